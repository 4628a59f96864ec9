#!/bin/sh
# The operator's hand in the outbox: held mail stays, released mail goes, what
# is dropped never does, and a flush does not wait for the next try.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; },
  { email = "eve@example.org"; }' '' 'connections = 1'
q() { gz_now queue -c "$T/gazetted.conf" "$@"; }

# Nobody listens: all three wait, and none has lost a try.
run >"$T/out" 2>&1
is "three wait" "$(q --json | grep -c '"tries":0')" 3
q hold >"$T/o" 2>&1
is "hold wants a choice" "$?" 64
is "and nothing changed" "$(q list --json | grep -c '"state":"ready"')" 3
like "one is held" "$(q hold --address ANN@example.org)" '^1 held'
like "one is dropped" "$(q drop --address bob@example.org)" '^1 dropped'
is "two are left" "$(q list --json | wc -l | tr -d ' ')" 2
like "the table tells" "$(q)" 'ann@example.org +held'
start_smtp
sed -i "s|smtp://[^\"]*|smtp://127.0.0.1:$smtp|" "$T/gazetted.conf"
later
run >"$T/out" 2>&1
is "one went" "$(mails)" 1
like "to whom nobody touched" "$(cat "$T"/mail/*.eml)" '^To: eve@'
like "the held one is released" "$(q release)" '^1 released'
run >"$T/out" 2>&1
is "and goes" "$(mails)" 2
is "nothing waits" "$(q --json)" ""
like "the dropped one is final" \
	"$(gz status -c "$T/gazetted.conf" --deliveries)" \
	'bob@example.org +skipped .*dropped by the operator'
q frobnicate >"$T/o" 2>&1
is "an unknown word is usage" "$?" 64

# Put off by the relay, then flushed.
stop_smtp
feed "$T/site/feed.xml" 1 4
start_smtp --fault '{"at": "rcpt", "reply": "450 4.2.1 later"}'
sed -i "s|smtp://[^\"]*|smtp://127.0.0.1:$smtp|" "$T/gazetted.conf"
later
run >"$T/out" 2>&1
is "put off" "$(q --json | grep -c '"state":"deferred"')" 3
stop_smtp
rm -f "$T"/mail/*.eml
start_smtp
sed -i "s|smtp://[^\"]*|smtp://127.0.0.1:$smtp|" "$T/gazetted.conf"
run >"$T/out" 2>&1
is "not tried before its time" "$(mails)" 0
like "flushed" "$(q flush)" '^3 tried'
run >"$T/out" 2>&1
is "tried at once" "$(mails)" 3

# Held, and some leave: by themselves, or with the config.
stop_smtp
feed "$T/site/feed.xml" 1 6
later
run >"$T/out" 2>&1
q hold --all >"$T/o"
gz suppress -c "$T/gazetted.conf" --reason unsubscribed ann@example.org
sed -i 's/{ email = "bob@example.org"; },//' "$T/gazetted.conf"
later
run >"$T/out" 2>&1
start_smtp
sed -i "s|smtp://[^\"]*|smtp://127.0.0.1:$smtp|" "$T/gazetted.conf"
is "released without them, and told so" "$(q release)" "\
1 released, for the next run to send
1 left out: suppressed
1 left out: not subscribed any more
what is left out stays held (gazetted queue drop)"
rm -f "$T"/mail/*.eml
later
run >"$T/out" 2>&1
is "the one that reads on has it" "$(mails) $(cat "$T"/mail/*.eml |
	grep '^To: ' | tr -d '\r')" "1 To: eve@example.org"
is "they stay held" "$(q --json | grep -c '"state":"held"')" 2
is "and are left out again" "$(q release --json)" \
	'{"verb":"release","deliveries":0,"suppressed":1,"not_subscribed":1}'
like "  in words" "$(q release)" '^0 released$'
like "until they are dropped" "$(q drop --all)" '^2 dropped'

# Put off, and some leave before the next try.
rm -rf "$T/state" "$T"/mail/*.eml
stop_smtp
feed "$T/site/feed.xml" 1 2
start_smtp --fault '{"at": "rcpt", "reply": "450 4.2.1 later"}'
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; },
  { email = "eve@example.org"; }'
later
run >"$T/out" 2>&1
is "put off again" "$(q --json | grep -c '"state":"deferred"')" 3
stop_smtp
start_smtp
conf '{ email = "ann@example.org"; }, { email = "eve@example.org"; }'
gz suppress -c "$T/gazetted.conf" --reason unsubscribed ann@example.org
q flush >"$T/o"
run >"$T/out" 2>&1
is "who left is not mailed" "$(mails) $(cat "$T"/mail/*.eml |
	grep '^To: ' | tr -d '\r')" "1 To: eve@example.org"
like "nor waits, and why is told" \
	"$(gz status -c "$T/gazetted.conf" --deliveries)" \
	'bob@example.org +skipped .*not subscribed any more'
is "who comes back does not have it by that" \
	"$(conf "$(readers 1), { email = \"bob@example.org\"; }"
	later
	run >"$T/out" 2>&1
	grep -l '^To: bob@' "$T"/mail/*.eml | wc -l | tr -d ' ')" 0
like "but by a resend" "$(gz_now resend -c "$T/gazetted.conf" \
	--to bob@example.org 1)" '^1 delivery is back'
run >"$T/out" 2>&1
is "  which the next run sends" \
	"$(grep -l '^To: bob@' "$T"/mail/*.eml | wc -l | tr -d ' ')" 1
done_testing
