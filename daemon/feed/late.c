/* SPDX-License-Identifier: MIT */
/* gazetted: libxml2, loaded by the first document. */
/* See base/late.h: libxml2 brings a database of Unicode along. Without the
 * library there is no parser; no other function can be called then. */
#include <libxml/parser.h>
#include <pthread.h>

#include "base/late.h"

#define SONAME "libxml2.so.2"

#define USED(X)                                                                \
	X(xmlCreatePushParserCtxt)                                             \
	X(xmlCtxtUseOptions)                                                   \
	X(xmlFreeDoc)                                                          \
	X(xmlFreeParserCtxt)                                                   \
	X(xmlInitParser)                                                       \
	X(xmlParseChunk)                                                       \
	X(xmlStopParser)

#define SLOT(f)	  __typeof__(f) *f;
#define SYMBOL(f) {#f, &to.f},

static struct {
	USED(SLOT)
} to;
static const struct late_symbol symbols[] = {USED(SYMBOL)};
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	loaded = late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols));
}

void xmlInitParser(void)
{
	pthread_once(&once, load);
	if (loaded)
		to.xmlInitParser();
}

xmlParserCtxtPtr xmlCreatePushParserCtxt(
    xmlSAXHandlerPtr sax, void *user, const char *p, int n, const char *name)
{
	return loaded ? to.xmlCreatePushParserCtxt(sax, user, p, n, name)
		      : NULL;
}

int xmlCtxtUseOptions(xmlParserCtxtPtr c, int options)
{
	return to.xmlCtxtUseOptions(c, options);
}

int xmlParseChunk(xmlParserCtxtPtr c, const char *p, int n, int last)
{
	return to.xmlParseChunk(c, p, n, last);
}

void xmlStopParser(xmlParserCtxtPtr c)
{
	to.xmlStopParser(c);
}

void xmlFreeDoc(xmlDocPtr doc)
{
	to.xmlFreeDoc(doc);
}

void xmlFreeParserCtxt(xmlParserCtxtPtr c)
{
	to.xmlFreeParserCtxt(c);
}
