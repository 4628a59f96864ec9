#!/bin/sh
# A stop finishes what is in flight, and does not wait for ever: neither a run
# nor the daemon, whatever the relay does.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
three='{ email = "ann@example.org"; }, { email = "bob@example.org"; },
  { email = "eve@example.org"; }'
states() {
	gz status -c "$T/gazetted.conf" --json --deliveries |
	python3 -c '
import json, sys
for r in sorted(json.load(sys.stdin)["latest"], key=lambda r: r["address"]):
    print(r["address"].split("@")[0] + "=" + r["state"] +
          ("/%d" % r["tries"] if r["tries"] else ""), end=" ")'
}
# Waits until the relay, or the program, has got so far.
reached() {
	i=0
	while ! grep -q "$1" "$T/mail/transcript" 2>/dev/null && [ $i -lt 600 ]
	do
		sleep 0.05
		i=$((i + 1))
	done
}
# stop COMMAND WAIT-FOR -> $rc: the relay answers within five minutes, so who
# waits for it does not end in one.
stop() {
	later
	GAZETTED_NOW=$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ) \
		"$GZ" "$1" -c "$T/gazetted.conf" >"$T/out" 2>&1 &
	pid=$!
	pids="$pids $pid"
	reached "$2"
	kill -TERM $pid
	(
		i=0
		while [ $i -lt 60 ]; do
			sleep 1
			i=$((i + 1))
		done
		kill -KILL $pid 2>/dev/null
	) &
	guard=$!
	wait $pid
	rc=$?
	kill $guard 2>/dev/null
	wait $guard 2>/dev/null
}
# stopped NAME COMMAND WAIT-FOR WANTED-STATES WANTED-EXIT
stopped() {
	stop "$2" "$3"
	is "$1" "$(states)exit=$rc" "$4 exit=$5"
	[ "$rc" = "$5" ] || diag "$(cat "$T/out")"
}
# relay FAULT
relay() {
	rm -rf "$T/state" "$T/mail"
	start_smtp --fault "$1"
	conf "$three" '' 'connections = 1; stop_within = "1s"'
}
none="ann=ready bob=ready eve=ready"
for how in run daemon; do
	relay '{"at": "dot", "nth": 1, "delay": 0.5}'
	stopped "$how: the message in flight is finished" $how 'C: DATA' \
		"ann=sent bob=ready eve=ready" 0
	is "  and the relay got it" "$(mails)" 1
	stop_smtp
	relay '{"at": "connect", "silence": true}'
	stopped "$how: no greeting" $how 'silence' "$none" 0
	stop_smtp
	relay '{"at": "rcpt", "silence": true}'
	stopped "$how: no answer to RCPT" $how 'silence' "$none" 0
	stop_smtp
	relay '{"at": "dot", "silence": true}'
	[ $how = run ] && code=75 || code=0
	stopped "$how: no answer to the dot" $how 'silence' \
		"ann=uncertain bob=ready eve=ready" $code
	stop_smtp
	is "  is recorded, not found by the next run" "$(run 2>&1 |
		grep -c 'cut short')" 0
done
# Stopped while rates hold it back: nothing stays in hand, and what did not go
# counts against no quota.
for how in run daemon; do
	rm -rf "$T/state" "$T/mail"
	start_smtp
	conf "$three, { email = \"dan@slow.example\"; },
	  { email = \"flo@slow.example\"; }" '' \
		'connections = 3; rate = "1/s, 50/h"'
	echo 'limits = ( { domain = "slow.example"; connections = 1;
	  rate = "1/m"; } );' >>"$T/gazetted.conf"
	stop $how 'queued as'
	is "$how: held back by rates" "$rc $(cat "$T/out")" "0 "
	like "  nothing stays in hand" "$(sql 'SELECT state FROM outbox' |
		sort -u | tr '\n' ' ')" '^0 $'
	is "  what did not go counts against no quota" \
		"$(sql "SELECT total(n) FROM spent WHERE name NOT LIKE '@%'")" \
		"$(sql 'SELECT total(1) FROM delivery WHERE state = 6')"
	is "  nor its domain's" \
		"$(sql "SELECT total(n) FROM spent WHERE name LIKE '@%'")" \
		"$(sql "SELECT total(1) FROM delivery WHERE state = 6 AND
			address LIKE '%slow.example'")"
	stop_smtp
done
# What is too old is not given up before its turn has come.
relay '{"at": "dot", "nth": 1, "delay": 0.5}'
stop_smtp
later
run >"$T/out" 2>&1
rm -rf "$T/mail"
start_smtp --port "$smtp" --fault '{"at": "dot", "nth": 1, "delay": 0.5}'
later 200000
stop run 'C: DATA'
is "an old edition: who had no turn waits for it" "$(states)" \
	"ann=sent bob=ready eve=ready "
stop_smtp

cat >"$T/program" <<END
#!/bin/sh
cat >/dev/null
echo started >"$T/mail/transcript"
exec sleep 300
END
chmod +x "$T/program"
rm -rf "$T/state"
conf "$three" '' 'connections = 1; stop_within = "1s"'
sed -i "s|smtp://127.0.0.1:[0-9]*|sendmail:$T/program|" "$T/gazetted.conf"
rm -f "$T/mail/transcript"
stopped "a program that hangs" run started \
	"ann=uncertain bob=ready eve=ready" 75
done_testing
