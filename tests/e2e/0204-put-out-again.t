#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a slip in a headline that is put right takes the address and the
# guid with it; the article is the same, and not told again.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
conf
# item TITLE SLUG MINUTE [MORE]
item() {
	cat <<END
<item><title>$1</title><link>http://t.example/$2</link><guid>$2</guid>
<pubDate>Mon, 02 Nov 2026 10:$3:00 GMT</pubDate>
<description>The minister of transport has resigned over the bridge that was
never built, her office said on Monday. She had been there for two years and is
followed by her deputy.$4</description></item>
END
}
page() {
	echo '<rss version="2.0"><channel><title>T</title>'
	cat
	item "Fish of the day" fish 01 ' More than that nobody knows.'
	echo '</channel></rss>'
}
item "Minister resings over the bridge" minister-resings 10 |
	page >"$T/site/feed.xml"
run
is "told" "$(mails)" 1
item "Minister resigns over the bridge" minister-resigns 10 |
	page >"$T/site/feed.xml"
later
run
is "put right, and not told again" "$(mails)" 1
like "its new address leads to it" \
	"$(gz explain -c "$T/gazetted.conf" http://t.example/minister-resigns)" \
	'^article 2: Minister resigns over the bridge'
like "and the old one" \
	"$(gz explain -c "$T/gazetted.conf" http://t.example/minister-resings)" \
	'^article 2: Minister resigns over the bridge'
later
run
is "nor later" "$(mails)" 1

# What may be two is two.
known() { sql 'SELECT count(*) FROM article'; }
{
	item "Minister resigns over the bridge" minister-resigns 10
	item "Minister resigns over the bridges" minister-resigns-2 10
} | page >"$T/site/feed.xml"
later
run
is "both are listed" "$(known)" 3
item "Minister resigns over the bridges" minister-resigns-3 40 |
	page >"$T/site/feed.xml"
later
run
is "half an hour lies between them" "$(known)" 4
item "Minister resigns over all bridges" minister-resigns-4 40 ' It cost 4 million.' |
	page >"$T/site/feed.xml"
later
run
is "a figure is new" "$(known)" 5

# A list of warnings: one is over, and there is one of another place.
warning() {
	item "Storm warning for $1" "$1" "$2" " It is for $1 until the evening."
}
warning Kent 50 | page >"$T/site/feed.xml"
later
run
warning Essex 55 | page >"$T/site/feed.xml"
later
run
is "that is another" "$(known)" 7

# Nor need the text name the places.
before=$(known)
for place in Surrey Dorset; do
	item "Flood warning for $place" "$place" 52 ' See our page.' |
		page >"$T/site/feed.xml"
	later
	run
done
is "the headline alone says which" "$(($(known) - before))" 2

# A short list that moves on loses its last one: that is not taken back.
{
	item "Dentist wanted" dentist 56 ' More than that nobody knows.'
	item "Nurse wanted in Kent" nurse-1 55
} | page | sed '/>Fish/,/item>/d' >"$T/site/feed.xml"
later
run
{
	item "Nurse wanted in Essex" nurse-2 57
	item "Dentist wanted" dentist 56 ' More than that nobody knows.'
} | page | sed '/>Fish/,/item>/d' >"$T/site/feed.xml"
later
run
is "what was pushed out is not put out again" "$(known)" 12

# While it waits to be news, too.
sed -i 's/first = 100;/first = 100; settle = "1h";/' "$T/gazetted.conf"
item "Harbour colsed by the storm" colsed 50 ' Trains go.' |
	page >"$T/site/feed.xml"
later
run
item "Harbour closed by the storm" closed 50 ' Trains go.' |
	page >"$T/site/feed.xml"
later
run
is "it is one" "$(known)" 13
done_testing
