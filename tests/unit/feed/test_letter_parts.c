/* SPDX-License-Identifier: MIT */
/* gazetted: tests of letters by what they are made of: ciphers, attachments,
 * letters in letters. */
#include "base/arena.h"
#include "base/buf.h"
#include "feed/caps.h"
#include "feed/letter.h"
#include "tap.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

#define HEAD                                                                   \
	"From: Harbour <news@harbour.example>\nTo: ann@example.org\n"          \
	"Subject: Ships\nMessage-ID: <1@h>\nDate: Mon, 02 Nov 2026 10:00:00 "  \
	"+0000\nMIME-Version: 1.0\n"
#define TEXT   "Content-Type: text/plain\n\n"
#define MIXED  "Content-Type: multipart/mixed; boundary=b\n\n"
#define P7M    "Content-Type: application/pkcs7-mime; name=smime.p7m"
#define BASE64 "Content-Transfer-Encoding: base64\n\n"
#define LINE   "wcBMA2qRZ1sB8b3lAQfZqkDP0y1oQ6q\n"
#define ARMOUR                                                                 \
	"-----BEGIN PGP MESSAGE-----\n\n" LINE LINE LINE LINE                  \
	"=abcd\n-----END PGP MESSAGE-----\n"
#define STORY                                                                  \
	"The ships came in from the west and went out again to the east, "     \
	"and nobody in the town could say how many there had been of them.\n"

static struct feed read_one(struct arena *a, const char *rest, bool split,
    struct letters_told *told, bool *out_left)
{
	struct letter one = {.bytes = arena_printf(a, "%s%s", HEAD, rest),
	    .arrived = 1700000000};
	letters list = {.v = &one, .n = 1, .cap = 1};
	const struct letter_opts opts = {.split = split};
	struct feed f;
	*told = (struct letters_told){0};
	feed_letters(a, &list, &opts, &f, told);
	*out_left = one.told;
	return f;
}

static void sealed(void)
{
	static const struct {
		const char *letter;
		enum letter_matter want;
	} rows[] = {
	    {"Content-Type: multipart/encrypted; boundary=b\n\n--b\n"
	     "Content-Type: application/pgp-encrypted\n\nVersion: 1\n--b\n"
	     "Content-Type: application/octet-stream\n\n" ARMOUR "--b--\n",
		LETTER_CIPHER},
	    /* a list's footer beside it; a mail system that made it its own */
	    {MIXED "--b\nContent-Type: multipart/encrypted; boundary=c\n\n"
		   "--c\nContent-Type: application/octet-stream\n\nx\n--c--\n"
		   "--b\n" TEXT STORY "--b--\n",
		LETTER_CIPHER},
	    {MIXED "--b\n" TEXT "\n--b\nContent-Type: "
		   "application/pgp-encrypted\n\nVersion: 1\n--b\n"
		   "Content-Type: application/octet-stream\n\nx\n--b--\n",
		LETTER_CIPHER},
	    {TEXT ARMOUR, LETTER_CIPHER},
	    {TEXT "Hello, see below.\n\n" ARMOUR, LETTER_CIPHER},
	    {"Content-Type: text/html\n\n<pre>" ARMOUR "</pre>", LETTER_CIPHER},
	    {TEXT "-----BEGIN PGP MESSAGE-----\n\n" LINE LINE, LETTER_CIPHER},
	    {P7M "; smime-type=enveloped-data\n" BASE64 "MIIB\n",
		LETTER_CIPHER},
	    {P7M "\n" BASE64 "MIIB\n", LETTER_CIPHER},
	    {"Content-Type: application/octet-stream; name=\"smime.p7m\"\n"
	     "Content-Disposition: attachment\n" BASE64 "MIIB\n",
		LETTER_CIPHER},
	    /* nothing to read, though nobody hides it */
	    {P7M "; smime-type=signed-data\n" BASE64 "MIIB\n", LETTER_FILES},
	    {"Content-Type: application/pdf\n" BASE64 "JVBERi0x\n",
		LETTER_FILES},
	    {MIXED "--b\n" TEXT "\n\n--b\nContent-Type: application/ms-tnef; "
		   "name=winmail.dat\n" BASE64 "eJ8+\n--b--\n",
		LETTER_FILES},
	    {"Content-Type: multipart/related; "
	     "boundary=b\n\n--b\nContent-Type: "
	     "text/html\n\n<img src=\"cid:1\">\n--b\nContent-Type: "
	     "image/png\nContent-ID: <1>\n" BASE64 "iVBO\n--b--\n",
		LETTER_FILES},
	    {"Content-Type: text/calendar\n\nBEGIN:VCALENDAR\n", LETTER_FILES},
	    {"Content-Type: image/png\n" BASE64 "iVBO\n", LETTER_FILES},
	    {MIXED "--b\n" TEXT "See below.\n--b\nContent-Type: "
		   "application/ms-tnef; name=winmail.dat\n" BASE64
		   "eJ8+\n--b--\n",
		LETTER_FILES},
	    /* asks somebody to a date, or says that there is none */
	    {MIXED "--b\n" TEXT STORY "--b\nContent-Type: text/calendar; "
		   "method=REQUEST\n\nBEGIN:VCALENDAR\n--b--\n",
		LETTER_DATE},
	    {MIXED "--b\n" TEXT STORY "--b\nContent-Type: text/calendar\n\n"
		   "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\n--b--\n",
		LETTER_DATE},
	    /* and what is to be read */
	    {MIXED "--b\n" TEXT STORY "--b\nContent-Type: text/calendar; "
		   "method=PUBLISH\n\nBEGIN:VCALENDAR\n--b--\n",
		LETTER_NEWS},
	    {MIXED "--b\n" TEXT STORY "--b\nContent-Type: application/ms-tnef; "
		   "name=winmail.dat\n" BASE64 "eJ8+\n--b--\n",
		LETTER_NEWS},
	    {TEXT STORY STORY "So it looks:\n\n" ARMOUR STORY, LETTER_NEWS},
	    {"Content-Type: multipart/signed; boundary=b\n\n--b\n" TEXT STORY
	     "--b\nContent-Type: application/pgp-signature\n\nx\n--b--\n",
		LETTER_NEWS},
	    {"Content-Type: multipart/signed; boundary=b\n\n--b\n" TEXT STORY
	     "--b\nContent-Type: application/pkcs7-signature; name=smime.p7s\n"
	     "\nx\n--b--\n",
		LETTER_NEWS},
	    {"Content-Type: text/html\n\n<img src=\"https://h.example/1.jpg\">",
		LETTER_NEWS},
	    {TEXT, LETTER_NEWS}, /* its subject is all it says */
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct letters_told told;
		bool left;
		struct feed f =
		    read_one(a, rows[i].letter, false, &told, &left);
		enum letter_matter got =
		    told.notices.n ? told.notices.v[0].matter : LETTER_NEWS;
		ok(got == rows[i].want, "%s: %s", rows[i].letter,
		    letter_matter_words(got));
		ok((f.entries.n == 1) == (got == LETTER_NEWS),
		    "an article, or told of");
		ok(left == (got != LETTER_NEWS), "and left where it is");
	}
	arena_free(&a);
}

#define POST(name, word)                                                       \
	"\nFrom: " name " <" word "@example.org>\nTo: list@harbour.example\n"  \
	"Subject: On " word "\nMessage-ID: <" word "@h>\nDate: Mon, 02 Nov "   \
	"2026 09:00:00 +0000\n\nThe " word " of " name " came in.\n"
#define DIGEST                                                                 \
	MIXED "--b\n" TEXT "Send submissions to list@harbour.example\n"        \
	      "--b\nContent-Type: multipart/digest; boundary=d\n\n--d\n" POST( \
		  "Ann", "ships") "--d\n" POST("Reader",                       \
		  "nets") "--d--\n--b\n" TEXT "End of digest\n--b--\n"
#define DASHES30    "------------------------------"
#define DIGEST_TEXT TEXT "Topics: ships\n\n" DASHES30 DASHES30 "----------\n\n"
#define RFC1153                                                                \
	"List-Id: <list.harbour.example>\nContent-Type: text/plain; "          \
	"charset=iso-8859-1\n\nSend submissions to list@harbour.example\n\n"   \
	"Topics:\n   1. On ships (Ann)\n\n" DASHES30 DASHES30                  \
	"----------\n\nMessage: 1" POST("Ann",                                 \
	    "ships") "\n" DASHES30 "\n\nThat was a rule.\n\n" DASHES30         \
		     "\n\nMessage: 2\nContent-Type: "                          \
		     "text/plain;\n charset=\"koi8-r\"" POST("Reader",         \
			 "nets") "Caf\xE9.\n" DASHES30 "\n\nSubject: Digest "  \
				 "Footer\n\n___\nlist@h\n\n" DASHES30          \
				 "\n\nEnd of Digest, Vol 1\n****\n"
#define FORWARDED                                                              \
	"--b\nContent-Type: message/rfc822\n\nFrom: Port <port@p.example>\n"   \
	"To: Reader <reader@example.org>\nSubject: Third basin\nMessage-ID: "  \
	"<2@h>\n"                                                              \
	"Content-Type: text/html\n\n<p>It opens.</p><p>Sent to "               \
	"reader@example.org.</p><p>"                                           \
	"<a href=\"https://p.example/a?x=reader@example.org\">On</a></p>\n"

static struct str all_of(struct arena *a, const struct feed *f)
{
	struct str s = S("");
	vec_each (&f->entries, en)
		s = arena_printf(a, "%.*s[%.*s|%.*s|%.*s|%.*s]", PRS(s),
		    PRS(en->id), PRS(en->author), PRS(en->title),
		    PRS(en->content));
	return s;
}

/* Letters that a letter brings. */
static void brought(void)
{
	static const struct {
		const char *letter;
		bool split;
		const char *want;
	} rows[] = {
	    {DIGEST, true,
		"[<nets@h>|Reader|On nets|<p>The nets of Reader came in.</p>]"
		"[<ships@h>|Ann|On ships|<p>The ships of Ann came in.</p>]"},
	    {DIGEST, false,
		"[<1@h>|Harbour|Ships|<h2>On ships</h2>\n<p>Ann</p>\n\n"
		"<p>The ships of Ann came in.\n</p><h2>On nets</h2>\n"
		"<p>Reader</p>\n\n<p>The nets of Reader came in.\n</p>]"},
	    {RFC1153, true,
		"[<nets@h>|Reader|On nets|<p>The nets of Reader came in.<br>\n"
		"Café.</p>]"
		"[<ships@h>|Ann|On ships|<p>The ships of Ann came in.\n</p><p>"
		"That was a rule.</p>]"},
	    {RFC1153, false,
		"[<1@h>|Harbour|Ships|<h2>On ships</h2>\n<p>Ann</p>\n\n"
		"<p>The ships of Ann came in.\n</p><p>That was a rule.\n</p>"
		"<h2>On nets</h2>\n<p>Reader</p>\n\n<p>The nets of Reader came "
		"in.<br>\nCafé.\n</p>]"},
	    {MIXED "--b\n" TEXT "FYI\n" FORWARDED "--b--\n", false,
		"[<2@h>|Port|Third basin|<p>It opens.</p><p></p>"
		"<p><a href=\"https://p.example/a\">On</a></p>]"},
	    {"Content-Type: message/rfc822\n\nFrom: Port <port@p.example>\n"
	     "Subject: Third basin\nMessage-ID: <2@h>\n\nIt opens.\n",
		false, "[<2@h>|Port|Third basin|<p>It opens.</p>]"},
	    {MIXED "--b\n" TEXT STORY STORY STORY STORY FORWARDED "--b--\n",
		false,
		"[<1@h>|Harbour|Ships|<p>" STORY "<br>\n" STORY "<br>\n"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct letters_told told;
		bool left;
		struct feed f =
		    read_one(a, rows[i].letter, rows[i].split, &told, &left);
		struct str got = all_of(a, &f);
		if (i + 1 < COUNT(rows)) {
			is_str(got, str_of(rows[i].want), rows[i].letter);
			continue;
		}
		ok(str_find(got, S("<h2>Third basin</h2>")) > 0,
		    "a section: %s", got.p);
		ok(str_find(got, S("reader@")) < 0, "without its reader");
	}
	arena_free(&a);
}

/* A post costs its length, however many rules are in it; and nothing is lost of
 * what has more posts than are taken, or words before the first. */
static void long_digests(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init((size_t)1 << 20);
	struct letters_told told;
	bool left;
	buf_adds(&b, S(DIGEST_TEXT POST("Ann", "ships")));
	for (int i = 0; i < 4000; i++)
		buf_adds(&b, S("The crane is blue.\n" DASHES30 "\nx\n"));
	buf_adds(&b, S(DASHES30 "\n\nEnd of Digest\n"));
	struct feed f = read_one(a, b.p, true, &told, &left);
	is_int((long long)f.entries.n, 1, "one post");
	ok(arena_used(a) < (size_t)40 << 20, "%zu bytes for it", arena_used(a));
	buf_clear(&b);
	buf_adds(&b, S(DIGEST_TEXT));
	for (int i = 0; i < LETTER_BROUGHT_MAX + 20; i++)
		buf_addf(&b,
		    "\nFrom: ann@example.org\nSubject: Ship %d\n\n"
		    "It came in: %d.\n\n" DASHES30 "\n",
		    i, i);
	buf_adds(&b, S("\nEnd of Digest\n"));
	f = read_one(a, b.p, false, &told, &left);
	ok(str_find(all_of(a, &f),
	       arena_printf(a, "It came in: %d.", LETTER_BROUGHT_MAX + 19)) > 0,
	    "the last post");
	buf_clear(&b);
	buf_adds(&b, S(DIGEST_TEXT "The list moves in May.\n\n" DASHES30
				   "\n" POST("Ann", "ships") DASHES30
			 "\n\nEnd of Digest\n"));
	f = read_one(a, b.p, false, &told, &left);
	ok(str_find(all_of(a, &f), S("moves in May")) > 0, "a word before");
	buf_free(&b);
	arena_free(&a);
}

/* In parts of their own: all are taken, or it is told that there are more. */
static void many_posts(void)
{
	static const struct {
		int posts;
		bool told;
	} rows[] = {{120, false}, {LETTER_BROUGHT_MAX + 20, true}};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct buf b = buf_init((size_t)1 << 20);
		struct letters_told told;
		bool left;
		buf_adds(
		    &b, S("Content-Type: multipart/digest; boundary=d\n\n"));
		for (int k = 0; k < rows[i].posts; k++)
			buf_addf(&b,
			    "--d\n\nFrom: ann@example.org\nSubject: Ship %d\n"
			    "Message-ID: <%d@h>\n\nIt came in: %d.\n",
			    k, k, k);
		buf_adds(&b, S("--d--\n"));
		struct feed f = read_one(a, b.p, true, &told, &left);
		ok((int)f.entries.n == rows[i].posts ||
			(rows[i].told &&
			    f.entries.n > LETTER_BROUGHT_MAX * 9 / 10),
		    "%zu entries", f.entries.n);
		ok((told.notices.n == 1) == rows[i].told, "told of the rest");
		ok(!rows[i].told || told.notices.v[0].matter == LETTER_REST,
		    "as that");
		ok(left == rows[i].told, "and left where it is");
		buf_free(&b);
	}
	arena_free(&a);
}

/* What was forwarded in the text of a letter. */
static void forwarded(void)
{
	static const struct {
		const char *letter, *want;
	} rows[] = {
	    {"Subject: Fwd: Third basin\n" TEXT
	     "FYI\n\n---------- Forwarded message ---------\n"
	     "From: Port <port@p.example>\nDate: Mon, Nov 2, 2026\n"
	     "Subject: Third basin\nTo: <reader@example.org>\n\n" STORY
	     "\nSent to reader@example.org.\n",
		"[Port|Third basin|<p></p><p></p><p>" STORY "</p>]"},
	    {"Subject: WG: Third basin\nContent-Type: text/html\n\n"
	     "<p><b>Von:</b> Port &lt;port@p.example&gt;<br><b>Gesendet:</b> "
	     "2. November<br><b>An:</b> Reader &lt;reader@example.org&gt;<br>"
	     "<b>Betreff:</b> Third basin</p><p>" STORY "</p><p>" STORY
	     "<a href=\"https://p.example/a?e=reader@example.org\">On</a></p>",
		"[Port|Third basin|<p><b></b><b></b><b></b><b></b>"
		"</p><p>" STORY "</p><p>" STORY
		"<a href=\"https://p.example/a\">On</a></p>]"},
	    /* such lines, and none that is its subject */
	    {"Subject: Prices\n" TEXT
	     "Ropes: 12\nNets: 4\nask: port@p.example\n\n" STORY "\nBye",
		"[Harbour|Prices|<p>Ropes: 12<br>\nNets: 4<br>\n"
		"ask: port@p.example\n</p><p>" STORY "</p><p>Bye</p>]"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct letter one = {
		    .bytes = arena_printf(a,
			"From: Harbour <news@harbour.example>\n"
			"To: ann@example.org\n%s",
			rows[i].letter)};
		letters list = {.v = &one, .n = 1, .cap = 1};
		const struct letter_opts opts = {.split = false};
		struct letters_told told = {0};
		struct feed f;
		feed_letters(a, &list, &opts, &f, &told);
		const struct entry *en = &f.entries.v[0];
		is_str(arena_printf(a, "[%.*s|%.*s|%.*s]", PRS(en->author),
			   PRS(en->title), PRS(en->content)),
		    str_of(rows[i].want), rows[i].letter);
	}
	arena_free(&a);
}

/* What of a letter is its text. */
static void texts(void)
{
	static const struct {
		const char *letter, *want;
	} rows[] = {
	    {"Content-Type: multipart/alternative; boundary=b\n\n--b\n" TEXT
	     "The ships.\n--b\nContent-Type: text/html\n\n"
	     "<html><body><br></body></html>\n--b--\n",
		"<p>The ships.</p>"},
	    {"Content-Type: text/html\nContent-Disposition: attachment\n\n"
	     "<p>The ships.</p>",
		"<p>The ships.</p>"},
	    {TEXT "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n"
		  "The ships.\n- -- Ann\n-----BEGIN PGP SIGNATURE-----\n\n"
		  "iQ\n-----END PGP SIGNATURE-----\nA footer.\n",
		"<p>The ships.<br>\n-- Ann<br>\nA footer.</p>"},
	    {TEXT "The ships.\n-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ\n"
		  "-----END PGP PUBLIC KEY BLOCK-----\nAnn\n",
		"<p>The ships.<br>\nAnn</p>"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct letters_told told;
		bool left;
		struct feed f =
		    read_one(a, rows[i].letter, false, &told, &left);
		is_str(f.entries.n ? f.entries.v[0].content : S("none"),
		    str_of(rows[i].want), rows[i].letter);
	}
	arena_free(&a);
}

/* What is in a letter in a letter is told of as well, and ends somewhere. */
static void deep(void)
{
	struct arena *a = arena_new();
	struct letters_told told;
	bool left;
	read_one(a,
	    "Content-Type: message/rfc822\n\nFrom: x@h.example\nSubject: "
	    "Confirm your subscription\n\nhttps://h.example/7\n",
	    false, &told, &left);
	is_int((long long)told.notices.n, 1, "one is told of");
	ok(left, "and its letter left where it is");
	struct str nest = S("");
	for (int i = 0; i < 200; i++)
		nest = str_cat(a, nest, S("Content-Type: message/rfc822\n\n"));
	struct feed f = read_one(a, nest.p, true, &told, &left);
	is_int((long long)(f.entries.n + told.notices.n), 1, "one is enough");
	arena_free(&a);
}

int main(void)
{
	TEST(sealed);
	TEST(brought);
	TEST(long_digests);
	TEST(many_posts);
	TEST(forwarded);
	TEST(texts);
	TEST(deep);
	return tap_done();
}
