/* SPDX-License-Identifier: MIT */
/* gazetted: who takes up by name what another tells. */
#include "group/across.h"

#include <stdlib.h>

#include "base/arena.h"
#include "group/vector.h"
#include "tap.h"

#define NOBODY 5.0 /* nats of what no other report has */

/* A term that has a place in each of two reports. */
struct both {
	enum term_kind kind;
	double rarity;
	bool titled[2];
};

static struct vector *vector_of(
    struct arena *a, const struct both *b, int n, int which, double rarest)
{
	term_list terms = {0};
	*vec_push(a, &terms) = (struct term){.id = (uint64_t)(90 + which) << 33,
	    .told = true,
	    .weight = 1,
	    .rarity = rarest};
	for (int i = 0; i < n; i++)
		*vec_push(a, &terms) =
		    (struct term){.id = (uint64_t)(i + 1) << 33,
			.word = S("1984"),
			.kind = b[i].kind,
			.titled = b[i].titled[which],
			.told = true,
			.weight = 1,
			.rarity = b[i].rarity};
	return vector_new(&terms, &(struct heading){0});
}

static bool are_across(const struct both *b, int n, double rarest)
{
	struct arena *a = arena_new();
	struct vector *x = vector_of(a, b, n, 0, rarest);
	struct vector *y = vector_of(a, b, n, 1, rarest);
	bool is = across(x, y);
	ok(is == across(y, x), "either way");
	free(x);
	free(y);
	arena_free(&a);
	return is;
}

static void taken_up(void)
{
	const struct {
		const char *what;
		struct both b[3];
		double rarest;
		bool is;
	} rows[] = {
	    {"a name in both texts, a word across",
		{{TERM_NAME, 5, {0, 0}}, {TERM_WORD, 5, {1, 0}},
		    {TERM_WORD, 5, {0, 0}}},
		NOBODY, true},
	    {"the name is across",
		{{TERM_NAME, 5, {0, 1}}, {TERM_WORD, 5, {0, 0}},
		    {TERM_WORD, 5, {0, 0}}},
		NOBODY, true},
	    {"two or three have it, too",
		{{TERM_NAME, 4.3, {0, 0}}, {TERM_WORD, 4.3, {1, 0}},
		    {TERM_WORD, 4.3, {0, 0}}},
		NOBODY, true},
	    {"the name is in both headlines",
		{{TERM_NAME, 5, {1, 1}}, {TERM_WORD, 5, {1, 0}},
		    {TERM_WORD, 5, {0, 0}}},
		NOBODY, false},
	    {"no name",
		{{TERM_WORD, 5, {0, 0}}, {TERM_WORD, 5, {1, 0}},
		    {TERM_WORD, 5, {0, 0}}},
		NOBODY, false},
	    {"many have the name",
		{{TERM_NAME, 3, {0, 0}}, {TERM_WORD, 5, {1, 0}},
		    {TERM_WORD, 5, {0, 0}}},
		NOBODY, false},
	    {"many have one of the words",
		{{TERM_NAME, 5, {0, 1}}, {TERM_WORD, 3, {0, 0}},
		    {TERM_WORD, 5, {0, 0}}},
		NOBODY, false},
	    {"nothing across",
		{{TERM_NAME, 5, {0, 0}}, {TERM_WORD, 5, {1, 1}},
		    {TERM_WORD, 5, {0, 0}}},
		NOBODY, false},
	    {"but a number across",
		{{TERM_NAME, 5, {0, 0}}, {TERM_NUMBER, 5, {1, 0}},
		    {TERM_WORD, 5, {0, 0}}},
		NOBODY, false},
	    {"no others are known",
		{{TERM_NAME, 3.9, {0, 0}}, {TERM_WORD, 3.9, {1, 0}},
		    {TERM_WORD, 3.9, {0, 0}}},
		3.95, false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ok(are_across(rows[i].b, 3, rows[i].rarest) == rows[i].is, "%s",
		    rows[i].what);
}

int main(void)
{
	TEST(taken_up);
	return tap_done();
}
