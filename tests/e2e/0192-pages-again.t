#!/bin/sh
# Pages that failed are asked for again, a few times; pages of articles that
# were edited say whether they have changed; and what a page reserves stays
# there.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp

# page NAME [WORD]: of so much text that it is better than any feed's
page() {
	cat >"$T/site/$1.html" <<HTML
<html lang=en><head><title>$1</title></head><body><main><h1>$1</h1>
<p>The ${2:-old} bridge over the river at $1 was opened on Monday, a year late,
in front of some two hundred people and a band that had come by boat.</p>
<p>It had been closed since the flood, and until then the ferry carried all of
those who had to cross the river, which was often, and slow.</p></main></body>
HTML
}
# items NAME[=TEXT]...: a feed whose texts are cut
items() {
	{
		echo '<rss version="2.0"><channel><title>T</title>'
		for p in "$@"; do
			n=${p%%=*}
			text=${p#*=}
			[ "$text" = "$p" ] && text="The feed on $n ..."
			echo "<item><title>On $n</title><guid>$n</guid>" \
				"<link>$web/$n.html</link>" \
				"<description>$text</description></item>"
		done
		echo '</channel></rss>'
	} >"$T/site/feed.xml"
}
says() { # says PAGE HEADER...
	printf '%s\n' "$2" ${3:+"$3"} >"$T/site/$1.html.headers"
}
asked() { grep -c "\"path\": \"/$1.html\"" "$T/http.log"; }
pages() { echo $(for p in "$@"; do asked "$p"; done); }
last() { grep "\"path\": \"/$1.html\"" "$T/http.log" | tail -n 1; }
body() { sql "SELECT b.content FROM article a JOIN body b ON b.article = a.id
	WHERE a.guid = '$1'" | tr '\n' ' '; }
# after SECONDS: the next run, in which a feed of the same text is polled
after() {
	later "$1"
	run
}
conf

for p in busy gone fails edited changed; do page $p; done
says busy 'Status: 503'
says gone 'Status: 403'
says fails 'Status: 500'
# a host that says 503 is let alone, so that one is the last
items gone fails edited changed busy
ok "it runs" run
is "each page is asked for" "$(pages busy gone fails edited changed)" \
	"1 1 1 1 1"
like "where it fails the feed's text stays" "$(body busy)" 'The feed on busy'

rm "$T/site/busy.html.headers"
after 1800
is "a failed page is let alone for an hour" "$(pages busy fails)" "1 1"
after 3600
is "then it is asked for again" "$(pages busy fails)" "2 2"
like "and read" "$(body busy)" 'old bridge over the river at busy'
is "not one that is forbidden, nor one that was read" \
	"$(pages gone edited)" "1 1"
for _ in 1 2 3 4 5 6; do after 90000; done
is "after three times more it is given up" "$(asked fails)" 4
is "what was read is never asked for again" "$(pages busy edited)" "2 1"

page changed new
items busy gone fails edited='Another word ...' changed='News of it ...'
after 7200
like "an edited article: its page is asked whether it has changed" \
	"$(last edited)" '"status": 304.*"If-None-Match": '
like "unchanged, its text stays" "$(body edited)" \
	'old bridge over the river at edited'
like "changed, it is read" "$(body changed)" \
	'new bridge over the river at changed'

page changed newest
items busy gone fails edited='Once more ...' changed='More of it ...'
sql "UPDATE page SET asked = asked + 7000 WHERE told = 1"
after 7200
is "not twice within an hour" "$(pages edited changed)" "2 2"
like "and until then the text that is there" "$(body changed)" \
	'new bridge over the river at changed'
after 7200
is "but later" "$(pages edited changed)" "3 3"
like "with the edit" "$(body changed)" 'newest bridge over the river'

# What pages reserve, by a header.
for p in closed others ours free late; do page $p; done
says closed 'X-Robots-Tag: noarchive'
says others 'X-Robots-Tag: otherbot: noindex, noarchive'
says ours 'X-Robots-Tag: gazetted: nosnippet'
says free 'X-Robots-Tag: noindex' 'X-robots-tag: gazetted: all'
says late 'X-Robots-Tag: unavailable_after: Mon, 02 Nov 2020 10:00:00 GMT'
items closed others ours free late
after 7200
for p in closed ours late; do
	like "$p: the feed's text stays" "$(body $p)" "^The feed on $p"
done
for p in others free; do
	like "$p: the page's text" "$(body $p)" "old bridge over the river"
done

# A robots.txt that cannot be had puts its pages off.
rm -rf "$T/state" "$T/http.log"
printf 'User-agent: *\n' >"$T/site/robots.txt"
printf 'Status: 503\n' >"$T/site/robots.txt.headers"
items busy
run
is "no answer from robots.txt: no page" "$(asked busy)" 0
rm "$T/site/robots.txt.headers"
after 7200
is "an hour later, with an answer, it is" "$(asked busy)" 1
like "and its text is there" "$(body busy)" 'old bridge over the river'
done_testing
