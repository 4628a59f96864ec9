#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a name server that never answers (a fault of its own kind: the C
# library asks it in threads that nobody can stop). Who waits for it gives up in
# time and says so; who needs none is not held up. In name spaces of its own,
# where the name server is on loopback.
. "$(dirname "$0")/lib.sh"

if [ -z "${MUTE_RESOLVER:-}" ]; then
	unshare -rmn sh -c 'ip link set lo up && mount --bind /dev/null \
		/etc/resolv.conf' 2>/dev/null ||
		skip_all "no name spaces of mounts and networks for us here"
	MUTE_RESOLVER=1 unshare -rmn sh "$0"
	exit
fi

ip link set lo up
# Longer than anybody here waits: what does ends by the clock of timeout(1).
printf '%s\n' "nameserver 127.0.0.1" "options timeout:30 attempts:5" \
	>"$T/resolv.conf"
mount --bind "$T/resolv.conf" /etc/resolv.conf
cat >"$T/mute.py" <<'END'
import socket, sys
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("127.0.0.1", 53))
print("ready", flush=True)
while True:
    labels, at, q = [], 12, s.recv(4096)
    while q[at]:
        labels.append(q[at + 1:at + 1 + q[at]].decode())
        at += 1 + q[at]
    with open(sys.argv[1], "a") as f:
        print(".".join(labels), file=f)
END
python3 "$T/mute.py" "$T/asked" >"$T/mute" &
pids="$pids $!"
port_of "$T/mute" >/dev/null
# A server that needs none: it redirects to its feed while others still wait.
feed "$T/feed.xml" 1 2
cat >"$T/near.py" <<'END'
import http.server, sys, time
class Near(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        slow = self.path == "/slow"
        time.sleep(3 * slow)
        body = b"" if slow else open(sys.argv[1], "rb").read()
        self.send_response(302 if slow else 200)
        self.send_header("Location", "/feed.xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *args):
        pass
s = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Near)
print(s.server_address[1], flush=True)
s.serve_forever()
END
python3 "$T/near.py" "$T/feed.xml" >"$T/near" &
pids="$pids $!"
near=$(port_of "$T/near")
{
	cat <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
fetch = { report_after = 1; timeout = "8s"; connect_timeout = "1s"; };
digests = ( { name = "d"; from = "d@example.org"; schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
sources = (
END
	for n in 1 2 3 4 5; do
		echo "{ name = \"mute$n\"; url = \"http://h$n.example/\"; },"
	done
	echo "{ name = \"letters\"; url = \"imaps://ann@mail.example/\";
	  password_file = \"pw\"; },"
	echo "{ name = \"near\"; url = \"http://127.0.0.1:$near/slow\"; allow_private = true; } );"
} >"$T/gazetted.conf"
echo secret >"$T/pw"
chmod 600 "$T/pw"
ok "no run waits for it" sh -c "timeout 100 '$GZ' run -c '$T/gazetted.conf'
	test \$? -ne 124"
cp "$T/ok.out" "$T/said"
is "the name server was asked" "$(sort -u "$T/asked" | grep -c example)" 6
is "who needs none is polled" "$(sql 'SELECT count(*) FROM article')" 2
for n in 1 2 3 4 5; do
	like "mute$n: is told" "$(grep "source mute$n:" "$T/said")" \
		"h$n.example did not answer in time.*next try"
done
like "so is a mailbox" "$(grep 'source letters:' "$T/said")" \
	'no connection to mail.example: Resolving timed out.*next try'

# The relay's name: what is to go out waits for the next run, and says why.
sed "s|^relay = .*|relay = { url = \"smtp://relay.example\"; timeout = \"2s\"; };|
	s|^state = .*|state = \"$T/state2\";|; /mute[1-5]/d; /letters/d
	/password_file/d" "$T/gazetted.conf" >"$T/relay.conf"
ok "nor for the relay's" sh -c "timeout 100 '$GZ' run -c '$T/relay.conf'
	test \$? -ne 124"
like "it is told of" "$(cat "$T/ok.out")" 'relay .*relay.example.*timed out'
done_testing
