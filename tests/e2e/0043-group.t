#!/bin/sh
# Articles to stories as they arrive; reprints of known truth are found, and
# reports of one event by their own words as far as is measured here.
. "$(dirname "$0")/lib.sh"

cat >"$T/in.jsonl" <<'END'
{"id": "a", "title": "Earthquake on Vessa", "text": "A strong earthquake shook the island of Vessa on Tuesday, and twelve people were hurt. The harbour of Orlin was closed, said Mayor Hedda Brandt."}
{"id": 2, "title": "Fair opens", "text": "The book fair of Calder opens its doors on Friday with guests from nine countries, its director Ivo Lund says."}
{"id": "c", "title": "Twelve hurt on Vessa", "text": "The harbour of Orlin has been shut after an earthquake hurt twelve people on Vessa, Hedda Brandt told reporters on Tuesday."}
END
out=$(gz group "$T/in.jsonl")
like "a line for a line, ids as they are" "$out" '"id":2,"story":"2","why":"new'
like "one event, and why" "$out" \
	'"id":"c","story":"1","why":"same event: .*Vessa'
like "a line that is no object is told" \
	"$(printf '{"id":1}\n7\n' | gz group - 2>&1 >/dev/null)" ':2: '

like "without a title the text's first line is one" "$(printf '%s\n' \
	'{"id": 1, "text": "Earthquake on Vessa\nTwelve people were hurt, said Hedda Brandt of Orlin."}' \
	'{"id": 2, "title": "Earthquake on Vessa", "text": "Mayor Hedda Brandt of Orlin said that twelve people were hurt."}' |
	gz group -)" '"id":2,"story":"1","why":"same event'

# A stream of long reports by many hands, each with a part of its event's names
# in the headline.
python3 "$top/tests/bench/stream.py" 3000 >"$T/stream.jsonl"
gz group "$T/stream.jsonl" >"$T/answers.jsonl"
set -- $(python3 "$top/tests/lib/reprints.py" pairs "$T/answers.jsonl")
diag "a stream: precision $1, recall $2 of 1000"
ok "nothing wrong together" [ "$1" -ge 999 ]
ok "what belongs together is" [ "$2" -ge 940 ]

set="${CORPORA:-$top/../shared/corpora}/stories/ecbplus.dev.jsonl"
if [ -e "$set" ]; then
	python3 "$top/tests/lib/reprints.py" make "$set" \
		"${set%/stories/*}"/summaries/*.jsonl >"$T/all.jsonl"
	gz group "$T/all.jsonl" >"$T/answers.jsonl"
	said=$(python3 "$top/tests/lib/reprints.py" judge "$set" \
		"$T/answers.jsonl")
	diag "$said"
	set -- $said
	ok "reprints found: 980 of 1000" [ "$4" -ge 980 ]
	is "no texts taken for one that are not" "$6" 0
	ok "beside pairs of one event in other words" [ "${10}" -ge 1000 ]
	ok "events: B-cubed F1 920 of 1000" [ "$8" -ge 920 ]
	gz group "$set" >"$T/answers.jsonl"
	set -- $(python3 "$top/tests/lib/reprints.py" judge "$set" \
		"$T/answers.jsonl")
	ok "without titles: the texts' first lines ($8)" [ "$8" -ge 920 ]
	mean=$(python3 "$top/tests/lib/reprints.py" shuffled "$set" "$GZ")
	diag "in other orders: $mean of 1000"
	ok "in other orders 916 on average" [ "$mean" -ge 916 ]
else
	echo "# skipped: the corpora are not here ($set)"
fi
done_testing
