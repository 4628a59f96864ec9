/* SPDX-License-Identifier: MIT */
/* gazetted: articles to stories. */
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "group/caps.h"
#include "group/cluster.h"
#include "group/link.h"
#include "group/sketch.h"
#include "group/stories.h"
#include "group/table.h"
#include "tap.h"

#define DAY INT64_C(86400)

static struct arena *a;
static struct clusters *c;
static struct readers *readers;

static struct verdict add(struct prepared art, int64_t at)
{
	readers_read(readers, &art, 1);
	return clusters_add(c, a, &art, at);
}

static struct verdict see(const char *title, const char *text, int64_t at)
{
	struct prepared art = {
	    .title = str_of(title),
	    .text = str_of(text),
	    .language = S("en"),
	};
	return add(art, at);
}

static void start(void)
{
	a = arena_new();
	c = clusters_new(3 * DAY);
	readers = readers_new();
}

static void done(void)
{
	clusters_free(&c);
	readers_free(&readers);
	arena_free(&a);
}

static const char quake[] =
    "A strong earthquake shook the island of Vessa on Tuesday morning, and at "
    "least twelve people were hurt. The harbour of Orlin was closed. Mayor "
    "Hedda Brandt asked everybody to stay out of the old town while engineers "
    "look at its bridges.";
static const char quake_told_otherwise[] =
    "Twelve people were injured when an earthquake hit Vessa early on Tuesday. "
    "Engineers are checking the bridges of Orlin, where the harbour has been "
    "shut. \"Keep away from the old town,\" said Hedda Brandt, its mayor.";
static const char other_quake[] =
    "A strong earthquake shook the coast of Mirrowland on Tuesday morning, and "
    "at least forty people were hurt. The airport of Calder was closed. "
    "President Ivo Lund flew to the region while soldiers look for people "
    "under what is left of two schools.";

static void one_event(void)
{
	start();
	struct verdict v = see("Earthquake on Vessa", quake, 0);
	is_int(v.kind, VERDICT_NEW, "the first");
	uint64_t first = v.story;
	v = see("Vessa shaken, harbour of Orlin shut", quake_told_otherwise, 9);
	is_int(v.kind, VERDICT_SAME_EVENT, "in other words");
	ok(v.story == first, "one story");
	ok(str_find(v.shared, S("Vessa")) >= 0, "%.*s", PRS(v.shared));
	v = see("Earthquake in Mirrowland", other_quake, 10);
	is_int(v.kind, VERDICT_NEW, "another event");
	ok(v.best == first && v.score < JOIN_ODDS, "and how near it was");
	done();
}

/* Without a stemmer, without spaces, without capitals or with many. */
static void other_languages(void)
{
	static const struct {
		const char *language, *first, *same, *other;
	} rows[] = {
	    {"pl",
		"Silne trzęsienie ziemi nawiedziło wyspę Vessa we wtorek rano. "
		"Rannych zostało 12 osób. Burmistrz Hedda Brandt zamknęła port "
		"w Orlinie.",
		"W trzęsieniu ziemi na wyspie Vessa rany odniosło 12 osób. "
		"Port "
		"w Orlinie jest zamknięty, mówi burmistrz Hedda Brandt.",
		"Silne trzęsienie ziemi nawiedziło wybrzeże Mirrolandu we "
		"wtorek rano. Rannych zostało 40 osób. Prezydent Ivo Lund "
		"zamknął lotnisko w Calder."},
	    {"ja",
		"火曜日の朝、ヴェッサ島で強い地震があり、12人がけがをした。オル"
		"リン港は閉鎖された。",
		"ヴェッサ島の地震で12人がけがをし、オルリン港が閉鎖されたと市長"
		"が"
		"話した。",
		"日曜日、カルダーで本の見本市が開かれ、9か国から作家が集まった"
		"。"},
	    {"ko",
		"화요일 아침 베사섬에서 강한 지진이 일어나 12명이 다쳤다. "
		"오를린항은 폐쇄됐고 시장은 다리를 조사한다고 말했다.",
		"베사섬의 지진으로 12명이 다치고 오를린항이 폐쇄됐다. 시장이 "
		"다리의 조사를 말했다.",
		"일요일 칼더에서 책 박람회가 열려 9개국 작가가 모였다."},
	    /* names that bend, and nothing else in the same form */
	    {"ru",
		"Мэр Орлина Хедда Брандт закрыла гавань после землетрясения на "
		"острове Весса, где пострадали 12 человек. Старый город "
		"осматривают инженеры.",
		"Гавани Орлина нужен ремонт, сообщили инженеры мэру Хедде "
		"Брандт. Землетрясение у острова Вессы ранило 12 человек в "
		"старом городе.",
		"Мэр Калдера Иво Лунд закрыл аэропорт после землетрясения на "
		"побережье Миррланда, где пострадали 40 человек. Две школы "
		"осматривают солдаты."},
	    /* every noun has a capital */
	    {"de",
		"Ein starkes Erdbeben hat am Dienstag die Insel Vessa "
		"erschüttert, zwölf Menschen wurden verletzt. Bürgermeisterin "
		"Hedda Brandt ließ den Hafen von Orlin sperren, Ingenieure "
		"prüfen die Brücken der Altstadt.",
		"Der Hafen von Orlin bleibt gesperrt, nachdem bei einem "
		"Erdbeben auf Vessa zwölf Menschen Verletzungen erlitten. "
		"Die Brücken der Altstadt werden geprüft, sagt "
		"Bürgermeisterin Hedda Brandt.",
		"Ein starkes Erdbeben hat am Dienstag die Küste von Mirrland "
		"erschüttert, vierzig Menschen wurden verletzt. Präsident Ivo "
		"Lund ließ den Flughafen von Calder sperren, Soldaten suchen "
		"nach Verschütteten."},
	    /* no capitals */
	    {"ar",
		"ضرب زلزال قوي جزيرة فيسا صباح الثلاثاء وأصيب 12 شخصا بجروح. "
		"وأغلقت رئيسة البلدية هيدا براندت ميناء أورلين.",
		"أصيب 12 شخصا في زلزال جزيرة فيسا، وقالت رئيسة البلدية هيدا "
		"براندت إن ميناء أورلين مغلق.",
		"ضرب زلزال قوي ساحل ميرلاند صباح الثلاثاء وأصيب 40 شخصا "
		"بجروح. وأغلق الرئيس إيفو لوند مطار كالدر."},
	    {"zh",
		"周二早晨韦萨岛发生强烈地震,12人受伤。市长赫达·布兰特关闭了奥"
		"尔林港。",
		"韦萨岛地震造成12人受伤,奥尔林港关闭,市长赫达·布兰特说。",
		"周二早晨米尔兰海岸发生强烈地震,40人受伤。总统伊沃·伦德关闭了"
		"卡尔德机场。"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct prepared p[3] = {{.text = str_of(rows[i].first)},
		    {.text = str_of(rows[i].same)},
		    {.text = str_of(rows[i].other)}};
		struct verdict v[3];
		start();
		for (int k = 0; k < 3; k++) {
			p[k].language = str_of(rows[i].language);
			v[k] = add(p[k], k);
		}
		ok(v[1].story == v[0].story, "%s: one event, odds %.1f",
		    rows[i].language, v[1].score);
		ok(v[2].story != v[0].story, "%s: another, odds %.1f",
		    rows[i].language, v[2].score);
		done();
	}
}

static term_list terms(const char *language, const char *text)
{
	struct prepared p = {
	    .text = str_of(text), .language = str_of(language)};
	readers_read(readers, &p, 1);
	return p.terms;
}

static const struct term *find(const term_list *list, const char *word)
{
	vec_each (list, t)
		if (str_eq(t->word, str_of(word)))
			return t;
	return NULL;
}

static void names(void)
{
	start();
	term_list list = terms("en", "It was said that Vessa has a harbour.");
	is_int(find(&list, "Vessa")->kind, TERM_NAME, "a capital");
	is_int(find(&list, "harbour")->kind, TERM_WORD, "none");
	list = terms("en", "It Was Said That Vessa Has A Harbour Again.");
	is_int(find(&list, "Vessa")->kind, TERM_WORD, "one of many");
	list = terms("ru", "Гавань закрыта, пишет Орлин.");
	uint64_t id = find(&list, "Орлин")->id;
	list = terms("ru", "Закрыта гавань Орлина.");
	ok(find(&list, "Орлина")->id == id, "names are bent");
	is_int(find(&list, "Орлина")->kind, TERM_NAME, "and names");
	done();
}

static void figures_alone(void)
{
	start();
	see("Weights of letters",
	    "The letters of Orlin Sans come in 300, 400, 500, 600, 700 and "
	    "800, "
	    "says Hedda Brandt.",
	    0);
	struct verdict v = see("Colours of a theme",
	    "Each tone of the Calder theme has 300, 400, 500, 600, 700 and "
	    "800, says Ivo Lund.",
	    1);
	is_int(v.kind, VERDICT_NEW, "300, 400, 500");
	done();
}

/* All else is alike: what happened, the words for it, the figures. */
static void the_same_elsewhere(void)
{
	static const struct {
		const char *language;
		struct {
			const char *title, *text;
		} one, other;
	} rows[] = {
	    {"en",
		{"Fire destroys warehouse in Orlin",
		    "A fire destroyed a warehouse in Orlin on Tuesday night. "
		    "Sixty firefighters fought the flames for six hours, the "
		    "fire service said."},
		{"Fire destroys warehouse in Calder",
		    "A fire destroyed a warehouse in Calder on Tuesday night. "
		    "Forty firefighters fought the flames for two hours, the "
		    "fire service said."}},
	    {"de",
		{"Erdbeben der Stärke 5,8 erschüttert Vessa",
		    "Ein Erdbeben der Stärke 5,8 hat am Montag die Insel Vessa "
		    "erschüttert. Ein Mensch kam ums Leben, teilte der "
		    "Zivilschutz mit."},
		{"Erdbeben der Stärke 5,8 erschüttert Mirro",
		    "Ein Erdbeben der Stärke 5,8 hat am Montag die Insel Mirro "
		    "erschüttert. Zwei Menschen kamen ums Leben, teilte der "
		    "Zivilschutz mit."}},
	    /* so alike that they pass for one text */
	    {"es",
		{"Detenido el alcalde de Orlina por corrupción",
		    "La Guardia Civil ha detenido este martes al alcalde de "
		    "Orlina por un presunto delito de corrupción urbanística, "
		    "según fuentes de la investigación."},
		{"Detenido el alcalde de Caldera por corrupción",
		    "La Guardia Civil ha detenido este martes al alcalde de "
		    "Caldera por un presunto delito de corrupción urbanística, "
		    "según fuentes de la investigación."}},
	    /* no capitals, and an abbreviation that has some */
	    {"ar",
		{"مقتل خمسة في انفجار في أورلين",
		    "قتل خمسة أشخاص في انفجار سيارة مفخخة في أورلين يوم "
		    "الثلاثاء، حسبما قالت الشرطة لقناة BBC."},
		{"مقتل خمسة في انفجار في كالدر",
		    "قتل خمسة أشخاص في انفجار سيارة مفخخة في كالدر يوم "
		    "الثلاثاء، حسبما قالت الشرطة لقناة BBC."}},
	    {"ko",
		{"오를린 아파트 화재로 2명 사망",
		    "15일 새벽 오를린 북구의 한 아파트에서 불이 나 2명이 "
		    "숨졌다. 소방당국은 화재 원인을 조사하고 있다."},
		{"칼데른 아파트 화재로 2명 사망",
		    "15일 새벽 칼데른 남구의 한 아파트에서 불이 나 2명이 "
		    "숨졌다. 소방당국은 화재 원인을 조사하고 있다."}},
	    /* nor spaces */
	    {"ja",
		{"大阪で住宅火災、2人死亡",
		    "15日未明、大阪市の住宅で火災があり、焼け跡から2人の遺体が"
		    "見つかった。警察は身元の確認を急いでいる。"},
		{"名古屋で住宅火災、2人死亡",
		    "15日未明、名古屋市の住宅で火災があり、焼け跡から2人の遺体"
		    "が見つかった。警察は身元の確認を急いでいる。"}},
	    /* with a letter in common by chance */
	    {"th",
		{"ไฟไหม้โรงงานในชลบุรี เจ็บ 5 ราย",
		    "เกิดเหตุไฟไหม้โรงงานพลาสติกในจังหวัดชลบุรีเมื่อคืนวันอังคาร มีผู้บาดเจ็บ 5 "
		    "ราย เจ้าหน้าที่ใช้เวลา 3 ชั่วโมงควบคุมเพลิง"},
		{"ไฟไหม้โรงงานในลำปาง เจ็บ 5 ราย",
		    "เกิดเหตุไฟไหม้โรงงานพลาสติกในจังหวัดลำปางเมื่อคืนวันอังคาร มีผู้บาดเจ็บ "
		    "5 ราย เจ้าหน้าที่ใช้เวลา 6 ชั่วโมงควบคุมเพลิง"}},
	    /* the capital is that of the beginning */
	    {"tr",
		{"Orlin'de otobüs kazası: 4 ölü",
		    "Orlin'de yolcu otobüsünün devrilmesi sonucu 4 kişi öldü, "
		    "20 kişi yaralandı. Valilik soruşturma başlatıldığını "
		    "açıkladı."},
		{"Kalder'de otobüs kazası: 4 ölü",
		    "Kalder'de yolcu otobüsünün devrilmesi sonucu 4 kişi öldü, "
		    "15 kişi yaralandı. Valilik soruşturma başlatıldığını "
		    "açıkladı."}},
	    /* another day */
	    {"en",
		{"Weather forecast for Monday",
		    "Rain in the north, sun in the south. Temperatures up to "
		    "14 degrees in Orlin. Winds from the west, gusts along the "
		    "coast of Vessa."},
		{"Weather forecast for Tuesday",
		    "Rain in the west, sun in the east. Temperatures up to 14 "
		    "degrees in Orlin. Winds from the north, gusts along the "
		    "coast of Vessa."}},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str l = str_of(rows[i].language);
		struct str t = str_of(rows[i].one.title),
			   u = str_of(rows[i].other.title);
		struct prepared one = {
		    .title = t, .text = str_of(rows[i].one.text)};
		struct prepared other = {
		    .title = u, .text = str_of(rows[i].other.text)};
		one.language = other.language = l;
		start();
		add(one, 0);
		ok(add(other, 1).kind == VERDICT_NEW, "%.*s: elsewhere",
		    PRS(l));
		other.title = t; /* its text knows the place no more */
		ok(add(other, 2).kind != VERDICT_NEW, "%.*s: one headline",
		    PRS(l));
		struct article arts[2] = {{.id = 1, .source = 1}, {.id = 2}};
		arts[0].title = t;
		arts[1].title = u;
		arts[0].summary = one.text;
		arts[1].summary = other.text;
		arts[0].language = arts[1].language = l;
		stories out = {0};
		group_stories(
		    a, &(struct group_input){.arts = arts, .n = 2}, &out);
		is_int((long long)out.n, 2, "and in an edition");
		done();
	}
}

/* And in German nouns are no names for that. */
static void other_nouns(void)
{
	struct prepared art = {.title = S("Brand zerstört Lagerhalle in Orlin"),
	    .text = S("Ein Brand hat am Dienstag eine Lagerhalle in Orlin "
		      "zerstört. Die Feuerwehr war mit 60 Kräften im Einsatz, "
		      "verletzt wurde niemand."),
	    .language = S("de")};
	start();
	add(art, 0);
	art.title = S("Feuer zerstört Lagerhalle in Orlin");
	art.text = S("Ein Feuer hat am Dienstag eine Lagerhalle in Orlin "
		     "zerstört. 60 Kräfte der Feuerwehr waren im Einsatz, "
		     "verletzt wurde niemand.");
	ok(add(art, 1).kind != VERDICT_NEW, "another word for it");
	done();
	start();
	art.title = S("Orlina streicht 2000 Stellen");
	art.text = S("Der Konzern Orlina will in Deutschland 2000 Stellen "
		     "streichen, teilte er am Mittwoch mit.");
	add(art, 0);
	art.title = S("Kaldera streicht 2000 Stellen");
	art.text = S("Der Konzern Kaldera will in Deutschland 2000 Stellen "
		     "streichen, teilte er am Mittwoch mit.");
	ok(add(art, 1).kind == VERDICT_NEW, "another firm");
	done();
}

/* Two reports of one event, and one that may be of another. */
static void sure_or_likely(void)
{
	struct article arts[3] = {
	    {.id = 1,
		.title = S("One dead after fire in Wester Lane, Orlin"),
		.summary = S("A man of 58 died in the flames in a block of "
			     "flats in Orlin; twelve people were led out by "
			     "the fire brigade.")},
	    {.id = 2,
		.title = S("Fire in a block of flats in Orlin. One dead"),
		.summary = S("A man of 58 died on Monday in a fire in a block "
			     "of flats in Wester Lane in Orlin. The fire "
			     "brigade led twelve people out.")},
	    {.id = 3,
		.title = S("Fire in flats in Orlin. Smoke over the town"),
		.summary = S("On Monday a block in Poole Lane in Orlin burned "
			     "down. Twenty engines were sent to the fire and "
			     "smoke was seen in Calder, firefighters said.")}};
	for (int i = 0; i < 3; i++) {
		arts[i].source = i;
		arts[i].language = S("en");
	}
	for (int i = 0; i < 2; i++) {
		stories out = {0};
		start();
		group_stories(
		    a, &(struct group_input){.arts = arts + i, .n = 2}, &out);
		is_int((long long)out.n, 1, "one story");
		is_int((long long)out.v[0].clumps.n, 2, "of both of them");
		ok((out.v[0].clumps.v[0].number ==
		       out.v[0].clumps.v[1].number) == (i == 0),
		    "which is %s", i ? "likely" : "sure");
		done();
	}
}

/* A report of an event of some of the words from `from` to `to`, others each
 * time, and words of its own. */
static struct prepared report_of(struct arena *b, int i, int from, int to)
{
	struct buf t = buf_init(4096);
	for (int k = from; k < to; k++) {
		unsigned x = (unsigned)(k * 97 + i * 61) * 2654435761U >> 24;
		if (x % 4 == 0)
			continue;
		buf_addf(
		    &t, "%s%dq o%dp%d ", x % 4 == 1 ? "W" : "w", k, i, k / 3);
	}
	struct str text = str_dup(b, buf_str(&t));
	buf_free(&t);
	return (struct prepared){
	    .title = arena_printf(b, "Report %d", i), .text = text};
}

/* A brief that has little with the first report goes with the next. */
static void led_otherwise(void)
{
	start();
	uint64_t first = see("Ferry runs aground off Tilbrook",
	    "A passenger ferry with 84 people aboard ran aground off Tilbrook "
	    "late on Sunday. All passengers were brought ashore.",
	    0)
			     .story;
	see("84 taken off stranded ferry",
	    "Lifeboats took 84 passengers off the ferry Merrow overnight after "
	    "it struck rocks at Tilbrook. Its captain is said to be drunk.",
	    7200);
	struct verdict v = see("Captain of the Merrow was drunk",
	    "The captain of the ferry Merrow, which struck rocks at Tilbrook, "
	    "had 1.2 per mille of alcohol in his blood. He is under arrest.",
	    28800);
	is_int(v.kind, VERDICT_SAME_EVENT, "led by another fact");
	ok(v.story == first, "the same story");
	v = see("Captain of the Petrel retires",
	    "The captain of the ferry Petrel retires after 40 years at sea.",
	    30000);
	ok(v.story != first, "another captain");
	done();
}

/* One that has a town and a word with the next, and nothing with the first. */
static void led_astray(void)
{
	start();
	uint64_t first = see("Nine slightly hurt as school coach slips",
	    "A school coach slipped into a ditch on Monday near Kauhava.", 0)
			     .story;
	struct verdict v = see("Kauhava road was ice, says driver of coach",
	    "The road had not been gritted, according to the driver of the "
	    "coach that slipped into a ditch.",
	    10800);
	ok(v.story == first, "one event");
	v = see("Kauhava cuts gritting",
	    "Roads of the town of Kauhava will be gritted less, according to "
	    "the council.",
	    25200);
	ok(v.story != first, "another");
	done();
}

/* Two reports could be of either of two events. What comes after is of the
 * other, and is known for another event by the second of them at the latest. */
static void two_in_one(void)
{
	start();
	uint64_t one = 0, last = 0;
	for (int i = 0; i < 12; i++) {
		struct prepared art = i < 4   ? report_of(a, i, 0, 24)
				      : i < 6 ? report_of(a, i, 8, 40)
					      : report_of(a, i, 24, 48);
		struct verdict v = add(art, i);
		one = i ? one : v.story;
		if (i == 3)
			ok(v.story == one, "one event");
		if (i == 7)
			ok(v.story != one, "another: odds %.1f", v.score);
		if (i > 7)
			ok(v.story == last, "and so on: odds %.1f", v.score);
		last = v.story;
	}
	done();
}

static void windows_end(void)
{
	start();
	uint64_t first = see("Earthquake on Vessa", quake, 0).story;
	struct verdict v = see("Vessa shaken", quake_told_otherwise, 4 * DAY);
	ok(v.kind == VERDICT_NEW && v.story != first, "too late");
	v = see("Vessa shaken", quake, INSTANT_NONE);
	ok(v.kind != VERDICT_NEW, "no time: as the one before");
	done();
}

/* ---- the same text ---- */

/* Prose of `n` words from a seed, with a share of them changed. */
static struct str prose(unsigned seed, size_t n, unsigned changed)
{
	struct buf b = buf_init(1 << 20);
	uint64_t x = seed * UINT64_C(2654435761) + 1, y = 77;
	for (size_t i = 0; i < n; i++) {
		x = x * UINT64_C(6364136223846793005) + 1;
		y = y * UINT64_C(6364136223846793005) + 3;
		bool other = changed && (y >> 33) % 100 < changed;
		buf_addf(&b, "%s%llu%s", "w",
		    (unsigned long long)((x >> 33) % 5000 + (other ? 9000 : 0)),
		    i % 12 == 11 ? ". " : " ");
	}
	struct str s = str_dup(a, buf_str(&b));
	buf_free(&b);
	return s;
}

static void reprints(void)
{
	static const struct {
		const char *what;
		unsigned head, tail, changed; /* per cent */
	} rows[] = {
	    {"as it was", 0, 0, 0},
	    {"head cut", 30, 0, 0},
	    {"tail cut", 0, 30, 0},
	    {"words changed", 0, 0, 3},
	    {"cut and changed", 20, 0, 3},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		a = arena_new();
		struct str t = prose(7, 300, 0),
			   u = prose(7, 300, rows[i].changed);
		u = str_sub(u, u.n * rows[i].head / 100,
		    u.n - u.n * rows[i].tail / 100);
		u = arena_printf(a, "%.*s %.*s", PRS(u), PRS(prose(99, 40, 0)));
		struct sketch s = sketch_of(t), z = sketch_of(u);
		double part = sketch_containment(&s, &z);
		ok(part > 0.5, "%s: %.2f", rows[i].what, part);
		z = sketch_of(prose(8, 300, 0));
		part = sketch_containment(&s, &z);
		ok(part < 0.1, "another text: %.2f", part);
		arena_free(&a);
	}
}

static void short_texts_are_not_compared(void)
{
	struct sketch s = sketch_of(S("Read more at our site."));
	is_int((long long)s.n, 0, "too short");
	ok(sketch_containment(&s, &s) == 0, "like nothing");
}

/* ---- the table ---- */

static struct verdict told_by(
    const char *source, const char *title, const char *text, const char *lang)
{
	struct prepared art = {
	    .title = str_of(title),
	    .text = str_of(text),
	    .language = str_of(lang),
	    .source = str_of(source),
	};
	return add(art, 0);
}

/* Word for word, and what the headlines speak of. */
static void short_texts_that_are_the_same(void)
{
	static const char cup[] = "Der SV Halden hat das Pokalspiel gegen "
				  "Wesselheim am Samstag mit zwei zu eins "
				  "gewonnen und steht im Halbfinale.";
	static const char more[] =
	    "This is a breaking story and more will follow here shortly.";
	static const char alert[] =
	    "The station was closed and trains stopped after a bag was found.";
	static const char show[] =
	    "Our daily show on the north, with what moved it and who.";
	start();
	struct verdict v = told_by("a", "Halden im Halbfinale", cup, "de");
	struct verdict w =
	    told_by("b", "Pokal: Wesselheim ist raus", cup, "de");
	ok(w.kind == VERDICT_SAME_TEXT && w.story == v.story, "under two");
	v = told_by("a", "Roads of the north", show, "en");
	w = told_by("a", "A day with the north's fishermen", show, "en");
	ok(w.kind != VERDICT_SAME_TEXT, "of one source it may stand so");
	v = told_by("c", "港の橋、二年間の修理を経て再び開通",
	    "市は月曜日に橋を開通させた。バスは今日から通行する。", "ja");
	w = told_by("d", "港にバス戻る、市長と楽団が祝う",
	    "市は月曜日に橋を開通させた。バスは今日から通行する。", "ja");
	ok(w.story == v.story, "without spaces");
	v = told_by("a", "Fire at the Norwick mill", more, "en");
	w = told_by("b", "Minister Hale resigns", more, "en");
	ok(w.story != v.story, "of which no headline speaks");
	v = told_by("a", "Bomb alert at Calder station", alert, "en");
	w = told_by("b", "Bomb alert at Marnau station", alert, "en");
	ok(w.story != v.story, "that holds for one town as for another");
	v = told_by("a", "Frost", "There will be frost on Monday.", "en");
	w = told_by("b", "Roads", "There will be frost on Monday.", "en");
	ok(w.kind != VERDICT_SAME_TEXT, "of too few words");
	done();
}

static void table_gives_back_what_it_got(void)
{
	struct item {
		uint64_t id;
		int v;
	};
	struct table t;
	bool fresh;
	table_init(&t, sizeof(struct item));
	for (uint64_t i = 1; i <= 3000; i++) {
		struct item *p = table_put(&t, i * 64, &fresh);
		p->v = (int)i;
	}
	for (uint64_t i = 1; i <= 3000; i += 2)
		table_drop(&t, i * 64);
	table_drop(&t, 5);
	int wrong = 0;
	for (uint64_t i = 1; i <= 3000; i++) {
		const struct item *p = table_get(&t, i * 64);
		wrong += i % 2 ? p != NULL : !p || p->v != (int)i;
	}
	is_int(wrong, 0, "half of them dropped");
	is_int((long long)t.n, 1500, "counted");
	table_free(&t);
}

/* A story that everybody reports, each with words of their own in an order of
 * their own: it does not wear out its own terms. */
static void all_tell_the_same(void)
{
	static const char *const words[] = {"earthquake", "Vessa", "Orlin",
	    "Hedda", "Brandt", "harbour", "bridges", "Calder", "engineers",
	    "morning", "closed", "measure"};
	start();
	struct arena *b = arena_new();
	int others = 0;
	for (unsigned i = 0; i < 600; i++) {
		struct buf t = buf_init(4096);
		arena_clear(b);
		for (unsigned k = 0; k < 12; k++)
			buf_addf(&t, "x%uy%u %s ", i, k % 6,
			    words[(k * 5 + i * 7) % 12]);
		struct prepared art = {
		    .title = S("Vessa"), .text = str_dup(b, buf_str(&t))};
		others += add(art, i).story != 1;
		buf_free(&t);
	}
	is_int(others, 0, "articles that began another");
	arena_free(&b);
	done();
}

/* A term that every story has leads nowhere, and old stories go. */
static void many_stories(void)
{
	start();
	c = (clusters_free(&c), clusters_new(DAY));
	for (int i = 0; i < 2000; i++) {
		struct arena *b = arena_new();
		struct prepared art = {
		    .title = arena_printf(b, "Harbour notice %d", i),
		    .text = arena_printf(b,
			"The boat Nr%dx of quay Q%dy leaves with Captain "
			"N%dz for the harbour.",
			i * 7, i * 11, i * 13),
		    .language = S("en")};
		add(art, i * DAY / 100);
		arena_free(&b);
	}
	ok(true, "no stale story is left behind");
	done();
}

/* One text with another number each day: were each compared with all before
 * it, this would not end. */
static void templates(void)
{
	start();
	struct arena *b = arena_new();
	struct verdict v = {0};
	for (int i = 0; i < 5000; i++) {
		arena_clear(b);
		struct prepared art = {
		    .title = arena_printf(b, "Release %d", i),
		    .text = arena_printf(b,
			"Release %d is out. The maintainers in Orlin thank "
			"everybody who sent a patch since the last one, and "
			"ask "
			"those who package it to read the notes about the new "
			"build before they begin with theirs.",
			i)};
		v = add(art, i);
	}
	ok(v.kind != VERDICT_NEW, "the last is as the first");
	is_int((long long)v.story, 1, "in one story");
	arena_free(&b);
	done();
}

/* ---- stories of a window ---- */

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
	TEST(one_event);
	TEST(other_languages);
	TEST(names);
	TEST(figures_alone);
	TEST(the_same_elsewhere);
	TEST(other_nouns);
	TEST(sure_or_likely);
	TEST(led_otherwise);
	TEST(led_astray);
	TEST(two_in_one);
	TEST(windows_end);
	TEST(reprints);
	TEST(short_texts_are_not_compared);
	TEST(short_texts_that_are_the_same);
	TEST(table_gives_back_what_it_got);
	TEST(all_tell_the_same);
	TEST(many_stories);
	TEST(templates);
	TEST(links_by_average);
	TEST(crowds);
	TEST(chains);
	TEST(told_before);
	TEST(releases);
	TEST(columns);
	TEST(columns_of_two);
	TEST(pages_are_one);
	TEST(rulings_win);
	TEST(a_source_once);
	TEST(none_is_lost);
	return tap_done();
}
