#!/bin/sh
# A page without a feed is a source: by itself, and by selectors.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
page() { # FILE HEADLINE...
	f=$1
	shift
	{
		echo '<title>The Page</title><ul>'
		for h in "$@"; do
			echo "<li><h3><a href='/$(echo "$h" | tr ' ' -)'>$h</a></h3>"
		done
		echo '</ul>'
	} >"$T/site/$f"
}
page auto.html 'The first long headline' 'The second long headline' \
	'The third long headline'
cp "$T/site/auto.html" "$T/site/rules.html"
start_http "$T/site"
start_smtp
cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; report_after = 1; };
sources = (
  { name = "auto"; url = "$web/auto.html"; kind = "page"; allow_private = true; full_text = "never"; },
  { name = "rules"; url = "$web/rules.html?"; select_item = "li";
    select_title = "a"; allow_private = true; full_text = "never"; } );
digests = ( { name = "daily"; from = "digest@example.org";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
is "nothing to say" "$(run 2>&1)" ""
like "its articles are in the mail" "$(cat "$T"/mail/*.eml)" \
	'The third long headline'
is "each once" "$(sql 'SELECT count(*) FROM article')" 3
page auto.html 'A fourth and new headline' 'The first long headline' \
	'The second long headline'
later
is "nothing to say" "$(run 2>&1)" ""
is "a new one is one more" "$(sql 'SELECT count(*) FROM article')" 4
is "one more mail" "$(mails)" 2
echo '<p>moved' >"$T/site/rules.html"
later
like "a page that changed its form is told" "$(run 2>&1)" \
	'source rules: .*select_item = "li" finds no article'
sed 's/"li"/"li:first"/' "$T/gazetted.conf" >"$T/bad.conf"
like "check reads selectors" "$(gz check -c "$T/bad.conf" 2>&1)" \
	'bad.conf:[0-9]*: select_item = "li:first": .*pseudo-class'
sed 's/select_item = "li";//' "$T/gazetted.conf" >"$T/bad.conf"
like "and wants the item's first" "$(gz check -c "$T/bad.conf" 2>&1)" \
	'no select_item'

# ---- a page whose list is gone for a while, and that has a menu ----
rm -rf "$T/state"
sed -i '/name = "rules"/,/allow_private/d; s/\(full_text = "never"; }\),$/\1 );/' \
	"$T/gazetted.conf"
page auto.html 'The first long headline' 'The second long headline' \
	'The third long headline' 'The fourth long headline'
later 100000
is "nothing to say of the page" "$(run 2>&1)" ""
cp "$T/site/auto.html" "$T/was.html"
{
	echo '<div>'
	for i in 1 2 3 4 5; do
		echo "<p><a href=/service/$i>Our service number $i for the town</a>"
	done
} >"$T/site/auto.html"
later
like "another list is refused" "$(run 2>&1)" \
	'source auto: .*none of the 5 links .* was there before.*select_item'
later 14400
is "which is told once" "$(run 2>&1)" ""
is "and is no news" "$(sql 'SELECT count(*) FROM article')" 4
cp "$T/site/auto.html" "$T/menu.html"
sed 's|<ul>|&<li><h3><a href=/5>The fifth long headline</a></h3>|' \
	"$T/was.html" >"$T/site/auto.html"
later 40000
like "until the old one is back" "$(run 2>&1)" 'source auto: works again'
is "with what is new" "$(sql 'SELECT count(*) FROM article')" 5
cp "$T/menu.html" "$T/site/auto.html"
for h in 10 20 30 40 50 60 70 80; do
	later 36000
	run >/dev/null 2>&1
done
is "one that goes on is taken in the end" \
	"$(sql 'SELECT count(*) FROM article')" 10

# ---- a page that is an issue: all of it is new each day ----
rm -rf "$T/state"
issue() { # DAY: no link of it is like a menu's, none has a date
	echo '<title>The Issue</title><nav><a href=/home>Home</a></nav><main>'
	for i in 1 2 3 4 5 6 7 8; do
		echo "<article><h2><a href=/issue-$1/a/what-$i-of-$1-says>What the $i of issue $1 says today</a></h2><p>All of it and more.</p></article>"
	done
}
for d in 1 2 3 4; do
	issue $d >"$T/site/auto.html"
	later 86400
	is "nothing to say of issue $d" "$(run 2>&1)" ""
done
is "each was told as a whole" "$(sql 'SELECT count(*) FROM sighting')" 32
{
	echo '<div>'
	for i in 1 2 3 4 5 6 7 8; do
		echo "<p><a href=/service/$i>Our service number $i for the town</a>"
	done
} >"$T/site/auto.html"
later 86400
like "a menu in its place is refused" "$(run 2>&1)" \
	'source auto: .*none of the 8 links .* was there before'
later 100000
run >/dev/null 2>&1
is "and told after two days, if it stays" \
	"$(sql 'SELECT count(*) FROM sighting')" 40

# ---- a changelog, whose articles are places on it ----
version() { # N DAY
	echo "<section id='v$1'><h2><a href='#v$1'>Version $1</a></h2>"
	echo "<p>$2 November 2026</p><p>Rope $1 is longer now, and holds.</p>"
	echo "</section>"
}
{ version 9 19; version 8 12; version 7 5; } >"$T/site/changes.html"
rm -rf "$T/state" "$T/mail"/*
cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; report_after = 1; };
sources = ( { name = "log"; url = "$web/changes.html"; kind = "page";
  allow_private = true; } );
digests = ( { name = "daily"; from = "digest@example.org";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
later
is "nothing to say of a changelog" "$(run 2>&1)" ""
is "its sections are articles" "$(sql 'SELECT count(*) FROM article')" 3
like "with what they say" "$(cat "$T"/mail/*.eml)" 'Rope 8 is longer'
like "and lead to their place" "$(cat "$T"/mail/*.eml)" 'changes.html#v8'
{ version 10 26; version 9 19; version 8 12; version 7 5; } \
	>"$T/site/changes.html"
later 90000
is "nothing to say of another" "$(run 2>&1)" ""
is "a version is one more" "$(sql 'SELECT count(*) FROM article')" 4

# ---- dates that only now can tell ----
rm -rf "$T/state"
{
	echo '<html lang=en><title>The Page</title><ul>'
	for h in 'The first long headline' 'The second long headline' \
		'The third long headline'; do
		echo "<li><h3><a href='/$(echo "$h" | tr ' ' -)'>$h</a></h3>"
		echo '<i>3 hours ago</i>'
	done
} >"$T/site/changes.html"
is "nothing to say of hours" "$(run 2>&1)" ""
is "three hours before the poll" "$(sql 'SELECT DISTINCT first_seen - published
	FROM article')" 10800
like "that it is inferred is explained" "$(gz explain -c "$T/gazetted.conf" 1)" \
	'published .*inferred: its page tells no year'
later
is "an hour later they are the same" "$(run 2>&1)" ""
is "and no more" "$(sql 'SELECT count(*) FROM article')" 3

done_testing
