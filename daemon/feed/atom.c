/* SPDX-License-Identifier: MIT */
/* gazetted: Atom's own ways: text constructs, links, persons. */
#include "feed/build.h"

#include "base/arena.h"

static bool is_text_construct(enum feed_word word)
{
	return word == W_TITLE || word == W_SUMMARY || word == W_CONTENT ||
	       word == W_SUBTITLE || word == W_INFO || word == W_RIGHTS;
}

static bool media_type(struct str type)
{
	return str_istarts(type, S("image/")) ||
	       str_istarts(type, S("audio/")) || str_istarts(type, S("video/"));
}

static bool ends(struct str s, struct str with)
{
	return s.n >= with.n && str_ieq(str_sub(s, s.n - with.n, s.n), with);
}

/* RFC 4287 section 3.1.1 and 4.1.3, and Atom 0.3's `mode`. */
static enum form form_of(const struct xml_element *el)
{
	struct str type = str_trim(xml_attr(el, S("type")));
	struct str mode = str_trim(xml_attr(el, S("mode")));
	ptrdiff_t params = str_chr(type, ';');
	if (params >= 0)
		type = str_trim(str_sub(type, 0, (size_t)params));
	if (str_ieq(mode, S("base64")))
		return FORM_BASE64;
	if (!type.n)
		return str_ieq(mode, S("escaped")) ? FORM_GUESS : FORM_PLAIN;
	if (str_ieq(type, S("html")) || str_ieq(type, S("text/html")))
		return FORM_HTML;
	if (str_ieq(type, S("xhtml")) || ends(type, S("/xml")) ||
	    ends(type, S("+xml")))
		return FORM_XHTML;
	if (media_type(type))
		return FORM_NONE;
	if (str_chr(type, '/') >= 0 && !str_istarts(type, S("text/")))
		return FORM_BASE64;
	return FORM_PLAIN;
}

/* A link that leads to a page, as far as its type says. */
static bool leads_to_page(struct str type)
{
	return !type.n || str_ieq(type, S("html")) ||
	       str_istarts(type, S("text/html")) ||
	       str_istarts(type, S("application/xhtml"));
}

/* The IANA's long form of a relation's name counts too. */
static bool is_alternate(const struct xml_element *el)
{
	struct str rel = str_trim(xml_attr(el, S("rel")));
	return !rel.n || str_ieq(rel, S("alternate")) ||
	       ends(rel, S("/relation/alternate")) ||
	       ends(rel, S("link-relations.html#alternate"));
}

/* The last alternate that leads to a page wins, as it does in feedparser; in
 * RSS, one with a prefix stands in only while RSS's own is missing. */
static void link_element(struct builder *b, const struct xml_element *el)
{
	struct str rel = str_trim(xml_attr(el, S("rel")));
	struct str type = str_trim(xml_attr(el, S("type")));
	struct str href = xml_attr(el, S("href"));
	if (!str_trim(href).n)
		return;
	if (str_ieq(rel, S("enclosure"))) {
		build_enclosure(b, href, type, xml_attr(el, S("length")));
		return;
	}
	if (!is_alternate(el))
		return;
	struct str *to = b->entry ? &b->entry->link : &b->f->link;
	bool own = b->atom || !el->prefix.n;
	if (!to->n || (own && leads_to_page(type)))
		*to = build_link(b, href);
}

static bool category(struct builder *b, const struct xml_element *el)
{
	struct str term = xml_attr(el, S("term"));
	struct str label = xml_attr(el, S("label"));
	if (!term.p && !label.p)
		return false;
	build_category(b, str_trim(term).n ? term : label);
	return true;
}

bool atom_open(
    struct builder *b, enum feed_word word, const struct xml_element *el)
{
	bool typed = el->n_attrs &&
		     (xml_attr(el, S("type")).p || xml_attr(el, S("mode")).p);
	if (is_text_construct(word) && (b->atom || typed)) {
		enum form f = form_of(el);
		/* "src" means that the content is elsewhere */
		if (word == W_CONTENT && xml_attr(el, S("src")).n)
			f = FORM_NONE;
		build_capture(b, f);
		b->frame[b->depth].silent = true;
		return true;
	}
	switch (word) {
	case W_LINK:
		if (xml_attr(el, S("href")).p)
			link_element(b, el);
		/* without href its text may be the link, as in RSS, unless
		 * it is an enclosure's or the like */
		return xml_attr(el, S("href")).p ||
		       (xml_attr(el, S("rel")).p && !is_alternate(el));
	case W_CATEGORY: return el->n_attrs && category(b, el);
	case W_PERSON:
		build_capture(b, FORM_PLAIN);
		b->person = (struct person){.open = true};
		return true;
	case W_ID:
	case W_ICON: build_capture(b, FORM_PLAIN); return true;
	default: return false;
	}
}

/* "Name (mail)", as feedparser has it, or the text that stood there. */
static void close_person(struct builder *b)
{
	struct person p = b->person;
	b->person = (struct person){0};
	struct str who = p.name.n ? p.name : p.email;
	if (p.name.n && str_chr(p.email, '@') >= 0) /* not "hidden" */
		who = arena_printf(
		    b->a, "%.*s (%.*s)", PRS(p.name), PRS(p.email));
	if (!who.n)
		who = build_plain(b, FEED_TEXT_MAX);
	build_author(b, who);
}

static void close_part(struct builder *b, enum feed_word word)
{
	struct str s = build_plain(b, FEED_TEXT_MAX);
	if (word == W_NAME)
		b->person.name = s;
	else if (word == W_EMAIL)
		b->person.email = s;
	buf_clear(&b->text);
}

bool atom_close(struct builder *b, enum feed_word word)
{
	struct entry *e = b->entry;
	struct str s;
	switch (word) {
	case W_NAME:
	case W_EMAIL: close_part(b, word); return true;
	case W_PERSON: close_person(b); return true;
	case W_ID:
		s = build_plain(b, FEED_ID_MAX);
		if (s.n)
			*(e ? &e->id : &b->f->id) = s;
		return true;
	case W_ICON:
		if (!e && !b->f->image.n)
			b->f->image = build_url(b);
		return true;
	default: return false;
	}
}
