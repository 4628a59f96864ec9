#!/bin/sh
# A URL that leads to others: a page to its feed, an index to its sitemaps.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/good.xml" 1 2
cat >"$T/site/page.html" <<'END'
<html><head><link rel="alternate" type="application/rss+xml" href="/gone.xml">
<link rel="alternate" type="application/rss+xml" href="/good.xml"></head></html>
END
urls() {
	echo '<urlset>'
	for u in "$@"; do
		echo "<url><loc>/$u</loc><lastmod>2026-11-02</lastmod></url>"
	done
	echo '</urlset>'
}
urls the-first-page the-second-page >"$T/site/a.xml"
urls an-old-page | gzip >"$T/site/b.xml.gz"
index() {
	cat >"$T/site/index.xml" <<END
<sitemapindex>
<sitemap><loc>/a.xml</loc><lastmod>$1</lastmod></sitemap>
<sitemap><loc>/b.xml.gz</loc><lastmod>2020-01-01</lastmod></sitemap>
<sitemap><loc>/undated.xml</loc></sitemap>
<sitemap><loc>/index.xml</loc></sitemap>
</sitemapindex>
END
}
index 2027-01-15
urls undated-page >"$T/site/undated.xml"
start_http "$T/site"
start_smtp
cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; };
sources = (
  { name = "page"; url = "$web/page.html"; allow_private = true; full_text = "never"; },
  { name = "map"; url = "$web/index.xml"; allow_private = true; full_text = "never"; first = 2; } );
digests = ( { name = "daily"; from = "digest@example.org";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
asked() { # what was asked for since the last time, in order of the name
	python3 -c '
import json, sys
for l in open(sys.argv[1]):
	d = json.loads(l)
	print(d["path"].split("?")[0], d["status"])' "$T/http.log" | sort |
		tr '\n' ' '
	: >"$T/http.log"
}
said=$(run 2>&1)
like "the feed of a page is told once" "$said" \
	'source page: .*page.html is a page; its feed .*good.xml'
is "each part was asked for once" "$(asked)" \
	"/a.xml 200 /b.xml.gz 200 /gone.xml 404 /good.xml 200 /index.xml 200 /page.html 200 /undated.xml 200 "
like "the page's feed is in the mail" "$(cat "$T"/mail/*.eml)" \
	'Story number 2'
like "so is the sitemap, with titles from its URLs" \
	"$(cat "$T"/mail/*.eml)" 'The (first|second) page'
is "and of a first poll only the newest" \
	"$(sql 'SELECT count(*) FROM article')" 6
like "list says by which feed" "$(gz list -c "$T/gazetted.conf")" \
	'page .*ok, by .*good.xml'
later
is "then nothing is said" "$(run 2>&1)" ""
is "the page is left alone, and all is asked for conditionally" "$(asked)" \
	"/a.xml 304 /good.xml 304 /index.xml 304 /undated.xml 304 "
urls a-brand-new-page the-first-page >"$T/site/a.xml"
index 2027-01-16
later 86400
run >"$T/said" 2>&1
is "nothing to say" "$(cat "$T/said")" ""
is "what changed is read" "$(asked)" \
	"/a.xml 200 /good.xml 304 /index.xml 200 /undated.xml 304 "
like "what is new is in the mail" "$(cat "$T"/mail/*.eml)" \
	'A brand new page'
is "each URL is an article once" "$(sql 'SELECT count(*) FROM article')" 7
rm "$T/site/good.xml"
later
run >/dev/null 2>&1
is "a feed that was found and is gone" "$(asked)" \
	"/a.xml 304 /good.xml 404 /index.xml 304 /undated.xml 304 "
feed "$T/site/new.xml" 3 4
sed 's/good.xml/new.xml/' "$T/site/page.html" >"$T/x"
mv "$T/x" "$T/site/page.html"
later 100000
like "sends us back to the page" "$(run 2>&1)" 'its feed .*new.xml'
like "and its new feed" "$(cat "$T"/mail/*.eml)" 'Story number 4'
mv "$T/site/new.xml" "$T/away"
echo '<link rel="alternate" type="application/rss+xml" href="/other.xml">' \
	>"$T/site/oops.html"
feed "$T/site/other.xml" 50 59
feed "$T/site/oops.xml" 5 6
sed "s|$web/page.html|$web/oops.xml|" "$T/gazetted.conf" >"$T/x"
cp "$T/x" "$T/gazetted.conf"
later 100000; run >/dev/null 2>&1
cp "$T/site/oops.html" "$T/site/oops.xml"
later 100000
: >"$T/http.log"
is "a feed that becomes a page is a hiccup" "$(run 2>&1)" ""
is "and leads nowhere" "$(grep -c other.xml "$T/http.log")" 0
feed "$T/site/oops.xml" 5 6
later 100000; run >/dev/null 2>&1
rm "$T/site/a.xml" "$T/site/undated.xml"
later
is "one poll without parts is no news" "$(run 2>&1)" ""
later 100000; run >/dev/null 2>&1
later 1000000
like "three in a row are told" "$(run 2>&1)" 'source map: .*404'

# A page that leads to another one by itself, whose header names the feed.
cat >"$T/site/moved.html" <<'END'
<meta http-equiv=refresh content="1; url=/there.html">
END
echo '<p>hello' >"$T/site/there.html"
echo 'Link: </good.xml>; rel=alternate; type="application/rss+xml"' \
	>"$T/site/there.html.headers"
echo '<meta http-equiv=refresh content="0;url=/ring2.html">' \
	>"$T/site/ring.html"
echo '<meta http-equiv=refresh content="0;url=/ring.html">' \
	>"$T/site/ring2.html"
feed "$T/site/good.xml" 1 2
sed "s|$web/oops.xml|$web/moved.html|; s|$web/index.xml|$web/ring.html|
	s|t/state|t/state2|; s|^state = .*|state = \"$T/state2\";|" \
	"$T/gazetted.conf" >"$T/led.conf"
: >"$T/http.log"
gz run -c "$T/led.conf" >"$T/said" 2>&1
like "a page that leads to another" "$(cat "$T/said")" \
	'moved.html is a page; its feed .*good.xml'
is "those that lead to each other are asked for once" \
	"$(grep -c /ring "$T/http.log")" 2

# What a page names on another port of its host is another server: it gets no
# login, and may not be on a private address.
mkdir "$T/other"
feed "$T/other/theirs.xml" 60 61
python3 "$top/tests/lib/httpd.py" --log "$T/other.log" --max-seconds 300 \
	"$T/other" >"$T/other.port" &
pids="$pids $!"
theirs=http://127.0.0.1:$(port_of "$T/other.port")
cat >"$T/site/lures.html" <<END
<link rel=alternate type=application/rss+xml href="$theirs/theirs.xml">
END
echo secret >"$T/pw"
chmod 600 "$T/pw"
sed "s|$web/moved.html\"|$web/lures.html\"; user = \"ann\"; password_file = \"pw\"|
	s|t/state2|t/state3|; s|^state = .*|state = \"$T/state3\";|" \
	"$T/led.conf" >"$T/lured.conf"
: >"$T/http.log"
: >"$T/other.log"
gz run -c "$T/lured.conf" >/dev/null 2>&1
like "the page has its login" "$(grep lures "$T/http.log")" Authorization
is "another server that it names has none" "$(cat "$T/other.log")" ""

# An index without dates, of more sitemaps than are asked for: what is new is
# in its last one.
{
	echo '<sitemapindex>'
	for i in $(seq 30); do
		echo "<sitemap><loc>/undated-$i.xml</loc></sitemap>"
		urls "page-$i-of-it" >"$T/site/undated-$i.xml"
		sed -i 's|<lastmod>[^<]*</lastmod>||' "$T/site/undated-$i.xml"
	done
	echo '</sitemapindex>'
} >"$T/site/index.xml"
rm -rf "$T/state"
later 100000; run >/dev/null 2>&1
sed -i 's|</urlset>|<url><loc>/the-latest-of-all</loc></url>&|' \
	"$T/site/undated-30.xml"
later 100000
is "nothing is said of a long index" "$(run 2>&1 | grep map)" ""
is "its end is looked at" \
	"$(sql "SELECT count(*) FROM article WHERE title = 'The latest of all'")" 1
done_testing
