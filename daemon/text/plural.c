/* SPDX-License-Identifier: MIT */
/* gazetted: which form a word has beside a number. */
#include "text/plural.h"

typedef enum plural rule(int64_t n);

static enum plural always(int64_t n)
{
	return PLURAL_OTHER;
}

static enum plural english(int64_t n)
{
	return n == 1 ? PLURAL_ONE : PLURAL_OTHER;
}

static enum plural french(int64_t n)
{
	return n <= 1 ? PLURAL_ONE : PLURAL_OTHER;
}

static bool two_to_four(int64_t n)
{
	return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
}

static enum plural polish(int64_t n)
{
	return n == 1 ? PLURAL_ONE : two_to_four(n) ? PLURAL_FEW : PLURAL_MANY;
}

static enum plural czech(int64_t n)
{
	return n == 1		  ? PLURAL_ONE
	       : n >= 2 && n <= 4 ? PLURAL_FEW
				  : PLURAL_OTHER;
}

static enum plural ukrainian(int64_t n)
{
	return n % 10 == 1 && n % 100 != 11 ? PLURAL_ONE
	       : two_to_four(n)		    ? PLURAL_FEW
					    : PLURAL_MANY;
}

static enum plural croatian(int64_t n)
{
	enum plural p = ukrainian(n);
	return p == PLURAL_MANY ? PLURAL_OTHER : p;
}

static enum plural arabic(int64_t n)
{
	return n == 0			       ? PLURAL_ZERO
	       : n == 1			       ? PLURAL_ONE
	       : n == 2			       ? PLURAL_TWO
	       : n % 100 >= 3 && n % 100 <= 10 ? PLURAL_FEW
	       : n % 100 >= 11		       ? PLURAL_MANY
					       : PLURAL_OTHER;
}

static enum plural hebrew(int64_t n)
{
	return n == 1 ? PLURAL_ONE : n == 2 ? PLURAL_TWO : PLURAL_OTHER;
}

static const struct {
	struct str language;
	rule *rule;
} rules[] = {
    {S_INIT("ja"), always},
    {S_INIT("ko"), always},
    {S_INIT("zh"), always},
    {S_INIT("th"), always},
    {S_INIT("vi"), always},
    {S_INIT("id"), always},
    {S_INIT("fr"), french},
    {S_INIT("pt"), french},
    {S_INIT("pl"), polish},
    {S_INIT("cs"), czech},
    {S_INIT("sk"), czech},
    {S_INIT("uk"), ukrainian},
    {S_INIT("ru"), ukrainian},
    {S_INIT("be"), ukrainian},
    {S_INIT("hr"), croatian},
    {S_INIT("sr"), croatian},
    {S_INIT("bs"), croatian},
    {S_INIT("ar"), arabic},
    {S_INIT("he"), hebrew},
};

static rule *rule_of_language(struct str language)
{
	size_t n = 0;
	while (n < language.n && ch_alpha(language.p[n]))
		n++;
	for (size_t i = 0; i < sizeof(rules) / sizeof(*rules); i++)
		if (str_ieq(rules[i].language, str_sub(language, 0, n)))
			return rules[i].rule;
	return english;
}

enum plural plural_of(struct str language, int64_t n)
{
	return rule_of_language(language)(n);
}

/* All rules have shown all their forms by then. */
#define SHOWN 200

bool plural_uses(struct str language, enum plural form)
{
	rule *r = rule_of_language(language);
	for (int64_t n = 0; n < SHOWN; n++)
		if (r(n) == form)
			return true;
	return false;
}

static const char *const names[PLURAL_FORMS] = {
    [PLURAL_ZERO] = "zero",
    [PLURAL_ONE] = "one",
    [PLURAL_TWO] = "two",
    [PLURAL_FEW] = "few",
    [PLURAL_MANY] = "many",
    [PLURAL_OTHER] = "other",
};

const char *plural_name(enum plural form)
{
	return names[form];
}

enum plural plural_named(struct str name)
{
	int i = 0;
	while (i < PLURAL_FORMS && !str_eq(name, str_of(names[i])))
		i++;
	return (enum plural)i;
}
