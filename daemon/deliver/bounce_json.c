/* SPDX-License-Identifier: MIT */
/* gazetted: bounces as JSON. */
#include "deliver/bounce_json.h"

#include <json-c/json.h>

#include "base/arena.h"
#include "deliver/caps.h"

#define NESTING_MAX 16

static json_object *parsed(struct str s)
{
	struct json_tokener *t = json_tokener_new_ex(NESTING_MAX);
	if (!t)
		return NULL;
	json_object *o = json_tokener_parse_ex(t, s.p, (int)s.n);
	json_tokener_free(t);
	return o;
}

static json_object *member(json_object *o, const char *name)
{
	json_object *v = NULL;
	if (!json_object_is_type(o, json_type_object) ||
	    !json_object_object_get_ex(o, name, &v))
		return NULL;
	return v;
}

static struct str text_in(struct arena *a, json_object *o, const char *name)
{
	json_object *v = member(o, name);
	if (!json_object_is_type(v, json_type_string))
		return (struct str){NULL, 0};
	return str_dup(a, (struct str){json_object_get_string(v),
			      (size_t)json_object_get_string_len(v)});
}

static void recipients(struct arena *a, json_object *list, bool failed,
    struct str kind, struct bounce *out)
{
	size_t n = json_object_is_type(list, json_type_array)
		       ? json_object_array_length(list)
		       : 0;
	for (size_t i = 0; i < n && out->recipients.n < BOUNCED_MAX; i++) {
		json_object *r = json_object_array_get_idx(list, i);
		struct bounce_recipient *to = vec_push(a, &out->recipients);
		*to = (struct bounce_recipient){
		    .address = text_in(a, r, "emailAddress"), .status = kind};
		if (!failed)
			continue;
		to->status = text_in(a, r, "status");
		to->why =
		    str_squeeze(a, str_sub(text_in(a, r, "diagnosticCode"), 0,
				       BOUNCE_WORDS_MAX));
		to->hard = str_eq(kind, S("Permanent")) &&
			   bounce_is_hard(a, to->status, to->why, S(""));
	}
}

static bool report(struct arena *a, json_object *o, struct bounce *out)
{
	json_object *b = member(o, "bounce"), *c = member(o, "complaint");
	if (b) {
		out->kind = BOUNCE_FAILURE;
		recipients(a, member(b, "bouncedRecipients"), true,
		    text_in(a, b, "bounceType"), out);
	} else if (c) {
		struct str kind = text_in(a, c, "complaintFeedbackType");
		out->kind = BOUNCE_COMPLAINT;
		recipients(a, member(c, "complainedRecipients"), false,
		    kind.n ? kind : S("abuse"), out);
	}
	return out->recipients.n > 0;
}

bool bounce_read_json(struct arena *a, struct str text, struct bounce *out)
{
	struct bounce b = {0};
	text = str_trim(text);
	if (!str_starts(text, S("{")) ||
	    str_find(text, S("notificationType")) < 0)
		return false;
	json_object *o = parsed(text), *inner = NULL;
	struct str message = text_in(a, o, "Message");
	if (message.n)
		inner = parsed(message);
	bool found = report(a, inner ? inner : o, &b);
	json_object_put(inner);
	json_object_put(o);
	if (found)
		*out = b;
	return found;
}
