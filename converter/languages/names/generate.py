"""Writes the modules of this package from the CLDR data that Babel ships: ``python -m converter.languages.names.generate``."""

from __future__ import annotations

from pathlib import Path

from converter.languages import LANGUAGES
from converter.languages.codes import BY_CODE

#: reserved or unassigned codes that name no territory with a government of its own
_NONE = {"AC", "CP", "CQ", "DG", "EA", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
_WIDTH = 76


def _literal(rows: dict[str, str]) -> str:
    lines = [""]
    for key, value in sorted(rows.items()):
        row = f"{key}={value}|"
        if len(lines[-1] + row) > _WIDTH:
            lines.append("")
        lines[-1] += row
    lines[-1] = lines[-1].rstrip("|")
    return "(\n" + "\n".join(f'    "{line}"' for line in lines) + "\n)"


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
        assert not any(sign in name for names in (territories, languages, days) for name in names.values() for sign in '|="\\')
        Path(__file__).with_name(f"{known.module}.py").write_text(
            f'"""Names in {known.code}: Unicode CLDR, as in Babel {babel.__version__}; licence Unicode-3.0 (see LICENSE.unicode). Generated."""\n\n'
            f"TERRITORIES = {_literal(territories)}\n\nLANGUAGES = {_literal(languages)}\n\nWEEKDAYS = {_literal(days)}\n",
            encoding="utf-8",
            newline="\n",
        )


if __name__ == "__main__":
    main()
