"""A small lexicon of the language of treaties and diplomacy: the same concept in several languages, for finding what says the same.

It is no dictionary: a row holds dictionary forms of one concept that translators use for each other. ``*`` ends a stem. Chinese and Korean
entries are looked for as they stand, inside longer words too; all others are whole words, without accents except in Vietnamese.
"""

from __future__ import annotations

from functools import cache

from converter.languages import fold, vocabulary

_COLUMNS = ("en", "vi", "fr", "es", "ru", "ko", "zh")

#: English | Vietnamese | French | Spanish | Russian | Korean | Chinese
_ROWS = """
agreement, agreements | hiệp định, thoả thuận, thỏa thuận | accord, accords | acuerdo* | соглашени* | 협정 | 协定, 协议
treaty, treaties | hiệp ước | traite, traites | tratado* | договор, договора, договору, договоры, договоров, договором, договоре | 조약 | 条约
convention, conventions | công ước | convention, conventions | convencion, convenciones, convenio* | конвенци* | 협약 | 公约
protocol, protocols | nghị định thư | protocole* | protocolo* | протокол* | 의정서 | 议定书
charter | hiến chương | charte | carta | устав, устава, уставу, уставом, уставе, хартия, хартии, хартию | 헌장 | 宪章
memorand* | bản ghi nhớ, biên bản ghi nhớ | memorandum, protocole* d'accord | memorand* | меморандум* | 양해각서 | 备忘录
statement, statements | tuyên bố | declaration, declarations | declaracion, declaraciones | заявлени* | 성명 | 声明
declaration, declarations | tuyên ngôn, tuyên bố | declaration, declarations | declaracion, declaraciones | деклараци* | 선언 | 宣言
resolution, resolutions | nghị quyết | resolution, resolutions | resolucion, resoluciones | резолюци* | 결의 | 决议
decision, decisions, decide* | quyết định | decision, decisions, decid* | decision, decisiones, decid* | решени*, решен*, решил* | 결정 | 决定
annex, annexes, appendi* | phụ lục | annexe, annexes, appendice* | anexo, anexos, apendice* | приложени* | 부속서, 부록 | 附件, 附录
article, articles | điều | article, articles | articulo* | стать* | 조항 | 条款
paragraph, paragraphs | khoản, đoạn | paragraphe*, alinea* | parrafo*, apartado* | пункт* | 항 | 款
principle, principles | nguyên tắc | principe* | principio, principios | принцип* | 원칙 | 原则
purpose, purposes, objective*, goal, goals, aim, aims, target, targets | mục đích, mục tiêu | but, buts, objectif* | objetivo*, proposito*, fin, fines | цел* | 목적, 목표 | 目的, 目标, 宗旨
provision, provisions | quy định, điều khoản | disposition, dispositions | disposicion, disposiciones | положени* | 규정 | 规定
right, rights | quyền | droit, droits | derecho, derechos | прав* | 권리 | 权利
obligation*, duty, duties | nghĩa vụ | obligation, obligations | obligacion, obligaciones | обязательств*, обязанност* | 의무 | 义务
law, laws, legal, lawful, legislation | luật, pháp luật, pháp lý, hợp pháp | droit, loi, lois, juridique*, legislation | derecho, ley, leyes, legal, legales, legislacion, juridic* | закон*, прав*, правов* | 법, 법률, 법적 | 法律, 法
international law | luật pháp quốc tế, luật quốc tế | droit international | derecho internacional | международн* прав* | 국제법 | 国际法
government, governments, governmental | chính phủ | gouvernement* | gobierno*, gubernamental* | правительств* | 정부 | 政府
state, states | nhà nước, quốc gia | etat, etats | estado, estados | государств* | 국가, 국 | 国家, 国
country, countries | nước, quốc gia, đất nước | pays | pais, paises | стран* | 국가, 나라, 양국 | 国家, 国, 两国
party, parties | bên, các bên | partie, parties | parte, partes | сторон* | 당사국, 당사자 | 缔约, 双方, 各方
side, sides | bên, phía, hai bên | partie, parties, cote, cotes | parte, partes, lado* | сторон* | 측, 양측, 쌍방 | 双方, 方
contracting | ký kết | contractante* | contratante* | договаривающ* | 체약 | 缔约
leader, leaders, leadership | lãnh đạo, nhà lãnh đạo | dirigeant* | lider, lideres, dirigente* | лидер*, руковод* | 정상, 지도자 | 领导人, 领袖
president, presidents | tổng thống, chủ tịch, chủ tịch nước | president, presidente, presidents | presidente, presidenta, presidentes | президент* | 대통령, 주석 | 总统, 主席
prime minister*, premier | thủ tướng | premier ministre, premiere ministre | primer ministro, primera ministra | премьер*, премьер-министр* | 총리 | 总理, 首相
minister, ministers, ministerial | bộ trưởng | ministre, ministres, ministeriel* | ministro*, ministra*, ministerial* | министр* | 장관 | 部长, 大臣
ministry, ministries | bộ | ministere* | ministerio* | министерств* | 부, 외교부 | 部
deputy, vice | phó, thứ trưởng | vice, adjoint* | vice*, adjunt* | заместител*, вице* | 부, 차관 | 副
general secretary, secretary general, secretary-general | tổng bí thư, tổng thư ký | secretaire general | secretario general | генеральн* секретар* | 서기장, 총비서, 사무총장 | 总书记, 秘书长
secretary | bộ trưởng, thư ký | secretaire | secretario | секретар* | 장관, 비서 | 国务卿, 书记
ambassador*, embass* | đại sứ, đại sứ quán | ambassad* | embajad* | посол*, посл* | 대사, 대사관 | 大使, 大使馆
king, majesty, queen, royal | vua, quốc vương, nhà vua, hoàng gia, hoàng hậu | roi, reine, majeste, royal* | rey, reina, majestad, real | корол*, величеств* | 국왕, 여왕, 왕 | 国王, 女王, 陛下
authorit*, competent | cơ quan, nhà chức trách, thẩm quyền | autorite* | autoridad* | орган*, власт* | 당국 | 当局, 主管
parliament*, legislat*, assembly, congress | quốc hội, nghị viện | parlement*, assemblee, congres | parlament*, asamblea, congreso | парламент*, ассамбле*, конгресс* | 국회, 의회 | 议会, 国会, 大会
committee*, commission* | ủy ban, uỷ ban | comite*, commission* | comite*, comision* | комитет*, комисси* | 위원회 | 委员会
council | hội đồng | conseil | consejo | совет* | 이사회, 협의회, 위원회 | 理事会, 委员会
working group, task force | nhóm công tác, tổ công tác | groupe* de travail | grupo* de trabajo | рабоч* групп* | 작업반, 실무그룹 | 工作组, 工作小组
delegation, delegations | đoàn, phái đoàn | delegation, delegations | delegacion, delegaciones | делегаци* | 대표단 | 代表团
representative* | đại diện | representant* | representante* | представител* | 대표 | 代表
organization, organizations, organisation, organisations | tổ chức | organisation, organisations | organizacion, organizaciones, organismo* | организаци* | 기구, 기관 | 组织
institution* | thể chế, cơ quan, tổ chức | institution* | institucion* | институт*, учреждени* | 기관 | 机构
agency, agencies | cơ quan | agence* | agencia*, organismo* | агентств*, ведомств* | 기관, 청 | 机构, 局
united nations, un | liên hợp quốc, liên hiệp quốc | nations unies, onu | naciones unidas, onu | организаци* объединенн* наци*, объединенн* наци*, оон | 유엔, 국제연합 | 联合国
security council | hội đồng bảo an | conseil de securite | consejo de seguridad | совет* безопасности | 안전보장이사회, 안보리 | 安理会, 安全理事会
european union, eu | liên minh châu âu, eu | union europeenne, ue | union europea, ue | европейск* союз*, ес, евросоюз* | 유럽연합 | 欧盟, 欧洲联盟
world trade organi*, wto | tổ chức thương mại thế giới, wto | organisation mondiale du commerce, omc | organizacion mundial del comercio, omc | всемирн* торгов* организаци*, вто | 세계무역기구 | 世贸组织, 世界贸易组织
nato | nato | otan | otan | нато | 나토, 북대서양조약기구 | 北约
summit, summits | hội nghị thượng đỉnh, hội nghị cấp cao, thượng đỉnh | sommet* | cumbre* | саммит* | 정상회의, 정상회담 | 峰会, 首脑会
conference, conferences | hội nghị, hội thảo | conference* | conferencia* | конференци* | 회의 | 会议
forum, forums | diễn đàn | forum* | foro* | форум* | 포럼 | 论坛
meeting*, meet, met | cuộc họp, cuộc gặp, gặp, gặp gỡ, hội đàm | reunion*, rencontr* | reunion*, encuentro* | встреч*, встретил* | 회의, 회담, 만나 | 会议, 会晤, 会见
talks, discuss* | hội đàm, thảo luận, đàm phán, trao đổi | entretien*, discussion*, discut* | conversacion*, discut*, debat* | переговор*, обсуд*, обсужд* | 회담, 논의 | 会谈, 讨论
dialogue* | đối thoại | dialogue* | dialogo* | диалог* | 대화 | 对话
consult* | tham vấn, tham khảo, hiệp thương | consult* | consult* | консультац*, консульт* | 협의 | 磋商, 协商
negotiat* | đàm phán, thương lượng | negoci* | negoci* | переговор* | 협상, 교섭 | 谈判
exchange, exchanges, exchanged, exchanging | trao đổi, giao lưu | echang* | intercambi* | обмен* | 교류, 교환 | 交流, 交换
visit, visits, visited | chuyến thăm, thăm | visite, visites, visiter | visita, visitas, visito | визит*, посети*, посещ* | 방문 | 访问
invitation, invite* | lời mời, mời | invitation*, invit* | invitacion*, invit* | приглаш*, приглас* | 초청 | 邀请
welcome* | hoan nghênh, chào mừng, chào đón | accueill*, felicit*, salu* | acog*, bienvenid*, celebr* | приветств* | 환영 | 欢迎
thank, thanks, thanked, gratitude | cảm ơn, cám ơn | remerci*, gratitude | agradec*, gratitud | благодар* | 감사 | 感谢
appreciat*, commend*, praise*, highly value* | đánh giá cao, hoan nghênh, ghi nhận | appreci*, salu* | apreci*, elogi*, valor* | высоко* оцен*, оценил* | 높이 평가, 평가 | 赞赏, 高度评价
express*, voice* | bày tỏ, thể hiện | exprim* | expres* | выразил*, выража* | 표명, 표시, 표하 | 表示
agree, agreed, agrees, agreeing, consent*, concur* | đồng ý, nhất trí, thống nhất, thỏa thuận | convien*, conven*, accept*, d'accord | acord*, convin*, convien*, conven* | договорил*, согласил*, согласн*, условил* | 합의, 동의 | 同意, 一致, 商定, 议定
consensus | đồng thuận, nhất trí | consensus | consenso* | консенсус* | 합의, 컨센서스 | 共识
affirm*, reaffirm* | khẳng định, tái khẳng định | affirm*, reaffirm* | afirm*, reafirm*, reiter* | подтвер* | 확인, 재확인 | 重申, 确认, 肯定
reiterat* | nhắc lại, tái khẳng định | reiter*, rappel* | reiter* | подтвер*, вновь | 재확인, 거듭 | 重申
emphasi*, stress*, underscor*, underlin* | nhấn mạnh | soulign*, insist* | subray*, destac*, enfati*, hicieron hincapie | подчерк* | 강조 | 强调
recogni*, acknowledg* | công nhận, thừa nhận, ghi nhận | reconn* | reconoc* | призна*, отме* | 인정, 인식 | 承认, 认识到, 认可
note, noted, notes, noting | lưu ý, ghi nhận, nhận thấy | not*, constat*, pris* note | observ*, tom* nota, señal* | отме*, приним* к сведению | 주목, 유의 | 注意到, 指出
recall* | nhắc lại, nhớ lại | rappel* | record* | напомин*, напомн*, ссыла* | 상기 | 回顾, 忆及
consider*, view, views, opinion* | xem xét, coi, quan điểm, ý kiến | consider*, opinion* | consider*, opinion*, punto de vista | рассм*, счита*, мнени*, взгляд* | 고려, 견해, 의견 | 考虑, 认为, 意见, 看法
declare*, announce* | tuyên bố, thông báo, công bố | declar*, annonc* | declar*, anunci* | объяв*, заяв* | 선언, 발표 | 宣布, 宣告
commit*, pledge*, vow*, promise*, undertake* | cam kết, hứa, hứa hẹn | engag*, s'engag*, promess*, promet* | compromet*, compromis*, promet* | обяз*, обеща*, привержен* | 공약, 약속, 다짐 | 承诺, 致力
determin*, resolv* | quyết tâm, xác định | determin*, resol* | determin*, resuelt*, resolv* | решимост*, решит*, полн* решимости | 결의, 결심, 의지 | 决心
desir*, wish*, hope* | mong muốn, hy vọng | desir*, souhait*, esper* | dese*, esper* | желан*, жела*, надежд* | 희망, 희망하 | 希望, 愿
request*, ask, asked | yêu cầu, đề nghị | demand*, requ* | solicit*, pedi*, pidi* | просьб*, прос*, запр* | 요청 | 要求, 请求
propos* | đề xuất, đề nghị | propos* | propon*, propuest*, propus* | предлож*, предлаг* | 제안 | 建议, 提议
support* | ủng hộ, hỗ trợ | soutien, souten*, appui*, appuy* | apoy*, respald* | поддерж* | 지지, 지원 | 支持
assist*, aid, help* | hỗ trợ, giúp, giúp đỡ, trợ giúp, viện trợ | assist*, aide, aider | asist*, ayud* | помощ*, помо*, содейств* | 지원, 원조 | 援助, 协助
oppose*, opposition | phản đối | oppos* | opon*, opus*, opos* | против* | 반대 | 反对
condemn* | lên án | condamn* | conden* | осуд*, осужд* | 규탄, 비난 | 谴责
call on, calls on, called on, call for, called for, urge* | kêu gọi | appel*, exhort*, demand* | inst*, exhort*, llam* | призва*, призыва* | 촉구 | 呼吁, 敦促
cooperat*, co-operat*, collaborat* | hợp tác, phối hợp | cooper*, collabor* | cooper*, colabor* | сотруднич* | 협력 | 合作, 协作
coordinat*, co-ordinat* | phối hợp, điều phối | coordin* | coordin* | координ* | 조정, 공조 | 协调
partner, partners | đối tác | partenaire* | socio*, asociad* | партнер, партнера, партнеры, партнеров, партнерам, партнером | 동반자, 파트너 | 伙伴
partnership* | đối tác, quan hệ đối tác | partenariat* | asociacion*, alianza* | партнерств* | 동반자 관계, 파트너십, 동반자관계 | 伙伴关系
relation, relations, relationship*, ties | quan hệ, mối quan hệ | relation, relations, lien, liens | relacion, relaciones, vinculo*, lazos | отношени*, связ* | 관계 | 关系
alliance*, ally, allies | liên minh, đồng minh | alliance*, allie* | alianza*, aliad* | союз* | 동맹 | 同盟, 联盟
friend* | hữu nghị, bạn bè | amitie*, ami, amis | amistad*, amig* | дружб*, дружеств*, друз* | 우호, 우정 | 友好, 友谊
neighbo* | láng giềng | voisin* | vecin* | сосед* | 이웃, 인접 | 邻国, 邻, 睦邻
trust*, confidence | tin cậy, lòng tin, tin tưởng | confiance | confianza | довери* | 신뢰 | 信任, 互信
mutual*, reciproc* | lẫn nhau, tương hỗ, cùng có lợi | mutuel*, reciproqu* | mutu*, reciproc* | взаимн* | 상호, 호혜 | 相互, 互
common, shared | chung | commun, communs, commune* | comun, comunes, compartid* | общ* | 공동, 공통, 공유 | 共同
joint, jointly, together | chung, cùng nhau, liên hợp, cùng | conjoint*, ensemble | conjunt*, junto* | совместн*, вместе | 공동, 함께 | 联合, 共同, 一道
bilateral* | song phương | bilateral* | bilateral* | двусторонн* | 양자, 양국 간, 양국간 | 双边
multilateral* | đa phương | multilateral* | multilateral* | многосторонн* | 다자 | 多边
international* | quốc tế | international* | internacional* | международн* | 국제 | 国际
regional*, region, regions | khu vực, vùng | region* | region* | регион* | 지역, 역내 | 地区, 区域
global*, world*, worldwide | toàn cầu, thế giới | mondial*, monde | mundial*, mundo, global* | глобальн*, мир* | 세계, 글로벌, 전 세계 | 全球, 世界
national* | quốc gia, dân tộc | national* | nacional* | национальн* | 국가, 국내, 국민 | 国家, 民族
local*, province*, provincial | địa phương, tỉnh | local*, locaux, provinc* | local*, provinc* | местн*, провинци* | 지방, 지자체 | 地方, 省
comprehensive* | toàn diện | global*, complet* | integral*, ampli*, exhaustiv* | всеобъемлющ*, всесторонн* | 포괄적, 전면적 | 全面
strategic*, strateg* | chiến lược | strateg* | estrateg* | стратег* | 전략 | 战略
important, importance, significan* | quan trọng, tầm quan trọng, ý nghĩa | important*, importance | importan* | важн*, значени* | 중요 | 重要, 重大
special | đặc biệt | special*, speciaux | especial* | особ*, специальн* | 특별 | 特别, 特殊
especially, particularly, in particular | đặc biệt, nhất là | notamment, particulier*, particulierement | especial*, particular* | особенно, в частности | 특히 | 特别是, 尤其
new, newly | mới | nouveau*, nouvel* | nuev* | нов* | 새로운, 신 | 新
great, major, leading, key | lớn, hàng đầu, chủ chốt, then chốt | grand*, majeur*, cle | gran, grandes, principal*, clave | крупн*, велик*, ключев*, ведущ* | 주요, 핵심 | 主要, 重大, 关键
positive* | tích cực | positif*, positiv* | positiv* | позитивн*, положительн* | 긍정 | 积极
active* | tích cực, chủ động | actif*, activ* | activ* | активн* | 적극 | 积极
effective*, efficien* | hiệu quả | efficac* | eficac*, efectiv*, eficien* | эффективн* | 효과, 효율 | 有效, 效率
substantive*, practical*, concrete | thực chất, thiết thực, cụ thể, thực tiễn | concret*, pratique* | concret*, practic*, sustantiv* | конкретн*, практическ*, предметн* | 실질, 구체 | 实质, 务实, 具体
success* | thành công | succes, reussi* | exito*, logr* | успе* | 성공 | 成功
achieve*, result*, outcome* | thành tựu, kết quả, đạt được | resultat*, realis* | logro*, resultado*, alcanz* | достиж*, результат*, итог* | 성과, 결과, 달성 | 成果, 成就, 结果
progress* | tiến bộ, tiến triển | progres* | progres*, avance* | прогресс* | 진전, 진보 | 进展, 进步
strengthen*, enhanc*, bolster*, reinforc*, consolidat*, step up, boost* | tăng cường, củng cố, nâng cao, thúc đẩy | renforc*, consolid*, intensifi* | fortalec*, reforz*, consolid*, intensific* | укреп*, усил*, активиз* | 강화, 증진 | 加强, 增强, 巩固
deepen* | làm sâu sắc, đi vào chiều sâu, sâu sắc hơn | approfond* | profundi* | углуб* | 심화 | 深化
expand*, broaden*, widen*, extend* | mở rộng | elarg*, etend*, developp* | ampli*, expand*, extend* | расшир* | 확대, 확장 | 扩大, 拓展
promot*, foster*, advance*, push for, facilitat* | thúc đẩy, xúc tiến, tạo thuận lợi, tạo điều kiện | promouv*, promotion, favoris*, facilit*, encourag* | promov*, promo*, foment*, facilit*, impuls* | содейств*, поощр*, продвиж*, способств* | 촉진, 증진, 추진 | 促进, 推动, 推进, 便利
encourag* | khuyến khích | encourag* | alent*, foment* | поощр* | 장려, 독려 | 鼓励
elevat*, upgrad*, rais* | nâng cấp, nâng, nâng lên, nâng tầm | elev*, rehauss* | elev* | повы*, поднял*, поднят* | 격상, 제고 | 提升, 升级
improv* | cải thiện, nâng cao | amelior* | mejor* | улучш*, совершенств* | 개선, 향상 | 改善, 改进, 提高
increas* | tăng, gia tăng, tăng cường | augment*, accro* | aument*, increment* | увелич*, рост* | 증가, 확대, 증대 | 增加, 增长
reduc*, decreas*, cut, cuts | giảm, cắt giảm | redui*, reduc* | reduc* | сокра*, сниж*, уменьш* | 감축, 감소, 절감 | 减少, 削减, 减排
develop* | phát triển | developp* | desarroll* | разви* | 발전, 개발 | 发展, 开发
sustainab* | bền vững | durable*, durabl* | sostenib*, sustentab* | устойчив* | 지속 가능, 지속가능 | 可持续
stab* | ổn định | stab* | estab* | стабильн* | 안정 | 稳定
peace* | hòa bình, hoà bình | paix, pacifi* | paz, pacific* | мир, мира, миру, миром, мире, мирн* | 평화 | 和平
prosper* | thịnh vượng, phồn vinh | prosper* | prosper* | процветан* | 번영 | 繁荣
secur*, safety | an ninh, an toàn | securit*, surete | segur* | безопасн* | 안보, 안전 | 安全
defence, defense | quốc phòng | defense | defensa* | оборон* | 국방, 방위, 방어 | 国防, 防务, 防御
militar*, armed forces | quân sự, lực lượng vũ trang, quân đội | militair*, forces armees | militar*, fuerzas armadas | военн*, вооруженн* | 군사, 군 | 军事, 军队, 武装
weapon*, arms | vũ khí | arme, armes | arma, armas, armamento* | оружи*, вооружени* | 무기 | 武器, 军备
nuclear, atomic | hạt nhân, nguyên tử | nucleair*, atomi* | nuclear*, atomic* | ядерн*, атомн* | 핵, 원자력 | 核, 原子能
missile* | tên lửa | missile* | misil* | ракет* | 미사일 | 导弹
terror* | khủng bố | terror* | terror* | террор* | 테러 | 恐怖
crime*, criminal* | tội phạm, hình sự | crim*, penal*, delit* | delit*, crim*, penal* | преступ*, уголовн* | 범죄, 형사 | 犯罪, 刑事, 罪
drug*, narcotic* | ma túy, ma tuý | drogue*, stupefiant* | droga*, estupefaciente* | наркот* | 마약 | 毒品
cyber*, network security | mạng, không gian mạng, an ninh mạng | cyber* | ciber* | кибер* | 사이버 | 网络
threat*, risk* | đe dọa, đe doạ, mối đe dọa, nguy cơ, rủi ro | menac*, risque* | amenaz*, riesgo* | угроз*, риск* | 위협, 위험 | 威胁, 风险
challenge* | thách thức | defi, defis | desafio*, reto, retos | вызов* | 도전 | 挑战
crisis, crises | khủng hoảng | crise* | crisis | кризис* | 위기 | 危机
conflict* | xung đột | conflit* | conflict* | конфликт* | 분쟁, 충돌 | 冲突
war, wars | chiến tranh | guerre* | guerra* | войн* | 전쟁 | 战争
dispute*, disagreement* | tranh chấp, bất đồng | differend*, litig* | controversi*, disput*, diferencia* | спор*, разноглас* | 분쟁 | 争端, 争议
settle*, solv* | giải quyết | regl*, resol* | resolv*, soluci*, arregl* | урегулир*, разреш*, решен* | 해결 | 解决
sovereign* | chủ quyền | souverain* | soberan* | суверен* | 주권 | 主权
territor* | lãnh thổ | territoir*, territorial* | territori* | территор* | 영토, 영역 | 领土
integrity | toàn vẹn | integrite | integridad | целостност* | 보전 | 完整
independen* | độc lập | independan* | independen* | независим* | 독립 | 独立
equal* | bình đẳng | egal* | igual* | равн*, равенств* | 평등, 동등 | 平等
interfer*, intervention | can thiệp | ingerence*, interven* | injerencia*, interven* | вмешательств* | 간섭, 개입 | 干涉, 干预
border*, boundar*, frontier* | biên giới | frontier* | fronter*, limite* | границ*, погранич* | 국경, 경계 | 边界, 边境
sea, seas, maritime, marine, ocean* | biển, hàng hải, đại dương | mer, mers, maritime*, marin* | mar, mares, maritim*, marin*, oceano* | мор*, океан* | 해양, 해상, 바다 | 海, 海洋, 海上
navigation | tự do hàng hải, hàng hải | navigation | navegacion | судоходств*, навигац* | 항행 | 航行
air, aviation, overflight, airspace | hàng không, bay, vùng trời | aer*, air, aviation, survol | aere*, aviacion, sobrevuelo | воздушн*, авиац*, полет* | 항공, 상공비행 | 航空, 飞越, 空中
space, outer space | vũ trụ, không gian | espace, spatial* | espacio, espacial* | косм* | 우주 | 太空, 航天, 空间
freedom*, libert* | tự do | libert* | libertad* | свобод* | 자유 | 自由
human rights | nhân quyền, quyền con người | droits de l'homme, droits humains | derechos humanos | прав* человека | 인권 | 人权
democra* | dân chủ | democra* | democra* | демократ* | 민주 | 民主
people, peoples | nhân dân, người dân, dân tộc | peuple*, population* | pueblo*, personas | народ*, люд* | 국민, 인민, 사람 | 人民
people-to-people | giao lưu nhân dân, giữa nhân dân | entre les peuples | entre pueblos, entre los pueblos | гуманитарн* | 인적 교류, 인적 | 人文, 民间
citizen*, national, nationals | công dân | citoyen*, ressortissant* | ciudadan*, nacional* | граждан* | 국민, 시민 | 公民, 国民
communit* | cộng đồng | communaut* | comunidad* | сообществ*, общин* | 공동체, 사회, 동포 | 社会, 共同体, 社区
societ*, social* | xã hội | societ*, social*, sociaux | sociedad*, social* | обществ*, социальн* | 사회 | 社会
women, woman, gender | phụ nữ, giới | femme*, genre | mujer*, genero | женщин*, гендер* | 여성, 성평등 | 妇女, 女性, 性别
child* | trẻ em, con cái | enfant* | niño*, niña*, hijo*, infan* | дет*, ребен* | 아동, 어린이 | 儿童
youth, young | thanh niên, giới trẻ | jeune*, jeunesse | joven*, juventud | молодеж* | 청년, 청소년 | 青年, 青少年
family, families, spouse*, wife | gia đình, phu nhân, vợ, vợ chồng | famill*, epous*, conjoint | famili*, espos*, conyuge* | семь*, супруг* | 가족, 가정, 부인, 여사 | 家庭, 夫人, 配偶
econom* | kinh tế | econom* | econom* | эконом* | 경제 | 经济
trade, trading, commerc* | thương mại, buôn bán, kim ngạch | commerc*, echanges commerciaux | comerci* | торгов* | 무역, 통상, 교역 | 贸易, 商务
two-way | hai chiều | bidirectionnel*, bilateral* | bidireccional*, bilateral* | взаимн* | 교역, 양방향 | 双向, 双边
free trade | thương mại tự do | libre-echange, libre echange | libre comercio | свободн* торговл* | 자유무역 | 自由贸易, 自贸
market* | thị trường | marche, marches | mercado* | рын* | 시장 | 市场
invest* | đầu tư | invest* | inver* | инвест*, капиталовлож* | 투자 | 投资
business*, enterprise*, compan*, firm, firms | doanh nghiệp, công ty, kinh doanh | entreprise*, societe*, affaires | empres*, negoci* | предприяти*, компани*, бизнес* | 기업, 회사 | 企业, 公司
industr* | công nghiệp, ngành công nghiệp | industri* | industri* | промышлен*, индустр*, отрасл* | 산업, 공업 | 工业, 产业
supply chain* | chuỗi cung ứng | chaine* d'approvisionnement | cadena* de suministro | цепоч* поставок | 공급망 | 供应链
value chain* | chuỗi giá trị | chaine* de valeur | cadena* de valor | цепоч* стоимости | 가치사슬 | 价值链
export* | xuất khẩu | export* | export* | экспорт* | 수출 | 出口
import, imports, imported, importation | nhập khẩu | import, importations, importation, importe* | importacion*, importad* | импорт* | 수입 | 进口
tariff*, custom, customs | thuế quan, hải quan | tarif*, douan*, droits de douane | arancel*, aduan* | тариф*, тамож* | 관세, 세관 | 关税, 海关
tax*, fiscal | thuế | impot*, fiscal*, taxe* | impuesto*, tribut*, fiscal* | налог* | 세금, 조세, 과세 | 税
financ*, monetary | tài chính, tiền tệ | financ*, monetair* | financ*, financier*, monetari* | финанс*, денежн*, валютн* | 금융, 재정, 통화 | 金融, 财政, 货币
bank* | ngân hàng | banq*, bancair* | banc*, bancari* | банк* | 은행 | 银行
fund, funds, funding | quỹ | fonds | fondo* | фонд* | 기금 | 基金
loan*, credit* | vay, tín dụng | pret, prets, credit* | prestamo*, credito* | заем*, кредит* | 차관, 대출, 신용 | 贷款, 信贷
payment*, pay | thanh toán, trả, chi trả | paiement*, payer | pago*, pagar | платеж*, оплат* | 결제, 지급, 지불 | 支付, 付款
cost, costs, expens* | chi phí | frais, cout, couts, depens* | gasto*, costo*, coste* | расход*, издерж* | 비용, 경비 | 费用, 成本
price* | giá, giá cả | prix | precio* | цен* | 가격 | 价格
insurance | bảo hiểm | assurance* | seguro, seguros | страхов* | 보험 | 保险
stock*, securit* market* | chứng khoán | bours* | bolsa, bursatil* | фондов* | 증권, 주식 | 证券, 股票
dollar*, usd | đô la, usd, đôla | dollar* | dolar* | доллар* | 달러 | 美元
euro, euros | euro | euro, euros | euro, euros | евро | 유로 | 欧元
growth, grow, growing | tăng trưởng | croissance | crecimiento | рост* | 성장 | 增长
job, jobs, employ*, work permit* | việc làm, lao động, giấy phép lao động | emploi* | emple* | занятост*, трудоустр*, рабоч* мест* | 고용, 일자리 | 就业
labo*, worker* | lao động, người lao động | travail*, main-d'oeuvre | trabaj*, laboral*, mano de obra | труд*, рабоч*, работник* | 노동, 근로자, 근로 | 劳动, 劳务, 工人
poverty | nghèo, đói nghèo | pauvret* | pobreza | бедност*, нищет* | 빈곤 | 贫困
industrial park*, industrial zone* | khu công nghiệp | parc* industriel*, zone* industrielle* | parque* industrial* | индустриальн* парк* | 산업단지 | 工业园
energy, energ* | năng lượng | energ*, energie* | energ*, energia* | энерг* | 에너지 | 能源
renewable* | tái tạo | renouvelable* | renovable* | возобновляем* | 재생 | 可再生
power, electric*, electricity | điện, điện lực, lưới điện | electri* | electri* | электр* | 전력, 전기 | 电力, 电
power plant*, power station* | nhà máy điện, nhà máy nhiệt điện | centrale* | central* electric*, central* | электростанц* | 발전소 | 电站, 发电
oil, petroleum | dầu, dầu mỏ, dầu khí | petrol*, huile | petrole*, petroleo | нефт* | 석유 | 石油
gas | khí, khí đốt, dầu khí | gaz | gas | газ* | 가스 | 天然气, 气
coal | than | charbon | carbon | угол*, угл* | 석탄 | 煤
hydrogen | hydro, hyđrô | hydrogene | hidrogeno | водород* | 수소 | 氢
mineral*, mining | khoáng sản, khai khoáng | minera*, minier, miniere, minieres, miniers, mines | miner* | минерал*, ископаем*, горн* | 광물 | 矿产, 矿
environment* | môi trường | environnement* | ambient* | окружающ* сред*, эколог* | 환경 | 环境
climate | khí hậu | climat* | clima* | климат* | 기후 | 气候
emission* | phát thải, khí thải | emission* | emision* | выброс*, эмисси* | 배출 | 排放
carbon | các-bon, carbon, các bon | carbone | carbono | углерод* | 탄소 | 碳
green | xanh | vert, verts, verte* | verde* | зелен* | 녹색, 그린 | 绿色
forest* | rừng, lâm nghiệp | foret*, forestier* | bosque*, forest* | лес* | 산림, 삼림 | 森林, 林业
water* | nước, nguồn nước | eau, eaux | agua* | вод* | 물, 수자원 | 水, 水资源
waste, wastes | chất thải, rác thải | dechet* | residuo*, desecho* | отход* | 폐기물 | 废物, 废弃物
disaster* | thiên tai, thảm họa | catastroph* | desastre* | бедств*, катастроф* | 재난, 재해 | 灾害
agricultur*, farm* | nông nghiệp | agricol*, agricultur* | agricol*, agricultur*, agrari* | сельск*, аграрн* | 농업 | 农业
fish* | thủy sản, thuỷ sản, nghề cá, cá | pech* | pesc*, pesquer* | рыб* | 수산, 어업 | 渔业
food | lương thực, thực phẩm | aliment* | aliment* | продовольств*, пищев* | 식량, 식품 | 粮食, 食品
health*, medical | y tế, sức khỏe, sức khoẻ | sante, sanitair*, medic* | salud, sanitari*, medic* | здрав*, здоров*, медицин* | 보건, 의료, 건강 | 卫生, 健康, 医疗
disease*, pandemic*, vaccine* | bệnh, dịch bệnh, đại dịch, vắc xin, vắc-xin | maladi*, pandemi*, vaccin* | enfermedad*, pandemi*, vacuna* | болезн*, заболеван*, пандеми*, вакцин* | 질병, 백신, 감염병 | 疾病, 疫情, 疫苗
drugs, pharmaceutical* | dược, dược phẩm, thuốc | pharmaceut*, medicament* | farmaceut*, medicament* | фармацевт*, лекарств* | 의약, 의약품, 제약 | 药品, 医药
education*, educational | giáo dục | education*, educatif*, enseignement | educacion*, educativ*, enseñanza | образован*, образователь* | 교육 | 教育
training, train | đào tạo | formation* | formacion, capacitacion | подготовк*, обучен* | 훈련, 연수, 양성 | 培训
universit* | đại học, trường đại học | universit* | universidad*, universitari* | университет*, вуз* | 대학 | 大学, 高校
student*, scholarship* | sinh viên, học sinh, học bổng | etudiant*, eleve*, bours* | estudiant*, alumn*, beca* | студент*, стипенд* | 학생, 유학생, 장학 | 学生, 留学生, 奖学金
school* | trường, trường học | ecole*, scolair* | escuela*, escolar* | школ* | 학교 | 学校
language*, textbook* | ngôn ngữ, tiếng, sách giáo khoa | langue*, manuel* | idioma*, lengua*, libro* | язык*, учебник* | 언어, 어, 교재 | 语言, 语, 教材
research*, study, studies | nghiên cứu | recherch*, etud* | investigac*, estudi* | исслед*, изуч* | 연구 | 研究
scien* | khoa học | scien* | cienci*, cientific* | науч*, наук* | 과학 | 科学, 科技
technolog*, technical, tech | công nghệ, kỹ thuật | technolog*, techniqu* | tecnolog*, tecnic* | технолог*, техни* | 기술 | 技术, 科技
high-tech, hi-tech | công nghệ cao | haute technologie, de pointe | alta tecnologia | высок* технолог*, высокотехнолог* | 첨단 | 高科技, 高新技术
innovat* | đổi mới, sáng tạo, đổi mới sáng tạo | innov* | innov* | инновац* | 혁신 | 创新
digital* | số, kỹ thuật số, chuyển đổi số | numer*, digital* | digital* | цифров* | 디지털 | 数字
artificial intelligence, ai | trí tuệ nhân tạo, ai | intelligence artificielle, ia | inteligencia artificial, ia | искусственн* интеллект*, ии | 인공지능, ai | 人工智能
semiconductor*, chip, chips | bán dẫn, vi mạch | semi-conducteur*, semiconducteur* | semiconductor* | полупроводник* | 반도체 | 半导体, 芯片
information | thông tin | information*, renseignement* | informacion* | информац*, сведен* | 정보 | 信息, 情报
communicat*, telecommunicat* | truyền thông, viễn thông | communic*, telecommunic* | comunic*, telecomunic* | связ*, коммуникац* | 통신, 소통 | 通信, 沟通
data | dữ liệu | donnee* | dato* | данные, данных, данным, данными | 데이터, 자료 | 数据
knowledge, expertise, experience* | kiến thức, kinh nghiệm | connaissance*, expertise, experience* | conocimiento*, experiencia* | знани*, опыт* | 지식, 경험 | 知识, 经验
infrastructure* | hạ tầng, cơ sở hạ tầng | infrastructure* | infraestructura* | инфраструктур* | 인프라, 기반시설 | 基础设施
transport*, traffic | giao thông, vận tải, vận chuyển | transport* | transport* | транспорт*, перевоз* | 교통, 운송, 수송 | 交通, 运输
rail*, train line | đường sắt | ferroviair*, chemin* de fer | ferroviari*, ferrocarril* | железн* дорог*, железнодорож* | 철도 | 铁路
road*, highway* | đường, đường bộ | rout*, autorout* | carreter*, vial* | дорог*, автомобильн* | 도로 | 公路, 道路
port, ports, ship, ships, shipping, vessel* | cảng, tàu, vận tải biển | port, ports, navire* | puerto*, buque*, naviera* | порт, порта, порты, портов, суд* | 항만, 선박, 항구 | 港口, 船舶, 船
construct*, build* | xây dựng | constru*, bati* | constru*, edific* | строит*, построен* | 건설, 구축 | 建设, 建造, 构建
city, cities, urban | thành phố, đô thị | ville*, urbain* | ciudad*, urban* | город* | 도시 | 城市
smart | thông minh | intelligent* | inteligent* | умн* | 스마트 | 智能, 智慧
housing, house, real estate | nhà ở, bất động sản | logement*, immobili* | vivienda*, inmobili* | жиль*, жилищ*, недвижим* | 주택, 부동산 | 住房, 房地产
project* | dự án | projet* | proyecto* | проект* | 프로젝트, 사업 | 项目
program* | chương trình | program* | program* | программ* | 프로그램, 계획 | 计划, 方案
plan, plans | kế hoạch | plan, plans | plan, planes | план* | 계획 | 计划, 规划
action* | hành động | action* | accion* | действи* | 행동, 조치 | 行动
measure* | biện pháp | mesure* | medida* | мер, меры, мерам, мерах, мероприят* | 조치, 대책 | 措施
initiative* | sáng kiến | initiative* | iniciativa* | инициатив* | 구상, 이니셔티브 | 倡议
mechanism* | cơ chế | mecanism* | mecanism* | механизм* | 메커니즘, 체제, 협의체 | 机制
framework* | khuôn khổ, khung | cadre* | marco* | рамк*, рамоч* | 틀, 프레임워크, 기본 | 框架
system* | hệ thống, chế độ | system*, regime* | sistem*, regimen* | систем* | 체계, 체제, 시스템, 제도 | 体系, 系统, 制度
policy, policies | chính sách | politiqu* | politic* | политик* | 정책 | 政策
politic* | chính trị | politiqu* | politic* | полити* | 정치, 정무 | 政治
diplom* | ngoại giao | diplom* | diplom* | диплом* | 외교, 수교 | 外交, 建交
foreign affairs, foreign minister*, foreign | ngoại giao, nước ngoài, đối ngoại | affaires etrangeres, etranger* | relaciones exteriores, asuntos exteriores, extranjer*, exterior* | иностранн*, зарубежн* | 외교, 외국, 외무 | 外交部, 外国, 外长, 外
consular | lãnh sự | consul* | consul* | консуль* | 영사 | 领事
visa, visas, passport* | thị thực, hộ chiếu, visa | visa, visas, passeport* | visado*, visa, visas, pasaporte* | виз, визы, визов*, паспорт* | 비자, 사증, 여권 | 签证, 护照
judic*, justice, court* | tư pháp, tòa án, toà án, công lý | judiciair*, justice, tribuna*, cour | judicial*, justicia, tribunal*, corte | судебн*, суд*, юстиц*, правосуд* | 사법, 법원, 재판 | 司法, 法院, 法庭, 正义
arbitra* | trọng tài | arbitra* | arbitra* | арбитраж* | 중재 | 仲裁
police, law enforcement | cảnh sát, công an, thực thi pháp luật | police, policier* | polici* | полиц*, правоохранит* | 경찰, 법집행 | 警察, 执法, 警务
detain*, arrest*, prison* | giam giữ, bắt giữ, tù | deten*, arret*, prison* | deten*, arrest*, prision*, preso* | задерж*, арест*, заключ* | 구금, 체포, 수형 | 拘留, 逮捕, 监
extradit* | dẫn độ | extradi* | extradi* | выдач*, экстрадиц* | 인도 | 引渡
migra*, refugee* | di cư, tị nạn | migra*, refugi* | migra*, refugiad* | миграц*, мигрант*, бежен* | 이주, 난민 | 移民, 难民
humanitarian | nhân đạo | humanitair* | humanitari* | гуманитарн* | 인도적, 인도주의 | 人道
cultur* | văn hóa, văn hoá | cultur* | cultur* | культур* | 문화 | 文化
sport* | thể thao | sport* | deport* | спорт* | 체육, 스포츠 | 体育
touris* | du lịch | touris* | turis* | турис* | 관광 | 旅游
media, press | truyền thông, báo chí | media*, presse | medios, prensa | сми, пресс* | 언론, 미디어 | 媒体, 新闻
art, arts, heritage | nghệ thuật, di sản | art, arts, patrimoine | arte, artes, patrimonio | искусств*, наследи* | 예술, 유산 | 艺术, 遗产
event*, activit* | sự kiện, hoạt động | evenement*, activit* | evento*, actividad* | мероприят*, событ*, деятельност* | 행사, 활동 | 活动
histor* | lịch sử | histori* | histori* | истор* | 역사 | 历史
future | tương lai | avenir, futur* | futuro* | будущ* | 미래, 장래 | 未来
vision | tầm nhìn | vision | vision | видени* | 비전 | 愿景
spirit | tinh thần | esprit | espiritu | дух* | 정신 | 精神
value, values | giá trị | valeur* | valor, valores | ценност* | 가치 | 价值
interest, interests | lợi ích, quan tâm, sự quan tâm | interet* | interes* | интерес* | 이익, 관심 | 利益, 兴趣
benefit* | lợi ích, có lợi | benefi*, avantag* | benefici* | выгод*, польз* | 혜택, 이익, 호혜 | 利益, 互利, 惠及
need, needs, necessar*, demand* | cần, cần thiết, nhu cầu, sự cần thiết | besoin*, necessair*, necessit* | necesi*, necesari* | необходим*, потребност*, нужд* | 필요 | 需要, 必要, 需求
priority, priorit* | ưu tiên | priorit* | priori* | приоритет* | 우선 | 优先
potential | tiềm năng | potentiel* | potencial* | потенциал* | 잠재력 | 潜力
opportunit* | cơ hội | occasion*, opportunit* | oportunidad* | возможност* | 기회 | 机遇, 机会
condition* | điều kiện | condition* | condicion* | услов* | 조건, 여건 | 条件
field*, area, areas, sector* | lĩnh vực, ngành, khu vực | domaine*, secteur* | ambito*, campo*, sector*, esfera*, area, areas | област*, сфер*, сектор* | 분야, 부문 | 领域, 部门
issue, issues, matter, matters, question* | vấn đề | question*, enjeu* | cuestion*, asunto*, tema, temas | вопрос*, проблем* | 문제, 사안, 현안 | 问题
role* | vai trò | role* | papel, rol | рол* | 역할 | 作用, 角色
contribut* | đóng góp, góp phần | contribu* | contribu* | вклад*, внес*, способств* | 기여 | 贡献
participat*, join, joined, engage* | tham gia | particip*, adher* | particip*, adher*, sum* | участ*, присоедин* | 참여, 참가 | 参与, 参加
establish*, set up | thành lập, thiết lập | etabli*, cre*, instaur* | estable*, cre* | учре*, созда*, установ* | 설립, 수립, 설치 | 建立, 设立, 成立
implement*, carry out, carried out, conduct* | thực hiện, triển khai, thực thi | mise en oeuvre, mettre en oeuvre, execut*, appliqu* | aplic*, ejecu*, implement*, llev* a cabo | осуществ*, выполн*, реализ* | 이행, 시행, 실시 | 实施, 执行, 落实, 履行
continue*, maintain* | tiếp tục, duy trì | continu*, poursui*, mainten*, maintien* | continu*, segui*, manten* | продолж*, поддерж*, сохран* | 계속, 지속, 유지 | 继续, 保持, 维持, 维护
ensur*, guarantee* | đảm bảo, bảo đảm | assur*, garanti* | garanti*, asegur*, vel* | обеспеч*, гарант* | 보장, 확보 | 确保, 保障, 保证
provide*, suppl*, offer* | cung cấp, cung ứng | fourni*, offr* | proporcion*, suministr*, ofrec* | предостав*, постав* | 제공, 공급 | 提供, 供应
use, used, using, utili* | sử dụng | utilis*, emploi, employ* | utiliz*, uso, usar, emple* | использ*, примен* | 사용, 이용, 활용 | 使用, 利用, 运用
appl* | áp dụng, ứng dụng | appliqu*, applic* | aplic* | примен* | 적용, 응용 | 适用, 应用
creat* | tạo, tạo ra | cre* | cre*, gener* | созда* | 창출, 조성, 창설 | 创造, 营造
manag*, administ* | quản lý | gest*, gerer, administ* | gestion*, administ* | управл*, администр* | 관리, 행정 | 管理, 行政
operat* | vận hành, hoạt động, khai thác | fonctionn*, exploit*, operat* | funcion*, oper* | функционир*, эксплуат*, операц* | 운영, 작전 | 运营, 运作, 行动
monitor*, supervis*, review* | giám sát, rà soát, theo dõi | surveill*, suivi, exam*, control* | supervis*, seguimiento, examin*, revis* | контрол*, надзор*, наблюд*, обзор* | 감시, 점검, 검토, 감독 | 监督, 审议, 审查
respect, respects, respected, respecting | tôn trọng | respect* | respet* | уваж*, соблюд* | 존중 | 尊重
protect* | bảo vệ, bảo hộ | protec*, proteg* | protec*, proteg* | защит*, охран* | 보호 | 保护
prevent* | phòng ngừa, ngăn chặn, phòng chống | preven*, empech* | preven*, impedir | предотвр*, предупрежд* | 예방, 방지 | 预防, 防止
combat*, fight*, counter* | chống, đấu tranh, phòng chống | lutt*, combat* | luch*, combat* | борьб*, противодейств* | 대응, 퇴치, 척결 | 打击, 反对
respond*, response* | ứng phó, đáp ứng | repon*, repons* | respon*, respuesta* | реаг*, ответ* | 대응 | 应对
share, sharing | chia sẻ | partag* | compart* | обмен*, делит*, делят*, поделит* | 공유, 분담 | 分享, 共享
transfer* | chuyển giao, chuyển | transf* | transf* | переда*, перевод* | 이전 | 转让, 转移
transit*, transform* | chuyển đổi, chuyển dịch, quá cảnh | transi*, transform* | transi*, transform* | переход*, преобраз*, трансформац*, транзит* | 전환, 통과 | 转型, 过境, 转变
connect*, connectiv*, link* | kết nối, liên kết | connect*, connex*, li* | conect*, conex*, enlaz* | связ*, взаимосвяз* | 연결, 연계 | 互联互通, 连接, 联系
open* | mở, khai mạc, mở cửa | ouver*, ouvr* | abiert*, abr*, apertur* | открыт*, откры* | 개방, 개최 | 开放, 开启
transparen* | minh bạch | transparen* | transparen* | прозрачн*, транспарент* | 투명 | 透明
fair*, balanced, equitab* | công bằng, cân bằng | equitab*, equilibr*, just* | equitat*, equilibrad*, just* | справедлив*, сбалансир* | 공정, 균형 | 公平, 公正, 平衡
full, fully, complete* | đầy đủ, hoàn toàn, toàn bộ | plein*, complet*, entier* | plen*, complet* | полн* | 완전, 충분 | 充分, 完全, 完整
close, closely, closer | chặt chẽ, gần gũi, mật thiết | etroit*, proche* | estrech*, cercan* | тесн*, близк* | 긴밀, 밀접 | 密切, 紧密
high-level, high-ranking, high level | cấp cao | haut niveau, de haut | alto nivel | высок* уровн*, высш* | 고위, 고위급 | 高层, 高级别
long-term, long term, lasting | dài hạn, lâu dài, bền vững | long terme, durable* | largo plazo, durader* | долгосрочн* | 장기 | 长期
large-scale, scale | quy mô lớn, quy mô | grande echelle, envergure | gran escala | масштаб* | 대규모, 규모 | 大规模, 规模
regular* | thường xuyên, định kỳ | regul* | regular*, periodic* | регулярн* | 정기 | 定期
immediate*, prompt*, rapid*, timely, quick* | kịp thời, nhanh chóng, ngay lập tức | immediat*, rapid*, sans delai | inmediat*, rapid*, pront* | немедлен*, быстр*, незамедлит*, своевремен* | 즉시, 신속, 적시 | 立即, 迅速, 及时
each other, one another | lẫn nhau, của nhau, cho nhau, với nhau | l'un l'autre, mutuellement | entre si, mutuamente | друг друга, друг с другом, друг другу | 서로, 상호 | 彼此, 相互
both, two | hai, cả hai | deux | ambos, ambas, dos | две, два, двух, обе, оба, обеих, двумя, двум | 양, 두, 양측, 양국 | 两, 双
three | ba | trois | tres | три, трех, тремя | 3국, 세 번 | 三
four | bốn | quatre | cuatro | четыр* | 네 번, 4국 | 四
five | năm nước, năm bên, lần thứ năm, năm năm, năm ngày, năm tháng | cinq | cinco | пять, пяти, пятью | 다섯 | 五
six | sáu | six | seis | шесть, шести, шестью | 여섯 | 六
seven | bảy | sept | siete | семь, семи, семью | 일곱 | 七
eight | tám | huit | ocho | восемь, восьми | 여덟 | 八
nine | chín | neuf | nueve | девять, девяти | 아홉 | 九
ten | mười | dix | diez | десять, десяти | 열 번 | 十
twelve | mười hai | douze | doce | двенадцат* | 열두 | 十二
second | thứ hai | deuxieme, second, seconde | segund* | втор* | 두 번째, 제2차 | 第二
first | đầu tiên, thứ nhất, lần đầu | premier, premiere | primer, primera, primero | перв* | 첫, 제1차 | 第一, 首次
decade, decades | thập kỷ, thập niên | decenni* | decada*, decenio* | десятилет* | 십 년, 수십 년 | 十年
year, years, annual* | năm, hàng năm, hằng năm, năm năm | an, ans, annee*, annuel* | año* | год, года, году, лет, ежегодн* | 년, 매년, 연례 | 年, 每年, 年度
month, months | tháng, năm tháng | mois | mes, meses | месяц* | 월, 개월 | 月
day, days | ngày, năm ngày | jour, jours | dia, dias | ден*, дня, дней | 일 | 日, 天
date, dates | ngày | date, dates | fecha* | дат* | 일자, 날짜 | 日期
period, term | giai đoạn, thời hạn, nhiệm kỳ, thời kỳ | periode*, duree, mandat | periodo*, plazo*, mandato* | период*, срок* | 기간, 임기 | 期限, 期间, 任期
stage, phase, chapter | giai đoạn, chương | etape*, phase*, chapitre* | etapa*, fase*, capitulo* | этап*, глав* | 단계, 장 | 阶段, 篇章, 章
anniversary | kỷ niệm | anniversaire | aniversario | годовщин* | 주년 | 周年
today, current*, present* | hôm nay, hiện nay, hiện tại | aujourd'hui, actuel* | hoy, actual* | сегодня, текущ*, нынешн* | 오늘, 현재 | 今天, 当前, 目前
during, in the course of | trong chuyến, trong thời gian, trong quá trình | au cours de, lors de, pendant, durant | durante | в ходе, во время | 동안, 중, 기간 | 期间
after, since, following | sau, sau khi, kể từ khi, kể từ | apres, depuis | despues, desde, tras | после, с момента | 이후, 이래, 후 | 自, 以来, 后
before, prior | trước, trước khi | avant | antes | до, перед | 이전, 전에 | 前, 以前, 之前
include*, including, such as | bao gồm, như, gồm | y compris, compren*, notamment, tel que, telles que, tels que | incluid*, inclu*, como, tales como | включ*, в том числе, такие как, таких как | 포함, 등, 비롯 | 包括, 等, 如
other, others, another | khác | autre* | otro, otra, otros, otras | друг*, иной, иная, иное, иные, иных, иного, иным, иными, прочи* | 기타, 다른 | 其他, 另
also, in addition, additionally, besides, moreover, furthermore | cũng, ngoài ra, bên cạnh đó, hơn nữa, thêm vào đó | egalement, aussi, en outre, de plus | tambien, ademas, asimismo | также, кроме того | 또한, 아울러, 더불어 | 还, 也, 此外
while, meanwhile, whereas | trong khi, trong khi đó, đồng thời | tandis que, tout en, alors que | mientras, al tiempo | в то время как, одновременно | 한편, 반면 | 同时, 而
however, but | tuy nhiên, nhưng | cependant, toutefois, mais | sin embargo, pero, no obstante | однако, но | 그러나, 하지만 | 但, 然而, 但是
not, no, non, neither, nor, without | không, phi, chưa | non, pas, aucun*, sans | no, sin, ningun* | не, нет, без, ни | 않, 없, 비 | 不, 非, 无, 没有
all, every, each | tất cả, mọi, mỗi, toàn | tous, toutes, tout, toute, chaque | todo, toda, todos, todas, cada | все, всех, всем, всеми, кажд* | 모든, 각 | 所有, 各, 每, 一切
between, among | giữa | entre | entre | между | 간, 사이 | 之间
under, in accordance with, pursuant to, according to, based on, on the basis of | theo, phù hợp với, trên cơ sở, căn cứ, dựa trên | conformement, en vertu, selon, sur la base | de conformidad, segun, en virtud, sobre la base, con arreglo | в соответствии, согласно, на основе | 따라, 따른, 의거, 기초, 바탕 | 根据, 按照, 依据, 基于
shall, must | phải, sẽ | doi*, devr* | deber*, debe* | должн* | 하여야, 한다 | 应, 应当, 必须
may, can | có thể | peut, peuvent, pourr* | podr*, puede, pueden | может, могут, мож* | 할 수 있 | 可, 可以
enter into force, entry into force, entered into force, in force | có hiệu lực, còn hiệu lực | entre* en vigueur, entree en vigueur, en vigueur | entr* en vigor, en vigor, vigencia, vigente | вступ* в силу, в силе | 발효, 효력, 유효 | 生效, 有效
sign, signed, signing, signature* | ký, ký kết | sign* | firm*, suscri* | подпис* | 서명, 체결 | 签署, 签字, 签订
ratif* | phê chuẩn | ratif* | ratific* | ратиф* | 비준 | 批准
amend*, modif* | sửa đổi, bổ sung | amend*, modif* | enmien*, modific* | измен*, поправ*, дополн* | 개정, 수정 | 修改, 修正, 修订
terminat*, denounc*, withdraw* | chấm dứt, rút khỏi | denonc*, resili*, retir* | denunci*, termin*, retir* | прекра*, денонс*, выход* | 종료, 폐기, 탈퇴 | 终止, 退出
notif*, notice, inform | thông báo | notif*, inform* | notific*, inform* | уведом*, извещ*, информир* | 통보, 통고 | 通知, 通报
authentic, text, texts | bản gốc, văn bản | texte*, foi | texto*, autentic* | текст* | 정본, 본 | 文本, 作准
copy, copies, original* | bản, bản chính, bản sao | exemplaire*, original*, copie* | ejemplar*, original*, copia* | экземпляр* | 부, 2부, 원본 | 份, 正本
done at, done in | làm tại, làm thành | fait a, fait en | hecho en, hecha en | совершено | 작성 | 订于, 签订于
document* | tài liệu, văn kiện, văn bản | document* | document* | документ* | 문서, 문건 | 文件
signatory, undersigned | ký tên dưới đây, các bên ký | soussign*, signataire* | infrascrit*, signatari* | нижеподпис* | 서명자, 아래 서명한 | 签署人, 下列
property, propert* | tài sản, sở hữu | bien*, propriet* | propiedad*, bien* | собственност*, имуществ* | 재산, 소유 | 财产, 产权
intellectual property | sở hữu trí tuệ | propriete intellectuelle | propiedad intelectual | интеллектуальн* собственност* | 지식재산, 지적재산 | 知识产权
person, persons | người, cá nhân | personne* | persona, personas | лиц, лица, лицо, лицам | 사람, 자, 인 | 人员, 人
public, private | công, công cộng, tư nhân, công chúng | public*, prive* | public*, privad* | государственн*, общественн*, частн* | 공공, 민간 | 公共, 私营, 民营
service, services | dịch vụ | service* | servicio* | услуг*, служб* | 서비스 | 服务
product*, goods | sản phẩm, hàng hóa, hàng hoá, sản xuất | produ*, marchandise* | produc*, mercanc*, bienes | продук*, товар*, производ* | 제품, 상품, 생산 | 产品, 商品, 货物, 生产
standard*, norm, norms | tiêu chuẩn, chuẩn mực | norme*, standard* | norma*, estandar* | стандарт*, норм* | 표준, 기준, 규범 | 标准, 准则, 规范
rule, rules | quy tắc, luật lệ, quy định | regle* | regla*, norma* | правил* | 규칙, 규범 | 规则
resource* | nguồn lực, tài nguyên, nguồn | ressource* | recurso* | ресурс* | 자원 | 资源
capacity | năng lực, khả năng | capacit* | capacidad* | потенциал*, способност* | 역량, 능력 | 能力
quality | chất lượng | qualit* | calidad | качеств* | 품질, 질 | 质量
level, levels | cấp, mức, trình độ, cấp độ | niveau* | nivel, niveles | уров* | 수준, 급 | 水平, 级
situation, developments | tình hình | situation*, evolution* | situacion* | ситуац*, положени*, обстанов* | 정세, 상황 | 局势, 形势
peninsula | bán đảo | peninsule* | peninsula* | полуостров* | 반도 | 半岛
island* | đảo | ile, iles, insulair* | isla*, insular* | остров* | 섬, 도서 | 岛, 岛屿
river* | sông | fleuve*, riviere* | rio, rios | рек, река, реки, реке, речн* | 강, 하천 | 河, 江
north* | bắc | nord | norte | север* | 북 | 北
south* | nam | sud, austral* | sur, austral* | юг*, южн* | 남 | 南
east* | đông | est, orient* | este, orient* | восток*, восточн* | 동 | 东
west* | tây | ouest, occident* | oeste, occident* | запад* | 서 | 西
asia* | châu á | asi* | asia, asiatic* | ази* | 아시아 | 亚洲, 亚
pacific | thái bình dương | pacifique | pacifico | тихоокеанск*, тих* океан* | 태평양 | 太平洋
indo-pacific | ấn độ dương - thái bình dương, ấn độ dương-thái bình dương, ấn độ dương–thái bình dương | indopacifique, indo-pacifique | indopacifico, indo-pacifico | индо-тихоокеанск* | 인도-태평양, 인도태평양, 인태 | 印太
europ* | châu âu | europ* | europ* | европ* | 유럽 | 欧洲
publish*, publication* | xuất bản, công bố, ấn phẩm | publi* | publica* | опублик*, публик* | 출판, 발간, 공표 | 出版, 公布, 发表
free of charge | miễn phí | gratuit* | gratuit* | бесплатн* | 무료, 무상 | 免费, 无偿
report, reports, reported | báo cáo | rapport, rapports | informe*, inform* | доклад*, отчет* | 보고 | 报告
expert, experts | chuyên gia | expert* | expert* | эксперт* | 전문가 | 专家
center*, centre* | trung tâm | centre, centres | centro* | центр* | 센터, 중심 | 中心
office, offices | văn phòng | bureau* | oficina* | бюро, офис*, канцеляр* | 사무소, 사무국 | 办公室, 办事处
airport*, airline* | sân bay, cảng hàng không, hãng hàng không | aeroport*, compagni* aerienne* | aeropuerto*, aerolinea* | аэропорт*, авиакомпани* | 공항, 항공사 | 机场, 航空公司
flight, flights | chuyến bay | vol, vols | vuelo* | рейс* | 항공편, 비행 | 航班
hospital* | bệnh viện | hopita* | hospital* | больниц*, госпитал* | 병원 | 医院
doctor*, physician* | bác sĩ | medecin* | medico, medicos | врач* | 의사 | 医生
network* | mạng lưới, mạng | reseau* | red, redes | сет* | 네트워크, 망 | 网络
capital | thủ đô, vốn | capital* | capital | столиц*, капитал* | 수도, 자본 | 首都, 资本
tradition* | truyền thống | tradition* | tradicion* | традиц* | 전통 | 传统
religio*, faith* | tôn giáo | religi* | religi* | религи* | 종교 | 宗教
accident*, incident* | tai nạn, sự cố | accident*, incident* | accident*, incident* | авари*, инцидент*, происшеств* | 사고 | 事故, 事件
damage*, compensat* | thiệt hại, bồi thường | dommage*, indemni*, compens* | daño*, indemni*, compens* | ущерб*, компенс*, возмещ* | 손해, 배상, 보상 | 损害, 赔偿, 补偿
responsib*, liab* | trách nhiệm | responsab* | responsab* | ответствен* | 책임 | 责任, 负责
jurisdiction | quyền tài phán, thẩm quyền | juridiction, competence | jurisdiccion, competencia | юрисдикц* | 관할 | 管辖
search, rescue | tìm kiếm, cứu hộ, cứu nạn | recherche, sauvetage, secours | busqueda, rescate, salvamento | поиск*, спасен*, спасат* | 수색, 구조 | 搜救, 搜寻, 救援
equipment, machin* | thiết bị, máy móc | equipement*, machin* | equip*, maquin* | оборудован*, машин*, техник* | 장비, 기계 | 设备, 机械
vehicle*, car, cars | xe, phương tiện, ô tô | vehicul*, automobil*, voiture* | vehicul*, automo* | автомобил*, транспортн* средств* | 차량, 자동차 | 车辆, 汽车
aircraft, airplane* | máy bay, tàu bay | aeronef*, avion* | aeronave*, avion* | самолет*, воздушн* суд* | 항공기 | 飞机, 航空器
satellite* | vệ tinh | satellit* | satelit* | спутник* | 위성 | 卫星
launch* | khởi động, phóng, ra mắt | lanc* | lanz* | запус* | 발사, 출범, 개시 | 启动, 发射
reform* | cải cách | reform* | reform* | реформ* | 개혁 | 改革
election*, elect, elected | bầu cử, bầu | election*, elu, elus | eleccion*, elegid* | выбор*, избра* | 선거, 선출 | 选举, 当选
constitution* | hiến pháp | constitution* | constitucion* | конституц* | 헌법 | 宪法
corruption | tham nhũng | corruption | corrupcion | коррупц* | 부패 | 腐败
sanction* | trừng phạt, cấm vận | sanction* | sancion* | санкци* | 제재 | 制裁
ceasefire*, truce | ngừng bắn | cessez-le-feu, treve | alto el fuego, tregua | прекращен* огня, перемири* | 휴전, 정전 | 停火
denuclearization, non-proliferation, nonproliferation | phi hạt nhân hóa, không phổ biến | denuclearisation, non-proliferation | desnuclearizacion, no proliferacion | денуклеаризац*, нераспространен* | 비핵화, 비확산 | 无核化, 不扩散
victim* | nạn nhân | victim* | victim* | жертв*, пострадавш* | 피해자, 희생자 | 受害, 遇难
attack*, aggress* | tấn công, xâm lược | attaqu*, agress* | ataqu*, agres* | нападен*, агресс*, атак* | 공격, 침략 | 攻击, 侵略
border crossing*, checkpoint* | cửa khẩu | poste* frontiere*, point* de passage | paso* fronteriz* | пропуск*, контрольно-пропускн* | 국경 통과 | 口岸
hospitality, warm, cordial* | nồng hậu, nồng nhiệt, thân tình, hiếu khách | hospitalit*, chaleureu*, cordial* | hospitalidad, calid*, calur*, cordial* | гостеприимств*, тепл*, радушн*, сердечн* | 환대, 따뜻한, 우의 | 热情, 款待, 盛情
sincere* | chân thành | sincer* | sincer* | искренн* | 진심, 진정 | 真诚, 诚挚
effort* | nỗ lực | effort* | esfuerzo* | усили* | 노력 | 努力
step, steps | bước, bước đi | pas, etape* | paso, pasos | шаг* | 조치, 단계, 걸음 | 步骤, 步伐
method*, manner, way, ways | cách thức, phương pháp, cách | maniere*, methode*, facon* | manera*, metodo*, forma* | способ*, метод*, образ* | 방식, 방법 | 方式, 方法
form, forms, format* | hình thức | forme*, format* | forma*, formato* | форм* | 형태, 형식 | 形式
channel* | kênh | canal, canaux, voie* | canal*, via, vias | канал* | 채널, 경로 | 渠道
foundation*, basis, base | nền tảng, cơ sở | fondement*, base* | fundament*, base* | основ*, фундамент* | 기반, 토대, 기초 | 基础
dynamic*, momentum, impetus | động lực | dynami*, elan, impulsion | dinami*, impulso | динами*, импульс* | 동력, 모멘텀 | 动力, 势头
existing, current | hiện có, hiện tại | existant*, actuel* | existente*, actual* | существующ*, действующ* | 기존, 현행 | 现有, 现行
appropriate, suitable | thích hợp, phù hợp | appropri*, adequat*, convenable* | apropiad*, adecuad* | надлежащ*, соответствующ*, подходящ* | 적절, 적합 | 适当, 合适
possible, possibilit*, feasib* | khả năng, có thể, khả thi | possib*, faisab* | posib*, viab* | возможн* | 가능 | 可能, 可行
large, small, medium | lớn, nhỏ, vừa | grand*, petit*, moyen* | grande*, pequeñ*, median* | крупн*, мал*, средн* | 대, 소규모, 중소 | 大, 小, 中小
half, third, quarter | nửa, một nửa, phần ba | moitie, tiers, quart | mitad, tercio, cuarto | половин*, треть*, четверт* | 절반, 반 | 一半, 半
per cent, percent | phần trăm | pour cent | por ciento | процент* | 퍼센트, 프로 | 百分
number, numbers, total | số, số lượng, tổng số | nombre, nombres, total | numero*, total, cifra* | числ*, количеств*, номер* | 수, 숫자, 총 | 数字, 数量, 总数
village*, rural, countryside | nông thôn, làng, xã | village*, rural*, ruraux | pueblo, rural*, aldea* | сел*, деревн*, сельск* | 농촌, 마을 | 农村, 乡村
mountain* | núi, miền núi | montagn* | montaña*, montañ* | гор, горы, горн* | 산, 산악 | 山, 山区
animal*, livestock, veterinar* | động vật, chăn nuôi, thú y | animal*, animaux, betail, veterinair* | animal*, ganad*, veterinari* | животн*, скот*, ветеринар* | 동물, 가축, 수의 | 动物, 畜牧, 兽医
plant, plants, seed*, crop* | thực vật, cây trồng, giống | plante*, vegeta*, semence*, culture* | planta*, vegetal*, semilla*, cultivo* | растен*, семен*, культур* | 식물, 종자, 작물 | 植物, 种子, 作物
bridge*, tunnel* | cầu, hầm | pont, ponts, tunnel* | puente*, tunel* | мост*, тоннел*, туннел* | 교량, 다리, 터널 | 桥, 隧道
pupil*, teacher*, professor* | học sinh, giáo viên, giảng viên, giáo sư | eleve*, enseignant*, professeur* | alumn*, profesor*, docente*, maestr* | ученик*, учител*, преподавател*, профессор* | 학생, 교사, 교수, 교원 | 学生, 教师, 教授
africa* | châu phi | afri* | african*, africa | африк* | 아프리카 | 非洲
america* | châu mỹ, mỹ | ameri* | americ* | америк* | 미주, 아메리카 | 美洲
"""

#: words for ten to the power of the key
_SCALES = {
    "en": {"hundred": 2, "thousand": 3, "million": 6, "millions": 6, "billion": 9, "billions": 9, "bn": 9, "mn": 6, "trillion": 12},
    "vi": {"trăm": 2, "nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9, "nghìn tỷ": 12},
    "fr": {"cent": 2, "mille": 3, "million": 6, "millions": 6, "milliard": 9, "milliards": 9, "billion": 12},
    "es": {"mil": 3, "millon": 6, "millones": 6, "mil millones": 9, "billones": 12, "billon": 12},
    "pt": {"mil": 3, "milhao": 6, "milhoes": 6, "bilhao": 9, "bilhoes": 9, "mil milhoes": 9},
    "it": {"mila": 3, "milione": 6, "milioni": 6, "miliardo": 9, "miliardi": 9},
    "de": {"tausend": 3, "million": 6, "millionen": 6, "mio": 6, "milliarde": 9, "milliarden": 9, "mrd": 9},
    "nl": {"duizend": 3, "miljoen": 6, "miljard": 9},
    "pl": {"tys": 3, "mln": 6, "miliony": 6, "milionow": 6, "mld": 9, "miliardow": 9, "miliardy": 9},
    "ru": {"тыс": 3, "тысяч": 3, "тысячи": 3, "млн": 6, "миллион": 6, "миллиона": 6, "миллионов": 6, "млрд": 9, "миллиард": 9, "миллиарда": 9, "миллиардов": 9},
    "uk": {"тис": 3, "тисяч": 3, "млн": 6, "мільйон": 6, "мільйонів": 6, "млрд": 9, "мільярд": 9, "мільярдів": 9},
    "id": {"ribu": 3, "juta": 6, "miliar": 9, "triliun": 12},
    "ko": {"백": 2, "천": 3, "만": 4, "십만": 5, "백만": 6, "천만": 7, "억": 8, "십억": 9, "백억": 10, "천억": 11, "조": 12},
    "zh": {"百": 2, "千": 3, "万": 4, "萬": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8, "億": 8, "十亿": 9, "百亿": 10, "千亿": 11, "万亿": 12},
    "ja": {"百": 2, "千": 3, "万": 4, "百万": 6, "千万": 7, "億": 8, "十億": 9, "百億": 10, "兆": 12},
    "th": {"พัน": 3, "หมื่น": 4, "แสน": 5, "ล้าน": 6, "พันล้าน": 9, "หมื่นล้าน": 10, "แสนล้าน": 11, "ล้านล้าน": 12},
    "ar": {"ألف": 3, "آلاف": 3, "مليون": 6, "ملايين": 6, "مليار": 9, "مليارات": 9, "بليون": 9, "تريليون": 12},
    "hu": {"ezer": 3, "millio": 6, "milliard": 9, "billio": 12},
}  # fmt: skip


#: the commonest of these concepts in more languages; each row begins with the first English word of its concept
_MORE_COLUMNS = ("pt", "it", "de", "nl", "pl", "uk", "id", "ar", "hu")

#: English | Portuguese | Italian | German | Dutch | Polish | Ukrainian | Indonesian | Arabic | Hungarian
_MORE = """
agreement | acordo* | accord* | abkommen, abkommens | overeenkomst*, akkoord* | umow*, porozumieni* | угод* | persetujuan, perjanjian | اتفاق*, اتفاقية | megallapodas*, egyezmeny*
treaty | tratado* | trattat* | vertrag* | verdrag* | traktat* | догов* | traktat, perjanjian | معاهدة | szerzodes*
convention | convencao, convencoes | convenzion* | ubereinkommen*, konvention* | conventie, verdrag | konwencj* | конвенц* | konvensi | اتفاقية | egyezmeny*
protocol | protocolo* | protocoll* | protokoll* | protocol* | protokol* | протокол* | protokol | بروتوكول | jegyzokonyv*
memorand* | memorand* | memorand* | memorand* | memorand* | memorand* | меморандум* | memorandum, nota kesepahaman | مذكرة | memorand*
statement | declaracao, declaracoes | dichiarazion* | erklarung* | verklaring* | oswiadczeni*, deklaracj* | заяв* | pernyataan, deklarasi | بيان, اعلان | nyilatkozat*
decision | decisao, decisoes, decid* | decision*, decis*, decid* | entscheid*, beschluss*, beschlossen | besluit*, beslis* | decyzj*, postanow*, zdecydow* | рішен*, вирішил* | keputusan, memutuskan | قرار, قررا, قرر* | hatarozat*, dontes*, dontott*
annex | anexo* | allegat* | anhang, anlage* | bijlage* | zalacznik*, aneks* | додат* | lampiran | مرفق, ملحق | melleklet*
article | artigo* | articol* | artikel* | artikel* | artyku* | статт*, статей | pasal | مادة | cikk*
right | direito, direitos | diritt* | recht, rechte | recht, rechten | praw* | прав* | hak | حق, حقوق | jog, jogok*
law | lei, leis, direito, legisla* | legge, leggi, diritto, legisla* | gesetz*, recht, rechts* | wet, wetten, wetgeving, recht | ustaw*, prawo, ustawodaw* | закон*, прав* | hukum, undang | قانون, قوانين | torveny*, jogszabaly*
government | governo*, governamental* | govern* | regierung* | regering* | rzad, rzady, rzadu, rzadow* | уряд* | pemerintah* | حكومة, حكومت* | kormany*
state | estado* | stato, stati | staat, staaten, staates, staatlich* | staat, staten | panstw* | держав* | negara | دولة, دول, دولت* | allam*
country | pais, paises | paese, paesi | land, lander, landern, landes | land, landen | kraj, kraje, kraju, krajow, krajami | країн* | negara | بلد* | orszag*
party | parte, partes | parte, parti | partei, parteien, seite, seiten | partij* | stron* | сторон* | pihak | طرف* | fel, felek*
side | lado*, parte, partes | parte, parti | seite, seiten | zijde*, kant*, partij* | stron* | сторон* | pihak | جانب* | fel, felek*, oldal*
leader | lider* | leader*, dirigent* | staats- und regierungschef*, führungs*, führer, führern, spitzenpolitiker* | leider* | przywod*, lider* | лідер* | pemimpin | زعيم, زعماء, قادة | vezeto*
president | president* | president* | prasident* | president* | prezydent* | президент* | presiden | رئيس* | elnok*
prime minister* | primeiro-ministro | primo ministro | premierminister*, ministerprasident* | minister-president, premier | premier* | прем'єр* | perdana menteri | رئيس الوزراء | miniszterelnok*
minister | ministr* | ministr* | minister, ministern, ministerin,  | minister, ministers | minist* | міністр* | menteri | وزير*, وزراء | miniszter*
ministry | ministerio* | minister* | ministerium* | ministerie* | ministerstw* | міністерств* | kementerian | وزارة | miniszterium*
ambassador* | embaix* | ambasc* | botschaft* | ambassad* | ambasad* | посол, посольств* | duta besar, kedutaan | سفير, سفارة | nagykovet*
authorit* | autoridade*, competente* | autorita, competent* | behorde*, zustandig* | autoriteit*, bevoegd* | organ, organy, organow, wlasciw* | орган, органу, органи, органів, органам, органами, органом | otoritas, berwenang | سلطات, سلطة, مختصة | hatosag*, illetekes*
parliament* | parlament*, congresso | parlament* | parlament* | parlement* | parlament*, sejm* | парламент* | parlemen | برلمان | parlament*, orszaggyules*
committee* | comite*, comissao, comissoes | comitat*, commission* | ausschuss*, kommission* | comite*, commissie* | komitet*, komisj* | коміт*, комісі* | komite, komisi | لجنة, لجان | bizottsag*
representative* | representante* | rappresentant* | vertreter* | vertegenwoordiger* | przedstawiciel* | представник* | perwakilan, wakil | ممثل* | kepviselo*
organization | organizac* | organizzazion* | organisation* | organisatie* | organizacj* | організац* | organisasi | منظمة, منظمات | szervezet*
united nations | nacoes unidas, onu | nazioni unite, onu | vereinte nationen, vereinten nationen | verenigde naties | narodow zjednoczonych, onz | об'єднаних націй, оон | perserikatan bangsa | امم المتحدة | egyesult nemzetek*
summit | cupula, cimeira* | vertice | gipfel* | top, topontmoeting | szczyt* | саміт* | konferensi tingkat tinggi, ktt | قمة | csucs*
conference | conferenci* | conferenz* | konferenz* | conferentie* | konferencj* | конференц* | konferensi | مؤتمر | konferenci*
meeting* | reuni*, encontr* | incontr*, riunion* | treffen, traf*, tagung*, begegn* | vergader*, ontmoet*, bijeenkomst* | spotka*, posiedzeni* | зустріч*, зустріл* | pertemuan, bertemu, rapat | اجتماع*, اجتمع*, التقى | talalkoz*, ules*
dialogue* | dialogo* | dialogo | dialog* | dialoog | dialog* | діалог* | dialog | حوار | parbeszed*
consult* | consult* | consult* | konsult* | overleg*, consult* | konsult* | консульт* | konsultasi | تشاور*, مشاورات | konzult*, egyeztet*
negotiat* | negocia* | negozia* | verhandl* | onderhandel* | negocj*, rokowan* | переговор* | perundingan, negosiasi | تفاوض*, مفاوضات | targyal*
exchange | intercambi*, troca* | scambi* | austausch* | uitwissel* | wymian*, wymieni* | обмін* | pertukaran, saling menukar, bertukar | تبادل* | csere*, cserel*
visit | visita, visitas, visitou, visitaram | visit* | besuch* | bezoek* | wizyt*, odwiedz* | візит*, відвід* | kunjungan, berkunjung, mengunjungi | زيارة, زار* | latogat*
invitation | convit*, convid* | invit* | einladung*, einlad*, eingeladen*, lud, luden | uitnodig* | zapros*, zaproszeni* | запрос*, запрошен* | undangan, mengundang | دعوة, دعا | meghiv*
welcome* | acolh*, saud* | accol*, salut* | begrüß*, begruss* | verwelkom* | powita* | вітал*, привітал* | menyambut* | رحب*, يرحب*, ترحب, ترحيب* | udvozol*
thank | agradec* | ringrazi*, grato, grata, grati, gratitudin* | dank* | dank*, bedank* | podziek*, dzieku* | подяк*, вдячн* | terima kasih, berterima kasih | شكر*, يشكر*, تشكر, امتنان* | koszon*, megkoszon*
express* | expressa*, manifest* | espress*, espri* | ausdruck*, äußert, äußerte, äußerten, äußern, äußerung*, geäußert* | uitdruk*, spreken uit | wyraz* | вислов* | menyatakan, mengungkapkan | اعرب*, يعرب, تعرب, عبر | kifejez*
agree | concord*, acord*, convier* | concord*, convengono, convenut* | vereinbar*, einig, einigten, einigung*, einigkeit, ubereingekommen, kamen uberein, ubereinstimm* | overeen*, eens | uzgodn*, zgodzil*, zgadzaj* | домовил*, погодил* | sepakat, menyepakati, menyetujui, setuju | اتفق*, وافق* | megallapod*, egyetert*
affirm* | reafirm*, afirm* | riafferm*, afferm*, ribad* | bekraftig* | bevestig* | potwierdz* | підтверд* | menegaskan | اكد*, يؤكد* | megerosit*
emphasi* | sublinh*, enfatiz* | sottoline* | beton*, unterstr* | benadruk*, onderstre* | podkresl* | підкресл* | menekankan, menggarisbawahi | شدد*, يشدد, تشدد, تشديد* | hangsulyoz*
recogni* | reconhec* | riconosc* | anerk* | erken* | uznaj*, uznal* | визна* | mengakui | اعترف*, اقر | elismer*
recall* | record*, relembr* | ricord* | erinner* | herinner* | przypomn*, przypomin* | нагада* | mengingat, mengenang | استذكر*, ذكر* | emlekez*, felidez*
commit* | compromet*, compromiss* | impegn* | verpflicht*, engag* | verbind*, toezeg* | zobowiaz* | зобов'яз* | berkomitmen, komitmen | التزم*, التزام* | kotelez*, vallal*
desir* | desej*, esper* | desider*, auspic* | wunsch*, hoff* | wens*, hopen | prag*, zycz*, nadziej* | бажа*, сподіва* | berkeinginan, berharap, ingin | رغبة, رغبا, امل* | ohajt*, kivan*, remel*
support* | apoi* | sostegn*, sosten*, appogg* | unterstutz* | steun*, ondersteun* | popar*, popiera*, wspar*, wspier* | підтрим* | mendukung, dukungan | دعم*, يدعم*, تدعم | tamogat*
assist* | assist*, ajud* | assist*, aiut* | hilf*, hilfe* | hulp*, bijstand*, help* | pomoc*, pomaga* | допомо* | bantuan, membantu | مساعدة, مساعدات | segit*, segely*, segelynyujt*
cooperat* | coopera* | coopera*, collabor* | zusammenarbeit*, kooper* | samenwerk* | wspolprac* | співроб*, співпрац* | kerja sama, kerjasama, bekerja sama | تعاون* | egyuttmukod*
partnership* | parceria* | partenariat* | partnerschaft* | partnerschap* | partnerstw* | партнерств* | kemitraan | شراكة | partnerseg*
relation | relac*, lacos | relazion*, rapport*, legam* | beziehung* | betrekking*, relatie* | stosunk*, relacj*, wiez* | відносин*, зв'язк* | hubungan | علاقات, علاقة | kapcsolat*
friend* | amizade, amig* | amic* | freund* | vriend* | przyja* | друж* | persahabatan, sahabat | صداقة | barat*
mutual* | mutu*, reciproc* | reciproc*, mutu* | gegenseitig*, beiderseit* | wederzijds*, onderling* | wzajemn* | взаємн* | saling, bersama, timbal balik | متبادل* | kolcsonos*
common | comum, comuns | comun* | gemeinsam* | gemeenschappelijk*, gezamenlijk* | wspoln* | спільн* | bersama | مشترك* | kozos*
joint | conjunt*, juntos | congiunt*, insieme | gemeinsam* | gezamenlijk*, samen | wspoln*, wspolnie | спільн*, разом | bersama, gabungan | مشترك* | kozos*, egyutt*
international* | internaciona* | internazional* | international* | internationa* | miedzynarod* | міжнарод* | internasional | دولي* | nemzetkozi*
regional* | regiona*, regiao | regional*, region* | regional* | regiona*, regio | region* | регіон* | kawasan, regional | اقليم*, منطقة | regio*, terseg*
strengthen* | fortalec*, reforc* | rafforz* | starken, starkung, verstark*, gestarkt | versterk* | wzmocn*, wzmacni* | зміцн* | memperkuat, penguatan | تعزيز, عزز* | erosit*, megerosit*
develop* | desenvolv* | svilupp* | entwick* | ontwikk* | rozwij*, rozwoj* | розвит*, розвив* | pembangunan, mengembangkan, pengembangan, perkembangan | تنمية, تطوير, طور* | fejleszt*, fejlod*
peace* | paz, pacific* | pace, pacific* | fried* | vrede* | pokoj* | мир, миру, мирн* | damai, perdamaian | سلام, سلم* | beke, beke*
secur* | seguranc*, segur* | sicurezz*, sicur* | sicher* | veilig* | bezpiecz* | безпек*, безпеч* | keamanan, aman | امن, امني* | biztons*
defence | defesa | difes* | verteidig* | defensie, verdedig* | obron* | оборон* | pertahanan | دفاع | vedelm*
border* | fronteir* | frontier*, confin* | grenze*, grenz* | grens*, grenzen | granic* | кордон* | perbatasan | حدود* | hatar, hatarok*, hatara, hatarai*, hataron, hatart, hatarmenti, hatarellenorz*
sea | mar, mares, maritim* | mare, mari, marittim* | meer, meere, see, maritim* | zee, zeeen, maritiem* | morz*, morsk* | морськ*, море, моря, морі, морем | laut, maritim | بحر, بحري* | tenger*
people | povo, povos, pessoas | popol* | volk, volker, menschen | volk, volken, mensen | narod*, ludz* | народ*, людей, людин* | rakyat, orang | شعب*, اشخاص | nep, nepek*, ember*
citizen* | cidada* | cittadin* | burger*, staatsangehor* | burger* | obywatel* | громадян* | warga* | مواطن* | allampolgar*
child* | crianc*, infant* | bambin* | kind, kinder* | kind, kinderen | dziec* | діт*, дитин* | anak* | طفل, اطفال | gyermek*, gyerek*
youth | juven*, jovens | giovan*, gioventu | jugend* | jong*, jeugd* | mlodz* | молод* | pemuda, remaja | شباب | ifjus*, fiatal*
econom* | econom* | econom* | wirtschaft* | econom* | gospodar*, ekonom* | економі* | ekonomi | اقتصاد* | gazdas*
trade | comerc* | commerc* | handel* | handel* | handl* | торг* | perdagangan, dagang | تجارة, تجاري* | kereskede*
invest* | invest* | invest* | invest* | invester* | inwest* | інвест* | investasi, penanaman modal | استثمار* | beruhaz*, befektet*
business* | empres* | impresa, imprese, imprenditor*, aziend* | unternehm* | bedrijf*, bedrijven, ondernem* | przedsiebior*, firm* | підприємств* | usaha, perusahaan | شركة, شركات | vallalat*, vallalkoz*
industr* | industri* | industri* | industri* | industri* | przemysl* | промисл* | industri | صناعة, صناعي* | ipar*
financ* | financ*, financeir* | finanz* | finanz* | financi* | finans* | фінанс* | keuangan, pembiayaan | مالي*, تمويل | penzugy*, finanszir*
bank* | banco* | banc* | bank* | bank* | bank* | банк* | bank | بنك | bank*
cost | custo*, despesa*, encarg* | costo, costi, spese, spesa, oneri | kosten* | kosten | koszt* | витрат* | biaya | تكلفة, تكاليف, نفقات | koltseg*
payment* | pagamento*, pagar, paga, pagos, pagas, pagou | pagament*, paga* | zahl*, bezahl* | betaal*, betaling* | platnos*, platnic*, platn*, zaplat*, zaplac*, placi*, oplat*, oplac* | платеж*, платіж*, плата, плати, плату, сплач*, сплат*, оплат* | pembayaran, membayar, dibayar | دفع, يدفع | fizet*
tax* | imposto, impostos, fiscal, fiscais, tributa*, tributo* | imposta, imposte, fiscal*, tassa, tasse, tassazion* | steuer* | belasting* | podatk*, podatek | податк* | pajak | ضريبة, ضرائب | ado, adok, adot, adoja, adoz*
energy | energ* | energ* | energie* | energie* | energi*, energet* | енерг* | energi | طاقة | energi*
environment* | ambient* | ambient* | umwelt* | milieu* | srodowisk* | довкілл*, середовищ* | lingkungan | بيئة, بيئي* | kornyezet*
climate | clima, climatic* | clima, climatic* | klima* | klimaat* | klimat* | клімат* | iklim | مناخ* | eghajlat*, klima*
water* | agua* | acqua, acque, idric* | wasser* | water* | wod* | вод* | air, perairan | مياه, ماء, مائي* | viz, vizek, vizi*
forest* | florest* | forest*, bosch* | wald*, forst* | bos, bossen, bosbouw | las, lasy, lasow, lesn* | ліс, ліси, лісів, лісов* | hutan, kehutanan | غابة, غابات | erdo*
agricultur* | agricul*, agricol* | agricol*, agricul* | landwirt*, agrar* | landbouw*, boer* | roln* | сільськ* господарств*, сільськогосподар*, аграр*, агропром* | pertanian, petani | زراعة, زراعي* | mezogazd*
fish* | pesca*, pesc*, peix* | pesca, pesc* | fisch* | vis, vissen, visser* | ryb* | риб* | ikan, perikanan, penangkapan ikan | سمك, اسماك, صيد | hal, halak*, halasz*
food | aliment* | aliment*, cibo | lebensmittel*, nahrung* | voedsel*, voeding* | zywnos* | продовол*, харч* | pangan, makanan | غذاء, غذائي* | elelmisz*
health* | saude, sanita* | salute, sanit* | gesundheit* | gezondheid* | zdrow* | здоров* | kesehatan | صحة, صحي* | egeszseg*
education* | educa*, ensino | istruzion*, educa* | bildung* | onderwijs* | edukac*, oswiat*, nauczan* | освіт* | pendidikan | تعليم* | oktat*
training | formacao, formacoes, formar, trein*, capacitac* | formazion*, formativ*, addestr* | ausbild*, schulung*, geschult | opleid*, training*, opgeleid | szkolen*, szkoli*, przeszkol* | навчан*, підготов* | pelatihan, melatih, dilatih | تدريب* | kepzes*, kepzo*, tovabbkepz*
universit* | universi* | universit* | universit* | universit* | uniwersytet*, uczelni* | університет* | universitas | جامعة, جامعات | egyetem*
student* | estudant*, bolsa* | student*, bors* | student*, stipend* | student*, beurs* | student*, stypend* | студент*, стипенд* | mahasiswa, pelajar, beasiswa | طالب, طلاب, منح* | hallgato*, osztond*
school* | escola* | scuol* | schul* | school*, scholen | szkola, szkoly, szkole, szkol, szkolom, szkolach, szkoln* | школ* | sekolah | مدرسة, مدارس | iskola*
research* | pesquis*, investiga*, estud* | ricerc*, stud* | forsch*, studie* | onderzoek*, studie* | badan*, badaw* | дослід* | penelitian, riset | بحث, بحوث | kutat*
scien* | cienc*, cientif* | scien* | wissenschaft* | wetenschap* | nauk* | наук* | ilmu, ilmiah | علم, علوم, علمي* | tudoman*
technolog* | tecnolog*, tecnic* | tecnolog*, tecnic* | techn* | technolog*, technisch* | technolog*, techni* | технолог*, технічн* | teknologi, teknis | تكنولوج*, تقني*, فني* | technolog*, muszaki*
information | informac* | informazion* | information* | informatie | informacj* | інформац* | informasi | معلومات | informacio*, tajekoztat*
data | dados | dati | daten | gegevens | dane, danych | дані, даних, даним, даними | data | بيانات | adat, adatok*
transport* | transport* | trasport* | transport*, verkehr* | vervoer*, transport* | transport* | транспорт*, перевез* | transportasi, angkutan | نقل | szallit*, kozleked*
rail* | ferrov* | ferrov* | eisenbahn*, bahn* | spoorweg*, spoor* | kolej* | залізн* | kereta api | سكك, حديدية | vasut*
road* | estrad*, rodov* | strad* | straße*, strasse* | weg, wegen | drog* | дорог*, доріг, шлях* | jalan | طريق, طرق | ut, utak*, kozut*
port | porto, portos, navio* | porto, porti, portual*, nave, navi, naval* | hafen, hafen*, schiff* | haven*, schip, schepen | port, porty, portow, statk* | порт, порту, порти, портів, портом, портов*, судн*, суден* | pelabuhan, kapal | ميناء, موانئ, سفينة, سفن | kikoto*, hajo*
construct* | constru* | costru* | bau, bauen, gebaut, errich* | bouw* | budow*, zbudow* | будів*, побуд* | membangun, pembangunan, konstruksi | بناء, تبني, ستبني, انشاء | epit*
city | cidade* | citt* | stadt* | stad, steden | miast* | місто, міста, місту, містом, місті, міст, містам, містами, містах, міськ* | kota | مدينة, مدن | varos*
project* | projet* | progett* | projekt* | project* | projekt* | проект*, проєкт* | proyek | مشروع, مشاريع | projekt*
program* | program* | programm* | programm* | programma* | program* | програм* | program | برنامج, برامج | program*
measure* | medida* | misur* | maßnahme*, massnahme* | maatregel* | srodki, srodkow | заход* | langkah, tindakan | تدابير, اجراءات | intezked*
foreign affairs | negocios estrangeiros, relacoes exteriores | affari esteri, esteri | auswartig*, aussenminist* | buitenlandse zaken | spraw zagranicznych, zagraniczn* | закордонн* | luar negeri | خارجية | kulugy*
cultur* | cultur* | cultur* | kultur* | cultur* | kultur* | культур* | budaya, kebudayaan | ثقافة, ثقافي* | kultur*
touris* | turis* | turis* | touris* | toeris* | turyst* | турис* | pariwisata, wisata | سياح* | turis*, idegenforg*
sport* | esport*, desport* | sport* | sport* | sport* | sport* | спорт* | olahraga | رياضة, رياضي* | sport*
establish* | estabelec*, criar, cria, criou, criado, criada, criacao | istituire, istituisc*, istituit*, stabilire, stabilisc* | errich*, eingericht*, gründen, gründung*, gegründet*, gründet*, einsetz* | oprich*, instel* | ustanow*, utworz*, powola* | створ*, заснув* | membentuk, mendirikan | انشاء, انشا, تأسيس | letrehoz*, letesit*
implement* | implement*, execu*, aplica* | attuare, attuazion*, attuano, attuat*, attuativ*, esegu* | durchfuhr*, umsetz*, umgesetzt | uitvoer*, uitgevoerd | wdraz*, wykon*, realiz* | виконан*, здійсн*, впровад* | melaksanakan, pelaksanaan, implementasi | تنفيذ*, نفذ* | vegrehajt*, megvalos*
continue* | continu*, prosseg* | continu*, prosegu* | fortsetz*, fortges*, fortzusetzen, fortführ*, fortgeführ*, weiterhin | voortzet*, doorgaan* | kontynu* | продовж* | melanjutkan, terus | مواصلة, واصل*, استمر* | folytat*
provide* | fornec*, prest* | forni*, prestare, presta, prestano, prestazion* | bereitstell*, gewahr*, liefer* | verstrek*, verlen*, lever* | zapewni*, dostarcz* | надає*, надают*, надават*, надан*, забезпеч* | menyediakan, memberikan | تقدم, تقديم, توفير, يقدم | nyujt*, biztosit*
protect* | prote* | protezion*, protegg*, tutel* | schutz* | bescherm* | ochron*, chroni* | захист*, захищ*, охорон* | melindungi, perlindungan | حماية, تحمي | vedel*, vedi*
enter into force | entra em vigor, entrada em vigor, entrara em vigor | entra in vigore, entrata in vigore, entrera in vigore | in kraft | in werking | wchodzi w zycie, wejdzie w zycie, wejscie w zycie, wejscia w zycie | набирає чинності, набуває чинності, набрання чинності, набуття чинності | mulai berlaku | حيز النفاذ, حيز التنفيذ | hatalyba lep*, hatalyba*
sign | assinar, assinatur*, assinad*, assinou, assinaram, assinam | firm* | unterzeich* | onderteken*, getekend | podpis* | підпис* | menandatangani, ditandatangani, penandatanganan | وقع*, توقيع | alair*
notif* | notific*, inform* | notific*, inform* | notifi*, mitteil*, unterricht* | kennisgev*, meedel*, informeer* | notyfik*, powiadomi*, zawiadomi* | повідомл* | memberitahukan, pemberitahuan | اخطار, ابلاغ, يخطر, تخطر | ertesit*, tajekoztat*
terminat* | denunci*, rescis*, cessar, cessa, cessac* | denunc*, cessare, cessa, cessazion*, recess*, estinzion* | kundig*, beend* | beeindig*, opzeg* | wypowiedz*, rozwiaz* | припин*, денонс* | mengakhiri, pengakhiran, berakhir | انهاء, ينهي | felmond*, megszun*
dispute* | litigio*, diferendo*, controvers* | controvers* | streitigk*, streit* | geschil* | spor, spory, sporow | спор, спори, спорів, суперечк* | sengketa, perselisihan | نزاع*, خلاف* | vita, vitak*
report | relatorio* | relazion*, rapport* | bericht* | verslag*, rapport* | sprawozd*, raport* | звіт*, доповід* | laporan, melaporkan | تقرير, تقارير | jelentes*
expert | perito*, especialist*, expert* | espert* | experte*, fachleut*, sachverst* | deskundige*, expert* | ekspert*, biegly, bieglego, biegli, bieglych | експерт* | ahli, pakar | خبير, خبراء | szakerto*
language* | lingua*, idioma* | lingua, lingue | sprache*, sprach* | taal, talen | jezyk* | мов* | bahasa | لغة, لغات | nyelv*
year | ano, anos, anual* | anno, anni, annual* | jahr* | jaar, jaren, jaarlijk* | rok, roku, lat, lata, roczn* | рік, року, роки, років, роках, щорічн* | tahun* | سنة, سنوات, عام, اعوام, سنوي* | ev, evi, evek*, evet, evben, eveben, evre, evtol, evente, eves*
month | mes, meses, mensal, mensais, mensalmente | mese, mesi, mensil* | monat* | maand* | miesiac*, miesiec* | місяц* | bulan | شهر, اشهر | honap*, havi
day | dia, dias | giorno, giorni | tag, tage, tagen | dag, dagen | dzien, dni, dnia | день, дні, днів | hari | يوم, ايام | nap, napok, napon, napos*
shall | deve, devem, devera* | deve, devono | soll, sollen, muss, mussen | moet, moeten | musi, musza | повин* | harus, wajib | يجب | kell, koteles*
not | nao | non | nicht, kein* | niet, geen | nie | не | tidak, bukan | لا, لم, لن | nem
disaster* | desastre*, catastrof* | catastrof*, disastr*, calamit* | katastroph* | ramp, rampen | katastrof*, klesk* | катастроф*, стихійн* | bencana | كارثة, كوارث | katasztrof*
island* | ilha* | isol* | insel* | eiland* | wysp* | острів*, остров* | pulau*, kepulauan | جزيرة, جزر | sziget*
river* | rio, rios | fium* | fluss* | rivier* | rzek* | річк*, річок, ріка, ріки, ріку, річков* | sungai | نهر, انهار | folyo, folyok*, folyoja, folyon
bridge* | ponte, pontes | ponte, ponti | brucke* | brug, bruggen | most, mosty, mostu | міст, моста, мосту, мости, мостів, мостом | jembatan | جسر, جسور | hid, hidak, hidat*
hospital* | hospita* | ospedal* | krankenh*, spital* | ziekenhui* | szpital* | лікарн* | rumah sakit | مستشفى, مستشفيات | korhaz*
equipment | equipament* | attrezz*, apparecchi* | ausrust*, gerat* | uitrusting*, apparat* | sprzet*, wyposaz* | обладнан* | peralatan | معدات | felszerel*, berendez*
service | servic* | serviz* | dienst* | dienst* | uslug*, sluzb* | послуг*, служб* | layanan, jasa | خدمة, خدمات | szolgalt*, szolgalat*
product* | produ* | prodott*, produ* | erzeug*, produkt*, produz*, güter | produ*, goederen | produk*, towar* | продук*, товар* | produk*, barang | انتاج, منتج*, سلع | termek*, termel*, aru*
charter | carta | carta | charta | handvest* | kart* | статут*, харті* | piagam | ميثاق | alapokmany*, karta*
resolution | resoluc* | risoluzion* | resolution* | resolutie* | rezolucj*, uchwal* | резолюц* | resolusi | قرار, قراره, قرارات, قراراته | hatarozat*
paragraph | paragrafo*, numero* | paragraf*, comma | absatz*, absatze* | lid, leden, paragra* | ustep*, paragraf* | пункт*, абзац* | ayat, paragraf | فقرة, فقرات | bekezdes*
principle | principio* | princip* | grundsatz*, prinzip* | beginsel*, principe* | zasad* | принцип* | prinsip, asas | مبدا, مبادئ | elv, elvek*, elve, elvei*, elvet, alapelv*
purpose | objetivo*, objectivo*, finalidade*, fim | scopo, obiettiv*, finalita | ziel*, zweck* | doel* | cel, cele, celow, celu, celem, celami, celach, celom | мета, мети, мету, метою, меті, ціль, цілі, цілей, цілям, цілями, цілях | tujuan, sasaran | هدف, اهداف, غرض, اغراض | cel, celja, celok, celjai
provision | disposic* | disposizion* | bestimmung* | bepaling* | postanowien*, przepis* | положен* | ketentuan | حكم, احكام | rendelkezes*
obligation* | obriga*, deveres | obblig* | pflicht*, verpflicht* | verplicht* | obowiaz*, zobowiaz* | обов*, зобов* | kewajiban | التزام, التزامات, واجب* | kotelezettseg*
international law | direito internacional | diritto internazionale | volkerrecht* | internationale recht, volkenrecht | prawo miedzynarodowe, prawa miedzynarodowego, prawem miedzynarodowym | міжнародне право, міжнародного права | hukum internasional | القانون الدولي | nemzetkozi jog*
working group | grupo de trabalho | gruppo di lavoro | arbeitsgruppe* | werkgroep* | grup* robocz* | робоч* груп* | kelompok kerja | فريق عامل, فريق العمل, الفريق العامل | munkacsoport*
delegation | delegac* | delegazion* | delegation* | delegatie* | delegacj* | делегац* | delegasi | وفد, وفود | kuldottseg*, delegacio*
institution* | institui* | istituzion*, istitut* | institution*, einrichtung* | instelling* | instytucj* | установ*, інституц* | lembaga, institusi | مؤسسة, مؤسسات | intezmeny*
european union | uniao europeia, ue | unione europea, ue | europaische union, europaischen union, eu | europese unie, eu | unia europejska, unii europejskiej, ue | європейськ* союз*, єс | uni eropa | الاتحاد الاوروبي | europai unio*, eu
forum | foro, forum, foruns | foro, forum | forum* | forum* | forum | форум* | forum | منتدى | forum*
talks | discut*, conversac*, debat*, entrevist* | discu*, colloqui*, esamin* | gesprach*, erorter*, berat* | bespr*, gesprek*, overleg* | rozmow*, omow*, dyskut* | перегов*, обговор* | membahas, membicarakan, pembicaraan | محادثات, ناقش*, بحث | megbeszel*, megvitat*, targyal*
consensus | consenso | consenso | konsens*, einvernehm* | consensus | konsensus*, zgoda, zgody, zgode | консенсус* | konsensus, mufakat | توافق | konszenzus*
propos* | propo*, propost* | propo*, propost* | vorschlag*, vorzuschlagen, vorgeschlag*, schlug, schlugen | voorstel*, stelt voor | propon*, propozyc*, wniosek | пропон*, пропозиц* | mengusulkan, usulan, usul | اقتراح*, مقترح*, يقترح | javas*
request* | solicit*, pedir*, pedido*, pediu, requer* | richiest*, richied*, chiedere, chiede, chiedono, chiesto | ersuch*, bitt*, bat, baten, gebeten, antrag* | verzoek* | prosi*, prosz*, poprosi*, wnios*, zazada*, zadaj* | просить, просять, просил*, попрос*, запит*, проханн* | meminta, permintaan, permohonan | طلب*, يطلب, تطلب | ker, keri, kerik, kert, kertek, kerte, kerelem*, kerelm*, felker*
condemn* | conden* | condann* | verurteil* | veroordel* | potepi* | засуд* | mengecam, mengutuk | ادان*, يدين, تدين | elitel*
call on | apel*, exort*, instar, insta, instam, instou, instaram | invit*, esort*, appell* | aufforder*, aufgefordert*, aufruf*, aufgerufen*, appell*, rief*, rufen | roep*, oproep* | wezw*, wzyw*, apel* | заклик* | menyerukan, mendesak, seruan | دعا, يدعو, تدعو, يحث, تحث, حث* | felhiv*, felszolit*
coordinat* | coorden* | coordin* | koordin*, abstimm* | coordin*, afstem* | koordyn* | координ* | koordinasi, mengoordinasikan | تنسيق*, ينسق* | koordinal*, egyeztet*
partner | parceir* | partner | partner* | partner* | partner* | партнер* | mitra | شريك, شركاء | partner*
neighbo* | vizinh* | vicin* | nachbar* | buur*, nabu* | sasiad*, sasiedz* | сусід* | tetangga, bertetangga | جوار, جار, مجاور* | szomszed*
trust* | confianc* | fiducia | vertrau* | vertrouw* | zaufan* | довір* | kepercayaan, saling percaya | ثقة | bizalom*, bizalm*
bilateral* | bilatera* | bilateral* | bilateral* | bilatera* | dwustronn*, bilateraln* | двосторонн* | bilateral | ثنائي* | ketoldalu*, bilateralis*
multilateral* | multilatera* | multilateral* | multilateral* | multilatera* | wielostronn*, multilateraln* | багатосторонн* | multilateral | متعدد* | tobboldalu*, multilateralis*
global* | globa*, mundia*, mundo | global*, mondial*, mondo | global*, welt* | wereld*, globale, mondiale | globaln*, swiat* | глобальн*, світ* | global, dunia | عالم* | globalis*, vilag*
national* | naciona* | nazional* | national*, staatlich* | nationa* | narodow*, krajow*, panstwow* | національн* | nasional | وطني* | nemzeti*
local* | local, locais, localmente, provinc* | local*, provinc* | ortlich*, lokal*, provinz* | plaatselijk*, lokale, provinc* | lokaln*, miejscow*, prowincj* | місцев*, провінц* | lokal, daerah, provinsi | محلي*, مقاطعة | helyi*, tartomany*
comprehensive* | abrangente*, global, integral | globale, complessiv* | umfassend* | alomvattend*, uitgebreid* | kompleksow*, wszechstronn* | всеосяжн*, комплексн* | komprehensif, menyeluruh | شامل* | atfogo*
strategic* | estrateg* | strateg* | strateg* | strateg* | strateg* | стратег* | strategis, strategi | استراتيجي* | strateg*
important | importan* | importan* | wichtig*, bedeut* | belangrijk*, belang | wazny, wazna, wazne, waznej, waznego, waznych, waznym, znaczen* | важлив* | penting, pentingnya | اهمية, مهم, هام* | fontos*, jelentos*
special | especia* | special* | besonder*, spezial*, sonder* | bijzonder*, speciaal, special* | specjaln*, szczegoln* | особлив*, спеціальн* | khusus, istimewa | خاص* | kulonleges*, specialis*
new | novo, nova, novos, novas | nuov* | neu, neue* | nieuw* | nowy, nowa, nowe, nowych, nowego, nowej | новий, нова, нове, нові, нових, нового, новому, новим, новими, нову, нової, новій | baru | جديد* | uj, ujat, ujak, ujabb*
positive* | positiv* | positiv* | positiv* | positiev* | pozytywn* | позитивн* | positif | ايجابي* | pozitiv*
active* | ativ*, activ* | attiv* | aktiv* | actie* | aktywn* | активн* | aktif | نشط*, فعال* | aktiv*
effective* | eficaz*, efetiv*, eficac*, eficien* | efficac*, efficien* | wirksam*, effizien*, effektiv* | doeltreffend*, efficient*, effectie* | skuteczn*, efektywn* | ефективн* | efektif, efisien | فعالية, كفاءة | hatekony*
success* | exito*, sucess*, bem-sucedid* | success* | erfolg* | succes*, geslaag* | sukces*, powodzen* | успі* | sukses, berhasil, keberhasilan | نجاح* | siker*
achieve* | alcanc*, resultad*, realiz* | raggiung*, risultat*, raggiunt* | erreich*, ergebnis*, erziel* | bereik*, resulta* | osiag*, wynik*, rezultat* | досяг*, результат* | mencapai, hasil, pencapaian | تحقيق*, نتائج, انجاز* | eredmeny*, elert*, eler*
progress* | progres*, avanc* | progress* | fortschritt* | vooruitgang, vordering* | postep* | прогрес*, поступ* | kemajuan | تقدم | halad*, elorehalad*
deepen* | aprofund* | approfond* | vertief* | verdiep* | poglebi* | поглиб* | memperdalam, pendalaman | تعميق* | elmelyit*
expand* | ampli*, expan*, alarg* | ampli*, estend*, estens* | erweiter*, ausweit*, ausbau* | uitbreid*, verruim* | rozszerz*, poszerz*, rozbudow* | розшир* | memperluas, perluasan | توسيع*, توسع | bovit*, kiterjeszt*
promot* | promo*, foment*, facilit* | promuov*, promoz*, favor*, agevol* | forder*, fordern, erleichter* | bevorder*, vergemakkelijk* | promow*, wspier*, ulatwi*, promocj* | сприя*, просува*, полегш* | mempromosikan, memajukan, mendorong, memfasilitasi | تعزيز*, تشجيع*, تيسير*, تسهيل* | elomozdit*, elosegit*, osztonz*
encourag* | incentiv*, encoraj*, estimul* | incoragg*, stimol* | ermutig*, ermunter*, anregen | aanmoedig*, stimuler* | zachec* | заохоч*, рекоменд* | mendorong | شجع, يشجع, تشجع, تشجيع | osztonoz*, batorit*
improv* | melhor* | miglior* | verbesser* | verbeter* | popraw*, ulepsz* | поліпш*, покращ* | meningkatkan, memperbaiki, perbaikan | تحسين*, يحسن | javit*, javul*
increas* | aument*, acresc* | aument*, increment* | erhoh*, steiger*, anstieg*, gestiegen | verhog*, toenam*, toenem*, stijg* | zwieksz*, wzrost*, wzros* | збільш*, зрост* | meningkat, peningkatan, kenaikan | زيادة, زاد*, ازدا*, ارتفع* | novel*, noveked*, emelked*
reduc* | redu*, diminu* | ridu*, diminu* | verringer*, reduzier*, senk*, verminder*, minderung* | vermind*, verlag*, reduc* | zmniejsz*, obniz*, redukcj*, ogranicz* | зменш*, скороч*, зниж* | mengurangi, pengurangan, menurunkan | خفض*, تقليل, تخفيض, انخف* | csokken*
sustainab* | sustent* | sostenib* | nachhaltig* | duurza* | zrownowazon* | сталий, сталого, сталому, сталим, сталої, сталій, сталість, сталості | berkelanjutan | مستدام* | fenntarthat*
stab* | estabil*, estavel, estaveis | stabil* | stabil* | stabi* | stabil* | стабільн* | stabilitas, stabil | استقرار | stabil*
prosper* | prosper* | prosper* | wohlstand*, prosper* | welvaart* | dobrobyt*, pomyslnos* | процвіт*, добробут* | kemakmuran, makmur, sejahtera, kesejahteraan | ازدهار, رخاء | jolet*, viragz*, felviragz*
militar* | milita* | militar* | militar*, streitkraft* | militair*, krijgsmacht* | wojskow*, sil zbrojnych | військов*, збройн* | militer, angkatan bersenjata | عسكري* | katona*, hadero*
weapon* | arma, armas, armament* | arma, armi, armament* | waffe* | wapen* | bron, broni | збро* | senjata | سلاح, اسلحة | fegyver*
nuclear | nuclea* | nuclear* | nuklear*, atom*, kernwaffe*, kernenergie*, kernkraft* | nucleair*, kernwapen*, kernenergie*, kerncentrale* | jadrow*, nuklearn*, atomow* | ядерн*, атомн* | nuklir, atom | نووي* | nuklear*, atom*
terror* | terror* | terror* | terror* | terror* | terror* | терор* | teror* | ارهاب* | terror*
crime* | crim*, delit* | crimin*, reat* | kriminal*, straftat*, verbrech* | misda*, crimin*, strafba* | przestep* | злочин* | kejahatan, pidana | جريمة, جرائم, اجرام* | bun, bunok, bunozes*, buncselekmeny*, bunteto*, bunuldoz*
drug* | drog*, estupefac*, entorpec* | droga, droghe, stupefacent* | droge*, betaubungsm*, rauschgift* | drugs, verdovende | narkotyk* | наркоти* | narkotika, narkoba | مخدرات | kabitoszer*
threat* | ameac*, risco* | minacc*, rischi* | bedroh*, risik*, gefahr* | dreig*, bedreig*, risico*, gevar* | zagroz*, grozb*, ryzyk* | загроз*, ризик* | ancaman, risiko | تهديد*, خطر, مخاطر | fenyeget*, veszely*, kockazat*
challenge* | desafio* | sfid* | herausforder* | uitdag* | wyzwan* | виклик* | tantangan | تحدي*, تحديات | kihivas*
crisis | crise, crises | crisi | krise* | crisis*, crises | kryzys* | криз* | krisis | ازمة, ازمات | valsag*
conflict* | conflit* | conflitt* | konflikt* | conflict* | konflikt* | конфлікт* | konflik | صراع*, نزاعات | konfliktus*
war | guerra* | guerr* | krieg* | oorlog* | wojn*, wojen* | війн*, воєн* | perang | حرب, حروب | haboru*
settle* | resolv*, soluc* | risol*, soluzion* | beileg*, losung*, gelost | oploss*, beslecht*, regel* | rozwiaz*, rozstrzyg*, uregul* | вирішен*, вирішу*, врегул* | menyelesaikan, penyelesaian, diselesaikan | تسوية, تسوى, حل, حلول | rendez*, megold*
sovereign* | soberan* | sovran* | souveran* | soeverein* | suweren* | суверен* | kedaulatan, berdaulat | سيادة | szuveren*
territor* | territor* | territor* | hoheitsgebiet*, territor*, gebiet* | grondgebied*, territor* | terytor* | територ* | wilayah, teritorial | اقليم, اراضي, اقليمه, اراضيه | terulet*, felsegter*
integrity | integridade | integrita | integritat, unversehrtheit | integriteit | integraln* | цілісн* | integritas, keutuhan | وحدة, سلامة | integritas*, sertetlenseg*
independen* | independ* | indipend* | unabhangig* | onafhankelijk* | niepodlegl*, niezalezn* | незалежн* | kemerdekaan, merdeka, independen | استقلال* | fuggetlen*
equal* | igua* | ugual*, pari | gleich* | gelijk* | rowny, rowna, rowne, rownych, rownego, rownej, rownosc*, rownoupraw* | рівн* | setara, kesetaraan, sama | مساواة, متساو* | egyenlo*
freedom* | liberdade* | liberta | freiheit* | vrijheid*, vrijheden | wolnosc*, swobod* | свобод* | kebebasan | حرية, حريات | szabadsag*
human rights | direitos humanos | diritti umani, diritti dell'uomo | menschenrecht* | mensenrecht* | praw czlowieka, prawa czlowieka, prawom czlowieka, prawami czlowieka, prawach czlowieka | прав людини, права людини, правам людини, правами людини, правах людини | hak asasi | حقوق الانسان | emberi jog*
democra* | democra* | democra* | demokrat* | democra* | demokra* | демокра* | demokra* | ديمقراطي* | demokra*
communit* | comunidade* | comunita | gemeinschaft* | gemeenschap* | spolecznos*, wspolnot* | спільнот*, громад* | komunitas, masyarakat | مجتمع*, جماعة | kozosseg*
societ* | socia*, sociedade* | social*, societa | gesellschaft*, sozial* | maatschap*, sociale, samenlev* | spolecz* | суспільн*, соціальн* | sosial | اجتماعي* | tarsadal*, szocialis*
women | mulher* | donn* | frau* | vrouw* | kobiet* | жінк*, жінок | perempuan, wanita | مراة, نساء | nok, nok*
family | famil*, esposa, esposo, conjuge* | famigl*, familiar*, moglie, mogli, coniug*, consorte* | famil*, ehefrau*, ehegatt*, gattin* | famil*, gezin*, echtgeno* | rodzin*, malzon* | сім'я, сім'ї, сім'ю, сімей, сімейн*, родин*, дружин*, подруж* | keluarga, istri, suami | اسرة, اسر, عائل*, زوجة, قرينة, زوج | csalad*, feleseg*, hazastars*
market* | mercado* | mercat* | markt*, markte* | markt* | ryn* | ринк*, ринок | pasar | سوق, اسواق | piac*
export* | export* | esport* | export*, ausfuhr* | export*, uitvoer | eksport*, wywoz* | експорт* | ekspor | صادرات, تصدير | export*, kivitel*
import | importac*, importad*, importar | importazion*, importa* | import*, einfuhr* | import*, invoer* | import*, przywoz* | імпорт* | impor | واردات, استيراد | import*, behozatal*
tariff* | tarif*, aduan*, alfandeg* | tariff*, dogan*, dazi | zoll*, zolle* | tarief*, tarieven, douane* | clo, cla, clem, celn*, taryf* | мито, мита, митом, митн*, тариф* | tarif, bea, pabean | جمرك*, جمارك, تعريف* | vam*
fund | fundo, fundos | fondo, fondi | fonds | fonds*, fondsen | fundusz* | фонд* | dana | صندوق, صناديق, اموال | alap, alapok, alapot, alapja*
loan* | emprest*, credito* | prestit*, credit* | darlehen*, kredit* | lening*, krediet* | pozycz*, kredyt* | позик*, кредит* | pinjaman, kredit | قرض, قروض, ائتمان | kolcson*, hitel*
price* | preco* | prezz* | preis* | prijs*, prijzen | cena, ceny, cen | цін* | harga | سعر, اسعار | ar, arak, ara
insurance | seguro, seguros, segurador* | assicur* | versicher* | verzeker* | ubezpiecz* | страхув*, страхов* | asuransi | تامين | biztositas*, biztosito*
dollar* | dolar* | dollar* | dollar* | dollar* | dolar* | долар* | dolar | دولار* | dollar*
euro | euro* | euro | euro* | euro* | euro | євро | euro | يورو | euro*
growth | crescimento | crescita | wachstum* | groei* | wzrost* | зростан* | pertumbuhan | نمو | noveked*
job | emprego* | impieg*, occupazion* | beschaftig*, arbeitsplatz* | werkgelegen*, banen | zatrudni*, miejsc pracy | зайнят*, робочих місц* | pekerjaan, lapangan kerja | عمالة, وظائف | foglalkoztat*, munkahely*
labo* | trabalh* | lavor* | arbeit* | arbeid*, werknemer* | prac* | прац* | tenaga kerja, buruh, pekerja | عمل, عمال | munka*
poverty | pobreza | poverta | armut | armoede | ubostw* | бідн* | kemiskinan | فقر | szegenyseg*
renewable* | renov* | rinnovabil* | erneuerbar* | hernieuwbar* | odnawialn* | відновлюван* | terbarukan | متجددة | megujulo*
power | eletric*, electric* | elettric* | strom, elektri* | elektri*, stroom | elektry*, prad* | електр* | listrik, kelistrikan | كهربا* | aram, villamos*
power plant* | central eletrica, usina* | central* elettric* | kraftwerk* | energiecentrale*, elektriciteitscentrale*, kerncentrale* | elektrown* | електростанц* | pembangkit | محطة كهرباء, محطة توليد, محطات توليد, محطات كهرباء | eromu*
oil | petrol* | petrol* | erdol*, ol | olie, aardolie* | rop* naftow*, ropa, ropy, naft* | нафт* | minyak | نفط* | olaj, koolaj*
gas | gas, gases | gas | gas, gases, erdgas* | gas, aardgas* | gaz, gazu, gazow* | газ, газу, газов* | gas | غاز | gaz, gazt, foldgaz*
coal | carvao | carbone | kohle* | kolen, steenkool* | wegl*, wegiel | вугілл* | batu bara | فحم | szen, szenet
hydrogen | hidrogen* | idrogeno | wasserstoff* | waterstof* | wodor* | водень, водн* | hidrogen | هيدروجين | hidrogen*
mineral* | minera* | mineral*, miner* | mineral*, bergbau* | mineral*, delfstof* | mineral*, gornic* | мінерал*, гірнич* | mineral, tambang, pertambangan | معادن, تعدين | asvany*, banya*
emission* | emissao, emissoes | emission* | emission* | emissie*, uitstoot | emisj* | викид* | emisi | انبعاث* | kibocsat*
waste | residuo*, lixo | rifiut* | abfall*, abfalle* | afval* | odpad* | відход* | limbah, sampah | نفايات | hulladek*
disease* | doenca*, pandemi*, vacin* | malatti*, pandemi*, vaccin* | krankheit*, pandemi*, impf* | ziekte*, pandemi*, vaccin* | chorob*, pandemi*, szczepi* | хвороб*, пандемі*, вакцин* | penyakit, pandemi, vaksin | مرض, امراض, جائحة, لقاح* | betegseg*, jarvany*, oltoanyag*, vakcina*
innovat* | inova* | innova* | innova* | innova* | innowac* | інновац* | inovasi | ابتكار* | innova*
digital* | digita* | digital* | digital* | digita* | cyfrow* | цифров* | digital | رقمي*, رقمنة | digitalis*
communicat* | comunica*, telecomunica* | comunica*, telecomunica* | kommunik*, telekommunik* | communica*, telecommunica* | komunik*, telekomunik*, lacznos* | зв'язк*, комунік* | komunikasi, telekomunikasi | اتصال* | kommunika*, tavkozl*
knowledge | conheciment*, experienc* | conoscenz*, esperienz* | wissen, kenntnis*, erfahrung* | kennis, ervaring* | wiedz*, doswiadcz* | знан*, досвід* | pengetahuan, pengalaman | معرفة, معارف, خبرة, خبرات | tudas*, ismeret*, tapasztalat*
infrastructure* | infraestrutur* | infrastruttur* | infrastruktur* | infrastructu* | infrastruktur* | інфраструктур* | infrastruktur | بنية تحتية, بنى تحتية | infrastruktur*
plan | plano, planos, planej*, planific*, planeament* | piano, piani, pianific* | plan, plane, plans, planen | plan, plannen | plan, plany, planu | план, плану, плани, планів, планом, планах, планув* | rencana | خطة, خطط | terv, tervet, tervek, tervez*
action* | acao, acoes | azion* | maßnahme*, massnahme*, aktion*, handeln | actie* | dzialan* | дії, дій, дія* | aksi, tindakan | عمل, اجراء | cselekv*, intezked*
initiative* | iniciativa* | iniziativ* | initiativ* | initiatie* | inicjatyw* | ініціатив* | inisiatif, prakarsa | مبادرة, مبادرات | kezdemenyez*
mechanism* | mecanism* | meccanism* | mechanism* | mechanism* | mechanizm* | механізм* | mekanisme | الية, اليات | mechanizmus*
framework* | quadro, quadros, ambito | quadro, ambito | rahmen* | kader* | ram, ramach, ramow* | рамк*, рамок | kerangka | اطار | keret*
system* | sistema* | sistem* | system* | stelsel*, systeem, system* | system* | систем* | sistem | نظام, نظم | rendszer*
policy | politic* | politic* | politik* | beleid* | polityk* | політик* | kebijakan | سياسة, سياسات | politika*
politic* | politic* | politic* | politisch* | politiek* | polityczn* | політичн* | politik | سياسي* | politikai*
diplom* | diplom* | diplom* | diplom* | diplom* | dyplom* | диплом* | diplom* | دبلوماسي* | diplom*
consular | consul* | consol* | konsul* | consul* | konsul* | консул* | konsul* | قنصل* | konzul*
visa | visto*, passaport* | visto, visti, passaport* | visum*, visa, reisepass* | visum*, visa, paspoort* | wiz, wiza, wizy, paszport* | віз, віза, візи, паспорт* | visa, paspor | تاشير*, جواز* | vizum*, utlevel*
judic* | judic*, justic*, tribuna* | giudiziar*, giustizia, tribunal* | justiz*, gericht, gerichte, gerichts*, gerichten | justitie*, gerecht*, rechtb* | sadow*, sad, sady, sprawiedl* | судов*, суд, суду, правосудд* | peradilan, pengadilan, yudisial | قضائي*, قضاء, محكمة, محاكم | birosag*, igazsag*
arbitra* | arbitra* | arbitra* | schiedsg*, schieds* | arbitra* | arbitraz*, arbitr* | арбітраж* | arbitrase | تحكيم | valasztottbir*
police | polic* | poliz* | polizei* | politie*, politi* | polic* | поліц*, міліц* | polisi, kepolisian | شرطة | rendors*, rendor*
extradit* | extradi* | estradi* | auslief* | uitlever* | ekstradyc* | екстрадиц* | ekstradisi | تسليم | kiadatas*
migra* | migra*, refugiad* | migra*, rifugiat* | migra*, fluchtling* | migra*, vluchteling* | migra*, uchodz* | мігра*, біжен* | migra*, pengungsi | هجرة, مهاجر*, لاجئ* | migra*, menekult*
humanitarian | humanitar* | umanitari* | humanitar* | humanitair* | humanitarn* | гуманітарн* | kemanusiaan | انساني* | humanitarius*
media | imprensa, midia, jornalist* | stampa, media, giornalist* | presse*, medien, journalist* | pers, media, journalist* | pras*, media, dziennikar* | преса, преси, пресі, пресов*, прес-конференц*, медіа, журналіст*, змі | media, pers, wartawan | صحافة, اعلام, صحفي* | sajto*, media*, ujsagir*
art | arte, artes, patrimonio | arte, arti, patrimonio | kunst*, erbe, kulturerbe* | kunst*, erfgoed | sztuk*, dziedzictw* | мистецтв*, спадщин* | seni, warisan | فن, فنون, تراث | muvesz*, orokseg*
event* | evento*, atividad*, actividad* | event*, attivita | veranstalt*, tatigkeit*, aktivitat* | evenement*, activiteit* | wydarzen*, dzialalnos* | захід, заход*, діяльн*, подія, події | acara, kegiatan | نشاط, انشطة, احداث, فعاليات | esemeny*, tevekenyseg*, rendezveny*
histor* | histor* | stor* | geschicht*, histor* | geschied*, histor* | histor* | істор* | sejarah, historis | تاريخ* | tortenelm*, tortenelem*, tortenet*
future | futuro* | futur* | zukunft*, kunftig* | toekomst* | przyszl* | майбутн* | masa depan | مستقبل | jovo*
value | valor, valores | valor*, valore | wert, werte, werten | waarde* | wartosc* | цінн*, вартіст* | nilai | قيمة, قيم | ertek, erteke, ertekek*, erteket, erteku, ertekei*
interest | interess* | interess* | interess* | belangen, interess* | interes*, zainteres* | інтерес* | kepentingan, minat | مصلحة, مصالح, اهتمام | erdek*
benefit* | beneficio*, vantage*, vantagen* | benefic*, vantagg* | nutzen, vorteil* | voorde*, baat | korzys* | вигод*, користь | manfaat, menguntungkan | منفعة, منافع, فائدة, فوائد | elony*, haszon, haszn*
need | necess* | necess*, bisogn* | bedarf*, notwend*, bedurf* | behoefte*, noodzak*, nodig | potrzeb*, koniecz* | потреб*, необхідн* | perlu, kebutuhan, perlunya | حاجة, احتياج*, ضرورة, ضروري* | szukseg*
priority | priori* | priorit* | vorrang*, priorita* | priorite* | prioryte*, pierwszen* | пріоритет* | prioritas | اولوية, اولويات | elsobbseg*, priorit*
opportunit* | oportunidade* | opportunit*, occasion* | gelegenheit*, chance* | gelegenheid, kans* | mozliwos*, okazj* | можливіст*, можливост*, нагод* | peluang, kesempatan | فرصة, فرص | lehetoseg*, alkalom*
condition* | condic* | condizion* | bedingung*, voraussetzung* | voorwaard*, omstandigh* | warunk*, warunek | умов* | syarat, kondisi | شرط, شروط, ظروف | feltetel*
field* | area, areas, dominio*, setor*, ambito | settor*, campo, campi, ambit* | bereich*, gebiet* | gebied*, sector* | dziedzin*, sektor*, obszar* | сфер*, галуз*, сектор* | bidang, sektor | مجال, مجالات, قطاع, قطاعات, ميدان | terulet*, agazat*, szektor*
issue | questa*, questoes, assunto* | question*, tema, temi | frage*, angelegenheit* | kwestie*, vraagstuk*, aangeleg* | kwesti*, sprawa, sprawy, spraw, sprawie, sprawe, sprawach, sprawami, zagadnien* | питан* | isu, masalah, persoalan | مسالة, مسائل, قضية, قضايا | kerdes*, ugyek*
role* | papel | ruolo* | rolle* | rol, rollen | rola, role, roli | рол* | peran, peranan | دور, ادوار | szerep*
contribut* | contribu* | contribu* | beitrag*, beitrage*, beitragen | bijdra* | wklad*, przyczyni*, skladk* | внесок, внеск*, вклад* | kontribusi, berkontribusi, sumbangan | مساهمة, اسهام*, يسهم | hozzajarul*
participat* | particip* | partecip* | teilnahm*, teilnehm*, beteilig* | deelne*, deelgenom*, deelnam* | udzial*, uczestni* | участ*, учасник* | partisipasi, berpartisipasi, peserta | مشاركة, شارك*, مشاركون, يشارك* | reszvet*, reszt*
ensur* | assegur*, garant* | assicur*, garant* | sicherstell*, sichergestellt*, sicherzustellen, gewahrleist*, gewährleistung*, garant* | verzeker*, waarborg*, zorg* | zapewni*, gwarant* | забезпеч*, гарант* | menjamin, memastikan, jaminan | ضمان*, كفالة, يكفل, تكفل, يضمن | biztosit*, garanta*
use | uso, usar, usado, usada, usados, utiliz* | uso, usare, usato, usati, utilizz*, impieg* | nutz*, verwend*, gebrauch* | gebrui*, aanwend* | uzyw*, uzyc*, wykorzyst* | використ*, застосов* | menggunakan, penggunaan, digunakan, dipakai | استخدام*, استعمال*, يستخدم, تستخدم | hasznal*, felhasznal*
appl* | aplic* | applic* | anwend*, gilt, gelten | toepass*, van toepassing | stosow*, stosuje | застос* | berlaku, menerapkan, penerapan | تطبيق*, ينطبق, تنطبق, تطبق, يسري, تسري | alkalmaz*
creat* | criar, criac*, criado, criada, cria, crea* | crea, creare, creazione, creat* | schaff*, geschaffen | schep*, creer* | tworz*, utworz*, stworz* | створ* | menciptakan, penciptaan | خلق, تهيئة | letrehoz*, teremt*
manag* | gestao, gestoes, gestor*, gerir, gere, gerem, administr* | gestion*, gestire, gestisc*, gestit*, amministr* | verwalt*, bewirtschaft*, manag* | beheer*, beheren, bestuur* | zarzadz*, gospodarowan*, administr* | управл*, адміністр* | pengelolaan, mengelola, manajemen | ادارة, تدير, يدير | kezel*, igazgat*, gazdalkod*
operat* | oper*, funciona, funcionam, funcionament*, explor* | operat*, operazion*, funziona, funzionano, funzionament* | betrieb*, betreib* | exploit*, werking, bedrijf* | eksploat*, dzialaln*, funkcjon* | експлуат*, діяльн*, функціон* | operasi, beroperasi, pengoperasian | تشغيل, عمليات, عملية | mukod*, uzemelt*
monitor* | monitor*, acompanh*, supervis*, fiscaliz*, control* | monitor*, vigilan*, control*, verific* | uberwach*, uberpruf*, kontroll* | toezicht*, toezie*, controle*, bewak* | monitor*, nadzor*, kontrol* | моніторинг*, нагляд*, контрол* | pemantauan, memantau, pengawasan, mengawasi | رصد, مراقبة, اشراف, يرصد | felugyel*, ellenor*, nyomon
respect | respei* | rispett* | achtung, achten, achtet, geachtet, respekt* | eerbied*, respect* | poszanow*, szanu*, szacun* | поваг*, поважа* | menghormati, penghormatan | احترام*, يحترم, تحترم | tisztelet*, tisztelet
prevent* | preven*, evit*, imped* | preven*, imped*, evit* | verhut*, vorbeug*, verhinder* | voorkom*, preven* | zapobieg*, zapobiez* | запобіг*, попередж* | mencegah, pencegahan | منع, وقاية, تمنع, يمنع | megeloz*, megakadaly*
combat* | combat*, luta, lutas, lutar | combatt*, lotta, lotte, lottare, contrasto, contrastare | bekampf*, kampf* | bestrijd*, strijd* | zwalcz*, walk* | боротьб*, бороти*, протиді* | memerangi, pemberantasan, melawan | مكافحة, محاربة, تكافح, يكافح | harc*, kuzd*
respond* | respond*, respost* | rispo* | antwort*, reagier*, reaktion* | antwoord*, reage*, reactie* | odpowie*, reag* | відповід*, реагу* | merespons, menanggapi, tanggapan, jawaban | استجابة, رد, ردود, يستجيب | valasz*, reagal*
share | partilh*, compartilh* | condivi* | teilen, teilt, teilten, geteilt* | delen, deelt, gedeeld* | dziel*, podziel* | ділит*, поділ*, розподіл* | berbagi | تقاسم*, تبادل*, يتقاسم | megoszt*, osztoz*
transfer* | transfer* | trasfer* | ubertrag*, transfer*, uberweis* | overdra*, overgedragen, overmak*, overgemaakt | przekaz*, transfer* | переда*, трансфер*, переказ* | transfer, pengalihan, mengalihkan | نقل, تحويل*, ينقل | atad*, atutal*, transzfer*
connect* | conect*, conex*, ligar, ligac*, liga | conness*, connett*, collegament*, collegar*, collegat* | verbind*, verbund*, anschluss* | verbind*, verbond*, aansluit* | polacz*, lacz* | з'єдн*, сполуч* | menghubungkan, konektivitas, terhubung | ربط*, اتصال, يربط | osszekot*, kapcsolod*
open* | abrir, abre, abriu, abert* | aprir*, apre, apron*, apert* | offn*, eroffn*, offen* | open*, geopend | otwar*, otwier* | відкри* | membuka, terbuka, dibuka, pembukaan | فتح*, افتتاح*, مفتوح*, يفتح, تفتح | nyit*, megnyit*, nyilt*
transparen* | transparen* | trasparen* | transparen* | transparan* | przejrzyst*, transparen* | прозор* | transparan* | شفافية | atlathat*
regular* | regular, regulares, regularmente | regolar* | regelmäßig*, regelmassig* | regelmatig* | regularn* | регулярн* | rutin, berkala, teratur | منتظم*, بانتظام, دوري* | rendszeres*
immediate* | imediat*, rapid* | immediat*, rapid*, tempestiv* | unverzuglich*, sofort*, rasch*, umgehend* | onmiddellijk*, onverwijld*, snel* | niezwloczn*, natychmiast*, szybk* | негайн*, швидк* | segera, cepat | فوري*, فورا, سريع* | haladektalan*, azonnal*, gyors*
both | ambos, ambas, dois, duas | entramb*, due | beide*, zwei | beide*, twee | oba, obie, obu, obydw*, dwa, dwie, dwoch | обидв*, обох, два, дві, двох | kedua, dua | كلا, كلتا, اثنان, اثنين, طرفان | mindket*, ket, ketto
three | tres | tre | drei* | drie | trzy, trzech | три, трьох | tiga | ثلاث, ثلاثة | harom*
four | quatro | quattro | vier | vier | cztery, czterech | чотири, чотирьох | empat | اربع, اربعة | negy*
five | cinco | cinque | funf | vijf | piec, pieciu | п'ять, п'яти | lima | خمس, خمسة | ot, oten
six | seis | sei | sechs | zes | szesc, szesciu | шість, шести | enam | ست, ستة | hat
seven | sete | sette | sieben | zeven | siedem, siedmiu | сім, семи | tujuh | سبع, سبعة | het
eight | oito | otto | acht | acht | osiem, osmiu | вісім, восьми | delapan | ثمان, ثماني, ثمانية | nyolc
nine | nove | nove | neun | negen | dziewiec, dziewieciu | дев'ять, дев'яти | sembilan | تسع, تسعة | kilenc
ten | dez | dieci | zehn | tien | dziesiec, dziesieciu | десять, десяти | sepuluh | عشر, عشرة | tiz
twelve | doze | dodici | zwolf | twaalf | dwanascie, dwunastu | дванадцять, дванадцяти | dua belas | اثنا عشر, اثني عشر | tizenket*
second | segund* | second* | zweite* | tweede | drug* | друг* | kedua | ثاني, ثانية | masodik*
first | primeir* | primo, primi, prima, prime | erste, ersten, erster, erstes, erstmal* | eerste | pierwsz* | перш* | pertama | اول, اولى | elso*
period | periodo*, prazo* | periodo, periodi, triennio, durata | zeitraum*, frist*, dauer* | periode*, termijn*, duur | okres*, termin, terminu, terminy, terminów, terminie | період*, строк*, термін, терміну, терміни, термінів, терміном | periode, jangka waktu, masa | فترة, مدة | idoszak*, idotartam*, hatarido*
anniversary | aniversario* | anniversari* | jahrestag*, jubilaum* | verjaardag, jubileum | rocznic* | річниц*, роковин* | peringatan, ulang tahun | ذكرى | evfordulo*
today | hoje, atual, atuais, atualmente, actual, actuais | oggi, odiern*, attual* | heute, heutig*, derzeit*, aktuell*, gegenwartig* | vandaag, heden, huidig*, momenteel, thans | dzis*, obecnie, obecny, obecna, obecne, obecnej, obecnego, aktualn*, biezac* | сьогодн*, нині, нинішн*, поточн* | hari ini, saat ini, sekarang | اليوم, يوم, حالي*, راهن* | ma, mai, jelenleg*, aktualis*, mostani*
after | apos, depois | dopo | nach, nachdem | na, nadat, sinds | po, nastepnie | після | setelah, sesudah | بعد | utan, utana, kovetoen, ota
before | antes | prima, entro | vor, bevor | voordat, alvorens, voorafgaand* | przed | перед | sebelum | قبل | elott*
other | outr* | altr* | ander* | ander* | inne, inny, innych, inna, innymi, innego, innej, innym | інш* | lain, lainnya | اخر, اخرى | mas, masik*
also | tambem, alem disso | anche, inoltre | auch, außerdem, ausserdem, ferner, daruber hinaus | ook, bovendien, tevens | takze, rowniez, ponadto, tez | також, крім | juga, selain | ايضا, كذلك, كما | is, tovabba
all | todo, todos, toda, todas, cada | tutt*, ogni, ciascun* | alle, aller, allen, alles, jede* | alle, elk, elke, ieder* | wszystk*, kazd* | всі, усі, всіх, кожн* | semua, setiap, seluruh | جميع, كل | minden*, osszes*
between | entre | tra, fra | zwischen | tussen | miedzy, pomiedzy | між | antara | بين | kozott*
may | pode, podem, podera* | puo, possono, potra* | kann, konnen, darf, durfen | kan, kunnen, mag, mogen | moze, moga | може, можуть | dapat, boleh | يجوز, يمكن | lehet, lehetnek, jogosult*
ratif* | ratific* | ratific* | ratifi* | ratific*, bekrachtig* | ratyfik* | ратифік* | ratifikasi, meratifikasi, pengesahan | تصديق*, مصادقة | megerosit*, ratifik*
amend* | alterac*, alterar, alterad*, emenda*, modific* | modific*, emend* | anderung*, geandert*, andern | wijzig* | zmian*, zmieni* | змін*, поправ* | perubahan, mengubah, amandemen | تعديل*, يعدل | modosit*
authentic | texto*, fe, autentic* | testo, testi, fede, autentic* | wortlaut*, verbindlich*, text, texte, texten, textes | tekst*, authentiek* | tekst*, autentyczn* | текст*, автентичн* | naskah, teks, otentik | نص, نصوص, حجية | szoveg*, hiteles*
copy | exemplar*, original, originais, copia* | esemplar*, original*, copi* | urschrift*, exemplar*, abschrift*, kopie* | exempla*, afschrift* | egzemplarz*, kopi* | примірник*, копі* | rangkap, salinan, asli | نسخة, نسخ, نسختين | peldany*, masolat*
done at | feit* em | fatto a, fatto in | geschehen zu | gedaan te | sporzadzono w | вчинено в, учинено в, здійснено в | dibuat di | حرر*, حررت | keszult
document* | document* | document* | dokument*, unterlage* | document*, stuk, stukken | dokument* | документ* | dokumen | وثيقة, وثائق, مستند* | okmany*, okirat*, dokument*
property | propriedade*, bens | propriet*, beni | eigentum*, vermogen* | eigendom*, goederen, bezit* | wlasnos*, mienie, mienia, mieniem, majat* | власн*, майн* | properti, milik, harta | ملكية, ممتلكات | tulajdon*, vagyon*
intellectual property | propriedade intelectual | proprieta intellettuale | geistig* eigentum* | intellectuele eigendom* | wlasnosc intelektualna, wlasnosci intelektualnej | інтелектуальн* власн* | kekayaan intelektual | ملكية فكرية | szellemi tulajdon*
person | pessoa* | person* | person* | persoon, personen | osob* | особ*, осіб | orang, perseorangan | شخص, اشخاص, فرد, افراد | szemely*
public | public*, privad* | pubblic*, privat* | offentlich*, privat* | openbaar, openbare, publiek*, privaat, private | publiczn*, prywatn* | публічн*, громадськ*, приватн* | publik, umum, swasta | عام, عامة, خاص, قطاع خاص | allami*, nyilvanos*, magan*, kozfel*, kozerdek*
standard* | norma, normas, padrao, padroes | norma, norme, standard | norm, normen, standard* | norm*, standaard* | norma, normy, norm, normom, normami, standard* | норм*, стандарт* | standar, norma | معيار, معايير | szabvany*, norma*
rule | regra*, regulament* | regol* | regel*, vorschrift* | regel*, voorschrift* | regul*, przepis* | правил* | aturan, peraturan | قاعدة, قواعد | szabaly*
resource* | recurs* | risors* | ressource*, mittel | middelen, hulpbron* | zasob*, srodk* | ресурс* | sumber daya, sumber | مورد, موارد | forras*, eroforras*
capacity | capacidad* | capacit* | kapazita*, fahigkeit* | capacite*, vermogen* | zdolnos*, potencjal* | потенціал*, потужн*, спроможн* | kapasitas, kemampuan | قدرة, قدرات | kapacit*, kepesseg*
quality | qualidade* | qualit* | qualitat* | kwalite* | jakos* | якіст*, якост* | kualitas, mutu | جودة, نوعية | minoseg*
level | nivel, niveis | livell* | ebene*, niveau* | niveau*, peil | poziom*, szczebel, szczebl* | рівень, рівн* | tingkat | مستوى, مستويات | szint*
situation | situac* | situazion* | lage, situation* | situatie*, toestand | sytuacj* | ситуац* | situasi | وضع, اوضاع, حالة | helyzet*
north* | norte, setentriona* | nord, settentrional* | nord* | noord* | polnoc* | північ* | utara | شمال* | eszak*
south* | sul, meridiona* | sud, meridional* | sud* | zuid* | poludni* | південь, півден* | selatan | جنوب* | del, deli*
publish* | public* | pubblic* | veroffentlich* | publice*, gepublice*, publica* | publik*, oglasz* | публік*, оприлюдн* | menerbitkan, publikasi, diterbitkan, mengumumkan | نشر*, ينشر, تنشر | kozzete*, kiad*
free of charge | gratuit* | gratuit* | kostenlos*, unentgeltlich*, kostenfrei* | gratis, kosteloos* | bezplatn*, nieodplatn* | безкоштовн*, безоплатн* | gratis, cuma-cuma | مجانا, مجاني* | ingyenes*, dijment*
center* | centro* | centr* | zentrum, zentren | centrum, centra | centr* | центр* | pusat | مركز, مراكز | kozpont*
office | escritorio*, gabinete* | uffici* | buro*, amt, amter, amtes, geschaftsstelle*, dienststelle* | kantoor, kantoren, bureau* | biur*, urzad*, urzed* | офіс*, бюро, представництв* | kantor | مكتب, مكاتب | hivatal, hivatala, hivatalok*, iroda*
airport* | aeroport* | aeroport* | flughafen*, flughafen | luchthaven* | lotnisk* | аеропорт* | bandara, bandar udara | مطار, مطارات | repuloter*
doctor* | medic* | medic* | arzt*, arzte* | arts, artsen | lekarz* | лікар, лікарі, лікарів | dokter | طبيب, اطباء | orvos, orvosok*
network* | rede, redes | rete, reti | netz* | netwerk* | sieci, siec | мереж* | jaringan | شبكة, شبكات | halozat*
tradition* | tradic* | tradizion* | tradition* | tradition*, traditie* | tradyc* | традиц* | tradisi, tradisional | تقليد*, تقاليد | hagyomany*
accident* | acident*, incident* | incident* | unfall*, unfalle*, vorfall* | ongeval*, ongeluk*, incident* | wypad*, incydent* | аварі*, інцидент*, нещасн* | kecelakaan, insiden | حادث, حوادث | baleset*
damage* | dano*, indemniz* | dann*, indennizz*, risarc* | schaden*, schad*, entschadig* | schade*, vergoed* | szkod*, odszkod* | шкод*, збитк*, відшкод* | kerusakan, kerugian, ganti rugi | ضرر, اضرار, تعويض* | kar, karok, karter*, kartal*
responsib* | responsab* | responsab* | verantwort*, haftung, haftbar, haftet, haften | verantwoord*, aansprak* | odpowiedzial* | відповідальн* | tanggung jawab, bertanggung jawab | مسؤولية, مسؤول* | felelos*
jurisdiction | jurisdic*, competenc* | giurisdizion*, competen* | gerichtsbark*, zustandig* | rechtsmacht, bevoegd* | jurysdykcj*, wlasciw* | юрисдикц*, компетен* | yurisdiksi, berwenang, kewenangan | ولاية, اختصاص, مختص* | joghatosag*, illetekes*
search | busca*, salvament* | ricerca, soccors* | suche, rettung* | zoek*, redding* | poszukiw*, ratown*, ratunk* | пошук*, рятув* | pencarian, penyelamatan | انقاذ, بحث | felkutat*, kutato, mentesi, mentoakcio*
vehicle* | veicul*, carro* | veicol*, autoveicol*, automobil*, auto | fahrzeug*, kraftfahr* | voertuig*, auto, auto's | pojazd*, samochod* | транспортн* засоб*, автомоб* | kendaraan, mobil | مركبة, مركبات, سيارة, سيارات | jarmu*, gepjarmu*, auto, autok*
aircraft | aeronave*, aviao, avioes | aeromobil*, aere* | luftfahrzeug*, flugzeug* | luchtvaartuig*, vliegtuig* | samolot*, statk* powietrz* | літак*, повітрян* суд* | pesawat | طائرة, طائرات | repulogep*, legijarmu*
reform* | reform* | riform* | reform* | hervorm* | reform* | реформ* | reformasi, pembaruan | اصلاح* | reform*
sanction* | sanc* | sanzion* | sanktion* | sanctie* | sankcj* | санкц* | sanksi | عقوبة, عقوبات | szankcio*
victim* | vitima* | vittim* | opfer* | slachtoffer* | ofiar* | жертв*, потерпіл* | korban | ضحية, ضحايا | aldozat*
attack* | ataqu*, agress* | attacc*, aggress* | angriff*, angreif* | aanval* | atak*, napa* | напад*, атак*, агрес* | serangan, agresi | هجوم, هجمات, عدوان | tamad*, agress*
hospitality | hospitalidade, calor*, cordia* | ospitalita, cordial*, calor* | gastfreund*, herzlich* | gastvrij*, hartelijk*, warm* | goscin*, serdeczn*, cieplo | гостинн*, тепл*, сердечн* | keramahan, hangat, keramahtamahan | ضيافة, حفاوة, حار* | vendegszer*, meleg*, szively*
effort* | esforc* | sforz* | anstrengung*, bemuhung*, bemuh* | inspanning* | wysil*, staran* | зусил* | upaya, usaha | جهد, جهود | erofeszit*, torekv*
possible | possib*, possivel | possib* | moglich* | mogelijk* | mozliw* | можлив* | mungkin, kemungkinan | ممكن, امكانية | lehets*
half | metade, terco | meta, terzo | halfte*, drittel | helft, derde | polow*, trzeci* | половин*, третин* | setengah, sepertiga, separuh | نصف, ثلث | fel, fele, feleben, harmad*
per cent | por cento | per cento | prozent* | procent | procent* | відсотк*, процент* | persen | المائة, المئة | szazalek*
number | numero*, total | numer*, total* | zahl*, anzahl, nummer* | aantal*, getal*, nummer* | liczb*, liczba, lacznie | кількіст*, кількост*, числ* | jumlah, nomor | عدد, مجموع | szam, szama*, osszes*
village* | aldeia*, rura* | villagg*, rural* | dorf*, dorfe*, landlich* | dorp*, platteland* | wsi, wies, wiejsk* | село, села, сел, селі, селищ*, сільськ* | desa, pedesaan | قرية, قرى, ريف* | falu*, falv*, videk*
mountain* | montanh* | montagn*, monte, monti, montan* | berg*, gebirg* | berg* | gor, gory, gorsk* | гор, гори, гірськ* | gunung, pegunungan | جبل, جبال | hegy*
animal* | anima*, gado, veterin* | animal*, veterinar*, bestiame | tier*, vieh* | dier*, vee, veterin* | zwierz*, weteryn* | тварин*, ветерин* | hewan, ternak, satwa | حيوان*, ماشية, بيطر* | allat*
plant | planta*, semente*, vegeta* | piant*, vegetal*, sement* | pflanz*, saatgut* | plant*, gewas* | roslin*, nasion* | рослин*, насін* | tanaman, tumbuhan, benih | نبات*, بذور, محاصيل | noveny*, vetomag*
pupil* | professor*, alun* | insegnant*, alunn*, docent* | lehr*, schuler* | leraar, leraren, leerling*, docent* | nauczyciel*, uczni* | учител*, вчител*, учн* | guru, siswa, dosen | معلم*, مدرس*, تلاميذ | tanar*, pedagog*, tanulo*
declaration | declaraç* | dichiaraz* | erklärung*, deklaration* | verklaring* | deklaracj* | деклара* | deklarasi | اعلان | nyilatkozat*, deklaráci*
contracting | contratante* | contraent* | vertragschließend*, vertragspartei* | verdragsluitend*, overeenkomstsluitend* | umawiając* | договірн* | pihak pada persetujuan | متعاقد*, المتعاقد* | szerződő*
deputy | vice*, adjunt* | vice, vicepresident*, viceministr*, vicesegretari*, aggiunt* | stellvertret*, vize* | vice*, plaatsvervangend* | zastęp*, wice* | заступник*, віце* | wakil | نائب | helyettes*, alelnök*
general secretary | secretário-geral, secretário geral | segretario generale | generalsekretär* | secretaris-generaal | sekretarz generaln*, sekretarza generaln* | генеральн* секретар* | sekretaris jenderal | الأمين العام, أمين عام | főtitkár*
secretary | secretári* | segretari* | sekretär* | secretaris* | sekretarz*, sekretariat* | секретар* | sekretaris, sekretariat | أمين, سكرتير, أمانة | titkár*
king | rei, rainha, majestade, real | re, regina, maestà, reale | könig*, majestät* | koning*, majesteit | król*, mość, mości | корол*, величн* | raja, ratu, kerajaan, baginda | ملك, ملكي, جلالة | király*
council | conselho* | consiglio, consigli | rat, rates, rats | raad | rada, rady, radzie, radę | рада, ради, раді, раду | dewan | مجلس | tanács*
agency | agência* | agenzi*, organism* | agentur*, behörde* | agentschap*, instantie* | agencj*, organ, organy | агентств*, відомств* | badan, instansi, lembaga | وكالة, وكالات, هيئة | ügynökség*, hivatal*
security council | conselho de segurança | consiglio di sicurezza | sicherheitsrat* | veiligheidsraad | rad* bezpieczeństwa | рад* безпеки | dewan keamanan | مجلس الأمن | biztonsági tanács*
appreciat* | apreci*, elogi*, louv* | apprezz*, plaus* | würdig*, anerkenn*, schätz* | waarder* | docen*, uznan* | високо оцін*, оціни* | menghargai, penghargaan, apresiasi | تقدير*, أشاد, ثمن | nagyra értékel*, elismer*, méltat*
reiterat* | reiter* | ribad*, reiter* | bekräftig*, erneut | herhal*, nogmaals | ponown*, powtór* | повтор*, вкотре | menegaskan kembali, mengulangi | كرر, جدد, تكرر | megismét*, ismételten
note | observ*, constat*, nota, notou, notaram | prend* atto, preso atto, constat*, notano, notato | zur kenntnis | neemt nota, nemen nota, nota, neemt kennis, nemen kennis | odnotow*, zauważ* | зазнач*, відзнач* | mencatat | لاحظ, أخذ علما, نلاحظ | tudomásul*, megállapít*
consider* | consider*, opini*, ponto de vista | consider*, opinion*, ritien* | betracht*, berücksichtig*, ansicht*, auffassung*, erwäg* | overweg*, mening*, beschouw* | rozpatr*, uważa*, opini*, pogląd* | розгля*, вважа*, думк*, погляд* | mempertimbangkan, pandangan, pendapat, menganggap | اعتبر, نظر, اذ تضع, رأي, آراء | figyelembe, megvizsgál*, vélemény*, tekintettel
declare* | declar*, anunci*, proclam* | dichiar*, annunci*, proclam* | erklär*, verkünd*, ankündig*, angekündigt*, kündigte* an | verkla*, kondig*, aangekondigd | oświadcz*, ogłos*, ogłasza* | оголос*, заяв*, проголос* | menyatakan, mengumumkan | أعلن, يعلن, تعلن | kijelent*, bejelent*, kinyilvánít*, nyilatkoz*
determin* | determin*, resolv*, decidid* | determin*, risolut*, decisi a | entschlossen*, bestimm* | vastbesloten, bepaal*, vastgesteld | zdecydowan*, określ*, ustal* | рішуч*, визнач*, сповнен* | bertekad, menentukan, ditetapkan | عزم, عازم*, تصمم, يحدد | eltökél*, elhatároz*, meghatároz*
oppose* | opor, opõe, opõem, oposiç*, opuser* | oppo*, contrar* | ablehn*, widersetz* | verzet* | sprzeciw* | виступа* проти, запереч* | menentang, menolak | يعارض, معارضة | ellenez*
alliance* | aliança*, aliad* | alleanz*, alleat* | bündnis*, verbündet*, allianz* | bondgenoot*, alliantie | sojusz* | союз*, альянс* | aliansi, sekutu | تحالف, حليف, حلفاء | szövetség*
especially | especialmente, em particular, nomeadamente, particularmente | in particolare, specialmente, soprattutto | insbesondere, besonders, namentlich, vor allem | in het bijzonder, vooral, met name | w szczególności, szczególnie, zwłaszcza | зокрема, особливо | khususnya, terutama, khusus | خاصة, لا سيما, وخاصة | különösen, elsősorban
great | grande*, principa*, important* | grand*, principal*, maggior* | groß*, wichtigst*, hauptsäch* | groot, grote, belangrijkste | wielk*, główn*, duż* | велик*, головн*, провідн* | besar, utama | كبير*, رئيسي*, كبرى | nagy*, fő, jelentős*
substantive* | substantiv*, prátic*, concret* | sostanz*, pratic*, concret* | inhaltlich*, praktisch*, konkret* | inhoudelijk*, praktisch*, concreet, concrete | merytorycz*, praktyczn*, konkretn* | практичн*, конкретн*, змістовн* | substantif, praktis, konkret, nyata | عملي*, ملموس*, فعلي | gyakorlati*, konkrét*, érdemi*
elevat* | elev* | elev*, innalz* | aufwert*, höher* | verhog*, opwaarder*, verhef* | podnies*, podnosz* | підви*, підня* | meningkatkan, peningkatan | رفع, يرفع, الارتقاء, ترقية | emel*, felemel*
missile* | míssil, mísseis | missil* | rakete*, flugkörper* | raket* | rakiet*, pocisk* | ракет* | rudal, misil | صاروخ*, صواريخ | rakét*
cyber* | ciber*, cibern* | cyber*, cibern* | cyber* | cyber* | cyber* | кібер* | siber | سيبراني*, الفضاء الالكتروني | kiber*
interfer* | interfer*, ingerên*, interven* | ingerenz*, interfer*, interven* | einmisch*, eingreif*, einmischung* | inmeng*, interven* | ingerenc*, interwenc*, ingerowa* | втруч* | campur tangan, intervensi | تدخل, التدخل | beavatkoz*
navigation | navegaç* | navigazion* | schifffahrt*, navigation* | scheepvaart*, navigatie | żeglug*, nawigac* | судноплавств*, навігац* | pelayaran, navigasi | ملاحة, الملاحة | hajóz*
air | aére*, aviaç*, voo, ar | aere*, aviazion*, aria | luft*, flug* | lucht* | lotnicz*, lotnictw*, powietrz* | повітр*, авіац* | udara, penerbangan | جوي*, طيران, الجوية, هواء | légi*, légtér*, levegő*
space | espaço*, espacial* | spazi*, spazial* | weltraum*, raumfahrt* | ruimte* | kosmos*, kosmicz*, przestrzeń, przestrzeni, przestrzenią | космі*, космос* | antariksa, ruang angkasa | فضاء, الفضاء, فضائي* | űr, világűr*, űrkut*
people-to-people | entre os povos, povo a povo | tra i popoli | zwischen den menschen, zwischenmenschlich* | tussen de volkeren | międzyludzk* | між людьми | antar masyarakat | بين الشعوب, بين الشعبين | emberek közötti
two-way | bidirecion*, comércio bilateral | interscambi* | zweiseitig*, handelsvolumen | wederzijds* | wzajemn*, obrot* | двосторонн*, товарообіг* | dua arah | المتبادل, التبادل | kétirányú*, áruforgalom*
free trade | livre comércio, comércio livre | libero scambio | freihandel* | vrijhandel* | wolnego handlu, wolny handel | вільн* торгівл* | perdagangan bebas | التجارة الحرة, تجارة حرة | szabadkereskedel*
supply chain* | cadeia* de abastecimento, cadeia* de suprimento* | caten* di approvvigionamento | lieferkette* | toeleveringsketen*, bevoorradingsketen* | łańcuch* dostaw | ланцюг* постач* | rantai pasok* | سلاسل التوريد, سلاسل الامداد | ellátási lánc*
large-scale | larga escala, grande escala | larga scala, grande scala | groß angelegt*, großmaßstäb*, umfangreich* | grootschalig* | zakrojon*, wielkoskal* | масштаб*, широкомасштаб* | skala besar | واسع النطاق, نطاق واسع | nagyszabású*, nagyarányú*
carbon | carbono | carboni* | kohlenstoff*, kohlendioxid* | koolstof* | węglow*, dwutlenk* | вуглец*, вуглецев* | karbon | كربون, الكربون | szén-dioxid*, karbon*, széndioxid*
green | verde* | verd* | grün* | groen* | zielon* | зелен* | hijau | أخضر, خضراء | zöld*
drugs | medicament*, fármac* | medicin*, farmac* | arzneimittel*, pharma*, medikament* | geneesmiddel*, farma* | lek, leki, leków, farmac* | ліки, ліків, лікам, лікарськ* засоб*, фармац* | obat, farmasi | أدوية, دواء, صيدلان* | gyógyszer*
high-tech | alta tecnologia | alta tecnologia | hochtechnolog*, spitzentechnolog* | hoogtechnolog*, geavanceerde technologie | wysok* technolog*, zaawansowan* technolog* | високотехнолог*, висок* технолог* | teknologi tinggi | تكنولوجيا متقدمة, التقنية العالية | csúcstechnológ*
artificial intelligence | inteligência artificial, ia | intelligenza artificiale, ia | künstliche intelligenz, künstlicher intelligenz, ki | kunstmatige intelligentie, ai | sztuczn* inteligencj* | штучн* інтелект*, ші | kecerdasan buatan, ai | الذكاء الاصطناعي, ذكاء اصطناعي | mesterséges intelligenci*
semiconductor* | semicondutor* | semiconduttor* | halbleiter* | halfgeleider* | półprzewodnik* | напівпровідник* | semikonduktor | أشباه الموصلات | félvezető*
smart | inteligente* | intelligent* | intelligent*, smart* | slim, slimme | inteligentn* | розумн*, смарт* | pintar, cerdas | ذكي*, الذكية | okos*
housing | habitaç*, moradia*, imóve* | abitazion*, allogg*, immobil* | wohnung*, wohn*, immobilie* | huisvesting*, woning* | mieszkani*, nieruchomoś* | житл*, нерухом* | perumahan, rumah, properti | اسكان, مسكن, عقار* | lakás*, ingatlan*
detain* | deten*, detid*, preso, presa, presos, presas, prisão, prisões | deten*, arrest*, carcer* | haft, festnahm*, festgenomm*, inhaft*, gefängnis* | gedetineerd*, detentie*, gevangen*, aanhoud* | zatrzyma*, areszt*, więzie* | затрим*, арешт*, в'язн*, ув'язн* | penahanan, ditahan, penjara, narapidana | احتجاز, اعتقال, سجن, موقوف* | fogva, letartóztat*, börtön*, fogvatart*
vision | visão | vision* | vision*, zukunftsbild* | visie | wizj* | бачення | visi | رؤية | jövőkép*, vízió*
spirit | espírito | spirito | geist, geiste, geistes | geest | duch, ducha, duchu, duchem, atmosfer* | дух, духу, духом, дусі, атмосфер* | semangat | روح | szellem*
potential | potencia* | potenzial* | potential*, potenzial* | potentieel | potencjał* | потенціал* | potensi | امكان*, قدرات | potenciál*, lehetőség*
transit* | trânsito, transiç* | transit*, transizion* | transit*, durchfuhr*, durchreis*, übergang* | transit*, doorvoer*, overgang* | tranzyt*, przejści*, transform* | транзит*, перехід* | transit, transisi | عبور, ترانزيت, انتقال* | tranzit*, átmen*, átmenet*
fair* | justo, justa, justos, justas, equitativ*, equilibr* | giusto, giusta, giusti, giuste, equilibr*, equo, equa, equi, eque | fair*, gerecht*, ausgewogen*, angemessen* | eerlijk*, billijk*, evenwicht* | sprawiedliw*, zrównoważon*, uczciw* | справедлив*, збалансован* | adil, seimbang | عادل*, منصف*, متوازن* | méltányos*, igazságos*, kiegyensúlyoz*
full | plen*, complet*, total* | pien*, complet*, total* | voll, volle, vollen, voller, volles, vollem, vollständig*, umfassend* | volledig*, vol, volle | pełny, pełna, pełne, pełnej, pełnego, pełną, pełni, całkowit* | повний, повна, повне, повної, повного, повною, повністю, цілком | penuh, sepenuhnya, lengkap | كامل*, تام*, بالكامل | teljes, teljesen, teljeskoru*
close | estreit*, íntim* | strett* | eng, enge, enger, engen, enges | nauw, nauwe, nauwer | ścisł*, blisk* | тісн*, близьк* | erat, dekat | وثيق*, قريب* | szoros*, közeli*
high-level | alto nível | alto livello | hochrangig*, hoher ebene, höchster ebene | hoog niveau | wysokiego szczebla, wysokim szczeblu, najwyższ* | високого рівня, високому рівні, найвищ* | tingkat tinggi | رفيع المستوى, رفيعي المستوى | magas szint*, magas rang*
long-term | longo prazo, duradour* | lungo termine, duratur* | langfristig*, dauerhaft* | lange termijn, langdurig*, duurza* | długoterminow*, długofalow*, trwał* | довгостроков*, тривал* | jangka panjang | طويل الأجل, طويلة الأجل, دائم* | hosszú táv*, tartós*
each other | um ao outro, uns aos outros, entre si | l'un l'altro, reciprocamente | einander, gegenseitig | elkaar | nawzajem, siebie, sobie | одна одній, одна одну, взаємно | satu sama lain, saling | بعضهما البعض, بعضها البعض | egymás*
decade | década*, decéni* | decenni* | jahrzehnt* | decenni* | dekad*, dziesięciolec* | десятилі* | dasawarsa, dekade | عقد من الزمن, عقد من زمن, عقدين, عقود | évtized*
date | data, datas | data, date | datum*, tag, tage, zeitpunkt* | datum, dag | data, daty, datą, dnia, dniem | дата, дати, дату, дня | tanggal | تاريخ | nap, napja, napján, dátum*
stage | fase*, etapa*, capítulo* | fase, fasi, tapp*, capitol* | phase*, stufe*, kapitel* | fase*, stadium, hoofdstuk* | etap*, faz*, rozdzia* | етап*, фаз*, стаді* | tahap, tahapan, fase | مرحلة, مراحل, فصل | szakasz*, fázis*
during | durante, no decurso | durante, nel corso | während, im laufe, im verlauf, anlässlich | tijdens, gedurende, in de loop | podczas, w trakcie, w toku | під час, протягом, в ході | selama, dalam kunjungan | خلال, أثناء | során, alatt, folyamán
include* | inclu*, nomeadamente | inclu*, compres* | einschließlich, umfass*, darunter | inclusief, omvat*, waaronder | włącznie, obejm*, w tym | включ*, зокрема, у тому числі | termasuk, mencakup, meliputi | بما في ذلك, يشمل, تشمل, تضم | beleértve, ideértve, magában
under | nos termos, de acordo com, em conformidade, segundo | ai sensi, conformemente, in conformità, secondo | gemäß, nach maßgabe, entsprechend, auf grund, aufgrund | overeenkomstig, volgens, krachtens, ingevolge | zgodnie z, na podstawie, na mocy | відповідно до, згідно, на підставі | sesuai dengan, berdasarkan, menurut | وفقا, بموجب, طبقا, استنادا | szerint, értelmében, alapján, megfelelően
signatory | signatári*, abaixo assinad* | firmatari*, sottoscritt* | unterzeichn* | ondertekenaar*, ondergetekend* | sygnatariusz*, niżej podpisan* | нижчепідписан*, підписант* | penanda tangan, yang bertanda tangan | الموقعون, الموقعين, موقع* | aláíró*, alulírott*
peninsula | penínsul* | penisol* | halbinsel* | schiereiland* | półwysp*, półwysep | півостр* | semenanjung | شبه الجزيرة, شبه جزيرة | félsziget*
east* | leste, oriental*, oriente | est, oriental*, orient* | ost*, östlich* | oost*, oosten | wschod*, wschód | схід*, сход* | timur | شرق*, الشرق* | kelet*
west* | oeste, ocident* | ovest, occident* | west*, westlich* | west*, westen | zachod*, zachód | захід*, заход* | barat | غرب*, الغرب* | nyugat*
asia* | ásia, asiátic* | asia, asiatic* | asien*, asiat* | azië, aziat* | azj* | азі* | asia | آسيا*, آسيوي* | ázsia*
pacific | pacífic* | pacific* | pazifi* | pacific, stille oceaan, grote oceaan | pacyfi* | тихоокеан*, тихого океану | pasifik | المحيط الهادئ, الهادئ | csendes-óceán*, csendes óceán*
indo-pacific | indo-pacífic*, indopacífic* | indo-pacific*, indopacific* | indopazifi*, indo-pazifi* | indo-pacific | indo-pacyf* | індо-тихоокеан* | indo-pasifik | المحيطين الهندي والهادئ | indo-csendes*
europ* | europ* | europ* | europ* | europ*, europees* | europ* | європ* | eropa | أوروب* | európa*
flight | voo, voos | volo, voli | flug, flüge, flügen, fluges | vlucht* | lot, loty, lotów, lotu | рейс*, політ*, польот* | penerbangan | رحلة جوية, رحلات جوية, رحلات | járat*, repül*
capital | capital, capitais | capital* | hauptstadt*, kapital* | hoofdst*, kapitaal* | stolic*, kapitał* | столиц*, капітал* | ibu kota, modal | عاصمة, رأس المال | főváros*, tőke*
religio* | religi* | religi* | religi*, glauben* | religi*, geloof* | religi*, wyzna* | релігі*, віросповід* | agama, keagamaan | دين*, ديني*, أديان | vallás*
satellite* | satélite* | satellit* | satellit* | satelliet* | satelit* | супутник* | satelit | قمر صناعي, أقمار, ساتل, سواتل | műhold*
launch* | lanç* | lancio, lanci, lanciare, lanciat* | start, starten, startet, startete, gestartet, auftakt* | lancer*, start* | uruchom*, zainaugur*, wystrzel* | запус*, започатк* | meluncurkan, peluncuran | اطلاق, أطلق, يطلق | indít*, elindít*
election* | eleiç*, eleit* | elezion*, elett* | wahl, wahlen, gewählt* | verkiezing*, verkozen | wybor*, wybrany* | вибор*, обран* | pemilihan umum, pemilu, terpilih | انتخاب*, منتخب | választás*, megválaszt*
constitution* | constituiç*, constitucion* | costituzion* | verfassung* | grondwet*, constitu* | konstytuc* | конституц* | konstitusi, undang-undang dasar | دستور* | alkotmány*
corruption | corrupç* | corruzion* | korruption* | corruptie | korupc* | корупц* | korupsi | فساد, الفساد | korrupc*
ceasefire* | cessar-fogo, trégua* | cessate il fuoco, cessate, tregua | waffenruhe*, waffenstillstand*, feuerpause* | staakt-het-vuren, wapenstilstand | zawieszeni* broni, rozejm* | припинення вогню, перемир* | gencatan senjata | وقف اطلاق النار, هدنة | tűzszünet*, fegyverszünet*
denuclearization | desnucleariz*, não proliferação | denucleariz*, non proliferazione | denuklearisierung, nichtverbreitung* | denuclearis*, non-proliferatie | denuklearyz*, nieproliferac*, nierozprzestrzenian* | денуклеариз*, нерозповсюдж* | denuklirisasi, nonproliferasi | نزع السلاح النووي, عدم الانتشار | atommentes*, atomsorompó*
border crossing* | posto* fronteiriç*, passagem de fronteira | valic*, posto di frontiera | grenzübergang*, grenzüberg* | grensoverg*, grenspost* | przejści* graniczn* | пункт* пропуску, прикордонн* | pos lintas batas, perbatasan | معبر, معابر, منفذ, منافذ | határátkel*
sincere* | sincer* | sincer* | aufrichtig*, herzlich* | oprecht*, hartelijk* | szczer*, serdeczn* | щир* | tulus | خالص, صادق* | őszinte*
step | passo, passos, etapa* | passo, passi, mossa | schritt* | stap, stappen | krok* | крок*, кроки | langkah | خطوة, خطوات | lépés*
method* | métod*, modo*, maneira*, forma* | metod*, modo, modalit* | weise, art und weise, methode*, verfahren* | wijze, methode* | sposób, sposob*, metod* | спосіб, способ*, метод* | cara, metode | طريقة, طرق, أسلوب, كيفية | mód, módja, módon, módok, módszer*
form | forma, formas, formato* | forma, forme, format* | form, formen, format* | vorm*, format* | form, forma, formy, formie, format* | форма, форми, формі, формою, форму, форм, формат* | bentuk, format | شكل, أشكال, صيغة | forma, formák*, formában, formája, formátum*
channel* | canal, canais | canal* | kanal*, kanäl* | kanaal, kanalen | kanał* | канал* | saluran | قناة, قنوات | csatorna*, csatorná*
foundation* | fundament*, base, bases | fondament*, base, basi | grundlage*, basis | grondslag*, basis, fundament* | podstaw*, fundament* | основа, основи, основу, основою, основі, основ, засад*, підґрунт* | dasar, landasan, fondasi | أساس, أسس | alap, alapok*, alapja, alapjai*, alapot
dynamic* | dinâm*, impulso | dinam*, slancio, impuls* | dynam*, impuls*, schwung* | dynam*, impuls* | dynam*, impuls*, rozmach* | динам*, імпульс* | dinamis, momentum | زخم, دينام* | lendület*, dinam*
existing | existente* | esistent*, vigent* | bestehend*, geltend* | bestaand* | istniejąc*, obowiązując* | існуюч*, чинн* | yang ada | القائم*, الموجود* | meglévő*, fennálló*, hatályos*
appropriate | adequad*, apropriad*, convenient* | adeguat*, appropriat*, opportun* | geeignet*, angemessen*, zweckmäßig* | passend*, geschikt*, gepast* | odpowiedni*, stosown*, właściw* | належн*, відповідн* | tepat, sesuai, layak | مناسب*, ملائم* | megfelelő*, alkalmas*
large | grande*, pequen*, média, médias, médio, médios | grand*, piccol*, medio, media, medie | groß*, klein*, mittler* | groot, grote, klein*, middelgro* | duż*, mały, mała, małe, małych, małej, małego, średni* | велик*, середн*, малий, малих, малого, малі | besar, kecil, menengah | كبير*, صغير*, متوسط* | nagy, nagyobb, kis, közép*
africa* | áfrica, african* | african*, africa | afrika* | afrika* | afryk* | африк* | afrika | افريقيا, أفريق*, افريق* | afrika*
america* | américa, american* | america*, american* | amerika* | amerika* | amery* | америк* | amerika | أمريك*, امريك* | amerika*
world trade organi* | organização mundial do comércio, omc | organizzazione mondiale del commercio, omc | welthandelsorganisation, wto | wereldhandelsorganisatie, wto | światow* organizacj* handlu, wto | світов* організац* торгівлі, сот | organisasi perdagangan dunia, wto | منظمة التجارة العالمية, منظمة تجارة عالمية | kereskedelmi világszervezet*, wto
nato | nato, otan | nato | nato | nato, navo | nato | нато | nato | ناتو, حلف شمال الأطلسي, حلف شمال أطلسي | nato
value chain* | cadeia de valor, cadeias de valor | catena del valore, catene del valore | wertschöpfungskette* | waardeketen* | łańcuch wartości, łańcucha wartości, łańcuchy wartości, łańcuchów wartości, łańcuchach wartości | ланцюг вартості, ланцюги вартості, ланцюгів вартості, ланцюгах вартості, ланцюжк* вартості | rantai nilai | سلسلة قيمة, سلاسل قيمة, سلسلة القيمة, سلاسل القيمة | értéklánc*
stock* | bolsa de valores, bolsas de valores, mercado de valores, valores mobiliários, bolsista* | borsa, borse, borsistic*, valori mobiliari, mercato azionario | börse, börsen, wertpapier*, aktienmarkt*, aktienmärkte* | beurs, beurzen, effectenbeurs, effectenmarkt*, aandelenmarkt* | giełd*, papier* wartościow* | фондов*, бірж*, цінні папери, цінних паперів | bursa, bursa efek, pasar modal, saham | بورصة, بورصات, أوراق مالية, سوق مال, سوق المال | tőzsd*, értékpapír*
industrial park* | parque industrial, parques industriais, zona industrial, zonas industriais | parco industriale, parchi industriali, zona industriale, zone industriali | industriepark*, industriegebiet*, gewerbepark* | industrieterrein*, bedrijventerrein*, industriepark* | park przemysłow*, parku przemysłow*, parki przemysłow*, parków przemysłow*, stref* przemysłow* | індустріальн* парк*, промислов* зон* | kawasan industri | مجمع صناعي, منطقة صناعية, مناطق صناعية, مدينة صناعية | ipari park*
while | enquanto, ao passo que, entretanto | mentre, nel frattempo, al contempo | während, gleichzeitig, unterdessen | terwijl, tegelijkertijd, intussen | podczas gdy, natomiast, jednocześnie | тоді як, водночас, у той час як | sementara, sementara itu, sedangkan | بينما, في حين, فيما | miközben, eközben, míg
however | contudo, porém, no entanto, todavia, mas | tuttavia, però, ma | jedoch, allerdings, aber, dennoch | echter, maar, evenwel | jednak, jednakże, ale, lecz | однак, проте, але | namun, tetapi, akan tetapi | لكن, غير أن | azonban, de, ám, ugyanakkor
"""

#: the same concepts in Thai and in Japanese where it does not write them as Chinese does; each row begins with the first English word
_EAST_COLUMNS = ("th", "ja")

#: English | Thai | Japanese
_EAST = """
agreement | ความตกลง, ข้อตกลง | 協定, 合意
treaty | สนธิสัญญา | 条約
convention | อนุสัญญา | 条約
protocol | พิธีสาร | 議定書
charter | กฎบัตร | 憲章
memorand* | บันทึกความเข้าใจ, บันทึก | 覚書, 了解覚書
statement | แถลงการณ์, คำแถลง | 声明, 発表, 表明
declaration | ปฏิญญา, คำประกาศ | 宣言
resolution | ข้อมติ, มติ | 決議
decision | คำวินิจฉัย, การตัดสินใจ, ตัดสินใจ | 決定
annex | ภาคผนวก | 附属書, 附属
article | ข้อ | 条
paragraph | วรรค | 項
principle | หลักการ | 原則
purpose | วัตถุประสงค์, เป้าหมาย | 目的, 目標
provision | บทบัญญัติ, ข้อกำหนด | 規定
right | สิทธิ | 権利
obligation* | พันธกรณี, หน้าที่ | 義務
law | กฎหมาย | 法令, 法律
international law | กฎหมายระหว่างประเทศ | 国際法
government | รัฐบาล | 政府
state | รัฐ | 国家, 国
country | ประเทศ | 両国, 国
party | ภาคี, คู่ภาคี | 締約国, 当事国, 締約
side | ฝ่าย | 双方, 側
contracting | คู่สัญญา | 締約
leader | ผู้นำ | 首脳
president | ประธานาธิบดี, ประธาน | 大統領, 主席
prime minister* | นายกรัฐมนตรี | 総理, 首相
minister | รัฐมนตรี | 大臣, 長官
ministry | กระทรวง | 省
deputy | รองนายก, รองประธาน, รองรัฐมนตรี | 副
ambassador* | เอกอัครราชทูต, สถานทูต | 大使
king | กษัตริย์, พระราชา | 国王, 陛下
authorit* | หน่วยงาน, เจ้าหน้าที่ | 当局, 機関
parliament* | รัฐสภา, สภาผู้แทนราษฎร, สมัชชา | 国会, 議会
committee* | คณะกรรมการ, คณะกรรมาธิการ | 委員会
council | คณะมนตรี, สภาความร่วมมือ | 理事会
working group | คณะทำงาน | 作業部会
delegation | คณะผู้แทน | 代表団
representative* | ผู้แทน | 代表
organization | องค์การ, องค์กร | 機関, 機構, 組織
institution* | สถาบัน | 機関, 施設
united nations | สหประชาชาติ | 国際連合, 国連
european union | สหภาพยุโรป | 欧州連合
world trade organi* | องค์การการค้าโลก | 世界貿易機関
summit | การประชุมสุดยอด | 首脳会議, 首脳会談
conference | การประชุม | 会議
forum | เวที, ฟอรัม | フォーラム
meeting* | การประชุม, ประชุม, พบปะ, พบหารือ | 会議, 会合, 会談
talks | หารือ | 会談, 協議, 議論
dialogue* | การหารือ, เจรจา | 対話
consult* | ปรึกษาหารือ | 協議
negotiat* | การเจรจา, เจรจา | 交渉
exchange | แลกเปลี่ยน | 交換, 交流
visit | เยือน, เยี่ยม | 訪問, 視察
invitation | เชิญ | 招待, 招請
welcome* | ยินดี, ต้อนรับ | 歓迎
thank | ขอบคุณ | 感謝, 謝意
appreciat* | ชื่นชม | 評価
express* | แสดง | 表明
agree | เห็นพ้อง, ตกลง, เห็นชอบ | 合意, 一致, 同意, 協定
consensus | ฉันทามติ | 合意
affirm* | ยืนยัน | 確認
reiterat* | ย้ำ | 改
emphasi* | เน้นย้ำ, เน้น | 強調, 指摘
recogni* | ตระหนัก, รับรู้, ยอมรับ | 認識, 承認
note | รับทราบ, ตั้งข้อสังเกต | 留意
recall* | ระลึก | 想起
consider* | พิจารณา, ความเห็น | 考慮, 検討, 意見
declare* | ประกาศ | 宣言, 発表
commit* | มุ่งมั่น, ให้คำมั่น | 約束
determin* | ตั้งใจ | 決意
desir* | ปรารถนา, ต้องการ, ประสงค์, หวัง | 希望, 願
request* | ร้องขอ, ขอให้ | 要請, 求
propos* | เสนอ | 提案
support* | สนับสนุน | 支持, 支援
assist* | ช่วยเหลือ, ความช่วยเหลือ | 援助, 支援
oppose* | คัดค้าน, ต่อต้าน | 反対
condemn* | ประณาม | 非難
call on | เรียกร้อง | 要請, 求
cooperat* | ความร่วมมือ, ร่วมมือ | 協力
coordinat* | ประสานงาน | 調整
partner | หุ้นส่วน | パートナー, 連携相手
partnership* | ความเป็นหุ้นส่วน, หุ้นส่วน |
relation | ความสัมพันธ์ | 関係
friend* | มิตรภาพ | 友好
neighbo* | เพื่อนบ้าน | 近隣, 隣国
trust* | ความไว้วางใจ, ไว้เนื้อเชื่อใจ | 信頼
mutual* | ซึ่งกันและกัน, ร่วมกัน | 相互
common | ร่วมกัน | 共通, 共同
joint | ร่วม | 共同, 合同
bilateral* | ทวิภาคี | 二国間, 両国間
multilateral* | พหุภาคี | 多国間
international* | ระหว่างประเทศ | 国際
regional* | ภูมิภาค | 地域
global* | โลก, ทั่วโลก | 世界, 地球
national* | แห่งชาติ, ระดับชาติ | 国家, 国内, 国民
local* | ท้องถิ่น, จังหวัด | 地方, 現地
comprehensive* | ครอบคลุม, รอบด้าน | 包括
strategic* | ยุทธศาสตร์ | 戦略
important | สำคัญ | 重要
special | พิเศษ | 特別
new | ใหม่ | 新
effective* | ประสิทธิภาพ | 効果, 効率, 有効
success* | สำเร็จ | 成功
achieve* | ผลสำเร็จ, บรรลุ, ผลลัพธ์ | 成果, 達成, 結果
progress* | ก้าวหน้า, คืบหน้า | 進展, 進捗
strengthen* | เสริมสร้าง, กระชับ | 強化
deepen* | ลึกซึ้ง | 深化
expand* | ขยาย | 拡大
promot* | ส่งเสริม, อำนวยความสะดวก | 促進, 推進
encourag* | สนับสนุนให้ | 奨励
improv* | ปรับปรุง | 改善
increas* | เพิ่ม | 増加, 増
reduc* | ลด | 削減, 減少
develop* | พัฒนา, การพัฒนา | 発展, 開発
sustainab* | ยั่งยืน | 持続
stab* | เสถียรภาพ, มั่นคง | 安定
peace* | สันติภาพ, สันติ | 平和
prosper* | เจริญรุ่งเรือง, มั่งคั่ง | 繁栄
secur* | ความมั่นคง, ปลอดภัย | 安全, 安全保障
defence | กลาโหม, ป้องกันประเทศ | 防衛, 国防
militar* | ทหาร | 軍事, 軍隊
weapon* | อาวุธ | 武器, 兵器
nuclear | นิวเคลียร์ | 核, 原子力
terror* | ก่อการร้าย |
crime* | อาชญากรรม | 犯罪, 刑事
drug* | ยาเสพติด | 麻薬, 薬物
threat* | ภัยคุกคาม, เสี่ยง | 脅威, 危険
challenge* | ความท้าทาย | 課題
crisis | วิกฤต | 危機
conflict* | ขัดแย้ง | 紛争
dispute* | ข้อพิพาท | 紛争
settle* | แก้ไข, ระงับ | 解決
sovereign* | อธิปไตย | 主権
territor* | ดินแดน, อาณาเขต | 領域, 領土
independen* | เอกราช, อิสระ | 独立
equal* | เท่าเทียม | 平等, 均等
border* | ชายแดน, พรมแดน | 国境
sea | ทะเล | 海洋, 海
navigation | การเดินเรือ, เดินเรือ | 航行
freedom* | เสรีภาพ | 自由
human rights | สิทธิมนุษยชน | 人権
people | ประชาชน | 国民, 人民
citizen* | พลเมือง, คนชาติ | 国民, 市民
communit* | ประชาคม, ชุมชน | 共同体, 社会
societ* | สังคม | 社会
women | สตรี, ผู้หญิง | 女性
child* | เด็ก | 児童, 子供, 子ども
youth | เยาวชน | 青少年, 青年
econom* | เศรษฐกิจ | 経済
trade | การค้า | 貿易, 通商
free trade | การค้าเสรี | 自由貿易
market* | ตลาด | 市場
invest* | การลงทุน, ลงทุน | 投資
business* | ธุรกิจ, บริษัท | 企業, 会社
industr* | อุตสาหกรรม | 産業, 工業
export* | ส่งออก | 輸出
import | นำเข้า | 輸入
tariff* | ศุลกากร, ภาษีศุลกากร | 関税, 税関
tax* | ภาษี | 税
financ* | การเงิน, การคลัง | 金融, 財務, 財政
bank* | ธนาคาร | 銀行
fund | กองทุน | 基金
loan* | เงินกู้, สินเชื่อ | 借款, 融資
payment* | ชำระ, จ่าย | 支払
cost | ค่าใช้จ่าย | 費用, 経費
price* | ราคา | 価格
dollar* | ดอลลาร์, เหรียญ | 米ドル
labo* | แรงงาน | 労働
energy | พลังงาน | エネルギー
power | ไฟฟ้า | 電力
oil | น้ำมัน | 石油
gas | ก๊าซ | 天然ガス
environment* | สิ่งแวดล้อม | 環境
climate | ภูมิอากาศ, สภาพอากาศ | 気候
emission* | ปล่อยก๊าซ | 排出
forest* | ป่าไม้, ป่า | 森林, 林業
water* | น้ำ | 水
waste | ของเสีย, ขยะ | 廃棄物
disaster* | ภัยพิบัติ | 災害
agricultur* | เกษตร | 農業, 農林, 農産
fish* | ประมง | 漁業, 水産
food | อาหาร | 食料, 食糧, 食品
health* | สาธารณสุข, สุขภาพ | 保健, 健康, 医療
disease* | โรค, วัคซีน | 感染症, 疾病, 病
education* | การศึกษา | 教育
training | ฝึกอบรม, อบรม | 研修, 訓練, 育成
universit* | มหาวิทยาลัย | 大学
student* | นักศึกษา, นักเรียน, ทุนการศึกษา | 学生, 留学生, 奨学金
school* | โรงเรียน | 学校
language* | ภาษา | 言語, 語
research* | วิจัย | 研究
scien* | วิทยาศาสตร์ | 科学
technolog* | เทคโนโลยี | 技術
innovat* | นวัตกรรม | 革新
digital* | ดิจิทัล |
information | ข้อมูล, ข่าวสาร | 情報
communicat* | สื่อสาร, โทรคมนาคม | 通信
knowledge | ความรู้, ประสบการณ์ | 知識, 経験
infrastructure* | โครงสร้างพื้นฐาน |
transport* | ขนส่ง, คมนาคม | 運輸, 輸送, 交通
rail* | รถไฟ, รางรถไฟ | 鉄道
road* | ถนน | 道路
port | ท่าเรือ, เรือ | 港, 港湾, 船舶
construct* | ก่อสร้าง | 建設
city | เมือง, กรุง | 都市, 市
project* | โครงการ | 事業
program* | แผนงาน, โครงการ | 計画
plan | แผน | 計画
action* | ปฏิบัติการ, การดำเนินการ | 行動
measure* | มาตรการ | 措置
mechanism* | กลไก | 機構
framework* | กรอบ | 枠組
system* | ระบบ | 制度, 体制
policy | นโยบาย | 政策
politic* | การเมือง | 政治
diplom* | การทูต, ทูต | 外交
foreign affairs | การต่างประเทศ | 外務, 外相
consular | กงสุล | 領事
visa | วีซ่า, ตรวจลงตรา, หนังสือเดินทาง | 査証, 旅券
judic* | ยุติธรรม, ศาล | 司法, 裁判所, 裁判
arbitra* | อนุญาโตตุลาการ | 仲裁
police | ตำรวจ | 警察
extradit* | ส่งผู้ร้ายข้ามแดน | 引渡
migra* | ย้ายถิ่น, ผู้ลี้ภัย | 移民, 難民, 移住
humanitarian | มนุษยธรรม | 人道
cultur* | วัฒนธรรม | 文化
sport* | กีฬา |
touris* | ท่องเที่ยว | 観光
media | สื่อมวลชน, ผู้สื่อข่าว, สื่อ | 報道, 記者
art | ศิลปะ, มรดก | 芸術, 遺産
event* | กิจกรรม | 活動, 行事
histor* | ประวัติศาสตร์ | 歴史
future | อนาคต | 将来, 未来
value | คุณค่า, มูลค่า | 価値, 価額
interest | ผลประโยชน์, สนใจ | 利益, 関心
benefit* | ประโยชน์ | 利益, 恩恵
need | จำเป็น, ความต้องการ | 必要
priority | ลำดับความสำคัญ | 優先
opportunit* | โอกาส | 機会
condition* | เงื่อนไข | 条件
field* | สาขา, ด้าน | 分野
issue | ประเด็น, ปัญหา | 問題
role* | บทบาท | 役割
contribut* | มีส่วน | 貢献, 寄与
participat* | มีส่วนร่วม, เข้าร่วม | 参加, 出席
establish* | จัดตั้ง, สถาปนา | 設置, 設立
implement* | ปฏิบัติตาม, ดำเนินการ | 実施, 履行
continue* | ต่อไป, ต่อเนื่อง | 継続, 引続
ensur* | รับรอง, ประกัน | 確保, 保証, 保障
provide* | จัดหา, มอบให้, ให้บริการ, จัดให้ | 提供, 供与
use | ใช้ | 使用, 利用
appl* | บังคับใช้, ใช้บังคับ | 適用
creat* | สร้าง | 創出
manag* | บริหาร, จัดการ | 管理, 運営
monitor* | ติดตาม, กำกับ | 監視, 監督
respect | เคารพ | 尊重
protect* | คุ้มครอง, ปกป้อง | 保護
prevent* | ป้องกัน | 防止, 予防
combat* | ต่อสู้, ปราบปราม | 対処, 取締
transfer* | ถ่ายทอด, โอน | 移転, 送金
connect* | เชื่อมโยง | 連結, 接続
open* | เปิด | 開放, 開始
transparen* | โปร่งใส | 透明
full | อย่างเต็มที่ | 完全, 十分
regular* | เป็นประจำ | 定期
immediate* | ทันที, โดยเร็ว | 即時, 迅速, 早急, 直ちに
both | ทั้งสอง, สอง | 両, 双
three | สาม | 三
four | สี่ | 四
five | ห้า | 五
six | หก | 六
seven | เจ็ด | 七
eight | แปด | 八
nine | เก้า | 九
ten | สิบ | 十
twelve | สิบสอง | 十二
year | ปี | 年, 毎年
month | เดือน | 月, 毎月
day | วัน | 日
period | ระยะเวลา, ช่วง | 期間
anniversary | ครบรอบ | 周年
not | ไม่, มิได้ | 
all | ทุก, ทั้งหมด | 全, 各
shall | ต้อง, พึง, จะ |
enter into force | มีผลใช้บังคับ, เริ่มใช้บังคับ | 効力を生, 発効, 効力
sign | ลงนาม | 署名, 調印
ratif* | สัตยาบัน | 批准
amend* | แก้ไข | 改正, 修正
terminat* | บอกเลิก, สิ้นสุด | 終了, 廃棄
notif* | แจ้ง | 通告, 通知, 通報
authentic | ต้นฉบับ, ตัวบท | 正文, 本文
copy | คู่ฉบับ, สำเนา | 謄本, 写し, 二通, 本書
done at | ทำขึ้น, ทำที่ | 作成
document* | เอกสาร | 文書
property | ทรัพย์สิน | 財産
intellectual property | ทรัพย์สินทางปัญญา | 知的財産
person | บุคคล | 者, 人
public | สาธารณะ, เอกชน | 公共, 民間
service | บริการ | 役務
product* | สินค้า, ผลิตภัณฑ์, ผลผลิต | 生産, 産品, 製品
standard* | มาตรฐาน | 基準, 規格
rule | กฎเกณฑ์, กฎระเบียบ, ระเบียบ | 規則
resource* | ทรัพยากร | 資源
capacity | ขีดความสามารถ, ศักยภาพ | 能力
quality | คุณภาพ | 品質
level | ระดับ | 水準
situation | สถานการณ์ | 情勢, 状況
peninsula | คาบสมุทร | 半島
island* | เกาะ | 島
river* | แม่น้ำ | 川, 河川
north* | เหนือ | 北
south* | ใต้ | 南
publish* | เผยแพร่, ตีพิมพ์ | 公表, 発表, 出版
report | รายงาน | 報告
expert | ผู้เชี่ยวชาญ | 専門家
center* | ศูนย์ |
office | สำนักงาน | 事務所, 事務局
airport* | ท่าอากาศยาน, สนามบิน | 空港
hospital* | โรงพยาบาล | 病院
doctor* | แพทย์ | 医師
network* | เครือข่าย |
accident* | อุบัติเหตุ | 事故
damage* | ความเสียหาย, ชดเชย | 損害, 賠償
responsib* | รับผิดชอบ | 責任
search | ค้นหา, กู้ภัย | 捜索, 救助
equipment | อุปกรณ์ | 設備, 機材
vehicle* | รถยนต์, ยานพาหนะ | 車両, 自動車
aircraft | อากาศยาน, เครื่องบิน | 航空機
reform* | ปฏิรูป | 改革
victim* | ผู้เสียหาย, เหยื่อ | 被害
attack* | โจมตี | 攻撃
hospitality | ต้อนรับ, อบอุ่น, ไมตรี | 歓待
effort* | ความพยายาม | 努力
half | ครึ่ง | 半分, 半
per cent | ร้อยละ, เปอร์เซ็นต์ |
number | จำนวน | 数, 総数
bridge* | สะพาน | 橋
plant | พืช, เมล็ดพันธุ์ | 植物, 種子
animal* | สัตว์, ปศุสัตว์ | 動物, 家畜
pupil* | ครู, อาจารย์ | 教師, 教員
general secretary | เลขาธิการ | 書記長, 事務総長
secretary | เลขานุการ, รัฐมนตรี | 長官, 書記, 事務局
agency | หน่วยงาน, สำนักงาน | 機関, 当局
security council | คณะมนตรีความมั่นคง | 安全保障理事会, 安保理
alliance* | พันธมิตร | 同盟
especially | โดยเฉพาะ | 特に, とりわけ
great | ใหญ่ | 主要, 大き, 主な
substantive* | สาระสำคัญ, เชิงปฏิบัติ, เป็นรูปธรรม | 具体的, 実質的, 実務
elevat* | ยกระดับ | 格上, 格上げ, 引き上げ
missile* | ขีปนาวุธ | ミサイル
cyber* | ไซเบอร์ | サイバー
interfer* | แทรกแซง, ก้าวก่าย | 干渉, 介入
air | อากาศ, การบิน | 航空, 空域, 大気
space | อวกาศ | 宇宙
people-to-people | ระหว่างประชาชน | 国民間, 人的交流, 人的
two-way | สองทาง | 双方向
supply chain* | ห่วงโซ่อุปทาน | サプライチェーン, 供給網
large-scale | ขนาดใหญ่ | 大規模
carbon | คาร์บอน | 炭素
green | สีเขียว | グリーン, 緑
drugs | เภสัช, เวชภัณฑ์ | 医薬品, 薬品
high-tech | เทคโนโลยีขั้นสูง | 先端技術, ハイテク
artificial intelligence | ปัญญาประดิษฐ์ | 人工知能
semiconductor* | เซมิคอนดักเตอร์, สารกึ่งตัวนำ | 半導体
smart | อัจฉริยะ | スマート
housing | ที่อยู่อาศัย | 住宅, 不動産
detain* | กักขัง, คุมขัง, จับกุม, เรือนจำ | 拘束, 逮捕, 拘禁, 刑務所
vision | วิสัยทัศน์ | ビジョン, 構想
spirit | เจตนารมณ์, จิตวิญญาณ, บรรยากาศ | 精神, 雰囲気
potential | ศักยภาพ | 潜在, 可能性
transit* | ผ่านแดน, เปลี่ยนผ่าน | 通過, 移行, 乗継
fair* | เป็นธรรม, สมดุล | 公正, 公平, 衡平
close | ใกล้ชิด | 緊密, 密接
high-level | ระดับสูง | ハイレベル, 高官, 首脳級
long-term | ระยะยาว | 長期
each other | ซึ่งกันและกัน, ต่อกัน | 相互, 互い
decade | ทศวรรษ | 十年間
date | วันที่ | 日付, 期日, 日から
stage | ระยะ, ขั้นตอน | 段階, 局面
during | ระหว่างการ, ในระหว่าง | 期間中
include* | รวมถึง, ได้แก่ | 含, 含む, 含め
under | ภายใต้, ตามที่ | 基づき, 従い, に従って, 基づいて
signatory | ผู้ลงนาม | 署名者, 下名
east* | ตะวันออก | 東部, 東方
west* | ตะวันตก | 西部, 西方
asia* | เอเชีย | アジア
pacific | แปซิฟิก | 太平洋
indo-pacific | อินโด-แปซิฟิก | インド太平洋
europ* | ยุโรป | 欧州, ヨーロッパ
flight | เที่ยวบิน | 航空便, 直行便
capital | เมืองหลวง | 首都, 資本
religio* | ศาสนา | 宗教
satellite* | ดาวเทียม | 衛星, 人工衛星
launch* | เปิดตัว, ริเริ่ม, ปล่อย | 立ち上げ, 発射, 打上げ, 打ち上げ
election* | เลือกตั้ง | 選挙
constitution* | รัฐธรรมนูญ | 憲法
corruption | ทุจริต, คอร์รัปชัน | 腐敗, 汚職
ceasefire* | หยุดยิง | 停戦, 休戦
denuclearization | ปลอดนิวเคลียร์, ไม่แพร่ขยาย | 非核化, 不拡散
border crossing* | ด่าน, จุดผ่านแดน | 検問所, 国境検問
sincere* | จริงใจ | 心から, 誠実
step | ขั้นตอน | 一歩
method* | วิธี, วิธีการ | 方法, 方式
form | รูปแบบ | 形式, 形態, 様式
channel* | ช่องทาง | 経路, チャネル
foundation* | พื้นฐาน, รากฐาน | 基盤, 基礎
dynamic* | แรงผลักดัน, พลวัต | 勢い, 活力
existing | ที่มีอยู่ | 既存, 現行
appropriate | เหมาะสม, สมควร | 適切, 適当
large | ขนาดใหญ่, ขนาดเล็ก, ขนาดกลาง | 大型, 小規模, 中小
africa* | แอฟริกา | アフリカ
america* | อเมริกา | 米国, アメリカ
positive* | เชิงบวก, ในทางบวก | 積極, 前向, 肯定
active* | แข็งขัน, กระตือรือร้น, เชิงรุก | 積極, 活発
war | สงคราม | 戦争, 戦時, 大戦
integrity | บูรณภาพ | 一体性, 保全
democra* | ประชาธิปไตย | 民主
family | ครอบครัว, คู่สมรส, ภริยา | 家族, 家庭, 配偶者, 夫人
insurance | ประกันภัย, ประกันสังคม | 保険
euro | เงินยูโร, ล้านยูโร | ユーロ
growth | เติบโต, ขยายตัว | 成長
job | การจ้างงาน, ตำแหน่งงาน, มีงานทำ | 雇用, 就業, 就労
poverty | ความยากจน, ยากจน | 貧困
renewable* | หมุนเวียน | 再生可能
power plant* | โรงไฟฟ้า | 発電所
coal | ถ่านหิน | 石炭
hydrogen | ไฮโดรเจน | 水素
mineral* | แร่ธาตุ, เหมืองแร่, สินแร่ | 鉱物, 鉱業, 鉱山
data | ข้อมูล | データ
initiative* | ข้อริเริ่ม, ความคิดริเริ่ม | イニシアティブ, イニシアチブ, 取組
operat* | ปฏิบัติงาน, ดำเนินงาน, เดินเครื่อง | 運営, 運用, 稼働, 操業
respond* | ตอบสนอง, รับมือ, ตอบโต้ | 対応, 対処, 応答
nato | นาโต, องค์การสนธิสัญญาแอตแลนติกเหนือ | 北大西洋条約機構
share | แบ่งปัน | 共有, 分担
second | ที่สอง | 第二, 二番目, 二回目
first | ที่หนึ่ง, ครั้งแรก, แรก | 第一, 初めて, 最初
today | วันนี้, ปัจจุบัน | 今日, 本日, 現在, 現時点
after | หลังจาก, ภายหลัง, นับตั้งแต่ | 以来, 以降, その後
before | ก่อน | 以前, 事前
other | อื่น | 他, その他
also | นอกจากนี้, อีกทั้ง, ยังได้ | 同様, さらに, 加えて
between | ระหว่าง | 相互間, 国間, 間の
may | สามารถ, อาจ | 可能, ことができる
free of charge | ไม่คิดค่าใช้จ่าย, ไม่เสียค่าใช้จ่าย, โดยไม่คิดมูลค่า | 無料, 無償
tradition* | ประเพณี, ดั้งเดิม | 伝統
jurisdiction | เขตอำนาจ | 管轄
sanction* | คว่ำบาตร, การลงโทษ | 制裁
possible | เป็นไปได้ | 可能
value chain* | ห่วงโซ่มูลค่า, ห่วงโซ่คุณค่า | バリューチェーン, 価値連鎖
village* | หมู่บ้าน, ชนบท | 農村, 村落
mountain* | ภูเขา, เทือกเขา | 山岳, 山地, 山脈
stock* | ตลาดหลักทรัพย์, หลักทรัพย์, ตลาดหุ้น | 証券, 株式
industrial park* | นิคมอุตสาหกรรม, เขตอุตสาหกรรม | 工業団地, 工業区
while | ในขณะที่, ขณะเดียวกัน | 一方で, 同時, 同時に
however | อย่างไรก็ตาม, อย่างไรก็ดี | しかし, ただし
"""

#: characters of the Chinese column as they are written in simplified Chinese, traditional Chinese and Japanese
_FORMS = """
东東東 业業業 两兩両 为為為 举舉挙 义義義 乡鄉郷 书書書 争爭争 亚亞亜 产產産 亲親親 仅僅僅 从從従 优優優 会會会 传傳伝 伙夥伙 体體体 侨僑僑 债債債 值値値 偿償償 关關関 兴興興 养養養 兽獸獣 军軍軍 农農農 决決決 冲衝衝 减減減
则則則 创創創 划劃画 别別別 刘劉劉 办辦弁 务務務 动動動 励勵励 劳勞労 势勢勢 区區区 医醫医 协協協 单單単 卫衛衛 历歷歴 参參参 双雙双 发發発 变變変 叙敘叙 号號号 员員員 启啟啓 响響響 团團団 园園園 围圍囲 国國国 图圖図 场場場
坛壇壇 备備備 处處処 复復復 头頭頭 奖獎奨 妇婦婦 学學学 实實実 审審審 宪憲憲 对對対 导導導 寻尋尋 尽盡尽 层層層 屿嶼嶼 岛島島 币幣幣 师師師 带帶帯 干幹幹 庆慶慶 应應応 库庫庫 废廢廃 开開開 张張張 弹彈弾 强強強 当當当 录錄録
总總総 恶惡悪 惊驚驚 愿願願 战戰戦 执執執 扩擴拡 扬揚揚 护護護 报報報 担擔担 拟擬擬 择擇択 挚摯摯 换換換 损損損 据據拠 敌敵敵 数數数 斗鬥闘 断斷断 无無無 时時時 显顯顕 术術術 机機機 权權権 条條条 来來来 极極極 构構構 标標標
树樹樹 样樣様 检檢検 桥橋橋 欢歡歓 欧歐欧 步步歩 毁毀毀 毕畢畢 气氣気 汉漢漢 没沒没 沟溝溝 泽澤沢 洁潔潔 济濟済 浅淺浅 测測測 涉涉渉 渔漁漁 温溫温 游遊遊 湾灣湾 满滿満 灾災災 热熱熱 爱愛愛 牺犧犠 状狀状 独獨独 献獻献 环環環
现現現 电電電 畅暢暢 疗療療 监監監 盐鹽塩 盖蓋蓋 矿礦鉱 码碼碼 础礎礎 确確確 礼禮礼 祸禍禍 离離離 种種種 积積積 称稱称 稳穩穏 竞競競 签簽簽 简簡簡 粮糧糧 纪紀紀 约約約 级級級 纳納納 纷紛紛 线線線 组組組 细細細 织織織 终終終
经經経 结結結 给給給 络絡絡 统統統 继繼継 绩績績 续續続 维維維 绿綠緑 编編編 网網網 罗羅羅 罚罰罰 职職職 联聯連 胁脅脅 脑腦脳 节節節 范範範 荐薦薦 荣榮栄 药藥薬 获獲獲 营營営 虑慮慮 补補補 装裝装 见見見 规規規 视視視 觉覺覚
触觸触 计計計 订訂訂 认認認 让讓譲 训訓訓 议議議 记記記 讲講講 许許許 论論論 设設設 访訪訪 证證証 评評評 识識識 诉訴訴 词詞詞 试試試 诚誠誠 话話話 该該該 详詳詳 语語語 误誤誤 说說説 请請請 诸諸諸 诺諾諾 读讀読 课課課 调調調
谅諒諒 谈談談 谊誼誼 谋謀謀 谐諧諧 谢謝謝 谴譴譴 贡貢貢 财財財 责責責 败敗敗 货貨貨 质質質 贫貧貧 购購購 贯貫貫 贴貼貼 贷貸貸 贸貿貿 费費費 资資資 赏賞賞 赔賠賠 赞贊賛 赢贏贏 趋趨趨 跃躍躍 践踐践 车車車 轨軌軌 转轉転 轮輪輪
载載載 输輸輸 辆輛両 边邊辺 达達達 迁遷遷 过過過 迈邁邁 运運運 还還還 这這這 进進進 远遠遠 违違違 连連連 迟遲遅 适適適 选選選 递遞逓 遗遺遺 邻鄰隣 释釋釈 里裡里 针針針 钢鋼鋼 链鏈鎖 铁鐵鉄 银銀銀 键鍵鍵 长長長 门門門 问問問
间間間 闻聞聞 阁閣閣 队隊隊 阳陽陽 阶階階 际際際 险險険 隐隱隠 难難難 静靜静 项項項 顺順順 须須須 顾顧顧 预預予 领領領 题題題 风風風 飞飛飛 饮飲飲 馆館館 验驗験 驱驅駆 骤驟驟 鱼魚魚 齐齊斉 龙龍龍 赖賴頼 奥奧奥 声聲声 宽寬寛 尔爾爾
届屆届 岁歲歳 帮幫幫 归歸帰 忆憶憶 怀懷懐 恳懇懇 悬懸懸 惩懲懲 惠惠恵 戏戲戯 抚撫撫 抢搶搶 拥擁擁 挥揮揮 携攜携 摄攝摂 旧舊旧 晓曉暁 朴樸樸 档檔檔 榄欖欖 残殘残 泪淚涙 潜潛潜 烟煙煙 狭狹狭 硕碩碩 紧緊緊 蓝藍藍 虽雖雖 蚕蠶蚕
询詢詢 译譯訳 谨謹謹 赠贈贈 辞辭辞 郑鄭鄭 铜銅銅 锋鋒鋒 镇鎮鎮 闭閉閉 阅閱閲 陆陸陸 雾霧霧 韩韓韓 页頁頁 频頻頻 颁頒頒 馈饋饋 饰飾飾 贺賀賀 贵貴貴 铀鈾鈾 顿頓頓 额額額 颜顏顔
"""

#: concepts that are numbers, by their first English word
_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12}


@cache
def numbers() -> dict[int, int]:
    """The concepts that are numbers, with their values."""
    rows = (row.partition(" ")[0] for row in _ROWS.strip().split("\n"))
    return {concept: _NUMBERS[word] for concept, word in enumerate(rows) if word in _NUMBERS}


@cache
def scales(code: str) -> dict[str, int]:
    """Words for powers of ten in a language (BCP 47 code) with their exponents; empty if none are known."""
    return _SCALES.get(code.partition("-")[0], {})


def has(code: str) -> bool:
    """Whether a language (BCP 47 code) has a column of its own."""
    return code.partition("-")[0] in (*_COLUMNS, *_MORE_COLUMNS, *_EAST_COLUMNS)


def whole(code: str) -> bool:
    """Whether a language (BCP 47 code) has a word for every concept."""
    return code.partition("-")[0] in _COLUMNS


@cache
def entries(code: str) -> dict[str, tuple[int, ...]]:
    """Entries of a language (BCP 47 code), folded as the language needs, with the numbers of their concepts; empty if it has no column."""
    base = code.partition("-")[0]
    cells: list[tuple[int, str]] = []
    rows = _table(_ROWS)
    if base in _COLUMNS:
        cells = [(concept, row[_COLUMNS.index(base)]) for concept, row in enumerate(rows)]
    elif base == "ja":  # many words are written alike in Chinese and Japanese
        cells = [(concept, row[_COLUMNS.index("zh")]) for concept, row in enumerate(rows)]
    if base == "ja" or code == "zh-Hant":
        forms = {ord(form[0]): form[2 if base == "ja" else 1] for form in _FORMS.split()}
        cells = [(concept, cell.translate(forms)) for concept, cell in cells]
    concepts = {row[0].split(",")[0].strip(): concept for concept, row in enumerate(rows)}
    for columns, table in ((_MORE_COLUMNS, _MORE), (_EAST_COLUMNS, _EAST)):
        if base in columns:
            cells += [(concepts[row[0].strip()], row[columns.index(base) + 1]) for row in _table(table)]
    if base in vocabulary.COLUMNS:
        column = vocabulary.COLUMNS.index(base)
        forms = {ord(form[0]): form[1] for form in _FORMS.split()} if code == "zh-Hant" else {}
        cells += [(concept, row[column].translate(forms)) for concept, row in enumerate(_table(vocabulary.ROWS), len(rows))]
    found: dict[str, list[int]] = {}
    for concept, cell in cells:
        for entry in cell.split(","):
            word = entry.strip()
            if word:
                numbers = found.setdefault(word if base == "vi" else fold(word), [])
                if concept not in numbers:
                    numbers.append(concept)
    return {entry: tuple(numbers) for entry, numbers in found.items()}


def _table(text: str) -> list[list[str]]:
    return [row.split("|") for row in text.strip().split("\n")]
