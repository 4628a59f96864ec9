#!/bin/sh
# Signed mail verifies: by the keys that dkim-key made and the records that it
# printed, with python3-dkim and npm's mailauth where they are to be had.
. "$(dirname "$0")/lib.sh"
now=1700000000 # a t= that is to come is refused

mkdir -p "$T/site" "$T/dkim"
cat >"$T/site/feed.xml" <<'END'
<rss version="2.0"><channel><title>T</title>
<item><title>Grüße  aus	Köln</title><link>http://t.example/1</link>
<description>one   two. . . . . . . . . . . . . . . . .</description></item>
</channel></rss>
END
start_http "$T/site"
start_smtp
conf '{ email = "ann@example.org"; name = "Ann"; },
  { email = "bob@example.org"; format = "text"; },
  { email = "a.rather.long.local.part.indeed@a-long-domain.example.org"; }'
echo "dkim = \"$T/dkim\";" >>"$T/gazetted.conf"
echo 'httpd = { url = "https://news.example.org/u/"; };' >>"$T/gazetted.conf"
from=$(sed -n 's/.*from = "[^"]*@\([^">]*\)>\{0,1\}".*/\1/p' \
	"$T/gazetted.conf" | head -n 1)
g="$GZ dkim-key -c $T/gazetted.conf"
$g -s r1 "$from" >"$T/zone" 2>"$T/err"
is "an RSA key" "$?" 0
like "it says to publish" "$(cat "$T/err")" 'publish'
$g -a ed25519 -s e1 "$from" >>"$T/zone" 2>/dev/null
is "an Ed25519 key" "$?" 0
is "for its owner only" "$(stat -c %a "$T/dkim/$from/r1.pem")" 600
$g -s r1 "$from" >/dev/null 2>"$T/err"
is "no key is overwritten" "$?" 78
is "the record again" "$($g -r -s r1 "$from")" "$(head -n 1 "$T/zone")"
like "names DNS" "$(head -n 1 "$T/zone")" \
	'^r1\._domainkey\..*\. IN TXT \( "v=DKIM1; k=rsa; p='

run >"$T/out" 2>&1
is "three messages" "$(mails)" 3
like "signed by both" "$(grep -h '^DKIM-Signature' "$T"/mail/*.eml |
	grep -o 'a=[a-z0-9-]*' | sort | uniq -c | tr -s ' \n' ' ')" \
	'3 a=ed25519-sha256 3 a=rsa-sha256'
is "which cover the way out and its one click" "$(cat "$T"/mail/*.eml |
	tr -d '\r' | sed ':a; N; $!ba; s/\n[ \t]*//g' |
	grep -o ':list-unsubscribe:list-unsubscribe:list-unsubscribe-post:list-unsubscribe-post:' |
	wc -l)" 6

cat >"$T/zone.py" <<'END'
import json, re, sys
zone = {}
for line in open(sys.argv[1]):
    name, value = line.split(". IN TXT ", 1)
    zone[name] = "".join(re.findall(r'"([^"]*)"', value))
json.dump({n: {"TXT": [[v]]} for n, v in zone.items()}, open(sys.argv[2], "w"))
END
python3 "$T/zone.py" "$T/zone" "$T/dns.json"

cat >"$T/verify.py" <<'END'
import glob, json, sys
import dkim
zone = json.load(open(sys.argv[1]))
def dns(name, timeout=5):
    return zone[name.decode().rstrip(".")]["TXT"][0][0].encode()
for p in sys.argv[2:]:
    raw = open(p, "rb").read()
    d = dkim.DKIM(raw)
    assert all(d.verify(i, dnsfunc=dns) for i in (0, 1)), p
    bad = raw.replace(b"List-Unsubscribe:", b"List-Unsubscribe: x", 1)
    assert bad != raw
    assert not dkim.DKIM(bad).verify(0, dnsfunc=dns), "changed " + p
    bad = raw.replace(b"Subject:", b"Subject: other\r\nSubject:", 1)
    assert not dkim.DKIM(bad).verify(0, dnsfunc=dns), "added " + p
END
py=/usr/bin/python3 # where Debian's packages are
if $py -c 'import dkim, nacl' 2>/dev/null; then
	ok "python3-dkim: both verify, changes and additions do not" \
		$py "$T/verify.py" "$T/dns.json" "$T"/mail/*.eml
else
	diag "python3-dkim is not here: skipped"
fi

npm=${BUILD:-$top/build}/npm
case $npm in /*) ;; *) npm=$top/$npm ;; esac
if [ ! -d "$npm/node_modules/mailauth" ] && command -v npm >/dev/null; then
	mkdir -p "$npm"
	(cd "$npm" && { [ -e package.json ] ||
		echo '{"private": true}' >package.json; } &&
		timeout 200 npm install --silent --no-audit --no-fund \
			mailauth@4 >/dev/null 2>&1)
fi
if [ -d "$npm/node_modules/mailauth" ]; then
	cat >"$npm/verify.js" <<'END'
const fs = require("fs"), { authenticate } = require("mailauth");
const zone = JSON.parse(fs.readFileSync(process.argv[2]));
const resolver = async (name, type) => {
	if (zone[name] && zone[name][type]) return zone[name][type];
	throw Object.assign(new Error("no"), { code: "ENOTFOUND" });
};
(async () => {
	for (const f of process.argv.slice(3)) {
		const r = await authenticate(fs.readFileSync(f), { ip: "127.0.0.1",
			helo: "x.example", sender: "x@x.example", mta: "y.example",
			resolver });
		const all = r.dkim.results;
		const good = all.length == 2 && all.every((s) =>
			s.status.result == "pass" && s.status.aligned &&
			/list-unsubscribe/i.test(JSON.stringify(s.signingHeaders)));
		if (!good) {
			console.log(f, JSON.stringify(all, null, 1));
			process.exit(1);
		}
	}
})();
END
	ok "mailauth: both pass, aligned" node "$npm/verify.js" \
		"$T/dns.json" "$T"/mail/*.eml
else
	diag "mailauth is not to be had here: skipped"
fi

chmod 644 "$T/dkim/$from/r1.pem"
"$GZ" resend -c "$T/gazetted.conf" --all 1 >/dev/null
run >"$T/out" 2>&1
is "a key that others may read is refused" "$?" 78
like "it says what to do" "$(cat "$T/out")" 'chmod 600'
is "and nothing is sent" "$(mails)" 3
chmod 600 "$T/dkim/$from/r1.pem"
later # the relay rests after a failure, whosever it was
run >"$T/out" 2>&1
is "the two of that edition again" "$(mails)" 5
is "byte for byte" "$(md5sum "$T"/mail/*.eml | cut -d' ' -f1 | sort -u |
	wc -l | tr -d ' ')" 3
done_testing
