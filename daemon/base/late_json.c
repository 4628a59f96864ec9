/* SPDX-License-Identifier: MIT */
/* gazetted: json-c, loaded by the first JSON that is read. */
/* See base/late.h. Without the library json_tokener_new_ex() says so, and no
 * other function can be called. */
#include <json-c/json.h>
#include <pthread.h>

#include "base/late.h"

#define SONAME "libjson-c.so.5"

typedef const char *text;
typedef struct json_object *object;
typedef struct json_tokener *tokener;

#define USED(X)                                                                \
	X(object, json_object_array_get_idx, (const json_object *o, size_t i), \
	    (o, i))                                                            \
	X(size_t, json_object_array_length, (const json_object *o), (o))       \
	X(json_bool, json_object_get_boolean, (const json_object *o), (o))     \
	X(double, json_object_get_double, (const json_object *o), (o))         \
	X(int64_t, json_object_get_int64, (const json_object *o), (o))         \
	X(struct lh_table *, json_object_get_object, (const json_object *o),   \
	    (o))                                                               \
	X(text, json_object_get_string, (json_object * o), (o))                \
	X(int, json_object_get_string_len, (const json_object *o), (o))        \
	X(json_type, json_object_get_type, (const json_object *o), (o))        \
	X(uint64_t, json_object_get_uint64, (const json_object *o), (o))       \
	X(int, json_object_is_type, (const json_object *o, json_type t),       \
	    (o, t))                                                            \
	X(json_bool, json_object_object_get_ex,                                \
	    (const json_object *o, text key, json_object **out),               \
	    (o, key, out))                                                     \
	X(int, json_object_put, (json_object * o), (o))                        \
	X(text, json_object_to_json_string, (json_object * o), (o))            \
	X(text, json_tokener_error_desc, (enum json_tokener_error e), (e))     \
	X(enum json_tokener_error, json_tokener_get_error, (tokener t), (t))   \
	X(size_t, json_tokener_get_parse_end, (tokener t), (t))                \
	X(object, json_tokener_parse_ex, (tokener t, text s, int n), (t, s, n))

static struct {
	USED(LATE_SLOT)
	__typeof__(json_tokener_new_ex) *new;
	__typeof__(json_tokener_free) *free;
	__typeof__(json_tokener_reset) *reset;
	__typeof__(json_tokener_set_flags) *set_flags;
} to;
static const struct late_symbol symbols[] = {
    USED(LATE_SYMBOL){"json_tokener_new_ex", &to.new},
    {"json_tokener_free", &to.free}, {"json_tokener_reset", &to.reset},
    {"json_tokener_set_flags", &to.set_flags}};
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	loaded = late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols));
}

tokener json_tokener_new_ex(int depth)
{
	pthread_once(&once, load);
	return loaded ? to.new(depth) : NULL;
}

void json_tokener_free(tokener t)
{
	to.free(t);
}

void json_tokener_reset(tokener t)
{
	to.reset(t);
}

void json_tokener_set_flags(tokener t, int flags)
{
	to.set_flags(t, flags);
}

USED(LATE_PASS)
