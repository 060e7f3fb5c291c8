"""Words of Spanish."""

from __future__ import annotations

from converter.languages.frequent import words
from converter.languages.language import Language

LANGUAGE = Language(
    code="es",
    alpha3="spa",
    name="Spanish",
    autonym="Español",
    script="Latn",
    common=words("es"),
    labels={
        "article": (
            "Artículo {n}", "Artículo {n}º", "Artículo {n}°", "Artículo {n}.º", "Artículo {n}.°", "Art. {n}", "Art. {n}º", "Art. {n}°", "Art {n}",
        ),
        "chapter": ("Capítulo {n}", "Cap. {n}"),
        "section": ("Sección {n}", "Sec. {n}"),
        "part": ("Parte {n}", "{n} parte", "{n}ª parte"),
        "title": ("Título {n}",),
        "paragraph": ("Párrafo {n}", "Apartado {n}", "Inciso {n}"),
    },
    ordinals={
        "primero": 1, "primer": 1, "primera": 1, "único": 1, "única": 1, "uno": 1, "una": 1, "segundo": 2, "segunda": 2, "dos": 2, "tercero": 3,
        "tercer": 3, "tercera": 3, "tres": 3, "cuarto": 4, "cuarta": 4, "cuatro": 4, "quinto": 5, "quinta": 5, "cinco": 5, "sexto": 6, "sexta": 6,
        "seis": 6, "séptimo": 7, "séptima": 7, "sétimo": 7, "siete": 7, "octavo": 8, "octava": 8, "ocho": 8, "noveno": 9, "novena": 9, "nueve": 9,
        "décimo": 10, "décima": 10, "diez": 10, "undécimo": 11, "undécima": 11, "decimoprimero": 11, "decimoprimera": 11, "once": 11, "duodécimo": 12,
        "duodécima": 12, "decimosegundo": 12, "decimosegunda": 12, "doce": 12, "decimotercero": 13, "decimotercera": 13, "trece": 13,
        "decimocuarto": 14, "decimocuarta": 14, "catorce": 14, "decimoquinto": 15, "decimoquinta": 15, "quince": 15, "decimosexto": 16,
        "decimosexta": 16, "dieciséis": 16, "decimoséptimo": 17, "decimoséptima": 17, "diecisiete": 17, "decimoctavo": 18, "decimoctava": 18,
        "dieciocho": 18, "decimonoveno": 19, "decimonovena": 19, "diecinueve": 19, "vigésimo": 20, "vigésima": 20, "veinte": 20,
        "vigesimoprimero": 21, "vigesimosegundo": 22, "vigesimotercero": 23, "vigesimocuarto": 24, "vigesimoquinto": 25, "trigésimo": 30,
    },
    alphabet="abcdefghijklmnñopqrstuvwxyz",
    annexes={
        "annex": ("anexo", "anejo", "anexos", "adjunto", "anejos"),
        "appendix": ("apéndice", "apéndices"),
        "schedule": ("lista anexa", "programa anexo", "cuadro"),
        "protocol": ("protocolo",),
    },
    recitals=(
        "Actuando", "Afirmando", "Animados", "Animadas", "Animado", "Apreciando", "Atendiendo", "Basándose", "Comprometidos",
        "Conforme a lo previsto", "Confirmando", "Conocedores", "Conscientes", "Consciente", "Considerando", "Considerando que", "Constatando",
        "Convencidos", "Convencidas", "Convencido", "Con el ánimo", "Con el deseo", "Con el fin", "Con el objeto", "Con el propósito",
        "Con la finalidad", "Con la intención", "Con miras a", "Con vistas a", "Con arreglo a", "Creyendo", "Dada", "Dado", "Dado que", "Decididos",
        "Decididas", "De conformidad con el deseo", "Declarando", "Deseando", "Deseosos", "Deseosas", "Deseoso", "Destacando", "Determinados",
        "En consideración", "En el ánimo", "En el deseo", "En el marco", "En vista de", "En atención a", "Empeñados", "Enfatizando", "Entendiendo",
        "Esperando", "Estimando", "Evocando", "Expresando", "Guiados", "Guiadas", "Habida cuenta", "Habiendo examinado", "Habiendo acordado",
        "Habiendo decidido", "Inspirados", "Inspiradas", "Inspirándose", "Interesados", "Manifestando", "Motivados", "Movidos", "Notando",
        "Observando", "Partiendo de", "Persuadidos", "Plenamente conscientes", "Ponderando", "Poniendo de relieve", "Preocupados", "Profundamente",
        "Que", "Reafirmando", "Recalcando", "Reconociendo", "Recordando", "Refiriéndose", "Reiterando", "Resaltando", "Respetando", "Resueltos",
        "Resueltas", "Ratificando", "Saludando", "Señalando", "Sobre la base de", "Subrayando", "Teniendo en cuenta", "Teniendo en mente",
        "Teniendo en consideración", "Teniendo presente", "Tomando en cuenta", "Tomando en consideración", "Tomando nota", "Tomando como base",
        "Tratando de", "Unidos", "Valorando", "Viendo", "Visto que",
    ),
    citations=(
        "Visto", "Vista", "Vistos", "Vistas", "De conformidad con", "En virtud de", "Conforme a", "En cumplimiento de", "En ejercicio de",
        "A propuesta de", "De acuerdo con", "Al amparo de",
    ),
    enacting=(
        "Han acordado lo siguiente", "Han acordado", "Han convenido lo siguiente", "Han convenido en lo siguiente", "Han convenido",
        "Han convenido las disposiciones siguientes", "Han convenido celebrar", "Han convenido en celebrar", "Acuerdan lo siguiente", "Acuerdan",
        "Convienen lo siguiente", "Convienen en lo siguiente", "Convienen", "Convienen en", "Han decidido lo siguiente", "Han decidido",
        "Han decidido celebrar", "Han resuelto", "Han resuelto celebrar", "Han llegado al siguiente acuerdo", "Deciden", "Deciden lo siguiente",
        "Declaran", "Declaran lo siguiente", "Declaran solemnemente", "Resuelven", "Resuelve", "Han adoptado", "Adoptan",
        "Se ha convenido lo siguiente", "Se ha acordado lo siguiente", "Han concertado lo siguiente", "Han concluido", "Han pactado",
        "Las Partes acuerdan lo siguiente", "Suscriben el presente",
    ),
    parties=(
        "El Gobierno de", "El Gobierno del", "Los Gobiernos de", "Los Gobiernos", "Las Altas Partes Contratantes", "Las Partes Contratantes",
        "Las Partes", "Los Estados Contratantes", "Los Estados Partes", "Los Estados Parte", "Los Estados miembros", "La República", "El Reino",
        "Los Estados Unidos", "La Unión Europea", "La Federación de Rusia", "La Santa Sede", "El Ministerio", "Los Presidentes",
        "Los Jefes de Estado", "El Presidente de la República", "Su Majestad", "La Confederación Suiza", "Los Países", "El Estado",
    ),
    introductions=(
        "texto íntegro", "texto completo", "a continuación el texto", "a continuación", "el siguiente texto", "reproduce el texto",
        "traducción no oficial", "traducción de cortesía", "publica el texto", "el texto es el siguiente",
    ),
    verbs=(
        "es", "son", "fue", "fueron", "era", "ha", "han", "había", "será", "serán", "podrá", "podrán", "deberá", "deberán", "está", "están",
        "acordaron", "-aron", "-ieron", "-arán", "-erán",
    ),
    narrative=(
        "Por invitación de", "Por invitación del", "A invitación de", "A invitación del", "Atendiendo a la invitación",
        "En respuesta a la invitación", "Con motivo de", "Con ocasión de", "En ocasión de", "Durante la visita", "En el marco de la visita",
        "Durante su visita",
    ),
    testimonium=(
        "En fe de lo cual", "En testimonio de lo cual", "En fe de lo anterior", "En prueba de conformidad", "En constancia de lo cual",
        "En testimonio de lo anterior", "Los abajo firmantes", "Los infrascritos", "Para constancia",
    ),
    done=(
        "Hecho en", "Hecha en", "Hecho el", "Hecho", "Dado en", "Firmado en", "Firmada en", "Firmado el", "Suscrito en", "Suscrita en",
        "Celebrado en", "Adoptado en", "Adoptada en", "Otorgado en", "Suscriben en", "Se firma en", "Se suscribe en", "Extendido en",
        "Hecho y firmado en", "Hecha y firmada en", "Firmado y sellado en", "Dada en", "Dado y firmado en", "Suscrito el",
    ),
    done_inside=(
        "se firma en", "se suscribe en", "fue firmado en", "fue firmada en", "fue suscrito en", "fue suscrita en", "ha sido firmado en",
        "es hecho en", "se hace en", "se adopta en", "fue adoptada en", "fue adoptado en", "se otorga en",
    ),
    itself=(
        "el presente", "la presente", "los presentes", "las presentes", "este", "esta",
    ),
    adopted=(
        "aprobada", "aprobado", "adoptada", "adoptado",
    ),
    towns=(
        "la ciudad de", "la ciudad capital de", "la villa de",
    ),
    signatures=(
        "Por el Gobierno", "Por la República", "Por el Reino", "Por el", "Por la", "Por los", "Por las", "En nombre de", "En representación de",
        "En nombre y representación", "Firmado", "Firmado:", "(Firmado)", "(firma)", "(firmas)", "Firma", "Firmas", "Fdo.", "Fdo", "Ministro de",
        "Ministra de", "El Ministro", "La Ministra", "El Embajador", "El Presidente", "Viceministro", "Secretario de", "Como testigo", "Testigo",
        "Testigo de honor", "Embajador", "Presidente de",
    ),
    courtesy=(
        "agradeció", "agradecieron", "agradecimiento", "gratitud", "hospitalidad", "calurosa acogida", "cálida acogida", "acogida", "invitó",
        "invitación", "aceptó la invitación", "gran éxito", "fue un éxito",
    ),
    bylines=("Por", "De", "Redacción", "Texto de", "Escrito por", "Fuente:", "Autor:", "Agencia"),
    credits=("Foto:", "Foto de", "Fotos:", "Fotografía:", "Crédito:", "Imagen:", "(Foto", "(Imagen", "Foto de archivo", "Cortesía"),
    reporting=(
        "emitieron una declaración conjunta", "emiten declaración conjunta", "emiten una declaración conjunta", "adoptaron una declaración conjunta",
        "adoptan declaración conjunta", "según la declaración conjunta", "según el comunicado", "según la declaración", "en una declaración conjunta",
        "en un comunicado", "en rueda de prensa", "en conferencia de prensa", "ante la prensa", "dijo", "declaró", "señaló que", "afirmó que",
        "informó", "según", "agregó", "destacó que", "subrayó que",
    ),
    kinds={
        "jointStatement": ("declaración conjunta", "comunicado de prensa conjunto", "declaración común"),
        "statement": ("declaración a la prensa", "declaración del presidente"),
        "declaration": ("declaración", "declaración política", "declaración de intenciones", "declaración conjunta de intenciones"),
        "communique": ("comunicado", "comunicado conjunto", "comunicado final"),
        "actionPlan": ("plan de acción", "programa de acción", "hoja de ruta", "plan de trabajo", "programa de trabajo", "programa de cooperación"),
        "memorandumOfUnderstanding": (
            "memorando de entendimiento", "memorándum de entendimiento", "memorandum de entendimiento", "memorando", "memorándum",
            "carta de intención",
        ),
        "exchangeOfNotes": ("canje de notas", "intercambio de notas", "canje de cartas"),
        "resolution": ("resolución",),
        "decision": ("decisión",),
        "treaty": ("tratado", "pacto"),
        "agreement": ("acuerdo", "acuerdo marco", "acuerdo complementario", "arreglo", "concordato"),
        "convention": ("convención", "convenio", "convenio marco", "convenio básico"),
        "protocol": ("protocolo", "protocolo adicional", "protocolo facultativo"),
        "charter": ("carta", "estatuto", "estatutos"),
        "pressRelease": ("comunicado de prensa", "nota de prensa", "nota informativa"),
    },
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9,
        "octubre": 10, "noviembre": 11, "diciembre": 12, "ene": 1, "feb": 2, "abr": 4, "jun": 6, "jul": 7, "ago": 8, "sept": 9, "sep": 9, "oct": 10,
        "nov": 11, "dic": 12,
    },
    stop=(
        "el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "de", "del", "y", "e", "o", "u", "en", "a", "al", "que", "para", "por", "con",
        "se", "su", "sus", "no", "es", "son", "entre", "sobre", "materia", "ámbito", "ámbitos", "campo", "relativo", "relativa", "referente",
        "gobierno", "gobiernos", "república", "reino", "estado", "estados", "federal", "popular", "democrática", "socialista", "dos", "como", "más",
        "este", "esta", "ante", "desde", "hasta", "sin", "cual", "nos", "le", "les",
    ),
    abbreviations=(
        "Art", "Arts", "art", "arts", "No", "Nº", "N°", "Núm", "núm", "núms", "p", "pp", "pág", "págs", "párr", "párrs", "vol", "cap", "Sr", "Sra",
        "Srta", "Sres", "Dr", "Dra", "Lic", "Ing", "Gral", "Excmo", "Excma", "Ilmo", "S.E", "S.M", "D", "Dña", "etc", "ej", "p.ej", "EE.UU", "EE",
        "UU", "a.C", "d.C", "Ud", "Uds", "cf", "ibíd", "op", "cit", "fig", "tel", "Av", "Sto", "Sta", "ene", "feb", "abr", "ago", "sept", "oct",
        "nov", "dic", "Fdo",
    ),
    states={
        "Reino de España": "es", "República Federal de Alemania": "de", "República de El Salvador": "sv", "República de Cuba": "cu",
        "República Argentina": "ar", "República Oriental del Uruguay": "uy", "Estados Unidos Mexicanos": "mx", "México": "mx",
        "Estado Plurinacional de Bolivia": "bo", "República Bolivariana de Venezuela": "ve", "República Federativa del Brasil": "br",
        "República Dominicana": "do", "Estados Unidos de América": "us", "Estados Unidos": "us",
        "Reino Unido de Gran Bretaña e Irlanda del Norte": "gb", "Federación de Rusia": "ru", "República Francesa": "fr", "República Italiana": "it",
        "República Portuguesa": "pt", "República Popular China": "cn", "República de Corea": "kr", "Corea": "kr",
        "República Popular Democrática de Corea": "kp", "República Socialista de Viet Nam": "vn", "Viet Nam": "vn", "Reino de Marruecos": "ma",
        "República Árabe de Egipto": "eg", "República Islámica del Irán": "ir", "Confederación Suiza": "ch", "Reino de los Países Bajos": "nl",
    },
    visits=("visita", "visitas", "visitó"),
    authentic=(
        "igualmente auténticos", "igualmente auténticas", "igualmente válidos", "igual validez", "igual autenticidad", "igual valor", "mismo valor",
        "idéntica validez",
    ),
    prevails=("prevalecerá", "prevalece", "prevalecerán"),
)
