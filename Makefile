# Everything on a fresh machine: python3 (3.11 or newer) with pip, and make.
#
#   make demo     set up, read a report, show its record, write its page to out/
#   make test     the tests (root on Debian gets PostgreSQL, PostGIS, a C compiler; else tests that need them are skipped)
#   make check    style, types, layers, word tables, generated files, accuracy floors
#   make compiled a wheel with the rules compiled, in dist/ (needs a C compiler; minutes the first time)
#   make bench    speed, memory, growth with length; with compiled rules and with plain ones
#   make kills    200 collections killed while they write, on each kind of store (minutes)
#
# PYTHON=python3.12 make demo   chooses another Python

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.runtime
DEV := $(VENV)/.dev
EXAMPLE := examples/raid-on-the-river.txt
EXAMPLE_DAY := 2019-03-14

.PHONY: demo setup test test-stores test-others test-compiled check compiled bench kills accuracy reference requirements format clean help

help:
	@sed -n '3,8s/^#   //p' Makefile

demo: $(RUN)
	@mkdir -p out
	@$(BIN)/tawthiq extract $(EXAMPLE) --published $(EXAMPLE_DAY) --quiet --format html --output out/demo.html
	@$(BIN)/tawthiq extract $(EXAMPLE) --published $(EXAMPLE_DAY) --quiet --format summary
	@echo
	@echo "The page with the evidence marked: $(CURDIR)/out/demo.html"

setup: $(DEV)

# Side by side: those with stores, which wait for disk and server; the others; and those that read with compiled rules.
STORES := tests/cli tests/store
COMPILED := tests/compiled
test: $(DEV)
	@$(BIN)/python tools/postgresql.py install
	@$(MAKE) --no-print-directory --keep-going --jobs=2 test-stores test-others test-compiled

test-stores:
	$(BIN)/python -m pytest $(STORES)

test-others:
	$(BIN)/python -m pytest $(addprefix --ignore=,$(STORES) $(COMPILED))

# Without a compiler these are skipped, but not where a change is judged.
test-compiled: $(DEV)
	@$(BIN)/python tools/compiled.py || test -z "$$CI"
	$(BIN)/python -m pytest $(COMPILED)

check: $(DEV)
	$(BIN)/python tools/check.py

compiled: $(DEV)
	@$(BIN)/python tools/compiled.py

bench: $(DEV)
	@$(BIN)/python tools/compiled.py
	$(BIN)/python benchmarks/run.py

kills: $(DEV)
	@$(BIN)/python tools/postgresql.py install
	TAWTHIQ_KILLS=200 $(BIN)/python -m pytest -q -s tests/cli/test_collect_killed.py

accuracy: $(DEV)
	$(BIN)/python tools/quality_gate.py --folds 5

reference: $(DEV)
	$(BIN)/python tools/build_reference.py

format: $(DEV)
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

# The pinned versions anew; needs uv. --no-header: a header would name the machine's own addresses.
COMPILE = uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
	--python-version 3.11 $(UPGRADE) pyproject.toml requirements/build.in
requirements:
	$(COMPILE) -o requirements/runtime.txt
	$(COMPILE) --all-extras requirements/dev.in -c requirements/runtime.txt -o requirements/dev.txt

clean:
	rm -rf $(VENV) out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

# A virtual environment without pip where Debian's python3-venv is missing: python3's own pip then serves it.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Tawthiq needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1). Try: PYTHON=python3.12 make" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || $(PYTHON) -m venv --clear --without-pip $(VENV)

PIP = $$($(BIN)/python -m pip --version >/dev/null 2>&1 && echo $(BIN)/python -m pip || echo $(PYTHON) -m pip --python $(BIN)/python)
# Errors only: a warning for each package and source pip is configured with would drown them.
INSTALL = $(PIP) install --quiet --quiet --disable-pip-version-check --no-input --root-user-action=ignore

$(RUN): requirements/runtime.txt pyproject.toml | $(BIN)/python
	@echo "Setting up $(VENV) (once) ..."
	@$(INSTALL) --require-hashes -r requirements/runtime.txt
	@$(INSTALL) --no-build-isolation --no-deps -e .
	@touch $@

$(DEV): requirements/dev.txt $(RUN)
	@echo "Setting up what tests and checks need (once) ..."
	@$(INSTALL) --require-hashes -r requirements/dev.txt
	@touch $@
