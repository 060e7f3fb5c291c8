"""The words of the interface, language by language: every word of a page that is neither document text nor metadata.

A table of words, hence its length. English is complete; another language may lack a word and then shows the English one.
``{language}`` stands for the name of a language, ``{n}`` and ``{m}`` for counts, ``{said}`` for what texts say.
The words for differences are named as their codes are (diagnostics.py).
"""

from __future__ import annotations

from converter.editions import cldr

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "skip": "Skip to the text", "contents": "Contents", "about": "About this edition", "kind": "Kind", "title": "Title", "date": "Date", "place": "Place",
        "parties": "Parties", "language": "Language", "status": "Status", "identifier": "Identifier", "number": "Number", "author": "Author", "source": "Source file",
        "url": "Source address", "publisher": "Publisher", "retrieved": "Retrieved", "attribution": "Attribution", "rights": "Rights", "sha256": "SHA-256",
        "kept": "Characters kept", "left": "Characters left out", "words": "Words", "converter": "Converter", "formats": "Other forms", "side": "Side by side",
        "show": "Show", "all": "All languages", "editorial": "Editorial text", "note": "Note", "notes": "Notes", "table": "Table", "image": "Image",
        "empty": "No {language} text in the source", "run": "No {language} text in the source for these {n} parts",
        "coverage": "{n} of {m} parts of the body have {language}", "unsure": "This pairing is not sure", "elsewhere": "Appears elsewhere",
        "differing": "Rows in which numbers, dates, amounts, articles or states differ: {n}", "number-differs": "Numbers differ: {said}", "date-differs": "Dates differ: {said}",
        "amount-differs": "Amounts differ: {said}", "article-differs": "Article numbers differ: {said}", "name-differs": "States differ: {said}", "nothing": "nothing",
        "original": "Original", "authentic": "Authentic text", "translation": "Translation from {language}", "official": "Official translation from {language}",
        "unofficial": "Unofficial translation from {language}", "unsaid": "The source does not say which text is the original", "prevailing": "In case of doubt this text prevails: {language}",
        "undated": "Undated", "adoption": "adoption", "signature": "signature", "visit": "visit", "event": "event", "publication": "publication",
        "index": "Statements and treaties", "unsaid1": "The source does not say whether this text is the original",
        "jointStatement": "Joint statement", "statement": "Statement", "declaration": "Declaration", "communique": "Communiqué", "actionPlan": "Action plan",
        "memorandumOfUnderstanding": "Memorandum of understanding", "exchangeOfNotes": "Exchange of notes", "resolution": "Resolution", "decision": "Decision",
        "treaty": "Treaty", "agreement": "Agreement", "convention": "Convention", "protocol": "Protocol", "charter": "Charter", "newsReport": "News report",
        "pressRelease": "Press release", "document": "Document",
    },
    "vi": {
        "skip": "Đến phần văn bản", "contents": "Mục lục", "about": "Về ấn bản này", "kind": "Loại", "title": "Tiêu đề", "date": "Ngày", "place": "Địa điểm",
        "parties": "Các bên", "language": "Ngôn ngữ", "status": "Giá trị văn bản", "identifier": "Định danh", "number": "Số", "author": "Tác giả", "source": "Tệp nguồn",
        "url": "Địa chỉ nguồn", "publisher": "Nơi công bố", "retrieved": "Ngày truy cập", "attribution": "Ghi nguồn", "rights": "Quyền", "sha256": "SHA-256",
        "kept": "Số ký tự giữ lại", "left": "Số ký tự bỏ ra", "words": "Số từ", "converter": "Bộ chuyển đổi", "formats": "Các dạng khác", "side": "Song song",
        "show": "Hiển thị", "all": "Tất cả ngôn ngữ", "editorial": "Lời ban biên tập", "note": "Chú thích", "notes": "Chú thích", "table": "Bảng", "image": "Hình ảnh",
        "empty": "Nguồn không có văn bản {language}", "run": "Nguồn không có văn bản {language} cho {n} phần này",
        "coverage": "{n} trên {m} phần của nội dung chính có {language}", "unsure": "Cặp này chưa chắc chắn", "elsewhere": "Xuất hiện ở chỗ khác",
        "differing": "Số hàng có số, ngày, số tiền, điều hoặc quốc gia khác nhau: {n}", "number-differs": "Số khác nhau: {said}", "date-differs": "Ngày khác nhau: {said}",
        "amount-differs": "Số tiền khác nhau: {said}", "article-differs": "Số điều khác nhau: {said}", "name-differs": "Quốc gia khác nhau: {said}", "nothing": "không có",
        "original": "Bản gốc", "authentic": "Văn bản có giá trị xác thực", "translation": "Bản dịch từ {language}", "official": "Bản dịch chính thức từ {language}",
        "unofficial": "Bản dịch không chính thức từ {language}", "unsaid": "Nguồn không nêu bản nào là bản gốc", "prevailing": "Khi có khác biệt, văn bản này được ưu tiên: {language}",
        "undated": "Không ghi ngày", "adoption": "thông qua", "signature": "ký kết", "visit": "chuyến thăm", "event": "sự kiện", "publication": "công bố",
        "index": "Tuyên bố và điều ước", "unsaid1": "Nguồn không nêu văn bản này có phải bản gốc hay không",
        "jointStatement": "Tuyên bố chung", "statement": "Tuyên bố", "declaration": "Tuyên ngôn", "communique": "Thông cáo", "actionPlan": "Kế hoạch hành động",
        "memorandumOfUnderstanding": "Bản ghi nhớ", "exchangeOfNotes": "Trao đổi công hàm", "resolution": "Nghị quyết", "decision": "Quyết định",
        "treaty": "Hiệp ước", "agreement": "Hiệp định", "convention": "Công ước", "protocol": "Nghị định thư", "charter": "Hiến chương", "newsReport": "Bản tin",
        "pressRelease": "Thông cáo báo chí", "document": "Văn bản",
    },
    "ko": {
        "skip": "본문으로 건너뛰기", "contents": "차례", "about": "이 판에 대하여", "kind": "종류", "title": "제목", "date": "날짜", "place": "장소",
        "parties": "당사자", "language": "언어", "status": "지위", "identifier": "식별자", "number": "번호", "author": "저자", "source": "원본 파일",
        "url": "출처 주소", "publisher": "발행처", "retrieved": "열람일", "attribution": "출처 표시", "rights": "권리", "sha256": "SHA-256",
        "kept": "보존된 글자 수", "left": "제외된 글자 수", "words": "단어 수", "converter": "변환기", "formats": "다른 형식", "side": "나란히 보기",
        "show": "표시", "all": "모든 언어", "editorial": "편집자 글", "note": "주", "notes": "주", "table": "표", "image": "그림",
        "empty": "원본에 {language} 글이 없음", "run": "원본에 이 {n}개 부분의 {language} 글이 없음",
        "coverage": "본문 {m}개 부분 가운데 {n}개에 {language} 글이 있음", "unsure": "확실하지 않은 짝", "elsewhere": "다른 곳에 있음",
        "differing": "숫자, 날짜, 금액, 조항 또는 국가가 다른 행: {n}", "number-differs": "숫자가 다름: {said}", "date-differs": "날짜가 다름: {said}",
        "amount-differs": "금액이 다름: {said}", "article-differs": "조항 번호가 다름: {said}", "name-differs": "국가가 다름: {said}", "nothing": "없음",
        "original": "원본", "authentic": "정본", "translation": "{language} 원문의 번역", "official": "{language} 원문의 공식 번역",
        "unofficial": "{language} 원문의 비공식 번역", "unsaid": "어느 글이 원본인지 출처에 나와 있지 않음", "prevailing": "해석이 다를 때 우선하는 글: {language}",
        "undated": "날짜 없음", "adoption": "채택", "signature": "서명", "visit": "방문", "event": "행사", "publication": "발표",
        "index": "성명과 조약", "unsaid1": "이 글이 원본인지 출처에 나와 있지 않음",
        "jointStatement": "공동성명", "statement": "성명", "declaration": "선언", "communique": "코뮈니케", "actionPlan": "행동 계획",
        "memorandumOfUnderstanding": "양해각서", "exchangeOfNotes": "각서 교환", "resolution": "결의", "decision": "결정",
        "treaty": "조약", "agreement": "협정", "convention": "협약", "protocol": "의정서", "charter": "헌장", "newsReport": "보도",
        "pressRelease": "보도자료", "document": "문서",
    },
    "fr": {
        "skip": "Aller au texte", "contents": "Sommaire", "about": "À propos de cette édition", "kind": "Nature", "title": "Titre", "date": "Date", "place": "Lieu",
        "parties": "Parties", "language": "Langue", "status": "Statut", "identifier": "Identifiant", "number": "Numéro", "author": "Auteur", "source": "Fichier source",
        "url": "Adresse de la source", "publisher": "Éditeur", "retrieved": "Consulté le", "attribution": "Mention de la source", "rights": "Droits", "sha256": "SHA-256",
        "kept": "Caractères conservés", "left": "Caractères écartés", "words": "Mots", "converter": "Convertisseur", "formats": "Autres formes", "side": "Côte à côte",
        "show": "Afficher", "all": "Toutes les langues", "editorial": "Texte éditorial", "note": "Note", "notes": "Notes", "table": "Tableau", "image": "Image",
        "empty": "Pas de texte en {language} dans la source", "run": "Pas de texte en {language} dans la source pour ces {n} parties",
        "coverage": "{n} parties sur {m} du corps du texte existent en {language}", "unsure": "Ce rapprochement n’est pas sûr", "elsewhere": "Figure ailleurs",
        "differing": "Lignes où des nombres, dates, montants, articles ou États diffèrent : {n}", "number-differs": "Nombres différents : {said}", "date-differs": "Dates différentes : {said}",
        "amount-differs": "Montants différents : {said}", "article-differs": "Numéros d’article différents : {said}", "name-differs": "États différents : {said}", "nothing": "rien",
        "original": "Original", "authentic": "Texte faisant foi", "translation": "Traduction ({language})", "official": "Traduction officielle ({language})",
        "unofficial": "Traduction non officielle ({language})", "unsaid": "La source ne dit pas quel texte est l’original", "prevailing": "En cas de divergence, ce texte prévaut : {language}",
        "undated": "Sans date", "adoption": "adoption", "signature": "signature", "visit": "visite", "event": "événement", "publication": "publication",
        "index": "Déclarations et traités", "unsaid1": "La source ne dit pas si ce texte est l’original",
        "jointStatement": "Déclaration conjointe", "statement": "Déclaration", "declaration": "Déclaration", "communique": "Communiqué", "actionPlan": "Plan d’action",
        "memorandumOfUnderstanding": "Mémorandum d’entente", "exchangeOfNotes": "Échange de notes", "resolution": "Résolution", "decision": "Décision",
        "treaty": "Traité", "agreement": "Accord", "convention": "Convention", "protocol": "Protocole", "charter": "Charte", "newsReport": "Article de presse",
        "pressRelease": "Communiqué de presse", "document": "Document",
    },
    "es": {
        "skip": "Ir al texto", "contents": "Índice", "about": "Acerca de esta edición", "kind": "Tipo", "title": "Título", "date": "Fecha", "place": "Lugar",
        "parties": "Partes", "language": "Idioma", "status": "Condición", "identifier": "Identificador", "number": "Número", "author": "Autor", "source": "Archivo de origen",
        "url": "Dirección de la fuente", "publisher": "Editor", "retrieved": "Consultado", "attribution": "Atribución", "rights": "Derechos", "sha256": "SHA-256",
        "kept": "Caracteres conservados", "left": "Caracteres omitidos", "words": "Palabras", "converter": "Conversor", "formats": "Otras formas", "side": "En paralelo",
        "show": "Mostrar", "all": "Todos los idiomas", "editorial": "Texto editorial", "note": "Nota", "notes": "Notas", "table": "Tabla", "image": "Imagen",
        "empty": "Sin texto en {language} en la fuente", "run": "Sin texto en {language} en la fuente para estas {n} partes",
        "coverage": "{n} de {m} partes del cuerpo del texto existen en {language}", "unsure": "Esta correspondencia no es segura", "elsewhere": "Aparece en otro lugar",
        "differing": "Filas en que difieren números, fechas, importes, artículos o Estados: {n}", "number-differs": "Números distintos: {said}", "date-differs": "Fechas distintas: {said}",
        "amount-differs": "Importes distintos: {said}", "article-differs": "Números de artículo distintos: {said}", "name-differs": "Estados distintos: {said}", "nothing": "nada",
        "original": "Original", "authentic": "Texto auténtico", "translation": "Traducción del {language}", "official": "Traducción oficial del {language}",
        "unofficial": "Traducción no oficial del {language}", "unsaid": "La fuente no dice cuál de los textos es el original", "prevailing": "En caso de divergencia prevalece este texto: {language}",
        "undated": "Sin fecha", "adoption": "adopción", "signature": "firma", "visit": "visita", "event": "acto", "publication": "publicación",
        "index": "Declaraciones y tratados", "unsaid1": "La fuente no dice si este texto es el original",
        "jointStatement": "Declaración conjunta", "statement": "Declaración", "declaration": "Declaración", "communique": "Comunicado", "actionPlan": "Plan de acción",
        "memorandumOfUnderstanding": "Memorando de entendimiento", "exchangeOfNotes": "Canje de notas", "resolution": "Resolución", "decision": "Decisión",
        "treaty": "Tratado", "agreement": "Acuerdo", "convention": "Convenio", "protocol": "Protocolo", "charter": "Carta", "newsReport": "Noticia",
        "pressRelease": "Comunicado de prensa", "document": "Documento",
    },
    "pt": {
        "skip": "Ir para o texto", "contents": "Índice", "about": "Sobre esta edição", "kind": "Tipo", "title": "Título", "date": "Data", "place": "Local",
        "parties": "Partes", "language": "Idioma", "status": "Condição", "identifier": "Identificador", "number": "Número", "author": "Autor", "source": "Arquivo de origem",
        "url": "Endereço da fonte", "publisher": "Editor", "retrieved": "Consultado em", "attribution": "Atribuição", "rights": "Direitos", "sha256": "SHA-256",
        "kept": "Caracteres mantidos", "left": "Caracteres omitidos", "words": "Palavras", "converter": "Conversor", "formats": "Outras formas", "side": "Lado a lado",
        "show": "Mostrar", "all": "Todos os idiomas", "editorial": "Texto editorial", "note": "Nota", "notes": "Notas", "table": "Tabela", "image": "Imagem",
        "empty": "Sem texto em {language} na fonte", "run": "Sem texto em {language} na fonte para estas {n} partes",
        "coverage": "{n} de {m} partes do corpo do texto existem em {language}", "unsure": "Esta correspondência não é segura", "elsewhere": "Aparece noutro lugar",
        "differing": "Linhas em que diferem números, datas, montantes, artigos ou Estados: {n}", "number-differs": "Números diferentes: {said}", "date-differs": "Datas diferentes: {said}",
        "amount-differs": "Montantes diferentes: {said}", "article-differs": "Números de artigo diferentes: {said}", "name-differs": "Estados diferentes: {said}", "nothing": "nada",
        "original": "Original", "authentic": "Texto autêntico", "translation": "Tradução do {language}", "official": "Tradução oficial do {language}",
        "unofficial": "Tradução não oficial do {language}", "unsaid": "A fonte não diz qual dos textos é o original", "prevailing": "Em caso de divergência prevalece este texto: {language}",
        "undated": "Sem data", "adoption": "adoção", "signature": "assinatura", "visit": "visita", "event": "evento", "publication": "publicação",
        "index": "Declarações e tratados", "unsaid1": "A fonte não diz se este texto é o original",
        "jointStatement": "Declaração conjunta", "statement": "Declaração", "declaration": "Declaração", "communique": "Comunicado", "actionPlan": "Plano de ação",
        "memorandumOfUnderstanding": "Memorando de entendimento", "exchangeOfNotes": "Troca de notas", "resolution": "Resolução", "decision": "Decisão",
        "treaty": "Tratado", "agreement": "Acordo", "convention": "Convenção", "protocol": "Protocolo", "charter": "Carta", "newsReport": "Notícia",
        "pressRelease": "Comunicado de imprensa", "document": "Documento",
    },
    "it": {
        "skip": "Vai al testo", "contents": "Indice", "about": "Informazioni su questa edizione", "kind": "Tipo", "title": "Titolo", "date": "Data", "place": "Luogo",
        "parties": "Parti", "language": "Lingua", "status": "Stato", "identifier": "Identificatore", "number": "Numero", "author": "Autore", "source": "File di origine",
        "url": "Indirizzo della fonte", "publisher": "Editore", "retrieved": "Consultato il", "attribution": "Attribuzione", "rights": "Diritti", "sha256": "SHA-256",
        "kept": "Caratteri conservati", "left": "Caratteri omessi", "words": "Parole", "converter": "Convertitore", "formats": "Altre forme", "side": "A fronte",
        "show": "Mostra", "all": "Tutte le lingue", "editorial": "Testo redazionale", "note": "Nota", "notes": "Note", "table": "Tabella", "image": "Immagine",
        "empty": "Nessun testo in {language} nella fonte", "run": "Nessun testo in {language} nella fonte per queste {n} parti",
        "coverage": "{n} parti su {m} del corpo del testo esistono in {language}", "unsure": "Questo abbinamento non è sicuro", "elsewhere": "Compare altrove",
        "differing": "Righe in cui differiscono numeri, date, importi, articoli o Stati: {n}", "number-differs": "Numeri diversi: {said}", "date-differs": "Date diverse: {said}",
        "amount-differs": "Importi diversi: {said}", "article-differs": "Numeri di articolo diversi: {said}", "name-differs": "Stati diversi: {said}", "nothing": "niente",
        "original": "Originale", "authentic": "Testo facente fede", "translation": "Traduzione dal testo in {language}", "official": "Traduzione ufficiale dal testo in {language}",
        "unofficial": "Traduzione non ufficiale dal testo in {language}", "unsaid": "La fonte non dice quale testo sia l’originale", "prevailing": "In caso di divergenza prevale questo testo: {language}",
        "undated": "Senza data", "adoption": "adozione", "signature": "firma", "visit": "visita", "event": "evento", "publication": "pubblicazione",
        "index": "Dichiarazioni e trattati", "unsaid1": "La fonte non dice se questo testo sia l’originale",
        "jointStatement": "Dichiarazione congiunta", "statement": "Dichiarazione", "declaration": "Dichiarazione", "communique": "Comunicato", "actionPlan": "Piano d’azione",
        "memorandumOfUnderstanding": "Memorandum d’intesa", "exchangeOfNotes": "Scambio di note", "resolution": "Risoluzione", "decision": "Decisione",
        "treaty": "Trattato", "agreement": "Accordo", "convention": "Convenzione", "protocol": "Protocollo", "charter": "Carta", "newsReport": "Notizia",
        "pressRelease": "Comunicato stampa", "document": "Documento",
    },
    "de": {
        "skip": "Zum Text", "contents": "Inhalt", "about": "Über diese Ausgabe", "kind": "Art", "title": "Titel", "date": "Datum", "place": "Ort",
        "parties": "Parteien", "language": "Sprache", "status": "Rang des Textes", "identifier": "Kennung", "number": "Nummer", "author": "Urheber", "source": "Quelldatei",
        "url": "Adresse der Quelle", "publisher": "Herausgeber", "retrieved": "Abgerufen", "attribution": "Quellenangabe", "rights": "Rechte", "sha256": "SHA-256",
        "kept": "Übernommene Zeichen", "left": "Weggelassene Zeichen", "words": "Wörter", "converter": "Konverter", "formats": "Andere Formen", "side": "Nebeneinander",
        "show": "Anzeigen", "all": "Alle Sprachen", "editorial": "Redaktioneller Text", "note": "Anmerkung", "notes": "Anmerkungen", "table": "Tabelle", "image": "Bild",
        "empty": "{language}: kein Text in der Quelle", "run": "{language}: kein Text in der Quelle für diese {n} Teile",
        "coverage": "{n} von {m} Teilen des Textkörpers liegen vor auf {language}", "unsure": "Diese Zuordnung ist nicht sicher", "elsewhere": "Steht an anderer Stelle",
        "differing": "Zeilen mit abweichenden Zahlen, Daten, Beträgen, Artikeln oder Staaten: {n}", "number-differs": "Zahlen weichen ab: {said}", "date-differs": "Daten weichen ab: {said}",
        "amount-differs": "Beträge weichen ab: {said}", "article-differs": "Artikelnummern weichen ab: {said}", "name-differs": "Staaten weichen ab: {said}", "nothing": "nichts",
        "original": "Original", "authentic": "Verbindlicher Wortlaut", "translation": "Übersetzung aus: {language}", "official": "Amtliche Übersetzung aus: {language}",
        "unofficial": "Nichtamtliche Übersetzung aus: {language}", "unsaid": "Die Quelle sagt nicht, welcher Text das Original ist", "prevailing": "Im Zweifel geht dieser Wortlaut vor: {language}",
        "undated": "Ohne Datum", "adoption": "Annahme", "signature": "Unterzeichnung", "visit": "Besuch", "event": "Ereignis", "publication": "Veröffentlichung",
        "index": "Erklärungen und Verträge", "unsaid1": "Die Quelle sagt nicht, ob dieser Text das Original ist",
        "jointStatement": "Gemeinsame Erklärung", "statement": "Erklärung", "declaration": "Erklärung", "communique": "Kommuniqué", "actionPlan": "Aktionsplan",
        "memorandumOfUnderstanding": "Absichtserklärung", "exchangeOfNotes": "Notenwechsel", "resolution": "Resolution", "decision": "Beschluss",
        "treaty": "Vertrag", "agreement": "Abkommen", "convention": "Übereinkommen", "protocol": "Protokoll", "charter": "Charta", "newsReport": "Pressebericht",
        "pressRelease": "Pressemitteilung", "document": "Dokument",
    },
    "nl": {
        "skip": "Naar de tekst", "contents": "Inhoud", "about": "Over deze uitgave", "kind": "Soort", "title": "Titel", "date": "Datum", "place": "Plaats",
        "parties": "Partijen", "language": "Taal", "status": "Status", "identifier": "Kenmerk", "number": "Nummer", "author": "Auteur", "source": "Bronbestand",
        "url": "Adres van de bron", "publisher": "Uitgever", "retrieved": "Geraadpleegd", "attribution": "Bronvermelding", "rights": "Rechten", "sha256": "SHA-256",
        "kept": "Behouden tekens", "left": "Weggelaten tekens", "words": "Woorden", "converter": "Omzetter", "formats": "Andere vormen", "side": "Naast elkaar",
        "show": "Tonen", "all": "Alle talen", "editorial": "Redactionele tekst", "note": "Noot", "notes": "Noten", "table": "Tabel", "image": "Afbeelding",
        "empty": "Geen tekst in het {language} in de bron", "run": "Geen tekst in het {language} in de bron voor deze {n} delen",
        "coverage": "{n} van de {m} delen van de hoofdtekst zijn er in het {language}", "unsure": "Deze koppeling is niet zeker", "elsewhere": "Staat elders",
        "differing": "Rijen met verschillende getallen, data, bedragen, artikelen of staten: {n}", "number-differs": "Getallen verschillen: {said}", "date-differs": "Data verschillen: {said}",
        "amount-differs": "Bedragen verschillen: {said}", "article-differs": "Artikelnummers verschillen: {said}", "name-differs": "Staten verschillen: {said}", "nothing": "niets",
        "original": "Origineel", "authentic": "Authentieke tekst", "translation": "Vertaling uit het {language}", "official": "Officiële vertaling uit het {language}",
        "unofficial": "Niet-officiële vertaling uit het {language}", "unsaid": "De bron zegt niet welke tekst het origineel is", "prevailing": "Bij verschil is deze tekst doorslaggevend: {language}",
        "undated": "Zonder datum", "adoption": "aanneming", "signature": "ondertekening", "visit": "bezoek", "event": "gebeurtenis", "publication": "publicatie",
        "index": "Verklaringen en verdragen", "unsaid1": "De bron zegt niet of deze tekst het origineel is",
        "jointStatement": "Gezamenlijke verklaring", "statement": "Verklaring", "declaration": "Verklaring", "communique": "Communiqué", "actionPlan": "Actieplan",
        "memorandumOfUnderstanding": "Memorandum van overeenstemming", "exchangeOfNotes": "Notawisseling", "resolution": "Resolutie", "decision": "Besluit",
        "treaty": "Verdrag", "agreement": "Overeenkomst", "convention": "Verdrag", "protocol": "Protocol", "charter": "Handvest", "newsReport": "Nieuwsbericht",
        "pressRelease": "Persbericht", "document": "Document",
    },
    "ru": {
        "skip": "К тексту", "contents": "Содержание", "about": "Об этом издании", "kind": "Вид", "title": "Название", "date": "Дата", "place": "Место",
        "parties": "Стороны", "language": "Язык", "status": "Статус", "identifier": "Идентификатор", "number": "Номер", "author": "Автор", "source": "Исходный файл",
        "url": "Адрес источника", "publisher": "Издатель", "retrieved": "Получено", "attribution": "Указание источника", "rights": "Права", "sha256": "SHA-256",
        "kept": "Сохранено знаков", "left": "Опущено знаков", "words": "Слов", "converter": "Преобразователь", "formats": "Другие формы", "side": "Рядом",
        "show": "Показать", "all": "Все языки", "editorial": "Текст редакции", "note": "Примечание", "notes": "Примечания", "table": "Таблица", "image": "Изображение",
        "empty": "В источнике нет текста на языке: {language}", "run": "В источнике нет текста для этих частей ({n}) на языке: {language}",
        "coverage": "Частей основного текста: {m}, из них {n} на языке: {language}", "unsure": "Соответствие не установлено с уверенностью", "elsewhere": "Находится в другом месте",
        "differing": "Строк, в которых расходятся числа, даты, суммы, статьи или государства: {n}", "number-differs": "Числа расходятся: {said}", "date-differs": "Даты расходятся: {said}",
        "amount-differs": "Суммы расходятся: {said}", "article-differs": "Номера статей расходятся: {said}", "name-differs": "Государства расходятся: {said}", "nothing": "ничего",
        "original": "Оригинал", "authentic": "Аутентичный текст", "translation": "Перевод с языка: {language}", "official": "Официальный перевод с языка: {language}",
        "unofficial": "Неофициальный перевод с языка: {language}", "unsaid": "Источник не сообщает, какой текст является оригиналом", "prevailing": "При расхождении преимущество имеет текст на языке: {language}",
        "undated": "Без даты", "adoption": "принятие", "signature": "подписание", "visit": "визит", "event": "событие", "publication": "публикация",
        "index": "Заявления и договоры", "unsaid1": "Источник не сообщает, является ли этот текст оригиналом",
        "jointStatement": "Совместное заявление", "statement": "Заявление", "declaration": "Декларация", "communique": "Коммюнике", "actionPlan": "План действий",
        "memorandumOfUnderstanding": "Меморандум о взаимопонимании", "exchangeOfNotes": "Обмен нотами", "resolution": "Резолюция", "decision": "Решение",
        "treaty": "Договор", "agreement": "Соглашение", "convention": "Конвенция", "protocol": "Протокол", "charter": "Устав", "newsReport": "Сообщение печати",
        "pressRelease": "Пресс-релиз", "document": "Документ",
    },
    "uk": {
        "skip": "До тексту", "contents": "Зміст", "about": "Про це видання", "kind": "Вид", "title": "Назва", "date": "Дата", "place": "Місце",
        "parties": "Сторони", "language": "Мова", "status": "Статус", "identifier": "Ідентифікатор", "number": "Номер", "author": "Автор", "source": "Вихідний файл",
        "url": "Адреса джерела", "publisher": "Видавець", "retrieved": "Отримано", "attribution": "Зазначення джерела", "rights": "Права", "sha256": "SHA-256",
        "kept": "Збережено знаків", "left": "Вилучено знаків", "words": "Слів", "converter": "Перетворювач", "formats": "Інші форми", "side": "Поруч",
        "show": "Показати", "all": "Усі мови", "editorial": "Текст редакції", "note": "Примітка", "notes": "Примітки", "table": "Таблиця", "image": "Зображення",
        "empty": "У джерелі немає тексту мовою: {language}", "run": "У джерелі немає тексту для цих частин ({n}) мовою: {language}",
        "coverage": "Частин основного тексту: {m}, з них {n} мовою: {language}", "unsure": "Відповідність не певна", "elsewhere": "Міститься в іншому місці",
        "differing": "Рядків, у яких розходяться числа, дати, суми, статті або держави: {n}", "number-differs": "Числа розходяться: {said}", "date-differs": "Дати розходяться: {said}",
        "amount-differs": "Суми розходяться: {said}", "article-differs": "Номери статей розходяться: {said}", "name-differs": "Держави розходяться: {said}", "nothing": "нічого",
        "original": "Оригінал", "authentic": "Автентичний текст", "translation": "Переклад з мови: {language}", "official": "Офіційний переклад з мови: {language}",
        "unofficial": "Неофіційний переклад з мови: {language}", "unsaid": "Джерело не повідомляє, який текст є оригіналом", "prevailing": "У разі розбіжностей переважає текст мовою: {language}",
        "undated": "Без дати", "adoption": "ухвалення", "signature": "підписання", "visit": "візит", "event": "подія", "publication": "публікація",
        "index": "Заяви та договори", "unsaid1": "Джерело не повідомляє, чи є цей текст оригіналом",
        "jointStatement": "Спільна заява", "statement": "Заява", "declaration": "Декларація", "communique": "Комюніке", "actionPlan": "План дій",
        "memorandumOfUnderstanding": "Меморандум про взаєморозуміння", "exchangeOfNotes": "Обмін нотами", "resolution": "Резолюція", "decision": "Рішення",
        "treaty": "Договір", "agreement": "Угода", "convention": "Конвенція", "protocol": "Протокол", "charter": "Статут", "newsReport": "Повідомлення преси",
        "pressRelease": "Пресреліз", "document": "Документ",
    },
    "zh": {
        "skip": "跳至正文", "contents": "目录", "about": "关于本版本", "kind": "类型", "title": "标题", "date": "日期", "place": "地点",
        "parties": "各方", "language": "语言", "status": "文本地位", "identifier": "标识符", "number": "编号", "author": "作者", "source": "源文件",
        "url": "来源网址", "publisher": "发布者", "retrieved": "获取日期", "attribution": "来源说明", "rights": "权利", "sha256": "SHA-256",
        "kept": "保留字符数", "left": "略去字符数", "words": "词数", "converter": "转换程序", "formats": "其他格式", "side": "对照",
        "show": "显示", "all": "所有语言", "editorial": "编者文字", "note": "注", "notes": "注", "table": "表", "image": "图片",
        "empty": "来源中没有{language}文本", "run": "来源中这{n}个部分没有{language}文本",
        "coverage": "正文{m}个部分中有{n}个附有{language}文本", "unsure": "此对应关系不确定", "elsewhere": "见于他处",
        "differing": "数字、日期、金额、条款或国家不一致的行：{n}", "number-differs": "数字不一致：{said}", "date-differs": "日期不一致：{said}",
        "amount-differs": "金额不一致：{said}", "article-differs": "条款号不一致：{said}", "name-differs": "国家不一致：{said}", "nothing": "无",
        "original": "原文", "authentic": "作准文本", "translation": "译自{language}", "official": "官方译文，译自{language}",
        "unofficial": "非官方译文，译自{language}", "unsaid": "来源未说明哪一文本为原文", "prevailing": "如有分歧，以此文本为准：{language}",
        "undated": "无日期", "adoption": "通过", "signature": "签署", "visit": "访问", "event": "活动", "publication": "发布",
        "index": "声明与条约", "unsaid1": "来源未说明此文本是否为原文",
        "jointStatement": "联合声明", "statement": "声明", "declaration": "宣言", "communique": "公报", "actionPlan": "行动计划",
        "memorandumOfUnderstanding": "谅解备忘录", "exchangeOfNotes": "换文", "resolution": "决议", "decision": "决定",
        "treaty": "条约", "agreement": "协定", "convention": "公约", "protocol": "议定书", "charter": "宪章", "newsReport": "新闻报道",
        "pressRelease": "新闻稿", "document": "文件",
    },
    "zh-Hant": {
        "skip": "跳至正文", "contents": "目錄", "about": "關於本版本", "kind": "類型", "title": "標題", "date": "日期", "place": "地點",
        "parties": "各方", "language": "語言", "status": "文本地位", "identifier": "識別碼", "number": "編號", "author": "作者", "source": "來源檔案",
        "url": "來源網址", "publisher": "發布者", "retrieved": "取得日期", "attribution": "來源說明", "rights": "權利", "sha256": "SHA-256",
        "kept": "保留字元數", "left": "略去字元數", "words": "詞數", "converter": "轉換程式", "formats": "其他格式", "side": "對照",
        "show": "顯示", "all": "所有語言", "editorial": "編者文字", "note": "註", "notes": "註", "table": "表", "image": "圖片",
        "empty": "來源中沒有{language}文本", "run": "來源中這{n}個部分沒有{language}文本",
        "coverage": "正文{m}個部分中有{n}個附有{language}文本", "unsure": "此對應關係不確定", "elsewhere": "見於他處",
        "differing": "數字、日期、金額、條款或國家不一致的列：{n}", "number-differs": "數字不一致：{said}", "date-differs": "日期不一致：{said}",
        "amount-differs": "金額不一致：{said}", "article-differs": "條款號不一致：{said}", "name-differs": "國家不一致：{said}", "nothing": "無",
        "original": "原文", "authentic": "作準文本", "translation": "譯自{language}", "official": "官方譯文，譯自{language}",
        "unofficial": "非官方譯文，譯自{language}", "unsaid": "來源未說明哪一文本為原文", "prevailing": "如有分歧，以此文本為準：{language}",
        "undated": "無日期", "adoption": "通過", "signature": "簽署", "visit": "訪問", "event": "活動", "publication": "發布",
        "index": "聲明與條約", "unsaid1": "來源未說明此文本是否為原文",
        "jointStatement": "聯合聲明", "statement": "聲明", "declaration": "宣言", "communique": "公報", "actionPlan": "行動計畫",
        "memorandumOfUnderstanding": "瞭解備忘錄", "exchangeOfNotes": "換文", "resolution": "決議", "decision": "決定",
        "treaty": "條約", "agreement": "協定", "convention": "公約", "protocol": "議定書", "charter": "憲章", "newsReport": "新聞報導",
        "pressRelease": "新聞稿", "document": "文件",
    },
    "ja": {
        "skip": "本文へ移動", "contents": "目次", "about": "この版について", "kind": "種類", "title": "表題", "date": "日付", "place": "場所",
        "parties": "当事者", "language": "言語", "status": "文書の地位", "identifier": "識別子", "number": "番号", "author": "著者", "source": "元のファイル",
        "url": "出典のアドレス", "publisher": "発行者", "retrieved": "取得日", "attribution": "出典表示", "rights": "権利", "sha256": "SHA-256",
        "kept": "保持した文字数", "left": "除いた文字数", "words": "語数", "converter": "変換プログラム", "formats": "他の形式", "side": "対訳表示",
        "show": "表示", "all": "すべての言語", "editorial": "編集部の文", "note": "注", "notes": "注", "table": "表", "image": "画像",
        "empty": "出典に{language}の文がありません", "run": "出典にこの{n}箇所の{language}の文がありません",
        "coverage": "本文{m}箇所のうち{n}箇所に{language}の文があります", "unsure": "この対応は確実ではありません", "elsewhere": "別の箇所にあります",
        "differing": "数字、日付、金額、条または国名が異なる行：{n}", "number-differs": "数字が異なります：{said}", "date-differs": "日付が異なります：{said}",
        "amount-differs": "金額が異なります：{said}", "article-differs": "条の番号が異なります：{said}", "name-differs": "国名が異なります：{said}", "nothing": "なし",
        "original": "原文", "authentic": "正文", "translation": "{language}からの翻訳", "official": "{language}からの公定訳",
        "unofficial": "{language}からの仮訳", "unsaid": "どの文が原文か、出典に記載がありません", "prevailing": "相違がある場合に優先する文：{language}",
        "undated": "日付なし", "adoption": "採択", "signature": "署名", "visit": "訪問", "event": "行事", "publication": "公表",
        "index": "声明と条約", "unsaid1": "この文が原文かどうか、出典に記載がありません",
        "jointStatement": "共同声明", "statement": "声明", "declaration": "宣言", "communique": "コミュニケ", "actionPlan": "行動計画",
        "memorandumOfUnderstanding": "了解覚書", "exchangeOfNotes": "交換公文", "resolution": "決議", "decision": "決定",
        "treaty": "条約", "agreement": "協定", "convention": "条約", "protocol": "議定書", "charter": "憲章", "newsReport": "報道記事",
        "pressRelease": "報道発表", "document": "文書",
    },
    "ar": {
        "skip": "انتقل إلى النص", "contents": "المحتويات", "about": "عن هذه الطبعة", "kind": "النوع", "title": "العنوان", "date": "التاريخ", "place": "المكان",
        "parties": "الأطراف", "language": "اللغة", "status": "صفة النص", "identifier": "المعرّف", "number": "الرقم", "author": "المؤلف", "source": "الملف المصدر",
        "url": "عنوان المصدر", "publisher": "الناشر", "retrieved": "تاريخ الاطلاع", "attribution": "نسبة المصدر", "rights": "الحقوق", "sha256": "SHA-256",
        "kept": "الأحرف المحفوظة", "left": "الأحرف المتروكة", "words": "الكلمات", "converter": "المحوّل", "formats": "صيغ أخرى", "side": "جنبا إلى جنب",
        "show": "عرض", "all": "كل اللغات", "editorial": "نص تحريري", "note": "حاشية", "notes": "حواش", "table": "جدول", "image": "صورة",
        "empty": "لا يوجد نص في المصدر باللغة: {language}", "run": "لا يوجد نص في المصدر لهذه الأجزاء ({n}) باللغة: {language}",
        "coverage": "{n} من {m} من أجزاء المتن متوفرة باللغة: {language}", "unsure": "هذه المقابلة غير مؤكدة", "elsewhere": "يرد في موضع آخر",
        "differing": "الصفوف التي تختلف فيها الأرقام أو التواريخ أو المبالغ أو المواد أو الدول: {n}", "number-differs": "الأرقام مختلفة: {said}", "date-differs": "التواريخ مختلفة: {said}",
        "amount-differs": "المبالغ مختلفة: {said}", "article-differs": "أرقام المواد مختلفة: {said}", "name-differs": "الدول مختلفة: {said}", "nothing": "لا شيء",
        "original": "النص الأصلي", "authentic": "نص ذو حجية", "translation": "ترجمة عن اللغة: {language}", "official": "ترجمة رسمية عن اللغة: {language}",
        "unofficial": "ترجمة غير رسمية عن اللغة: {language}", "unsaid": "لا يذكر المصدر أي النصوص هو الأصل", "prevailing": "عند الاختلاف يرجح النص باللغة: {language}",
        "undated": "بلا تاريخ", "adoption": "الاعتماد", "signature": "التوقيع", "visit": "الزيارة", "event": "الحدث", "publication": "النشر",
        "index": "البيانات والمعاهدات", "unsaid1": "لا يذكر المصدر هل هذا النص هو الأصل",
        "jointStatement": "بيان مشترك", "statement": "بيان", "declaration": "إعلان", "communique": "بلاغ", "actionPlan": "خطة عمل",
        "memorandumOfUnderstanding": "مذكرة تفاهم", "exchangeOfNotes": "تبادل مذكرات", "resolution": "قرار", "decision": "مقرر",
        "treaty": "معاهدة", "agreement": "اتفاق", "convention": "اتفاقية", "protocol": "بروتوكول", "charter": "ميثاق", "newsReport": "خبر صحفي",
        "pressRelease": "بيان صحفي", "document": "وثيقة",
    },
    "id": {
        "skip": "Ke teks", "contents": "Daftar isi", "about": "Tentang edisi ini", "kind": "Jenis", "title": "Judul", "date": "Tanggal", "place": "Tempat",
        "parties": "Para pihak", "language": "Bahasa", "status": "Status", "identifier": "Pengenal", "number": "Nomor", "author": "Penulis", "source": "Berkas sumber",
        "url": "Alamat sumber", "publisher": "Penerbit", "retrieved": "Diakses", "attribution": "Atribusi", "rights": "Hak", "sha256": "SHA-256",
        "kept": "Karakter dipertahankan", "left": "Karakter ditinggalkan", "words": "Kata", "converter": "Pengonversi", "formats": "Bentuk lain", "side": "Berdampingan",
        "show": "Tampilkan", "all": "Semua bahasa", "editorial": "Teks redaksi", "note": "Catatan", "notes": "Catatan", "table": "Tabel", "image": "Gambar",
        "empty": "Tidak ada teks bahasa {language} dalam sumber", "run": "Tidak ada teks bahasa {language} dalam sumber untuk {n} bagian ini",
        "coverage": "{n} dari {m} bagian batang tubuh tersedia dalam bahasa {language}", "unsure": "Padanan ini tidak pasti", "elsewhere": "Muncul di tempat lain",
        "differing": "Baris dengan angka, tanggal, jumlah uang, pasal, atau negara yang berbeda: {n}", "number-differs": "Angka berbeda: {said}", "date-differs": "Tanggal berbeda: {said}",
        "amount-differs": "Jumlah uang berbeda: {said}", "article-differs": "Nomor pasal berbeda: {said}", "name-differs": "Negara berbeda: {said}", "nothing": "tidak ada",
        "original": "Naskah asli", "authentic": "Naskah autentik", "translation": "Terjemahan dari bahasa {language}", "official": "Terjemahan resmi dari bahasa {language}",
        "unofficial": "Terjemahan tidak resmi dari bahasa {language}", "unsaid": "Sumber tidak menyebut naskah mana yang asli", "prevailing": "Bila berbeda, naskah ini yang berlaku: {language}",
        "undated": "Tanpa tanggal", "adoption": "pengesahan", "signature": "penandatanganan", "visit": "kunjungan", "event": "peristiwa", "publication": "publikasi",
        "index": "Pernyataan dan perjanjian", "unsaid1": "Sumber tidak menyebut apakah naskah ini asli",
        "jointStatement": "Pernyataan bersama", "statement": "Pernyataan", "declaration": "Deklarasi", "communique": "Komunike", "actionPlan": "Rencana aksi",
        "memorandumOfUnderstanding": "Memorandum saling pengertian", "exchangeOfNotes": "Pertukaran nota", "resolution": "Resolusi", "decision": "Keputusan",
        "treaty": "Traktat", "agreement": "Persetujuan", "convention": "Konvensi", "protocol": "Protokol", "charter": "Piagam", "newsReport": "Berita",
        "pressRelease": "Siaran pers", "document": "Dokumen",
    },
    "hu": {
        "skip": "Ugrás a szövegre", "contents": "Tartalom", "about": "Erről a kiadásról", "kind": "Fajta", "title": "Cím", "date": "Dátum", "place": "Hely",
        "parties": "Felek", "language": "Nyelv", "status": "A szöveg rangja", "identifier": "Azonosító", "number": "Szám", "author": "Szerző", "source": "Forrásfájl",
        "url": "A forrás címe", "publisher": "Kiadó", "retrieved": "Letöltve", "attribution": "Forrásmegjelölés", "rights": "Jogok", "sha256": "SHA-256",
        "kept": "Megtartott karakterek", "left": "Kihagyott karakterek", "words": "Szavak", "converter": "Átalakító", "formats": "Más formák", "side": "Egymás mellett",
        "show": "Megjelenítés", "all": "Minden nyelv", "editorial": "Szerkesztőségi szöveg", "note": "Jegyzet", "notes": "Jegyzetek", "table": "Táblázat", "image": "Kép",
        "empty": "A forrásban nincs {language} szöveg", "run": "A forrásban ehhez a {n} részhez nincs {language} szöveg",
        "coverage": "A törzsszöveg {m} részéből {n} részhez van {language} szöveg", "unsure": "Ez a párosítás nem biztos", "elsewhere": "Máshol szerepel",
        "differing": "Sorok, amelyekben számok, dátumok, összegek, cikkek vagy államok eltérnek: {n}", "number-differs": "A számok eltérnek: {said}", "date-differs": "A dátumok eltérnek: {said}",
        "amount-differs": "Az összegek eltérnek: {said}", "article-differs": "A cikkek száma eltér: {said}", "name-differs": "Az államok eltérnek: {said}", "nothing": "semmi",
        "original": "Eredeti", "authentic": "Hiteles szöveg", "translation": "Fordítás, a forrás nyelve: {language}", "official": "Hivatalos fordítás, a forrás nyelve: {language}",
        "unofficial": "Nem hivatalos fordítás, a forrás nyelve: {language}", "unsaid": "A forrás nem mondja meg, melyik szöveg az eredeti", "prevailing": "Eltérés esetén ez a szöveg az irányadó: {language}",
        "undated": "Keltezés nélkül", "adoption": "elfogadás", "signature": "aláírás", "visit": "látogatás", "event": "esemény", "publication": "közzététel",
        "index": "Nyilatkozatok és szerződések", "unsaid1": "A forrás nem mondja meg, hogy ez a szöveg-e az eredeti",
        "jointStatement": "Közös nyilatkozat", "statement": "Nyilatkozat", "declaration": "Nyilatkozat", "communique": "Közlemény", "actionPlan": "Cselekvési terv",
        "memorandumOfUnderstanding": "Egyetértési megállapodás", "exchangeOfNotes": "Jegyzékváltás", "resolution": "Határozat", "decision": "Döntés",
        "treaty": "Szerződés", "agreement": "Megállapodás", "convention": "Egyezmény", "protocol": "Jegyzőkönyv", "charter": "Alapokmány", "newsReport": "Hír",
        "pressRelease": "Sajtóközlemény", "document": "Dokumentum",
    },
    "pl": {
        "skip": "Przejdź do tekstu", "contents": "Spis treści", "about": "O tym wydaniu", "kind": "Rodzaj", "title": "Tytuł", "date": "Data", "place": "Miejsce",
        "parties": "Strony", "language": "Język", "status": "Status", "identifier": "Identyfikator", "number": "Numer", "author": "Autor", "source": "Plik źródłowy",
        "url": "Adres źródła", "publisher": "Wydawca", "retrieved": "Pobrano", "attribution": "Oznaczenie źródła", "rights": "Prawa", "sha256": "SHA-256",
        "kept": "Zachowane znaki", "left": "Pominięte znaki", "words": "Słowa", "converter": "Konwerter", "formats": "Inne postacie", "side": "Obok siebie",
        "show": "Pokaż", "all": "Wszystkie języki", "editorial": "Tekst redakcyjny", "note": "Przypis", "notes": "Przypisy", "table": "Tabela", "image": "Obraz",
        "empty": "Brak tekstu w źródle, język: {language}", "run": "Brak tekstu w źródle dla tych części ({n}), język: {language}",
        "coverage": "{n} z {m} części tekstu głównego, język: {language}", "unsure": "To zestawienie nie jest pewne", "elsewhere": "Występuje w innym miejscu",
        "differing": "Wiersze, w których różnią się liczby, daty, kwoty, artykuły lub państwa: {n}", "number-differs": "Liczby się różnią: {said}", "date-differs": "Daty się różnią: {said}",
        "amount-differs": "Kwoty się różnią: {said}", "article-differs": "Numery artykułów się różnią: {said}", "name-differs": "Państwa się różnią: {said}", "nothing": "nic",
        "original": "Oryginał", "authentic": "Tekst autentyczny", "translation": "Tłumaczenie, język oryginału: {language}", "official": "Tłumaczenie urzędowe, język oryginału: {language}",
        "unofficial": "Tłumaczenie nieurzędowe, język oryginału: {language}", "unsaid": "Źródło nie podaje, który tekst jest oryginałem", "prevailing": "W razie rozbieżności rozstrzyga tekst w języku: {language}",
        "undated": "Bez daty", "adoption": "przyjęcie", "signature": "podpisanie", "visit": "wizyta", "event": "wydarzenie", "publication": "publikacja",
        "index": "Oświadczenia i traktaty", "unsaid1": "Źródło nie podaje, czy ten tekst jest oryginałem",
        "jointStatement": "Wspólne oświadczenie", "statement": "Oświadczenie", "declaration": "Deklaracja", "communique": "Komunikat", "actionPlan": "Plan działania",
        "memorandumOfUnderstanding": "Protokół ustaleń", "exchangeOfNotes": "Wymiana not", "resolution": "Rezolucja", "decision": "Decyzja",
        "treaty": "Traktat", "agreement": "Umowa", "convention": "Konwencja", "protocol": "Protokół", "charter": "Karta", "newsReport": "Doniesienie prasowe",
        "pressRelease": "Komunikat prasowy", "document": "Dokument",
    },
    "th": {
        "skip": "ข้ามไปยังเนื้อหา", "contents": "สารบัญ", "about": "เกี่ยวกับฉบับนี้", "kind": "ประเภท", "title": "ชื่อเรื่อง", "date": "วันที่", "place": "สถานที่",
        "parties": "คู่ภาคี", "language": "ภาษา", "status": "สถานะ", "identifier": "ตัวระบุ", "number": "เลขที่", "author": "ผู้เขียน", "source": "แฟ้มต้นทาง",
        "url": "ที่อยู่ของแหล่งที่มา", "publisher": "ผู้เผยแพร่", "retrieved": "เรียกดูเมื่อ", "attribution": "การอ้างแหล่งที่มา", "rights": "สิทธิ", "sha256": "SHA-256",
        "kept": "อักขระที่เก็บไว้", "left": "อักขระที่ละไว้", "words": "จำนวนคำ", "converter": "โปรแกรมแปลง", "formats": "รูปแบบอื่น", "side": "เทียบเคียง",
        "show": "แสดง", "all": "ทุกภาษา", "editorial": "ข้อความของบรรณาธิการ", "note": "หมายเหตุ", "notes": "หมายเหตุ", "table": "ตาราง", "image": "ภาพ",
        "empty": "ต้นทางไม่มีข้อความภาษา{language}", "run": "ต้นทางไม่มีข้อความภาษา{language}สำหรับ {n} ส่วนนี้",
        "coverage": "{n} จาก {m} ส่วนของเนื้อหามีภาษา{language}", "unsure": "การจับคู่นี้ไม่แน่นอน", "elsewhere": "ปรากฏที่อื่น",
        "differing": "แถวที่ตัวเลข วันที่ จำนวนเงิน ข้อ หรือรัฐต่างกัน: {n}", "number-differs": "ตัวเลขต่างกัน: {said}", "date-differs": "วันที่ต่างกัน: {said}",
        "amount-differs": "จำนวนเงินต่างกัน: {said}", "article-differs": "เลขข้อต่างกัน: {said}", "name-differs": "รัฐต่างกัน: {said}", "nothing": "ไม่มี",
        "original": "ต้นฉบับ", "authentic": "ตัวบทที่เป็นหลักฐาน", "translation": "คำแปลจากภาษา{language}", "official": "คำแปลทางการจากภาษา{language}",
        "unofficial": "คำแปลไม่เป็นทางการจากภาษา{language}", "unsaid": "ต้นทางไม่ได้ระบุว่าฉบับใดเป็นต้นฉบับ", "prevailing": "หากแตกต่างกัน ให้ถือตามตัวบทภาษา{language}",
        "undated": "ไม่ระบุวันที่", "adoption": "การรับรอง", "signature": "การลงนาม", "visit": "การเยือน", "event": "เหตุการณ์", "publication": "การเผยแพร่",
        "index": "แถลงการณ์และสนธิสัญญา", "unsaid1": "ต้นทางไม่ได้ระบุว่าฉบับนี้เป็นต้นฉบับหรือไม่",
        "jointStatement": "แถลงการณ์ร่วม", "statement": "แถลงการณ์", "declaration": "ปฏิญญา", "communique": "แถลงข่าว", "actionPlan": "แผนปฏิบัติการ",
        "memorandumOfUnderstanding": "บันทึกความเข้าใจ", "exchangeOfNotes": "หนังสือแลกเปลี่ยน", "resolution": "ข้อมติ", "decision": "คำวินิจฉัย",
        "treaty": "สนธิสัญญา", "agreement": "ความตกลง", "convention": "อนุสัญญา", "protocol": "พิธีสาร", "charter": "กฎบัตร", "newsReport": "รายงานข่าว",
        "pressRelease": "ข่าวประชาสัมพันธ์", "document": "เอกสาร",
    },
}

#: names of formats and the like, the same in every language
NAMES = ("XML", "Markdown", "HTML", "Akoma Ntoso", "·", "—")

_RIGHT_TO_LEFT = frozenset("ar fa he ur yi ps sd ug dv ckb".split())


def tag_of(code: str) -> str:
    """The BCP 47 tag of an AKN language code (ISO 639-2; a tag stays what it is; ``und`` where there is none)."""
    if len(code) == 3 and code.isascii() and code.isalpha():
        return cldr.tag_of(code.lower())
    return code if code and all(part.isascii() and part.isalnum() and len(part) <= 8 for part in code.split("-")) else "und"


def direction_of(tag: str) -> str:
    """``rtl`` or ``ltr`` for a BCP 47 tag."""
    parts = tag.lower().split("-")
    if any(part in ("arab", "hebr", "thaa") for part in parts[1:]):
        return "rtl"
    return "rtl" if parts[0] in _RIGHT_TO_LEFT and "latn" not in parts else "ltr"


class Interface:
    """The words of one language, with English where it lacks one, and its names of languages and dates."""

    __slots__ = ("_words", "tag")

    def __init__(self, tag: str) -> None:
        low = tag.lower()
        key = "zh-Hant" if low.startswith(("zh-hant", "zh-tw", "zh-hk", "zh-mo")) else low.split("-")[0]
        #: the language in which the words are: ``tag``, or English
        self.tag = key if key in WORDS else "en"
        self._words = WORDS[self.tag]

    def __getitem__(self, key: str) -> str:
        return self._words.get(key) or WORDS["en"][key]

    def get(self, key: str, default: str) -> str:
        """The word, or ``default`` where the list has no such word."""
        return self._words.get(key) or WORDS["en"].get(key) or default

    def name(self, tag: str) -> str:
        """The name of a language, as it stands in a sentence of this language; the tag where the CLDR row has none."""
        row = dict(zip(cldr.NAMED, cldr.NAMES[self.tag].split("|"), strict=True))
        name = row.get(tag) or row.get(tag.split("-")[0], tag)
        return name[0].lower() + name[1:] if self.tag == "vi" and name.startswith("Tiếng") else name

    def date(self, iso: str) -> str:
        """A long date, from ISO 8601; what is not one stays what it is."""
        parts = iso[:10].split("-")
        if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts) or not 1 <= int(parts[1]) <= 12:
            return iso
        month = cldr.MONTHS[self.tag].split("|")[int(parts[1]) - 1]
        return cldr.PATTERNS[self.tag].format(d=int(parts[2]), M=month, y=int(parts[0]))


def autonym(tag: str) -> str:
    """What a language calls itself, with a capital letter; the tag for a language without words here."""
    words = Interface(tag)
    if words.tag == "en" and not tag.lower().startswith("en"):
        return tag
    name = words.name(words.tag)
    name = {"th": "ไทย", "zh": "简体中文" if "hans" in tag.lower() else "中文"}.get(words.tag, name)
    return name[0].upper() + name[1:]
