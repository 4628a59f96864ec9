/* SPDX-License-Identifier: MIT */
/* gazetted: what a report leaves open without a word for it. */
#include "digest/plight.h"

#include "digest/toll.h"
#include "digest/toll_said.h"
#include "text/sentence.h"

/* Its headline or first sentence has one of the phrases. */
static bool begins_with_one(
    struct str title, struct str text, const char *phrases)
{
	struct str first;
	size_t at = 0;
	return toll_says(title, phrases) ||
	       (sentence_next(text, &at, &first) && toll_says(first, phrases));
}

bool plight_crime(struct str title, struct str text)
{
	static const char crimes[] =
	    "robbery|robbed|burglar|stabb|shooting|gunman|murder|stolen|arson|"
	    "kidnap|heist|raubüberfall|überfall|einbruch|diebstahl|"
	    "messerangriff|schießerei|brandstiftung|gesprengt|gestohlen|"
	    "cambriol|braquage|fusillade|coups de feu|poignard|meurtre|"
	    "atraco|tiroteo|apuñal|asesinat|rapina|accoltell|sparatoria|"
	    "omicidio|assalto|esfaque|tiroteio|homicídio|overval|inbraak|"
	    "steekpartij|schietpartij|plofkraak|brandstichting|"
	    "skottlossning|skjutning|knivdåd|inbrott|rånad|røveri|indbrud|"
	    "innbrudd|skyderi|skyting|knivstik|napad na|napad rabun|włama|"
	    "strzelanin|zabójstw|nożown|loupež|vloupá|střelb|vražd|lúpež|"
	    "ограблен|стрельб|убийств|поджог|разбой|пограбув|стрілян|"
	    "вбивств|підпал|стрелба|убийство|soygun|bıçaklı|cinayet|"
	    "ryöstö|ammuskelu|puukotus|rablás|lövöldöz|jaf |împușcături|"
	    "ληστεία|πυροβολισμ|强盗|強盗|刺傷|発砲|抢劫|搶劫|枪击|槍擊|"
	    "무장강도|총격|흉기";
	return begins_with_one(title, text, crimes);
}

bool plight_mishap(struct str title, struct str text)
{
	static const char mishaps[] =
	    "aground|sinks|sank|capsiz|crash|derail|emergency landing|"
	    "avalanche|landslide|mudslide|blaze|collapse|adrift|stuck|auf "
	    "grund|"
	    "gekentert|kentert|notland|entgleis|lawine|erdrutsch|einsturz|"
	    "eingestürzt|brand in|échoué|chavir|naufrag|dérail|avalanche|"
	    "éboulement|effondr|incendie|encall|volcar|vuelca|descarril|"
	    "derrumb|avalancha|incendio|aterrizaje de emergencia|incagliat|"
	    "deragli|valanga|frana|crollo|crollat|encalh|descarrila|desab|"
	    "incêndio|vastgelopen|gekapseisd|ontspoor|lawine|ingestort|"
	    "noodlanding|på grund|kantra|spåra ur|urspår|lavin|ras i|"
	    "nödland|grundstød|kæntr|afspor|grunnstøt|kantret|avspor|skred|"
	    "mielizn|wywróc|wykolei|lawin|osunię|zawali|ztroskot|převrát|"
	    "vykolej|lavin|zříti|сел на мель|перевернул|сошел с рельс|"
	    "сошёл с рельс|лавин|оползн|обруш|мілин|перекину|зсув|обвал|"
	    "karaya otur|alabora|raydan çık|çığ |heyelan|çöktü|göçük|座礁|"
	    "転覆|脱線|雪崩|土砂崩れ|崩落|搁浅|擱淺|翻船|脱轨|脫軌|雪崩|塌方|"
	    "坍塌|透水|좌초|전복|탈선|눈사태|산사태|붕괴";
	return begins_with_one(title, text, mishaps);
}

bool plight_hurt(struct str title, struct str text, struct str language)
{
	struct str first;
	size_t at = 0;
	return toll_hurt(title, language) ||
	       (sentence_next(text, &at, &first) && toll_hurt(first, language));
}
