"""Words of Polish."""

from __future__ import annotations

from converter.languages.frequent import words
from converter.languages.language import Language

LANGUAGE = Language(
    code="pl",
    alpha3="pol",
    name="Polish",
    autonym="Polski",
    script="Latn",
    common=words("pl"),
    labels={
        "article": ("Artykuł {n}", "Art. {n}", "Art {n}"),
        "chapter": ("Rozdział {n}",),
        "section": ("Sekcja {n}", "Oddział {n}", "Dział {n}"),
        "part": ("Część {n}", "{n} część"),
        "title": ("Tytuł {n}",),
        "paragraph": ("Ustęp {n}", "Ust. {n}", "Punkt {n}", "Pkt {n}"),
    },
    ordinals={
        "pierwszy": 1, "pierwsza": 1, "pierwsze": 1, "jedyny": 1, "drugi": 2, "druga": 2, "drugie": 2, "trzeci": 3, "trzecia": 3, "trzecie": 3,
        "czwarty": 4, "czwarta": 4, "piąty": 5, "piąta": 5, "szósty": 6, "szósta": 6, "siódmy": 7, "siódma": 7, "ósmy": 8, "ósma": 8, "dziewiąty": 9,
        "dziewiąta": 9, "dziesiąty": 10, "dziesiąta": 10, "jedenasty": 11, "dwunasty": 12, "trzynasty": 13, "czternasty": 14, "piętnasty": 15,
    },
    annexes={
        "annex": ("załącznik", "załączniki", "aneks"),
        "appendix": ("dodatek", "uzupełnienie"),
        "schedule": ("wykaz", "lista", "tabela"),
        "protocol": ("protokół", "protokół dodatkowy"),
    },
    recitals=(
        "Biorąc pod uwagę", "Będąc przekonane", "Będąc przekonanymi", "Będąc świadome", "Będąc świadomymi", "Będąc", "Bazując", "Czyniąc zadość",
        "Dążąc", "Dążąc do", "Doceniając", "Działając", "Dostrzegając", "Kierując się", "Kontynuując", "Kierowane", "Kierowani", "Mając na celu",
        "Mając na uwadze", "Mając na względzie", "Mając świadomość", "Mając w pamięci", "Mając nadzieję", "Nawiązując do", "Nawiązując",
        "Odnotowując", "Odwołując się", "Opierając się", "Pamiętając", "Podkreślając", "Podzielając", "Ponownie potwierdzając", "Popierając",
        "Potwierdzając", "Powołując się", "Pragnąc", "Przekonane", "Przekonani", "Przypominając", "Przyjmując do wiadomości", "Przyjmując",
        "Przywiązując", "Przestrzegając", "Respektując", "Rozumiejąc", "Stwierdzając", "Świadome", "Świadomi", "Szanując", "Uznając", "Uważając",
        "Uwzględniając", "W celu", "W dążeniu", "W duchu", "W przekonaniu", "W trosce", "W uznaniu", "Wierząc", "Witając", "Wyrażając", "Wychodząc z",
        "Z uwagi na", "Zaniepokojone", "Zaniepokojeni", "Zauważając", "Zdecydowane", "Zdecydowani", "Zdając sobie sprawę", "Zważywszy",
        "Zważywszy, że", "Życząc", "Pomne", "Ożywione",
    ),
    citations=("Uwzględniając Traktat", "Na podstawie", "Zgodnie z", "Stosownie do", "W oparciu o", "W wykonaniu"),
    enacting=(
        "Uzgodniły, co następuje", "Uzgodniły co następuje", "Uzgodnili, co następuje", "Uzgodniły", "Uzgadniają, co następuje",
        "Postanowiły, co następuje", "Postanowiły zawrzeć", "Postanowili zawrzeć", "Postanowiły", "Postanawiają, co następuje",
        "Zgodziły się, co następuje", "Zgodziły się na następujące postanowienia", "Uzgodniły następujące postanowienia", "Uzgodniły następujące",
        "Ustaliły, co następuje", "Deklarują, co następuje", "Oświadczają, co następuje", "Oświadczają", "Zawierają następującą umowę",
        "Zgadzają się na następujące postanowienia", "Porozumiały się, co następuje", "Doszły do następującego porozumienia",
        "Osiągnęły następujące porozumienie",
    ),
    parties=(
        "Rząd Rzeczypospolitej Polskiej", "Rząd", "Rządy", "Wysokie Umawiające się Strony", "Umawiające się Strony", "Umawiające się Państwa",
        "Strony", "Państwa Strony", "Państwa-Strony", "Państwa Członkowskie", "Państwa członkowskie", "Rzeczpospolita Polska", "Republika",
        "Królestwo", "Stany Zjednoczone", "Unia Europejska", "Prezydent", "Minister", "Stolica Apostolska", "Federacja Rosyjska",
    ),
    introductions=(
        "pełny tekst", "pełna treść", "poniżej tekst", "poniżej przedstawiamy", "publikujemy tekst", "tłumaczenie nieoficjalne", "przekład",
        "tekst dokumentu", "tłumaczenie",
    ),
    verbs=(
        "jest", "są", "był", "była", "było", "były", "będzie", "będą", "może", "mogą", "należy", "podkreślili", "uzgodnili", "-ują", "-uje", "-ali",
        "-ili",
    ),
    narrative=("Na zaproszenie", "Z okazji", "Podczas wizyty", "W trakcie wizyty", "W ramach wizyty", "W odpowiedzi na zaproszenie"),
    testimonium=(
        "Na dowód czego", "Na dowód tego", "W dowód czego", "W dowód tego", "Niżej podpisani", "W poświadczeniu czego", "Na potwierdzenie czego",
    ),
    done=(
        "Sporządzono w", "Sporządzono", "Sporządzone w", "Sporządzony w", "Sporządzona w", "Sporządzono dnia", "Podpisano w", "Podpisano",
        "Podpisana w", "Zawarto w", "Przyjęto w", "Dokonano w", "Sporządzono we", "Podpisano we", "Podpisany w", "Podpisane w", "Zawarta w",
    ),
    done_inside=(
        "sporządzono w", "sporządzono we", "sporządzono dnia", "sporządzone w", "sporządzony w", "sporządzona w", "podpisano w", "podpisano we",
        "została podpisana w", "został podpisany w", "zostało podpisane w", "została sporządzona w", "zostało sporządzone w", "został sporządzony w",
        "przyjęto w",
    ),
    itself=(
        "niniejszą", "niniejsza", "niniejsze", "niniejszy", "umowę", "porozumienie", "protokół", "konwencję",
    ),
    adopted=(
        "przyjęta", "przyjęty", "przyjęte",
    ),
    towns=(
        "mieście", "miasto", "m.", "m.st.",
    ),
    signatures=(
        "W imieniu Rządu", "W imieniu", "Z upoważnienia", "Za Rząd", "Za", "(podpis)", "(podpisy)", "/-/", "Podpis", "Podpisy", "Podpisano:",
        "Minister", "Ambasador", "Prezydent", "Prezes Rady Ministrów", "Sekretarz",
    ),
    courtesy=(
        "podziękował", "podziękowali", "podziękowała", "podziękowanie", "podziękowania", "wdzięczność", "gościnność", "serdeczne przyjęcie",
        "zaprosił", "zaprosili", "zaproszenie", "przyjął zaproszenie", "wielki sukces",
    ),
    bylines=("Autor:", "Tekst:", "Opracowanie:", "Opr.", "Źródło:", "Redakcja"),
    credits=("Fot.", "Fot:", "Foto:", "Zdjęcie:", "(Fot.", "(fot.", "Zdjęcia:"),
    reporting=(
        "wydali wspólne oświadczenie", "przyjęli wspólne oświadczenie", "opublikowali wspólne oświadczenie", "podpisali wspólne oświadczenie",
        "zgodnie ze wspólnym oświadczeniem", "we wspólnym oświadczeniu", "w oświadczeniu", "na konferencji prasowej", "powiedział", "powiedziała",
        "oświadczył", "poinformował", "podkreślił", "dodał", "jak podaje", "zaznaczył",
    ),
    kinds={
        "jointStatement": ("wspólne oświadczenie", "wspólny komunikat prasowy"),
        "statement": ("oświadczenie",),
        "declaration": ("deklaracja", "wspólna deklaracja", "deklaracja polityczna", "deklaracja intencji"),
        "communique": ("komunikat", "wspólny komunikat", "komunikat końcowy"),
        "actionPlan": ("plan działania", "plan działań", "program działania", "program działań", "plan pracy", "mapa drogowa", "program współpracy"),
        "memorandumOfUnderstanding": ("memorandum o porozumieniu", "memorandum o współpracy", "protokół ustaleń", "memorandum", "list intencyjny"),
        "exchangeOfNotes": ("wymiana not", "wymiana listów"),
        "resolution": ("rezolucja", "uchwała"),
        "decision": ("decyzja",),
        "treaty": ("traktat", "układ", "pakt"),
        "agreement": ("umowa", "porozumienie", "umowa ramowa", "konkordat"),
        "convention": ("konwencja", "konwencja ramowa"),
        "protocol": ("protokół", "protokół dodatkowy"),
        "charter": ("karta", "statut"),
        "pressRelease": ("komunikat prasowy", "informacja prasowa"),
    },
    months={
        "stycznia": 1, "lutego": 2, "marca": 3, "kwietnia": 4, "maja": 5, "czerwca": 6, "lipca": 7, "sierpnia": 8, "września": 9, "października": 10,
        "listopada": 11, "grudnia": 12, "styczeń": 1, "luty": 2, "marzec": 3, "kwiecień": 4, "maj": 5, "czerwiec": 6, "lipiec": 7, "sierpień": 8,
        "wrzesień": 9, "październik": 10, "listopad": 11, "grudzień": 12,
    },
    stop=(
        "i", "w", "we", "na", "z", "ze", "do", "o", "od", "po", "za", "przez", "dla", "się", "jest", "są", "nie", "oraz", "że", "lub", "albo", "a",
        "jako", "jak", "który", "która", "które", "między", "pomiędzy", "przed", "pod", "nad", "przy", "sprawie", "zakresie", "dziedzinie",
        "obszarze", "rząd", "rządem", "rządu", "rządami", "rzeczypospolitej", "rzecząpospolitą", "rzeczpospolitą", "republiki", "republiką",
        "republika", "królestwa", "królestwem", "państw", "państwa", "dwóch", "r", "roku", "także", "również", "dotyczące", "dotycząca",
    ),
    abbreviations=(
        "Art", "art", "ust", "pkt", "lit", "poz", "nr", "Nr", "str", "s", "t", "r", "w", "ww", "np", "tj", "tzn", "tzw", "m.in", "itd", "itp", "por",
        "zob", "dr", "prof", "mgr", "inż", "hab", "gen", "płk", "ks", "św", "ul", "al", "woj", "godz", "tys", "mln", "mld", "zł", "Dz", "U", "Fot",
        "fot", "Opr", "J.E", "im", "pt", "wg",
    ),
    states={
        "Rzeczypospolitej Polskiej": "pl", "Rzeczpospolita Polska": "pl", "Rzecząpospolitą Polską": "pl", "Polski": "pl", "Republiki Korei": "kr",
        "Republika Korei": "kr", "Korei": "kr", "Korea": "kr", "Koreańskiej Republiki Ludowo-Demokratycznej": "kp",
        "Socjalistycznej Republiki Wietnamu": "vn", "Wietnamu": "vn", "Ukrainy": "ua", "Ukrainą": "ua", "Republiki Federalnej Niemiec": "de",
        "Republika Federalna Niemiec": "de", "Niemiec": "de", "Republiki Czeskiej": "cz", "Czech": "cz", "Republiki Słowackiej": "sk",
        "Słowacji": "sk", "Federacji Rosyjskiej": "ru", "Federacją Rosyjską": "ru", "Rosji": "ru", "Republiki Litewskiej": "lt", "Litwy": "lt",
        "Republiki Łotewskiej": "lv", "Stanów Zjednoczonych Ameryki": "us", "Stanami Zjednoczonymi Ameryki": "us", "Stanów Zjednoczonych": "us",
        "Zjednoczonego Królestwa Wielkiej Brytanii i Irlandii Północnej": "gb", "Republiki Francuskiej": "fr", "Francji": "fr",
        "Republiki Włoskiej": "it", "Włoch": "it", "Chińskiej Republiki Ludowej": "cn", "Chin": "cn", "Japonii": "jp", "Republiki Białorusi": "by",
        "Białorusi": "by", "Królestwa Szwecji": "se", "Królestwa Danii": "dk", "Królestwa Norwegii": "no", "Republiki Austrii": "at", "Węgier": "hu",
        "Rumunii": "ro", "Republiki Mołdawii": "md", "Republiki Tureckiej": "tr", "Turcji": "tr", "Konfederacji Szwajcarskiej": "ch",
        "Królestwa Hiszpanii": "es", "Królestwa Niderlandów": "nl",
    },
    visits=("wizyta", "wizyty", "wizytę", "wizycie", "wizytą"),
    authentic=("jednakowo autentyczne", "jednakową moc", "są jednakowo autentyczne", "jednakowo wiążące", "mają jednakową moc", "są autentyczne"),
    prevails=(
        "rozstrzygający", "będzie uważany za rozstrzygający", "uważany będzie za rozstrzygający", "ma charakter rozstrzygający", "za rozstrzygający",
    ),
)
