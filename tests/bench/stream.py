#!/usr/bin/env python3
"""stream.py COUNT: articles in order of arrival, of known truth, as JSON lines.

Events begin all the time, each with names of its own, and are reported by two
to eight outlets within two days, each with about two thirds of the event's
words and as many of its own. Words follow Zipf's law; 400 events are open at
a time. An id is EVENT-NUMBER.
"""
import json
import random
import sys

count = int(sys.argv[1])
rng = random.Random(11)
vocabulary = ["w%x" % i for i in range(30000)]
weights = [1 / (i + 10) for i in range(len(vocabulary))]
pool = rng.choices(vocabulary, weights, k=1 << 18)
at = 0


def words(n):
    global at
    at = (at + n + rng.randrange(997)) % (len(pool) - n)
    return pool[at:at + n]


def event(number):
    names = ["N%xa" % rng.randrange(200000) for _ in range(6)]
    return {"id": number, "names": names, "words": words(45),
            "left": rng.randint(2, 8)}


open_events = [event(i) for i in range(400)]
begun = len(open_events)
now = 1767225600
for i in range(count):
    k = rng.randrange(len(open_events))
    e = open_events[k]
    own = words(30)
    told = [w for w in e["words"] if rng.random() < 0.67]
    names = [n for n in e["names"] if rng.random() < 0.8]
    text = []
    for j in range(8):
        s = told[j::8] + own[j::8]
        rng.shuffle(s)
        text.append("The " + " ".join(s[:4] + names[j % 3::3] + s[4:]) + ".")
    now += 40
    print(json.dumps({
        "id": "%d-%d" % (e["id"], i), "source": "s%d" % rng.randrange(300),
        "title": "A " + " ".join(names[:2] + told[:4]),
        "text": " ".join(text), "language": "en", "published": now}))
    e["left"] -= 1
    if not e["left"]:
        open_events[k] = event(begun)
        begun += 1
