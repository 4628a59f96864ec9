/* SPDX-License-Identifier: MIT */
/* gazetted: what of a mail somebody wrote themselves. */
#include "deliver/own.h"

#include <string.h>

#include "base/buf.h"
#include "deliver/caps.h"
#include "deliver/phrase.h"
#include "html/totext.h"

#define YEAR_DIGITS 4

/* What is read of a body: its text, or that of its HTML where it has no
 * other. */
static struct str body_of(struct arena *a, const struct mime *m)
{
	static const struct html_text_opts opts = {.alt = false};
	struct mime_bodies b = mime_bodies_of(a, m);
	return str_trim(b.text).n || !b.html.n
		   ? b.text
		   : html_block_text(a, b.html, &opts).text;
}

struct str own_behind_quote(struct str s)
{
	struct str rest = s, line, last = {NULL, 0}, behind = {NULL, 0};
	size_t before = 0;
	bool quoted = false;
	while (rest.n && str_split(&rest, '\n', &line)) {
		if (str_starts(line, S(">"))) {
			if (before && !quoted && !str_ends(last, S(":")))
				return behind;
			quoted = true;
			behind = (struct str){NULL, 0};
		} else if (quoted && !line.n && !behind.p) {
			behind = rest;
		} else if (!quoted && line.n) {
			if (++before > ATTRIBUTION_LINES)
				return behind;
			last = line;
		}
	}
	return behind;
}

static bool is_intro(struct str line)
{
	return str_ends(line, S(":")) || str_ends(line, S("："));
}

/* With a year, or an address. */
static bool is_dated(struct str line)
{
	size_t digits = 0;
	for (size_t i = 0; i < line.n && digits < YEAR_DIGITS; i++) {
		digits = ch_digit(line.p[i]) ? digits + 1 : 0;
		if (strchr("@<", line.p[i]))
			return true;
	}
	return digits == YEAR_DIGITS;
}

/* Is it what stands over a quotation: it ends with a colon there, or the line
 * below it does, over which it says when and who? */
static bool attributes(struct str line, struct str rest)
{
	struct str next, below = rest;
	if (str_starts(phrase_line(rest), S(">")))
		return is_intro(line);
	return str_split(&below, '\n', &next) && is_intro(str_trim(next)) &&
	       str_starts(phrase_line(below), S(">")) && is_dated(line);
}

static bool ends_own(struct str line)
{
	return str_starts(line, S("-----")) || str_starts(line, S("_____")) ||
	       str_eq(line, S("--"));
}

struct str own_lines(struct str rest, size_t max)
{
	struct str line;
	const char *from = NULL, *to = NULL;
	while (max && rest.n && str_split(&rest, '\n', &line)) {
		line = str_trim(line);
		if (line.n && (line.p[0] == '>' || ends_own(line) ||
				  attributes(line, rest) ||
				  phrase_quotes(line, phrase_line(rest))))
			break;
		if (!line.n)
			continue;
		from = from ? from : line.p;
		to = line.p + line.n;
		max--;
	}
	struct str all = {from, from ? (size_t)(to - from) : 0};
	return str_sub(all, 0, HEARD_MAX);
}

struct str own_answer(struct arena *a, struct str s)
{
	struct buf b = buf_init(HEARD_MAX);
	struct str rest = s, line;
	bool quoted = false;
	while (b.n < HEARD_MAX && rest.n && str_split(&rest, '\n', &line)) {
		line = str_trim(line);
		if (ends_own(line))
			break;
		if (!line.n || line.p[0] == '>') {
			quoted = line.n > 0;
			continue;
		}
		/* A line that was broken goes on with what it quotes. */
		if (quoted || attributes(line, rest))
			continue;
		if (phrase_quotes(line, phrase_line(rest)))
			break;
		buf_adds(&b, b.n ? S("\n") : S(""));
		buf_adds(&b, line);
	}
	struct str all = buf_dup(a, &b);
	buf_free(&b);
	return all;
}

/* What is signed by OpenPGP has fields of that before it (RFC 9580, 7). */
static struct str behind_armour(struct str s)
{
	ptrdiff_t end = str_find(s, S("\n\n"));
	return end > 0 && str_starts(s, S("-----BEGIN PGP SIGNED MESSAGE"))
		   ? str_sub(s, (size_t)end + 2, s.n)
		   : s;
}

struct str own_text(struct arena *a, const struct mime *m)
{
	struct str s = behind_armour(body_of(a, m));
	return phrase_clean(a, str_sub(s, 0, OWN_BYTES_MAX));
}
