#!/bin/sh
# An edition to many, killed at random instants until it is through: nobody is
# left out, repeats are at most one a connection a kill and the same bytes.
# KILLS= says how many (make soak: 1,000), SEED= which.
. "$(dirname "$0")/lib.sh"

: "${KILLS:=20}" "${SUBSCRIBERS:=500}" "${SEED:=1}"
connections=3
mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 3
start_smtp --max-seconds 7200 --quiet --quits
web=file:$T/site # no server to outlive
conf "$(readers "$SUBSCRIBERS")" "" "connections = $connections"
ok "killed at random" python3 "$top/tests/lib/disturb.py" random "$T" "$GZ" \
	"$SUBSCRIBERS" "$connections" "$KILLS" "$SEED"
cat "$T/ok.out" >&2
done_testing
