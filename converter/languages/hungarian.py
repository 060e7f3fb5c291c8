"""Words of Hungarian."""

from __future__ import annotations

from converter.languages.frequent import words
from converter.languages.language import Language

LANGUAGE = Language(
    code="hu",
    alpha3="hun",
    name="Hungarian",
    autonym="Magyar",
    script="Latn",
    common=words("hu"),
    labels={
        "article": ("{n}. cikk", "{n} cikk", "Cikk {n}", "{n}. §"),
        "chapter": ("{n}. fejezet", "{n} fejezet"),
        "section": ("{n}. szakasz", "{n} szakasz", "{n}. cím alatti szakasz"),
        "part": ("{n}. rész", "{n} rész"),
        "title": ("{n}. cím", "{n} cím"),
        "paragraph": ("{n}. bekezdés",),
    },
    ordinals={
        "első": 1, "egyetlen": 1, "második": 2, "harmadik": 3, "negyedik": 4, "ötödik": 5, "hatodik": 6, "hetedik": 7, "nyolcadik": 8,
        "kilencedik": 9, "tizedik": 10, "tizenegyedik": 11, "tizenkettedik": 12, "tizenharmadik": 13, "tizennegyedik": 14, "tizenötödik": 15,
        "huszadik": 20,
    },
    annexes={
        "annex": ("melléklet", "mellékletek", "csatolmány"),
        "appendix": ("függelék",),
        "schedule": ("jegyzék", "táblázat"),
        "protocol": ("jegyzőkönyv",),
    },
    recitals=(
        "Abban a szándékban", "Abban a meggyőződésben", "Abban a reményben", "Abból a célból", "Abból az óhajtól", "Abból kiindulva",
        "Annak érdekében", "Annak tudatában", "Arra törekedve", "Arra való tekintettel", "Attól az óhajtól", "Attól a kívánságtól",
        "Attól a szándéktól", "Attól a törekvéstől", "Attól a vágytól", "Azzal a céllal", "Azzal a szándékkal", "Azzal az óhajjal", "Elhatározva",
        "Elismerve", "Emlékeztetve", "Figyelembe véve", "Figyelemmel", "Felismerve", "Hangsúlyozva", "Hivatkozással", "Hivatkozva", "Kifejezve",
        "Kívánva", "Kinyilvánítva", "Megállapítva", "Megerősítve", "Meggyőződve", "Megismételve", "Mérlegelve", "Óhajtva", "Ösztönözve", "Osztozva",
        "Rögzítve", "Szem előtt tartva", "Szilárd elhatározásuktól", "Szilárdan", "Tekintettel arra", "Tekintetbe véve", "Tudatában",
        "Tudomásul véve", "Törekedve", "Üdvözölve", "Újólag megerősítve", "Utalva", "Vezérelve", "Vezéreltetve", "Mivel", "Támogatva", "Méltatva",
        "Értékelve", "Az óhajtól vezérelve",
    ),
    citations=("Tekintettel", "Összhangban", "A rendelkezéseknek megfelelően", "Az alapján", "Alapján"),
    enacting=(
        "A következőkben állapodtak meg", "Az alábbiakban állapodtak meg", "Az alábbiak szerint állapodtak meg",
        "A következők szerint állapodtak meg", "Megállapodtak a következőkben", "Megállapodtak az alábbiakban", "Állapodtak meg",
        "Az alábbi megállapodásra jutottak", "A következő megállapodást kötötték", "A következőkben állapodnak meg", "Az alábbiakban állapodnak meg",
        "Kijelentik a következőket", "Az alábbi nyilatkozatot teszik", "Elhatározták", "Megállapodtak", "Az alábbiakról állapodtak meg",
    ),
    parties=(
        "A Magyar Köztársaság Kormánya", "Magyarország Kormánya", "A Magyar Köztársaság", "Magyarország", "A Magas Szerződő Felek",
        "A Szerződő Felek", "Szerződő Felek", "A Szerződő Államok", "A Felek", "A Részes Államok", "Az Egyezményben részes államok", "A Tagállamok",
        "Az Európai Unió", "A Magyar Népköztársaság",
    ),
    introductions=(
        "teljes szöveg", "teljes szövege", "az alábbiakban közöljük", "az alábbi szöveg", "nem hivatalos fordítás", "a szöveg a következő",
        "hivatalos magyar nyelvű fordítása",
    ),
    verbs=("van", "vannak", "volt", "voltak", "lesz", "lesznek", "kell", "lehet", "hangsúlyozták", "megállapodtak", "-ták", "-ték", "-tak", "-tek"),
    narrative=("Meghívására", "Meghívásának eleget téve", "Látogatása során", "A látogatás során", "Alkalmából"),
    testimonium=(
        "Fentiek hiteléül", "A fentiek hiteléül", "Ennek hiteléül", "Ennek bizonyságául", "Ennek tanúbizonyságául", "Az alulírottak",
        "A fentiek tanúságául",
    ),
    done=(
        "Készült", "Készült a", "Kelt", "Kelt a", "Aláírták", "Létrejött", "Elfogadva", "Aláírva", "Kiállítva", "Elkészült", "Megkötve",
    ),
    done_inside=(
        "készült", "aláírták", "írták alá", "került aláírásra",
    ),
    itself=(
        "jelen", "a jelen", "ezt az", "ez a", "ez az",
    ),
    adopted=(
        "elfogadta", "elfogadva",
    ),
    signatures=(
        "A Magyar Köztársaság Kormánya nevében", "Magyarország Kormánya nevében", "Kormánya nevében", "Kormánya részéről", "nevében", "részéről",
        "(aláírás)", "(aláírások)", "Aláírás", "Aláírások", "(aláírva)", "s. k.", "külügyminiszter", "nagykövet", "miniszter",
    ),
    courtesy=(
        "megköszönte", "megköszönték", "köszönetét", "köszönetet", "köszönettel", "hálájukat", "vendégszeretet", "szívélyes fogadtatás", "meghívta",
        "meghívást", "meghívását", "elfogadta a meghívást", "nagy siker",
    ),
    bylines=("Írta:", "Szerző:", "Szerkesztette:", "Forrás:", "Tudósítónk", "Tudósító:"),
    credits=("Fotó:", "Fényképek:", "Fénykép:", "Kép:", "(Fotó", "(Kép", "Illusztráció:"),
    reporting=(
        "közös nyilatkozatot adtak ki", "közös nyilatkozatot fogadtak el", "a közös nyilatkozat szerint", "közös nyilatkozatban", "sajtótájékoztatón",
        "mondta", "közölte", "jelentette ki", "hangsúlyozta", "tájékoztatott", "írja", "hozzátette",
    ),
    kinds={
        "jointStatement": ("közös nyilatkozat", "együttes nyilatkozat", "közös közlemény"),
        "statement": ("sajtónyilatkozat",),
        "declaration": ("nyilatkozat", "politikai nyilatkozat", "szándéknyilatkozat", "deklaráció"),
        "communique": ("közlemény", "kommüniké", "zárónyilatkozat"),
        "actionPlan": ("cselekvési terv", "cselekvési program", "munkaterv", "munkaprogram", "ütemterv"),
        "memorandumOfUnderstanding": ("egyetértési megállapodás", "egyetértési nyilatkozat", "egyetértési memorandum", "memorandum"),
        "exchangeOfNotes": ("jegyzékváltás", "levélváltás"),
        "resolution": ("állásfoglalás",),
        "decision": ("határozat",),
        "treaty": ("szerződés", "paktum"),
        "agreement": ("megállapodás", "keretmegállapodás"),
        "convention": ("egyezmény", "keretegyezmény"),
        "protocol": ("jegyzőkönyv", "kiegészítő jegyzőkönyv"),
        "charter": ("alapokmány", "charta", "karta"),
        "pressRelease": ("sajtóközlemény",),
    },
    months={
        "január": 1, "február": 2, "március": 3, "április": 4, "május": 5, "június": 6, "július": 7, "augusztus": 8, "szeptember": 9, "október": 10,
        "november": 11, "december": 12, "jan": 1, "febr": 2, "márc": 3, "ápr": 4, "máj": 5, "jún": 6, "júl": 7, "aug": 8, "szept": 9, "okt": 10,
        "nov": 11, "dec": 12,
    },
    stop=(
        "a", "az", "és", "egy", "hogy", "nem", "is", "vagy", "meg", "ez", "azt", "amely", "valamint", "között", "közötti", "által", "szerint", "való",
        "szóló", "jelen", "két", "illetve", "csak", "ezen", "ennek", "mint", "már", "kormánya", "köztársaság", "királyság", "állam", "államok",
        "tárgyában", "területén", "vonatkozó", "kapcsolatos", "iránti",
    ),
    abbreviations=(
        "Art", "bek", "pl", "stb", "ill", "sz", "o", "old", "ld", "vö", "dr", "Dr", "prof", "ún", "kb", "pont", "tv", "u.n", "s. k", "i.e", "i.sz",
        "jan", "febr", "márc", "ápr", "máj", "jún", "júl", "aug", "szept", "okt", "nov", "dec", "özv", "ifj", "id", "St",
    ),
    states={
        "Magyar Köztársaság": "hu", "Magyarország": "hu", "Magyar Népköztársaság": "hu", "Koreai Köztársaság": "kr", "Korea": "kr",
        "Koreai Népi Demokratikus Köztársaság": "kp", "Vietnámi Szocialista Köztársaság": "vn", "Vietnám": "vn", "Kínai Népköztársaság": "cn",
        "Amerikai Egyesült Államok": "us", "Orosz Föderáció": "ru", "Oroszországi Föderáció": "ru", "Németországi Szövetségi Köztársaság": "de",
        "Osztrák Köztársaság": "at", "Szlovák Köztársaság": "sk", "Cseh Köztársaság": "cz", "Lengyel Köztársaság": "pl", "Horvát Köztársaság": "hr",
        "Szlovén Köztársaság": "si", "Szerb Köztársaság": "rs", "Francia Köztársaság": "fr", "Olasz Köztársaság": "it", "Török Köztársaság": "tr",
        "Nagy-Britannia és Észak-Írország Egyesült Királysága": "gb", "Spanyol Királyság": "es", "Holland Királyság": "nl",
        "Portugál Köztársaság": "pt", "Bolgár Köztársaság": "bg", "Német Szövetségi Köztársaság": "de", "Görög Köztársaság": "gr",
        "Litván Köztársaság": "lt", "Lett Köztársaság": "lv", "Észt Köztársaság": "ee", "Finn Köztársaság": "fi", "Albán Köztársaság": "al",
        "Macedón Köztársaság": "mk", "Észak-macedón Köztársaság": "mk", "Moldáv Köztársaság": "md", "Fehérorosz Köztársaság": "by",
        "Kazah Köztársaság": "kz", "Üzbég Köztársaság": "uz", "Kirgiz Köztársaság": "kg", "Örmény Köztársaság": "am", "Indonéz Köztársaság": "id",
        "Belga Királyság": "be", "Svéd Királyság": "se", "Dán Királyság": "dk", "Norvég Királyság": "no", "Thai Királyság": "th",
        "Jordán Hásimita Királyság": "jo", "Argentin Köztársaság": "ar", "Brazil Szövetségi Köztársaság": "br", "Brazil Szövetségi Köztársasá": "br",
        "Mexikói Egyesült Államok": "mx", "Apostoli Szentszék": "va", "Szentszék": "va", "Tádzsik Köztársaság": "tj",
    },
    visits=("látogatás", "látogatása", "látogatást", "látogatásra", "látogatásának"),
    authentic=("egyaránt hiteles", "egyaránt hitelesek", "egyformán hiteles", "egyformán hitelesek", "mindkét szöveg", "egyenlően hiteles"),
    prevails=("az irányadó", "irányadó", "a mérvadó", "mérvadó"),
)
