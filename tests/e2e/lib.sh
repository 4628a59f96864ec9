# SPDX-License-Identifier: MIT
# gazetted: what the end-to-end tests share. Source it; it speaks TAP.
#
#	. "$(dirname "$0")/lib.sh"
#	start_http "$T/site"; start_smtp
#	ok "it runs" run_gz run -c "$T/gazetted.conf"
#	done_testing
#
# $T is a fresh folder, gone at the end. $GAZETTED names the program. Servers
# are on loopback, bounded in time, and ended by their pid.

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
GZ=${GAZETTED:-build/gazetted}
case $GZ in /*) ;; *) GZ=$top/$GZ ;; esac
T=$(mktemp -d)
tests=0
failed=0
pids=

cleanup() {
	# shellcheck disable=SC2086
	[ -z "$pids" ] || kill $pids 2>/dev/null
	[ -n "${KEEP:-}" ] || rm -rf "$T"
}
trap cleanup EXIT
trap 'exit 1' INT TERM

diag() { printf '%s\n' "$*" | sed 's/^/# /' >&2; }

# ok NAME COMMAND...: passes where the command does.
ok() {
	tests=$((tests + 1))
	name=$1
	shift
	if "$@" >"$T/ok.out" 2>&1; then
		echo "ok $tests - $name"
	else
		failed=$((failed + 1))
		echo "not ok $tests - $name"
		diag "$*"
		sed 's/^/#   /' "$T/ok.out" >&2
	fi
}

# is NAME GOT WANTED
is() {
	tests=$((tests + 1))
	if [ "$2" = "$3" ]; then
		echo "ok $tests - $1"
	else
		failed=$((failed + 1))
		echo "not ok $tests - $1"
		diag "got:    $2"
		diag "wanted: $3"
	fi
}

# like NAME TEXT PATTERN (extended regular expression)
like() {
	tests=$((tests + 1))
	if printf '%s\n' "$2" | grep -Eq -- "$3"; then
		echo "ok $tests - $1"
	else
		failed=$((failed + 1))
		echo "not ok $tests - $1"
		diag "text:    $2"
		diag "pattern: $3"
	fi
}

done_testing() {
	echo "1..$tests"
	[ "$failed" = 0 ]
}

skip_all() {
	echo "1..0 # SKIP $*"
	exit 0
}

port_of() {
	i=0
	while [ ! -s "$1" ] && [ $i -lt 100 ]; do
		sleep 0.05
		i=$((i + 1))
	done
	head -n 1 "$1"
}

# start_http FOLDER [SECONDS] -> $web, requests in $T/http.log
start_http() {
	rm -f "$T/http.port"
	python3 "$top/tests/lib/httpd.py" --log "$T/http.log" \
		--max-seconds "${2:-300}" "$1" >"$T/http.port" &
	pids="$pids $!"
	web=http://127.0.0.1:$(port_of "$T/http.port")
}

# start_smtp [OPTIONS] -> $smtp (port), mail in $T/mail; stop_smtp ends it
start_smtp() {
	rm -f "$T/smtp.port"
	mkdir -p "$T/mail"
	python3 "$top/tests/lib/smtpd.py" --store "$T/mail" \
		--max-seconds 300 "$@" >"$T/smtp.port" 2>"$T/smtp.err" &
	smtp_pid=$!
	pids="$pids $smtp_pid"
	smtp=$(port_of "$T/smtp.port")
}
stop_smtp() {
	kill "$smtp_pid" 2>/dev/null
	wait "$smtp_pid" 2>/dev/null
}

# start_relay NAME [OPTIONS]: one of several receivers, with its mail in $T/NAME,
# its pid in $T/NAME.pid and its port in $T/NAME.number; stop_relay NAME
start_relay() {
	who=$1
	shift
	rm -f "$T/$who.port"
	python3 "$top/tests/lib/smtpd.py" --store "$T/$who" \
		--max-seconds 300 "$@" >"$T/$who.port" 2>"$T/$who.err" &
	echo $! >"$T/$who.pid"
	pids="$pids $!"
	port_of "$T/$who.port" >"$T/$who.number"
}
stop_relay() {
	kill "$(cat "$T/$1.pid")" 2>/dev/null
	wait "$(cat "$T/$1.pid")" 2>/dev/null
}

# mails [NAME]: how many start_smtp's receiver has, or that relay
mails() {
	find "$T/${1:-mail}" -name '*.eml' 2>/dev/null | wc -l | tr -d ' '
}

# outlet NAME: NAME.xml in $outlets, else $T: an RSS feed with the items on
# stdin, "guid|hours ago|title|text"
outlet() {
	{
		printf '<rss version="2.0"><channel><title>%s</title>' "$1"
		while IFS='|' read -r guid hours title text; do
			cat <<XML
<item><title>$title</title><link>http://$1.example/$guid</link>
<guid>$guid</guid><description>$text</description>
<pubDate>$(date -uR -d "@$((now - hours * 3600))")</pubDate></item>
XML
		done
		echo '</channel></rss>'
	} >"${outlets:-$T}/$1.xml"
}

# feed FILE FIRST LAST: an RSS feed with items FIRST..LAST
feed() {
	{
		echo '<?xml version="1.0"?><rss version="2.0"><channel>'
		echo '<title>Test feed</title><link>http://t.example/</link>'
		i=$3
		while [ "$i" -ge "$2" ]; do
			cat <<END
<item><title>Story number $i of the test</title>
<link>http://t.example/story/$i</link><guid>t-$i</guid>
<description>The text of story $i. It tells of $i things.</description>
<pubDate>Mon, 02 Nov 2026 10:00:$(printf %02d $((i % 60))) GMT</pubDate></item>
END
			i=$((i - 1))
		done
		echo '</channel></rss>'
	} >"$1"
}

# raced FAULT WANTED: whether the dot of a small message is out when the
# connection drops in its body, without a word, is a race. Where it is, that one
# is in doubt, and nothing else differs: prints the states that are to be then.
raced() {
	case $1 in *'"reply"'*) return 1 ;; *'"body"'*) ;; *) return 1 ;; esac
	echo "$2" | case $1 in
	*'"nth": 2'*) sed 's/bob=sent/bob=uncertain/' ;;
	*) sed 's/=ready/=(ready|uncertain)/g' ;;
	esac
}

# conf [SUBSCRIBERS [DIGEST-LINES [RELAY-LINES]]]: $T/gazetted.conf with one
# source, $web/feed.xml, and one digest that is due at every run
conf() {
	subs=${1:-'{ email = "ann@example.org"; }'}
	cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:${smtp:-9}"; ${3:-} };
fetch = { spacing = "0ms"; report_after = 2; };
sources = ( { name = "one"; url = "$web/feed.xml"; allow_private = true;
  first = 100; } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; ${2:-} } );
subscribers = ( $subs );
END
}

# two SUBSCRIBERS [LINES-OF-A [LINES-OF-B [TOP-LINES]]]: such a configuration
# with the relays a and b
two() {
	conf "$1"
	sed -i '/^relay = /d' "$T/gazetted.conf"
	cat >>"$T/gazetted.conf" <<-END
	relays = ( { name = "a"; url = "smtp://127.0.0.1:$(cat "$T/a.number")";
	    timeout = "20s"; ${2:-} },
	  { name = "b"; url = "smtp://127.0.0.1:$(cat "$T/b.number")";
	    timeout = "20s"; ${3:-} } );
	${4:-}
	END
}

# readers N: r1@example.org and so on, for conf
readers() {
	i=1
	while [ $i -le "$1" ]; do
		[ $i = 1 ] || printf ', '
		printf '{ email = "r%d@example.org"; }' $i
		i=$((i + 1))
	done
}

gz() { "$GZ" "$@"; }
# Each run an hour after the last, so that sources are due again.
now=1800000000
later() { now=$((now + ${1:-7200})); }
# gz_now COMMAND...: at that time
gz_now() {
	GAZETTED_NOW=$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ) "$GZ" "$@"
}
run() { gz_now run -c "$T/gazetted.conf" "$@"; }
sql() { sqlite3 "$T/state/state.db" "$1"; }
