#!/bin/sh
# Forged wishes to leave: what the receiving server calls forged, and where so
# many leave that they may all be forged, is put to the readers.
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
one=$(grep -l '"r30@example.org"' "$T"/mail/*.json)
cp "$one" "$T/one.json"
cp "${one%.json}.eml" "$T/one.eml"
leave 1 20 'Authentication-Results: mx.example.org; dmarc=fail'
is "nobody leaves by what our own server calls forged" "$(out)" 0
is "the operator is told once" "$(grep -c 'forged.*: 20;' "$T/out") $code" \
	"1 65"
leave 1 9 'Authentication-Results: mx.example.org; dmarc=pass'
is "no more than a fifth of all leave at once in a day" "$(out)" 6
like "the others are asked, and the operator is told" "$(cat "$T/out")" \
	'control.leaves allows, or a fifth of all.*: 3;'
leave 1 30
leave 1 30
is "sixty forged ones more, and nobody left" "$(out)" 6
is "each was asked once" "$(sql "SELECT count(*), count(DISTINCT address) FROM
	request WHERE kind = 2")" "30|30"
rm -f "$T"/mail/*
python3 "$top/tests/lib/returns.py" leave "$T/one.eml" "$T/one.json" \
	>"$T/box/new/token"
later
run >"$T/out" 2>&1
is "a token works at once, always" "$(out) $(mails)" "7 0"
done_testing
