#!/bin/sh
# gazetted: a Dovecot for tests, on loopback with a config of its own.
# usage: dovecot.sh start DIR	-> "IMAP IMAPS POP3 POP3S" ports on stdout
#	 dovecot.sh stop DIR
# One user, ann with the password "secret", whose Maildir is DIR/mail; DIR/ca.pem
# is the authority to trust. The log is DIR/log. Where dovecot-lmtpd is there too
# it listens at DIR/run/lmtp. With OAUTH=PORT no password is taken: tokens are
# asked about at that port. Exit status 77: no Dovecot.
set -eu
dir=$2

stop() {
	[ -s "$dir/run/master.pid" ] || exit 0
	pid=$(cat "$dir/run/master.pid")
	kill "$pid" 2>/dev/null || return 0
	for i in $(seq 100); do # another may start in its place
		grep -qs '^State:[[:space:]]*[^ZX[:space:]]' \
			"/proc/$pid/status" || return 0
		sleep 0.1
	done
}

dovecot=$(command -v dovecot || echo /usr/sbin/dovecot)
[ -x "$dovecot" ] && [ -e /usr/lib/dovecot/pop3 ] && [ -e /usr/lib/dovecot/imap ] ||
	exit 77
[ "$1" = start ] || { stop; exit 0; }

mkdir -p "$dir/run" "$dir/mail/new" "$dir/mail/cur" "$dir/mail/tmp"
dir=$(cd "$dir" && pwd)
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
	-keyout "$dir/key.pem" -out "$dir/ca.pem" -days 2 -subj /CN=test \
	-addext subjectAltName=IP:127.0.0.1,DNS:localhost >/dev/null 2>&1
ports=$(python3 -c 'import socket
s = [socket.socket() for i in range(4)]
for x in s: x.bind(("127.0.0.1", 0))
print(*[x.getsockname()[1] for x in s])')
# shellcheck disable=SC2086
set -- $ports
me=$(id -un)
[ -x /usr/lib/dovecot/lmtp ] && lmtp=lmtp || lmtp=
[ "$(id -u)" = 0 ] && login=dovenull internal=dovecot mailer=nobody ||
	login=$me internal=$me mailer=$me
[ "$(id -u)" = 0 ] && chown -R nobody "$dir/mail" && chmod 755 "$dir"
echo "ann:{PLAIN}secret" >"$dir/users"
chmod 644 "$dir/users"
login_by="driver = passwd-file
  args = $dir/users"
mechanisms=plain
if [ "${OAUTH:-}" ]; then
	cat >"$dir/oauth" <<EOF
introspection_url = http://127.0.0.1:$OAUTH/introspect
introspection_mode = post
username_attribute = username
active_attribute = active
active_value = true
EOF
	login_by="driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = $dir/oauth"
	mechanisms="xoauth2 oauthbearer"
fi
cat >"$dir/dovecot.conf" <<EOF
base_dir = $dir/run
state_dir = $dir/run
log_path = $dir/log
protocols = imap pop3 $lmtp
auth_username_format = %n
listen = 127.0.0.1
ssl = yes
ssl_cert = <$dir/ca.pem
ssl_key = <$dir/key.pem
disable_plaintext_auth = no
default_internal_user = $internal
default_login_user = $login
default_internal_group = $(id -gn "$internal")
mail_location = maildir:$dir/mail
mail_uid = $(id -u "$mailer")
mail_gid = $(id -g "$mailer")
first_valid_uid = 0
first_valid_gid = 0
auth_mechanisms = $mechanisms
passdb {
  $login_by
}
userdb {
  driver = static
  args = uid=$(id -u "$mailer") gid=$(id -g "$mailer") home=$dir/mail
}
service imap-login {
  chroot =
  inet_listener imap { 
    port = $1 
  }
  inet_listener imaps { 
    port = $2 
  }
}
service pop3-login {
  chroot =
  inet_listener pop3 { 
    port = $3 
  }
  inet_listener pop3s { 
    port = $4 
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
EOF
"$dovecot" -F -c "$dir/dovecot.conf" >"$dir/out" 2>&1 </dev/null &
for i in $(seq 100); do
	if [ -s "$dir/run/master.pid" ] && python3 -c 'import socket, sys
s = socket.create_connection(("127.0.0.1", int(sys.argv[1])), 5)
sys.exit(not s.recv(9).startswith(b"* OK"))' "$1" 2>/dev/null; then
		echo "$@"
		exit 0
	fi
	sleep 0.1
done
cat "$dir/out" "$dir/log" >&2
exit 1
