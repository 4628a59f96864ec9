/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the HTML tokenizer. */
/*
 * Own rows first; then, where the corpora are there, every case of the
 * html5lib tokenizer suite (parse errors are not compared: we report none).
 */
#include "html/token.h"

#include <dirent.h>
#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "base/utf8.h"
#include "tap.h"

/* Tokens as text, one way for what we read and for what is expected:
 * "S div id=x /", "E div", "T text", "C comment", "D html|-|-|quirks". */
static void show_attr(struct buf *b, struct str name, struct str value)
{
	buf_addf(b, " [");
	buf_adds(b, name);
	buf_addc(b, '=');
	buf_adds(b, value);
	buf_addc(b, ']');
}

static void show_id(struct buf *b, struct str s)
{
	buf_addc(b, '|');
	buf_adds(b, s.p ? s : S("(none)"));
}

static void show_text(struct buf *b, bool *in_text, struct str s)
{
	if (!*in_text)
		buf_adds(b, S("\nT "));
	buf_adds(b, s);
	*in_text = true;
}

static void show(struct buf *b, bool *in_text, const struct html_token *k)
{
	if (k->type == HTML_TEXT) {
		show_text(b, in_text, k->text);
		return;
	}
	*in_text = false;
	buf_addf(b, "\n%c ", "?TSECD"[k->type]);
	buf_adds(b, k->type == HTML_COMMENT ? k->text : k->name);
	if (k->type == HTML_DOCTYPE) {
		show_id(b, k->public_id);
		show_id(b, k->system_id);
		buf_adds(b, k->quirks ? S("|quirks") : S("|"));
	}
	for (size_t i = 0; i < k->attrs; i++)
		show_attr(b, k->attr[i].name, k->attr[i].value);
	if (k->type == HTML_START && k->self_closing)
		buf_adds(b, S(" /"));
}

static void show_all(struct buf *b, struct html_tokenizer *t)
{
	struct html_token k;
	bool in_text = false;
	size_t at = t->i;
	while (html_next(t, &k)) {
		ok(k.start >= at && k.end > k.start, "tokens go forward");
		at = k.end;
		show(b, &in_text, &k);
	}
	ok(k.type == HTML_EOF, "ends with EOF");
}

static const struct {
	const char *in, *want;
} rows[] = {
    {"", ""},
    {"a < b", "\nT a < b"},
    {"T1<3 & x", "\nT T1<3 & x"},
    {"<P>x</p>", "\nS p\nT x\nE p"},
    {"<a HREF=x?a=1&copy=2&amp;b id='q' id=2 disabled/>y",
	"\nS a [href=x?a=1&copy=2&b] [id=q] [disabled=] /\nT y"},
    {"<br/ >", "\nS br"},
    {"<a href=/x/>", "\nS a [href=/x/]"},
    {"<a =x=y>", "\nS a [=x=y]"},
    {"<a b = >c", "\nS a [b=]\nT c"},
    {"a<b", "\nT a"},
    {"a<b c=\"", "\nT a"},
    {"a</", "\nT a</"},
    {"a</>b", "\nT ab"},
    {"</3>", "\nC 3"},
    {"<?php ?>x", "\nC ?php ?\nT x"},
    {"<!-->x", "\nC \nT x"},
    {"<!--->x", "\nC \nT x"},
    {"<!--a--b--!>x", "\nC a--b\nT x"},
    {"<!--a--!", "\nC a"},
    {"<!--a---", "\nC a-"},
    {"<!doctype html>", "\nD html|(none)|(none)|"},
    {"<!DOCTYPE HTML public \"a\" 'b'>", "\nD html|a|b|"},
    {"<![CDATA[x]]>", "\nC [CDATA[x]]"},
    {"&lt;&ampx;&notit;&notin;&#x41;&#65&#0;&#128;&#xD800;&#9999999999;&#x;",
	"\nT <&x;\xC2\xACit;\xE2\x88\x89"
	"AA\xEF\xBF\xBD\xE2\x82\xAC\xEF\xBF\xBD\xEF\xBF\xBD&#x;"},
    {"a\r\nb\rc", "\nT a\nb\nc"},
    {"<x-y:z a\r\n=\r\n\"1\r\n2\">", "\nS x-y:z [a=1\n2]"},
    {"\xEF\xBB\xBFx", "\nT x"},
};

static void own_rows(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init(1 << 16);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct html_tokenizer t;
		html_tokenizer_init(&t, a, str_of(rows[i].in));
		buf_clear(&b);
		show_all(&b, &t);
		is_str(buf_str(&b), str_of(rows[i].want), rows[i].in);
	}
	buf_free(&b);
	arena_free(&a);
}

/* What html_enter() switches; and CDATA where it is allowed. */
static void switches(void)
{
	static const struct {
		const char *in, *want;
	} r[] = {
	    {"<title>a<b>&amp;</title>c", "\nS title\nT a<b>&\nE title\nT c"},
	    {"<style>&amp;</b></STYLE >", "\nS style\nT &amp;</b>\nE style"},
	    {"<script><!--<script></script>--></script>x",
		"\nS script\nT <!--<script></script>-->\nE script\nT x"},
	    {"<script><!--</script>x", "\nS script\nT <!--\nE script\nT x"},
	    {"<script><!--<script>-->a</script>x",
		"\nS script\nT <!--<script>-->a\nE script\nT x"},
	    {"<plaintext>a</plaintext>", "\nS plaintext\nT a</plaintext>"},
	    {"<svg><![CDATA[a<b>&amp;]]>c", "\nS svg\nT a<b>&amp;c"},
	    {"<svg><![CDATA[a]]", "\nS svg\nT a]]"},
	};
	struct arena *a = arena_new();
	struct buf b = buf_init(1 << 16);
	for (size_t i = 0; i < sizeof(r) / sizeof(*r); i++) {
		struct html_tokenizer t;
		struct html_token k;
		bool in_text = false;
		buf_clear(&b);
		html_tokenizer_init(&t, a, str_of(r[i].in));
		while (html_next(&t, &k)) {
			show(&b, &in_text, &k);
			if (k.type == HTML_START)
				html_enter(&t, k.tag);
			t.cdata_allowed |= k.tag == TAG_SVG;
		}
		is_str(buf_str(&b), str_of(r[i].want), r[i].in);
	}
	buf_free(&b);
	arena_free(&a);
}

static void names(void)
{
	for (int i = 1; i < TAG_COUNT; i++) {
		struct str n = html_tag_name((enum html_tag)i);
		is_int(html_tag_of(n), i, n.p);
	}
	is_int(html_tag_of(S("x-widget")), TAG_UNKNOWN, "custom");
	is_int(html_tag_of(S("")), TAG_UNKNOWN, "empty");
}

/* Text without references, NUL or CR is not copied. */
static void zero_copy(void)
{
	struct arena *a = arena_new();
	struct str in = S("<p title=\"plain\">plain < text<!-- c --></p>");
	struct html_tokenizer t;
	struct html_token k;
	html_tokenizer_init(&t, a, in);
	while (html_next(&t, &k))
		if (k.type == HTML_TEXT)
			ok(k.text.p == in.p + k.start, "a slice");
	is_int((long long)arena_used(a), 0, "no allocation");
	arena_free(&a);
}

static struct str repeat(struct arena *a, const char *unit, int times)
{
	size_t n = strlen(unit);
	char *p = arena_alloc(a, n * (size_t)times + 1);
	for (int i = 0; i < times; i++)
		memcpy(p + n * (size_t)i, unit, n);
	return (struct str){p, n * (size_t)times};
}

/* Inputs that make a careless tokenizer quadratic: they must end, and give
 * as many tokens as they have. */
static void hostile(void)
{
	static const struct {
		const char *head, *unit;
		int times, tokens;
	} r[] = {
	    {"", "<div>", 200000, 200000},
	    {"", "<", 500000, 1},
	    {"", "</", 500000, 1},
	    {"", "<a ", 300000, 0},
	    {"<a ", "b=c ", 50000, 0},
	    {"<!--", "<!--", 300000, 1},
	    {"<!--", "--!", 300000, 1},
	    {"", "&", 500000, 1},
	    {"", "&CounterClockwiseContourIntegra", 50000, 1},
	    {"<!doctype a public '", "x'", 300000, 1},
	    {"<script>", "<!--<script></script>", 50000, 2},
	    {"<title>", "</titl", 100000, 2},
	};
	for (size_t i = 0; i < sizeof(r) / sizeof(*r); i++) {
		struct arena *a = arena_new();
		struct str in = str_cat(
		    a, str_of(r[i].head), repeat(a, r[i].unit, r[i].times));
		struct html_tokenizer t;
		struct html_token k;
		int n = 0;
		html_tokenizer_init(&t, a, in);
		while (html_next(&t, &k)) {
			n++;
			if (k.type == HTML_START)
				html_enter(&t, k.tag);
		}
		if (strcmp(r[i].unit, "</") == 0)
			ok(n >= 1, "</</");
		else
			is_int(n, r[i].tokens, r[i].unit);
		arena_free(&a);
	}
}

static void many_attributes(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init(4 << 20);
	buf_adds(&b, S("<a"));
	for (int i = 0; i < 50000; i++)
		buf_addf(&b, " n%d=%d", i % 40000, i);
	buf_adds(&b, S(">x"));
	struct html_tokenizer t;
	struct html_token k;
	html_tokenizer_init(&t, a, buf_str(&b));
	ok(html_next(&t, &k), "a tag");
	is_int((long long)k.attrs, HTML_ATTRS_MAX, "capped");
	is_str(html_attr_get(&k, S("n255")), S("255"), "n255");
	ok(!html_attr_get(&k, S("n256")).p, "the rest is dropped");
	ok(html_next(&t, &k) && k.type == HTML_TEXT, "text follows");
	buf_free(&b);
	arena_free(&a);
}

/* "\\uD83D\\ude00" -> the character, for doubleEscaped cases. Lone
 * surrogates cannot be said in UTF-8: false. */
static bool unescape(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] != '\\' || i + 5 >= s.n || s.p[i + 1] != 'u') {
			buf_addc(b, s.p[i]);
			continue;
		}
		uint32_t c = (uint32_t)strtoul(
		    (char[]){s.p[i + 2], s.p[i + 3], s.p[i + 4], s.p[i + 5], 0},
		    NULL, 16);
		if (c >= 0xD800 && c <= 0xDFFF)
			return false;
		utf8_put(b, c);
		i += 5;
	}
	return true;
}

static bool surrogates;

static struct str text_of(struct arena *a, struct json_object *o, bool twice)
{
	if (!o)
		return (struct str){NULL, 0};
	struct str s = {
	    json_object_get_string(o), (size_t)json_object_get_string_len(o)};
	if (!twice)
		return str_dup(a, s);
	struct buf b = buf_init(1 << 20);
	surrogates |= !unescape(&b, s);
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

static struct str item(
    struct arena *a, struct json_object *row, size_t i, bool twice)
{
	return text_of(a, json_object_array_get_idx(row, i), twice);
}

/* One expected token, in the form of show(). */
static void expect(struct arena *a, struct buf *b, bool *in_text,
    struct json_object *row, bool twice)
{
	struct str kind = item(a, row, 0, false);
	struct str one = item(a, row, 1, twice);
	if (str_eq(kind, S("Character"))) {
		show_text(b, in_text, one);
		return;
	}
	*in_text = false;
	buf_addf(b, "\n%c ", kind.p[0]);
	buf_adds(b, one);
	if (str_eq(kind, S("DOCTYPE"))) {
		show_id(b, item(a, row, 2, twice));
		show_id(b, item(a, row, 3, twice));
		bool fine =
		    json_object_get_boolean(json_object_array_get_idx(row, 4));
		buf_adds(b, fine ? S("|") : S("|quirks"));
	}
	if (!str_eq(kind, S("StartTag")))
		return;
	json_object_object_foreach(
	    json_object_array_get_idx(row, 2), name, value)
	{
		struct json_object *n = json_object_new_string(name);
		show_attr(b, text_of(a, n, twice), text_of(a, value, twice));
		json_object_put(n);
	}
	if (json_object_array_length(row) > 3)
		buf_adds(b, S(" /"));
}

static enum html_state state_of(struct str s)
{
	static const struct {
		struct str name;
		enum html_state state;
	} all[] = {
	    {S_INIT("Data state"), HTML_DATA},
	    {S_INIT("PLAINTEXT state"), HTML_PLAINTEXT},
	    {S_INIT("RCDATA state"), HTML_RCDATA},
	    {S_INIT("RAWTEXT state"), HTML_RAWTEXT},
	    {S_INIT("Script data state"), HTML_SCRIPT},
	    {S_INIT("CDATA section state"), HTML_CDATA},
	};
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (str_eq(all[i].name, s))
			return all[i].state;
	ok(false, "unknown state %.*s", PRS(s));
	return HTML_DATA;
}

static struct json_object *member(struct json_object *o, const char *key)
{
	return json_object_object_get(o, key);
}

static void run_state(struct arena *a, struct json_object *test,
    struct str input, struct str want, enum html_state state)
{
	struct buf b = buf_init(1 << 20);
	struct html_tokenizer t;
	html_tokenizer_init(&t, a, input);
	t.i = 0; /* the suite tests U+FEFF as a character */
	t.state = state;
	t.last_start = text_of(a, member(test, "lastStartTag"), false);
	show_all(&b, &t);
	is_str(buf_str(&b), want,
	    json_object_get_string(member(test, "description")));
	buf_free(&b);
}

/* Returns the number of runs: one a case and state. */
static int run_case(struct json_object *test)
{
	struct arena *a = arena_new();
	struct buf want = buf_init(1 << 20);
	bool twice = json_object_get_boolean(member(test, "doubleEscaped"));
	bool in_text = false;
	surrogates = false;
	struct str input = text_of(a, member(test, "input"), twice);
	struct json_object *out = member(test, "output");
	for (size_t i = 0; i < json_object_array_length(out); i++)
		expect(a, &want, &in_text, json_object_array_get_idx(out, i),
		    twice);
	struct json_object *states = member(test, "initialStates");
	size_t n = states ? json_object_array_length(states) : 1;
	for (size_t i = 0; i < n && !surrogates; i++) {
		enum html_state st =
		    states ? state_of(item(a, states, i, false)) : HTML_DATA;
		run_state(a, test, input, buf_str(&want), st);
	}
	buf_free(&want);
	arena_free(&a);
	return surrogates ? 0 : (int)n;
}

static int run_file(const char *path)
{
	struct json_object *root = json_object_from_file(path);
	ok(root != NULL, "%s parses", path);
	struct json_object *tests = member(root, "tests");
	int n = 0;
	for (size_t i = 0; tests && i < json_object_array_length(tests); i++)
		n += run_case(json_object_array_get_idx(tests, i));
	json_object_put(root);
	return n;
}

static void html5lib(void)
{
	const char *corpora = tap_corpora();
	char path[4096];
	snprintf(path, sizeof(path), "%s/html/html5lib-tests/tokenizer",
	    corpora ? corpora : "/nonexistent");
	DIR *d = opendir(path);
	if (!d) {
		fprintf(stderr, "# skipped: no corpora\n");
		return;
	}
	int n = 0;
	for (struct dirent *e; (e = readdir(d));) {
		if (!str_ends(str_of(e->d_name), S(".test")))
			continue;
		char file[8192];
		snprintf(file, sizeof(file), "%s/%s", path, e->d_name);
		n += run_file(file);
	}
	closedir(d);
	fprintf(stderr, "# html5lib: %d runs\n", n);
	ok(n > 1000, "%d runs", n);
}

int main(void)
{
	TEST(own_rows);
	TEST(switches);
	TEST(names);
	TEST(zero_copy);
	TEST(hostile);
	TEST(many_attributes);
	TEST(html5lib);
	return tap_done();
}
