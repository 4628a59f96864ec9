/* SPDX-License-Identifier: MIT */
/* gazetted: lines that a text has again and again. */
#include "prose/repeated.h"

#include "base/hash.h"

#define TIMES	 3
#define LINE_MIN 16 /* bytes: "Antworten" is no sentence */
#define LINE_MAX 400

/* Never 0, which is no key. */
static uint32_t key_of(struct str line)
{
	uint32_t key = (uint32_t)hash_content(line);
	return key ? key : 1;
}

static unsigned slot_of(const struct repeated *r, uint32_t key)
{
	unsigned i = (key ^ key >> 16) % REPEATED_SLOTS;
	while (r->key[i] && r->key[i] != key)
		i = (i + 1) % REPEATED_SLOTS;
	return i;
}

static bool counts(struct str line)
{
	return line.n >= LINE_MIN && line.n <= LINE_MAX;
}

void repeated_add(struct repeated *r, struct str line)
{
	if (!counts(line))
		return;
	uint32_t key = key_of(line);
	unsigned i = slot_of(r, key);
	if (!r->key[i]) {
		if (r->n >= REPEATED_SLOTS / 2)
			return;
		r->key[i] = key;
		r->n++;
	}
	r->times[i] += r->times[i] < TIMES;
	r->any |= r->times[i] == TIMES;
}

bool repeated_line(const struct repeated *r, struct str line)
{
	return r->any && counts(line) &&
	       r->times[slot_of(r, key_of(line))] >= TIMES;
}
