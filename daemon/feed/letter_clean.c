/* SPDX-License-Identifier: MIT */
/* gazetted: what is the reader's goes out of a letter. */
/*
 * Links are judged one by one (letter_link.c). One that is the reader's takes
 * the block with it that it stands in, where that is short: "You can
 * unsubscribe here" is of no use without it. The same holds for the block
 * that says to whom the letter was sent.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "base/url.h"
#include "feed/caps.h"
#include "feed/letter_impl.h"
#include "feed/letter_line.h"

#define GREETING_MAX  60  /* bytes of a line that greets */
#define GREETING_LOOK 160 /* ... of a line that begins with it */
#define LINE_MIN      40  /* ... of one that tells something */
#define EARLY_MAX     600 /* bytes of a letter in which it greets */
#define PIECE_MIN     3	  /* bytes before an "@" that are known again */
#define TITLE_MIN     20  /* bytes of a headline that tells something */
#define ROW_MAX	      120 /* bytes of a label and what it says */
#define AROUND_MAX    200 /* bytes beside a link that tell what it is */

struct str letter_node_text(struct arena *a, const struct html_node *n)
{
	struct buf b = buf_init(LETTER_TEXT_MAX);
	int nodes = 0; /* many may be empty */
	for (struct html_node *x = html_tree_next(n, n);
	     x && !b.over && nodes++ < LETTER_NODES_MAX;) {
		if (x->type == HTML_NODE_ELEMENT && html_tag_hidden(x->tag)) {
			x = html_tree_skip(x, n);
			continue;
		}
		if (x->type == HTML_NODE_TEXT)
			buf_adds(&b, x->name);
		else if (x->type == HTML_NODE_ELEMENT && html_tag_block(x->tag))
			buf_addc(&b, ' ');
		x = html_tree_next(x, n);
	}
	struct str s = str_squeeze(a, buf_str(&b));
	buf_free(&b);
	return s;
}

/* ---- the block around a node ---- */

static bool is_block(const struct html_node *n)
{
	return n->type == HTML_NODE_ELEMENT && html_tag_block(n->tag) &&
	       n->tag != TAG_BR;
}

/* They are taken out behind the walk, which must not stumble over it. */
struct sweep {
	const struct link_judge *j;
	struct html_node *root;
	VEC(struct html_node *) gone;
	struct str page;
	size_t text; /* bytes of the letter's, as far as they are looked at */
	int links;
	const struct html_node *known; /* a block that was looked at whole */
	const struct html_node *line;  /* the block of the last text ... */
	bool broken;		       /* ... and a line break behind it */
	size_t seen;		       /* bytes of text so far */
	size_t told;		       /* ... but for short lines and links */
	struct same_links same;
};

/* "Name:" in a cell, and what it is in the next one. */
static bool is_row(struct arena *a, const struct html_node *n)
{
	const struct html_node *cell = n ? n->first : NULL;
	while (cell && cell->type != HTML_NODE_ELEMENT)
		cell = cell->next;
	return cell && html_node_is(n, TAG_TR) &&
	       letter_node_text(a, n).n <= ROW_MAX &&
	       str_ends(letter_node_text(a, cell), S(":"));
}

/* The innermost block around the node; NULL where that is not short, or is
 * most of the letter. */
static struct html_node *foot(const struct sweep *w, struct html_node *n)
{
	struct html_node *b = n->parent;
	while (b && b != w->root && !is_block(b))
		b = b->parent;
	if (!b || b == w->root || b->tag == TAG_BODY || b->tag == TAG_HTML)
		return NULL;
	size_t text = letter_node_text(w->j->a, b).n;
	if (text > LETTER_FOOT_MAX || 2 * text > w->text)
		return NULL;
	return is_row(w->j->a, b->parent) ? b->parent : b;
}

/* A mark with a blank behind it, but not that of "No. 7", "Kundennr. 7". */
static bool ends_sentence(struct str s, size_t at)
{
	static const struct str words[] = {S_INIT("nr"), S_INIT("no"),
	    S_INIT("num"), S_INIT("núm"), S_INIT("čís")};
	struct str front = str_sub(s, 0, at);
	if (!strchr(".!?", s.p[at]) || !s.p[at] || at + 1 >= s.n ||
	    !ch_space(s.p[at + 1]))
		return false;
	if (s.p[at] != '.' || at + 2 >= s.n || !ch_digit(s.p[at + 2]))
		return true;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		size_t n = words[i].n;
		if (front.n >= n &&
		    str_ieq(str_sub(front, front.n - n, front.n), words[i]))
			return false;
	}
	return true;
}

/* "a@h.example", and not "@quay" of who says it elsewhere. */
static bool holds_address(struct str s)
{
	for (size_t i = 1; i < s.n; i++) {
		size_t to = i + 1;
		if (s.p[i] != '@' || ch_space(s.p[i - 1]) ||
		    strchr("@(<[\"'", s.p[i - 1]))
			continue;
		while (to < s.n && (ch_alnum(s.p[to]) || s.p[to] == '-'))
			to++;
		if (to > i + 1 && to + 1 < s.n && s.p[to] == '.' &&
		    ch_alnum(s.p[to + 1]))
			return true;
	}
	return false;
}

/* "To unsubscribe, send a mail to quay-leave@h.example" */
static bool leaves_by_mail(struct arena *a, struct str s)
{
	return holds_address(s) && letter_words(a, s) & WORDS_OWN;
}

/* Sentences of a text that hold what must go. A sentence ends at a line's
 * end, or at a mark with a blank behind it. */
static struct str without_sentence(
    struct arena *a, const struct reader *r, struct str s)
{
	struct buf b = buf_init(s.n);
	for (size_t i = 0; i < s.n;) {
		size_t to = i;
		while (to < s.n && s.p[to] != '\n' && !ends_sentence(s, to))
			to++;
		to += to < s.n;
		struct str one = str_sub(s, i, to);
		if (!reader_in_words(a, r, one) && !reader_key_in(r, one) &&
		    !reader_named(r, one) && !leaves_by_mail(a, one))
			buf_adds(&b, one);
		i = to;
	}
	struct str out = b.n ? buf_dup(a, &b) : S("");
	buf_free(&b);
	return out;
}

/* ---- nodes that go ---- */

static void sweep_out(struct sweep *w, struct html_node *n)
{
	*vec_push(w->j->a, &w->gone) = n;
}

static bool is_break(const struct html_node *n)
{
	return html_node_is(n, TAG_BR) || is_block(n);
}

/* What stands on one line with the node. */
static void sweep_line(struct sweep *w, struct html_node *n)
{
	while (n->parent && n->parent != w->root && !is_block(n->parent))
		n = n->parent;
	sweep_out(w, n);
	for (struct html_node *x = n->prev; x && !is_break(x); x = x->prev)
		sweep_out(w, x);
	for (struct html_node *x = n->next; x && !is_break(x); x = x->next)
		sweep_out(w, x);
}

static void sweep_foot(struct sweep *w, struct html_node *n)
{
	struct html_node *b = foot(w, n);
	if (b)
		sweep_out(w, b);
	else if (letter_node_text(w->j->a, n->parent).n <= LETTER_FOOT_MAX)
		sweep_line(w, n);
	else
		sweep_out(w, n);
}

/* "Trouble reading this? Click here." says what the link itself does not. */
static unsigned words_around(
    const struct sweep *w, struct html_node *n, struct str text)
{
	struct html_node *b = foot(w, n);
	bool mute = line_is_url(text) || !text.n || letter_is_mark(text) ||
		    str_ieq(text, S("browser")) ||
		    str_ieq(text, S("web browser")) ||
		    letter_words(w->j->a, text) & WORDS_MORE;
	struct str around = b && mute ? letter_node_text(w->j->a, b) : S("");
	return around.n < AROUND_MAX ? letter_words(w->j->a, around) : 0;
}

/* What the link says; one that is a picture says it in words behind that. */
static struct str link_text(const struct sweep *w, struct html_node *n)
{
	struct str text = letter_node_text(w->j->a, n);
	for (struct html_node *x = n; x && !text.n; x = html_tree_next(x, n))
		text = str_trim(html_node_attr(x, S("alt")));
	return str_sub(text, 0, AROUND_MAX);
}

/* "Gmail moves the unsubscribe button" is news, where it is a headline: in a
 * heading, or a link to what is named as an article; but not where the address
 * says that it is the reader's. */
static bool is_headline(
    struct arena *a, const struct html_node *n, struct str text)
{
	struct str href = str_trim(html_node_attr(n, S("href")));
	return text.n >= TITLE_MIN && !letter_link_own(a, href) &&
	       (letter_in_heading(n) || letter_names_article(a, href));
}

static enum link_fate fate_of(
    struct sweep *w, struct html_node *n, struct str href, struct str *out_url)
{
	struct str text = link_text(w, n);
	if (w->links++ >= LETTER_LINKS_MAX)
		return LINK_CUT;
	bool headline = is_headline(w->j->a, n, text);
	unsigned words = headline ? 0 : letter_words(w->j->a, text);
	if (!headline && !(words & (WORDS_OWN | WORDS_BROWSER | WORDS_SHARE)))
		words |= words_around(w, n, text) & (WORDS_OWN | WORDS_BROWSER);
	enum link_fate fate = letter_link(w->j, href, words, out_url);
	if (fate != LINK_KEEP && fate != LINK_CUT)
		return fate;
	return words & WORDS_OWN       ? LINK_OWN
	       : words & WORDS_BROWSER ? LINK_BROWSER
				       : fate;
}

/* What is left of a sentence that offered to leave by the link tells nothing.
 */
static struct str without_begun(struct str s)
{
	struct str text = str_trim(s);
	size_t from;
	if (!text.n || strchr(".!?", text.p[text.n - 1]))
		return s;
	line_sentence(text, text.n - 1, &from);
	return str_sub(s, 0, (size_t)(text.p - s.p) + from);
}

static struct str without_ended(struct str s)
{
	struct str text = str_trim(s);
	size_t from;
	if (!text.n)
		return s;
	size_t n =
	    strchr(".!?,", *text.p) ? 1 : line_sentence(text, 0, &from).n;
	return str_sub(s, (size_t)(text.p - s.p) + n, s.n);
}

static void cut_sentence(struct html_node *link)
{
	struct html_node *before = link->prev, *behind = link->next;
	if (before && before->type == HTML_NODE_TEXT)
		before->name = without_begun(before->name);
	if (behind && behind->type == HTML_NODE_TEXT)
		behind->name = without_ended(behind->name);
}

/* The text of a link may be its URL, with all that was in that. */
static void say_url(const struct sweep *w, struct html_node *n, struct str url)
{
	if (!line_is_url(letter_node_text(w->j->a, n)))
		return;
	for (struct html_node *x = n; x; x = html_tree_next(x, n))
		if (x->type == HTML_NODE_TEXT) {
			x->name = url;
			url = S("");
		}
}

static void link_node(struct sweep *w, struct html_node *n)
{
	struct str href = html_node_attr(n, S("href")), url = {NULL, 0};
	if (!href.p)
		return;
	if (n->tag == TAG_A && !n->first) { /* nobody can follow it */
		sweep_out(w, n);
		return;
	}
	enum link_fate fate = fate_of(w, n, href, &url);
	switch (fate) {
	case LINK_KEEP:
	case LINK_CUT:
		letter_set_attr(n, S("href"), url.n ? url : S(""));
		if (url.n)
			letter_same_add(
			    &w->same, n, link_text(w, n), href, url);
		say_url(w, n, url.n ? url : S(""));
		if (w->j->cut && map_get(w->j->cut, href))
			cut_sentence(n);
		break;
	case LINK_SHARE: sweep_out(w, n); break;
	case LINK_BROWSER:
		if (url.n && !w->page.n)
			w->page = url;
		sweep_foot(w, n);
		break;
	case LINK_OWN: sweep_foot(w, n); break;
	}
}

static struct html_node *block_of(const struct sweep *w, struct html_node *n)
{
	n = n->parent;
	while (n && n != w->root && !is_block(n))
		n = n->parent;
	return n;
}

/* The text node behind `n` on its line, or NULL. */
static struct html_node *next_on_line(
    struct html_node *n, const struct html_node *block)
{
	do
		n = html_tree_next(n, block);
	while (n && n->type != HTML_NODE_TEXT && !is_break(n));
	return n && n->type == HTML_NODE_TEXT ? n : NULL;
}

static void cut_front(struct html_node *n, size_t bytes)
{
	n->name = str_sub(n->name, bytes, n->name.n);
}

/* A line goes on without the greeting that it begins with, over however many
 * elements that is spread. */
static void cut_greeting(
    struct sweep *w, struct html_node *n, const struct html_node *block)
{
	char line[GREETING_LOOK];
	size_t had = 0, k = 0;
	int nodes = 0;
	for (struct html_node *x = n; x && had < sizeof(line) && nodes++ < 8;
	     x = next_on_line(x, block)) {
		k = sizeof(line) - had;
		k = x->name.n < k ? x->name.n : k;
		if (k)
			memcpy(line + had, x->name.p, k);
		had += k;
	}
	size_t cut =
	    reader_greeting(w->j->r, (struct str){line, had}, !w->told);
	for (struct html_node *x = n; x && cut; x = next_on_line(x, block)) {
		k = cut < x->name.n ? cut : x->name.n;
		cut_front(x, k);
		cut -= k;
		while (!cut && x->name.n && ch_space(*x->name.p))
			cut_front(x, 1); /* but for that before a link */
	}
}

/* Is it a link's text, which greets nobody? */
static bool is_linked(const struct html_node *n, const struct html_node *block)
{
	while (n && n != block && !html_node_is(n, TAG_A))
		n = n->parent;
	return n && n != block;
}

/* At a line's beginning, which is where one greets: by the name alone only the
 * first one that tells something. */
static void text_of_line(struct sweep *w, struct html_node *n)
{
	const struct html_node *block = block_of(w, n);
	bool begins = block != w->line || w->broken;
	if (!str_trim(n->name).n)
		return;
	w->line = block;
	w->broken = false;
	bool linked = is_linked(n, block);
	if (begins && block && !linked)
		cut_greeting(w, n, block);
	w->seen += n->name.n;
	w->told += linked || n->name.n < LINE_MIN ? 0 : n->name.n;
	n->name = reader_uncalled(w->j->a, w->j->r, n->name);
}

/* Pieces of addresses in the texts of a block. */
static void cut_pieces(const struct reader *r, struct html_node *b)
{
	for (struct html_node *x = b; x; x = html_tree_next(x, b)) {
		bool piece =
		    x->type == HTML_NODE_TEXT && str_chr(x->name, '@') >= 0;
		vec_each (&r->addresses, addr) {
			size_t at = (size_t)str_chr(*addr, '@');
			piece |= x->type == HTML_NODE_TEXT && at >= PIECE_MIN &&
				 str_ifind(x->name, str_sub(*addr, 0, at)) >= 0;
		}
		if (piece)
			x->name = S("");
	}
}

/* Is an address spread over elements of the block: <i>ann</i>@example.org? One
 * that is in a text as a whole is not. */
static bool is_spread(const struct sweep *w, struct html_node *b)
{
	struct buf text = buf_init(LETTER_TEXT_MAX);
	int nodes = 0;
	for (struct html_node *x = html_tree_next(b, b);
	     x && !text.over && nodes++ < LETTER_NODES_MAX;
	     x = html_tree_next(x, b)) {
		bool is_text = x->type == HTML_NODE_TEXT;
		if (is_text && !reader_in_text(w->j->a, w->j->r, x->name))
			buf_adds(&text, x->name);
		else if (is_text || is_break(x))
			buf_addc(&text, ' ');
	}
	bool spread = reader_in_text(w->j->a, w->j->r, buf_str(&text));
	buf_free(&text);
	return spread;
}

static void cut_spread(struct sweep *w, struct html_node *n)
{
	struct html_node *b = n->parent;
	while (b && b != w->root && !is_block(b))
		b = b->parent;
	if (!b || b == w->known)
		return;
	w->known = b;
	if (!is_spread(w, b))
		return;
	if (foot(w, n))
		sweep_out(w, b);
	else
		cut_pieces(w->j->r, b);
}

static bool is_theirs(const struct sweep *w, struct str text)
{
	return reader_in_words(w->j->a, w->j->r, text) ||
	       reader_key_in(w->j->r, text);
}

/* A sentence that names the reader goes; where the name stands in an element
 * of its own, and no more does, the short block around it. */
static void cut_named(struct sweep *w, struct html_node *n)
{
	if (!reader_named(w->j->r, n->name))
		return;
	struct str rest = without_sentence(w->j->a, w->j->r, n->name);
	struct html_node *b = str_trim(rest).n ? NULL : foot(w, n);
	if (b && letter_node_text(w->j->a, b).n <= AROUND_MAX)
		sweep_out(w, b);
	else
		n->name = rest;
}

/* "Unsubscribe:" alone, before an address that goes. */
static bool leads_out(struct arena *a, struct str text)
{
	text = str_trim(text);
	return text.n <= GREETING_MAX && str_ends(text, S(":")) &&
	       letter_words(a, text) & WORDS_OWN;
}

/* "Name: Ann" above or below their address: nobody knew them by it. */
static void sweep_name(struct sweep *w, struct html_node *n)
{
	if (n && n->type == HTML_NODE_ELEMENT &&
	    letter_says_name(w->j->a, letter_node_text(w->j->a, n)))
		sweep_out(w, n);
}

/* A line, or more where there are elements in it: "You have <b>2</b> ..." */
static bool is_refrain(const struct sweep *w, struct html_node *n)
{
	struct html_node *b = block_of(w, n);
	return letter_refers(w->j->a, n->name) || leads_out(w->j->a, n->name) ||
	       (b && b != w->root && str_starts(str_trim(n->name), S("You ")) &&
		   letter_refers(w->j->a, letter_node_text(w->j->a, b)));
}

/* A line that says why one gets the letter, and hardly more. */
static bool is_why(const struct sweep *w, struct html_node *n)
{
	struct html_node *b = block_of(w, n);
	return letter_says_why(w->j->a, n->name) &&
	       (!b || letter_node_text(w->j->a, b).n <= LETTER_FOOT_MAX);
}

/* But for those of an example. */
static void say_urls(const struct sweep *w, struct html_node *n)
{
	n->name = letter_said(w->j, n->name,
	    html_node_is(n->parent, TAG_CODE) ||
		html_node_is(n->parent, TAG_PRE));
}

static void text_node(struct sweep *w, struct html_node *n)
{
	const struct reader *r = w->j->r;
	bool of_link = line_is_url(n->name) && html_node_is(n->parent, TAG_A);
	if (of_link)
		return;
	text_of_line(w, n);
	if (is_refrain(w, n)) {
		sweep_foot(w, n);
		return;
	}
	if (is_why(w, n))
		sweep_line(w, n);
	n->name = letter_without_accounts(w->j->a, n->name);
	if (n->name.n <= LETTER_BLURB_MAX && leaves_by_mail(w->j->a, n->name))
		n->name = without_sentence(w->j->a, r, n->name);
	if (!is_theirs(w, n->name)) {
		say_urls(w, n);
		if (str_chr(n->name, '@') >= 0)
			cut_spread(w, n);
		cut_named(w, n);
		return;
	}
	struct str rest = without_sentence(w->j->a, r, n->name);
	struct html_node *b = foot(w, n);
	if (b && (!reader_number_in(r, n->name) || !str_trim(rest).n)) {
		sweep_out(w, b);
		sweep_name(w, b->prev);
		sweep_name(w, b->next);
	} else {
		n->name = rest;
	}
	say_urls(w, n);
}

/* "Hi Ann," on a line of its own; or "Labas, Ann!": one word, whatever that is,
 * and a name. */
static bool greets(const struct reader *r, struct str line)
{
	if (line.n > GREETING_MAX || line.n < 3)
		return false;
	size_t n = reader_greeting(r, line, true);
	if (n)
		return !str_trim(str_sub(line, n, line.n)).n;
	struct str front = str_sub(line, 0, line.n - 1);
	vec_each (&r->names, x)
		if (strchr(",!:", line.p[line.n - 1]) && front.n > x->n &&
		    str_ieq(str_sub(front, front.n - x->n, front.n), *x) &&
		    str_chr(front, ' ') == (ptrdiff_t)(front.n - x->n) - 1)
			return true;
	return false;
}

/* "width:1px", and no "max-width: 1px" or "width:100px" */
static bool says_dot(struct str style, struct str side)
{
	struct str one;
	while (style.n && str_split(&style, ';', &one)) {
		ptrdiff_t colon = str_chr(one, ':');
		struct str v =
		    str_trim(str_sub(one, (size_t)(colon + 1), one.n));
		if (colon > 0 &&
		    str_ieq(str_trim(str_sub(one, 0, (size_t)colon)), side) &&
		    v.n && strchr("012", *v.p) &&
		    (v.n == 1 || str_ieq(str_sub(v, 1, v.n), S("px"))))
			return true;
	}
	return false;
}

static bool dot(const struct html_node *n)
{
	long long w = 9, h = 9;
	str_to_int(html_node_attr(n, S("width")), 0, 100000, &w);
	str_to_int(html_node_attr(n, S("height")), 0, 100000, &h);
	struct str style = html_node_attr(n, S("style"));
	return w < 3 || h < 3 || says_dot(style, S("width")) ||
	       says_dot(style, S("height"));
}

static bool has_url(struct str v)
{
	return str_ifind(v, S("http")) >= 0 || str_starts(v, S("//"));
}

/* A value of an attribute that is no link's and no picture's own. */
static struct str clean_value(const struct sweep *w, struct html_attr *at)
{
	struct arena *a = w->j->a;
	struct str v = str_trim(at->value), url = {NULL, 0};
	bool one = url_is_web(v) && str_chr(v, ' ') < 0;
	if (reader_in_token(a, w->j->r, v) || letter_has_secret(v) ||
	    reader_key_in(w->j->r, v) ||
	    (str_eq(at->name, S("src")) && letter_picture_counts(w->j, v)))
		v = S("");
	/* "background", "poster", "cite": as a link to there would be */
	if (v.n && one && letter_link(w->j, v, 0, &url) != LINK_KEEP)
		return S("");
	if (v.n && !one && has_url(v) && !str_eq(at->name, S("alt")) &&
	    !str_eq(at->name, S("title")))
		return S(""); /* srcset, or a style's */
	return v.n && one ? url : v.n ? at->value : v;
}

/* Addresses and keys in values, and addresses that were taken for tags since
 * nobody escaped them: <ann@example.org>. */
static void clean_tag(const struct sweep *w, struct html_node *n)
{
	bool link = n->tag == TAG_A || n->tag == TAG_AREA;
	if (n->tag == TAG_UNKNOWN &&
	    reader_in_text(w->j->a, w->j->r, n->name)) {
		n->name = S("span");
		n->attrs = 0;
	}
	for (uint32_t i = 0; i < n->attrs; i++) {
		struct html_attr *at = &n->attr[i];
		bool own = (link && str_eq(at->name, S("href"))) ||
			   (n->tag == TAG_IMG && str_eq(at->name, S("src")));
		if (!own)
			at->value = clean_value(w, at);
		if (reader_in_text(w->j->a, w->j->r, at->name))
			n->attrs = i;
	}
}

/* Is there a picture that a reader may load, or words in its place? */
static bool is_shown(const struct html_node *n)
{
	return url_is_web(str_trim(html_node_attr(n, S("src")))) ||
	       str_trim(html_node_attr(n, S("alt"))).n;
}

static void visit(struct sweep *w, struct html_node *n)
{
	struct arena *a = w->j->a;
	if (n->type == HTML_NODE_TEXT)
		text_node(w, n);
	if (n->type == HTML_NODE_COMMENT)
		sweep_out(w, n);
	if (n->type != HTML_NODE_ELEMENT)
		return;
	clean_tag(w, n);
	w->broken |= n->tag == TAG_BR;
	if (n->tag == TAG_A || n->tag == TAG_AREA)
		link_node(w, n);
	else if (n->tag == TAG_IMG &&
		 (dot(n) || !is_shown(n) ||
		     letter_picture_counts(w->j, html_node_attr(n, S("src")))))
		sweep_out(w, n);
	else if ((n->tag == TAG_P || n->tag == TAG_TD || n->tag == TAG_DIV ||
		     n->tag == TAG_H1 || n->tag == TAG_H2) &&
		 w->seen < EARLY_MAX && greets(w->j->r, letter_node_text(a, n)))
		sweep_out(w, n);
}

void letter_learn(struct arena *a, struct reader *r, struct html_node *root)
{
	int links = 0;
	struct link_ids ids = {map_new(a), map_new(a), map_new(a)};
	for (struct html_node *n = root; n && links < LETTER_LINKS_MAX;
	     n = html_tree_next(n, root)) {
		struct str href = html_node_attr(n, S("href"));
		if (!html_node_is(n, TAG_A) || !href.n)
			continue;
		links++;
		if (str_istarts(href, S("mailto:")) &&
		    letter_words(a, letter_node_text(a, n)) & WORDS_OWN)
			reader_learn(a, r, href);
		letter_link_ids(a, &ids, href);
	}
	letter_learn_ids(a, r, &ids);
}

void letter_clean(
    const struct link_judge *j, struct html_node *root, struct str *out_page)
{
	struct sweep w = {.j = j,
	    .root = root,
	    .text = letter_node_text(j->a, root).n,
	    .same = {j->a, map_new(j->a)}};
	for (struct html_node *n = html_tree_next(root, root), *next; n;
	     n = next) {
		bool hidden =
		    n->type == HTML_NODE_ELEMENT && letter_is_hidden(n);
		next =
		    hidden ? html_tree_skip(n, root) : html_tree_next(n, root);
		if (hidden)
			sweep_out(&w, n);
		else
			visit(&w, n);
	}
	letter_same_cut(&w.same);
	vec_each (&w.gone, n)
		if ((*n)->parent)
			html_node_detach(*n);
	*out_page = w.page;
}
