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

# broken NAME PATTERN: what is in the file is refused by both
broken() {
	gz check -c "$T/gazetted.conf" >"$T/out" 2>&1
	like "$1: check" "$? $(cat "$T/out")" "^78 .*html-story.mustache:2: $2"
	later
	run >"$T/out" 2>&1
	is "$1: the run" "$?" 78
	is "$1: no mail" "$(mails)" 2
}
feed "$T/site/feed.xml" 1 4
printf 'a\n{{> nowhere}}\n' >"$T/own/default/html-story.mustache"
broken "a partial that is none" 'no partial "nowhere"'
printf 'a\n{{summery}}\n' >"$T/own/default/html-story.mustache"
broken "a name that there is not" '.*summery'
printf 'a\n\303\n' >"$T/own/default/html-story.mustache"
broken "half a character" 'not text in UTF-8'
printf 'a\n\001U\002\n' >"$T/own/default/html-story.mustache"
broken "control characters" 'not text in UTF-8'
rm "$T/own/default/html-story.mustache"

# A slip in a sheet, by its own file and line, tags or not.
slip() {
	gz check -c "$T/gazetted.conf" >"$T/out" 2>&1
	like "$1: check" "$(cat "$T/out")" "/own/$1.mustache:$2: "
	run >"$T/out" 2>&1
	is "$1: no mail" "$(mails)" 2
	rm "$T/own/$1.mustache"
}
mkdir -p "$T/own/shared"
printf '.a { color: red; }\n.b { color red }\n' \
	>"$T/own/shared/style-theme.mustache"
slip shared/style-theme 2
printf '.a { color: red; }\n{{! a\n comment }}.b { color red }\n' \
	>"$T/own/shared/style-theme.mustache"
slip shared/style-theme 3
printf '.a { color: {{language}}; }\n.b {\n' >"$T/own/default/style.mustache"
slip default/style 2

# One line makes a theme; the text part is the one that all share.
mkdir "$T/own/mine"
echo '{{> html-page}}' >"$T/own/mine/html.mustache"
sed -i 's/schedule = /theme = "mine"; &/' "$T/gazetted.conf"
ok "a theme of one line" gz check -c "$T/gazetted.conf"
later
run >"$T/out" 2>&1
is "goes out" "$(mails)" 3
is "with both parts" "$(grep -lF 'text/plain' "$T"/mail/*.eml | wc -l)" 3
done_testing
