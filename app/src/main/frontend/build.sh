#!/bin/sh
# Builds the style sheet, the script and the images of the pages into the folder named by the first argument.
# Installs only when the lock file changed, builds only when a source changed: a second run costs nothing.
set -eu

out=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "$0")"

installed=node_modules/.installed
built="$out/.built"

if ! command -v npm >/dev/null 2>&1; then
  echo "The pages need Node.js 20 or newer with npm to be built. Install both, or build with -Dfrontend.skip=true." >&2
  exit 1
fi

if [ ! -e "$installed" ] || ! cmp -s package-lock.json "$installed"; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  cp package-lock.json "$installed"
  rm -f "$built"
fi

if [ ! -e "$built" ] || [ -n "$(find build.mjs styles scripts images "$installed" -newer "$built" -print -quit)" ]; then
  node build.mjs "$out"
  touch "$built"
fi
