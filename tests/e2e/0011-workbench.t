#!/bin/sh
# The workbench commands, and what every command owes its user.
. "$(dirname "$0")/lib.sh"

is "canonical" "$(gz canonical 'http://WWW.Example.org:80/a/../b?utm_source=x&z=1&a=2#top')" \
	"https://example.org/b?a=2&z=1"
is "canonical reads lines" "$(printf 'http://e.example/1\nhttp://e.example/2\n' |
	gz canonical - | wc -l | tr -d ' ')" 2
is "canonical of no URL: exit 65" \
	"$(gz canonical 'mailto:x' >/dev/null 2>&1; echo $?)" 65

printf 'Hello {{name}}{{> p}}\n' >"$T/t.mustache"
printf ', {{#list}}{{.}};{{/list}}' >"$T/p.mustache"
printf '{"name": "A & B", "list": [1, 2]}' >"$T/d.json"
is "render" "$(gz render "$T/t.mustache" "$T/d.json")" \
	"Hello A &amp; B, 1;2;"
is "render --text" "$(gz render --text "$T/t.mustache" "$T/d.json")" \
	"Hello A & B, 1;2;"
printf '{{#open}}' >"$T/bad.mustache"
like "a broken template is told with its line" \
	"$(gz render "$T/bad.mustache" "$T/d.json" 2>&1)" 'bad.mustache:1'

is "sanitise" "$(printf '<p onclick=x>a<script>b</script><a href="javascript:x">c</a>' |
	gz sanitise -)" '<p>ac</p>'

printf '%s\n' '{"id": "a", "title": "Bridge", "text": "Bridge\nThe council voted for the new bridge. He added that it was late."}' \
	'{"id": 7, "text": ""}' >"$T/s.jsonl"
is "summarise" "$(gz summarise --sentences 1 "$T/s.jsonl")" \
	'{"id":"a","summary":"The council voted for the new bridge."}
{"id":7,"summary":""}'
is "summarise --text: a sentence a line" \
	"$(printf 'The council voted for the bridge. Work begins in spring next year.\n' |
	gz summarise --text - | wc -l | tr -d ' ')" 2
is "summarise --chars" "$(printf 'The council voted for the bridge. Work begins in spring next year.\n' |
	gz summarise --text --chars 40 -)" 'The council voted for the bridge.'
like "summarise tells the line that is no object" \
	"$(printf '{"id": "a"}\n[1]\n' | gz summarise - 2>&1 >/dev/null)" ':2: '

feed "$T/feed.xml" 1 2
like "parse" "$(gz parse --url http://t.example/f "$T/feed.xml")" \
	'"format":"rss20".*"title":"Story number 2'
is "parse: a line a file" "$(gz parse "$T/feed.xml" "$T/feed.xml" |
	wc -l | tr -d ' ')" 2
is "parse of no feed: exit 65" \
	"$(gz parse "$T/t.mustache" >/dev/null 2>&1; echo $?)" 65
like "parse of a page that leaves <html> out" \
	"$(echo '<title>The Gazette</title><p>Hello' | gz parse - 2>&1)" \
	'this is an HTML page, no feed'

cat >"$T/page.html" <<'END'
<html lang=en><title>Bridge opens | The Gazette</title>
<nav><a href=/>Home</a><a href=/news>News</a></nav>
<main><h1>Bridge opens</h1><p>The bridge over the river was opened on Monday, a
year late, in front of some two hundred people and a band.</p><p>It had been
closed since the flood, and the ferry carried all who had to cross.</p>
<ul><li><a href=/a>More news</a><li><a href=/b>Still more news</a></ul></main>
END
like "extract" "$(gz extract --url http://t.example/a "$T/page.html")" \
	'"title":"Bridge opens".*"language":"en".*"text":"The bridge.*cross\."'
is "extract: a line a file" "$(gz extract "$T/page.html" "$T/none" \
	"$T/page.html" 2>/dev/null | wc -l | tr -d ' ')" 3

for c in init check add list run daemon preview send status explain \
	suppress resend extract parse sanitise summarise canonical render when; do
	ok "$c --help" gz $c --help
	is "$c --version" "$(gz $c --version | cut -d' ' -f1)" gazetted
	is "$c --nonsense: exit 64" \
		"$(gz $c --nonsense >/dev/null 2>&1; echo $?)" 64
done
like "a misspelt command gets a suggestion" "$(gz statsu 2>&1)" \
	'did you mean status'

cd "$T" || exit 1
like "without a config it is said how to get one" \
	"$(gz status -c "$T/new.conf" 2>&1)" 'new.conf: .*gazetted init$'
ok "init writes a config" gz init -c "$T/new.conf" --state "$T/st"
ok "that check accepts" gz check -c "$T/new.conf"
is "and never writes over one" \
	"$(gz init -c "$T/new.conf" >/dev/null 2>&1; echo $?)" 78
is "no config at all: exit 78" \
	"$(gz check -c "$T/none.conf" >/dev/null 2>&1; echo $?)" 78
ok "the shipped config is right" gz check -c "$top/etc/gazetted.conf"
done_testing
