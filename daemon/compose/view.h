/* SPDX-License-Identifier: MIT */
/* gazetted: what a template sees. */
/*
 * A tree of nulls, booleans, numbers, strings, lists and objects in an
 * arena, and nothing else: a template cannot reach behind it. It is built
 * from the leaves up and const to whoever renders it. Strings are UTF-8 and
 * borrowed, as are the names in objects: they live as long as the arena.
 *
 *	struct view *v = view_object(a);
 *	view_set(v, S("title"), view_str(a, title));
 *	struct view *tags = view_list(a);
 *	view_push(tags, view_str(a, S("news")));
 *	view_set(v, S("tags"), tags);
 *
 * A name that a template may ask for is always set, to an absent string where
 * there is no value: strict rendering tells the two apart.
 */
#ifndef GZ_COMPOSE_VIEW_H
#define GZ_COMPOSE_VIEW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

struct arena;
struct buf;
struct view;

enum view_kind {
	VIEW_NULL,
	VIEW_BOOL,
	VIEW_INT,
	VIEW_DOUBLE,
	VIEW_STR,
	VIEW_LIST,
	VIEW_OBJECT,
};

/* Builders. Lists and objects start empty and remember their arena. An
 * absent string makes a null. */
struct view *view_null(struct arena *a);
struct view *view_int(struct arena *a, int64_t v);
struct view *view_str(struct arena *a, struct str v);
struct view *view_list(struct arena *a);
struct view *view_object(struct arena *a);

/* Appends to a list. One view may stand in several places. */
void view_push(struct view *list, const struct view *item);

/* Sets or replaces a member of an object; borrows the name. */
void view_set(struct view *object, struct str name, const struct view *value);

/* The same with the leaf made on the way. */
void view_set_str(struct view *object, struct str name, struct str v);
void view_set_int(struct view *object, struct str name, int64_t v);
void view_set_bool(struct view *object, struct str name, bool v);

/* Reads. */
enum view_kind view_kind(const struct view *v);

/* The member, or NULL where there is none or `v` is no object. */
const struct view *view_get(const struct view *v, struct str name);

/* Number of items of a list, 0 for anything else; and the i-th of them. */
size_t view_len(const struct view *v);
const struct view *view_at(const struct view *v, size_t i);

/* False for null, false, 0, "" and the empty list; what {{#x}} asks. */
bool view_truth(const struct view *v);

/* The bytes of a string; absent for anything else. */
struct str view_text(const struct view *v);

/* Appends a leaf as text: strings as they are, numbers in decimal (doubles
 * in the fewest digits that read back the same), true, false, and nothing
 * for null. False, and nothing appended, for lists and objects. */
bool view_print(const struct view *v, struct buf *b);

/* Makes a view of a JSON text; copies what it needs into the arena. Not
 * JSON, not UTF-8, deeper or larger than the caps: ERR_REJECT that tells the
 * offset in bytes. */
int view_from_json(struct arena *a, struct str json, struct view **out,
    struct err *e) MUST_CHECK;

#endif
