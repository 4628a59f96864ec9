#!/bin/sh
# Short reports, a headline and a sentence or two, in 24 languages: of each
# event two or three in other words, beside another of its kind.
. "$(dirname "$0")/lib.sh"
export PYTHONPATH="$top/tests/lib"

cat >"$T/judge.py" <<'END2'
import sys

from stories import load, shuffled, thousandths

rows = load(sys.argv[2])
orders = [shuffled(rows, seed) for seed in range(4)]
languages = sorted({r["language"] for r in rows})
print(*thousandths(sys.argv[1], orders),
      *thousandths(sys.argv[1],
                   ([r for r in some if r["language"] == language]
                    for some in orders for language in languages)))
END2
said=$(python3 "$T/judge.py" "$GZ" "$top/tests/golden/stories/leads.jsonl")
diag "precision and recall of pairs in thousandths, all in one stream and each"
diag "language in one of its own: $said"
set -- $said
ok "in one stream precision 940" [ "${1:-0}" -ge 940 ]
ok "recall 800" [ "${2:-0}" -ge 800 ]
ok "language by language precision 940" [ "${3:-0}" -ge 940 ]
ok "recall 770" [ "${4:-0}" -ge 770 ]
done_testing
