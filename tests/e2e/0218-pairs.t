#!/bin/sh
# Two reports at a time, in both orders: columns, series, fixtures that are
# played again, live pages, a brief and a long report.
. "$(dirname "$0")/lib.sh"

while read -r row; do
	printf '%s\n' "$row" | python3 -c '
import json, sys
row = json.loads(sys.stdin.readline())
for name, pair in ("there", row["pair"]), ("back", row["pair"][::-1]):
    with open(sys.argv[1] + "/" + name, "w") as f:
        for one in pair:
            print(json.dumps(one), file=f)
with open(sys.argv[1] + "/row", "w") as f:
    print(1 if row["same"] else 2, row["what"], file=f)
' "$T"
	read -r want what <"$T/row"
	for order in there back; do
		got=$(gz group "$T/$order" | grep -o '"story":"[0-9]*"' |
			sort -u | wc -l)
		is "$what, $order: stories" "$got" "$want"
	done
done <"$top/tests/golden/stories/pairs.jsonl"
done_testing
