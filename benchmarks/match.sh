#!/bin/sh
# Times ./concord match on files of invented people, whole process with the start of Java, medians of three, and Splink beside it on the
# same files where it installs. benchmarks/match.sh [records...] (default 50000 1000000); 10000000 take
# 8 GB and a minute for each run on two quiet cores, Splink's beside it not counted.
# benchmarks/match.sh --historical FILE takes Splink's file of 50,000 historical people instead, and Splink's own settings for it.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
work="$home/benchmarks/target/match"
mkdir -p "$work"
historical=
if [ "${1-}" = --historical ]; then
  [ $# -eq 2 ] && [ -r "$2" ] || { echo "Say which file: benchmarks/match.sh --historical FILE" >&2; exit 2; }
  historical=$2
  set --
elif [ $# -eq 0 ]; then
  set -- 50000 1000000
fi

. "$home/tools/concord/say.sh"
. "$home/tools/concord/jdk.sh"
concord_home=$home
need_jdk

machine() {
  model=$(sed -n 's/^model name.*: //p' /proc/cpuinfo | sed 1q)
  echo "$(nproc) cores of ${model:-an unknown processor}, $("$JAVA_HOME/bin/java" --version | sed 1q), load $(cut -d' ' -f1-3 /proc/loadavg)"
}

# The seconds of a command by the clock, and of its processor time, on one line.
timed() {
  /usr/bin/time -f '%e %U %S' -o "$work/time" "$@" >"$work/said" 2>&1 || { cat "$work/said" >&2; return 1; }
  awk '{ print $1, $2 + $3 }' "$work/time"
}

median() {
  sort -n | awk '{ line[NR] = $0 } END { print line[int((NR + 1) / 2)] }'
}

three() {
  rm -f "$work/runs"
  for _ in 1 2 3; do timed "$@" >>"$work/runs"; done
  median <"$work/runs"
}

splink() {
  python="$work/splink/bin/python"
  if [ ! -x "$python" ]; then
    python3 -m venv "$work/splink" && "$work/splink/bin/pip" install -q splink >"$work/splink.log" 2>&1 || {
      rm -rf "$work/splink"
      return 1
    }
  fi
}

mvn -B -ntp -q -f "$home/pom.xml" -pl matching,benchmarks -am -Dmaven.test.skip=true package >"$work/build.log" 2>&1 ||
  refuse "The build failed: $work/build.log"
classes="$home/benchmarks/target/classes:$home/matching/target/classes"
"$home/concord" match --help >/dev/null
echo "Machine: $(machine)"
with_splink=true
splink || { with_splink=false; say "Splink could not be installed ($work/splink.log); it is left out."; }

# Both on one file: beside NAME FILE TRUTH SETTINGS-OF-SPLINK WORDS-FOR-CONCORD...
beside() {
  name=$1 file=$2 truth=$3 settings=$4
  shift 4
  ours=$(three "$home/concord" match dedupe "$file" "$@" --out "$work/concord-$name.csv" --quiet)
  echo "Concord, $name records: ${ours% *} s by the clock, ${ours#* } s of processor time (median of three; load $(cut -d' ' -f1 /proc/loadavg))"
  "$JAVA_HOME/bin/java" -cp "$classes" concord.benchmarks.population.Accuracy "$work/concord-$name.csv" "$truth"
  [ "$with_splink" = true ] || return 0
  theirs=$(timed "$work/splink/bin/python" "$home/benchmarks/$settings" "$file" "$work/splink-$name.csv")
  echo "Splink, $name records: ${theirs% *} s by the clock, ${theirs#* } s of processor time (one run)"
  "$JAVA_HOME/bin/java" -cp "$classes" concord.benchmarks.population.Accuracy "$work/splink-$name.csv" "$truth"
  echo "$ours $theirs" | awk '{ printf "Ratio, Splink to Concord: %.1f by the clock, %.1f of processor time\n", $3 / $1, $4 / $2 }'
}

if [ -n "$historical" ]; then
  # The id and the truth are its first two columns and never quoted; what is behind them may be.
  case $historical in
    *.gz) gzip -dc "$historical" ;;
    *) cat "$historical" ;;
  esac | cut -d, -f1,2 >"$work/truth-historical.csv"
  beside historical "$historical" "$work/truth-historical.csv" splink_historical.py --id unique_id --ignore cluster
fi

for records in "$@"; do
  file="$work/people-$records.csv"
  truth="$work/truth-$records.csv"
  [ -e "$file" ] || "$JAVA_HOME/bin/java" -cp "$classes" concord.benchmarks.population.PeopleFile "$records" "$file" "$truth"
  beside "$records" "$file" "$truth" splink_dedupe.py --id record_id
done
