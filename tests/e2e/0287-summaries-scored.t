#!/bin/sh
# Summaries against those that people wrote: no worse than the first three
# sentences, by the figures of the whole set.
. "$(dirname "$0")/lib.sh"

corpora="${CORPORA:-$top/../shared/corpora}"
set="$corpora/summaries/realsumm_cnndm.dev.jsonl"
[ -e "$set" ] || skip_all "the corpora are not here ($set)"
score() {
	python3 "$corpora/score/rouge.py" "$set" -- \
		"$GZ" summarise --text --sentences 3 -
}
said=$(score | tail -n 1)
diag "$said"
# at_least MEASURE FLOOR
at_least() {
	ok "$1 at least $2" python3 -c '
import re, sys
said, name, floor = sys.argv[1:]
sys.exit(float(re.search(name + r"=([0-9.]+)", said).group(1)) < float(floor))
' "$said" "$1" "$2"
}
at_least R1 41.3
at_least R2 17.5
at_least RL 37.4
is "the same again" "$(score | tail -n 1)" "$said"
done_testing
