/* SPDX-License-Identifier: MIT */
/* gazetted: a template's source into tokens. */
#include <stdio.h>

#include "base/arena.h"
#include "compose/caps.h"
#include "compose/template.h"

struct scan {
	struct arena *a;
	struct str file, src;
	struct str open, close; /* the delimiters */
	size_t at;
	unsigned line;
	struct tokens *out;
	struct err *e;
};

#define FAIL(s, ln, ...) fail((s)->e, (s)->file, (ln), __VA_ARGS__)

static int __attribute__((format(printf, 4, 5)))
fail(struct err *e, struct str file, unsigned line, const char *fmt, ...)
{
	char msg[ERR_MSG_MAX];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(msg, sizeof(msg), fmt, ap);
	va_end(ap);
	return err_set(e, ERR_CONFIG, "%.*s:%u: %s", PRS(file), line, msg);
}

bool template_blank(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != ' ' && s.p[i] != '\t')
			return false;
	return true;
}

struct str template_line_tail(struct str text)
{
	return str_sub(text, (size_t)(str_rchr(text, '\n') + 1), text.n);
}

/* Of text: what stands on the line of the tag before it, without the break. */
static struct str template_line_head(struct str text)
{
	ptrdiff_t nl = str_chr(text, '\n');
	if (nl < 0)
		return text;
	if (nl > 0 && text.p[nl - 1] == '\r')
		nl--;
	return str_sub(text, 0, (size_t)nl);
}

static void advance(struct scan *s, size_t to)
{
	for (; s->at < to; s->at++)
		s->line += s->src.p[s->at] == '\n';
}

/* "=<% %>=" without its equal signs. Slices of the source stay good. */
static int set_delimiters(struct scan *s, struct str body, unsigned line)
{
	size_t n = 0, m;
	body = str_trim(body);
	while (n < body.n && !ch_space(body.p[n]))
		n++;
	struct str open = str_sub(body, 0, n);
	struct str close = str_trim(str_sub(body, n, body.n));
	for (m = 0; m < close.n; m++)
		if (ch_space(close.p[m]))
			break;
	if (!open.n || !close.n || m < close.n || str_chr(body, '=') >= 0)
		return FAIL(s, line,
		    "delimiters are set as {{=<%% %%>=}}: two of them, "
		    "parted by a space, without '='");
	if (open.n > TEMPLATE_DELIM_MAX || close.n > TEMPLATE_DELIM_MAX)
		return FAIL(s, line, "a delimiter is longer than %d bytes",
		    TEMPLATE_DELIM_MAX);
	s->open = open;
	s->close = close;
	return 0;
}

static int check_name(struct scan *s, const struct token *t)
{
	if (!t->name.n)
		return FAIL(s, t->line, "a tag without a name");
	for (size_t i = 0; i < t->name.n; i++)
		if (ch_space(t->name.p[i]))
			return FAIL(s, t->line,
			    "white space in the name \"%.*s\"", PRS(t->name));
	char c = t->name.p[0];
	if (strchr("v&{#^", t->type) && !ch_alnum(c) && !strchr("_-.$", c) &&
	    (unsigned char)c < 0x80)
		return FAIL(s, t->line,
		    "unknown type of tag '%c' in \"%.*s\"; "
		    "known are # ^ / > < $ & ! = and {",
		    c, PRS(t->name));
	return 0;
}

/* Fills the token from what is between the delimiters. */
static int read_tag(struct scan *s, struct token *t, struct str body)
{
	t->type = 'v';
	if (body.n && strchr("#^/><$&!{", body.p[0]) && body.p[0]) {
		t->type = body.p[0];
		body = str_sub(body, 1, body.n);
	}
	if (t->type == '!')
		return 0;
	body = str_trim(body);
	if (body.n && body.p[0] == '*' && strchr("></", t->type)) {
		t->dynamic = true;
		body = str_trim(str_sub(body, 1, body.n));
	}
	t->name = body;
	return check_name(s, t);
}

/* One token: text up to the next tag, and the tag. */
static int next_token(struct scan *s, struct token *t)
{
	struct str rest = str_sub(s->src, s->at, s->src.n);
	ptrdiff_t i = str_find(rest, s->open);
	t->text_line = s->line;
	t->text = i < 0 ? rest : str_sub(rest, 0, (size_t)i);
	advance(s, s->at + t->text.n);
	t->line = s->line;
	if (i < 0)
		return 0;
	size_t from = s->at + s->open.n;
	struct str body = str_sub(s->src, from, s->src.n);
	struct str close = s->close;
	char triple[TEMPLATE_DELIM_MAX + 1];
	if (str_starts(body, S("{"))) {
		triple[0] = '}';
		memcpy(triple + 1, close.p, close.n);
		close = (struct str){triple, close.n + 1};
	} else if (str_starts(body, S("="))) {
		from++;
		body = str_sub(body, 1, body.n);
		memcpy(triple + 1, close.p, close.n);
		triple[0] = '=';
		close = (struct str){triple, close.n + 1};
	}
	ptrdiff_t end = str_find(body, close);
	if (end < 0)
		return FAIL(s, t->line,
		    "the tag opened here is not closed; "
		    "\"%.*s\" expected",
		    PRS(close));
	body = str_sub(body, 0, (size_t)end);
	advance(s, from + (size_t)end + close.n);
	if (close.p == triple && triple[0] == '=') {
		t->type = '=';
		return set_delimiters(s, body, t->line);
	}
	return read_tag(s, t, body);
}

static const char *star(const struct token *t)
{
	return t->dynamic ? "*" : "";
}

static int close_tag(struct scan *s, struct token *t, const struct token *top)
{
	if (!top)
		return FAIL(s, t->line, "{{/%s%.*s}} closes nothing", star(t),
		    PRS(t->name));
	if (!str_eq(top->name, t->name) || top->dynamic != t->dynamic)
		return FAIL(s, t->line,
		    "{{/%s%.*s}} where {{/%s%.*s}} is due: {{%c%s%.*s}} was "
		    "opened on line %u",
		    star(t), PRS(t->name), star(top), PRS(top->name), top->type,
		    star(top), PRS(top->name), top->line);
	return 0;
}

/* Pairs what opens with what closes. */
static int pair(struct scan *s)
{
	size_t stack[TEMPLATE_NESTING_MAX], depth = 0;
	struct token *v = s->out->list.v;
	for (size_t i = 0; i < s->out->list.n; i++) {
		struct token *t = &v[i],
			     *top = depth ? &v[stack[depth - 1]] : NULL;
		t->ignored = top && top->type == '<';
		if (t->type && strchr("#^<$", t->type)) {
			if (depth == TEMPLATE_NESTING_MAX)
				return FAIL(s, t->line,
				    "tags nested deeper than %d",
				    TEMPLATE_NESTING_MAX);
			t->argument = t->ignored && t->type == '$';
			stack[depth++] = i;
		} else if (t->type == '/') {
			if (close_tag(s, t, top) < 0)
				return -1;
			t->mate = stack[--depth];
			top->mate = i;
		}
	}
	if (depth) {
		struct token *t = &v[stack[depth - 1]];
		return FAIL(s, t->line,
		    "{{%c%s%.*s}} is opened here and never "
		    "closed",
		    t->type, star(t), PRS(t->name));
	}
	return 0;
}

/* Nothing but white space on the line before the tag. */
static bool blank_before(const struct tokens *ts, size_t i)
{
	struct str text = ts->list.v[i].text;
	return (i == 0 || str_chr(text, '\n') >= 0) &&
	       template_blank(template_line_tail(text));
}

/* Nothing but white space on the line behind the tag. */
static bool blank_behind(const struct tokens *ts, size_t i)
{
	struct str text = ts->list.v[i + 1].text;
	return (i + 2 == ts->list.n || str_chr(text, '\n') >= 0) &&
	       template_blank(template_line_head(text));
}

/*
 * Which tags take their line with them. Beyond the specification's rule for
 * sections: a parent and all in it count as one tag; the text around an
 * argument is ignored anyway, so only the line break right after its opening
 * tag and the white space right before its closing tag matter.
 */
static void mark_standalone(struct tokens *ts, size_t i)
{
	struct token *t = &ts->list.v[i];
	bool before = blank_before(ts, i), behind = blank_behind(ts, i);
	const struct token *mate = &ts->list.v[t->mate];
	switch (t->type) {
	case '<':
		t->standalone = before && blank_behind(ts, t->mate);
		t->cut_tail = t->standalone;
		break;
	case '$':
		t->standalone = behind && (before || t->argument);
		t->cut_tail = t->standalone && !t->argument;
		ts->list.v[i + 1].cut_head = t->standalone;
		break;
	case '/':
		t->standalone =
		    mate->type == '<' ? mate->standalone : before && behind;
		t->cut_tail = mate->argument	  ? before
			      : mate->type == '<' ? false
						  : t->standalone;
		ts->list.v[i + 1].cut_head = t->standalone;
		break;
	case '!':
	case '=':
	case '#':
	case '^':
	case '>':
		t->standalone = t->cut_tail = before && behind;
		ts->list.v[i + 1].cut_head = t->standalone;
		break;
	default: break;
	}
}

int template_scan(struct arena *scratch, struct str file, struct str source,
    struct tokens *out, struct err *e)
{
	struct scan s = {scratch, file, source, S("{{"), S("}}"), 0, 1, out, e};
	struct token *t;
	if (source.n > TEMPLATE_BYTES_MAX)
		return err_set(e, ERR_CONFIG,
		    "%.*s:1: a template of more than %d bytes", PRS(file),
		    TEMPLATE_BYTES_MAX);
	do {
		t = vec_push(scratch, &out->list);
		if (next_token(&s, t) < 0)
			return -1;
	} while (t->type);
	if (pair(&s) < 0)
		return -1;
	for (size_t i = 0; i + 1 < out->list.n; i++)
		mark_standalone(out, i);
	return 0;
}
