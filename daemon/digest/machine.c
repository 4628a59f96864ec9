/* SPDX-License-Identifier: MIT */
/* gazetted: what a machine wrote of an article, made fit to be told. */
#include "digest/machine.h"

#include <string.h>
#include <utf8proc.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "digest/caps.h"
#include "html/totext.h"

/* Behind "</think>", where models that think aloud begin their answer. */
static struct str answer_alone(struct str s)
{
	static const struct str ends[] = {
	    S_INIT("</think>"), S_INIT("</thinking>"), S_INIT("</thought>")};
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		ptrdiff_t at = str_find(s, ends[i]);
		if (at >= 0)
			s = str_sub(s, (size_t)at + ends[i].n, s.n);
	}
	return s;
}

/* Control characters, and those that turn the direction of what follows. */
static bool invisible(uint32_t c)
{
	utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
	bool joins = c == 0x200C || c == 0x200D; /* letters of some scripts */
	return k == UTF8PROC_CATEGORY_CC || k == UTF8PROC_CATEGORY_CO ||
	       k == UTF8PROC_CATEGORY_CN ||
	       (k == UTF8PROC_CATEGORY_CF && !joins);
}

/* One line without Markdown's marks and invisible characters. */
static void plain_line(struct buf *b, struct str s)
{
	uint32_t c;
	s = str_trim(s);
	while (s.n && strchr("#>", s.p[0]))
		s = str_trim(str_sub(s, 1, s.n));
	for (size_t i = 0; i < s.n;) {
		size_t len = utf8_next(s, i, &c);
		bool twice = i + 1 < s.n && s.p[i] == s.p[i + 1];
		if ((c == '*' || c == '_') && twice)
			len = 2;
		else if (c == '\t')
			buf_addc(b, ' ');
		else if (c != '`' && c != UTF8_BAD && c != 0xFFFD &&
			 !invisible(c))
			buf_add(b, s.p + i, len);
		i += len;
	}
}

/* The answer as plain lines. Those that end in a colon introduce something. */
static struct str plain(struct arena *a, struct str answer)
{
	struct buf b = buf_init(2 * SUMMARY_TEXT_MAX);
	struct str line, s = answer_alone(utf8_clip(answer, SUMMARY_TEXT_MAX));
	while (str_split(&s, '\n', &line)) {
		if (html_looks_like(line))
			line = html_inline_text(a, line);
		line = str_trim(line);
		if (!line.n || str_ends(line, S(":")))
			continue;
		plain_line(&b, line);
		buf_addc(&b, '\n');
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

struct str machine_summary(struct arena *a, struct str answer,
    struct str language, const struct summary_opts *o)
{
	units all = {0}, told = {0};
	size_t sentences = 0;
	units_of(a, plain(a, utf8_mend(a, answer)), language, 0,
	    SUMMARY_UNITS_MAX, &all);
	vec_each (&all, u) {
		if (!u->whole)
			continue;
		sentences += u->sentences;
		*vec_push(a, &told) = *u;
		if ((o->sentences && sentences > o->sentences) ||
		    (o->chars &&
			summary_chars(summary_join(a, &told)) > o->chars)) {
			told.n--;
			break;
		}
	}
	return told.n ? summary_join(a, &told) : (struct str){NULL, 0};
}
