/* SPDX-License-Identifier: MIT */
/* gazetted: what a sentence takes up at its end, or says no to as well. */
#include "prose/takenup.h"

#include <string.h>

#include "base/utf8.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/words.h"

#define WORDS_MAX 12  /* of a sentence that says of nothing what it is */
#define EARLY	  2   /* words before a comma that are no clause */
#define HEAD_MAX  100 /* bytes up to there */
#define SHORT_MAX 110 /* bytes of a sentence that has no more words */
#define NOT_MAX	  11  /* words up to "auch nicht" */

/*
 * the, said	"the reports"; "" where the noun has its article in itself
 * behind	a word may stand there: "wies die Vorwürfe zurück"
 * too, not	"auch nicht", or at the end of all "either"
 * but		before them, and it says itself what else is not */
static const struct {
	struct str language;
	const char *the, *said, *behind, *too, *not, *alone, *but;
} rows[] = {
    {S_INIT("en"), " the ",
	" allegations accusations claims reports charges rumours rumors "
	"allegation accusation ",
	"", "", "", " either ", " neither nor or if "},
    {S_INIT("de"), " die den ",
	" berichte berichten vorwürfe vorwürfen anschuldigungen behauptungen "
	"gerüchte gerüchten spekulationen ",
	" zurück ab nicht zurückgewiesen bestritten dementiert bestätigt "
	"kommentiert bestätigen kommentieren ",
	" auch ", " nicht kein keine keinen keiner keinem ", "",
	" nicht kein keine weder sondern wenn ob dass wer was "},
    {S_INIT("fr"), " les aux ", " accusations allégations rumeurs ", "",
	" non ", " plus ", "", " ni que qui si "},
    {S_INIT("es"), " las los ",
	" acusaciones alegaciones rumores señalamientos ", "", "", "",
	" tampoco ", " ni que si "},
    {S_INIT("it"), " le alle ", " accuse illazioni ", "", "", "", "", " "},
    {S_INIT("pt"), " as às das ", " acusações alegações ", "", " também ",
	" não ", " tampouco ", " nem que se "},
    {S_INIT("nl"), " de ",
	" beschuldigingen aantijgingen geruchten verwijten berichten ", "",
	" ook ", " niet geen ", "", " niet geen noch als dat wie wat "},
    {S_INIT("sv"), "", " anklagelserna ryktena påståendena ", "",
	" heller inte ", " heller inte ", "", " varken om att som "},
    {S_INIT("da"), "", " anklagerne beskyldningerne rygterne påstandene ", "",
	" heller ikke ", " heller ikke ", "", " hverken hvis at som "},
    {S_INIT("no"), "", " anklagene beskyldningene ryktene påstandene ", "",
	" heller ikke ", " heller ikke ", "", " verken hvis at som "},
    {S_INIT("pl"), "", "", "", " też również także ", " nie ", "",
	" nie ani jeśli że który która które "},
    {S_INIT("ru"), "", "", "", " тоже также ", " не ", "",
	" не ни если что который которая которые "},
    {S_INIT("uk"), "", "", "", " теж також ", " не ", "",
	" не ні якщо що який яка які "},
    {S_INIT("ro"), "", " acuzațiile zvonurile ", "", "", "", "", " "},
    {S_INIT("el"), " τις ", " κατηγορίες φήμες ", "", "", "", "", " "},
    {S_INIT("bg"), "", " обвиненията слуховете ", "", "", "", "", " "},
};

/* A mark stands behind the word, and more. */
static bool parted(struct str t, struct str word)
{
	size_t end = (size_t)(word.p - t.p) + word.n;
	return end + 1 < t.n && t.p[end] != ' ' && t.p[end] != '-' &&
	       t.p[end] != '\'';
}

/* A word of them is in it, or at its end: most sentences have none, and are not
 * read word by word. */
static bool may(int k, struct str sentence)
{
	struct str head = utf8_clip(sentence, HEAD_MAX), too, t = sentence;
	struct str all = str_of(rows[k].too);
	while (str_split(&all, ' ', &too))
		if (too.n && str_find(head, too) > 0)
			return true;
	if (t.n > SHORT_MAX)
		return false;
	while (t.n && strchr(".!?", t.p[t.n - 1]))
		t.n--;
	t = str_sub(t, (size_t)(str_rchr(t, ' ') + 1), t.n);
	return word_listed(rows[k].said, t) || word_listed(rows[k].alone, t) ||
	       word_listed(rows[k].behind, t);
}

/* "Angefangen von Kränen bis hin zu Booten.": of a list, that is told before.
 */
static bool begun(struct str language, struct str sentence)
{
	struct words w = words_of(sentence);
	struct word first, second;
	return str_istarts(sentence, S("angefangen ")) &&
	       str_istarts(language, S("de")) && words_next(&w, &first) &&
	       words_next(&w, &second) &&
	       word_listed(" von vom bei beim mit ", second.folded);
}

bool takenup(struct str language, struct str sentence)
{
	struct words w = words_of(sentence);
	struct word word;
	struct str last = {NULL, 0};
	int k = LANGUAGE_ROW(rows, language);
	size_t n = 0;
	bool claims = false, behind = false, but = false, either = false;
	bool numbered = false; /* of what is told for the first time */
	if (k < 0)
		return false;
	if (begun(language, sentence))
		return true;
	if (!may(k, sentence))
		return false;
	for (; words_next(&w, &word) && n < WORDS_MAX; n++) {
		struct str at = word.raw;
		numbered |= word.number;
		if (n && n < NOT_MAX && !but && !parted(sentence, last) &&
		    word_listed(rows[k].too, last) &&
		    word_listed(rows[k].not, at) && !str_ieq(last, at))
			return true;
		if (parted(sentence, at) && n >= EARLY)
			return false;
		behind = claims && !behind && word_listed(rows[k].behind, at);
		claims = behind ||
			 (n && word_listed(rows[k].said, at) &&
			     (!*rows[k].the || word_listed(rows[k].the, last)));
		either = n && !but && word_listed(rows[k].alone, at);
		but |= word_listed(rows[k].but, at) &&
		       !word_listed(rows[k].too, at);
		last = at;
	}
	return n < WORDS_MAX && !numbered && (claims || either);
}
