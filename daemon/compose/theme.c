/* SPDX-License-Identifier: MIT */
/* gazetted: where templates and words come from. */
#include "compose/theme.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/map.h"
#include "base/utf8.h"
#include "compose/builtin.h"
#include "compose/caps.h"
#include "compose/mustache.h"
#include "compose/words.h"

#define SHARED "shared"

struct shelf {
	struct arena *a;
	struct str folder; /* operator's; absent: none */
	bool strict;
	struct map *themes, *words;
};

struct shelf *shelf_new(struct str folder, bool strict)
{
	struct shelf *s = calloc(1, sizeof(*s));
	if (!s)
		abort();
	s->a = arena_new();
	s->folder = str_dup(s->a, folder);
	s->strict = strict;
	s->themes = map_new(s->a);
	s->words = map_new(s->a);
	return s;
}

void shelf_free(struct shelf **s)
{
	if (!*s)
		return;
	for (size_t i = 0; i < map_len((*s)->themes); i++) {
		struct theme *t = map_value((*s)->themes, i);
		template_set_free(&t->html);
		template_set_free(&t->text);
	}
	arena_free(&(*s)->a);
	free(*s);
	*s = NULL;
}

/* ---- one file ---- */

static struct str builtin(struct str path)
{
	for (const struct builtin_template *b = builtin_templates; b->name; b++)
		if (str_eq(str_of(b->name), path))
			return str_of(b->text);
	return (struct str){NULL, 0};
}

/* The place of FOLDER/NAME: the operator's file, or one built in, of which
 * `out_text` is the text. False where there is neither. */
static bool locate(const struct shelf *s, const char *folder, struct str name,
    struct str *out_where, struct str *out_text)
{
	struct str path = arena_printf(s->a, "%s/%.*s", folder, PRS(name));
	*out_text = (struct str){NULL, 0};
	*out_where = arena_printf(s->a, "%.*s/%s", PRS(s->folder), path.p);
	if (s->folder.n && access(out_where->p, F_OK) == 0)
		return true;
	*out_where = arena_printf(s->a, "(built in) templates/%s", path.p);
	*out_text = builtin(path);
	return out_text->p != NULL;
}

/* It is to be text that mail may have: UTF-8 without control characters. */
static int check_text(struct str where, struct str text, struct err *e)
{
	struct str line;
	for (unsigned n = 1; str_split(&text, '\n', &line); n++) {
		bool good = utf8_valid(line);
		for (size_t i = 0; good && i < line.n; i++)
			good = (unsigned char)line.p[i] >= ' ' ||
			       ch_space(line.p[i]);
		if (!good)
			return err_set(e, ERR_CONFIG,
			    "%.*s:%u: not text in UTF-8, or a control "
			    "character in it",
			    PRS(where), n);
	}
	return 0;
}

/* As locate(), with the operator's file read; absent where there is none. */
static int take(struct shelf *s, const char *folder, struct str name,
    struct str *out_where, struct str *out, struct err *e)
{
	if (!locate(s, folder, name, out_where, out) || out->p)
		return 0;
	if (file_read(s->a, out_where->p, TEMPLATE_BYTES_MAX, out, e) < 0)
		return -1;
	return check_text(*out_where, *out, e);
}

static struct str file_of(const struct shelf *s, struct str name)
{
	return arena_printf(s->a, "%.*s.mustache", PRS(name));
}

/* ---- a theme ---- */

int theme_source(
    const struct theme *t, struct str name, struct str *out, struct err *e)
{
	struct str where, file = file_of(t->shelf, name);
	if (take(t->shelf, t->name.p, file, &where, out, e) < 0)
		return -1;
	return out->p ? 0 : take(t->shelf, SHARED, file, &where, out, e);
}

static int load(void *ctx, struct str name, struct str *out, struct err *e)
{
	if (theme_source(ctx, name, out, e) < 0)
		return -1;
	return out->p
		   ? 0
		   : err_set(e, ERR_CONFIG, "no partial \"%.*s\"", PRS(name));
}

struct str theme_where(const struct theme *t, struct str name)
{
	struct str where, text, file = file_of(t->shelf, name);
	if (!locate(t->shelf, t->name.p, file, &where, &text) &&
	    !locate(t->shelf, SHARED, file, &where, &text))
		locate(t->shelf, t->name.p, file, &where, &text);
	return where;
}

static struct str where(void *ctx, struct str name)
{
	return theme_where(ctx, name);
}

static bool has(const struct theme *t, struct str name)
{
	struct str at, text;
	return locate(t->shelf, t->name.p, file_of(t->shelf, name), &at, &text);
}

int shelf_theme(
    struct shelf *s, struct str name, const struct theme **out, struct err *e)
{
	struct theme *t = map_get(s->themes, name);
	if (t) {
		*out = t;
		return 0;
	}
	t = arena_new_of(s->a, struct theme);
	t->shelf = s;
	t->name = str_dup(s->a, name);
	t->has_html = has(t, S("html"));
	if (str_eq(name, S(SHARED)) || (!t->has_html && !has(t, S("text"))))
		return err_set(e, ERR_CONFIG,
		    "there is no theme \"%.*s\": it has neither html.mustache "
		    "nor text.mustache",
		    PRS(name));
	struct template_opts opts = {
	    .load = load, .where = where, .ctx = t, .strict = true};
	t->text = template_set_new(&opts);
	opts.escape = true;
	t->html = template_set_new(&opts);
	map_put(s->themes, t->name, t);
	*out = t;
	return 0;
}

/* ---- words ---- */

/* Leaves `out` NULL where the language has no file. */
static int read_words(struct shelf *s, struct str language,
    const struct words *fallback, struct words **out, struct err *e)
{
	struct words_file f = {.language = language, .strict = s->strict};
	if (take(s, "lang", language, &f.name, &f.text, e) < 0)
		return -1;
	return f.text.p ? words_read(s->a, &f, fallback, out, e) : 0;
}

static bool is_tag(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ch_alnum(s.p[i]) && s.p[i] != '-')
			return false;
	return s.n > 0;
}

int shelf_words(struct shelf *s, struct str language, const struct words **out,
    struct err *e)
{
	const struct words *english = NULL;
	struct words *w = map_get(s->words, language);
	struct str tag = str_dup(s->a, language);
	if (w) {
		*out = w;
		return 0;
	}
	if (!str_eq(language, S("en")) &&
	    shelf_words(s, S("en"), &english, e) < 0)
		return -1;
	for (struct str t = is_tag(tag) ? tag : S(""); t.n && !w;) {
		ptrdiff_t dash = str_rchr(t, '-');
		if (read_words(s, str_lower(s->a, t), english, &w, e) < 0)
			return -1;
		t = str_sub(t, 0, dash < 0 ? 0 : (size_t)dash);
	}
	if (w)
		map_put(s->words, tag, w);
	*out = w ? w : english;
	return 0;
}
