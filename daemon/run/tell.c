/* SPDX-License-Identifier: MIT */
/* gazetted: the summaries of an edition, from its articles' full texts. */
#include "run/tell.h"

#include "base/arena.h"
#include "base/map.h"
#include "digest/tell.h"
#include "extract/extract.h"
#include "html/totext.h"
#include "run/machine.h"

#define CONTENT_MAX 262144 /* characters of an article's HTML that are read */

struct telling {
	struct run *r;
	struct arena *a;       /* of the edition */
	struct arena *scratch; /* of one story */
	struct arena *asks;    /* of the questions to the summariser */
	const struct digest *d;
	struct map *told;
	wishes wishes;
};

/* What `told` remembers of a story. */
struct telltale {
	struct str text;
	bool machine;
	int minutes;
};

static struct str key_of(const struct story *s)
{
	return (struct str){(const char *)&s->lead->id, sizeof(s->lead->id)};
}

/* The plain text of an article, absent where the state has none. */
static int text_of(struct run *r, struct arena *a, const struct article *art,
    struct str *out, struct err *e)
{
	struct html_text_opts opts = {.base_url = art->link};
	struct str html;
	if (store_content(r->store, a, art->id, CONTENT_MAX, &html, e) < 0)
		return -1;
	*out = html.n ? html_block_text(a, html, &opts).text : html;
	return 0;
}

static int one(struct telling *t, struct story *s, struct err *e)
{
	const struct article *arts[TELL_DOCS_MAX];
	struct str texts[TELL_DOCS_MAX];
	size_t n = tell_articles(s, arts);
	for (size_t i = 0; i < n; i++)
		if (text_of(t->r, t->scratch, arts[i], &texts[i], e) < 0)
			return -1;
	s->minutes = n ? extract_minutes(texts[0]) : 0;
	s->summary = str_dup(t->a, tell_summary(t->scratch, t->d, s, texts));
	return machine_wanted(t->r, t->d) ? machine_recall(t->r, t->asks, t->d,
						s, texts, &t->wishes, e)
					  : 0;
}

/* The wishes and the state's answers are in `asks`, which goes. */
static void remember(struct telling *t, struct story *s)
{
	struct telltale *k = arena_new_of(t->a, struct telltale);
	s->summary = str_dup(t->a, s->summary);
	*k = (struct telltale){s->summary, s->machine, s->minutes};
	map_put(t->told, key_of(s), k);
}

static int tell_all(struct telling *t, struct edition *ed, struct err *e)
{
	vec_each (&ed->sections, sec)
		vec_each (&sec->stories, s) {
			const struct telltale *had =
			    map_get(t->told, key_of(s));
			if (had) {
				s->summary = had->text;
				s->machine = had->machine;
				s->minutes = had->minutes;
			} else if (one(t, s, e) < 0) {
				return -1;
			}
			arena_clear(t->scratch);
		}
	if (machine_ask(t->r, t->asks, t->d, &t->wishes, e) < 0)
		return -1;
	vec_each (&ed->sections, sec)
		vec_each (&sec->stories, s)
			if (!map_get(t->told, key_of(s)))
				remember(t, s);
	return 0;
}

int run_tell(struct run *r, struct arena *a, const struct digest *d,
    struct map *told, struct edition *ed, struct err *e)
{
	struct telling t = {.r = r,
	    .a = a,
	    .scratch = arena_new(),
	    .asks = arena_new(),
	    .d = d,
	    .told = told};
	int rc = tell_all(&t, ed, e);
	arena_free(&t.asks);
	arena_free(&t.scratch);
	return rc;
}
