/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing what reads HTML without a tree. */
#include <assert.h>
#include <stdint.h>

#include "base/arena.h"
#include "html/caps.h"
#include "html/entity.h"
#include "html/head.h"
#include "html/sanitise.h"
#include "html/token.h"
#include "html/totext.h"
#include "html_self.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void tokenise(struct arena *a, struct str in, bool follow)
{
	struct html_tokenizer t;
	struct html_token k;
	size_t at = 0;
	html_tokenizer_init(&t, a, in);
	t.cdata_allowed = !follow;
	while (html_next(&t, &k)) {
		assert(k.start >= at && k.end > k.start && k.end <= in.n);
		at = k.end;
		if (follow && k.type == HTML_START)
			html_enter(&t, k.tag);
	}
}

static void sanitise(struct arena *a, struct str in, enum sanitise_images im)
{
	struct sanitise_opts o = {S("https://example.org/dir/page"), im};
	struct str once = html_sanitise(a, in, &o);
	struct str twice = html_sanitise(a, once, &o);
	assert(str_eq(once, twice));
	struct buf spells = buf_init(1 << 24), means = buf_init(1 << 24);
	html_spells(a, once, &spells);
	html_means(a, once, &means);
	assert(str_eq(buf_str(&spells), buf_str(&means)));
	buf_free(&spells);
	buf_free(&means);
}

/* One line, no white space at the ends or twice. */
static void to_text(struct arena *a, struct str in)
{
	struct str line = html_inline_text(a, in);
	for (size_t i = 0; i < line.n; i++)
		assert((unsigned char)line.p[i] >= ' ' &&
		       (line.p[i] != ' ' ||
			   (i > 0 && i + 1 < line.n && line.p[i + 1] != ' ')));
	struct html_text_opts o = {
	    S("https://example.org/"), true, true, true, true, true};
	struct html_text t = html_block_text(a, in, &o);
	o.no_captions = o.no_code = false;
	assert(t.text.n || !html_block_text(a, in, &o).text.n);
	t = html_block_text(a, in, &o);
	assert(!t.text.n || t.text.p[t.text.n - 1] != '\n');
	assert(t.links.n <= HTML_TEXT_LINKS_MAX);
	html_looks_like(in);
}

static void head(struct arena *a, struct str in)
{
	struct html_head h;
	html_head_read(a, in, S("https://example.org/"), &h);
	assert(h.feeds.n <= HTML_HEAD_FEEDS_MAX);
	html_meta_charset(in);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size > 65536)
		return 0;
	struct arena *a = arena_new();
	struct str in = {(const char *)data, size};
	tokenise(a, in, false);
	tokenise(a, in, true);
	html_unescape(a, in);
	sanitise(a, in, SANITISE_IMAGES_KEEP);
	sanitise(a, in, SANITISE_IMAGES_NONE);
	sanitise(a, in, SANITISE_IMAGES_LINK);
	to_text(a, in);
	head(a, in);
	arena_free(&a);
	return 0;
}
