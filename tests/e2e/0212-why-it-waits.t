#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: who looks at the queue at night sees why all of it waits.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
web=file:$T/site
q() { gz_now queue -c "$T/gazetted.conf" "$@"; }
smtp=1
conf "$(readers 3)"
run >"$T/out" 2>&1
q hold --address r2@example.org >/dev/null
is "how many there are" "$(q | grep -c '^2 ready, 1 held$')" 1
like "and that the relay is not there, and when it is tried" "$(q)" \
	'^relay smtp://127.0.0.1:1: no connection.*failed 1 time.*next try in'
is "as status says it, too" \
	"$(gz_now status -c "$T/gazetted.conf" | grep '^relay')" \
	"$(q | grep '^relay')"
is "as JSON there are the deliveries alone" "$(q --json | wc -l | tr -d ' ')" 3
like "an address without its option: how it is said" \
	"$(q hold r1@example.org 2>&1)" \
	'r1@example.org: what to hold is said by --edition, --address'
like "a word that is none" "$(q holt 2>&1)" \
	'holt: none of list, hold, release, drop, flush'
start_smtp
sed -i "s|smtp://127.0.0.1:1|smtp://127.0.0.1:$smtp|" "$T/gazetted.conf"
q release >/dev/null
later
run >"$T/out" 2>&1
is "nothing waits, and nothing is said" "$(q)" ""
done_testing
