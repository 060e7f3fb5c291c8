"""The shape of a language's data: words only. Each language fills one of these in a file of its own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

_NO_WORDS: Mapping[str, Any] = MappingProxyType({})


class Language(NamedTuple):
    """The words by which statements and treaties of one language are recognised.

    Words are compared without case and, for Latin script, without accents (old texts often lack them). ``{n}`` in a label
    stands for a printed number in any form (digits, Roman, CJK, letters, ordinal words).
    """

    code: str  #: BCP 47
    alpha3: str  #: ISO 639-2, terminological
    name: str  #: in English
    autonym: str
    script: str  #: ISO 15924: Latn Cyrl Hang Hans Hant Jpan Arab Thai
    right_to_left: bool = False
    spaces: bool = True  #: words are separated by spaces
    #: some forty of the most frequent words, for identification
    common: tuple[str, ...] = ()
    #: article, chapter, section, part, title, paragraph -> label templates: "Article {n}", "第{n}条", "{n}. cikk"
    labels: Mapping[str, tuple[str, ...]] = _NO_WORDS
    #: ordinal and number words -> value: first 1, premier 1, único 1
    ordinals: Mapping[str, int] = _NO_WORDS
    #: letters of points in order, where it is not the plain Latin alphabet: "абвгдежз...", "abcdđeghik..."
    alphabet: str = ""
    #: annex, appendix, schedule, protocol ... (English name) -> words
    annexes: Mapping[str, tuple[str, ...]] = _NO_WORDS
    #: beginnings of recitals (participles): "Recalling", "Desiring", "исходя из"
    recitals: tuple[str, ...] = ()
    #: beginnings of citations (legal bases): "Having regard to", "Vu"
    citations: tuple[str, ...] = ()
    #: the word that stands alone above a preamble: "Preamble"
    openings: tuple[str, ...] = ()
    #: enacting formulas: "Have agreed as follows", "Han acordado lo siguiente"
    enacting: tuple[str, ...] = ()
    #: beginnings of the line that names the parties: "The Government of", "The High Contracting Parties"
    parties: tuple[str, ...] = ()
    #: phrases by which an editor introduces a text: "full text of", "the following is"
    introductions: tuple[str, ...] = ()
    #: finite verb forms ("is", "agreed") and their endings ("-ed"), by which a heading is told from a sentence; empty: not told
    verbs: tuple[str, ...] = ()
    #: words that only a sentence has, where no stop tells a heading from one ("จะ", "ดังนี้")
    sentences: tuple[str, ...] = ()
    #: beginnings of a narrative opening: "At the invitation of"
    narrative: tuple[str, ...] = ()
    #: beginnings of the testimonium: "In witness whereof"
    testimonium: tuple[str, ...] = ()
    #: beginnings of the done-at clause: "Done at", "Fait à"
    done: tuple[str, ...] = ()
    #: words of a done-at clause that stand behind its subject ("is done at", "sporządzono w") or, where verbs are last, at its end
    done_inside: tuple[str, ...] = ()
    #: words by which a text speaks of itself, in a clause with ``done_inside``: "this", "the present"
    itself: tuple[str, ...] = ()
    #: words of a line before the text that says when it was adopted, where no word of ``done`` begins it: "adopted"
    adopted: tuple[str, ...] = ()
    #: what may stand before the name of a town, and is no part of it: "the city of", "г."
    towns: tuple[str, ...] = ()
    #: beginnings of signature lines: "For the Government of", "Signed:"
    signatures: tuple[str, ...] = ()
    #: verbs of thanks and invitation that mark a closing courtesy: "thanked", "invited"
    courtesy: tuple[str, ...] = ()
    #: words by which a letter addresses its reader: "Excellency", "Monsieur le"
    salutations: tuple[str, ...] = ()
    #: words of the sentence that begins a note verbale or a letter without a salutation: "presents its compliments"
    compliments: tuple[str, ...] = ()
    #: words that begin a byline: "By", "Reported by"
    bylines: tuple[str, ...] = ()
    #: words that mark a photo credit: "Photo:", "Ảnh:"
    credits: tuple[str, ...] = ()
    #: verbs and phrases by which a report speaks about a statement: "issued a joint statement", "according to the joint statement", "said"
    reporting: tuple[str, ...] = ()
    #: DocumentKind value -> words of a title: "jointStatement": ("joint statement", ...)
    kinds: Mapping[str, tuple[str, ...]] = _NO_WORDS
    #: month names and abbreviations -> 1..12
    months: Mapping[str, int] = _NO_WORDS
    #: words that say nothing about a subject, left out of slugs
    stop: tuple[str, ...] = ()
    #: abbreviations that end in a stop without ending a sentence
    abbreviations: tuple[str, ...] = ()
    #: names of states that the table of territories lacks -> ISO 3166-1 alpha-2, lower case
    states: Mapping[str, str] = _NO_WORDS
    #: words for a visit: "visit", "paid a state visit to"
    visits: tuple[str, ...] = ()
    #: words of a clause that says in which languages a text is authentic: "equally authentic"
    authentic: tuple[str, ...] = ()
    #: words of a clause that says which text prevails: "shall prevail"
    prevails: tuple[str, ...] = ()
    #: how a place stands next to a date or a verb of signing, where no word of ``done`` stands before it: "在{place}签订"
    places: tuple[str, ...] = ()
