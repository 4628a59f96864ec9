/* SPDX-License-Identifier: MIT */
/* gazetted: what an edition says of a story. */
#include "digest/tell.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "digest/bare.h"
#include "digest/dateline.h"
#include "digest/labels.h"
#include "digest/summary.h"
#include "digest/units.h"
#include "text/closed.h"
#include "text/language.h"
#include "text/sentence.h"
#include "text/width.h"
#include "text/words.h"

#define UNITS_LOOKED_AT 8 /* of a feed's own text, where none of it fits */

static uint32_t clump_of(const struct story *s, const struct article *art)
{
	vec_each (&s->clumps, c)
		if (c->article == art->id)
			return c->number;
	return 0;
}

/* Or one is not known. */
static bool one_language(const struct article *x, const struct article *y)
{
	uint16_t s = language_code(x->language), t = language_code(y->language);
	return !s || !t || s == t;
}

size_t tell_articles(
    const struct story *s, const struct article *out[TELL_DOCS_MAX])
{
	uint32_t clump = clump_of(s, s->lead);
	size_t n = 0;
	out[n++] = s->lead;
	for (size_t i = 0; i < s->also.n && n < TELL_DOCS_MAX; i++) {
		bool other = clump_of(s, s->also.v[i]) != clump ||
			     !one_language(s->lead, s->also.v[i]);
		for (size_t k = 0; k < n; k++)
			other |= out[k]->id == s->also.v[i]->id;
		if (!other)
			out[n++] = s->also.v[i];
	}
	return n;
}

static struct str text_of(const struct article *art, struct str text)
{
	return text.n > art->summary.n ? text : art->summary;
}

/* "[PDF]": a kind of document. */
static bool is_tag(struct str text)
{
	return str_starts(text, S("[")) && str_chr(text, ' ') < 0 &&
	       str_chr(text, ']') == (ptrdiff_t)text.n - 1;
}

/* Where no sentence may be told that fits: the feed's own text, but for labels,
 * if that does and is not only the beginning of one; or its first sentence,
 * though it is somewhat long, for none is cut; only what knows no sentences
 * is. */
static struct str last_resort(struct arena *a, const struct summary_doc *own,
    const struct summary_opts *opts)
{
	struct str text = labels_cut(a, own->text, own->title);
	units all = {0};
	uint32_t c;
	if (!text.n || is_tag(text) || str_ends(text, S(":")))
		return S("");
	units_of(a, text, own->language, 0, UNITS_LOOKED_AT, &all);
	if (all.n && all.v[0].depends) /* "He added that ..." */
		return S("");
	if (text_clusters(text) <= opts->chars && !units_ends_cut(text))
		return bare_list(a, text);
	vec_each (&all, u)
		if (u->whole && !u->depends &&
		    text_clusters(u->text) <= 2 * opts->chars)
			return u->text;
	utf8_next(text, 0, &c);
	return words_unspaced(c) ? text_cut(a, text, opts->chars) : S("");
}

/* All of its words that say anything are the headline's, which tells: to one
 * that asks they are the answer. */
static bool reworded(struct str text, struct str title, struct str language)
{
	static const struct str asks[] = {
	    S_INIT("?"), S_INIT("？"), S_INIT("؟")};
	for (size_t i = 0; i < sizeof(asks) / sizeof(*asks); i++)
		if (str_find(title, asks[i]) >= 0)
			return false;
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word))
		if (!words_within(word.raw, title) &&
		    !closed_word(word.folded, language))
			return false;
	return true;
}

/* It says no more than the headline does. */
static bool is_headline(struct str text, const struct article *art)
{
	return words_within(text, art->title) ||
	       str_ifind(art->title, text) >= 0 ||
	       reworded(text, art->title, art->language);
}

/* As summaries are: without a dateline, and without tags. */
static struct str bare(struct str text)
{
	bool sure = false;
	size_t head = dateline(text, true, &sure);
	head = sure ? head : dateline_label(text);
	return labels_tags_cut(str_trim(str_sub(text, head, text.n)));
}

static struct str choose(struct arena *a, const struct digest *d,
    const struct story *s, const struct str *texts)
{
	struct summary_opts opts = {.sentences = (size_t)d->summary_sentences,
	    .chars = (size_t)d->summary_chars};
	const struct article *arts[TELL_DOCS_MAX];
	struct summary_doc docs[TELL_DOCS_MAX];
	size_t n = tell_articles(s, arts);
	units chosen = {0};
	struct summary_doc own = {
	    s->lead->title, bare_text(a, s->lead->summary), s->lead->language};
	if (!opts.chars)
		return S("");
	if (n == 1 && summary_true(a, &own, &opts))
		return bare(str_trim(own.text));
	for (size_t i = 0; i < n; i++)
		docs[i] = (struct summary_doc){arts[i]->title,
		    bare_text(a, text_of(arts[i], texts[i])),
		    arts[i]->language};
	summary_choose(a, docs, n, &opts, &chosen);
	return chosen.n ? summary_join(a, &chosen)
			: last_resort(a, &own, &opts);
}

struct str tell_summary(struct arena *a, const struct digest *d,
    const struct story *s, const struct str *texts)
{
	struct str summary = choose(a, d, s, texts);
	return is_headline(summary, s->lead) ? S("") : summary;
}
