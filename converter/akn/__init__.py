# NOTE FOR OWNER A (temporary, the lead removes it): while you were composing, the lead wrote write.py, identifiers.py, validate.py, profile.py,
# second_opinion.py, vocabulary.py (committed, all five examples and the corpus pass with them; macro F1 0.995). Do NOT replace them wholesale:
# build on them. Yours: patterns.py (keep), tests/test_akn_*.py (write them now: law 2 property, ids law 6, differential pruning test, faults),
# make schema.py work again with `pathlib`-free `path()` (the lead's simple pruning on the parsed tree took 6.3 ms in all: parse 2.0 + prune 2.7
# + compile 1.5; if your byte cutting is not clearly faster, use the simple way: git show 4976f24 has only yours; say so and the lead restores his).
# If your write.py/identifiers.py has cases that the lead's lacks, port those cases into the existing files.
