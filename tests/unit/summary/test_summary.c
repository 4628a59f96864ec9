/* SPDX-License-Identifier: MIT */
/* gazetted: tests of summaries. */
#include "summary/summary.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "tap.h"
#include "told.h"

/* Each row: what may be told of a text when there is room for all of it. */
static void never(void)
{
	static const struct {
		const char *name, *text, *want;
	} rows[] = {
	    {"empty", "", ""},
	    {"whole", "The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"heading and byline",
		"Council votes for bridge\nBy Ann Example\nThe town council "
		"voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a word of a table",
		"1.\tOrlin\t50,59\tsec.\nGemischt.\n2.\t"
		"Vessa\t51,10\tsec.",
		""},
	    {"a line of two words", "Orlin Combinator.\nOrlin, October 2026",
		""},
	    {"byline in the text",
		"The town council voted for the bridge. By Ann Example, Staff "
		"Writer. By noon on Friday the work had begun.",
		"The town council voted for the bridge. By noon on Friday the "
		"work had begun."},
	    {"who reported it",
		"The town council voted for the bridge. Reporting by Ann "
		"Example; Editing by Bob Example in Town.",
		"The town council voted for the bridge."},
	    {"caption",
		"The town council voted for the bridge.\nPhoto: The old bridge "
		"over the river in spring.",
		"The town council voted for the bridge."},
	    {"furniture",
		"The town council voted for the bridge.\nClick here to sign up "
		"for our newsletter today.",
		"The town council voted for the bridge."},
	    {"address",
		"The town council voted for the bridge.\nAll about it stands "
		"at https://example.org/bridge for you.",
		"The town council voted for the bridge."},
	    {"cut",
		"The town council voted for the bridge. Work on it will begin "
		"as soon as the…",
		"The town council voted for the bridge."},
	    {"cut without a mark",
		"The town council voted for the bridge. Work on it will begin "
		"as soon as",
		"The town council voted for the bridge."},
	    {"an open quotation",
		"The town council voted for the bridge. The mayor called it "
		"“a great day for the town.\nNothing closes it here at all.",
		"The town council voted for the bridge. Nothing closes it here "
		"at "
		"all."},
	    {"a bracket whose other half is missing",
		"The town council voted for the bridge. Then at noon (5 p. m. "
		"it was.\nET) Wednesday the work on it began.",
		"The town council voted for the bridge."},
	    {"brackets and numbers",
		"It said: 1) build the bridge, and 2) build it (soon) for us.",
		"It said: 1) build the bridge, and 2) build it (soon) for us."},
	    {"a quotation's end alone",
		"The town council voted for the bridge.\nIt asks why it was "
		"not done years ago?”",
		"The town council voted for the bridge."},
	    {"a fragment",
		"The town council voted for the bridge. It will cost a lot of "
		"money. Nobody knows how much it is. Then there was more.\n"
		"with much of the money to come from the state.",
		"The town council voted for the bridge. It will cost a lot of "
		"money. Nobody knows how much it is."},
	    {"small letters by nature",
		"The town council voted for the bridge. iBridge makes it of "
		"steel and wood.",
		"The town council voted for the bridge. iBridge makes it of "
		"steel and wood."},
	    {"what stands above the dateline",
		"The mayor walks over the bridge with the council on Monday.\n"
		"TOWN, Sept 12 — The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"an agency's mark is no dateline",
		"The town council voted for the bridge.\n-- (AGENCY) -- "
		"C-1-1-DL0473.Xml",
		"The town council voted for the bridge."},
	    {"a place, an agency and more space",
		"Townsville (AGENCY)  -- The town council voted for it.",
		"The town council voted for it."},
	    {"a dash that was left", "– The town council voted for it.",
		"The town council voted for it."},
	    {"spaces", "The  town council\u00a0voted for it.",
		"The town council\u00a0voted for it."},
	    {"a quotation of two sentences is one",
		"“This is a good day. We have waited long,” the mayor said.",
		"“This is a good day. We have waited long,” the mayor said."},
	    {"dateline",
		"LONDON (Agency) - The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"list item",
		"The town council voted for the bridge.\n- The bridge has four "
		"new lanes for cars.",
		"The town council voted for the bridge."},
	    {"a phrase without a stop", "Council votes for bridge",
		"Council votes for bridge"},
	    {"a phrase cut off", "Council votes for bri…", ""},
	    {"orphan behind a caption",
		"The town council voted for the bridge.\nPhoto: A bridge over "
		"some river.\nHe added that work would soon begin.",
		"The town council voted for the bridge."},
	    {"Chinese", "市议会投票通过了新桥的建设。工程将于春天开始。",
		"市议会投票通过了新桥的建设。工程将于春天开始。"},
	    {"tokenised",
		"( nn ) the council voted for the bridge . `` it is a very "
		"good day . '' work will begin in spring .",
		"the council voted for the bridge . `` it is a very good day "
		". '' work will begin in spring ."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(told_under(a, "", rows[i].text, 0, 0),
		    str_of(rows[i].want), rows[i].name);
	arena_free(&a);
}

/* Never nothing where there is something, and never half of a sentence. */
static void something(void)
{
	static const struct {
		const char *name, *text, *want;
	} rows[] = {
	    {"what looks like a dateline behind the story",
		"The town council voted for the bridge on Monday, after two "
		"years in which nobody knew.\n(Agency) - "
		"All quotes delayed by fifteen minutes.",
		"The town council voted for the bridge on Monday, after two "
		"years in which nobody knew."},
	    {"related stories in brackets behind the story",
		"市議会は新しい橋の建設を可決した。\n【関連記事】秘密の橋",
		"市議会は新しい橋の建設を可決した。"},
	    {"a question to the reader",
		"What will the new bridge of the town look like?\nThe town "
		"council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a question that somebody asks",
		"The town council voted for the bridge. “Who will pay for it "
		"in the end?” the mayor asked.",
		"The town council voted for the bridge. “Who will pay for it "
		"in the end?” the mayor asked."},
	    {"lines broken by their width",
		"The town council voted, as its mayor had asked it to, "
		"for\nthe "
		"bridge. Work on it, which costs two million, will begin\nwith "
		"much of the money to come from the state.",
		"The town council voted, as its mayor had asked it to, for the "
		"bridge. Work on it, which costs two million, will begin with "
		"much of the money to come from the state."},
	    {"nothing but a short sentence", "Das sitzt.\nMehr", "Das sitzt."},
	    {"cut at an ordinal, perhaps",
		"Der Rat hat für die neue Brücke gestimmt. Sie wird jetzt 12. "
		"Rat und Amt sind damit sehr zufrieden. Gebaut wird die Brücke "
		"im "
		"Frühjahr.",
		"Der Rat hat für die neue Brücke gestimmt. Gebaut wird die "
		"Brücke im "
		"Frühjahr."},
	    {"a number at a paragraph's end",
		"Der Rat hat für die neue Brücke gestimmt.\nSie ist die "
		"längste "
		"der Stadt, alle zusammen sind es jetzt 12.\nRat und Amt sind "
		"damit sehr zufrieden.",
		"Der Rat hat für die neue Brücke gestimmt. Sie ist die längste "
		"der Stadt, alle zusammen sind es jetzt 12. Rat und Amt sind "
		"damit sehr zufrieden."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(told_under(a, "", rows[i].text, 0, 0),
		    str_of(rows[i].want), rows[i].name);
	arena_free(&a);
}

/* Texts of lines that name a speaker, and that begin with a time. */
static void forms(void)
{
	static const struct {
		const char *name, *text, *want;
	} rows[] = {
	    {"an interview",
		"Ann Example plays the piano and goes on tour.\nQ: How do you "
		"choose?\nA: I don't plan. I listen to what a hall wants.\nAll "
		"of the hall was sold out within an hour.",
		"Ann Example plays the piano and goes on tour. All of the hall "
		"was sold out within an hour."},
	    {"an interview, by name",
		"SZ: Frau Beispiel, wie wählen Sie das aus?\nAnn Beispiel: Ich "
		"plane nicht. Ich höre darauf, was ein Saal will.\nUnd was "
		"sagt die Kritik zu dieser Art?\nDie Pianistin Ann Beispiel "
		"spielt am Donnerstag in der Stadt.",
		"Die Pianistin Ann Beispiel spielt am Donnerstag in der "
		"Stadt."},
	    {"nothing but such lines",
		"Berlin: Der Rat hat für die Brücke gestimmt.\nWien: Das Haus "
		"der Kunst ist wieder geöffnet.",
		"Berlin: Der Rat hat für die Brücke gestimmt. Wien: Das Haus "
		"der Kunst ist wieder geöffnet."},
	    {"times",
		"18:42 Power is back in most of the town.\n18.10 “Never have "
		"we seen such waves,” the mayor said.\n14:00 hours is when "
		"it began.",
		"Power is back in most of the town. “Never have we seen such "
		"waves,” the mayor said. 14:00 hours is when it began."},
	    {"times and their zones",
		"12:00 PM PT -- Power is back in most of the town.\n9:30 a.m. "
		"EST: The mayor went to the harbour.",
		"Power is back in most of the town. The mayor went to the "
		"harbour."},
	    {"marks of one angle",
		"Die Brücke ist jetzt wieder offen. ›Wir haben lange gewartet. "
		"Nun ist es "
		"gut‹, sagte Ann Beispiel.",
		"Die Brücke ist jetzt wieder offen. ›Wir haben lange gewartet. "
		"Nun ist es "
		"gut‹, sagte Ann Beispiel."},
	    {"a dash and who spoke",
		"Мост открыт для всех уже с утра. – Мы долго ждали. Нас не "
		"слышат, – сказала Анна Пример.",
		"Мост открыт для всех уже с утра. – Мы долго ждали. Нас не "
		"слышат, – сказала Анна Пример."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(told_under(a, "", rows[i].text, 0, 0),
		    str_of(rows[i].want), rows[i].name);
	arena_free(&a);
}

/* What leans on a sentence does so past a line of the page's own; but what is
 * in that line leans on it. */
static void past_the_page(void)
{
	struct arena *a = arena_new();
	is_str(told_under(a, "",
		   "The town council voted for the bridge.\nSign up for our "
		   "newsletter on the bridge.\nIt will cost 40 million in all.",
		   0, 0),
	    S("The town council voted for the bridge. It will cost 40 million "
	      "in all."),
	    "a line between");
	is_str(told_under(a, "",
		   "The town council voted for the bridge.\nSign up for our "
		   "newsletter on the bridge. It comes once in a week.",
		   0, 0),
	    S("The town council voted for the bridge."), "its own");
	arena_free(&a);
}

/* Who wrote it is none of it, whatever it is glued to. */
static void credits(void)
{
	static const struct {
		const char *name, *text, *want;
	} rows[] = {
	    {"a credit before",
		"(Reporting by Ann Example; Editing by Bob Example) The "
		"council voted for the bridge on Monday.",
		"The council voted for the bridge on Monday."},
	    {"and behind",
		"The council voted for the bridge on Monday. (Reporting by Ann "
		"Example; Editing by Bob Example)",
		"The council voted for the bridge on Monday."},
	    {"and amid",
		"The council voted for the bridge on Monday. (Writing by Ann "
		"Example) Work begins in the spring of next year.",
		"The council voted for the bridge on Monday. Work begins in "
		"the spring of next year."},
	    {"a biography",
		"The council voted for the bridge on Monday.\nAnn Example is "
		"a senior reporter at the Orlin Gazette.",
		"The council voted for the bridge on Monday."},
	    {"and in German",
		"Der Rat hat am Montag der neuen Brücke zugestimmt.\nAnn "
		"Example ist Redakteurin bei der Orliner Zeitung.",
		"Der Rat hat am Montag der neuen Brücke zugestimmt."},
	    {"who reports from where",
		"The Gazette's Ann Example reports from Orlin.\nThe council "
		"voted for the bridge on Monday.",
		"The council voted for the bridge on Monday."},
	    {"what reports tell",
		"There were reports from Orlin of a bridge that fell.",
		"There were reports from Orlin of a bridge that fell."},
	    {"no biography", "The mayor is a writer of novels, she said.",
		"The mayor is a writer of novels, she said."},
	    {"a script without stops",
		"สภาเมืองลงมติเห็นชอบสะพานแห่งใหม่เมื่อวันจันทร์\n"
		"งานก่อสร้างจะเริ่มในฤดูใบไม้ผลิปีหน้า",
		"สภาเมืองลงมติเห็นชอบสะพานแห่งใหม่เมื่อวันจันทร์ "
		"งานก่อสร้างจะเริ่มในฤดูใบไม้ผลิปีหน้า"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(told_under(a, "", rows[i].text, 0, 0),
		    str_of(rows[i].want), rows[i].name);
	arena_free(&a);
}

/* Numbers are words, fewer make a sentence where there are no articles, and
 * one of few terms repeats nothing. */
static void little_said(void)
{
	struct arena *a = arena_new();
	is_str(told_under(
		   a, "", "Rain. Deaths outnumbered births by 16,000.", 1, 0),
	    S("Deaths outnumbered births by 16,000."), "a number");
	is_str(told_in(a, "ru", "Тихо. Задержан главный инженер завода.", 1),
	    S("Задержан главный инженер завода."), "no articles");
	is_str(told_in(a, "vi",
		   "Số người đăng ký đã vượt 5 triệu. Hai người bị bắt vì bán "
		   "tài khoản giả.",
		   2),
	    S("Số người đăng ký đã vượt 5 triệu. Hai người bị bắt vì bán tài "
	      "khoản giả."),
	    "short words");
	arena_free(&a);
}

static void limits(void)
{
	const char *text = "The council voted for the bridge on Monday. Work "
			   "will begin in spring next year. Nobody spoke "
			   "against the plan of the mayor.";
	struct arena *a = arena_new();
	for (size_t n = 1; n < 140; n++) {
		struct str s = told_under(a, "", text, 0, n);
		ok(utf8_len(s) <= n && (!s.n || s.p[s.n - 1] == '.'),
		    "%zu: %.*s", n, PRS(s));
	}
	is_str(told_under(a, "", text, 1, 0),
	    S("The council voted for the bridge on Monday."), "one");
	is_str(told_under(a, "A large plane over Orlin: what the navy says",
		   "A large plane circled above the roofs for an hour on "
		   "Tuesday. The navy says that the large plane over Orlin was "
		   "one of its own, and that such planes of the navy often are "
		   "over Orlin. Nobody was told of it in time.",
		   0, 150),
	    S("A large plane circled above the roofs for an hour on Tuesday."),
	    "the beginning, where both do not fit");
	arena_free(&a);
}

/* When a text is told as it is. */
static void true_summary(void)
{
	static const struct {
		const char *text;
		size_t sentences, chars;
		bool want;
	} rows[] = {
	    {"It rained. The river rose by two metres overnight.", 0, 60, true},
	    {"“The river rose by two metres overnight.”", 0, 60, true},
	    {"The river rose by two metres overnight. And who", 0, 60, false},
	    {"The river rose by two metres overnight. And…", 0, 60, false},
	    {"The river rose by two metres overnight.", 0, 30, false},
	    {"It rained. The river rose by two metres overnight.", 1, 60,
		false},
	    {"The river rose by two metres overnight. Read more.", 0, 60,
		false},
	    {"It rained.", 0, 60, true}, /* all that is said */
	    {"He added that the river rose.", 0, 60, false},
	    {"", 0, 60, false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct summary_doc doc = {
		    S("After the rain"), str_of(rows[i].text), S("en")};
		struct summary_opts o = {
		    .sentences = rows[i].sentences, .chars = rows[i].chars};
		is_int(summary_true(a, &doc, &o), rows[i].want, rows[i].text);
	}
	arena_free(&a);
}

/* What is too short between two sentences of a paragraph is told with them if
 * it is a sentence, and parts them in no case. */
static void between_two(void)
{
	static const struct {
		const char *language, *first, *between, *last;
		bool told;
	} rows[] = {
	    {"en", "The ferry between Orlin and Brell will stop in May. ",
		"It was old. ", "A bus will take its place from June.", true},
	    {"es", "El transbordador de Orlin dejará de funcionar en mayo. ",
		"Siga leyendo. ", "Un autobús lo sustituirá desde junio.",
		false},
	    {"it", "Il traghetto di Orlin si fermerà a maggio. ", "Foto Ansa. ",
		"Un autobus lo sostituirà da giugno.", false},
	    {"ru", "Паром между Орлином и Бреллом остановят в мае. ",
		"Фото ТАСС. ", "Автобус заменит паром с июня.", false},
	    {"tr", "Orlin ile Brell arasındaki vapur mayısta duruyor. ",
		"Görsel: arşiv fotoğrafı. ", "Haziranda yerini otobüs alacak.",
		false},
	    {"ja", "織林と舞浜を結ぶフェリー航路は5月に廃止される。",
		"写真=共同。", "6月からはバスが代わりに運行する。", false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct summary_doc doc = {.language = str_of(rows[i].language),
		    .text = arena_printf(a, "%s%s%s", rows[i].first,
			rows[i].between, rows[i].last)};
		units u = {0};
		summary_choose(
		    a, &doc, 1, &(struct summary_opts){.sentences = 4}, &u);
		is_str(summary_join(a, &u),
		    rows[i].told
			? doc.text
			: arena_printf(a, "%s%s", rows[i].first, rows[i].last),
		    rows[i].between);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(between_two);
	TEST(never);
	TEST(something);
	TEST(forms);
	TEST(credits);
	TEST(past_the_page);
	TEST(little_said);
	TEST(limits);
	TEST(true_summary);
	return tap_done();
}
