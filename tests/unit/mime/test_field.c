/* SPDX-License-Identifier: MIT */
/* gazetted: tests of header fields read. */
#include "mime/field.h"

#include <unistd.h>

#include "base/rng.h"
#include "base/utf8.h"
#include "mime/caps.h"
#include "mime/header.h"
#include "tap.h"

#define STUCK_S 300 /* linear work takes seconds, quadratic work hours */

struct row {
	const char *in, *want;
};
#define ROWS(t) (sizeof(t) / sizeof(*(t)))

static void heads(void)
{
	/* fields as "name=value|", then what is left of the text */
	static const struct row rows[] = {
	    {"A: 1\nB: 2\n\nbody", "A=1|B=2|body"},
	    {"A: 1\r\n two\r\nB:2\r\n\r\nbody", "A=1 two|B=2|body"},
	    {"From ann Mon Jan  1 00:00:00 2024\nA: 1\n\nx", "A=1|x"},
	    {"A : 1\n\nx", "A=1|x"},
	    {"\nbody", "body"},
	    {"", ""},
	    {"just text\nA: 1\n", "just text\nA: 1\n"},
	    {"A: 1\nno field\nneither\nB: 2\n\nx",
		"A=1 no field neither|B=2|x"},
	    {"A: 1\nbody at once\n\nmore", "A=1|body at once\n\nmore"},
	    {"T: multipart/x;\nboundary=\"b\"\n\nx",
		"T=multipart/x; boundary=\"b\"|x"},
	    {"A: 1\n\tb\n \n c\n\nx", "A=1 b c|x"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < ROWS(rows); i++) {
		struct str s = str_of(rows[i].in), got = S("");
		mime_fields f = {0};
		size_t n = mime_head(a, s, &f);
		vec_each (&f, x)
			got = arena_printf(a, "%.*s%.*s=%.*s|", PRS(got),
			    PRS(x->name), PRS(mime_unfold(a, x->raw)));
		got = str_cat(a, got, str_sub(s, n, s.n));
		is_str(got, str_of(rows[i].want), rows[i].in);
	}
	arena_free(&a);
}

/* Lines that may go on with a field do not cost its length each. */
static void long_heads(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init((size_t)32 << 20);
	mime_fields f = {0};
	buf_adds(&b, S("A:"));
	for (size_t i = 0; i < (size_t)16 << 20; i++)
		buf_addc(&b, ' ');
	buf_adds(&b, S(";\n"));
	for (size_t i = 0; i < (size_t)2 << 20; i++)
		buf_adds(&b, S("b=;\n"));
	buf_adds(&b, S("\nx"));
	size_t n = mime_head(a, buf_str(&b), &f);
	is_int((long long)f.n, 1, "one field");
	is_int((long long)(b.n - n), 1, "and the body behind it");
	buf_free(&b);
	arena_free(&a);
}

static void words(void)
{
	static const struct row rows[] = {
	    {"plain", "plain"},
	    {" =?UTF-8?Q?Gr=C3=BC=C3=9Fe?= aus =?utf-8?b?S8O2bG4=?=\n",
		"Grüße aus Köln"},
	    {"=?UTF-8?Q?a?= =?UTF-8?Q?b?=\r\n =?UTF-8?Q?c?= d", "abc d"},
	    {"=?ISO-8859-1?Q?a_b?=", "a b"},
	    {"=?iso-8859-1*de?Q?=FC?=", "ü"},
	    /* a character in two words, as bad programs part it */
	    {"=?utf-8?B?4oI=?= =?utf-8?B?rA==?=", "€"},
	    {"=?utf-8?Q?=E2=82?= =?utf-8?Q?=AC?=", "€"},
	    {"=?utf-8?Q?blanks in it?=", "blanks in it"},
	    {"x=?utf-8?Q?=C3=BC?=y", "xüy"},
	    {"=?utf-8?X?abc?=", "=?utf-8?X?abc?="},
	    {"=?utf-8?Q?never ends", "=?utf-8?Q?never ends"},
	    {"=?utf-8?Q?"
	     "?=",
		""},
	    {"=?windows-1252?Q?=80_=93?=", "€ “"},
	    {"=?koi8-r?B?8NLJ18XU?=", "Привет"},
	    {"=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本"},
	    {"raw 8-bit \xC3\xBC", "raw 8-bit ü"},
	    {"raw 8-bit caf\xE9", "raw 8-bit café"},
	    {"=?utf-8?Q?a=0D=0ABcc:_x?=", "a Bcc: x"},
	    {"=?utf-8?Q?a=00b?=", "a b"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < ROWS(rows); i++)
		is_str(mime_words(a, str_of(rows[i].in)), str_of(rows[i].want),
		    rows[i].in);
	arena_free(&a);
}

static void params(void)
{
	/* the value, then "name=value|" in their order */
	static const struct row rows[] = {
	    {" text/plain; charset=utf-8", "text/plain|charset=utf-8|"},
	    {"text/plain;charset=\"utf-8\" ; format=flowed",
		"text/plain|charset=utf-8|format=flowed|"},
	    {"text/plain; charset=us-ascii (Plain text)",
		"text/plain|charset=us-ascii|"},
	    {"text/plain (note; with=this); CharSet=x",
		"text/plain|charset=x|"},
	    {"text/html charset=utf-8", "text/html|charset=utf-8|"},
	    {"a; filename=two words (1).txt", "a|filename=two words (1).txt|"},
	    {"a; filename=\"q\\\"uote;d.txt\"", "a|filename=q\"uote;d.txt|"},
	    {"a; filename=\"never ends", "a|filename=never ends|"},
	    {"a; filename==?utf-8?Q?=C3=BC.txt?=", "a|filename=ü.txt|"},
	    {"a; filename*=UTF-8''%C3%BC%20x.txt", "a|filename=ü x.txt|"},
	    {"a; filename=u.txt; filename*=UTF-8''%C3%BC.txt",
		"a|filename=ü.txt|"},
	    {"a; x*0=one; x*1=\" two\"; x*2*=%20three", "a|x=one two three|"},
	    {"a; x*1*=%61b; x*0*=iso-8859-1'de'%FC", "a|x=üab|"},
	    {"a; x*1=lost", "a|"},
	    {"", "|"},
	    {";;=;x=;", "|x=|"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < ROWS(rows); i++) {
		mime_params p = {0};
		struct str v = mime_value(a, str_of(rows[i].in), &p);
		v = str_cat(a, v, S("|"));
		vec_each (&p, x)
			v = arena_printf(a, "%.*s%.*s=%.*s|", PRS(v),
			    PRS(x->name), PRS(x->value));
		is_str(v, str_of(rows[i].want), rows[i].in);
	}
	arena_free(&a);
}

static void addresses(void)
{
	static const struct row rows[] = {
	    {"ann@example.org", "[|ann@example.org]"},
	    {"Ann <ann@example.org>, bob@example.org",
		"[Ann|ann@example.org][|bob@example.org]"},
	    {"\"Smith, Ann\" <ann@example.org>",
		"[Smith, Ann|ann@example.org]"},
	    {"Smith, Ann <ann@example.org>", "[Smith, Ann|ann@example.org]"},
	    {"ann@example.org (Ann (the one))",
		"[Ann (the one)|ann@example.org]"},
	    {"=?utf-8?Q?=C3=84nn?= <ann@example.org>", "[Änn|ann@example.org]"},
	    {"\"=?utf-8?Q?=C3=84nn?=\" <ann@example.org>",
		"[Änn|ann@example.org]"},
	    {"Friends: ann@example.org, Bob <bob@example.org>;, x@example.org",
		"[|ann@example.org][Bob|bob@example.org][|x@example.org]"},
	    {"undisclosed-recipients:;", ""},
	    {"<@a.example,@b.example:ann@example.org>", "[|ann@example.org]"},
	    {"Ann", "[Ann|]"},
	    {"<>", ""},
	    {"Ann < ann@example.org >", "[Ann|ann@example.org]"},
	    {"Ann <ann@example.org", "[Ann|ann@example.org]"},
	    {"\"never ends <ann@example.org>",
		"[never ends <ann@example.org>|]"},
	    {",,;:<>,", ""},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < ROWS(rows); i++) {
		mailboxes m = {0};
		struct str got = S("");
		mime_addresses(a, str_of(rows[i].in), &m);
		vec_each (&m, x)
			got = arena_printf(a, "%.*s[%.*s|%.*s]", PRS(got),
			    PRS(x->name), PRS(x->addr));
		is_str(got, str_of(rows[i].want), rows[i].in);
	}
	arena_free(&a);
}

/* What mime/header.h writes is read as it was meant. */
static void back_again(void)
{
	static const char *const bits[] = {"a", "word ", "\r\n", "=?UTF-8?Q?",
	    "?=", "=", "ü", "日本語", "😀", ":", "_", "\xFF", "\"", "(", ",",
	    "https://example.org/a/long/path/that/goes/on/and/on", "\t"};
	struct arena *a = arena_new();
	for (int turn = 0; turn < 2000; turn++) {
		struct buf v = buf_init(1 << 16), b = buf_init(1 << 20);
		for (uint64_t n = 1 + rng_below(30); n--;)
			buf_adds(&v, str_of(bits[rng_below(ROWS(bits))]));
		struct str want = mime_mended(a, buf_str(&v));
		mime_fields f = {0};
		mime_header(&b, "Subject", buf_str(&v));
		mime_address(&b, "From", buf_str(&v), S("ann@example.org"));
		mime_head(a, buf_str(&b), &f);
		is_int((long long)f.n, 2, "two fields");
		is_str(mime_text(a, &f, S("subject")), want.n ? want : S(""),
		    "the subject");
		struct mailbox m = mime_address_of(a, &f, S("from"));
		is_str(m.addr, S("ann@example.org"), "the address");
		is_str(m.name.n ? m.name : S(""), want.n ? want : S(""),
		    "the name");
		buf_free(&v);
		buf_free(&b);
		arena_clear(a);
	}
	arena_free(&a);
}

int main(void)
{
	alarm(STUCK_S);
	TEST(heads);
	TEST(long_heads);
	TEST(words);
	TEST(params);
	TEST(addresses);
	TEST(back_again);
	return tap_done();
}
