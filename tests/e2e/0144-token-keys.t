#!/bin/sh
# Keys of tokens change with overlap: editions keep the key that they were made
# with, old tokens work until their key is retired, and then not any more.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/box/new" "$T/box/cur" "$T/box/tmp"
start_http "$T/site"
start_smtp
conf "$(readers 4)"
cat >>"$T/gazetted.conf" <<END
control = { url = "maildir:$T/box"; address = "news+*@lists.example.org";
  after = "delete"; };
END
issue=0
news() {
	issue=$((issue + 1))
	feed "$T/site/feed.xml" "$issue" "$issue"
	later 3600
}
edition() {
	news
	rm -f "$T"/mail/*.eml "$T"/mail/*.json
	run >"$T/out" 2>&1
}
key() { gz_now token-key -c "$T/gazetted.conf" "$@" >"$T/key.out" 2>&1; }
# which: the numbers of the keys of all tokens in what was received
which() {
	cat "$T"/mail/*.eml "$T"/mail/*.json | grep -oE '[bu][0-9]+\.[0-9]+\.[0-9a-f]{20}' |
		cut -d. -f1 | sort -u | tr '\n' ' '
}
comes() { # KIND ADDRESS [FOLDER]: what this reader's mail turns into
	of=$(grep -l "\"$2\"" "${3:-$T/mail}"/*.json | tail -n 1)
	name=$now.$(date +%s%N).x
	# Whoever sends it: what counts is the token.
	python3 "$top/tests/lib/returns.py" "$1" "${of%.json}.eml" "$of" \
		--from mta@else.example >"$T/box/tmp/$name" &&
		mv "$T/box/tmp/$name" "$T/box/new"
}
got() { grep -ho 'r[0-9]@' "$T"/mail/*.json | sort -u | tr -d '\n'; }

edition
is "a state begins with one key" "$(which)" "b1 u1 "
mkdir "$T/old"
cp "$T"/mail/*.eml "$T"/mail/*.json "$T/old"
stop_smtp
news
run >"$T/out" 2>&1 # an edition that waits for its relay
later 600
key new
is "another" "$? $(cat "$T/key.out")" "0 key 2: editions made from now on have \
its tokens; those before are still verified"
like "both are listed" "$(key list; cat "$T/key.out")" \
	'^2 +20.*made and verified'
is "  without their secrets" "$(grep -cE '[0-9a-f]{20}' "$T/key.out")" 0
start_smtp --port "$smtp"
rm -f "$T"/mail/*.eml "$T"/mail/*.json
later 3600
run >"$T/out" 2>&1
is "the edition that waited has its own" "$(got) $(which)" "r1@r2@r3@r4@ b1 u1 "
edition
is "the next has the new one" "$(got) $(which)" "r1@r2@r3@r4@ b2 u2 "
comes leave r1@example.org "$T/old"
comes gone r2@example.org "$T/old"
edition
is "tokens of the old one work" "$(got)" "r3@r4@"

# Sent again, it is the same.
rm -f "$T"/mail/*.eml "$T"/mail/*.json
gz_now resend -c "$T/gazetted.conf" 1 --to r4@example.org >"$T/o"
later 3600
run >"$T/out" 2>&1
was=$(grep -l '"r4@' "$T"/old/*.json)
ok "an old edition is sent again byte for byte" \
	cmp "${was%.json}.eml" "$T"/mail/*.eml

# Retired.
key retire 2
like "the one in use cannot be retired" "$? $(cat "$T/key.out")" \
	'^65 .*make a new one first'
key retire 7
like "nor one that is not there" "$? $(cat "$T/key.out")" '^65 .*no key 7'
key retire 1
is "the old one can" "$?" 0
comes leave r3@example.org "$T/old"
edition
is "  and is worth nothing then" "$(got)" "r3@r4@"
comes leave r3@example.org
edition
is "  while the new one is" "$(got)" "r4@"
key sing
is "an unknown word is usage" "$?" 64
done_testing
