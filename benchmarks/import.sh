#!/bin/sh
# Measures ./concord import over an existing population: whole processes, the way an operator runs them.
#
#   benchmarks/import.sh [people on record, 100000] [rows of each list, 5000] [runs, 3]
#
# Makes a data folder of its own below benchmarks/target and leaves it there, so that the next call need not fill it again.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
people=${1:-100000} rows=${2:-5000} runs=${3:-3}
work="$home/benchmarks/target/import-$people"
data="$work/data"
CONCORD_PASSWORD=concord-demonstration
export CONCORD_PASSWORD
. "$home/tools/concord/say.sh"
. "$home/tools/concord/jdk.sh"
need_jdk
mkdir -p "$work"
if [ ! -e "$home/benchmarks/target/classes" ]; then
  (cd "$home" && mvn -q -B -ntp -Dmaven.test.skip=true -pl benchmarks -am compile)
fi

write_list() {
  "$java" -cp "$home/benchmarks/target/classes:$home/matching/target/classes" concord.benchmarks.ReferralsFile "$@"
}

import() {
  "$home/concord" import referrals "$1" --as gateway.officer --post "Gateway officer for Calderwick" --area CAL --data "$data"
}

if [ ! -e "$work/filled" ]; then
  echo "Making the partnership…" >&2
  "$home/concord" demo --data "$data" --port 8473 >"$work/demo.log" 2>&1 &
  demo=$!
  until grep -q "Concord is ready" "$work/demo.log"; do
    kill -0 "$demo" || { cat "$work/demo.log" >&2; exit 1; }
    sleep 2
  done
  kill "$demo"
  wait "$demo" || true
  echo "Entering $people people…" >&2
  write_list known "$work/known.csv" "$people"
  import "$work/known.csv"
  : >"$work/filled"
fi

echo "$(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg), $people people on record before the first run"
run=$(ls "$work" | grep -c '^new-' || true)
last=$((run + runs))
while [ "$run" -lt "$last" ]; do
  run=$((run + 1))
  write_list new "$work/new-$run.csv" "$rows" "$people" "$run"
  import "$work/new-$run.csv" 2>"$work/news-$run.log"
  # The progress bar draws over itself on one line; its last state is the rate.
  tr '\r' '\n' <"$work/news-$run.log" | grep ' a second' | tail -n 1 | tee -a "$work/rates"
done
echo "Median, rows a second:"
tail -n "$runs" "$work/rates" | sed 's/.*rows, \([0-9,]*\) a second.*/\1/' | tr -d , | sort -n | sed -n "$(((runs + 1) / 2))p"
