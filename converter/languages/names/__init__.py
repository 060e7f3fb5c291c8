"""Names of territories, languages, weekdays and some two hundred cities in each language, from the Unicode CLDR, one module a language.

The modules beside this one are data of the Unicode Common Locale Data Repository as Babel ships it; they are written by
``python -m converter.languages.names.generate`` (Babel is needed for that only) and are under the licence Unicode-3.0, whose text
stands beside them in ``LICENSE.unicode``. What they lack, such as the full names of states, stands in ``Language.states``.
"""

from __future__ import annotations

from importlib import import_module


def _table(code: str, table: str) -> dict[str, str]:
    from converter.languages import LANGUAGES

    for known in LANGUAGES:
        if code == known.code:
            try:
                rows: str = getattr(import_module(f"{__name__}.{known.module}"), table)
            except ModuleNotFoundError:  # not generated yet
                return {}
            return dict(row.split("=", 1) for row in rows.split("|"))
    return {}


def territories(code: str) -> dict[str, str]:
    """ISO 3166-1 alpha-2 in lower case -> name, for a BCP 47 code in LANGUAGES; empty for any other."""
    return _table(code, "TERRITORIES")


def languages(code: str) -> dict[str, str]:
    """BCP 47 -> name, for a BCP 47 code in LANGUAGES; empty for any other."""
    return _table(code, "LANGUAGES")


def weekdays(code: str) -> frozenset[str]:
    """The names of the seven days, for a BCP 47 code in LANGUAGES; empty for any other."""
    return frozenset(_table(code, "WEEKDAYS").values())


def cities(code: str) -> dict[str, str]:
    """The last part of the name of a time zone in lower case ("lisbon") -> the city, for a BCP 47 code in LANGUAGES; empty for any other."""
    return _table(code, "CITIES")
