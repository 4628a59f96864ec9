/* SPDX-License-Identifier: MIT */
/* gazetted: whether a sentence says that a thing may be, is not, or is done. */
#include "text/moods.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "text/words.h"

#define SENTENCE_MAX 4096 /* bytes that are looked at */

/* How the words of a text begin, or each of its characters: most phrases begin
 * otherwise, and are not looked for. */
#define MARKS	 512
#define MARK_ANY MARKS /* of a phrase that is too short for one */
struct begins {
	struct str text;
	bool raw;
	uint64_t of[MARKS / 64];
};

static unsigned mark(bool raw, const char *p)
{
	unsigned h = (unsigned char)p[0] * 31U + (unsigned char)p[1];
	return (raw ? h * 31U + (unsigned char)p[2] : h) % MARKS;
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
			unsigned m = mark(raw, text.p + i);
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

/* ---- lists ---- */

struct phrase {
	struct str text;
	unsigned mark;
};

/* Phrases that are parted by '|', none of them empty. To part them costs more
 * than to see that none begins as a text does, so it is done once: a list is a
 * literal, and known again by its place. */
struct list {
	const char *of;
	bool raw;
	size_t n;
	struct phrase all[];
};

#define LISTS_MAX 4096 /* a power of two, far above how many there are */
static _Atomic(struct list *) lists[LISTS_MAX];

static struct list *list_new(const char *phrases, bool raw)
{
	struct str rest = str_of(phrases), one;
	size_t most = 1;
	for (const char *p = phrases; *p; p++)
		most += *p == '|';
	struct list *l = malloc(sizeof(*l) + most * sizeof(l->all[0]));
	if (!l)
		abort();
	*l = (struct list){.of = phrases, .raw = raw};
	while (str_split(&rest, '|', &one))
		if (one.n)
			l->all[l->n++] = (struct phrase){one,
			    one.n > 1U + raw ? mark(raw, one.p) : MARK_ANY};
	return l;
}

/* Threads may part one at a time: the first is kept. */
static const struct list *list_of(const char *phrases, bool raw)
{
	size_t at = ((uintptr_t)phrases * UINT64_C(0x9E3779B97F4A7C15)) >> 40;
	struct list *made = NULL;
	for (size_t i = 0; i < LISTS_MAX; i++) {
		_Atomic(struct list *) *slot = &lists[(at + i) % LISTS_MAX];
		struct list *l =
		    atomic_load_explicit(slot, memory_order_acquire);
		if (!l) {
			made = made ? made : list_new(phrases, raw);
			if (atomic_compare_exchange_strong(slot, &l, made))
				return made;
		}
		if (l->of == phrases && l->raw == raw) {
			free(made);
			return l;
		}
	}
	abort();
}

/* But directly behind one of `negates`. */
static bool has_phrase(
    const struct begins *b, const struct phrase *p, const char *negates)
{
	struct str text = b->text, phrase = p->text;
	size_t from = 0;
	ptrdiff_t at;
	if (p->mark < MARKS && !(b->of[p->mark / 64] >> p->mark % 64 & 1))
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
	const struct list *l = list_of(phrases, b->raw);
	for (size_t i = 0; i < l->n; i++)
		if (has_phrase(b, &l->all[i], negates))
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
	const struct list *l = list_of(phrases, b->raw);
	bool any = false;
	for (size_t i = 0; i < l->n; i++) {
		struct str phrase = l->all[i].text;
		if (!has_phrase(b, &l->all[i], ""))
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
