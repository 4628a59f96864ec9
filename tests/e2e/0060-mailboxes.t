#!/bin/sh
# Newsletters from a real IMAP and POP3 server, a Maildir and an mbox: articles
# once each, letters marked, moved or deleted only when they are in the state,
# and a kill in between that repeats and loses nothing.
. "$(dirname "$0")/lib.sh"

ports=$(sh "$top/tests/lib/dovecot.sh" start "$T/d") ||
	skip_all "no Dovecot here"
trap 'sh "$top/tests/lib/dovecot.sh" stop "$T/d"; cleanup' EXIT
# shellcheck disable=SC2086
set -- $ports
imap=$1 imaps=$2 pop3s=$4
chmod 755 "$T"
printf 'secret\n' >"$T/pw"
chmod 600 "$T/pw"
box=$T/d/mail

# letter N FOLDER: a newsletter into a Maildir, as a delivery does it
letter() {
	f=$2/tmp/17000000$1.$1.host
	cat >"$f" <<END
From: Harbour Weekly <news@harbour.example>
To: ann@example.org
Subject: Harbour letter number $1
Date: Mon, 02 Nov 2026 10:00:$1 +0000
Message-ID: <letter-$1@harbour.example>
Content-Type: text/plain; charset=utf-8

The news of letter $1: ships came in and went out again.

Unsubscribe: https://harbour.example/u/$1
END
	chmod 644 "$f"
	[ "$(id -u)" != 0 ] || chown nobody "$f"
	mv "$f" "$2/new/"
}
flags() { find "$1" -path "*/cur/*" -name '*:2,*S*' | wc -l | tr -d ' '; }
inbox() { find "$box/new" "$box/cur" -type f | wc -l | tr -d ' '; }
titles() { sql "SELECT title FROM article ORDER BY title" | tr '\n' ' '; }
articles() { sql "SELECT count(*) FROM article"; }

# source SETTINGS: a config with one mailbox
source() {
	rm -rf "$T/state"
	cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
fetch = { ca_file = "$T/d/ca.pem"; report_after = 1; timeout = "20s"; };
sources = ( { name = "letters"; allow_private = true; $1 } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "bob@example.org"; } );
END
	chmod 600 "$T/pw"
}
login='password_file = "pw";'

# ---- IMAP with TLS: marked as seen ----
letter 10 "$box"
letter 11 "$box"
source "url = \"imaps://ann@127.0.0.1:$imaps/INBOX\"; $login"
ok "the config is fine" gz check -q -c "$T/gazetted.conf"
ok "a run over imaps" run
is "two articles" "$(titles)" \
	"Harbour letter number 10 Harbour letter number 11 "
is "both letters are seen" "$(flags "$box")" 2
is "from their sender" "$(sql "SELECT DISTINCT author FROM article")" \
	"Harbour Weekly"
like "nothing of the reader's goes out" \
	"$(grep -rl 'u/10\|ann@example' "$T/out" || echo none)" '^none$'
later
ok "again" run
is "nothing new" "$(articles)" 2
letter 12 "$box"
later
ok "a third letter" run
is "is news" "$(articles)" 3

# ---- killed between the commit and the marks ----
letter 13 "$box"
later
GAZETTED_CRASH=letters:1
export GAZETTED_CRASH
run >/dev/null 2>&1
is "killed" "$?" 137
unset GAZETTED_CRASH
is "the letter is in the state" "$(articles)" 4
is "and not yet marked" "$(flags "$box")" 3
later
ok "the next run" run
is "repeats nothing" "$(articles)" 4
is "and marks it" "$(flags "$box")" 4

# ---- killed before the commit ----
letter 14 "$box"
later
GAZETTED_CRASH=ingest-before:1
export GAZETTED_CRASH
run >/dev/null 2>&1
unset GAZETTED_CRASH
is "not in the state, not marked" "$(articles) $(flags "$box")" "4 4"
later
ok "the next run" run
is "takes it in and marks it" "$(articles) $(flags "$box")" "5 5"

# ---- another UIDVALIDITY: read from the start, known by Message-ID ----
sh "$top/tests/lib/dovecot.sh" stop "$T/d"
sleep 1
rm -f "$box"/dovecot-uidlist "$box"/dovecot.index*
was=$(sql "SELECT etag FROM source")
ports=$(sh "$top/tests/lib/dovecot.sh" start "$T/d")
# shellcheck disable=SC2086
set -- $ports
imap=$1 imaps=$2 pop3s=$4
sed -i "s|127.0.0.1:[0-9]*/INBOX|127.0.0.1:$imaps/INBOX|" "$T/gazetted.conf"
letter 15 "$box"
later
ok "after the server made its UIDs anew" run
like "the cursor is another" "$was / $(sql "SELECT etag FROM source")" \
	'imap ([0-9]+) .* / imap [0-9]+ 6 '
is "only what is new is news" "$(articles)" 6

# ---- moved, with STARTTLS's port, which loopback may use in the clear ----
source "url = \"imap://ann@127.0.0.1:$imap\"; $login move_to = \"Taken in\";"
ok "a run that moves" run
is "the inbox is empty" "$(inbox)" 0
is "they are in the folder" \
	"$(find "$box/.Taken in" -type f -path '*/cur/*' | wc -l | tr -d ' ')" 6

# ---- POP3: deleted ----
letter 20 "$box"
letter 21 "$box"
source "url = \"pop3s://127.0.0.1:$pop3s\"; user = \"ann\"; $login
  after = \"delete\";"
ok "a run over pop3s" run
is "two articles" "$(articles)" 2
is "and no letter left" "$(inbox)" 0

# ---- files ----
mkdir -p "$T/m/new" "$T/m/cur" "$T/m/tmp"
letter 30 "$T/m"
letter 31 "$T/m"
source "url = \"maildir:$T/m\";"
before=$(cd "$T/m" && find . -type f | sort | xargs sha256sum)
ok "a run over a Maildir" run
is "two articles" "$(articles)" 2
is "nothing was touched" \
	"$(cd "$T/m" && find . -type f | sort | xargs sha256sum)" "$before"
later
ok "again" run
is "nothing new" "$(articles)" 2

{ echo 'From news@harbour.example Mon Nov  2 10:00:00 2026'
cat "$T"/m/new/*30.host; echo; echo 'From x@y Mon Nov  2 10:00:00 2026'
cat "$T"/m/new/*31.host; echo; } >"$T/mbox"
before=$(sha256sum <"$T/mbox")
source "url = \"mbox:$T/mbox\";"
ok "a run over an mbox" run
is "two articles" "$(articles)" 2
is "it is as it was" "$(sha256sum <"$T/mbox")" "$before"

# ---- more letters than one reading takes ----
rm -rf "$T/m" && mkdir -p "$T/m/new" "$T/m/cur" "$T/m/tmp"
for n in $(seq 100 330); do letter "$n" "$T/m"; done
source "url = \"maildir:$T/m\"; first = 500;"
run >/dev/null
is "one run reads on" "$(articles)" 231
run >"$T/out.txt" 2>&1
is "the next has nothing new" "$(articles)" 231
is "and has nothing to tell" "$(cat "$T/out.txt")" ""

# ---- redirects are asked for where we may, but never at home ----
mkdir -p "$T/site" "$T/f/new" "$T/f/cur" "$T/f/tmp"
start_http "$T/site"
cat >"$T/f/new/1.1.host" <<END
From: Harbour Weekly <news@harbour.example>
To: ann@example.org
Subject: Two items
Message-ID: <items@harbour.example>
Content-Type: text/html

<h2><a href="$web/click/eJxljkEKwjAQRU8Ty5iZ1">Harbour opens in spring</a></h2>
<h2><a href="$web/click/eJxljkEKwjAQRU8Ty5iZ2">Ships wait for wind</a></h2>
END
source "url = \"maildir:$T/f\"; split = true; follow = true;"
ok "a run that may follow" run
is "two articles, without links" \
	"$(sql "SELECT count(*), count(link) FROM article")" "2|0"
is "nobody at home was asked" "$(cat "$T/http.log" 2>/dev/null)" ""

# ---- more than one reading takes: a server is read on, too ----
n=100
while [ $((n += 1)) -le 305 ]; do
	letter $n "$box"
done
was=$(inbox)
for url in "imaps://ann@127.0.0.1:$imaps/INBOX\"; after = \"seen" \
	"pop3s://ann@127.0.0.1:$pop3s\"; after = \"delete"; do
	source "url = \"$url\"; first = 1000; $login"
	ok "a run over ${url%%:*}" run
	is "reads all" "$(articles)" "$was"
done
is "and deletes all" "$(inbox)" 0

# ---- what goes wrong is told, and nothing is lost ----
printf 'wrong\n' >"$T/pw"
source "url = \"imaps://ann@127.0.0.1:$imaps\"; $login"
run >"$T/out.txt" 2>&1
is "a wrong password" "$?" 65
like "is told once, with what to do" "$(cat "$T/out.txt")" \
	'source letters: .*refuses the login; check user and password_file'
like "without the password" "$(grep -c wrong "$T/out.txt")" '^0$'
for bad in 'url = "imaps://ann:pw@h/"; '"$login" \
	'url = "imaps://h/"; '"$login" 'url = "imaps://ann@h/";' \
	'url = "mbox:/x"; after = "seen";' 'url = "maildir:x";' \
	'url = "imaps://ann@h/"; after = "move"; '"$login" \
	'url = "https://h/"; split = true;' \
	'url = "maildir:/x"; follow = true;'; do
	source "$bad"
	gz check -q -c "$T/gazetted.conf" >"$T/out.txt" 2>&1
	is "check refuses $bad" "$?" 78
done
done_testing
