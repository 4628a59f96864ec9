/* SPDX-License-Identifier: MIT */
/* gazetted: the config's bytes before libconfig sees them. */
#include "conf/scan.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "conf/caps.h"

/* One file being read. `last` is the kind of the last token: '"' a string,
 * 'w' a word, '0' a number, else the punctuation itself. */
struct reader {
	struct scan *s;
	const char *path;
	struct arena *a; /* of this file: its bytes, and what is for a moment */
	struct str body;
	size_t at, flushed; /* bytes read; bytes that went to s->text */
	int line, flushed_line;
	int depth;
	bool inside;	 /* of brackets of those who include it */
	struct str name; /* the last of the top level */
	size_t list;	 /* under way, of s->lists, from 1; 0: none */
	char last;
	bool bad;  /* libconfig must not see it */
	bool stop; /* no sense in reading on */
	int n_open;
	struct {
		char c;
		int line;
	} open[CONF_NESTING];
};

static int read_one(struct scan *s, const char *path, int depth, bool inside);

/* After a quote that was left out strings and text have changed places, and
 * only the string that swallowed a setting is worth a word. */
static void say_at(struct reader *r, int line, const char *text)
{
	struct place at = {r->path, line};
	r->bad = true;
	if (r->s->open_string.line) {
		at = r->s->open_string;
		text = "the closing quote of this string is missing, or it "
		       "goes on over several lines";
		r->stop = true;
	}
	r->s->mistake(r->s->ctx, at, text);
}

static void say(struct reader *r, const char *text)
{
	say_at(r, r->line, text);
}

static char peek(const struct reader *r, ptrdiff_t k)
{
	size_t i = r->at + (size_t)k;
	return i < r->body.n ? r->body.p[i] : 0;
}

static void step(struct reader *r, size_t n)
{
	for (; n && r->at < r->body.n; n--, r->at++)
		r->line += r->body.p[r->at] == '\n';
}

/* ---- into the text ---- */

/* That is where line `line` of the text is from. */
static void line_from(struct scan *s, int line, struct place at)
{
	struct scan_run *r = s->runs.n ? &s->runs.v[s->runs.n - 1] : NULL;
	if (r && r->line == line)
		r->at = at;
	else if (!r || r->at.file != at.file ||
		 at.line - r->at.line != line - r->line)
		*vec_push(s->a, &s->runs) = (struct scan_run){line, at};
}

static void emit(struct scan *s, struct str text, struct place at)
{
	const char *p = text.p, *end = text.p + text.n;
	int breaks = 0;
	buf_adds(&s->text, text);
	while ((p = memchr(p, '\n', (size_t)(end - p))) && p++)
		breaks++;
	if (!breaks)
		return;
	at.line++;
	line_from(s, s->n_lines + 1, at);
	s->n_lines += breaks;
}

/* What was read since the last flush. */
static void flush(struct reader *r)
{
	emit(r->s, str_sub(r->body, r->flushed, r->at),
	    (struct place){r->path, r->flushed_line});
	r->flushed = r->at;
	r->flushed_line = r->line;
}

/* ---- lists of groups ---- */

static void list_begins(struct reader *r)
{
	*vec_push(r->s->a, &r->s->lists) =
	    (struct scan_list){.name = str_dup(r->s->a, r->name)};
	r->list = r->s->lists.n;
}

static struct scan_list *list_of(const struct reader *r)
{
	return &r->s->lists.v[r->list - 1];
}

/* Before something that stands in the list itself. */
static void item_begins(struct reader *r, char kind)
{
	struct scan *s = r->s;
	if (!r->list || r->n_open != 1)
		return;
	if (kind == '{')
		*vec_push(s->a, &list_of(r)->groups) = (struct scan_group){
		    (uint32_t)(s->text.n + r->at - r->flushed), 0,
		    s->n_lines + r->line - r->flushed_line};
	else
		list_of(r)->odd = true;
}

/* After a bracket was closed, which `at` still stands on. */
static void item_ends(struct reader *r)
{
	if (r->list && r->n_open == 1 && list_of(r)->groups.n)
		list_of(r)->groups.v[list_of(r)->groups.n - 1].to =
		    (uint32_t)(r->s->text.n + r->at + 1 - r->flushed);
	if (!r->n_open)
		r->list = 0;
}

const struct scan_list *conf_scan_list(const struct scan *s, struct str name)
{
	const struct scan_list *found = NULL;
	vec_each (&s->lists, list) {
		if (!str_eq(list->name, name))
			continue;
		if (found || list->odd || list->groups.n <= CONF_PART)
			return NULL; /* for libconfig as it stands */
		found = list;
	}
	return found;
}

void conf_scan_rest(const struct scan *s, struct buf *out)
{
	size_t at = 0;
	vec_each (&s->lists, list) {
		if (conf_scan_list(s, list->name) != list)
			continue;
		size_t to = list->groups.v[list->groups.n - 1].to;
		buf_adds(out,
		    str_sub(buf_str(&s->text), at, list->groups.v[0].from));
		const char *p = s->text.p + list->groups.v[0].from;
		const char *end = s->text.p + to;
		while ((p = memchr(p, '\n', (size_t)(end - p))) && p++)
			buf_addc(out, '\n');
		at = to;
	}
	buf_adds(out, str_sub(buf_str(&s->text), at, s->text.n));
}

/* ---- tokens ---- */

static char top(const struct reader *r)
{
	return r->n_open ? r->open[r->n_open - 1].c : '{';
}

static bool in_list(const struct reader *r)
{
	return top(r) != '{';
}

/* Before a value is stepped over: is there a comma between it and another? */
static void value(struct reader *r, char kind)
{
	bool after = r->last && strchr("\"w0})]", r->last);
	item_begins(r, kind);
	if (in_list(r) && after && !(kind == '"' && r->last == '"'))
		say(r, "a ',' is missing before this item of the list");
	else if (!in_list(r) && r->last == 'w')
		say(r, "a '=' is missing before this value");
	r->last = kind;
}

/* Does the string look as if it had swallowed a setting: is there a line
 * behind its first that begins with NAME = ? */
static bool swallowed(struct str s)
{
	struct str line;
	bool first = true;
	for (; str_split(&s, '\n', &line); first = false) {
		line = str_trim(line);
		size_t n = 0;
		while (n < line.n && (ch_alnum(line.p[n]) || line.p[n] == '_'))
			n++;
		line = str_trim(str_sub(line, n, line.n));
		if (!first && n && str_starts(line, S("=")))
			return true;
	}
	return false;
}

/* At a quote; leaves `at` behind the closing one. */
static struct str quoted(struct reader *r)
{
	size_t from = r->at + 1;
	int line = r->line;
	bool nul = false;
	step(r, 1);
	while (r->at < r->body.n && r->body.p[r->at] != '"') {
		bool escape = r->body.p[r->at] == '\\';
		nul |= escape && r->at + 4 <= r->body.n &&
		       memcmp(r->body.p + r->at, "\\x00", 4) == 0;
		step(r, escape ? 2 : 1);
	}
	struct str s = str_sub(r->body, from, r->at);
	if (r->line > line && !r->s->open_string.line && swallowed(s))
		r->s->open_string = (struct place){r->path, line};
	if (nul)
		say_at(r, line, "a string cannot hold a NUL byte");
	if (r->at >= r->body.n)
		say_at(r, line, "this string is never closed");
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
	int line = r->line;
	step(r, 2);
	while (r->at < r->body.n && !(peek(r, 0) == '*' && peek(r, 1) == '/'))
		step(r, 1);
	if (r->at >= r->body.n)
		say_at(r, line, "this comment is never closed");
	step(r, 2);
}

/* Whether libconfig takes the token for a number; whether it fits. */
static bool number_ok(const char *t, bool *out_fits)
{
	char *end;
	bool hex = t[0] == '0' && (t[1] == 'x' || t[1] == 'X');
	errno = 0;
	long long v = strtoll(t, &end, hex ? 16 : 10);
	*out_fits = !errno && v >= INT_MIN && v <= INT_MAX;
	if (*end == 'L') {
		*out_fits = !errno;
		end += end[1] == 'L' ? 2 : 1;
	} else if (*end && !hex) {
		strtod(t, &end);
		*out_fits = true;
	}
	return !*end && ch_alnum(end[-1]);
}

/* A sign may stand first and behind an exponent's e. The colon is no part of
 * a number, but of the times that people write without quotes. */
static bool of_number(char c, char before)
{
	if (c == '-' || c == '+')
		return ch_lower(before) == 'e';
	return ch_alnum(c) || c == '.' || c == ':';
}

static void number(struct reader *r)
{
	size_t from = r->at;
	int line = r->line;
	bool fits;
	value(r, '0');
	while (of_number(peek(r, 0), r->at == from ? 'e' : peek(r, -1)))
		step(r, 1);
	struct str t = str_dup(r->a, str_sub(r->body, from, r->at));
	if (!number_ok(t.p, &fits)) {
		say_at(r, line,
		    arena_printf(r->s->a,
			"%.*s is not a number; write it in quotes: \"%.*s\"",
			PRS(t), PRS(t))
			.p);
	} else if (!fits) {
		/* libconfig can go on: we know which setting not to trust */
		struct place at = {r->path, line};
		r->s->mistake(r->s->ctx, at,
		    arena_printf(r->s->a,
			"the number %.*s does not fit: whole numbers go from "
			"%d to %d",
			PRS(t), INT_MIN, INT_MAX)
			.p);
		*vec_push(r->s->a, &r->s->wrapped) = at;
	}
}

static void word(struct reader *r)
{
	size_t from = r->at;
	char c;
	bool is_value = r->last == '=' || in_list(r);
	while (c = peek(r, 0), ch_alnum(c) || c == '_' || c == '-' || c == '*')
		r->at++;
	struct str w = str_sub(r->body, from, r->at);
	size_t k = r->at;
	while (k < r->body.n && ch_space(r->body.p[k]))
		k++;
	bool name = k < r->body.n && r->body.p[k] == '=';
	item_begins(r, 'w');
	if (name && !r->n_open)
		r->name = w;
	bool yes = str_ieq(w, S("yes")) || str_ieq(w, S("on"));
	bool no = str_ieq(w, S("no")) || str_ieq(w, S("off"));
	if (in_list(r) && name)
		say(r, "the settings of a list's item stand in braces: "
		       "( { name = ...; } )");
	else if (is_value && (yes || no))
		say(r, yes ? "write true for yes" : "write false for no");
	else if (is_value && !str_ieq(w, S("true")) && !str_ieq(w, S("false")))
		say(r, arena_printf(r->s->a, "text stands in quotes: \"%.*s\"",
			   PRS(utf8_clip(w, CONF_NAME_MAX)))
			   .p);
	r->last = 'w';
}

/* ---- brackets ---- */

static void opens(struct reader *r, char c)
{
	value(r, c);
	if (r->n_open == CONF_NESTING) {
		say(r, "brackets are nested too deeply");
		r->stop = true;
		return;
	}
	r->open[r->n_open].c = c;
	r->open[r->n_open++].line = r->line;
	if (c == '(' && r->n_open == 1 && !r->inside)
		list_begins(r);
}

static void closes(struct reader *r, char c)
{
	char want = c == ')' ? '(' : c == ']' ? '[' : '{';
	if (r->n_open && top(r) == want) {
		if (c != '}' && r->last == ',')
			say(r,
			    arena_printf(r->s->a,
				"no ',' may stand before the closing '%c'", c)
				.p);
		r->n_open--;
		r->last = c;
		item_ends(r);
		return;
	}
	r->stop = true;
	if (!r->n_open)
		say(r, arena_printf(r->s->a, "this '%c' closes nothing", c).p);
	else
		say(r, arena_printf(r->s->a,
			   "this '%c' does not close the '%c' of line %d", c,
			   top(r), r->open[r->n_open - 1].line)
			   .p);
}

/* ---- includes ---- */

static struct str beside(struct reader *r, struct str name)
{
	struct str p = str_of(r->path);
	ptrdiff_t slash = str_rchr(p, '/');
	if (str_starts(name, S("/")) || slash < 0)
		return str_dup(r->s->a, name);
	return str_cat(r->s->a, str_sub(p, 0, (size_t)slash + 1), name);
}

static bool first_word(const struct reader *r)
{
	size_t i = r->at;
	while (i && (r->body.p[i - 1] == ' ' || r->body.p[i - 1] == '\t'))
		i--;
	return !i || r->body.p[i - 1] == '\n';
}

static bool readable(const char *path, struct err *e)
{
	struct arena *a = arena_new();
	struct str body;
	int rc = file_read(a, path, CONF_FILE_MAX, &body, e);
	arena_free(&a);
	return rc == 0;
}

/* At "@include". */
static void include(struct reader *r)
{
	int line = r->line;
	bool first = first_word(r);
	item_begins(r, '@');
	flush(r);
	step(r, 8);
	while (peek(r, 0) == ' ' || peek(r, 0) == '\t')
		step(r, 1);
	if (!first || peek(r, 0) != '"') {
		say(r, first ? "@include wants a file name in quotes"
			     : "@include must be the first word of its line");
		line_comment(r);
		return;
	}
	struct str name = quoted(r);
	r->flushed = r->at;
	r->flushed_line = r->line;
	if (r->s->files >= CONF_INCLUDES || r->depth >= CONF_DEPTH) {
		say_at(
		    r, line, "too many includes; does a file include itself?");
		r->stop = true;
		return;
	}
	struct str path = beside(r, name);
	struct err e = ERR_INIT;
	/* Opened here once to blame the line that includes it. */
	if (str_eq(path, S("-")) || !readable(path.p, &e)) {
		say_at(r, line,
		    arena_printf(
			r->s->a, "@include: %s", e.kind ? e.msg : "not a file")
			.p);
		return;
	}
	if (read_one(r->s, path.p, r->depth + 1, r->inside || r->n_open) < 0)
		r->bad = true;
	emit(r->s, S("\n"), (struct place){r->path, r->line - 1});
}

/* ---- a file ---- */

static void other(struct reader *r, char c)
{
	if (c == '{' || c == '(' || c == '[')
		opens(r, c);
	else if (c == '}' || c == ')' || c == ']')
		closes(r, c);
	else {
		if (r->last == '=')
			say(r, "a value is missing here, or lacks its quotes");
		r->last = c == ':' ? '=' : c;
	}
	step(r, 1);
}

static void walk(struct reader *r)
{
	while (r->at < r->body.n && !r->stop) {
		char c = peek(r, 0);
		if (ch_space(c))
			step(r, 1);
		else if (ch_alpha(c) || c == '*')
			word(r);
		else if (c == '"') {
			value(r, '"');
			quoted(r);
		} else if (c == '#' || (c == '/' && peek(r, 1) == '/'))
			line_comment(r);
		else if (c == '/' && peek(r, 1) == '*')
			block_comment(r);
		else if (c == '@' &&
			 str_starts(
			     str_sub(r->body, r->at, r->body.n), S("@include")))
			include(r);
		else if (ch_digit(c) || c == '+' || c == '-' || c == '.')
			number(r);
		else
			other(r, c);
	}
	flush(r);
	if (r->n_open && !r->stop && !r->bad)
		say_at(r, r->open[r->n_open - 1].line,
		    arena_printf(r->s->a, "this '%c' is never closed", top(r))
			.p);
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

static int read_body(struct reader *r)
{
	struct scan *s = r->s;
	struct err e = ERR_INIT;
	struct place start = {r->path, 1};
	if (file_read(r->a, r->path, CONF_FILE_MAX, &r->body, &e) < 0) {
		s->mistake(s->ctx, (struct place){r->path, 0}, e.msg);
		return -1;
	}
	s->files++;
	s->hash = s->hash * 31 + hash_content(r->body);
	if (!s->n_lines)
		s->n_lines = 1;
	line_from(s, s->n_lines, start);
	if (!sound(r))
		return -1;
	walk(r);
	if (s->text.over)
		say(r, "the files are too large in all");
	return r->bad ? -1 : 0;
}

static int read_one(struct scan *s, const char *path, int depth, bool inside)
{
	struct reader r = {.s = s,
	    .path = path,
	    .a = arena_new(),
	    .line = 1,
	    .flushed_line = 1,
	    .depth = depth,
	    .inside = inside};
	int rc = read_body(&r);
	arena_free(&r.a);
	return rc;
}

int conf_scan(struct scan *s, const char *path)
{
	s->text = buf_init(CONF_TEXT_MAX);
	buf_adds(&s->text, S(""));
	return read_one(s, path, 0, false);
}

void conf_scan_release(struct scan *s)
{
	buf_free(&s->text);
}

struct place conf_scan_place(const struct scan *s, int line)
{
	size_t i = s->runs.n - 1;
	if (line > s->n_lines)
		line = s->n_lines;
	while (i && s->runs.v[i].line > line)
		i--;
	struct place at = s->runs.v[i].at;
	if (line > s->runs.v[i].line)
		at.line += line - s->runs.v[i].line;
	return at;
}

struct str conf_scan_stumble(const struct scan *s, int line)
{
	struct str rest = buf_str(&s->text), text = S("");
	for (int i = 1; i <= line && str_split(&rest, '\n', &text); i++)
		;
	text = utf8_clip(str_trim(text), CONF_NAME_MAX);
	return arena_printf(s->a, "near: %.*s", PRS(text));
}
