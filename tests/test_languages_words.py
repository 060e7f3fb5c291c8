"""The registry of languages, the words of each, and how words are compared."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import converter.languages as package
from converter.languages import LANGUAGES, codes, fold, frequent, identify, language, names, territories
from converter.model import DocumentKind
from converter.structure.cues import Cues

FOLDER = Path(package.__file__).parent
LOGIC = {
    "__init__",
    "clauses",
    "codes",
    "dates",
    "declared",
    "frequent",
    "identify",
    "language",
    "halves",
    "lexicon",
    "numerals",
    "owners",
    "sentences",
    "slugs",
    "counted",
    "spelled",
    "streams",
    "territories",
    "vocabulary",
}
CODES = [known.code for known in LANGUAGES]


def test_the_registry_lists_its_whole_folder() -> None:
    assert {path.stem for path in FOLDER.glob("*.py")} - LOGIC == {known.module for known in LANGUAGES}
    assert {path.stem for path in (FOLDER / "names").glob("*.py")} - {"__init__", "generate"} == {known.module for known in LANGUAGES}
    assert len(set(CODES)) == len(LANGUAGES) == len({known.module for known in LANGUAGES})
    assert set(frequent.FREQUENT) == set(CODES)


def test_every_language_stands_under_its_script() -> None:
    scripts = {"Hang": "Hang", "Hans": "Hani", "Hant": "Hani", "Jpan": "Hani"}
    assert all(known.script in identify.SCRIPTS for known in LANGUAGES)
    by_script = {code: script for script, members in identify.SCRIPTS.items() for code in members}
    assert by_script == {code: scripts.get(language(code).script, language(code).script) for code in CODES}


@pytest.mark.parametrize("code", CODES)
def test_a_language_is_complete(code: str) -> None:
    words = language(code)
    known = next(known for known in LANGUAGES if known.code == code)
    assert (words.code, words.alpha3) == (known.code, known.alpha3)
    assert {"article", "chapter", "section", "part", "title", "paragraph"} == set(words.labels) - {"subsection"}
    assert all(template.count("{n}") == 1 for templates in words.labels.values() for template in templates)
    assert {"annex", "appendix", "schedule", "protocol"} == set(words.annexes)
    assert set(words.kinds) <= {kind.value for kind in DocumentKind}
    assert {"jointStatement", "agreement", "treaty", "convention", "memorandumOfUnderstanding"} <= set(words.kinds)
    for needed in (
        "common",
        "recitals",
        "enacting",
        "parties",
        "narrative",
        "testimonium",
        "done",
        "signatures",
        "courtesy",
        "credits",
        "reporting",
        "stop",
        "months",
    ):
        assert getattr(words, needed), needed
    assert set(words.months.values()) == set(range(1, 13))
    assert all(value >= 1 for value in words.ordinals.values())
    assert all(len(state) == 2 or state == "" for state in words.states.values())
    if words.spaces:
        assert set(words.ordinals.values()) >= set(range(1, 21))
        assert words.adopted and (words.itself or code == "ko")
    for phrases in (words.recitals, words.done, words.enacting, words.signatures, words.common, words.done_inside, words.itself, words.towns):
        assert all(phrase and phrase == phrase.strip() for phrase in phrases)


@pytest.mark.parametrize(
    ("code", "word", "value"),
    [
        ("es", "vigésimo primero", 21),
        ("es", "decimocuarta", 14),
        ("pt", "décimo segundo", 12),
        ("pt", "vigésima terceira", 23),
        ("it", "diciottesimo", 18),
        ("it", "ventiduesima", 22),
        ("de", "zwölfte", 12),
        ("de", "einundzwanzigster", 21),
        ("nl", "negentiende", 19),
        ("pl", "dwudziesty drugi", 22),
        ("pl", "osiemnasta", 18),
        ("ru", "двадцать пятая", 25),
        ("ru", "восемнадцатое", 18),
        ("uk", "двадцять третя", 23),
        ("hu", "huszonnyolcadik", 28),
        ("id", "kedua belas", 12),
        ("vi", "mười lăm", 15),
        ("th", "สิบเอ็ด", 11),
        ("ko", "십이", 12),
        ("ar", "الثالثة والعشرين", 23),
        ("fr", "vingt-deuxième", 22),
    ],
)
def test_ordinals(code: str, word: str, value: int) -> None:
    assert Cues(language(code)).ordinals[fold(word)] == value


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("es", "Convencidas de la importancia de la pesca,"),
        ("es", "Inspirada en los principios de la Carta,"),
        ("fr", "Persuadées que la pêche unit les peuples,"),
        ("pt", "Empenhada em proteger o mar,"),
        ("it", "Animate dal desiderio di cooperare,"),
        ("de", "Von dem Willen geleitet, den Fluss zu schützen,"),
        ("nl", "Verlangende de betrekkingen te versterken,"),
        ("pl", "Ożywione pragnieniem umocnienia przyjaźni,"),
        ("ru", "будучи приверженными целям Устава,"),
        ("uk", "прагнучи зміцнити дружні відносини,"),
        ("id", "Berketetapan untuk bekerja sama,"),
        ("vi", "Với quyết tâm bảo vệ biển,"),
        ("hu", "Azzal a meggyőződéssel, hogy a folyó közös,"),
        ("ar", "وإذ تؤمنان بأهمية التعاون،"),
        ("th", "โดยที่ทะเลเป็นของทุกคน"),
        ("zh-Hant", "深切希望加強合作，"),
        ("en", "Firmly convinced that the sea belongs to all,"),
    ],
)
def test_recitals(code: str, line: str) -> None:
    cues = Cues(language(code))
    assert cues.recitals.begin(cues.fold(line))


@pytest.mark.parametrize("code", CODES)
def test_names_of_territories_are_whole(code: str) -> None:
    table = names.territories(code)
    assert len(table) > 240
    assert {"kr", "kp", "vn", "us", "gb", "eu"} <= set(table)
    assert len(names.weekdays(code)) == 7
    assert {"en", "vi", "ko", "zh", "fr", "es", "ru", "ar", "ja"} <= set(names.languages(code))


def test_importing_the_registry_loads_no_words() -> None:
    script = (
        "import sys, converter.languages as l; l.language('ko');"
        "print(*sorted(m.rsplit('.', 1)[1] for m in sys.modules if m.startswith('converter.languages.')))"
    )
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == ["frequent", "korean", "language"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("en", "en"), ("eng", "en"), ("EN-gb", "en"), ("zh", "zh-Hans"), ("zho", "zh-Hans"), ("zh-TW", "zh-Hant"), ("zh_Hant", "zh-Hant"), ("fre", "fr"),
        ("pt-BR", "pt"), ("sw", "sw"), ("swa", "sw"), ("he", "he"), ("und", "und"), ("qq", "und"), ("", "und"),
    ],
)  # fmt: skip
def test_a_language_is_found_by_any_of_its_codes(asked: str, found: str) -> None:
    assert language(asked).code == found


def test_an_unknown_language_has_a_code_and_no_words() -> None:
    assert language("tlh").alpha3 == "tlh"
    assert language("sw").alpha3 == "swa"
    assert language("sw").recitals == () and not language("sw").kinds
    assert language("he").right_to_left
    assert len(codes.BY_CODE) > 160 and not set(codes.BY_CODE) & {known.code for known in LANGUAGES}
    assert territories.find("Kenya na Tanzania", language("sw")) == []


def test_folding() -> None:
    assert fold("Đại hội LEADERS’ Łódź\u00a0ÑANDÚ") == "dai hoi leaders' lodz nandu"
    assert fold("Ёлка أحمد") == "елка احمد"
    assert fold("œuvre Straße") == "œuvre straße"
    assert fold("제3조 第三条") == "제3조 第三条"


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded
