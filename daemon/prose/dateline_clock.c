/* SPDX-License-Identifier: MIT */
/* gazetted: the time that a line of a live page begins with. */
#include <string.h>

#include "base/utf8.h"
#include "prose/bare.h"
#include "prose/dateline.h"
#include "prose/walk.h"
#include "text/words.h"

/* Bytes of the space and the half of the day, or the zone, that stand behind a
 * time, or 0. */
static size_t clock_word(struct str t, const struct str *words, size_t n)
{
	size_t i = 0;
	while (i < t.n && t.p[i] == ' ')
		i++;
	for (size_t k = 0; k < n; k++) {
		size_t end = i + words[k].n;
		if (str_starts(str_sub(t, i, t.n), words[k]) &&
		    (end >= t.n || !ch_alnum(t.p[end])))
			return end;
	}
	return 0;
}

size_t dateline_clock(struct str t)
{
	static const struct str halves[] = {S_INIT("am"), S_INIT("pm"),
	    S_INIT("a.m."), S_INIT("p.m."), S_INIT("AM"), S_INIT("PM"),
	    S_INIT("A.M."), S_INIT("P.M.")};
	static const struct str zones[] = {S_INIT("GMT"), S_INIT("BST"),
	    S_INIT("UTC"), S_INIT("CET"), S_INIT("CEST"), S_INIT("MEZ"),
	    S_INIT("MESZ"), S_INIT("ET"), S_INIT("EST"), S_INIT("EDT"),
	    S_INIT("CT"), S_INIT("CST"), S_INIT("CDT"), S_INIT("MT"),
	    S_INIT("MST"), S_INIT("MDT"), S_INIT("PT"), S_INIT("PST"),
	    S_INIT("PDT"), S_INIT("IST"), S_INIT("AEST"), S_INIT("AEDT"),
	    S_INIT("Uhr"), S_INIT("uur"), S_INIT("hs."), S_INIT("h."),
	    S_INIT("h:"), S_INIT("h -")};
	size_t i = 0, n;
	uint32_t c;
	while (i < t.n && i < 2 && ch_digit(t.p[i]))
		i++;
	if (!i || i + 3 >= t.n || bare_moment(t) || !strchr(":.h", t.p[i]) ||
	    !ch_digit(t.p[i + 1]) || !ch_digit(t.p[i + 2]) ||
	    ch_digit(t.p[i + 3]))
		return 0;
	bool sure = t.p[i] == ':'; /* "12.50 Euro" is no time */
	size_t from = i += 3;
	n = clock_word(
	    str_sub(t, i, t.n), halves, sizeof(halves) / sizeof(*halves));
	sure |= n > 0;
	i += n;
	n = clock_word(
	    str_sub(t, i, t.n), zones, sizeof(zones) / sizeof(*zones));
	sure |= n > 0;
	i += n;
	for (; i < t.n && strchr(" -:|", t.p[i]); i++)
		sure |= t.p[i] != ' ';
	utf8_next(t, i, &c);
	bool quoted = i < t.n && walk_opens(' ', c, 0);
	return i > from && i < t.n && (quoted || (sure && words_upper(c))) ? i
									   : 0;
}
