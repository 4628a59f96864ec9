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
is "  and it is given up in its time" "$(state)" expired

begin
for day in 02 03 04; do
	at 2027-04-${day}T12:00
	at 2027-03-${day}T12:00
done
is "nor does it live for ever by that" "$(state)" expired
done_testing
