/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the JSON writer; json-c reads what it wrote. */
#include <math.h>

#include "base/clock.h"
#include "base/json.h"
#include "tap.h"

/* By hand: <json-c/json.h> has types named like our functions. */
struct json_object *json_tokener_parse(const char *);
const char *json_object_get_string(struct json_object *);
struct json_object *json_object_array_get_idx(
    const struct json_object *, size_t);
int json_object_put(struct json_object *);

static void writes(void)
{
	struct buf b = buf_init(4096);
	struct json j = json_begin(&b);
	json_object(&j);
	json_str(&j, "s", S("a\"\\\n\x01\x7f\xC3\xA9\xFF"));
	json_str(&j, "absent", (struct str){NULL, 0});
	json_str(&j, "empty", S(""));
	json_int(&j, "i", INT64_MIN);
	json_double(&j, "d", 0.5);
	json_double(&j, "nan", NAN);
	json_bool(&j, "b", true);
	json_null(&j, "n");
	json_instant(&j, "t", 1795413600);
	json_instant(&j, "never", INSTANT_NONE);
	json_str_key(&j, S("k\"ey"), S("v"));
	json_array_of(&j, "a");
	json_int(&j, NULL, 1);
	json_array_of(&j, NULL);
	json_end(&j);
	json_object(&j);
	json_end(&j);
	json_str(&j, NULL, S("x"));
	json_end(&j);
	json_object_of(&j, "o");
	json_end(&j);
	json_end(&j);
	is_str(buf_str(&b),
	    S("{\"s\":\"a\\\"\\\\\\n\\u0001\\u007f\xC3\xA9\xEF\xBF\xBD\","
	      "\"absent\":null,\"empty\":\"\",\"i\":-9223372036854775808,"
	      "\"d\":0.5,\"nan\":null,\"b\":true,\"n\":null,"
	      "\"t\":\"2026-11-23T06:00:00Z\",\"never\":null,"
	      "\"k\\\"ey\":\"v\",\"a\":[1,[],{},\"x\"],\"o\":{}}"),
	    "all kinds");
	struct json_object *o = json_tokener_parse(b.p);
	ok(o != NULL, "json-c reads it");
	json_object_put(o);
	buf_free(&b);
}

/* Every byte inside a string survives, or becomes U+FFFD. */
static void every_byte(void)
{
	struct buf b = buf_init(4096);
	for (int c = 1; c < 256; c++) {
		char s[2] = {(char)c, 0};
		buf_clear(&b);
		struct json j = json_begin(&b);
		json_array_of(&j, NULL);
		json_str(&j, NULL, str_of(s));
		json_end(&j);
		struct json_object *o = json_tokener_parse(b.p);
		ok(o != NULL, "byte %d", c);
		is_str(str_of(json_object_get_string(
			   json_object_array_get_idx(o, 0))),
		    c < 0x80 ? str_of(s) : S("\xEF\xBF\xBD"), "byte");
		json_object_put(o);
	}
	buf_free(&b);
}

int main(void)
{
	TEST(writes);
	TEST(every_byte);
	return tap_done();
}
