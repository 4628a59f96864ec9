#!/bin/sh
# Forged wishes to leave: what the receiving server calls forged does nothing,
# and where so many leave that they may all be forged, the operator is told.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/box/new" "$T/box/cur" "$T/box/tmp"
feed "$T/site/feed.xml" 1 1
start_http "$T/site"
start_smtp
conf "$(readers 30)"
cat >>"$T/gazetted.conf" <<END
control = { url = "maildir:$T/box"; address = "news+*@lists.example.org";
  after = "delete"; storm = 30; };
END
# leave FROM TO [HEADER]: as these readers somebody asks to leave
leave() {
	n=$1
	while [ "$n" -le "$2" ]; do
		printf '%sFrom: <r%d@example.org>\nSubject: unsubscribe\nMessage-ID: <%s@x.example>\n\n' \
			"${3:+$3
}" "$n" "$now.$n" >"$T/box/new/$now.$n.x"
		n=$((n + 1))
	done
	later
	run >"$T/out" 2>&1
	code=$?
}
out() { sql "SELECT count(*) FROM suppression"; }

run >"$T/out" 2>&1
leave 1 20 'Authentication-Results: mx.example.org; dmarc=fail'
is "nobody leaves by what our own server calls forged" "$(out)" 0
is "the operator is told once" "$(grep -c 'forged.*: 20;' "$T/out") $code" \
	"1 65"
leave 1 9 'Authentication-Results: mx.example.org; dmarc=pass'
is "what it vouches for is done" "$(out) $code" "9 0"
leave 10 19
is "too many are told of, once" \
	"$(grep -c '10 readers left within a day' "$T/out") $code $(out)" "1 65 19"
done_testing
