#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a letter that was kept back though it was news: status names it,
# explain says why, and tell brings it into the next digest, from where it lies.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/box/new" "$T/box/cur" "$T/box/tmp"

# letter NAME SUBJECT TEXT
letter() {
	cat >"$T/box/new/$1.host" <<EOF
From: Harbour Weekly <news@harbour.example>
To: ann@example.org
Subject: $2
Date: Mon, 02 Nov 2026 10:00:00 +0000
Message-ID: <$1@harbour.example>
Content-Type: text/plain; charset=utf-8

$3
EOF
}
titles() { sql "SELECT title FROM article ORDER BY title" | tr '\n' ' '; }
at() {
	command=$1
	shift
	gz_now "$command" -c "$T/gazetted.conf" "$@"
}

cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
sources = ( { name = "letters"; url = "maildir:$T/box"; } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "bob@example.org"; } );
END

letter first "The crane is painted" "It took nine days, and it is blue now."
letter kept "A riddle" "Password: otter-lamp-22"
letter other "Welcome" "Password: fir-lamp-91"
ok "a run" run
is "one is news" "$(titles)" "The crane is painted "
like "status says how the others may be" "$(at status)" \
	"gazetted tell '<kept@harbour.example>'"
like "as JSON, too" "$(at status --json)" \
	'"message_id":"<kept@harbour.example>"'
said=$(at explain 'kept@harbour.example')
like "explain knows it" "$said" 'A riddle'
like "and why" "$said" 'because +there is a password'
like "as JSON, too" "$(at explain --json '<kept@harbour.example>')" \
	'"why":"there is a password'
at tell '<none@harbour.example>' >"$T/said" 2>&1
is "a letter that is not known is not told" "$?" 78
at tell --never '<kept@harbour.example>' >"$T/said" 2>&1
is "what is no news need not be told" "$?" 78

later
ok "a run" run
is "brings nothing by itself" "$(titles)" "The crane is painted "
like "tell" "$(at tell 'kept@harbour.example')" \
	'news with the next run: .*A riddle'
later 60
ok "that run" run
is "brings it" "$(titles)" "A riddle The crane is painted "
like "to the reader" "$(cat "$T"/out/new/*)" 'A riddle'
said=$(at status)
is "it waits for nobody" "$(echo "$said" | grep -c 'kept@harbour')" 0
like "the other does" "$said" 'other@harbour'
like "explain knows it as an article" \
	"$(at explain '<kept@harbour.example>')" '^article '
like "without its brackets, too" \
	"$(at explain 'kept@harbour.example')" '^article '
at explain 'nobody@harbour.example' >"$T/said" 2>&1
like "what is neither is said" "$(cat "$T/said")" 'nothing is known of nobody@'
later
ok "a run" run
is "it comes once" "$(sql "SELECT count(*) FROM article")" 2

# ---- one that is gone ----
rm "$T/box/new/other.host"
like "tell" "$(at tell '<other@harbour.example>')" 'next run'
run >"$T/said" 2>&1
like "it is said" "$(cat "$T/said")" 'is not where it was'
later
run >"$T/said" 2>&1
is "once" "$(grep -c 'is not where it was' "$T/said")" 0
done_testing
