#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: what is old goes out of the state by and by; what is still to be
# told or sent stays, and no article comes twice for it.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
start_smtp
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; }'
days() { now=$((now + $1 * 86400)); }
# What is old is so by the clock of the pruning before.
aged() {
	days "$1"
	run
	days 1
	run
}
rows() { sql "SELECT count(*) FROM $1"; }

run
is "an edition" "$(mails) $(rows rendering) $(rows body)" "2 1 2"
days 20
feed "$T/site/feed.xml" 1 3
run
is "another; nothing is old yet" "$(mails) $(rows rendering) $(rows body)" \
	"4 2 3"

# A clock that is years ahead for a run, or for all of a day.
true=$now
days 2000
run
later 600
run
now=$true
later
run >"$T/out" 2>&1
is "no text goes by a clock that was ahead" "$(rows rendering) $(rows body)" \
	"2 3"
is "nor a record" "$(rows delivery) $(rows choice)" "4 3"

# A message that waits outlives the others.
gz_now resend -c "$T/gazetted.conf" --to bob@example.org 1 >/dev/null
gz_now queue -c "$T/gazetted.conf" hold --address bob@example.org >"$T/out" 2>&1
aged 20
is "a text that is old is gone" "$(rows body)" 1
is "a message that waits is not" \
	"$(sql "SELECT group_concat(edition) FROM rendering")" "1,2"
gz_now queue -c "$T/gazetted.conf" release --address bob@example.org >"$T/out" 2>&1
later
run
is "it goes out" "$(mails)" 5
aged 2
is "and is gone then" "$(sql "SELECT group_concat(edition) FROM rendering")" 2
gz_now resend -c "$T/gazetted.conf" 1 >"$T/out" 2>&1
is "what is gone cannot be sent again" $? 65
like "which is said" "$(cat "$T/out")" \
	'the message of edition 1 is not kept any more .see keep_texts'
like "who got it is known" "$(gz export -c "$T/gazetted.conf" ann@example.org)" \
	'"delivery":.."id":"1","edition":"1"'
like "and what it told" \
	"$(gz explain -c "$T/gazetted.conf" http://t.example/story/1)" 'edition 1 of daily'

# What somebody has not been told yet stays, however old.
sed -i 's/^digests = (/& { name = "rare"; from = "digest@example.org"; schedule = "every run"; min_stories = 9;  },/' \
	"$T/gazetted.conf"
run
feed "$T/site/feed.xml" 1 4
later
run
aged 60
is "a text that waits is kept" "$(sql 'SELECT group_concat(article) FROM body')" 4

# A digest whose sources say nothing keeps none of it.
sed -i 's/min_stories = 9;/sources = ["quiet"];/;
	s|^sources = (|& { name = "quiet"; url = "file:'"$T"'/quiet"; }, |' \
	"$T/gazetted.conf"
echo '<rss version="2.0"><channel><title>Q</title></channel></rss>' >"$T/quiet"
later
run
feed "$T/site/feed.xml" 1 5
later
run
aged 60
is "a digest that has nothing to tell keeps no text" "$(rows body)" 0
cat >"$T/quiet" <<'END'
<rss version="2.0"><channel><title>Q</title><item><title>At last</title>
<link>http://q.example/1</link></item></channel></rss>
END
had=$(mails)
later
run
is "and what comes then is told" "$(($(mails) - had))" 4

# Much later nobody knows who got what; the articles are known for good.
sql "INSERT INTO delivery(edition, rendering, subscriber, digest, slot, address,
	state) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
	WHERE i < 85000) SELECT 1, 1, 100 + i, 'daily', 1, 'r@example.org', 6
	FROM n"
aged 200
is "not all at once" "$(sql 'SELECT count(*) > 0 FROM delivery
	WHERE edition = 1')" 1
later
run
later
run
is "who got it is forgotten" \
	"$(sql 'SELECT count(*) FROM delivery WHERE edition = 1')" 0
is "with the edition" "$(sql 'SELECT count(*) FROM edition WHERE id = 1')" 0
is "and its reasons" "$(sql 'SELECT count(*) FROM choice WHERE edition = 1')" 0
like "explain says that it does not know" \
	"$(gz explain -c "$T/gazetted.conf" http://t.example/story/1)" \
	'in no edition that is still known, see .keep_records'
had=$(mails)
feed "$T/site/feed.xml" 1 4
later
run
is "and nothing comes twice" "$(mails)" "$had"

# What came while the clock was ahead stays for years, but nothing with it.
feed "$T/site/feed.xml" 1 6
later
run
ahead=$(sql 'SELECT max(id) FROM article')
sql "UPDATE article SET first_seen = first_seen + 200000000 WHERE id = $ahead"
feed "$T/site/feed.xml" 1 7
later
run
aged 60
is "only what is dated years ahead stays" \
	"$(sql 'SELECT group_concat(article) FROM body')" "$ahead"
is "the state is sound" "$(sql 'PRAGMA foreign_key_check; PRAGMA integrity_check')" ok
done_testing
