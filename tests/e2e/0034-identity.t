#!/bin/sh
# Identity heals itself: feeds whose guids, links and texts change from day to
# day. A generator writes them; what counts is that each story is told once.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
# gen.py FOLDER DAY SCHEME...: windows of 12 stories, two of them new each day.
cat >"$T/gen.py" <<'END'
import sys
folder, day = sys.argv[1], int(sys.argv[2])
new = day >= 4  # the night of the change
def item(scheme, n):
    title = "The story of number %d in the row" % n
    link = "http://%s.example/story/%d" % (scheme, n)
    guid = "tag:t.example,2026:%d" % n
    text = "What happened on day %d is told here." % (n // 2)
    date = "%02d Nov 2026 10:%02d:00 GMT" % (1 + n // 2, n % 60)
    later = day >= n // 2 + 2
    if scheme == "guids-move" and new: guid = "https://new.example/?p=%d" % n
    if scheme in ("site-moves", "undated-move") and new:
        guid = link = "https://%s.example/moved-%d" % (scheme[::-1], n)
    if scheme == "undated-move": date = None
    if scheme == "sessions": guid = link = link + "/s%d" % (day * 77 + n)
    if scheme == "guid-is-time": guid = "%d-%d" % (day, n)
    if scheme == "constant": guid = "one-for-all"
    if scheme == "all-constant": guid, link = "one", "http://all.example/news"
    if scheme == "none": guid = None
    if scheme == "nothing": guid = link = None
    if scheme in ("edits", "settled") and later:
        title += ", corrected"; text += " This was corrected."
    if scheme == "slug-edits" and later: link += "-corrected"
    if scheme == "guid-edits" and later:
        guid += "-v2"; title += ", corrected"
    if scheme == "guid-revised" and later:
        guid += "#1"; text += " This was corrected."
        date = "%02d Nov 2026 10:%02d:00 GMT" % (2 + n // 2, n % 60)
    if scheme == "column": link = "http://column.example/column"
    if scheme == "latest-only": guid = "latest"
    if scheme in ("warnings", "warnings-undated", "versions", "warning"):
        title, link = "Storm warning", "http://%s.example/all" % scheme
        text = "Gusts of %d km/h in the afternoon." % (60 + n)
    if scheme == "warned-again":
        title, link = "Storm warning %d" % (n % 3), "http://wag.example/all"
        text = "Stay away from trees."
    if scheme == "versions": link += "#v%d" % n
    if scheme == "warnings-undated": date = None
    if scheme == "warnings-move":
        title, link = "Warning", "http://%s.example/all" % scheme
        if new: guid = "urn:moved:%d" % n
    if scheme == "slots": guid = link = "http://slots.example/%d" % (n % 12)
    if scheme == "bulletin": guid, link = "latest", "http://b.example/latest"
    if scheme == "bulletin-link": guid, link = None, "http://bl.example/latest"
    if scheme == "rewritten" and later:
        title = "More of what is told under %d" % n
        text += " There is more of it now."
        date = "%02d Nov 2026 10:%02d:00 GMT" % (2 + n // 2, n % 60)
    if n < 0:
        link, guid = "http://archive.example/%d" % -n, "old%d" % n
        date = "01 Jan 2020 10:00:00 GMT"
    tags = [("title", title), ("description", text), ("link", link),
            ("guid", guid), ("pubDate", date)]
    return "<item>%s</item>" % "".join(
        "<%s>%s</%s>" % (t, v, t) for t, v in tags if v)
def window(scheme):
    last = 2 * day + 1
    ns = [n for n in range(last, last - 12, -1) if n >= 0]
    if scheme in ("latest-only", "bulletin", "bulletin-link", "warning"):
        return [last]
    if scheme == "shuffled": return ns[day % len(ns):] + ns[:day % len(ns)]
    if scheme == "emptied" and day == 4: return []
    if scheme == "archive" and day >= 6: return list(range(last, -400, -1))
    return ns
for scheme in sys.argv[3:]:
    items = "".join(item(scheme, n) for n in window(scheme))
    with open("%s/%s.xml" % (folder, scheme), "w") as f:
        f.write('<?xml version="1.0"?><rss version="2.0"><channel><title>%s'
                '</title><link>http://t.example/</link>%s</channel></rss>'
                % (scheme, items))
END
schemes="sound guids-move site-moves undated-move sessions guid-is-time constant
all-constant none nothing edits slug-edits guid-edits guid-revised
shuffled column emptied archive latest-only warned-again warnings warnings-undated warnings-move versions warning
slots bulletin bulletin-link rewritten settled"
day() {
	# shellcheck disable=SC2086
	python3 "$T/gen.py" "$T/site" "$1" $schemes
	now=$((1793523600 + $1 * 86400)) # 2026-11-01 09:00, and on
	run >>"$T/said" 2>&1
}
start_http "$T/site"
start_smtp
{
	cat <<END
state = "$T/state";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; per_host = 16; };
digests = ( { name = "d"; from = "d@example.org"; schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
sources = (
END
	for s in ${schemes% settled}; do
		echo "{ name = \"$s\"; url = \"$web/$s.xml\"; allow_private = true; full_text = \"never\"; first = 100; },"
	done
	echo "{ name = \"settled\"; url = \"$web/settled.xml\"; allow_private = true; first = 100; settle = \"50h\"; } );"
} >"$T/gazetted.conf"
# On day 0 there are 2 stories, each day brings 2: 22 by day 10.
for d in 0 1 2 3 4 5 6 7 8 9 10; do day $d; done

news() { # stories of a source that were news
	sql "SELECT count(*) FROM sighting s JOIN source o ON o.id = s.source
	    WHERE o.name = '$1'"
}
policy() {
	sql "SELECT policy || ' ' || id_fault FROM source WHERE name = '$1'"
}
# SCHEME|STORIES|POLICY FAULT|WHY: as enum id_policy and enum id_fault
while IFS='|' read -r s want how why; do
	is "$s: each story is news once" "$(news "$s")" "$want"
	is "$s: ${why:-nothing is wrong with its guids}" "$(policy "$s")" "$how"
done <<'END'
sound|22|0 0|
guids-move|22|1 3|guids all new overnight
site-moves|22|1 3|guids and links all new overnight
undated-move|22|1 3|known by their titles
sessions|22|2 3|new guids and links at each poll
guid-is-time|22|1 3|new guids at each poll
constant|22|1 2|one guid for all
all-constant|22|2 2|one guid and one link for all
none|22|1 1|no guids
nothing|22|2 1|neither guids nor links
edits|22|0 0|
slug-edits|22|0 0|
guid-edits|22|0 0|a guid with a version, now and then
guid-revised|22|0 0|a guid and a date for each revision
shuffled|22|0 0|
column|22|0 0|
emptied|22|0 0|
archive|22|0 0|
latest-only|11|1 2|a guid that is always the same
warnings|22|0 0|
warned-again|22|0 0|
warnings-undated|22|0 0|
warnings-move|22|2 2|guids all new overnight, and one link for all
versions|22|0 0|
warning|11|0 0|
slots|22|2 2|guids and links used again
bulletin|11|2 2|one guid and one link, one article at a time
bulletin-link|11|2 2|one link, one article at a time
rewritten|22|0 0|
END
is "what is bad is told once, what is simply missing is not" \
	"$(grep -c 'told apart by' "$T/said")" 14
like "with the reason" "$(cat "$T/said")" \
	'source guids-move: .*by link, since its guids change'
is "an archive that appears overnight is told" \
	"$(grep -c 'source archive: .*as its archive' "$T/said")" 1
like "status says so" "$(gz status -c "$T/gazetted.conf")" \
	'source site-moves: articles told apart by link, since its guids change \('
like "and explain" "$(gz explain -c "$T/gazetted.conf" https://sevom-etis.example/moved-8)" \
	'told apart in site-moves by link, since its guids change \(2026-11-05'
like "by any address that it had" \
	"$(gz explain -c "$T/gazetted.conf" http://slug-edits.example/story/3-corrected)" 'key  '
like "an edited article was updated" \
	"$(sql "SELECT title FROM article WHERE title LIKE '%number 3 %corrected'")" \
	'number 3 in the row, corrected'
is "and its text" "$(sql "SELECT count(*) FROM article a JOIN body b
    ON b.article = a.id WHERE summary LIKE '%This was corrected.%'
    AND content LIKE '%This was corrected.%'")" 54

# Three digests later, what a source holds back is out, and as corrected.
is "a source that settles tells later" "$(news settled)" 16
is "and what it then tells is corrected" "$(sql "SELECT count(*)
    FROM sighting s JOIN article a ON a.id = s.article JOIN source o
    ON o.id = s.source WHERE o.name = 'settled'
    AND a.title NOT LIKE '%, corrected'")" 0
like "explain says how long an article settles" \
	"$(gz explain -c "$T/gazetted.conf" http://settled.example/story/21)" \
	'settling   until 2026-11-13T11:00:00Z'
done_testing
