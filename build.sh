#!/usr/bin/env bash
# Sightline: one script for everything. It finds what is missing, gets it, and says what it is doing.
set -euo pipefail
cd "$(dirname "$0")"

usage() {
  cat <<'TEXT'
usage: ./build.sh COMMAND

  run      build everything and show it: a browser with the extension, a feed and a collector
  test     every test: Rust, the packaged wasm in Node, the whole path in Chromium and Firefox
  check    formatting, lints, types, the add-on linter, size budget
  screens  every screen as a picture (dist/screens/index.html); --browser, --theme, --width, --state, --screen, --language do a part
  bench    how fast the core reads, what the extension costs a page, how many records a collector stores
  soak     what takes longer than CI may: ten thousand changed pages, twenty thousand records given to a collector that is killed, the browser
           tests twice under load, fuzzing for ten minutes each
  fuzz     any bytes into every reader: ./build.sh fuzz [SECONDS for each, default 600]
  model    train the text model from ../shared/training and say how good it is (model/RESULTS.md)
  words    which messages each language lacks, and which label words
  package  dist/chrome, dist/firefox and their zips, ready for the stores
  help     this text

What is missing is fetched: the wasm target (rustup), the development tools (npm), and, as root on Debian
or Ubuntu, Chromium, Firefox and PostgreSQL. A second call with nothing changed skips what is done.
TEXT
}

# --- progress ---------------------------------------------------------------------------------------

number=0
total=0
current=
began=0

# Steps that failed, or could not be done because of one that did.
failed=()

# attempt TITLE COMMAND...: a step whose failure does not keep the others from being done; `conclude` says which failed.
attempt() {
  number=$((number + 1))
  printf '[%d/%d] %s\n' "$number" "$total" "$1"
  local title=$1 start=$SECONDS
  shift
  # By a script of its own: under a condition the first command that fails would not end it.
  if ./build.sh do "$@"; then
    printf '[%d/%d] done in %d s\n' "$number" "$total" "$((SECONDS - start))"
  else
    printf '[%d/%d] FAILED after %d s: %s\n' "$number" "$total" "$((SECONDS - start))" "$title" >&2
    failed+=("$title")
    return 1
  fi
}

# not_done TITLE WHY: a step that makes no sense without one that failed.
not_done() {
  number=$((number + 1))
  printf '[%d/%d] NOT DONE, %s: %s\n' "$number" "$total" "$2" "$1" >&2
  failed+=("$1 (not done)")
}

conclude() {
  [[ ${#failed[@]} -eq 0 ]] && return
  printf 'build.sh: %d of %d steps failed:\n' "${#failed[@]}" "$total" >&2
  printf '  %s\n' "${failed[@]}" >&2
  exit 1
}

# step TITLE COMMAND...: a numbered line before, the seconds it took after. A failure ends everything.
step() {
  current=$1
  began=$SECONDS
  number=$((number + 1))
  printf '[%d/%d] %s\n' "$number" "$total" "$current"
  shift
  # Not `if "$@"`: that would switch `set -e` off inside it.
  "$@"
  printf '[%d/%d] done in %d s\n' "$number" "$total" "$((SECONDS - began))"
  current=
}

finish() {
  [[ -z $current ]] || printf '[%d/%d] FAILED after %d s: %s\n' "$number" "$total" "$((SECONDS - began))" "$current" >&2
}
trap finish EXIT

fail() {
  printf 'build.sh: %s\n' "$*" >&2
  exit 1
}

# --- what we need -----------------------------------------------------------------------------------

need_rust() {
  command -v cargo >/dev/null || fail "Rust is missing: install it from https://rustup.rs and call again"
  local sysroot
  sysroot=$(rustc --print sysroot) || fail "the toolchain of rust-toolchain.toml cannot be used: see above"
  [[ -d $sysroot/lib/rustlib/wasm32-unknown-unknown ]] && return
  command -v rustup >/dev/null \
    || fail "Rust's wasm target is missing and there is no rustup: install the target wasm32-unknown-unknown"
  echo "      adding Rust's wasm target"
  rustup target add wasm32-unknown-unknown
}

need_node() {
  command -v node >/dev/null || fail "Node is missing: install Node 20 or newer from https://nodejs.org"
  command -v npm >/dev/null || fail "npm is missing: install it (it comes with Node from https://nodejs.org)"
  [[ $(node -p 'parseInt(process.versions.node)') -ge 20 ]] \
    || fail "Node $(node --version) is too old: install Node 20 or newer from https://nodejs.org"
  local stamp=node_modules/.package-lock.stamp
  if ! cmp -s package-lock.json "$stamp"; then
    echo "      fetching development tools (half a minute)"
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
    cp package-lock.json "$stamp"
  fi
}

# The first of the named programs that is installed, or nothing.
first_of() {
  local name
  for name in "$@"; do command -v "$name" && return; done
  return 0
}

find_browsers() {
  local mac=/Applications
  CHROMIUM=${CHROMIUM:-$(first_of chromium chromium-browser google-chrome google-chrome-stable chrome)}
  FIREFOX=${FIREFOX:-$(first_of firefox-esr firefox)}
  [[ -z $CHROMIUM && -d "$mac/Google Chrome.app" ]] && CHROMIUM="$mac/Google Chrome.app/Contents/MacOS/Google Chrome"
  [[ -z $FIREFOX && -d "$mac/Firefox.app" ]] && FIREFOX="$mac/Firefox.app/Contents/MacOS/firefox"
  export CHROMIUM FIREFOX
}

# install_packages PACKAGE...: where that can be done without asking; what cannot be had is said and left to whoever needs it.
install_packages() {
  [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null || return 0
  echo "      installing $* (a minute or two)"
  local log package
  log=$(mktemp)
  apt-get update >"$log" 2>&1 || tail -n 5 "$log" >&2
  # One at a time: a distribution may have only one of them.
  for package in "$@"; do
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$package" >"$log" 2>&1 \
      || tail -n 5 "$log" >&2
  done
  rm -f "$log"
}

need_browsers() {
  find_browsers
  local missing=()
  [[ -n $CHROMIUM ]] || missing+=(chromium)
  [[ -n $FIREFOX ]] || missing+=(firefox-esr)
  [[ ${#missing[@]} -eq 0 ]] && return
  install_packages "${missing[@]}"
  find_browsers
  [[ -n $CHROMIUM && -n $FIREFOX ]] \
    || fail "install ${missing[*]}, or point CHROMIUM and FIREFOX at the programs, and call again"
}

# Debian keeps PostgreSQL's programs out of the path. Without it the collector's tests leave it out, and say so.
need_postgres() {
  local found
  found=$(first_of initdb /usr/lib/postgresql/*/bin/initdb)
  [[ -n $found ]] || install_packages postgresql
}

need_all() {
  need_rust
  need_node
  need_browsers
  need_postgres
}

need_tools() {
  need_rust
  need_node
}

# --- what we do -------------------------------------------------------------------------------------

package() { cargo run -p xtask -- package; }

lint_sources() {
  cargo fmt --all --check
  cargo fmt --manifest-path fuzz/Cargo.toml --check
  cargo clippy --workspace --all-targets -- -D warnings
  # src/web exists on this target only.
  cargo clippy -p sightline --lib --target wasm32-unknown-unknown -- -D warnings
}

# Two environments: what runs in the browser, and the tests, which run in Node.
check_types() {
  node_modules/.bin/tsc -p tsconfig.json
  node_modules/.bin/tsc -p tests/tsconfig.json
}

# All tests, and then how well real pages are read, as a table.
test_rust() {
  cargo test --workspace
  cargo test --quiet --test readers captures -- --nocapture
  cargo test --quiet --test explain -- --nocapture
}

# mutants COUNT: pages read after so many random changes of their markup.
mutants() { SIGHTLINE_MUTANTS=$1 cargo test --release --quiet -p sightline --test survival -- --nocapture; }

killed_collectors() { cargo test --release --quiet -p sightline-collector --test faults --test roles -- --ignored --nocapture; }

# fuzz SECONDS: every target for so long, two at a time. Coverage counters are a flag of the stable compiler;
# libFuzzer is C++.
fuzz() {
  local seconds=$1 flags bin corpus failed=0 pids=() target pid
  if [[ -z $(first_of c++ g++ clang++) ]]; then
    echo "!!!   SKIPPED: fuzzing needs a C++ compiler; install g++ or clang"
    return
  fi
  flags="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters"
  flags+=" -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares"
  local host
  host=$(rustc -vV | sed -n 's/^host: //p')
  # With a target named, build scripts and macros are compiled without the counters.
  RUSTFLAGS=$flags cargo build --release --manifest-path fuzz/Cargo.toml --target "$host"
  bin=fuzz/target/$host/release
  corpus=fuzz/corpus
  mkdir -p $corpus/{page,json,explanation,rules}
  # The first bytes choose platform and door; the mutator finds the others.
  local file name at
  for at in 0 1 2 3 4 5 6; do
    for file in tests/fixtures/*/*/*.html; do
      name=${file//\//_}
      { printf '%b%b' "\\x0$at" "\\x0$((at % 2))"; cat "$file"; } >"$corpus/page/$at-$name"
      cp "$file" "$corpus/explanation/$name"
    done
    for file in tests/fixtures/*/*/*.json; do
      { printf '%b' "\\x0$at"; cat "$file"; } >"$corpus/json/$at-${file//\//_}"
    done
  done
  for target in page json explanation rules; do
    "$bin/$target" -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=1024 -verbosity=0 -print_final_stats=1 \
      -artifact_prefix="$corpus/$target-" "$corpus/$target" >"$corpus/$target.log" 2>&1 &
    pids+=($!)
    if [[ ${#pids[@]} -eq 2 ]]; then
      for pid in "${pids[@]}"; do wait "$pid" || failed=1; done
      pids=()
    fi
  done
  for target in page json explanation rules; do
    printf '      %-12s %s\n' "$target" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$corpus/$target.log") inputs"
    [[ $failed -eq 0 ]] || tail -n 20 "$corpus/$target.log"
  done
  [[ $failed -eq 0 ]] || fail "a reader failed on what stands in $corpus: keep it as a test"
}

# The end-to-end scripts find the browsers in CHROMIUM and FIREFOX.
show() {
  local headless=()
  [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $(uname) == Darwin ]] || headless=(--headless)
  node tests/e2e/demo.mjs ${headless[@]+"${headless[@]}"} "$@"
}

command=${1:-help}
[[ $# -gt 0 ]] && shift
case $command in
  run)
    total=4
    step "tools and browsers" need_all
    step "extension" package
    step "collector" cargo build --release -p sightline-collector
    step "demo (stop with Ctrl-C)" show "$@"
    ;;
  test)
    total=6
    step "tools and browsers" need_all
    attempt "Rust tests" test_rust || true
    if attempt "extension" package; then
      attempt "packaged wasm and scripts in Node" node --test tests/*.test.mjs || true
      attempt "whole path in Chromium and Firefox" node --test --test-concurrency=1 tests/e2e/*.test.mjs || true
    else
      not_done "packaged wasm and scripts in Node" "there is no package"
      not_done "whole path in Chromium and Firefox" "there is no package"
    fi
    attempt "fuzzing, twenty seconds each" fuzz 20 || true
    conclude
    ;;
  soak)
    total=6
    step "tools and browsers" need_all
    step "extension" package
    attempt "ten thousand random changes of pages" mutants 10000 || true
    attempt "collectors killed under load, on SQLite and PostgreSQL" killed_collectors || true
    attempt "browser tests, twice, two busy loops beside them" node tests/e2e/repeat.mjs --times 2 --load 2 "$@" || true
    attempt "fuzzing, ten minutes each" fuzz 600 || true
    conclude
    ;;
  fuzz)
    total=2
    step "tools" need_rust
    step "fuzzing" fuzz "${1:-600}"
    ;;
  check)
    total=6
    step "tools" need_tools
    step "formatting and lints" lint_sources
    step "extension" package
    step "types" check_types
    step "add-on linter" node tests/lint.mjs
    step "sizes" node tests/budget.mjs
    ;;
  bench)
    total=6
    step "tools and browsers" need_all
    step "extension" package
    step "core" cargo bench -p sightline
    step "in the page" node tests/e2e/bench.mjs
    step "scrolling, with and without" node tests/e2e/scroll.mjs
    step "collector" cargo bench -p sightline-collector --bench intake
    ;;
  screens)
    total=3
    step "tools and browsers" need_all
    step "extension" package
    step "screens (some minutes)" node tests/e2e/screens.mjs "$@"
    ;;
  model)
    total=2
    step "tools" need_rust
    step "training (three minutes)" cargo run --release -p sightline-model -- "${1:-../shared/training}"
    ;;
  words)
    total=3
    step "tools" need_rust
    step "languages" cargo run --quiet -p xtask -- locales
    step "words of labels" cargo run --quiet -p sightline-cli -- rules words
    ;;
  package)
    total=2
    step "tools" need_tools
    step "extension" package
    ;;
  do) "$@" ;; # one part alone, for `attempt`
  help | --help | -h) usage ;;
  *)
    printf 'build.sh: unknown command %s\n\n' "$command" >&2
    usage >&2
    exit 2
    ;;
esac
