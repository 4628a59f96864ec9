#!/bin/sh
# gazetted add with a mailbox: what is in it, a block that check accepts, and
# nothing changed there or kept of the password.
. "$(dirname "$0")/lib.sh"

ports=$(sh "$top/tests/lib/dovecot.sh" start "$T/d") ||
	skip_all "no Dovecot here"
trap 'sh "$top/tests/lib/dovecot.sh" stop "$T/d"; cleanup' EXIT
# shellcheck disable=SC2086
set -- $ports
imap=$1
chmod 755 "$T"
cd "$T" || exit 1
printf 'secret\n' >pw
chmod 600 pw

put() { # N SUBJECT < BODY
	{
		printf '%s\n' 'From: Harbour Weekly <news@harbour.example>' \
			'To: ann@example.org' "Subject: $2" \
			"Message-ID: <$1@harbour.example>" \
			'Content-Type: text/html' ''
		cat
	} >"d/mail/new/17000000$1.$1.host"
}
for n in 10 11; do
	for i in 1 2 3 4; do
		echo "<h2><a href=\"https://h.example/$n/$i\">Story $i of" \
			"letter $n</a></h2><p>It has a text.</p>"
	done | put $n "Letter $n"
done
echo '<a href="https://h.example/c">Confirm your subscription</a>' |
	put 12 'Welcome'
chmod 644 d/mail/new/*
[ "$(id -u)" != 0 ] || chown nobody d/mail/new/*

"$GZ" add --allow-private --password-file pw \
	"imap://ann@127.0.0.1:$imap/" >block 2>told
is "it looks" "$?" 0
like "at the letters" "$(cat told)" \
	'3 letters looked at, 2 for readers; split, 8 articles'
like "shows them" "$(cat told)" 'Harbour Weekly: Letter 11'
like "and what asks for the operator" "$(cat told)" 'a subscription to confirm from .*"Welcome"'
is "the block" "$(cat block)" '  { name = "harbour-weekly";
    url = "imap://127.0.0.1:'"$imap"'/";
    user = "ann";
    password_file = "pw";
    split = true;
    allow_private = true; },'
is "nothing is marked or moved" "$(find d/mail/new -type f | wc -l | tr -d ' ')
$(find d/mail/cur -name '*:2,*S*' | wc -l | tr -d ' ')" "3
0" || find d/mail -type f >&2
cat >gazetted.conf <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
sources = ( $(sed 's/},$/}/' block) );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "bob@example.org"; } );
END
sed -i 's/split = true;/split = true; full_text = "never";/' gazetted.conf
ok "check accepts it" gz check -q -c gazetted.conf
gz run -c gazetted.conf >told 2>&1
is "and a run takes it in" "$?" 0
like "telling what asks for the operator" "$(cat told)" \
	'a letter is for you .* to confirm from Harbour Weekly: "Welcome" at https://h.example/c$'
is "items, not letters" "$(sql 'SELECT count(*) FROM article')" 8
like "status has the letter too" "$(gz status -c gazetted.conf)" \
	'a letter for you: a subscription to confirm'
is "the state keeps its time beside it" "$(sql "SELECT notice LIKE notice_at || ' a subscription%' FROM source WHERE notice IS NOT NULL")" 1
like "also as JSON" "$(gz status --json -c gazetted.conf)" \
	'"letter":"a subscription to confirm'
sed -i 's/split = true;/split = true; news = [ "h.example" ];/' gazetted.conf
gz check -q -c gazetted.conf
is "whose letters are news may be said" "$?" 0

gz add "imap://ann:secret@127.0.0.1:$imap/" >block 2>told </dev/null
is "a password in the URL is refused" "$?" 78
gz add --allow-private "imap://ann@127.0.0.1:$imap/" >block 2>told </dev/null
is "without a terminal it does not wait for one" "$?" 78
like "and says what to give" "$(cat told)" -- '--password-file'
done_testing
