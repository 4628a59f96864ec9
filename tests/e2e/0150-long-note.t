#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a note gives way to nothing but the size that mailboxes show:
# first stories make room for it, then it is refused and nothing is lost.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 40
start_http "$T/site"
start_smtp
conf '' "note_file = \"$T/note.md\"; max_stories = 40;"
html() {
	python3 - "$1" <<'END'
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
print(len(m.get_body(("html",)).get_content().encode()))
END
}
items() {
	i=0
	while [ $i -lt "$1" ]; do
		echo "* item $i has a few words to say, and no more than these"
		i=$((i + 1))
	done
}

items 1000 >"$T/note.md"
run >"$T/out" 2>&1
is "a long note goes out" "$(mails)" 1
first=$(ls "$T"/mail/*.eml)
ok "within what is shown" test "$(html "$first")" -le 92160
like "fewer stories make room for it" "$(cat "$first")" \
	'And [0-9]+ more that did not fit'

yes "* a" | head -n 9000 | sed G >"$T/note.md"
feed "$T/site/feed.xml" 1 42
later
run >"$T/out" 2>&1
is "one that leaves no room is refused" "$?" 78
like "with what to do" "$(cat "$T/out")" \
	'digest daily: its note makes a letter of [0-9]+ bytes.*shorten it'
is "and no letter is cut off" "$(mails)" 1
later
run >"$T/out" 2>&1
is "which is said once" "$(grep -c 'its note' "$T/out")" 0

echo 'A word.' >"$T/note.md"
later
run >"$T/out" 2>&1
is "a shorter one goes out" "$(mails)" 2
like "and nothing was lost" \
	"$(cat "$(find "$T/mail" -name '*.eml' -newer "$first")")" \
	'Story number 42'
done_testing
