"""Words of Portuguese."""

from __future__ import annotations

from converter.languages.frequent import words
from converter.languages.language import Language

LANGUAGE = Language(
    code="pt",
    alpha3="por",
    name="Portuguese",
    autonym="Português",
    script="Latn",
    common=words("pt"),
    labels={
        "article": (
            "Artigo {n}", "Artigo {n}º", "Artigo {n}°", "Artigo {n}.º", "Artigo {n}.°", "Artigo {n}o", "Art. {n}", "Art. {n}º", "Art. {n}°",
            "Art. {n}.º", "Art {n}",
        ),
        "chapter": ("Capítulo {n}", "Cap. {n}"),
        "section": ("Seção {n}", "Secção {n}"),
        "part": ("Parte {n}", "{n} parte", "{n}ª parte"),
        "title": ("Título {n}",),
        "paragraph": ("Parágrafo {n}", "Número {n}"),
    },
    ordinals={
        "primeiro": 1, "primeira": 1, "único": 1, "única": 1, "um": 1, "uma": 1, "segundo": 2, "segunda": 2, "dois": 2, "duas": 2, "terceiro": 3,
        "terceira": 3, "três": 3, "quarto": 4, "quarta": 4, "quatro": 4, "quinto": 5, "quinta": 5, "cinco": 5, "sexto": 6, "sexta": 6, "seis": 6,
        "sétimo": 7, "sétima": 7, "sete": 7, "oitavo": 8, "oitava": 8, "oito": 8, "nono": 9, "nona": 9, "nove": 9, "décimo": 10, "décima": 10,
        "dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14, "quinze": 15, "dezasseis": 16, "dezesseis": 16,
        "dezassete": 17, "dezessete": 17, "dezoito": 18, "dezanove": 19, "dezenove": 19, "vinte": 20, "vigésimo": 20, "trinta": 30,
    },
    annexes={
        "annex": ("anexo", "anexos", "adenda"),
        "appendix": ("apêndice", "apêndices"),
        "schedule": ("tabela", "lista anexa", "quadro"),
        "protocol": ("protocolo",),
    },
    recitals=(
        "Afirmando", "Agindo", "Animados", "Animado", "Apoiando", "Apreciando", "Atendendo", "Atendendo a", "Baseando-se", "Cientes", "Cientes de",
        "Com base", "Com o desejo", "Com o intuito", "Com o objetivo", "Com o objectivo", "Com vista", "Com vistas a", "Confirmando",
        "Congratulando-se", "Conscientes", "Consciente", "Considerando", "Considerando que", "Constatando", "Convencidos", "Convencidas", "Convictos",
        "Convicta", "Cônscios", "Dado", "Dado que", "Decididos", "Declarando", "Desejando", "Desejosos", "Desejosas", "Desejoso", "Destacando",
        "Determinados", "Determinadas", "Em vista", "Empenhados", "Encorajados", "Enfatizando", "Entendendo", "Esperando", "Exprimindo",
        "Expressando", "Guiados", "Imbuídos", "Inspirados", "Inspirando-se", "Interessados", "Lembrando", "Levando em conta",
        "Levando em consideração", "Manifestando", "Motivados", "Movidos", "Na base", "No âmbito", "No espírito", "Notando", "Observando",
        "Partilhando", "Persuadidos", "Plenamente conscientes", "Preocupados", "Querendo", "Reafirmando", "Realçando", "Recordando", "Referindo-se",
        "Registrando", "Reiterando", "Reconhecendo", "Relembrando", "Resolvidos", "Respeitando", "Salientando", "Sublinhando", "Tendo em conta",
        "Tendo em consideração", "Tendo em mente", "Tendo em vista", "Tendo presente", "Tomando nota", "Tomando em consideração", "Unidos",
        "Valorizando", "Visando",
    ),
    citations=(
        "Visto", "Vistos", "Nos termos", "De acordo com", "Em conformidade com", "De harmonia com", "Em cumprimento", "Ao abrigo", "Por força",
        "Em virtude de",
    ),
    enacting=(
        "Acordam o seguinte", "Acordam no seguinte", "Acordam o que se segue", "Acordam", "Acordaram o seguinte", "Acordaram no seguinte",
        "Acordaram", "Convieram no seguinte", "Convieram no que se segue", "Convieram o seguinte", "Convêm no seguinte", "Convêm",
        "Concordam com o seguinte", "Concordam no seguinte", "Concordaram no seguinte", "Decidem", "Decidiram", "Decidiram o seguinte", "Declaram",
        "Declaram o seguinte", "Chegaram ao seguinte entendimento", "Chegaram a acordo sobre o seguinte", "Ajustam o seguinte",
        "Ajustaram o seguinte", "Resolvem", "Resolveram", "Estabelecem o seguinte", "Têm entre si justo e acordado", "As Partes acordam o seguinte",
        "Acordam nas disposições seguintes",
    ),
    parties=(
        "O Governo da", "O Governo do", "O Governo de", "O Governo dos", "Os Governos", "As Altas Partes Contratantes", "As Partes Contratantes",
        "As Partes", "Os Estados Contratantes", "Os Estados Partes", "Os Estados Membros", "Os Estados-Membros", "A República", "O Reino",
        "Os Estados Unidos", "A União Europeia", "A Federação", "A Santa Sé", "O Ministério", "O Presidente da República", "Os Presidentes",
        "Os Chefes de Estado", "A Confederação",
    ),
    introductions=(
        "texto integral", "íntegra", "leia a íntegra", "segue o texto", "segue-se o texto", "a seguir", "o texto seguinte", "tradução não oficial",
        "texto completo",
    ),
    verbs=(
        "é", "são", "foi", "foram", "era", "tem", "têm", "será", "serão", "poderá", "poderão", "deverá", "deverão", "está", "estão", "-aram", "-eram",
        "-iram", "-arão", "-erão",
    ),
    narrative=(
        "A convite de", "A convite do", "A convite da", "Em atenção ao convite", "Atendendo a convite", "Por ocasião", "Durante a visita",
        "No quadro da visita", "No âmbito da visita",
    ),
    testimonium=("Em fé do que", "Em testemunho do que", "Em testemunho disso", "Em fé do qual", "Os abaixo assinados", "Os signatários"),
    done=(
        "Feito em", "Feita em", "Feito na", "Feito no", "Feito aos", "Feito", "Assinado em", "Assinada em", "Assinado aos", "Celebrado em",
        "Adotada em", "Adotado em", "Adoptada em", "Concluído em", "Firmado em", "Feito na cidade de", "Feita na", "Feita no", "Assinado na",
        "Assinado no", "Assinada na", "Assinada no", "Celebrado na", "Celebrado no", "Firmado na", "Dado em", "Lavrado em",
    ),
    done_inside=(
        "é assinado em", "foi assinado em", "é feito em", "foi feito em", "é celebrado em", "foi adotada em", "foi adotado em", "foi adoptada em",
        "é assinada em", "foi assinada em",
    ),
    itself=(
        "o presente", "a presente", "os presentes", "este", "esta",
    ),
    adopted=(
        "adotada", "adotado", "adoptada", "adoptado", "aprovada", "aprovado",
    ),
    towns=(
        "a cidade de", "a cidade do", "a cidade da", "cidade de", "cidade do", "cidade da",
    ),
    signatures=(
        "Pelo Governo", "Pela República", "Pelo", "Pela", "Pelos", "Pelas", "Em nome do", "Em nome da", "Por", "Assinado:", "(Assinado)",
        "(assinatura)", "(assinaturas)", "Assinatura", "Assinaturas", "O Ministro", "A Ministra", "O Embaixador", "O Presidente", "Ministro de",
        "Ministro das", "Embaixador",
    ),
    courtesy=(
        "agradeceu", "agradeceram", "agradecimento", "agradecimentos", "gratidão", "hospitalidade", "calorosa acolhida", "caloroso acolhimento",
        "acolhimento", "convidou", "convite", "aceitou o convite", "grande êxito", "sucesso",
    ),
    bylines=("Por", "De", "Redação", "Texto de", "Fonte:", "Autor:", "Reportagem de"),
    credits=("Foto:", "Foto de", "Fotos:", "Fotografia:", "Crédito:", "Imagem:", "(Foto", "(Imagem", "Divulgação"),
    reporting=(
        "emitiram uma declaração conjunta", "divulgaram uma declaração conjunta", "divulgam declaração conjunta", "adotaram uma declaração conjunta",
        "adotam declaração conjunta", "segundo a declaração conjunta", "de acordo com a declaração conjunta", "em declaração conjunta",
        "segundo o comunicado", "em comunicado", "em entrevista coletiva", "em conferência de imprensa", "disse", "declarou", "afirmou", "informou",
        "destacou que", "segundo", "acrescentou",
    ),
    kinds={
        "jointStatement": ("declaração conjunta", "comunicado de imprensa conjunto"),
        "statement": ("declaração à imprensa",),
        "declaration": ("declaração", "declaração política", "declaração de intenções"),
        "communique": ("comunicado", "comunicado conjunto", "comunicado final"),
        "actionPlan": ("plano de ação", "plano de acção", "programa de ação", "plano de trabalho", "programa executivo", "roteiro"),
        "memorandumOfUnderstanding": ("memorando de entendimento", "memorando", "carta de intenções", "protocolo de intenções"),
        "exchangeOfNotes": ("troca de notas", "troca de cartas"),
        "resolution": ("resolução",),
        "decision": ("decisão",),
        "treaty": ("tratado", "pacto"),
        "agreement": ("acordo", "acordo-quadro", "acordo quadro", "ajuste complementar", "ajuste", "acordo complementar"),
        "convention": ("convenção", "convénio", "convênio"),
        "protocol": ("protocolo", "protocolo adicional"),
        "charter": ("carta", "estatuto", "estatutos"),
        "pressRelease": ("comunicado de imprensa", "nota à imprensa"),
    },
    months={
        "janeiro": 1, "fevereiro": 2, "março": 3, "abril": 4, "maio": 5, "junho": 6, "julho": 7, "agosto": 8, "setembro": 9, "outubro": 10,
        "novembro": 11, "dezembro": 12, "jan": 1, "fev": 2, "mar": 3, "abr": 4, "mai": 5, "jun": 6, "jul": 7, "ago": 8, "set": 9, "out": 10,
        "nov": 11, "dez": 12,
    },
    stop=(
        "o", "a", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "e", "ou", "em", "no", "na", "nos", "nas", "para", "por", "pelo", "pela",
        "com", "que", "se", "seu", "sua", "seus", "suas", "ao", "à", "aos", "às", "não", "é", "são", "entre", "sobre", "matéria", "domínio", "âmbito",
        "campo", "relativo", "relativa", "governo", "governos", "república", "reino", "estado", "estados", "federativa", "federal", "popular",
        "democrática", "socialista", "dois", "como", "mais", "este", "esta",
    ),
    abbreviations=(
        "Art", "art", "arts", "N", "n", "nº", "p", "pp", "pág", "págs", "vol", "cap", "par", "Sr", "Sra", "Dr", "Dra", "Exmo", "Exma", "S.Exa", "S.E",
        "Eng", "Prof", "etc", "ex", "cf", "al", "jan", "fev", "mar", "abr", "jun", "jul", "ago", "set", "out", "nov", "dez", "a.C", "d.C", "Ltda",
        "tel", "Av",
    ),
    states={
        "República Portuguesa": "pt", "República Federativa do Brasil": "br", "República de Angola": "ao", "República de Moçambique": "mz",
        "República de Cabo Verde": "cv", "República da Guiné-Bissau": "gw", "República Democrática de São Tomé e Príncipe": "st",
        "República Democrática de Timor-Leste": "tl", "Reino de Espanha": "es", "Reino da Espanha": "es", "República Francesa": "fr",
        "República Federal da Alemanha": "de", "República Italiana": "it", "Estados Unidos da América": "us", "Federação da Rússia": "ru",
        "República Popular da China": "cn", "República da Coreia": "kr", "Coreia": "kr", "República Popular Democrática da Coreia": "kp",
        "República Socialista do Vietname": "vn", "Vietname": "vn", "República Argentina": "ar", "República Oriental do Uruguai": "uy",
        "República Helénica": "gr", "República Helênica": "gr", "República Checa": "cz", "República Tcheca": "cz", "República Eslovaca": "sk",
        "Federação Russa": "ru", "Estados Unidos Mexicanos": "mx", "Reino Unido da Grã-Bretanha e Irlanda do Norte": "gb",
        "República Argelina Democrática e Popular": "dz", "República Tunisina": "tn", "República Árabe do Egipto": "eg", "República Libanesa": "lb",
        "Santa Sé": "va", "República Togolesa": "tg", "República Gabonesa": "ga", "Região Administrativa Especial de Macau": "mo",
        "República Democrática do Congo": "cd",
    },
    visits=("visita", "visitas", "visitou"),
    authentic=("igualmente autênticos", "igualmente autênticas", "igualmente fé", "igualmente válidos", "igual valor", "fazendo fé"),
    prevails=("prevalecerá", "prevalece", "prevalecer"),
)
