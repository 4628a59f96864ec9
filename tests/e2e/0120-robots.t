#!/bin/sh
# Hosts that ask programs to keep off their pages are obeyed; feeds are feeds.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site/open" "$T/site/closed"
start_http "$T/site"
start_smtp

for p in open/a closed/b open/c closed/d open/e; do
	cat >"$T/site/$p.html" <<HTML
<html lang=en><head><title>$p</title></head><body><main><h1>$p</h1>
<p>The bridge over the river was opened on Monday, a year late, in front of
some two hundred people and a band that had come from the next town.</p>
<p>It had been closed since the flood, and until then the ferry carried all of
those who had to cross the river, which was often, and slow.</p></main></body>
HTML
done
# items NAME...: a feed whose texts are cut
items() {
	{
		echo '<rss version="2.0"><channel><title>T</title>'
		for p in "$@"; do
			echo "<item><title>On $p</title><guid>$p</guid>" \
				"<link>$web/$p.html</link>" \
				"<description>The bridge was [...]</description></item>"
		done
		echo '</channel></rss>'
	} >"$T/site/feed.xml"
}
asked() { grep -c "\"path\": \"/$1\"" "$T/http.log"; }
pages() { echo $(for p in "$@"; do asked "$p.html"; done); }
conf

printf 'User-agent: *\nDisallow: /\n\nUser-agent: Gazetted\nDisallow: /closed\n' \
	>"$T/site/robots.txt"
items open/a closed/b
ok "it runs" run
is "the feed is asked for, whatever robots.txt says" "$(asked feed.xml)" 1
is "robots.txt is asked for, once" "$(asked robots.txt)" 1
is "what it allows is read, what it forbids is not" \
	"$(pages open/a closed/b)" "1 0"
is "the feed's text stays" \
	"$(sql "SELECT summary FROM article WHERE guid = 'closed/b'")" \
	"The bridge was…"

printf 'Status: 302\nLocation: /closed/b.html\n' >"$T/site/open/f.html.headers"
: >"$T/site/open/f.html"
printf 'Status: 302\nLocation: g.html\n' >"$T/site/open/g.html.headers"
: >"$T/site/open/g.html"
later
items open/a closed/b open/f open/g
run
is "a redirect does not lead round them" "$(pages open/f closed/b)" "1 0"
is "one that leads nowhere is let be" "$(pages open/g)" 1

later 7200
items open/c closed/d
ok "news" run
is "what was said is remembered" "$(asked robots.txt)" 1
is "and obeyed" "$(pages open/c closed/d)" "1 0"

later 86400
rm "$T/site/robots.txt"
items closed/b closed/d open/e
sed -i 's/closed.b/closed\/x/g' "$T/site/feed.xml"
cp "$T/site/closed/b.html" "$T/site/closed/x.html"
ok "a day later, without a robots.txt" run
is "it is asked for again" "$(asked robots.txt)" 2
is "and all is allowed; nothing known is asked for" \
	"$(pages closed/x closed/d open/e)" "1 0 1"

later 86400
: >"$T/site/robots.txt"
items closed/y
cp "$T/site/closed/b.html" "$T/site/closed/y.html"
run
is "an empty one allows all" "$(pages closed/y)" 1
done_testing
