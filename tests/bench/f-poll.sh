#!/bin/sh
# gazetted: polling 2,000 feeds, beside a bare libcurl-multi loop that throws
# the bodies away; whole runs in which nothing is new; https; memory from 100
# to 10,000 sources. Ratios are of CPU time, the least of all rounds of each,
# for what else the machine does only adds.
set -eu
. "$(dirname "$0")/common"
need nginx
need openssl
COUNT=${COUNT:-2000}
[ "$ROUNDS" -ge 5 ] || ROUNDS=5
libs=$(pkg-config --libs libcurl zlib json-c libutf8proc sqlite3 libcrypto \
	libxxhash libidn2 libconfig libesmtp-1.0)
# shellcheck disable=SC2086
${CC:-cc} -O2 -std=gnu11 -D_GNU_SOURCE -I"$top/daemon" \
	"$here/bench_poll.c" "$BUILD/libgazetted.a" $libs -lm -o "$T/bench_poll"

# Ten hosts, each file of them under any name; f000 has 115 KB.
"$PY" "$here/feeds.py" "$T/feeds" 1
"$PY" "$here/feeds.py" "$T/tiny" 1 3 200
mv "$T/tiny/f000.xml" "$T/feeds/tiny.xml"
# A certificate for ten hosts: one for all would be long, and reading it most
# of what a connection costs.
openssl ecparam -name prime256v1 -genkey -noout -out "$T/key.pem"
group=0
while [ $group -lt 25 ]; do
	openssl req -x509 -new -key "$T/key.pem" -days 2 -subj "/CN=bench$group" \
		-out "$T/cert$group.pem" -addext "$("$PY" -c '
import sys
g = int(sys.argv[1]) * 10
print("subjectAltName=" + ",".join("IP:127.0.0.%d" % i
                                   for i in range(g + 1, g + 11)))' $group)"
	cat "$T/cert$group.pem" >>"$T/cert.pem"
	group=$((group + 1))
done
web=$(free_port)
tls=$(free_port)
user=
[ "$(id -u)" != 0 ] || user="user root;"
mkdir "$T/nginx"
{
	cat <<END
$user
worker_processes 1;
daemon off;
pid $T/nginx/pid;
error_log $T/nginx/error;
events { worker_connections 4096; }
http {
	access_log off;
	default_type application/xml;
	client_body_temp_path $T/nginx/b; proxy_temp_path $T/nginx/p;
	fastcgi_temp_path $T/nginx/f; uwsgi_temp_path $T/nginx/u;
	scgi_temp_path $T/nginx/s;
	keepalive_requests 1000000;
	ssl_certificate_key $T/key.pem;
	root $T/feeds;
	server {
	rewrite ^/x/.*\$ /f000.xml;
END
	for i in 1 2 3 4 5 6 7 8 9 10; do echo "listen 127.0.0.$i:$web;"; done
	i=1
	while [ $i -le 250 ]; do
		[ $((i % 10)) != 1 ] || echo "} server {
			rewrite ^/x/.*\$ /f000.xml;
			ssl_certificate $T/cert$((i / 10)).pem;"
		echo "listen 127.0.0.$i:$tls ssl;"
		i=$((i + 1))
	done
	echo "} }"
} >"$T/nginx/conf"
nginx -e "$T/nginx/error" -c "$T/nginx/conf" 2>"$T/nginx/start" &
pids="$pids $!"
wait_port "$web"

# write_conf FOLDER COUNT URL
write_conf() {
	mkdir -p "$1"
	"$PY" - "$@" "$T/cert.pem" >"$1/gazetted.conf" <<'END'
import sys
folder, count, url, ca = sys.argv[1:]
print('state = "%s/state"; relay = { url = "smtp://127.0.0.1:9"; };\n'
      'fetch = { spacing = "0ms"; per_host = 16; ca_file = "%s"; };\n'
      'digests = ( { name = "d"; from = "d@example.org"; } );\n'
      'sources = (' % (folder, ca))
print(",\n".join('{ name = "s%d"; url = "%s"; allow_private = true; '
                 'first = 0; full_text = "never"%s; }'
                 % (i, url.replace("%h", str(i % 250 + 1 if "https" in url
                                             else i % 10 + 1))
                    .replace("%d", str(i)), "" if i else '; interval = "10m"')
                 for i in range(int(count))))
print(");")
END
}
# polled NAME FOLDER [SECONDS]: one run so long after the last
clock=1795413600
polled() {
	clock=$((clock + ${3:-7200}))
	GAZETTED_NOW=$(date -u -d "@$clock" +%Y-%m-%dT%H:%M:%SZ)
	export GAZETTED_NOW
	measure "$1" "$GZ" run -c "$2/gazetted.conf" --json
}
# least NAME: least CPU of all rounds, in microseconds for each of $1
least() { sort -g "$T/$1.fig" | head -n 1 | cut -d' ' -f1; }
told() { # WHAT BARE SAME OURS COUNT GOAL
	"$PY" - "$@" <<'END'
import sys
what, bare, same, ours, n, goal = sys.argv[1], *map(float, sys.argv[2:])
print("%-45s bare %5.1f us, with our headers %5.1f us, gazetted %5.1f us: "
      "%.2f, %.2f" % (what, *(s * 1e6 / n for s in (bare, same, ours)),
                      bare / ours, same / ours))
print("goal: %g of the bare loop's requests per CPU second: %s" %
      (goal, "met" if bare / ours >= goal else "MISSED"))
END
}

echo "f. polling: $COUNT feeds on ten hosts, 100 in flight"
url="http://127.0.0.%h:$web/x/%d.xml"
us() { "$T/bench_poll" "$@" "$COUNT" 10 "$url" | cut -d' ' -f1 |
	"$PY" -c "print(float(input()) * $COUNT / 1e6)"; }
write_conf "$T/run" "$COUNT" "$url"
polled first "$T/run"
i=0
while [ $i -lt "$ROUNDS" ]; do
	us bare 200 >>"$T/bare200.fig"
	us same 200 >>"$T/same200.fig"
	us ours 200 >>"$T/ours200.fig"
	us bare 304 >>"$T/bare304.fig"
	us same 304 >>"$T/same304.fig"
	polled run304 "$T/run"
	# one source is due: what a run does beside its polls
	polled start "$T/run" 1200
	i=$((i + 1))
done
# The bare loop sends what a GET needs, and once more what ours sends.
told "200, thrown away" "$(least bare200)" "$(least same200)" \
	"$(least ours200)" "$COUNT" 0.8
# By two definitions. The bare loop is measured from its first request to the
# closing of its connections: its URLs are there, its libraries loaded. So the
# first takes from a run what one does in which one source is due: reading the
# config, loading libcurl and the 27 libraries it brings, opening the state.
# The second takes nothing away.
told "304, the polls with their state kept" "$(least bare304)" \
	"$(least same304)" \
	"$("$PY" -c "print($(least run304) - $(least start))")" "$COUNT" 0.6
told "304, the whole process, config and start too" "$(least bare304)" \
	"$(least same304)" "$(least run304)" "$COUNT" 0.6

echo "https: 250 hosts with a connection each; ten share a certificate"
write_conf "$T/tls" 250 "https://127.0.0.%h:$tls/x/%d.xml"
polled tlsfirst "$T/tls"
i=0
while [ $i -lt "$ROUNDS" ]; do
	"$T/bench_poll" bare 200 250 250 \
		"https://127.0.0.%h:$tls/tiny.xml" "$T/cert.pem" |
		cut -d' ' -f1 >>"$T/baretls.fig"
	polled tls304 "$T/tls"
	polled tlsstart "$T/tls" 1200
	i=$((i + 1))
done
"$PY" -c "
ms = ($(least tls304) - $(least tlsstart)) * 1000 / 249
whole = $(least tls304) * 1000 / 250
print('an unchanged https source: %.2f ms of CPU, %.2f with its share of '
      'the start; bare loop %.2f ms' % (ms, whole, $(least baretls) / 1000))
print('goal: 0.8 ms: %s' % ('met' if ms <= 0.8 else 'MISSED'))"

# What a first run takes is mostly SQLite's cache, which has a limit. Small
# peaks are told from below by what measure.py itself has.
echo "memory, at its peak: the first run, one in which nothing has changed, one
in which nothing is due"
for n in 100 1000 10000; do
	write_conf "$T/m$n" $n "http://127.0.0.%h:$web/tiny.xml?%d"
	polled "new$n" "$T/m$n"
	polled "mem$n" "$T/m$n"
	measure "rest$n" "$GZ" run -c "$T/m$n/gazetted.conf" --json
	"$PY" - "$n" "$T/new$n.fig" "$T/mem$n.fig" "$T/rest$n.fig" <<'END'
import sys
peak = lambda path: max(float(l.split()[2]) for l in open(path)) / 1024
print("%6s sources: %5.1f MB, %5.1f MB, %5.1f MB" %
      (sys.argv[1], *map(peak, sys.argv[2:])))
END
done
