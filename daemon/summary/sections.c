/* SPDX-License-Identifier: MIT */
/* gazetted: what of a report stands under headings. */
#include "summary/sections.h"

#include "base/str.h"
#include "prose/asking.h"
#include "summary/chooser.h"
#include "text/amount.h"
#include "text/words.h"

#define HEADING_CHARS	 90 /* at most */
#define LABEL_MAX	 40 /* bytes */
#define HEADINGS_MIN	 2
#define HEARD_MIN	 3 /* words of a headline that is told, */
#define HEARD_SHARE	 2 /* one part in so many of which tells it, too */
#define ENOUGH		 3 /* sentences to choose from */
#define LITTLE_SHARE	 3 /* one part in so many of the room is little, */
#define LITTLE_SENTENCES 2 /* where that is sentences */

/* "1. Name", "#2: Name": of an item of a list; or 0. */
static int number(struct str line)
{
	int n = 0;
	size_t i = str_starts(line, S("#")), end;
	for (end = i + 2; i < end && i < line.n && ch_digit(line.p[i]); i++)
		n = n * 10 + line.p[i] - '0';
	return n && i + 1 < line.n && strchr(".):", line.p[i]) &&
		       !ch_digit(line.p[i + 1])
		   ? n
		   : 0;
}

/* "Five cities to see": a headline counts them, most of which are here. */
static bool counted(const struct summary_doc *doc, int items)
{
	struct words w = words_of(doc->title);
	struct word word;
	struct amount is;
	while (words_next(&w, &word))
		if (amount_read(doc->title, &word, doc->language, &is) &&
		    is.value >= items && is.value <= 2.0 * items)
			return true;
	return false;
}

/* It is alone on its line, between others, and no sentence. */
static bool heading(const struct piece *p, const struct piece *end)
{
	return p + 1 < end && !p->u->whole &&
	       (!p->u->place || !chooser_one_line(p[-1].u, p->u)) &&
	       !chooser_one_line(p->u, p[1].u) &&
	       (!units_ends_whole(p->u->text) || asking(p->u->text)) &&
	       text_clusters(p->u->text) <= HEADING_CHARS;
}

/* A line begins as the text does, "DEAR ABBY:": the next letter, or round. */
static bool begins_again(const struct piece *first, const struct piece *p)
{
	struct str text = first->u->text;
	ptrdiff_t colon = str_chr(str_sub(text, 0, LABEL_MAX), ':');
	return colon > 0 && p > first && !chooser_one_line(p[-1].u, p->u) &&
	       str_starts(p->u->text, str_sub(text, 0, (size_t)colon + 1));
}

/* The words that it has of the headline. */
static int heard(const struct piece *p)
{
	int n = 0;
	vec_each (&p->terms, term)
		n += (*term)->title;
	return n;
}

/* The last section that is chosen from: until then there are enough sentences,
 * and one with half of what any has of the headline, if that is told. */
static size_t reach(const struct piece *pieces, const struct piece *end,
    int most, const struct summary_opts *o)
{
	size_t tells = 0, chars = 0;
	bool told = most < HEARD_MIN;
	for (const struct piece *p = pieces; p < end; p++) {
		if (!p->u->tells)
			continue;
		told |= heard(p) * HEARD_SHARE >= most;
		chars += p->chars;
		if (++tells >= ENOUGH && tells >= o->sentences &&
		    chars >= o->chars && told)
			return p->section;
	}
	return SIZE_MAX;
}

void sections_find(struct chooser *c, const struct summary_opts *o)
{
	size_t sections = 0, tells = 0, before = 0;
	int next = 1, most = 0;
	bool led = false;
	struct piece *end = c->pieces;
	while (end < c->pieces + c->n && !end->u->doc)
		end++;
	for (struct piece *p = c->pieces; p < end; p++) {
		if (heading(p, end) || begins_again(c->pieces, p)) {
			sections += tells > 0;
			if (number(p->u->text) == next && next++ == 1) {
				before = sections - (sections > 0);
				led = tells > 0;
			}
		}
		p->section = sections;
		if (!p->u->tells)
			continue;
		tells++;
		chooser_chars(p);
		most = heard(p) > most ? heard(p) : most;
	}
	c->listed =
	    !c->several && led && next > 2 && counted(c->docs, next - 1);
	if (c->listed)
		c->reach = before;
	else if (c->several || sections < HEADINGS_MIN)
		c->reach = SIZE_MAX;
	else
		c->reach = reach(c->pieces, end, most, o);
}

/* Not a small part of the room. */
static bool told_enough(struct chooser *c, const struct summary_opts *o)
{
	size_t chars = 0, sentences = 0;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		chars += p->taken ? chooser_chars(p) : 0;
		sentences += p->taken ? p->u->sentences : 0;
	}
	if (c->listed)
		return sentences > 0;
	return o->chars ? chars * LITTLE_SHARE >= o->chars
			: sentences * LITTLE_SENTENCES >= o->sentences;
}

bool sections_further(struct chooser *c, const struct summary_opts *o)
{
	if (c->reach >= c->pieces[c->n - 1].section || told_enough(c, o))
		return false;
	c->reach++;
	return true;
}
