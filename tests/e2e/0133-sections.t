#!/bin/sh
# Pages that list articles, made in the manners of many sites: all articles,
# nothing else, with their titles and dates.
. "$(dirname "$0")/lib.sh"

mkdir "$T/pages"
python3 "$top/tests/lib/sections.py" "$T/pages"
ok "every page gives its list" \
	python3 "$top/tests/lib/sections.py" "$T/pages" "$GZ"
done_testing
