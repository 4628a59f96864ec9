/* SPDX-License-Identifier: MIT */
/* gazetted: tests of identity and of stories by headline. */
#include "group/identity.h"

#include "base/arena.h"
#include "base/clock.h"
#include "group/stories.h"
#include "tap.h"

/* A feed out of "guid link title" rows. */
static struct feed feed_of(struct arena *a, const char *const (*rows)[3],
    size_t n, struct str **out_titles)
{
	struct feed f = {0};
	*out_titles = arena_calloc(a, n, sizeof(**out_titles));
	for (size_t i = 0; i < n; i++) {
		struct entry *en = vec_push(a, &f.entries);
		en->id = str_of(rows[i][0]);
		en->link = str_of(rows[i][1]);
		en->published = en->updated = INSTANT_NONE;
		(*out_titles)[i] = str_of(rows[i][2]);
	}
	return f;
}

#define KEYS(rows, policy, out_n)                                              \
	({                                                                     \
		struct str *t_;                                                \
		struct feed f_ =                                               \
		    feed_of(a, rows, sizeof(rows) / sizeof(*rows), &t_);       \
		struct feed *keep_ = arena_new_of(a, struct feed);             \
		*keep_ = f_;                                                   \
		identity_keys(a, 1, keep_, t_, policy, out_n);                 \
	})

static void guids_tell(void)
{
	static const char *const rows[][3] = {
	    {"g1", "http://e.example/1", "One"},
	    {"g2", "http://e.example/2", "Two"},
	    {"g1", "http://e.example/1", "One again"},
	};
	struct arena *a = arena_new();
	enum id_policy p = ID_GUID;
	size_t n;
	struct identity *id = KEYS(rows, &p, &n);
	is_int((long long)n, 2, "the repeat in one document is left out");
	is_int(p, ID_GUID, "policy stays");
	ok(id[0].guid_given && id[0].keys.set[KEY_GUID], "by guid");
	struct identity_known known = {{0}, false};
	is_int(identity_decide(&id[0], &known), 0, "nothing known: news");
	known.article[KEY_GUID] = 7;
	is_int(identity_decide(&id[0], &known), 7, "guid known");
	known = (struct identity_known){{0}, false};
	known.article[KEY_URL_TITLE] = 8;
	is_int(identity_decide(&id[0], &known), 8, "all guids new overnight");
	known = (struct identity_known){{0}, false};
	known.article[KEY_URL] = 9;
	is_int(identity_decide(&id[0], &known), 0, "a column at one address");
	known.url_from_other_source = true;
	is_int(identity_decide(&id[0], &known), 9, "another source had it");
	arena_free(&a);
}

static void bad_guids_step_down(void)
{
	static const char *const rows[][3] = {
	    {"same", "http://e.example/1", "One"},
	    {"same", "http://e.example/2", "Two"},
	};
	struct arena *a = arena_new();
	enum id_policy p = ID_GUID;
	size_t n;
	struct identity *id = KEYS(rows, &p, &n);
	is_int(p, ID_LINK, "one guid for two links");
	is_int((long long)n, 2, "both are kept");
	ok(!id[0].keys.set[KEY_GUID], "the guid says nothing");
	struct identity_known known = {.article = {[KEY_URL] = 5}};
	is_int(identity_decide(&id[0], &known), 5, "the link decides");
	arena_free(&a);
}

static void shared_links_say_nothing(void)
{
	static const char *const rows[][3] = {
	    {"a", "http://e.example/episodes", "One"},
	    {"b", "http://e.example/episodes", "Two"},
	    {"c", "http://e.example/", "Three"},
	};
	struct arena *a = arena_new();
	enum id_policy p = ID_GUID;
	size_t n;
	struct identity *id = KEYS(rows, &p, &n);
	ok(!id[0].url_alone && !id[1].url_alone, "shared by two entries");
	ok(!id[2].url_alone, "a site's front page");
	arena_free(&a);
}

static void nothing_but_a_title(void)
{
	static const char *const rows[][3] = {
	    {"", "", "Only a title"}, {"", "", "Another"}};
	struct arena *a = arena_new();
	enum id_policy p = ID_GUID;
	size_t n;
	struct identity *id = KEYS(rows, &p, &n);
	is_int((long long)n, 2, "two articles");
	ok(id[0].keys.set[KEY_GUID] && memcmp(&id[0].keys.key[KEY_GUID],
					   &id[1].keys.key[KEY_GUID], 16) != 0,
	    "title and date stand in");
	arena_free(&a);
}

static void headlines_make_stories(void)
{
	static const struct article arts[] = {
	    {.id = 1,
		.source = 1,
		.title = S_INIT("Night ferry returns, at last")},
	    {.id = 2,
		.source = 2,
		.title = S_INIT("NIGHT FERRY RETURNS AT LAST")},
	    {.id = 3,
		.source = 2,
		.title = S_INIT("Morning briefing for today")},
	    {.id = 4,
		.source = 2,
		.title = S_INIT("Morning briefing for today")},
	    {.id = 5, .source = 1, .title = S_INIT("Short")},
	    {.id = 6, .source = 2, .title = S_INIT("Short")},
	};
	struct arena *a = arena_new();
	stories out = {0};
	group_stories(a, arts, 6, &out);
	is_int((long long)out.n, 5, "one pair of six");
	is_int((long long)out.v[0].also.n, 1, "also covered by the other");
	arena_free(&a);
}

int main(void)
{
	TEST(guids_tell);
	TEST(bad_guids_step_down);
	TEST(shared_links_say_nothing);
	TEST(nothing_but_a_title);
	TEST(headlines_make_stories);
	return tap_done();
}
