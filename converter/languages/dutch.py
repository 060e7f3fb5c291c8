"""Words of Dutch."""

from __future__ import annotations

from converter.languages.frequent import words
from converter.languages.language import Language

LANGUAGE = Language(
    code="nl",
    alpha3="nld",
    name="Dutch",
    autonym="Nederlands",
    script="Latn",
    common=words("nl"),
    labels={
        "article": ("Artikel {n}", "Art. {n}", "Art {n}"),
        "chapter": ("Hoofdstuk {n}", "Hfdst. {n}"),
        "section": ("Afdeling {n}", "Paragraaf {n}", "Sectie {n}"),
        "subsection": ("Onderafdeling {n}",),
        "part": ("Deel {n}", "{n} deel"),
        "title": ("Titel {n}",),
        "paragraph": ("Lid {n}", "Punt {n}"),
    },
    ordinals={
        "eerste": 1, "een": 1, "één": 1, "enig": 1, "tweede": 2, "twee": 2, "derde": 3, "drie": 3, "vierde": 4, "vier": 4, "vijfde": 5, "vijf": 5,
        "zesde": 6, "zes": 6, "zevende": 7, "zeven": 7, "achtste": 8, "acht": 8, "negende": 9, "negen": 9, "tiende": 10, "tien": 10, "elfde": 11,
        "elf": 11, "twaalfde": 12, "twaalf": 12, "dertiende": 13, "dertien": 13, "veertiende": 14, "veertien": 14, "vijftiende": 15, "vijftien": 15,
        "zestiende": 16, "zestien": 16, "zeventiende": 17, "zeventien": 17, "achttiende": 18, "achttien": 18, "negentiende": 19, "negentien": 19,
        "twintigste": 20, "twintig": 20, "eenentwintigste": 21, "tweeëntwintigste": 22, "drieëntwintigste": 23, "vierentwintigste": 24,
        "vijfentwintigste": 25, "zesentwintigste": 26, "zevenentwintigste": 27, "achtentwintigste": 28, "negenentwintigste": 29, "dertigste": 30,
    },
    annexes={
        "annex": ("bijlage", "bijlagen", "annex", "addendum"),
        "appendix": ("aanhangsel", "appendix"),
        "schedule": ("lijst", "tabel"),
        "protocol": ("protocol",),
    },
    recitals=(
        "Aangezien", "Afwegende", "Bekrachtigend", "Bekommerd", "Benadrukkend", "Benadrukkende", "Bevestigend", "Bewust", "Beseffend", "Bezield",
        "Bezorgd", "Constaterend", "Constaterende", "Erkennend", "Erkennende", "Ermee rekening houdend", "Gedachtig", "Gedreven", "Geleid",
        "Geleid door de wens", "Gesterkt", "Gezien de wens", "Geïnspireerd", "Gezamenlijk", "Herbevestigend", "Herhalend", "Herinnerend",
        "Herinnerend aan", "In aanmerking nemend", "In aanmerking nemende", "In herinnering brengend", "Indachtig", "In het besef", "In het licht",
        "In overweging nemend", "In overweging nemende", "Met het oog op", "Met voldoening", "Nota nemend", "Onderkennend", "Onderstrepend",
        "Op basis van", "Opmerkend", "Overtuigd", "Overwegende", "Overwegend", "Rekening houdend", "Strevend", "Strevende", "Van mening",
        "Van oordeel", "Vastbesloten", "Vastberaden", "Verlangend", "Verlangende", "Verwijzend", "Verwijzende", "Verwelkomend", "Verheugd",
        "Vertrouwend", "Voortbouwend", "Wensend", "Wensende", "Zich bewust", "Zich ervan bewust", "Zich ertoe verbindend", "Aangemoedigd",
        "Aangespoord", "Aannemende", "Achtend", "Bekommerd over", "Beogend", "Beogende", "Beklemtonend", "Beklemtonende", "Besloten", "Besluitend",
        "Bereid", "Bewogen", "Bevestigende", "Betreurend", "Bouwend op", "Eerbiedigend", "Erop wijzend", "Ervan overtuigd", "Ervan uitgaande",
        "Gaande uit", "Gebaseerd op", "Gehecht aan", "Geleid door", "Gesteund", "Gezien hun", "Gegrond op", "Handelend", "Hechtend",
        "Herbevestigende", "Herhalende", "Herinnerende", "Hopend", "Hopende", "In de geest", "In de hoop", "In de overtuiging", "In de wens",
        "In het belang", "In het kader", "In het bewustzijn", "In het verlangen", "In het vertrouwen", "In navolging", "Ingevolge de wens",
        "Ingegeven", "Kennis nemend", "Lettend op", "Met de bedoeling", "Met inachtneming", "Met waardering", "Nastrevend", "Nastrevende",
        "Na kennisneming", "Na onderzoek", "Nogmaals", "Nota nemende", "Ondersteunend", "Onderstrepende", "Opgeroepen", "Opmerkende",
        "Opnieuw bevestigend", "Opnieuw bevestigende", "Overtuigd van", "Overtuigd zijnde", "Overwegend dat", "Overwegende dat", "Refererend",
        "Rekening houdende", "Steunend", "Ten volle bewust", "Ten einde", "Teneinde", "Toejuichend", "Uitdrukking gevend", "Uiting gevend",
        "Uitgaande van", "Van oordeel zijnde", "Verheugd over", "Verontrust", "Verzekerd", "Vasthoudend", "Verklarend", "Verklarende",
        "Verwelkomende", "Voornemens", "Waarderend", "Wijzend", "Zich beroepend", "Zich ten doel stellend", "Zich baserend", "Zich verbindend",
        "Geleid door het verlangen", "Ernstig bezorgd", "Diep bezorgd", "Willende",
    ),
    citations=(
        "Gelet op", "Gezien", "Gehoord", "Krachtens", "Op voorstel", "Op voordracht", "Overeenkomstig", "In overeenstemming met", "Op grond van",
        "Ter uitvoering van", "Na raadpleging", "Ingevolge", "Handelend krachtens",
    ),
    openings=("Preambule", "Considerans"),
    enacting=(
        "Zijn het volgende overeengekomen", "Zijn overeengekomen als volgt", "Zijn als volgt overeengekomen", "Zijn overeengekomen",
        "Komen het volgende overeen", "Komen overeen", "Hebben overeenstemming bereikt over het volgende", "Hebben het volgende bepaald",
        "Hebben besloten", "Besluiten", "Verklaren het volgende", "Verklaren", "Zijn omtrent de volgende bepalingen overeengekomen",
        "Hebben de volgende bepalingen vastgesteld", "Zijn het navolgende overeengekomen", "Zijn overeengekomen hetgeen volgt",
        "Zijn het onderstaande overeengekomen", "Zijn overeengekomen het volgende", "Zijn omtrent het volgende overeengekomen",
        "Zijn de volgende bepalingen overeengekomen", "Zijn nader overeengekomen", "Hebben het volgende besloten", "Hebben besloten een",
        "Hebben het volgende afgesproken", "Komen als volgt overeen", "Hebben overeenstemming bereikt omtrent de volgende bepalingen",
        "Hebben overeenstemming bereikt", "Hebben de volgende overeenstemming bereikt", "Verklaren plechtig", "Verklaren gezamenlijk", "Kondigen af",
        "Hebben het volgende verklaard", "Hebben vastgesteld", "Bepalen het volgende",
    ),
    parties=(
        "De Regering", "De Regeringen", "De Hoge Verdragsluitende Partijen", "De Verdragsluitende Partijen", "De Overeenkomstsluitende Partijen",
        "De Partijen", "De Verdragsluitende Staten", "De Staten die Partij zijn", "De Lidstaten", "De lidstaten", "Het Koninkrijk", "De Republiek",
        "De Verenigde Staten", "De Europese Unie", "De Bondsrepubliek", "Het Groothertogdom", "De Minister", "De Regering van", "De Ondertekenende",
        "De Ondertekenaars", "De Ondertekenende Staten", "De Verdragspartijen", "De Partijen bij", "De Minister van", "De Europese Gemeenschap",
        "De Algemene Vergadering", "De Veiligheidsraad", "De Zwitserse", "De Heilige Stoel", "De Russische Federatie", "De Islamitische Republiek",
        "De Hoge Overeenkomstsluitende", "Zijne Majesteit", "De Volksrepubliek", "Het Vorstendom", "De Benelux",
    ),
    introductions=(
        "volledige tekst", "integrale tekst", "hieronder volgt", "onderstaande tekst", "de tekst luidt", "onofficiële vertaling",
        "niet-officiële vertaling", "vertaling",
    ),
    verbs=(
        "is", "zijn", "was", "waren", "heeft", "hebben", "had", "hadden", "wordt", "worden", "werd", "werden", "zal", "zullen", "kan", "kunnen",
        "moet", "moeten",
    ),
    narrative=(
        "Op uitnodiging van", "Op uitnodiging", "Ter gelegenheid van", "Tijdens het bezoek", "In het kader van het bezoek", "Naar aanleiding van",
    ),
    testimonium=(
        "Ten blijke waarvan", "Ten bewijze waarvan", "Tot staving waarvan", "In getuigenis waarvan", "De ondergetekenden", "Ten blijke hiervan",
        "Tot bewijs waarvan", "In getuigenis hiervan", "Ter bevestiging waarvan", "Ter getuigenis waarvan", "In tegenwoordigheid waarvan",
        "Ten getuige waarvan", "Te getuigen waarvan",
    ),
    done=(
        "Gedaan te", "Gedaan in", "Gedaan op", "Gedaan", "Ondertekend te", "Ondertekend in", "Opgemaakt te", "Gesloten te", "Aangenomen te",
        "Gedaan en ondertekend te", "Opgemaakt in", "Ondertekend op", "Aldus gedaan te", "Aldus overeengekomen te",
    ),
    done_inside=(
        "is gedaan te", "is ondertekend te", "is gesloten te", "werd ondertekend te",
    ),
    itself=(
        "dit", "deze", "het onderhavige",
    ),
    adopted=(
        "aangenomen",
    ),
    towns=(
        "de stad",
    ),
    signatures=(
        "Voor de Regering", "Voor het Koninkrijk", "Voor de", "Voor het", "Namens de", "Namens het", "Getekend", "(getekend)", "(w.g.)", "w.g.",
        "(handtekening)", "Handtekening", "Handtekeningen", "De Minister", "De Ambassadeur", "De President", "De Minister-President", "Voor België",
        "Voor Nederland", "Voor de Staat", "Voor de Europese", "Namens het Koninkrijk", "De Minister van", "De Staatssecretaris",
        "De Eerste Minister", "De Secretaris-Generaal", "De Zaakgelastigde", "De Directeur", "(get.)", "get.", "(handtekeningen)",
    ),
    courtesy=(
        "dankte", "dankten", "bedankte", "bedankten", "dank", "dankbaarheid", "gastvrijheid", "hartelijke ontvangst", "nodigde", "uitgenodigd",
        "uitnodiging", "groot succes",
    ),
    salutations=("Excellentie", "Uwe Excellentie", "Mijnheer de", "Mevrouw de", "Geachte", "Hooggeachte", "Zeer geachte",),
    compliments=("biedt zijn complimenten aan", "biedt haar complimenten aan", "heeft de eer de",),
    bylines=("Door", "Van onze", "Tekst:", "Auteur:", "Bron:", "Redactie"),
    credits=("Foto:", "Foto's:", "Beeld:", "Fotograaf:", "(Foto", "(Beeld", "Archieffoto"),
    reporting=(
        "gaven een gezamenlijke verklaring uit", "namen een gezamenlijke verklaring aan", "volgens de gezamenlijke verklaring",
        "in een gezamenlijke verklaring", "volgens de verklaring", "op een persconferentie", "zei", "zeiden", "verklaarde", "meldt", "meldde",
        "volgens", "voegde eraan toe",
    ),
    kinds={
        "jointStatement": (
            "gezamenlijke verklaring", "gemeenschappelijke verklaring", "gezamenlijke persverklaring", "gemeenschappelijke persverklaring",
            "gezamenlijk statement",
        ),
        "statement": ("persverklaring", "verklaring van de voorzitter"),
        "declaration": (
            "verklaring", "intentieverklaring", "politieke verklaring", "declaratie", "beginselverklaring", "slotverklaring",
            "ministeriële verklaring", "gezamenlijke intentieverklaring", "proclamatie",
        ),
        "communique": ("communiqué", "gezamenlijk communiqué", "slotcommuniqué", "gemeenschappelijk communiqué", "perscommuniqué"),
        "actionPlan": (
            "actieplan", "actieprogramma", "werkplan", "werkprogramma", "routekaart", "samenwerkingsprogramma", "uitvoeringsprogramma",
            "uitvoeringsplan", "stappenplan",
        ),
        "memorandumOfUnderstanding": (
            "memorandum van overeenstemming", "memorandum of understanding", "memorandum", "intentieovereenkomst", "memorandum van overeenkomst",
            "memorandum van verstandhouding", "convenant",
        ),
        "exchangeOfNotes": (
            "notawisseling", "notawisseling houdende", "briefwisseling", "nota-wisseling", "verbale nota", "wisseling van nota's",
            "uitwisseling van nota's", "briefwisseling houdende",
        ),
        "resolution": ("resolutie",),
        "decision": ("besluit", "beschikking"),
        "treaty": ("verdrag", "pact", "traktaat", "vriendschapsverdrag", "vredesverdrag", "grensverdrag"),
        "agreement": (
            "overeenkomst", "akkoord", "kaderovereenkomst", "regeling", "samenwerkingsovereenkomst", "administratief akkoord",
            "administratieve schikking", "uitvoeringsovereenkomst", "aanvullende overeenkomst", "administratieve regeling", "handelsovereenkomst",
            "schikking",
        ),
        "convention": ("conventie", "kaderverdrag"),
        "protocol": (
            "protocol", "aanvullend protocol", "facultatief protocol", "wijzigingsprotocol", "slotprotocol", "uitvoeringsprotocol",
            "protocol tot wijziging",
        ),
        "charter": ("handvest", "statuut", "statuten", "oprichtingsverdrag"),
        "pressRelease": ("persbericht", "persmededeling", "mediabericht", "gezamenlijk persbericht"),
    },
    months={
        "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8, "september": 9, "oktober": 10,
        "november": 11, "december": 12, "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
        "okt": 10, "nov": 11, "dec": 12,
    },
    stop=(
        "de", "het", "een", "van", "en", "of", "in", "op", "te", "met", "voor", "dat", "die", "is", "zijn", "door", "aan", "bij", "niet", "ook",
        "als", "om", "tot", "uit", "naar", "over", "deze", "dit", "tussen", "inzake", "betreffende", "gebied", "terrein", "regering", "regeringen",
        "koninkrijk", "republiek", "staat", "staten", "beide", "twee", "ten", "ter", "der", "des",
    ),
    abbreviations=(
        "Art", "art", "nr", "nrs", "blz", "p", "hfdst", "afd", "enz", "bijv", "bv", "d.w.z", "o.a", "m.b.t", "i.v.m", "t.a.v", "z.g", "zgn", "dhr",
        "mevr", "mw", "mr", "dr", "drs", "ir", "prof", "ing", "jl", "ca", "vgl", "jan", "feb", "apr", "aug", "sept", "okt", "nov", "dec", "Trb",
        "Stb", "w.g", "v.Chr", "Z.E", "H.M",
    ),
    states={
        "Koninkrijk der Nederlanden": "nl", "Koninkrijk België": "be", "Bondsrepubliek Duitsland": "de", "Franse Republiek": "fr",
        "Italiaanse Republiek": "it", "Verenigde Staten van Amerika": "us", "Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland": "gb",
        "Russische Federatie": "ru", "Volksrepubliek China": "cn", "Republiek Korea": "kr", "Democratische Volksrepubliek Korea": "kp",
        "Socialistische Republiek Vietnam": "vn", "Republiek Suriname": "sr", "Republiek Indonesië": "id", "Groothertogdom Luxemburg": "lu",
        "Koninkrijk Spanje": "es", "Koninkrijk Marokko": "ma", "Helleense Republiek": "gr", "Portugese Republiek": "pt",
        "Tsjechische Republiek": "cz", "Slowaakse Republiek": "sk", "Zwitserse Bondsstaat": "ch", "Zwitserse Confederatie": "ch",
        "Zwitserse Eedgenootschap": "ch", "Argentijnse Republiek": "ar", "Verenigde Mexicaanse Staten": "mx", "Heilige Stoel": "va",
        "Kirgizische Republiek": "kg", "Tunesische Republiek": "tn",
    },
    visits=("bezoek", "staatsbezoek", "bezocht", "bezocht aan"),
    authentic=(
        "gelijkelijk authentiek", "gelijkelijk gezaghebbend", "gelijk authentiek", "gelijkelijk rechtsgeldig", "zijnde beide teksten",
        "zijnde de twee teksten", "zijnde de teksten", "gelijkelijk bindend", "gelijke geldigheid", "gelijke rechtskracht", "gelijke kracht",
        "evenzeer authentiek",
    ),
    prevails=(
        "is doorslaggevend", "doorslaggevend", "prevaleert", "is beslissend", "geeft de doorslag", "beslissend", "prevaleren", "doorslaggevende",
        "gaat voor",
    ),
)
