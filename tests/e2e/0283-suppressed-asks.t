#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: who is suppressed asks to subscribe by mail. Who left everything is
# asked to confirm, and back with that digest alone; of others the operator is
# told, for they would never hear of us.
. "$(dirname "$0")/lib.sh"
. "$top/tests/lib/mailbox.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
conf "$(readers 4)" 'public = true; }, { name = "evening"; public = true;
	from = "Evening <evening@example.org>"; schedule = "every run";'
control "maildir:$box" 'after = "delete";'
asks() {
	printf 'From: <%s>\nTo: <news+subscribe.daily@lists.example.org>\n' "$1"
	printf 'Subject: subscribe\nMessage-ID: <%s>\n\n' "$1"
}
mkdir -p "$box/new" "$box/cur" "$box/tmp"
edition
gz suppress -c "$T/gazetted.conf" --reason unsubscribed r1@example.org
for n in 2 3; do
	gz suppress -c "$T/gazetted.conf" --reason bounced "r$n@example.org"
	asks "r$n@example.org" | put
done
asks r1@example.org | put
later
rm -f "$T"/mail/*
run >"$T/out" 2>&1
is "the operator hears of who was suppressed" "$? $(wc -l <"$T/out" | tr -d ' ')" \
	"65 1"
like "  how many, and that they did not leave" "$(cat "$T/out")" \
	'suppressed, and did not leave, asks to subscribe.*: 2, one from r[23]@'
is "  and has their mails" "$(lies)" 2
is "who left is asked" "$(mails)" 1
comes answer r1@example.org
edition
is "who confirms is back" "$(sql 'SELECT address || digest || reason FROM
	suppression ORDER BY 1' | tr '\n' ' ')" \
	"r1@example.orgeveningunsubscribed r2@example.orgbounced r3@example.orgbounced "
is "  with that digest alone" \
	"$(cat $(grep -l '^To: r1@' "$T"/mail/*.eml) | grep -c '^From: News')" 1
is "  and not with the other" \
	"$(cat $(grep -l '^To: r1@' "$T"/mail/*.eml) | grep -c '^From: Evening')" 0
is "the others' mails are told of once" "$rc $(cat "$T/out") $(lies)" "0  2"
done_testing
