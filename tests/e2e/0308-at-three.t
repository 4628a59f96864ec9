#!/bin/sh
# What somebody who looks in the night reads: whose edition it is, by which
# numbers, and that nothing is to be seen where nothing is.
. "$(dirname "$0")/lib.sh"

cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/box"; };
sources = (
 { name = "paper"; command = [ "cat", "$T/paper.xml" ]; full_text = "never"; },
 { name = "post"; command = [ "cat", "$T/post.xml" ]; full_text = "never"; },
 { name = "blatt"; command = [ "cat", "$T/blatt.xml" ]; full_text = "never"; },
 { name = "gone"; command = [ "cat", "$T/gone.xml" ]; full_text = "never"; } );
digests = ( { name = "daily"; from = "Daily <digest@example.org>";
  schedule = "every run"; languages = [ "en" ];
  sources = [ "paper", "post", "blatt" ]; },
 { name = "other"; from = "Other <digest@example.org>"; sources = [ "gone" ];
   schedule = "every run"; } );
subscribers = ( { email = "bob@example.org"; digests = [ "daily" ];
   exclude = [ "bakers" ]; },
 { email = "ann@example.org"; },
 { email = "cat@example.org"; digests = [ "other" ]; } );
END
why() { gz_now explain -c "$T/gazetted.conf" "$1"; }
look() { gz_now preview -c "$T/gazetted.conf" "$@" 2>&1; }
id_of() { why "$1" | sed -n 's/^article \([0-9]*\):.*/\1/p'; }

outlet gone </dev/null
outlet paper <<'END'
a1|4|Old bridge at Orlin collapses, three hurt|The old stone bridge over the river Ell at Orlin collapsed early on Monday, and three people were hurt. A delivery van fell into the water, and its driver swam ashore. Mayor Hedda Brandt said that the road to Calder is shut.
a2|3|Bakers of Orlin strike over night work|Bakers in Orlin stopped work at four bakeries on Tuesday. They want 15 percent more for the hours before five.
END
outlet post <<'END'
b1|5|Three hurt as stone bridge in Orlin falls|Three people were hurt when the stone bridge of Orlin fell into the Ell on Monday morning. A van fell with it. The road to Calder is shut, Mayor Hedda Brandt said.
b2|3|Letter from Orlin|A letter.
END
outlet blatt <<'END'
c1|4|Brücke in Orlin eingestürzt: drei Verletzte|Die alte Steinbrücke über die Ell in Orlin ist am Montagmorgen eingestürzt. Drei Menschen wurden verletzt. Ein Lieferwagen stürzte in den Fluss.
c2|3|Opinion: Orlin's bridge fell long before Monday|The stone bridge of Orlin fell into the Ell on Monday and three people were hurt. Mayor Hedda Brandt knew of it, and the road to Calder could have been shut in spring.
END
run
like "which edition was of whose filter" "$(why a2)" \
	'edition [0-9]+ of daily, [^ ]+ with -bakers: left out: the reader.s exclude "bakers"'
like "and which was of none" "$(why a2)" 'edition [0-9]+ of daily, [^ ]+Z: no\. [0-9]+, chosen'
like "in JSON, too" "$(gz_now explain --json -c "$T/gazetted.conf" a2)" '"filter":"-bakers'
like "the language that it has, and those that are wanted" "$(why c1)" \
	'left out: it is in de; languages = en$'
like "how like it is to what it is likest, where odds are not known" "$(why b2)" \
	'nearest is article [0-9]+, alike to [0-9]+ % by Orlin 100 %: what they share is no more than chance'
like "and that one calls itself a comment" "$(why c2)" \
	'nearest is article [0-9]+, alike to .*: it calls itself a comment or the like, no report$'
lead=$(sql "SELECT article FROM choice WHERE rank > 0 AND story = 0 AND article IN ($(id_of a1), $(id_of b1)) LIMIT 1")

later 86400
outlet post <<'END'
b3|2|Orlin Rovers' coach among three hurt in bridge collapse|The old bridge at Orlin collapsed on Monday and three people were hurt. The road to Calder is shut, Mayor Hedda Brandt said.
END
run
like "it was the story that told it" "$(why b3)" \
	"left out: edition [0-9]+ .article $lead. told it, and only 0 % of it is new"
like "words that are no news are called so" "$(why b3)" 'new in it, and no news: .*coach'

outlet paper <<'END'
a4|2|Bakers of Orlin win nine percent|The strike of the bakers in Orlin is over. The union accepted nine percent.
END
sed -i 's/schedule = "every run"/schedule = "monthly on 28 at 09:00"/' "$T/gazetted.conf"
later
run
like "a preview is for readers without a filter" "$(look --why)" 'no\. 1: Bakers of Orlin win'
is "of whom nothing is said" "$(look --why | grep -c 'as for')" 0
like "or for the one that is named" "$(look --why --to bob@example.org)" 'out: Bakers of Orlin win'
like "who does not get it is told so" "$(look --to cat@example.org daily)" 'cat@example.org gets no daily by the config'
is "and sees what is new" "$(look --to cat@example.org daily | grep -c '^[0-9]*\. ')" 1
like "so is nobody at all" "$(look --to dan@example.org daily)" 'dan@example.org gets no daily by the config: .*, or does by a subscription by mail$'
is "but not who gets it" "$(look --to ann@example.org daily | grep -c 'gets no')" 0
like "where nothing is, it is said" "$(look --why other)" '^nothing would go out: 0 new stories, min_stories = 1'
done_testing
