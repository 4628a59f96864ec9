/* SPDX-License-Identifier: MIT */
/* gazetted: what of a mail somebody wrote themselves. */
#include "deliver/own.h"

#include "deliver/caps.h"
#include "deliver/phrase.h"
#include "html/totext.h"

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

struct str own_lines(struct str rest, size_t max)
{
	struct str line;
	const char *from = NULL, *to = NULL;
	while (max && rest.n && str_split(&rest, '\n', &line)) {
		line = str_trim(line);
		if (line.n &&
		    (line.p[0] == '>' || str_starts(line, S("-----")) ||
			str_starts(line, S("_____")) || str_eq(line, S("--")) ||
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
