/* SPDX-License-Identifier: MIT */
/* gazetted: who does two things on one day, and what is one wording for two. */
#include "base/arena.h"
#include "base/clock.h"
#include "group/cluster.h"
#include "group/stories.h"
#include "tap.h"

struct said {
	const char *title, *text;
};

struct row {
	const char *language;
	struct said one, other;
};

/* The stories that two sources' reports of one hour are in an edition. */
static size_t stories_of(const struct row *row)
{
	struct arena *a = arena_new();
	struct article arts[] = {
	    {.id = 1, .seq = 1, .source = 1, .published = 10},
	    {.id = 2, .seq = 2, .source = 2, .published = 20}};
	stories out = {0};
	arts[0].title = str_of(row->one.title);
	arts[0].summary = str_of(row->one.text);
	arts[1].title = str_of(row->other.title);
	arts[1].summary = str_of(row->other.text);
	arts[0].language = arts[1].language = str_of(row->language);
	group_stories(a, &(struct group_input){.arts = arts, .n = 2}, &out);
	size_t n = out.n;
	arena_free(&a);
	return n;
}

/* And as they come. */
static bool joins(const struct row *row)
{
	struct arena *a = arena_new();
	struct readers *readers = readers_new();
	struct clusters *c = clusters_new(86400);
	struct verdict v = {0};
	for (int i = 0; i < 2; i++) {
		const struct said *s = i ? &row->other : &row->one;
		struct prepared art = {.title = str_of(s->title),
		    .text = str_of(s->text),
		    .language = str_of(row->language),
		    .source = i ? S("b") : S("a")};
		readers_read(readers, &art, 1);
		v = clusters_add(c, a, &art, i);
	}
	clusters_free(&c);
	readers_free(&readers);
	arena_free(&a);
	return v.kind != VERDICT_NEW;
}

static void are(const struct row *rows, size_t n, size_t told)
{
	for (size_t i = 0; i < n; i++) {
		is_int((long long)stories_of(&rows[i]), (long long)told,
		    rows[i].other.title);
		ok(joins(&rows[i]) == (told == 1), "as they come: %s",
		    rows[i].other.title);
	}
}

/* The name, the office and the country are all that the reports share. */
static void two_acts(void)
{
	static const struct row rows[] = {
	    {"en",
		{"Brandt dismisses fleet commander",
		    "Mirrowland's Prime Minister Hedda Brandt has dismissed "
		    "the commander of the fleet."},
		{"Brandt to visit Calder in May",
		    "Mirrowland's Prime Minister Hedda Brandt is to visit "
		    "Calder in May."}},
	    {"de",
		{"Lund reist nach Calder",
		    "Bundeskanzler Ivo Lund reist mit einer Delegation nach "
		    "Calder."},
		{"Lund lehnt Steuerreform ab",
		    "Bundeskanzler Ivo Lund hat die Steuerreform abgelehnt."}},
	    {"ru",
		{"Лунд провёл совещание с министрами",
		    "Президент Вессы Иво Лунд провёл совещание с министрами "
		    "по экономике."},
		{"Лунд поздравил хоккеистов",
		    "Президент Вессы Иво Лунд поздравил хоккеистов с "
		    "победой."}},
	    {"pl",
		{"Lund podpisał ustawę o podatkach",
		    "Prezydent Ivo Lund podpisał ustawę o podatkach."},
		{"Lund poleciał do Calder",
		    "Prezydent Ivo Lund poleciał z wizytą do Calder."}},
	    {"zh", {"李强会见法国总统", "国家主席李强3日在北京会见法国总统。"},
		{"李强签署主席令",
		    "国家主席李强3日签署主席令，公布新修订的法律。"}},
	    /* What a town or a firm is told of twice, each time for another
	     * act, is no event of its. */
	    {"de",
		{"Brand in Wohnhaus in Marnau",
		    "Zwei Bewohner erlitten eine Rauchvergiftung."},
		{"Marnau bekommt neues Hallenbad",
		    "Der Gemeinderat stimmte am Montag zu."}},
	    {"sv",
		{"Rån mot guldsmed i Sjönäs",
		    "Två maskerade män flydde på moped."},
		{"Sjönäs bygger ny simhall",
		    "Bygget väntas kosta 300 miljoner."}},
	    {"fr",
		{"Incendie dans un entrepôt à Valmeuil",
		    "Aucun blessé n’est à déplorer."},
		{"Valmeuil : le maire annonce sa démission",
		    "L’élu invoque des raisons de santé."}},
	    {"en",
		{"Introducing Photon Enterprise",
		    "Single sign-on and audit logs for larger teams."},
		{"Why we moved our database off Photon",
		    "Latency and cost were the reasons, our engineers "
		    "write."}},
	};
	are(rows, sizeof(rows) / sizeof(*rows), 2);
}

/* One act in other words, a toll that is not yet known, a figure of both. */
static void one_act(void)
{
	static const struct row rows[] = {
	    {"en",
		{"Brandt dismisses fleet commander",
		    "Mirrowland's Prime Minister Hedda Brandt has dismissed "
		    "the commander of the fleet."},
		{"Mirrowland gets new fleet commander",
		    "Prime Minister Hedda Brandt has named a new commander of "
		    "the fleet of Mirrowland after she dismissed Ivo Lund."}},
	    {"en",
		{"Missile attack on Orlin kills three",
		    "A missile attack on the town of Orlin killed three people "
		    "on Monday, the mayor said."},
		{"Missile attack on Orlin kills two",
		    "A missile attack on the town of Orlin has killed two "
		    "people, the governor said on Monday."}},
	    {"en",
		{"Ship runs aground off Vessa",
		    "A cargo ship ran aground off Vessa in Mirrowland on "
		    "Monday. Its 19 crew are safe. No oil has leaked."},
		{"Freighter stranded near Vessa",
		    "A freighter with a crew of 19 is stranded near Vessa in "
		    "Mirrowland. All are well and no oil has spilled."}},
	    {"ru",
		{"Лунд поздравил хоккеистов",
		    "Президент Вессы Иво Лунд поздравил хоккеистов с победой "
		    "на турнире в Орлине."},
		{"Хоккеисты получили поздравление Лунда",
		    "Иво Лунд поздравил сборную Вессы по хоккею с победой на "
		    "турнире в Орлине."}},
	};
	are(rows, sizeof(rows) / sizeof(*rows), 1);
}

/* What has no headline is read from its beginning, all of which is told
 * again. */
static void without_headlines(void)
{
	static const struct row row = {"en",
	    {"", "Mirrowland's Prime Minister Hedda Brandt has dismissed Ivo "
		 "Lund, the commander of the fleet. It lies at Orlin."},
	    {"",
		"Ivo Lund no longer commands the fleet of Mirrowland, for "
		"Prime Minister Hedda Brandt has dismissed him. Orlin waits."}};
	are(&row, 1, 1);
}

/* Half the wording is the form's; each has names and figures of its own. */
static void one_wording(void)
{
	static const struct row rows[] = {
	    {"fr",
		{"Vingt ans de réclusion pour le meurtre de sa compagne à "
		 "Toulouse",
		    "La cour d'assises de la Haute-Garonne a condamné vendredi "
		    "un homme de 45 ans à vingt ans de réclusion pour le "
		    "meurtre de sa compagne."},
		{"Vingt ans de réclusion pour le meurtre de sa compagne à "
		 "Rennes",
		    "La cour d'assises d'Ille-et-Vilaine a condamné vendredi "
		    "un homme de 38 ans à vingt ans de réclusion pour le "
		    "meurtre de sa compagne."}},
	    {"en",
		{"Jobless claims in Mirrowland fall to 214,000",
		    "The number of people filing new claims for unemployment "
		    "benefits fell by 6,000 to 214,000 last week, the labour "
		    "office said on Thursday."},
		{"Jobless claims in Mirrowland rise to 221,000",
		    "The number of people filing new claims for unemployment "
		    "benefits rose by 7,000 to 221,000 last week, the labour "
		    "office said on Thursday."}},
	};
	are(rows, sizeof(rows) / sizeof(*rows), 2);
}

/* Nor one town's by the police that both are told by, once it is known that
 * others are, too. */
static void often_told(void)
{
	static const struct said all[] = {
	    {"Two held after robbery in Calder",
		"Police say the men fled on a scooter."},
	    {"Missing boy found in Penvale",
		"He was asleep in a barn, police say."},
	    {"Police hunt arsonist in Bradworth",
		"Three cars were set alight overnight."},
	    {"Bradworth shop owner fined", "Police found untaxed cigarettes."},
	};
	struct row row = {"en", all[2], all[3]};
	is_int((long long)stories_of(&row), 2, "in an edition");
	struct arena *a = arena_new();
	struct readers *readers = readers_new();
	struct clusters *c = clusters_new(86400);
	for (int i = 0; i < 4; i++) {
		struct prepared art = {.title = str_of(all[i].title),
		    .text = str_of(all[i].text),
		    .language = S("en"),
		    .source = str_of(all[i].title)};
		readers_read(readers, &art, 1);
		struct verdict v = clusters_add(c, a, &art, i);
		ok(v.kind == VERDICT_NEW, "%s", all[i].title);
	}
	clusters_free(&c);
	readers_free(&readers);
	arena_free(&a);
}

/* One leads with another fact than the other, in words of its own, and has
 * names or figures that the other has not. */
static void in_own_words(void)
{
	static const struct row rows[] = {
	    {"cs",
		{"Vláda schválila zvýšení důchodů o 540 korun",
		    "Vláda v úterý schválila zvýšení průměrného "
		    "důchodu o 540 korun od ledna."},
		{"Penze porostou o 540 korun, opozice mluví o almužně",
		    "Ministerstvo práce uvedlo, že zvýšení bude stát "
		    "rozpočet 19 miliard."}},
	};
	are(rows, sizeof(rows) / sizeof(*rows), 1);
}

/* A town and a word are in both, and nothing of what each leads with. */
static void of_one_town(void)
{
	static const struct row rows[] = {
	    {"de",
		{"Großbrand in Recyclinghof in Bottrop",
		    "Auf einem Recyclinghof in Bottrop ist in der Nacht ein "
		    "Großbrand ausgebrochen. 120 Einsatzkräfte sind vor Ort."},
		{"Unfall auf der A 42 bei Bottrop",
		    "Bei einem Auffahrunfall auf der Autobahn 42 bei Bottrop "
		    "sind zwei Menschen verletzt worden."}},
	};
	are(rows, sizeof(rows) / sizeof(*rows), 2);
}

int main(void)
{
	TEST(two_acts);
	TEST(one_act);
	TEST(without_headlines);
	TEST(one_wording);
	TEST(often_told);
	TEST(in_own_words);
	TEST(of_one_town);
	return tap_done();
}
