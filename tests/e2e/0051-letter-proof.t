#!/bin/sh
# Every theme, on days with one, some and three hundred stories, in scripts from
# both sides: what mail programs show (caniemail), html-validate and axe-core
# have nothing to say, and in Chromium at three widths, light and dark, with
# pictures and without, nothing is wider than the window. With SHOTS=1 (as in make
# proof) the screenshots stay in build/shots.
. "$(dirname "$0")/lib.sh"

build=${BUILD:-$top/build}
case $build in /*) ;; *) build=$top/$build ;; esac
corpora=${CORPORA:-$top/../shared/corpora}
letters=$top/tests/lib/letters.py
printf '## A note\n\nWith *words*, a [link](https://example.org/), and\n\n- one\n- two\n' \
	>"$T/note.md"

# letter NAME STORIES DIGEST-LINES -> $T/NAME.html
letter() {
	mkdir -p "$T/$1.mail"
	python3 "$letters" feed "$T/$1.xml" "$2"
	cat >"$T/$1.conf" <<END
state = "$T/$1.state";
contact = "https://example.org/";
relay = { url = "maildir:$T/$1.mail"; };
sources = ( { name = "one"; url = "file:$T/$1.xml"; first = 1000; $4 } );
digests = ( { name = "daily"; title = "Morning News"; max_stories = 500;
  from = "News <digest@example.org>"; schedule = "every run";
  postal = "1 Harbour Street, Exampleton"; $3 } );
subscribers = ( { email = "ann@example.org"; } );
END
	GAZETTED_NOW=2026-11-02T14:00:00Z gz run -c "$T/$1.conf" \
		>"$T/$1.out" 2>&1 || diag "$1: $(cat "$T/$1.out")"
	python3 "$letters" part "$T/$1.mail"/new/* html >"$T/$1.html"
}
letter default-12 12 "note_file = \"$T/note.md\";" 'section = "Town";'
letter default-1 1 '' ''
letter default-300 300 '' ''
letter default-ar 6 'language = "ar"; intro = "نص";' ''
letter brief-1 1 'theme = "brief"; language = "ja";' ''
letter brief-12 12 'theme = "brief"; language = "de";' ''
letter brief-300 300 'theme = "brief";' 'section = "Town";'
letter magazine-1 1 'theme = "magazine"; language = "zh";' ''
letter magazine-6 6 'theme = "magazine"; images = "linked";' 'section = "Town";'
letter magazine-he 6 'theme = "magazine"; language = "he";' 'section = "Town";'
letter magazine-300 300 'theme = "magazine"; images = "linked";' ''
is "eleven letters" \
	"$(find "$T" -maxdepth 1 -name '*.html' -size +1k | wc -l)" 11
like "and on a day with none, none" \
	"$(gz preview --html -c "$T/default-1.conf" 2>&1)" '^nothing would go out'
for f in "$T"/*.html; do
	ok "$(basename "$f") is under Gmail's limit" \
		[ "$(wc -c <"$f")" -lt 92160 ]
	is "and says how to leave, above and below" "$(tr '\n' ' ' <"$f" |
		grep -o 'href="mailto:[^"]*unsubscribe' | wc -l)" 2
done
for t in default brief magazine; do
	ok "$t: three hundred end in what was left out" \
		grep -q 'more that did not fit' "$T/$t-300.html"
done

if [ -f "$corpora/html/caniemail.json" ]; then
	ok "caniemail: all of it works or may be dropped" \
		python3 "$top/tests/lib/caniemail.py" \
		"$corpora/html/caniemail.json" "$T"/*.html
	printf '<p style="filter:blur(1px)">x' >"$T/bad.htm"
	python3 "$top/tests/lib/caniemail.py" "$corpora/html/caniemail.json" \
		"$T/bad.htm" >"$T/out"
	is "and it finds what does not" "$?" 1
else
	diag "no corpora: caniemail's part is skipped"
fi

# From the npm registry, once.
npm=$build/npm
want="html-validate axe-core playwright-core"
if command -v npm >/dev/null && [ ! -d "$npm/node_modules/playwright-core" ]; then
	mkdir -p "$npm"
	# shellcheck disable=SC2086
	(cd "$npm" && { [ -f package.json ] || echo '{"private": true}' \
		>package.json; } && timeout 200 npm install --silent --no-audit \
		--no-fund $want >/dev/null 2>&1)
fi
if [ -x "$npm/node_modules/.bin/html-validate" ]; then
	# What mail needs and pages do not: styles in the elements, tables with
	# their old attributes, conditions for Outlook, a role where <article>
	# is unknown, and a title that is the subject.
	cat >"$T/rules.json" <<'END'
{"extends": ["html-validate:recommended"], "root": true, "rules": {
 "no-inline-style": "off", "no-deprecated-attr": "off",
 "no-conditional-comment": "off", "prefer-native-element": "off",
 "long-title": "off"}}
END
	ok "html-validate" "$npm/node_modules/.bin/html-validate" \
		-c "$T/rules.json" "$T"/*.html
else
	diag "html-validate is not to be had here: its part is skipped"
fi
chromium=$(command -v chromium || command -v chromium-browser)
if [ -d "$npm/node_modules/playwright-core" ] && [ -n "$chromium" ]; then
	shots=
	if [ -n "${SHOTS:-}" ]; then
		shots=$build/shots
		rm -rf "$shots"
		mkdir -p "$shots"
	fi
	printf '<!DOCTYPE html><html><title>t</title><img src=a><p %s>pale words' \
		'style="width:2000px;color:#eee"' >"$T/wrong.html"
	# These are wrong at one width, or in the dark, alone.
	cat >"$T/wrong-there.html" <<-END
		<!DOCTYPE html><html lang=en><title>t</title><style>
		@media (prefers-color-scheme: dark) { i { color: #eee } }
		@media (min-width: 590px) and (max-width: 610px) {
		b { color: #eee } body { margin: 0 } p { width: 900px } }
		</style><h1>t</h1><p><i>by night</i> <b>between</b>
	END
	timeout 500 node "$top/tests/lib/letter_look.js" "$npm/node_modules" \
		"$chromium" "$shots" "$T"/*.html >"$T/look" 2>&1
	rm -f "$build"/shots/wrong-*
	like "Chromium looked at all" "$(cat "$T/look")" '^looked$'
	is "axe-core finds nothing, and nothing is too wide" \
		"$(grep -v -e '^wrong-' -e '^looked$' "$T/look")" ""
	for fault in image-alt color-contrast html-has-lang 'pixels wider'; do
		like "but where there is $fault" "$(cat "$T/look")" \
			"^wrong-.*$fault"
	done
	is "each look is one of its own" \
		"$(sed -n 's/^wrong-there-\([^:]*: .[^ :]*\).*/\1/p' "$T/look" |
		tr '\n' ';')" "$(printf '%s;' '320-dark: color-contrast' \
		'600-light: 300' '600-light: color-contrast' '600-dark: 300' \
		'600-dark: color-contrast' '600-dark: color-contrast' \
		'1200-dark: color-contrast')"
else
	diag "no Chromium or playwright-core: its part is skipped"
fi
done_testing
