/* SPDX-License-Identifier: MIT */
/* gazetted: tests of reading an HTML head. */
#include "html/head.h"

#include "base/arena.h"
#include "tap.h"

static void charset(void)
{
	static const struct {
		const char *in, *want; /* NULL: none */
	} r[] = {
	    {"<meta charset=utf-8>", "utf-8"},
	    {"<META CHARSET = 'koi8-r' />", "koi8-r"},
	    {"<meta http-equiv=Content-Type content='text/html; "
	     "charset=iso-8859-1'>",
		"iso-8859-1"},
	    {"<meta content='x; charset=\"big5\"' http-equiv=content-type>",
		"big5"},
	    {"<meta content='text/html; charset=big5'>", NULL},
	    {"<meta charset=utf-16le>", "utf-8"},
	    {"<meta charset=x-user-defined>", "windows-1252"},
	    {"<!-- <meta charset=a> --><meta charset=b>", "b"},
	    {"<!--><meta charset=b>", "b"},
	    {"<a title='<meta charset=a>'><meta charset=b>", "b"},
	    {"<?xml version=1?><!doctype html></x y='>'><meta charset=b>", "b"},
	    {"<metal charset=a>", NULL},
	    {"<meta charset=utf-8", NULL},
	    {"<meta", NULL},
	    {"", NULL},
	};
	for (size_t i = 0; i < sizeof(r) / sizeof(*r); i++)
		is_str(html_meta_charset(str_of(r[i].in)), str_of(r[i].want),
		    r[i].in);
}

static void head(void)
{
	struct arena *a = arena_new();
	struct html_head h;
	html_head_read(a,
	    S("<html lang=de><head><title>A &amp;\n B</title>"
	      "<base href='/blog/'>"
	      "<script>'<link rel=alternate type=application/rss+xml href=no>'"
	      "</script>"
	      "<link rel=canonical href=post>"
	      "<link rel='alternate feed' type='application/RSS+xml; x=y'"
	      " href=rss title=' News '>"
	      "<link rel=alternate type=application/atom+xml href=rss>"
	      "<link rel=alternate type=application/json href=/wp-json/x>"
	      "<link rel=stylesheet type=text/css href=s.css>"
	      "<body><link rel=ALTERNATE type=application/feed+json href=j>"),
	    S("https://e.org/x/y"), &h);
	is_str(h.base, S("https://e.org/blog/"), "base");
	is_str(h.title, S("A & B"), "title");
	is_str(h.canonical, S("https://e.org/blog/post"), "canonical");
	is_str(h.lang, S("de"), "lang");
	is_int((long long)h.feeds.n, 2, "feeds");
	is_str(h.feeds.v[0].url, S("https://e.org/blog/rss"), "url");
	is_str(h.feeds.v[0].title, S("News"), "title");
	is_str(h.feeds.v[0].type, S("application/rss+xml"), "type");
	is_str(h.feeds.v[1].url, S("https://e.org/blog/j"), "json");
	arena_free(&a);
}

static void nothing(void)
{
	struct arena *a = arena_new();
	struct html_head h;
	html_head_read(a,
	    S("<title>T</title><link rel=alternate type=text/xml href=f.xml>"
	      "<link rel=alternate type=text/xml href=feed:/g><base href=/b/>"
	      "<base href=/c/><link rel=canonical href=x>"),
	    S("https://e.org/"), &h);
	is_str(h.title, S("T"), "title before a base");
	is_int((int)h.feeds.n, 2, "links before it, once");
	is_str(h.feeds.v[0].url, S("https://e.org/b/f.xml"), "with that base");
	is_str(h.feeds.v[1].url, S("https://e.org/g"), "feed:");
	is_str(h.canonical, S("https://e.org/b/x"), "one behind it");
	html_head_read(a, S("<base href='javascript:x'><title></title>"),
	    S("https://e.org/"), &h);
	is_str(h.base, S("https://e.org/"), "base");
	ok(!h.title.n && !h.canonical.n && !h.feeds.n, "nothing");
	arena_free(&a);
}

int main(void)
{
	TEST(charset);
	TEST(head);
	TEST(nothing);
	return tap_done();
}
