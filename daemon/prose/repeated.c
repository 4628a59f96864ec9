/* SPDX-License-Identifier: MIT */
/* gazetted: lines that a text has again and again. */
#include "prose/repeated.h"

#define TIMES	    3
#define LINE_MIN    16 /* bytes: "Antworten" is no sentence */
#define LINE_MAX    400
#define KEY_BYTES   40
#define LABEL_MAX   80 /* bytes of one, */
#define LABEL_WORDS 4  /* and words: fewer may be who speaks */

/* FNV-1a of how long it is and how it begins; never 0, which is no key. */
static uint32_t key_of(struct str t)
{
	uint32_t h = UINT32_C(2166136261) ^ (uint32_t)t.n;
	for (size_t i = 0; i < t.n && i < KEY_BYTES; i++)
		h = (h ^ (unsigned char)t.p[i]) * UINT32_C(16777619);
	return h ? h : 1;
}

static unsigned slot_of(const struct repeated *r, uint32_t key)
{
	unsigned i = (key ^ key >> 16) % REPEATED_SLOTS;
	while (r->key[i] && r->key[i] != key)
		i = (i + 1) % REPEATED_SLOTS;
	return i;
}

static struct str label_of(struct str line)
{
	static const struct str none = {NULL, 0};
	struct str head = str_sub(line, 0, LABEL_MAX), rest, word;
	ptrdiff_t colon = str_find(head, S(": "));
	size_t words = 0;
	if (colon < 0)
		return none;
	head = str_sub(head, 0, (size_t)colon);
	rest = head;
	while (str_split(&rest, ' ', &word))
		words += word.n > 0;
	return words >= LABEL_WORDS ? head : none;
}

static void add(struct repeated *r, struct str t)
{
	uint32_t key = key_of(t);
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

void repeated_add(struct repeated *r, struct str line)
{
	struct str label = label_of(line);
	if (label.n)
		add(r, label);
	else if (line.n >= LINE_MIN && line.n <= LINE_MAX)
		add(r, line);
}

bool repeated_line(const struct repeated *r, struct str line)
{
	struct str t, label;
	if (!r->any || !line.n)
		return false;
	label = label_of(line);
	t = label.n ? label : line;
	return t.n <= LINE_MAX && r->times[slot_of(r, key_of(t))] >= TIMES;
}
