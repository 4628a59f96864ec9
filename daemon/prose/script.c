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

bool script_other(struct str language, struct str sentence)
{
	static const char latin[] =
	    " en de fr es it pt nl sv da no nb nn pl cs sk hr sl hu ro fi tr "
	    "id vi ca et lt lv gl eu sq is af ms tl ";
	size_t others = 0, own = 0;
	for (size_t i = 0; i < sentence.n; i++) {
		bool is = other(sentence, i);
		others += is;
		own += !is && (ch_alpha(sentence.p[i]) ||
				  ((unsigned char)sentence.p[i] >= 0xC3 &&
				      (unsigned char)sentence.p[i] < 0xCD));
	}
	return others > own && word_listed(latin, str_sub(language, 0, 2));
}
