#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a large provider says for a day that its users are gone, and they
# are a small part of the list: nobody is suppressed for that, and it is told.
. "$(dirname "$0")/lib.sh"
. "$top/tests/lib/mailbox.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
n=0
all=$(readers 88)
while [ $n -lt 12 ]; do
	n=$((n + 1))
	all="$all, { email = \"u$n@mail.example.net\"; }"
done
conf "$all"
control "maildir:$box" 'after = "delete";'
gone() { # gone FROM TO PATTERN
	n=$1
	while [ "$n" -le "$2" ]; do
		# shellcheck disable=SC2059
		comes gone "$(printf "$3" "$n")"
		n=$((n + 1))
	done
}
who() { sql 'SELECT count(*) FROM suppression'; }

edition
gone 1 9 'u%d@mail.example.net'
gone 1 3 'r%d@example.org'
edition
is "nine there and three elsewhere are gone" "$(who) $rc $(cat "$T/out")" "12 0 "
sql "DELETE FROM suppression"
edition
gone 1 11 'u%d@mail.example.net'
late=$(sent u12@mail.example.net)
cp "$late.eml" "$T/late.eml"
cp "$late.json" "$T/late.json"
gone 4 5 'r%d@example.org'
edition
is "eleven of twelve there: none of them is" \
	"$(sql "SELECT group_concat(address) FROM suppression WHERE address
		LIKE 'u%'")" ""
like "  and that is told" "$(cat "$T/out")" \
	'^gazetted: more than 20% of edition 3 to mail.example.net came back: nobody'
is "  once" "$(wc -l <"$T/out" | tr -d ' ')" 1
elsewhere="SELECT count(*) FROM suppression WHERE address LIKE 'r%'"
is "  those elsewhere are gone as ever" "$(sql "$elsewhere")" 2
gone 6 9 'r%d@example.org'
later
run >"$T/out" 2>&1
is "  and so are they who are told of later, in silence" \
	"$(sql "$elsewhere") $(cat "$T/out")" "6 "
python3 "$top/tests/lib/returns.py" gone "$T/late.eml" "$T/late.json" | put
later
run >"$T/out" 2>&1
is "  and one more of there is held, which is told no more" \
	"$? $(cat "$T/out") $(sql 'SELECT count(*) FROM bounce WHERE held')" \
	"65  12"
like "the operator has looked" "$(gz suppress -c "$T/gazetted.conf" --held)" \
	'^12 suppressed'
# Two domains in one run, of whom nobody was suppressed yet: both are told.
rm -rf "$T/state" "$box"
all=$(readers 176)
for d in a b; do
	n=0
	while [ $n -lt 12 ]; do
		n=$((n + 1))
		all="$all, { email = \"$d$n@$d.example.net\"; }"
	done
done
conf "$all"
control "maildir:$box" 'after = "delete"; gone_after = 3;'
edition
gone 1 11 'a%d@a.example.net'
gone 1 11 'b%d@b.example.net'
edition
is "of two domains both are told" \
	"$(grep -c 'to [ab].example.net came back' "$T/out") $(who)" "2 0"
done_testing
