/* SPDX-License-Identifier: MIT */
/* gazetted: the articles of a window to stories. */
/*
 * Reports are linked by
 *
 *	page      one canonical URL, which their pages told when they were read
 *	headline  the same one, of TITLE_KEY_MIN letters or more, or one that is
 *		  alike and has the same figures (headline.h), where the texts
 *		  agree or say nothing
 *	text      more than SAME_TEXT of the shorter is in the other (sketch.h),
 *		  and where that has as much beside it, the odds are above 0
 *	event     the odds that both tell of the same (vector.h)
 *	ruling    what the operator said: `gazetted split`, `gazetted join`
 *
 * and become stories by average link (link.h), so a story does not depend on
 * the order in which its reports came. A roundup, which quotes several stories
 * (quote.h) or lists them in its headline (column.h), is linked with none of
 * them by what it tells: it is one of its own, and ranks as any that one source
 * has. Two new articles of one source are never put together, as "Morning
 * briefing" is a new one every day and a list of releases is not one release.
 * Reports more than STORY_WINDOW apart have no link, which says nothing of
 * them: a story goes on for as long as its latest reports are linked.
 *
 * A report of the source that told of it before is asked for more: that the two
 * share more than a form which the source has (manner.h).
 *
 * Articles that were told before take part, so that it is known which of the
 * new ones go on with a story that was told: these are its `told`, and
 * of each new one it is said how much of it was not in them. What became of a
 * story may share little with it; of a story that goes on with one that was
 *told (sequel.h) all is new.
 */
#ifndef GZ_GROUP_STORIES_H
#define GZ_GROUP_STORIES_H

#include "base/vec.h"
#include "group/manner.h"
#include "model/edition.h"
#include "model/ruling.h"

struct arena;

typedef VEC(struct story) stories;

/* Seconds between two reports of one story, at most. */
#define STORY_WINDOW INT64_C(259200)

/* Seconds for which editions know what earlier ones told: what is new a week
 * after the last one may go on with what that told of its last days. */
#define TOLD_WINDOW (INT64_C(604800) + STORY_WINDOW)

struct group_input {
	const struct article *arts; /* new, in order of sequence */
	size_t n;
	/* before; of one that is new again, since it was edited, as it was */
	const struct article *told;
	size_t n_told;
	const struct ruling *rulings;
	size_t n_rulings;
	struct manner_ask past; /* of their sources; all zero: not known */
};

/* The stories borrow the articles, and come in order of their first article's
 * sequence. Sets lead (the first), also, the reasons of both, told and how
 * fresh each is; the rest is the digest's to fill. A story has at least one new
 * article. */
void group_stories(struct arena *a, const struct group_input *in, stories *out);

#endif
