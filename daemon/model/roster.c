/* SPDX-License-Identifier: MIT */
/* gazetted: the sources of a config, packed. */
/*
 *	rows:     [row][row][row]...   in order of the config
 *	row:      profile | bytes of name, url, title | name 0 url 0 title 0
 *	profiles: struct source without those three, each different
 *	index:    [0][2][ ][1]...      by name: number of the row + 1, 0 is free
 */
#include "model/roster.h"

#include <assert.h>
#include <string.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/map.h"

#define ABSENT UINT16_MAX /* in place of a length */

struct row {
	uint32_t profile;
	uint16_t name, url, title;
	char bytes[];
};

struct roster {
	struct arena *a;
	VEC(const struct row *) rows;
	struct map *profiles; /* by their own bytes */
	struct map *words;    /* sections and languages, each once */
	uint32_t *index;
	size_t mask; /* its slots - 1 */
};

struct roster *roster_new(struct arena *a)
{
	struct roster *r = arena_new_of(a, struct roster);
	r->a = a;
	r->profiles = map_new(a);
	r->words = map_new(a);
	r->mask = 15;
	r->index = arena_calloc(a, r->mask + 1, sizeof(*r->index));
	return r;
}

/* ---- by name ---- */

static struct str name_of(const struct row *row)
{
	return (struct str){row->bytes, row->name == ABSENT ? 0 : row->name};
}

static uint32_t *slot_of(const struct roster *r, struct str name)
{
	for (size_t i = hash_content(name);; i++) {
		uint32_t *slot = &r->index[i & r->mask];
		if (!*slot || str_eq(name_of(r->rows.v[*slot - 1]), name))
			return slot;
	}
}

/* Three quarters of the slots are taken at most. */
static void index_for(struct roster *r, size_t n)
{
	size_t mask = r->mask;
	while (n > (mask + 1) / 4 * 3)
		mask = mask * 2 + 1;
	if (mask == r->mask)
		return;
	r->mask = mask;
	r->index = arena_calloc(r->a, mask + 1, sizeof(*r->index));
	for (size_t i = 0; i < r->rows.n; i++) {
		uint32_t *slot = slot_of(r, name_of(r->rows.v[i]));
		if (!*slot)
			*slot = (uint32_t)i + 1;
	}
}

bool roster_find(const struct roster *r, struct str name, size_t *out_i)
{
	uint32_t slot = *slot_of(r, name);
	if (slot && out_i)
		*out_i = slot - 1;
	return slot;
}

/* ---- rows ---- */

void roster_reserve(struct roster *r, size_t n)
{
	vec_reserve(r->a, &r->rows, n);
	index_for(r, r->rows.n + n);
}

static struct str word(struct roster *r, struct str s)
{
	if (!s.p)
		return s;
	struct str *had = map_get(r->words, s);
	if (!had) {
		had = arena_new_of(r->a, struct str);
		*had = str_dup(r->a, s);
		map_put(r->words, *had, had);
	}
	return *had;
}

static uint32_t profile_of(struct roster *r, const struct source *s)
{
	struct source p;
	memcpy(&p, s, sizeof(p)); /* with what lies between fields */
	p.name = p.url = p.title = (struct str){NULL, 0};
	p.section = word(r, p.section);
	p.language = word(r, p.language);
	/* Most are like the one before. */
	size_t n = map_len(r->profiles);
	if (n && memcmp(map_key(r->profiles, n - 1).p, &p, sizeof(p)) == 0)
		return (uint32_t)n - 1;
	struct str key = {(const char *)&p, sizeof(p)};
	uint32_t *number = map_get(r->profiles, key);
	if (!number) {
		key.p = arena_memdup(r->a, &p, sizeof(p));
		number = arena_new_of(r->a, uint32_t);
		*number = (uint32_t)n;
		map_put(r->profiles, key, number);
	}
	return *number;
}

static uint16_t put(char **at, struct str s)
{
	if (!s.p)
		return ABSENT;
	assert(s.n < ABSENT);
	memcpy(*at, s.p, s.n); /* the zero behind it is there */
	*at += s.n + 1;
	return (uint16_t)s.n;
}

void roster_add(struct roster *r, const struct source *s)
{
	struct row *row = arena_alloc(
	    r->a, sizeof(*row) + s->name.n + s->url.n + s->title.n + 3);
	char *at = row->bytes;
	row->profile = profile_of(r, s);
	row->name = put(&at, s->name);
	row->url = put(&at, s->url);
	row->title = put(&at, s->title);
	*vec_push(r->a, &r->rows) = row;
	index_for(r, r->rows.n);
	uint32_t *slot = slot_of(r, name_of(row));
	if (!*slot)
		*slot = (uint32_t)r->rows.n;
}

size_t roster_len(const struct roster *r)
{
	return r->rows.n;
}

static struct str take(const char **at, uint16_t n)
{
	struct str s = {*at, n};
	if (n == ABSENT)
		return (struct str){NULL, 0};
	*at += n + 1;
	return s;
}

void roster_get(const struct roster *r, size_t i, struct source *out)
{
	assert(i < r->rows.n);
	const struct row *row = r->rows.v[i];
	const char *at = row->bytes;
	memcpy(out, map_key(r->profiles, row->profile).p, sizeof(*out));
	out->name = take(&at, row->name);
	out->url = take(&at, row->url);
	out->title = take(&at, row->title);
}

const struct source *roster_next(const struct roster *r, struct roster_walk *w)
{
	if (w->next == r->rows.n)
		return NULL;
	roster_get(r, w->next++, &w->s);
	return &w->s;
}
