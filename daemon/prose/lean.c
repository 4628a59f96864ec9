/* SPDX-License-Identifier: MIT */
/* gazetted: whether a sentence leans on what is before it. */
#include "prose/lean.h"

#include "base/utf8.h"
#include "prose/aforesaid.h"
#include "prose/anaphor.h"
#include "prose/doer.h"
#include "prose/dummy.h"
#include "prose/indirect.h"
#include "prose/joined.h"
#include "prose/leaning.h"
#include "prose/onward.h"
#include "prose/orphan.h"
#include "prose/pointing.h"
#include "prose/role.h"
#include "prose/speaker.h"
#include "prose/subject.h"
#include "prose/takenup.h"
#include "prose/verb_last.h"
#include "prose/walk.h"
#include "text/listed.h"
#include "text/words.h"
#include "prose/units.h"

#define AGE_WITHIN 40 /* bytes before an age */

bool lean_on(
    enum lean_where where, const struct walk *w, struct str text, bool *out_who)
{
	const struct lead_in *l = &w->lead;
	for (size_t i = 1; i < l->n && !w->quoted; i++)
		if (l->comma[i - 1] && (l->comma[i] || i + 1 == w->said) &&
		    leaning_joint(w->language, l->words[i]) &&
		    (where == LEAN_TOLD ||
			!word_listed(" too meanwhile ", l->words[i])))
			return true;
	bool unnamed = (w->quoted ? speaker_only(w->language, l)
				  : speaker_unnamed(w->language, l)) ||
		       (w->said && verb_last_unsaid(w->language, text));
	*out_who |= unnamed;
	return unnamed;
}

/* The first word, or one of those few behind a quotation, leans. */
static bool word_leans(const struct walk *w, bool *out_who)
{
	for (size_t i = 0; i < w->said && i < (w->quoted ? SAID_MAX : 1); i++)
		if (leaning_word(w->language, w->outside[i])) {
			*out_who |= speaker_person(w->language, w->outside[i]);
			return true;
		}
	return false;
}

/* It is about one who is not in it: "Nació en Vessa", "The 54-year-old has", or
 * "He is held in Orlin", for a name in the clause of a pronoun is that of
 * another. Behind a comma it may be its own. */
static bool about_stranger(const struct walk *w)
{
	uint32_t c;
	if (!w->said || w->renamed || anaphor_not(w->language, &w->lead))
		return false;
	if (subject_of(w->language, &w->lead) == SUBJECT_LOST ||
	    anaphor_person(w->language, &w->lead) ||
	    (leaning_aged(w->language, &w->lead) &&
		!(w->lead.n > 3 && word_capital(w->lead.words[3]))))
		return true; /* but "The 54-year-old Ann Example" */
	utf8_next(w->outside[0], 0, &c);
	return speaker_one(w->language, &w->lead) &&
	       (walk_uncased(w->outside[0]) ? !w->broken
					    : words_upper(c) || !w->quoted);
}

/* It takes up what was said; or "They are held in prison": whom it is about is
 * not in it. In German, where every noun has a capital, it may be. */
static bool lost(const struct walk *w)
{
	return (orphan_begins(w->language, &w->lead) &&
		   !orphan_mishap(w->language, &w->lead)) ||
	       (w->said && !w->named && word_capital(w->outside[0]) &&
		   speaker_subject(w->language, w->outside[0]) &&
		   !anaphor_not(w->language, &w->lead));
}

/* "„Aber warum?“, fragte Moss": so does who is quoted. */
static bool quoted_leans(const struct walk *w, struct str text)
{
	struct words in = words_of(text);
	struct word word;
	return w->quoted && words_next(&in, &word) &&
	       (leaning_lost(w->language, word.raw) ||
		   (w->said &&
		       (speaker_says(w->language, w->outside[0]) ||
			   word_listed(
			       " fährt fuhr ging gaat ", w->outside[0])) &&
		       leaning_beside(w->language, &w->lead)));
}

/* By its first word; by "she" behind a few words and a comma; behind a
 * quotation by one of those that say who spoke,
 * "sagte er", "a-t-il dit", or since they are few and name nobody, "ha
 * añadido". */
static bool leans(
    enum lean_where where, const struct walk *w, struct str text, bool *out_who)
{
	bool name = w->hyphen && /* "Celui-ci" is none */
		    (w->said < 2 || !word_listed(" ci là ", w->outside[1]));
	bool first = word_leans(w, out_who) ||
		     (!w->quoted && leaning_pair(w->language, &w->lead));
	if (first &&
	    (w->quoted || !(name || anaphor_not(w->language, &w->lead) ||
			      (where == LEAN_NOTHING &&
				  (orphan_not(w->language, &w->lead) ||
				      orphan_thus(w->language, &w->lead))))))
		return true;
	for (size_t i = 0; i < w->said && i < SAID_MAX && !w->quoted; i++)
		if (w->beside[i] && leaning_pronoun(w->language, w->outside[i]))
			return *out_who = true;
	if (where != LEAN_NOTHING && !w->quoted &&
	    (orphan_begins(w->language, &w->lead) ||
		(where == LEAN_TOLD && pointing_back(w->language, &w->lead))))
		return true;
	if (where != LEAN_NOTHING && !w->quoted &&
	    pointing_object(w->language, &w->lead))
		return *out_who = true;
	if (where == LEAN_TOLD && quoted_leans(w, text))
		return true;
	if (where == LEAN_TOLD && !w->quoted &&
	    doer_left(w->language, &w->lead, text))
		return *out_who = true;
	if (where == LEAN_TOLD && !w->quoted &&
	    (aforesaid(w->language, text) || takenup(w->language, text) ||
		joined(w->language, &w->lead, text, out_who)))
		return true;
	/* headings, kickers and credits name nobody to lean on */
	if (where != LEAN_NOTHING &&
	    (w->quoted ? anaphor_speaker(w->language, &w->lead)
		       : anaphor_begins(w->language, &w->lead, out_who)))
		return true;
	return !w->said || (w->quoted && !w->named && w->said <= SAID_MAX);
}

/* "Es sei zu spät": who says so is told before. */
static bool unsaid(const struct walk *w, struct str text)
{
	return w->reported && !w->quoted && !indirect_tells_who(text);
}

/* "(We never did.)": said beside what was told before. */
static bool in_brackets(struct str text)
{
	return str_starts(text, S("(")) && str_ends(text, S(")"));
}

bool lean_back(
    enum lean_where where, const struct walk *w, struct str text, bool *out_who)
{
	struct walk rest = {.language = w->language};
	struct str behind = {NULL, 0};
	if (where == LEAN_NOTHING)
		behind = onward(w, text);
	walk_over(behind, &rest);
	return leans(where, behind.n ? &rest : w, behind.n ? behind : text,
		   out_who) ||
	       in_brackets(text) ||
	       (where == LEAN_TOLD &&
		   (unsaid(w, text) || verb_last_nobody(w->language, text)));
}

static bool lead_has(const struct lead_in *w, struct str word)
{
	for (size_t i = 1; i < w->n; i++)
		if (str_eq(w->words[i], word))
			return true;
	return false;
}

/* Words that point back, but not at what nothing is before: "Another",
 * "Both sides in the strike", "That the bridge fell", "Così Vessa ha", "Those
 * born after 2009", "Neither Orlin nor Vessa". */
static bool joins_nothing(const struct walk *w)
{
	static const char led[] =
	    " in on at of from with without under over after before by to for "
	    "as ";
	static const char clause[] = " that dat ", thus[] = " así così ainsi ";
	struct str first = w->outside[0], second = S("");
	if (w->said > 1)
		second = w->outside[1];
	struct str third = w->said > 2 ? w->outside[2] : S("");
	if (word_listed(" those ", first))
		return word_listed(led, second) || word_listed(led, third) ||
		       word_ends("|ing|", second);
	if (word_listed(" neither ", first))
		return lead_has(&w->lead, S("nor"));
	if (word_listed(" so ", first) && word_listed(" far ", second))
		return word_listed(" this ", third);
	if (word_listed(" so ", first))
		return !word_listed(
		    " did do does is was were has have had too ", second);
	if (word_listed(thus, first))
		return word_capital(second) || word_listed(" es ", second);
	return word_listed(" another each both auch ook även последний "
			   "последняя последние ранее ",
		   first) ||
	       (word_listed(clause, first) &&
		   (word_capital(second) ||
		       word_listed(" the a an de het een ", second)));
}

/* "The victim, 21, was", "De vrouw van 23 kwam": who tells the age of somebody
 * tells of them for the first time. */
static bool introduced(struct str text)
{
	static const struct str before[] = {S_INIT(", "), S_INIT(", de "),
	    S_INIT(" de "), S_INIT(" van "), S_INIT(", av "), S_INIT(" på ")};
	text = utf8_clip(text, AGE_WITHIN);
	for (size_t i = 1; i + 2 < text.n; i++) {
		if (!ch_digit(text.p[i]) || !ch_digit(text.p[i + 1]) ||
		    ch_digit(text.p[i + 2]))
			continue;
		for (size_t k = 0; k < sizeof(before) / sizeof(*before); k++)
			if (str_ends(str_sub(text, 0, i), before[k]))
				return true;
		return false;
	}
	return false;
}

/* "Sie können": the reader can. */
static bool german_reader(const struct walk *w)
{
	return str_istarts(w->language, S("de")) && w->said > 1 &&
	       word_listed(" sie ", w->outside[0]) &&
	       word_listed(" können sollten müssen wollen möchten dürfen "
			   "finden haben suchen brauchen kennen planen lieben ",
		   w->outside[1]);
}

static bool begins(const struct walk *w, struct str text, struct unit *u)
{
	bool who = false;
	bool name = str_istarts(w->language, S("de")) ? w->full_name : w->named;
	u->stranger = about_stranger(w);
	if (u->stranger || lost(w) || in_brackets(text))
		return true;
	enum pointed at = pointing_first(w->language, &w->lead, &u->thing);
	if (!w->said || walk_small(u->text) || w->colon || joins_nothing(w) ||
	    introduced(text) || german_reader(w) ||
	    orphan_mishap(w->language, &w->lead) ||
	    orphan_thus(w->language, &w->lead) ||
	    dummy_opens(w->language, &w->lead) || at == POINTED_HERE)
		return false;
	if (at == POINTED_AT && pointing_back(w->language, &w->lead))
		return true;
	if (pointing_object(w->language, &w->lead))
		return true;
	struct str role = role_of(w->language, text);
	if (role_person(w->language, role)) {
		u->thing = role;
		return u->stranger = true;
	}
	return leans(LEAN_FIRST, w, text, &who) && !(who && name) &&
	       !(w->full_name && leaning_pair(w->language, &w->lead));
}

bool lean_begins(const struct walk *w, struct unit *u)
{
	struct walk rest = {.language = w->language};
	struct str behind = onward(w, u->text);
	if (!behind.n)
		return begins(w, u->text, u);
	walk_over(behind, &rest);
	if (!begins(&rest, behind, u) &&
	    !lean_back(LEAN_TOLD, &rest, behind, &u->who))
		return false;
	u->stranger = false; /* the headline says not what it goes on with */
	u->thing = (struct str){NULL, 0};
	return true;
}
