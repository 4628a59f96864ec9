/* SPDX-License-Identifier: MIT */
/* gazetted: what a digest wants to tell, and what not. */
#include "digest/filter.h"

#include <utf8proc.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "digest/caps.h"
#include "digest/units.h"
#include "text/language.h"

/* Letters and digits in lower case, one space for whatever else, and one at
 * each end: words can be looked for as " word ". Letters of scripts without
 * spaces are words of their own. */
static struct str folded(struct arena *a, struct str s)
{
	struct buf b = buf_init(8 * FILTER_TEXT_MAX);
	uint32_t c;
	buf_addc(&b, ' ');
	s = utf8_clip(s, FILTER_TEXT_MAX);
	for (size_t i = 0; i < s.n;) {
		i += utf8_next(s, i, &c);
		utf8proc_category_t k =
		    c == UTF8_BAD ? UTF8PROC_CATEGORY_CN
				  : utf8proc_category((utf8proc_int32_t)c);
		bool part =
		    (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_ME) ||
		    k == UTF8PROC_CATEGORY_ND;
		if (part)
			utf8_put(&b,
			    (uint32_t)utf8proc_tolower((utf8proc_int32_t)c));
		if ((!part || units_unspaced(c)) && b.p[b.n - 1] != ' ')
			buf_addc(&b, ' ');
	}
	if (b.p[b.n - 1] != ' ')
		buf_addc(&b, ' ');
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

/* What the rules look at; folded once. */
struct looked_at {
	struct arena *a;
	const struct article *art;
	struct str section, title, author, text;
};

static bool has(const struct looked_at *l, struct str where, struct str what)
{
	what = folded(l->a, what);
	return what.n > 1 && str_find(where, what) >= 0;
}

static bool after(struct str rule, struct str kind, struct str *out)
{
	if (!str_istarts(rule, kind))
		return false;
	*out = str_trim(str_sub(rule, kind.n, rule.n));
	return true;
}

static bool fits(const struct looked_at *l, struct str rule)
{
	struct str x;
	if (after(rule, S("source:"), &x))
		return str_eq(x, l->art->source_name);
	if (after(rule, S("section:"), &x))
		return str_eq(x, l->section);
	if (after(rule, S("author:"), &x))
		return has(l, l->author, x);
	if (after(rule, S("title:"), &x))
		return has(l, l->title, x);
	return has(l, l->title, rule) || has(l, l->text, rule);
}

/* "pt" asks for pt-BR too. */
static bool speaks(struct str language, struct str asked)
{
	return str_ieq(language, asked) ||
	       (str_istarts(language, asked) && language.n > asked.n &&
		   language.p[asked.n] == '-');
}

static struct str language_why(
    struct arena *a, const struct digest *d, const struct article *art)
{
	struct str language = art->language;
	if (!d->languages.n)
		return (struct str){NULL, 0};
	if (!language.n)
		language = language_detect(art->summary);
	vec_each (&d->languages, asked)
		if (!language.n || speaks(language, *asked))
			return (struct str){NULL, 0};
	return arena_printf(a, "left out: its language is %.*s", PRS(language));
}

struct str filter_article(struct arena *a, const struct digest *d,
    const struct article *art, struct str section)
{
	struct str why = language_why(a, d, art);
	if (why.n || (!d->include.n && !d->exclude.n))
		return why;
	struct looked_at l = {.a = a,
	    .art = art,
	    .section = section,
	    .title = folded(a, art->title),
	    .author = folded(a, art->author),
	    .text = folded(a, art->summary)};
	vec_each (&d->exclude, rule)
		if (fits(&l, *rule))
			return arena_printf(
			    a, "left out: exclude \"%.*s\"", PRS(*rule));
	vec_each (&d->include, rule)
		if (fits(&l, *rule))
			return (struct str){NULL, 0};
	return d->include.n ? S("left out: no rule of include fits")
			    : (struct str){NULL, 0};
}
