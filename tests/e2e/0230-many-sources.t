#!/bin/sh
# Thousands of sources take hardly more memory than a hundred, though all are
# due and an edition is looked for: what is known of those whose turn it is not
# is a few dozen bytes each.
. "$(dirname "$0")/lib.sh"
[ -z "${SAN:-}" ] || skip_all "sanitizers have memory of their own"

feed "$T/feed.xml" 1 2

# config COUNT
config() {
	mkdir -p "$T/$1"
	python3 - "$1" "$T" >"$T/$1/gazetted.conf" <<-'PY'
	import sys
	n, t = int(sys.argv[1]), sys.argv[2]
	print('state = "%s/%d/state"; relay = { url = "maildir:%s/mail"; };\n'
	      'digests = ( { name = "d"; from = "d@example.org";\n'
	      '              schedule = "every run"; } );\n'
	      'subscribers = ( { email = "ann@example.org"; } );\n'
	      'sources = (' % (t, n, t))
	print(",\n".join('{ name = "s%d"; url = "file:%s/feed.xml"; first = 0; }'
	                 % (i, t)
	                 for i in range(n)))
	print(");")
	PY
}

# peak COUNT: kilobytes at most, of a run in which nothing is new
peak() {
	python3 - "$GZ" "$T/$1/gazetted.conf" <<-'PY'
	import json, resource, subprocess, sys
	run = subprocess.run([sys.argv[1], "run", "--json", "-c", sys.argv[2]],
	                     stdout=subprocess.PIPE, check=True)
	got = json.loads(run.stdout)
	assert got["unchanged"] == got["polled"] > 0, got
	print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
	PY
}

for n in 100 5000; do
	config $n
	GAZETTED_NOW=2026-11-23T10:00:00Z
	export GAZETTED_NOW
	ok "$n sources" "$GZ" run -c "$T/$n/gazetted.conf"
done
GAZETTED_NOW=2026-11-23T13:00:00Z
few=$(peak 100)
many=$(peak 5000)
diag "$few KB, $many KB"
ok "5,000 take 2 MB more than 100 at most" [ "$many" -lt $((few + 2048)) ]

done_testing
