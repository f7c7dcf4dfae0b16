#!/bin/sh
# The matching command end to end, as a person calls it: builds the matcher if need be, and matches small files written here.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  echo "FAILED: $1"
  sed 's/^/  | /' "$work/said"
  exit 1
}

# Sixty people, twelve of them a second time with a letter missing in the surname.
people() {
  awk -v from="$1" -v to="$2" 'BEGIN {
    split("Alice Brian Carol David Emma Frank Grace Henry Irene Jack Kate", given, " ")
    split("Bar Cor Dun Fel Gar Hol Kin Lam Mor Nor Pel Ros", root, " ")
    split("ton well ham wick field", end, " ")
    for (record = from; record < to; record++) {
      person = record % 60
      surname = root[person % 12 + 1] end[person % 5 + 1]
      if (record >= 60) surname = substr(surname, 1, 3) substr(surname, 5)
      printf "r%d,%s,%s,%d-%02d-%02d,LS%d %dAB\n", record, given[person % 11 + 1], surname, 1940 + person * 7 % 70,
        1 + person * 5 % 12, 1 + person * 11 % 28, person % 28 + 1, person % 10
    }
  }'
}

{ echo "ref,First name,Surname,Date of birth,Post code"; people 0 72; } >"$work/people.csv"
{ echo "ref,first_name,surname,dob,postcode"; people 0 60; } >"$work/left.csv"
{ echo "number,vorname,nachname,geburtsdatum,plz"; people 60 72; } >"$work/right.csv"

"$root/concord" match dedupe "$work/people.csv" --id ref --out "$work/clusters.csv" >"$work/said" 2>&1 || fail "dedupe ends with 0"
[ "$(wc -l <"$work/clusters.csv")" -eq 73 ] || fail "every record has a row"
[ "$(awk -F, '$1 != $2' "$work/clusters.csv" | wc -l)" -ge 11 ] || fail "people written down twice are found"

"$root/concord" match link "$work/left.csv" "$work/right.csv" --id ref,number --out "$work/pairs.csv" >"$work/said" 2>&1 ||
  fail "link ends with 0"
[ "$(head -n 1 "$work/pairs.csv")" = left_id,right_id,weight_bits,probability,band ] || fail "pairs have their header"
[ "$(wc -l <"$work/pairs.csv")" -ge 11 ] || fail "people are found across files with other headers"

"$root/concord" match find "$work/people.csv" --query "given=Frank,family=Holton,born=1975-02-28" --csv >"$work/said" 2>"$work/err" ||
  fail "find ends with 0"
sed -n 2p "$work/said" | grep -q "^1,7,7," || fail "find shows the record that was asked for first"

"$root/concord" match dedupe "$work/none.csv" --id ref --out "$work/none-out.csv" >"$work/said" 2>&1 && fail "a missing file is refused"
grep -q "There is no file" "$work/said" || fail "a missing file is named"
echo "Matching command: dedupe, link, find and a refusal, end to end."
