#!/bin/sh
# Summaries by a machine: asked once, made fit to be told, marked, and never
# needed.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
: >"$T/answer"
rm -f "$T/chat.port"
python3 "$top/tests/lib/chatd.py" --log "$T/chat.log" "$T/answer" \
	>"$T/chat.port" &
pids="$pids $!"
chat=http://127.0.0.1:$(port_of "$T/chat.port")/v1/chat/completions

feed "$T/site/feed.xml" 1 3
machine() {
	conf '{ email = "ann@example.org"; }' "summariser = true; $2"
	echo "summariser = { $1 };" >>"$T/gazetted.conf"
}
asked() { if [ -f "$T/chat.log" ]; then wc -l <"$T/chat.log" | tr -d ' '; else echo 0; fi; }
again() { rm -rf "$T/state" "$T/chat.log" "$T"/mail/*; }
mail() { tr -d '\r' <"$(ls "$T"/mail/*.eml)" | tr -s ' \n' '  '; }
marks() { mail | grep -o '(summary written by a machine)' | wc -l | tr -d ' '; }

echo secret >"$T/key"
chmod 600 "$T/key"
cat >"$T/answer" <<'END'
<think>The user wants a summary. I shall write one.</think>
Here is a summary:

## Summary
**TITLE** was told by the machine in a sentence. <b>It</b> has a second one, too.
More of it stands at https://evil.example/now for you to see.
END
machine "url = \"$chat\"; model = \"tiny\"; key_file = \"key\";"
ok "it runs" run
is "asked of each story" "$(asked)" 3
like "with the key and the model" "$(head -n 1 "$T/chat.log")" \
	'"model": "tiny".*Bearer secret'
like "what it says is told" "$(mail)" \
	'Story number 3 of the test was told by the machine in a sentence. It has a second one, too. \(summary written by a machine\) Test feed'
is "with a mark" "$(marks)" 3
like "in the HTML part too" "$(mail)" 'summary written by a =?mach'
like "and explain says it" "$("$GZ" explain -c "$T/gazetted.conf" 3)" \
	'1 story\); summed up by the summariser|3 stories\); summed up by the summariser'
is "no address of its own, no thoughts" \
	"$(mail | grep -cE 'evil|shall write|## Sum|Here is')" 0

# Once for an article: a preview and another reader ask no more.
"$GZ" preview -c "$T/gazetted.conf" >/dev/null 2>&1
is "a preview with nothing new asks nothing" "$(asked)" 3
feed "$T/site/feed.xml" 4 4
sed -i 's/email = "ann@example.org";/&zone = "Asia\/Tokyo"; }, { email = "bob@example.org";/' \
	"$T/gazetted.conf"
later
ok "another run" run
is "one new story, two editions, one question" "$(asked)" 4

# Looking changes nothing.
feed "$T/site/feed.xml" 5 5
later
sed -i 's/schedule = "every run"/schedule = "monthly on 1 at 09:00"/' "$T/gazetted.conf"
run
sum() { cat "$T"/state/* 2>/dev/null | cksum; }
before=$(sum)
like "a preview has it" "$("$GZ" preview -c "$T/gazetted.conf" 2>&1)" \
	'Story number 5 of the test was told by the machine'
is "and leaves the state as it was" "$(sum)" "$before"

# It fails: the article's own sentences.
feed "$T/site/feed.xml" 1 3
falls_back() {
	like "$1: own sentences" "$(mail)" 'The text of story 3. It tells of 3 things.'
	is "$1: no mark" "$(marks)" 0
	like "$1: a warning" "$(cat "$T/err")" "$2"
}
try() {
	again
	run >/dev/null 2>"$T/err"
}
printf 'Status: 503\n' >"$T/answer"
machine "url = \"$chat\"; at_once = 1;"
try
falls_back "503" 'summariser failed 3 of 3 .*HTTP status 503'
printf 'Raw:\n{"choices": [{"message": ' >"$T/answer"
try
falls_back "no JSON" 'nothing of the answer may be told'
printf 'See https://evil.example/ for all of it.' >"$T/answer"
try
falls_back "nothing that may be told" 'nothing of the answer may be told'
printf '```json\n{"summary": "An answer as JSON in a fence."}\n```\n' >"$T/answer"
try
like "an answer as JSON" "$(mail)" 'An answer as JSON in a fence\.'
printf '["An answer as a list.", "It has two sentences."]' >"$T/answer"
try
like "an answer as a list" "$(mail)" \
	'An answer as a list\. It has two sentences\. \('
{ echo Raw:; head -c 400000 /dev/zero | tr '\0' 'x'; } >"$T/answer"
try
falls_back "too much" 'larger than'
printf 'Wait: 20\nLate.' >"$T/answer"
machine "url = \"$chat\"; timeout = \"1s\"; budget = \"2s\";"
try
falls_back "late" 'summariser failed'
machine 'url = "http://127.0.0.1:9/";'
try
falls_back "nobody there" 'summariser failed'
machine 'command = [ "./no-such-program" ];'
try
falls_back "no such program" 'summariser failed.*there is no such program'
like "check tells it" "$("$GZ" check -c "$T/gazetted.conf" 2>&1)" \
	'no-such-program.*No such file'

printf 'Drip: 0.3\nIt comes a byte at a time, and is never whole in time.' \
	>"$T/answer"
machine "url = \"$chat\"; timeout = \"1s\"; budget = \"2s\";"
try
falls_back "slow drip" 'summariser failed'
printf 'Status: 302\nHeader: Location=%s\nIt was told elsewhere, in one sentence.' \
	"$chat" >"$T/answer"
machine "url = \"$chat\"; at_once = 1;"
try
falls_back "a redirect is not followed" 'HTTP status 302'
is "and not asked of there" "$(asked)" 3
cat >"$T/answer" <<'END'
Status: 404
Raw:
{"error": {"message": "The model `tiny` does not exist", "code": 404}}
END
machine "url = \"$chat\"; at_once = 1; key_file = \"key\";"
try
falls_back "what it says of a refusal" \
	'HTTP status 404: The model `tiny` does not exist'
cat >"$T/answer" <<'END'
Status: 401
Raw:
{"error": {"message": "There is no key secret here"}}
END
try
falls_back "but no key is logged" 'HTTP status 401$'
cat >"$T/answer" <<'END'
Raw:
data: {"choices": [{"delta": {"role": "assistant"}}]}

data: {"choices": [{"delta": {"content": "The stream told of "}}]}

data: {"choices": [{"delta": {"content": "it in pieces."}}]}

data: [DONE]
END
machine "url = \"$chat\";"
try
like "a stream" "$(mail)" 'The stream told of it in pieces\. \(summary written'
printf 'Raw:\n{"choices": [{"message": {"content": [{"type": "text", "text": "Parts make a sentence."}]}}]}' \
	>"$T/answer"
try
like "parts" "$(mail)" 'Parts make a sentence\. \(summary written'

# Asked to wait, it waits, and no longer than its budget.
again_chat() {
	rm -f "$T/chat.port"
	python3 "$top/tests/lib/chatd.py" --log "$T/chat.log" "$T/answer" \
		>"$T/chat.port" &
	pids="$pids $!"
	chat=http://127.0.0.1:$(port_of "$T/chat.port")/v1/chat/completions
}
printf 'Status: 429\nHeader: Retry-After=1\nFirst:\nIt was told after a rest of a second.' \
	>"$T/answer"
again_chat
machine "url = \"$chat\"; at_once = 1; budget = \"20s\";"
try
is "after a rest all are told" "$(marks)" 3
is "the first of them was asked again" "$(asked)" 4
is "and nothing is warned of" "$(grep -c summariser "$T/err")" 0
printf 'Status: 429\nHeader: Retry-After=3600\nIt was told after an hour.' \
	>"$T/answer"
machine "url = \"$chat\"; at_once = 1; budget = \"20s\";"
try
falls_back "too long a rest" 'HTTP status 429'

# Commands.
cat >"$T/tell" <<'END'
#!/bin/sh
read -r line
case $line in
*'"title":"Story number 2'*) exit 3 ;;
*'"title":"Story number 3'*) echo '{"summary": "The third is told as JSON here."}' ;;
*) echo "The command tells of the others in text." ;;
esac
END
chmod +x "$T/tell"
machine 'command = [ "./tell" ];'
try
like "a command: JSON" "$(mail)" 'The third is told as JSON here\.'
like "or text" "$(mail)" 'The command tells of the others in text\.'
like "or it fails" "$(mail)" 'The text of story 2\.'
is "two are marked" "$(marks)" 2
like "and one is warned of" "$(cat "$T/err")" '1 of 3 stories.*failed with status 3'
machine 'command = [ "sleep", "20" ]; timeout = "1s"; budget = "2s";'
try
falls_back "a command that is late" 'summariser failed'
machine 'command = [ "no-such-program-here" ];'
try
falls_back "no such command" 'there is no such program'

# A letter has room for some of many: only those are asked for, and few more.
feed "$T/site/feed.xml" 1 100
{
	echo "It was told by the machine in a sentence of the usual length."
	for i in 1 2 3 4 5 6 7 8 9; do
		echo "What the council of ward $i said of the bridge, the river and the market fills sentence $i."
	done
} >"$T/answer"
machine "url = \"$chat\";" "max_stories = 500; summary_chars = 1000;"
again
ok "a hundred stories" run
told=$(mail | grep -o '[0-9]* stories' | head -n 1 | tr -dc 0-9)
ok "more than are rendered first are told" [ "$told" -gt 32 ]
ok "and few are asked for that are not" [ "$(asked)" -le $((told + 8)) ]

# check
machine 'url = "http://chat.example/v1"; key_file = "key";'
like "a key is not sent in clear" \
	"$("$GZ" check -c "$T/gazetted.conf" 2>&1)" 'would be sent in clear'
conf '{ email = "ann@example.org"; }' 'summariser = true;'
like "no summariser" "$("$GZ" check -c "$T/gazetted.conf" 2>&1)" \
	'summariser = true, but no summariser'
done_testing
