"""Writes the modules of this package from the CLDR data that Babel ships: ``python -m converter.languages.names.generate``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from converter.languages import LANGUAGES
from converter.languages.codes import BY_CODE

if TYPE_CHECKING:
    from babel import Locale

#: reserved or unassigned codes that name no territory with a government of its own
_NONE = {"AC", "CP", "CQ", "DG", "EA", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
_WIDTH = 76
#: cities of the Americas, the Pacific and the Atlantic whose time zones name them and that treaties name
_CITIES = frozenset(
    "America/New_York America/Los_Angeles America/Chicago America/Mexico_City America/Havana America/Santiago America/Lima America/Bogota America/Caracas America/Sao_Paulo "
    "America/Montevideo America/Asuncion America/La_Paz America/Guayaquil America/Panama America/Costa_Rica America/Guatemala America/El_Salvador America/Managua "
    "America/Tegucigalpa America/Santo_Domingo America/Port-au-Prince America/Jamaica America/Toronto America/Vancouver America/Buenos_Aires Australia/Sydney Australia/Melbourne "
    "Pacific/Auckland Pacific/Honolulu Atlantic/Reykjavik".split()
)
#: parts of the world of whose time zones all name cities, most of them capitals
_WHOLE = ("Europe/", "Asia/", "Africa/")


def _literal(rows: dict[str, str]) -> str:
    lines = [""]
    for key, value in sorted(rows.items()):
        row = f"{key}={value}|"
        if len(lines[-1] + row) > _WIDTH:
            lines.append("")
        lines[-1] += row
    lines[-1] = lines[-1].rstrip("|")
    return "(\n" + "\n".join(f'    "{line}"' for line in lines) + "\n)"


def _cities(locale: Locale) -> dict[str, str]:
    """The city that each time zone is named for, as the locale or, where it says nothing, the English name of the zone has it."""
    from babel import Locale

    own, english = locale.time_zones, Locale.parse("en").time_zones
    found = {}
    for zone in sorted(Locale.parse("ko").time_zones):  # a locale that has them all
        if zone in _CITIES or zone.startswith(_WHOLE):
            key = zone.rpartition("/")[2]
            found[key.lower()] = str(own.get(zone, {}).get("city") or english.get(zone, {}).get("city") or key.replace("_", " "))
    return found


def main() -> None:
    """Writes one module for each language in LANGUAGES."""
    import babel
    from babel import Locale

    for known in LANGUAGES:
        locale = Locale.parse(known.code.replace("-", "_"))
        territories = {code.lower(): name for code, name in locale.territories.items() if len(code) == 2 and code.isalpha() and code not in _NONE}
        wanted = {other.code.replace("-", "_"): other.code for other in LANGUAGES} | {"zh": "zh"} | {code: code for code in BY_CODE}
        languages = {tag: locale.languages[key] for key, tag in wanted.items() if key in locale.languages}
        days = dict(sorted((str(number), name) for number, name in locale.days["format"]["wide"].items()))
        cities = _cities(locale)
        assert not any(sign in name for names in (territories, languages, days, cities) for name in names.values() for sign in '|="\\')
        Path(__file__).with_name(f"{known.module}.py").write_text(
            f'"""Names in {known.code}: Unicode CLDR, as in Babel {babel.__version__}; licence Unicode-3.0 (see LICENSE.unicode). Generated."""\n\n'
            f"TERRITORIES = {_literal(territories)}\n\nLANGUAGES = {_literal(languages)}\n\nWEEKDAYS = {_literal(days)}\n\n"
            f"CITIES = {_literal(cities)}\n",
            encoding="utf-8",
            newline="\n",
        )


if __name__ == "__main__":
    main()
