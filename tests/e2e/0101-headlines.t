#!/bin/sh
# How alike headlines are, as grouping has it, and as people judged it.
. "$(dirname "$0")/lib.sh"

printf 'x\t5\tFerry returns at night\tFerry returns, at night\nno pair\ny\t0\tFerry returns at night\tElections are over\n' >"$T/pairs.tsv"
like "a line a pair" "$(gz group --pairs "$T/pairs.tsv" | tr '\n' ' ')" \
	'^1\.0000 0\.00[0-9]{2} $'
gz group --pairs "$T/none.tsv" 2>"$T/err"
is "no such file" $? 78

set="${CORPORA:-$top/../shared/corpora}/stories/sts_headlines.dev.tsv"
if [ -e "$set" ]; then
	gz group --pairs "$set" >"$T/scores"
	r=$(python3 - "$set" "$T/scores" <<'END'
import sys

xs = [float(line.split("\t")[1]) for line in open(sys.argv[1])]
ys = [float(line) for line in open(sys.argv[2])]
assert len(xs) == len(ys)
mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
cov = sum((x - mx) * (y - my) for x, y in zip(xs, ys))
var = sum((x - mx) ** 2 for x in xs) * sum((y - my) ** 2 for y in ys)
print(int(1000 * cov / var ** 0.5))
END
	)
	diag "Pearson's r $r of 1000"
	ok "Pearson's r, 760 of 1000" [ "$r" -ge 760 ]
else
	echo "# skipped: the corpora are not here ($set)"
fi
done_testing
