"""What the Unicode CLDR says for the languages of the interface: their dates, and their names for languages (checked against Babel by a test)."""

from __future__ import annotations

#: ISO 639-2/T -> BCP 47, for the languages that have words of their own
TAGS = {
    "eng": "en", "vie": "vi", "kor": "ko", "fra": "fr", "spa": "es", "por": "pt", "ita": "it", "deu": "de", "nld": "nl", "rus": "ru", "ukr": "uk", "zho": "zh", "jpn": "ja", "ara": "ar", "ind": "id", "hun": "hu", "pol": "pl", "tha": "th",
}

#: the other codes of ISO 639-2/T that have one of two letters in ISO 639-1
_OTHERS = (
    "aar:aa abk:ab afr:af aka:ak amh:am arg:an asm:as ava:av ave:ae aym:ay aze:az bak:ba bam:bm bel:be ben:bn bis:bi bod:bo bos:bs bre:br bul:bg cat:ca "
    "ces:cs cha:ch che:ce chu:cu chv:cv cor:kw cos:co cre:cr cym:cy dan:da div:dv dzo:dz ell:el epo:eo est:et eus:eu ewe:ee fao:fo fas:fa fij:fj fin:fi "
    "fry:fy ful:ff gla:gd gle:ga glg:gl glv:gv grn:gn guj:gu hat:ht hau:ha heb:he her:hz hin:hi hmo:ho hrv:hr hye:hy ibo:ig ido:io iii:ii iku:iu ile:ie "
    "ina:ia ipk:ik isl:is jav:jv kal:kl kan:kn kas:ks kat:ka kau:kr kaz:kk khm:km kik:ki kin:rw kir:ky kom:kv kon:kg kua:kj kur:ku lao:lo lat:la lav:lv "
    "lim:li lin:ln lit:lt ltz:lb lub:lu lug:lg mah:mh mal:ml mar:mr mkd:mk mlg:mg mlt:mt mon:mn mri:mi msa:ms mya:my nau:na nav:nv nbl:nr nde:nd ndo:ng "
    "nep:ne nno:nn nob:nb nor:no nya:ny oci:oc oji:oj ori:or orm:om oss:os pan:pa pli:pi pus:ps que:qu roh:rm ron:ro run:rn sag:sg san:sa sin:si slk:sk "
    "slv:sl sme:se smo:sm sna:sn snd:sd som:so sot:st sqi:sq srd:sc srp:sr ssw:ss sun:su swa:sw swe:sv tah:ty tam:ta tat:tt tel:te tgk:tg tgl:tl tir:ti "
    "ton:to tsn:tn tso:ts tuk:tk tur:tr twi:tw uig:ug urd:ur uzb:uz ven:ve vol:vo wln:wa wol:wo xho:xh yid:yi yor:yo zha:za zul:zu"
)


def tag_of(code: str) -> str:
    """The BCP 47 tag of an ISO 639-2/T code; the code itself where it has no shorter one."""
    return TAGS.get(code) or dict(row.split(":") for row in _OTHERS.split()).get(code, code)


#: the languages that every row of NAMES names, in order
NAMED = (
    "en vi ko fr es pt it de nl ru uk zh zh-Hant ja ar id hu pl th bg bn cs da el et fa fi he hi hr"
    " hy is ka kk km ky lo lt lv mn ms my nb ne ro sk sl sq sr sv sw tg tk tr ur uz"
).split()

#: pattern of a long date; d, M (name of the month) and y
PATTERNS = {
    "en": "{M} {d}, {y}",
    "vi": "{d} {M}, {y}",
    "ko": "{y}년 {M} {d}일",
    "fr": "{d} {M} {y}",
    "es": "{d} de {M} de {y}",
    "pt": "{d} de {M} de {y}",
    "it": "{d} {M} {y}",
    "de": "{d}. {M} {y}",
    "nl": "{d} {M} {y}",
    "ru": "{d} {M} {y} г.",
    "uk": "{d} {M} {y} р.",
    "zh": "{y}年{M}{d}日",
    "zh-Hant": "{y}年{M}{d}日",
    "ja": "{y}年{M}{d}日",
    "ar": "{d} {M} {y}",
    "id": "{d} {M} {y}",
    "hu": "{y}. {M} {d}.",
    "pl": "{d} {M} {y}",
    "th": "{d} {M} ค.ศ. {y}",
}

MONTHS = {
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
    "vi": "tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12",
    "ko": "1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    "pt": "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    "it": "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    "de": "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
    "nl": "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    "ru": "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
    "uk": "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
    "zh": "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
    "zh-Hant": "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
    "ja": "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
    "ar": "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "id": "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember",
    "hu": "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december",
    "pl": "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
    "th": "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม",
}

NAMES = {
    "en": (
        "English|Vietnamese|Korean|French|Spanish|Portuguese|Italian|German|Dutch|Russian|Ukrainian|Chinese|Traditional Chinese|Japanese|"
        "Arabic|Indonesian|Hungarian|Polish|Thai|Bulgarian|Bangla|Czech|Danish|Greek|Estonian|Persian|Finnish|Hebrew|Hindi|Croatian|"
        "Armenian|Icelandic|Georgian|Kazakh|Khmer|Kyrgyz|Lao|Lithuanian|Latvian|Mongolian|Malay|Burmese|Norwegian Bokmål|Nepali|Romanian|"
        "Slovak|Slovenian|Albanian|Serbian|Swedish|Swahili|Tajik|Turkmen|Turkish|Urdu|Uzbek"
    ),
    "vi": (
        "Tiếng Anh|Tiếng Việt|Tiếng Hàn|Tiếng Pháp|Tiếng Tây Ban Nha|Tiếng Bồ Đào Nha|Tiếng Italy|Tiếng Đức|Tiếng Hà Lan|Tiếng Nga|"
        "Tiếng Ukraina|Tiếng Trung|Tiếng Trung Phổ thông (Phồn thể)|Tiếng Nhật|Tiếng Ả Rập|Tiếng Indonesia|Tiếng Hungary|Tiếng Ba Lan|"
        "Tiếng Thái|Tiếng Bulgaria|Tiếng Bangla|Tiếng Séc|Tiếng Đan Mạch|Tiếng Hy Lạp|Tiếng Estonia|Tiếng Ba Tư|Tiếng Phần Lan|"
        "Tiếng Do Thái|Tiếng Hindi|Tiếng Croatia|Tiếng Armenia|Tiếng Iceland|Tiếng Georgia|Tiếng Kazakh|Tiếng Khmer|Tiếng Kyrgyz|Tiếng Lào|"
        "Tiếng Litva|Tiếng Latvia|Tiếng Mông Cổ|Tiếng Mã Lai|Tiếng Miến Điện|Tiếng Na Uy (Bokmål)|Tiếng Nepal|Tiếng Romania|Tiếng Slovak|"
        "Tiếng Slovenia|Tiếng Albania|Tiếng Serbia|Tiếng Thụy Điển|Tiếng Swahili|Tiếng Tajik|Tiếng Turkmen|Tiếng Thổ Nhĩ Kỳ|Tiếng Urdu|"
        "Tiếng Uzbek"
    ),
    "ko": (
        "영어|베트남어|한국어|프랑스어|스페인어|포르투갈어|이탈리아어|독일어|네덜란드어|러시아어|우크라이나어|중국어|중국어(만다린, 번체)|일본어|아랍어|인도네시아어|헝가리어|폴란드어|태국어|불가리아어|벵골어|체코어|덴마크어|그리스어|"
        "에스토니아어|페르시아어|핀란드어|히브리어|힌디어|크로아티아어|아르메니아어|아이슬란드어|조지아어|카자흐어|크메르어|키르기스어|라오어|리투아니아어|라트비아어|몽골어|말레이어|버마어|노르웨이어(보크말)|네팔어|루마니아어|슬로바키아어|"
        "슬로베니아어|알바니아어|세르비아어|스웨덴어|스와힐리어|타지크어|투르크멘어|튀르키예어|우르두어|우즈베크어"
    ),
    "fr": (
        "anglais|vietnamien|coréen|français|espagnol|portugais|italien|allemand|néerlandais|russe|ukrainien|chinois|chinois traditionnel|"
        "japonais|arabe|indonésien|hongrois|polonais|thaï|bulgare|bengali|tchèque|danois|grec|estonien|persan|finnois|hébreu|hindi|croate|"
        "arménien|islandais|géorgien|kazakh|khmer|kirghize|lao|lituanien|letton|mongol|malais|birman|norvégien bokmål|népalais|roumain|"
        "slovaque|slovène|albanais|serbe|suédois|swahili|tadjik|turkmène|turc|ourdou|ouzbek"
    ),
    "es": (
        "inglés|vietnamita|coreano|francés|español|portugués|italiano|alemán|neerlandés|ruso|ucraniano|chino|chino tradicional|japonés|"
        "árabe|indonesio|húngaro|polaco|tailandés|búlgaro|bengalí|checo|danés|griego|estonio|persa|finés|hebreo|hindi|croata|armenio|"
        "islandés|georgiano|kazajo|jemer|kirguís|lao|lituano|letón|mongol|malayo|birmano|noruego bokmal|nepalí|rumano|eslovaco|esloveno|"
        "albanés|serbio|sueco|suajili|tayiko|turcomano|turco|urdu|uzbeko"
    ),
    "pt": (
        "inglês|vietnamita|coreano|francês|espanhol|português|italiano|alemão|holandês|russo|ucraniano|chinês|chinês tradicional|japonês|"
        "árabe|indonésio|húngaro|polonês|tailandês|búlgaro|bengali|tcheco|dinamarquês|grego|estoniano|persa|finlandês|hebraico|híndi|"
        "croata|armênio|islandês|georgiano|cazaque|khmer|quirguiz|laosiano|lituano|letão|mongol|malaio|birmanês|bokmål norueguês|nepalês|"
        "romeno|eslovaco|esloveno|albanês|sérvio|sueco|suaíli|tadjique|turcomeno|turco|urdu|uzbeque"
    ),
    "it": (
        "inglese|vietnamita|coreano|francese|spagnolo|portoghese|italiano|tedesco|olandese|russo|ucraino|cinese|cinese tradizionale|"
        "giapponese|arabo|indonesiano|ungherese|polacco|thailandese|bulgaro|bengalese|ceco|danese|greco|estone|persiano|finlandese|ebraico|"
        "hindi|croato|armeno|islandese|georgiano|kazako|khmer|kirghiso|lao|lituano|lettone|mongolo|malese|birmano|norvegese bokmål|"
        "nepalese|rumeno|slovacco|sloveno|albanese|serbo|svedese|swahili|tagico|turcomanno|turco|urdu|uzbeco"
    ),
    "de": (
        "Englisch|Vietnamesisch|Koreanisch|Französisch|Spanisch|Portugiesisch|Italienisch|Deutsch|Niederländisch|Russisch|Ukrainisch|"
        "Chinesisch|Chinesisch (traditionell)|Japanisch|Arabisch|Indonesisch|Ungarisch|Polnisch|Thailändisch|Bulgarisch|Bengalisch|"
        "Tschechisch|Dänisch|Griechisch|Estnisch|Persisch|Finnisch|Hebräisch|Hindi|Kroatisch|Armenisch|Isländisch|Georgisch|Kasachisch|"
        "Khmer|Kirgisisch|Laotisch|Litauisch|Lettisch|Mongolisch|Malaiisch|Birmanisch|Norwegisch (Bokmål)|Nepalesisch|Rumänisch|Slowakisch|"
        "Slowenisch|Albanisch|Serbisch|Schwedisch|Suaheli|Tadschikisch|Turkmenisch|Türkisch|Urdu|Usbekisch"
    ),
    "nl": (
        "Engels|Vietnamees|Koreaans|Frans|Spaans|Portugees|Italiaans|Duits|Nederlands|Russisch|Oekraïens|Chinees|Mandarijn (traditioneel)|"
        "Japans|Arabisch|Indonesisch|Hongaars|Pools|Thai|Bulgaars|Bengaals|Tsjechisch|Deens|Grieks|Estisch|Perzisch|Fins|Hebreeuws|Hindi|"
        "Kroatisch|Armeens|IJslands|Georgisch|Kazachs|Khmer|Kirgizisch|Laotiaans|Litouws|Lets|Mongools|Maleis|Birmaans|Noors - Bokmål|"
        "Nepalees|Roemeens|Slowaaks|Sloveens|Albanees|Servisch|Zweeds|Swahili|Tadzjieks|Turkmeens|Turks|Urdu|Oezbeeks"
    ),
    "ru": (
        "английский|вьетнамский|корейский|французский|испанский|португальский|итальянский|немецкий|нидерландский|русский|украинский|"
        "китайский|китайский, традиционное письмо|японский|арабский|индонезийский|венгерский|польский|тайский|болгарский|бенгальский|"
        "чешский|датский|греческий|эстонский|персидский|финский|иврит|хинди|хорватский|армянский|исландский|грузинский|казахский|кхмерский|"
        "киргизский|лаосский|литовский|латышский|монгольский|малайский|бирманский|норвежский букмол|непальский|румынский|словацкий|"
        "словенский|албанский|сербский|шведский|суахили|таджикский|туркменский|турецкий|урду|узбекский"
    ),
    "uk": (
        "англійська|вʼєтнамська|корейська|французька|іспанська|португальська|італійська|німецька|нідерландська|російська|українська|"
        "китайська|китайська (традиційне письмо)|японська|арабська|індонезійська|угорська|польська|тайська|болгарська|бенгальська|чеська|"
        "данська|грецька|естонська|перська|фінська|іврит|гінді|хорватська|вірменська|ісландська|грузинська|казахська|кхмерська|киргизька|"
        "лаоська|литовська|латиська|монгольська|малайська|бірманська|норвезька (букмол)|непальська|румунська|словацька|словенська|"
        "албанська|сербська|шведська|суахілі|таджицька|туркменська|турецька|урду|узбецька"
    ),
    "zh": (
        "英语|越南语|韩语|法语|西班牙语|葡萄牙语|意大利语|德语|荷兰语|俄语|乌克兰语|中文|繁体中文|日语|阿拉伯语|印度尼西亚语|匈牙利语|波兰语|泰语|保加利亚语|孟加拉语|捷克语|丹麦语|希腊语|爱沙尼亚语|波斯语|芬兰语|希伯来语|印地语|克罗地亚语|"
        "亚美尼亚语|冰岛语|格鲁吉亚语|哈萨克语|高棉语|柯尔克孜语|老挝语|立陶宛语|拉脱维亚语|蒙古语|马来语|缅甸语|书面挪威语|尼泊尔语|罗马尼亚语|斯洛伐克语|斯洛文尼亚语|阿尔巴尼亚语|塞尔维亚语|瑞典语|斯瓦希里语|塔吉克语|土库曼语|土耳其语|"
        "乌尔都语|乌兹别克语"
    ),
    "zh-Hant": (
        "英文|越南文|韓文|法文|西班牙文|葡萄牙文|義大利文|德文|荷蘭文|俄文|烏克蘭文|中文|繁體中文|日文|阿拉伯文|印尼文|匈牙利文|波蘭文|泰文|保加利亞文|孟加拉文|捷克文|丹麥文|希臘文|愛沙尼亞文|波斯文|芬蘭文|希伯來文|印地文|克羅埃西亞文|"
        "亞美尼亞文|冰島文|喬治亞文|哈薩克文|高棉文|吉爾吉斯文|寮文|立陶宛文|拉脫維亞文|蒙古文|馬來文|緬甸文|書面挪威文|尼泊爾文|羅馬尼亞文|斯洛伐克文|斯洛維尼亞文|阿爾巴尼亞文|塞爾維亞文|瑞典文|史瓦希里文|塔吉克文|土庫曼文|土耳其文|烏都文|"
        "烏茲別克文"
    ),
    "ja": (
        "英語|ベトナム語|韓国語|フランス語|スペイン語|ポルトガル語|イタリア語|ドイツ語|オランダ語|ロシア語|ウクライナ語|中国語|繁体中国語|日本語|アラビア語|インドネシア語|ハンガリー語|ポーランド語|タイ語|ブルガリア語|ベンガル語|チェコ語|"
        "デンマーク語|ギリシャ語|エストニア語|ペルシア語|フィンランド語|ヘブライ語|ヒンディー語|クロアチア語|アルメニア語|アイスランド語|ジョージア語|カザフ語|クメール語|キルギス語|ラオ語|リトアニア語|ラトビア語|モンゴル語|マレー語|ミャンマー語|"
        "ノルウェー語(ブークモール)|ネパール語|ルーマニア語|スロバキア語|スロベニア語|アルバニア語|セルビア語|スウェーデン語|スワヒリ語|タジク語|トルクメン語|トルコ語|ウルドゥー語|ウズベク語"
    ),
    "ar": (
        "الإنجليزية|الفيتنامية|الكورية|الفرنسية|الإسبانية|البرتغالية|الإيطالية|الألمانية|الهولندية|الروسية|الأوكرانية|الصينية|"
        "الصينية التقليدية|اليابانية|العربية|الإندونيسية|الهنغارية|البولندية|التايلاندية|البلغارية|البنغالية|التشيكية|الدانمركية|اليونانية|"
        "الإستونية|الفارسية|الفنلندية|العبرية|الهندية|الكرواتية|الأرمنية|الأيسلندية|الجورجية|الكازاخستانية|الخميرية|القيرغيزية|اللاوية|"
        "الليتوانية|اللاتفية|المنغولية|الماليزية|البورمية|النرويجية بوكمال|النيبالية|الرومانية|السلوفاكية|السلوفانية|الألبانية|الصربية|"
        "السويدية|السواحلية|الطاجيكية|التركمانية|التركية|الأوردية|الأوزبكية"
    ),
    "id": (
        "Inggris|Vietnam|Korea|Prancis|Spanyol|Portugis|Italia|Jerman|Belanda|Rusia|Ukraina|Tionghoa|Tionghoa Mandarin (Tradisional)|"
        "Jepang|Arab|Indonesia|Hungaria|Polski|Thai|Bulgaria|Bengali|Ceko|Dansk|Yunani|Estonia|Persia|Suomi|Ibrani|Hindi|Kroasia|Armenia|"
        "Islandia|Georgia|Kazakh|Khmer|Kirgiz|Lao|Lituania|Latvia|Mongolia|Melayu|Burma|Bokmål Norwegia|Nepali|Rumania|Slovak|Slovenia|"
        "Albania|Serbia|Swedia|Swahili|Tajik|Turkmen|Turki|Urdu|Uzbek"
    ),
    "hu": (
        "angol|vietnámi|koreai|francia|spanyol|portugál|olasz|német|holland|orosz|ukrán|kínai|hagyományos kínai|japán|arab|indonéz|magyar|"
        "lengyel|thai|bolgár|bangla|cseh|dán|görög|észt|perzsa|finn|héber|hindi|horvát|örmény|izlandi|grúz|kazah|khmer|kirgiz|lao|litván|"
        "lett|mongol|maláj|burmai|norvég (bokmål)|nepáli|román|szlovák|szlovén|albán|szerb|svéd|szuahéli|tadzsik|türkmén|török|urdu|üzbég"
    ),
    "pl": (
        "angielski|wietnamski|koreański|francuski|hiszpański|portugalski|włoski|niemiecki|niderlandzki|rosyjski|ukraiński|chiński|"
        "chiński tradycyjny|japoński|arabski|indonezyjski|węgierski|polski|tajski|bułgarski|bengalski|czeski|duński|grecki|estoński|perski|"
        "fiński|hebrajski|hindi|chorwacki|ormiański|islandzki|gruziński|kazachski|khmerski|kirgiski|laotański|litewski|łotewski|mongolski|"
        "malajski|birmański|norweski (bokmål)|nepalski|rumuński|słowacki|słoweński|albański|serbski|szwedzki|suahili|tadżycki|turkmeński|"
        "turecki|urdu|uzbecki"
    ),
    "th": (
        "อังกฤษ|เวียดนาม|เกาหลี|ฝรั่งเศส|สเปน|โปรตุเกส|อิตาลี|เยอรมัน|ดัตช์|รัสเซีย|ยูเครน|จีน|จีนตัวเต็ม|ญี่ปุ่น|อาหรับ|อินโดนีเซีย|"
        "ฮังการี|โปแลนด์|ไทย|บัลแกเรีย|บังกลา|เช็ก|เดนมาร์ก|กรีก|เอสโตเนีย|เปอร์เซีย|ฟินแลนด์|ฮิบรู|ฮินดี|โครเอเชีย|อาร์เมเนีย|ไอซ์แลนด์|"
        "จอร์เจีย|คาซัค|เขมร|คีร์กีซ|ลาว|ลิทัวเนีย|ลัตเวีย|มองโกเลีย|มาเลย์|พม่า|นอร์เวย์บุคมอล|เนปาล|โรมาเนีย|สโลวัก|สโลวีเนีย|แอลเบเนีย|"
        "เซอร์เบีย|สวีเดน|สวาฮีลี|ทาจิก|เติร์กเมน|ตุรกี|อูรดู|อุซเบก"
    ),
}
