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

  ./concord import referrals FILE.csv [...] [--data DIR]
      Brings a spreadsheet of referrals in.

  ./concord ledger verify ...
      Verifies an export of the ledger without trusting the Concord that wrote it.

  ./concord test [Maven arguments]
      Runs everything that must pass, browser tests included.

  ./concord help
      Prints this.
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
