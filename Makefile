# Two commands for a fresh machine: `make demo` and `make test`. Each makes .venv and installs what it needs when it is missing.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
export OMP_WAIT_POLICY ?= passive
export HF_HUB_OFFLINE  ?= 1
# tests and notebooks that run side by side, each on one thread: small models gain little from more
JOBS   ?= 2
test test-slow test-lowest: export OMP_NUM_THREADS ?= 1
# seconds a notebook may take in `make test-slow` (those that train or measure may take longer)
LIMIT  ?= 120

.PHONY: demo test test-slow test-lowest lab docs prepare clean

demo: $(VENV)/.runtime
	$(BIN)/bememo demo --out bememo-demo

test: $(VENV)/.dev
	$(BIN)/ruff format --check -q nbs
	$(BIN)/ruff check -q nbs bememo tests
	$(BIN)/mypy
	$(BIN)/python -m bememo._dev.testing check
	$(BIN)/python -m pytest tests -q -m "not slow" -n $(JOBS)

test-slow: $(VENV)/.dev test-lowest
	$(BIN)/python -m bememo._dev.testing browser
	$(BIN)/python -m pytest tests -q -m slow -n $(JOBS)
	$(BIN)/python -m bememo._dev.testing run --jobs $(JOBS) --limit $(LIMIT)

# the core beside the oldest versions that settings.ini admits, but for torch (and traitlets, which our own kernel is tied to)
LOWEST := $(shell sed -n 's/^requirements = //p' settings.ini | tr ' ' '\n' | grep -v '^torch\|^traitlets' | sed 's/>=/==/') \
          $(shell sed -n 's/^lowest_requirements = //p' settings.ini)
CORE   := $(foreach room,demo_model trace recording detection evaluation scores phenomenon masks descriptors similarity auditing widgets,tests/test_$(room).py)

test-lowest: $(VENV)/.dev $(VENV)/.lowest
	PYTHONPATH=$(VENV)/.lowest $(BIN)/python -m pytest $(CORE) -q -m "not slow" -p no:cacheprovider -n $(JOBS)

$(VENV)/.lowest: settings.ini
	rm -rf $@
	$(BIN)/pip install -q --no-deps --target $@ $(LOWEST)
	touch $@

# trusted, or JupyterLab hides the saved explorers and widgets of notebooks that somebody else ran
lab: $(VENV)/.dev
	$(BIN)/jupyter trust $$(find nbs -name '*.ipynb' -not -path '*/.*') > /dev/null
	$(BIN)/jupyter lab nbs --LabApp.default_url=/lab/tree/index.ipynb $(if $(filter 0,$(shell id -u)),--allow-root) $(LAB)

docs: $(VENV)/.dev
	$(BIN)/python -m bememo._dev.testing docs

# after editing a notebook: modules, tests, README
prepare: $(VENV)/.dev
	$(BIN)/ruff format -q nbs
	$(BIN)/python -m bememo._dev.testing prepare

clean:
	rm -rf $(VENV) build dist *.egg-info _proc _docs bememo-demo .pytest_cache

# torch comes first and pinned: anything newer may bring gigabytes of CUDA packages
$(VENV)/.runtime: setup.py settings.ini constraints.txt
	@echo "Installing the library into $(VENV): some minutes, once."
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q $$(grep '^torch==' constraints.txt)
	$(BIN)/pip install -q -c constraints.txt -e .
	touch $@

$(VENV)/.dev: $(VENV)/.runtime
	@echo "Installing what notebooks and tests need into $(VENV): some minutes, once."
	$(BIN)/pip install -q -c constraints.txt -e '.[dev]'
# a peer that nbs/benchmarks measures; it asks for torchvision, which it does not need for that
	$(BIN)/pip install -q --no-deps attention_map_diffusers==1.0.0
	touch $@
