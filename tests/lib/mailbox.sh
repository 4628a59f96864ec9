# SPDX-License-Identifier: MIT
# gazetted: a mailbox for what comes back, for end-to-end tests that have
# sourced lib.sh. $box is its Maildir.
#
#	start_dovecot			-> $imap $imaps $pop3 $pop3s
#	conf ...; control "imaps://localhost:$imaps" 'after = "delete";'
#	edition; comes gone ann@example.org; edition

box=$T/box
owner=
login=

# start_dovecot: one that serves $box, to ann with what is in $T/password; skips
# the test where there is none. stop_dovecot
start_dovecot() {
	box=$T/dovecot/mail
	chmod 755 "$T" # it belongs to nobody
	[ -e "$T/password" ] || printf 'secret\n' >"$T/password"
	chmod 600 "$T/password"
	ports=$(sh "$top/tests/lib/dovecot.sh" start "$T/dovecot") || {
		[ $? = 77 ] && skip_all "Dovecot is not installed"
		exit 1
	}
	trap 'stop_dovecot; cleanup' EXIT
	owner=$(stat -c %U:%G "$box")
	login="user = \"ann\"; password_file = \"$T/password\";
	  ca_file = \"$T/dovecot/ca.pem\"; allow_private = true;"
	# shellcheck disable=SC2034,SC2086
	read -r imap imaps pop3 pop3s <<-END
		$ports
	END
}
stop_dovecot() { sh "$top/tests/lib/dovecot.sh" stop "$T/dovecot"; }

# control URL [LINES]: $T/gazetted.conf reads it
control() {
	cat >>"$T/gazetted.conf" <<-END
	control = { url = "$1"; address = "news+*@lists.example.org";
	  $login ${2:-} };
	END
}

# edition [OPTIONS]: a new story, and a run a day later that sends it: $T/out, $rc
issue=0
edition() {
	issue=$((issue + 1))
	feed "$T/site/feed.xml" "$issue" "$issue"
	later 86400
	rm -f "$T"/mail/*.eml "$T"/mail/*.json
	run "$@" >"$T/out" 2>&1
	rc=$?
}
# sent ADDRESS: the newest mail to it, without its suffix
sent() {
	grep -l "\"$1\"" "$T"/mail/*.json 2>/dev/null | tail -n 1 |
		sed 's/\.json$//'
}
# got: who has mail, "ann@example.org bob@example.org "
got() { grep -ho '"recipients": *\[[^]]*\]' "$T"/mail/*.json 2>/dev/null |
	grep -o '[a-z.]*@[a-z.]*' | sort | tr '\n' ' '; }
# put: the mail on standard input comes
put() {
	name=$now.$(date +%s%N).test
	mkdir -p "$box/new" "$box/cur" "$box/tmp"
	sed 's/\r*$/\r/' >"$box/tmp/$name"
	[ -z "$owner" ] || chown "$owner" "$box/tmp/$name" 2>/dev/null
	mv "$box/tmp/$name" "$box/new/$name"
}
# comes KIND ADDRESS [OPTIONS]: what her mail turns into, as returns.py has it
comes() {
	kind=$1 of=$(sent "$2")
	shift 2
	python3 "$top/tests/lib/returns.py" "$kind" "$of.eml" "$of.json" "$@" |
		put
}
# lies: how many mails are there
lies() { find "$box/new" "$box/cur" -type f | wc -l | tr -d ' '; }
# out: who is suppressed, and why: "ann@example.org bounced;"
out() { sql "SELECT address || ' ' || reason FROM suppression ORDER BY 1" |
	tr '\n' ';'; }
