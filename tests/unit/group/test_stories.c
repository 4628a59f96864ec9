/* SPDX-License-Identifier: MIT */
/* gazetted: stories of a window: their links, and what was told and ruled. */
#include <string.h>

#include "group/link.h"
#include "group/stories.h"
#include "seen.h"
#include "tap.h"

static void a_source_once(void)
{
	struct article arts[] = {
	    {.id = 1,
		.seq = 1,
		.source = 1,
		.published = 10,
		.title = S_INIT("Vessa shaken by earthquake")},
	    {.id = 2,
		.seq = 2,
		.source = 2,
		.published = 20,
		.title = S_INIT("Earthquake on the island of Vessa")},
	    {.id = 3,
		.seq = 3,
		.source = 2,
		.published = 30,
		.title = S_INIT("After the earthquake on Vessa")},
	    {.id = 4,
		.seq = 4,
		.source = 3,
		.published = 40,
		.title = S_INIT("Earthquake in Mirrowland")},
	};
	arts[0].summary = S("Earthquake on Vessa on Tuesday, harbour of Orlin "
			    "closed, says Hedda Brandt.");
	arts[1].summary = str_of(quake);
	arts[2].summary = str_of(quake_told_otherwise);
	arts[3].summary = str_of(other_quake);
	stories out = {0};
	a = arena_new();
	group_stories(a, &(struct group_input){.arts = arts, .n = 4}, &out);
	is_int((long long)out.n, 3, "a source is in a story once");
	is_int((long long)out.v[0].also.n, 1, "another is beside the first");
	ok(str_starts(out.v[0].also_why.v[0], S("same event")), "%.*s",
	    PRS(out.v[0].also_why.v[0]));
	arena_free(&a);
}

/* Two headlines without a text, and whether they are one story. */
static const struct {
	const char *language, *x, *y;
	bool one;
} bare[] = {
    {"en", "Google Pixel 12 Pro leaks in four new colours",
	"Google Pixel 12 Pro owners complain of hot batteries", false},
    {"en", "Linux 7.2 kernel drops ancient floppy driver",
	"Linux 7.2 kernel makes laptops sleep better", false},
    {"fr", "Renault 5 électrique : l'essai sur neige",
	"Renault 5 électrique : les voleurs la préfèrent", false},
    {"es", "Xiaomi 17 Ultra: análisis de su cámara",
	"Xiaomi 17 Ultra, agotado en México", false},
    {"ru", "Lada Vesta 2: тест-драйв зимой",
	"Lada Vesta 2 подорожала в Казахстане", false},
    {"ja", "任天堂スイッチ2、新色の写真が流出",
	"任天堂スイッチ2の修理費、2万円に", false},
    {"zh", "小米17 Ultra评测：相机再进化", "小米17 Ultra印度售价公布", false},
    {"en", "Tesla recalls 40,000 Cybertrucks over wipers",
	"40,000 Cybertrucks recalled by Tesla for faulty wipers", true},
    {"en", "Steam Deck 2 delayed until March",
	"Steam Deck 2 postponed to March", true},
    {"en", "Boeing machinists vote to strike in Seattle",
	"Seattle Boeing machinists back strike", true},
    {"de", "Volkswagen ruft 60.000 ID.2 zurück",
	"Rückruf bei Volkswagen: 60.000 ID.2 betroffen", true},
    {"fr", "Renault supprime 600 postes à Douai",
	"Douai : Renault va supprimer 600 postes", true},
    {"ja", "任天堂、スイッチ2を値上げ", "任天堂がスイッチ2の値上げ発表", true},
};

static void headlines_alone(void)
{
	for (size_t i = 0; i < sizeof(bare) / sizeof(*bare); i++) {
		struct article arts[2];
		for (int k = 0; k < 2; k++)
			arts[k] = (struct article){.id = k + 1,
			    .seq = k + 1,
			    .source = k + 1,
			    .published = k * 3600,
			    .title = str_of(k ? bare[i].y : bare[i].x),
			    .language = str_of(bare[i].language)};
		stories out = {0};
		a = arena_new();
		group_stories(
		    a, &(struct group_input){.arts = arts, .n = 2}, &out);
		is_int((long long)out.n, bare[i].one ? 1 : 2, bare[i].y);
		arena_free(&a);
	}
}

/* Headlines and events that lead to one another's stories. */
static void none_is_lost(void)
{
	struct article arts[120] = {0};
	const char *texts[] = {quake, quake_told_otherwise, other_quake};
	a = arena_new();
	for (int i = 0; i < 120; i++) {
		arts[i].id = arts[i].seq = i + 1;
		arts[i].source = i % 7;
		arts[i].published = i / 2;
		arts[i].title =
		    arena_printf(a, "Headline of the day, number %d", i % 5);
		arts[i].summary = str_of(texts[i * i % 11 % 3]);
	}
	stories out = {0};
	group_stories(a, &(struct group_input){.arts = arts, .n = 120}, &out);
	size_t n = 0;
	vec_each (&out, s)
		n += 1 + s->also.n;
	is_int((long long)n, 120, "articles in stories");
	arena_free(&a);
}

/* ---- average link ---- */

static bool never(void *ctx, uint32_t x, uint32_t y)
{
	const uint32_t *pair = ctx;
	return (x == pair[0] && y == pair[1]) || (x == pair[1] && y == pair[0]);
}

/* Two lumps with a strong link between two of them: the rest says no. The
 * order of the links is no matter. */
static void links_by_average(void)
{
	struct link l[] = {{0, 1, 5}, {1, 2, 4}, {0, 2, 3}, {3, 4, 5},
	    {4, 5, 4}, {3, 5, 3}, {2, 3, 2.5}};
	uint32_t group[7], barred[2] = {4, 5};
	struct linking k = {.n = 7,
	    .links = l,
	    .n_links = 7,
	    .none = -10,
	    .sure = 100,
	    .per_item = 16};
	for (int round = 0; round < 7; round++) {
		link_average(&k, group);
		ok(group[0] == 0 && group[1] == 0 && group[2] == 0, "one");
		ok(group[3] == 3 && group[4] == 3 && group[5] == 3, "two");
		ok(group[6] == 6, "alone");
		struct link first = l[0];
		memmove(l, l + 1, 6 * sizeof(*l));
		l[6] = first;
	}
	k.sure = 2.5;
	link_average(&k, group);
	ok(group[3] == 0 && group[6] == 6, "one sure link is enough");
	k.sure = 100;
	k.apart = never;
	k.ctx = barred;
	link_average(&k, group);
	ok(group[3] == 3 && group[4] == 3 && group[5] == 5, "kept apart");
}

/* Wire copy in hundreds of papers is one story. */
static void crowds(void)
{
	enum { N = 400 };
	static struct article arts[N];
	a = arena_new();
	for (int i = 0; i < N; i++) {
		arts[i] = (struct article){.id = i + 1,
		    .seq = i + 1,
		    .source = i,
		    .published = i,
		    .title = arena_printf(a, "Paper %d", i)};
		arts[i].summary = i % 4 ? str_of(quake) : prose(i, 60, 0);
	}
	stories out = {0};
	group_stories(a, &(struct group_input){.arts = arts, .n = N}, &out);
	size_t most = 0;
	vec_each (&out, s)
		most = s->also.n + 1 > most ? s->also.n + 1 : most;
	is_int((long long)most, N * 3 / 4, "reports in it");
	is_int((long long)out.n, 1 + N / 4, "stories");
	arena_free(&a);
}

/* A goes with B, B with C, A not with C: whose B is does not depend on which of
 * them came first. */
static void chains(void)
{
	static const int orders[6][3] = {
	    {0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
	static const struct {
		const char *title, *text;
	} rows[2][3] = {
	    /* what is new goes on from report to report */
	    {{"Earthquake shakes Vessa",
		 "A strong earthquake shook the island of Vessa on Tuesday, "
		 "and twelve people were hurt. The harbour of Orlin was "
		 "closed."},
		{"Harbour of Orlin closed",
		    "The harbour of Orlin was closed on Tuesday after an "
		    "earthquake on Vessa hurt twelve people. Ferries to Calder "
		    "wait, says Captain Ivo Lund, whose ship lies there."},
		{"Ferries to Calder wait",
		    "Captain Ivo Lund waits on his ship with three hundred "
		    "passengers. The ferries to Calder do not sail today."}},
	    /* a report of both */
	    {{"Fire destroys warehouse in Orlin",
		 "A fire destroyed a warehouse in Orlin on Tuesday night. "
		 "Sixty firefighters fought the flames for six hours."},
		{"Warehouses burn in two towns",
		    "A fire destroyed a warehouse in Orlin on Tuesday night, "
		    "and another one in Calder. Sixty firefighters fought the "
		    "flames in Orlin, forty in Calder."},
		{"Fire destroys warehouse in Calder",
		    "A fire destroyed a warehouse in Calder on Tuesday night. "
		    "Forty firefighters fought the flames for two hours."}},
	};
	for (int row = 0; row < 2; row++) {
		int64_t with = -1;
		for (int o = 0; o < 6; o++) {
			struct article arts[3] = {0};
			stories out = {0};
			a = arena_new();
			for (int i = 0; i < 3; i++) {
				int k = orders[o][i];
				arts[i].id = arts[i].seq = i + 1;
				arts[i].published = i;
				arts[i].source = k;
				arts[i].title = str_of(rows[row][k].title);
				arts[i].summary = str_of(rows[row][k].text);
			}
			group_stories(a,
			    &(struct group_input){.arts = arts, .n = 3}, &out);
			is_int((long long)out.n, 2, "stories");
			vec_each (&out, s)
				if (s->also.n) {
					int64_t x = s->lead->source +
						    s->also.v[0]->source;
					with = with < 0 ? x : with;
					is_int(x, with, "whose the second is");
				}
			arena_free(&a);
		}
	}
}

/* ---- what was told, and what was ruled ---- */

static void told_before(void)
{
	struct article old[] = {{.id = 1,
	    .source = 1,
	    .published = 10,
	    .title = S_INIT("Earthquake on the island of Vessa")}};
	struct article arts[] = {
	    {.id = 2,
		.seq = 2,
		.source = 2,
		.published = 20,
		.title = S_INIT("Vessa shaken, harbour shut")},
	    {.id = 3,
		.seq = 3,
		.source = 3,
		.published = 30,
		.title = S_INIT("Earthquake on the island of Vessa")},
	};
	old[0].summary = str_of(quake);
	arts[0].summary = str_of(quake_told_otherwise);
	arts[1].summary = str_of(quake);
	stories out = {0};
	a = arena_new();
	struct group_input in = {
	    .arts = arts, .n = 2, .told = old, .n_told = 1};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 1, "one story");
	is_int((long long)out.v[0].told.n, 1, "that was told");
	ok(out.v[0].lead_fresh > 0.333, "with something new: %.2f",
	    out.v[0].lead_fresh);
	ok(out.v[0].also_fresh.v[0] <= 0, "and a reprint");
	in.arts = &arts[1];
	in.n = 1;
	out = (stories){0};
	group_stories(a, &in, &out);
	ok(out.v[0].told.n == 1 && out.v[0].lead_fresh <= 0,
	    "the same again: %.2f", out.v[0].lead_fresh);
	arena_free(&a);
}

/* A source's releases are no updates of each other. */
static void releases(void)
{
	static const char text[] =
	    "The maintainers of Lumber in Orlin have published version %d of "
	    "their saw. It mends %d faults of the one before, among them the "
	    "one that Hedda Brandt found in the teeth.";
	struct article old = {.id = 1, .source = 1, .published = 10};
	struct article new = {.id = 2, .seq = 2, .source = 1, .published = 20};
	stories out = {0};
	a = arena_new();
	old.title = S("Lumber 4.12 is out");
	new.title = S("Lumber 4.13 is out");
	old.summary = arena_printf(a, text, 412, 17);
	new.summary = arena_printf(a, text, 413, 9);
	struct group_input in = {
	    .arts = &new, .n = 1, .told = &old, .n_told = 1};
	group_stories(a, &in, &out);
	is_int((long long)out.v[0].told.n, 0, "another release");
	new.title = S("Teeth of Lumber found blunt");
	new.summary = S("Hedda Brandt of Orlin has found more faults in the "
			"teeth of Lumber, and 17 saws went back to its "
			"maintainers, who stop version 412 of it.");
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.v[0].told.n, 1, "a story that goes on");
	arena_free(&a);
}

/* A column has one headline every day and is never an update. */
static void columns(void)
{
	struct article old = {.id = 1, .seq = 1, .source = 1};
	struct article new = {.id = 2, .seq = 2, .source = 1, .published = DAY};
	struct group_input in = {
	    .arts = &new, .n = 1, .told = &old, .n_told = 1};
	stories out = {0};
	a = arena_new();
	old.title = new.title = S("Der Morgen: Nachrichten kompakt");
	old.language = new.language = S("de");
	old.summary = S("Die wichtigsten Nachrichten des Tages: Koalition "
			"streitet über Rente, Bahn streicht Züge, Bayern "
			"gewinnt in Mainz.");
	new.summary = S("Die wichtigsten Nachrichten des Tages: Tarifstreit im "
			"Handel, Hochwasser in Polen, Union stellt Kandidaten "
			"vor.");
	group_stories(a, &in, &out);
	is_int((long long)out.v[0].told.n, 0, "another morning");
	struct article two[] = {
	    {.id = 1, .seq = 1, .source = 1, .published = DAY},
	    {.id = 2, .seq = 2, .source = 2, .published = 2 * DAY}};
	two[0].title = two[1].title = S("The week in pictures");
	two[0].language = two[1].language = S("en");
	two[0].summary = S("Our editors choose photographs: floods in Orlin, a "
			   "show in Calder and a bear in Vessa.");
	two[1].summary = S("A volcano on Tolm, elections in Mirrau and a chess "
			   "final in Kaldern.");
	in = (struct group_input){.arts = two, .n = 2};
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 2, "of two papers, another day");
	arena_free(&a);
}

/* Two papers have a column under one headline on one day; it is one story only
 * where their texts agree, or say nothing and neither has it every day. */
static void columns_of_two(void)
{
	static const struct {
		const char *title, *one, *other;
		int n;
	} rows[] = {
	    {"Morning briefing for you",
		"Good morning. Here is what you need to know: the budget vote, "
		"rail strikes in the north, a storm that comes from the sea.",
		"Your daily guide to the news. Wildfires near Calder, a bank "
		"holds its rates, and a look inside the film festival.",
		2},
	    {"Letters to the editor",
		"Sir, your report on the library of Vessa overlooks the "
		"children who use it each day. Hedda Brandt, Orlin",
		"Readers respond to what we wrote of the council tax and of "
		"the bypass at Calder.",
		2},
	    {"Quote of the day: patience",
		"\"The only way to do great work is to love what you do,\" "
		"said "
		"the founder of Orlina.",
		"\"In the middle of difficulty lies opportunity,\" wrote a "
		"physicist from Kaldern.",
		2},
	    {"Harbour of Orlin shut",
		"A strong earthquake shook the island of Vessa, and twelve "
		"people were hurt. Mayor Hedda Brandt closed the harbour.",
		"Mayor Hedda Brandt has shut the harbour of Orlin after twelve "
		"people were hurt in an earthquake on Vessa.",
		1},
	    {"Harbour of Orlin shut", "", "Read more.", 1},
	};
	a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct article arts[] = {
		    {.id = 1, .seq = 1, .source = 1, .published = 10},
		    {.id = 2, .seq = 2, .source = 2, .published = 20}};
		arts[0].title = arts[1].title = str_of(rows[i].title);
		arts[0].language = arts[1].language = S("en");
		arts[0].summary = str_of(rows[i].one);
		arts[1].summary = str_of(rows[i].other);
		stories out = {0};
		group_stories(
		    a, &(struct group_input){.arts = arts, .n = 2}, &out);
		is_int((long long)out.n, rows[i].n, rows[i].title);
	}
	/* the second of them had it yesterday */
	struct article old = {.id = 3, .seq = 1, .source = 2};
	struct article arts[] = {
	    {.id = 1, .seq = 2, .source = 1, .published = DAY},
	    {.id = 2, .seq = 3, .source = 2, .published = DAY}};
	old.title = arts[0].title = arts[1].title = S("Crossword of the day");
	struct group_input in = {
	    .arts = arts, .n = 2, .told = &old, .n_told = 1};
	stories out = {0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 2, "without texts");
	arena_free(&a);
}

/* Pages tell that they are one; where a source's all have one name, not. */
static void pages_are_one(void)
{
	struct article arts[] = {
	    {.id = 1, .seq = 1, .source = 1, .title = S_INIT("A ribbon cut")},
	    {.id = 2, .seq = 2, .source = 2, .title = S_INIT("Crossing opens")},
	    {.id = 3, .seq = 3, .source = 2, .title = S_INIT("Whales seen")},
	};
	struct group_input in = {.arts = arts, .n = 2};
	stories out = {0};
	a = arena_new();
	for (int i = 0; i < 3; i++)
		arts[i].canonical = S("https://example.org/bridge-1");
	group_stories(a, &in, &out);
	is_int((long long)out.n, 1, "one page");
	ok(str_starts(out.v[0].also_why.v[0], S("same page as article 1")),
	    "%.*s", PRS(out.v[0].also_why.v[0]));
	in.n = 3;
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 3, "a name for all of a source's pages");
	in.n = 2;
	arts[0].canonical = arts[1].canonical = S("https://example.org");
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 2, "a front page is no article");
	arts[0].canonical = arts[1].canonical = S("https://example.org/list");
	arts[0].link = arts[1].link = arts[0].canonical;
	arts[0].summary = str_of(quake);
	arts[1].summary =
	    S("The choir of Penvale sings at the old mill on Friday evening. "
	      "Tickets are sold at the door, and the bakery stays open late.");
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 1, "what both link to is one");
	arts[1].link = S("https://example.org/choir");
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 1, "so is one that calls itself by it");
	arts[0].link = S("https://example.org/shaken");
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 2, "what both call themselves is nobody's");
	arts[1].language = S("de");
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 1, "but in two languages who can tell");
	arena_free(&a);
}

static void rulings_win(void)
{
	struct article arts[] = {
	    {.id = 1, .seq = 1, .source = 1, .title = S_INIT("Vessa quake")},
	    {.id = 2, .seq = 2, .source = 2, .title = S_INIT("Vessa shaken")},
	    {.id = 3, .seq = 3, .source = 3, .title = S_INIT("Far away")},
	};
	struct ruling rules[] = {{.x = 2, .apart = true}, {.x = 1, .y = 3}};
	struct group_input in = {.arts = arts, .n = 3};
	stories out = {0};
	a = arena_new();
	arts[0].summary = str_of(quake);
	arts[1].summary = str_of(quake_told_otherwise);
	arts[2].summary = str_of(other_quake);
	group_stories(a, &in, &out);
	is_int((long long)out.n, 2, "by themselves");
	in.rulings = rules;
	in.n_rulings = 1;
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 3, "one split off");
	ok(str_ends(out.v[1].lead_why, S("kept apart by the operator")), "%.*s",
	    PRS(out.v[1].lead_why));
	in.n_rulings = 2;
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 2, "and two joined");
	ok(str_ends(out.v[0].also_why.v[0], S("by the operator")), "%.*s",
	    PRS(out.v[0].also_why.v[0]));
	in.rulings = rules + 1;
	in.n_rulings = 1;
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 1, "what is joined takes nobody away");
	rules[0] = (struct ruling){.x = 2, .y = 3, .apart = true};
	in.rulings = rules;
	in.n_rulings = 2;
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 2, "but who may not be with it");
	ok(out.v[0].also.n == 1 && out.v[0].also.v[0]->id == 3, "is alone");
	arena_free(&a);
}

int main(void)
{
	TEST(a_source_once);
	TEST(headlines_alone);
	TEST(none_is_lost);
	TEST(links_by_average);
	TEST(crowds);
	TEST(chains);
	TEST(told_before);
	TEST(releases);
	TEST(columns);
	TEST(columns_of_two);
	TEST(pages_are_one);
	TEST(rulings_win);
	return tap_done();
}
