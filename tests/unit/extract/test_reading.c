/* SPDX-License-Identifier: MIT */
/* gazetted: pages and scraped texts of one kind, laid out in many ways. */
/*
 * tests/golden/reading/NAME.case: "field value" lines of what is to come out,
 * an empty line, the page. In it %H is the headline, %C the caption and %1 to
 * %6 the paragraphs of the article in prose.LANG, a line each; those are the
 * title, the caption and the text to come out, so that no case repeats them.
 * Each is read again with the article in prose.LANG.2, where there is one and
 * no line says "once", and with spaces between the elements; "prose NAME" takes
 * another one for good.
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/file.h"
#include "extract/extract.h"
#include "tap.h"

#define DIR_NAME  "tests/golden/reading"
#define FILE_MAX  ((size_t)1 << 20)
#define LINES_MAX 8

struct prose {
	struct str line[LINES_MAX]; /* headline, caption, paragraphs */
	size_t n;
};

static struct str read_file(struct arena *a, struct str name)
{
	struct err e = ERR_INIT;
	struct str s = {NULL, 0};
	char path[512];
	snprintf(path, sizeof(path), DIR_NAME "/%.*s", PRS(name));
	ok(file_read(a, path, FILE_MAX, &s, &e) == 0, "%s", e.msg);
	return s;
}

static struct prose prose(struct arena *a, struct str lang)
{
	struct prose p = {.n = 0};
	struct str line, s = read_file(a, arena_printf(a, "prose.%s", lang.p));
	while (p.n < LINES_MAX && str_split(&s, '\n', &line) && line.n)
		p.line[p.n++] = line;
	return p;
}

/* The value of a field in the case's head, absent where it has no such line. */
static struct str field(struct arena *a, struct str head, struct str name)
{
	struct str line;
	while (str_split(&head, '\n', &line))
		if (str_starts(line, name) &&
		    (line.n == name.n || line.p[name.n] == ' '))
			return str_dup(
			    a, str_trim(str_sub(line, name.n, line.n)));
	return (struct str){NULL, 0};
}

static struct str filled(
    struct arena *a, struct str page, const struct prose *p)
{
	struct buf b = buf_init(FILE_MAX);
	for (size_t i = 0; i < page.n; i++) {
		const char *at =
		    page.p[i] == '%' ? strchr("HC123456", page.p[i + 1]) : NULL;
		size_t k = at ? (size_t)(at - "HC123456") : LINES_MAX;
		if (!at) {
			buf_addc(&b, page.p[i]);
			continue;
		}
		k = *at == 'H' ? 0 : *at == 'C' ? 1 : (size_t)(*at - '1') + 2;
		if (k < p->n)
			buf_adds(&b, p->line[k]);
		i++;
	}
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

static struct str joined(
    struct arena *a, const struct str *s, size_t n, const char *by)
{
	struct str all = {NULL, 0};
	for (size_t i = 0; i < n; i++)
		all = i ? arena_printf(a, "%s%s%.*s", all.p, by, PRS(s[i]))
			: str_dup(a, s[i]);
	return all;
}

static struct str none_if_empty(struct str s)
{
	return s.n ? s : (struct str){NULL, 0};
}

/* White space between all elements, as templates leave it. */
static struct str spaced(struct arena *a, struct str page)
{
	struct buf b = buf_init(FILE_MAX);
	for (size_t i = 0; i < page.n; i++) {
		buf_addc(&b, page.p[i]);
		if (str_starts(str_sub(page, i, page.n), S("><")))
			buf_adds(&b, S("\n  "));
	}
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

/* A case with the article of its language, or another one, which is laid out
 * more loosely. */
static void check(struct arena *a, struct str name, bool second)
{
	struct str head, page, s = read_file(a, name);
	ptrdiff_t gap = str_find(s, S("\n\n"));
	head = str_sub(s, 0, (size_t)gap);
	page = str_sub(s, (size_t)gap + 2, s.n);
	struct str lang = field(a, head, S("lang"));
	struct str article = field(a, head, S("prose"));
	if (second && (article.n || field(a, head, S("once")).p))
		return;
	if (!article.n)
		article = second ? arena_printf(a, "%s.2", lang.p) : lang;
	if (second && access(arena_printf(a, DIR_NAME "/prose.%s", article.p).p,
			  R_OK) < 0)
		return;
	struct prose p = prose(a, article);
	struct str type = field(a, head, S("type"));
	struct extract_job job = {.url = field(a, head, S("url")),
	    .content_type = arena_printf(
		a, "%s; charset=utf-8", type.n ? type.p : "text/html"),
	    .body = filled(a, page, &p)};
	struct extracted x;
	if (second && !type.n)
		job.body = spaced(a, job.body);
	extract_page(a, &job, &x);
	struct str caption = field(a, head, S("caption"));
	struct str date =
	    x.published == INSTANT_NONE ? S("") : instant_iso(a, x.published);
	const struct {
		const char *name;
		struct str got, want;
	} rows[] = {
	    {"title", x.title, p.line[0]},
	    {"authors", joined(a, x.authors.v, x.authors.n, "; "),
		field(a, head, S("authors"))},
	    {"category", x.category, field(a, head, S("category"))},
	    {"published", date, field(a, head, S("published"))},
	    {"language", str_sub(x.language, 0, 2), lang},
	    {"caption", x.caption, caption.p ? caption : p.line[1]},
	    {"credit", x.credit, field(a, head, S("credit"))},
	    {"text", x.text, joined(a, p.line + 2, p.n - 2, "\n")},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(none_if_empty(rows[i].got), none_if_empty(rows[i].want),
		    arena_printf(a, "%s%s: %s", name.p, second ? " again" : "",
			rows[i].name)
			.p);
}

static void cases(void)
{
	DIR *d = opendir(DIR_NAME);
	struct dirent *f;
	int n = 0;
	ok(d != NULL, DIR_NAME);
	while ((f = readdir(d))) {
		struct arena *a = arena_new();
		if (str_ends(str_of(f->d_name), S(".case"))) {
			check(a, str_of(f->d_name), false);
			check(a, str_of(f->d_name), true);
			n++;
		}
		arena_free(&a);
	}
	closedir(d);
	ok(n >= 20, "%d cases", n);
}

int main(void)
{
	TEST(cases);
	return tap_done();
}
