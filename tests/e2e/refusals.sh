#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: what tests of refusals share. Source it behind lib.sh.

mkdir -p "$T/site" "$T/box/new" "$T/box/cur" "$T/box/tmp"
web=file:$T/site
news=1
go() { # SECONDS
	later "$1"
	run >"$T/out" 2>&1
	rc=$?
}
states() { # of the last edition
	sql "SELECT CASE coalesce(o.state, d.state) WHEN 0 THEN 'ready' WHEN 3
		THEN 'deferred' WHEN 6 THEN 'sent' WHEN 7 THEN 'refused'
		WHEN 8 THEN 'expired' ELSE 'other' END AS s, count(*)
		FROM delivery d LEFT JOIN outbox o ON o.delivery = d.id
		WHERE d.edition = (SELECT max(id) FROM edition)
		GROUP BY s ORDER BY s" | tr '|\n' '= '
}
lost() { # bounces and suppressed addresses
	sql 'SELECT (SELECT count(*) FROM bounce), (SELECT count(*)
		FROM suppression)'
}
edition() {
	news=$((news + 1))
	feed "$T/site/feed.xml" 1 $news
}
control() {
	cat >>"$T/gazetted.conf" <<-END
		control = { url = "maildir:$T/box"; after = "delete";
		  address = "news+*@lists.example.org"; };
	END
}
again() { # FAULTS: the relay is another one from now on
	stop_smtp
	printf '[%s]\n' "$1" >"$T/faults"
	rm -f "$T/mail/transcript"
	start_smtp --port "$smtp" --faults "$T/faults"
}
begin() { # READERS FAULTS
	[ -z "${smtp_pid:-}" ] || stop_smtp
	rm -rf "$T/state" "$T/mail"
	printf '[%s]\n' "$2" >"$T/faults"
	start_smtp --faults "$T/faults"
	conf "$1" "" "connections = 1;"
	control
	edition
}
