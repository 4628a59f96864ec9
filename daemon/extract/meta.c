/* SPDX-License-Identifier: MIT */
/* gazetted: what a page says of its article. */
#include "extract/meta.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/url.h"
#include "base/utf8.h"
#include "extract/caps.h"
#include "extract/judge.h"
#include "extract/label.h"
#include "extract/reserve.h"
#include "extract/words.h"
#include "html/totext.h"
#include "text/furniture.h"

#define CLOCKS_APART 86400 /* seconds that a page may be ahead */

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
    {"article:content_tier", META_TIER, 5},
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
    {"gazetted", META_ROBOTS, 6},
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
    {"robots", META_ROBOTS, 5},
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

/* <meta name="twitter:label1" content="Written by"> names what twitter:data1
 * holds; publishing systems put the author there if nowhere else. */
static void read_card(struct meta *m, struct str name, struct str content)
{
	struct str value;
	if (str_eq(name, S("twitter:label1"))) {
		m->card_author =
		    label_of(content, &value) == LABEL_AUTHOR && !value.n;
	} else if (str_eq(name, S("twitter:data1")) && m->card_author &&
		   !m->trust[META_AUTHOR]) {
		m->said[META_AUTHOR] = meta_line(m->p->a, content);
		m->trust[META_AUTHOR] = 1;
	}
}

/* The most trusted of a slot, then the first; what robots are told adds up. */
static void say(struct meta *m, const struct meta_name *k, struct str content)
{
	bool adds = k->slot == META_ROBOTS && k->trust == m->trust[k->slot];
	if (adds)
		content = arena_printf(
		    m->p->a, "%.*s,%.*s", PRS(m->said[k->slot]), PRS(content));
	else if (k->trust <= m->trust[k->slot])
		return;
	m->said[k->slot] = meta_line(m->p->a, content);
	m->trust[k->slot] = k->trust;
}

static void read_meta(struct meta *m, const struct node *n)
{
	static const struct str where[] = {S_INIT("property"), S_INIT("name"),
	    S_INIT("itemprop"), S_INIT("http-equiv")};
	struct str content = page_attr(n, S("content"));
	if (!content.n)
		content = page_attr(n, S("value")); /* not HTML, but meant */
	if (!str_trim(content).n)
		return;
	for (size_t i = 0; i < 4; i++) {
		struct str one, v = page_attr(n, where[i]);
		if (!v.n || v.n > 64)
			continue;
		v = str_lower(m->p->a, str_trim(v));
		read_card(m, v, content);
		while (str_split(&v, ' ', &one)) { /* RDFa has several */
			const struct meta_name *k =
			    bsearch(&one, names, sizeof(names) / sizeof(*names),
				sizeof(*names), by_name);
			if (k)
				say(m, k, content);
		}
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
	    .now = now,
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

/* The article's JSON-LD, a part of it, or its page says that it is not free;
 * or its tier is one that is paid for. "metered" pages show all of it. */
static bool paywalled(const struct meta *m)
{
	const struct ld *ld = &m->ld;
	if (str_ieq(m->said[META_TIER], S("locked")))
		return true;
	for (uint32_t i = 0; i < ld->v.n; i++) {
		bool own =
		    m->art != LD_NONE && i >= m->art && i < ld->v.v[m->art].end;
		if (ld->v.v[i].kind != LD_OBJECT ||
		    (!own && !ld_is(ld, i, S("WebPage"))))
			continue;
		uint32_t v = ld_get(ld, i, S("isAccessibleForFree"));
		if (str_istarts(ld_text(ld, v), S("false")))
			return true;
	}
	return false;
}

void meta_fill(struct meta *m, const struct body *body, struct extracted *out)
{
	struct str from = out->url;
	out->url = address(m, from);
	out->category = meta_category(m, body, out->title);
	out->language = language(m);
	out->paywalled = paywalled(m);
	out->reserved |= reserve_words(m->said[META_ROBOTS], m->now);
	meta_authors(m, body, out);
	meta_dates(m, body, out);
	meta_picture(m, body, out);
}
