#!/bin/sh
# gazetted: memory does not grow with deliveries: the peak of a run that sends
# 10,000, 100,000 and a million, beside one of the same config with nothing
# left to send. The million takes minutes; DIGESTS= says how many of its ten
# digests to 100,000 readers go out.
set -eu
. "$(dirname "$0")/common"
. "$here/edition"
need smtp-sink
ROUNDS=1
smtp=$(free_port)
start_sink "$smtp"
echo "j. memory"

# peak NAME READERS DIGESTS
peak() {
	more=
	i=1
	while [ $i -lt "$3" ]; do
		more="$more, { name = \"daily$i\"; schedule = \"every run\";
		  from = \"News <digest@example.org>\"; max_stories = 100; }"
		i=$((i + 1))
	done
	edition "$1" "$2" 2
	count=$(($2 * $3))
	relay_conf "$1" "url = \"smtp://127.0.0.1:$smtp\";
	  connections = 10; per_connection = 10000;"
	send_edition "$1" "$1"
	"$PY" - "$T" "$1" "$2" "$count" "$size" <<-'PY'
	import sys
	folder, name, readers, count, size = sys.argv[1:]
	def figures(which):
	    with open("%s/%s.fig" % (folder, which), encoding="ascii") as f:
	        return [float(x) for x in f.readline().split()]
	(cpu, wall, rss), idle = figures(name), figures(name + "-idle")
	print("%s deliveries of %s bytes to %s readers: %.1f MB, with nothing to "
	      "send %.1f; %.0f/s, %.1f us of CPU each" % (count, size, readers,
	      rss / 1024, idle[2] / 1024, int(count) / wall,
	      (cpu - idle[0]) / int(count) * 1e6))
	PY
	rm -rf "$T/${1:?}"
}

peak ten-thousand 10000 1
peak hundred-thousand 100000 1
[ "${DIGESTS:-10}" = 0 ] || peak million 100000 "${DIGESTS:-10}"
