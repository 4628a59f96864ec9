/* SPDX-License-Identifier: MIT */
/* gazetted: how a report begins, and what is far below it. */
#include "summary/outset.h"

#include "prose/asking.h"

#define LITTLE_SHARE 3 /* one part in so many of the room is little */
#define END_SHARE    5 /* one part in so many of a text is its end */

/* Of the pieces of the first report. */
static size_t first_report(const struct chooser *c)
{
	size_t n = 0;
	while (n < c->n && !c->pieces[n].u->doc)
		n++;
	return n;
}

void outset_strays(struct chooser *c)
{
	size_t n = first_report(c);
	struct str language = c->docs[0].language;
	bool aloud = false; /* already in its first half */
	for (size_t i = 0; i < n; i++) {
		struct piece *p = &c->pieces[i];
		aloud |= i < n / 2 && asking_unquoted(language, p->u->text);
		p->far = i >= n - n / END_SHARE;
		p->stray =
		    i > 0 && asking_aloud(language, p->u->text) &&
		    (!aloud || (p->far && asking_appeal(language, p->u->text)));
	}
}

static bool says(const struct unit *u)
{
	return u->whole && u->tells && !asking(u->text);
}

static bool goes_on(const struct unit *u)
{
	return (u->whole || asking(u->text)) && !u->page && !u->labelled &&
	       !u->asks;
}

/* The first that says something, with what that answers before it on its line;
 * or c->n: there is half a sentence before it, or who has written it. */
static size_t begins(const struct chooser *c)
{
	size_t i = 0;
	while (i < c->n && !says(c->pieces[i].u))
		i++;
	while (i && i < c->n &&
	       chooser_one_line(c->pieces[i - 1].u, c->pieces[i].u))
		i = asking(c->pieces[i - 1].u->text) ? i - 1 : c->n;
	return i;
}

/* "He said": of somebody whom no headline names. */
static bool of_nobody(const struct unit *u)
{
	return u->depends && u->who;
}

/* Up to the last of them that says something. */
static size_t ends(struct chooser *c, size_t from,
    const struct summary_opts *opts, size_t *out)
{
	size_t to = from, run = 0, sentences = 0;
	*out = 0;
	for (size_t i = from; i < c->n && goes_on(c->pieces[i].u); i++) {
		struct piece *p = &c->pieces[i];
		run += chooser_chars(p) + (i > from);
		sentences += p->u->sentences;
		if (run > opts->chars ||
		    (opts->sentences && sentences > opts->sentences))
			break;
		if (!says(p->u))
			continue;
		*out += chooser_chars(p);
		to = i + 1;
	}
	return to;
}

void outset_instead(struct chooser *c, const struct summary_opts *opts)
{
	size_t told = 0, said, from = begins(c), chars = opts->chars,
	       to = ends(c, from, opts, &said);
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].taken)
			told += chooser_chars(&c->pieces[i]);
	if (!told || told * LITTLE_SHARE >= chars ||
	    said * LITTLE_SHARE < chars || of_nobody(c->pieces[from].u))
		return;
	for (size_t i = 0; i < c->n; i++)
		c->pieces[i].taken = i >= from && i < to;
}
