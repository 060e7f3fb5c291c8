"""Words of Indonesian."""

from __future__ import annotations

from converter.languages.frequent import words
from converter.languages.language import Language

LANGUAGE = Language(
    code="id",
    alpha3="ind",
    name="Indonesian",
    autonym="Bahasa Indonesia",
    script="Latn",
    common=words("id"),
    labels={
        "article": ("Pasal {n}", "Artikel {n}"),
        "chapter": ("Bab {n}",),
        "section": ("Bagian {n}", "Seksi {n}"),
        "part": ("Buku {n}", "Bagian ke-{n}"),
        "title": ("Judul {n}",),
        "paragraph": ("Ayat {n}", "Ayat ({n})", "Paragraf {n}", "Butir {n}", "Angka {n}", "Klausul {n}"),
    },
    ordinals={
        "pertama": 1, "kesatu": 1, "satu": 1, "kedua": 2, "dua": 2, "ketiga": 3, "tiga": 3, "keempat": 4, "empat": 4, "kelima": 5, "lima": 5,
        "keenam": 6, "enam": 6, "ketujuh": 7, "tujuh": 7, "kedelapan": 8, "delapan": 8, "kesembilan": 9, "sembilan": 9, "kesepuluh": 10,
        "sepuluh": 10, "kesebelas": 11, "sebelas": 11, "dua belas": 12, "kedua belas": 12, "ke-12": 12, "tiga belas": 13, "ketiga belas": 13,
        "ke-13": 13, "empat belas": 14, "keempat belas": 14, "ke-14": 14, "lima belas": 15, "kelima belas": 15, "ke-15": 15, "enam belas": 16,
        "keenam belas": 16, "ke-16": 16, "tujuh belas": 17, "ketujuh belas": 17, "ke-17": 17, "delapan belas": 18, "kedelapan belas": 18, "ke-18": 18,
        "sembilan belas": 19, "kesembilan belas": 19, "ke-19": 19, "dua puluh": 20, "kedua puluh": 20, "ke-20": 20, "ke-21": 21, "ke-22": 22,
        "ke-23": 23, "ke-24": 24, "ke-25": 25, "ke-26": 26, "ke-27": 27, "ke-28": 28, "ke-29": 29, "tiga puluh": 30, "ke-30": 30,
    },
    annexes={
        "annex": ("lampiran", "lampiran-lampiran", "aneks", "adendum"),
        "appendix": ("apendiks", "apendik", "suplemen"),
        "schedule": ("daftar", "tabel"),
        "protocol": ("protokol",),
    },
    recitals=(
        "Berdasarkan pada", "Berhasrat", "Berkeinginan", "Berkeinginan untuk", "Berkomitmen", "Berpedoman", "Bertekad", "Bertujuan", "Dalam rangka",
        "Dengan tujuan", "Dengan maksud", "Didorong", "Didorong oleh", "Dijiwai", "Dipandu", "Melanjutkan", "Memandang", "Mempertimbangkan",
        "Memperhatikan", "Mencatat", "Mendukung", "Menegaskan", "Menegaskan kembali", "Menekankan", "Mengacu", "Mengacu pada", "Mengakui",
        "Menghargai", "Menghormati", "Mengingat", "Mengingat kembali", "Menginginkan", "Mengharapkan", "Menimbang", "Menyadari", "Menyambut",
        "Menyambut baik", "Merujuk", "Merujuk pada", "Meyakini", "Percaya", "Sadar akan", "Yakin", "Yakin akan", "Prihatin", "Terdorong",
        "Terinspirasi", "Merasa yakin", "Memahami", "Meneguhkan", "Beritikad baik", "Berkeyakinan", "Berkehendak", "Bermaksud", "Bermaksud untuk",
        "Berlandaskan", "Berpegang teguh", "Berupaya", "Berdasarkan keinginan", "Dengan harapan", "Dengan keinginan", "Dengan memperhatikan",
        "Dengan mempertimbangkan", "Dengan mengacu", "Dengan menghormati", "Dengan mengingat", "Dengan menyadari", "Dengan semangat",
        "Dengan keyakinan", "Dengan tekad", "Didasari", "Didasarkan", "Digerakkan", "Dilandasi", "Diilhami", "Memandang perlu", "Memuji",
        "Menandaskan", "Mencermati", "Mendambakan", "Mengapresiasi", "Mengecam", "Mengenang", "Menggarisbawahi", "Menghendaki", "Mengindahkan",
        "Menjunjung tinggi", "Menyesalkan", "Merasa puas", "Merujuk kepada", "Mengacu kepada", "Prihatin atas", "Sadar", "Sadar bahwa",
        "Sebagai tindak lanjut", "Setelah mempertimbangkan", "Terdorong oleh", "Berketetapan", "Berketetapan hati", "Menaruh perhatian", "Seraya",
    ),
    citations=(
        "Sesuai dengan", "Berdasarkan", "Menurut", "Sejalan dengan", "Mengingat ketentuan", "Berdasarkan ketentuan", "Atas usul", "Merujuk ketentuan",
        "Dengan tunduk pada",
    ),
    openings=("Pembukaan", "Mukadimah"),
    enacting=(
        "Telah menyetujui sebagai berikut", "Telah menyetujui hal-hal sebagai berikut", "Telah menyetujui hal-hal berikut",
        "Telah menyepakati hal-hal sebagai berikut", "Telah sepakat sebagai berikut", "Telah bersepakat sebagai berikut",
        "Telah mencapai kesepakatan sebagai berikut", "Telah mencapai pengertian sebagai berikut", "Telah mencapai saling pengertian sebagai berikut",
        "Menyetujui sebagai berikut", "Sepakat sebagai berikut", "Menyepakati hal-hal berikut", "Menyatakan sebagai berikut",
        "Menyatakan hal-hal sebagai berikut", "Memutuskan", "Dengan ini menyepakati", "Telah menyetujui", "Telah sepakat",
        "Telah menyepakati sebagai berikut", "Telah menyepakati hal-hal berikut", "Telah menyetujui hal-hal di bawah ini",
        "Telah menyetujui ketentuan sebagai berikut", "Telah menyetujui ketentuan-ketentuan sebagai berikut", "Telah setuju sebagai berikut",
        "Telah sepakat mengenai hal-hal sebagai berikut", "Telah mencapai kesepahaman sebagai berikut", "Telah mencapai pengertian berikut",
        "Telah mencapai persetujuan sebagai berikut", "Telah mencapai saling pengertian mengenai hal-hal berikut", "Telah mencapai saling pengertian",
        "Telah memutuskan sebagai berikut", "Telah menyatakan", "Menyepakati sebagai berikut", "Menyepakati hal-hal sebagai berikut",
        "Menyepakati ketentuan", "Menyetujui hal-hal sebagai berikut", "Menyetujui hal-hal berikut", "Bersepakat sebagai berikut",
        "Setuju sebagai berikut", "Dengan ini menyatakan", "Dengan ini menyetujui", "Dengan ini sepakat", "Dengan ini menyepakati hal-hal",
        "Dengan ini memutuskan", "Memutuskan sebagai berikut", "Mendeklarasikan sebagai berikut", "Para Pihak sepakat sebagai berikut",
        "Para Pihak telah menyepakati",
    ),
    parties=(
        "Pemerintah Republik", "Pemerintah", "Pihak-Pihak pada", "Para Pihak", "Pihak-Pihak", "Para Pihak pada", "Negara-Negara Anggota",
        "Negara-negara anggota", "Negara-Negara Pihak", "Republik Indonesia", "Republik", "Kerajaan", "Uni Eropa", "Amerika Serikat", "Kementerian",
        "Para Kepala Negara", "Presiden Republik", "Pemerintah Kerajaan", "Pemerintah Persemakmuran", "Pemerintah Jepang", "Pemerintah Malaysia",
        "Para Penandatangan", "Negara-Negara Peserta", "Negara Pihak", "Majelis Umum", "Dewan Keamanan", "Jepang dan", "Malaysia dan",
        "Kerajaan Arab Saudi", "Federasi Rusia", "Persemakmuran", "Republik Rakyat", "Republik Sosialis", "Menteri Luar Negeri", "Kepala Negara",
        "Pihak-Pihak Penandatangan",
    ),
    introductions=(
        "teks lengkap", "naskah lengkap", "berikut adalah", "berikut ini", "berikut teks", "terjemahan tidak resmi", "terjemahan resmi",
        "isi lengkap",
    ),
    verbs=("adalah", "telah", "akan", "dapat", "harus", "merupakan", "menyepakati", "sepakat", "menegaskan", "menyambut", "wajib"),
    narrative=(
        "Atas undangan", "Memenuhi undangan", "Dalam rangka kunjungan", "Selama kunjungan", "Pada kesempatan", "Sehubungan dengan undangan",
        "Atas undangan Presiden", "Dalam kunjungan", "Dalam kesempatan kunjungan", "Menanggapi undangan", "Pada kunjungan",
        "Selama kunjungan kenegaraan",
    ),
    testimonium=(
        "Sebagai bukti", "Sebagai bukti dari", "Demikianlah", "Dengan disaksikan", "Yang bertanda tangan di bawah ini", "Sebagai bukti hal tersebut",
        "Sebagai kesaksian", "Dengan kesaksian", "Untuk menyaksikan hal", "Dalam kesaksian", "Disaksikan oleh", "Para penandatangan di bawah ini",
        "Yang bertandatangan di bawah ini", "Sebagai kesaksian yang",
    ),
    done=(
        "Dibuat di", "Dibuat dalam", "Dibuat pada", "Ditandatangani di", "Ditandatangani pada", "Disahkan di", "Diadopsi di", "Selesai di",
        "Dilakukan di", "Dibuat dan ditandatangani di", "Dilaksanakan di", "Ditandatangani dalam rangkap", "Dibuat dalam rangkap", "Disepakati di",
        "Diselesaikan di", "Dikeluarkan di",
    ),
    done_inside=(
        "dibuat di", "ditandatangani di", "dilakukan di", "disepakati di", "diadopsi di", "disahkan di",
    ),
    itself=(
        "ini",
    ),
    adopted=(
        "diadopsi", "disahkan", "disetujui",
    ),
    towns=(
        "kota",
    ),
    signatures=(
        "Untuk Pemerintah", "Untuk", "Atas nama", "Tertanda", "(tertanda)", "Ttd.", "ttd", "(tanda tangan)", "Tanda tangan", "Menteri", "Duta Besar",
        "Presiden", "Untuk Republik", "Untuk Kementerian", "Untuk dan atas nama", "Mewakili", "Mewakili Pemerintah", "Atas Nama Pemerintah",
        "Bagi Pemerintah", "Menteri Luar Negeri", "Perdana Menteri", "Wakil Menteri", "Wakil Presiden", "Sekretaris Jenderal", "Direktur Jenderal",
        "Duta Besar Luar Biasa", "Kuasa Usaha", "[tanda tangan]",
    ),
    courtesy=(
        "mengucapkan terima kasih", "menyampaikan terima kasih", "terima kasih", "apresiasi", "keramahtamahan", "keramahan", "sambutan hangat",
        "mengundang", "undangan", "menerima undangan", "sukses besar",
    ),
    bylines=("Oleh", "Penulis:", "Pewarta:", "Editor:", "Laporan", "Sumber:", "Reporter:"),
    credits=("Foto:", "(Foto", "Foto oleh", "Gambar:", "Kredit:", "Dok.", "Sumber foto"),
    reporting=(
        "mengeluarkan pernyataan bersama", "mengeluarkan pernyataan", "mengadopsi pernyataan bersama", "menurut pernyataan bersama",
        "dalam pernyataan bersama", "dalam konferensi pers", "kata", "ujar", "katanya", "ujarnya", "tuturnya", "menurut", "mengatakan",
        "menyatakan bahwa", "dilaporkan",
    ),
    kinds={
        "jointStatement": (
            "pernyataan bersama", "pernyataan pers bersama", "pernyataan bersama para pemimpin", "siaran pers bersama", "pernyataan media bersama",
        ),
        "statement": ("pernyataan",),
        "declaration": ("deklarasi", "deklarasi bersama", "deklarasi politik", "maklumat", "proklamasi"),
        "communique": ("komunike", "komunike bersama", "komunike akhir", "komunike pers"),
        "actionPlan": (
            "rencana aksi", "program aksi", "rencana kerja", "peta jalan", "program kerja", "program kerja sama", "rencana tindak",
            "rencana implementasi", "rencana strategis",
        ),
        "memorandumOfUnderstanding": (
            "memorandum saling pengertian", "nota kesepahaman", "memorandum kesepahaman", "nota kesepakatan", "memorandum",
            "memorandum of understanding", "memorandum kerja sama", "nota saling pengertian", "memorandum saling kesepahaman",
            "surat pernyataan kehendak", "pernyataan kehendak", "letter of intent", "kesepahaman bersama", "memorandum kesepakatan",
        ),
        "exchangeOfNotes": ("pertukaran nota", "pertukaran surat", "nota diplomatik", "pertukaran nota diplomatik", "nota verbal"),
        "resolution": ("resolusi",),
        "decision": ("keputusan", "ketetapan"),
        "treaty": ("traktat", "perjanjian", "pakta"),
        "agreement": (
            "persetujuan", "kesepakatan", "persetujuan kerangka", "pengaturan", "perjanjian kerangka", "persetujuan pelaksanaan",
            "persetujuan tambahan", "pengaturan pelaksanaan", "pengaturan teknis", "nota kerja sama",
        ),
        "convention": ("konvensi", "konvensi kerangka"),
        "protocol": ("protokol", "protokol tambahan", "protokol perubahan", "protokol opsional"),
        "charter": ("piagam", "statuta", "anggaran dasar"),
        "pressRelease": ("siaran pers", "rilis pers", "keterangan pers", "berita pers"),
    },
    months={
        "Januari": 1, "Februari": 2, "Pebruari": 2, "Maret": 3, "April": 4, "Mei": 5, "Juni": 6, "Juli": 7, "Agustus": 8, "September": 9,
        "Oktober": 10, "November": 11, "Nopember": 11, "Desember": 12, "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Agu": 8, "Agt": 8,
        "Sep": 9, "Okt": 10, "Nov": 11, "Des": 12,
    },
    stop=(
        "yang", "dan", "di", "dari", "untuk", "dengan", "pada", "dalam", "ini", "itu", "ke", "oleh", "akan", "tidak", "adalah", "atau", "para",
        "antara", "bagi", "dapat", "juga", "serta", "tentang", "mengenai", "terhadap", "bidang", "pemerintah", "republik", "kerajaan", "negara",
        "kedua", "sosialis", "demokratik", "rakyat", "federal", "sebagai", "telah",
    ),
    abbreviations=(
        "No", "Ps", "dll", "dsb", "dst", "hlm", "hal", "a.n", "u.p", "Dr", "Drs", "Ir", "Prof", "H", "Hj", "Jl", "Tn", "Ny", "Sdr", "S.H", "M.H",
        "S.E", "Yth", "Ttd", "Jan", "Feb", "Agt", "Sept", "Okt", "Nov", "Des", "PT", "Rp", "tgl", "St",
    ),
    states={
        "Republik Indonesia": "id", "Republik Korea": "kr", "Korea": "kr", "Korea Selatan": "kr", "Republik Rakyat Demokratik Korea": "kp",
        "Republik Sosialis Vietnam": "vn", "Republik Rakyat Tiongkok": "cn", "Tiongkok": "cn", "Cina": "cn", "Republik Rakyat China": "cn",
        "Amerika Serikat": "us", "Federasi Rusia": "ru", "Kerajaan Thailand": "th", "Republik Singapura": "sg", "Republik Filipina": "ph",
        "Republik Demokratik Timor-Leste": "tl", "Papua Nugini": "pg", "Jepang": "jp", "Republik India": "in", "Kerajaan Arab Saudi": "sa",
        "Persemakmuran Australia": "au", "Selandia Baru": "nz", "Britania Raya": "gb", "Inggris": "gb", "Belanda": "nl",
        "Republik Sosialis Viet Nam": "vn", "Republik Perancis": "fr", "Kerajaan Inggris Raya dan Irlandia Utara": "gb",
        "Persatuan Emirat Arab": "ae", "Republik Türkiye": "tr", "Republik Slowakia": "sk", "Republik Hongaria": "hu", "Hongaria": "hu",
        "Takhta Suci": "va", "Republik Hellenik": "gr",
    },
    visits=("kunjungan", "berkunjung", "kunjungan kenegaraan", "kunjungan resmi"),
    authentic=(
        "sama otentiknya", "sama-sama otentik", "sama sahnya", "memiliki kekuatan yang sama", "mempunyai kekuatan yang sama", "keabsahan yang sama",
        "kekuatan hukum yang sama", "mempunyai keabsahan yang sama", "memiliki keabsahan yang sama", "keotentikan yang sama", "kekuatan yang sama",
        "sama-sama sah", "semua naskah", "kedua naskah", "sama absahnya",
    ),
    prevails=(
        "akan berlaku", "yang akan digunakan", "yang berlaku", "akan diutamakan", "akan menjadi acuan", "naskah bahasa inggris yang",
        "yang akan berlaku", "naskah dalam bahasa inggris", "yang dipakai", "yang diutamakan", "yang digunakan", "menjadi acuan",
        "yang berlaku adalah",
    ),
)
