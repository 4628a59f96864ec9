/* SPDX-License-Identifier: MIT */
/* gazetted: the items that a letter links to. */
/*
 * A letter is read as a row of blocks: paragraphs, cells, list items, and
 * what two line breaks part. Layout tables say nothing, and nothing is made
 * of them. What a block is depends on how much of it is a link:
 *
 *	"Harbour opens"		all	an item, and this its headline
 *	"The gates were ..."	none	the item's blurb
 *	"Tools"			none, bold, or a link that was cut: a headline
 *				whose link comes later
 *	"Read more"		all	the link of that headline; or the item's
 *					own once again
 *	"A new saw. It cuts"	its bold beginning: an item with its blurb
 *	"Harbour opens
 *	 https://..."		a letter of plain text: the same
 *
 * Links with the same target are one item.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "base/url.h"
#include "feed/caps.h"
#include "feed/letter_impl.h"
#include "html/escape.h"

#define HEADLINE_MIN 9	 /* bytes of a link's text that names an item */
#define HEADLINE_MAX 250 /* bytes of a headline */
#define LEAD_IN_MAX  12	 /* bytes before a link that begins its block */
#define BLURBS_MAX   4	 /* blocks of one blurb */
#define BLURB_MIN    12	 /* bytes behind a headline that are one */

/* The block at hand, while it is read. */
struct block {
	struct buf text;	/* '\n' for a line break */
	size_t bold;		/* bytes of it that are */
	struct str url, label;	/* its first link; the URL may be cut */
	size_t label_at, links; /* where that begins; how many there are */
	bool heading, listed, broken; /* ... at a line break */
};

struct splitting {
	struct arena *a;
	items *out;
	struct map *by_url; /* of size_t, as `item` */
	size_t item;	    /* 1 + that of the item at hand; 0: none */
	int blurbs;	    /* blocks of its blurb */
	/* A headline without a link, a short text that may be one, and what
	 * stood behind them. */
	struct str headline, spare;
	struct buf behind;
	struct str image; /* the last that was seen, of no item yet */
	struct block b;
	int bold, heading, listed; /* elements we are in */
	struct html_node *link;	   /* we are in; or NULL */
	size_t link_at;
};

/* ---- items ---- */

static void paragraph(struct buf *b, struct str text)
{
	buf_adds(b, S("<p>"));
	html_escape_text(b, text);
	buf_adds(b, S("</p>"));
}

static void add_blurb(struct splitting *s, struct str text)
{
	struct str end = str_trim(text);
	if (!s->item || s->blurbs == BLURBS_MAX || !end.n)
		return;
	struct buf b = buf_init(LETTER_BLURB_MAX);
	struct item *it = &s->out->v[s->item - 1];
	buf_adds(&b, it->blurb);
	paragraph(&b, str_squeeze(s->a, end));
	if (!b.over)
		it->blurb = buf_dup(s->a, &b);
	buf_free(&b);
	s->blurbs++;
}

static void forget(struct splitting *s)
{
	s->headline = s->spare = (struct str){NULL, 0};
	buf_clear(&s->behind);
}

/* The item of the URL, made where there is none. */
static void begin_item(struct splitting *s, struct str url, struct str title)
{
	struct str key = url_canonical(s->a, url);
	const size_t *known = map_get(s->by_url, key);
	title = str_squeeze(s->a, title);
	if (known) {
		s->item = *known;
	} else if (s->out->n < LETTER_ITEMS_MAX) {
		*vec_push(s->a, s->out) = (struct item){.title = title,
		    .url = str_dup(s->a, url),
		    .image = s->image};
		s->item = s->out->n;
		s->blurbs = 0;
		size_t *index = arena_new_of(s->a, size_t);
		*index = s->item;
		map_put(s->by_url, key, index);
	}
	s->image = (struct str){NULL, 0};
}

/* ---- what a block is ---- */

static bool leads_on(const struct splitting *s, struct str label)
{
	return letter_words(s->a, label) & WORDS_MORE;
}

static bool is_url(struct str label)
{
	return str_istarts(label, S("http://")) ||
	       str_istarts(label, S("https://"));
}

/* "Read more", or a bare URL: of the headline before it. */
static void take_lead(struct splitting *s, struct str url)
{
	bool known = map_get(s->by_url, url_canonical(s->a, url));
	struct str title = s->headline.n ? s->headline : s->spare;
	if (known || title.n)
		begin_item(s, url, title);
	if (!known && title.n && s->behind.n) {
		struct item *it = &s->out->v[s->item - 1];
		it->blurb = buf_dup(s->a, &s->behind);
	}
	if (known || title.n)
		forget(s);
	s->item = 0; /* what follows is not its blurb */
}

/* The lines of a block without its link's: the first, if it may be a
 * headline, and the others. */
static struct str headline_of(const struct block *b, struct buf *rest)
{
	struct str text = buf_str(&b->text), title = {NULL, 0}, line;
	struct str cut[] = {str_sub(text, 0, b->label_at),
	    str_sub(text, b->label_at + b->label.n, text.n)};
	for (size_t i = 0; i < 2; i++)
		while (str_split(&cut[i], '\n', &line)) {
			line = str_trim(line);
			if (!title.n && line.n >= HEADLINE_MIN &&
			    line.n <= HEADLINE_MAX)
				title = line;
			else if (line.n)
				buf_addf(rest, "%.*s ", PRS(line));
		}
	return title;
}

/* Text with a link that only leads on, or with a bare URL: the headline came
 * before it, or is its first line. */
static void take_leading(struct splitting *s, const struct block *b)
{
	bool known = map_get(s->by_url, url_canonical(s->a, b->url));
	struct buf rest = buf_init(LETTER_BLURB_MAX);
	struct str title = headline_of(b, &rest);
	if (s->headline.n || known || !title.n) {
		struct str text = str_trim(str_cat(
		    s->a, str_cat(s->a, title, S(" ")), buf_str(&rest)));
		if (s->headline.n && text.n)
			paragraph(&s->behind, str_squeeze(s->a, text));
		else if (known)
			add_blurb(s, text);
		take_lead(s, b->url);
	} else {
		begin_item(s, b->url, title);
		add_blurb(s, buf_str(&rest));
		forget(s);
		s->item = 0;
	}
	buf_free(&rest);
}

/* A short text may turn out to be a headline. */
static void take_text(
    struct splitting *s, const struct block *b, struct str text)
{
	bool bold = b->heading || b->bold * 10 >= text.n * 9 ||
		    (!b->url.n && b->label.n * 10 >= text.n * 9);
	if (text.n <= HEADLINE_MAX && bold) {
		forget(s);
		s->item = 0;
		s->headline = str_squeeze(s->a, text);
		return;
	}
	if (s->headline.n)
		paragraph(&s->behind, str_squeeze(s->a, text));
	else if (!s->item && text.n <= HEADLINE_MAX)
		s->spare = str_squeeze(s->a, text);
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
	struct str text = buf_str(&b->text);
	struct str behind = str_sub(text, b->label_at + b->label.n, text.n);
	if (!b->url.n || b->label_at > LEAD_IN_MAX ||
	    str_trim(behind).n < BLURB_MIN)
		return false;
	if (ends_line(behind))
		return b->label.n <= HEADLINE_MAX;
	return b->label.n >= HEADLINE_MIN &&
	       (b->bold >= b->label.n || b->listed);
}

static bool is_imprint(struct str text)
{
	return str_starts(text, S("\302\251")) ||
	       str_istarts(text, S("copyright ")) ||
	       str_istarts(text, S("(c) ")) ||
	       str_ifind(text, S("all rights reserved")) >= 0;
}

static void take_block(struct splitting *s, const struct block *b)
{
	struct str raw = buf_str(&b->text), text = str_trim(raw);
	bool whole = b->url.n && b->label.n * 10 >= text.n * 7;
	if (!text.n || is_imprint(text))
		return;
	if (b->url.n && (is_url(b->label) || leads_on(s, b->label))) {
		take_leading(s, b);
	} else if (begins_with_headline(b)) {
		begin_item(s, b->url, b->label);
		add_blurb(s, str_sub(raw, b->label_at + b->label.n, raw.n));
		forget(s);
	} else if (whole && b->label.n >= HEADLINE_MIN &&
		   b->label.n <= HEADLINE_MAX) {
		begin_item(s, b->url, b->label);
		forget(s);
	} else if (!whole) {
		take_text(s, b, text);
	}
}

/* ---- the walk ---- */

static void end_block(struct splitting *s)
{
	struct block *b = &s->b;
	b->heading = s->heading > 0;
	b->listed = s->listed > 0;
	take_block(s, b);
	struct buf text = b->text;
	buf_clear(&text);
	*b = (struct block){.text = text};
}

static bool is_heading(const struct html_node *n)
{
	return n->tag >= TAG_H1 && n->tag <= TAG_H6;
}

static bool is_bold(const struct html_node *n)
{
	struct str style = html_node_attr(n, S("style"));
	ptrdiff_t at = str_ifind(style, S("font-weight:"));
	struct str v = str_trim(
	    str_sub(style, at < 0 ? style.n : (size_t)at + 12, style.n));
	return n->tag == TAG_B || n->tag == TAG_STRONG || is_heading(n) ||
	       str_istarts(v, S("bold")) || str_starts(v, S("6")) ||
	       str_starts(v, S("7")) || str_starts(v, S("8"));
}

static void add_text(struct splitting *s, struct str text)
{
	struct block *b = &s->b;
	size_t from = b->text.n;
	for (size_t i = 0; i < text.n; i++) {
		char c = ch_space(text.p[i]) ? ' ' : text.p[i];
		char before = b->text.n ? b->text.p[b->text.n - 1] : '\n';
		if (c != ' ' || (before != ' ' && before != '\n'))
			buf_addc(&b->text, c);
	}
	if (s->bold)
		b->bold += b->text.n - from;
	if (str_trim(text).n)
		b->broken = false;
}

static void enter(struct splitting *s, struct html_node *n)
{
	if (n->type == HTML_NODE_TEXT)
		add_text(s, n->name);
	if (n->type != HTML_NODE_ELEMENT)
		return;
	if (n->tag == TAG_BR) {
		bool twice = s->b.broken;
		buf_addc(&s->b.text, '\n');
		s->b.broken = true;
		if (twice && !s->link)
			end_block(s);
		return;
	}
	if (html_tag_block(n->tag))
		end_block(s);
	s->bold += is_bold(n);
	s->heading += is_heading(n);
	s->listed += n->tag == TAG_LI;
	if (n->tag == TAG_A && !s->link &&
	    url_is_web(html_node_attr(n, S("href")))) {
		s->link = n;
		s->link_at = s->b.text.n;
	}
	if (n->tag == TAG_IMG && url_is_web(html_node_attr(n, S("src"))))
		s->image = html_node_attr(n, S("src"));
}

static void leave(struct splitting *s, struct html_node *n)
{
	struct block *b = &s->b;
	if (n->type != HTML_NODE_ELEMENT || n->tag == TAG_BR)
		return;
	if (n == s->link) {
		struct str label =
		    str_sub(buf_str(&b->text), s->link_at, b->text.n);
		s->link = NULL;
		b->links++;
		struct str url = html_node_attr(n, S("href"));
		if (str_trim(label).n && !b->url.n) {
			b->url = url_is_web(url) ? url : (struct str){NULL, 0};
			b->label = str_dup(s->a, str_trim(label));
			b->label_at = s->link_at;
			while (ch_space(b->text.p[b->label_at]))
				b->label_at++;
		}
	}
	/* Before the counts go down: they are of the block. */
	if (html_tag_block(n->tag))
		end_block(s);
	s->bold -= is_bold(n);
	s->heading -= is_heading(n);
	s->listed -= n->tag == TAG_LI;
}

static bool skipped(const struct html_node *n)
{
	return n->type == HTML_NODE_ELEMENT && html_tag_hidden(n->tag);
}

void letter_split(struct arena *a, struct html_node *root, items *out)
{
	struct splitting s = {.a = a,
	    .out = out,
	    .by_url = map_new(a),
	    .behind = buf_init(LETTER_BLURB_MAX),
	    .b.text = buf_init(LETTER_BLURB_MAX)};
	for (struct html_node *n = root->first; n && n != root;) {
		bool skip = skipped(n);
		if (!skip)
			enter(&s, n);
		if (n->first && !skip) {
			n = n->first;
			continue;
		}
		if (!skip)
			leave(&s, n);
		while (!n->next && n->parent != root) {
			n = n->parent;
			leave(&s, n);
		}
		n = n->next;
	}
	end_block(&s);
	buf_free(&s.behind);
	buf_free(&s.b.text);
}
