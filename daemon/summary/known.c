/* SPDX-License-Identifier: MIT */
/* gazetted: whether who and what a sentence is of was told. */
#include "summary/known.h"

#include "summary/chooser.h"
#include "prose/person.h"
#include "prose/pointed.h"
#include "prose/role.h"
#include "prose/surname.h"
#include "prose/walk.h"
#include "summary/thread.h"
#include "text/listed.h"
#include "text/words.h"

/* The sentence before is told, or what it says by another report. */
static bool goes_on(const struct chooser *c, const struct piece *p)
{
	return p > c->pieces && (p[-1].taken || p[-1].said);
}

/* The headline has the name, or what is told. */
static bool name_known(const struct chooser *c, struct str name)
{
	if (surname_in(c->docs[0].title, name))
		return true;
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].taken &&
		    surname_in(c->pieces[i].u->text, name))
			return true;
	return false;
}

/* Who its subject is was told in a sentence that is not, or who somebody else
 * is that it names. */
static bool stranger(struct chooser *c, const struct piece *p)
{
	const struct unit *all = c->pieces[0].u;
	struct str language = c->docs[p->u->doc].language, text = p->u->text;
	size_t i = (size_t)(p - c->pieces), at = 0;
	struct str name = surname_of(c->a, all, i, language, p->u->doc > 0);
	if (name.n && !name_known(c, name))
		return true;
	name = surname_titled(text);
	if (name.n && p->u->place && !goes_on(c, p) && !name_known(c, name))
		return true;
	while ((name = surname_next(text, language, &at)).n)
		if (!name_known(c, name) &&
		    surname_met(c->a, all, c->n, p->u, language, name))
			return true;
	return false;
}

/* Nothing that is told, nor the headline, has the noun. */
static bool role_known(
    const struct chooser *c, const struct piece *p, struct str noun)
{
	size_t at = (size_t)(p - c->pieces);
	if (role_in(c->docs[p->u->doc].title, noun) ||
	    role_in(c->docs[0].title, noun))
		return true;
	for (size_t i = 0; i < c->n; i++)
		if (i != at && c->pieces[i].taken &&
		    role_in(c->pieces[i].u->text, noun))
			return true;
	return false;
}

/* The headline, or what is told, has somebody without a name. */
static bool somebody_told(const struct chooser *c, const struct piece *p)
{
	struct str language = c->docs[p->u->doc].language;
	if (person_told(language, c->docs[p->u->doc].title) ||
	    person_told(c->docs[0].language, c->docs[0].title))
		return true;
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].taken &&
		    person_told(c->docs[c->pieces[i].u->doc].language,
			c->pieces[i].u->text))
			return true;
	return false;
}

static bool introduced_before(
    const struct chooser *c, const struct piece *p, struct str noun)
{
	const struct piece *q = p;
	while (q > c->pieces && (--q)->u->doc == p->u->doc)
		if (role_introduced(q->u->text, noun))
			return true;
	return false;
}

/* "The grower" was "a grower" in a sentence that is not told, or is told of as
 * of somebody known; right behind what is told it may be one of that. "The
 * driver of the lorry" is somebody if "a lorry" was told. */
static bool taken_up(const struct chooser *c, const struct piece *p)
{
	struct str language = c->docs[p->u->doc].language;
	struct str noun = role_of(language, p->u->text);
	struct str of = role_owner(language, p->u->text);
	if (!p->u->place || goes_on(c, p))
		return false;
	if (of.n && !role_known(c, p, of) && introduced_before(c, p, of))
		return true;
	struct str person = person_of(language, p->u->text);
	if (person.n && !role_known(c, p, person) &&
	    !role_general(p->u->text, person))
		return !somebody_told(c, p);
	if (!noun.n || role_known(c, p, noun))
		return false;
	if (introduced_before(c, p, noun) || role_person(language, noun) ||
	    role_event(language, noun))
		return true;
	return role_actor(language, noun) && !role_general(p->u->text, noun) &&
	       !somebody_told(c, p);
}

/* The headline, or what is told, has one of the things; or the sentence does
 * before it points at them. */
static bool things_known(
    const struct chooser *c, const struct piece *p, const struct pointing *at)
{
	struct str before = str_sub(p->u->text, 0, at->from);
	for (size_t k = 0; k < at->n; k++) {
		struct str thing = at->things[k];
		if (pointed_in(c->docs[p->u->doc].title, thing) ||
		    pointed_in(c->docs[0].title, thing) ||
		    pointed_in(before, thing))
			return true;
		for (size_t i = 0; i < c->n; i++)
			if (c->pieces[i].taken &&
			    pointed_in(c->pieces[i].u->text, thing))
				return true;
	}
	return false;
}

/* "This plan" was told of in a sentence that is not told. */
static bool points_away(const struct chooser *c, const struct piece *p)
{
	struct pointing at = {.n = 0};
	if (!p->u->place || goes_on(c, p))
		return false;
	while (pointed_next(c->docs[p->u->doc].language, p->u->text, &at))
		if (!things_known(c, p, &at))
			return true;
	return false;
}

/* The dateline that was taken off before the first sentence, or empty. */
static struct str dateline_of(const struct chooser *c, const struct piece *p)
{
	struct str text = c->docs[p->u->doc].text, none = {NULL, 0};
	const char *at = (p - p->u->place)->u->text.p, *line;
	if (at < text.p || at >= text.p + text.n)
		return none;
	struct str before = str_trim(str_sub(text, 0, (size_t)(at - text.p)));
	if (!str_ends(before, S("\u2014")) && !str_ends(before, S("\u2013")) &&
	    !str_ends(before, S("-")))
		return none;
	line = before.p + before.n;
	while (line > text.p && line[-1] != '\n')
		line--;
	return str_sub(text, (size_t)(line - text.p), (size_t)(at - text.p));
}

/* "The fair here." */
static bool says_here(struct str text)
{
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word)) {
		size_t at = (size_t)(word.raw.p - text.p),
		       end = at + word.raw.n;
		if (at && str_eq(word.folded, S("here")) && end < text.n &&
		    (text.p[end] == '.' || text.p[end] == ',') &&
		    !walk_quoted(text, at))
			return true;
	}
	return false;
}

/* That is the place which the dateline names, and no word of it, of what is
 * told, nor of the headline. */
static bool here_lost(const struct chooser *c, const struct piece *p)
{
	struct word place;
	if (!str_istarts(c->docs[p->u->doc].language, S("en")) ||
	    !says_here(p->u->text))
		return false;
	struct words w = words_of(dateline_of(c, p));
	if (!words_next(&w, &place) ||
	    word_stem_in(c->docs[p->u->doc].title, place.folded) ||
	    word_stem_in(c->docs[0].title, place.folded) ||
	    word_stem_in(p->u->text, place.folded))
		return false;
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].taken &&
		    word_stem_in(c->pieces[i].u->text, place.folded))
			return false;
	return true;
}

bool known_all(struct chooser *c, const struct piece *p)
{
	return !stranger(c, p) && !taken_up(c, p) && !points_away(c, p) &&
	       !here_lost(c, p) && !thread_lost(c, p);
}
