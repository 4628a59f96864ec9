#!/bin/sh
# What is forgotten is in no byte of the state: not in its free pages, and not
# in what the relay said of the address.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
start_smtp --fault '{"at": "rcpt", "match": "bob@", "reply": "550 5.1.1 <bob@example.org> is unknown here"}'
conf '{ email = "bob@example.org"; name = "Robert B"; },
  { email = "ann@example.org"; }' '' 'connections = 1'
# places: the files of the state that name him
places() {
	for f in "$T/state"/*; do
		grep -qaiE 'bob@example|Robert B' "$f" && basename "$f"
	done | tr '\n' ' '
}

run >"$T/out" 2>&1
like "he is in the state" "$(places)" 'outbox.journal .*state.db'
gz forget -q -c "$T/gazetted.conf" BOB@example.org >"$T/out" 2>&1
is "forgotten, he is nowhere" "$(places)" ""

# What was written over the journal is no record of anything.
feed "$T/site/feed.xml" 1 4
later
run >"$T/out" 2>&1
is "the next edition goes out" "$? $(cat "$T/out") $(mails)" "0  2"
is "not to him" "$(cat "$T"/mail/*.json | grep -c 'bob@')" 0

# A copy from before is still found out.
cp "$T/state/state.db" "$T/before.db"
feed "$T/site/feed.xml" 1 6
later
run >"$T/out" 2>&1
gz forget -c "$T/gazetted.conf" nobody@example.org >"$T/out" 2>&1
cat "$T/before.db" >"$T/state/state.db"
feed "$T/site/feed.xml" 1 8
later
run >"$T/out" 2>&1
like "a copy from before does not send by itself" "$? $(cat "$T/out")" \
	'^78 .*--adopt'
done_testing
