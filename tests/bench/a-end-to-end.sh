#!/bin/sh
# gazetted: feeds on a web server to mail on a relay, beside rss2email.
# 200 feeds of 30 items, nginx to smtp-sink, state on disk; then a second run
# that finds nothing new. rss2email sends a mail an item (its default), or
# with R2E=digest one a feed; gazetted one digest of all.
set -eu
. "$(dirname "$0")/common"
need r2e
need nginx
need smtp-sink
COUNT=${COUNT:-200}
"$PY" "$here/feeds.py" "$T/feeds" "$COUNT"
web=$(free_port)
start_nginx "$T/feeds" "$web"
smtp=$(free_port)
start_sink "$smtp"
names=$(cd "$T/feeds" && ls | sed 's/\.xml$//')

cat >"$T/r2e.cfg" <<END
[DEFAULT]
from = digest@example.org
to = ann@example.org
email-protocol = smtp
smtp-server = 127.0.0.1
smtp-port = $smtp
smtp-auth = False
smtp-ssl = False
html-mail = False
digest = $([ "${R2E:-}" = digest ] && echo True || echo False)
END
for n in $names; do
	printf '\n[feed.%s]\nurl = http://127.0.0.1:%s/%s.xml\n' \
		"$n" "$web" "$n"
done >>"$T/r2e.cfg"

sources() {
	sep=
	for n in $names; do
		cat <<END
$sep { name = "$n"; url = "http://127.0.0.1:$web/$n.xml";
  allow_private = true; first = 30; full_text = "never"; }
END
		sep=,
	done
}
cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; per_host = 16; };
sources = ( $(sources) );
digests = ( { name = "all"; from = "News <digest@example.org>";
  schedule = "every run"; max_stories = 500; } );
subscribers = ( { email = "ann@example.org"; } );
END

echo "a. end to end: $COUNT feeds, $(du -sk "$T/feeds" | cut -f 1) KB"
i=0
while [ $i -lt "$ROUNDS" ]; do
	rm -rf "$T/r2e.json" "$T/state"
	measure r2e r2e -c "$T/r2e.cfg" -d "$T/r2e.json" run
	measure r2e2 r2e -c "$T/r2e.cfg" -d "$T/r2e.json" run
	export GAZETTED_NOW=2026-11-23T07:00:00Z
	measure gz "$GZ" run -c "$T/gazetted.conf" --json
	export GAZETTED_NOW=2026-11-23T09:00:00Z
	measure gz2 "$GZ" run -c "$T/gazetted.conf" --json
	unset GAZETTED_NOW
	i=$((i + 1))
done
echo "first:  $(cat "$T/gz.out")"
echo "second: $(cat "$T/gz2.out")"
table "rss2email, first run=r2e" "gazetted run, first run=gz" goal=30
table "rss2email, nothing new=r2e2" "gazetted run, nothing new=gz2" goal=10
