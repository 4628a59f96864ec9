#!/bin/sh
# So many come back at once that it is not they who are gone.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/box/new" "$T/box/cur" "$T/box/tmp"
start_http "$T/site"
start_smtp
subs=
n=1
while [ $n -le 40 ]; do
	subs="$subs${subs:+, }{ email = \"r$n@example.org\"; }"
	n=$((n + 1))
done
conf "$subs"
cat >>"$T/gazetted.conf" <<END
control = { url = "maildir:$T/box"; address = "news+*@lists.example.org";
  after = "delete"; };
END
issue=0
edition() {
	issue=$((issue + 1))
	feed "$T/site/feed.xml" "$issue" "$issue"
	later 86400
	rm -f "$T"/mail/*.eml "$T"/mail/*.json
	run >"$T/run.out" 2>&1
	code=$?
}
# gone FROM TO [OPTIONS]: these readers' mails come back; back KIND FROM TO ...
gone() { back gone "$@"; }
back() {
	kind=$1
	n=$2
	last=$3
	shift 3
	while [ "$n" -le "$last" ]; do
		of=$(grep -l "\"r$n@example.org\"" "$T"/mail/*.json)
		of=${of%.json}
		python3 "$top/tests/lib/returns.py" "$kind" "$of.eml" "$of.json" "$@" \
			>"$T/box/tmp/$n" &&
			mv "$T/box/tmp/$n" "$T/box/new/$now.$n.x"
		n=$((n + 1))
	done
}
out() { sql "SELECT count(*) FROM suppression"; }

edition
gone 1 8
edition
is "an eighth and a bit: they are gone" "$(out)" 8
gone 9 16
edition
is "as many of the next" "$(out)" 16
is "told of nothing" "$code $(cat "$T/run.out")" "0 "
gone 17 28
edition
is "half of one edition: nobody" "$(out)" 16
like "and the operator hears of it, once" "$(cat "$T/run.out")" \
	'^gazetted: more than 20% of edition 3 came back: nobody is suppressed .*suppress --held$'
is "in one line" "$(wc -l <"$T/run.out" | tr -d ' ')" 1
is "it ends as bad data" "$code" 65
is "they still get their mail" "$(mails)" 24
like "explained" "$(gz explain -c "$T/gazetted.conf" r20@example.org)" \
	'counts as gone, held by a storm'
gone 17 17
edition
is "in a later edition one is judged by itself" "$(out)" 17
gz suppress -c "$T/gazetted.conf" --held >"$T/out"
is "the operator says they are gone" "$(cat "$T/out") $(out)" \
	"11 suppressed 28"
edition
is "the others get the news" "$(mails)" 12

# Mails that prove nothing make no storm: what is proved beside them counts.
gone 29 38 --forge
gone 39 39
edition
is "ten that are forged and one that is not" "$(out)" 29
like "the operator hears of the forged ones" "$(cat "$T/run.out")" \
	'^gazetted: more than 20% of edition 6 are said to be gone by mails that do not prove it'
# One mail may name all of them, day after day.
flood() {
	printf 'From: MAILER-DAEMON@mx.example.net\nSubject: Undelivered\n'
	printf 'Message-ID: <%s@x>\nContent-Type: multipart/report; b' "$issue"
	printf 'oundary=b\n\n--b\nContent-Type: message/delivery-status\n\n'
	printf 'Reporting-MTA: dns; mx.example.net\n\n'
	for n in $(seq 40); do
		printf 'Final-Recipient: rfc822; r%d@example.org\n' "$n"
		printf 'Action: failed\nStatus: 5.1.1\n\n'
	done
	printf -- '--b--\n'
}
for day in 1 2 3; do
	flood >"$T/box/new/flood.$day"
	edition
done
is "a flood that nothing proves, for three days" "$(out)" 29
is "and for good" "$(gz suppress -c "$T/gazetted.conf" --held) $(out)" \
	"0 suppressed: no bounces are held 29"

# Away for weeks, all at once: that is the relay's, or the network's.
gz suppress -c "$T/gazetted.conf" --remove r1@example.org >"$T/out"
for round in 1 2 3 4 5 6; do
	later 259200
	edition
	back full 1 1
	back full 30 38
	back full 40 40
done
edition
is "all full for weeks: nobody" "$(out)" 28
like "and the operator hears of it" "$(cat "$T/run.out")" \
	'came back as full or away, as before: nobody is suppressed'

# Refused for what we are, behind a relay that took it: nobody is suppressed,
# and nobody has it.
rm -rf "$T/state" "$T"/box/new/*
edition
back policy 1 8
edition
is "a fifth: told of nothing" "$code $(cat "$T/run.out")" "0 "
back policy 1 12
edition
is "more: nobody is suppressed" "$(out)" 0
like "  but it is told" "$(cat "$T/run.out")" \
	"^gazetted: edition 2 comes back from 12 of its readers' servers .*550 5.7.1 your IP"
is "  in one line" "$code $(wc -l <"$T/run.out" | tr -d ' ')" "65 1"
back policy 1 20
edition
is "  once" "$code $(cat "$T/run.out")" "0 "
for week in 1 2 3 4 5; do
	later 604800
	edition
done
back policy 1 20
edition
like "  until a month has gone by" "$(cat "$T/run.out")" 'from 20 of its'
sed -i 's/after = "delete";/after = "delete"; storm = 0;/' "$T/gazetted.conf"
sql "DELETE FROM refused"
back policy 1 20
edition
is "  or never, where there are no storms" "$code $(cat "$T/run.out")" "0 "

# A few readers, who are all gone at once, are not.
rm -rf "$T/state" "$T"/box/new/*
conf "$(readers 8)"
cat >>"$T/gazetted.conf" <<END
control = { url = "maildir:$T/box"; address = "news+*@lists.example.org"; };
END
edition
gone 1 8
edition
is "eight of eight: nobody" "$(out) $(mails)" "0 8"
like "  and the operator hears of it" "$(cat "$T/run.out")" \
	'edition 1 came back: nobody is suppressed'
done_testing
