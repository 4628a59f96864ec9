/* SPDX-License-Identifier: MIT */
/* gazetted: somebody told of by what they are: "The grower lost". */
#include "digest/role.h"

#include "base/utf8.h"
#include "text/date_names.h"
#include "text/listed.h"
#include "text/words.h"

#define NOUN_MIN  4 /* letters */
#define NOUN_STEM 5 /* bytes that it has in every case */

/* the		articles of one
 * of		behind a noun these say which one it is
 * ends, none	what somebody is ends so, but for these
 * people	what they are besides */
static const struct definite {
	struct str language;
	const char *the, *of, *ends, *none, *people;
} definite[] = {
    {S_INIT("en"), " the ",
	" of in at for who whose which that from behind with on to and or ",
	"|ist|ographer|onomer|ician|arian|sman|swoman|",
	" list mist twist wrist gist checklist playlist shortlist ",
	" grower maker owner buyer seller worker teacher farmer "
	"dealer trainer singer dancer writer painter designer lawyer archer "
	"trader artist scientist chef boss "
	"researcher author winner donor striker defender "
	"midfielder doctor surgeon tenant landlord inventor explorer "},
    {S_INIT("de"), " der die dem den ",
	" der des von aus in im mit für beim bei am an und oder hinter ",
	"|erin|istin|orin|entin|antin|eurin|login|ologe|chef|chefin|",
	" medizin kantine disziplin benzin vitamin regierungschef "
	"regierungschefin ",
	" landwirt bauer winzer arzt ärztin anwalt anwältin "
	"chef besitzer eigentümer betreiber gründer forscher experte "
	"expertin autor künstler händler züchter finder verkäufer käufer "
	"stürmer angeklagte täter schüler rentner "},
    {S_INIT("fr"), " le la l ", " de d du des qui dont que en à au aux et ou ",
	"|euse|atrice|itrice|utrice|logue|icienne|icien|",
	" dialogue catalogue matrice calculatrice pelouse ",
	" ingénieur ingénieure chercheur chercheuse vendeur acheteur "
	"propriétaire peintre "
	"auteur attaquant médecin avocat avocate agriculteur "
	"viticulteur éleveur "},
    {S_INIT("es"), " el la ", " de del que en con a y o ",
	"|ólogo|óloga|gadora|dadora|jadora|cadora|"
	"tadora|",
	" computadora calculadora ",
	" científico científica ingeniero ingeniera comprador compradora "
	"vendedor dueño dueña "
	"investigador "
	"investigadora autor autora delantero médico médica abogado "
	"abogada agricultor ganadero "},
    {S_INIT("it"), " il lo la l ",
	" di del della dei delle dello che in con a e o ",
	"|ologo|ologa|ziata|ziato|atrice|itrice|",
	" lavatrice calcolatrice matrice ",
	" ingegnere studioso studiosa ricercatore ricercatrice proprietario "
	"proprietaria autore attaccante medico avvocato "
	"avvocata agricoltore allevatore venditore "},
    {S_INIT("pt"), " o a ", " de do da dos das que em com e ou ",
	"|ólogo|óloga|gadora|dadora|jadora|cadora|tadora|", " computadora ",
	" cientista engenheiro engenheira comprador compradora vendedor dono "
	"dona "
	"investigador investigadora pesquisador pesquisadora autor autora "
	"avançado médico médica advogado advogada agricultor biólogo "},
    {S_INIT("nl"), " de ", " van die dat in uit met voor bij achter en of ",
	"|oloog|ologe|kundige|", " ",
	" onderzoeker onderzoekster eigenaar koper verkoper boer "
	"schilder schrijver arts advocaat kunstenaar "},
};

static const struct definite *definite_of(struct str language)
{
	for (size_t k = 0; k < sizeof(definite) / sizeof(*definite); k++)
		if (str_istarts(language, definite[k].language))
			return &definite[k];
	return NULL;
}

/* Behind "of" what is told of by a name or in general has no article. */
static struct str owner_of(
    const struct definite *d, struct words *w, struct word *word, bool german)
{
	static const char genitive[] =
	    " of des der du de del della dell dello do da van ";
	static const char with_article[] =
	    " des der du del della dell dello do "
	    "da ";
	struct str none = {NULL, 0};
	if (!word_listed(genitive, word->folded))
		return none;
	bool known = word_listed(with_article, word->folded);
	if (!words_next(w, word))
		return none;
	if (word_listed(d->the, word->folded)) {
		known = true;
		if (!words_next(w, word))
			return none;
	}
	return known && word->upper == german && word->joined &&
		       utf8_len(word->folded) >= NOUN_MIN
		   ? word->raw
		   : none;
}

/* "The painter on Monday said": it is not of that. */
static bool when(
    struct str language, struct words rest, struct str word, const char *of)
{
	struct word next;
	return word_listed(of, word) && words_next(&rest, &next) &&
	       (next.number || date_word(date_words(language), next.folded));
}

/* The noun it begins with, or what that is of: the other is empty. */
static void begin(struct str language, struct str sentence,
    struct str *out_noun, struct str *out_owner)
{
	static const char led[] =
	    " for under according selon pour según para secondo per "
	    "segundo volgens voor laut für wie as comme como come zoals ";
	const struct definite *d = definite_of(language);
	struct str noun;
	struct words w = words_of(sentence);
	struct word word;
	bool german = str_istarts(language, S("de"));
	*out_noun = *out_owner = (struct str){NULL, 0};
	if (!d || !words_next(&w, &word) || word.raw.p != sentence.p)
		return;
	while (word_listed(led, word.folded) || str_eq(word.folded, S("to")))
		if (!words_next(&w, &word))
			return;
	if (!word_listed(d->the, word.folded) || !words_next(&w, &word) ||
	    word.upper != german || !word.joined ||
	    utf8_len(word.folded) < NOUN_MIN)
		return;
	noun = word.raw;
	if (!words_next(&w, &word))
		return;
	if (when(language, w, word.folded, d->of))
		*out_noun = noun;
	else if (word_listed(d->of, word.folded))
		*out_owner = owner_of(d, &w, &word, german);
	else if (!word.upper)
		*out_noun = noun;
}

struct str role_of(struct str language, struct str sentence)
{
	struct str noun, owner;
	begin(language, sentence, &noun, &owner);
	return noun;
}

struct str role_owner(struct str language, struct str sentence)
{
	struct str noun, owner;
	begin(language, sentence, &noun, &owner);
	return owner;
}

bool role_person(struct str language, struct str noun)
{
	const struct definite *d = definite_of(language);
	return d && !word_listed(d->none, noun) &&
	       (word_listed(d->people, noun) || word_ends(d->ends, noun));
}

static struct str stem_of(struct str noun)
{
	return utf8_clip(noun, noun.n > NOUN_STEM + 1 ? NOUN_STEM : noun.n);
}

bool role_in(struct str text, struct str noun)
{
	return str_ifind(text, stem_of(noun)) >= 0;
}

bool role_introduced(struct str text, struct str noun)
{
	static const char indefinite[] =
	    " a an another ein eine einen einem einer un une uno una um uma "
	    "een ";
	struct words w = words_of(text);
	struct word word;
	int since = 3; /* words */
	while (words_next(&w, &word)) {
		ptrdiff_t end = str_ifind(word.raw, noun);
		bool compound = end > 0 && (size_t)end + noun.n == word.raw.n;
		if (since < 3 &&
		    (compound || str_istarts(word.raw, stem_of(noun))))
			return true;
		since = word_listed(indefinite, word.folded) ? 0 : since + 1;
	}
	return false;
}
