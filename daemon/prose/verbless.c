/* SPDX-License-Identifier: MIT */
/* gazetted: lines without a verb, such as stand below pictures. */
#include "prose/verbless.h"

#include <string.h>

#include "base/utf8.h"
#include "text/date_names.h"
#include "text/sentence.h"
#include "text/words.h"

#define WORDS_MAX   24 /* of a caption */
#define PLACES	    2  /* prepositions that it has at least */
#define TELLING	    4  /* letters of a word that says what it is of */
#define SUBJECT_MAX 60 /* bytes of a thing before its clause */

struct grammar {
	const char *code;
	const char *prepositions, *articles;
	const char *verbs; /* of those that may look like a thing */
	const char *when;  /* beside the names of days */
	size_t things;	   /* small words of one thing: "old bridge" is two */
	const char *bare;  /* how a thing ends that has no article, or NULL:
			    * as it likes. "" where none is without */
	bool nouns;	   /* have capitals */
};

static const struct grammar grammars[] = {
    {"en",
	" at in on of with near from by outside inside during after before "
	"along over under across above below behind beside beneath next to "
	"for through around against between amid among into towards onto ",
	" a an the his her its their our this these some two three four five "
	"six several other another many ",
	" said met went came fell rose began ran won lost left took made got "
	"gave held hit shot sank broke fought flew sought told led kept stood "
	"sat spoke struck cut shut set put spent built bought sold paid sent "
	"drew drove threw grew found brought caught taught thought became "
	"chose froze rode wrote swore tore wore woke hid bit burst cast cost "
	"hurt let quit spread split beat swept slid spun swung shook stole "
	"stuck sued run stand lie live stay go come lead remain meet born "
	"known given taken "
	"i he she it we they you i'm it's he's she's is are was were be been "
	"has have had does "
	"do did will would can could may might must shall should ",
	" last this next week month year morning afternoon evening night noon "
	"midnight yesterday today early late earlier ",
	2, NULL, false},
    {"de",
	" am an in im auf aus bei beim vor hinter neben unter über mit von "
	"vom zu zum zur für nach während zwischen gegen um bis seit durch "
	"entlang nahe unweit nahe ",
	" der die das den dem des ein eine einen einem einer eines ihr ihre "
	"ihrem ihren ihrer sein seine seinem seinen seiner zwei drei vier fünf "
	"mehrere viele einige ",
	" ist sind war waren wird werden wurde wurden hat haben hatte hatten "
	"kann können muss müssen soll sollen will wollen darf dürfen mag ",
	" vergangenen vergangene voriger letzten letzte morgen abend mittag "
	"nacht heute gestern ",
	2, NULL, true},
    {"fr",
	" à au aux en de du des d dans devant derrière sur sous avec près "
	"lors pendant après avant chez par pour entre contre vers le-long "
	"depuis ",
	" le la les l un une des ce cette ces son sa ses leur leurs deux trois "
	"quatre cinq plusieurs quelques ",
	" a ont est sont était étaient avait avaient sera seront va vont fait "
	"font peut peuvent doit doivent y il elle ils elles se s ne n qui ",
	" soir matin midi nuit hier demain dernier dernière prochain ", 1,
	" s x ", false},
    {"es",
	" a al en de del con por para ante bajo contra desde durante entre "
	"frente hacia hasta junto sobre tras cerca ",
	" el la los las un una unos unas su sus este esta estos estas dos tres "
	"cuatro cinco varios varias algunos algunas ",
	" es son fue fueron era eran ha han había habían será serán está están "
	"va van hay se no que ",
	" noche tarde mañana ayer hoy pasado pasada lunes martes miércoles "
	"jueves viernes sábado domingo ",
	1, " os as es ", false},
    {"it",
	" a ad al allo alla ai agli alle in nel nello nella nei negli nelle di "
	"del dello della dei degli delle da dal dalla dai con su sul sulla "
	"davanti dietro per tra fra durante dopo prima presso vicino contro "
	"verso sotto sopra dell all nell dall sull ",
	" il lo la i gli le l un uno una suo sua suoi sue questo questa due "
	"tre quattro cinque alcuni alcune ",
	" è sono era erano ha hanno aveva avevano sarà saranno va vanno c si "
	"non che ",
	" sera mattina notte pomeriggio ieri oggi scorso scorsa lunedì martedì "
	"mercoledì giovedì venerdì sabato domenica ",
	1, "", false},
    {"pt",
	" ao aos à às em no na nos nas de do da dos das com por para pelo "
	"pela ante sob contra desde durante entre frente diante até junto "
	"sobre após perto ",
	" o a os as um uma uns umas seu sua seus suas este esta dois duas três "
	"quatro cinco vários várias alguns algumas ",
	" é são foi foram era eram tem têm há será serão está estão vai vão se "
	"não que ",
	" noite tarde manhã ontem hoje passado passada segunda-feira terça "
	"quarta quinta sexta sábado domingo feira ",
	1, " os as es ", false},
    {"nl",
	" aan in op van voor achter naast onder boven bij met tijdens na naar "
	"tussen tegen door rond langs nabij uit om ",
	" de het een zijn haar hun twee drie vier vijf enkele diverse ",
	" is zijn was waren wordt worden werd werden heeft hebben had hadden "
	"kan moet zal gaat komt ",
	" avond ochtend middag nacht gisteren vandaag afgelopen vorige ", 1,
	NULL, false},
};

static const struct grammar *grammar(struct str language)
{
	for (size_t i = 0; i < sizeof(grammars) / sizeof(*grammars); i++)
		if (str_istarts(language, str_of(grammars[i].code)))
			return &grammars[i];
	return NULL;
}

/* The words of a thing so far. */
struct thing {
	size_t small; /* without a capital */
	bool named;   /* with one, or a number or a day: nothing goes on */
	bool article, behind; /* it begins with one; behind a preposition */
};

static bool joins(struct str word)
{
	return word_listed(" and or und oder et y e ed o en of ", word);
}

/* "burned", "keeps": of things, but "a flooded street". */
static bool may_act(
    const struct grammar *g, const struct thing *t, const struct word *w)
{
	if (word_listed(g->verbs, w->folded))
		return true;
	return str_eq(str_of(g->code), S("en")) &&
	       (str_ends(w->folded, S("ed")) ||
		   (t->small && str_ends(w->folded, S("s"))));
}

static bool ending(const char *ends, struct str word)
{
	struct str rest = str_of(ends), end;
	while (str_split(&rest, ' ', &end))
		if (end.n && str_ends(word, end))
			return true;
	return false;
}

/* The word goes on with a thing. */
static bool goes_on(
    const struct grammar *g, struct thing *t, const struct word *w, bool first)
{
	bool begun = t->article || t->behind;
	if (w->number || (w->upper && (!first || g->nouns))) {
		t->named = true;
		return !t->small || g->nouns || !w->number;
	}
	if (may_act(g, t, w) && (t->small || t->named || !begun))
		return false;
	if (t->named) { /* "her Danish counterpart", "the council voted" */
		bool adjective = t->article && !g->nouns;
		t->article = t->behind = false;
		return adjective && ++t->small == 1;
	}
	if (!begun && g->bare && !ending(g->bare, w->folded))
		return false; /* the verb may be first, of nobody */
	return t->small++ < (begun ? g->things : 1);
}

/* Where nouns have capitals, small words alone are no thing. */
static bool ends(const struct grammar *g, const struct thing *t)
{
	return !g->nouns || !t->small || t->named;
}

/* An article where a thing may begin: behind one it would be an object. */
static bool begins(const struct grammar *g, struct thing *t, bool first)
{
	if (!first && !g->nouns && (t->small || t->named || t->article))
		return false;
	*t = (struct thing){.article = true, .behind = t->behind};
	return true;
}

static bool takes(
    const struct grammar *g, struct thing *t, const struct word *w, bool first)
{
	bool article = word_listed(g->articles, w->folded);
	if (article && (first || !word_listed(g->prepositions, w->folded)))
		return begins(g, t, first);
	if (word_listed(g->prepositions, w->folded)) {
		bool of_none = !t->small && !t->named && !t->behind;
		bool so = ends(g, t) && (g->nouns || !of_none);
		*t = (struct thing){.behind = true};
		return so;
	}
	if (joins(w->folded)) {
		bool so = ends(g, t) && (t->small || t->named);
		*t = (struct thing){0};
		return so;
	}
	if (date_word(date_words(str_of(g->code)), w->folded) ||
	    word_listed(g->when, w->folded)) {
		bool so = ends(g, t);
		*t = (struct thing){.named = true};
		return so;
	}
	return goes_on(g, t, w, first);
}

bool verbless(struct str language, struct str line)
{
	const struct grammar *g = grammar(language);
	struct words all = words_of(line);
	struct thing t = {0};
	struct word w;
	size_t n = 0, places = 0;
	const char *end = line.p;
	while (g && words_next(&all, &w)) {
		struct str between = {end, (size_t)(w.raw.p - end)};
		end = w.raw.p + w.raw.n;
		if (n == WORDS_MAX || w.pair)
			return false;
		if (str_chr(between, ',') >= 0) {
			if (!ends(g, &t))
				return false;
			t = (struct thing){0};
		}
		bool comma =
		    n > 0 && !t.small && !t.named && !t.behind && !t.article;
		if (comma && word_listed(g->prepositions, w.folded))
			t.named = true; /* "..., in Orlin" */
		places += word_listed(g->prepositions, w.folded);
		if (!takes(g, &t, &w, !n++))
			return false;
	}
	return places >= PLACES && ends(g, &t);
}

bool verbless_told(struct str line, struct str next)
{
	struct words all = words_of(line);
	struct word w, x;
	while (words_next(&all, &w)) {
		struct words others = words_of(next);
		if (utf8_len(w.folded) < TELLING)
			continue;
		while (words_next(&others, &x))
			if (str_eq(w.folded, x.folded))
				return true;
	}
	return false;
}

/* What a clause about a thing begins with, `led` behind a preposition alone: in
 * German it may be an article, too. */
static const struct {
	const char *code, *who, *led;
} relatives[] = {
    {"en", " who whose which where ", " whom which whose "},
    {"de", " dessen deren denen ", " der die das dem den denen deren dessen "},
    {"fr", " qui que dont où ", " qui laquelle lequel lesquels lesquelles "},
    {"es", " que quien cuyo cuya donde ", " la el los las quien quienes "},
    {"it", " che cui ", " cui quale quali "},
    {"pt", " que quem cujo cuja onde ", " que quem "},
    {"nl", " waar wiens ", " wie "},
};

/* The word may be of a thing that has no other words before it than these. */
static bool of_thing(
    const struct grammar *g, struct thing *t, const struct word *w, bool first)
{
	static const char of[] =
	    " of de du d des der del della dell dei di da do dos van von ";
	if (first)
		t->article = word_listed(g->articles, w->folded);
	if (w->upper && !t->small && !w->number) {
		t->named |= !first || !t->article;
		return true;
	}
	if (first)
		return t->article;
	if (word_listed(of, w->folded) && (t->named || t->small)) {
		t->small = 0;
		return t->article = true;
	}
	return !w->number && !may_act(g, t, w) && t->article &&
	       t->small++ < g->things && !(g->nouns && t->named);
}

bool verbless_subject(struct str language, struct str sentence)
{
	const struct grammar *g = grammar(language);
	ptrdiff_t comma = str_find(sentence, S(", "));
	if (!g || comma <= 0 || comma > SUBJECT_MAX)
		return false;
	struct str rest = str_sub(sentence, (size_t)comma + 2, sentence.n);
	struct words all = words_of(str_sub(sentence, 0, (size_t)comma));
	struct thing t = {0};
	struct word w;
	for (bool first = true; words_next(&all, &w); first = false)
		if (!of_thing(g, &t, &w, first))
			return false;
	for (size_t i = 0; i < rest.n; i++)
		if (strchr(",;:()\"", rest.p[i]))
			return false; /* its verb may be behind that */
	if (str_find(rest, S(" – ")) >= 0 || str_find(rest, S(" — ")) >= 0 ||
	    str_find(rest, S(" - ")) >= 0 || !(t.named || t.small))
		return false;
	all = words_of(rest);
	if (!words_next(&all, &w))
		return false;
	for (size_t i = 0; i < sizeof(relatives) / sizeof(*relatives); i++) {
		if (strcmp(relatives[i].code, g->code) != 0)
			continue;
		if (word_listed(relatives[i].who, w.folded))
			return true;
		return word_listed(g->prepositions, w.folded) &&
		       words_next(&all, &w) &&
		       word_listed(relatives[i].led, w.folded);
	}
	return false;
}
