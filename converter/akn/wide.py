"""What is wrong with documents so wide and so wrong that libxml2 would take hours to say where.

The way to an element counts the elements beside it, so the time grows with the square of what is wrong in one place. A validation while parsing knows no
ways and counts the errors in linear time; where there are too many to be read, they are told of a copy that is cut to its first rows.
"""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

_INCOMPLETE = "Missing child element"


def count(data: bytes, whole: etree.XMLSchema) -> int:
    """How many errors of the schema there are in the bytes of a well-formed document."""
    parser = etree.XMLParser(schema=whole, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return len(parser.error_log)
    return 0


def cut(tree: etree._ElementTree, most: int) -> etree._ElementTree:
    """A copy with the first elements of each place; the way to each is the same as before."""
    root = deepcopy(tree.getroot())
    for element in root.iter("*"):
        if len(element) > most:
            del element[most:]
    return etree.ElementTree(root)


def is_of_the_cut(message: str) -> bool:
    """Whether an error may come from the cut alone."""
    return _INCOMPLETE in message
