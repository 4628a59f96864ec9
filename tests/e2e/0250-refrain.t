#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: what a source says in each of its items is no summary of any.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
cat >"$T/gazetted.conf" <<END
state = "$T/state";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; };
sources = ( { name = "feed"; url = "$web/feed.xml"; allow_private = true;
  first = 100; full_text = "never"; } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
item() { # NUMBER TITLE DESCRIPTION
	cat <<XML
<item><title>$2</title><link>http://t.example/$1</link><guid>t-$1</guid>
<description>$3</description>
<pubDate>Mon, 02 Nov 2026 10:$(printf %02d "$1"):00 GMT</pubDate></item>
XML
}
rss() {
	{
		printf '<rss version="2.0"><channel><title>Gazette</title>'
		cat
		echo '</channel></rss>'
	} >"$T/site/feed.xml"
}
told() { tr -d '\r' <"$(ls "$T"/mail/*.eml)" | sed '/^Content-Type: text\/html/,$d' | tr -s ' \n' '  '; }
count() { told | grep -o "$1" | wc -l | tr -d ' '; }
again() { rm -rf "$T/state" "$T"/mail/*; }

all='The latest news from the town of Orlin and its harbour.'
{
	item 1 'Council votes for a bridge' "$all"
	item 2 'Ferry runs again' "$all"
	item 3 'Mill sold' 'A baker has bought the old mill above the river.'
} | rss
ok "two have the same description" run
like "the third one is told" "$(told)" 'A baker has bought the old mill'
is "that of the two is not" "$(count 'latest news')" 0
like "their headlines are" "$(told)" 'Council votes .* Ferry runs|Ferry runs .* Council votes'

again
{
	item 1 'Council votes for a bridge' "The council of Orlin voted for it. $all"
	item 2 'Ferry runs again' "The ferry to Calder runs again at night. $all"
	item 3 'Mill sold' "A baker has bought the old mill above the river. $all"
	item 4 'Fish is dear' "$all"
} | rss
ok "all have it below their own" run
like "their own is told" "$(told)" 'A baker has bought the old mill above the river. Gazette'
is "what all have is not" "$(count 'latest news')" 0

# What came in another edition counts.
{
	item 4 'Fish is dear' "$all"
	item 5 'Tower closed' "$all"
} | rss
rm -f "$T"/mail/*
later
ok "another edition" run
like "has the headline" "$(told)" 'Tower closed'
is "and no summary" "$(count 'latest news')" 0

# Reports that repeat a thing of their own are not robbed of it.
again
{
	item 1 'Council votes for a bridge' 'The bridge costs two million. The council of Orlin voted for it.'
	item 2 'Bridge is dear' 'The bridge costs two million. The mayor of Orlin finds that dear.'
	item 3 'Mill sold' 'A baker has bought the old mill above the river.'
	item 4 'Fish is dear' 'Fish costs more in Orlin than it did in spring.'
	item 5 'Tower closed' 'The tower of Orlin is closed for the winter.'
} | rss
ok "two share a sentence" run
is "which both may tell" "$(count 'costs two million')" 2

# What stands in three that tell of other things is the house's, though most do
# not have it; in three of one thing it is theirs.
again
box='You can show or hide this outside box of the gazette with one touch.'
own='The ferry had lost its rudder in a storm off the coast of Vessa.'
{
	item 1 'Council votes for a bridge' "The council of Orlin voted for it. $box"
	item 2 'Mill sold' "A baker has bought the old mill above the river. $box"
	item 3 'Fish is dear' "Fish costs more in Orlin than it did in spring. $box"
	item 4 'Rudder of the ferry found' "Divers found it on Monday. $own"
	item 5 'Ferry is towed without its rudder' "Two tugs were there. $own"
	item 6 'Captain of the ferry heard on rudder' "He was asked for hours. $own"
	item 7 'Tower closed' 'The tower of Orlin is closed for the winter.'
	item 8 'School has a roof' 'Pupils in Calder sit dry again since Monday.'
} | rss
ok "three of eight have a box" run
is "which is not told" "$(count 'outside box')" 0
like "what stands beside it is" "$(told)" 'A baker has bought the old mill'
ok "what three tell of one thing is" [ "$(count 'lost its rudder')" -gt 0 ]

# What most begin with is the name of a column; or somebody speaks, or fields
# are named.
heads() { # HEAD: of three
	again
	{
		item 1 'Council votes for a bridge' "$1The council of Orlin voted for it."
		item 2 'Ferry runs again' "$1The ferry to Calder runs again at night."
		item 3 'Mill sold' "$1A baker has bought the old mill above the river."
	} | rss
	run
}
ok "all begin with a name" heads 'The Weekly Letter: '
is "which is not told" "$(count 'Weekly Letter')" 0
like "but what is behind it" "$(told)" 'A baker has bought the old mill'
again
{
	item 1 'Bridge is dear' 'Ann Example: "The bridge of Orlin is far too dear for us."'
	item 2 'Ferry is slow' 'Ann Example: "The ferry of Orlin is far too slow for us."'
	item 3 'Mill is loud' 'Ann Example: "The mill of Orlin is far too loud for us."'
} | rss
ok "one speaks in all" run
is "and is named" "$(count 'Ann Example: .The')" 3
again
{
	item 1 'Quake near Orlin' 'Strength: 5.2 Place: Orlin'
	item 2 'Quake near Calder' 'Strength: 4.1 Place: Calder'
	item 3 'Quake near Vessa' 'Strength: 3.3 Place: Vessa'
} | rss
ok "all have the same fields" run
is "which are named" "$(count 'Strength: ')" 3
done_testing
