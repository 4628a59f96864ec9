/* SPDX-License-Identifier: MIT */
/* gazetted: a sentence in another script than its text's. */
#include "prose/script.h"

#include "text/listed.h"

/* By the byte that begins it: U+0340 and behind, but for the Latin letters with
 * two signs that Vietnamese has, and what is no letter. */
static bool other(struct str t, size_t i)
{
	unsigned char lead = (unsigned char)t.p[i];
	unsigned char next = i + 1 < t.n ? (unsigned char)t.p[i + 1] : 0;
	if (lead == 0xE1)
		return next < 0xB8 || next > 0xBB;
	return lead >= 0xCD && lead != 0xE2 && lead < 0xEF;
}

bool script_begins_other(struct str sentence)
{
	for (size_t i = 0; i < sentence.n; i++) {
		unsigned char c = (unsigned char)sentence.p[i];
		if (other(sentence, i))
			return true;
		if (ch_alpha((char)c) || (c >= 0xC3 && c < 0xCD))
			return false;
	}
	return false;
}

bool script_other(struct str language, struct str text)
{
	static const char latin[] =
	    " en de fr es it pt nl sv da no nb nn pl cs sk hr sl hu ro fi tr "
	    "id vi ca et lt lv gl eu sq is af ms tl ";
	size_t others = 0, own = 0;
	for (size_t i = 0; i < text.n; i++) {
		bool is = other(text, i);
		others += is;
		own += !is && (ch_alpha(text.p[i]) ||
				  ((unsigned char)text.p[i] >= 0xC3 &&
				      (unsigned char)text.p[i] < 0xCD));
	}
	return others > own && word_listed(latin, str_sub(language, 0, 2));
}
