/* SPDX-License-Identifier: MIT */
/* gazetted: XML as a stream of elements and text. */
/*
 * libxml2's SAX2 interface with a parser fed in pieces. Three of its habits
 * are built around. With replaceEntities off, "&amp;" in an attribute comes
 * out as "&#38;"; so it is on, which is safe only because entityDecl stops
 * the parse and getEntity answers from a fixed table. A fatal error in
 * recovery mode shifts the nesting, so recovery is the last resort, after
 * mend.h. And a token without end makes it scan anew at each piece, so the
 * pieces are large.
 */
#include "feed/xml.h"

#include <assert.h>
#include <pthread.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "feed/caps.h"
#include "html/entity.h"

enum stop {
	STOP_NOT = 0,
	STOP_CALLER,
	STOP_ENTITIES,
	STOP_DEPTH,
};

struct run {
	xmlParserCtxtPtr ctxt;
	const struct xml_handler *h;
	enum stop stop;
	int depth;
	xmlEntity entity; /* what getEntity last answered */
	xmlChar value[HTML_ENTITY_OUT];
};

static struct str of_xml(const xmlChar *p)
{
	return str_of((const char *)p);
}

static void stop(struct run *r, enum stop why)
{
	r->stop = why;
	xmlStopParser(r->ctxt);
}

static void on_open(void *user, const xmlChar *local, const xmlChar *prefix,
    const xmlChar *uri, int n_ns, const xmlChar **ns, int n_attrs,
    int n_default, const xmlChar **attrs)
{
	struct run *r = user;
	if (r->stop)
		return;
	if (++r->depth > FEED_DEPTH_MAX) {
		stop(r, STOP_DEPTH);
		return;
	}
	struct xml_element el = {of_xml(local), of_xml(prefix), of_xml(uri),
	    n_attrs < FEED_ATTRS_MAX ? n_attrs : FEED_ATTRS_MAX, attrs};
	if (!r->h->open(r->h->ctx, &el))
		stop(r, STOP_CALLER);
}

static void on_close(
    void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri)
{
	struct run *r = user;
	if (r->stop)
		return;
	assert(r->depth > 0);
	r->depth--;
	r->h->close(r->h->ctx);
}

static void on_text(void *user, const xmlChar *p, int n)
{
	struct run *r = user;
	if (!r->stop && n > 0)
		r->h->text(r->h->ctx, (struct str){(const char *)p, (size_t)n});
}

/* A reference that getEntity did not know and that is no error, because an
 * external DTD might have declared it: shown as written. */
static void on_reference(void *user, const xmlChar *name)
{
	on_text(user, BAD_CAST "&", 1);
	on_text(user, name, (int)of_xml(name).n);
	on_text(user, BAD_CAST ";", 1);
}

static xmlEntityPtr get_entity(void *user, const xmlChar *name)
{
	struct run *r = user;
	char ref[40] = "&";
	struct str s = of_xml(name);
	if (s.n > sizeof(ref) - 3)
		return NULL;
	memcpy(ref + 1, s.p, s.n);
	ref[s.n + 1] = ';';
	char out[HTML_ENTITY_OUT];
	size_t n = 0;
	size_t took =
	    html_entity_at((struct str){ref, s.n + 2}, 0, false, out, &n);
	if (took != s.n + 2)
		return NULL;
	memcpy(r->value, out, n);
	r->value[n] = 0;
	r->entity = (xmlEntity){.type = XML_ENTITY_DECL,
	    .name = name,
	    .orig = r->value,
	    .content = r->value,
	    .length = (int)n,
	    .etype = XML_INTERNAL_PREDEFINED_ENTITY};
	return &r->entity;
}

static xmlEntityPtr no_entity(void *user, const xmlChar *name)
{
	return NULL;
}

/* External parameter entities (an old habit of RSS 1.0: "HTMLlat1") are let
 * pass: they are never loaded. */
static void on_entity_decl(void *user, const xmlChar *name, int type,
    const xmlChar *public_id, const xmlChar *system_id, xmlChar *content)
{
	struct run *r = user;
	if (type != XML_EXTERNAL_PARAMETER_ENTITY)
		stop(r, STOP_ENTITIES);
}

static void on_error(void *user, xmlErrorPtr error)
{
}

static xmlSAXHandler sax = {
    .initialized = XML_SAX2_MAGIC,
    .startElementNs = on_open,
    .endElementNs = on_close,
    .characters = on_text,
    .cdataBlock = on_text,
    .ignorableWhitespace = on_text,
    .reference = on_reference,
    .getEntity = get_entity,
    .getParameterEntity = no_entity,
    .entityDecl = on_entity_decl,
    .serror = on_error,
};

/* Without "<?xml ...?>": its encoding has been dealt with, and a version
 * other than 1.0 would be a complaint and no more. */
static struct str skip_declaration(struct str s)
{
	if (!str_starts(s, S("<?xml")) || s.n < 6 || !ch_space(s.p[5]))
		return s;
	ptrdiff_t end = str_find(str_sub(s, 0, 1024), S("?>"));
	return end < 0 ? s : str_sub(s, (size_t)end + 2, s.n);
}

static void feed_pieces(struct run *r, struct str s)
{
	size_t at = 0;
	while (at < s.n && !r->stop) {
		size_t n = s.n - at < FEED_PIECE ? s.n - at : FEED_PIECE;
		xmlParseChunk(r->ctxt, s.p + at, (int)n, at + n == s.n);
		at += n;
	}
}

static pthread_once_t once = PTHREAD_ONCE_INIT;

int xml_parse(
    struct str utf8, bool recover, const struct xml_handler *h, struct err *e)
{
	pthread_once(&once, xmlInitParser);
	struct run r = {.h = h};
	r.ctxt = xmlCreatePushParserCtxt(&sax, &r, NULL, 0, NULL);
	if (!r.ctxt)
		return err_set(e, ERR_FATAL, "libxml2 does not start");
	xmlCtxtUseOptions(r.ctxt, XML_PARSE_NOENT | XML_PARSE_NONET |
				      XML_PARSE_IGNORE_ENC |
				      (recover ? XML_PARSE_RECOVER : 0));
	feed_pieces(&r, skip_declaration(utf8));
	bool broken = !r.ctxt->wellFormed;
	xmlFreeDoc(r.ctxt->myDoc);
	xmlFreeParserCtxt(r.ctxt);
	if (r.stop == STOP_ENTITIES)
		return err_set(e, ERR_REJECT,
		    "declares entities, which no feed needs and attacks use");
	if (r.stop == STOP_DEPTH)
		return err_set(e, ERR_REJECT,
		    "elements nested more than %d deep", FEED_DEPTH_MAX);
	return broken && !r.stop && !recover ? XML_BROKEN : 0;
}

/* libxml2 hands attributes over as five pointers each: local name, prefix,
 * URI, begin and end of the value. */
struct xml_attr xml_attr_at(const struct xml_element *el, int i)
{
	assert(i >= 0 && i < el->n_attrs);
	const xmlChar *const *p = (const xmlChar *const *)el->raw + 5 * i;
	size_t n = (size_t)(p[4] - p[3]);
	if (n > FEED_ATTR_VALUE_MAX)
		n = FEED_ATTR_VALUE_MAX;
	return (struct xml_attr){
	    of_xml(p[0]), of_xml(p[1]), of_xml(p[2]), {(const char *)p[3], n}};
}

struct str xml_attr_in(
    const struct xml_element *el, struct str prefix, struct str local)
{
	for (int i = 0; i < el->n_attrs; i++) {
		struct xml_attr at = xml_attr_at(el, i);
		if (str_ieq(at.local, local) && str_ieq(at.prefix, prefix))
			return at.value;
	}
	return (struct str){0};
}

struct str xml_attr(const struct xml_element *el, struct str local)
{
	return xml_attr_in(el, (struct str){0}, local);
}
