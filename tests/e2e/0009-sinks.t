#!/bin/sh
# Maildir and standard output.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; }'
sed -i "s|smtp://127.0.0.1:9|maildir:$T/box|" "$T/gazetted.conf"
run
is "one file for each in new/" "$(find "$T/box/new" -type f | wc -l)" 2
is "none left in tmp/" "$(find "$T/box/tmp" -type f | wc -l)" 0
is "with line ends of the system" "$(grep -c "$(printf '\r')" "$T"/box/new/* |
	cut -d: -f2 | sort -u)" 0
id=$(grep -h '^Message-ID' "$T"/box/new/* | sort)
gz_now resend -c "$T/gazetted.conf" --all 1 >/dev/null
later
run
is "sent again, the same message takes its own place" \
	"$(grep -h '^Message-ID' "$T"/box/new/* | sort)" "$id"

rm -rf "$T/state"
sed -i "s|maildir:$T/box|stdout:|" "$T/gazetted.conf"
later
out=$(run)
is "stdout: one form feed behind each" "$(printf '%s\n' "$out" |
	grep -c "$(printf '\f')")" 2
like "whole messages" "$out" '^To: bob@example.org'
done_testing
