/* SPDX-License-Identifier: MIT */
/* gazetted: a sentence in lower case, to look for phrases in. */
#include "prose/folded.h"

#include <utf8proc.h>

#include "base/utf8.h"

static const char *behind_marks(const char *s)
{
	struct str rest = str_of(s);
	uint32_t c;
	size_t n = 0, len;
	for (; n < rest.n; n += len) {
		len = utf8_next(rest, n, &c);
		if (c != ' ' && !utf8_among("•*※-–—>[(（【/|▪■●", c))
			break;
	}
	return s + n;
}

void fold_sentence(struct str t, struct folded *f)
{
	char *low = f->s;
	size_t n = 0;
	uint32_t c;
	for (size_t i = 0; i < t.n && n < FOLDED_MAX;) {
		if ((unsigned char)t.p[i] < 0x80) {
			low[n++] = ch_lower(t.p[i++]);
			continue;
		}
		i += utf8_next(t, i, &c);
		if (c == 0x2019)
			c = '\'';
		if (c != UTF8_BAD)
			n += (size_t)utf8proc_encode_char(
			    utf8proc_tolower((utf8proc_int32_t)c),
			    (utf8proc_uint8_t *)low + n);
	}
	low[n] = 0;
	f->words = behind_marks(low);
	f->whole = t;
}

bool folded_starts(struct str sentence, const struct str *phrases, size_t n)
{
	struct folded low;
	fold_sentence(sentence, &low);
	for (size_t i = 0; i < n; i++)
		if (str_starts(str_of(low.s), phrases[i]))
			return true;
	return false;
}
