#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: whose fault a refusal is, by what each relay says to the others: of
# one relay and of two, in one run and in many, and where a run was killed.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/refusals.sh"

# ---- of two relays one refuses everybody ----
for n in 80 9; do
	rm -rf "$T/state" "$T/a" "$T/b"
	start_relay a --fault '{"at": "rcpt", "reply": "550 5.1.1 unknown"}'
	start_relay b
	two "$(readers $n)" "connections = 1;" "connections = 1;"
	control
	edition
	go 60
	is "$n: one relay of two refuses all: nobody is given up" \
		"$(states | grep -c refused) $(lost)" "0 0|0"
	for i in 1 2 3; do go 7200; done
	is "$n: the other one takes them" "$(states) $(lost)" "sent=$n  0|0"
	stop_relay a
	stop_relay b
done

# And those who are unknown to both are unknown.
rm -rf "$T/state" "$T/a" "$T/b"
printf '%s\n' '[{"at": "rcpt", "match": "r[1-4]@", "reply": "550 5.1.1 no"}]' \
	>"$T/faults"
start_relay a --faults "$T/faults"
start_relay b --faults "$T/faults"
two "$(readers 60)" "connections = 1;" "connections = 1;"
control
edition
go 60
for i in 1 2 3; do go 7200; done
is "both know four of sixty not" "$(states) $(lost)" "refused=4 sent=56  4|4"
stop_relay a
stop_relay b

# ---- a relay that never took anything ----
for n in 1 2; do
	begin "$(readers $n)" \
		'{"at": "rcpt", "reply": "550 5.1.1 no such user"}'
	go 60
	for i in 1 2 3; do
		edition
		go 90000
	done
	is "$n: whom it refuses nobody believes to be gone" \
		"$(states) $(sql 'SELECT count(*) FROM suppression')" \
		"refused=$n  0"
	like "$n: which is told" "$(cat "$T/out")" \
		'no relay has ever taken a message of yours'
done
again '{"at": "rcpt", "match": "r1@", "reply": "550 5.1.1 no such user"}'
edition
go 90000
is "when it takes somebody, the other one is gone" \
	"$(sql 'SELECT address FROM suppression')" r1@example.org

# ---- what was promised ----
# Eleven of 36 are too many; then the relay takes one of them, and ten are not.
begin "$(readers 36)" \
	'{"at": "rcpt", "match": "r(2[6-9]|3[0-6])@", "reply": "550 5.1.1 no"}'
go 60
is "eleven of 36 wait" "$(states)" "deferred=11 sent=25 "
like "  and are told that they will be tried again" "$(cat "$T/out")" \
	'edition 1: 11 of its readers .*tried again'
again '{"at": "rcpt", "match": "r(2[6-9]|3[0-5])@", "reply": "550 5.1.1 no"}'
go 7200
is "one of them got through: the others wait on" "$(states) $(lost)" \
	"deferred=10 sent=26  0|0"
again '{"at": "rcpt", "match": "r2[6-8]@", "reply": "550 5.1.1 no"}'
go 20000
is "  and so do the last" "$(states) $(lost)" "deferred=3 sent=33  0|0"
again ''
go 20000
is "  until the relay has thought better of it" "$(states)" "sent=36 "

# ---- readers with editions of their own ----
begin "$(i=0
while [ $i -lt 12 ]; do
	i=$((i + 1))
	[ $i = 1 ] || printf ', '
	printf '{ email = "r%d@example.org"; exclude = [ "word%d" ]; }' $i $i
done)" '{"at": "rcpt", "reply": "550 5.1.1 unknown"}'
go 60
is "each has an edition alone, and all are refused: all wait" \
	"$(sql 'SELECT count(*) FROM edition') $(sql 'SELECT count(*)
		FROM outbox') $(lost)" "12 12 0|0"
is "  which is told once" "$(grep -c 'same words' "$T/out")" 1

# ---- side by side, and by policy ----
policy='"reply": "550 5.7.133 not a member of this group"'
begin "$(readers 9)" "{\"at\": \"rcpt\", \"match\": \"r[1-3]@\", $policy}"
go 60
go 7200
is "three at the head: the next run passes them" "$(states)" \
	"deferred=3 sent=6 "
edition
go 7200
is "the next edition passes them at once" "$(states)" "deferred=3 sent=6 "
is "  and nothing is said of the relay" "$(cat "$T/out" | grep -c relay)" 0
i=0
while [ $i -lt 12 ]; do
	i=$((i + 1))
	go 7200
	[ -z "$(cat "$T/out")" ] || diag "$(cat "$T/out")"
done
is "none of the runs after stops" "$(sql 'SELECT count(*) FROM route')" 0

begin "$(readers 12)" "{\"at\": \"rcpt\", \"match\": \"r[6-9]@\", $policy}"
go 60
is "four in a row behind others are four" "$(states) $(grep -c relay "$T/out")" \
	"deferred=4 sent=8  0"

begin "$(readers 3)" "{\"at\": \"rcpt\", \"match\": \"r2@\", \"times\": 1,
	\"reply\": \"450 4.2.0 later\"}, {\"at\": \"rcpt\", \"match\": \"r2@\",
	$policy}"
go 60
go 7200
is "one who was put off, and then is not wanted" "$(states)" \
	"deferred=1 sent=2 "
go 20000
is "  stops no run" "$(cat "$T/out") $rc $(sql 'SELECT count(*) FROM route')" \
	" 75 0"

# ---- what takes mail again ----
begin "$(readers 3)" ''
stop_smtp
go 60
like "a relay is down" "$(cat "$T/out")" 'no connection'
again '{"at": "rcpt", "reply": "450 4.2.0 later"}'
go 7200
is "it answers, and takes nothing: that is no mail" \
	"$(grep -c 'takes mail again' "$T/out") $(states)" "0 deferred=3 "
again ''
go 7200
is "then it takes some" "$(grep -c 'takes mail again' "$T/out") $(states)" \
	"1 sent=3 "

# ---- killed before those who were given up are put back ----
begin "$(readers 40)" \
	'{"at": "rcpt", "match": "r[3-9][0-9]*@", "reply": "550 5.1.1 no"}'
later 60
GAZETTED_CRASH=relent-before:1 run >"$T/out" 2>&1
rc=$?
like "killed, and some are given up" "$rc $(states)" '^137 .*refused=9'
go 60
is "the next run puts them back" "$(states) $(lost)" "deferred=18 sent=22  0|0"
like "  and tells of all" "$(cat "$T/out")" 'edition 1: 18 of its readers'
go 60
is "  once" "$(cat "$T/out") $(states)" " deferred=18 sent=22 "

# ---- other words ----
begin "$(readers 40)" '{"at": "rcpt", "match": "r12@",
	"reply": "550 5.1.1 closed by its owner"}, {"at": "rcpt",
	"match": "r[3-9][0-9]*@", "reply": "550 5.1.1 no"}'
go 60
is "who is refused in other words is refused" "$(states) $(lost)" \
	"deferred=18 refused=1 sent=21  1|1"

# ---- counted in one round, and doubted in the next ----
# Nine are too few, and all others were asked; those come to the same.
nine='"at": "rcpt", "match": "r[1-9]@"'
others='"at": "rcpt", "match": "r[1-3][0-9]@"'
no='"reply": "550 5.1.1 no"'
begin "$(readers 40)" "{$nine, $no},
	{$others, \"reply\": \"450 4.2.0 later\"}"
go 60
go 7200
is "nine of forty are refused, and counted" "$(states) $(lost)" \
	"deferred=30 refused=9 sent=1  9|9"
again "{$others, $no}"
go 14400
is "all others are, too: that is undone" "$(states) $(lost)" \
	"deferred=39 sent=1  0|0"
like "  which is told" "$(cat "$T/out")" \
	'edition 1: 39 of its readers .*tried again, also 9 who had been'
again "{$nine, $no}"
go 20000
is "  and they are tried again" "$(states) $(lost)" \
	"deferred=9 sent=31  0|0"
i=0
while [ $i -lt 15 ]; do
	i=$((i + 1))
	go 14000
done
is "  until they are believed" "$(states) $(lost)" "refused=9 sent=31  9|9"

# ---- an old list ----
dead='{"at": "rcpt", "match": "r[3-9][0-9]*@", "reply": "550 5.1.1 no"}'
begin "$(readers 40)" "$dead"
i=0
while [ $i -lt 15 ]; do
	i=$((i + 1))
	go 14000
done
is "after three days of the same no they are refused" "$(states)" \
	"refused=18 sent=22 "
is "  as bounces, of which there are too many to be acted on" "$(lost)" "18|0"
gz_now suppress -c "$T/gazetted.conf" --held >"$T/o" 2>&1
is "  until the operator says so" "$(lost)" "18|18"
begin "$(readers 40)" '{"at": "rcpt", "reply": "550 5.1.1 no"}'
i=0
while [ $i -lt 15 ]; do
	i=$((i + 1))
	go 14000
done
is "a relay that takes nobody is not believed" "$(states) $(lost)" \
	"expired=40  0|0"
news=1
begin "$(readers 4 | sed 's/; }/; include = [ "number 2" ]; }/g')" \
	'{"at": "rcpt", "match": "r[1-4]@", "reply": "550 5.1.1 no"}'
go 60
is "it took nobody of an issue" "$(states)" "deferred=4 "
sed -i 's/^subscribers = (/& { email = "eve@example.org"; },/' \
	"$T/gazetted.conf"
edition
i=0
while [ $i -lt 13 ]; do
	i=$((i + 1))
	go 14000
done
is "but another one of the digest: then it is" "$(sql 'SELECT count(*)
	FROM delivery WHERE edition = 1 AND state = 7') $(lost)" "4 4|4"
done_testing
