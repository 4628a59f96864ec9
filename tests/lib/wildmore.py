# SPDX-License-Identifier: MIT
"""gazetted: further kinds of feeds, for wildfeeds.py: what repeats, and what
publishers and those who serve for them do to feeds."""
from wild import *

# ---- what is announced again: each time it is news ----

BLURB = ("Come and see what the house has to show: the halls are open from noon on,"
    " a guide waits at the door, and children need no ticket.")

def listed(name, key, title, at, link=None, text=None, days_ahead=0):
    link = (link or "https://%s.example/events/%s") % (name, key)
    return own(name, key, title, text or BLURB, link, link, at)
def some(name, k): return "%s of the %s and the %s" % (("House", "Hall")[k % 2], *pick(name + str(k), 2))
@kind
def shows_undated(now, p, _):
    m = day_of(now) // 20
    return [own("su", 100 + m * 10 + k, "On stage: " + some("su", k), text("su%d" % k),
        "https://su.example/events/%d" % (100 + m * 10 + k), "ev%d" % (100 + m * 10 + k), None) for k in range(10)]
@kind
def shows_spread(now, p, _):  # each on a day of its own, twelve in all are listed
    out = [listed("ssp", n, "On stage: " + some("ssp", n % 10), START - 30 * DAY + n * 2 * DAY - 900)
        for n in range(60) if START - 30 * DAY + n * 2 * DAY <= now]
    return out[::-1][:12]
@kind
def shows_dated(now, p, _):  # all at once, each dated on its evening
    m = day_of(now) // 20
    return [listed("sda", 100 + m * 10 + k, "On stage: " + some("sda", k), START + m * 20 * DAY + k * 45 * HOUR - 15 * DAY,
        text=text("sda%d" % k))
        for k in range(10)]
@kind
def shows_paged(now, p, _):  # each with a page that stays
    m = day_of(now) // 20
    return [own("sp", 100 + m * 10 + k, "On stage: " + some("sp", k), BLURB, "https://sp.example/play/%d" % k,
        "perf%d" % (100 + m * 10 + k), START + m * 20 * DAY + k * 45 * HOUR - 15 * DAY) for k in range(10)]
@kind
def museums(now, p, _):  # an open day a month, of eight
    m = day_of(now) // 20
    return [listed("mus", "%d-%d" % (m, k), "Open day in the " + some("mus", k), START + m * 20 * DAY - 900 - k * 7000)
        for k in range(8)]
@kind
def weeklies(now, p, _):  # five podcasts, each with one title and one blurb
    out = []
    for w in range(10):
        for k in range(5):
            at = START + (w - 1) * 7 * DAY + k * DAY - 1200
            if at <= now: out.append(listed("wk", "%d-%d" % (w, k), "This week's podcast from " + towns[k], at,
                text="The team talks about what the week has brought, and about what the next one may."))
    return out[::-1][:5]
@kind
def open_day(now, p, items):  # among others, once in a fortnight
    w = day_of(now) // 14
    return items[:6] + [listed("od", str(w), "Open day of the fire station", START + w * 14 * DAY - 1200)] + items[6:]
@kind
def daily_show(now, p, items):  # each night, and the blurb stays
    return [listed("ds", str(day_of(now)), "Tonight: the concert in the castle", START + day_of(now) * DAY - 700)] + items
@kind
def two_editions(now, p, items):  # the news at nine and at three, of one blurb
    return [listed("te", "p%d" % p, "The news of the hour", now - 700)] + items
@kind
def weekly_page(now, p, items):  # one title, blurb and page, a guid each week
    w = day_of(now) // 7
    return [own("wp", "w%d" % w, "This week's talk", BLURB, "https://wp.example/talk", "talk-%d" % w,
        START + w * 7 * DAY - 1200)] + items
@kind
def calendar(now, p, items):  # four weeks ahead, dated so, all of one title
    w = day_of(now) // 7
    return [listed("cal", "yoga-%d" % (w + k), "Yoga in the park", START + (w + k) * 7 * DAY + 9 * HOUR)
        for k in range(4)] + items
@kind
def calendar_page(now, p, items):  # and one page for all of them
    w = day_of(now) // 7
    return [own("calp", w + k, "Yoga in the park", BLURB, "https://calp.example/yoga", "yoga-%d" % (w + k),
        START + (w + k) * 7 * DAY + 9 * HOUR) for k in range(4)] + items
@kind
def jobs(now, p, _):  # by the day, one title and text, each with its page
    n = day_of(now) * 2 + (p % 2)
    return [own("jobs", k, "Nurse wanted for the night shift", BLURB, "https://jobs.example/%d" % (7000 + k),
        "job%d" % k, START + k // 2 * DAY - 9 * HOUR) for k in range(n, max(-1, n - 6), -1)]
@kind
def towns_alike(now, p, items):  # two towns, a letter apart, of one minute; the first goes
    n, late = day_of(now), p % 2
    t = ("Bolton", "Boston")[late] if n % 4 == 0 else None
    if not t: return items
    at = START + n * DAY - (500, 470)[late]
    return [own("ta", "%d%s" % (n, t), "Water is cut off in %s until the evening" % t,
        "The water is cut off until the evening since a pipe has burst; boil what comes, and look at our page.",
        "https://ta.example/%d/%s" % (n, t.lower()), "ta-%d-%s" % (n, t), at)] + items

@kind
def menu_weekly(now, p, items):  # of one title and text, undated, each with its guid and page
    w = day_of(now) // 7
    for i in items: i.date = None
    return [own("mw", w, "Menu of the week", text("mw"), "https://mw.example/menu/%d" % (40 + w), "menu-%d" % w, None)] + items[:9]
@kind
def towns_undated(now, p, items):  # one title and one text for two, on one day
    d = day_of(now)
    for i in items: i.date = None
    return [own("tu", "%d%s" % (d, t), "Water is cut off until the evening", text("tu%d" % (d // 8)),
        "https://tu.example/%d/%s" % (d, t), "tu-%d-%s" % (d, t), None) for t in ("bonn", "cork") if d % 8 == 0] + items[:8]

# ---- what publishers change ----
@each
def again_undated(i, now, p):  # one at times has another guid and link from the next day on
    i.date = None
    if i.n % 5 == 0 and i.age > 20 * HOUR: i.guid = i.link = "https://agu.example/2026/%d-2" % i.n
@each
def cms_move(i, now, p):  # permalinks written anew, the archive's dates kept
    old = day_of(now) < 30
    i.link = ("http://www.cm.example/2026/11/%d.html" if old else "https://cm.example/news/" + slug(i.title) + "?id=%d") % i.n
    i.guid = i.link if old else "%032x" % i.n
@each
def move_shifted(i, now, p):  # and dates an hour off
    if day_of(now) >= 30: i.guid = i.link = "https://msh.example/p/%d" % (i.n * 7); i.date += HOUR
@each
def move_suffixed(i, now, p):  # and the site's name in all titles
    if day_of(now) >= 30: i.guid = i.link = "https://msu.example/p/%d" % (i.n * 7); i.title += " | The Daily Ship"
@each
def move_same_host(i, now, p):  # numbers alone, all dated on that day
    off = 5000 if day_of(now) >= 30 else 0
    i.guid = i.link = "https://msah.example/?p=%d" % (i.n + off)
    if off and i.date < START + 30 * DAY: i.date = START + 30 * DAY - 900 + i.n
def retitled(i, key, now):  # its headline is written anew, of what the text tells
    other = headline("%s%d" % (key, i.n))
    i.date |= 1
    i.text = "%s. %s. %s" % (i.title, other, i.text)
    if i.n % 3 == 0 and now: i.title = other
@each
def slug_titled(i, now, p):  # and the address, in the afternoon
    retitled(i, "slt", i.age > 5 * HOUR)
    i.guid = i.link = "https://slt.example/" + slug(i.title)
@each
def ab_slug(i, now, p):
    retitled(i, "abs", p % 2)
    i.guid = i.link = "https://abs.example/" + slug(i.title)
@each
def tracked_oddly(i, now, p):
    i.guid = i.link = i.link + "?ref=feed-%d&amp;r=%s" % (p, md5(str(p))[:10])
@each
def redirects(i, now, p):
    i.guid = i.link = "https://click.rdr.example/%s/%d" % (md5("%d/%d" % (p, i.n)), p)
@each
def scheduled(i, now, p):  # written five days before, and dated so
    if i.n % 3 == 0: i.date -= 5 * DAY
@each
def premiere(i, now, p):
    if i.n % 3 == 0:
        early = i.age < 5 * HOUR
        i.title = ("PREMIERE: " if early else "") + i.title
        i.date = i.date if early else i.date + 6 * HOUR
        i.text = text("pre%d" % i.n, 12) if early else i.text
@each
def released(i, now, p):  # a tag, then its notes, then they are edited
    i.title = "v1.%d" % i.n
    i.link = "https://code.example/tool/releases/tag/v1.%d" % i.n
    i.guid = "tag:code.example,2008:Repository/17/v1.%d" % i.n
    if i.age < 5 * HOUR: i.text = ""
    elif i.age > 3 * DAY: i.text += " Erratum: the harbour is closed."
    if i.n % 4 == 0 and i.age > DAY: i.title = "Tool 1.%d: %s" % (i.n, " ".join(pick("rel%d" % i.n, 3)))
@each
def reuploaded_redated(i, now, p):  # another file, and a page of its own
    late = i.n % 3 == 0 and i.age > 20 * HOUR
    i.guid = i.enclosure = "https://cdn.reu.example/%s.mp3" % md5("%s%d" % ("ab"[late], i.n))
    if late: i.date += 20 * HOUR
def stub(i, now, p):
    if i.age < 20 * HOUR: i.text = " ".join(i.text.split()[:9]) + " Subscribe to read on."
@each
def stub_hashed_undated(i, now, p): stub(i, now, p); i.guid = md5(i.text); i.date = None
@each
def clock_changed(i, now, p):  # all dates an hour off since one day, one page, no guids
    i.guid = None; i.link = "https://clc.example/news"
    if day_of(now) >= 30: i.date += HOUR

# ---- what those who serve them do ----
@each
def dates_now_page(i, now, p): i.date = now - 7; i.guid = md5(i.title + str(now)); i.link = "https://dnp.example/news"
@each
def dates_now_nothing(i, now, p): i.date = now - 7; i.guid = i.link = None
def zones(i, now, p): i.date += HOUR * (p % 3)
@each
def zones_hash(i, now, p): zones(i, now, p); i.guid = md5(i.title + str(i.date))
@kind
def cached_moving(now, p, _):  # of a feed whose links and guids change meanwhile
    at = now - 6 * HOUR if p % 2 else now
    out = window("cmv", at)
    for i in out:
        if at >= START + 30 * DAY: i.guid = i.link = "https://cmv2.example/n/%d" % i.n
    return out
@kind
def cached_menu(now, p, _):
    at = now - DAY if p % 2 and now > START + DAY else now
    return menu("cme", at, True)
@kind
def cached_slugs(now, p, _):
    at = now - 6 * HOUR if p % 2 else now
    out = window("csl", at)
    for i in out:
        retitled(i, "csl", i.age > 5 * HOUR)
        i.guid = i.link = "https://csl.example/" + slug(i.title)
    return out

def ranked(now, p, name, redate=None):  # the most read of sixty
    all = window(name, now, 60)
    r = random.Random("%s%d" % (name, p))
    out = r.sample(all[:12], 8) + r.sample(all[12:], 4)
    r.shuffle(out)
    for k, i in enumerate(out): i.guid = None; i.date = redate and redate - k
    return out
@kind
def top_now(now, p, _):
    out = ranked(now, p, "top_now", now)
    for k, i in enumerate(out): i.guid = "rank%d" % k
    return out
def newly(i, k, at): i.date = at
def feature(now, name, f):  # a block of three old ones, others each day
    r = random.Random("%s%d" % (name, day_of(now)))
    out = r.sample(window(name, now, 60)[12:], 3)
    for k, i in enumerate(out): f(i, k, now - 60 - k)
    return out
@kind
def featured_slots(now, p, items):
    def slot(i, k, at): i.date = at; i.guid = "featured-%d" % k
    return feature(now, "featured_slots", slot) + items
@kind
def featured_ref(now, p, items):
    def ref(i, k, at): i.guid = "f%d-%d" % (day_of(now), i.n); i.link += "?from=featured"
    return feature(now, "featured_ref", ref) + items
@kind
def planet_redated(now, p, _):  # and the planet dates them when it sees them
    out = []
    for i in window("planet_redated", now, 30):
        if i.n % 5 == 0:
            moved = day_of(now) >= 30
            i.guid = i.link = ("https://bob.example/%d" if moved else "https://bob.host.example/%d") % i.n
            if moved and i.date < START + 30 * DAY: i.date = START + 30 * DAY - 60 - i.n % 60
        out.append(i)
    return sorted(out, key=lambda i: -i.date)[:20]
@each
def toots(i, now, p):  # no titles, some say the same
    i.title = None
    if i.n % 5 == 0: i.text = "Good morning, all of you."
    if i.n % 7 == 3: i.link = "https://other.example/@bob/%d" % i.n; i.guid = i.link
@kind
def remarks(now, p, _):  # comments: one title, a link below the page, few words
    out = []
    for i in window("remarks", now, 14):
        i.title = "By: " + ("Ann", "Bob", "Eve")[i.n % 3]
        i.link = "https://rem.example/story-%d#comment-%d" % (i.n // 6, i.n)
        i.guid = "https://rem.example/?p=%d#comment-%d" % (i.n // 6, i.n)
        if i.n % 4 == 0: i.text = "Thank you!"
        out.append(i)
    return out
@kind
def outage(now, p, _):  # stands still for two weeks, then all of it
    d = day_of(now)
    if 20 <= d < 34: return window("outage", START + 20 * DAY - HOUR, 60)
    return window("outage", now, 60)
@kind
def archive_again(now, p, items):  # old ones that were there before our time
    d = day_of(now)
    if d in (25, 26):
        return [own("aa", -k, headline("aa%d" % k), text("aa%d" % k), "https://aa.example/old/%d" % k,
            "aa-%d" % k, START - (100 + k) * DAY) for k in range(1, 41)]
    return items

# ---- what has one text and one second, and is another each time ----

ADVERTS = {
    "We look for people who like to work with people, by day or by night, and we pay well. Write to us":
        ("Night nurse wanted in Kent", "Cook sought for a school in Dover"),
    "We look for a nurse for our house, by day or by night, and we pay well. Write or call in the office":
        ("Nurse wanted for our house in Kent", "Night nurse sought at the Dover office"),
    "A bright room with a bath and a kitchen for all, near the tram, from the first of next month. Ask at the house":
        ("Bright room near the old harbour", "House with a garden near the tram"),
    "It was seen near the park and waits in our house for those who miss it. Please call us or come by":
        ("Black cat found near the river", "Grey dog lost at the harbour"),
    "Made of the best that we could find, sent to your house in two days, and taken back within a month":
        ("Blue cotton shirt for men", "Red wool coat for women"),
    "With sorrow we tell all friends of the family. The service is in the church on Friday, and after that in the house":
        ("In memory of Anna of Bonn", "Farewell to John of Hull"),
    "The court sits from ten in the morning. Who wants to hear it should be there early, for there are few places":
        ("The Crown against the Carter family", "Appeal of the Miller company heard"),
    "Please do not eat it. Bring it back to the shop where you bought it, and you will get your money":
        ("Farm recalls apple juice from shops", "Dairy takes cheese off the market"),
    "The plans may be seen in the town hall on all days of the week. Who has something to say should write":
        ("Extension at rear of Mill House", "New garage beside Oak Farm"),
    "Warnings are out for Kent, Surrey, Dorset, Devon and Essex until the evening. Stay away from trees":
        ("Storm warning for Kent", "Storm warning for Essex"),
}
@kind
def adverts(now, p, items):
    d = day_of(now)
    blurb, titles = list(ADVERTS.items())[d % 10]
    n = int((now - START) % DAY > 0)
    return items + [own("adv", "%d-%d" % (d, n), titles[n], blurb + ". " + pick("adv%d" % p, 1)[0] + ".",
        "https://adv.example/%d/%d" % (d, n), "adv-%d-%d" % (d, n), START + d * DAY - 901)]
