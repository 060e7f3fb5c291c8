"""The kind of a document, from its title and its build."""

from __future__ import annotations

import pytest

from converter import readers
from converter.languages import language
from converter.model import DocumentKind
from converter.structure import layout, understand

ARTICLES = {
    "en": "The Parties have agreed as follows:\nArticle 1\nThe Parties exchange seeds.\nArticle 2\nThe Parties meet every year.\n",
    "fr": "Les Parties sont convenues de ce qui suit :\nArticle 1\nLes Parties échangent des semences.\nArticle 2\nLes Parties se réunissent chaque année.\n",
    "pt": "As Partes acordam no seguinte:\nArtigo 1\nAs Partes trocam sementes.\nArtigo 2\nAs Partes reúnem-se todos os anos.\n",
    "vi": "Các Bên đã thỏa thuận như sau:\nĐiều 1\nCác Bên trao đổi hạt giống.\nĐiều 2\nCác Bên họp hằng năm.\n",
}
TITLES = (
    ("en", "Memorandum of Understanding between Arvania and Lorn on Seeds", DocumentKind.MEMORANDUM),
    ("en", "Arrangement between Arvania and Lorn on Seeds", DocumentKind.AGREEMENT),
    ("en", "Protocol to the Agreement between Arvania and Lorn on Seeds", DocumentKind.PROTOCOL),
    ("en", "Treaty between Arvania and Lorn on Seeds", DocumentKind.TREATY),
    ("fr", "Mémorandum d'entente entre l'Arvanie et le Lorn relatif aux semences", DocumentKind.MEMORANDUM),
    ("fr", "Avenant à l'Accord entre l'Arvanie et le Lorn relatif aux semences", DocumentKind.PROTOCOL),
    ("pt", "Memorando de Entendimento entre a Arvânia e o Lorn sobre Sementes", DocumentKind.MEMORANDUM),
    ("vi", "Bản ghi nhớ giữa Arvania và Lorn về hạt giống", DocumentKind.MEMORANDUM),
)


@pytest.mark.parametrize(("code", "title", "kind"), TITLES, ids=lambda value: str(value)[:30])
def test_the_title_of_an_instrument_with_articles_says_its_kind(code: str, title: str, kind: DocumentKind) -> None:
    read = readers.read(f"{title}\n\n{ARTICLES[code]}".encode(), "case.txt", report=lambda diagnostic: None)
    assert understand(layout.arrange(read.blocks), language(code), lambda diagnostic: None).kind is kind
