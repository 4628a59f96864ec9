/* SPDX-License-Identifier: MIT */
/* gazetted: feeds of more entries than are kept. */
#ifndef GZ_FEED_ROOM_H
#define GZ_FEED_ROOM_H

#include "model/feed.h"

/* Whether one more entry may be added. Beyond FEED_ENTRIES_MAX that is so
 * where the feed has its newest last: then the older half makes room, or what
 * is new would never be seen. Moves the entries; sets f->truncated. */
bool feed_room(struct feed *f);

#endif
