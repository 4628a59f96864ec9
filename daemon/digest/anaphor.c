/* SPDX-License-Identifier: MIT */
/* gazetted: how a sentence begins whose subject, or point, is in one before. */
#include "digest/anaphor.h"

#include <string.h>

#include "base/utf8.h"
#include "digest/dummy.h"
#include "digest/openings.h"
#include "digest/speaker.h"
#include "digest/subject.h"
#include "text/language_row.h"
#include "text/sentence.h"

#define OTHER_WITHIN 3 /* words: "Ook de andere" */
#define LIST(t)	     (sizeof(t) / sizeof(*(t)))

/* A person, or one of some, as of one who is known: then a verb, or what is
 * said of them beside a comma. "The man who ..." is told of at once. */
static const struct {
	struct str language;
	const char *who, *verbs, *relative;
} strangers[] = {
    {S_INIT("en"),
	"|the man|the woman|the boy|the girl|the teenager|the teenagers"
	"|the victim|the victims|the suspect|the suspects|the couple|the men"
	"|the women|the children|the first|the second|the third|the fourth"
	"|the fifth|the last|the other"
	"|the others|the former|the rest|the two|the three|the four|the five"
	"|all three|all four|all five"
	"|neither|each|two others|three others|four others"
	"|several others|the company|the firm|the airline|the carmaker"
	"|the retailer|the club|the charity|the watchdog|the regulator|",
	" was were is are has have had said says told died will would can "
	"could did does remained suffered lost left fled escaped managed "
	"became denied pleaded later also then does plans says expects hopes "
	"makes made wants employs owns sells sold reported posted faces won "
	"runs ran began started announced ",
	""},
    {S_INIT("de"),
	"|der mann|die frau|der junge|das mädchen|der jugendliche|das opfer"
	"|die opfer|der täter|die täter|der verdächtige|das paar|das ehepaar"
	"|der fahrer|die fahrerin|die männer|die frauen|die zwei|die drei"
	"|die zweite|der zweite|das zweite|der dritte|die dritte|das dritte"
	"|die vier|alle drei|alle vier|einer|keiner|ein weiterer|eine weitere|",
	" wurde wurden wird ist sind war waren kam kamen hat haben hatte "
	"hatten soll sollen starb erlitt konnte konnten musste blieb blieben "
	"flüchtete flüchteten sei seien habe hätten sagte gab will wollen "
	"können müssen wollten liegen schweben erlitten werden wird ",
	" der die das den dem dessen deren "},
    {S_INIT("fr"),
	"|l homme|la femme|l adolescent|l adolescente|la victime|les victimes"
	"|le suspect|les suspects|le couple|le quinquagénaire"
	"|le sexagénaire|le septuagénaire|l octogénaire|le trentenaire"
	"|le quadragénaire|la quinquagénaire|la sexagénaire|la septuagénaire"
	"|la trentenaire|la quadragénaire|le jeune homme|la jeune femme"
	"|les deux|les trois|les quatre|l un|l une|l autre|",
	" a ont est sont était étaient avait avaient sera seront âgé âgée ans "
	"s ",
	""},
    {S_INIT("es"),
	"|el hombre|la mujer|el joven|la joven|la víctima|las víctimas"
	"|el sospechoso|el detenido|la detenida|los detenidos|la pareja"
	"|los dos|los tres|los cuatro|las dos|las tres|uno|otro|otra"
	"|el segundo|la segunda|el tercero|la tercera|",
	" fue fueron ha han había habían está están estaba tiene tenía años "
	"será murió falleció quedó quedaron ",
	""},
    {S_INIT("it"),
	"|l uomo|la donna|il ragazzo|la ragazza|la vittima|le vittime"
	"|il giovane|la giovane|la coppia|il sospettato|i due uomini"
	"|i due|i tre|i quattro|le due|le tre|uno|l altro|l altra"
	"|il secondo|la seconda|il terzo|la terza|",
	" è sono era erano ha hanno aveva avevano sarà anni si ", ""},
    {S_INIT("pt"),
	"|o homem|a mulher|o jovem|a jovem|a vítima|as vítimas|o suspeito"
	"|os suspeitos|o casal|os dois|os três|outro|outra"
	"|o segundo|a segunda|o terceiro|a terceira|",
	" foi foram é está estava tem tinha anos será morreu ficou ", ""},
    {S_INIT("nl"),
	"|de man|de vrouw|de jongen|het meisje|het slachtoffer"
	"|de slachtoffers|de verdachte|de verdachten|het stel|de twee|de drie"
	"|de vier|alle drie|alle vier|een ander|de tweede|de derde"
	"|het tweede|het derde|",
	" werd werden is zijn was waren heeft hebben had hadden wordt worden "
	"zou kan overleed raakte raakten kwam bleef zei ",
	""},
    {S_INIT("sv"),
	"|mannen|kvinnan|pojken|flickan|paret|offret|den andra|den andre"
	"|den tredje|",
	" hittades fick dog är var har hade fördes blev ska kunde avled greps "
	"misstänks ",
	""},
    {S_INIT("da"),
	"|manden|kvinden|drengen|pigen|parret|offeret|den anden|den tredje|",
	" er var har havde blev skal kunne døde ", ""},
    {S_INIT("no"),
	"|mannen|kvinnen|gutten|jenta|paret|offeret|den andre|den tredje|",
	" er var har hadde ble skal kunne døde ", ""},
    {S_INIT("pl"),
	"|mężczyzna|kobieta|latek|latka|latkowie|nastolatek|nastolatka"
	"|poszkodowany|poszkodowana|drugi|druga|drugie|trzeci|trzecia|",
	" trafił trafiła trafili został została zostali jest był była ma miał "
	"miała zmarł zmarła zginął zginęła nie uciekł usłyszał usłyszała "
	"przyznał przyznała twierdzi ",
	" który która którzy którego którą "},
    {S_INIT("cs"),
	"|muž|muže|žena|ženu|řidič|řidiče|oběť|druhý|druhá|druhé|třetí|",
	" byl byla bylo převezli skončil skončila zemřel zemřela utrpěl "
	"utrpěla je ",
	" který která kterého kterou "},
    {S_INIT("sk"), "|muž|muža|žena|ženu|vodič|vodiča|",
	" previezli skončil skončila zomrel zomrela utrpel utrpela je ",
	" ktorý ktorá ktorého ktorú "},
    {S_INIT("bg"), "|мъжът|жената|пострадалият|пострадалата|шофьорът|",
	" беше бе е са почина има ", " който която "},
    {S_INIT("hr"), "|muškarac|žena|vozač|ozlijeđeni|",
	" je su ima preminuo preminula ", " koji koja "},
    {S_INIT("uk"),
	"|чоловік|чоловіка|жінка|жінку|потерпілий|постраждалі|другий|друга"
	"|третій|третя|",
	" був була доставили помер померла загинув отримав отримала перебуває "
	"є ",
	" який яка якого яку "},
    {S_INIT("ro"),
	"|bărbatul|femeia|tânărul|victima|suspectul|șoferul|al doilea|al "
	"treilea|",
	" a au este era fost va ", " care "},
    {S_INIT("hu"),
	"|a férfi|a férfit|a nő|a nőt|a sofőr|az áldozat|a második"
	"|a másodikat|a harmadik|",
	" két három "
	" kórházba őrizetbe elmondta azt nem is meghalt ",
	" aki akit "},
    {S_INIT("fi"), "|mies|miehen|nainen|naisen|uhri|epäilty|toinen|kolmas|",
	" löytyi on oli epäillään kuoli sai vietiin loukkaantui ",
	" joka jonka "},
    {S_INIT("el"),
	"|ο άνδρας|ο άντρας|η γυναίκα|το θύμα|ο δράστης|ο δεύτερος"
	"|η δεύτερη|το δεύτερο|ο τρίτος|",
	" βρέθηκε μεταφέρθηκε είναι ήταν έχει συνελήφθη πέθανε δήλωσε ",
	" που ο η "},
    {S_INIT("ru"),
	"|мужчина|женщина|пострадавший|пострадавшая|пострадавшие|второй"
	"|вторая|второе|третий|третья|",
	" был была были скончался скончалась погиб погибла получил получила "
	"находится ",
	" который которая которого "},
};

/* A body that is told of as known: "The company has", but not "The company
 * behind it", nor "The firm Example". */
static const struct {
	struct str language;
	const char *who, *of;
} bodies[] = {
    {S_INIT("de"),
	"|das unternehmen|der konzern|die firma|der verein|die gruppe"
	"|der hersteller|die behörde|der betreiber|",
	" der des von aus in im mit für hinter um an das die dem "},
    {S_INIT("fr"),
	"|l entreprise|le groupe|la société|le constructeur|l association"
	"|le club|la compagnie|la firme|",
	" de d du des qui dont en à au chargée chargé "},
    {S_INIT("es"), "|la empresa|la compañía|el grupo|la firma|el club|",
	" de del que en con encargada encargado "},
    {S_INIT("it"), "|l azienda|la società|il gruppo|l impresa|il club|",
	" di del della dei degli delle che in con d "},
    {S_INIT("pt"), "|a empresa|a companhia|o grupo|o clube|",
	" de do da dos das que em com "},
    {S_INIT("nl"), "|het bedrijf|het concern|de club|de fabrikant|",
	" van dat die in uit met achter voor "},
    {S_INIT("sv"), "|bolaget|företaget|koncernen|klubben|",
	" som i från bakom med "},
    {S_INIT("da"), "|selskabet|virksomheden|koncernen|klubben|",
	" der som i fra bag med "},
    {S_INIT("no"), "|selskapet|bedriften|konsernet|klubben|",
	" som i fra bak med "},
    {S_INIT("pl"), "|spółka|firma|koncern|klub|",
	" z ze która który w od dla "},
    {S_INIT("cs"), "|firma|společnost|koncern|klub|",
	" z ze která který v na pro "},
    {S_INIT("ru"), "|компания|фирма|концерн|клуб|",
	" из по которая который в на с для "},
    {S_INIT("uk"), "|компанія|фірма|концерн|клуб|",
	" із з яка який в у на для "},
    {S_INIT("fi"), "|yhtiö|yritys|konserni|seura|", " joka jonka "},
    {S_INIT("ro"), "|compania|firma|grupul|clubul|", " care de din cu "},
    {S_INIT("el"), "|η εταιρεία|η εταιρία|ο όμιλος|ο σύλλογος|",
	" που του της των με από "},
    {S_INIT("hu"), "|a cég|a vállalat|a társaság|a klub|", " amely ami "},
};

/* "Some of them". */
static const struct {
	struct str language;
	const char *of, *them;
} partitives[] = {
    {S_INIT("en"), " of among ", " it them these those which "},
    {S_INIT("de"), " von unter ", " ihnen diesen denen "},
    {S_INIT("fr"), " d parmi entre ", " eux elles "},
    {S_INIT("es"), " de entre ", " ellos ellas éstos estos éstas "},
    {S_INIT("it"), " di tra fra ", " loro essi esse questi queste "},
    {S_INIT("pt"), " entre ", " eles elas "},
    {S_INIT("nl"), " van onder ", " hen hun ze "},
    {S_INIT("sv"), " av bland ", " dem dessa "},
    {S_INIT("da"), " af blandt ", " dem disse "},
    {S_INIT("no"), " av blant ", " dem disse "},
    {S_INIT("pl"), " z ze spośród wśród ", " nich "},
    {S_INIT("cs"), " z mezi ", " nich nimi "},
    {S_INIT("sk"), " z medzi ", " nich nimi "},
    {S_INIT("hr"), " od među ", " njih njima "},
    {S_INIT("ro"), " dintre printre ", " ei ele aceștia acestea "},
    {S_INIT("ru"), " из среди ", " них "},
    {S_INIT("uk"), " з із серед ", " них "},
};

/* Words that lean, but not before these: "This year", "W tym roku", "Her
 * Majesty". */
static const struct {
	struct str language;
	const char *these, *not_before;
} exempt[] = {
    {S_INIT("en"), " this ",
	" year week month morning evening afternoon summer spring autumn "
	"winter weekend season "},
    {S_INIT("en"), " her his their ",
	" majesty majesties royal holiness highness excellency honour "},
    {S_INIT("en"), " those ", " who "},
    {S_INIT("fr"), " celui celle ceux celles ", " qui que dont "},
    {S_INIT("es"), " aquel aquella aquellos aquellas ", " que quien quienes "},
    {S_INIT("pt"), " aquele aquela aqueles aquelas ",
	" que quem de do da dos "},
    {S_INIT("it"), " quelli quelle quel quei ", " che "},
    {S_INIT("de"), " jene jener jenes ", " die der das den dem deren dessen "},
    {S_INIT("it"), " ci vi ", " sono è era erano saranno sarà furono fu "},
    {S_INIT("en"), " other ", " day night week side half end hand "},
    {S_INIT("fr"), " autre ", " jour soir "},
    {S_INIT("es"), " otro otra ", " día noche "},
    {S_INIT("it"), " altro altra ", " giorno sera "},
    {S_INIT("pt"), " outro outra ", " dia noite "},
    {S_INIT("en"), " so ", " many much few great "},
    {S_INIT("en"), " such ", " is was "},
    {S_INIT("de"), " ihre seine ", " majestät hoheit exzellenz heiligkeit "},
    {S_INIT("de"), " diese dieses diesen diesem dieser ",
	" woche jahr monat sommer winter herbst frühjahr saison "},
    {S_INIT("fr"), " sa son ", " majesté altesse sainteté excellence "},
    {S_INIT("fr"), " cette ce ",
	" année semaine week mois matin soir été hiver saison "},
    {S_INIT("de"), " es ", " gibt gab regnet regnete schneit schneite "},
    {S_INIT("nl"), " het ", " regent regende sneeuwt sneeuwde "},
    {S_INIT("nl"), " zij ", " aan "},
    {S_INIT("en"), " it ", " rained snowed "},
    {S_INIT("en"), " instead ", " of "},

    {S_INIT("sv"), " det ", " finns fanns regnade snöade "},
    {S_INIT("no"), " det ", " finnes regnet snødde "},
    {S_INIT("da"), " det ", " regnede sneede "},
    {S_INIT("es"), " este esta su ",
	" año semana mes mañana tarde noche lunes martes miércoles jueves "
	"viernes sábado domingo verano invierno otoño temporada majestad "},
    {S_INIT("it"), " questa questo sua ",
	" settimana anno mese mattina sera estate stagione maestà santità "},
    {S_INIT("pt"), " este esta ", " ano semana mês manhã tarde noite "},
    {S_INIT("nl"), " dit deze ",
	" jaar week maand ochtend middag weekend seizoen zomer "},
    {S_INIT("sv"), " den det detta denna ", " veckan året månaden hösten här "},
    {S_INIT("da"), " den dette denne ", " uge år måned sommer "},
    {S_INIT("no"), " den dette denne ", " uken året måneden sommeren "},
    {S_INIT("pl"), " tym tego ten ta tę ",
	" roku tygodniu miesiącu sezonie razem rok tydzień weekend "},
    {S_INIT("cs"), " tomto tento tuto ",
	" roce týdnu měsíci rok týden sezoně víkend "},
    {S_INIT("sk"), " tento tohto tomto túto ",
	" týždeň rok roku mesiac roka týždňa mesiaci víkend sezóne "},
    {S_INIT("hr"), " ovaj ovog ove ", " tjedan tjedna vikend mjesec godine "},
    {S_INIT("sr"), " ове ова овог ", " недеље недеља године месеца викенда "},
    {S_INIT("bg"), " тази този това ",
	" седмица година месец лято зима есен пролет сутрин вечер "},
    {S_INIT("mk"), " оваа овој ", " недела година месец лето викенд "},
    {S_INIT("be"), " гэты гэтага гэтым ", " год годзе тыдзень тыдні месяц "},
    {S_INIT("ca"), " aquest aquesta ",
	" setmana any mes matí tarda nit estiu hivern temporada "},
    {S_INIT("el"), " αυτή αυτό ", " την το τη "},
    {S_INIT("hu"), " ezen ez ", " héten évben hónapban nyáron "},
    {S_INIT("ro"), " această acest ", " săptămână an lună vară iarnă "},
    {S_INIT("fi"), " tällä tänä ", " viikolla vuonna keväänä kesänä syksynä "},
    {S_INIT("et"), " see sel ", " aasta nädal nädalal kuu "},
    {S_INIT("hi"), " इस ", " हफ्ते सप्ताह साल वर्ष महीने बार "},
    {S_INIT("ar"), " هذا هذه ", " الأسبوع العام الشهر الصيف السنة "},
    {S_INIT("fa"), " این ", " هفته ماه سال "},
    {S_INIT("ru"), " этом этот этой эту этого ",
	" году год неделе неделю месяце лет сезоне веке "},
    {S_INIT("uk"), " цього цьому цей ", " року тижня місяця році сезоні "},
    {S_INIT("ko"), " 이번 ", " 주 주말 달 해 여름 겨울 가을 봄 시즌 "},
    {S_INIT("tr"), " bu ", " yıl hafta ay sabah akşam "},
};

static bool stranger(
    struct str language, const struct lead_in *w, struct opening *o)
{
	int i = LANGUAGE_ROW(strangers, language);
	if (i < 0)
		return false;
	size_t n = opening_among(o, strangers[i].who);
	if (!n || n >= w->n)
		return false;
	if (w->comma[n - 1])
		return !word_listed(strangers[i].relative, w->words[n]);
	/* "L'homme de 52 ans", "De man van 52 werd" */
	bool of = word_listed(" de di van von of ", w->words[n]);
	return word_listed(strangers[i].verbs, w->words[n]) ||
	       subject_verb(language, w->words[n]) ||
	       (of && n + 1 < w->n &&
		   word_listed(strangers[i].verbs, w->words[n + 1]));
}

/* "Two others were", "Deux autres sont", "Zwei weitere wollen", "Ook de andere
 * twee verdwijnen": of what they are some is told before. `next` is behind. */
static bool some_others(
    struct str language, const struct lead_in *w, size_t *out_next)
{
	static const char numbers[] =
	    " the two three four five six seven eight nine ten several some "
	    "many die zwei drei vier fünf sechs sieben acht mehrere einige "
	    "noch auch les deux trois quatre cinq six sept huit plusieurs los "
	    "las dos tres cuatro cinco seis siete ocho varios varias algunos "
	    "gli le i due tre quattro cinque sei sette otto alcuni alcune os "
	    "as dois duas três quatro sete oito vários de ook twee drie vier "
	    "vijf zes zeven acht enkele två tre fyra fem sex sju flera to fire "
	    "fem seks syv flere dwaj dwie dwoje trzy trzej cztery pięć dva dvě "
	    "dvoje tři čtyři pět двое трое четверо пятеро два две три "
	    "ikisi üçü dördü beşi altısı yedisi ";
	static const struct language_list rows[] = {{S_INIT("en"), " others "},
	    {S_INIT("de"), " weitere andere anderen "},
	    {S_INIT("fr"), " autres "}, {S_INIT("es"), " otros otras "},
	    {S_INIT("it"), " altri altre "}, {S_INIT("pt"), " outros outras "},
	    {S_INIT("nl"), " andere anderen "}, {S_INIT("sv"), " andra "},
	    {S_INIT("da"), " andre "}, {S_INIT("no"), " andre "},
	    {S_INIT("pl"), " inni inne innych kolejne "},
	    {S_INIT("cs"), " další jiní "}, {S_INIT("ru"), " еще ещё других "},
	    {S_INIT("uk"), " ще інших "}, {S_INIT("tr"), " diğer "}};
	size_t at = 0, i = 0;
	int k = LANGUAGE_ROW(rows, language);
	while (k >= 0 && at < w->n && at < OTHER_WITHIN &&
	       !word_listed(rows[k].words, w->words[at]))
		at++;
	if (k < 0 || at >= w->n || at == OTHER_WITHIN)
		return false;
	for (; i < w->n && (i == at || word_listed(numbers, w->words[i])); i++)
		if (w->comma[i])
			return false;
	*out_next = i;
	return i > at && i < w->n;
}

static bool others(struct str language, const struct lead_in *w)
{
	size_t next;
	if (!some_others(language, w, &next) || word_capital(w->words[next]))
		return false;
	if (str_istarts(language, S("tr"))) /* "Diğer dördü" */
		return next > 1;
	for (size_t i = 0; i < LIST(strangers); i++)
		if (str_istarts(language, strangers[i].language) &&
		    word_listed(strangers[i].verbs, w->words[next]))
			return true;
	return subject_verb(language, w->words[next]);
}

static bool body(
    struct str language, const struct lead_in *w, struct opening *o)
{
	int i = LANGUAGE_ROW(bodies, language);
	if (i < 0)
		return false;
	size_t n = opening_among(o, bodies[i].who);
	/* "L'azienda municipale di Orlin" */
	return n && n < w->n && !w->comma[n - 1] &&
	       !word_capital(w->words[n]) &&
	       !word_listed(bodies[i].of, w->words[n]) &&
	       !(n + 2 < w->n && !str_istarts(language, S("de")) &&
		   word_capital(w->words[n + 2]) &&
		   word_listed(bodies[i].of, w->words[n + 1]));
}

/* "Last year she", "Раньше он": behind when, without a comma. But "Because
 * she".
 */
static bool early(struct str language, const struct lead_in *w)
{
	static const char when[] =
	    " last this next that year years week weeks month months day "
	    "days night morning afternoon evening summer winter spring "
	    "autumn in on at by for during early late earlier later two "
	    "three four five six ago january february march april may "
	    "june july august september october november december monday "
	    "tuesday wednesday thursday friday saturday sunday now today "
	    "yesterday tomorrow once again soon here there still "
	    "recently then ранее раньше позднее позже сейчас теперь "
	    "тогда сегодня вчера завтра недавно потом там раніше пізніше "
	    "зараз тепер тоді сьогодні вчора нещодавно потім згодом nyt "
	    "silloin tänään eilen myöhemmin aiemmin "
	    "pada tahun saat kini ini sekarang sejak dulu "
	    "hiện năm nay tháng ";
	for (size_t i = 1; i < w->n && !w->comma[i - 1]; i++) {
		if (!word_listed(when, w->words[i - 1]))
			return false;
		if (speaker_subject(language, w->words[i]))
			return true;
	}
	return false;
}

static bool some_of_them(struct str language, const struct lead_in *w)
{
	int k = LANGUAGE_ROW(partitives, language);
	if (k < 0)
		return false;
	size_t end =
	    str_istarts(language, S("fr")) || str_istarts(language, S("pt"))
		? 4
		: 3; /* "Un seul d'entre eux" */
	for (size_t i = 0; i + 1 < w->n && i < end; i++) {
		if (i && word_listed(" deles delas ", w->words[i]))
			return true;
		if (word_listed(partitives[k].of, w->words[i]) &&
		    word_listed(partitives[k].them, w->words[i + 1]))
			return true;
		if (w->comma[i])
			return false;
	}
	return false;
}

bool anaphor_person(struct str language, const struct lead_in *w)
{
	static const char led[] =
	    " him her them ihm ihr ihn ihnen lui elle eux elles él ella "
	    "ellos ellas lei loro ele ela eles elas hem haar hen honom "
	    "henne ham hende niego nim niej nich něj něho ní neho nej "
	    "njega nje njih него неё нее них ним ней нього ньому неї ній "
	    "αυτόν αυτήν αυτούς häntä heitä ";
	static const char alone[] =
	    " ihm ihn hem honom henne ham hende jemu njemu ему йому "
	    "hänelle häntä hänestä heille heitä neki nekik nélküle "
	    "nélkülük vele velük róla onsuz onunla ondan בלעדיו בלעדיה "
	    "בזכותו בזכותה उन्हें उसे उन्हीं उसने "
	    "بسببه وبسببه بفضله وبفضله دونه منه ومنه عنه وعنه له وله معه "
	    "ومعه لديه ولديه ";
	static const char both[] = " both ambos ambas entrambi entrambe ";
	static const char verbs[] =
	    " were was are have had will would want said ";
	if (w->n < 2)
		return false;
	if (word_listed(both, w->words[0]) && !w->comma[0])
		return leaning_word(language, w->words[0]) &&
		       (word_listed(verbs, w->words[1]) ||
			   subject_verb(language, w->words[1]));
	return early(language, w) ||
	       (word_listed(led, w->words[1]) && leaning_pair(language, w)) ||
	       (word_listed(alone, w->words[0]) &&
		   leaning_word(language, w->words[0]));
}

bool anaphor_begins(struct str language, const struct lead_in *w, bool *out_who)
{
	struct opening o;
	opening_read(w, &o);
	bool who = subject_of(language, w) != SUBJECT_TOLD;
	who |= early(language, w);
	*out_who |= who;
	return who || stranger(language, w, &o) || body(language, w, &o) ||
	       others(language, w) || some_of_them(language, w);
}

bool anaphor_speaker(struct str language, const struct lead_in *w)
{
	struct opening o;
	opening_read(w, &o);
	if (str_istarts(language, S("en")) &&
	    opening_among(&o, "|the year old|said the year old|"))
		return true;
	return stranger(language, w, &o);
}

/* "Das" and "het" are articles, but before a verb. */
static bool article(struct str language, const struct lead_in *w)
{
	static const char verbs_de[] =
	    " ist hat war sind wird wurde soll sollte hatte habe sei will "
	    "teilte sagte berichtet berichtete meldet meldete geht gilt gab "
	    "sieht zeigt zeigen bedeutet macht kann könnte würde ergab liegt "
	    "erklärte bestätigte kündigte schreibt schrieb entspricht "
	    "entschied "
	    "führt führte hieß heißt kam kostet kritisierte forderte beschloss "
	    "waren haben fordert sorgt lässt reicht muss müsse dürfte sagt "
	    "erklärt betonte gelang klingt lehnt lehnte wäre hätte ";
	static const char verbs_nl[] =
	    " is was gaat zou wordt werd heeft had zijn kan moet blijft lijkt "
	    "blijkt betreft duurt komt ging kost gaf geeft zal waren leidde "
	    "leidt ";
	bool de =
	    str_istarts(language, S("de")) && word_listed(" das ", w->words[0]);
	bool nl =
	    str_istarts(language, S("nl")) && word_listed(" het ", w->words[0]);
	if (w->n < 2 || w->comma[0] || !(de || nl))
		return false;
	if (nl || word_capital(w->words[1]))
		return !word_listed(verbs_nl, w->words[1]);
	return w->n > 2 && word_capital(w->words[2]) &&
	       !word_listed(verbs_de, w->words[1]);
}

/* "This year", "In this year". */
static bool exempted(size_t k, const struct lead_in *w)
{
	for (size_t i = 0; i + 1 < w->n && i < 2; i++)
		if (word_listed(exempt[k].these, w->words[i]) &&
		    word_listed(exempt[k].not_before, w->words[i + 1]))
			return true;
	return false;
}

/* "Damit die Züge fahren, will", "Dort, wo früher": the word joins what comes
 * to the clause that begins with it, or stands for it. */
static bool clause_ahead(struct str language, const struct lead_in *w)
{
	static const char ahead[] =
	    " dort dorthin da daran darauf daraus dafür dagegen damit danach "
	    "davon davor dazu darum darin darüber deshalb dadurch ";
	static const char nominal[] =
	    " der die das den dem des ein eine einen einem einer kein keine "
	    "keinen sich man es er sie wir ich ihr auch nicht mehr möglichst "
	    "alle jeder jede jedes diese dieser dieses ihre seine ";
	if (!str_istarts(language, S("de")))
		return false;
	if (w->comma[0])
		return word_listed(ahead, w->words[0]) &&
		       anaphor_clause(w->words[1]);
	if (!word_listed(" damit ", w->words[0]) || w->comma[1] ||
	    !(word_capital(w->words[1]) || word_listed(nominal, w->words[1])))
		return false;
	for (size_t i = 1; i < w->n; i++)
		if (w->comma[i])
			return true;
	return w->n == LEAD_IN_MAX;
}

/* "Además de Grecia", "Кроме Греции": besides what is said at once. */
static bool besides(struct str language, const struct lead_in *w)
{
	static const struct {
		struct str language;
		const char *words, *of, *back;
	} rows[] = {
	    {S_INIT("es"), " además aparte ", " de del ",
		" esto eso ello él ella ellos ellas lo "},
	    {S_INIT("pt"), " além ", " de do da dos das ", " isso isto "},
	    {S_INIT("ru"), " кроме ", "", " того этого него неё нее них "},
	    {S_INIT("uk"), " крім ", "", " того цього нього неї них "},
	    {S_INIT("id"), " selain ", "", " itu ini dia mereka "},
	};
	int i = LANGUAGE_ROW(rows, language);
	if (i < 0)
		return false;
	size_t at = 1 + (*rows[i].of != 0);
	return at < w->n && !w->comma[0] &&
	       word_listed(rows[i].words, w->words[0]) &&
	       (at == 1 || word_listed(rows[i].of, w->words[1])) &&
	       !word_listed(rows[i].back, w->words[at]);
}

/* As adjectives end behind an article, and hardly a verb does. */
static bool nordic_ending(struct str word)
{
	static const char endings[] =
	    "|ske|ive|ale|elle|lige|dige|bare|somme|løse|ære|ende|"
	    "ska|iva|ala|ella|liga|diga|bara|samma|lösa|ära|ande|";
	return word.n > 4 && word_ends(endings, word);
}

/* "Den svenska regeringen", "De fleste", "På den andre siden": articles before
 * an adjective; "Den som parkerar", "Den person som vann", of whom it tells at
 * once. */
static bool nordic_article(struct str language, const struct lead_in *w)
{
	static const char adjectives[] =
	    " nye store største første fleste tidligere lille andre gamle "
	    "danske norske svenske amerikanske tyske britiske ukrainske "
	    "kinesiske israelske franske nya stora största första flesta "
	    "tidigare lilla andra gamla ";
	if (!str_istarts(language, S("sv")) &&
	    !str_istarts(language, S("da")) && !str_istarts(language, S("no")))
		return false;
	size_t i = !word_listed(" den det de ", w->words[0]);
	if (i + 1 >= w->n || !word_listed(" den det de ", w->words[i]) ||
	    (i && w->comma[0]))
		return false;
	if (word_listed(" som der ", w->words[i + 1]))
		return w->comma[i] || word_listed(" som ", w->words[i + 1]);
	if (i + 2 < w->n && !w->comma[i] && !word_capital(w->words[i + 1]) &&
	    (word_listed(" som ", w->words[i + 2]) ||
		(w->comma[i + 1] && word_listed(" der ", w->words[i + 2]))))
		return true; /* "Den person som vann" */
	return !w->comma[i] && (word_listed(adjectives, w->words[i + 1]) ||
				   nordic_ending(w->words[i + 1]));
}

/* "Both France and Germany back it": who both are is said. */
static bool both_named(struct str language, const struct lead_in *w)
{
	static const char verbs[] =
	    " were are was is have had has will would can could may said say "
	    "says face faced deny denied died remain remained also of the "
	    "these those ";
	if (!str_istarts(language, S("en")) ||
	    !word_listed(" both ", w->words[0]) || w->comma[0] ||
	    word_listed(verbs, w->words[1]))
		return false;
	for (size_t i = 2; i < w->n && i < 6 && !w->comma[i - 1]; i++)
		if (word_listed(" and ", w->words[i]))
			return true;
	return false;
}

bool anaphor_not(struct str language, const struct lead_in *w)
{
	if (w->n < 2)
		return false;
	for (size_t i = 0; i < LIST(exempt); i++)
		if (str_istarts(language, exempt[i].language) && exempted(i, w))
			return true;
	if (str_istarts(language, S("fr")) && word_capital(w->words[1]) &&
	    word_listed(" elle ", w->words[0]))
		return true; /* a name */
	return dummy_anywhere(language, w) || article(language, w) ||
	       clause_ahead(language, w) || besides(language, w) ||
	       nordic_article(language, w) || both_named(language, w);
}

bool anaphor_reported(struct str language, struct str word)
{
	return word.n > 2 && word.n < 9 &&
	       (word.p[word.n - 1] == 'e' || str_starts(word, S("sei"))) &&
	       word.p[0] >= 'a' && str_istarts(language, S("de")) &&
	       word_listed(
		   " sei seien habe werde könne müsse dürfe wolle solle gebe "
		   "komme gehe stehe liege bleibe erhalte bekomme brauche "
		   "nehme trage bestehe drohe fehle zahle steige sinke wisse "
		   "verliere ",
		   word);
}

bool anaphor_clause(struct str word)
{
	return word_listed(" wer wenn dass ob weil obwohl da nachdem bevor "
			   "wie was wo falls solange sobald ",
	    word);
}

bool anaphor_that(struct str word)
{
	return word_listed(
	    " that when while after because dass daß ob als wenn weil nachdem "
	    "que qu quand lorsque si cuando porque se quando che perché dat of "
	    "als toen omdat att at om när när då når że iż żeby aby by gdy "
	    "kiedy ponieważ že co když protože ak keď či da ca că să când dacă "
	    "ότι πως να όταν что чтобы когда що щоб коли што каб калі че дека "
	    "että kun hogy amikor et kad ka که ",
	    word);
}

bool anaphor_tells_who(struct str sentence)
{
	static const char who[] =
	    " ich wir laut zufolge angaben ansicht meinung worten aussage "
	    "sagt sagte sagten teilt teilte teilten mitteilte heißt hieß "
	    "schreibt schrieb schreiben berichtet berichtete berichten meldet "
	    "meldete kritisiert kritisierte betont betonte behauptet "
	    "behauptete wirft warf meint meinte fordert forderte warnt warnte "
	    "ankündigte kündigte dementierte versicherte verlangte begründete "
	    "erklärt erklärte erklärten erläuterte argumentierte gab gibt "
	    "räumte bestätigte glaubt glaubte hofft hoffte rechnet findet fand "
	    "beklagte bemängelte verwies hält hielt urteilte entschied stellte "
	    "befand prüft prüfen denn ergab zeigte vermutet "
	    "bezweifelt geht ging spricht sprach ";
	struct str word;
	while (str_split(&sentence, ' ', &word)) {
		while (word.n && strchr(",.:;\"", word.p[word.n - 1]))
			word.n--;
		if (word_listed(who, word))
			return true;
	}
	return false;
}
