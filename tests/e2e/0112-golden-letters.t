#!/bin/sh
# Each theme's letter, whole, as it was agreed on: headers, text and HTML in
# tests/golden/letter, tokens made even. `make regen`, then read the diff. And
# the same input and clock make the same bytes.
. "$(dirname "$0")/lib.sh"

golden=$top/tests/golden/letter
mkdir -p "$golden"
cat >"$T/feed.xml" <<'END'
<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Times</title>
<item><title>The harbour bridge reopens after two years of repair, and the ferries that stood in for it go back to the islands</title>
<link>https://example.org/bridge?a=1&amp;b=2</link><guid>1</guid><author>Ann Writer</author>
<description>&lt;p&gt;The city opened the bridge on Monday. Buses use it from today.&lt;/p&gt;&lt;p&gt;It cost 40 million.&lt;/p&gt;</description>
<enclosure url="https://example.org/b.jpg" type="image/jpeg" length="9"/>
<pubDate>Mon, 02 Nov 2026 13:00:00 GMT</pubDate></item>
<item><title>إعادة فتح جسر الميناء بعد عامين من الإصلاح</title><link>https://example.org/ar</link><guid>2</guid>
<description>افتتحت المدينة الجسر يوم الاثنين. تستخدمه الحافلات اعتبارا من اليوم.</description>
<pubDate>Mon, 02 Nov 2026 11:00:00 GMT</pubDate></item>
<item><title>港の橋、二年間の修理を経て再び開通</title><link>https://example.org/ja</link><guid>3</guid>
<description>市は月曜日に橋を開通させた。バスは今日から通行する。</description>
<pubDate>Sat, 31 Oct 2026 10:00:00 GMT</pubDate></item></channel></rss>
END
cat >"$T/other.xml" <<'END'
<?xml version="1.0"?><rss version="2.0"><channel><title>Valley Radio</title>
<item><title>&lt;港&gt;にバス戻る、市長 &amp; 楽団が祝う</title>
<link>https://example.net/b</link><guid>1</guid>
<description>市は月曜日に橋を開通させた。バスは今日から通行する。</description>
<pubDate>Sat, 31 Oct 2026 11:00:00 GMT</pubDate></item></channel></rss>
END
printf '## A note\n\nWith *words* and [a link](https://example.org/).\n' \
	>"$T/note.md"

# letter THEME LINES -> $T/THEME.eml
letter() {
	cat >"$T/$1.conf" <<END
state = "$T/$1.state"; contact = "https://example.org/"; hostname = "a.example";
relay = { url = "maildir:$T/$1.mail"; };
sources = ( { name = "one"; url = "file:$T/feed.xml"; section = "Town"; },
  { name = "two"; url = "file:$T/other.xml"; section = "Town"; } );
digests = ( { name = "daily"; title = "Grüße am Morgen"; schedule = "every run";
  from = "Grüße am Morgen <digest@example.org>"; theme = "$1";
  postal = "1 Harbour Street, Exampleton"; note_file = "$T/note.md"; $2 } );
subscribers = ( { email = "ann@example.org"; name = "Änn"; } );
END
	mkdir -p "$T/$1.mail"
	GAZETTED_NOW=2026-11-02T14:00:00Z gz run -c "$T/$1.conf" \
		>"$T/out" 2>&1 || diag "$1: $(cat "$T/out")"
	cat "$T/$1.mail"/new/* >"$T/$1.eml"
}
cat >"$T/part.py" <<'END'
import email, email.policy, re, sys
raw = open(sys.argv[1], "rb").read().decode("ascii").replace("\r\n", "\n")
m = email.message_from_string(raw, policy=email.policy.default)
if sys.argv[2] == "head":
    out = raw.split("\n\n", 1)[0] + "\n"
else:
    b = m.get_body((sys.argv[2],))
    out = b.get_content() if b else "none\n"
out = re.sub(r"mailto:[^\s\">]+", "mailto:LEAVE", out)
print(re.sub(r"(\d\.)[0-9a-f]{20}@", r"\1TOKEN@", out), end="")
END
# Trailing blanks, which mean something in text, are shown.
letter default ''
letter brief 'language = "de";'
letter magazine 'images = "linked";'
letter plain 'links_at_end = true;'
for theme in default brief magazine plain; do
	for part in head plain html; do
		python3 "$T/part.py" "$T/$theme.eml" $part |
			sed 's/ $/ ~/' >"$T/$theme.$part"
		[ -z "${REGEN:-}" ] || cp "$T/$theme.$part" "$golden/"
		ok "$theme: $part" diff -u "$golden/$theme.$part" \
			"$T/$theme.$part"
	done
done
python3 - "$T/default.eml" >"$T/out" 2>&1 <<'END'
import sys
for line in open(sys.argv[1], "rb").read().split(b"\n"):
    long = b"<mailto:" in line or b"Unsubscribe: " in line  # one address
    assert len(line.rstrip(b"\r")) <= (998 if long else 78), line
    assert all(32 <= c < 127 or c == 9 for c in line.rstrip(b"\r")), line
END
is "no line over 78, and all of it ASCII" "$(cat "$T/out")" ""

# From the frozen edition, and from a copy of the state, made anew.
cp -r "$T/default.state" "$T/copy.state"
mkdir "$T/copy.mail"
sed "s,default.state,copy.state,; s,default.mail,copy.mail," "$T/default.conf" >"$T/copy.conf"
late() { GAZETTED_NOW=2026-11-05T00:00:00Z gz "$@" -c "$T/copy.conf"; }
late run --adopt >"$T/out" 2>&1 || diag "$(cat "$T/out")"
late resend --all 1 >"$T/out" 2>&1 || diag "$(cat "$T/out")"
late run >"$T/out" 2>&1 || diag "$(cat "$T/out")"
find "$T/copy.mail/new" -type f -exec cmp {} "$T/default.eml" \; >"$T/cmp" 2>&1
is "the same bytes three days later, from a copy" \
	"$(cat "$T/cmp") $(find "$T/copy.mail/new" -type f | wc -l)" " 1"
done_testing
