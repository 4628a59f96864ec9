#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a host with many publishers tells one of them to wait, again and
# again: the others wait with it, but not for ever. Where the host means all of
# them, no more than one tries.
. "$(dirname "$0")/lib.sh"

cat >"$T/site.py" <<'PY'
"""127.0.0.1 wants /sick to wait for four hours, 127.0.0.2 wants it of all, and
127.0.0.3 has one page to show."""
import http.server, sys
class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        host = self.headers["Host"].split(":")[0]
        if self.path == "/robots.txt":
            return self.send_error(404)
        wait = host == "127.0.0.2" or self.path == "/sick"
        wait |= host == "127.0.0.3" and self.path != "/"
        print(host + self.path, file=log, flush=True)
        if host == "127.0.0.3" and self.path == "/":
            return self.page()
        self.send_response(429 if wait else 200)
        if wait:
            self.send_header("Retry-After", "14400")
        self.send_header("Content-Length", str(0 if wait else len(body)))
        self.end_headers()
        if not wait:
            self.wfile.write(body)
    def page(self):
        self.send_response(200)
        self.send_header("Content-Length", "12")
        self.end_headers()
        self.wfile.write(b"<title>Hello")
    def log_message(self, *args):
        pass
log = open(sys.argv[1], "a")
body = open(sys.argv[2], "rb").read()
server = http.server.ThreadingHTTPServer(("0.0.0.0", 0), Site)
server.daemon_threads = True
print(server.server_address[1], flush=True)
server.serve_forever()
PY
feed "$T/feed.xml" 1 1
timeout 300 python3 "$T/site.py" "$T/asked" "$T/feed.xml" >"$T/port" &
pids="$pids $!"
port=$(port_of "$T/port")
{
	cat <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
fetch = { spacing = "0ms"; per_host = 1; report_after = 100; };
digests = ( { name = "d"; from = "d@example.org"; } );
sources = (
END
	for s in 1/sick 1/b 1/c 2/d 2/e 2/f; do
		echo "{ name = \"${s#*/}\"; url = \"http://127.0.0.${s%/*}:$port/${s#*/}\";"
		echo 'allow_private = true; full_text = "never"; },'
	done | sed '$s/,$/);/'
} >"$T/gazetted.conf"
for hour in $(seq 0 47); do
	: >"$T/asked"
	now=$((1795262400 + hour * 3660)) # 2026-11-21 12:00, and on
	run >>"$T/said" 2>&1
	sed "s/^/$hour /" "$T/asked" >>"$T/all"
done
# gap ADDRESS: the most hours between two times that it was asked, to the end
gap() {
	{
		grep " $1\$" "$T/all"
		echo "48 end"
	} | awk '{ if ($1 - last > most) most = $1 - last; last = $1 }
		END { print most + 0 }'
}
tries() { grep -c " $1\$" "$T/all"; }
ok "who is told to wait waits" [ "$(tries 127.0.0.1/sick)" -le 12 ]
is "its neighbours wait with it, once" \
	"$(gap 127.0.0.1/b) $(gap 127.0.0.1/c)" "5 5"
ok "  and are asked as ever then" [ "$(tries 127.0.0.1/b)" -gt 24 ]
# A try for each four hours, and one of those whose turn was skipped.
ok "a host that means all of them is asked little more" \
	[ "$(grep -c ' 127.0.0.2' "$T/all")" -le 26 ]
is "  never by three in a run" "$(grep ' 127.0.0.2' "$T/all" | cut -d' ' -f1 |
	sort | uniq -c | awk '$1 > 2' | wc -l | tr -d ' ')" 0
is "  and each has its turn" "$(for s in d e f; do
	[ "$(gap 127.0.0.2/$s)" -le 24 ] || echo $s; done)" ""

# ---- who looks for a feed stops there, too ----
: >"$T/asked"
gz add --allow-private "http://127.0.0.3:$port/" 2>"$T/said"
is "a page, and one place where its feed may be" "$(wc -l <"$T/asked" |
	tr -d ' ')" 2
like "which is what is said" "$(cat "$T/said")" \
	'asked at 2 places; the host wants to be left alone for now'
done_testing
