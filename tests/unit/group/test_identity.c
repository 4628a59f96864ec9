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
	struct feed f = {.format = S_INIT("rss20")};
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

#define KEYS(rows, health, out_n)                                              \
	({                                                                     \
		struct str *t_;                                                \
		struct feed f_ =                                               \
		    feed_of(a, rows, sizeof(rows) / sizeof(*rows), &t_);       \
		struct feed *keep_ = arena_new_of(a, struct feed);             \
		*keep_ = f_;                                                   \
		identity_keys(a, 1, keep_, t_, health, out_n);                 \
	})

static void guids_tell(void)
{
	static const char *const rows[][3] = {
	    {"g1", "http://e.example/1", "One"},
	    {"g2", "http://e.example/2", "Two"},
	    {"g1", "http://e.example/1", "One again"},
	};
	struct arena *a = arena_new();
	struct id_health h = {0};
	size_t n;
	struct identity *id = KEYS(rows, &h, &n);
	is_int((long long)n, 2, "the repeat in one document is left out");
	is_int(h.policy, ID_GUID, "policy stays");
	ok(!identity_policy_words(&h), "and nothing is said of it");
	ok(id[0].guid_given && id[0].keys.set[KEY_GUID], "by guid");
	struct identity_known known = {0};
	is_int(identity_decide(&id[0], &known), 0, "nothing known: news");
	known.article[KEY_GUID] = 7;
	is_int(identity_decide(&id[0], &known), 7, "guid known");
	known = (struct identity_known){.article = {[KEY_URL_TITLE] = 8}};
	is_int(identity_decide(&id[0], &known), 8, "a new guid alone");
	known = (struct identity_known){
	    .article = {[KEY_URL] = 9}, .here = {[KEY_URL] = true}};
	is_int(identity_decide(&id[0], &known), 0, "a column at one address");
	known.here[KEY_URL] = false;
	is_int(identity_decide(&id[0], &known), 9, "another source had it");
	arena_free(&a);
}

static void bad_guids_step_down(void)
{
	static const char *const rows[][3] = {
	    {"same", "http://e.example/1", "One"},
	    {"same", "http://e.example/2", "Two"},
	};
	static const char *const alike[][3] = {
	    {"same", "http://e.example/", "The first"},
	    {"same", "http://e.example/", "The second"},
	    {"same", "http://e.example/", "The third"},
	};
	static const char *const none[][3] = {
	    {"", "http://e.example/1", "One"},
	    {"", "http://e.example/2", "Two"},
	};
	struct arena *a = arena_new();
	struct id_health h = {0};
	size_t n;
	struct identity *id = KEYS(rows, &h, &n);
	is_int(h.policy, ID_LINK, "one guid for two links");
	is_int((long long)n, 2, "both are kept");
	ok(!id[0].keys.set[KEY_GUID], "the guid says nothing");
	struct identity_known known = {.article = {[KEY_URL] = 5}};
	is_int(identity_decide(&id[0], &known), 5, "the link decides");
	h = (struct id_health){0};
	KEYS(alike, &h, &n);
	is_int(h.policy, ID_TITLE, "one guid and one link for three titles");
	is_int((long long)n, 3, "are three articles");
	h = (struct id_health){0};
	KEYS(none, &h, &n);
	is_int(h.policy, ID_LINK, "no guids");
	is_int(h.fault, ID_NONE_GIVEN, "which is why");
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
	struct id_health h = {0};
	size_t n;
	struct identity *id = KEYS(rows, &h, &n);
	ok(!id[0].url_alone && !id[1].url_alone, "shared by two entries");
	ok(!id[2].url_alone, "a site's front page");
	arena_free(&a);
}

static void nothing_but_a_title(void)
{
	static const char *const rows[][3] = {
	    {"", "", "Only a title"}, {"", "", "Another"}};
	struct arena *a = arena_new();
	struct id_health h = {0};
	size_t n;
	struct identity *id = KEYS(rows, &h, &n);
	is_int((long long)n, 2, "two articles");
	ok(id[0].title_alone, "title and date decide");
	ok(memcmp(&id[0].keys.key[KEY_TITLE_DATE],
	       &id[1].keys.key[KEY_TITLE_DATE], 16) != 0,
	    "and differ");
	arena_free(&a);
}

/* A new guid on the link and title of an article of this source. */
static void one_title_and_link(void)
{
	static const struct {
		const char *what;
		int64_t was, is; /* dates; 0: none */
		bool same_text, own_link;
		long long article;
	} all[] = {
	    {"the same date", 10, 10, false, false, 5},
	    {"another date and text", 10, 20, false, true, 0},
	    {"another date, the text and link its own", 10, 20, true, true, 5},
	    {"another date, the text of all", 10, 20, true, false, 0},
	    {"no date, the same text", 0, 0, true, false, 5},
	    {"no date, another text", 0, 0, false, true, 0},
	    {"a date now, the same text", 0, 20, true, false, 5},
	};
	static const char *const rows[][3] = {
	    {"g1", "http://e.example/1", "Storm warning"},
	    {"g2", "http://e.example/2", "Storm warning"},
	    {"g3", "http://e.example/2", "Calm again"},
	};
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		struct arena *a = arena_new();
		struct id_health h = {0};
		struct identity_known k = {.article[KEY_URL_TITLE] = 5,
		    .here[KEY_URL_TITLE] = true,
		    .owned[KEY_URL_TITLE] = true};
		size_t n;
		struct identity id = KEYS(rows, &h, &n)[!all[i].own_link];
		struct entry en = *id.entry;
		en.published = all[i].is ? all[i].is : INSTANT_NONE;
		id.entry = &en;
		k.published[KEY_URL_TITLE] =
		    all[i].was ? all[i].was : INSTANT_NONE;
		k.content[KEY_URL_TITLE] = id.content + !all[i].same_text;
		ok(identity_decide(&id, &k) == all[i].article, "%s",
		    all[i].what);
		arena_free(&a);
	}
}

/* A guid that has become another article's; the second time is one too many. */
static void guids_used_again(void)
{
	static const char *const rows[][3] = {
	    {"slot", "http://e.example/1", "A title long enough"}};
	for (int linked = 0; linked < 2; linked++) {
		struct id_health h = {0};
		for (int i = 0; i < 2; i++) {
			struct arena *a = arena_new();
			struct identity_known k = {.article[KEY_GUID] = 5,
			    .article[KEY_URL] = linked ? 0 : 5,
			    .here = {[KEY_GUID] = true, [KEY_URL] = true},
			    .another = true,
			    .was = 5};
			size_t n;
			struct identity *id = KEYS(rows, &h, &n);
			is_int(h.policy, ID_GUID, "not at once");
			identity_heal(id, &k, n, &h);
			is_int(identity_decide(&id[0], &k), 0, "it is news");
			arena_free(&a);
		}
		is_int(h.policy, linked ? ID_LINK : ID_TITLE, "the next best");
		is_int(h.fault, ID_ALL_ALIKE, "and why");
	}
}

/* Two articles of one guid in one document. */
static void guids_that_clash(void)
{
	static const char *const rows[][3] = {
	    {"one", "http://e.example/", "Cranes are sold"},
	    {"one", "http://e.example/", "A basin opens"},
	};
	struct arena *a = arena_new();
	struct id_health h = {0};
	struct str *titles;
	size_t n;
	struct feed f = feed_of(a, rows, 2, &titles);
	identity_keys(a, 1, &f, titles, &h, &n);
	is_int((long long)n, 1, "two titles alone are one edited");
	f.entries.v[0].published = 1;
	f.entries.v[1].published = 2;
	identity_keys(a, 1, &f, titles, &h, &n);
	is_int((long long)n, 1, "nor do dates tell");
	f.entries.v[1].summary = S("The harbour has a new basin.");
	identity_keys(a, 1, &f, titles, &h, &n);
	is_int((long long)n, 2, "with another text it is another");
	is_int(h.policy, ID_LINK, "which says that guids are bad");
	arena_free(&a);
}

/* One guid and link, and another text each time. */
static void filled_anew(void)
{
	static const struct {
		const char *what;
		unsigned replaced, due, another; /* bits of four entries */
		int64_t stood;
		unsigned news; /* such a bit */
	} all[] = {
	    {"one of four", 1, 0, 0, 80000, 0},
	    {"one that is due", 1, 1, 1, 80000, 0},
	    {"one that was there for hours", 1, 1, 0, 65000, 0},
	    {"one that was there for weeks", 1, 1, 1, 2000000, 0},
	    {"one among news", 1, 1, 1, 80000, 8},
	    {"one that is due, and another that was edited", 3, 1, 1, 80000, 0},
	    {"most of them", 7, 0, 7, 80000, 0},
	    {"most, that were there for hours", 7, 7, 0, 65000, 0},
	    {"most, that were there for weeks", 7, 7, 0, 2000000, 0},
	    {"two, that were there for weeks", 3, 3, 0, 2000000, 0},
	    {"most, and news", 7, 7, 0, 80000, 8},
	    {"due, but as it was", 0, 1, 0, 80000, 0},
	};
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		struct id_health h = {0};
		struct identity_known k[4] = {0};
		unsigned another = 0;
		for (unsigned n = 0; n < 4; n++) {
			k[n].replaced = all[i].replaced & 1u << n;
			k[n].due = all[i].due & 1u << n;
			k[n].stood = all[i].stood;
			k[n].article[KEY_GUID] = !(all[i].news & 1u << n);
		}
		identity_refill(k, 4, &h);
		for (unsigned n = 0; n < 4; n++)
			another |= (unsigned)k[n].another << n;
		is_int(another, all[i].another, all[i].what);
		is_int(h.fault, another ? ID_REFILLED : ID_SOUND, "is noted");
		is_int(h.policy, ID_GUID, "and guids stay");
	}
}

/* What made room is known by no key. */
static void room_is_made(void)
{
	static const char *const rows[][3] = {
	    {"today", "http://e.example/today", "Menu of the day"}};
	struct arena *a = arena_new();
	struct id_health h = {0};
	struct identity_known k = {.another = true, .was = 5, .replaced = true};
	size_t n;
	struct identity *id = KEYS(rows, &h, &n);
	for (int kind = 0; kind < KEY_KINDS; kind++) {
		k.article[kind] = 5;
		k.here[kind] = k.owned[kind] = true;
		k.published[kind] = INSTANT_NONE;
	}
	is_int(identity_decide(id, &k), 0, "it is news");
	k.another = false;
	is_int(identity_decide(id, &k), 5, "or is not");
	arena_free(&a);
}

/* Counts in titles are none of them. */
static void counted(void)
{
	static const struct {
		const char *title;
		bool same; /* as without the brackets */
	} all[] = {
	    {"A basin for the harbour (12 comments)", true},
	    {"A basin for the harbour [1,204 Kommentare]", true},
	    {"A basin for the harbour (2)", false},
	    {"A basin for the harbour (part 2)", false},
	    {"A basin for the harbour (2 of 3)", false},
	    {"A basin for the harbour (photos)", false},
	};
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		const char *const rows[][3] = {
		    {"a", "http://e.example/1", "A basin for the harbour"},
		    {"b", "http://e.example/1", all[i].title},
		};
		struct arena *a = arena_new();
		struct id_health h = {0};
		size_t n;
		struct identity *id = KEYS(rows, &h, &n);
		bool same = n == 1 || !memcmp(&id[0].keys.key[KEY_URL_TITLE],
					  &id[1].keys.key[KEY_URL_TITLE], 16);
		ok(same == all[i].same, "%s", all[i].title);
		arena_free(&a);
	}
}

/* Two of one guid each, and the same link, title and date. */
static void listed_twice(void)
{
	static const char *const rows[][3] = {
	    {"a", "http://e.example/all", "Storm warning"},
	    {"b", "http://e.example/all", "Storm warning"},
	};
	struct arena *a = arena_new();
	struct id_health h = {0};
	struct str *titles;
	size_t n;
	struct feed f = feed_of(a, rows, 2, &titles);
	f.entries.v[0].published = f.entries.v[1].published = 1;
	f.entries.v[0].summary = S("Gusts in Kent.");
	f.entries.v[1].summary = S("<p>Gusts in Kent.</p>");
	identity_keys(a, 1, &f, titles, &h, &n);
	is_int((long long)n, 1, "of one text are one");
	f.entries.v[1].summary = S("Gusts in Essex.");
	identity_keys(a, 1, &f, titles, &h, &n);
	is_int((long long)n, 2, "of another are two");
	arena_free(&a);
}

/* Undated, of one link, title and text. */
static void all_alike(void)
{
	static const char *const guids[][3] = {
	    {"a", "http://e.example/show", "Morning news"},
	    {"b", "http://e.example/show", "Morning news"},
	};
	static const char *const none[][3] = {
	    {"", "http://e.example/show", "Morning news"},
	    {"", "http://e.example/show", "Morning news"},
	};
	struct arena *a = arena_new();
	struct id_health h = {0};
	struct str *titles;
	size_t n;
	struct identity *id = KEYS(guids, &h, &n);
	is_int((long long)n, 2, "two guids are two");
	struct identity_known k = {0};
	k.article[KEY_URL] = k.article[KEY_URL_TITLE] = 5;
	k.here[KEY_URL_TITLE] = k.owned[KEY_URL_TITLE] = true;
	k.published[KEY_URL_TITLE] = INSTANT_NONE;
	k.content[KEY_URL_TITLE] = id[0].content;
	is_int(identity_decide(&id[0], &k), 0, "and neither is the last one");
	h = (struct id_health){0};
	struct feed f = feed_of(a, none, 2, &titles);
	identity_keys(a, 1, &f, titles, &h, &n);
	is_int((long long)n, 1, "no guid, and the same text: one");
	f.entries.v[1].summary = S("<img src='2.png'>");
	id = identity_keys(a, 1, &f, titles, &h, &n);
	is_int((long long)n, 2, "another text: two");
	ok(memcmp(&id[0].keys.key[KEY_TITLE_DATE],
	       &id[1].keys.key[KEY_TITLE_DATE], 16) != 0,
	    "of a key each");
	f.entries.v[1].summary = S("");
	vec_push(a, &f.entries.v[0].enclosures)->url =
	    S("http://e.example/1.mp3?for=you");
	vec_push(a, &f.entries.v[1].enclosures)->url =
	    S("http://e.example/1.mp3");
	identity_keys(a, 1, &f, titles, &h, &n);
	is_int((long long)n, 1, "one recording: one");
	f.entries.v[1].enclosures.v[0].url = S("http://e.example/2.mp3");
	identity_keys(a, 1, &f, titles, &h, &n);
	is_int((long long)n, 2, "two: two");
	arena_free(&a);
}

/* Four entries, each known as number 1, 2, ... under the kinds that `mask`
 * has a bit for. */
static void four_known(struct identity_known *k, unsigned mask)
{
	for (int i = 0; i < 4; i++) {
		k[i] = (struct identity_known){0};
		for (int kind = 0; kind < KEY_KINDS; kind++) {
			k[i].article[kind] = mask & 1u << kind ? i + 1 : 0;
			k[i].here[kind] = true;
			k[i].published[kind] = INSTANT_NONE;
		}
	}
}

static void what_the_state_shows(void)
{
	static const char *const rows[][3] = {
	    {"g1", "http://e.example/1", "A title long enough"},
	    {"g2", "http://e.example/2", "Another title like it"},
	    {"g3", "http://e.example/3", "A third title like it"},
	    {"g4", "http://e.example/4", "A fourth title like it"},
	};
	static const struct {
		const char *name;
		enum id_policy from;
		unsigned known;
		enum id_policy to;
		long long article;
	} all[] = {
	    {"all is known", ID_GUID, 15, ID_GUID, 1},
	    {"all is news", ID_GUID, 0, ID_GUID, 0},
	    {"guids are new", ID_GUID, 1 << KEY_URL | 1 << KEY_URL_TITLE,
		ID_LINK, 1},
	    {"guids and links are new", ID_GUID, 1 << KEY_TITLE_DATE, ID_LINK,
		1},
	    {"links are new", ID_LINK, 1 << KEY_TITLE_DATE, ID_TITLE, 1},
	    {"title edited", ID_LINK, 1 << KEY_URL, ID_LINK, 1},
	    {"nothing left to step down to", ID_TITLE, 1 << KEY_TITLE_DATE,
		ID_TITLE, 1},
	};
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		struct arena *a = arena_new();
		struct id_health h = {.policy = all[i].from};
		struct identity_known known[4];
		size_t n;
		struct identity *id = KEYS(rows, &h, &n);
		four_known(known, all[i].known);
		identity_heal(id, known, n, &h);
		ok(h.policy == all[i].to, "%s: policy", all[i].name);
		ok(identity_decide(&id[0], &known[0]) == all[i].article,
		    "%s: article", all[i].name);
		arena_free(&a);
	}
}

/* A feed of one entry says too little at once. */
static void one_of_many(void)
{
	static const char *const rows[][3] = {
	    {"g1", "http://e.example/1", "A title long enough"},
	    {"g2", "http://e.example/2", "Another title like it"},
	    {"g3", "http://e.example/3", "A third title like it"},
	    {"g4", "http://e.example/4", "A fourth title like it"},
	};
	struct id_health h = {0};
	struct identity_known k[4];
	struct arena *a = arena_new();
	size_t n;
	struct identity *id = KEYS(rows, &h, &n);
	for (unsigned i = 0; i < 4; i++) {
		/* a column of one address, and then another */
		four_known(k, 1 << KEY_GUID | 1 << KEY_URL);
		k[i / 3].another = true;
		k[i / 3].was = i / 3 + 1;
		is_int(identity_decide(&id[i / 3], &k[i / 3]), 0, "is news");
		identity_heal(id, k, 4, &h);
		is_int(h.policy, i < 3 ? ID_GUID : ID_TITLE,
		    i < 3 ? "one stands for itself" : "two do not");
	}
	four_known(k, 1 << KEY_GUID | 1 << KEY_URL);
	h = (struct id_health){0};
	id = KEYS(rows, &h, &n);
	k[0].another = k[0].soon = true;
	identity_edits(id, k, 4);
	ok(!k[0].another, "one that changes within hours is edited");
	k[0].another = k[1].another = k[1].soon = true;
	identity_edits(id, k, 4);
	ok(k[0].another && k[1].another, "half of the list are not");
	k[1].another = k[1].soon = k[0].soon = false;
	identity_edits(id, k, 4);
	ok(k[0].another, "nor what changes after days");
	arena_free(&a);
}

static void doubts_add_up(void)
{
	static const char *const rows[][3] = {
	    {"g1", "http://e.example/1", "A title long enough"}};
	struct id_health h = {0};
	for (int i = 0; i < 3; i++) {
		struct arena *a = arena_new();
		struct identity_known known[4];
		size_t n;
		struct identity *id = KEYS(rows, &h, &n);
		four_known(known, 1 << KEY_URL | 1 << KEY_URL_TITLE);
		is_int(h.policy, ID_GUID, "not yet");
		identity_heal(id, known, n, &h);
		arena_free(&a);
	}
	is_int(h.policy, ID_LINK, "the third time");
	is_int(h.fault, ID_ALL_NEW, "and why");
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
	group_stories(a, &(struct group_input){.arts = arts, .n = 6}, &out);
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
	TEST(one_title_and_link);
	TEST(guids_used_again);
	TEST(guids_that_clash);
	TEST(filled_anew);
	TEST(room_is_made);
	TEST(counted);
	TEST(listed_twice);
	TEST(all_alike);
	TEST(what_the_state_shows);
	TEST(one_of_many);
	TEST(doubts_add_up);
	TEST(headlines_make_stories);
	return tap_done();
}
