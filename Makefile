# Two commands do all the set-up on a fresh machine (Debian 12, Python 3.11+, git, make): `make demo` and `make test`.
PYTHON ?= python3
VENV   ?= .venv
SHELL  := /bin/bash
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed

.PHONY: help install demo test check check-long check-bundle matrix coverage sbom bundle servers bench bench-detect mutate see fuzz lock clean
help:               ## this list
	@grep -E '^[a-z-]+: *.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

# a line that counts while pip works; what pip says of an error goes to stderr and is shown. The lock is the whole answer
# (--no-deps): asked for `name[extra]`, pip's resolver looks at releases newer than the pinned one and then misses their
# hash, so that the release of a day would break every installation. That nothing is missing is asked afterwards.
COUNTED := { n=0; while read -r first rest; do case $$first in Collecting|Processing) printf '\r  package %d ' $$((++n));; Installing) printf '\n  unpacking\n';; esac; done; }
$(STAMP): requirements.lock pyproject.toml hatch_build.py dlp/_native.c
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "python3-venv is missing: apt-get install python3-venv"; exit 2; }
	@echo "installing into $(VENV), checked against the hashes of requirements.lock (one to two minutes, once)"
	@set -o pipefail; $(BIN)/python -m pip install --progress-bar off --disable-pip-version-check --require-hashes --no-deps -r requirements.lock | $(COUNTED)
	@$(BIN)/python -m pip check --disable-pip-version-check > /dev/null || { $(BIN)/python -m pip check; echo "requirements.lock does not hold what its packages need: make lock"; exit 2; }
	@echo "  compiling our own module"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

install: $(STAMP)   ## the locked environment in .venv

demo: $(STAMP)      ## the story: a city hall, its messages through the real entrances, and the desk on what was stopped
	@$(BIN)/python tools/demo.py

servers:            ## what the tests need beside Python (apt, only as root); says so where it cannot be had
	@bash tools/install-test-servers || echo "servers: could not be installed; the tests that need them will say so"

SYNAPSE := .venv-synapse
$(SYNAPSE)/.installed: tests/messenger/synapse.txt
	@test -x $(SYNAPSE)/bin/python || $(PYTHON) -m venv $(SYNAPSE)
	@$(SYNAPSE)/bin/python -m pip install --quiet --disable-pip-version-check --only-binary=:all: -r tests/messenger/synapse.txt && touch $@ \
	  || echo "synapse: could not be installed; the tests that need it will say so"

test: $(STAMP) servers $(SYNAPSE)/.installed  ## everything CI runs: format, lint, types, layers, tests
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python tests/check.py

check: test

RAY := build/ray
$(RAY)/.installed: tests/policy/ray.txt | $(STAMP)
	@echo "installing Ray into $(RAY) (260 MB, once)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary=:all: --no-deps --target $(RAY) -r $< && touch $@ \
	  || echo "ray: could not be installed; its tests will say so"

VARIANTS ?= 2000
check-long: $(STAMP) $(RAY)/.installed  ## the disguises with seeds that nobody chose (VARIANTS=2000): nothing around a value may lower what becomes of it; every generator whole; a backup killed at every step; every node and the primary killed under load
	@DLP_LONG=$(VARIANTS) $(BIN)/python -m pytest -q $$(grep -lE 'DLP_LONG|tests\.drawn' tests/*/test_*.py) tests/whole/test_crash_*.py tests/whole/test_compiled.py tests/policy/test_policy_ray.py

matrix:             ## everything CI runs under each Python that is promised (3.11 to 3.13) and is on this machine
	@failed=; for version in 3.11 3.12 3.13; do \
	  if python$$version -c "" 2>/dev/null; then \
	    echo "python$$version"; $(MAKE) --no-print-directory PYTHON=python$$version VENV=.venv-$$version test || failed="$$failed $$version"; \
	  else echo "python$$version: not here, nothing was run"; fi; \
	done; test -z "$$failed" || { echo "matrix: failed under$$failed"; exit 1; }

COVER ?= tests
coverage: $(STAMP)  ## the share of lines that the tests run (COVER=folder), processes they start among them; twice as long as the tests
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r tools/coverage.txt
	@mkdir -p build/coverage && rm -f build/coverage/lines*
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m coverage run --rcfile=tools/coverage.ini -m pytest -q -n 2 --dist loadfile $(COVER)
	@$(BIN)/python -m coverage combine --quiet --rcfile=tools/coverage.ini && $(BIN)/python -m coverage report --rcfile=tools/coverage.ini

SBOM := .venv-sbom
sbom: requirements.lock pyproject.toml  ## build/sbom.json (CycloneDX): every package of the lock with its hashes, those for development among them
	@test -x $(SBOM)/bin/cyclonedx-py || { $(PYTHON) -m venv $(SBOM) && $(SBOM)/bin/python -m pip install --quiet --disable-pip-version-check -r tools/sbom.txt; }
	@mkdir -p build && $(SBOM)/bin/cyclonedx-py requirements requirements.lock --pyproject pyproject.toml --output-reproducible --of JSON -o build/sbom.json

KEYS ?= $(HOME)/.foi-dlp-release
bundle: $(STAMP) sbom  ## build/foi-dlp-VERSION.tar and .deb: all that a machine without internet needs, signed with the key in KEYS=folder (made where there is none)
	@$(BIN)/python tools/bundle.py --keys "$(KEYS)" --sbom build/sbom.json

check-bundle: $(STAMP)  ## the bundle on a bare Debian without network: install, upgrade, back, killed before every command, the package, the steps of the image, the unit under a real systemd (root, debootstrap, systemd-nspawn)
	@PATH="$(CURDIR)/$(BIN):$$PATH" DLP_LONG=1 $(BIN)/python -m pytest -q tests/bundle

bench: $(STAMP)     ## ratios side by side: the whole decision beside Presidio's detection
	@$(BIN)/python bench/decision.py
	@$(BIN)/python bench/sms.py
	@$(BIN)/python bench/entrances.py
	@$(BIN)/python bench/agency.py --requesters 2000 50000 --innocent 1160 --leaks 480 --fresh
	@at=$$(mktemp -d); $(BIN)/python tests/dashboard/measure_dashboard.py $$at/site; rm -rf $$at
	@$(BIN)/python bench/web.py
	@$(BIN)/python bench/recipients.py
	@$(BIN)/python bench/shapes.py

PEERS  := .venv-peers
TEXT   := build/text
$(PEERS)/.installed: bench/peers.txt
	@test -x $(PEERS)/bin/python || $(PYTHON) -m venv $(PEERS)
	@$(PEERS)/bin/python -m pip install --quiet --disable-pip-version-check -r bench/peers.txt
	@touch $@

$(TEXT)/.there: $(PEERS)/.installed  # real Korean text out of packages: bills and a constitution, the LibreOffice help, the Debian FAQ
	@mkdir -p $(TEXT)
	@$(PEERS)/bin/python -m pip download --quiet --disable-pip-version-check --no-deps --dest $(TEXT) konlpy==0.6.0
	@cd $(TEXT) && $(CURDIR)/$(PEERS)/bin/python -m zipfile -e konlpy-0.6.0-*.whl wheel && mkdir -p konlpy && cp -r wheel/konlpy/data/corpus konlpy/ && rm -r wheel
	@cd $(TEXT) && if apt-get download -qq libreoffice-help-ko debian-faq-ko 2>/dev/null; then for f in *.deb; do dpkg-deb -x $$f $${f%%_*}; done; fi
	@touch $@

bench-detect: $(STAMP) $(PEERS)/.installed $(TEXT)/.there  ## detection beside the peers, on one set of messages, and the picture of it
	@OPENBLAS_NUM_THREADS=1 $(BIN)/python bench/detect.py --peers $(PEERS)/bin/python --text $(TEXT) --picture docs/detection.png

DOCS ?= ../shared/data/docs
mutate: $(STAMP)    ## 2,000 damaged documents made of a collection (DOCS=folder): nothing may break, hang or pass in silence
	@$(BIN)/python tools/mutate.py $(DOCS)

SEED ?= development
see: $(STAMP)       ## constructions of mails and pages, drawn by a browser and judged (SEED=…): what a person sees must be what is read
	@$(BIN)/python tools/see --seed $(SEED)

SECONDS ?= 600
fuzz: $(STAMP)      ## coverage-guided fuzzing of views and detectors (SECONDS=600), with atheris
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary=:all: -r tools/fuzz.txt || { echo "fuzz: no atheris for this Python"; exit 2; }
	@$(BIN)/python tools/fuzz.py -max_total_time=$(SECONDS) -max_len=4000 -rss_limit_mb=4096 -print_final_stats=1 build/fuzz

lock:               ## renew requirements.lock from pyproject.toml (needs network and uv)
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --quiet --no-annotate --no-header \
	  --group dev pyproject.toml tools/build-requirements.in -o requirements.lock

clean:
	rm -rf $(VENV) $(SYNAPSE) $(SBOM) .venv-3.* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
