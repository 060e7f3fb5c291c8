"""Words of Italian."""

from __future__ import annotations

from converter.languages.frequent import words
from converter.languages.language import Language

LANGUAGE = Language(
    code="it",
    alpha3="ita",
    name="Italian",
    autonym="Italiano",
    script="Latn",
    common=words("it"),
    labels={
        "article": ("Articolo {n}", "Articolo {n}°", "Art. {n}", "Art. {n}°", "Art {n}"),
        "chapter": ("Capitolo {n}", "Capo {n}", "Cap. {n}"),
        "section": ("Sezione {n}", "Sez. {n}"),
        "part": ("Parte {n}", "{n} parte"),
        "title": ("Titolo {n}",),
        "paragraph": ("Paragrafo {n}", "Comma {n}"),
    },
    ordinals={
        "primo": 1, "prima": 1, "unico": 1, "unica": 1, "uno": 1, "una": 1, "secondo": 2, "seconda": 2, "due": 2, "terzo": 3, "terza": 3, "tre": 3,
        "quarto": 4, "quarta": 4, "quattro": 4, "quinto": 5, "quinta": 5, "cinque": 5, "sesto": 6, "sesta": 6, "sei": 6, "settimo": 7, "settima": 7,
        "sette": 7, "ottavo": 8, "ottava": 8, "otto": 8, "nono": 9, "nona": 9, "nove": 9, "decimo": 10, "decima": 10, "dieci": 10, "undicesimo": 11,
        "undici": 11, "dodicesimo": 12, "dodici": 12, "tredicesimo": 13, "tredici": 13, "quattordicesimo": 14, "quattordici": 14, "quindicesimo": 15,
        "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19, "ventesimo": 20, "venti": 20, "ventuno": 21, "trenta": 30,
        "trentuno": 31,
    },
    annexes={
        "annex": ("allegato", "allegati"),
        "appendix": ("appendice", "appendici"),
        "schedule": ("tabella", "elenco", "prospetto"),
        "protocol": ("protocollo",),
    },
    recitals=(
        "Affermando", "Agendo", "Animati", "Animate", "Animato", "Apprezzando", "Attesa", "Atteso che", "Auspicando", "Avendo presente",
        "Avendo deciso", "Avuto riguardo", "Basandosi", "Compiacendosi", "Confermando", "Confidando", "Considerando", "Considerando che",
        "Considerata", "Considerato", "Consapevoli", "Consapevole", "Convinti", "Convinte", "Convinto", "Constatando", "Consci", "Decisi",
        "Desiderando", "Desiderosi", "Desiderose", "Desideroso", "Determinati", "Determinate", "Dichiarando", "Esprimendo", "Facendo riferimento",
        "Fiduciosi", "Guidati", "Impegnati", "Incoraggiati", "Intendendo", "Intenzionati", "In considerazione", "Ispirandosi", "Ispirati", "Mossi",
        "Nell'intento", "Nello spirito", "Nel quadro", "Nel desiderio", "Notando", "Osservando", "Osservato", "Persuasi", "Pienamente consapevoli",
        "Premesso", "Premesso che", "Prendendo atto", "Prendendo nota", "Preoccupati", "Preso atto", "Profondamente", "Rammentando", "Reiterando",
        "Riaffermando", "Ribadendo", "Ricordando", "Richiamando", "Richiamandosi", "Richiamati", "Riconoscendo", "Riconosciuta", "Rilevando",
        "Rilevato", "Risoluti", "Ritenendo", "Ritenuto", "Rispettando", "Sottolineando", "Sulla base", "Tenendo conto", "Tenendo in considerazione",
        "Tenendo presente", "Tenuto conto", "Uniti", "Valutando", "Visto il desiderio", "Volendo", "Al fine di", "Allo scopo di",
    ),
    citations=(
        "Visto", "Vista", "Visti", "Viste", "In conformità", "Ai sensi", "In base a", "In virtù", "In esecuzione", "Su proposta", "Conformemente a",
        "In applicazione",
    ),
    enacting=(
        "Hanno convenuto quanto segue", "Hanno convenuto", "Hanno concordato quanto segue", "Hanno concordato", "Convengono quanto segue",
        "Convengono", "Concordano quanto segue", "Concordano", "Hanno stabilito quanto segue", "Hanno deciso quanto segue", "Hanno deciso",
        "Decidono", "Dichiarano quanto segue", "Dichiarano", "Hanno raggiunto la seguente intesa", "Si è convenuto quanto segue",
        "È convenuto quanto segue", "Si conviene quanto segue", "Hanno adottato", "Hanno pattuito", "Le Parti convengono quanto segue",
        "Hanno convenuto le disposizioni seguenti", "Hanno risolto",
    ),
    parties=(
        "Il Governo della", "Il Governo del", "Il Governo di", "Il Governo degli", "Il Governo", "I Governi", "Le Alte Parti contraenti",
        "Le Parti contraenti", "Le Parti", "Gli Stati contraenti", "Gli Stati parte", "Gli Stati membri", "La Repubblica", "Il Regno",
        "Gli Stati Uniti", "L'Unione europea", "La Federazione", "La Santa Sede", "La Confederazione", "Il Consiglio federale svizzero",
        "Il Ministero", "Il Presidente della Repubblica", "I Capi di Stato",
    ),
    introductions=(
        "testo integrale", "testo completo", "di seguito il testo", "ecco il testo", "qui di seguito", "traduzione non ufficiale",
        "traduzione di cortesia", "segue il testo",
    ),
    verbs=(
        "è", "sono", "era", "erano", "ha", "hanno", "aveva", "sarà", "saranno", "può", "possono", "deve", "devono", "-arono", "-erono", "-irono",
        "-eranno", "-iranno",
    ),
    narrative=(
        "Su invito di", "Su invito del", "Su invito della", "Su invito dell'", "Accogliendo l'invito", "In occasione", "Nel corso della visita",
        "Durante la visita", "Nell'ambito della visita",
    ),
    testimonium=("In fede di che", "In fede di quanto sopra", "In testimonianza di che", "I sottoscritti", "In fede"),
    done=(
        "Fatto a", "Fatta a", "Fatto in", "Fatto il", "Fatto", "Firmato a", "Firmata a", "Sottoscritto a", "Concluso a", "Conchiuso a", "Adottata a",
        "Adottato a", "Redatto a", "Fatto nella", "Fatto e firmato a", "Firmato ad", "Fatta ad", "Stipulato a", "Dato a",
    ),
    done_inside=(
        "è fatto a", "è firmato a", "è stato firmato a", "è stato fatto a", "viene firmato a", "è stata firmata a", "è stata adottata a",
        "è stato adottato a", "è redatto a",
    ),
    itself=(
        "il presente", "la presente", "i presenti", "le presenti", "questo", "questa",
    ),
    adopted=(
        "adottata", "adottato", "approvata",
    ),
    towns=(
        "la città di", "nella città di",
    ),
    signatures=(
        "Per il Governo", "Per la Repubblica", "Per il", "Per la", "Per lo", "Per l'", "Per i", "Per gli", "A nome del", "In nome del", "Firmato:",
        "(Firmato)", "(firma)", "(firme)", "Firma", "Firme", "(Seguono le firme)", "Seguono le firme", "Il Ministro", "La Ministra", "L'Ambasciatore",
        "Il Presidente", "F.to",
    ),
    courtesy=(
        "ha ringraziato", "hanno ringraziato", "ringraziato", "ringraziamento", "ringraziamenti", "gratitudine", "ospitalità", "calorosa accoglienza",
        "accoglienza", "ha invitato", "invito", "ha accettato l'invito", "grande successo",
    ),
    bylines=("Di", "A cura di", "Redazione", "Dal nostro inviato", "Dal nostro corrispondente", "Testo di", "Fonte:", "Autore:"),
    credits=("Foto:", "Foto di", "Foto", "Credito:", "Crediti:", "Immagine:", "(Foto", "(Immagine"),
    reporting=(
        "hanno rilasciato una dichiarazione congiunta", "hanno adottato una dichiarazione congiunta", "secondo la dichiarazione congiunta",
        "nella dichiarazione congiunta", "in una dichiarazione congiunta", "secondo il comunicato", "in un comunicato", "in conferenza stampa",
        "ha detto", "ha dichiarato", "ha affermato", "ha sottolineato", "ha aggiunto", "riferisce", "secondo",
    ),
    kinds={
        "jointStatement": ("dichiarazione congiunta", "dichiarazione comune"),
        "statement": ("dichiarazione alla stampa",),
        "declaration": ("dichiarazione", "dichiarazione politica", "dichiarazione d'intenti", "dichiarazione di intenti"),
        "communique": ("comunicato", "comunicato congiunto", "comunicato finale"),
        "actionPlan": ("piano d'azione", "piano di azione", "programma d'azione", "programma di lavoro", "tabella di marcia"),
        "memorandumOfUnderstanding": (
            "memorandum d'intesa", "memorandum di intesa", "protocollo d'intesa", "protocollo di intesa", "lettera d'intenti", "memorandum",
        ),
        "exchangeOfNotes": ("scambio di note", "scambio di lettere"),
        "resolution": ("risoluzione",),
        "decision": ("decisione",),
        "treaty": ("trattato", "patto"),
        "agreement": ("accordo", "accordo quadro", "accordo-quadro", "intesa", "concordato"),
        "convention": ("convenzione", "convenzione quadro"),
        "protocol": ("protocollo", "protocollo aggiuntivo", "protocollo addizionale"),
        "charter": ("carta", "statuto"),
        "pressRelease": ("comunicato stampa", "nota stampa"),
    },
    months={
        "gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "agosto": 8, "settembre": 9, "ottobre": 10,
        "novembre": 11, "dicembre": 12, "gen": 1, "feb": 2, "mar": 3, "apr": 4, "mag": 5, "giu": 6, "lug": 7, "ago": 8, "set": 9, "sett": 9,
        "ott": 10, "nov": 11, "dic": 12,
    },
    stop=(
        "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "di", "del", "dello", "della", "dei", "degli", "delle", "dell", "d", "e", "ed",
        "o", "in", "nel", "nella", "nei", "a", "al", "alla", "ai", "da", "dal", "dalla", "per", "con", "su", "sul", "sulla", "che", "si", "non", "è",
        "sono", "tra", "fra", "concernente", "relativo", "relativa", "materia", "settore", "settori", "campo", "governo", "governi", "repubblica",
        "regno", "stato", "stati", "federale", "popolare", "democratica", "socialista", "due", "come", "più", "questo", "questa",
    ),
    abbreviations=(
        "Art", "art", "artt", "n", "nn", "p", "pp", "pag", "pagg", "par", "vol", "cap", "cfr", "ecc", "es", "Sig", "Sigg", "Dott", "Dr", "Prof",
        "Avv", "On", "Ing", "S.E", "S.M", "lett", "co", "c", "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "sett", "ott", "nov",
        "dic", "a.C", "d.C", "ca", "tel", "F.to",
    ),
    states={
        "Repubblica italiana": "it", "Repubblica francese": "fr", "Confederazione svizzera": "ch", "Consiglio federale svizzero": "ch",
        "Regno di Spagna": "es", "Repubblica federale di Germania": "de", "Repubblica d'Austria": "at", "Stati Uniti d'America": "us",
        "Federazione russa": "ru", "Federazione Russa": "ru", "Repubblica popolare cinese": "cn", "Repubblica di Corea": "kr", "Corea": "kr",
        "Repubblica popolare democratica di Corea": "kp", "Repubblica socialista del Vietnam": "vn", "Repubblica di San Marino": "sm",
        "Repubblica di Slovenia": "si", "Repubblica di Croazia": "hr", "Repubblica argentina": "ar", "Repubblica araba d'Egitto": "eg",
        "Repubblica tunisina": "tn", "Regno Unito di Gran Bretagna e Irlanda del Nord": "gb", "Repubblica ellenica": "gr",
        "Repubblica Portoghese": "pt", "Repubblica Ceca": "cz", "Repubblica Slovacca": "sk", "Repubblica di Moldova": "md",
        "Repubblica Moldova": "md", "Repubblica Democratica Popolare di Corea": "kp", "Stati Uniti Messicani": "mx",
        "Regno Unito di Gran Bretagna ed Irlanda del Nord": "gb", "Santa Sede": "va", "Repubblica algerina democratica e popolare": "dz",
        "Repubblica Araba Siriana": "sy", "Repubblica Libanese": "lb", "Repubblica Gabonese": "ga", "Repubblica del Sud Africa": "za",
        "Repubblica Sudafricana": "za", "Repubblica Kirghisa": "kg",
    },
    visits=("visita", "visite", "si è recato"),
    authentic=(
        "facenti ugualmente fede", "facente ugualmente fede", "facenti egualmente fede", "ugualmente fede", "egualmente fede", "facenti fede",
        "parimenti autentici",
    ),
    prevails=("prevarrà", "prevale", "farà fede"),
)
