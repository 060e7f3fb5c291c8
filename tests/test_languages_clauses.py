"""What the last clauses say of a text: the day and the place, in words of our own, with near misses."""

from __future__ import annotations

import pytest

from converter.languages import clauses, dates, language
from converter.structure.cues import Cues

CLAUSES = (
    ("es", "Hecho en Cartagena de Indias, a los veinticuatro días del mes de mayo de dos mil veintitrés.", "2023-05-24", "Cartagena de Indias"),
    ("es", "HECHO en la ciudad de Quito, a los 3 días del mes de junio del año dos mil quince, en dos ejemplares", "2015-06-03", "Quito"),
    ("es", "Suscrito en Santo Domingo de Guzmán, el primero de septiembre de mil novecientos noventa y ocho", "1998-09-01", "Santo Domingo de Guzmán"),
    ("es", "Firmado en Lima, Perú, el día 12 de octubre de 2010", "2010-10-12", "Lima, Perú"),
    ("it", "Fatto a Chisinau il ventisette novembre duemilaventuno in due originali", "2021-11-27", "Chisinau"),
    ("it", "Fatto a Roma, il 1° aprile 2011, in due originali", "2011-04-01", "Roma"),
    ("it", "Firmato a Tirana il giorno 3 del mese di maggio dell'anno 2019", "2019-05-03", "Tirana"),
    ("uk", "Учинено в м. Вільнюс «11» лютого 2013 року у двох примірниках", "2013-02-11", "Вільнюс"),
    ("uk", "Вчинено у місті Києві 5 травня 2007 року", "2007-05-05", "Києві"),
    ("ru", "Совершено в г. Москве «5» мая 2011 г. в двух экземплярах", "2011-05-05", "Москве"),
    ("ru", "Совершено в городе Астане 23 марта 2017 года", "2017-03-23", "Астане"),
    ("ru", "Совершено в Санкт-Петербурге 18 июня две тысячи пятнадцатого года", "2015-06-18", "Санкт-Петербурге"),
    ("ru", "Подписано в Пекине двадцать первого мая две тысячи четырнадцатого года", "2014-05-21", "Пекине"),
    ("pt", "Assinado na Praia, em 2 de abril de 2018, em dois originais", "2018-04-02", "Praia"),
    ("pt", "Feito em Brasília, aos 12 dias do mês de julho de 2019", "2019-07-12", "Brasília"),
    ("pt", "Feito na Cidade do México, em 14 de novembro de 2007", "2007-11-14", "Cidade do México"),
    ("pt", "Feito no Rio de Janeiro, ao primeiro dia do mês de março de dois mil e dez", "2010-03-01", "Rio de Janeiro"),
    ("pl", "Umowę niniejszą sporządzono w Tbilisi dnia 5 października 2011 r.", "2011-10-05", "Tbilisi"),
    ("pl", "Sporządzono w Nowym Jorku, dnia 26 września 2018 roku", "2018-09-26", "Nowym Jorku"),
    ("hu", "Készült Budapesten, 2019. november 28-án, két eredeti példányban", "2019-11-28", "Budapesten"),
    ("hu", "Készült Hanoiban, a 2018. év szeptember hónap 10. napján", "2018-09-10", "Hanoiban"),
    ("th", "ทำ ณ กรุงทิมพู เมื่อวันที่ 3 กรกฎาคม พ.ศ. 2562 เป็นคู่ฉบับ", "2019-07-03", "กรุงทิมพู"),
    ("th", "ทำขึ้นเป็นสองฉบับ ณ กรุงเทพมหานคร เมื่อวันที่ ๑๒ มีนาคม พุทธศักราช ๒๕๖๐", "2017-03-12", "กรุงเทพมหานคร"),
    ("ar", "حُرِّر بالرِّباط في 14 مارس 2017 في نسختين أصليتين", "2017-03-14", "الرباط"),
    ("ar", "حررت في مدينة الدوحة بتاريخ 5 مايو 2018م الموافق 19 شعبان 1439هـ", "2018-05-05", "الدوحة"),
    ("ar", "حرر هذا الاتفاق في القاهرة يوم الأحد الموافق 12/3/2017", "2017-03-12", "القاهرة"),
    ("ar", "وقع في بيروت في اليوم الخامس من شهر حزيران/يونيو سنة 2011", "2011-06-05", "بيروت"),
    ("ko", "2015년 4월 22일 산티아고에서 동등하게 정본인 한국어, 스페인어 및 영어로 각 2부씩 작성하였다.", "2015-04-22", "산티아고"),
    ("ko", "이 협정은 2011년 3월 5일 서울에서 영어로 2부 작성되었다.", "2011-03-05", "서울"),
    ("vi", "Tuyên bố chung này được làm tại Hà Nội, ngày 9 tháng 11 năm 2022, bằng tiếng Việt", "2022-11-09", "Hà Nội"),
    ("vi", "Làm tại Thành phố Hồ Chí Minh ngày 01 tháng 02 năm 2019 thành hai bản", "2019-02-01", "Thành phố Hồ Chí Minh"),
    ("vi", "Hiệp định này được ký tại Viêng Chăn vào ngày 05/7/2017", "2017-07-05", "Viêng Chăn"),
    ("id", "Dibuat di Jakarta, pada tanggal dua puluh tiga bulan Mei tahun dua ribu tiga belas, dalam rangkap dua", "2013-05-23", "Jakarta"),
    ("id", "Dilakukan di Kuala Lumpur pada hari ini, 12 Agustus 2016", "2016-08-12", "Kuala Lumpur"),
    ("id", "Ditandatangani di Bandar Seri Begawan pada tanggal 3 Maret 2011", "2011-03-03", "Bandar Seri Begawan"),
    ("zh-Hans", "二〇二一年九月八日于北京", "2021-09-08", "北京"),
    ("zh-Hans", "（2021年9月8日，于北京）", "2021-09-08", "北京"),
    ("zh-Hans", "本协定于二〇一六年十月十八日在北京签订，一式两份", "2016-10-18", "北京"),
    ("zh-Hans", "二零零三年六月二十九日订于香港，一式两份", "2003-06-29", "香港"),
    ("zh-Hant", "中華民國一百零二年七月十日在威靈頓簽署", "2013-07-10", "威靈頓"),
    ("ja", "二千十八年三月二日にナイロビで、ひとしく正文である日本語", "2018-03-02", "ナイロビ"),
    ("ja", "千九百八十五年五月三日に東京で、英語により本書二通を作成した。", "1985-05-03", "東京"),
    ("ja", "平成二十三年七月五日東京において署名された。", "2011-07-05", "東京"),
    ("de", "Geschehen zu Berlin am 3. Mai zweitausendelf in zwei Urschriften", "2011-05-03", "Berlin"),
    ("de", "GESCHEHEN zu Frankfurt am Main am 5. Juni 1989", "1989-06-05", "Frankfurt am Main"),
    ("de", "Geschehen zu Bern, am vierundzwanzigsten November neunzehnhundertachtundneunzig", "1998-11-24", "Bern"),
    ("nl", "GEDAAN te 's-Gravenhage op 18 november 2021, in tweevoud", "2021-11-18", "'s-Gravenhage"),
    ("nl", "Gedaan te Den Haag, de derde mei tweeduizend elf", "2011-05-03", "Den Haag"),
    ("nl", "Ondertekend te Brussel, op 25 april negentienhonderd achtennegentig", "1998-04-25", "Brussel"),
    ("fr", "Fait à Port-au-Prince, le vingt-trois mars deux mille onze, en double exemplaire", "2011-03-23", "Port-au-Prince"),
    ("fr", "FAIT à La Haye, le 1er juin mil neuf cent quatre-vingt-dix-neuf", "1999-06-01", "La Haye"),
    ("fr", "Fait en la ville de Québec ce 5e jour de mai 2008", "2008-05-05", "Québec"),
    ("fr", "Signé au Caire, le 3 juin 2001", "2001-06-03", "Caire"),
    ("en", "DONE at The Hague this third day of May, two thousand and eleven", "2011-05-03", "The Hague"),
    ("en", "Done in duplicate at the city of Ottawa, on the 5th day of June 1989", "1989-06-05", "Ottawa"),
    ("en", "Signed in two originals at New Delhi on this Twenty-First day of January in the year Two Thousand Fifteen", "2015-01-21", "New Delhi"),
    ("en", "DONE in triplicate at Dar es Salaam, Tanzania, on 5 May 2009", "2009-05-05", "Dar es Salaam, Tanzania"),
    ("en", "IN WITNESS WHEREOF the undersigned have signed this Agreement. DONE at Vienna, 1 June 1999.", "1999-06-01", "Vienna"),
)


@pytest.mark.parametrize(("code", "clause", "day", "place"), CLAUSES, ids=lambda value: value[:40])
def test_the_day_and_the_place_of_a_last_clause(code: str, clause: str, day: str, place: str) -> None:
    words = language(code)
    assert next((found.iso for found in dates.find(clause, words) if found.iso), None) == day
    assert clauses.place(clause, words) == place


NO_PLACE = (
    ("en", "In witness whereof, the undersigned have signed this Agreement."),
    ("en", "DONE in duplicate in the English and French languages."),
    ("en", "Done on 3 May 2011."),
    ("es", "Hecho en dos ejemplares, el 5 de mayo de 2010."),
    ("fr", "Fait en double exemplaire, le 3 juin 2001."),
    ("de", "Geschehen am 3. Mai 2011 in zwei Urschriften."),
    ("ru", "Совершено 5 мая 2011 года в двух экземплярах."),
    ("ar", "حرر هذا الاتفاق في نسختين أصليتين."),
    ("zh-Hans", "本协定一式两份，每份均用中文写成。"),
    ("pl", "Sporządzono dnia 5 maja 2010 r. w dwóch egzemplarzach."),
)


@pytest.mark.parametrize(("code", "clause"), NO_PLACE, ids=lambda value: value[:40])
def test_a_clause_without_a_place(code: str, clause: str) -> None:
    assert clauses.place(clause, language(code)) is None


LATE = (
    ("en", "This Joint Statement was adopted at Suva on 5 May 2011."),
    ("vi", "Tuyên bố chung này được làm tại Hà Nội, ngày 9 tháng 11 năm 2022."),
    ("pl", "Umowę niniejszą sporządzono w Tbilisi dnia 5 października 2011 r."),
    ("es", "El presente Convenio se firma en Lima el 5 de mayo de 2010."),
    ("ru", "Настоящее Соглашение совершено в Минске 5 мая 2010 года."),
    ("ko", "2015년 4월 22일 산티아고에서 한국어 및 영어로 각 2부씩 작성하였다."),
    ("id", "Pernyataan Bersama ini dibuat di Dili pada tanggal 5 Mei 2010."),
)
EARLY = (
    ("en", "The treaty which was signed at Suva on 5 May 2011 remains in force."),
    ("vi", "Hiệp định về biên giới được ký tại Hà Nội ngày 9 tháng 11 năm 1999 vẫn còn hiệu lực."),
    ("pl", "Strony przypomniały, że traktat podpisano w Tbilisi dnia 5 października 2011 r."),
    ("es", "Recordaron que el Convenio se firma en Lima cada año."),
    ("ru", "Стороны напомнили, что Договор был подписан в Минске 5 мая 2010 года."),
    ("ko", "양측은 2015년 4월 22일 산티아고에서 만났다."),
)


@pytest.mark.parametrize(("code", "clause"), LATE, ids=lambda value: value[:40])
def test_a_clause_with_its_verb_behind_the_subject(code: str, clause: str) -> None:
    cues = Cues(language(code))
    assert cues.says_done(cues.fold(clause))


@pytest.mark.parametrize(("code", "clause"), EARLY, ids=lambda value: value[:40])
def test_a_clause_about_another_text(code: str, clause: str) -> None:
    cues = Cues(language(code))
    assert not cues.says_done(cues.fold(clause))


def test_vowel_signs_are_passed_over() -> None:
    cues = Cues(language("ar"))
    assert cues.done.begin(cues.fold("حُرِّر في الرباط")) == len("حُرِّر في")
    assert cues.recitals.find(cues.fold("الطرفان، رَغْبَةً منهما")) == len("الطرفان، ")
