#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a feed that lists fewer articles than come between two polls has
# lost some of them for us. That is told, and mended where the publisher lets
# us ask more often.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
next=1
# busy COUNT MINUTES [CHANNEL]: a feed of the last ten of COUNT more articles,
# which came within so many minutes
busy() {
	next=$((next + $1))
	python3 - "$next" "$now" "$2" "${3:-}" >"$T/site/feed.xml" <<'END'
import email.utils, sys
last, now, minutes = map(int, sys.argv[1:4])
print('<rss version="2.0"><channel><title>Busy</title>%s' % sys.argv[4])
for i in range(10):
    print('<item><title>Report number %d</title><link>http://b.example/%d</link>'
          '<guid>b%d</guid><pubDate>%s</pubDate></item>' % (
              last - i, last - i, last - i,
              email.utils.formatdate(now - 30 - i * minutes * 6)))
print('</channel></rss>')
END
}
conf '' 'schedule = "monthly on 28 at 09:00"'
sed -i 's/schedule = "every run"; schedule/schedule/' "$T/gazetted.conf"
pace() { sql 'SELECT pace FROM source'; }

busy 10 20
run
later 3600
busy 5 20
run >"$T/out" 2>&1
is "half of it was there: nothing to say" "$(cat "$T/out")$(pace)" 0
later 3600
busy 20 50
run >"$T/out" 2>&1
like "all of it is new and young" "$(cat "$T/out")" \
	'source one: all of the 10 articles it lists came in the last 60 minutes.*asked more often now'
is "the next poll comes in half the time" "$(pace)" 1800
like "status shows it" "$(gz_now status -c "$T/gazetted.conf")" \
	'source one: may have lost articles between two polls .*asked every 30 minutes'
like "JSON too" "$(gz_now status --json -c "$T/gazetted.conf")" \
	'"may_have_lost":"20'
later 1800
busy 20 28
like "so it does" "$(run --json 2>"$T/out")" '"polled":1'
is "once told is told" "$(cat "$T/out")" ''
is "and sooner again, to a quarter of an hour" "$(pace)" 900
later 900
busy 20 14
run
is "but not below it" "$(pace)" 900
later 900
busy 1 14
run
is "when it is quiet the polls are fewer" "$(pace)" 1800
later 1800
busy 1 14
run
is "until all is as configured" "$(pace)" 0

# A feed that falls silent is not asked so often for good.
later 3600
busy 20 50
run >"$T/out" 2>&1
is "busy again" "$(pace)" 1800
later 1800
run
is "unchanged, it is asked as configured" \
	"$(pace) $(sql "SELECT next - $now FROM turn")" "0 3600"

# What nobody can do anything about.
later 3600
busy 20 50 '<ttl>60</ttl>'
run
is "the publisher's word stands" "$(pace)" 0
later 86400
busy 20 50
run
is "and a pause of ours is no reason" "$(pace)" 0
later 3600
busy 20 600
run
is "nor are articles that are older" "$(pace)" 0

# Letters are all new, however many: they wait for us.
mkdir -p "$T/box/new" "$T/box/cur" "$T/box/tmp"
letters() {
	for i in $(seq "$1" "$2"); do
		cat >"$T/box/new/$i" <<END
From: News <news@l.example>
Subject: Letter number $i
Date: $(date -u -R -d "@$((now - 60))")
Message-ID: <$i@l.example>
Content-Type: text/plain

The text of letter $i.
END
	done
}
sed -i "s|url = \"$web.*true;|url = \"maildir:$T/box\"; after = \"delete\";|" \
	"$T/gazetted.conf"
rm -rf "$T/state"
letters 1 1
run
later 3600
letters 2 9
run >"$T/out" 2>&1
is "a mailbox loses none" \
	"$(cat "$T/out")$(pace) $(sql 'SELECT count(*) FROM article')" "0 9"
done_testing
