# SPDX-License-Identifier: MIT
"""gazetted: reports made at random of the words the rules know.

	known.py SEED NUMBER ROOM...	one JSON object a line, as group reads them

Random bytes seldom make two words that a rule looks for. Here each report
draws on the string literals of one to four files of daemon/ROOM, so that the
lists meet each other, in any order and at any length, in any language's name.
"""
import glob
import json
import os
import random
import re
import sys

LANGUAGES = ("af ar az be bg bn ca cs cy da de el en es et eu fa fi fr ga gl he "
             "hi hr hu hy id is it ja ka kk ko lt lv mk ms mt nl no pl pt ro ru "
             "sk sl sq sr sv sw ta th tr uk ur vi zh").split()
NAMES = ["Anna", "Holm", "Oslo", "Torres", "Kraków", "Минск", "東京", "الرياض",
         "Group", "FC"]
NUMBERS = ["1", "2", "3", "7", "12", "40", "350", "1999", "2026", "5,000", "2.5"]
MARKS = list(",;:-–\"“”„«»()…'’")
ENDS = [". "] * 12 + ["! ", "? ", "… ", '." ', ".” ", "。", "؟ ", "। ", ": ", " "]
SENTENCES = [2, 4, 6, 9, 9, 12, 16, 22, 30, 60]


def lists(rooms):
    """The words of each file that holds more than a few."""
    daemon = os.path.join(os.path.dirname(__file__), "..", "..", "daemon")
    for room in rooms:
        for path in sorted(glob.glob(os.path.join(daemon, room, "*.c"))):
            with open(path, encoding="utf-8") as f:
                literals = re.findall(r'"((?:[^"\\\n]|\\.)*)"', f.read())
            words = [w for s in literals for w in re.split(r"[\s|]+", s)
                     if w and not re.search(r'[\\%]|\.h$', w)]
            if len(words) > 20:
                yield words


def reports(seed, number, rooms):
    rnd = random.Random(seed)
    files = list(lists(rooms))

    def word(known):
        x = rnd.random()
        if x < .06:
            return rnd.choice(NUMBERS)
        if x < .14:
            return rnd.choice(NAMES)
        w = rnd.choice(rnd.choice(known))
        return w.capitalize() if rnd.random() < .12 else w

    def sentence(known):
        words = [word(known) + (rnd.choice(MARKS) if rnd.random() < .08 else "")
                 for _ in range(rnd.choice(SENTENCES))]
        s = " ".join(words)
        return s[:1].upper() + s[1:] + rnd.choice(ENDS)

    def paragraph(known):
        return "".join(sentence(known)
                       for _ in range(rnd.choice([1, 1, 2, 3]))).strip()

    for i in range(number):
        known = rnd.sample(files, rnd.choice([1, 2, 3, 4]))
        text = "\n\n".join(paragraph(known)
                           for _ in range(rnd.choice([1, 2, 4, 7])))
        yield {"id": str(i), "source": "s%d" % (i % 7),
               "url": "http://s%d.example/%d" % (i % 7, i),
               "published": "2026-11-30T%02d:%02d:00Z" % (i // 60 % 24, i % 60),
               "title": sentence(known).strip(), "text": text,
               "language": rnd.choice(LANGUAGES)}


if __name__ == "__main__":
    for r in reports(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]):
        print(json.dumps(r, ensure_ascii=False))
