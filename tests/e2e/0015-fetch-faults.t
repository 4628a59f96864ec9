#!/bin/sh
# A web server that misbehaves on purpose: one row a fault, with the outcome.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 3
cat >"$T/faultd.py" <<'END'
import gzip, re, socket, sys, threading, time
feed = open(sys.argv[1], "rb").read()
log = open(sys.argv[2], "a")
def head(status, *lines, body=b"", length=True):
    h = ["HTTP/1.1 " + status, "Connection: close"] + list(lines)
    if length:
        h.append("Content-Length: %d" % len(body))
    return "\r\n".join(h).encode() + b"\r\n\r\n" + body
ok = lambda *l, body=feed: head("200 OK", "Content-Type: application/rss+xml", *l, body=body)
def broken(z):
    return z[:len(z) // 2] + b"\xff" * 30 + z[len(z) // 2 + 30:]
def drip(c, data, gap):
    for b in data:
        c.sendall(bytes([b])); time.sleep(gap)
def endless(c):
    c.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<rss>")
    while True:
        c.sendall(b"x" * 65536)
def handle(c):
    req = b""
    while b"\r\n\r\n" not in req:
        d = c.recv(4096)
        if not d: return
        req += d
    path = req.split()[1].decode()
    log.write(req.decode("latin-1").replace("\r\n", "|") + "\n"); log.flush()
    name = path.strip("/").split("?")[0]
    me = "http://127.0.0.1:%d" % port
    if name == "plain": c.sendall(ok('ETag: W/"odd, \\"one\\""', "Last-Modified: yesterday, more or less"))
    elif name == "validators":
        hit = b'If-None-Match: W/"odd"' in req and b"If-Modified-Since: yesterday, more or less" in req
        c.sendall(head("304 Not Modified") if hit else ok('ETag: W/"odd"', "Last-Modified: yesterday, more or less"))
    elif name == "gzip": c.sendall(ok("Content-Encoding: gzip", body=gzip.compress(feed)))
    elif name == "secretgzip": c.sendall(ok(body=gzip.compress(feed)))
    elif name == "bomb": c.sendall(ok("Content-Encoding: gzip", body=gzip.compress(b"<rss>" + b" " * 60000000)))
    elif name == "secretbomb": c.sendall(ok(body=gzip.compress(b"<rss>" + b" " * 60000000)))
    elif name == "badgzip": c.sendall(ok("Content-Encoding: gzip", body=broken(gzip.compress(feed))))
    elif name == "endless": endless(c)
    elif name == "short": c.sendall(ok().replace(b"Content-Length: ", b"Content-Length: 9"))
    elif name == "chunk": c.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello")
    elif name == "silent": time.sleep(20)
    elif name == "dripping": drip(c, ok(), 0.2)
    elif name == "hangup": pass
    elif name == "garbage": c.sendall(b"\x00\x01\x02 this is not HTTP\r\n\r\n")
    elif name == "headers": c.sendall(b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: %s\r\n" % (i, b"y" * 4000) for i in range(60)) + b"\r\n")
    elif name == "empty": c.sendall(ok(body=b""))
    elif name == "html": c.sendall(head("200 OK", "Content-Type: text/html", body=b"<html><body>Please log in</body></html>"))
    elif name == "r302": c.sendall(head("302 Found", "Location: /plain"))
    elif name == "r301": c.sendall(head("301 Moved Permanently", "Location: " + me + "/plain"))
    elif name == "loop": c.sendall(head("302 Found", "Location: /loop"))
    elif name == "tofile": c.sendall(head("302 Found", "Location: file:///etc/passwd"))
    elif name == "toftp": c.sendall(head("302 Found", "Location: ftp://127.0.0.1/x"))
    elif name == "nowhere": c.sendall(head("302 Found"))
    elif re.match(r"s\d+$", name): c.sendall(head(name[1:] + " Whatever", "Retry-After: 7200"))
    else: c.sendall(head("404 Not Found"))
def serve(c):
    try: handle(c)
    except OSError: pass
    finally:
        try: c.shutdown(socket.SHUT_WR)
        except OSError: pass
        c.close()
s = socket.create_server(("127.0.0.1", 0)); port = s.getsockname()[1]
print(port, flush=True)
threading.Timer(120, lambda: __import__("os")._exit(0)).start()
while True:
    c, _ = s.accept(); threading.Thread(target=serve, args=(c,), daemon=True).start()
END
python3 "$T/faultd.py" "$T/site/feed.xml" "$T/req.log" >"$T/fault.port" 2>/dev/null &
pids="$pids $!"
web=http://127.0.0.1:$(port_of "$T/fault.port")
start_smtp

# NAME|WANTED: an empty WANTED is a feed that is read
rows='plain|
validators|
gzip|
secretgzip|
r302|
r301|
bomb|larger than the limit
secretbomb|broken or larger than the limit
badgzip|compression is broken
endless|larger than the limit
short|cut short
chunk|
silent|did not answer in time
dripping|did not answer in time
hangup|hung up without an answer
garbage|
headers|headers are larger
empty|empty
html|
loop|more than 5 redirects
tofile|not http or https
toftp|not http or https
nowhere|without a place to go
s400|HTTP 400
s401|password_file
s403|HTTP 403 Forbidden
s404|HTTP 404
s410|for good
s451|HTTP 451
s500|HTTP 500
s502|HTTP 502'
{
	cat <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; per_host = 16; timeout = "3s"; max_size = "2M"; };
digests = ( { name = "d"; from = "d@example.org"; schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
sources = (
END
	echo "$rows" | cut -d'|' -f1 | while read -r n; do
		echo "{ name = \"$n\"; url = \"$web/$n\"; allow_private = true; full_text = \"never\"; },"
	done
	echo "{ name = \"last\"; url = \"$web/plain?last\"; allow_private = true; full_text = \"never\"; } );"
} >"$T/gazetted.conf"

timeout 60 env GAZETTED_NOW=2026-11-23T07:00:00Z "$GZ" run --json -q \
	-c "$T/gazetted.conf" >"$T/out" 2>"$T/err"
is "the run ends in its time, with 65" "$?" 65
echo "$rows" >"$T/rows"
while IFS='|' read -r n want; do
	line=$(grep "^gazetted: source $n:" "$T/err")
	case $n in
	plain | validators | gzip | secretgzip | r302 | r301)
		is "$n is read" "$line" "" ;;
	*) like "$n" "${line:-no line at all}" "source $n: .*$want" ;;
	esac
done <"$T/rows"
is "no request twice for one source" \
	"$(cut -d' ' -f2 "$T/req.log" | grep -v -e loop -e plain | sort | uniq -d)" ""

GAZETTED_NOW=2026-11-23T09:00:00Z "$GZ" run --json -q \
	-c "$T/gazetted.conf" >"$T/out" 2>"$T/err"
ok "validators come back byte for byte" grep -qF \
	'If-None-Match: W/"odd"|If-Modified-Since: yesterday, more or less' "$T/req.log"
is "410 is not asked again" "$(grep -c 'GET /s410' "$T/req.log")" 1
like "the User-Agent is honest" "$(head -n 1 "$T/req.log")" \
	'User-Agent: gazetted/[0-9.]+ \(\+https://example.org/\)'
is "nothing is said that tracks" \
	"$(grep -ciE 'Cookie:|Referer:' "$T/req.log")" 0

# 429 and 503 quiet the host for the rest of the run, and are honoured after.
for s in s429 s503; do
	rm -rf "$T/state"
	: >"$T/req.log"
	cat >"$T/host.conf" <<END
state = "$T/state";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; per_host = 1; };
digests = ( { name = "d"; from = "d@example.org"; } );
sources = ( { name = "a"; url = "$web/$s"; allow_private = true; interval = "5m"; },
  { name = "b"; url = "$web/plain"; allow_private = true; interval = "5m"; } );
END
	GAZETTED_NOW=2026-11-23T07:00:00Z "$GZ" run -c "$T/host.conf" 2>"$T/err"
	is "$s: the host is left alone in this run" \
		"$(grep -c GET "$T/req.log")" 1
	GAZETTED_NOW=2026-11-23T08:30:00Z "$GZ" run -c "$T/host.conf" 2>>"$T/err"
	is "$s: not before Retry-After is over" \
		"$(grep -c "GET /$s" "$T/req.log")" 1
	GAZETTED_NOW=2026-11-23T09:05:00Z "$GZ" run -c "$T/host.conf" 2>>"$T/err"
	is "$s: and then again" "$(grep -c "GET /$s" "$T/req.log")" 2
done
done_testing
