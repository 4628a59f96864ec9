/* SPDX-License-Identifier: MIT */
/* gazetted: the verbs of languages that leave a subject away. */
/*
 * For subject.c alone.
 */
#ifndef GZ_PROSE_SUBJECT_TABLE_H
#define GZ_PROSE_SUBJECT_TABLE_H

#include "base/str.h"

/*
 * verbs	finite ones, in full
 * endings	of finite verbs; `none` are words that end so and are none
 * happens	verbs of what happens of itself begin so: to die, to arrive, to
 *		rise. Their subject stands behind them. Where there are none of
 *		these the subject is seldom left away: only what is led is
 *		looked at
 * be, have	auxiliaries; `participles` end so, and behind "have" those that
 *		are `irregular`. What is behind "be" is passive, or happens
 * ages		behind a verb: "Tiene 43 años"
 * led		no subject is right behind these
 * articles	begin one, but not before `days`
 * unfit	no subject ends so: an infinitive, or of another case
 */
struct dropping {
	struct str language;
	const char *verbs, *endings, *none, *happens;
	const char *be, *have, *participles, *irregular, *ages;
	const char *led, *articles, *days, *unfit;
};

/* Those of a language (BCP 47, may be absent); NULL: none are known. */
const struct dropping *subject_dropping(struct str language);

#endif
