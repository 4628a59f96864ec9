/* SPDX-License-Identifier: MIT */
/* gazetted: what of a letter is its reader's. */
#include "feed/letter.h"

#include "base/arena.h"
#include "base/hash.h"
#include "pieces.h"
#include "tap.h"

static void readers_own(void)
{
	static const struct row rows[] = {
	    {"<a href=\"https://h.example/a\">on</a>",
		"<div><a href=\"https://h.example/a\">on</a></div>"},
	    /* what goes with the sentence around it */
	    {"You can <a href=\"https://h.example/x\">unsubscribe</a>.", ""},
	    {"<a href=\"https://harbour.example/out/7\">Bye</a>", ""},
	    {"Hier <a href=\"https://h.example/y\">abmelden</a>", ""},
	    {"Click <a href=\"https://h.example/y\">here</a> to unsubscribe",
		""},
	    {"This was sent to ann@example.org by us.", ""},
	    {"<a href=\"mailto:ann@example.org\">you</a>", ""},
	    {"<a href=\"mailto:leave-7@h.example\">x</a>", ""},
	    {"Trouble reading? <a href=\"https://h.example/7\">Click here</a> "
	     "for the web version",
		""},
	    {"<a href=\"https://twitter.com/intent/tweet?url=x\">T</a>z",
		"<div>z</div>"},
	    {"<h2>Hello Ann,</h2>z", "<div>z</div>"},
	    {"<img src=\"https://h.example/i.gif\" width=1 height=1>z",
		"<div>z</div>"},
	    {"<img src=\"https://h.example/open/7.gif\">z", "<div>z</div>"},
	    /* parameters */
	    {"<a href=\"https://h.example/a?id=7&amp;utm_source=x\">on</a>",
		"<div><a href=\"https://h.example/a?id=7\">on</a></div>"},
	    {"<a "
	     "href=\"https://h.example/a?id=7&amp;x=ann@example.org\">on</a>",
		"<div><a href=\"https://h.example/a?id=7\">on</a></div>"},
	    {"<a href=\"https://h.example/a?ann@example.org\">on</a>",
		"<div><a href=\"https://h.example/a\">on</a></div>"},
	    {"<a href=\"https://h.example/a?x=ANN%2540EXAMPLE.org\">on</a>",
		"<div><a href=\"https://h.example/a\">on</a></div>"},
	    {"<a href=\"https://h.example/a?x=YW5uQGV4YW1wbGUub3Jn\">on</a>",
		"<div><a href=\"https://h.example/a\">on</a></div>"},
	    {"<a href=\"https://h.example/a?x=eyJlIjoiYW5uQGV4YW1wbGUub3JnIn0"
	     "\">on</a>",
		"<div><a href=\"https://h.example/a\">on</a></div>"},
	    {"<a href=\"https://h.example/a/"
	     "616e6e406578616d706c652e6f7267\">on</a>",
		"<div>on</div>"},
	    {"<a href=\"https://mailchi.mp/h/news-7?e=4f2a9\">on</a>",
		"<div><a href=\"https://mailchi.mp/h/news-7\">on</a></div>"},
	    /* redirects that tell */
	    {"<a href=\"https://click.h.example/r?u=https%3A%2F%2Fo.example"
	     "%2Fa%3Fb%3D1\">on</a>",
		"<div><a href=\"https://o.example/a?b=1\">on</a></div>"},
	    {"<a href=\"https://h.r.us-east-1.awstrack.me/L0/https:%2F%2F"
	     "o.example%2Fa/1/0100018f\">on</a>",
		"<div><a href=\"https://o.example/a\">on</a></div>"},
	    {"<a href=\"https://click.kit.example/7/9/aHR0cHM6Ly9vLmV4YW1wbGU"
	     "vYQ==\">on</a>",
		"<div><a href=\"https://o.example/a\">on</a></div>"},
	    {"<a href=\"https://s.example/redirect/2/eyJlIjoiaHR0cHM6Ly9vLmV4Y"
	     "W1wbGUvYSJ9\">on</a>",
		"<div><a href=\"https://o.example/a\">on</a></div>"},
	    {"<a href=\"https://urldefense.proofpoint.com/v2/url?u=https-3A__"
	     "o.example_a&amp;d=x\">on</a>",
		"<div><a href=\"https://o.example/a\">on</a></div>"},
	    /* ... to a place that is the reader's */
	    {"<a href=\"https://click.h.example/r?u=https%3A%2F%2Fo.example"
	     "%2Funsubscribe\">on</a>",
		""},
	    /* and one that does not */
	    {"<a href=\"https://click.h.example/c/eJxljkEKwjAQRU8Ty5iZZJIs"
	     "XA\">on</a>",
		"<div>on</div>"},
	    /* what looks like one and is none */
	    {"<a href=\"https://h.example/r/how-to-mend-a-net-in-2026\">on</a>",
		"<div><a "
		"href=\"https://h.example/r/how-to-mend-a-net-in-2026\">"
		"on</a></div>"},
	    {"<a href=\"https://h.example/goto?url=https://o.example/ann%40"
	     "example.org\">on</a>",
		"<div>on</div>"},
	    /* a URL that is shown */
	    {"<a href=\"https://h.example/a?utm_source=7\">"
	     "https://h.example/a?utm_source=7</a>",
		"<div><a href=\"https://h.example/a\">https://h.example/a</a>"
		"</div>"},
	};
	judge(rows, COUNT(rows));
}

/* What only speaks to who gets the letter, and URLs that are no link's. */
static void refrains(void)
{
	static const struct row rows[] = {
	    {"z<p>Name: Ann Smithson</p><p>Email: ann@example.org</p>",
		"<div>z</div>"},
	    {"<p>Recibe este domingo el faro a los niños.</p>",
		"<div><p>Recibe este domingo el faro a los niños.</p></div>"},
	    {"<p>You received this week forty letters on the bridge.</p>",
		"<div><p>You received this week forty letters on the "
		"bridge.</p></div>"},
	    /* why one gets it, and who sent it on */
	    {"z<p>You are receiving this mail since you <b>signed</b> up.</p>",
		"<div>z<p></p></div>"},
	    {"z<p>Forwarded this email? <a href=\"https://h.example/s\">Join"
	     "</a></p>",
		"<div>z<p></p></div>"},
	    {"z<p>You currently have <b>2</b> referrals.</p>", "<div>z</div>"},
	    {"z<p>View in <a href=\"https://h.example/v\">web "
	     "browser</a></p>",
		"<div>z</div>"},
	    {"Ships came. Unsubscribe: https://h.example/u/Xy7Kq2LmPz81",
		"<div>Ships came. </div>"},
	    {"Ships came. To leave: https://h.example/l/Xy7Kq2LmPz81",
		"<div>Ships came. </div>"},
	    {"Ships came. Para darte de baja: https://h.example/b/Xy7Kq2LmP81",
		"<div>Ships came. </div>"},
	    {"z<img src=\"https://h.example/e3t/Cto/Xy7Kq2LmPz81/1\">",
		"<div>z</div>"},
	    /* URLs that are no link's */
	    {"One more reads it. Your link: https://h.example/i?ref=Xy7Kq2LmPz",
		"<div>One more reads it. Your link: https://h.example/i</div>"},
	    {"It is at https://h.example/a?ref=Xy7Kq2LmPz, for all.",
		"<div>It is at https://h.example/a, for all.</div>"},
	    {"Ships came. Leave here: https://h.example/unsubscribe/Xy7Kq2Lm",
		"<div>Ships came. </div>"},
	    {"<pre>get https://h.example/a?token=$KEY now</pre>",
		"<div><pre>get https://h.example/a?token=$KEY now</pre></div>"},
	    {"Ships came. To unsubscribe, write to quay-leave@h.example.",
		"<div>Ships came.</div>"},
	    {"Partiet avslutter samarbeidet, skrev de på X (@havnen). Så gikk "
	     "de.",
		"<div>Partiet avslutter samarbeidet, skrev de på X (@havnen). "
		"Så gikk de.</div>"},
	    /* a counter's query behind a page's name */
	    {"<a "
	     "href=\"https://click.h.example/c/the-crane-is-blue?k=9f8e7d6c5b"
	     "4a39281706f5e4d3c2b1a0&u=48151623&e=7718823\">on</a>",
		"<div><a href=\"https://click.h.example/c/the-crane-is-blue\">"
		"on</a></div>"},
	};
	judge(rows, COUNT(rows));
}

/* Less plainly so. */
static void keys_and_pieces(void)
{
	static const struct row rows[] = {
	    /* in an address of theirs, in one that was made of it */
	    {"<a href=\"https://h.example/a?x=b-ann=example.org\">on</a>",
		"<div><a href=\"https://h.example/a\">on</a></div>"},
	    /* spread over elements, and with characters that nobody sees */
	    {"For ann<b>@</b>example.org alone.", ""},
	    {"For ann&shy;@&#8203;example.org alone.", ""},
	    {"For ann [at] example.org alone.", ""},
	    {"Options: http://h.example/o/ann--at--example.org", ""},
	    {"For ann%40example.org alone.", ""},
	    {"Meet (at) the harbour.", "<div>Meet (at) the harbour.</div>"},
	    {"<audio src=\"https://h.example/open?e=7\"></audio>z",
		"<div><audio src=\"\"></audio>z</div>"},
	    {"<a href=\"https://h.example/lists/lt.php?tid=eE5X\">on</a>",
		"<div>on</div>"},
	    /* in a value that is no link's */
	    {"<video src=\"https://h.example/?e=YW5uQGV4YW1wbGUub3Jn\">"
	     "</video>z",
		"<div><video src=\"\"></video>z</div>"},
	    /* buttons that are pictures, and areas of one */
	    {"<a href=\"https://h.example/7\"><img src=\"https://h.example/b."
	     "png\" alt=\"Unsubscribe\"></a>",
		""},
	    {"<map><area href=\"https://h.example/out/a/click?n=aB3dE5fG7h"
	     "J9kL1mN2p\"></map>z",
		"<div><map><area href=\"\"></map>z</div>"},
	    /* a greeting, and no month */
	    {"<p>Hi Ann, here is the news</p>z",
		"<div><p>here is the news</p>z</div>"},
	    {"<p>Dear Ann, the <b>harbour</b> opens</p>z",
		"<div><p>the <b>harbour</b> opens</p>z</div>"},
	    {"<p>The ship Ann, of old, is back</p>z",
		"<div><p>The ship Ann, of old, is back</p>z</div>"},
	    /* a URL below what only speaks of one */
	    {"<p>They say that your account is locked. It is not.<br><a "
	     "href=\"https://h.example/scam\">https://h.example/scam</a></p>",
		"<div><p>They say that your account is locked. It is not.<br>"
		"<a href=\"https://h.example/scam\">https://h.example/scam</a>"
		"</p></div>"},
	    /* headlines about such things */
	    {"<p>Ships left. <a "
	     "href=\"https://h.example/blog/why-people-unsubscribe\">"
	     "The harbour asked them why</a></p>",
		"<div><p>Ships left. <a "
		"href=\"https://h.example/blog/why-people-unsubscribe\">"
		"The harbour asked them why</a></p></div>"},
	    {"<p>Ships left. <a "
	     "href=\"https://h.example/out/how-to-unsubscribe?s=77\">"
	     "Here</a></p>",
		"<div></div>"},
	    {"<h2><a href=\"https://h.example/a\">Mail gets an unsubscribe "
	     "button</a></h2>",
		"<div><h2><a href=\"https://h.example/a\">Mail gets an "
		"unsubscribe button</a></h2></div>"},
	    {"<h2><a href=\"https://h.example/a\">Das Schiff f\303\244hrt im "
	     "Browser</a></h2>",
		"<div><h2><a href=\"https://h.example/a\">Das Schiff "
		"f\303\244hrt im Browser</a></h2></div>"},
	    {"<p>a</p><p><a href=\"https://h.example/n/it-is-hard-to-leave\">"
	     "How they made it hard to unsubscribe</a></p>",
		"<div><p>a</p><p><a href=\"https://h.example/n/"
		"it-is-hard-to-leave\">How they made it hard to unsubscribe"
		"</a></p></div>"},
	    {"<h2><a href=\"https://h.example/a/0-1-some-long-slug\">Ten gifts "
	     "for people who don't want these</a></h2><h2><a "
	     "href=\"https://h.example/a/0-2-some-long-slug\">Bridge "
	     "opens</a></h2>",
		"<div><h2><a href=\"https://h.example/a/0-1-some-long-slug\">"
		"Ten gifts for people who don't want these</a></h2><h2><a "
		"href=\"https://h.example/a/0-2-some-long-slug\">Bridge "
		"opens</a></h2></div>"},
	    {"<a href=\"https://h.example/t?k=a8Fk29Zq7xPqLm&amp;y=1\">on</a>",
		"<div><a href=\"https://h.example/t?y=1\">on</a></div>"},
	    {"<h3><a href=\"https://h.example/7\">Unsubscribe</a></h3>",
		"<div></div>"},
	    /* in capitals, and with a printer's apostrophe */
	    {"<a href=\"https://h.example/7\">ОТПИСАТЬСЯ</a>", ""},
	    {"<a href=\"https://h.example/7\">Annulla l’iscrizione</a>", ""},
	    /* keys on a page's own address, which is kept without */
	    {"<a href=\"https://h.example/a?x=Xk9aB3dE5fG7hJ9kL1mN&amp;y=1\">"
	     "on</a>",
		"<div><a href=\"https://h.example/a?y=1\">on</a></div>"},
	    {"<a href=\"https://youtube.com/playlist?list=PLrAXtmErZgOeiKm4sgN"
	     "Okn\">on</a>",
		"<div><a "
		"href=\"https://youtube.com/playlist?list=PLrAXtmErZgOei"
		"Km4sgNOkn\">on</a></div>"},
	    /* providers' redirects with short tokens */
	    {"<a href=\"https://clicks.aweber.com/y/ct/?l=Ab&amp;m=c\">on</a>",
		"<div>on</div>"},
	    {"<a href=\"https://h.cmail20.com/t/j-l-abcd-efgh-r/\">on</a>",
		"<div>on</div>"},
	    {"<a "
	     "href=\"https://h.example/?endpoint=track&amp;data=abc\">on</a>",
		"<div>on</div>"},
	    /* "7;https://h.example/a;key" */
	    {"<a href=\"https://h.example/?nltr=NztodHRwczovL2guZXhhbXBsZS9hO2"
	     "tleQ==\">on</a>",
		"<div><a href=\"https://h.example/a\">on</a></div>"},
	};
	judge(rows, COUNT(rows));
}

/* The number of what the reader has ordered is nobody else's. */
static void numbers(void)
{
	static const struct row rows[] = {
	    {"<p>All ships are late. Your order 48291 waits for them, as all "
	     "do. The harbour is full.</p>",
		"<div><p>All ships are late. The harbour is full.</p></div>"},
	    {"<p>The strike goes on.</p><p>Your order #48291</p>",
		"<div><p>The strike goes on.</p></div>"},
	    {"<p>An order of 48291 ships is the largest yet.</p>",
		"<div><p>An order of 48291 ships is the largest yet.</p>"
		"</div>"},
	};
	judge(rows, COUNT(rows));
	struct arena *a = arena_new();
	struct letters_told told;
	struct feed f = read_one(a,
	    html_letter(a, "Your order #48291377 and the strike", LONG LONG),
	    false, &told);
	ok(f.entries.n == 1, "it is news");
	is_str(f.entries.v[0].title, S("Your order and the strike"),
	    "a subject without it");
	arena_free(&a);
}

/* What the reader's own links have in them is theirs wherever it stands. */
static void learned(void)
{
#define OWN                                                                    \
	"<p><a href=\"https://h.example/unsubscribe/k3J9dQ2x?s=8842211993&t="  \
	"2026-weekly&v=x9k2q&n=40512\">Unsubscribe</a></p>"
	static const struct row rows[] = {
	    {"<a href=\"https://h.example/k3J9dQ2x/story\">one</a>",
		"<div>one</div>"},
	    {"<a href=\"https://h.example/a?b=1&c=8842211993\">one</a>",
		"<div><a href=\"https://h.example/a?b=1\">one</a></div>"},
	    {"<a href=\"https://h.example/a;u=k3J9dQ2x\">one</a>",
		"<div><a href=\"https://h.example/a\">one</a></div>"},
	    {"<a href=\"https://k3j9dq2x.h.example/a\">one</a>",
		"<div>one</div>"},
	    {"<a href=\"https://h.example/88422119931/2026-weekly\">one</a>",
		"<div><a href=\"https://h.example/88422119931/2026-weekly\">"
		"one</a></div>"},
	    {"<img src=\"https://h.example/a.jpg?x=k3J9dQ2x\">one",
		"<div>one</div>"},
	    {"<p>Your code: k3J9dQ2x</p>one", "<div>one</div>"},
	    {"<a href=\"https://h.example/a?x9k2q=1&p=x9k2q&q=40512\">one</a>",
		"<div><a href=\"https://h.example/a?x9k2q=1\">one</a></div>"},
	    {"<a href=\"https://h.example/x9k2q/40512?a=news1\">one</a>",
		"<div><a href=\"https://h.example/x9k2q/40512?a=news1\">one"
		"</a></div>"},
	    {"<a href=\"mailto:reply+k3J9dQ2x@h.example\">one</a>",
		"<div>one</div>"},
	};
	struct arena *a = arena_new();
	struct letters_told told;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str body =
		    arena_printf(a, LONG "<div>%s</div>" LONG OWN, rows[i].in);
		struct feed f =
		    read_one(a, html_letter(a, "News", body.p), false, &told);
		struct str s = f.entries.v[0].content, around = S(LONG);
		is_str(str_sub(s, around.n, s.n - around.n),
		    str_of(rows[i].want), rows[i].in);
	}
	arena_free(&a);
#undef OWN
}

/* Ids are learned by the names of parameters, where they are one and the same
 * in all links; short ones too; and what is behind "#" costs no link. */
static void ids(void)
{
	static const struct row rows[] = {
	    {"<a href=\"https://h.example/a?uid=48151623\">one</a>",
		"<div><a href=\"https://h.example/a\">one</a></div>"},
	    {"<a href=\"https://h.example/a?uid=4815\">one</a><a "
	     "href=\"https://h.example/b?x=4815\">two</a>",
		"<div><a href=\"https://h.example/a\">one</a><a "
		"href=\"https://h.example/b\">two</a></div>"},
	    {"<a href=\"https://h.example/?uid=4815&amp;a=1\">one</a><a "
	     "href=\"https://h.example/?uid=4816&amp;a=2\">two</a>",
		"<div><a href=\"https://h.example/?uid=4815&amp;a=1\">one</a>"
		"<a href=\"https://h.example/?uid=4816&amp;a=2\">two</a>"
		"</div>"},
	    {"<a href=\"https://h.example/a?sub=politics\">one</a>",
		"<div><a href=\"https://h.example/a?sub=politics\">one</a>"
		"</div>"},
	    {"<a href=\"https://h.example/a#uid=48151623\">one</a>",
		"<div><a href=\"https://h.example/a\">one</a></div>"},
	    {"<a href=\"https://h.example/a#k=AbC123xYz9Qw7LkPq0Rt\">one</a>",
		"<div><a href=\"https://h.example/a\">one</a></div>"},
	    {"<a href=\"https://h.example/a#third\">one</a>",
		"<div><a href=\"https://h.example/a#third\">one</a></div>"},
	    {"<a href=\"https://h.example/unsubscribe?u=4711\">Unsubscribe"
	     "</a>",
		""},
	};
	judge(rows, COUNT(rows));
	struct arena *a = arena_new();
	struct letters_told told;
	struct feed f = read_one(a,
	    S("From: news@harbour.example\nTo: ann@example.org\nSubject: x\n"
	      "List-Unsubscribe: <https://harbour.example/out?u=4711&y=2026>\n"
	      "Content-Type: text/html\n\n" LONG "<a "
	      "href=\"https://h.example/a?q=4711&z=2026\">one</a>"),
	    false, &told);
	ok(str_find(f.entries.v[0].content, S("/a?z=2026\"")) >= 0,
	    "four digits that the fields have, and no year: %s",
	    f.entries.v[0].content.p);
	arena_free(&a);
}

/* Whom it was written to, where only its way says so. */
static void routed(void)
{
	static const struct {
		const char *fields, *body;
		bool stays;
	} rows[] = {
	    {"To: undisclosed-recipients:;\nReceived: from a by b\n for "
	     "<Ann@example.org>; Mon, 2 Nov 2026 10:00:00 +0000\n",
		"Sent to ann@example.org", false},
	    {"To: list@harbour.example\nReceived: from a by b for "
	     "ann@example.org; Mon, 2 Nov 2026 10:00:00 +0000\n",
		"Sent to ann@example.org", false},
	    {"To: list@harbour.example\nReturn-Path: <bounce-ann.smith="
	     "example.org@harbour.example>\n",
		"Sent to ann.smith@example.org", false},
	    {"To: list@harbour.example\nReturn-Path: <bounces+17-x-ann-smith="
	     "example.org@harbour.example>\n",
		"Sent to ann-smith@example.org", false},
	    {"To: list@harbour.example\nReturn-Path: "
	     "<news=harbour.example@mail.example>\n",
		"Write to news@harbour.example", true},
	    {"To: ann@example.org\nReceived: from a by b for "
	     "<news@harbour.example>; Mon, 2 Nov 2026 10:00:00 +0000\n",
		"Write to news@harbour.example", true},
	    {"To: ann@example.org\nReturn-Path: "
	     "<SRS0=ab12=XY=b.example=bob@fwd.example>\n",
		"Write to bob@b.example", true},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct letters_told told;
		struct feed f = read_one(a,
		    arena_printf(a,
			"From: news@harbour.example\n%sSubject: x\n"
			"Content-Type: text/html\n\n" LONG "<p>%s</p>" LONG,
			rows[i].fields, rows[i].body),
		    false, &told);
		bool there = str_find(f.entries.v[0].content, S("@")) >= 0;
		ok(there == rows[i].stays, "%s: %s", rows[i].fields,
		    f.entries.v[0].content.p);
	}
	arena_free(&a);
}

/* Attributes that lead somewhere are judged as links are. */
static void attributes(void)
{
#define KEY "AbC123xYz9Qw7LkPq0Rt"
	static const char *const rows[] = {
	    "<img srcset=\"https://h.example/a.jpg?u=" KEY " 2x\">",
	    "<img src=\"https://h.example/a.jpg?u=" KEY "\">",
	    "<table background=\"https://h.example/b.png?u=" KEY
	    "\"><tr><td>x</table>",
	    "<div style=\"background:url(https://h.example/" KEY ")\">x</div>",
	    "<video poster=\"https://h.example/p?u=" KEY "\"></video>",
	    "<blockquote cite=\"https://h.example/q?u=" KEY "\">x</blockquote>",
	    "<form action=\"https://h.example/p?u=" KEY "\">x</form>",
	    "<span id=\"u-" KEY "\">x</span>",
	    "<a href=\"https://ann:" KEY "@h.example/\">x</a>",
	    "<a href=\"mailto:x@h.example?subject=" KEY "\">x</a>",
	    "<p>Sent to ann @ example.org</p>",
	    "<p>Sent to ann+news@example.org</p>",
	    "<p>Sent to ann at example dot org</p>",
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str s = cleaned(a, rows[i]);
		ok(str_find(s, S(KEY)) < 0 && str_find(s, S("ann")) < 0,
		    "%s: %s", rows[i], s.p);
	}
	arena_free(&a);
#undef KEY
}

static void digests_of_it(void)
{
	static const enum hash_kind kinds[] = {
	    HASH_MD5, HASH_SHA1, HASH_SHA256};
	struct arena *a = arena_new();
	is_str(hash_foreign(a, HASH_MD5, S("")),
	    S("d41d8cd98f00b204e9800998ecf8427e"), "MD5 of nothing");
	for (size_t i = 0; i < COUNT(kinds); i++) {
		struct str h = hash_foreign(a, kinds[i], S("ann@example.org"));
		struct str in = arena_printf(a,
		    "<a href=\"https://h.example/a?x=%.*s&amp;y=1\">on</a>",
		    PRS(h));
		is_str(cleaned(a, in.p),
		    S("<div><a href=\"https://h.example/a?y=1\">on</a></div>"),
		    in.p);
	}
	arena_free(&a);
}

/* Out, or to the letter as a page, in many languages. */
static void ways_out(void)
{
	static const char *const words[] = {"Отписване", "Odhlásiť odber",
	    "Atsisakyti prenumeratos", "Loobu uudiskirjast", "لغو اشتراک",
	    "ยกเลิกการรับข่าวสาร", "सदस्यता समाप्त करें", "Afskrá", "メール配信の解除",
	    "ביטול הרשמה", "Bekijk in browser", "Vis i nettleser",
	    "Переглянути в браузері", "ब्राउज़र में देखें", "Veure al navegador"};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(words); i++) {
		struct str in = arena_printf(
		    a, "<p><a href=https://h.example/u7>%s</a></p>", words[i]);
		is_str(cleaned(a, in.p), S("<div></div>"), words[i]);
	}
	arena_free(&a);
}

/* The address in a text, a host and a value, in forms that are not itself. */
static void disguised(void)
{
	struct arena *a = arena_new();
	struct letters_told told;
	struct str h = hash_foreign(a, HASH_SHA256, S("ann.smith@example.org"));
	struct str in = arena_printf(a,
	    "From: news@harbour.example\nTo: Ann Smith "
	    "<ann.smith@example.org>\nSubject: News\nMessage-ID: <1@h>\n"
	    "List-Id: <n.harbour.example>\nContent-Type: text/html\n\n" LONG
	    "<p>Your id: %s.</p><p>Ships: "
	    "YW5uLnNtaXRoQGV4YW1wbGUub3Jn</p><p>"
	    "<a href=https://ann-smith-example-org.h.example/a>one</a> "
	    "<a href=\"https://h.example/b?u=ann.smith&amp;p=2\">two</a> "
	    "<a href=https://h.example/c?x=%.16s>three</a> "
	    "<a href=https://h.example/the-annals-of-smith>four</a></p>" LONG,
	    h.p, h.p);
	struct feed f = read_one(a, in, false, &told);
	struct str s = f.entries.n == 1 ? f.entries.v[0].content : S("(none)");
	const char *const theirs[] = {
	    "YW5u", "ann-smith", "ann.smith", "u=", "x="};
	for (size_t i = 0; i < COUNT(theirs); i++)
		ok(str_ifind(s, str_of(theirs[i])) < 0, "%s: %s", theirs[i],
		    s.p);
	ok(str_find(s, str_sub(h, 0, 16)) < 0, "a digest: %s", s.p);
	const char *const kept[] = {"h.example/b?p=2", "/the-annals-of-smith"};
	for (size_t i = 0; i < COUNT(kept); i++)
		ok(str_find(s, str_of(kept[i])) >= 0, "%s: %s", kept[i], s.p);
	arena_free(&a);
}

/* A key that stands in links to several places is the reader's, whatever it is
 * called and wherever it stands; what stands in two may be a thing's. */
static void drawn(void)
{
#define LINKS(a, b, c)                                                         \
	LONG "<p><a href=\"https://h.example/" a "\">1</a> <a "                \
	     "href=\"https://h.example/" b "\">2</a> <a "                      \
	     "href=\"https://o.example/" c "\">3</a></p>"
	static const struct {
		const char *in;
		bool gone;
	} rows[] = {
	    {LINKS("a?zz=Kj3dQ2xP9L", "b?zz=Kj3dQ2xP9L", "c?q=Kj3dQ2xP9L"),
		true},
	    {LINKS("a#Kj3dQ2xP9L", "b#k=Kj3dQ2xP9L", "c?Kj3dQ2xP9L"), true},
	    {LINKS("Kj3dQ2xP9L/a", "x/Kj3dQ2xP9L", "c?y=Kj3dQ2xP9L"), true},
	    /* two are enough, unless the name is that of a thing to see */
	    {LINKS("a?zz=Kj3dQ2xP9L", "b?zz=Kj3dQ2xP9L", "c"), true},
	    {LINKS("a?id=Kj3dQ2xP9L", "b?id=Kj3dQ2xP9L", "c"), false},
	    {LINKS("a?zz=Kj3dQ2xP9L", "b?y=Kj3dQ2xP9L&zz=1", "c"), true},
	    {LINKS("Kj3dQ2xP9L/a", "Kj3dQ2xP9L/b", "c"), false},
	    {LINKS("a?zz=Kj3dQ2xP9L", "a?zz=Kj3dQ2xP9L#x", "c"), false},
	    /* one that the letter says how to leave with, however it is written
	     */
	    {LINKS("unsub?Kj3dQ2xP9L", "b?y=%4Bj3dQ2xP9L",
		 "c?y=S2ozZFEyeFA5TA=="),
		true},
	    {LINKS("a?page=harbour", "b?page=harbour", "c?page=harbour"),
		false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct letters_told told;
		struct feed f = read_one(
		    a, html_letter(a, "News", rows[i].in), false, &told);
		struct str s = f.entries.n ? f.entries.v[0].content : S("");
		bool there = str_find(s, S("j3dQ2xP9L")) >= 0 ||
			     str_find(s, S("S2ozZFEy")) >= 0 ||
			     str_find(s, S("page=harbour")) >= 0;
		ok(there != rows[i].gone, "%s: %s", rows[i].in, s.p);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(drawn);
	TEST(readers_own);
	TEST(keys_and_pieces);
	TEST(learned);
	TEST(numbers);
	TEST(ids);
	TEST(routed);
	TEST(attributes);
	TEST(refrains);
	TEST(digests_of_it);
	TEST(ways_out);
	TEST(disguised);
	return tap_done();
}
