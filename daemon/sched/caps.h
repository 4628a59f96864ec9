/* SPDX-License-Identifier: MIT */
/* gazetted: the ceilings of sched/. */
#ifndef GZ_SCHED_CAPS_H
#define GZ_SCHED_CAPS_H

/* Zone files come from the system, zone names from subscribers. The largest
 * file of tzdata is under 4 KB with "slim" and 16 KB with "fat" data. */
#define ZONE_NAME_MAX	64    /* bytes; the longest known has 38 */
#define ZONE_FILE_MAX	65536 /* bytes */
#define ZONE_TIMES_MAX	4096  /* transitions in a file */
#define ZONE_TYPES_MAX	256   /* local time types; an index is one byte */
#define ZONE_ABBR_MAX	16    /* bytes of an abbreviation, NUL included */
#define ZONE_OFFSET_MAX 93599 /* seconds: 25:59:59, RFC 8536 section 3.2 */
#define ZONES_MAX	1024  /* loaded by one set; tzdata has some 600 */

/* Schedules are written by the operator or by a subscriber's form. */
#define SCHEDULE_TEXT_MAX   256 /* bytes */
#define SCHEDULE_TIMES_MAX  24	/* times of day in one schedule */
#define SCHEDULE_YEARS_MAX  8	/* how far ahead schedule_next() looks */
#define SCHEDULE_MINUTE_MIN 5	/* the shortest "every N minutes" */
#define SCHEDULE_MINUTE_MAX 720

#endif
