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
        "part": ("Deel {n}", "{n} deel"),
        "title": ("Titel {n}",),
        "paragraph": ("Lid {n}",),
    },
    ordinals={
        "eerste": 1, "een": 1, "één": 1, "enig": 1, "tweede": 2, "twee": 2, "derde": 3, "drie": 3, "vierde": 4, "vier": 4, "vijfde": 5, "vijf": 5,
        "zesde": 6, "zes": 6, "zevende": 7, "zeven": 7, "achtste": 8, "acht": 8, "negende": 9, "negen": 9, "tiende": 10, "tien": 10, "elfde": 11,
        "elf": 11, "twaalfde": 12, "twaalf": 12,
    },
    annexes={
        "annex": ("bijlage", "bijlagen"),
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
        "Vertrouwend", "Voortbouwend", "Wensend", "Wensende", "Zich bewust", "Zich ervan bewust", "Zich ertoe verbindend",
    ),
    citations=("Gelet op", "Gezien", "Gehoord", "Krachtens", "Op voorstel", "Op voordracht", "Overeenkomstig", "In overeenstemming met"),
    enacting=(
        "Zijn het volgende overeengekomen", "Zijn overeengekomen als volgt", "Zijn als volgt overeengekomen", "Zijn overeengekomen",
        "Komen het volgende overeen", "Komen overeen", "Hebben overeenstemming bereikt over het volgende", "Hebben het volgende bepaald",
        "Hebben besloten", "Besluiten", "Verklaren het volgende", "Verklaren", "Zijn omtrent de volgende bepalingen overeengekomen",
        "Hebben de volgende bepalingen vastgesteld",
    ),
    parties=(
        "De Regering", "De Regeringen", "De Hoge Verdragsluitende Partijen", "De Verdragsluitende Partijen", "De Overeenkomstsluitende Partijen",
        "De Partijen", "De Verdragsluitende Staten", "De Staten die Partij zijn", "De Lidstaten", "De lidstaten", "Het Koninkrijk", "De Republiek",
        "De Verenigde Staten", "De Europese Unie", "De Bondsrepubliek", "Het Groothertogdom", "De Minister",
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
    testimonium=("Ten blijke waarvan", "Ten bewijze waarvan", "Tot staving waarvan", "In getuigenis waarvan", "De ondergetekenden"),
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
        "(handtekening)", "Handtekening", "Handtekeningen", "De Minister", "De Ambassadeur", "De President", "De Minister-President",
    ),
    courtesy=(
        "dankte", "dankten", "bedankte", "bedankten", "dank", "dankbaarheid", "gastvrijheid", "hartelijke ontvangst", "nodigde", "uitgenodigd",
        "uitnodiging", "groot succes",
    ),
    bylines=("Door", "Van onze", "Tekst:", "Auteur:", "Bron:", "Redactie"),
    credits=("Foto:", "Foto's:", "Beeld:", "Fotograaf:", "(Foto", "(Beeld", "Archieffoto"),
    reporting=(
        "gaven een gezamenlijke verklaring uit", "namen een gezamenlijke verklaring aan", "volgens de gezamenlijke verklaring",
        "in een gezamenlijke verklaring", "volgens de verklaring", "op een persconferentie", "zei", "zeiden", "verklaarde", "meldt", "meldde",
        "volgens", "voegde eraan toe",
    ),
    kinds={
        "jointStatement": ("gezamenlijke verklaring", "gemeenschappelijke verklaring"),
        "statement": ("persverklaring",),
        "declaration": ("verklaring", "intentieverklaring", "politieke verklaring", "declaratie"),
        "communique": ("communiqué", "gezamenlijk communiqué", "slotcommuniqué"),
        "actionPlan": ("actieplan", "actieprogramma", "werkplan", "werkprogramma", "routekaart"),
        "memorandumOfUnderstanding": ("memorandum van overeenstemming", "memorandum of understanding", "memorandum", "intentieovereenkomst"),
        "exchangeOfNotes": ("notawisseling", "notawisseling houdende", "briefwisseling"),
        "resolution": ("resolutie",),
        "decision": ("besluit", "beschikking"),
        "treaty": ("verdrag", "pact", "traktaat"),
        "agreement": ("overeenkomst", "akkoord", "kaderovereenkomst", "regeling", "samenwerkingsovereenkomst"),
        "convention": ("conventie", "kaderverdrag"),
        "protocol": ("protocol", "aanvullend protocol", "facultatief protocol"),
        "charter": ("handvest", "statuut"),
        "pressRelease": ("persbericht", "persmededeling"),
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
    authentic=("gelijkelijk authentiek", "gelijkelijk gezaghebbend", "gelijk authentiek", "gelijkelijk rechtsgeldig", "zijnde beide teksten"),
    prevails=("is doorslaggevend", "doorslaggevend", "prevaleert", "is beslissend"),
)
