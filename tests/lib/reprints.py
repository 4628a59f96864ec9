#!/usr/bin/env python3
"""Articles and reprints of them, of known truth, and what became of them.

make STORIES.jsonl [TEXTS.jsonl...]: JSON lines for `gazetted group`; texts as
they are, then a reprint of each: cut at the head or tail by 10 to 30 %, 1 to
3 % of the words changed, boilerplate added before or behind, another title,
and quotes, entities, dashes, accents or charset that are others.
judge STORIES.jsonl ANSWERS.jsonl: prints recall of reprints, wrong merges by
text, how many pairs of one event are told in other words, and B-cubed F1 of
the texts as they are, in thousandths.
pairs ANSWERS.jsonl: prints precision and recall of pairs in thousandths, where
an id is EVENT-NUMBER.
shuffled STORIES.jsonl PROGRAM: prints the mean of B-cubed over other orders.
"""
import collections
import html
import json
import random
import re
import subprocess
import sys
import unicodedata

BOILER = (
    "Sign up for our newsletter to get the best of the week in your inbox "
    "every Sunday. Follow us wherever you read.",
    "All rights are reserved by the publisher and those who write for it. No "
    "part of this may be put out again without leave.",
    "Editing by the desk in London. Our standards are those of the house.",
    "This page has been opened by many people today. Read on with an account, "
    "or log in where you have one.",
    "Share this by mail or message, or copy the link. Links lead to other "
    "sites and open in windows of their own.",
)
OTHER = 0.3  # of the shorter text's runs of four words: told in other words


def load(path):
    with open(path) as f:
        return [json.loads(line) for line in f]


def text_of(d):
    return d.get("text") or d.get("text_tokenized") or ""


def misread(text):
    """UTF-8 taken for windows-1252, where that can be."""
    try:
        return text.encode().decode("cp1252")
    except UnicodeError:
        return text


WAYS = (
    lambda t: t.replace("''", "\u201d").replace("``", "\u201c"),
    html.escape,
    lambda t: unicodedata.normalize("NFD", t),
    lambda t: t.replace("-", "\u2013").replace("'", "\u2019"),
    lambda t: t.replace(" ", "\u00a0"),
    lambda t: misread(t) if sum(map(str.isascii, t)) > 0.95 * len(t) else t,
)


def reprint(text, words_of_all, rng):
    words = text.split(" ")
    cut = int(len(words) * rng.uniform(0.1, 0.3))
    words = words[cut:] if rng.random() < 0.5 else words[:len(words) - cut]
    changed = round(len(words) * rng.uniform(0.01, 0.03))
    for i in rng.sample(range(len(words)), max(1, changed)):
        words[i] = rng.choice(words_of_all)
    text = rng.choice(WAYS)(" ".join(words))
    more = " ".join(rng.sample(BOILER, rng.randint(1, 3)))
    return rng.choice((text, text + "\n" + more, more + "\n" + text))


def make(stories, others):
    rng = random.Random(7)
    texts = {d["id"]: (d["sentences"][0], d["text"]) for d in load(stories)}
    known = {text[:200] for _, text in texts.values()}
    for path in others:
        for i, d in enumerate(load(path)):
            text = text_of(d)
            if text[:200] not in known:
                known.add(text[:200])
                texts["%s %d" % (path, i)] = text[:70], text
    for i, (title, text) in texts.items():
        print(json.dumps({"id": i, "title": title, "text": text}))
    words = [w for _, text in texts.values() for w in text.split()]
    for i, (_, text) in texts.items():
        if len(text.split()) >= 100:
            print(json.dumps({"id": "again " + i,
                              "title": " ".join(rng.sample(words, 5)),
                              "text": reprint(text, words, rng)}))


def runs(text):
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[i:i + 4]) for i in range(len(words) - 3)}


def shared(a, b):
    return len(a & b) / max(1, min(len(a), len(b)))


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
    docs = load(stories)
    gold = {d["id"]: d["cluster"] for d in docs}
    said = {d["id"]: runs(d["text"]) for d in docs}
    got = {d["id"]: d for d in load(answers)}
    again = [i for i in got if i.startswith("again ")]
    found = sum(got[i]["why"].startswith("same text")
                and got[i]["story"] == got[i[6:]]["story"] for i in again)
    seen = collections.defaultdict(list)
    wrong = other = 0
    for i in got:  # as they came
        s = got[i]["story"]
        before = seen[s]
        if i not in gold:
            continue
        same = [j for j in before if gold[j] == gold[i]]
        other += sum(shared(said[i], said[j]) < OTHER for j in same)
        if (got[i]["why"].startswith("same text")
                and not any(shared(said[i], said[j]) >= OTHER for j in same)):
            wrong += 1
        before.append(i)
    wrong += sum(got[i]["why"].startswith("same text")
                 and got[i]["story"] != got[i[6:]]["story"] for i in again)
    b3 = bcubed(gold, {i: got[i]["story"] for i in gold})
    print("reprints", len(again), "recall", found * 1000 // max(1, len(again)),
          "wrong", wrong, "bcubed", int(b3 * 1000), "otherwords", other)


def pairs(answers):
    def of(counts):
        return sum(n * (n - 1) // 2 for n in counts.values())

    got = [(d["id"].split("-")[0], d["story"]) for d in load(answers)]
    hit = of(collections.Counter(got))
    print(*(hit * 1000 // of(collections.Counter(d[k] for d in got))
            for k in (1, 0)))


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
    make(sys.argv[2], sys.argv[3:])
elif sys.argv[1] == "pairs":
    pairs(sys.argv[2])
elif sys.argv[1] == "shuffled":
    shuffled(sys.argv[2], sys.argv[3])
else:
    judge(sys.argv[2], sys.argv[3])
