/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the building of an edition. */
#include "digest/build.h"

#include <stdio.h>

#include "base/arena.h"
#include "tap.h"

#define N 10

/* Ten stories, two sources by turns, later ones newer. */
static struct story *ten(struct arena *a, struct faces *faces)
{
	static const struct source_face both[] = {
	    {S_INIT("x"), S_INIT("X News"), S_INIT("World"), 0, 1},
	    {S_INIT("y"), S_INIT("Y News"), S_INIT("Town"), 1, 1}};
	struct story *s = arena_calloc(a, N, sizeof(*s));
	faces_add(faces, &both[0]);
	faces_add(faces, &both[1]);
	for (int i = 0; i < N; i++) {
		struct article *art = arena_new_of(a, struct article);
		*art = (struct article){.id = i + 1,
		    .seq = i + 1,
		    .source_name = i % 2 ? S("y") : S("x"),
		    .title = S("T"),
		    .summary = S("A sentence."),
		    .published = 1000000 + i,
		    .published_known = true,
		    .first_seen = 2000000};
		s[i].lead = art;
	}
	return s;
}

static struct edition build(struct arena *a, struct digest *d)
{
	struct faces *faces = faces_new(a);
	struct edition ed = {0};
	digest_build(a, d, faces, ten(a, faces), N, &ed);
	return ed;
}

/* A short early report, two long ones, and a long one of weight. */
static void who_leads(void)
{
	struct arena *a = arena_new();
	struct faces *faces = faces_new(a);
	struct article arts[4] = {0};
	struct digest d = {.max_stories = 4};
	struct edition ed = {0};
	struct story s = {.lead = &arts[0]};
	struct source_face heavy = {.name = S("w"), .weight = 2};
	faces_add(faces, &heavy);
	for (int i = 0; i < 4; i++) {
		arts[i] = (struct article){.id = i + 1,
		    .seq = i + 1,
		    .published = 100 + i,
		    .title = S("T"),
		    .source_name = i == 3 ? S("v") : S("u")};
		arts[i].summary =
		    i ? S("A long report of what there is to be told.")
		      : S("Short.");
		if (i)
			*vec_push(a, &s.also) = &arts[i];
		if (i)
			*vec_push(a, &s.also_why) = S("why");
		if (i)
			*vec_push(a, &s.also_fresh) = i == 1 ? 0.4 : 0.9;
	}
	digest_build(a, &d, faces, &s, 1, &ed);
	const struct story *got = &ed.sections.v[0].stories.v[0];
	is_int(got->lead->id, 2, "the earliest that is complete");
	is_int(got->also.v[0]->id, 1, "the first is beside it");
	is_int(got->also.v[2]->id, 4, "in order of time");
	is_int(ed.sources, 2, "those beside it are sources, too");
	arts[3].source_name = S("w");
	ed = (struct edition){0};
	digest_build(a, &d, faces, &s, 1, &ed);
	got = &ed.sections.v[0].stories.v[0];
	is_int(got->lead->id, 4, "weight goes before time");
	ok(str_find(ed.choices.v[0].why, S("leads 4 reports")) >= 0, "%.*s",
	    PRS(ed.choices.v[0].why));
	arts[3].source_name = S("v");
	s.lead_fresh = 0.5;
	*vec_push(a, &s.told) = &arts[0];
	ed = (struct edition){0};
	*vec_push(a, &ed.before) = (struct earlier){arts[0].id, 7, 0};
	digest_build(a, &d, faces, &s, 1, &ed);
	got = &ed.sections.v[0].stories.v[0];
	is_int(got->lead->id, 3, "an update by the earliest that has the news");
	ok(str_find(ed.choices.v[0].why, S("90 % of it new")) >= 0, "%.*s",
	    PRS(ed.choices.v[0].why));
	arena_free(&a);
}

static int64_t first_of(const struct edition *ed)
{
	return ed->sections.v[0].stories.v[0].lead->id;
}

/* The last headline counts more than the others. */
static void overtaken(void)
{
	static const char *const titles[] = {"Train crash in Orlin kills three",
	    "Train crash in Orlin: two dead",
	    "Eight dead in Orlin train crash"};
	struct arena *a = arena_new();
	struct faces *faces = faces_new(a);
	struct article arts[3] = {0};
	struct digest d = {.max_stories = 4};
	struct edition ed = {0};
	struct story s = {.lead = &arts[0]};
	for (int i = 0; i < 3; i++) {
		arts[i] = (struct article){.id = i + 1,
		    .seq = i + 1,
		    .published = 100 + i,
		    .published_known = true,
		    .title = str_of(titles[i]),
		    .language = S("en"),
		    .summary = S("A train left its rails in Orlin.")};
		if (i) {
			*vec_push(a, &s.also) = &arts[i];
			*vec_push(a, &s.also_why) = S("why");
			*vec_push(a, &s.also_fresh) = 0.9;
		}
	}
	digest_build(a, &d, faces, &s, 1, &ed);
	is_int(first_of(&ed), 3, "the last count leads");
	ok(str_find(ed.choices.v[0].why, S("this one overtakes")) >= 0, "%.*s",
	    PRS(ed.choices.v[0].why));
	arts[1].title = S("Nine dead in Orlin train crash");
	arts[2].title = S("Driver of Orlin train arrested");
	ed = (struct edition){0};
	digest_build(a, &d, faces, &s, 1, &ed);
	is_int(first_of(&ed), 3, "what came of it leads, behind a count");
	arts[0].title = S("Comment: the line of Orlin is a disgrace");
	arts[1].title = S("Train crash in Orlin blocks the line");
	arts[2].title = S("Train traffic in Orlin resumes after crash");
	ed = (struct edition){0};
	digest_build(a, &d, faces, &s, 1, &ed);
	is_int(first_of(&ed), 3, "or that the line is open again");
	arts[2].title = S("Opinion: train traffic in Orlin resumes in vain");
	ed = (struct edition){0};
	digest_build(a, &d, faces, &s, 1, &ed);
	is_int(first_of(&ed), 2, "a comment leads no reports");
	arts[1].title = S("Comment: train crash in Orlin kills ambition");
	arts[2].title = S("Opinion: train crash in Orlin is nothing new");
	ed = (struct edition){0};
	digest_build(a, &d, faces, &s, 1, &ed);
	is_int(first_of(&ed), 1, "but comments, the earliest of them");
	arts[0].title = S("Nine dead in Orlin train crash");
	arts[1].title = S("Train crash in Orlin blocks the line");
	arts[2].title = S("Train traffic in Orlin resumes after crash");
	ed = (struct edition){0};
	digest_build(a, &d, faces, &s, 1, &ed);
	is_int(first_of(&ed), 1, "what runs again does not lead over the dead");
	arts[0].title = S("Dead tired staff halt trains in Orlin");
	ed = (struct edition){0};
	digest_build(a, &d, faces, &s, 1, &ed);
	is_int(first_of(&ed), 3, "but over those who are dead tired");
	arts[0].title = str_of(titles[0]);
	arts[1].title = S("Nine dead in Orlin train crash");
	arts[2].title = S("Driver of Orlin train arrested");
	arts[2].published_known = false;
	ed = (struct edition){0};
	digest_build(a, &d, faces, &s, 1, &ed);
	is_int(first_of(&ed), 2, "unless it has no date, seen with the rest");
	arts[2].published_known = true;
	arts[2].title = S("Driver of Orlin train may be arrested");
	ed = (struct edition){0};
	digest_build(a, &d, faces, &s, 1, &ed);
	is_int(first_of(&ed), 2, "but not what may");
	arts[2].title = S("Orlin train crash: a child has died");
	arts[2].summary = S("A child has died, the tenth dead of the train "
			    "crash in Orlin, which killed 10 people.");
	ed = (struct edition){0};
	digest_build(a, &d, faces, &s, 1, &ed);
	is_int(first_of(&ed), 3, "a count below a headline that has none");
	arts[1].title = S("Train crash in Orlin: two dead");
	arts[2].title = S("Eight dead in a flood of the Brell");
	arts[2].summary = S("A flood of the Brell came at night.");
	ed = (struct edition){0};
	digest_build(a, &d, faces, &s, 1, &ed);
	is_int(first_of(&ed), 1, "but not that of something else");
	arts[0].title = arts[1].title = S("Earthquake shakes Orlin");
	arts[0].summary = arts[1].summary =
	    S("A quake shook Orlin on Monday, no one was hurt.");
	arts[2].title = S("Three hurt by bricks in Orlin earthquake");
	arts[2].summary = S("Three people were hurt by bricks in Orlin.");
	ed = (struct edition){0};
	digest_build(a, &d, faces, &s, 1, &ed);
	is_int(first_of(&ed), 3, "a count, where none was below a headline");
	arena_free(&a);
}

static void budgets(void)
{
	struct arena *a = arena_new();
	struct digest d = {.max_stories = 4, .summary_chars = 100};
	struct edition ed = build(a, &d);
	is_int(ed.told, 4, "max_stories");
	is_int(ed.more, 6, "the rest is counted");
	is_int((long long)ed.choices.n, N, "each has its reason");
	d.max_stories = 500;
	d.max_per_source = 1;
	ed = build(a, &d);
	is_int(ed.told, 2, "max_per_source");
	is_int(ed.sources, 2, "sources");
	arena_free(&a);
}

/* From one ranking many are taken, and then few: as if there had been but the
 * few. */
static void taken_twice(void)
{
	struct arena *a = arena_new();
	struct faces *faces = faces_new(a);
	struct digest d = {.max_stories = 8, .order = ORDER_NEWEST};
	struct edition ed = {0}, again;
	struct ranking *r = digest_rank(a, &d, faces, ten(a, faces), N, &ed);
	again = ed;
	const struct edition bare = ed;
	digest_take(a, &d, d.max_stories, r, &ed);
	is_int(ed.told, 8, "many");
	d.max_stories = 3;
	digest_take(a, &d, d.max_stories, r, &again);
	digest_explain(a, r, &again);
	struct edition want = build(a, &d);
	is_int(again.told, want.told, "few");
	is_int(again.more, want.more, "the rest is counted");
	is_int((long long)again.choices.n, N, "each has one reason");
	for (size_t i = 0; i < N; i++) {
		is_int(again.choices.v[i].rank, want.choices.v[i].rank, "rank");
		is_str(again.choices.v[i].why, want.choices.v[i].why, "why");
	}
	is_int(first_of(&again), first_of(&want), "first story");
	again = bare;
	digest_take(a, &d, 2, r, &again);
	digest_explain(a, r, &again);
	is_int(again.told, 2, "what there is room for");
	size_t said = 0;
	vec_each (&again.choices, c)
		said += str_find(c->why, S("more than 2 stories make")) >= 0;
	is_int((long long)said, N - 2, "which is said, not what is configured");
	arena_free(&a);
}

/* What a filter leaves out is no "more", and has its reason. */
static void filters(void)
{
	struct arena *a = arena_new();
	struct digest d = {.max_stories = 500, .summary_chars = 100};
	*vec_push(a, &d.wants.exclude) = S("sentence");
	struct edition ed = build(a, &d);
	is_int(ed.told, 0, "none");
	is_int(ed.more, 0, "none more");
	is_int((long long)ed.choices.n, N, "each has its reason");
	is_str(ed.choices.v[0].why, S("left out: exclude \"sentence\""), "why");
	arena_free(&a);
}

static void orders(void)
{
	static const struct {
		enum story_order order;
		int64_t first;
	} rows[] = {{ORDER_NEWEST, 10}, {ORDER_OLDEST, 1}, {ORDER_SOURCE, 9}};
	struct arena *a = arena_new();
	for (size_t i = 0; i < 3; i++) {
		struct digest d = {.max_stories = 500,
		    .summary_chars = 100,
		    .order = rows[i].order};
		struct edition ed = build(a, &d);
		is_int(first_of(&ed), rows[i].first, "first story");
	}
	arena_free(&a);
}

static void sections(void)
{
	struct arena *a = arena_new();
	struct digest d = {.max_stories = 500, .summary_chars = 100};
	*vec_push(a, &d.sections) = S("World");
	struct edition ed = build(a, &d);
	is_int((long long)ed.sections.n, 2, "two headings, no empty one");
	is_str(ed.sections.v[0].title, S("World"), "the digest's order");
	is_str(ed.sections.v[1].title, S("Town"), "then as they come");
	is_str(ed.sections.v[0].stories.v[0].source, S("X News"), "face");
	arena_free(&a);
}

int main(void)
{
	TEST(budgets);
	TEST(who_leads);
	TEST(overtaken);
	TEST(taken_twice);
	TEST(filters);
	TEST(orders);
	TEST(sections);
	return tap_done();
}
