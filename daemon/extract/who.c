/* SPDX-License-Identifier: MIT */
/* gazetted: who wrote it. */
/*
 * In order of trust: the JSON-LD's author, <meta>, itemprop and rel=author,
 * a byline by its class. What comes is cut at commas and "and", freed of
 * "By", and dropped where it is no name: an address, a number, the site.
 */
#include "extract/meta.h"

#include "base/arena.h"
#include "base/url.h"
#include "base/utf8.h"
#include "extract/caps.h"
#include "extract/judge.h"
#include "extract/label.h"
#include "extract/words.h"
#include "text/date_names.h"
#include "text/furniture.h"

#define LINES	     15	 /* after the headline that may be a byline */
#define BYLINE_UNITS 120 /* a longer text is no byline */

/* "By Ann", "Von Ann": what stands behind the label. */
static struct str without_by(struct str s)
{
	struct str name;
	return label_of(s, &name) == LABEL_AUTHOR && name.n ? name : s;
}

static bool is_name(
    const struct meta *m, struct str s, const struct extracted *out)
{
	if (s.n < 2 || s.n > EXTRACT_NAME_MAX || url_is_web(s) ||
	    str_chr(s, '@') >= 0 || str_chr(s, '/') >= 0)
		return false;
	bool letter = false;
	for (size_t i = 0; i < s.n; i++) {
		if (ch_digit(s.p[i]))
			return false;
		letter |= ch_alpha(s.p[i]) || (unsigned char)s.p[i] >= 0x80;
	}
	if (!letter || judge_same(s, out->site) ||
	    furniture_line(s) != FURNITURE_NONE)
		return false;
	static const struct str nobody[] = {S_INIT("admin"),
	    S_INIT("administrator"), S_INIT("editor"), S_INIT("staff"),
	    S_INIT("guest"), S_INIT("null"), S_INIT("undefined"),
	    S_INIT("webmaster"), S_INIT("redaktion"), S_INIT("unknown"),
	    S_INIT("anonymous"), S_INIT("posts by")};
	for (size_t i = 0; i < sizeof(nobody) / sizeof(*nobody); i++)
		if (str_ieq(s, nobody[i]))
			return false;
	return true;
}

/* "Jr.", "S.": a stop that belongs to the name. */
static bool short_end(struct str s)
{
	ptrdiff_t space = str_rchr(s, ' ');
	return str_ends(s, S(".")) && space > 0 && s.n - (size_t)space <= 4;
}

static void add(struct meta *m, struct extracted *out, struct str s)
{
	s = str_trim(s);
	while (s.n && strchr(".,;:|-", s.p[0]))
		s = str_trim(str_sub(s, 1, s.n));
	s = without_by(s);
	while (s.n && strchr(".,;:|-", s.p[s.n - 1]) && !short_end(s))
		s = str_trim(str_sub(s, 0, s.n - 1));
	if (!is_name(m, s, out) || out->authors.n >= EXTRACT_AUTHORS_MAX)
		return;
	vec_each (&out->authors, a)
		if (judge_same(*a, s))
			return;
	*vec_push(m->p->a, &out->authors) = str_dup(m->p->a, s);
}

/* Where one name ends and the next begins; the length of what parts them. */
static size_t joint(struct str s, size_t i)
{
	static const struct str joints[] = {S_INIT(" and "), S_INIT(" und "),
	    S_INIT(" & "), S_INIT(" et "), S_INIT(" y "), S_INIT(" e "),
	    S_INIT(" en "), S_INIT(" och "), S_INIT(" og "), S_INIT(" i "),
	    S_INIT(" ja "), S_INIT(" \u0438 "), S_INIT(" \u0442\u0430 "),
	    S_INIT(" ve "), S_INIT(" with "), S_INIT(" | "), S_INIT("\u3001"),
	    S_INIT(" \u2022 ")};
	char c = s.p[i];
	if (c == ',' || c == ';' || c == '|')
		return 1;
	if (c != ' ' && c != '\xe3')
		return 0;
	struct str rest = str_sub(s, i, i + 8);
	for (size_t k = 0; k < sizeof(joints) / sizeof(*joints); k++)
		if (str_starts(rest, joints[k]))
			return joints[k].n;
	return 0;
}

/* A byline of several names. */
static void add_all(struct meta *m, struct extracted *out, struct str s)
{
	size_t from = 0;
	s = without_by(meta_line(m->p->a, s));
	for (size_t i = 0; i < s.n;) {
		size_t n = joint(s, i);
		if (n) {
			add(m, out, str_sub(s, from, i));
			from = i + n;
		}
		i += n ? n : 1;
	}
	add(m, out, str_sub(s, from, s.n));
}

static void from_ld(struct meta *m, struct extracted *out)
{
	static const struct str keys[] = {S_INIT("author"), S_INIT("creator")};
	const struct ld *ld = &m->ld;
	for (size_t k = 0; k < 2 && !out->authors.n; k++) {
		uint32_t v = ld_get(ld, m->art, keys[k]);
		if (v == LD_NONE)
			continue;
		if (ld->v.v[v].kind != LD_ARRAY) {
			add_all(m, out, ld_text(ld, v));
			continue;
		}
		size_t seen = 0;
		for (uint32_t i = v + 1;
		     i < ld->v.v[v].end && seen++ < EXTRACT_AUTHORS_MAX;
		     i = ld->v.v[i].end)
			add_all(m, out, ld_text(ld, i));
	}
}

static bool is_byline(const struct page *p, uint32_t i, bool by_class)
{
	const struct node *n = &p->node[i];
	struct str prop = page_attr(n, S("itemprop"));
	if (!by_class)
		return str_eq(prop, S("author")) ||
		       str_ifind(page_attr(n, S("rel")), S("author")) >= 0;
	return (n->words & W_AUTHOR) &&
	       !(n->words & (W_BIO | W_COMMENT | W_RELATED | W_NAV));
}

/* The name inside a marked box: itemprop=name, else its text. */
static struct str marked_name(const struct page *p, uint32_t box)
{
	for (uint32_t i = box + 1; i < p->node[box].end; i++)
		if (str_eq(page_attr(&p->node[i], S("itemprop")), S("name"))) {
			struct str c = page_attr(&p->node[i], S("content"));
			return c.n ? c : page_text(p, i, EXTRACT_FIELD_MAX);
		}
	return page_text(p, box, EXTRACT_FIELD_MAX);
}

/* "Two Words", each with a capital or in letters that have none. */
static bool like_name(struct str s)
{
	struct str word;
	int words = 0;
	while (str_split(&s, ' ', &word)) {
		bool small = word.n && word.p[0] >= 'a' && word.p[0] <= 'z';
		if (!word.n || (small && word.n > 3) || ++words > 4)
			return false;
	}
	return words >= 2;
}

/* Several names in one box: each a line or a link of its own. False where it
 * is one name or a sentence. */
static bool add_parts(struct meta *m, uint32_t box, struct extracted *out)
{
	const struct page *p = m->p;
	const struct node *n = &p->node[box];
	size_t before = out->authors.n;
	uint32_t links = 0;
	for (uint32_t i = box + 1; i < n->end; i++)
		links += p->node[i].tag == TAG_A && page_text(p, i, 8).n;
	if (links >= 2) {
		for (uint32_t i = box + 1; i < n->end; i++)
			if (p->node[i].tag == TAG_A)
				add_all(m, out, page_text(p, i, BYLINE_UNITS));
	} else if (n->b1 - n->b0 >= 2 && !links) {
		for (uint32_t b = n->b0; b < n->b1; b++)
			if (like_name(without_by(p->block[b].text)))
				add_all(m, out, p->block[b].text);
	}
	return out->authors.n > before;
}

static void from_page(struct meta *m, const struct body *body,
    struct extracted *out, bool by_class)
{
	const struct page *p = m->p;
	uint32_t end =
	    body->box == PAGE_NONE ? p->nodes : p->node[body->box].end;
	int seen = 0;
	for (uint32_t i = 0; i < end && seen < 20; i++) {
		const struct node *n = &p->node[i];
		if (n->is_text || n->hidden || !is_byline(p, i, by_class))
			continue;
		struct str s = marked_name(p, i);
		seen++;
		if (s.n && s.n < BYLINE_UNITS && !add_parts(m, i, out))
			add_all(m, out, s);
		if (by_class && out->authors.n)
			return;
		if (s.n && s.n < BYLINE_UNITS)
			i = n->end - 1;
	}
}

/* "Ann Example March" of "Ann Example March 4". */
static struct str without_month(struct arena *a, struct str s)
{
	ptrdiff_t space = str_rchr(s, ' ');
	struct str last = str_sub(s, (size_t)(space + 1), s.n);
	return space > 0 && date_month(str_lower(a, last)) > 0
		   ? page_trim(str_sub(s, 0, (size_t)space))
		   : s;
}

/* "Ann Example | 4 Mar 2025" up to what is no name any more. */
static struct str name_alone(struct arena *a, struct str s)
{
	static const struct str ends[] = {
	    S_INIT("|"), S_INIT("·"), S_INIT("•"), S_INIT("–"), S_INIT("—")};
	for (size_t i = 0; i < s.n; i++) {
		bool end = ch_digit(s.p[i]);
		for (size_t k = 0; k < sizeof(ends) / sizeof(*ends); k++)
			end |= str_starts(str_sub(s, i, s.n), ends[k]);
		if (end)
			return without_month(a, page_trim(str_sub(s, 0, i)));
	}
	return s;
}

bool who_is_byline(struct arena *a, struct str line)
{
	struct str name = name_alone(a, without_by(line));
	return name.n && !str_istarts(line, name) && like_name(name);
}

/* "Ann Example · 4 Mar 2025" needs no word: the name, else absent. */
static struct str name_and_date(struct arena *a, struct str s)
{
	struct str name = name_alone(a, s);
	return name.n < s.n && when_in_line(str_sub(s, name.n, s.n))
		   ? name
		   : (struct str){NULL, 0};
}

/* "Ann Example, Bob Sample and Carl Third" */
static bool all_names(struct str s)
{
	size_t from = 0;
	for (size_t i = 0, n; i < s.n; i += n ? n : 1) {
		n = joint(s, i);
		if (n && !like_name(str_trim(str_sub(s, from, i))))
			return false;
		from = n ? i + n : from;
	}
	return like_name(str_trim(str_sub(s, from, s.n)));
}

/* A line near the headline that begins with "By" and goes on with a name. */
static void from_lines(
    struct meta *m, const struct body *body, struct extracted *out)
{
	const struct page *p = m->p;
	uint32_t from =
	    body->head != PAGE_NONE ? p->node[body->head].b1 : body->b0;
	for (uint32_t i = from; i < p->blocks && i < from + LINES; i++) {
		const struct block *b = &p->block[i];
		struct str name;
		if (b->units > 60 || b->ends)
			continue;
		if (label_of_block(p, b, &name) != LABEL_AUTHOR)
			name = name_and_date(p->a, b->text);
		else if (!name.n && i + 1 < p->blocks)
			name = p->block[i + 1].text;
		name = name_alone(p->a, name);
		if (!all_names(name))
			continue;
		add_all(m, out, name);
		return;
	}
}

void meta_authors(
    struct meta *m, const struct body *body, struct extracted *out)
{
	from_ld(m, out);
	if (!out->authors.n)
		add_all(m, out, m->said[META_AUTHOR]);
	if (!out->authors.n)
		from_page(m, body, out, false);
	if (!out->authors.n)
		from_page(m, body, out, true);
	if (!out->authors.n)
		from_lines(m, body, out);
}
