#!/bin/sh
# An edition to many, while from a k-th write to its state on all fail, as on a
# disk that is full or broken: the run stops with a word of it, and the next one
# leaves nobody out, with repeats of at most one a connection, the same bytes.
# FAULTS= says how often (make soak: 300), SEED= which.
. "$(dirname "$0")/lib.sh"

: "${FAULTS:=16}" "${SUBSCRIBERS:=100}" "${SEED:=1}"
strace -qq -o /dev/null true 2>/dev/null ||
	skip_all "strace is not there, or may not trace"
# The search for leaks is a tracer too, and there can be but one.
export ASAN_OPTIONS=detect_leaks=0
connections=3
mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 3
start_smtp --max-seconds 7200 --quiet --quits
web=file:$T/site # no server to outlive
conf "$(readers "$SUBSCRIBERS")" "" "connections = $connections"
ok "the disk is full" python3 "$top/tests/lib/disturb.py" disk "$T" \
	"$GZ" "$SUBSCRIBERS" "$connections" "$FAULTS" "$SEED"
cat "$T/ok.out" >&2
done_testing
