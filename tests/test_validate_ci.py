"""The hook of pre-commit, the action and the recipe in the docs, run in a scratch repository as far as that goes without a network."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

FAULTS = Path(__file__).parent / "faults"
TREATY = (FAULTS / "treaty.xml").read_text("utf-8")
#: where the wrong eId of the scratch repository stands
LINE = TREATY.count("\n", 0, TREATY.index('"art_3__p_1"')) + 1


@pytest.fixture
def repository(tmp_path: Path, root: Path) -> Path:
    """A repository with a valid and a wrong file, and treatymark on the path."""
    (tmp_path / "laws").mkdir()
    shutil.copy(FAULTS / "treaty.xml", tmp_path / "laws" / "good.xml")
    (tmp_path / "laws" / "a bad.xml").write_text(TREATY.replace('"art_3__p_1"', '"art_3__p_4"').replace("lighthouses", "harbours"), "utf-8")
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "treatymark"
    command.write_text(f'#!/bin/sh\nPYTHONPATH="{root}" exec "{sys.executable}" -m converter "$@"\n')
    command.chmod(0o755)
    if shutil.which("git"):
        subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
        subprocess.run(["git", "add", "laws"], cwd=tmp_path, check=True)
    return tmp_path


def shell(script: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}", "PYTHONUTF8": "1", **variables}
    return subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=folder, env=environment, capture_output=True, text=True, check=False)


pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")


def hooks(root: Path) -> dict[str, Any]:
    return {hook["id"]: hook for hook in yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text("utf-8"))}


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")
def test_the_hooks_of_pre_commit(root: Path, repository: Path) -> None:
    known = hooks(root)
    assert all(hook["language"] == "python" and hook["types"] == ["xml"] for hook in known.values())
    files = "git ls-files -z '*.xml' | xargs -0 "
    result = shell(files + known["treatymark-validate"]["entry"], repository)
    assert result.returncode == 123  # xargs: the command gave an exit code from 1 to 125
    assert result.stdout.startswith(f"laws/a bad.xml:{LINE}:16: TM604 error:")
    assert "good.xml" not in result.stdout
    assert shell(files + known["treatymark-fix"]["entry"], repository).returncode == 0
    assert shell(files + known["treatymark-validate"]["entry"], repository).returncode == 0
    assert shell("git diff --stat", repository).stdout.count("|") == 1


def steps(root: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    action = yaml.safe_load((root / "action.yml").read_text("utf-8"))
    assert action["runs"]["using"] == "composite"
    return action["inputs"], action["runs"]["steps"]


@pytest.mark.parametrize(
    ("given", "code"), [({}, 1), ({"level": "schema"}, 0), ({"paths": "laws/good.xml", "fail-level": "info"}, 0), ({"sarif": "log.sarif"}, 1)], ids=str
)
def test_the_action(given: dict[str, str], code: int, root: Path, repository: Path) -> None:
    inputs, commands = steps(root)
    values = {name: given.get(name, row["default"]) for name, row in inputs.items()}
    assert set(given) <= set(inputs)
    for step in commands:
        assert step["shell"] == "bash"
        variables = {}
        for name, value in step.get("env", {}).items():
            match = re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", value)
            assert match is not None
            variables[name] = values[match[1]]
        assert "${{" not in step["run"]  # what a pull request says is never part of a script
        result = shell(step["run"], repository, **variables)
    assert result.returncode == code
    assert (f"::error file=laws/a bad.xml,line={LINE},col=16" in result.stdout) == (code == 1)
    assert (repository / "log.sarif").exists() == ("sarif" in given)


def test_the_recipes_in_the_docs(root: Path, repository: Path) -> None:
    text = (root / "docs" / "validation.md").read_text("utf-8")
    recipes = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", text, re.S)]
    assert recipes[0]["repos"][0]["hooks"][0]["id"] in hooks(root)
    assert set(recipes[1]["steps"][1]["with"]) <= set(steps(root)[0])
    (command,) = [line for line in recipes[2]["validate-akn"]["script"] if line.startswith("treatymark")]
    result = shell(command, repository)
    assert result.returncode == 1
    assert '<failure message="eId' in (repository / recipes[2]["validate-akn"]["artifacts"]["reports"]["junit"]).read_text("utf-8")
