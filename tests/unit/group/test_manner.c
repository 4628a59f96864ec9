/* SPDX-License-Identifier: MIT */
/* gazetted: a source's items of a form are not one story that moves on, and its
 * reports of one event are. */
#include <string.h>

#include "base/arena.h"
#include "group/stories.h"
#include "tap.h"

#define DAY   INT64_C(86400)
#define ITEMS 5

/* What a source had on five days, the last one new, the one before it told. */
static const struct source {
	const char *language, *name;
	bool goes_on;
	const char *items[ITEMS][2];
} sources[] = {
    {"en", "gauge", false,
	{{"River Ell at Orlin: 303 cm",
	     "The gauge of the river Ell at Orlin stood at 303 cm at noon, "
	     "rising by 2 cm an hour. Discharge 212 cubic metres a second. "
	     "Warning level is 450 cm."},
	    {"River Ell at Orlin: 371 cm",
		"The gauge of the river Ell at Orlin stood at 371 cm at noon, "
		"rising by 4 cm an hour. Discharge 260 cubic metres a second. "
		"Warning level is 450 cm."},
	    {"River Ell at Orlin: 402 cm",
		"The gauge of the river Ell at Orlin stood at 402 cm at noon, "
		"steady. Discharge 301 cubic metres a second. Warning level is "
		"450 cm."},
	    {"River Ell at Orlin: 388 cm",
		"The gauge of the river Ell at Orlin stood at 388 cm at noon, "
		"falling. Discharge 281 cubic metres a second. Warning level "
		"is 450 cm."},
	    {"River Ell at Orlin: 357 cm",
		"The gauge of the river Ell at Orlin stood at 357 cm at noon, "
		"falling. Discharge 244 cubic metres a second. Warning level "
		"is 450 cm."}}},
    {"en", "episodes", false,
	{{"Ep. 97: Storm",
	     "In this episode of Harbour Tales Moreno and Haaks talk about the "
	     "price of fish. Music by the Orlin Quartet. Support the show and "
	     "send your letters to the studio."},
	    {"Ep. 98: The Clockmaker",
		"In this episode of Harbour Tales Jensen and Duval talk about "
		"a ghost. Music by the Orlin Quartet. Support the show and "
		"send your letters to the studio."},
	    {"Ep. 99: Night Train",
		"In this episode of Harbour Tales Bellini and Marsh talk about "
		"two sisters. Music by the Orlin Quartet. Support the show and "
		"send your letters to the studio."},
	    {"Ep. 100: The Lighthouse",
		"In this episode of Harbour Tales Tanaka and Ferro talk about "
		"an old map. Music by the Orlin Quartet. Support the show and "
		"send your letters to the studio."},
	    {"Ep. 101: Below the Ice",
		"In this episode of Harbour Tales Tanaka and Okafor talk about "
		"a smuggler. Music by the Orlin Quartet. Support the show and "
		"send your letters to the studio."}}},
    {"en", "tickets", false,
	{{"Incident #4301: Outage in Billing",
	     "We are investigating reports of timeouts affecting Billing in "
	     "region us-east-2. Customers may see failed requests. Next update "
	     "within 30 minutes."},
	    {"Incident #4303: Delays in Search",
		"We are investigating reports of latency affecting Search in "
		"region ap-south-1. Customers may see failed requests. Next "
		"update within 15 minutes."},
	    {"Incident #4308: Delays in Webhooks",
		"We are investigating reports of latency affecting Webhooks in "
		"region ap-south-1. Customers may see failed requests. Next "
		"update within 60 minutes."},
	    {"Incident #4310: Elevated errors in Dashboard",
		"We are investigating reports of timeouts affecting Dashboard "
		"in region eu-west-1. Customers may see failed requests. Next "
		"update within 15 minutes."},
	    {"Incident #4315: Degraded performance in Dashboard",
		"We are investigating reports of timeouts affecting Dashboard "
		"in region us-east-2. Customers may see failed requests. Next "
		"update within 15 minutes."}}},
    {"en", "recipes", false,
	{{"Recipe of the day: leek soup",
	     "Serves 2. Take 239 g of leek, 4 onions and 2 cloves of garlic. "
	     "Chop, fry in oil for 13 minutes, add stock and simmer. Season "
	     "with chilli."},
	    {"Recipe of the day: bean salad",
		"Serves 3. Take 540 g of bean, 1 onion and 5 cloves of garlic. "
		"Chop, fry in oil for 20 minutes, add stock and simmer. Season "
		"with sage."},
	    {"Recipe of the day: mushroom curry",
		"Serves 6. Take 620 g of mushroom, 2 onions and 3 cloves of "
		"garlic. Chop, fry in oil for 8 minutes, add stock and simmer. "
		"Season with cumin."},
	    {"Recipe of the day: lentil risotto",
		"Serves 4. Take 374 g of lentil, 3 onions and 4 cloves of "
		"garlic. Chop, fry in oil for 11 minutes, add stock and "
		"simmer. Season with sage."},
	    {"Recipe of the day: lentil stew",
		"Serves 4. Take 726 g of lentil, 1 onion and 4 cloves of "
		"garlic. Chop, fry in oil for 19 minutes, add stock and "
		"simmer. Season with thyme."}}},
    {"en", "releases", false,
	{{"Gizmo v1.1.0 released",
	     "Gizmo v1.1.0 brings faster indexing. Thanks to all contributors. "
	     "Download it from the usual mirrors and read the upgrade guide "
	     "before you install. Full changelog: v1.0.0...v1.1.0"},
	    {"Gizmo v1.2.0 released",
		"Gizmo v1.2.0 brings support for ARM. Thanks to all "
		"contributors. Download it from the usual mirrors and read the "
		"upgrade guide before you install. Full changelog: "
		"v1.1.0...v1.2.0"},
	    {"Gizmo v1.2.1 released",
		"Gizmo v1.2.1 mends a crash. Thanks to all contributors. "
		"Download it from the usual mirrors and read the upgrade guide "
		"before you install. Full changelog: v1.2.0...v1.2.1"},
	    {"Gizmo v1.3.0 released",
		"Gizmo v1.3.0 brings streaming replies. Thanks to all "
		"contributors. Download it from the usual mirrors and read the "
		"upgrade guide before you install. Full changelog: "
		"v1.2.1...v1.3.0"},
	    {"Gizmo v1.4.0 released",
		"Gizmo v1.4.0 brings a new planner. Thanks to all "
		"contributors. Download it from the usual mirrors and read the "
		"upgrade guide before you install. Full changelog: "
		"v1.3.0...v1.4.0"}}},
    {"en", "quakes", false,
	{{"M 2.2 - 86 km WSW of Tonga", "Magnitude 2.2, depth 12 km. Location "
					"17.204 N 174.120 E. Reported "
					"by the survey at 3:17 UTC."},
	    {"M 4.6 - 12 km N of Fiji",
		"Magnitude 4.6, depth 220 km. Location 16.877 N 178.455 E. "
		"Reported by the survey at 21:40 UTC."},
	    {"M 3.1 - 102 km N of Adak, Alaska",
		"Magnitude 3.1, depth 31 km. Location 52.310 N 176.802 E. "
		"Reported by the survey at 9:55 UTC."},
	    {"M 5.5 - 105 km SE of Tonga",
		"Magnitude 5.5, depth 77 km. Location 18.411 N 173.633 E. "
		"Reported by the survey at 13:28 UTC."},
	    {"M 5.5 - 59 km SE of Tonga",
		"Magnitude 5.5, depth 140 km. Location 17.950 N 174.077 E. "
		"Reported by the survey at 18:42 UTC."}}},
    {"de", "weather", false,
	{{"Wetter in Orlin: 12 Grad, Regen",
	     "In Orlin werden heute 12 Grad erreicht, in Calder 11. Der Wind "
	     "weht aus West mit 20 km/h. Die Regenwahrscheinlichkeit liegt bei "
	     "80 Prozent."},
	    {"Wetter in Orlin: 9 Grad, Wolken",
		"In Orlin werden heute 9 Grad erreicht, in Calder 8. Der Wind "
		"weht aus Nord mit 35 km/h. Die Regenwahrscheinlichkeit liegt "
		"bei 40 Prozent."},
	    {"Wetter in Orlin: 14 Grad, Sonne",
		"In Orlin werden heute 14 Grad erreicht, in Calder 15. Der "
		"Wind weht aus Süd mit 15 km/h. Die Regenwahrscheinlichkeit "
		"liegt bei 5 Prozent."},
	    {"Wetter in Orlin: 18 Grad, Nebel",
		"In Orlin werden heute 18 Grad erreicht, in Calder 20. Der "
		"Wind weht aus Ost mit 10 km/h. Die Regenwahrscheinlichkeit "
		"liegt bei 20 Prozent."},
	    {"Wetter in Orlin: 18 Grad, Schnee",
		"In Orlin werden heute 18 Grad erreicht, in Calder 20. Der "
		"Wind weht aus Ost mit 50 km/h. Die Regenwahrscheinlichkeit "
		"liegt bei 70 Prozent."}}},
    {"ja", "matches", false,
	{{"オーリンズ、広島に7－9",
	     "プロ野球のオーリンズは24日、本拠地で広島と対戦し、7－9で試合を終"
	     "え"
	     "た。先発の高橋は8回を投げ6失点。加藤が4回に本塁打を放った。"},
	    {"オーリンズ、阪神に2－9",
		"プロ野球のオーリンズは25日、本拠地で阪神と対戦し、2－9で試合を"
		"終えた。先発の伊藤は9回を投げ2失点。加藤が6回に本塁打を放った"
		"。"},
	    {"オーリンズ、中日に5－0",
		"プロ野球のオーリンズは26日、本拠地で中日と対戦し、5－0で試合を"
		"終えた。先発の高橋は5回を投げ2失点。中村が9回に本塁打を放った"
		"。"},
	    {"オーリンズ、巨人に1－3",
		"プロ野球のオーリンズは27日、本拠地で巨人と対戦し、1－3で試合を"
		"終えた。先発の田中は4回を投げ1失点。中村が2回に本塁打を放った"
		"。"},
	    {"オーリンズ、ヤクルトに6－4",
		"プロ野球のオーリンズは28日、本拠地でヤクルトと対戦し、6－4で試"
		"合"
		"を終えた。先発の田中は9回を投げ3失点。山本が3回に本塁打を放っ"
		"た。"}}},
    {"zh", "weather of towns", false,
	{{"北京今日天气：晴，最高9度",
	     "北京市气象台发布：今天白天晴，最高气温9度，夜间最低气温1度，北风3"
	     "级。空气质量指数60，请市民注意保暖。"},
	    {"上海今日天气：小雨，最高14度",
		"上海市气象台发布：今天白天有小雨，最高气温14度，夜间最低气温8"
		"度，东风4级。空气质量指数40，请市民注意带伞。"},
	    {"成都今日天气：阴，最高12度",
		"成都市气象台发布：今天白天阴天，最高气温12度，夜间最低气温7度"
		"，"
		"南风2级。空气质量指数90，请市民注意保暖。"},
	    {"西安今日天气：多云，最高13度",
		"西安市气象台发布：今天白天多云，最高气温13度，夜间最低气温2度"
		"，"
		"西风2级。空气质量指数75，请市民注意防晒。"},
	    {"西安今日天气：阴，最高11度",
		"西安市气象台发布：今天白天阴天，最高气温11度，夜间最低气温3度"
		"，"
		"北风5级。空气质量指数88，请市民注意带伞。"}}},
    {"th", "gold", false,
	{{"ราคาทองวันนี้ 41250 บาท",
	     "สมาคมค้าทองคำประกาศราคาทองคำวันนี้ ทองคำแท่งขายออกบาทละ 41250 บาท "
	     "เพิ่มขึ้น 100 บาท จากเมื่อวาน"},
	    {"ราคาทองวันนี้ 41150 บาท",
		"สมาคมค้าทองคำประกาศราคาทองคำวันนี้ ทองคำแท่งขายออกบาทละ 41150 "
		"บาท ลดลง 100 บาท จากเมื่อวาน"},
	    {"ราคาทองวันนี้ 41300 บาท",
		"สมาคมค้าทองคำประกาศราคาทองคำวันนี้ ทองคำแท่งขายออกบาทละ 41300 "
		"บาท เพิ่มขึ้น 150 บาท จากเมื่อวาน"},
	    {"ราคาทองวันนี้ 41700 บาท",
		"สมาคมค้าทองคำประกาศราคาทองคำวันนี้ ทองคำแท่งขายออกบาทละ 41700 "
		"บาท เพิ่มขึ้น 400 บาท จากเมื่อวาน"},
	    {"ราคาทองวันนี้ 41850 บาท",
		"สมาคมค้าทองคำประกาศราคาทองคำวันนี้ ทองคำแท่งขายออกบาทละ 41850 "
		"บาท เพิ่มขึ้น 150 บาท จากเมื่อวาน"}}},
    {"en", "fires, and one of them", true,
	{{"School in Kent burns",
	     "A school in Kent caught fire on Sunday. Twenty firefighters "
	     "fought the flames for three hours, fire chief Rona Keel said. "
	     "Nobody was hurt."},
	    {"Pub in Harrow burns",
		"A pub in Harrow caught fire on Monday. Forty firefighters "
		"fought the flames for two hours, fire chief Rona Keel said. "
		"The roof fell in."},
	    {"Shop in Dover burns",
		"A shop in Dover caught fire on Tuesday. Twenty firefighters "
		"fought the flames for six hours, fire chief Rona Keel said. "
		"Two dogs died."},
	    {"Barn at Wexcombe burns, 40 horses saved",
		"A barn at Wexcombe burned down on Tuesday. Sixty firefighters "
		"fought the flames, fire chief Rona Keel said. Forty horses of "
		"the breeder Della Marsh were led out in time."},
	    {"White van found in Wexcombe arson case",
		"Police have found the white van that was seen when the barn "
		"of Della Marsh at Wexcombe burned. It was in the river. Its "
		"owner, a rival breeder, is being questioned."}}},
    {"en", "a toll that rises", true,
	{{"Library opens on Sundays",
	     "The town library will open on Sundays from noon, its head Mara "
	     "Quill said. Volunteers lend the books and make coffee."},
	    {"Otters return to the Ell",
		"Otters have been seen on the upper Ell for the first time in "
		"fifty years, biologists report."},
	    {"Bakery chain Hollin goes bust",
		"Hollin, which ran 40 bakeries, has filed for insolvency. "
		"Rising prices of flour and power are to blame."},
	    {"Ferry Alda sinks off Vessa, 31 dead",
		"The ferry Alda with 80 people on board sank off the island of "
		"Vessa on Monday, and 31 people died, the coast guard said. "
		"The boat had left Orlin in high seas."},
	    {"Ferry Alda: toll rises to 36, captain held",
		"The toll of the ferry Alda, which sank off the island of "
		"Vessa on Monday with 80 people on board, has risen to 36. The "
		"captain, Jorn Haas, was arrested in Orlin, the coast guard "
		"said."}}},
    {"zh", "a mine", true,
	{{"市图书馆周日开放",
	     "市图书馆下月起每周日中午开放，馆长许明说，志愿者将协助借书。"},
	    {"艾尔河重现水獭",
		"研究人员报告，艾尔河上游五十年来首次出现水獭。"},
	    {"面包连锁店破产",
		"拥有四十家门店的面包连锁店已申请破产，原因是面粉和电价上涨。"},
	    {"石林煤矿发生透水事故 12人被困",
		"石林煤矿15日凌晨发生透水事故，12名矿工被困井下。救援指挥部负责"
		"人"
		"周建国说，已调集三支救援队赶赴现场，正在全力排水。"},
	    {"石林煤矿透水事故：4名矿工获救",
		"石林煤矿透水事故救援取得进展，16日下午4名被困矿工升井获救，仍"
		"有8"
		"人被困。周建国表示，井下水位已下降三米，救援队继续排水。"}}},
    {"ja", "a bridge", true,
	{{"市立図書館、日曜も開館",
	     "市立図書館は来月から日曜も正午に開館する。"},
	    {"川にカワウソ戻る",
		"上流で50年ぶりにカワウソが確認されたと研究者が発表した。"},
	    {"パン店チェーンが破産",
		"40店を展開していたパン店が破産を申請した。"},
	    {"霧川大橋で通行止め、橋脚に亀裂",
		"霧川大橋の橋脚に亀裂が見つかり、県は14日から全面通行止めとした"
		"。"
		"県土木部の大沢健一部長は「安全が確認されるまで再開しない」と述"
		"べ"
		"た。1日2万台が通る。"},
	    {"霧川大橋の亀裂、さらに3カ所", "通行止めが続く霧川大橋で、橋脚の亀"
					    "裂が新たに3カ所見つかった。県土"
					    "木部の大沢健一部長が15日に明らかに"
					    "した。渡し船の運航を検討すると"
					    "いう。"}}},
    {"th", "a boat", true,
	{{"ห้องสมุดเปิดวันอาทิตย์", "ห้องสมุดประชาชนจะเปิดทุกวันอาทิตย์ตั้งแต่เที่ยง"},
	    {"นากกลับมาที่แม่น้ำ", "นักวิจัยพบนากในแม่น้ำตอนบนเป็นครั้งแรกในรอบห้าสิบปี"},
	    {"ร้านขนมปังล้มละลาย", "ร้านขนมปังสี่สิบสาขายื่นล้มละลายเพราะแป้งและไฟแพง"},
	    {"เรือโดยสารล่มกลางทะเลเกาะแก้วนภา สูญหาย 15 คน",
		"เรือโดยสารชื่อดาวสมุทรล่มกลางทะเลใกล้เกาะแก้วนภาเมื่อคืนวันจันทร์ "
		"มีผู้สูญหาย 15 คน พันเอกวิชิต ศรีทอง "
		"หัวหน้าหน่วยกู้ภัยกล่าวว่ากำลังค้นหาด้วยเฮลิคอปเตอร์"},
	    {"พบผู้รอดชีวิต 6 คนจากเรือดาวสมุทร",
		"หน่วยกู้ภัยพบผู้รอดชีวิต 6 คนจากเรือดาวสมุทรที่ล่มใกล้เกาะแก้วนภา "
		"ยังสูญหายอีก 9 คน พันเอกวิชิต ศรีทอง "
		"กล่าวว่าคลื่นลมแรงทำให้การค้นหาล่าช้า"}}},
};

enum { SOURCES = sizeof(sources) / sizeof(*sources) };

static struct article all[SOURCES][ITEMS], told[SOURCES], new[SOURCES];

static size_t latest(
    void *ctx, struct arena *a, int64_t source, const struct article **out)
{
	(void)ctx;
	(void)a;
	*out = all[source];
	return ITEMS;
}

/* The first three are from a while ago. */
static void fill(void)
{
	static const int64_t at[ITEMS] = {0, DAY, 5 * DAY, 8 * DAY, 9 * DAY};
	for (int s = 0; s < SOURCES; s++) {
		for (int i = 0; i < ITEMS; i++)
			all[s][i] = (struct article){.id = s * ITEMS + i + 1,
			    .seq = s * ITEMS + i + 1,
			    .source = s,
			    .published = at[i] + s,
			    .title = str_of(sources[s].items[i][0]),
			    .summary = str_of(sources[s].items[i][1]),
			    .language = str_of(sources[s].language)};
		told[s] = all[s][ITEMS - 2];
		new[s] = all[s][ITEMS - 1];
	}
}

static void forms_and_stories(void)
{
	struct arena *a = arena_new();
	stories out = {0};
	fill();
	struct group_input in = {.arts = new,
	    .n = SOURCES,
	    .told = told,
	    .n_told = SOURCES,
	    .past = {latest, NULL}};
	group_stories(a, &in, &out);
	is_int((long long)out.n, SOURCES, "stories");
	vec_each (&out, s) {
		const struct source *of = &sources[s->lead->source];
		is_int((long long)s->told.n, of->goes_on, of->name);
		for (size_t i = 0; i < s->told.n; i++)
			is_int(s->told.v[i]->source, s->lead->source, of->name);
		if (!of->goes_on && s->lead_why.n)
			ok(str_starts(s->lead_why, S("no update of article ")),
			    "%s: %.*s", of->name, PRS(s->lead_why));
	}
	arena_free(&a);
}

int main(void)
{
	TEST(forms_and_stories);
	return tap_done();
}
