#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: a count in a source's headline that is put right goes on with what
# was told; an item of a form that has a day of its own does not.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
# item: SOURCE NUMBER TITLE TEXT
item() {
	eval "items_$1=\"\$items_$1<item><title>\$3</title><guid>$1-$2</guid>
<link>http://$1.example/$2</link><description>\$4</description>
<pubDate>$(date -uR -d "@$((now - 3600))")</pubDate></item>\""
}
feeds() {
	for s in $sources; do
		eval "printf '<rss version=\"2.0\"><channel><title>%s</title><language>%s</language>%s</channel></rss>' $s \"\$lang_$s\" \"\$items_$s\"" \
			>"$T/site/$s.xml"
	done
}
sources="post hill blatt kaze fever sky diario plaza"
lang_post=en lang_hill=en lang_blatt=de lang_kaze=ja lang_fever=en lang_sky=en
lang_diario=es lang_plaza=es
{
	printf 'state = "%s/state"; relay = { url = "smtp://127.0.0.1:%s"; };\n' \
		"$T" "$smtp"
	echo 'fetch = { spacing = "0ms"; }; sources = ('
	sep=
	for s in $sources; do
		printf '%s{ name = "%s"; url = "%s/%s.xml"; allow_private = true; full_text = "never"; }' \
			"$sep" $s "$web" $s
		sep=,
	done
	echo '); digests = ( { name = "daily"; schedule = "every run";'
	echo 'from = "News <digest@example.org>"; } );'
	echo 'subscribers = ( { email = "ann@example.org"; } );'
} >"$T/gazetted.conf"

item post 1 "Twelve dead in Vessa ferry fire" "Twelve people died when a ferry caught fire off Vessa on Tuesday, said the coast guard. The captain, Jonas Ek, was saved."
item hill 1 "9 dead in Marnau mine" "A shaft of the mine at Marnau filled with water on Tuesday and 9 people died, its owner Ivo Lund said. Pumps were brought from Orlin."
item blatt 1 "34 Verletzte bei Zugunfall in Tolm" "Ein Zug ist am Dienstag in Tolm auf einen Prellbock gefahren, 34 Menschen wurden verletzt. Die Strecke ist gesperrt, wie Emil Sattler mitteilte."
item kaze 1 "旅館で食中毒、35人が症状" "長野県の旅館で火曜日、食中毒があり35人が症状を訴えたと保健所が発表した。"
item fever 1 "12 new cases of measles in Calder" "The health office of Calder reported 12 new cases of measles on Monday. Parents are asked to have their children vaccinated."
item sky 1 "Sunny, 12 degrees in Halden" "Sun all day on Monday, 12 degrees in Halden and light wind from the west. In the night it is clear and cold."
item diario 1 "Al menos 21 heridos por una explosión en Brezal" "Una explosión en el mercado de Brezal dejó el martes al menos 21 heridos, informaron los bomberos. El alcalde Luis Modelo pidió calma."
feeds
ok "an edition" run
rm -f "$T"/mail/*
later
item post 2 "Fifteen dead in Vessa ferry fire" "Fifteen people died when a ferry caught fire off Vessa on Tuesday, said the coast guard. The captain, Jonas Ek, was saved."
item hill 2 "Marnau mine: death toll rises to 14" "The toll of the water in the mine at Marnau has risen to 14, its owner Ivo Lund said on Wednesday. Pumps from Orlin are at work in the shaft."
item blatt 2 "31 Verletzte bei Zugunfall in Tolm" "Ein Zug ist am Dienstag in Tolm auf einen Prellbock gefahren, 31 Menschen wurden verletzt. Die Strecke ist gesperrt, wie Emil Sattler mitteilte."
item kaze 2 "旅館で食中毒、41人が症状" "長野県の旅館で火曜日、食中毒があり41人が症状を訴えたと保健所が発表した。"
item fever 2 "15 new cases of measles in Calder" "The health office of Calder reported 15 new cases of measles on Tuesday. Parents are asked to have their children vaccinated."
item sky 2 "Sunny, 15 degrees in Halden" "Sun all day on Tuesday, 15 degrees in Halden and light wind from the south. In the night it is clear and cold."
item plaza 2 "Al menos 26 heridos por una explosión en Brezal" "Una explosión en el mercado de Brezal dejó el martes al menos 26 heridos, informaron los bomberos. El alcalde Luis Modelo pidió calma."
feeds
ok "and the next" run
"$GZ" preview -c "$T/gazetted.conf" >/dev/null 2>&1
for n in post hill blatt kaze plaza; do
	like "$n: an update" "$("$GZ" explain -c "$T/gazetted.conf" $n-2)" \
		'update of what edition 1'
done
for n in fever sky; do
	like "$n: another item" "$("$GZ" explain -c "$T/gazetted.conf" $n-2)" \
		'edition 2 of daily, .*(no update|nearest)'
done
done_testing
