#!/bin/sh
# A daemon that sends for long lets commands in meanwhile that want the state
# to themselves: what is dropped now does not go. All of it is too old, and has
# its turn before it is given up, however many turns of the daemon it takes.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 1
start_http "$T/site"
start_smtp
conf "$(readers 90)" '' 'rate = "1/s"'
stop_smtp
now=$(($(date +%s) - 3 * 86400))
run >"$T/out" 2>&1
start_smtp --port "$smtp"
"$GZ" daemon -c "$T/gazetted.conf" >"$T/out" 2>&1 &
pid=$!
pids="$pids $pid"
i=0
while [ "$(mails)" = 0 ] && [ $i -lt 200 ]; do
	sleep 0.1
	i=$((i + 1))
done
gz queue drop -c "$T/gazetted.conf" --address r90@example.org >"$T/o" 2>&1
is "a command comes in while there is mail to send" "$? $(cat "$T/o")" \
	"0 1 dropped, never to be sent"
n=$(mails)
ok "it is not all gone" [ "$n" -gt 1 -a "$n" -lt 89 ]
i=0
while [ "$(mails)" -lt 89 ] && [ $i -lt 3000 ]; do
	sleep 0.1
	i=$((i + 1))
done
sleep 2
kill -TERM $pid
wait $pid
is "the daemon goes on, and ends" "$?" 0
is "the others get theirs, once" "$(cat "$T"/mail/*.json |
	grep -o '"recipients": *\["[^"]*' | sort | uniq -c |
	awk '$1 == 1' | wc -l | tr -d ' ') $(mails)" "89 89"
is "nobody is given up" "$(sql 'SELECT count(*) FROM delivery
	WHERE state = 8')" 0
is "what was dropped did not go" "$(grep -l '"r90@' "$T"/mail/*.json)" ""
done_testing
