/* SPDX-License-Identifier: MIT */
/* gazetted: tests of templates, with the Mustache specification's own. */
#include "compose/mustache.h"

#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/file.h"
#include "compose/caps.h"
#include "tap.h"

/* Partials out of a view: name -> source. */
static int load(void *ctx, struct str name, struct str *out, struct err *e)
{
	const struct view *v = ctx ? view_get(ctx, name) : NULL;
	if (v)
		*out = view_text(v);
	return 0;
}

static struct view *from_json(struct arena *a, const char *json)
{
	struct view *v = NULL;
	struct err e = ERR_INIT;
	if (view_from_json(a, str_of(json), &v, &e) < 0)
		ok(false, "%s: %s", json, e.msg);
	return v;
}

/* The rendering, or the error's text. */
static struct str run(struct arena *a, struct template_opts o,
    struct str source, const struct view *data)
{
	struct template_set *set = template_set_new(&o);
	const struct template *t;
	struct buf b = buf_init(RENDER_BYTES_MAX);
	struct err e = ERR_INIT;
	struct str got;
	if (template_compile(set, S("t"), source, &t, &e) < 0 ||
	    template_render(set, t, data, &b, &e) < 0)
		got = str_dup(a, str_of(e.msg));
	else
		got = str_dup(a, buf_str(&b));
	buf_free(&b);
	template_set_free(&set);
	return got.p ? got : S("");
}

struct row {
	const char *name, *source, *data, *partials, *want;
};

static void each(const struct row *r, size_t n, bool escape, bool strict)
{
	struct arena *a = arena_new();
	for (; n--; r++) {
		struct template_opts o = {load, NULL, NULL, escape, strict};
		if (r->partials)
			o.ctx = from_json(a, r->partials);
		is_str(run(a, o, str_of(r->source), from_json(a, r->data)),
		    str_of(r->want), r->name);
		arena_clear(a);
	}
	arena_free(&a);
}
#define EACH(rows, ...) each(rows, sizeof(rows) / sizeof(*(rows)), __VA_ARGS__)

static void renders(void)
{
	static const struct row rows[] = {
	    {"escapes", "{{x}} {{{x}}} {{&x}}", "{\"x\":\"<'\\\"&>\"}", NULL,
		"&lt;&#39;&quot;&amp;&gt; <'\"&> <'\"&>"},
	    {"numbers", "{{a}} {{b}} {{c}} {{d}}",
		"{\"a\":-3,\"b\":0.1,\"c\":1e100,\"d\":18446744073709551615}",
		NULL, "-3 0.1 1e+100 18446744073709551615"},
	    {"booleans", "{{t}} {{f}}", "{\"t\":true,\"f\":false}", NULL,
		"true false"},
	    {"empty string and zero are false", "{{#s}}s{{/s}}{{^z}}z{{/z}}",
		"{\"s\":\"\",\"z\":0}", NULL, "z"},
	    {"lists print nothing", "[{{l}}]", "{\"l\":[1]}", NULL, "[]"},
	    {"blank lines stay blank", "  {{>p}}\n", "{}",
		"{\"p\":\"a\\n\\nb\\r\\n\\r\\nc\"}", "  a\n\n  b\r\n\r\n  c"},
	    {"indentation before an inline section", "  {{>p}}\n",
		"{\"a\":0,\"b\":1}",
		"{\"p\":\"{{#a}}x{{/a}}y\\n{{#b}}x{{/b}}\\n\"}", "  y\n  x\n"},
	    {"indentations add up", " {{>p}}\n", "{\"x\":\"1\\n2\"}",
		"{\"p\":\"a\\n {{>q}}\\nb\\n\",\"q\":\"{{x}}\\nc\\n\"}",
		" a\n  1\n2\n  c\n b\n"},
	    {"inline partial in an indented one", "  {{>p}}\n", "{}",
		"{\"p\":\"[{{>q}}]\\n\",\"q\":\"1\\n2\"}", "  [1\n2]\n"},
	    {"default of a block is as written",
		"{{$b}}\n    a\n\n  {{! c }}\n  b\n{{/b}}\n-", "{}", NULL,
		"    a\n\n  b\n-"},
	    {"layout", "{{<l}}{{$body}}\n<p>\n  {{x}}\n</p>\n{{/body}}{{/l}}",
		"{\"x\":1}",
		"{\"l\":\"<b>\\n  {{$body}}\\n  none\\n  "
		"{{/body}}\\n</b>\\n\"}",
		"<b>\n  <p>\n    1\n  </p>\n</b>\n"},
	    {"a block of its own name ends",
		"{{<p}}{{$a}}[{{$a}}d{{/a}}]{{/a}}{{/p}}", "{}",
		"{\"p\":\"{{$a}}x{{/a}}\"}", "[d]"},
	    {"inline argument, block on its line",
		"{{<p}}{{$a}}x\n{{/a}}{{/p}}", "{}",
		"{\"p\":\"<\\n  {{$a}}\\n  d\\n  {{/a}}\\n>\"}", "<\n  x\n>"},
	    {"dynamic parent", "{{<*n}}{{$a}}x{{/a}}{{/*n}}", "{\"n\":\"p\"}",
		"{\"p\":\"{{$a}}{{/a}}!\"}", "x!"},
	    {"no way out of the folder", "{{>../a}}{{>/a}}{{>*n}}",
		"{\"n\":\"x/../../a\"}",
		"{\"../a\":\"1\",\"/a\":\"2\",\"x/../../a\":\"3\"}", ""},
	    {"triple with other delimiters", "{{=<% %>=}}<%{x}%><%x%>",
		"{\"x\":\"<\"}", NULL, "<&lt;"},
	};
	EACH(rows, true, false);
}

static void text_mode(void)
{
	static const struct row rows[] = {
	    {"as it is", "{{x}}", "{\"x\":\"<&>\"}", NULL, "<&>"},
	};
	EACH(rows, false, false);
}

static void errors(void)
{
	static const struct row rows[] = {
	    {"unclosed section", "a\n{{#x}}\nb\n", "{}", NULL,
		"t:2: {{#x}} is opened here and never closed"},
	    {"crossed", "{{#a}}\n{{#b}}{{/a}}{{/b}}", "{}", NULL,
		"t:2: {{/a}} where {{/b}} is due: {{#b}} was opened on line 2"},
	    {"stray close", "\n\n{{/a}}", "{}", NULL,
		"t:3: {{/a}} closes nothing"},
	    {"unclosed tag", "a\n{{x", "{}", NULL,
		"t:2: the tag opened here is not closed; \"}}\" expected"},
	    {"tag type", "{{%x}}", "{}", NULL,
		"t:1: unknown type of tag '%' in \"%x\"; known are # ^ / > < "
		"$ & ! = and {"},
	    {"no name", "{{ }}", "{}", NULL, "t:1: a tag without a name"},
	    {"white space", "{{a b}}", "{}", NULL,
		"t:1: white space in the name \"a b\""},
	    {"dots", "{{a..b}}", "{}", NULL,
		"t:1: two dots, or one at an end, in the name \"a..b\""},
	    {"broken partial", "\n{{>p}}", "{}", "{\"p\":\"{{#x}}\"}",
		"t:2: p:1: {{#x}} is opened here and never closed"},
	    {"endless partial", "{{>p}}", "{}", "{\"p\":\"\\n{{>p}}\"}",
		"p:2: partials nested deeper than 64: does \"p\" include "
		"itself?"},
	};
	EACH(rows, true, false);
}

static void strict(void)
{
	static const struct row rows[] = {
	    {"variable", "\n{{x}}", "{}", NULL, "t:2: unknown name \"x\""},
	    {"section", "{{^x}}{{/x}}", "{}", NULL, "t:1: unknown name \"x\""},
	    {"dotted", "{{a.b}}", "{\"a\":{}}", NULL,
		"t:1: unknown name \"a.b\""},
	    {"null is known", "{{a}}{{a.b}}", "{\"a\":null}", NULL, ""},
	    {"partial", "{{>p}}", "{}", NULL, "t:1: no partial \"p\""},
	    {"in a partial", "{{>p}}", "{}", "{\"p\":\"\\n\\n{{y}}\"}",
		"p:3: unknown name \"y\""},
	    {"list", "{{l}}", "{\"l\":[]}", NULL,
		"t:1: \"l\" is a list or an object: it needs a section"},
	};
	EACH(rows, true, true);
}

static void ceilings(void)
{
	struct arena *a = arena_new();
	struct template_opts o = {.load = load};
	struct view *v = view_object(a), *l = view_list(a);
	for (int i = 0; i < 400; i++)
		view_push(l, view_int(a, i));
	view_set(v, S("l"), l);
	is_str(run(a, o,
		   S("{{#l}}{{#l}}{{#l}}{{/l}}{{^l}}{{/l}}{{#l}}"
		     "{{^l}}{{/l}}{{/l}}{{/l}}{{/l}}"),
		   v),
	    S("t:1: more than 5000000 steps to render"), "steps");

	struct buf b = buf_init(1 << 20), small = buf_init(10);
	for (int i = 0; i <= TEMPLATE_NESTING_MAX; i++)
		buf_adds(&b, S("{{#l}}"));
	is_str(run(a, o, buf_str(&b), v), S("t:1: tags nested deeper than 64"),
	    "nesting");
	buf_clear(&b);
	while (b.n <= TEMPLATE_BYTES_MAX)
		buf_addc(&b, 'x');
	is_str(run(a, o, buf_str(&b), v),
	    S("t:1: a template of more than 262144 bytes"), "bytes");

	struct template_set *set = template_set_new(&o);
	const struct template *t;
	struct err e = ERR_INIT;
	ok(template_compile(set, S("t"), S("{{#l}}{{.}}{{/l}}"), &t, &e) == 0,
	    "%s", e.msg);
	ok(template_render(set, t, v, &small, &e) < 0, "over");
	is_str(str_of(e.msg), S("t:1: renders to more than 10 bytes"), "out");
	template_set_free(&set);
	buf_free(&small);
	buf_free(&b);
	arena_free(&a);
}

static int calls;
static int count(void *ctx, struct str name, struct str *out, struct err *e)
{
	calls++;
	if (str_eq(name, S("p")))
		*out = S("{{x}}{{>none}}");
	return str_eq(name, S("bad")) ? err_set(e, ERR_RETRY, "disk") : 0;
}

static struct str in_folder(void *ctx, struct str name)
{
	return S("folder/p.mustache");
}

static void sets(void)
{
	struct arena *a = arena_new();
	struct template_opts o = {count, in_folder, NULL, true, true};
	struct template_set *set = template_set_new(&o);
	const struct template *t;
	struct buf b = buf_init(100);
	struct err e = ERR_INIT;
	ok(template_get(set, S("p"), &t, &e) == 0, "%s", e.msg);
	ok(template_get(set, S("p"), &t, &e) == 0, "%s", e.msg);
	is_int(calls, 1, "asked once");
	ok(template_render(set, t, view_object(a), &b, &e) < 0, "strict");
	is_str(str_of(e.msg), S("folder/p.mustache:1: unknown name \"x\""),
	    "names the file");
	ok(template_get(set, S("q"), &t, &e) < 0 && e.kind == ERR_CONFIG, "%s",
	    e.msg);
	ok(template_get(set, S("q"), &t, &e) < 0, "%s", e.msg);
	is_int(calls, 2, "a miss is kept too");
	ok(template_get(set, S("bad"), &t, &e) < 0 && e.kind == ERR_RETRY,
	    "the loader's error");
	template_set_free(&set);
	buf_free(&b);
	arena_free(&a);
}

static void views(void)
{
	struct arena *a = arena_new();
	struct view *v = view_object(a), *out = NULL;
	struct err e = ERR_INIT;
	for (int i = 0; i < 100; i++)
		view_set_int(v, arena_printf(a, "k%d", i % 50), i);
	struct buf b = buf_init(100);
	ok(view_print(view_get(v, S("k0")), &b), "prints");
	ok(view_print(view_get(v, S("k49")), &b), "prints");
	is_str(buf_str(&b), S("5099"), "replaced, in the map too");
	ok(!view_get(v, S("k50")), "none");
	ok(!view_get(view_list(a), S("x")), "no object");
	static const char *bad[] = {
	    "", "{", "[1,]", "nul", "1 2", "\"\xff\"", "{\"a\":1}x", "[NaN]"};
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		ok(view_from_json(a, str_of(bad[i]), &out, &e) < 0 &&
			e.kind == ERR_REJECT,
		    "accepted: %s", bad[i]);
	buf_clear(&b);
	for (int i = 0; i < 70; i++)
		buf_addc(&b, '[');
	for (int i = 0; i < 70; i++)
		buf_addc(&b, ']');
	ok(view_from_json(a, buf_str(&b), &out, &e) < 0, "too deep");
	ok(view_from_json(a, S("85"), &out, &e) == 0, "%s", e.msg);
	buf_free(&b);
	arena_free(&a);
}

static struct str member(const struct view *v, const char *name)
{
	const struct view *m = view_get(v, str_of(name));
	return m ? view_text(m) : S("");
}

static int spec_file(struct arena *a, const char *folder, const char *file)
{
	struct str path =
	    arena_printf(a, "%s/mustache/spec/%s.json", folder, file);
	struct str body;
	struct view *v;
	struct err e = ERR_INIT;
	int good = 0;
	if (file_read(a, path.p, 1 << 20, &body, &e) < 0 ||
	    view_from_json(a, body, &v, &e) < 0) {
		ok(false, "%s", e.msg);
		return 0;
	}
	const struct view *tests = view_get(v, S("tests"));
	for (size_t i = 0; i < view_len(tests); i++) {
		const struct view *t = view_at(tests, i);
		struct template_opts o = {load, NULL,
		    (void *)view_get(t, S("partials")), true, false};
		struct str got =
		    run(a, o, member(t, "template"), view_get(t, S("data")));
		struct str row =
		    arena_printf(a, "%s: %.*s", file, PRS(member(t, "name")));
		is_str(got, member(t, "expected"), row.p);
		good += str_eq(got, member(t, "expected"));
	}
	printf("# mustache spec, %s: %d of %zu\n", file, good, view_len(tests));
	ok(view_len(tests) >= 12, "%s has its tests", file);
	return good;
}

static void spec(void)
{
	static const char *files[] = {"comments", "delimiters", "interpolation",
	    "inverted", "partials", "sections", "~inheritance",
	    "~dynamic-names"};
	const char *folder = tap_corpora();
	int good = 0;
	if (!folder) {
		printf("# mustache spec: skipped, no corpora\n");
		return;
	}
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++)
		good += spec_file(a, folder, files[i]);
	printf("# mustache spec: %d in all\n", good);
	arena_free(&a);
}

int main(void)
{
	TEST(renders);
	TEST(text_mode);
	TEST(errors);
	TEST(strict);
	TEST(ceilings);
	TEST(sets);
	TEST(views);
	TEST(spec);
	return tap_done();
}
