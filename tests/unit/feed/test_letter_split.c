/* SPDX-License-Identifier: MIT */
/* gazetted: tests of letters that are lists, as they are laid out. */
#include "base/arena.h"
#include "feed/letter.h"
#include "tap.h"

#define COUNT(t)   (sizeof(t) / sizeof(*(t)))
#define A(n, text) "<a href=\"https://a.example/" #n "\">" text "</a>"
#define FOOT                                                                   \
	"<p>Example Media, 1 Quay Street<br><a href=\"https://h.example/"      \
	"unsubscribe?u=1\">Unsubscribe</a> | <a href=\"https://h.example/"     \
	"privacy\">Privacy</a></p><p><a href=\"https://www.facebook.com/"      \
	"harbour\">Like the Harbour Weekly</a></p>"

struct row {
	const char *name, *in, *want;
};

/* "title|url|blurb" of each item, a line each; the blurb without tags. */
static struct str items_of(struct arena *a, const char *type, const char *body)
{
	struct letter one = {.bytes = arena_printf(a,
				 "From: Harbour Weekly <news@harbour.example>\n"
				 "To: Ann Smith <ann@example.org>\n"
				 "Subject: News\nMessage-ID: <1@h>\n"
				 "Content-Type: %s; charset=utf-8\n\n%s",
				 type, body)};
	letters list = {.v = &one, .n = 1, .cap = 1};
	const struct letter_opts opts = {.split = true};
	struct letters_told told = {0};
	struct feed f;
	feed_letters(a, &list, &opts, &f, &told);
	struct str s = S("");
	vec_each (&f.entries, en)
		s = en->letter ? S("(whole)")
			       : arena_printf(a, "%.*s%.*s|%.*s|%.*s\n", PRS(s),
				     PRS(en->title),
				     PRS(str_sub(en->link, 8, en->link.n)),
				     PRS(en->summary));
	return s;
}

static void judge(const char *type, const struct row *rows, size_t n)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++)
		is_str(items_of(a, type, rows[i].in), str_of(rows[i].want),
		    rows[i].name);
	arena_free(&a);
}

static const struct row html_rows[] = {
    {"lines with bullets, and links in a running text",
	"<p>This week:<br>• " A(
	    1, "The harbour opens after winter") "<br>&bull; " A(2,
	    "The council votes for a tram") " - it was "
					    "close</p><p>In other "
					    "news, the " A(3,
						"old mill in the "
						"valley") " becomes"
							  " a "
							  "house.</"
							  "p>",
	"The harbour opens after winter|a.example/1|\n"
	"The council votes for a tram|a.example/2|<p>it was "
	"close</p>\n"
	"old mill in the valley|a.example/3|<p>In other news, the "
	"old "
	"mill in the valley becomes a house.</p>\n"},
    {"sentences with a link in them",
	"<p>Good morning. What else is brewing:</p><ul><li>The "
	"maker " A(1, "launched its new phone") ", at last.</li><li>The U.S. "
						"Senate " A(
						    2, "voted") " to end the "
								"debate.</li></"
								"ul>" FOOT,
	"The maker launched its new phone, at last|a.example/1|\n"
	"The U.S. Senate voted to end the debate|a.example/2|\n"},
    {"cells with a bold headline, a gap and a text",
	"<table><tr><td>" A(
	    1, "<strong>The harbour opens</strong>") "<br><br>It took "
						     "four "
						     "months.</td></"
						     "tr><tr><td>" A(2,
							 "<strong>"
							 "Tram for "
							 "the "
							 "valley</"
							 "strong>") "<"
								    "b"
								    "r"
								    ">"
								    "<"
								    "b"
								    "r"
								    ">"
								    "I"
								    "t"
								    " "
								    "w"
								    "a"
								    "s"
								    " "
								    "c"
								    "l"
								    "o"
								    "s"
								    "e"
								    "."
								    "<"
								    "/"
								    "t"
								    "d"
								    ">"
								    "<"
								    "/"
								    "t"
								    "r"
								    ">"
								    "<"
								    "/"
								    "t"
								    "a"
								    "b"
								    "l"
								    "e"
								    ">" FOOT,
	"The harbour opens|a.example/1|<p>It took four "
	"months.</p>\n"
	"Tram for the valley|a.example/2|<p>It was close.</p>\n"},
    {"headlines without a link, and a text that has one",
	"<h2>The harbour opens</h2><p>The gates " A(1,
	    "opened on Monday") ".</p><p>Ships waited.</p>"
				"<h2>Catch up "
				"quick</h2><ul><li>The mill " A(2,
				    "becomes a house") ".</"
						       "li><li>Two "
						       "schools " A(3, "share "
								       "a "
								       "kitche"
								       "n") ".<"
									    "/l"
									    "i>"
									    "</"
									    "ul"
									    ">",
	"The harbour opens|a.example/1|<p>The gates opened on "
	"Monday.</p><p>Ships waited.</p>\n"
	"The mill becomes a house|a.example/2|\n"
	"Two schools share a kitchen|a.example/3|\n"},
    {"a headline on the first line of its paragraph",
	"<p><strong>Der Hafen öffnet</strong><br>Nach vier "
	"Monaten. " A(1, "Mehr dazu") "</p><p><strong>Bahn für das Tal</strong>"
				      "<br>Neun Halte. " A(
					  2, "&raquo; zum Artikel") "</p>",
	"Der Hafen öffnet|a.example/1|<p>Nach vier Monaten.</p>\n"
	"Bahn für das Tal|a.example/2|<p>Neun Halte.</p>\n"},
    {"cards of pictures, headlines and buttons",
	"<table><tr><td><img "
	"src=\"https://a.example/1.jpg\"></td></tr>"
	"<tr><td><h2>Der Hafen öffnet wieder</h2></td></tr><tr><td>"
	"Endlich.</td></tr><tr><td>" A(
	    1, "Weiterlesen") "</td></tr></"
			      "table><table><tr><td><h2>1. FC "
			      "Hafen steigt auf"
			      "</h2></td></tr><tr><td>" A(
				  2, "Weiterlesen") "</td></tr></"
						    "table>" FOOT,
	"Der Hafen öffnet wieder|a.example/1|<p>Endlich.</p>\n"
	"1. FC Hafen steigt auf|a.example/2|\n"},
    {"pictures that are all there is",
	"<p>" A(1, "<img alt=\"The harbour opens after winter\">") "</"
								   "p><"
								   "p>" A(2,
								       "<i"
								       "mg"
								       " a"
								       "lt"
								       "="
								       "\""
								       "A "
								       "tr"
								       "am"
								       " f"
								       "or"
								       " t"
								       "he"
								       " v"
								       "al"
								       "le"
								       "y"
								       "\""
								       ">") "<"
									    "/"
									    "p"
									    ">",
	"The harbour opens after winter|a.example/1|\n"
	"A tram for the valley|a.example/2|\n"},
    {"what was told in short is told at length",
	"<p>Today: " A(1, "The harbour opens") " and " A(
	    2, "Tools for the lending") ".</p><h2>The harbour "
					"opens</h2>"
					"<p>It took four months. " A(
					    1, "Read on") "</p>",
	"The harbour opens|a.example/1|<p>It took four "
	"months.</p>\n"
	"Tools for the lending|a.example/2|<p>Today: The harbour "
	"opens "
	"and Tools for the lending.</p>\n"},
    {"an emoji before, a dash behind, and a word of farewell",
	"<p>📈 " A(1, "Shipping prices rise") " — by 4 percent.</p>"
					     "<p>🚢 " A(2, "A ferry goes "
							  "electric") " — the "
								      "first.</"
								      "p>",
	"Shipping prices rise|a.example/1|<p>by 4 percent.</p>\n"
	"A ferry goes electric|a.example/2|<p>the first.</p>\n"},
    {"an alert: who tells it is no item",
	"<table><tr><td><a href=\"https://www.google.com/url?"
	"url=https://a.example/1&ct=ga\">The <b>harbour</b> "
	"opens</a>"
	"<div><a href=\"https://a.example/\">Example "
	"Times</a><div>It "
	"took four months</div></div></td></tr><tr><td>" A(
	    2, "Ships return to it") "</td></tr></table>",
	"The harbour opens|a.example/1|<p>It took four months</p>\n"
	"Ships return to it|a.example/2|\n"},
    {"scripts without spaces",
	"<p>■" A(1, "港の橋、再び開通") "<br>市は橋を開通させた。</p>"
					"<p>■" A(
					    2, "路面電車の新線を可決") "</p>",
	"港の橋、再び開通|a.example/1|<p>市は橋を開通させた。</p>\n"
	"路面電車の新線を可決|a.example/2|\n"},
    {"an essay is no list",
	"<p>Last week I wrote about " A(1, "boats") ". As " A(
	    2, "this paper") " says, there is a " A(3,
	    "study of long winters in towns") ".</p>" FOOT,
	"(whole)"},
};

static void html(void)
{
	judge("text/html", html_rows, COUNT(html_rows));
}

static const struct row plain_rows[] = {
    {"numbers, bullets, brackets and rules",
	"Weekly\n\n1. The harbour opens\nhttps://a.example/1\n\n"
	"2. The council votes\n   https://a.example/2\n\n"
	"* The library lends tools\n  https://a.example/3\n\n"
	"- Old mill becomes a house: https://a.example/4\n\n"
	"[5] Two schools share <https://a.example/5>\n\n"
	"Privacy policy: https://h.example/privacy\n",
	"The harbour opens|a.example/1|\n"
	"The council votes|a.example/2|\n"
	"The library lends tools|a.example/3|\n"
	"Old mill becomes a house|a.example/4|\n"
	"Two schools share|a.example/5|\n"},
    {"notes at the end",
	"The harbour opens [1]\nIt took four months.\n\n"
	"Tram for the valley [2]\n\n"
	"[1] https://a.example/1\n[2]: <https://a.example/2>\n",
	"The harbour opens|a.example/1|<p>It took four months.</p>\n"
	"Tram for the valley|a.example/2|\n"},
    {"Markdown",
	"## News\n\n- [The harbour opens](https://a.example/1) again\n"
	"- [Tram for the valley](https://a.example/2): nine stops\n",
	"The harbour opens again|a.example/1|\n"
	"Tram for the valley|a.example/2|<p>nine stops</p>\n"},
    {"headlines between rules, and a text before the link",
	"HARBOUR WEEKLY\n\n------------\nHARBOUR OPENS\n\nIt took four "
	"months, and\nmore.\n\nRead more: https://a.example/1\n\n"
	"------------\nTRAM FOR THE VALLEY\n\nIt was close.\n\n"
	"Read more: https://a.example/2\n\n------------\n"
	"Follow us: https://twitter.com/harbour\n",
	"HARBOUR OPENS|a.example/1|<p>It took four months, and more."
	"</p>\nTRAM FOR THE VALLEY|a.example/2|<p>It was close.</p>\n"},
};

static void plain(void)
{
	judge("text/plain", plain_rows, COUNT(plain_rows));
}

static void frame(void)
{
	static const char *const labels[] = {"Our privacy policy & terms",
	    "Follow us on Facebook", "Contact us", "Datenschutzerklärung",
	    "Impressum", "Politique de confidentialité", "Mentions légales",
	    "Política de privacidad", "Informativa sulla privacy",
	    "Polityka prywatności", "Политика конфиденциальности",
	    "プライバシーポリシー", "Privacybeleid", "Integritetspolicy",
	    "Advertise with us", "Download our app", "Jobs &amp; careers",
	    "سياسة الخصوصية", "개인정보 처리방침"};
	static const char *const places[] = {"https://h.example/en/imprint",
	    "https://h.example/kontakt.html", "https://www.linkedin.com/in/h",
	    "https://x.com/harbour", "https://apps.apple.com/app/id1"};
	static const char *const news[] = {"Network changes its privacy policy",
	    "Help for the harbour", "About the council's vote"};
	struct arena *a = arena_new();
	const char *two = "<p>" A(1, "The harbour opens") "</p><p>" A(
	    2, "Tram for the valley") "</p>";
	struct str want = items_of(a, "text/html", two);
	for (size_t i = 0; i < COUNT(labels); i++)
		is_str(items_of(a, "text/html",
			   arena_printf(
			       a, "%s<p>" A(3, "%s") "</p>", two, labels[i])
			       .p),
		    want, labels[i]);
	for (size_t i = 0; i < COUNT(places); i++)
		is_str(items_of(a, "text/html",
			   arena_printf(a,
			       "%s<p><a href=\"%s\">The Harbour Weekly</a></p>",
			       two, places[i])
			       .p),
		    want, places[i]);
	for (size_t i = 0; i < COUNT(news); i++)
		ok(str_find(items_of(a, "text/html",
				arena_printf(
				    a, "%s<p>" A(3, "%s") "</p>", two, news[i])
				    .p),
		       str_of(news[i])) >= 0,
		    "%s", news[i]);
	arena_free(&a);
}

/* What is paid for is no item, and the one before or behind it is. */
static void adverts(void)
{
	static const struct {
		const char *in;
		bool ad;
	} rows[] = {
	    {"<p>SPONSORED</p><h2>" A(3, "The best ropes in town") "</h2>",
		true},
	    {"<h3>Together with Ropes &amp; Co</h3><p>" A(
		 3, "The best ropes in town") "</p><p>Buy them.</p>",
		true},
	    {"<div>– Anzeige –</div><h2>" A(
		 3, "The best ropes in town") "</h2>",
		true},
	    {"<p>" A(3, "Ad: The best ropes in town") "</p>", true},
	    {"<p>" A(3, "The best ropes in town (Anzeige)") "</p>", true},
	    {"<p>" A(3, "[Sponsored] The best ropes in town") "</p>", true},
	    {"<p><a rel=\"nofollow sponsored\" href=\"https://a.example/3\">"
	     "The best ropes in town</a></p>",
		true},
	    {"<p>広告</p><p>" A(3, "The best ropes in town") "</p>", true},
	    {"<h3>Sponsors</h3><p>" A(3, "The best ropes in town") "</p>",
		true},
	    {"<h2>" A(3, "Sponsors leave the regatta") "</h2>", false},
	    {"<h2>" A(3, "Anzeige gegen den Hafen") "</h2>", false},
	    {"<h2>" A(3, "Ads on ships: a ban is near") "</h2>", false},
	    {"<p>The council was sponsored.</p><p>" A(
		 3, "The best ropes in town") "</p>",
		false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str got = items_of(a, "text/html",
		    arena_printf(a,
			"<p>" A(1, "The harbour opens") "</p>%s<p>" A(
			    2, "Tram for the valley") "</p>",
			rows[i].in)
			.p);
		ok((str_find(got, S("a.example/3")) < 0) == rows[i].ad,
		    "%s: %s", rows[i].in, got.p);
		ok(str_find(got, S("The harbour opens|a.example/1|\n")) >= 0 ||
			!rows[i].ad,
		    "without the mark: %s", got.p);
		ok(str_find(got, S("a.example/2")) >= 0, "the next is there");
	}
	arena_free(&a);
}

/* A headline whose link is the reader's is told of without it. */
static void cut(void)
{
	struct arena *a = arena_new();
	is_str(
	    items_of(a, "text/html",
		"<h2>" A(1,
		    "The harbour opens") "</h2><h2><a "
					 "href=\"https://a.example/48151623ab/"
					 "4\">Ropes are dear as "
					 "ever</a></h2><p>Nobody knows "
					 "why.</p><h2>" A(2,
					     "Tram for the valley") "</"
								    "h2><p><a "
								    "href="
								    "\"https://"
								    "a.example/"
								    "unsubscrib"
								    "e/"
								    "48151623ab"
								    "\">Bye</"
								    "a></p>"),
	    S("The harbour opens|a.example/1|\n"
	      "Ropes are dear as ever||<p>Nobody knows why.</p>\n"
	      "Tram for the valley|a.example/2|\n"),
	    "one of three");
	arena_free(&a);
}

/* Of two letters that are read at once: one text at one link is one item, by
 * the headline that it has in the later one; another text there is another. */
static void retold(void)
{
	static const char *const bodies[][2] = {
	    {"The bridge is closed",
		"Three boats leave at noon, and the first is back at two."},
	    {"Bridge shut until Christmas",
		"Nine crates hang on a crane, and each weighs as two do."},
	};
	struct arena *a = arena_new();
	struct letter both[2];
	for (int i = 0; i < 2; i++)
		both[i] = (struct letter){
		    .bytes = arena_printf(a,
			"From: Harbour <news@harbour.example>\nSubject: News\n"
			"Message-ID: <%d@h>\nContent-Type: text/html\n\n<h2>"
			"<a href=\"https://a.example/bridge\">%s</a></h2>"
			"<p>It opened in 1931 and has had two coats of paint "
			"since, both blue.</p><h2><a "
			"href=\"https://a.example/puzzle\">Puzzle of the week"
			"</a></h2><p>%s</p>",
			i, bodies[i][0], bodies[i][1])};
	letters list = {.v = both, .n = 2, .cap = 2};
	const struct letter_opts opts = {.split = true};
	struct letters_told told = {0};
	struct feed f;
	feed_letters(a, &list, &opts, &f, &told);
	is_int((long long)f.entries.n, 3, "a bridge and two puzzles");
	is_str(f.entries.v[0].title, S("Bridge shut until Christmas"),
	    "the later headline");
	arena_free(&a);
}

int main(void)
{
	TEST(retold);
	TEST(adverts);
	TEST(cut);
	TEST(html);
	TEST(plain);
	TEST(frame);
	return tap_done();
}
