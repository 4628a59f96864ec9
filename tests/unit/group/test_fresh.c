/* SPDX-License-Identifier: MIT */
/* gazetted: stories that moved on, and such as are only told in other words. */
#include "group/fresh.h"

#include <stdio.h>

#include "base/arena.h"
#include "group/stories.h"
#include "tap.h"

/* One a line: its language, then headline and text of what was told, of what
 * another paper has of it a day later that is new, and of what is not. The last
 * ten were kept aside while the rules were made. */
#define GOLDEN "tests/golden/stories/moved-on.txt"
#define EVENTS 50
#define ASIDE  40
#define DAY    86400
#define NEWS   0.333 /* as in digest/build.c */

struct event {
	struct str field[7];
};

static struct event events[EVENTS];

static int read_events(struct arena *a)
{
	FILE *f = fopen(GOLDEN, "r");
	char line[4096];
	int n = 0;
	while (f && n < EVENTS && fgets(line, sizeof(line), f)) {
		struct str rest =
		    str_trim(str_of(arena_printf(a, "%s", line).p));
		for (int k = 0; k < 7; k++) {
			ptrdiff_t end = str_chr(rest, '|');
			size_t len = end < 0 ? rest.n : (size_t)end;
			events[n].field[k] = str_sub(rest, 0, len);
			rest = str_sub(rest, len + 1, rest.n);
		}
		n++;
	}
	if (f)
		fclose(f);
	return n;
}

static struct article report(int i, int which)
{
	const struct event *e = &events[i];
	return (struct article){.id = 1 + i + 100 * which,
	    .seq = 1 + i + 100 * which,
	    .source = 1,
	    .published = which ? 10 * DAY : 9 * DAY,
	    .language = e->field[0],
	    .title = e->field[1 + 2 * which],
	    .summary = e->field[2 + 2 * which]};
}

struct count {
	int linked[2], news[2]; /* the latter those kept aside */
};

/* Of the second or third report of each event, after all the first ones. */
static struct count count_news(struct arena *a, int which, int source)
{
	static struct article told[EVENTS], arts[EVENTS];
	struct count c = {0};
	stories out = {0};
	for (int i = 0; i < EVENTS; i++) {
		told[i] = report(i, 0);
		arts[i] = report(i, which);
		arts[i].source = source;
	}
	struct group_input in = {
	    .arts = arts, .n = EVENTS, .told = told, .n_told = EVENTS};
	group_stories(a, &in, &out);
	vec_each (&out, s) {
		int aside = s->lead - arts >= ASIDE;
		bool news = s->lead_fresh > NEWS;
		c.linked[aside] += s->told.n > 0;
		c.news[aside] += s->told.n > 0 && news;
	}
	return c;
}

static void moved_on(void)
{
	struct arena *a = arena_new();
	is_int(read_events(a), EVENTS, "events");
	struct count on = count_news(a, 1, 2), again = count_news(a, 2, 2);
	ok(on.linked[0] >= 38 && on.news[0] >= 36,
	    "what moved on is news: %d of %d", on.news[0], on.linked[0]);
	ok(on.linked[1] >= 10 && on.news[1] >= 10,
	    "and those kept aside: %d of %d", on.news[1], on.linked[1]);
	ok(again.linked[0] >= 39 && again.news[0] <= 11,
	    "few that say it otherwise are: %d of %d", again.news[0],
	    again.linked[0]);
	ok(again.linked[1] >= 10 && again.news[1] <= 4,
	    "of those kept aside: %d of %d", again.news[1], again.linked[1]);
	arena_free(&a);
}

/* What a source says again of what it told is no news, no more than others'. */
static void own(void)
{
	struct arena *a = arena_new();
	read_events(a);
	struct count on = count_news(a, 1, 1), again = count_news(a, 2, 1);
	ok(on.linked[0] >= 20 && on.news[0] >= on.linked[0] - 3,
	    "its own that moved on: %d of %d", on.news[0], on.linked[0]);
	ok(again.linked[0] >= 20 && again.news[0] <= 8,
	    "its own in other words: %d of %d", again.news[0], again.linked[0]);
	arena_free(&a);
}

/* One told, and another paper's later one in few words. */
struct later {
	const char *language, *told[2], *later[2];
	bool news;
};

static const struct later later[] = {
    {"en",
	{"Accident on the B12 near Corby",
	    "A cyclist was hurt in an accident on the B12 near Corby on Monday "
	    "when he fell into a ditch."},
	{"Accident on the B12 near Corby",
	    "A nurse died on the B12 near Corby on Tuesday when a tanker "
	    "crushed her van."},
	true},
    {"en",
	{"Council to vote on Arden bypass",
	    "Councillors in Arden decide on Tuesday whether the bypass is "
	    "built. The meeting is expected to be long."},
	{"Council votes for Arden bypass",
	    "Work begins in May after a narrow majority of two. Farmers "
	    "announced that they would block the diggers."},
	true},
    {"en",
	{"Talks on Hullworks pay begin in Corby",
	    "The union and the management of Hullworks met in Corby on Monday "
	    "for the first time since spring."},
	{"Talks on Hullworks pay fail in Corby",
	    "Both sides left without another date, and the early shift walked "
	    "out within the hour."},
	true},
    {"de",
	{"Bexair-Piloten stimmen über Streik ab",
	    "Die Piloten von Bexair stimmen bis Freitag über einen Streik ab, "
	    "teilte ihre Gewerkschaft mit."},
	{"Bexair-Piloten stimmen für Streik",
	    "91 Prozent wollen die Arbeit niederlegen. Ab Montag um "
	    "Mitternacht fallen Flüge aus, Reisende sollen umbuchen."},
	true},
    {"en",
	{"Accident on the B12 near Corby",
	    "A cyclist was hurt in an accident on the B12 near Corby on Monday "
	    "when he fell into a ditch."},
	{"Accident on the B12 near Corby",
	    "A cyclist fell into a ditch near Corby on Monday and was hurt."},
	false},
    {"en",
	{"Accident on the B12 near Corby",
	    "A cyclist was hurt in an accident on the B12 near Corby on Monday "
	    "when he fell into a ditch."},
	{"Accident on the B12 near Corby",
	    "The post Accident on the B12 near Corby appeared first on Arden "
	    "County News."},
	false},
    {"en",
	{"Blast at Corby mill",
	    "A blast shook the Corby mill on Monday. Workers were taken to "
	    "hospital and an inquiry has begun."},
	{"Blast at Corby mill",
	    "Two workers have died after the blast at the Corby mill."},
	true},
    {"en",
	{"Fire at Arden depot",
	    "A fire broke out at the Arden depot. Thirteen men were hurt."},
	{"Fire at Arden depot", "Thirty men were hurt at the Arden depot."},
	true},
    {"de",
	{"Feuer in Chemiewerk Ostrau",
	    "In einem Chemiewerk in Ostrau ist ein Feuer ausgebrochen. Die "
	    "Feuerwehr löscht."},
	{"Feuer in Chemiewerk Ostrau",
	    "Beim Feuer im Chemiewerk in Ostrau sind zwei Arbeiter "
	    "gestorben."},
	true},
    {"de",
	{"Feuer in Chemiewerk Ostrau",
	    "In einem Chemiewerk in Ostrau ist ein Feuer ausgebrochen. Die "
	    "Feuerwehr löscht."},
	{"Feuer in Chemiewerk Ostrau",
	    "Aktualisiert: Beim Feuer im Chemiewerk in Ostrau sind Arbeiter "
	    "gestorben."},
	true},
    {"en",
	{"Bexair weighs closure of Arden base",
	    "Bexair is weighing the closure of its base in Arden with 300 "
	    "staff."},
	{"Bexair closes Arden base",
	    "Bexair closes its base in Arden with 300 staff."},
	true},
    {"ja",
	{"港町の倉庫で爆発",
	    "港町の倉庫で爆発があり、従業員が病院に運ばれた。"},
	{"港町の倉庫で爆発", "港町の倉庫の爆発で、従業員4人が死亡した。"},
	true},
    {"zh",
	{"河口化工厂发生火灾",
	    "河口一家化工厂周一发生火灾，消防人员正在现场灭火，附近居民已经"
	    "撤离。"},
	{"河口化工厂火灾",
	    "河口化工厂火灾已被扑灭，两人死亡，工厂负责人被警方带走。"},
	true},
    {"en",
	{"Hullworks profit up a tenth on strong ship demand",
	    "Hullworks reported a half-year profit of 410 million dollars, up "
	    "a tenth, as demand for ships grew. It raised its outlook."},
	{"Shipbuilder Hullworks raises outlook",
	    "Hullworks raised its outlook after profit grew to 410 million "
	    "dollars in the first half, the company reported."},
	false},
    {"zh",
	{"9月份全国工业用电同比增长4.6%",
	    "国家能源局今天发布数据，9月份全国工业用电量同比增长4.6%，环比"
	    "下降0.8%。化工用电增长7.1%。"},
	{"9月份全国工业用电增长4.6%",
	    "9月份全国工业用电量同比增长4.6%，环比下降0.8%，国家能源局发布"
	    "数据。"},
	false},
    {"ja",
	{"国道９号で多重事故、４人けが",
	    "１２日午前７時ごろ、青葉市の国道９号で車６台が絡む事故があり、"
	    "４人がけがをした。"},
	{"青葉市の国道9号で6台の事故",
	    "青葉市の国道9号で12日午前7時ごろ、車6台が絡む事故があり、4人が"
	    "けがをした。"},
	false},
};

static struct article brief(
    int64_t id, const char *language, const char *const said[2])
{
	return (struct article){.id = id,
	    .seq = id,
	    .source = id,
	    .published = (8 + id) * DAY,
	    .language = str_of(language),
	    .title = str_of(said[0]),
	    .summary = str_of(said[1])};
}

/* One a line: its language, headline and text of what was told, and of what
 * another paper has a day later: in the first what became of it, where most of
 * the words are the same, in the second the same in other words. */
#define TURNED "tests/golden/stories/turned.txt"
#define RETOLD "tests/golden/stories/retold.txt"

struct tried {
	int all, lost, again;
};

/* Each alone, of one source or two. What is not known to go on with the other
 * is told, too. */
static struct tried try_all(const char *path, bool say_lost, bool own)
{
	FILE *f = fopen(path, "r");
	char line[4096];
	struct tried t = {0};
	while (f && fgets(line, sizeof(line), f)) {
		struct arena *a = arena_new();
		struct str field[5], rest = str_trim(str_of(line));
		for (int k = 0; k < 5; k++)
			if (!str_split(&rest, '|', &field[k]))
				field[k] = S("");
		struct article told = {.id = 1,
		    .seq = 1,
		    .source = 1,
		    .published = 9 * DAY,
		    .language = field[0],
		    .title = field[1],
		    .summary = field[2]};
		struct article art = told;
		art.id = art.seq = 2;
		art.source = own ? 1 : 2;
		art.published += DAY;
		art.title = field[3];
		art.summary = field[4];
		struct group_input in = {
		    .arts = &art, .n = 1, .told = &told, .n_told = 1};
		stories out = {0};
		group_stories(a, &in, &out);
		bool news = !out.v[0].told.n || out.v[0].lead_fresh > NEWS;
		t.all++;
		t.lost += !news;
		t.again += news;
		if (news != say_lost)
			printf("# %s: %.*s: %.2f %.*s\n",
			    news ? "told again" : "lost", PRS(art.title),
			    out.v[0].lead_fresh, PRS(out.v[0].lead_why));
		arena_free(&a);
	}
	if (f)
		fclose(f);
	return t;
}

static struct tried try_each(const char *path, bool say_lost)
{
	return try_all(path, say_lost, false);
}

static void turned(void)
{
	struct tried t = try_each(TURNED, true);
	ok(t.all >= 90 && !t.lost, "what became of it is told: %d of %d lost",
	    t.lost, t.all);
}

static void retold(void)
{
	struct tried t = try_each(RETOLD, false);
	ok(t.all >= 60 && t.again <= 3, "in other words: %d of %d again",
	    t.again, t.all);
}

/* The same of one act that is new in a headline, of any kind that news has. */
#define ACTED	    "tests/golden/stories/acted.txt"
#define ACTED_AGAIN "tests/golden/stories/acted-again.txt"

static void acted(void)
{
	struct tried t = try_each(ACTED, true);
	ok(t.all >= 115 && !t.lost, "what was done is told: %d of %d lost",
	    t.lost, t.all);
	t = try_each(ACTED_AGAIN, false);
	ok(t.all >= 60 && t.again <= 2, "and not twice: %d of %d again",
	    t.again, t.all);
}

/* The same figures: in quite other words, and with what came of it or
 * somebody's word on it. */
#define COUNTED_AGAIN "tests/golden/stories/counted-again.txt"
#define COUNTED_ON    "tests/golden/stories/counted-on.txt"

static void counted(void)
{
	struct tried t = try_each(COUNTED_AGAIN, false);
	ok(t.all >= 11 && t.again <= 4, "the same figures: %d of %d again",
	    t.again, t.all);
	t = try_each(COUNTED_ON, true);
	ok(t.all >= 11 && !t.lost, "and what came of it: %d of %d lost", t.lost,
	    t.all);
}

/* The same facts, by an office or from a town of which the other said nothing;
 * one of which something came; and one or two of which far more is told. */
#define FACTS_AGAIN "tests/golden/stories/facts-again.txt"
#define FACTS_ON    "tests/golden/stories/facts-on.txt"
#define FACTS_MORE  "tests/golden/stories/facts-more.txt"

static void facts(void)
{
	struct tried t = try_each(FACTS_AGAIN, false);
	ok(t.all >= 12 && t.again <= 8, "the same facts: %d of %d again",
	    t.again, t.all);
	t = try_each(FACTS_ON, true);
	ok(t.all >= 8 && !t.lost, "and what came of them: %d of %d lost",
	    t.lost, t.all);
	t = try_each(FACTS_MORE, true);
	ok(t.all >= 25 && !t.lost, "and with far more: %d of %d lost", t.lost,
	    t.all);
}

/* What is new above, and below it all that was told. */
#define CARRIED "tests/golden/stories/carried.txt"

static void carried(void)
{
	struct tried t = try_each(CARRIED, true);
	ok(t.all >= 16 && !t.lost, "what is new above is told: %d of %d lost",
	    t.lost, t.all);
}

/* The same again on another day, the other way, with another score; and what
 * only says so again. */
#define AFRESH	     "tests/golden/stories/afresh.txt"
#define AFRESH_AGAIN "tests/golden/stories/afresh-again.txt"

static void afresh(void)
{
	struct tried t = try_each(AFRESH, true);
	ok(t.all >= 32 && !t.lost, "what is so again is told: %d of %d lost",
	    t.lost, t.all);
	t = try_each(AFRESH_AGAIN, false);
	ok(t.all >= 7 && !t.again, "what is said again is not: %d of %d are",
	    t.again, t.all);
}

/* The next item of a series, a column, a list; and a source's own report of the
 * same again, under a headline that begins alike. */
#define SERIES	     "tests/golden/stories/series.txt"
#define SERIES_AGAIN "tests/golden/stories/series-again.txt"

static void series(void)
{
	struct tried t = try_all(SERIES, true, true);
	ok(t.all >= 49 && !t.lost, "the next item is told: %d of %d lost",
	    t.lost, t.all);
	t = try_all(SERIES_AGAIN, false, true);
	ok(t.all >= 6 && !t.again, "the same again is not: %d of %d are",
	    t.again, t.all);
}

/* Of one story three reports were told; and what another tells of all. */
static const struct {
	const char *language;
	const char *said[4][2];
	bool news;
} gathered[] = {
    {"de",
	{{"Parteitag: Muster als Vorsitzender bestätigt",
	     "Max Muster ist beim Parteitag der Seepartei in Marnau mit 81 "
	     "Prozent als Vorsitzender bestätigt worden."},
	    {"Parteitag der Seepartei stimmt für Tempolimit",
		"Der Parteitag der Seepartei in Marnau hat sich am Samstag für "
		"ein Tempolimit von 120 ausgesprochen."},
	    {"Seepartei: Jugend blitzt auf Parteitag ab",
		"Die Jugend der Seepartei ist auf dem Parteitag in Marnau mit "
		"ihrem Antrag auf eine Frauenquote gescheitert."},
	    {"Parteitag der Seepartei im Rückblick: Muster, Tempolimit und "
	     "eine Niederlage der Jugend",
		"Max Muster ist mit 81 Prozent als Vorsitzender bestätigt, das "
		"Tempolimit von 120 beschlossen, die Jugend mit der "
		"Frauenquote gescheitert: So lief der Parteitag der Seepartei "
		"in Marnau. Ein Kellner erzählt, was die Delegierten "
		"tranken."}},
	true},
    {"es",
	{{"La boda de Orlín: 900 invitados",
	     "La boda de la actriz Ana Ejemplo en Orlín reunió el sábado a "
	     "900 invitados."},
	    {"La boda de Orlín: tráfico cortado doce horas",
		"El centro de Orlín estuvo cortado doce horas el sábado por la "
		"boda de la actriz Ana Ejemplo."},
	    {"La boda de Orlín: el vestido costó 90.000 euros",
		"El vestido de la actriz Ana Ejemplo en su boda de Orlín costó "
		"90.000 euros, según su modista."},
	    {"Así fue la boda de Orlín, minuto a minuto",
		"La boda de la actriz Ana Ejemplo en Orlín reunió a 900 "
		"invitados, cortó el centro doce horas y tuvo un vestido de "
		"90.000 euros. Minuto a minuto: el perro que se comió la tarta "
		"y el brindis del abuelo."}},
	true},
    {"de",
	{{"Großbrand in Möbelfabrik in Tolm",
	     "Bei einem Brand in einer Möbelfabrik in Tolm sind zwölf "
	     "Menschen verletzt worden. Rund 150 Einsatzkräfte waren vor Ort."},
	    {"Möbelfabrik in Tolm brennt",
		"In Tolm hat in der Nacht eine Möbelfabrik gebrannt. Der "
		"Schaden liegt bei drei Millionen Euro. Zwölf Menschen wurden "
		"verletzt."},
	    {"Tolm: Zwölf Verletzte bei Brand",
		"Zwölf Verletzte hat es bei einem Brand in einer Möbelfabrik "
		"in Tolm gegeben. Die Ursache ist unklar."},
	    {"Zwölf Verletzte bei Brand in Möbelfabrik in Tolm",
		"Bei einem Brand in einer Möbelfabrik in Tolm sind in der "
		"Nacht zwölf Menschen verletzt worden. 150 Einsatzkräfte waren "
		"vor Ort, der Schaden liegt bei drei Millionen Euro, die "
		"Ursache ist unklar."}},
	false},
};

static void gathers(void)
{
	const struct ruling one_story[] = {
	    {.x = 1, .y = 2}, {.x = 2, .y = 3}, {.x = 3, .y = 4}};
	for (size_t i = 0; i < sizeof(gathered) / sizeof(*gathered); i++) {
		struct arena *a = arena_new();
		struct article arts[4];
		for (int k = 0; k < 4; k++)
			arts[k] = brief(
			    k + 1, gathered[i].language, gathered[i].said[k]);
		for (int k = 0; k < 3; k++)
			arts[k].published = arts[3].published - DAY;
		struct group_input in = {.arts = arts + 3,
		    .n = 1,
		    .told = arts,
		    .n_told = 3,
		    .rulings = one_story,
		    .n_rulings = 3};
		stories out = {0};
		group_stories(a, &in, &out);
		is_int((long long)out.v[0].told.n, 3, "one story");
		ok((out.v[0].lead_fresh > NEWS) == gathered[i].news,
		    "%s: %.2f %.*s", gathered[i].said[3][0],
		    out.v[0].lead_fresh, PRS(out.v[0].lead_why));
		arena_free(&a);
	}
}

/* A source's own in few words: `news` where it goes on with what was told, else
 * it is of a form. */
static const struct later own_later[] = {
    {"en",
	{"Search for missing divers at Cape Tolm",
	    "Two divers from Corby have not come back from Cape Tolm. Boats "
	    "are searching for them."},
	{"Missing divers at Cape Tolm found dead",
	    "The bodies of the two men from Corby lay in a wreck, said the "
	    "head "
	    "of the coast guard, Ida Sample."},
	true},
    {"en",
	{"Court to rule on Arden dam",
	    "The high court in Corby will decide on Friday whether the Arden "
	    "dam may be built in a park."},
	{"Court rules on Arden dam",
	    "Judges have stopped the project: the park matters more, they "
	    "wrote. Hullworks lost 7 percent on the stock exchange."},
	true},
    {"en",
	{"Arden drivers to vote on strike",
	    "Drivers at the bus company Arden will vote on a strike by Friday, "
	    "their union Wheel said. They want six percent more pay."},
	{"Arden drivers vote for strike",
	    "Ninety-one percent backed it, the union Wheel announced. Buses "
	    "will stop on Monday at dawn."},
	true},
    {"it",
	{"Crollo della diga di Orvel, attesa la sentenza",
	    "È attesa per martedì la sentenza per il crollo della diga di "
	    "Orvel, in cui morirono cinque persone. Gli imputati sono tre "
	    "ingegneri. L’accusa ha chiesto otto anni per ciascuno."},
	{"Diga di Orvel, condannati due ingegneri",
	    "Due ingegneri sono stati condannati a sei anni per il crollo "
	    "della diga di Orvel, in cui morirono cinque persone. Il terzo "
	    "imputato è stato assolto. I difensori annunciano l’appello."},
	true},
    {"en",
	{"Cyclist killed in hit-and-run near Corby",
	    "A 41-year-old cyclist died after being hit by a car on the B17 "
	    "near Corby on Sunday night. The driver did not stop. Police "
	    "believe that it was a dark estate car."},
	{"Driver, 23, charged over Corby cyclist's death",
	    "A 23-year-old man has been charged with causing death by "
	    "dangerous driving after a cyclist was killed near Corby on "
	    "Sunday night."},
	true},
    {"it",
	{"Accoltellato in stazione a Orvel",
	    "Un uomo di 30 anni è stato accoltellato domenica sera alla "
	    "stazione di Orvel. È in ospedale, non in pericolo di vita."},
	{"Orvel, arrestato lo spacciatore del parco",
	    "I carabinieri hanno arrestato a Orvel un uomo di 40 anni che "
	    "vendeva droga nel parco. Sequestrati due chili."},
	false},
    {"de",
	{"Lastwagen kippt auf A27 bei Sorn um",
	    "Auf der A27 ist am Montag bei Sorn ein mit Kies beladener "
	    "Lastwagen umgekippt. Der Fahrer wurde leicht verletzt. Die "
	    "Autobahn war vier Stunden gesperrt."},
	{"Drei Verletzte bei Unfall auf A27",
	    "Bei einem Zusammenstoß zweier Autos auf der A27 nahe Sorn sind "
	    "am Dienstagabend drei Menschen verletzt worden, einer von ihnen "
	    "schwer. Ein Fahrer war auf nasser Fahrbahn ins Schleudern "
	    "geraten."},
	false},
    {"de",
	{"Einbrecher stehlen Kupfer in Marnau",
	    "Unbekannte haben in der Nacht zum Montag von einer Baustelle in "
	    "Marnau zwei Tonnen Kupferkabel gestohlen. Den Schaden schätzt die "
	    "Polizei auf 15.000 Euro."},
	{"Einbruch in Kiosk in Marnau",
	    "Aus einem Kiosk am Marnauer Bahnhof haben Unbekannte in der Nacht "
	    "zum Dienstag Zigaretten und Bargeld mitgenommen. Die Polizei "
	    "sucht Zeugen."},
	false},
    {"en",
	{"Weather for Corby: sun, 21 degrees",
	    "Today will be mostly sunny in Corby with a high of 21 degrees and "
	    "a light wind from the west."},
	{"Weather for Corby: rain, 12 degrees",
	    "Today will be rainy in Corby with a high of 12 degrees and a "
	    "strong wind from the north."},
	false},
    {"en",
	{"Morning Bed: what to do in your garden",
	    "Good morning, growers, and welcome to the Bed. Today we look at "
	    "blackcurrants: take out a third of the oldest stems, then mulch. "
	    "Send your questions to the usual address."},
	{"Morning Bed: your garden jobs for today",
	    "Good morning, growers, and welcome to the Bed. Today it is the "
	    "turn of the greenhouse: wash the glass and check the heater. "
	    "Send your questions to the usual address."},
	false},
    {"en",
	{"Oil closes above 70 dollars",
	    "Oil closed above 70 dollars a barrel in Tolm on Monday after "
	    "Hullworks cut output."},
	{"Oil closes above 72 dollars",
	    "Oil closed above 72 dollars a barrel in Tolm on Tuesday as "
	    "traders feared a strike in Arden."},
	false},
};

static void own_in_few_words(void)
{
	for (size_t i = 0; i < sizeof(own_later) / sizeof(*own_later); i++) {
		const struct later *l = &own_later[i];
		struct arena *a = arena_new();
		struct article told = brief(1, l->language, l->told);
		struct article art = brief(2, l->language, l->later);
		struct group_input in = {
		    .arts = &art, .n = 1, .told = &told, .n_told = 1};
		stories out = {0};
		art.source = told.source;
		group_stories(a, &in, &out);
		ok((out.v[0].told.n > 0) == l->news, "%s: %.*s", l->later[0],
		    PRS(out.v[0].lead_why));
		arena_free(&a);
	}
}

static void in_few_words(void)
{
	for (size_t i = 0; i < sizeof(later) / sizeof(*later); i++) {
		const struct later *l = &later[i];
		struct arena *a = arena_new();
		struct article told = brief(1, l->language, l->told);
		struct article art = brief(2, l->language, l->later);
		struct group_input in = {
		    .arts = &art, .n = 1, .told = &told, .n_told = 1};
		stories out = {0};
		group_stories(a, &in, &out);
		double fresh = out.v[0].lead_fresh;
		ok(out.v[0].told.n && (fresh > NEWS) == l->news, "%s: %.2f",
		    l->later[0], fresh);
		arena_free(&a);
	}
}

/* A story that is older than reports of one story may be apart goes on with its
 * latest, and what was told of that is no news. */
static const struct {
	int hour;
	const char *said[2];
} voyage[] = {
    {0, {"Heron 4 launch delayed by fog",
	    "The launch of the Heron 4 probe from Cape Arden was called off on "
	    "Monday because of fog. The next attempt is on Wednesday."}},
    {26, {"Fog still hides Heron 4 on its pad",
	     "Fog over Cape Arden has kept the Heron 4 probe on its pad on "
	     "Tuesday, too. The launch is still planned for Wednesday."}},
    {50, {"Heron 4 on its way to Mars",
	     "The Heron 4 probe lifted off from Cape Arden on Wednesday and is "
	     "on its way to Mars, where it should arrive in June."}},
    {75, {"Mars probe Heron 4 launched from Cape Arden",
	     "Heron 4 has lifted off from Cape Arden for its way to Mars. The "
	     "probe should arrive in June."}},
};

static void goes_on_for_long(void)
{
	enum { TOLD = 3 };
	struct arena *a = arena_new();
	struct article arts[TOLD + 1];
	for (int i = 0; i <= TOLD; i++) {
		arts[i] = brief(i + 1, "en", voyage[i].said);
		arts[i].published = 9 * DAY + voyage[i].hour * 3600;
	}
	struct group_input in = {
	    .arts = &arts[TOLD], .n = 1, .told = arts, .n_told = TOLD};
	stories out = {0};
	group_stories(a, &in, &out);
	ok(out.v[0].told.n == TOLD, "of %zu", out.v[0].told.n);
	ok(out.v[0].lead_fresh < NEWS, "new: %.2f", out.v[0].lead_fresh);
	arena_free(&a);
}

/* What stands alone has the nearest report named, and the odds. */
static void nearest(void)
{
	static const char *const fire[] = {"Barn burns down near Arden",
	    "A barn near Arden burned down on Monday night, the fire brigade "
	    "of Corby said. A farmer was taken to hospital in Corby."};
	static const char *const other[] = {"Two barns on fire near Tolm",
	    "Two barns near Tolm caught fire on Tuesday night, the fire "
	    "brigade of Corby said. Nobody was taken to hospital."};
	struct arena *a = arena_new();
	struct article told = brief(1, "en", fire);
	struct article art = brief(2, "en", other);
	struct group_input in = {
	    .arts = &art, .n = 1, .told = &told, .n_told = 1};
	stories out = {0};
	group_stories(a, &in, &out);
	struct str why = out.v[0].lead_why;
	ok(out.v[0].told.n == 0 && str_starts(why, S("nearest is article 1")) &&
		str_find(why, S(" by ")) > 0 && str_find(why, S("Corby")) > 0,
	    "%.*s", PRS(why));
	arena_free(&a);
}

/* A figure that rises in like headlines may be a form; it is told why. */
static void rises(void)
{
	static struct article told[EVENTS + 1];
	struct arena *a = arena_new();
	struct article more = {.id = 1000,
	    .seq = 1000,
	    .source = 1,
	    .published = 10 * DAY,
	    .language = S("en"),
	    .title = S("Vessa earthquake: death toll rises to 57"),
	    .summary = S("The death toll of the earthquake on Vessa rose to 57 "
			 "on Tuesday, Mayor Hedda Brandt said, as a boy is "
			 "pulled alive from the market hall.")};
	struct group_input in = {
	    .arts = &more, .n = 1, .told = told, .n_told = EVENTS + 1};
	stories out = {0};
	read_events(a);
	for (int i = 0; i < EVENTS; i++)
		told[i] = report(i, 0);
	told[EVENTS] = (struct article){.id = 999,
	    .source = 1,
	    .published = 9 * DAY,
	    .language = S("en"),
	    .title = S("Vessa earthquake: death toll rises to 40"),
	    .summary = S("The death toll of the earthquake on Vessa rose to 40 "
			 "on Monday, Mayor Hedda Brandt said, as rescuers dig "
			 "in the ruins of the school.")};
	group_stories(a, &in, &out);
	ok(str_starts(out.v[0].lead_why, S("no update of article 999: ")),
	    "%.*s", PRS(out.v[0].lead_why));
	arena_free(&a);
}

int main(void)
{
	TEST(moved_on);
	TEST(own);
	TEST(in_few_words);
	TEST(own_in_few_words);
	TEST(turned);
	TEST(retold);
	TEST(acted);
	TEST(counted);
	TEST(facts);
	TEST(carried);
	TEST(series);
	TEST(afresh);
	TEST(gathers);
	TEST(goes_on_for_long);
	TEST(nearest);
	TEST(rises);
	return tap_done();
}
