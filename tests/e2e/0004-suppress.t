#!/bin/sh
# Invariant 11: suppression wins over the config; addresses differ in case.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
start_smtp
conf '{ email = "ann@example.org"; }, { email = "bob@example.org"; }'

ok "suppressing needs no run before" \
	gz suppress -c "$T/gazetted.conf" Bob@Example.org --reason unsubscribed
run
is "only the other one gets mail" "$(mails)" 1
like "the list says who and why" \
	"$(gz suppress -c "$T/gazetted.conf" --list)" \
	'Bob@example.org.*unsubscribed'
like "a bad address is refused in words" \
	"$(gz suppress -c "$T/gazetted.conf" 'a b@example.org' 2>&1)" 'a b@'
ok "lifting it" gz suppress -c "$T/gazetted.conf" --remove bob@example.org
feed "$T/site/feed.xml" 1 3
later
run
is "both get the next one" "$(mails)" 3
gz suppress -c "$T/gazetted.conf" --digest nope bob@example.org >"$T/o" 2>&1
is "an unknown digest is a config error" "$?" 78

# A state of an older gazetted, which had one reason an address.
python3 - "$T/state/state.db" <<'END'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.executescript("""DROP TABLE suppression;
CREATE TABLE suppression(address TEXT NOT NULL COLLATE NOCASE,
 digest TEXT NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL,
 message_id TEXT, status TEXT, words TEXT, edition INTEGER,
 PRIMARY KEY(address, digest)) STRICT, WITHOUT ROWID;
CREATE INDEX suppression_edition ON suppression(edition)
 WHERE edition IS NOT NULL;
INSERT INTO suppression VALUES('bob@example.org', '', 'bounced', 1700000000,
 '<1@example.org>', '5.1.1', 'no such user', 1);
PRAGMA user_version=14;""")
END
gz suppress -c "$T/gazetted.conf" --reason complained bob@example.org
is "what it knew is known still, beside another reason" \
	"$(gz suppress -c "$T/gazetted.conf" --list | awk 'NR > 1 { print $1, $2, $4, $5, $6, $7 }')" \
	"bob@example.org (all) bounced no such user
bob@example.org (all) complained   "
like "with its evidence" \
	"$(gz suppress -c "$T/gazetted.conf" --list --json)" \
	'"at":"2023-11-14.*<1@example.org>.*5.1.1.*"edition":1'
ok "all are lifted at once" \
	gz suppress -c "$T/gazetted.conf" --remove bob@example.org
is "and none is left" "$(gz suppress -c "$T/gazetted.conf" --list)" ""
done_testing
