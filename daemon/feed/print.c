/* SPDX-License-Identifier: MIT */
/* gazetted: a feed as JSON, for pipes and tests. */
#include "feed/print.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/json.h"
#include "base/url.h"
#include "feed/feed.h"
#include "feed/safe.h"

#define DRAIN_BYTES 16384

struct printer {
	struct json *j;
	struct arena *a;
	const struct feed *f;
	bool sanitise;
};

static void html(struct printer *p, const char *name, struct str v)
{
	json_str(
	    p->j, name, p->sanitise ? feed_safe_html(p->a, v, p->f->base) : v);
}

/* Ids stay as they came in the model, because identity must not hang on where
 * a feed lives; shown, a relative one is made whole. */
static struct str whole_id(struct printer *p, struct str id)
{
	ptrdiff_t slash = str_chr(id, '/'), colon = str_chr(id, ':');
	if (!p->sanitise || slash < 0 || (colon >= 0 && colon < slash))
		return id;
	struct str full = url_resolve(p->a, p->f->base, id);
	return full.n ? full : id;
}

static void enclosure(struct printer *p, const struct enclosure *c)
{
	json_object(p->j);
	json_str(p->j, "url", c->url);
	json_str(p->j, "type", c->type);
	json_str(p->j, "length", c->length);
	json_end(p->j);
}

static void entry(struct printer *p, const struct entry *e)
{
	struct json *j = p->j;
	json_object(j);
	json_str(j, "id", whole_id(p, e->id));
	json_str(j, "link", e->link);
	html(p, "title", e->title);
	html(p, "summary", e->summary);
	html(p, "content", e->content);
	json_str(j, "author", e->author);
	bool inferred =
	    e->published == INSTANT_NONE && e->inferred != INSTANT_NONE;
	json_instant(j, "published", inferred ? e->inferred : e->published);
	if (inferred)
		json_bool(j, "published_inferred", true);
	json_instant(j, "updated", e->updated);
	json_instant(j, "created", e->created);
	json_array_of(j, "categories");
	vec_each (&e->categories, c)
		json_str(j, NULL, *c);
	json_end(j);
	json_array_of(j, "enclosures");
	vec_each (&e->enclosures, c)
		enclosure(p, c);
	json_end(j);
	json_str(j, "comments", e->comments);
	json_str(j, "image", feed_image(p->a, p->f, e));
	json_str(j, "language", e->language);
	json_end(j);
}

void feed_print_json(struct json *j, const struct feed *f, bool sanitise,
    feed_drain *drain, void *ctx)
{
	struct printer p = {j, arena_new(), f, sanitise};
	json_object(j);
	json_str(j, "format", f->format);
	json_str(j, "encoding", f->encoding);
	html(&p, "title", f->title);
	json_str(j, "link", f->link);
	html(&p, "subtitle", f->subtitle);
	html(&p, "info", f->info);
	json_str(j, "id", whole_id(&p, f->id));
	json_str(j, "author", f->author);
	json_str(j, "language", f->language);
	html(&p, "rights", f->rights);
	json_instant(j, "updated", f->updated);
	json_instant(j, "published", f->published);
	json_str(j, "image", f->image);
	json_array_of(j, "entries");
	vec_each (&f->entries, e) {
		entry(&p, e);
		if (j->b->n > DRAIN_BYTES)
			drain(ctx, j->b);
	}
	json_end(j);
	json_end(j);
	arena_free(&p.a);
}
