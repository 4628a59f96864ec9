/* SPDX-License-Identifier: MIT */
/* gazetted: what one report says twice. */
#include "summary/twice.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "prose/asking.h"
#include "prose/facts.h"
#include "prose/walk.h"
#include "summary/choice.h"
#include "summary/chooser.h"
#include "text/language.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/moods.h"
#include "text/words.h"

#define TIMES	   2
#define LINES	   2   /* below the first that is told a text begins */
#define APART	   3   /* one of so many words is shared, */
#define RETOLD	   0.6 /* or of its facts' weight, */
#define ANEW	   2   /* so much of them are not the headline's, */
#define OWN	   4   /* and so much is nowhere else */
#define ON	   0.3 /* likewise, of what that goes on with, */
#define ON_MIN	   3
#define QUOTED	   0.4 /* of the lighter one's weight, */
#define QUOTED_MIN 4   /* so much of which is not the headline's */

static const struct facts *facts_of(struct chooser *c, struct piece *p)
{
	if (!p->facts.all.n)
		facts_add(
		    c->a, &p->facts, p->u->text, c->docs[p->u->doc].language);
	return &p->facts;
}

/* Too few of their words are the same, or only the headline's, as far as that
 * is known of all: they are not worth reading. */
static bool apart(const struct piece *x, const struct piece *y)
{
	size_t less = x->terms.n < y->terms.n ? x->terms.n : y->terms.n;
	size_t shared = 0, anew = 0;
	vec_each (&x->terms, t)
		for (size_t i = 0; i < y->terms.n; i++)
			if (*t == y->terms.v[i]) {
				shared++;
				anew += !(*t)->title;
			}
	return !anew || shared * APART < less ||
	       (!y->taken && 2 * shared < x->terms.n);
}

/* What two sentences have of each other. */
struct pair {
	int shared, anew; /* weight; of that not the headline's */
	int own;	  /* of the first alone, nor is that; */
	bool figure;	  /* there is a number in it; */
	bool name;	  /* or a name, where nouns have no capitals; */
	bool word;	  /* they share one that is no name */
};

static struct pair compare(
    const struct facts *x, const struct facts *y, const struct facts *headline)
{
	struct pair p = {0};
	bool names = !str_istarts(x->language, S("de"));
	vec_each (&x->all, f) {
		bool titled = facts_has(headline, f);
		if (facts_has(y, f)) {
			p.shared += f->weight;
			p.anew += titled ? 0 : f->weight;
			p.word |= f->weight == 1;
		} else if (!titled) {
			p.own += f->weight;
			p.figure |= f->exact && ch_digit(f->word.p[0]);
			p.name |= !f->exact && f->weight > 1 && names;
		}
	}
	return p;
}

/* The text says all that the line above it does. Half of the pairs that stand
 * for words in some scripts are none: so too little is known of those. */
static bool in_full(
    const struct pair *p, const struct facts *line, const struct facts *text)
{
	return !line->pairs && text->weight > line->weight && p->own <= OWN &&
	       !p->figure && !p->name && p->word && p->anew >= ANEW &&
	       p->shared >= RETOLD * line->weight;
}

/* A share of the lighter one is in the other. */
static bool alike(const struct pair *p, const struct facts *x,
    const struct facts *y, double share, int anew)
{
	int less = x->weight < y->weight ? x->weight : y->weight;
	return p->anew >= anew && p->shared >= share * less;
}

/* It begins with a quotation. */
static bool quoted(struct str sentence)
{
	uint32_t mark = 0;
	utf8_next(sentence, 0, &mark);
	return utf8_among("\"“„”«»‘'「『", mark);
}

/* How it came out, where that is none of the outcomes of text/moods.h: what a
 * word begins with for who lost, is ill or hurt, what closes, ends, is off, and
 * what was the cause. */
static const struct language_list ends[] = {
    {S_INIT("en"),
	"|lost|lose|losing|beaten|drew|closes|closed|closing|closure|shut|ends|"
	"ended|ill|sick|bankrupt|insolven|injur|hurt|collaps|caus|trigger|"
	"blam|"},
    {S_INIT("de"),
	"|verlor|verlier|unterl|unentschieden|schließ|schloss|"
	"geschlossen|endet|beend|krank|erkrank|insolven|pleite|"
	"verletz|abgesagt|verursach|ausgelöst|auslös|ursach|zurück|"},
    {S_INIT("fr"),
	"|perd|défait|inclin|ferme|malad|faillite|bless|annul|caus|provoqu|"},
    {S_INIT("es"), "|perd|pierd|empat|cerr|cierr|enferm|quiebra|herid|cancel|"
		   "caus|provoc|"},
    {S_INIT("pt"), "|perd|derrot|empat|fech|encerr|doent|falência|ferid|"
		   "cancel|suspen|caus|provoc|"},
    {S_INIT("it"),
	"|pers|perd|sconfi|paregg|chiu|malat|falli|ferit|revoc|caus|provoc|"},
    {S_INIT("nl"), "|verlo|verlie|gelijk|sluit|gesloten|ziek|failliet|gewond|"
		   "afgeblazen|afgelast|stopt|veroorza|"},
    {S_INIT("sv"),
	"|förlor|oavgjort|stäng|sjuk|konkurs|skad|inställ|ställ|orsak|"},
    {S_INIT("da"), "|tabt|taber|uafgjort|luk|syg|konkurs|såret|aflys|årsag|"},
    {S_INIT("no"), "|tapt|taper|uavgjort|steng|syk|konkurs|skad|avlys|årsak|"},
    {S_INIT("pl"),
	"|przegr|zremis|zamk|zamyk|chor|upad|rann|odwoł|przyczyn|spowod|"},
    {S_INIT("cs"),
	"|prohr|remiz|zavř|zavír|nemoc|úpad|zran|odvol|zruš|příčin|způsob|"},
    {S_INIT("sk"),
	"|prehr|remiz|zatvor|zatvár|chor|úpad|zran|odvol|zruš|príčin|spôsob|"},
    {S_INIT("ru"),
	"|проигр|уступ|закры|заболе|болен|банкрот|ранен|отмен|причин|вызвал|"},
    {S_INIT("uk"),
	"|програ|поступ|закри|захвор|банкрут|поранен|скасу|причин|спричин|"},
    {S_INIT("hu"), "|vesztett|kikap|bezár|beteg|csőd|lefúj|okoz|"},
    {S_INIT("fi"), "|hävi|sulke|sulje|sairas|konkurs|peru|loukkaa|aiheut|"},
    {S_INIT("ro"), "|pierd|închi|bolnav|faliment|rănit|anul|cauz|provoc|"},
    {S_INIT("tr"), "|kaybet|yenil|kapat|kapan|hasta|iflas|yaral|iptal|neden|"},
    {S_INIT("el"), "|έχασ|ηττ|κλειν|κλείν|έκλεισ|ακύρωσ|αιτία|προκάλ|"},
};

static bool ends_in(struct str language, struct str sentence)
{
	const char *stems = LANGUAGE_LIST(ends, language);
	struct words w = words_of(sentence);
	struct word word;
	while (*stems && words_next(&w, &word))
		if (word_begins(stems, word.folded))
			return true;
	return false;
}

/* The one says what became of a thing, or that it is not so, and the other does
 * not. */
static bool outcome_lost(struct str language, struct str from, struct str to)
{
	unsigned told = ~(unsigned)(MOOD_OPEN | MOOD_STILL);
	return (moods_in(from, language, false) & told &
		   ~moods_in(to, language, false)) ||
	       (ends_in(language, from) && !ends_in(language, to));
}

/* Where it is stands in the line alone, of a language in which a capital does
 * not tell names. */
static bool place_lost(struct str line, const struct facts *text)
{
	struct words w = words_of(line);
	struct word word;
	bool in = false;
	while (words_next(&w, &word)) {
		struct fact place = {.word = word.folded};
		if (in && word_capital(word.raw) && !facts_has(text, &place))
			return true;
		in = word_listed(" in bei nahe aus ", word.folded);
	}
	return false;
}

/* The text says what is to come or was planned, and the line does not. "May" is
 * a month. */
static bool before_it(struct str language, struct str line, struct str text)
{
	return str_find(text, S(" May")) < 0 &&
	       moods_in(text, language, false) & MOOD_OPEN &
		   ~moods_in(line, language, false);
}

/* It is no quotation, nobody's own words, nor says so of another thing: "they
 * also". */
static bool reports(struct str language, struct str text)
{
	static const char also[] =
	    " also too auch ebenfalls aussi également también anche pure "
	    "também ook eveneens också även også również też также тоже также "
	    "також ayrıca juga again wieder erneut abermals encore nouveau "
	    "nuevo nuevamente novamente nuovamente opnieuw weer igen igjen "
	    "znowu ponownie znovu opět снова вновь опять знову ";
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word))
		if (word_listed(also, word.folded))
			return false;
	return !walk_quoted(text, text.n / 2) &&
	       !asking_oneself(language, text);
}

/* Who says what is quoted is named first beside it, and not in the line. */
static bool other_speaks(
    struct str language, struct str beside, const struct facts *line)
{
	struct words w = words_of(beside);
	struct word word;
	while (words_next(&w, &word)) {
		struct fact who = {.word = word.folded};
		if (word_capital(word.raw) &&
		    !language_small_word(word.folded, language))
			return !facts_has(line, &who);
	}
	return false;
}

/* A text's quotation has what the line above said, or quoted of it, and nobody
 * else says so, nor the contrary, nor with a figure. */
static bool quotes(struct chooser *c, struct piece *line, struct piece *text,
    const struct facts *headline, const struct pair *p)
{
	struct str language = c->docs[0].language, said = text->u->text;
	const struct facts *x = facts_of(c, line), *y = facts_of(c, text);
	struct facts f = {0};
	if (compare(y, x, headline).figure ||
	    outcome_lost(language, said, line->u->text))
		return false;
	if (!quoted(line->u->text))
		return alike(p, x, y, QUOTED, QUOTED_MIN) &&
		       !other_speaks(language,
			   str_sub(said, walk_quotation(said).n, said.n), x);
	facts_add(c->a, &f, walk_quotation(line->u->text), language);
	return f.weight >= QUOTED_MIN && facts_retold(&f, y);
}

/* A text that said the first sentence of the line again goes on with another,
 * but for a figure. */
static bool goes_on(struct chooser *c, struct piece *line, struct piece *text,
    const struct facts *headline)
{
	const struct facts *x = facts_of(c, line), *y = facts_of(c, text);
	struct pair p = compare(x, y, headline);
	struct pair back = compare(y, x, headline);
	return text->taken && alike(&p, x, y, ON, ON_MIN) && !back.figure &&
	       !back.name &&
	       !outcome_lost(c->docs[0].language, text->u->text, line->u->text);
}

/* Which of the two is left out, or NULL. What begins with a title or the name
 * of a team in marks is no quotation. Of a text's sentence that is not taken it
 * is asked, too, for it may say too much of the line to stand below it. */
static struct piece *twice(struct chooser *c, struct piece *line,
    struct piece *text, struct facts *headline)
{
	struct str language = c->docs[0].language;
	bool quote = text->taken && quoted(text->u->text) &&
		     2 * walk_quotation(text->u->text).n > text->u->text.n;
	bool both = quote && quoted(line->u->text);
	bool full = !quote && !text->u->depends &&
		    (text->taken || (text->u->tells && !text->before)) &&
		    text->terms.n >= line->terms.n;
	if (!full && !quote)
		return NULL;
	if (!both && apart(line, text))
		return NULL;
	const struct facts *x = facts_of(c, line), *y = facts_of(c, text);
	if (!both && facts_shared(x, y) < QUOTED && facts_shared(y, x) < QUOTED)
		return NULL;
	if (!headline->all.n)
		facts_add(c->a, headline, c->docs[0].title, language);
	struct pair p = compare(x, y, headline);
	if (quote)
		return quotes(c, line, text, headline, &p) ? text : NULL;
	return in_full(&p, x, y) && reports(language, text->u->text) &&
		       !place_lost(line->u->text, y) &&
		       !outcome_lost(language, line->u->text, text->u->text) &&
		       !before_it(language, line->u->text, text->u->text)
		   ? line
		   : NULL;
}

/* Makes the choice without the one, and with the other, which may stand in its
 * place. */
static bool without(struct chooser *c, const struct summary_opts *o,
    struct piece *drop, struct piece *keep)
{
	bool *was = arena_calloc(c->a, c->n, sizeof(*was));
	for (size_t i = 0; i < c->n; i++)
		was[i] = c->pieces[i].taken;
	bool heir = keep > drop && !keep->before;
	drop->said = true;
	drop->later = heir ? keep : drop->later;
	keep->heir |= heir;
	if (choice_with(c, o, keep))
		return true;
	drop->said = false;
	if (heir) {
		drop->later = NULL;
		keep->heir = false;
	}
	choice_restore(c, was);
	return false;
}

/* It is told, or another in its place. */
static bool stands(const struct piece *p)
{
	return p->taken || (p->said && p->later);
}

/* What is left out of the line that is told first, pieces up to `end`, and of a
 * sentence of the text below it; in `*out_keep` the other. */
static struct piece *dropped(struct chooser *c, struct piece *first,
    struct piece *end, struct piece *text, struct facts *headline,
    struct piece **out_keep)
{
	struct piece *drop = NULL;
	if (text->heir)
		return NULL;
	*out_keep = first;
	if (first->taken)
		drop = twice(c, first, text, headline);
	for (struct piece *x = first + 1; x < end && !first->taken; x++)
		if (x->taken && goes_on(c, x, text, headline)) {
			*out_keep = x;
			return text;
		}
	if (drop == first)
		*out_keep = text;
	return drop;
}

static bool drop_one(
    struct chooser *c, const struct summary_opts *o, struct facts *headline)
{
	size_t first = 0, lines = 0, end;
	while (first < c->n && !stands(&c->pieces[first]))
		first++;
	for (end = first + 1; end < c->n; end++)
		if (!chooser_one_line(c->pieces[end - 1].u, c->pieces[end].u))
			break;
	for (size_t i = end; i < c->n; i++) {
		struct piece *text = &c->pieces[i], *keep;
		lines += !chooser_one_line(text[-1].u, text->u);
		if (lines > LINES)
			break;
		struct piece *drop = dropped(c, &c->pieces[first],
		    &c->pieces[end], text, headline, &keep);
		if (drop)
			return without(c, o, drop, keep);
	}
	return false;
}

void twice_drop(struct chooser *c, const struct summary_opts *o)
{
	struct facts headline = {0};
	for (int i = 0; i < TIMES && drop_one(c, o, &headline); i++)
		;
}
