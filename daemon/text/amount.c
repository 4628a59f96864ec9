/* SPDX-License-Identifier: MIT */
/* gazetted: what a number in a text amounts to. */
#include "text/amount.h"

#include <math.h>

#include "text/numerals.h"

#define ROUNDED_FROM 1000.0 /* smaller ones are told to the last digit */
#define ROUNDED_MOST 0.025  /* of the value */
#define DIGITS_MAX   15	    /* that a double has */

/* Beginnings of words, in lower case; one that ends with a space is the whole.
 * Longer ones before what they begin with. */
static const struct scale {
	const char *words;
	double value;
} scales[] = {
    {"mil millon|mil milh", 1e9},
    {"milliard|miliard|miljard|milyar|mrd |mld |bn |billion |billions |млрд "
     "|миллиард|мільярд|مليار|十亿|十億",
	1e9},
    {"million|millió|milion|milió|miljo|milj |mio |mln |millon|millón|"
     "milh|mill |mn |milyon|"
     "млн |миллион|мільйон|مليون|ملايين|εκατομμ|triệu|juta|백만|百万|百萬",
	1e6},
    {"thousand|tausend|tsd |tys |tysi|mille |mil |mila |tusen|tusind|duizend|"
     "tuhat|tuhan|bin |тыс|тисяч|ألف|آلاف|χιλι|ribu|nghìn|k |千|천",
	1e3},
    {"亿|億|억", 1e8},
    {"万|萬|만", 1e4},
    {"lakh", 1e5},
    {"percent|per cent|prozent|procent|por ciento|per cento|pour cent", 1},
    {"cent |ciento |cento ", 1},
    {"crore", 1e7},
};

/* Bytes of the one of `words` that `s` begins with, which are a word of their
 * own or the beginning of one; 0: none. */
static size_t begins(struct str s, const char *words)
{
	struct str rest = str_of(words), one;
	while (str_split(&rest, '|', &one)) {
		bool whole = one.n && one.p[one.n - 1] == ' ';
		size_t n = whole ? one.n - 1 : one.n;
		unsigned char next = s.n > n ? (unsigned char)s.p[n] : ' ';
		if (str_istarts(s, str_sub(one, 0, n)) &&
		    (!whole || !(ch_alnum((char)next) || next >= 0x80)))
			return n;
	}
	return 0;
}

/* What multiplies a number that `s` stands behind, or 1. */
static double multiplier(struct str s)
{
	size_t n;
	if (str_starts(s, S("\xC2\xA0"))) /* a space that breaks no line */
		s = str_sub(s, 2, s.n);
	else if (s.n && (s.p[0] == ' ' || s.p[0] == '-'))
		s = str_sub(s, 1, s.n);
	for (size_t i = 0; i < sizeof(scales) / sizeof(*scales); i++)
		if ((n = begins(s, scales[i].words)))
			return scales[i].value;
	return 1;
}

/* "84.3m", "340k" in one word. */
static double letter_behind(struct str number, struct str language)
{
	size_t n = number.n;
	while (n && !ch_digit(number.p[n - 1]))
		n--;
	struct str unit = str_sub(number, n, number.n);
	if (str_ieq(unit, S("k")))
		return 1e3;
	if (str_ieq(unit, S("bn")))
		return 1e9;
	return str_ieq(unit, S("m")) && str_istarts(language, S("en")) ? 1e6
								       : 1;
}

bool amount_multiplies(struct str folded)
{
	for (size_t i = 0; i < sizeof(scales) / sizeof(*scales); i++)
		if (begins(folded, scales[i].words))
			return true;
	return false;
}

/* A mark at `i` parts groups of three digits: "1,200", "1.200.000". */
static bool groups(struct str number, size_t i)
{
	size_t n = i + 1;
	while (n < number.n && ch_digit(number.p[n]))
		n++;
	return n == i + 4 && number.p[0] != '0';
}

/* "48.720", "2,56", "1 000". */
static bool read_digits(struct str number, struct amount *out)
{
	double value = 0, unit = 1, scale = 1;
	int digits = 0;
	bool parts = false;
	for (size_t i = 0; i < number.n; i++) {
		char c = number.p[i];
		if (ch_digit(c)) {
			value = value * 10 + (c - '0');
			unit = c == '0' ? unit * 10 : 1;
			scale *= parts ? 10 : 1;
			digits++;
		} else if ((c == '.' || c == ',') && !groups(number, i)) {
			if (parts)
				return false; /* a date, a version */
			parts = true;
		} else if (ch_alnum(c)) {
			break;
		}
	}
	if (!digits || digits > DIGITS_MAX)
		return false;
	*out = (struct amount){value / scale, unit / scale};
	return true;
}

bool amount_read(struct str text, const struct word *word, struct str language,
    struct amount *out)
{
	struct amount is;
	size_t end = (size_t)(word->raw.p + word->raw.n - text.p);
	if (word->pair)
		return false;
	if (word->number) {
		if (!read_digits(word->folded, &is))
			return false;
	} else {
		int n = numeral(word->folded, language);
		if (!n)
			return false;
		is = (struct amount){n, n % 100 ? n % 10 ? 1 : 10 : 100};
	}
	double by = word->number ? letter_behind(word->folded, language) : 1;
	by = by > 1 ? by : multiplier(str_sub(text, end, text.n));
	*out = (struct amount){is.value * by, is.unit * by};
	return true;
}

bool amount_same(struct amount x, struct amount y)
{
	double apart = fabs(x.value - y.value);
	double least = x.value < y.value ? x.value : y.value;
	double unit = x.unit > y.unit ? x.unit : y.unit;
	if (apart < 1e-9 * least)
		return true;
	return least >= ROUNDED_FROM && unit > apart &&
	       fabs(x.unit - y.unit) > 0 && apart <= ROUNDED_MOST * least;
}
