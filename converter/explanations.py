"""What each diagnostic means for who reads it: the rule, a bad and a good example, and where the rule stands."""

from __future__ import annotations

from typing import NamedTuple

from converter.diagnostics import Code


class Explanation(NamedTuple):
    """The rule in a sentence or two, what breaks it, what keeps it, and the clause it comes from (empty: it is ours)."""

    rule: str
    bad: str
    good: str
    clause: str = ""


_CORE = "Akoma Ntoso 1.0 part 1 (OASIS Standard, 2018)"
_NC = "Akoma Ntoso Naming Convention 1.0 (OASIS Standard, 2019)"
_XML = "XML 1.0 (W3C)"
_UN = "AKN4UN guidelines"
_OURS = "Treaty profile of treatymark (schemas/README.md)"

EXPLANATIONS: dict[Code, Explanation] = {
    Code.ENCODING_GUESSED: Explanation(
        "A source is UTF-8, or begins with a byte order mark, or its encoding is named. Everything else is a guess.",
        "a file in Windows-1258 without --encoding", "the same file in UTF-8, or --encoding cp1258",
    ),
    Code.CHARACTER_REMOVED: Explanation(
        "XML has no place for control characters, and a reader none for characters that hide or turn text. They are left out and stand in the ledger.",
        "The two sides\\x07 met.", "The two sides met.", f"{_XML} 2.2",
    ),
    Code.NOT_NORMALISED: Explanation(
        "Text is written in the composed form of Unicode, so that the same word is the same bytes.", "e + U+0301", "é (U+00E9)", "Unicode Standard Annex 15",
    ),
    Code.NUMBER_GAP: Explanation("Numbers of a run follow each other; a missing one may be text that was lost.", "1. ...\n3. ...", "1. ...\n2. ...\n3. ..."),
    Code.NUMBER_REPEAT: Explanation("A number stands once in its run; printed twice it can be cited by neither.", "1. ...\n2. ...\n2. ...", "1. ...\n2. ...\n3. ..."),
    Code.NUMBER_DISORDER: Explanation("A number is larger than the one before it.", "3. ...\n4. ...\n2. ...", "3. ...\n4. ...\n5. ..."),
    Code.NUMBER_RESTART: Explanation("Numbers begin again only where a heading or a list begins.", "1. ...\n2. ...\n1. ...", "Trade\n1. ...\n2. ...\nTravel\n1. ..."),
    Code.ORPHAN_POINT: Explanation("A list begins with its first number.", "They will publish:\n(c) maps;", "They will publish:\n(a) maps;"),
    Code.EMPTY_UNIT: Explanation("A number or a heading has text under it.", "Article 2\n\nArticle 3\nThey travel.", "Article 2\nThey trade.\n\nArticle 3\nThey travel."),
    Code.RUN_IN_HEADING: Explanation(
        "A heading stands on a line of its own.", "... of the last years. Stronger cooperation The two sides agreed ...",
        "... of the last years.\n\nStronger cooperation\n\nThe two sides agreed ...",
    ),
    Code.HINT: Explanation("A hint names the beginning of a block that is there.", "hints: [{text: No such words, as: heading}]", "hints: [{text: The two sides, as: heading}]"),
    Code.NUMBER_DAMAGED: Explanation("A damaged number is read as what belongs in its place, and stays as it is printed.", "Artic1e 4", "Article 4"),
    Code.NO_DATE: Explanation(
        "A document has a date of day, month and year, in the text or in a sidecar. Without one it is filed as undated.", "(no date anywhere)", "date: 2020-01-15", f"{_NC} 4.5",
    ),
    Code.DATE_OF_VISIT: Explanation(
        "The date of a visit is not the date of the document. It is used where the text states no other, and called visit.",
        "during the visit from 4 to 6 December 2022", "Done at Seoul on 5 December 2022, or date: 2022-12-05 in the sidecar", f"{_NC} 4.5",
    ),
    Code.NO_TITLE: Explanation("A document without a title is filed under its first words.", "The two sides met ...", "Joint Statement\n\nThe two sides met ..."),
    Code.LANGUAGE_UNKNOWN: Explanation(
        "The language of a text is recognised or named; else it is und.", "(a text in a language that is not known here)", "languages: [sv], or NAME.sv.txt", f"{_NC} 4.6.1",
    ),
    Code.SIDECAR_CONFLICT: Explanation("A sidecar says what the text does not. Where both speak, the sidecar holds.", "date: 2022-12-06 beside a text that says 5 December", "date: 2022-12-05"),
    Code.METADATA_UNREAD: Explanation("Front matter that says the kind, the date or the language of a text says it in a form that is known.", "date: sometime in winter", "date: 2022-12-05"),
    Code.UNTRANSLATED: Explanation("Text without a counterpart stays without one; nothing is paired to fill a row.", "(a paragraph of one language only)", "(both languages say it)"),
    Code.UNSURE_PAIR: Explanation("A pair that the evidence does not carry is marked as unsure.", "(two sentences with nothing in common but their place)", "(numbers, names or words in common)"),
    Code.NUMBER_DIFFERS: Explanation("Texts that surely say the same print the same numbers, in figures or in words.", "within 30 days | dans un délai de 20 jours", "within 30 days | dans un délai de trente jours"),
    Code.DATE_DIFFERS: Explanation("Texts that surely say the same name the same days.", "on 5 December 2022 | le 6 décembre 2022", "on 5 December 2022 | le 5 décembre 2022"),
    Code.AMOUNT_DIFFERS: Explanation("Texts that surely say the same name the same sums, in the same currency.", "USD 150 billion | 150 millions de dollars", "USD 150 billion | 150 milliards de dollars"),
    Code.ARTICLE_DIFFERS: Explanation("Texts that surely say the same refer to the same articles.", "under Article 4 | en vertu de l'article 5", "under Article 4 | en vertu de l'article 4"),
    Code.NAME_DIFFERS: Explanation("Texts that surely say the same name the same states.", "France and Ghana | la France et la Guinée", "France and Ghana | la France et le Ghana"),
    Code.COUNT_DIFFERS: Explanation("The texts of a work have as many articles, points and other numbered units.", "12 articles | 11 articles", "12 articles | 12 articles"),
    Code.DECISION_LOST: Explanation("A decision of a person names text that is there, and each text is decided once.", "(a row of NAME.beads.tsv about a sentence that was changed since)", "(the row names the sentence as it stands now)"),
    Code.LEFT_OUT: Explanation("What is left out of the output stands in the ledger with its place and reason.", "(an image without its file)", "(text)"),
    Code.LEDGER_OPEN: Explanation("Every character of a source is in the output or in the ledger. If not, nothing is written.", "(a fault of the program)", "(please report it)"),
    Code.NOT_WELL_FORMED: Explanation("An XML file is well-formed: tags close in order, attributes are quoted and stand once.", "<num>1.</nun>", "<num>1.</num>", f"{_XML} 2.1"),
    Code.SCHEMA: Explanation(
        "A document keeps the official schema akomantoso30.xsd: elements where it wants them, attributes and values as it wants them, each eId once in a file.",
        '<p eId="p_1"><article eId="art_1"/></p>', '<body eId="body"><article eId="art_1">...</article></body>', f"{_CORE}, schema",
    ),
    Code.ID_MISSING: Explanation(
        "Where eIds are used at all, every element that the schema marks as needing one has one.", "<article><num>Article 1</num>...", '<article eId="art_1"><num>Article 1</num>...', f"{_NC} 5.5.1",
    ),
    Code.ID_WRONG: Explanation(
        "An eId follows from the place and the number of its element, so that everybody derives the same one.", '<p eId="p_7"> as the second paragraph', '<p eId="p_2">', f"{_NC} 5.4",
    ),
    Code.REFERENCE: Explanation("A reference to this file names an eId that it has.", '<FRBRauthor href="#nobody" as="#author"/>', '<FRBRauthor href="#kr" as="#author"/>', f"{_NC} 4.8"),
    Code.METADATA: Explanation(
        "The IRIs and the properties of the FRBR block say the same: country, type, subtype, date and name of the work; language and version of the expression; format of the manifestation.",
        '<FRBRuri value="/akn/xx/act/..."/> <FRBRcountry value="vn"/>', '<FRBRuri value="/akn/xx/act/..."/> <FRBRcountry value="xx"/>', f"{_NC} 4.5 to 4.7",
    ),
    Code.PROFILE: Explanation(
        "Elements that the standard leaves to be named (container, formula, block, inline, hcontainer) have one of the names that the profile knows.",
        '<container name="sigs">', '<container name="signatures">', f"{_OURS}, {_UN} part 2",
    ),
    Code.SKIPPED: Explanation("In a folder, files that do not claim to be Akoma Ntoso are passed over. A file named itself is always judged.", "<html>...</html>", "<akomaNtoso>...</akomaNtoso>"),
    Code.ENTITY: Explanation("No entity beside those of XML itself is resolved, since it could be a bomb or somebody's file. Text is written out.", "<p>&party; agrees</p>", "<p>Viet Nam agrees</p>", f"{_XML} 4"),
    Code.NOT_AKN: Explanation(
        "Only Akoma Ntoso 3.0 is judged. Earlier versions and drafts have other namespaces and other rules.",
        '<akomaNtoso xmlns="http://www.akomantoso.org/2.0">', '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">', _CORE,
    ),
    Code.TOO_LARGE: Explanation("A file is at most 64 MiB, 256 levels deep, and has at most 2.5 million elements and 10 MB in one text, so that no file can use up the machine.", "<p><b><b><b>... (300 times)", "<p><b>...</b></p>"),
    Code.ENGINES: Explanation(
        "With --engine both, libxml2 and xmlschema read the same schema. They are known to differ in one thing: libxml2 looks into the spelling of IRIs. The stricter one is believed.",
        '<ref href="a#b#c">', '<ref href="a#b">', "XML Schema part 2, anyURI",
    ),
    Code.ID_SYNTAX: Explanation(
        "An eId is [prefix__]element_ref[_number]; element_ref is the name of the element or its abbreviation.", '<article eId="article-1">', '<article eId="art_1">', f"{_NC} 5.4 and 5.4.2",
    ),
    Code.ID_PREFIX: Explanation("The prefix of an eId is the whole eId of an element around it.", '<article eId="art_1"> ... <list eId="art_9__list_1">', '<article eId="art_1"> ... <list eId="art_1__list_1">', f"{_NC} 5.4.1"),
    Code.ID_NUMBER: Explanation(
        "The number in an eId is the one that num prints, without label and final punctuation; upper and lower case count.", '<article eId="art_2"><num>Article 3</num>', '<article eId="art_3"><num>Article 3</num>', f"{_NC} 5.4.3",
    ),
    Code.ID_SUFFIX: Explanation("Where a number is printed twice in one context, a suffix keeps the eIds apart. It works, but the text should be looked at.", '<num>2.</num> twice: para_2, para_2_2', "<num>2.</num>, <num>3.</num>", _OURS),
    Code.WID: Explanation("A wId stands only where it differs from the eId.", '<article eId="art_1" wId="art_1">', '<article eId="art_1">', f"{_NC} 5.5.3"),
    Code.IRI: Explanation(
        "The IRI of a work is /akn/jurisdiction/type[/subtype][/author]/date[/name or number]; a jurisdiction is a code of ISO 3166, xx if there is none.",
        '<FRBRuri value="/works/42"/>', '<FRBRuri value="/akn/xx/act/treaty/kr-vn/2020-01-15/customs"/>', f"{_NC} 4.5",
    ),
    Code.LANGUAGE_CODE: Explanation("Languages in metadata and IRIs are alpha-3 codes of ISO 639-2, in the terminological form.", '<FRBRlanguage language="fr"/>', '<FRBRlanguage language="fra"/>', f"{_NC} 4.6.1"),
    Code.UNUSED: Explanation("Every entry of the references is used by something.", '<TLCPerson eId="x" .../> and #x nowhere', '<person refersTo="#x">', f"{_CORE} 5.9"),
    Code.MAPPING: Explanation("A mapping names a wId and the eId of the element that carries it.", '<mapping original="#p_5" current="#p_6"/> with <p eId="p_6">', '<mapping original="#p_5" current="#p_6"/> with <p eId="p_6" wId="p_5">', f"{_CORE} 5.10.1"),
    Code.KIND: Explanation("A treaty or agreement is an act, a statement, declaration or resolution a statement, a report a doc, an edition of several languages a documentCollection.", '<act name="law">', '<act name="treaty">', f"{_OURS}, {_UN} 3.3"),
    Code.NAMESPACE: Explanation("Beside the standard's own, two namespaces are used: urn:treatymark:profile:1 in proprietary and urn:treatymark:alignment:1 on beads.", '<preface o:x="y">', "<preface>", _OURS),
    Code.DATE_NAME: Explanation("The date of a work says what happened on it: adoption, signature, visit, event, publication; or undated.", '<FRBRdate date="2020-01-15" name="someday"/>', '<FRBRdate date="2020-01-15" name="signature"/>', _OURS),
    Code.TITLE_PART: Explanation("Type, number, date and authority of a document stand inside docTitle.", "<p><docType>Treaty</docType> <docTitle>on ports</docTitle></p>", "<p><docTitle><docType>Treaty</docType> on ports</docTitle></p>", f"{_UN} part 2, 1.2"),
    Code.PLAIN_LIST: Explanation("Lists of a normative text are list and point, or blockList and item, so that they can be cited.", "<ul><li>maps</li></ul>", "<list><point><num>(a)</num>...</point></list>", f"{_UN} part 2"),
    Code.TEXT_LANGUAGE: Explanation("xml:lang of the body and FRBRlanguage name the same language.", '<FRBRlanguage language="eng"/> <body xml:lang="vi">', '<FRBRlanguage language="vie"/> <body xml:lang="vi">', f"{_NC} 4.6.1"),
    Code.HIERARCHY: Explanation("Parts, chapters and sections contain articles; articles contain paragraphs; paragraphs contain points.", "<paragraph><chapter>", "<chapter><article><paragraph>", f"{_CORE} 5.3"),
    Code.EMPTY: Explanation("A unit has text or units in it, a heading and a number have text.", "<article><num>Article 2</num></article>", "<article><num>Article 2</num><content><p>...</p></content></article>"),
    Code.BEAD: Explanation(
        "All rows of a bead have the same type, confidence, certainty, method and evidence; the type is what is there; a row without one side says noCounterpart.",
        'al:bead="b1" al:type="1-2" in one row', 'al:bead="b1" al:type="1-2" in two rows', f"{_OURS}, section on alignment",
    ),
    Code.BEAD_COVERAGE: Explanation("Every sentence, heading and row of the preface is in exactly one bead, nulls included.", '<implicitReference for="#p_1" ...> in b1 and in b2', '<implicitReference for="#p_1" ...> in b1', f"{_OURS}, section on alignment"),
    Code.COUNTERPART: Explanation("A counterpart is a unit of the pivot, and every unit of the pivot is in exactly one bead.", 'href=".../eng@2020-01-15/!main#p_99"', 'href=".../eng@2020-01-15/!main#p_9"', f"{_OURS}, section on alignment"),
    Code.WORK: Explanation("The expressions of a work have the same work IRI, date, name and authors, and each its own language.", "FRBRdate 2020-01-15 in one, 2020-01-16 in the other", "the same FRBRWork in both", f"{_CORE} 4.5, FRBR"),
    Code.MANIFEST: Explanation("The expressions that a manifest names are beside it.", '<documentRef href=".../fra@2020-01-15"/> without that file', "the file is there, or not named", f"{_CORE} 5.1"),
}  # fmt: skip


def code_of(word: str) -> Code | None:
    """The code that a number (``TM604``) or a name (``id-wrong``) means."""
    wanted = word.strip().lower()
    return next((code for code in Code if wanted in (code.code.lower(), code.slug)), None)


def text(code: Code) -> str:
    """An explanation for a terminal."""
    one = EXPLANATIONS[code]
    lines = [f"{code.code} {code.slug} ({code.severity.value})", "", code.meaning, "", one.rule, "", "bad:", *(f"    {line}" for line in one.bad.split("\n"))]
    lines += ["good:", *(f"    {line}" for line in one.good.split("\n"))]
    if one.clause:
        lines += ["", f"see: {one.clause}"]
    return "\n".join(lines) + "\n"
