/* SPDX-License-Identifier: MIT */
/* gazetted: tests of pages that list articles. */
#include "feed/page.h"

#include <stdio.h>

#include "feed/caps.h"
#include "text/date.h"
#include "try.h"

/* "title|link|date|summary" a line. */
static struct str shown(struct arena *a, const struct feed *f)
{
	struct str all = S("");
	vec_each (&f->entries, e)
		all = arena_printf(a, "%.*s%.*s|%.*s|%.10s|%.*s\n", PRS(all),
		    PRS(e->title), PRS(e->link), try_iso(a, e->published).p,
		    PRS(e->summary));
	return all;
}

static const char *fetched = "2026-11-30T09:00:00Z";

static int read_page(struct arena *a, const char *page,
    const struct page_rules *rules, struct feed *out, struct err *e)
{
	struct document doc = {
	    .url = S("https://www.example.org/news/"), .body = str_of(page)};
	date_parse(str_of(fetched), &doc.fetched_at);
	return feed_page(a, &doc, rules, out, e);
}

/* A card with links to its topic, around its picture and below it. */
#define CARD(topic, n, head)                                                   \
	"<div class=card><a href=/t/" topic ">" topic "</a><a href=/n/" n      \
	"><img src=/" n ".jpg></a><h3>" head "</h3><a href=/n/" n              \
	">Read more</a></div>"
#define CARDS                                                                  \
	CARD("rail", "1", "Night train returns to the coast")                  \
	CARD("water", "2", "Repair of the old dam is finished")                \
	CARD("rail", "3", "Rail strike called off after talks")
#define CARDS_READ                                                             \
	"Night train returns to the coast|https://www.example.org/n/1|none|\n" \
	"Repair of the old dam is finished|https://www.example.org/n/2|none|"  \
	"\n"                                                                   \
	"Rail strike called off after talks|https://www.example.org/n/3|none|" \
	"\n"
#define SECTION(n, day)                                                        \
	"<section id=v" n "><h2><a href=#v" n ">Version " n "</a></h2><p>" day \
	" November 2026</p><ul><li>It sails, as <a "                           \
	"href=/i/" n ">asked</a>.</ul></section>"
#define SECTIONS SECTION("9", "19") SECTION("8", "12") SECTION("7", "5")
#define SECTIONS_READ                                                          \
	"Version 9|https://www.example.org/news/#v9|2026-11-19|\n"             \
	"Version 8|https://www.example.org/news/#v8|2026-11-12|\n"             \
	"Version 7|https://www.example.org/news/#v7|2026-11-05|\n"

#define LONG "A paragraph that is long enough to say something of the article."

struct row {
	const char *name, *page, *items;
};

static void found(const struct row *rows, size_t n)
{
	static const struct page_rules none = {0};
	for (size_t i = 0; i < n; i++) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		struct feed f = {0};
		ok(read_page(a, rows[i].page, &none, &f, &e) == 0, "%s: %s",
		    rows[i].name, e.msg);
		is_str(shown(a, &f), str_of(rows[i].items), rows[i].name);
		is_str(f.format, S("page"), rows[i].name);
		arena_free(&a);
	}
}

static void by_itself(void)
{
	static const struct row rows[] = {
	    {"repeated links, not the navigation",
		"<title>T</title><nav><ul><li><a href=/a>All the news that "
		"there is</a><li><a href=/b>About us and our newspaper</a>"
		"<li><a href=/c>Subscribe now and save a lot</a>"
		"<li><a href=/d>Our other papers and sites</a></ul></nav>"
		"<main><div class=list>"
		"<article><h2><a href=/n/1>The bridge is open again</a></h2>"
		"<time datetime='2026-11-02T10:00Z'>today</time><p>" LONG
		"</article>"
		"<article><h2><a href=/n/2#x>Ferries are late</a></h2>"
		"<span class=date>3 November 2026</span></article>"
		"<article><h2><a href=/2026/11/04/three>Third of them all"
		"</a></h2></article>"
		"<article><h2><a href=https://other.example/4>Elsewhere is "
		"news too</a></h2></article></div></main>",
		"The bridge is open again|https://www.example.org/n/1|"
		"2026-11-02|" LONG "\n"
		"Ferries are late|https://www.example.org/n/2|2026-11-03|\n"
		"Third of them all|https://www.example.org/2026/11/04/three|"
		"2026-11-04|\n"},
	    {"a list without any class",
		"<ul><li>2026-11-02 <a href=1.html>One good headline here</a>"
		"<li>2026-11-03 <a href=2.html>Two good headlines here</a>"
		"<li>2026-11-04 <a href=3.html>Three good headlines</a></ul>",
		"One good headline here|https://www.example.org/news/1.html|"
		"2026-11-02|\n"
		"Two good headlines here|https://www.example.org/news/2.html|"
		"2026-11-03|\n"
		"Three good headlines|https://www.example.org/news/3.html|"
		"2026-11-04|\n"},
	    {"the first has a class of its own",
		"<ul><li class=first><a href=1>One good headline here</a>"
		"<li><a href=2>Two good headlines here</a>"
		"<li class=last><a href=3>Three good headlines</a></ul>",
		"One good headline here|https://www.example.org/news/1|none|\n"
		"Two good headlines here|https://www.example.org/news/2|none|"
		"\nThree good headlines|https://www.example.org/news/3|none|"
		"\n"},
	    {"dates on the lines of one block",
		"<div>2026-11-02: <a href=1>One good headline here</a><br>"
		"<b>3 Nov 2026</b> - <a href=2>Two good headlines here</a><br>"
		"<a href=3>Three good headlines</a> (4 November 2026)<br>"
		"<a href=4>Four good headlines here</a><br></div>",
		"One good headline here|https://www.example.org/news/1|"
		"2026-11-02|\n"
		"Two good headlines here|https://www.example.org/news/2|"
		"2026-11-03|\n"
		"Three good headlines|https://www.example.org/news/3|"
		"2026-11-04|\n"
		"Four good headlines here|https://www.example.org/news/4|"
		"none|\n"},
	    {"dates that head definitions",
		"<dl><dt>2 listopada 2026</dt><dd><a href=1>One good headline "
		"here</a></dd><dd><a href=2>Two good headlines here</a></dd>"
		"<dt>2026-11-04</dt><dd><a href=3>Three good headlines</a>"
		"</dd></dl>",
		"One good headline here|https://www.example.org/news/1|"
		"2026-11-02|\n"
		"Two good headlines here|https://www.example.org/news/2|"
		"2026-11-02|\n"
		"Three good headlines|https://www.example.org/news/3|"
		"2026-11-04|\n"},
	    {"headings of days, and of a year, which is none",
		"<h3>November 2, 2026</h3><ul><li><a href=1>One good headline "
		"here</a><li><a href=2>Two good headlines here</a></ul>"
		"<h3>2025</h3><ul><li><a href=3>Three good headlines</a></ul>",
		"One good headline here|https://www.example.org/news/1|"
		"2026-11-02|\n"
		"Two good headlines here|https://www.example.org/news/2|"
		"2026-11-02|\n"
		"Three good headlines|https://www.example.org/news/3|none|"
		"\n"},
	    {"h-entry before links",
		"<div class=h-entry><h3>By Ann</h3><a class='p-name u-url' "
		"href=/1>One</a></div><div class='x hentry'><h2 class="
		"entry-title><a href=/2>Two</a></h2></div><div class=h-entry>"
		"<a href=/3><h2>Three</h2></a></div>",
		"One|https://www.example.org/1|none|\n"
		"Two|https://www.example.org/2|none|\n"
		"Three|https://www.example.org/3|none|\n"},
	    {"an ItemList",
		"<script type=application/ld+json>{\"@type\":\"ItemList\","
		"\"itemListElement\":[{\"@type\":\"ListItem\",\"url\":\"/1\","
		"\"name\":\"One &amp; all\"},{\"@type\":\"ListItem\",\"item\":"
		"{\"@type\":\"NewsArticle\",\"url\":\"/2\",\"headline\":"
		"\"Two\",\"datePublished\":\"2026-11-02\",\"description\":"
		"\"D\"}},{\"@type\":\"ListItem\",\"item\":\"/3\"}]}</script>"
		"<a href=/3>The third</a>",
		"One &amp; all|https://www.example.org/1|none|\n"
		"Two|https://www.example.org/2|2026-11-02|D\n"
		"The third|https://www.example.org/3|none|\n"},
	    {"articles of a blog, and breadcrumbs",
		"<script type=application/ld+json>{\"@graph\":[{\"@type\":"
		"\"BreadcrumbList\",\"itemListElement\":[{\"@type\":"
		"\"ListItem\",\"name\":\"Home\",\"item\":\"/\"}]},{\"@type\":"
		"[\"Blog\"],\"blogPost\":[{\"@type\":\"BlogPosting\","
		"\"@id\":\"/1\",\"headline\":\"One\"},{\"@type\":"
		"\"BlogPosting\",\"mainEntityOfPage\":{\"@id\":\"/2\"},"
		"\"headline\":\"Two\"},{\"@type\":\"BlogPosting\",\"url\":"
		"\"/3\",\"headline\":\"Three\"}]}]}</script>",
		"One|https://www.example.org/1|none|\n"
		"Two|https://www.example.org/2|none|\n"
		"Three|https://www.example.org/3|none|\n"},
	};
	found(rows, sizeof(rows) / sizeof(*rows));
}

/* Several links in an item, or none but to itself. */
/* A list of what stands here and elsewhere. */
static void elsewhere(void)
{
#define OWN(n, head)  "<li><a href=/n/" n ">" head "</a>"
#define AWAY(n, head) "<li><a href=https://p" n ".example/a>" head "</a>"
#define FIVE(x)                                                                \
	"<ul>" OWN("1", "Night train returns to the coast")                    \
	    AWAY("a", "What the paper of Orlin says of us")                    \
		x OWN("2", "Repair of the old dam is finished")                \
		    OWN("3", "Rail strike called off after talks") "</ul>"
#define FIVE_READ(x)                                                           \
	"Night train returns to the coast|https://www.example.org/n/1|none|"   \
	"\nWhat the paper of Orlin says of us|https://pa.example/a|none|\n" x  \
	"Repair of the old dam is finished|https://www.example.org/n/2|none|"  \
	"\nRail strike called off after talks|https://www.example.org/n/3|"    \
	"none|\n"
	static const struct row rows[] = {
	    {"one alone is an advertisement", FIVE(""), CARDS_READ},
	    {"two of five are none",
		FIVE(AWAY("b", "Calder reports on our old dam")),
		FIVE_READ("Calder reports on our old dam|https://pb.example/a|"
			  "none|\n")},
	    {"but names of others are", FIVE(AWAY("b", "Calder")), CARDS_READ},
	};
	found(rows, sizeof(rows) / sizeof(*rows));
}

static void own_links(void)
{
	static const struct row rows[] = {
	    {"cards with several links each", CARDS, CARDS_READ},
	    {"an author who is in several cards, twice in each",
		"<div><a href=/by/ann><img></a><h3>Night train returns to the "
		"coast</h3><a href=/by/ann>Ann</a><a href=/n/1>More</a></div>"
		"<div><a href=/by/ann><img></a><h3>Repair of the old dam is "
		"finished</h3><a href=/by/ann>Ann</a><a href=/n/2>More</a>"
		"</div><div><a href=/by/bob><img></a><h3>Rail strike called "
		"off after talks</h3><a href=/n/3>More</a><a href=/n/3#c>3</a>"
		"</div>",
		CARDS_READ},
	    {"sections of a changelog", SECTIONS, SECTIONS_READ},
	    {"headings of one, their dates in them",
		"<h1 id=top>Changes</h1><h2 id=v3>3.0.0 (2026-11-19)</h2><h3 "
		"id=a>Added</h3><p>Ropes.</p><h2><a name=v2></a>2.9.1 - "
		"12 November 2026</h2><p>Nets.</p><h2>2.9 <a href=#v1>¶</a>"
		"</h2><p>Quays.</p>",
		"3.0.0 (2026-11-19)|https://www.example.org/news/#v3|"
		"2026-11-19|\n"
		"2.9.1 - 12 November 2026|https://www.example.org/news/#v2|"
		"2026-11-12|\n"
		"2.9|https://www.example.org/news/#v1|none|\n"},
	};
	found(rows, sizeof(rows) / sizeof(*rows));
}

#define HEAD1 "Night train returns to the coast"
#define HEAD2 "Repair of the old dam is finished"
#define HEAD3 "Rail strike called off after talks"
#define LIST(x)                                                                \
	"<ul><li>" x("1", HEAD1) "<li>" x("2", HEAD2) "<li>" x(                \
	    "3", HEAD3) "</ul>"
#define HEADED(n, head) "<h3><a href=/n/" n ">" head "</a></h3>"
#define DATED(day1, day2, day3)                                                \
	HEAD1 "|https://www.example.org/n/1|" day1 "|\n" HEAD2                 \
	      "|https://www.example.org/n/2|" day2 "|\n" HEAD3                 \
	      "|https://www.example.org/n/3|" day3 "|\n"
#define FOOTER                                                                 \
	"<footer><ul><li><a href=/a>Legal notice of this newspaper</a><li>"    \
	"<a href=/b>What we do with your data</a><li><a href=/c>Terms and "    \
	"conditions of use</a><li><a href=/d>Work with us, positions open</a>" \
	"</ul></footer>"

/* Where a list stands among others. */
static void whose_list(void)
{
#define ROW(n, head)                                                           \
	"<tr><td><a href=/n/" n ">" head "</a><td><a href=/rail>Railways and " \
	"roads</a></tr>"
#define PAPER(n, head)                                                         \
	"<tr><td>" head "<td>1" n ".11.2026<td><a href=/n/" n ">PDF</a></tr>"
#define MORE(n, head)                                                          \
	"<div><div><b>" head "</b></div><a href=/n/" n ">Read the full "       \
	"article</a></div>"
#define CITED(n, head)	 "The Example of today: <a href=/n/" n ">" head "</a>"
#define OTHERS(n, head)	 "<a href=https://p" n ".example/>" head "</a>"
#define PICTURE(n, head) "<a href=/n/" n "><img src=x.jpg alt='" head "'></a>"
	static const struct row rows[] = {
	    {"what is read most, in as many words",
		"<main>" LIST(HEADED) "</main><div class=box><h3>Most read"
				      "</h3><ol><li><a href=/o/1>An old and "
				      "very long headline that "
				      "is read a lot</a><li><a "
				      "href=/o/2>Another old and very long "
				      "one that is read a lot</a><li><a "
				      "href=/o/3>And a third old "
				      "and long one of these</a><li><a "
				      "href=/o/4>The fourth of the "
				      "old and very long ones</a></ol></div>",
		CARDS_READ},
	    {"a heading that ends what is read most",
		"<div><h2>Most read</h2><h3><a href=/o/1>An old and very long "
		"headline</a></h3><h2>Latest</h2>" LIST(HEADED) "</div>",
		CARDS_READ},
	    {"a menu of more words than the news",
		"<body class=has-sidebar><ul id=main-menu><li><a href=/m/1>"
		"All our services for those who live in the town</a><li><a "
		"href=/m/2>All our services for those who trade in it</a><li>"
		"<a href=/m/3>All our services for those who build in it</a>"
		"<li><a href=/m/4>All our services for those who visit it</a>"
		"</ul>" LIST(HEADED),
		CARDS_READ},
	    {"dates beside few words, and a menu without",
		"<div><a href=/m/1>All our services for those who live in the "
		"town</a><br><a href=/m/2>All our services for those who trade "
		"in it</a><br><a href=/m/3>And those for all the others</a>"
		"</div><ul><li>2 Nov 2026 <a href=/n/1>Tea</a><li>3 Nov 2026 "
		"<a href=/n/2>Rope</a><li>4 Nov 2026 <a href=/n/3>Rain</a>"
		"</ul>",
		"Tea|https://www.example.org/n/1|2026-11-02|\n"
		"Rope|https://www.example.org/n/2|2026-11-03|\n"
		"Rain|https://www.example.org/n/3|2026-11-04|\n"},
	    {"a column of topics",
		"<table>" ROW("1", HEAD1) ROW("2", HEAD2)
		    ROW("3", HEAD3) "</table>",
		CARDS_READ},
	    {"papers whose links are labels",
		"<table>" PAPER("1", HEAD1) PAPER("2", HEAD2)
		    PAPER("3", HEAD3) "</table>" FOOTER,
		DATED("2026-11-11", "2026-11-12", "2026-11-13")},
	    {"as are these", LIST(MORE) FOOTER, CARDS_READ},
	    {"a list of others' articles", LIST(OTHERS) FOOTER,
		HEAD1 "|https://p1.example/|none|\n" HEAD2
		      "|https://p2.example/|none|\n" HEAD3
		      "|https://p3.example/|none|\n"},
	    {"headlines behind few words", LIST(CITED), CARDS_READ},
	    {"pictures with words", LIST(PICTURE), CARDS_READ},
	    {"links that are dates, and headlines beside them",
		"<ul><li><a href=/n/1>11 November 2026</a>: " HEAD1 "<li>" HEAD2
		", <a href=/n/2>12 November 2026</a>"
		"<li><a href=/n/3>13 November 2026</a> <b>" HEAD3 "</b></ul>",
		DATED("2026-11-11", "2026-11-12", "2026-11-13")},
	    {"links that are dates of issues",
		"<ul><li><a href=/n/1>Fri, 13 November 2026</a> (PDF)"
		"<li><a href=/n/2>Fri, 20 November 2026</a> (PDF)"
		"<li><a href=/n/3>Fri, 27 November 2026</a> (PDF)</ul>",
		"Fri, 13 November 2026|https://www.example.org/n/1|2026-11-13|"
		"\nFri, 20 November 2026|https://www.example.org/n/2|"
		"2026-11-20|\nFri, 27 November 2026|https://www.example.org/n/3"
		"|2026-11-27|\n"},
	    {"headlines cut short",
		"<a href=/n/1 title='" HEAD1 "'>Night train returns…</a><br>"
		"<a href=/n/2 title='" HEAD2 "'>Repair of the old...</a><br>"
		"<a href=/n/3 title='On rails'>" HEAD3 "</a>",
		CARDS_READ},
	    {"data in XHTML's wrapping, and a menu",
		"<script type=application/ld+json>//<![CDATA[\n[{\"@type\":"
		"\"ItemList\",\"itemListElement\":[{\"@type\":\"ListItem\","
		"\"item\":{\"@type\":\"SiteNavigationElement\",\"url\":"
		"\"/m\",\"name\":\"Menu\"}}]},{\"@type\":\"NewsArticle\","
		"\"url\":\"/n/1\",\"headline\":\"" HEAD1 "\"},{\"@type\":"
		"\"NewsArticle\",\"url\":\"/n/2\",\"headline\":\"" HEAD2
		"\"},{\"@type\":\"NewsArticle\",\"url\":\"/n/3\","
		"\"headline\":\"" HEAD3 "\"}]\n//]]></script>",
		CARDS_READ},
	    {"data of the first three of four",
		"<script type=application/ld+json>[{\"@type\":\"Article\","
		"\"url\":\"/n/1\",\"headline\":\"" HEAD1 "\"},{\"@type\":"
		"\"Article\",\"url\":\"/n/2\",\"headline\":\"" HEAD2
		"\"},{\"@type\":\"Article\",\"url\":\"/n/3\",\"headline\":"
		"\"" HEAD3 "\"}]</script>" LIST(HEADED) "<ul><li>" HEADED(
		    "4", "The fourth has no data of its own") "</ul>",
		CARDS_READ "The fourth has no data of its own|"
			   "https://www.example.org/n/4|none|\n"},
	    {"posts whose author comes first",
		"<div class=h-entry><a class='p-author h-card u-url' href=/by/"
		"ann><b class=p-name>Ann</b></a><p class=p-name>" HEAD1 "</p>"
		"<a class=u-url href=/n/1>#</a></div><div class=h-entry><a "
		"class='h-card u-url' href=/by/bob>Bob</a><p "
		"class=p-name>" HEAD2
		"</p><a class=u-url href=/n/2>#</a></div><div class="
		"h-entry><p class=p-name>" HEAD3 "</p><a class=u-url href="
		"/n/3>#</a></div>",
		CARDS_READ},
	};
	found(rows, sizeof(rows) / sizeof(*rows));
}

/* What many links say: a headline where it is all that its item has. */
static void said_often(void)
{
#define SAYS	"Statement by the board"
#define SAID(n) SAYS "|https://www.example.org/n/" n "|none|\n"
#define MIXED(x)                                                               \
	"<ul>" x("1", HEAD1) x("2", HEAD2) x("3", HEAD3) x("4", SAYS)          \
	    x("5", SAYS) x("6", SAYS) "</ul>"
#define MIXED_READ	 CARDS_READ SAID("4") SAID("5") SAID("6")
#define ONLY(x)		 "<ul>" x("4", SAYS) x("5", SAYS) x("6", SAYS) "</ul>"
#define ONLY_READ	 SAID("4") SAID("5") SAID("6")
#define TOPIC(n, head)	 "<li><a href=/n/" n ">" head "</a>"
#define MORE_ON(n, head) "<li>" HEADED(n, head) "<a href=/n/" n ">Loe edasi</a>"
#define BY(n, head)                                                            \
	"<li><a href=/n/" n ">" head "</a> by <a class=by href=/by/" n         \
	">Ann Example, no. " n "</a>"
#define OFFICE(n, head)                                                        \
	"<li><b>Office for all the roads of the land</b> <a href=/n/" n        \
	">" head "</a>"
#define ALSO(n, head)                                                          \
	"<li>" HEADED(n, head) "<a class=d href=/d/" n ">Paper " n "</a>"
#define JOB(n, what)                                                           \
	"<li><h3><a href=/n/" n ">Example " what "</a></h3><i>Town " n "</i>"
#define JOB_READ(n, what)                                                      \
	"Example " what "|https://www.example.org/n/" n "|none|\n"
#define BRIEF(n, day)                                                          \
	"<tr><td>" day " November 2026<td><a href=/n/" n ">Notice</a></tr>"
#define BRIEF_READ(n, day)                                                     \
	"Notice|https://www.example.org/n/" n "|2026-11-" day "|\n"
#define WANTED(n, what)                                                        \
	"<tr><td><a href=/n/" n ">" what "</a><td>Town " n "<td>Full "         \
	"time</tr>"
#define WANTED_READ(n, what) what "|https://www.example.org/n/" n "|none|\n"
#define THREE(x, m, n, o)                                                      \
	x(m, "Software engineer") x(n, "Cook") x(o, "Registered nurse")
	/* and labels, in no language that is known */
#define GO "Zorp kwa sin mel"
#define FLAT(n, head)                                                          \
	"<h3><a href=/n/" n ">" head "</a></h3><p>Some words.</p><p><a "       \
	"href=/n/" n ">" GO "</a></p>"
#define BOTH(n, head)                                                          \
	"<li><a href=/n/" n ">" head "</a> <a href=/n/" n "/x>" GO "</a>"
#define STRONG(n, head)                                                        \
	"<li><p><b>" head "</b></p><p><a href=/n/" n ">" GO "</a></p>"
#define SHARE(n, head)                                                         \
	HEADED(n, head)                                                        \
	"<ul><li><a href=/s?u=" n ">" GO "</a><li><a href=/l?u=" n ">" GO      \
	" too</a></ul>"
#define FORMS(n, head)                                                         \
	"<tr><td>1" n ".11.2026<td>" head "<td><a href=/n/" n                  \
	">PDF</a><td><a href=/n/" n ">DOC</a></tr>"
	static const struct row rows[] = {
	    {"in headings", MIXED(MORE_ON), MIXED_READ},
	    {"in a bare list", MIXED(TOPIC), MIXED_READ},
	    {"beside an author", MIXED(BY), MIXED_READ},
	    {"beside an office", MIXED(OFFICE), MIXED_READ},
	    {"above another link", MIXED(ALSO), MIXED_READ},
	    {"by all", ONLY(MORE_ON), ONLY_READ},
	    {"by all of a bare list", ONLY(TOPIC), ONLY_READ},
	    {"in turn",
		"<ul>" JOB("1", "cook") JOB("2", "clerk") JOB("3", "cook") JOB(
		    "4", "clerk") JOB("5", "cook") JOB("6", "clerk") "</ul>",
		JOB_READ("1", "cook") JOB_READ("2", "clerk")
		    JOB_READ("3", "cook") JOB_READ("4", "clerk")
			JOB_READ("5", "cook") JOB_READ("6", "clerk")},
	    {"in a word, beside dates",
		"<table>" BRIEF("1", "11") BRIEF("2", "12")
		    BRIEF("3", "13") "</table>",
		BRIEF_READ("1", "11") BRIEF_READ("2", "12")
		    BRIEF_READ("3", "13")},
	    {"in words, each in its row, some of them few",
		"<table>" THREE(WANTED, "1", "2", "3") THREE(WANTED, "4", "5",
		    "6") THREE(WANTED, "7", "8", "9") "</table>",
		THREE(WANTED_READ, "1", "2", "3") THREE(WANTED_READ, "4", "5",
		    "6") THREE(WANTED_READ, "7", "8", "9")},
	    {"label below headings without a box", LIST(FLAT), CARDS_READ},
	    {"label behind links in the same place", LIST(BOTH), CARDS_READ},
	    {"label that leads away", LIST(SHARE), CARDS_READ},
	    {"labels of papers in several forms",
		"<table>" FORMS("1", HEAD1) FORMS("2", HEAD2)
		    FORMS("3", HEAD3) "</table>" FOOTER,
		DATED("2026-11-11", "2026-11-12", "2026-11-13")},
	};
	found(rows, sizeof(rows) / sizeof(*rows));
}

/* Where the day stands. */
static void when_from(void)
{
#define DAYS(x, a, b, c)                                                       \
	"<ul><li>" x("1", HEAD1, a) "<li>" x("2", HEAD2, b) "<li>" x(          \
	    "3", HEAD3, c) "</ul>"
#define MET		      "They met on 13 November 2026 in the old station hall"
#define BELOW(n, head, day)   HEADED(n, head) "<p>" day "</p>"
#define IN_PATH(n, head, day) "<h3><a href=" day ">" head "</a></h3>"
	static const struct row rows[] = {
	    {"among other words",
		DAYS(BELOW, "Posted on 11 November 2026 by Ann",
		    "By Ann | 12 November 2026, 14:35",
		    "Veröffentlicht am 13. November 2026"),
		DATED("2026-11-11", "2026-11-12", "2026-11-13")},
	    {"with a topic, in Spanish, and in a sentence, which is of another",
		DAYS(BELOW, "Rail · 11 November 2026",
		    "Publicado el 12 de noviembre de 2026", MET),
		HEAD1 "|https://www.example.org/n/1|2026-11-11|\n" HEAD2
		      "|https://www.example.org/n/2|2026-11-12|\n" HEAD3
		      "|https://www.example.org/n/3|none|" MET "\n"},
	    {"in pieces",
		DAYS(BELOW, "<span>11</span><span>Nov</span><b>2026</b>",
		    "<i>Nov</i> <i>12</i> <i>2026</i>", "<i>2026</i>"),
		DATED("2026-11-11", "2026-11-12", "none")},
	    {"in the URL",
		DAYS(IN_PATH, "/2026-11-11-night", "/x/20261112/dam.html",
		    "/x/2026_11_13"),
		HEAD1 "|https://www.example.org/2026-11-11-night|2026-11-11|"
		      "\n" HEAD2 "|https://www.example.org/x/20261112/dam.html|"
		      "2026-11-12|\n" HEAD3
		      "|https://www.example.org/x/2026_11_13|2026-11-13|\n"},
	    {"its year in a heading",
		"<h2>November 2026</h2><ul><li>11.11. <a href=/n/1>" HEAD1
		"</a><li>Nov 12: <a href=/n/2>" HEAD2 "</a></ul><h2>2025</h2>"
		"<ul><li>13. November <a href=/n/3>" HEAD3 "</a></ul>",
		DATED("2026-11-11", "2026-11-12", "2025-11-13")},
	    {"numbers in a URL that are no day",
		DAYS(IN_PATH, "/2026-13-11-night", "/202611121234/dam.html",
		    "/x/12026-11-13"),
		HEAD1 "|https://www.example.org/2026-13-11-night|none|\n" HEAD2
		      "|https://www.example.org/202611121234/dam.html|none|"
		      "\n" HEAD3 "|https://www.example.org/x/12026-11-13|none|"
		      "\n"},
	};
	found(rows, sizeof(rows) / sizeof(*rows));
}

static void by_rules(void)
{
	static const char page[] =
	    "<div class=x><b>One</b><a href=/tag>tag</a><a class=m href=/1>go"
	    "</a><i>2 Nov 2026</i><em>S1</em></div><div class=x><b>Two</b>"
	    "<a href=/tag>tag</a><a class=m href=/2>go</a></div><div class=x>"
	    "<b>No link</b></div><div class=x><a class=m href=/4></a></div>";
	struct page_rules r = {S("div.x"), S("b"), S("a.m"), S("i"), S("em")};
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct feed f = {0};
	ok(read_page(a, page, &r, &f, &e) == 0, "%s", e.msg);
	is_str(shown(a, &f),
	    S("One|https://www.example.org/1|2026-11-02|S1\n"
	      "Two|https://www.example.org/2|none|\n"),
	    "rules");
	r = (struct page_rules){.item = S("div.y")};
	ok(read_page(a, page, &r, &f, &e) < 0, "nothing fits");
	ok(strstr(e.msg, "select_item = \"div.y\"") != NULL, "%s", e.msg);
	r = (struct page_rules){.item = S(".card")};
	ok(read_page(a, CARDS, &r, &f, &e) == 0, "cards: %s", e.msg);
	is_str(shown(a, &f), S(CARDS_READ), "cards");
	r = (struct page_rules){.item = S("section")};
	ok(read_page(a, SECTIONS, &r, &f, &e) == 0, "sections: %s", e.msg);
	is_str(shown(a, &f), S(SECTIONS_READ), "sections");
	is_str(f.entries.v[0].id, S("https://www.example.org/news/#v9"),
	    "known by its place");
	is_str(f.entries.v[0].content,
	    S("<p>19 November 2026</p><ul><li>It sails, as <a href=\"/i/9\">"
	      "asked</a>.</li></ul>"),
	    "what it says");
	r = (struct page_rules){.item = S("div"), .date = S("a:b")};
	ok(read_page(a, page, &r, &f, &e) < 0, "no selector");
	ok(strstr(e.msg, "select_date") != NULL, "%s", e.msg);
	arena_free(&a);
}

/* What stands below a heading in a page without boxes. */
static void below_headings(void)
{
	static const struct row rows[] = {
	    {"headings with a line and a text below",
		"<h2><a href=1>One good headline here</a></h2><p>Posted on "
		"November 2, 2026 by <a href=/by/a>Ann</a> in <a href=/t>Town"
		"</a></p><p>" LONG "<hr>"
		"<h2><a href=2>Two good headlines here</a></h2><p>Posted on "
		"November 3, 2026 by <a href=/by/a>Ann</a></p>"
		"<h2><a href=3>Three good headlines</a></h2><p><time>November "
		"4, 2026</time></p><p>We write here of all that sails, and of "
		"what does not any more.",
		"One good headline here|https://www.example.org/news/1|"
		"2026-11-02|" LONG "\n"
		"Two good headlines here|https://www.example.org/news/2|"
		"2026-11-03|\n"
		"Three good headlines|https://www.example.org/news/3|"
		"2026-11-04|\n"},
	};
	found(rows, sizeof(rows) / sizeof(*rows));
}

/* A list of one or two, where the markup says that it is one; and where it is
 * beside an article, or another is the page's. */
#define LD(json) "<script type=application/ld+json>" json "</script>"
#define POST(n, head)                                                          \
	"{\"@type\":\"BlogPosting\",\"url\":\"/n/" n "\",\"headline\":\"" head \
	"\"}"
#define ITEMS(inside)                                                          \
	"{\"@type\":\"ItemList\",\"itemListElement\":[" inside "]}"
#define ENTRY(n, head)                                                         \
	"<div class=h-entry><a class='u-url p-name' href=/n/" n ">" head       \
	"</a></div>"
#define READ1 HEAD1 "|https://www.example.org/n/1|none|\n"
#define READ2 HEAD2 "|https://www.example.org/n/2|none|\n"
static void few(void)
{
	static const struct row rows[] = {
	    {"a young blog",
		LD("{\"@type\":\"Blog\",\"blogPost\":[" POST(
		    "1", HEAD1) "," POST("2", HEAD2) "]}"),
		READ1 READ2},
	    {"a collection of one",
		LD("{\"@type\":\"CollectionPage\",\"hasPart\":" POST(
		    "1", HEAD1) "}"),
		READ1},
	    {"a list in a collection, of one",
		LD("{\"@type\":\"CollectionPage\",\"mainEntity\":" ITEMS(
		    "{\"@type\":\"ListItem\",\"position\":1,\"url\":\"/n/1\","
		    "\"name\":\"" HEAD1 "\"}") "}"),
		READ1},
	    {"an h-feed of two, and a menu",
		"<ul><li><a href=/a>About us</a><li><a href=/b>By boat</a><li>"
		"<a href=/c>Contact</a></ul><main class=h-feed>" ENTRY(
		    "1", HEAD1) ENTRY("2", HEAD2) "</main>",
		READ1 READ2},
	    {"two of three in the data",
		LD(ITEMS(POST("1", HEAD1) "," POST("2", HEAD2))) LIST(HEADED),
		CARDS_READ},
	    {"two that are nowhere in a list of dates",
		LD(ITEMS(POST("7", "One more") "," POST("8", "Another")))
		    LIST(HEADED),
		CARDS_READ},
	};
	found(rows, sizeof(rows) / sizeof(*rows));
}

static void nothing(void)
{
	static const char *const rows[] = {"", "<p>hello",
	    "<a href=/1>one</a><a href=/2>two</a>",
	    "<script type=application/ld+json>{\"@type\":</script>",
	    "<li><a href=/1>x</a><li><a href=/2>y</a><li><a href=/3>z</a>",
	    FOOTER,
	    /* labels of what has no link */
	    LIST(STRONG),
	    /* an article, and who else there is */
	    "<p>It was in the summer of that year that <a href=/a>the report "
	    "of the commission</a> came.<p>It was in the winter of that year "
	    "that <a href=/b>another decision of the court</a> came.<p>It was "
	    "in the spring of the next year that <a href=/c>what the minister "
	    "had said</a> came.",
	    "<p><a href=https://a.example>Look at us on one site</a> <a href="
	    "https://b.example>Look at us on another site</a> <a href="
	    "https://c.example>Look at us on a third site</a>",
	    "<h1>Before you go on</h1><a href=/a>Accept all</a><a href=/b>"
	    "Reject all</a><a href=/c>More choices of what is kept of you</a>",
	    "<p>About us.</p><nav><ul><li><a href=/a>All the news that there "
	    "is</a><li><a href=/b>All about our newspaper</a><li><a href=/c>"
	    "Subscribe now and save a lot</a></ul></nav>",
	    /* an article's page, with what else there is to read */
	    LD("{\"@type\":\"NewsArticle\",\"url\":\"/n/9\",\"headline\":"
	       "\"" HEAD3 "\"}"),
	    LD("{\"@type\":\"NewsArticle\",\"headline\":\"" HEAD3 "\"}")
		LD(ITEMS(POST("1", HEAD1) "," POST("2", HEAD2))),
	    LD(ITEMS("{\"@type\":\"NewsArticle\",\"url\":\"/news/\","
		     "\"headline\":\"" HEAD3 "\"}," POST("1", HEAD1))),
	    "<link rel=canonical href=/n/9><main class=h-feed>" ENTRY(
		"9", HEAD3) ENTRY("1", HEAD1) "</main>",
	    "<div class=hfeed><article class=hentry><h1 "
	    "class=entry-title>" HEAD3
	    "</h1><p>In <a href=/t/rail>rail</a></article></div>",
	    ENTRY("1", HEAD1) ENTRY("2", HEAD2),
	    /* a page about something, in chapters */
	    "<h2 id=a>The harbour</h2><p>x<h2 id=b>The town</h2><p>y<h2 id=c>"
	    "The sea</h2><p>z"};
	static const struct page_rules none = {0};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		struct feed f;
		is_int(read_page(a, rows[i], &none, &f, &e), -1, rows[i]);
		is_int(e.kind, ERR_REJECT, rows[i]);
		arena_free(&a);
	}
}

/* JSON that scripts make a list from. */
#define KEPT(n)                                                                \
	"{\"title\":\"Post " n "\",\"url\":\"https://api.example.org/" n       \
	"\",\"link\":\"/n/" n "\",\"dateModified\":\"2026-11-29\","            \
	"\"datePublished\":\"2026-11-21\"}"
#define WARE(n)                                                                \
	"{\"title\":\"Shoe\",\"url\":\"/shoe/" n "\",\"price\":12,"            \
	"\"created_at\":\"2026-11-29\"}"
#define MENU(n) "{\"title\":\"Arts\",\"url\":\"/arts/" n "\",\"created_by\":7}"
#define AD(n)                                                                  \
	"{\"title\":\"Buy\",\"url\":\"https://ads.example.net/" n              \
	"\",\"date\":\"2026-11-29\"}"

static void kept_by_scripts(void)
{
	static const struct row rows[] = {
	    {"a list that scripts make, not their menu",
		"<title>T</title><div id=app></div><script "
		"type=application/json>"
		"{\"props\":{\"menu\":[{\"title\":\"Politics\",\"url\":\"/p\"},"
		"{\"title\":\"Money\",\"url\":\"/m\"},{\"title\":\"Sports\","
		"\"url\":\"/s\"},{\"title\":\"Arts\",\"url\":\"/"
		"a\"}],\"posts\":["
		"{\"title\":\"One\",\"href\":\"/n/1\",\"publishedAt\":"
		"\"2026-11-21T08:00:00Z\",\"excerpt\":\"E &amp; F\"},"
		"{\"title\":{\"rendered\":\"Two &#8217;s\"},\"link\":\"/n/2\","
		"\"date\":1795442709},"
		"{\"title\":\"Three\",\"path\":\"/n/3\",\"created_at\":"
		"\"2026-11-23\"}]}}</script>",
		"One|https://www.example.org/n/1|2026-11-21|E &amp; F\n"
		"Two ’s|https://www.example.org/n/2|2026-11-23|\n"
		"Three|https://www.example.org/n/3|2026-11-23|\n"},
	    {"what wraps them, the day of change, wares, an API",
		"<title>T</title><script type=application/json>"
		"{\"wares\":[" WARE("1") "," WARE("2") "," WARE("3") "," WARE(
		    "4") "],\"all\":{\"edges\":["
			 "{\"node\":" KEPT("1") "},{\"node\":" KEPT(
			     "2") "},"
				  "{\"attributes\":" KEPT("3") "}]}}</script>",
		"Post 1|https://www.example.org/n/1|2026-11-21|\n"
		"Post 2|https://www.example.org/n/2|2026-11-21|\n"
		"Post 3|https://www.example.org/n/3|2026-11-21|\n"},
	    {"sections, each with a list",
		"<title>T</title><script type=application/json>"
		"[{\"title\":\"Arts\",\"url\":\"/a\",\"date\":\"2026-11-01\","
		"\"posts\":[" KEPT("1") "," KEPT("2") "," KEPT(
		    "3") "]},"
			 "{\"title\":\"Money\",\"url\":\"/m\",\"date\":"
			 "\"2026-11-01\"}]</script>",
		"Post 1|https://www.example.org/n/1|2026-11-21|\n"
		"Post 2|https://www.example.org/n/2|2026-11-21|\n"
		"Post 3|https://www.example.org/n/3|2026-11-21|\n"},
	};
	found(rows, sizeof(rows) / sizeof(*rows));
}

/* A menu with the numbers of its editors, and advertisements. */
static void kept_by_nobody(void)
{
	static const char *const pages[] = {
	    "[" MENU("1") "," MENU("2") "," MENU("3") "," MENU("4") "]",
	    "[" AD("1") "," AD("2") "," AD("3") "," AD("4") "]",
	};
	const struct page_rules none = {0};
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		struct feed f;
		struct str page = arena_printf(a,
		    "<title>T</title><script type=application/json>%s</script>",
		    pages[i]);
		is_int(read_page(a, page.p, &none, &f, &e), -1, pages[i]);
		arena_free(&a);
	}
}

/* Days that ascend are to come; those of news are the last such. */
static void events(void)
{
	static const struct {
		const char *days[4], *want[4];
	} rows[] = {
	    {{"28 Nov", "5 Dec", "12 Dec", "3 Jan"},
		{"2026-11-28", "none", "none", "none"}},
	    {{"28 Nov", "3 Jan", "12 Dec", "5 Dec"},
		{"2026-11-28", "2026-01-03", "2025-12-12", "2025-12-05"}},
	};
	const struct page_rules none = {0};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		struct feed f = {0};
		struct str page = S("<html lang=en><title>T</title>");
		for (int n = 0; n < 4; n++)
			page = arena_printf(a,
			    "%.*s<div><h3><a href=/n/%d>A word of it</a></h3>"
			    "<i>%s</i></div>",
			    PRS(page), n, rows[i].days[n]);
		is_int(read_page(a, page.p, &none, &f, &e), 0, e.msg);
		for (size_t n = 0; n < f.entries.n && n < 4; n++)
			is_str(
			    str_sub(try_iso(a, f.entries.v[n].inferred), 0, 10),
			    str_of(rows[i].want[n]), rows[i].days[n]);
		is_int((long long)f.entries.n, 4, "items");
		arena_free(&a);
	}
}

/* Days without a year, and what is told by now; "~" is inferred. */
static void inferred(void)
{
	static const char page[] =
	    "<html lang=de><title>T</title><nav><ul><li><a href=/a>Politik und "
	    "Gesellschaft</a><li><a href=/b>Wirtschaft und Geld</a></ul></nav>"
	    "<main>%s</main>";
	static const struct {
		const char *at, *want, *title;
	} rows[] = {
	    {"<p>27. November</p><h3><a href=/n/%d>Die Br\xc3\xbc"
	     "cke bleibt zu</a></h3>",
		"2026-11-27T00:00:00Z",
		"Die Br\xc3\xbc"
		"cke bleibt zu"},
	    {"<p>Von Ann | 24. Dez.</p><h3><a href=/n/%d>Ein Wort</a></h3>",
		"2025-12-24T00:00:00Z", "Ein Wort"},
	    {"<b>28.11.</b> <h3><a href=/n/%d>Ein Wort</a></h3>",
		"2026-11-28T00:00:00Z", "Ein Wort"},
	    {"<h3><a href=/n/%d>Ein Wort</a></h3><i>vor 3 Stunden</i>",
		"2026-11-30T06:00:00Z", "Ein Wort"},
	    {"<h3><a href=/n/%d>Ein Wort</a></h3><i>gestern, 21:15 Uhr</i>",
		"2026-11-29T21:15:00Z", "Ein Wort"},
	    {"<a href=/n/%d><div>Kultur \xc2\xb7 28. Nov</div><div>Das Haus am "
	     "Meer ist offen</div></a>",
		"2026-11-28T00:00:00Z", "Das Haus am Meer ist offen"},
	    {"<h3><a href=/n/%d>Was ab 1. Dezember gilt</a></h3>", "none",
		"Was ab 1. Dezember gilt"},
	    {"<h3><a href=/n/%d>Markt und Musik – 5. Nov.</a></h3>", "none",
		"Markt und Musik – 5. Nov."},
	    {"<h3><a href=/n/%d>Ein Wort</a></h3><p>Vor 3 Stunden war hier "
	     "noch alles ruhig.</p>",
		"none", "Ein Wort"},
	    {"<h3><a href=/n/%d>Ein Wort</a></h3><i>Aktualisiert vor 3 Stunden "
	     "von</i> <a href=/ann>Ann</a>",
		"2026-11-30T06:00:00Z", "Ein Wort"},
	    {"<h3><a href=/n/%d>Ein Wort</a></h3><i>Frist 12. Oktober</i>",
		"none", "Ein Wort"},
	    {"<h3><a href=/n/%d>Ein Wort</a></h3><i>4:2</i><i>Version 3.11</i>",
		"none", "Ein Wort"},
	};
	const struct page_rules none = {0};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		struct feed f = {0};
		char items[2048] = "", whole[4096];
		for (int n = 0; n < 4; n++) {
			size_t len = strlen(items);
			char item[512];
			snprintf(item, sizeof(item), rows[i].at, n);
			snprintf(items + len, sizeof(items) - len,
			    "<div class=c>%s</div>", item);
		}
		snprintf(whole, sizeof(whole), page, items);
		ok(read_page(a, whole, &none, &f, &e) == 0, "%s: %s",
		    rows[i].at, e.msg);
		is_int((long long)f.entries.n, 4, rows[i].at);
		const struct entry *first = f.entries.v;
		is_str(try_iso(a, first->inferred), str_of(rows[i].want),
		    rows[i].at);
		is_str(try_iso(a, first->published), S("none"), rows[i].at);
		is_str(first->title, str_of(rows[i].title), rows[i].at);
		arena_free(&a);
	}
}

int main(void)
{
	TEST(by_itself);
	TEST(inferred);
	TEST(kept_by_scripts);
	TEST(kept_by_nobody);
	TEST(events);
	TEST(elsewhere);
	TEST(own_links);
	TEST(whose_list);
	TEST(said_often);
	TEST(when_from);
	TEST(by_rules);
	TEST(below_headings);
	TEST(few);
	TEST(nothing);
	return tap_done();
}
