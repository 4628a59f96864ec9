/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the numbers that a reader has with a letter's sender. */
#include "base/arena.h"
#include "feed/letter.h"
#include "tap.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))
#define ITEM                                                                   \
	"<h2><a href=\"https://h.example/nets-are-mended-again\">Nets are "    \
	"mended</a></h2><p>Six people do it, and they are all over seventy."   \
	"</p>"

/* The content of a letter to Ann Smith. */
static struct str read_letter(struct arena *a, struct str body)
{
	struct letter one = {
	    .bytes = arena_printf(a,
		"From: Quay <news@h.example>\n"
		"To: Ann Smith <ann@example.org>\nSubject: On the quay\n"
		"Message-ID: <1@h>\n"
		"List-Unsubscribe: <https://h.example/bye/9931-ZZ>\n"
		"Content-Type: text/html; charset=utf-8\n\n%.*s",
		PRS(body))};
	letters list = {.v = &one, .n = 1, .cap = 1};
	const struct letter_opts opts = {0};
	struct letters_told told = {0};
	struct feed f;
	feed_letters(a, &list, &opts, &f, &told);
	return f.entries.n == 1 ? f.entries.v[0].content : S("(no entry)");
}

/* Before the first item, behind what says whose it is. */
static void theirs(void)
{
	static const char *const rows[] = {
	    "Your library card number: 7731904",
	    "Leserkonto-Nr. 7731904 · 12 Hefte",
	    "Mitgliedsnummer 7731904",
	    "Contract No. 7731904",
	    "Your contract no. 7731904 ends in May.",
	    "Votre numéro d'adhérent est le 7731904.",
	    "Número de socia 7731904",
	    "Numero tessera: 7731904",
	    "Lidnummer: 7731904",
	    "Numer członkowski: 7731904",
	    "Členské číslo: 7731904",
	    "Номер абонента 7731904",
	    "会員番号 7731904",
	    "Aelodaeth: 7731904",
	    "Ann Smith | 773 1904 22 | Harbour class",
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str s =
		    read_letter(a, arena_printf(a, "<p>%s</p>" ITEM, rows[i]));
		ok(str_find(s, S("1904")) < 0, "%s: %s", rows[i], s.p);
		ok(str_ends(s, S(ITEM)), "the item, %s: %s", rows[i], s.p);
	}
	arena_free(&a);
}

/* What is counted, called or given to; and what items have. */
static void news(void)
{
	static const char *const rows[] = {
	    "<p>In 2025 the ferry carried 118822 people.</p>",
	    "<p>The club has 48291 members.</p>",
	    "<p>Tel.: 040 7731904</p>",
	    "<p>Call our customer hotline: 0800 7731904</p>",
	    "<p>Registered charity number: 1123456</p>",
	    "<p>Votes: 48,291</p>",
	    ITEM "<p>The museum gave him card number 48291377.</p>",
	    "<p>It cost 48291.50 to build.</p>",
	    "<p>Spiel 77: 4829137</p>",
	    "<p>Date: 2026-11-23</p><p>It was 2026-11-23 then.</p>",
	    "<p>Datum: 23-11-2026</p>",
	    "<p>Saison: 2026-2027</p>",
	    "<p>Open: 10-12 14-18</p>",
	    "<p>Stand: 20261123</p>",
	    "<p>Text us: 202-555-0143</p>",
	    "<p>Signatures : 48 291</p>",
	    "<p>Petition: 642123</p>",
	    "<p>Contract No. 118822 went to a yard in the east.</p>",
	    "<p>The yard in the east won the contract number 118822.</p>",
	    "<p>Vertrag Nr. 4471129 ging an eine Werft.</p>",
	    "<p>Number of members: 120000</p>",
	    "<p>Número de socios: 120 000</p>",
	    "<p>Customer service number: 1800 555 123</p>",
	    "<p>Spendenkonto: DE89 3704 0044 0532 0130 00, and thanks.</p>",
	    "<p>Doneer op NL91 ABNA 0417 1643 00 voor de haven.</p>",
	    "<p>Register <a href=\"https://h.example/talk\">here</a>. You will "
	    "receive your personal link by mail the day before.</p>",
	    "<p>Die Anmeldung ist offen. Ihr persönlicher Link kommt dann am "
	    "Montag.</p>",
	    "<p>If you have referred a friend, the 20 euros are gone.</p>",
	    "<p>Meeting code: 551902</p>",
	    "<p>The talk is free, online, and open to all of the town.</p>"
	    "<p>Everybody may come, and bring a friend along.</p>"
	    "<p>Room on the net: 882 1177 3321</p>",
	    "<p>Our readers found these level numbers: 88192 and 77120.</p>",
	    "<p>The pump is given as AB12 3456 7890 1234 5678.</p>",
	    "<h2>Member since 1973, Denmark now wants to leave</h2>",
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str in = arena_printf(a, "%s" ITEM, rows[i]);
		is_str(read_letter(a, in), in, rows[i]);
	}
	struct str day = S("<p>For Ann Smith | 2026-11-23</p><p>2026-11-23 it "
			   "is.</p>" ITEM);
	ok(str_find(read_letter(a, day), S("2026-11-23 it is")) >= 0, "a day");
	arena_free(&a);
}

/* Accounts at a bank, wherever they stand. */
static void accounts(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"<p>We take it from DE89370400440532013000, then.</p>",
		"<p>We take it from , then.</p>"},
	    {"<p>We take it from GB82 WEST 1234 5698 7654 32 then.</p>",
		"<p>We take it from  then.</p>"},
	    {"<p>We take it from DE88370400440532013000, then.</p>",
		"<p>We take it from DE88370400440532013000, then.</p>"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++)
		is_str(read_letter(a, arena_printf(a, ITEM "%s", rows[i].in)),
		    arena_printf(a, ITEM "%s", rows[i].want), rows[i].in);
	arena_free(&a);
}

/* What one has brought, pictures that count, and a word with nothing behind. */
static void others(void)
{
	static const char *const rows[] = {
	    "<p>You have referred 3 readers, Ann. Share your link: <a "
	    "href=\"https://h.example/?rh=4f1c\">this</a></p>",
	    "<img src=\"https://h.example/p.gif?r=48151623\">",
	    "<img src=\"https://h.example/p.gif\" style=\"width:1px; "
	    "height:1px\">",
	    "<img src=\"cid:7\">",
	    "<p>Ihr persönlicher Gutscheincode: ANN-7Q2K-99</p>",
	    "<p>You have 2 referrals, one more and you get a mug.</p>",
	    "<p>Unsubscribe:</p>",
	    "<p>Member since: 3 March 2024</p>",
	    "<p>Iscritto dal 3 marzo 2024.</p>",
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++)
		is_str(read_letter(a, arena_printf(a, ITEM "%s" ITEM, rows[i])),
		    S(ITEM ITEM), rows[i]);
	struct str rows_of = S(ITEM "<table><tr><td>Name:</td><td>Ann Smith"
				    "</td></tr><tr><td>Mitglied seit:</td><td>"
				    "3. Mai</td></tr></table>");
	is_str(read_letter(a, rows_of),
	    S(ITEM "<table><tbody></tbody></table>"), "rows go whole");
	struct str big = S(ITEM "<img src=\"https://h.example/p.jpg\" "
				"style=\"width:100%; max-width:1px\">");
	ok(str_find(read_letter(a, big), S("p.jpg")) >= 0, "a picture");
	arena_free(&a);
}

int main(void)
{
	TEST(theirs);
	TEST(news);
	TEST(accounts);
	TEST(others);
	return tap_done();
}
