/* SPDX-License-Identifier: MIT */
/* gazetted: the ceilings of digest/. */
#ifndef GZ_DIGEST_CAPS_H
#define GZ_DIGEST_CAPS_H

/* bytes at the front of each text that a summary is chosen from */
#define SUMMARY_TEXT_MAX ((size_t)64 << 10)

/* units (see units.h) of all texts of one story together */
#define SUMMARY_UNITS_MAX 600

/* sentences that a quotation may tie together and still be told */
#define SUMMARY_QUOTE_MAX 3

/* sentences of one summary */
#define SUMMARY_SENTENCES_MAX 100

/* numbers, and words for the dead and the hurt, of a sentence */
#define TOLL_MAX 8

/* bytes at the front of a text that rules of include and exclude look at */
#define FILTER_TEXT_MAX ((size_t)64 << 10)

/* articles that an edition of readers with filters of their own remembers
 * before it forgets those that it leaves out */
#define CHOICES_OWN_MAX 200

/* steps of an expression over all texts, and what each text adds to them; one
 * that needs more fits no more */
#define FILTER_STEPS_MAX  500000
#define FILTER_STEPS_EACH 10000

#endif
