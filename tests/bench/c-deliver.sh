#!/bin/sh
# gazetted: personal messages of about 20 and 60 KB to smtp-sink over ten and
# fifty connections, beside smtp-source, which makes its one message once, and
# three libraries that are given theirs ready-made.
set -eu
. "$(dirname "$0")/common"
. "$here/edition"
need smtp-sink
need smtp-source
count=${MESSAGES:-10000}
few=$((count / 4 / 50 * 50)) # for the slow ones
smtp=$(free_port)
# shellcheck disable=SC2046
"${CC:-cc}" -O2 -pthread "$here/peer_esmtp.c" \
	$(pkg-config --cflags --libs libesmtp-1.0) -o "$T/peer_esmtp"
npm_has nodemailer || echo "without nodemailer: npm cannot install it here"

# deliver NAME CONNECTIONS GOAL...
deliver() {
	ed=$1
	c=$2
	shift 2
	f=$ed-$c
	relay_conf "$ed" "url = \"smtp://127.0.0.1:$smtp\";
	  connections = $c; per_connection = 10000;"
	i=0
	while [ $i -lt "$ROUNDS" ]; do
		start_sink "$smtp"
		send_edition "$ed" "gazetted-$f"
		measure "source-$f" smtp-source -s "$c" -d -m "$count" \
			-l "$size" -f digest@example.org \
			-t reader@example.org "127.0.0.1:$smtp"
		measure "esmtp-$f" "$T/peer_esmtp" "$smtp" "$letter" \
			"$count" "$c"
		measure "smtplib-$f" "$PY" "$here/peer_smtplib.py" "$smtp" \
			"$letter" "$few" "$c"
		[ ! -d "$NPM/node_modules/nodemailer" ] ||
			measure "nodemailer-$f" node "$here/peer_nodemailer.js" \
				"$smtp" "$letter" "$few" "$c"
		kill "$sink_pid"
		wait "$sink_pid" 2>/dev/null || true
		i=$((i + 1))
	done
	echo
	echo "$size bytes, $c connections, $count messages:"
	nm=
	[ ! -f "$T/nodemailer-$f.fig" ] ||
		nm="nodemailer pool, $few=nodemailer-$f=$few"
	"$PY" "$here/rates.py" "$T" "source-$f" "gazetted-$f" "$@" -- \
		"smtp-source -d=source-$f=$count" \
		"bare libesmtp=esmtp-$f=$count" \
		"smtplib, $few=smtplib-$f=$few" ${nm:+"$nm"} \
		"gazetted, sending only=gazetted-$f=$count"
}

# What forcing a little to this disk takes, as a connection waits for it once a
# message: where that is milliseconds, the rates tell of the disk.
disk() {
	"$PY" - "$T/disk" <<-'PY'
	import os, statistics, sys, time
	fd = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT, 0o600)
	os.pwrite(fd, bytes(1 << 20), 0)
	os.fsync(fd)
	took = []
	for i in range(500):
	    began = time.monotonic()
	    os.pwrite(fd, bytes([i % 255]) * 600, i * 600)
	    os.fdatasync(fd)
	    took.append((time.monotonic() - began) * 1e6)
	print("a sync of this disk: %.0f us, one in ten more than %.0f" % (
	    statistics.median(took), sorted(took)[450]))
	PY
}

# What is forced to the disk. The kernel counts: a tracer would change it.
syncs() {
	calls=syscalls:sys_enter_fsync,syscalls:sys_enter_fdatasync
	perf stat -e "$calls" true 2>/dev/null || {
		echo "forced to disk: not counted, without perf"
		return 0
	}
	start_sink "$smtp"
	rm -rf "$T/$1/state"
	cp -a "$T/$1/frozen" "$T/$1/state"
	GAZETTED_NOW=2026-11-23T09:00:00Z perf stat -x , -e "$calls" \
		-e duration_time -o "$T/perf" \
		"$GZ" run -c "$T/$1/send.conf" --adopt 2>/dev/null || return 0
	kill "$sink_pid"
	awk -F , -v n="$count" '
		$3 ~ /sync/ { k += $1 }
		$3 ~ /duration/ { s = $1 / 1e9 }
		END { printf "forced to disk: %d times, %.2f a message, %.0f a second\n",
			k, k / n, k / s }' "$T/perf"
}

echo "c. delivery"
disk
edition small "$count" 10
deliver small 10 rate=0.8 cpu=60 peers=3
syncs small
deliver small 50 rate=0.8 peers=3
syncs small
edition large "$count" 39
deliver large 10 rate=0.8 peers=3
deliver large 50 rate=0.8 peers=3
