#!/bin/sh
# A month of polling by cron, in simulated time, against publishers with wishes
# of their own; each request is graded by the polite client's rules:
#
#	never faster than the interval, nor than ttl, sy:, skipHours, skipDays,
#	Cache-Control and Expires ask for; no request to a host within its
#	Retry-After; validators come back byte for byte, and at most one request
#	a day goes without those there are; 410 ends it, 301 is believed after a
#	week of it, 302 never; failures back off; at most two connections to a
#	host; an honest User-Agent, no cookies, no Referer.
#
# And by its reader's: nobody is polled much less than they allow.
. "$(dirname "$0")/lib.sh"

cat >"$T/month.py" <<'END'
"""month.py serve LOG NOW | sources PORT | grade LOG"""
import collections, http.server, json, os, random, sys, threading, time
HOUR, DAY = 3600, 86400
MOVES = 301, 302, 307, 308
START = 1793523600  # 2026-11-01 09:00 UTC, a Sunday

class Publisher:
    """What it asks for: `stated` seconds between requests, `wait` after 429."""
    host, stated, news, etag, modified = 0, 0, 3 * DAY, True, False
    head, more = {}, ""
    def __init__(self, **kw):
        self.__dict__.update(kw)

P = {
    "quiet": Publisher(modified=True),
    "busy": Publisher(news=HOUR),
    "bare": Publisher(etag=False),
    "odd": Publisher(tag='W/"a \\" b, %d"', modified=True),
    "restless": Publisher(tag='"%f"', restless=True),
    "ttl": Publisher(stated=3 * HOUR, more="<ttl>180</ttl>"),
    "sy": Publisher(stated=6 * HOUR, more='<y:updatePeriod xmlns:y="http://purl.org/rss/1.0/modules/syndication/">daily</y:updatePeriod><y:updateFrequency xmlns:y="http://purl.org/rss/1.0/modules/syndication/">4</y:updateFrequency>'),
    "maxage": Publisher(stated=12 * HOUR, head={"Cache-Control": "max-age=43200"}),
    "expires": Publisher(stated=2 * HOUR, expires=2 * HOUR),
    "once": Publisher(stated=5 * HOUR, age_once=5 * HOUR),  # not on its 304s
    "nights": Publisher(skip_hours=range(0, 7), skip_days=(5, 6), more="<skipHours>%s</skipHours><skipDays><day>Saturday</day><day>Sunday</day></skipDays>" % "".join("<hour>%d</hour>" % h for h in range(7))),
    "limits": Publisher(wait=5 * HOUR, every=6),
    "limits-b": Publisher(like="limits"),
    "limits-date": Publisher(wait=3 * HOUR, every=5, as_date=True),
    "limits-long": Publisher(wait=50 * HOUR, every=60),
    "limits-long-b": Publisher(like="limits-long"),
    "page": Publisher(page=True),  # no feed, nor ever one
    "gone": Publisher(status=(10, 410)),
    "moved": Publisher(status=(5, 301)),
    "moved-308": Publisher(status=(5, 308)),
    "wanders": Publisher(status=(5, 301), wanders=True),  # another place each day
    "elsewhere": Publisher(status=(5, 302)),
    "elsewhere-307": Publisher(status=(5, 307)),
    "away": Publisher(status=(8, 500), until=12),
    "closed": Publisher(status=(3, 403)),
    "lost": Publisher(status=(4, 404)),
    "frozen": Publisher(news=12 * HOUR, etag=False, modified=True, freezes=6),
    "forgetful": Publisher(forgets=True),
}
for i in range(4):
    P["crowd-%d" % i] = Publisher(like="crowd-0" if i else None, news=HOUR, slow=0.01)
for i, p in enumerate(P.values()):
    p.host = i + 1
for p in P.values():
    if getattr(p, "like", None):
        p.host = P[p.like].host

def http_date(t):
    return time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(t))

def serve(log, now_file):
    lock, asked = threading.Lock(), collections.Counter()
    # By address: connections, and when they were last used. One of the run
    # before that we have not seen the end of yet is not of this one.
    open_now = collections.defaultdict(dict)
    held = {}
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 5
        def log_message(self, *a): pass
        def date_time_string(self, t=None): return http_date(int(open(now_file).read()))
        def setup(self):
            super().setup()
            with lock: open_now[self.server.server_address][self] = None
        def finish(self):
            with lock: del open_now[self.server.server_address][self]
            super().finish()
        def decide(self, name, p, now, inm, ims):
            """Status and headers."""
            day, out = (now - START) // DAY, dict(p.head)
            asked[name] += 1
            if hasattr(p, "status") and day >= p.status[0] and day < getattr(p, "until", 99) and self.path.count("/") == 1:
                if p.status[1] in MOVES: out["Location"] = "/%s/%s" % (name, day if hasattr(p, "wanders") else "new")
                return p.status[1], out
            lead = P[p.like] if getattr(p, "like", None) else p
            if hasattr(lead, "wait"):
                asked[lead.host] += 1
                if asked[lead.host] % lead.every == 0:
                    out["Retry-After"] = http_date(now + lead.wait) if hasattr(p, "as_date") else str(lead.wait)
                    return 429, out
            version = 0 if hasattr(p, "page") else (now - START) // p.news
            if day >= getattr(p, "freezes", 99): version = p.freezes * DAY // p.news
            tag = getattr(p, "tag", '"v%d"') % (now * 1.0 if hasattr(p, "restless") else version)
            if p.etag and not (hasattr(p, "forgets") and day % 3 == 2): out["ETag"] = tag
            if p.modified: out["Last-Modified"] = http_date(START + version * p.news)
            if hasattr(p, "expires"): out["Expires"] = http_date(now + p.expires)
            same = inm == out.get("ETag") if inm is not None else ims == out.get("Last-Modified") if ims is not None else False
            if same: return 304, out
            if hasattr(p, "age_once"): out["Cache-Control"] = "max-age=%d" % p.age_once
            return 200, out
        def do_GET(self):
            name = self.path.split("/")[1]
            p, now = P.get(name), int(open(now_file).read())
            inm, ims = self.headers.get("If-None-Match"), self.headers.get("If-Modified-Since")
            with lock:
                status, out = self.decide(name, p, now, inm, ims) if p else (404, {})
                ours = open_now[self.server.server_address]
                ours[self] = now
                peak = list(ours.values()).count(now)
                with open(log, "a") as f:
                    f.write(json.dumps({"t": now, "name": name, "host": p.host if p else 0, "path": self.path,
                        "inm": inm, "ims": ims, "status": status, "out": out, "open": peak,
                        "heard": {k.lower(): v for k, v in self.headers.items()}}) + "\n")
            time.sleep(getattr(p, "slow", 0))
            body = b""
            if status == 200:
                v = (now - START) // p.news
                items = "".join("<item><title>Story %d of %s</title><link>/%s/story-%d</link><guid>%s-%d</guid></item>" % (n, name, name, n, name, n) for n in range(v, max(-1, v - 10), -1))
                if hasattr(p, "page"): body = b"<html><title>Down</title><p>We are down.</html>"
                else: body = ("<rss version='2.0'><channel><title>%s</title>%s%s</channel></rss>" % (name, p.more, items)).encode()
            self.send_response(status)
            for k, v in out.items(): self.send_header(k, v)
            if status != 304: self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
    class Server(http.server.ThreadingHTTPServer):
        daemon_threads, request_queue_size = True, 64
    first = Server(("127.0.0.1", 0), Handler)
    port = first.server_address[1]
    for i in range(2, len(P) + 1):
        threading.Thread(target=Server(("127.0.0.%d" % i, port), Handler).serve_forever, daemon=True).start()
    print(port, flush=True)
    threading.Timer(600, lambda: os._exit(0)).start()
    first.serve_forever()

def grade(log):
    ours = [json.loads(l) for l in open(log)]
    faults, by = collections.Counter(), collections.defaultdict(list)
    def fault(rule, r, words):
        faults[rule] += 1
        if faults[rule] <= 3:
            print("# %s: %s at %s: %s" % (rule, r["path"], http_date(r["t"]), words))
    hold = {}
    for r in ours:
        by[r["name"]].append(r)
        if r["t"] < hold.get(r["host"], 0):
            fault("retry-after", r, "within it")
        if r["status"] == 429:
            hold[r["host"]] = r["t"] + (P[r["name"]] if hasattr(P[r["name"]], "wait") else P[P[r["name"]].like]).wait
        if r["open"] > 2:
            fault("connections", r, "%d at once" % r["open"])
        h = r["heard"]
        if not h.get("user-agent", "").startswith("gazetted/") or "+https://example.org/" not in h["user-agent"]:
            fault("user-agent", r, h.get("user-agent"))
        if {"cookie", "referer"} & set(h) or "gzip" not in h.get("accept-encoding", ""):
            fault("headers", r, str(h))
    for name, rs in by.items():
        if name not in P: continue  # a feed beside the page?
        p, last, tag, mod, plain, of = P[name], None, None, None, None, None
        for r in rs:
            hop = last is not None and r["t"] == last["t"] and last["status"] in MOVES
            if last and not hop:
                gap = r["t"] - last["t"]
                if gap < (p.stated or HOUR - 30):
                    fault("interval", r, "%d s after the one before" % gap)
            when = time.gmtime(r["t"])
            if last and (when.tm_hour in getattr(p, "skip_hours", ()) or when.tm_wday in getattr(p, "skip_days", ())):
                fault("skip", r, "an hour or day that it wants to be left out")
            ours = (tag, mod) if r["path"] == of else (None, None)  # of no other place
            if (r["inm"], r["ims"]) != ours:
                if r["inm"] is None and r["ims"] is None:
                    if plain is not None and r["t"] - plain < DAY:
                        fault("unconditional", r, "the second on a day")
                    plain = r["t"]
                else:
                    fault("validators", r, "sent %r %r, given %r %r" % (r["inm"], r["ims"], *ours))
            if r["status"] in (200, 304):
                new = r["out"].get("ETag"), r["out"].get("Last-Modified")
                if r["status"] == 200: tag, mod = new
                else: tag, mod = new[0] or tag, new[1] or mod
                of = r["path"]
            last = r
    n = lambda name, **kw: sum(all(r[k] == v for k, v in kw.items()) for r in by[name])
    days = 30
    for rule in ("interval", "retry-after", "skip", "unconditional", "validators", "connections", "user-agent", "headers"):
        print("%s - %s: none of %d requests" % ("not ok" if faults[rule] else "ok", rule, len(ours)))
    # NAME, least and most of its requests that have these marks
    for name, low, high, marks, words in [
        ("quiet", 355, 370, {}, "at each run, as it lets us"),
        ("ttl", 170, 185, {}, "as often as its ttl lets us"),
        ("sy", 90, 121, {}, "four times a day"),
        ("maxage", 48, 61, {}, "twice a day"),
        ("once", 115, 125, {}, "max-age holds through 304"),
        ("nights", 160, 200, {}, "by day, on weekdays"),
        ("gone", 1, 1, {"status": 410}, "410 once"),
        ("moved", 60, 90, {"path": "/moved", "status": 301}, "301 until it is believed"),
        ("moved", 280, 310, {"path": "/moved/new"}, "then the new place"),
        ("moved-308", 60, 90, {"path": "/moved-308", "status": 308}, "308 too"),
        ("moved-308", 280, 310, {"path": "/moved-308/new"}, "then the new place"),
        ("wanders", 280, 310, {"status": 301}, "301 to another place each day: never"),
        ("elsewhere", 280, 310, {"status": 302}, "302 for ever"),
        ("elsewhere-307", 280, 310, {"status": 307}, "and 307"),
        ("away", 8, 14, {"status": 500}, "500 backs off to once a day"),
        ("closed", 14, 24, {"status": 403}, "403 too, and weekly in the end"),
        ("lost", 14, 22, {"status": 404}, "404 daily, weekly after two weeks"),
        ("page", 30, 42, {}, "no feed: daily"),
        ("page", 10, 20, {"inm": None}, "and every other day without what it gave"),
        ("frozen", 2, 5, {"ims": None}, "304 for a week: once a week without"),
    ]:
        if name not in by: by[name] = []
        k = n(name, **marks)
        print("%s - %s: %s (%d)" % ("ok" if low <= k <= high else "not ok", name, words, k))

if sys.argv[1] == "serve": serve(sys.argv[2], sys.argv[3])
elif sys.argv[1] == "grade": grade(sys.argv[2])
else:
    for name, p in P.items():
        print('{ name = "%s"; url = "http://127.0.0.%d:%s/%s"; allow_private = true; full_text = "never"; },' % (name, p.host, sys.argv[2], name))
END
: >"$T/log"
echo 0 >"$T/now"
python3 "$T/month.py" serve "$T/log" "$T/now" >"$T/port" 2>"$T/serve.err" &
pids="$pids $!"
port=$(port_of "$T/port")
cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/box"; };
fetch = { spacing = "0ms"; };
digests = ( { name = "d"; from = "d@example.org"; schedule = "every day at 07:00"; } );
subscribers = ( { email = "ann@example.org"; } );
sources = (
$(python3 "$T/month.py" sources "$port" | sed '$s/,$//')
);
END
# Every second hour; cron is some seconds early or late, and now and then somebody looks in.
k=0
start=1793523600
while [ $k -lt 360 ]; do
	now=$((start + k * 7200 + (k * 7919 % 5)))
	for at in $now $([ $((k % 29)) = 3 ] && echo $((now + 1020))); do
		echo "$at" >"$T/now"
		GAZETTED_NOW=$(date -u -d "@$at" +%Y-%m-%dT%H:%M:%SZ) \
			"$GZ" run -c "$T/gazetted.conf" 2>>"$T/said"
	done
	k=$((k + 1))
done
python3 "$T/month.py" grade "$T/log" >"$T/grades"
while read -r line; do
	case $line in
	'#'*) echo "$line" ;;
	'ok - '*) ok "${line#ok - }" true ;;
	*) ok "${line#not ok - }" false ;;
	esac
done <"$T/grades"
is "each trouble is told once" \
	"$(grep -c 'source .*(failed [0-9]* times\? since' "$T/said")" 5
is "and each recovery" "$(grep -c 'works again' "$T/said")" 1
like "a source that is gone" "$(cat "$T/said")" 'source gone: .*next try none'
like "one that moved" "$(cat "$T/said")" 'source moved: .*has moved for good'
done_testing
