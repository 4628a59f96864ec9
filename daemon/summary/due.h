/* SPDX-License-Identifier: MIT */
/* gazetted: whether what was to come should be there by now. */
/*
 * "The council votes today" waits for a result of this day, "a firm said on
 * Thursday it would close a plant" for none of Thursday.
 */
#ifndef GZ_SUMMARY_DUE_H
#define GZ_SUMMARY_DUE_H

#include <stdbool.h>

struct turn_report;

/* The day that `x` says it is of is there when `y` comes: by its headline, or
 * by its first sentence where that does not tell who said so. */
bool due_by(const struct turn_report *x, const struct turn_report *y);

/* The headline says that it is otherwise than was said to come: "after all". */
bool due_after_all(const struct turn_report *y);

#endif
