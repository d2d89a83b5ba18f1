# Everything sets itself up: a fresh machine needs Python 3.11 or later and make.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
QM := desktop/resources/translations/.compiled
export PYTHONPATH := $(CURDIR)
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help run test soak check bench build screenshots format clean

help:
	@echo "make run    the program on a demo kindergarten (without a screen: the office day, offscreen)"
	@echo "make test   every test"
	@echo "make soak   the long trials, hours; BALABAQSHA_SEED=N repeats one"
	@echo "make check  format, lint, types, floors, translations"
	@echo "make bench  the figures"
	@echo "make screenshots  pictures of every screen into build/screenshots"
	@echo "make build  the program as a folder that runs without Python"

$(READY): requirements/dev.txt installer/setup.py
	@$(PYTHON) installer/setup.py $(VENV)
	@touch $@

$(QM): $(READY) $(wildcard desktop/resources/translations/*.ts)
	@$(PY) installer/translations.py compile
	@touch $@

run: $(QM)
	@$(PY) -m desktop --demo

test: $(QM)
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder

soak: $(QM)
	@QT_QPA_PLATFORM=offscreen BALABAQSHA_SOAK=1 $(PY) -m pytest tests/soak --timeout 0 -q -s

check: $(READY)
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(PY) installer/translations.py check
	$(PY) installer/page_texts.py check

bench: $(QM)
	@QT_QPA_PLATFORM=offscreen $(PY) -m benchmarks

screenshots: $(QM)
	@$(PY) installer/screenshots.py

build: $(QM)
	@$(PY) installer/build.py

format: $(READY)
	$(VENV)/bin/ruff format .
	$(VENV)/bin/ruff check --fix .

clean:
	rm -rf build dist $(QM) desktop/resources/translations/*.qm
