#!/bin/sh
# On a terminal an article is to be read: lists, quotes, rows and code as they
# stand, lines of the screen's width, links by number. Piped, it is JSON.
. "$(dirname "$0")/lib.sh"

if ! command -v script >/dev/null; then
	echo "1..0 # SKIP script is not installed"
	exit 0
fi
cat >"$T/page.html" <<'HTML'
<html lang=en><head><title>The bridge opens at last</title></head><body>
<article><h1>The bridge opens at last</h1>
<p>By Ann Example, Bob Sample and Eve Stone</p>
<p>The bridge over the river was opened on Monday, a year late, in front of
some two hundred people and <a href="/band">a band</a> that played.</p>
<h2>What they say</h2>
<ol start=7><li>It had been closed since the flood, and until then the ferry
carried all of those who had to cross.</li><li>And it is red.</li></ol>
<blockquote><p>Nobody who has waited for so long will complain of the colour,
said the mayor, who had chosen it.</p></blockquote>
<table><tr><th>Year</th><th>Ferries</th></tr><tr><td>2024</td><td>3</td></tr>
</table>
<p>It will be painted again in ten years, the council said on Tuesday, or when
there is money for it.</p></article></body></html>
HTML
script -qc "'$GZ' extract --url https://example.org/a '$T/page.html'" \
	/dev/null </dev/null | tr -d '\r' >"$T/tty"
body=$(sed '1,/^Reading/d' "$T/tty")
is "as a reader would see it" "$body" "$(cat <<'END'

The bridge over the river was opened on Monday, a year late, in front of
some two hundred people and a band [1] that played.

What they say
7. It had been closed since the flood, and until then the ferry carried
   all of those who had to cross.
8. And it is red.

> Nobody who has waited for so long will complain of the colour, said
> the mayor, who had chosen it.

Year	Ferries
2024	3

It will be painted again in ten years, the council said on Tuesday, or
when there is money for it.

[1] https://example.org/band
END
)"
like "who wrote it is on top" "$(cat "$T/tty")" \
	'Authors  *Ann Example, Bob Sample, Eve Stone'
like "piped, it is JSON" "$("$GZ" extract "$T/page.html" | cat)" \
	'^\{"url":.*<tr><td>2024</td><td>3</td></tr>'
done_testing
