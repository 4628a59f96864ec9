#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a mailbox that has more than one reading takes: files are read on in
# the same run; where that is not so, the operator hears that letters wait.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/m/new" "$T/m/cur" "$T/m/tmp"
awk -v T="$T" 'BEGIN {
	for (n = 1; n <= 450; n++) {
		l = sprintf("From: News <news@harbour.example>\nSubject: Letter %d" \
		    "\nDate: Mon, 02 Nov 2026 %02d:%02d:00 +0000\nMessage-ID: " \
		    "<%d@harbour.example>\nList-Id: <n.harbour.example>\n\nThe ship" \
		    " of letter %d came in.\n", n, 8 + n / 60, n % 60, n, n)
		printf "From news@harbour.example Mon Nov  2 10:00:00 2026\n%s\n", l \
		    > T "/mbox"
		f = sprintf("%s/m/new/17%08d.%d.host", T, n, n)
		printf "%s", l > f
		close(f)
	}
}'
source() {
	rm -rf "$T/state"
	cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
sources = ( { name = "letters"; first = 1000; $1 } );
digests = ( { name = "d"; from = "d@example.org"; schedule = "monthly on 1 at 00:00"; } );
subscribers = ( { email = "ann@example.org"; } );
END
}
told() { sql "SELECT count(*) || ' ' || count(DISTINCT article) FROM sighting"; }

source "url = \"mbox:$T/mbox\";"
ok "a run over an mbox" run
is "takes all of it" "$(told)" "450 450"
{ cat "$T/mbox" && sed 's/[Ll]etter /&9000/; s/^Message-ID: </&9000/
	s/02 Nov 2026/14 Jan 2027/' "$T/mbox"; } >"$T/n"
sed 1d "$T/n" >"$T/mbox"
later
ok "one that was written anew" run
is "is read from its start, and none comes twice" "$(told)" "900 900"

source "url = \"maildir:$T/m\"; after = \"delete\";"
ok "a run over a Maildir" run
is "takes all of it" "$(told)" "450 450"
is "and clears it" "$(find "$T/m" -type f | wc -l | tr -d ' ')" 0

sed -n '/^From news/,$p' "$T/n" >"$T/mbox"
source "url = \"mbox:$T/mbox\"; split = true; follow = true; allow_private = true;"
run >"$T/said" 2>&1
is "where links are followed a run reads once, and what is news waits for all" \
	"$(sql "SELECT count(*) FROM article") $(told)" "200 0 0"
like "and says so" "$(cat "$T/said")" 'letters: more letters wait than one run'
like "as status does" "$(gz_now status -c "$T/gazetted.conf")" \
	'source letters: more letters wait than one run reads'
like "list says how far it is" "$("$GZ" list -c "$T/gazetted.conf" sources)" \
	'letters  *not all read yet .* ok'
for _ in 1 2 3 4; do
	later
	run >>"$T/said" 2>&1
done
is "until all are read" "$(told)" "900 900"
is "once" "$(grep -c 'letters wait' "$T/said")" 1
like "and status has nothing" "$(gz_now status -c "$T/gazetted.conf" |
	grep -c wait)" '^0'

# An archive of so many letters is one, however many readings take it.
letter() { # NUMBER DATE
	printf 'From news@harbour.example Mon Nov  2 10:00:00 2026
From: News <news@harbour.example>
Subject: Bulletin %d
Date: %s 10:00:00 +0000
Message-ID: <b%d@harbour.example>
List-Id: <n.harbour.example>

The ship of bulletin %d came in.

' "$1" "$2" "$1" "$1"
}
lot() { # OLD: after a usual letter, a lot of 450 with so many old ones
	source "url = \"mbox:$T/grows\";"
	letter 1000 "14 Jan 2027" >"$T/grows"
	run >"$T/said" 2>&1
	later
	n=0
	while [ $((n += 1)) -le 450 ]; do
		[ $((n % (450 / $1))) = 0 ] && letter $n "2 Nov 2026" ||
			letter $n "14 Jan 2027"
	done >>"$T/grows"
	run >>"$T/said" 2>&1
}
held() { sql "SELECT count(*) FROM settling"; }
lot 450
is "an archive is held whole" "$(told) $(held)" "1 1 450"
is "and told of once" "$(grep -c '450 of them far older' "$T/said") $(wc -l <"$T/said")" "1 1"
lot 15
is "so are few old ones of each reading" "$(told) $(held)" "436 436 15"
lot 9
later
run >>"$T/said" 2>&1
is "but not few of all" "$(told) $(held) $(wc -l <"$T/said")" "451 451 0 0"

# `first` is of all that there is.
i=0
while [ $((i += 1)) -le 450 ]; do
	letter $i "2 Nov 2026" | sed 1d >"$T/m/new/17$i.$i.host"
done
source "url = \"maildir:$T/m\";"
sed -i 's/first = 1000/first = 10/' "$T/gazetted.conf"
run
is "a Maildir's newest are news" "$(told)" "10 10"
for _ in 1 2; do
	later
	i=$((i + 1))
	letter $i "14 Jan 2027" | sed 1d >"$T/m/new/18$i.$i.host"
	run
done
is "and then what comes" "$(told) $(held)" "12 12 0"

# ... and of articles, where one letter is several.
awk -v T="$T" 'BEGIN {
	for (n = 1001; n <= 1450; n++)
		printf "From news@harbour.example Mon Nov  2 10:00:00 2026\n" \
		    "From: News <news@harbour.example>\nSubject: Letter %d\n" \
		    "Date: Mon, 02 Nov 2026 %02d:%02d:00 +0000\nMessage-ID: " \
		    "<%d@harbour.example>\nContent-Type: text/html\n\n" \
		    "<h2><a href=\"https://harbour.example/%d/in\">The ship of " \
		    "letter %d comes in</a></h2><h2><a href=\"" \
		    "https://harbour.example/%d/out\">The ship of letter %d goes " \
		    "out</a></h2>\n\n", n, 8 + (n - 1000) / 60, (n - 1000) % 60, \
		    n, n, n, n, n
}' >"$T/pairs"
source "url = \"mbox:$T/pairs\"; split = true;"
sed -i 's/first = 1000/first = 300/' "$T/gazetted.conf"
run
is "of a mailbox that is split, the newest are news" "$(told) $(held) \
$(sql "SELECT min(title) FROM sighting JOIN article a ON a.id = article")" \
	"300 300 0 The ship of letter 1301 comes in"

i=2000
while [ $((i += 1)) -le 2004 ]; do
	letter $i "14 Jan 2027" | sed 's/^From: /MIME-Version: 1.0\
Content-Type: multipart\/mixed; boundary=b\
&/; s/^The/--b\
\
&/'
	printf -- '--b\nContent-Type: application/octet-stream\n\n'
	head -c 9000000 /dev/zero | tr '\0' a | fold -w 75
	printf '\n--b--\n\n'
done >"$T/large"
source "url = \"mbox:$T/large\";"
run
is "an mbox is read from where the newest begin, however large they are" \
	"$(told)" "4 4"
source "url = \"mbox:$T/large\";"
sed -i 's/first = 1000/first = 2/' "$T/gazetted.conf"
run
is "and no further" "$(told) $(sql 'SELECT count(*) FROM article')" "2 2 2"
done_testing
