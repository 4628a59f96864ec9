#!/bin/sh
# Invariant 9: looking changes nothing, byte for byte.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 3
start_http "$T/site"
start_smtp
conf

print() { (cd "$T/state" && find . -type f | sort | xargs sha256sum; \
	find . -type f -printf '%p %T@ %s\n' | sort); }

is "looking at a state that is not there makes none" \
	"$(gz status -c "$T/gazetted.conf" >/dev/null; ls "$T/state" 2>&1 | \
	grep -c state.db)" 0
run
feed "$T/site/feed.xml" 1 5
before=$(print)
for c in "check" "preview" "preview --html" "preview --eml" "status" \
	"status --json" "doctor --offline" "status --deliveries" "list" "list digests" \
	"list subscribers" "list editions --json" "suppress --list" \
	"explain http://t.example/story/1" "send daily --dry-run" \
	"send daily --to zoe@example.org --dry-run"; do
	# shellcheck disable=SC2086
	set -- $c
	verb=$1
	shift
	gz "$verb" -c "$T/gazetted.conf" "$@" >"$T/out" 2>&1
	is "$c leaves the state as it was" "$(print)" "$before"
done
n=$(mails)
gz send -c "$T/gazetted.conf" daily --to zoe@example.org >/dev/null 2>&1
is "a test copy leaves the state as it was" "$(print)" "$before"
is "nothing new, no test copy" "$(mails)" "$n"
done_testing
