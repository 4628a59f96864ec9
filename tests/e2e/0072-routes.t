#!/bin/sh
# Several relays, what each may have, and what single domains can bear.
. "$(dirname "$0")/lib.sh"
command -v openssl >/dev/null || skip_all "no openssl here"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"

port() { cat "$T/$1.number"; }
# to NAME: who got mail there, sorted
to() {
	cat "$T/$1"/*.json 2>/dev/null | grep -o '[a-z0-9]*@[a-z.]*"\]' | sort
}
# many FIRST LAST [DOMAIN]
many() {
	i=$1
	while [ "$i" -le "$2" ]; do
		printf '{ email = "r%s@%s"; }' "$i" "${3:-example.org}"
		[ "$i" = "$2" ] || printf ', '
		i=$((i + 1))
	done
}
empty() { # the boxes; their receivers go on
	for who in a b; do
		rm -f "$T/$who"/*.json "$T/$who"/*.eml
		: >"$T/$who/transcript"
	done
}
new() { # a fresh state and empty boxes
	rm -rf "$T/state"
	empty
	later
}
go() {
	run >"$T/out" 2>&1
	rc=$?
}
more() { # another edition
	feed "$T/site/feed.xml" 1 "$1"
	later
}
count() {
	gz status -c "$T/gazetted.conf" --json |
	python3 -c 'import json, sys
d = json.load(sys.stdin)["deliveries"]
print(" ".join("%s=%d" % x for x in sorted(d.items()) if x[1]))'
}

# ---- shares ----
start_relay a
start_relay b
new
two "$(many 1 80)" 'weight = 3;' ''
go
is "all of it went: exit" "$rc" 0
is "  each to one relay" "$(($(mails a) + $(mails b)))" 80
ok "  by weights of 3 and 1, about" [ "$(mails a)" -ge 48 -a "$(mails a)" -le 72 ]
to a >"$T/first"
empty
more 3
go
to a >"$T/second"
ok "the next edition goes the same ways" cmp "$T/first" "$T/second"
is "  and says nothing" "$(cat "$T/out")" ""

# ---- one is down ----
stop_relay b
empty
more 4
go
is "one is down: the other takes all of it" "$(mails a)" 80
is "  exit" "$rc" 75
like "  it is told once" "$(cat "$T/out")" \
	"relay smtp://127.0.0.1:$(port b): no connection"
more 5
later 1
go
is "an hour later again: all went" "$(mails a)" 160
is "  and it is not told again" "$(cat "$T/out")" ""
is "  but the exit code says so" "$rc" 75
like "  as does status" "$(gz status -c "$T/gazetted.conf")" \
	'^relay b: .*no connection.*failed 2 times'
like "  and for machines" "$(gz status -c "$T/gazetted.conf" --json)" \
	'"relays_failing":\[\{"relay":"b","failures":2'
now=$((now + 30))
feed "$T/site/feed.xml" 1 6
start_relay b --port "$(port b)"
go
is "until its time it is left alone" "$(grep -c . "$T/b/transcript" \
	2>/dev/null || :)" 0
later
feed "$T/site/feed.xml" 1 7
go
ok "then it gets its share again" [ "$(mails b)" -gt 0 ]
like "  and that is told" "$(cat "$T/out")" 'takes mail again, after 2 fail'
is "  once" "$(gz status -c "$T/gazetted.conf" | grep -c '^relay')" 0

# ---- one does not want us ----
stop_relay b
start_relay b --fault '{"at": "mail", "reply": "550 5.7.1 who are you"}'
new
two "$(many 1 30)" '' ''
go
is "a relay that refuses us stops itself alone" "$(mails a) $(mails b)" "30 0"
is "  exit" "$rc" 78
like "  and it is told" "$(cat "$T/out")" '550 5.7.1 who are you'
go
is "  once" "$(cat "$T/out")" ""
again() { # all of it once more, ten seconds later
	empty
	now=$((now + 10))
	gz_now resend -c "$T/gazetted.conf" --all 1 >"$T/o"
}
again
go
is "it rests" "$(mails a) $(grep -c 'C: MAIL' "$T/b/transcript")" "30 0"
again
gz_now queue -c "$T/gazetted.conf" flush >"$T/o"
go
ok "flush ends its rest" grep -q 'C: MAIL' "$T/b/transcript"

# ---- both are down ----
stop_relay a
stop_relay b
new
two "$(many 1 3)" '' ''
go
is "both down: nothing is lost" "$(count)" "ready=3"
is "  two lines" "$(wc -l <"$T/out" | tr -d ' ')" 2
now=$((now + 10))
go
is "  and silence" "$(cat "$T/out") $rc" " 75"

# ---- a fate unknown ----
start_relay a --fault '{"at": "dot", "drop": true, "store": true, "times": 3}'
start_relay b
new
two "$(many 1 12)" 'connections = 1;' ''
go
unknown=$(gz queue -c "$T/gazetted.conf" --json | grep -c '"relay":"a"')
ok "some are of unknown fate at a" [ "$unknown" -gt 0 ]
later 600
go
is "they go to a again, and not to b" "$(to a | sort | uniq -d | wc -l |
	tr -d ' ') $(cat "$T/a.err")" "$unknown "
is "  so that all have it" "$(count)" "sent=12"
is "  and nobody from both" "$({ to a | uniq; to b; } | sort | uniq -d)" ""
stop_relay a
stop_relay b

# ---- quotas ----
start_relay a
start_relay b
new
two "$(many 1 12)" 'rate = "5/h";' 'rate = "3/h";'
go
is "quotas of five and three an hour" "$(mails a) $(mails b)" "5 3"
is "  are no trouble" "$(cat "$T/out") $rc" " 0"
now=$((now + 1800))
go
is "half an hour later nothing more" "$(mails a) $(mails b)" "5 3"
now=$((now + 1860))
go
is "after the hour the rest" "$(($(mails a) + $(mails b)))" 12
is "  of what it may" "$(count)" "sent=12"
stop_relay b
new
two "$(many 1 12)" 'rate = "100/s, 4/m, 6/d";' 'rate = "1/d";'
go
is "several windows; a relay that is down" "$(mails a) $(count)" \
	"4 ready=8 sent=4"
now=$((now + 120))
go
is "  each counts" "$(mails a)" 6
now=$((now + 7200))
go
is "  for its time" "$(mails a)" 6
now=$((now + 86400))
go
is "  and no longer" "$(mails a)" 10
start_relay b

# ---- domains ----
# at_once DOMAIN: the most connections that wrote to it at the same time
at_once() {
	cat "$T/a/transcript" "$T/b/transcript" 2>/dev/null | python3 -c '
import re, sys
now, most = set(), 0
for line in sys.stdin:
    n = line.split(" ", 1)[0]
    if "C: RCPT" in line and sys.argv[1] in line:
        now.add(n)
    elif "S: 250 2.0.0 Ok" in line:
        now.discard(n)
    most = max(most, len(now))
print(most)' "$1"
}
stop_relay a
start_relay a --fault '{"at": "dot", "delay": 0.03}'
slow="$(many 1 90 slow.example), $(many 91 100 fast.example)"
new
two "$slow" 'connections = 5;' ''
go
ok "without limits all connections write to a domain" \
	[ "$(at_once slow.example)" -gt 1 ]
new
two "$slow" 'connections = 5;' 'weight = 1; connections = 1; rate = "1/d";' \
	'limits = ( { domain = "SLOW.example"; connections = 1; } );'
go
is "a domain that bears one connection" "$(at_once slow.example)" 1
is "  gets all of it" "$(count)" "sent=100"
slow="$(many 1 12 slow.example), $(many 20 30 fast.example)"
new
two "$slow" '' '' \
	'limits = ( { domain = "slow.example"; rate = "5/h"; } );'
go
is "a domain that bears five an hour" "$(count)" "ready=7 sent=16"
is "  in silence" "$(cat "$T/out") $rc" " 0"
now=$((now + 600))
go
is "  ten minutes later" "$(count)" "ready=7 sent=16"
now=$((now + 3600))
go
is "  an hour later" "$(count)" "ready=2 sent=21"
now=$((now + 3700))
go
is "  two hours later" "$(count)" "sent=23"
new
stop_relay a
stop_relay b
two "$slow" '' '' \
	'limits = ( { domain = "slow.example"; rate = "5/h"; } );'
go
start_relay a
start_relay b
two "$slow" 'rate = "30/h";' 'rate = "30/h";' \
	'limits = ( { domain = "slow.example"; rate = "5/h"; } );'
go
is "what came back counts against no quota" "$(count)" "ready=7 sent=16"
stop_relay a
stop_relay b

# ---- tokens ----
cat >"$T/token" <<END
#!/bin/sh
echo x >>"$T/asked"
[ \$(wc -l <"$T/asked") -gt \$(cat "$T/old" 2>/dev/null || echo 0) ] &&
	echo fresh || echo stale
END
chmod +x "$T/token"
for mech in XOAUTH2 OAUTHBEARER "XOAUTH2 OAUTHBEARER"; do
	rm -rf "$T/state" "$T/mail" "$T/asked"
	start_smtp --tls starttls --cert-dir "$T/cert" --user ann \
		--token fresh --mechanisms "$mech"
	conf '{ email = "ann@example.org"; }' '' "user = \"ann\";
	  token_command = [ \"$T/token\" ]; ca_file = \"$T/cert/cert.pem\""
	sed -i "s|smtp://127.0.0.1|smtp://localhost|" "$T/gazetted.conf"
	echo 0 >"$T/old"
	later
	go
	is "a token by $mech" "$(mails) $rc $(cat "$T/out")" "1 0 "
	is "  asked for once" "$(wc -l <"$T/asked" | tr -d ' ')" 1
	stop_smtp
done
rm -rf "$T/state" "$T/mail" "$T/asked"
start_smtp --tls starttls --cert-dir "$T/cert" --user ann --token fresh \
	--mechanisms XOAUTH2
sed -i "s|smtp://localhost:[0-9]*|smtp://localhost:$smtp|" "$T/gazetted.conf"
echo 1 >"$T/old"
later
go
is "a token that has grown old is renewed" "$(mails) $rc $(cat "$T/out")" "1 0 "
is "  by asking twice" "$(wc -l <"$T/asked" | tr -d ' ')" 2
rm -rf "$T/state" "$T/mail" "$T/asked"
echo 9 >"$T/old"
later
go
is "one that stays bad is the operator's" "$(mails) $rc" "0 78"
is "  and asked for twice, not more" "$(wc -l <"$T/asked" | tr -d ' ')" 2
like "  with the relay's reason, as it is meant" "$(cat "$T/out")" \
	'login refused: .*"status".*token_command'
is "  and never shown" "$(grep -c 'stale' "$T/out")" 0
stop_smtp
done_testing
