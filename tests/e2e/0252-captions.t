#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a caption that is a whole sentence is no part of a text or summary.
. "$(dirname "$0")/lib.sh"

cap='Firefighters stand in front of the burnt house on Monday.'
text='<p>Three people were hurt on Monday when a fire destroyed a house in the harbour of Orlin, the police said.</p>
<p>The fire began in the kitchen at noon, and the firefighters needed three hours to put it out, said their chief.</p>
<p>The house had been built in 1904 and was home to four families, who were brought to a school in the town.</p>
<p>Nobody knows yet why it burnt, and the police ask witnesses to come forward by Friday evening.</p>'
img='<img src=a.jpg width=600>'

# page NAME PICTURE: what is left of it
page() {
	echo "<html><head><title>House burns</title></head><body><main><article>
		<h1>House burns in Orlin</h1>$2$text</article></main></body></html>" |
		"$GZ" extract - >"$T/out"
	is "page, $1: no caption in the text" \
		"$(grep -o '"text":.*"html"' "$T/out" | grep -c Firefighters)" 0
	like "page, $1: it is the picture's" "$(cat "$T/out")" \
		'"caption":"Firefighters stand'
	like "page, $1: nothing else is lost" "$(cat "$T/out")" 'Three people.*evening'
}
page figcaption "<figure>$img<figcaption>$cap</figcaption></figure>"
page "a figure's paragraph" "<figure>$img<p>$cap</p></figure>"
page "a class" "<div>$img<p class=caption>$cap</p></div>"
page "set apart" "<p>$img<em>$cap</em></p>"
page "set apart in the next block" "<p>$img</p><p><em>$cap</em></p>"
page "a word of a class" "<div>$img<p class='photo-caption-text'>$cap</p></div>"
page "one in capitals" "<div>$img<p class=imgCaption>$cap</p></div>"
page "glued to its picture" "<div>$img<p class=wpcaption>$cap</p></div>"
page "alternative text" "<p><img src=a width=600 alt='$cap'></p><p>$cap</p>"

# kept NAME BELOW: what stands below the picture is text
kept() {
	echo "<html><head><title>House burns</title></head><body><main><article>
		<h1>House burns in Orlin</h1>$img$2$text</article></main></body></html>" |
		"$GZ" extract - >"$T/out"
	like "kept, $1" "$(grep -o '"text":.*"html"' "$T/out")" 'Firefighters|A kitchen'
}
kept "a class of another word" "<p class=recaption>$cap</p>"
kept "and one that begins so" "<p class='captioned-nothing credited'>$cap</p>"
kept "a standfirst in italics" "<p><em>A kitchen fire in the harbour of Orlin has left
	four families without a home. Nobody knows yet why it broke out.</em></p>"
kept "of one long sentence" "<p><i>A kitchen fire in the harbour of Orlin has left
	four families without a home a month before Christmas, and nobody knows yet why it
	broke out or whether the old house can be saved.</i></p>"
kept "below a picture in a block" "<p></p><p><em>A kitchen fire has left four families
	without a home. Nobody knows why.</em></p>"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
cat >"$T/gazetted.conf" <<END
state = "$T/state";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; };
sources = ( { name = "feed"; url = "$web/feed.xml"; allow_private = true;
  full_text = "never"; } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; summary_chars = 400; } );
subscribers = ( { email = "ann@example.org"; } );
END
# item NAME PICTURE: told of it
item() {
	rm -rf "$T/state" "$T"/mail/*
	cat >"$T/site/feed.xml" <<XML
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Feed</title><item><title>House burns in Orlin</title>
<link>http://t.example/1</link><guid>t-1</guid>
<$3><![CDATA[$2$text]]></$3></item></channel></rss>
XML
	run
	told=$(tr -d '\r' <"$(ls "$T"/mail/*.eml)" | tr -s ' \n' '  ')
	like "feed, $1: the news is told" "$told" 'Three people were hurt'
	is "feed, $1: and no caption" "$(echo "$told" | grep -c 'Firefighters stand')" 0
}

# stays NAME BELOW: what is below the picture is told, too
stays() {
	rm -rf "$T/state" "$T"/mail/*
	cat >"$T/site/feed.xml" <<XML
<rss version="2.0"><channel><title>Feed</title>
<item><title>House burns in Orlin</title>
<link>http://t.example/1</link><guid>t-1</guid>
<description><![CDATA[<p>$img</p>$2$text]]></description></item></channel></rss>
XML
	run
	like "feed, $1 stays" "$(tr -d '\r' <"$(ls "$T"/mail/*.eml)" |
		tr -s ' \n' '  ')" 'left four families without a home'
}
stand='A kitchen fire in the harbour of Orlin has left four families without a home.'
stays "a class of another word" "<p class=recaption>$stand</p>"
stays "one that begins so" "<p class=captioned-nothing>$stand</p>"
stays "a standfirst" "<p><em>$stand Nobody knows why.</em></p>"

for where in content:encoded description; do
	item "$where, figcaption" "<figure>$img<figcaption>$cap</figcaption></figure>" $where
	item "$where, a class" "<div class=wp-caption>$img<p>$cap</p></div>" $where
	item "$where, set apart" "<p>$img<br><small>$cap</small></p>" $where
done
done_testing
