/* SPDX-License-Identifier: MIT */
/* gazetted: JSON-LD, read as leniently as pages write it. */
/*
 * The values stand in one array in document order; the members of an object
 * at i are among (i, v[i].end). Comments, CDATA marks, raw line breaks in
 * strings, missing and surplus commas, a missing end: all are read over.
 * Not json-c, which refuses half of these and builds a table per object.
 *
 *	struct ld ld = {0};
 *	ld_read(a, &ld, script);
 *	uint32_t art = ld_article(&ld);
 *	struct str t = ld_text(&ld, ld_get(&ld, art, S("headline")));
 */
#ifndef GZ_EXTRACT_LD_H
#define GZ_EXTRACT_LD_H

#include <stdint.h>

#include "base/vec.h"
#include "base/str.h"

#define LD_NONE UINT32_MAX

enum ld_kind { LD_OBJECT, LD_ARRAY, LD_STRING, LD_OTHER };

struct ld_value {
	enum ld_kind kind;
	int depth;	 /* containers around it */
	struct str key;	 /* absent in arrays */
	struct str text; /* of a string, decoded; of a number, as written */
	uint32_t parent, end;
};

struct ld {
	VEC(struct ld_value) v;
};

/* Appends the values of one script. Reads up to EXTRACT_LD_VALUES_MAX. */
void ld_read(struct arena *a, struct ld *ld, struct str json);

/* A member of an object, or LD_NONE; of an array, its first element's. */
uint32_t ld_get(const struct ld *ld, uint32_t object, struct str key);

/* The object of the same "@id" that has more to say than this reference; the
 * value itself where there is none. */
uint32_t ld_follow(const struct ld *ld, uint32_t value);

/* The string itself; of an object its "name", "url" or "@id"; of an array its
 * first element's. Absent for LD_NONE. References ("@id" alone) are followed
 * to the object that has the name. */
struct str ld_text(const struct ld *ld, uint32_t value);

/* Is the object's @type one of these words' endings? */
bool ld_is(const struct ld *ld, uint32_t object, struct str ending);

/* The object that describes the page's article, or LD_NONE. */
uint32_t ld_article(const struct ld *ld);

#endif
