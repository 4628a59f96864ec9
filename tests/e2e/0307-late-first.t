#!/bin/sh
# Where a source's late first report of what was told comes with its follow-up,
# the one is left out and the other is an update, though they are two stories.
. "$(dirname "$0")/lib.sh"

cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/box"; };
sources = (
 { name = "one"; command = [ "cat", "$T/one.xml" ]; full_text = "never"; },
 { name = "two"; command = [ "cat", "$T/two.xml" ]; full_text = "never"; } );
digests = ( { name = "daily"; from = "Daily <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
why() { gz_now explain -c "$T/gazetted.conf" "$1"; }

outlet two </dev/null
outlet one <<'END'
bridge|3|Old bridge at Orlin collapses, three hurt|The old stone bridge over the river Ell at Orlin collapsed early on Monday, and three people were hurt. A delivery van fell into the water. Mayor Hedda Brandt said that the road to Calder is shut.
bank|3|Überfall auf Sparkasse in Tarnby: Täter flüchtig|Zwei maskierte Männer haben am Montag die Sparkasse in Tarnby überfallen und 40.000 Euro erbeutet. Verletzt wurde niemand. Die Polizei sucht einen grauen Lieferwagen mit Kennzeichen aus Orlin.
fire|3|Incendie dans un entrepôt à Calder, deux pompiers blessés|Un incendie a détruit dans la nuit de lundi un entrepôt du fabricant de meubles Holm à Calder. Deux pompiers ont été blessés. Les dégâts sont estimés à 3 millions d'euros.
girl|3|Girl of nine missing in woods near Ferris|A girl of nine, Ella Roth, is missing in the woods near Ferris since Monday. A hundred volunteers and two helicopters are looking for her, the police of Arden said.
crash|3|Three die in crash on A4 near Orlin|Three people died when a lorry hit two cars on the A4 near Orlin on Monday. The road was shut for six hours, police said.
END
run
later 86400
outlet two <<'END'
bridge-2|12|Three hurt as Orlin bridge collapses|Three people were hurt when the stone bridge over the Ell at Orlin collapsed on Monday. A van fell into the water, and the road to Calder is shut, Mayor Hedda Brandt said.
bridge-3|2|Orlin bridge: county engineer suspended|The county suspended its chief engineer Olof Renn over the stone bridge over the Ell at Orlin that collapsed on Monday, hurting three. Mayor Hedda Brandt had called for that. He had left a warning of cracks unanswered for five months.
bank-2|12|Maskierte überfallen Sparkasse in Tarnby|Zwei Maskierte erbeuteten am Montag in der Sparkasse Tarnby 40.000 Euro und flohen in einem grauen Lieferwagen. Die Polizei fahndet, verletzt wurde niemand.
bank-3|2|Sparkassen-Überfall in Tarnby: Polizei fasst Verdächtigen|Nach dem Überfall auf die Sparkasse in Tarnby mit 40.000 Euro Beute hat die Polizei einen 34-Jährigen in Orlin festgenommen. Der graue Lieferwagen stand vor seinem Haus. Der zweite Täter ist weiter flüchtig.
fire-2|12|Calder : un entrepôt de meubles Holm détruit par le feu|L'entrepôt du fabricant de meubles Holm à Calder a brûlé dans la nuit de lundi. Deux pompiers sont blessés et les dégâts atteignent 3 millions d'euros.
fire-3|2|Incendie de Calder : un employé de Holm mis en examen|Un employé du fabricant de meubles Holm a été mis en examen pour avoir allumé l'incendie de l'entrepôt de Calder, où deux pompiers ont été blessés lundi. Il aurait été licencié la veille, selon la procureure.
girl-2|12|Search for missing girl near Ferris|Police of Arden, helped by a hundred volunteers and two helicopters, look for Ella Roth, nine, who went missing in the woods near Ferris on Monday.
girl-3|2|Missing girl Ella still missing near Ferris, police say|The police of Arden, a hundred volunteers and two helicopters are looking for Ella Roth, the girl of nine who is missing in the woods near Ferris since Monday.
crash-2|12|A4 crash near Orlin kills three|A lorry hit two cars on the A4 near Orlin on Monday, and three people died. Police shut the road for six hours.
crash-3|2|Motorcyclist hurt on A4 near Orlin|A motorcyclist of 23 was badly hurt on the A4 near Orlin on Tuesday evening when he hit a deer. The road was shut for an hour.
END
ok "the next day" run
for s in bridge bank fire girl crash; do
	like "$s: late and told" "$(why $s-2)" 'left out: edition 1 .article [0-9]+. told it'
done
for s in bridge bank fire; do
	like "$s: and an update" "$(why $s-3)" \
		'chosen: .*; update of what edition 1 .article [0-9]+. told, [0-9]+ % of it new; same event as article [0-9]+, odds \+[0-9.]+ by '
done
like "girl: or nothing new" "$(why girl-3)" 'left out: edition 1 .article [0-9]+. told it'
like "crash: or another" "$(why crash-3)" 'no\. [0-9]+, chosen'
is "that is new" "$(why crash-3 | grep -c 'update of')" 0
gz_now split -c "$T/gazetted.conf" "$(why bank-3 | sed -n 's/^article \([0-9]*\):.*/\1/p')" \
	"$(why bank | sed -n 's/^article \([0-9]*\):.*/\1/p')" >"$T/out"
outlet two <<'END'
girl-4|1|Girl found|Ella Roth, the girl of nine who had been missing in the woods near Ferris since Monday, was found alive in a hunter's hut, the police of Arden said.
girl-5|0|Girl Ella: police of Arden thank hundred volunteers|The police of Arden thanked the hundred volunteers who looked for Ella Roth in the woods near Ferris with two helicopters since Monday. The girl of nine was found alive, and is well.
END
later
ok "two follow-ups of one source" run
like "are an update" "$(why girl-4)" 'update of what edition'
like "each" "$(why girl-5)" 'update of what edition|only 0 % of it is new'

# ---- what has moved on from what was told ----

outlet one <<'END'
pier|1|Bridge of Orlin: cracked pier gave way, inspector says|A crack in the second pier brought down the bridge of Orlin, the state inspector Nils Aber said on Tuesday. Engineers had reported it to the county in April. The county will pay for a pontoon bridge that opens on Friday.
END
later 86400
run
later 86400
outlet one <<'END'
pontoon|3|Pontoon bridge opens at Orlin|The pontoon bridge over the Ell at Orlin opened to cars on Friday. It carries 2,000 vehicles a day, Nils Aber said; lorries stay banned.
END
outlet two <<'END'
pontoon-2|4|Pontoon bridge at Orlin open to cars, lorries banned|Cars can cross the Ell at Orlin again since Friday on a pontoon bridge of the army. Lorries have to go by Calder.
END
ok "it moves on" run
is "and is one update of two reports" "$(sql "SELECT count(*) FROM choice
	WHERE rank = 1 AND edition = (SELECT max(id) FROM edition)")" 2
like "as is said" "$(why pontoon; why pontoon-2)" 'no\. 1, same story as article .*same event as article'
like "an update" "$(why pontoon; why pontoon-2)" 'chosen: .*update of what edition'
done_testing
