/* SPDX-License-Identifier: MIT */
/* gazetted: what a line of a letter is, by its words. */
#include "feed/letter_line.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "text/sentence.h"

#define TELLING_MIN   15 /* bytes of a link in a text that tells something */
#define LABEL_MAX     24 /* bytes of a word that names a thing */
#define TELLING_WORDS 3	 /* ... and its words, where they have spaces */

bool line_is_url(struct str label)
{
	label = str_trim(label);
	return str_istarts(label, S("http://")) ||
	       str_istarts(label, S("https://"));
}

size_t line_marker(struct str s, int *out_number)
{
	static const struct str bullets[] = {S_INIT("####"), S_INIT("###"),
	    S_INIT("##"), S_INIT("#"), S_INIT("*"), S_INIT("-"), S_INIT("+"),
	    S_INIT("o "), S_INIT("•"), S_INIT("·"), S_INIT("–"), S_INIT("—"),
	    S_INIT("‣"), S_INIT("◦"), S_INIT("▪"), S_INIT("▫"), S_INIT("■"),
	    S_INIT("●"), S_INIT("○"), S_INIT("►"), S_INIT("▶"), S_INIT("▸"),
	    S_INIT("→"), S_INIT("»"), S_INIT("›"), S_INIT("➜"), S_INIT("➤"),
	    S_INIT("✓"), S_INIT("✔"), S_INIT("・"), S_INIT("□")};
	size_t i = 0, n = 0;
	*out_number = -1;
	while (i < s.n && ch_space(s.p[i]))
		i++;
	struct str rest = str_sub(s, i, s.n);
	for (size_t k = 0; !n && k < sizeof(bullets) / sizeof(*bullets); k++)
		n = str_starts(rest, bullets[k]) ? bullets[k].n : 0;
	if (!n) { /* "1." "1)" "(1)" "[1]" */
		bool open = rest.n && strchr("([", *rest.p) && *rest.p;
		int number = 0;
		for (n = open; n < rest.n && n < 4 && ch_digit(rest.p[n]); n++)
			number = number * 10 + rest.p[n] - '0';
		if (n == open || n >= rest.n || !strchr(".)]", rest.p[n]))
			return 0;
		*out_number = number;
		n++;
	}
	/* A dash is a bullet only with a blank behind it: "-5 degrees". */
	if (n < rest.n && !ch_space(rest.p[n]) &&
	    ((unsigned char)*rest.p < 0x80))
		return 0;
	for (n += i; n < s.n && ch_space(s.p[n]);)
		n++;
	return n;
}

bool line_is_marked(struct str s)
{
	int number;
	return line_marker(s, &number) > 0;
}

struct str line_headline(struct arena *a, struct str s)
{
	static const struct str ends[] = {S_INIT(":"), S_INIT("<"), S_INIT("("),
	    S_INIT("["), S_INIT(" -"), S_INIT("–"), S_INIT("—"), S_INIT("→"),
	    S_INIT("»"), S_INIT("›"), S_INIT("➜"), S_INIT("|")};
	int number;
	s = str_squeeze(a, s);
	size_t n = line_marker(s, &number);
	bool point = number >= 0 && str_chr(str_sub(s, 0, n), '.') >= 0;
	if (n && n < s.n && (number < 0 || !point))
		s = str_sub(s, n, s.n);
	for (bool any = true; any;) {
		any = false;
		s = str_trim(s);
		for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
			if (s.n > ends[i].n && str_ends(s, ends[i])) {
				s.n -= ends[i].n;
				any = true;
			}
	}
	return s;
}

struct str line_blurb(struct str s)
{
	static const struct str fronts[] = {S_INIT(":"), S_INIT("-"),
	    S_INIT("–"), S_INIT("—"), S_INIT("|"), S_INIT(","), S_INIT(">"),
	    S_INIT(")"), S_INIT("."), S_INIT("»")};
	for (bool any = true; any;) {
		any = false;
		s = str_trim(s);
		for (size_t i = 0; i < sizeof(fronts) / sizeof(*fronts); i++)
			if (str_starts(s, fronts[i])) {
				s = str_sub(s, fronts[i].n, s.n);
				any = true;
			}
	}
	return s;
}

bool line_tells(struct str label)
{
	size_t words = 1, wide = 0;
	uint32_t c;
	for (size_t i = 0; i < label.n;) {
		i += utf8_next(label, i, &c);
		words += c == ' ';
		wide += c >= 0x2E80;
	}
	return label.n >= TELLING_MIN && label.n <= HEADLINE_MAX &&
	       (words >= TELLING_WORDS || wide >= TELLING_MIN / 2);
}

struct str line_sentence(struct str text, size_t at, size_t *out_from)
{
	size_t next = 0;
	struct str s;
	while (sentence_next(text, &next, &s)) {
		*out_from = (size_t)(s.p - text.p);
		if (at < next)
			return s;
	}
	*out_from = 0;
	return text;
}

bool line_explains(struct str behind)
{
	static const struct str marks[] = {
	    S_INIT(":"), S_INIT("- "), S_INIT("–"), S_INIT("—"), S_INIT("|")};
	behind = str_trim(behind);
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_starts(behind, marks[i]))
			return true;
	return false;
}

bool line_goes_on(struct str behind)
{
	size_t i = 0;
	while (i < behind.n && behind.p[i] == ' ')
		i++;
	return i && i < behind.n && behind.p[i] >= 'a' && behind.p[i] <= 'z';
}

bool line_may_head(struct str text)
{
	return text.n <= HEADLINE_MAX && str_chr(text, '\n') < 0 &&
	       !strchr(".,;:!?", text.p[text.n - 1]);
}

bool line_asks(struct str text)
{
	static const struct str marks[] = {
	    S_INIT("?"), S_INIT("？"), S_INIT("؟"), S_INIT(";") /* in Greek */};
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_ends(text, marks[i]))
			return true;
	return false;
}

bool line_is_label(struct str text)
{
	size_t n = text.n;
	n -= str_ends(text, S(":")) ? 1 : str_ends(text, S("：")) ? 3 : 0;
	text = str_trim(str_sub(text, 0, n));
	for (size_t i = 0; i < text.n; i++)
		if (ch_space(text.p[i]) || text.p[i] == '/')
			return false;
	return text.n && text.n <= LABEL_MAX && !line_asks(text);
}

bool line_is_imprint(struct str text)
{
	return str_starts(text, S("\302\251")) ||
	       str_istarts(text, S("copyright ")) ||
	       str_istarts(text, S("(c) ")) ||
	       str_ifind(text, S("all rights reserved")) >= 0;
}
