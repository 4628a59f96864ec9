# SPDX-License-Identifier: MIT
"""gazetted: pages without feeds, for wildfeeds.py: lists of links and headlines,
whose addresses change, or whose headlines are used again."""
from wild import *

pages = {}  # names of kinds -> which link is which story
texts = {"page_reports"}  # of which have texts

def listing(name, items):
    for i in items: pages[name][i.link.replace("&amp;", "&")] = i.truth
    return ('<title>P</title><nav><a href="https://%s.example/">Home</a> <a href="https://%s.example/about">About us</a>'
        '</nav><ul>%s</ul>' % (name, name, "".join('<li><h3><a href="%s">%s</a></h3>%s%s</li>' % (i.link, i.title,
            '<time datetime="%s">x</time>' % time.strftime("%Y-%m-%d", time.gmtime(i.date)) if i.date else "",
            "<p>%s</p>" % i.text if name in texts else "") for i in items)))

def paged(f):  # a kind of page; its stories have no dates unless it says so
    def g(now, p, items):
        for i in items: i.date = None
        return f(now, p, items, f.__name__)
    settings[f.__name__] = 'kind = "page";'
    kinds[f.__name__] = g
    pages[f.__name__] = {}
    return f
def titled(name, now, title, every, link):
    """Among others, one of the same title each so many days; it moves down."""
    out = []
    for w in range(day_of(now) // every + 1):
        at = START + w * every * DAY - 900
        out.append(own(name, 1000 + w, title, "", link % (500 + w), None, None) | {"age": now - at})
    return out
def mixed(items, more, size=12): return sorted(items + [Item(m) for m in more], key=lambda i: i.age)[:size]
def statements(name, now, items, link="https://%s.example/s/%%d", title="Another statement by the board"):
    return mixed(items, titled(name, now, title, 3, link % name))
def session(items, p, what="?sid=%d"):
    for i in items: i.link += what % (p * 7919 + len(i.title))
    return items

@paged
def page_sound(now, p, items, name): return items
@paged
def page_sid(now, p, items, name): return session(items, p)
@paged
def page_sid_path(now, p, items, name):
    for i in items: i.link = i.link.replace("2026/", "2026/s%d/" % (p * 77 + 1))
    return items
@paged
def page_version(now, p, items, name): return session(items, day_of(now) // 20, "?v=%d")
@paged
def page_sid_query(now, p, items, name):  # that names the story, too
    for i in items: i.link = "https://psq.example/show.php?sid=%d&amp;id=%d" % (p * 31 + 4, i.n)
    return items
@paged
def page_redesign(now, p, items, name):
    if day_of(now) >= 30:
        for i in items: i.link = "https://page_redesign.example/news/" + slug(i.title)
    return items
@paged
def page_slugs(now, p, items, name):  # numbers, then headlines
    if day_of(now) >= 30:
        for i in items: i.link = "https://page_slugs.example/2026/" + slug(i.title)
    return items
@paged
def page_host(now, p, items, name):
    if day_of(now) >= 30:
        for i in items: i.link = "https://www.other.example/p/%d" % i.n
    return items
@paged
def page_long(now, p, items, name):  # and lists more than before
    if day_of(now) >= 30:
        items = window(name, now, 30)
        for i in items: i.link = "https://page_long.example/p/%d" % i.n; i.date = None
    return items
@paged
def page_dates(now, p, items, name):  # and has dates since
    if day_of(now) >= 30:
        for i in items: i.link = "https://page_dates.example/news/" + slug(i.title); i.date = born(i.n)
    return items
@paged
def page_most_read(now, p, items, name):  # in turn, and a session
    r = random.Random(p)
    items = r.sample(window(name, now, 24), 12)
    for i in items: i.date = None
    return session(items, p)
@paged
def page_statements(now, p, items, name): return statements(name, now, items)
@paged
def page_statements_query(now, p, items, name):
    for i in items: i.link = "https://page_sq.example/show.php?id=%d" % i.n
    return statements(name, now, items, "https://%s.example/show.php?id=9%%d")
@paged
def page_statements_sid(now, p, items, name): return session(statements(name, now, items), p)
@paged
def page_statements_moved(now, p, items, name):  # one of them that day
    items = statements(name, now, items)
    if day_of(now) >= 30:
        for i in items: i.link = "https://page_sm.example/news/%s-%s" % (slug(i.title), i.truth)
    return items
@paged
def page_menu(now, p, items, name):  # the menu of each week, on top
    w = day_of(now) // 7
    return [own(name, 1000 + w, "The weekly menu of our house", "", "https://page_menu.example/menu.php?week=%d" % w, None, None)] + items
@paged
def page_menus(now, p, items, name):  # nothing but what there is each week
    w = day_of(now) // 7
    return [own(name, 1000 + 20 * w + k, "Menu of the house in " + towns[k], "",
        "https://page_menus.example/menu/%d" % (300 + 20 * w + k), None, None) for k in range(8)]
@paged
def page_notes_sid(now, p, items, name):  # and a title of many words
    return session(statements(name, now, items, title="A note from the head of the school"), p)
@paged
def page_ranks_moved(now, p, items, name):  # in turn, then all links are others
    r = random.Random(p)
    items = r.sample(window(name, now, 20), 12)
    for i in items:
        i.date = None
        if day_of(now) >= 30: i.link = "https://page_rm.example/%d/%d" % (i.n % 7, i.n)
    return items
@paged
def page_after_weeks(now, p, items, name):  # stands still for two weeks, and a session
    d = day_of(now)
    items = window(name, START + 20 * DAY - HOUR if 20 <= d < 34 else now, 40)
    for i in items: i.date = None
    return session(items, p)
@paged
def page_three_sid(now, p, items, name): return session(items[:3], p)

def anew(name, number, titles, link, date=None):
    """All of a list, which is another each time, under the same titles."""
    return [own(name, 1000 + number * len(titles) + k, t, text("%s%d-%d" % (name, number, k)), link % (number, k), None, date)
        for k, t in enumerate(titles)]
rooms = ["Menu at the %s canteen" % t for t in ("town", "harbour", "school")]
columns = ["What the harbour board decided", "Letters to our editor and answers", "The walk of the week by bus",
    "A recipe from the kitchen of Ada", "The crossword of this week is here"]
@paged
def page_canteens(now, p, items, name):  # dated a day on
    return anew(name, day_of(now), rooms, "https://page_canteens.example/menu/d%d/%d", now)
@paged
def page_reports(now, p, items, name):  # undated, each with its text
    return anew(name, day_of(now), rooms, "https://page_reports.example/report/r%d-%d")
@paged
def page_numbers(now, p, items, name):  # undated, each with its number alone
    return anew(name, day_of(now), rooms, "https://page_numbers.example/a/9%d%d")
def issue(now, name, moves):
    link = "https://" + name + (".example/issue/%d/%d" if day_of(now) < moves else ".example/heft/%d/artikel-%d.html")
    return anew(name, day_of(now) // 7, columns, link)
@paged
def page_issues(now, p, items, name): return issue(now, name, 31)
@paged
def page_issues_early(now, p, items, name): return issue(now, name, 3)
@paged
def page_sections(now, p, items, name):  # five addresses, at each another article each day
    return [own(name, "%d/%s" % (day_of(now), k), " ".join(pick("%s%s%d" % (name, k, day_of(now)), 6)), "",
        "https://page_sections.example/%s/latest" % k, None, None)
        for k in ("politics", "economy", "sport", "culture", "science")]
def dated(now): return time.strftime("%Y-%m-%d", time.gmtime(now))
@paged
def page_today(now, p, items, name):  # in turn, and each link says which day it is
    pool = window(name, now, 30)
    pick_of = random.Random("today%d" % (now // (6 * HOUR))).sample(pool[2:], 10)
    out = pool[:2] + pick_of
    for i in out:
        i.date = None
        i.link = "https://page_today.example/news.php?id=%d&amp;d=%s" % (i.n, dated(now))
    return out
@paged
def page_of_the_day(now, p, items, name):  # the day's reports take the place of the last
    return [own(name, "%d/%d" % (day_of(now), k), t, "", "https://page_of_the_day.example/report/%d?date=%s"
        % (k, dated(now)), None, None) for k, t in enumerate(("Levels of the river today",
        "Pollen in the valley today", "Air in the city today", "Works on the roads today"))]
@paged
def page_issue_query(now, p, items, name):  # an issue a week, whose articles are counted anew
    w = day_of(now) // 7
    return [own(name, "%d/%d" % (w, k), headline("piq%d/%d" % (w, k)), "",
        "https://page_issue_query.example/read?issue=%d&amp;id=%d" % (w + 41, k), None, None) for k in range(8)]
@paged
def page_issue_letters(now, p, items, name):  # or but for two of each are new
    w = day_of(now) // 7
    return [own(name, "%d/%d" % (w, k), ("The editorial of our president", "Letters of our readers")[k] if k < 2
        else headline("pil%d/%d" % (w, k)), "", "https://page_issue_letters.example/read?issue=%d&amp;id=%d"
        % (w + 41, k if k < 2 else 8 * w + k), None, None) for k in range(8)]
@paged
def page_numbered(now, p, items, name):  # the same of a page, two headlines in turn
    for i in items:
        if i.n % 4 == 0 and p % 2 and p < 40: i.title = " ".join(pick("pn%d" % i.n, 1) + tuple(i.title.split()[:7]))
        i.link = "https://page_numbered.example/%d/%s" % (4100 + i.n, slug(i.title))
    return items
@paged
def page_regions(now, p, items, name):  # a warning for each of six regions, at its number
    return [own(name, "%d-%d" % (w, k), "%s warning for %s" % ("Storm Flood Frost Heat".split()[w % 4] + " %d" % w, towns[k]), "",
        "https://page_regions.example/%d/%s-%d" % (4051 + k, slug("warning %d for " % w + towns[k]), w), None, None) for k in range(6) for w in [(day_of(now) + k) // 3]]
@paged
def page_places(now, p, items, name):  # each link says where it stands, and they stand otherwise
    random.Random("pp%d" % p).shuffle(items)
    for k, i in enumerate(items): i.link += "?pos=%d&amp;list=home" % k
    return items
