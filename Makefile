# One command each. Everything is set up from nothing in .venv; stamps keep repeated runs fast.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
STORY := stories/casshern/casshern.story
KERNEL := CMakeLists.txt $(wildcard src/kernel/*)

.PHONY: story test kernel laws sanitize lint bench faults planning storylines understanding whom docs golden clean

story: .venv/installed          ## check the showcase story and write its report
	$(BIN)/chekhov check --fail-on never $(STORY)
	@mkdir -p out
	$(BIN)/chekhov report $(STORY) -o out/casshern.html

test: .venv/dev                 ## all tests, as many at a time as there are processors; each takes a row of neighbours, which share what they read
	$(BIN)/python -m pytest -n auto --dist worksteal

kernel: .venv/installed         ## is the planner's native kernel built, and does it load?
	$(BIN)/python -c "from chekhov.planning import _kernel; print('The native kernel is loaded from', _kernel.__file__)"

laws: .venv/dev                 ## the planner's laws on ten thousand random worlds (an hour)
	CHEKHOV_EXAMPLES=10000 $(BIN)/python -m pytest tests/laws/test_planning.py tests/laws/test_bridge.py

sanitize: .venv/dev             ## the planner's tests on a kernel with the address and undefined-behaviour sanitizers
	tests/sanitize $(BIN)/python

lint: .venv/dev                 ## style, types, floors
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/installed          ## how fast, how much memory
	$(BIN)/python bench/check.py

faults: .venv/installed         ## how many planted faults are found, where, and for the right reason (some minutes; see docs/faults.md)
	$(BIN)/python bench/faults.py --write docs/faults.md

storylines: .venv/dev           ## how few crossings, on films (see bench/storylines.py)
	$(BIN)/python bench/storylines.py

planning: .venv/installed       ## how fast plans are found, on problem files (see docs/planning.md)
	$(BIN)/python bench/planning.py

understanding: .venv/installed  ## how much of natural prose is understood, and rightly
	$(BIN)/python bench/understanding.py

whom: .venv/installed           ## whom pronouns and descriptions mean in dense outlines
	$(BIN)/python bench/whom.py

docs: .venv/dev                 ## rewrite the collected pages and the pictures, check every link
	$(BIN)/python docs/collect.py

golden: .venv/dev               ## rewrite the expected outputs; read the diff before you keep it
	$(BIN)/python -m pytest tests --update

clean:
	rm -rf .venv build out

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/installed: pyproject.toml $(KERNEL) | .venv/bin/python
	$(PIP) install --editable .
	@touch $@

.venv/dev: pyproject.toml $(KERNEL) | .venv/bin/python
	$(PIP) install --editable '.[dev]'
	@touch $@ .venv/installed
