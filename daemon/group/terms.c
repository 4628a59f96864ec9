/* SPDX-License-Identifier: MIT */
/* gazetted: what an article is about, as weighted terms. */
#include "group/terms.h"

#include <math.h>
#include <utf8proc.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "group/caps.h"
#include "group/contrast.h"
#include "group/headline.h"
#include "group/lexicon.h"
#include "group/sketch.h"
#include "text/genre.h"
#include "text/language.h"
#include "text/sentence.h"
#include "text/words.h"

#define PLACE_DECAY  0.2
#define NAME_BOOST   1.6
#define NOUN_WORDS   200  /* of a text, among which an article is looked for */
#define BRIEF_WORDS  80	  /* of headline and text, at most */
#define CAPITALS_MAX 0.75 /* of the words, where they mean names */
#define SEAM_PART    0.5  /* of pairs in a run are words */
#define NUMBER_BOOST 2.4  /* nothing tells two floods apart as well */

/* What UTF-8 begins Hangul's syllables with. */
#define HANGUL_FIRST 0xEA
#define HANGUL_LAST  0xED

/* A folded word of the text and how it is written. */
struct form {
	uint64_t id;
	struct lexeme is;
	int upper, lower; /* where no sentence begins */
	int begun;	  /* with a capital; of brief reports */
	bool number, pair, caseless;
};

/* One place where it stands. */
struct place {
	struct str raw;
	uint32_t form;
	int sentence;
	bool upper, begins, joined;
	uint8_t first; /* as in text/words.h */
};

struct reading {
	struct arena *a;
	struct lexicon *lexicon;
	VEC(struct form) forms;
	uint32_t *slots; /* of forms, + 1; by id */
	size_t mask;	 /* of slots */
	size_t titled;	 /* places of the headline */
	bool capitals_tell;
	bool caseless;	/* there are none */
	bool nouns;	/* have capitals in this language */
	bool syllables; /* are parted by spaces: most words have two */
	VEC(struct place) places;
	struct str title, text;
	term_list *out;
	uint32_t *out_slots;
	size_t out_mask;
};

static size_t power_above(size_t n)
{
	size_t k = 64;
	while (k < n)
		k *= 2;
	return k;
}

static uint32_t *slot(
    uint32_t *slots, size_t mask, uint64_t id, const void *items, size_t size)
{
	size_t i = (id >> 1) & mask; /* the lowest bit is always set */
	for (; slots[i]; i = (i + 1) & mask) {
		const uint64_t *there =
		    (const void *)((const char *)items + (slots[i] - 1) * size);
		if (*there == id)
			break;
	}
	return &slots[i];
}

/* Of a script without capitals, which begin past Hebrew. */
static bool caseless(struct str word)
{
	uint32_t c;
	if ((unsigned char)word.p[0] < 0xD6)
		return false;
	utf8_next(word, 0, &c);
	return c == UTF8_BAD || utf8proc_tolower((utf8proc_int32_t)c) ==
				    utf8proc_toupper((utf8proc_int32_t)c);
}

/* Of a number with points or commas that of its digits: "6.1" is "6,1" in
 * another language, and "3,000" is 3000. Of one with two letters or more behind
 * it, or a syllable, too: "140명이" is 140 and "24ωρη" 24, whatever is counted;
 * "5G" is no 5. */
static uint64_t number_stem(struct str number, uint64_t stem)
{
	char digits[24];
	size_t n = 0, at = 0;
	for (; at < number.n && n < sizeof(digits); at++) {
		char c = number.p[at];
		if (ch_digit(c))
			digits[n++] = c;
		else if (c != '.' && c != ',')
			break;
	}
	struct str behind = str_sub(number, at, number.n);
	bool bent = behind.n > 1;
	for (size_t i = 0; i < behind.n; i++)
		bent &= !ch_digit(behind.p[i]);
	bool whole = !behind.n || (bent && utf8_len(behind) > 1) ||
		     ((unsigned char)behind.p[0] >= HANGUL_FIRST &&
			 (unsigned char)behind.p[0] <= HANGUL_LAST);
	return whole && n && n < number.n && n < sizeof(digits)
		   ? hash_content((struct str){digits, n}) | 1
		   : stem;
}

static uint32_t form_of(struct reading *r, const struct word *w)
{
	uint64_t id = hash_content(w->folded) | 1;
	uint32_t *at =
	    slot(r->slots, r->mask, id, r->forms.v, sizeof(*r->forms.v));
	if (*at)
		return *at - 1;
	struct form *f = vec_push(r->a, &r->forms);
	*at = (uint32_t)r->forms.n;
	f->id = id;
	f->number = w->number;
	f->pair = w->pair;
	f->caseless = caseless(w->raw);
	f->is = lexicon_of(r->lexicon, w, id);
	if (f->number)
		f->is.stem = number_stem(w->folded, f->is.stem);
	return *at - 1;
}

/* `pieces` takes it as a headline, `text_of` the sketch of it; or NULL. */
static void read_words(struct reading *r, struct str text, int first,
    struct headline_draft *pieces, struct sketcher *text_of)
{
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word)) {
		uint32_t at = form_of(r, &word);
		if (pieces)
			headline_word(pieces, &word, &r->forms.v[at].is);
		if (text_of)
			sketcher_word(text_of, r->forms.v[at].id);
		*vec_push(r->a, &r->places) =
		    (struct place){word.raw, at, word.sentence + first,
			word.upper, word.begins, word.joined, word.first};
	}
}

static struct term *add(struct reading *r, uint64_t id, struct str word,
    enum term_kind kind, double weight)
{
	uint32_t *at =
	    slot(r->out_slots, r->out_mask, id, r->out->v, sizeof(*r->out->v));
	if (!*at) {
		*vec_push(r->a, r->out) =
		    (struct term){.id = id, .word = word, .kind = kind};
		*at = (uint32_t)r->out->n;
	}
	struct term *t = &r->out->v[*at - 1];
	t->weight += weight;
	if (kind > t->kind)
		t->kind = kind;
	return t;
}

/* Not all words of the headline have capitals. */
static bool title_tells(const struct reading *r)
{
	size_t upper = 0, all = 0;
	for (size_t i = 0; i < r->titled; i++) {
		const struct place *p = &r->places.v[i];
		const struct form *f = &r->forms.v[p->form];
		bool tells = !p->begins && !f->is.common && !f->number;
		upper += tells && p->upper;
		all += tells;
	}
	return (double)upper < CAPITALS_MAX * (double)all;
}

static void count_capitals(struct reading *r)
{
	bool brief = r->places.n <= BRIEF_WORDS;
	bool title = brief && title_tells(r);
	for (size_t i = 0; i < r->places.n; i++) {
		const struct place *p = &r->places.v[i];
		struct form *f = &r->forms.v[p->form];
		bool tells = !p->begins && (title || i >= r->titled);
		if (!p->upper && f->is.head)
			f->is.stem = f->is.head;
		f->begun += brief && p->begins && p->upper;
		f->upper += tells && p->upper;
		f->lower += tells && !p->upper;
	}
}

static bool is_upper(const struct form *f)
{
	bool begins = f->begun > 1 && !f->upper && !f->lower && !f->is.number;
	return (f->upper > f->lower || begins) && !f->is.common && !f->number &&
	       !f->pair;
}

/* German, whose nouns have capitals too, has them on less than half. */
static void look_at_capitals(struct reading *r)
{
	size_t upper = 0, all = 0, caseless = 0;
	vec_each (&r->forms, f) {
		upper += is_upper(f);
		all += f->upper + f->lower && !f->is.common && !f->number;
		caseless += f->caseless;
	}
	r->capitals_tell = (double)upper < CAPITALS_MAX * (double)all;
	r->caseless = !upper || caseless > r->forms.n / 2;
}

/* "Twelve dead": at two beginnings it would look like a name. */
static bool begins_counting(const struct form *f)
{
	return f->is.number && f->begun > 1;
}

/* "I'm", "Sie": written like one wherever they stand. */
static bool closed(const struct reading *r, const struct form *f)
{
	return f->is.closed && r->places.n > BRIEF_WORDS;
}

static bool is_name(const struct reading *r, const struct form *f)
{
	return r->capitals_tell && is_upper(f) && !f->is.dated && !closed(r, f);
}

/* From the beginning of one to the end of the other, in one text. */
static struct str both(const struct place *p, const struct place *q)
{
	size_t n = (size_t)(q->raw.p - p->raw.p) + q->raw.n;
	return (struct str){p->raw.p, n};
}

/* What two neighbours are together, if anything. True of two names. */
static bool add_pair(struct reading *r, const struct place *p,
    const struct place *q, double weight)
{
	const struct form *f = &r->forms.v[p->form], *g = &r->forms.v[q->form];
	bool names = is_name(r, f) && p->upper && is_name(r, g) && q->upper;
	if (names)
		add(r, (f->is.stem * 31 + g->is.stem) | 1, both(p, q),
		    TERM_NAMES, weight);
	else if (f->number != g->number && !f->is.common && !g->is.common)
		add(r, (f->is.stem * 33 + g->is.stem) | 1, both(p, q),
		    TERM_FIGURE, weight);
	return names;
}

/* Where nouns have capitals too: one that has an article in the text, and is no
 * abbreviation, is no name. */
static bool noun(
    const struct reading *r, const struct form *f, const struct place *p)
{
	static const char articles[] =
	    " der die das den dem des ein eine einen einem einer eines kein "
	    "keine ";
	size_t upto = r->titled + NOUN_WORDS;
	upto = upto < r->places.n ? upto : r->places.n;
	if (p->raw.n > 1 && p->raw.p[1] >= 'A' && p->raw.p[1] <= 'Z')
		return false;
	for (size_t i = r->titled + 1; i < upto; i++) {
		struct str before = r->places.v[i - 1].raw;
		char low[8];
		if (&r->forms.v[r->places.v[i].form] != f ||
		    before.n >= sizeof(low))
			continue;
		for (size_t k = 0; k < before.n; k++)
			low[k] = ch_lower(before.p[k]);
		if (word_listed(articles, (struct str){low, before.n}))
			return true;
	}
	return false;
}

/* "5", "14th", "2026" */
static bool day_or_year(const struct place *p)
{
	size_t n = 0;
	while (n < p->raw.n && ch_digit(p->raw.p[n]))
		n++;
	return (n <= 2 || n == 4) && (n == p->raw.n || ch_alpha(p->raw.p[n]));
}

/* Two neighbours are a day and its month: "5 March", "Oct. 14", "14. Oktober".
 */
static bool day_of_month(
    const struct reading *r, const struct place *p, const struct place *q)
{
	const struct form *f = &r->forms.v[p->form], *g = &r->forms.v[q->form];
	const char *behind = p->raw.p + p->raw.n;
	if (!(f->number && g->is.month && day_or_year(p)) &&
	    !(f->is.month && g->number && day_or_year(q)))
		return false;
	return q->joined ||
	       (q->raw.p == behind + 2 && behind[0] == '.' && behind[1] == ' ');
}

/* The place is of such a pair. A month that is cut short is one only there:
 * "14 oct", as agencies begin with, and "Sept" is also a number. */
static bool in_date(const struct reading *r, const struct place *p)
{
	size_t i = (size_t)(p - r->places.v), n = r->places.n;
	const struct form *f = &r->forms.v[p->form];
	if (!f->number && !f->is.month)
		return false;
	return (i && i != r->titled && day_of_month(r, p - 1, p)) ||
	       (i + 1 < n && i + 1 != r->titled && day_of_month(r, p, p + 1));
}

/* A word that is nowhere written small may be a name. */
static enum piece_kind kind_of(
    const struct reading *r, const struct form *f, const struct place *p)
{
	if (f->is.number || f->is.common)
		return f->is.number ? PIECE_FIGURE : PIECE_SMALL;
	if (f->is.dated || in_date(r, p))
		return PIECE_DATED;
	bool name = is_upper(f) || (p->upper && !f->lower);
	return f->caseless || (name && !(r->nouns && noun(r, f, p)))
		   ? PIECE_NAME
		   : PIECE_WORD;
}

/* "3月", "3월": the month's name is its number. */
static bool month(struct str title, const struct place *p)
{
	size_t behind = (size_t)(p->raw.p - title.p) + p->raw.n;
	return str_ends(p->raw, S("월")) ||
	       str_starts(str_sub(title, behind, title.n), S("月"));
}

/* Pairs of letters go back into letters. */
static void lay_out(
    const struct reading *r, struct str title, struct heading *out)
{
	const char *end = NULL;
	for (size_t i = 0; i < r->titled; i++) {
		const struct place *p = &r->places.v[i];
		const struct form *f = &r->forms.v[p->form];
		if (!f->pair) {
			enum piece_kind kind = f->number && month(title, p)
						   ? PIECE_DATED
						   : kind_of(r, f, p);
			heading_add(out, kind, term_short(f->is.stem));
			continue;
		}
		if (end != p->raw.p + p->first)
			heading_add(out, PIECE_LETTER,
			    letter_id(str_sub(p->raw, 0, p->first)));
		heading_add(out, PIECE_LETTER,
		    letter_id(str_sub(p->raw, p->first, p->raw.n)));
		end = p->raw.p + p->raw.n;
	}
}

/* "2-1", "2:1" */
static bool score(const struct place *p, const struct place *q)
{
	if (p->raw.n != 1 || q->raw.n != 1 || p->sentence != q->sentence)
		return false;
	struct str between = {p->raw.p + 1, (size_t)(q->raw.p - p->raw.p) - 1};
	return str_eq(between, S("-")) || str_eq(between, S(":")) ||
	       str_eq(between, S("\u2013"));
}

/* Of a pair: its first letter is the second of the pair before it. */
static bool overlaps(const struct reading *r, size_t i)
{
	const struct place *p = &r->places.v[i];
	return i && i != r->titled && r->forms.v[p[-1].form].pair &&
	       p[-1].raw.p + p[-1].raw.n > p->raw.p;
}

/* What two letters that may name a place are together with the one before
 * them. */
static void note_places(const struct reading *r, struct heading *out)
{
	for (size_t i = 0; i < r->places.n; i++) {
		const struct place *p = &r->places.v[i];
		if (!r->forms.v[p->form].pair)
			continue;
		bool whole = overlaps(r, i);
		heading_add_place(out, p->raw, whole ? both(p - 1, p) : p->raw);
	}
}

/* Either side may be told first. */
static void note_score(
    const struct place *p, const struct place *q, struct heading *out)
{
	char x = *p->raw.p, y = *q->raw.p;
	char both[] = {x > y ? x : y, x > y ? y : x};
	struct slot s = {.part = true};
	heading_add_slot(out, &s, (struct str){both, 2});
}

/* Of two numbers it is the latter, which the former numbers. */
static void note_slot(const struct reading *r, const struct place *p,
    const struct place *q, struct heading *out)
{
	const struct form *f = &r->forms.v[p->form], *g = &r->forms.v[q->form];
	uint32_t id = term_short(f->is.stem), other = term_short(g->is.stem);
	if (q->joined && g->number && !f->is.common)
		heading_add_slot(out,
		    &(struct slot){.beside = id,
			.number = other,
			.part = f->number || is_name(r, f)},
		    q->raw);
	else if (q->joined && f->number && !g->number && !g->is.common)
		heading_add_slot(
		    out, &(struct slot){.beside = other, .number = id}, p->raw);
}

static void note_slots(const struct reading *r, struct heading *out)
{
	for (size_t i = 1; i < r->places.n; i++) {
		const struct place *p = &r->places.v[i - 1], *q = p + 1;
		bool number = r->forms.v[p->form].number;
		if (i == r->titled)
			continue; /* the one is not before the other */
		if (number && r->forms.v[q->form].number && score(p, q))
			note_score(p, q, out);
		else if (number || r->forms.v[q->form].number)
			note_slot(r, p, q, out);
	}
}

/* "3日", "14일"; "5 March", "March 5" */
static bool date_figure(const struct reading *r, size_t i)
{
	static const struct str units[] = {S_INIT("年"), S_INIT("月"),
	    S_INIT("日"), S_INIT("時"), S_INIT("时"), S_INIT("년"),
	    S_INIT("월"), S_INIT("일"), S_INIT("시")};
	const struct place *p = &r->places.v[i];
	const char *behind = p->raw.p + p->raw.n;
	struct str in = i < r->titled ? r->title : r->text;
	struct str rest = {behind, (size_t)(in.p + in.n - behind)};
	for (size_t k = 0; k < sizeof(units) / sizeof(*units); k++)
		if (str_starts(rest, units[k]) || str_ends(p->raw, units[k]))
			return true;
	return (i && p->joined && r->forms.v[p[-1].form].is.dated) ||
	       (i + 1 < r->places.n && p[1].joined &&
		   r->forms.v[p[1].form].is.dated);
}

/* The word before or behind a figure; any day and any other figure is one. */
static uint32_t neighbour(const struct reading *r, size_t i)
{
	if (i < r->titled || i >= r->places.n)
		return 1;
	const struct form *f = &r->forms.v[r->places.v[i].form];
	return f->number || f->is.dated ? 1 : term_short(f->id);
}

/* "25例，": one letter of a script without spaces is in no pair. */
static uint32_t letter_behind(struct str text, const struct place *p)
{
	const char *behind = p->raw.p + p->raw.n;
	struct str rest = {behind, (size_t)(text.p + text.n - behind)};
	uint32_t c;
	if (!rest.n || (utf8_next(rest, 0, &c), !words_unspaced(c)))
		return 0;
	return c;
}

/* "25例": a number and what is counted. */
static void add_counted(struct reading *r, size_t i, double weight)
{
	const struct place *p = &r->places.v[i];
	uint32_t c = letter_behind(i < r->titled ? r->title : r->text, p);
	if (c)
		add(r, (r->forms.v[p->form].is.stem * 33 + c) | 1, p->raw,
		    TERM_FIGURE, weight);
}

/* Of a figure of the text. */
static uint32_t frame_of(const struct reading *r, size_t i)
{
	uint32_t behind = letter_behind(r->text, &r->places.v[i]);
	behind = behind ? behind : neighbour(r, i + 1);
	return (neighbour(r, i - 1) * 31 + behind) | 1;
}

/* Without capitals, what headline and text both name does for names. */
static void name_subjects(term_list *out)
{
	vec_each (out, t)
		if (t->kind == TERM_WORD && t->titled && t->told && !t->dated &&
		    !t->small)
			t->kind = TERM_NAME;
}

/* At the i-th place. */
static void note_pair(const struct reading *r, size_t i, struct term *t)
{
	bool first = !t->titled && !t->told, behind = overlaps(r, i);
	bool run = behind || (i + 1 < r->places.n && overlaps(r, i + 1));
	t->pair = true;
	if (first)
		t->overlaps =
		    behind && !r->forms.v[r->places.v[i - 1].form].is.common;
	t->seam = first && run && i >= r->titled && r->places.n > BRIEF_WORDS;
}

/* At length everybody counts to three; but what is counted may be read with it
 * where no space parts them. */
static bool usual(const struct reading *r, const struct form *f, size_t i)
{
	const struct place *p = &r->places.v[i];
	bool digit = f->number && p->raw.n == 1 && r->places.n > BRIEF_WORDS;
	return closed(r, f) ||
	       (digit && !letter_behind(i < r->titled ? r->title : r->text, p));
}

static void sum_up(struct reading *r)
{
	const struct place *before = NULL;
	/* Alone, with the one before and with the letter behind. */
	size_t most = 3 * r->places.n;
	size_t last = 0;
	count_capitals(r);
	look_at_capitals(r);
	r->out_mask = power_above(most + most / 2) - 1;
	r->out_slots =
	    arena_calloc(r->a, r->out_mask + 1, sizeof(*r->out_slots));
	vec_each (&r->places, p) {
		const struct form *f = &r->forms.v[p->form];
		double w = 1 / (1 + PLACE_DECAY * p->sentence);
		bool name = is_name(r, f);
		bool beside = before && p->joined && add_pair(r, before, p, w);
		before = p;
		if (f->is.common)
			continue;
		size_t i = (size_t)(p - r->places.v);
		bool dated = f->is.dated || in_date(r, p) ||
			     (f->number && date_figure(r, i));
		if (f->number && !dated)
			add_counted(r, i, w);
		struct term *t = add(r, f->is.stem, p->raw,
		    f->number || begins_counting(f) ? TERM_NUMBER
		    : name && !dated		    ? TERM_NAME
						    : TERM_WORD,
		    w);
		t->dated = dated && (t->dated || !(t->titled || t->told));
		if (f->number && i >= r->titled && !t->told)
			t->frame = frame_of(r, i);
		if (f->pair)
			note_pair(r, i, t);
		t->counts |= f->is.number && t->word.p == p->raw.p;
		t->titled |= i < r->titled;
		t->told |= i >= r->titled;
		t->usual |= usual(r, f, i);
		t->small |= f->lower && !f->caseless;
		t->beside |= beside || f->pair || (r->syllables && !f->number);
		r->out->v[last].beside |= beside;
		last = (size_t)(t - r->out->v);
	}
	if (r->caseless)
		name_subjects(r->out);
}

/* The headline: "Google Unveils Concept Car", where no capital tells. */
static bool mostly_upper(const struct reading *r)
{
	size_t upper = 0;
	for (size_t i = 0; i < r->titled; i++)
		upper += r->places.v[i].upper;
	return 2 * upper > r->titled;
}

void terms_of(struct arena *a, struct lexicon *lexicon, struct str title,
    struct str text, struct str language, term_list *out,
    struct heading *out_heading, struct headline_draft *pieces,
    struct sketch *out_text)
{
	static const double boost[] = {[TERM_WORD] = 1,
	    [TERM_NUMBER] = NUMBER_BOOST,
	    [TERM_FIGURE] = 1,
	    [TERM_NAME] = NAME_BOOST,
	    [TERM_NAMES] = 1};
	struct sketcher sketcher = {0};
	struct reading r = {.a = a,
	    .lexicon = lexicon,
	    .nouns = str_istarts(language, S("de")),
	    .syllables = str_istarts(language, S("vi")),
	    .out = out};
	text = utf8_clip(text, TERMS_TEXT_MAX);
	title = utf8_clip(title, TERMS_TITLE_MAX);
	r.title = title;
	r.text = text;
	/* A word of one byte has another byte behind it. */
	r.mask = power_above((title.n + text.n) / 2 + 4) - 1;
	r.slots = arena_calloc(a, r.mask + 1, sizeof(*r.slots));
	lexicon_language(lexicon, language);
	read_words(&r, title, 0, pieces, NULL);
	r.titled = r.places.n;
	read_words(&r, text, 1, NULL, &sketcher);
	*out_text = sketcher_end(&sketcher);
	sum_up(&r);
	*out_heading = (struct heading){.caseless = r.caseless,
	    .nouns = r.nouns,
	    .capitals = mostly_upper(&r),
	    .aside = genre_aside(title, language),
	    .language = language_code(language)};
	lay_out(&r, title, out_heading);
	if (r.places.n <= BRIEF_WORDS) {
		note_slots(&r, out_heading);
		note_places(&r, out_heading);
	}
	vec_each (out, t)
		t->weight = log(1 + t->weight) * boost[t->kind] *
			    (t->seam ? SEAM_PART : 1);
}
