"""Numbers written in words, as old treaties write their years: "one thousand nine hundred and seventy-four", "dos mil once".

Each language lists its parts; ``100``, ``1000`` and ``-10`` (ten, behind its number) multiply what stands before them, ``-1`` adds ten,
everything else is added. Words written in one
piece ("millenovecento", "neunzehnhundert") are cut into the same parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

_PARTS = {
    "en": "one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 "
    "nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 "
    "seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 "
    "thirtieth 30 and 0",
    "fr": "premier 1 un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 "
    "quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 nonante 90 cent 100 cents 100 mil 1000 mille 1000 et 0",
    "es": "primero 1 uno 1 un 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciseis 16 diecisiete 17 "
    "dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintiun 21 veintidos 22 veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 "
    "veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 trescientos 300 cuatrocientos 400 "
    "quinientos 500 seiscientos 600 setecientos 700 ochocientos 800 novecientos 900 mil 1000 y 0",
    "pt": "primeiro 1 um 1 dois 2 duas 2 tres 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12 treze 13 catorze 14 quatorze 14 quinze 15 dezasseis 16 dezesseis 16 "
    "dezassete 17 dezessete 17 dezoito 18 dezanove 19 dezenove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 cem 100 cento 100 "
    "duzentos 200 trezentos 300 quatrocentos 400 quinhentos 500 seiscentos 600 setecentos 700 oitocentos 800 novecentos 900 mil 1000 e 0",
    "it": "primo 1 uno 1 un 1 due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12 tredici 13 quattordici 14 quindici 15 sedici 16 diciassette 17 "
    "diciotto 18 diciannove 19 venti 20 vent 20 trenta 30 trent 30 quaranta 40 quarant 40 cinquanta 50 cinquant 50 sessanta 60 sessant 60 settanta 70 settant 70 ottanta 80 ottant 80 "
    "novanta 90 novant 90 cento 100 cent 100 mille 1000 mila 1000 e 0",
    "de": "ersten 1 ein 1 eins 1 zwei 2 drei 3 vier 4 funf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwolf 12 dreizehn 13 vierzehn 14 funfzehn 15 sechzehn 16 siebzehn 17 "
    "achtzehn 18 neunzehn 19 zwanzig 20 dreißig 30 dreissig 30 vierzig 40 funfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 hundert 100 tausend 1000 und 0 ten 0 sten 0",
    "nl": "eerste 1 een 1 twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 dertien 13 veertien 14 vijftien 15 zestien 16 zeventien 17 achttien 18 "
    "negentien 19 twintig 20 dertig 30 veertig 40 vijftig 50 zestig 60 zeventig 70 tachtig 80 negentig 90 honderd 100 duizend 1000 en 0",
    "ru": "один 1 одна 1 одного 1 два 2 две 2 три 3 четыре 4 пять 5 шесть 6 семь 7 восемь 8 девять 9 десять 10 одиннадцать 11 двенадцать 12 двадцать 20 тридцать 30 сорок 40 "
    "пятьдесят 50 шестьдесят 60 семьдесят 70 восемьдесят 80 девяносто 90 сто 100 девятьсот 900 восемьсот 800 семьсот 700 тысяча 1000 тысячи 1000 тысячного 1000 двухтысячного 2000 "
    "первого 1 второго 2 третьего 3 четвертого 4 пятого 5 шестого 6 седьмого 7 восьмого 8 девятого 9 десятого 10 одиннадцатого 11 двенадцатого 12 тринадцатого 13 "
    "четырнадцатого 14 пятнадцатого 15 шестнадцатого 16 семнадцатого 17 восемнадцатого 18 девятнадцатого 19 двадцатого 20 тридцатого 30 сорокового 40 пятидесятого 50 "
    "шестидесятого 60 семидесятого 70 восьмидесятого 80 девяностого 90",
    "uk": "один 1 одна 1 два 2 дві 2 три 3 двадцять 20 тридцять 30 сорок 40 п'ятдесят 50 шістдесят 60 сімдесят 70 вісімдесят 80 дев'яносто 90 сто 100 дев'ятсот 900 тисяча 1000 "
    "тисячі 1000 двохтисячного 2000 першого 1 другого 2 третього 3 четвертого 4 п'ятого 5 шостого 6 сьомого 7 восьмого 8 дев'ятого 9 десятого 10 одинадцятого 11 дванадцятого 12 "
    "тринадцятого 13 чотирнадцятого 14 п'ятнадцятого 15 шістнадцятого 16 сімнадцятого 17 вісімнадцятого 18 дев'ятнадцятого 19 двадцятого 20 тридцятого 30 дев'яностого 90",
    "pl": "jeden 1 dwa 2 trzy 3 dwadziescia 20 trzydziesci 30 dziewiecset 900 osiemset 800 tysiac 1000 tysiace 1000 dwutysiecznego 2000 pierwszego 1 drugiego 2 trzeciego 3 czwartego 4 "
    "piatego 5 szostego 6 siodmego 7 osmego 8 dziewiatego 9 dziesiatego 10 jedenastego 11 dwunastego 12 trzynastego 13 czternastego 14 pietnastego 15 szesnastego 16 siedemnastego 17 "
    "osiemnastego 18 dziewietnastego 19 dwudziestego 20 trzydziestego 30 czterdziestego 40 piecdziesiatego 50 szescdziesiatego 60 siedemdziesiatego 70 osiemdziesiatego 80 "
    "dziewiecdziesiatego 90",
    "id": "satu 1 dua 2 tiga 3 empat 4 lima 5 enam 6 tujuh 7 delapan 8 sembilan 9 sepuluh 10 sebelas 11 seratus 100 ratus 100 seribu 1000 ribu 1000 puluh -10 belas -1 pertama 1",
}  # fmt: skip
_LONGEST = 60


@cache
def parts(code: str) -> dict[str, int]:
    """Folded word -> value, for a BCP 47 code; empty where the language's number words are not known."""
    words = _PARTS.get(code, "").split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True))


def pieces(word: str, known: dict[str, int]) -> list[int] | None:
    """The values of the parts of a folded word that may be written in one piece, out of the words ``known``; None if it is no number."""
    if word in known:
        return [known[word]]
    if len(word) > _LONGEST:
        return None
    reach: list[list[int] | None] = [[]] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(end):  # the longest part first
            before, value = reach[start], known.get(word[start:end])
            if before is not None and value is not None:
                reach[end] = [*before, value]
                break
    return reach[-1]


def read(words: Sequence[str], code: str) -> int | None:
    """The value of folded words (no hyphens) that together say one number; None if they do not."""
    known = parts(code)
    values: list[int] = []
    for word in words:
        found = pieces(word, known)
        if found is None:
            return None
        values.extend(found)
    return value(values, code) if any(values) else None


def value(values: Sequence[int], code: str) -> int:
    """The number that the values of parts say one after the other."""
    total = current = 0
    for at, part in enumerate(values):
        if part == 1000:
            total, current = total + (current or 1) * 1000, 0
        elif part == 100:
            current = (current or 1) * 100 if current < 100 else current + 100
        elif part == -10:  # "dua puluh": twenty
            current += 9 * values[at - 1] if at else 0
        elif part == -1:  # "tiga belas": thirteen
            current += 10
        elif part == 20 and at and values[at - 1] == 4 and code == "fr":
            current += 76
        elif code == "en" and current >= 10 and part >= 20 > current:
            current = current * 100 + part  # "nineteen seventy-four"
        else:
            current += part
    return total + current
