/* SPDX-License-Identifier: MIT */
/* gazetted: the words in dates. */
#include "text/date_names.h"

#include <string.h>

#include "base/utf8.h"
#include "text/listed.h"

#define SHORT_MIN 3 /* bytes of a month cut short, */
#define SHORT_MAX 4 /* and characters */

struct month_row {
	struct str begin;
	int month;
};

/* Beginnings of names; the first that fits wins, so longer ones stand first
 * where one begins another. English, then the rest of Europe. */
/* clang-format off */
static const struct month_row months[] = {
    /* Croatian, before those of its neighbours, whose months are others */
    {S_INIT("lipnj"), 6}, {S_INIT("srpnj"), 7}, {S_INIT("siječ"), 1},
    {S_INIT("velja"), 2}, {S_INIT("ožuj"), 3}, {S_INIT("trav"), 4},
    {S_INIT("svib"), 5}, {S_INIT("kolov"), 8}, {S_INIT("ruj"), 9},
    {S_INIT("stude"), 11},
    {S_INIT("jan"), 1}, {S_INIT("feb"), 2}, {S_INIT("marras"), 11},
    {S_INIT("mar"), 3}, {S_INIT("apr"), 4}, {S_INIT("may"), 5},
    {S_INIT("jun"), 6}, {S_INIT("jul"), 7}, {S_INIT("aug"), 8},
    {S_INIT("sep"), 9}, {S_INIT("oct"), 10}, {S_INIT("nov"), 11},
    {S_INIT("dec"), 12},
    /* German, Dutch, Scandinavian */
    {S_INIT("jän"), 1}, {S_INIT("jaen"), 1}, {S_INIT("mär"), 3},
    {S_INIT("maer"), 3}, {S_INIT("mrz"), 3}, {S_INIT("mrt"), 3},
    {S_INIT("maa"), 3}, {S_INIT("mai"), 5}, {S_INIT("maj"), 5},
    {S_INIT("meith"), 6}, {S_INIT("mei"), 5}, {S_INIT("okt"), 10}, {S_INIT("dez"), 12},
    {S_INIT("des"), 12},
    /* French, Italian, Spanish, Portuguese, Romanian */
    {S_INIT("fév"), 2}, {S_INIT("fev"), 2}, {S_INIT("avr"), 4},
    {S_INIT("juin"), 6}, {S_INIT("jui"), 7}, {S_INIT("aoû"), 8},
    {S_INIT("aou"), 8}, {S_INIT("déc"), 12}, {S_INIT("gen"), 1},
    {S_INIT("mag"), 5}, {S_INIT("giu"), 6}, {S_INIT("lug"), 7},
    {S_INIT("ago"), 8}, {S_INIT("set"), 9}, {S_INIT("ott"), 10},
    {S_INIT("dic"), 12}, {S_INIT("ene"), 1}, {S_INIT("abr"), 4},
    {S_INIT("out"), 10}, {S_INIT("ian"), 1}, {S_INIT("iun"), 6},
    {S_INIT("iul"), 7}, {S_INIT("noi"), 11},
    /* Polish, Czech */
    {S_INIT("sty"), 1}, {S_INIT("lut"), 2}, {S_INIT("kwi"), 4},
    {S_INIT("cze"), 6}, {S_INIT("lip"), 7}, {S_INIT("sie"), 8},
    {S_INIT("wrz"), 9}, {S_INIT("paź"), 10}, {S_INIT("paz"), 10},
    {S_INIT("lis"), 11}, {S_INIT("gru"), 12}, {S_INIT("led"), 1},
    {S_INIT("úno"), 2}, {S_INIT("bře"), 3}, {S_INIT("dub"), 4},
    {S_INIT("kvě"), 5}, {S_INIT("červenec"), 7}, {S_INIT("července"), 7},
    {S_INIT("čer"), 6}, {S_INIT("srp"), 8}, {S_INIT("zář"), 9},
    {S_INIT("říj"), 10}, {S_INIT("pro"), 12},
    /* Hungarian, Finnish, Turkish */
    {S_INIT("már"), 3}, {S_INIT("ápr"), 4}, {S_INIT("máj"), 5},
    {S_INIT("jún"), 6}, {S_INIT("júl"), 7}, {S_INIT("szep"), 9},
    {S_INIT("tammi"), 1}, {S_INIT("helmi"), 2}, {S_INIT("huhti"), 4},
    {S_INIT("touko"), 5}, {S_INIT("kesä"), 6}, {S_INIT("heinä"), 7},
    {S_INIT("elo"), 8}, {S_INIT("syys"), 9}, {S_INIT("loka"), 10},
    {S_INIT("joulu"), 12}, {S_INIT("oca"), 1}, {S_INIT("şub"), 2},
    {S_INIT("nis"), 4}, {S_INIT("haz"), 6}, {S_INIT("tem"), 7},
    {S_INIT("ağu"), 8}, {S_INIT("eyl"), 9}, {S_INIT("eki"), 10},
    {S_INIT("kas"), 11}, {S_INIT("ara"), 12},
    /* Indonesian, Icelandic */
    {S_INIT("agu"), 8}, {S_INIT("peb"), 2}, {S_INIT("maí"), 5},
    {S_INIT("júní"), 6}, {S_INIT("ágú"), 8}, {S_INIT("nóv"), 11},
    /* Estonian, Latvian, Lithuanian, Slovene, Azerbaijani */
    {S_INIT("jaan"), 1}, {S_INIT("veeb"), 2}, {S_INIT("juun"), 6},
    {S_INIT("juul"), 7}, {S_INIT("jūn"), 6}, {S_INIT("jūl"), 7},
    {S_INIT("saus"), 1}, {S_INIT("vasar"), 2}, {S_INIT("kov"), 3},
    {S_INIT("baland"), 4}, {S_INIT("geguž"), 5}, {S_INIT("birž"), 6},
    {S_INIT("liep"), 7}, {S_INIT("rugpj"), 8}, {S_INIT("rugs"), 9},
    {S_INIT("spal"), 10}, {S_INIT("lapkr"), 11}, {S_INIT("gruod"), 12},
    {S_INIT("avg"), 8}, {S_INIT("yanv"), 1}, {S_INIT("iyun"), 6},
    {S_INIT("iyul"), 7}, {S_INIT("avq"), 8}, {S_INIT("noy"), 11},
    {S_INIT("dek"), 12},
    /* Ukrainian, Bulgarian */
    {S_INIT("січ"), 1}, {S_INIT("лют"), 2}, {S_INIT("бер"), 3},
    {S_INIT("кві"), 4}, {S_INIT("тра"), 5}, {S_INIT("чер"), 6},
    {S_INIT("лип"), 7}, {S_INIT("сер"), 8}, {S_INIT("вер"), 9},
    {S_INIT("жов"), 10}, {S_INIT("лис"), 11}, {S_INIT("гру"), 12},
    {S_INIT("яну"), 1}, {S_INIT("юни"), 6}, {S_INIT("юли"), 7},
    {S_INIT("ное"), 11},
    /* Serbian, Persian */
    {S_INIT("јан"), 1}, {S_INIT("мај"), 5}, {S_INIT("јун"), 6},
    {S_INIT("јул"), 7}, {S_INIT("нов"), 11}, {S_INIT("ژانویه"), 1},
    {S_INIT("فوریه"), 2}, {S_INIT("آوریل"), 4}, {S_INIT("ژوئن"), 6},
    {S_INIT("ژوئیه"), 7}, {S_INIT("اوت"), 8}, {S_INIT("سپتامبر"), 9},
    {S_INIT("اکتبر"), 10}, {S_INIT("نوامبر"), 11}, {S_INIT("دسامبر"), 12},
    /* Arabic and Hebrew */
    {S_INIT("يناير"), 1}, {S_INIT("فبراير"), 2}, {S_INIT("مارس"), 3},
    {S_INIT("أبريل"), 4}, {S_INIT("ابريل"), 4}, {S_INIT("مايو"), 5},
    {S_INIT("يونيو"), 6}, {S_INIT("يوليو"), 7}, {S_INIT("أغسطس"), 8},
    {S_INIT("اغسطس"), 8}, {S_INIT("سبتمبر"), 9}, {S_INIT("أكتوبر"), 10},
    {S_INIT("اكتوبر"), 10}, {S_INIT("نوفمبر"), 11}, {S_INIT("ديسمبر"), 12},
    {S_INIT("ינו"), 1}, {S_INIT("פבר"), 2}, {S_INIT("מרץ"), 3},
    {S_INIT("אפר"), 4}, {S_INIT("מאי"), 5}, {S_INIT("יונ"), 6},
    {S_INIT("יול"), 7}, {S_INIT("אוג"), 8}, {S_INIT("ספט"), 9},
    {S_INIT("אוק"), 10}, {S_INIT("נוב"), 11}, {S_INIT("דצמ"), 12},
    {S_INIT("בינו"), 1}, {S_INIT("בפבר"), 2}, {S_INIT("במרץ"), 3},
    {S_INIT("באפר"), 4}, {S_INIT("במאי"), 5}, {S_INIT("ביונ"), 6},
    {S_INIT("ביול"), 7}, {S_INIT("באוג"), 8}, {S_INIT("בספט"), 9},
    {S_INIT("באוק"), 10}, {S_INIT("בנוב"), 11}, {S_INIT("בדצמ"), 12},
    /* Hindi */
    {S_INIT("जनवरी"), 1}, {S_INIT("फ़रवरी"), 2}, {S_INIT("फरवरी"), 2},
    {S_INIT("मार्च"), 3}, {S_INIT("अप्रैल"), 4}, {S_INIT("मई"), 5},
    {S_INIT("जून"), 6}, {S_INIT("जुलाई"), 7}, {S_INIT("अगस्त"), 8},
    {S_INIT("सितंबर"), 9}, {S_INIT("सितम्बर"), 9}, {S_INIT("अक्टूबर"), 10},
    {S_INIT("अक्तूबर"), 10}, {S_INIT("नवंबर"), 11}, {S_INIT("नवम्बर"), 11},
    {S_INIT("दिसंबर"), 12}, {S_INIT("दिसम्बर"), 12},
    /* Thai */
    {S_INIT("มกราคม"), 1}, {S_INIT("กุมภาพันธ์"), 2}, {S_INIT("มีนาคม"), 3},
    {S_INIT("เมษายน"), 4}, {S_INIT("พฤษภาคม"), 5}, {S_INIT("มิถุนายน"), 6},
    {S_INIT("กรกฎาคม"), 7}, {S_INIT("สิงหาคม"), 8}, {S_INIT("กันยายน"), 9},
    {S_INIT("ตุลาคม"), 10}, {S_INIT("พฤศจิกายน"), 11}, {S_INIT("ธันวาคม"), 12},
    /* Russian; Greek with and without accent */
    {S_INIT("янв"), 1}, {S_INIT("фев"), 2}, {S_INIT("мар"), 3},
    {S_INIT("апр"), 4}, {S_INIT("май"), 5}, {S_INIT("мая"), 5},
    {S_INIT("июн"), 6}, {S_INIT("июл"), 7}, {S_INIT("авг"), 8},
    {S_INIT("сен"), 9}, {S_INIT("окт"), 10}, {S_INIT("ноя"), 11},
    {S_INIT("дек"), 12},
    {S_INIT("ιαν"), 1}, {S_INIT("φεβ"), 2}, {S_INIT("φεύ"), 2},
    {S_INIT("μαρ"), 3}, {S_INIT("μάρ"), 3}, {S_INIT("μαώ"), 3},
    {S_INIT("απρ"), 4}, {S_INIT("μάι"), 5}, {S_INIT("μαΐ"), 5},
    {S_INIT("μαϊ"), 5}, {S_INIT("μαι"), 5}, {S_INIT("ιούν"), 6},
    {S_INIT("ιουν"), 6}, {S_INIT("ιον"), 6}, {S_INIT("ιούλ"), 7},
    {S_INIT("ιουλ"), 7}, {S_INIT("ιολ"), 7}, {S_INIT("αύγ"), 8},
    {S_INIT("αυγ"), 8}, {S_INIT("σεπ"), 9}, {S_INIT("οκτ"), 10},
    {S_INIT("νοέ"), 11}, {S_INIT("νοε"), 11}, {S_INIT("δεκ"), 12},
};
/* clang-format on */

/* A language a row: the beginnings of its months from the first on; what is the
 * same as above is left out, as '-'. What ends in '=' is the whole name, since
 * other words begin so. */
/* clang-format off */
static const char *const beginnings[] = {
    /* Irish, Welsh, Albanian, Galician, Malay and Swahili, Filipino, Zulu */
    "eaná feabh márt aibre bealt - iúil lúna - - samh noll",
    "ionaw chwef mawr ebrill - mehef gorff awst medi= hydref tachw rhagf",
    "- shkurt - prill - qersh korrik gusht shtat tetor nëntor dhjet",
    "- shk= - pri= - qer= korr= gush= sht= tet= nën= dhj=",
    "xan - - - - xuñ xul - - - - -",
    "- - mac= - - - - ogos - - - disem",
    "- - mach - - hunyo hulyo ogo= - - nobye dis=",
    "- - mashi ephre - hun= hul= agas - okth nob= disye",
    /* Estonian, Azerbaijani and Uzbek, Turkmen, Croatian cut short */
    "yan= - - - - iyn= iyl= - sen= - - dets",
    "- - - - - - - - senty - - -",
    "ýan fewr - - maý iýun iýul awg sentý - noý -",
    "- - - - - - - - sentab - - -",
    "sij= - - - svi= - - kol= - - stu= -",
    /* Serbian, Bulgarian; Belarusian, Kazakh */
    "- феб - - - - - - септ - - дец",
    "- - - - - - - - сеп= - - -",
    "студз - сакав красав - чэрв ліп жнів верас кастры ліста снежань=",
    "сту= - сак= кра= - чэр= - жніў - кас= ліс= снежня=",
    "қаң ақп наур сәу мамыр маус шіл тамыз қыр қаз қар желт",
    "- - нау= - мам= мау= - там= - - - жел=",
    /* Armenian, Georgian, Amharic */
    "հունվ փետ մարտ ապր մայ հունիս հուլ օգո սեպ հոկ նոյ դեկ",
    "հնվ= փտվ= մրտ= - մյս= հնս= հլս= օգս= - - - -",
    "იან თებ მარ აპრ მაი ივნ ივლ აგვ სექ ოქტ ნოე დეკ",
    "ጃን ፌብ ማርች ኤፕሪ ሜይ ጁን ጁላይ ኦገስ ሴፕቴ ኦክቶ ኖቬም ዲሴም",
    /* Arabic of the Levant and the Maghreb; Persian, Urdu, Pashto */
    "- شباط آذار نيسان أيار حزيران تموز آب= أيلول تشرين - كانون",
    "جانفي فيفري - أفريل ماي= جوان جويلية أوت= شتنبر - نونبر دجنبر",
    "- - - - مه= - - غشت - - - -",
    "- - - - مهٔ - - - - - - -",
    "جنوری فروری مارچ اپریل مئی= جون= جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "جنوري فبروري - - مۍ= - جولای اګست سېپتمبر - - -",
    /* Bengali, Assamese, Odia; Gujarati, Punjabi, Marathi, Nepali */
    "জানু ফেব মার্চ এপ্রি মে= জুন জুল আগ সেপ অক্টো নভে ডিসে",
    "- - মাৰ্চ এপ্ৰি - - - - ছেপ্তে - নৱে ডিচে",
    "ଜାନୁ ଫେବୃ ମାର୍ଚ୍ଚ ଅପ୍ରେ ମଇ= ଜୁନ ଜୁଲା ଅଗଷ୍ଟ ସେପ୍ଟେ ଅକ୍ଟୋ ନଭେ ଡିସେ",
    "જાન્યુ ફેબ્રુ માર્ચ એપ્રિલ મે= જૂન જુલા ઑગસ્ટ સપ્ટે ઑક્ટો નવે ડિસે",
    "ਜਨ ਫ਼ਰ ਮਾਰਚ ਅਪ੍ਰੈ ਮਈ= ਜੂਨ ਜੁਲਾ ਅਗ ਸਤੰ ਅਕਤੂ ਨਵੰ ਦਸੰ",
    "जाने फेब्रु - एप्रि मे= - जुलै ऑग सप्टें ऑक्टो नोव्हें डिसें",
    "जन= फ़र= - अप्रि - जुन जुल= अग सेप्टे अक्टो नोभे दिस=",
    "- फर= - - - - - - सित= अक्तू= नव= डिसेम्",
    /* Tamil, Telugu, Kannada, Malayalam; Burmese, Khmer, Lao */
    "ஜன பிப் மார் ஏப் மே= ஜூன் ஜூலை ஆக செப் அக் நவ டிச",
    "జన ఫిబ్ర మార్చి ఏప్రి మే= జూన్ జులై ఆగ సెప్టెం అక్టో నవం డిసెం",
    "ಜನ ಫೆಬ್ರ ಮಾರ್ಚ್ ಏಪ್ರಿ ಮೇ= ಜೂನ್ ಜುಲೈ ಆಗ ಸೆಪ್ಟೆಂ ಅಕ್ಟೋ ನವೆಂ ಡಿಸೆಂ",
    "ജനു ഫെബ്രു മാർ ഏപ്രി മേയ് ജൂൺ ജൂലൈ ഓഗ സെപ്റ്റം ഒക് നവം ഡിസം",
    "ဇန် ဖေ မတ် ဧပြီ မေ= ဇွန် ဇူ ဩဂုတ် စက် အောက် နို ဒီ",
    "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",
    "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ",
};
/* clang-format on */

/* The month in a row that the word is, or 0. Most rows have no name that begins
 * with its first byte. */
static int month_of_row(struct str row, struct str word)
{
	const char *at = row.p, *end = row.p + row.n;
	for (; (at = memchr(at, word.p[0], (size_t)(end - at))); at++) {
		struct str rest = {at, (size_t)(end - at)}, name;
		int month = 1;
		if ((at > row.p && at[-1] != ' ') ||
		    !str_split(&rest, ' ', &name))
			continue;
		bool whole = str_ends(name, S("="));
		name.n -= whole;
		if (whole ? !str_eq(word, name) : !str_starts(word, name))
			continue;
		for (const char *p = row.p; p < at; p++)
			month += *p == ' ';
		return month;
	}
	return 0;
}

int date_month(struct str word)
{
	if (word.n < 3)
		return 0;
	for (size_t i = 0; i < sizeof(months) / sizeof(*months); i++)
		if (word.p[0] == months[i].begin.p[0] &&
		    str_starts(word, months[i].begin))
			return months[i].month;
	for (size_t i = 0; i < sizeof(beginnings) / sizeof(*beginnings); i++) {
		int month = month_of_row(str_of(beginnings[i]), word);
		if (month)
			return month;
	}
	return 0;
}

int date_weekday(struct str word)
{
	static const struct str days[7] = {S_INIT("sunday"), S_INIT("monday"),
	    S_INIT("tuesday"), S_INIT("wednesday"), S_INIT("thursday"),
	    S_INIT("friday"), S_INIT("saturday")};
	for (int i = 0; i < 7; i++)
		if (word.n >= 3 && str_istarts(days[i], word))
			return i;
	return -1;
}

struct language_row {
	const char *languages;
	const char *words;
};

/* Whole words, bent as news bend them; what ends in '-' is the beginning of
 * any number of words. In scripts without spaces, two characters of them. */
/* clang-format off */
static const struct language_row dated[] = {
    {" ar ",
	" الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت "
	"الأحد الاحد يناير فبراير مارس أبريل ابريل إبريل مايو يونيو يوليو "
	"أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر كانون شباط آذار "
	"نيسان أيار حزيران تموز أيلول تشرين "},
    {" be ",
	" панядзел- аўтор- серад- чацвер чацвярг- пятніц- субот- нядзел- "
	"студзен- люты лютага сакавік- красавік- май мая травень траўня "
	"чэрвен- чэрвеня ліпень ліпеня жнівень жніўня верасень верасня "
	"кастрычнік- лістапад- снежань снежня "},
    {" bg ",
	" понеделник- вторник- сряда четвъртък- петък- събота неделя "
	"януари февруари март април май юни юли август септември октомври "
	"ноември декември "},
    {" ca ",
	" dilluns dimarts dimecres dijous divendres dissabte diumenge "
	"gener febrer març abril maig juny juliol agost setembre octubre "
	"novembre desembre "},
    {" cs ",
	" pondělí pondělní úterý úterní středa středu středy středeční "
	"čtvrtek čtvrtk- čtvrteční pátek pátk- páteční sobota sobotu "
	"soboty sobotní neděle neděli nedělní leden ledna lednu únor- "
	"březen březn- duben dubna dubnu květen květn- červen června "
	"červnu červenec červenc- srpen srpna srpnu září říjen říjn- "
	"listopad- prosinec prosinc- "},
    {" da no nb nn ",
	" mandag- tirsdag- onsdag- torsdag- fredag- lørdag- søndag- "
	"måndag- laurdag- sundag- januar februar marts mars april maj mai "
	"juni juli august september oktober november december desember "},
    {" de ",
	" montag- dienstag- mittwoch- donnerstag- freitag- samstag- "
	"sonnabend- sonntag- januar jänner februar märz april mai juni "
	"juli august september oktober november dezember "},
    {" el ",
	" δευτέρα δευτέρας τρίτη τρίτης τετάρτη τετάρτης πέμπτη πέμπτης "
	"παρασκευή παρασκευής σάββατο σαββάτου κυριακή κυριακής ιανουάρι- "
	"ιανουαρί- φεβρουάρι- φεβρουαρί- μάρτιο- μαρτίου απρίλι- απριλί- "
	"μάιο- μαΐου ιούνιο- ιουνίου ιούλιο- ιουλίου αύγουστο- αυγούστου "
	"σεπτέμβρι- σεπτεμβρί- οκτώβρι- οκτωβρί- νοέμβρι- νοεμβρί- "
	"δεκέμβρι- δεκεμβρί- "},
    {" en ",
	" monday- tuesday- wednesday- thursday- friday- saturday- sunday- "
	"january february march april may june july august september "
	"october november december "},
    {" es ",
	" lunes martes miércoles jueves viernes sábado- domingo domingos "
	"enero febrero marzo abril mayo junio julio agosto septiembre "
	"setiembre octubre noviembre diciembre "},
    {" et ",
	" esmaspäev- teisipäev- kolmapäev- neljapäev- reede reedel reedest "
	"laupäev- pühapäev- jaanuar- veebruar- märts- aprill- mai mais "
	"juuni juunis juuli juulis august augustis septemb- oktoob- "
	"novemb- detsemb- "},
    {" fa ",
	" شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه فروردین "
	"اردیبهشت خرداد مرداد شهریور آبان بهمن اسفند ژانویه فوریه مارس "
	"آوریل ژوئن ژوئیه سپتامبر اکتبر نوامبر دسامبر "},
    {" fi ",
	" maanantai- tiistai- keskiviik- torstai- perjantai- lauantai- "
	"sunnuntai- tammikuu- helmikuu- maaliskuu- huhtikuu- toukokuu- "
	"kesäkuu- heinäkuu- elokuu- syyskuu- lokakuu- marraskuu- joulukuu- "},
    {" fr ",
	" lundi- mardi mardis mercredi- jeudi- vendredi- samedi- dimanche- "
	"janvier février mars avril mai juin juillet août septembre "
	"octobre novembre décembre "},
    {" he ",
	" ראשון שני שלישי רביעי חמישי שישי שבת בשבת ינואר בינואר פברואר "
	"בפברואר מרץ במרץ אפריל באפריל מאי במאי יוני ביוני יולי ביולי "
	"אוגוסט באוגוסט ספטמבר בספטמבר אוקטובר באוקטובר נובמבר בנובמבר "
	"דצמבר בדצמבר "},
    {" hi ",
	" सोमवार मंगलवार बुधवार गुरुवार गुरूवार बृहस्पतिवार वीरवार "
	"शुक्रवार शनिवार रविवार जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून "
	"जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर "
	"दिसम्बर "},
    {" hr sr bs ",
	" ponedjelj- ponedelj- utorak utork- srijeda srijedu srijede sreda "
	"sredu srede četvrtak četvrtk- petak petka petkom subota subotu "
	"subote nedjelj- nedelja nedelju nedelje siječanj siječnj- veljač- "
	"ožujak ožujk- travanj travnj- svibanj svibnj- lipanj lipnj- "
	"srpanj srpnj- kolovoz- rujan rujna rujnu listopad- studeni "
	"studenog- prosinac prosinc- januar- februar- mart marta april- "
	"maj maja jun juna jul jula avgust- septemb- oktob- novemb- "
	"decemb- понедељ- уторак уторк- среда среду среде четвртак "
	"четвртк- петак петка субота суботу суботе недеља недељу недеље "
	"јануар- фебруар- март марта април- мај маја јун јуна јул јула "
	"август- септемб- октоб- новемб- децемб- "},
    {" hu ",
	" hétfő- hétfői kedd- szerda szerdá- csütörtök- péntek- szombat- "
	"vasárnap- január- február- március- április- május- június- "
	"július- augusztus- szeptember- október- november- december- "},
    {" id ms ",
	" senin selasa rabu kamis jumat sabtu minggu januari februari "
	"maret april mei juni juli agustus september oktober november "
	"desember "},
    {" it ",
	" lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio "
	"febbraio marzo aprile maggio giugno luglio agosto settembre "
	"ottobre novembre dicembre "},
    {" ja ",
	" 月曜 火曜 水曜 木曜 金曜 土曜 日曜 曜日 "},
    {" ko ",
	" 월요일- 화요일- 수요일- 목요일- 금요일- 토요일- 일요일- "},
    {" lt ",
	" pirmadien- antradien- trečiadien- ketvirtadien- penktadien- "
	"šeštadien- sekmadien- sausis sausio vasaris vasario kovas kovo "
	"balandis balandžio gegužė gegužės birželis birželio liepa liepos "
	"rugpjūtis rugpjūčio rugsėjis rugsėjo spalis spalio lapkritis "
	"lapkričio gruodis gruodžio "},
    {" lv ",
	" pirmdien- otrdien- trešdien- ceturtdien- piektdien- sestdien- "
	"svētdien- janvār- februār- marts marta martā aprīl- maijs maija "
	"maijā jūnij- jūlij- august- septembr- oktobr- novembr- decembr- "},
    {" mk ",
	" понеделник- вторник- среда четврток петок сабота недела јануари "
	"февруари март април мај јуни јули август септември октомври "
	"ноември декември "},
    {" nl ",
	" maandag- dinsdag- woensdag- donderdag- vrijdag- zaterdag- "
	"zondag- januari februari maart mrt april mei juni juli augustus "
	"september oktober november december "},
    {" pl ",
	" poniedział- wtorek wtork- środa środę środy środow- czwartek "
	"czwartk- piątek piątk- sobota sobotę soboty sobotn- niedziel- "
	"styczeń styczni- luty lutego lutym marzec marca marcu kwiecień "
	"kwietni- maj maja maju czerwiec czerwca czerwcu lipiec lipca "
	"lipcu sierpień sierpni- wrzesień wrześni- październik- listopad- "
	"grudzień grudni- "},
    {" pt ",
	" segunda terça quarta quinta sexta feira feiras sábado- domingo "
	"domingos janeiro fevereiro março abril maio junho julho agosto "
	"setembro outubro novembro dezembro "},
    {" ro ",
	" luni lunea marți marţi marțea miercuri miercurea joi joia vineri "
	"vinerea sâmbătă sâmbăta duminică duminica ianuarie februarie "
	"martie aprilie mai iunie iulie august septembrie octombrie "
	"noiembrie decembrie "},
    {" ru ",
	" понедельник- вторник- среда среду среды среде четверг- пятниц- "
	"суббот- воскресень- январ- феврал- март марта марте апрел- май "
	"мая мае июн- июл- август августа августе сентябр- октябр- ноябр- "
	"декабр- "},
    {" sk ",
	" pondelok pondelk- pondelň- utorok utork- streda stredu stredy "
	"štvrtok štvrtk- piatok piatk- sobota sobotu soboty nedeľa nedeľu "
	"nedele január- február- marec marca marci apríl- máj mája máji "
	"jún júna júni júl júla júli august augusta auguste septemb- "
	"októb- novemb- decemb- "},
    {" sv ",
	" måndag- tisdag- onsdag- torsdag- fredag- lördag- söndag- januari "
	"februari mars april maj juni juli augusti september oktober "
	"november december "},
    {" tr ",
	" pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat "
	"mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık "},
    {" uk ",
	" понеділ- вівтор- середа середу середи середі четвер- п'ятниц- "
	"п’ятниц- субот- неділя неділю неділі січень січн- лютий лютого "
	"лютому березень березн- квітень квітн- травень травн- червень "
	"червн- липень липн- серпень серпн- вересень вересн- жовтень "
	"жовтн- листопад- грудень грудн- "},
    {" zh ",
	" 星期 期一 期二 期三 期四 期五 期六 期日 期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 "
	"週六 週日 "},
};
/* clang-format on */

const char *date_words(struct str language)
{
	if (language.n < 2)
		return date_words(S("en"));
	struct str key = str_sub(language, 0, 2);
	for (size_t i = 0; i < sizeof(dated) / sizeof(*dated); i++)
		if (word_listed(dated[i].languages, key))
			return dated[i].words;
	return "";
}

bool date_day_of_week(struct str word)
{
	if (str_starts(word, S("星期")) || str_starts(word, S("周")) ||
	    str_starts(word, S("週")) || str_ends(word, S("曜日")) ||
	    str_ends(word, S("曜")))
		return true;
	for (size_t i = 0; i < sizeof(dated) / sizeof(*dated); i++)
		if (word_may_begin(dated[i].words, word) &&
		    date_word(dated[i].words, word))
			return true;
	return false;
}

/* All that begins like the word is looked at, which mostly is nothing. */
bool date_names_day(struct str word)
{
	return date_day_of_week(word) && !date_month(word) &&
	       !str_starts(word, S("feira")) && !str_eq(word, S("曜日")) &&
	       !str_eq(word, S("星期"));
}

bool date_word(const char *words, struct str word)
{
	char key[5] = " ";
	size_t n = word.n < 3 ? word.n : 3;
	const char *at = words;
	memcpy(key + 1, word.p, n);
	while (n && (at = strstr(at, key))) {
		struct str one = {at + 1, strcspn(at + 1, " ")};
		bool begins = str_ends(one, S("-"));
		one.n -= begins;
		if (begins ? str_starts(word, one) : str_eq(word, one))
			return true;
		at++;
	}
	return false;
}

bool date_month_short(const char *words, struct str word)
{
	char key[SHORT_MAX * 4 + 2] = " ";
	if (word.n < SHORT_MIN || word.n + 2 > sizeof(key) ||
	    utf8_len(word) > SHORT_MAX)
		return false;
	memcpy(key + 1, word.p, word.n);
	return strstr(words, key) && date_month(word);
}

struct zone_row {
	struct str name;
	int minutes; /* east of UTC */
};

/* A name that several zones share means the one that feeds mean by it: EST
 * is New York's, IST is India's, BST is Britain's, CST is Chicago's. */
/* clang-format off */
static const struct zone_row zones[] = {
    {S_INIT("GMT"), 0}, {S_INIT("UTC"), 0}, {S_INIT("UT"), 0},
    {S_INIT("EST"), -300}, {S_INIT("EDT"), -240}, {S_INIT("CST"), -360},
    {S_INIT("CDT"), -300}, {S_INIT("MST"), -420}, {S_INIT("MDT"), -360},
    {S_INIT("PST"), -480}, {S_INIT("PDT"), -420}, {S_INIT("AST"), -240},
    {S_INIT("ADT"), -180}, {S_INIT("NST"), -210}, {S_INIT("NDT"), -150},
    {S_INIT("AKST"), -540}, {S_INIT("AKDT"), -480}, {S_INIT("HST"), -600},
    {S_INIT("AT"), -240}, {S_INIT("ET"), -300}, {S_INIT("CT"), -360},
    {S_INIT("MT"), -420}, {S_INIT("PT"), -480}, {S_INIT("BRT"), -180},
    {S_INIT("ART"), -180}, {S_INIT("CLT"), -240}, {S_INIT("COT"), -300},
    {S_INIT("WET"), 0}, {S_INIT("WEST"), 60}, {S_INIT("BST"), 60},
    {S_INIT("CET"), 60}, {S_INIT("CEST"), 120}, {S_INIT("MET"), 60},
    {S_INIT("MEST"), 120}, {S_INIT("MEZ"), 60}, {S_INIT("MESZ"), 120},
    {S_INIT("EET"), 120}, {S_INIT("EEST"), 180}, {S_INIT("SAST"), 120},
    {S_INIT("CAT"), 120}, {S_INIT("WAT"), 60}, {S_INIT("EAT"), 180},
    {S_INIT("HNE"), -300}, {S_INIT("HAE"), -240}, {S_INIT("HNP"), -480},
    {S_INIT("HAP"), -420}, {S_INIT("MSK"), 180}, {S_INIT("МСК"), 180},
    {S_INIT("мск"), 180}, {S_INIT("MSD"), 240}, {S_INIT("TRT"), 180},
    {S_INIT("GST"), 240}, {S_INIT("PKT"), 300}, {S_INIT("IST"), 330},
    {S_INIT("NPT"), 345}, {S_INIT("WIB"), 420}, {S_INIT("WITA"), 480},
    {S_INIT("WIT"), 540}, {S_INIT("ICT"), 420},
    {S_INIT("HKT"), 480}, {S_INIT("SGT"), 480}, {S_INIT("PHT"), 480},
    {S_INIT("AWST"), 480}, {S_INIT("JST"), 540}, {S_INIT("KST"), 540},
    {S_INIT("ACST"), 570}, {S_INIT("ACDT"), 630}, {S_INIT("AEST"), 600},
    {S_INIT("AEDT"), 660}, {S_INIT("NZST"), 720}, {S_INIT("NZDT"), 780},
};
/* clang-format on */

/* A..I are UTC+1..+9, K..M +10..+12, N..Y -1..-12 and Z is 0; J is none.
 * RFC 822 had the signs the wrong way round, RFC 2822 told readers to take
 * all but Z as "unknown"; we read them as soldiers do. */
static bool military(char c, int *out_offset)
{
	c = ch_lower(c);
	int h;
	if (c >= 'a' && c <= 'i')
		h = c - 'a' + 1;
	else if (c >= 'k' && c <= 'm')
		h = c - 'k' + 10;
	else if (c >= 'n' && c <= 'y')
		h = -(c - 'n' + 1);
	else if (c == 'z')
		h = 0;
	else
		return false;
	*out_offset = h * 3600;
	return true;
}

bool date_zone(struct str word, int *out_offset)
{
	if (word.n == 1)
		return (word.p[0] < 'a' || word.p[0] == 'z') &&
		       military(word.p[0], out_offset);
	for (size_t i = 0; i < sizeof(zones) / sizeof(*zones); i++) {
		if (str_ieq(word, zones[i].name)) {
			*out_offset = zones[i].minutes * 60;
			return true;
		}
	}
	return false;
}
