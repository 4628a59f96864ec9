/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the inliner, with the cases of juice. */
#include "compose/css.h"

#include <dirent.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/file.h"
#include "html/tree.h"
#include "tap.h"

#define HEAD	 "<!DOCTYPE html><html><head>"
#define FILE_MAX 65536

static void inlines(void)
{
	static const struct {
		const char *css, *body, *want_css, *want_body;
	} rows[] = {
	    {"p{margin:0}", "<p>x</p>", NULL, "<p style=\"margin:0\">x</p>"},
	    {".a{color:red}p{color:blue}", "<p class=a>x</p>", NULL,
		"<p style=\"color:red\">x</p>"},
	    {"p{color:blue}.a{color:red}", "<p class=a style='color:tan'>x</p>",
		NULL, "<p style=\"color:tan\">x</p>"},
	    {"p{color:blue!important}", "<p style='color:tan'>x</p>", NULL,
		"<p style=\"color:blue\">x</p>"},
	    {"#i{margin:1px}p{margin-top:2px}", "<p id=i>x</p>", NULL,
		"<p id=\"i\" style=\"margin-top:2px;margin:1px\">x</p>"},
	    {"p,.b{margin:0}/* c } */i{a:\"};\"}", "<p><i>x</i></p>", NULL,
		"<p style=\"margin:0\"><i "
		"style=\"a:&quot;};&quot;\">x</i></p>"},
	    {"@media print{p{color:red}}p{margin:0}", "<p>x</p>",
		"@media print{p{color:red}}", "<p style=\"margin:0\">x</p>"},
	    {"a:hover{color:red}:root{color-scheme:dark}@import 'x';",
		"<p>x</p>",
		"a:hover {color:red}\n:root {color-scheme:dark}\n@import 'x';",
		"<p>x</p>"},
	    {"@media print{.k{color:red}}", "<p class='k l'>x</p>",
		"@media print{.k{color:red}}", "<p class=\"k\">x</p>"},
	    {"p{margin:0}", "<!--[if mso]><p><![endif]-->\x01U\x02&nbsp;", NULL,
		"<!--[if mso]><p><![endif]-->\x01U\x02&nbsp;"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct buf out = buf_init(FILE_MAX);
		struct err e = ERR_INIT;
		struct str in =
		    arena_printf(a, HEAD "<style>%s</style></head><body>%s",
			rows[i].css, rows[i].body);
		struct str want = arena_printf(a,
		    HEAD "%s%s%s</head><body>%s</body></html>\n",
		    rows[i].want_css ? "<style>\n" : "",
		    rows[i].want_css ? rows[i].want_css : "",
		    rows[i].want_css ? "\n</style>" : "", rows[i].want_body);
		ok(css_inline(&out, S("x.css"), in, &e) == 0, "%s", e.msg);
		is_str(buf_str(&out), want, rows[i].css);
		buf_free(&out);
		arena_free(&a);
	}
}

static void mistakes(void)
{
	static const struct {
		const char *css, *want;
	} rows[] = {
	    {"p {\n  margin: 0\n", "x.css:1: this '{' is never closed"},
	    {"p { }\n\nb", "x.css:3: a rule without its '{'"},
	    {"}", "x.css:1: a rule without its '{'"},
	    {"p {\n  margin 0;\n}", "x.css:2: not a declaration"},
	    {"p { margin: ; }", "x.css:1: not a declaration"},
	    {"p > { margin: 0; }", "x.css:1: selector \"p >\""},
	    {"\np,, b { margin: 0; }", "x.css:2: a selector is missing"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct css_sheet sheet = {0};
		struct err e = ERR_INIT;
		ok(css_parse(a, S("x.css"), str_of(rows[i].css), &sheet, &e) <
			    0 &&
			e.kind == ERR_CONFIG && strstr(e.msg, rows[i].want),
		    "%s: %s", rows[i].want, e.msg);
		arena_free(&a);
	}
}

/* ---- juice ---- */

/* Of each element its name and declarations, white space aside. */
static struct str shape(struct arena *a, struct str page)
{
	struct html_tree t;
	struct buf b = buf_init(1 << 20);
	html_tree_parse(a, page, NULL, &t);
	for (struct html_node *n = t.document; n;
	     n = html_tree_next(n, t.document)) {
		struct css_decls d = {0};
		if (n->type != HTML_NODE_ELEMENT || html_node_is(n, TAG_STYLE))
			continue;
		css_declarations(a, html_node_attr(n, S("style")), &d);
		buf_addf(&b, "<%.*s", PRS(n->name));
		vec_each (&d.list, x)
			buf_addf(&b, " %.*s:%.*s", PRS(x->name),
			    PRS(str_squeeze(a, x->value)));
		buf_addf(&b, ">");
	}
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

/* Not here by intent: custom properties, and pages that are programs. */
static bool left_out(const char *name)
{
	static const char *const names[] = {
	    "css-variables", "ejs", "ejs-unterminated", "php", "templates"};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

static bool juice_case(struct arena *a, const char *folder, const char *name)
{
	struct str css, html, want;
	struct err e = ERR_INIT;
	struct buf out = buf_init(1 << 20);
	if (file_read(a, arena_printf(a, "%s/%s.css", folder, name).p, FILE_MAX,
		&css, &e) < 0 ||
	    file_read(a, arena_printf(a, "%s/%s.html", folder, name).p,
		FILE_MAX, &html, &e) < 0 ||
	    file_read(a, arena_printf(a, "%s/%s.out", folder, name).p, FILE_MAX,
		&want, &e) < 0)
		return true; /* no case */
	struct str in =
	    arena_printf(a, "<style>%.*s</style>%.*s", PRS(css), PRS(html));
	ok(css_inline(&out, str_of(name), in, &e) == 0, "%s", e.msg);
	struct str got = buf_dup(a, &out);
	buf_free(&out);
	is_str(shape(a, got), shape(a, want), name);
	return true;
}

static void juice(void)
{
	const char *corpora = tap_corpora();
	struct arena *a = arena_new();
	char folder[512];
	struct dirent *d;
	DIR *dir = NULL;
	int cases = 0;
	if (corpora) {
		snprintf(folder, sizeof(folder), "%s/html/juice", corpora);
		dir = opendir(folder);
	}
	while (dir && (d = readdir(dir))) {
		struct str name = str_of(d->d_name);
		if (!str_ends(name, S(".out")))
			continue;
		name = str_dup(a, str_sub(name, 0, name.n - 4));
		if (!left_out(name.p))
			cases += juice_case(a, folder, name.p);
	}
	if (dir)
		closedir(dir);
	printf(
	    "# juice: %d cases%s\n", cases, dir ? "" : " (SKIP: no corpora)");
	arena_free(&a);
}

int main(void)
{
	TEST(inlines);
	TEST(mistakes);
	TEST(juice);
	return tap_done();
}
