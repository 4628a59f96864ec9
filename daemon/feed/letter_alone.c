/* SPDX-License-Identifier: MIT */
/* gazetted: short letters that come by themselves, to one address. */
/*
 * Nobody can leave them, they lead to no page that has a name, and they are
 * short: who writes so to many? A club does, and a friend of many. So something
 * in them must be of one:
 *
 *	Ciao Ann,				the reader is called, and the
 *	il tuo profilo è attivo.		first sentence speaks to them,
 *						or asks
 *	Re: Printer does not print		an answer
 *	2 x Rye bread  7.00			sums, and what they make
 *	1 x Coffee     2.50
 *	Total          9.50
 *	Use 482913 to go on.			a number alone, by who takes no
 *						answer
 *
 * One that may be left, but is no list's, must be hardly more than a link with
 * a key that names nothing, to who is called and spoken to,
 *
 *	Eve shared "Drawings" with you.		or name what is theirs
 *
 * The words that speak to somebody are the pronouns of languages, of which
 * there are few.
 */
#include "base/arena.h"
#include "feed/letter_deal.h"
#include "text/language.h"

#define PROSE_WORDS 5 /* of what is no button's text or sign-off */
#define FRONT_PARTS 3 /* sentences: the one that calls, and behind it */
#define NUMBER_MIN  6 /* digits of a code */
#define NUMBER_MAX  8
#define SMALL_MAX   2	/* ... and of a number beside it */
#define BESIDE_MAX  64	/* bytes of prose beside sums that speaks to nobody */
#define STEM_MIN    3	/* bytes of a word that "your" is joined to */
#define CODED_MAX   200 /* bytes of a letter with one */
#define SUMS_MIN    2	/* that make another */
#define RECEIPT_MAX 900 /* bytes of a letter in which they do */
#define CENTS_MAX   100000000000LL

/* "you", beside the words for "your"; but those that are other words in other
 * languages, as "du", "te" and "vi" */
static const char pronouns[] =
    " you yours dich dir ihnen vous toi usted ustedes vos você vocês jij jou "
    "jullie"
    " dig deg dere ty cię ciebie tobie pani pana panu panią tě tobě vám vás vy"
    " vam önt önnek önöket téged neked vă îți sana seni size sizi siz"
    " вы вам вас ты тебе тебя ви тобі тебе εσείς εσένα"
    " sinä sinun sinulle sinut teidän teille teie teile sulle jūs jums jūsų"
    " suo suoi sue tau tave kamu bạn quý أنت لك لكم إليك אתה את לך לכם ";

/* ... in scripts and languages that do not part it from others. */
static const char joined[] = "あなた|お客様|様|您|你|당신|고객님|회원님|คุณ|आप";

/* ... behind a word, and before its case: "kartınız", "kartınızın" */
static const char *const endings[] = {"ınız", "iniz", "unuz", "ünüz"};

/* ... that are other words in other languages: "most je zavřený". */
static const struct {
	const char *words, *languages;
} shared[] = {{" je ", " nl "}, {" din dina dig ", " sv da no nb nn "},
    {" ton ta tes ", " fr "}, {" su ", " es it "}, {" tu ", " es fr it pt ro "},
    {" anda ", " id ms "}, {" size sana ", " tr "}, {" sulle ", " et "},
    {" suo ", " it "}, {" tau ", " lt "}, {" pana ", " pl "}};

/* Is the word none of that, in the language, or for all that is known? */
static bool is_other(struct str word, struct str language)
{
	bool other = false;
	for (size_t i = 0; i < sizeof(shared) / sizeof(*shared); i++)
		other |= letter_listed(shared[i].words, word) &&
			 !letter_listed(shared[i].languages, language);
	return other;
}

bool letter_speaks(struct str low)
{
	struct str word, language = language_detect(low);
	if (letter_in(low, joined) || letter_own_thing(low))
		return true;
	while (letter_next_word(&low, '-', &word)) {
		if ((letter_listed(pronouns, word) || letter_yours(word)) &&
		    !is_other(word, language))
			return true;
		for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++)
			if (str_find(word, str_of(endings[i])) >= STEM_MIN)
				return true;
	}
	return false;
}

/* In the sentence that calls the reader, or right behind it. */
static bool speaks_to(struct str low, struct str name)
{
	struct str one;
	const char *end = low.p + low.n;
	int left = 0;
	while (letter_next_sentence(&low, &one)) {
		if (!str_trim(one).n)
			continue;
		if (str_find(one, name) >= 0 && !left)
			left = FRONT_PARTS + 1;
		left -= left > 0;
		bool asks = one.p + one.n < end && one.p[one.n] == '?';
		if (left && (asks || letter_speaks(one)))
			return true;
		if (left == 1)
			return false;
	}
	return false;
}

static bool is_answer(const struct asking *q)
{
	return str_trim(mime_raw(q->f, S("In-Reply-To"))).n &&
	       str_trim(mime_raw(q->f, S("References"))).n;
}

static bool takes_no_answer(const struct asking *q)
{
	struct str from = mime_address_of(q->a, q->f, S("From")).addr;
	return letter_holds(str_lower(q->a, from),
	    "noreply|no-reply|no_reply|donotreply|do-not-reply|ne-pas-repondre"
	    "|nicht-antworten");
}

/* "482913", "482 913"; and no other number but a small one, as of the minutes
 * that it is good for: news has magnitudes, dates and times of day. */
static bool has_code(struct str low)
{
	size_t digits = 0, run = 0, codes = 0, others = 0;
	for (size_t i = 0; i <= low.n; i++) {
		bool digit = i < low.n && ch_digit(low.p[i]);
		bool parts = i + 1 < low.n && low.p[i] == ' ' && run == 3 &&
			     ch_digit(low.p[i + 1]);
		bool joins = i + 1 < low.n && digits && !digit && !parts &&
			     strchr(".,:/", low.p[i]) && ch_digit(low.p[i + 1]);
		if (!digit && !parts) {
			bool code =
			    digits >= NUMBER_MIN && digits <= NUMBER_MAX;
			codes += code;
			others += joins || (!code && digits > SMALL_MAX);
		}
		digits = digit ? digits + 1 : parts ? digits : 0;
		run = digit ? run + 1 : 0;
	}
	return codes == 1 && !others;
}

/* "1,204.50" in hundredths; -1: it is no sum of money. */
static long long cents(struct str word)
{
	long long v = 0;
	bool mark = word.n > 3 && strchr(".,", word.p[word.n - 3]);
	for (size_t i = 0; i < word.n && v < CENTS_MAX; i++) {
		if (ch_digit(word.p[i]))
			v = 10 * v + (word.p[i] - '0');
		else if (!strchr(".,", word.p[i]))
			return -1;
	}
	return mark ? v : -1;
}

/* Is one of the lines' sums what those before it make, and is there no more
 * besides than a bill's, "Thanks", unless it speaks to who pays? A club tells
 * all its members of its accounts. */
static bool adds_up(struct str low)
{
	struct str line, word, text = low;
	long long all = 0;
	size_t n = 0, beside = 0;
	bool made = false;
	while (str_split(&low, '\n', &line)) {
		long long last = -1, v;
		size_t length = line.n;
		while (str_split(&line, ' ', &word)) {
			while (word.n && !ch_digit(word.p[word.n - 1]))
				word.n--;
			while (word.n && !ch_digit(*word.p))
				word = str_sub(word, 1, word.n);
			v = cents(word);
			last = v > 0 ? v : last;
		}
		made |= n >= SUMS_MIN && last == all;
		beside += last > 0 ? 0 : length;
		n += last > 0;
		all += last > 0 ? last : 0;
	}
	return made && (beside <= BESIDE_MAX || letter_speaks(text));
}

/* Does it name something between quotation marks? */
static bool quotes(struct str low)
{
	static const struct str marks[] = {
	    S_INIT("\""), S_INIT("“"), S_INIT("„"), S_INIT("«"), S_INIT("「")};
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_find(low, marks[i]) >= 0)
			return true;
	return false;
}

/* Are there sentences? */
static bool has_prose(struct str low)
{
	struct str one, word;
	while (letter_next_sentence(&low, &one)) {
		size_t words = 0;
		bool url = str_find(one, S("://")) >= 0;
		while (!url && letter_next_word(&one, '\'', &word))
			words++;
		if (words >= PROSE_WORDS)
			return true;
	}
	return false;
}

/* It calls the reader and speaks to them, or names in its one sentence what is
 * theirs; and not what costs less. */
static bool is_card(
    const struct letter_frame *w, struct str low, struct str name)
{
	struct str one;
	if (!w->card || w->news || w->open || w->own->many ||
	    str_chr(low, '%') >= 0)
		return false;
	if (w->own->called && name.n && speaks_to(low, name))
		return true;
	while (letter_next_sentence(&low, &one))
		if (str_trim(one).n)
			return letter_speaks(one) && quotes(one) &&
			       !has_prose(low);
	return false;
}

bool letter_alone(const struct asking *q, const struct letter_frame *w,
    struct str low, struct str name)
{
	if (is_card(w, low, name) && !letter_headline(q))
		return true;
	if (!w->list && !w->open && !w->own->many && low.n <= RECEIPT_MAX &&
	    adds_up(low))
		return true;
	if (!w->alone)
		return false;
	return is_answer(q) ||
	       (w->own->called && name.n && speaks_to(low, name)) ||
	       (!w->links && low.n <= CODED_MAX && has_code(low) &&
		   takes_no_answer(q));
}
