#!/bin/sh
# Two reports at a time, in both orders: columns, series, fixtures that are
# played again, live pages, a brief and a long report.
. "$(dirname "$0")/lib.sh"

cat >"$T/judge.py" <<'END'
import json
import subprocess
import sys

for line in open(sys.argv[2], encoding="utf-8"):
    row = json.loads(line)
    for order in "there", "back":
        pair = row["pair"] if order == "there" else row["pair"][::-1]
        out = subprocess.run(
            [sys.argv[1], "group", "-"], capture_output=True, text=True,
            input="".join(json.dumps(one) + "\n" for one in pair)).stdout
        got = {json.loads(one)["story"] for one in out.splitlines()}
        print(1 if row["same"] else 2, len(got), row["what"] + ", " + order)
END
python3 "$T/judge.py" "$GZ" "$top/tests/golden/stories/pairs.jsonl" >"$T/said"
while read -r want got what; do
	is "$what: stories" "$got" "$want"
done <"$T/said"
ok "all were judged" [ -s "$T/said" ]
done_testing
