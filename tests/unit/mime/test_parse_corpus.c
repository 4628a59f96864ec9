/* SPDX-License-Identifier: MIT */
/* gazetted: messages read as another reader reads them. */
/*
 * Each part, field and body of the corpus of odd messages beside what is
 * expected of it. Differences are shown with VERBOSE=1 in the environment. Some
 * stay, since RFC 2046 is on our side: a boundary of an outer multipart ends
 * those in it (malformed/001, 016, thirdparty/015), parts without an empty line
 * are parts (malformed/000), and of two types the first counts (021).
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/file.h"
#include "compose/view.h"
#include "mime/parse.h"
#include "tap.h"
#include "text/date.h"

#define BYTES_MAX ((size_t)32 << 20)

/* of a hundred, that must agree */
#define FIELDS_FLOOR 95
#define BODIES_FLOOR 92

struct score {
	struct arena *a;
	const char *file;
	int fields, fields_same, bodies, bodies_same;
};

/* What is not there has nothing in it. */
static const struct view *get(const struct view *v, struct str name)
{
	return v ? view_get(v, name) : NULL;
}

static size_t len(const struct view *v)
{
	return v ? view_len(v) : 0;
}

static struct str text_of(const struct view *v)
{
	return v ? view_text(v) : S("");
}

static void judge(struct score *s, const char *what, struct str got,
    struct str want, int *all, int *same)
{
	got = str_squeeze(s->a, got);
	if (str_starts(got, S("<")) && !str_starts(want, S("<")))
		got = str_sub(got, 1, got.n - 1); /* an id's brackets */
	want = str_squeeze(s->a, want);
	++*all;
	*same += str_eq(got, want);
	if (!str_eq(got, want) && getenv("VERBOSE"))
		fprintf(stderr, "# %s %s\n#   got  %.200s\n#   want %.200s\n",
		    s->file, what, got.n ? got.p : "", want.n ? want.p : "");
}

static int64_t number(const struct view *v, struct str name)
{
	struct buf b = buf_init(64);
	long long n = 0;
	view_print(get(v, name), &b);
	str_to_int(str_trim(buf_str(&b)), -100000, 100000, &n);
	buf_free(&b);
	return n;
}

static struct str listed(struct score *s, const struct view *list)
{
	struct str out = S("");
	for (size_t i = 0; i < len(list); i++) {
		const struct view *x = view_at(list, i);
		if (len(get(x, S("addresses"))))
			out = str_cat(
			    s->a, out, listed(s, get(x, S("addresses"))));
		else if (!get(x, S("addresses")))
			out = arena_printf(s->a, "%.*s[%.*s|%.*s]", PRS(out),
			    PRS(text_of(get(x, S("name")))),
			    PRS(text_of(get(x, S("address")))));
	}
	return out;
}

static void address(struct score *s, struct str raw, const struct view *v)
{
	mailboxes m = {0};
	struct str got = S("");
	const struct view *list = get(v, S("List"));
	mime_addresses(s->a, raw, &m);
	vec_each (&m, x)
		got = arena_printf(s->a, "%.*s[%.*s|%.*s]", PRS(got),
		    PRS(x->name), PRS(x->addr));
	judge(s, "address", got, listed(s, list ? list : get(v, S("Group"))),
	    &s->fields, &s->fields_same);
}

static void date(struct score *s, struct str raw, const struct view *v)
{
	struct str want =
	    arena_printf(s->a, "%04d-%02d-%02dT%02d:%02d:%02d%c%02d:%02d",
		(int)number(v, S("year")), (int)number(v, S("month")),
		(int)number(v, S("day")), (int)number(v, S("hour")),
		(int)number(v, S("minute")), (int)number(v, S("second")),
		view_truth(get(v, S("tz_before_gmt"))) ? '-' : '+',
		(int)number(v, S("tz_hour")), (int)number(v, S("tz_minute")));
	int64_t got = 0, wanted = -1;
	date_parse(mime_unfold(s->a, raw), &got);
	date_parse(want, &wanted);
	judge(s, "date", arena_printf(s->a, "%lld", (long long)got),
	    arena_printf(s->a, "%lld", (long long)wanted), &s->fields,
	    &s->fields_same);
}

static void type(struct score *s, const struct mime_part *p, struct str raw,
    const struct view *v)
{
	mime_params params = {0};
	struct str value = str_lower(s->a, mime_value(s->a, raw, &params));
	struct str main = text_of(get(v, S("c_type")));
	struct str sub = text_of(get(v, S("c_subtype")));
	judge(s, "type", value,
	    str_lower(s->a,
		sub.n ? arena_printf(s->a, "%.*s/%.*s", PRS(main), PRS(sub))
		      : main),
	    &s->fields, &s->fields_same);
	const struct view *list = get(v, S("attributes"));
	for (size_t i = 0; i < len(list); i++) {
		const struct view *x = view_at(list, i);
		struct str name = text_of(get(x, S("name")));
		judge(s, "parameter",
		    mime_param_of(&params, str_lower(s->a, name)),
		    text_of(get(x, S("value"))), &s->fields, &s->fields_same);
	}
	(void)p;
}

static bool same_name(struct str field, const struct view *name)
{
	struct str n = text_of(name);
	if (!n.n)
		n = text_of(get(name, S("other")));
	if (field.n != n.n)
		return false;
	for (size_t i = 0; i < n.n; i++)
		if (ch_lower(n.p[i] == '_' ? '-' : n.p[i]) !=
		    ch_lower(field.p[i]))
			return false;
	return true;
}

static void field(
    struct score *s, const struct mime_part *p, size_t i, const struct view *h)
{
	const struct view *v = get(h, S("value"));
	struct str raw = {NULL, 0};
	if (i < p->fields.n &&
	    same_name(p->fields.v[i].name, get(h, S("name"))))
		raw = p->fields.v[i].raw;
	else
		vec_each (&p->fields, f)
			if (same_name(f->name, get(h, S("name"))))
				raw = f->raw;
	if (get(v, S("Text")))
		judge(s, "text", mime_words(s->a, raw),
		    text_of(get(v, S("Text"))), &s->fields, &s->fields_same);
	else if (get(v, S("Address")))
		address(s, raw, get(v, S("Address")));
	else if (get(v, S("DateTime")))
		date(s, raw, get(v, S("DateTime")));
	else if (get(v, S("ContentType")))
		type(s, p, raw, get(v, S("ContentType")));
}

static void message(struct score *s, struct str bytes, const struct view *want)
{
	struct mime m;
	mime_parse(s->a, bytes, &m);
	const struct view *parts = get(want, S("parts"));
	judge(s, "parts", arena_printf(s->a, "%zu", m.parts.n),
	    arena_printf(s->a, "%zu", len(parts)), &s->bodies, &s->bodies_same);
	for (size_t i = 0; i < len(parts) && i < m.parts.n; i++) {
		const struct view *x = view_at(parts, i), *b, *t;
		const struct mime_part *p = &m.parts.v[i];
		const struct view *fields = get(x, S("headers"));
		for (size_t k = 0; k < len(fields); k++)
			field(s, p, k, view_at(fields, k));
		b = get(x, S("body"));
		if ((t = get(b, S("Text"))) || (t = get(b, S("Html"))))
			judge(s, "body", mime_part_text(s->a, p), text_of(t),
			    &s->bodies, &s->bodies_same);
		else if ((t = get(b, S("Message"))))
			message(s, mime_part_bytes(s->a, p), t);
	}
}

static void file(struct score *s, const char *folder, const char *name)
{
	struct err e = ERR_INIT;
	struct str bytes, json;
	struct view *want;
	size_t n = strlen(name) - 5;
	struct str eml =
	    arena_printf(s->a, "%s/%.*s.eml", folder, (int)n, name);
	struct str js = arena_printf(s->a, "%s/%s", folder, name);
	s->file = js.p;
	if (file_read(s->a, eml.p, BYTES_MAX, &bytes, &e) < 0)
		return;
	if (file_read(s->a, js.p, BYTES_MAX, &json, &e) < 0 ||
	    view_from_json(s->a, json, &want, &e) < 0) {
		ok(false, "%s: %s", js.p, e.msg);
		return;
	}
	message(s, bytes, want);
}

static void corpus(void)
{
	static const char *const folders[] = {
	    "rfc", "malformed", "thirdparty", "legacy"};
	struct score s = {.a = arena_new()};
	for (size_t i = 0; i < sizeof(folders) / sizeof(*folders); i++) {
		char path[4096];
		snprintf(path, sizeof(path), "%s/mail/stalwart_mailparser/%s",
		    tap_corpora(), folders[i]);
		DIR *d = opendir(path);
		for (struct dirent *x; d && (x = readdir(d));)
			if (str_ends(str_of(x->d_name), S(".json")))
				file(&s, path, x->d_name);
		if (d)
			closedir(d);
	}
	printf("# fields: %d of %d; bodies: %d of %d\n", s.fields_same,
	    s.fields, s.bodies_same, s.bodies);
	ok(s.fields_same * 100 >= s.fields * FIELDS_FLOOR, "fields");
	ok(s.bodies_same * 100 >= s.bodies * BODIES_FLOOR, "bodies");
	arena_free(&s.a);
}

int main(void)
{
	if (!tap_corpora())
		tap_skip_all("the corpora are not here");
	TEST(corpus);
	return tap_done();
}
