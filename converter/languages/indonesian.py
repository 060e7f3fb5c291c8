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
        "part": ("Buku {n}",),
        "title": ("Judul {n}",),
        "paragraph": ("Ayat {n}", "Ayat ({n})", "Paragraf {n}"),
    },
    ordinals={
        "pertama": 1, "kesatu": 1, "satu": 1, "kedua": 2, "dua": 2, "ketiga": 3, "tiga": 3, "keempat": 4, "empat": 4, "kelima": 5, "lima": 5,
        "keenam": 6, "enam": 6, "ketujuh": 7, "tujuh": 7, "kedelapan": 8, "delapan": 8, "kesembilan": 9, "sembilan": 9, "kesepuluh": 10,
        "sepuluh": 10, "kesebelas": 11, "sebelas": 11,
    },
    annexes={
        "annex": ("lampiran", "lampiran-lampiran"),
        "appendix": ("apendiks",),
        "schedule": ("daftar", "tabel"),
        "protocol": ("protokol",),
    },
    recitals=(
        "Berdasarkan pada", "Berhasrat", "Berkeinginan", "Berkeinginan untuk", "Berkomitmen", "Berpedoman", "Bertekad", "Bertujuan", "Dalam rangka",
        "Dengan tujuan", "Dengan maksud", "Didorong", "Didorong oleh", "Dijiwai", "Dipandu", "Melanjutkan", "Memandang", "Mempertimbangkan",
        "Memperhatikan", "Mencatat", "Mendukung", "Menegaskan", "Menegaskan kembali", "Menekankan", "Mengacu", "Mengacu pada", "Mengakui",
        "Menghargai", "Menghormati", "Mengingat", "Mengingat kembali", "Menginginkan", "Mengharapkan", "Menimbang", "Menyadari", "Menyambut",
        "Menyambut baik", "Merujuk", "Merujuk pada", "Meyakini", "Percaya", "Sadar akan", "Yakin", "Yakin akan", "Prihatin", "Terdorong",
        "Terinspirasi", "Merasa yakin", "Memahami", "Meneguhkan",
    ),
    citations=("Sesuai dengan", "Berdasarkan", "Menurut", "Sejalan dengan"),
    enacting=(
        "Telah menyetujui sebagai berikut", "Telah menyetujui hal-hal sebagai berikut", "Telah menyetujui hal-hal berikut",
        "Telah menyepakati hal-hal sebagai berikut", "Telah sepakat sebagai berikut", "Telah bersepakat sebagai berikut",
        "Telah mencapai kesepakatan sebagai berikut", "Telah mencapai pengertian sebagai berikut", "Telah mencapai saling pengertian sebagai berikut",
        "Menyetujui sebagai berikut", "Sepakat sebagai berikut", "Menyepakati hal-hal berikut", "Menyatakan sebagai berikut",
        "Menyatakan hal-hal sebagai berikut", "Memutuskan", "Dengan ini menyepakati", "Telah menyetujui", "Telah sepakat",
    ),
    parties=(
        "Pemerintah Republik", "Pemerintah", "Pihak-Pihak pada", "Para Pihak", "Pihak-Pihak", "Para Pihak pada", "Negara-Negara Anggota",
        "Negara-negara anggota", "Negara-Negara Pihak", "Republik Indonesia", "Republik", "Kerajaan", "Uni Eropa", "Amerika Serikat", "Kementerian",
        "Para Kepala Negara", "Presiden Republik",
    ),
    introductions=(
        "teks lengkap", "naskah lengkap", "berikut adalah", "berikut ini", "berikut teks", "terjemahan tidak resmi", "terjemahan resmi",
        "isi lengkap",
    ),
    verbs=("adalah", "telah", "akan", "dapat", "harus", "merupakan", "menyepakati", "sepakat", "menegaskan", "menyambut", "wajib"),
    narrative=("Atas undangan", "Memenuhi undangan", "Dalam rangka kunjungan", "Selama kunjungan", "Pada kesempatan", "Sehubungan dengan undangan"),
    testimonium=("Sebagai bukti", "Sebagai bukti dari", "Demikianlah", "Dengan disaksikan", "Yang bertanda tangan di bawah ini"),
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
        "Presiden",
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
        "jointStatement": ("pernyataan bersama", "pernyataan pers bersama"),
        "statement": ("pernyataan",),
        "declaration": ("deklarasi", "deklarasi bersama"),
        "communique": ("komunike", "komunike bersama"),
        "actionPlan": ("rencana aksi", "program aksi", "rencana kerja", "peta jalan"),
        "memorandumOfUnderstanding": ("memorandum saling pengertian", "nota kesepahaman", "memorandum kesepahaman", "nota kesepakatan", "memorandum"),
        "exchangeOfNotes": ("pertukaran nota", "pertukaran surat"),
        "resolution": ("resolusi",),
        "decision": ("keputusan",),
        "treaty": ("traktat", "perjanjian", "pakta"),
        "agreement": ("persetujuan", "kesepakatan", "persetujuan kerangka", "pengaturan"),
        "convention": ("konvensi",),
        "protocol": ("protokol",),
        "charter": ("piagam", "statuta"),
        "pressRelease": ("siaran pers", "rilis pers"),
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
        "kekuatan hukum yang sama",
    ),
    prevails=("akan berlaku", "yang akan digunakan", "yang berlaku", "akan diutamakan", "akan menjadi acuan"),
)
