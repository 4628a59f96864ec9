/* SPDX-License-Identifier: MIT */
/* gazetted: whether a sentence says that a thing may be, is not, or is done. */
#include "text/moods.h"

#include <string.h>

#include "base/buf.h"
#include "text/words.h"

#define SENTENCE_MAX 4096 /* bytes that are looked at */

/* How the words of a text begin, or each of its characters: most phrases begin
 * otherwise, and are not looked for. */
#define MARKS 512
struct begins {
	struct str text;
	bool raw;
	uint64_t of[MARKS / 64];
};

static unsigned mark(const struct begins *b, const char *p)
{
	unsigned h = (unsigned char)p[0] * 31U + (unsigned char)p[1];
	return (b->raw ? h * 31U + (unsigned char)p[2] : h) % MARKS;
}

static bool begins_word(struct str text, size_t at)
{
	return at == 0 || text.p[at - 1] == ' ';
}

static struct begins begins_of(struct str text, bool raw)
{
	struct begins b = {.text = text, .raw = raw};
	for (size_t i = 0; i + 1 + raw < text.n; i++)
		if (raw || begins_word(text, i)) {
			unsigned m = mark(&b, text.p + i);
			b.of[m / 64] |= UINT64_C(1) << m % 64;
		}
	return b;
}

/* One of `words`, parted by '|', ends at `at`. */
static bool stands_before(struct str text, size_t at, const char *words)
{
	struct str rest = str_of(words), one;
	while (str_split(&rest, '|', &one))
		if (one.n && str_ends(str_sub(text, 0, at), one))
			return true;
	return false;
}

/* But directly behind one of `negates`. */
static bool has_phrase(
    const struct begins *b, struct str phrase, const char *negates)
{
	struct str text = b->text;
	size_t from = 0;
	ptrdiff_t at;
	unsigned m = phrase.n > 1U + b->raw ? mark(b, phrase.p) : 0;
	if (phrase.n > 1U + b->raw && !(b->of[m / 64] >> m % 64 & 1))
		return false;
	while ((at = str_find(str_sub(text, from, text.n), phrase)) >= 0) {
		from += (size_t)at;
		if ((b->raw || begins_word(text, from)) &&
		    !stands_before(text, from, negates))
			return true;
		from++;
	}
	return false;
}

static bool has_one_not(
    const struct begins *b, const char *phrases, const char *negates)
{
	struct str rest = str_of(phrases), phrase;
	while (str_split(&rest, '|', &phrase))
		if (phrase.n && has_phrase(b, phrase, negates))
			return true;
	return false;
}

static bool has_one(const struct begins *b, const char *phrases)
{
	return has_one_not(b, phrases, "");
}

bool moods_has(struct str text, const char *phrases, bool raw)
{
	struct begins b = begins_of(text, raw);
	return has_one(&b, phrases);
}

static bool asks(struct str raw)
{
	return str_chr(raw, '?') >= 0 || str_find(raw, S("？")) >= 0 ||
	       str_find(raw, S("؟")) >= 0;
}

/* Blanks the phrases of a text that are in it; whether any is. */
static bool without(
    struct buf *text, const struct begins *b, const char *phrases)
{
	struct str rest = str_of(phrases), phrase;
	bool any = false;
	while (str_split(&rest, '|', &phrase)) {
		if (!phrase.n || !has_phrase(b, phrase, ""))
			continue;
		if (!any && !text->n)
			buf_adds(text, b->text);
		any = true;
		for (ptrdiff_t at; (at = str_find(buf_str(text), phrase)) >= 0;)
			memset(text->p + at, ' ', phrase.n);
	}
	return any;
}

static unsigned of_words(
    const struct mood_words *by, const struct begins *b, unsigned is)
{
	is |= has_one(b, by->open) ? MOOD_OPEN : 0;
	is |= has_one(b, by->denied) ? MOOD_DENIED : 0;
	is |= has_one(b, by->lacks) ? MOOD_LACKS : 0;
	for (unsigned i = 0; i < OUTCOMES; i++)
		is |= has_one(b, by->done[i]) ? MOOD_DONE << i : 0;
	return is;
}

/* "It will not take place" denies nothing, and is no plan any more. */
static unsigned despite(const struct mood_words *by, const struct begins *b)
{
	struct buf text = buf_init(b->text.n + 1);
	unsigned is =
	    without(&text, b, by->dead_not) ? MOOD_DONE << OUTCOME_DIED : 0;
	if (without(&text, b, by->off_not))
		is |= MOOD_DONE << OUTCOME_OFF;
	if (is) {
		struct begins left = begins_of(buf_str(&text), by->raw);
		is = of_words(by, &left, is);
	}
	buf_free(&text);
	return is;
}

unsigned moods_of(
    const struct mood_words *by, struct str folded, struct str raw)
{
	unsigned is = asks(raw) ? MOOD_OPEN : 0;
	if (!by)
		return is;
	struct begins b = begins_of(by->raw ? raw : folded, by->raw);
	unsigned otherwise = despite(by, &b);
	return is | (otherwise ? otherwise : of_words(by, &b, 0));
}

unsigned acts_in(const struct act_words *by, struct str folded, struct str raw)
{
	unsigned are = 0;
	if (!by)
		return are;
	struct begins b = begins_of(by->raw ? raw : folded, by->raw);
	for (unsigned i = 0; i < ACTS; i++)
		are |= has_one_not(&b, by->done[i], by->negates) ? 1U << i : 0;
	return are;
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
	unsigned is = 0;
	if (!by)
		return is;
	struct begins b = begins_of(by->raw ? raw : folded, by->raw);
	is |= has_one(&b, by->still) ? MOOD_STILL : 0;
	is |= has_one(&b, by->won) ? MOOD_WON : 0;
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
