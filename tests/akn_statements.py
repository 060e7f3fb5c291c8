"""Random statements: any unit in any zone, whatever sense it makes."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from converter.model import Annex, Dated, DocumentKind, Expression, Facts, Party, Provenance, Statement, Table, Unit, UnitKind, Zones
from converter.source import Mark, Run, Text

_LETTERS = [*"ab Z9.,;:!?-+*#>|<&'\"()\n\t", "\u00a0", "한", "国", "ب", "ệ", "đ", "“", "\U0001f600", "e\u0301"]
_NUMBERS = [
    "1.", "2.", "(a)", "(b)", "III.", "Article 5", "Điều 1", "제3조", "第五条", "đ)", "-", "•", "", "(i)", "1.2", "11.2 bis", "§ 7", "①", "A.1", "  ", "1",
]  # fmt: skip
_MARKS = ["b", "i", "u", "sup", "sub", "a", "docType", "date", "inline", "unknown"]
_VALUES = [
    None, "", "2022-12-05", "2022", "2022-13-45", "https://example.org/a%20b:c", "http://[x", "javascript:alert(1)", "a#b#c", "%zz", "page.html", "//e.org",
]  # fmt: skip
_INLINES = ["dateline", "byline", "endMark", "enactingFormula"]


@st.composite
def texts(draw: Any, alphabet: list[str] = _LETTERS) -> Text:
    """A text with marks that may cross."""
    content = "".join(draw(st.lists(st.sampled_from(alphabet), max_size=24)))
    marks = []
    for _ in range(draw(st.integers(0, 2))):
        start = draw(st.integers(0, len(content)))
        kind = draw(st.sampled_from(_MARKS))
        value = draw(st.sampled_from(_INLINES if kind == "inline" else _VALUES))
        marks.append(Mark(start, draw(st.integers(start, len(content) + 1)), kind, value))
    return Text(content, (Run(0, len(content), 0, len(content)),), tuple(marks))


_TABLES = st.builds(Table, st.lists(st.lists(texts(), max_size=2).map(tuple), max_size=2).map(tuple), st.booleans())
_LEAVES = st.lists(st.one_of(texts(), texts(), _TABLES), max_size=2).map(tuple)
_NUMS = st.one_of(st.none(), st.sampled_from(_NUMBERS).map(Text), texts())


def units(depth: int = 2) -> st.SearchStrategy[Unit]:
    """A unit of any kind with any children."""
    children = st.lists(st.deferred(lambda: units(depth - 1)), max_size=2).map(tuple) if depth > 0 else st.just(())
    return st.builds(Unit, st.sampled_from(list(UnitKind)), num=_NUMS, heading=st.one_of(st.none(), texts()), blocks=_LEAVES, children=children, after=_LEAVES)


_ZONE = st.lists(units(), max_size=2).map(tuple)
_ZONES = st.builds(Zones, _ZONE, _ZONE, _ZONE, _ZONE)
_ANNEXES = st.lists(
    st.builds(
        Annex,
        st.sampled_from(["annex", "appendix", "schedule", "protocol"]),
        _ZONES,
        num=_NUMS,
        number=st.none(),
        heading=st.one_of(st.none(), texts()),
        reference=st.one_of(st.none(), texts()),
    ),
    max_size=2,
).map(tuple)
_WORDS = st.one_of(st.none(), st.sampled_from(["Seoul", "Hà Nội", "a & b <c>", "x\x00y", "%zz", "http://[x", "  ", "한국"]))
_KNOWN = [
    ("kr", "Republic of Korea", False), ("vn", "Viet Nam", False), ("asean", "ASEAN", True),
    ("author", "An author", True), ("body", "%", True), ("한", "한", True),
]  # fmt: skip
_PARTIES = st.lists(st.sampled_from(_KNOWN), max_size=3, unique=True)


@st.composite
def statements(draw: Any) -> Statement:
    """A work in one to three languages about which anything may be known."""
    kind = draw(st.sampled_from(list(DocumentKind)))
    codes = draw(st.sampled_from([("en",), ("vi", "en"), ("und",), ("ko", "en", "zh-Hans")]))
    facts = Facts(
        kind,
        draw(st.sampled_from(["a-slug", "một-hai", "x"])),
        draw(st.sampled_from([Dated("2022-12-05", "adoption"), Dated("0001-01-01", "undated"), Dated("2025-08-12", "publication")])),
        title=draw(_WORDS),
        titles=draw(st.sampled_from([(), (("en", "A title"),), (("vi", "a\x01b"),)])),
        parties=tuple(Party(*party) for party in draw(_PARTIES)),
        place=draw(_WORDS),
        number=draw(st.one_of(st.none(), st.sampled_from(["A/RES/70/1", "No. 5 / 2020", "%"]))),
        original=draw(st.sampled_from([None, "en", "vi"])),
        authentic=draw(st.sampled_from([(), ("en",), ("en", "vi")])),
        prevailing=draw(st.sampled_from([None, "en"])),
        translation=draw(st.sampled_from([(), (("status", "unofficial"), ("by", "A Bureau"), ("from", "en"))])),
        publisher=draw(_WORDS),
        source_url=draw(st.sampled_from([None, "https://example.org/", "http://[x"])),
        rights=draw(_WORDS),
        jurisdiction=draw(st.sampled_from([None, "un", "vn"])),
    )
    expressions = tuple(Expression(code, draw(_ZONES), draw(_ANNEXES)) for code in codes)
    return Statement(facts, expressions, Provenance("source.txt", "0" * 64, 10, 9, 1, 3))
