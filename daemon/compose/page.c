/* SPDX-License-Identifier: MIT */
/* gazetted: the web page behind the link to unsubscribe. */
#include "compose/page.h"

#include "base/arena.h"
#include "base/buf.h"
#include "compose/composer.h"
#include "compose/mustache.h"
#include "compose/theme.h"
#include "compose/view.h"
#include "compose/words.h"
#include "text/language.h"

#define PAGE_MAX ((size_t)1 << 20) /* bytes */

/* Keys of words.c; "" is none. */
static const struct {
	const char *heading, *text, *button;
} keys[] = {
    [PAGE_ASK] = {"unsubscribe", "", "leave"},
    [PAGE_LEFT] = {"left_subject", "", "again"},
    [PAGE_BACK] = {"welcome_subject", "", ""},
    [PAGE_STOPPED] = {"left_subject", "stopped", ""},
    [PAGE_UNKNOWN] = {"leave", "unknown_link", ""},
    [PAGE_FAILED] = {"leave", "not_now", "leave"},
};

static struct str phrase(struct arena *a, const struct words *w,
    const char *key, const struct digest *d)
{
	struct place p = {"digest", d->title};
	return key[0] ? words_fill(a, words_text(w, key), &p, 1)
		      : (struct str){NULL, 0};
}

int compose_page(struct composer *c, struct arena *a, const struct digest *d,
    struct str language, enum page_kind kind, struct str *out, struct err *e)
{
	const struct theme *t;
	const struct template *tmpl;
	const struct words *w;
	struct buf b = buf_init(PAGE_MAX);
	struct view *v = view_object(a);
	if (composer_theme(c, d->theme, &t, e) < 0 ||
	    composer_words(c, language, &w, e) < 0 ||
	    template_get(t->html, S("web"), &tmpl, e) < 0)
		return -1;
	view_set_str(v, S("language"), language_tag(a, language));
	view_set_str(v, S("dir"), language_direction(language));
	view_set_str(v, S("heading"), phrase(a, w, keys[kind].heading, d));
	view_set_str(v, S("text"), phrase(a, w, keys[kind].text, d));
	view_set_str(v, S("button"), phrase(a, w, keys[kind].button, d));
	view_set_bool(v, S("again"), kind == PAGE_LEFT);
	int rc = template_render(t->html, tmpl, v, &b, e);
	*out = rc == 0 ? buf_dup(a, &b) : (struct str){NULL, 0};
	buf_free(&b);
	return rc;
}
