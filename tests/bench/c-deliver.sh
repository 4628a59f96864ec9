#!/bin/sh
# gazetted: 20,000 personal messages of about 20 KB to smtp-sink over ten
# connections, beside smtp-source, which makes its one message once.
# The edition is frozen first, while the relay is not there; what is timed is
# a run that only sends: claims, composes, arms, sends and records, durably.
set -eu
. "$(dirname "$0")/common"
need smtp-sink
need smtp-source
MESSAGES=${MESSAGES:-20000}
ITEMS=${ITEMS:-13}
"$PY" "$here/feeds.py" "$T/feeds" 1 "$ITEMS" 600
smtp=$(free_port)
"$PY" - "$T/subscribers.conf" "$MESSAGES" <<'END'
import sys
with open(sys.argv[1], "w", encoding="ascii") as f:
    f.write("subscribers = (\n")
    f.write(",\n".join('{ email = "reader%d@example.org"; name = "Reader %d"; }'
                       % (i, i) for i in range(int(sys.argv[2]))))
    f.write("\n);\n")
END
# conf FILE STATE RELAY SUBSCRIBERS-LINE
conf() {
	cat >"$1" <<END
state = "$2";
contact = "https://example.org/";
relay = { url = "$3"; connections = 10; per_connection = 10000; };
sources = ( { name = "one"; url = "file:$T/feeds/f000.xml"; first = 100; } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; max_stories = 100; } );
$4
END
}
mkdir -p "$T/one"
conf "$T/one.conf" "$T/state-one" "maildir:$T/one" \
	'subscribers = ( { email = "reader0@example.org"; name = "Reader 0"; } );'
conf "$T/all.conf" "$T/state" "smtp://127.0.0.1:$smtp" \
	'@include "subscribers.conf"'
export GAZETTED_NOW=2026-11-23T07:00:00Z
"$GZ" run -c "$T/one.conf"
size=$(cat "$T"/one/new/* | wc -c)
echo "c. delivery: $MESSAGES messages of $size bytes, 10 connections"

i=0
while [ $i -lt "$ROUNDS" ]; do
	rm -rf "$T/state"
	OK="0 75" measure freeze "$GZ" run -c "$T/all.conf" --json
	start_sink "$smtp"
	measure gz "$GZ" run -c "$T/all.conf" --json
	measure idle "$GZ" run -c "$T/all.conf" --json
	measure source smtp-source -s 10 -d -m "$MESSAGES" -l "$size" \
		-f digest@example.org -t reader@example.org "127.0.0.1:$smtp"
	kill "$sink_pid"
	wait "$sink_pid" 2>/dev/null || true
	i=$((i + 1))
done
echo "sent: $(cat "$T/gz.out")"
table "smtp-source=source" "freezing (relay away)=freeze" \
	"nothing to send=idle" "gazetted run, sending only=gz"
"$PY" - "$T" "$MESSAGES" <<'END'
import statistics, sys
def med(name):
    rows = [[float(x) for x in l.split()] for l in open(sys.argv[1] + "/" + name + ".fig")]
    return [statistics.median(c) for c in zip(*rows)]
n = int(sys.argv[2])
src, gz = med("source"), med("gz")
rate = src[1] / gz[1]
print("messages/s: smtp-source %.0f, gazetted %.0f; CPU us/message: %.0f, %.0f"
      % (n / src[1], n / gz[1], src[0] / n * 1e6, gz[0] / n * 1e6))
print("goal: half of smtp-source's rate: %s (%.2f)"
      % ("met" if rate >= 0.5 else "MISSED", rate))
END
