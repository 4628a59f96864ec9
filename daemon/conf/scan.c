/* SPDX-License-Identifier: MIT */
/* gazetted: a look at the config's bytes before libconfig sees them. */
#include "conf/scan.h"

#include <limits.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "conf/caps.h"

struct reader {
	struct scan *s;
	const char *path;
	struct str body;
	size_t at;
	int line;
	int depth;
	bool fatal;
	int open_line;	  /* where the string or comment at hand began */
	const char *open; /* "string", "comment", or NULL */
};

static int read_one(struct scan *s, const char *path, int depth);

static void say(struct reader *r, const char *text)
{
	r->s->mistake(r->s->ctx, r->path, r->line, text);
}

static char peek(const struct reader *r, size_t k)
{
	return r->at + k < r->body.n ? r->body.p[r->at + k] : 0;
}

static void step(struct reader *r, size_t n)
{
	for (; n && r->at < r->body.n; n--, r->at++)
		r->line += r->body.p[r->at] == '\n';
}

/* At a quote; leaves `at` behind the closing one. */
static struct str quoted(struct reader *r)
{
	size_t from = r->at + 1;
	r->open = "string";
	r->open_line = r->line;
	step(r, 1);
	while (r->at < r->body.n && peek(r, 0) != '"')
		step(r, peek(r, 0) == '\\' ? 2 : 1);
	struct str s = str_sub(r->body, from, r->at);
	if (r->at < r->body.n)
		r->open = NULL;
	step(r, 1);
	return s;
}

static void line_comment(struct reader *r)
{
	while (r->at < r->body.n && peek(r, 0) != '\n')
		step(r, 1);
}

static void block_comment(struct reader *r)
{
	r->open = "comment";
	r->open_line = r->line;
	step(r, 2);
	while (r->at < r->body.n && !(peek(r, 0) == '*' && peek(r, 1) == '/'))
		step(r, 1);
	if (r->at < r->body.n)
		r->open = NULL;
	step(r, 2);
}

/* libconfig reads only the low 32 bits of a number without an L. */
static void number(struct reader *r)
{
	size_t from = r->at;
	bool plain = true;
	if (peek(r, 0) == '-' || peek(r, 0) == '+')
		step(r, 1);
	while (ch_alnum(peek(r, 0)) || peek(r, 0) == '.') {
		plain &= ch_digit(peek(r, 0));
		step(r, 1);
	}
	struct str digits = str_sub(r->body, from, r->at);
	long long v;
	if (str_starts(digits, S("+")))
		digits = str_sub(digits, 1, digits.n);
	if (plain && !str_to_int(digits, INT_MIN, INT_MAX, &v)) {
		say(r,
		    arena_printf(r->s->a,
			"the number %.*s does not fit: whole numbers go from "
			"%d to %d",
			PRS(digits), INT_MIN, INT_MAX)
			.p);
		r->fatal = true;
	}
}

static void word(struct reader *r)
{
	while (ch_alnum(peek(r, 0)) || peek(r, 0) == '_' || peek(r, 0) == '-' ||
	       peek(r, 0) == '*')
		step(r, 1);
}

/* Behind "@include". */
static void include(struct reader *r)
{
	int line = r->line;
	step(r, 8);
	while (peek(r, 0) == ' ' || peek(r, 0) == '\t')
		step(r, 1);
	if (peek(r, 0) != '"') {
		say(r, "@include wants a file name in quotes");
		r->fatal = true;
		return;
	}
	struct str name = quoted(r);
	if (r->s->seen.n >= CONF_INCLUDES || r->depth >= CONF_DEPTH) {
		say(r, "too many includes");
		r->fatal = true;
		return;
	}
	struct str path =
	    str_starts(name, S("/"))
		? str_dup(r->s->a, name)
		: arena_printf(r->s->a, "%.*s/%.*s", PRS(r->s->dir), PRS(name));
	struct err e = ERR_INIT;
	struct str body;
	/* Opened here once to blame the line that includes it. */
	if (file_read(r->s->a, path.p, CONF_FILE_MAX, &body, &e) < 0) {
		r->s->mistake(r->s->ctx, r->path, line,
		    arena_printf(r->s->a, "@include: %s", e.msg).p);
		r->fatal = true;
		return;
	}
	if (read_one(r->s, path.p, r->depth + 1) < 0)
		r->fatal = true;
}

static void walk(struct reader *r)
{
	while (r->at < r->body.n) {
		char c = peek(r, 0);
		if (c == '"')
			quoted(r);
		else if (c == '#' || (c == '/' && peek(r, 1) == '/'))
			line_comment(r);
		else if (c == '/' && peek(r, 1) == '*')
			block_comment(r);
		else if (str_starts(
			     str_sub(r->body, r->at, r->body.n), S("@include")))
			include(r);
		else if (ch_digit(c) || c == '-' || c == '+')
			number(r);
		else if (ch_alpha(c) || c == '*')
			word(r);
		else
			step(r, 1);
	}
}

static bool sound(struct reader *r)
{
	if (str_starts(r->body, S("\xEF\xBB\xBF")))
		say(r, "begins with a byte order mark; save it as plain UTF-8");
	else if (str_chr(r->body, 0) >= 0)
		say(r, "holds a NUL byte; is it a text file?");
	else if (!utf8_valid(r->body))
		say(r, "is not UTF-8; save it as UTF-8");
	else
		return true;
	return false;
}

static int read_one(struct scan *s, const char *path, int depth)
{
	struct reader r = {.s = s, .path = path, .line = 1, .depth = depth};
	struct err e = ERR_INIT;
	if (file_read(s->a, path, CONF_FILE_MAX, &r.body, &e) < 0) {
		s->mistake(s->ctx, path, 0, e.msg);
		return -1;
	}
	*vec_push(s->a, &s->seen) = str_of(path);
	s->hash = s->hash * 31 + hash_content(r.body);
	if (!sound(&r))
		return -1;
	walk(&r);
	if (r.open) {
		r.line = r.open_line;
		say(&r,
		    arena_printf(s->a, "this %s is never closed", r.open).p);
		return -1;
	}
	return r.fatal ? -1 : 0;
}

int conf_scan(struct scan *s, const char *path)
{
	return read_one(s, path, 0);
}

struct str conf_stumble(struct arena *a, const char *path, int line)
{
	struct err e = ERR_INIT;
	struct str body, text = S(""), before = S(""), rest;
	if (file_read(a, path, CONF_FILE_MAX, &body, &e) < 0)
		return S("");
	rest = body;
	for (int i = 1; i <= line && str_split(&rest, '\n', &text); i++) {
		struct str t = str_trim(text);
		if (i < line && t.n && t.p[0] != '#')
			before = t;
	}
	/* What most often is missing: the end of the setting before. */
	bool open_end = before.n && !strchr(";,({[=", before.p[before.n - 1]);
	return arena_printf(a, "near: %.*s%s", PRS(str_trim(text)),
	    open_end ? " (does the line before lack a ';' or ','?)" : "");
}
