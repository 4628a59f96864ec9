/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the packed sources. */
#include "model/roster.h"

#include "base/arena.h"
#include "base/rng.h"
#include "tap.h"

static const struct source_more plain, other;

static struct source make(struct arena *a, size_t i)
{
	struct source s;
	memset(&s, 0, sizeof(s));
	s.name = arena_printf(a, "s%zu", i);
	s.url = arena_printf(a, "https://e%zu.example/feed", i);
	if (i % 3 == 1)
		s.title = S("");
	else if (i % 3)
		s.title = arena_printf(a, "Title %zu", i);
	if (i % 5)
		s.section = arena_printf(a, "Part %zu", i % 7);
	s.language = i % 2 ? S("en") : (struct str){NULL, 0};
	s.more = i % 11 ? &plain : &other;
	s.weight = 1 + (double)(i % 4);
	s.interval = 3600;
	s.kind = i % 13 ? SOURCE_HTTP : SOURCE_FILE;
	s.enabled = i % 17;
	return s;
}

static bool same_str(struct str x, struct str y)
{
	return !x.p == !y.p && str_eq(x, y) && (!x.p || x.p[x.n] == 0);
}

static bool same(const struct source *x, const struct source *y)
{
	return same_str(x->name, y->name) && same_str(x->url, y->url) &&
	       same_str(x->title, y->title) &&
	       same_str(x->section, y->section) &&
	       same_str(x->language, y->language) && x->more == y->more &&
	       (int)x->weight == (int)y->weight && x->interval == y->interval &&
	       x->kind == y->kind && x->enabled == y->enabled;
}

/* Also with the strings that it was made of gone. */
static void as_it_was(void)
{
	struct arena *a = arena_new(), *made = arena_new();
	struct roster *r = roster_new(a);
	size_t i, bad = 0;
	for (i = 0; i < 1000; i++) {
		struct source s = make(made, i);
		roster_add(r, &s);
		arena_clear(made);
	}
	is_int((long long)roster_len(r), 1000, "all are there");
	for (i = 0; i < 1000; i++) {
		struct source want = make(made, i), got;
		size_t at;
		roster_get(r, i, &got);
		bad += !same(&got, &want);
		bad += !roster_find(r, want.name, &at) || at != i;
	}
	is_int((long long)bad, 0, "each as it was, and found by its name");
	ok(!roster_find(r, S("s1000"), NULL), "another name is not");
	i = bad = 0;
	roster_each (r, s) {
		struct source want = make(made, i++);
		if (i % 2)
			continue;
		bad += !same(s, &want);
		if (i == 500)
			break;
	}
	ok(i == 500 && !bad, "one after the other, until told to stop");
	arena_free(&made);
	arena_free(&a);
}

static void none(void)
{
	struct arena *a = arena_new();
	struct roster *r = roster_new(a);
	is_int((long long)roster_len(r), 0, "none");
	ok(!roster_find(r, S("x"), NULL) && !roster_find(r, S(""), NULL),
	    "none is found");
	roster_each (r, s)
		ok(false, "there is %s", s->name.p);
	arena_free(&a);
}

static void of_one_name(void)
{
	struct arena *a = arena_new();
	struct roster *r = roster_new(a);
	size_t at = 9;
	struct source x = make(a, 3), y = make(a, 4), nameless = make(a, 5);
	y.name = x.name;
	nameless.name = (struct str){NULL, 0};
	roster_add(r, &nameless);
	roster_add(r, &x);
	roster_add(r, &y);
	ok(roster_find(r, x.name, &at) && at == 1, "the first of a name");
	roster_get(r, 0, &y);
	ok(!y.name.p && str_eq(y.url, nameless.url), "one may have none");
	arena_free(&a);
}

/* What the packing is for. */
static void small(void)
{
	struct arena *a = arena_new(), *made = arena_new();
	struct roster *r = roster_new(a);
	roster_reserve(r, 10000);
	for (size_t i = 0; i < 10000; i++) {
		struct source s = make(made, 2);
		s.name = arena_printf(made, "s%zu", i);
		s.url = arena_printf(made, "http://127.0.0.1:80/x?%zu", i);
		s.title = (struct str){NULL, 0};
		roster_add(r, &s);
	}
	ok(arena_used(a) < 800000, "10,000 sources: %zu bytes", arena_used(a));
	arena_free(&made);
	arena_free(&a);
}

int main(void)
{
	TEST(as_it_was);
	TEST(none);
	TEST(of_one_name);
	TEST(small);
	return tap_done();
}
