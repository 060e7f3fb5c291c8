# make publish: convert seeds/ into output/.  make test: every check.  make evaluate: how well structure and alignment agree
# with gold made by hand (ARGS=--verbose shows the wrong nodes, ARGS="--only fr-" some documents).  make soak: ten
# thousand random mixtures of text, and ten thousand mutants of valid files.  All set up what they need in .venv/.
.POSIX:
PYTHON = python3
VENV = .venv
RUN = $(VENV)/bin/python
PIP = $(RUN) -m pip install --quiet --disable-pip-version-check

.PHONY: publish test evaluate soak format clean

publish: $(VENV)/ready
	$(RUN) -m compileall -q converter
	$(VENV)/bin/treatymark publish seeds --output output

test: $(VENV)/ready-to-test
	$(RUN) -m compileall -q converter
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .
	$(RUN) -m mypy
	$(VENV)/bin/lint-imports
	$(RUN) -m pytest -n 2 -q
	rm -rf build/output
	$(VENV)/bin/treatymark publish seeds --output build/output --quiet
	diff -r output build/output
	$(VENV)/bin/treatymark validate output --engine both --quiet

evaluate: $(VENV)/ready-to-test
	$(RUN) -m tests.evaluate $(ARGS)

soak: $(VENV)/ready-to-test
	TREATYMARK_SOAK=10000 $(RUN) -m pytest -n 2 -q tests/test_mixtures.py tests/test_validate_engines.py

format: $(VENV)/ready-to-test
	$(RUN) -m ruff check --fix .
	$(RUN) -m ruff format .

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

$(VENV)/ready: requirements.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("treatymark needs Python 3.11 or newer" if sys.version_info < (3, 11) else 0)'
	test -x $(RUN) || $(PYTHON) -m venv $(VENV)
	$(PIP) -r requirements.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/ready-to-test: $(VENV)/ready requirements-dev.txt
	$(PIP) -r requirements-dev.txt
	touch $@
