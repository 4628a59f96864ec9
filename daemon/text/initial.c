/* SPDX-License-Identifier: MIT */
/* gazetted: initials of scripts that have no capitals. */
#include "text/initial.h"

#include <stdint.h>

#include "base/utf8.h"
#include "text/listed.h"
#include "text/width.h"

/* Left out are those that are words with which a sentence ends: Hindi "जी",
 * "आई". */
static const char letters[] =
    " ए बी सी डी एफ एच जे के एल एम एन आर एस टी यू वी डब्ल्यू वाई जेड पी "
    "এস এম এন এল এফ আর এইচ এক্স জেড কিউ আই ইউ "
    "બી સી ડી એફ એચ જે કે એલ એમ એન પી આર એસ ટી યુ વી "
    "ਬੀ ਸੀ ਡੀ ਐਫ ਐਚ ਜੇ ਐਲ ਐਮ ਐਨ ਪੀ ਆਰ ਐਸ ਟੀ "
    "எஃப் எச் எல் எம் என் ஆர் எஸ் எக்ஸ் "
    "ఎఫ్ ఎల్ ఎస్ ఆర్ ఎక్స్ ఎన్ "
    "ಎಫ್ ಎಲ್ ಎಸ್ ಆರ್ ಎನ್ "
    "എഫ് എൽ എസ് ആർ എൻ ";
static const char urdu[] = " اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این "
			   "او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ ";

/* One syllable of Bengali or of the south of India: no word that ends one. */
static bool syllable(struct str token)
{
	uint32_t c;
	utf8_next(token, 0, &c);
	bool script =
	    (c >= 0x0980 && c <= 0x09FF) || (c >= 0x0B80 && c <= 0x0D7F);
	return script && text_cluster(token, 0) == token.n &&
	       !word_listed(" না ", token);
}

bool initial_syllable(struct str token)
{
	return token.n && (unsigned char)token.p[0] >= 0xE0 &&
	       (word_listed(letters, token) || syllable(token));
}

/* What is before the first stop of `s`, or the word behind its last. */
static struct str part(struct str s, bool last)
{
	struct str stop = S("۔"), rest = s;
	ptrdiff_t at = str_find(s, stop);
	if (!last)
		return at < 0 ? S("") : str_trim(str_sub(s, 0, (size_t)at));
	for (; at >= 0; at = str_find(rest, stop))
		rest = str_sub(rest, (size_t)at + stop.n, rest.n);
	rest = str_trim(rest);
	for (at = str_chr(rest, ' '); at >= 0; at = str_chr(rest, ' '))
		rest = str_sub(rest, (size_t)at + 1, rest.n);
	return rest;
}

bool initial_row(struct str token, struct str next)
{
	struct str last = part(token, true);
	struct str before = str_trim(str_sub(token, 0, token.n - last.n));
	ptrdiff_t stop = (ptrdiff_t)before.n - (ptrdiff_t)S("۔").n;
	if (!word_listed(urdu, last))
		return false;
	return word_listed(urdu, part(next, false)) ||
	       (stop > 0 && word_listed(urdu,
				part(str_sub(before, 0, (size_t)stop), true)));
}
