#!/bin/sh
# The main job: a feed becomes a mail, once.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 3
start_http "$T/site"
start_smtp
conf '{ email = "ann@example.org"; name = "Ann"; }, { email = "bob@example.org"; format = "text"; }'

ok "the config is right" gz check -c "$T/gazetted.conf"
out=$(run --json 2>&1)
is "the first run is silent but for its JSON" "$out" \
	'{"polled":1,"failed":0,"unchanged":0,"ingested":3,"editions":2,"deliveries":2,"sent":2,"refused":0,"deferred":0,"uncertain":0}'
is "each subscriber got one message" "$(mails)" 2
ann=$(grep -l '^To: Ann <ann@example.org>' "$T"/mail/*.eml)
bob=$(grep -l '^To: bob@example.org' "$T"/mail/*.eml)
like "it has both parts" "$(cat "$ann")" 'multipart/alternative'
like "text only where asked" "$(grep -i '^content-type' "$bob")" 'text/plain'
for h in From Date Message-ID List-Id List-Unsubscribe Auto-Submitted Subject; do
	like "it has $h" "$(cat "$ann")" "^$h: "
done
ok "Python's email finds no defect" \
	python3 "$top/tests/lib/mime_oracle.py" "$T"/mail/*.eml

is "a second run at once is silent" "$(run 2>&1)" ""
later
is "a later run with nothing new is silent" "$(run 2>&1)" ""
is "and sends nothing" "$(mails)" 2
like "the feed was asked for again with its validator" \
	"$(tail -n 1 "$T/http.log")" '"status": 304'

feed "$T/site/feed.xml" 1 5
later
run
is "new articles make new messages" "$(mails)" 4
last=$(ls -t "$T"/mail/*.eml | head -n 1)
like "with the new stories" "$(cat "$last")" 'Story number 5'
ok "and without the old ones" sh -c "! grep -q 'Story number 3' '$last'"

like "explain tells the whole way" \
	"$(gz explain -c "$T/gazetted.conf" http://t.example/story/4?utm_source=x)" \
	'edition [0-9]+ of daily.*chosen'
like "status counts them" "$(gz status -c "$T/gazetted.conf")" \
	'deliveries +4 sent'
done_testing
