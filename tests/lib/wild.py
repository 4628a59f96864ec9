# SPDX-License-Identifier: MIT
"""gazetted: what the kinds of wildfeeds.py and wildmore.py are made of."""
import email.utils, functools, hashlib, random, sys, time

folder, gazetted, days, only = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:]
DAY, HOUR = 86400, 3600
START = 1793523600  # 2026-11-01 09:00

words = """council bridge harbour school river museum tram budget storm basin
vote ship farm road library market field engine garden mayor strike paper
tower cable theatre court bakery forest island train teacher ferry doctor
window winter summer orchard valley street lawyer painter factory airport
station minister deputy castle meadow printer singer concert stadium coach
reader writer novel record number ticket border customs payment interest
lender saver pension housing tenant builder mason carpenter plumber glass
copper silver timber cotton fabric leather engineer pilot sailor captain
fisher hunter keeper warden ranger patrol guard sergeant colonel treaty
election campaign party speech debate motion petition protest meeting summit
report study survey sample result theory method lecture student college
degree diploma lesson teacher pupil parent child nurse clinic surgeon vaccine
virus fever cough remedy recipe dinner kitchen oven flour butter cheese wine
barley cider orchard apple cherry pepper garlic onion carrot potato tomato""".split()
towns = "Aden Bonn Cork Dover Essen Fulda Graz Hull Ibiza Jena Kiel Linz".split()
stems = "opens closes falls rises waits grows moves stays burns floats".split()

@functools.lru_cache(None)
def pick(key, n):
    r = random.Random(key)
    return tuple(r.choice(words) for _ in range(n))
@functools.lru_cache(None)
def headline(key):
    w = pick("t" + key, 4)
    return "%s %s %s as %s and %s wait" % (w[0].capitalize(),
        random.Random("v" + key).choice(stems), w[1], w[2], w[3])
@functools.lru_cache(None)
def text(key, n=36):
    w = pick("x" + key, n)
    return " ".join("%s the %s of the %s." % (w[i].capitalize(), w[i + 1], w[i + 2])
                    for i in range(0, n, 3))
def md5(s):
    return hashlib.md5(s.encode()).hexdigest()
def slug(s):
    return "".join(c if c.isalnum() else "-" for c in s.lower())

@functools.lru_cache(None)
def stamp(at):
    return email.utils.formatdate(at, usegmt=True)

class Item(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    def xml(self):
        rows = [("title", self.title), ("link", self.link), ("guid", self.guid),
                ("description", self.text), ("author", "Truth " + self.truth),
                ("pubDate", self.date and stamp(self.date))]
        enc = self.get("enclosure")
        return "<item>%s%s</item>" % ("".join(
            "<%s>%s</%s>" % (t, v, t) for t, v in rows if v),
            '<enclosure url="%s" type="audio/mpeg" length="1"/>' % enc if enc else "")

def born(n):  # two a day, before the polls of 9 and of 15 o'clock
    return START + (n // 2) * DAY + (n % 2) * 6 * HOUR - 1800 + (n * 37) % 1500
@functools.lru_cache(None)
def story(name, n):
    key = "%s/%d" % (name, n)
    return Item(n=n, truth=str(n + 100), title=headline(key), text=text(key),
        date=born(n), link="https://%s.example/2026/story-%d" % (name, n),
        guid="tag:%s,%d" % (name, n))
def window(name, now, size=12):
    n, out = min(2 * days + 10, 2 * ((now - START) // DAY) + 3), []
    while len(out) < size:
        if born(n) <= now:
            out.append(Item(story(name, n), age=now - born(n)))
        n -= 1
    return out

kinds = {}
settings = {}  # lines of the config for a kind

def kind(f):
    kinds[f.__name__] = f
    return f
def each(f):  # a kind that changes each item of the window alone
    def g(now, p, items):
        for i in items:
            f(i, now, p)
        return items
    kinds[f.__name__] = g
    return f
def day_of(now): return (now - START) // DAY
def own(name, truth, title, text, link, guid, date):
    return Item(truth=str(truth), title=title, text=text, link=link, guid=guid, date=date)
def menu(name, now, date, edit=False, guid="today", link="https://%s.example/today"):
    d = day_of(now)
    t = text("%s%d" % (name, d), 24)
    if edit and (now - START) % DAY: t += " The cherry pie is out of stock already."
    return [own(name, d, "Menu of the day", t, link and link % name, guid, date and now - now % DAY + 9 * HOUR - 60)]
