/* SPDX-License-Identifier: MIT */
/* gazetted: of years, what is one event is told by the days around it; and a
 * topic of these days is none. */
#include "base/arena.h"
#include "group/season.h"
#include "group/stories.h"
#include "tap.h"

#define DAY	 INT64_C(86400)
#define NOW	 (20000 * DAY)
#define OLD	 4000 /* reports of years before */
#define AROUND	 500  /* of the same days, */
#define OF_TOPIC 10   /* every so many of them of the tournament */
#define WORDS	 6000

struct said {
	const char *title, *text;
};

/* A word of everybody's; or one of three syllables, some more frequent. */
static struct str word(struct arena *a, uint64_t *r)
{
	static const char *const part[] = {"ba", "re", "lo", "mi", "tu", "sa",
	    "ne", "ko", "vi", "du", "fa", "ge", "ho", "pi", "wu", "ca", "da",
	    "le", "po", "ri"};
	static const char *const usual[] = {"people", "storm", "night", "coast",
	    "water", "morning", "owner", "cars", "deck", "light", "boats",
	    "search", "door", "papers", "names", "ship", "fear", "question",
	    "harbour", "island", "saved", "passengers", "sight", "fault"};
	*r = *r * UINT64_C(6364136223846793005) + 1442695040888963407;
	uint64_t k = (*r >> 33) % WORDS * ((*r >> 40) % WORDS) / WORDS;
	if (*r >> 62 == 0)
		return str_of(usual[k % (sizeof(usual) / sizeof(*usual))]);
	return arena_printf(
	    a, "%s%s%sn", part[k % 20], part[k / 20 % 20], part[k / 400 % 20]);
}

static struct str words(struct arena *a, uint64_t *r, int n, const char *first)
{
	struct str s = str_of(first);
	for (int i = 0; i < n; i++)
		s = arena_printf(
		    a, "%.*s%s%.*s", PRS(s), s.n ? " " : "", PRS(word(a, r)));
	return s;
}

/* What others tell, of the tournament or of whatever there is. */
static struct article other(
    struct arena *a, uint64_t *r, int64_t id, int64_t at, bool games)
{
	struct article art = {.id = id,
	    .seq = id,
	    .source = 10 + id,
	    .published = at,
	    .published_known = true,
	    .language = S("en")};
	art.title = words(a, r, 5, games ? "Lakeside Games:" : "Report:");
	art.summary = words(a, r, 20,
	    games ? "At the Lakeside Winter Games in Norland the athletes"
		  : "It was told that");
	return art;
}

/* The stories that two reports are among so many of older days and of the same.
 */
static bool one_story(const struct said said[2], int old, int around)
{
	struct arena *a = arena_new();
	uint64_t r = 7;
	int n = 0;
	struct article *arts =
	    arena_calloc(a, (size_t)(2 + old + around), sizeof(*arts));
	for (; n < 2; n++)
		arts[n] = (struct article){.id = n + 1,
		    .seq = n + 1,
		    .source = n + 1,
		    .published = NOW + n * DAY / 12,
		    .published_known = true,
		    .language = S("en"),
		    .title = str_of(said[n].title),
		    .summary = str_of(said[n].text)};
	for (int i = 0; i < old; i++, n++)
		arts[n] = other(a, &r, n + 1, NOW - 30 * DAY - i * DAY, false);
	for (int i = 0; i < around; i++, n++)
		arts[n] = other(a, &r, n + 1, NOW - DAY + 2 * DAY * i / around,
		    i % OF_TOPIC == 0);
	stories out = {0};
	group_stories(
	    a, &(struct group_input){.arts = arts, .n = (size_t)n}, &out);
	bool one = false;
	vec_each (&out, s) {
		bool first = s->lead->id <= 2;
		one |= first && s->also.n && s->also.v[0]->id <= 2;
	}
	arena_free(&a);
	return one;
}

/* Two of the tournament, of which each tells something else. */
static void topic(void)
{
	static const struct said rows[][2] = {
	    {{"Norland enjoys record Lakeside Games: is home advantage real?",
		 "Norland's athletes have won 24 medals at the Winter Games. "
		 "How much of that is because they compete on home snow?"},
		{"The drone games: flying cameras are everywhere at Lakeside",
		    "The robotic cameras chase sledgers and skaters of the "
		    "Winter Games across Norland. Some spectators find them as "
		    "much fun to watch as the athletes."}},
	    {{"Lakeside Games: the sport that bars women",
		 "Female athletes cannot take part in the double event in "
		 "Norland."},
		{"Charting a rise at the Lakeside Games",
		    "How one federation turned money into medals, from the "
		    "first ski school to Norland."}},
	    {{"Ten facts about Norland, host of the Winter Games",
		 "The Lakeside Winter Games will be the widest ever. Here is "
		 "what to know of Norland."},
		{"Inside the village of the Lakeside Games",
		    "Athletes in Norland can rest in quiet zones and eat what "
		    "they like at the Winter Games."}}};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		ok(!one_story(rows[i], OLD, AROUND), "%s", rows[i][0].title);
}

/* Two of it that tell one act, each in its own words. */
static void act(void)
{
	static const struct said rows[][2] = {
	    {{"Skater Ilse Brandt wins 1,500 metres at Lakeside Games",
		 "Ilse Brandt won gold over 1,500 metres on Monday in a record "
		 "of 1:52.13, the first medal for her country in Norland."},
		{"Brandt skates to gold and a record in Norland",
		    "With 1:52.13 Ilse Brandt took the Winter Games title over "
		    "1,500 metres, half a second ahead of the favourite."}},
	    {{"Jury bars sledger Orlo Danek over his painted helmet",
		 "The Games jury in Norland disqualified Orlo Danek for a "
		 "helmet that shows athletes killed in the war."},
		{"Danek out of Lakeside Games for helmet of remembrance",
		    "Sledger Orlo Danek may not start: the jury says the "
		    "pictures of dead athletes on his helmet break its "
		    "rules."}}};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		ok(one_story(rows[i], OLD, AROUND), "%s", rows[i][0].title);
}

/* Long ones of one event are as likely so whatever came years before. */
static void archive(void)
{
	static const struct said row[2] = {
	    {"Ferry with 170 aboard sinks off Orsa island",
		"A ferry that carried about 170 people from Marsund to Orsa "
		"sank in a storm on Tuesday night, the coast guard said. "
		"Rescuers pulled 131 passengers from the water and were "
		"looking for the others on Wednesday morning. The Saint "
		"Olave, built in 1987, had left port two hours late after a "
		"dispute about its load. Captain Per Nordal told the owner by "
		"radio that cars on the lower deck had broken loose. Minutes "
		"later the signal was lost some nine miles west of the light "
		"at Hamnes. Two helicopters and four fishing boats took part "
		"in the search. The minister of transport said that an "
		"inquiry would begin at once. An inspector had found fault "
		"with the bow door, papers show, and the owner was given "
		"until autumn to mend it."},
	    {"Dozens feared dead as Saint Olave goes down in storm",
		"Relatives waited through the night at the harbour of "
		"Marsund, where lists of the saved were read out. By dawn "
		"there were too few. Nobody knows how many were on the "
		"Saint Olave when she went down on her way to Orsa. One "
		"survivor said that he heard chains snap below and saw lorries "
		"slide before it went dark. The ship was within sight of "
		"Hamnes. Fishermen were the first to come. \"We heard voices, "
		"and then fewer,\" one of them said. Questions will be asked "
		"about the bow door, of which the union had warned in "
		"March. Inga Solheim of the government came from the capital "
		"and promised answers. The crew had asked for a day of rest "
		"and was refused, a cousin of the cook told this paper."}};
	ok(one_story(row, 0, AROUND), "among those of the same days");
	ok(one_story(row, OLD, AROUND), "and of years");
}

/* Of a day of long ago, of which feeds hold little, two of one craft are not
 * likelier one event than they were in a crowd. */
static void thin(void)
{
	static const struct said row[2] = {
	    {"Good work wants a good look",
		"Last week I went through what readers wrote of our "
		"spelling tool, as I do each month. Most of them liked how "
		"fast it is. Some found its design dull, and they were right. "
		"I had picked a grey of 500 for the text and a pale one for "
		"the frames, so that nothing stood out. A friend who draws "
		"for a living told me to begin with light and contrast. We "
		"tried three kinds of blue, and kept the darkest. The "
		"buttons have round corners now, and the panel opens without "
		"a jump. None of this makes the tool find more mistakes, but "
		"people trust what looks cared for, and they forgive it more. "
		"Next month I shall write about the settings."},
	    {"Tokens from the ground up, part 13: classes made by a script",
		"So far the tokens were sorted by layer. Here a "
		"script reads the file and writes one class for each of "
		"them. Each colour has five steps, from 100 to 400 and 500, "
		"which become as many rules for the background and the "
		"lines. Names follow the design file, so that no one has to "
		"learn a second set. The loop is twenty lines long; where a "
		"step is missing it stops and says which. Sizes work "
		"alike, but with a table of their own. At the end the sheet "
		"is pressed, and what no page uses is dropped from it. The "
		"code of all parts is in the store, with a branch for each."}};
	ok(!one_story(row, 0, AROUND), "in a crowd");
	ok(!one_story(row, OLD, 20), "and among few, of years");
}

static void counts(void)
{
	struct season *s = season_new();
	for (int64_t day = -40; day < 40; day++) {
		season_report(s, day * DAY);
		season_term(s, day * DAY, 5, (uint32_t)(day + 41));
	}
	ok(season_reports(s, 0) == 6, "of six days about one");
	ok(season_reports(s, -20 * DAY) == 6, "before 1970, too");
	ok(season_terms(s, 0, 5, 80) == 6, "and a term");
	ok(season_terms(s, 0, 7, 80) == 1, "one that only others have");
	ok(season_terms(s, 0, 9, 0) == 0, "or nobody");
	ok(season_reports(s, 90 * DAY) == 0, "none at another time");
	season_free(&s);
	season_free(&s);
}

int main(void)
{
	TEST(topic);
	TEST(act);
	TEST(archive);
	TEST(thin);
	TEST(counts);
	return tap_done();
}
