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
like "as was measured" "$(why p3)" \
	'told it, and only 0 % of it is new; same text as article [0-9]+, 100 %'

paper <<END
q1|1|Strong quake kills 8 on Vessa|An earthquake of magnitude 6.1 shook the island of Vessa early on Monday, killing at least eight people and hurting 40, the coast guard said.
w1|1|Weather: 21 degrees and sun in Orlin|Orlin will have 21 degrees and sun, Calder 19 and Vessa 17, the weather office says. The wind comes from the west at 20 km/h.
s1|1|Ferry sinks off Vessa, 12 dead|A ferry with 80 people on board sank off the island of Vessa on Monday, and 12 people died, the coast guard said. The boat had left Orlin in high seas. Divers are looking for those who are missing. Relatives gathered at the harbour, where the Red Cross has put up tents and a list of names.
f1|1|Unfall auf der A1: drei Verletzte|Bei einem Unfall auf der A1 bei Orlin sind am Montag drei Menschen verletzt worden. Ein Lastwagen fuhr gegen 8 Uhr auf ein Auto auf. Die Polizei sperrte die Fahrbahn für zwei Stunden.
e1|1|Wildfire near Ferris: 2,000 evacuated|A wildfire near Ferris has forced 2,000 people from their homes, the county said on Tuesday. Strong winds drive it north.
c1|1|Flu: 120 new cases in Arden|Arden reported 120 new cases of flu on Monday, the health office said. Of those in hospital, most are over sixty.
j1|1|都内で新たに35人感染|東京都は10日、新たに35人の感染を確認したと発表した。重症者は2人。
l1|1|Lotto 3 17 22 31 40 44|The winning numbers of the lottery are 3, 17, 22, 31, 40 and 44, bonus 9. The jackpot is 4 million.
END
ok "news and forms" edition
later
paper <<END
q2|0|Quake of Vessa: toll rises to 12|At least 12 people are known to have died in the earthquake of magnitude 6.1 that hit the island of Vessa on Monday, officials said. Rescuers search the ruins of the old town.
w2|0|Weather: 14 degrees and rain in Orlin|Orlin will have 14 degrees and rain, Calder 12 and Vessa 15, the weather office says. The wind comes from the west at 35 km/h.
s2|0|Ferry sinks off Vessa, 41 dead|A ferry with 80 people on board sank off the island of Vessa on Monday, and 41 people died, the coast guard said. The boat had left Orlin in high seas. Divers are looking for those who are missing. Relatives gathered at the harbour, where the Red Cross has put up tents and a list of names.
f2|0|Unfall auf der A3: zwei Verletzte|Bei einem Unfall auf der A3 bei Calder sind am Dienstag zwei Menschen verletzt worden. Ein Motorrad fuhr gegen 17 Uhr in ein Auto. Die Polizei sperrte die Fahrbahn für eine Stunde.
e2|0|Wildfire near Ferris: 5,000 evacuated|The fire near Ferris jumped the river overnight and the county has told 5,000 people to leave. Winds are to ease on Thursday.
c2|0|Flu: 134 new cases in Arden|Arden reported 134 new cases of flu on Tuesday, the health office said. Three patients are in intensive care.
j2|0|都内で新たに48人感染|東京都は11日、新たに48人の感染を確認したと発表した。重症者は3人で、前日から1人増えた。
l2|0|Lotto 5 11 23 28 39 42|The winning numbers of the lottery are 5, 11, 23, 28, 39 and 42, bonus 2. The jackpot is 7 million.
END
ok "the next day" edition
like "its own report goes on" "$(told)" '[0-9]\. Update: Quake of Vessa'
like "also in nearly the same words" "$(told)" '[0-9]\. Update: Ferry sinks off Vessa, 41'
like "by its figures, as explain says" "$(why s2)" \
	'goes on with article [0-9]+: the source kept its figures'
like "also in a count alone that rises" "$(told)" \
	'[0-9]\. Update: Wildfire near Ferris: 5,000'
like "as explain says" "$(why e2)" \
	'goes on with article [0-9]+: a count in its headline has risen'
like "no count of each day does, told in the same words" "$(told)" \
	'[0-9]\. Flu: 134 new'
like "in any script" "$(why j2)" 'no\. [0-9]+, chosen'
is "none of it" "$(why j2 | grep -c 'goes on with\|update of what')" 0
like "the weather does not" "$(told)" '[0-9]\. Weather: 14 degrees'
like "nor what happened elsewhere" "$(told)" '[0-9]\. Unfall auf der A3'
like "nor the lottery" "$(told)" '[0-9]\. Lotto 5 11'
# ---- forms that the source has ----

now=$((now + 3 * 86400))
ticket() { # WHAT PART REGION
	echo "We are investigating reports of $1 affecting $2 in region $3. Customers may see failed requests. Next update within 15 minutes."
}
paper <<END
i1|9|Incident #4301: Outage in Billing|$(ticket timeouts Billing us-east-2)
i2|8|Incident #4303: Delays in Search|$(ticket latency Search ap-south-1)
i3|7|Incident #4308: Delays in Webhooks|$(ticket latency Webhooks ap-south-1)
i4|6|Incident #4310: Elevated errors in Dashboard|$(ticket timeouts Dashboard eu-west-1)
v1|5|v1.2.0|What is changed: a crash with an empty file is mended, and lists come as JSON. Full changelog: v1.1.0...v1.2.0
v2|4|v1.3.0|What is changed: the start is faster, and tokens are read from a file. Full changelog: v1.2.0...v1.3.0
m1|3|Fire in mill: three missing|A fire destroyed the old mill of Tarnbrook late on Monday, and three workers are missing. Sixty firefighters fought the flames until dawn, fire chief Rona Keel said.
END
ok "tickets, releases and a fire" edition
paper <<END
i5|1|Incident #4315: Degraded performance in Dashboard|$(ticket timeouts Dashboard us-east-2)
v3|1|v1.4.0|What is changed: names may have spaces, and the window keeps its size. Full changelog: v1.3.0...v1.4.0
m2|0|Mill fire: two bodies found|Firefighters have found two bodies in the ruins of the mill of Tarnbrook, which burned down on Monday. One worker is still missing, said Rona Keel, the fire chief.
END
ok "the next ones" edition
like "another ticket is another" "$(told)" '[0-9]\. Incident #4315'
like "as explain says, by terms and scores" "$(why i5)" \
	'no update of article [0-9]+: 3 other items of the source have the form of both, which is [0-9]+ % of their words; what they share beside it scores -?[0-9.]+, and an update needs more than 5.0 .in common: .*Incident [0-9]+ %'
like "another release is new" "$(told)" '[0-9]\. v1.4.0'
like "the fire goes on" "$(told)" '[0-9]\. Update: Mill fire: two bodies'
# ---- one town, one desk ----

now=$((now + 3 * 86400))
paper <<END
a1|5|Prefeito de Orlim anuncia nova creche|O prefeito de Orlim, Davi Modelo, anunciou na segunda-feira uma creche para 120 crianças no bairro do Cais.
a3|5|Man gewond bij ruzie in Oosterzand|Bij een ruzie aan de Kade in Oosterzand is maandagavond een man van 28 gewond geraakt. De dader is gevlucht.
a4|5|Kiosk brann i Skellby|En kiosk vid torget i Skellby brann ned natten till tisdagen. Polisen misstänker mordbrand.
a5|5|Hirsch springt durch Schaufenster in Talheim|Ein Hirsch ist am Montag in Talheim durch das Schaufenster der Bäckerei Kornau gesprungen. Eine Verkäuferin wurde leicht verletzt, das Tier lief in den Wald.
END
ok "a paper tells of towns" edition
paper <<END
d1|3|Carro do prefeito de Orlim é roubado|O carro do prefeito Davi Modelo foi roubado em frente à casa dele, em Orlim, na noite de terça-feira. Ninguém ficou ferido.
d3|3|Inbraak bij juwelier in Oosterzand|Bij een inbraak bij een juwelier aan de Kade in Oosterzand zijn dinsdagnacht horloges buitgemaakt. De daders zijn gevlucht.
d4|3|Pojke, 16, gripen för kioskbranden i Skellby|En 16-årig pojke har gripits, misstänkt för att ha tänt eld på kiosken vid torget i Skellby natten till tisdagen.
d5|3|Hirsch von Talheim wieder da: Bäckerei muss schließen|Der Hirsch, der am Montag durch das Schaufenster der Bäckerei Kornau in Talheim gesprungen war, ist am Dienstag zurückgekehrt und hat die Backstube verwüstet.
END
ok "and of the same ones the next day" edition
for n in 1 3; do
	like "another thing in town is new" "$(why d$n)" 'chosen: score'
	is "  and no update" "$(why d$n | grep -c 'update of')" 0
done
like "as explain says" "$(why d3)" \
	'new: odds -[0-9.]+ that it goes on with what its source told'
for n in 4 5; do
	like "what goes on there is one" "$(why d$n)" 'update of what edition'
done
done_testing
