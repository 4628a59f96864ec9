/* SPDX-License-Identifier: MIT */
/* gazetted: what goes on with a story though it shares little with it, and what
 * shares as much and does not. */
#include "base/arena.h"
#include "base/clock.h"
#include "group/stories.h"
#include "tap.h"

struct said {
	const char *title, *text;
};

struct row {
	const char *language;
	struct said told, newer;
	bool own; /* one source has both */
};

#define HOUR INT64_C(3600)

static struct article article(const struct row *row, const struct said *s)
{
	return (struct article){.title = str_of(s->title),
	    .summary = str_of(s->text),
	    .language = str_of(row->language)};
}

/* Of one morning all that is `told`, and what is `newer` of the next. */
static stories next_day(
    struct arena *a, const struct row *rows, size_t n, struct article *told)
{
	struct article *newer = arena_calloc(a, n, sizeof(*newer));
	stories out = {0};
	for (size_t i = 0; i < n; i++) {
		int64_t id = (int64_t)i;
		told[i] = article(&rows[i], &rows[i].told);
		newer[i] = article(&rows[i], &rows[i].newer);
		told[i].id = told[i].seq = told[i].source = id + 1;
		newer[i].id = newer[i].seq = 1000 + id;
		newer[i].source = rows[i].own ? id + 1 : 1000 + id;
		told[i].published = 8 * HOUR;
		newer[i].published = 29 * HOUR;
	}
	group_stories(a,
	    &(struct group_input){
		.arts = newer, .n = n, .told = told, .n_told = n},
	    &out);
	return out;
}

static const struct story *led_by(const stories *s, int64_t lead)
{
	vec_each (s, story)
		if (story->lead->id == lead)
			return story;
	return NULL;
}

/* It goes on with the one told that its row has, with nothing, or (-1) with
 * another. */
static int goes_on(const struct story *s)
{
	if (!s->told.n)
		return 0;
	return s->told.v[0]->id == s->lead->id - 999 ? 1 : -1;
}

static const struct row sequels[] = {
    {"en",
	{"Bin crews in Orlin to walk out from Monday",
	    "Members of the Open Hands union voted by 212 to 19 for a strike "
	    "over shift pay. The council said garden waste would not be "
	    "collected at all."},
	{"Bins WILL be emptied: deal at the eleventh hour",
	    "The Open Hands union has suspended its strike after the "
	    "council in Orlin offered 4.6 per cent and shelved the new rota. "
	    "Loaders and drivers have yet to approve it."},
	false},
    {"en",
	{"Search for walker last seen on Carrow Hill",
	    "Rescue teams from three valleys are looking for a surveyor, 58, "
	    "from Tarnbrook who set out alone on Sunday. His car stands at the "
	    "quarry."},
	{"'I ate snow': surveyor found in sheepfold",
	    "The man of 58 had spent two nights in freezing fog when a "
	    "farmer's dog came upon him. He is cheerful, says the hospital in "
	    "Tarnbrook."},
	false},
    {"de",
	{"Bombe in Neuberg gefunden: 4200 müssen raus",
	    "Bei Bauarbeiten in der Gerbergasse ist am Dienstag eine Bombe "
	    "freigelegt worden. Die Altstadt wird am Mittwoch ab acht "
	    "geräumt."},
	{"Aufatmen in der Altstadt: Blindgänger ist stumm",
	    "Um 15.12 Uhr war der Zünder draußen. Die Bewohner konnten am "
	    "Nachmittag in ihre Häuser in Neuberg zurück."},
	false},
    {"fr",
	{"Cyberattaque contre l’hôpital de Marsan",
	    "Les ordinateurs de l’hôpital sont bloqués depuis samedi par un "
	    "rançongiciel. Les urgences sont dirigées vers Cluze. Aucune "
	    "donnée "
	    "n’a fuité, assure la direction."},
	{"Données en ligne : l’hôpital de Marsan s’excuse",
	    "Faute de rançon, des comptes rendus ont été publiés dimanche. La "
	    "direction promet de prévenir chaque patient par courrier."},
	true},
    {"es",
	{"Tres mineros atrapados en Peña Parda",
	    "Un derrumbe dejó aislados el lunes a tres trabajadores de la mina "
	    "La Larga. Los equipos han oído golpes a 340 metros."},
	{"Salen con vida dos de los atrapados",
	    "Entre aplausos, dos hermanos fueron subidos esta tarde desde los "
	    "340 metros de La Larga. Su compañero murió en el derrumbe. El "
	    "pueblo "
	    "está de luto."},
	false},
    {"ru",
	{"В Тольме ограбили салон на Гончарной",
	    "Мужчина в мотоциклетном шлеме разбил витрины и унёс украшения на "
	    "девять миллионов крон. Полиция Тольма просит свидетелей "
	    "позвонить."},
	{"Налётчика в шлеме сняли с поезда",
	    "Подозреваемого задержали на станции Лунная. При нём нашли "
	    "украшения из витрин салона в Тольме."},
	false},
    {"ja",
	{"白峰岳で雪崩、登山者2人死亡", "3日午前、白峰岳の8合目付近で雪崩が発生"
					"し、男女4人が巻き込まれた。2人の"
					"死亡が確認された。"},
	{"亡くなったのは市職員と看護師", "北越県警は4日、白峰岳の雪崩で死亡した"
					 "2人の身元を発表した。2人は同じ山"
					 "岳会にいた。"},
	false},
    {"en",
	{"Lantern Pay outage leaves shoppers without cards",
	    "Lantern Pay was down for six hours on Tuesday, and tills at two "
	    "supermarket chains took cash alone. It has restored the "
	    "service."},
	{"Lantern Pay says a battery caused the outage of Tuesday",
	    "A battery that nobody had tested stopped the servers on Tuesday, "
	    "the firm said. Shoppers get a credit of five crowns."},
	true},
};

static const struct row others[] = {
    {"en",
	{"Orlin signs coach Dale Mock for three more years",
	    "Dale Mock, 47, stays with the Orlin Herons until 2029. He led "
	    "them to the final in spring."},
	{"Ferry to Sarn hits pier, nobody hurt",
	    "The morning boat from Orlin with 80 passengers hit the pier at "
	    "Sarn in fog. Divers look at the hull."},
	false},
    {"en",
	{"Over the hedge: why your roses sulk",
	    "Good morning, gardeners. Today a letter from Marnau, where the "
	    "roses have black spots. Cut them back and burn the leaves."},
	{"Over the hedge: the case for nettles",
	    "Good morning, gardeners. Today a letter from Tolm, where nettles "
	    "grow behind the shed. Leave them to the butterflies."},
	true},
    {"de",
	{"Klinik Marnau schließt Geburtshilfe am Wochenende",
	    "Weil Ärzte fehlen, müssen Schwangere ab März samstags nach Tolm "
	    "fahren. Hebammen protestieren."},
	{"Klinik Marnau operiert jetzt mit Roboter",
	    "Für 1,8 Millionen Euro hat das Haus ein Gerät angeschafft, mit "
	    "dem "
	    "Urologen am Montag den ersten Patienten behandelten."},
	false},
    {"sv",
	{"Sjuksköterska döms för stöld av medicin",
	    "Skellby tingsrätt dömer en 39-årig sjuksköterska till villkorlig "
	    "dom. Hon stal smärtstillande tabletter under ett halvår."},
	{"Man döms för skott mot grannens hund",
	    "En 61-årig man döms av Skellby tingsrätt till tre månaders "
	    "fängelse för djurplågeri och vapenbrott."},
	true},
};

#define SEQUELS (sizeof(sequels) / sizeof(sequels[0]))
#define ALL	(SEQUELS + sizeof(others) / sizeof(others[0]))

/* Those from `from` on, among all of both mornings. */
static void go_on(size_t from, size_t to, int want)
{
	struct arena *a = arena_new();
	struct row rows[ALL];
	struct article told[ALL];
	for (size_t i = 0; i < ALL; i++)
		rows[i] = i < SEQUELS ? sequels[i] : others[i - SEQUELS];
	stories s = next_day(a, rows, ALL, told);
	ok(s.n == ALL, "%zu stories", s.n);
	for (size_t i = from; i < to; i++) {
		const struct story *story = led_by(&s, 1000 + (int64_t)i);
		ok(story && goes_on(story) == want, "%s: %.*s",
		    rows[i].newer.title, PRS(story->lead_why));
		ok(story && story->lead_fresh > 0.4, "%s: %.2f of it is new",
		    rows[i].newer.title, story->lead_fresh);
	}
	arena_free(&a);
}

static void what_goes_on_with_a_story_is_known(void)
{
	go_on(0, SEQUELS, 1);
}

static void what_is_but_alike_is_not(void)
{
	go_on(SEQUELS, ALL, 0);
}

int main(void)
{
	TEST(what_goes_on_with_a_story_is_known);
	TEST(what_is_but_alike_is_not);
	return tap_done();
}
