#!/bin/sh
# Lists of other readers go in, what they print goes on as a config, and out
# again as OPML.
. "$(dirname "$0")/lib.sh"

cat >"$T/a.opml" <<'END'
<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="World"><outline text="The &quot;Gazette&quot; \ x" type="rss"
 xmlUrl="https://ann:secret@a.example/feed?a=1&amp;b=2"/></outline>
<outline text="日本の新聞" type="rss" xmlUrl="https://b.example/rss"/>
<outline text="日本" type="rss" xmlUrl="https://b.example/rss2"/>
<outline text="Gone" type="rss" xmlUrl="gopher://c.example/rss"/>
</body></opml>
END
printf '%s\n' 'https://n.example/f tech "~N"' '"exec:date -u" cmd' \
	'https://b.example/rss' >"$T/urls"
rest='digests = ( { name = "daily"; from = "d@example.org"; } );'
gz import --section Rest "$T/a.opml" "$T/urls" >"$T/gazetted.conf" 2>"$T/said"
is "exit code" "$?" 0
echo "$rest" >>"$T/gazetted.conf"
ok "check takes what import prints" gz check -q -c "$T/gazetted.conf"
like "and says what it left out" "$(cat "$T/said")" 'gopher://c.example/rss'
like "a command is told of" "$(cat "$T/said")" \
	'look at it: .* runs a command, date -u'
echo '<opml><body><outline text="P" xmlUrl="file:///etc/passwd"/></body></opml>' |
	gz import - >"$T/local" 2>"$T/local.said"
like "and what reads a file" "$(cat "$T/local.said")" \
	'look at it: p reads a local file, file:///etc/passwd'
echo https://n.example/f >"$T/one"
like "how many there are is a sentence" "$(gz import "$T/one" 2>&1 >/dev/null)" \
	', 1 feed$'
like "the list twice, the feed once" "$(cat "$T/said")" '^1 left out'
like "a login is not in a URL" "$(cat "$T/gazetted.conf")" \
	'user = "ann"'
is "nor its password anywhere" "$(grep -c secret "$T/gazetted.conf")" 0
like "which is told" "$(cat "$T/said")" \
	'left out: the password of the-gazette-x, .* password_file'
is "names are unique" "$(grep -o 'name = "[^"]*"' "$T/gazetted.conf" |
	sort | uniq -d)" ""
gz export --opml -c "$T/gazetted.conf" >"$T/out.opml" 2>"$T/said"
like "export tells of the command" "$(cat "$T/said")" '^1 left out'
gz import "$T/out.opml" >"$T/back.conf" 2>/dev/null
echo "$rest" >>"$T/back.conf"
is "what went out comes in again" \
	"$(gz list --json -c "$T/back.conf" 2>/dev/null | grep -c url)" \
	"$(grep -c '<outline type' "$T/out.opml")"
like "with its title" "$(cat "$T/back.conf")" 'The \\"Gazette\\" \\\\ x'
like "and section" "$(cat "$T/back.conf")" 'section = "World"'
is "what is configured is not printed again" \
	"$(gz import -c "$T/gazetted.conf" "$T/out.opml" 2>/dev/null)" ""
echo hello >"$T/none"
err=$(gz import "$T/none" 2>&1)
is "no list: bad data" "$?" 65
like "in words" "$err" 'no list of feeds'
done_testing
