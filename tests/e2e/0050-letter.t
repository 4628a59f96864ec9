#!/bin/sh
# The letter: themes, the reader's language, the editor's note, links at the
# end, and a size that Gmail does not clip.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 3
start_http "$T/site"
start_smtp
printf '# Welcome\n\nSee *the* [list](https://example.org/list).\n' \
	>"$T/note.md"
conf '{ email = "ann@example.org"; },
  { email = "bob@example.org"; language = "de"; },
  { email = "eve@example.org"; language = "ar"; }' \
	'note_file = "note.md"; links_at_end = true;
  subject = "{{date}}: {{lead.title}} {{others_text}}";'
run >"$T/out" 2>&1
is "three languages, three messages" "$(mails)" 3

# part TO text|html|header
cat >"$T/part.py" <<'END'
import email, email.policy, glob, sys
for p in glob.glob(sys.argv[1] + "/*.eml"):
    m = email.message_from_binary_file(open(p, "rb"),
                                       policy=email.policy.default)
    if sys.argv[2] in m["To"]:
        b = m.get_body((sys.argv[3],)) if sys.argv[3] in (
            "plain", "html") else None
        print(b.get_content().replace(" \n", " ") if b else
              "" if sys.argv[3] in ("plain", "html") else m[sys.argv[3]])
        if b:
            print("Content-Language:", b["Content-Language"])
END
part() { python3 "$T/part.py" "$T/mail" "$@"; }
like "English" "$(part ann@ plain)" 'You get daily because ann@example.org'
like "German" "$(part bob@ plain)" \
	'Sie erhalten daily, weil bob@example.org es abonniert hat'
like "its tag on the part" "$(part bob@ plain)" 'Content-Language: de'
like "Arabic" "$(part eve@ html)" 'lang="ar" dir="rtl"'
like "the subject by its template" "$(part bob@ Subject)" \
	'^Freitag, 15. Januar 2027: Story number 3 of the test und 2 weitere$'
like "the note, one heading down" "$(part ann@ html)" '<h2[^>]*>Welcome</h2>'
like "in the text too, with its link first" "$(part ann@ plain)" \
	'^See the list \[1\]\.'
like "links at the end" "$(part ann@ plain)" \
	'^\[2\] http://t.example/story/3$'
like "styles are in the elements" "$(part ann@ html)" \
	'<h1 style="margin:0;font-size:30px'
ok "and what must stay is in the head" \
	sh -c 'python3 "$1/part.py" "$1/mail" ann@ html |
	grep -q "@media (prefers-color-scheme: dark)"' x "$T"

# A preview in another theme; and one that shows itself anew.
feed "$T/site/feed.xml" 1 6
mkdir -p "$T/own/shared"
sed "1i templates = \"$T/own\";" "$T/gazetted.conf" >"$T/own.conf"
sed -i 's|/state"|/own-state"|; s/every run/every day at 07:00/' "$T/own.conf"
GAZETTED_NOW=2027-01-20T00:00:00Z gz run -c "$T/own.conf" >"$T/out" 2>&1
for part in "" --html; do
	# shellcheck disable=SC2086
	GAZETTED_NOW=2027-01-20T01:00:00Z gz preview $part -c "$T/own.conf" \
		>"$T/out" 2>"$T/err"
	like "preview $part has what is personal" "$(cat "$T/out")" \
		'because you@example.org .*|mailto:digest@example.org\?subject=unsub'
	is "and no marks of ours" "$(tr -dc '\001\002' <"$T/out" | wc -c)" 0
done
cat >"$T/get.py" <<'END'
import sys, urllib.request
r = urllib.request.Request(sys.argv[1], headers=dict(
    a.split("=", 1) for a in sys.argv[2:]))
try:
    print(urllib.request.urlopen(r, timeout=20).read().decode())
except urllib.error.HTTPError as e:
    print("HTTP", e.code)
END
env GAZETTED_NOW=2027-01-20T01:00:00Z "$GZ" preview --serve --theme brief -c "$T/own.conf" \
	>"$T/serve.out" 2>"$T/serve.err" &
server=$!
pids="$pids $server"
url=$(port_of "$T/serve.err" | sed 's/ .*//')
page=$(python3 "$T/get.py" "$url")
like "preview --serve serves" "$page" 'setInterval'
like "what is personal in it" "$page" 'you@example.org'
v1=$(python3 "$T/get.py" "${url}version")
printf '{{#oops}}\n' >"$T/own/shared/html-page.mustache"
v2=$(python3 "$T/get.py" "${url}version")
ok "an edit changes the version" [ "$v1" != "$v2" ]
like "a broken template is shown with file and line" \
	"$(python3 "$T/get.py" "$url")" 'html-page.mustache:1'
rm "$T/own/shared/html-page.mustache"
like "mended, it is back" "$(python3 "$T/get.py" "$url")" 'role="article"'
is "another host's name is refused" \
	"$(python3 "$T/get.py" "$url" Host=evil.example)" "HTTP 403"
kill "$server"
wait "$server"
is "it ends when told to" "$?" 0
sed -i 's/schedule = "every run"/theme = "nosuch"; &/' "$T/gazetted.conf"
gz check -c "$T/gazetted.conf" >"$T/out" 2>&1
is "check refuses a theme that is none" "$?" 78
like "by name" "$(cat "$T/out")" 'there is no theme "nosuch"'
sed -i 's/theme = "nosuch"/theme = "plain"/' "$T/gazetted.conf"
feed "$T/site/feed.xml" 1 9
rm -f "$T"/mail/*
now=1850000000
run >"$T/out" 2>&1
is "plain goes to all" "$(mails)" 3
is "as text alone" "$(grep -l 'text/html' "$T"/mail/*.eml | wc -l)" 0

# The operator's own sheet and words.
mkdir -p "$T/own/lang"
sed -i "1i templates = \"$T/own\";
s/theme = \"plain\"/theme = \"default\"/" "$T/gazetted.conf"
printf '.text { color: red }\n.text { color red }\n' \
	>"$T/own/shared/style-theme.mustache"
gz check -c "$T/gazetted.conf" >"$T/out" 2>&1
is "a slip in a sheet is refused" "$?" 78
like "with file and line" "$(cat "$T/out")" \
	'own/shared/style-theme.mustache:2: not a declaration'
rm "$T/own/shared/style-theme.mustache"
printf 'also = Neben {n}\n' >"$T/own/lang/en"
gz check -c "$T/gazetted.conf" >"$T/out" 2>&1
is "and one in the words" "$?" 78
like "with file and line too" "$(cat "$T/out")" \
	'own/lang/en:1: also has no place \{n\}'
rm "$T/own/lang/en"

# Pictures in the mail: what is none, or does not fit, is left out.
python3 - "$T/site" "$web" <<'END'
import base64, sys
png = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4"
                       "2mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
site, web = sys.argv[1:]
open(site + "/a.png", "wb").write(png)
open(site + "/b.png", "wb").write(png + bytes(3000))
open(site + "/c.png", "wb").write(b"<svg/>")
items = "".join(
    "<item><title>Story number 4%d of the test</title><guid>p%s</guid>"
    "<link>http://t.example/p%s</link><description>Text.</description>"
    '<enclosure url="%s/%s.png" type="image/png" length="1"/></item>'
    % (i, n, n, web, n) for i, n in enumerate("abcd"))
open(site + "/feed.xml", "w").write(
    '<rss version="2.0"><channel><title>T</title>%s</channel></rss>' % items)
END
sed "s/theme = \"default\"/theme = \"magazine\"; images = \"inline\"; image_bytes = \"2K\"/" "$T/gazetted.conf" >"$T/pictures.conf"
rm -f "$T"/mail/*
GAZETTED_NOW=2028-10-01T00:00:00Z gz run -c "$T/pictures.conf" \
	>"$T/out" 2>&1
mail=$(grep -l 'ann@example.org' "$T"/mail/*.eml | head -n 1)
cat >"$T/related.py" <<'END'
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], "rb"),
                                   policy=email.policy.default)
alt = list(m.iter_parts())
rel = list(alt[1].iter_parts())
html = rel[0].get_content()
shown = ["cid:" + p["Content-ID"].strip("<>") in html for p in rel[1:]]
print(m.get_content_type(), alt[1].get_content_type(),
      [p.get_content_type() for p in rel], shown, html.count("<img"),
      len(rel[1].get_content()))
END
is "one picture of four is in the mail, and shown" \
	"$(python3 "$T/related.py" "$mail" 2>&1)" \
	"multipart/alternative multipart/related ['text/html', 'image/png'] [True] 1 70"

# Three hundred stories, none over Gmail's limit, all counted.
feed "$T/site/feed.xml" 100 399
sed -i 's/first = 100/first = 1000/; s|/state"|/fresh"|; s/theme = "default"/max_stories = 500/' \
	"$T/gazetted.conf"
rm -f "$T"/mail/*
now=1860000000
run >"$T/out" 2>&1
size=$(part ann@ html | wc -c)
ok "300 stories in $size bytes" [ "$size" -lt 92200 ]
ok "which are used" [ "$size" -gt 60000 ]
told=$(part ann@ plain | sed -n 's/^\([0-9]*\) stories from.*/\1/p')
more=$(part ann@ plain | sed -n 's/^And \([0-9]*\) more that.*/\1/p')
is "told and more are all" "$((told + more))" 300
done_testing
