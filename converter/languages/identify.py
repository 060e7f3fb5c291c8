"""Which language a text is in: its script first, then votes of frequent words and of letters that only one language has.

Of the languages in ``frequent`` nothing else is read; accents help where they are there and are not missed where they are not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from converter.languages import LANGUAGES, fold
from converter.languages.frequent import words

UNKNOWN = "und"

#: how much of a text is looked at
SAMPLE = 4000
#: a text counts as a whole sentence from this mass on (letters; signs of dense scripts weigh more)
SENTENCE = 45.0

#: script -> languages written in it
SCRIPTS: dict[str, tuple[str, ...]] = {}
for _known in LANGUAGES:
    SCRIPTS[_known.script] = (*SCRIPTS.get(_known.script, ()), _known.code)
#: scripts of one language each whose words are not known
_ALONE = {"Grek": "el", "Hebr": "he", "Armn": "hy", "Geor": "ka", "Khmr": "km", "Laoo": "lo", "Mymr": "my"}

#: upper bound of a range of code points -> script; letters outside the ranges that are listed count as "Zyyy"
_RANGES = (
    (0x0024F, "Latn"), (0x002FF, ""), (0x0036F, ""), (0x003FF, "Grek"), (0x0052F, "Cyrl"), (0x0058F, "Armn"), (0x005FF, "Hebr"), (0x0077F, "Arab"), (0x00DFF, "Zyyy"),
    (0x00E7F, "Thai"), (0x00EFF, "Laoo"), (0x00FFF, "Zyyy"), (0x0109F, "Mymr"), (0x010FF, "Geor"), (0x011FF, "Hang"), (0x0177F, "Zyyy"), (0x017FF, "Khmr"), (0x01DFF, "Zyyy"),
    (0x01EFF, "Latn"), (0x01FFF, "Grek"), (0x03004, ""), (0x03007, "Hani"), (0x0303F, ""), (0x030FF, "Kana"), (0x0318F, "Hang"), (0x0319F, "Hani"), (0x031FF, "Kana"), (0x033FF, ""),
    (0x09FFF, "Hani"), (0x0ABFF, "Zyyy"), (0x0D7FF, "Hang"), (0x0F8FF, "Zyyy"), (0x0FAFF, "Hani"), (0x0FB4F, "Zyyy"), (0x0FEFF, "Arab"), (0x0FF3A, "Latn"), (0x0FF9F, "Kana"),
    (0x1FFFF, "Zyyy"), (0x3FFFF, "Hani"),
)  # fmt: skip

#: a sign of a dense script says as much as several Latin letters
_DENSITY = {"Hani": 2.5, "Kana": 2.0, "Hang": 2.5, "Thai": 1.2}

#: letters that one language alone (among those of its script) has; a word that has one votes for it with the weight
_LETTERS: tuple[tuple[str, str, float], ...] = (
    ("vi", "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", 0.7), ("es", "ñ", 0.7), ("pt", "ãõ", 0.4), ("de", "ßä", 0.6), ("hu", "őű", 0.8), ("pl", "łśźżćńąę", 0.7),
    ("fr", "œèêëîûç", 0.35), ("it", "ìò", 0.25), ("uk", "іїєґ", 0.8), ("ru", "ыэъё", 0.8),
)  # fmt: skip
#: letters of Cyrillic and Arabic that belong to languages whose words are not known
_FOREIGN_CYRILLIC = frozenset("ўјљњћђќѓџѕқғүұөңһәҳҷӣӯӨҮ")
_FOREIGN_ARABIC = frozenset("پچژگکیٹڈڑےںۀێەڵ")
_URDU = frozenset("ٹڈڑےں")

#: characters that the reform changed, frequent in these texts: simplified | traditional
_SIMPLIFIED = frozenset("国关与为双两协议约缔发时间说对于区实经济贸务东车书长门问题会员军单华严个义乐习让认论设证评识诉词译话该详语调谈请谢贡财责败质货购费资赛赞趋转轮软输达过运还这进远连迟适选递边邮郑释里录钱铁银销锁错键镇长闭闲间队阳阴际陆险随隐难页项顺须顾顿预领频题额风飞饭馆马驻验鸟龙听响团围图圆场块坏备复够头夺奋奖妇孙学宁宝审宽对导将尔尝尽层属岁岛岭币师带帮广庆应库废开张强归当彻径忆态总恶惊惩战户执扩扫扬护报拥择损换据挥摄旧显晋暂术机杂权条来极构枪标树样桥检欢残毕气汇汉决没沟泽测浓涌润涨渐温湾满灭灯灵灾炉点炼热爱爷牵状独猎环现电画疗监盖盘矿码确础离种积称稳穷签简粮纪级纯纲纳纸线练组细织终绍经结给络绝统继绩续维绿缓编缘网罗罚职联胜脑艺节苏药获营著虽补装规视览觉观订计讨训记讲许")
_TRADITIONAL = frozenset("國關與為雙兩協議約締發時間說對於區實經濟貿務東車書長門問題會員軍單華嚴個義樂習讓認論設證評識訴詞譯話該詳語調談請謝貢財責敗質貨購費資賽贊趨轉輪軟輸達過運還這進遠連遲適選遞邊郵鄭釋裡錄錢鐵銀銷鎖錯鍵鎮閉閒隊陽陰際陸險隨隱難頁項順須顧頓預領頻額風飛飯館馬駐驗鳥龍聽響團圍圖圓場塊壞備復夠頭奪奮獎婦孫學寧寶審寬導將爾嘗盡層屬歲島嶺幣師帶幫廣慶應庫廢開張歸當徹徑憶態總惡驚懲戰執擴掃揚護報擁擇損換據揮攝舊顯晉暫術機雜權條來極構槍標樹樣橋檢歡殘畢氣匯漢決沒溝澤測濃湧潤漲漸溫灣滿滅燈靈災爐點煉熱愛爺牽狀獨獵環現電畫療監蓋盤礦碼確礎離種積稱穩窮簽簡糧紀級純綱納紙線練組細織終紹結給絡絕統繼績續維綠緩編緣網羅罰職聯勝腦藝節蘇藥獲營雖補裝規視覽覺觀訂計討訓記講許")

#: the share that a language or script must have to be the only one
_ALMOST = 0.98
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """ISO 15924 code of a letter (``Kana`` for both kana, ``Hani`` for Han); empty where it is no letter, ``Zyyy`` where not listed."""
    if not char.isalpha():
        return ""
    code = ord(char)
    for bound, script in _RANGES:
        if code <= bound:
            return script
    return "Zyyy"


def scripts(text: str, limit: int = SAMPLE) -> dict[str, float]:
    """How much of the beginning of a text stands in each script, in letters; the signs of dense scripts weigh more."""
    text = text[:limit]
    if text.isascii():
        letters = sum(map(str.isalpha, text))
        return {"Latn": float(letters)} if letters else {}
    found: dict[str, float] = {}
    for char, count in Counter(text).items():
        script = script_of(char)
        if script:
            found[script] = found.get(script, 0.0) + count * _DENSITY.get(script, 1.0)
    return found


@lru_cache(maxsize=32)
def _votes(codes: tuple[str, ...]) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Word -> languages that have it among their frequent ones, as printed; and without accents, where that differs."""
    printed: dict[str, list[str]] = {}
    plain: dict[str, list[str]] = {}
    for code in codes:
        for word in words(code):
            printed.setdefault(word, []).append(code)
            folded = fold(word)
            if folded != word:
                plain.setdefault(folded, []).append(code)
    return {w: tuple(c) for w, c in printed.items()}, {w: tuple(dict.fromkeys(c)) for w, c in plain.items()}


def _by_words(text: str, codes: tuple[str, ...]) -> tuple[dict[str, float], int]:
    """Votes for each language, and how many words there are."""
    printed, plain = _votes(codes)
    score = dict.fromkeys(codes, 0.0)
    low = text[:SAMPLE].lower()
    counts = Counter(_WORD.findall(low))
    marked = not low.isascii()
    letters = [(code, frozenset(signs), weight) for code, signs, weight in _LETTERS if code in score] if marked else []
    total = 0
    for word, count in counts.items():
        total += count
        owners, weight = printed.get(word), 1.0
        if owners is None:
            owners, weight = plain.get(word if word.isascii() else fold(word)), 0.6
        if owners:
            for code in owners:
                score[code] += count * weight / len(owners)
        if marked and not word.isascii():
            for code, signs, worth in letters:
                if not signs.isdisjoint(word):
                    score[code] += count * worth
    return score, total


def identify(text: str, candidates: Iterable[str] | None = None) -> tuple[str, float]:
    """(BCP 47 code, confidence from 0 to 1) of a text; ``("und", 0.0)`` where nothing speaks.

    Among given ``candidates`` weaker evidence is enough, because the choice is smaller.
    """
    allowed = None if candidates is None else tuple(dict.fromkeys(candidates))
    found = scripts(text)
    if not found:
        return UNKNOWN, 0.0
    joined = dict(found)
    kana = joined.pop("Kana", 0.0)
    if kana:
        joined["Hani"] = joined.get("Hani", 0.0) + kana
    total = sum(joined.values())
    script = max(sorted(joined), key=lambda name: joined[name])
    if allowed is not None:
        usable = [name for name in sorted(joined) if any(code in allowed for code in SCRIPTS.get(name, (_ALONE.get(name, ""),)))]
        if not usable:
            return UNKNOWN, 0.0
        script = max(usable, key=lambda name: joined[name])
    share = joined[script] / total
    if script in _ALONE:
        return _ALONE[script], share
    codes = tuple(code for code in SCRIPTS.get(script, ()) if allowed is None or code in allowed)
    if not codes:
        return UNKNOWN, 0.0
    if script in ("Hang", "Thai"):
        return codes[0], share
    if script == "Arab":
        return _arabic(text, share, allowed)
    if script == "Hani":
        return _han(text, kana / joined["Hani"], codes, share)
    if script == "Cyrl" and allowed is None and _foreign(text, _FOREIGN_CYRILLIC, 0.01):
        return UNKNOWN, 0.0
    found_by_words = _best(*_by_words(text, codes), share, narrow=allowed is not None)
    if found_by_words[0] == UNKNOWN and allowed is not None and len(codes) == 1:
        return codes[0], round(share * 0.5, 3)  # the only candidate of this script
    return found_by_words


def alone(text: str) -> str | None:
    """The language of a long text in which no other language has as much as a fiftieth part; None where that is not sure.

    One pass over the words, much quicker than asking of each paragraph.
    """
    found = scripts(text, len(text))
    found["Hani"] = found.get("Hani", 0.0) + found.pop("Kana", 0.0)
    total = sum(found.values())
    script = max(sorted(found), key=lambda name: found[name])
    if script not in ("Latn", "Cyrl") or found[script] < _ALMOST * total:
        return None
    printed, plain = _votes(SCRIPTS[script])
    score: dict[str, int] = {}
    words = Counter(_WORD.findall(text.lower()))
    for word, count in words.items():
        owners = printed.get(word) or plain.get(word)
        if owners and len(owners) == 1:
            score[owners[0]] = score.get(owners[0], 0) + count
    ranked = sorted(score, key=lambda code: (-score[code], code))
    if not ranked or score[ranked[0]] < max(20, 0.08 * sum(words.values())):
        return None
    return ranked[0] if len(ranked) == 1 or score[ranked[1]] < (1 - _ALMOST) * score[ranked[0]] else None


def _best(score: dict[str, float], words: int, share: float, *, narrow: bool) -> tuple[str, float]:
    ranked = sorted(score, key=lambda code: (-score[code], code))
    best = score[ranked[0]]
    second = score[ranked[1]] if len(ranked) > 1 else 0.0
    if best <= 0.0 or words == 0 or (not narrow and best < 0.5):
        return UNKNOWN, 0.0
    if words >= 12 and best / words < (0.08 if narrow else 0.14):
        return UNKNOWN, 0.0
    margin = (best - second) / best
    weight = min(1.0, best / (1.0 if narrow else 2.0))
    return ranked[0], round(min(1.0, margin * 1.6) * weight * share, 3)


def _foreign(text: str, letters: frozenset[str], share: float) -> bool:
    sample = text[:SAMPLE].lower()
    return sum(1 for char in sample if char in letters) > share * sum(1 for char in sample if char.isalpha())


def _arabic(text: str, share: float, allowed: tuple[str, ...] | None) -> tuple[str, float]:
    if allowed is None and _foreign(text, _FOREIGN_ARABIC, 0.03):
        return ("ur" if _foreign(text, _URDU, 0.01) else "fa"), share * 0.8
    return "ar", share


def _han(text: str, kana: float, codes: tuple[str, ...], share: float) -> tuple[str, float]:
    if "ja" in codes and (kana > 0.08 or len(codes) == 1):
        return "ja", share
    sample = text[:SAMPLE]
    simplified = sum(1 for char in sample if char in _SIMPLIFIED and char not in _TRADITIONAL)
    traditional = sum(1 for char in sample if char in _TRADITIONAL and char not in _SIMPLIFIED)
    chinese = [code for code in codes if code != "ja"]
    if not chinese:
        return "ja", share * 0.5
    if len(chinese) == 1:
        return chinese[0], share * (0.6 if "ja" in codes and simplified + traditional == 0 else 0.9)
    best = "zh-Hant" if traditional > simplified else "zh-Hans"
    seen = simplified + traditional
    return best, round(share * (abs(simplified - traditional) / seen if seen else 0.5), 3)
