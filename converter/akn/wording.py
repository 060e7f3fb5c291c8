"""What libxml2 says about the schema, in words that say what is wrong, and what is expected instead."""

from __future__ import annotations

import re

from converter.akn.finding import words
from converter.akn.vocabulary import AKN, XML

#: what values of the types of the schema look like
_TYPES = {
    "date": "a date such as 2020-01-15",
    "dateTime": "a moment such as 2020-01-15T09:00:00",
    "local union type": "a date such as 2020-01-15, or a moment such as 2020-01-15T09:00:00",
    "time": "a time such as 09:00:00, or a moment such as 2020-01-15T09:00:00",
    "anyURI": "an IRI such as /akn/xx/act/treaty/2020-01-15/name or #eId",
    "boolean": "true or false",
    "positiveInteger": "a whole number from 1",
    "integer": "a whole number",
    "language": "a language tag such as en or zh-Hans",
    "duration": "a duration such as P1Y",
}
#: the types of the schema that are IRIs by another name
_IRIS = frozenset({"agentRef", "conceptRef", "eIdRef", "eventRefRef", "manifestationURI", "referenceRef", "roleRef", "temporalGroupRef", "voteRef", "wIdRef"})
_PATTERNS = {"noWhiteSpace": "a word without white space", r"[^\s]+": "a word without white space"}


def put(message: str, parent: str) -> tuple[str, str | None, str | None]:
    """(what is wrong, the attribute it is about, what is expected) for a message of libxml2; ``parent`` is the element around."""
    wrong, attribute, expected = _put(message.replace(f"{{{AKN}}}", "").replace(f"{{{XML}}}", "xml:"), parent)
    return wrong, attribute.replace("xml:", f"{{{XML}}}") if attribute else None, expected


def _put(message: str, parent: str) -> tuple[str, str | None, str | None]:
    head = re.match(r"Element '([^']*)'(?:, attribute '([^']*)')?: ", message)
    if head is None:
        return message.strip(), None, None
    name, attribute, rest = head[1], head[2], message[head.end() :].strip()
    shown = re.sub(r"^\{([^}]*)\}(.*)", r"\2 (of the namespace \1)", name)
    if rest.startswith("This element is not expected"):
        return f"<{shown}> may not stand here" + (f" in <{parent}>" if parent else ""), None, _listed(rest) or "no further element here"
    if rest.startswith("Missing child element"):
        return f"<{shown}> is not complete", None, _listed(rest)
    if rest.startswith("No matching global declaration"):
        return f"<{shown}> is not an element of Akoma Ntoso 3.0", None, "an <akomaNtoso> document"
    if match := re.match(r"The attribute '([^']*)' is not allowed", rest):
        return f"<{shown}> has no attribute {match[1]}", match[1], "one of the attributes that the schema gives this element"
    if match := re.match(r"The attribute '([^']*)' is required", rest):
        return f"<{shown}> lacks the attribute {match[1]}", None, f"{match[1]}=..."
    if match := re.match(r"Duplicate key-sequence \['(.*)'\] in unique", rest):
        return f"eId {match[1]!r} is taken in this document", "eId", "an eId that no other element has"
    if rest.startswith("Character content"):
        return f"text may not stand right in <{shown}>", None, "elements only" if "element-only" in rest or "other than" in rest else "nothing"
    if rest.startswith("Element content is not allowed"):
        return f"<{shown}> holds no elements", None, "nothing" if "empty" in rest else "text only"
    if match := re.match(r"\[facet 'enumeration'\] The value '(.*)' is not an element of the set \{(.*)\}", rest):
        return f"{attribute}={match[1]!r} of <{shown}> is not a value that the schema knows", attribute, words(re.findall(r"'([^']*)'", match[2]))
    if match := re.match(r"\[facet '[^']*'\] The value '(.*)' (?:is not accepted by the pattern '(.*)'|has a length)", rest):
        return f"{attribute or 'the text'}={match[1]!r} of <{shown}> is not written as the schema wants it", attribute, _PATTERNS.get(match[2], match[2])
    if match := re.match(r"'(.*)' is not a valid value of the (.*)\.$", rest, re.S):
        kind = match[2].replace("atomic type ", "").replace("union type ", "").strip("'").removeprefix("xs:")
        kind = (
            "anyURI"
            if kind in _IRIS or (kind.startswith("local ") and attribute == "refersTo")
            else "time"
            if attribute == "time"
            else "language"
            if attribute == "xml:lang"
            else kind
        )
        return (
            f"{attribute or 'the text'}={match[1]!r} of <{shown}> is not a value that the schema allows",
            attribute,
            _TYPES.get(kind, f"a value of the type {kind}"),
        )
    return f"<{shown}>: {rest}", attribute, None


#: libxml2 lists no more than so many elements
_LISTED = 10
#: how messages about XML that is not well-formed begin, with what is expected instead
_ILL = (
    (r"Opening and ending tag mismatch: (\S+) line (\d+)", "</{0}>, which closes the tag of line {1}"),
    (r"Premature end of data in tag (\S+) line (\d+)", "</{0}>, which closes the tag of line {1}"),
    (r"Extra content at the end", "one root element, and nothing behind it but comments"),
    (r"Start tag expected|Document is empty", "an XML document, which begins with a tag or with <?xml"),
    (r"xmlParseEntityRef: no name|EntityRef: expecting", "&amp; where the sign & is meant"),
    (r"AttValue: .* expected|attributes construct error", 'attributes as in name="value", with white space between them'),
    (r"Unescaped '<'|StartTag: invalid element name", "&lt; where the sign < is meant"),
    (r"Entity '(\w+)' not defined", "the character itself, or its number as in &#8212;: XML knows only &amp; &lt; &gt; &quot; and &apos;"),
    (r"Attribute (\S+) redefined", "each attribute once"),
    (r"Namespace prefix (\S+) .*not defined", 'xmlns:{0}="..." at this element or around it'),
    (r"Unsupported encoding", "an encoding that is known, best of all UTF-8"),
    (r"Invalid bytes|Input is not proper UTF-8|switching encoding|encoding error", "bytes in the encoding that the file declares (UTF-8 if it declares none)"),
    (r"PCDATA invalid Char|Char 0x|invalid character", "no control characters"),
)


def ill(message: str, data: bytes) -> tuple[str, str | None]:
    """(what is wrong, what is expected) for what libxml2 says of XML that is not well-formed; ``data`` are the first bytes of the file."""
    plain = re.sub(r", line \d+, column \d+$", "", message.strip())
    declared = re.match(rb"<\?xml[^>]*encoding\s*=\s*[\"']([A-Za-z0-9._-]+)", data[:200])
    if declared and declared[1].lower().startswith((b"utf-16", b"utf-32", b"ucs-")):
        return f"the file says that it is in {declared[1].decode()}, but each character is one byte", 'encoding="UTF-8", or bytes in the encoding that is named'
    if data[:200].count(b"\0") > 20:
        return f"{plain} (there are null bytes, as in UTF-16 or UTF-32 without a byte order mark)", "UTF-8, or a byte order mark in front"
    for pattern, expected in _ILL:
        if match := re.search(pattern, plain):
            return plain, expected.format(*match.groups())
    return plain, None


def _listed(rest: str) -> str | None:
    match = re.search(r"Expected is (?:one of )?\( (.*) \)", rest)
    if match is None:
        return None
    names = [name.strip() for name in match[1].split(",")]
    more = "..." in names or len(names) == _LISTED
    return (
        "here: "
        + words([f"<{name}>" if not name.startswith(("{", "#", "*")) else "an element of another namespace" for name in names if name != "..."])
        + (" (and others)" if more else "")
    )
