/* SPDX-License-Identifier: MIT */
/* gazetted: XML that is not well-formed, made so. */
/*
 * One pass with a stack of open names. Two rules know what a feed is, because
 * nothing else tells where an element that was never closed should end: an
 * <item> or <entry> closes the one that is open, and a field of an item
 * closes a field whose end tag was forgotten.
 */
#include "feed/mend.h"

#include <assert.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "html/entity.h"
#include "html/tag.h"

#define NAME_BYTES_MAX 128 /* a longer name is no tag */
#define REF_DIGITS_MAX 8

/* Where some delimiter comes next, remembered so that a document full of
 * beginnings without an end is not searched anew for each. */
struct ahead {
	struct str mark;
	size_t at; /* valid while >= the place asked for; s.n: no more */
	bool known;
};

struct mender {
	struct str s;
	size_t i;
	struct buf out;
	struct str open[FEED_DEPTH_MAX + 1];
	int depth;
	bool rooted; /* the root element has been seen */
	struct ahead cdata, comment, instruction, quote[2];
};

static size_t find_ahead(struct mender *m, struct ahead *h, size_t from)
{
	if (h->known && (h->at >= from || h->at == m->s.n))
		return h->at;
	ptrdiff_t at = str_find(str_sub(m->s, from, m->s.n), h->mark);
	h->at = at < 0 ? m->s.n : from + (size_t)at;
	h->known = true;
	return h->at;
}

static bool name_start(char c)
{
	return ch_alpha(c) || c == '_';
}

static bool name_byte(char c)
{
	return ch_alnum(c) || c == '_' || c == '-' || c == '.' || c == ':';
}

/* The name at `at`, without colons at the end; empty where none begins. */
static struct str name_at(const struct mender *m, size_t at)
{
	struct str n = {m->s.p + at, 0};
	if (at >= m->s.n || !name_start(m->s.p[at]))
		return n;
	while (at + n.n < m->s.n && name_byte(n.p[n.n]))
		n.n++;
	while (n.n && n.p[n.n - 1] == ':')
		n.n--;
	return n.n > NAME_BYTES_MAX ? (struct str){n.p, 0} : n;
}

static bool xml_char(uint32_t cp)
{
	return cp == 9 || cp == 10 || cp == 13 || (cp >= 0x20 && cp < 0xd800) ||
	       (cp >= 0xe000 && cp < 0xfffe) ||
	       (cp >= 0x10000 && cp < 0x110000);
}

/* The numeric reference at `at` ("&#"); written anew, because "&#X41;" and
 * "&#0;" are none to XML. Returns the bytes it takes or 0. */
static size_t number_reference(struct mender *m, size_t at)
{
	size_t i = at + 2;
	bool hex = i < m->s.n && ch_lower(m->s.p[i]) == 'x';
	uint32_t cp = 0;
	size_t from = i += hex;
	for (; i < m->s.n && i < from + REF_DIGITS_MAX; i++) {
		int d = ch_hex(m->s.p[i]);
		if (d < 0 || (!hex && d > 9))
			break;
		cp = cp * (hex ? 16 : 10) + (uint32_t)d;
	}
	if (i == from || i >= m->s.n || m->s.p[i] != ';')
		return 0;
	if (xml_char(cp))
		buf_addf(&m->out, "&#%u;", cp);
	return i + 1 - at;
}

/* Appends the reference at `at`, or "&amp;" where it is none. */
static size_t reference(struct mender *m, size_t at)
{
	size_t took = 0, n;
	char value[HTML_ENTITY_OUT];
	if (at + 1 < m->s.n && m->s.p[at + 1] == '#') {
		took = number_reference(m, at);
		if (took)
			return took;
	} else {
		took = html_entity_at(m->s, at, false, value, &n);
		if (took && m->s.p[at + took - 1] == ';') {
			buf_add(&m->out, m->s.p + at, took);
			return took;
		}
	}
	buf_adds(&m->out, S("&amp;"));
	return 1;
}

/* Text or an attribute's value: references mended, "<" and quotes escaped,
 * characters that XML does not know dropped. */
static void text(struct mender *m, size_t from, size_t to)
{
	size_t run = from;
	for (size_t i = from; i < to;) {
		unsigned char c = (unsigned char)m->s.p[i];
		bool plain = c >= 0x20 ? c != '&' && c != '<' && c != '"' &&
					     c != '>' && c != 0xef
				       : c == '\n' || c == '\t' || c == '\r';
		if (plain) {
			i++;
			continue;
		}
		buf_add(&m->out, m->s.p + run, i - run);
		if (c == '&') {
			i += reference(m, i);
		} else if (c == '<' || c == '>' || c == '"') {
			buf_adds(&m->out, c == '<'   ? S("&lt;")
					  : c == '>' ? S("&gt;")
						     : S("&quot;"));
			i++;
		} else if (c == 0xef) { /* U+FFFE, U+FFFF among others */
			uint32_t cp;
			size_t n = utf8_next(m->s, i, &cp);
			if (xml_char(cp))
				buf_add(&m->out, m->s.p + i, n);
			i += n;
		} else {
			i++;
		}
		run = i;
	}
	if (run < to)
		buf_add(&m->out, m->s.p + run, to - run);
}

static void end_tag(struct mender *m)
{
	assert(m->depth > 0);
	struct str name = m->open[--m->depth];
	buf_adds(&m->out, S("</"));
	buf_adds(&m->out, name);
	buf_addc(&m->out, '>');
}

static void close_down_to(struct mender *m, int depth)
{
	while (m->depth > depth)
		end_tag(m);
}

/* The place of the innermost open element of that name, or -1. End tags
 * match in any case where none matches exactly: "<B>...</b>". */
static int find_open(const struct mender *m, struct str name)
{
	for (int i = m->depth - 1; i >= 0; i--)
		if (str_eq(m->open[i], name))
			return i;
	for (int i = m->depth - 1; i >= 0; i--)
		if (str_ieq(m->open[i], name))
			return i;
	return -1;
}

static bool among(struct str name, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(name, list[i]))
			return true;
	return false;
}

static bool is_item(struct str name)
{
	static const struct str list[] = {S_INIT("item"), S_INIT("entry")};
	return among(name, list, 2);
}

static bool is_field(struct str name)
{
	static const struct str list[] = {S_INIT("title"), S_INIT("link"),
	    S_INIT("description"), S_INIT("pubDate"), S_INIT("guid"),
	    S_INIT("category"), S_INIT("comments"), S_INIT("enclosure"),
	    S_INIT("dc:creator"), S_INIT("dc:date"), S_INIT("content:encoded"),
	    S_INIT("updated"), S_INIT("published"), S_INIT("id")};
	return among(name, list, sizeof(list) / sizeof(*list));
}

static void make_room(struct mender *m, struct str name)
{
	if (is_item(name)) {
		int at = find_open(m, name);
		if (at > 0)
			close_down_to(m, at);
	} else if (m->depth > 0 && is_field(name) &&
		   is_field(m->open[m->depth - 1])) {
		end_tag(m);
	}
}

/* <br>, <img>, ... as HTML writes them: they never have an end tag. */
static bool is_void(struct str name)
{
	static const struct str list[] = {S_INIT("br"), S_INIT("img"),
	    S_INIT("hr"), S_INIT("input"), S_INIT("wbr"), S_INIT("area"),
	    S_INIT("col"), S_INIT("param")};
	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++)
		if (str_ieq(name, list[i]))
			return true;
	return false;
}

static void skip_space(struct mender *m)
{
	while (m->i < m->s.n && ch_space(m->s.p[m->i]))
		m->i++;
}

/* The end of an attribute's value that begins at `i`; `*from` is moved behind
 * an opening quote and `i` behind the value. */
static size_t value_end(struct mender *m, size_t *from)
{
	char c = m->i < m->s.n ? m->s.p[m->i] : 0;
	*from = m->i;
	if (c == '"' || c == '\'') {
		size_t end = find_ahead(m, &m->quote[c == '\''], m->i + 1);
		if (end < m->s.n && end - m->i <= FEED_ATTR_VALUE_MAX) {
			*from = m->i + 1;
			m->i = end + 1;
			return end;
		}
	}
	while (m->i < m->s.n && !ch_space(m->s.p[m->i]) &&
	       m->s.p[m->i] != '>' && m->s.p[m->i] != '<')
		m->i++;
	return m->i;
}

/* Writes one attribute unless `seen` has its name. */
static void attribute(struct mender *m, struct str *seen, size_t *n_seen)
{
	struct str name = name_at(m, m->i);
	if (!name.n) {
		m->i++;
		return;
	}
	m->i += name.n;
	size_t mark = m->out.n, from = m->i, to = m->i;
	skip_space(m);
	if (m->i < m->s.n && m->s.p[m->i] == '=') {
		m->i++;
		skip_space(m);
		to = value_end(m, &from);
	} else {
		m->i = from;
	}
	if (*n_seen == FEED_ATTRS_MAX || among(name, seen, *n_seen))
		return;
	seen[(*n_seen)++] = name;
	buf_addc(&m->out, ' ');
	buf_adds(&m->out, name);
	buf_adds(&m->out, S("=\""));
	text(m, from, to);
	buf_addc(&m->out, '"');
	if (m->out.over)
		buf_cut(&m->out, mark);
}

/* Reads the attributes up to ">" or "/>"; true for the latter. */
static bool attributes(struct mender *m)
{
	struct str seen[FEED_ATTRS_MAX];
	size_t n_seen = 0;
	while (m->i < m->s.n) {
		char c = m->s.p[m->i];
		if (c == '>') {
			m->i++;
			return false;
		}
		if (c == '/' && m->i + 1 < m->s.n && m->s.p[m->i + 1] == '>') {
			m->i += 2;
			return true;
		}
		if (c == '<')
			return false;
		attribute(m, seen, &n_seen);
	}
	return false;
}

/* A start tag. Tags too deep to be meant, or behind the root, are dropped;
 * their text stays. */
static void start_tag(struct mender *m, struct str name)
{
	make_room(m, name);
	bool drop = m->depth >= FEED_DEPTH_MAX - 1 || (m->rooted && !m->depth);
	size_t mark = m->out.n;
	m->i += 1 + name.n;
	buf_addc(&m->out, '<');
	buf_adds(&m->out, name);
	bool empty = attributes(m) || is_void(name);
	if (drop) {
		buf_cut(&m->out, mark);
		return;
	}
	m->rooted = true;
	buf_adds(&m->out, empty ? S("/>") : S(">"));
	if (!empty)
		m->open[m->depth++] = name;
}

static void stray_end(struct mender *m, struct str name)
{
	m->i += 2 + name.n;
	while (m->i < m->s.n && m->s.p[m->i] != '>' && m->s.p[m->i] != '<')
		m->i++;
	m->i += m->i < m->s.n && m->s.p[m->i] == '>';
	int at = is_void(name) ? -1 : find_open(m, name);
	if (at >= 0)
		close_down_to(m, at);
}

/* <!DOCTYPE ... [ ... ]>, as far as brackets tell. */
static void skip_declaration(struct mender *m)
{
	int brackets = 0;
	for (; m->i < m->s.n; m->i++) {
		char c = m->s.p[m->i];
		brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
		if (c == '>' && brackets <= 0) {
			m->i++;
			return;
		}
	}
}

/* Skips to behind `h`'s mark, to the end where it does not come. */
static size_t skip_to(struct mender *m, struct ahead *h, size_t from)
{
	size_t at = find_ahead(m, h, from);
	m->i = at < m->s.n ? at + h->mark.n : m->s.n;
	return at;
}

static void cdata(struct mender *m)
{
	size_t from = m->i + 9, end = skip_to(m, &m->cdata, from);
	if (!m->depth)
		return;
	/* As escaped text: it says the same, and cannot end too early. */
	for (size_t i = from; i < end;) {
		const char *amp = memchr(m->s.p + i, '&', end - i);
		size_t to = amp ? (size_t)(amp - m->s.p) : end;
		text(m, i, to);
		if (amp)
			buf_adds(&m->out, S("&amp;"));
		i = amp ? to + 1 : to;
	}
}

/* Whatever begins with "<". */
static void markup(struct mender *m)
{
	struct str rest = str_sub(m->s, m->i, m->s.n);
	if (str_starts(rest, S("<![CDATA["))) {
		cdata(m);
	} else if (str_starts(rest, S("<!--"))) {
		skip_to(m, &m->comment, m->i + 4);
	} else if (str_starts(rest, S("<?"))) {
		skip_to(m, &m->instruction, m->i + 2);
	} else if (rest.n > 2 && str_starts(rest, S("<!")) && !m->rooted) {
		skip_declaration(m);
	} else if (str_starts(rest, S("</")) && name_at(m, m->i + 2).n) {
		stray_end(m, name_at(m, m->i + 2));
	} else if (name_at(m, m->i + 1).n) {
		start_tag(m, name_at(m, m->i + 1));
	} else {
		if (m->depth)
			buf_adds(&m->out, S("&lt;"));
		m->i++;
	}
}

struct str feed_mend(struct arena *a, struct str s)
{
	struct mender *m = arena_new_of(a, struct mender);
	m->s = s;
	m->out = buf_init(FEED_MENDED_MAX);
	m->cdata.mark = S("]]>");
	m->comment.mark = S("-->");
	m->instruction.mark = S("?>");
	m->quote[0].mark = S("\"");
	m->quote[1].mark = S("'");
	while (m->i < s.n && !m->out.over) {
		const char *lt = memchr(s.p + m->i, '<', s.n - m->i);
		size_t to = lt ? (size_t)(lt - s.p) : s.n;
		if (m->depth && to > m->i)
			text(m, m->i, to);
		m->i = to;
		if (lt)
			markup(m);
	}
	m->out.max += FEED_DEPTH_MAX * (NAME_BYTES_MAX + 3);
	close_down_to(m, 0);
	struct str out = buf_dup(a, &m->out);
	buf_free(&m->out);
	return out;
}
