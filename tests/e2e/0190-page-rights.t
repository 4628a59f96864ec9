#!/bin/sh
# Whose pages may stand in for a cut feed, and that each is read once: whoever
# lists it, and where it is edited only if the page has changed.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp

page() {
	cat >"$T/site/$1.html" <<HTML
<html lang=en><head><title>$1 | The Gazette</title>$2</head>
<body><main><h1>$1</h1><p>The bridge over the river at $1 was opened on Monday,
a year late, in front of some two hundred people and a band.</p>
<p>It had been closed since the flood, and until then the ferry carried all of
those who had to cross the river, which was often, and slow.</p></main>
</body></html>
HTML
}
item() {
	echo "<item><title>Story of $1</title><link>$web/$1.html</link>"
	echo "<guid>$1</guid><description>The story of $1 is $2 ...</description></item>"
}
feed() {
	echo '<rss version="2.0"><channel><title>T</title>'
	for i in free kept tier part wide meter snippet; do
		item $i "$1"
	done
	echo '</channel></rss>'
}
page free
page meter '<meta property="article:content_tier" content="metered">'
page tier '<meta property="article:content_tier" content="locked">'
page part '<script type="application/ld+json">{"@type":"NewsArticle","hasPart":
[{"@type":"WebPageElement","isAccessibleForFree":"False"}]}</script>'
page wide '<script type="application/ld+json">[{"@type":"WebPage",
"isAccessibleForFree":false},{"@type":"NewsArticle"}]</script>'
page kept '<meta name="robots" content="index, NOARCHIVE">'
page snippet '<meta name="gazetted" content="nosnippet">'
feed 'long and goes' >"$T/site/feed.xml"
conf

asked() { grep -c "\"path\": \"/$1.html\"" "$T/http.log"; }
body() { sql "SELECT b.content FROM article a JOIN body b ON b.article = a.id
	WHERE a.guid = '$1'" | tr '\n' ' '; }

ok "it runs" run
like "a free page" "$(body free)" 'often, and slow'
like "a metered one shows all of it" "$(body meter)" 'often, and slow'
for i in tier part wide; do
	like "not one that is paid for: $i" "$(body $i)" 'long and goes'
done
like "nor one that wants no copy" "$(body kept)" 'long and goes'
like "or asks us alone" "$(body snippet)" 'long and goes'

later
feed 'longer and went' >"$T/site/feed.xml"
ok "the entries are edited" run
is "their pages are asked, and have not changed" \
	"$(for i in free tier; do grep "/$i.html" "$T/http.log" |
		sed 's/.*"status": \([0-9]*\).*/\1/'; done | tr '\n' ' ')" \
	"200 304 200 304 "
like "what the page told stays" "$(body free)" 'often, and slow'

# A second source that lists the same addresses.
cp "$T/site/feed.xml" "$T/site/again.xml"
other="{ name = \"again\"; url = \"$web/again.xml\"; allow_private = true; }"
sed -i "s|sources = ( |&$other, |" "$T/gazetted.conf"
later
ok "another source lists them" run
like "and is asked" "$(cat "$T/http.log")" '"path": "/again.xml"'
is "the pages are not" "$(asked free) $(asked tier)" "2 2"
done_testing
