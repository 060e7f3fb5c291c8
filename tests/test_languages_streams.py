"""Telling the languages of a source apart, with texts of our own and near misses."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.languages.streams import Streams, split
from converter.source import Block, Reason, Run, Shape, Text

EN = (
    "The two sides agreed to open a direct shipping line between their main ports before the end of the year.",
    "They welcomed the progress made by the working group on plant health and asked it to meet again in spring.",
    "Both delegations underlined that the exchange of students and teachers is the best investment in their friendship.",
    "The next meeting of the joint committee will be held in the capital of the guest country.",
)
VI = (
    "Hai bên nhất trí mở tuyến vận tải biển trực tiếp giữa các cảng chính của hai nước trước cuối năm nay.",
    "Hai bên hoan nghênh tiến độ của nhóm công tác về kiểm dịch thực vật và đề nghị nhóm họp lại vào mùa xuân.",
    "Hai đoàn nhấn mạnh rằng trao đổi sinh viên và giáo viên là sự đầu tư tốt nhất cho tình hữu nghị giữa hai nước.",
    "Cuộc họp tiếp theo của ủy ban hỗn hợp sẽ được tổ chức tại thủ đô của nước khách.",
)
KO = (
    "양측은 올해 말까지 주요 항구 사이에 직항 항로를 개설하기로 합의하였다.",
    "양측은 식물 검역 실무단이 이룬 진전을 환영하고 봄에 다시 회의를 열 것을 요청하였다.",
    "양 대표단은 학생과 교사의 교류가 양국 우호를 위한 가장 좋은 투자임을 강조하였다.",
    "공동위원회의 다음 회의는 방문국의 수도에서 개최된다.",
)
FR = (
    "Les deux parties sont convenues d'ouvrir une ligne maritime directe entre leurs principaux ports avant la fin de l'année.",
    "Elles se sont félicitées des progrès du groupe de travail sur la santé des végétaux et lui ont demandé de se réunir au printemps.",
    "Les deux délégations ont souligné que les échanges d'étudiants et de professeurs sont le meilleur investissement dans leur amitié.",
    "La prochaine réunion de la commission mixte aura lieu dans la capitale du pays hôte.",
)
RU = (
    "Стороны договорились открыть прямую морскую линию между основными портами до конца года.",
    "Они приветствовали успехи рабочей группы по карантину растений и просили её собраться вновь весной.",
    "Обе делегации подчеркнули, что обмен студентами и преподавателями является лучшим вкладом в дружбу между странами.",
    "Следующее заседание смешанной комиссии будет проведено в столице принимающей страны.",
)
ZH = (
    "双方同意在今年年底之前开通两国主要港口之间的直达航线。",
    "双方欢迎植物检疫工作组取得的进展，并请其在春季再次举行会议。",
    "两国代表团强调，学生和教师的交流是对两国友谊的最好投资。",
    "混合委员会的下次会议将在对方国家的首都举行。",
)
ES = (
    "Las dos partes acordaron abrir una línea marítima directa entre sus principales puertos antes de fin de año.",
    "Saludaron los avances del grupo de trabajo sobre sanidad vegetal y le pidieron que se reuniera de nuevo en primavera.",
    "Ambas delegaciones subrayaron que el intercambio de estudiantes y profesores es la mejor inversión en su amistad.",
    "La próxima reunión de la comisión mixta se celebrará en la capital del país anfitrión.",
)
PT = (
    "As duas partes acordaram abrir uma linha marítima direta entre os seus principais portos antes do fim do ano.",
    "Saudaram os progressos do grupo de trabalho sobre sanidade vegetal e pediram-lhe que se reúna de novo na primavera.",
    "Ambas as delegações sublinharam que o intercâmbio de estudantes e professores é o melhor investimento na sua amizade.",
    "A próxima reunião da comissão mista será realizada na capital do país anfitrião.",
)
AR = (
    "اتفق الجانبان على فتح خط ملاحي مباشر بين الموانئ الرئيسية في البلدين قبل نهاية العام.",
    "ورحب الجانبان بالتقدم الذي أحرزه فريق العمل المعني بالصحة النباتية وطلبا منه أن يجتمع مرة أخرى في الربيع.",
    "وشدد الوفدان على أن تبادل الطلاب والمعلمين هو أفضل استثمار في الصداقة بين البلدين.",
    "وسيعقد الاجتماع المقبل للجنة المشتركة في عاصمة البلد الضيف.",
)
PAIRS = [
    ("en", EN, "vi", VI),
    ("ko", KO, "en", EN),
    ("fr", FR, "en", EN),
    ("ru", RU, "en", EN),
    ("zh-Hans", ZH, "en", EN),
    ("es", ES, "pt", PT),
    ("ar", AR, "en", EN),
]
NAMES = [f"{first}-{second}" for first, _, second, _ in PAIRS]


def blocks(lines: list[str], shape: Shape = Shape.TEXT) -> list[Block]:
    found, at = [], 0
    for line in lines:
        found.append(Block(Text(line, (Run(0, len(line), at, at + len(line)),) if line else ()), shape=shape))
        at += len(line) + 1
    return found


def texts(found: Streams) -> dict[str, list[str]]:
    return {code: [block.text.content for block in members] for code, members in found.streams}


@pytest.mark.parametrize(("first", "one", "second", "two"), PAIRS, ids=NAMES)
def test_line_by_line(first: str, one: tuple[str, ...], second: str, two: tuple[str, ...]) -> None:
    lines = [line for pair in zip(one, two, strict=True) for line in pair]
    found = split(blocks(lines))
    assert texts(found) == {first: list(one), second: list(two)}
    assert [code for code, _ in found.streams] == [first, second]
    assert found.left == ()


@pytest.mark.parametrize(("first", "one", "second", "two"), PAIRS, ids=NAMES)
def test_one_language_after_the_other(first: str, one: tuple[str, ...], second: str, two: tuple[str, ...]) -> None:
    assert texts(split(blocks([*two, *one]))) == {second: list(two), first: list(one)}


@pytest.mark.parametrize(("first", "one", "second", "two"), PAIRS, ids=NAMES)
@pytest.mark.parametrize("mark", ["- ", "– ", "* "])
def test_a_mark_that_sets_a_language_off_is_left_out(first: str, one: tuple[str, ...], second: str, two: tuple[str, ...], mark: str) -> None:
    lines = [line for a, b in zip(one, two, strict=True) for line in (a, mark + b)]
    found = split(blocks(lines))
    assert texts(found) == {first: list(one), second: list(two)}
    assert [omission.reason for omission in found.left] == [Reason.LANGUAGE_MARK] * len(two)
    source = "\n".join(lines)
    assert {source[slice(*omission.span)] for omission in found.left} == {mark.strip()}


@pytest.mark.parametrize(("first", "one", "second", "two"), PAIRS[:3], ids=NAMES[:3])
def test_a_tag_that_names_the_language_is_left_out(first: str, one: tuple[str, ...], second: str, two: tuple[str, ...]) -> None:
    lines = [line for a, b in zip(one, two, strict=True) for line in (f"{first.upper()}: {a}", f"[{second}] {b}")]
    found = split(blocks(lines))
    assert texts(found) == {first: list(one), second: list(two)}
    assert len(found.left) > len(lines)


def test_list_items_of_one_language_are_lines() -> None:
    mixed = [block for a, b in zip(EN, VI, strict=True) for block in (*blocks([a]), *blocks([b], Shape.ITEM))]
    found = split(mixed)
    assert {block.shape for _, members in found.streams for block in members} == {Shape.TEXT}


def test_a_list_in_both_languages_keeps_its_marks() -> None:
    lines = [f"- {line}" for pair in zip(EN, VI, strict=True) for line in pair]
    found = split(blocks(lines))
    assert found.left == ()
    assert texts(found) == {"en": [f"- {line}" for line in EN], "vi": [f"- {line}" for line in VI]}


def test_short_lines_go_where_their_words_belong() -> None:
    lines = ["Article 1", "Shipping", EN[0], "Điều 1", "Vận tải biển", VI[0], "Article 2", EN[1], EN[2], "Điều 2", VI[1], VI[2], EN[3], VI[3]]
    found = texts(split(blocks(lines)))
    assert [line for line in found["en"] if len(line) < 20][:1] == ["Article 1"] and "Article 2" in found["en"]
    assert [line for line in found["vi"] if len(line) < 20] == ["Điều 1", "Vận tải biển", "Điều 2"]


def test_numbers_go_with_their_neighbours() -> None:
    lines = ["1.", *EN, "2.", *VI, "3."]
    found = texts(split(blocks(lines)))
    assert found["en"][0] == "1." and found["vi"][-1] == "3."


def test_the_date_line_of_the_first_language() -> None:
    lines = ["Shipping line agreed", "May 5, 2031", *(line for pair in zip(EN, VI, strict=True) for line in (pair[0], "- " + pair[1]))]
    assert texts(split(blocks(lines)))["en"][:2] == ["Shipping line agreed", "May 5, 2031"]


CUT = {
    "stroke": ("Article {n} / Điều {n}", "Shipping / Vận tải biển", EN, VI, ("en", "vi"), "/"),
    "bracket": ("Điều {n} (Article {n})", "Vận tải biển (Shipping)", VI, EN, ("vi", "en"), "()"),
    "scripts": ("제{n}조 Article {n}", "항로 개설 Shipping Line", KO, EN, ("ko", "en"), ""),
    "stroke and scripts": ("المادة {n} / Article {n}", "الخط الملاحي / Shipping Line", AR, EN, ("ar", "en"), "/"),
    "one script": ("Статья {n} | Article {n}", "Морская линия | Shipping Line", RU, EN, ("ru", "en"), "|"),
}


@pytest.mark.parametrize(("label", "heading", "one", "two", "codes", "sign"), CUT.values(), ids=CUT)
def test_a_line_in_two_languages_is_cut(label: str, heading: str, one: tuple[str, ...], two: tuple[str, ...], codes: tuple[str, str], sign: str) -> None:
    lines = [line for n, pair in enumerate(zip(one, two, strict=True), 1) for line in (label.format(n=n), heading, *pair)]
    found = split(blocks(lines))
    assert [code for code, _ in found.streams] == list(codes)
    mine, theirs = (texts(found)[code] for code in codes)
    assert len(mine) == len(theirs) == 12
    assert mine[2::3] == list(one) and theirs[2::3] == list(two)
    assert [mine[0], mine[1]] == [re.split(r" [/|] | \(| (?=[A-Z])", part)[0] for part in (label.format(n=1), heading)]
    source = "\n".join(lines)
    assert {source[slice(*omission.span)] for omission in found.left} == set(sign)


def test_halves_that_read_alike_are_in_the_order_of_the_others() -> None:
    labels = ("Article 1 / Article premier", "Article 2 / Article 2", "Article 3 / Article 3", "Article 4 / Article 4")
    found = texts(split(blocks([line for triple in zip(labels, EN, FR, strict=True) for line in triple])))
    assert found["en"][:4] == ["Article 1", EN[0], "Article 2", EN[1]] and found["fr"][:4] == ["Article premier", FR[0], "Article 2", FR[1]]


def test_a_line_of_two_columns_is_cut_between_them() -> None:
    left, right = "For the Government of Lorn", "Pour le Gouvernement du Lorn"
    lines = blocks([line for pair in zip(EN, FR, strict=True) for line in pair])
    start = lines[-1].text.span.end + 1
    line = Block(Text(f"{left} {right}", (Run(0, len(left), start, start + len(left)), Run(len(left) + 1, len(right), start + 40, start + 40 + len(right)))))
    found = texts(split([*lines, line._replace(breaks=((len(left) + 1, 40),))]))
    assert found["en"][-1].strip() == left and found["fr"][-1] == right


def test_a_whole_text_of_lines_in_two_languages_is_cut() -> None:
    found = split(blocks([f"{a} / {b}" for a, b in zip(EN, FR, strict=True)]))
    assert texts(found) == {"en": list(EN), "fr": list(FR)}


@pytest.mark.parametrize(
    "line",
    ["Trade / Investment", "Article 1 – Shipping", "Plant health (PH)", "Shipping / Vận tải biển"],
    ids=["two words", "label and heading", "acronym", "one heading in two languages"],
)
def test_a_line_is_left_whole_in_a_text_of_one_language(line: str) -> None:
    lines = [line, *EN, line, *EN]
    assert texts(split(blocks(lines))) == {"en": lines}


@pytest.mark.parametrize("pair", [("Trade / Investment", "Thương mại / Đầu tư"), ("Article 1 – Trade", "Điều 1 – Thương mại"), ("Hanoi (HN)", "Hà Nội (HN)")])
def test_a_line_in_one_of_two_languages_is_left_whole(pair: tuple[str, str]) -> None:
    lines = [line for a, b in zip(EN, VI, strict=True) for line in (*pair, a, b)]
    found = texts(split(blocks(lines)))
    assert found["en"][0] == pair[0] and found["vi"][0] == pair[1]


def test_short_lines_stay_in_the_run_of_their_language() -> None:
    points = ("Application", "a) navigation;", "b) transit;", "Annexe 1")
    found = texts(split(blocks([*FR, *points, *FR, *EN, *EN])))
    assert found == {"fr": [*FR, *points, *FR], "en": [*EN, *EN]}


def test_names_and_acronyms_go_with_their_neighbours_and_latin_words_with_their_language() -> None:
    lines = [line for a, b in zip(KO, EN, strict=True) for line in (a, b)]
    found = texts(split(blocks([*lines[:4], "디지털 협력", "Digital Cooperation", *lines[4:]])))
    assert "Digital Cooperation" in found["en"] and "디지털 협력" in found["ko"]


def table(rows: list[tuple[str, ...]], start: int = 0) -> Block:
    at, cells = start, []
    for row in rows:
        made = []
        for cell in row:
            made.append(Text(cell, (Run(0, len(cell), at, at + len(cell)),) if cell else ()))
            at += len(cell) + 1
        cells.append(tuple(made))
    return Block(Text.join([cell for row in cells for cell in row if cell]), shape=Shape.TABLE, cells=tuple(cells), header=True)


@pytest.mark.parametrize("heads", [("English", "Tiếng Việt"), ("EN", "VI"), ("English text", "Vietnamese")], ids=str)
def test_columns_are_streams_and_the_names_of_languages_over_them_are_left_out(heads: tuple[str, str]) -> None:
    found = split([table([heads, *zip(EN, VI, strict=True)])])
    assert texts(found) == {"en": list(EN), "vi": list(VI)}
    assert len(found.left) == sum(not char.isspace() for head in heads for char in head)


def test_a_head_that_says_something_is_text() -> None:
    found = split([table([("Joint statement on shipping", "Tuyên bố chung về vận tải biển"), *zip(EN, VI, strict=True)])])
    assert texts(found)["en"][0] == "Joint statement on shipping" and found.left == ()


def test_numbers_in_a_column_of_their_own_go_with_the_first_text() -> None:
    rows = [("No.", "English", "Français"), *((f"{n}.", *pair) for n, pair in enumerate(zip(EN, FR, strict=True), 1))]
    assert texts(split([table(rows)])) == {"en": [f"{n}. {line}" for n, line in enumerate(EN, 1)], "fr": list(FR)}


@pytest.mark.parametrize(
    "rows",
    [
        [("Term", "French term"), ("treaty", "traité"), ("agreement", "accord"), ("protocol", "protocole")],
        [("Year", "Measure"), ("2031", EN[0]), ("2032", EN[1])],
        [("Measure", "Result"), (EN[0], EN[1]), (EN[2], EN[3])],
    ],
    ids=["glossary", "years", "one language"],
)
def test_other_tables_stay_tables(rows: list[tuple[str, ...]]) -> None:
    given_blocks = [*blocks([*EN, *EN]), table(rows, 2000)]
    assert split(given_blocks).streams == (("en", tuple(given_blocks)),)


@pytest.mark.parametrize(
    "extra",
    [
        ["Tuyên bố chung Việt Nam - Hàn Quốc"],
        ["Phát biểu của Tổng Bí thư Tô Lâm tại Hà Nội"],
        [VI[0]],
        [f"“{VI[0]}”", f"“{VI[1]}”", f"“{VI[2]}”"],
        ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Phạm Thị D"],
        ["En foi de quoi, les soussignés ont signé.", "Fait à Berne."],
    ],
    ids=["title", "heading", "one sentence", "quotations", "names", "formula"],
)
def test_near_misses_make_no_stream(extra: list[str]) -> None:
    lines = [extra[0], *EN, *EN, *extra[1:], *EN, *EN]
    found = split(blocks(lines))
    assert [code for code, _ in found.streams] == ["en"]
    assert texts(found)["en"] == lines and found.left == ()


def test_a_dash_list_in_one_language_stays_a_list() -> None:
    lines = [EN[0], *(f"- {line}" for line in EN)]
    found = split(blocks(lines))
    assert texts(found) == {"en": lines} and found.left == ()


def test_two_ways_to_write_chinese_are_one_stream() -> None:
    traditional = ("雙方同意在今年年底之前開通兩國主要港口之間的直達航線。", "雙方歡迎植物檢疫工作組取得的進展。", "兩國代表團強調學生和教師的交流。")
    assert [code for code, _ in split(blocks([*ZH, *traditional])).streams] == ["zh-Hans"]


def test_nothing_at_all() -> None:
    assert split([]).streams == (("und", ()),)
    assert [code for code, _ in split(blocks(["12", "***"])).streams] == ["und"]


LINES = st.lists(st.one_of(st.sampled_from([*EN, *VI, *RU, *ZH, "- " + VI[0], "EN: " + EN[0], "1.", "***", "a / b"]), st.text(max_size=40)), max_size=14)


@given(LINES)
def test_every_character_is_in_one_stream_or_left_out(lines: list[str]) -> None:
    given_blocks = blocks(lines)
    source = "\n".join(lines)
    found = split(given_blocks)
    kept = [at for _, members in found.streams for block in members for run in block.text.runs for at in range(run.start, run.end)]
    left = [at for omission in found.left for at in range(*omission.span)]
    solid = [at for at, char in enumerate(source) if not char.isspace()]
    assert sorted(at for at in kept + left if not source[at].isspace()) == solid
    assert sum(len(members) for _, members in found.streams) >= len(given_blocks)
    assert len({code for code, _ in found.streams}) == len(found.streams)
    for _, members in found.streams:
        starts = [block.text.span.start for block in members if block.text.runs]
        assert starts == sorted(starts)
