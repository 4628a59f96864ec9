/* SPDX-License-Identifier: MIT */
/* gazetted: the summaries of an edition, from its articles' full texts. */
#include "run/tell.h"

#include "base/arena.h"
#include "base/map.h"
#include "digest/tell.h"
#include "extract/extract.h"
#include "html/totext.h"
#include "run/machine.h"
#include "run/refrain.h"

#define CONTENT_MAX 262144 /* characters of an article's HTML that are read */
#define TRIES_MAX   4	   /* until a summary is its story's own */

struct telling {
	struct run *r;
	struct arena *a;       /* of the edition */
	struct arena *scratch; /* of one story */
	struct arena *asks;    /* of the questions to the summariser */
	const struct digest *d;
	struct map *told;
	struct refrains *refrains;
	wishes wishes;
};

/* A story as it is told from: copies of its articles, without what their
 * sources say in others too. */
struct matter {
	struct article arts[TELL_DOCS_MAX];
	struct str texts[TELL_DOCS_MAX];
	size_t n;
	const struct article *also[TELL_DOCS_MAX];
	struct story story;
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

/* The plain text of an article, absent where the state has none, but for code;
 * who reads the article reads that, too. */
static int text_of(struct run *r, struct arena *a, const struct article *art,
    struct str *out, int *out_minutes, struct err *e)
{
	struct html_text_opts opts = {
	    .base_url = art->link, .no_captions = true, .no_code = true};
	struct str html;
	if (store_content(r->store, a, art->id, CONTENT_MAX, &html, e) < 0)
		return -1;
	*out = html.n ? html_block_text(a, html, &opts).text : html;
	*out_minutes = extract_minutes(*out);
	if (str_ifind(html, S("<pre")) < 0)
		return 0;
	opts.no_code = false;
	*out_minutes = extract_minutes(html_block_text(a, html, &opts).text);
	return 0;
}

static int gather(struct telling *t, const struct story *s, struct matter *m,
    int *out_minutes, struct err *e)
{
	const struct article *arts[TELL_DOCS_MAX];
	m->n = tell_articles(s, arts);
	for (size_t i = 0; i < m->n; i++) {
		struct article *art = &m->arts[i];
		*art = *arts[i];
		int minutes;
		m->also[i] = art;
		if (text_of(t->r, t->scratch, art, &m->texts[i], &minutes, e) <
		    0)
			return -1;
		if (!i)
			*out_minutes = minutes;
		if (refrain_whole(t->r, t->refrains, s, art, &art->summary, e) <
			0 ||
		    refrain_whole(t->r, t->refrains, s, art, &m->texts[i], e) <
			0 ||
		    refrain_head(t->r, t->refrains, s, art, &art->summary, e) <
			0 ||
		    refrain_head(t->r, t->refrains, s, art, &m->texts[i], e) <
			0)
			return -1;
	}
	m->story = *s;
	m->story.lead = m->also[0];
	m->story.also.v = m->also + 1;
	m->story.also.n = m->n - 1;
	return 0;
}

/* Takes out of what is told from the sentences of a summary that others have
 * too; `*out_any` is true where there were any. */
static int take_out(struct telling *t, const struct story *s, struct matter *m,
    struct str summary, bool *out_any, struct err *e)
{
	*out_any = false;
	for (size_t i = 0; i < m->n; i++) {
		struct article *art = &m->arts[i];
		struct str *const both[] = {&art->summary, &m->texts[i]};
		if (refrain_sentences(t->r, t->refrains, t->scratch, s, art,
			summary, both, out_any, e) < 0)
			return -1;
	}
	return 0;
}

static bool says_anything(const struct matter *m)
{
	for (size_t i = 0; i < m->n; i++)
		if (str_trim(m->texts[i]).n || str_trim(m->arts[i].summary).n)
			return true;
	return false;
}

static int one(struct telling *t, struct story *s, struct err *e)
{
	struct matter m;
	struct str summary = S("");
	bool again = true;
	if (gather(t, s, &m, &s->minutes, e) < 0)
		return -1;
	for (int i = 0; i < TRIES_MAX && again; i++) {
		summary = tell_summary(t->scratch, t->d, &m.story, m.texts);
		if (take_out(t, s, &m, summary, &again, e) < 0)
			return -1;
	}
	s->summary = again ? S("") : str_dup(t->a, summary);
	if (!machine_wanted(t->r, t->d) || !says_anything(&m))
		return 0;
	return machine_recall(
	    t->r, t->asks, t->d, s, &m.story, m.texts, &t->wishes, e);
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
	    .told = told,
	    .refrains = refrains_new(a)};
	int rc = tell_all(&t, ed, e);
	arena_free(&t.asks);
	arena_free(&t.scratch);
	return rc;
}
