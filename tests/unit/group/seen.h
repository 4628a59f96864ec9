/* SPDX-License-Identifier: MIT */
/* gazetted: what the tests of clusters share. */
/*
 *	start();
 *	struct verdict v = see("Earthquake on Vessa", quake, 0);
 *	done();
 */
#ifndef GZ_TEST_GROUP_SEEN_H
#define GZ_TEST_GROUP_SEEN_H

#include "base/arena.h"
#include "base/buf.h"
#include "group/cluster.h"
#include "tap.h"

#define DAY INT64_C(86400)

static struct arena *a;
static struct clusters *c;
static struct readers *readers;

static inline struct verdict add(struct prepared art, int64_t at)
{
	readers_read(readers, &art, 1);
	return clusters_add(c, a, &art, at);
}

static inline struct verdict see(
    const char *title, const char *text, int64_t at)
{
	struct prepared art = {
	    .title = str_of(title),
	    .text = str_of(text),
	    .language = S("en"),
	};
	return add(art, at);
}

static inline void start(void)
{
	a = arena_new();
	c = clusters_new(3 * DAY);
	readers = readers_new();
}

static inline void done(void)
{
	clusters_free(&c);
	readers_free(&readers);
	arena_free(&a);
}

static const char quake[] =
    "A strong earthquake shook the island of Vessa on Tuesday morning, and at "
    "least twelve people were hurt. The harbour of Orlin was closed. Mayor "
    "Hedda Brandt asked everybody to stay out of the old town while engineers "
    "look at its bridges.";
static const char quake_told_otherwise[] =
    "Twelve people were injured when an earthquake hit Vessa early on Tuesday. "
    "Engineers are checking the bridges of Orlin, where the harbour has been "
    "shut. \"Keep away from the old town,\" said Hedda Brandt, its mayor.";
static const char other_quake[] =
    "A strong earthquake shook the coast of Mirrowland on Tuesday morning, and "
    "at least forty people were hurt. The airport of Calder was closed. "
    "President Ivo Lund flew to the region while soldiers look for people "
    "under what is left of two schools.";

/* Prose of `n` words from a seed, with a share of them changed. */
static inline struct str prose(unsigned seed, size_t n, unsigned changed)
{
	struct buf b = buf_init(1 << 20);
	uint64_t x = seed * UINT64_C(2654435761) + 1, y = 77;
	for (size_t i = 0; i < n; i++) {
		x = x * UINT64_C(6364136223846793005) + 1;
		y = y * UINT64_C(6364136223846793005) + 3;
		bool other = changed && (y >> 33) % 100 < changed;
		buf_addf(&b, "%s%llu%s", "w",
		    (unsigned long long)((x >> 33) % 5000 + (other ? 9000 : 0)),
		    i % 12 == 11 ? ". " : " ");
	}
	struct str s = str_dup(a, buf_str(&b));
	buf_free(&b);
	return s;
}

#endif
