#!/bin/sh
# Every fuzz target over its corpus: what was found once is found for good.
. "$(dirname "$0")/lib.sh"

B=${BUILD:-build}
case $B in /*) ;; *) B=$top/$B ;; esac
[ -d "$B/replay" ] || skip_all "no replay programs in $B (make check builds them)"
for f in "$top"/tests/fuzz/fuzz_*.c; do
	target=$(basename "$f" .c)
	corpus=$top/tests/corpus/${target#fuzz_}
	ok "$target has a corpus" [ -d "$corpus" ]
	ok "$target replays it" sh -c "'$B/replay/$target' '$corpus'/*"
done
done_testing
