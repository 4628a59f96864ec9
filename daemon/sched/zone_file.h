/* SPDX-License-Identifier: MIT */
/* gazetted: what a zone holds. For zone.c and zone_file.c alone. */
#ifndef GZ_SCHED_ZONE_FILE_H
#define GZ_SCHED_ZONE_FILE_H

#include "sched/posix_tz.h"
#include "sched/zone.h"

struct zone {
	struct arena *a; /* owns all of it */
	struct str name;
	size_t n;	/* transitions */
	int64_t *at;	/* when, strictly rising */
	uint8_t *which; /* the type from then on */
	struct zone_type *type;
	size_t types;	 /* at least one */
	uint8_t initial; /* the type before the first transition */
	bool has_rule;	 /* from the last transition on */
	struct posix_tz rule;
};

#endif
