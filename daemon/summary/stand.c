/* SPDX-License-Identifier: MIT */
/* gazetted: how things stand by a report, beside what it calls them by. */
#include "summary/stand.h"

#include <string.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/utf8.h"
#include "summary/due.h"
#include "summary/passed.h"
#include "summary/plight.h"
#include "summary/turn.h"
#include "text/closed.h"
#include "text/genre.h"
#include "text/language.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/mood_words.h"
#include "text/moods.h"
#include "text/sentence.h"
#include "text/words.h"

#define LOOKED_AT  2048 /* bytes of a sentence */
#define BEHIND	   4	/* words, to which "is" or "after" reaches */
#define CLAUSE_MIN 3	/* words between two commas */
#define CLAUSE_MAX 9	/* of one in which something was */
#define QUOTED_MIN 3	/* words that somebody said */
#define SHARED	   2	/* words that say what a report is of */
#define WHOSE	   3	/* "at the paper warehouse blaze" */
#define NUMBER_MIN 3	/* digits that name something: "N-340" */
#define BEGINS	   2	/* a headline and a sentence */
#define YEAR_MIN   1900 /* what is less is another number */

/* Participles, which stand before a noun as well as behind "is". */
static bool called(struct str word)
{
	return word_begins(
	    "|missing|stranded|trapped|escaped|fugitive|wanted|evacuated|"
	    "vermisste|gesuchte|ausgebrochene|entlaufene|eingeschlossene|"
	    "evakuierte|flüchtige|vermiste|"
	    "gezochte|ontsnapte|ontvoerde|vastzittende|voortvluchtige|"
	    "geëvacueerde|disparu|"
	    "recherché|fugitif|piégé|évacué|bloqué|évadé|desaparecid|buscad|"
	    "atrapad|prófug|evacuad|fugad|scompars|dispers|ricercat|"
	    "intrappolat|latitant|evacuat|evas|procurad|foragid|retid|"
	    "savnet|savnede|forsvun|eftersøgt|ettersøkt|etterlyst|evakuer|"
	    "försvun|saknade|efterlyst|instängd|evakuerad|zaginion|"
	    "poszukiwan|uwięzion|ewakuowan|pohřešovan|hledan|nezvěstn|"
	    "evakuovan|nezvestn|hľadan|пропавш|сбежавш|разыскиваем|"
	    "застрявш|эвакуирован|зникл|розшукуван|евакуйован|kadonnee|"
	    "kadonnut|kateissa|evakuoi|kaybolan|kayıp|aranan|mahsur|tahliye|"
	    "eltűnt|keresett|körözött|dispărut|căutat|αγνοούμεν|εξαφανισ|"
	    "αναζητούμεν|",
	    word);
}

/* "Is missing", "still missing": it goes on. */
static bool goes_on(struct str word)
{
	return word_listed(
	    " is are been remain remains still ist sind wird werden wurde "
	    "bleibt bleiben "
	    "noch weiter weiterhin weiter is zijn wordt worden blijft nog est "
	    "sont reste restent encore toujours es son está están sigue "
	    "siguen aún todavía è sono resta restano ancora são estão "
	    "continua continuam permanece ainda är blir fortfarande er bliver "
	    "stadig fortsatt jest są pozostaje wciąż nadal je jsou stále "
	    "ešte все всё еще ещё досі on ovat yhä edelleen este sunt încă "
	    "είναι ακόμη ακόμα ",
	    word);
}

/* What it comes after is over; what is so because of a thing is beside it. */
static bool after(struct str word)
{
	return word_listed(
	    " after following amid despite because nach wegen trotz na door "
	    "wegens vanwege ondanks après malgré suite tras después debido "
	    "pese dopo nonostante após depois apesar devido efter etter trots "
	    "trods tross после из-за після через mimo przez pomimo kvůli "
	    "navzdory după din μετά λόγω ",
	    word);
}

/* "Had been", "werd gezocht": what goes with it was before. */
static bool before(struct str word)
{
	return word_listed(
	    " had hatte hatten war waren wurde wurden hadden was werd "
	    "werden était étaient avait avaient había habían estaba estaban "
	    "era eran aveva avevano erano tinha tinham estava estavam eram "
	    "hade var havde blev hadde ble był była było byli były byl byla "
	    "byli był bola bolo boli был была было были був була були oli "
	    "olivat volt voltak fusese era ήταν είχε είχαν ",
	    word);
}

struct sentence {
	struct buf text; /* what is told of now; blanks for the rest */
	struct str of;
};

static void blank(struct sentence *s, const char *from, const char *to)
{
	memset(s->text.p + (from - s->of.p), ' ', (size_t)(to - from));
}

/* What stands between its first comma and the next, where that is no list. */
static void blank_clause(struct sentence *s)
{
	struct words w = words_of(s->of);
	struct word word;
	const char *from = NULL, *end = NULL;
	int n = 0;
	while (words_next(&w, &word)) {
		size_t gap = end ? (size_t)(word.raw.p - end) : 0;
		bool comma = end && memchr(end, ',', gap);
		if (comma && from && n >= CLAUSE_MIN) {
			blank(s, from, end);
			return;
		}
		if (comma) {
			from = word.raw.p;
			n = 0;
		}
		n++;
		end = word.raw.p + word.raw.n;
	}
}

static void blank_called(struct sentence *s)
{
	struct words w = words_of(s->of);
	struct word word;
	int on = 0;
	while (words_next(&w, &word)) {
		on = on ? on - 1 : 0;
		if (!on && called(word.folded))
			blank(s, word.raw.p, word.raw.p + word.raw.n);
		if (goes_on(word.folded))
			on = BEHIND;
	}
}

/* What stands behind "after", "had been". */
static void blank_before(struct sentence *s, bool english)
{
	struct words w = words_of(s->of);
	struct word word;
	int behind = 0;
	while (words_next(&w, &word)) {
		behind = word.joined && behind ? behind - 1 : 0;
		if (behind)
			blank(s, word.raw.p, word.raw.p + word.raw.n);
		if (after(word.folded))
			behind = BEHIND + 1;
		if (!english && before(word.folded))
			behind = CLAUSE_MAX;
	}
}

/* A sentence without what it calls things by and, if `past`, what it says of
 * before; as it is in scripts that put no spaces between words. */
static struct buf without(struct str sentence, struct str language, bool past)
{
	const struct mood_words *by = mood_words_of(language);
	struct sentence s = {
	    buf_init(LOOKED_AT + 8), utf8_clip(sentence, LOOKED_AT)};
	buf_adds(&s.text, s.of);
	if (by && !by->raw) {
		blank_called(&s);
		if (past)
			blank_clause(&s);
		if (past)
			blank_before(&s, str_istarts(language, S("en")));
	}
	return s.text;
}

static struct buf of_now(struct str sentence, struct str language)
{
	return without(sentence, language, true);
}

unsigned stand_moods(struct str sentence, struct str language)
{
	struct buf text = of_now(sentence, language);
	unsigned is = moods_in(buf_str(&text), language, true);
	buf_free(&text);
	return is;
}

/* One of the marks is in the text; of a quotation's beginning or its end. */
static bool marked(struct str text, bool begins)
{
	static const struct str marks[] = {S_INIT("\""), S_INIT("“"),
	    S_INIT("„"), S_INIT("”"), S_INIT("«"), S_INIT("»"), S_INIT("‘"),
	    S_INIT("’"), S_INIT("'"), S_INIT("「"), S_INIT("」")};
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (begins ? str_starts(text, marks[i])
			   : str_find(text, marks[i]) >= 0)
			return true;
	return false;
}

static bool begins_quoted(struct str text)
{
	struct words w = words_of(text);
	struct word word;
	const char *end = NULL;
	int n = 0;
	if (!marked(text, true))
		return false;
	for (; n < QUOTED_MIN && words_next(&w, &word); n++) {
		if (end && marked((struct str){end, (size_t)(word.raw.p - end)},
			       false))
			return false;
		end = word.raw.p + word.raw.n;
	}
	return n == QUOTED_MIN;
}

static struct str behind_colon(struct str text)
{
	ptrdiff_t colon = str_find(text, S(": "));
	return colon < 0 ? text : str_sub(text, (size_t)colon + 2, text.n);
}

/* A headline or sentence is what somebody says: it begins with a quotation of
 * several words, or a colon has one behind it. */
static bool quoted(struct str text)
{
	struct str behind = behind_colon(text);
	return begins_quoted(text) ||
	       (behind.n < text.n && marked(behind, true));
}

/* It begins as what explains does: "Why ...". */
static bool explains(struct str text)
{
	static const char asks[] =
	    " why what how who warum weshalb wieso wie was wer pourquoi "
	    "comment qui qué cómo quién quiénes perché chi cosa "
	    "porquê como quem waarom wat hoe varför vad hur vem hvorfor hvad "
	    "hva hvordan hvem dlaczego co jak kto proč kdo prečo čo ako "
	    "почему зачем что как кто чому що як хто miksi mitä miten kuka "
	    "neden nasıl miért mit hogyan ki ce cum cine γιατί πώς τι ";
	struct words w = words_of(text);
	struct word word;
	if (!words_next(&w, &word) ||
	    (str_eq(word.folded, S("por")) && !words_next(&w, &word)))
		return false;
	return word_listed(asks, word.folded);
}

/* What a report leaves open: as much of it as is to come by now, or goes on. In
 * its second sentence only of what has an end; `*out_least` are the words that
 * an answer's headline has of its own. */
static unsigned left_open(
    const struct turn_report *x, const struct turn_report *y, int *out_least)
{
	unsigned is = x->headline | x->first;
	bool to_come = (is & MOOD_OPEN) || x->soon;
	unsigned open =
	    to_come && (due_by(x, y) || due_after_all(y)) ? MOOD_OPEN : 0;
	*out_least = 1;
	if ((is & MOOD_STILL) || open)
		return open | (is & MOOD_STILL);
	if (!(x->any & MOOD_STILL) ||
	    !((is & MOOD_OPEN) ||
		plight_crime(x->title, x->text, x->language) ||
		plight_mishap(x->title, x->text, x->language) ||
		plight_going(x->title, x->text, x->language) ||
		plight_lost(x->title, x->text, x->language)))
		return 0;
	*out_least = SHARED;
	return MOOD_STILL;
}

/* In the sentence added last. */
static bool victims(const struct facts *f)
{
	const int *count = f->toll.count;
	return count[TOLL_DEAD] || count[TOLL_HURT] || count[TOLL_LOST];
}

/* Behind them stands where, or whose; none where endings say so. */
static const char *words_for_where(struct str language)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"), " in at near from of off on for over about "},
	    {S_INIT("de"),
		" in im am an aus bei beim nahe von vom auf zu zum zur des "},
	    {S_INIT("fr"), " à au aux de du des d en près dans sur chez pour "},
	    {S_INIT("es"), " en de del a al cerca desde para "},
	    {S_INIT("it"),
		" a ad al alla all in nel nella nell di del della dell dello "
		"dei delle d da dal dalla dall presso sul sulla sull per "},
	    {S_INIT("pt"), " em no na nos nas de do da dos das a ao à para "},
	    {S_INIT("nl"), " in te uit bij van op aan voor "},
	    {S_INIT("sv"), " i på från vid av till för "},
	    {S_INIT("da"), " i på fra ved af til for "},
	    {S_INIT("no"), " i på fra ved av til for "},
	    {S_INIT("pl"), " w we z ze koło pod na do dla u "},
	    {S_INIT("cs"), " v ve z ze u na do pro při "},
	    {S_INIT("sk"), " v vo z zo u na do pre pri "},
	    {S_INIT("ru"), " в во на под из с у для от "},
	    {S_INIT("uk"), " в у на під із з біля для від "},
	    {S_INIT("ro"), " în la din de lângă pentru "},
	    {S_INIT("el"), " στη στο στην στον από του της των "}};
	return LANGUAGE_LIST(rows, language_as_listed(language));
}

/* It stands behind one of those, or further on in a name there; in German all
 * nouns may be names. */
static bool behind_in(
    const struct fact *f, struct str text, struct str language, bool name)
{
	const char *in = words_for_where(language);
	struct words w = words_of(text);
	struct word word;
	bool german = str_istarts(language, S("de")),
	     english = str_istarts(language, S("en"));
	int where = 0; /* words that it reaches to */
	while (words_next(&w, &word)) {
		const struct fact g = {.word = word.folded};
		if (where && (word.upper || !name) && facts_equal(f, &g))
			return true;
		bool on = (word.upper && !german) ||
			  closed_word(word.folded, language);
		where = where && word.joined ? where - !on : 0;
		if (word_listed(in, word.folded))
			where = name || !english ? 1 : WHOSE;
	}
	return false;
}

static bool place(const struct fact *f, struct str text, struct str language)
{
	return behind_in(f, text, language, true);
}

bool stand_of_subject(const struct turn_report *x, const struct fact *f)
{
	bool number = f->exact && f->word.n < NUMBER_MIN;
	for (size_t i = 0; i < x->is_of; i++)
		if (facts_equal(&x->begins.all.v[i], f))
			return !f->day && (!number || x->begins.pairs) &&
			       !f->measured &&
			       !place(f, x->title, x->language) &&
			       !place(f, x->text, x->language);
	return false;
}

/* What a headline or sentence says of now begins with the subject of `x`, but
 * for numbers and where; of what goes on those who help are none. */
static bool goes_out_from(struct arena *a, const struct turn_report *x,
    struct str sentence, unsigned open)
{
	struct buf text = of_now(sentence, x->language);
	struct facts now = {0};
	facts_add(a, &now, str_dup(a, buf_str(&text)), x->language);
	buf_free(&text);
	vec_each (&now.all, f) {
		if (!((open & MOOD_STILL) && plight_helper(f->word)) &&
		    stand_of_subject(x, f) &&
		    !behind_in(f, sentence, x->language, false))
			return true;
		if (!f->exact && !f->day && !now.pairs &&
		    !place(f, x->title, x->language) &&
		    !place(f, x->text, x->language))
			return false;
	}
	return false;
}

/* Words that say what `x` is of are in the headline and first sentence of `y`,
 * so many in the headline, and one of the two goes out from what it is about;
 * which count victims if that did. */
static bool of_same(struct arena *a, const struct turn_report *x,
    const struct turn_report *y, struct str first, unsigned open, int least)
{
	struct facts title = {0}, begins = {0};
	int n = 0, heads = 0;
	facts_add(a, &title, y->title, y->language);
	facts_add(a, &begins, y->title, y->language);
	facts_add(a, &begins, first, y->language);
	if (x->victims && !victims(&title) && !victims(&begins))
		return false;
	for (size_t i = 0; i < x->is_of; i++) {
		const struct fact *f = &x->begins.all.v[i];
		n += !f->day && facts_has(&begins, f);
		heads += !f->day && facts_has(&title, f);
	}
	return n >= SHARED && heads >= least &&
	       (goes_out_from(a, x, behind_colon(y->title), open) ||
		   goes_out_from(a, x, first, open));
}

/* By the headline and first sentence, or the second if nothing came of it. */
static bool goes_on_now(unsigned is, unsigned then)
{
	return (is & (MOOD_OPEN | MOOD_STILL | MOOD_DENIED)) ||
	       ((then & MOOD_STILL) && !turn_outcomes(then));
}

bool stand_aside(const struct turn_report *r)
{
	struct str first = S("");
	size_t at = 0;
	sentence_next(r->text, &at, &first);
	return genre_aside(r->title, r->language) || quoted(r->title) ||
	       quoted(first) || explains(behind_colon(r->title)) ||
	       explains(first);
}

/* A headline or sentence tells that something came of what went on, or that it
 * was; that somebody is called "missing" tells neither. */
static bool tells_passed(struct str text, struct str language, unsigned now)
{
	struct buf b = without(text, language, false);
	unsigned all = moods_in(buf_str(&b), language, true);
	buf_free(&b);
	return (all & MOOD_STILL & ~now) ||
	       turn_outcomes(moods_in(text, language, true)) ||
	       passed(text, language);
}

/* It tells how it went with what was to come: there is an outcome, it is not so
 * or is so by a word for that. */
static bool tells_decided(struct str text, struct str language, unsigned now)
{
	unsigned is = moods_in(text, language, true);
	return (now & MOOD_DENIED) ||
	       turn_outcomes(is & ~(unsigned)(MOOD_OPEN | MOOD_DENIED)) ||
	       passed_decision(text, language);
}

/* It names a year that is over: what it tells is not of today. */
static bool long_ago(struct str text, int64_t when)
{
	struct words w = words_of(text);
	struct word word;
	int now = instant_to_civil(when).year;
	long long year;
	while (words_next(&w, &word))
		if (word.number &&
		    str_to_int(word.folded, YEAR_MIN, now - 1, &year))
			return true;
	return false;
}

static void read_stands(struct turn_report *y)
{
	struct str text = y->title;
	size_t at = 0;
	if (y->stands_read)
		return;
	y->stands_read = true;
	y->aside = stand_aside(y);
	for (int i = 0; i < 3; i++) {
		y->stands[i] = stand_moods(text, y->language);
		y->decided |= tells_decided(text, y->language, y->stands[i]);
		if (i < BEGINS) {
			y->aside |= long_ago(text, y->when);
			y->passed |=
			    tells_passed(text, y->language, y->stands[i]);
		}
		if (!sentence_next(y->text, &at, &text))
			break;
	}
}

bool stand_settles(
    struct arena *a, const struct turn_report *x, struct turn_report *y)
{
	struct str first = S("");
	size_t at = 0;
	int least;
	unsigned open = left_open(x, y, &least);
	if (!open || !sentence_next(y->text, &at, &first))
		return false;
	read_stands(y);
	unsigned head = y->stands[0], is = y->stands[1], then = y->stands[2];
	if (y->aside ||
	    (open & MOOD_STILL
		    ? goes_on_now(head | is, then)
		    : y->soon || ((head & MOOD_OPEN) && !due_after_all(y)) ||
			  (head & is & MOOD_DENIED)))
		return false;
	if (open == MOOD_STILL ? !y->passed : !y->decided && !y->passed)
		return false;
	return of_same(a, x, y, first, open, least);
}
