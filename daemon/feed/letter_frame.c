/* SPDX-License-Identifier: MIT */
/* gazetted: the reader's own links in a letter's frame. */
/*
 * A letter's frame is what it begins and ends with: the links before its first
 * item and behind its last.
 *
 *	items	...	made as others are, or without what is one reader's, or
 *			of others' places, or headlines
 *	a rule, an imprint, "-- ", a link to leave or to the terms
 *	foot	...	what is left
 *
 * Behind such a mark no article has an address that may be one reader's: what
 * has one, at the sender's or where the letter says it can be left, goes. A
 * rule is no mark for what stands outside the foot: in several words, with
 * another mark behind it. At the letter's beginning one goes that
 * stands alone in its block, if no word is in its address, whatever is said.
 * Before it, and at the letter's beginning, a link goes whose text, or the
 * sentence that it stands in, speaks of the letter itself (letter_talk.c);
 * among the items only where that has no other word; and wherever it is in the
 * frame, but for what stands outside the foot, one that is made as
 * List-Unsubscribe:
 *
 *	https://h.example/u/Zx81kQpL	and	https://h.example/u/Qq02mNdW
 *
 * A heading, or what is bold, is an item's title, whatever its words are, where
 * the text below it does not speak of the letter, too.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "base/url.h"
#include "base/url_host.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/letter_block.h"
#include "feed/letter_deal.h"
#include "feed/letter_impl.h"
#include "feed/letter_line.h"
#include "feed/letter_url.h"

#define AROUND_MAX 240 /* bytes around a link that may speak of it */
#define SHORT_MAX  24  /* bytes of a label that is no headline */
#define HEADED_MIN 20  /* bytes of a headline that tells something */
#define PIECE_MIN  4   /* of an address that may be one reader's */
#define NUMBER_MIN 5
#define CASES_LEN  8
#define SIGNED_MAX 4  /* blocks of a signature */
#define LIKE_MAX   3  /* links that are made as List-Unsubscribe is */
#define EARLY_MAX  40 /* bytes before the first text of a letter */
#define BESIDE_MIN 12 /* bytes beside a link that say something */
#define BLURB_MIN  40 /* bytes behind a link that tell of where it leads */
#define SEVERAL	   3  /* words of a title */
#define BRIEF_MAX  6  /* words of what is no headline ... */
#define ASKING_MAX 9  /* ... where it asks, or has a colon behind */
#define WORDS_MAX  60 /* characters of these ... */
#define WORD_MAX   24 /* ... where they are not parted */

struct framed {
	struct str url, label, around, sentence;
	struct str before; /* all of the block before, which has no links */
	struct str shape;
	enum letter_key key;
	bool opaque, headline;
	bool own;     /* by address or words that are known */
	bool whole;   /* there is nothing but it in its block */
	bool signs;   /* it is in a signature, which has no items */
	bool told;    /* a text of its own follows */
	bool heading; /* all of its block is one */
	bool bold;
	bool early;   /* hardly a text is before it */
	bool title;   /* it is one of these, and heads the text below */
	bool several; /* words are in its block */
	bool inside;  /* words are before it on its line */
	bool beside;  /* a way out is in its block */
	size_t block; /* number of it ... */
	size_t line;  /* ... and of its line, one after the other */
};

typedef VEC(size_t) lines;

/* Links of one shape. */
struct made {
	size_t n;	/* of them that are not known */
	struct str url; /* of the first */
	bool differ;	/* they lead to several places */
};

struct frame {
	struct arena *a;
	VEC(struct framed) links;
	struct map *own, *cut, *keyed;
	bool said_out;	    /* a way out is in the text */
	struct map *owners; /* of hosts: the sender's, and of links to leave */
	struct map *shapes; /* of links to leave */
	struct map *made;   /* shape -> struct made */
	lines marks;	    /* lines that are a frame's */
	lines rules;	    /* ... and that are behind a rule */
	size_t blocks, line;
	struct str before; /* the block before, unless it has links */
	size_t text;	   /* bytes of it so far */
	size_t signed_off; /* that of the last "-- "; or 0 */
};

/* ---- addresses ---- */

static bool is_year(struct str s)
{
	return s.n == 4 && (str_starts(s, S("19")) || str_starts(s, S("20")));
}

bool letter_may_be_id(struct str s)
{
	size_t digits = 0, letters = 0, cases = 0;
	for (size_t i = 0; i < s.n; i++) {
		bool up = ch_alpha(s.p[i]) && s.p[i] != ch_lower(s.p[i]);
		digits += ch_digit(s.p[i]);
		letters += ch_alpha(s.p[i]);
		cases += up && i && ch_alpha(s.p[i - 1]);
	}
	if (!letters)
		return digits >= NUMBER_MIN;
	return s.n >= PIECE_MIN && !is_year(s) &&
	       (digits || (s.n >= CASES_LEN && cases > 1));
}

/* Is a part of the piece drawn? What has a digit may name one thing of many;
 * then `*out_one`. */
static bool drawn_in(struct str piece, bool *out_one)
{
	bool own = false;
	*out_one = false;
	for (size_t i = 0, to; i < piece.n; i = to + 1) {
		for (to = i; to < piece.n && !strchr(".,:-_@%+", piece.p[to]);
		     to++)
			*out_one |= ch_digit(piece.p[to]);
		own |= letter_may_be_id(str_sub(piece, i, to));
	}
	*out_one |= own;
	return own;
}

/* The address without what names one of many: "h.example/u/ *?a=b"; and may
 * that be one reader's? */
static struct str shape_of(struct arena *a, struct str url, bool *out_opaque)
{
	struct url u;
	bool one;
	*out_opaque = false;
	if (!url_parse(a, letter_link_target(a, url), &u))
		return S("");
	struct str s = url_text(a, &u);
	size_t from = (size_t)str_find(s, S("://")) + 3 + u.host.n;
	struct buf b = buf_init(s.n + u.host.n + 8);
	buf_adds(&b, u.host);
	for (size_t i = from < s.n ? from : s.n, to; i < s.n; i = to + 1) {
		for (to = i; to < s.n && !strchr("/?&=#;", s.p[to]);)
			to++;
		struct str piece = str_sub(s, i, to);
		*out_opaque |= drawn_in(piece, &one);
		buf_adds(&b, one ? S("*") : piece);
		if (to < s.n)
			buf_addc(&b, s.p[to]);
	}
	struct str out = b.over ? S("") : buf_dup(a, &b);
	buf_free(&b);
	return out;
}

static bool is_front(struct arena *a, struct str url)
{
	struct url u;
	url = url_untracked(a, letter_link_target(a, url));
	return url_parse(a, url, &u) && u.path.n <= 1 && !u.query.n;
}

struct str letter_owner(struct str host)
{
	ptrdiff_t dot = str_rchr(host, '.'), next = -1, third;
	if (dot > 0)
		next = str_rchr(str_sub(host, 0, (size_t)dot), '.');
	if (next > 0 && dot - next <= 4 && host.n - (size_t)dot == 3) {
		third = str_rchr(str_sub(host, 0, (size_t)next), '.');
		next = third;
	}
	return str_sub(host, (size_t)(next + 1), host.n);
}

static struct str owner_of(const struct frame *f, struct str url)
{
	return letter_owner(url_site(f->a, letter_link_target(f->a, url)));
}

struct str letter_owner_of_address(struct arena *a, struct str addr)
{
	ptrdiff_t query = str_chr(addr, '?');
	addr = str_sub(addr, 0, query < 0 ? addr.n : (size_t)query);
	addr = str_sub(addr, (size_t)(str_rchr(addr, '@') + 1), addr.n);
	return letter_owner(str_lower(a, addr));
}

/* ---- what stands around a link ---- */

/* From the link before it to the next one, as far as its sentence goes where
 * that is much. A label that is a URL says nothing. */
static struct str around(struct arena *a, const struct block *b, size_t k)
{
	const struct link *l = &b->links.v[k], *was = l - 1, *next = l + 1;
	size_t from = k ? was->at + was->label.n : 0;
	size_t to = k + 1 < b->links.n ? next->at : b->text.n, begin;
	if (b->links.n > 1 && l->at > from + BESIDE_MIN)
		to = l->at + l->label.n; /* the rest is the next one's */
	struct str s = str_sub(b->text, from, to);
	if (line_is_url(l->label))
		return str_cat(a, str_sub(s, 0, l->at - from),
		    str_sub(s, l->at - from + l->label.n, s.n));
	return s.n > AROUND_MAX ? line_sentence(s, l->at - from, &begin) : s;
}

static void mark(struct frame *f, size_t line)
{
	*vec_push(f->a, &f->marks) = line;
}

static size_t count_lines(struct str s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		n += s.p[i] == '\n';
	return n;
}

static bool is_dashes(struct str text)
{
	return text.n >= 2 && text.p[0] == '-' && text.p[1] == '-' &&
	       (text.n == 2 || ch_space(text.p[2]));
}

static bool has_several(struct str text)
{
	struct str word;
	size_t n = 0;
	while (n < SEVERAL && letter_next_word(&text, '\'', &word))
		n++;
	return n == SEVERAL;
}

static bool is_bold(const struct block *b, const struct link *l)
{
	vec_each (&b->bold, s)
		if (s->from <= l->at && s->to >= l->at + l->label.n)
			return true;
	return false;
}

/* The text below a heading, or below what is bold; that of a heading may have
 * links at its end. */
static bool heads(struct frame *f, const struct framed *x, struct str text,
    size_t before_links)
{
	size_t n = x->heading ? before_links : text.n;
	return (x->heading || x->bold) && n > BLURB_MIN &&
	       letter_talk(f->a, str_sub(text, 0, n)) == TALK_NOT;
}

/* Is the text in the same block, behind a line break? */
static bool heads_line(struct frame *f, const struct framed *x,
    const struct block *b, const struct link *l)
{
	struct str rest =
	    str_trim(str_sub(b->text, l->at + l->label.n, b->text.n));
	return x->bold && b->links.n == 1 &&
	       str_starts(str_trim(b->text), l->label) &&
	       b->text.n > l->at + l->label.n &&
	       b->text.p[l->at + l->label.n] == '\n' &&
	       heads(f, x, rest, rest.n);
}

static void take_link(struct frame *f, const struct block *b, size_t k)
{
	const struct link *l = &b->links.v[k];
	struct framed *x = vec_push(f->a, &f->links);
	struct str front = str_sub(b->text, 0, l->at);
	*x = (struct framed){.url = str_trim(l->url),
	    .label = l->label,
	    .around = around(f->a, b, k),
	    .before = k ? S("") : f->before,
	    .whole = l->label.n + BESIDE_MIN > str_trim(b->text).n,
	    .early = f->text <= EARLY_MAX,
	    .signs = f->signed_off && f->blocks - f->signed_off <= SIGNED_MAX,
	    .block = f->blocks,
	    .line = f->line + count_lines(front)};
	size_t begin;
	x->sentence = line_sentence(b->text, l->at, &begin);
	x->inside = l->at > (size_t)(str_rchr(front, '\n') + 1) + BESIDE_MIN;
	x->told = b->text.n > l->at + l->label.n + BLURB_MIN;
	x->heading = b->heading && x->whole;
	x->bold = is_bold(b, l);
	x->several = has_several(b->text);
	x->title = heads_line(f, x, b, l);
	x->shape = shape_of(f->a, x->url, &x->opaque);
	x->key = letter_unnamed_key(f->a, x->url);
	x->headline = l->label.n >= HEADED_MIN &&
		      (b->heading || letter_names_article(f->a, x->url));
	unsigned words = x->headline ? 0 : letter_words(f->a, l->label);
	struct str target = letter_link_target(f->a, x->url);
	x->own = map_get(f->own, x->url) || map_get(f->own, target) ||
		 letter_link_own(f->a, x->url) || words & WORDS_OWN;
	if (x->own || letter_link_foot(f->a, l->label, x->url))
		mark(f, x->line);
	struct made *made = map_get(f->made, x->shape);
	if (!made) {
		made = arena_new_of(f->a, struct made);
		made->url = target;
		map_put(f->made, x->shape, made);
	}
	made->n += !x->own;
	made->differ |= !str_eq(made->url, target);
}

/* The next block is below the link. */
static void take_blurb(struct frame *f, const struct block *b, struct framed *x)
{
	size_t plain = b->links.n ? b->links.v[0].at : b->text.n;
	x->told |= !b->links.n && str_trim(b->text).n > BLURB_MIN;
	x->title |= x->whole && (x->heading || !b->links.n) &&
		    heads(f, x, b->text, plain);
}

static void take_links(void *ctx, struct block *b)
{
	struct frame *f = ctx;
	struct str text = str_trim(b->text);
	f->blocks++;
	if (is_dashes(text))
		f->signed_off = f->blocks;
	if (line_is_imprint(text) || is_dashes(text))
		mark(f, f->line);
	else if (f->links.n &&
		 f->links.v[f->links.n - 1].block + 1 == f->blocks)
		take_blurb(f, b, &f->links.v[f->links.n - 1]);
	for (size_t k = 0; k < b->links.n; k++)
		if (b->links.v[k].url.n && f->links.n < LETTER_LINKS_MAX)
			take_link(f, b, k);
	f->line += count_lines(b->text) + 1;
	f->text += text.n;
	f->before = b->links.n ? S("") : text;
}

/* What a rule parts from the letter begins with the next line. */
static void take_part(void *ctx, bool rule)
{
	struct frame *f = ctx;
	if (rule)
		*vec_push(f->a, &f->rules) = f->line;
}

/* ---- which of them are the reader's ---- */

static bool at_senders(const struct frame *f, const struct framed *x)
{
	return map_get(f->owners, owner_of(f, x->url));
}

/* Is there a mark from one line to another? */
static bool is_marked(const lines *marks, size_t from, size_t to)
{
	vec_each (marks, m)
		if (*m >= from && *m <= to)
			return true;
	return false;
}

/* Does an end mark follow? They are in order. */
static bool is_footed(const struct frame *f, const struct framed *x)
{
	return f->marks.n && f->marks.v[f->marks.n - 1] > x->line;
}

/* Is it not the foot's, where only a rule or its address would tell so? */
static bool is_outside(const struct frame *f, const struct framed *x)
{
	return !x->own && !x->signs &&
	       (x->title || (x->several && is_footed(f, x)));
}

/* Made as a link to leave is; but where all are redirects, that says nothing.
 */
static bool leads_out(const struct frame *f, const struct framed *x)
{
	const struct made *made = map_get(f->made, x->shape);
	return map_get(f->shapes, x->shape) && made->n <= LIKE_MAX &&
	       !is_outside(f, x) && !letter_link_blind(f->a, x->url);
}

static bool is_known(struct frame *f, const struct framed *x)
{
	return x->own || leads_out(f, x) || is_front(f->a, x->url) ||
	       letter_link_foot(f->a, x->label, x->url) ||
	       letter_words(f->a, x->label) & (WORDS_BROWSER | WORDS_SHARE);
}

static bool is_alike(const struct frame *f, const struct framed *x)
{
	const struct made *made = map_get(f->made, x->shape);
	return made->n > 1;
}

/* Of the label alone, or with what stands around it. */
static enum letter_talk talk_of(struct frame *f, const struct framed *x)
{
	enum letter_talk t = letter_talk(f->a, x->label);
	if (line_is_url(x->label)) /* which says nothing */
		return letter_talk(f->a, x->around);
	return x->whole || t >= TALK_SURE ? t : letter_talk(f->a, x->around);
}

/* What is a block of its own may be a headline: there must be no other word in
 * it. */
static bool speaks(struct frame *f, const struct framed *x)
{
	bool names = x->headline || x->title;
	enum letter_talk t = names ? TALK_NOT : talk_of(f, x);
	struct str said =
	    line_is_url(x->label) ? str_trim(x->around) : x->label;
	if (t == TALK_ONLY)
		return said.n <= SHORT_MAX && x->opaque && at_senders(f, x);
	return t == TALK_ALL || (t == TALK_SURE && !x->whole);
}

static bool is_item(struct frame *f, const struct framed *x)
{
	return !is_known(f, x) && !x->signs && !speaks(f, x) &&
	       (x->headline || x->title || !x->opaque || x->told ||
		   is_alike(f, x) || !at_senders(f, x));
}

/* Does an end mark part the link from what is on the line? */
static bool is_behind(
    const struct frame *f, size_t line, const struct framed *x)
{
	return is_marked(&f->marks, line, x->line) ||
	       (is_marked(&f->rules, line, x->line) && !is_outside(f, x));
}

/* Is the path's last piece of words: "the-harbour"? */
static bool has_slug(struct arena *a, struct str url)
{
	struct url u;
	bool one;
	if (!url_parse(a, letter_link_target(a, url), &u))
		return false;
	struct str last = letter_last_piece(u.path);
	return str_chr(last, '-') > 0 && !drawn_in(last, &one);
}

/* Alone in its block, in few words, whatever these are, to what is no page of
 * words: fewer where the address may name a thing of many. */
static bool is_button(struct frame *f, const struct framed *x)
{
	size_t most = letter_has_secret(x->url) ? 5 : 3, n = 0;
	struct str rest = x->label, word;
	while (letter_next_word(&rest, '\'', &word))
		n++;
	return x->early && x->whole && x->opaque && !x->told && n <= most &&
	       utf8_len(x->label) <= SHORT_MAX && !is_known(f, x) &&
	       !has_slug(f->a, x->url);
}

static bool own_in_frame(
    struct frame *f, const struct framed *x, bool front, bool marked)
{
	bool here = at_senders(f, x);
	if (x->headline || x->title)
		return false;
	if (front && here && is_button(f, x))
		return true;
	return leads_out(f, x) ||
	       (x->opaque && marked && (here || x->signs) && !is_known(f, x)) ||
	       ((x->opaque || here) && speaks(f, x));
}

static bool own_among_items(struct frame *f, const struct framed *x)
{
	return x->opaque && !x->own && !x->headline && !x->title &&
	       !is_alike(f, x) && at_senders(f, x) && talk_of(f, x) == TALK_ALL;
}

/* What is bold heads nothing behind an end mark, and where none follows. */
static void judge_titles(struct frame *f)
{
	size_t last = 0;
	bool any = false;
	vec_each (&f->links, x) {
		if (!x->heading &&
		    (!is_footed(f, x) ||
			(any && is_marked(&f->marks, last, x->line))))
			x->title = false;
		if (x->title || x->headline ||
		    ((x->told || !x->opaque) && !x->own)) {
			any = true;
			last = x->line;
		}
	}
}

static void judge_frame(struct frame *f)
{
	judge_titles(f);
	size_t front = 0, back = f->links.n;
	while (front < back && !is_item(f, &f->links.v[front]))
		front++;
	while (back > front && !is_item(f, &f->links.v[back - 1]))
		back--;
	size_t last = back ? f->links.v[back - 1].line : 0;
	for (size_t i = 0; i < f->links.n; i++) {
		const struct framed *x = &f->links.v[i];
		bool marked = i >= back && is_behind(f, last, x);
		if (i < front || i >= back
			? own_in_frame(f, x, i < front, marked)
			: own_among_items(f, x))
			map_put(f->own, x->url, f);
	}
}

/* ---- keys that name nothing ---- */

/* What is said where the link stands: of one that is its URL, around it, or in
 * the block before. */
static struct str said_at(const struct framed *x)
{
	bool mute = line_is_url(x->label);
	struct str said = x->whole && !mute ? x->label : str_trim(x->around);
	return said.n ? said : x->before;
}

static bool asks(struct str said)
{
	return line_asks(said) || str_ends(said, S(":"));
}

/* In few words, which are no headline. */
static bool is_brief(struct str said)
{
	size_t n = 0;
	struct str rest = said, word;
	while (letter_next_word(&rest, '\'', &word))
		n++;
	return n <= (asks(said) ? ASKING_MAX : BRIEF_MAX) &&
	       utf8_len(said) <= (n > 2 ? WORDS_MAX : WORD_MAX);
}

/* Does the letter tell of what is there, or offer it to be read? The letter as
 * a page is judged for itself. */
static bool is_told_of(struct frame *f, const struct framed *x, bool named)
{
	struct str said = said_at(x);
	return x->headline || x->title ||
	       (x->told && !x->inside &&
		   !(named && asks(said) && is_brief(said))) ||
	       letter_words(f->a, said) & (WORDS_MORE | WORDS_BROWSER) ||
	       (letter_reads(f->a, said) && !asks(said));
}

/* Do the sender's pages have names, of words? One that has shows that. */
static bool name_pages(struct frame *f)
{
	vec_each (&f->links, x)
		if (!is_known(f, x) && at_senders(f, x) &&
		    has_slug(f->a, x->url))
			return true;
	return false;
}

/* Which of the links found so far say how the letter is left, and what stands
 * beside them? */
static void mark_out(struct frame *f)
{
	for (size_t i = 0, to; i < f->links.n; i = to) {
		size_t block = f->links.v[i].block;
		bool out = false;
		for (to = i; to < f->links.n && f->links.v[to].block == block;
		     to++) {
			const struct framed *x = &f->links.v[to];
			out |= x->own || (map_get(f->own, x->url) &&
					     (leads_out(f, x) || speaks(f, x)));
		}
		f->said_out |= out;
		for (size_t k = i; k < to; k++)
			f->links.v[k].beside = out;
	}
}

/* Whatever names the key: no other way out is known, and the sentence offers
 * one. */
static bool is_offered(const struct frame *f, const struct framed *x)
{
	return !f->said_out && x->opaque && !x->whole && !x->title &&
	       letter_offers_leave(f->a, x->sentence);
}

/* The letter says elsewhere how it is left, and what stands here speaks to
 * nobody: "Photos and map:", "The town has put out <its count> of ships." */
static bool is_told_all(const struct frame *f, const struct framed *x)
{
	struct str said = said_at(x);
	return f->said_out && !x->beside && !line_asks(said) &&
	       !letter_speaks(letter_lower(f->a, said)) &&
	       !letter_speaks(letter_lower(f->a, x->sentence));
}

/* Whose is a key that names nothing (and that of what is_offered()), at hosts
 * that know the reader? Where links made alike have others, it is a thing's,
 * and where the letter tells all of what is there, or names it in a word. Else
 * it is the reader's: surely where few words ask for a click, or have a bare
 * URL behind; in other words where pages have names. */
static void judge_keys(struct frame *f, bool named)
{
	struct map *things = map_new(f->a);
	mark_out(f);
	vec_each (&f->links, x)
		if (is_told_of(f, x, named) || is_told_all(f, x) ||
		    (!x->beside && line_is_label(said_at(x))))
			map_put(things, x->url, f);
	vec_each (&f->links, x) {
		const struct made *made = map_get(f->made, x->shape);
		if (made->differ || !at_senders(f, x))
			continue;
		if (is_offered(f, x))
			map_put(f->cut, x->url, f);
		if (x->key <= KEY_COUNTED || map_get(things, x->url))
			continue;
		struct str said = said_at(x);
		bool sure = asks(said) || line_is_url(x->label);
		if (sure && is_brief(said))
			map_put(f->own, x->url, f);
		else if (x->key == KEY_DRAWN && named)
			map_put(f->keyed, x->url, f);
	}
}

/* What is known of whose links are. */
static void know(struct frame *f)
{
	bool opaque;
	for (size_t i = 0; i < map_len(f->own); i++) {
		struct str url = map_key(f->own, i);
		if (str_istarts(url, S("mailto:")))
			map_put(
			    f->owners, letter_owner_of_address(f->a, url), f);
		if (!url_is_web(url))
			continue;
		map_put(f->owners, owner_of(f, url), f);
		struct str shape = shape_of(f->a, url, &opaque);
		if (str_chr(shape, '*') > 0)
			map_put(f->shapes, shape, f);
	}
	vec_each (&f->links, x)
		if (x->own)
			map_put(f->owners, owner_of(f, x->url), f);
}

void letter_frame_own(
    struct link_judge *j, struct reader *r, struct html_node *root)
{
	struct frame f = {.a = j->a,
	    .own = j->own,
	    .cut = j->cut,
	    .keyed = j->keyed,
	    .owners = j->owners,
	    .shapes = map_new(j->a),
	    .made = map_new(j->a)};
	const struct block_taker taker = {&f, take_links, take_part};
	size_t known = map_len(f.own);
	letter_blocks(f.a, root, &taker);
	know(&f);
	judge_frame(&f);
	j->named = name_pages(&f);
	judge_keys(&f, j->named);
	for (size_t i = known; i < map_len(f.own); i++)
		reader_learn(f.a, r, map_key(f.own, i));
	vec_each (&f.links, x)
		if (x->own)
			reader_learn(f.a, r, x->url);
}
