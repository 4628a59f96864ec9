#!/bin/sh
# The network is down: no source is blamed for it, the operator reads a line of
# it and not one for each source; and one when it is over. Where anybody answers
# those who do not have failed by themselves.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
port=${web##*:}

# sources HOW-MANY: none of them listens, each on a host of its own
sources() {
	echo "sources = ("
	i=1
	while [ "$i" -le "$1" ]; do
		echo "{ name = \"s$i\"; url = \"http://127.77.0.$i:$port/feed.xml\";
		  allow_private = true; }, "
		i=$((i + 1))
	done
}
config() { # config HOW-MANY MORE-SOURCES
	{
		echo "state = \"$T/state\"; relay = { url = \"smtp://127.0.0.1:9\"; };
		fetch = { spacing = \"0ms\"; report_after = 2; };
		digests = ( { name = \"d\"; from = \"d@example.org\"; } );"
		sources "$1" | sed "\$s/, \$/${2:+, }/"
		echo "${2:-} );"
	} >"$T/gazetted.conf"
}
# poll: runs an hour and more later; what it said is in $said, its code in $code
poll() {
	later
	said=$(run 2>&1)
	code=$?
}
failing() { gz_now status -c "$T/gazetted.conf" --json | python3 -c '
import json, sys
s = json.load(sys.stdin)
print(s["failing"], "outage" if s["outage"] else "none")'; }

config 12
poll
is "twelve that never worked are a line" "$(echo "$said" | wc -l | tr -d ' ')" 1
like "of the network" "$said" "no source can be reached, and 12 were tried"
is "as a failure that passes" "$code" 75
is "none of them has failed" "$(failing)" "0 outage"
like "status tells" "$(gz_now status -c "$T/gazetted.conf")" \
	"^network  *no source can be reached \(since "
poll
is "it is told once" "$said" ""
is "and is so still" "$(failing)" "0 outage"
is "they are asked again at their time" \
	"$(sql "SELECT count(*) FROM turn WHERE next BETWEEN $now + 1 AND
		$now + 7200")" 12

config 12 "{ name = \"one\"; url = \"$web/feed.xml\"; allow_private = true; }"
poll
like "it is over" "$said" "sources can be reached again; none could since 20"
is "those who are down are told of each by itself" \
	"$(echo "$said" | grep -c "source s[0-9]*: .*no connection")" 12
is "and have failed" "$(failing)" "12 none"
poll
is "all of that once" "$said" ""

rm -rf "$T/state"
config 3
poll
is "three may be down by themselves" "$(echo "$said" | grep -c "source s")" 3
is "and are not taken for the network" "$(failing)" "3 none"
done_testing
