/* SPDX-License-Identifier: MIT */
/* gazetted: where and by whom a report in the scripts of India is. */
#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "prose/dateline.h"
#include "text/listed.h"

#define INDIC_MAX   200 /* bytes of a writer and a place, of three a letter, */
#define INDIC_WORDS 5	/* and words */
#define OF_WORDS    4	/* that say of what something is */
#define COUNT(t)    (sizeof(t) / sizeof(*(t)))

/* Who reports: "एजेंसी", "প্রতিনিধি", or the name of an agency. */
static bool reports(struct str word)
{
	static const char who[] =
	    " एजेंसी एजेंसियां एजेन्सी संवाददाता संवाद ब्यूरो प्रतिनिधि वार्ताहर "
	    "न्यूज न्यूज़ প্রতিনিধি প্রতিবেদক সংবাদদাতা ডেস্ক ব্যুরো সংস্থা "
	    "भाषा वार्ता पीटीआई एएनआई বাসস ইউএনবি "
	    "સંવાદદાતા બ્યુરો બ્યૂરો એજન્સી પ્રતિનિધિ ";
	while (word.n && strchr("(,.:", *word.p))
		word = str_sub(word, 1, word.n);
	while (word.n && strchr("),.:", word.p[word.n - 1]))
		word.n--;
	return word_listed(who, word);
}

/* "રાજકોટમાં", "ओरलिन में": it is where something was; `writer`: or "રાજકોટના",
 * where something is of, for behind a name and a comma stands no other. */
static bool stands_in(struct str text, struct str place, bool writer)
{
	static const struct str in[] = {S_INIT("ના"), S_INIT("ની"), S_INIT("નું"),
	    S_INIT("નો"), S_INIT("માં"), S_INIT("ખાતે"), S_INIT(" ખાતે"),
	    S_INIT(" में"), S_INIT("मध्ये"), S_INIT("ে"), S_INIT("য়"), S_INIT("তে"),
	    S_INIT(" ਵਿੱਚ")};
	for (ptrdiff_t at; place.n && (at = str_find(text, place)) >= 0;) {
		text = str_sub(text, (size_t)at + place.n, text.n);
		for (size_t i = writer ? 0 : OF_WORDS; i < COUNT(in); i++)
			if (str_starts(text, in[i]))
				return true;
	}
	return false;
}

/* Figures of any script. */
static bool figure(struct str t)
{
	uint32_t c;
	for (size_t i = 0; i < t.n;) {
		i += utf8_next(t, i, &c);
		if (c != UTF8_BAD && utf8proc_category((utf8proc_int32_t)c) ==
					 UTF8PROC_CATEGORY_ND)
			return true;
	}
	return false;
}

/* "જીજ્ઞેશ કોટેચા, રાજકોટઃ ...", "नई दिल्ली, एजेंसी: ...": a writer and a place that
 * the text has as one, or one of them and who reports, or a day, in the scripts
 * of India; but "भारत, पाकिस्तान: ..." is what it tells of. Gujarati and Bengali
 * have a sign of their own for a colon; so a place may stand alone there. */
size_t dateline_indic(struct str t, struct str on, bool first)
{
	static const struct str colons[] = {
	    S_INIT("ઃ "), S_INIT("ঃ "), S_INIT(": "), S_INIT(" : ")};
	struct str head = utf8_clip(t, INDIC_MAX), rest, last, word;
	size_t words = 0, end = 0;
	bool own = false, by = false;
	uint32_t c = 0;
	utf8_next(t, 0, &c);
	for (size_t i = 0; i < COUNT(colons) && !end; i++) {
		ptrdiff_t at = str_find(head, colons[i]);
		own = at > 0 && i < 2;
		end = at > 0 ? (size_t)at + colons[i].n : 0;
		head.n = at > 0 ? (size_t)at : head.n;
	}
	if (!end || c < 0x900 || c > 0xDFF)
		return 0;
	for (size_t i = 0; i < head.n; i++)
		if ((unsigned char)head.p[i] < 0x80 &&
		    !strchr(" ,.()-0123456789", head.p[i]))
			return 0;
	rest = head;
	while (str_split(&rest, ' ', &word)) {
		words += word.n > 1;
		by |= reports(word);
	}
	ptrdiff_t comma = str_chr(head, ',');
	last = str_trim(str_sub(head, (size_t)(comma + 1), head.n));
	bool writer =
	    str_chr(str_sub(head, 0, comma > 0 ? (size_t)comma : 0), ' ') > 0;
	if (words > INDIC_WORDS || str_chr(last, ',') >= 0)
		return 0;
	if (comma < 0 && !(own && first && words == 1))
		return 0;
	return (comma > 0 && (by || figure(last))) ||
		       stands_in(on, last, writer)
		   ? end
		   : 0;
}
