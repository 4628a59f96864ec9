#!/bin/sh
# gazetted: a Postfix for tests, on loopback with a config of its own.
# usage: postfix.sh start DIR [NAME=VALUE...]	-> its port on stdout
#	 postfix.sh stop DIR
# Mail to ann, bob, eve and zoë at example.org goes into the Maildir
# DIR/mail/USER; to anyone else it is refused. The log is DIR/log. Exit status 77: no Postfix, or not
# root, which it wants to be started by.
set -eu
what=$1
dir=$2
shift 2
master=/usr/lib/postfix/sbin/master
[ "$(id -u)" = 0 ] && [ -x $master ] && [ -x /usr/sbin/postfix ] || exit 77

if [ "$what" = stop ]; then
	postfix -c "$dir/etc" stop >/dev/null 2>&1 || :
	exit 0
fi

mkdir -p "$dir/etc" "$dir/spool" "$dir/data" "$dir/mail"
dir=$(cd "$dir" && pwd)
chmod 755 "$dir"
chown nobody "$dir/mail"
chown postfix "$dir/data"
port=$(python3 -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])')
cat >"$dir/etc/main.cf" <<END
compatibility_level = 3.6
queue_directory = $dir/spool
data_directory = $dir/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
meta_directory = /etc/postfix
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.example.org
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtpd_peername_lookup = no
maillog_file = $dir/log
maillog_file_prefixes = $dir
virtual_mailbox_domains = example.org
virtual_mailbox_base = $dir/mail
virtual_mailbox_maps = texthash:$dir/etc/boxes
virtual_uid_maps = static:$(id -u nobody)
virtual_gid_maps = static:$(id -g nobody)
virtual_minimum_uid = 1
smtpd_reject_unlisted_recipient = yes
smtputf8_enable = yes
END
for who in ann bob eve zoë; do
	echo "$who@example.org $who/"
done >"$dir/etc/boxes"
for line; do
	printf '%s\n' "$line" >>"$dir/etc/main.cf"
done
cat >"$dir/etc/master.cf" <<END
127.0.0.1:$port inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
discard unix - - n - - discard
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
END
postfix -c "$dir/etc" start >"$dir/start" 2>&1 || { cat "$dir/start" >&2; exit 1; }
i=0
until python3 -c "import socket
socket.create_connection(('127.0.0.1', $port), 1).recv(1)" 2>/dev/null; do
	i=$((i + 1))
	[ $i -lt 100 ] || { cat "$dir/log" >&2; exit 1; }
	sleep 0.1
done
echo "$port"
