#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: systemd understands our units and finds them well locked in.
cd "$(dirname "$0")/../.." || exit 1
command -v systemd-analyze >/dev/null || {
	echo "1..0 # SKIP systemd-analyze is not installed"
	exit 0
}
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
n=0
rc=0
report() { # NAME STATUS
	n=$((n + 1))
	if [ "$2" = 0 ]; then
		echo "ok $n - $1"
	else
		rc=1
		echo "not ok $n - $1"
		sed 's/^/#   /' "$T/out" >&2
	fi
}

# The program need not be installed to look at its units.
for u in contrib/systemd/*; do
	sed 's#/usr/local/sbin/gazetted#/bin/true#' "$u" >"$T/${u##*/}"
done
# It warns of what it does not know and goes on; here that is a mistake.
systemd-analyze verify --man=no "$T"/*.service "$T"/*.timer >"$T/all" 2>&1
code=$?
grep gazetted "$T/all" >"$T/out" && code=1
report "systemd-analyze verify" $code
for u in contrib/systemd/*.service; do
	systemd-analyze security --offline=true --threshold=15 --no-pager \
		"$u" >"$T/all" 2>&1
	code=$?
	grep -v '✓' "$T/all" >"$T/out"
	report "$u: exposure at most 1.5" $code
done
echo "1..$n"
exit $rc
