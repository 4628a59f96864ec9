#!/bin/sh
# A mail server that does not keep its word: what never came is not deleted,
# and what is more than it said is not taken.
. "$(dirname "$0")/lib.sh"

command -v python3 >/dev/null || skip_all "no python3 here"
printf 'secret\n' >"$T/pw"
chmod 600 "$T/pw"
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null; cleanup' EXIT

# serve WAY: a server, and a config that deletes what it took
serve() {
	[ -z "$pid" ] || kill "$pid"
	rm -rf "$T/state" "$T/port"
	python3 "$top/tests/lib/imapd.py" "$1" "$T/log" >"$T/port" &
	pid=$!
	for _ in $(seq 100); do [ -s "$T/port" ] || sleep 0.1; done
	cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
fetch = { report_after = 1; timeout = "20s"; };
sources = ( { name = "letters"; allow_private = true; password_file = "pw";
  url = "imap://ann@127.0.0.1:$(cat "$T/port")/"; after = "delete"; } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "bob@example.org"; } );
END
}

serve lost
ok "a run" run
is "the letter that came is news" "$(sql "SELECT title FROM article")" \
	"The first letter"
is "and it alone is deleted" "$(grep -c 'UID EXPUNGE 1.$' "$T/log")" 1
is "the lost one is not touched" \
	"$(grep -c 'STORE.*2\|EXPUNGE.*2' "$T/log")" 0

serve flood
run >"$T/out.txt" 2>&1
like "more than was said is refused" "$(cat "$T/out.txt")" \
	'sends more than it said'
is "and nothing is deleted" "$(grep -c 'STORE\|EXPUNGE' "$T/log")" 0
done_testing
