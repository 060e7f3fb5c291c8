"""Words of Vietnamese."""

from __future__ import annotations

from converter.languages.frequent import words
from converter.languages.language import Language

LANGUAGE = Language(
    code="vi",
    alpha3="vie",
    name="Vietnamese",
    autonym="Tiếng Việt",
    script="Latn",
    common=words("vi"),
    labels={
        "article": ("Điều {n}", "Điều thứ {n}"),
        "chapter": ("Chương {n}", "Chương thứ {n}"),
        "section": ("Mục {n}", "Tiểu mục {n}"),
        "part": ("Phần {n}", "Phần thứ {n}"),
        "title": ("Thiên {n}",),
        "paragraph": ("Khoản {n}",),
    },
    ordinals={
        "nhất": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
    },
    alphabet="abcdđeghiklmnopqrstuvxy",
    annexes={
        "annex": ("phụ lục", "phụ lục kèm theo", "tài liệu đính kèm"),
        "appendix": ("phụ đính", "phụ chương"),
        "schedule": ("biểu", "bản kê", "danh mục"),
        "protocol": ("nghị định thư",),
    },
    recitals=(
        "Nhận thấy", "Nhận thức", "Nhận thức được", "Nhận thức rõ", "Nhận thức sâu sắc", "Mong muốn", "Với mong muốn", "Xuất phát từ",
        "Xuất phát từ mong muốn", "Nhắc lại", "Khẳng định", "Tái khẳng định", "Khẳng định lại", "Ghi nhận", "Xét", "Xét thấy", "Xét rằng", "Cân nhắc",
        "Xem xét", "Tin tưởng", "Tin tưởng rằng", "Tin chắc", "Vững tin", "Quyết tâm", "Ý thức", "Ý thức được", "Ý thức rằng", "Lưu ý", "Lưu ý rằng",
        "Chú ý", "Thừa nhận", "Công nhận", "Hoan nghênh", "Nhấn mạnh", "Hướng tới", "Dựa trên", "Trên cơ sở", "Với mục đích", "Với mục tiêu",
        "Với niềm tin", "Với tinh thần", "Nhằm", "Nhằm mục đích", "Coi trọng", "Đánh giá cao", "Cam kết", "Bày tỏ", "Hy vọng", "Hi vọng", "Quan tâm",
        "Quan ngại", "Lo ngại", "Tôn trọng", "Thể theo", "Theo tinh thần", "Kế thừa", "Phát huy", "Tiếp nối", "Cho rằng", "Thấy rằng", "Chia sẻ",
        "Tự hào", "Ghi nhớ", "Nhớ lại", "Được thúc đẩy bởi", "Được khích lệ bởi", "Vì lợi ích", "Trân trọng", "Trong khuôn khổ", "Có tính đến",
        "Tính đến", "Sẵn sàng", "Đã xem xét",
    ),
    citations=("Căn cứ", "Căn cứ vào", "Chiểu theo", "Theo quy định", "Phù hợp với", "Theo đề nghị", "Theo đề nghị của", "Thi hành"),
    enacting=(
        "Đã thỏa thuận như sau", "Đã thoả thuận như sau", "Đã thỏa thuận những điều sau đây", "Đã thoả thuận những điều sau đây",
        "Đã thỏa thuận những điều dưới đây", "Đã thoả thuận những điều dưới đây", "Đã nhất trí như sau", "Đã nhất trí những điều sau đây",
        "Thỏa thuận như sau", "Thoả thuận như sau", "Thỏa thuận các điều khoản sau", "Đã thỏa thuận", "Đã thoả thuận", "Nhất trí như sau",
        "Cùng thỏa thuận", "Cùng thoả thuận", "Đã đạt được thỏa thuận như sau", "Đã đạt được thoả thuận sau đây", "Đã quyết định", "Tuyên bố như sau",
        "Cùng nhau tuyên bố", "Trịnh trọng tuyên bố", "Quyết định như sau", "Quyết nghị", "Các Bên thỏa thuận như sau", "Đã thống nhất như sau",
        "Thống nhất như sau", "Đã đi đến thỏa thuận sau đây", "Đã cam kết như sau", "Theo các phương hướng cụ thể sau", "Theo những phương hướng sau",
        "Với những nội dung sau", "Với những nội dung chính sau",
    ),
    parties=(
        "Chính phủ nước", "Chính phủ", "Các Chính phủ", "Các Bên ký kết", "Các Bên kí kết", "Các Bên tham gia", "Các Bên", "Hai Bên ký kết",
        "Các Quốc gia thành viên", "Các nước thành viên", "Các Quốc gia ký kết", "Nước Cộng hòa", "Nước Cộng hoà", "Cộng hòa xã hội chủ nghĩa",
        "Cộng hoà xã hội chủ nghĩa", "Cộng hòa", "Vương quốc", "Liên bang Nga", "Hợp chúng quốc", "Liên minh châu Âu", "Bộ Ngoại giao", "Lãnh đạo",
        "Các nhà lãnh đạo",
    ),
    introductions=(
        "toàn văn", "trân trọng giới thiệu", "xin trân trọng giới thiệu", "giới thiệu toàn văn", "sau đây là", "dưới đây là", "nội dung như sau",
        "nguyên văn", "bản dịch không chính thức", "bản dịch", "đăng toàn văn", "xin giới thiệu",
    ),
    verbs=("là", "đã", "sẽ", "được", "bị", "có", "cần", "phải", "đang", "nhất trí", "khẳng định", "cam kết"),
    narrative=(
        "Nhận lời mời", "Nhận lời mời của", "Theo lời mời của", "Theo lời mời", "Đáp lại lời mời", "Trong khuôn khổ chuyến thăm", "Trong chuyến thăm",
        "Nhân dịp", "Nhân chuyến thăm", "Trong các ngày",
    ),
    testimonium=(
        "Để làm bằng", "Để làm chứng", "Với sự chứng giám", "Với sự chứng kiến", "Trước sự chứng giám", "Để chứng thực",
        "Những người ký tên dưới đây", "Với sự chứng thực",
    ),
    done=(
        "Làm tại", "Được làm tại", "Ký tại", "Được ký tại", "Lập tại", "Được lập tại", "Hoàn thành tại", "Làm thành", "Thông qua tại",
        "Được thông qua tại", "Hiệp định này được làm tại", "Hiệp định này được lập tại", "Hiệp định này được ký tại", "Làm ngày", "Ký ngày",
        "Ký kết tại", "Thông qua ngày", "Đã ký tại", "Ban hành tại", "Công bố tại",
    ),
    done_inside=(
        "được làm tại", "được ký tại", "được lập tại", "được ký kết tại", "được thông qua tại", "được hoàn thành tại", "làm tại", "ký tại",
        "được ra tại", "được ban hành tại", "được làm ngày", "được ký ngày", "được thông qua ngày",
    ),
    itself=(
        "này", "bản này",
    ),
    adopted=(
        "thông qua",
    ),
    towns=(
        "thành phố", "thủ đô", "tp.",
    ),
    signatures=(
        "Thay mặt Chính phủ", "Thay mặt", "Đại diện cho", "Đại diện Chính phủ", "Đại diện", "Thừa ủy quyền", "Thừa uỷ quyền", "(Đã ký)", "Đã ký",
        "(đã kí)", "Ký tên", "TM. Chính phủ", "TM.", "T.M", "TL.", "KT.", "Bộ trưởng", "Thứ trưởng", "Đại sứ", "Thủ tướng", "Chủ tịch nước",
        "Người ký",
    ),
    courtesy=(
        "cảm ơn", "cám ơn", "trân trọng cảm ơn", "chân thành cảm ơn", "lời cảm ơn", "mời", "lời mời", "vui vẻ nhận lời", "nhận lời mời",
        "sự đón tiếp", "đón tiếp trọng thị", "đón tiếp nồng hậu", "thành công tốt đẹp", "thành công rực rỡ", "vào thời điểm thích hợp",
    ),
    bylines=("Theo", "Tác giả:", "Bài:", "Bài và ảnh:", "Tin, ảnh:", "Nguồn:", "Phóng viên", "PV", "Biên dịch:", "Tin:"),
    credits=("Ảnh:", "Ảnh", "(Ảnh:", "(Ảnh", "Nguồn ảnh:", "Ảnh minh họa", "Ảnh chụp", "Ảnh tư liệu", "Nguồn:", "TTXVN"),
    reporting=(
        "ra tuyên bố chung", "ra Tuyên bố chung về", "đã ra tuyên bố chung", "thông qua tuyên bố chung", "theo tuyên bố chung", "theo Tuyên bố",
        "trong tuyên bố chung", "tuyên bố chung cho biết", "cho biết", "phát biểu với báo chí", "tại cuộc họp báo", "phát biểu tại họp báo",
        "theo thông tin", "theo TTXVN", "theo đó", "tuyên bố chung nêu rõ", "nói rằng", "chia sẻ rằng",
    ),
    kinds={
        "jointStatement": (
            "tuyên bố chung", "thông cáo chung báo chí", "tuyên bố báo chí chung", "tuyên bố chung cấp cao", "tuyên bố tầm nhìn chung",
            "tầm nhìn chung",
        ),
        "statement": ("tuyên bố", "phát biểu"),
        "declaration": ("bản tuyên ngôn", "tuyên ngôn", "tuyên bố chính trị"),
        "communique": ("thông cáo chung", "thông cáo"),
        "actionPlan": ("chương trình hành động", "kế hoạch hành động", "kế hoạch hợp tác", "chương trình hợp tác", "lộ trình"),
        "memorandumOfUnderstanding": ("bản ghi nhớ", "biên bản ghi nhớ", "bản ghi nhớ hợp tác", "bản thỏa thuận ghi nhớ", "ý định thư"),
        "exchangeOfNotes": ("công hàm trao đổi", "trao đổi công hàm", "trao đổi thư"),
        "resolution": ("nghị quyết",),
        "decision": ("quyết định",),
        "treaty": ("hiệp ước", "điều ước"),
        "agreement": ("hiệp định", "thỏa thuận", "thoả thuận", "hiệp định khung"),
        "convention": ("công ước",),
        "protocol": ("nghị định thư",),
        "charter": ("hiến chương", "điều lệ"),
        "pressRelease": ("thông cáo báo chí", "tin báo chí"),
    },
    months={
        **{f"tháng {n}": n for n in range(1, 13)}, **{f"tháng 0{n}": n for n in range(1, 10)},
        "tháng một": 1, "tháng giêng": 1, "tháng hai": 2, "tháng ba": 3, "tháng tư": 4, "tháng bốn": 4, "tháng năm": 5, "tháng sáu": 6,
        "tháng bảy": 7, "tháng bẩy": 7, "tháng tám": 8, "tháng chín": 9, "tháng mười": 10, "tháng mười một": 11, "tháng mười hai": 12,
        "tháng chạp": 12,
    },
    stop=(
        "và", "của", "các", "những", "trong", "cho", "với", "về", "là", "được", "có", "không", "một", "hai", "ba", "bên", "nước", "này", "đã", "sẽ",
        "đang", "tại", "từ", "theo", "đến", "vào", "trên", "để", "cũng", "như", "khi", "nhằm", "giữa", "hoặc", "bởi", "ở", "ra", "do", "lĩnh", "vực",
        "chính", "phủ", "cộng", "hòa", "hoà", "liên", "quan", "việc", "sự", "cùng", "nữa", "hơn", "sau", "mà", "thì", "đó", "lại", "nhân",
    ),
    abbreviations=(
        "TP", "Tp", "Th.S", "ThS", "TS", "GS", "PGS", "v.v", "tr", "Tr", "CN", "NXB", "KT", "TM", "TL", "T.M", "UB", "UBND", "St", "Mr", "Mrs", "Ts",
        "Q", "P",
    ),
    states={
        "Liên hiệp Vương quốc Anh và Bắc Ai-len": "gb", "Liên hiệp Vương quốc Anh và Bắc Ireland": "gb", "Hàn Quốc": "kr", "Đại Hàn Dân Quốc": "kr", "Triều Tiên": "kp", "Bắc Triều Tiên": "kp", "Cộng hòa Dân chủ Nhân dân Triều Tiên": "kp",
        "Hoa Kỳ": "us", "Mỹ": "us", "Hợp chúng quốc Hoa Kỳ": "us", "Nhật": "jp", "Liên bang Nga": "ru", "Anh": "gb", "Vương quốc Anh": "gb",
        "Đức": "de", "Cộng hòa Liên bang Đức": "de", "Cộng hòa Xã hội Chủ nghĩa Việt Nam": "vn", "Cộng hoà Xã hội Chủ nghĩa Việt Nam": "vn",
        "Cộng hòa Nhân dân Trung Hoa": "cn", "Cộng hoà Nhân dân Trung Hoa": "cn", "Úc": "au", "Ốt-xtrây-li-a": "au", "Ô-xtrây-li-a": "au",
        "Thái-lan": "th", "Cam-pu-chia": "kh", "In-đô-nê-xi-a": "id", "Ma-lai-xi-a": "my", "Phi-líp-pin": "ph", "Xinh-ga-po": "sg",
        "Cộng hòa Liên bang Mi-an-ma": "mm", "Bru-nây Đa-rút-xa-lam": "bn", "Cộng hòa Dân chủ Ti-mo Lét-xtê": "tl",
        "Cộng hòa Hồi giáo Pa-ki-xtan": "pk", "Cộng hòa Nhân dân Băng-la-đét": "bd", "Cộng hòa Dân chủ Xã hội chủ nghĩa Xri Lan-ca": "lk",
        "U-crai-na": "ua", "Cộng hòa Bê-la-rút": "by", "Cộng hòa Ca-dắc-xtan": "kz", "Cộng hòa U-dơ-bê-ki-xtan": "uz",
        "Cộng hòa A-déc-bai-gian": "az", "Ca-na-đa": "ca", "Cộng hòa I-ta-li-a": "it", "Cộng hòa Italia": "it", "Cộng hòa Xlô-va-ki-a": "sk",
        "Hung-ga-ri": "hu", "Ru-ma-ni": "ro", "Cộng hòa Bun-ga-ri": "bg", "Cộng hòa Man-ta": "mt", "Ai-len": "ie", "Vương quốc A-rập Xê-út": "sa",
        "Vương quốc Ả-rập Xê-út": "sa", "Các Tiểu vương quốc A-rập Thống nhất": "ae", "Các Tiểu vương quốc Ả-rập Thống nhất": "ae",
        "Nhà nước Ca-ta": "qa", "Nhà nước Cô-oét": "kw", "Nhà nước I-xra-en": "il", "Cộng hòa Hồi giáo I-ran": "ir",
        "Cộng hòa An-giê-ri Dân chủ và Nhân dân": "dz", "Cộng hòa Ăng-gô-la": "ao", "Cộng hòa Mô-dăm-bích": "mz", "Cộng hòa Chi-lê": "cl",
        "Cộng hòa Pê-ru": "pe", "Cộng hòa Ác-hen-ti-na": "ar", "Cộng hòa Liên bang Bra-xin": "br", "Hợp chúng quốc Mê-hi-cô": "mx",
        "Cộng hòa Cu-ba": "cu", "Cộng hòa Bô-li-va Vê-nê-xu-ê-la": "ve", "Cộng hòa Cô-lôm-bi-a": "co", "Niu Di-lân": "nz",
        "Đặc khu hành chính Hồng Công": "hk", "Tòa thánh": "va", "Đại Công quốc Lúc-xăm-bua": "lu", "Cộng hòa Lít-va": "lt",
        "Cộng hòa E-xtô-ni-a": "ee", "Cộng hòa Crô-a-ti-a": "hr", "Cộng hòa Xéc-bi-a": "rs", "Cộng hòa Ni-giê-ri-a": "ng",
        "Cộng hòa Liên bang Ni-giê-ri-a": "ng",
    },
    visits=("chuyến thăm", "thăm", "thăm cấp nhà nước", "thăm chính thức", "thăm hữu nghị"),
    authentic=(
        "có giá trị như nhau", "giá trị như nhau", "có giá trị ngang nhau", "có giá trị pháp lý như nhau", "đều có giá trị", "xác thực như nhau",
    ),
    prevails=(
        "sẽ được dùng làm căn cứ", "được dùng làm cơ sở", "sẽ được ưu tiên", "được ưu tiên áp dụng", "có giá trị quyết định", "sẽ được sử dụng",
        "được dùng để đối chiếu", "sẽ có giá trị",
    ),
)
