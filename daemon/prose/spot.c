/* SPDX-License-Identifier: MIT */
/* gazetted: a report that says "here" of where it was written. */
#include "prose/spot.h"

#include "prose/walk.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/words.h"

bool spot_here(struct str language, struct str t)
{
	static const struct language_list here[] = {{S_INIT("en"), " here "},
	    {S_INIT("es"), " aquí "}, {S_INIT("pt"), " aqui "},
	    {S_INIT("fr"), " ici "}};
	static const char other[] = /* before it: of no place, or its own */
	    " is are was were be been am i'm we're they're it's he's she's "
	    "from to up out over right down around get got and or not but "
	    "click see read of so "
	    "de desde hasta por y e o está están estamos até d jusqu et ou "
	    "haz clique cliquez ";
	static const char where[] = /* behind it: so it says where */
	    " in at near below above under and or to en em à dans y e et ";
	const char *list = LANGUAGE_LIST(here, language);
	struct words w = words_of(t), ahead;
	struct word word, next;
	bool behind = false;
	while (*list && words_next(&w, &word)) {
		ahead = w;
		if (behind && word_listed(list, word.folded) &&
		    !walk_quoted(t, (size_t)(word.raw.p - t.p)))
			return !words_next(&ahead, &next) ||
			       !word_listed(where, next.folded);
		behind = !word.number && !word_listed(other, word.folded);
	}
	return false;
}
