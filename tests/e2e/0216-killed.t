#!/bin/sh
# A run that is killed while it waits for a slow source has noted what the
# others answered: the next one does not ask them again.
. "$(dirname "$0")/lib.sh"

cat >"$T/site.py" <<'PY'
"""/one answers, and 304 after; /wait asks to be left alone; /slow never ends."""
import http.server, sys, time
class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        with open(sys.argv[1], "a") as log:
            print(self.path, file=log)
        if self.path == "/slow":
            time.sleep(60)
        elif self.path == "/wait":
            self.send_response(503)
            self.send_header("Retry-After", "7200")
            self.end_headers()
        elif self.headers["If-None-Match"]:
            self.send_response(304)
            self.end_headers()
        else:
            body = open(sys.argv[2], "rb").read()
            self.send_response(200)
            self.send_header("ETag", '"1"')
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
    def log_message(self, *args):
        pass
server = http.server.ThreadingHTTPServer(("0.0.0.0", 0), Site)
server.daemon_threads = True
print(server.server_address[1], flush=True)
server.serve_forever()
PY
feed "$T/feed.xml" 1 2
timeout 300 python3 "$T/site.py" "$T/asked" "$T/feed.xml" >"$T/port" &
pids="$pids $!"
port=$(port_of "$T/port")

config() { # config NAME...: sources, each on a host of its own
	{
		echo "state = \"$T/state\"; relay = { url = \"smtp://127.0.0.1:9\"; };"
		echo "fetch = { spacing = \"0ms\"; };"
		echo "digests = ( { name = \"d\"; from = \"d@example.org\"; } );"
		echo "sources = ("
		host=1
		for name in "$@"; do
			[ $host = 1 ] || echo ","
			host=$((host + 1))
			echo "{ name = \"$name\"; allow_private = true;
			  url = \"http://127.0.0.$host:$port/$name\"; }"
		done
		echo ");"
	} >"$T/gazetted.conf"
}

# killed: a run that is, once what it learnt has had its time; who was $asked
killed() {
	: >"$T/asked"
	now=$((now + 60))
	GAZETTED_NOW=$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ) \
		"$GZ" run -c "$T/gazetted.conf" >"$T/run.out" 2>&1 &
	run_pid=$!
	sleep 5
	kill -9 $run_pid
	wait $run_pid 2>/dev/null
	asked=$(sort "$T/asked" | tr '\n' ' ')
}

config one
run >"$T/first" 2>&1
later 86400
config one wait slow
killed
is "all are asked" "$asked" "/one /slow /wait "
killed
is "after a kill the slow one alone" "$asked" "/slow "
done_testing
