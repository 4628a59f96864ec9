#!/bin/sh
# Real feeds, from a loopback server to delivered mail: no crash, none stuck.
#
# Where our reading differs from feedparser's, and why ours stands:
# - yakubin.atom, gulp-atom.atom, tpm.atom: links are made absolute against
#   xml:base and the feed's own link, though the document has no URL.
# - OneFootTsunami.atom: an empty link is none, not the feed's own address; the
#   id, which is the address of a page, stands in.
# - pappacoda.atom: a PDF is what its entry is about, and is its link.
# - complexNamespaceFeed.xml: an Atom entry without a link has no URN for one.
# - reddit-home.rss: guids that look like paths stay as they are.
# - kc0011.rss: 2020/1/10 is in January, not in November.
# - resources_rss_1.0_DC_Sy.xml, _multi.xml: RSS's title goes before dc:title.
# - v_v4.xml, v_v5.xml: the title within sx:conflicts is its item's, not the feed's.
# - kagi__7ef13a42fa7e177a: what it finds empty has 35 entries.
. "$(dirname "$0")/lib.sh"
corpora=${CORPORA:-$top/../shared/corpora}
set="$corpora/feeds/realfeeds.dev.tar.xz"
[ -e "$set" ] || skip_all "the corpora are not here ($set)"

mkdir -p "$T/site"
tar -xJf "$set" -C "$T/site"
start_http "$T/site"
start_smtp
{
	cat <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; per_host = 16; timeout = "30s"; };
sources = (
END
	n=0
	(cd "$T/site" && find . -type f | sort) | while read -r f; do
		n=$((n + 1))
		[ $n = 1 ] || echo ","
		printf '{ name = "s%d"; url = "%s/%s"; allow_private = true; first = 3; full_text = "never"; }' \
			$n "$web" "${f#./}"
	done
	cat <<END
);
digests = ( { name = "all"; from = "digest@example.org";
  schedule = "every run"; max_stories = 500; } );
subscribers = ( { email = "ann@example.org"; } );
END
} >"$T/gazetted.conf"
feeds=$(find "$T/site" -type f | wc -l | tr -d ' ')
timeout 300 env GAZETTED_NOW=2026-11-23T07:00:00Z "$GZ" run --json \
	-c "$T/gazetted.conf" >"$T/out" 2>"$T/err"
rc=$?
ok "it ends by itself with 0 or 65 (was $rc)" [ $rc = 0 -o $rc = 65 ]
like "all $feeds feeds were polled" "$(cat "$T/out")" "\"polled\":$feeds,"
diag "$(cat "$T/out")"
bad=$(grep -c '^gazetted: source' "$T/err")
ok "at most 2 in 100 could not be read ($bad)" [ "$bad" -le $((feeds / 50)) ]
sed 's/(failed.*//' "$T/err" | cut -c1-300 >&2
is "the mail came" "$(mails)" 1
ok "Python's email finds no defect in it" \
	python3 "$top/tests/lib/mime_oracle.py" "$T"/mail/*.eml
ok "its HTML is under Gmail's limit" python3 - "$T"/mail/*.eml <<'END'
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], "rb"),
                                   policy=email.policy.default)
sys.exit(len(m.get_body(("html",)).get_content().encode()) > 102400)
END
GAZETTED_NOW=2026-11-23T09:30:00Z "$GZ" run --json -c "$T/gazetted.conf" \
	>"$T/out" 2>"$T/err"
like "a second run ingests nothing" "$(cat "$T/out")" '"ingested":0'
is "and sends nothing" "$(mails)" 1
done_testing
