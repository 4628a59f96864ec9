#!/bin/sh
# Whose fault it is when mail does not get through, over days: a relay that is
# down wears out nobody's tries, one message that breaks connections does not
# stand before the others nor go round for ever, and each is told once.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
states() {
	sql "SELECT substr(d.address, 1, 3), CASE coalesce(o.state, d.state)
		WHEN 0 THEN 'ready' WHEN 3 THEN 'deferred' WHEN 5 THEN 'held'
		WHEN 6 THEN 'sent' WHEN 7 THEN 'refused' WHEN 8 THEN 'expired'
		ELSE 'other' END || '/' || coalesce(o.tries, d.tries)
		FROM delivery d LEFT JOIN outbox o ON o.delivery = d.id
		WHERE d.edition = (SELECT max(id) FROM edition)
		ORDER BY d.address" | tr '|\n' '= '
}
go() {
	later "${1:-7200}"
	run >"$T/out" 2>&1
	rc=$?
}
news=2
edition() { # so that the next run has something to tell
	news=$((news + 1))
	feed "$T/site/feed.xml" 1 $news
}
three='{ email = "ann@example.org"; }, { email = "bob@example.org"; },
  { email = "eve@example.org"; }'
begin() { # FAULTS
	rm -rf "$T/state" "$T/mail"
	printf '[%s]\n' "$1" >"$T/faults"
	start_smtp --faults "$T/faults"
	conf "$three" "" 'connections = 1; timeout = "4s"'
	edition
}

# ---- a relay that is down for days ----
begin ''
stop_smtp
go
is "nobody there" "$(states)" "ann=ready/0 bob=ready/0 eve=ready/0 "
for day in 1 2 3; do
	go 40000
	is "$day: silent" "$(cat "$T/out") $rc" " 75"
done
is "after a day and a half they still wait" "$(states)" \
	"ann=ready/0 bob=ready/0 eve=ready/0 "
go 60000
is "after two days they are given up" "$(states)" \
	"ann=expired/0 bob=expired/0 eve=expired/0 "
like "  in one line" "$(cat "$T/out")" \
	'^gazetted: 3 messages given up: .*expire_after'
is "  and no other" "$(wc -l <"$T/out" | tr -d ' ') $rc" "1 75"
like "  which status keeps" "$(gz status -c "$T/gazetted.conf" --deliveries)" \
	'expired +0 .*not to be handed over'
go 40000
is "  once" "$(cat "$T/out") $rc" " 0"

# What is held waits for the operator, and then has its time again.
edition
go
gz_now queue -c "$T/gazetted.conf" hold --all >"$T/o"
go 900000
is "what is held does not expire" "$(states)" \
	"ann=held/0 bob=held/0 eve=held/0 "
gz_now queue -c "$T/gazetted.conf" release >"$T/o"
start_smtp --port "$smtp"
go
is "  and is sent once released" "$(states)" "ann=sent/0 bob=sent/0 eve=sent/0 "
stop_smtp

# ---- one message that breaks connections ----
# At DATA: whether the dot of a small body is out when that drops is a race.
begin '{"at": "data", "match": "bob@", "drop": true}'
go
is "one breaks connections" "$(states)" "ann=sent/0 bob=deferred/0 eve=sent/0 "
like "  which is put down to it" "$(cat "$T/out")" '^gazetted: 1 message could'
is "  and not to the relay" "$(wc -l <"$T/out" | tr -d ' ') $rc" "1 75"
n=0
quiet=
while [ $n -lt 20 ]; do
	go 7200
	quiet="$quiet$(cat "$T/out")"
	n=$((n + 1))
done
# A relay that is alone with it breaks all that it is given, and is told of so.
like "alone with it the relay is told of" "$quiet" 'times in a row'
edition
go 7200
is "the next edition goes past it" "$(states)" \
	"ann=sent/0 bob=deferred/0 eve=sent/0 "
tried=$(grep -c 'C: RCPT.*bob@' "$T/mail/transcript")
ok "it was tried now and again ($tried times in two days)" \
	[ "$tried" -ge 4 -a "$tried" -le 80 ]
for gap in 1 2 3; do # of each a day counts, at the next
	go 180000
done
is "at last it is given up" "$(states) $(sql 'SELECT count(*) FROM outbox')" \
	"ann=sent/0 bob=expired/0 eve=sent/0  0"
stop_smtp

# ---- a relay that breaks everything ----
begin '{"at": "data", "drop": true}'
for n in 1 2 3 4 5 6; do
	go 7200
done
is "a relay that breaks all takes nobody's tries" "$(states)" \
	"ann=ready/0 bob=ready/0 eve=ready/0 "
stop_smtp

# ---- refusals ----
begin '{"at": "rcpt", "match": "bob@", "reply": "550 5.1.1 who is bob"}'
go
like "refused: told, with the fault" "$(cat "$T/out")" \
	'^gazetted: 1 address refused for good by the relay \(550 5.1.1\)'
for n in 1 2; do
	edition
	go
	is "again: silent, but for the exit code" "$(cat "$T/out") $rc" " 65"
done
stop_smtp
start_smtp --port "$smtp" --fault \
	'{"at": "rcpt", "match": "eve@", "reply": "553 5.1.3 bad address"}'
edition
go
like "another fault is told" "$(cat "$T/out")" '\(553 5.1.3\)'
is "nothing of it is kept" "$(sql 'SELECT count(*) FROM refusal')" 0
stop_smtp

# An edition that most are refused of is told of, whatever is known.
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; }' "" \
	'connections = 1; timeout = "4s"'
start_smtp --port "$smtp" --fault \
	'{"at": "rcpt", "reply": "550 5.1.1 nobody"}'
sed -i "s|smtp://127.0.0.1:[0-9]*|smtp://127.0.0.1:$smtp|" "$T/gazetted.conf"
edition
go
is "nobody has it" "$(states)" "ann=refused/0 bob=refused/0 "
like "  which is told, though the fault is known" "$(cat "$T/out")" \
	'2 addresses refused for good by the relay \(550 5.1.1\)'
go
is "  once" "$(cat "$T/out") $rc" " 0"
stop_smtp

# Killed before it could be told: the next run tells it.
begin '{"at": "rcpt", "match": "bob@", "reply": "550 5.1.1 who is bob"}'
later
GAZETTED_CRASH=outbox-after:2 run >"$T/out" 2>&1
is "killed once the refusal is durable" \
	"$? $(sql 'SELECT count(*) FROM refusal')" "137 1"
go
like "the next run tells of it" "$(cat "$T/out")" '1 address refused for good'
is "  and no more" "$(sql 'SELECT count(*) FROM refusal')" 0
go
is "  once" "$(cat "$T/out") $rc" " 0"
stop_smtp
done_testing
