#!/bin/sh
# Pages behind cut feeds: fetched once, and never to the article's harm.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp

page() {
	cat >"$T/site/$1.html" <<HTML
<html lang=en><head><title>$1 | The Gazette</title>$2</head>
<body><nav><a href=/>Home</a><a href=/news>All of the news</a></nav>
<main><h1>$1</h1><p>The bridge over the river at $1 was opened on Monday, a
year late, in front of some two hundred people and a band.</p>
<p>It had been closed since the flood, and until then the ferry carried all of
those who had to cross the river, which was often, and slow.</p></main>
<footer>All rights reserved, whatever they are.</footer></body></html>
HTML
}
item() {
	cat <<XML
<item><title>Story of $1</title><link>$web/$1.html</link><guid>$1</guid>
<description>$2</description></item>
XML
}
{
	echo '<rss version="2.0"><channel><title>T</title>'
	item cut 'The bridge over the river at cut was opened on [...]'
	item more 'The bridge over the river at more was opened. &lt;a href="x"&gt;Read more&lt;/a&gt;'
	item none ''
	item whole 'The bridge over the river was opened at last on Monday.'
	item missing 'The page of this story, as it turns out, is gone...'
	item wall "$(for n in 1 2 3 4 5; do
		echo "On day $n of the week the bridge stood open, as it had" \
			"on every day before since the flood in spring."
	done) And so ..."
	item quoted 'The harbour of Orlin made a record with its own [...]'
	item paid 'The page of this story is only for those who pay for...'
	echo '</channel></rss>'
} >"$T/site/feed.xml"
page cut
page more
page none
page whole
cat >"$T/site/wall.html" <<HTML
<html lang=en><head><title>wall | The Gazette</title></head><body><main>
<h1>One moment</h1><p>We are looking whether your connection is safe before you
may go on to The Gazette, which should take no more than a few seconds, and then
you will be led to where you wanted to go.</p></main></body></html>
HTML
cat >"$T/site/quoted.html" <<HTML
<html lang=en><head><title>quoted | The Gazette</title></head><body><main>
<h1>quoted</h1><p>The harbour of Orlin made a record with its own choir in the
summer, and all of it is out on Monday in every shop.</p><blockquote><p>I wanted
somebody who likes the songs of the sea as much as I do.</p></blockquote>
<p>The next one will be made in Kerra in the spring of next year.</p></main>
</body></html>
HTML
page paid '<script type="application/ld+json">{"@type":"NewsArticle",
"isAccessibleForFree":false}</script>'
conf

asked() { grep -c "\"path\": \"/$1.html\"" "$T/http.log"; }
body() { sql "SELECT b.content FROM article a JOIN body b ON b.article = a.id
	WHERE a.guid = '$1'"; }

ok "it runs" run
is "a cut text: its page is asked for" "$(asked cut)" 1
is "'Read more': so is this" "$(asked more)" 1
is "no text: and this" "$(asked none)" 1
is "a whole text: not" "$(asked whole)" 0
like "the article is what the page has" "$(body cut | tr '\n' ' ')" \
	'^<p>The bridge over the river at cut.*often, and slow\.</p> *$'
like "the summary too, where the feed's was cut" \
	"$(sql "SELECT summary FROM article WHERE guid = 'cut'" | tr '\n' ' ')" \
	'^The bridge over the river at cut was opened on Monday, a year'
like "a page that is not there leaves the feed's text" "$(body missing)" \
	'^The page of this story, as it turns out'
like "so does one behind a paywall" "$(body paid)" \
	'^The page of this story is only for'
like "and one that says less than the feed" "$(body wall)" \
	'^On day 1 of the week'
like "what a page quotes is not said by it" \
	"$(sql "SELECT summary FROM article WHERE guid = 'quoted'" | tr '\n' ' ')" \
	'> I wanted somebody'
is "  and is not told as its own" \
	"$(cat "$T"/mail/*.eml | grep -c 'I wanted somebody')" 0
like "it is in the mail" "$(cat "$T"/mail/*.eml)" 'two hundred'

later
sed -i 's/T<.title>/U<\/title>/' "$T/site/feed.xml"
ok "and again, with the feed changed" run
is "no page twice" "$(asked cut) $(asked missing)" "1 1"

# What the operator says goes.
rm -rf "$T/state" "$T/http.log"
conf
sed -i 's/first = 100;/first = 100; full_text = "never";/' "$T/gazetted.conf"
run
is "never" "$(asked cut)" 0
rm -rf "$T/state" "$T/http.log"
sed -i 's/"never"/"always"/' "$T/gazetted.conf"
run
is "always" "$(asked cut) $(asked whole)" "1 1"
like "a summary that is whole stays" \
	"$(sql "SELECT summary FROM article WHERE guid = 'whole'")" \
	'^The bridge over the river was opened at last on Monday\.$'
done_testing
