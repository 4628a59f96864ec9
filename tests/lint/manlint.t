#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: the manuals are sound mdoc.
cd "$(dirname "$0")/../.." || exit 1
command -v mandoc >/dev/null || {
	echo "1..0 # SKIP mandoc is not installed"
	exit 0
}
n=0
rc=0
for f in contrib/man/*.[0-9]; do
	[ -e "$f" ] || continue
	n=$((n + 1))
	# Whether the manuals are installed here is not their fault.
	said=$(mandoc -Tlint -W warning "$f" 2>&1 | grep -v 'referenced manual')
	if [ -z "$said" ]; then
		echo "ok $n - $f"
	else
		rc=1
		echo "not ok $n - $f"
		printf '%s\n' "$said" | sed 's/^/#   /' >&2
	fi
done
echo "1..$n"
exit $rc
