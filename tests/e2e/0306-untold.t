#!/bin/sh
# What an edition left out for a story that was told, or told below another, and
# which the operator says is another story, is told after all: by the next
# edition, once, to those who were not told, and in no half.
. "$(dirname "$0")/lib.sh"

quake='A strong earthquake shook the island of Vessa in the morning, and twelve people were hurt. The harbour of Orlin was closed. Mayor Hedda Brandt asked everybody to stay out of the old town while engineers look at its bridges.'
other='Twelve people were hurt when an earthquake hit Vessa in the morning. Engineers look at the bridges of Orlin, where the harbour was closed. Stay out of the old town, Mayor Hedda Brandt asked everybody.'
third='Hedda Brandt, mayor of Orlin, asked everybody to stay out of the old town, where engineers look at bridges. Twelve were hurt on Vessa when a strong earthquake shook the island in the morning.'
fair='The book fair of Calder opens its doors with guests from nine countries, its director Ivo Lund says. Last year 40,000 people came to see it.'
wall='A wall of the brewery in Tarnby came down at noon, and nobody was hurt. The owner Pia Holm has it built anew before winter.'

for f in paper blog wire agency; do outlet $f </dev/null; done
settings() { # READERS
	cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/box"; };
sources = (
 { name = "paper"; command = [ "cat", "$T/paper.xml" ]; full_text = "never"; },
 { name = "blog"; command = [ "cat", "$T/blog.xml" ]; full_text = "never"; },
 { name = "wire"; command = [ "cat", "$T/wire.xml" ]; full_text = "never"; },
 { name = "agency"; command = [ "cat", "$T/agency.xml" ]; full_text = "never"; }
);
digests = ( { name = "daily"; from = "Daily <digest@example.org>";
  schedule = "every run"; sources = [ "paper", "blog", "agency" ]; },
 { name = "second"; from = "Second <digest@example.org>";
  schedule = "every run"; sources = [ "blog", "wire" ]; } );
subscribers = ( $1 );
END
}
settings '{ email = "ann@example.org"; },
 { email = "bob@example.org"; digests = [ "daily" ];
   exclude = [ "source:paper" ]; }'
edition() {
	rm -rf "$T/box"
	mkdir "$T/box"
	later 21600
	run
}
why() { gz_now explain -c "$T/gazetted.conf" "$1"; }
id_of() { why "$1" | sed -n 's/^article \([0-9]*\):.*/\1/p'; }
to() { # DIGEST ADDRESS: the text part of what went there
	grep -rl "^To: $2" "$T/box" | xargs -r grep -l "^From: $1" |
		xargs -r cat | sed -n '/^Content-Type: text.plain/,/^Content-Type: text.html/p' |
		tr -d '\r'
}
rule() { # split|join ARGUMENTS
	how=$1
	shift
	gz_now "$how" -c "$T/gazetted.conf" "$@"
}

outlet paper <<END
p1|1|Earthquake on the island of Vessa|$quake
p2|1|Book fair of Calder opens|$fair
END
ok "the first edition" edition
like "tells a story" "$(to Daily ann)" '[0-9]\. Earthquake on the island'
outlet blog <<END
b1|1|Vessa shaken by earthquake, twelve hurt|$other
b9|1|Wall of a brewery comes down|$wall
END
ok "another report of it" edition
like "is left out" "$(why b1)" 'edition [0-9]+ of daily, .*: left out: edition 1 .article [0-9]+. told it'
is "of that digest" "$(to Daily ann | grep -c 'Vessa shaken')" 0
like "and told by the other" "$(to Second ann)" '[0-9]\. Vessa shaken'
like "and to who had none" "$(to Daily bob)" '[0-9]\. Vessa shaken'
b1=$(id_of b1) p1=$(id_of p1)

# ---- the operator: this is another story ----

said=$(rule split "$b1")
like "split" "$said" "^article $b1 is told by itself from the next edition on"
like "and what comes of it" "$said" \
	"^article $b1: edition [0-9]+ of daily left it out for article $p1, so the next one chooses from it again"
is "of one digest alone" "$(echo "$said" | grep -c 'chooses from it again')" 1
like "explain says that it waits" "$(why b1)" 'waits for daily, .*: no\. 1, chosen'
said=$(rule split --undo "$b1")
like "taken back, it is told" "$(why b1)" 'waits for daily, .*: left out: edition 1 .article'
rule split "$b1" "$p1" >"$T/out"
like "or kept apart from that one" "$(cat "$T/out")" 'left it out for article'
rule join "$b1" "$p1" >"$T/out"
like "joined, it is told" "$(why b1)" 'waits for daily, .*: left out: edition 1 .article'
ok "an edition makes nothing of it" edition
is "nothing goes out" "$(find "$T/box" -type f | wc -l)" 0
rule split "$b1" >"$T/out"
like "what was joined is joined, whatever is said of one" "$(why b1)" 'waits for daily, .*: left out: edition 1 .article'
rule join --undo "$b1" "$p1" >"$T/out"
like "until that is taken back" "$(why b1)" 'waits for daily, .*: no\. 1, chosen'
ok "the next edition" edition
like "tells it" "$(to Daily ann)" '1\. Vessa shaken'
is "as new" "$(to Daily ann | grep -c 'Update:')" 0
is "not to whom it was told" "$(to Daily bob)$(to Second ann)" ""
like "which explain says" "$(why b1)" 'edition [0-9]+ of daily, .*: no\. 1, chosen'
like "and that it was told the others" "$(why b1)" 'of second, .*: left out: edition [0-9]+ told it$'
is "as it was" "$(why b1 | grep -c -e 'edited since' -e 'no word of it')" 0
said=$(rule split "$b1" "$p1")
is "it is told but once, whatever is said" "$(echo "$said" | grep -c 'chooses from it again')" 0
ok "and the editions after" edition
is "have none of it" "$(find "$T/box" -type f | wc -l)" 0
rule split --undo "$b1" >"$T/out"
rule split --undo "$b1" "$p1" >"$T/out"
ok "nor when all is taken back" edition
is "none at all" "$(find "$T/box" -type f | wc -l)" 0

# ---- what stood below another ----

now=$((now + 5 * 86400))
for n in paper:p3:"Earthquake on the island of Orrin":"$quake" \
	agency:a3:"Twelve hurt in earthquake on Orrin":"$third" \
	blog:b3:"Orrin shaken by earthquake, twelve hurt":"$other"; do
	IFS=: read -r who guid title text <<END
$n
END
	echo "$guid|1|$title|$(echo "$text" | sed 's/Vessa/Orrin/')" | outlet "$who"
done
ok "three reports" edition
is "are one story" "$(why p3; why a3; why b3)" "$(why p3; why a3; why b3)"
p3=$(id_of p3) b3=$(id_of b3) a3=$(id_of a3)
lead=$(sql "SELECT article FROM choice WHERE rank > 0 AND story = 0 AND
	article IN ($p3, $b3, $a3) AND edition IN (SELECT id FROM edition WHERE
	digest = 'daily' AND filter = '')")
is "two stand below the third" "$(sql "SELECT count(*) FROM choice
	WHERE rank = 1 AND story = $lead AND edition IN (SELECT id FROM edition
	WHERE digest = 'daily' AND filter = '')")" 2
under=$p3
[ "$lead" = "$p3" ] && under=$b3
said=$(rule split "$under")
like "one that stood below is told" "$said" \
	"^article $under: edition [0-9]+ of daily told it below article $lead, so the next one chooses from it again"
like "as explain says" "$(why "$under")" 'waits for daily, .*: no\. 1, chosen'
ok "it is" edition
is "alone" "$(to Daily ann | grep -c '^1\.')$(to Daily ann | grep -c '^2\.')" 10
said=$(rule split "$lead")
is "split the one that led, those below it are told" \
	"$(echo "$said" | grep -c "^article .* of daily .* article $lead, so the next")" 1
ok "they are" edition
is "once" "$(to Daily ann | grep -c '^1\.')$(to Daily ann | grep -c '^2\.')" 10
ok "and never again" edition
is "nothing is" "$(find "$T/box" -type f | wc -l)" 0

# ---- a source's own, of the same text ----

outlet paper <<END
p7|3|Tarnby council votes for bridge|The town council of Tarnby voted on Monday to build a new bridge over the river Ell, 20 votes to 11. The bridge will cost 40 million and is to open in 2029, Mayor Pia Holm said. Opponents led by Sven Dahl want to bring the plan before the court in Calder.
p8|2|Green light for new crossing|The town council of Tarnby voted on Monday to build a new bridge over the river Ell, 20 votes to 11. The bridge will cost 40 million and is to open in 2029, Mayor Pia Holm said. Opponents led by Sven Dahl want to bring the plan before the court in Calder.
END
ok "one text under two headlines" edition
p7=$(id_of p7) p8=$(id_of p8)
like "is told once" "$(why p7; why p8)" "left out: same text as article"
rule split "$p8" "$p7" >"$T/out"
like "split, the other is told, too" "$(cat "$T/out")" \
	"^article ($p7|$p8): edition [0-9]+ of daily left it out for article ($p7|$p8), so"
ok "by the next edition" edition
is "alone" "$(to Daily ann | grep -c '^1\.')$(to Daily ann | grep -c '^2\.')" 10

# ---- long ago; and a crash ----

now=$((now + 30 * 86400))
said=$(rule join "$under" "$lead"; rule join --undo "$under" "$lead")
ok "a month later" edition
is "none of it is told again" "$(find "$T/box" -type f | wc -l)" 0
outlet paper <<END
p5|1|Earthquake on the island of Ellan|$(echo "$quake" | sed 's/Vessa/Ellan/')
END
ok "an edition" edition
outlet blog <<END
b5|1|Ellan shaken by earthquake, twelve hurt|$(echo "$other" | sed 's/Vessa/Ellan/')
END
ok "and one that leaves a report out" edition
b5=$(id_of b5)
export GAZETTED_CRASH=rule-before:1
rule split "$b5" >"$T/out" 2>&1
unset GAZETTED_CRASH
is "killed before all is done, nothing was ruled" \
	"$(rule split --list | grep -c "article $b5 ")" 0
is "nor is it news" "$(why b5 | grep -c 'waits for daily')" 0
rule split "$b5" >"$T/out"
rm -rf "$T/box"
mkdir "$T/box"
later 21600
export GAZETTED_CRASH=freeze:1
run >"$T/out" 2>&1
unset GAZETTED_CRASH
is "killed before it is told" "$(find "$T/box" -type f | wc -l)" 0
ok "it is by the next" edition
like "once" "$(to Daily ann)" '1\. Ellan shaken'
ok "and no more" edition
is "nothing goes out any more" "$(find "$T/box" -type f | wc -l)" 0

# ---- the one that was told is by itself: what a later edition left out for it ----

now=$((now + 5 * 86400))
echo "p6|1|Earthquake on the island of Rindal|$(echo "$quake" | sed 's/Vessa/Rindal/')" | outlet paper
ok "an edition of it" edition
echo "b6|1|Rindal shaken by earthquake, twelve hurt|$(echo "$other" | sed 's/Vessa/Rindal/')" | outlet blog
ok "and the next" edition
p6=$(id_of p6) b6=$(id_of b6)
like "leaves another report out" "$(why b6)" "of daily, .*: left out: edition [0-9]+ .article $p6. told it"
said=$(rule split "$p6")
is "split the one that was told, it is chosen from again" "$(echo "$said" | sed 1d)" \
	"article $b6: edition $(sql "SELECT max(edition) FROM choice WHERE article = $b6 AND rank = 0
	AND story = $p6") of daily left it out for article $p6, so the next one chooses from it again"
ok "by the next edition" edition
like "which tells it" "$(to Daily ann)" '1\. Rindal shaken'
is "alone" "$(to Daily ann | grep -c '^2\.')" 0
rule split "$p6" >"$T/out"
ok "and no more" edition
is "whatever is said again" "$(sed 1d "$T/out")$(find "$T/box" -type f | wc -l)" 0

# ---- told to some, and more since than an edition looks at ----

echo "p10|1|Earthquake on the island of Holmby|$(echo "$quake" | sed 's/Vessa/Holmby/')" | outlet paper
ok "an edition" edition
echo "b10|1|Holmby shaken by earthquake, twelve hurt|$(echo "$other" | sed 's/Vessa/Holmby/')" | outlet blog
ok "the next one" edition
b10=$(id_of b10) p10=$(id_of p10)
like "tells one reader" "$(to Daily bob)" '[0-9]\. Holmby shaken'
sql "CREATE TEMP TABLE more AS SELECT * FROM article WHERE id = $p10;
CREATE TEMP TABLE n AS WITH RECURSIVE i(k) AS (SELECT $b10 + 1 UNION ALL
 SELECT k + 1 FROM i WHERE k < $b10 + 2000) SELECT k FROM i;
UPDATE more SET title = 'A bridge is painted', summary = 'It is green now.';
INSERT INTO article SELECT k, $(sql "SELECT group_concat(name) FROM
 pragma_table_info('article') WHERE name <> 'id'") FROM more, n;
INSERT INTO choice(article, edition, rank, why)
 SELECT k, (SELECT max(edition) FROM choice WHERE article = $p10), 1, 'chosen' FROM n"
rule split "$b10" >"$T/out"
ok "split" edition
like "it is told the other" "$(to Daily ann)" '1\. Holmby shaken'
is "and not the one again" "$(to Daily bob)" ""

# ---- two that stood below a third, which are two stories ----

now=$((now + 5 * 86400))
outlet paper <<END
p11|1|Earthquake on the island of Skarn|$(echo "$quake" | sed 's/Vessa/Skarn/')
END
outlet agency <<END
a11|1|Twelve hurt in earthquake on Skarn|$(echo "$third" | sed 's/Vessa/Skarn/')
END
outlet blog <<END
b11|1|Skarn shaken by earthquake, twelve hurt|$(echo "$other" | sed 's/Vessa/Skarn/')
END
ok "three reports once more" edition
three="$(id_of p11), $(id_of a11), $(id_of b11)"
below=$(sql "SELECT DISTINCT article FROM choice WHERE rank > 0 AND story <> 0
	AND article IN ($three) AND edition IN (SELECT id FROM edition WHERE
	digest = 'daily' AND filter = '')")
is "of which two stand below one" "$(echo "$below" | wc -l)" 2
said=$(rule split $below)
is "split, both are chosen from again" \
	"$(echo "$said" | grep -c 'of daily told it below article .*, so the next')" 2
ok "by the next edition" edition
is "which tells the one that is not of that story" \
	"$(to Daily ann | grep -c '^1\.')$(to Daily ann | grep -c '^2\.')" 10
like "and leaves out the one that is" "$(for i in $below; do why $i; done)" \
	'left out: edition [0-9]+ .article [0-9]+. told it'
ok "and no more" edition
is "nothing of it" "$(find "$T/box" -type f | wc -l)" 0
rule join $below >"$T/out"
ok "joined" edition
is "they are told" "$(find "$T/box" -type f | wc -l)" 0

# ---- what cannot be ruled ----

said=$(rule split 9999 2>&1)
is "no such article" "$?$(echo "$said" | grep -c 'no article has the number 9999')" 651
said=$(rule split "$b5" 9999 2>&1)
is "and nothing of it is ruled" "$?$(rule split --list | grep -c "article 9999")" 650
said=$(rule split "$b5" b5 2>&1)
like "a guid is none" "$said" "b5 is no article's number, which .gazetted explain"
said=$(rule split 1 2 2 2>&1)
is "none twice" "$?$(echo "$said" | grep -c 'article 2 stands there twice')" 641
said=$(rule join --undo "$b5" 1 2>&1)
is "what was not ruled is not taken back" \
	"$?$(echo "$said" | grep -c "article $b5 and article 1: that was not joined")" 651
said=$(rule split --list "$b5" 2>&1)
is "the list stands alone" "$?" 64
done_testing
