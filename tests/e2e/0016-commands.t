#!/bin/sh
# A command as a source: argv without a shell, what it prints is the feed.
. "$(dirname "$0")/lib.sh"

cat >"$T/lines" <<'END'
#!/bin/sh
echo "{\"id\": \"1\", \"title\": \"From a command: $1\", \"url\": \"https://example.org/1\"}"
echo '{"id": "2", "title": "The second", "url": "https://example.org/2"}'
END
cat >"$T/fails" <<'END'
#!/bin/sh
echo "first complaint" >&2
echo "the disk is on fire" >&2
exit 7
END
printf '#!/no/such/shell -e\n' >"$T/noshell"
cat >"$T/mixed" <<'END'
#!/bin/sh
echo '{"id": "3", "title": "Between the words", "url": "https://example.org/3"}'
echo "warning: something is odd"
END
chmod +x "$T/lines" "$T/fails" "$T/noshell" "$T/mixed"
feed "$T/feed.xml" 1 2
start_smtp
sources() {
	cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { timeout = "20s"; max_size = "64K"; };
sources = ( $1 );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
}
sources '{ name = "lines"; command = [ "./lines", "a b; $HOME `id`" ]; },
  { name = "feed"; command = [ "cat", "'"$T"'/feed.xml" ]; },
  { name = "fails"; command = [ "./fails" ]; },
  { name = "floods"; command = [ "yes" ]; },
  { name = "nothing"; command = [ "true" ]; },
  { name = "gone"; command = [ "no-such-program-here" ]; },
  { name = "noshell"; command = [ "./noshell" ]; },
  { name = "mixed"; command = [ "./mixed" ]; }'
err=$(run 2>&1)
like "its words reach the operator" "$err" \
	'source fails: exec:.*/fails: failed with status 7: the disk is on fire'
like "too much output" "$err" 'source floods: .*more than 65536 bytes'
like "no such program" "$err" 'source gone: .*no such program'
like "a program without its interpreter" "$err" \
	'source noshell: .*its interpreter /no/such/shell .*is not there'
like "lines that are no JSON" "$err" \
	'source mixed: left out .* no JSON .*: 1 line$'
is "and no other problem" "$(printf '%s\n' "$err" | grep -c 'source ')" 5
is "one mail" "$(mails)" 1
# shellcheck disable=SC2016
like "no shell reads the arguments" "$(cat "$T"/mail/*.eml)" \
	'From a command: a b; \$HOME `id`'
like "a feed of another format" "$(cat "$T"/mail/*.eml)" 'Story number 2'
like "status has it too" "$(gz status -c "$T/gazetted.conf")" \
	'source mixed: left out .*: 1 line'
like "and its JSON" "$(gz status --json -c "$T/gazetted.conf")" \
	'"left_out":"left out .*: 1 line"'
later
is "nothing new the second time" "$(run 2>&1; mails)" 1

sources '{ name = "x"; command = [ "./lines" ]; url = "https://example.org/"; }'
like "url and command" "$(gz check -c "$T/gazetted.conf" 2>&1)" 'keep one'
sources '{ name = "x"; command = [ "./none" ]; }'
like "check sees that it is not there" \
	"$(gz check -c "$T/gazetted.conf" 2>&1)" 'none.*No such file'
sources '{ name = "x"; }'
like "neither" "$(gz check -c "$T/gazetted.conf" 2>&1)" 'url.*command'
done_testing
