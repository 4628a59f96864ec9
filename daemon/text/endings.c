/* SPDX-License-Identifier: MIT */
/* gazetted: words without their endings, where there is no stemmer. */
#include "text/endings.h"

#include "base/utf8.h"
#include "text/listed.h"

#define STEM_MIN   3 /* letters that are left */
#define ENDING_MAX 4 /* letters of an ending */

static const struct {
	const char *languages, *endings;
} lists[] = {
    {" cs ",
	" a e i o u y á é í ý ě ů ou em om ám ům ým ím ech ách ích ých ami "
	"emi ími ými ého ému ovi ové "},
    {" sk ", " a e i o u y á é í ý ia ie iu ou em om ám am ym ím ým ej ach ách "
	     "och ích ých ami emi ími ými ého ému ovi "},
    {" pl ", /* with "o" for "ó" */
	" a e i o u y ą ę ia ie iu ią ię em om ym im ej iem ach ych ich "
	"ami ymi imi ego emu owi "},
    {" sl ", " a e i o u om em im ih ah eh oma ega emu ami imi "},
    {" uk ", /* with "о" for "і" (group/lexicon.c) */
	" а я о е є ї и у ю ь ом ем єм ам ям ах ях им їм их їх ой ої ою ею "
	"єю ами ями ими ого ому "},
    {" be ",
	" а я о э е і ы у ю ь ом ам ем ям ах ях ым ім ых іх ай ой аў яў ою "
	"амі ямі ымі імі ога ому аму "},
    {" bg mk ",
	" а я о е и у та то те ът ят от ия ите ата ото ето ята ове овци "
	"овете "},
    {" lv ",
	" a ā e ē i ī u ū o s š as ās es is us os ai ei am ām em ēm im iem "},
};

static const char *endings_of(struct str language)
{
	struct str code = str_sub(language, 0, 2);
	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++)
		if (word_listed(lists[i].languages, code))
			return lists[i].endings;
	return NULL;
}

/* Where the last letters of a word begin, most first. */
static int last_letters(struct str word, size_t out[static ENDING_MAX])
{
	size_t at = word.n;
	int n = 0, letters = (int)utf8_len(word) - STEM_MIN;
	letters = letters < ENDING_MAX ? letters : ENDING_MAX;
	for (; n < letters; n++)
		out[letters - 1 - n] = at = utf8_prev(word, at);
	return n;
}

struct str ending_off(struct str word, struct str language)
{
	size_t from[ENDING_MAX];
	const char *endings = endings_of(language);
	int n = endings ? last_letters(word, from) : 0;
	for (int i = 0; i < n; i++)
		if (word_listed(endings, str_sub(word, from[i], word.n)))
			return str_sub(word, 0, from[i]);
	return word;
}
