#!/bin/sh
# A run that waits first: as long each time, and not as long as others do.
. "$(dirname "$0")/lib.sh"

conf_of() {
	cat >"$T/gazetted.conf" <<END
state = "$T/state"; contact = "https://example.org/$1";
relay = { url = "maildir:$T/mail"; };
sources = ( { name = "a"; url = "file:$T/a.xml"; } );
digests = ( { name = "d"; from = "d@example.org"; schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
}
feed "$T/a.xml" 1 2

# waited DURATION: the seconds that it says, and that it took
waited() {
	from=$(date +%s%3N)
	said=$(run -v --splay "$1" 2>&1 | sed -n 's/.*waits \([0-9]*\) s of.*/\1/p')
	took=$((($(date +%s%3N) - from) / 1000))
	echo "$said"
	[ "$took" -ge "$said" ]
}
mine=
for who in a b c d e f; do
	conf_of "$who"
	mine="$mine $(waited 2s)"
done
ok "each within what is allowed: $mine" \
	sh -c "for n in $mine; do [ \$n -ge 0 ] && [ \$n -le 2 ] || exit 1; done"
ok "not all at once" \
	[ "$(echo "$mine" | tr ' ' '\n' | grep . | sort -u | wc -l)" -gt 1 ]
again=
for who in a b c d e f; do
	conf_of "$who"
	ok "it does wait: $who" waited 2s
	again="$again $(cat "$T/ok.out")"
done
is "and the next day as long" "$again" "$mine"
is "nothing is waited for unless asked" \
	"$(run -v 2>&1 | grep -c waits)" 0
out=$(run --splay 2d 2>&1)
is "a day is too long" $? 64
like "and said to be" "$out" 'a duration of 0s to 1h'
done_testing
