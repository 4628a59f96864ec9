#!/bin/sh
# A story that was told and moved on is an update; one with nothing new is not
# told again; what the operator splits stays split; and explain says it all.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
begin=$now

outlets=$T/site
quake='A strong earthquake shook the island of Vessa in the morning, and twelve people were hurt. The harbour of Orlin was closed. Mayor Hedda Brandt asked everybody to stay out of the old town while engineers look at its bridges.'
other='Twelve people were hurt when an earthquake hit Vessa in the morning. Engineers look at the bridges of Orlin, where the harbour was closed. Stay out of the old town, Mayor Hedda Brandt asked everybody.'
fair='The book fair of Calder opens its doors with guests from nine countries, its director Ivo Lund says. Last year 40,000 people came to see it.'

cat >"$T/gazetted.conf" <<END
state = "$T/state";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; };
sources = (
 { name = "paper"; url = "$web/paper.xml"; allow_private = true; },
 { name = "agency"; url = "$web/agency.xml"; allow_private = true; },
 { name = "blog"; url = "$web/blog.xml"; allow_private = true; } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; },
 { email = "bob@example.org"; exclude = [ "Vessa" ]; } );
END
why() { "$GZ" explain -c "$T/gazetted.conf" "$1"; }
id_of() { why "$1" | sed -n 's/^article \([0-9]*\):.*/\1/p'; }
edition() {
	rm -f "$T"/mail/*.eml
	later
	run
}
to() { # ADDRESS: what the mail to it says
	grep -l "^To:.*$1" "$T"/mail/*.eml 2>/dev/null | xargs -r cat
}

outlet agency </dev/null
outlet blog </dev/null
outlet paper <<END
p1|1|Earthquake on the island of Vessa|$quake
p2|1|Book fair of Calder opens|$fair
END
ok "the first edition" edition
like "has the story" "$(to ann)" '[0-9]\. Earthquake on the island'
is "as new" "$(to ann | grep -c 'Update:')" 0

# Another outlet has the same headline, and one tells the same otherwise.
outlet blog <<END
b1|1|Earthquake on the island of Vessa|$quake
END
ok "a reprint comes late" edition
is "it is not told again" "$(mails)" 0

# Somebody who was told nothing yet.
sed -i 's/email = "ann@example.org"; },/& { email = "cat@example.org"; },/' \
	"$T/gazetted.conf"
outlet agency <<END
a1|0|Vessa: bridge of Orlin has fallen, ferry sent|The old bridge of Orlin on Vessa fell this evening, hours after the earthquake that hurt twelve people. Hedda Brandt, the mayor, says that a ferry of the Calder Line takes 300 people to the mainland, and that schools stay shut until Friday.
END
ok "it moves on" edition
like "as an update" "$(to ann)" '1\. Update: Vessa: bridge of Orlin'
like "in the HTML too" "$(to ann)" 'Update:</span>'
like "a new reader gets it" "$(to cat)" '1\. Vessa: bridge of Orlin'
is "as new" "$(to cat | grep -c 'Update:')" 0
like "of what edition it is" "$(why a1)" \
	'chosen: .*update of what edition [0-9]+ .article [0-9]+. told'
like "by which terms and odds" "$(why a1)" \
	'same event as article [0-9]+, odds \+[0-9.]+ by .*Vessa [0-9]+ %'
like "and what the hours say" "$(why a1)" 'with [-+][0-9.]+ for [0-9]+ h between'

like "and why not the reprint" "$(why b1)" \
	'left out: edition [0-9]+ .article [0-9]+. told it, and only 0 % of it is new'
is "which is not beside it either" "$(to ann | grep -c 'blog.example')" 0

outlet paper <<END
p5|0|Vessa quake: school reopens, ferry of the Calder Line is full|After the earthquake on the island of Vessa the first school of Orlin has opened again, says Mayor Hedda Brandt. The ferry of the Calder Line, which stands in for the fallen bridge, is booked out until Sunday, and 40 soldiers build a pontoon.
END
ok "it goes on" edition
like "which is an update" "$(to ann)" '1\. Update: Vessa quake: school'
like "to the new reader as well" "$(to cat)" '1\. Update: Vessa quake: school'
is "who has the edition of the others then" "$(sql "SELECT
	count(DISTINCT edition) FROM delivery WHERE slot = (SELECT max(slot)
	FROM delivery) AND address <> 'bob@example.org'")" 1

# A reader whose filter kept the story from them has nothing to be reminded
# of; and a day is not for ever.
is "not to who wants none of it" "$(to bob | grep -c Vessa)" 0

# ---- the same words again, and more ----

now=$((now + 15 * 86400))
wire() { # HURT
	echo "A ferry with 80 people on board sank off the island of Vessa on Monday, and $1 people died, the coast guard said. The boat had left Orlin in high seas. Divers are looking for those who are missing. Relatives gathered at the harbour, where the Red Cross has put up tents and a list of names."
}
outlet paper <<END
w1|1|Ferry sinks off Vessa, 12 dead|$(wire 12)
END
ok "a wire brief" edition
outlet blog <<END
w2|1|Tragedy at sea: a boat goes down|$(wire 12)
END
ok "and another headline for it" edition
is "is nothing new" "$(mails)" 0
like "as was measured" "$(why w2)" 'only 0 % of it is new'
outlet blog <<END
w3|1|Ferry sinks off Vessa, 41 dead|$(wire 41)
END
ok "another figure" edition
like "is an update" "$(to ann)" '1\. Update: Ferry sinks off Vessa, 41 dead'
outlet agency <<END
w4|0|Captain of Vessa ferry arrested|Police have arrested the captain on suspicion of sailing drunk, the prosecutor said. $(wire 41)
END
ok "a new beginning" edition
like "is one" "$(to ann)" '1\. Update: Captain of Vessa ferry arrested'
outlet agency <<END
w5|0|Ferry sinks off Vessa, 41 dead|The owner of the Calder Line had been told in March that its ferries were overloaded, letters to the ministry show. An inspector asked for two more lifeboats and for doors that close by themselves; neither came. The union went on strike over it in May. The minister says that he never saw those letters.
END
ok "another text under a known headline" edition
like "as well" "$(to ann)" '1\. Update: Ferry sinks off Vessa, 41 dead'

# ---- the operator's word ----

now=$((now + 5 * 86400))
outlet paper <<END
p3|1|Earthquake on the island of Orrin|$(echo "$quake" | sed 's/Vessa/Orrin/')
END
outlet blog <<END
b3|1|Orrin shaken by earthquake, twelve hurt|$(echo "$other" | sed 's/Vessa/Orrin/')
END
ok "two reports" edition
is "who was new is like the others then" "$(grep -h '^To:' "$T"/mail/*.eml |
	sort | tr -d '\r' | tr '\n' ';') $(sql "SELECT count(*) FROM edition
	WHERE id > (SELECT max(id) - 2 FROM edition) AND filter = ''")" \
	'To: ann@example.org;To: bob@example.org;To: cat@example.org; 1'
like "are one story" "$(why b3; why p3)" 'same story as article|leads 2 reports'
like "of which one leads, and why" "$(why b3; why p3)" \
	'leads 2 reports: of those complete .* the earliest'
now=$((now + 5 * 86400))
outlet paper <<END
p4|1|Earthquake on the island of Ellan|$(echo "$quake" | sed 's/Vessa/Ellan/')
END
outlet blog <<END
b4|1|Ellan shaken by earthquake, twelve hurt|$(echo "$other" | sed 's/Vessa/Ellan/')
END
# Fetched, but in no edition yet.
sed -i 's/schedule = "every run"/schedule = "monthly on 28 at 09:00"/' \
	"$T/gazetted.conf"
later
run
b4=$(id_of b4) p4=$(id_of p4)
told() {
	GAZETTED_NOW=$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ) \
		"$GZ" preview --why -c "$T/gazetted.conf" 2>&1
}
like "they would be one" "$(told)" 'same story as article'
like "split, and what was done" "$(gz split -c "$T/gazetted.conf" "$b4")" \
	"^article $b4 is told by itself"
is "they are two" "$(told | grep -c 'same story as article')" 0
like "explain says so" "$(why b4)" 'ruled .*told by itself, by the operator'
like "JSON too" "$("$GZ" explain --json -c "$T/gazetted.conf" b4)" \
	'"ruled":\[\{"kind":"split","at"'
like "it is listed" "$(gz split --list -c "$T/gazetted.conf")" \
	"article $b4 told by itself"
like "it is taken back" "$(gz split --undo -c "$T/gazetted.conf" "$b4")" \
	"^article $b4: what was ruled is taken back"
like "one again" "$(told)" 'same story as article'
like "split from one" "$(gz split -c "$T/gazetted.conf" "$b4" "$p4")" \
	"^article $b4 and article $p4 are kept apart"
is "two again" "$(told | grep -c 'same story as article')" 0
like "explain names the other" "$(why b4)" "kept apart from article $p4"
like "joined" "$(gz join -c "$T/gazetted.conf" "$p4" "$b4")" \
	"^article $p4 and article $b4 are one story"
like "by the operator" "$(told)" 'joined with article [0-9]+ by the operator'
like "no such article" "$(gz split -c "$T/gazetted.conf" 9999 2>&1)" \
	'no article has the number 9999'
gz split -c "$T/gazetted.conf" "$b4" "$b4" 2>/dev/null
is "not from itself" $? 64
done_testing
