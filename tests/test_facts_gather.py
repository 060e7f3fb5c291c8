"""What is gathered about a work, from expressions made by hand."""

# ruff: noqa: E501 -- tables of sentences read best one to a line
from __future__ import annotations

from collections.abc import Mapping

import pytest

from converter.diagnostics import Code, Diagnostic, Severity
from converter.facts import gather
from converter.model import UNDATED, Annex, Dated, DocumentKind, Expression, Facts, Party, Unit, UnitKind, Zones
from converter.sidecar import Sidecar, SidecarParty
from converter.source import Datum, Mark, Run, Span, Text

K = UnitKind


def text(content: str, *marks: Mark) -> Text:
    return Text(content, (Run(0, len(content), 100, 100 + len(content)),), marks)


def unit(kind: UnitKind, content: str, *marks: Mark) -> Unit:
    if kind is K.TITLE:
        return Unit(kind, heading=text(content, *marks))
    return Unit(kind, blocks=(text(content, *marks),))


def expression(language: str = "en", **zones: list[Unit]) -> Expression:
    return Expression(language, Zones(**{name: tuple(units) for name, units in zones.items()}))


def facts(
    *expressions: Expression,
    kind: DocumentKind = DocumentKind.JOINT_STATEMENT,
    metadata: Mapping[str, str] | None = None,
    sidecar: Sidecar | None = None,
) -> tuple[Facts, list[Diagnostic]]:
    said: list[Diagnostic] = []
    data = {key: Datum(value, 2) for key, value in (metadata or {}).items()}
    return gather(expressions, kind, data, sidecar, said.append), said


STATEMENT = expression(
    preface=[unit(K.TITLE, "Kenya - Japan Joint Statement on Blue Economy Partnership"), unit(K.EDITORIAL, "The Portal introduces the full text, January 9.")],
    preamble=[
        unit(K.NARRATIVE, "At the invitation of the President of Kenya, the Prime Minister of Japan paid a visit to Kenya from May 4 to 6, 2031. Since March 12, 1991 much was done."),
    ],
    body=[unit(K.PARAGRAPH, "The two sides agreed on a fund for Peru from June 1, 2032.")],
)  # fmt: skip


def test_a_statement_that_dates_only_the_visit() -> None:
    found, said = facts(STATEMENT)
    assert found.dated == Dated("2031-05-04", "visit")
    assert [one.code for one in said] == [Code.DATE_OF_VISIT]
    assert said[0].span == Span(100, 100 + len(STATEMENT.zones.preamble[0].blocks[0].content))  # type: ignore[union-attr] # a text
    assert found.parties == (Party("jp", "Japan"), Party("ke", "Kenya"))
    assert found.slug == "blue-economy-partnership"
    assert found.title == "Kenya - Japan Joint Statement on Blue Economy Partnership"
    assert found.place is None and found.number is None and found.original is None and found.authentic == ()


def test_a_sidecar_gives_what_the_text_does_not_say() -> None:
    found, said = facts(STATEMENT, sidecar=Sidecar("x.yaml", date="2031-05-05", date_of="adoption", place="Nairobi"))
    assert (found.dated, found.place, said) == (Dated("2031-05-05", "adoption"), "Nairobi", [])


def test_a_sidecar_outranks_the_text_and_says_so() -> None:
    done = expression(
        preface=[unit(K.TITLE, "Agreement between Kenya and Japan on Fisheries")],
        conclusions=[unit(K.DONE, "Done at Mombasa on 5 May 2031 in the English language.")],
    )
    sidecar = Sidecar(
        "x.yaml", date="2031-05-06", place="Nairobi", titles=(("", "Fisheries Agreement"), ("fr", "Accord de pêche")), parties=(SidecarParty("ke"), SidecarParty("pe")),
        authentic=("en", "sw"), symbol="AG/7", lines={"date": 3, "place": 4},
    )  # fmt: skip
    found, said = facts(done, kind=DocumentKind.AGREEMENT, sidecar=sidecar)
    assert found.dated == Dated("2031-05-06", "signature")
    assert found.place == "Nairobi" and found.title == "Fisheries Agreement" and found.number == "AG/7" and found.authentic == ("en", "sw")
    assert found.titles == (("en", "Fisheries Agreement"), ("fr", "Accord de pêche"))
    assert [party.code for party in found.parties] == ["ke", "pe"]
    assert {one.code for one in said} == {Code.SIDECAR_CONFLICT}
    assert sorted(one.message.split(":")[0] for one in said) == ["authentic", "date", "parties", "place", "title"]
    assert any("x.yaml" in one.message and "line 3" in one.message for one in said)
    assert {one.message.split(":")[0] for one in said if "which holds" in one.message} == {"authentic", "date", "parties", "place"}


def test_what_a_language_prevails_over_is_checked() -> None:
    text = expression(preface=[unit(K.TITLE, "Agreement on Fisheries")])
    for sidecar in (Sidecar("x.yaml", prevailing="en"), Sidecar("x.yaml", authentic=("en", "vi"), prevailing="vi")):
        assert not [one for one in facts(text, sidecar=sidecar)[1] if one.code is Code.SIDECAR_CONFLICT]
    said = [one for one in facts(text, sidecar=Sidecar("x.yaml", prevailing="vi", lines={"prevailing": 2}))[1] if one.code is Code.SIDECAR_CONFLICT]
    assert [(one.gravity, "x.yaml (line 2)" in one.message) for one in said] == [(Severity.WARNING, True)]


def test_a_sidecar_that_agrees_is_no_conflict() -> None:
    sidecar = Sidecar("x.yaml", titles=(("", "KENYA - Japan joint statement on Blue Economy Partnership"),), parties=(SidecarParty("ke"), SidecarParty("jp")))
    assert [one.code for one in facts(STATEMENT, sidecar=sidecar)[1]] == [Code.DATE_OF_VISIT]


def test_organisations_come_from_the_sidecar() -> None:
    parties = (SidecarParty(acronym="ASEAN", name="Association of Southeast Asian Nations"), SidecarParty("kr", name="Korea"))
    found, _ = facts(STATEMENT, sidecar=Sidecar("x.yaml", parties=parties, identifier="Plan of Action 2031/35"))
    assert found.parties == (Party("ASEAN", "Association of Southeast Asian Nations", organisation=True), Party("kr", "Korea"))
    assert found.slug == "plan-of-action-2031-35"


TREATY = expression(
    preface=[unit(K.TITLE, "Agreement between the Government of the Republic of Korea and the Government of the Socialist Republic of Viet Nam on Customs Cooperation")],
    preamble=[unit(K.PARTIES, "The Government of the Republic of Korea and the Government of the Socialist Republic of Viet Nam,"), unit(K.RECITAL, "Recalling the treaty of 5 May 1999,")],
    conclusions=[
        unit(K.TESTIMONIUM, "In witness whereof the undersigned have signed this Agreement."),
        unit(K.DONE, "Done in duplicate at Da Nang on 15 January 2031, in the Korean, Vietnamese and English languages, all texts being equally authentic. In case of divergence, the English text shall prevail."),
    ],
)  # fmt: skip


def test_a_treaty() -> None:
    found, said = facts(TREATY, kind=DocumentKind.AGREEMENT)
    assert found.dated == Dated("2031-01-15", "signature")
    assert [party.code for party in found.parties] == ["kr", "vn"]
    assert [party.name for party in found.parties] == ["Republic of Korea", "Viet Nam"]
    assert (found.place, found.slug, found.authentic, found.prevailing, said) == ("Da Nang", "customs-cooperation", ("ko", "vi", "en"), "en", [])


def test_a_treaty_is_not_dated_by_what_it_recalls() -> None:
    found, said = facts(expression(preface=list(TREATY.zones.preface), preamble=list(TREATY.zones.preamble)), kind=DocumentKind.AGREEMENT)
    assert found.dated == UNDATED and [one.code for one in said] == [Code.NO_DATE]


def test_the_clause_may_stand_in_an_annex_or_in_the_other_language() -> None:
    in_annex = Expression("en", Zones(preface=TREATY.zones.preface), (Annex("annex", Zones(conclusions=TREATY.zones.conclusions)),))
    assert facts(in_annex, kind=DocumentKind.AGREEMENT)[0].place == "Da Nang"
    vietnamese = expression("vi", conclusions=[unit(K.DONE, "Làm tại Đà Nẵng ngày 15 tháng 1 năm 2031.")])
    found, _ = facts(expression(preface=list(TREATY.zones.preface)), vietnamese, kind=DocumentKind.AGREEMENT)
    assert (found.dated.date, found.place) == ("2031-01-15", "Đà Nẵng")


def test_a_statement_with_a_dateline() -> None:
    lines = [unit(K.TITLE, "Joint Statement of Kenya and Japan"), unit(K.DATELINE, "Washington, D.C., May 5, 2031")]
    found, said = facts(expression(preface=lines, body=[unit(K.TEXT, "The two sides met on May 1, 2030.")]))
    assert (found.dated, found.place, said) == (Dated("2031-05-05", "adoption"), "Washington, D.C.", [])
    assert found.slug == "joint-statement"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Monday, May 5, 2031", None),
        ("Nakuru, Kenya", "Nakuru, Kenya"),
        ("May 5, 2031", None),
        ("NAKURU (KNA), May 5, 2031", "NAKURU"),
        ("updated May 5, 2031", None),
    ],
)
def test_the_place_of_a_date_line(line: str, place: str | None) -> None:
    assert facts(expression(preface=[unit(K.TITLE, "Joint Statement"), unit(K.DATELINE, line)]))[0].place == place


def test_a_date_under_the_signatures() -> None:
    signed = [unit(K.SIGNATURE, "Jane Doe"), unit(K.SIGNATURE, "June 10, 2031")]
    found, said = facts(expression(body=[unit(K.TEXT, "We agree.")], conclusions=signed), kind=DocumentKind.DECLARATION)
    assert found.dated == Dated("2031-06-10", "adoption")
    assert [one.code for one in said] == [Code.NO_TITLE]


NEWS = DocumentKind.NEWS_REPORT


def test_a_report_with_a_dateline_has_no_parties() -> None:
    report = expression(
        preface=[unit(K.TITLE, "Kenya, Japan issue joint statement on deepening blue economy partnership"), unit(K.DATELINE, "May 7, 2031")],
        body=[unit(K.TEXT, "Kenya and Japan have issued a joint statement during the May 4-6 visit.")],
    )
    found, said = facts(report, kind=NEWS)
    assert (found.dated, found.parties, found.slug, said) == (Dated("2031-05-07", "publication"), (), "kenya-japan-joint-statement-deepening", [])


def test_a_report_whose_dateline_runs_into_the_text() -> None:
    line = "2031-05-07 NAKURU — The Minister To An and his guest met."
    found, said = facts(expression(body=[unit(K.TEXT, line, Mark(0, 19, "inline", "dateline"))]), kind=NEWS)
    assert (found.dated, found.place) == (Dated("2031-05-07", "publication"), "NAKURU")
    assert found.slug == "minister-to-an-guest-met"
    assert [one.code for one in said] == [Code.NO_TITLE]


def test_a_report_that_dates_only_the_event() -> None:
    report = expression(
        preface=[unit(K.TITLE, "Leaders adopt statement")], body=[unit(K.TEXT, "The leaders met in Nakuru on May 5, 2031. They had met on May 1, 2030.")]
    )
    found, said = facts(report, kind=NEWS)
    assert found.dated == Dated("2031-05-05", "event") and [one.code for one in said] == [Code.DATE_OF_VISIT]
    assert found.place is None


def test_a_report_that_states_no_year() -> None:
    found, said = facts(expression(body=[unit(K.TEXT, "The leaders met on May 5 during a visit (May 4-6).")]), kind=NEWS)
    assert found.dated == UNDATED
    assert [one.code for one in said] == [Code.NO_TITLE, Code.NO_DATE]
    assert found.slug == "leaders-met-may-5-during" or found.slug.startswith("leaders-met")


def test_front_matter_stands_in_for_what_the_text_lacks() -> None:
    metadata = {
        "Title": "Joint Statement of Kenya and Japan on Fisheries", "date": "2031-05-07 14:00:00", "source_url": "https://example.org/x", "license": "CC BY 4.0",
        "publisher": "Portal", "retrieved": "2031-06-01",
    }  # fmt: skip
    found, said = facts(expression(body=[unit(K.TEXT, "The sides agreed.")]), metadata=metadata)
    assert (found.title, found.slug, found.dated) == (metadata["Title"], "fisheries", Dated("2031-05-07", "publication"))
    assert [party.code for party in found.parties] == ["jp", "ke"]
    assert (found.source_url, found.rights, found.publisher, found.retrieved) == ("https://example.org/x", "CC BY 4.0", "Portal", "2031-06-01")
    assert said == []


def test_front_matter_that_is_no_date_says_nothing() -> None:
    assert facts(expression(body=[unit(K.TEXT, "Agreed.")]), metadata={"date": "2031-02-30", "source_url": "here"})[0].dated == UNDATED


def test_the_identifier_of_our_own_markdown_edition() -> None:
    metadata = {"identifier": "/akn/xx/statement/jointStatement/jp-ke/2031-05-05/blue-economy/eng@2031-05-05", "date": "2031-05-05", "date_of": "adoption"}
    found, _ = facts(expression(body=[unit(K.TEXT, "Agreed.")]), metadata=metadata)
    assert (found.slug, found.dated) == ("blue-economy", Dated("2031-05-05", "adoption"))


@pytest.mark.parametrize(
    ("title", "formula", "opening", "codes"),
    [
        ("Joint Statement of Kenya and Japan on Peru", "", "The Minister of Kenya received the Minister of Japan. They spoke about Chile.", ["jp", "ke"]),
        ("Statement on Fisheries", "The Government of Kenya and the Government of Japan,", "", ["jp", "ke"]),
        ("Statement on Fisheries", "", "The Minister of Kenya received the Minister of Japan. They spoke about Chile.", ["jp", "ke"]),
        ("Joint Statement on the Visit to Kenya", "", "The sides met.", []),
        ("Joint Statement", "", "The sides met.", []),
        ("Joint Statement of the Democratic People's Republic of Korea and the Lao PDR", "", "", ["kp", "la"]),
    ],
)
def test_parties(title: str, formula: str, opening: str, codes: list[str]) -> None:
    preamble = [unit(K.PARTIES, formula)] if formula else []
    found, _ = facts(expression(preface=[unit(K.TITLE, title)], preamble=preamble, body=[unit(K.TEXT, opening)] if opening else []))
    assert [party.code for party in found.parties] == codes


def test_a_symbol_alone_on_its_line() -> None:
    front = [unit(K.EDITORIAL, "A/RES/85/1"), unit(K.TITLE, "Resolution on Oceans")]
    assert facts(expression(preface=front), kind=DocumentKind.RESOLUTION)[0].number == "A/RES/85/1"
    assert facts(expression(preface=[unit(K.EDITORIAL, "AND/OR")]), kind=DocumentKind.RESOLUTION)[0].number is None


def test_an_unknown_language_is_reported() -> None:
    found, said = facts(expression("und", body=[unit(K.TEXT, "*** 12 ***")]))
    assert [one.code for one in said] == [Code.LANGUAGE_UNKNOWN, Code.NO_TITLE, Code.NO_DATE]
    assert found.slug == "12"


@pytest.mark.parametrize("content", ["***", "?", "—", "\u0301"])
def test_the_slug_is_never_empty(content: str) -> None:
    assert facts(expression("und", body=[unit(K.TEXT, content)]))[0].slug


@pytest.mark.parametrize(
    ("language", "title", "done", "expected"),
    [
        ("fr", "Accord entre la Suisse et la France sur la pêche", "Fait à Lausanne le 5 mai 2031, en langue française.", ("2031-05-05", "Lausanne", ["ch", "fr"], "peche", ("fr",))),
        ("ru", "Соглашение между Правительством Российской Федерации и Правительством Республики Корея о туризме", "Совершено в Москве 5 мая 2031 года.", ("2031-05-05", "Москве", ["kr", "ru"], "туризме", ())),
        ("zh-Hans", "中华人民共和国政府和大韩民国政府旅游协定", "本协定于二〇三一年五月五日在北京签订，用中文和韩文写成，两种文本同等作准。", ("2031-05-05", "北京", ["cn", "kr"], "旅游", ("zh", "ko"))),
        ("vi", "Hiệp định giữa Chính phủ Việt Nam và Chính phủ Hàn Quốc về du lịch", "Làm tại Huế ngày 5 tháng 5 năm 2031.", ("2031-05-05", "Huế", ["kr", "vn"], "du-lich", ())),
        ("es", "Convenio entre México y Perú sobre turismo", "Hecho en Lima, el cinco de mayo de dos mil treinta y uno.", ("2031-05-05", "Lima", ["mx", "pe"], "turismo", ())),
    ],
)  # fmt: skip
def test_other_languages(language: str, title: str, done: str, expected: tuple[str, str, list[str], str, tuple[str, ...]]) -> None:
    found, _ = facts(expression(language, preface=[unit(K.TITLE, title)], conclusions=[unit(K.DONE, done)]), kind=DocumentKind.AGREEMENT)
    assert (found.dated.date, found.place, [party.code for party in found.parties], found.slug, found.authentic) == expected


def test_a_resolution_is_dated_by_the_line_that_says_when_it_was_adopted() -> None:
    lines = [
        unit(K.EDITORIAL, "World Body Z/RES/77/296"),
        unit(K.DATELINE, "21 June 2031"),
        unit(K.TITLE, "Resolution adopted by the Assembly on 19 June 2031"),
    ]
    found, said = facts(expression(preface=lines), kind=DocumentKind.RESOLUTION)
    assert (found.dated, found.number, said) == (Dated("2031-06-19", "adoption"), "Z/RES/77/296", [])


@pytest.mark.parametrize("line", ["see Z/RES/77/296 below", "Doc. A/77", "and/or", "(A/77/L.74)"])
def test_what_only_looks_like_a_symbol(line: str) -> None:
    assert facts(expression(preface=[unit(K.TITLE, "Joint Statement"), unit(K.SUBTITLE, line)]))[0].number is None


@pytest.mark.parametrize(
    ("code", "line", "place"),
    [
        ("fr", "Nouakchott, le 11 mars 2031", "Nouakchott"),
        ("ru", "г. Астана, 23 марта 2031 года", "Астана"),
        ("es", "Cartagena de Indias, 24 de mayo de 2031", "Cartagena de Indias"),
        ("de", "Lednice, Freitag, den 27. August 2031", "Lednice"),
        ("zh-Hans", "（2031年9月8日，于北京）", "北京"),
        ("fr", "Conclu le 29 juillet 2031", None),
        ("en", "Adopted on 29 July 2031", None),
        ("ko", "2031년 5월 3일", None),
    ],
)
def test_the_place_of_a_date_line_in_a_language(code: str, line: str, place: str | None) -> None:
    assert facts(expression(code, preface=[unit(K.DATELINE, line)]))[0].place == place


def test_a_date_and_a_place_under_the_signatures() -> None:
    found, _ = facts(expression("zh-Hans", conclusions=[unit(K.SIGNATURE, "（签字）"), unit(K.SIGNATURE, "二〇三一年九月八日于北京")]))
    assert (found.dated.date, found.place) == ("2031-09-08", "北京")
