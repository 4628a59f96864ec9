#!/bin/sh
# Thousands of sources in a row live on one host. Those behind them are not
# kept waiting, every one is asked once, and none of them is forgotten.
. "$(dirname "$0")/lib.sh"

cat >"$T/site.py" <<'PY'
"""Notes who was asked for; a feed, and 304 after."""
import http.server, sys
class Site(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    def do_GET(self):
        known = bool(self.headers["If-None-Match"])
        print(self.headers["Host"].split(":")[0] + self.path, file=log,
              flush=True)
        self.send_response(304 if known else 200)
        self.send_header("ETag", '"1"')
        if not known:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if not known:
            self.wfile.write(body)
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

python3 - "$T" "$port" >"$T/gazetted.conf" <<'PY'
import sys
t, port = sys.argv[1:]
print('state = "%s/state"; relay = { url = "smtp://127.0.0.1:9"; };\n'
      'fetch = { spacing = "0ms"; };\n'
      'digests = ( { name = "d"; from = "d@example.org"; } );\n'
      'sources = (' % t)
print(",\n".join('{ name = "s%d"; url = "http://127.0.0.%d:%s/%d"; '
                 'allow_private = true; first = 0; full_text = "never"; }'
                 % (i, 1 if i < 2500 else 2, port, i) for i in range(2505)))
print(");")
PY

asked() { # asked WHEN OUTCOME
	: >"$T/asked"
	GAZETTED_NOW=$1 "$GZ" run -c "$T/gazetted.conf" --json >"$T/json"
	like "a run in which all $2" "$(cat "$T/json")" \
		'"polled":2505,"failed":0,"unchanged":'"$3"','
	is "  each was asked for" "$(sort -u "$T/asked" | wc -l)" 2505
	is "  once" "$(wc -l <"$T/asked")" 2505
	last=$(grep -n '^127.0.0.2' "$T/asked" | tail -n 1 | cut -d: -f1)
	ok "  the last of the other host soon" [ "$last" -lt 1000 ]
}

asked 2026-11-23T10:00:00Z "are new" 0
asked 2026-11-23T13:00:00Z "are unchanged" 2505

done_testing
