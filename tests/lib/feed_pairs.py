#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Feeds beside what another parser made of them, field by field.

usage: feed_pairs.py GAZETTED FOLDER

FOLDER holds pairs x.xml and x.json, or x.json and x_expected.json, the second
being the reading in gofeed's form. Only fields that `gazetted parse` has are
compared, and only those that the reading gives. Each difference is printed;
the last line is "SAME OF".
"""
import html
import json
import os
import re
import subprocess
import sys


def words(v):
    text = re.sub(r"<[^>]+>", "", html.unescape(str(v or "")))
    return re.sub(r"\s+", " ", html.unescape(text)).strip()


def instant(v):
    return re.sub(r"(\.\d+)?Z$", "", str(v or ""))


def people(authors):
    """Names with mail addresses, as `author` has them."""
    one = lambda p: ("%s (%s)" % (p["name"], p["email"])
                     if p.get("name") and p.get("email")
                     else p.get("name") or p.get("email"))
    return sorted(filter(None, map(one, authors or [])))


def ours_people(author):
    """`author` as a list; "mail (Name)" is turned around."""
    who = re.split(r", (?![^(]*\))", author or "")
    turn = re.compile(r"^(\S+@\S+) \((.*)\)$")
    return sorted(filter(None, (turn.sub(r"\2 (\1)", w) for w in who)))


def url_of(image):
    return (image or {}).get("url")


FEED = [("title", "title", words), ("description", "subtitle", words),
        ("link", "link", words), ("language", "language", words),
        ("copyright", "rights", words), ("updatedParsed", "updated", instant),
        ("publishedParsed", "published", instant)]
ITEM = [("title", "title", words), ("description", "summary", words),
        ("content", "content", words), ("link", "link", words),
        ("guid", "id", words), ("updatedParsed", "updated", instant),
        ("publishedParsed", "published", instant)]


def compare(want, have, fields, told):
    for theirs, ours, norm in fields:
        if want.get(theirs):
            told(theirs, norm(want[theirs]), norm(have.get(ours)))
    if want.get("authors"):
        told("authors", people(want["authors"]),
             ours_people(have.get("author")))
    if url_of(want.get("image")):
        told("image", url_of(want["image"]), have.get("image"))


def compare_item(want, have, told):
    compare(want, have, ITEM, told)
    if want.get("categories"):
        told("categories", sorted(set(map(words, want["categories"]))),
             sorted(set(map(words, have.get("categories", [])))))
    for i, w in enumerate(want.get("enclosures") or []):
        h = (have.get("enclosures") or [])[i:i + 1] or [{}]
        for k in "url", "type", "length":
            if w.get(k):
                told("enclosure " + k, w[k], h[0].get(k))


def pairs(folder):
    for at, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            stem = os.path.join(at, os.path.splitext(name)[0])
            if name.endswith(".xml") and os.path.exists(stem + ".json"):
                yield stem + ".xml", stem + ".json"
            elif os.path.exists(stem + "_expected.json"):
                yield stem + ".json", stem + "_expected.json"


def main():
    gazetted, folder = sys.argv[1:]
    count = [0, 0]
    for path, expected in pairs(folder):
        def told(what, want, have):
            count[1] += 1
            if want == have:
                count[0] += 1
            else:
                print("%s: %s: %r, not %r" %
                      (os.path.basename(path), what, have, want))
        want = json.load(open(expected, encoding="utf-8"))
        run = subprocess.run([gazetted, "parse", "--raw", path],
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        have = json.loads(run.stdout or b"{}")
        compare(want, have, FEED, told)
        items, entries = want.get("items") or [], have.get("entries") or []
        told("number of items", len(items), len(entries))
        for w, h in zip(items, entries):
            compare_item(w, h, told)
    print(*count)


if __name__ == "__main__":
    main()
