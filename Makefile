# Everything a newcomer needs is one of these words; `make help` lists them.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help run rehearsal test demo check bench mutation faults fuzz env env-run

help: ## list what make can do here
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 20

run: env-run ## two example nodes, Tunisia on localhost:8001 and Jordan on localhost:8002, until Ctrl-C
	@$(BIN)/rogatory run

rehearsal: env-run ## train on localhost:8003 against a State that answers by itself, until Ctrl-C
	@$(BIN)/rogatory rehearsal

test: env ## every test, the data layer a second time on a throw-away PostgreSQL
	@$(BIN)/python setup/run_tests.py

demo: env-run ## play the whole scenario between two nodes once, and exit
	@$(BIN)/rogatory demo --once

check: env ## format, lint, types, import contracts, house rules, the generated page
	@$(BIN)/python tools/check.py

bench: env ## figures and ratios measured on this machine
	@$(BIN)/python bench/run.py

mutation: env ## change the decisions of law and dossier one by one: which would no test miss? (an hour or more)
	@$(BIN)/python tools/mutation.py

faults: env ## five nodes that write to each other while lines, processes, disks and clocks fail, for ten minutes; prints its seed
	@$(BIN)/python tests/faults/play.py --nodes 5 --messages 5000 --seconds 600

fuzz: env ## an hour of what strangers may write, for everything that reads it; prints its seed
	@$(BIN)/python tests/fuzz/fuzz_run.py --seconds 3600

env-run: python-found
	@$(PYTHON) setup/environment.py requirements.lock

env: python-found
	@$(PYTHON) setup/environment.py requirements-dev.lock

.PHONY: python-found
python-found:
	@test -n "$(PYTHON)" || { echo "Python 3.11 is missing. On Debian: apt-get install python3 python3-venv" >&2; exit 1; }
