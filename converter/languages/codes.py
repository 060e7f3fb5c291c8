"""Languages without words of their own: the ISO 639 codes that a sidecar or a tag may name."""

from __future__ import annotations

from converter.languages.language import Language

#: ISO 639-1 and 639-2/T, with the script where it is not Latin
_CODES = (
    "aa:aar ab:abk:Cyrl ae:ave:Avst af:afr ak:aka am:amh:Ethi an:arg as:asm:Beng av:ava:Cyrl ay:aym az:aze ba:bak:Cyrl be:bel:Cyrl bg:bul:Cyrl bi:bis "
    "bm:bam bn:ben:Beng bo:bod:Tibt br:bre bs:bos ca:cat ce:che:Cyrl ch:cha co:cos cr:cre cs:ces cu:chu:Cyrl cv:chv:Cyrl cy:cym da:dan dv:div:Thaa "
    "dz:dzo:Tibt ee:ewe el:ell:Grek eo:epo et:est eu:eus fa:fas:Arab ff:ful fi:fin fj:fij fo:fao fy:fry ga:gle gd:gla gl:glg gn:grn gu:guj:Gujr gv:glv "
    "ha:hau he:heb:Hebr hi:hin:Deva ho:hmo hr:hrv ht:hat hy:hye:Armn hz:her ia:ina ie:ile ig:ibo ii:iii:Yiii ik:ipk io:ido is:isl iu:iku:Cans jv:jav "
    "ka:kat:Geor kg:kon ki:kik kj:kua kk:kaz:Cyrl kl:kal km:khm:Khmr kn:kan:Knda kr:kau ks:kas:Arab ku:kur kv:kom:Cyrl kw:cor ky:kir:Cyrl la:lat lb:ltz "
    "lg:lug li:lim ln:lin lo:lao:Laoo lt:lit lu:lub lv:lav mg:mlg mh:mah mi:mri mk:mkd:Cyrl ml:mal:Mlym mn:mon:Cyrl mr:mar:Deva ms:msa mt:mlt "
    "my:mya:Mymr na:nau nb:nob nd:nde ne:nep:Deva ng:ndo nn:nno no:nor nr:nbl nv:nav ny:nya oc:oci oj:oji om:orm or:ori:Orya os:oss:Cyrl pa:pan:Guru "
    "pi:pli ps:pus:Arab qu:que rm:roh rn:run ro:ron rw:kin sa:san:Deva sc:srd sd:snd:Arab se:sme sg:sag si:sin:Sinh sk:slk sl:slv sm:smo sn:sna so:som "
    "sq:sqi sr:srp:Cyrl ss:ssw st:sot su:sun sv:swe sw:swa ta:tam:Taml te:tel:Telu tg:tgk:Cyrl ti:tir:Ethi tk:tuk tl:tgl tn:tsn to:ton tr:tur ts:tso "
    "tt:tat:Cyrl tw:twi ty:tah ug:uig:Arab ur:urd:Arab uz:uzb ve:ven vo:vol wa:wln wo:wol xh:xho yi:yid:Hebr yo:yor za:zha zu:zul"
)

#: ISO 639-1 -> (ISO 639-2/T, ISO 15924)
BY_CODE: dict[str, tuple[str, str]] = {
    parts[0]: (parts[1], parts[2] if len(parts) > 2 else "Latn") for parts in (row.split(":") for row in _CODES.split())
}


def unknown(code: str) -> Language:
    """A language with a code and no words; ``und`` where the code is none (ISO 639-2)."""
    for short, (alpha3, script) in BY_CODE.items():
        if code in (short, alpha3):
            spaces = script not in ("Tibt", "Khmr", "Laoo", "Mymr")
            return Language(short, alpha3, short, short, script, right_to_left=script in ("Arab", "Hebr", "Thaa"), spaces=spaces)
    alpha3 = code if len(code) == 3 and code.isascii() and code.isalpha() else "und"
    return Language(code if alpha3 != "und" else "und", alpha3, alpha3, alpha3, "Zyyy")
