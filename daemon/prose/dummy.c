/* SPDX-License-Identifier: MIT */
/* gazetted: pronouns that stand for nothing: "It rained", "Il faut". */
/*
 *	It | has been    | hard     to reach the village   an adjective and
 *	   | 's not      | a night  of storms              a clause; a noun
 *	   | was         | said     that                   what people say
 *	   | was         | carrying, built, in Orlin       a thing is, and does
 *	   | took Orlin forty years                        verbs of no doer
 *	   | emerged, does not matter       that           and a clause
 *	   | cost        | 48 million                      others have one
 */
#include "prose/dummy.h"

#include "text/sentence.h"

#define IL_WITHIN 5 /* words: "Il ne pourrait y avoir" */

static bool any_of(const struct lead_in *w, size_t from, const char *list)
{
	for (size_t i = from; i < w->n; i++)
		if (word_listed(list, w->words[i]))
			return true;
	return false;
}

/* "It was the union that asked for it". */
static bool cleft(const struct lead_in *w)
{
	if (w->n < 5 || !word_listed(" was is ", w->words[1]) ||
	    !word_listed(" the ", w->words[2]) ||
	    word_listed(
		" first second third last only same latest ", w->words[3]))
		return false;
	for (size_t i = 4; i < w->n && !w->comma[i - 1]; i++)
		if (word_listed(" that who which ", w->words[i]))
			return true;
	return false;
}

/* "Il a fallu", "Il n'y avait", "Il est temps": nobody does. */
static bool french_il(const struct lead_in *w)
{
	static const char falls[] =
	    " faut faudra faudrait fallait fallu falloir reste pleut pleuvait "
	    "pleuvoir plu neigé gelé neige neiger suffit suffira convient "
	    "existe semble "
	    "semblerait paraît manque vaut temps midi minuit interdit possible "
	    "probable impossible nécessaire ";
	for (size_t i = 1; i < w->n && i < IL_WITHIN; i++)
		if (word_listed(falls, w->words[i]) ||
		    (i + 1 < w->n && word_listed(" y ", w->words[i]) &&
			word_listed(" a avait aura aurait avoir ait en ",
			    w->words[i + 1])))
			return true;
	return false;
}

/* The word behind "it" and what is between that and a verb. */
static size_t behind_skipped(const struct lead_in *w)
{
	static const char skip[] =
	    " all has had will would should could may might ll d also only "
	    "often always now soon just did does didn doesn shouldn wouldn t "
	    "not never ";
	size_t i = 1;
	while (i + 1 < w->n && word_listed(skip, w->words[i]))
		i++;
	return i;
}

/* "It emerged on Monday that", "It should not surprise anyone that". */
static bool emerges(const struct lead_in *w)
{
	static const char told[] =
	    " emerged emerges emerge transpired surprise surprises surprised "
	    "matter matters mattered shocks shocked dawned strikes struck "
	    "occurred amazes amazed annoys annoyed bothers bothered irks ";
	size_t i = behind_skipped(w);
	return word_listed(told, w->words[i]) &&
	       any_of(w, i + 1, " that how whether if when who why ");
}

bool dummy_anywhere(struct str language, const struct lead_in *w)
{
	if (w->n < 2)
		return false;
	if (str_istarts(language, S("en")))
		return word_listed(" it ", w->words[0]) &&
		       (cleft(w) || emerges(w));
	return str_istarts(language, S("fr")) &&
	       word_listed(" il ", w->words[0]) && french_il(w);
}

/* Behind "it is", from word `i`: what tells of no thing. */
static bool tells_of_nothing(const struct lead_in *w, size_t i)
{
	static const char clause[] =
	    " to that how whether if when why who what where until since "
	    "before because as than like time day days week weeks month months "
	    "year years night morning evening summer winter spring autumn "
	    "season weekend ";
	static const char weather[] =
	    " raining snowing getting becoming going looking ";
	static const char said[] =
	    " said reported believed thought expected feared hoped known "
	    "understood revealed announced claimed agreed suggested estimated "
	    "confirmed assumed rumoured alleged decided ";
	static const char done[] =
	    " built made sold held found born set put led sent taken given "
	    "driven written chosen broken stolen hidden fallen in at on by "
	    "from of under near among between with for ";
	static const char measures[] =
	    " small big large long wide tall high heavy old cheap expensive "
	    "fast slow open closed free available home part ";
	static const char which[] =
	    " first second third fourth fifth sixth seventh eighth ninth tenth "
	    "last only latest same most ";
	if (i >= w->n)
		return true;
	struct str word = w->words[i];
	if (word_listed(said, word) || word_listed(weather, word) ||
	    word_listed(" a an ", word))
		return true;
	if (word_ends("|ing|ed|", word) || word_listed(done, word))
		return any_of(w, i + 1, " that who where ");
	if (word_listed(measures, word) ||
	    (word_listed(" the its one ", word) && i + 1 < w->n &&
		(word_listed(which, w->words[i + 1]) ||
		    word_ends("|est|", w->words[i + 1]))))
		return any_of(w, i + 1, clause);
	return true;
}

/* "It 's not", "It has almost been", "It may be": the word behind, or 0. */
static size_t behind_be(const struct lead_in *w)
{
	static const char be[] = " is was s be been become became isn wasn ";
	static const char before[] =
	    " has had have will would may might could can should must ll d "
	    "used to t not also still now never always often already almost "
	    "just long soon only perhaps once again now all probably really "
	    "clearly famously increasingly ";
	size_t last = 0;
	for (size_t i = 1; i < w->n && !w->comma[i - 1]; i++)
		if (word_listed(be, w->words[i]))
			last = i;
		else if (!word_listed(before, w->words[i]))
			break;
	while (
	    last && last + 1 < w->n && word_listed(before, w->words[last + 1]))
		last++;
	return last ? last + 1 : 0;
}

static bool english_it(const struct lead_in *w)
{
	static const char nobody[] =
	    " seems seemed appears appeared turns turned takes took rained "
	    "snowed looks looked remains remained happens happened feels felt "
	    "sounds sounded helps helped hurts pays makes comes came goes "
	    "began started ";
	size_t behind = behind_be(w), i = behind_skipped(w);
	if (behind)
		return tells_of_nothing(w, behind);
	return emerges(w) || word_listed(nobody, w->words[i]) ||
	       word_listed(" take taken come seem appear ", w->words[i]);
}

/* "C'est Ann Example qui", "C'est officiel :", but "C'est deux fois plus". */
static bool french_ce(const struct lead_in *w)
{
	static const char measures[] =
	    " deux trois quatre cinq dix plus moins autant presque environ ";
	if (w->n > 2 && word_listed(measures, w->words[2]))
		return false;
	return any_of(w, 2, " qui que qu quand où dont là ") ||
	       (w->n > 2 && (w->comma[2] || word_capital(w->words[2])));
}

bool dummy_opens(struct str language, const struct lead_in *w)
{
	static const char nothing[] = " es het det ";
	if (w->n < 2)
		return false;
	if (str_istarts(language, S("en")))
		return word_listed(" it ", w->words[0]) && english_it(w);
	if (str_istarts(language, S("fr")))
		return word_listed(" c ", w->words[0]) && french_ce(w);
	return word_listed(nothing, w->words[0]) &&
	       (str_istarts(language, S("de")) ||
		   str_istarts(language, S("nl")) ||
		   str_istarts(language, S("sv")) ||
		   str_istarts(language, S("da")) ||
		   str_istarts(language, S("no")));
}
