#!/bin/sh
# What compose writes, read by others: Python's email and npm's mailparser give
# back the same subject, names, headers and text, in every script and length.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
python3 - "$T/site/feed.xml" <<'END'
import html, random, sys
random.seed(7)
words = ["Grüße", "новини", "港口", "ナイト", "🚢🏴‍☠️", "حبر", "שלום", "naïve",
         "plain", "x" * 90, "a,b;c", '"quoted"', "=?utf-8?q?no?=", "100 %",
         "é" * 40, "\\", "<b>bold</b>", "From here", ".dot", "tab\there"]
items = ""
for i in range(60):
    t = " ".join(random.choice(words) for _ in range(random.randint(1, 14)))
    d = " ".join(random.choice(words) for _ in range(60))
    items += ("<item><title>%s</title><link>http://t.example/%d?a=1&amp;b=%s"
              "</link><guid>%d</guid><description>%s</description></item>" %
              (html.escape(html.escape(t)), i, "y" * (i * 9), i,
               html.escape(html.escape(d))))
open(sys.argv[1], "w", encoding="utf-8").write(
    '<rss version="2.0"><channel><title>T</title>%s</channel></rss>' % items)
END
start_http "$T/site"
start_smtp
conf '{ email = "ann@example.org"; name = "Änn \"the, one\" 港"; },
  { email = "bob@example.org"; format = "text"; },
  { email = "eve@example.org"; format = "html"; }' 'max_stories = 500'
sed -i 's/"News <digest/"Grüße, aus \\"dem\\" Norden 🚢 <digest/' \
	"$T/gazetted.conf"
run >"$T/out" 2>&1
is "three messages" "$(mails)" 3
ok "Python finds no defect" \
	python3 "$top/tests/lib/mime_oracle.py" "$T"/mail/*.eml

cat >"$T/read.py" <<'END'
import email, email.header, email.policy, json, sys
def dec(v):
    return str(email.header.make_header(email.header.decode_header(v)))
out = []
for p in sys.argv[1:]:
    raw = email.message_from_binary_file(open(p, "rb"))
    m = email.message_from_binary_file(open(p, "rb"),
                                       policy=email.policy.default)
    body = lambda k: (lambda b: b.get_content() if b else None)(m.get_body((k,)))
    out.append({"subject": dec(raw["Subject"]), "from": dec(raw["From"]),
                "id": raw["Message-ID"].strip(), "text": body("plain"),
                "html": body("html")})
json.dump(out, sys.stdout)
END
python3 "$T/read.py" "$T"/mail/*.eml >"$T/python.json"
like "the From name survives" "$(cat "$T/python.json")" \
	'Gr\\u00fc\\u00dfe, aus .*Norden'

npm=${BUILD:-$top/build}/npm
case $npm in /*) ;; *) npm=$top/$npm ;; esac
if [ ! -d "$npm/node_modules/mailparser" ] && command -v npm >/dev/null; then
	mkdir -p "$npm"
	(cd "$npm" && echo '{"private": true}' >package.json &&
		timeout 200 npm install --silent --no-audit --no-fund \
			mailparser@3 >/dev/null 2>&1)
fi
if [ ! -d "$npm/node_modules/mailparser" ]; then
	diag "mailparser is not to be had here: its half is skipped"
	done_testing
	exit
fi
cat >"$npm/read.js" <<'END'
const fs = require("fs"), { simpleParser } = require("mailparser");
(async () => {
  const out = [];
  for (const p of process.argv.slice(2)) {
    const m = await simpleParser(fs.readFileSync(p), { skipHtmlToText: true,
      skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true });
    out.push({ subject: m.subject, from: m.from.value[0].name,
      address: m.from.value[0].address, to: m.to.value[0].address,
      id: m.messageId, list: m.headers.get("list") ? true : false,
      text: m.text ?? null, html: m.html || null });
  }
  console.log(JSON.stringify(out));
})();
END
node "$npm/read.js" "$T"/mail/*.eml >"$T/node.json"
ok "mailparser reads the same" python3 - "$T/python.json" "$T/node.json" <<'END'
import json, re, sys
a, b = (json.load(open(f)) for f in sys.argv[1:])
assert len(a) == len(b) == 3
squeeze = lambda s: re.sub(r"\s+", " ", s or "").strip()
for x, y in zip(a, b):
    assert squeeze(x["subject"]) == squeeze(y["subject"]), (x["subject"], y["subject"])
    assert x["id"] == y["id"]
    assert squeeze(y["from"]) in squeeze(x["from"]).replace('\\"', '"'), (x["from"], y["from"])
    assert y["address"] == "digest@example.org" and y["list"]
    for k in ("text", "html"):
        assert squeeze(x[k]) == squeeze(y[k]), (k, x[k], y[k])
END
done_testing
