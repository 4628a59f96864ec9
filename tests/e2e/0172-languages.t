#!/bin/sh
# Reports of one event in twelve languages, each with another of its kind
# beside it, in several orders: pairs that are put together rightly, wrongly
# and not.
. "$(dirname "$0")/lib.sh"

cat >"$T/judge.py" <<'END'
import json
import random
import subprocess
import sys

rows = [json.loads(l) for l in open(sys.argv[2], encoding="utf-8")]
right = wrong = missed = 0
for language in sorted({r["language"] for r in rows}):
    for seed in range(6):
        some = [r for r in rows if r["language"] == language]
        random.Random(seed).shuffle(some)
        lines = "".join(json.dumps(dict(r, event=None)) + "\n" for r in some)
        out = subprocess.run([sys.argv[1], "group", "-"], input=lines,
                             capture_output=True, text=True, check=True).stdout
        story = {d["id"]: d["story"] for d in map(json.loads,
                                                  out.splitlines())}
        for i, x in enumerate(some):
            for y in some[:i]:
                same = x["event"] == y["event"]
                put = story[x["id"]] == story[y["id"]]
                right += same and put
                wrong += put and not same
                missed += same and not put
print(right, wrong, missed, 2000 * right // (2 * right + wrong + missed))
END
said=$(python3 "$T/judge.py" "$GZ" "$top/tests/golden/stories/events.jsonl")
diag "right, wrong, missed, pairwise F1 in thousandths: $said"
set -- $said
is "nothing is put together that is two" "$2" 0
ok "pairwise F1 990 of 1000" [ "${4:-0}" -ge 990 ]

# An apostrophe hides no name: the same in French, Italian and Turkish.
pair() {
	printf '{"id":1,"title":"%s","text":"%s","language":"%s"}\n' \
		"Alpha" "$2" "$1" "Omega" "$3" "$1" >"$T/two"
	sed -i '2s/"id":1/"id":2/' "$T/two"
	gz group "$T/two" | tail -n 1
}
like "d'Orlin" "$(pair fr "Le port d’Orlin, le pont d’Ursel, la gare d’Altin et l’école d’Emor." \
	"On ferme Orlin. On ferme Ursel. On ferme Altin. On ferme Emor, avec l'école, le port et la gare.")" \
	'"story":"1".*Orlin'
like "Vessa'da" "$(pair tr "Bugün Vessa'da, Orlin'de, Altin'de, Ursel'de ve Emor'da yollar kapandı." \
	"Kapanan yollar Vessa’ya, Orlin’e, Altin’e, Ursel’e ve Emor’a gidiyordu.")" \
	'"story":"1".*Vessa'
like "Korean particles" "$(pair ko "오를린에서 톨름으로 베사와 미라우를 지나는 길이 칼데른에는 없다." \
	"칼데른은 베사로, 톨름이 오를린과 미라우에서 멀다고 길에 적었다.")" \
	'"story":"1".*톨름'
done_testing
