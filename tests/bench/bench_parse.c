/* SPDX-License-Identifier: MIT */
/* gazetted: what reading feeds costs beside libxml2's bare SAX pass. */
/*
 * usage: bench_parse FILE...   The least of ROUNDS for each: libxml2 calls
 * handlers that only count; feed_parse() decodes, makes entries of it and
 * resolves their links; feed_article() then cleans each entry's HTML.
 * g-parse.sh builds it.
 */
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/file.h"
#include "feed/feed.h"

#define ROUNDS	 21
#define FILE_MAX ((size_t)16 << 20)

static long seen;

static void on_start(void *ctx, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *uri, int n_ns, const xmlChar **ns, int n_attrs,
    int n_defaulted, const xmlChar **attrs)
{
	seen++;
}

static void on_end(
    void *ctx, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	seen++;
}

static void on_text(void *ctx, const xmlChar *s, int n)
{
	seen += n;
}

static void sax(struct str s)
{
	xmlSAXHandler h = {.initialized = XML_SAX2_MAGIC,
	    .startElementNs = on_start,
	    .endElementNs = on_end,
	    .characters = on_text,
	    .cdataBlock = on_text};
	if (xmlSAXUserParseMemory(&h, NULL, s.p, (int)s.n) != 0)
		abort();
}

static size_t parse(struct arena *a, struct str s, bool clean)
{
	struct document doc = {.body = s,
	    .url = S("http://e.example/feed"),
	    .content_type = S("application/xml")};
	struct feed f;
	struct article art;
	struct err e = ERR_INIT;
	if (feed_parse(a, &doc, &f, &e) < 0)
		abort();
	if (clean)
		vec_each (&f.entries, en)
			feed_article(a, &f, en, 1795413600, &art);
	return f.entries.n;
}

int main(int argc, char **argv)
{
	struct arena *files = arena_new(), *a = arena_new();
	struct err e = ERR_INIT;
	int64_t best[3] = {INT64_MAX, INT64_MAX, INT64_MAX};
	int n = argc - 1;
	struct str *all = arena_calloc(files, (size_t)argc, sizeof(*all));
	for (int i = 0; i < n; i++)
		if (file_read(files, argv[i + 1], FILE_MAX, &all[i], &e) < 0)
			return 66;
	for (int round = 0; round < ROUNDS * 3; round++) {
		int64_t began = clock_cpu_us();
		for (int i = 0; i < n; i++) {
			if (round % 3 == 0)
				sax(all[i]);
			else
				parse(a, all[i], round % 3 == 2);
			arena_clear(a);
		}
		int64_t used = clock_cpu_us() - began;
		if (used < best[round % 3])
			best[round % 3] = used;
	}
	double bare = (double)best[0] / n, ours = (double)best[1] / n;
	double cleaning = (double)(best[2] - best[1]) / n;
	printf("libxml2 SAX %.0f us a feed, feed_parse %.0f us: %.2f\n", bare,
	    ours, bare / ours);
	printf("goal: 0.4 of the bare pass: %s\n",
	    bare / ours >= 0.4 ? "met" : "MISSED");
	printf("cleaning %.0f us a feed\n", cleaning);
	return seen ? 0 : 1;
}
