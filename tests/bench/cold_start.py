"""Prints how long a cold ``treatymark convert`` of the 2022 statement takes, beside a bare ``import lxml.etree`` process: ratios, no verdict.

Run it with ``python tests/bench/cold_start.py [rounds]``. Both commands take turns, so that a busy machine slows both.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main(rounds: int) -> None:
    """Runs both commands in turns and prints medians."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(Path(folder, "cache"))}
        source = str(ROOT / "seeds" / "joint-statement-2022.txt")
        commands = {
            "import lxml.etree": ["-c", "import lxml.etree"],
            "treatymark convert": ["-m", "converter", "convert", source, "--quiet", "--output"],
        }
        seconds: dict[str, list[float]] = {name: [] for name in commands}
        for turn in range(rounds + 1):
            for name, arguments in commands.items():
                where = [str(Path(folder, f"output-{turn}"))] if arguments[-1] == "--output" else []
                start = time.perf_counter()
                subprocess.run([sys.executable, *arguments, *where], env=environment, cwd=folder, check=True)
                if turn:  # the first turn compiles
                    seconds[name].append(time.perf_counter() - start)
        base = statistics.median(seconds["import lxml.etree"])
        for name, found in seconds.items():
            median = statistics.median(found)
            print(f"{name:20} median {median * 1000:4.0f} ms, least {min(found) * 1000:4.0f} ms, {median / base:.2f} times the first")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
