# Finds records of the same person from the command line: builds the matcher alone, without the application, and runs it.

matcher="$concord_home/matching/target/concord-match"
matcher_cache="$matcher/match.aot"

match() {
  case "${1:-}" in
    '')
      help_match >&2
      exit 2
      ;;
    help | --help | -h)
      help_match
      return
      ;;
    link | dedupe | find) ;;
    *) refuse_usage "match has no command \"$1\": it has link, dedupe and find." ;;
  esac
  need_jdk
  if ! is_matcher_built; then
    command -v mvn >/dev/null 2>&1 || refuse_without "Maven 3.8.7 or newer" maven
    build_matcher
  fi
  if ! cmp -s "$JAVA_HOME/release" "$matcher/.prepared-with"; then
    rehearse_matcher
  fi
  if [ -e "$matcher_cache" ]; then
    exec "$java" $(matcher_options) $(compiler_options "$@") -XX:AOTCache="$matcher_cache" -Xlog:aot=off -cp "$(matcher_path)" concord.matching.command.Main "$@"
  fi
  exec "$java" $(matcher_options) $(compiler_options "$@") -cp "$(matcher_path)" concord.matching.command.Main "$@"
}

# The command's own words, shown without starting it.
help_match() {
  cat "$concord_home/matching/src/main/resources/concord/matching/command/help.txt"
}

# A batch run wants throughput, not short pauses: the parallel collector. What is made anew is little beside what stays, so a ninth of the heap is
# enough for it; a third of it, as is usual, is memory that the system has to provide for nothing. The cache is trained with the same options.
matcher_options() {
  printf '%s\n' -Xmx"${CONCORD_MATCH_HEAP:-$(matcher_heap)}" -XX:+UseParallelGC -XX:NewRatio=8 -XX:-UsePerfData -XX:+ExitOnOutOfMemoryError \
    -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
}

# A run over small files is over before the thorough compiler has paid for itself, so it does without: a third less processor time at 5 MB, but
# a third more at 17. What is found does not depend on it.
compiler_options() {
  bytes=0
  for argument in "$@"; do
    [ ! -f "$argument" ] || bytes=$((bytes + $(wc -c <"$argument")))
  done
  [ "$bytes" -ge 8000000 ] || printf '%s\n' -XX:TieredStopAtLevel=1
}

# Half of the machine's memory, at least half a gigabyte. A million records take about two and a half gigabytes.
matcher_heap() {
  kilobytes=$(sed -n 's/^MemTotal: *\([0-9]*\) kB/\1/p' /proc/meminfo 2>/dev/null)
  [ -n "$kilobytes" ] || kilobytes=$(($(sysctl -n hw.memsize 2>/dev/null || echo 4294967296) / 1024))
  megabytes=$((kilobytes / 2048))
  [ "$megabytes" -ge 512 ] || megabytes=512
  printf '%sm' "$megabytes"
}

# The order of the jars belongs to the cache, so it is written down when they are put together.
matcher_path() {
  cat "$matcher/path"
}

is_matcher_built() {
  [ -e "$matcher/path" ] && [ -e "$matcher/.sources" ] && [ -z "$(newer_matcher_sources)" ]
}

newer_matcher_sources() {
  (
    cd "$concord_home"
    find pom.xml .mvn matching/pom.xml matching/src/main -newer "$matcher/.sources" -print 2>/dev/null
  ) | sed 1q
}

build_matcher() {
  say "Building the matcher (about half a minute, once)…"
  mkdir -p "$concord_home/.build"
  begun="$concord_home/.build/match-begun"
  touch "$begun"
  log="$concord_home/.build/match.log"
  beside="$matcher.new"
  rm -rf "$beside"
  if ! maven -q -Dmaven.test.skip=true -pl matching package dependency:copy-dependencies -DincludeScope=runtime \
    -DoutputDirectory="$beside/lib" >"$log" 2>&1; then
    grep -v '^[[:space:]]*at ' "$log" | tail -n 40 >&2
    refuse "The build failed. Its whole output is in $log."
  fi
  cp "$(ls "$concord_home"/matching/target/matching-*.jar | sed 1q)" "$beside/lib/concord-matching.jar"
  rm -rf "$matcher"
  mv "$beside" "$matcher"
  ls "$matcher"/lib/*.jar | LC_ALL=C sort | tr '\n' ':' | sed 's/:$//' >"$matcher/path"
  mv "$begun" "$matcher/.sources"
}

# A rehearsal on a made-up file teaches the JVM what a run needs; a JVM started with the cache skips most of its warming up.
rehearse_matcher() {
  rehearsal=$(mktemp -d)
  rm -f "$matcher_cache"
  mkdir -p "$concord_home/.build"
  log="$concord_home/.build/match-rehearsal.log"
  made_up_people >"$rehearsal/people.csv"
  if ! "$java" $(matcher_options) -XX:AOTCacheOutput="$matcher_cache" -Xlog:aot=error -cp "$(matcher_path)" \
    concord.matching.command.Main dedupe "$rehearsal/people.csv" --id id --out "$rehearsal/clusters.csv" \
    --pairs "$rehearsal/pairs.csv" >"$log" 2>&1; then
    rm -f "$matcher_cache"
    say "The fast start could not be prepared ($log says why). The matcher runs all the same, only slower."
  fi
  rm -rf "$rehearsal"
  cp "$JAVA_HOME/release" "$matcher/.prepared-with"
}

# Eighteen thousand records of twelve thousand people whose names mean nothing: enough for the JVM to see what is hot.
made_up_people() {
  awk 'BEGIN {
    print "id,first_name,surname,date_of_birth,sex,street,town,postcode,phone,email,occupation"
    split("an bel cor dav el fran gil har is jo kat len mar nel ol pat ros sam tes vin", g, " ")
    split("ing ton ham er sby wick ley ford worth mere", f, " ")
    for (record = 0; record < 18000; record++) {
      person = record % 12000
      given = g[person % 20 + 1] g[int(person / 20) % 7 + 1]
      family = g[person % 17 + 1] g[int(person / 17) % 11 + 1] f[person % 10 + 1]
      if (record >= 12000 && person % 3 == 0) family = substr(family, 1, 2) substr(family, 4)
      printf "r%d,%s,%s,%d-%02d-%02d,%s,%d %s road,%s,LS%d %d%s,%s,%s,%s\n", record, given, family, 1940 + person * 7 % 70,
        1 + person * 5 % 12, 1 + person * 11 % 28, person % 2 ? "F" : "M", person % 90 + 1, g[person % 13 + 1] f[person % 9 + 1],
        f[person % 8 + 1] "town", person % 28 + 1, person % 10, person % 4 ? "AB" : "XY",
        person % 5 ? "" : "0113" 4960000 + person, person % 4 ? "" : given "." family "@example.org", f[person % 6 + 1] "maker"
    }
  }'
}
