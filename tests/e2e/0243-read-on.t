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
{ cat "$T/mbox" && sed 's/[Ll]etter /&9000/; s/^Message-ID: </&9000/' "$T/mbox"; } >"$T/n"
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
is "where links are followed a run reads once" "$(told)" "200 200"
like "and says so" "$(cat "$T/said")" 'letters: more letters wait than one run'
like "as status does" "$(gz_now status -c "$T/gazetted.conf")" \
	'source letters: more letters wait than one run reads'
for _ in 1 2 3 4; do
	later
	run >>"$T/said" 2>&1
done
is "until all are read" "$(told)" "900 900"
is "once" "$(grep -c 'letters wait' "$T/said")" 1
like "and status has nothing" "$(gz_now status -c "$T/gazetted.conf" |
	grep -c wait)" '^0'
done_testing
