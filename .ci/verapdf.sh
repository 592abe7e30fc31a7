#!/usr/bin/env bash
# Checks PDF files against PDF/UA-1 and PDF/A-2a with veraPDF: verapdf.sh <pdf...>
# Prints one line for each file and profile; ends with 1 where one fails. Fetches veraPDF with Maven once.
set -euo pipefail
[ $# -gt 0 ] || { echo "usage: verapdf.sh <pdf...>" >&2; exit 2; }
here="$(cd "$(dirname "$0")" && pwd)"
cache="$here/../node_modules/.cache"
jars="$cache/verapdf"
mkdir -p "$cache"
for tool in java mvn; do
  if ! command -v "$tool" >/dev/null; then
    echo "veraPDF was left out: there is no $tool here, so nothing is known about PDF/UA-1 and PDF/A-2a."
    exit 0
  fi
done
if [ ! -e "$jars/fetched" ]; then
  if ! mvn -q -B -f "$here/verapdf/pom.xml" dependency:copy-dependencies -DoutputDirectory="$jars" >"$cache/verapdf.log" 2>&1; then
    echo "veraPDF was left out: Maven could not fetch it, so nothing is known about PDF/UA-1 and PDF/A-2a."
    exit 0
  fi
  touch "$jars/fetched"
fi

failed=0
for profile in ua1 2a; do
  # Ends with 1 where a file does not conform, with more where it cannot be read.
  report="$(java -cp "$jars/*" org.verapdf.apps.GreenfieldCliWrapper --format text --flavour "$profile" -v --loglevel 0 "$@" 2>/dev/null)" || failed=1
  printf '%s\n' "$report"
  passed="$(grep -c '^PASS ' <<<"$report" || true)"
  if [ "$passed" -ne $# ]; then
    echo "veraPDF $profile: $passed of $# passed"
    failed=1
  fi
done
exit "$failed"
