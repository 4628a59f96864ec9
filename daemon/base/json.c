/* SPDX-License-Identifier: MIT */
/* gazetted: writing JSON. */
#include "base/json.h"

#include <endian.h>
#include <assert.h>
#include <math.h>
#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"

struct json json_begin(struct buf *b)
{
	return (struct json){.b = b, .first = true};
}

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))
#define HIGH	   EACH(0x80)

/* How many of eight bytes, from the first on, are ASCII that needs no escape.
 * The subtraction sets the high bit of bytes that are zero, and perhaps of some
 * above one; so the lowest that is set tells the truth. */
static size_t plain_eight(const char *p)
{
	uint64_t w;
	memcpy(&w, p, sizeof(w));
	w = le64toh(w);
	uint64_t quote = w ^ EACH('"'), slash = w ^ EACH('\\');
	uint64_t del = w ^ EACH(0x7f);
	w = (w | (w - EACH(0x20)) | (quote - EACH(1)) | (slash - EACH(1)) |
		(del - EACH(1))) &
	    HIGH;
	return w ? (size_t)__builtin_ctzll(w) / 8 : sizeof(w);
}

/* Length of the run at `at` that may stand in a JSON string as it is. */
static size_t plain(struct str s, size_t at)
{
	size_t i = at;
	while (i < s.n) {
		if (i + 8 <= s.n) {
			size_t n = plain_eight(s.p + i);
			i += n;
			if (n == 8)
				continue;
		}
		unsigned char c = (unsigned char)s.p[i];
		uint32_t cp;
		if (c < 0x80) {
			if (c < 0x20 || c == '"' || c == '\\' || c == 0x7f)
				break;
			i++;
			continue;
		}
		size_t len = utf8_next(s, i, &cp);
		if (cp == UTF8_BAD)
			break;
		i += len;
	}
	return i - at;
}

static void quoted(struct buf *b, struct str s)
{
	buf_addc(b, '"');
	for (size_t i = 0; i < s.n;) {
		size_t run = plain(s, i);
		buf_add(b, s.p + i, run);
		i += run;
		if (i == s.n)
			break;
		unsigned char c = (unsigned char)s.p[i];
		uint32_t cp;
		size_t len = utf8_next(s, i, &cp);
		if (cp == UTF8_BAD)
			buf_add(b, "\xEF\xBF\xBD", 3);
		else if (c == '"')
			buf_add(b, "\\\"", 2);
		else if (c == '\\')
			buf_add(b, "\\\\", 2);
		else if (c == '\n')
			buf_add(b, "\\n", 2);
		else
			buf_addf(b, "\\u%04x", c);
		i += len;
	}
	buf_addc(b, '"');
}

static void lead(struct json *j, struct str name)
{
	if (!j->first)
		buf_addc(j->b, ',');
	j->first = false;
	if (name.p) {
		quoted(j->b, name);
		buf_addc(j->b, ':');
	}
}

static void open_with(struct json *j, const char *name, char o, char c)
{
	lead(j, str_of(name));
	assert(j->depth < JSON_DEPTH_MAX);
	buf_addc(j->b, o);
	j->close[j->depth++] = c;
	j->first = true;
}

void json_object(struct json *j)
{
	open_with(j, NULL, '{', '}');
}

void json_object_of(struct json *j, const char *name)
{
	open_with(j, name, '{', '}');
}

void json_array_of(struct json *j, const char *name)
{
	open_with(j, name, '[', ']');
}

void json_end(struct json *j)
{
	assert(j->depth > 0);
	buf_addc(j->b, j->close[--j->depth]);
	j->first = false;
}

void json_str_key(struct json *j, struct str name, struct str v)
{
	lead(j, name);
	if (v.p)
		quoted(j->b, v);
	else
		buf_adds(j->b, S("null"));
}

void json_str(struct json *j, const char *name, struct str v)
{
	json_str_key(j, str_of(name), v);
}

void json_int(struct json *j, const char *name, int64_t v)
{
	lead(j, str_of(name));
	buf_addf(j->b, "%lld", (long long)v);
}

void json_double(struct json *j, const char *name, double v)
{
	lead(j, str_of(name));
	if (isfinite(v))
		buf_addf(j->b, "%.6g", v);
	else
		buf_adds(j->b, S("null"));
}

void json_bool(struct json *j, const char *name, bool v)
{
	lead(j, str_of(name));
	buf_adds(j->b, v ? S("true") : S("false"));
}

void json_null(struct json *j, const char *name)
{
	lead(j, str_of(name));
	buf_adds(j->b, S("null"));
}

void json_instant(struct json *j, const char *name, int64_t t)
{
	if (t == INSTANT_NONE) {
		json_null(j, name);
		return;
	}
	char text[INSTANT_ISO_MAX];
	size_t n = instant_iso_put(text, t);
	json_str(j, name, (struct str){text, n});
}
