# Runs what is built.

demo() {
  port=8080
  data=data
  fictional=true
  reset=false
  sure=false
  while [ $# -gt 0 ]; do
    case "$1" in
      --port=*) port=${1#*=} ;;
      --data=*) data=${1#*=} ;;
      --port | --data)
        [ $# -ge 2 ] || refuse_usage "$1 needs a value."
        case "$1" in --port) port=$2 ;; --data) data=$2 ;; esac
        shift
        ;;
      --empty) fictional=false ;;
      --reset) reset=true ;;
      --yes) sure=true ;;
      *) refuse_usage "demo does not know \"$1\"." ;;
    esac
    shift
  done
  check_port "$port"
  [ -n "$data" ] || refuse_usage "--data needs a folder."
  if [ "$reset" = true ]; then
    ask_before_reset "$data" "$sure"
  fi
  ensure_built
  if [ "$reset" = true ]; then
    "$java" -cp "$app_jar" concord.platform.postgres.ResetData "$data" || exit $?
  fi
  say "Starting Concord…"
  become_app --spring.profiles.active=demo --server.port="$port" --concord.data="$data" \
    --concord.demo.data="$fictional"
}

check_port() {
  case "$1" in
    '' | *[!0-9]* | ??????*) refuse_usage "\"$1\" is not a port: it is a number from 1 to 65535." ;;
  esac
  [ "$1" -ge 1 ] && [ "$1" -le 65535 ] || refuse_usage "\"$1\" is not a port: it is a number from 1 to 65535."
}

# Only a folder with Concord's marker is ever deleted; ResetData looks again, and stops a database left running in it.
ask_before_reset() {
  [ -e "$1" ] || return 0
  [ -f "$1/concord-data.txt" ] || refuse "The folder $1 is not Concord's. Nothing was deleted."
  [ "$2" = false ] || return 0
  [ -t 0 ] || refuse_usage "--reset deletes $1. Add --yes to confirm it where nobody can be asked."
  printf 'This deletes everything in %s: the database, its secrets, all documents. Type yes to go on: ' "$1" >&2
  read -r answer
  [ "$answer" = yes ] || refuse "Nothing was deleted."
}

serve() {
  port=8080
  while [ $# -gt 0 ]; do
    case "$1" in
      --port=*) port=${1#*=} ;;
      --port)
        [ $# -ge 2 ] || refuse_usage "--port needs a value."
        port=$2
        shift
        ;;
      *) refuse_usage "serve does not know \"$1\"." ;;
    esac
    shift
  done
  check_port "$port"
  [ -n "${CONCORD_DATABASE_URL:-}" ] || refuse_usage "Set CONCORD_DATABASE_URL and its four companions first."
  ensure_built
  become_app --spring.profiles.active=serve --server.port="$port"
}

# The application knows the arguments, and asks for the password of whoever imports.
import() {
  [ $# -ge 2 ] || refuse_usage "Say what to import, and from which file: import referrals FILE.csv"
  ensure_built
  become_app import "$@"
}

ledger() {
  [ "${1:-}" = verify ] || refuse_usage "Concord can verify a ledger: ledger verify ..."
  shift
  ensure_built
  exec "$java" -cp "$built/lib/*" concord.ledger.Verify "$@"
}

# The shell becomes the application, so that Ctrl-C and signals reach it.
become_app() {
  if [ -e "$aot_cache" ]; then
    exec "$java" $(java_options) -XX:AOTCache="$aot_cache" -Xlog:aot=off -jar "$app_jar" "$@"
  fi
  exec "$java" $(java_options) -jar "$app_jar" "$@"
}
