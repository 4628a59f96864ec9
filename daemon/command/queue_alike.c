/* SPDX-License-Identifier: MIT */
/* gazetted queue: how many wait with the same last words. */
#include "command/queue_alike.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/json.h"
#include "base/map.h"
#include "command/command.h"
#include "deliver/reply.h"

/* Those that wait in the same state with the same relay's same words. */
struct alike {
	const struct delivery *first;
	int64_t n, next; /* of all of them the earliest */
	int tries;	 /* the most */
};

static struct alike *alike_of(
    struct arena *a, struct map *groups, const struct delivery *d)
{
	uint64_t shape = reply_shape(a, d->reply, d->address);
	struct str key = arena_printf(a, "%llx %d %.*s",
	    (unsigned long long)shape, (int)d->state, PRS(d->route));
	struct alike *x = map_get(groups, key);
	if (x)
		return x;
	x = arena_new_of(a, struct alike);
	*x = (struct alike){.first = d, .next = d->next_at};
	map_put(groups, key, x);
	return x;
}

static int most_first(const void *x, const void *y)
{
	const struct alike *p = x, *q = y;
	if (p->n != q->n)
		return p->n < q->n ? 1 : -1;
	return p->first->id < q->first->id ? -1 : 1;
}

static struct alike *group(
    struct arena *a, const deliveries *all, size_t *out_n)
{
	struct map *groups = map_new(a);
	vec_each (all, d) {
		struct alike *x = alike_of(a, groups, d);
		x->n++;
		if (d->next_at < x->next)
			x->next = d->next_at;
		if (d->tries > x->tries)
			x->tries = d->tries;
	}
	*out_n = map_len(groups);
	struct alike *v = arena_calloc(a, *out_n + 1, sizeof(*v));
	for (size_t i = 0; i < *out_n; i++)
		v[i] = *(struct alike *)map_value(groups, i);
	qsort(v, *out_n, sizeof(*v), most_first);
	return v;
}

static void groups_json(const struct alike *v, size_t n)
{
	struct buf b = buf_init((size_t)256 << 20);
	for (size_t i = 0; i < n; i++) {
		const struct delivery *d = v[i].first;
		struct json j = json_begin(&b);
		json_object(&j);
		json_int(&j, "deliveries", v[i].n);
		json_str(&j, "state", str_of(delivery_state_name(d->state)));
		json_int(&j, "tries", v[i].tries);
		json_instant(&j, "next", v[i].next ? v[i].next : INSTANT_NONE);
		json_str(&j, "relay", d->route.n ? d->route : (struct str){0});
		json_str(&j, "reply", d->reply);
		json_end(&j);
		buf_addc(&b, '\n');
	}
	cli_write(buf_str(&b));
	buf_free(&b);
}

static void groups_table(struct arena *a, const struct alike *v, size_t n)
{
	struct table *t = table_new(a, 6);
	table_row(t, (struct str[]){S("COUNT"), S("STATE"), S("TRIES"),
			 S("NEXT"), S("RELAY"), S("REPLY")});
	for (size_t i = 0; i < n; i++) {
		const struct delivery *d = v[i].first;
		table_row(t,
		    (struct str[]){arena_printf(a, "%lld", (long long)v[i].n),
			str_of(delivery_state_name(d->state)),
			arena_printf(a, "%d", v[i].tries),
			v[i].next ? instant_iso(a, v[i].next) : S("-"),
			d->route.n ? d->route : S("-"),
			d->reply.n ? d->reply : S("-")});
	}
	if (n)
		table_print(t);
}

void queue_alike(struct arena *a, const deliveries *all, bool json)
{
	size_t n;
	const struct alike *v = group(a, all, &n);
	if (json)
		groups_json(v, n);
	else
		groups_table(a, v, n);
}
