# SPDX-License-Identifier: MIT
"""gazetted: kinds of wildfeeds.py whose keys say little, or too much."""
from wild import *

def days_of(name, now, n, make):
    """The last n days' entries, newest first, one a day."""
    d = day_of(now)
    return [own(name, k, *make(k)) for k in range(d, d - n, -1)]
BLURB = "All that the town needs to know for its day, in ten minutes, wherever you listen. "
@kind
def episodes_undated(now, p, _):
    return days_of("eu", now, 8, lambda k: ("Morning news", BLURB * 2,
        "https://eu.example/show", md5("eu%d" % k), None))
@kind
def episodes_bare(now, p, _):
    out = days_of("eb", now, 8, lambda k: ("Morning news", BLURB * 2,
        "https://eb.example/show", None, None))
    for k, i in enumerate(out): i.enclosure = "https://cdn.example/%d.mp3?t=%d" % (day_of(now) - k + 100, p)
    return out
@kind
def warnings_undated(now, p, _):
    return days_of("wu", now, 3, lambda k: ("Warning of frost", "Frost is expected in the valley.",
        "https://wu.example/warnings", "wu-%d" % k, None))
def picture(name, k): return "&lt;img src=\"https://%s.example/i/%d.png\"&gt;" % (name, k + 100)
@kind
def strips(now, p, _):
    return days_of("st", now, 7, lambda k: ("The strip of today", picture("st", k),
        "https://st.example/strip", None, None))
@kind
def strips_two(now, p, _):
    return days_of("s2", now, 2, lambda k: ("The strip of today", picture("s2", k),
        "https://s2.example/strip", None, None))
@kind
def strip_alone(now, p, _):
    return days_of("sa", now, 1, lambda k: ("The strip of today", picture("sa", k),
        "https://sa.example/strip", None, None))
@kind
def ticker(now, p, _):
    return days_of("ti", now, 6, lambda k: ("Short news", text("ti%d" % k), None, None, None))

def several(key): return " ".join(pick("sv" + key, 6))
def told_live(name, now, items, link):
    k = (now - START) // (6 * HOUR)
    return [own(name, "live%d" % d, "Live: " + several("%s%d" % (name, 4 * d + min(k - 4 * d, 2))),
        text("%s%d" % (name, min(k, 4 * d + 2))), "https://%s.example/live/%s" % (name, link % d),
        "live-%d" % d, START + min(k, 4 * d + 2) * 6 * HOUR - 60)
        for d in range(day_of(now), day_of(now) - 2, -1) if d % 4 == 2] + items
@kind
def live_hours(now, p, items): return told_live("lh", now, items, "%d/strike-of-the-drivers")
@kind
def live_word(now, p, items): return told_live("lw", now, items, "strike?%d")
@kind
def bulletins(now, p, items):  # one guid, another one at each poll: what is young is edited
    if day_of(now) > 25: return items  # no edition comes before
    return [own("bu", day_of(now) // 2, several("bu%d" % p), text("bu%d" % p),
        "https://bu.example/bulletin", "bulletin", now - 60)] + items
@each
def fragments(i, now, p):
    v = int(min(i.age // (9 * HOUR), 3))
    if v and i.n % 3 == 0: i.title = headline("fr%d/%d" % (i.n, v)); i.text = text("fr%d/%d" % (i.n, v))
    i.link = "https://fr.example/articles/c%dx" % i.n
    i.guid = "%s#%d" % (i.link, v)
    i.date += v * 9 * HOUR
@each
def edited_bare(i, now, p):
    i.guid = None
    if i.n % 3 == 0 and i.age > 5 * HOUR:
        i.title = headline("eb%d" % i.n); i.text = text("eb%d" % i.n); i.date += 5 * HOUR
@kind
def letter_bare(now, p, items):  # a teaser at one address, weekly, no guids and no dates
    for i in items: i.guid = i.date = None
    w = day_of(now) // 7
    return items[:3] + [own("lb", "w%d" % w, "The editor's letter: " + several("lb%d" % w), text("lb%d" % w),
        "https://lb.example/letter", None, None)] + items[3:]
@each
def slug_bare(i, now, p):  # a headline that is written anew two days later, at its own address
    i.guid = i.date = None
    i.link = "https://slb.example/2026/" + slug(i.title)
    if i.n % 4 == 0 and i.age > 50 * HOUR: i.title = several("slb%d" % i.n)
@each
def slug_edited(i, now, p):  # neither guid nor date, and an address made of the headline
    i.guid = i.date = None
    if i.n % 4 == 0 and i.age > 5 * HOUR: i.title += ", says the mayor"
    i.link = "https://sge.example/" + slug(i.title)
@each
def slug_blurb(i, now, p):  # or each has the text of all
    slug_edited(i, now, p); i.link = i.link.replace("sge", "sgb"); i.text = BLURB * 2
@kind
def towns_bare(now, p, items):  # a show a day, each in another town, of one blurb, in a short list
    for i in items: i.guid = i.date = None
    t = towns[day_of(now) % 12]
    return items[:6] + [own("tb", "d%d" % day_of(now), "The evening show is in %s tonight" % t, BLURB * 2,
        "https://tb.example/the-evening-show-in-%s-%d" % (t, day_of(now)), None, None)]
@each
def restart_undated(i, now, p):  # another software numbers them from the start
    i.date = None
    i.guid = str(i.n if i.n < 60 else i.n - 40)
    i.link = "https://rsu.example/article.php?id=" + i.guid
@each
def slug_numbered(i, now, p):  # a headline that is written anew, and an address of it and a number
    i.guid = i.date = None
    if i.n % 4 == 0 and i.age > 5 * HOUR:
        i.title = " ".join(pick("sn%d" % i.n, 1) + tuple(i.title.split()[:7])); i.text += " It was mended."
    i.link = "https://snu.example/n/%s-%d.html" % (slug(i.title), 100200 + i.n)
@each
def wanted_query(i, now, p):  # three titles for all, and a poll's number in each link, which is the guid
    i.date = None; i.text = BLURB; i.title = ("Cook", "Nurse", "Clerk")[i.n % 3] + " wanted"
    i.guid = i.link = "https://wq.example/view.aspx?job=%d&amp;src=feed%d" % (i.n, p)
@each
def slug_dated(i, now, p):  # a slip put right, and an address of the headline; no guids, no texts
    i.guid, i.text = None, ""
    if i.n % 4 == 0 and i.age < 5 * HOUR: i.title = i.title.replace("as", "sa", 1).replace("wait", "wiat")
    i.link = "https://sdt.example/2026/" + slug(i.title)
@each
def towns_dated(i, now, p):  # a warning of one second that gives way to another town's
    i.guid, i.text = None, ""
    if i.n % 4 == 0:
        late = i.age > 5 * HOUR; i.truth += "ab"[late]
        i.title = "Storm warning for " + towns[(i.n + late) % 12]
        i.link = "https://twd.example/%d/%s" % (i.n, slug(i.title))
