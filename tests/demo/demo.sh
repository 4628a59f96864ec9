#!/bin/sh
# gazetted: the main job, end to end, on loopback.
# usage: tests/demo/demo.sh PROGRAM FOLDER ["URL ..."]
# A web server over the sample sources, a mail receiver, and one real run
# between them. The state stays in FOLDER, so a second call shows that nothing
# is sent twice. With URLs, those feeds are read instead of the samples.
set -eu
gz=$1 dir=$2 feeds=${3:-}
here=$(cd "$(dirname "$0")" && pwd)
lib=$here/../lib
mkdir -p "$dir"
dir=$(cd "$dir" && pwd)
[ -n "$feeds" ] && name=feeds || name=samples
work=$dir/$name
mkdir -p "$work/site" "$work/mail" "$work/log"

# The samples say "3 hours ago"; a server says when that was.
fill() {
	LC_ALL=C perl -pe '
		s/\@(rfc2822|iso) (\d+) hours ago\@/stamp($1, $2)/ge;
		sub stamp {
			my ($form, $h) = @_;
			my @t = gmtime(time - $h * 3600);
			my @d = qw(Sun Mon Tue Wed Thu Fri Sat);
			my @m = qw(Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec);
			return sprintf("%s, %02d %s %d %02d:%02d:%02d +0000",
				$d[$t[6]], $t[3], $m[$t[4]], $t[5] + 1900,
				@t[2, 1, 0]) if $form eq "rfc2822";
			return sprintf("%d-%02d-%02dT%02d:%02d:%02dZ",
				$t[5] + 1900, $t[4] + 1, @t[3, 2, 1, 0]);
		}' "$1"
}

pids=
stop() {
	# shellcheck disable=SC2086
	[ -z "$pids" ] || kill $pids 2>/dev/null || true
}
trap stop EXIT

# Waits for the port that a server prints as its first line.
port_of() {
	for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		[ -s "$1" ] && break
		sleep 0.1
	done
	head -n 1 "$1"
}

rm -f "$work"/mail/*
python3 "$lib/smtpd.py" --store "$work/mail" --max-seconds 300 \
	>"$work/log/smtp.port" 2>"$work/log/smtp" &
pids="$pids $!"
if [ -z "$feeds" ]; then
	for f in "$here"/site/*; do
		fill "$f" >"$work/site/$(basename "$f")"
	done
	python3 "$lib/httpd.py" --log "$work/log/http" --max-seconds 300 \
		"$work/site" >"$work/log/http.port" &
	pids="$pids $!"
	web=http://127.0.0.1:$(port_of "$work/log/http.port")
fi
smtp=$(port_of "$work/log/smtp.port")

sources() {
	if [ -n "$feeds" ]; then
		n=0
		for u in $feeds; do
			n=$((n + 1))
			[ $n = 1 ] || echo ","
			printf '  { name = "feed%d"; url = "%s"; }' $n "$u"
		done
		return
	fi
	cat <<END
  { name = "harbour"; url = "$web/harbour.rss"; section = "Town"; allow_private = true; full_text = "never"; },
  { name = "valley"; url = "$web/valley.rdf"; section = "Town"; allow_private = true; full_text = "never"; },
  { name = "ranok"; url = "$web/ranok.rss"; section = "Town"; allow_private = true; full_text = "never"; },
  { name = "moor"; url = "$web/moor.xml"; section = "Outdoors"; allow_private = true; full_text = "never"; },
  { name = "skerry"; url = "$web/skerry.atom"; section = "Outdoors"; allow_private = true; full_text = "never"; },
  { name = "tools"; url = "$web/tools.json"; section = "Desk"; allow_private = true; full_text = "never"; }
END
}

cat >"$work/gazetted.conf" <<END
state = "$work/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; };
sources = (
$(sources)
);
digests = ( {
  name = "morning";
  title = "Morning News";
  from = "Morning News <digest@example.org>";
  schedule = "every run";
  sources = [ "*" ];
  sections = [ "Town", "Outdoors", "Desk" ];
} );
subscribers = (
  { email = "ann@example.org"; name = "Ann"; },
  { email = "bob@example.org"; name = "Bob"; format = "text"; }
);
END

echo "== gazetted check"
"$gz" check -c "$work/gazetted.conf"
echo
echo "== gazetted run"
rc=0
"$gz" run -c "$work/gazetted.conf" --json || rc=$?

eml=$(grep -l '^To: Ann' "$work"/mail/*.eml 2>/dev/null | head -n 1 || true)
if [ -z "$eml" ]; then
	echo
	echo "Nothing new since the last run, so no mail was sent. To begin"
	echo "again: rm -r $work/state"
	exit $rc
fi
cp "$eml" "$dir/$name.eml"
python3 - "$dir/$name.eml" "$dir/$name.html" <<'END'
import email, email.policy, sys
with open(sys.argv[1], "rb") as f:
    m = email.message_from_binary_file(f, policy=email.policy.default)
print("\n== what %s gets\n" % m["To"])
print("From: %s\nSubject: %s\n" % (m["From"], m["Subject"]))
print(m.get_body(("plain",)).get_content())
with open(sys.argv[2], "w", encoding="utf-8") as f:
    f.write(m.get_body(("html",)).get_content())
END
echo "== $(ls "$work"/mail/*.eml | wc -l) messages were sent; the first one:"
echo "   message  $dir/$name.eml"
echo "   HTML     $dir/$name.html"
echo "   state    $work/state, config $work/gazetted.conf"
exit $rc
