/* SPDX-License-Identifier: MIT */
/* gazetted: tests of reports that average link left alone beside a story. */
#include "group/left.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "group/window.h"
#include "tap.h"

#define ITEMS 12
#define STORY 6 /* items of one story: 0 .. 5; 6 and 7 are another */

static const struct link links[] = {{0, 8, 0.5},
    {8, 1, -0.3},		 /* near two of the story */
    {9, 0, 2},			 /* near one */
    {10, 0, 0.5}, {10, 1, -0.3}, /* the same, of a source that is there */
    {11, 6, 3}, {7, 11, 2},	 /* nearer to the other */
    {11, 0, 0.5}, {11, 1, 0.5}, {0, 8, 9}};
#define LINKS (sizeof(links) / sizeof(links[0]))

/* Leaves them as by average link, but for those that are alone. */
static void leave(bool told, bool turned, uint32_t group[static ITEMS])
{
	struct article arts[ITEMS];
	struct item items[ITEMS];
	struct group_input in = {0};
	struct grouping g = {.scratch = arena_new(), .in = &in, .n = ITEMS};
	g.items = items;
	struct vector *none = vector_new(&(term_list){0}, &(struct heading){0});
	for (uint32_t i = 0; i < ITEMS; i++) {
		arts[i] = (struct article){
		    .id = i + 1, .source = i == 10 ? 3 : (int64_t)i + 1};
		items[i] = (struct item){.art = &arts[i], .vector = none};
		group[i] = i < STORY ? 0 : i < STORY + 2 ? STORY : i;
	}
	items[2].told = told;
	for (size_t i = 0; i < LINKS - turned; i++)
		*vec_push(g.scratch, &g.links) =
		    links[turned ? LINKS - 2 - i : i];
	left_join(&g, group);
	free(none);
	arena_free(&g.scratch);
}

static void beside_a_story(void)
{
	uint32_t group[ITEMS], turned[ITEMS];
	leave(false, false, group);
	is_int(group[8], 0, "near two of many");
	is_int(group[9], 9, "near one alone");
	is_int(group[10], 10, "its source is in that story");
	is_int(group[11], STORY, "where it is nearest");
	is_int(group[6], STORY, "the groups stay");
	leave(false, true, turned);
	ok(memcmp(group, turned, sizeof(group)) == 0, "in any order");
	leave(true, false, group);
	is_int(group[8], 8, "what was told is another matter");
}

/* Where the first so many of MANY reports are a story, and the last is somewhat
 * near to two of it, or to one alone. */
#define MANY 12

static bool joins(uint32_t story, double odds, double other)
{
	struct article arts[MANY];
	struct item items[MANY];
	struct group_input in = {0};
	struct grouping g = {
	    .scratch = arena_new(), .in = &in, .items = items, .n = MANY};
	struct vector *none = vector_new(&(term_list){0}, &(struct heading){0});
	uint32_t group[MANY];
	for (uint32_t i = 0; i < MANY; i++) {
		arts[i] =
		    (struct article){.id = i + 1, .source = (int64_t)i + 1};
		items[i] = (struct item){.art = &arts[i], .vector = none};
		group[i] = i < story ? 0 : i;
	}
	*vec_push(g.scratch, &g.links) = (struct link){0, MANY - 1, odds};
	if (other > PAIR_NONE)
		*vec_push(g.scratch, &g.links) =
		    (struct link){1, MANY - 1, other};
	left_join(&g, group);
	arena_free(&g.scratch);
	free(none);
	return group[MANY - 1] == 0;
}

static void beside_few(void)
{
	ok(joins(2, -0.5, -1.2), "that few tell: likelier than not is enough");
	ok(!joins(2, -0.8, -1.4), "but that it is");
	ok(!joins(9, -0.5, -1.2), "of many the nearest are near by chance");
	ok(!joins(2, 3, PAIR_NONE), "who has but one is not of both");
}

int main(void)
{
	TEST(beside_few);
	TEST(beside_a_story);
	return tap_done();
}
