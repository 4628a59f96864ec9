#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a letter that is larger than its POP3 server says is passed over,
# and is not deleted as if it had been read.
. "$(dirname "$0")/lib.sh"

cat >"$T/pop3.py" <<'END'
import socket, sys, threading
def letter(i, lines=0):
    return ("From: News <n@news.example.org>\r\nTo: ann@example.org\r\n"
            "Subject: Letter %d\r\nDate: Fri, 27 Nov 2026 08:0%d:00 +0000\r\n"
            "Message-ID: <%d@news.example.org>\r\n\r\nWords of letter %d.\r\n"
            % (i, i, i, i) + ("x" * 70 + "\r\n") * lines).encode()
box = {"u1": letter(1), "u2": letter(2, 30000), "u3": letter(3)}
log = open(sys.argv[1], "a", buffering=1)
def serve(c):
    f = c.makefile("rwb")
    ids, gone = list(box), []
    def say(b):
        f.write(b)
        f.flush()
    def each(of):
        return b"+OK\r\n" + b"".join(b"%d %s\r\n" % (i + 1, of(x))
            for i, x in enumerate(ids)) + b".\r\n"
    say(b"+OK\r\n")
    for line in f:
        words = line.decode().split() or [""]
        what = words[0].upper()
        if what in ("RETR", "DELE"):
            which = ids[int(words[1]) - 1]
            print(what, which, file=log)
        if what == "CAPA": say(b"+OK\r\nUSER\r\nUIDL\r\n.\r\n")
        elif what == "UIDL" and len(sys.argv) > 2: say(b"-ERR what?\r\n")
        elif what == "UIDL": say(each(lambda x: x.encode()))
        elif what == "LIST": say(each(lambda x: b"500"))
        elif what == "RETR": say(b"+OK\r\n" + box[which] + b".\r\n")
        elif what == "TOP": say(b"+OK\r\n" + box[ids[int(words[1]) - 1]]
            .split(b"\r\n\r\n")[0] + b"\r\n\r\n.\r\n")
        elif what == "DELE": gone.append(which); say(b"+OK\r\n")
        elif what == "QUIT":
            say(b"+OK\r\n")
            for x in gone: box.pop(x, None)
            print("LEFT", *box, file=log)
            break
        else: say(b"+OK\r\n")
    c.close()
s = socket.create_server(("127.0.0.1", 0))
s.settimeout(120)
print(s.getsockname()[1], flush=True)
while True:
    threading.Thread(target=serve, args=(s.accept()[0],), daemon=True).start()
END
python3 "$T/pop3.py" "$T/pop3.log" >"$T/pop3.port" 2>/dev/null &
pids="$pids $!"
echo secret >"$T/password"
chmod 600 "$T/password"
start_smtp
cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { max_size = "1M"; };
sources = ( { name = "box"; url = "pop3://127.0.0.1:$(port_of "$T/pop3.port")";
  user = "ann"; password_file = "$T/password"; allow_private = true;
  after = "delete"; full_text = "never"; } );
digests = ( { name = "daily"; from = "digest@example.org";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
for i in 1 2 3; do
	run >"$T/out$i" 2>&1
	later
done
like "the large one is told of" "$(cat "$T/out1")" \
	'passed over: UIDL u2, "Letter 2" <2@news.example.org>, larger than'
is "the others are taken" "$(cat "$T"/mail/*.eml |
	grep -oE 'Letter [13]' | sort -u | tr '\n' ' ')" "Letter 1 Letter 3 "
is "and deleted" "$(grep DELE "$T/pop3.log" | sort -u | tr '\n' ' ')" \
	"DELE u1 DELE u3 "
is "it stays where it is" "$(grep LEFT "$T/pop3.log" | tail -n 1)" "LEFT u2"
is "and is not fetched again" "$(grep -c 'RETR u2' "$T/pop3.log")" 1

# A server that gives its letters no names: each would come again and again.
python3 "$T/pop3.py" "$T/mute.log" without >"$T/mute.port" 2>/dev/null &
pids="$pids $!"
rm -rf "$T/state"
sed -i "s|127.0.0.1:[0-9]*\";\$|127.0.0.1:$(port_of "$T/mute.port")\";|
	s|max_size|report_after = 1; max_size|" "$T/gazetted.conf"
run >"$T/said" 2>&1
like "one without UIDL is told of" "$(cat "$T/said")" \
	'letters cannot be known again: UIDL: the server says -ERR'
is "and nothing is taken or deleted" "$(grep -c -e RETR -e DELE "$T/mute.log")" 0
done_testing
