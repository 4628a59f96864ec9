/* SPDX-License-Identifier: MIT */
/* gazetted: the ceilings of digest/. */
#ifndef GZ_DIGEST_CAPS_H
#define GZ_DIGEST_CAPS_H

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
