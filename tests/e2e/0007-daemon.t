#!/bin/sh
# The daemon: signals, reload, and the lock.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
start_smtp
conf

wait_for() { # COMMAND...: until it succeeds, ten seconds
	i=0
	until "$@" >/dev/null 2>&1; do
		i=$((i + 1))
		[ $i -lt 200 ] || return 1
		sleep 0.05
	done
}
has_mail() { [ "$(mails)" -ge "$1" ]; }
logged() { grep -q "$1" "$T/daemon.log"; }

"$GZ" daemon -c "$T/gazetted.conf" -v 2>"$T/daemon.log" &
d=$!
pids="$pids $d"
ok "the first pass sends" wait_for has_mail 1
sleep 0.3
ok "an operator's command works beside it" \
	gz suppress -c "$T/gazetted.conf" zoe@example.org

sed 's/schedule/shedule/' "$T/gazetted.conf" >"$T/bad" &&
	cp "$T/gazetted.conf" "$T/whole" && cp "$T/bad" "$T/gazetted.conf"
kill -HUP $d
ok "a bad config is told" wait_for logged 'going on with the old'
ok "with the line and a suggestion" logged 'did you mean "schedule"'
cp "$T/whole" "$T/gazetted.conf"
kill -HUP $d
ok "a good one is taken" wait_for logged 'read again'
kill -USR1 $d
kill -TERM $d
wait $d
is "TERM ends it well" "$?" 0

# Of a clock that was ahead.
mkdir -p "$T/box/new" "$T/box/cur" "$T/box/tmp"
echo "control = { url = \"maildir:$T/box\";
  address = \"news@lists.example.org\"; };" >>"$T/gazetted.conf"
sql "INSERT OR REPLACE INTO meta(k, v) VALUES('control_read',
	CAST(strftime('%s', 'now', '+20 hours') AS BLOB))"
printf 'From: <ann@example.org>\nTo: <news@lists.example.org>\nSubject: %s\n\n' \
	unsubscribe >"$T/box/new/1.x"
"$GZ" daemon -c "$T/gazetted.conf" -v 2>"$T/daemon.log" &
d=$!
pids="$pids $d"
ok "the control mailbox is read though it was hours ahead" \
	wait_for logged 'control .*left=1'
kill -TERM $d
wait $d

# Two runs at once: the lock.
flock "$T/state/lock" sleep 3 &
pids="$pids $!"
sleep 0.3
out=$(run 2>&1)
is "a second run gives way: exit 75" "$?" 75
like "and says why" "$out" 'another run is under way'
done_testing
