/* SPDX-License-Identifier: MIT */
/* gazetted: tests of marks found and filled. */
#include "mime/splice.h"

#include "mime/caps.h"
#include "mime/header.h"
#include "mime/message.h"
#include "mime_decode.h"
#include "tap.h"

static void whole(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct buf h = buf_init(4096), t = buf_init(1 << 16),
		   out = buf_init(1 << 16), p = buf_init(4096);
	struct splice *sp;
	mime_header(&h, "Subject", S("News"));
	message_mark(&h, 'H');
	mime_header(&h, "X-Last", S("y"));
	struct message_parts m = {.headers = buf_str(&h),
	    .text = S("Dear \x01N\x02, hello.\nUnsubscribe: \x01U\x02\n"),
	    .html = S("<p>Dear \x01M\x02</p>"),
	    .seed = 7};
	is_int(message_build(&t, &m, &e), 0, e.msg);
	is_int(splice_find(a, buf_str(&t), &sp, &e), 0, e.msg);
	ok(splice_uses(sp, 'N') && splice_uses(sp, 'H') &&
		!splice_uses(sp, 'Z') && !splice_uses(sp, '?'),
	    "letters");
	mime_header(&p, "To", S("ann@example.org"));
	mime_header(&p, "X-Who", S("Jörg"));
	struct str values[SPLICE_LETTERS] = {{0}};
	values['H'] = buf_str(&p);
	values['N'] = S("Jörg = a name that is long enough to be broken over "
			"two lines, or three\x01H\x02");
	values['M'] = S("J&amp;");
	splice_write(&out, buf_str(&t), sp, values);
	struct str o = buf_str(&out);
	ok(!wire_fault(o, MIME_LINE_MAX), "%s", wire_fault(o, MIME_LINE_MAX));
	ok(str_find(o, S("Subject: News\r\nTo: ann@example.org\r\nX-Who: "
			 "=?UTF-8?Q?J=C3=B6rg?=\r\nX-Last: y\r\nMIME-")) == 0,
	    "headers: %s", o.p);
	struct str body = str_sub(o, (size_t)str_find(o, S("--=_gz")), o.n);
	ok(!wire_fault(body, MIME_BODY_LINE), "%s", body.p);
	size_t from = (size_t)str_find(body, S("Dear"));
	size_t to = (size_t)str_find(body, S("\r\n--=_gz"));
	struct str text = qp_decode(a, str_sub(body, from, to));
	ok(str_starts(text, S("Dear Jörg = a name that is long enough to be "
			      "broken over two lines, or threeH, hello.\n"
			      "Unsubscribe: \n")),
	    "%s", text.p);
	buf_free(&h);
	buf_free(&t);
	buf_free(&out);
	buf_free(&p);
	arena_free(&a);
}

/* A value of any length at any column keeps the lines. */
static void columns(void)
{
	struct arena *a = arena_new();
	for (size_t before = 0; before < 160; before++) {
		struct err e = ERR_INIT;
		struct buf text = buf_init(1024), t = buf_init(1 << 14),
			   out = buf_init(1 << 14), v = buf_init(512);
		struct splice *sp;
		for (size_t i = 0; i < before; i++) {
			buf_addc(&text, 'x');
			buf_adds(&v, i % 7 ? S("v") : S("ö"));
		}
		buf_adds(&text, S("\x01N\x02"));
		for (size_t i = 0; i < before; i++)
			buf_addc(&text, '.');
		struct message_parts m = {.text = buf_str(&text)};
		is_int(message_build(&t, &m, &e), 0, e.msg);
		is_int(splice_find(a, buf_str(&t), &sp, &e), 0, e.msg);
		struct str values[SPLICE_LETTERS] = {{0}};
		values['N'] = buf_str(&v);
		splice_write(&out, buf_str(&t), sp, values);
		const char *fault = wire_fault(buf_str(&out), MIME_BODY_LINE);
		ok(!fault, "%zu: %s", before, fault);
		size_t at = (size_t)str_find(buf_str(&out), S("\r\n\r\n")) + 4;
		struct str got =
		    qp_decode(a, str_sub(buf_str(&out), at, out.n));
		buf_clear(&text);
		for (size_t i = 0; i < before; i++)
			buf_addc(&text, 'x');
		buf_adds(&text, buf_str(&v));
		for (size_t i = 0; i < before; i++)
			buf_addc(&text, '.');
		buf_addc(&text, '\n');
		is_str(got, buf_str(&text), "spliced");
		buf_free(&text);
		buf_free(&t);
		buf_free(&out);
		buf_free(&v);
	}
	arena_free(&a);
}

static void refused(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct splice *sp;
	is_int(splice_find(a, S("To: \x01N\x02\r\n\r\nx"), &sp, &e), -1,
	    "inside a header");
	is_int(e.kind, ERR_REJECT, "inside a header");
	struct buf b = buf_init(1 << 20);
	buf_adds(&b, S("A: b\r\n\r\n"));
	for (int i = 0; i <= MIME_MARKS_MAX; i++)
		buf_adds(&b, S("\x01N\x02"));
	is_int(splice_find(a, buf_str(&b), &sp, &e), -1, "too many");
	is_int(splice_find(a, str_sub(buf_str(&b), 0, b.n - 3), &sp, &e), 0,
	    "as many as may be");
	buf_free(&b);
	arena_free(&a);
}

int main(void)
{
	TEST(whole);
	TEST(columns);
	TEST(refused);
	return tap_done();
}
