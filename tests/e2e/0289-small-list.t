#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: all three readers of a small list are said to be gone at once, by
# mail: it is not they.
. "$(dirname "$0")/lib.sh"
. "$top/tests/lib/mailbox.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
conf "$(readers 3)"
control "maildir:$box" 'after = "delete";'
who() { sql "SELECT count(*) FROM suppression"; }

edition
comes gone r1@example.org
comes gone r2@example.org
edition
is "two of three are gone" "$(who) $rc $(cat "$T/out")" "2 0 "
sql "DELETE FROM suppression"
edition
comes gone r1@example.org
comes gone r2@example.org
comes gone r3@example.org
edition
is "all three of an edition: nobody is" "$(who)" 0
like "  which is told" "$(cat "$T/out")" \
	'^gazetted: more than 20% of edition 3 came back: nobody .*(2 lifted)'
is "  and all get the next" "$(sql "SELECT count(*) FROM delivery d JOIN
	edition e ON e.id = d.edition WHERE d.state = 6 AND e.id = 4")" 3
like "the operator may know better" \
	"$(gz suppress -c "$T/gazetted.conf" --held)" '^3 suppressed'
done_testing
