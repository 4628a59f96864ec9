#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: what waits is given up for the time that runs had for it: neither
# for one that the machine was off, nor for one that only a clock saw.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
web=file:$T/site
feed "$T/site/feed.xml" 1 1
at() { # TIME [POINT]: killed there
	GAZETTED_NOW=$1:00Z GAZETTED_CRASH=${2:-} \
		"$GZ" run -c "$T/gazetted.conf" >"$T/out" 2>&1
}
state() {
	sql "SELECT CASE coalesce(o.state, d.state) WHEN 0 THEN 'ready' WHEN 3
		THEN 'deferred' WHEN 8 THEN 'expired' ELSE 'other' END
		FROM delivery d LEFT JOIN outbox o ON o.delivery = d.id"
}
begin() {
	rm -rf "$T/state"
	conf
	at 2027-03-01T12:00
}
start_smtp --quiet --fault '{"at": "rcpt", "reply": "451 4.7.1 later"}'

begin
at 2027-03-10T12:00
is "off for nine days: it waits on" "$(state)" deferred
at 2027-03-11T06:00
is "  for the day that it has left" "$(state)" deferred
at 2027-03-11T14:00
is "  and no more" "$(state)" expired

begin
at 2027-03-08T12:00
at 2027-03-15T12:00
at 2027-03-22T12:00
is "who calls run once a week has it given up, too" "$(state)" expired

begin
for hour in 13 14 15 16 17 18; do
	at 2027-04-01T$hour:00 "$([ $((hour % 2)) = 0 ] || echo claimed)"
	at 2027-03-01T$hour:00
done
is "a clock that steps to and fro, with kills, gives up nothing" "$(state)" \
	deferred
at 2027-03-01T11:00
is "  nor does one that goes back" "$(state)" deferred
at 2027-03-02T11:00
at 2027-03-03T11:00
at 2027-03-03T13:00
is "  and it is given up in its time" "$(state)" expired

begin
for day in 02 03 04; do
	at 2027-04-${day}T12:00
	at 2027-03-${day}T12:00
done
is "nor does it live for ever by that" "$(state)" expired

# Smaller ones count, for a machine may be off at night, and are taken back.
begin
for minute in 05 10 15 20; do
	at 2027-03-02T08:$minute
	at 2027-03-01T12:$minute
done
at 2027-03-02T08:25
is "steps by less than a day are no more than one of them" "$(state)" deferred
begin
for minute in 10 20 30 40 50; do
	at 2027-03-01T20:$minute
	at 2027-03-01T12:$minute
done
at 2027-03-01T20:55
is "nor are those of a clock in local time" "$(state)" deferred
at 2027-03-01T12:55
at 2027-03-02T12:00
at 2027-03-03T11:00
is "  which in the end" "$(state)" deferred
at 2027-03-03T13:00
is "  counts as if it had not been" "$(state)" expired

begin
at 2027-03-02T00:00
at 2027-03-02T12:00
at 2027-04-02T12:00
is "a jump gives up nothing of what is half-way" "$(state)" deferred
at 2027-03-02T12:05
at 2027-03-03T11:00
is "  and is forgotten" "$(state)" deferred
at 2027-03-03T13:00
is "  where the clock comes back" "$(state)" expired

begin
for minute in 05 10 15; do
	at 1970-01-01T00:01
	at 2027-03-02T12:$minute
done
at 2027-03-03T11:00
is "a clock that was not set counts nothing" "$(state)" deferred
is "  and a run goes by the one before" \
	"$(sql "SELECT v FROM meta WHERE k = 'last_run'")" \
	"$(date -u -d 2027-03-03T11:00Z +%s)"
at 2027-03-03T13:00
is "  while all others count" "$(state)" expired

# At each boot until the network has told the time, say.
begin
for minute in 05 10 15 20; do
	at 2026-06-01T00:00
	at 2027-03-01T12:$minute
	at 2027-03-01T12:$minute
done
at 2027-03-02T12:00
at 2027-03-03T11:00
is "a clock that goes far back and returns counts nothing" "$(state)" deferred
at 2027-03-03T13:00
is "  but what passed" "$(state)" expired
begin
for minute in 05 10 15; do
	at 2027-02-28T16:$minute
	at 2027-03-01T12:$minute
done
at 2027-03-02T12:00
at 2027-03-03T11:00
is "nor does one that goes back by hours" "$(state)" deferred
at 2027-03-03T13:00
is "  but what passed" "$(state)" expired
begin
at 2027-03-02T12:00
at 2027-02-01T12:00
at 2027-02-02T11:00
is "where it was put right" "$(state)" deferred
at 2027-02-02T13:00
is "  all is as old as it is" "$(state)" expired
begin
for day in $(seq 10 28); do
	at 2027-05-${day}T12:00
	at 2027-05-${day}T12:05
	at 2027-03-01T12:$day
	at 2026-05-${day}T12:00
done
at 2027-03-01T12:30
at 2027-03-02T12:30
is "many clocks are no more than one" "$(state)" deferred
at 2027-03-03T12:30
is "  and no less" "$(state)" expired

# By a clock that no run has seen.
q() { # VERB...
	GAZETTED_NOW=2027-04-01T12:00:00Z "$GZ" queue -c "$T/gazetted.conf" \
		"$@" >"$T/out" 2>&1
}
begin
q hold --all
q release --all
for minute in 05 10 15; do
	at 2027-03-01T12:$minute
done
is "released by a clock that was ahead: it waits on" "$(state)" deferred
at 2027-04-01T12:05
GAZETTED_NOW=2027-03-01T12:20:00Z "$GZ" queue hold --all \
	-c "$T/gazetted.conf" >"$T/out" 2>&1
GAZETTED_NOW=2027-03-01T12:20:00Z "$GZ" queue release --all \
	-c "$T/gazetted.conf" >"$T/out" 2>&1
for minute in 25 30 35; do
	at 2027-03-01T12:$minute
done
is "  and by one that was put right" "$(state)" deferred
at 2027-03-02T12:35
at 2027-03-03T12:10
is "  nearly its whole time" "$(state)" deferred
at 2027-03-03T12:36
is "  and no more" "$(state)" expired

# Of an older version's state.
begin
at 2027-03-02T12:00
sql "UPDATE meta SET v = CAST(strftime('%s', '2027-03-02T12:00') || ' 0 0' AS BLOB)
	WHERE k = 'clock'"
at 2027-03-03T11:00
is "a clock as it was noted before goes on" "$(state)" deferred
at 2027-03-03T13:00
is "  from there" "$(state)" expired

# In one boot of the machine it is known how much time went by.
up() { # SECONDS TIME [BOOT]
	GAZETTED_BOOT="${3:-a} $1" at "$2"
}
begin_up() {
	rm -rf "$T/state"
	conf
	up 1000 2027-03-01T12:00
}
begin_up
up 87400 2027-03-02T12:00
up 88000 2027-03-03T13:00
is "a false day counts nothing where the machine knows" "$(state)" deferred
up 88600 2027-03-02T12:20
up 170200 2027-03-03T11:00
is "  when it is taken back" "$(state)" deferred
up 177400 2027-03-03T13:00
is "  and what passed counts" "$(state)" expired
begin_up
up 2000 2027-03-02T08:00
up 90000 2027-03-03T08:28
up 170200 2027-03-04T06:45
is "nor when it stays" "$(state)" deferred
up 177400 2027-03-04T08:45
is "  and what passed counts" "$(state)" expired
begin_up
up 2000 2027-03-02T08:00
up 10 2027-03-01T12:30 b
up 84610 2027-03-02T12:00 b
up 167410 2027-03-03T11:00 b
is "nor when another boot takes it back" "$(state)" deferred
up 174610 2027-03-03T13:00 b
is "  and what passed counts" "$(state)" expired
begin_up
for hour in $(seq 13 23); do
	up 30 "2027-03-02T$hour:00" "b$hour"
	up 90 "2027-03-01T$hour:01" "b$hour"
done
is "a clock that is a day ahead at each start" "$(state)" deferred
up 86490 2027-03-02T23:01 b23
up 129690 2027-03-03T11:01 b23
is "  gives up nothing" "$(state)" deferred
up 136890 2027-03-03T13:01 b23
is "  but for what passed" "$(state)" expired
begin_up
up 87400 1970-01-01T00:01
up 170200 1970-01-01T00:02
is "a clock that is not set at all" "$(state)" deferred
up 177400 1970-01-01T00:03
is "  counts what passed" "$(state)" expired
begin_up
up 780000 2027-03-10T12:00
is "asleep for nine days it waits on" "$(state)" deferred

# When sources are asked again.
polls() { sql "SELECT strftime('%d %H:%M', next, 'unixepoch') FROM turn"; }
begin
at 2027-03-02T08:00
is "asked by a clock that is ahead" "$(polls)" "02 09:00"
at 2027-03-01T12:05
is "  it is asked by the one that is right" "$(polls)" "01 13:05"
at 2027-03-01T14:05
at 2027-03-01T13:10
is "  or, for an hour, when it would have been" "$(polls)" "01 14:10"

# Days of the same no.
stop_smtp
start_smtp --quiet --fault '{"at": "rcpt", "reply": "550 5.4.1 no access"}'
noes() { sql "SELECT DISTINCT noes FROM delivery"; }
rm -rf "$T/state"
conf "$(readers 5)"
at 2027-03-01T12:00
for hour in 13 14 15; do
	at 2027-04-01T$hour:00
	at 2027-03-01T$hour:00
done
is "a clock that steps to and fro makes no days of a no" "$(noes)" 1
at 2027-03-02T12:00
at 2027-03-03T11:00
is "  those that passed are some" "$(noes)" 3

# A relay's quota, whichever clock is right.
stop_smtp
start_smtp --quiet
quota() { # [SECONDS-UP@]TIME[@BOOT]...: mails after runs at each of them
	rm -rf "$T/state" "$T"/mail/*
	conf "$(readers 10)" "" 'rate = "3/h";'
	for t; do
		case $t in
		*@*@*) up "${t%%@*}" "$(echo "$t" | cut -d @ -f 2)" "${t##*@}" ;;
		*@*) up "${t%@*}" "${t#*@}" ;;
		*) at "$t" ;;
		esac
		mails
	done | tr '\n' ' '
}
is "a clock that was not set frees no quota" "$(quota 2027-03-01T12:00 \
	1970-01-01T00:01 2027-03-01T12:03 1970-01-01T00:02 2027-03-01T12:05 \
	2027-03-01T13:02)" "3 3 3 3 3 6 "
is "nor one that goes two hours back and comes" "$(quota 2027-03-01T12:00 \
	2027-03-01T10:01 2027-03-01T12:03 2027-03-01T10:04 2027-03-01T12:05 \
	2027-03-01T13:02)" "3 3 3 3 3 6 "
is "  or stays" "$(quota 2027-03-01T12:00 2027-03-01T10:01 \
	2027-03-01T10:59 2027-03-01T11:03)" "3 3 3 6 "
is "nor one that goes two hours ahead, where the machine knows" \
	"$(quota 1000@2027-03-01T12:00 1060@2027-03-01T14:00 \
		1120@2027-03-01T12:02 4700@2027-03-01T13:02)" "3 3 3 6 "
is "  or stays" "$(quota 1000@2027-03-01T12:00 1060@2027-03-01T14:00 \
	4780@2027-03-01T15:02)" "3 3 6 "
is "nor one that is ahead at each start" "$(quota 1000@2027-03-01T12:00 \
	30@2027-03-01T12:50@b 90@2027-03-01T12:06@b 30@2027-03-01T12:53@c \
	90@2027-03-01T12:09@c 3330@2027-03-01T13:03@c)" "3 3 3 3 3 6 "
is "  nor does one that is behind keep it" "$(quota 1000@2027-03-01T12:00 \
	30@2027-03-01T11:50@b 90@2027-03-01T12:06@b 30@2027-03-01T11:53@c \
	90@2027-03-01T12:09@c 3330@2027-03-01T13:03@c)" "3 3 3 3 3 6 "
is "  and what passes by one that is not set frees it" \
	"$(quota 1000@2027-03-01T12:00 1060@1970-01-01T00:01 \
		4780@1970-01-01T00:02)" "3 3 6 "
done_testing
