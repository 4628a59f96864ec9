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

static const struct str credit_words[] = {S_INIT("source"), S_INIT("sources"),
    S_INIT("photo"), S_INIT("photos"), S_INIT("photo by"), S_INIT("photograph"),
    S_INIT("photograph by"), S_INIT("photo credit"), S_INIT("image credit"),
    S_INIT("image"), S_INIT("credit"), S_INIT("credits"), S_INIT("picture"),
    S_INIT("illustration"), S_INIT("illustration by"), S_INIT("image by"),
    S_INIT("copyright"), S_INIT("via"), S_INIT("courtesy"),
    S_INIT("courtesy of"), S_INIT("foto"), S_INIT("fotos"), S_INIT("bild"),
    S_INIT("quelle"), S_INIT("bildquelle"), S_INIT("bildnachweis"),
    S_INIT("cr\u00e9dit"), S_INIT("cr\u00e9dit photo"), S_INIT("cr\u00e9dits"),
    S_INIT("cr\u00e9dito"), S_INIT("cr\u00e9ditos"), S_INIT("fuente"),
    S_INIT("fonte"), S_INIT("imagen"), S_INIT("imagem"),
    S_INIT("cr\u00e9ditos"), S_INIT("foto di"), S_INIT("foto de"),
    S_INIT("bron"), S_INIT("beeld"), S_INIT("fot."),
    S_INIT("\u017ar\u00f3d\u0142o"), S_INIT("zdroj"), S_INIT("kilde"),
    S_INIT("k\u00e4lla"), S_INIT("kuva"), S_INIT("kaynak"),
    S_INIT("foto\u011fraf"), S_INIT("\u0444\u043e\u0442\u043e"),
    S_INIT("\u0424\u043e\u0442\u043e"),
    S_INIT("\u0434\u0436\u0435\u0440\u0435\u043b\u043e"),
    S_INIT("\u0414\u0436\u0435\u0440\u0435\u043b\u043e"),
    S_INIT("\u0438\u0441\u0442\u043e\u0447\u043d\u0438\u043a"),
    S_INIT("\u0418\u0441\u0442\u043e\u0447\u043d\u0438\u043a"),
    S_INIT("\u5199\u771f"), S_INIT("\u56fe\u7247\u6765\u6e90"),
    S_INIT("\u63d0\u4f9b"), S_INIT("\u51fa\u5178"), S_INIT("\uc0ac\uc9c4"),
    S_INIT("\u0627\u0644\u0645\u0635\u062f\u0631")};

#define N_WORDS (sizeof(credit_words) / sizeof(*credit_words))

/* The length of "Source: ", "© " and the like at the front, or 0. `colon`:
 * the word must have one behind it. */
static size_t credit_mark(struct str s, bool colon)
{
	static const struct str signs[] = {S_INIT("\u00a9"), S_INIT("(c)"),
	    S_INIT("\u24d2"), S_INIT("\U0001f4f7"), S_INIT("\U0001f4f8")};
	for (size_t i = 0; i < sizeof(signs) / sizeof(*signs); i++)
		if (str_istarts(s, signs[i]))
			return signs[i].n;
	size_t best = 0;
	for (size_t i = 0; i < N_WORDS; i++) {
		struct str w = credit_words[i];
		if (!str_istarts(s, w) || s.n <= w.n)
			continue;
		struct str rest = str_trim(str_sub(s, w.n, s.n));
		size_t skip = (size_t)(rest.p - s.p);
		if (rest.n && (rest.p[0] == ':' || rest.p[0] == '/'))
			skip++;
		else if (str_starts(rest, S("\uff1a")))
			skip += 3;
		else if (str_starts(rest, S("\u00a9")))
			skip += 2;
		else if (colon || !ch_space(s.p[w.n]))
			continue;
		if (skip > best)
			best = skip;
	}
	return best;
}

static struct str clean(struct str s)
{
	s = str_trim(s);
	size_t mark;
	while (s.n && (mark = credit_mark(s, true)) > 0)
		s = str_trim(str_sub(s, mark, s.n));
	while (s.n && strchr("()[]|/-.,;:", s.p[0]) &&
	       !(s.p[0] == '(' && str_chr(s, ')') > 0))
		s = str_trim(str_sub(s, 1, s.n));
	while (s.n && strchr("[]|/-,;:.", s.p[s.n - 1]))
		s = str_trim(str_sub(s, 0, s.n - 1));
	if (s.n && s.p[s.n - 1] == ')' && str_chr(s, '(') < 0)
		s = str_trim(str_sub(s, 0, s.n - 1));
	return s;
}

/* "... text. (Source: X)", "... text. Photo: X", "... text. © X". */
void picture_split(struct str text, struct str *caption, struct str *credit)
{
	*caption = text;
	*credit = (struct str){NULL, 0};
	if (str_ends(text, S(")"))) {
		ptrdiff_t open = str_rchr(text, '(');
		struct str in = str_sub(text, (size_t)(open + 1), text.n - 1);
		if (open >= 0 && credit_mark(in, false)) {
			*caption = str_trim(str_sub(text, 0, (size_t)open));
			size_t k = credit_mark(in, false);
			*credit = clean(str_sub(in, k, in.n));
			return;
		}
	}
	for (size_t i = text.n; i-- > 0;) {
		bool edge = i == 0 || ch_space(text.p[i - 1]) ||
			    strchr(".|(/", text.p[i - 1]) ||
			    (unsigned char)text.p[i - 1] >= 0x80;
		struct str rest = str_sub(text, i, text.n);
		if (!edge || rest.n > 160)
			continue;
		size_t k = credit_mark(rest, true);
		if (!k)
			continue;
		*caption = str_trim(str_sub(text, 0, i));
		while (
		    caption->n && strchr("|/-([", caption->p[caption->n - 1]))
			*caption =
			    str_trim(str_sub(*caption, 0, caption->n - 1));
		*credit = clean(str_sub(rest, k, rest.n));
		return;
	}
}

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

static void read_caption(struct meta *m, uint32_t box, struct extracted *out)
{
	struct page *p = m->p;
	struct str all = page_text(p, box, EXTRACT_CAPTION_MAX);
	uint32_t c = credit_box(p, box);
	if (c == PAGE_NONE) {
		picture_split(all, &out->caption, &out->credit);
		uint32_t f = around(p, box);
		c = out->credit.n ? PAGE_NONE : credit_box(p, f);
		if (c != PAGE_NONE)
			out->credit = clean(page_text(p, c, EXTRACT_FIELD_MAX));
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
	out->credit = clean(credit);
}

static bool is_caption(const struct node *n)
{
	return n->tag == TAG_FIGCAPTION ||
	       (!n->is_text && (n->words & W_CAPTION) && n->tag != TAG_IMG &&
		   n->tag != TAG_FIGURE && n->b1 > n->b0);
}

/* Where the article's pictures may stand: from its headline, or the box
 * around that, to its end. */
static uint32_t pictures_from(const struct page *p, const struct body *body)
{
	uint32_t from = body->box;
	if (p->h1 == PAGE_NONE || p->h1 >= p->node[body->box].end)
		return from;
	from = p->h1 < from ? p->h1 : from;
	for (uint32_t f = p->h1, up = 0; up < 4 && f != PAGE_NONE;
	     up++, f = p->node[f].parent)
		if (p->node[f].tag == TAG_ARTICLE || p->node[f].tag == TAG_MAIN)
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

static void find_caption(
    struct meta *m, const struct body *body, struct extracted *out)
{
	const struct page *p = m->p;
	if (body->box == PAGE_NONE)
		return;
	uint32_t from = pictures_from(p, body);
	uint32_t end = p->node[body->box].end;
	for (uint32_t i = from; i < end; i++)
		if (is_caption(&p->node[i]) && page_text(p, i, 8).n) {
			read_caption(m, i, out);
			return;
		}
	for (uint32_t i = from; i < end; i++) {
		if (p->node[i].tag != TAG_IMG)
			continue;
		uint32_t box = picture_box(p, body, i);
		if (box != PAGE_NONE)
			read_caption(m, box, out);
		return; /* the lead image alone */
	}
}

static struct str source_of(const struct node *n)
{
	static const struct str attrs[] = {S_INIT("data-src"),
	    S_INIT("data-original"), S_INIT("data-lazy-src"), S_INIT("src")};
	for (size_t i = 0; i < 4; i++) {
		struct str s = page_attr(n, attrs[i]);
		if (s.n && !str_istarts(s, S("data:")))
			return s;
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
		if (p->node[i].tag != TAG_IMG)
			continue;
		long long w = 1000;
		struct str width = page_attr(&p->node[i], S("width"));
		if (width.n && str_to_int(width, 0, 100000, &w) && w < 200)
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
