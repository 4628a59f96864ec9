#!/bin/bash
# SPDX-License-Identifier: MIT
# gazetted: one click on the web leaves, for good and at once; a look at the
# page changes nothing.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
start_smtp
conf '{ email = "ann@example.org"; }, { email = "bob@example.org";
  language = "de"; }'
port=$(python3 -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
cat >>"$T/gazetted.conf" <<END
httpd = { url = "https://news.example.org/u"; listen = "127.0.0.1:$port"; };
END
run >/dev/null
is "two letters" "$(mails)" 2

field() {
	python3 - "$1" "$2" <<'END'
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print(m[sys.argv[2]])
END
}
of() { grep -l "^To:.*$1" "$T"/mail/*.eml; }
ann=$(of ann)
way=$(field "$ann" List-Unsubscribe)
like 'the header has the page before the mail' "$way" \
	'^<https://news.example.org/u/u1\.[0-9]+\.[0-9a-f]{20}>, +<mailto:'
is 'and says that one click is enough' \
	"$(field "$ann" List-Unsubscribe-Post)" 'List-Unsubscribe=One-Click'
token=${way#*/u/}
token=${token%%>*}
bobs=$(field "$(of bob)" List-Unsubscribe)
bobs=${bobs#*/u/}
bobs=${bobs%%>*}
parts() {
	python3 - "$1" "$2" <<'END'
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print(m.get_body((sys.argv[2],)).get_content())
END
}
like 'the text part links there' "$(parts "$ann" plain)" \
	"Unsubscribe: https://news.example.org/u/$token\$"
like 'and the HTML' "$(parts "$ann" html)" \
	"href=\"https://news.example.org/u/$token\""

open_door() {
	"$GZ" httpd -v -c "$T/gazetted.conf" 2>"$T/door.log" &
	door=$!
	pids="$pids $door"
	for _ in $(seq 100); do
		grep -q 'listening' "$T/door.log" && break
		sleep 0.05
	done
}
at=$port
visit() { python3 "$top/tests/lib/visit.py" "$at" "$@"; }
status() { visit "$@" | sed -n '1s/^HTTP.1.1 \([0-9]*\).*/\1/p'; }
left() { gz suppress -c "$T/gazetted.conf" --list | awk 'NR > 1 { print $1, $2, $4 }'; }
open_door

# Looking.
page=$(visit GET "/u/$token")
like 'the page asks' "$page" '<h1[^>]*>Unsubscribe from daily</h1>'
like 'by a form' "$page" '<form method="post">'
like 'it is kept by nobody' "$page" '^Cache-Control: no-store'
like 'and tells no other site' "$page" '^Referrer-Policy: no-referrer'
is 'no cookie, no redirect' "$(grep -Eic '^(set-cookie|location):' <<<"$page")" 0
like 'it speaks the language of its reader' "$(visit GET "/u/$bobs")" \
	'<html lang="de" dir="ltr">'
is 'whatever path is before it' "$(status GET "/a/b/$token")" 200
is 'HEAD' "$(status HEAD "/u/$token")" 200
is 'OPTIONS' "$(status OPTIONS "/u/$token")" 405
is 'nobody has left by that' "$(left)" ''

# One click.
is 'a click' "$(status POST "/u/$token" List-Unsubscribe=One-Click \
	'Content-Type: application/x-www-form-urlencoded')" 200
is 'is durable when it is answered' "$(left)" 'ann@example.org daily unsubscribed'
is 'twice is as once' "$(status POST "/u/$token" List-Unsubscribe=One-Click)" 200
is 'and changes nothing' "$(left)" 'ann@example.org daily unsubscribed'
like 'the page offers to undo it' "$(visit GET "/u/$token")" \
	'name="again" value="1"'
is 'the log has no address' "$(grep -c '@' "$T/door.log")" 0
like 'but who it was' "$(cat "$T/door.log")" 'left digest=daily reader=[0-9]+ by=web'
feed "$T/site/feed.xml" 1 4
later
run >/dev/null
is 'who left gets nothing' "$(of ann | wc -l)" 1
is 'who did not does' "$(of bob | wc -l)" 2

# Undone.
is 'again' "$(status POST "/u/$token" again=1)" 200
is 'lifts it' "$(left)" ''
gz suppress -c "$T/gazetted.conf" --reason bounced -d daily ann@example.org
visit POST "/u/$token" x >/dev/null
is 'a click is kept beside another reason' "$(left | sort)" \
	'ann@example.org daily bounced
ann@example.org daily unsubscribed'
like 'which a second click does not lift' \
	"$(visit POST "/u/$token" again=1)" 'stays stopped .* for another reason'
is 'and stays' "$(left)" 'ann@example.org daily bounced'
visit POST "/u/$token" x >/dev/null
gz suppress -c "$T/gazetted.conf" --remove -d daily ann@example.org
is 'the operator lifts all' "$(left)" ''

# Bodies that are none, or odd.
is 'an empty body' "$(status POST "/u/$token" '')" 200
is 'leaves' "$(left)" 'ann@example.org daily unsubscribed'
visit POST "/u/$token" again=1 >/dev/null
is 'multipart' "$(status POST "/u/$token" "$(printf -- '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n')" \
	'Content-Type: multipart/form-data; boundary=b')" 200
is 'leaves too' "$(left)" 'ann@example.org daily unsubscribed'
visit POST "/u/$token" again=1 >/dev/null
is 'chunked' "$(status POST "/u/$token" "$(printf '3\r\na=1\r\n0\r\n\r\n_')" \
	-Content-Length 'Transfer-Encoding: chunked')" 200
is 'likewise' "$(left)" 'ann@example.org daily unsubscribed'
visit POST "/u/$token" again=1 >/dev/null

# What is no token of ours.
last=${token: -1}
other=$([ "$last" = 0 ] && echo 1 || echo 0)
for bad in "${token%?}$other" "${token%?}" "${token/u1/b1}" "${token}0" \
	u1.999999.00000000000000000000 u1.1.x '' '%00' "$token/"; do
	is "no token: '$bad'" "$(status POST "/u/$bad" x)" 200
done
is 'and nobody leaves' "$(left)" ''
python3 - "$T/state/state.db" <<'END' &
import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN IMMEDIATE")
open(sys.argv[1] + ".held", "w").close()
time.sleep(60)
END
busy=$!
pids="$pids $busy"
until [ -e "$T/state/state.db.held" ]; do sleep 0.05; done
is 'nor waits for a commit' "$(status POST "/u/${token%?}$other" x)" 200
ok 'which goes on' kill -0 $busy
kill $busy
wait $busy 2>/dev/null
rm "$T/state/state.db.held"
like 'which is said' "$(visit GET "/u/${token%?}$other")" \
	'This link is not complete'

# Bytes that mean harm.
is 'two lengths' "$(status POST "/u/$token" x 'Content-Length: 2')" 400
is 'a length and chunks' \
	"$(status POST "/u/$token" x 'Transfer-Encoding: chunked')" 400
is 'too much' "$(status POST "/u/$token" @100000)" 413
is 'a head without end' \
	"$(status GET "/u/$token" '' "X: $(head -c 40000 /dev/zero | tr '\0' x)")" 431
is 'another method' "$(status PUT "/u/$token" '')" 405
is 'none of which left' "$(left)" ''

# As many as there are places say a byte now and then; one more says it all.
cat >"$T/crowd.py" <<'END'
import socket, subprocess, sys, threading
port, visit = sys.argv[1:3]
crowd = [socket.create_connection(("127.0.0.1", int(port))) for _ in range(64)]
done = threading.Event()
def drip():
    while not done.wait(1):
        for s in crowd:
            try:
                s.send(b"X")
            except OSError:
                pass
threading.Thread(target=drip).start()
got = subprocess.run(["python3", visit] + [port] + sys.argv[3:],
                     capture_output=True, text=True).stdout
done.set()
there = 0
for s in crowd:
    s.setblocking(False)
    try:
        s.recv(1)
    except BlockingIOError:
        there += 1
    except OSError:
        pass
print(got.split()[1] if got else "shut out", "beside most" if there > 40 else there)
END
is 'slow ones keep nobody out, and the newer ones stay' "$(python3 "$T/crowd.py" \
	"$port" "$top/tests/lib/visit.py" POST "/u/$token" x)" '200 beside most'
is 'who is served' "$(left)" 'ann@example.org daily unsubscribed'
visit POST "/u/$token" again=1 >/dev/null

# Beside a run, which has the lock, and beside its commit.
exec 9<"$T/state/lock"
flock 9
is 'a run is at work' "$(status POST "/u/$token" x)" 200
exec 9<&-
is 'and it is done' "$(left)" 'ann@example.org daily unsubscribed'
python3 - "$T/state/state.db" <<'END' &
import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN IMMEDIATE")
time.sleep(1)
db.execute("ROLLBACK")
END
sleep 0.3
is 'a commit is waited for' "$(status POST "/u/$token" again=1)" 200
wait $!
is 'and then it is done' "$(left)" ''

# The state is away.
is 'all is well' "$(visit GET /healthz | tail -1)" 'ok'
mv "$T/state" "$T/away"
: >"$T/state"
is 'without a state one cannot leave' "$(status POST "/u/$token" x)" 503
is 'and is told so' "$(status GET /healthz)" 503
rm "$T/state"
mv "$T/away" "$T/state"
is 'with it again one can' "$(status POST "/u/$token" x)" 200
kill -TERM $door
wait $door
is 'TERM ends it' $? 0

# A socket of the file system; what is left of a killed one.
at=$T/door.sock
sed -i "s|listen = .*;|listen = \"unix:$at\"; };|" "$T/gazetted.conf"
open_door
is 'by a socket' "$(status GET "/u/$token")" 200
ok 'a second one is refused' \
	bash -c '! "$0" httpd -c "$1"' "$GZ" "$T/gazetted.conf"
kill -KILL $door 2>/dev/null
wait $door 2>/dev/null
open_door
is 'its file is taken over' "$(status GET "/u/$token")" 200
kill -TERM $door
wait $door
ok 'and goes with it' test ! -e "$at"

# Through TLS, as the world sees it.
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
	-addext subjectAltName=DNS:localhost -keyout "$T/tls.key" \
	-out "$T/tls.pem" 2>/dev/null
cat >"$T/front.py" <<'END'
import http.server, socket, ssl, subprocess, sys
visit, door, crt, key, to = sys.argv[1:]
class Front(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        if to == "moved":
            self.send_response(308)
            self.send_header("Location", "/elsewhere")
            self.end_headers()
            return
        got = subprocess.run(["python3", visit, door, "POST", self.path, "x"],
                             capture_output=True).stdout if to == "door" else b"\n\nhello"
        body = got.split(b"\n\n", 1)[1]
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *a):
        pass
s = http.server.HTTPServer(("127.0.0.1", 0), Front)
c = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
c.load_cert_chain(crt, key)
s.socket = c.wrap_socket(s.socket, server_side=True)
print(s.server_address[1], flush=True)
s.timeout = 60
s.handle_request()
END
# doctored HOW: what the doctor says of a front that does so
doctored() {
	rm -f "$T/front.port"
	python3 "$T/front.py" "$top/tests/lib/visit.py" "$at" "$T/tls.pem" \
		"$T/tls.key" "$1" >"$T/front.port" &
	front=$!
	pids="$pids $front"
	sed "s|https://news.example.org/u|https://localhost:$(port_of \
		"$T/front.port")/u|; s|fetch = {|fetch = { ca_file = \"$T/tls.pem\";|" \
		"$T/gazetted.conf" >"$T/front.conf"
	gz doctor -v -c "$T/front.conf" --dns 127.0.0.1:9 2>&1 | grep -A1 '/u/'
	kill $front 2>/dev/null
	wait $front 2>/dev/null
}
open_door
like 'the doctor clicks as others do' "$(doctored door)" \
	'takes a click to unsubscribe'
like 'and sees another site' "$(doctored other)" 'is answered by something else'
like 'and a redirect' "$(doctored moved)" 'readers cannot leave by it: .*308'
like 'his letter says one click' \
	"$(gz doctor -v -c "$T/gazetted.conf" --offline 2>&1)" 'one-click unsubscribe'
kill -TERM $door
wait $door

# The operator's slips.
sed -i 's|url = "https://news|url = "http://news|' "$T/gazetted.conf"
like 'a page without TLS' "$(gz check -c "$T/gazetted.conf" 2>&1)" \
	'url = "http://news.example.org/u": must be https://HOST/PATH/'
sed -i 's|url = "http://news[^;]*;||; s|listen = .*;|listen = "here"; };|' "$T/gazetted.conf"
like 'a place that is none' "$(gz check -c "$T/gazetted.conf" 2>&1)" \
	'listen = "here": must be ADDRESS:PORT'
sed -i 's|listen = "here"; ||' "$T/gazetted.conf"
like 'no page at all' "$(gz httpd -c "$T/gazetted.conf" 2>&1)" \
	'is not set, so no letter leads here'

done_testing
