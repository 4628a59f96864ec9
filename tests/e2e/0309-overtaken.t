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
report morning 9 en "96,000 homes without power as storm Ewan hits Halden" "About 96,000 homes in Halden were without power in the morning after storm Ewan brought down lines, the grid said."
report noon 4 en "Storm Ewan: 40,000 homes in Halden still without power" "About 40,000 homes in Halden are still without power after storm Ewan brought down lines, the grid said at noon."
report bote 9 de "Entlaufener Stier hält Feuerwehr in Brellau auf Trab" "Ein entlaufener Stier hält die Feuerwehr in Brellau auf Trab. Der Besitzer sucht noch nach dem Stier. Wo er ist, ist unklar."
report blatt 2 de "Stier von Brellau eingefangen" "Der in Brellau entlaufene Stier ist eingefangen. Eine Tierärztin traf den Stier mit einem Pfeil."
report early 9 en "Forty flights cancelled at Dunby airport" "Forty flights were cancelled at Dunby airport because of a computer fault."
report later 4 en "Dunby airport: three flights carried football fans" "Three flights cancelled at Dunby airport were to carry football fans."
report early2 9 en "Five hurt in blast at Farley mill, two trapped" "Five workers were hurt in a blast at the Farley mill and two are trapped. The cause is not known."
report later2 4 en "Trapped workers freed after Farley mill blast" "Two workers trapped after the blast at the Farley mill have been freed."
cat >"$T/gazetted.conf" <<-END
	state = "$T/state"; relay = { url = "smtp://127.0.0.1:1"; };
	sources = ( $sources );
	digests = ( { name = "daily"; schedule = "monthly on 1 at 00:00";
	from = "News <digest@example.org>"; } );
	subscribers = ( { email = "ann@example.org"; } );
END
"$GZ" run -c "$T/gazetted.conf" >/dev/null 2>&1
told=$("$GZ" preview -c "$T/gazetted.conf" 2>&1 | tr -s ' \n' '  ')
like "found leads missing" "$told" '[1-6]\. Missing girl of Orlin found safe'
like "  and is told" "$told" 'found safe at the house of an aunt'
is "  nobody is sought" "$(echo "$told" | grep -c 'Police are searching')" 0
like "called off leads the strike" "$told" '[1-6]\. Sciopero dei bus a Vessa revocato'
is "  which has no hours" "$(echo "$told" | grep -c 'Garantite')" 0
like "fewer by now lead" "$told" '[1-6]\. Storm Ewan: 40,000 homes in Halden'
is "  and the count of before is not told" "$(echo "$told" | grep -c 'About 96,000')" 0
like "an outcome by no word for one leads" "$told" '[1-6]\. Stier von Brellau eingefangen'
is "  and nobody looks for the bull" "$(echo "$told" | grep -cE 'sucht noch|unklar')" 0
like "fewer where nothing goes on are a part" "$told" '[1-6]\. Forty flights cancelled at Dunby'
like "  below the count of all" "$told" 'Forty flights were cancelled'
like "who was trapped is free" "$told" '[1-6]\. Trapped workers freed after Farley'
like "  and the cause is as unknown as before" "$told" 'The cause is not known'
done_testing
