#!/bin/sh
# An edition to many, killed by strace as it enters the k-th write, sync, send
# or the like, until it is through: nobody is left out, repeats are at most one
# a connection a kill and the same bytes.
# KILLS= says how many (make soak: 1,000), SEED= which.
. "$(dirname "$0")/lib.sh"

: "${KILLS:=50}" "${SUBSCRIBERS:=500}" "${SEED:=1}"
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
ok "killed at system calls" python3 "$top/tests/lib/disturb.py" syscalls "$T" \
	"$GZ" "$SUBSCRIBERS" "$connections" "$KILLS" "$SEED"
cat "$T/ok.out" >&2
done_testing
