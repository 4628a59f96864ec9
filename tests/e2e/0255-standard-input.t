#!/bin/sh
# What a run is given on its standard input, as a source.
. "$(dirname "$0")/lib.sh"

start_smtp
sources() {
	cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { timeout = "2s"; max_size = "64K"; };
sources = ( $1 );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
}
sources '{ name = "given"; url = "file:-"; }'
feed "$T/one.xml" 1 2
feed "$T/two.xml" 1 3

out=$(run 2>&1 <"$T/one.xml")
is "a feed is read without a word" "$out" ""
is "and told" "$(mails)" 1
like "in whole" "$(cat "$T"/mail/*.eml)" 'Story number 2'

# Due in each run, whatever the interval: what is not read is lost.
now=$((now + 1))
cat "$T/two.xml" | run
is "the next, through a pipe, a second later" "$(mails)" 2
now=$((now + 1))
run <"$T/two.xml"
is "the same again is no news" "$(mails)" 2
now=$((now + 1))
out=$(run 2>&1 </dev/null)
is "nothing is no failure" "$out" ""
out=$(run 2>&1 <&-)
is "nor is none at all" "$out" ""
like "the list has it" "$(gz_now list sources -c "$T/gazetted.conf")" 'given'

now=$((now + 1))
printf '{"id": "9", "title": "A line of JSON", "url": "https://example.org/9"}\n' |
	run
is "articles as lines of JSON" "$(mails)" 3

# Its failures are told after some in a row, as those of others are.
rm -rf "$T/state"
out=$(echo no feed | run 2>&1)
like "no feed" "$out" 'source given: file:-: this is no feed'
rm -rf "$T/state"
out=$(yes | run 2>&1)
like "too much" "$out" 'source given: file:-: .*more than 65536 bytes'
rm -rf "$T/state"
mkfifo "$T/mute"
sleep 20 >"$T/mute" &
pids="$pids $!"
started=$(date +%s)
out=$(run 2>&1 <"$T/mute")
like "no end" "$out" 'source given: file:-: .*2 s'
ok "in time" [ $(($(date +%s) - started)) -lt 10 ]

# Another source is read while it is waited for.
sources '{ name = "given"; url = "file:-"; },
  { name = "file"; url = "file:'"$T"'/one.xml"; }'
rm -rf "$T/state"
(sleep 1 && cat "$T/two.xml") | run
is "a slow one" "$(sql "SELECT count(*) FROM sighting" 2>/dev/null)" 5

# Where it makes no sense.
out=$(gz check -c "$T/gazetted.conf" 2>&1)
is "the config is right" $? 0
like "and told of" "$out" \
	'gazetted.conf:5: source "given": .*the daemon refuses it \(warning\)'
out=$(timeout 20 "$GZ" daemon -c "$T/gazetted.conf" 2>&1)
is "the daemon does" $? 78
like "with a word" "$out" \
	'gazetted.conf:5: source "given": standard input .*a daemon has none'
sources '{ name = "given"; url = "file:-"; },
  { name = "again"; url = "file:-"; }'
out=$(gz check -c "$T/gazetted.conf" 2>&1)
is "there is one" $? 78
like "and it is said where" "$out" \
	'gazetted.conf:6: source "again": .*gazetted.conf:5 already'
sources '{ name = "given"; url = "file:-"; },
  { name = "again"; url = "file:-"; enabled = false; }'
ok "unless the other is off" gz check -c "$T/gazetted.conf"

out=$(gz add file:- <"$T/one.xml" 2>&1)
like "gazetted add shows what comes" "$out" 'Story number 1'
done_testing
