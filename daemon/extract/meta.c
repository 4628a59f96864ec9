/* SPDX-License-Identifier: MIT */
/* gazetted: what a page says of its article. */
#include "extract/meta.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/url.h"
#include "base/utf8.h"
#include "extract/caps.h"
#include "extract/judge.h"
#include "extract/words.h"
#include "html/totext.h"
#include "text/furniture.h"

#define CLOCKS_APART	 86400 /* seconds that a page may be ahead */
#define LINE_TITLE_BYTES 24    /* a shorter line is seldom a headline */
#define HEADINGS_MAX	 100   /* that are compared with the titles */

/* In order of the name. The higher `trust` wins a slot. */
static const struct meta_name {
	const char *name;
	enum meta_slot slot;
	int trust;
} names[] = {
    {"analytics-s-author", META_AUTHOR, 3},
    {"application-name", META_SITE, 2},
    {"article.author", META_AUTHOR, 4},
    {"article.created", META_PUBLISHED, 5},
    {"article.published", META_PUBLISHED, 8},
    {"article.updated", META_MODIFIED, 5},
    {"article:author", META_AUTHOR, 4},
    {"article:author_name", META_AUTHOR, 6},
    {"article:modified_time", META_MODIFIED, 9},
    {"article:published", META_PUBLISHED, 8},
    {"article:published_date", META_PUBLISHED, 8},
    {"article:published_time", META_PUBLISHED, 9},
    {"article:section", META_SECTION, 9},
    {"article_date_original", META_PUBLISHED, 7},
    {"article_section", META_SECTION, 6},
    {"articlesection", META_SECTION, 7},
    {"author", META_AUTHOR, 8},
    {"byl", META_AUTHOR, 7},
    {"category", META_SECTION, 4},
    {"citation_author", META_AUTHOR, 5},
    {"citation_date", META_PUBLISHED, 4},
    {"citation_publication_date", META_PUBLISHED, 5},
    {"content-language", META_LANGUAGE, 5},
    {"cxenseparse:recs:publishtime", META_PUBLISHED, 6},
    {"date", META_DATE, 5},
    {"date.created", META_PUBLISHED, 5},
    {"datecreated", META_PUBLISHED, 5},
    {"datemodified", META_MODIFIED, 7},
    {"datepublished", META_PUBLISHED, 8},
    {"dc.creator", META_AUTHOR, 5},
    {"dc.date", META_PUBLISHED, 5},
    {"dc.date.created", META_PUBLISHED, 5},
    {"dc.date.issued", META_PUBLISHED, 6},
    {"dc.date.modified", META_MODIFIED, 5},
    {"dc.language", META_LANGUAGE, 3},
    {"dc.title", META_TITLE, 4},
    {"dcterms.created", META_PUBLISHED, 5},
    {"dcterms.creator", META_AUTHOR, 5},
    {"dcterms.date", META_PUBLISHED, 5},
    {"dcterms.modified", META_MODIFIED, 5},
    {"dcterms.title", META_TITLE, 4},
    {"description", META_DESCRIPTION, 4},
    {"displaydate", META_PUBLISHED, 5},
    {"gentime", META_DATE, 3},
    {"headline", META_TITLE, 6},
    {"image", META_IMAGE, 3},
    {"keywords_section", META_SECTION, 2},
    {"language", META_LANGUAGE, 2},
    {"last-modified", META_MODIFIED, 2},
    {"lastmod", META_MODIFIED, 4},
    {"mediator_published_time", META_PUBLISHED, 5},
    {"og:article:author", META_AUTHOR, 4},
    {"og:article:modified_time", META_MODIFIED, 7},
    {"og:article:published_time", META_PUBLISHED, 8},
    {"og:article:section", META_SECTION, 6},
    {"og:description", META_DESCRIPTION, 5},
    {"og:image", META_IMAGE, 9},
    {"og:image:alt", META_IMAGE_ALT, 5},
    {"og:image:secure_url", META_IMAGE, 8},
    {"og:image:url", META_IMAGE, 8},
    {"og:locale", META_LANGUAGE, 1},
    {"og:pubdate", META_PUBLISHED, 7},
    {"og:published_time", META_PUBLISHED, 7},
    {"og:site_name", META_SITE, 9},
    {"og:title", META_TITLE, 9},
    {"og:updated_time", META_MODIFIED, 6},
    {"og:url", META_URL, 5},
    {"originalpublicationdate", META_PUBLISHED, 8},
    {"parsely-author", META_AUTHOR, 6},
    {"parsely-pub-date", META_PUBLISHED, 7},
    {"parsely-section", META_SECTION, 7},
    {"parsely-title", META_TITLE, 7},
    {"pubdate", META_PUBLISHED, 7},
    {"publication_date", META_PUBLISHED, 6},
    {"publish-date", META_PUBLISHED, 7},
    {"publish_date", META_PUBLISHED, 7},
    {"publishdate", META_PUBLISHED, 7},
    {"published", META_PUBLISHED, 7},
    {"published-date", META_PUBLISHED, 7},
    {"published_at", META_PUBLISHED, 7},
    {"publisheddate", META_PUBLISHED, 7},
    {"rbpubdate", META_PUBLISHED, 5},
    {"revision_date", META_MODIFIED, 4},
    {"sailthru.author", META_AUTHOR, 6},
    {"sailthru.date", META_PUBLISHED, 6},
    {"sailthru.title", META_TITLE, 6},
    {"section", META_SECTION, 5},
    {"shareaholic:article_published_time", META_PUBLISHED, 5},
    {"shareaholic:site_name", META_SITE, 2},
    {"thumbnail", META_IMAGE, 2},
    {"timestamp", META_DATE, 3},
    {"title", META_TITLE, 3},
    {"twitter:description", META_DESCRIPTION, 3},
    {"twitter:image", META_IMAGE, 6},
    {"twitter:image:alt", META_IMAGE_ALT, 3},
    {"twitter:image:src", META_IMAGE, 5},
    {"twitter:title", META_TITLE, 7},
    {"updated_time", META_MODIFIED, 4},
};

struct str meta_line(struct arena *a, struct str s)
{
	struct buf b = buf_init(EXTRACT_TEXT_MAX);
	s = utf8_clip(s, EXTRACT_FIELD_MAX * 4);
	if (str_chr(s, '&') >= 0 || html_looks_like(s))
		s = html_inline_text(a, s);
	page_squeeze(&b, s);
	struct str out = page_trim(buf_str(&b));
	out = out.n ? str_dup(a, utf8_clip(out, EXTRACT_FIELD_MAX))
		    : (struct str){NULL, 0};
	buf_free(&b);
	return out;
}

/* ---- reading the head ---- */

static int by_name(const void *key, const void *item)
{
	const struct str *k = key;
	return str_cmp(*k, str_of(((const struct meta_name *)item)->name));
}

static void read_meta(struct meta *m, const struct node *n)
{
	static const struct str where[] = {S_INIT("property"), S_INIT("name"),
	    S_INIT("itemprop"), S_INIT("http-equiv")};
	struct str content = page_attr(n, S("content"));
	if (!str_trim(content).n)
		return;
	for (size_t i = 0; i < 4; i++) {
		struct str v = page_attr(n, where[i]);
		if (!v.n || v.n > 64)
			continue;
		v = str_lower(m->p->a, str_trim(v));
		const struct meta_name *k = bsearch(&v, names,
		    sizeof(names) / sizeof(*names), sizeof(*names), by_name);
		if (!k || k->trust <= m->trust[k->slot])
			continue;
		m->said[k->slot] = meta_line(m->p->a, content);
		m->trust[k->slot] = k->trust;
	}
}

static void read_link(struct meta *m, const struct node *n)
{
	struct str rel = page_attr(n, S("rel")), href = page_attr(n, S("href"));
	if (href.n && !m->canonical.n && str_ieq(rel, S("canonical")))
		m->canonical = url_resolve(m->p->a, m->base, href);
}

static bool is_ld(const struct node *n)
{
	return n->tag == TAG_SCRIPT &&
	       str_ifind(page_attr(n, S("type")), S("ld+json")) >= 0;
}

void meta_read(struct meta *m, struct page *p, struct str url, int64_t now)
{
	*m = (struct meta){.p = p,
	    .base = url,
	    .art = LD_NONE,
	    .latest = now ? now + CLOCKS_APART : INSTANT_MAX};
	for (uint32_t i = 0; i < p->nodes; i++) {
		const struct node *n = &p->node[i];
		if (n->tag == TAG_META) {
			read_meta(m, n);
		} else if (n->tag == TAG_LINK) {
			read_link(m, n);
		} else if (n->tag == TAG_BASE && page_attr(n, S("href")).n) {
			struct str b =
			    url_resolve(p->a, url, page_attr(n, S("href")));
			m->base = b.n ? b : m->base;
		} else if (n->tag == TAG_HTML) {
			m->lang = str_trim(page_attr(n, S("lang")));
			if (!m->lang.n)
				m->lang = str_trim(page_attr(n, S("xml:lang")));
		} else if (n->tag == TAG_TITLE && !m->doc_title.n &&
			   page_up_to(p, i, TAG_SVG) == PAGE_NONE) {
			m->doc_title = page_text(p, i, EXTRACT_FIELD_MAX);
		} else if (is_ld(n) && n->end > i + 1) {
			ld_read(p->a, &m->ld, p->node[i + 1].text);
		}
	}
	m->art = ld_article(&m->ld);
}

/* ---- site ---- */

/* og:site_name, the publisher of the JSON-LD, its WebSite, application-name;
 * else the host. */
struct str meta_site(struct meta *m)
{
	struct arena *a = m->p->a;
	if (m->trust[META_SITE] >= 9)
		return m->said[META_SITE];
	struct str s = ld_text(&m->ld, ld_get(&m->ld, m->art, S("publisher")));
	for (uint32_t i = 0; !s.n && i < m->ld.v.n; i++)
		if (m->ld.v.v[i].kind == LD_OBJECT &&
		    (ld_is(&m->ld, i, S("WebSite")) ||
			ld_is(&m->ld, i, S("NewsMediaOrganization"))))
			s = ld_text(&m->ld, ld_get(&m->ld, i, S("name")));
	if (s.n && !url_is_web(s))
		return meta_line(a, s);
	if (m->said[META_SITE].n)
		return m->said[META_SITE];
	struct str url = m->base.n ? m->base : m->canonical;
	return url.n ? url_site(a, url) : (struct str){NULL, 0};
}

/* ---- title ---- */

/* Where a title may be parted from the site's name. */
static bool separator(struct str s, size_t i, size_t *len)
{
	static const struct str seps[] = {S_INIT(" | "), S_INIT(" - "),
	    S_INIT(" \u2013 "), S_INIT(" \u2014 "), S_INIT(" :: "),
	    S_INIT(" \u00b7 "), S_INIT(" \u2022 "), S_INIT(" \u00bb "),
	    S_INIT(" \u00ab "), S_INIT(" / "), S_INIT(" > "), S_INIT(" < "),
	    S_INIT(" \\ "), S_INIT("|"), S_INIT("\uff5c"), S_INIT("_"),
	    S_INIT(" \u2502 "), S_INIT(" // "), S_INIT("\u2014"), S_INIT(" ~ "),
	    S_INIT(": ")};
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
	if (judge_same(part, site))
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
		if (head.n && names_site(a, tail, site, host))
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
	size_t len;
	for (size_t i = 1; i + 1 < title.n; i++)
		if (separator(title, i, &len) &&
		    (judge_same(t, str_sub(title, 0, i)) ||
			judge_same(t, str_sub(title, i + len, title.n))))
			return true;
	return false;
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
		if (part_of(b->text, m->said[META_TITLE]) ||
		    part_of(b->text, m->doc_title) ||
		    part_of(b->text, ld_title))
			found = b->text;
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
			if (head.n > tail.n * 2)
				return head;
		}
	return t;
}

/* Does `line` end with what `tail` says, and has more in front? */
static bool ends_with(struct str line, struct str tail)
{
	if (line.n <= tail.n + 2 || tail.n < 12)
		return false;
	for (size_t i = 1; i + tail.n <= line.n + 4 && i < line.n; i++)
		if (line.p[i - 1] == ' ' &&
		    judge_same(str_sub(line, i, line.n), tail))
			return true;
	return false;
}

/* A title of the head's is the site's own where it says the site alone. */
static bool is_site(struct meta *m, struct str t, struct str site)
{
	struct str url = m->base.n ? m->base : m->canonical;
	struct str host = url.n ? url_site(m->p->a, url) : url;
	return !t.n || names_site(m->p->a, t, site, host);
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

/* How many words of four letters and more two lines share. */
static int shared_words(struct str a, struct str b)
{
	int n = 0;
	struct str word;
	while (str_split(&a, ' ', &word))
		n += word.n >= 4 && str_ifind(b, word) >= 0;
	return n;
}

/* The page's one <h1>, where it is about what the titles are about: editors
 * give search engines and networks other headlines than readers. */
static struct str only_h1(struct meta *m, struct str said)
{
	const struct page *p = m->p;
	struct str found = {NULL, 0};
	int count = 0;
	for (uint32_t i = 0; i < p->blocks && count < 2; i++)
		if (p->block[i].kind == BLOCK_HEADING &&
		    p->block[i].level == 1) {
			found = p->block[i].text;
			count++;
		}
	if (count != 1 || found.n < 16 || found.n > 300)
		return (struct str){NULL, 0};
	return shared_words(found, said) >= 2 ||
		       shared_words(found, m->doc_title) >= 2
		   ? found
		   : (struct str){NULL, 0};
}

/* A heading on which the page's titles agree; og:title and its like without
 * the site; the JSON-LD's headline; the only <h1>, without a kicker that
 * stands inside it; <title> without the site; a heading above the text. */
struct str meta_title(struct meta *m, struct str site)
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
		return ends_with(t, said) ? said : t;
	if (!is_site(m, said, site))
		return said;
	if (!is_site(m, ld, site))
		return ld;
	t = p->h1 == PAGE_NONE ? heading_said(m, ld, false) : t;
	if (!is_site(m, t, site) && t.n >= LINE_TITLE_BYTES)
		return t;
	struct str own = longest_part(without_site(m, m->doc_title, site));
	if (h1.n > 8 && !is_site(m, h1, site))
		return ends_with(h1, own) ? own : h1;
	if (!is_site(m, own, site))
		return own;
	t = heading_above_text(p);
	return t.n ? t : own;
}

/* ---- language, URL ---- */

/* "en_us" and "EN-us" as "en-US"; absent where it is no tag. */
static struct str language_tag(struct arena *a, struct str s)
{
	s = str_trim(s);
	ptrdiff_t comma = str_chr(s, ',');
	if (comma >= 0)
		s = str_sub(s, 0, (size_t)comma);
	if (s.n < 2 || s.n > 12 || !ch_alpha(s.p[0]) || !ch_alpha(s.p[1]))
		return (struct str){NULL, 0};
	char *t = arena_memdup(a, s.p, s.n);
	size_t part = 0;
	for (size_t i = 0; i < s.n; i++) {
		t[i] = t[i] == '_' ? '-' : ch_lower(t[i]);
		if (t[i] == '-')
			part = i + 1;
		else if (!ch_alnum(t[i]))
			return (struct str){NULL, 0};
	}
	if (part && s.n - part == 2)
		for (size_t i = part; i < s.n; i++)
			t[i] = (char)(t[i] >= 'a' ? t[i] - 32 : t[i]);
	return (struct str){t, s.n};
}

/* <html lang>, content-language and its like, the JSON-LD's inLanguage. */
static struct str language(struct meta *m)
{
	struct arena *a = m->p->a;
	struct str s = language_tag(a, m->lang);
	if (!s.n)
		s = language_tag(a, m->said[META_LANGUAGE]);
	if (!s.n)
		s = language_tag(a,
		    ld_text(&m->ld, ld_get(&m->ld, m->art, S("inLanguage"))));
	return s;
}

/* <link rel=canonical>, og:url, where it came from; never the front page of
 * the site for an article below it. */
static struct str address(struct meta *m, struct str url)
{
	struct arena *a = m->p->a;
	struct str tries[] = {
	    m->canonical, url_resolve(a, m->base, m->said[META_URL])};
	for (size_t i = 0; i < 2; i++) {
		struct url u, own;
		if (!url_is_web(tries[i]) || !url_parse(a, tries[i], &u))
			continue;
		if (u.path.n <= 1 && !u.query.n && url.n &&
		    url_parse(a, url, &own) && own.path.n > 1)
			continue;
		return tries[i];
	}
	return url;
}

void meta_fill(struct meta *m, const struct body *body, struct extracted *out)
{
	struct str from = out->url;
	out->url = address(m, from);
	out->category = meta_category(m, body, out->title);
	out->language = language(m);
	struct str free =
	    ld_text(&m->ld, ld_get(&m->ld, m->art, S("isAccessibleForFree")));
	out->paywalled = str_istarts(free, S("false"));
	meta_authors(m, body, out);
	meta_dates(m, body, out);
	meta_picture(m, body, out);
}
