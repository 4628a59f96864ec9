/* SPDX-License-Identifier: MIT */
/* gazetted: tests of short letters that come by themselves, to one address. */
#include "tap.h"
#include "try_letter.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))
#define BULK	 "Precedence: bulk\n"
#define LEAVE	 "List-Unsubscribe: <https://quay.example/u/77>\n"
#define ANSWER	 "In-Reply-To: <5@example.org>\nReferences: <5@example.org>\n"

struct row {
	const char *from, *to, *subject, *fields, *body;
};

static void judge(const struct row *rows, size_t n, bool told)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++) {
		const struct row *r = &rows[i];
		ok(try_told(a,
		       arena_printf(a,
			   "From: Quay <%s@quay.example>\nTo: %s\n"
			   "Subject: %s\nMessage-ID: <1@h>\n%s"
			   "MIME-Version: 1.0\nContent-Type: text/plain; "
			   "charset=utf-8\n\n%s\n",
			   r->from, r->to, r->subject, r->fields, r->body)) ==
			told,
		    "%s: %s", r->subject, r->body);
	}
	arena_free(&a);
}

#define ANN "Ann Smith <ann@example.org>"

static void one(void)
{
	static const struct row rows[] = {
	    /* who is called is spoken to */
	    {"desk", ANN, "All set", "", "Hi Ann,\n\nthe pool knows you now."},
	    {"desk", ANN, "Alles da", "", "Hallo Ann,\n\ndein Fach ist oben."},
	    {"desk", ANN, "Hazır", "", "Merhaba Ann,\n\ndolabınız üst katta."},
	    {"desk", ANN, "Kart", "", "Sayın Ann,\n\nkartınızın sayısı 48."},
	    {"desk", ANN, "Kulcs", "", "Kedves Ann!\n\nÖnnek is van helye."},
	    {"desk", ANN, "好了", "", "Ann 您好，\n\n柜子在楼上。"},
	    {"desk", ANN, "Klart", "", "Hej Ann!\n\nDitt skåp är nummer 48."},
	    {"desk", ANN, "Thursday", "",
		"Ann, the boat is dry. Could you fetch it?"},
	    {"desk", ANN, "El jueves", "",
		"Hola Ann:\n\n¿nos vemos a las diez? Yo llevo el pan."},
	    {"desk", ANN, "Re: oars", ANSWER, "The oars are in the shed."},
	    /* sums that make another */
	    {"till", ANN, "Thanks", "", "Tea 2.20\nCake 3.80\nTotal 6.00"},
	    {"till", ANN, "Kiitos", LEAVE,
		"Tee 2,20 €\nKakku 3,80 €\nYhteensä 6,00 €"},
	    /* numbers and keys */
	    {"noreply", ANN, "Logg på", "", "Tast 739 204 i appen."},
	    {"noreply", ANN, "Tor", "", "482 913. Noch 15 Minuten."},
	    {"till", ANN, "Thanks", "",
		"Tea 2.20\nCake 3.80\nTotal 6.00\n\nYour box is on its way, "
		"and it will be there on Friday, if the roads are free."},
	    {"desk", ANN, "Zugang", "",
		"Der Zugang ist zehn Minuten offen und gilt einmal.\n\n"
		"Zugang: https://quay.example/c/8sK2mQ9x"},
	    {"desk", ANN, "Письма", "",
		"Кто-то оставил этот адрес на странице порта. Остался один "
		"шаг.\n\nСсылка: https://quay.example/c/8sK2mQ9x\n\nПорт"},
	    {"desk", ANN, "Soon", "",
		"A box comes: https://quay.example/f/ZZ918273645"},
	    /* they may be left, and are hardly more than a link */
	    {"desk", ANN, "Money", LEAVE,
		"Hi Ann,\n\nBob sent you 120 EUR: "
		"https://quay.example/t/8sK2mQ9x"},
	    {"desk", ANN, "A box", LEAVE,
		"Bob shared \"Drawings\" with you.\n\n"
		"https://quay.example/f/8sK2mQ9x"},
	};
	judge(rows, COUNT(rows), true);
}

static void many(void)
{
	static const struct row rows[] = {
	    {"desk", ANN, "Bridges", "",
		"Dear Ann,\n\nbridges are promises made of stone. Four of them "
		"were built here. The fifth fell, as you know."},
	    {"desk", ANN, "Le pont", "",
		"Chère Ann,\n\nla fête du pont a réuni tout le monde."},
	    {"desk", ANN, "All set", BULK, "Hi Ann,\n\nthe pool awaits you."},
	    {"desk", ANN ", Bob <bob@example.net>", "Thursday", "",
		"Ann, the boat is dry. Could you fetch it?"},
	    {"desk", "desk@quay.example", "Thursday", "",
		"Ann, the boat is dry. Could you fetch it?"},
	    {"desk", ANN, "Members", "",
		"Dear members,\n\nyou are all welcome, Ann says."},
	    {"desk", ANN, "Rivers", "",
		"Hi Ann,\n\nwhat do you see in a river? The whole story: "
		"https://quay.example/what-rivers-are"},
	    {"shop", ANN, "Prices", BULK, "Tea 2.20\nCake 3.80\nBread 6.50"},
	    {"shop", ANN, "Coats", BULK LEAVE,
		"Hi Ann,\n\nyour coats: https://quay.example/c/8sK2mQ9x"},
	    {"tool", ANN, "Charts", LEAVE,
		"Hi Ann,\n\nyou may draw charts: https://quay.example/charts"},
	    {"noreply", ANN, "Count", LEAVE, "739204 crossed the bridge."},
	    {"desk", ANN, "Count", "", "739204 crossed the bridge."},
	    /* magnitudes, times and dates */
	    {"noreply", ANN, "Quake", "",
		"An earthquake of 5.1 shook the coast at 04:12. 482913 homes "
		"were dark."},
	    {"noreply", ANN, "Storm", "",
		"Gusts of 110 km/h from 20261201. Warning 482913."},
	    /* what it has cost all */
	    {"desk", ANN, "The year", "",
		"Dear members,\n\nWater 412.50\nHedge 190.00\nTotal 602.50"},
	    {"desk", ANN, "The year", "",
		"The water cost more than was planned, as the board said at "
		"the last meeting.\n\nWater 412.50\nHedge 190.00\n"
		"Total 602.50"},
	    /* small words of other languages */
	    {"desk", ANN, "Most", "",
		"Dobrý den Ann,\n\nmost přes potok je zavřený a obec ho "
		"opraví do března."},
	    {"desk", ANN, "Podul", "",
		"Bună Ann,\n\npodul este închis din martie, iar autobuzele "
		"ocolesc satul."},
	    /* where more of it is */
	    {"desk", ANN, "Sperrung", "",
		"Die Mühlgasse ist ab dem 7. Dezember für drei Wochen "
		"gesperrt.\n\nPlan: https://quay.example/m/8sK2mQ9x\n\n"
		"Tel. 0662 123456"},
	    {"desk", ANN, "橋の通行止め", "",
		"町の橋は修理のため三月まで通行止めになります。\n\n"
		"地図: https://quay.example/m/8sK2mQ9x"},
	    {"film", ANN, "On Friday", LEAVE,
		"\"The Gulls\" opens in the old mill, and your evening is "
		"saved. The director will be there.\n\n"
		"https://quay.example/f/8sK2mQ9x\n\n"
		"Leave: https://quay.example/u/77"},
	    {"film", ANN, "New", "",
		"The film: https://quay.example/watch?v=8sK2mQ9x"},
	    {"desk", ANN, "How to reset your password habits", BULK,
		"Three passwords for all are few.\n\n"
		"https://quay.example/2026/11/passwords"},
	};
	judge(rows, COUNT(rows), false);
}

int main(void)
{
	TEST(one);
	TEST(many);
	return tap_done();
}
