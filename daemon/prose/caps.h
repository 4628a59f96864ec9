/* SPDX-License-Identifier: MIT */
/* gazetted: the ceilings of prose/. */
#ifndef GZ_PROSE_CAPS_H
#define GZ_PROSE_CAPS_H

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

#endif
