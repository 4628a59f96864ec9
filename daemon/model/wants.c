/* SPDX-License-Identifier: MIT */
/* gazetted: what a digest or a reader wants to be told, and what not. */
#include "model/wants.h"

#include "base/arena.h"

struct rule rule_of(struct str s)
{
	static const struct {
		struct str prefix;
		enum rule_kind kind;
	} kinds[] = {
	    {S_INIT("title:"), RULE_TITLE},
	    {S_INIT("author:"), RULE_AUTHOR},
	    {S_INIT("category:"), RULE_CATEGORY},
	    {S_INIT("source:"), RULE_SOURCE},
	    {S_INIT("section:"), RULE_SECTION},
	    {S_INIT("language:"), RULE_LANGUAGE},
	};
	struct rule r = {.kind = RULE_TEXT};
	s = str_trim(s);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (!str_istarts(s, kinds[i].prefix))
			continue;
		r.kind = kinds[i].kind;
		s = str_trim(str_sub(s, kinds[i].prefix.n, s.n));
		break;
	}
	r.pattern = s.n > 2 && s.p[0] == '/' && s.p[s.n - 1] == '/';
	r.text = r.pattern ? str_sub(s, 1, s.n - 1) : s;
	return r;
}

/* A line for each: "+rule", "-rule", "@language", in the order given. */
struct str wants_text(struct arena *a, const struct wants *w)
{
	struct str all = {NULL, 0};
	vec_each (&w->include, s)
		all = arena_printf(a, "%.*s+%.*s\n", PRS(all), PRS(*s));
	vec_each (&w->exclude, s)
		all = arena_printf(a, "%.*s-%.*s\n", PRS(all), PRS(*s));
	vec_each (&w->languages, s)
		all = arena_printf(a, "%.*s@%.*s\n", PRS(all), PRS(*s));
	return all;
}

void wants_read(struct arena *a, struct str text, struct wants *out)
{
	struct str line;
	*out = (struct wants){0};
	while (str_split(&text, '\n', &line)) {
		struct str s = str_sub(line, 1, line.n);
		if (!s.n)
			continue;
		if (line.p[0] == '+')
			*vec_push(a, &out->include) = s;
		else if (line.p[0] == '-')
			*vec_push(a, &out->exclude) = s;
		else if (line.p[0] == '@')
			*vec_push(a, &out->languages) = s;
	}
}
