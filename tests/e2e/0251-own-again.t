#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: what a source tells twice, what it goes on with, and what only has
# the same form.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
cat >"$T/gazetted.conf" <<END
state = "$T/state";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; };
sources = ( { name = "paper"; url = "$web/paper.xml"; allow_private = true;
  first = 100; full_text = "never"; } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
# paper: a feed of the items on stdin, "guid|hours ago|title|text"
paper() {
	{
		printf '<rss version="2.0"><channel><title>Paper</title>'
		while IFS='|' read -r guid hours title text; do
			cat <<XML
<item><title>$title</title><link>http://paper.example/$guid</link>
<guid>$guid</guid><description>$text</description>
<pubDate>$(date -uR -d "@$((now - hours * 3600))")</pubDate></item>
XML
		done
		echo '</channel></rss>'
	} >"$T/site/paper.xml"
}
why() { "$GZ" explain -c "$T/gazetted.conf" "$1"; }
edition() {
	rm -f "$T"/mail/*.eml
	later
	run
}
told() { cat "$T"/mail/*.eml 2>/dev/null; }

vote='The town council of Orlin voted on Monday to build a new bridge over the river Ell, 20 votes to 11. The bridge will cost 40 million and is to open in 2029, Mayor Hedda Brandt said. Opponents led by Ivo Lund want to bring the plan before the court in Calder.'
wanted='The hospitals of the county look for qualified staff in full time. We offer pay by the table of the union, 30 days of leave and a room in our house. Send your letter to the office by the end of November.'
paper <<END
p1|3|Orlin council votes for bridge|$vote
p2|2|Green light for new crossing|$vote
n1|2|Nurse wanted in Kent|$wanted
n2|1|Nurse wanted in Essex|$wanted
END
ok "an edition" edition
like "a text is told under its first headline" "$(told)" 'Orlin council votes'
is "and under no other" "$(told | grep -c 'Green light')" 0
like "explain says why" "$(why p2)" \
	'left out: same text as article [0-9]+, 100 % of the shorter'
like "an advertisement is another for another place" "$(told)" 'wanted in Kent'
like "as it says" "$(told)" 'wanted in Essex'

talks='Talks of the Systems Days in Orlin are online: Hedda Brandt on schedulers and the kernel, Ivo Lund on compilers for small machines, and the mayor of Calder on file systems. All were recorded by the video team on Saturday.'
cooks='This week we cook with pumpkin: a soup with ginger, a risotto with sage, and a pie with cinnamon. All recipes are from the garden kitchen of the school and serve four.'
night='We are glad to tell that our shop opens with a long night of music and free coffee for all who come. The doors open at eight, and the first hundred guests get a bag.'
case='Суд Калдера в понедельник рассмотрел два дела: Хедда Брандт, мэр Вессы, получила два года за мошенничество, а Иво Лунд, её заместитель, был оправдан.'
fair='Mayor Hedda Brandt opened the autumn fair of Calder on Sunday with 300 stalls. The fair runs until the ninth, and the tram is free for all who come.'
paper <<END
t1|9|Hedda Brandt on schedulers and the kernel|$talks
t2|8|Ivo Lund on compilers for small machines|$talks
k1|7|Pumpkin soup with ginger|$cooks
k2|6|Pumpkin risotto with sage|$cooks
o1|5|Our shop opens with a night of music in Kent|$night
o2|4|Our shop opens with a night of music in Essex|$night
r1|5|Хедда Брандт получила два года|$case
r2|4|Иво Лунд оправдан|$case
b1|3|Mayor Heda Brant opens fair|$fair
b2|2|Mayor Hedda Brandt opens fair|$fair
b3|1|Mayor Hedda Brandt opens autumn fair of Calder with 300 stalls|$fair
END
ok "one text for several items" edition
like "is told under the headline of each" "$(why t2)" 'no\. [0-9]+, chosen'
like "that need not be names" "$(why k2)" 'no\. [0-9]+, chosen'
like "nor be told in it" "$(why o2)" 'no\. [0-9]+, chosen'
like "in any script" "$(why r2)" 'no\. [0-9]+, chosen'
like "a slip put right is no other" "$(why b2)" 'left out: same text as'
like "nor is a fuller headline" "$(why b3)" 'left out: same text as'

paper <<END
p3|0|New bridge gets the go-ahead|$vote
END
ok "once more another day" edition
is "is nothing new" "$(mails)" 0
like "as was measured" "$(why p3)" 'told it, and only 0 % of it is new'

paper <<END
q1|1|Strong quake kills 8 on Vessa|An earthquake of magnitude 6.1 shook the island of Vessa early on Monday, killing at least eight people and hurting 40, the coast guard said.
w1|1|Weather: 21 degrees and sun in Orlin|Orlin will have 21 degrees and sun, Calder 19 and Vessa 17, the weather office says. The wind comes from the west at 20 km/h.
s1|1|Ferry sinks off Vessa, 12 dead|A ferry with 80 people on board sank off the island of Vessa on Monday, and 12 people died, the coast guard said. The boat had left Orlin in high seas. Divers are looking for those who are missing. Relatives gathered at the harbour, where the Red Cross has put up tents and a list of names.
f1|1|Unfall auf der A1: drei Verletzte|Bei einem Unfall auf der A1 bei Orlin sind am Montag drei Menschen verletzt worden. Ein Lastwagen fuhr gegen 8 Uhr auf ein Auto auf. Die Polizei sperrte die Fahrbahn für zwei Stunden.
l1|1|Lotto 3 17 22 31 40 44|The winning numbers of the lottery are 3, 17, 22, 31, 40 and 44, bonus 9. The jackpot is 4 million.
END
ok "news and forms" edition
later
paper <<END
q2|0|Quake of Vessa: toll rises to 12|At least 12 people are known to have died in the earthquake of magnitude 6.1 that hit the island of Vessa on Monday, officials said. Rescuers search the ruins of the old town.
w2|0|Weather: 14 degrees and rain in Orlin|Orlin will have 14 degrees and rain, Calder 12 and Vessa 15, the weather office says. The wind comes from the west at 35 km/h.
s2|0|Ferry sinks off Vessa, 41 dead|A ferry with 80 people on board sank off the island of Vessa on Monday, and 41 people died, the coast guard said. The boat had left Orlin in high seas. Divers are looking for those who are missing. Relatives gathered at the harbour, where the Red Cross has put up tents and a list of names.
f2|0|Unfall auf der A3: zwei Verletzte|Bei einem Unfall auf der A3 bei Calder sind am Dienstag zwei Menschen verletzt worden. Ein Motorrad fuhr gegen 17 Uhr in ein Auto. Die Polizei sperrte die Fahrbahn für eine Stunde.
l2|0|Lotto 5 11 23 28 39 42|The winning numbers of the lottery are 5, 11, 23, 28, 39 and 42, bonus 2. The jackpot is 7 million.
END
ok "the next day" edition
like "its own report goes on" "$(told)" '[0-9]\. Update: Quake of Vessa'
like "also in nearly the same words" "$(told)" '[0-9]\. Update: Ferry sinks off Vessa, 41'
like "by its figures, as explain says" "$(why s2)" \
	'goes on with article [0-9]+: the source kept its figures'
like "the weather does not" "$(told)" '[0-9]\. Weather: 14 degrees'
like "nor what happened elsewhere" "$(told)" '[0-9]\. Unfall auf der A3'
like "nor the lottery" "$(told)" '[0-9]\. Lotto 5 11'
done_testing
