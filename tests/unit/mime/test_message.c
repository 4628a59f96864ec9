/* SPDX-License-Identifier: MIT */
/* gazetted: tests of whole messages. */
/*
 * With MIME_EML_DIR in the environment the messages made here are written
 * there, for tests/lib/mime_oracle.py to read.
 */
#include "mime/message.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/rng.h"
#include "mime/caps.h"
#include "mime/header.h"
#include "mime_decode.h"
#include "tap.h"

static void keep(struct str eml)
{
	static int count;
	const char *dir = getenv("MIME_EML_DIR");
	char path[512];
	if (!dir)
		return;
	snprintf(path, sizeof(path), "%s/%04d.eml", dir, count++);
	FILE *f = fopen(path, "wb");
	if (f) {
		fwrite(eml.p, 1, eml.n, f);
		fclose(f);
	}
}

static void head(struct buf *h, struct str subject)
{
	mime_address(h, "From", S("Example, Daily"), S("daily@example.org"));
	mime_header(h, "To", S("ann@example.org"));
	mime_header(h, "Subject", subject);
	mime_header(h, "Date", S("Mon, 23 Nov 2026 06:00:00 +0000"));
	mime_header(h, "Message-ID", S("<e7.s42@example.org>"));
}

static void forms(void)
{
	static const struct {
		const char *text, *html, *want;
	} rows[] = {
	    {"hi\n", NULL,
		"Content-Type: text/plain; charset=utf-8;\r\n"
		" format=flowed; delsp=no\r\n"
		"Content-Transfer-Encoding: quoted-printable\r\n\r\nhi\r\n"},
	    {NULL, "<p>",
		"Content-Type: text/html; charset=utf-8\r\n"
		"Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>\r\n"},
	    {"t", "h",
		"Content-Type: multipart/alternative;\r\n"
		" boundary=\"=_gz_0000000000000001_0\"\r\n\r\n"
		"--=_gz_0000000000000001_0\r\n"
		"Content-Type: text/plain; charset=utf-8;\r\n"
		" format=flowed; delsp=no\r\n"
		"Content-Transfer-Encoding: quoted-printable\r\n\r\nt\r\n\r\n"
		"--=_gz_0000000000000001_0\r\n"
		"Content-Type: text/html; charset=utf-8\r\n"
		"Content-Transfer-Encoding: quoted-printable\r\n\r\nh\r\n\r\n"
		"--=_gz_0000000000000001_0--\r\n"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct err e = ERR_INIT;
		struct buf out = buf_init(4096), want = buf_init(4096);
		struct message_parts m = {.headers = S("A: b\r\n"),
		    .text = str_of(rows[i].text),
		    .html = str_of(rows[i].html),
		    .seed = 1};
		is_int(message_build(&out, &m, &e), 0, e.msg);
		buf_addf(
		    &want, "A: b\r\nMIME-Version: 1.0\r\n%s", rows[i].want);
		is_str(buf_str(&out), buf_str(&want), rows[i].want);
		buf_free(&out);
		buf_free(&want);
	}
}

static void refused(void)
{
	static const char *const rows[] = {"A: b", "A: b\n", "\r\n",
	    "A: b\r\n\r\n", " x: y\r\n", "no colon\r\n", "A b: c\r\n",
	    "A: é\r\n", "Content-Type: text/plain\r\n", "mime-version: 1.0\r\n",
	    "A: \x01N\x02\r\n", "A: b\rc\r\n"};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct err e = ERR_INIT;
		struct buf out = buf_init(4096);
		struct message_parts m = {
		    .headers = str_of(rows[i]), .text = S("x")};
		is_int(message_build(&out, &m, &e), -1, rows[i]);
		is_int(e.kind, ERR_REJECT, rows[i]);
		buf_free(&out);
	}
	struct err e = ERR_INIT;
	struct buf small = buf_init(100);
	struct message_parts m = {.headers = S("A: b\r\n"), .text = S("x")};
	is_int(message_build(&small, &m, &e), -1, "too large");
	buf_free(&small);
}

static void random_messages(void)
{
	static const char *const bits[] = {"word ", "\n", ".", "From ", "=",
	    "ü", "日本", "😀 ", "-- \n", "--=_gz_", "<p>", " ", "\t", "\x01",
	    "Content-Type: x\n", "=?UTF-8?Q?x?="};
	for (int turn = 0; turn < 200; turn++) {
		struct err e = ERR_INIT;
		struct buf p[3], h = buf_init(1 << 16), out = buf_init(1 << 20);
		for (int k = 0; k < 3; k++) {
			p[k] = buf_init(1 << 16);
			for (uint64_t n = rng_below(k ? 300 : 40); n--;)
				buf_adds(&p[k], str_of(bits[rng_below(16)]));
		}
		head(&h, p[0].n ? buf_str(&p[0]) : S("x"));
		struct message_parts m = {.headers = buf_str(&h),
		    .text = buf_str(&p[1]),
		    .html = buf_str(&p[2]),
		    .seed = (uint64_t)turn};
		is_int(message_build(&out, &m, &e), 0, e.msg);
		const char *fault = wire_fault(buf_str(&out), MIME_BODY_LINE);
		ok(!fault, "%d: %s", turn, fault);
		keep(buf_str(&out));
		for (int k = 0; k < 3; k++)
			buf_free(&p[k]);
		buf_free(&h);
		buf_free(&out);
	}
}

int main(void)
{
	TEST(forms);
	TEST(refused);
	TEST(random_messages);
	return tap_done();
}
