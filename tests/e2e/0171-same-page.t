#!/bin/sh
# One page under many addresses: what a page says of itself, and where a link
# leads, tells that two reports are one.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site/go"
start_http "$T/site"
start_smtp

# page FILE TOPIC HEAD: an article of its own words
page() {
	cat >"$T/site/$1.html" <<HTML
<html lang=en><head><title>$2</title>$3</head><body><main><h1>$2</h1>
<p>The $2 was the talk of the town on Monday, and the council met about the
$2 until late in the night without an end.</p>
<p>Those who had come for the $2 went home, and will come again on Friday when
the $2 is to be spoken of once more.</p></main></body></html>
HTML
}
item() { # GUID LINK TITLE TEXT
	echo "<item><guid>$1</guid><link>$2</link><title>$3</title>"
	echo "<description>$4</description></item>"
}
rss() {
	printf '<rss version="2.0"><channel><title>%s</title>' "$1"
	cat
	echo '</channel></rss>'
}
site=https://gazette.example
page canonical Bridge "<link rel=canonical href='$site/bridge-1'>"
page og Ferry "<meta property='og:url' content='$site/ferry-2'>"
page amp Harbour "<link rel=canonical href='$site/harbour-3?utm_source=x'>"
page moved-to Mill ""
page section Tower "<link rel=canonical href='$web/news'>"
mkdir -p "$T/site/news"
mv "$T/site/section.html" "$T/site/news/tower.html"
printf 'Status: 302\nLocation: /moved-to.html\n' >"$T/site/go/4.headers"
: >"$T/site/go/4"
for i in 6 7; do
	printf 'Status: 302\nLocation: /\n' >"$T/site/go/$i.headers"
	: >"$T/site/go/$i"
done
for i in 8 9; do
	printf 'Status: 302\nLocation: /login.html\n' >"$T/site/go/$i.headers"
	: >"$T/site/go/$i"
done
page index Welcome ""
page login Account ""
cut='It is told of in so many words [...]'
{
	item a1 "$web/canonical.html" 'Crossing opens' "$cut"
	item a2 "$web/og.html" 'Boats sail' "$cut"
	item a3 "$web/amp.html" 'Ships come' "$cut"
	item a4 "$web/go/4" 'Wheel turns' "$cut"
	item a5 "$web/news/tower.html" 'Stairs closed' "$cut"
	item a6 "$web/go/6" 'Bells are cast' 'Bronze is poured at the foundry [...]'
	item a8 "$web/go/8" 'Nets are mended' 'Twine is cheap this year [...]'
} | rss Planet >"$T/site/planet.xml"
{
	item b1 "$site/bridge-1" 'A ribbon is cut' 'The mayor cut a ribbon.'
	item b2 "http://m.gazette.example/ferry-2/" 'Captain speaks' \
		'The captain has spoken of the sea.'
	item b3 "$site/harbour-3/amp" 'Whales seen' 'Three whales were seen.'
	item b4 "$web/moved-to.html#top" 'Flour is ground' 'There is flour.'
	item b5 "$web/news" 'All the news' 'Every day there is news.'
} | rss Gazette >"$T/site/gazette.xml"
{
	item d7 "$web/go/7" 'Hens lay eggs' 'Corn was given to them early [...]'
	item d9 "$web/go/9" 'Roofs are thatched' 'Reeds come from the marsh [...]'
} | rss Herald >"$T/site/herald.xml"
write_conf() {
	cat >"$T/gazetted.conf" <<END
state = "$T/state";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; };
sources = (
 { name = "planet"; url = "$web/planet.xml"; allow_private = true; first = 100; },
 { name = "gazette"; url = "$web/gazette.xml"; allow_private = true; first = 100;
   full_text = "never"; },
 { name = "herald"; url = "$web/herald.xml"; allow_private = true; first = 100; } $1 );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
}
why() { "$GZ" explain -c "$T/gazetted.conf" "$1" | tr '\n' ' '; }

write_conf
ok "it runs" run
# Who came first leads; the other says why it is there.
either() {
	like "$1" "$(why "$2") $(why "$3")" 'same page as article'
}
either "rel=canonical" a1 b1
like "it names the page" "$(why a1) $(why b1)" 'https://gazette.example/bridge-1'
either "og:url, against a mobile address" a2 b2
either "AMP, and a tracker in the canonical one" a3 b3
either "where a redirect leads" a4 b4
is "a page that calls itself by its section is itself" \
	"$(echo "$(why a5) $(why b5)" | grep -c 'same page')" 0
for i in a6 d7 a8 d9; do
	is "where a redirect leads to the front page or a wall is no page of $i" \
		"$(echo "$(why $i)" | grep -c 'same page\|same text')" 0
done
body=$(cat "$T"/mail/*.eml)
like "one story of two" "$body" '10 stories'

# Later somebody links the page itself: it has been told.
{
	item c1 "$site/ferry-2" 'Boats sail again' 'The boats have sailed.'
	item c2 "$site/new-9" 'Something new' 'This was not there before.'
} | rss Other >"$T/site/other.xml"
write_conf ", { name = \"other\"; url = \"$web/other.xml\"; allow_private = true; first = 100; }"
later
rm -f "$T"/mail/*
ok "another run" run
body=$(cat "$T"/mail/*.eml)
like "what is new is told" "$body" 'Something new'
is "what the page's address was known by is not" \
	"$(echo "$body" | grep -c 'Boats sail again')" 0
is "the article is sighted there" "$(sql "SELECT count(*) FROM sighting s
	JOIN article a ON a.id = s.article JOIN source o ON o.id = s.source
	WHERE o.name = 'other' AND a.guid IN ('a2', 'b2')")" 1
done_testing
