#!/bin/sh
# What filters and verifiers make of each theme: SpamAssassin's local rules,
# rspamd's with a name server of ours, and OpenDKIM, one key at a time. A part
# is skipped, with a word, where its program is not installed.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/dkim" "$T/look"
feed "$T/feed.xml" 1 6
for k in rsa ed25519; do
	"$GZ" dkim-key -d "$T/dkim" -a $k -s "$k" example.org \
		>"$T/$k.record" 2>/dev/null
done
python3 - "$T" <<'END'
import json, re, sys
t = sys.argv[1]
key = lambda k: "".join(re.findall(r'"([^"]*)"', open(t + "/%s.record" % k).read()))
json.dump({"example.org": {"TXT": ["v=spf1 ip4:198.18.0.1 -all"],
                           "MX": [[10, "mx.example.org"]], "A": ["198.18.0.1"]},
           "mx.example.org": {"A": ["198.18.0.1"]},
           "1.0.18.198.in-addr.arpa": {"PTR": ["mx.example.org"]},
           "_dmarc.example.org": {"TXT": ["v=DMARC1; p=reject"]},
           "rsa._domainkey.example.org": {"TXT": [key("rsa")]},
           "ed25519._domainkey.example.org": {"TXT": [key("ed25519")]}},
          open(t + "/zone.json", "w"))
END

# letter NAME DIGEST-LINES -> $T/look/NAME.eml, dated now: filters mind dates
letter() {
	cat >"$T/$1.conf" <<END
state = "$T/$1.state"; contact = "https://example.org/"; dkim = "$T/dkim";
relay = { url = "maildir:$T/$1.mail"; };
sources = ( { name = "one"; url = "file:$T/feed.xml"; first = 1000; } );
digests = ( { name = "daily"; title = "Morning News"; schedule = "every run";
  from = "News <digest@example.org>"; $2 } );
subscribers = ( { email = "ann@example.org"; name = "Ann"; } );
END
	mkdir -p "$T/$1.mail"
	env -u GAZETTED_NOW "$GZ" run -c "$T/$1.conf" >"$T/out" 2>&1 ||
		diag "$1: $(cat "$T/out")"
	sed 's/\r$//; s/$/\r/' "$T/$1.mail"/new/* >"$T/look/$1.eml"
}
letter default 'postal = "1 Harbour Street, Exampleton";'
letter brief 'theme = "brief";'
letter magazine 'theme = "magazine"; images = "linked";'
letter plain 'theme = "plain";'
letter deutsch 'language = "de";'
is "letters" "$(find "$T/look" -name "*.eml" | wc -l)" 5

if command -v spamassassin >/dev/null; then
	# All in one go: it takes seconds to read its rules.
	mkdir "$T/sa"
	for f in "$T"/look/*.eml; do
		printf 'X-Name: %s\r\n' "$(basename "$f" .eml)" |
			cat - "$f" >"$T/sa/$(basename "$f")"
	done
	{
		printf 'X-Name: spam\nSubject: FREE VIAGRA!!! CLICK NOW\n\n'
		echo 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X'
	} >"$T/sa/spam.eml"
	spamassassin -L -t "$T"/sa/*.eml >"$T/sa.out" 2>/dev/null
	points() { # NAME
		tr -d '\r' <"$T/sa.out" | awk -v name="X-Name: $1" '
			/^X-Name: / { ours = $0 == name }
			ours && sub(/^Content analysis details: *\(/, "") {
				print $1
				exit
			}'
	}
	for f in "$T"/look/*.eml; do
		name=$(basename "$f" .eml)
		points=$(points "$name")
		ok "SpamAssassin: $name has $points points" \
			awk "BEGIN { exit !(\"$points\" != \"\" && 0 + \"$points\" <= 0.5) }"
	done
	like "and it finds what is spam" "$(points spam)" '^[0-9]{3}'
else
	diag "SpamAssassin is not installed: its part is skipped"
fi

if command -v rspamd >/dev/null; then
	python3 "$top/tests/lib/named.py" "$T/zone.json" >"$T/named.port" \
		2>"$T/named.log" &
	pids="$pids $!"
	port=$(port_of "$T/named.port")
	mkdir -p "$T/rs/local.d" "$T/rs/override.d" "$T/rs/db" "$T/rs/run" \
		"$T/rs/log"
	cat >"$T/rs/local.d/options.inc" <<END
disable_hyperscan = true;
url_tld = "$T/rs/domains";
dns { nameserver = ["127.0.0.1:$port:1"]; timeout = 1s; retransmits = 2; }
END
	# Of all public suffixes it makes an automaton first, for half a minute.
	printf '%s\n' com example net org >"$T/rs/domains"
	for w in controller proxy fuzzy; do
		echo 'enabled = false;' >"$T/rs/override.d/worker-$w.inc"
	done
	echo "bind_socket = \"$T/rs/socket mode=0666\"; count = 1;" \
		>"$T/rs/override.d/worker-normal.inc"
	rspamd --insecure -f -c /etc/rspamd/rspamd.conf \
		--var LOCAL_CONFDIR="$T/rs" --var DBDIR="$T/rs/db" \
		--var RUNDIR="$T/rs/run" --var LOGDIR="$T/rs/log" \
		>"$T/rs/out" 2>&1 &
	pids="$pids $!"
	i=0
	while [ ! -S "$T/rs/socket" ] && [ $i -lt 600 ]; do
		sleep 0.1
		i=$((i + 1))
	done
	for f in "$T"/look/*.eml; do
		python3 - "$T/rs/socket" "$f" >"$T/symbols" 2>&1 <<'END'
import http.client, json, socket, sys
class Local(http.client.HTTPConnection):
    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(60)
        self.sock.connect(sys.argv[1])
c = Local("localhost")
c.request("POST", "/checkv2", open(sys.argv[2], "rb").read(), {
    "IP": "198.18.0.1", "Hostname": "mx.example.org", "Helo": "mx.example.org",
    "From": "digest@example.org", "Rcpt": "ann@example.org"})
r = json.loads(c.getresponse().read())
for s in r["symbols"].values():
    print(s["name"], s["score"])
END
		name=$(basename "$f" .eml)
		like "rspamd: $name: SPF" "$(cat "$T/symbols")" '^R_SPF_ALLOW'
		like "rspamd: $name: DKIM" "$(cat "$T/symbols")" '^R_DKIM_ALLOW'
		like "rspamd: $name: DMARC" "$(cat "$T/symbols")" \
			'^DMARC_POLICY_ALLOW'
		is "rspamd: $name: nothing more than informational" \
			"$(awk '$2 > 0' "$T/symbols")" ""
	done
else
	diag "rspamd is not installed: its part is skipped"
fi

# OpenDKIM asks the system's name server, so that is ours for once.
if command -v opendkim-testmsg >/dev/null &&
	unshare -rnm true 2>/dev/null; then
	cat >"$T/inside.sh" <<'END'
ip link set lo up; rm -f "$1/up"
echo "nameserver 127.0.0.1" >"$1/resolv.conf"
mount --bind "$1/resolv.conf" /etc/resolv.conf || exit 3
python3 "$2" "$1/zone.json" 53 >"$1/up" 2>"$1/asked" &
server=$!
i=0
while [ ! -s "$1/up" ] && [ $i -lt 100 ]; do sleep 0.05; i=$((i + 1)); done
opendkim-testmsg <"$3"
rc=$?
kill $server
exit $rc
END
	opendkim() {
		unshare -rnm sh "$T/inside.sh" "$T" \
			"$top/tests/lib/named.py" "$1"
	}
	for f in "$T"/look/*.eml; do
		ok "OpenDKIM: $(basename "$f" .eml), both keys" opendkim "$f"
	done
	is "it asked for both" \
		"$(grep -c '^\(rsa\|ed25519\)._domainkey' "$T/asked")" 2
	for off in rsa ed25519; do
		mv "$T/dkim/example.org/$off.pem" "$T/off"
		letter "without-$off" ''
		ok "OpenDKIM: without $off" opendkim "$T/look/without-$off.eml"
		mv "$T/off" "$T/dkim/example.org/$off.pem"
	done
	sed 's/It tells/It talks/' "$T/look/default.eml" >"$T/changed.eml"
	opendkim "$T/changed.eml" >"$T/out" 2>&1
	like "and it finds what was changed" "$? $(cat "$T/out")" \
		'^[1-9].*Bad signature'
	sed 's/^List-Unsubscribe: <mailto:/&x/' "$T/look/default.eml" \
		>"$T/changed.eml"
	opendkim "$T/changed.eml" >"$T/out" 2>&1
	like "the way out too" "$? $(cat "$T/out")" '^[1-9].*Bad signature'
else
	diag "OpenDKIM or a network namespace is not to be had: its part is skipped"
fi
done_testing
