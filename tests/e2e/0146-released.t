#!/bin/sh
# Mail of unknown fate that is held goes, once released, to the relay that had
# it, whatever the weights are then, and to no other while that one is away.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"

# weigh WEIGHT WEIGHT
weigh() {
	two "$(readers 12)" "weight = $1; on_uncertain = \"hold\";" \
		"weight = $2; on_uncertain = \"hold\";"
}
# asked NAME: whom it was asked to take, taken NAME: whom it took
asked() { grep -o 'RCPT TO:<[^>]*' "$T/$1/transcript" | cut -d'<' -f2 | sort; }
taken() {
	cat "$T/$1"/*.json 2>/dev/null | grep -o '"recipients": *\[[^]]*' |
		grep -o '[a-z0-9.]*@[a-z.]*' | sort
}
states() { sql "SELECT state, count(*) FROM outbox GROUP BY state"; }
go() {
	later
	run >"$T/out" 2>&1
}

# Whatever ends a message there is not answered: nobody knows.
start_relay a --fault '{"at": "dot", "silence": true}'
start_relay b --fault '{"at": "dot", "silence": true}'
weigh 1 1
sed -i 's/on_uncertain = "hold";/& connections = 12;/' "$T/gazetted.conf"
later
GAZETTED_NOW="$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ)" \
	"$GZ" run -c "$T/gazetted.conf" >"$T/out" 2>&1 &
pid=$!
i=0
until [ "$(cat "$T"/?/transcript 2>/dev/null | grep -c -- '-- silence')" = 12 ]
do
	i=$((i + 1))
	[ $i -lt 600 ] || break
	sleep 0.1
done
kill -9 "$pid"
wait "$pid" 2>/dev/null
stop_relay a
stop_relay b
for r in a b; do
	asked $r >"$T/$r.asked"
	rm -rf "${T:?}/$r"
done
ok "each had some" [ -s "$T/a.asked" -a -s "$T/b.asked" ]
is "together all, and none both" "$(cat "$T/a.asked" "$T/b.asked" | wc -l |
	tr -d ' ') $(cat "$T/a.asked" "$T/b.asked" | sort -u | wc -l |
	tr -d ' ')" "12 12"

# ---- held, and released while one is away ----
start_relay a
start_relay b --fault '{"at": "connect", "reply": "421 4.3.2 away"}'
weigh 1 100
go
is "what is in doubt is held" "$(states)" "5|12"
is "  and nobody has it" "$(taken a)$(taken b)" ""
gz_now queue -c "$T/gazetted.conf" release --all >"$T/o"
go
is "released: it goes to the one that had it" "$(taken a)" "$(cat "$T/a.asked")"
is "  and waits for the other" "$(states)" "0|$(wc -l <"$T/b.asked" | tr -d ' ')"
stop_relay b
rm -rf "$T/b"
start_relay b
weigh 100 1
go
is "until that is back" "$(taken b)" "$(cat "$T/b.asked")"
is "nothing is left" "$(states)" ""
is "and none went twice" "$(taken a)" "$(cat "$T/a.asked")"
done_testing
