/* SPDX-License-Identifier: MIT */
/* gazetted: numbers with a stop that are ordinals: "im 2. Weltkrieg". */
#include "text/ordinal.h"

#include <string.h>

#include "base/utf8.h"
#include "text/listed.h"
#include "text/token.h"
#include "text/words.h"

#define RANGE_MAX 16 /* bytes behind "6." that hold " - 7." */

/* Words before an ordinal: articles, prepositions and whose it is. */
static const char leads[] =
    " der die das dem den des ein eine einen einem einer eines im am zum zur "
    "vom beim ins ans in ab nach vor seit als zwischen jeder jede jedes jeden "
    "jedem dieser diese dieses diesen diesem sein seine seinen seinem seiner "
    "seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem "
    "unserer mein meine meinen meinem meiner "
    "det de en et i på til fra ved under sin sit sitt hans hendes hennes "
    "deres hver hvert "
    "v ve na do od po pro o s se z ze k ke u za mezi pre zo so medzi w we "
    "przez dla między iz ob pri sa a az uz no pie par ";

static const char joins[] = " und oder bis og eller ja tai a i in és ve ali ";

/* Small words of the languages that write ordinals so, and of those that do
 * not. Those that both have are in neither. */
static const char with_stop[] =
    " der die das dem den des ein eine einen einem einer im am zum zur vom "
    "beim und auf von mit für ist nicht auch sich hat wird werden bei aus nach "
    "wurde war über wie "
    "og det til er på av af ikke har som blev ble fra ved "
    "ja oli ovat että mutta hän myös kun "
    "v ve na se že je jako který od po pro byl roku pre ktorý sa "
    "w się nie że do jest jak dla oraz przez roku "
    "u su koji koja iz kao bio od pri ki za so "
    "az és egy hogy nem is volt meg "
    "see oma kui ning mis un ar par kas tika ";
static const char without_stop[] =
    " the of and to was were that with by has had said for from he she "
    "le la les des du est une dans pour que et sur avec "
    "el los las del y por para una con se "
    "il lo gli della di che per nel sono è "
    "het een van dat met zijn voor op "
    "och att är för av som till "
    "os dos das uma não com em ";

/* There a sentence ends in its verb, so hardly in a number. */
static const char verb_last[] = " ve bir bu için ile olarak daha çok olan ";

bool ordinal_number(struct str s)
{
	return token_number(s) && s.n <= 3;
}

static bool roman(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!strchr("IVXLC", s.p[i]))
			return false;
	return s.n > 0;
}

int ordinal_tongue(struct str t, size_t from, size_t to, bool *out_last)
{
	struct str around =
	    str_sub(t, from > ORDINAL_AROUND ? from - ORDINAL_AROUND : 0,
		to + ORDINAL_AROUND);
	struct str word;
	int n = 0, last = 0;
	while (str_split(&around, ' ', &word)) {
		n += word_listed(with_stop, word);
		n -= word_listed(without_stop, word);
		last += word_listed(verb_last, word);
	}
	*out_last = last > 0 && n <= 0 && last > -n;
	return n;
}

/* "der", "der bisher", "im 1. und": a number behind them is one of a row. */
static bool leads_on(struct str t, size_t start, size_t number)
{
	struct str word = token_before(t, start, number), before;
	uint32_t c = 0;
	if (!word.n)
		return false;
	before = token_before(t, start, (size_t)(word.p - t.p));
	if (word_listed(joins, word) && str_ends(before, S(".")) &&
	    ordinal_number(str_sub(before, 0, before.n - 1)))
		return true;
	utf8_next(word, 0, &c);
	return word_listed(leads, word) || str_ends(word, S(",")) ||
	       (words_lower(c) && word_listed(leads, before));
}

bool ordinal_among(struct str t, size_t start, size_t from, size_t to)
{
	struct str token = str_sub(t, from, to);
	bool few = ordinal_number(token), king = false, last;
	uint32_t c = 0;
	if (!few && !roman(token))
		return false;
	struct str before = few ? S("") : token_before(t, start, from);
	if (before.n) {
		utf8_next(before, 0, &c);
		king = words_upper(c);
	}
	bool led = king || leads_on(t, start, from) ||
		   str_ends(str_sub(t, start, from), S("./"));
	int n = ordinal_tongue(t, from, to, &last);
	return (led && n > 0) || last;
}

static size_t digits_of(struct str s)
{
	size_t n = 0;
	while (n < s.n && ch_digit(s.p[n]))
		n++;
	return n;
}

/* A year behind "5. 6.", or the month and it behind "5." */
static bool dated(struct str t, size_t start, size_t from, struct str rest)
{
	struct str before = token_before(t, start, from);
	size_t digits = digits_of(rest);
	if (digits == 4)
		return before.n > 1 && str_ends(before, S(".")) &&
		       ordinal_number(str_sub(before, 0, before.n - 1));
	return digits && digits <= 2 && digits < rest.n &&
	       rest.p[digits] == '.' &&
	       digits_of(str_trim(str_sub(rest, digits + 1, rest.n))) == 4;
}

bool ordinal_range(struct str t, size_t start, size_t to)
{
	static const struct str dashes[] = {
	    S_INIT("-"), S_INIT("–"), S_INIT("—")};
	struct str rest = str_trim(str_sub(t, to + 1, to + RANGE_MAX));
	size_t from = to, dash = 0;
	while (from > start && ch_digit(t.p[from - 1]))
		from--;
	if (!ordinal_number(str_sub(t, from, to)))
		return false;
	for (size_t i = 0; i < sizeof(dashes) / sizeof(*dashes) && !dash; i++)
		if (str_starts(rest, dashes[i]))
			dash = dashes[i].n;
	if (!dash)
		return dated(t, start, from, rest);
	rest = str_trim(str_sub(rest, dash, rest.n));
	size_t digits = digits_of(rest);
	return digits && digits <= 2 && digits < rest.n &&
	       rest.p[digits] == '.';
}
