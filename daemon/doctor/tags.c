/* SPDX-License-Identifier: MIT */
/* gazetted: the records of DKIM and DMARC. */
#include "doctor/tags.h"

#include "base/arena.h"
#include "doctor/caps.h"

static bool is_name(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ch_alnum(s.p[i]) && s.p[i] != '_')
			return false;
	return s.n > 0 && ch_alpha(s.p[0]);
}

bool tags_parse(struct arena *a, struct str text, struct tags *out)
{
	struct tags t = {0};
	struct str rest = text, one;
	while (str_split(&rest, ';', &one)) {
		one = str_trim(one);
		if (!one.n)
			continue;
		ptrdiff_t eq = str_chr(one, '=');
		if (eq < 0 || t.list.n == TAGS_MAX)
			return false;
		struct tag tag = {str_trim(str_sub(one, 0, (size_t)eq)),
		    str_trim(str_sub(one, (size_t)eq + 1, one.n))};
		if (!is_name(tag.name))
			return false;
		vec_each (&t.list, had)
			if (str_eq(had->name, tag.name))
				return false;
		*vec_push(a, &t.list) = tag;
	}
	*out = t;
	return t.list.n > 0;
}

struct str tags_get(const struct tags *t, const char *name)
{
	vec_each (&t->list, tag)
		if (str_eq(tag->name, str_of(name)))
			return tag->value;
	return (struct str){0};
}

bool tags_has_word(struct str list, struct str word)
{
	struct str one;
	while (str_split(&list, ':', &one))
		if (str_ieq(str_trim(one), word))
			return true;
	return false;
}

struct str tags_packed(struct arena *a, struct str value)
{
	char *p = arena_memdup(a, value.p, value.n);
	size_t n = 0;
	for (size_t i = 0; i < value.n; i++)
		if (!ch_space(value.p[i]))
			p[n++] = value.p[i];
	p[n] = 0;
	return (struct str){p, n};
}
