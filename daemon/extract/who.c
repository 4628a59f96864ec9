/* SPDX-License-Identifier: MIT */
/* gazetted: who wrote it. */
/*
 * In order of trust: people in the JSON-LD, <meta>, itemprop and rel=author, a
 * byline by its class, by its words, a link to somebody's page; where no
 * person is found, an organisation in the JSON-LD. What comes is cut at commas
 * and "and", freed of "By", and dropped where it is no name: an address, a
 * number, the site.
 */
#include "extract/meta.h"

#include "base/arena.h"
#include "base/url.h"
#include "base/utf8.h"
#include "extract/byline.h"
#include "extract/caps.h"
#include "extract/judge.h"
#include "extract/label.h"
#include "extract/words.h"
#include "text/furniture.h"

#define LINES	     15	 /* after the headline that may be a byline */
#define LINES_ABOVE  4	 /* before it */
#define LINES_BELOW  8	 /* around the article's end */
#define NAME_WORDS   6	 /* more are a sentence */
#define SITE_LETTERS 5	 /* a shorter name is in too many others */
#define BYLINE_UNITS 120 /* a longer text is no byline */

static bool is_name(
    const struct meta *m, struct str s, const struct extracted *out)
{
	if (s.n < 2 || s.n > EXTRACT_NAME_MAX || url_is_web(s) ||
	    str_chr(s, '@') >= 0 || str_chr(s, '/') >= 0)
		return false;
	bool letter = false;
	size_t words = 1;
	struct str value;
	for (size_t i = 0; i < s.n; i++) {
		if (ch_digit(s.p[i]))
			return false;
		letter |= ch_alpha(s.p[i]) || (unsigned char)s.p[i] >= 0x80;
		words += s.p[i] == ' ';
	}
	enum label label = label_of(s, &value);
	if (words > NAME_WORDS || label == LABEL_DATE || label == LABEL_UPDATED)
		return false;
	if (!letter || judge_same(s, out->site) ||
	    furniture_line(s) != FURNITURE_NONE)
		return false;
	if (byline_is_picture(s) ||
	    (out->authors.n &&
		(byline_is_role(s) || byline_is_organisation(s))))
		return false;
	static const struct str nobody[] = {S_INIT("admin"),
	    S_INIT("administrator"), S_INIT("editor"), S_INIT("staff"),
	    S_INIT("guest"), S_INIT("null"), S_INIT("undefined"),
	    S_INIT("webmaster"), S_INIT("redaktion"), S_INIT("unknown"),
	    S_INIT("anonymous"), S_INIT("posts by"), S_INIT("edit"),
	    S_INIT("follow"), S_INIT("following"), S_INIT("email"),
	    S_INIT("bio"), S_INIT("archive"), S_INIT("more"), S_INIT("share"),
	    S_INIT("contact"), S_INIT("website")};
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

/* "Ann Example on", where the date stood in an element of its own. */
static struct str without_on(struct str s)
{
	static const struct str words[] = {S_INIT(" on"), S_INIT(" at"),
	    S_INIT(" am"), S_INIT(" um"), S_INIT(" le"), S_INIT(" el"),
	    S_INIT(" il"), S_INIT(" em"), S_INIT(" den"), S_INIT(" op"),
	    S_INIT(" in")};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_ends(s, words[i]))
			return str_trim(str_sub(s, 0, s.n - words[i].n));
	return s;
}

/* "Ann Example For The Harbour Post": for whom is not who. */
static struct str without_paper(struct str s)
{
	static const struct str words[] = {S_INIT(" for The "),
	    S_INIT(" For The "), S_INIT(" for the "), S_INIT(" FOR THE "),
	    S_INIT(" FOR "), S_INIT(" in the ")};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		ptrdiff_t at = str_find(s, words[i]);
		if (at > 0 && byline_like_name(str_sub(s, 0, (size_t)at)))
			return str_sub(s, 0, (size_t)at);
	}
	return s;
}

/* "ByAnn Example", from pages that part the words by their style alone. */
static struct str without_glued_by(struct str s)
{
	return s.n > 6 && str_starts(s, S("By")) && s.p[2] >= 'A' &&
		       s.p[2] <= 'Z'
		   ? str_sub(s, 2, s.n)
		   : s;
}

/* "MD", "dpa" behind a name: a degree, an agency. */
static bool is_initials(struct str s)
{
	size_t capitals = 0;
	for (size_t i = 0; i < s.n; i++)
		capitals += s.p[i] >= 'A' && s.p[i] <= 'Z';
	return s.n <= 4 && (capitals == s.n || !capitals) && ch_alpha(s.p[0]);
}

/* "Ann Example - Harbour Post": for whom is not who. */
static struct str without_house(struct str s)
{
	ptrdiff_t at = str_find(s, S(" - "));
	if (at <= 0 || !byline_like_name(str_sub(s, 0, (size_t)at)))
		return s;
	struct str rest = str_sub(s, (size_t)at + 3, s.n);
	if (byline_like_name(rest) && !byline_is_organisation(rest))
		return s;
	return str_sub(s, 0, (size_t)at);
}

static void add(struct meta *m, struct extracted *out, struct str s)
{
	struct buf plain = buf_init(EXTRACT_FIELD_MAX * 2);
	for (size_t i = 0; i < s.n; i++) /* no-break spaces are spaces here */
		if (str_starts(str_sub(s, i, s.n), S("\u00a0"))) {
			buf_addc(&plain, ' ');
			i++;
		} else {
			buf_addc(&plain, s.p[i]);
		}
	s = str_trim(buf_dup(m->p->a, &plain));
	buf_free(&plain);
	s = without_glued_by(s);
	while (s.n && strchr(".,;:|-", s.p[0]))
		s = str_trim(str_sub(s, 1, s.n));
	s = byline_value(s);
	while (s.n && strchr(".,;:|-", s.p[s.n - 1]) && !short_end(s))
		s = str_trim(str_sub(s, 0, s.n - 1));
	if (str_ends(s, S(" 기자"))) /* reporter */
		s = str_trim(str_sub(s, 0, s.n - S(" 기자").n));
	s = without_house(without_paper(without_on(s)));
	if (s.n && out->authors.n && is_initials(s))
		return;
	if (!is_name(m, s, out) || out->authors.n >= EXTRACT_AUTHORS_MAX)
		return;
	vec_each (&out->authors, a)
		if (judge_same(*a, s))
			return;
	*vec_push(m->p->a, &out->authors) = str_dup(m->p->a, s);
}

/* A byline of several names. */
static void add_all(struct meta *m, struct extracted *out, struct str s)
{
	size_t from = 0;
	s = byline_value(meta_line(m->p->a, s));
	for (size_t i = 0; i < s.n;) {
		size_t n = byline_joint(s, i);
		if (n) {
			add(m, out, str_sub(s, from, i));
			from = i + n;
		}
		i += n ? n : 1;
	}
	add(m, out, str_sub(s, from, s.n));
}

/* "Example, Ann" as "Ann Example": as catalogues have it, in <meta>. */
static struct str turned(struct arena *a, struct str s)
{
	ptrdiff_t comma = str_chr(s, ',');
	if (comma <= 0)
		return s;
	struct str last = str_trim(str_sub(s, 0, (size_t)comma));
	struct str first = str_trim(str_sub(s, (size_t)comma + 1, s.n));
	bool one = str_chr(last, ' ') < 0 && str_chr(first, ' ') < 0 &&
		   str_chr(first, ',') < 0;
	return one && byline_like_name(
			  arena_printf(a, "%.*s %.*s", PRS(first), PRS(last)))
		   ? arena_printf(a, "%.*s %.*s", PRS(first), PRS(last))
		   : s;
}

/* The authors among the JSON-LD's that are people, or those that are not. */
static void from_ld(struct meta *m, struct extracted *out, bool people)
{
	static const struct str keys[] = {S_INIT("author"), S_INIT("creator")};
	const struct ld *ld = &m->ld;
	for (size_t k = 0; k < 2 && !out->authors.n; k++) {
		uint32_t v = ld_get(ld, m->art, keys[k]);
		if (v == LD_NONE)
			continue;
		bool list = ld->v.v[v].kind == LD_ARRAY;
		uint32_t i = list ? v + 1 : v, end = ld->v.v[v].end;
		for (size_t seen = 0; i < end && seen < EXTRACT_AUTHORS_MAX;
		     seen++) {
			bool person =
			    !ld_is(ld, ld_follow(ld, i), S("Organization"));
			if (person == people)
				add_all(m, out, ld_text(ld, i));
			i = ld->v.v[i].end;
		}
	}
}

static bool is_byline(const struct page *p, uint32_t i, bool by_class)
{
	const struct node *n = &p->node[i];
	struct str prop = page_attr(n, S("itemprop"));
	if (!by_class)
		return str_eq(prop, S("author")) ||
		       str_ifind(page_attr(n, S("rel")), S("author")) >= 0;
	struct str s = n->tag == TAG_ADDRESS ? page_text(p, i, EXTRACT_NAME_MAX)
					     : (struct str){NULL, 0};
	bool signs = byline_like_name(s) && !byline_is_organisation(s);
	return (signs || (n->words & W_AUTHOR)) &&
	       !(n->words & (W_BIO | W_COMMENT | W_RELATED | W_NAV));
}

/* All of a box, but for what somebody does where that stands beside their name
 * in an element of its own. */
static struct str person_in(const struct page *p, uint32_t box)
{
	struct str name = {NULL, 0};
	for (uint32_t i = box + 1; i < p->node[box].end; i++) {
		struct str s = page_trim(p->node[i].text);
		if (!p->node[i].is_text || !s.n)
			continue;
		if (name.n && byline_is_role(s))
			return name;
		if (name.n || !byline_like_name(s) || byline_is_role(s))
			break;
		name = s;
	}
	return page_text(p, box, EXTRACT_FIELD_MAX);
}

/* The name inside a marked box: itemprop=name, else its text. */
static struct str marked_name(const struct page *p, uint32_t box)
{
	for (uint32_t i = box + 1; i < p->node[box].end; i++)
		if (str_eq(page_attr(&p->node[i], S("itemprop")), S("name"))) {
			struct str c = page_attr(&p->node[i], S("content"));
			return c.n ? c : page_text(p, i, EXTRACT_FIELD_MAX);
		}
	return person_in(p, box);
}

/* Does a box hold names alone, two and more, each in an element of its own? */
static bool names_alone(const struct page *p, uint32_t box)
{
	size_t names = 0;
	for (uint32_t i = box + 1; i < p->node[box].end; i++) {
		struct str s = page_trim(p->node[i].text);
		if (!p->node[i].is_text || !s.n)
			continue;
		if (!byline_like_name(s) || byline_is_role(s))
			return false;
		names++;
	}
	return names >= 2;
}

/* Several names in one box: each a line, a link or an element of its own.
 * False where it is one name or a sentence. */
static bool add_parts(struct meta *m, uint32_t box, struct extracted *out)
{
	const struct page *p = m->p;
	const struct node *n = &p->node[box];
	size_t before = out->authors.n;
	uint32_t links = 0, link = 0;
	for (uint32_t i = box + 1; i < n->end; i++)
		if (p->node[i].tag == TAG_A && page_text(p, i, 8).n) {
			links++;
			link = i;
		}
	if (links == 1 && byline_like_name(person_in(p, link))) {
		add_all(m, out, person_in(p, link));
	} else if (links >= 2) {
		for (uint32_t i = box + 1; i < n->end; i++)
			if (p->node[i].tag == TAG_A)
				add_all(m, out, person_in(p, i));
	} else if (!links && names_alone(p, box)) {
		for (uint32_t i = box + 1; i < n->end; i++)
			if (p->node[i].is_text && page_trim(p->node[i].text).n)
				add(m, out, page_trim(p->node[i].text));
	} else if (n->b1 - n->b0 >= 2 && !links) {
		for (uint32_t b = n->b0; b < n->b1; b++)
			if (byline_like_name(byline_value(p->block[b].text)))
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

static bool tells_role(const struct page *p, uint32_t i)
{
	return i < p->blocks && p->block[i].units < BYLINE_UNITS &&
	       !p->block[i].ends && byline_is_role(p->block[i].text);
}

/* A line near the headline that is a byline; at the article's foot, one that
 * says so by a word. */
static void from_lines(struct meta *m, struct extracted *out, uint32_t from,
    uint32_t to, bool foot)
{
	const struct page *p = m->p;
	for (uint32_t i = from; i < p->blocks && i < to; i++) {
		const struct block *b = &p->block[i];
		struct str value;
		if (b->units > BYLINE_UNITS || b->ends)
			continue;
		bool labelled = label_of_block(p, b, &value) == LABEL_AUTHOR;
		struct str name = byline_of_block(p, b);
		if (foot && !labelled)
			continue;
		if (!name.n && i + 1 < p->blocks && labelled && !value.n &&
		    byline_all_names(p->block[i + 1].text))
			name = p->block[i + 1].text;
		if (!name.n && !foot && tells_role(p, i + 1) &&
		    byline_like_name(b->text) && !tells_role(p, i))
			name = b->text;
		if (!name.n)
			continue;
		add_all(m, out, name);
		/* several stand one below the other, each with a role */
		bool more = tells_role(p, i) || tells_role(p, i + 1);
		if (out->authors.n && !(more && i + 2 < to))
			return;
		if (out->authors.n && to > i + 3)
			to = i + 3;
	}
}

/* /author/ann, /staff/ann/, /u/ann: an address of somebody's own. */
static bool is_persons(struct str href)
{
	static const struct str folders[] = {S_INIT("/author/"),
	    S_INIT("/authors/"), S_INIT("/autor/"), S_INIT("/autoren/"),
	    S_INIT("/autores/"), S_INIT("/auteur/"), S_INIT("/auteurs/"),
	    S_INIT("/autore/"), S_INIT("/autori/"), S_INIT("/staff/"),
	    S_INIT("/profile/"), S_INIT("/people/"), S_INIT("/person/"),
	    S_INIT("/writers/"), S_INIT("/contributor/"),
	    S_INIT("/contributors/"), S_INIT("/columnist/"), S_INIT("/by/"),
	    S_INIT("/journalist/"), S_INIT("/reporter/"), S_INIT("/user/"),
	    S_INIT("/users/"), S_INIT("/redaktion/"), S_INIT("/editors/"),
	    S_INIT("/journalists/"), S_INIT("/reporters/"), S_INIT("/yazar/"),
	    S_INIT("/yazarlar/"), S_INIT("/redactores/"), S_INIT("?author=")};
	for (size_t i = 0; i < sizeof(folders) / sizeof(*folders); i++)
		if (str_ifind(href, folders[i]) >= 0)
			return true;
	return false;
}

static void add_person(struct meta *m, struct extracted *out, uint32_t link)
{
	struct str s = byline_value(person_in(m->p, link));
	if (byline_like_name(s))
		add(m, out, s);
}

/* Links to such addresses on the lines from `from` to before `to`; those of
 * the first line that has some. */
static void from_links(
    struct meta *m, struct extracted *out, uint32_t from, uint32_t to)
{
	const struct page *p = m->p;
	for (uint32_t i = from; i < p->blocks && i < to; i++) {
		const struct block *b = &p->block[i];
		if (!b->links || b->units > BYLINE_UNITS || b->ends)
			continue;
		for (uint32_t k = b->from; k < b->to; k++) {
			uint32_t a = page_up_to(p, k, TAG_A);
			if (p->node[k].is_text && a != PAGE_NONE &&
			    is_persons(page_attr(&p->node[a], S("href"))))
				add_person(m, out, a);
		}
		if (out->authors.n)
			return;
	}
}

/* "annexample", "wpadmin": how somebody logs in, for want of a name. */
static bool is_login(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] < 'a' || s.p[i] > 'z')
			return false;
	return s.n > 0;
}

/* "Harbour Gazette" on harbourgazette.example: letters of the one in the
 * other, whatever stands between them. */
static bool is_site(struct meta *m, struct str name)
{
	struct buf b = buf_init(EXTRACT_NAME_MAX * 2);
	struct str host = m->base.n ? url_site(m->p->a, m->base) : m->base;
	for (size_t i = 0; i < name.n; i++)
		if (ch_alnum(name.p[i]))
			buf_addc(&b, name.p[i]);
	ptrdiff_t dot = str_chr(host, '.');
	struct str label = str_sub(host, 0, dot < 0 ? 0 : (size_t)dot);
	struct str letters = buf_str(&b);
	bool same =
	    (letters.n >= SITE_LETTERS && str_ifind(host, letters) >= 0) ||
	    (label.n >= SITE_LETTERS && str_ifind(letters, label) >= 0);
	buf_free(&b);
	return same;
}

/* "Ann Example" at the front of a text that begins with "Ann"; absent where it
 * goes on as no name does. */
static struct str full_name(struct str s, struct str first)
{
	const struct str none = {NULL, 0};
	struct str word, rest = str_sub(s, first.n, s.n);
	if (!str_starts(s, first) || !str_starts(rest, S(" ")))
		return none;
	rest = str_sub(rest, 1, rest.n);
	if (!str_split(&rest, ' ', &word) || word.n < 3)
		return none;
	struct str full = str_sub(s, 0, first.n + 1 + word.n);
	return byline_like_name(full) && !byline_is_role(word) &&
		       !judge_same(word, first) &&
		       !strchr(",.:;", word.p[word.n - 1])
		   ? full
		   : none;
}

/* "Ann", where the page says "Ann Example" somewhere that it names people. */
static void complete(struct meta *m, struct extracted *out)
{
	const struct page *p = m->p;
	if (out->authors.n != 1 || str_chr(out->authors.v[0], ' ') >= 0)
		return;
	uint32_t end = 0; /* of the last box that names people */
	for (uint32_t i = 0; i < p->nodes; i++) {
		const struct node *n = &p->node[i];
		bool names = (n->words & W_AUTHOR) &&
			     !(n->words & (W_COMMENT | W_RELATED));
		if (!n->is_text && names && n->end > end)
			end = n->end;
		if (!n->is_text || i >= end)
			continue;
		struct str full =
		    full_name(page_trim(n->text), out->authors.v[0]);
		if (full.n) {
			out->authors.v[0] = full;
			return;
		}
	}
}

/* A name alone at the very end, in bold or slanted letters. */
static void from_foot(
    struct meta *m, const struct body *body, struct extracted *out)
{
	const struct page *p = m->p;
	uint32_t last = body->b1;
	if (last == body->b0)
		return;
	const struct block *b = &p->block[last - 1];
	if (b->kind != BLOCK_TEXT || b->ends || b->links ||
	    b->units > BYLINE_UNITS / 3 || !byline_all_names(b->text))
		return;
	for (uint32_t i = b->from; i < b->to; i++) {
		const struct node *n = &p->node[i];
		if (!n->is_text || !page_trim(n->text).n)
			continue;
		if (page_up_to(p, i, TAG_I) == PAGE_NONE &&
		    page_up_to(p, i, TAG_EM) == PAGE_NONE &&
		    page_up_to(p, i, TAG_B) == PAGE_NONE &&
		    page_up_to(p, i, TAG_STRONG) == PAGE_NONE)
			return;
	}
	add_all(m, out, b->text);
}

void meta_authors(
    struct meta *m, const struct body *body, struct extracted *out)
{
	const struct page *p = m->p;
	uint32_t head = body->b0, top = body->b0;
	if (body->head != PAGE_NONE) {
		head = p->node[body->head].b1;
		top = p->node[body->head].b0;
	}
	top = top > LINES_ABOVE ? top - LINES_ABOVE : 0;
	uint32_t foot = body->b1 > LINES_BELOW ? body->b1 - LINES_BELOW : 0;
	foot = foot < head ? head : foot;
	from_ld(m, out, true);
	if (!out->authors.n)
		add_all(m, out, turned(m->p->a, m->said[META_AUTHOR]));
	struct str weak = {NULL, 0}; /* for want of a better one */
	struct str publisher =
	    ld_text(&m->ld, ld_get(&m->ld, m->art, S("publisher")));
	if (out->authors.n == 1 &&
	    (judge_same(out->authors.v[0], publisher) ||
		is_login(out->authors.v[0]) || is_site(m, out->authors.v[0]) ||
		byline_is_organisation(out->authors.v[0]))) {
		weak = out->authors.v[0];
		out->authors.n = 0;
	}
	if (!out->authors.n)
		from_page(m, body, out, false);
	if (!out->authors.n)
		from_page(m, body, out, true);
	if (!out->authors.n)
		from_links(m, out, top, head + LINES);
	if (!out->authors.n)
		from_lines(m, out, head, head + LINES, false);
	if (!out->authors.n)
		from_lines(m, out, top, head, false);
	if (!out->authors.n)
		from_lines(m, out, foot, body->b1 + LINES_BELOW, true);
	if (!out->authors.n)
		from_links(m, out, foot, body->b1 + LINES_BELOW);
	if (!out->authors.n)
		from_foot(m, body, out);
	if (!out->authors.n && weak.n)
		*vec_push(m->p->a, &out->authors) = weak;
	if (!out->authors.n)
		from_ld(m, out, false);
	complete(m, out);
}
