#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: mailboxes that take tokens in place of passwords, as those of large
# providers do: each login asks for one, a refusal for one more, and none is
# told to anybody.
. "$(dirname "$0")/lib.sh"

# The authority that Dovecot asks: what stands in $T/valid is ann's.
cat >"$T/authority.py" <<'END'
import http.server, json, sys, urllib.parse
class Authority(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        token = urllib.parse.parse_qs(body.decode()).get("token", [""])[0]
        with open(sys.argv[1]) as f:
            good = token == f.read().strip()
        answer = {"active": "true", "username": "ann"} if good else \
            {"active": "false"}
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())
    def log_message(self, *args):
        pass
s = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Authority)
print(s.server_address[1], flush=True)
s.serve_forever()
END
echo token-one-1 >"$T/valid"
python3 "$T/authority.py" "$T/valid" >"$T/authority.port" 2>/dev/null &
pids="$pids $!"
OAUTH=$(port_of "$T/authority.port")
export OAUTH
ports=$(sh "$top/tests/lib/dovecot.sh" start "$T/d") ||
	skip_all "no Dovecot here"
trap 'sh "$top/tests/lib/dovecot.sh" stop "$T/d"; cleanup' EXIT
# shellcheck disable=SC2086
set -- $ports
imap=$1 imaps=$2 pop3s=$4
chmod 755 "$T"
box=$T/d/mail

letter() {
	f=$box/tmp/17000000$1.$1.host
	printf '%s\n' "From: Harbour Weekly <news@harbour.example>" \
		"To: ann@example.org" "Subject: Harbour letter number $1" \
		"Message-ID: <letter-$1@harbour.example>" "" \
		"The news of letter $1: ships came in." >"$f"
	chmod 644 "$f"
	[ "$(id -u)" != 0 ] || chown nobody "$f"
	mv "$f" "$box/new/"
}
articles() { sql "SELECT count(*) FROM article"; }
asked() { wc -l <"$T/asked" | tr -d ' '; }

# What prints tokens: the lines of $T/tokens, one after the other, the last
# again and again.
cat >"$T/token" <<'END'
#!/bin/sh
cd "$(dirname "$0")" || exit 1
echo "$@" >>asked
sed -n 1p tokens
[ "$(wc -l <tokens)" -lt 2 ] || sed -i 1d tokens
END
chmod 755 "$T/token"
: >"$T/asked"

# config URL [GROUPS]
config() {
	rm -rf "$T/state"
	cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
fetch = { ca_file = "$T/d/ca.pem"; report_after = 1; timeout = "20s"; };
sources = ( { name = "letters"; allow_private = true; url = "$1";
  user = "ann"; token_command = [ "./token", "for", "ann" ]; } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "bob@example.org"; } );
$2
END
}

letter 10
echo token-one-1 >"$T/tokens"
config "imaps://127.0.0.1:$imaps/INBOX"
ok "the config is fine" gz check -q -c "$T/gazetted.conf"
ok "a run over imaps with a token" run
is "its letter is taken" "$(articles)" 1
is "the program was asked once, with its arguments" "$(cat "$T/asked")" \
	"for ann"
is "and the letter is marked" \
	"$(find "$box/cur" -name '*:2,*S*' | wc -l | tr -d ' ')" 1

# ---- one that has grown old ----
letter 11
: >"$T/asked"
printf '%s\n' token-one-1 token-two-2 >"$T/tokens"
echo token-two-2 >"$T/valid"
later
ok "a token that is refused is asked for once more" run
is "and that is taken" "$(articles)/$(asked)" 2/2

# ---- none that is good ----
: >"$T/asked"
echo token-bad-3 >"$T/tokens"
later
run >"$T/log" 2>&1
like "a login that is refused is told of" "$(cat "$T/log")" \
	'source letters:.*refuses the login; check user and token_command'
is "after two tokens" "$(asked)" 2
is "of which none is told" "$(grep -rl 'token-.*-[123]' "$T/log" "$T/state" ||
	echo none)" none

# ---- a program that fails, or prints what is none ----
printf '#!/bin/sh\necho "the token is stale" >&2\nexit 1\n' >"$T/token"
rm -rf "$T/state"
run >"$T/log" 2>&1
like "a program that fails says why" "$(cat "$T/log")" \
	'token_command .*the token is stale'
printf '#!/bin/sh\necho "{ \\"token\\": 1 }"\n' >"$T/token"
rm -rf "$T/state"
run >"$T/log" 2>&1
like "what is no token is not sent" "$(cat "$T/log")" 'printed what is no token'

# ---- POP3, and the control mailbox ----
printf '#!/bin/sh\necho token-two-2\n' >"$T/token"
config "pop3s://127.0.0.1:$pop3s/"
ok "a run over pop3s with a token" run
is "takes the letters" "$(articles)" 2
config "imap://127.0.0.1:$imap/INBOX" "control = {
  url = \"imaps://127.0.0.1:$imaps/INBOX\"; address = \"news+*@example.org\";
  ca_file = \"$T/d/ca.pem\"; allow_private = true; user = \"ann\";
  token_command = [ \"./token\" ]; };"
ok "the control mailbox is read with a token" run
like "to its end" "$(sql "SELECT * FROM meta")" 'control_cursor.imap '
is "and so is one on this machine without TLS" "$(articles)" 2

# ---- gazetted add, and what the config may not say ----
gz add --allow-private --token-command "$T/token for ann" \
	"imap://ann@127.0.0.1:$imap/" >"$T/block" 2>/dev/null
like "gazetted add writes the block" "$(cat "$T/block")" \
	"token_command = \[ \"$T/token\", \"for\", \"ann\" \]"
python3 "$top/tests/lib/imapd.py" lost "$T/imapd.log" >"$T/imapd.port" &
pids="$pids $!"
gz add --allow-private --token-command "$T/token" \
	"imap://ann@127.0.0.1:$(port_of "$T/imapd.port")/" >"$T/said" 2>&1
like "a server without such a login is told of" "$(cat "$T/said")" \
	'has no login by token'
is "and gets none" "$(grep -ci 'auth\|login' "$T/imapd.log")" 0
config "imap://127.0.0.1:$imap/INBOX" "control = {
  url = \"imaps://mail.example.org/\"; address = \"news+*@example.org\";
  user = \"ann\"; password_file = \"pw\"; token_command = [ \"./none\" ]; };"
gz check -q -c "$T/gazetted.conf" >"$T/said" 2>&1
like "one secret is enough" "$(cat "$T/said")" \
	'control: of password_file, password_command and token_command keep one'
like "and the program is there" "$(cat "$T/said")" \
	'token_command = \[ ".*/none" \]: No such file'
done_testing
