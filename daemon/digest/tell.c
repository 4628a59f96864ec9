/* SPDX-License-Identifier: MIT */
/* gazetted: what an edition says of a story. */
#include "digest/tell.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "prose/bare.h"
#include "prose/dateline.h"
#include "prose/labels.h"
#include "summary/summary.h"
#include "prose/units.h"
#include "text/closed.h"
#include "text/language.h"
#include "text/sentence.h"
#include "text/width.h"
#include "text/words.h"

#define UNITS_LOOKED_AT 8   /* of a feed's own text, where none of it fits */
#define HEADLINE_WORDS	3   /* at least, that a text may begin with */
#define HEADING_WORDS	7   /* at most, of a heading that is glued */
#define HEADING_MAX	160 /* bytes of it, and of its words again */
#define BROKEN_WORDS	6   /* of the beginning of a sentence */

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

/* One line of sentences without its end, where that is several words, but only
 * the beginning of one: a feed has cut it without saying so. */
static struct str without_break(struct str text)
{
	struct str sentence, last = S(""), word;
	size_t at = 0, whole = 0, words = 0;
	while (sentence_next(text, &at, &sentence)) {
		whole += units_ends_whole(sentence);
		last = sentence;
	}
	if (str_chr(text, '\n') >= 0 || !whole || units_ends_whole(last))
		return text;
	for (struct str rest = last; str_split(&rest, ' ', &word);)
		words++;
	return words < BROKEN_WORDS
		   ? text
		   : str_trim(str_sub(text, 0, (size_t)(last.p - text.p)));
}

/* Where no sentence may be told that fits: the feed's own text, but for labels,
 * if that does and is not only the beginning of one; or its first sentence,
 * though it is somewhat long, for none is cut; only what knows no sentences
 * is. */
static struct str last_resort(struct arena *a, const struct summary_doc *own,
    const struct summary_opts *opts)
{
	bool alone;
	struct str text = labels_cut(a, own->text, own->title);
	struct str quotes = labels_quotes(a, text, &alone);
	units all = {0};
	uint32_t c;
	struct str unbroken = without_break(alone ? quotes : text);
	if (unbroken.n < text.n && unbroken.p == text.p)
		text = quotes = labels_cut(a, unbroken, own->title);
	else
		text = unbroken;
	if (!text.n || is_tag(text) || str_ends(text, S(":")))
		return S("");
	units_of(a, text, own->language, 0, UNITS_LOOKED_AT, &all);
	if (all.n && all.v[0].depends) /* "He added that ..." */
		return S("");
	if (text_clusters(text) <= opts->chars && !units_ends_cut(text))
		return bare_list(a, quotes);
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
	size_t head = dateline(text, text, true, &sure);
	head = sure ? head : dateline_label(text);
	return labels_tags_cut(str_trim(str_sub(text, head, text.n)));
}

/* Bytes up to what is behind the headline, if a text begins with that and goes
 * on in the same line, or 0. */
static size_t behind_headline(struct str text, struct str title)
{
	static const struct str marks[] = {S_INIT("'"), S_INIT("\""),
	    S_INIT("\u2019"), S_INIT("\u201d"), S_INIT("!"), S_INIT("?")};
	struct words t = words_of(title), w = words_of(text);
	struct word of_title, word = {0};
	size_t n = 0, end;
	for (; words_next(&t, &of_title); n++)
		if (!words_next(&w, &word) ||
		    !str_eq(word.folded, of_title.folded))
			return 0;
	if (n < HEADLINE_WORDS)
		return 0;
	end = (size_t)(word.raw.p - text.p) + word.raw.n;
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_starts(str_sub(text, end, text.n), marks[i]))
			end += marks[i].n;
	return str_starts(str_sub(text, end, text.n), S(" ")) ? end + 1 : 0;
}

/* "Nine lane bridges Nine lane bridges are ...": a heading, and the sentence
 * that begins as it does. */
static struct str without_heading(struct str text)
{
	struct str kept = utf8_clip(text, HEADING_MAX),
		   first[2 * HEADING_WORDS];
	struct words w = words_of(kept);
	struct word word;
	size_t n = 0;
	while (n < 2 * HEADING_WORDS && words_next(&w, &word) && !word.pair)
		first[n++] = word.raw;
	for (size_t k = HEADLINE_WORDS; 2 * k < n; k++) {
		size_t same = 0;
		while (same < k && str_ieq(first[same], first[same + k]))
			same++;
		struct str before =
		    str_sub(text, 0, (size_t)(first[k].p - text.p));
		if (same == k && word_capital(first[k]) &&
		    str_ends(before, S(" ")) &&
		    ch_alpha(before.p[before.n - 2]))
			return str_sub(text, before.n, text.n);
	}
	return text;
}

/* Without the headline and the name of the first part, "Introduction", where a
 * feed has made one line of them and the text. Nothing but that name, or an
 * article with a capital, surely begins something else. */
static struct str without_headline(struct str text, struct str title)
{
	static const char parts[] =
	    " introduction intro overview background abstract preface prologue "
	    "motivation einleitung einführung vorwort hintergrund "
	    "introducción resumen introduzione introdução resumo inleiding "
	    "wstęp введение ";
	static const char articles[] =
	    " the a an der die das le la les un une el los las il lo gli ";
	text = without_heading(str_trim(text));
	struct str rest = str_sub(text, behind_headline(text, title), text.n);
	struct str behind = rest, word = S("");
	uint32_t c;
	if (rest.n == text.n || !str_split(&behind, ' ', &word) || !word.n ||
	    !behind.n)
		return text;
	utf8_next(word, 0, &c);
	if (!words_upper(c))
		return text;
	if (word_listed(articles, word))
		return rest;
	utf8_next(behind, 0, &c);
	return word_listed(parts, word) && (words_upper(c) || !words_letter(c))
		   ? behind
		   : text;
}

/* 0: not known, beside what was seen together with it. */
static int64_t when_of(const struct article *const *arts, size_t n, size_t i)
{
	for (size_t k = 0; k < n; k++)
		if (k != i && !article_dated(arts[i]) &&
		    article_order_open(arts[i], arts[k]))
			return 0;
	return arts[i]->published;
}

static struct str choose(struct arena *a, const struct digest *d,
    const struct story *s, const struct str *texts)
{
	struct summary_opts opts = {.sentences = (size_t)d->summary_sentences,
	    .chars = (size_t)d->summary_chars};
	const struct article *arts[TELL_DOCS_MAX];
	struct summary_doc docs[TELL_DOCS_MAX];
	int64_t when[TELL_DOCS_MAX];
	size_t n = tell_articles(s, arts);
	units chosen = {0};
	struct summary_doc own = {s->lead->title,
	    without_headline(bare_text(a, s->lead->summary), s->lead->title),
	    s->lead->language};
	if (!opts.chars)
		return S("");
	if (n == 1 && summary_true(a, &own, &opts))
		return bare(str_trim(own.text));
	for (size_t i = 0; i < n; i++) {
		when[i] = when_of(arts, n, i);
		docs[i] = (struct summary_doc){arts[i]->title,
		    without_headline(bare_text(a, text_of(arts[i], texts[i])),
			arts[i]->title),
		    arts[i]->language};
	}
	opts.when = when;
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
