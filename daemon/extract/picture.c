/* SPDX-License-Identifier: MIT */
/* gazetted: the lead image, its caption and whose it is. */
/*
 * The URL is og:image, the JSON-LD's image, or the first picture of the
 * article. The caption is that of the first picture that has one between the
 * headline and the article's end. Whose it is stands in a box of its own
 * inside the caption, or behind "Source:", "Photo:", "(c)" at its end.
 */
#include "extract/meta.h"

#include "base/arena.h"
#include "base/url.h"
#include "extract/caps.h"
#include "extract/picture.h"
#include "extract/words.h"
#include "html/caption.h"

#define LINE_UNITS    300 /* a longer line is no caption */
#define LEAD_BYTES    40  /* that no two sentences begin with */
#define CAPTION_BYTES 20  /* a shorter one shows nothing */
#define SAID_UNITS    600 /* nor one that its alternative text says */
#define ALT_BYTES     60  /* of an alternative text that is said below it */

/* ---- in the page ---- */

/* A part of the caption's box that is named for credits. */
static uint32_t credit_box(const struct page *p, uint32_t box)
{
	for (uint32_t i = box + 1; i < p->node[box].end; i++)
		if (!p->node[i].is_text && (p->node[i].words & W_CREDIT) &&
		    !(p->node[i].words & W_CAPTION))
			return i;
	return PAGE_NONE;
}

/* The picture's own box around a caption: <figure>, else its parent. */
static uint32_t around(const struct page *p, uint32_t node)
{
	uint32_t f = page_up_to(p, node, TAG_FIGURE);
	return f != PAGE_NONE			   ? f
	       : p->node[node].parent != PAGE_NONE ? p->node[node].parent
						   : node;
}

/* Does an element part, rather than stress, what is in it? */
static bool parts(enum html_tag t)
{
	return t != TAG_A && t != TAG_B && t != TAG_STRONG && t != TAG_EM &&
	       t != TAG_I && t != TAG_U && t != TAG_MARK;
}

/* A last part of the caption that stands apart and looks like a name, behind
 * a whole sentence; or PAGE_NONE. */
static uint32_t credit_part(const struct page *p, uint32_t box, struct str all)
{
	uint32_t end = p->node[box].end;
	while (end > box + 1 && p->node[end - 1].is_text &&
	       !page_trim(p->node[end - 1].text).n)
		end--; /* spaces between the elements */
	for (uint32_t i = box + 1; i < end; i++) {
		if (p->node[i].is_text || p->node[i].end < end)
			continue;
		struct str s = page_text(p, i, EXTRACT_FIELD_MAX);
		if (s.n >= all.n)
			continue;
		struct str before = page_trim(str_sub(all, 0, all.n - s.n));
		bool apart =
		    credit_follows(before) ||
		    (parts(p->node[i].tag) && before.n > CAPTION_BYTES);
		if (credit_marked(s) || (credit_like(credit_clean(s)) && apart))
			return i;
	}
	return PAGE_NONE;
}

/* A first part of the caption that says that it is a credit: a span before
 * the one that tells what is seen; or PAGE_NONE. */
static uint32_t credit_first(const struct page *p, uint32_t box, struct str all)
{
	uint32_t end = p->node[box].end, i = box + 1;
	while (i < end && p->node[i].is_text && !page_trim(p->node[i].text).n)
		i++;
	if (i >= end || p->node[i].is_text || p->node[i].end == end)
		return PAGE_NONE;
	struct str s = page_text(p, i, EXTRACT_FIELD_MAX);
	return s.n * 2 < all.n && str_starts(all, s) && credit_clean(s).n > 1 &&
		       (credit_marked(s) || credit_agency(s) != AGENCY_NONE)
		   ? i
		   : PAGE_NONE;
}

/* The name of an agency over the picture, elsewhere in its figure. */
static uint32_t credit_over(const struct page *p, uint32_t box)
{
	uint32_t f = page_up_to(p, box, TAG_FIGURE);
	for (uint32_t i = f; f != PAGE_NONE && i < p->node[f].end; i++)
		if (p->node[i].is_text && !page_inside(p, i, box) &&
		    credit_agency(page_trim(p->node[i].text)) != AGENCY_NONE)
			return i;
	return PAGE_NONE;
}

/* The same right behind the caption's box. */
static uint32_t credit_beside(
    const struct page *p, uint32_t box, struct str all)
{
	uint32_t up = p->node[box].parent, i = p->node[box].end;
	if (up == PAGE_NONE)
		return PAGE_NONE;
	while (i < p->node[up].end && p->node[i].is_text &&
	       !page_trim(p->node[i].text).n)
		i++;
	if (i >= p->node[up].end || p->node[i].is_text)
		return PAGE_NONE;
	struct str s = page_text(p, i, EXTRACT_FIELD_MAX);
	return (credit_follows(all) && credit_like(s)) ||
		       credit_agency(s) != AGENCY_NONE
		   ? i
		   : PAGE_NONE;
}

#define TITLE_BYTES 24 /* a shorter headline may begin a caption */

/* Without the headline, which some put over their picture too. */
static struct str without_title(struct str caption, struct str title)
{
	struct str rest = str_trim(str_sub(caption, title.n, caption.n));
	bool goes_on = rest.n && rest.p[0] >= 'a' && rest.p[0] <= 'z';
	return title.n >= TITLE_BYTES && str_starts(caption, title) && rest.n &&
		       !goes_on
		   ? rest
		   : caption;
}

/* Without what leads to a shop. */
static struct str without_offer(struct str caption)
{
	static const struct str offers[] = {S_INIT("Purchase Licensing Rights"),
	    S_INIT("Buy this photo"), S_INIT("Purchase this photo"),
	    S_INIT(", opens new tab")};
	for (size_t i = 0; i < sizeof(offers) / sizeof(*offers); i++) {
		ptrdiff_t at = str_find(caption, offers[i]);
		if (at > 0)
			caption = page_trim(str_sub(caption, 0, (size_t)at));
	}
	return caption;
}

static void read_caption(struct meta *m, uint32_t box, struct extracted *out)
{
	struct page *p = m->p;
	struct str all =
	    without_title(page_text(p, box, EXTRACT_CAPTION_MAX), out->title);
	all = without_offer(all);
	uint32_t c = credit_box(p, box);
	if (c == PAGE_NONE)
		c = credit_first(p, box, all);
	if (c == PAGE_NONE) {
		picture_split(all, &out->caption, &out->credit);
		uint32_t part = credit_part(p, box, all);
		/* elements part better than marks */
		if (part != PAGE_NONE &&
		    (!out->credit.n || page_text(p, part, EXTRACT_FIELD_MAX).n >
					   out->credit.n))
			c = part;
		else if (!out->credit.n)
			credit_bare(all, &out->caption, &out->credit);
	}
	if (c == PAGE_NONE) {
		uint32_t f = around(p, box);
		c = out->credit.n ? PAGE_NONE : credit_box(p, f);
		if (c == PAGE_NONE && !out->credit.n)
			c = credit_beside(p, box, all);
		if (c == PAGE_NONE && !out->credit.n)
			c = credit_over(p, box);
		if (c != PAGE_NONE)
			out->credit =
			    credit_clean(page_text(p, c, EXTRACT_FIELD_MAX));
		return;
	}
	struct str credit = page_text(p, c, EXTRACT_FIELD_MAX);
	ptrdiff_t at = str_find(all, credit);
	struct str rest = all;
	if (at >= 0 && credit.n)
		rest = str_trim(str_cat(p->a, str_sub(all, 0, (size_t)at),
		    str_sub(all, (size_t)at + credit.n, all.n)));
	while (rest.n && strchr("|/-([", rest.p[rest.n - 1]))
		rest = str_trim(str_sub(rest, 0, rest.n - 1));
	out->caption = rest;
	out->credit = credit_clean(credit);
}

/* "1/5", "2 of 12": which of the pictures it is. */
static bool is_counter(struct str s)
{
	size_t digits = 0;
	for (size_t i = 0; i < s.n; i++) {
		digits += ch_digit(s.p[i]);
		if (!ch_digit(s.p[i]) && !strchr(" /of", s.p[i]))
			return false;
	}
	return digits >= 2 && digits <= 6 && digits < s.n;
}

/* All of its words are set apart. */
static bool set_apart(const struct page *p, const struct block *b)
{
	for (uint32_t i = b->from; i < b->to; i++) {
		uint32_t n = i;
		if (!p->node[i].is_text || !page_trim(p->node[i].text).n)
			continue;
		while (n != PAGE_NONE && n != b->node &&
		       p->node[n].tag != TAG_EM && p->node[n].tag != TAG_I &&
		       p->node[n].tag != TAG_SMALL)
			n = p->node[n].parent;
		if (n == PAGE_NONE || n == b->node)
			return false;
	}
	return true;
}

/* As a caption is: in the picture's block, small, or short. */
static bool caption_apart(
    const struct page *p, uint32_t img, const struct block *b)
{
	if (!set_apart(p, b))
		return false;
	for (uint32_t i = b->from; i < b->to; i++)
		if (!p->node[i].is_text && p->node[i].tag == TAG_SMALL)
			return true;
	return page_inside(p, img, b->node) || !captions_prose(b->text);
}

/* The box names nothing in it a caption or a credit. */
static bool unnamed(const struct page *p, uint32_t box)
{
	for (uint32_t i = box; i < p->node[box].end; i++)
		if (!p->node[i].is_text &&
		    (p->node[i].tag == TAG_FIGCAPTION ||
			(p->node[i].words & (W_CAPTION | W_CREDIT))))
			return false;
	return true;
}

/* Most of it is the alternative text, whose front stands near its own. What is
 * no more than that and no sentence may be the headline. */
static bool says_alt(const struct block *b, struct str alt)
{
	struct str front = str_sub(alt, 0, ALT_BYTES);
	if (front.n < ALT_BYTES || (b->text.n <= alt.n && !b->ends) ||
	    alt.n * 3 <= b->text.n * 2)
		return false;
	ptrdiff_t at = str_find(b->text, front);
	return at >= 0 && at < ALT_BYTES;
}

/* Its place tells, or its letters, or that the picture says the same. */
static bool below_picture(
    const struct page *p, uint32_t img, const struct block *b)
{
	uint32_t figure = page_up_to(p, img, TAG_FIGURE);
	struct str alt = page_trim(page_attr(&p->node[img], S("alt")));
	return (figure != PAGE_NONE && page_inside(p, b->from, figure) &&
		   unnamed(p, figure)) ||
	       (b->ends && str_eq(alt, b->text)) || caption_apart(p, img, b);
}

struct str picture_credit_line(const struct page *p, uint32_t i)
{
	const struct str none = {NULL, 0};
	struct str caption, credit;
	if (i >= p->blocks)
		return none;
	struct str s = p->block[i].text;
	picture_split(s, &caption, &credit);
	if (!credit.n && str_starts(s, S("(")) && str_ends(s, S(")")))
		credit = str_sub(s, 1, s.n - 1);
	else if (caption.n)
		return i && i + 1 < p->blocks && p->block[i - 1].ends &&
			       credit_agency(s) != AGENCY_NONE
			   ? s
			   : none;
	return credit.n && credit_like(credit) ? credit : none;
}

/* Is there another picture behind block `b` and before block `c`? */
static bool picture_between(const struct page *p, uint32_t b, uint32_t c)
{
	for (uint32_t i = p->block[b].to; i < p->block[c].from; i++)
		if (!p->node[i].is_text && p->node[i].tag == TAG_IMG)
			return true;
	return false;
}

/* "council-vote.jpg": a name instead of a picture. */
static bool is_file(struct str s)
{
	static const struct str ends[] = {S_INIT(".jpg"), S_INIT(".jpeg"),
	    S_INIT(".png"), S_INIT(".gif"), S_INIT(".webp")};
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (s.n > ends[i].n &&
		    str_ieq(str_sub(s, s.n - ends[i].n, s.n), ends[i]))
			return true;
	return false;
}

/* The name of a picture's file, a line, and whose the picture is. */
static void file_lines(struct page *p)
{
	for (uint32_t b = 0; b < p->blocks; b++) {
		struct block *k = &p->block[b];
		if (k->kind != BLOCK_TEXT || k->units > LINE_UNITS ||
		    !is_file(k->text))
			continue;
		k->kind = BLOCK_CAPTION;
		if (picture_credit_line(p, b + 2).n &&
		    k[1].kind == BLOCK_TEXT && k[1].units < LINE_UNITS)
			k[1].kind = k[2].kind = BLOCK_CAPTION;
	}
}

/* It begins as what is said of the article does. */
static bool is_lead(struct str line, struct str about)
{
	struct str front = str_sub(about, 0, LEAD_BYTES);
	return front.n == LEAD_BYTES && str_starts(line, front);
}

/* <dl><dt><img><dd>Its line</dl>, <li><img> Its line</li> */
static bool beside(const struct page *p, uint32_t img, uint32_t b)
{
	uint32_t list = page_up_to(p, img, TAG_LI);
	if (list == PAGE_NONE)
		list = page_up_to(p, img, TAG_DL);
	return p->block[b].kind == BLOCK_ITEM && list != PAGE_NONE &&
	       page_inside(p, p->block[b].from, list);
}

/* A line right behind a picture that ends with a credit is its caption,
 * whatever its box is called; so is one in its figure, one set apart, one that
 * says what the picture's alternative text does, and one that a line with a
 * credit alone is behind. */
void picture_lines(struct page *p, struct str about)
{
	file_lines(p);
	for (uint32_t i = 0; i < p->nodes; i++) {
		enum html_tag t = p->node[i].tag;
		uint32_t b = p->node[i].b0;
		if (b + 1 < p->blocks && is_counter(p->block[b].text))
			b++;
		if (p->node[i].is_text ||
		    (t != TAG_IMG && t != TAG_PICTURE && t != TAG_VIDEO) ||
		    b >= p->blocks ||
		    (p->block[b].kind != BLOCK_TEXT && !beside(p, i, b)) ||
		    p->block[b].units > SAID_UNITS)
			continue;
		struct str caption, credit;
		if (!is_lead(p->block[b].text, about) &&
		    says_alt(&p->block[b],
			page_trim(page_attr(&p->node[i], S("alt")))))
			p->block[b].kind = BLOCK_CAPTION;
		if (p->block[b].units > LINE_UNITS)
			continue;
		picture_split(p->block[b].text, &caption, &credit);
		if ((credit.n && caption.n) ||
		    below_picture(p, i, &p->block[b]) ||
		    credit_bare(p->block[b].text, &caption, &credit))
			p->block[b].kind = BLOCK_CAPTION;
		else if (picture_credit_line(p, b).n)
			p->block[b].kind = BLOCK_CAPTION;
		else if (picture_credit_line(p, b + 1).n &&
			 p->block[b + 1].kind == BLOCK_TEXT &&
			 !picture_between(p, b, b + 1)) {
			p->block[b + 1].kind = BLOCK_CAPTION;
			if (!is_lead(p->block[b].text, about))
				p->block[b].kind = BLOCK_CAPTION;
		}
	}
}

static bool is_caption(const struct node *n)
{
	return n->tag == TAG_FIGCAPTION ||
	       (!n->is_text && (n->words & W_CAPTION) && n->tag != TAG_IMG &&
		   n->tag != TAG_FIGURE && n->b1 > n->b0);
}

/* Is there little before the headline in box `f`, and a figure among it? */
static bool figure_between(const struct page *p, uint32_t f, uint32_t head)
{
	if (p->node[head].b0 > p->node[f].b0 + 3)
		return false;
	for (uint32_t i = f; i < head; i++)
		if (p->node[i].tag == TAG_FIGCAPTION)
			return true;
	return false;
}

/* Where the article's pictures may stand: from its headline, or the box
 * around that, to its end. */
static uint32_t pictures_from(const struct page *p, const struct body *body)
{
	uint32_t from = body->box, head = body->head;
	if (head == PAGE_NONE) {
		uint32_t f = page_up_to(p, from, TAG_ARTICLE);
		return f != PAGE_NONE ? f : from;
	}
	if (head >= p->node[body->box].end)
		return from;
	from = head < from ? head : from;
	for (uint32_t f = head, up = 0; up < 4 && f != PAGE_NONE;
	     up++, f = p->node[f].parent)
		if (p->node[f].tag == TAG_ARTICLE ||
		    p->node[f].tag == TAG_MAIN || figure_between(p, f, head))
			from = f < from ? f : from;
	return from;
}

#define PICTURE_UNITS 400 /* a longer text beside an <img> is no caption */

/* The box of a picture and a line or two about it, which does not call them
 * a caption; PAGE_NONE where there is none. */
static uint32_t picture_box(
    const struct page *p, const struct body *body, uint32_t img)
{
	uint32_t n = p->node[img].parent;
	for (int up = 0; up < 3 && n != PAGE_NONE; up++) {
		const struct node *box = &p->node[n];
		uint32_t units = 0;
		if (page_inside(p, body->box, n) || box->b1 - box->b0 > 3 ||
		    box->tag == TAG_A || box->tag == TAG_P)
			return PAGE_NONE;
		for (uint32_t b = box->b0; b < box->b1; b++)
			units += p->block[b].units - p->block[b].linked;
		if (units > PICTURE_UNITS)
			return PAGE_NONE;
		if (units > 12)
			return box->words & (W_AUTHOR | W_BIO | W_RELATED |
						W_AD | W_SHARE | W_META)
				   ? PAGE_NONE
				   : n;
		n = box->parent;
	}
	return PAGE_NONE;
}

/* The first line from `from` on that was found to be a caption by its credit
 * (picture_lines). */
static const struct block *credited(
    const struct page *p, uint32_t from, uint32_t end)
{
	for (uint32_t b = p->node[from].b0; b < p->blocks; b++)
		if (p->block[b].from >= end)
			break;
		else if (p->block[b].kind == BLOCK_CAPTION)
			return &p->block[b];
	return NULL;
}

/* What has a credit is surely none of the text. */
static void caption_of_box(struct meta *m, uint32_t box, struct extracted *out)
{
	struct page *p = m->p;
	read_caption(m, box, out);
	for (uint32_t b = p->node[box].b0; out->credit.n && b < p->node[box].b1;
	     b++)
		p->block[b].kind = BLOCK_CAPTION;
}

static void find_caption(
    struct meta *m, const struct body *body, struct extracted *out)
{
	const struct page *p = m->p;
	if (body->box == PAGE_NONE)
		return;
	uint32_t from = pictures_from(p, body);
	uint32_t end = p->node[body->box].end;
	const struct block *line = credited(p, from, end);
	for (uint32_t i = from; i < end; i++) {
		if (line && line->from <= i)
			break;
		if (is_caption(&p->node[i]) && page_text(p, i, 8).n) {
			read_caption(m, i, out);
			return;
		}
	}
	if (line) {
		picture_split(line->text, &out->caption, &out->credit);
		if (!out->credit.n)
			credit_bare(line->text, &out->caption, &out->credit);
		return;
	}
	for (uint32_t i = from; i < end; i++) {
		if (p->node[i].tag != TAG_IMG)
			continue;
		uint32_t box = picture_box(p, body, i);
		if (box != PAGE_NONE)
			caption_of_box(m, box, out);
		return; /* the lead image alone */
	}
}

static struct str source_of(const struct node *n)
{
	static const struct str attrs[] = {S_INIT("data-src"),
	    S_INIT("data-original"), S_INIT("data-lazy-src"), S_INIT("src")};
	for (size_t i = 0; i < 4; i++) {
		/* some put a srcset there */
		struct str first, s = str_trim(page_attr(n, attrs[i]));
		if (s.n && !str_istarts(s, S("data:")) &&
		    str_split(&s, ' ', &first))
			return first;
	}
	return (struct str){NULL, 0};
}

static struct str first_image(const struct meta *m, const struct body *body)
{
	const struct page *p = m->p;
	if (body->box == PAGE_NONE)
		return (struct str){NULL, 0};
	uint32_t end = p->node[body->box].end;
	for (uint32_t i = pictures_from(p, body); i < end; i++) {
		if (p->node[i].tag != TAG_IMG || p->node[i].hidden)
			continue;
		long long w = 1000, h = 1000;
		str_to_int(page_attr(&p->node[i], S("width")), 0, 100000, &w);
		str_to_int(page_attr(&p->node[i], S("height")), 0, 100000, &h);
		if (w < 200 || h < 50)
			continue;
		struct str s = source_of(&p->node[i]);
		if (s.n)
			return s;
	}
	return (struct str){NULL, 0};
}

void meta_picture(
    struct meta *m, const struct body *body, struct extracted *out)
{
	struct arena *a = m->p->a;
	uint32_t image = ld_get(&m->ld, m->art, S("image"));
	struct str s = m->said[META_IMAGE];
	if (!s.n) {
		uint32_t url = ld_get(&m->ld, image, S("url"));
		s = ld_text(&m->ld, url != LD_NONE ? url : image);
	}
	if (!s.n)
		s = first_image(m, body);
	s = s.n ? url_resolve(a, m->base, s) : s;
	out->image = url_is_web(s) ? s : (struct str){NULL, 0};
	find_caption(m, body, out);
	if (!out->caption.n)
		out->caption = meta_line(
		    a, ld_text(&m->ld, ld_get(&m->ld, image, S("caption"))));
	if (!out->credit.n)
		out->credit = meta_line(
		    a, ld_text(&m->ld, ld_get(&m->ld, image, S("creditText"))));
}
