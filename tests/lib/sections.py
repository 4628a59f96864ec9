#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Section pages in the manners in which sites make them, and what is in them.

usage: sections.py FOLDER            writes NAME.html and NAME.want a page
       sections.py FOLDER GAZETTED   reads them as pages, says what is wrong

NAME.want has "URL<tab>TITLE<tab>DATE" for each article, DATE may be empty.
Around each list stand what stands around such lists: a menu, a box of what is
read most, tags, authors, a footer.
"""
import html
import json
import os
import subprocess
import sys

SITE = "https://news.example/"
SUBJECTS = """Harbour bridge closes for repairs until spring
Council votes to keep the night buses running
Why the river smells of chocolate every autumn
Small bakery wins national prize for rye bread
Three schools get new roofs before the winter
Ferry company adds a second boat on weekends
Museum shows letters found behind a wall
Farmers say the late frost cost half the apples
Library opens on Sundays from next month
Old cinema sold to a group of neighbours
Swimmers cross the bay in record numbers
Power cut leaves the market in the dark""".split("\n")
MONTHS = "January February March April May June July August September " \
    "October November December".split()
GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober " \
    "November Dezember".split()


def slug(title):
    return title.lower().replace(" ", "-")


class Item:
    def __init__(self, n):
        self.title = SUBJECTS[n]
        self.path = "/2026/11/%02d/%s" % (n + 1, slug(self.title))
        self.day = n + 1
        self.iso = "2026-11-%02d" % self.day
        self.text = ("People in the old town talked of little else on the "
                     "day after, and %d of them wrote to us." % (n + 20))


ITEMS = [Item(n) for n in range(len(SUBJECTS))]
NAV = "<header><a href='/'>The Example Post</a><nav><ul>" + "".join(
    "<li><a href='/section/%s'>%s</a></li>" % (s.lower(), s) for s in
    ("World", "Business", "Culture", "Sport", "Opinion", "Weather")) + \
    "</ul></nav><a href='/login'>Sign in</a></header>"
MOST = "<aside><h4>Most read</h4><ol>" + "".join(
    "<li><a href='/2026/10/%d/older-piece-%d'>An older piece that is read a "
    "lot number %d</a></li>" % (n, n, n) for n in range(1, 6)) + "</ol></aside>"
FOOT = "<footer><ul>" + "".join(
    "<li><a href='/about/%s'>%s</a></li>" % (s.lower().replace(" ", "-"), s)
    for s in ("Contact us", "Privacy policy", "Terms of service",
              "Work with us", "Advertise with us")) + "</ul></footer>"


def page(body, head="", most=MOST):
    return "<!doctype html><html lang='en'><head><title>News</title>%s" \
        "</head><body>%s<main><h1>News</h1>%s</main>%s%s</body></html>" % (
            head, NAV, body, most, FOOT)


def each(f):
    return "".join(f(i) for i in ITEMS)


def t(i):
    return html.escape(i.title)


def classic():
    return page(each(lambda i: """<article class="post"><header>
<h2 class="entry-title"><a href="%s" rel="bookmark">%s</a></h2>
<div class="entry-meta">Posted on <time class="entry-date" datetime="%sT08:00:00Z">%d November 2026</time>
by <a href="/author/ann">Ann</a> in <a href="/category/town">Town</a></div></header>
<div class="entry-summary"><p>%s</p><a class="more-link" href="%s">Continue reading</a></div>
<footer><a href="/tag/river">river</a> <a href="%s#comments">3 comments</a></footer></article>"""
        % (i.path, t(i), i.iso, i.day, i.text, i.path, i.path)))


def cards():
    return page("<div class='grid'>" + each(lambda i: """<div class="card">
<a class="card-link" href="%s"><img src="/img/%d.jpg" alt=""><h3>%s</h3>
<p class="teaser">%s</p><span class="meta">%d Nov 2026</span></a></div>"""
        % (i.path, i.day, t(i), i.text, i.day)) + "</div>")


def table_rows():
    return page("<table>" + each(lambda i: """<tr class="row"><td>%d.</td><td>
<span class="titleline"><a href="%s">%s</a> <span>(<a href="/from?site=x">news.example</a>)</span></span></td></tr>
<tr><td></td><td class="subtext"><span>%d points</span> by <a href="/user?id=ann">ann</a>
<a href="/item?id=%d">2 hours ago</a> | <a href="/item?id=%d">14 comments</a></td></tr>"""
        % (i.day, i.path, t(i), i.day, 40 + i.day, 40 + i.day)) + "</table>")


def plain_list():
    return page("<ul class='posts'>" + each(lambda i:
        "<li><span class='date'>%s</span> &raquo; <a href='%s'>%s</a></li>"
        % (i.iso, i.path, t(i))) + "</ul>", most="")


def h_feed():
    return page("<div class='h-feed'>" + each(lambda i: """<div class="h-entry">
<a class="u-url p-name" href="%s">%s</a> <time class="dt-published" datetime="%s">then</time>
<p class="p-summary">%s</p></div>""" % (i.path, t(i), i.iso, i.text)) + "</div>")


def item_list():
    data = {"@context": "https://schema.org", "@type": "ItemList",
            "itemListElement": [{"@type": "ListItem", "position": n + 1,
                                 "url": SITE[:-1] + i.path}
                                for n, i in enumerate(ITEMS)]}
    return page("<div>" + each(lambda i: "<div><a href='%s'>%s</a></div>"
                               % (i.path, t(i))) + "</div>",
                "<script type='application/ld+json'>%s</script>"
                % json.dumps(data))


def blog_data():
    data = {"@context": "https://schema.org", "@graph": [
        {"@type": "Organization", "name": "The Example Post"},
        {"@type": "Blog", "blogPost": [
            {"@type": "BlogPosting", "headline": i.title,
             "mainEntityOfPage": {"@id": SITE[:-1] + i.path},
             "datePublished": i.iso + "T08:00:00+00:00"} for i in ITEMS]}]}
    return page("<div id='app'></div>",
                "<script type='application/ld+json'>%s</script>"
                % json.dumps(data))


def definitions():
    return page("<dl>" + each(lambda i: "<dt>%d November 2026</dt><dd><a "
        "href='%s'>%s</a></dd>" % (i.day, i.path, t(i))) + "</dl>")


def utility_classes():
    return page("<div class='flex flex-col gap-4'>" + each(lambda i: """
<div class="flex p-2 hover:bg-gray-50"><div class="w-32"><a href="%s"><img src="/i/%d.webp"></a></div>
<div class="flex-1"><a href="/topic/town" class="uppercase text-xs">Town</a>
<a href="%s" class="block text-lg font-bold">%s</a><p class="text-sm">%s</p>
<div class="text-xs"><a href="/by/bob">Bob</a> &middot; <span>Nov %d, 2026</span></div></div></div>"""
        % (i.path, i.day, i.path, t(i), i.text, i.day)) + "</div>")


def front():
    lead, rest = ITEMS[0], ITEMS[1:]
    cell = lambda i: """<li class="story"><a class="thumb" href="%s"></a><h3><a href="%s">%s</a></h3>
<p>%s</p><a class="section" href="/section/town">Town</a></li>""" % (
        i.path, i.path, t(i), i.text)
    return page("""<section class="lead"><a href="%s"><img src="/big.jpg"></a><h2><a href="%s">%s</a></h2>
<p>%s</p></section><section><h4>Town</h4><ul>%s</ul></section><section><h4>Country</h4><ul>%s</ul></section>"""
        % (lead.path, lead.path, t(lead), lead.text,
           "".join(map(cell, rest[:6])), "".join(map(cell, rest[6:]))))


def press():
    return page("<table class='releases'><tr><th>Date</th><th>Release</th></tr>"
        + each(lambda i: "<tr><td>%02d.11.2026</td><td><a href='%s'>%s</a></td>"
               "<td><a href='%s.pdf'>PDF</a></td></tr>"
               % (i.day, i.path, t(i), i.path)) + "</table>", most="")


def anchors():
    return page("<div class='list'>" + each(lambda i: """<a href="%s" class="sc-1x"><div class="sc-2">
<div class="sc-3">%s</div><div class="sc-4">%s</div></div><time datetime="%sT10:00:00.000Z">yesterday</time></a>"""
        % (i.path, t(i), i.text, i.iso)) + "</div>")


def paragraphs():
    return page(each(lambda i: "<p><b>%d November 2026</b>: <a href='%s'>%s"
        "</a>. %s</p>" % (i.day, i.path.lstrip("/"), t(i), i.text)),
        "<base href='%s'>" % SITE, "")


def german():
    return page(each(lambda i: """<div class="teaser"><span class="dachzeile">Aus der Stadt</span>
<h2 class="headline"><a href="%s" title="%s">%s</a></h2><p>%s <a href="%s">mehr</a></p>
<span class="datum">%d. %s 2026, 10:00 Uhr</span></div>""" % (
        i.path, t(i), t(i), i.text, i.path, i.day, GERMAN[10]))
    ).replace("lang='en'", "lang='de'")


def headline_box():
    return page(each(lambda i: """<div class="item"><h3 class="title">%s</h3>
<div class="desc">%s</div><div class="links"><a href="%s">Read the whole story</a>
<a href="/share?u=%d">Share</a></div></div>""" % (t(i), i.text, i.path, i.day)))


def sections():
    part = lambda name, some: "<section><h2>%s from the town</h2><ul>%s</ul></section>" % (
        name, "".join("<li><a href='%s'>%s</a></li>" % (i.path, t(i)) for i in some))
    return page(part("The latest", ITEMS[:4]) + part("Life and people", ITEMS[4:8]) +
                part("Money and trade", ITEMS[8:]))


def definition_cards():
    return page("<div class='list'>" + each(lambda i: """<div class="row" id="row-%d">
<div class="left"><time>%s</time></div><div class="right"><p class="kicker"><a href="/section/town">The old town and its people</a></p>
<p class="t"><a href="%s">%s</a></p><p>%s</p></div></div>"""
        % (i.day, i.iso, i.path, t(i), i.text)) + "</div>")


def kicker_spans():
    return page("<ul>" + each(lambda i: """<li><a href="%s"><span class="k">Town</span>
<span class="h">%s</span><span class="d">%d November 2026</span></a></li>"""
        % (i.path, t(i), i.day)) + "</ul>")


def with_sidebar():
    side = "<div class='sidebar'><h3>Related links and other things</h3><ul>" + "".join(
        "<li><a href='/archive/%d'>All that was written in the year %d</a></li>"
        % (y, y) for y in range(2000, 2026)) + "</ul></div>"
    return page("<div class='posts'>" + each(lambda i: """<div class="post-%d post">
<h2><a href="%s">%s</a></h2><div class="byline">%d November 2026 by <a href="/ann">Ann</a></div><p>%s</p></div>"""
        % (i.day, i.path, t(i), i.day, i.text)) + "</div>" + side, most="")


PAGES = [sections, definition_cards, kicker_spans, with_sidebar, classic, cards, table_rows, plain_list, h_feed, item_list, blog_data,
         definitions, utility_classes, front, press, anchors, paragraphs,
         german, headline_box]
NO_DATES = {"sections", "table_rows", "item_list", "front", "headline_box"}


def write(folder):
    for make in PAGES:
        name = make.__name__
        with open("%s/%s.html" % (folder, name), "w", encoding="utf-8") as f:
            f.write(make())
        with open("%s/%s.want" % (folder, name), "w", encoding="utf-8") as f:
            for i in ITEMS:
                f.write("%s\t%s\t%s\n" % (
                    SITE[:-1] + i.path, i.title,
                    "" if name in NO_DATES else i.iso))


def read(folder, gazetted):
    bad = 0
    for make in PAGES:
        name = make.__name__
        run = subprocess.run([gazetted, "parse", "--page", "--url",
                              SITE + "news", "%s/%s.html" % (folder, name)],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        got = {e["link"]: e for e in
               json.loads(run.stdout or b"{}").get("entries") or []}
        want = {}
        for line in open("%s/%s.want" % (folder, name), encoding="utf-8"):
            url, title, date = line.rstrip("\n").split("\t")
            want[url] = (title, date)
        missing = [u for u in want if u not in got]
        more = [u for u in got if u not in want]
        titles = [got[u]["title"] for u in want if u in got and
                  html.unescape(got[u]["title"] or "") != want[u][0]]
        dates = [got[u]["published"] for u in want if u in got and
                 want[u][1] and (got[u]["published"] or "")[:10] != want[u][1]]
        wrong = [(k, len(v), v[:2]) for k, v in
                 (("missing", missing), ("more", more), ("titles", titles),
                  ("dates", dates)) if v]
        bad += bool(wrong)
        print(name, "of %d:" % len(want), wrong or "all")
    return bad


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(read(*sys.argv[1:]) > 0)
    write(sys.argv[1])
