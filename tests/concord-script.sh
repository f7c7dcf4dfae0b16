#!/bin/sh
# Checks of the entry script itself: what it says, and with which code it ends. Starts and builds nothing.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
checked=0

# check "sentence" EXPECTED_CODE "text that is said" command...
check() {
  sentence=$1 expected_code=$2 expected_text=$3
  shift 3
  code=0
  "$@" >"$work/said" 2>&1 </dev/null || code=$?
  checked=$((checked + 1))
  if [ "$code" != "$expected_code" ] || ! grep -qF -- "$expected_text" "$work/said"; then
    failed=$((failed + 1))
    echo "FAILED: $sentence"
    echo "  expected code $expected_code and \"$expected_text\"; got code $code and:"
    sed 's/^/  | /' "$work/said"
  fi
}

concord() {
  "$root/concord" "$@"
}

# Only the programs of the system: no JDK, no Maven, no Node.
without_jdk() {
  mkdir -p "$work/bin"
  for program in sh dirname grep sed cat uname id mktemp; do
    ln -sf "$(command -v "$program")" "$work/bin/$program"
  done
  env -i PATH="$work/bin" HOME="$work" CONCORD_JVM_FOLDERS="$work/no-jvm" "$root/concord" "$@"
}

# A JDK that is only a version file and a compiler's name.
pretended_jdk() {
  mkdir -p "$work/jvm/$1/bin"
  printf 'JAVA_VERSION="%s"\n' "$1" >"$work/jvm/$1/release"
  printf '#!/bin/sh\nexit 0\n' >"$work/jvm/$1/bin/javac"
  cp "$work/jvm/$1/bin/javac" "$work/jvm/$1/bin/java"
  chmod +x "$work/jvm/$1/bin/javac" "$work/jvm/$1/bin/java"
}

with_jdks() {
  env -i PATH="$work/bin" HOME="$work" CONCORD_JVM_FOLDERS="$1" "$root/concord" test
}

check "prints its help without an argument" 0 "./concord demo [--port N]" concord
check "prints its help when asked" 0 "./concord serve" concord help
check "names a command that it does not have" 2 'no command "dmeo"' concord dmeo
check "shows its help beside an unknown command" 2 "./concord demo" concord dmeo
check "names an option that demo does not have" 2 'demo does not know "--prot"' concord demo --prot 8080
check "refuses a port that is a word" 2 '"http" is not a port' concord demo --port http
check "refuses a port beyond the last" 2 '"65536" is not a port' concord demo --port=65536
check "refuses port zero" 2 '"0" is not a port' concord demo --port 0
check "asks for the value of an option" 2 "--data needs a value" concord demo --data
check "refuses to serve without a database" 2 "CONCORD_DATABASE_URL" env -u CONCORD_DATABASE_URL "$root/concord" serve
check "tells more about the import" 0 "--map" concord help import
check "asks what to import" 2 "import referrals FILE.csv" concord import
check "shows the help of match without building it" 0 "./concord match dedupe FILE" concord match --help
check "tells about match when asked for help" 0 "--ignore COLUMN" concord help match
check "asks what to match" 2 "./concord match link LEFT RIGHT" concord match
check "names a command that match does not have" 2 'match has no command "lnik"' concord match lnik
check "knows what it can do with a ledger" 2 "ledger verify" concord ledger print

check "says what to install where there is no JDK" 1 "Concord needs a JDK 25" without_jdk demo
check "looks for the JDK before it matches" 1 "Concord needs a JDK 25" without_jdk match dedupe people.csv
check "looks for the JDK before it tests" 1 "Concord needs a JDK 25" without_jdk test
check "prints its help without a JDK too" 0 "./concord demo" without_jdk help
pretended_jdk 21.0.1
pretended_jdk 25.0.3
pretended_jdk 250
check "does not take another JDK" 1 "Concord needs a JDK 25" with_jdks "$work/jvm/21.0.1 $work/jvm/250"
check "finds the JDK among others, then asks for Maven" 1 "Concord needs Maven" with_jdks "$work/jvm/21.0.1 $work/jvm/25.0.3"

mkdir "$work/letters" "$work/data"
echo "private" >"$work/letters/letter.txt"
echo "marked" >"$work/data/concord-data.txt"
check "resets nothing that is not Concord's" 1 "is not Concord's. Nothing was deleted." concord demo --reset --yes --data "$work/letters"
check "asks before it resets, also where nobody answers" 2 "Add --yes" concord demo --reset --data "$work/data"
[ -e "$work/letters/letter.txt" ] && [ -e "$work/data/concord-data.txt" ] || {
  failed=$((failed + 1))
  echo "FAILED: a refused reset deleted something"
}

echo "Entry script: $checked checks, $failed failed."
[ "$failed" -eq 0 ]
