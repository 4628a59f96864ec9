#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a sender whose letters all have one Message-ID; none is lost.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/m/new" "$T/m/cur" "$T/m/tmp" "$T/out"
cat >"$T/gazetted.conf" <<END
state = "$T/state";
contact = "https://example.org/";
relay = { url = "maildir:$T/out"; };
sources = ( { name = "letters"; url = "maildir:$T/m"; after = "seen"; first = 100; } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
END
# letter FILE SUBJECT DAY TEXT [MESSAGE-ID]
letter() {
	cat >"$T/m/new/$1" <<END
From: Harbour Weekly <news@harbour.example>
To: ann@example.org
Subject: $2
Date: $3 Nov 2026 10:00:00 +0000
Message-ID: <${5:-always}@harbour.example>
Content-Type: text/plain

$4
END
}
titles() { sql "SELECT a.title FROM sighting s JOIN article a
    ON a.id = s.article ORDER BY a.published, a.title" | tr '\n' '|'; }
unread() { find "$T/m/new" -type f | wc -l; }

letter 1 "A basin opens" 02 "The harbour has a new basin, the third of its kind."
letter 2 "Cranes are sold" 03 "Four old cranes were sold to a town up the river."
run
is "two at once are two" "$(titles)" "A basin opens|Cranes are sold|"
is "both are read" "$(unread)" 0
letter 3 "A ship is named" 04 "The mayor named a ship after her own grandmother."
later
run
is "a third" "$(titles)" "A basin opens|Cranes are sold|A ship is named|"
like "status says why" "$(gz status -c "$T/gazetted.conf")" \
	'source letters: articles told apart by title and date, since one guid or link stands for several articles'

# One at a time, between those of other senders.
rm -rf "$T/state" "$T/m/cur"/* "$T/m/new"/*
letter 1 "A basin opens" 02 "The harbour has a new basin, the third of its kind."
letter 9 "Trams are late" 02 "Nobody knows why." other
later
run
letter 2 "Cranes are sold" 03 "Four old cranes were sold to a town up the river."
later
run
like "the second is another" "$(titles)" 'Cranes are sold\|$'
is "the first stays as it was" \
	"$(sql "SELECT count(*) FROM article WHERE title = 'A basin opens'")" 1
letter 2b "Cranes are sold" 03 "Four old cranes were sold to a town up the river."
later
run
is "a copy of it is none" "$(sql "SELECT count(*) FROM article")" 3
letter 3 "Cranes are sold" 10 "The last two cranes went the way of the others."
later
run
is "of the same subject, a week later" "$(sql "SELECT count(*) FROM article
    WHERE title = 'Cranes are sold'")" 2
letter 4 "A ship is named" 11 "The mayor named a ship after her own grandmother."
later
run
is "and a third" "$(sql "SELECT count(*) FROM article")" 5
done_testing
