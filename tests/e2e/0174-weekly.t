#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a weekly edition knows what the one before it told.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
# outlet NAME TITLE: a feed of one item an hour old, or of none
outlet() {
	{
		printf '<rss version="2.0"><channel><title>%s</title>' "$1"
		[ -z "$2" ] || cat <<XML
<item><title>$2</title><link>http://$1.example/1</link><guid>$1</guid>
<pubDate>$(date -uR -d "@$((now - 3600))")</pubDate>
<description>A strong earthquake shook the island of Vessa in the morning, and
twelve people were hurt. The harbour of Orlin was closed. Mayor Hedda Brandt
asked everybody to stay out of the old town while engineers look at its
bridges.</description></item>
XML
		echo '</channel></rss>'
	} >"$T/site/$1.xml"
}
cat >"$T/gazetted.conf" <<END
state = "$T/state";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; };
sources = (
 { name = "paper"; url = "$web/paper.xml"; allow_private = true; },
 { name = "agency"; url = "$web/agency.xml"; allow_private = true; } );
digests = ( { name = "weekly"; from = "News <digest@example.org>";
  schedule = "mon at 09:00"; } );
subscribers = ( { email = "ann@example.org"; } );
END
monday=$(date -u -d 2027-01-18T09:00:00Z +%s)
now=$((monday - 86400))
outlet paper "Earthquake on the island of Vessa"
outlet agency ""
run
now=$monday
run
is "an edition" "$(mails)" 1
now=$((monday + 7200))
outlet agency "Earthquake on the island of Vessa"
run
now=$((monday + 7 * 86400))
run
is "a week later its story is not told again" "$(mails)" 1
like "as explain says" \
	"$(gz_now explain -c "$T/gazetted.conf" http://agency.example/1)" \
	'edition [0-9]+ .article [0-9]+. told it'
done_testing
