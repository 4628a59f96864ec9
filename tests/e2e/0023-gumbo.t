#!/bin/sh
# Our HTML tree against gumbo's, another reading of the same standard, over
# random pages. Gumbo is asked only where it is installed.
. "$(dirname "$0")/lib.sh"

if [ -n "${SAN:-}" ] || ! pkg-config --exists gumbo; then
	echo "1..0 # SKIP libgumbo-dev is not installed, or a sanitizer build"
	exit 0
fi
libs="gumbo libcrypto libidn2 libxxhash libutf8proc json-c"
# shellcheck disable=SC2046
ok "the comparison builds" ${CC:-cc} -O1 -std=gnu11 -D_GNU_SOURCE \
	-I"$top/daemon" "$top/tests/bench/gumbo_diff.c" \
	"$(dirname "$GZ")/libgazetted.a" $(pkg-config --libs $libs) \
	-o "$T/gumbo_diff"
timeout 120 "$T/gumbo_diff" 1 10000 >"$T/out" 2>&1
is "no random page is read otherwise" \
	"$(grep '^random' "$T/out" || cat "$T/out")" "random 10000, differ 0"
grep -a '^#' "$T/out" >&2
done_testing
