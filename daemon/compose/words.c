/* SPDX-License-Identifier: MIT */
/* gazetted: a digest's own words, in the reader's language. */
#include "compose/words.h"

#include <assert.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/map.h"
#include "base/vec.h"
#include "compose/caps.h"
#include "text/plural.h"

#define MONTHS	 12
#define WEEKDAYS 7
#define DIGITS	 10

struct words {
	struct str language;
	const struct words *fallback; /* NULL: none */
	struct map *texts;	      /* "stories.few" -> struct str */
};

static const struct key {
	const char *name;
	const char *places; /* each in braces */
	bool counted;	    /* a text for each plural form */
	bool optional;
	size_t items; /* parted by '|'; 0: one text */
} keys[] = {
    {"date", "{weekday}{day}{month}{year}", false, false, 0},
    {"day_month", "{day}{month}", false, false, 0},
    {"day_month_year", "{day}{month}{year}", false, false, 0},
    {"months", "", false, false, MONTHS},
    {"weekdays", "", false, false, WEEKDAYS},
    {"digits", "", false, true, DIGITS},
    {"grouping", "", false, true, 0},
    {"grouping_from", "", false, true, 0},
    {"comma", "", false, false, 0},
    {"just_now", "", false, false, 0},
    {"minutes_ago", "{n}", true, false, 0},
    {"hours_ago", "{n}", true, false, 0},
    {"yesterday", "", false, false, 0},
    {"days_ago", "{n}", true, false, 0},
    {"tally", "{stories}{sources}", false, false, 0},
    {"stories", "{n}", true, false, 0},
    {"sources", "{n}", true, false, 0},
    {"minutes", "{n}", true, false, 0},
    {"others", "{n}", true, false, 0},
    {"more", "{n}", true, false, 0},
    {"lead", "", false, false, 0},
    {"contents", "", false, false, 0},
    {"also", "", false, false, 0},
    {"update", "", false, false, 0},
    {"machine", "", false, false, 0},
    {"troubles", "", false, false, 0},
    {"links", "", false, false, 0},
    {"end", "", false, false, 0},
    {"empty", "", false, false, 0},
    {"why", "{digest}{to}", false, false, 0},
    {"privacy", "", false, false, 0},
    {"unsubscribe", "{digest}", false, false, 0},
    {"leave", "", false, false, 0},
    {"confirm_subject", "{digest}", false, false, 0},
    {"confirm_text", "{digest}{to}", false, false, 0},
    {"left_subject", "{digest}", false, false, 0},
    {"left_text", "{digest}{to}", false, false, 0},
    {"out_subject", "{digest}", false, false, 0},
    {"out_text", "{digest}{to}", false, false, 0},
    {"welcome_subject", "{digest}", false, false, 0},
    {"welcome_text", "{digest}{to}", false, false, 0},
    {"again", "", false, false, 0},
    {"unknown_link", "", false, false, 0},
    {"stopped", "{digest}", false, false, 0},
    {"not_now", "", false, false, 0},
};
#define KEYS (sizeof(keys) / sizeof(*keys))

static const struct key *key_named(struct str name)
{
	for (size_t i = 0; i < KEYS; i++)
		if (str_eq(str_of(keys[i].name), name))
			return &keys[i];
	return NULL;
}

/* ---- reading ---- */

struct reader {
	struct arena *a;
	const struct words_file *f;
	struct words *w;
	unsigned line;
	struct err *e;
};

#define FAIL(r, ...)                                                           \
	err_set((r)->e, ERR_CONFIG, "%.*s:%u: %s", PRS((r)->f->name),          \
	    (r)->line, arena_printf((r)->a, __VA_ARGS__).p)

static int check_places(struct reader *r, const struct key *k, struct str text)
{
	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] != '{')
			continue;
		struct str rest = str_sub(text, i, text.n);
		ptrdiff_t end = str_chr(rest, '}');
		struct str place = str_sub(rest, 0, (size_t)end + 1);
		if (end < 0 || str_find(str_of(k->places), place) < 0)
			return FAIL(r, "%s has no place %.*s%s%s", k->name,
			    PRS(end < 0 ? rest : place),
			    k->places[0] ? "; it has " : "", k->places);
	}
	return 0;
}

static int check_text(struct reader *r, const struct key *k, struct str text)
{
	size_t items = 1;
	for (size_t i = 0; i < text.n; i++)
		items += text.p[i] == '|';
	if (k->items && items != k->items)
		return FAIL(r, "%s are %zu parted by '|', not %zu", k->name,
		    k->items, items);
	return check_places(r, k, text);
}

static int check_form(struct reader *r, const struct key *k, struct str form)
{
	if (!k->counted)
		return form.p ? FAIL(r, "%s has no plural forms", k->name) : 0;
	enum plural p = form.p ? plural_named(form) : PLURAL_FORMS;
	if (p == PLURAL_FORMS)
		return FAIL(
		    r, "%s needs a plural form, as %s.other", k->name, k->name);
	if (!plural_uses(r->f->language, p))
		return FAIL(
		    r, "this language has no plural form \"%.*s\"", PRS(form));
	return 0;
}

static int read_line(struct reader *r, struct str line)
{
	ptrdiff_t eq = str_chr(line, '=');
	struct str name = str_trim(str_sub(line, 0, (size_t)eq));
	struct str text = str_trim(str_sub(line, (size_t)eq + 1, line.n));
	struct str form = {NULL, 0};
	if (eq < 0)
		return FAIL(r, "not of the form \"key = text\"");
	ptrdiff_t dot = str_chr(name, '.');
	struct str whole = name;
	if (dot >= 0) {
		form = str_sub(name, (size_t)dot + 1, name.n);
		name = str_sub(name, 0, (size_t)dot);
	}
	const struct key *k = key_named(name);
	if (!k)
		return FAIL(r, "there is no key \"%.*s\"", PRS(name));
	if (text.n > 1 && text.p[0] == '"' && text.p[text.n - 1] == '"')
		text = str_sub(text, 1, text.n - 1);
	if (check_form(r, k, form) < 0 || check_text(r, k, text) < 0)
		return -1;
	struct str *kept = arena_new_of(r->a, struct str);
	*kept = text;
	if (map_put(r->w->texts, whole, kept))
		return FAIL(r, "\"%.*s\" is here twice", PRS(whole));
	return 0;
}

/* Every key and plural form is there. */
static int check_whole(struct reader *r)
{
	for (size_t i = 0; i < KEYS; i++) {
		const struct key *k = &keys[i];
		if (k->optional)
			continue;
		if (!k->counted && !map_get(r->w->texts, str_of(k->name)))
			return FAIL(r, "%s is missing", k->name);
		for (enum plural p = 0; k->counted && p < PLURAL_FORMS; p++)
			if (plural_uses(r->f->language, p) &&
			    !map_get(r->w->texts, arena_printf(r->a, "%s.%s",
						      k->name, plural_name(p))))
				return FAIL(r, "%s.%s is missing", k->name,
				    plural_name(p));
	}
	return 0;
}

int words_read(struct arena *a, const struct words_file *f,
    const struct words *fallback, struct words **out, struct err *e)
{
	struct words *w = arena_new_of(a, struct words);
	struct reader r = {a, f, w, 0, e};
	struct str rest = f->text, line;
	*w = (struct words){f->language, fallback, map_new(a)};
	while (str_split(&rest, '\n', &line)) {
		r.line++;
		line = str_trim(line);
		if (line.n && line.p[0] != '#' && read_line(&r, line) < 0)
			return -1;
	}
	if (f->strict && check_whole(&r) < 0)
		return -1;
	*out = w;
	return 0;
}

/* ---- using ---- */

static struct str find(const struct words *w, struct str key)
{
	const struct str *s = map_get(w->texts, key);
	return s ? *s : (struct str){NULL, 0};
}

struct str words_text(const struct words *w, const char *key)
{
	assert(key_named(str_of(key)));
	for (; w; w = w->fallback) {
		struct str s = find(w, str_of(key));
		if (s.p)
			return s;
	}
	return S("");
}

struct str words_fill(
    struct arena *a, struct str text, const struct place *places, size_t n)
{
	struct buf b = buf_init(WORDS_FILLED_MAX);
	for (size_t i = 0; i < text.n;) {
		struct str rest = str_sub(text, i, text.n);
		size_t k = n;
		ptrdiff_t end = rest.p[0] == '{' ? str_chr(rest, '}') : -1;
		if (end > 0)
			for (k = 0; k < n; k++)
				if (str_eq(str_of(places[k].name),
					str_sub(rest, 1, (size_t)end)))
					break;
		if (k < n) {
			buf_adds(&b, places[k].value);
			i += (size_t)end + 1;
		} else {
			buf_addc(&b, text.p[i++]);
		}
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

/* The i-th of a text's parts. */
static struct str item(const struct words *w, const char *key, int i)
{
	struct str rest = words_text(w, key), one = {NULL, 0};
	do
		if (!str_split(&rest, '|', &one))
			return S("");
	while (i--);
	return str_trim(one);
}

/* Only the language's own file says how its digits look. */
static struct str digits(
    struct arena *a, const struct words *w, int64_t n, bool grouped)
{
	long long from = 1000;
	struct str plain = arena_printf(a, "%lld", (long long)n);
	struct str sep = find(w, S("grouping"));
	bool own = find(w, S("digits")).p != NULL;
	struct buf b = buf_init(256);
	(void)str_to_int(find(w, S("grouping_from")), 1000, INT32_MAX, &from);
	for (size_t i = 0; i < plain.n; i++) {
		if (grouped && i && n >= from && (plain.n - i) % 3 == 0)
			buf_adds(&b, sep);
		if (own && ch_digit(plain.p[i]))
			buf_adds(&b, item(w, "digits", plain.p[i] - '0'));
		else
			buf_addc(&b, plain.p[i]);
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

/* 1234 as "1,234"; digits are the language's own. */
static struct str words_number(
    struct arena *a, const struct words *w, int64_t n)
{
	return digits(a, w, n, true);
}

struct str words_count(
    struct arena *a, const struct words *w, const char *key, int64_t n)
{
	struct place number = {"n", words_number(a, w, n)};
	assert(key_named(str_of(key)) && key_named(str_of(key))->counted);
	for (; w; w = w->fallback) {
		enum plural p = plural_of(w->language, n);
		struct str s =
		    find(w, arena_printf(a, "%s.%s", key, plural_name(p)));
		if (s.p)
			return words_fill(a, s, &number, 1);
	}
	return number.value;
}

static struct str dated(struct arena *a, const struct words *w, const char *key,
    const struct civil *c)
{
	struct place p[] = {
	    {"weekday", item(w, "weekdays", c->weekday)},
	    {"day", digits(a, w, c->day, false)},
	    {"month", item(w, "months", c->month - 1)},
	    {"year", digits(a, w, c->year, false)},
	};
	return words_fill(a, words_text(w, key), p, 4);
}

struct str words_date(struct arena *a, const struct words *w, int64_t local)
{
	struct civil c = instant_to_civil(local);
	return dated(a, w, "date", &c);
}

struct str words_age(struct arena *a, const struct words *w, int64_t then,
    int64_t now, int offset)
{
	int64_t s = now - then;
	int64_t days = (now + offset) / 86400 - (then + offset) / 86400;
	if (s < 120)
		return words_text(w, "just_now");
	if (s < 3600)
		return words_count(a, w, "minutes_ago", s / 60);
	if (days == 0 || s < 12 * 3600)
		return words_count(a, w, "hours_ago", s / 3600);
	if (days == 1)
		return words_text(w, "yesterday");
	if (days < 7)
		return words_count(a, w, "days_ago", days);
	struct civil c = instant_to_civil(then + offset);
	struct civil today = instant_to_civil(now + offset);
	return dated(
	    a, w, c.year == today.year ? "day_month" : "day_month_year", &c);
}
