/* SPDX-License-Identifier: MIT */
/* gazetted: what is talked of at one time. */
#include "group/season.h"

#include <stdlib.h>

#include "group/table.h"

#define SEASON	   INT64_C(259200) /* seconds: reports of one event come within */
#define SEASON_FEW 2
#define GOLDEN	   UINT64_C(0x9E3779B97F4A7C15)

/* A term, or 0 for the reports, in one of the bins of time. */
struct count {
	uint64_t id;
	uint32_t n;
};

struct season {
	struct table counts;
};

struct season *season_new(void)
{
	struct season *s = calloc(1, sizeof(*s));
	if (!s)
		abort();
	table_init(&s->counts, sizeof(struct count));
	return s;
}

void season_free(struct season **s)
{
	if (!*s)
		return;
	table_free(&(*s)->counts);
	free(*s);
	*s = NULL;
}

static int64_t bin_of(int64_t at)
{
	return at / SEASON - (at % SEASON < 0);
}

/* The one beside its own that is nearer. */
static int64_t bin_beside(int64_t at)
{
	int64_t bin = bin_of(at);
	return at - bin * SEASON < SEASON / 2 ? bin - 1 : bin + 1;
}

static uint64_t key_of(uint32_t term, int64_t bin)
{
	return (((uint64_t)term << 32) ^ ((uint64_t)bin * GOLDEN)) | 1;
}

static void count(struct season *s, int64_t at, uint32_t term)
{
	bool fresh;
	struct count *c =
	    table_put(&s->counts, key_of(term, bin_of(at)), &fresh);
	c->n++;
}

static uint32_t counted(const struct season *s, int64_t at, uint32_t term)
{
	const struct count *own =
	    table_get(&s->counts, key_of(term, bin_of(at)));
	const struct count *beside =
	    table_get(&s->counts, key_of(term, bin_beside(at)));
	return (own ? own->n : 0) + (beside ? beside->n : 0);
}

void season_report(struct season *s, int64_t at)
{
	count(s, at, 0);
}

void season_term(struct season *s, int64_t at, uint32_t term, uint32_t all)
{
	if (all >= SEASON_FEW)
		count(s, at, term);
}

uint32_t season_reports(const struct season *s, int64_t at)
{
	return counted(s, at, 0);
}

uint32_t season_terms(
    const struct season *s, int64_t at, uint32_t term, uint32_t all)
{
	uint32_t few = all < SEASON_FEW ? all : SEASON_FEW - 1;
	uint32_t n = few < all ? counted(s, at, term) : 0;
	return n > few ? n : few;
}
