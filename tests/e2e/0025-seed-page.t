#!/bin/sh
# The kind of page this project began with, as served and as scraped.
. "$(dirname "$0")/lib.sh"
corpora=${CORPORA:-$top/../shared/corpora}
seed=$corpora/seed
[ -e "$seed/expect.json" ] || skip_all "the corpora are not here ($seed)"

# differ FILE FIELD...: the fields that are not as expected
differ() {
	gz extract "$1" | python3 -c '
import json, sys
want = json.load(open(sys.argv[1]))
got = json.load(sys.stdin)
image = {k: got["image"][k] for k in want["image"]}
print(*(k for k in sys.argv[2:]
        if (image if k == "image" else got[k]) != want[k]))' \
		"$seed/expect.json" $2
}
is "the page" "$(differ "$seed/page.html" \
	"title category published language url image reading_minutes text")" ""
is "its text: all that the bytes carry" "$(differ "$seed/page.txt" \
	"title category language image reading_minutes text")" ""
done_testing
