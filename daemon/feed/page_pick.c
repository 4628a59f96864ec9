/* SPDX-License-Identifier: MIT */
/* gazetted: which of the links in an item is its own. */
/*
 * A card has several: to its topic, around its picture, "Read more". What
 * several items share is none's own; of the others that one is which stands
 * there most often, as a picture's and "Read more" do; else the first.
 */
#include "base/arena.h"
#include "base/map.h"
#include "feed/caps.h"
#include "feed/page_impl.h"

#define LINKS_MAX 40 /* of one item that are looked at */

struct tally {
	size_t items;
	const struct html_node *last;
};

struct page_tally {
	struct map *urls; /* -> struct tally */
	size_t links;
};

struct page_tally *page_tally_new(const struct page *p)
{
	struct page_tally *t = arena_new_of(p->a, struct page_tally);
	t->urls = map_new(p->a);
	return t;
}

void page_tally_add(
    const struct page *p, struct page_tally *t, struct html_node *item)
{
	int links = 0;
	for (struct html_node *n = item;
	     n && links < LINKS_MAX && t->links < PAGE_LINKS_MAX;
	     n = page_next(n, item)) {
		struct str url = page_link_url(p, n);
		if (!url.n)
			continue;
		links++;
		t->links++;
		struct tally *one = map_get(t->urls, url);
		if (!one) {
			one = arena_new_of(p->a, struct tally);
			map_put(t->urls, url, one);
		}
		one->items += one->last != item;
		one->last = item;
	}
}

bool page_is_shared(
    const struct page *p, const struct page_tally *t, const struct html_node *a)
{
	const struct tally *one =
	    t ? map_get(t->urls, page_link_url(p, a)) : NULL;
	return one && one->items > 1;
}

struct html_node *page_pick(
    const struct page *p, const struct page_tally *t, struct html_node *item)
{
	struct html_node *links[LINKS_MAX], *best = NULL;
	struct str urls[LINKS_MAX];
	int n = 0, most = 0;
	for (struct html_node *x = item; x && n < LINKS_MAX;
	     x = page_next(x, item)) {
		struct str url = page_link_url(p, x);
		if (!url.n)
			continue;
		links[n] = x;
		urls[n++] = url;
	}
	for (int i = 0; i < n; i++) {
		int times = page_is_shared(p, t, links[i]) ? 0 : 1;
		for (int k = 0; times && k < n; k++)
			times += k != i && str_eq(urls[i], urls[k]);
		if (!best || times > most) {
			best = links[i];
			most = times;
		}
	}
	return best;
}
