#!/bin/sh
# The operator's folder overrides the theme file by file; a broken template is
# found by check and never reaches an edition.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site" "$T/own/default"
feed "$T/site/feed.xml" 1 2
start_http "$T/site"
start_smtp
conf
sed -i "1i templates = \"$T/own\";" "$T/gazetted.conf"
printf '\n\t-- \nOUR OWN FOOTER {{to}}\n{{unsubscribe_url}}\n' \
	>"$T/own/default/text-footer.mustache"
ok "check accepts it" gz check -c "$T/gazetted.conf"
run
mail=$(ls "$T"/mail/*.eml)
like "one partial is ours" "$(cat "$mail")" 'OUR OWN FOOTER'
like "the rest is the theme's" "$(cat "$mail")" '1. Story number 2'

printf '{{#sections}}' >"$T/own/default/html-story.mustache"
gz check -c "$T/gazetted.conf" >"$T/out" 2>&1
is "check refuses a broken one" "$?" 78
like "with file and line" "$(cat "$T/out")" 'html-story.mustache:1'
feed "$T/site/feed.xml" 1 3
later
run >"$T/out" 2>&1
is "the run says so: exit 78" "$?" 78
is "and sends nothing broken" "$(mails)" 1
rm "$T/own/default/html-story.mustache"
later
run
is "nothing is lost by it" "$(mails)" 2
done_testing
