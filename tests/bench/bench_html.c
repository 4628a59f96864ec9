/* SPDX-License-Identifier: MIT */
/* gazetted: how fast HTML is read, in MB a second of CPU time. */
/*
 * usage: bench_html FILE...   Linked by hand, with libgumbo for comparison:
 *	cc -O2 -std=gnu11 -D_GNU_SOURCE -Idaemon tests/bench/bench_html.c \
 *	    build/libgazetted.a $(pkg-config --libs gumbo libcrypto libidn2 \
 *	    libxxhash libutf8proc json-c)
 */
#include <gumbo.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/utf8.h"
#include "html/sanitise.h"
#include "html/token.h"
#include "html/totext.h"
#include "html/tree.h"

#define ROUNDS	 7
#define FILE_MAX ((size_t)16 << 20)

struct sample {
	struct str *files;
	int n;
};

static double cpu(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void tokenise(struct arena *a, struct str s)
{
	struct html_tokenizer t;
	struct html_token k;
	html_tokenizer_init(&t, a, s);
	while (html_next(&t, &k))
		if (k.type == HTML_START)
			html_enter(&t, k.tag);
}

static void sanitise(struct arena *a, struct str s)
{
	struct sanitise_opts o = {
	    S("https://example.org/a/"), SANITISE_IMAGES_KEEP};
	html_sanitise(a, s, &o);
}

static void inline_text(struct arena *a, struct str s)
{
	html_inline_text(a, s);
}

static void block_text(struct arena *a, struct str s)
{
	struct html_text_opts o = {
	    .base_url = S("https://example.org/a/"), .number_links = true};
	html_block_text(a, s, &o);
}

static void tree(struct arena *a, struct str s)
{
	struct html_tree t;
	html_tree_parse(a, s, NULL, &t);
}

static void gumbo(struct arena *a, struct str s)
{
	GumboOutput *o =
	    gumbo_parse_with_options(&kGumboDefaultOptions, s.p, s.n);
	gumbo_destroy_output(&kGumboDefaultOptions, o);
}

/* The best of some rounds over all files. */
static void measure(const char *name, const struct sample *m,
    void (*f)(struct arena *, struct str))
{
	double best = 1e9;
	size_t bytes = 0;
	struct arena *a = arena_new();
	for (int r = 0; r < ROUNDS; r++) {
		double t = cpu();
		bytes = 0;
		for (int i = 0; i < m->n; i++) {
			f(a, m->files[i]);
			arena_clear(a);
			bytes += m->files[i].n;
		}
		t = cpu() - t;
		best = t < best ? t : best;
	}
	arena_free(&a);
	printf("%-10s %7.1f MB/s\n", name, (double)bytes / best / 1e6);
}

int main(int argc, char **argv)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct sample m = {
	    arena_calloc(a, (size_t)argc, sizeof(struct str)), 0};
	for (int i = 1; i < argc; i++) {
		struct str s;
		if (file_read(a, argv[i], FILE_MAX, &s, &e) < 0) {
			fprintf(stderr, "%s\n", e.msg);
			return 1;
		}
		m.files[m.n++] = utf8_mend(a, s);
	}
	measure("tokenise", &m, tokenise);
	measure("sanitise", &m, sanitise);
	measure("inline", &m, inline_text);
	measure("block", &m, block_text);
	measure("tree", &m, tree);
	measure("gumbo", &m, gumbo);
	arena_free(&a);
	return 0;
}
