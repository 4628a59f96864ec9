/* SPDX-License-Identifier: MIT */
/* gazetted: whom or what a number counts. */
#include "prose/whom.h"

#include <stddef.h>

#include "text/listed.h"

bool whom_beasts(struct str word)
{
	return word_listed(
	    " animals cattle livestock cows sheep goats pigs horses chickens "
	    "hens poultry birds fish dogs bees trees head tiere tieren rinder "
	    "kühe schafe ziegen schweine pferde hühner vögel fische hunde "
	    "bäume animaux bêtes vaches bovins moutons chèvres porcs chevaux "
	    "poules oiseaux poissons chiens arbres animales reses vacas ovejas "
	    "cabras cerdos caballos gallinas aves peces perros árboles animais "
	    "ovelhas porcos cavalos galinhas peixes cães árvores animali "
	    "bovini mucche pecore capre maiali cavalli polli uccelli pesci "
	    "cani alberi dieren koeien schapen geiten varkens paarden kippen "
	    "vogels vissen zwierząt krów owiec kóz świń koni kur ptaków ryb "
	    "zvířat krav ovcí prasat ptáků животных голов коров овец коз "
	    "свиней лошадей кур птиц рыб собак тварин корів овець птахів djur "
	    "kor får grisar hästar fåglar dyr hayvan koyun inek ",
	    word);
}

bool whom_things(struct str word)
{
	return word_listed(
	    " functions features functionality jobs posts positions projects "
	    "plans products apps services programmes programs models games "
	    "tools beds brands lines routes flights trains bills proposals "
	    "laws "
	    "rules processes tabs threads servers accounts sites stores shops "
	    "betten funktionen stellen arbeitsplätze projekte pläne dienste "
	    "lits fonctions postes emplois projets services applications "
	    "camas funciones empleos proyectos puestos servicios funções "
	    "empregos "
	    "projetos serviços letti funzioni posti progetti servizi functies "
	    "banen "
	    "projecten bedden functioner jobb tjänster sängar łóżek коек "
	    "ліжок ",
	    word);
}

bool whom_side(struct str word)
{
	return word_begins(
		   "|soldier|soldat|soldad|militar|żołnierz|солдат|військов|"
		   "asker|rebel|insurg|militant|terror|civil|zivil|cywil|мирн|"
		   "цивіл|sivil|polic|poliz|полиц|поліц|polis|guerr|kämpfer|"
		   "fighter|combat|боевик|troops|attacker|assailant|assaillant|"
		   "angreifer|atacant|agresor|aggress|napastnik|нападавш|"
		   "нападник|saldırgan|teacher|lehrer|enseignant|",
		   word) ||
	       word_listed(
		   " women men children frauen männer kinder femmes hommes "
		   "enfants mujeres hombres niños mulheres homens crianças "
		   "donne uomini bambini vrouwen mannen kinderen kobiety "
		   "kobiet "
		   "mężczyzn dzieci женщин женщины мужчин детей жінок "
		   "чоловіків "
		   "дітей kadın erkek çocuk kvinnor män barn kvinder mænd børn "
		   "ženy žen muži mužů děti dětí adults erwachsene "
		   "erwachsenen adultes adultos adulti volwassenen dorosłych "
		   "взрослых дорослих vuxna voksne dospělých girls boys "
		   "mädchen filles garçons niñas meninas meninos "
		   "ragazze ragazzi meisjes jongens ",
		   word);
}

bool whom_somebody(struct str word)
{
	return word_begins("|worker|victim|miner|soldier|student|passenger|"
			   "pupil|patient|climber|hiker|swimmer|firefighter|"
			   "policeman|officer|arbeiter|opfer|patient|schüler|"
			   "soldat|feuerwehr|ouvrier|victime|passager|élève|"
			   "pompier|obrer|trabajador|víctima|pasajer|bomber|"
			   "operai|vittim|lavorator|operári|trabalhador|vítima|"
			   "passageir|slachtoffer|arbeider|arbetare|offer|"
			   "ofiar|robotnik|górnik|рабоч|шахт|жертв|пострадав|"
			   "oběť|dělník|işçi|",
		   word) ||
	       word_listed(
		   " man woman boy girl child teenager baby driver person mann "
		   "frau kind junge mädchen mensch person homme femme enfant "
		   "garçon fille personne hombre mujer niño niña persona joven "
		   "homem mulher criança menino menina pessoa jovem uomo donna "
		   "bambino bambina persona ragazzo ragazza man vrouw kind "
		   "jongen meisje persoon man kvinna barn pojke flicka mand "
		   "kvinde dreng pige mann kvinne gutt jente osoba mężczyzna "
		   "kobieta dziecko человек мужчина женщина ребёнок ребенок "
		   "людина чоловік жінка дитина muž žena dítě kişi adam kadın "
		   "çocuk ",
		   word);
}

bool whom_first_to(struct str behind)
{
	static const struct str to[] = {S_INIT(" to "), S_INIT(" ever "),
	    S_INIT(" in history"), S_INIT(" an der spitze"),
	    S_INIT(" im weltall"), S_INIT(" in der geschichte"),
	    S_INIT(" überhaupt"), S_INIT(" att "), S_INIT(" som "),
	    S_INIT(" någonsin"), S_INIT(" ooit")};
	static const struct {
		struct str before;
		const char *ends;
	} infinitive[] = {{S_INIT(" à "), "er|ir|re|"},
	    {S_INIT(" en "), "ar|er|ir|"}, {S_INIT(" a "), "ar|er|ir|or|re|"}};
	for (size_t i = 0; i < sizeof(to) / sizeof(*to); i++)
		if (str_istarts(behind, to[i]))
			return true;
	for (size_t i = 0; i < sizeof(infinitive) / sizeof(*infinitive); i++) {
		struct str rest = behind, word, ends, end;
		if (!str_istarts(rest, infinitive[i].before))
			continue;
		rest = str_sub(rest, infinitive[i].before.n, rest.n);
		ends = str_of(infinitive[i].ends);
		if (str_split(&rest, ' ', &word))
			while (str_split(&ends, '|', &end))
				if (end.n && str_ends(word, end))
					return true;
	}
	return false;
}

int whom_nth(struct str word)
{
	static const char *const words[] = {
	    " second zweiter zweite zweites zweiten deuxième segundo segunda "
	    "secondo seconda tweede andra anden druga drugi второй вторая "
	    "другий друга druhý druhá ikinci ",
	    " third dritter dritte drittes dritten troisième tercer tercera "
	    "terceiro terceira terzo terza derde tredje trzecia trzeci третий "
	    "третья третій третя třetí üçüncü ",
	    " fourth vierter vierte viertes quatrième cuarto cuarta quarto "
	    "quarta fjärde fjerde vierde czwarta czwarty четвертый четвёртый "
	    "четвертая четвёртая четвертий четверта čtvrtý čtvrtá dördüncü ",
	    " fifth fünfter fünfte fünftes cinquième quinto quinta femte "
	    "vijfde piąta piąty пятый пятая "};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (word_listed(words[i], word))
			return (int)i + 2;
	return 0;
}

/* What is before it counts them all: "15 people, including three children". */
static bool behind_comma(struct str text, size_t at)
{
	struct str before = str_trim(str_sub(text, 0, at));
	return str_ends(before, S(",")) || str_ends(before, S("，")) ||
	       str_ends(before, S("、"));
}

bool whom_some(struct str text)
{
	static const struct str some[] = {S_INIT(" among "),
	    S_INIT(" including "), S_INIT("darunter"), S_INIT("unter ihnen"),
	    S_INIT("unter den "), S_INIT("parmi "), S_INIT(" dont "),
	    S_INIT("entre ellos"), S_INIT("entre los "), S_INIT("entre as "),
	    S_INIT("entre os "), S_INIT("tra cui"), S_INIT("tra le "),
	    S_INIT("onder "), S_INIT("wśród "), S_INIT("w tym "),
	    S_INIT("среди "), S_INIT("в том числе"), S_INIT("серед "),
	    S_INIT("bland "), S_INIT("blandt "), S_INIT("blant "),
	    S_INIT("mezi "), S_INIT("其中"), S_INIT("うち")};
	for (size_t i = 0; i < sizeof(some) / sizeof(*some); i++) {
		ptrdiff_t at = str_ifind(text, some[i]);
		if (at >= 0 && !behind_comma(text, (size_t)at))
			return true;
	}
	return false;
}

bool whom_estimated(struct str text)
{
	static const struct str who[] = {S_INIT("organis"), S_INIT("organiz"),
	    S_INIT("veranstalter"), S_INIT("gewerkschaft"), S_INIT("union"),
	    S_INIT("syndicat"), S_INIT("sindicat"), S_INIT("sindacat"),
	    S_INIT("vakbond"), S_INIT("arrang"), S_INIT("związk"),
	    S_INIT("организатор"), S_INIT("організатор"), S_INIT("主催"),
	    S_INIT("主办"), S_INIT("주최")};
	for (size_t i = 0; i < sizeof(who) / sizeof(*who); i++)
		if (str_ifind(text, who[i]) >= 0)
			return true;
	return false;
}
