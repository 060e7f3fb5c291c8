"""Plain text: bytes, characters, lines."""

from __future__ import annotations

import time
import unicodedata

import pytest

from converter import readers
from converter.diagnostics import Code, Diagnostic, Severity, TreatymarkError
from converter.readers import read
from converter.source import Reason, Source


def reading(data: str | bytes, name: str = "x.txt", **options: str) -> tuple[Source, list[Diagnostic]]:
    heard: list[Diagnostic] = []
    source = read(data.encode() if isinstance(data, str) else data, name, report=heard.append, **options)  # type: ignore[arg-type]  # options are strings
    return source, heard


def contents(source: Source) -> list[str]:
    return [block.text.content for block in source.blocks]


def test_one_block_for_each_line_that_says_something() -> None:
    source, heard = reading("One\n\n\n  two  three\t4\r\n\u00a0\r\nfive\rsix")
    assert contents(source) == ["One", "two three 4", "five", "six"]
    assert [(block.gap, block.indent) for block in source.blocks] == [(0, 0), (2, 2), (1, 0), (0, 0)]
    assert [source.position(block.text.span.start) for block in source.blocks] == [(1, 1), (4, 3), (6, 1), (7, 1)]
    assert not heard and not source.left


def test_no_break_spaces_stay_inside_and_go_outside() -> None:
    source, _ = reading("\u00a05\u00a0%  of\u00a0\u00a0it\u00a0")
    assert contents(source) == ["5\u00a0% of\u00a0\u00a0it"]


def test_a_byte_order_mark_is_left_out_and_counted() -> None:
    source, heard = reading(b"\xef\xbb\xbfText")
    assert contents(source) == ["Text"] and source.blocks[0].text.span == (1, 5)
    assert [omission.reason for omission in source.left] == [Reason.BYTE_ORDER_MARK] and not heard


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings(encoding: str) -> None:
    source, _ = reading("Điều 1. The Parties agree as follows.\n".encode(encoding))
    assert contents(source) == ["Điều 1. The Parties agree as follows."]


def test_a_guessed_encoding_is_named_in_a_warning_with_its_place() -> None:
    text = "Le présent accord entre en vigueur à la date de sa signature. Les parties sont convenues de ce qui suit."
    source, heard = reading(text.encode("latin-1"))
    assert contents(source) == [text]
    assert [diagnostic.code for diagnostic in heard] == [Code.ENCODING_GUESSED]
    assert source.encoding in heard[0].message and heard[0].span is not None and heard[0].span.start == 5
    assert contents(reading(text.encode("latin-1"), encoding="latin-1")[0]) == [text]


def test_characters_that_cannot_stand_are_left_out_with_a_diagnostic() -> None:
    source, heard = reading("a\0b\x07c\u202ed\u2066e\ufffef\u200bg\u00adh\U000e0041i")
    assert contents(source) == ["abcdefghi"]
    assert len(source.left) == 8 and {omission.reason for omission in source.left} == {Reason.INVALID, Reason.CONTROL}
    assert {diagnostic.code for diagnostic in heard} == {Code.CHARACTER_REMOVED}
    assert sum(diagnostic.gravity is Severity.INFO for diagnostic in heard) == 2  # soft hyphen and zero width space harm nobody


def test_what_was_removed_inside_white_space_stays_left_out() -> None:
    source, _ = reading("a \u200b b")
    assert contents(source) == ["a b"]
    assert [tuple(omission.span) for omission in source.left] == [(2, 3)]


def test_joiners_that_scripts_need_stay() -> None:
    text = "می\u200cخواهم न्\u200dय \u200f\u061c"
    assert contents(reading(text)[0]) == [text]


def test_letters_are_composed_and_keep_their_places() -> None:
    plain = "Việt Nam và 한국 Å"
    source, heard = reading(unicodedata.normalize("NFD", plain))
    assert contents(source) == [plain]
    runs = source.blocks[0].text.runs
    assert sum(run.end - run.start for run in runs) == len(source.text)
    assert [diagnostic.code for diagnostic in heard] == [Code.NOT_NORMALISED]
    at = plain.index("한")
    piece = source.blocks[0].text.slice(at, at + 1)
    assert unicodedata.normalize("NFC", source.text[slice(*piece.span)]) == "한"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "x.txt: the file is empty"),
        (b" \r\n\t\n", "x.txt: the file is empty"),
        (b"\xef\xbb\xbf\n", "x.txt: the file is empty"),
        ("\u200b\u202e".encode(), "x.txt: there is no text in the file"),
        (b"%PDF-1.7 abc", "x.txt: this is a PDF file, not text"),
        (b"PK\x03\x04abc", "x.txt: this is a ZIP archive (DOCX, ODT, EPUB ...), not text"),
        (b"ab\xff\x00\x01\x02\xfe" * 40, "x.txt: this is not a text file"),
        (b"a\0" * 3 + b"\0\0\0b" * 9, "x.txt: this is not a text file"),
    ],
)
def test_what_is_refused_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(TreatymarkError) as caught:
        reading(data)
    assert str(caught.value) == message


def test_wrong_options_are_refused() -> None:
    for options in ({"encoding": "klingon"}, {"encoding": "zlib"}, {"encoding": "ascii"}, {"format": "docx"}):
        with pytest.raises(TreatymarkError, match=r"^x\.txt:"):
            reading("Phụ lục", **options)
    with pytest.raises(TreatymarkError, match=r"no reader for \.pdf files"):
        reading("text", "x.pdf")


def test_the_limit_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "LIMIT", 1024 * 1024)
    with pytest.raises(TreatymarkError, match="larger than 1 MiB"):
        reading(b"a" * (1024 * 1024 + 1))


@pytest.mark.parametrize(
    "unit",
    [
        "a\n",
        "\u0301\u0323",
        "e\u0301",
        "a ",
        "\u00ad",
        "\u1112\u1161",
        "* [",
        "<",
        "`",
        "> ",
        "- ",
        "|",
        "**a",
        "&amp;",
        "1. \n",
        "\t",
        "a\t",
        "a\tb\tc\n",
        "a\tb\t1\n",
        "|-|-|\n",
    ],
)
@pytest.mark.parametrize("format", ["text", "markdown"])
def test_twice_the_input_takes_about_twice_the_time(unit: str, format: str) -> None:
    def seconds(times: int) -> float:
        data = ("x" + unit * times).encode()
        best = 9e9
        for _ in range(3):
            start = time.process_time()
            read(data, "x", format=format, report=lambda diagnostic: None)
            best = min(best, time.process_time() - start)
        return best

    small, large = seconds(500), seconds(4000)
    assert large < 8 * 3 * small + 0.1


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Le présent Accord entre en vigueur à la date de sa signature. Les Parties sont convenues de ce qui suit.", "latin-1"),
        ("Las Partes se comprometerán a cumplir según lo dispuesto también en este Acuerdo, así como más adelante.", "cp1252"),
        ("Правительство Российской Федерации и Правительство Республики Корея, далее именуемые Сторонами, согласились о нижеследующем.", "cp1251"),
        ("Правительство Российской Федерации и Правительство Республики Корея, далее именуемые Сторонами, согласились о нижеследующем.", "koi8-r"),
        ("Umowa niniejsza podlega przyjęciu i wejdzie w życie po upływie 30 dni, która się nie zmieni między Stronami oraz także że są.", "cp1250"),
        ("รัฐบาลแห่งราชอาณาจักรไทยและรัฐบาลแห่งสาธารณรัฐเกาหลี ได้ตกลงกันว่าด้วยความร่วมมือในการพัฒนาของประเทศ", "tis-620"),
        ("缔约双方同意在平等互利的基础上发展两国之间的合作关系,并为此签订本协定。", "gb18030"),
        ("締約雙方同意在平等互利的基礎上發展兩國之間的合作關係,並為此簽訂本協定。", "big5"),
        ("양국 정부는 다음과 같이 합의하였다. 양측은 협력을 위한 위원회를 설치하고 이를 통해 관계를 발전시킨다.", "euc-kr"),
        ("両国政府は、この協定の実施に関する協力のため、次のとおり協定した。両国は、これを発展させることとする。", "shift_jis"),
    ],
)
def test_legacy_encodings_are_told_by_their_words(text: str, encoding: str) -> None:
    source, heard = reading(text.encode(encoding))
    assert contents(source) == [text]
    assert [diagnostic.code for diagnostic in heard] == [Code.ENCODING_GUESSED]


def test_damaged_utf8_is_refused_with_its_line() -> None:
    with pytest.raises(TreatymarkError, match=r"^x\.txt:2:2: a byte that is not UTF-8 \(0xFF\)"):
        reading("Hai bên nhất trí tăng cường hợp tác\n".encode() + b"a\xff" + "Điều khoản của hiệp định này".encode())


def _shapes(text: str) -> list[tuple[str, int]]:
    return [(block.shape.value, len(block.cells)) for block in reading(text)[0].blocks]


def test_cells_between_tabs_as_browsers_copy_them_are_a_table() -> None:
    source = reading("Quotas:\n\nCountry\tSpecies\tQuota\nSpain\ttuna\t1 200 t\nFrance\t\t300 t\nItaly\thake\t45 t\n\nThe end.\n")[0]
    table = source.blocks[1]
    assert [[cell.content for cell in row] for row in table.cells] == [
        ["Country", "Species", "Quota"],
        ["Spain", "tuna", "1 200 t"],
        ["France", "", "300 t"],
        ["Italy", "hake", "45 t"],
    ]
    assert table.header
    assert [block.shape.value for block in source.blocks] == ["text", "table", "text"]
    for row in table.cells:
        for cell in row:
            assert "".join(source.text[run.start : run.end] for run in cell.runs).replace(" ", "") == cell.content.replace(" ", "")


@pytest.mark.parametrize(
    "text",
    [
        "For Spain\tFor France\n(Signed)\t(Signed)\nJuan Ruiz\tAnne Lorne\n",
        "For Spain\tFor France\tFor Italy\nJuan Ruiz\tAnne Lorne\tMaria Orsi\n",
        "1.\tThe Parties exchange data.\n2.\tThey meet in 2020.\n3.\tThey publish 3 reports.\n",
        "(a)\t30 days\n(b)\t60 days\n(c)\t90 days\n",
        "Article 1\tScope\t3\nArticle 2\tUse\t4\nArticle 3\tEnd\t9\n",
        "Fee\t60\nThe end of it.\n",
        "Article 1\tĐiều 1\nThe Parties meet.\tCác Bên gặp nhau.\nArticle 2\tĐiều 2\n",
    ],
)
def test_signatures_numbers_and_contents_with_tabs_are_no_table(text: str) -> None:
    assert {shape for shape, _ in _shapes(text)} == {"text"}
