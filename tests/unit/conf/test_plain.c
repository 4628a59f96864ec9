/* SPDX-License-Identifier: MIT */
/* gazetted: tests of settings that are read without libconfig. */
#include "conf/plain.h"

#include <stdlib.h>

#include "base/arena.h"
#include "tap.h"

static void read_as_they_are(void)
{
	struct plain p;
	ok(settings_read(
	       S("{ name = \"a b\";\n\n  url=\"\" ;\tfirst = -12; on = "
		 "true;\n off = false }"),
	       7, &p),
	    "plain");
	is_int((long long)p.n, 5, "settings");
	is_int(p.line, 7, "its own line");
	is_str(str_of(p.at[0].name), S("name"), "name");
	is_int(p.at[0].type, CONFIG_TYPE_STRING, "a string");
	is_str(p.at[0].text, S("a b"), "its text");
	is_int(p.at[0].line, 7, "on the first line");
	ok(p.at[1].text.p && !p.at[1].text.n, "an empty one is there");
	is_int(p.at[1].line, 9, "lines count on");
	is_int(p.at[2].type, CONFIG_TYPE_INT, "a number");
	is_int(p.at[2].whole, -12, "its value");
	is_int(p.at[3].type, CONFIG_TYPE_BOOL, "a truth value");
	ok(p.at[3].whole && !p.at[4].whole, "true, and false");
	is_int(p.at[4].line, 10, "and on");
	ok(settings_read(S("{}"), 1, &p) && !p.n, "none");
	ok(settings_read(
	       S("{ text = \"\xC3\xA9; } # no comment\"; }"), 1, &p) &&
		p.at[0].text.n == 18,
	    "a string has what it has");
}

/* For libconfig, to read or to find fault with. */
static void left_to_libconfig(void)
{
	static const char *const rows[] = {"", "{", "}", "{ }}", "{ } ", " { }",
	    "{ name }", "{ name = }", "{ name = ; }", "{ name \"x\"; }",
	    "{ = 1; }", "{ name = \"x }", "{ name = \"x\\n\"; }",
	    "{ name = \"x\ny\"; }", "{ name = \"x\" \"y\"; }",
	    "{ name = \"x\", url = \"y\"; }", "{ name = \"x\" url = \"y\"; }",
	    "{ name = \"x\";; }", "{ name : \"x\"; }", "{ name =\n\"x\"; }",
	    "{ name\n= \"x\"; }", "{ name = \"x\"; name = \"x\"; }",
	    "{ name = x; }", "{ name = True; }", "{ name = truely; }",
	    "{ name = 1.5; }", "{ name = 0x10; }", "{ name = 010; }",
	    "{ name = 1L; }", "{ name = +1; }", "{ name = -; }",
	    "{ name = 1234567890; }", "{ name = 1e3; }",
	    "{ name = [ \"x\" ]; }", "{ name = ( ); }", "{ name = { }; }",
	    "{ # x\n }", "{ /* x */ }", "{ name = \"x\"; // x\n }",
	    "{ na-me = 1; }", "{ *name = 1; }", "{ 1name = 1; }",
	    "{ _name = 1; }", "{ true = 1; }", "{ FALSE = 1; }",
	    "{ name = 1;\r\n }", "{ name = 1;\f }",
	    "{ a_name_that_no_setting_has = 1; }",
	    "{ a = 1; b = 1; c = 1; d = 1; e = 1; f = 1; g = 1; h = 1; i = 1;"
	    " j = 1; k = 1; l = 1; m = 1; n = 1; o = 1; p = 1; q = 1; r = 1;"
	    " s = 1; t = 1; u = 1; v = 1; w = 1; x = 1; y = 1; }"};
	struct plain p;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		ok(!settings_read(str_of(rows[i]), 1, &p), "%s", rows[i]);
}

/* Wherever the text ends, nothing behind it is looked at. */
static void cut(void)
{
	const struct str whole = S("{ name = \"x\"; n = -12; b = true; }");
	struct plain p;
	for (size_t n = 0; n < whole.n; n++) {
		char *exact = malloc(n + !n);
		memcpy(exact, whole.p, n);
		ok(!settings_read((struct str){exact, n}, 1, &p), "%zu bytes",
		    n);
		free(exact);
	}
	ok(settings_read(whole, 1, &p), "all");
}

/* What it reads, libconfig reads alike. */
static void as_libconfig(void)
{
	struct str text = S("{ a = \"x\";\n b = 7; c = -3;\n\n d = true;\n"
			    " e = false; f = \"\"; g = 0; h = 999999999; }");
	struct arena *a = arena_new();
	struct setting s;
	struct plain p;
	config_t cfg;
	config_init(&cfg);
	ok(config_read_string(&cfg, arena_printf(a, "g = %s;", text.p).p),
	    "read");
	const config_setting_t *g = config_lookup(&cfg, "g");
	ok(settings_read(text, 1, &p), "plain");
	is_int((long long)p.n, config_setting_length(g), "as many");
	for (size_t i = 0; i < p.n; i++) {
		setting_of(config_setting_get_elem(g, (unsigned)i), &s);
		is_str(str_of(p.at[i].name), str_of(s.name), "name");
		is_int(p.at[i].type, s.type, s.name);
		is_int(p.at[i].line, s.line, s.name);
		is_int(p.at[i].whole, s.whole, s.name);
		is_str(p.at[i].text, s.text, s.name);
	}
	config_destroy(&cfg);
	arena_free(&a);
}

int main(void)
{
	TEST(read_as_they_are);
	TEST(left_to_libconfig);
	TEST(cut);
	TEST(as_libconfig);
	return tap_done();
}
