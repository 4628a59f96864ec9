/* SPDX-License-Identifier: MIT */
/* gazetted: the items that a letter links to. */
/*
 * A letter is read as a row of blocks (letter_block.c); where several lines
 * of one begin with links or bullets of their own, each is one. What a block
 * is depends on how much of it is a link:
 *
 *	"Harbour opens"		all	an item, and this its headline
 *	"The gates were ..."	none	the item's blurb
 *	"Tools"			none, bold, or a link that was cut: a headline
 *				whose link comes later
 *	"Read more"		all	the link of that headline; or the item's
 *					own once again
 *	"A new saw. It cuts"	its bold beginning: an item with its blurb
 *	"* The saw cuts well"	some, in a list: an item, and the sentence its
 *				headline
 *	"Here the saw, and	some of a text of no item: items, if their
 *	 there the old mill"	texts are long enough to tell something
 *	"Harbour opens
 *	 https://..."		a letter of plain text: the same
 *
 * A headline without a link waits for one, with what stands behind it; where
 * its link was cut, it is an item without one. Links with the same target are
 * one item; those of the letter's frame are none (letter_foot.c), and what is
 * marked as an advertisement is dropped (letter_ad.c).
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "base/url.h"
#include "feed/caps.h"
#include "feed/letter_block.h"
#include "feed/letter_impl.h"
#include "feed/letter_line.h"
#include "html/escape.h"

#define LEAD_IN_MAX 12 /* bytes before a link that begins its block */
#define BLURBS_MAX  4  /* blocks of one blurb */
#define BLURB_MIN   12 /* bytes behind a headline that are one */
#define LEADS_MAX   32 /* lines that are looked at for a "read more" */

/* Of a headline without a link: what stands behind it. */
struct behind {
	struct str text;
	struct link link; /* in it; or none */
	bool listed;
};

struct splitting {
	struct arena *a;
	items *out;
	struct map *by_url; /* of size_t, as `item` */
	size_t item;	    /* 1 + that of the item at hand; 0: none */
	int blurbs;	    /* blocks of its blurb */
	bool weak;	    /* so are items that are made now */
	bool ad;	    /* a mark was seen: the next one is */
	bool cut;	    /* the headline had a link */
	/* A headline without a link, a short text that may be one, and what
	 * stood behind them. */
	struct str headline, spare;
	VEC(struct behind) behind;
	struct str picture; /* of that headline */
	struct str image;   /* the last that was seen, of no item yet */
};

/* ---- words ---- */

/* "Read more", a bare URL, "[1]": it says nothing of where it leads. */
static bool leads_on(const struct splitting *s, struct str label)
{
	return line_is_url(label) || letter_is_mark(label) ||
	       letter_words(s->a, label) & WORDS_MORE;
}

/* Is there nothing before the link but a bullet or a sign? */
static bool begins_with(struct str text, const struct link *l)
{
	int number;
	struct str front = str_sub(text, 0, l->at);
	front = str_trim(str_sub(front, line_marker(front, &number), front.n));
	for (size_t i = 0; i < front.n; i++)
		if (ch_alnum(front.p[i]))
			return false;
	return front.n <= LEAD_IN_MAX;
}

/* ---- items ---- */

static struct str paragraph(struct arena *a, struct str text)
{
	struct buf b = buf_init(LETTER_BLURB_MAX);
	buf_adds(&b, S("<p>"));
	html_escape_text(&b, text);
	buf_adds(&b, S("</p>"));
	struct str p = b.over ? S("") : buf_dup(a, &b);
	buf_free(&b);
	return p;
}

static void add_blurb(struct splitting *s, struct str text)
{
	struct str end = line_blurb(text);
	if (!s->item || s->blurbs == BLURBS_MAX || !end.n)
		return;
	struct item *it = &s->out->v[s->item - 1];
	struct str more = paragraph(s->a, str_squeeze(s->a, end));
	if (it->blurb.n + more.n <= LETTER_BLURB_MAX)
		it->blurb = str_cat(s->a, it->blurb, more);
	s->blurbs++;
}

/* The front page of the site that the item at hand is of: who tells it. */
static bool is_publisher(const struct splitting *s, struct str url)
{
	struct url u;
	return s->item && url_parse(s->a, url, &u) && u.path.n <= 1 &&
	       !u.query.n &&
	       str_eq(url_site(s->a, url),
		   url_site(s->a, s->out->v[s->item - 1].url));
}

/* The item of the URL, made where there is none; true where it is new. One
 * that was known by a picture, or out of a running text, is renewed. */
static bool begin_item(struct splitting *s, struct str url, struct str title)
{
	struct str key = url_canonical(s->a, url);
	const size_t *known = map_get(s->by_url, key);
	title = line_headline(s->a, title);
	if (!known && is_publisher(s, url))
		return false;
	s->item = known ? *known : 0;
	struct item *it = known ? &s->out->v[*known - 1] : NULL;
	struct str image = s->image;
	s->image = (struct str){NULL, 0};
	if (!title.n || (known && (!it->weak || s->weak)))
		return false;
	if (!known) {
		if (s->out->n == LETTER_ITEMS_MAX ||
		    letter_link_foot(s->a, title, url))
			return false;
		it = vec_push(s->a, s->out);
		*it = (struct item){.url = str_dup(s->a, url),
		    .image = image,
		    .ad = s->ad || letter_ad_headline(s->a, title)};
		s->ad = false;
		s->item = s->out->n;
		size_t *index = arena_new_of(s->a, size_t);
		*index = s->item;
		map_put(s->by_url, key, index);
	}
	it->title = title;
	it->blurb = (struct str){NULL, 0};
	it->weak = s->weak;
	s->blurbs = 0;
	return true;
}

/* The sentence that the link stands in is its headline; the link's own text,
 * where that is too long. */
static void begin_by_sentence(
    struct splitting *s, struct str text, const struct link *l)
{
	size_t from;
	struct str title = line_sentence(text, l->at, &from);
	if (title.n > HEADLINE_MAX)
		title = l->label;
	if (title.n < HEADLINE_MIN)
		return;
	bool whole = title.n + LEAD_IN_MAX > str_trim(text).n;
	if (str_ends(title, S(".")) && !str_ends(title, S("..")))
		title.n--;
	begin_item(s, l->url, title);
	struct str rest = str_sub(text, from + title.n, text.n);
	if (!whole && from <= LEAD_IN_MAX && title.p != l->label.p)
		add_blurb(s, rest);
	else if (!whole)
		add_blurb(s, text);
}

/* A headline whose link was cut: there is no other way to tell of it. */
static void add_cut(struct splitting *s, struct str title)
{
	title = line_headline(s->a, title);
	if (title.n < HEADLINE_MIN || s->out->n == LETTER_ITEMS_MAX ||
	    letter_link_foot(s->a, title, (struct str){NULL, 0}))
		return;
	*vec_push(s->a, s->out) = (struct item){.title = title,
	    .image = s->image,
	    .ad = s->ad || letter_ad_headline(s->a, title)};
	s->ad = false;
	s->item = s->out->n;
	s->blurbs = 0;
	vec_each (&s->behind, b)
		add_blurb(s, b->text);
}

/* A headline that found no link of its own: what stood behind it may have
 * some. Several in a list are an item each, and the headline a section's. */
static void settle_headline(struct splitting *s)
{
	const struct behind *linked = NULL;
	size_t listed = 0;
	struct str next = s->image, title = s->headline;
	s->image = s->picture;
	vec_each (&s->behind, b) {
		if (b->link.url.n && !linked)
			linked = b;
		listed += b->listed && b->link.url.n;
	}
	s->headline = s->spare = (struct str){NULL, 0};
	if (title.n && linked && listed < 2) {
		begin_item(s, linked->link.url, title);
		vec_each (&s->behind, b)
			add_blurb(s, b->text);
	} else if (title.n && linked) {
		vec_each (&s->behind, b)
			if (b->link.url.n)
				begin_by_sentence(s, b->text, &b->link);
	} else if (title.n && s->cut) {
		add_cut(s, title);
	}
	s->cut = false;
	s->image = next;
	s->picture = (struct str){NULL, 0};
	s->behind.n = 0;
}

/* ---- what a block is ---- */

static size_t bold_bytes(const struct block *b)
{
	size_t n = 0;
	vec_each (&b->bold, x)
		n += x->to - x->from;
	return n;
}

/* The first link, which most of it is about. */
static struct link first_link(const struct block *b)
{
	return b->links.n ? b->links.v[0] : (struct link){0};
}

/* "Read more", or a bare URL: of the headline before it. */
static void take_lead(struct splitting *s, struct str url)
{
	bool known = map_get(s->by_url, url_canonical(s->a, url));
	struct str title = s->headline.n ? s->headline : s->spare;
	if (known || title.n) {
		if (!s->image.n)
			s->image = s->picture;
		bool fresh = begin_item(s, url, title);
		vec_each (&s->behind, b)
			if (fresh)
				add_blurb(s, b->text);
		s->headline = s->spare = s->picture = (struct str){NULL, 0};
		s->behind.n = 0;
	}
	s->item = 0; /* what follows is not its blurb */
}

/* The lines of a block without its link's: the first, if it may be a
 * headline, and the others. */
static struct str headline_of(
    struct arena *a, const struct block *b, struct buf *rest)
{
	const struct link l = first_link(b);
	struct str text = b->text, title = {NULL, 0}, line;
	int looked = 0;
	struct str cut[] = {
	    str_sub(text, 0, l.at), str_sub(text, l.at + l.label.n, text.n)};
	for (size_t i = 0; i < 2; i++)
		while (str_split(&cut[i], '\n', &line)) {
			line = str_trim(line);
			if (!title.n && looked++ < LEADS_MAX &&
			    letter_words(a, line) & WORDS_MORE)
				continue;
			if (!title.n && line.n >= HEADLINE_MIN &&
			    line.n <= HEADLINE_MAX)
				title = line;
			else if (line.n)
				buf_addf(rest, "%.*s ", PRS(line));
		}
	return title;
}

static void keep_behind(
    struct splitting *s, const struct block *b, struct str text)
{
	struct link l = first_link(b);
	if (l.url.n && leads_on(s, l.label))
		l = (struct link){0};
	if (s->behind.n < 2 * BLOCK_LINKS)
		*vec_push(s->a, &s->behind) =
		    (struct behind){str_squeeze(s->a, text), l,
			b->listed || line_is_marked(text)};
	if (s->behind.n && l.url.n) { /* the text lost blanks */
		struct behind *x = &s->behind.v[s->behind.n - 1];
		ptrdiff_t at = str_find(x->text, l.label);
		x->link.at = at < 0 ? 0 : (size_t)at;
	}
}

/* Text with a link that only leads on, or with a bare URL: the headline came
 * before it, or is its first line. */
static void take_leading(struct splitting *s, const struct block *b)
{
	const struct link l = first_link(b);
	bool known = map_get(s->by_url, url_canonical(s->a, l.url));
	struct buf rest = buf_init(LETTER_BLURB_MAX);
	struct str title = headline_of(s->a, b, &rest);
	if (s->headline.n || known || !title.n) {
		struct str text = str_trim(str_cat(
		    s->a, str_cat(s->a, title, S(" ")), buf_str(&rest)));
		if (s->headline.n && text.n)
			keep_behind(s, b, text);
		else if (known)
			add_blurb(s, text);
		take_lead(s, l.url);
	} else {
		settle_headline(s);
		begin_item(s, l.url, title);
		add_blurb(s, buf_str(&rest));
		s->item = 0;
	}
	buf_free(&rest);
}

/* A short text may turn out to be a headline. */
static void take_text(
    struct splitting *s, const struct block *b, struct str text)
{
	const struct link l = first_link(b);
	bool bold = b->heading || bold_bytes(b) * 10 >= text.n * 9 ||
		    (!l.url.n && l.label.n * 10 >= text.n * 9);
	if (text.n <= HEADLINE_MAX && bold) {
		settle_headline(s);
		s->item = 0;
		s->headline = str_squeeze(s->a, text);
		s->cut = b->heading && b->cut && !l.url.n;
		s->picture = s->image;
		s->image = (struct str){NULL, 0};
		return;
	}
	if (s->headline.n || (s->spare.n && !line_may_head(text))) {
		keep_behind(s, b, text);
	} else if (!s->item && text.n <= HEADLINE_MAX) {
		s->behind.n = 0;
		s->spare = str_squeeze(s->a, text);
	}
	add_blurb(s, text);
}

static bool ends_line(struct str behind)
{
	size_t i = 0;
	while (i < behind.n && behind.p[i] == ' ')
		i++;
	return i < behind.n && behind.p[i] == '\n';
}

/* Its link is a headline, and the rest of it the blurb: the link is its first
 * line, or bold, or an item of a list begins with it. */
static bool begins_with_headline(const struct block *b)
{
	const struct link l = first_link(b);
	struct str behind = str_sub(b->text, l.at + l.label.n, b->text.n);
	if (!l.url.n || !begins_with(b->text, &l) ||
	    str_trim(behind).n < BLURB_MIN)
		return false;
	if (ends_line(behind))
		return l.label.n <= HEADLINE_MAX;
	return l.label.n >= HEADLINE_MIN && !line_goes_on(behind) &&
	       (bold_bytes(b) >= l.label.n || b->listed ||
		   line_explains(behind));
}

/* Links in a text that belongs to no item: those that tell something are
 * items, and their sentences the blurbs. */
static bool take_running(struct splitting *s, const struct block *b)
{
	size_t n = 0, from;
	vec_each (&b->links, l)
		n += l->url.n && line_tells(l->label) && !leads_on(s, l->label);
	if (s->item || n < 1 + (s->headline.n > 0))
		return false;
	settle_headline(s);
	vec_each (&b->links, l) {
		if (!l->url.n || !line_tells(l->label) || leads_on(s, l->label))
			continue;
		s->weak = true;
		begin_item(s, l->url, l->label);
		s->weak = false;
		add_blurb(s, line_sentence(b->text, l->at, &from));
	}
	s->item = 0;
	return true;
}

/* An item of a list with a link somewhere in it. */
static bool take_listed(struct splitting *s, const struct block *b)
{
	const struct link l = first_link(b);
	if (!b->listed || !l.url.n || s->item || s->headline.n)
		return false;
	settle_headline(s);
	begin_by_sentence(s, b->text, &l);
	return true;
}

/* A bold first line is the headline of a link further down. */
static bool take_bold_line(struct splitting *s, const struct block *b)
{
	const struct link l = first_link(b);
	ptrdiff_t nl = str_chr(b->text, '\n');
	size_t end = nl < 0 ? 0 : (size_t)nl, bold = 0;
	struct str line = str_trim(str_sub(b->text, 0, end));
	vec_each (&b->bold, x)
		bold +=
		    x->from < end ? (x->to < end ? x->to : end) - x->from : 0;
	if (!l.url.n || l.at < end || line.n < HEADLINE_MIN ||
	    line.n > HEADLINE_MAX || bold * 10 < line.n * 9)
		return false;
	settle_headline(s);
	begin_item(s, l.url, line);
	struct str rest = str_sub(b->text, end, b->text.n);
	if (leads_on(s, l.label))
		rest = str_sub(b->text, end, l.at);
	add_blurb(s, rest);
	return true;
}

/* Are its links the letter's frame, and is there not much else? */
static bool is_frame(const struct splitting *s, const struct block *b)
{
	size_t labels = 0;
	vec_each (&b->links, l) {
		if (!l->url.n || !letter_link_foot(s->a, l->label, l->url))
			return false;
		labels += l->label.n;
	}
	return labels > 0 && labels * 2 >= str_trim(b->text).n;
}

static void take_one(struct splitting *s, const struct block *b)
{
	const struct link l = first_link(b);
	struct str text = str_trim(b->text);
	bool whole = l.url.n && l.label.n * 10 >= text.n * 7;
	if (!text.n || line_is_imprint(text))
		return;
	s->ad |= l.paid;
	if (letter_ad(s->a, text)) {
		settle_headline(s);
		s->item = 0;
		s->ad = true;
	} else if (is_frame(s, b)) {
		s->item = 0;
	} else if (take_bold_line(s, b)) {
		return;
	} else if (l.url.n && leads_on(s, l.label)) {
		take_leading(s, b);
	} else if (begins_with_headline(b)) {
		settle_headline(s);
		begin_item(s, l.url, l.label);
		add_blurb(s, str_sub(b->text, l.at + l.label.n, b->text.n));
	} else if (whole && l.label.n >= HEADLINE_MIN &&
		   l.label.n <= HEADLINE_MAX) {
		settle_headline(s);
		s->weak = l.picture;
		begin_item(s, l.url, l.label);
		s->weak = false;
	} else if (!whole && !take_listed(s, b) && !take_running(s, b)) {
		take_text(s, b, text);
	}
}

/* ---- lines ---- */

/* The part of a block between two bytes. */
static struct block part_of(
    struct arena *a, const struct block *b, size_t from, size_t to)
{
	struct block p = {.text = str_sub(b->text, from, to),
	    .heading = b->heading,
	    .listed = b->listed,
	    .cut = b->cut};
	vec_each (&b->links, l)
		if (l->at >= from && l->at < to) {
			struct link *x = vec_push(a, &p.links);
			*x = *l;
			x->at -= from;
		}
	vec_each (&b->bold, x)
		if (x->from < to && x->to > from)
			*vec_push(a, &p.bold) =
			    (struct span){x->from > from ? x->from - from : 0,
				(x->to < to ? x->to : to) - from};
	p.listed |= line_is_marked(p.text);
	return p;
}

/* Does a link begin the line, or stand in one with a bullet? */
static bool leads_line(const struct block *b, size_t from, size_t to)
{
	struct str line = str_sub(b->text, from, to);
	int number;
	size_t lead = line_marker(line, &number);
	vec_each (&b->links, l)
		if (l->at >= from && l->at < to)
			return lead ||
			       !str_trim(str_sub(line, 0, l->at - from)).n;
	return false;
}

static size_t line_end(struct str text, size_t from)
{
	ptrdiff_t nl = str_chr(str_sub(text, from, text.n), '\n');
	return nl < 0 ? text.n : from + (size_t)nl;
}

static void take_block(void *ctx, struct block *b)
{
	struct splitting *s = ctx;
	size_t leading = 0;
	if (b->image.n)
		s->image = b->image;
	for (size_t i = 0, to; b->links.n > 1 && i < b->text.n; i = to + 1) {
		to = line_end(b->text, i);
		leading += leads_line(b, i, to);
	}
	if (leading < 2) {
		bool marked = line_is_marked(b->text);
		if (marked && b->links.n) /* it is about itself */
			s->item = 0;
		b->listed |= marked;
		take_one(s, b);
		return;
	}
	for (size_t i = 0, to; i < b->text.n; i = to + 1) {
		to = line_end(b->text, i);
		struct block line = part_of(s->a, b, i, to);
		if (line.listed) /* it is about itself */
			s->item = 0;
		take_one(s, &line);
	}
	s->item = 0;
}

static void take_part(void *ctx, bool rule)
{
	struct splitting *s = ctx;
	if (rule)
		settle_headline(s);
	s->item = 0;
}

/* Numbers in front of headlines go where they count: "1. FC" does not. */
static void unnumbered(items *all)
{
	int before = -1, number, next;
	for (size_t i = 0; i < all->n; i++, before = number) {
		struct item *it = &all->v[i];
		size_t n = line_marker(it->title, &number);
		next = -1;
		if (i + 1 < all->n)
			line_marker(all->v[i + 1].title, &next);
		if (n && n < it->title.n && number >= 0 &&
		    (number == before + 1 || number == next - 1) &&
		    (before >= 0 || next >= 0))
			it->title = str_sub(it->title, n, it->title.n);
	}
}

void letter_split(struct arena *a, struct html_node *root, items *out)
{
	struct splitting s = {.a = a, .out = out, .by_url = map_new(a)};
	const struct block_taker taker = {&s, take_block, take_part};
	letter_blocks(a, root, &taker);
	settle_headline(&s);
	size_t n = 0;
	for (size_t i = 0; i < out->n; i++)
		if (!out->v[i].ad)
			out->v[n++] = out->v[i];
	out->n = n;
	unnumbered(out);
}
