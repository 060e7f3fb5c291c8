"""A small lexicon of the language of treaties and diplomacy: the same concept in several languages, for finding what says the same.

It is no dictionary: a row holds dictionary forms of one concept that translators use for each other. ``*`` ends a stem. Chinese and Korean
entries are looked for as they stand, inside longer words too; all others are whole words, without accents except in Vietnamese.
"""

from __future__ import annotations

from functools import cache

from converter.languages import fold

_COLUMNS = ("en", "vi", "fr", "es", "ru", "ko", "zh")

#: English | Vietnamese | French | Spanish | Russian | Korean | Chinese
_ROWS = """
agreement, agreements | hiệp định, thoả thuận, thỏa thuận | accord, accords | acuerdo* | соглашени* | 협정 | 协定, 协议
treaty, treaties | hiệp ước | traite, traites | tratado* | договор, договора, договору, договоры, договоров, договором, договоре | 조약 | 条约
convention, conventions | công ước | convention, conventions | convencion, convenciones, convenio* | конвенци* | 협약 | 公约
protocol, protocols | nghị định thư | protocole* | protocolo* | протокол* | 의정서 | 议定书
charter | hiến chương | charte | carta | устав, устава, устава, уставом | 헌장 | 宪章
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
mineral*, mining | khoáng sản, khai khoáng | minera*, mini* | miner* | минерал*, ископаем*, горн* | 광물 | 矿产, 矿
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
data | dữ liệu | donnee* | dato* | данн* | 데이터, 자료 | 数据
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
share, sharing | chia sẻ | partag* | compart* | обмен*, дел* | 공유, 분담 | 分享, 共享
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
five | năm nước, năm bên, lần thứ năm | cinq | cinco | пять, пяти, пятью | 다섯 | 五
six | sáu | six | seis | шесть, шести, шестью | 여섯 | 六
seven | bảy | sept | siete | семь, семи, семью | 일곱 | 七
eight | tám | huit | ocho | восемь, восьми | 여덟 | 八
nine | chín | neuf | nueve | девять, девяти | 아홉 | 九
ten | mười | dix | diez | десять, десяти | 열 번 | 十
twelve | mười hai | douze | doce | двенадцат* | 열두 | 十二
second | thứ hai | deuxieme, second, seconde | segund* | втор* | 두 번째, 제2차 | 第二
first | đầu tiên, thứ nhất, lần đầu | premier, premiere | primer, primera, primero | перв* | 첫, 제1차 | 第一, 首次
decade, decades | thập kỷ, thập niên | decenni* | decada*, decenio* | десятилет* | 십 년, 수십 년 | 十年
year, years, annual* | năm, hàng năm, hằng năm | an, ans, annee*, annuel* | año* | год, года, году, лет, ежегодн* | 년, 매년, 연례 | 年, 每年, 年度
month, months | tháng | mois | mes, meses | месяц* | 월, 개월 | 月
day, days | ngày | jour, jours | dia, dias | ден*, дня, дней | 일 | 日, 天
date, dates | ngày | date, dates | fecha* | дат* | 일자, 날짜 | 日期
period, term | giai đoạn, thời hạn, nhiệm kỳ, thời kỳ | periode*, duree, mandat | periodo*, plazo*, mandato* | период*, срок* | 기간, 임기 | 期限, 期间, 任期
stage, phase, chapter | giai đoạn, chương | etape*, phase*, chapitre* | etapa*, fase*, capitulo* | этап*, глав* | 단계, 장 | 阶段, 篇章, 章
anniversary | kỷ niệm | anniversaire | aniversario | годовщин* | 주년 | 周年
today, current*, present* | hôm nay, hiện nay, hiện tại | aujourd'hui, actuel* | hoy, actual* | сегодня, текущ*, нынешн* | 오늘, 현재 | 今天, 当前, 目前
during, in the course of | trong chuyến, trong thời gian, trong quá trình | au cours de, lors de, pendant, durant | durante | в ходе, во время | 동안, 중, 기간 | 期间
after, since, following | sau, sau khi, kể từ khi, kể từ | apres, depuis | despues, desde, tras | после, с момента | 이후, 이래, 후 | 自, 以来, 后
before, prior | trước, trước khi | avant | antes | до, перед | 이전, 전에 | 前, 以前, 之前
include*, including, such as | bao gồm, như, gồm | y compris, compren*, notamment, tel que, telles que, tels que | incluid*, inclu*, como, tales como | включ*, в том числе, такие как, таких как | 포함, 등, 비롯 | 包括, 等, 如
other, others, another | khác | autre* | otro, otra, otros, otras | друг*, ин*, проч* | 기타, 다른 | 其他, 另
also, in addition, additionally, besides, moreover, furthermore | cũng, ngoài ra, bên cạnh đó, hơn nữa, thêm vào đó | egalement, aussi, en outre, de plus | tambien, ademas, asimismo | также, кроме того | 또한, 아울러, 더불어 | 还, 也, 此外
while, meanwhile, whereas | trong khi, trong khi đó, đồng thời | tandis que, tout en, alors que | mientras, al tiempo | в то время как, одновременно | 한편, 반면 | 同时, 而
however, but | tuy nhiên, nhưng | cependant, toutefois, mais | sin embargo, pero, no obstante | однако, но | 그러나, 하지만 | 但, 然而, 但是
not, no, non, neither, nor, without | không, phi, chưa | non, pas, aucun*, sans | no, sin, ningun* | не, нет, без, ни | 않, 없, 비 | 不, 非, 无, 没有
all, every, each | tất cả, mọi, mỗi, toàn | tous, toutes, tout, toute, chaque | todo, toda, todos, todas, cada | все, всех, всем, всеми, кажд* | 모든, 각 | 所有, 各, 每, 一切
between, among | giữa | entre | entre | между | 간, 사이 | 之间
under, in accordance with, pursuant to, according to, based on, on the basis of | theo, phù hợp với, trên cơ sở, căn cứ, dựa trên | conformement, en vertu, selon, sur la base | de conformidad, segun, en virtud, sobre la base, con arreglo | в соответствии, согласно, на основе | 따라, 따른, 의거, 기초, 바탕 | 根据, 按照, 依据, 基于
shall, must | phải, sẽ | doi*, devr* | deber*, debe* | должн* | 하여야, 한다 | 应, 应当, 必须
may, can | có thể | peut, peuvent, pourr* | podr*, puede, pueden | может, могут, мож* | 할 수 있 | 可, 可以
enter into force, entry into force, entered into force | có hiệu lực | entre* en vigueur, entree en vigueur | entr* en vigor | вступ* в силу | 발효, 효력 | 生效
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
convention | convencao | convenzion* | ubereinkommen* | conventie, verdrag | konwencj* | конвенц* | konvensi | اتفاقية | egyezmeny*
protocol | protocolo* | protocoll* | protokoll* | protocol* | protokol* | протокол* | protokol | بروتوكول | jegyzokonyv*
memorand* | memorand* | memorand* | memorand* | memorand* | memorand* | меморандум* | memorandum, nota kesepahaman | مذكرة | memorand*
statement | declaracao, declaracoes | dichiarazion* | erklarung* | verklaring* | oswiadczeni*, deklaracj* | заяв* | pernyataan, deklarasi | بيان, اعلان | nyilatkozat*
decision | decisao, decisoes, decid* | decision*, decis*, decid* | entscheid*, beschluss*, beschlossen | besluit*, beslis* | decyzj*, postanow*, zdecydow* | рішен*, вирішил* | keputusan, memutuskan | قرار, قررا, قرر* | hatarozat*, dontes*, dontott*
annex | anexo* | allegat* | anhang, anlage* | bijlage* | zalacznik*, aneks* | додат* | lampiran | مرفق, ملحق | melleklet*
article | artigo* | articol* | artikel* | artikel* | artyku* | статт* | pasal | مادة | cikk*
right | direito, direitos | diritt* | recht, rechte | recht, rechten | praw* | прав* | hak | حق, حقوق | jog, jogok*
law | lei, leis, direito, legisla* | legge, leggi, diritto, legisla* | gesetz*, recht, rechts* | wet, wetten, wetgeving, recht | ustaw*, prawo, ustawodaw* | закон*, прав* | hukum, undang | قانون, قوانين | torveny*, jogszabaly*
government | governo*, governamental* | govern* | regierung* | regering* | rzad, rzady, rzadu, rzadow* | уряд* | pemerintah* | حكومة, حكومت* | kormany*
state | estado* | stato, stati | staat, staaten, staates, staatlich* | staat, staten | panstw* | держав* | negara | دولة, دول, دولت* | allam*
country | pais, paises | paese, paesi | land, lander, landern, landes | land, landen | kraj, kraje, kraju, krajow, krajami | країн* | negara | بلد* | orszag*
party | parte, partes | part* | partei, parteien, seite, seiten | partij* | stron* | сторон* | pihak | طرف* | fel, felek*
side | lado*, parte, partes | parte, parti | seite, seiten | zijde*, kant*, partij* | stron* | сторон* | pihak | جانب* | fel, felek*, oldal*
leader | lider* | leader*, dirigent* | fuhrung*, staats | leider* | przywod*, lider* | лідер* | pemimpin | زعيم, زعماء, قادة | vezeto*
president | president* | president* | prasident* | president* | prezydent* | президент* | presiden | رئيس* | elnok*
prime minister* | primeiro-ministro | primo ministro | premierminister*, ministerprasident* | minister-president, premier | premier* | прем'єр* | perdana menteri | رئيس الوزراء | miniszterelnok*
minister | ministr* | ministr* | minister, ministern, ministerin,  | minister, ministers | minist* | міністр* | menteri | وزير*, وزراء | miniszter*
ministry | ministerio* | minister* | ministerium* | ministerie* | ministerstw* | міністерств* | kementerian | وزارة | miniszterium*
ambassador* | embaix* | ambasc* | botschaft* | ambassad* | ambasad* | посол, посольств* | duta besar, kedutaan | سفير, سفارة | nagykovet*
authorit* | autoridade*, competente* | autorita, competent* | behorde*, zustandig* | autoriteit*, bevoegd* | organ, organy, organow, wlasciw* | орган, органи, органів | otoritas, berwenang | سلطات, سلطة, مختصة | hatosag*, illetekes*
parliament* | parlament*, congresso | parlament* | parlament* | parlement* | parlament*, sejm* | парламент* | parlemen | برلمان | parlament*, orszaggyules*
committee* | comite*, comissao, comissoes | comitat*, commission* | ausschuss*, kommission* | comite*, commissie* | komitet*, komisj* | коміт*, комісі* | komite, komisi | لجنة, لجان | bizottsag*
representative* | representante* | rappresentant* | vertreter* | vertegenwoordiger* | przedstawiciel* | представник* | perwakilan, wakil | ممثل* | kepviselo*
organization | organizac* | organizzazion* | organisation* | organisatie* | organizacj* | організац* | organisasi | منظمة, منظمات | szervezet*
united nations | nacoes unidas, onu | nazioni unite, onu | vereinte nationen, vereinten nationen | verenigde naties | narodow zjednoczonych, onz | об'єднаних націй, оон | perserikatan bangsa | امم المتحدة | egyesult nemzetek*
summit | cupula | vertice | gipfel* | top, topontmoeting | szczyt* | саміт* | konferensi tingkat tinggi, ktt | قمة | csucs*
conference | conferenci* | conferenz* | konferenz* | conferentie* | konferencj* | конференц* | konferensi | مؤتمر | konferenci*
meeting* | reuni*, encontr* | incontr*, riunion* | treffen, traf*, tagung*, begegn* | vergader*, ontmoet*, bijeenkomst* | spotka*, posiedzeni* | зустріч*, зустріл* | pertemuan, bertemu, rapat | اجتماع*, اجتمع*, التقى | talalkoz*, ules*
dialogue* | dialogo* | dialogo | dialog* | dialoog | dialog* | діалог* | dialog | حوار | parbeszed*
consult* | consult* | consult* | konsult* | overleg*, consult* | konsult* | консульт* | konsultasi | تشاور*, مشاورات | konzult*, egyeztet*
negotiat* | negocia* | negozia* | verhandl* | onderhandel* | negocj*, rokowan* | переговор* | perundingan, negosiasi | تفاوض*, مفاوضات | targyal*
exchange | intercambi*, troca* | scambi* | austausch* | uitwissel* | wymian*, wymieni* | обмін* | pertukaran, saling menukar, bertukar | تبادل* | csere*, cserel*
visit | visita, visitas, visitou, visitaram | visit* | besuch* | bezoek* | wizyt*, odwiedz* | візит*, відвід* | kunjungan, berkunjung, mengunjungi | زيارة, زار* | latogat*
invitation | convit*, convid* | invit* | einladung*, lud, luden | uitnodig* | zapros*, zaproszeni* | запрос*, запрошен* | undangan, mengundang | دعوة, دعا | meghiv*
welcome* | acolh*, saud* | accol*, salut* | begruss* | verwelkom* | powita* | вітал*, привітал* | menyambut* | رحب* | udvozol*
thank | agradec* | ringrazi*, grat* | dank* | dank*, bedank* | podziek*, dzieku* | подяк*, вдячн* | terima kasih, berterima kasih | شكر* | kosz*, megkosz*
express* | expressa*, manifest* | espress*, espri* | ausdruck*, auss* | uitdruk*, spreken uit | wyraz* | вислов* | menyatakan, mengungkapkan | اعرب*, عبر | kifejez*
agree | concord*, acord*, convier* | concord*, convengono, convenut* | vereinbar*, einig*, ubereingekommen | overeen*, eens | uzgodn*, zgodzil*, zgadzaj* | домовил*, погодил* | sepakat, menyepakati, menyetujui, setuju | اتفق*, وافق* | megallapod*, egyetert*
affirm* | reafirm*, afirm* | riafferm*, afferm*, ribad* | bekraftig* | bevestig* | potwierdz* | підтверд* | menegaskan | اكد*, يؤكد* | megerosit*
emphasi* | sublinh*, enfatiz* | sottoline* | beton*, unterstr* | benadruk*, onderstre* | podkresl* | підкресл* | menekankan, menggarisbawahi | شدد* | hangsulyoz*
recogni* | reconhec* | riconosc* | anerk* | erken* | uznaj*, uznal* | визна* | mengakui | اعترف*, اقر | elismer*
recall* | record*, relembr* | ricord* | erinner* | herinner* | przypomn*, przypomin* | нагада* | mengingat, mengenang | استذكر*, ذكر* | emlekez*, felidez*
commit* | compromet*, compromiss* | impegn* | verpflicht*, engag* | verbind*, toezeg* | zobowiaz* | зобов'яз* | berkomitmen, komitmen | التزم*, التزام* | kotelez*, vallal*
desir* | desej*, esper* | desider*, auspic* | wunsch*, hoff* | wens*, hopen | prag*, zycz*, nadziej* | бажа*, сподіва* | berkeinginan, berharap, ingin | رغبة, رغبا, امل* | ohajt*, kivan*, remel*
support* | apoi* | sostegn*, sosten*, appogg* | unterstutz* | steun*, ondersteun* | popar*, popiera*, wspar*, wspier* | підтрим* | mendukung, dukungan | دعم* | tamogat*
assist* | assist*, ajud* | assist*, aiut* | hilf*, hilfe* | hulp*, bijstand*, help* | pomoc*, pomaga* | допомо* | bantuan, membantu | مساعدة, مساعدات | segit*, seg*lynyujt*
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
border* | fronteir* | frontier*, confin* | grenze*, grenz* | grens*, grenzen | granic* | кордон* | perbatasan | حدود* | hatar, hatara*, hataro*
sea | mar, mares, maritim* | mare, mari, marittim* | meer, meere, see, maritim* | zee, zeeen, maritiem* | morz*, morsk* | морськ*, море, моря | laut, maritim | بحر, بحري* | tenger*
people | povo, povos, pessoas | popol* | volk, volker, menschen | volk, volken, mensen | narod*, ludz* | народ*, людей, людин* | rakyat, orang | شعب*, اشخاص | nep, nepek*, ember*
citizen* | cidada* | cittadin* | burger*, staatsangehor* | burger* | obywatel* | громадян* | warga* | مواطن* | allampolgar*
child* | crianc*, infant* | bambin* | kind, kinder* | kind, kinderen | dziec* | діт*, дитин* | anak* | طفل, اطفال | gyermek*, gyerek*
youth | juven*, jovens | giovan*, gioventu | jugend* | jong*, jeugd* | mlodz* | молод* | pemuda, remaja | شباب | ifjus*, fiatal*
econom* | econom* | econom* | wirtschaft* | econom* | gospodar*, ekonom* | економі* | ekonomi | اقتصاد* | gazdas*
trade | comerc* | commerc* | handel* | handel* | handl* | торг* | perdagangan, dagang | تجارة, تجاري* | kereskede*
invest* | invest* | invest* | invest* | invester* | inwest* | інвест* | investasi, penanaman modal | استثمار* | beruhaz*, befektet*
business* | empres* | impres*, aziend* | unternehm* | bedrijf*, bedrijven, ondernem* | przedsiebior*, firm* | підприємств* | usaha, perusahaan | شركة, شركات | vallalat*, vallalkoz*
industr* | industri* | industri* | industri* | industri* | przemysl* | промисл* | industri | صناعة, صناعي* | ipar*
financ* | financ*, financeir* | finanz* | finanz* | financi* | finans* | фінанс* | keuangan, pembiayaan | مالي*, تمويل | penzugy*, finanszir*
bank* | banco* | banc* | bank* | bank* | bank* | банк* | bank | بنك | bank*
cost | custo*, despesa*, encarg* | cost*, spese, spesa, oneri | kosten* | kosten | koszt* | витрат* | biaya | تكلفة, تكاليف, نفقات | koltseg*
payment* | pagamento*, pag* | pagament*, paga* | zahl*, bezahl* | betaal*, betaling* | placi*, plat*, oplac* | плат*, сплач*, оплат* | pembayaran, membayar, dibayar | دفع, يدفع | fizet*
tax* | impost*, fisca*, tributa* | impost*, fiscal*, tass* | steuer* | belasting* | podatk*, podatek | податк* | pajak | ضريبة, ضرائب | ado, ado*
energy | energ* | energ* | energie* | energie* | energi*, energet* | енерг* | energi | طاقة | energi*
environment* | ambient* | ambient* | umwelt* | milieu* | srodowisk* | довкілл*, середовищ* | lingkungan | بيئة, بيئي* | kornyezet*
climate | clima, climatic* | clima, climatic* | klima* | klimaat* | klimat* | клімат* | iklim | مناخ* | eghajlat*, klima*
water* | agua* | acqua, acque, idric* | wasser* | water* | wod* | вод* | air, perairan | مياه, ماء, مائي* | viz, vizek, vizi*
forest* | florest* | forest*, bosch* | wald*, forst* | bos, bossen, bosbouw | las, lasy, lasow, lesn* | ліс, ліси, лісів, лісов* | hutan, kehutanan | غابة, غابات | erdo*
agricultur* | agricul*, agricol* | agricol*, agricul* | landwirt*, agrar* | landbouw*, boer* | roln* | сільськ*, аграр* | pertanian, petani | زراعة, زراعي* | mezogazd*
fish* | pesca*, pesc*, peix* | pesca, pesc* | fisch* | vis, vissen, visser* | ryb* | риб* | ikan, perikanan, penangkapan ikan | سمك, اسماك, صيد | hal, halak*, halasz*
food | aliment* | aliment*, cibo | lebensmittel*, nahrung* | voedsel*, voeding* | zywnos* | продовол*, харч* | pangan, makanan | غذاء, غذائي* | elelmisz*
health* | saude, sanita* | salute, sanit* | gesundheit* | gezondheid* | zdrow* | здоров* | kesehatan | صحة, صحي* | egeszseg*
education* | educa*, ensino | istruzion*, educa* | bildung* | onderwijs* | edukac*, oswiat*, nauczan* | освіт* | pendidikan | تعليم* | oktat*
training | formac*, trein*, form* | formazion*, form* | ausbild*, schulung*, geschult | opleid*, training*, opgeleid | szkol* | навчан*, підготов* | pelatihan, melatih, dilatih | تدريب* | kepzes*, kepz*
universit* | universi* | universit* | universit* | universit* | uniwersytet*, uczelni* | університет* | universitas | جامعة, جامعات | egyetem*
student* | estudant*, bolsa* | student*, bors* | student*, stipend* | student*, beurs* | student*, stypend* | студент*, стипенд* | mahasiswa, pelajar, beasiswa | طالب, طلاب, منح* | hallgato*, osztond*
school* | escola* | scuol* | schul* | school*, scholen | szkol* | школ* | sekolah | مدرسة, مدارس | iskola*
research* | pesquis*, investiga*, estud* | ricerc*, stud* | forsch*, studie* | onderzoek*, studie* | badan*, badaw* | дослід* | penelitian, riset | بحث, بحوث | kutat*
scien* | cienc*, cientif* | scien* | wissenschaft* | wetenschap* | nauk* | наук* | ilmu, ilmiah | علم, علوم, علمي* | tudoman*
technolog* | tecnolog*, tecnic* | tecnolog*, tecnic* | techn* | technolog*, technisch* | technolog*, techni* | технолог*, технічн* | teknologi, teknis | تكنولوج*, تقني*, فني* | technolog*, muszaki*
information | informac* | informazion* | information* | informatie | informacj* | інформац* | informasi | معلومات | informacio*, tajekoztat*
data | dados | dati | daten | gegevens | dane, danych | дан* | data | بيانات | adat, adatok*
transport* | transport* | trasport* | transport*, verkehr* | vervoer*, transport* | transport* | транспорт*, перевез* | transportasi, angkutan | نقل | szallit*, kozleked*
rail* | ferrov* | ferrov* | eisenbahn*, bahn* | spoorweg*, spoor* | kolej* | залізн* | kereta api | سكك, حديدية | vasut*
road* | estrad*, rodov* | strad* | strass* | weg, wegen | drog* | дорог*, доріг, шлях* | jalan | طريق, طرق | ut, utak*, kozut*
port | porto, portos, navio* | porto, porti, nav* | hafen, hafen*, schiff* | haven*, schip, schepen | port, porty, portow, statk* | порт, порт*, судн*, суден* | pelabuhan, kapal | ميناء, موانئ, سفينة, سفن | kikoto*, hajo*
construct* | constru* | costru* | bau, bauen, gebaut, errich* | bouw* | budow*, zbudow* | будів*, побуд* | membangun, pembangunan, konstruksi | بناء, تبني, ستبني, انشاء | epit*
city | cidade* | citt* | stadt* | stad, steden | miast* | міст* | kota | مدينة, مدن | varos*
project* | projet* | progett* | projekt* | project* | projekt* | проект*, проєкт* | proyek | مشروع, مشاريع | projekt*
program* | program* | programm* | programm* | programma* | program* | програм* | program | برنامج, برامج | program*
measure* | medida* | misur* | massnahm*, mass* | maatregel* | srodki, srodkow | заход* | langkah, tindakan | تدابير, اجراءات | intezked*
foreign affairs | negocios estrangeiros, relacoes exteriores | affari esteri, esteri | auswartig*, aussenminist* | buitenlandse zaken | spraw zagranicznych, zagraniczn* | закордонн* | luar negeri | خارجية | kulugy*
cultur* | cultur* | cultur* | kultur* | cultur* | kultur* | культур* | budaya, kebudayaan | ثقافة, ثقافي* | kultur*
touris* | turis* | turis* | touris* | toeris* | turyst* | турис* | pariwisata, wisata | سياح* | turis*, idegenforg*
sport* | esport*, desport* | sport* | sport* | sport* | sport* | спорт* | olahraga | رياضة, رياضي* | sport*
establish* | estabelec*, cri* | istitu*, stabil* | errich*, eingericht*, grund*, einsetz* | oprich*, instel* | ustanow*, utworz*, powola* | створ*, заснув* | membentuk, mendirikan | انشاء, انشا, تأسيس | letrehoz*, letesit*
implement* | implement*, execu*, aplica* | attua*, esegu* | durchfuhr*, umsetz*, umgesetzt | uitvoer*, uitgevoerd | wdraz*, wykon*, realiz* | виконан*, здійсн*, впровад* | melaksanakan, pelaksanaan, implementasi | تنفيذ*, نفذ* | vegrehajt*, megvalos*
continue* | continu*, prosseg* | continu*, prosegu* | fortsetz*, fortges*, weiter* | voortzet*, doorgaan* | kontynu* | продовж* | melanjutkan, terus | مواصلة, واصل*, استمر* | folytat*
provide* | fornec*, prest* | forni*, prest* | bereitstell*, gewahr*, liefer* | verstrek*, verlen*, lever* | zapewni*, dostarcz* | надає*, надават*, забезпеч* | menyediakan, memberikan | تقدم, تقديم, توفير, يقدم | nyujt*, biztosit*
protect* | prote* | protezion*, protegg*, tutel* | schutz* | bescherm* | ochron*, chroni* | захист*, захищ*, охорон* | melindungi, perlindungan | حماية, تحمي | vedel*, vedi*
enter into force | entra em vigor, entrada em vigor, entrara em vigor | entra in vigore, entrata in vigore, entrera in vigore | in kraft | in werking | wchodzi w zycie, wejdzie w zycie, wejscie w zycie, wejscia w zycie | набирає чинності, набуває чинності, набрання чинності, набуття чинності | mulai berlaku | حيز النفاذ, حيز التنفيذ | hatalyba lep*, hatalyba*
sign | assin* | firm* | unterzeich* | onderteken*, getekend | podpis* | підпис* | menandatangani, ditandatangani, penandatanganan | وقع*, توقيع | alair*
notif* | notific*, inform* | notific*, inform* | notifi*, mitteil*, unterricht* | kennisgev*, meedel*, informeer* | notyfik*, powiadomi*, zawiadomi* | повідомл* | memberitahukan, pemberitahuan | اخطار, ابلاغ, يخطر, تخطر | ertesit*, tajekoztat*
terminat* | denunci*, rescis*, cess* | denunc*, cess* | kundig*, beend* | beeindig*, opzeg* | wypowiedz*, rozwiaz* | припин*, денонс* | mengakhiri, pengakhiran, berakhir | انهاء, ينهي | felmond*, megszun*
dispute* | litigio*, diferendo*, controvers* | controvers* | streitigk*, streit* | geschil* | spor, spory, sporow | спор, спори, спорів, суперечк* | sengketa, perselisihan | نزاع*, خلاف* | vita, vitak*
report | relatorio* | relazion*, rapport* | bericht* | verslag*, rapport* | sprawozd*, raport* | звіт*, доповід* | laporan, melaporkan | تقرير, تقارير | jelentes*
expert | perito*, especialist*, expert* | espert* | experte*, fachleut*, sachverst* | deskundige*, expert* | ekspert*, bieg* | експерт* | ahli, pakar | خبير, خبراء | szakerto*
language* | lingua*, idioma* | lingua, lingue | sprache*, sprach* | taal, talen | jezyk* | мов* | bahasa | لغة, لغات | nyelv*
year | ano, anos, anual* | anno, anni, annual* | jahr* | jaar, jaren, jaarlijk* | rok, roku, lat, lata, roczn* | рік, року, роки, років, роках, щорічн* | tahun* | سنة, سنوات, عام, اعوام, سنوي* | ev, even*, evente, eves*
month | mes, meses, mensa* | mese, mesi, mensil* | monat* | maand* | miesiac*, miesiec* | місяц* | bulan | شهر, اشهر | honap*, havi
day | dia, dias | giorno, giorni | tag, tage, tagen | dag, dagen | dzien, dni, dnia | день, дні, днів | hari | يوم, ايام | nap, napok, napon, napos*
shall | deve, devem, devera* | deve, devono | soll, sollen, muss, mussen | moet, moeten | musi, musza | повин* | harus, wajib | يجب | kell, koteles*
not | nao | non | nicht, kein* | niet, geen | nie | не | tidak, bukan | لا, لم, لن | nem
disaster* | desastre*, catastrof* | catastrof*, disastr*, calamit* | katastroph* | ramp, rampen | katastrof*, klesk* | катастроф*, стихійн* | bencana | كارثة, كوارث | katasztrof*
island* | ilha* | isol* | insel* | eiland* | wysp* | острів*, остров* | pulau*, kepulauan | جزيرة, جزر | sziget*
river* | rio, rios | fium* | fluss* | rivier* | rzek* | річк*, рік | sungai | نهر, انهار | folyo*
bridge* | ponte, pontes | ponte, ponti | brucke* | brug, bruggen | most, mosty, mostu | міст, мост* | jembatan | جسر, جسور | hid, hidak, hidat*
hospital* | hospita* | ospedal* | krankenh*, spital* | ziekenhui* | szpital* | лікарн* | rumah sakit | مستشفى, مستشفيات | korhaz*
equipment | equipament* | attrezz*, apparecchi* | ausrust*, gerat* | uitrusting*, apparat* | sprzet*, wyposaz* | обладнан* | peralatan | معدات | felszerel*, berendez*
service | servic* | serviz* | dienst* | dienst* | uslug*, sluzb* | послуг*, служб* | layanan, jasa | خدمة, خدمات | szolgalt*, szolgalat*
product* | produ* | prodott*, produ* | erzeug*, produ*, waren | produ*, goederen | produk*, towar* | продук*, товар* | produk*, barang | انتاج, منتج*, سلع | termek*, termel*, aru*
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
    return code.partition("-")[0] in _COLUMNS and code != "zh-Hant"


@cache
def entries(code: str) -> dict[str, tuple[int, ...]]:
    """Entries of a language (BCP 47 code), folded as the language needs, with the numbers of their concepts; empty if it has no column."""
    base = "zh" if code == "ja" else code.partition("-")[0]  # many words are written alike in Chinese and Japanese
    rows = [row.split("|") for row in _ROWS.strip().split("\n")]
    if base in _COLUMNS:
        column = _COLUMNS.index(base)
        cells = [(concept, row[column]) for concept, row in enumerate(rows)]
    elif base in _MORE_COLUMNS:
        column = _MORE_COLUMNS.index(base) + 1
        concepts = {row[0].split(",")[0].strip(): concept for concept, row in enumerate(rows)}
        more = [row.split("|") for row in _MORE.strip().split("\n")]
        cells = [(concepts[row[0].strip()], row[column]) for row in more]
    else:
        return {}
    found: dict[str, list[int]] = {}
    for concept, cell in cells:
        for entry in cell.split(","):
            word = entry.strip()
            if word:
                numbers = found.setdefault(word if base == "vi" else fold(word), [])
                if concept not in numbers:
                    numbers.append(concept)
    return {entry: tuple(numbers) for entry, numbers in found.items()}
