/* SPDX-License-Identifier: MIT */
/* gazetted: readers' ids in the links of a letter. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/url.h"
#include "base/url_host.h"
#include "base/utf8.h"
#include "feed/letter_impl.h"
#include "feed/letter_url.h"

#define PLACES_MIN 3 /* links with one value: it is no thing's name */

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* ... by its name, if its value is an id. */
bool letter_names_reader(struct str name)
{
	static const struct str names[] = {S_INIT("uid"), S_INIT("user"),
	    S_INIT("usr"), S_INIT("reader"), S_INIT("reader_id"),
	    S_INIT("readerid"), S_INIT("rid"), S_INIT("suid"), S_INIT("subid"),
	    S_INIT("sub_id"), S_INIT("sub"), S_INIT("rcpt"), S_INIT("member"),
	    S_INIT("contact"), S_INIT("customer"), S_INIT("customer_id"),
	    S_INIT("customerid"), S_INIT("cust"), S_INIT("person"),
	    S_INIT("person_id"), S_INIT("uuid"), S_INIT("account"),
	    S_INIT("account_id"), S_INIT("profile_id")};
	return letter_any_eq(name, names, COUNT(names));
}

/* Theirs name things to see. */
bool letter_names_things(struct str host)
{
	static const struct str sites[] = {
	    S_INIT("youtube.com"), S_INIT("google.com"), S_INIT("spotify.com")};
	return letter_of_mailchimp(host) ||
	       letter_of_any(host, sites, COUNT(sites));
}

/* Where a value was seen. */
struct drawn {
	struct str places[PLACES_MIN]; /* path without the value */
	size_t n, enough;	       /* places */
	bool piece;		       /* of a path */
};

/* Parameters that name what is to be seen, which several links lead to. */
static bool names_thing(struct str name)
{
	static const char names[] =
	    " id p v aid nid pid gid docid article story post item page issue"
	    " edition list playlist product sku isbn doi event film book video"
	    " photo gallery channel doc file topic thread slug key ticket ";
	return letter_listed(names, name) || str_ends(name, S("_id")) ||
	       str_ends(name, S("Id"));
}

/* A value under a name that is no thing's need stand in two. */
static void saw(struct arena *a, struct link_ids *ids, struct str value,
    struct str place, struct str name)
{
	struct drawn *d = map_get(ids->drawn, value);
	if (!reader_may_know(value))
		return;
	if (!d) {
		d = arena_new_of(a, struct drawn);
		d->enough = name.n && !names_thing(name) ? 2 : PLACES_MIN;
		map_put(ids->drawn, value, d);
	}
	if (!name.n || names_thing(name))
		d->enough = PLACES_MIN;
	d->piece |= !name.n;
	for (size_t i = 0; i < d->n; i++)
		if (str_eq(d->places[i], place))
			return;
	if (d->n < PLACES_MIN)
		d->places[d->n++] = place;
}

/* "a=1&b=2" */
static void saw_pairs(
    struct arena *a, struct link_ids *ids, struct str pairs, struct str place)
{
	struct str pair;
	while (pairs.n && str_split(&pairs, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		saw(a, ids, str_sub(pair, (size_t)(eq + 1), pair.n), place,
		    eq > 0 ? str_sub(pair, 0, (size_t)eq) : S("id"));
	}
}

static void look_for_drawn(
    struct arena *a, struct link_ids *ids, const struct url *u)
{
	struct str rest = u->path, piece;
	struct str place =
	    arena_printf(a, "%.*s%.*s", PRS(u->host), PRS(u->path));
	if (letter_names_things(u->host))
		return;
	saw_pairs(a, ids, u->query, place);
	saw_pairs(a, ids, u->fragment, place);
	while (rest.n && str_split(&rest, '/', &piece))
		saw(a, ids, piece, place, S(""));
}

void letter_link_ids(struct arena *a, struct link_ids *ids, struct str href)
{
	struct url u;
	struct str pair;
	if (!url_is_web(href) || !url_parse(a, letter_link_target(a, href), &u))
		return;
	look_for_drawn(a, ids, &u);
	while (u.query.n && str_split(&u.query, '&', &pair)) {
		ptrdiff_t eq = str_chr(pair, '=');
		struct str name =
		    str_lower(a, str_sub(pair, 0, eq < 0 ? 0 : (size_t)eq));
		struct str *value = arena_new_of(a, struct str);
		if (eq < 0 || !letter_names_reader(name))
			continue;
		*value = str_sub(pair, (size_t)eq + 1, pair.n);
		const struct str *was = map_put(ids->values, name, value);
		if (was && !str_eq(*was, *value))
			*value = (struct str){NULL, 0};
	}
}

void letter_learn_ids(
    struct arena *a, struct reader *r, const struct link_ids *ids)
{
	for (size_t i = 0; i < map_len(ids->values); i++) {
		const struct str *value = map_value(ids->values, i);
		reader_learn_id(a, r, *value);
	}
	for (size_t i = 0; i < map_len(ids->drawn); i++) {
		const struct drawn *d = map_value(ids->drawn, i);
		if (d->n >= d->enough && d->piece)
			reader_learn_key(a, r, map_key(ids->drawn, i));
		else if (d->n >= d->enough)
			reader_learn_id(a, r, map_key(ids->drawn, i));
	}
}
