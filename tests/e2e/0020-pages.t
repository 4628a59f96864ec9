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
done_testing
