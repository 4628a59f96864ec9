#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: what came of a story leads it, and what was before is told no more.
. "$(dirname "$0")/lib.sh"

now=$(date +%s)
# report: SOURCE HOURS_AGO LANGUAGE TITLE TEXT
report() {
	cat >"$T/$1.xml" <<-END
	<rss version="2.0"><channel><title>$1</title><language>$3</language>
	<item><title>$4</title><guid>$1-1</guid><link>http://$1.example/1</link>
	<description>$5</description>
	<pubDate>$(date -uR -d "@$((now - $2 * 3600))")</pubDate></item>
	</channel></rss>
	END
	sources="$sources${sources:+,}{ name = \"$1\"; full_text = \"never\";
		command = [ \"cat\", \"$T/$1.xml\" ]; }"
}
sources=
report post 9 en "Police search for girl missing in Orlin" "Police are searching for a girl of nine who is missing from her home in Orlin since Sunday. Ann Example was last seen near the canal in a red coat."
report wire 2 en "Missing girl of Orlin found safe" "The girl of nine who was missing from her home in Orlin since Sunday has been found safe at the house of an aunt, police said."
report gazzetta 9 it "Sciopero dei bus venerdì a Vessa" "Sciopero di 24 ore dei bus venerdì a Vessa, proclamato dai sindacati dei trasporti. Garantite le fasce dalle 6 alle 9 e dalle 18 alle 21."
report agenzia 2 it "Sciopero dei bus a Vessa revocato" "I sindacati dei trasporti hanno revocato lo sciopero dei bus di venerdì a Vessa. Gli arretrati saranno pagati in aprile."
cat >"$T/gazetted.conf" <<-END
	state = "$T/state"; relay = { url = "smtp://127.0.0.1:1"; };
	sources = ( $sources );
	digests = ( { name = "daily"; schedule = "monthly on 1 at 00:00";
	from = "News <digest@example.org>"; } );
	subscribers = ( { email = "ann@example.org"; } );
END
"$GZ" run -c "$T/gazetted.conf" >/dev/null 2>&1
told=$("$GZ" preview -c "$T/gazetted.conf" 2>&1 | tr -s ' \n' '  ')
like "found leads missing" "$told" '[12]\. Missing girl of Orlin found safe'
like "  and is told" "$told" 'found safe at the house of an aunt'
is "  nobody is sought" "$(echo "$told" | grep -c 'Police are searching')" 0
like "called off leads the strike" "$told" '[12]\. Sciopero dei bus a Vessa revocato'
is "  which has no hours" "$(echo "$told" | grep -c 'Garantite')" 0
done_testing
