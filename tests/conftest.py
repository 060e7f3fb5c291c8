"""What every test stands on: faults of the program are seen, not wrapped; properties run the same way each time."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ["TREATYMARK_TRACEBACK"] = "1"
os.environ.pop("NO_COLOR", None)

settings.register_profile(
    "repeatable",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("repeatable")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture
def seeds() -> Path:
    """The folder of the given documents."""
    return ROOT / "seeds"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files and generated docs again")


class Golden:
    """Compares a text with a committed file, or writes it."""

    def __init__(self, update: bool) -> None:
        if update and os.environ.get("CI"):
            raise pytest.UsageError("golden files are not rewritten in CI")
        self.update = update

    def check(self, path: Path, text: str) -> None:
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
            return
        assert path.exists(), f"{path.relative_to(ROOT)} is missing; run pytest --update-golden"
        assert text == path.read_bytes().decode(), f"{path.relative_to(ROOT)} differs; if that is meant, run pytest --update-golden"


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Golden files: ``golden.check(path, text)``."""
    return Golden(bool(request.config.getoption("--update-golden")))
