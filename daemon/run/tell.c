/* SPDX-License-Identifier: MIT */
/* gazetted: the summaries of an edition, from its articles' full texts. */
#include "run/tell.h"

#include "base/arena.h"
#include "base/map.h"
#include "digest/tell.h"
#include "html/totext.h"

#define CONTENT_MAX 262144 /* characters of an article's HTML that are read */

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

static int one(struct run *r, struct arena *a, const struct digest *d,
    struct story *s, struct err *e)
{
	const struct article *arts[TELL_DOCS_MAX];
	struct str texts[TELL_DOCS_MAX];
	size_t n = tell_articles(s, arts);
	for (size_t i = 0; i < n; i++)
		if (text_of(r, a, arts[i], &texts[i], e) < 0)
			return -1;
	s->summary = tell_summary(a, d, s, texts);
	return 0;
}

int run_tell(struct run *r, struct arena *a, const struct digest *d,
    struct map *told, struct edition *ed, struct err *e)
{
	struct arena *scratch = arena_new();
	int rc = 0;
	vec_each (&ed->sections, sec) {
		vec_each (&sec->stories, s) {
			struct str id = {
			    (const char *)&s->lead->id, sizeof(s->lead->id)};
			struct str *had = map_get(told, id);
			if (!had && rc == 0 &&
			    (rc = one(r, scratch, d, s, e)) == 0) {
				had = arena_new_of(a, struct str);
				*had = str_dup(a, s->summary);
				map_put(told, id, had);
			}
			if (had)
				s->summary = *had;
			arena_clear(scratch);
		}
	}
	arena_free(&scratch);
	return rc;
}
