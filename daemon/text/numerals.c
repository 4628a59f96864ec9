/* SPDX-License-Identifier: MIT */
/* gazetted: numbers that are written as words. */
#include "text/numerals.h"

#include <pthread.h>
#include <stdbool.h>
#include <string.h>

#include "text/listed.h"

#define NORWEGIAN                                                               \
	"to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten " \
	"femten seksten sytten atten nitten tjue/tyve tretti/tredve "           \
	"førti/førr femti seksti sytti åtti nitti hundre tusen"

#define SERBIAN                                                                                    \
	"dva/dvije/dve/dvoje/dvojica/два/две/двоје/двојица "                     \
	"tri/troje/trojica/три/троје/тројица "                                      \
	"četiri/četvero/četvoro/четири/четворо "                                   \
	"pet/petero/petoro/пет/петоро šest/šestero/šestoro/шест/шесторо "   \
	"sedam/sedmero/sedmoro/седам/седморо osam/osmero/осам "                    \
	"devet/devetero/девет deset/десет jedanaest/једанаест "                 \
	"dvanaest/дванаест trinaest/тринаест četrnaest/четрнаест "       \
	"petnaest/петнаест šesnaest/шеснаест sedamnaest/седамнаест "    \
	"osamnaest/осамнаест devetnaest/деветнаест dvadeset/двадесет "  \
	"trideset/тридесет četrdeset/четрдесет pedeset/педесет "          \
	"šezdeset/шездесет sedamdeset/седамдесет osamdeset/осамдесет " \
	"devedeset/деведесет sto/сто tisuća/tisuće/hiljada/hiljade/хиљада"

/* 2 to 20, 30 to 90 by tens, 100, 1000; forms of one number parted by '/',
 * '-' for one that is in two words or is as often no number. */
static const struct {
	struct str language;
	const char *words;
} numerals[] = {
    {S_INIT("en"),
	"two three four five six seven eight nine ten eleven twelve thirteen "
	"fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty "
	"forty fifty sixty seventy eighty ninety hundred thousand"},
    {S_INIT("de"),
	"zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn "
	"vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig "
	"vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend"},
    {S_INIT("fr"),
	"deux trois quatre cinq six sept huit neuf dix onze douze treize "
	"quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente "
	"quarante cinquante soixante septante huitante nonante cent mille"},
    {S_INIT("es"),
	"dos tres cuatro cinco seis siete ocho nueve diez once doce trece "
	"catorce quince dieciséis diecisiete dieciocho diecinueve veinte "
	"treinta cuarenta cincuenta sesenta setenta ochenta noventa "
	"cien/ciento "
	"mil"},
    {S_INIT("it"),
	"due tre quattro cinque sei sette otto nove dieci undici dodici "
	"tredici quattordici quindici sedici diciassette diciotto diciannove "
	"venti trenta quaranta cinquanta sessanta settanta ottanta novanta "
	"cento mille/mila"},
    {S_INIT("pt"),
	"dois/duas três quatro cinco seis sete oito nove dez onze doze treze "
	"quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete "
	"dezoito dezenove/dezanove vinte trinta quarenta cinquenta sessenta "
	"setenta oitenta noventa cem/cento mil"},
    {S_INIT("nl"),
	"twee drie vier vijf zes zeven acht negen tien elf twaalf dertien "
	"veertien vijftien zestien zeventien achttien negentien twintig dertig "
	"veertig vijftig zestig zeventig tachtig negentig honderd duizend"},
    {S_INIT("pl"),
	"dwa/dwie/dwóch/dwoje trzy/trzech/troje cztery/czterech pięć/pięciu "
	"sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu "
	"dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu "
	"trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu "
	"szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu "
	"dziewiętnaście/dziewiętnastu dwadzieścia/dwudziestu "
	"trzydzieści/trzydziestu czterdzieści/czterdziestu "
	"pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu "
	"siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu "
	"dziewięćdziesiąt/dziewięćdziesięciu sto tysiąc/tysiące/tysięcy"},
    {S_INIT("tr"),
	"iki/ikiye/ikisi üç/üçe/üçü dört/dörde/dördü beş/beşe/beşi "
	"altı/altıya/altısı yedi/yediye/yedisi sekiz/sekize/sekizi "
	"dokuz/dokuza/dokuzu on "
	"onbir oniki onüç ondört onbeş onaltı onyedi onsekiz ondokuz "
	"yirmi/yirmiye otuz/otuza kırk/kırka elli/elliye altmış/altmışa "
	"yetmiş/yetmişe seksen/seksene doksan/doksana yüz bin/bine"},
    {S_INIT("ru"),
	"два/две/двое/двух три/трое/трёх/трех четыре/четверо/четырёх "
	"пять/пятеро/пяти шесть/шестеро/шести семь/семеро/семи восемь/восьми "
	"девять/девяти десять/десяти одиннадцать/одиннадцати "
	"двенадцать/двенадцати тринадцать/тринадцати "
	"четырнадцать/четырнадцати пятнадцать/пятнадцати "
	"шестнадцать/шестнадцати семнадцать/семнадцати "
	"восемнадцать/восемнадцати девятнадцать/девятнадцати двадцать/двадцати "
	"тридцать/тридцати сорок/сорока пятьдесят/пятидесяти "
	"шестьдесят/шестидесяти семьдесят/семидесяти "
	"восемьдесят/восьмидесяти девяносто сто тысяча/тысячи/тысяч"},
    {S_INIT("sv"),
	"två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton "
	"femton sexton sjutton arton nitton tjugo trettio fyrtio femtio "
	"sextio sjuttio åttio nittio hundra tusen"},
    {S_INIT("da"),
	"to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten "
	"femten seksten sytten atten nitten tyve tredive fyrre halvtreds "
	"tres halvfjerds firs halvfems hundrede tusind"},
    {S_INIT("nb"), NORWEGIAN},
    {S_INIT("nn"), NORWEGIAN},
    {S_INIT("no"), NORWEGIAN},
    {S_INIT("fi"),
	"kaksi/kahden/kahta/kahteen kolme/kolmen/kolmea/kolmeen "
	"neljä/neljän/neljää/neljään viisi/viiden/viittä/viiteen "
	"kuusi/kuuden/kuutta/kuuteen seitsemän/seitsemää/seitsemään "
	"kahdeksan/kahdeksaa/kahdeksaan yhdeksän/yhdeksää/yhdeksään "
	"kymmenen/kymmentä/kymmeneen yksitoista/yhteentoista "
	"kaksitoista/kahteentoista kolmetoista/kolmeentoista "
	"neljätoista/neljääntoista viisitoista/viiteentoista "
	"kuusitoista/kuuteentoista seitsemäntoista kahdeksantoista "
	"yhdeksäntoista kaksikymmentä kolmekymmentä neljäkymmentä "
	"viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä "
	"yhdeksänkymmentä sata/sataa tuhat/tuhatta"},
    {S_INIT("cs"),
	"dva/dvě/dvou/dvěma tři/tří čtyři/čtyř pět/pěti šest/šesti "
	"sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct/jedenácti "
	"dvanáct/dvanácti třináct/třinácti čtrnáct/čtrnácti "
	"patnáct/patnácti šestnáct/šestnácti sedmnáct/sedmnácti "
	"osmnáct/osmnácti devatenáct/devatenácti dvacet/dvaceti "
	"třicet/třiceti čtyřicet/čtyřiceti padesát/padesáti "
	"šedesát/šedesáti sedmdesát/sedmdesáti osmdesát/osmdesáti "
	"devadesát/devadesáti sto tisíc/tisíce"},
    {S_INIT("sk"),
	"dva/dve/dvaja/dvoch tri/traja/troch štyri/štyria/štyroch "
	"päť/piati/piatich šesť/šiesti/šiestich sedem/siedmi/siedmich "
	"osem/ôsmi/ôsmich deväť/deviati/deviatich desať/desiati/desiatich "
	"jedenásť/jedenástich dvanásť/dvanástich trinásť/trinástich "
	"štrnásť/štrnástich pätnásť/pätnástich šestnásť/šestnástich "
	"sedemnásť/sedemnástich osemnásť/osemnástich "
	"devätnásť/devätnástich dvadsať/dvadsiatich tridsať štyridsať "
	"päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat sto "
	"tisíc/tisíce"},
    {S_INIT("uk"), /* what is before the apostrophe of "п'ять" is a word */
	"два/дві/двоє/двох три/троє/трьох чотири/четверо/чотирьох "
	"ять/яти/ятьох/ятеро "
	"шість/шести/шістьох/шестеро сім/семи/сімох/семеро "
	"вісім/восьми/вісьмох дев'ять/дев’ять/дев'яти/дев’яти "
	"десять/десяти/десятьох одинадцять/одинадцяти "
	"дванадцять/дванадцяти тринадцять/тринадцяти "
	"чотирнадцять/чотирнадцяти ятнадцять/ятнадцяти "
	"шістнадцять/шістнадцяти сімнадцять/сімнадцяти "
	"вісімнадцять/вісімнадцяти дев'ятнадцять/дев’ятнадцять "
	"двадцять/двадцяти тридцять/тридцяти сорок/сорока ятдесят/ятдесяти "
	"шістдесят сімдесят вісімдесят дев'яносто/дев’яносто сто "
	"тисяча/тисячі/тисяч"},
    {S_INIT("bg"),
	"два/две/двама/двамата три/трима/тримата "
	"четири/четирима/четиримата пет/петима шест/шестима седем/седмина "
	"осем/осмина девет/деветима десет/десетима единадесет/единайсет "
	"дванадесет/дванайсет тринадесет/тринайсет "
	"четиринадесет/четиринайсет петнадесет/петнайсет "
	"шестнадесет/шестнайсет седемнадесет/седемнайсет "
	"осемнадесет/осемнайсет деветнадесет/деветнайсет двадесет/двайсет "
	"тридесет/трийсет четиридесет/четирийсет петдесет "
	"шестдесет/шейсет седемдесет осемдесет деветдесет сто "
	"хиляда/хиляди"},
    {S_INIT("sr"), SERBIAN},
    {S_INIT("hr"), SERBIAN},
    {S_INIT("bs"), SERBIAN},
    {S_INIT("sl"),
	"dva/dve/dveh tri/trije/treh štiri/štirje/štirih pet/petih "
	"šest/šestih sedem/sedmih osem/osmih devet/devetih deset/desetih "
	"enajst dvanajst trinajst štirinajst petnajst šestnajst "
	"sedemnajst osemnajst devetnajst dvajset trideset štirideset "
	"petdeset šestdeset sedemdeset osemdeset devetdeset sto tisoč"},
    {S_INIT("hu"), /* "hét" is a week as well */
	"két/kettő/ketten/kettőre három/hárman/háromra négy/négyen/négyre "
	"öt/öten/ötre hat/hatan/hatra heten/hétre nyolc/nyolcan/nyolcra "
	"kilenc/kilencen/kilencre tíz/tízen/tízre tizenegy/tizenegyre "
	"tizenkét/tizenkettő/tizenkettőre tizenhárom/tizenháromra "
	"tizennégy/tizennégyre tizenöt/tizenötre tizenhat/tizenhatra "
	"tizenhét/tizenhétre tizennyolc/tizennyolcra "
	"tizenkilenc/tizenkilencre húsz/húszan/húszra harminc negyven "
	"ötven hatvan hetven nyolcvan kilencven száz ezer"},
    {S_INIT("ro"), /* "nouă" is new as well */
	"doi/două trei patru cinci șase/şase șapte/şapte opt - zece "
	"unsprezece doisprezece/douăsprezece treisprezece paisprezece "
	"cincisprezece șaisprezece/şaisprezece șaptesprezece/şaptesprezece "
	"optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci "
	"șaizeci/şaizeci șaptezeci/şaptezeci optzeci nouăzeci sută/sute "
	"mie/mii"},
    {S_INIT("el"),
	"δύο/δυο τρεις/τρία/τριών τέσσερις/τέσσερα/τεσσάρων πέντε έξι "
	"επτά/εφτά οκτώ/οχτώ εννέα/εννιά δέκα έντεκα/ένδεκα δώδεκα "
	"δεκατρείς/δεκατρία δεκατέσσερις/δεκατέσσερα δεκαπέντε "
	"δεκαέξι/δεκάξι δεκαεπτά/δεκαεφτά δεκαοκτώ/δεκαοχτώ "
	"δεκαεννέα/δεκαεννιά είκοσι τριάντα σαράντα πενήντα εξήντα "
	"εβδομήντα ογδόντα ενενήντα εκατό/εκατόν "
	"χίλιοι/χίλιες/χίλια/χιλιάδες"},
    {S_INIT("tr"), /* of 11 to 19 in two words */
	"iki üç dört beş altı yedi sekiz dokuz on - - - - - - - - - yirmi "
	"otuz kırk elli altmış yetmiş seksen doksan yüz bin"},
    {S_INIT("ca"), /* "nou" is new as well */
	"dos/dues tres quatre cinc sis set vuit - deu onze dotze tretze "
	"catorze quinze setze disset divuit dinou vint trenta quaranta "
	"cinquanta seixanta setanta vuitanta noranta cent mil"},
    {S_INIT("id"),
	"dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas - "
	"- - - - - - - - - - - - - - - ratus/seratus ribu/seribu"},
    {S_INIT("ms"),
	"dua tiga empat lima enam tujuh lapan sembilan sepuluh sebelas - - "
	"- - - - - - - - - - - - - - ratus/seratus ribu/seribu"},
    {S_INIT("ar"),
	"اثنان/اثنين/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع "
	"ثمانية/ثماني تسعة/تسع عشرة/عشر - - - - - - - - - عشرون/عشرين "
	"ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين "
	"ثمانون/ثمانين تسعون/تسعين مئة/مائة ألف/آلاف"},
    {S_INIT("he"), /* "שני" is Monday as well */
	"שניים/שתיים/לשניים/שתי שלושה/שלוש/לשלושה ארבעה/ארבע/לארבעה "
	"חמישה/חמש/לחמישה שישה/שש/לשישה שבעה/שבע/לשבעה שמונה/לשמונה "
	"תשעה/תשע/לתשעה עשרה/עשר/לעשרה - - - - - - - - - עשרים שלושים "
	"ארבעים חמישים שישים שבעים שמונים תשעים מאה אלף"},
    {S_INIT("hi"),
	"दो तीन चार पांच/पाँच छह/छः सात आठ नौ दस ग्यारह बारह तेरह चौदह "
	"पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस बीस तीस चालीस पचास साठ सत्तर "
	"अस्सी नब्बे सौ हजार/हज़ार"},
    {S_INIT("fa"), /* "نه" is no as well */
	"دو سه چهار پنج شش هفت هشت - ده یازده دوازده سیزده چهارده پانزده "
	"شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد "
	"هزار"},
};

#define TO_TWENTY 19 /* of the words are of 2 to 20 */
#define TENS	  7  /* and so many of the tens above */
#define LONGEST	  63 /* bytes of a word, and more */

static int value(int at)
{
	if (at < TO_TWENTY)
		return at + 2;
	at -= TO_TWENTY;
	return at < TENS ? 30 + 10 * at : at == TENS ? 100 : 1000;
}

/* A form of a number begins or ends there. */
static bool parted(char c)
{
	return c == ' ' || c == '/' || c == 0;
}

/* Which of the words it is, from 0; -1 for none. */
static int place(const char *words, struct str word)
{
	char key[LONGEST + 1];
	const char *at = words, *end;
	int n = 0;
	if (word.n > LONGEST || str_eq(word, S("-")))
		return -1;
	memcpy(key, word.p, word.n);
	key[word.n] = 0;
	while ((at = strstr(at, key))) {
		end = at + word.n;
		if ((at == words || parted(at[-1])) && parted(*end))
			break;
		at++;
	}
	for (end = words; at && end < at; end++)
		n += *end == ' ';
	return at ? n : -1;
}

#define LANGUAGES (sizeof(numerals) / sizeof(*numerals))

static struct word_marks marks[LANGUAGES];

static void mark(void)
{
	for (size_t i = 0; i < LANGUAGES; i++)
		word_marks_add(&marks[i], numerals[i].words);
}

int numeral(struct str word, struct str language)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	if (!word.n || !language.n)
		return 0;
	pthread_once(&once, mark);
	for (size_t i = 0; i < LANGUAGES; i++)
		if (numerals[i].language.p[0] == ch_lower(language.p[0]) &&
		    str_istarts(language, numerals[i].language)) {
			int at = word_marked(&marks[i], word)
				     ? place(numerals[i].words, word)
				     : -1;
			return at < 0 ? 0 : value(at);
		}
	return 0;
}
