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
        "article": ("{n}. cikk", "{n} cikk", "Cikk {n}", "{n}. §", "{n}.§", "{n} §"),
        "chapter": ("{n}. fejezet", "{n} fejezet"),
        "section": ("{n}. szakasz", "{n} szakasz", "{n}. cím alatti szakasz", "{n}. alfejezet"),
        "part": ("{n}. rész", "{n} rész"),
        "title": ("{n}. cím", "{n} cím"),
        "paragraph": ("{n}. bekezdés", "{n}. pont", "({n}) bekezdés"),
    },
    ordinals={
        "első": 1, "egyetlen": 1, "második": 2, "harmadik": 3, "negyedik": 4, "ötödik": 5, "hatodik": 6, "hetedik": 7, "nyolcadik": 8,
        "kilencedik": 9, "tizedik": 10, "tizenegyedik": 11, "tizenkettedik": 12, "tizenharmadik": 13, "tizennegyedik": 14, "tizenötödik": 15,
        "tizenhatodik": 16, "tizenhetedik": 17, "tizennyolcadik": 18, "tizenkilencedik": 19, "huszadik": 20, "huszonegyedik": 21,
        "huszonkettedik": 22, "huszonharmadik": 23, "huszonnegyedik": 24, "huszonötödik": 25, "huszonhatodik": 26, "huszonhetedik": 27,
        "huszonnyolcadik": 28, "huszonkilencedik": 29, "harmincadik": 30,
    },
    annexes={
        "annex": ("melléklet", "mellékletek", "csatolmány", "számú melléklet", "csatolmányok"),
        "appendix": ("függelék", "függelékek"),
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
        "Értékelve", "Az óhajtól vezérelve", "Abban a tudatban", "Abban a törekvésben", "Abban az elhatározásban", "Abból az elhatározásból",
        "Abból az igényből", "Alapozva", "Annak elismeréseként", "Annak felismerésével", "Annak reményében", "Annak tudatában, hogy",
        "Attól az elhatározástól", "Attól a közös kívánságtól", "Attól a közös óhajtól", "Attól a felismeréstől", "Attól a meggyőződéstől",
        "Attól a céltól", "Azon óhajtól", "Azon szándéktól", "Azt kívánva", "Azt óhajtva", "Azzal az igénnyel", "Azzal a kívánsággal",
        "Azzal a meggyőződéssel", "Áthatva", "Átérezve", "Bátorítva", "Bízva", "Biztosítva", "Elkötelezve", "Elkötelezetten", "Elfogadva", "Elítélve",
        "Egyetértve", "Emlékezetbe idézve", "Érdekeltek", "Figyelembevéve", "Figyelemmel arra", "Folytatva", "Fontosnak tartva",
        "Fontosságot tulajdonítva", "Gondolva", "Hangsúlyozva, hogy", "Hisznek", "Hűen", "Igényelve", "Irányítva", "Kiemelve", "Kiindulva",
        "Kifejezésre juttatva", "Követve", "Közös óhajuktól", "Keresve", "Megállapodva", "Megelégedéssel", "Megfontolva", "Meggyőződésük",
        "Meggyőződve arról", "Megújítva", "Nyilvánítva", "Összhangban azzal", "Ösztönözve attól", "Rámutatva", "Remélve", "Sajnálattal",
        "Szándékozva", "Szándékukban", "Szolgálva", "Számításba véve", "Szívügyüknek", "Szükségesnek tartva", "Tisztában lévén",
        "Tiszteletben tartva", "Tekintve", "Tekintettel az", "Teljes tudatában", "Támaszkodva", "Tudatában annak", "Tudatában lévén",
        "Törekedve arra", "Újra megerősítve", "Újból megerősítve", "Üdvözölve, hogy", "Vállalva", "Vezettetve", "Vágyva", "Visszaidézve",
        "Attól vezérelve", "Attól a szándéktól vezérelve", "Ismételten megerősítve", "Kívánatosnak tartva", "Előmozdítva", "Elősegítendő",
        "Elő kívánván", "Kívánván", "Óhajtván",
    ),
    citations=(
        "Tekintettel", "Összhangban", "A rendelkezéseknek megfelelően", "Az alapján", "Alapján", "A Szerződés alapján", "Figyelemmel a",
        "Az alábbiakra tekintettel", "Rendelkezései alapján", "Rendelkezéseivel összhangban",
    ),
    openings=("Preambulum",),
    enacting=(
        "A következőkben állapodtak meg", "Az alábbiakban állapodtak meg", "Az alábbiak szerint állapodtak meg",
        "A következők szerint állapodtak meg", "Megállapodtak a következőkben", "Megállapodtak az alábbiakban", "Állapodtak meg",
        "Az alábbi megállapodásra jutottak", "A következő megállapodást kötötték", "A következőkben állapodnak meg", "Az alábbiakban állapodnak meg",
        "Kijelentik a következőket", "Az alábbi nyilatkozatot teszik", "Elhatározták", "Megállapodtak", "Az alábbiakról állapodtak meg",
        "A következőkről állapodtak meg", "Az alábbiakban egyeztek meg", "A következőkben egyeztek meg", "Megegyeztek a következőkben",
        "Megegyeztek az alábbiakban", "A következőkben állapodtak meg egymással", "Az alábbi Egyezményt kötötték", "Az alábbi Megállapodást kötik",
        "A következő Egyezményt kötötték", "A következő egyezséget kötötték", "A következő rendelkezésekben állapodtak meg",
        "Az alábbi rendelkezésekben állapodtak meg", "Kijelentik az alábbiakat", "Ünnepélyesen kijelentik", "Közösen kijelentik",
        "Az alábbi egyetértésre jutottak", "A következő egyetértésre jutottak", "A következők szerint egyeztek meg", "Az alábbiakat határozza",
        "A következőket határozta", "Megállapodnak az alábbiakban", "Megállapodnak a következőkben",
    ),
    parties=(
        "A Magyar Köztársaság Kormánya", "Magyarország Kormánya", "A Magyar Köztársaság", "Magyarország", "A Magas Szerződő Felek",
        "A Szerződő Felek", "Szerződő Felek", "A Szerződő Államok", "A Felek", "A Részes Államok", "Az Egyezményben részes államok", "A Tagállamok",
        "Az Európai Unió", "A Magyar Népköztársaság", "A Kormányok", "Az Aláíró Felek", "Aláíró Felek", "A Szerződő Kormányok",
        "Az Amerikai Egyesült Államok", "Az Orosz Föderáció", "Az Orosz Föderáció Kormánya", "A Németországi Szövetségi Köztársaság",
        "A Lengyel Köztársaság", "A Szlovák Köztársaság", "A Román", "Románia Kormánya", "Ukrajna Kormánya", "A Kínai Népköztársaság",
        "A Koreai Köztársaság", "Az Osztrák Köztársaság", "A Francia Köztársaság", "Az Olasz Köztársaság", "A Török Köztársaság", "A Szentszék",
        "Az Apostoli Szentszék", "Az Európai Közösség", "A Közgyűlés", "A Biztonsági Tanács", "Az államfők",
    ),
    introductions=(
        "teljes szöveg", "teljes szövege", "az alábbiakban közöljük", "az alábbi szöveg", "nem hivatalos fordítás", "a szöveg a következő",
        "hivatalos magyar nyelvű fordítása",
    ),
    verbs=("van", "vannak", "volt", "voltak", "lesz", "lesznek", "kell", "lehet", "hangsúlyozták", "megállapodtak", "-ták", "-ték", "-tak", "-tek"),
    narrative=(
        "Meghívására", "Meghívásának eleget téve", "Látogatása során", "A látogatás során", "Alkalmából", "Meghívására látogatást",
        "Az elnök meghívására", "A miniszterelnök meghívására", "Hivatalos látogatása során", "A találkozó alkalmából", "A látogatás alkalmából",
    ),
    testimonium=(
        "Fentiek hiteléül", "A fentiek hiteléül", "Ennek hiteléül", "Ennek bizonyságául", "Ennek tanúbizonyságául", "Az alulírottak",
        "A fentiek tanúságául", "Ennek hiteléül az", "A fentiek bizonyságául", "Fentiek bizonyságául", "Ezek hiteléül", "Hiteléül", "Aminek hiteléül",
        "Amelynek hiteléül", "Ennek tanúságául", "Minek hiteléül", "A fentiek tanúbizonyságául", "Az alulírott",
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
        "Köztársaság Kormánya nevében", "Köztársaság nevében", "Királyság Kormánya nevében", "A Kormány nevében", "A Miniszter", "A Nagykövet",
        "Miniszterelnök", "Államtitkár", "ideiglenes ügyvivő", "[aláírás]", "az egyrészről",
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
        "jointStatement": (
            "közös nyilatkozat", "együttes nyilatkozat", "közös közlemény", "közös sajtónyilatkozat", "közös sajtóközlemény", "közös állásfoglalás",
        ),
        "statement": ("sajtónyilatkozat", "állásfoglalás a sajtó számára"),
        "declaration": (
            "nyilatkozat", "politikai nyilatkozat", "szándéknyilatkozat", "deklaráció", "közös deklaráció", "együttműködési nyilatkozat",
            "miniszteri nyilatkozat", "kiáltvány",
        ),
        "communique": ("közlemény", "kommüniké", "zárónyilatkozat", "közös kommüniké", "zárókommüniké", "záróközlemény"),
        "actionPlan": (
            "cselekvési terv", "cselekvési program", "munkaterv", "munkaprogram", "ütemterv", "együttműködési program", "végrehajtási program",
            "végrehajtási terv", "együttműködési munkaterv", "munkaprogramja",
        ),
        "memorandumOfUnderstanding": (
            "egyetértési megállapodás", "egyetértési nyilatkozat", "egyetértési memorandum", "memorandum", "egyetértési emlékeztető",
            "megállapodási memorandum", "emlékeztető",
        ),
        "exchangeOfNotes": ("jegyzékváltás", "levélváltás", "jegyzékváltással", "szóbeli jegyzék", "diplomáciai jegyzék", "jegyzékváltás útján"),
        "resolution": ("állásfoglalás",),
        "decision": ("határozat", "döntés"),
        "treaty": ("szerződés", "paktum", "alapszerződés", "barátsági szerződés", "államszerződés"),
        "agreement": (
            "megállapodás", "keretmegállapodás", "kormányközi megállapodás", "végrehajtási megállapodás", "kiegészítő megállapodás", "egyezség",
            "szabadkereskedelmi megállapodás", "konkordátum",
        ),
        "convention": ("egyezmény", "keretegyezmény", "kiegészítő egyezmény"),
        "protocol": (
            "jegyzőkönyv", "kiegészítő jegyzőkönyv", "módosító jegyzőkönyv", "záró jegyzőkönyv", "pótjegyzőkönyv", "fakultatív jegyzőkönyv",
            "végrehajtási jegyzőkönyv",
        ),
        "charter": ("alapokmány", "charta", "karta", "alapszabály", "alapító okirat"),
        "pressRelease": ("sajtóközlemény", "sajtónyilatkozatok", "sajtótájékoztató"),
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
    authentic=(
        "egyaránt hiteles", "egyaránt hitelesek", "egyformán hiteles", "egyformán hitelesek", "mindkét szöveg", "egyenlően hiteles",
        "egyaránt hiteles szöveg", "valamennyi szöveg", "egyaránt irányadó", "egyaránt hivatalos", "hitelesek",
    ),
    prevails=(
        "az irányadó", "irányadó", "a mérvadó", "mérvadó", "szöveg az irányadó", "az irányadó szöveg", "élvez elsőbbséget", "a meghatározó",
        "szövege az irányadó",
    ),
)
