/* SPDX-License-Identifier: MIT */
/* gazetted: what a source says in each of its items. */
#include "run/refrain.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "base/utf8.h"
#include "prose/facts.h"
#include "text/sentence.h"
#include "text/words.h"

#define LATEST_MAX 8  /* articles of a source */
#define MANY_MIN   2  /* that have a sentence, */
#define MANY_PART  2  /* and one of so many; */
#define EVENTS_MIN 3  /* or so many, this one too, that tell of other things */
#define HEAD_MAX   60 /* bytes of what they begin with */

struct refrains {
	struct arena *a;
	struct map *latest; /* by source: articles */
};

struct refrains *refrains_new(struct arena *a)
{
	struct refrains *f = arena_new_of(a, struct refrains);
	f->a = a;
	f->latest = map_new(a);
	return f;
}

static int latest(struct run *r, struct refrains *f, int64_t source,
    const articles **out, struct err *e)
{
	struct str key = {(const char *)&source, sizeof(source)};
	articles *all = map_get(f->latest, key);
	if (!all) {
		all = arena_new_of(f->a, articles);
		map_put(f->latest, str_dup(f->a, key), all);
		if (store_latest(r->store, f->a, source, INT64_MIN, LATEST_MAX,
			all, e) < 0)
			return -1;
	}
	*out = all;
	return 0;
}

static bool of_story(const struct story *s, int64_t article)
{
	bool is = s->lead->id == article;
	vec_each (&s->also, art)
		is |= (*art)->id == article;
	vec_each (&s->told, art)
		is |= (*art)->id == article;
	return is;
}

/* That both say the same would tell against it. */
static bool is_other(
    const struct story *s, const struct article *art, const struct article *l)
{
	return !of_story(s, l->id) && !str_eq(l->title, art->title);
}

int refrain_whole(struct run *r, struct refrains *f, const struct story *s,
    const struct article *art, struct str *text, struct err *e)
{
	const articles *all;
	struct str t = str_trim(*text);
	if (!t.n)
		return 0;
	if (latest(r, f, art->source, &all, e) < 0)
		return -1;
	vec_each (all, l)
		if (str_eq(str_trim(l->summary), t) && is_other(s, art, l))
			*text = (struct str){NULL, 0};
	return 0;
}

/* Behind a label a sentence begins: no quotation, whose speaker is the head; no
 * number, which nothing names then; and no text that has another label. */
static bool needs_head(struct str rest)
{
	uint32_t c = 0;
	utf8_next(rest, 0, &c);
	return !words_letter(c) || words_lower(c) ||
	       str_find(str_sub(rest, 0, HEAD_MAX), S(": ")) >= 0;
}

/* "The Weekly Letter: " */
static size_t head_of(struct str text)
{
	static const struct str marks[] = {S_INIT(": "), S_INIT(" | "),
	    S_INIT(" - "), S_INIT(" – "), S_INIT(" — ")};
	struct str head = str_sub(text, 0, HEAD_MAX);
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		ptrdiff_t at = str_find(head, marks[i]);
		if (at > 0)
			return (size_t)at + marks[i].n;
	}
	return 0;
}

int refrain_head(struct run *r, struct refrains *f, const struct story *s,
    const struct article *art, struct str *text, struct err *e)
{
	const articles *all;
	size_t head = head_of(*text), others = 0, have = 0;
	if (!head || needs_head(str_trim(str_sub(*text, head, text->n))))
		return 0;
	if (latest(r, f, art->source, &all, e) < 0)
		return -1;
	vec_each (all, l)
		if (is_other(s, art, l)) {
			others++;
			have += str_starts(l->summary, str_sub(*text, 0, head));
		}
	if (have >= MANY_MIN && have * MANY_PART >= others)
		*text = str_trim(str_sub(*text, head, text->n));
	return 0;
}

/* ---- sentences ---- */

static bool blank(struct str s, size_t i)
{
	return i >= s.n || s.p[i] == ' ' || s.p[i] == '\n';
}

/* Where a sentence stands as one, or -1. */
static ptrdiff_t stands(struct str text, struct str sentence)
{
	struct str rest = text;
	ptrdiff_t at;
	while ((at = str_find(rest, sentence)) >= 0) {
		size_t i = (size_t)(rest.p - text.p) + (size_t)at;
		if ((!i || blank(text, i - 1)) && blank(text, i + sentence.n))
			return (ptrdiff_t)i;
		rest = str_sub(text, i + 1, text.n);
	}
	return -1;
}

/* The articles that have a sentence, and how many tell of other things. */
struct having {
	struct facts events[LATEST_MAX + 1]; /* by their headlines */
	size_t n, others, have;
};

static void of_another(
    struct having *h, struct arena *a, const struct article *l)
{
	struct facts *f = &h->events[h->n];
	*f = (struct facts){0};
	facts_add(a, f, l->title, l->language);
	for (size_t i = 0; i < h->n; i++)
		if (facts_same(f, &h->events[i]))
			return;
	h->n++;
}

static bool of_the_house(struct arena *a, const articles *all,
    const struct story *s, const struct article *art, struct str sentence)
{
	struct having h = {0};
	vec_each (all, l) {
		if (!is_other(s, art, l))
			continue;
		h.others++;
		if (stands(l->summary, sentence) < 0)
			continue;
		if (!h.have++)
			of_another(&h, a, art);
		of_another(&h, a, l);
	}
	return (h.have >= MANY_MIN && h.have * MANY_PART >= h.others) ||
	       h.n >= EVENTS_MIN;
}

/* A line ends where it stood. */
static struct str without(struct arena *a, struct str text, struct str sentence)
{
	ptrdiff_t at;
	while ((at = stands(text, sentence)) >= 0)
		text = str_cat(a,
		    str_cat(a, str_sub(text, 0, (size_t)at), S("\n")),
		    str_sub(text, (size_t)at + sentence.n, text.n));
	return text;
}

int refrain_sentences(struct run *r, struct refrains *f, struct arena *a,
    const struct story *s, const struct article *art, struct str said,
    struct str *const texts[2], bool *out_any, struct err *e)
{
	const articles *all;
	struct str sentence;
	size_t at = 0;
	if (latest(r, f, art->source, &all, e) < 0)
		return -1;
	while (sentence_next(said, &at, &sentence)) {
		if (!of_the_house(a, all, s, art, sentence))
			continue;
		*out_any = true;
		for (int i = 0; i < 2; i++)
			*texts[i] = without(a, *texts[i], sentence);
	}
	return 0;
}
