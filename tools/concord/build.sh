# Builds what is not built: the package, the folder it runs from, and the AOT cache for a fast start.

built="$concord_home/app/target/concord-app"
app_jar="$built/app.jar"
aot_cache="$built/app.aot"

# Java's options wherever Concord runs. The cache is trained with the same ones.
java_options() {
  printf '%s\n' -Xmx"${CONCORD_HEAP:-1g}" -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
}

ensure_built() {
  need_jdk
  if ! is_built; then
    need_build_tools
    build
  fi
  if ! is_prepared; then
    prepare_fast_start
  fi
}

is_built() {
  [ -e "$app_jar" ] && [ -e "$built/.sources" ] && [ -z "$(newer_sources)" ]
}

# Folders count too, because a deleted file shows only there.
newer_sources() {
  (
    cd "$concord_home"
    find pom.xml .mvn ./*/pom.xml app/src/main/java app/src/main/jte app/src/main/resources \
      matching/src/main ledger/src/main -newer "$built/.sources" -print 2>/dev/null
    find app/src/main/frontend -name node_modules -prune -o -type f -newer "$built/.sources" -print
  ) | sed 1q
}

build() {
  if [ -e "$built" ]; then
    say "Building Concord (its sources have changed)…"
  else
    say "Building Concord (the first time takes about 2 minutes)…"
  fi
  mkdir -p "$concord_home/.build"
  begun="$concord_home/.build/begun"
  touch "$begun"
  log="$concord_home/.build/build.log"
  if ! maven -q -Dmaven.test.skip=true -pl app -am package >"$log" 2>&1; then
    grep -v '^[[:space:]]*at ' "$log" | tail -n 40 >&2
    refuse "The build failed. Its whole output is in $log."
  fi
  unpack_package
  mv "$begun" "$built/.sources"
}

# JDK 25's option must not reach an older JDK that Maven may find by itself, hence only here.
maven() {
  (
    cd "$concord_home"
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" mvn -B -ntp -Dstyle.color=never "$@"
  )
}

unpack_package() {
  beside="$built.new"
  rm -rf "$beside"
  package=$(ls "$concord_home"/app/target/app-*.jar | sed 1q)
  "$java" -Djarmode=tools -jar "$package" extract --destination "$beside" --application-filename app.jar >/dev/null
  rm -rf "$built"
  mv "$beside" "$built"
}

# The cache belongs to the exact JDK and to the jars.
is_prepared() {
  cmp -s "$JAVA_HOME/release" "$built/.prepared-with"
}

# A rehearsal on a throw-away database teaches the JVM what a start and the acts of the work need. The path of the jar must be absolute: a
# cache made with a relative one aborts the JVM when it is used from another folder.
prepare_fast_start() {
  say "Preparing a fast start (about a minute, once)…"
  rehearsal=$(mktemp -d)
  rm -f "$aot_cache"
  mkdir -p "$concord_home/.build"
  log="$concord_home/.build/rehearsal.log"
  if ! "$java" $(java_options) -XX:AOTCacheOutput="$aot_cache" -Xlog:aot=error -jar "$app_jar" \
    --spring.profiles.active=demo --concord.rehearsal=true \
    --server.port=0 --concord.data="$rehearsal/data" >"$log" 2>&1; then
    rm -f "$aot_cache"
    say "That did not work ($log says why). Concord starts all the same, only slower."
  fi
  rm -rf "$rehearsal"
  cp "$JAVA_HOME/release" "$built/.prepared-with"
}
