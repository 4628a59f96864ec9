/* SPDX-License-Identifier: MIT */
/* gazetted: tests of who wrote a page, and in which section it stands. */
#include "extract/byline.h"

#include "base/arena.h"
#include "extract/extract.h"
#include "tap.h"

/* ---- lines ---- */

static const struct {
	const char *line, *names;
} lines[] = {
    {"By Ann Example", "Ann Example"},
    {"By Ann Example and Bob Sample | 4 Mar 2025",
	"Ann Example and Bob Sample"},
    {"Von Ann Example, dpa", "Ann Example"},
    {"By Ann Example, Bob Sample, WXYZ", "Ann Example, Bob Sample"},
    {"Ann Example, 4 March 2025", "Ann Example"},
    {"Ann Example March 4, 2025", "Ann Example"},
    {"4 March 2025 | 13:10 | Ann Example", "Ann Example"},
    {"25.10.2022 - Ann Example", "Ann Example"},
    {"Posted by Konstantin", "Konstantin"},
    {"\u4f5c\u8005\uff1a\u674e\u660e", "\u674e\u660e"},
    {"Par Ann Example/AFP", "Ann Example"},
    /* none of these is one */
    {"By the sea they built a harbour of stone", ""},
    {"Highlights im M\u00e4rz 2025", ""},
    {"Stars (1 / 1) 4 March 2025", ""},
    {"4 March 2025 | 13:10", ""},
    {"The quay is long.", ""},
    {"", ""},
};

static struct str none_if_empty(struct str s)
{
	return s.n ? s : (struct str){NULL, 0};
}

static void one_line(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++)
		is_str(none_if_empty(byline_names(a, str_of(lines[i].line))),
		    none_if_empty(str_of(lines[i].names)), lines[i].line);
	arena_free(&a);
}

/* ---- pages ---- */

#define HEAD "<html><head><title>The bridge opens at last</title>"
#define H1   "</head><body><h1>The bridge opens at last</h1>"
#define TEXT                                                                   \
	"<p>The bridge over the river was opened on Monday, a year late, in "  \
	"front of some two hundred people and a band.</p><p>It had been "      \
	"closed since the flood, and until then the ferry carried all of "     \
	"those who had to cross the river to their work.</p>"

static const struct {
	const char *name, *html, *authors, *category;
} pages[] = {
    {"an organisation gives way to a person",
	HEAD "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
	     "\"author\":{\"@type\":\"Organization\",\"name\":\"The Post\"}}"
	     "</script>" H1 "<p class=byline>By Ann Example</p>" TEXT,
	"Ann Example", ""},
    {"and stands where there is none",
	HEAD "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
	     "\"author\":{\"@type\":\"Organization\",\"name\":\"The Post\"}}"
	     "</script>" H1 TEXT,
	"The Post", ""},
    {"a login gives way to a name",
	HEAD "<meta name=author content=annexample>" H1
	     "<a href='/author/ann'>Ann Example</a>" TEXT,
	"Ann Example", ""},
    {"the card that says what it holds",
	HEAD "<meta name='twitter:label1' content='Written by'>"
	     "<meta name='twitter:data1' content='Ann Example'>" H1 TEXT,
	"Ann Example", ""},
    {"the card that holds a time",
	HEAD "<meta name='twitter:label1' content='Est. reading time'>"
	     "<meta name='twitter:data1' content='2 minutes'>" H1 TEXT,
	"", ""},
    {"one link in a byline with more beside",
	HEAD H1 "<p class=author>By <a href='/s/ann'>Ann Example</a> "
		"Evening Post</p>" TEXT,
	"Ann Example", ""},
    {"a label at the foot", HEAD H1 TEXT "<p>Text: Ann Example</p>",
	"Ann Example", ""},
    {"degrees and roles are no authors",
	HEAD
	"<meta name=author content='Ann Example, MD, Senior Reporter'>" H1 TEXT,
	"Ann Example", ""},
    {"no date is a section", HEAD H1 "<p class=category>October 2019</p>" TEXT,
	"", ""},
    {"nor is a number of comments",
	HEAD H1 "<p class=category>0 comments</p>" TEXT
		"<p><a rel='category tag' href='/city'>City</a></p>",
	"", "City"},
    {"the first of many sections",
	HEAD "<meta name=section content='City, Night, Books'>" H1 TEXT, "",
	"City"},
    {"a pair stays one",
	HEAD "<meta name=section content='Food, Drink'>" H1 TEXT, "",
	"Food, Drink"},
    {"the way home is none", HEAD "<meta name=section content='Home'>" H1 TEXT,
	"", ""},
};

static void whole_pages(void)
{
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		struct arena *a = arena_new();
		struct extract_job job = {.content_type = S("text/html"),
		    .body = str_of(pages[i].html)};
		struct extracted x;
		extract_page(a, &job, &x);
		struct str all = {NULL, 0};
		vec_each (&x.authors, s)
			all = all.n
				  ? arena_printf(a, "%s; %.*s", all.p, PRS(*s))
				  : str_dup(a, *s);
		is_str(none_if_empty(all),
		    none_if_empty(str_of(pages[i].authors)), pages[i].name);
		is_str(none_if_empty(x.category),
		    none_if_empty(str_of(pages[i].category)), pages[i].name);
		arena_free(&a);
	}
}

int main(void)
{
	TEST(one_line);
	TEST(whole_pages);
	return tap_done();
}
