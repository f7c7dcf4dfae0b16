# Runs everything that must pass.

run_tests() {
  need_jdk
  need_build_tools
  need_chromium
  say "Testing with $JAVA_HOME."
  sh "$concord_home/tests/concord-script.sh"
  mkdir -p "$concord_home/.build"
  log="$concord_home/.build/test.log"
  status="$concord_home/.build/test.status"
  say "Building and testing all modules; the whole output goes to .build/test.log."
  {
    code=0
    maven verify "$@" 2>&1 || code=$?
    echo "$code" >"$status"
  } | tee "$log" | summary
  [ "$(cat "$status")" = 0 ] || exit "$(cat "$status")"
  sh "$concord_home/tests/concord-match.sh"
}

# The lines of Maven that tell how it goes: modules, test classes, failures and the closing counts.
summary() {
  awk '/Tests run:|<<< |Building Concord|\[ERROR\]|BUILD (SUCCESS|FAILURE)|Total time/ {
    sub(/^\[INFO\] /, ""); print; fflush()
  }'
}

# Browser tests use the machine's Chromium; Playwright must not fetch one of its own.
need_chromium() {
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD
  if has_chromium; then
    return
  fi
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && is_debian; then
    say "Installing Chromium for the browser tests…"
    mkdir -p "$concord_home/.build"
    log="$concord_home/.build/chromium.log"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } \
      >"$log" 2>&1 || refuse "Chromium could not be installed; $log says why."
  fi
  has_chromium || refuse_without "Chromium for the browser tests" chromium
}

is_debian() {
  grep -q '^ID=debian' /etc/os-release 2>/dev/null
}

has_chromium() {
  command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 ||
    command -v google-chrome >/dev/null 2>&1 ||
    [ -x "/Applications/Chromium.app/Contents/MacOS/Chromium" ] ||
    [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]
}
