#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: no name stands for two functions. Of two in the library the linker
# takes whichever it comes to first, and says nothing.
cd "$(dirname "$0")/../.." || exit 1
lib=${BUILD:-build}/libgazetted.a
[ -e "$lib" ] || {
	echo "1..0 # SKIP not built ($lib)"
	exit 0
}
echo 1..1
twice=$(nm -g --defined-only "$lib" | awk 'NF == 3 { print $3 }' |
	sort | uniq -d)
if [ -z "$twice" ]; then
	echo "ok 1 - every global name is defined once"
else
	echo "not ok 1 - every global name is defined once"
	printf '%s\n' "$twice" | sed 's/^/#   /' >&2
	exit 1
fi
