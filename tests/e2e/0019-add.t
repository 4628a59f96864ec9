#!/bin/sh
# add finds the feed of a page and prints a block that check accepts.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site/blog" "$T/site/users" "$T/site/quiet/feed"
feed "$T/site/news.xml" 1 9
feed "$T/site/comments.xml" 20 21
feed "$T/site/blog/old.rss" 3 4
feed "$T/site/quiet/rss.xml" 5 6
feed "$T/site/users/ann.rss" 7 8
cat >"$T/site/page.html" <<'END'
<title>A page</title><link rel=alternate type=application/rss+xml title=Comments href=comments.xml>
<link rel=alternate type=application/atom+xml href=none.xml>
<link rel=alternate type=application/rss+xml href=news.xml>
<a href=/blog/old.rss>older</a>
END
echo '<a href="old.rss">RSS</a> <a href="/x">x</a>' >"$T/site/blog/index.html"
echo '<p>hello' >"$T/site/quiet/index.html"
feed "$T/site/empty.xml" 2 1
cat >"$T/site/base.html" <<'END'
<link rel=alternate type=application/rss+xml href=empty.xml>
<link rel=alternate type=application/rss+xml href=news.xml><base href=/>
END
start_http "$T/site"
block() {
	gz add --allow-private "$@" 2>"$T/said" >"$T/block"
	code=$?
	{
		echo 'sources = ('
		sed '$s/,$//' "$T/block"
		echo '); digests = ( { name = "d"; from = "d@example.org"; } );'
	} >"$T/t.conf"
	printf '%s' "$code"
}
is "a feed" "$(block "$web/news.xml")" 0
ok "check takes the block" gz check -q -c "$T/t.conf"
like "what is in it is shown" "$(cat "$T/said")" 'found: rss20, 9 entries'
like "the newest, with dates" "$(cat "$T/said")" '2026-11-02.*number 9'
is "a page" "$(block --section "A \"b\"" "$web/page.html")" 0
ok "check takes the block" gz check -q -c "$T/t.conf"
like "comments are not the feed" "$(cat "$T/block")" 'news.xml'
like "but told of" "$(cat "$T/said")" 'also: .*comments.xml'
is "one block" "$(grep -c 'url =' "$T/block")" 1
like "its section" "$(cat "$T/block")" 'section = "A \\"b\\""'
is "a link in the text" "$(block "$web/blog/index.html")" 0
like "is found" "$(cat "$T/block")" 'blog/old.rss'
is "a page that says nothing" "$(block "$web/quiet/index.html")" 0
like "usual places are tried" "$(cat "$T/block")" 'quiet/rss.xml'
is "a known form of URL, though the page is not there" \
	"$(block "$web/users/ann")" 0
like "is known" "$(cat "$T/block")" 'users/ann.rss'
is "a page whose first feed is empty" "$(block "$web/base.html")" 0
like "has the other in the block" "$(cat "$T/block")" 'news.xml'
is "a feed by a reader's scheme" "$(block "feed:$web/news.xml")" 0
like "has its own in the block" "$(cat "$T/block")" "\"$web/news.xml"
cat >"$T/site/list.html" <<'END'
<title>The list</title><nav><a href=/a>Home</a><a href=/b>About us</a></nav>
<ul><li><h3><a href=/1/>The first long headline</a></h3><time datetime=2026-11-02>2 Nov</time>
<li><h3><a href=/2/>The second long headline</a></h3>
<li><h3><a href=/3/>The third long headline</a></h3></ul>
END
is "a page without a feed that lists articles" "$(block "$web/list.html")" 0
like "becomes a source of its kind" "$(cat "$T/block")" 'kind = "page"'
like "what was found is shown" "$(cat "$T/said")" '2026-11-02.*first long'
ok "check takes the block" gz check -q -c "$T/t.conf"
# A page on which no list is found by itself.
echo '<title>Box</title><p class=n><b>One</b> <a href=/n/1>on</a>
<p class=n><b>Two</b> <a href=/n/2>on</a>' >"$T/site/box.html"
is "what an article is may be said" \
	"$(block --select-item p.n "$web/box.html")" 0
like "it is in the block" "$(cat "$T/block")" 'select_item = "p.n"'
like "as is the kind" "$(cat "$T/block")" 'kind = "page"'
like "what it finds is shown" "$(cat "$T/said")" 'page, 2 entries'
ok "check takes the block" gz check -q -c "$T/t.conf"
is "a selector that finds nothing" \
	"$(block --select-item p.x "$web/box.html")" 65
like "is told" "$(cat "$T/said")" 'select_item = "p.x" finds no article'
echo "Sitemap: $web/map-of-news.xml" >"$T/site/robots.txt"
cat >"$T/site/map-of-news.xml" <<'END'
<urlset><url><loc>/some-piece-of-news</loc></url></urlset>
END
is "a site with a sitemap of news" "$(block "$web/list.html")" 0
like "has it in the block" "$(cat "$T/block")" 'map-of-news.xml'
like "and is told of the page" "$(cat "$T/said")" 'also: page.*list.html'
is "nothing there" "$(block "$web/nothing")" 78
is "and no block" "$(cat "$T/block")" ""

# Who asks, and what is said where it does not work out.
last_agent() {
	tail -1 "$T/http.log" | sed -n 's/.*"User-Agent": "\([^"]*\)".*/\1/p'
}
HOME=$T XDG_CONFIG_HOME=
export HOME XDG_CONFIG_HOME
is "without a config" "$(block "$web/news.xml")" 0
like "how to have a contact is told" "$(cat "$T/said")" 'set .contact. in a'
like "the name is ours alone" "$(last_agent)" '^gazetted/[0-9.]*$'
cat >"$T/own.conf" <<END
state = "$T/state"; contact = "https://example.org/who";
relay = { url = "maildir:$T/box"; };
sources = ( { name = "x"; url = "https://x.example/feed"; } );
digests = ( { name = "d"; from = "d@example.org"; } );
END
is "with one" "$(block -c "$T/own.conf" "$web/news.xml")" 0
like "its contact is told to the site" "$(last_agent)" \
	'^gazetted/.* \(\+https://example.org/who\)$'
is "and nothing more to us" "$(grep -c contact "$T/said")" 0
is "a config that is not there" "$(block -c "$T/none.conf" "$web/news.xml")" 78
is "a path is a file" "$(block "$T/site/news.xml")" 0
like "and stays one in the block" "$(cat "$T/block")" "file:$T/site/news.xml"
is "a path that is none" "$(block "$T/site/no-news.xml")" 78
like "is no host either" "$(cat "$T/said")" 'no-news.xml: .*No such file'
rm "$T/site/robots.txt"
echo '<!DOCTYPE html><title>About</title><p>We are here.' >"$T/site/about.html"
is "a page that lists nothing" "$(block "$web/about.html")" 65
like "is told what would say what it lists" "$(cat "$T/said")" \
	'no list of articles was found.*--select-item.*select_item'

# What is no page, what leads elsewhere, and what it costs to find nothing.
requests() { # of a command, in paths
	: >"$T/http.log"
	"$@" >/dev/null
	sed 's/.*"path": "\([^"]*\)".*/\1/' "$T/http.log"
}
printf '%%PDF-1.7\n<?xml version="1.0"?><rdf:RDF>' >"$T/site/r.pdf"
is "a document" "$(block "$web/r.pdf")" 65
like "is told what it is" "$(cat "$T/said")" 'this is a PDF document, no feed'
is "and nothing is guessed from it" "$(requests block "$web/r.pdf")" /r.pdf
echo '<p>hello' >"$T/site/head.html"
echo 'Link: </x>; rel=next, <news.xml>; rel="alternate"; type="application/rss+xml"' \
	>"$T/site/head.html.headers"
is "a page whose header names a feed" "$(block "$web/head.html")" 0
like "has it in the block" "$(cat "$T/block")" news.xml
echo '<meta http-equiv=refresh content="0; url=/head.html">' >"$T/site/old.html"
is "a page that leads to it" "$(block "$web/old.html")" 0
like "has it too" "$(cat "$T/block")" news.xml
echo '<meta http-equiv=refresh content="0; url=/b.html">' >"$T/site/a.html"
echo '<meta http-equiv=refresh content="0; url=/a.html">' >"$T/site/b.html"
is "pages that lead to each other" "$(block "$web/a.html")" 65
is "are asked for once, as all is" \
	"$(requests block "$web/a.html" | sort | uniq -d)" ""
n=$(requests block "$web/about.html" | wc -l)
ok "a page without anything costs few requests ($n)" test "$n" -le 12
like "and it is told how many" "$(cat "$T/said")" "asked at $n places"
{
	echo '<title>Us</title>'
	for i in $(seq 40); do echo "<a href=/f$i.rss>RSS</a>"; done
} >"$T/site/us.html"
n=$(requests block "$web/us.html" | wc -l)
ok "one with forty feeds that are none costs no more than 16 ($n)" \
	test "$n" -le 16
sed 's/2026/2019/' "$T/site/blog/old.rss" >"$T/site/asleep.xml"
cat >"$T/site/two.html" <<'END'
<link rel=alternate type=application/rss+xml href=asleep.xml>
<link rel=alternate type=application/rss+xml href=now.xml>
END
feed "$T/site/now.xml" 13 14
sed -i "s/02 Nov 2026/$(date -u '+%d %b %Y')/" "$T/site/now.xml"
is "a feed without news for years" "$(block "$web/two.html")" 0
like "comes behind one that has some" "$(cat "$T/block")" now.xml
people() {
	for i in Ann Bea Cid Dan Eve Fay; do
		echo "<li><a href=/people/$i>$i Example, our $1 for the $2</a>"
	done
}
stories() {
	for i in bridge harbour school; do
		echo "<li><a href=/the-$i-opens-after-a-year>The $i opens after
		  a year of work</a>"
	done
}
{
	echo '<title>Staff</title><ul class=staff>'
	people adviser region
	echo '</ul>'
} >"$T/site/staff.html"
is "people alone" "$(block "$web/staff.html")" 0
like "are told to be perhaps none" "$(cat "$T/said")" 'note: .*list of people'
{
	echo '<ul class=news>'
	stories
	echo '</ul>'
} >>"$T/site/staff.html"
is "people and news, built alike" "$(block "$web/staff.html")" 0
like "are the news" "$(cat "$T/said")" '3 entries'
is "of which we are sure" "$(grep -c "note: these" "$T/said")" 0
gz add "$web/news.xml" 2>"$T/said"
like "a private address" "$(cat "$T/said")" \
	'not a public address; with --allow-private'
done_testing
