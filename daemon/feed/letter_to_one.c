/* SPDX-License-Identifier: MIT */
/* gazetted: short letters that are written to one, by what they have not. */
/*
 * They call their reader, and there is nothing to read elsewhere. Sent by what
 * sends for others, but by no list, that takes
 *
 *	Hi Ann, your trial ends on Friday.	that they speak of what is
 *						"yours" at their front
 *	Hi Ann, see you on 3 December at	or a time of day, and the
 *	19:30. Reference KX8P1V.		name of one thing
 *
 * By a list, which may greet all by name,
 *
 *	Dear Ann Smith,				that they do so in full, and
 *	Tom was absent this morning.		begin as their subject does,
 *	Receipt 2026-0417, 45.00		name a thing and a sum, or have
 *						in their subject what became of
 *						what is "yours", or a sum
 *						that is
 */
#include "base/utf8.h"
#include "feed/letter_deal.h"

#define NOTE_MAX  450 /* bytes of such a letter */
#define CARD_MAX  160 /* ... of one that says one thing */
#define TIMES_FEW 2   /* times of day of one thing */
#define SUMS_FEW  2   /* more are prices */

static bool has_sums(struct str low)
{
	size_t n = letter_count_amounts(low);
	return n > 0 && n <= SUMS_FEW;
}

static bool has_times(const struct letter_frame *w)
{
	return w->own->times > 0 && w->own->times <= TIMES_FEW;
}

/* Does a sentence that says "your" say what became of it, or a sum? */
static bool tells_yours(struct str low, bool sum)
{
	struct str one;
	while (letter_next_sentence(&low, &one))
		if (letter_says_yours(one) &&
		    (sum ? letter_count_amounts(one) > 0 : letter_states(one)))
			return true;
	return false;
}

bool letter_has_proof(
    const struct letter_frame *w, struct str subject, struct str low)
{
	return w->token || w->numbered || w->own->things.n || has_sums(low) ||
	       letter_states(subject) || tells_yours(low, false);
}

static bool by_list(struct arena *a, const struct letter_frame *w,
    struct str subject, struct str low)
{
	const struct own_marks *o = w->own;
	bool sums = has_sums(low), yours = letter_says_yours(subject);
	if (w->links && !w->token)
		return false;
	if (!o->full)
		return sums && yours && tells_yours(low, true);
	return (o->things.n && sums) || (yours && letter_states(subject)) ||
	       ((has_times(w) || sums) &&
		   letter_is_of_yours(a, subject, low)) ||
	       (low.n <= CARD_MAX && !o->times && !o->date &&
		   letter_begins_as(a, subject, low));
}

static bool by_sender(struct arena *a, const struct letter_frame *w,
    struct str subject, struct str low)
{
	const struct own_marks *o = w->own;
	if ((!w->links || w->token) && letter_is_of_yours(a, subject, low))
		return letter_has_proof(w, subject, low) &&
		       letter_count_amounts(low) <= SUMS_FEW;
	return (has_times(w) && w->links <= 1 &&
		   (o->things.n || w->numbered)) ||
	       (o->full && by_list(a, w, subject, low));
}

bool letter_to_one(struct arena *a, struct str subject,
    const struct letter_frame *w, struct str low)
{
	const struct own_marks *o = w->own;
	if (!o->called || o->many || w->news || w->open || low.n > NOTE_MAX)
		return false;
	return w->list ? by_list(a, w, subject, low)
		       : by_sender(a, w, subject, low);
}
