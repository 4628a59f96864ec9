#!/bin/sh
# A bad source never stops the others, and is told once.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/good.xml" 1 2
feed "$T/site/flaky.xml" 11 12
echo '<html><head><link rel="alternate" type="application/rss+xml" href="/good.xml"></head><body>hello</body></html>' \
	>"$T/site/page.html"
cat >"$T/site/bomb.xml" <<'END'
<?xml version="1.0"?>
<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<rss version="2.0"><channel><title>&b;</title></channel></rss>
END
: >"$T/site/empty.xml"
start_http "$T/site"
start_smtp
cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; report_after = 3; };
sources = (
  { name = "good"; url = "$web/good.xml"; allow_private = true; },
  { name = "flaky"; url = "$web/flaky.xml"; allow_private = true; },
  { name = "missing"; url = "$web/none.xml"; allow_private = true; },
  { name = "page"; url = "$web/page.html"; allow_private = true; },
  { name = "bomb"; url = "$web/bomb.xml"; allow_private = true; },
  { name = "empty"; url = "$web/empty.xml"; allow_private = true; },
  { name = "private"; url = "$web/good.xml?x"; },
  { name = "refused"; url = "http://127.0.0.1:9/feed?key=hush";
    allow_private = true; },
  { name = "locked"; url = "$web/good.xml?y"; allow_private = true;
    user = "ann"; password_command = "false"; },
  { name = "open"; url = "$web/good.xml?z"; allow_private = true;
    user = "ann"; password_command = "echo sesame"; }
);
digests = ( { name = "daily"; from = "digest@example.org";
  schedule = "every run"; },
  { name = "mine"; from = "digest@example.org"; schedule = "every run";
    source_report = true; } );
subscribers = ( { email = "ann@example.org"; } );
END
err=$(run 2>&1)
is "exit code says there were problems" "$?" 65
is "one line for each" "$(printf '%s\n' "$err" | grep -c '^gazetted: source')" 7
like "missing" "$err" 'source missing: .*none.xml: .*404'
like "a page is told from a feed, with the feed it offers" "$err" \
	'source page: .*good.xml'
like "an entity bomb ends in words" "$err" 'source bomb: .*entit'
like "empty" "$err" 'source empty: '
like "a private address is refused with what to do" "$err" \
	'source private: .*allow_private'
like "connection refused" "$err" 'source refused: '
is "without what may be a secret" "$(printf '%s\n' "$err" | grep -c hush)" 0
like "a password that does not come" "$err" 'source locked: .*password_command'
like "one that does is sent" "$(grep 'good.xml?z' "$T/http.log")" \
	"Basic $(printf ann:sesame | base64)"
is "the good ones are in the mail" "$(mails)" 2
like "status lists the sick" "$(gz status -c "$T/gazetted.conf")" \
	'source missing: .*404.*failed 1 time, first .*last good poll never'
mine=$(cat "$(grep -l 'Sources in trouble' "$T"/mail/*.eml)")
is "the operator's own digest alone has a section on them" \
	"$(grep -l 'Sources in trouble' "$T"/mail/*.eml | wc -l | tr -d ' ')" 1
like "with a line on each" "$mine" '^. missing: HTTP 404 '
is "and on none that is well" "$(echo "$mine" | grep -c '^. good:')" 0
like "all of their stories" "$(cat "$T"/mail/*.eml)" 'Story number 12'

later 100000
is "the second time nothing is told again" "$(run 2>&1)" ""
mv "$T/site/flaky.xml" "$T/away"
later 100000
is "a source that worked may fail once" "$(run 2>&1)" ""
later 100000
is "and twice" "$(run 2>&1)" ""
later 100000
like "the third time it is told" "$(run 2>&1)" \
	'source flaky: .*failed 3 times.*last good poll 20'
later 1000000
is "once" "$(run 2>&1)" ""
mv "$T/away" "$T/site/flaky.xml"
later 1000000
like "and once more when it works again" "$(run 2>&1)" \
	'source flaky: works again after 4'
like "list says how they are" "$(gz list -c "$T/gazetted.conf")" \
	'missing .*failing'
done_testing
