/* SPDX-License-Identifier: MIT */
/* gazetted: tests of letters. */
#include "feed/letter.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "pieces.h"
#include "tap.h"

/* Greetings go, and nothing that only looks like one. */
static void greetings(void)
{
	static const struct row rows[] = {
	    {"<p>Hi Ann,</p>", ""},
	    {"<p>Hi <b>Ann</b>, ships came.</p>",
		"<div><p><b></b>ships came.</p></div>"},
	    {"<p>Dear Ms. Smith, ships came.</p>",
		"<div><p>ships came.</p></div>"},
	    {"<p>Good morning, Ann 👋 Ships came.</p>",
		"<div><p>Ships came.</p></div>"},
	    {"<p>Guten Morgen, liebe Ann, es geht los.</p>",
		"<div><p>es geht los.</p></div>"},
	    {"<p>Здравствуйте, Ann! Порт открыт.</p>",
		"<div><p>Порт открыт.</p></div>"},
	    {"<p>Annさん、こんにちは。</p>", "<div><p>こんにちは。</p></div>"},
	    {"<p>Ann 您好：本周要闻。</p>", "<div><p>本周要闻。</p></div>"},
	    {"<p>Labas, Ann!</p>", ""},
	    {"<p>Ships<br>Hi Ann! They came.</p>",
		"<div><p>Ships<br>They came.</p></div>"},
	    {"<p>So, Ann Smith, they came. Ann Smith, you see.</p>",
		"<div><p>So, they came. you see.</p></div>"},
	    {"<p>Thanks to Ann, they came.</p>",
		"<div><p>Thanks to Ann, they came.</p></div>"},
	    {"<p>His friend Ann, a baker, came.</p>",
		"<div><p>His friend Ann, a baker, came.</p></div>"},
	    {"<p>History: Ann, the first queen.</p>",
		"<div><p>History: Ann, the first queen.</p></div>"},
	    {"<p>Interview with Ann Smith:</p>", "<div></div>"},
	    {"<p>Ships came. This was made for Ann Smith. They went.</p>",
		"<div><p>Ships came. They went.</p></div>"},
	    {"<p>Made for <b>ANN SMITH</b> alone.</p>", "<div></div>"},
	    {"<p>The Ann Smithson came.</p>",
		"<div><p>The Ann Smithson came.</p></div>"},
	    {"<p>Hello Ann Arbor, ships came.</p>",
		"<div><p>Hello Ann Arbor, ships came.</p></div>"},
	    {"<p>Annika, the cat, came.</p>",
		"<div><p>Annika, the cat, came.</p></div>"},
	};
	judge(rows, COUNT(rows));
}

/* An essay with its writer's page is one article, at the post's. */
static void essay(void)
{
	struct arena *a = arena_new();
	struct letters_told told;
	struct str bytes = arena_printf(a,
	    "From: Bo Miller from Quay Notes <quay@substack.com>\n"
	    "To: ann@example.org\nSubject: The tram\nMessage-ID: <1@h>\n"
	    "List-Id: <quay.substack.com>\n"
	    "List-Post: <https://quay.substack.com/p/the-tram>\n"
	    "List-Unsubscribe: <https://quay.substack.com/out?t=aB3dE5fG7hJ9kL1"
	    ">\nContent-Type: text/html\n\n"
	    "<h1><a href=\"https://substack.com/app-link/post?post_id=9&token="
	    "aB3dE5fG7hJ9kL1mN2p\">The tram</a></h1>"
	    "<p><a href=\"https://substack.com/@bo\">Bo Miller</a></p>"
	    "<p><a href=\"https://substack.com/app-link/post?post_id=9&"
	    "submitLike=true\">Like</a></p>" LONG LONG);
	struct feed f = read_one(a, bytes, true, &told);
	is_int((long long)f.entries.n, 1, "one article");
	is_str(f.entries.v[0].link, S("https://quay.substack.com/p/the-tram"),
	    "its page");
	ok(str_find(f.entries.v[0].content, S("Like")) < 0, "nothing to press");
	bytes = arena_printf(a,
	    "From: Bo Miller <bo@example.net>\nTo: nets@groups.example\n"
	    "Subject: Nets\nMessage-ID: <2@h>\nList-Post: "
	    "<https://groups.example/nets/post>, <mailto:nets@groups.example>"
	    "\nContent-Type: text/html\n\n" LONG);
	f = read_one(a, bytes, false, &told);
	ok(!f.entries.v[0].link.n, "where all write is no page of it");
	bytes = arena_printf(a,
	    "From: Bo Miller <bo@example.net>\nTo: nets@groups.example\n"
	    "Subject: Nets\nMessage-ID: <2@h>\nList-Post: "
	    "<https://groups.example/g/harbour-nets>\n"
	    "Content-Type: text/html\n\n" LONG);
	f = read_one(a, bytes, false, &told);
	ok(!f.entries.v[0].link.n, "nor where its name is the list's");
	arena_free(&a);
}

static void whole(void)
{
	struct arena *a = arena_new();
	struct letters_told told;
	struct feed f = read_one(a,
	    html_letter(a, "=?utf-8?Q?Gr=C3=BC=C3=9Fe?= & more",
		"<p><a href=\"https://harbour.example/7?utm_medium=e\">View in "
		"browser</a></p>" LONG),
	    false, &told);
	is_int((long long)f.entries.n, 1, "one entry");
	const struct entry *en = &f.entries.v[0];
	is_str(en->title, S("Grüße &amp; more"), "title");
	is_str(en->author, S("Harbour Weekly"), "author");
	is_str(en->id, S("<1@h>"), "id");
	is_str(en->link, S("https://harbour.example/7"), "its page");
	is_int(en->published, 1793610000, "date");
	is_str(en->content, S(LONG), "and nothing of that in the text");
	static const struct {
		const char *in, *want;
	} subjects[] = {
	    {"Ann, here is the news", "here is the news"},
	    {"News for ann@example.org: ships", "News for: ships"},
	    {"Ann of the harbour", "Ann of the harbour"},
	    {"Hi Ann, ships came", "ships came"},
	    {"Your ships are in, Ann!", "Your ships are in"},
	    {"Good morning, Ann!", "Good morning"},
	    {"Ships for Ann Smith: three of them", "Ships: three of them"},
	    {"Annual report: ships", "Annual report: ships"},
	};
	for (size_t i = 0; i < COUNT(subjects); i++) {
		f = read_one(
		    a, html_letter(a, subjects[i].in, LONG), false, &told);
		is_str(f.entries.v[0].title, str_of(subjects[i].want),
		    subjects[i].in);
	}
	f = read_one(a, S("Subject: x\n\n"), false, &told);
	ok(f.entries.n == 1 && f.entries.v[0].id.n == 32, "no Message-ID");
	is_int(f.entries.v[0].published, 1700000000, "no Date: its arrival");
	arena_free(&a);
}

/* The letter as a page has the reader's links in it: only one that is surely
 * everybody's is told. */
static void pages(void)
{
	static const struct {
		const char *url, *want;
	} rows[] = {
	    {"https://h.example/7", "https://h.example/7"},
	    {"https://h.example/?issue=2026-11", "https://h.example/"
						 "?issue=2026-11"},
	    {"https://h.example/v/aB3dE5fG7hJ9kL1mN2", ""},
	    {"https://h.example/v?x=a62bcd", ""},
	    {"https://mailchi.mp/h/7?e=0a1b2c3d4e", "https://mailchi.mp/h/7"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++)
		for (int bare = 0; bare < 2; bare++) {
			struct letters_told told;
			const char *text = bare ? rows[i].url : "View online";
			struct str body = arena_printf(a,
			    "<p>View online: <a href=\"%s\">%s</a></p>" LONG,
			    rows[i].url, text);
			struct feed f = read_one(
			    a, html_letter(a, "News", body.p), false, &told);
			struct str link = f.entries.v[0].link;
			is_str(link.n ? link : S(""), str_of(rows[i].want),
			    rows[i].url);
		}
	arena_free(&a);
}

static void hostile(void)
{
	struct arena *a = arena_new();
	struct letters_told told;
	struct buf b = buf_init(1 << 20);
	buf_adds(&b, S("Subject: x\nTo: n@example.org, "));
	for (int i = 0; i < 5000; i++)
		buf_addc(&b, 'a');
	buf_adds(&b, S("@example.org\nFrom: ann@example.org\n\n"));
	for (int i = 0; i < 5000; i++)
		buf_addc(&b, 'a');
	buf_adds(&b, S("@example.org\n\nFor n@example.org, alone.\n\n"));
	for (int i = 0; i < 100; i++)
		buf_adds(&b, S("Words. "));
	struct feed f = read_one(a, buf_dup(a, &b), false, &told);
	struct str s = f.entries.v[0].content;
	ok(str_find(s, S("aaa@example.org")) >= 0, "no address is so long");
	ok(str_find(s, S("For n@example.org")) < 0,
	    "whose address the sender's ends with is not public");
	buf_free(&b);
	arena_free(&a);
}

#define LEGAL_1 "Our terms are long, and nobody has read them to their end. "
#define LEGAL                                                                  \
	LEGAL_1 LEGAL_1 LEGAL_1 LEGAL_1 LEGAL_1 LEGAL_1 LEGAL_1 LEGAL_1        \
	    LEGAL_1 LEGAL_1 LEGAL_1 LEGAL_1

static void no_news(void)
{
	static const struct {
		const char *fields, *body;
		char want; /* confirm, secret, automatic, news */
	} rows[] = {
	    {"Subject: Please confirm your subscription\n", "Click.", 'c'},
	    {"Subject: Bitte bestätigen Sie Ihre Anmeldung\n", "Hier.", 'c'},
	    {"Subject: confirm 5c1b0f8f0e7d6c5b4a39281706f5e4d3c2b1a090\n",
		"Reply to this.", 'c'},
	    {"Subject: Harbour Weekly\nContent-Type: text/html\n",
		"<a href=\"https://h.example/7\">Confirmez votre "
		"inscription</a>",
		'c'},
	    {"Subject: 購読の確認\nContent-Type: text/plain; charset=utf-8\n",
		"https://h.example/7", 'c'},
	    {"Subject: Confirm your subscription\n", LEGAL LEGAL LEGAL LEGAL,
		'c'},
	    {"Subject: Your magic link\n", "Here: https://h.example/7", 's'},
	    {"Subject: Hello\nContent-Type: text/html\n",
		"<a href=\"https://h.example/7\">Sign in to your account</a>",
		's'},
	    {"Subject: Your verification code\n", "Your verification code is 7",
		's'},
	    {"Subject: Re: news\nAuto-Submitted: auto-replied\n", "Away.", 'a'},
	    {"Subject: x\nContent-Type: multipart/report; boundary=b\n",
		"--b\n\nx\n--b--", 'a'},
	    {"Subject: The council will confirm the plan\n", "It will.", 'n'},
	    {"Subject: Weekly\nAuto-Submitted: auto-generated\n", "News.", 'n'},
	    {"Subject: How to reset a valve\n", "A password is not needed.",
		'n'},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct letters_told told;
		struct feed f = read_one(a,
		    arena_printf(a, "From: x@h.example\n%s\n%s", rows[i].fields,
			rows[i].body),
		    false, &told);
		char got = f.entries.n					? 'n'
			   : told.automatic				? 'a'
			   : !told.notices.n				? '?'
			   : told.notices.v[0].matter == LETTER_CONFIRM ? 'c'
									: 's';
		ok(got == rows[i].want, "%s: %c", rows[i].fields, got);
	}
	arena_free(&a);
}

/* A flood of them, of a stranger who would steer a terminal. */
static void notices(void)
{
	struct arena *a = arena_new();
	struct letters_told told = {0};
	const struct letter_opts opts = {.split = false};
	struct letter one = {.bytes = S("From: x@h.example\nSubject: Confirm "
					"your subscription =?utf-8?q?=1B[2J?=\n"
					"\nhttps://h.example/7")};
	letters list = {0};
	struct feed f;
	for (int i = 0; i < 52; i++)
		*vec_push(a, &list) = one;
	feed_letters(a, &list, &opts, &f, &told);
	is_int((long long)told.notices.n, 50, "fifty are told of");
	is_int((long long)told.unnamed, 2, "two are counted");
	is_str(told.notices.v[0].subject, S("Confirm your subscription [2J"),
	    "nothing steers");
	arena_free(&a);
}

/* The operator has said whose letters are news. */
static void always(void)
{
	static const struct str all[] = {S_INIT("ann@h.example"),
	    S_INIT("club.example"), S_INIT("list.x.example")};
	static const struct {
		const char *fields;
		bool news;
	} rows[] = {
	    {"From: Ann <ann@h.example>", true},
	    {"From: bob@h.example", false},
	    {"From: a@news.club.example", true},
	    {"From: a@nightclub.example", false},
	    {"From: a@b.example\nList-Id: A list <list.x.example>", true},
	    {"From: a@b.example\nList-Id: <x.example>", false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct letters_told told = {0};
		struct letter one = {
		    .bytes = arena_printf(a,
			"%s\nSubject: Confirm your subscription\n\n"
			"https://h.example/7",
			rows[i].fields)};
		letters list = {.v = &one, .n = 1, .cap = 1};
		const struct letter_opts opts = {.news = all, .n_news = 3};
		struct feed f;
		feed_letters(a, &list, &opts, &f, &told);
		ok(f.entries.n == rows[i].news, "%s", rows[i].fields);
	}
	arena_free(&a);
}

/* "title|url|blurb" of each item, a line each */
static struct str items_of(struct arena *a, const char *body)
{
	struct letters_told told;
	struct feed f = read_one(a, html_letter(a, "News", body), true, &told);
	struct str s = S("");
	vec_each (&f.entries, en)
		s = arena_printf(a, "%.*s%.*s|%.*s|%.*s\n", PRS(s),
		    PRS(en->title), PRS(en->link), PRS(en->summary));
	return s;
}

static void split(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    /* headlines that are links, in a list, in cells, in paragraphs */
	    {"<h2><a href=\"https://h.example/1\">Harbour opens</a></h2>"
	     "<p>The gates held.</p>"
	     "<h2><a href=\"https://h.example/2\">Ships are waiting</a></h2>"
	     "<p>Twelve of them.</p><p>In the bay.</p>",
		"Harbour opens|https://h.example/1|<p>The gates held.</p>\n"
		"Ships are waiting|https://h.example/2|<p>Twelve of them.</p>"
		"<p>In the bay.</p>\n"},
	    /* a picture, a headline and a button with one target */
	    {"<table><tr><td><a href=\"https://h.example/1\"><img "
	     "src=\"https://h.example/1.jpg\"></a></td><td><table><tr><td>"
	     "<a href=\"https://h.example/1?utm_source=x\">Harbour opens</a>"
	     "</td></tr><tr><td>The gates held.</td></tr><tr><td><a href=\""
	     "https://h.example/1\">Read more</a></td></tr></table></td></tr>"
	     "<tr><td><a href=\"https://h.example/2\">Ships are waiting</a>"
	     "</td></tr></table>",
		"Harbour opens|https://h.example/1|<p>The gates held.</p>\n"
		"Ships are waiting|https://h.example/2|\n"},
	    /* headlines without links, the link comes later */
	    {"<h3>Harbour opens</h3><p>The gates held, and the water stayed "
	     "out.</p><p><a href=\"https://h.example/1\">Read more</a></p>"
	     "<h3>Ships are waiting</h3><p>Twelve of them. <a "
	     "href=\"https://h.example/2\">Read more</a></p>",
		"Harbour opens|https://h.example/1|<p>The gates held, and the "
		"water stayed out.</p>\nShips are waiting|https://h.example/2|"
		"<p>Twelve of them.</p>\n"},
	    /* a list whose items begin with a link */
	    {"<ul><li><a href=\"https://h.example/1\">Harbour opens</a> after "
	     "a long winter of work</li><li><a href=\"https://h.example/2\">"
	     "Ships are waiting</a>: twelve of them are in the bay</li></ul>",
		"Harbour opens after a long winter of work|"
		"https://h.example/1|\nShips are waiting|https://h.example/2|"
		"<p>twelve of them are in the bay</p>\n"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++)
		is_str(
		    items_of(a, rows[i].in), str_of(rows[i].want), rows[i].in);
	/* one link is no list: the letter is one article */
	struct letters_told told;
	struct feed f = read_one(a,
	    html_letter(a, "News",
		LONG "<a href=\"https://h.example/1\">Harbour opens</a>"),
	    true, &told);
	ok(f.entries.n == 1 && f.entries.v[0].letter, "not split");
	arena_free(&a);
}

#define BLIND(n) "https://click.h.example/c/eJxljkEKwjAQRU8Ty5iZZJIsXA" #n

static void lead(void *ctx, struct arena *a, struct str *urls, size_t n)
{
	int *asked = ctx;
	(void)a;
	*asked += (int)n;
	for (size_t i = 0; i < n; i++)
		urls[i] = str_ends(urls[i], S("1"))
			      ? S("https://o.example/a?email=ann@example.org")
			  : str_ends(urls[i], S("2"))
			      ? S("https://o.example/unsubscribe")
			      : (struct str){NULL, 0};
}

/* Redirects that do not tell are asked for where we may, and only those of
 * items; what they lead to is judged as any link. */
static void followed(void)
{
	struct arena *a = arena_new();
	int asked = 0;
	struct letters_told told = {0};
	struct feed f;
	struct str list = html_letter(a, "News",
	    "<h2><a href=\"" BLIND(
		1) "\">Harbour opens</a></h2><p>One <a "
		   "href=\"" BLIND(
		       7) "\">more</a> link.</p>"
			  "<h2><a href=\"" BLIND(
			      2) "\">Ships are waiting</a></h2>"
				 "<h2><a href=\"" BLIND(
				     3) "\">Nets are cheap</a></h2>"
					"<h2><a "
					"href=\"https://h.example/4\">Ropes "
					"are not</a></h2>");
	struct letter one = {.bytes = list, .arrived = 1700000000};
	letters all = {.v = &one, .n = 1, .cap = 1};
	const struct letter_opts opts = {
	    .split = true, .resolve = lead, .ctx = &asked};
	feed_letters(a, &all, &opts, &f, &told);
	is_int((long long)f.entries.n, 4, "four items");
	is_int(asked, 3, "three asked for");
	is_str(f.entries.v[0].link, S("https://o.example/a"), "found");
	ok(!f.entries.v[1].link.n, "led to what is the reader's");
	ok(!f.entries.v[2].link.n, "not found");
	is_str(f.entries.v[2].id, S("<1@h>#2"), "known by its place");
	is_str(f.entries.v[3].link, S("https://h.example/4"), "told");
	one.bytes = html_letter(
	    a, "News", LONG "<a href=\"" BLIND(1) "\">Harbour opens</a>" LONG);
	asked = 0;
	feed_letters(a, &all, &opts, &f, &told);
	is_int(asked, 0, "no list: nothing is asked for");
	ok(str_find(f.entries.v[0].content, S("click.h")) < 0, "and it goes");
	arena_free(&a);
}

int main(void)
{
	TEST(greetings);
	TEST(essay);
	TEST(whole);
	TEST(pages);
	TEST(hostile);
	TEST(no_news);
	TEST(notices);
	TEST(always);
	TEST(split);
	TEST(followed);
	return tap_done();
}
