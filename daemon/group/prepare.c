/* SPDX-License-Identifier: MIT */
/* gazetted: articles read, on all cores. */
#include "group/prepare.h"

#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "group/caps.h"
#include "group/lexicon.h"
#include "text/accent.h"
#include "text/language.h"
#include "text/sentence.h"

#define SHARE_MIN      16 /* articles that are worth a thread */
#define SHARED	       6  /* terms named */
#define SHARED_BYTES   1024
#define LINE_MAX_BYTES 250 /* of one that may be a headline */

struct reader {
	struct arena *a, *scratch;
	struct lexicon *lexicon;
	struct headline_draft *pieces; /* in a */
	struct prepared *arts;	       /* its share */
	size_t n;
	pthread_t thread;
	bool running;
};

struct readers {
	struct reader of[READERS_MAX];
	size_t n;
};

struct readers *readers_new(void)
{
	struct readers *r = calloc(1, sizeof(*r));
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	if (!r)
		abort();
	r->n = cores < 1	     ? 1
	       : cores > READERS_MAX ? READERS_MAX
				     : (size_t)cores;
	return r;
}

void readers_free(struct readers **rp)
{
	struct readers *r = *rp;
	if (!r)
		return;
	for (size_t i = 0; i < r->n; i++) {
		arena_free(&r->of[i].a);
		arena_free(&r->of[i].scratch);
		lexicon_free(&r->of[i].lexicon);
	}
	free(r);
	*rp = NULL;
}

/* What stands in for a headline: the first line where more follow and it is no
 * paragraph, else the first sentence; of what is one alone nothing does. */
static struct str opening(struct str text)
{
	struct str rest = text, line = {NULL, 0}, s = {NULL, 0};
	size_t at = 0;
	if (str_split(&rest, '\n', &line) && rest.n && line.n <= LINE_MAX_BYTES)
		return str_trim(line);
	sentence_next(utf8_clip(text, TERMS_TITLE_MAX), &at, &s);
	return str_trim(str_sub(text, at, text.n)).n ? s : S("");
}

/* Terms are many times what is left of them, so they are made in `scratch`. */
static void *read_share(void *ctx)
{
	struct reader *r = ctx;
	for (size_t i = 0; i < r->n; i++) {
		struct prepared *p = &r->arts[i];
		term_list all = {0};
		arena_clear(r->scratch);
		p->title = accents_joined(r->a, p->title);
		p->text = accents_joined(r->a, p->text);
		bool opens = !p->title.n;
		if (opens)
			p->title = opening(p->text);
		if (p->detect)
			p->language = language_of(p->text, p->language);
		struct headline_draft *pieces = p->in_pieces ? r->pieces : NULL;
		terms_of(r->scratch, r->lexicon, p->title, p->text, p->language,
		    &all, &p->heading, pieces, &p->sketch);
		p->heading.opens = opens;
		p->terms.n = p->terms.cap = all.n;
		p->terms.v =
		    all.n ? arena_memdup(r->a, all.v, all.n * sizeof(*all.v))
			  : NULL;
		p->pieces = pieces ? headline_end(r->a, pieces) : NULL;
	}
	return NULL;
}

static void begin(struct reader *r, struct prepared *arts, size_t n)
{
	if (!r->a) {
		r->a = arena_new();
		r->scratch = arena_new();
		r->lexicon = lexicon_new();
	}
	arena_clear(r->a);
	r->pieces = headline_begin(r->a);
	r->arts = arts;
	r->n = n;
}

static size_t shares_of(const struct readers *rs, size_t n)
{
	size_t shares = n / SHARE_MIN;
	return shares < 1 ? 1 : shares > rs->n ? rs->n : shares;
}

/* The last `own` of the shares are read here and now. */
static void share_out(
    struct readers *rs, struct prepared *arts, size_t n, size_t own)
{
	size_t shares = shares_of(rs, n), done = 0;
	own = shares == 1 ? 1 : own;
	for (size_t i = 0; i < shares; i++) {
		struct reader *r = &rs->of[i];
		size_t upto = n * (i + 1) / shares;
		begin(r, arts + done, upto - done);
		done = upto;
		r->running = i + own < shares && pthread_create(&r->thread,
						     NULL, read_share, r) == 0;
		if (!r->running)
			read_share(r);
	}
}

void readers_begin(struct readers *rs, struct prepared *arts, size_t n)
{
	share_out(rs, arts, n, 0);
}

void readers_end(struct readers *rs)
{
	for (size_t i = 0; i < rs->n; i++) {
		if (rs->of[i].running)
			pthread_join(rs->of[i].thread, NULL);
		rs->of[i].running = false;
	}
}

void readers_read(struct readers *rs, struct prepared *arts, size_t n)
{
	share_out(rs, arts, n, 1);
	readers_end(rs);
}

/* ---- what follows ---- */

struct portion {
	void (*each)(void *ctx, size_t i);
	void *ctx;
	size_t from, to;
	pthread_t thread;
	bool running;
};

static void *do_portion(void *ctx)
{
	struct portion *p = ctx;
	for (size_t i = p->from; i < p->to; i++)
		p->each(p->ctx, i);
	return NULL;
}

void readers_each(
    struct readers *rs, size_t n, void (*each)(void *ctx, size_t i), void *ctx)
{
	struct portion all[READERS_MAX];
	size_t shares = shares_of(rs, n);
	for (size_t i = 0; i < shares; i++) {
		struct portion *p = &all[i];
		*p = (struct portion){.each = each,
		    .ctx = ctx,
		    .from = n * i / shares,
		    .to = n * (i + 1) / shares};
		p->running = i + 1 < shares && pthread_create(&p->thread, NULL,
						   do_portion, p) == 0;
		if (!p->running)
			do_portion(p);
	}
	for (size_t i = 0; i < shares; i++)
		if (all[i].running)
			pthread_join(all[i].thread, NULL);
}

/* A term and what it has of the likeness. */
struct part {
	struct str word;
	double weight;
};

/* As many as are named, most first. */
static void put_part(struct part best[static SHARED], struct part p)
{
	for (int i = 0; i < SHARED; i++)
		if (p.weight > best[i].weight) {
			struct part less = best[i];
			best[i] = p;
			p = less;
		}
}

/* " 31 %", without printf, which costs as much as all else here. */
static void add_percent(struct buf *out, double part)
{
	int n = (int)(part * 100 + 0.5);
	buf_addc(out, ' ');
	if (n > 99)
		buf_addc(out, '1');
	if (n > 9)
		buf_addc(out, (char)('0' + n / 10 % 10));
	buf_addc(out, (char)('0' + n % 10));
	buf_adds(out, S(" %"));
}

struct str prepared_shared(
    struct arena *a, const struct prepared *art, const struct vector *with)
{
	struct buf out = buf_init(SHARED_BYTES);
	struct part best[SHARED] = {0};
	size_t n = art->terms.n < LEADING_MAX ? art->terms.n : LEADING_MAX;
	double all = 0;
	for (size_t i = 0; i < n; i++) {
		const struct term *t = &art->terms.v[i];
		const struct vector_term *s = vector_find(with, vector_id(t));
		double weight = s ? sqrt(t->weight) * s->weight : 0;
		put_part(best, (struct part){t->word, weight});
		all += weight;
	}
	for (int i = 0; i < SHARED && best[i].weight > 0; i++) {
		buf_adds(&out, i ? S(", ") : S(""));
		buf_adds(&out, best[i].word);
		add_percent(&out, best[i].weight / all);
	}
	struct str s = str_dup(a, buf_str(&out));
	buf_free(&out);
	return s;
}
