#!/bin/sh
# gazetted: installs what is missing from Debian's packages.
# usage: contrib/deps.sh build|demo|check|proof|bench|fuzz
# Says what it installs; asks sudo only where it is not root.
set -eu

build="pkg-config libcurl4-openssl-dev libesmtp-dev libconfig-dev
libjson-c-dev libutf8proc-dev libsqlite3-dev libssl-dev
libxxhash-dev libidn2-dev libcmark-dev libpcre2-dev libstemmer-dev libcld2-0
libc-ares-dev libmicrohttpd-dev zlib1g-dev tzdata ca-certificates"
demo="python3"
check="perl sqlite3 strace mandoc openssl xz-utils python3-dkim python3-nacl libgumbo-dev
dovecot-imapd dovecot-pop3d dovecot-lmtpd postfix"
bench="nginx-light linux-perf rss2email python3-feedparser
python3-readability sfeed libxml2-dev"
proof="chromium fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
spamassassin rspamd opendkim-tools"
fuzz="clang libclang-rt-14-dev"

case "${1:-build}" in
build) want="gcc libc6-dev $build" ;;
demo) want="gcc libc6-dev $build $demo" ;;
check) want="gcc libc6-dev $build $demo $check" ;;
proof) want="gcc libc6-dev $build $demo $check $proof" ;;
bench) want="gcc libc6-dev $build $demo $check $bench" ;;
fuzz) want="$build $fuzz" ;;
*) echo "usage: contrib/deps.sh build|demo|check|proof|bench|fuzz" >&2; exit 64 ;;
esac

# The npm registry has one of the mail oracles; any Node.js will do.
case "${1:-}" in
check | proof | bench) command -v npm >/dev/null || want="$want nodejs npm" ;;
esac

if ! command -v dpkg-query >/dev/null; then
	echo "not a Debian system: please see that these are there: $want" >&2
	exit 0
fi

missing=
for p in $want; do
	dpkg-query -W -f='${db:Status-Status}' "$p" 2>/dev/null |
		grep -qx installed || missing="$missing $p"
done
[ -n "$missing" ] || exit 0

root=
[ "$(id -u)" = 0 ] || root=sudo
echo "installing from Debian's packages:$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086
apt() { $root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o=Dpkg::Use-Pty=0 "$@"; }
apt update >/dev/null
# shellcheck disable=SC2086
apt install -y --no-install-recommends $missing >/dev/null
