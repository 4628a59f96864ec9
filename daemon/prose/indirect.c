/* SPDX-License-Identifier: MIT */
/* gazetted: what a sentence tells as said by others. */
#include "prose/indirect.h"

#include <string.h>

#include "text/listed.h"

bool indirect_verb(struct str language, struct str word)
{
	return word.n > 2 && word.n < 9 &&
	       (word.p[word.n - 1] == 'e' || str_starts(word, S("sei"))) &&
	       word.p[0] >= 'a' && str_istarts(language, S("de")) &&
	       word_listed(
		   " sei seien habe werde könne müsse dürfe wolle solle gebe "
		   "komme gehe stehe liege bleibe erhalte bekomme brauche "
		   "nehme trage bestehe drohe fehle zahle steige sinke wisse "
		   "verliere ",
		   word);
}

bool indirect_of(struct str language, struct str word)
{
	return word.n > 4 && word.p[word.n - 1] == 'e' && word.p[0] >= 'a' &&
	       str_istarts(language, S("de")) &&
	       (word_ends("|iere|", word) ||
		   word_listed(
		       " plane halte lasse mache zeige arbeite prüfe setze "
		       "führe leite biete diene suche ermittle leide beginne "
		       "schade helfe kämpfe schütze gelte entspreche verfüge "
		       "besitze gewinne wachse liefere verdiene verstoße "
		       "gefährde befinde ergebe zeuge treffe lebe wohne warte "
		       "dauere koste stelle bringe finde ",
		       word));
}

bool indirect_clause(struct str word)
{
	return word_listed(" wer wenn dass ob weil obwohl da nachdem bevor "
			   "wie was wo falls solange sobald ",
	    word);
}

bool indirect_that(struct str word)
{
	return word_listed(
	    " that when while after because dass daß ob als wenn weil nachdem "
	    "que qu quand lorsque si cuando porque se quando che perché dat of "
	    "als toen omdat att at om när när då når że iż żeby aby by gdy "
	    "kiedy ponieważ že co když protože ak keď či da ca că să când dacă "
	    "ότι πως να όταν что чтобы когда що щоб коли што каб калі че дека "
	    "että kun hogy amikor et kad ka که ",
	    word);
}

bool indirect_tells_who(struct str sentence)
{
	static const char who[] =
	    " ich wir laut zufolge angaben ansicht meinung worten aussage "
	    "sagt sagte sagten teilt teilte teilten mitteilte heißt hieß "
	    "schreibt schrieb schreiben berichtet berichtete berichten meldet "
	    "meldete kritisiert kritisierte betont betonte behauptet "
	    "behauptete wirft warf meint meinte fordert forderte warnt warnte "
	    "ankündigte kündigte dementierte versicherte verlangte begründete "
	    "erklärt erklärte erklärten erläuterte argumentierte gab gibt "
	    "räumte bestätigte glaubt glaubte hofft hoffte rechnet findet fand "
	    "beklagte bemängelte verwies hält hielt urteilte entschied stellte "
	    "befand prüft prüfen denn ergab zeigte vermutet "
	    "bezweifelt geht ging spricht sprach ";
	struct str word;
	while (str_split(&sentence, ' ', &word)) {
		while (word.n && strchr(",.:;\"", word.p[word.n - 1]))
			word.n--;
		if (word_listed(who, word))
			return true;
	}
	return false;
}
