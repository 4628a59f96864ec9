#!/bin/sh
# Returned mail of many servers: nobody thrown out who may be there, the gone
# found, complaints and automatic answers told apart.
. "$(dirname "$0")/lib.sh"

corpora=${CORPORA:-$top/../shared/corpora}/mail/sisimai
cat "$top/tests/corpus/bounce/dsn" | "$GZ" bounce - >"$T/out"
is "a report from standard input" "$(cat "$T/out")" \
	'{"kind":"bounce","recipients":[{"address":"ann@example.org","status":"5.1.1","class":"hard"},{"address":"bob@example.org","status":"4.2.2","class":"soft"}]}'
"$GZ" bounce "$top"/tests/corpus/bounce/* /nonexistent >"$T/out" \
	2>/dev/null
is "a file that is not there" "$?" 78
is "a line a file" "$(wc -l <"$T/out" | tr -d ' ')" \
	"$(($(ls "$top"/tests/corpus/bounce | wc -l) + 1))"
if [ ! -e "$corpora/expected.dev.jsonl" ]; then
	diag "the corpus of bounces is not here: skipped"
	done_testing
	exit
fi
cat >"$T/score.py" <<'END'
import json, subprocess, sys
prog, base = sys.argv[1:]
want = [json.loads(l) for l in open(base + "/expected.dev.jsonl")]
files = [base + "/dev/" + w["file"] for w in want]
got = [json.loads(l) for l in subprocess.run([prog, "bounce"] + files,
       capture_output=True, text=True).stdout.splitlines()]
assert len(got) == len(want)
hard = found = false = own = complaints = missed = 0
for w, g in zip(want, got):
    gone = any(r["hardbounce"] for r in w["recipients"])
    said = g["kind"] == "bounce" and any(
        r["class"] == "hard" for r in g["recipients"])
    hard += gone
    found += gone and said
    # 5.1.1 is the server's own word for it, whatever the label says: one
    # that is "filtered" has "550 5.1.1 Mailbox does not exist"
    word = any(r["dsn"] == "5.1.1" for r in w["recipients"])
    false += said and not gone and not word
    own += said and not gone and word
    if any(r["reason"] == "feedback" for r in w["recipients"]):
        complaints += 1
        missed += g["kind"] != "complaint"
print("# gone: %d of %d, falsely %d, by 5.1.1 against the label %d; "
      "complaints missed %d of %d" %
      (found, hard, false, own, missed, complaints))
sys.exit(found < 0.9 * hard or false > 0 or own > 1 or missed > 0)
END
ok "the corpus of bounces: but for 5.1.1, which is hard whatever its label" \
	python3 "$T/score.py" "$GZ" "$corpora"
cat "$T/ok.out" >&2
is "a mail that is none" "$("$GZ" bounce "$corpora"/not_bounces/*.eml |
	sort -u)" '{"kind":"other","recipients":[]}'
done_testing
