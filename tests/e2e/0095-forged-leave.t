#!/bin/sh
# Whoever forges a reader's wish to leave cannot do it unseen, and the reader's
# answer undoes all of it.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/box/new" "$T/box/cur" "$T/box/tmp"
feed "$T/site/feed.xml" 1 1
start_http "$T/site"
start_smtp
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; }' \
	'public = true; }, { name = "evening";
	  from = "Evening <evening@example.org>"; schedule = "every run";'
cat >>"$T/gazetted.conf" <<END
control = { url = "maildir:$T/box"; address = "news+*@lists.example.org";
  after = "delete"; requests = 2; };
END
put() {
	name=$now.$(date +%s%N).x
	cat >"$T/box/tmp/$name" && mv "$T/box/tmp/$name" "$T/box/new"
}
asks() { # asks FROM WISH [HEADER [TEXT]]
	printf 'From: <%s>\nTo: <news+%s@lists.example.org>\nSubject: x\nMessage-ID: <%s@x>\n%s\n%s\n' \
		"$1" "$2" "$(date +%s%N)" "${3:+$3
}" "${4:-x}" | put
}
pass() {
	later
	rm -f "$T"/mail/*
	run >"$T/out" 2>&1
}
out() { sql "SELECT address || ' ' || digest FROM suppression ORDER BY 1" |
	tr '\n' ';'; }

pass
asks eve@flood.example subscribe
asks dan@flood.example subscribe
asks cat@flood.example subscribe
pass
is "no more requests are answered than a day may have" "$(mails)" 2
asks ann@example.org unsubscribe
pass
is "a From line alone makes one leave" "$(out)" \
	"ann@example.org daily;ann@example.org evening;"
like "and told of each that is left" "$(cat "$T"/mail/*.eml)" \
	'^Subject: You will get daily, evening no more'
is "and that one is told of it all the same" "$(mails) $(
	cat "$T"/mail/*.json | grep -c ann@)" "1 1"
cp "$T"/mail/*.eml "$T/letter.eml"
cp "$T"/mail/*.json "$T/letter.json"
asks ann@example.org unsubscribe
pass
is "once" "$(mails)" 0
gz suppress -c "$T/gazetted.conf" -d daily bob@example.org
python3 "$top/tests/lib/returns.py" answer "$T/letter.eml" "$T/letter.json" |
	put
pass
is "the answer undoes all that the mail did" "$(out)" "bob@example.org daily;"
asks bob@example.org u1.2.00000000000000000000 'List-Id: <x.example.org>'
pass
is "who could not be told does not leave" "$(mails) $(out)" \
	"0 bob@example.org daily;"
asks bob@example.org unsubscribe 'Authentication-Results: mx.example.org;
 dmarc=fail (p=none) header.from=example.org'
gz suppress -c "$T/gazetted.conf" --remove -d daily bob@example.org
pass
is "who is forged, as our own mail server says, does not leave" "$(out)" ""
like "but is asked" "$(grep -h ^Subject "$T"/mail/*.eml; cat "$T"/mail/*.json)" \
	'Do you want to leave daily, evening\?'
like "of which the operator is told" "$(cat "$T/out")" \
	'readers were to leave by mails whose sender is forged.*: 1;'
cp "$T"/mail/*.eml "$T/letter.eml"
cp "$T"/mail/*.json "$T/letter.json"
asks bob@example.org unsubscribe 'Authentication-Results: mx.example.org;
 dmarc=fail'
python3 "$top/tests/lib/returns.py" answer "$T/letter.eml" "$T/letter.json" \
	--header 'Auto-Submitted: auto-replied' | put
pass
is "once a day; and no machine answers for them" "$(mails) $(out)" "0 "
python3 "$top/tests/lib/returns.py" answer "$T/letter.eml" "$T/letter.json" |
	put
pass
is "who answers leaves" "$(out)" \
	"bob@example.org daily;bob@example.org evening;"
gz suppress -c "$T/gazetted.conf" --remove -d daily bob@example.org
python3 "$top/tests/lib/returns.py" answer "$T/letter.eml" "$T/letter.json" |
	put
pass
is "which serves once" "$(out)" "bob@example.org evening;"

# An answer that says no is none.
later 90000
asks ann@example.org unsubscribe
answer() { # answer TEXT: to the letter in hand
	cp "$T"/mail/*.eml "$T/letter.eml" 2>/dev/null
	cp "$T"/mail/*.json "$T/letter.json" 2>/dev/null
	python3 "$top/tests/lib/returns.py" answer "$T/letter.eml" \
		"$T/letter.json" --body "$1" | put
	pass
}
gone=$(out)
pass
like "who leaves" "$(out)" 'ann@example.org daily'
answer "Thank you!"
answer "Unsubscribe me at last."
like "and thanks for it, or wants it again, stays away" "$(out)" \
	'ann@example.org daily'
puzzles() { grep -c 'neither empty nor a clear yes or no.*: 1, one from' \
	"$T/out"; }
for text in "Fine, leave me alone." "Perfekt" "Why do you write again?"; do
	answer "$text"
	like "is no wish to be back, and told: $text" "$(puzzles) $(out)" \
		'^1 .*ann@example.org daily'
done
answer "No, I did not ask for that"
is "who did not want it does not" "$(out)" "$gone"
asks fay@flood.example subscribe
pass
answer "No, I did not ask for this!"
answer "unsubscribe"
for text in "Who are you?" "Carol works elsewhere since May."; do
	answer "$text"
	is "told: $text" "$(puzzles)" 1
done
is "a no subscribes nobody" "$(sql "SELECT count(*) FROM subscription s
	JOIN subscriber u ON u.id = s.subscriber WHERE address LIKE 'fay%'")" 0

# About another address than the sender's.
asks eve@flood.example x "" "Unsubscribe. My address is bob@example.org"
asks eve@flood.example x "" "Please unsubscribe nobody@example.org"
pass
is "who is named does not leave" "$(out)" "bob@example.org evening;"
is "but asked, unless not on file" "$(mails) $(
	cat "$T"/mail/*.json | grep -c '"bob@')" "1 1"
later 90000
asks eve@flood.example x "" "Unsubscribe. My address: bob@example.org"
asks bob@example.org x "" "Please unsubscribe ann@example.org"
pass
is "on another day they are" "$(mails) $(
	cat "$T"/mail/*.json | grep -oE '"(ann|bob)@' | sort -u | wc -l |
		tr -d ' ')" "2 2"
is "and nobody left by it" "$(out)" "bob@example.org evening;"
asked=$(cat "$T/out")
rm "$(grep -L bob@ "$T"/mail/*.json)" # ann's
cp "$T/mail/$(cd "$T/mail" && ls ./*.json | head -n 1 |
	sed 's/json$/eml/')" "$T/bob.eml"
cp "$T"/mail/*.json "$T/bob.json"
for text in "What do you mean? I like it." "Of course not!" "Danke"; do
	python3 "$top/tests/lib/returns.py" answer "$T/bob.eml" \
		"$T/bob.json" --body "$text" | put
	pass
	is "who is asked does not leave by: $text" "$(puzzles) $(out)" \
		"1 bob@example.org evening;"
done
echo "$asked" >"$T/out"
like "of which the operator is told" "$(cat "$T/out")" \
	"another address than their sender's leave: 2, one from eve@flood"
asks bob@example.org x "" "Unsubscribe. My address is bob@example.org"
pass
is "one's own is one's own" "$(out)" \
	"bob@example.org daily;bob@example.org evening;"

# Which says both.
asks ann@example.org unsubscribe "" "Please do not unsubscribe me!"
pass
is "what speaks against leaving does nothing" "$(mails) $(out)" \
	"0 bob@example.org daily;bob@example.org evening;"
like "but is told of" "$(cat "$T/out")" \
	'of leaving, but against it.*: 1, one from ann@example.org'

# Who quotes a letter of ours has read it.
gz suppress -c "$T/gazetted.conf" --remove bob@example.org -d daily
gz suppress -c "$T/gazetted.conf" --remove bob@example.org -d evening
feed "$T/site/feed.xml" 1 2
later 3000000 # three letters a month
pass
one=$(grep -l bob@example.org "$T"/mail/*.json | head -n 1)
link=$(tr -d '\r\n' <"${one%.json}.eml" |
	grep -oE 'news\+u1\.[0-9]+\.[0-9a-f]{20}' | head -n 1)
ways=$(for one in $(grep -l bob@example.org "$T"/mail/*.json); do
	tr -d '\r\n' <"${one%.json}.eml" |
		grep -oE 'news\+u1\.[0-9]+\.[0-9a-f]{20}@lists.example.org' |
		head -n 1; done | paste -sd, -)
asks bob.example@home.example x "" "Unsubscribe.

On Friday, News wrote:
> <mailto:$link@lists.example.org>"
asks ann+x@example.org x "" "Unsubscribe"
pass
is "from elsewhere one is asked at the address on file" "$(mails) $(
	cat "$T"/mail/*.json | grep -oE '"(ann|bob)@' | sort -u | wc -l |
		tr -d ' ') $(out)" "2 2 "
asks bob@example.org x 'Authentication-Results: mx.example.org; dmarc=fail' \
	"Unsubscribe.

On Friday, News wrote:
> <mailto:$link@lists.example.org>"
pass
like "from one's own that is a proof" "$(mails) $(out)" \
	'^0 bob@example.org (daily|evening);$'

# Two ways out in one mail.
gz suppress -c "$T/gazetted.conf" --remove bob@example.org -d daily \
	2>"$T/out"
gz suppress -c "$T/gazetted.conf" --remove bob@example.org -d evening \
	2>"$T/out"
printf 'From: <eve@flood.example>\nTo: %s\nSubject: x\n\n' "$ways" | put
pass
is "both are taken" "$(out)" "bob@example.org daily;bob@example.org evening;"
done_testing
