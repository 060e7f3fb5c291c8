"""The treaty profile as data (``schemas/treaty-profile.json``)."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from converter.akn.schema import data
from converter.diagnostics import TreatymarkError


@cache
def rules() -> dict[str, Any]:
    """Names that the profile knows, by what they name. Raises TreatymarkError if the file is missing."""
    try:
        with open(data("treaty-profile.json"), encoding="utf-8") as file:
            found: dict[str, Any] = json.load(file)
            return found
    except FileNotFoundError:
        pass
    raise TreatymarkError("the treaty profile (schemas/treaty-profile.json) was not found; install treatymark again")
