#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a letter that quotes several stories is one of its own, and brings
# none of them together.
. "$(dirname "$0")/lib.sh"

quake='A strong earthquake shook the island of Vessa on Tuesday morning, and twelve people were hurt. The harbour of Orlin was closed, and 400 passengers wait for their ferries. Mayor Hedda Brandt asked everybody to stay out of the old town.'
bank='The savings bank of Mirrowland is to shut 34 of its 90 branches by spring, most of them in the hills. Its chairman Ivo Lund said that eight customers in ten never come to the counter any more. The union fears for 600 jobs.'
cup="Halden are out of the cup after a defeat by two goals to one against the second division side Wesselheim. Striker Jonas Ek hit the bar twice before Marnau's old goalkeeper saved his penalty in the last minute."

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
cat >"$T/gazetted.conf" <<END
state = "$T/state";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; };
sources = (
  { name = "post"; url = "$web/post.xml"; allow_private = true; full_text = "never"; },
  { name = "hill"; url = "$web/hill.xml"; allow_private = true; full_text = "never"; },
  { name = "links"; url = "$web/links.xml"; allow_private = true; full_text = "never"; } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
# feed: NAME and, if there is any, its item: TITLE TEXT
feed() {
	{
		printf '<rss version="2.0"><channel><title>%s</title>' "$1"
		[ $# -lt 3 ] || cat <<XML
<item><title>$2</title><link>http://$1.example/1</link><guid>$1-1</guid>
<description>$3</description>
<pubDate>$(date -uR -d "@$((now - 3600))")</pubDate></item>
XML
		echo '</channel></rss>'
	} >"$T/site/$1.xml"
}
why() { "$GZ" explain -c "$T/gazetted.conf" "$1"; }
edition() {
	rm -f "$T"/mail/*.eml
	later
	run
}

feed post "Earthquake on Vessa" "$quake"
feed hill
feed links
ok "an edition" edition
feed hill "Savings bank shuts branches" "$bank"
feed links "Links for Wednesday" "$quake $bank $cup"
ok "and one more" edition
told=$(cat "$T"/mail/*.eml)
like "what is new is a story" "$told" '[0-9]\. Savings bank shuts branches'
like "the letter is another" "$told" '[0-9]\. Links for Wednesday'
is "and none goes on with what was told" \
	"$(echo "$told" | grep -c 'Update')" 0
like "explain says so" "$(why links-1)" 'a roundup: it quotes articles 1 and'
like "and of what is nearest to it" "$(why hill-1)" \
	'that one is a roundup of several stories'

row() { # ID TITLE TEXT
	printf '{"id":%d,"title":"%s","text":"%s"}\n' "$1" "$2" "$3"
}
row 1 "Earthquake on Vessa" "$quake" >"$T/1"
row 2 "Savings bank shuts branches" "$bank" >"$T/2"
row 3 "Links for Wednesday" "$quake $bank" >"$T/3"
for order in "3 1 2" "1 3 2" "1 2 3"; do
	is "as they arrive, $order" "$(cd "$T" && cat $order |
		"$GZ" group - | grep -E '"id":[12],' |
		grep -o '"story":"[0-9]*"' | sort -u | wc -l)" 2
done
done_testing
