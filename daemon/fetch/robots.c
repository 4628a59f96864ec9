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

/* ---- reading ---- */

struct line {
	struct str key, value;
};

static bool next_line(struct str *rest, struct line *out)
{
	struct str s;
	while (str_split(rest, '\n', &s)) {
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
	/* "Disallow:" forbids nothing */
	if (!l.value.n || l.value.n > ROBOTS_RULE_MAX ||
	    out->n + l.value.n + 2 > ROBOTS_KEPT_MAX)
		return;
	buf_addc(out, str_ieq(l.key, S("allow")) ? '+' : '-');
	buf_adds(out, l.value);
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
	path = str_sub(path, 0, ROBOTS_PATH_MAX);
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
