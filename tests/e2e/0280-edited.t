#!/bin/sh
# An article that was told and is edited under its guid: what moved on is told
# as an update, once an edition; slips, headlines tried anew, counters and the
# time of the last edit are not; and explain says as what it was told.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp

# feed: of the items on stdin, "guid|title|text"
feed() {
	{
		printf '<rss version="2.0"><channel><title>Paper</title>'
		while IFS='|' read -r guid title text; do
			cat <<XML
<item><title>$title</title><link>http://paper.example/$guid</link>
<guid>$guid</guid><description>$text</description>
<pubDate>$(date -uR -d "@$((begin - 3600))")</pubDate></item>
XML
		done
		echo '</channel></rss>'
	} >"$T/site/paper.xml"
}
begin=$now
cat >"$T/gazetted.conf" <<CONF
state = "$T/state";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; };
sources = ( { name = "paper"; url = "$web/paper.xml"; language = "en";
  allow_private = true; } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
CONF
why() { "$GZ" explain -c "$T/gazetted.conf" "$1"; }
edition() {
	rm -f "$T"/mail/*.eml
	later
	run
}
told() { cat "$T"/mail/*.eml 2>/dev/null; }

crash='people were killed when a bus fell into a ravine near Ferris, police said. The road was closed.'
feed <<END
crash|Bus crash at Ferris kills 11|At least 11 $crash
toll|Bridge at Tolm gives way|At least nine people died when the bridge at Tolm gave way, police said.
dam|Dam above Orlin may burst|The dam above Orlin may burst after days of rain, engineers say.
slip|Mayor opens new libary in Colton|The mayor has opened a new libary in Colton with 20,000 books.
head|Museum buys lost painting|The museum of Arden has bought a lost painting of a lighthouse for 2.1 million dollars.
live|Vote in Norland live: the polls are open|The polls in Norland are open. Updated at 08:05. Read 1,204 times.
count|Harvest fair of Halden begins|The harvest fair of Halden has begun with 40 stalls. 12 comments.
END
ok "the first edition" edition
is "has all" "$(told | grep -c '^[0-9]\. ')" 7

feed <<END
crash|Bus crash at Ferris kills 17|At least 17 $crash
toll|Bridge at Tolm gives way|At least twelve people died when the bridge at Tolm gave way, police said.
dam|Dam above Orlin bursts|The dam above Orlin has burst after days of rain, engineers say.
slip|Mayor opens new library in Colton|The mayor has opened a new library in Colton with 20,000 books.
head|Lost painting goes to Arden|The museum of Arden has bought a lost painting of a lighthouse for 2.1 million dollars.
live|Vote in Norland live: the polls are open|The polls in Norland are open. Updated at 09:15. Read 2,809 times.
count|Harvest fair of Halden begins|The harvest fair of Halden has begun with 40 stalls. 55 comments.
END
ok "they are edited" edition
like "a toll that has risen" "$(told)" 'Update: Bus crash at Ferris kills 17'
like "in the text alone, in words" "$(told)" 'Update: Bridge at Tolm gives way'
like "what was only possible" "$(told)" 'Update: Dam above Orlin bursts'
is "and no more" "$(told | grep -c '^[0-9]\. ')" 3
like "explain says as what it was told" "$(why crash)" \
	'edition 1 of daily.* as "Bus crash at Ferris kills 11", which was edited since'
like "and why again" "$(why crash)" \
	'update of what edition 1 .* edited since it was told as "Bus crash at Ferris kills 11"; new in it: 17'
like "and of one that was but put right" "$(why slip)" \
	'edition 1 of daily.* as "Mayor opens new libary in Colton", which was edited since'
ok "the next edition" edition
is "has nothing of them" "$(mails)" 0

# Two headlines in turn, each with its own beginning of the text: each is told
# once. A toll that rises under one of them is news all the same, and so is a
# state that is there again, told otherwise.
dead=nine rings='' floods=''
for turn in 1 2 3 4 5 6 7; do
	if [ $((turn % 2)) = 1 ]; then
		feed <<END
ring|Mayor Hedda Brandt has her lost ring again|A ring of gold that Mayor Hedda Brandt of Colton lost 40 years ago was found on Sunday and is at home again.
flood|Storm of Vessa: $dead dead in Tolm|At least $dead people died when the storm of Vessa came over the houses of Tolm, said Hedda Brandt.
END
	else
		feed <<END
ring|Diver Ivo Lund finds gold in the river Ell|What Ivo Lund took for a coin while he was diving in the river Ell on Sunday was a ring that somebody had missed for decades.
flood|Ivo Lund: $dead killed by flood in valley of Orlin|According to Ivo Lund, chief of police in Orlin, $dead people are known to have been killed by the flood in the valley.
END
	fi
	edition
	told | grep -q '^[0-9]\. .*\(Hedda Brandt has\|Ivo Lund finds\)' && rings="$rings$turn"
	told | grep -q '^[0-9]\. .*\(Storm of\|Ivo Lund:\)' && floods="$floods$turn"
	[ $turn != 3 ] || dead=twelve
done
is "two headlines in turn are two" "$rings" 12
is "and two more with a toll that has risen" "$floods" 1245

# A page that is edited all day: one update an edition, and not for ever.
n=0
for hour in 1 2 3 4 5 6 7 8 9; do
	word=$(echo alpha bravo carmen delta ebony fargo gamma hotel india |
		cut -d' ' -f$hour)
	for minute in 10 20 30; do
		feed <<END
live|Vote in Norland live: $word wins seat $hour|In Norland $word wins seat $hour. Updated at 1$hour:$minute.
other|Tale of the hour $hour and $minute|A tale that is told at the hour of $hour.
END
		[ $minute = 30 ] || "$GZ" poll -c "$T/gazetted.conf" paper \
			>"$T/out" 2>&1
	done
	edition || break
	told | grep -q 'Vote in Norland' && n=$((n + 1))
	[ "$(told | grep -c '^[0-9]\. .*Vote in Norland')" -lt 2 ] || break
done
is "all editions were made" "$hour" 9
ok "some updates, $n" test "$n" -ge 3
ok "and an end to them, $n" test "$n" -le 6
done_testing
