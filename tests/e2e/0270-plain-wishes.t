#!/bin/sh
# Plain wishes to leave, whatever else is written: done; unclear ones: put to
# the reader, told of with the right name, and left in the control mailbox.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/box/new" "$T/box/cur" "$T/box/tmp"
feed "$T/site/feed.xml" 1 1
start_http "$T/site"
start_smtp
conf "$(readers 30)" '}, { name = "evening"; title = "Evening News";
	  from = "Evening <evening@example.org>"; schedule = "every run";'
cat >>"$T/gazetted.conf" <<END
control = { url = "maildir:$T/box"; address = "news+*@lists.example.org";
  after = "delete"; leaves = 1000; };
END
n=0
writes() { # writes FROM SUBJECT [TEXT]
	n=$((n + 1))
	printf 'From: <%s>\nTo: <news@lists.example.org>\nSubject: %s\nMessage-ID: <%s@x>\n\n%s\n' \
		"$1" "$2" "$n" "${3:-}" >"$T/box/new/$n.x"
}
pass() {
	later
	rm -f "$T"/mail/*
	run >"$T/out" 2>&1
}
out() { sql "SELECT address || ' ' || digest FROM suppression ORDER BY 1" |
	sed 's/@example.org//' | tr '\n' ';'; }
lies() { find "$T/box" -type f | wc -l | tr -d ' '; }
asked() { cat "$T"/mail/*.json 2>/dev/null | grep -o '"r[0-9]*@' | sort -u |
	tr -d '"@' | tr '\n' ' '; }

pass
r=0
while IFS= read -r text; do
	r=$((r + 1))
	later 90000 # more than a fifth may not leave in a day
	writes "r1$r@example.org" "Re: News" "$text"
	pass
	is "$text" "$(out) $(asked) $(lies)" "r1$r daily;r1$r evening; r1$r  0"
	gz suppress -c "$T/gazetted.conf" --remove -d daily "r1$r@example.org"
	gz suppress -c "$T/gazetted.conf" --remove -d evening "r1$r@example.org"
done <<'END'
Unsubscribe me. Never write to me again.
Remove me from your list. You are spammers.
Unsubscribe. I get far too many mails.
Abmelden. Ich will das nicht mehr.
Unsubscribe me now or I'll report you as spam.
END

later 90000
writes r2@example.org "Re: News" "Unsubscribe. Evening News"
pass
is "a digest's name behind it is one" "$(out)" "r2 evening;"

# Each line names its own.
later 90000
writes r9@example.org "unsubscribe r8@example.org"
writes r7@example.org "unsubscribe" "Please do not unsubscribe me."
writes r6@example.org "Re: News" "Unsubscribe. How does that work?"
pass
is "nobody left by what is unclear" "$(out)" "r2 evening;"
is "who may be meant is asked" "$(asked)" "r6 r8 "
like "who asks for another" "$(cat "$T/out")" \
	"their sender's leave: 1, one from r9@"
like "who speaks against it" "$(cat "$T/out")" 'against it.*: 1, one from r7@'
like "who is not clear" "$(cat "$T/out")" 'not clearly.*: 1, one from r6@'
is "what is unclear stays in the mailbox, what was put to another does not" \
	"$(grep -hoE '^From: <r[0-9]' "$T"/box/new/* | sort | tr '\n' ' ')" \
	"From: <r6 From: <r7 "
writes r6@example.org "Re: News" "Unsubscribe? Well. Remove me from the list?"
writes r5@example.org "Re: News" "I object to the processing of my data."
pass
is "once a day" "$(asked)" "r5 "

# What nobody understands is there to be read, if a reader wrote it.
was=$(lies)
writes r3@example.org "Re: News" "Kindly see to it that I am left in peace."
writes r3@example.org "Farewell"
writes r3@example.org "Re: News" "I am away until May."
writes r3@example.org "Re: News" "> Harbour bridge reopens"
writes s@example.net "Re: News" "Kindly see to it that I am left in peace."
GAZETTED_CRASH=control-before:1 run >"$T/crash" 2>&1
pass
is "what is not understood stays" "$(lies)" $((was + 2))
writes r3@example.org "Re: News" "I hear from you too often."
pass
like "and is told of" "$(cat "$T/out")" \
	'not understood.*: 1, one from r3@example.org; they stay'

# Killed before the mailbox is settled, it stays all the same.
was=$(lies)
later 90000
writes r4@example.org "unsubscribe" "No, keep me!"
writes r4@example.org "unsubscribe" ""
GAZETTED_CRASH=control-before:1 run >"$T/out" 2>&1
pass
is "killed before the cursor" "$(lies) $(out)" \
	"$((was + 1)) r2 evening;r4 daily;r4 evening;"

# A flood of them is deleted in the end.
i=0
while [ $i -lt 110 ]; do
	i=$((i + 1))
	writes "s$i@example.net" "unsubscribe" "No, keep me!"
done
pass
is "at most a hundred in thirty days" "$(lies)" 100
writes r3@example.org "Re: News" "Too much of it, too often."
pass
is "but those of readers" "$(lies)" 101
rm -f "$(grep -l 'Too much of it' "$T"/box/*/*)"
later 2700000
writes s@example.net "unsubscribe" "No, keep me!"
pass
is "which begin anew" "$(lies)" 101
done_testing
