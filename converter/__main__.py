"""``python -m converter`` is ``treatymark``."""

from converter.cli import main

main()
