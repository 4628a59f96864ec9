/* SPDX-License-Identifier: MIT */
/* gazetted: whether a sentence says that a thing may be, is not, or is done. */
#include "text/moods.h"

#include "base/buf.h"
#include "text/words.h"

#define SENTENCE_MAX 4096 /* bytes that are looked at */

static bool begins_word(struct str text, size_t at)
{
	return at == 0 || text.p[at - 1] == ' ';
}

static bool has_phrase(struct str text, struct str phrase, bool raw)
{
	size_t from = 0;
	ptrdiff_t at;
	while ((at = str_find(str_sub(text, from, text.n), phrase)) >= 0) {
		from += (size_t)at;
		if (raw || begins_word(text, from))
			return true;
		from++;
	}
	return false;
}

bool moods_has(struct str text, const char *phrases, bool raw)
{
	struct str rest = str_of(phrases), phrase;
	while (str_split(&rest, '|', &phrase))
		if (phrase.n && has_phrase(text, phrase, raw))
			return true;
	return false;
}

static bool asks(struct str raw)
{
	return str_chr(raw, '?') >= 0 || str_find(raw, S("？")) >= 0 ||
	       str_find(raw, S("؟")) >= 0;
}

unsigned moods_of(
    const struct mood_words *by, struct str folded, struct str raw)
{
	unsigned is = asks(raw) ? MOOD_OPEN : 0;
	if (!by)
		return is;
	struct str text = by->raw ? raw : folded;
	is |= moods_has(text, by->open, by->raw) ? MOOD_OPEN : 0;
	is |= moods_has(text, by->denied, by->raw) ? MOOD_DENIED : 0;
	is |= moods_has(text, by->lacks, by->raw) ? MOOD_LACKS : 0;
	for (unsigned i = 0; i < OUTCOMES; i++)
		is |=
		    moods_has(text, by->done[i], by->raw) ? MOOD_DONE << i : 0;
	return is;
}

void moods_fold(struct buf *b, struct str folded)
{
	ptrdiff_t at = str_find(folded, S("’"));
	if (at >= 0) {
		buf_adds(b, str_sub(folded, 0, (size_t)at));
		buf_addc(b, '\'');
		folded = str_sub(folded, (size_t)at + S("’").n, folded.n);
	}
	buf_adds(b, folded);
	buf_addc(b, ' ');
}

/* What groups of reports are not compared by. */
static unsigned more_of(
    const struct mood_words *by, struct str folded, struct str raw)
{
	struct str text = by && by->raw ? raw : folded;
	unsigned is = 0;
	if (by && moods_has(text, by->still, by->raw))
		is |= MOOD_STILL;
	if (by && moods_has(text, by->won, by->raw))
		is |= MOOD_WON;
	return is;
}

unsigned moods_in(struct str sentence, struct str language, bool headline)
{
	const struct mood_words *by = mood_words_of(language);
	struct buf folded = buf_init(2 * SENTENCE_MAX), raw = folded;
	struct words w = words_of(str_sub(sentence, 0, SENTENCE_MAX));
	struct word word;
	buf_adds(&raw, str_sub(sentence, 0, SENTENCE_MAX));
	if (headline)
		buf_addc(&raw, '\n');
	while (!(by && by->raw) && words_next(&w, &word))
		moods_fold(&folded, word.folded);
	unsigned is = moods_of(by, buf_str(&folded), buf_str(&raw)) |
		      more_of(by, buf_str(&folded), buf_str(&raw));
	buf_free(&folded);
	buf_free(&raw);
	return is;
}
