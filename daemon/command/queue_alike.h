/* SPDX-License-Identifier: MIT */
/* gazetted queue: how many wait with the same last words. */
#ifndef GZ_COMMAND_QUEUE_ALIKE_H
#define GZ_COMMAND_QUEUE_ALIKE_H

#include "store/store.h"

/* Prints a line for all that wait in the same state and were answered alike by
 * the same relay, but for addresses and numbers; the most first, with the words
 * that one of them got. */
void queue_alike(struct arena *a, const deliveries *all, bool json);

#endif
