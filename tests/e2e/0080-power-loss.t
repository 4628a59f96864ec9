#!/bin/sh
# An edition to many, on a machine that loses power again and again: what was
# not synced is gone, or some of it is. Nobody is left out, repeats are at most
# one a connection a loss and the same bytes.
# LOSSES= says how many (make soak: 300), SEED= which.
. "$(dirname "$0")/lib.sh"

: "${LOSSES:=10}" "${SUBSCRIBERS:=500}" "${SEED:=1}"
[ -z "${SAN:-}" ] || skip_all "a sanitizer wants to be preloaded first"
connections=3
${CC:-cc} -std=gnu11 -D_GNU_SOURCE -O1 -fPIC -shared -o "$T/power.so" \
	"$top/tests/lib/power.c" || skip_all "no compiler for the shim"
mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 3
start_smtp --max-seconds 7200 --quiet --quits
web=file:$T/site # no server to outlive
conf "$(readers "$SUBSCRIBERS")" "" "connections = $connections"
ok "power lost" python3 "$top/tests/lib/power.py" "$T" "$GZ" "$SUBSCRIBERS" \
	"$connections" "$LOSSES" "$SEED" "$T/power.so"
cat "$T/ok.out" >&2
done_testing
