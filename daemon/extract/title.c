/* SPDX-License-Identifier: MIT */
/* gazetted: the headline of a page. */
/*
 * Pages have up to five: <title>, og:title and its like, the JSON-LD's, the
 * headings. They differ in the site's name, in kickers, and since editors give
 * search engines other headlines than readers.
 */
#include "extract/meta.h"

#include "base/arena.h"
#include "base/url.h"
#include "extract/caps.h"
#include "extract/judge.h"
#include "extract/words.h"

#define HEADINGS_MAX	 100 /* that are compared with the titles */
#define LINE_TITLE_BYTES 24  /* a shorter line is seldom a headline */

/* Where a title may be parted from the site's name. */
static bool separator(struct str s, size_t i, size_t *len)
{
	static const struct str seps[] = {S_INIT(" | "), S_INIT(" - "),
	    S_INIT(" \u2013 "), S_INIT(" \u2014 "), S_INIT(" :: "),
	    S_INIT(" \u00b7 "), S_INIT(" \u2022 "), S_INIT(" \u00bb "),
	    S_INIT(" \u00ab "), S_INIT(" / "), S_INIT(" > "), S_INIT(" < "),
	    S_INIT(" \\ "), S_INIT("|"), S_INIT("\uff5c"), S_INIT("_"),
	    S_INIT(" \u2502 "), S_INIT(" // "), S_INIT("\u2014"), S_INIT(" ~ "),
	    S_INIT("--"), S_INIT(" -- "), S_INIT(": "), S_INIT("\uff1a")};
	if (!strchr(" |_:-\xe2\xef", s.p[i]))
		return false; /* as nearly everywhere */
	struct str rest = str_sub(s, i, s.n);
	for (size_t k = 0; k < sizeof(seps) / sizeof(*seps); k++)
		if (str_starts(rest, seps[k])) {
			*len = seps[k].n;
			return true;
		}
	return false;
}

/* `part` names the site: its name, or the letters of its host. */
static bool names_site(
    struct arena *a, struct str part, struct str site, struct str host)
{
	ptrdiff_t dot = str_rchr(part, '.');
	if (judge_same(part, site) ||
	    (dot > 0 && str_chr(part, ' ') < 0 &&
		judge_same(str_sub(part, 0, (size_t)dot), site)))
		return true;
	struct buf b = buf_init(256);
	for (size_t i = 0; i < part.n; i++)
		if (ch_alnum(part.p[i]))
			buf_addc(&b, ch_lower(part.p[i]));
	struct str letters = buf_dup(a, &b);
	buf_clear(&b);
	for (size_t i = 0; i < host.n; i++)
		if (ch_alnum(host.p[i]))
			buf_addc(&b, ch_lower(host.p[i]));
	bool is = letters.n >= 3 &&
		  (str_starts(buf_str(&b), letters) ||
		      (letters.n >= 6 && str_find(buf_str(&b), letters) >= 0));
	buf_free(&b);
	return is;
}

/* Cuts site names off both ends. */
static struct str without_site(struct meta *m, struct str t, struct str site)
{
	struct arena *a = m->p->a;
	struct str url = m->base.n ? m->base : m->canonical;
	struct str host = url.n ? url_site(a, url) : (struct str){NULL, 0};
	size_t len;
	for (size_t i = 1; i + 1 < t.n; i++) {
		if (!separator(t, i, &len))
			continue;
		struct str head = str_trim(str_sub(t, 0, i));
		struct str tail = str_trim(str_sub(t, i + len, t.n));
		struct str part = tail; /* "Ships came | Post | Read it now" */
		bool barred = str_find(str_sub(t, i, i + len), S("|")) >= 0;
		for (size_t k = 1, n; k + 1 < tail.n; k++)
			if (separator(tail, k, &n)) {
				part = str_trim(str_sub(tail, 0, k));
				break;
			}
		if (head.n &&
		    (names_site(a, tail, site, host) ||
			(part.n < tail.n && barred && judge_same(part, site))))
			return head;
		if (tail.n && names_site(a, head, site, host)) {
			t = tail;
			i = 0;
		}
	}
	return t;
}

/* Is the visible line `t` the beginning or end of what a title says? */
static bool part_of(struct str t, struct str title)
{
	if (!t.n || !title.n || t.n > title.n + 8)
		return false;
	if (judge_same(t, title))
		return true;
	struct str rest = str_sub(title, t.n, title.n);
	if (str_starts(title, t) && str_starts(rest, S("（")))
		return true; /* whose it is, which page of how many */
	size_t len;
	for (size_t i = 1; i + 1 < title.n; i++)
		if (separator(title, i, &len) &&
		    (judge_same(t, str_sub(title, 0, i)) ||
			judge_same(t, str_sub(title, i + len, title.n))))
			return true;
	return false;
}

/* ---- the headline inside a heading ---- */

static bool is_headline_part(const struct node *n)
{
	return (n->words & W_TITLE) ||
	       str_ifind(page_attr(n, S("itemprop")), S("headline")) >= 0;
}

/* A kicker above the headline, a date below it. */
static bool is_beside(const struct node *n)
{
	return n->tag == TAG_SMALL ||
	       (n->words & (W_CATEGORY | W_DATE | W_META | W_AUTHOR | W_TAGS));
}

/* The text of a heading without what stands in elements of its own beside the
 * headline: <h1><span class="kicker">..</span>headline</h1>. */
static struct str headline_in(const struct page *p, const struct block *b)
{
	struct buf out = buf_init(EXTRACT_FIELD_MAX * 4);
	bool beside = false;
	for (uint32_t i = b->node + 1; i < b->to && !p->node[b->node].is_text;
	     i++) {
		const struct node *n = &p->node[i];
		if (n->is_text) {
			page_squeeze(&out, n->text);
		} else if (is_headline_part(n) && (out.n || beside) &&
			   page_text(p, i, 16).n > 8) {
			buf_free(&out);
			return page_text(p, i, EXTRACT_FIELD_MAX);
		} else if (is_beside(n)) {
			beside = true;
			i = n->end - 1;
		}
	}
	struct str s = page_trim(buf_str(&out));
	s = beside && s.n >= 8 && s.n <= EXTRACT_FIELD_MAX ? str_dup(p->a, s)
							   : b->text;
	buf_free(&out);
	return s;
}

/* A heading (or a line that is none) that one of the page's own titles says
 * too; of several the longest, since the site's name may be another. */
static struct str heading_said(
    struct meta *m, struct str ld_title, bool headings)
{
	struct page *p = m->p;
	int seen = 0;
	struct str found = {NULL, 0};
	for (uint32_t i = 0; i < p->blocks && seen < HEADINGS_MAX; i++) {
		const struct block *b = &p->block[i];
		if ((b->kind == BLOCK_HEADING) != headings ||
		    b->text.n <= found.n || (!headings && b->linked))
			continue;
		seen++;
		struct str t = headings ? headline_in(p, b) : b->text;
		if (t.n > found.n &&
		    (part_of(t, m->said[META_TITLE]) ||
			part_of(t, m->doc_title) || part_of(t, ld_title)))
			found = t;
	}
	return found;
}

/* The longest part of a <title> whose site we do not know. */
static struct str longest_part(struct str t)
{
	size_t len;
	for (size_t i = t.n - (t.n > 0); i > 1; i--)
		if (separator(t, i, &len) && t.p[i] != ':') {
			struct str head = str_trim(str_sub(t, 0, i));
			struct str tail = str_sub(t, i + len, t.n);
			if (str_starts(str_sub(t, i, t.n), S("\uff1a")))
				continue; /* of the headline */
			if (head.n > tail.n * 2)
				return head;
		}
	return t;
}

/* Does `line` end with what `tail` says, and has a kicker in front? One with a
 * colon is of the headline. */
static bool ends_with(struct str line, struct str tail)
{
	if (line.n <= tail.n + 2 || tail.n < 12)
		return false;
	for (size_t i = 1; i + tail.n <= line.n + 4 && i < line.n; i++)
		if (line.p[i - 1] == ' ' &&
		    judge_same(str_sub(line, i, line.n), tail))
			return i < 2 || line.p[i - 2] != ':';
	return false;
}

/* Does `line` begin with `head`, and go on with another line's capital? */
static bool begins_with(struct str line, struct str head)
{
	return head.n >= LINE_TITLE_BYTES && line.n > head.n + 1 &&
	       str_starts(line, head) && line.p[head.n] == ' ' &&
	       line.p[head.n + 1] >= 'A' && line.p[head.n + 1] <= 'Z';
}

/* "seats-for-cars-2018": the name of a file. */
static bool is_slug(struct str t)
{
	size_t dashes = 0;
	for (size_t i = 0; i < t.n; i++) {
		if (t.p[i] == ' ' || (t.p[i] >= 'A' && t.p[i] <= 'Z') ||
		    (unsigned char)t.p[i] >= 0x80)
			return false;
		dashes += t.p[i] == '-' || t.p[i] == '_';
	}
	return dashes >= 2;
}

/* A title of the head's is the site's own where it says the site alone. */
static bool is_site(struct meta *m, struct str t, struct str site)
{
	struct str url = m->base.n ? m->base : m->canonical;
	struct str host = url.n ? url_site(m->p->a, url) : url;
	bool letters = false; /* ".:" is none */
	for (size_t i = 0; i < t.n; i++)
		letters |= ch_alnum(t.p[i]) || (unsigned char)t.p[i] >= 0x80;
	return !letters || is_slug(t) || names_site(m->p->a, t, site, host);
}

/* The last heading above the first paragraph of some length. */
static struct str heading_above_text(const struct page *p)
{
	struct str last = {NULL, 0};
	for (uint32_t i = 0; i < p->blocks; i++) {
		const struct block *b = &p->block[i];
		if (b->kind == BLOCK_HEADING && b->units >= 8 && b->level <= 3)
			last = b->text;
		if (b->kind == BLOCK_TEXT && b->ends && b->units > 120 &&
		    b->linked * 3 < b->units && last.n)
			return last;
	}
	return last;
}

static struct str without_quotes(struct str word)
{
	static const struct str marks[] = {S_INIT("\""), S_INIT("“"),
	    S_INIT("”"), S_INIT("„"), S_INIT("«"), S_INIT("»"), S_INIT("‘"),
	    S_INIT("’"), S_INIT(","), S_INIT(":")};
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		if (str_starts(word, marks[i]))
			word = str_sub(word, marks[i].n, word.n);
		if (str_ends(word, marks[i]))
			word.n -= marks[i].n;
	}
	return word;
}

/* How many words of four letters and more two lines share. */
static int shared_words(struct str a, struct str b)
{
	int n = 0;
	struct str word;
	while (str_split(&a, ' ', &word)) {
		word = without_quotes(word);
		n += word.n >= 4 && str_ifind(b, word) >= 0;
	}
	return n;
}

/* The one <h1> that is about what the titles are about: editors give search
 * engines and networks other headlines than readers. */
static struct str only_h1(struct meta *m, struct str said)
{
	const struct page *p = m->p;
	struct str found = {NULL, 0};
	int count = 0;
	for (uint32_t i = 0; i < p->blocks && count < 2; i++) {
		if (p->block[i].kind != BLOCK_HEADING || p->block[i].level != 1)
			continue;
		struct str t = headline_in(p, &p->block[i]);
		if (shared_words(t, said) < 2 &&
		    shared_words(t, m->doc_title) < 2)
			continue;
		found = t;
		count++;
	}
	return count == 1 && found.n >= 16 && found.n <= 300
		   ? found
		   : (struct str){NULL, 0};
}

/* Does a line of some length follow a heading? Else it is of a box that some
 * script left at the page's end. */
static bool heads_text(const struct page *p, uint32_t h)
{
	for (uint32_t i = p->node[h].b1; i < p->blocks; i++)
		if (p->block[i].units > 40)
			return true;
	return false;
}

/* A heading on which the page's titles agree; og:title and its like without
 * the site; the JSON-LD's headline; the only <h1>, without a kicker that
 * stands inside it; <title> without the site; a heading above the text. */
static struct str headline(struct meta *m, struct str site)
{
	struct page *p = m->p;
	struct str ld = meta_line(
	    p->a, ld_text(&m->ld, ld_get(&m->ld, m->art, S("headline"))));
	struct str t = heading_said(m, ld, true);
	struct str h1 = p->h1 == PAGE_NONE
			    ? (struct str){NULL, 0}
			    : page_text(p, p->h1, EXTRACT_FIELD_MAX);
	struct str said = without_site(m, m->said[META_TITLE], site);
	if (t.n && !is_site(m, t, site))
		return ends_with(t, said) ? said : t;
	t = only_h1(m, said);
	if (!is_site(m, t, site))
		return ends_with(t, said) || begins_with(t, said) ? said : t;
	if (!is_site(m, said, site))
		return said;
	if (!is_site(m, ld, site))
		return ld;
	t = p->h1 == PAGE_NONE ? heading_said(m, ld, false) : t;
	if (!is_site(m, t, site) && t.n >= LINE_TITLE_BYTES)
		return t;
	struct str own = longest_part(without_site(m, m->doc_title, site));
	bool other = own.n > h1.n * 2 && !is_site(m, own, site) &&
		     !shared_words(h1, m->doc_title); /* it names the site */
	if (h1.n > 8 && !other && heads_text(p, p->h1) && !is_site(m, h1, site))
		return ends_with(h1, own) ? own : h1;
	if (!is_site(m, own, site))
		return own;
	t = heading_above_text(p);
	return t.n ? t : own;
}

/* "(S+) ", "[H+] " at the front: for those who pay. Its length, or 0. */
static size_t paid_mark(struct str t)
{
	ptrdiff_t plus = str_chr(t, '+');
	size_t end = plus > 1 && plus <= 4 ? (size_t)plus + 1 : t.n;
	return t.n && strchr("([", t.p[0]) && end + 1 < t.n &&
		       strchr(")]", t.p[end]) && t.p[end + 1] == ' '
		   ? end + 2
		   : 0;
}

/* A heading may name its site behind it too: "Ships came | Harbour Post",
 * "Ships came: Harbour Post". */
static struct str without_tail(struct meta *m, struct str t, struct str site)
{
	static const struct str bars[] = {
	    S_INIT(" | "), S_INIT(" - "), S_INIT(" – "), S_INIT(" — ")};
	struct str url = m->base.n ? m->base : m->canonical;
	struct str host = url.n ? url_site(m->p->a, url) : url;
	for (size_t i = 0; i < sizeof(bars) / sizeof(*bars); i++)
		for (size_t at = t.n; at-- > 1;)
			if (str_starts(str_sub(t, at, t.n), bars[i])) {
				struct str tail =
				    str_sub(t, at + bars[i].n, t.n);
				if (names_site(m->p->a, tail, site, host))
					return str_trim(str_sub(t, 0, at));
				break;
			}
	struct str head = str_sub(t, 0, t.n > site.n ? t.n - site.n : 0);
	return site.n >= 6 && str_ends(t, site) && str_ends(head, S(":"))
		   ? str_trim(str_sub(head, 0, head.n - 1))
		   : t;
}

/* Without what links to a heading, and bars that style put there. */
struct str meta_title(struct meta *m, struct str site)
{
	struct str t = without_tail(m, page_trim(headline(m, site)), site);
	while (str_ends(t, S("¶")) || str_ends(t, S(" #")))
		t = page_trim(str_sub(t, 0, t.n - 2));
	while (t.n > 1 && (t.p[0] == '|' || t.p[0] == '>'))
		t = page_trim(str_sub(t, 1, t.n));
	if (str_starts(t, S("[>")) || str_starts(t, S("» ")))
		t = page_trim(str_sub(t, 2, t.n));
	t = page_trim(str_sub(t, paid_mark(t), t.n));
	return t.n ? t : (struct str){NULL, 0};
}
