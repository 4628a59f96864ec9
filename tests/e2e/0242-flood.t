#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a feed that is new overnight, and by nothing that is known: the
# newest are told, the others held for two days, unless their dates vouch for
# them or the source is always like that. What was held teaches nothing. The operator hears of it once.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/out"
# gen.py FOLDER DAY: two new stories a day, and on day 12 sixty others
cat >"$T/gen.py" <<'END'
import email.utils, sys
folder, day = sys.argv[1], int(sys.argv[2])
now = 1795262400 + day * 86400
words = "ship storm basin vote river museum tram school budget bridge".split()
def item(name, key, n, at):
    date = "<pubDate>%s</pubDate>" % email.utils.formatdate(at) if at else ""
    return ("<item><title>The %s and the %s, %s %d</title><link>https://%s."
            "example/%s/%d</link><guid>%s-%d</guid><description>All that %s %d "
            "says.</description>%s</item>" % (words[n % 10], words[n // 10 % 10],
            key, n, name, key, n, key, n, key, n, date))
def write(name, dated, other, start=0, each=2, flood=12, stop=99):
    last = each * (min(day, stop) + 1)
    items = [item(name, "usual", n, dated(n, now - max(0, day - stop) * 86400 - (last - n) * 43000))
             for n in range(last, max(0, last - 20), -1) if day >= start]
    if day == flood or (day > flood and other):
        items = [item(name, "other", n, other and other(n)) for n in range(60)]
    with open("%s/%s.xml" % (folder, name), "w") as f:
        f.write("<rss version='2.0'><channel><title>%s</title>%s</channel></rss>"
                % (name, "".join(items)))
def lots(name, each, old, date):	# all of it new each fourth day
    write(name, date, none)
    items = [item(name, "lot", day // 4 * each + n,
                  date(n, now - old - n * 4000 - 7)) for n in range(each)]
    with open("%s/%s.xml" % (folder, name), "w") as f:
        f.write("<rss version='2.0'><channel><title>%s</title>%s</channel></rss>"
                % (name, "".join(items)))
def lists(name, days, date):	# other ones on each of these days
    write(name, none, None)
    if day in days:
        items = [item(name, "other", day * 100 + n, date(n, now - n * 4000 - 60 * 86400))
                 for n in range(60 if day < days[-1] else 400)]
        with open("%s/%s.xml" % (folder, name), "w") as f:
            f.write("<rss version='2.0'><channel><title>%s</title>%s</channel></rss>"
                    % (name, "".join(items)))
night = 1795262400 + 12 * 86400 - 3000
none = lambda n, at=0: None
date = lambda n, at: at
write("undated", none, none)
write("dropped", none, none)
write("at-once", date, lambda n: night + 17)
write("one-by-one", date, lambda n: night + 7 * n)
write("days-ago", date, lambda n: night - 172800 - 601 * n)
write("archive", date, lambda n: night - (n + 30) * 86000)
write("quarter", date, lambda n: night + 300)
write("ahead", date, lambda n: night + (n + 1) * 86400)
write("stood", date, lambda n: night - 12500 * n, stop=3)
lots("paper", 30, 0, none)
lots("courts", 12, 25 * 86400, date)
lists("again", (12, 13), none)
lists("volumes", (12, 13), date)
lists("shelf", (5, 8, 12), date)
write("young", none, none, start=8)
write("busy", none, none, each=30, flood=99)
END
names="undated dropped at-once one-by-one days-ago archive quarter ahead
    stood paper courts again volumes shelf young busy"
config() {
	cat <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
digests = ( { name = "d"; from = "d@example.org"; schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
sources = (
END
	for s in $names; do
		on=true
		[ "$s" != "${1:-}" ] || on=false
		echo "{ name = \"$s\"; url = \"file:$T/site/$s.xml\"; full_text = \"never\"; first = 10; enabled = $on; },"
	done
	echo "{ name = \"end\"; url = \"file:$T/none\"; enabled = false; } );"
}
day() {
	python3 "$T/gen.py" "$T/site" "$1"
	now=$((1795262407 + $1 * 86400)) # 2026-11-21 12:00:07, and on
	run >>"$T/said" 2>&1
}
# news NAME: of the sixty, how many are news
news() {
	sql "SELECT count(*) FROM sighting s JOIN source o ON o.id = s.source
	    JOIN article a ON a.id = s.article
	    WHERE o.name = '$1' AND a.title LIKE '%, other %'"
}
config >"$T/gazetted.conf"
for d in 0 1 2 3 4; do day $d; done
is "the first lot of old ones is held" "$(gz_now tell -c "$T/gazetted.conf" courts)" \
	"courts: 12 articles that were held are news"
for d in 5 6 7 8 9 10 11; do day $d; done
is "no other day was a flood, but where none was news" \
	"$(grep -c 'source courts: 12 of its 12 .*as its archive' "$T/said") $(grep -c \
	'source shelf: 60 of its 60 .*as its archive' "$T/said") $(wc -l <"$T/said")" "1 2 3"
is "a busy one has all it listed" "$(sql "SELECT count(*) FROM sighting s
    JOIN source o ON o.id = s.source WHERE o.name = 'busy'")" "$((10 + 11 * 20))"
day 12
while IFS='|' read -r s want why; do
	is "$s: $why" "$(news "$s")" "$want"
done <<'END'
undated|10|the newest
dropped|10|the newest
at-once|10|the newest, of one second all
one-by-one|60|each has a time of its own since the last poll
days-ago|10|it was polled since then and had none of them
archive|0|older than a source's memory
quarter|60|a day, in some zone, and no second
ahead|60|each on a day of its own to come
stood|60|none is older than the last that the feed had
young|60|nothing is usual yet
again|10|the newest
volumes|0|dated sixty days ago
shelf|0|and so are those before, of which none was news
END
lot() { # NAME: of those that come in lots, how many are news
	sql "SELECT count(*) FROM sighting s JOIN source o ON o.id = s.source
	    WHERE o.name = '$1'"
}
is "a paper that is always new as a whole is told" "$(lot paper)" 100
is "and old ones, where such have been news" "$(lot courts)" 46
is "the newest are those that come first in the feed" "$(sql "SELECT count(*)
    FROM sighting s JOIN source o ON o.id = s.source JOIN article a
    ON a.id = s.article WHERE o.name = 'undated' AND
    (a.title LIKE '%, other _')")" 10
is "told of once each" "$(grep -c 'far more than is usual.*: 50 are held until 2026-12-05' \
	"$T/said")" 5
like "explain says until when" "$(gz_now explain -c "$T/gazetted.conf" \
	https://undated.example/other/59)" 'settling   until 2026-12-05T12:00:07Z'
config dropped >"$T/gazetted.conf"
day 13
is "the next day holds them still" "$(news undated) $(news dropped)" "10 10"
is "and what comes meanwhile" "$(news again) $(news volumes)" "10 0"
status=$(gz_now status -c "$T/gazetted.conf")
like "status has what is held" "$status" \
	'source again: 450 articles held until .*, far more than is usual; see tell'
like "and what is an archive" "$status" \
	'source volumes: 460 articles held as its archive; see tell'
like "as explain has" "$(gz_now explain -c "$T/gazetted.conf" \
	https://volumes.example/other/1201)" 'taken for its source.s archive'
day 14
is "then they are told, but where the source was switched off" \
	"$(news undated) $(news at-once) $(news dropped) $(news again)" "60 60 10 460"
is "and nothing more was said" "$(grep -c 'far more' "$T/said")" 5
is "of an archive once, too" "$(grep -c 'volumes: .*as its archive' "$T/said")" 1
is "which is news if the operator says so" "$(gz_now tell -c "$T/gazetted.conf" \
	volumes) $(news volumes)" "volumes: 460 articles that were held are news 460"
is "or never" "$(gz_now tell -c "$T/gazetted.conf" --never archive) $(news archive)" \
	"archive: 60 articles that were held are never news 0"
ok "and only what there is" sh -c "! $GZ tell -c '$T/gazetted.conf' nobody"
done_testing
