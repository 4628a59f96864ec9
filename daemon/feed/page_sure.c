/* SPDX-License-Identifier: MIT */
/* gazetted: whether what a page lists are articles. */
/*
 * A menu and a list of people are built as a list of articles is. What tells
 * them apart is dates, titles of more words than a name has, and addresses:
 * /2026/11/bridge, /n/4711, ?p=12, /bridge-opens-after-a-year.
 */
#include "base/arena.h"
#include "base/clock.h"
#include "base/url.h"
#include "feed/page.h"
#include "feed/page_impl.h"
#include "html/totext.h"

#define DIGITS	3  /* in a row, of a year or a number */
#define HYPHENS 3  /* between words of a headline */
#define WORDS	5  /* of one */
#define BROAD	12 /* characters of one, in scripts without spaces */

bool page_is_article_url(const struct page *p, struct str url)
{
	struct url u;
	size_t digits = 0, hyphens = 0;
	if (!url_parse(p->a, url, &u))
		return false;
	for (size_t i = 0; i < u.path.n; i++) {
		char c = u.path.p[i];
		digits = ch_digit(c) ? digits + 1 : 0;
		hyphens += c == '-' || c == '_';
		if (c == '/')
			hyphens = 0;
		if (digits == DIGITS || hyphens == HYPHENS)
			return true;
	}
	return digits || (u.query.n && ch_digit(u.query.p[u.query.n - 1]));
}

static bool is_headline(struct str s)
{
	size_t words = 1, broad = 0;
	for (size_t i = 0; i < s.n; i++) {
		words += s.p[i] == ' ';
		broad += (unsigned char)s.p[i] >= 0xe3;
	}
	return words >= WORDS || broad >= BROAD;
}

bool feed_page_sure(struct arena *a, const struct feed *f)
{
	const struct page p = {.a = a};
	size_t like = 0;
	vec_each (&f->entries, e)
		like += e->published != INSTANT_NONE ||
			e->inferred != INSTANT_NONE ||
			(is_headline(html_inline_text(a, e->title)) &&
			    page_is_article_url(&p, e->link));
	return like * 2 >= f->entries.n;
}
