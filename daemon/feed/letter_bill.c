/* SPDX-License-Identifier: MIT */
/* gazetted: letters with a number and a sum, in whatever language. */
/*
 *	Kaixo Ann,			the reader, by name
 *	Eskaera zenbakia: 48291377	what names one thing
 *	Guztira: 24,50 EUR		what it costs, or what is left
 *
 * Nobody writes so to many, if there is little else, no way to leave and no
 * page to read. The numbers of an imprint, telephones and accounts to pay into
 * are in other letters, too.
 */
#include "feed/letter_deal.h"

#define BILL_MAX  600 /* bytes of such a letter */
#define REF_MIN	  6   /* digits of a number that names one thing ... */
#define CODE_MIN  8   /* ... or letters and digits, four of these */
#define CODE_SOME 4
#define SUMS_MAX  4 /* different ones are prices */

static const char units[] =
    " eur euro euros usd gbp chf zł pln kr sek nok dkk kč czk ft huf lei ron"
    " lek lekë all ksh kes tsh tzs ush ugx gel lari din дин rsd лв bgn руб rub"
    " грн uah tl try birr etb naira ngn rand zar inr rs mkd ден km bam kn ";

static const char signs[] =
    "€|£|$|¥|₽|₴|₩|₹|₺|₪|₾|₸|₦|₫|֏|円|元|원";

/* Lines with numbers that stand below many letters. */
static const char others[] =
    "tel|phone|fon|fax|mobil|whatsapp|iban|bic|vat|ust|hrb|reg|siret|kvk"
    "|cvr|nip|ičo|тел|τηλ|電話|电话|전화|http|www.|@";

/* "48291377", "11773344-es", "8xv11772kp441882y" */
static bool is_number(struct str word)
{
	size_t run = 0, best = 0, digits = 0, n = 0;
	for (size_t i = 0; i < word.n; i++) {
		bool digit = ch_digit(word.p[i]);
		if (!digit && strchr(".,:/+", word.p[i]))
			return false; /* a sum, a date */
		run = digit ? run + 1 : 0;
		best = run > best ? run : best;
		digits += digit;
		n += ch_alnum(word.p[i]);
	}
	return best >= REF_MIN || (digits >= CODE_SOME && n >= CODE_MIN);
}

/* What stands around a word. */
static struct str bare(struct str word)
{
	while (word.n && strchr("#(\"'", *word.p))
		word = str_sub(word, 1, word.n);
	while (word.n && strchr(").,;:!?\"'", word.p[word.n - 1]))
		word.n--;
	return word;
}

static void read_line(struct str line, bool *out_number, size_t *out_sums)
{
	struct str one, last = S("");
	bool other = letter_in(line, others);
	while (str_split(&line, ' ', &one)) {
		struct str word = bare(one);
		bool digit = str_has_digit(word), before = str_has_digit(last);
		bool unit =
		    letter_listed(units, word) || letter_in(word, signs);
		bool unit_before =
		    letter_listed(units, last) || letter_in(last, signs);
		*out_sums += (unit && (digit || before)) ||
			     (digit && unit_before && !str_has_digit(last));
		*out_number |= !other && !unit && is_number(word);
		last = word;
	}
}

bool letter_bill(const struct letter_frame *w, struct str low)
{
	const struct own_marks *o = w->own;
	bool number = false;
	size_t sums = 0;
	struct str line;
	if (w->listed || w->list || w->news || w->open || !o->called ||
	    o->many || low.n > BILL_MAX)
		return false;
	while (str_split(&low, '\n', &line))
		read_line(line, &number, &sums);
	return number && sums && sums <= SUMS_MAX;
}
