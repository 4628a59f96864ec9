/* SPDX-License-Identifier: MIT */
/* gazetted: what the judges of a letter's links share. */
#ifndef GZ_FEED_LETTER_URL_H
#define GZ_FEED_LETTER_URL_H

#include "base/url.h"
#include "feed/letter_impl.h"

/* ---- letter_drawn.c ---- */

/* Is it one of a list, regardless of case; does it hold one? */
bool letter_any_eq(struct str s, const struct str *list, size_t n);
bool letter_any_in(struct str s, const struct str *list, size_t n);

/* Is the host a domain, or of it; or of any? */
bool letter_of_domain(struct str host, struct str domain);
bool letter_of_any(struct str host, const struct str *list, size_t n);

/* Letters and digits in a row, both of them, too many for a word; or few that
 * tell readers apart. */
bool letter_random_in(struct str s);
bool letter_mixed_in(struct str s);

bool letter_is_uuid(struct str s);

/* "XyZ123abc": shorter than a key is, but drawn as one. */
bool letter_is_drawn(struct str s);

/* ---- letter_redirect.c ---- */

bool letter_of_mailchimp(struct str host);

/* The last piece of a path, "a" of "/b/a" and of "/b/a/"; and has that the
 * words of a page's name, "the-crane", but not "view-in-browser"? */
struct str letter_last_piece(struct str path);
bool letter_has_name(struct str path);

/* Does the URL look like one that counts clicks? */
bool letter_counts_clicks(const struct url *u);

/* Where it leads if it does, or nothing. */
struct str letter_unwrapped(struct arena *a, const struct url *u);

/* ... and does it not tell? */
bool letter_is_blind(const struct url *u);

/* ... or only in its path, as a page's name before a key? */
bool letter_click_named(const struct url *u);

/* ---- letter_ids.c ---- */

/* Does a parameter say who reads, if its value is an id? */
bool letter_names_reader(struct str name);

/* ... or is it a letter, as counters have, and its value a long number? */
bool letter_numbers_reader(struct str name, struct str value);

/* Do the site's parameters name things to see? */
bool letter_names_things(struct str host);

/* ... or its paths, by what looks drawn, and ways to them? */
bool letter_draws_paths(struct str host);

/* Does a parameter name what is to be seen, which several links lead to? */
bool letter_names_thing(struct str name);

/* Does a path, or its last piece, end as a document's or a picture's does? */
bool letter_names_file(struct str path);

/* ---- letter_given.c ---- */

/* Does it lead to a feed that was made for one? */
bool letter_feed_given(const struct url *u);

/* Does a parameter name a password; or is it a guest's own key? */
bool letter_names_password(struct str name);
bool letter_guest_key(struct str name, struct str value);

/* ---- letter_query.c ---- */

/* The query, or the path, without what is the reader's. */
struct str letter_impersonal(const struct link_judge *j, const struct url *u);
struct str letter_without_matrix(const struct link_judge *j, struct str path);

/* ---- letter_keyed.c ---- */

/* Has the address a value that may tell readers apart, and names neither a page
 * nor a thing of a kind? A number in a path is one of a list, which anybody
 * could count. */
enum letter_key { KEY_NONE, KEY_COUNTED, KEY_NUMBER, KEY_DRAWN };
enum letter_key letter_unnamed_key(struct arena *a, struct str href);

/* Is there a key, and it names a thing of a kind that the path says in full:
 * "/news/9f8a7b", "/watch?v=9f8a7b"? */
bool letter_leads_to_thing(struct arena *a, struct str href);

/* Takes such parameters off. False: the path has such a key. */
bool letter_drop_keys(struct arena *a, struct url *u);

/* Does a path's last piece show things of a kind: "viewtopic.php", "thread"? */
bool letter_shows_kind(struct str path);

/* ---- letter_frame.c ---- */

/* "Kd93kDs9", "48151", "kXqPwZtR": it may be one reader's. */
bool letter_may_be_id(struct str s);

#endif
