/* SPDX-License-Identifier: MIT */
/* gazetted: reports that have others in them, and roundups. */
#include "group/quote.h"

#include <string.h>

#include "base/arena.h"
#include "base/clock.h"
#include "group/cluster.h"
#include "group/stories.h"
#include "tap.h"

#define HOUR 3600

#define QUAKE_A                                                                \
	"A strong earthquake shook the island of Vessa on Tuesday morning, "   \
	"and twelve people were hurt. "
#define QUAKE_B                                                                \
	"The harbour of Orlin was closed, and 400 passengers wait for "        \
	"their ferries. "
#define QUAKE_C                                                                \
	"Mayor Hedda Brandt asked everybody to stay out of the old town "      \
	"while engineers look at its nine bridges. "
#define QUAKE QUAKE_A QUAKE_B QUAKE_C
#define BANK_A                                                                 \
	"The savings bank of Mirrowland is to shut 34 of its 90 branches by "  \
	"spring, most of them in the hills. "
#define BANK_B                                                                 \
	"Its chairman Ivo Lund said that eight customers in ten never come "   \
	"to the counter any more. "
#define BANK_C                                                                 \
	"The union fears for 600 jobs and has called its members to a "        \
	"meeting in Calder. "
#define BANK BANK_A BANK_B BANK_C
#define CUP_A                                                                  \
	"Halden are out of the cup after a defeat by two goals to one "        \
	"against the second division side Wesselheim. "
#define CUP_B                                                                  \
	"Striker Jonas Ek hit the bar twice before Marnau's old goalkeeper "   \
	"saved his penalty in the last minute. "
#define CUP_C                                                                  \
	"Wesselheim will play their quarter-final at home in February, and "   \
	"tickets are sold from Friday on. "
#define CUP CUP_A CUP_B CUP_C

struct row {
	const char *title, *text;
	bool told;
};

#define ROWS_MAX 6

static const struct row all[] = {
    {"Earthquake on Vessa", QUAKE, false},
    {"Savings bank shuts branches", BANK, false},
    {"Halden out of the cup", CUP, false},
};

/* ---- of a window ---- */

struct sorted {
	struct article new[ROWS_MAX], told[ROWS_MAX];
	size_t n, n_told;
	stories out;
};

/* Each by a source of its own, its number + 1, an hour after the one before;
 * from row `first` on, then those before it. */
static void sort_rows(struct arena *a, const struct row *rows, size_t n,
    size_t first, struct sorted *s)
{
	memset(s, 0, sizeof(*s));
	for (size_t i = 0; i < n; i++) {
		size_t k = (first + i) % n;
		struct article art = {.id = (int64_t)i + 1,
		    .seq = (int64_t)i + 1,
		    .source = (int64_t)k + 1,
		    .published = (int64_t)i * HOUR,
		    .title = str_of(rows[k].title),
		    .summary = str_of(rows[k].text),
		    .language = S("en")};
		if (rows[k].told)
			s->told[s->n_told++] = art;
		else
			s->new[s->n++] = art;
	}
	group_stories(a,
	    &(struct group_input){.arts = s->new,
		.n = s->n,
		.told = s->told,
		.n_told = s->n_told},
	    &s->out);
}

/* The story of a row that is new. */
static const struct story *story_of(const struct sorted *s, size_t row)
{
	vec_each (&s->out, t) {
		if (t->lead->source == (int64_t)row + 1)
			return t;
		vec_each (&t->also, art)
			if ((*art)->source == (int64_t)row + 1)
				return t;
	}
	return NULL;
}

/* In whatever order they come. */
static void are_stories(
    const char *what, const struct row *rows, size_t n, long long want)
{
	for (size_t first = 0; first < n; first++) {
		struct arena *a = arena_new();
		struct sorted s;
		sort_rows(a, rows, n, first, &s);
		is_int((long long)s.out.n, want, what);
		arena_free(&a);
	}
}

static void roundups(void)
{
	const char *letters[] = {QUAKE "\n" BANK "\n" CUP,
	    "Good morning!\n" QUAKE_A QUAKE_B "\n" BANK_A BANK_B
	    "\n" CUP_A CUP_B};
	for (size_t i = 0; i < 2; i++) {
		struct row rows[] = {all[0], all[1], all[2],
		    {"The Morning Letter, no. 212", letters[i], false}};
		are_stories("three stories and a letter", rows, 4, 4);
	}
	struct row two[] = {
	    all[0], all[1], {"Links for Tuesday", QUAKE "\n" BANK, false}};
	are_stories("two and their roundup", two, 3, 3);
	struct row of[] = {all[0], all[1],
	    {"Earthquake shakes Vessa", QUAKE "\n" BANK, false}};
	are_stories("one under the first one's headline", of, 3, 2);
	struct row twice[] = {all[0], all[1],
	    {"Links for Tuesday", QUAKE "\n" BANK, false},
	    {"The day in short", QUAKE "\n" BANK "Good night.", false}};
	are_stories("a roundup in two papers is one", twice, 4, 3);
	struct row most[] = {all[0], all[1],
	    {"The day in short", QUAKE QUAKE_A "\n" BANK_A, false}};
	are_stories("what is mostly one of them", most, 3, 2);
}

/* In a language: two reports, a column that lists both and more, and whether it
 * is one. */
struct lists {
	const char *language;
	struct row rows[3];
	bool column;
};

static const struct lists lists[] = {
    {"en",
	{{"Orlin court clears former mayor Hedda Brandt",
	     "A court in Orlin has cleared the former mayor Hedda Brandt of "
	     "taking bribes from the builder Holm.",
	     false},
	    {"Wildfire near Calder forces 4,000 people out",
		"A wildfire near Calder has forced 4,000 people out of their "
		"homes. Winds drove it over the Arden ridge.",
		false},
	    {"What to know: Orlin court clears Brandt; Calder wildfire forces "
	     "4,000 out; and Rovers sign Ek",
		"Good morning. A court in Orlin cleared former mayor Hedda "
		"Brandt of taking bribes. A wildfire near Calder has forced "
		"4,000 people from their homes. And Rovers sign Jonas Ek.",
		false}},
	true},
    {"de",
	{{"Hamburg beschließt Fahrverbot für die Elbchaussee",
	     "Der Hamburger Senat hat ein Fahrverbot für Lastwagen auf der "
	     "Elbchaussee beschlossen. Es gilt ab März.",
	     false},
	    {"Werder Bremen verliert 0:2 gegen Mainz",
		"Werder Bremen hat am Samstag 0:2 gegen Mainz 05 verloren. Die "
		"Tore schoss Lukas Hanfeld.",
		false},
	    {"Der Morgen: Fahrverbot für Elbchaussee, Streik der Lehrer, "
	     "Werder verliert",
		"Guten Morgen! Der Senat in Hamburg hat ein Fahrverbot für "
		"Lastwagen auf der Elbchaussee beschlossen. Es streiken 3000 "
		"Lehrer. Und Werder verliert 0:2 gegen Mainz.",
		false}},
	true},
    {"fr",
	{{"Grève à la SNCF : un TGV sur trois supprimé vendredi",
	     "La grève des contrôleurs de la SNCF entraînera vendredi la "
	     "suppression d’un TGV sur trois, a annoncé la direction.",
	     false},
	    {"Incendie à Marseille : 200 habitants évacués à L’Estaque",
		"Un incendie parti d’un entrepôt a conduit à évacuer 200 "
		"habitants du quartier de L’Estaque, à Marseille.",
		false},
	    {"Revue de presse : grève à la SNCF, incendie à Marseille, la mort "
	     "de Jean Valmont",
		"Dans la presse de ce mardi, la grève des contrôleurs de la "
		"SNCF et un TGV sur trois supprimé vendredi, l’incendie de "
		"L’Estaque à Marseille et ses 200 évacués, et la mort du "
		"chanteur Jean Valmont.",
		false}},
	true},
    {"ja",
	{{"青葉市長選、現職の高木氏が3選",
	     "青葉市長選は29日投開票され、現職の高木一郎氏が3選を果たした。投票"
	     "率は41.2%だった。",
	     false},
	    {"松浜港で貨物船が座礁、乗組員12人救助",
		"29日夜、松浜港の沖で貨物船「第七白鷺丸」が座礁し、乗組員12人が"
		"海上保安部に救助された。",
		false},
	    {"【朝刊まとめ】青葉市長選で高木氏3選、松浜港で貨物船座礁、藤野選手"
	     "が引退",
		"おはようございます。青葉市長選は現職の高木一郎氏が3選を果たし"
		"た"
		"。松浜港の沖では貨物船「第七白鷺丸」が座礁し12人が救助された"
		"。",
		false}},
	true},
    {"de",
	{{"Schulen in Marnau bleiben nach Sturm geschlossen",
	     "Nach dem Sturm in Marnau bleiben die Schulen bis Mittwoch "
	     "geschlossen. Die Feuerwehr pumpt 400 Keller aus.",
	     false},
	    {"Bahn in Marnau steht nach Sturm still",
		"Die Bahn steht in Marnau nach dem Sturm still. Die Strecke "
		"nach Tolm ist gesperrt, Feuerwehr und Bahn räumen Bäume.",
		false},
	    {"Sturm in Marnau: Bahn steht, Schulen zu, 400 Keller unter Wasser",
		"Nach dem Sturm steht in Marnau die Bahn still, die Schulen "
		"bleiben zu und 400 Keller stehen unter Wasser, teilte die "
		"Feuerwehr mit.",
		false}},
	false},
    {"en",
	{{"Three die in Tolm fire",
	     "Three people have died in a fire in a house in Tolm on Sunday. "
	     "Mayor Hedda Brandt calls for an inquiry.",
	     false},
	    {"Tolm school closed after fire in which three died",
		"A school in Tolm is closed after a fire next door in which "
		"three people died on Sunday.",
		false},
	    {"Tolm fire: three dead, school closed, mayor calls for inquiry",
		"Three people died in a fire in Tolm on Sunday. The school "
		"next door is closed, and Mayor Hedda Brandt calls for an "
		"inquiry.",
		false}},
	false},
};

/* A column neither brings together what it lists nor leads a part of it. */
static void columns(void)
{
	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
		struct arena *a = arena_new();
		struct article arts[3];
		stories out = {0};
		for (int k = 0; k < 3; k++)
			arts[k] = (struct article){.id = k + 1,
			    .seq = k + 1,
			    .source = k + 1,
			    .published = (int64_t)k * HOUR,
			    .title = str_of(lists[i].rows[k].title),
			    .summary = str_of(lists[i].rows[k].text),
			    .language = str_of(lists[i].language)};
		group_stories(
		    a, &(struct group_input){.arts = arts, .n = 3}, &out);
		is_int((long long)out.n, lists[i].column ? 3 : 1,
		    lists[i].rows[2].title);
		const struct story *last = &out.v[out.n - 1];
		if (lists[i].column)
			ok(str_find(last->lead_why, S("headline lists")) > 0,
			    "%.*s", PRS(last->lead_why));
		arena_free(&a);
	}
}

static void no_roundups(void)
{
	struct row letter[] = {all[0], all[1],
	    {"Letter of Tuesday",
		"You read the letter of the Vessa Post, which comes out each "
		"week day. " QUAKE
		"Did you like this letter? Write to us, or tell a friend.",
		false}};
	are_stories("a letter with one article", letter, 3, 2);
	struct row lead[] = {
	    {"Earthquake on Vessa, harbour shut", QUAKE_A QUAKE_B, false},
	    {"Island shaken",
		QUAKE "Schools stay shut until Thursday. The last earthquake "
		      "on Vessa was in 1931, when the lighthouse fell. A ship "
		      "of the navy brings tents and water from Calder.",
		false},
	    all[2]};
	are_stories("a beginning and all of it", lead, 3, 2);
	struct row both[] = {{"Earthquake on Vessa", QUAKE_A QUAKE_C, false},
	    {"Harbour of Orlin shut after earthquake on Vessa",
		QUAKE_B "Twelve people were hurt on Vessa when the earth "
			"shook on Tuesday, says Hedda Brandt.",
		false},
	    {"Vessa after the earthquake", QUAKE, false}};
	are_stories("two parts of one event", both, 3, 1);
}

/* What was told is no beginning of what is new. */
static void no_updates(void)
{
	struct row rows[] = {{"Earthquake on Vessa", QUAKE, true}, all[1],
	    {"Links for Wednesday", QUAKE "\n" BANK, false}};
	for (size_t first = 0; first < 3; first++) {
		struct arena *a = arena_new();
		struct sorted s;
		sort_rows(a, rows, 3, first, &s);
		const struct story *bank = story_of(&s, 1);
		const struct story *links = story_of(&s, 2);
		ok(bank->told.n == 0 && !bank->also.n, "a new story is one");
		ok(links->told.n == 0 && !links->also.n, "and a roundup");
		ok(str_starts(links->lead_why, S("a roundup: ")), "%.*s",
		    PRS(links->lead_why));
		arena_free(&a);
	}
}

/* ---- as they arrive ---- */

static struct verdict add(struct clusters *c, struct arena *a,
    struct readers *readers, const struct row *row, size_t source)
{
	struct prepared art = {.title = str_of(row->title),
	    .text = str_of(row->text),
	    .language = S("en"),
	    .source = arena_printf(a, "s%zu", source)};
	readers_read(readers, &art, 1);
	return clusters_add(c, a, &art, INSTANT_NONE);
}

static void as_they_arrive(void)
{
	const char *letters[] = {QUAKE "\n" BANK "\n" CUP,
	    QUAKE_A QUAKE_B "\n" BANK_A BANK_B "\n" CUP_A CUP_B};
	for (size_t at = 0; at < 8; at++) {
		struct row letter = {
		    "The Morning Letter", letters[at / 4], false};
		uint64_t of[3], with = 0;
		struct arena *a = arena_new();
		struct clusters *c = clusters_new(259200);
		struct readers *readers = readers_new();
		for (size_t i = 0; i < 4; i++) {
			if (i == at % 4)
				with = add(c, a, readers, &letter, 9).story;
			if (i < 3)
				of[i] = add(c, a, readers, &all[i], i).story;
		}
		ok(of[0] != of[1] && of[1] != of[2] && of[0] != of[2],
		    "a letter of three, in place %zu", at % 4);
		if (at % 4 > 1)
			ok(with != of[0] && with != of[1] && with != of[2],
			    "which is a story of its own");
		struct verdict v = add(c, a, readers, &all[1], 12);
		ok(v.story == of[1] && v.kind == VERDICT_SAME_TEXT,
		    "and a reprint goes where it belongs");
		clusters_free(&c);
		readers_free(&readers);
		arena_free(&a);
	}
}

/* What two sources' pages have in the place of all their articles. */
static void walls(void)
{
	static const char *const heads[] = {"Harwick rebuilds its wall",
	    "First eagle chick at Dunhill", "Library opens in Marden",
	    "Ferry delayed by fog"};
	static const char wall[] =
	    "We value your privacy. We and our partners store and access "
	    "information on a device, such as cookies, and process personal "
	    "data. You may accept or reject all of them at any time, and "
	    "change your choice below.";
	struct arena *a = arena_new();
	struct article arts[5] = {0};
	struct group_input in = {.arts = arts, .n = 4};
	stories out = {0};
	for (int i = 0; i < 4; i++)
		arts[i] = (struct article){.id = i + 1,
		    .seq = i + 1,
		    .source = 1 + i % 2,
		    .published = i,
		    .language = S("en"),
		    .title = str_of(heads[i]),
		    .summary = str_of(wall)};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 4, "each by itself");
	arts[4] = arts[0];
	arts[4].id = arts[4].seq = 5;
	arts[4].source = 3;
	in.n = 5;
	out = (stories){0};
	group_stories(a, &in, &out);
	is_int((long long)out.n, 4, "of one headline it is one");
	arena_free(&a);
}

/* What a source says below each of its headlines leaves these as they are. */
static void below_headlines(void)
{
	static const char below[] =
	    "Read the full story on our website. Subscribe to our newsletter "
	    "to get the best of our reporting in your inbox every morning, and "
	    "follow us on all channels for more.";
	static const struct row rows[] = {
	    {"Twelve hurt as earthquake shakes island of Vessa", below, false},
	    {"Savings bank of Mirrowland shuts 34 branches", below, false},
	    {"Striker Ek misses penalty as Halden lose", below, false},
	    {"Earthquake on Vessa injures twelve people", QUAKE, false},
	    {"Mirrowland's savings bank to close 34 branches", BANK, false},
	    {"Halden out of the cup, Ek misses penalty", CUP, false},
	};
	static const struct row twice[] = {
	    {"Nightmare before dawn", QUAKE, false},
	    {"An island in shock", QUAKE, false},
	    {"Earthquake on Vessa", QUAKE, false}};
	struct arena *a = arena_new();
	struct article arts[6];
	stories out = {0};
	for (int i = 0; i < 6; i++)
		arts[i] = (struct article){.id = i + 1,
		    .seq = i + 1,
		    .source = 1 + i / 3,
		    .published = (int64_t)i * HOUR,
		    .language = S("en"),
		    .title = str_of(rows[i].title),
		    .summary = str_of(rows[i].text)};
	group_stories(a, &(struct group_input){.arts = arts, .n = 6}, &out);
	is_int((long long)out.n, 3, "each with the other source's");
	for (int i = 0; i < 3; i++) {
		arts[i].source = 1 + i / 2;
		arts[i].title = str_of(twice[i].title);
		arts[i].summary = str_of(twice[i].text);
	}
	out = (stories){0};
	group_stories(a, &(struct group_input){.arts = arts, .n = 3}, &out);
	is_int((long long)out.n, 2, "a report below two headlines, reprinted");
	arena_free(&a);
}

int main(void)
{
	TEST(roundups);
	TEST(columns);
	TEST(no_roundups);
	TEST(no_updates);
	TEST(as_they_arrive);
	TEST(walls);
	TEST(below_headlines);
	return tap_done();
}
