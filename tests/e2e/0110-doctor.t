#!/bin/sh
# gazetted doctor: what name servers, the relay, a web server and the machine
# tell, each finding with what to do; it changes nothing.
. "$(dirname "$0")/lib.sh"
command -v openssl >/dev/null || skip_all "no openssl here"

mkdir -p "$T/site" "$T/mail" "$T/cert" "$T/dkim"
feed "$T/site/feed.xml" 1 3
start_http "$T/site"
# The receiver makes its certificate when it first starts.
start_smtp --tls starttls --cert-dir "$T/cert"
conf '{ email = "ann@example.org"; }' '' \
	"tls = \"required\"; ca_file = \"$T/cert/cert.pem\""
sed -i "s|smtp://127.0.0.1|smtp://localhost|
1i dkim = \"$T/dkim\"; hostname = \"news.example.org\";
s|contact = .*|contact = \"$web/feed.xml\";|" "$T/gazetted.conf"
chmod 644 "$T/gazetted.conf"
for k in rsa ed25519; do
	gz dkim-key -c "$T/gazetted.conf" -a $k -s "$k" example.org \
		>"$T/$k.record" 2>/dev/null
done
GAZETTED_NOW= "$GZ" run -c "$T/gazetted.conf" >"$T/out" 2>&1
is "a run before it" "$?" 0

# zone [PYTHON]: the zone of a domain in good order, changed by that
cat >"$T/zone.py" <<'END'
import json, re, sys
t = sys.argv[1]
def key(kind):
    return "".join(re.findall(r'"([^"]*)"', open(t + "/%s.record" % kind).read()))
z = {
    "example.org": {"TXT": ["v=spf1 a:news.example.org include:_spf.example.net -all",
                            "something=else"],
                    "MX": [[10, "mx.example.org"]]},
    "_spf.example.net": {"TXT": ["v=spf1 ip4:198.51.100.0/24 ip6:2001:db8::/32 ~all"]},
    "news.example.org": {"A": ["198.18.0.1"]},
    "1.0.18.198.in-addr.arpa": {"PTR": ["news.example.org"]},
    "_dmarc.example.org": {"TXT": ["v=DMARC1; p=quarantine; rua=mailto:d@example.org"]},
    "rsa._domainkey.example.org": {"TXT": [key("rsa")]},
    "ed25519._domainkey.example.org": {"TXT": [key("ed25519")]},
}
exec(sys.argv[2])
json.dump(z, open(t + "/zone.json", "w"))
END
zone() { python3 "$T/zone.py" "$T" "${1:-pass}"; }
zone
python3 "$top/tests/lib/named.py" "$T/zone.json" >"$T/named.port" \
	2>"$T/named.log" &
pids="$pids $!"
dns=127.0.0.1:$(port_of "$T/named.port")

# doctor [OPTIONS]: into $T/out; exit code in $rc
doctor() {
	GAZETTED_NOW= "$GZ" doctor -c "$T/gazetted.conf" --dns "$dns" "$@" \
		>"$T/out" 2>"$T/err"
	rc=$?
	cat "$T/out" >>"$T/all"
}
sum() { find "$T/state" "$T/dkim" -type f -exec md5sum {} + | sort; }
before=$(sum)
doctor -v
is "a domain in good order" "$rc $(cat "$T/err")" "0 "
[ "$rc" = 0 ] || diag "$(cat "$T/out")"
is "the state is as it was" "$(sum)" "$before"
said=$(cat "$T/out")
like "SPF: the record and its lookups" "$said" \
	'^ok +spf example.org: v=spf1 .*\(2 of 10 lookups\)'
like "SPF: our address" "$said" 'spf example.org: mail from 198.18.0.1 passes'
like "DKIM: RSA" "$said" '^ok +dkim rsa._domainkey.example.org: .* is ours'
like "DKIM: Ed25519" "$said" '^ok +dkim ed25519._domainkey.example.org: '
like "DMARC" "$said" '^ok +dmarc _dmarc.example.org: v=DMARC1; p=quarantine'
like "alignment" "$said" '^ok +alignment example.org: SPF and DKIM speak'
like "MX" "$said" '^ok +mx example.org: takes mail'
like "PTR, there and back" "$said" \
	'^ok +ptr 198.18.0.1: is news.example.org, and that is at it'
like "the relay's certificate" "$said" \
	'^ok +relay smtp://localhost.*speaks TLS.*good until 20'
like "the letter's way out" "$said" '^(ok|note) +letter daily: has List-Id'
like "the clock" "$said" '^ok +clock http.*ours is [0-9] seconds? (fast|slow)'
like "permissions" "$said" '^ok +permissions .*/state: '
like "disk" "$said" '^(ok|warn) +disk .*MB left'
like "state" "$said" '^ok +state .*every page and row is in order'
like "time zones" "$said" '^(ok|warn|note) +zones '
doctor --json
ok "as JSON" python3 -c 'import json, sys
f = json.load(open(sys.argv[1]))["findings"]
assert len(f) > 12 and all(set(x) == {"verdict", "check", "about", "said",
                                      "todo"} for x in f)' "$T/out"

# row NAME PYTHON EXIT PATTERN [OPTIONS]: one thing changed in the zone
row() {
	name=$1 change=$2 want=$3 pattern=$4
	shift 4
	zone "$change"
	doctor "$@"
	is "$name" "$rc" "$want"
	like "$name: told, with what to do" "$(tr '\n' ' ' <"$T/out")" "$pattern"
}
row "no SPF" 'z["example.org"]["TXT"] = []' 78 \
	'fail +spf example.org: no SPF record.* -> publish a TXT record'
row "two SPF records" 'z["example.org"]["TXT"] = ["v=spf1 -all"] * 2' 78 \
	'fail +spf example.org: example.org has 2 SPF records'
row "SPF that leaves us out" 'z["example.org"]["TXT"] = ["v=spf1 mx -all"]
z["mx.example.org"] = {"A": ["192.0.2.9"]}' 78 \
	'mail from 198.18.0.1 gets "fail" +-> add ip4:198.18.0.1'
row "SPF with too many lookups" 'z["example.org"]["TXT"] = [
"v=spf1 " + " ".join("include:s%d.example.net" % i for i in range(12)) + " -all"]
for i in range(12): z["s%d.example.net" % i] = {"TXT": ["v=spf1 ?all"]}' 78 \
	'12 lookups, and receivers stop at 10'
row "SPF of names that are gone" \
	'z["example.org"]["TXT"] = ["v=spf1 a:x.example a:y.example mx:z.example ip4:198.18.0.1 -all"]' \
	78 '3 lookups find nothing, and receivers stop at 2'
row "SPF that includes itself" \
	'z["example.org"]["TXT"] = ["v=spf1 include:example.org -all"]' 78 \
	'fail +spf'
row "SPF for the whole world" 'z["example.org"]["TXT"] = ["v=spf1 +all"]' 78 \
	'the whole world'
row "SPF that is none" 'z["example.org"]["TXT"] = ["v=spf1 ip4:300.1.1.1 -all"]' \
	78 'no address: ip4:300.1.1.1 +-> mend'
row "another key" 'k = "rsa._domainkey.example.org"
z[k]["TXT"] = ["v=DKIM1; k=rsa; p=MIIBIjAN"]' 78 \
	'dkim rsa.*another key than ours.* -> publish as TXT of rsa._domainkey.example.org: v=DKIM1'
row "a revoked key" 'z["rsa._domainkey.example.org"]["TXT"] = ["v=DKIM1; p="]' \
	78 'revoked'
row "no key" 'del z["ed25519._domainkey.example.org"]' 78 \
	'dkim ed25519.*nothing is published'
row "a key on trial" \
	'z["rsa._domainkey.example.org"]["TXT"][0] += "; t=y"' 0 \
	'warn +dkim rsa.*only a test'
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 2>/dev/null \
	>"$T/dkim/example.org/short.pem"
chmod 600 "$T/dkim/example.org/short.pem"
gz dkim-key -c "$T/gazetted.conf" -r -s short example.org >"$T/short.record"
row "a short key" \
	'z["short._domainkey.example.org"] = {"TXT": [key("short")]}' 0 \
	'note +dkim short.*shorter than the 2,048 bits'
rm "$T/dkim/example.org/short.pem"
row "no DMARC" 'del z["_dmarc.example.org"]' 78 \
	'no DMARC record.* -> publish as TXT of _dmarc.example.org: v=DMARC1'
row "DMARC of the parent" 'del z["_dmarc.example.org"]
z["_dmarc.org"] = {"TXT": ["v=DMARC1; p=reject; sp=none; psd=y"]}' 0 \
	'note +dmarc _dmarc.org: p=none'
row "DMARC with tags of old" \
	'z["_dmarc.example.org"]["TXT"] = ["v=DMARC1; p=reject; pct=50"]' 0 \
	'note +dmarc .*: pct= means nothing since RFC 9989'
row "no PTR" 'del z["1.0.18.198.in-addr.arpa"]' 78 'ptr 198.18.0.1: has no name'
row "a PTR that does not lead back" \
	'z["1.0.18.198.in-addr.arpa"]["PTR"] = ["other.example"]' 78 \
	'does not lead back'
row "an address as told" 'pass' 78 \
	'mail from 203.0.113.5 gets "fail".*ptr 203.0.113.5: has no name' \
	--leaves 203.0.113.5
row "IPv6" 'n = "1." + "0." * 23 + "8.b.d.0.1.0.0.2.ip6.arpa"
z[n] = {"PTR": ["news.example.org"]}
z["news.example.org"]["AAAA"] = ["2001:db8::1"]' 0 \
	'well' --leaves 2001:db8::1
row "no MX" 'del z["example.org"]["MX"]' 78 \
	'mx example.org: takes no mail .* -> publish an MX'
row "null MX" 'z["example.org"]["MX"] = [[0, ""]]' 78 'null MX'
row "a name server that fails" 'z["example.org"] = "SERVFAIL"' 75 \
	'unknown spf example.org: no name server answered'
row "an answer too large for a datagram" \
	'z["example.org"]["TXT"] += ["x" * 250] * 8' 0 'well'

# Another domain in the envelope, or for the signature.
sed -i 's/from = "News/sender = "b@bounce.example"; &/' "$T/gazetted.conf"
row "DKIM alone is aligned" 'z["bounce.example"] = {"MX": [[1, "mx"]],
"TXT": ["v=spf1 ip4:198.18.0.1 -all"]}' 0 '.'
doctor -v
like "and it says so" "$(cat "$T/out")" 'alignment example.org: DKIM speaks'
mv "$T/dkim/example.org" "$T/dkim.off"
doctor
is "no key, and another envelope" "$rc" 0
like "is not aligned" "$(cat "$T/out")" \
	'^warn +alignment .*neither the envelope \(bounce.example\).*unless the relay'
like "unsigned" "$(cat "$T/out")" 'we do not sign its mail'
mv "$T/dkim.off" "$T/dkim/example.org"
sed -i 's/sender = "b@bounce.example"; //' "$T/gazetted.conf"

# With a key of another domain it is no relay that could mend it.
mkdir "$T/dkim/bounce.example"
cp "$T/dkim/example.org/rsa.pem" "$T/dkim/bounce.example/"
sed -i 's/News <digest@example.org>/News <digest@news.bounce.example>/
s/from = "News/sender = "b@example.org"; &/' "$T/gazetted.conf"
row "a From that neither speaks for" \
	'z["_dmarc.bounce.example"] = {"TXT": ["v=DMARC1; p=none; adkim=s"]}' 78 \
	'fail +alignment news.bounce.example: neither the envelope \(example.org\)'
sed -i 's/News <digest@news.bounce.example>/News <digest@example.org>/
s/sender = "b@example.org"; //' "$T/gazetted.conf"

# The machine.
zone
chmod 755 "$T/state"
doctor
like "a state that others may read" "$(cat "$T/out")" '-> run: chmod 700'
chmod 700 "$T/state"
chmod 640 "$T/dkim/example.org/rsa.pem"
doctor
is "a key that others may read" "$rc" 78
like "with what to do" "$(cat "$T/out")" 'chmod 600'
chmod 600 "$T/dkim/example.org/rsa.pem"
GAZETTED_NOW=2026-01-01T00:00:00Z gz doctor -c "$T/gazetted.conf" \
	--dns "$dns" >"$T/out" 2>&1
is "a clock that is wrong" "$?" 78
like "by how much" "$(cat "$T/out")" \
	'clock http.*ours is [0-9]+ seconds slow'
# The mailbox that everything comes back to.
like "no control mailbox" "$(cat "$T/out")" '^warn +control: nobody here reads'
mkdir -p "$T/box/new" "$T/box/cur" "$T/box/tmp"
printf 'Subject: returned\n\nText\n' >"$T/box/new/1.a"
sed "1i control = { url = \"maildir:$T/box\"; address = \"back+*@example.org\"; };" \
	"$T/gazetted.conf" >"$T/control.conf"
before=$(find "$T/box" -type f -exec ls -l {} +)
gz doctor -v -c "$T/control.conf" --dns "$dns" >"$T/out" 2>&1
like "a control mailbox that can be read" "$(cat "$T/out")" \
	'^ok +control maildir:.*can be read'
is "and is left as it was" "$(find "$T/box" -type f -exec ls -l {} +)" \
	"$before"
rm -r "$T/box"
gz doctor -c "$T/control.conf" --dns "$dns" >"$T/out" 2>&1
like "one that is not there" "$(cat "$T/out")" '^fail +control maildir:'

cp "$T/state/state.db" "$T/kept.db"
python3 - "$T/state/state.db" <<'END'
import sys
f = open(sys.argv[1], "r+b")
size = f.seek(0, 2)
for page in range(8, size // 4096, 3):
    f.seek(page * 4096)
    f.write(b"\x0d" + b"\xff" * 40)
END
doctor
is "a state that is damaged" "$rc" 78
like "is told" "$(cat "$T/out")" '^fail +state '
cp "$T/kept.db" "$T/state/state.db"
stop_smtp
doctor
is "a relay that is down" "$rc" 75
like "is told" "$(cat "$T/out")" '^unknown relay .*no connection'
sed 's|^relay = .*|relay = { url = "lmtp:/nowhere/socket"; };|' \
	"$T/gazetted.conf" >"$T/lmtp.conf"
gz doctor -c "$T/lmtp.conf" --dns "$dns" >"$T/out" 2>&1
like "a socket that is not there" "$? $(tr '\n' ' ' <"$T/out")" \
	'^78 .*fail +relay lmtp:.*is not there'
doctor --offline
is "offline" "$rc" 0

# A domain for each of sixty digests.
{
	sed '/^digests = (/,$d' "$T/gazetted.conf"
	echo 'digests = ('
	i=0
	while [ $i -lt 60 ]; do
		[ $i = 0 ] || echo ,
		i=$((i + 1))
		printf '{ name = "d%d"; from = "a@d%d.example"; %s }' $i $i \
			'schedule = "every run";'
	done
	echo ' );'
	echo 'subscribers = ( { email = "ann@example.org"; } );'
} >"$T/many.conf"
gz doctor -c "$T/many.conf" --dns "$dns" >"$T/out" 2>"$T/err"
like "the last of sixty domains" "$(cat "$T/out" "$T/err")" \
	'fail +spf d60.example: no SPF record'
is "every domain is asked about" "$(grep -c 'no name server' "$T/out")" 0
# One that never answers is asked no more than twice.
python3 - >"$T/silent.port" <<'END' &
import socket, time
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1], flush=True)
time.sleep(120)
END
pids="$pids $!"
doctor --dns "127.0.0.1:$(port_of "$T/silent.port")"
is "a name server that is silent" "$rc" 75
like "is told of each" "$(cat "$T/out")" '^unknown mx example.org'
doctor --dns "nowhere at all"
is "no name server" "$rc" 78
echo junk >"$T/dkim/example.org/rsa.pem"
doctor --offline
like "a key that is none" "$rc $(cat "$T/out")" '^78 .*not a private key'
is "whatever is amiss, it is told what to do" "$(awk '
	amiss != "" && !/^ +-> / { print amiss }
	{ amiss = /^(warn|unknown|fail) / ? $0 : "" }' "$T/all")" ""
done_testing
