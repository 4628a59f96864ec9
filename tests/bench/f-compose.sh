#!/bin/sh
# gazetted: composing 100,000 subscribers in 10 groups: what a rendering and a
# message cost, unsigned and signed, beside the bare hash and signature.
set -eu
. "$(dirname "$0")/common"
READERS=${READERS:-100000}
STORIES=${STORIES:-30}
cd "$top"
${CC:-cc} -O2 -std=gnu11 -D_GNU_SOURCE -Idaemon -o "$T/bench_compose" \
	tests/bench/bench_compose.c "$BUILD/libgazetted.a" \
	$(pkg-config --libs libcrypto json-c libutf8proc libidn2 libxxhash \
		zlib) -lm
echo "f. composing: $READERS subscribers, $STORIES stories"
"$T/bench_compose" "$STORIES" 10 "$READERS"
