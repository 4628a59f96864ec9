#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: letters that are for the operator's eyes (a cipher, nothing but an
# attachment, something to confirm) are in no digest, are told of once, and stay
# in their mailbox as they are, whatever becomes of the others.
. "$(dirname "$0")/lib.sh"

# letter N FOLDER: 1 is news, 2 a cipher, 3 something to confirm, 4 a file
letter() {
	f=$2/tmp/170000000$1.$1.host
	{
		cat <<END
From: Harbour Weekly <news@harbour.example>
To: ann@example.org
Subject: Letter number $1
Date: Mon, 02 Nov 2026 10:00:0$1 +0000
Message-ID: <letter-$1@harbour.example>
List-Id: <weekly.harbour.example>
List-Unsubscribe: <https://harbour.example/out/48151623ab>
END
		case $1 in
		2) printf '%s\n' 'Content-Type: multipart/encrypted; boundary=b' \
			'' --b 'Content-Type: application/pgp-encrypted' '' \
			'Version: 1' --b 'Content-Type: application/octet-stream' \
			'' '-----BEGIN PGP MESSAGE-----' '' wcBMA2qRZ1sB8b3l \
			'-----END PGP MESSAGE-----' --b-- ;;
		3) printf '%s\n' 'Content-Type: text/html' '' '<p>One click.</p>' \
			'<a href="https://click.service.example/c/eJxljkEKwjAQRU8Ty5iZ">Confirm</a>' ;;
		4) printf 'Content-Type: application/pdf\n\nJVBERi0x\n' ;;
		*) printf '\nThe ships of letter %s came in and went out.\n' "$1" ;;
		esac
	} >"$f"
	chmod 644 "$f"
	[ "$(id -u)" != 0 ] || [ ! -d "$T/d" ] || chown nobody "$f"
	mv "$f" "$2/new/"
}
ca=
# source SETTINGS
source() {
	rm -rf "$T/state" "$T/out"
	cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
fetch = { report_after = 1; timeout = "20s"; $ca };
sources = ( { name = "letters"; allow_private = true; $1 } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "bob@example.org"; } );
END
}
titles() { sql "SELECT title FROM article ORDER BY title" | tr '\n' ' '; }
# there FOLDER...: the numbers of the letters in these
there() {
	find "$@" -type f -name '1700*' | sed 's|.*/1700[0-9]*\.\([0-9]\)\..*|\1|' |
		sort | tr '\n' ' '
}
# read_on WHERE: three readings, and what they said
read_on() {
	: >"$T/said"
	for _ in 1 2 3; do
		run >>"$T/said" 2>&1
		later
	done
	is "$1: one article" "$(titles)" "Letter number 1 "
	like "$1: a cipher is told of" "$(cat "$T/said")" \
		'an encrypted letter from Harbour Weekly: "Letter number 2"'
	like "$1: what is to be confirmed" "$(cat "$T/said")" \
		'subscription to confirm from .*"Letter number 3" at https://click'
	like "$1: and what nobody can read here" "$(cat "$T/said")" \
		'nothing but attachments from Harbour Weekly: "Letter number 4"'
	is "$1: each once" "$(grep -c 'is for you' "$T/said")" 3
	is "$1: nothing of them goes out" \
		"$(grep -rl 'number [234]' "$T/out" | wc -l | tr -d ' ')" 0
}

# ---- a Maildir ----
maildir() {
	rm -rf "$T/m"
	mkdir -p "$T/m/new" "$T/m/cur" "$T/m/tmp"
	for n in 1 2 3 4; do letter $n "$T/m"; done
}
for row in keep:1.2.3.4 seen:2.3.4 delete:2.3.4; do
	maildir
	source "url = \"maildir:$T/m\"; after = \"${row%:*}\";"
	read_on "Maildir, ${row%:*}"
	is "Maildir, ${row%:*}: they are new there" "$(there "$T/m/new")" \
		"$(echo "${row#*:} " | tr . ' ')"
done
like "status has the last of them" \
	"$(gz_now status -c "$T/gazetted.conf")" 'Letter number'
letter 5 "$T/m"
run >"$T/said" 2>&1
is "what comes later is news" "$(titles)" "Letter number 1 Letter number 5 "
is "and no more is said" "$(cat "$T/said")" ""

# ---- an mbox: "From " in a text begins no letter ----
maildir
for n in 1 2; do
	echo 'From news@harbour.example Mon Nov  2 10:00:00 2026'
	cat "$T/m/new/170000000$n.$n.host"
	printf '\nFrom now on: all ships pay.\n'
	printf '\nFrom the west they came at 10:30,\nand went.\n\n'
done >"$T/mbox"
source "url = \"mbox:$T/mbox\";"
run >"$T/said" 2>&1
is "an mbox: one article" "$(titles)" "Letter number 1 "
like "with all of its text" "$(sql 'SELECT content FROM body' | tr '\n' ' ')" \
	'From now on: all.*From the west they'
is "one is told of" "$(grep -c 'is for you' "$T/said")" 1

# ---- IMAP and POP3 ----
ports=$(sh "$top/tests/lib/dovecot.sh" start "$T/d") || {
	diag "no Dovecot here: neither IMAP nor POP3"
	done_testing
	exit
}
trap 'sh "$top/tests/lib/dovecot.sh" stop "$T/d"; cleanup' EXIT
# shellcheck disable=SC2086
set -- $ports
imap=$1 imaps=$2 pop3s=$4
ca="ca_file = \"$T/d/ca.pem\";"
chmod 755 "$T"
printf 'secret\n' >"$T/pw"
chmod 600 "$T/pw"
box=$T/d/mail
login='password_file = "pw";'
for n in 1 2 3 4; do letter $n "$box"; done
source "url = \"imaps://ann@127.0.0.1:$imaps\"; $login"
read_on IMAP
is "IMAP: the other alone is seen" \
	"$(there "$box" -name '*:2,*S*')" "1 "
source "url = \"imap://ann@127.0.0.1:$imap\"; $login move_to = \"Taken\";"
read_on "IMAP, moved"
is "IMAP, moved: they stay" "$(there "$box/new" "$box/cur")" "2 3 4 "
letter 1 "$box"
source "url = \"pop3s://127.0.0.1:$pop3s\"; user = \"ann\"; $login
  after = \"delete\";"
read_on POP3
is "POP3: they stay" "$(there "$box/new" "$box/cur")" "2 3 4 "
done_testing
