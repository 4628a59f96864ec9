# SPDX-License-Identifier: MIT
# gazetted: HTML letters against caniemail's table of what mail programs show.
#
#	caniemail.py caniemail.json FILE.html...
#
# Every property, element, attribute and at-rule of a letter must work, in whole
# or in part, in what is newest of Gmail, Outlook, Apple Mail and Yahoo, or be
# on the list of those that may be dropped, each with what happens then. What
# is missing is printed, a line each; the exit status is 1.
import html.parser
import json
import re
import sys

CLIENTS = ("gmail", "outlook", "apple-mail", "yahoo")
# The table has no line for these: they are in CSS 1 or HTML 3.2.
UNIVERSAL = {"css": {"color"}, "html": {
    "html", "head", "meta", "title", "a", "br", "em", "tbody", "tr", "td",
    "li", "border", "class", "style", "href", "content", "name", "charset",
    "src", "alt", "aria-roledescription"}}
# Several names are one line of the table.
LINES = {
    "padding": "padding", "margin": "margin", "border": "border",
    "font": "font shorthand", "max-width": "max-width",
    "max-height": "max-height property", "width": "width property",
    "height": "height property", "display": "display",
    "color-scheme": "color-scheme CSS property",
    "h": "<h1> to <h6> elements", "ul": "<ul>, <ol> and <dl>",
    "ol": "<ul>, <ol> and <dl>", "mailto": "mailto: links",
}
# May be dropped, and what the reader then sees.
DEGRADES = {
    "color-scheme CSS property": "the light colours",
    "@media (prefers-color-scheme)": "the light colours",
    "@media": "the margins of a wide screen",
    "<body> element": "becomes a div; .page within has the colours",
    "word-break": "a very long word makes the column wider",
    "border-radius": "square corners",
    "max-height property": "the same", "overflow": "the same",
    "height property": "the picture's own height",
    "aria-hidden attribute": "the line above the masthead is read aloud too",
    "aria-label attribute": "links are read by their text",
    "role attribute": "tables are read as tables",
}
# Not in the table: Safari's own, and an old name of color-scheme.
UNLISTED = {"-webkit-text-size-adjust", "supported-color-schemes"}


class Used(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.css, self.html, self.sheet, self.inside = set(), set(), "", False

    def declarations(self, text):
        text = re.sub(r"url\([^)]*\)|'[^']*'", "", text)
        for name, value in re.findall(r"([\w-]+)\s*:\s*([^;{}]+)", text):
            self.css.add(name.lower())
            if value.strip() == "none" and name == "display":
                self.css.add("display:none")

    def handle_starttag(self, tag, attrs):
        self.inside = tag == "style"
        self.html.add("h" if re.fullmatch("h[1-6]", tag) else tag)
        for name, value in attrs:
            self.html.add(name)
            if name == "style":
                self.declarations(value)
            if name == "href" and value.startswith("mailto:"):
                self.html.add("mailto")

    def handle_data(self, data):
        if self.inside:
            self.sheet += data

    def done(self):
        for block in re.findall(r"\{([^{}]*)\}", self.sheet):
            self.declarations(block)
        for at in re.findall(r"@media[^{]*", self.sheet):
            self.css.add("@media (prefers-color-scheme)"
                         if "prefers-color-scheme" in at else "@media")


def line_of(table, kind, name):
    short = re.sub(r"-(top|right|bottom|left)(-(width|color|style))?$", "",
                   name)
    short = re.sub(r"^(border)-(width|color|style)$", r"\1", short)
    for t in (name, LINES.get(short, LINES.get(name)), short,
              "<%s> element" % name, "%s attribute" % name):
        if t in table[kind]:
            return t
    return None


def lacking(feature):
    """The clients in whose every newest version it does not work."""
    out = []
    for c in CLIENTS:
        newest = [list(v.values())[-1][0]
                  for v in feature["stats"].get(c, {}).values() if v]
        if newest and "n" in newest:
            out.append(c)
    return out


def main():
    table = {"css": {}, "html": {}}
    for f in json.load(open(sys.argv[1], encoding="utf-8")):
        if f["category"] in table:
            table[f["category"]][f["title"]] = f
    bad, seen = set(), set()
    for path in sys.argv[2:]:
        used = Used()
        used.feed(open(path, encoding="utf-8").read())
        used.done()
        for kind in table:
            for name in getattr(used, kind) - UNIVERSAL[kind]:
                seen.add((kind, name))
                if name in UNLISTED:
                    continue
                t = line_of(table, kind, name)
                if not t:
                    bad.add("%s: %s is not in the table" % (path, name))
                elif t not in DEGRADES and lacking(table[kind][t]):
                    bad.add("%s: %s: not in %s" % (
                        path, name, ", ".join(lacking(table[kind][t]))))
    print("\n".join(sorted(bad)))
    print("# %d properties, elements and attributes" % len(seen))
    return 1 if bad else 0


sys.exit(main())
