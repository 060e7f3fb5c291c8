"""Texts that mean harm, for properties: pieces of formats, odd characters, numbers and headings in any order."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = [
    "# ", "## ", "- ", "1. ", "25) ", "> ", "|", "---", "***", "\n", "\n\n", "  \n", "\\", "`", "```\n", "~~~", "**",
    "*", "_", "[", "](", "](http://a.example)", ")", "![", "![]() |", "]", "<b>", "</b>", "<!--", "-->", "<div>",
    "<script>", "</script>", "&amp;", "&nbsp;", "&#0;", "&#x202e;", "\t", "    ", "\xa0", "e\u0301", "한", "\u200b",
    "\ufeff", "\x00", "\ufffe", "\u202e", "a", "B c", "\r", "\r\n", "---\ntitle: x\n---\n", "===", "<http://x.example>",
    "| a | b |\n|---|---|\n", "\u0301", "\u3000", "中文", "\x0c", "\u2028", "\\|", "'", "...", "Article 1\n", "Điều 2",
    "제3조 ", "第四条 ", "(a) ", "(i) ", "II. ", "ANNEX\n", "Done at Oslo, 1 May 2000. ", "For the Government of Norway\n",
    "The two sides agreed. ", "- Hai bên nhất trí. ", "\U000e0041", "]]>", "{{", "%s", "\u0600", "العربية ", "ไทย",
    "\ud7ff", "\U0010fffd",
]  # fmt: skip
TEXT = st.lists(st.one_of(st.sampled_from(PIECES), st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=5)), max_size=40).map("".join)
