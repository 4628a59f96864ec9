/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tokenizer: text, and which token comes next. */
/*
 * The standard describes 80 states that see a character each. Here a state is
 * a place in the code: text is searched for the byte that ends it, tags are
 * read in one go (token_tag.c), so are comments and doctypes
 * (token_markup.c). The states that are left are those which outlive a token,
 * enum html_state.
 */
#include "html/token.h"

#include <assert.h>

#include "base/arena.h"
#include "html/entity.h"
#include "html/token_impl.h"

#define SP (C_SPACE | C_NAME_END | C_ATTR_END | C_VALUE_END)

const unsigned char html_class[256] = {
    [0] = C_ODD,
    ['\t'] = SP,
    ['\n'] = SP,
    ['\f'] = SP,
    ['\r'] = SP | C_ODD,
    [' '] = SP,
    ['/'] = C_NAME_END | C_ATTR_END,
    ['>'] = C_NAME_END | C_ATTR_END | C_VALUE_END,
    ['='] = C_ATTR_END,
    ['&'] = C_REF,
    ['A' ... 'Z'] = C_UPPER,
};

void html_tokenizer_init(
    struct html_tokenizer *t, struct arena *a, struct str in)
{
	/* Not the arrays: they would cost more than a short title does. */
	t->arena = a;
	t->in = in;
	t->i = str_starts(in, S("\xEF\xBB\xBF")) ? 3 : 0;
	t->state = HTML_DATA;
	t->last_start = (struct str){NULL, 0};
	t->cdata_allowed = false;
}

static struct str clean_copy(
    struct html_tokenizer *t, struct str s, size_t from, unsigned how)
{
	size_t nuls = 0;
	if (how & CLEAN_NUL)
		for (size_t i = from; i < s.n; i++)
			nuls += !s.p[i];
	char *d = arena_alloc(
	    t->arena, html_unescape_max(s.n) + 2 * nuls + HTML_ENTITY_OUT);
	if (from)
		memcpy(d, s.p, from);
	size_t n = from;
	for (size_t i = from; i < s.n; i++) {
		char c = s.p[i];
		size_t len = 0, took;
		if (c == '&' && how & (CLEAN_REFS | CLEAN_ATTR) &&
		    (took = html_entity_at(
			 s, i, how & CLEAN_ATTR, d + n, &len))) {
			n += len;
			i += took - 1;
		} else if (c == '\r') {
			d[n++] = '\n';
			i += i + 1 < s.n && s.p[i + 1] == '\n';
		} else if (!c && how & CLEAN_NUL) {
			memcpy(d + n, "\xEF\xBF\xBD", 3);
			n += 3;
		} else {
			d[n++] = how & CLEAN_LOWER ? ch_lower(c) : c;
		}
	}
	d[n] = 0;
	return (struct str){d, n};
}

struct str html_clean(struct html_tokenizer *t, struct str s, unsigned how)
{
	unsigned stop = C_ODD;
	if (how & (CLEAN_REFS | CLEAN_ATTR))
		stop |= C_REF;
	if (how & CLEAN_LOWER)
		stop |= C_UPPER;
	for (size_t i = 0; i < s.n; i++)
		if (html_is(s.p[i], stop))
			return clean_copy(t, s, i, how);
	return s;
}

static size_t find(struct str s, size_t from, char c)
{
	const char *p = from < s.n ? memchr(s.p + from, c, s.n - from) : NULL;
	return p ? (size_t)(p - s.p) : s.n;
}

/* Does "</name" at byte `i` end the element whose text is being read? */
static bool is_our_end(const struct html_tokenizer *t, size_t i)
{
	struct str want = t->last_start;
	size_t end = i + 2 + want.n;
	return want.n && end < t->in.n && t->in.p[i + 1] == '/' &&
	       html_is(t->in.p[end], C_NAME_END) &&
	       str_ieq((struct str){t->in.p + i + 2, want.n}, want);
}

/* Where the text from `i` on ends in HTML_DATA: at a '<' that begins
 * markup. */
static size_t data_end(const struct html_tokenizer *t, size_t i)
{
	struct str s = t->in;
	for (;; i++) {
		i = find(s, i, '<');
		if (i + 1 >= s.n)
			return s.n;
		char c = s.p[i + 1];
		if (ch_alpha(c) || c == '!' || c == '?')
			return i;
		if (c == '/' && i + 2 < s.n)
			return i;
	}
}

static size_t raw_end(const struct html_tokenizer *t, size_t i)
{
	for (;; i++) {
		i = find(t->in, i, '<');
		if (i == t->in.n || is_our_end(t, i))
			return i;
	}
}

/* Is there "script" and then an end of a name at byte `i`? */
static bool says_script(struct str s, size_t i)
{
	return i + 6 < s.n && html_is(s.p[i + 6], C_NAME_END) &&
	       str_ieq((struct str){s.p + i, 6}, S("script"));
}

/*
 *	      <!--                <script
 *	plain ----> escaped ------------------> doubly escaped
 *	      <----         <------------------
 *	       -->                </script
 *
 * "-->" leads back to plain from both; </script ends the element in the first
 * two. `<!-->` is open and shut, its dashes count for both.
 */
static size_t script_end(const struct html_tokenizer *t, size_t i)
{
	struct str s = t->in;
	enum { PLAIN, ESCAPED, DOUBLY } in = PLAIN;
	while (i < s.n) {
		if (in == PLAIN)
			i = find(s, i, '<');
		if (i >= s.n)
			break;
		char c = s.p[i];
		if (c == '>' && s.p[i - 1] == '-' && s.p[i - 2] == '-') {
			in = PLAIN;
		} else if (c == '<' && in != DOUBLY && is_our_end(t, i)) {
			return i;
		} else if (c == '<' && in == PLAIN && i + 3 < s.n &&
			   memcmp(s.p + i, "<!--", 4) == 0) {
			in = ESCAPED;
			i += 3;
		} else if (c == '<' && in == ESCAPED && says_script(s, i + 1)) {
			in = DOUBLY;
			i += 6; /* the name's end is looked at again: "-->" */
		} else if (c == '<' && in == DOUBLY && i + 1 < s.n &&
			   s.p[i + 1] == '/' && says_script(s, i + 2)) {
			in = ESCAPED;
			i += 7;
		}
		i++;
	}
	return s.n;
}

/* Reads text up to `end`; false where there is none. */
static bool text_to(
    struct html_tokenizer *t, size_t end, unsigned how, struct html_token *k)
{
	if (end == t->i)
		return false;
	struct str s = {t->in.p + t->i, end - t->i};
	t->i = end;
	k->type = HTML_TEXT;
	k->text = html_clean(t, s, how);
	return true;
}

/* The markup at a '<' where data_end() stopped. False where it gives no
 * token: "</>", or a tag that the input's end cuts off. */
static bool read_markup(struct html_tokenizer *t, struct html_token *k)
{
	char c = t->in.p[t->i + 1];
	size_t at = t->i + 1;
	if (c == '!') {
		if (t->cdata_allowed &&
		    str_starts(str_sub(t->in, t->i, t->in.n), S("<![CDATA["))) {
			t->i += 9;
			t->state = HTML_CDATA;
			return false;
		}
		html_read_markup(t, k);
		return true;
	}
	if (c == '?') {
		html_read_bogus(t, at, k);
		return true;
	}
	k->type = HTML_START;
	if (c == '/') {
		at++;
		k->type = HTML_END;
		if (t->in.p[at] == '>') {
			t->i = at + 1;
			return false;
		}
		if (!ch_alpha(t->in.p[at])) {
			html_read_bogus(t, at, k);
			return true;
		}
	}
	return html_read_tag(t, at, k);
}

static bool next_cdata(struct html_tokenizer *t, struct html_token *k)
{
	const char *close = memmem(t->in.p + t->i, t->in.n - t->i, "]]>", 3);
	size_t end = close ? (size_t)(close - t->in.p) : t->in.n;
	bool any = text_to(t, end, 0, k);
	t->i += close ? 3 : 0;
	t->state = HTML_DATA;
	return any;
}

/* One step: a token, or false where what was read gave none. */
static bool step(struct html_tokenizer *t, struct html_token *k)
{
	switch (t->state) {
	case HTML_DATA:
		if (text_to(t, data_end(t, t->i), CLEAN_REFS, k))
			return true;
		return read_markup(t, k);
	case HTML_PLAINTEXT: return text_to(t, t->in.n, CLEAN_NUL, k);
	case HTML_CDATA: return next_cdata(t, k);
	case HTML_RCDATA:
		if (text_to(t, raw_end(t, t->i), CLEAN_REFS | CLEAN_NUL, k))
			return true;
		break;
	case HTML_RAWTEXT:
		if (text_to(t, raw_end(t, t->i), CLEAN_NUL, k))
			return true;
		break;
	case HTML_SCRIPT:
		if (text_to(t, script_end(t, t->i), CLEAN_NUL, k))
			return true;
		break;
	}
	t->state = HTML_DATA;
	k->type = HTML_END;
	return html_read_tag(t, t->i + 2, k);
}

bool html_next(struct html_tokenizer *t, struct html_token *out)
{
	while (t->i < t->in.n) {
		*out = (struct html_token){.start = t->i};
		if (step(t, out)) {
			out->end = t->i;
			return true;
		}
	}
	*out = (struct html_token){.start = t->in.n, .end = t->in.n};
	return false;
}

bool html_enter(struct html_tokenizer *t, enum html_tag tag)
{
	switch (tag) {
	case TAG_TITLE:
	case TAG_TEXTAREA: t->state = HTML_RCDATA; return true;
	case TAG_STYLE:
	case TAG_XMP:
	case TAG_IFRAME:
	case TAG_NOEMBED:
	case TAG_NOFRAMES: t->state = HTML_RAWTEXT; return true;
	case TAG_SCRIPT: t->state = HTML_SCRIPT; return true;
	case TAG_PLAINTEXT: t->state = HTML_PLAINTEXT; return true;
	default: return false;
	}
}

struct str html_attr_get(const struct html_token *k, struct str name)
{
	for (size_t i = 0; i < k->attrs; i++)
		if (str_eq(k->attr[i].name, name))
			return k->attr[i].value;
	return (struct str){NULL, 0};
}
