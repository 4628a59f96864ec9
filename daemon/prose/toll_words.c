/* SPDX-License-Identifier: MIT */
/* gazetted: the words that count the dead and the hurt, by language. */
#include "prose/toll_words.h"

#include <assert.h>
#include <pthread.h>
#include <string.h>

#include "text/language.h"
#include "text/language_row.h"
#include "text/words.h"

static const struct toll_words languages[] = {
    {S_INIT("en"),
	{"dead bodies death deaths died dies dying kill* fatalit* perish* "
	 "drown* toll slain",
	    "injur* hurt wound*", "evacuat* displaced homeless",
	    "hectares acres", "missing unaccounted"},
	"life lives", "lost lose losing claim* cost* took taken",
	"people persons others", "number toll count",
	"dozen dozens scores hundreds several many", "to",
	"taken brought rushed airlifted flown sent treated transported "
	"admitted hospitalis* hospitaliz*",
	"hospital hospitals inhalation hospitalis* hospitaliz*"},
    {S_INIT("de"),
	{"tot leichen tote toten toter todes* gestorben starb* sterben "
	 "getötet* töte* umgekommen ertrunken ertrank* erschossen tödlich",
	    "verletz* verwundet* schwerverletz* leichtverletz* "
	    "rauchvergift* rauchgasvergift* brandverletz*",
	    "evakuier* obdachlos*", "hektar*", "vermisst*"},
	"leben menschenleben", "verlor* gekostet kostet* kosten ums gefordert",
	"menschen personen leute weitere", "zahl opferzahl opferbilanz bilanz",
	"dutzend dutzende hunderte mehrere zahlreiche", "auf",
	"gebracht eingeliefert geflogen behandelt",
	"krankenhaus krankenhäuser klinik kliniken spital spitäler"},
    {S_INIT("fr"),
	{"mort corps morts morte mortes meurent mourir décès décéd* tué* tuant "
	 "tuer tue péri* noyé* bilan",
	    "bless* intoxiqu* brûlures", "évacu* sinistrés", "hectares",
	    "disparu*"},
	"vie vies", "perdu perdent perdant coûté coûtant coûte",
	"personnes autres", "bilan nombre",
	"dizaine douzaine vingtaine trentaine centaine dizaines centaines "
	"plusieurs",
	"à", "transport* conduit* soign* admis* hospitalis*",
	"hôpital hôpitaux chu clinique cliniques hospitalis*"},
    {S_INIT("es"),
	{"muert* cadáveres cuerpos murier* murió fallec* mató mataron mata "
	 "matan ahogad* decesos mortales",
	    "herid* lesionad* intoxicad* quemaduras",
	    "evacu* desaloj* abandon* damnificad*", "hectáreas",
	    "desaparecid*"},
	"vida vidas", "perdi* cobr* cost* segó", "personas otras otros",
	"número cifra saldo balance",
	"decena docena veintena treintena centenar decenas cientos varios "
	"varias",
	"a", "traslad* llevad* ingresad* atendid* hospitaliz*",
	"hospital hospitales clínica inhal* hospitaliz*"},
    {S_INIT("pt"),
	{"corpos morto mortos morta mortas morte mortes morre* mata matou "
	 "mataram óbito* faleceu faleceram afogad* mortais fatais",
	    "ferid* ferimentos intoxicad* queimaduras",
	    "evacu* desaloj* abandon* desabrigad*", "hectares", "desaparecid*"},
	"vida vidas", "perd* custou tirou ceifou", "pessoas outras outros",
	"número saldo", "dezena dúzia centena dezenas centenas vários várias",
	"para a",
	"levad* transportad* encaminhad* socorrid* atendid* assistid* "
	"hospitaliz*",
	"hospital hospitais inala* hospitaliz*"},
    {S_INIT("it"),
	{"corpi morti morto morta morte mori* vittim* uccis* uccid* decedut* "
	 "decess* annegat*",
	    "ferit* intossicat* ustion*", "evacuat* sfollat* abbandon*",
	    "ettari", "dispers*"},
	"vita vite", "pers* perdut* perdon* perdere costat*",
	"persone altre altri", "bilancio numero",
	"decina dozzina ventina trentina centinaio decine centinaia diversi "
	"diverse numerosi",
	"a", "portat* trasportat* condott* ricoverat*",
	"ospedale ospedali ricoverat*"},
    {S_INIT("nl"),
	{"lichamen doden dode dood gedood overled* omgekomen omkwam* sterf* "
	 "stierv* gestorven dodental verdronk*",
	    "gewond* brandwond* rookvergiftig*", "geëvacueer* dakloos*",
	    "hectare*", "vermist*"},
	"leven levens", "gekomen kwam* kost* verl*", "mensen personen anderen",
	"aantal dodental", "tiental dozijn tientallen honderden meerdere",
	"naar tot op", "gebracht overgebracht vervoerd opgenomen behandeld",
	"ziekenhuis ziekenhuizen rookvergift* rookinhal*"},
    {S_INIT("pl"),
	{"zgin* ciał zwłok* zmar* ofiar* zabit* śmier* martw* żyje utonę* "
	 "poległ*",
	    "rann* ranion* poszkodowan* obraże* poparze* poparzy* zatru* "
	    "podtru*",
	    "ewakuow* ewakuac* opuścić opuścił*", "hektar*", "zagini* zaginę*"},
	"życie", "strac*", "osób osoby ludzi", "liczba bilans",
	"dziesiątki setki kilka kilkoro kilkanaście kilkadziesiąt wielu", "do",
	"trafi* przewiezion* zabran* odwiezion* hospitalizowan*",
	"szpital* hospitalizowan*"},
    {S_INIT("ru"),
	{"погиб* тел тела умер* жертв* убит* смерт* скончал* утонул*",
	    "ранен* пострада* травм* ожог* отрави*", "эваку*", "гектар*",
	    "пропавш* разыскива* ищут"},
	"жизни жизнь жизней", "унес* унёс* лиш* потеря*", "человек людей",
	"число количество", "десяток десятки сотни несколько", "до",
	"доставл* доставил* увез* попал* поступил* госпитализ*",
	"больниц* госпитал*"},
    {S_INIT("uk"),
	{"загин* загиб* тіл тіла помер* жертв* вбит* убит* смерт*",
	    "поранен* постражда* травм* опік* отруї*",
	    "евакуй* евакую* евакуа*", "гектар*", "зниклими зникли розшук*"},
	"життя", "втрат* обірва* забра*", "людей осіб людини",
	"кількість число", "десяток десятки сотні кілька", "до",
	"доставл* доставил* потрапил* госпіталізо*",
	"лікарн* лікарень госпіталізо*"},
    {S_INIT("bg"),
	{"загин* почин* жертв* убит* смърт* мъртв* удав*", "ранен* пострада*",
	    "евакуир*", "хектар* декара", "изчезнал* издирва*"},
	"живота живот", "загуб* отне*", "души хора", "брой броят",
	"десетки стотици няколко", "на до",
	"откаран* приет* настанен* транспортиран* хоспитализ*",
	"болниц* хоспитализ*"},
    {S_INIT("cs"),
	{"zemř* mrtv* zahyn* obět* zabi* úmrt* utonul* usmrt*",
	    "zraně* zranil* raně* popálen* popálil* přiotráv*", "evaku*",
	    "hektar*", "pohřešov* nezvěst*"},
	"život životy", "přiš* připrav* ztrat* vyžád*", "lidí lidé osob",
	"počet", "desítky stovky několik", "na",
	"převez* odvez* skonč* hospitalizov*", "nemocnic* hospitalizov*"},
    {S_INIT("sk"),
	{"zomre* mŕtv* zahyn* obet* zabi* úmrt* utopil* usmrt*",
	    "zrane* zranil* ranen*", "evaku*", "hektár*", "nezvestn*"},
	"život životy", "priš* priprav* strat* vyžiad*", "ľudí osôb", "počet",
	"desiatky stovky niekoľko", "na",
	"previez* odviez* skonč* hospitalizov*", "nemocnic* hospitalizov*"},
    {S_INIT("sl"),
	{"umrl* mrtv* žrtev žrtve žrtvah ubit* ubil* smrt*",
	    "poškodovan* ranjen*", "evaku*", "hektar*"},
	"življenje življenja", "izgub* terja*", "oseb ljudi", "število",
	"desetine več", "na", "odpelja* prepelja* hospitaliz*",
	"bolnišnic* hospitaliz*"},
    {S_INIT("sr"),
	{"mrtv* pogin* stradal* žrtv* žrtava umrl* ubijen* preminul* smrt* "
	 "мртв* погин* страдал* жртв* жртава умрл* убијен* преминул* смрт*",
	    "povr* ranjen* повр* рањен*", "evaku* еваку*", "hektar* хектар*",
	    "nestal* нестал*"},
	"život živote живот животе", "izgub* odni* изгуб* одне*",
	"osoba ljudi особа људи", "broj број",
	"desetine stotine nekoliko десетине стотине неколико", "na на",
	"prevez* prebač* hospitaliz* превез* пребач* хоспитализ*",
	"bolnic* hospitaliz* болниц* хоспитализ*"},
    {S_INIT("hr"),
	{"mrtv* pogin* smrtno stradal* žrtv* žrtava umrl* ubijen* preminul* "
	 "smrt*",
	    "ozlijeđ* povr* ranjen*", "evaku*", "hektar*", "nestal*"},
	"život živote", "izgub* odni*", "osoba ljudi", "broj",
	"desetine stotine nekoliko", "na", "prevez* prebač* hospitaliz*",
	"bolnic* hospitaliz*"},
    {S_INIT("bs"),
	{"mrtv* pogin* stradal* žrtv* žrtava umrl* ubijen* preminul* smrt*",
	    "povr* povrij* ranjen*", "evaku*", "hektar*"},
	"život živote", "izgub* odni*", "osoba ljudi", "broj",
	"desetine stotine nekoliko", "na", "prevez* prebač* hospitaliz*",
	"bolnic* hospitaliz*"},
    {S_INIT("tr"),
	{"ölü* öld* ölen* ölüm*", "yaral*", "tahliye*", "hektar*", "kayıp"},
	"hayatını yaşamını can canını hayatlarını yaşamlarını",
	"kaybe* kaybı* yitir*", "kişi kişinin", "sayısı", "onlarca yüzlerce",
	"", "kaldırıl*", "hastane*"},
    {S_INIT("sv"),
	{"död* dött dog omkom* drunkn* avlid*",
	    "skadad* skadat* skadas brännskad* rökskad*", "evakuer*", "hektar*",
	    "saknad* saknas"},
	"livet liv", "mist* förlora* krävt krävde", "personer människor",
	"antalet dödssiffran dödstalet", "dussintals hundratals flera", "till",
	"förts fördes förda vårdas", "sjukhus sjukhuset"},
    {S_INIT("da"),
	{"død* døde dræbt* dræb* omkom* drukn*",
	    "såret* sårede kvæst* tilskadek* skadet", "evakuer*", "hektar*",
	    "savne*"},
	"livet liv", "mist* kost*", "personer mennesker", "antallet dødstallet",
	"snesevis hundredvis flere", "til", "bragt kørt indlagt",
	"hospital hospitalet sygehus sygehuset skadestuen"},
    {S_INIT("no"),
	{"død* døde drept* drep* omkom* drukn*",
	    "skadd* skadet skadde såret* sårede", "evakuer*", "hektar*",
	    "savne*"},
	"livet liv", "mist* krevd*", "personer mennesker",
	"antallet antall dødstallet", "titalls hundrevis flere", "til",
	"fraktet kjørt sendt brakt innlagt",
	"sykehus sykehuset legevakt legevakten"},
    {S_INIT("fi"),
	{"kuol* menehty* surma* uhri* hukku*", "loukkaan* haavoittu* palovamm*",
	    "evakuo*", "hehtaar*", "kateissa kadonn*"},
	"henkensä hengen", "menett* vei vaati*", "ihmistä henkilöä",
	"määrä luku uhriluku", "kymmenet sadat useita", "",
	"viety vietiin kuljete* toimite*", "sairaala*"},
    {S_INIT("hu"),
	{"meghal* halál* halott* áldozat* elhuny*",
	    "megsér* sérült* sebesült* füstmérgez*", "evakuál* kitelepít*",
	    "hektár*", "eltűnt*"},
	"életét életüket élet", "veszt* követel*", "ember embert", "száma",
	"több tucatnyi", "", "vitt* szállít*", "kórház*"},
    {S_INIT("ro"),
	{"mort morți morţi morților moarte moartea muri* murit deced* uciși "
	 "ucis ucise înecat* decese",
	    "răni*", "evacua*", "hectare", "dispăru*"},
	"viața viaţa viețile", "pierd*", "persoane oameni",
	"numărul bilanțul bilanţul", "zeci sute", "la",
	"transporta* duși duse internat* internați spitaliza*", "spital*"},
    {S_INIT("el"),
	{"νεκρ* σκοτώ* πέθα* θύμα* θανάτ* πνίγ*", "τραυμ*", "εκκεν* απομακρύν*",
	    "στρέμμα*", "αγνοού*"},
	"ζωή ζωές", "έχασ* χάσει χάνουν", "άτομα άνθρωποι", "αριθμός",
	"δεκάδες εκατοντάδες", "σε στους στις στα", "μεταφέρ* διακομ* νοσηλεύ*",
	"νοσοκομεί*"},
    {S_INIT("ca"),
	{"mort morts morta mortes moren morir morí difunts mortals",
	    "ferit* ferid*", "evacu* desallotj*", "hectàrees", "desaparegu*"},
	"vida vides", "perd* cost*", "persones", "nombre xifra",
	"desenes centenars diversos", "a",
	"traslladad* traslladats portats hospitalitz*",
	"hospital hospitals hospitalitz*"},
    {S_INIT("ar"),
	{"قتل* قتيل* القتلى مقتل بمقتل ومقتل مصرع* وفاة وفيات الوفيات ضحايا "
	 "الضحايا شهيد* شهداء توفي حتفهم",
	    "جريح* جرحى الجرحى إصابة وإصابة أصيب* وأصيب* مصاب* المصابين بجروح "
	    "إصابات",
	    "إجلاء نزوح نزح نازح*", "هكتار*", "مفقود* المفقودين"},
	"حياتهم أرواح بحياة", "فقد* أودى أودت", "شخصا أشخاص شخص",
	"عدد حصيلة الحصيلة", "عشرات مئات العشرات المئات", "إلى", "نقل* نُقل*",
	"المستشفى مستشفى المستشفيات مستشفيات"},
    {S_INIT("he"),
	{"הרוג* ההרוגים נהרג* מתו המתים נספ* קורבנות", "פצוע* הפצועים נפצע*",
	    "פונו"},
	"חייהם", "איבדו קיפחו", "אדם בני", "מספר", "עשרות מאות", "",
	"הובהל* הועבר*", "החולים חולים"},
    {S_INIT("fa"),
	{"کشته* جانباخت* مرگ* قربانی* تلفات", "زخمی* مجروح* مصدوم*", "تخلیه"},
	"جان", "باخت* دادند دادن", "نفر تن", "شمار تعداد", "دهها صدها", "",
	"منتقل", "بیمارستان*"},
    {S_INIT("hi"), {"मौत* मृत* मारे मरने मरे शव", "घायल* जख्मी* ज़ख्मी*"}, "जान जानें",
	"गंवा* गई चली", "लोगों लोग", "संख्या", "दर्जनों सैकड़ों", "", "भर्ती", "अस्पताल"},
    {S_INIT("ur"), {"ہلاک* بحق شہید* اموات موت", "زخمی*"}, "جان", "گئی گئیں",
	"افراد", "تعداد", "", "", "منتقل", "ہسپتال اسپتال"},
    {S_INIT("bn"), {"নিহত* মৃত্যু* মৃত* মারা", "আহত*"}, "প্রাণ", "হারি* গেছে", "জন",
	"সংখ্যা", "", "", "ভর্তি", "হাসপাতালে"},
    {S_INIT("id"),
	{"tewas meninggal mati kematian maut terbunuh", "luka* terluka cedera",
	    "mengungsi dievakuasi pengungsi", "hektar*", "hilang"},
	"nyawa", "kehilangan merenggut", "orang", "jumlah", "puluhan ratusan",
	"menjadi", "dilarikan dibawa dirawat", "sakit"},
    {S_INIT("ms"),
	{"maut terkorban meninggal mati kematian terbunuh", "cedera luka*",
	    "dipindahkan", "hektar*", "hilang"},
	"nyawa", "kehilangan meragut", "orang", "jumlah", "puluhan ratusan",
	"menjadi kepada", "dikejarkan dihantar dirawat", "hospital"},
    {S_INIT("vi"), {"chết vong mạng", "thương"}, "", "", "người", "số", "", "",
	"nhập đưa", "viện"},
    {S_INIT("ko"),
	{"숨지* 숨졌* 숨진* 숨져* 사망* 희생*",
	    "다치* 다쳤* 다친* 다쳐* 부상* 중상* 경상*"},
	"목숨을", "잃*", "", "", "", "", "이송* 옮겨*", "병원*"},
    {S_INIT("zh"),
	{"死亡* 死者* 遇难* 遇難* 身亡* 丧生* 喪生* 罹难* 罹難*",
	    "受伤* 受傷* 负伤* 轻伤* 重伤*", "疏散* 转移* 轉移* 撤离* 撤離*",
	    "公顷* 公頃*", "失踪* 失蹤* 失联*"},
	"", "", "", "", "", "",
	"送医* 送醫* 送院* 送往医院* 送往醫院* 入院* 住院*",
	"送医* 送醫* 送院* 送往医院* 送往醫院* 入院* 住院*"},
    {S_INIT("ja"),
	{"死亡* 死者* 亡くな* 犠牲* 死去*", "けが* ケガ* 負傷* 重傷* 軽傷*",
	    "避難*", "ヘクタール*", "行方不明* 不明*"},
	"", "", "", "", "", "", "搬送* 病院に運*", "搬送* 病院に運*"},
    {S_INIT("th"), {"เสียชีวิต* ตาย* ศพ*", "บาดเจ็บ* เจ็บ*"}, "", "", "", "", "", "",
	"ส่งโรงพยาบาล*", "ส่งโรงพยาบาล*"},
};

const struct toll_words *toll_words(struct str language)
{
	language = language_as_listed(language);
	int i = LANGUAGE_ROW(languages, language);
	return i < 0 ? NULL : &languages[i];
}

/*
 * Most words are of no list of their language, for none begins as they do: two
 * bytes tell, by a bit for each such pair.
 */
#define BEGINNINGS 512

struct beginnings {
	uint64_t of[BEGINNINGS / 64];
};

static struct beginnings beginnings[sizeof(languages) / sizeof(*languages)];

static unsigned beginning(char first, char second)
{
	return ((unsigned char)first * 31u + (unsigned char)second) %
	       BEGINNINGS;
}

static void add_beginnings(struct beginnings *b, const char *list)
{
	for (const char *at = list, *end; *at; at = *end ? end + 1 : end) {
		end = strchrnul(at, ' ');
		unsigned bit = beginning(at[0], end > at + 1 ? at[1] : 0);
		assert(at[1] != '*');
		b->of[bit / 64] |= UINT64_C(1) << bit % 64;
	}
}

static void learn_beginnings(void)
{
	for (size_t i = 0; i < sizeof(languages) / sizeof(*languages); i++) {
		const struct toll_words *l = &languages[i];
		const char *lists[] = {l->life, l->lost, l->people, l->number,
		    l->some, l->to, l->taken, l->hospital};
		for (int kind = 0; kind < TOLL_KINDS; kind++)
			if (l->victims[kind])
				add_beginnings(
				    &beginnings[i], l->victims[kind]);
		for (size_t k = 0; k < sizeof(lists) / sizeof(*lists); k++)
			add_beginnings(&beginnings[i], lists[k]);
	}
}

bool toll_words_may(const struct toll_words *l, const struct word *w)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct str word = w->folded;
	pthread_once(&once, learn_beginnings);
	unsigned bit = beginning(word.p[0], word.n > 1 ? word.p[1] : 0);
	return w->pair ||
	       beginnings[l - languages].of[bit / 64] >> bit % 64 & 1;
}

bool toll_words_has(const char *list, struct str word, struct str text)
{
	for (const char *one = list, *end; *one; one = *end ? end + 1 : end) {
		end = strchrnul(one, ' ');
		if (*one != word.p[0])
			continue;
		bool begins = end[-1] == '*';
		struct str w = {one, (size_t)(end - one) - begins};
		if (begins ? str_starts(text, w) : str_eq(word, w))
			return true;
	}
	return false;
}
