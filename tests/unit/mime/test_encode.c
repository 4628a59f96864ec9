/* SPDX-License-Identifier: MIT */
/* gazetted: tests of quoted-printable and base64. */
#include "mime/encode.h"

#include "base/rng.h"
#include "mime_decode.h"
#include "tap.h"

static struct str qp(struct arena *a, struct str text)
{
	struct buf b = buf_init(1 << 20);
	mime_qp(&b, text);
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s.p ? s : S("");
}

static void exact(void)
{
	static const struct {
		struct str in, want;
	} rows[] = {
	    {S_INIT(""), S_INIT("")},
	    {S_INIT("abc"), S_INIT("abc")},
	    {S_INIT("a\nb\r\nc\rd"), S_INIT("a\r\nb\r\nc\r\nd")},
	    {S_INIT("1=2"), S_INIT("1=3D2")},
	    {S_INIT("é"), S_INIT("=C3=A9")},
	    {S_INIT("a \n"), S_INIT("a=20\r\n")},
	    {S_INIT("a\t"), S_INIT("a=09")},
	    {S_INIT("a  \nb"), S_INIT("a =20\r\nb")},
	    {S_INIT("a b\tc"), S_INIT("a b\tc")},
	    {S_INIT(".\n.."), S_INIT("=2E\r\n=2E.")},
	    {S_INIT("From x\nFromage"), S_INIT("=46rom x\r\nFromage")},
	    {S_INIT("a\x01\x02\x00\x1B\x7F"
		    "b"),
		S_INIT("ab")},
	    {S_INIT("a\x01N\x02"
		    "b"),
		S_INIT("a=\r\n\x01N\x02=\r\nb")},
	    {S_INIT("\x01N\x02.b"), S_INIT("\x01N\x02=\r\n=2Eb")},
	    {S_INIT("a \x01N\x02\n"), S_INIT("a =\r\n\x01N\x02=\r\n\r\n")},
	    {S_INIT("\x01N\x02\x01U\x02"),
		S_INIT("\x01N\x02=\r\n\x01U\x02=\r\n")},
	    {S_INIT("\x01"
		    "1\x02"),
		S_INIT("1")},
	    {S_INIT("a \x01\n"), S_INIT("a=20\r\n")},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(qp(a, rows[i].in), rows[i].want, rows[i].in.p);
	arena_free(&a);
}

/* A unit of text repeated to every length around the limits. */
static void boundaries(void)
{
	static const char *const units[] = {"a", "ж", "漢", "=", " ", ".",
	    "From ", "👩‍👩‍👧‍👦", "e\xCC\x81"};
	struct arena *a = arena_new();
	for (size_t u = 0; u < sizeof(units) / sizeof(*units); u++)
		for (size_t n = 1; n <= 1000; n += n == 85 ? 900 : 1) {
			struct buf b = buf_init(1 << 16);
			for (size_t i = 0; i < n; i++)
				buf_adds(&b, str_of(units[u]));
			struct str w = qp(a, buf_str(&b));
			const char *fault = wire_fault(w, 76);
			ok(!fault, "%s x %zu: %s", units[u], n, fault);
			is_str(qp_decode(a, w), buf_str(&b), units[u]);
			ok(str_find(w, S("\n.")) < 0 && !str_starts(w, S(".")),
			    "a dot at a line's start");
			ok(str_find(w, S("\nFrom ")) < 0, "From at the start");
			ok(str_find(w, S(" \r\n")) < 0, "a blank at the end");
			buf_free(&b);
			arena_clear(a);
		}
	arena_free(&a);
}

/* A value at column 0 with "=" behind it: within 76 whatever its length. */
static void values(void)
{
	static const char *const units[] = {"a", "é", "=", " ", "."};
	struct arena *a = arena_new();
	for (size_t u = 0; u < sizeof(units) / sizeof(*units); u++)
		for (size_t n = 0; n < 200; n++) {
			struct buf v = buf_init(4096), b = buf_init(4096);
			for (size_t i = 0; i < n; i++)
				buf_adds(&v, str_of(units[u]));
			mime_qp_value(&b, buf_str(&v));
			buf_adds(&b, S("=\r\n"));
			const char *fault = wire_fault(buf_str(&b), 76);
			ok(!fault, "%s x %zu: %s", units[u], n, fault);
			is_str(qp_decode(a, buf_str(&b)),
			    v.n ? buf_str(&v) : qp_decode(a, S("")), units[u]);
			buf_free(&v);
			buf_free(&b);
		}
	arena_free(&a);
}

static void random_texts(void)
{
	static const char *const bits[] = {"a", "word", " ", "\t", "\n", ".",
	    "From ", "=", "ü", "日本", "😀", "-- ", ">", "https://e.org/?a=b"};
	struct arena *a = arena_new();
	for (int turn = 0; turn < 3000; turn++) {
		struct buf b = buf_init(1 << 16);
		for (uint64_t n = rng_below(60); n--;)
			buf_adds(&b, str_of(bits[rng_below(14)]));
		struct str w = qp(a, buf_str(&b));
		const char *fault = wire_fault(w, 76);
		ok(!fault, "%s", fault);
		if (b.n)
			is_str(qp_decode(a, w), buf_str(&b), "random");
		buf_free(&b);
		arena_clear(a);
	}
	arena_free(&a);
}

static void base64(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
	    {"", ""},
	    {"f", "Zg==\r\n"},
	    {"fo", "Zm8=\r\n"},
	    {"foo", "Zm9v\r\n"},
	    {"foobar", "Zm9vYmFy\r\n"},
	};
	struct buf b = buf_init(4096);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		buf_clear(&b);
		mime_base64(&b, str_of(rows[i].in));
		ok(str_eq(buf_str(&b), str_of(rows[i].want)), "%s", rows[i].in);
	}
	char x[58];
	memset(x, 'x', sizeof(x));
	for (size_t n = 56; n <= 58; n++) {
		buf_clear(&b);
		mime_base64(&b, (struct str){x, n});
		ok(!wire_fault(buf_str(&b), 76), "%zu bytes", n);
		is_int(str_find(buf_str(&b), S("\r\n")), n < 57 ? 76 : 76,
		    "columns");
	}
	buf_free(&b);
}

static void strips(void)
{
	struct arena *a = arena_new();
	struct str clean = S("clean");
	ok(mime_strip_marks(a, clean).p == clean.p, "borrowed");
	is_str(mime_strip_marks(a, S("a\x01N\x02"
				     "b\x01")),
	    S("aNb"), "stripped");
	arena_free(&a);
}

int main(void)
{
	TEST(exact);
	TEST(boundaries);
	TEST(values);
	TEST(random_texts);
	TEST(base64);
	TEST(strips);
	return tap_done();
}
