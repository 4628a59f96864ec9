/* SPDX-License-Identifier: MIT */
/* gazetted: articles to stories. */
#include "group/stories.h"

#include "base/arena.h"
#include "base/map.h"

#define TITLE_KEY_MIN                                                          \
	16 /* bytes: shorter headlines are too common to merge                 \
	    */

/* The headline without case, space and punctuation. */
static struct str title_key(struct arena *a, struct str title)
{
	char *d = arena_alloc(a, title.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < title.n; i++) {
		char c = title.p[i];
		if (ch_alnum(c) || (unsigned char)c >= 0x80)
			d[n++] = ch_lower(c);
	}
	return (struct str){d, n};
}

static bool has_source(const struct story *s, int64_t source)
{
	if (s->lead->source == source)
		return true;
	vec_each (&s->also, art)
		if ((*art)->source == source)
			return true;
	return false;
}

/* Story numbers are kept as pointers into `slots`, since the array of stories
 * moves while it grows. */
void group_stories(
    struct arena *a, const struct article *arts, size_t n, stories *out)
{
	struct map *by_id = map_new(a), *by_title = map_new(a);
	size_t *slots = arena_calloc(a, n + 1, sizeof(*slots));
	for (size_t i = 0; i < n; i++) {
		const struct article *art = &arts[i];
		struct str id = {(const char *)&art->id, sizeof(art->id)};
		struct str title = title_key(a, art->title);
		size_t *at = map_get(by_id, id);
		if (!at && title.n >= TITLE_KEY_MIN)
			at = map_get(by_title, title);
		if (at && !has_source(&out->v[*at], art->source)) {
			*vec_push(a, &out->v[*at].also) = art;
			continue;
		}
		if (at && out->v[*at].lead->id == art->id)
			continue;
		slots[i] = out->n;
		vec_push(a, out)->lead = art;
		map_put(by_id, id, &slots[i]);
		if (title.n >= TITLE_KEY_MIN && !map_get(by_title, title))
			map_put(by_title, title, &slots[i]);
	}
}
