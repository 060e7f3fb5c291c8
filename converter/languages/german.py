"""Words of German."""

from __future__ import annotations

from converter.languages.frequent import words
from converter.languages.language import Language

LANGUAGE = Language(
    code="de",
    alpha3="deu",
    name="German",
    autonym="Deutsch",
    script="Latn",
    common=words("de"),
    labels={
        "article": ("Artikel {n}", "Art. {n}", "Art {n}"),
        "chapter": ("Kapitel {n}", "{n} Kapitel", "{n}. Kapitel"),
        "section": ("Abschnitt {n}", "{n} Abschnitt", "{n}. Abschnitt", "Unterabschnitt {n}"),
        "part": ("Teil {n}", "{n} Teil", "{n}. Teil"),
        "title": ("Titel {n}", "{n} Titel", "{n}. Titel"),
        "paragraph": ("Absatz {n}", "Abs. {n}", "Ziffer {n}"),
    },
    ordinals={
        "erster": 1, "erste": 1, "erstes": 1, "eins": 1, "einziger": 1, "zweiter": 2, "zweite": 2, "zweites": 2, "zwei": 2, "dritter": 3, "dritte": 3,
        "drittes": 3, "drei": 3, "vierter": 4, "vierte": 4, "viertes": 4, "vier": 4, "fünfter": 5, "fünfte": 5, "fünftes": 5, "fünf": 5,
        "sechster": 6, "sechste": 6, "sechstes": 6, "sechs": 6, "siebter": 7, "siebte": 7, "siebtes": 7, "siebenter": 7, "sieben": 7, "achter": 8,
        "achte": 8, "achtes": 8, "acht": 8, "neunter": 9, "neunte": 9, "neuntes": 9, "neun": 9, "zehnter": 10, "zehnte": 10, "zehntes": 10,
        "zehn": 10, "elfter": 11, "elf": 11, "zwölfter": 12, "zwölf": 12, "dreizehnter": 13, "vierzehnter": 14, "fünfzehnter": 15, "sechzehnter": 16,
        "siebzehnter": 17, "achtzehnter": 18, "neunzehnter": 19, "zwanzigster": 20,
    },
    annexes={
        "annex": ("anlage", "anlagen", "anhang", "anhänge", "beilage"),
        "appendix": ("appendix", "zusatz"),
        "schedule": ("verzeichnis", "liste"),
        "protocol": ("protokoll", "zusatzprotokoll", "schlussprotokoll"),
    },
    recitals=(
        "Anerkennend", "Angesichts", "Auf der Grundlage", "Aufbauend auf", "Ausgehend von", "Bekräftigend", "Beseelt", "Besorgt", "Bestrebt",
        "Betonend", "Davon überzeugt", "Der Tatsache bewusst", "Eingedenk", "Entschlossen", "Ermutigt", "Erneut bekräftigend", "Feststellend",
        "Geleitet", "Gestützt auf die", "Getragen", "Gewillt", "Hinweisend", "Im Bewusstsein", "Im Bewußtsein", "Im Bestreben", "Im Geiste",
        "Im Hinblick", "Im Wunsche", "Im Wunsch", "In Anbetracht", "In Anerkennung", "In Bekräftigung", "In Erkenntnis", "In Erinnerung",
        "In Erwägung", "In Übereinstimmung mit dem Wunsch", "In dem Bestreben", "In dem Bewusstsein", "In dem Bewußtsein", "In dem Wunsch",
        "In dem Wunsche", "In der Absicht", "In der Erkenntnis", "In der Erwägung", "In der Überzeugung", "In der Hoffnung", "Kenntnis nehmend",
        "Mit dem Ziel", "Mit dem Wunsch", "Nach Kenntnisnahme", "Überzeugt", "Unter Berücksichtigung", "Unter Bezugnahme", "Unter Hinweis",
        "Unter Betonung", "Unterstreichend", "Von dem Wunsch", "Von dem Wunsche", "Von der Überzeugung", "Vom Wunsche", "Vom Wunsch", "Würdigend",
        "Wünschend", "Während", "Zu dem Zweck", "Begrüßend", "In Würdigung", "In Kenntnis", "Mit Rücksicht", "Angeleitet", "Zutiefst", "Einig in",
    ),
    citations=("Gestützt auf", "Gemäß", "Gemäss", "Auf Vorschlag", "Nach Maßgabe", "Aufgrund", "In Übereinstimmung mit", "In Durchführung"),
    enacting=(
        "Sind wie folgt übereingekommen", "Sind übereingekommen", "Haben Folgendes vereinbart", "Haben folgendes vereinbart", "Haben vereinbart",
        "Haben Nachstehendes vereinbart", "Haben sich wie folgt geeinigt", "Haben sich auf Folgendes geeinigt", "Vereinbaren Folgendes",
        "Vereinbaren folgendes", "Vereinbaren", "Kommen wie folgt überein", "Kommen überein", "Haben folgende Vereinbarung getroffen",
        "Haben die folgenden Bestimmungen vereinbart", "Haben folgende Bestimmungen vereinbart", "Beschließen", "Haben beschlossen",
        "Erklären Folgendes", "Erklären", "Erlassen", "Haben folgende Erklärung angenommen", "Schließen folgendes Abkommen",
        "Sind über Folgendes übereingekommen", "Sind über folgende Bestimmungen übereingekommen", "Treffen folgende Vereinbarung",
    ),
    parties=(
        "Die Regierung", "Die Regierungen", "Die Hohen Vertragsparteien", "Die Vertragsparteien", "Die Vertragsstaaten", "Die Parteien",
        "Die Mitgliedstaaten", "Die Unterzeichnerstaaten", "Die Bundesrepublik Deutschland", "Die Republik", "Das Königreich",
        "Die Schweizerische Eidgenossenschaft", "Der Schweizerische Bundesrat", "Die Vereinigten Staaten", "Die Europäische Union",
        "Das Fürstentum Liechtenstein", "Der Heilige Stuhl", "Der Bundespräsident", "Der Präsident", "Das Bundesministerium",
        "Die Staats- und Regierungschefs", "Das Großherzogtum", "Die Russische Föderation",
    ),
    introductions=(
        "im wortlaut", "der wortlaut", "volltext", "nachstehend der text", "nachfolgend der text", "im folgenden der text",
        "inoffizielle übersetzung", "nichtamtliche übersetzung", "arbeitsübersetzung", "höflichkeitsübersetzung", "übersetzung aus",
    ),
    verbs=(
        "ist", "sind", "war", "waren", "hat", "haben", "hatte", "hatten", "wird", "werden", "wurde", "wurden", "kann", "können", "soll", "sollen",
        "muss", "müssen", "betonten", "bekräftigten", "begrüßten", "vereinbarten", "würdigten",
    ),
    narrative=(
        "Auf Einladung", "Auf Einladung des", "Auf Einladung der", "Auf Einladung von", "Aus Anlass", "Anlässlich", "Anläßlich",
        "Während des Besuchs", "Im Rahmen des Besuchs",
    ),
    testimonium=(
        "Zu Urkund dessen", "Zum Zeugnis dessen", "Zu Urkund hiervon", "Zur Beglaubigung dessen", "Die Unterzeichneten", "Die Unterzeichner",
    ),
    done=(
        "Geschehen zu", "Geschehen in", "Geschehen am", "Geschehen", "Gegeben zu", "Unterzeichnet in", "Unterzeichnet zu", "Unterzeichnet am",
        "Ausgefertigt in", "Ausgefertigt zu", "Abgeschlossen in", "Abgeschlossen zu", "Angenommen in", "Verabschiedet in",
        "Geschehen und unterzeichnet zu", "Geschehen und unterzeichnet in", "Gegeben am", "So geschehen zu", "So geschehen in",
    ),
    done_inside=(
        "wurde unterzeichnet in", "wird geschlossen zu", "ist geschehen zu", "wurde angenommen in",
    ),
    itself=(
        "dieses", "diese", "dieser", "das vorliegende", "die vorliegende",
    ),
    adopted=(
        "angenommen", "verabschiedet",
    ),
    towns=(
        "der stadt", "der hauptstadt",
    ),
    signatures=(
        "Für die Regierung", "Für die", "Für das", "Für den", "Für", "Im Namen der", "Im Namen des", "Gezeichnet", "(gezeichnet)", "gez.", "(gez.)",
        "(Unterschrift)", "(Unterschriften)", "Unterschrift", "Unterschriften", "(Es folgen die Unterschriften)", "Es folgen die Unterschriften",
        "Der Bundesminister", "Der Botschafter", "Der Präsident", "Der Minister",
    ),
    courtesy=(
        "dankte", "dankten", "danken", "dank", "dankbarkeit", "gastfreundschaft", "herzliche aufnahme", "herzlichen empfang", "lud", "eingeladen",
        "einladung", "nahm die einladung", "großer erfolg", "voller erfolg",
    ),
    bylines=("Von", "Bericht von", "Text:", "Autor:", "Quelle:", "Redaktion"),
    credits=("Foto:", "Fotos:", "Bild:", "Bildquelle:", "Bildnachweis:", "(Foto", "(Bild", "Archivbild", "Archivfoto"),
    reporting=(
        "gaben eine gemeinsame erklärung", "veröffentlichten eine gemeinsame erklärung", "verabschiedeten eine gemeinsame erklärung",
        "verabschieden gemeinsame erklärung", "laut der gemeinsamen erklärung", "gemäß der gemeinsamen erklärung", "in einer gemeinsamen erklärung",
        "heißt es in", "heißt es in der erklärung", "auf einer pressekonferenz", "sagte", "sagten", "erklärte", "teilte mit", "berichtete",
        "fügte hinzu", "laut",
    ),
    kinds={
        "jointStatement": ("gemeinsame erklärung", "gemeinsame stellungnahme", "gemeinsame presseerklärung"),
        "statement": ("stellungnahme", "presseerklärung"),
        "declaration": ("erklärung", "deklaration", "absichtserklärung", "gemeinsame absichtserklärung", "politische erklärung"),
        "communique": ("kommuniqué", "gemeinsames kommuniqué", "communiqué", "abschlusskommuniqué"),
        "actionPlan": ("aktionsplan", "aktionsprogramm", "arbeitsprogramm", "arbeitsplan", "fahrplan"),
        "memorandumOfUnderstanding": ("memorandum of understanding", "vereinbarung über das verständnis", "memorandum", "grundsatzvereinbarung"),
        "exchangeOfNotes": ("notenwechsel", "briefwechsel", "notenaustausch"),
        "resolution": ("resolution", "entschließung"),
        "decision": ("beschluss", "beschluß", "entscheidung"),
        "treaty": ("vertrag", "staatsvertrag", "pakt"),
        "agreement": ("abkommen", "übereinkunft", "vereinbarung", "rahmenabkommen", "verwaltungsabkommen", "regierungsabkommen", "konkordat"),
        "convention": ("übereinkommen", "konvention", "rahmenübereinkommen"),
        "protocol": ("protokoll", "zusatzprotokoll", "fakultativprotokoll"),
        "charter": ("charta", "satzung", "statut"),
        "pressRelease": ("pressemitteilung", "medienmitteilung"),
    },
    months={
        "Januar": 1, "Jänner": 1, "Februar": 2, "März": 3, "April": 4, "Mai": 5, "Juni": 6, "Juli": 7, "August": 8, "September": 9, "Oktober": 10,
        "November": 11, "Dezember": 12, "Jan": 1, "Feb": 2, "Febr": 2, "Mär": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9,
        "Okt": 10, "Nov": 11, "Dez": 12,
    },
    stop=(
        "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "einem", "einen", "und", "oder", "in", "im", "zu", "zum", "zur",
        "mit", "von", "vom", "für", "auf", "über", "an", "am", "bei", "nach", "aus", "durch", "um", "als", "auch", "nicht", "ist", "sind", "zwischen",
        "betreffend", "bezüglich", "gebiet", "gebiete", "bereich", "bereiche", "regierung", "regierungen", "republik", "bundesrepublik", "königreich",
        "staat", "staaten", "beide", "beiden", "wie", "dieser", "diese", "unter", "sowie",
    ),
    abbreviations=(
        "Art", "Abs", "Nr", "Nrn", "S", "Bd", "Kap", "Ziff", "lit", "Buchst", "Anm", "bzw", "z.B", "z", "B", "d.h", "u.a", "u", "a", "usw", "vgl",
        "ggf", "gem", "i.d.F", "i.S", "Dr", "Prof", "Hr", "Fr", "Hrsg", "St", "Str", "Jan", "Feb", "Febr", "Apr", "Aug", "Sept", "Okt", "Nov", "Dez",
        "v", "Chr", "ca", "evtl", "max", "min", "Mio", "Mrd", "BGBl", "SR", "AS", "gez", "ff", "f", "e.V", "S.E",
    ),
    states={
        "Bundesrepublik Deutschland": "de", "Republik Österreich": "at", "Schweizerische Eidgenossenschaft": "ch",
        "Schweizerischen Eidgenossenschaft": "ch", "Schweizerische Bundesrat": "ch", "Schweizerischen Bundesrat": "ch",
        "Fürstentum Liechtenstein": "li", "Fürstentums Liechtenstein": "li", "Französische Republik": "fr", "Französischen Republik": "fr",
        "Italienische Republik": "it", "Italienischen Republik": "it", "Republik Polen": "pl", "Tschechische Republik": "cz",
        "Tschechischen Republik": "cz", "Slowakische Republik": "sk", "Slowakischen Republik": "sk", "Russische Föderation": "ru",
        "Russischen Föderation": "ru", "Volksrepublik China": "cn", "Republik Korea": "kr", "Demokratische Volksrepublik Korea": "kp",
        "Demokratischen Volksrepublik Korea": "kp", "Sozialistische Republik Vietnam": "vn", "Sozialistischen Republik Vietnam": "vn",
        "Vereinigten Staaten von Amerika": "us", "Vereinigte Staaten von Amerika": "us",
        "Vereinigten Königreichs Großbritannien und Nordirland": "gb", "Vereinigte Königreich": "gb", "Vereinigten Königreichs": "gb",
        "Königreich der Niederlande": "nl", "Königreichs der Niederlande": "nl", "Königreich Belgien": "be", "Königreich Spanien": "es",
        "Königreichs Spanien": "es", "Portugiesische Republik": "pt", "Republik Türkei": "tr", "Türkischen Republik": "tr",
        "Hellenische Republik": "gr", "Arabische Republik Ägypten": "eg", "Islamische Republik Iran": "ir", "Argentinische Republik": "ar",
        "Föderative Republik Brasilien": "br",
    },
    visits=("besuch", "besuchs", "besuches", "staatsbesuch", "staatsbesuchs", "besuchte"),
    authentic=(
        "gleichermaßen verbindlich", "gleicherweise verbindlich", "gleichermaßen maßgebend", "gleicherweise massgebend", "gleichermassen verbindlich",
        "gleichermassen authentisch", "gleichermaßen authentisch", "gleiche gültigkeit",
    ),
    prevails=("ist maßgebend", "maßgebend", "geht vor", "ist der englische wortlaut", "massgebend"),
)
