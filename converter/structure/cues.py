"""The words of a language made ready for quick search: phrases that begin a block or stand in it, and labels with numbers.

A phrase is found by its first folded character in a dictionary, so that the cost does not grow with the number of phrases and
nothing has to be compiled when the program starts.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from converter.languages import bare, fold, place_of
from converter.languages.language import Language

#: so far into a block the verb of its first clause is looked for
_CLAUSE = 200


class Label(NamedTuple):
    """A label template cut at its number: "Article {n}" is ("article", "article ", "")."""

    kind: str
    before: str
    after: str


class Phrases:
    """A set of phrases, compared folded; a phrase matches only where a word ends behind it (in scripts with spaces).

    ``vowels`` says that the script writes vowels as signs that may be there or not (Arabic): they are passed over.
    """

    def __init__(self, phrases: Iterable[str], spaces: bool, vowels: bool = False) -> None:
        self.spaces = spaces
        self.vowels = vowels
        self._by_start: dict[str, list[str]] = {}
        for phrase in phrases:
            folded = fold(phrase).strip()
            if vowels:
                folded = bare(folded)
            if folded:
                self._by_start.setdefault(folded[:1], []).append(folded)
        for found in self._by_start.values():
            found.sort(key=len, reverse=True)

    def begin(self, folded: str, at: int = 0) -> int:
        """The end of the longest phrase that begins at ``at``; 0 if there is none."""
        if self.vowels and (plain := bare(folded)) != folded:
            end = self._begin(plain, len(bare(folded[:at])))
            return place_of(folded, end - 1) + 1 if end else 0
        return self._begin(folded, at)

    def _begin(self, folded: str, at: int) -> int:
        for phrase in self._by_start.get(folded[at : at + 1], ()):
            if folded.startswith(phrase, at):
                end = at + len(phrase)
                if not self.spaces or end >= len(folded) or not phrase[-1].isalnum() or not folded[end].isalnum():
                    return end
        return 0

    def inside(self, folded: str) -> bool:
        """Whether any phrase stands anywhere, at the beginning of a word."""
        return self.find(folded) >= 0

    def find(self, folded: str) -> int:
        """Where the first phrase stands, at the beginning of a word; -1 if there is none."""
        if self.vowels and (plain := bare(folded)) != folded:
            at = self._find(plain)
            return place_of(folded, at) if at >= 0 else -1
        return self._find(folded)

    def _find(self, folded: str) -> int:
        best = -1
        for phrases in self._by_start.values():
            for phrase in phrases:
                at = folded.find(phrase)
                while at >= 0:
                    end = at + len(phrase)
                    if (not self.spaces or at == 0 or not folded[at - 1].isalnum()) and (not self.spaces or end >= len(folded) or not folded[end].isalnum()):
                        if best < 0 or at < best:
                            best = at
                        break
                    at = folded.find(phrase, at + 1)
        return best


class Cues:
    """Everything a detector may ask of a language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    @property
    def verb_final(self) -> bool:
        """Whether the words that say what a clause is stand at its end (Korean, Japanese)."""
        return self.language.script in ("Hang", "Kore", "Jpan")

    @property
    def cased(self) -> bool:
        """Whether the script has capitals."""
        return self.language.script in ("Latn", "Cyrl", "Grek", "Armn") or not self.language.script

    @cached_property
    def towns(self) -> frozenset[str]:
        """Words that may stand before the name of a town, and weekdays, folded."""
        from converter.languages import names

        return frozenset(word for town in (*self.language.towns, *names.weekdays(self.language.code)) for word in fold(town).rstrip(".").split())

    @property
    def has_stops(self) -> bool:
        """Whether sentences end in a stop, so that a line without one says something (not so in Thai and Lao)."""
        return self.language.script not in ("Thai", "Laoo")

    def fold(self, text: str) -> str:
        """Lower case without accents, one character for one."""
        return fold(text)

    def _phrases(self, phrases: Iterable[str]) -> Phrases:
        return Phrases(
            phrases, self.language.spaces and self.language.script != "Hang", self.language.script == "Arab"
        )  # Korean particles follow without a space

    @cached_property
    def ordinals(self) -> dict[str, int]:
        """Ordinal words, folded."""
        return {fold(word): value for word, value in self.language.ordinals.items()}

    @cached_property
    def labels(self) -> tuple[Label, ...]:
        """Label templates, the longest first."""
        found = []
        for kind, templates in self.language.labels.items():
            for template in templates:
                before, _, after = fold(template).partition("{n}")
                found.append(Label(kind, before, after))
        return tuple(sorted(set(found), key=lambda label: (-len(label.before) - len(label.after), label)))

    @cached_property
    def annexes(self) -> tuple[tuple[str, str], ...]:
        """(folded word, English name), the longest first."""
        pairs = {(fold(word), name) for name, words in self.language.annexes.items() for word in words}
        return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))

    @cached_property
    def kinds(self) -> tuple[tuple[str, str], ...]:
        """(folded title words, DocumentKind value), the longest first."""
        pairs = {(fold(word), kind) for kind, words in self.language.kinds.items() for word in words}
        return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))

    @cached_property
    def kind_phrases(self) -> Phrases:
        """All words of titles that say a kind."""
        return self._phrases(word for words in self.language.kinds.values() for word in words)

    @cached_property
    def recitals(self) -> Phrases:
        """Beginnings of recitals."""
        return self._phrases(self.language.recitals)

    @cached_property
    def citations(self) -> Phrases:
        """Beginnings of citations."""
        return self._phrases(self.language.citations)

    @cached_property
    def enacting(self) -> Phrases:
        """Enacting formulas."""
        return self._phrases(self.language.enacting)

    @cached_property
    def parties(self) -> Phrases:
        """Beginnings of the line that names the parties."""
        return self._phrases(self.language.parties)

    @cached_property
    def narrative(self) -> Phrases:
        """Beginnings of narrative openings."""
        return self._phrases(self.language.narrative)

    @cached_property
    def testimonium(self) -> Phrases:
        """Beginnings of the testimonium."""
        return self._phrases(self.language.testimonium)

    @cached_property
    def done(self) -> Phrases:
        """Beginnings of the done-at clause."""
        return self._phrases(self.language.done)

    def says_done(self, folded: str) -> bool:
        """Whether a block is a done-at clause with its verb behind the subject ("This Statement was adopted at"), or at the end of its first sentence."""
        if self.verb_final:
            return self._done_inside.inside(folded[:_CLAUSE])
        at = self._done_inside.find(folded[: _CLAUSE // 2])
        return at > 0 and self._itself.inside(folded[:at])

    @cached_property
    def _done_inside(self) -> Phrases:
        return self._phrases(self.language.done_inside)

    @cached_property
    def _itself(self) -> Phrases:
        return self._phrases(self.language.itself)

    @cached_property
    def adopted(self) -> Phrases:
        """Words that say that a text was adopted."""
        return self._phrases(self.language.adopted)

    @cached_property
    def signatures(self) -> Phrases:
        """Beginnings of signature lines."""
        return self._phrases(self.language.signatures)

    @cached_property
    def openings(self) -> frozenset[str]:
        """Words that stand alone above a preamble, folded."""
        return frozenset(fold(word) for word in self.language.openings)

    @cached_property
    def sentences(self) -> Phrases:
        """Words that only a sentence has; empty where a stop tells."""
        return self._phrases(self.language.sentences)

    @cached_property
    def courtesy(self) -> Phrases:
        """Words of thanks and invitation."""
        return self._phrases(self.language.courtesy)

    @cached_property
    def salutations(self) -> Phrases:
        """Words by which a letter addresses its reader."""
        return self._phrases(self.language.salutations)

    @cached_property
    def compliments(self) -> Phrases:
        """Words of the sentence that begins a note verbale."""
        return self._phrases(self.language.compliments)

    @cached_property
    def bylines(self) -> Phrases:
        """Words that begin a byline."""
        return self._phrases(self.language.bylines)

    @cached_property
    def credits(self) -> Phrases:
        """Words of a photo credit."""
        return self._phrases(self.language.credits)

    @cached_property
    def reporting(self) -> Phrases:
        """Words by which a report speaks about a statement."""
        return self._phrases(self.language.reporting)

    @cached_property
    def introductions(self) -> Phrases:
        """Words by which an editor introduces a text."""
        return self._phrases(self.language.introductions)

    @cached_property
    def months(self) -> dict[str, int]:
        """Month names, folded, without a final stop."""
        return {fold(word).rstrip("."): value for word, value in self.language.months.items()}

    @cached_property
    def sentence_openings(self) -> frozenset[str]:
        """Short frequent words as they stand at the head of a sentence ("The", "Both")."""
        return frozenset(word.capitalize() for word in self.language.common if len(word) <= 5)

    @cached_property
    def verbs(self) -> tuple[frozenset[str], tuple[str, ...]]:
        """Verb forms, and endings of verb forms, folded; what begins with a hyphen is an ending."""
        folded = [fold(word) for word in self.language.verbs]
        return frozenset(w for w in folded if w[0] != "-"), tuple(w[1:] for w in folded if w[0] == "-")
