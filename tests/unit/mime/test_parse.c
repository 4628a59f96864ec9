/* SPDX-License-Identifier: MIT */
/* gazetted: tests of messages read. */
#include "mime/parse.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "mime/caps.h"
#include "mime/message.h"
#include "tap.h"

#define ROWS(t) (sizeof(t) / sizeof(*(t)))
#define MIXED	"Content-Type: multipart/mixed; boundary=b\n\n"

/* "depth type[text]" of each part, one behind the other */
static struct str told(struct arena *a, struct str message)
{
	struct mime m;
	struct str s = S("");
	mime_parse(a, message, &m);
	vec_each (&m.parts, p) {
		struct str text = p->split ? S("") : mime_part_text(a, p);
		ok(utf8_valid(text), "valid UTF-8");
		s = arena_printf(a, "%.*s%d %.*s[%.*s]", PRS(s), p->depth,
		    PRS(p->type), PRS(text));
	}
	return s;
}

static const struct {
	const char *in, *want;
} rows[] = {
    {"", "0 text/plain[]"},
    {"A: 1\n\nhello\n", "0 text/plain[hello\n]"},
    {"Content-Type: TEXT/HTML\n\n<p>", "0 text/html[<p>]"},
    {MIXED "pre\n--b\n\none\n--b\nContent-Type: text/html\n\ntwo\n\n--b--\nx\n",
	"0 multipart/mixed[]1 text/plain[one]1 text/html[two\n]"},
    {MIXED "--b  \n\none\n--cb\n--b", "0 multipart/mixed[]1 text/plain[one\n"
				      "--cb]"},
    /* what was put behind a boundary, and an outer one that begins an inner */
    {MIXED "--b\n\none\n--b (was cut)\n\ntwo\n--b--",
	"0 multipart/mixed[]1 text/plain[one]1 text/plain[two]"},
    {MIXED "--b\nContent-Type: multipart/alternative; boundary=b1\n\n"
	   "--b1\n\none\n--b1\n\ntwo\n--b1--\n--b\n\nthree\n--b--",
	"0 multipart/mixed[]1 multipart/alternative[]2 text/plain[one]"
	"2 text/plain[two]1 text/plain[three]"},
    {MIXED "--b\nContent-Type: multipart/alternative; boundary=bb\n\n"
	   "--bb\n\none\n--bb--\n--b\n\ntwo\n--b--",
	"0 multipart/mixed[]1 multipart/alternative[]2 text/plain[one]"
	"1 text/plain[two]"},
    /* an inner part that never ends */
    {MIXED "--b\nContent-Type: multipart/alternative; boundary=bb\n\n"
	   "--bb\n\none\n--b\n\ntwo\n--b--",
	"0 multipart/mixed[]1 multipart/alternative[]2 text/plain[one]"
	"1 text/plain[two]"},
    {MIXED "--b\nContent-Type: message/rfc822\n\nA: 1\n\nin\n--b--",
	"0 multipart/mixed[]1 message/rfc822[A: 1\n\nin]"},
    {"Content-Type: multipart/digest; boundary=b\n\n--b\n\nA: 1\n\n--b--",
	"0 multipart/digest[]1 message/rfc822[A: 1\n]"},
    {MIXED "nothing", "0 text/plain[nothing]"},
    {"Content-Type: multipart/mixed\n\n--x\nContent-Type: text/html\n\nhi\n"
     "--x--",
	"0 multipart/mixed[]1 text/html[hi]"},
    /* a head that ends at a boundary */
    {MIXED "--b\nContent-Type: text/html\n--b\n\ntwo\n--b--",
	"0 multipart/mixed[]1 text/html[]1 text/plain[two]"},
    {"A: 1\rContent-Type: text/html\r\rold\rlines\r",
	"0 text/html[old\nlines\n]"},
    {"Content-Transfer-Encoding: base64\n\nSGVs\r\nbG8=\r\nIGFnYWluIQ==\r\n"
     "____\r\na list\r\n",
	"0 text/plain[Hello again!]"},
    {"Content-Transfer-Encoding: base64\n\nSGVsbG8", "0 text/plain[Hello]"},
    {"Content-Transfer-Encoding: Quoted-Printable\n\na=3Db=\n c  \n=zz=C3=BC=",
	"0 text/plain[a=b c\n=zzü]"},
    /* what is not in what it says */
    {"Content-Transfer-Encoding: base64\n\nHello you, again\n",
	"0 text/plain[Hello you, again\n]"},
    {"Content-Transfer-Encoding: quoted-printable\n\n<a href=\"x?a=42\" "
     "id=\"b\">",
	"0 text/plain[<a href=\"x?a=42\" id=\"b\">]"},
    {"Content-Transfer-Encoding: 7bit\n\n<a href=3D\"x\">caf=C3=A9 a=\nnd",
	"0 text/plain[<a href=\"x\">café and]"},
    {"\nhttps://h.example/?id=42&b=20\n",
	"0 text/plain[https://h.example/?id=42&b=20\n]"},
    {"\n====\nShips=\n", "0 text/plain[====\nShips=\n]"},
    {"Content-Transfer-Encoding: 8bit\n\n"
     "SGVsbG8gYWdhaW4gYW5kIGFnYWluIGFuZCBhZ2FpbiBhbmQgYWdhaW4gYW5k\r\n"
     "IGFnYWlu\r\n",
	"0 text/plain[Hello again and again and again and again and again]"},
    {"\n"
     "SGVsbG8gYWdhaW4gYW5kIGFnYWluIGFuZCBhZ2FpbiBhbmQgYWdhaW4gYW5k\n"
     "and again\n",
	"0 text/plain["
	"SGVsbG8gYWdhaW4gYW5kIGFnYWluIGFuZCBhZ2FpbiBhbmQgYWdhaW4gYW5k\n"
	"and again\n]"},
    {"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 "
     "a\n%:&5L;&\\\n`\nend\n",
	"0 text/plain[hello]"},
    {"Content-Type: text/plain; charset=iso-8859-1\n\ncaf\xE9 \x93q\x94",
	"0 text/plain[café “q”]"},
    {"Content-Type: text/plain; charset=utf-7\n\ncaf+AOk- +- +2D3eAA-!+ADw-p",
	"0 text/plain[café + 😀!<p]"},
    {"Content-Type: text/plain; charset=Unicode-1-1-UTF-7\n\n"
     "a+AO8. +2D0-x+3gA-+AAA-+",
	"0 text/plain[aï. \xEF\xBF\xBDx\xEF\xBF\xBD ]"},
    {"Content-Type: text/plain; charset=utf-7\n\nA+AOk \xC3\xA9",
	"0 text/plain[A+AOk é]"},
    {"Content-Type: text/plain; charset=hz-gb-2312\n\n"
     "a ~~ ~{VPND~} ~\nb ~{VP\nc",
	"0 text/plain[a ~ 中文 b 中\nc]"},
    /* what a page would never be */
    {"Content-Type: text/html\n\n+ADw-script+AD4-",
	"0 text/html[+ADw-script+AD4-]"},
    {"Content-Type: text/plain; charset=nonsense\n\ncaf\xC3\xA9",
	"0 text/plain[café]"},
    {"Content-Type: text/plain; charset=us-ascii\n\nnaïve",
	"0 text/plain[naïve]"},
    {"Content-Type: text/plain; format=flowed\n\none \ntwo\n\n>q \n>r\n"
     ">> s \n-- \nann \nb\n from here",
	"0 text/plain[one two\n\n> q r\n>> s \n-- \nann b\nfrom here]"},
    {"Content-Type: text/plain; format=flowed; delsp=yes\n\n日 \n本",
	"0 text/plain[日本]"},
};

static void all(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < ROWS(rows); i++)
		is_str(told(a, str_of(rows[i].in)), str_of(rows[i].want),
		    rows[i].in);
	arena_free(&a);
}

static void attachments(void)
{
	struct arena *a = arena_new();
	struct mime m;
	mime_parse(a,
	    S(MIXED
		"--b\nContent-Type: text/html\n\n<p>one\n"
		"--b\nContent-Disposition: attachment; filename=a.txt\n\nno\n"
		"--b\nContent-Type: image/gif; name=b.gif\nContent-ID: <i@x>\n"
		"\n--b\nContent-Type: text/html\n\n<p>two\n--b--"),
	    &m);
	struct mime_bodies b = mime_bodies_of(a, &m);
	is_str(b.html, S("<p>one\n<p>two"), "HTML of both");
	ok(!b.text.p, "no text");
	is_str(m.parts.v[2].file, S("a.txt"), "a file's name");
	ok(m.parts.v[2].attached && !m.parts.v[3].attached, "attached");
	is_str(m.parts.v[3].file, S("b.gif"), "by its type");
	is_str(m.parts.v[3].id, S("i@x"), "an id");
	arena_free(&a);
}

/* What mime/message.h writes comes back. */
static void back_again(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init(1 << 16);
	struct err e = ERR_INIT;
	struct mime m;
	struct message_parts p = {.headers = S("Subject: x\r\n"),
	    .text = S("Grüße, \nAnn\n"),
	    .html = S("<p>Grüße\n"),
	    .seed = 1};
	is_int(message_build(&b, &p, &e), 0, "built");
	mime_parse(a, buf_str(&b), &m);
	struct mime_bodies got = mime_bodies_of(a, &m);
	is_str(str_trim(got.text), S("Grüße, Ann"), "the text");
	is_str(str_trim(got.html), S("<p>Grüße"), "the HTML");
	buf_free(&b);
	arena_free(&a);
}

/* Deeper, more, longer than the caps: cut, and in time. */
static void caps(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init((size_t)8 << 20);
	struct mime m;
	for (int i = 0; i < 100; i++)
		buf_addf(&b,
		    "Content-Type: multipart/mixed; boundary=b%03d\n\n"
		    "--b%03d\n",
		    i, i);
	mime_parse(a, buf_str(&b), &m);
	ok(m.cut && m.parts.n == MIME_DEPTH_MAX + 1, "%zu parts", m.parts.n);
	buf_clear(&b);
	buf_adds(&b, S(MIXED));
	for (int i = 0; i < 300000; i++)
		buf_adds(&b, S("--b\n\nx\n"));
	mime_parse(a, buf_str(&b), &m);
	ok(m.cut && m.parts.n == MIME_PARTS_MAX, "%zu parts", m.parts.n);
	buf_clear(&b);
	for (int i = 0; i < 500000; i++)
		buf_adds(&b, S("=?u?q?"));
	mime_words(a, buf_str(&b));
	mailboxes many = {0};
	mime_addresses(a, buf_str(&b), &many);
	buf_free(&b);
	arena_free(&a);
}

int main(void)
{
	TEST(all);
	TEST(attachments);
	TEST(back_again);
	TEST(caps);
	return tap_done();
}
