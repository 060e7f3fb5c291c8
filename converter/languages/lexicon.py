"""A small lexicon of treaty language: concepts with word stems in several languages, as evidence that two sentences say the same.

A row is one concept: stems for English, Vietnamese, French, Spanish, Russian, Korean, Chinese, parted by bars; several stems by commas. Stems
are found folded (no accents), at the beginning of a word in scripts with spaces. The words are the general vocabulary of diplomacy.
"""

from __future__ import annotations

from functools import cache

from converter.languages import fold, language

ORDER = ("en", "vi", "fr", "es", "ru", "ko", "zh")
_ROWS = """
agree,consent,concur|nhất trí,đồng ý,thỏa thuận,thống nhất|convenir,convenu,accord,d'accord|acord,conven|соглас,договор|합의,동의|同意,商定,一致
cooperat|hợp tác|coopérat|cooperaci|сотруднич|협력|合作
strengthen,bolster,enhanc|tăng cường,củng cố,đẩy mạnh|renforc|fortalec,reforz|укреп,усил|강화|加强,增强
promot,encourag|thúc đẩy,khuyến khích|promouv,encourag,promotion|promov,foment,alent|содейств,поощр,способств|촉진,장려|促进,鼓励
develop|phát triển|développ|desarroll|развит,развив|발전,개발|发展,开发
trade,commerc|thương mại,buôn bán|commerc|comerci|торгов|무역,통상|贸易
invest|đầu tư|invest|inversi,invert|инвест|투자|投资
econom|kinh tế|économ|econom|эконом|경제|经济
industr|công nghiệp|industri|industri|промышлен|산업|工业,产业
energ|năng lượng|énerg|energ|энерг|에너지|能源
renewable|tái tạo|renouvelable|renovable|возобновл|재생|可再生
nuclear|hạt nhân|nucléair|nuclear|ядерн,атомн|핵,원자력,원전|核
technolog|công nghệ|technolog|tecnolog|технолог|기술|技术
scien|khoa học|scien|cient,ciencia|науч,наук|과학|科学
innovat|đổi mới sáng tạo,sáng tạo|innov|innov|инновац|혁신|创新
digital|số,kỹ thuật số|numérique|digital|цифров|디지털|数字
educat|giáo dục|éducat|educa|образован|교육|教育
train|đào tạo,huấn luyện|formation,format|capacit,formaci|подготовк,обучен|훈련,연수|培训
student,scholarship|sinh viên,học bổng|étudiant,bours|estudiant,beca|студент,стипенд|학생,장학|学生,奖学金
health,medic|y tế,sức khỏe,dược|santé,médic,sanit|salud,médic,sanit|здравоохран,медиц|보건,의료,건강|卫生,医疗,健康
labor,labour,worker,employ|lao động,người lao động,việc làm|travail,emploi|trabaj,laboral,empleo|труд,занятост,работник|노동,근로,고용|劳动,劳务,就业
cultur|văn hóa|cultur|cultur|культур|문화|文化
touris|du lịch|touris|turis|турис|관광|旅游
sport|thể thao|sport|deport|спорт|스포츠,체육|体育
people-to-people,exchang|giao lưu,trao đổi|échang|intercambi|обмен|교류,교환|交流,交换
peace|hòa bình|paix,pacif|paz,pacíf|мир,мирн|평화|和平
stab|ổn định|stab|estab|стабиль|안정|稳定
secur|an ninh|sécurit|segurid|безопасн|안보,안전,보안|安全
defen|quốc phòng|défens|defens|оборон|국방,방위,방산|国防,防务
police|cảnh sát,công an|polic|polic|полиц|경찰|警察
region|khu vực,vùng|région|regi|регион|지역,역내|地区,区域
international|quốc tế|international|internacional|международн|국제|国际
law,legal|pháp luật,luật,pháp lý|droit,loi,jurid|derecho,ley,juríd|прав,закон|법|法律,法
agreement,accord|hiệp định|accord|acuerdo|соглашен|협정|协定
treaty|hiệp ước|traité|tratado|договор|조약|条约
memorandum|bản ghi nhớ,ghi nhớ|mémorandum|memorando,memorándum|меморандум|양해각서|备忘录
joint statement|tuyên bố chung|déclaration commune,déclaration conjointe|declaración conjunta|совместное заявление|공동성명|联合声明
partnership,partner|đối tác|partenari,partenair|asociaci,socio|партн|동반자,파트너|伙伴
comprehensive|toàn diện|global,globale|integral|всеобъемл,всесторон|포괄,전면|全面
strateg|chiến lược|stratég|estratég|стратег|전략|战略
visit|chuyến thăm,thăm|visit|visit|визит,посе|방문|访问
president|tổng thống,chủ tịch nước|présiden|president|президент|대통령,주석|总统,主席
prime minister|thủ tướng|premier ministre|primer ministro|премьер|총리|总理
general secretary,secretary-general|tổng bí thư,tổng thư ký|secrétaire général|secretario general|генеральн|서기장,사무총장|总书记,秘书长
minister,ministr|bộ trưởng,bộ,cấp bộ|ministr,minister|ministr,minister|минист|장관,부처|部长,部
government|chính phủ|gouvern|gobiern|правительств|정부|政府
parliament,national assembly,legislat|quốc hội,nghị viện|parlement,assemblée|parlament,asamblea|парламент,законодат|국회,의회|议会,国会
party|đảng|parti|partid|парти|당|党
leader|lãnh đạo|dirigeant|líder,dirigent|лидер,руковод|지도자,정상|领导人
high-level,high-ranking,senior|cấp cao|haut niveau|alto nivel|высок|고위|高级,高层
dialogue,talk|đối thoại,đàm phán,hội đàm|dialogue,entretien|diálogo|диалог,переговор|대화,회담|对话,会谈
committee,commission|ủy ban|comité,commission|comité,comisi|комит,комисс|위원회|委员会
forum,conference,summit|diễn đàn,hội nghị,hội thảo|forum,conférence,sommet|foro,conferencia,cumbre|форум,конференц,саммит|포럼,회의,정상회의|论坛,会议,峰会
united nations|liên hợp quốc|nations unies|naciones unidas|организации объединенных наций,оон|유엔,국제연합|联合国
free trade|thương mại tự do|libre-échange|libre comercio|свободн|자유무역|自由贸易
supply chain|chuỗi cung ứng|chaîne d'approvisionnement,chaînes d'approvisionnement|cadena de suministro,cadenas de suministro|цепочк|공급망|供应链
infrastruct|hạ tầng,cơ sở hạ tầng|infrastruct|infraestruct|инфраструктур|인프라,기반시설|基础设施
transport,railway,rail|giao thông,vận tải,đường sắt|transport,ferroviair|transport,ferrocarril|транспорт,железн|교통,철도|交通,铁路,运输
agricult|nông nghiệp|agricol,agricult|agrícol,agricult|сельск|농업|农业
fish|cá,nghề cá,thủy sản|pêche,poisson|pesca,pez,peces|рыб|어업,수산|渔业,鱼
forest|rừng|forêt,forest|bosque,forest|лес|산림|森林
environment|môi trường|environnement|ambient|окружающ,природоохран|환경|环境
climate|khí hậu|climat|clim|климат|기후|气候
emission,carbon|phát thải,khí thải,các-bon,carbon|émission,carbone|emisi,carbono|выброс,углерод|배출,탄소|排放,碳
water|nước|eau,eaux|agua|вод|물,수자원|水
sea,maritim,marine|biển,hàng hải|mer,maritim,marin|mar,maríti|мор|바다,해양,해상|海
river|sông|fleuve,rivière|río,ríos|рек|강,하천|河
border|biên giới|frontièr|fronter|границ|국경|边界,边境
sustainable|bền vững|durable|sostenible|устойчив|지속가능|可持续
support,assist|hỗ trợ,ủng hộ|soutien,appui,assist|apoy,asist|поддерж,помощ|지원,지지|支持,援助
welcome|hoan nghênh,chào mừng|accueil,salu,félicit|bienvenid,acog|приветств|환영|欢迎
appreciat|đánh giá cao,cảm ơn|appréci|apreci,valor|высоко оцен,призна|평가,감사|赞赏,高度评价
affirm,reaffirm|khẳng định|affirm,réaffirm|afirm,reafirm|подтверд|확인,재확인|重申,确认
emphasi,stress,underscor|nhấn mạnh|soulign,insist|subray,destac,enfatiz|подчерк|강조|强调
commit,pledg|cam kết|engag|comprom|обязат,обязу|약속,공약|承诺
request,ask|đề nghị,yêu cầu|demand|solicit,pid|просит,запрос|요청|请求,要求
expect,hope,wish|mong muốn,hy vọng|espèr,souhait|esper,dese|надеж,желан|희망,기대|希望
implement|thực hiện,triển khai|mettre en œuvre,mise en œuvre,exécut|implement,ejecut,aplic|осуществл,реализ,выполн|이행,실시,구현|实施,执行,履行
establish|thiết lập,thành lập|établi,créer,créat|establec,cre|установ,учрежд,созда|설립,수립,수교|建立,设立
diplomat|ngoại giao|diplomat|diplomát|дипломат|외교|外交
consul|lãnh sự|consul|consul|консул|영사|领事
justic,judicia|tư pháp|justic,judiciair|justicia,judicial|юстиц,судеб|사법|司法
crime,crimin|tội phạm|crim|crim,delit|преступ|범죄|犯罪
terror|khủng bố|terror|terror|террор|테러|恐怖
share,inform|chia sẻ,thông tin|partag,inform|compart,inform|информац,дел|공유,정보|分享,信息
expand,broaden|mở rộng|élargi,étend|ampli,expand|расшир|확대|扩大
increase,rais|tăng,nâng|augment,accroî|aument,increment|увелич,повыш|증가,증대|增加,提高
enterprise,business,compan,firm|doanh nghiệp,công ty|entrepris,sociét|empres|предприят,компан|기업|企业,公司
market|thị trường|march|mercad|рын|시장|市场
financ,bank|tài chính,ngân hàng|financ,banque|financ,banco|финанс,банк|금융,재정,은행|金融,财政,银行
billion|tỷ|milliard|mil millones,millardo|миллиард|억|亿
million|triệu|million|millon|миллион|백만|万,百万
dollar,usd,us$|usd,đô la|dollar|dólar|доллар|달러|美元
year|năm|an,année|año|год,лет|년,해|年
month|tháng|mois|mes|месяц|개월,월|月
country,countries,nation|nước,quốc gia|pays|país|стран|나라,국가,양국|国家,两国
two sides,both sides|hai bên|deux parties,parties|ambas partes,las partes|стороны,сторон|양측|双方
citizen,people|công dân,người dân,nhân dân|citoyen,peuple|ciudadan,pueblo|граждан,народ|국민,시민|公民,人民
community|cộng đồng|communaut|comunid|сообществ,общин|공동체,사회|社区,共同体
women|phụ nữ|femme|mujer|женщин|여성|妇女
human rights|nhân quyền,quyền con người|droits de l'homme|derechos humanos|прав человека|인권|人权
article|điều|article|artículo|стать|조|条
shall enter into force,enter into force|có hiệu lực|entrer en vigueur,entre en vigueur|entrar en vigor,entrará en vigor|вступает в силу|발효|生效
dispute|tranh chấp,bất đồng|différend|controversia,diferencia|спор|분쟁|争端
amend|sửa đổi|amend,modifi|enmiend,modific|изменен,поправ|개정|修改,修正
terminat,denounc|chấm dứt|dénonc|denunci,termin|прекращ|종료|终止
sign|ký,ký kết|sign|firm,suscri|подпис|서명|签署,签字
principle|nguyên tắc|princip|princip|принцип|원칙|原则
sovereign|chủ quyền|souverain|soberan|суверен|주권|主权
achiev,result|thành tựu,kết quả|résultat,réalis|logr,resultad|достиж,результат|성과|成就,成果
relation|quan hệ|relation|relaci|отношен|관계|关系
bilateral,two-way|song phương,hai chiều|bilatéral|bilateral|двусторон|양자,양국간|双边
multilateral|đa phương|multilatéral|multilateral|многосторон|다자|多边
network,connectiv|mạng,kết nối|réseau,connect|red,conect|сет,связ|연결,네트워크|网络,互联
research|nghiên cứu|recherch|investigaci|исследован|연구|研究
mechanism|cơ chế|mécanism|mecanism|механизм|메커니즘,체제|机制
project|dự án|projet|proyecto|проект|사업,프로젝트|项目
produc|sản xuất|produ|produ|производ|생산|生产
tariff,customs|thuế quan,hải quan|douan,tarif|arancel,aduan|тариф,тамож|관세,세관|关税,海关
food|lương thực,thực phẩm|aliment|aliment|продовольств|식량,식품|粮食,食品
disaster,flood|thiên tai,lũ|catastroph,inondation|desastre,inundaci|бедств,наводн|재난,홍수|灾害,洪水
war,conflict|chiến tranh,xung đột|guerre,conflit|guerra,conflicto|войн,конфликт|전쟁,분쟁|战争,冲突
mine,demin|bom mìn|déminage,mine|mina,desmin|разминир|지뢰|地雷
detain|giam giữ|détenu|detenid|задерж|구금|被拘留
mutual|lẫn nhau,cùng|mutuel|mutu|взаимн|상호|相互
""".strip()


@cache
def concepts(code: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """(concept, folded stems) of a language, by BCP 47 code; empty if the lexicon does not know it."""
    short = code.split("-")[0]
    if short not in ORDER:
        return ()
    column = ORDER.index(short)
    found = []
    for number, row in enumerate(_ROWS.splitlines()):
        stems = tuple(fold(stem.strip()) for stem in row.split("|")[column].split(",") if stem.strip())
        if stems:
            found.append((number, stems))
    return tuple(found)


def find(text: str, code: str) -> frozenset[int]:
    """The concepts that a text names."""
    spaces = language(code).spaces and code.split("-")[0] != "ko"
    folded = fold(text)
    if spaces:
        folded = " " + "".join(c if c.isalnum() or c in "$'-" else " " for c in folded).replace("  ", " ") + " "
    whole = code.split("-")[0] == "vi"  # words of Vietnamese do not change their endings
    found = set()
    for number, stems in concepts(code):
        for stem in stems:
            if (f" {stem} " if whole else f" {stem}") in folded if spaces else stem in folded:
                found.add(number)
                break
    return frozenset(found)
