/* SPDX-License-Identifier: MIT */
/* gazetted: the editor's note. */
#include "compose/note.h"

#include <cmark.h>
#include <pthread.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/late.h"
#include "compose/caps.h"
#include "html/sanitise.h"

#define SONAME "libcmark.so.0.30.2"

static struct {
	__typeof__(cmark_markdown_to_html) *to_html;
} to;
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	static const struct late_symbol symbols[] = {
	    {"cmark_markdown_to_html", &to.to_html}};
	loaded = late_load(SONAME, symbols, 1);
}

/* Whether the tag of a heading, up to its level, is what `before` ends in; "/h"
 * alone may be in an address. */
static bool heading_tag(struct str before)
{
	return str_ends(before, S("<h")) || str_ends(before, S("</h"));
}

/* <h1> is the digest's name; and no level is left out on the way down, which
 * is what people who jump from heading to heading go by. */
static struct str lowered(struct arena *a, struct str html)
{
	struct buf b = buf_init(html.n + 1);
	char last = '1', now = '1';
	for (size_t i = 0; i < html.n; i++) {
		char c = html.p[i];
		bool level =
		    c >= '1' && c <= '6' && heading_tag(str_sub(html, 0, i));
		if (level && html.p[i - 2] == '<') {
			now = c < '6' ? (char)(c + 1) : c;
			now = now > last + 1 ? (char)(last + 1) : now;
			last = now;
		}
		buf_addc(&b, level ? now : c);
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

int note_html(
    struct arena *a, struct str markdown, struct str *out_html, struct err *e)
{
	struct sanitise_opts opts = {.images = SANITISE_IMAGES_LINK};
	*out_html = S("");
	if (!str_trim(markdown).n)
		return 0;
	if (markdown.n > NOTE_BYTES_MAX)
		return err_set(e, ERR_CONFIG, "a note of more than %d bytes",
		    NOTE_BYTES_MAX);
	pthread_once(&once, load);
	char *html =
	    loaded ? to.to_html(markdown.p, markdown.n, CMARK_OPT_VALIDATE_UTF8)
		   : NULL;
	if (!html)
		return err_set(e, ERR_CONFIG,
		    "a note in Markdown needs %s: install libcmark0.30.2",
		    SONAME);
	*out_html =
	    lowered(a, html_sanitise(a, str_dup(a, str_of(html)), &opts));
	free(html);
	return 0;
}
