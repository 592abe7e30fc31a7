#!/usr/bin/env bash
# Every page that we set ourselves passes PDF/UA-1 and PDF/A-2a: packets without foreign files, and control sheets.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
node .ci/typeset-only.mjs "$folder" > "$folder/list"
mapfile -t files < "$folder/list"
bash .ci/verapdf.sh "${files[@]}"
