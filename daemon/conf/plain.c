/* SPDX-License-Identifier: MIT */
/* gazetted: settings, by libconfig or as plain as most are. */
/*
 *	group:   '{' setting* '}'
 *	setting: name '=' value ';'     the last ';' may be missing
 *	value:   "text"                 one line, no backslash, not in pieces
 *		 true | false | 12 | -12
 *
 * with white space between, but none that breaks a setting's line before its
 * value. No comments. What libconfig may find fault with, as a name that is
 * there twice, is not plain.
 */
#include "conf/plain.h"

#include <string.h>

#define DIGITS 9 /* of a number that fits for certain */

struct cursor {
	const char *p, *end;
	int line;
};

static void skip(struct cursor *c)
{
	for (;
	     c->p < c->end && (*c->p == ' ' || *c->p == '\t' || *c->p == '\n');
	     c->p++)
		c->line += *c->p == '\n';
}

static bool take(struct cursor *c, char want)
{
	if (c->p == c->end || *c->p != want)
		return false;
	c->p++;
	return true;
}

static size_t letters(const struct cursor *c)
{
	size_t n = 0;
	while (c->p + n < c->end && (ch_alnum(c->p[n]) || c->p[n] == '_'))
		n++;
	return n;
}

static bool name(struct cursor *c, char *out)
{
	size_t n = letters(c);
	if (!n || n >= PLAIN_NAME || !ch_alpha(*c->p))
		return false;
	memcpy(out, c->p, n);
	out[n] = 0;
	c->p += n;
	return !str_ieq((struct str){out, n}, S("true")) &&
	       !str_ieq((struct str){out, n}, S("false"));
}

static bool text(struct cursor *c, struct setting *s)
{
	const char *from = ++c->p;
	while (c->p < c->end && *c->p != '"' && *c->p != '\\' && *c->p != '\n')
		c->p++;
	s->type = CONFIG_TYPE_STRING;
	s->text = (struct str){from, (size_t)(c->p - from)};
	return take(c, '"');
}

static bool whole(struct cursor *c, struct setting *s)
{
	bool minus = take(c, '-');
	size_t n = letters(c);
	if (!n || n > DIGITS || (n > 1 && *c->p == '0'))
		return false;
	s->type = CONFIG_TYPE_INT;
	for (s->whole = 0; n; n--, c->p++) {
		if (!ch_digit(*c->p))
			return false;
		s->whole = s->whole * 10 + (*c->p - '0');
	}
	if (minus)
		s->whole = -s->whole;
	return true;
}

static bool truth(struct cursor *c, struct setting *s)
{
	struct str w = {c->p, letters(c)};
	s->type = CONFIG_TYPE_BOOL;
	s->whole = str_eq(w, S("true"));
	c->p += w.n;
	return s->whole || str_eq(w, S("false"));
}

static bool value(struct cursor *c, struct setting *s)
{
	if (c->p == c->end)
		return false;
	if (*c->p == '"')
		return text(c, s);
	return ch_alpha(*c->p) ? truth(c, s) : whole(c, s);
}

static bool twice(const struct plain *g)
{
	for (size_t i = 0; i < g->n; i++)
		if (g->names[i][0] == g->names[g->n][0] &&
		    strcmp(g->names[i], g->names[g->n]) == 0)
			return true;
	return false;
}

/* Up to what is behind its value: a ';' or the last brace. */
static bool one(struct cursor *c, struct plain *g)
{
	struct setting *s = &g->at[g->n];
	if (g->n == PLAIN_SETTINGS)
		return false;
	memset(s, 0, sizeof(*s));
	s->name = g->names[g->n];
	s->line = c->line;
	if (!name(c, g->names[g->n]) || twice(g))
		return false;
	skip(c);
	if (!take(c, '='))
		return false;
	skip(c);
	if (c->line != s->line || !value(c, s))
		return false;
	g->n++;
	skip(c);
	return take(c, ';') || (c->p < c->end && *c->p == '}');
}

bool settings_read(struct str all, int line, struct plain *out)
{
	struct cursor c = {all.p, all.p + all.n, line};
	out->n = 0;
	out->line = line;
	if (!take(&c, '{'))
		return false;
	for (skip(&c); c.p < c.end && *c.p != '}'; skip(&c))
		if (!one(&c, out))
			return false;
	return take(&c, '}') && c.p == c.end;
}

void setting_of(const config_setting_t *s, struct setting *out)
{
	*out = (struct setting){.name = config_setting_name(s),
	    .type = config_setting_type(s),
	    .line = (int)config_setting_source_line(s)};
	switch (out->type) {
	case CONFIG_TYPE_STRING:
		out->text = str_of(config_setting_get_string(s));
		break;
	case CONFIG_TYPE_INT:
	case CONFIG_TYPE_INT64: out->whole = config_setting_get_int64(s); break;
	case CONFIG_TYPE_FLOAT:
		out->number = config_setting_get_float(s);
		break;
	case CONFIG_TYPE_BOOL: out->whole = config_setting_get_bool(s); break;
	default: out->lib = s;
	}
}
