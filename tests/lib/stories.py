#!/usr/bin/env python3
"""Stories of known truth, judged: what the tests of grouping share."""
import itertools
import json
import random
import subprocess


def load(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def stories(program, rows):
    """The story of each id, by `gazetted group`, which is not told the event."""
    lines = "".join(json.dumps(dict(r, event=None)) + "\n" for r in rows)
    out = subprocess.run([program, "group", "-"], input=lines, text=True,
                         capture_output=True, check=True).stdout
    return {d["id"]: d["story"] for d in map(json.loads, out.splitlines())}


def one_story(program, rows):
    return len(set(stories(program, rows).values())) == 1


def shuffled(rows, seed):
    some = rows[:]
    random.Random(seed).shuffle(some)
    return some


def pairs(program, streams):
    """How many pairs are right, wrong and missed in all the streams."""
    right = wrong = missed = 0
    for some in streams:
        story = stories(program, some)
        for x, y in itertools.combinations(some, 2):
            same = x["event"] == y["event"]
            put = story[x["id"]] == story[y["id"]]
            right += same and put
            wrong += put and not same
            missed += same and not put
    return right, wrong, missed


def thousandths(program, streams):
    """Precision and recall of pairs."""
    right, wrong, missed = pairs(program, streams)
    return (1000 * right // max(1, right + wrong),
            1000 * right // max(1, right + missed))
