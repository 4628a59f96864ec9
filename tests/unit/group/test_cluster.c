/* SPDX-License-Identifier: MIT */
/* gazetted: articles to stories. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "group/cluster.h"
#include "group/stories.h"
#include "seen.h"
#include "tap.h"

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
		.summary = S("On Monday a block of flats in Wester Lane in "
			     "Orlin burned down. Twenty engines were sent to "
			     "the fire and "
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

/* What else is told of, so that it is known what is rare. */
static void see_others(void)
{
	static const char *const others[][2] = {
	    {"Library of Calder opens on Sundays",
		"From March the library of Calder will be open on Sundays "
		"as well, the council decided. Three people are to be hired "
		"for that."},
	    {"Storm cuts power in Norrick",
		"Some 4,000 homes in Norrick were without power on Friday "
		"night after a storm. Crews repaired most lines by morning."},
	    {"Rovers sign striker Ivo Lund",
		"Rovers have signed the striker Ivo Lund on a contract "
		"until 2029. The fee was not disclosed."},
	    {"Wheat harvest smaller than feared",
		"Farmers brought in 2.1 million tonnes of wheat, a tenth "
		"less than in the year before, according to the growers' "
		"union."},
	};
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		see(others[i][0], others[i][1], 0);
}

/* Who goes on with it has the place and a word below the headline that the
 * other has in it. The firm's name alone is in all that it does. */
static void taken_up(void)
{
	start();
	see_others();
	uint64_t first = see("Web shop Kolora bankrupt, 640 jobs at risk",
	    "The furniture shop Kolora of Tilbrook was declared "
	    "bankrupt on Friday. It has 640 employees. The receiver, "
	    "Wouter Smeets, is looking into a restart. Orders are not "
	    "delivered for now.",
	    0)
			     .story;
	struct verdict v = see("Four bidders want restart of Kolora",
	    "The receiver of the shop, which fell on Friday, has had "
	    "four serious offers, one from a German chain. The brand "
	    "and its 1.8 million customers are of most interest. The "
	    "Tilbrook company owes 57 million.",
	    43200);
	ok(v.story == first, "what becomes of the shop");
	v = see("Kolora sponsors the marathon",
	    "All 4,000 runners get shirts from Kolora this spring, the club "
	    "says, and a medal.",
	    46800);
	ok(v.story != first, "another matter");
	done();
}

/* Who tells at length of one side of it has nothing with the first brief. */
static void one_side(void)
{
	start();
	see_others();
	uint64_t first =
	    see("Nine slightly hurt as school coach slips into ditch",
		"A school coach slipped into a ditch on Monday. Nine pupils "
		"were slightly hurt.",
		0)
		.story;
	see("Road was ice, says Petrelius, driver of school coach",
	    "The road had not been gritted, says Matti Petrelius of "
	    "Kauhava, the driver of the school coach that slipped into "
	    "a ditch on Monday with nine pupils. He blames the depot, "
	    "whose only spreader was in repair.",
	    0);
	struct verdict v =
	    see("Driver Petrelius: I braked on the ice, and nothing "
		"happened",
		"Matti Petrelius of Kauhava has driven the same route for "
		"nineteen years and knows each of its bends and of his "
		"pupils. \"I braked, and nothing happened,\" he says at his "
		"kitchen table, a plaster on his forehead. He blames those "
		"who had not gritted the road, though it had been freezing "
		"since the weekend and the forecast had warned of black "
		"ice. The municipal depot answers that its only spreader "
		"was in repair, and that another had been asked for from "
		"the neighbours. He has since had letters from parents who "
		"thank him for getting everybody out through the rear "
		"window before the fuel tank leaked. He himself wants to be "
		"back behind the wheel before Christmas, if his doctor and "
		"his wife let him.",
		0);
	ok(v.story == first, "the driver's side");
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

/* A comment has the names of an event and does not report it; the same comment
 * in two papers is one text. */
static void comments(void)
{
	start();
	struct verdict v = see("Earthquake on Vessa", quake, 0);
	uint64_t first = v.story;
	v = see("Opinion: Vessa shaken, harbour of Orlin shut",
	    quake_told_otherwise, 9);
	is_int(v.kind, VERDICT_NEW, "a comment");
	uint64_t comment = v.story;
	v = see("Vessa shaken, harbour of Orlin shut | Commentary",
	    quake_told_otherwise, 10);
	is_int(v.kind, VERDICT_SAME_TEXT, "and again");
	ok(v.story == comment && comment != first, "one of its own");
	done();
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
	TEST(taken_up);
	TEST(one_side);
	TEST(two_in_one);
	TEST(windows_end);
	TEST(all_tell_the_same);
	TEST(many_stories);
	TEST(templates);
	TEST(comments);
	return tap_done();
}
