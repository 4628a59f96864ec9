#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: the morning after, others tell in their own words what was told, and
# that is not told again; what became of it is told as an update, whose ever.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp
# item: SOURCE NAME HOURS-AGO TITLE TEXT
item() {
	eval "items_$1=\"\$items_$1<item><title>\$4</title><guid>$2</guid>
<link>http://$1.example/$2</link><description>\$5</description>
<pubDate>$(date -uR -d "@$((now - $3 * 3600))")</pubDate></item>\""
}
sources="post blatt jour diario kaze nova haber"
feeds() {
	for s in $sources; do
		eval "printf '<rss version=\"2.0\"><channel><title>%s</title>%s</channel></rss>' $s \"\$items_$s\"" \
			>"$T/site/$s.xml"
	done
}
{
	printf 'state = "%s/state"; relay = { url = "smtp://127.0.0.1:%s"; };\n' \
		"$T" "$smtp"
	echo 'fetch = { spacing = "0ms"; }; sources = ('
	sep=
	for s in $sources; do
		printf '%s{ name = "%s"; url = "%s/%s.xml"; allow_private = true; full_text = "never"; first = 50; }' \
			"$sep" $s "$web" $s
		sep=,
	done
	echo '); digests = ( { name = "daily"; schedule = "every run";'
	echo 'from = "News <digest@example.org>"; } );'
	echo 'subscribers = ( { email = "ann@example.org"; } );'
} >"$T/gazetted.conf"

item post shut-1 4 "Council to close Tolm library" "Orlin council will close the Tolm library in March to save 340,000 crowns a year, it was decided on Tuesday evening. Eleven staff will be offered other posts. Campaigners collected 5,200 signatures against the plan."
item blatt fire-1 4 "Großbrand in Möbelfabrik in Tolm" "Bei einem Brand in einer Möbelfabrik in Tolm sind in der Nacht zwölf Menschen verletzt worden. Rund 150 Einsatzkräfte waren vor Ort. Der Schaden liegt nach Angaben der Polizei bei etwa drei Millionen Euro. Die Brandursache ist noch unklar."
item blatt tram-1 3 "Fußgängerin in Marnau von Straßenbahn erfasst" "Eine 67 Jahre alte Fußgängerin ist am Montagmorgen in Marnau von einer Straßenbahn erfasst und schwer verletzt worden. Nach Angaben der Polizei hatte die Frau beim Überqueren der Gleise am Ostplatz nicht auf das Signal geachtet."
item jour tree-1 5 "Orvel : un arbre s’abat sur une école" "Un arbre s’est abattu lundi matin sur le toit d’une école d’Orvel, sans faire de blessé. Les 180 élèves ont été évacués. La mairie a annoncé que l’établissement resterait fermé jusqu’à jeudi."
item diario jobs-1 6 "El paro baja en 48.720 personas en mayo" "El número de parados registrados bajó en mayo en 48.720 personas, hasta un total de 2.560.718, según los datos publicados este martes por el Ministerio de Trabajo. Es la cifra más baja en un mes de mayo desde 2008."
item kaze mill-1 5 "青葉市の工場で火災、従業員3人けが" "29日午前、青葉市の製紙工場で火災があり、従業員3人がやけどなどのけがをしました。消防車12台が出動し、火は約4時間後に消し止められました。警察と消防が火の出た原因を調べています。"
item post violin-1 5 "Rare violin stolen from Orlin museum" "A violin made in 1698 and worth 900,000 crowns was stolen from the Calder museum in Orlin on Friday night. Thieves broke a window at the back of the building, police said, and appealed for witnesses."
item jour climb-1 5 "Un alpiniste meurt dans le massif du Vorn" "Un alpiniste est mort dimanche dans une avalanche dans le massif du Vorn, à plus de 3 000 mètres. Ses deux compagnons de cordée ont été secourus par les gendarmes de Calder."
item haber blast-1 5 "Marnova’da fabrikada patlama: 3 ölü" "Marnova’nın Tolmek ilçesinde bir gübre fabrikasında patlama meydana geldi. Patlamada üç işçi hayatını kaybetti, sekiz işçi yaralandı. Olay yerine çok sayıda ambulans gönderildi."
item haber crash-1 5 "Marnova’da trafik kazası: 2 yaralı" "Marnova’nın Orlin ilçesinde iki otomobil çarpıştı. Kazada iki kişi yaralandı. Yaralılar hastaneye kaldırıldı."
item diario bridge-1 5 "У Марнаві закрили міст через Лун" "У Марнаві із понеділка закрили для вантажівок міст через Лун. Експерти виявили тріщини в опорах. Ремонт триватиме чотири місяці та коштуватиме 60 мільйонів крон."
item kaze snow-1 5 "大雪致青木机场关闭" "受大雪影响，青木国际机场29日上午10时起关闭，已有86个航班取消，约9000名旅客滞留。机场方面正在组织除雪。"
item post bread-1 5 "Bakers in Orlin to walk out on Friday" "The Flour and Yeast union has called its 300 members in Orlin out over night shifts. Shops were told to expect no bread before Monday."
item jour boat-1 5 "Orvel : un pêcheur porté disparu" "Le bateau « Belle Aube » a été trouvé vide mardi au large d’Orvel. Son patron, 51 ans, est recherché par les gendarmes maritimes."
item blatt nurse-1 5 "Klinik Marnau schließt Geburtshilfe am Wochenende" "Weil Ärzte fehlen, müssen Schwangere ab März samstags nach Tolm fahren. Hebammen protestieren."
feeds
ok "an edition" run
now=$((now + 86400))
item post shut-2 6 "Council to shut Tolm library" "Orlin council will shut the Tolm library in March to save 340,000 crowns a year, councillors decided on Tuesday evening. Eleven staff will be offered other jobs. Campaigners gathered 5,200 signatures against the plan."
item nova fire-2 6 "Tolm: Feuer in Möbelfabrik – 12 Verletzte" "In einer Möbelfabrik in Tolm hat es in der Nacht gebrannt. 12 Menschen wurden verletzt, etwa 150 Feuerwehrleute waren im Einsatz. Die Polizei schätzt den Schaden auf 3 Mio. Euro. Warum das Feuer ausbrach, ist unklar."
item blatt tram-2 1 "Straßenbahn erfasst Fußgängerin in Marnau" "Von einer Straßenbahn ist am Montagmorgen in Marnau eine 67-jährige Fußgängerin erfasst worden. Sie wurde schwer verletzt. Die Frau hatte nach Polizeiangaben am Ostplatz das Signal beim Überqueren der Gleise nicht beachtet."
item nova tree-2 7 "Un arbre tombe sur une école à Orvel" "À Orvel, un arbre est tombé lundi matin sur le toit d’une école. Il n’y a aucun blessé et les 180 élèves ont été évacués. L’école reste fermée jusqu’à jeudi, selon la mairie."
item nova jobs-2 8 "Casi 49.000 parados menos en mayo" "El paro registrado cayó en mayo en casi 49.000 personas y se situó en unos 2,56 millones, informa el Ministerio de Trabajo. No había tan pocos parados en un mes de mayo desde 2008."
item nova mill-2 8 "青葉市の製紙工場で火事　3人負傷" "青葉市にある製紙工場で29日午前に火事があり、従業員の3人がやけどなどの軽傷を負った。消防車12台が消火にあたり、およそ4時間後に鎮火した。警察と消防が出火の原因を調べている。"
item post violin-2 3 "Two held over theft of Orlin violin" "Police have arrested a man and a woman over the theft of a violin made in 1698 from the Calder museum in Orlin. The instrument, worth 900,000 crowns, has not been recovered."
item nova climb-2 4 "Avalanche du Vorn : la victime est le guide Jean Modèle" "L’alpiniste mort dimanche dans une avalanche dans le massif du Vorn est Jean Modèle, guide à Orvel, ont fait savoir les gendarmes de Calder."
item nova blast-2 4 "Tolmek’teki patlamada ölü sayısı 5’e yükseldi" "Marnova’nın Tolmek ilçesinde gübre fabrikasındaki patlamada yaralanan iki işçi daha hastanede hayatını kaybetti. Ölü sayısı beşe yükseldi."
item nova crash-2 4 "Sivrin’de otobüs devrildi: 9 yaralı" "Sivrin’in Zaran ilçesinde yolcu otobüsü devrildi. Kazada dokuz kişi yaralandı. Yaralılar hastaneye kaldırıldı."
item nova bridge-2 7 "Міст через Лун у Марнаві закритий для вантажівок" "Вантажівки з понеділка не можуть їздити мостом через Лун у Марнаві, бо в його опорах знайшли тріщини. На ремонт потрібно 60 млн крон і чотири місяці."
item kaze snow-2 3 "青木机场恢复通航" "青木国际机场30日早上6时恢复通航。机场29日因大雪关闭，86个航班取消，约9000名旅客滞留。"
item nova bread-2 6 "Bread on Saturday after all: bakers accept new rota" "The Flour and Yeast union has put off its strike in Orlin. Employers gave way on night shifts late on Thursday."
item jour boat-2 6 "Le patron de la « Belle Aube » est sain et sauf" "Tombé à l’eau au large d’Orvel, il avait nagé jusqu’à un îlot. Un hélicoptère l’a ramené mercredi matin."
item nova nurse-2 6 "Klinik Marnau operiert jetzt mit Roboter" "Für 1,8 Millionen Euro hat das Haus ein Gerät angeschafft, mit dem Urologen am Montag den ersten Patienten behandelten."
feeds
ok "and the next day's" run
why() { "$GZ" explain -c "$T/gazetted.conf" "$1"; }
for n in shut fire tram tree jobs mill bridge; do
	like "$n: told in other words" "$(why $n-2)" \
		'left out: edition 1 .article [0-9]+. told it'
done
for n in violin climb blast snow; do
	like "$n: moved on" "$(why $n-2)" 'update of what edition 1 '
done
for n in bread boat; do
	like "$n: goes on, though it shares little" "$(why $n-2)" \
		'update of what edition 1 '
done
like "two things of one house are two" "$(why nurse-2)" 'chosen: score'
is "  and no update" "$(why nurse-2 | grep -c 'update of')" 0
like "another accident is new" "$(why crash-2)" 'chosen: score'
is "  and no update" "$(why crash-2 | grep -c 'update of')" 0
done_testing
