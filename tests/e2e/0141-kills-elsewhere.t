#!/bin/sh
# What 0033 does over SMTP, by LMTP, by a program like sendmail, and with two
# relays at once: killed at random instants, nobody is left out, and repeats are
# at most one a connection a kill and the same bytes.
# KILLS= says how many in all (make soak: 1,000), SEED= which.
. "$(dirname "$0")/lib.sh"

: "${KILLS:=24}" "${SUBSCRIBERS:=500}" "${SEED:=1}"
mkdir -p "$T/site" "$T/mail/b"
feed "$T/site/feed.xml" 1 3
web=file:$T/site # no server to outlive

# killed NAME CONNECTIONS: with the relay that $T/gazetted.conf has
killed() {
	ok "killed at random: $1" python3 "$top/tests/lib/disturb.py" random \
		"$T" "$GZ" "$SUBSCRIBERS" "$2" $((KILLS / 3)) "$SEED"
	cat "$T/ok.out" >&2
}

start_smtp --max-seconds 7200 --quiet --quits
conf "$(readers "$SUBSCRIBERS")" "" "connections = 2"
sed -i "s|smtp://|lmtp://|" "$T/gazetted.conf"
killed "LMTP" 2

# Whole, or not at all: it says so when the mail is in its place.
cat >"$T/program" <<END
#!/bin/sh
part=\$(mktemp "$T/mail/\${HOME##*/}.XXXXXXXX") && cat >"\$part" && mv "\$part" "\$part.eml"
END
chmod +x "$T/program"
sed -i "s|lmtp://[^\"]*|sendmail:$T/program|" "$T/gazetted.conf"
killed "a program" 2

first=$smtp
rm -f "$T/b.port"
python3 "$top/tests/lib/smtpd.py" --store "$T/mail/b" --max-seconds 7200 \
	--quiet --quits >"$T/b.port" 2>"$T/b.err" &
pids="$pids $!"
sed -i '/^relay = /d' "$T/gazetted.conf"
cat >>"$T/gazetted.conf" <<END
relays = (
  { name = "a"; url = "smtp://127.0.0.1:$first"; connections = 2; },
  { name = "b"; url = "smtp://127.0.0.1:$(port_of "$T/b.port")";
    connections = 1; } );
END
killed "two relays" 3
ok "  both took some" [ "$(find "$T/mail/b" -name '*.eml' | wc -l)" -gt 0 -a \
	"$(find "$T/mail" -maxdepth 1 -name '*.eml' | wc -l)" -gt 0 ]
done_testing
