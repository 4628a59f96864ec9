#!/bin/sh
# What an edition with nothing to tell has looked at: what says nothing new is
# done with, and `explain` has the reasons; what filters leave out and what is
# too little waits; and no heap of the unwanted hides what comes behind it.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
conf '{ email = "ann@example.org"; }, { email = "bob@example.org";
  exclude = [ "Story number" ]; }'
two="{ name = \"two\"; url = \"$web/two.xml\"; allow_private = true; }"
sed -i "s|^sources = (|& $two,|" "$T/gazetted.conf"
why() { "$GZ" explain -c "$T/gazetted.conf" "$1"; }
editions() { gz status -c "$T/gazetted.conf" --json; }
cursor() { sql "SELECT cursor FROM subscription ORDER BY subscriber LIMIT 1"; }
again() {
	later
	rm -f "$T"/mail/*.eml
	run
}
reprint() { # of story 2
	sed 's/t\.example/copy.example/; s/<guid>t-/<guid>copy-/' \
		"$T/site/feed.xml" >"$T/site/two.xml"
}
feed "$T/site/two.xml" 1 0
feed "$T/site/feed.xml" 2 2

ok "a story is told" run
is "to whom it is for" "$(mails)" 1
like "status counts it" "$(editions)" '"editions":1'
reprint
before=$(cursor)
ok "a reprint comes" again
is "it is not told" "$(mails)" 0
like "explain says why" "$(why copy-2)" 'edition [0-9]+ of daily.*told it, and only 0 %'
like "status counts no edition" "$(editions)" '"editions":1'
ok "it is done with" [ "$(cursor)" -gt "$before" ]
ok "again" again
is "and not looked at twice" "$(why copy-2 | grep -c 'told it')" 1

# Filters change.
like "not for bob: it waits" "$(why t-2; why copy-2)" 'edition'
sed -i 's/exclude = \[ "Story number" \]/exclude = [ "zebra" ]/' \
	"$T/gazetted.conf"
ok "bob changes his mind" again
like "it was not lost" "$(cat "$T"/mail/*.eml)" 'Story number 2'

# A window that is full of what bob does not want.
sed -i 's/"zebra"/"title:number"/' "$T/gazetted.conf"
awk 'BEGIN {
	print "<rss version=\"2.0\"><channel><title>Many</title>"
	for (i = 5000; i; i--) {
		print "<item><title>Unwanted number " i "</title>"
		print "<guid>m-" i "</guid>"
		print "<link>http://m.example/" i "</link></item>"
	}
	print "</channel></rss>"
}' >"$T/site/feed.xml"
ok "many that nobody wants" again
feed "$T/site/two.xml" 9 9
sed -i 's/Story number/Wanted at last:/' "$T/site/two.xml"
ok "one comes behind them" again
grep -l '^To: bob' "$T"/mail/*.eml 2>/dev/null | xargs -r cat >"$T/bob"
ok "the next run" again
grep -l '^To: bob' "$T"/mail/*.eml 2>/dev/null | xargs -r cat >>"$T/bob"
like "it is told" "$(cat "$T/bob")" 'Wanted at last: 9'
like "and why the others are not" "$(why m-7)" \
	"left out: the reader's exclude .title:number"
done_testing
