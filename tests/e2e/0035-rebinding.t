#!/bin/sh
# Names that change their answer: a host that is public at the first look and
# private at the second. In a network of our own, with public addresses on its
# loopback and a name server that lies; skipped where none may be made.
if [ "$1" != inside ]; then
	unshare -rnm ip link set lo up 2>/dev/null || {
		echo "1..0 # SKIP no network namespace may be made here"
		exit 0
	}
	exec unshare -rnm sh "$0" inside
fi
. "$(dirname "$0")/lib.sh"

ip link set lo up
for i in 14 15; do ip addr add "93.184.215.$i/32" dev lo; done
echo "nameserver 127.0.0.1" >"$T/resolv.conf"
mount --bind "$T/resolv.conf" /etc/resolv.conf 2>/dev/null ||
	skip_all "/etc/resolv.conf cannot be mounted over"

cat >"$T/names.py" <<'END'
# A name server: TURNS.example is public for one run, then private.
import os, socket, struct, sys
def address(name):
    if name == "turns.example":
        return "127.0.0.1" if os.path.exists(sys.argv[1]) else "93.184.215.14"
    return {"stays.example": "93.184.215.14", "other.example": "93.184.215.15",
            "inner.example": "10.0.0.1",
            "metadata.example": "169.254.169.254"}.get(name)
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("127.0.0.1", 53))
print("up", flush=True)
while True:
    q, who = s.recvfrom(512)
    at, labels = 12, []
    while q[at]:
        labels.append(q[at + 1:at + 1 + q[at]].decode().lower())
        at += 1 + q[at]
    kind = struct.unpack(">H", q[at + 1:at + 3])[0]
    ip = address(".".join(labels))
    yes = ip is not None and kind == 1
    out = q[:2] + struct.pack(">HHHHH", 0x8180 if ip else 0x8183, 1, yes, 0, 0)
    out += q[12:at + 5]
    if yes:
        out += b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 0, 4) + socket.inet_aton(ip)
    s.sendto(out, who)
END
cat >"$T/web.py" <<'END'
import http.server, sys
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        with open(sys.argv[2], "a") as f:
            f.write("%s %s %s\n" % (self.headers["Host"], self.path,
                                    "login" if self.headers["Authorization"] else "-"))
        to = self.path[1:]
        self.send_response(302 if "." in to else 200)
        if "." in to: self.send_header("Location", "http://%s/" % to)
        self.end_headers()
        self.wfile.write(open(sys.argv[1], "rb").read())
    def log_message(self, *a): pass
http.server.HTTPServer(("0.0.0.0", 80), H).serve_forever()
END
feed "$T/feed.xml" 1 2
python3 "$T/names.py" "$T/turned" >"$T/names.up" &
pids="$pids $!"
python3 "$T/web.py" "$T/feed.xml" "$T/web.log" &
pids="$pids $!"
port_of "$T/names.up" >/dev/null
i=0
until python3 -c 'import socket; socket.create_connection(("127.0.0.1", 80))' \
	2>/dev/null || [ $i = 100 ]; do i=$((i + 1)); sleep 0.05; done
start_smtp
src() { echo "{ name = \"$1\"; url = \"http://$2\"; full_text = \"never\"; $3 }"; }
cat >"$T/gazetted.conf" <<END
state = "$T/state";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; report_after = 1; };
digests = ( { name = "d"; from = "d@example.org"; schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
sources = (
$(src turns turns.example/),
$(src inner stays.example/inner.example),
$(src metadata stays.example/metadata.example),
$(src numbers stays.example/0x7f000001.),
$(src login stays.example/other.example 'user = "ann"; password_command = "echo x"; allow_private = true;') );
END
said=$(run 2>&1)
is "at the first look it is public" "$(grep -c '^turns' "$T/web.log")" 1
like "a redirect to a private name" "$said" \
	'source inner: .*inner.example is at 10.0.0.1, which is not a public'
like "to the metadata of a cloud" "$said" \
	'source metadata: .*is at 169.254.169.254, which is not a public'
like "to an address in disguise" "$said" 'source numbers: .*127.0.0.1'
is "a login goes to its host" \
	"$(grep -c '^stays.example /other.example login' "$T/web.log")" 1
is "and not where that redirects to" "$(grep '^other' "$T/web.log")" \
	"other.example / -"
: >"$T/turned"
later
like "at the second look it is private, and refused" "$(run 2>&1)" \
	'source turns: .*turns.example is at 127.0.0.1, which is not a public'
is "without a request" "$(grep -c '^turns' "$T/web.log")" 1
rm "$T/turned"
later 100000
like "at the third it is public again" "$(run 2>&1)" \
	'source turns: works again after 1 failed poll .*before that 20'
done_testing
