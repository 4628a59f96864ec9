#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""gazetted: two months of feeds as the wild has them, and what is told of them.

    wildfeeds.py FOLDER GAZETTED DAYS [KIND...]

Each kind is a feed with a habit: two stories a day among twelve, changed as the
kind's function says, and polled at 9 and at 15 o'clock. Each entry names in its
author the story that it truly is. For each kind a line:

    KIND STORIES LOST REPEATED POLICY FAULT

of how many stories there were, how many were never news and how many times one
was news again; and how its articles are told apart (model/source.h). With WHY
in the environment also which.
"""
import os, random, sqlite3, subprocess, sys, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from wild import *

@each
def sound(i, now, p): pass
@each
def title_hash(i, now, p):
    if i.n % 5 == 0 and i.age > HOUR * 5: i.title += ", says the mayor"
    i.guid = md5(i.title)
@each
def title_slug(i, now, p):
    if i.n % 5 == 0 and i.age < HOUR * 5: i.title = i.title.replace("as", "sa", 1).replace("wait", "wiat")
    i.guid = i.link = "https://ts.example/" + slug(i.title)
@each
def day_guid(i, now, p): i.guid = i.link + "?seen=%d" % day_of(now)
@each
def slots(i, now, p): i.guid = "slot%d" % (i.n % 12)
@each
def slots_late(i, now, p): i.guid = "slot%d" % (i.n % 30)
@each
def slots_both(i, now, p): i.guid = i.link = "https://sb.example/slot%d" % (i.n % 12)
@kind
def positions(now, p, items):
    for k, i in enumerate(items): i.guid = "item%d" % k
    return items
@kind
def positions_undated(now, p, items):
    for k, i in enumerate(items): i.guid = "item%d" % k; i.date = None
    return items
@each
def redated_hash(i, now, p):
    redated(i, now, p); i.guid = md5(i.title + str(i.date))
@each
def redated(i, now, p):
    if i.n % 3 == 0:
        k = min(int(i.age // DAY), 3)
        i.text += "".join(" Later: %s." % w for w in pick("r%d" % i.n, k))
        i.date += k * DAY
@kind
def pins(now, p, items, name="pins"):
    return [own(name, k, "Pinned: rules of the house, part %s" % "ab"[k], text("pin%d" % k),
        "https://%s.example/rules%d" % (name, k), "pin%d" % k, now - 60 - k) for k in (0, 1)] + items[:10]
@kind
def pins_guidless(now, p, items):
    out = pins(now, p, items, "pg")
    for i in out: i.guid = None
    return out
@each
def to_https(i, now, p):
    host = "http://th.example" if day_of(now) < 30 else "https://www.th.example"
    i.guid = i.link = host + "/story/%d" % i.n
@each
def domain(i, now, p):
    host = "https://old.example" if day_of(now) < 30 else "https://new.example"
    i.guid = i.link = host + "/story/%d" % i.n
@kind
def shuffled(now, p, items):
    random.Random(p).shuffle(items); return items
@each
def guid_space(i, now, p):
    i.guid = "\n  ID-%s-x " % i.n if day_of(now) % 2 else "ID-%s-x" % i.n
@each
def guid_case(i, now, p):
    i.guid = ("ID-%s-X" if day_of(now) % 2 else "id-%s-x") % i.n
def comments(i):
    c = int(i.age // (5 * HOUR)) * (1 + i.n % 3)
    if c: i.title += " (%d comments)" % c
@each
def comments_title(i, now, p): comments(i)
@each
def comments_bare(i, now, p): comments(i); i.guid = None
@each
def comments_hash(i, now, p): comments(i); i.guid = md5(i.title)
@each
def comments_page(i, now, p): comments(i); i.guid = md5(i.title); i.link = "https://cp.example/news"
@each
def breaking(i, now, p):
    if i.n % 4 == 0 and i.age < HOUR * 5: i.title = "BREAKING: " + i.title
@each
def breaking_slug(i, now, p):
    if i.n % 4 == 0 and i.age < HOUR * 5: i.title = "BREAKING: " + i.title
    i.guid = i.link = "https://bs.example/" + slug(i.title)
@each
def ab(i, now, p):
    if i.n % 3 == 0 and p % 2: i.title = headline("ab%d" % i.n)
@each
def ab_hash(i, now, p):
    if i.n % 3 == 0 and p % 2: i.title = headline("abh%d" % i.n)
    i.guid = md5(i.title)
@each
def mobile(i, now, p):
    i.guid = i.link = "https://%s.mob.example/story/%d" % (("m", "www")[p % 2], i.n)
@kind
def live_titled(now, p, items):
    return live(now, p, items, lambda k: "Council live: " + headline("lt%d" % k), "lt")
@kind
def live_same(now, p, items):
    return live(now, p, items, lambda k: "Live: the council votes on its bridge", "ls")
def live(now, p, items, title, name):
    ups = [own(name, 10000 + k, title(k), text("%s%d" % (name, k)),
        "https://%s.example/live#u%d" % (name, k), "https://%s.example/live#u%d" % (name, k),
        START + 10 * DAY + k * 2 * HOUR) for k in range(48)]
    return [u for u in reversed(ups) if u.date <= now][:10] + items[:6] if day_of(now) < 16 else items
@kind
def live_one(now, p, items):
    k = (now - START) // (6 * HOUR) - 36
    if not 0 <= k < 40: return items
    t = "Kickoff of the summit. " + text("l1")
    t = "".join("Update: %s " % text("l1%d" % i, 9) for i in range(k, 0, -1)) + t
    return [own("l1", 10000, "Summit live", t, "https://l1.example/live", "live1",
        START + 9 * DAY + k * 6 * HOUR)] + items
@each
def podcast(i, now, p):
    i.title = "Episode %d: %s" % (i.n + 40, " ".join(pick("p%d" % i.n, 3)))
    v = "?v=2" if i.n % 4 == 0 and i.age > 20 * HOUR else ""
    i.link = "https://pod.example/episodes"
    i.enclosure = i.guid = "https://cdn.example/e%d.mp3%s" % (i.n, v)
@each
def podcast_redated(i, now, p):
    kinds["podcast"](now, p, [i]); i.link = "https://pod2.example/episodes"
    if i.guid.endswith("2"): i.date += 20 * HOUR
@kind
def refilled(now, p, items): return [] if day_of(now) in (20, 21, 40) else items
@kind
def cut(now, p, items): return items
@each
def move_titles(i, now, p):
    if day_of(now) >= 30: i.guid, i.link = "urn:new:%d" % i.n, "https://mt.example/posts/%d/" % (i.n + 500)
@each
def move_redated(i, now, p):
    if day_of(now) >= 30:
        i.guid, i.link = "urn:new:%d" % i.n, "https://mr2.example/posts/%d/" % (i.n + 500)
        if i.date < START + 30 * DAY: i.date = START + 30 * DAY - 3600 + i.n
@each
def move_links(i, now, p):
    if day_of(now) >= 30: i.link = "https://ml.example/posts/%d/" % (i.n + 500)
@each
def twins(i, now, p): i.title = headline("tw%d" % (i.n // 2))
@each
def twins_page(i, now, p):
    i.title = headline("twp%d" % (i.n // 2)); i.link = "https://twp.example/news"; i.date = born(i.n // 2 * 2 - 1)
@each
def twins_short(i, now, p):
    i.title = "Notice"; i.link = "https://tws.example/n/%d" % i.n; i.date = born(i.n // 2 * 2 - 1)
@kind
def menu_dated(now, p, _): return menu("md", now, True)
@kind
def menu_undated(now, p, _): return menu("mu", now, False)
@kind
def menu_edited(now, p, _): return menu("me", now, False, True)
@kind
def menu_edated(now, p, _): return menu("mx", now, True, True)
@kind
def menu_bare(now, p, _): return menu("mb", now, False, guid=None)
@kind
def menu_nothing(now, p, _): return menu("mn", now, False, guid=None, link=None)
@kind
def menu_chosen(now, p, items):
    return menu("mc", now, True) + items
settings["menu_chosen"] = 'identity = "text";'
@kind
def figures_chosen(now, p, items):
    return [own("fc", day_of(now), "Level of the river", "It stands at %d cm."
        % (300 + day_of(now)), "https://fc.example/", "level", START)] + items
settings["figures_chosen"] = 'identity = "text";'
@kind
def board_chosen(now, p, _): return menu("bc", now, True)
settings["board_chosen"] = 'identity = "guid";'
@kind
def canteens(now, p, _):
    d = day_of(now)
    return [own("c", "%d-%d" % (d, k), "Canteen in " + towns[k], text("c%d/%d" % (d, k), 24),
        "https://c.example/" + towns[k], "canteen%d" % k, None) for k in range(5)]
@kind
def canteens_dated(now, p, _):
    d = day_of(now)
    return [own("cd", "%d-%d" % (d, k), "Canteen in " + towns[k], text("cd%d/%d" % (d, k), 24),
        "https://cd.example/" + towns[k], "canteen%d" % k, START + d * DAY - 600) for k in range(5)]
@kind
def menu_among(now, p, items):
    return menu("ma", now, True) + [i for i in items]
@kind
def canteens_closed(now, p, _):
    d = day_of(now)
    sunday = d % 7 == 6
    return [own("cc", "%d-%d" % (d - sunday, k), "Canteen in " + towns[k],
        "Closed on Sundays." if sunday else text("cc%d/%d" % (d, k), 24),
        "https://cc.example/" + towns[k], "canteen%d" % k, None) for k in range(5)]
@each
def for_members(i, now, p):
    i.date = None
    if day_of(now) >= 30: i.text = "This is for members only, who may log in on the page."
@kind
def trending(now, p, _):
    return [own("tr", k, "The tool named " + towns[k], "%d stars today." % (40 + p * 7 + k),
        "https://tr.example/" + towns[k], "tool%d" % k, None) for k in range(12)]
@kind
def weather(now, p, _):
    d = day_of(now)
    return [own("w", "%d-%d" % (d, k), "Weather in " + t, "%d degrees, %s." % (5 + (d * 7 + k * 3) % 17, ("rain", "sun", "fog", "snow")[(d + k) % 4]),
        "https://w.example/" + t, "w%d" % k, START + d * DAY - 600) for k, t in enumerate(towns)]
@kind
def columns(now, p, _, name="co"):
    out = []
    for k in range(5):
        w = (day_of(now) + k) // 7
        t = text("%s%d/%d" % (name, k, w))
        if (day_of(now) + k) % 7 > 2: t = t.replace("harbour", "port") + " This was corrected."
        out.append(own(name, "%d-%d" % (k, w), "The column of " + towns[k], t,
            "https://%s.example/%s" % (name, towns[k].lower()), "col-%d-%d" % (k, w), None))
    return out
@kind
def columns_together(now, p, _):
    w = day_of(now) // 7
    out = []
    for k in range(5):
        t = text("ct%d/%d" % (k, w))
        if day_of(now) % 7 > 2: t = t.replace("harbour", "port") + " This was corrected."
        out.append(own("ct", "%d-%d" % (k, w), "The column of " + towns[k], t,
            "https://ct.example/" + towns[k].lower(), "ct-%d-%d" % (k, w), None))
    return out
@kind
def columns_short(now, p, _):
    w = day_of(now) // 7
    return [own("cs", "%d-%d" % (k, w), "The numbers of " + towns[k],
        "The numbers that were drawn this week are %s, as the lottery says; look at your ticket." % (
         ", ".join(str(random.Random("%d/%d/%d" % (w, k, j)).randint(1, 49)) for j in range(6))),
        "https://cs.example/" + towns[k].lower(), "cs-%d-%d" % (k, w), None) for k in range(5)]
@each
def move_undated(i, now, p):
    i.date = None
    if day_of(now) >= 30:
        i.guid, i.link = "urn:new:%d" % i.n, "https://mvu.example/posts/%d/" % (i.n + 500)
        i.text += " Moved."
@each
def revised(i, now, p):
    if i.n % 3 == 0:
        k = min(int(i.age // (9 * HOUR)), 3)
        i.text += "".join(" Later: %s." % w for w in pick("r%d" % i.n, k))
        i.guid += "#%d" % k; i.date += k * 9 * HOUR
@kind
def column_alone(now, p, items): return columns(now, p, items, "ca")[:1]
def warned(now, name, date_step, page):
    d = day_of(now)
    if d % 3: return []
    late = (now - START) % DAY > 0
    r = random.Random("%s%d" % (name, d)); t = r.sample(towns, 12)
    t = t[6:] if late else t[:6]
    base = START + d * DAY + (240 if late else -120)
    return [own(name, "%d-%s" % (d, x), "Storm warning for " + x,
        "A warning of storm is out until the evening. Stay away from trees and from open water, and see our page for what is next.",
        page or "https://%s.example/%d/%s" % (name, d, x), "w-%d-%s" % (d, x), base + k * date_step) for k, x in enumerate(t)]
@kind
def warnings(now, p, _): return warned(now, "wa", 0, "https://wa.example/warnings")
@kind
def warnings_apart(now, p, _): return warned(now, "wb", 7, None)
@kind
def warning_one(now, p, _): return warned(now, "wc", 0, "https://wc.example/warnings")[:1]
@kind
def warning_chosen(now, p, _): return warned(now, "wd", 0, "https://wd.example/warnings")[:1]
settings["warning_chosen"] = 'identity = "guid";'
def token(i, p, per_item):
    tok = md5("%d/%s" % (p, i.n if per_item else ""))
    i.guid = i.link = "https://tok.example/s/%s/%s" % (tok, slug(i.title))
@each
def token_dated(i, now, p): token(i, p, False)
@each
def token_undated(i, now, p): token(i, p, False); i.date = None
@each
def token_now(i, now, p): token(i, p, False); i.date = now - 60
@each
def token_each(i, now, p): token(i, p, True); i.date = None
@each
def token_each_now(i, now, p): token(i, p, True); i.date = now - 60
@kind
def token_two(now, p, items):
    items = items[:2]
    for i in items: token(i, p, False); i.date = None
    return items
@kind
def token_two_now(now, p, items):
    items = items[:2]
    for i in items: token(i, p, False); i.date = now - 60
    return items
@each
def teaser_undated(i, now, p):
    i.date = None
    if i.n % 3 == 0 and i.age > 5 * HOUR: i.text = text("tu%d" % i.n)
@each
def teaser_bare(i, now, p): teaser_undated(i, now, p); i.guid = None
@each
def teaser_redated(i, now, p):
    if i.n % 3 == 0 and i.age > 5 * HOUR: i.text = text("tr%d" % i.n); i.date += 5 * HOUR
@each
def related(i, now, p): i.date = None; i.text = text("re%d" % i.n, 12) + " " + text("rl%d/%d" % (i.n, p), 39)
@each
def languages(i, now, p): i.date = None; i.text = text("la%d/%d" % (i.n, p % 2))
@each
def languages_daily(i, now, p): i.date = None; i.text = text("ld%d/%d" % (i.n, day_of(now) % 2))
def restyle(i, now):
    i.date = None
    if day_of(now) >= 30: i.text = text("rs%d" % i.n)
    return i
@kind
def restyled(now, p, items): return [restyle(i, now) for i in items]
@kind
def restyled_slow(now, p, _):  # one in two days
    return [restyle(i, now) for i in window("rsl", now, 40) if i.n % 4 == 0][:8]
@kind
def live_alone(now, p, _):
    return [own("la1", 0, "The situation", text("la1/%d" % (now // (6 * HOUR))), "https://la.example/", "la", None)]
@each
def evergreen(i, now, p):
    if i.age > 50 * HOUR: i.text = text("ev%d" % i.n); i.date += 50 * HOUR

import wildkeys, wildmore
from wildpages import pages, listing

# ---- the two months ----

def document(name, items, p):
    if name in pages: return listing(name, items)
    doc = ('<?xml version="1.0"?><rss version="2.0"><channel><title>%s</title>'
           '<link>https://t.example/</link>%s</channel></rss>'
           % (name, "".join(i.xml() for i in items)))
    return doc[:len(doc) * (3 + p % 5) // 9] if name == "cut" and p % 7 == 3 else doc

def config(names):
    sources = ['{ name = "%s"; url = "file:%s/site/%s.xml"; full_text = "never"; '
               'first = 1000; %s }' % (n, folder, n, settings.get(n, "")) for n in names]
    return ('state = "%s/state";\nrelay = { url = "maildir:%s/out"; };\n'
            'digests = ( { name = "d"; from = "d@example.org";'
            ' schedule = "@yearly"; } );\n'
            'subscribers = ( { email = "ann@example.org"; } );\n'
            'sources = ( %s );\n' % (folder, folder, ",\n".join(sources)))

def told(last):
    """What became news since: (sequence number, source, story)."""
    db = sqlite3.connect(folder + "/state/state.db")
    rows = db.execute(
        "SELECT s.seq, o.name, a.author, a.link FROM sighting s JOIN article a"
        " ON a.id = s.article JOIN source o ON o.id = s.source WHERE s.seq > ?",
        (last,)).fetchall()
    db.close()
    return rows

def live_through(names):
    true, news, last = {n: set() for n in names}, {n: [] for n in names}, 0
    for p in range(2 * days):
        now = START + p // 2 * DAY + p % 2 * 6 * HOUR
        for n in names:
            idle = kinds[n].__code__.co_varnames[2] == "_"
            items = kinds[n](now, p, None if idle else window(n, now))
            true[n].update(i.truth for i in items)
            with open("%s/site/%s.xml" % (folder, n), "w") as out:
                out.write(document(n, items, p))
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now))
        with open(folder + "/log", "a") as log:
            subprocess.run([gazetted, "run", "-c", folder + "/gazetted.conf"],
                stderr=log, check=True, env=dict(os.environ, GAZETTED_NOW=at))
        for last, source, author, link in told(last):
            news[source].append(pages[source][link] if source in pages else author.replace("Truth ", ""))
    return true, news

names = [k for k in kinds if not only or k in only]
os.makedirs(folder + "/site", exist_ok=True)
with open(folder + "/gazetted.conf", "w") as out:
    out.write(config(names))
true, news = live_through(names)
db = sqlite3.connect(folder + "/state/state.db")
apart = {n: "%d %d" % (p, f) for n, p, f in
         db.execute("SELECT name, policy, id_fault FROM source")}
for n in names:
    print(n, len(true[n]), len(true[n] - set(news[n])),
        len(news[n]) - len(set(news[n])), apart[n])
    if os.environ.get("WHY"):
        print("  lost", *sorted(true[n] - set(news[n])))
        print("  again", *sorted(t for t in set(news[n]) if news[n].count(t) > 1))
