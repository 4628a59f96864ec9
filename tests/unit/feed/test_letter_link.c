/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what letters' links are: two readers' letters, which must
 * be the same once what is theirs has gone. */
#include "base/arena.h"
#include "feed/letter.h"
#include "tap.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* What is drawn for a reader, by the letter that stands for it in a template:
 * the nth of `$a` to `$e`. */
static const char *const drawn[2][5] = {
    {"Kd93kDs9", "48151623", "qVt7RmZk2LxP0wEj8YbN5cHs3GuF6aDo1Ti4XvQe9",
	"bXqWtZ", "7f3a9c1e"},
    {"Qq02mNdW", "90817263", "Zp4TnWc8KyH1sRf6VbJ3xMe9GqLd0UaO7iYk2Et5B",
	"kTrNvP", "1c8e7b2d"},
};

static struct str filled(struct arena *a, const char *from, size_t reader)
{
	struct str s = S("");
	for (; *from; from++)
		if (*from == '$' && from[1])
			s = arena_printf(
			    a, "%.*s%s", PRS(s), drawn[reader][*++from - 'a']);
		else
			s = arena_printf(a, "%.*s%c", PRS(s), *from);
	return s;
}

struct form {
	const char *page, *links[2], *out;
	const char *keeps; /* what is to be found in the article; or NULL */
};

/* "title|link|content" of each entry. */
static struct str entries(
    struct arena *a, const struct form *x, bool split, size_t reader)
{
	struct str s = arena_printf(a,
	    "From: Quay <news@quay.example>\nTo: %s\nSubject: On the quay\n"
	    "Message-ID: <1@h>\nList-Unsubscribe: <%s>\n"
	    "Content-Type: text/html; charset=utf-8\n\n"
	    "%s<h2><a href=\"%s\">A tram at last</a></h2><p>It goes every nine "
	    "minutes from the port to the hills.</p>"
	    "<h2><a href=\"%s\">Nets are mended</a></h2><p>Six people do it, "
	    "and they are all over seventy.</p>"
	    "<hr><p>Quay 1. <a href=\"%s\">Unsubscribe</a></p>",
	    reader ? "bob.jones@example.net" : "ann.smith@example.org", x->out,
	    *x->page ? arena_printf(a,
			   "<p><a href=\"%s\">View in browser</a></p>", x->page)
			   .p
		     : "",
	    x->links[0], x->links[1], x->out);
	struct letter one = {.bytes = filled(a, s.p, reader)};
	letters list = {.v = &one, .n = 1, .cap = 1};
	const struct letter_opts opts = {.split = split};
	struct letters_told told = {0};
	struct feed f;
	feed_letters(a, &list, &opts, &f, &told);
	s = S("");
	vec_each (&f.entries, en)
		s = arena_printf(a, "%.*s%.*s|%.*s|%.*s\n", PRS(s),
		    PRS(en->title), PRS(en->link), PRS(en->content));
	return s;
}

static void judge(const struct form *rows, size_t n)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++)
		for (int split = 0; split < 2; split++) {
			struct str ann = entries(a, &rows[i], split, 0);
			struct str bob = entries(a, &rows[i], split, 1);
			is_str(ann, bob, rows[i].links[0]);
			ok(!rows[i].keeps ||
				str_find(ann, str_of(rows[i].keeps)) >= 0,
			    "%s: %s", rows[i].keeps, ann.p);
		}
	arena_free(&a);
}

/* Where a click is counted, or a vote, as the reader's. */
static void clicks(void)
{
	static const struct form rows[] = {
	    {"", {"https://on.quay.example/$c", "https://on.quay.example/x$c"},
		"https://on.quay.example/u/$a", NULL},
	    {"",
		{"https://info.quay.example/Ctc/RK+113/q7/$c1",
		    "https://info.quay.example/Ctc/RK+113/q7/$c2"},
		"https://quay.example/bye/$a", NULL},
	    {"",
		{"https://quay.example/k/2b/m/48$d",
		    "https://quay.example/k/9c/m/48$d"},
		"https://quay.example/out/48$d", NULL},
	    {"",
		{"https://quay.example/go/a1/$a-0-x/w.html",
		    "https://quay.example/go/b2/$a-7-y/w.html"},
		"https://quay.example/go/0/$a-0-z/off.html", NULL},
	    {"",
		{"https://quay.example/m/$e/the-tram-is-here",
		    "https://quay.example/m/$e/who-mends-the-nets"},
		"https://quay.example/m/$e/off", NULL},
	    {"",
		{"https://quay.example/vote?q=7&a=yes&s=$b",
		    "https://quay.example/vote?q=7&a=no&s=$b"},
		"https://quay.example/bye/$a", "vote?q=7"},
	    {"",
		{"https://quay.example/the-tram-is-here/?$d&n=1",
		    "https://quay.example/who-mends-the-nets/?$d&n=1"},
		"https://quay.example/bye/$a", "the-tram-is-here/?n=1"},
	    {"",
		{"https://quay.example/p/the-tram-is-here?rid=t_$b",
		    "https://quay.example/p/who-mends-the-nets?rid=t_$b"},
		"https://quay.example/bye/$a", "/the-tram-is-here"},
	    {"",
		{"https://quay.example/p/the-tram-is-here?zip=$b&supporter=$b",
		    "https://quay.example/p/"
		    "who-mends-the-nets?lipi=$a&rh=$e&midSig=$d"},
		"https://quay.example/bye/$a", "/the-tram-is-here"},
	};
	judge(rows, COUNT(rows));
}

/* The letter as a page, made for one; and that for all. */
static void pages(void)
{
#define LINKS                                                                  \
	{                                                                      \
		"https://quay.example/the-tram-is-here",                       \
		    "https://quay.example/who-mends-the-nets"                  \
	}
#define OUT "https://quay.example/bye/$a"
	static const struct form rows[] = {
	    {"https://h.example/m/8812/$e", LINKS, OUT, NULL},
	    {"https://h.example/pre/x8/88$b/4Urr/", LINKS, OUT, NULL},
	    {"https://h.example/QU-8A-$a-1/cr.aspx", LINKS, OUT, NULL},
	    {"https://h.example/mailing/view?reset=1&id=8&uid=$b", LINKS, OUT,
		NULL},
	    {"https://h.example/mk/mr/sh/$d/$d", LINKS, OUT, NULL},
	    {"https://quay.example/2026/on-the-quay", LINKS, OUT,
		"|https://quay.example/2026/on-the-quay|"},
	    {"https://quay.example/p/on-the-quay?_bh=$c", LINKS, OUT,
		"|https://quay.example/p/on-the-quay|"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str ann = entries(a, &rows[i], false, 0);
		struct str want = str_of(rows[i].keeps ? rows[i].keeps : "||");
		is_str(ann, entries(a, &rows[i], false, 1), rows[i].page);
		ok(str_find(ann, want) >= 0, "%s: %s", rows[i].page, ann.p);
	}
	arena_free(&a);
}

/* A link or a page that lost its key with what it told leads nowhere. */
static void dead(void)
{
	static const struct form rows[] = {
	    {"https://view.e.quay.example/?qs=$c", LINKS, OUT,
		"|On the quay||"},
	    {"https://quay.example/u/gm.php?prm=$c", LINKS, OUT, NULL},
	    {"https://quay.example/mail_view?e=$c", LINKS, OUT, NULL},
	    {"",
		{"https://quay.example/r?n=2&e=$c",
		    "https://quay.example/r?n=3&e=$c"},
		OUT, NULL},
	    {"",
		{"https://quay.example/?eID=7&redirect=1&uid=$b",
		    "https://quay.example/?eID=8&redirect=1&uid=$b"},
		OUT, NULL},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str s = entries(a, &rows[i], false, 0);
		bool page = *rows[i].page;
		ok(str_find(s, page ? S("|On the quay||") : S("href")) < 0 ||
			page,
		    "%s: %s", rows[i].page, s.p);
		ok(!page || str_find(s, S("On the quay||")) >= 0, "%s: %s",
		    rows[i].page, s.p);
	}
	arena_free(&a);
}

/* Without the key, three would be one: none is lost. */
static void blind(void)
{
	static const char *const forms[] = {
	    "https://h.example/c?p=%d$c", "https://h.example/pub/x?_ri_=%d$c"};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(forms); i++) {
		struct str body = S("");
		static const char *const titles[] = {"A tram at last",
		    "Nets are mended", "The pier is open again"};
		for (int k = 0; k < 3; k++) {
			struct str url = filled(a, forms[i], 0);
			ptrdiff_t at = str_find(url, S("%d"));
			body = arena_printf(a,
			    "%.*s<h2><a href=\"%.*s%d%.*s\">%s</a></h2><p>It "
			    "is "
			    "told in nine words, and no more.</p>"
			    "<h2><a "
			    "href=\"https://h.example/2026/a-word-on-%d\">"
			    "Word number %d</a></h2><p>All about that.</p>",
			    PRS(body), (int)at, url.p, k,
			    PRS(str_sub(url, (size_t)at + 2, url.n)), titles[k],
			    k, k);
		}
		struct letter one = {
		    .bytes = arena_printf(a,
			"From: Quay <news@quay.example>\nTo: ann@example.org\n"
			"Subject: x\nMessage-ID: <1@h>\n"
			"Content-Type: text/html; charset=utf-8\n\n%.*s",
			PRS(body))};
		letters list = {.v = &one, .n = 1, .cap = 1};
		const struct letter_opts opts = {.split = true};
		struct letters_told told = {0};
		struct feed f;
		feed_letters(a, &list, &opts, &f, &told);
		is_int((long long)f.entries.n, 6, forms[i]);
		for (int k = 0; k < 3; k++) {
			bool found = false;
			vec_each (&f.entries, en)
				found |=
				    str_eq(en->title,
					str_of((const char *[]){
					    "A tram at last", "Nets are mended",
					    "The pier is open again"}[k])) &&
				    !en->link.n && en->id.n;
			ok(found || k == 2, "%s: item %d", forms[i], k);
		}
	}
	arena_free(&a);
}

/* What looks drawn and names a thing; and what only counts beside a key. */
static void things(void)
{
	static const struct form rows[] = {
	    {"",
		{"https://files.example/8f7e6d5c4b3a29180716253ab/Agenda.pdf",
		    "https://files.example/8f7e6d5c4b3a29180716253ab/Map.pdf"},
		OUT, "8f7e6d5c4b3a29180716253ab/Agenda.pdf"},
	    {"",
		{"https://quay.example/Programm_Herbst2026_V2b3.pdf",
		    "https://quay.example/Report_2026_11_23_Of_Port_On_"
		    "Nets_v2.pdf"},
		OUT, "Of_Port_On_Nets_v2.pdf"},
	    {"",
		{"https://us02web.zoom.us/meeting/register/"
		 "tZ0qcuChqDkvE9TZkKY1pXjR",
		    "https://us02web.zoom.us/meeting/tZ0qcuChqDkvE9TZkKY1pXjR/"
		    "ics"},
		OUT, "register/tZ0qcuChqDkvE9TZkKY1pXjR"},
	    {"",
		{"https://tickets.example/show?shop=1188227&n=1",
		    "https://tickets.example/show?shop=1188227&n=2"},
		OUT, "shop=1188227"},
	    {"",
		{"https://quay.example/outdoors/pools-open?t=$a",
		    "https://quay.example/links/of-nets?t=$a"},
		OUT, "/outdoors/pools-open"},
	    {"",
		{"https://quay.example/nl/48291/the-tram-is-here",
		    "https://quay.example/nl/48291/who-mends-the-nets"},
		"https://quay.example/nl/48291/off/$a",
		"/nl/48291/the-tram-is-here"},
	    {"",
		{"https://quay.example/petition?t=$a&utm_content=a",
		    "https://quay.example/petition?t=$a&utm_content=b"},
		OUT, "https://quay.example/petition"},
	    {"",
		{"https://quay.example/go/"
		 "3?s=$a&to=https%3A%2F%2Fn.example%2Fa",
		    "https://quay.example/golang/go/issues/815?s=$a"},
		OUT, "https://n.example/a"},
	    /* named by words, behind what counts clicks elsewhere */
	    {"",
		{"https://talk.example/r/nets/comments/42babr/"
		 "who_mends_them/?u=$b",
		    "https://quay.example/linklog/the-tram-is-here/?u=$b"},
		OUT, "/42babr/who_mends_them/"},
	    {"",
		{"https://quay.example/c/tram-in-rain?_kx=$c",
		    "https://quay.example/2026/tide-tracks-the-moon/?_kx=$c"},
		OUT, "https://quay.example/c/tram-in-rain"},
	};
	judge(rows, COUNT(rows));
}

/* What is given to one lets in whoever has it: feeds that are paid for, seats
 * that were booked, and the password of a room. */
static void given(void)
{
	static const struct form rows[] = {
	    {"",
		{"https://feeds.quay.example/private/$e/rss",
		    "https://quay.example/u/$a.xml"},
		OUT, NULL},
	    {"",
		{"https://quay.example/premium/$b/show",
		    "https://rss.quay.example/$e"},
		OUT, NULL},
	    {"",
		{"https://quay.example/premium/$b/the-tram.rss",
		    "https://quay.example/private/$e/the-tram"},
		OUT, NULL},
	    {"",
		{"https://us02web.zoom.us/j/88211773321?pwd=$d",
		    "https://meet.example/quay#config.password=$d"},
		OUT, "https://us02web.zoom.us/j/88211773321"},
	    {"",
		{"https://player.example/add?url=https%3A%2F%2Ffeeds.quay."
		 "example%2Fprivate%2F$e%2Frss",
		    "https://us02web.zoom.us/w/88211773321?tk=$c"},
		OUT, "https://player.example/add"},
	    {"",
		{"https://teams.live.com/meet/9387412345678?p=$a",
		    "https://quay.example/members/$a/episodes"},
		OUT, "https://teams.live.com/meet/9387412345678"},
	    /* whatever it is called, where the page has another name */
	    {"",
		{"https://poll.example/p/ab12?participantKey=$a",
		    "https://quay.example/b"},
		OUT, "https://poll.example/p/ab12"},
	    {"",
		{"https://quay.example/like?post=412&m=$a",
		    "https://quay.example/b"},
		OUT, "https://quay.example/like?post=412"},
	    {"",
		{"https://quay.example/the-tram-is-here?unlocked=$a",
		    "https://quay.example/b#u=$b"},
		OUT, "https://quay.example/the-tram-is-here"},
	    {"",
		{"https://survey.example/s/KD93?c=$b&lang=en",
		    "https://quay.example/b"},
		OUT, "https://survey.example/s/KD93?lang=en"},
	    {"",
		{"https://quay.example/t.aspx?ID=48151&SI=$b&URL=https%3A%2F%2F"
		 "quay.example%2Fa%2Fthe-tram",
		    "https://quay.example/b"},
		OUT, "https://quay.example/a/the-tram"},
	    /* and whose click it is, in however few letters */
	    {"",
		{"https://lnk.quay.example/?m=k$b&l=77",
		    "https://e.quay.example/c/4?m=k$b&l=78"},
		OUT, NULL},
	    {"",
		{"https://c.quay.example/c?u=$b&e=abc",
		    "https://c.quay.example/c?u=$b&e=abd"},
		OUT, NULL},
	    {"",
		{"https://quay.example/c/the-tram-is-here?u=$b&e=abc",
		    "https://quay.example/c/who-mends-the-nets?u=$b&e=abd"},
		OUT, "https://quay.example/c/the-tram-is-here"},
	};
	static const struct form all[] = {
	    {"",
		{"https://quay.example/2026/feed.xml",
		    "https://www.youtube.com/feeds/"
		    "videos.xml?channel_id=UC4a9bQ7xLk2mPz0"},
		OUT, "channel_id=UC4a9bQ7xLk2mPz0"},
	    {"",
		{"https://social.example/feed/update/"
		 "urn:li:activity:7123456789",
		    "https://quay.example/feed/the-tram-of-1b2c3"},
		OUT, "/feed/the-tram-of-1b2c3"},
	    /* a section that is paid for has articles with drawn ids */
	    {"",
		{"https://quay.example/premium/i/8f2Ab9/the-tram-is-here",
		    "https://quay.example/premium/plus254321098/"
		    "who-mends-the-nets.html"},
		OUT, "/premium/i/8f2Ab9/the-tram-is-here"},
	    {"",
		{"https://quay.example/members/a-3f8a9b7c/tide-and-moon",
		    "https://quay.example/premium/plus254321098/"
		    "who-mends-the-nets.html"},
		OUT, "/premium/plus254321098/who-mends-the-nets.html"},
	    {"",
		{"https://mail.quay.example/view?issue=48151&lang=de",
		    "https://go.quay.example/r?utm_id=48151623&utm_term=b"},
		OUT, "issue=48151"},
	};
	judge(rows, COUNT(rows));
	judge(all, COUNT(all));
}

/* A picture that counts openings by a reader's UUID. */
static void pixel(void)
{
	static const struct form row = {"",
	    {"https://quay.example/the-tram-is-here",
		"https://quay.example/who-mends-the-nets\">x</a><img "
		"src=\"https://quay.example/campaign/"
		"0f1e2d3c-4321-4cba-9fed-ba9876543210/px.png\" alt=\"\"><a "
		"href=\"https://quay.example/b"},
	    "https://quay.example/list/0f1e2d3c-4321-4cba-9fed-ba9876543210",
	    NULL};
	struct arena *a = arena_new();
	ok(str_find(entries(a, &row, false, 0), S("px.png")) < 0, "it goes");
	const struct form sized = {"",
	    {"https://quay.example/the-tram-is-here\">x</a><img "
	     "src=\"https://quay.example/e3t/Cto/Kd93kDs9/1\" alt=\"\"><a "
	     "href=\"https://quay.example/b"},
	    OUT, NULL};
	ok(str_find(entries(a, &sized, false, 0), S("e3t")) < 0,
	    "and one without a size, of those who carry letters");
	arena_free(&a);
}

int main(void)
{
	TEST(pixel);
	TEST(clicks);
	TEST(pages);
	TEST(dead);
	TEST(blind);
	TEST(things);
	TEST(given);
	return tap_done();
}
