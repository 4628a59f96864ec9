/* SPDX-License-Identifier: MIT */
/* gazetted: the pictures that travel with an edition. */
#include "run/pictures.h"

#include "base/arena.h"
#include "base/url.h"
#include "fetch/fetch.h"

#define PICTURE_BYTES_MAX (512 * 1024) /* of one */
#define PICTURES_MAX	  40	       /* in one edition */
#define PICTURE_TIME	  15	       /* seconds for one */

/* By its first bytes: what a server says is not to be relied on, and what
 * mail programs do not show (WebP, SVG) is not sent. */
static struct str type_of(struct str b)
{
	return str_starts(b, S("\xFF\xD8\xFF"))	       ? S("image/jpeg")
	       : str_starts(b, S("\x89PNG\r\n\x1a\n")) ? S("image/png")
	       : str_starts(b, S("GIF8"))	       ? S("image/gif")
						       : S("");
}

static bool known(const struct edition *ed, struct str url)
{
	vec_each (&ed->pictures, p)
		if (str_eq(p->url, url))
			return true;
	return false;
}

/* A picture may be where its source may be. */
static bool may_be_private(const struct run *r, struct str source)
{
	struct source s;
	return conf_source(r->conf, source, &s) && s.allow_private;
}

/* Queues what is new; how many. */
static size_t ask(
    struct run *r, struct arena *a, struct fetcher *f, struct edition *ed)
{
	size_t from = ed->pictures.n;
	vec_each (&ed->sections, sec) {
		vec_each (&sec->stories, s) {
			struct str url = s->lead->image;
			if (!url_is_web(url) || known(ed, url) ||
			    ed->pictures.n == PICTURES_MAX)
				continue;
			struct edition_picture *p = vec_push(a, &ed->pictures);
			p->url = url;
			struct fetch_request q = {
			    .tag = (void *)(uintptr_t)ed->pictures.n,
			    .url = url,
			    .kind = SOURCE_HTTP,
			    .allow_private =
				may_be_private(r, s->lead->source_name),
			    .now = r->now};
			fetch_add(f, &q);
		}
	}
	return ed->pictures.n - from;
}

/* What does not fit goes, from the end. */
static void fit(const struct digest *d, struct edition *ed)
{
	size_t left = d->image_bytes;
	vec_each (&ed->pictures, p) {
		if (p->bytes.n > left)
			p->bytes = (struct str){NULL, 0};
		left -= p->bytes.n;
	}
}

int run_pictures(struct run *r, struct arena *a, const struct digest *d,
    struct edition *ed, struct err *e)
{
	struct fetcher *f;
	struct fetch_result res;
	struct fetch_opts opts = {
	    .user_agent = run_user_agent(r, a),
	    .in_flight = r->conf->in_flight,
	    .per_host = r->conf->per_host,
	    .spacing_ms = r->conf->spacing_ms,
	    .timeout = PICTURE_TIME,
	    .connect_timeout = r->conf->connect_timeout,
	    .max_bytes = PICTURE_BYTES_MAX,
	    .ca_file = r->conf->fetch_ca_file,
	    .stop = r->stop,
	    .kept = r->kept,
	};
	if (d->images != IMAGES_INLINE)
		return 0;
	if (fetch_new(&opts, &f, e) < 0)
		return -1;
	if (ask(r, a, f, ed))
		while (fetch_next(f, &res)) {
			size_t i = (size_t)(uintptr_t)res.tag - 1;
			struct edition_picture *p = &ed->pictures.v[i];
			if (res.err.kind != ERR_NONE)
				continue;
			p->type = type_of(res.doc.body);
			if (p->type.n)
				p->bytes = str_dup(a, res.doc.body);
		}
	fit(d, ed);
	fetch_free(&f);
	return 0;
}
