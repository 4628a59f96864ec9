#!/bin/sh
# A daemon with a mailbox: a new letter wakes it at once, the server may go away
# and come back, and TERM ends it at once, idle or not.
. "$(dirname "$0")/lib.sh"

start() {
	ports=$(sh "$top/tests/lib/dovecot.sh" start "$T/d") || return 1
	# shellcheck disable=SC2086
	set -- $ports
	imaps=$2
}
start || skip_all "no Dovecot here"
trap 'sh "$top/tests/lib/dovecot.sh" stop "$T/d"; cleanup' EXIT
chmod 755 "$T"
printf 'secret\n' >"$T/pw"
chmod 600 "$T/pw"
box=$T/d/mail

letter() { # N
	f=$box/tmp/17000000$1.$1.host
	printf '%s\n' "From: Harbour <news@harbour.example>" \
		"To: ann@example.org" "Subject: Harbour letter number $1" \
		"Message-ID: <$1@harbour.example>" \
		"Date: $(date -R)" "" "News of letter $1." >"$f"
	chmod 644 "$f"
	[ "$(id -u)" != 0 ] || chown nobody "$f"
	mv "$f" "$box/new/"
}
wait_for() { # COMMAND...: until it succeeds, thirty seconds
	i=0
	until "$@" >/dev/null 2>&1; do
		i=$((i + 1))
		[ $i -lt 300 ] || return 1
		sleep 0.1
	done
}
articles() { sql "SELECT count(*) FROM article"; }
has() { [ "$(articles)" = "$1" ]; }
seen() { [ "$(find "$box/cur" -name '*:2,*S*' | wc -l)" -ge "$1" ]; }

cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
fetch = { ca_file = "$T/d/ca.pem"; timeout = "10s"; };
sources = ( { name = "letters"; url = "imaps://ann@127.0.0.1:$imaps/";
  password_file = "pw"; allow_private = true; interval = "1d"; } );
digests = ( { name = "daily"; from = "News <digest@example.org>"; } );
subscribers = ( { email = "bob@example.org"; } );
END

letter 10
"$GZ" daemon -c "$T/gazetted.conf" -v 2>"$T/daemon.log" &
d=$!
pids="$pids $d"
ok "the letter that was there" wait_for has 1
ok "is marked" wait_for seen 1
letter 11
ok "a letter wakes it, with an interval of a day" wait_for has 2
ok "and is marked" wait_for seen 2
letter 12
ok "so does the next" wait_for has 3
like "which is logged" "$(cat "$T/daemon.log")" 'source letters: a letter came'

# ---- a new config: the mailbox is the control mailbox now ----
cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
control = { url = "imaps://127.0.0.1:$imaps/"; user = "ann"; after = "seen";
  password_file = "$T/pw"; ca_file = "$T/d/ca.pem"; allow_private = true;
  address = "digest+*@example.org"; interval = "1d"; };
sources = ( { name = "file"; url = "file:$T/feed.xml"; interval = "1d"; } );
digests = ( { name = "daily"; from = "News <digest@example.org>"; } );
subscribers = ( { email = "bob@example.org"; } );
END
feed "$T/feed.xml" 1 1
kill -HUP $d
ok "is read, as it was not before" wait_for grep -q 'control .*others=3' \
	"$T/daemon.log"
letter 13
ok "a mail to it is read at once, with an interval of a day" \
	wait_for grep -q 'control .*others=1' "$T/daemon.log"

# ---- TERM while it is idle ----
sleep 1
before=$(date +%s%N)
kill -TERM $d
wait $d
is "TERM ends it well" "$?" 0
took=$((($(date +%s%N) - before) / 1000000))
diag "after $took ms"
ok "and does not wait for the server" [ "$took" -lt 5000 ]

# ---- a server that is not there ----
sh "$top/tests/lib/dovecot.sh" stop "$T/d"
"$GZ" daemon -c "$T/gazetted.conf" -v 2>"$T/daemon.log" &
d=$!
pids="$pids $d"
sleep 2
kill -TERM $d
wait $d
is "TERM while it waits to call again" "$?" 0
done_testing
