#!/usr/bin/env python3
"""Articles and reprints of them, of known truth, and what became of them.

make STORIES.jsonl: JSON lines for `gazetted group`; texts as they are, then a
reprint of each: cut at the head or tail by 10 to 30 %, 1 to 3 % of the words
changed, boilerplate added, another title, entities resolved otherwise.
judge STORIES.jsonl ANSWERS.jsonl: prints recall of reprints, wrong merges by
text, and B-cubed F1 of the texts as they are, in thousandths.
shuffled STORIES.jsonl PROGRAM: prints the mean of B-cubed over other orders.
"""
import collections
import json
import random
import subprocess
import sys

BOILER = ("Sign up for our newsletter to get the best of the week in your "
          "inbox every Sunday. Follow us wherever you read. All rights are "
          "reserved by the publisher and those who write for it. ")


def load(path):
    with open(path) as f:
        return [json.loads(line) for line in f]


def reprint(text, rng):
    words = text.split(" ")
    cut = int(len(words) * rng.uniform(0.1, 0.3))
    words = words[cut:] if rng.random() < 0.5 else words[:len(words) - cut]
    for i in range(len(words)):
        if rng.random() < rng.uniform(0.01, 0.03):
            words[i] = "otherwise"
    text = " ".join(words)
    if rng.random() < 0.5:
        text = text + "\n" + BOILER
    return text.replace("''", "\u201d").replace("``", "\u201c")


def make(stories):
    rng = random.Random(7)
    docs = load(stories)
    for d in docs:
        print(json.dumps({"id": d["id"], "title": d["sentences"][0],
                          "text": d["text"]}))
    for d in docs:
        if len(d["text"].split()) >= 100:
            print(json.dumps({"id": "again " + d["id"], "title": "In brief",
                              "text": reprint(d["text"], rng)}))


def bcubed(gold, pred):
    of = collections.defaultdict(set)
    are = collections.defaultdict(set)
    for i in gold:
        of[gold[i]].add(i)
        are[pred[i]].add(i)
    p = sum(len(of[gold[i]] & are[pred[i]]) / len(are[pred[i]]) for i in gold)
    r = sum(len(of[gold[i]] & are[pred[i]]) / len(of[gold[i]]) for i in gold)
    return 2 * p * r / (p + r) / len(gold)


def judge(stories, answers):
    gold = {d["id"]: d["cluster"] for d in load(stories)}
    got = {d["id"]: d for d in load(answers)}
    again = [i for i in got if i.startswith("again ")]
    found = sum(got[i]["why"].startswith("same text")
                and got[i]["story"] == got[i[6:]]["story"] for i in again)
    seen = collections.defaultdict(set)
    wrong = 0
    for i in gold:
        s = got[i]["story"]
        if got[i]["why"].startswith("same text") and gold[i] not in seen[s]:
            wrong += 1
        seen[s].add(gold[i])
    b3 = bcubed(gold, {i: got[i]["story"] for i in gold})
    print("reprints", len(again), "recall", found * 1000 // max(1, len(again)),
          "wrong", wrong, "bcubed", int(b3 * 1000))


def shuffled(stories, program):
    docs = load(stories)
    gold = {d["id"]: d["cluster"] for d in docs}
    sums = []
    for seed in range(1, 9):
        random.Random(seed).shuffle(docs)
        lines = "".join(json.dumps({"id": d["id"], "text": d["text"],
                                    "title": d["sentences"][0]}) + "\n"
                        for d in docs)
        out = subprocess.run([program, "group", "-"], input=lines, check=True,
                             capture_output=True, text=True).stdout
        rows = map(json.loads, out.splitlines())
        sums.append(bcubed(gold, {d["id"]: d["story"] for d in rows}))
    print(int(sum(sums) / len(sums) * 1000))


if sys.argv[1] == "make":
    make(sys.argv[2])
elif sys.argv[1] == "shuffled":
    shuffled(sys.argv[2], sys.argv[3])
else:
    judge(sys.argv[2], sys.argv[3])
