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
