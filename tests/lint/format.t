#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: the code is laid out as .clang-format has it.
cd "$(dirname "$0")/../.." || exit 1
command -v clang-format >/dev/null || {
	echo "1..0 # SKIP clang-format is not installed"
	exit 0
}
# Other versions differ in small things: only the one in use decides.
major=$(clang-format --version | sed 's/.*version \([0-9]*\).*/\1/')
[ "$major" = 14 ] || {
	echo "1..0 # SKIP clang-format $major; the layout is that of 14"
	exit 0
}
echo 1..1
bad=$(find daemon tests -name '*.[ch]' ! -name '*_table.c' -print0 |
	xargs -0 -n 40 clang-format --dry-run -Werror 2>&1 |
	sed -n 's/^\([^:]*:[0-9]*\):.*error:.*/\1/p' | sort -u)
if [ -z "$bad" ]; then
	echo "ok 1 - clang-format changes nothing"
else
	echo "not ok 1 - clang-format changes nothing"
	printf '%s\n' "$bad" | sed 's/^/#   /' >&2
	exit 1
fi
