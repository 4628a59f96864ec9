/* SPDX-License-Identifier: MIT */
/* gazetted: JSON-LD, read as leniently as pages write it. */
#include "extract/ld.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "extract/caps.h"

struct reader {
	struct arena *a;
	struct ld *ld;
	struct str s;
	size_t i;
	uint32_t open[EXTRACT_LD_DEPTH_MAX];
	int depth;
	struct str key; /* read, its value not yet */
	bool has_key;
	struct buf b;
};

/* ---- strings ---- */

static int hex4(const struct reader *r, size_t at, uint32_t *out)
{
	uint32_t v = 0;
	for (size_t k = 0; k < 4; k++) {
		int h = at + k < r->s.n ? ch_hex(r->s.p[at + k]) : -1;
		if (h < 0)
			return -1;
		v = v * 16 + (uint32_t)h;
	}
	*out = v;
	return 0;
}

/* `i` stands behind "\u". */
static void unicode(struct reader *r)
{
	uint32_t c, low;
	if (hex4(r, r->i, &c) < 0)
		return;
	r->i += 4;
	if (c >= 0xd800 && c < 0xdc00 && r->i + 1 < r->s.n &&
	    r->s.p[r->i] == '\\' && r->s.p[r->i + 1] == 'u' &&
	    hex4(r, r->i + 2, &low) == 0 && low >= 0xdc00 && low < 0xe000) {
		c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
		r->i += 6;
	}
	utf8_put(&r->b, c);
}

static void escape(struct reader *r)
{
	static const char from[] = "nrtbf", to[] = "\n\r\t  ";
	if (r->i >= r->s.n)
		return;
	char c = r->s.p[r->i++];
	const char *at = strchr(from, c);
	if (c == 'u')
		unicode(r);
	else
		buf_addc(&r->b, at && c ? to[at - from] : c);
}

/* Does a quote that could end a string do so? What follows must be of JSON's
 * own: unescaped quotes are found in headlines. */
static bool ends_here(const struct reader *r)
{
	size_t k = r->i + 1;
	while (k < r->s.n && ch_space(r->s.p[k]))
		k++;
	return k >= r->s.n || strchr(",:]}/", r->s.p[k]);
}

static struct str string(struct reader *r)
{
	size_t from = ++r->i;
	while (r->i < r->s.n && r->s.p[r->i] != '"' && r->s.p[r->i] != '\\')
		r->i++;
	if (r->i < r->s.n && r->s.p[r->i] == '"' && ends_here(r)) {
		struct str s = str_sub(r->s, from, r->i++);
		return s; /* the common case: nothing to decode */
	}
	buf_clear(&r->b);
	buf_add(&r->b, r->s.p + from, r->i - from);
	while (r->i < r->s.n) {
		char c = r->s.p[r->i];
		if (c == '"' && ends_here(r)) {
			r->i++;
			break;
		}
		r->i++;
		if (c == '\\')
			escape(r);
		else
			buf_addc(&r->b, c);
	}
	return buf_dup(r->a, &r->b);
}

/* ---- values ---- */

static uint32_t push(struct reader *r, enum ld_kind kind, struct str text)
{
	uint32_t i = (uint32_t)r->ld->v.n;
	struct ld_value *v = vec_push(r->a, &r->ld->v);
	*v = (struct ld_value){.kind = kind,
	    .depth = r->depth,
	    .key = r->key,
	    .text = text,
	    .parent = r->depth ? r->open[r->depth - 1] : LD_NONE,
	    .end = i + 1};
	r->key = (struct str){NULL, 0};
	r->has_key = false;
	return i;
}

static void close_one(struct reader *r)
{
	if (r->depth)
		r->ld->v.v[r->open[--r->depth]].end = (uint32_t)r->ld->v.n;
	r->has_key = false;
	r->key = (struct str){NULL, 0};
}

static void scalar(struct reader *r)
{
	size_t from = r->i;
	while (r->i < r->s.n && !strchr(",]}[{\"", r->s.p[r->i]) &&
	       !ch_space(r->s.p[r->i]))
		r->i++;
	struct str s = str_sub(r->s, from, r->i);
	if (r->has_key ||
	    (r->depth && r->ld->v.v[r->open[r->depth - 1]].kind == LD_ARRAY))
		push(r, LD_OTHER, s);
}

static void quoted(struct reader *r)
{
	struct str s = string(r);
	size_t k = r->i;
	while (k < r->s.n && ch_space(r->s.p[k]))
		k++;
	bool in_object =
	    r->depth && r->ld->v.v[r->open[r->depth - 1]].kind == LD_OBJECT;
	if (in_object && !r->has_key && k < r->s.n && r->s.p[k] == ':') {
		r->key = s;
		r->has_key = true;
		r->i = k + 1;
		return;
	}
	push(r, LD_STRING, s);
}

static void one(struct reader *r)
{
	char c = r->s.p[r->i];
	if (c == '{' || c == '[') {
		uint32_t v = push(
		    r, c == '{' ? LD_OBJECT : LD_ARRAY, (struct str){NULL, 0});
		if (r->depth < EXTRACT_LD_DEPTH_MAX)
			r->open[r->depth++] = v;
		r->i++;
	} else if (c == '}' || c == ']') {
		close_one(r);
		r->i++;
	} else if (c == '"') {
		quoted(r);
	} else if (ch_alnum(c) || c == '-') {
		scalar(r);
	} else {
		r->i++;
	}
}

void ld_read(struct arena *a, struct ld *ld, struct str json)
{
	struct reader r = {.a = a,
	    .ld = ld,
	    .s = str_sub(json, 0, EXTRACT_LD_BYTES_MAX),
	    .b = buf_init(EXTRACT_LD_BYTES_MAX)};
	while (r.i < r.s.n && r.s.p[r.i] != '{' && r.s.p[r.i] != '[')
		r.i++;
	if (str_starts(str_sub(r.s, r.i, r.s.n), S("[CDATA[")))
		r.i += 7;
	while (r.i < r.s.n && ld->v.n < EXTRACT_LD_VALUES_MAX)
		one(&r);
	while (r.depth)
		close_one(&r);
	buf_free(&r.b);
}

/* ---- asking ---- */

uint32_t ld_get(const struct ld *ld, uint32_t object, struct str key)
{
	if (object == LD_NONE)
		return LD_NONE;
	const struct ld_value *o = &ld->v.v[object];
	if (o->kind == LD_ARRAY && object + 1 < o->end) {
		object++;
		o++;
	}
	if (o->kind != LD_OBJECT)
		return LD_NONE;
	for (uint32_t i = object + 1; i < o->end; i = ld->v.v[i].end)
		if (str_eq(ld->v.v[i].key, key))
			return i;
	return LD_NONE;
}

uint32_t ld_follow(const struct ld *ld, uint32_t object)
{
	const struct ld_value *o = &ld->v.v[object];
	if (o->kind != LD_OBJECT)
		return object;
	uint32_t id = ld_get(ld, object, S("@id"));
	if (id == LD_NONE || o->end - object > 3)
		return object;
	for (uint32_t i = 0; i < ld->v.n; i++)
		if (i != id && str_eq(ld->v.v[i].key, S("@id")) &&
		    str_eq(ld->v.v[i].text, ld->v.v[id].text) &&
		    ld->v.v[i].parent != LD_NONE &&
		    ld->v.v[ld->v.v[i].parent].end - ld->v.v[i].parent > 3)
			return ld->v.v[i].parent;
	return object;
}

struct str ld_text(const struct ld *ld, uint32_t value)
{
	static const struct str names[] = {
	    S_INIT("name"), S_INIT("url"), S_INIT("@id")};
	if (value == LD_NONE)
		return (struct str){NULL, 0};
	const struct ld_value *v = &ld->v.v[value];
	if (v->kind == LD_ARRAY) {
		if (value + 1 >= v->end)
			return (struct str){NULL, 0};
		v = &ld->v.v[++value];
	}
	if (v->kind == LD_OBJECT) {
		value = ld_follow(ld, value);
		for (size_t i = 0; i < 3; i++) {
			uint32_t m = ld_get(ld, value, names[i]);
			if (m != LD_NONE && ld->v.v[m].text.n)
				return str_trim(ld->v.v[m].text);
		}
		return (struct str){NULL, 0};
	}
	if (v->kind == LD_OTHER && str_eq(v->text, S("null")))
		return (struct str){NULL, 0};
	return str_trim(v->text);
}

bool ld_is(const struct ld *ld, uint32_t object, struct str ending)
{
	uint32_t t = ld_get(ld, object, S("@type"));
	if (t == LD_NONE)
		return false;
	for (uint32_t i = t; i < ld->v.v[t].end; i++)
		if (str_ends(ld->v.v[i].text, ending))
			return true;
	return false;
}

/* How likely an object is the page's article: by type, then by how much of
 * what we ask it knows, and by how far outside it stands. */
static int likely(const struct ld *ld, uint32_t i)
{
	static const struct str sure[] = {S_INIT("Article"), S_INIT("Posting"),
	    S_INIT("Report"), S_INIT("Recipe"), S_INIT("Review"),
	    S_INIT("CreativeWork")};
	int score = 0;
	for (size_t k = 0; k < sizeof(sure) / sizeof(*sure); k++)
		if (ld_is(ld, i, sure[k]))
			score = 20;
	if (ld_is(ld, i, S("WebPage")))
		score = 5;
	if (!score)
		return 0;
	score += ld_get(ld, i, S("headline")) != LD_NONE ? 4 : 0;
	score += ld_get(ld, i, S("datePublished")) != LD_NONE ? 4 : 0;
	score += ld_get(ld, i, S("author")) != LD_NONE ? 2 : 0;
	return score * 4 - ld->v.v[i].depth;
}

uint32_t ld_article(const struct ld *ld)
{
	uint32_t best = LD_NONE;
	int most = 0;
	for (uint32_t i = 0; i < ld->v.n; i++) {
		if (ld->v.v[i].kind != LD_OBJECT)
			continue;
		int s = likely(ld, i);
		if (s > most) {
			most = s;
			best = i;
		}
	}
	return best;
}
