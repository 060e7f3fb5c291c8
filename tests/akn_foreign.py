"""Akoma Ntoso in the manner of other publishers, all of our own making: prefixes, ids, IRIs and kinds of document that this project never writes."""

from __future__ import annotations

NS = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def meta(
    w: str = "/akn/za/act/1996/5",
    *,
    lang: str = "eng",
    src: str = "#lawsafrica",
    refs: str = '<TLCOrganization eId="lawsafrica" href="https://laws.example" showAs="Laws"/>',
    extra: str = "",
    number: str = '<FRBRnumber value="5"/>',
    country: str = "za",
    p: str = "",
) -> str:
    """A metadata block."""
    day = f'<{p}FRBRdate date="1996-01-02" name="Generation"/><{p}FRBRauthor href="#council"/>'
    expression = f'<{p}FRBRthis value="{w}/{lang}@1996-01-02/!main"/><{p}FRBRuri value="{w}/{lang}@1996-01-02"/>{day}'
    return (
        f'<{p}meta><{p}identification source="{src}">'
        f'<{p}FRBRWork><{p}FRBRthis value="{w}/!main"/><{p}FRBRuri value="{w}"/><{p}FRBRalias value="Act" name="title"/>{day}'
        f'<{p}FRBRcountry value="{country}"/>{number}</{p}FRBRWork>'
        f'<{p}FRBRExpression>{expression}<{p}FRBRlanguage language="{lang}"/></{p}FRBRExpression>'
        f"<{p}FRBRManifestation>{expression}</{p}FRBRManifestation></{p}identification>{extra}"
        f'<{p}references source="{src}">{refs}<{p}TLCOrganization eId="council" href="/ontology/organization/za/council" showAs="Council"/></{p}references></{p}meta>'
    )


def doc(body: str, ns: str = NS) -> str:
    """A whole document."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="{ns}">\n{body}\n</akomaNtoso>\n'


#: name -> document; "utf16" is read in that encoding
DOCUMENTS: dict[str, str] = {}

DOCUMENTS["01-bluebell"] = doc(f"""<act name="act" contains="originalVersion">{meta()}
<preface eId="preface"><longTitle eId="preface__longTitle"><p eId="preface__longTitle__p_1">To provide for ports</p></longTitle></preface>
<body eId="body"><chapter eId="chp_1"><num>1</num><heading eId="chp_1__heading">General</heading><section eId="chp_1__sec_1"><num>1.</num><heading eId="x1">Definitions</heading>
<paragraph eId="chp_1__sec_1__para_a"><num>(a)</num><content eId="x2"><p eId="x3">In this Act "port" means <term refersTo="#term-port" eId="trm1">port</term>.</p></content></paragraph></section></chapter></body></act>""")
DOCUMENTS["02-bluebell-yearonly"] = DOCUMENTS["01-bluebell"].replace('date="1996-01-02"', 'date="1996"')
DOCUMENTS["03-uk"] = (
    doc(f"""<act name="ukpga">{meta(w="http://www.legislation.gov.uk/id/ukpga/2010/15", src="#tna", refs='<TLCOrganization eId="tna" href="http://www.nationalarchives.example" showAs="TNA"/>', country="GB-UKM")}
<body><part eId="part-1" class="x"><num>Part 1</num><heading>Duty</heading><hcontainer name="crossheading" eId="part-1-crossheading-a"><heading>Inequalities</heading><section eId="section-1"><num><b>1</b></num><heading>Public duty</heading>
<subsection eId="section-1-1"><num>(1)</num><content><p>An authority must, <ins class="i"><noteRef marker="[F1]" href="#key-1"/>have due regard</ins>.</p></content></subsection></section></hcontainer></part></body></act>""")
)
DOCUMENTS["04-eu"] = (
    doc(f"""<act name="REG">{meta(w="/akn/eu/act/reg/2016-04-27/2016-679", src="#op", refs='<TLCOrganization eId="op" href="/akn/ontology/organization/eu/op" showAs="OP"/>', country="eu")}
<preface><longTitle><p><docType>REGULATION</docType> <docNumber>(EU) 2016/679</docNumber></p></longTitle></preface>
<preamble><formula name="actingEntity"><p>THE PARLIAMENT</p></formula><citations><citation eId="cit_1"><p>Having regard to the Treaty,</p></citation></citations><recitals><intro><p>Whereas:</p></intro><recital eId="rec_1"><num>(1)</num><p>Protection is a right.</p></recital></recitals><formula name="enactingFormula"><p>HAVE ADOPTED</p></formula></preamble>
<body><chapter eId="chp_I"><num>CHAPTER I</num><heading>General</heading><article eId="art_1"><num>Article 1</num><heading>Subject</heading><paragraph eId="art_1__para_1"><num>1.</num><content><p>This lays down rules.</p></content></paragraph><paragraph eId="art_1__para_2"><num>2.</num><list eId="art_1__para_2__list_1"><intro><p>It covers:</p></intro><point eId="art_1__para_2__list_1__point_a"><num>(a)</num><content><p>one;</p></content></point></list></paragraph></article></chapter></body>
<conclusions><p>Done at <location refersTo="#BRU">Brussels</location>, <date date="2016-04-27">27 April 2016</date>.</p><p><signature><organization refersTo="#EP">For the Parliament</organization></signature></p></conclusions></act>""")
)
DOCUMENTS["05-italy"] = (
    doc(f"""<act name="legge" contains="singleVersion">{meta(w="/akn/it/act/legge/stato/2012-11-06/190", lang="ita", src="#senato", refs='<TLCOrganization eId="senato" href="/ontology/organization/it/senato" showAs="Senato"/>', country="it", extra='<publication name="GU" date="2012-11-13" showAs="GU" number="265"/><lifecycle source="#senato"><eventRef eId="ev1" date="2012-11-06" type="generation" source="#ro1"/></lifecycle>')}
<preface><p><docType>LEGGE</docType> <docDate date="2012-11-06">6 novembre 2012</docDate>, n. <docNumber>190</docNumber></p><p><docTitle>Disposizioni.</docTitle></p></preface>
<body><article eId="art_1"><num>Art. 1.</num><paragraph eId="art_1__para_1"><num>1.</num><content><p>In attuazione ...</p></content></paragraph><paragraph eId="art_1__para_1bis"><num>1-bis.</num><content><p>Il comma è <mod eId="mod_1">sostituito: <quotedStructure startQuote="&#171;" endQuote="&#187;" eId="mod_1__qstr_1"><paragraph eId="mod_1__qstr_1__para_2"><num>2.</num><content><p>testo</p></content></paragraph></quotedStructure></mod></p></content></paragraph></article></body></act>""")
)
DOCUMENTS["06-un-resolution"] = (
    doc(f"""<statement name="resolution">{meta(w="/akn/un/statement/deliberation/unga/2015-09-25/A_RES_70_1", src="#un", refs='<TLCOrganization eId="un" href="/ontology/organization/un" showAs="UN"/>', country="un")}
<preface><p><docNumber>A/RES/70/1</docNumber></p><p><docTitle>Transforming our world</docTitle></p></preface><preamble><container name="preamble"><p><i>Recalling</i> its resolution,</p></container></preamble>
<mainBody><paragraph eId="para_1"><num>1.</num><content><p><i>Adopts</i> the document;</p></content></paragraph><hcontainer name="goal" eId="goal_1"><num>Goal 1</num><content><ul eId="u1"><li eId="l1"><p>End poverty</p></li></ul></content></hcontainer></mainBody></statement>""")
)
DOCUMENTS[
    "07-swiss-prefixed"
] = f'''<?xml version="1.0" encoding="utf-8"?><akn:akomaNtoso xmlns:akn="{NS}" xmlns:fedlex="http://fedlex.admin.ch/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{NS} akomantoso30.xsd"><akn:act name="Verordnung" fedlex:id="x1">{meta(w="/akn/ch/act/1998/1", lang="deu", p="akn:", country="ch", refs="", number='<akn:FRBRnumber value="101"/>', src="#bk")}
<akn:body><akn:article eId="art_1"><akn:num><akn:b>Art. 1</akn:b></akn:num><akn:paragraph eId="art_1/para_1"><akn:num><akn:sup>1</akn:sup></akn:num><akn:content><akn:p>Volk und Stände.</akn:p></akn:content></akn:paragraph></akn:article></akn:body></akn:act></akn:akomaNtoso>'''
DOCUMENTS["08-legaldocml-de"] = (
    '<?xml version="1.0"?><akn:akomaNtoso xmlns:akn="http://Inhaltsdaten.LegalDocML.de/1.6/"><akn:bill name="regelungsentwurf"/></akn:akomaNtoso>'
)
DOCUMENTS["09-debate"] = doc(
    f"""<debate name="hansard">{meta(w="/akn/ke/debaterecord/2016-03-10/main", country="ke", number="")}<debateBody eId="dbody"><debateSection name="oralQuestions" eId="dbsect_1"><heading>Questions</heading><question by="#council" to="#council" eId="q1"><from>Mr. A</from><p>Why?</p></question><speech by="#council" eId="s1" startTime="2016-03-10T10:00:00"><from>Mr. B</from><p>Because.</p></speech><scene eId="sc1">(Applause)</scene></debateSection></debateBody></debate>"""
)
DOCUMENTS["10-judgment"] = doc(
    f"""<judgment name="judgment">{meta(w="/akn/za/judgment/zacc/2014/2", number='<FRBRnumber value="2"/>')}<header eId="hdr"><p><courtType refersTo="#council">Constitutional Court</courtType> <party refersTo="#council" as="#applicant">A</party></p></header><judgmentBody><introduction><paragraph eId="para_1"><num>[1]</num><content><p>This case.</p></content></paragraph></introduction><decision><p>Dismissed.</p></decision></judgmentBody><conclusions><p><signature><judge refersTo="#council" as="#judge">X</judge></signature></p></conclusions></judgment>"""
)
DOCUMENTS["11-amendmentList"] = doc(
    f"""<amendmentList name="amendments">{meta()}<collectionBody><component eId="cmp_1"><documentRef eId="dref_1" href="/akn/za/amendment/1" showAs="Amendment 1"/></component></collectionBody></amendmentList>"""
)
DOCUMENTS["12-gazette"] = doc(
    f"""<officialGazette name="gazette">{meta()}<collectionBody><component eId="cmp_1"><doc name="notice">{meta(w="/akn/za/doc/notice/1996/6", number='<FRBRnumber value="6"/>')}<mainBody eId="cmp_1__body"><p eId="cmp_1__p_1">Notice</p></mainBody></doc></component></collectionBody></officialGazette>"""
)
DOCUMENTS["13-portion"] = doc(
    f"""<portion includedIn="/akn/za/act/1996/5" name="p">{meta()}<portionBody eId="pb"><section eId="sec_5"><num>5</num><content eId="sec_5__content"><p eId="sec_5__p_1">Text</p></content></section></portionBody></portion>"""
)
DOCUMENTS["14-mathml-svg"] = doc(
    f"""<doc name="report">{meta()}<mainBody><p>Formula:</p><foreign><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></foreign><foreign><table xmlns="http://www.w3.org/1999/xhtml"><tr><td width="bad">x</td></tr></table></foreign><p><img src="a b.png"/></p></mainBody></doc>"""
)
DOCUMENTS["15-laoakn2"] = doc("<act><meta/></act>", ns="http://www.akomantoso.org/2.0")
DOCUMENTS["16-akn1"] = doc("<act><meta/></act>", ns="http://www.akomantoso.org/1.0")
DOCUMENTS["17-draft"] = doc('<act name="x"><meta/></act>', ns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13")
DOCUMENTS["18-nons"] = "<akomaNtoso><act/></akomaNtoso>"
DOCUMENTS["19-crlf-doctype"] = (
    DOCUMENTS["01-bluebell"].replace("?>\n", '?>\n<!DOCTYPE akomaNtoso>\n<?xml-stylesheet href="a.xsl"?>\n<!-- c -->\n', 1).replace("\n", "\r\n")
)
DOCUMENTS["20-nested-components"] = doc(
    f"""<act name="treaty">{meta(w="/akn/un/act/treaty/wipo/1981-09-26/nairobi", country="un", number='<FRBRname value="nairobi"/>')}<body><article eId="art_1" GUID="abc" period="#p1" status="edited"><num>Article 1</num><heading>Obligation <authorialNote marker="1" placement="bottom"><p>Note</p></authorialNote></heading><content><p>Any State shall <ref href="~art_3">refuse</ref> <a href="http://x.example/?a=b&amp;c=d">web</a>.</p></content></article></body><attachments><attachment eId="att_1"><heading>Annex</heading><doc name="annex">{meta(w="/akn/un/act/treaty/wipo/1981-09-26/nairobi/!annex_1", number="")}<mainBody><p>x</p></mainBody></doc></attachment></attachments></act>"""
)
DOCUMENTS["21-utf16"] = DOCUMENTS["01-bluebell"].replace("UTF-8", "UTF-16")
DOCUMENTS["22-bill-amend"] = doc(
    f"""<bill name="bill">{meta(w="/akn/us/bill/2020-01-01/hr1", country="us", number='<FRBRnumber value="hr1"/>')}<body><clause eId="cl_1"><num>1</num><content><p>A <mod>for <quotedText startQuote="“">x</quotedText> substitute <quotedText>y</quotedText></mod></p></content></clause><transitional><content><p>t</p></content></transitional></body></bill>"""
)
DOCUMENTS["23-documentCollection-inline"] = doc(
    f"""<documentCollection name="pkg">{meta()}<collectionBody><component eId="c1"><interstitial eId="i1"><p>text</p></interstitial></component><component><documentRef eId="d" href="#c9" showAs="x"/></component></collectionBody><components><component eId="c9"><act name="a">{meta(w="/akn/za/act/1997/1", number='<FRBRnumber value="1"/>')}<body><section eId="c9__sec_1"><num>1</num><content><p>y</p></content></section></body></act></component></components></documentCollection>"""
)
