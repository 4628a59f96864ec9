/* SPDX-License-Identifier: MIT */
/* gazetted: what a report leaves open without a word for it. */
#include "summary/plight.h"

#include "prose/toll.h"
#include "prose/toll_said.h"
#include "text/language.h"
#include "text/listed.h"
#include "text/sentence.h"

struct row {
	struct str language; /* ISO 639-1 */
	const char *phrases; /* parted by '|' */
};

/* The phrases of one language: "stolen" is a chair in Norwegian, and a court
 * there ends with it. */
static const char *phrases_of(
    const struct row *rows, size_t n, struct str language)
{
	language = language_as_listed(language);
	for (size_t i = 0; i < n; i++)
		if (str_istarts(language, rows[i].language))
			return rows[i].phrases;
	return NULL;
}

/* Its headline or first sentence has one of the phrases. */
static bool begins_with_one(
    struct str title, struct str text, const char *phrases)
{
	struct str first;
	size_t at = 0;
	return phrases && (toll_says(title, phrases) ||
			      (sentence_next(text, &at, &first) &&
				  toll_says(first, phrases)));
}

bool plight_crime(struct str title, struct str text, struct str language)
{
	static const struct row rows[] = {
	    {S_INIT("en"),
		"robbery|robbed|burglar|stabbed|stabbing|shooting|gunman|"
		"murder|stolen|arsonist|arson attack|suspected arson|kidnap|"
		"heist"},
	    {S_INIT("de"),
		"raubüberfall|ausgeraubt|raubt |überfall "
		"auf|überfallen|bankraub|"
		"einbrecher|einbruch in ein|einbruch "
		"bei|diebstahl|messerangriff|"
		"messerattacke|schießerei|fielen schüsse|brandstiftung|"
		"automat gesprengt|automaten gesprengt|gestohlen"},
	    {S_INIT("fr"),
		"cambriol|braquage|fusillade|coups de feu|poignardé|meurtre"},
	    {S_INIT("es"), "atraco |atracad|tiroteo|apuñal|asesinat|robo "},
	    {S_INIT("it"),
		"rapina|rapinat|accoltell|sparatoria|omicidio|furto"},
	    {S_INIT("pt"), "assalto|esfaque|tiroteio|homicídio|roubo|furto"},
	    {S_INIT("nl"),
		"overval|inbraak|inbraken|steekpartij|schietpartij|plofkraak|"
		"brandstichting"},
	    {S_INIT("sv"),
		"skottlossning|skjutning|knivdåd|inbrott|rånad| rån mot"},
	    {S_INIT("da"), "røveri|indbrud|skyderi|knivstik"},
	    {S_INIT("no"), "innbrudd|skyting|knivstik| ranet | ran av "},
	    {S_INIT("pl"),
		"napad na|napad rabun|włama|strzelanin|zabójstw|nożown|rozbój|"
		"zrabowa"},
	    {S_INIT("cs"), "loupež|vloupá|střelb|vražd"},
	    {S_INIT("sk"), "lúpež|vlámal|streľb|vražd"},
	    {S_INIT("ru"),
		"ограблен|перестрелк|устроил стрельбу|стрельба в |убийств|"
		"поджог|разбойн"},
	    {S_INIT("uk"), "пограбув|стрілянин|вбивств|підпал"},
	    {S_INIT("bg"), "стрелба|убийство|обир|грабеж"},
	    {S_INIT("tr"), "soygun|bıçaklı|cinayet"},
	    {S_INIT("fi"), "ryöstö|ammuskelu|puukotus"},
	    {S_INIT("hu"), "rablás|lövöldöz|késel"},
	    {S_INIT("ro"), "jaf |jaful|tâlhări|împușcături"},
	    {S_INIT("el"), "ληστεία|πυροβολισμ"},
	    {S_INIT("ja"), "強盗|刺傷|発砲"},
	    {S_INIT("zh"), "强盗|抢劫|搶劫|枪击|槍擊"},
	    {S_INIT("ko"), "무장강도|강도 사건|총격|흉기"}};
	return begins_with_one(title, text,
	    phrases_of(rows, sizeof(rows) / sizeof(*rows), language));
}

bool plight_mishap(struct str title, struct str text, struct str language)
{
	static const struct row rows[] = {
	    {S_INIT("en"),
		"aground|boat sank|ship sank|ferry sank|vessel sank|"
		"trawler sank|yacht sank|tanker sank|sinking|"
		"boat sinks|ship sinks|ferry sinks|capsiz|crash|derail|"
		"emergency landing|avalanche|landslide|mudslide|blaze|collapse|"
		"adrift|stuck"},
	    {S_INIT("de"),
		"auf grund gelaufen|läuft auf grund|gekentert|kentert|notland|"
		"entgleis|lawine|erdrutsch|einsturz|eingestürzt|brand in"},
	    {S_INIT("fr"),
		"s'est échoué|s’est échoué|navire échoué|bateau "
		"échoué|chavir|naufrag|dérail|avalanche|éboulement|effondr|"
		"incendie"},
	    {S_INIT("es"),
		"encall|volcó|vuelca|descarril|derrumb|avalancha|incendio|"
		"aterrizaje de emergencia"},
	    {S_INIT("it"),
		"incagliat|deragli|valanga|frana |crollo|crollat|incendio|"
		"atterraggio di emergenza"},
	    {S_INIT("pt"), "encalh|descarrila|desabou|desaba |desabamento|"
			   "incêndio|pouso de emergência"},
	    {S_INIT("nl"), "vastgelopen|gekapseisd|ontspoor|lawine|ingestort|"
			   "noodlanding|brand in"},
	    {S_INIT("sv"), "gick på grund|gått på grund|går på grund|kantra|"
			   "spåra ur|urspår|lavin| ras i |nödland"},
	    {S_INIT("da"), "på grund ved|på grund i|gået på grund|grundstød|"
			   "kæntr|afspor|jordskred|lavine"},
	    {S_INIT("no"), "på grunn ved|på grunn utenfor|gått på grunn|"
			   "grunnstøt|kantret|avspor|jordskred|snøskred|"
			   "leirskred|skred i"},
	    {S_INIT("pl"),
		"mielizn|wywróc|wykolei|lawin|osunię|zawali|ztroskot"},
	    {S_INIT("cs"), "převrát|vykolej|lavin|zřítil"},
	    {S_INIT("sk"), "prevrát|vykoľaj|lavín|zrútil"},
	    {S_INIT("ru"),
		"сел на мель|села на мель|сели на мель|перевернул|"
		"сошел с рельс|сошёл с рельс|сошли с рельс|лавин|оползн|"
		"обрушени|обрушилась крыша|обрушилось здание"},
	    {S_INIT("uk"),
		"на мілин|перекинул|зсув ґрунт|зсуву ґрунт|обвалив|обвалил"},
	    {S_INIT("tr"), "karaya otur|alabora|raydan çık|çığ |heyelan|"
			   "çöktü|göçük"},
	    {S_INIT("fi"), "karille|suistui kiskoilta|lumivyöry|sortui"},
	    {S_INIT("hu"), "zátonyra|felborult|kisiklott|lavina|leomlott"},
	    {S_INIT("ro"), "eșuat|răsturnat|deraiat|avalanș|alunecare de teren|"
			   "prăbușit"},
	    {S_INIT("el"), "προσάραξ|ανατράπηκε|εκτροχι|χιονοστιβάδα|"
			   "κατέρρευσ"},
	    {S_INIT("ja"), "座礁|転覆|脱線|雪崩|土砂崩れ|崩落"},
	    {S_INIT("zh"), "搁浅|擱淺|翻船|脱轨|脫軌|雪崩|塌方|坍塌|透水"},
	    {S_INIT("ko"),
		"좌초|전복돼|전복됐|전복 사고|탈선|눈사태|산사태|붕괴"}};
	return begins_with_one(title, text,
	    phrases_of(rows, sizeof(rows) / sizeof(*rows), language));
}

bool plight_going(struct str title, struct str text, struct str language)
{
	static const struct row rows[] = {
	    {S_INIT("en"),
		"escaped|escapes|on the loose|adrift|stuck |stranded|trapped|"
		"drifting|swept away|cut off by|wildfire|bushfire|fire in "
		"|fire at |flood"},
	    {S_INIT("de"),
		"entlaufen|ausgebrochen|ausgebüxt|entwischt|steckt fest|"
		"stecken fest|sitzt fest|sitzen fest|treibt |treiben auf|"
		"manövrierunfähig|eingeschlossen|abgetrieben|großbrand|"
		"waldbrand|feuer in |hochwasser|brennt"},
	    {S_INIT("fr"),
		"échappé|enfui|à la dérive|coincé|piégé|bloqué|emporté|feu de "
		"|feu d'|feu d’|feux de |flammes|inondation"},
	    {S_INIT("es"), "escap|a la "
			   "deriva|atrapad|varad|perdid|extraviad|arrastrad|"
			   "fuego|incendio|inundaci"},
	    {S_INIT("it"),
		"fuggit|scappat|alla deriva|intrappolat|bloccat|sotto le "
		"macerie|disperso|smarrit|incendio|rogo|alluvion"},
	    {S_INIT("pt"), "fugiu|fugiram|à deriva|presos em|presas "
			   "em|encurralad|perdid|retid|"
			   "arrastad|fogo em|fogo na|fogo no|incêndio|cheias"},
	    {S_INIT("nl"),
		"ontsnapt|stuurloos|op drift|vast in|zit vast|zitten vast|"
		"ingesloten|uitgebroken|brand in|bosbrand|overstrom"},
	    {S_INIT("sv"),
		"rymt|rymde|på rymmen|på drift|driver |sitter fast|fast i |"
		"fast på|instängd|på vift|brand i |brand på |brinner|översväm"},
	    {S_INIT("da"),
		"stukket af|undsluppet|på fri fod|i drift|driver |sidder fast|"
		"indespærret|undsluppen|brand i |brand på |oversvøm"},
	    {S_INIT("no"), "rømt|rømte|på frifot|i drift|driver |sitter fast|"
			   "innesperret|stikk av|stukket av|isolert|brann i "
			   "|brann på |brenner|ras |flom"},
	    {S_INIT("pl"), "uciekł|uciekin|dryfuj|uwięz|utkn|zagubi|zabłądzi|"
			   "pożar|powód|płon"},
	    {S_INIT("cs"),
		"utekl|uprchl|unáš|uvěz|uvíz|zablou|ztratil|požár|povod"},
	    {S_INIT("sk"),
		"utiekl|ušiel|unáš|uviaz|zablúd|stratil|požiar|povod"},
	    {S_INIT("ru"),
		"сбежа|убежа|дрейфу|застря|заблокирован|заблуди|унесло|"
		"оторвал|пожар|горит|наводнен"},
	    {S_INIT("uk"), "втекл|втік|утекл|дрейфу|застряг|заблокован|заблука|"
			   "віднесло|пожеж|горить|повін"},
	    {S_INIT("tr"), "kaçtı|kaçan|sürüklen|mahsur|sıkış|yangın|sel "},
	    {S_INIT("fi"), "karannut|karkasi|ajelehti|jumissa|loukussa|eksy|"
			   "palo |tulipalo|maastopalo|tulva"},
	    {S_INIT("hu"), "megszökött|elszabadul|sodród|rekedt|eltéved|tűz "
			   "|tűzvész|árvíz"},
	    {S_INIT("ro"), "evadat|scăpat|fugit|în derivă|blocați|captivi|"
			   "rătăci|incendiu|inundați"},
	    {S_INIT("el"),
		"δραπέτευσ|το "
		"έσκασε|ακυβέρνητ|εγκλωβ|χάθηκ|πυρκαγι|φωτι|πλημμύρ"}};
	return begins_with_one(title, text,
	    phrases_of(rows, sizeof(rows) / sizeof(*rows), language));
}

static bool begins_with_some(
    enum toll_kind kind, struct str title, struct str text, struct str language)
{
	struct str first;
	size_t at = 0;
	return toll_tells(kind, title, language) ||
	       (sentence_next(text, &at, &first) &&
		   toll_tells(kind, first, language));
}

bool plight_hurt(struct str title, struct str text, struct str language)
{
	return begins_with_some(TOLL_HURT, title, text, language);
}

bool plight_lost(struct str title, struct str text, struct str language)
{
	return begins_with_some(TOLL_LOST, title, text, language);
}

bool plight_helper(struct str word)
{
	return word_begins(
	    "|police|officer|detective|firefighter|fire|crew|rescuer|"
	    "coastguard|searcher|volunteer|polizei|polizist|ermittler|"
	    "feuerwehr|einsatzkräfte|retter|rettungskräfte|bergwacht|"
	    "seenotretter|policier|gendarme|pompier|secouriste|sauveteur|"
	    "enquêteur|policía|guardia|bomberos|efectivos|agentes|"
	    "rescatistas|socorristas|polizia|carabinieri|vigili|soccorritori|"
	    "polícia|gnr|bombeiros|buscas|politie|brandweer|kustwacht|"
	    "hulpdienst|agenten|polisen|räddningstjänst|brandm|sjörädd|"
	    "politiet|brandfolk|brandvæsen|redning|brannvesen|brannfolk|"
	    "røde|policj|strażac|straż|ratowni|goprowc|polici|hasič|"
	    "záchranář|horsk|полици|полиці|пожарны|пожежн|спасател|"
	    "рятувальник|мчс|дснс|волонтер|poliisi|palokunta|pelastus|polis|"
	    "jandarma|itfaiye|ekip|afad|rendőr|tűzoltó|poliți|salvamont|"
	    "αστυνομ|πυροσβέστ|πυροσβεστικ|",
	    word);
}

bool plight_cause(struct str text)
{
	return toll_says(text,
	    "the cause|cause of|motive|ursache|motiv|origine|mobile "
	    "d|causa|móvil|movente|"
	    "oorzaak|orsak|årsag|årsak|przyczyn|příčin|príčin|причин|мотив|"
	    "syy|neden|oka |αίτι|原因|動機|动机|원인|동기");
}
