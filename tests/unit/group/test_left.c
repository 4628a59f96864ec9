/* SPDX-License-Identifier: MIT */
/* gazetted: tests of reports that average link left alone beside a story. */
#include "group/left.h"

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
	for (uint32_t i = 0; i < ITEMS; i++) {
		arts[i] = (struct article){
		    .id = i + 1, .source = i == 10 ? 3 : (int64_t)i + 1};
		items[i] = (struct item){.art = &arts[i]};
		group[i] = i < STORY ? 0 : i < STORY + 2 ? STORY : i;
	}
	items[2].told = told;
	for (size_t i = 0; i < LINKS - turned; i++)
		*vec_push(g.scratch, &g.links) =
		    links[turned ? LINKS - 2 - i : i];
	left_join(&g, group);
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

int main(void)
{
	TEST(beside_a_story);
	return tap_done();
}
