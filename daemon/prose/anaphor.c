/* SPDX-License-Identifier: MIT */
/* gazetted: how a sentence begins whose subject, or point, is in one before. */
#include "prose/anaphor.h"

#include "base/utf8.h"
#include "prose/openings.h"
#include "prose/speaker.h"
#include "prose/subject.h"
#include "text/language_row.h"
#include "text/sentence.h"

#define OTHER_WITHIN 3 /* words: "Ook de andere" */

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
	int k = LANGUAGE_ROW(strangers, language);
	return (k >= 0 && word_listed(strangers[k].verbs, w->words[next])) ||
	       subject_verb(language, w->words[next]);
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
