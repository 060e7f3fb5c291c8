"""The most frequent words of each language, in one small file, so that a language can be told without loading them all.

A language that is not here is told all the same, by ``common`` in its own file, at the price of loading that file for every text.

Function words and, because the texts are statements and treaties, a few that every statement has. Written as printed, with accents.
"""

from __future__ import annotations

FREQUENT: dict[str, str] = {
    "en": "the of and to in a on for that with by as is are was were be been has have had will would shall its their they this these which "
    "from at an or not it all other between both two also such any under through during we our he his into more than each who government "
    "countries cooperation parties agreed article between including said",
    "vi": "và của các trong cho với về là được có không những một hai bên nước này đã sẽ tại từ theo đến vào trên để cũng như khi nhằm giữa "
    "ngày tháng năm hoặc bởi phải người việc hợp tác quan hệ phát triển chính phủ tuyên bố chung nhất trí tiếp tục tăng cường thúc đẩy điều khoản bên",
    "ko": "및 이 그 등 위한 위해 대한 관한 있는 있다 한다 양국 협력 따라 통해 또는 수 것 제 간 의 양측은 정부는 정부와 하여 합의하였다",
    "zh-Hans": "的 和 在 与 是 为 了 于 对 及 或 本 双方 两国 合作 关系 发展 政府 缔约 协定",
    "zh-Hant": "的 和 在 與 是 為 了 於 對 及 或 本 雙方 兩國 合作 關係 發展 政府 締約 協定",
    "ja": "の に は を が と で する こと これ この 及び 又は 並びに について おける による ため 両国 協力 政府 締約国 とする した",
    "fr": "le la les des du de et en un une dans pour par sur au aux que qui ne pas est sont a ont été avec ce cette ces se son sa ses leur leurs "
    "ou entre deux plus ainsi dont il elle ils être présent accord parties coopération gouvernement pays l d relatif notamment",
    "es": "el la los las de del y en un una que a para por con se su sus al lo como más o no es son ha han fue entre ambos ambas dos este esta "
    "presente acuerdo partes cooperación gobierno países así sobre desde también cada cual dicho será",
    "pt": "o a os as de do da dos das e em no na nos nas um uma que para por com se seu sua seus ao aos à não mais ou é são foi entre ambos dois este "
    "esta presente acordo partes cooperação governo países como pelo pela também bem sobre será nesta artigo",
    "it": "il lo la i gli le di del della dei delle degli e in un una che per con si suo sua al alla ai nel nella non più o è sono ha hanno tra fra due "
    "questo questa presente accordo parti cooperazione governo paesi come dal dalla anche sulla sul nonché essere ed",
    "de": "der die das des dem den und in zu mit von für auf im ist sind wird werden ein eine einer eines nicht sich auch als an bei nach durch über aus "
    "oder zum zur beide beiden zwischen dieses diese dieser haben hat abkommen vertragsparteien zusammenarbeit regierung sowie wurde unter",
    "nl": "de het een van en in op te met voor dat die is zijn wordt worden door aan bij niet ook als om tot uit of naar over deze dit beide tussen haar "
    "hun hebben heeft partijen samenwerking regering overeenkomst verdrag werd zij alsmede artikel krachtens",
    "pl": "i w na z do o się jest są nie oraz dla przez od po za że lub który która które jego ich tego tym być niniejszej niniejszego umowy stron strony "
    "współpracy współpraca rządu rząd między także obu państw ze jak zgodnie ust",
    "hu": "a az és egy hogy nem is vagy meg van ez azt amely amelyek valamint között által szerint való jelen egyezmény megállapodás felek együttműködés "
    "kormánya két illetve csak minden ezen ennek mint már során alapján cikk ország kell szerződő érdekében",
    "ru": "и в на с по о об от для из к не что как это его их или при между сторон стороны будут является настоящего соглашения сотрудничества "
    "сотрудничество правительство обе обеих стран также том после до которые который а за со во было были отношений",
    "uk": "і й в у на з по про від для із до не що як це його їх або при між сторін сторони будуть є цієї угоди співробітництва співробітництво уряд обох "
    "країн також та після які який а за зі було були відносин щодо україни",
    "ar": "في من على إلى عن أن التي الذي هذا هذه بين مع أو ما لا كما كل وفي ومن وقد قد كان تم ذلك بعد قبل الطرفان الطرفين الطرفان التعاون حكومة البلدين "
    "المادة الاتفاقية جمهورية",
    "id": "yang dan di dari untuk dengan pada dalam ini itu ke oleh akan tidak adalah atau para kedua sebagai telah antara bagi dapat juga serta "
    "tersebut negara kerja sama pemerintah persetujuan pihak pasal setiap berdasarkan terhadap secara bahwa oleh menteri",
    "th": "ที่ และ ใน ของ การ เป็น มี ได้ ให้ จะ กับ ความ โดย ไม่ ว่า นี้ จาก หรือ เพื่อ ต่อ ทั้ง ระหว่าง ประเทศ รัฐบาล ความร่วมมือ",
}


def words(code: str) -> tuple[str, ...]:
    """The frequent words of a language, each once: those here, else those in its own file."""
    if code in FREQUENT:
        return tuple(dict.fromkeys(FREQUENT[code].split()))
    from converter.languages import language

    return language(code).common
