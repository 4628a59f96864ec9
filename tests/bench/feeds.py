# SPDX-License-Identifier: MIT
"""gazetted: feeds to measure with, the same at every call.

usage: feeds.py FOLDER COUNT [ITEMS [CHARS]]

Writes FOLDER/fNNN.xml: RSS with CDATA and Atom with escaped HTML by turns,
each of ITEMS (30) with about CHARS (3000) characters of HTML, as publishers
write it: paragraphs, links, lists, an image, a quotation, a little styling.
"""
import html
import os
import random
import sys

WORDS = """the of harbour council a to in market and said river that for
bridge on is with ferry plans by school at from new winter as trains water
quay after has be night evening station orchard more over lanterns its near
engineers repairs which library timetable before two children volunteers
museum cyclists route hillside northern were their will been one first road
""".split()


def sentence(r):
    words = [r.choice(WORDS) for _ in range(r.randint(8, 20))]
    text = " ".join(words).capitalize()
    if r.random() < 0.2:
        text = text.replace(" ", ", ", 1)
    return text + r.choice(["."] * 8 + ["?", "!"])


def paragraph(r):
    parts = [sentence(r) for _ in range(r.randint(2, 5))]
    k = r.random()
    if k < 0.3:
        parts.insert(1, '<a href="/more/%d?utm_source=feed" target="_blank">'
                     "%s</a>" % (r.randrange(10 ** 6), sentence(r)))
    elif k < 0.5:
        parts.insert(1, "<em>%s</em> &amp; <strong>so</strong> on&nbsp;\u2014"
                     % r.choice(WORDS))
    return '<p class="body" style="margin:0 0 1em">%s</p>\n' % " ".join(parts)


def block(r):
    k = r.random()
    if k < 0.80:
        return paragraph(r)
    if k < 0.88:
        items = "".join("<li>%s</li>" % sentence(r) for _ in range(3))
        return "<ul>%s</ul>\n" % items
    if k < 0.94:
        return "<blockquote>%s</blockquote>\n" % paragraph(r)
    return ('<figure><img src="https://img.example/%d.jpg" alt="%s" '
            'width="640" height="480"><figcaption>%s</figcaption></figure>\n'
            % (r.randrange(10 ** 6), r.choice(WORDS), sentence(r)))


def content(r, chars):
    out, n = [], 0
    while n < chars:
        out.append(block(r))
        n += len(out[-1])
    return "".join(out)


def item(r, feed, i, chars):
    return {
        "title": "%s &amp; %s" % (sentence(r)[:60].rstrip(" .,?!"), i),
        "link": "http://site%03d.example/2026/11/story-%d" % (feed, i),
        "id": "tag:site%03d.example,2026:%d" % (feed, i),
        "day": 1 + (29 - i % 30) % 22, "hour": i % 24,
        "author": r.choice(["A. Writer", "B. Editor", "C. Reporter"]),
        "summary": sentence(r) + " " + sentence(r),
        "content": content(r, chars),
    }


def rss(feed, items):
    yield ('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
           'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
           'xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel>\n'
           "<title>Site %d</title><link>http://site%03d.example/</link>"
           "<description>Made to measure</description>\n" % (feed, feed))
    for it in items:
        yield ("<item><title>%(title)s</title><link>%(link)s</link>\n"
               '<guid isPermaLink="false">%(id)s</guid>\n'
               "<pubDate>%(day)02d Nov 2026 %(hour)02d:10:00 GMT</pubDate>\n"
               "<dc:creator>%(author)s</dc:creator><category>Town</category>\n"
               "<description>%(summary)s</description>\n<content:encoded>"
               "<![CDATA[%(content)s]]></content:encoded></item>\n" % it)
    yield "</channel></rss>\n"


def atom(feed, items):
    yield ('<?xml version="1.0" encoding="utf-8"?>\n'
           '<feed xmlns="http://www.w3.org/2005/Atom">\n'
           "<title>Site %d</title><id>tag:site%03d.example,2026:feed</id>\n"
           '<link href="http://site%03d.example/"/>'
           "<updated>2026-11-22T00:00:00Z</updated>\n" % (feed, feed, feed))
    for it in items:
        it = dict(it, content=html.escape(it["content"], quote=False))
        yield ("<entry><title>%(title)s</title>"
               '<link href="%(link)s"/><id>%(id)s</id>\n'
               "<updated>2026-11-%(day)02dT%(hour)02d:10:00Z</updated>\n"
               "<author><name>%(author)s</name></author>"
               '<category term="Town"/>\n<summary>%(summary)s</summary>\n'
               '<content type="html">%(content)s</content></entry>\n' % it)
    yield "</feed>\n"


def main():
    folder, count = sys.argv[1], int(sys.argv[2])
    items = int(sys.argv[3]) if len(sys.argv) > 3 else 30
    chars = int(sys.argv[4]) if len(sys.argv) > 4 else 3000
    os.makedirs(folder, exist_ok=True)
    for feed in range(count):
        r = random.Random(feed)
        made = [item(r, feed, i, chars) for i in range(items, 0, -1)]
        text = "".join((atom if feed % 2 else rss)(feed, made))
        path = "%s/f%03d.xml" % (folder, feed)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        os.utime(path, (1700000000, 1700000000))


main()
