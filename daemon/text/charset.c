/* SPDX-License-Identifier: MIT */
/* gazetted: bytes in any charset to UTF-8. */
#include "text/charset.h"

#include <assert.h>
#include <errno.h>
#include <iconv.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "text/caps.h"
#include "text/labels.h"
#include "text/shift.h"

/* 0x80..0x9F of windows-1252. The five bytes that Microsoft left out are C1
 * controls, by the standard's index. */
static const unsigned short cp1252_high[32] = {0x20AC, 0x81, 0x201A, 0x192,
    0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
    0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178};

int charset_byte_1252(uint32_t cp)
{
	if (cp < 0x100)
		return (int)cp;
	for (int i = 0; i < 32; i++)
		if (cp1252_high[i] == cp)
			return 0x80 + i;
	return -1;
}

static int label_cmp(const void *key, const void *row)
{
	return strcmp(key, *(const char *const *)row);
}

struct str charset_canonical(struct str label)
{
	char low[CHARSET_LABEL_MAX + 1];
	label = str_trim(label);
	while (label.n && (label.p[0] == '"' || label.p[0] == '\''))
		label = str_sub(label, 1, label.n);
	while (label.n && strchr("\"';", label.p[label.n - 1]))
		label = str_sub(label, 0, label.n - 1);
	if (!label.n || label.n > CHARSET_LABEL_MAX ||
	    memchr(label.p, 0, label.n))
		return (struct str){0};
	for (size_t i = 0; i < label.n; i++)
		low[i] = ch_lower(label.p[i]);
	low[label.n] = 0;
	const struct charset_label *hit = bsearch(low, charset_labels,
	    charset_n_labels, sizeof(*charset_labels), label_cmp);
	for (char *u = low; !hit && (u = strchr(u, '_'));)
		*u = '-'; /* windows_1251: nobody's label, but seen */
	if (!hit)
		hit = bsearch(low, charset_labels, charset_n_labels,
		    sizeof(*charset_labels), label_cmp);
	return hit ? str_of(hit->name) : (struct str){0};
}

static const struct charset_info *info_of(struct str name)
{
	for (size_t i = 0; i < charset_n_infos; i++)
		if (str_eq(name, str_of(charset_infos[i].name)))
			return &charset_infos[i];
	return NULL;
}

struct charset_hint charset_sniff_bom(struct str b)
{
	static const struct {
		struct str mark;
		const char *name;
	} marks[] = {
	    /* the longer first: UTF-32's little mark begins with UTF-16's */
	    {S_INIT("\xFF\xFE\0\0"), "utf-32le"},
	    {S_INIT("\0\0\xFE\xFF"), "utf-32be"},
	    {S_INIT("\xEF\xBB\xBF"), "utf-8"},
	    {S_INIT("\xFF\xFE"), "utf-16le"},
	    {S_INIT("\xFE\xFF"), "utf-16be"},
	};
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_starts(b, marks[i].mark))
			return (struct charset_hint){
			    str_of(marks[i].name), marks[i].mark.n};
	return (struct charset_hint){0};
}

static void from_single(struct buf *out, struct str in, bool user_defined)
{
	for (size_t i = 0; i < in.n; i++) {
		unsigned char c = (unsigned char)in.p[i];
		if (c < 0x80)
			buf_addc(out, (char)c);
		else if (user_defined)
			utf8_put(out, 0xF780u + c - 0x80);
		else
			utf8_put(out, c < 0xA0 ? cp1252_high[c - 0x80] : c);
	}
}

static size_t from_utf8(struct buf *out, struct str in)
{
	size_t bad = 0;
	uint32_t cp;
	for (size_t i = 0, len; i < in.n; i += len) {
		len = utf8_next(in, i, &cp);
		bad += cp == UTF8_BAD;
		utf8_put(out, cp);
	}
	return bad;
}

/* How many bytes a broken character takes. The byte after a bad lead byte
 * goes with it unless it is ASCII: a quote or a '<' must never be eaten. */
static size_t bad_length(
    const struct charset_info *c, const char *p, size_t left)
{
	size_t len = (size_t)c->unit;
	if (c->pairs && left > 1 && (unsigned char)p[0] >= 0x80 &&
	    (unsigned char)p[1] >= 0x80)
		len = 2;
	return len < left ? len : left;
}

/* Opens a charset once more and leaves it so, since the C library loads what
 * it has for it anew whenever nobody has it open, which costs more than a
 * text of a few pages does. */
static void keep_loaded(const struct charset_info *c)
{
	static _Atomic(iconv_t) kept[CHARSETS_MAX];
	iconv_t none = NULL;
	ptrdiff_t i = c - charset_infos;
	assert(i < CHARSETS_MAX);
	if (atomic_load(&kept[i]))
		return;
	iconv_t cd = iconv_open("UTF-8", c->iconv);
	if (!atomic_compare_exchange_strong(&kept[i], &none, cd) &&
	    cd != (iconv_t)-1)
		iconv_close(cd); /* another thread was first */
}

static size_t from_iconv(
    struct buf *out, struct str in, const struct charset_info *c)
{
	keep_loaded(c);
	iconv_t cd = iconv_open("UTF-8", c->iconv);
	char *p = (char *)in.p, t[4096];
	size_t left = in.n, bad = 0;
	/* glibc joins its tones and letters; the standard does not. */
	bool apart = !strcmp(c->name, "windows-1258");
	if (cd == (iconv_t)-1) { /* a C library without this module */
		from_single(out, in, false);
		return in.n;
	}
	while (!out->over) {
		char *q = t;
		size_t room = sizeof(t);
		/* with no input left: what a stateful charset holds back */
		size_t now = apart && left ? 1 : left, was = now;
		size_t r = iconv(cd, left ? &p : NULL, &now, &q, &room);
		left -= was - now;
		if (apart && r != (size_t)-1)
			iconv(cd, NULL, NULL, &q, &room);
		int why = r == (size_t)-1 ? errno : 0;
		buf_add(out, t, sizeof(t) - room);
		if (why == 0 && !left && !p)
			break;
		if (why == 0)
			p = left ? p : NULL;
		if (why == 0 || why == E2BIG)
			continue;
		size_t skip = bad_length(c, p, left);
		utf8_put(out, 0xFFFD);
		bad++;
		p += skip;
		left -= skip;
	}
	iconv_close(cd);
	return bad;
}

/* Cuts off half a character at the ceiling, and mends what an iconv module
 * might let through (lone surrogates in some). */
static struct str finish(struct arena *a, struct buf *out)
{
	struct str s = buf_str(out);
	if (out->over)
		s = utf8_clip(s, s.n ? s.n - 1 : 0);
	s = str_dup(a, s.p ? s : S(""));
	return utf8_mend(a, s);
}

static size_t from_eight(struct buf *out, struct str in, const char *name)
{
	return from_iconv(out, in, info_of(str_of(name)));
}

struct str charset_decode_count(
    struct arena *a, struct str bytes, struct str name, size_t *out_bad)
{
	const struct charset_info *c = info_of(name);
	bool utf8 = c && !strcmp(c->name, "utf-8");
	*out_bad = 0;
	if (bytes.n <= CHARSET_OUT_MAX &&
	    ((utf8 && utf8_valid(bytes)) ||
		((!c || str_eq(name, S("windows-1252"))) &&
		    str_is_ascii(bytes))))
		return bytes;
	struct buf out = buf_init(CHARSET_OUT_MAX);
	if (utf8)
		*out_bad = from_utf8(&out, bytes);
	else if (shift_reads(name))
		*out_bad = shift_to_utf8(&out, bytes, name, from_eight);
	else if (c && c->iconv)
		*out_bad = from_iconv(&out, bytes, c);
	else
		from_single(
		    &out, bytes, c && str_eq(name, S("x-user-defined")));
	struct str s = finish(a, &out);
	buf_free(&out);
	return s;
}

struct str charset_decode(struct arena *a, struct str bytes, struct str name)
{
	size_t bad;
	return charset_decode_count(a, bytes, name, &bad);
}

/* How the bytes past ASCII read as UTF-8: characters, and what is none. */
struct utf8_signs {
	size_t good, bad;
};

static struct utf8_signs signs_of(struct str s)
{
	struct utf8_signs n = {0, 0};
	for (size_t i = 0; i < s.n;) {
		uint32_t cp;
		if ((unsigned char)s.p[i] < 0x80) {
			i++;
			continue;
		}
		i += utf8_next(s, i, &cp);
		n.good += cp != UTF8_BAD;
		n.bad += cp == UTF8_BAD;
	}
	return n;
}

/* Legacy text has at most one accident for three bytes that are no UTF-8; a
 * text that was cut or pasted together keeps most of its characters. */
static bool is_utf8(struct utf8_signs n)
{
	return n.good && n.good >= UTF8_GOOD_PER_BAD * n.bad;
}

bool charset_nearly_utf8(struct str bytes)
{
	return is_utf8(signs_of(bytes));
}

static bool refutes(
    struct str bytes, struct utf8_signs n, const struct charset_info *c)
{
	if (!strcmp(c->name, "utf-8"))
		return false;
	if (c->unit > 1)
		return bytes.n && !memchr(bytes.p, 0, bytes.n) &&
		       (is_utf8(n) || !n.bad);
	if (is_utf8(n))
		return !c->pairs || n.good >= UTF8_GOOD_OVER_PAIRS;
	return n.bad && !strcmp(c->name, "windows-1252") &&
	       charset_no_latin(bytes);
}

static bool shifts(struct str name)
{
	return str_starts(name, S("iso-2022-")) || shift_reads(name);
}

bool charset_refuted(struct str bytes, struct str name)
{
	const struct charset_info *c = info_of(name);
	if (!c)
		return false;
	if (!shifts(name) && shift_detect(bytes).n)
		return true;
	if (str_eq(name, S("utf-8")))
		return false; /* most are, and need not be counted */
	return refutes(bytes, signs_of(bytes), c);
}

static bool ascii_letter_at(struct str s, size_t i)
{
	return i < s.n && ch_alpha(s.p[i]);
}

/* What is no UTF-8 in text that is: half a character, or a byte that was
 * pasted in from windows-1252, which is a mark by itself (in no run of what is
 * none) or stands in a Latin word. */
static uint32_t stray(struct str s, size_t i, size_t n, bool run)
{
	unsigned char c = (unsigned char)s.p[i];
	uint32_t cp = c < 0xA0 ? cp1252_high[c - 0x80] : c;
	if (n > 1 || cp < 0xA0)
		return 0xFFFD;
	if (c >= 0xC0)
		run = !((i && ascii_letter_at(s, i - 1)) ||
			ascii_letter_at(s, i + 1));
	else if (i + 1 < s.n && ((unsigned char)s.p[i + 1] & 0xC0) == 0x80)
		run = true;
	return run ? 0xFFFD : cp;
}

/* UTF-8 that has a few bytes of something else. */
static struct str mend_utf8(struct arena *a, struct str s)
{
	struct buf out = buf_init(CHARSET_OUT_MAX);
	size_t done = 0;
	uint32_t cp;
	for (size_t i = 0, n; i < s.n; i += n) {
		n = utf8_next(s, i, &cp);
		if (cp != UTF8_BAD)
			continue;
		buf_add(&out, s.p + done, i - done);
		utf8_put(&out, stray(s, i, n, i && done == i));
		done = i + n;
	}
	buf_add(&out, s.p + done, s.n - done);
	s = finish(a, &out);
	buf_free(&out);
	return s;
}

struct str charset_to_utf8(struct arena *a, struct str bytes,
    const struct str *hints, size_t n, struct str *out_name)
{
	struct charset_hint bom = charset_sniff_bom(bytes);
	struct str best = {0}, best_name = {0}, unused;
	size_t best_bad = SIZE_MAX, bad;
	out_name = out_name ? out_name : &unused;
	if (bom.bom) {
		*out_name = bom.name;
		return charset_decode(
		    a, str_sub(bytes, bom.bom, bytes.n), bom.name);
	}
	struct utf8_signs signs = signs_of(bytes);
	bool marked = shift_detect(bytes).n;
	for (size_t i = 0; i < n + 1 && best_bad; i++) {
		struct str name =
		    i < n ? charset_canonical(hints[i]) : charset_detect(bytes);
		if (!name.p || str_eq(name, best_name) ||
		    (i < n && ((marked && !shifts(name)) ||
				  refutes(bytes, signs, info_of(name)))))
			continue;
		struct str text = charset_decode_count(a, bytes, name, &bad);
		if (bad < best_bad) {
			best = text;
			best_name = name;
			best_bad = bad;
		}
	}
	*out_name = best_name;
	if (best_bad && str_eq(best_name, S("utf-8")) && is_utf8(signs))
		best = mend_utf8(a, bytes);
	return str_starts(best, S("\xEF\xBB\xBF")) ? str_sub(best, 3, best.n)
						   : best;
}
