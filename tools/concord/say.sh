# What the entry script says: its help, its news and its refusals.

help() {
  cat <<'TEXT'
Concord: where the agencies of a Prevent partnership carry a concern together.

  ./concord demo [--port N] [--data DIR] [--empty] [--reset [--yes]]
      Builds what is not built, starts Concord with a database of its own and a fictional partnership,
      and says where to open it. Ctrl-C stops it.
        --port N      port of the pages (default 8080)
        --data DIR    folder of the database and its secrets (default ./data)
        --empty       without the fictional partnership
        --reset       deletes the data folder first, after asking; --yes answers for you

  ./concord serve [--port N]
      Starts Concord on your own PostgreSQL (15 or newer), named in CONCORD_DATABASE_URL, CONCORD_DATABASE_USER,
      CONCORD_DATABASE_PASSWORD, CONCORD_DATABASE_OWNER and CONCORD_DATABASE_OWNER_PASSWORD.

  ./concord import referrals FILE.csv --as USER [--dry-run] [...]
      Brings a spreadsheet of referrals in, each row once. ./concord help import says more.

  ./concord match link|dedupe|find FILE... [...]
      Finds records of the same person in files. ./concord match --help says more.

  ./concord ledger verify ...
      Verifies an export of the ledger without trusting the Concord that wrote it.

  ./concord test [Maven arguments]
      Runs everything that must pass, browser tests included.

  ./concord help
      Prints this.
TEXT
}

help_import() {
  cat <<'TEXT'
Brings referrals, and cases in flight, in from a list that a council keeps in a spreadsheet, saved as CSV.

  ./concord import referrals FILE.csv --as USER --dry-run     checks everything and enters nothing
  ./concord import referrals FILE.csv --as USER               enters each row whole, or not at all
  ./concord import cases FILE.csv --as USER [--dry-run]       the same for cases: the referral, and the case as it stands

    --as USER      who imports: a user name of Concord. The password is asked for; where nobody can be asked,
                   it is taken from CONCORD_PASSWORD
    --post TITLE   as which post, where USER holds several that may import
    --area AREA    code or name of the area of rows that name none
    --map "field=Column,field=Column"
                   which column holds what, where the heading does not say it
    --id COLUMN    the column with the number that each row has in the list
    --source NAME  tells the list from another one of the same area that numbers its rows alike
    --bad FILE     where refused rows go (default FILE.bad.csv, beside the file)
    --data DIR     folder of the demonstration (default ./data); it may be running meanwhile.
                   With CONCORD_DATABASE_URL and its companions set, your own PostgreSQL is used as by serve

Fields: id, family-name, given-name, name, other-names, date-of-birth, age, gender, address, postcode, place, phone, area,
received, noticed, sector, concern-type, concern, seen, opinion, needs, online, evidence, referrer-name, referrer-role,
referrer-organisation, referrer-relationship, referrer-email, referrer-phone, may-contact.
A name and one of concern, seen and opinion are needed.
Of cases besides: stage and gateway-decision-date, which are needed; assessment-date, section-36-date, panel-date,
panel-decision, consent (given, refused, withdrawn), consent-date, plan-date, closure-date, outcome, six-month-review,
twelve-month-review, case-owner (title of a post of the area). A stage is one of: To be assessed; To be referred to the
panel; Waiting for the panel; Consent to be asked; To be assessed again, without consent; Support plan to be written;
Support under way; To be closed, as the panel agreed; Closed, with reviews to come; Ended.

Import the same file again whenever you like: what is in is left alone. Somebody who may be on record already is left
for a human to look at; nobody is merged.

Ends with 0 when every row is in, 2 when the command or the file cannot be understood, 3 when Concord cannot start,
4 when rows were refused, and 5 when the database went away. Ctrl-C lets the rows under way come to their end and has the
code of every program so stopped. The same command then goes on.
TEXT
}

# News and refusals go to the error stream, so that output can be piped.
say() {
  printf '%s\n' "$*" >&2
}

refuse() {
  say "$@"
  exit 1
}

refuse_usage() {
  say "$@"
  say "./concord help shows what is possible."
  exit 2
}
