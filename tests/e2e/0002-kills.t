#!/bin/sh
# Killed anywhere, run again: every subscriber has the edition once, or at most
# one repeat for each connection, and then with the same Message-ID and bytes.
# SUBSCRIBERS= says how many they are (make soak: 500).
. "$(dirname "$0")/lib.sh"

subscribers=${SUBSCRIBERS:-20}
connections=2
mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 3
start_http "$T/site" 7200
start_smtp --max-seconds 7200 --quiet

conf "$(readers $subscribers)" "" "connections = $connections; per_connection = 5"

# Counts in the receiver's folder: distinct messages, repeats, and repeats
# that differ from what they repeat.
count() {
	python3 - "$T/mail" <<'END'
import collections, email, glob, sys
seen = collections.defaultdict(list)
for f in glob.glob(sys.argv[1] + "/*.eml"):
    b = open(f, "rb").read()
    m = email.message_from_bytes(b)
    seen[m["Message-ID"]].append(b)
to = {email.message_from_bytes(v[0])["To"] for v in seen.values()}
repeats = sum(len(v) - 1 for v in seen.values())
differ = sum(1 for v in seen.values() for x in v if x != v[0])
print(len(to), len(seen), repeats, differ)
END
}

# Places, and at which passing of them to die.
points="migrate-before:1 migrate-after:1 settle-before:1 begin-before:1
begin-after:1 sync-before:1
sync-after:1 ingest-before:1 ingest-after:1 freeze:1 freeze-before:1
freeze-after:1 frozen:1 claim-before:1 claim-after:1 claim-after:3
claimed:1 claimed:7 before-arm:1 before-arm:5 armed:1 armed:2 armed:9
armed:$subscribers after-dot:1 after-dot:2 after-dot:11
after-dot:$subscribers outbox-before:1
outbox-after:1 journal-before:1 journal-before:8 journal-after:1
journal-after:6 journal-after:17 settled:1 settled:13 settled:$subscribers"
kills=0
total=0
for p in $points; do
	rm -rf "$T/state" "$T"/mail/*.eml "$T"/mail/*.json
	later
	GAZETTED_CRASH=$p run >"$T/out" 2>&1
	rc=$?
	[ $rc = 137 ] && kills=$((kills + 1))
	# A second kill on the way back, then to the end.
	GAZETTED_CRASH=$p run >"$T/out2" 2>&1
	later
	run >"$T/out3" 2>&1
	later
	run >>"$T/out3" 2>&1
	# shellcheck disable=SC2046
	set -- $(count)
	total=$((total + $3))
	bad=
	[ "$1" = $subscribers ] || bad="reached $1 of $subscribers"
	[ "$2" = $subscribers ] || bad="$bad; $2 Message-IDs"
	[ "$3" -le $((2 * connections)) ] || bad="$bad; $3 repeats"
	[ "$4" = 0 ] || bad="$bad; a repeat differs"
	is "$p (killed: $rc): all served, repeats $3" "$bad" ""
	[ -z "$bad" ] || { cat "$T/out" "$T/out2" "$T/out3" >&2
		gz status -c "$T/gazetted.conf" --deliveries >&2; }
done
diag "$kills kills, $total repeats"
like "kills really happened at most places" "$kills" '^(2[4-9]|3[0-9])$'

# What a first edition alone does not reach: each as it is reached, and each
# proved to be.
finish() { # NAME: to the end, and what has come of it
	for again in 1 2 3 4; do
		later 4000
		run >"$T/out3" 2>&1
	done
	# shellcheck disable=SC2046
	set -- "$1" $(count)
	bad=
	[ "$3" = $subscribers ] || bad="$3 Message-IDs of $subscribers"
	[ "$4" -le "${most:-$connections}" ] || bad="$bad; $4 repeats"
	[ "$5" = 0 ] || bad="$bad; a repeat differs"
	is "$1: all served, repeats $4" "$bad" ""
	[ -z "$bad" ] || cat "$T/out" "$T/out3" >&2
}
anew() { # [RELAY-LINES [MORE]]
	rm -rf "$T/state" "$T"/mail/*.eml "$T"/mail/*.json
	conf "$(readers $subscribers)" "" "connections = $connections; ${1:-}"
	echo "${2:-}" >>"$T/gazetted.conf"
	later
}
die() { # POINT COMMAND...
	point=$1
	shift
	GAZETTED_CRASH=$point "$@" >"$T/out" 2>&1
	is "$point: killed there" $? 137
}
of() { # the command for the operator's hand
	name=$1
	shift
	gz_now "$name" -c "$T/gazetted.conf" "$@"
}
live() { run >"$T/out" 2>&1; }
dead() { # nobody at the relay
	sed -i "s|smtp://127.0.0.1:[0-9]*|smtp://127.0.0.1:9|" "$T/gazetted.conf"
}
for when in before after; do
	anew
	GAZETTED_CRASH=armed:3 live
	later
	die recover-$when:1 run
	finish "recover-$when"

	anew "rate = \"$((subscribers * 2))/h\";"
	die quota-$when:1 run
	finish "quota-$when"

	anew '' "limits = ( { domain = \"example.org\";
		rate = \"$((subscribers * 3 / 5))/h\"; } );"
	die "put off-$when:1" run
	finish "put off-$when"

	anew
	die prune-$when:1 run
	finish "prune-$when"

	for verb in hold release flush; do
		anew
		dead
		live
		[ $verb = hold ] || of queue hold --all >"$T/o" 2>&1
		[ $verb != flush ] || of queue release --all >"$T/o" 2>&1
		die queue-$when:1 of queue $verb --all
		of queue release --all >"$T/o" 2>&1
		sed -i "s|smtp://127.0.0.1:9|smtp://127.0.0.1:$smtp|" \
			"$T/gazetted.conf"
		finish "queue $verb, $when"
	done

	anew
	live
	die resend-$when:1 of resend 1
	most=$((subscribers + connections)) # it was asked for
	finish "resend-$when"
	most=

	# Given up is told of once it is done, by whichever run does it.
	anew
	dead
	live
	for day in 1 2; do
		later 80000
		live
	done
	later 80000
	die expire-$when:1 run
	later
	live
	is "expire-$when: all are given up" "$(sql "SELECT count(*) FROM
		delivery WHERE state = 8") $(mails)" "$subscribers 0"

	anew
	of suppress r1@example.org >"$T/o" 2>&1
	die lift-$when:1 of suppress --remove r1@example.org
	of suppress --remove r1@example.org >"$T/o" 2>&1
	finish "lift-$when"
done
done_testing
