#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: readers in doubt are tried again, as was told, whatever comes
# between.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/refusals.sh"

# Eleven of 36 are too many; nine are not.
eleven='{"at": "rcpt", "match": "r(2[6-9]|3[0-6])@", "reply": "550 5.1.1 no"}'
nine='{"at": "rcpt", "match": "r(2[6-9]|3[0-4])@", "reply": "550 5.1.1 no"}'

# ---- another one's edition sent again ----
begin "$(readers 36)" "$eleven"
go 60
gz_now resend --to r1@example.org 1 -c "$T/gazetted.conf" >"$T/o"
like "one edition is sent again to one" "$(cat "$T/o")" '1'
again "$nine"
go 14000
is "  who changes nothing for the others" "$(states) $(lost)" \
	"deferred=9 sent=27  0|0"
# ---- put off for another reason between ----
begin "$(readers 36)" "$eleven"
go 60
again '{"at": "rcpt", "reply": "450 4.3.0 try later"}'
go 14000
is "all are put off" "$(states)" "deferred=11 sent=25 "
again "$nine"
go 20000
is "  and nine are refused as before: they wait on" "$(states) $(lost)" \
	"deferred=9 sent=27  0|0"

# ---- an issue that goes out in parts ----
# In the first nine are refused, which are too few to be doubted.
begin "$(readers 40)" '{"at": "rcpt", "match": "r(1[2-9]|[23][0-9]|40)@",
	"reply": "550 5.1.1 no"}'
sed -i 's/connections = 1;/& rate = "20\/h";/' "$T/gazetted.conf"
go 60
is "some are refused, and nobody has heard of it" "$(states) $(lost)" \
	"ready=20 refused=9 sent=11  0|0"
go 7200
is "  until all were asked, and now it is the relay's fault" \
	"$(states) $(lost)" "deferred=29 sent=11  0|0"
begin "$(readers 40)" '{"at": "rcpt", "match": "r(1[2-9]|20)@",
	"reply": "550 5.1.1 no"}'
sed -i 's/connections = 1;/& rate = "20\/h";/' "$T/gazetted.conf"
go 60
is "or theirs" "$(states) $(lost)" "ready=20 refused=9 sent=11  0|0"
go 7200
is "  which is heard of then" "$(states) $(lost)" "refused=9 sent=31  9|9"

# ---- two relays that refuse everybody ----
for n in 3 5 8; do
	rm -rf "$T/state" "$T/a" "$T/b"
	start_relay a --fault '{"at": "rcpt", "reply": "550 5.1.1 unknown"}'
	start_relay b --fault '{"at": "rcpt", "reply": "550 5.1.1 unknown"}'
	two "$(readers $n)" "connections = 1;" "connections = 1;"
	control
	edition
	go 60
	is "$n: both refuse all: nobody is given up" \
		"$(sql 'SELECT count(*) FROM outbox') $(lost)" "$n 0|0"
	go 20000
	go 20000
	is "  nor later" "$(states) $(lost)" "deferred=$n  0|0"
	stop_relay a
	stop_relay b
done
# ---- a relay that takes one, and then no more ----
for n in 16 20; do
	rm -rf "$T/state" "$T/a" "$T/b"
	start_relay a --fault '{"at": "rcpt", "nth": [2, 999],
		"reply": "550 5.1.1 unknown user"}'
	start_relay b
	two "$(readers $n)" "connections = 1;" "connections = 1;"
	control
	edition
	go 60
	is "$n: the other one is asked before anybody is given up" \
		"$(states | grep -c refused) $(lost)" "0 0|0"
	go 14000
	is "  and takes all" "$(states) $(lost)" "sent=$n  0|0"
	stop_relay a
	stop_relay b
done
done_testing
