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

# One reason beside another.
gz suppress -c "$T/gazetted.conf" --reason bounced bob@example.org
gz suppress -c "$T/gazetted.conf" --reason complained bob@example.org
is "each stands by itself" \
	"$(gz suppress -c "$T/gazetted.conf" --list | awk 'NR > 1 { print $1, $2, $4 }')" \
	"bob@example.org (all) bounced
bob@example.org (all) complained"
listed() { gz suppress -c "$T/gazetted.conf" --list "$@" | awk 'NR > 1 { print $1, $2 }'; }
gz suppress -c "$T/gazetted.conf" -d daily ann@example.org
is "the list of one address" "$(listed ANN@example.org)" "ann@example.org daily"
is "or of none that is there" "$(listed eve@example.org)" ""
is "of a digest, with what is of all" "$(listed -d daily | sort -u)" \
	"ann@example.org daily
bob@example.org (all)"
gz suppress -c "$T/gazetted.conf" --held --remove >"$T/o" 2>&1
is "to suppress what is held is not to lift it" "$?" 64
gz suppress -c "$T/gazetted.conf" --list --remove >"$T/o" 2>&1
is "nor is a list" "$?" 64
gz suppress -c "$T/gazetted.conf" --remove -d daily ann@example.org
ok "all are lifted at once" \
	gz suppress -c "$T/gazetted.conf" --remove bob@example.org

# Of one digest, of all, or both: what is asked to be lifted may be another.
lift() {
	gz suppress -c "$T/gazetted.conf" --remove "$@" eve@example.org 2>&1
	echo "$?"
}
gz suppress -c "$T/gazetted.conf" eve@example.org
like "of all: not to be lifted for one" "$(lift -d daily | tr '\n' ' ')" \
	'for all digests .operator.*: gazetted suppress --remove eve@.* 65 $'
is "and it stands" "$(listed eve@example.org)" "eve@example.org (all)"
gz suppress -c "$T/gazetted.conf" -d daily eve@example.org
like "of both: lifted for one, and said that it is for all" \
	"$(lift -d daily)" 'not suppressed any more for daily .*still .*for all'
is "so it is" "$(listed eve@example.org)" "eve@example.org (all)"
is "lifted for all" "$(lift)" 0
gz suppress -c "$T/gazetted.conf" -d daily eve@example.org
like "of one: said of which" "$(lift)" \
	'for daily alone .*: gazetted suppress --remove --digest daily eve@'
is "lifted for that" "$(lift -d daily)" 0
like "of none" "$(lift -d daily)" 'eve@example.org is not suppressed for daily'
is "and none is left" "$(gz suppress -c "$T/gazetted.conf" --list)" ""
done_testing
