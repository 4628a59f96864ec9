/* SPDX-License-Identifier: MIT */
/* gazetted: what a sentence points at from anywhere in it. */
#include "digest/pointed.h"

#include "base/utf8.h"
#include "digest/pointing.h"
#include "digest/walk.h"
#include "text/date_names.h"
#include "text/language.h"
#include "text/listed.h"
#include "text/words.h"

#define THING_MIN   4  /* letters of a noun, */
#define THING_STEM  5  /* of them, that are in it in every case, */
#define HANGUL_STEM 2  /* where each is a syllable */
#define EARLY	    3  /* words before a comma tell of no thing */
#define LATE	    12 /* words tell of one, where no article says of which */

enum where {
	BEFORE,	 /* the noun stands behind it: "this plan" */
	ARTICLE, /* behind an article: "ezt a tervet" */
	CAPITAL, /* behind adjectives, with a capital: "dieser neue Plan" */
	BEHIND, /* it stands before it: "rencana tersebut", "התוכנית הזו" */
};

/*
 * these	point
 * noun		how it begins, or for ARTICLE one of the words before it
 * here		is in its place: a time or a place, or no noun
 * of		before what points, where that is another word elsewhere:
 *		"of that plan"
 */
static const struct pointer {
	struct str language;
	enum where where;
	const char *these, *noun, *here, *of;
} pointers[] = {
    {S_INIT("en"), BEFORE, " this these ", "",
	" sometimes often usually later sooner earlier soon before again "
	"better faster right here "
	"there "
	"case cases example context respect regard scenario situation chapter "
	"kind kinds sort sorts type types time times year years week weeks "
	"weekend month months morning afternoon evening night tonight season "
	"summer autumn fall spring winter decade century country world planet "
	"city "
	"town state place earth island moment point stage past coming last "
	"next early late latter holiday christmas easter term quarter way "
	"one ones happens happened means meant makes made shows showed gives "
	"gave puts brings brought takes took comes came goes went includes "
	"included leads follows seems looks sounds works worked allows leaves "
	"helps suggests requires applies could would should might will must "
	"cannot wasn isn doesn didn won also never always "
	"really actually certainly just being having ",
	""},
    {S_INIT("en"), BEFORE, " that ", "",
	" time year week weekend month morning afternoon evening night day "
	"date season summer point stage moment term regard respect sense way "
	"kind sort type case extent end effect could would should might will "
	"must suggest some many they there will seem make have come ",
	" of for from with about on by after before during since at into "
	"over under against behind through "},
    {S_INIT("de"), CAPITAL,
	" diese dieser dieses diesem diesen jene jener jenes jenem jenen "
	"besagte "
	"besagter besagtes besagtem besagten ",
	"",
	" jahr jahre jahres jahren woche wochen monat monats monate monaten "
	"tag tage tagen tages stunde stunden zeit zeiten saison sommer herbst "
	"winter frühjahr frühling wochenende wochenendes abend nacht morgen "
	"mittag nachmittag vormittag jahrzehnt jahrhundert mal welt erde land "
	"stadt region moment augenblick sinne weise form art stelle punkt "
	"planeten kontinent gesellschaft spielzeit legislaturperiode quartal "
	"reihe serie fall "
	"zusammenhang hintergrund hinsicht rahmen zweck grund gründen ",
	""},
    {S_INIT("fr"), BEFORE,
	" ce cet cette ces ledit ladite dudit lesdits lesdites desdits ", "",
	" qui que dont sont sera fut serait était semaine semaines année mois "
	"matin soir nuit fois été automne hiver printemps jour jours saison "
	"week weekend moment siècle pays monde après-midi dernier "
	"dernière derniers dernières article ville île sens type genre sorte "
	"mardi titre cadre cas effet égard point stade heure heures soirée "
	"matinée journée façon manière même région ",
	""},
    {S_INIT("es"), BEFORE,
	" este esta estos estas ese esa esos esas dicho dicha dichos dichas "
	"aquel aquella ",
	"",
	" entonces época año años mes semana mañana tarde noche madrugada fin "
	"verano "
	"invierno otoño primavera temporada momento momentos día días siglo "
	"país mundo ciudad vez último última últimos últimas próximo próxima "
	"artículo tipo manera forma modo sentido caso punto lado marco "
	"contexto jornada tiempo mismo misma hora horas región fecha era "
	"será sido fueron están isla ",
	""},
    {S_INIT("pt"), BEFORE,
	" este esta estes estas esse essa esses essas deste desta destes "
	"destas desse dessa desses dessas neste nesta nestes nestas nesse "
	"nessa nesses nessas aquele aquela daquele daquela naquele naquela ",
	"",
	" época ano anos mês semana semanas manhã tarde noite madrugada fim "
	"verão "
	"inverno outono primavera temporada momento dia dias século país "
	"mundo cidade vez último última últimos últimas próximo próxima "
	"segunda terça quarta quinta sexta sábado domingo artigo tipo forma "
	"maneira modo sentido caso ponto lado contexto altura período tempo "
	"mesmo mesma hora horas região data será foram estão ",
	""},
    {S_INIT("it"), BEFORE,
	" questo questa questi queste quest tale tali quel quei quegli ", "",
	" epoca anno anni tempi mese settimana mattina mattinata mattino "
	"pomeriggio sera "
	"serata notte volta estate inverno autunno primavera stagione momento "
	"giorno giorni punto paese mondo città ultimo ultima ultimi ultime "
	"articolo weekend tipo modo senso caso genere motivo ragione "
	"proposito scopo fase periodo ore sono hanno erano sarà stato stata "
	"isola regione ",
	""},
    {S_INIT("nl"), BEFORE, " deze dit ", "",
	" week weken maand jaar ochtend middag avond nacht keer zomer herfst "
	"winter lente voorjaar najaar seizoen weekend moment dag dagen eeuw "
	"land wereld stad artikel manier wijze soort geval tijd periode "
	"betekent gebeurt gebeurde blijkt geldt gaat kunnen moet moeten zegt "
	"wordt werd worden heeft hebben waren komt kwam doet deed laat maakt "
	"maakte zorgt vindt staat stond leidt leidde levert kost lijkt regio "
	"plek ",
	""},
    {S_INIT("nl"), BEFORE, " die dat ", "",
	" manier wijze tijd tijden periode moment dag dagen week maand jaar "
	"jaren avond nacht ochtend middag soort geval zin gebied punt reden "
	"keer seizoen zomer winter toen kant plek land stad ",
	" van voor met door over na tegen bij op in uit zonder tijdens "
	"volgens "},
    {S_INIT("sv"), BEFORE, " denna dessa ", "",
	" vecka månad säsong sommar höst vinter gång dag dagar gången "
	"veckan skulle hade blev kommer kunde ",
	""},
    {S_INIT("da"), BEFORE, " denne disse ", "",
	" uge måned sæson sommer gang dage tid skulle havde blev kommer "
	"kunne ",
	""},
    {S_INIT("no"), BEFORE, " denne disse ", "",
	" uken måneden sesongen sommeren gangen gang dagene tiden skulle "
	"hadde ble kommer kunne ",
	""},
    {S_INIT("pl"), BEFORE,
	" ta tej tę tą tych tymi ten te tamten tamta tamtego tamtej tamtym "
	"tamtych ",
	"",
	" roku tydzień weekend sezon miesiąc razem pory chwili sam sama samej "
	"samym samych same kierunku sposób wieczór porze nocy jesieni wiosny "
	"zimy części kraju chwilę dni dniach godzinach latach rodzaju typu "
	"samego pierwszy drugi który która które ",
	""},
    {S_INIT("cs"), BEFORE,
	" tento tato toto tyto tohoto tomuto tomto tímto těchto těmito této "
	"tuto touto ",
	"",
	" týden rok roku roce měsíc víkend sezonu sezóna sezóně sezony zimu "
	"léto chvíli době dnech den večer způsob způsobem země zemi případě "
	"ohledu ",
	""},
    {S_INIT("sk"), BEFORE,
	" tento táto toto tieto tohto tomuto tomto týmto týchto týmito tejto "
	"túto touto ",
	"",
	" týždeň rok roku mesiac víkend sezónu sezóna sezóne zimu leto chvíli "
	"dobe dňoch deň večer spôsob spôsobom prípade ",
	""},
    {S_INIT("ru"), BEFORE, " этот эта эту эти этих этими этой ", "",
	" году года год неделе неделю неделя месяце месяц лето лета осень "
	"зиму зимы зимой осени осенью весны весной весну ночи ночью сезон "
	"сезоне раз ночь утро день дни дней "
	"вечер выходные момент время века веке слова словам страны стране "
	"город городе связи причине цели части точки сторону минуту ",
	""},
    {S_INIT("uk"), BEFORE, " цей ця цю ці цих цими цієї цій ", "",
	" року рік тиждень тижня тижні місяць місяця літо осінь осені зиму "
	"зими весну весни ночі "
	"сезон сезоні раз ніч ранок день дні днів вечір вихідні момент час "
	"країни країні зв'язку причини метою частині хвилину ",
	""},
    {S_INIT("bg"), BEFORE, " този тази тези ", "",
	" година месец седмица лято есен зима пролет сутрин вечер нощ път "
	"сезон ден дни уикенд момент начин страна град ",
	""},
    {S_INIT("hr"), BEFORE,
	" ovaj ovog ovoga ovom ovome ovim ova ove ovu ovoj ovih taj tog toga "
	"tom tih tim tu toj ",
	"",
	" tjedan tjedna vikend mjesec mjeseca godine godinu godini sezone "
	"ljeta ljeto zime zimu jeseni put trenutku trenutak dan dana danima "
	"tjednu način slučaju smislu vrijeme zemlji grad gradu ",
	""},
    {S_INIT("ro"), BEFORE,
	" acest această acestui acestei acestor aceste "
	"acești ",
	"",
	" săptămână săptămâni lună luni vară iarnă toamnă primăvară dată "
	"dimineață seară noapte moment caz sens mod sezon zile secol oraș "
	"context țări țară weekend ",
	""},
    {S_INIT("fi"), BEFORE,
	" tämän tätä tässä tästä tähän tällä tämä nämä näiden näitä näissä "
	"näistä näihin ",
	"",
	" viikolla viikon viikko vuoden vuonna vuosi vuotta päivän päivänä "
	"kerran kertaa kesänä kesän syksynä syksyn talvena talven keväänä "
	"kevään kuun kuussa kauden kaudella hetkellä hetken vuoksi takia "
	"jälkeen lisäksi mukaan myötä kautta mukaisesti mukainen johdosta "
	"kaltaiset kaltaisia osalta tarkoittaa merkitsee johtuu näkyy tapahtui "
	"oli olivat ovat olisi olla voisi voi vaatii edellyttää aiheutti "
	"maan maassa kaupungin asti saakka mennessä välillä ",
	""},
    {S_INIT("hu"), ARTICLE,
	" ez ezt ezek ezeket ennek ezeknek ebben ezekben erre ezekre ebből "
	"ezekből erről ezekről ettől ezektől ehhez ezekhez ezzel ezekkel ezen "
	"az azt azok azokat annak azoknak azon abban arra arról attól ahhoz "
	"azzal ",
	" a az ",
	" hét héten hetet év évben évet évad hónap hónapban nap napon nyár "
	"nyáron tél télen ősz ősszel hétvége hétvégén szezon szezonban alkalom "
	"alkalommal pillanat pillanatban ország országban város városban "
	"első második fajta típusú ",
	""},
    {S_INIT("el"), ARTICLE,
	" αυτός αυτή αυτό αυτόν αυτήν αυτού αυτής αυτοί αυτές αυτά αυτών "
	"αυτούς τούτη τούτο ",
	" ο η το οι τα τον την τη του της των τους τις ",
	" εβδομάδα χρονιά χρόνο μήνα στιγμή φορά σεζόν μέρα ημέρα περίοδο "
	"καλοκαίρι χειμώνα πόλη χώρα χώρας περίπτωση πλαίσιο σημείο τρόπο "
	"λόγο ώρα ",
	""},
    {S_INIT("tr"), BEFORE, " bu ", "",
	" yıl yılın yıla yılki hafta haftanın haftaya haftaki ay ayın sabah "
	"akşam gece gün günü günün günlerde sezon sezonun kez kere kadar arada "
	"sırada nedenle yüzden kapsamda çerçevede sayede yana zamana yönde "
	"anlamda konuda durumda şekilde amaçla tür türden tarihten tarihe "
	"defa bahar yaz kış süreçte dönemde dönem noktada bağlamda yüzyılın "
	"ülkede ülkenin şehirde kentte olsa olan olduğunu oldu oluyor ",
	""},
    {S_INIT("hi"), BEFORE, " इस इन ", "",
	" साल वर्ष हफ्ते हफ़्ते सप्ताह महीने बार दौरान बीच तरह प्रकार समय वक्त वक़्त सीजन "
	"सीज़न मौके अवसर मामले कारण वजह सिलसिले देश शहर राज्य जगह दिन दिनों "
	"बाबत मौसम सत्र ",
	""},
    {S_INIT("ar"), BEFORE,
	" هذا هذه هذين هاتين تلك ذلك بهذا بهذه لهذا "
	"لهذه وهذا وهذه وتلك ",
	"ال",
	" الأسبوع العام الشهر الصيف الشتاء السنة اليوم المساء الصباح الموسم "
	"المرة العالم البلد الإطار السياق الصدد الوقت الحين الحد الشأن اللحظة "
	"الليلة القرن المجال السبب الغرض الجانب الفترة المدينة ",
	""},
    {S_INIT("he"), BEHIND, " הזה הזו הזאת האלה האלו הללו ", "ה",
	" השבוע השנה החודש היום הערב הקיץ החורף הפעם הזמן הרגע העונה הלילה "
	"הימים המקרה העיר המדינה ",
	""},
    {S_INIT("id"), BEHIND, " tersebut ", "",
	" saat waktu tahun hari minggu bulan kali masa malam ", ""},
    {S_INIT("ko"), BEFORE, " 이 ", "",
	" 날 달 주 해 때 지역 나라 도시 같은 밖에 중 가운데 시간 기간 시점 "
	"시각 "
	"경우 때문에 과정에서 자리에서 후 외에 ",
	""},
};

/* "El citado contrato": of which was told, by a word that says so, or hardly
 * says more. Where that is a verb's form as well, behind an article. */
static const struct pointer mentioned[] = {
    {S_INIT("en"), BEFORE, " said ", "", " ", " the "},
    {S_INIT("en"), BEFORE, " aforementioned aforesaid ", "", " ", ""},
    {S_INIT("de"), CAPITAL, " genannte genannten erwähnte erwähnten ", "",
	" gründe gründen art ", " der die das den dem des "},
    {S_INIT("es"), BEFORE,
	" citado citada citados citadas mencionado mencionada mencionados "
	"mencionadas referido referida referidos referidas susodicho "
	"susodicha ",
	"", " ", " el la los las del al "},
    {S_INIT("es"), BEFORE, " tales ", "", " fines efectos ", ""},
    {S_INIT("pt"), BEFORE,
	" citado citada citados citadas mencionado mencionada referido "
	"referida referidos referidas ",
	"", " ", " o a os as do da dos das no na ao "},
    {S_INIT("pt"), BEFORE, " tais ", "", " fins ", ""},
    {S_INIT("it"), BEFORE,
	" suddetto suddetta suddetti suddette predetto predetta "
	"summenzionato codesto codesta ",
	"", " ", ""},
    {S_INIT("fr"), BEFORE, " susdit susdite ", "", " ", ""},
    {S_INIT("nl"), BEFORE,
	" genoemde bedoelde voornoemde bovengenoemde desbetreffende ", "", " ",
	" de het van in "},
    {S_INIT("sv"), BEFORE, " nämnda ovannämnda ", "", " ", ""},
    {S_INIT("pl"), BEFORE,
	" wspomniany wspomniana wspomniane wspomnianego wspomnianej "
	"wspomnianym wspomnianą ów owa owe owego owej owym owych ",
	"", " czas czasu czasie ", ""},
    {S_INIT("cs"), BEFORE,
	" zmíněný zmíněná zmíněné zmíněného zmíněnou onen onoho ", "", " ", ""},
    {S_INIT("sk"), BEFORE, " spomínaný spomínaná spomínané spomínaného ", "",
	" ", ""},
    {S_INIT("ru"), BEFORE,
	" данный данная данного данной упомянутый упомянутая упомянутое "
	"упомянутого упомянутой упомянутые указанный указанная указанного "
	"указанной тот ",
	"",
	" момент момента времени час день год вечер случай факт самый срок "
	"период отрезок ",
	""},
    {S_INIT("uk"), BEFORE,
	" даний даного згаданий згадана згадане згаданого згаданої "
	"зазначений зазначена зазначеного той ",
	"", " момент час день рік вечір випадок факт самий період ", ""},
    {S_INIT("ro"), BEFORE,
	" respectivul respectiva respectivului respectivei acel acea acelui "
	"acelei ",
	"", " moment timp zi seară noapte an vreme perioadă ", ""},
    {S_INIT("fi"), BEFORE,
	" kyseinen kyseisen kyseistä kyseisessä kyseisestä kyseiseen "
	"kyseiset ",
	"", " päivänä vuonna ajankohtana ", ""},
    {S_INIT("hu"), BEFORE, " említett ", "", " ", " az "},
    {S_INIT("tr"), BEFORE, " konusu ", "",
	" oldu olan olduğu olabilir olamaz değil ", " söz "},
};

/* "Another problem", where it is the first word, or the second: one was told
 * of. Another person is one more, of whatever was told. */
static const struct pointer others[] = {
    {S_INIT("de"), CAPITAL,
	" weiterer weitere weiteres anderer andere anderes ", "",
	" person mann frau ", " ein eine "},
    {S_INIT("fr"), BEFORE, " autre ", "", " jour fois personne homme femme ",
	" un une "},
    {S_INIT("es"), BEFORE, " otro otra ", "", " vez día persona hombre mujer ",
	""},
    {S_INIT("it"), BEFORE, " altro altra ", "",
	" giorno volta persona uomo donna ", " un una "},
    {S_INIT("pt"), BEFORE, " outro outra ", "", " vez dia pessoa homem mulher ",
	""},
    {S_INIT("nl"), BEFORE, " ander andere ", "", " keer dag persoon man vrouw ",
	" een "},
    {S_INIT("sv"), BEFORE, " annan annat ", "", " gång dag person man kvinna ",
	" en ett "},
    {S_INIT("da"), BEFORE, " anden andet ", "", " gang dag person mand kvinde ",
	" en et "},
    {S_INIT("no"), BEFORE, " annen annet ", "", " gang dag person mann kvinne ",
	" en et ei "},
    {S_INIT("pl"), BEFORE,
	" kolejny kolejna kolejne kolejnym kolejną inny "
	"inna innym inną ",
	"", " raz dzień tydzień rok razem osoba osobę mężczyzna kobieta ", ""},
    {S_INIT("cs"), BEFORE, " dalším dalšími jiným ", "", " ", ""},
    {S_INIT("sk"), BEFORE, " ďalším ďalšími iným ", "", " ", ""},
    {S_INIT("ru"), BEFORE, " один одна одно одной одним ", "",
	" раз человек мужчина женщина ", " еще ещё "},
    {S_INIT("uk"), BEFORE, " один одна одне однією одним ", "",
	" раз людина чоловік жінка ", " ще "},
    {S_INIT("hu"), BEFORE, " másik ", "", " ", " egy "},
    {S_INIT("fi"), BEFORE, " toinen ", "", " kerta kerran ", ""},
    {S_INIT("el"), BEFORE, " άλλο άλλη άλλος ", "", " φορά ",
	" ένα ένας μια μία "},
    {S_INIT("ro"), BEFORE, " altă alt ", "", " dată zi ", " o un "},
    {S_INIT("tr"), BEFORE, " diğer başka ", "", " deyişle gün kez ", " bir "},
    {S_INIT("hi"), BEFORE, " और ", "", " बार ", " एक "},
    /* and what stands for a thing as often, further on */
    {S_INIT("es"), BEFORE, " tal ", "",
	" vez como cual punto grado suerte manera modo forma ", ""},
    {S_INIT("pt"), BEFORE, " tal dito dita ", "",
	" vez como qual ponto grau sorte maneira modo forma ", ""},
    {S_INIT("pl"), BEFORE, " tego temu tym tymi ", "",
	" roku lata tygodnia tygodniu miesiąca miesiącu sezonu sezonie "
	"weekendu dnia wieczoru typu rodzaju samego samym razem celu kraju "
	"miasta mieście czasie czasu ",
	""},
    {S_INIT("ru"), BEFORE, " этого этому этим этом ", "",
	" года году лета летом сезона сезоне месяца месяце утра утром вечера "
	"вечером дня рода города городе региона века мира времени ",
	""},
    {S_INIT("uk"), BEFORE, " цього цьому цим ", "",
	" року році разу літа літом сезону сезоні місяця місяці тижня тижні "
	"ранку "
	"вечора дня роду міста місті регіону століття часу ",
	""},
    {S_INIT("id"), BEHIND, " lain ", "", " kali hari ", ""},
    {S_INIT("ko"), BEFORE, " 다른 ", "", " ", " 또 "},
};

#define LIST(t) (sizeof(t) / sizeof(*(t)))

/* Before a noun that is told of for the first time, and who has such. */
static const char articles[] =
    " a an ein eine einen einem einer un une uno una um uma een en ett et ";
static const char with_articles[] = " en de fr es pt it nl sv da no ";

/* Behind a noun that is said to be of what, or which one it is. */
static const char which[] =
    " of who that which whose where de d des du qui que dont où del quien "
    "quienes di della dei delle che do da dos das von der die das dem den "
    "deren dessen van dat som av af który która które którzy których która "
    "který která které kteří jenž ktorý ktorá ktoré ktorí который которая "
    "которое которые которых которого что який яка яке які яких який който "
    "която което които koji koja koje care joka jotka jossa amely amelyet "
    "aki που yang ";

/* Between a comma and one of those: "jene Pläne, auf die". */
static const char led[] =
    " auf in an aus bei durch für gegen mit nach um unter von vor zu über of "
    "for to with from by on à dans par pour sur avec a con de en para por per "
    "su da do na w we z ze o od dla przez po k s v ve о об в во на с со к из "
    "от за по у ";

/* Verbs that stand behind a noun and are no part of it. */
static const char verbs[] =
    " è era ha sarà sono es fue será est sont sera fut is was has had wordt "
    "werd heeft had zijn waren ";

/* No mark stands between two words, but what joins them. */
static bool adjoins(const char *end, const char *begin)
{
	for (; end < begin; end++)
		if (*end != ' ' && *end != '-')
			return false;
	return true;
}

/* What was read of the sentence. */
struct seen {
	struct str last, other; /* the two words before */
	size_t words;
	bool comma; /* a mark is behind the last; */
	bool late;  /* or was, behind some words; */
	bool news;  /* and an article of what is told for the first time */
};

static void see(struct seen *s, const struct word *w)
{
	s->comma = s->words && !adjoins(s->last.p + s->last.n, w->raw.p);
	s->late |= s->comma && s->words > EARLY;
}

static void pass(struct seen *s, const struct word *w)
{
	s->news |= word_listed(articles, w->folded);
	s->other = s->comma ? (struct str){NULL, 0} : s->last;
	s->last = w->raw;
	s->words++;
}

/* What it points at may stand in the sentence itself: in the clause before, or
 * right behind a comma in the noun before that. */
static bool in_itself(struct str language, const struct seen *s)
{
	if (s->comma && s->words > EARLY)
		return true;
	return s->late && (word_listed(with_articles, str_sub(language, 0, 2))
				  ? s->news
				  : s->words > LATE);
}

static bool hangul(struct str word)
{
	return word.n && (unsigned char)word.p[0] >= 0xEA;
}

static bool here(const struct pointer *p, struct str language, struct str word)
{
	struct str list = str_of(p->here), w;
	while (hangul(word) && str_split(&list, ' ', &w))
		if (w.n && str_starts(word, w))
			return true; /* and a particle */
	return word_listed(p->here, word) || pointing_here(language, word);
}

static bool is_thing(
    const struct pointer *p, struct str language, const struct word *w)
{
	return !w->number && !language_small_word(w->folded, language) &&
	       (hangul(w->raw) || utf8_len(w->folded) >= THING_MIN) &&
	       (p->where == ARTICLE || str_starts(w->raw, str_of(p->noun)));
}

/* "Diesem neuen Plan", but not "diesen gleichgestellte Personen". */
static bool agrees(struct str this, struct str adjective)
{
	bool dative = str_ends(this, S("n")) || str_ends(this, S("m"));
	return str_ends(adjective, S("en")) ||
	       (!dative && str_ends(adjective, S("e")));
}

/* "..., auf die der Rat setzt" */
static bool says_which(struct words w, const struct word *word)
{
	struct word next;
	return word_listed(led, word->folded) && words_next(&w, &next) &&
	       word_listed(which, next.folded);
}

/* Up to the noun where that has a capital, and else a word more. "These are:"
 * what it points at comes. */
static bool ahead(const struct pointer *p, struct str language, struct words w,
    const struct word *from, struct pointing *out)
{
	const char *end = from->raw.p + from->raw.n;
	struct word word;
	size_t skipped = 0;
	bool article = p->where != ARTICLE;
	out->n = 0;
	while (words_next(&w, &word)) {
		if (out->n && word_listed(which, word.folded))
			return false; /* "this bridge of Orlin" */
		if (!adjoins(end, word.raw.p) || out->n == POINTED_WORDS) {
			if (out->n && says_which(w, &word))
				return false;
			break;
		}
		end = word.raw.p + word.raw.n;
		bool between = !article;
		article |= between && word_listed(p->noun, word.folded);
		if (between && !article)
			return false;
		if (between)
			continue;
		if (language_small_word(word.folded, language) ||
		    (out->n && (word_listed(led, word.folded) ||
				   word_listed(verbs, word.folded))))
			break;
		if (out->n && date_word(date_words(language), word.folded))
			break; /* "ce contrat expire lundi" */
		if (here(p, language, word.folded))
			return false;
		bool adjective = p->where == CAPITAL && !word.upper;
		if (adjective && !out->n && skipped++ < POINTED_WORDS &&
		    agrees(from->raw, word.raw))
			continue;
		if (adjective || !is_thing(p, language, &word))
			break;
		out->things[out->n++] = word.raw;
	}
	return out->n > 0 && !(end < w.text.p + w.text.n && *end == ':');
}

static bool behind(const struct pointer *p, struct str language,
    const struct seen *s, struct pointing *out)
{
	struct str prefix = str_of(p->noun), noun = s->last;
	out->n = 0;
	if (s->comma || !s->words || here(p, language, noun) ||
	    utf8_len(noun) < THING_MIN || !str_starts(noun, prefix))
		return false;
	out->things[out->n++] = str_sub(noun, prefix.n, noun.n);
	if (s->other.n && utf8_len(s->other) >= THING_MIN)
		out->things[out->n++] = s->other;
	return true;
}

static bool points(const struct pointer *p, struct str language, struct words w,
    const struct word *word, const struct seen *s, struct pointing *out)
{
	if (!word_listed(p->these, word->folded) ||
	    (*p->of && !(s->words && !s->comma && word_listed(p->of, s->last))))
		return false;
	return p->where == BEHIND ? behind(p, language, s, out)
				  : ahead(p, language, w, word, out);
}

static bool among(const struct pointer *all, size_t n, struct str language,
    struct words w, const struct word *word, const struct seen *s,
    struct pointing *out)
{
	for (size_t k = 0; k < n; k++)
		if (str_istarts(language, all[k].language) &&
		    points(&all[k], language, w, word, s, out))
			return true;
	return false;
}

bool pointed_next(struct str language, struct str t, struct pointing *out)
{
	struct words w = words_of(t);
	struct word word;
	struct seen s = {.words = 0};
	for (; words_next(&w, &word); pass(&s, &word)) {
		see(&s, &word);
		size_t at = (size_t)(word.raw.p - t.p);
		if (at < out->at)
			continue;
		bool is = among(pointers, LIST(pointers), language, w, &word,
			      &s, out) ||
			  among(mentioned, LIST(mentioned), language, w, &word,
			      &s, out) ||
			  (s.words < 2 && among(others, LIST(others), language,
					      w, &word, &s, out));
		if (!is || in_itself(language, &s) || walk_quoted(t, at))
			continue;
		out->from = out->things[0].p < t.p + at ? 0 : at;
		out->at = at + word.raw.n;
		return true;
	}
	return false;
}

bool pointed_in(struct str text, struct str thing)
{
	size_t end = 0, n = 0;
	uint32_t c;
	if (str_ends(thing, S("ה")) || str_ends(thing, S("ة")))
		thing.n -= 2; /* before what it is of it is another letter */
	while (
	    end < thing.n && n++ < (hangul(thing) ? HANGUL_STEM : THING_STEM))
		end += utf8_next(thing, end, &c);
	return end && word_stem_in(text, str_sub(thing, 0, end));
}
