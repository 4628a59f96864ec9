/* SPDX-License-Identifier: MIT */
/* gazetted: what a template sees. */
#include "compose/view.h"

#include <assert.h>
#include <json-c/json.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "base/vec.h"
#include "compose/caps.h"

/* Objects up to this size are searched name by name, which is quicker than
 * hashing for the dozen of names that a story has; larger ones get a map. */
#define LINEAR_MAX 12

struct member {
	struct str name;
	const struct view *value;
};

struct view {
	enum view_kind kind;
	union {
		bool truth;
		int64_t integer;
		double real;
		struct str text;
		VEC(const struct view *) items;
		struct {
			VEC(struct member) members;
			struct map *index; /* name -> place + 1, or NULL */
		};
	};
	struct arena *arena; /* lists and objects: where they grow */
};

static struct view *make(struct arena *a, enum view_kind kind)
{
	struct view *v = arena_new_of(a, struct view);
	v->kind = kind;
	v->arena = a;
	return v;
}

struct view *view_null(struct arena *a)
{
	return make(a, VIEW_NULL);
}

static struct view *view_bool(struct arena *a, bool truth)
{
	struct view *v = make(a, VIEW_BOOL);
	v->truth = truth;
	return v;
}

struct view *view_int(struct arena *a, int64_t integer)
{
	struct view *v = make(a, VIEW_INT);
	v->integer = integer;
	return v;
}

static struct view *view_double(struct arena *a, double real)
{
	struct view *v = make(a, VIEW_DOUBLE);
	v->real = real;
	return v;
}

struct view *view_str(struct arena *a, struct str text)
{
	struct view *v = make(a, text.p ? VIEW_STR : VIEW_NULL);
	v->text = text;
	return v;
}

struct view *view_list(struct arena *a)
{
	return make(a, VIEW_LIST);
}

struct view *view_object(struct arena *a)
{
	return make(a, VIEW_OBJECT);
}

void view_push(struct view *list, const struct view *item)
{
	assert(list->kind == VIEW_LIST && item);
	*vec_push(list->arena, &list->items) = item;
}

static struct member *find(const struct view *v, struct str name)
{
	if (v->index) {
		uintptr_t place = (uintptr_t)map_get(v->index, name);
		return place ? &v->members.v[place - 1] : NULL;
	}
	vec_each (&v->members, m)
		if (str_eq(m->name, name))
			return m;
	return NULL;
}

static void index_member(struct view *v, size_t i)
{
	map_put(v->index, v->members.v[i].name, (void *)(uintptr_t)(i + 1));
}

void view_set(struct view *v, struct str name, const struct view *value)
{
	assert(v->kind == VIEW_OBJECT && value);
	struct member *m = find(v, name);
	if (m) {
		m->value = value;
		return;
	}
	m = vec_push(v->arena, &v->members);
	m->name = name;
	m->value = value;
	if (v->index) {
		index_member(v, v->members.n - 1);
	} else if (v->members.n > LINEAR_MAX) {
		v->index = map_new(v->arena);
		for (size_t i = 0; i < v->members.n; i++)
			index_member(v, i);
	}
}

void view_set_str(struct view *object, struct str name, struct str v)
{
	view_set(object, name, view_str(object->arena, v));
}

void view_set_int(struct view *object, struct str name, int64_t v)
{
	view_set(object, name, view_int(object->arena, v));
}

void view_set_bool(struct view *object, struct str name, bool v)
{
	view_set(object, name, view_bool(object->arena, v));
}

enum view_kind view_kind(const struct view *v)
{
	return v->kind;
}

const struct view *view_get(const struct view *v, struct str name)
{
	if (v->kind != VIEW_OBJECT)
		return NULL;
	const struct member *m = find(v, name);
	return m ? m->value : NULL;
}

size_t view_len(const struct view *v)
{
	return v->kind == VIEW_LIST ? v->items.n : 0;
}

const struct view *view_at(const struct view *v, size_t i)
{
	assert(v->kind == VIEW_LIST && i < v->items.n);
	return v->items.v[i];
}

bool view_truth(const struct view *v)
{
	switch (v->kind) {
	case VIEW_NULL: return false;
	case VIEW_BOOL: return v->truth;
	case VIEW_INT: return v->integer != 0;
	case VIEW_DOUBLE: return v->real != 0;
	case VIEW_STR: return v->text.n > 0;
	case VIEW_LIST: return v->items.n > 0;
	case VIEW_OBJECT: return true;
	}
	return false;
}

struct str view_text(const struct view *v)
{
	return v->kind == VIEW_STR ? v->text : (struct str){NULL, 0};
}

/* 15 digits are exact for what people write (1.21); 17 for any double. */
static void print_double(double d, struct buf *b)
{
	char t[32];
	if (!isfinite(d))
		return; /* JSON has no such number */
	for (int digits = 15; digits <= 17; digits++) {
		snprintf(t, sizeof(t), "%.*g", digits, d);
		if (strtod(t, NULL) == d)
			break;
	}
	buf_adds(b, str_of(t));
}

bool view_print(const struct view *v, struct buf *b)
{
	switch (v->kind) {
	case VIEW_NULL: return true;
	case VIEW_BOOL:
		buf_adds(b, v->truth ? S("true") : S("false"));
		return true;
	case VIEW_INT: buf_addf(b, "%lld", (long long)v->integer); return true;
	case VIEW_DOUBLE: print_double(v->real, b); return true;
	case VIEW_STR: buf_adds(b, v->text); return true;
	case VIEW_LIST:
	case VIEW_OBJECT: break;
	}
	return false;
}

/* NULL where there are more values than `left`, which then is 0, or one that
 * JSON does not have. The recursion
 * is as deep as the text, which json-c holds to VIEW_JSON_DEPTH_MAX. */
static struct view *convert(struct arena *a, json_object *o, size_t *left);

static struct view *convert_list(struct arena *a, json_object *o, size_t *left)
{
	struct view *list = view_list(a);
	size_t n = json_object_array_length(o);
	for (size_t i = 0; i < n; i++) {
		struct view *item =
		    convert(a, json_object_array_get_idx(o, i), left);
		if (!item)
			return NULL;
		view_push(list, item);
	}
	return list;
}

static struct view *convert_object(
    struct arena *a, json_object *o, size_t *left)
{
	struct view *object = view_object(a);
	json_object_object_foreach(o, key, value)
	{
		struct view *member = convert(a, value, left);
		if (!member)
			return NULL;
		view_set(object, str_dup(a, str_of(key)), member);
	}
	return object;
}

static struct view *convert_int(struct arena *a, json_object *o)
{
	/* json-c clips what does not fit; as text it stays what it was. */
	if (json_object_get_uint64(o) > INT64_MAX &&
	    json_object_get_int64(o) > 0)
		return view_str(
		    a, str_dup(a, str_of(json_object_to_json_string(o))));
	return view_int(a, json_object_get_int64(o));
}

static struct view *convert(struct arena *a, json_object *o, size_t *left)
{
	if (*left == 0)
		return NULL;
	--*left;
	switch (json_object_get_type(o)) {
	case json_type_null: return view_null(a);
	case json_type_boolean: return view_bool(a, json_object_get_boolean(o));
	case json_type_int: return convert_int(a, o);
	case json_type_double:
		/* NaN and Infinity, which json-c lets through. */
		if (!isfinite(json_object_get_double(o)))
			return NULL;
		return view_double(a, json_object_get_double(o));
	case json_type_string:
		return view_str(
		    a, str_dup(a, (struct str){json_object_get_string(o),
				      (size_t)json_object_get_string_len(o)}));
	case json_type_array: return convert_list(a, o, left);
	case json_type_object: return convert_object(a, o, left);
	}
	return NULL;
}

int view_from_json(
    struct arena *a, struct str json, struct view **out, struct err *e)
{
	if (json.n > VIEW_JSON_BYTES_MAX)
		return err_set(e, ERR_REJECT, "more than %d bytes of JSON",
		    VIEW_JSON_BYTES_MAX);
	/* With its NUL, so that a number at the end is known to end. */
	const char *text = arena_memdup(a, json.p ? json.p : "", json.n);
	json_tokener *t = json_tokener_new_ex(VIEW_JSON_DEPTH_MAX);
	if (!t)
		return err_set(e, ERR_FATAL, "libjson-c5 is not installed");
	json_tokener_set_flags(
	    t, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
	json_object *o = json_tokener_parse_ex(t, text, (int)json.n + 1);
	enum json_tokener_error why = json_tokener_get_error(t);
	size_t end = json_tokener_get_parse_end(t), left = VIEW_JSON_NODES_MAX;
	struct view *v = NULL;
	int rc = 0;
	if (why != json_tokener_success || end < json.n)
		rc = err_set(e, ERR_REJECT, "not JSON at byte %zu: %s", end,
		    why == json_tokener_continue ? "it ends too early"
		    : why == json_tokener_success
			? "more than one value"
			: json_tokener_error_desc(why));
	else if (!(v = convert(a, o, &left)))
		rc = left
			 ? err_set(e, ERR_REJECT, "NaN or Infinity in the JSON")
			 : err_set(e, ERR_REJECT,
			       "more than %d values in the JSON",
			       VIEW_JSON_NODES_MAX);
	else
		*out = v;
	json_object_put(o);
	json_tokener_free(t);
	return rc;
}
