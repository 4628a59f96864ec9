#!/bin/sh
# A page from the web or a file to its article: JSON in a pipe, prose on a
# terminal.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
cat >"$T/site/bridge.html" <<HTML
<html lang=en><head><title>The bridge | Gazette</title></head><body>
<nav><a href=/>Home</a></nav><main><p class=kicker>Town</p><h1>The bridge</h1>
<p class=byline>By Ann Example</p><figure><img src=a.jpg>
<figcaption>The bridge on the day on which it was opened at last, a year late, \
with a band and two hundred people. (Photo: Ole Hansen)</figcaption></figure>
<p>The bridge over the river was opened on Monday, a year late, in front of
some two hundred people and a band that had come from the next town.</p>
<p>It had been closed since the flood, and until then the ferry carried all of
those who had to cross the river, which was often, and slow.</p></main>
<footer>All rights reserved.</footer></body></html>
HTML
get() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

out=$(gz extract --allow-private "$web/bridge.html")
is "a URL is fetched: its title" "$(printf "%s" "$out" | get title)" "The bridge"
is "and where it was" "$(printf "%s" "$out" | get url)" "$web/bridge.html"
is "a file says the same" \
	"$(gz extract --url "$web/bridge.html" "$T/site/bridge.html")" "$out"
gz extract "$web/bridge.html" >"$T/out" 2>"$T/err"
is "an address that is not public is refused" $? 65
like "and why" "$(cat "$T/err")" 'not a public address'
gz extract --allow-private "$web/none.html" >"$T/out" 2>&1
like "a page that is not there is told" "$(cat "$T/out")" '404'

if command -v script >/dev/null; then
	tty=$(COLUMNS=80 script -qc \
		"$GZ extract '$T/site/bridge.html'" /dev/null | tr -d '\r')
	like "a terminal gets the metadata" "$tty" 'Authors *Ann Example'
	echo '<title>Nothing</title><nav><a href=/>Home</a></nav>' \
		>"$T/site/nothing.html"
	like "where there is no article, that" "$(script -qc \
		"$GZ extract '$T/site/nothing.html'" /dev/null)" 'No text of an article'
	is "and no line over 80 columns" \
		"$(echo "$tty" | awk 'length($0) > 80' | grep -vc '://')" 0
fi
done_testing
