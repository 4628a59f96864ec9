#!/bin/sh
# Feeds, sitemaps and lists of feeds where others keep theirs: pages for
# autodiscovery, real home pages, OPML of many readers.
. "$(dirname "$0")/lib.sh"
corpora=${CORPORA:-$top/../shared/corpora}/feeds
[ -d "$corpora/netnewswire" ] ||
	skip_all "the corpora are not here ($corpora)"

# offers PAGE [URL]: what a page that is no feed names
offers() {
	"$GZ" parse --url "${2:-https://example.org/}" "$1" 2>/dev/null |
		python3 -c 'import json, sys
print(json.loads(sys.stdin.readline())["error"].partition(" offers ")[2])'
}

found=0 pages=0 missed=
for f in "$corpora"/feedvalidator/feedfinder-tests/*.html; do
	name=$(basename "$f" .html)
	[ -e "${f%.html}.xml" ] || continue
	pages=$((pages + 1))
	case "$(offers "$f") " in
	*"/$name.xml "*) found=$((found + 1)) ;;
	*) missed="$missed $name" ;;
	esac
done
is "autodiscovery pages whose feed is found, of $pages$missed" $found $pages
for f in "$corpora"/netnewswire/*.html; do
	like "$(basename "$f") offers a feed" "$(offers "$f")" \
		'^https?://[^ ]*(feed|rss|xml)'
done

# Real lists: every feed in them, once.
cat >"$T/lists.py" <<'END'
import html, os, re, subprocess, sys
prog, folder = sys.argv[1:]
bad = lists = feeds = 0
for at, _, names in os.walk(folder):
    for name in names:
        if not name.endswith(".opml"): continue
        path = os.path.join(at, name)
        text = open(path, encoding="utf-8", errors="replace").read()
        want = {html.unescape(u).strip()
                for u in re.findall(r'xmlUrl="([^"]*)"', text)} - {""}
        out = subprocess.run([prog, "import", path], stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL).stdout.decode()
        got = len(re.findall(r"^ *url = |[ {]url = ", out, re.M))
        lists += 1
        feeds += got
        # "www." makes no other feed
        if got != len({u.replace("//www.", "//") for u in want}):
            bad += 1
            print(path, got, "of", len(want))
print(lists, "lists", feeds, "feeds")
sys.exit(bad > 0 or not lists)
END
ok "OPML" python3 "$T/lists.py" "$GZ" "$corpora/opml"
diag "$(tail -n 1 "$T/ok.out")"

# Odd ones: a feed where one is, or a word why not.
lost=
find "$corpora/listparser_opml" -name '*.xml' >"$T/odd"
while read -r f; do
	"$GZ" import "$f" >"$T/out" 2>"$T/said" || [ -s "$T/said" ] || lost="$lost $f"
done <"$T/odd"
is "$(wc -l <"$T/odd") odd lists are read, or it is said why not" "$lost" ""
done_testing
