/* SPDX-License-Identifier: MIT */
/* gazetted: what was told below the headline of something else, and what was
 * told below another headline of its own. */
#include "base/arena.h"
#include "group/stories.h"
#include "tap.h"

#define DAY  INT64_C(86400)
#define NEWS 0.333 /* as in digest/build.c */

struct said {
	const char *title, *text;
};

struct row {
	const char *language;
	struct said told, newer;
};

static struct article article(
    const struct row *row, const struct said *s, int64_t id)
{
	return (struct article){.id = id,
	    .seq = id,
	    .source = id,
	    .published = 9 * DAY + (id > 1) * DAY,
	    .title = str_of(s->title),
	    .summary = str_of(s->text),
	    .language = str_of(row->language)};
}

/* The story of the newer one, that of both being one told the day before. */
static struct story story_of(struct arena *a, const struct row *row)
{
	struct article told = article(row, &row->told, 1);
	struct article newer = article(row, &row->newer, 2);
	struct group_input in = {
	    .arts = &newer, .n = 1, .told = &told, .n_told = 1};
	stories out = {0};
	group_stories(a, &in, &out);
	return out.v[0];
}

#define NOTES                                                                  \
	"New: Pelican 3.2 is available in Corvo for all users. Tabs can be "   \
	"pinned. Mira Sonnet 5 is now available in Corvo at promotional "      \
	"pricing: fast mode costs 10 credits. Fixes: the terminal no longer "  \
	"flickers on resize. Search finds words with umlauts. The panel of "   \
	"changes loads faster in large repositories."
#define COUNCIL                                                                \
	"The council met on Monday. The library in Tolm will close in March. " \
	"The ferry to Orlin gets a new pier. Parking at the market costs 2 "   \
	"crowns from May. The school roof is to be mended in summer. The "     \
	"band plays on the green on Sunday. The mayor opened the new bakery "  \
	"in Mill Lane. A tree fell on the bowling club."
#define MORGEN                                                                 \
	"Guten Morgen! Die Bäcker in Tolm streiken am Freitag. Auf dem Vorn " \
	"liegen 40 Zentimeter Schnee. Der Hafen von Orlin bekommt einen "      \
	"dritten Kran. Außerdem: Im Zoo ist ein Nashorn geboren worden, und " \
	"die Bahn sperrt die Strecke nach Marnau bis Juni."

static const struct row by_the_by[] = {
    {"en", {"Corvo 2.14.7", NOTES},
	{"Introducing Mira Sonnet 5", "Introducing Mira Sonnet 5"}},
    {"en", {"Corvo 2.14.7", NOTES},
	{"Mira Sonnet 5 is available", "Mira Sonnet 5 is now available."}},
    {"en", {"Corvo 2.14.7", NOTES},
	{"Pelican 3.2", "Pelican 3.2 is available."}},
    {"en", {"Council notes from Tolm", COUNCIL},
	{"Tolm library to close", "The library in Tolm will close in March."}},
    {"en", {"Council notes from Tolm", COUNCIL},
	{"New pier for Orlin ferry", "The ferry to Orlin gets a new pier."}},
    {"en", {"Council notes from Tolm", COUNCIL},
	{"Tree falls on bowling club",
	    "A tree fell on the bowling club in Tolm."}},
    {"de", {"Der Morgen: Streik, Schnee, Nashorn", MORGEN},
	{"Bahn sperrt Strecke nach Marnau",
	    "Die Bahn sperrt die Strecke nach Marnau bis Juni."}},
    {"de", {"Der Morgen: Streik, Schnee, Nashorn", MORGEN},
	{"Dritter Kran für Hafen Orlin",
	    "Der Hafen von Orlin bekommt einen dritten Kran."}},
    {"fr",
	{"Le journal du soir",
	    "La grève des éboueurs continue à Calmont jusqu'à vendredi. À "
	    "Lorme, un loup a été vu par des enfants. Le pont de Brive rouvre "
	    "lundi après six mois de travaux. Le musée de la Mer ferme pour "
	    "deux ans. Orvel gagne 3-1 contre Vernis."},
	{"Un loup vu à Lorme", "Un loup a été vu à Lorme par des enfants."}},
    {"de", {"Der Morgen: Streik, Schnee, Hafen", MORGEN},
	{"Nashorn im Zoo geboren", "Im Zoo ist ein Nashorn geboren worden."}},
    {"ru",
	{"Что нового: неделя в Заречье",
	    "В Заречье открыли мост через реку. Библиотека в Озёрске "
	    "закроется в марте. В зоопарке родился носорог. Порт Белогорье "
	    "получит третий кран. Пекари бастуют в пятницу."},
	{"Библиотека в Озёрске закроется",
	    "Библиотека в Озёрске закроется в марте."}},
    {"ru",
	{"Что нового: неделя в Заречье",
	    "В Заречье открыли мост через реку. Библиотека в Озёрске "
	    "закроется в марте. В зоопарке родился носорог. Порт Белогорье "
	    "получит третий кран. Пекари бастуют в пятницу."},
	{"Носорог родился в зоопарке", "В зоопарке родился носорог."}},
    {"ja",
	{"今日のニュースまとめ",
	    "青葉市で新しい橋が完成した。緑山町の図書館は3月に閉館する。白"
	    "川港に三つ目のクレーンが設置される。動物園でサイの赤ちゃんが生"
	    "まれた。鉄道は6月まで運休する。"},
	{"緑山町の図書館が閉館へ", "緑山町の図書館は3月に閉館する。"}},
};

/* Below headlines that say it otherwise. */
static const struct row of_it[] = {
    {"en",
	{"A town holds its breath",
	    "Engineers say that the dam at Ferris may fail after ten days of "
	    "rain. About 4,000 people were told to leave their homes."},
	{"Dam at Ferris may fail",
	    "The dam at Ferris may fail after ten days of rain, engineers "
	    "say. About 4,000 people were told to leave."}},
    {"de",
	{"Nichts geht mehr",
	    "Wegen eines Oberleitungsschadens fahren zwischen Ulm und "
	    "Augsburg seit dem Morgen keine Züge, teilte die Bahn mit. "
	    "Reisende sollen auf Busse ausweichen."},
	{"Keine Züge zwischen Ulm und Augsburg",
	    "Zwischen Ulm und Augsburg fahren seit dem Morgen keine Züge "
	    "wegen eines Oberleitungsschadens, teilte die Bahn mit."}},
    {"en",
	{"Tolm library to close in March",
	    "Orlin council will close the Tolm library in March to save "
	    "340,000 crowns a year. Eleven staff will be offered other posts. "
	    "Campaigners collected 5,200 signatures against the plan, and the "
	    "ferry brought them to the town hall on Tuesday."},
	{"Tolm library closes", "The Tolm library will close in March."}},
};

static void what_was_told_by_the_by_is_new(void)
{
	for (size_t i = 0; i < sizeof(by_the_by) / sizeof(*by_the_by); i++) {
		struct arena *a = arena_new();
		const struct row *r = &by_the_by[i];
		struct story s = story_of(a, r);
		ok(!s.told.n, "%s: %s", r->language, r->newer.title);
		arena_free(&a);
	}
}

static void what_was_told_for_its_own_sake_is_not(void)
{
	for (size_t i = 0; i < sizeof(of_it) / sizeof(*of_it); i++) {
		struct arena *a = arena_new();
		const struct row *r = &of_it[i];
		struct story s = story_of(a, r);
		ok(s.told.n && s.lead_fresh <= NEWS, "%s: %s", r->language,
		    r->newer.title);
		arena_free(&a);
	}
}

int main(void)
{
	TEST(what_was_told_by_the_by_is_new);
	TEST(what_was_told_for_its_own_sake_is_not);
	return tap_done();
}
