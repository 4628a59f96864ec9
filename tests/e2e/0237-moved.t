#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a site that moves gives its archive new guids, links and dates; by
# the titles it is known, and not told again. What recurs is news.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/out"
# gen.py FOLDER DAY: the feeds of that day; the sites move on day 2.
cat >"$T/gen.py" <<'END'
import sys
folder, day = sys.argv[1], int(sys.argv[2])
moved = day >= 2
def item(name, n, title, text, link, guid, date):
    tags = [("title", title), ("description", text), ("link", link),
            ("guid", guid), ("pubDate", date)]
    return "<item>%s</item>" % "".join(
        "<%s>%s</%s>" % (t, v, t) for t, v in tags if v)
def date(days_ago, minute=0):
    days = 60 + 20 - days_ago  # since the first of September
    month = ("Sep", 0) if days < 30 else ("Oct", 30) if days < 61 else ("Nov", 61)
    return "%02d %s 2026 %02d:%02d:00 GMT" % (
        days - month[1] + 1, month[0], 6 + minute // 60, minute % 60)
words = "ship storm basin vote river museum tram school budget bridge".split()
def story(n):
    return "The %s, the %s and number %d" % (words[n % 10], words[n // 10 % 10], n)
def text(n):
    return ("The council met for the %s until late and will meet again for the"
            " %s, as number %d in a long row." % (words[n % 10], words[n % 7], n))
def site(name, count, has_text=text, ago=lambda n: 1 + n // 8,
         now=lambda n: date(-1 - day + 2, n % 480), title=story, extra=0):
    items = []
    for n in range(count):
        link = "http://old.example/%s/%d.html" % (name, n) if not moved \
            else "https://new.example/posts/%s/%d/" % (name, n + 900) \
            if has_text(n) else "https://new.example/%s/%d/" % (name, n)
        items.append(item(name, n, title(n) if moved else story(n), has_text(n),
            link, ("urn:%s:%d" if moved else "%s=%d") % (name, n),
            now(n) if moved else date(ago(n), n % 480)))
    for n in range(extra if moved else 0):
        items.insert(0, item(name, n, "A word on the move, part %d of it" % n,
            "We are new.", "https://new.example/posts/%s/%d/" % (name, n),
            "urn:%s:new%d" % (name, n), date(-1)))
    write(name, items)
def write(name, items):
    with open("%s/%s.xml" % (folder, name), "w") as f:
        f.write('<rss version="2.0"><channel><title>%s</title>%s</channel></rss>'
                % (name, "".join(items)))
same = lambda n: date(1 + n // 8, n % 480)
site("bare", 100, has_text=lambda n: None)
site("all", 500)
site("cased", 40, has_text=lambda n: None, ago=lambda n: 1 + n // 4,
     title=lambda n: story(n).upper().replace(",", " -"))
site("amended", 40, has_text=lambda n: None, now=same, ago=lambda n: 1 + n // 8,
     title=lambda n: story(n).replace(" and ", " &amp; "))
site("added", 30, extra=2)
site("recut", 30, ago=lambda n: 1 + n,
     has_text=lambda n: "So begins %s." % story(n) if moved else text(n))
towns = "Aden Bonn Cork Dover Essen Fulda Graz Hull Ibiza Jena Kiel Linz".split()
def recurs(name, says):
    write(name, [item(name, n, "Tomorrow in %s" % t, says(t, n),
        "https://w.example/%s/2026-11-%02d/%s" % (name, 20 + day, t),
        "%s/%s/%d" % (name, t, day), date(-day, n))
        for n, t in enumerate(towns)])
recurs("weather", lambda t, n: "%d degrees in %s." % (day * 7 + n, t))
recurs("teaser", lambda t, n: "What the day after this one will bring for all"
       " who live in the town of %s and for its guests." % t)
recurs("silent", lambda t, n: None)
signs = "Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Pisces".split()
def column(name, link):
    write(name, [item(name, n, "The month of %s" % s, None, link % (day, s),
        "%s/%s/%d" % (name, s, day), date(-day, n)) for n, s in enumerate(signs)])
column("issues", "https://h.example/week%d/%s")
column("hosts", "https://h%d.example/column/%s")
def warned(name, says):
    n_days = lambda n: 1 + n * 2 if day < 2 else -1
    write(name, [item(name, n, "Storm warning for %s" % t, says(t, n),
        "https://s.example/%s/%d" % (t, n + 50 * moved),
        "%s/%s/%d" % (name, t, moved), date(n_days(n), n))
        for n, t in enumerate(towns)])
warned("gusts", lambda t, n: "Gusts of %d km an hour are expected from the north"
       " of %s tonight, stay at home." % (60 + n + 30 * moved, t))
warned("brief", lambda t, n: "See the page.")
warned("boiler", lambda t, n: "The service on this line runs to plan today, see"
       " our page for the times and the fares of all trains.")
warned("snow", lambda t, n: "%d cm in %s." % (n + 30 * moved, t))
def edited(name, has_text):
    dead = [2, 3, 4, 5][day]
    write(name, [item(name, 1, "Council meets", "Late.",
        "https://e.example/council", "council", date(1))] +
        [item(name, 0, "%d dead in bridge fall" % dead,
        "%d people died." % dead if has_text else None,
        "https://e.example/bridge", name, date(-day, 5))])
edited("toll", True)
edited("tally", False)
END
names="bare all cased amended added recut weather teaser silent
	issues hosts gusts brief boiler snow toll tally"
{
	cat <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
digests = ( { name = "d"; from = "d@example.org"; schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
sources = (
END
	sep=
	for s in $names; do
		echo "$sep{ name = \"$s\"; url = \"file:$T/site/$s.xml\"; full_text = \"never\"; first = 1000; }"
		sep=,
	done
	echo ");"
} >"$T/gazetted.conf"
for d in 0 1 2 3; do
	python3 "$T/gen.py" "$T/site" $d
	now=$((1795262400 + d * 86400)) # 2026-11-21 12:00, and on
	run >>"$T/said" 2>&1
done
# SOURCE|NEWS|POLICY FAULT|WHY
while IFS='|' read -r s want how why; do
	is "$s: $why" "$(sql "SELECT count(*) FROM sighting s JOIN source o
	    ON o.id = s.source WHERE o.name = '$s'")" "$want"
	is "$s: told apart as it should" "$(sql "SELECT policy || ' ' || id_fault
	    FROM source WHERE name = '$s'")" "$how"
done <<'END'
bare|100|1 3|nothing but titles, all of one day now
all|500|1 3|an archive of months
cased|40|1 3|in capitals, and with other punctuation
amended|40|1 3|a word of each title changed, and the dates as they were
added|32|1 3|two are new among those that are known
recut|60|0 0|texts are others, though weeks are of one day now
weather|48|0 0|one title each day for each town
teaser|48|0 0|and a text that is always the same
silent|48|0 0|and none
issues|36|0 0|a folder for each issue of a column
hosts|36|0 0|or a host
gusts|24|0 0|all are warned again in one day, of other figures
brief|24|0 0|and there is but a line, that is always the same
boiler|24|0 0|or a longer one
snow|24|0 0|and one that is not
toll|2|0 0|a figure of a headline and a short text is amended
tally|2|0 0|and there is no text
END
is "the operator hears of each" "$(grep -c 'all but their titles' "$T/said")" 5
like "in words" "$(cat "$T/said")" \
	'source all: 500 of its 500 entries are new by all but their titles'
like "status says so" "$(gz status -c "$T/gazetted.conf")" \
	'source bare: articles told apart by link, since its guids change \('
like "and explain, by the new address" \
	"$(gz explain -c "$T/gazetted.conf" https://new.example/posts/all/907)" \
	'told apart in all by link, since its guids change \(2026-11-23'
is "no second copy is in the state, but of what is news" "$(sql "SELECT count(*)
    FROM article WHERE title LIKE '%number 7'")" 7
done_testing
