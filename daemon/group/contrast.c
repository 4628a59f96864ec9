/* SPDX-License-Identifier: MIT */
/* gazetted: headlines that say the same of another. */
#include "group/contrast.h"

#include <stddef.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "group/lexicon.h"
#include "group/vector.h"
#include "text/date_names.h"

/* Pieces in common for each that is not; for one of a date one. */
#define FRAME_MIN 2
#define WORDS_MAX 3 /* of a name */
#define CODES_END UINT32_C(0x10FFFF)

static uint64_t mark(uint32_t id)
{
	return UINT64_C(1) << (id * UINT32_C(0x9E3779B1) >> 26);
}

static bool says(uint8_t kind)
{
	return kind != PIECE_SMALL && kind != PIECE_FIGURE;
}

void heading_add(struct heading *h, enum piece_kind kind, uint32_t id)
{
	if (h->n == HEADING_MAX)
		return;
	h->marks |= mark(id);
	if (kind == PIECE_DATED)
		h->dates |= mark(id);
	else if (says((uint8_t)kind))
		h->tells |= mark(id);
	h->content += kind != PIECE_SMALL;
	h->kind[h->n] = (uint8_t)kind;
	h->id[h->n++] = id;
}

void heading_add_slot(
    struct heading *h, const struct slot *slot, struct str text)
{
	uint32_t value = 0;
	for (size_t i = 0; i < text.n; i++) {
		char c = text.p[i];
		if (ch_alpha(c) || value > UINT32_MAX / 10 - 1)
			return;
		if (ch_digit(c))
			value = value * 10 + (uint32_t)(c - '0');
	}
	if (value < 10 || h->slots == SLOTS_MAX)
		return;
	h->slot[h->slots] = *slot;
	h->slot[h->slots++].value = value;
}

/* What a place's name ends in; each of three bytes. */
static const char kinds_of_place[] = "省市县縣県町村";
#define PLACE_KINDS 8U
#define HAN	    0x3400

static bool names_place(uint32_t first, uint32_t last)
{
	static const char *const no_name = "城都超全各同本当該该農农";
	return first >= HAN && utf8_among(kinds_of_place, last) &&
	       !utf8_among(kinds_of_place, first) &&
	       !utf8_among(no_name, first);
}

/* The letter before is of the name, "河南省" is not "云南省", if it does not
 * end another: "県津市" is "津市". */
void heading_add_place(struct heading *h, struct str pair, struct str whole)
{
	uint32_t first, last, before;
	size_t n = utf8_next(pair, 0, &first);
	utf8_next(pair, n, &last);
	if (h->places == PLACES_MAX || !names_place(first, last))
		return;
	utf8_next(whole, 0, &before);
	bool of_name = before >= HAN && !utf8_among(kinds_of_place, before);
	ptrdiff_t at =
	    str_find(str_of(kinds_of_place), str_sub(pair, n, pair.n));
	uint64_t id = hash_content(of_name ? whole : pair);
	h->place[h->places++] =
	    ((uint32_t)id & ~(PLACE_KINDS - 1)) | ((uint32_t)at / 3);
}

bool heading_elsewhere(const struct heading *g, const struct heading *h)
{
	bool elsewhere = false;
	for (int i = 0; i < g->places; i++)
		for (int k = 0; k < h->places; k++) {
			uint32_t gap = g->place[i] ^ h->place[k];
			if (!gap)
				return false;
			elsewhere |= gap % PLACE_KINDS == 0;
		}
	return elsewhere;
}

bool heading_same(const struct heading *g, const struct heading *h)
{
	return g->n == h->n &&
	       memcmp(g->id, h->id, g->n * sizeof(g->id[0])) == 0;
}

/* ---- side by side ---- */

/* How many pieces of the rest of both are in common, by where the rests
 * begin. */
struct common {
	uint8_t n[HEADING_MAX + 1][HEADING_MAX + 1];
};

static void lay(
    struct common *c, const struct heading *x, const struct heading *y)
{
	int n = y->n;
	memset(c->n[x->n], 0, (size_t)n + 1);
	for (int i = x->n - 1; i >= 0; i--) {
		uint8_t *row = c->n[i], *below = c->n[i + 1], behind = 0;
		uint32_t id = x->id[i];
		row[n] = 0;
		for (int j = n - 1; j >= 0; j--) {
			uint8_t most = behind > below[j] ? behind : below[j];
			behind =
			    id == y->id[j] ? (uint8_t)(below[j + 1] + 1) : most;
			row[j] = behind;
		}
	}
}

/* ---- what stands in one place ---- */

/* The pieces of a headline from `from` to before `to`. */
struct filler {
	const struct vector *of, *other;
	int from, to;
};

static int content(const struct filler *f)
{
	int n = 0;
	for (int i = f->from; i < f->to; i++)
		n += says(f->of->heading.kind[i]);
	return n;
}

static bool dated(const struct filler *f)
{
	bool is = true;
	for (int i = f->from; i < f->to; i++)
		is &= !says(f->of->heading.kind[i]) ||
		      f->of->heading.kind[i] == PIECE_DATED;
	return is;
}

static uint32_t pair_id(uint32_t before, uint32_t letter)
{
	return term_short(letters_stem(before, letter));
}

/* What is found of a filler's words and pairs of letters: how many, which of
 * them the other has, and what its own report tells again of the rest. */
struct found {
	int words, there;
	int pairs, chance;
	int told;
};

/* It is a name, or there are no capitals by which that is known. */
static bool tells(const struct filler *f, const struct vector_term *t)
{
	const struct heading *h = &f->of->heading;
	return (h->caseless && (!h->capitals || f->from == 0)) ||
	       t->kind == TERM_NAME;
}

static void look_for(
    struct found *n, const struct filler *f, uint32_t id, bool letter)
{
	bool there = vector_has(f->other, id);
	const struct vector_term *t = there ? NULL : vector_find(f->of, id);
	n->told += t && (t->told || (f->of->bare && tells(f, t)));
	*(letter ? &n->pairs : &n->words) += 1;
	*(letter ? &n->chance : &n->there) += there;
}

static bool letter_at(const struct heading *h, int i)
{
	return i >= 0 && i < h->n && h->kind[i] == PIECE_LETTER;
}

/* Han alone have words of a letter. Of those for numbers only days have a
 * name: as figures they change. */
static bool lone_name(const struct heading *h, int i)
{
	char d[8];
	if (h->id[i] < 0x3400 || h->id[i] > CODES_END)
		return false;
	if (!utf8_among("〇一二两三四五六七八九十百千万", h->id[i]))
		return true;
	size_t n = letter_at(h, i - 1) ? utf8_encode(d, h->id[i - 1]) : 0;
	n += utf8_encode(d + n, h->id[i]);
	return date_word(date_words(S("zh")), (struct str){d, n});
}

/* The pairs of a filler's letters; of one alone those that it makes with the
 * letters beside the filler. */
static void look_for_letter(struct found *n, const struct filler *f, int i)
{
	const struct heading *h = &f->of->heading;
	bool lone = f->to - f->from == 1;
	if (lone && !lone_name(h, i))
		return;
	if (letter_at(h, i - 1) && (lone || i > f->from))
		look_for(n, f, pair_id(h->id[i - 1], h->id[i]), true);
	if (letter_at(h, i + 1) && lone)
		look_for(n, f, pair_id(h->id[i], h->id[i + 1]), true);
}

/* Whether its report tells the name again and the other nowhere has it; of
 * words that are no names each of two or three. Of two letters together most
 * may not be there, for in alphabets some are by chance. */
static bool its_own(const struct filler *f, bool *out_plain)
{
	const struct heading *h = &f->of->heading;
	struct found n = {0};
	bool plain = false;
	for (int i = f->from; i < f->to; i++) {
		if (h->kind[i] == PIECE_LETTER)
			look_for_letter(&n, f, i);
		else if (h->kind[i] == PIECE_NAME || h->kind[i] == PIECE_WORD)
			look_for(&n, f, h->id[i], false);
		else if (says(h->kind[i]))
			return false;
		plain |= h->kind[i] == PIECE_WORD;
	}
	*out_plain = plain;
	if (n.there || n.words > WORDS_MAX)
		return false;
	return plain ? n.words > 1 && n.told == n.words
		     : n.told && 2 * n.chance < n.pairs + !n.pairs;
}

/* ---- both ---- */

/* What one has in the places where they differ. */
struct side {
	int content;
	bool own, dated;
	bool plain; /* words that are no names are among it */
};

/* Returns whether it has a name of its own and no other word. */
static bool add_filler(struct side *s, const struct filler *f)
{
	int n = content(f);
	bool plain = false, own;
	if (!n)
		return false;
	own = its_own(f, &plain);
	s->own = (!s->content || s->own) && own;
	s->dated = (!s->content || s->dated) && dated(f);
	s->plain |= plain;
	s->content += n;
	return own && !plain;
}

static bool same(const struct heading *g, int i, const struct heading *h, int j)
{
	return i < g->n && j < h->n && g->id[i] == h->id[j];
}

static bool figure_at(const struct heading *h, int i)
{
	return i < h->n && h->kind[i] == PIECE_FIGURE;
}

/* A lone letter in common, amid what differs; figures do not count. */
static bool by_chance(const struct filler *f, const struct filler *e)
{
	const struct heading *g = &f->of->heading, *h = &e->of->heading;
	int i = f->to, j = e->to;
	return g->kind[i] == PIECE_LETTER && (f->from < i || e->from < j) &&
	       !same(g, i + 1, h, j + 1) &&
	       !(figure_at(g, i + 1) && figure_at(h, j + 1));
}

/* Where the headlines can be laid side by side in several ways, all is one way
 * for both. */
static bool in_order(const struct heading *g, const struct heading *h)
{
	int order = g->n - h->n;
	for (int i = 0; !order && i < g->n; i++)
		order = (g->id[i] > h->id[i]) - (g->id[i] < h->id[i]);
	return order <= 0;
}

/* Whether as much of `g` may stand in `h` as it must. Of most pairs of
 * headlines that is known without laying them side by side. */
static bool may_frame(const struct heading *g, const struct heading *h)
{
	int gone = __builtin_popcountll(g->tells & ~h->marks);
	int days = __builtin_popcountll(g->dates & ~h->marks);
	return g->content - gone - days >= gone * FRAME_MIN + days;
}

bool contrast(const struct vector *x, const struct vector *y)
{
	if (!may_frame(&x->heading, &y->heading) ||
	    !may_frame(&y->heading, &x->heading))
		return false;
	if (!in_order(&x->heading, &y->heading))
		return contrast(y, x);
	const struct heading *g = &x->heading, *h = &y->heading;
	struct filler f = {.of = x, .other = y}, e = {.of = y, .other = x};
	struct side s = {0}, t = {0};
	struct common c;
	int frame = 0;
	bool figure = false; /* is in both */
	bool names = false;  /* of its own each has in one place */
	lay(&c, g, h);
	while (f.to < g->n || e.to < h->n) {
		int i = f.to, j = e.to;
		if (same(g, i, h, j) && !by_chance(&f, &e)) {
			bool name = add_filler(&s, &f);
			names |= add_filler(&t, &e) && name;
			frame += g->kind[i] != PIECE_SMALL &&
				 h->kind[j] != PIECE_SMALL;
			figure |= g->kind[i] == PIECE_FIGURE;
			f.from = ++f.to;
			e.from = ++e.to;
		} else if (same(g, i, h, j)) {
			f.to++, e.to++;
		} else if (j == h->n ||
			   (i < g->n && c.n[i + 1][j] >= c.n[i][j + 1])) {
			f.to++;
		} else {
			e.to++;
		}
	}
	bool name = add_filler(&s, &f);
	names |= add_filler(&t, &e) && name;
	int most = s.content > t.content ? s.content : t.content;
	bool reworded = (s.plain || t.plain) && figure;
	bool others = names || (s.own && t.own && !reworded);
	return (s.dated && t.dated && frame >= most) ||
	       (others && frame >= FRAME_MIN * most);
}
