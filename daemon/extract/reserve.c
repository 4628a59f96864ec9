/* SPDX-License-Identifier: MIT */
/* gazetted: what a page lets programs do with it. */
#include "extract/reserve.h"

#include "text/date.h"

#define AGENT S("gazetted")

static bool is_one_of(struct str word, const struct str *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_ieq(word, words[i]))
			return true;
	return false;
}

/* "max-snippet: 50" as its name and its value; the value is empty where it
 * has none. */
static struct str parted(struct str s, struct str *out_value)
{
	ptrdiff_t colon = str_chr(s, ':');
	size_t at = colon < 0 ? s.n : (size_t)colon;
	*out_value = str_trim(str_sub(s, at + 1, s.n));
	return str_trim(str_sub(s, 0, at));
}

/* -1 is no limit. */
static bool limits(struct str number)
{
	long long n;
	return str_to_int(number, 0, 1000000000, &n);
}

static bool gone(struct str date, int64_t now)
{
	int64_t t;
	return now && date_parse(date, &t) && t <= now;
}

bool reserve_words(struct str words, int64_t now)
{
	static const struct str never[] = {S_INIT("noindex"), S_INIT("none"),
	    S_INIT("noarchive"), S_INIT("nocache"), S_INIT("nosnippet")};
	struct str word, value, rest = words;
	while (str_split(&rest, ',', &word)) {
		struct str name = parted(word, &value);
		if (is_one_of(name, never, sizeof(never) / sizeof(*never)) ||
		    (str_ieq(name, S("max-snippet")) && limits(value)))
			return true;
		if (!str_ieq(name, S("unavailable_after")))
			continue;
		/* the date may hold a comma */
		struct str all = {
		    value.p, (size_t)(words.p + words.n - value.p)};
		if (gone(value, now) || gone(all, now))
			return true;
	}
	return false;
}

/* Whom a line speaks to; empty: everybody. */
static struct str addressed(struct str line, struct str *out_words)
{
	static const struct str valued[] = {S_INIT("unavailable_after"),
	    S_INIT("max-snippet"), S_INIT("max-image-preview"),
	    S_INIT("max-video-preview")};
	struct str rest, name = parted(line, &rest);
	*out_words = line;
	if (str_chr(line, ':') < 0 || str_chr(name, ',') >= 0 ||
	    is_one_of(name, valued, sizeof(valued) / sizeof(*valued)))
		return S("");
	*out_words = rest;
	return str_eq(name, S("*")) ? S("") : name;
}

bool reserve_header(struct str lines, int64_t now)
{
	struct str line, words, rest = lines;
	bool all = false, ours = false, named = false;
	while (str_split(&rest, '\n', &line)) {
		struct str agent = addressed(line, &words);
		if (!agent.n)
			all |= reserve_words(words, now);
		else if (str_ieq(agent, AGENT)) {
			named = true;
			ours |= reserve_words(words, now);
		}
	}
	return named ? ours : all;
}
