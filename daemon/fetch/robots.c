/* SPDX-License-Identifier: MIT */
/* gazetted: what a host's robots.txt lets us read. */
/*
 *	User-agent lines -> open a group;      a rule closes the list of names
 *	Allow, Disallow  -> rules of the group; other lines are passed over
 *
 * Two passes: the first tells whether any group names us, the second collects
 * the rules of those that do, or of those for "*".
 */
#include "fetch/robots.h"

#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "fetch/caps.h"

#define ESCAPED 3 /* bytes that one of them may become */

/* As paths are compared: bytes that no URL has are escaped, escapes that none
 * needs are not. `out` has room for three times as many. */
static struct str normal(struct str s, char *out)
{
	static const char hex[] = "0123456789ABCDEF";
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		bool escape = c >= 0x80;
		if (c == '%' && i + 2 < s.n && ch_hex(s.p[i + 1]) >= 0 &&
		    ch_hex(s.p[i + 2]) >= 0) {
			c = (unsigned char)(ch_hex(s.p[i + 1]) * 16 +
					    ch_hex(s.p[i + 2]));
			escape =
			    !ch_alnum((char)c) && (!c || !strchr("-._~", c));
			i += 2;
		}
		if (!escape) {
			out[n++] = (char)c;
			continue;
		}
		out[n++] = '%';
		out[n++] = hex[c / 16];
		out[n++] = hex[c % 16];
	}
	return (struct str){out, n};
}

/* ---- reading ---- */

struct line {
	struct str key, value;
};

/* Lines end with CR, LF or both. */
static struct str cut_line(struct str *rest)
{
	size_t n = 0;
	while (n < rest->n && rest->p[n] != '\n' && rest->p[n] != '\r')
		n++;
	struct str line = str_sub(*rest, 0, n);
	*rest = str_sub(*rest, n + 1, rest->n);
	return line;
}

static bool next_line(struct str *rest, struct line *out)
{
	while (rest->n) {
		struct str s = cut_line(rest);
		ptrdiff_t hash = str_chr(s, '#');
		s = str_trim(str_sub(s, 0, hash < 0 ? s.n : (size_t)hash));
		ptrdiff_t colon = str_chr(s, ':');
		if (colon < 0)
			continue;
		out->key = str_trim(str_sub(s, 0, (size_t)colon));
		out->value = str_trim(str_sub(s, (size_t)colon + 1, s.n));
		return true;
	}
	return false;
}

static bool is_rule(struct line l)
{
	return str_ieq(l.key, S("allow")) || str_ieq(l.key, S("disallow"));
}

/* "gazetted/1.0" names gazetted too. */
static bool names(struct str value, struct str agent)
{
	size_t n = 0;
	while (n < value.n &&
	       (ch_alnum(value.p[n]) || value.p[n] == '-' || value.p[n] == '_'))
		n++;
	return str_ieq(str_sub(value, 0, n), agent);
}

static void add_rule(struct buf *out, struct line l)
{
	char room[ROBOTS_RULE_MAX * ESCAPED];
	/* "Disallow:" forbids nothing */
	if (!l.value.n || l.value.n > ROBOTS_RULE_MAX)
		return;
	struct str rule = normal(l.value, room);
	if (out->n + rule.n + 2 > ROBOTS_KEPT_MAX)
		return;
	buf_addc(out, str_ieq(l.key, S("allow")) ? '+' : '-');
	buf_adds(out, rule);
	buf_addc(out, '\n');
}

/* The rules of the groups that are `named`, or else for everybody. Says
 * whether there was such a group. */
static bool collect(
    struct str body, struct str agent, bool named, struct buf *out)
{
	struct line l;
	bool ours = false, in_names = false, any = false;
	while (next_line(&body, &l)) {
		if (str_ieq(l.key, S("user-agent"))) {
			bool us = named ? names(l.value, agent)
					: str_eq(l.value, S("*"));
			ours = us || (in_names && ours);
			any |= us;
			in_names = true;
		} else if (is_rule(l)) {
			in_names = false;
			if (ours)
				add_rule(out, l);
		}
	}
	return any;
}

struct str robots_rules(struct arena *a, struct str body, struct str agent)
{
	struct buf out = buf_init(ROBOTS_KEPT_MAX);
	body = str_sub(body, 0, ROBOTS_BYTES_MAX);
	if (str_starts(body, S("\ufeff")))
		body = str_sub(body, 3, body.n);
	if (!collect(body, agent, true, &out))
		collect(body, agent, false, &out);
	struct str rules = buf_dup(a, &out);
	buf_free(&out);
	return rules;
}

/* ---- asking ---- */

/* Does the pattern match from the front of `path`? A star that matched too
 * little is lengthened, the last one first, which is enough. */
static bool matches(struct str pattern, struct str path)
{
	size_t p = 0, s = 0, star = SIZE_MAX, from = 0;
	bool end = str_ends(pattern, S("$"));
	pattern.n -= end;
	for (;;) {
		if (p < pattern.n && pattern.p[p] == '*') {
			star = p++;
			from = s;
		} else if (p == pattern.n && (!end || s == path.n)) {
			return true;
		} else if (p < pattern.n && s < path.n &&
			   pattern.p[p] == path.p[s]) {
			p++;
			s++;
		} else if (star != SIZE_MAX && from < path.n) {
			p = star + 1;
			s = ++from;
		} else {
			return false;
		}
	}
}

bool robots_allow(struct str rules, struct str path)
{
	struct str rule;
	size_t longest = 0;
	bool allowed = true;
	char room[ROBOTS_PATH_MAX * ESCAPED];
	path = normal(str_sub(path, 0, ROBOTS_PATH_MAX), room);
	if (str_eq(path, S("/robots.txt")))
		return true;
	while (str_split(&rules, '\n', &rule)) {
		if (rule.n < 2 || rule.n < longest ||
		    !matches(str_sub(rule, 1, rule.n), path))
			continue;
		bool yes = rule.p[0] == '+';
		allowed = rule.n > longest ? yes : allowed || yes;
		longest = rule.n;
	}
	return allowed;
}
