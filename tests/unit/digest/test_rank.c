/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the ranking of stories. */
#include "digest/rank.h"

#include "base/arena.h"
#include "tap.h"

#define NEAR(x, y) ((x) - (y) < 0.005 && (y) - (x) < 0.005)

static const struct article *article(struct arena *a, int64_t id,
    const char *source, const char *link, int64_t published)
{
	struct article *art = arena_new_of(a, struct article);
	*art = (struct article){.id = id,
	    .seq = id,
	    .source_name = str_of(source),
	    .title = S("T"),
	    .link = str_of(link),
	    .published =
		published ? published : 50000, /* as the model has it */
	    .published_known = published != 0,
	    .first_seen = 50000};
	return art;
}

static struct faces *faces(struct arena *a)
{
	struct faces *f = faces_new(a);
	faces_add(f, &(struct source_face){.name = S("agency"), .weight = 1});
	faces_add(f, &(struct source_face){.name = S("blog"), .weight = 1});
	faces_add(f, &(struct source_face){.name = S("paper"), .weight = 2});
	return f;
}

/* Four of an agency, one of a blog; one of them the paper has too. */
static void parts(void)
{
	struct arena *a = arena_new();
	struct story s[5] = {0};
	struct score got[5];
	for (int i = 0; i < 4; i++)
		s[i].lead = article(a, i + 1, "agency",
		    "https://agency.example/x", 1000 * (i + 1));
	s[4].lead = article(a, 5, "blog", "https://blog.example/x", 500);
	*vec_push(a, &s[1].also) =
	    article(a, 6, "paper", "https://paper.example/y", 900);
	rank_stories(a, faces(a), s, 5, got);
	is_int(got[1].sources, 2, "two sources");
	ok(NEAR(got[1].coverage, 1.585), "coverage %f", got[1].coverage);
	ok(NEAR(got[1].weight, 2), "the heavier source's weight");
	ok(NEAR(got[1].freshness, 0.25), "two of four are older");
	ok(NEAR(got[1].rarity, 1), "the paper has this one alone");
	ok(NEAR(got[1].total, 2 * 2.835), "total %f", got[1].total);
	ok(NEAR(got[3].freshness, 0.5), "the newest");
	ok(NEAR(got[4].freshness, 0), "the oldest");
	ok(NEAR(got[0].rarity, 0.5), "one of four: %f", got[0].rarity);
	ok(got[4].total > got[0].total, "the blog is not drowned");
	ok(got[1].total > got[3].total, "what more than one tells comes first");
	is_str(rank_why(a, &got[1]),
	    S("score 5.67 = weight 2 x (coverage 1.58 by 2 sources + freshness "
	      "0.25 + rarity 1.00, its source having 1 story)"),
	    "why");
	arena_free(&a);
}

/* Whom it does not help to tell a thing twice. */
static void independence(void)
{
	static const struct {
		const char *row, *source[3], *link[3];
		int want;
	} rows[] = {
	    {"three", {"a", "b", "c"},
		{"https://a.example/1", "https://b.example/1",
		    "https://c.example/1"},
		3},
	    {"two feeds of a site", {"a", "b", "c"},
		{"https://a.example/1", "https://www.a.example/2",
		    "https://c.example/1"},
		2},
	    {"one feed of links", {"a", "a", "a"},
		{"https://a.example/1", "https://b.example/2",
		    "https://c.example/1"},
		1},
	    {"no links", {"a", "b", "b"}, {"", "", ""}, 2},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct story s = {0};
		struct score got;
		for (int k = 0; k < 3; k++) {
			const struct article *art = article(
			    a, k + 1, rows[i].source[k], rows[i].link[k], 1000);
			if (k == 0)
				s.lead = art;
			else
				*vec_push(a, &s.also) = art;
		}
		rank_stories(a, faces(a), &s, 1, &got);
		is_int(got.sources, rows[i].want, rows[i].row);
	}
	arena_free(&a);
}

/* One without a date neither leads nor sinks. */
static void undated(void)
{
	struct arena *a = arena_new();
	struct story s[3] = {0};
	struct score got[3];
	s[0].lead = article(a, 1, "x", "https://x.example/1", 0);
	s[1].lead = article(a, 2, "x", "https://x.example/2", 49000);
	s[2].lead = article(a, 3, "x", "https://x.example/3", 1000);
	rank_stories(a, faces(a), s, 3, got);
	ok(NEAR(got[0].freshness, 0.25), "between the two");
	rank_stories(a, faces(a), s, 0, got);
	arena_free(&a);
}

int main(void)
{
	TEST(parts);
	TEST(independence);
	TEST(undated);
	return tap_done();
}
