/* SPDX-License-Identifier: MIT */
/* gazetted: how many dead and hurt a sentence counts. */
#include "digest/toll.h"

#include <assert.h>
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "digest/whom.h"
#include "text/date_names.h"
#include "text/listed.h"
#include "text/words.h"

#define APART	     4 /* words that a clause's end is as far as, */
#define AND	     1 /* and an "and" besides itself */
#define LIFE_FAR     6 /* words from a life to how it was lost */
#define DIED_FAR     3 /* words from the hurt to what became of them */
#define TO_FAR	     3 /* words to what something has risen to */
#define COMPOUND_MIN 3 /* letters behind a hyphen that are a word */
#define NOWHERE	     -1000

/* Words for the dead, the hurt, those that left their homes, land and those
 * that are missing; those of "lost their lives", which tell it together; for
 * people, who may be any victims; for how many they are; for a number that is
 * not known; and what stands before what that has risen to. A star ends what a
 * word begins with; where nothing parts words all have one. */
struct toll_words {
	struct str language;
	const char *victims[TOLL_KINDS], *life, *lost, *people, *number, *some,
	    *to;
};

static const struct toll_words languages[] = {
    {S_INIT("en"),
	{"dead bodies death deaths died dies dying kill* fatalit* perish* "
	 "drown* toll slain",
	    "injur* hurt wound*", "evacuat* displaced homeless",
	    "hectares acres", "missing unaccounted"},
	"life lives", "lost lose losing claim* cost* took taken",
	"people persons others", "number toll count",
	"dozen dozens scores hundreds several many", "to"},
    {S_INIT("de"),
	{"tot leichen tote toten toter todes* gestorben starb* sterben "
	 "getötet* töte* umgekommen ertrunken ertrank* erschossen tödlich",
	    "verletz* verwundet* schwerverletz* leichtverletz* "
	    "rauchvergift* rauchgasvergift* brandverletz*",
	    "evakuier* obdachlos*", "hektar*", "vermisst*"},
	"leben menschenleben", "verlor* gekostet kostet* kosten ums gefordert",
	"menschen personen leute weitere", "zahl opferzahl opferbilanz bilanz",
	"dutzend dutzende hunderte mehrere zahlreiche", "auf"},
    {S_INIT("fr"),
	{"mort corps morts morte mortes meurent mourir décès décéd* tué* tuant "
	 "tuer tue péri* noyé* bilan",
	    "bless* intoxiqu* brûlures", "évacu* sinistrés", "hectares",
	    "disparu*"},
	"vie vies", "perdu perdent perdant coûté coûtant coûte",
	"personnes autres", "bilan nombre",
	"dizaine douzaine vingtaine trentaine centaine dizaines centaines "
	"plusieurs",
	"à"},
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
	"a"},
    {S_INIT("pt"),
	{"corpos morto mortos morta mortas morte mortes morre* mata matou "
	 "mataram óbito* faleceu faleceram afogad* mortais fatais",
	    "ferid* ferimentos intoxicad* queimaduras",
	    "evacu* desaloj* abandon* desabrigad*", "hectares", "desaparecid*"},
	"vida vidas", "perd* custou tirou ceifou", "pessoas outras outros",
	"número saldo", "dezena dúzia centena dezenas centenas vários várias",
	"para a"},
    {S_INIT("it"),
	{"corpi morti morto morta morte mori* vittim* uccis* uccid* decedut* "
	 "decess* annegat*",
	    "ferit* intossicat* ustion*", "evacuat* sfollat* abbandon*",
	    "ettari", "dispers*"},
	"vita vite", "pers* perdut* perdon* perdere costat*",
	"persone altre altri", "bilancio numero",
	"decina dozzina ventina trentina centinaio decine centinaia diversi "
	"diverse numerosi",
	"a"},
    {S_INIT("nl"),
	{"lichamen doden dode dood gedood overled* omgekomen omkwam* sterf* "
	 "stierv* gestorven dodental verdronk*",
	    "gewond* brandwond* rookvergiftig*", "geëvacueer* dakloos*",
	    "hectare*", "vermist*"},
	"leven levens", "gekomen kwam* kost* verl*", "mensen personen anderen",
	"aantal dodental", "tiental dozijn tientallen honderden meerdere",
	"naar tot op"},
    {S_INIT("pl"),
	{"zgin* ciał zwłok* zmar* ofiar* zabit* śmier* martw* żyje utonę* "
	 "poległ*",
	    "rann* ranion* poszkodowan* obraże* poparze* poparzy* zatru* "
	    "podtru*",
	    "ewakuow* ewakuac* opuścić opuścił*", "hektar*", "zagini* zaginę*"},
	"życie", "strac*", "osób osoby ludzi", "liczba bilans",
	"dziesiątki setki kilka kilkoro kilkanaście kilkadziesiąt wielu", "do"},
    {S_INIT("ru"),
	{"погиб* тел тела умер* жертв* убит* смерт* скончал* утонул*",
	    "ранен* пострада* травм* ожог* отрави*", "эваку*", "гектар*",
	    "пропавш* разыскива* ищут"},
	"жизни жизнь жизней", "унес* унёс* лиш* потеря*", "человек людей",
	"число количество", "десяток десятки сотни несколько", "до"},
    {S_INIT("uk"),
	{"загин* загиб* тіл тіла помер* жертв* вбит* убит* смерт*",
	    "поранен* постражда* травм* опік* отруї*",
	    "евакуй* евакую* евакуа*", "гектар*", "зниклими зникли розшук*"},
	"життя", "втрат* обірва* забра*", "людей осіб людини",
	"кількість число", "десяток десятки сотні кілька", "до"},
    {S_INIT("bg"),
	{"загин* почин* жертв* убит* смърт* мъртв* удав*", "ранен* пострада*",
	    "евакуир*", "хектар* декара", "изчезнал* издирва*"},
	"живота живот", "загуб* отне*", "души хора", "брой броят",
	"десетки стотици няколко", "на до"},
    {S_INIT("cs"),
	{"zemř* mrtv* zahyn* obět* zabi* úmrt* utonul* usmrt*",
	    "zraně* zranil* raně* popálen* popálil* přiotráv*", "evaku*",
	    "hektar*", "pohřešov* nezvěst*"},
	"život životy", "přiš* připrav* ztrat* vyžád*", "lidí lidé osob",
	"počet", "desítky stovky několik", "na"},
    {S_INIT("sk"),
	{"zomre* mŕtv* zahyn* obet* zabi* úmrt* utopil* usmrt*",
	    "zrane* zranil* ranen*", "evaku*", "hektár*", "nezvestn*"},
	"život životy", "priš* priprav* strat* vyžiad*", "ľudí osôb", "počet",
	"desiatky stovky niekoľko", "na"},
    {S_INIT("sl"),
	{"umrl* mrtv* žrtev žrtve žrtvah ubit* ubil* smrt*",
	    "poškodovan* ranjen*", "evaku*", "hektar*"},
	"življenje življenja", "izgub* terja*", "oseb ljudi", "število",
	"desetine več", "na"},
    {S_INIT("sr"),
	{"mrtv* pogin* stradal* žrtv* žrtava umrl* ubijen* preminul* smrt* "
	 "мртв* погин* страдал* жртв* жртава умрл* убијен* преминул* смрт*",
	    "povr* ranjen* повр* рањен*", "evaku* еваку*", "hektar* хектар*",
	    "nestal* нестал*"},
	"život živote живот животе", "izgub* odni* изгуб* одне*",
	"osoba ljudi особа људи", "broj број",
	"desetine stotine nekoliko десетине стотине неколико", "na на"},
    {S_INIT("hr"),
	{"mrtv* pogin* smrtno stradal* žrtv* žrtava umrl* ubijen* preminul* "
	 "smrt*",
	    "ozlijeđ* povr* ranjen*", "evaku*", "hektar*", "nestal*"},
	"život živote", "izgub* odni*", "osoba ljudi", "broj",
	"desetine stotine nekoliko", "na"},
    {S_INIT("bs"),
	{"mrtv* pogin* stradal* žrtv* žrtava umrl* ubijen* preminul* smrt*",
	    "povr* povrij* ranjen*", "evaku*", "hektar*"},
	"život živote", "izgub* odni*", "osoba ljudi", "broj",
	"desetine stotine nekoliko", "na"},
    {S_INIT("tr"),
	{"ölü* öld* ölen* ölüm*", "yaral*", "tahliye*", "hektar*", "kayıp"},
	"hayatını yaşamını can canını hayatlarını yaşamlarını",
	"kaybe* kaybı* yitir*", "kişi kişinin", "sayısı", "onlarca yüzlerce",
	""},
    {S_INIT("sv"),
	{"död* dött dog omkom* drunkn* avlid*",
	    "skadad* skadat* skadas brännskad* rökskad*", "evakuer*", "hektar*",
	    "saknad* saknas"},
	"livet liv", "mist* förlora* krävt krävde", "personer människor",
	"antalet dödssiffran dödstalet", "dussintals hundratals flera", "till"},
    {S_INIT("da"),
	{"død* døde dræbt* dræb* omkom* drukn*",
	    "såret* sårede kvæst* tilskadek* skadet", "evakuer*", "hektar*",
	    "savne*"},
	"livet liv", "mist* kost*", "personer mennesker", "antallet dødstallet",
	"snesevis hundredvis flere", "til"},
    {S_INIT("no"),
	{"død* døde drept* drep* omkom* drukn*",
	    "skadd* skadet skadde såret* sårede", "evakuer*", "hektar*",
	    "savne*"},
	"livet liv", "mist* krevd*", "personer mennesker",
	"antallet antall dødstallet", "titalls hundrevis flere", "til"},
    {S_INIT("fi"),
	{"kuol* menehty* surma* uhri* hukku*", "loukkaan* haavoittu* palovamm*",
	    "evakuo*", "hehtaar*", "kateissa kadonn*"},
	"henkensä hengen", "menett* vei vaati*", "ihmistä henkilöä",
	"määrä luku uhriluku", "kymmenet sadat useita", ""},
    {S_INIT("hu"),
	{"meghal* halál* halott* áldozat* elhuny*",
	    "megsér* sérült* sebesült* füstmérgez*", "evakuál* kitelepít*",
	    "hektár*", "eltűnt*"},
	"életét életüket élet", "veszt* követel*", "ember embert", "száma",
	"több tucatnyi", ""},
    {S_INIT("ro"),
	{"mort morți morţi morților moarte moartea muri* murit deced* uciși "
	 "ucis ucise înecat* decese",
	    "răni*", "evacua*", "hectare", "dispăru*"},
	"viața viaţa viețile", "pierd*", "persoane oameni",
	"numărul bilanțul bilanţul", "zeci sute", "la"},
    {S_INIT("el"),
	{"νεκρ* σκοτώ* πέθα* θύμα* θανάτ* πνίγ*", "τραυμ*", "εκκεν* απομακρύν*",
	    "στρέμμα*", "αγνοού*"},
	"ζωή ζωές", "έχασ* χάσει χάνουν", "άτομα άνθρωποι", "αριθμός",
	"δεκάδες εκατοντάδες", "σε στους στις στα"},
    {S_INIT("ca"),
	{"mort morts morta mortes moren morir morí difunts mortals",
	    "ferit* ferid*", "evacu* desallotj*", "hectàrees", "desaparegu*"},
	"vida vides", "perd* cost*", "persones", "nombre xifra",
	"desenes centenars diversos", "a"},
    {S_INIT("ar"),
	{"قتل* قتيل* القتلى مقتل بمقتل ومقتل مصرع* وفاة وفيات الوفيات ضحايا "
	 "الضحايا شهيد* شهداء توفي حتفهم",
	    "جريح* جرحى الجرحى إصابة وإصابة أصيب* وأصيب* مصاب* المصابين بجروح "
	    "إصابات",
	    "إجلاء نزوح نزح نازح*", "هكتار*", "مفقود* المفقودين"},
	"حياتهم أرواح بحياة", "فقد* أودى أودت", "شخصا أشخاص شخص",
	"عدد حصيلة الحصيلة", "عشرات مئات العشرات المئات", "إلى"},
    {S_INIT("he"),
	{"הרוג* ההרוגים נהרג* מתו המתים נספ* קורבנות", "פצוע* הפצועים נפצע*",
	    "פונו"},
	"חייהם", "איבדו קיפחו", "אדם בני", "מספר", "עשרות מאות", ""},
    {S_INIT("fa"),
	{"کشته* جانباخت* مرگ* قربانی* تلفات", "زخمی* مجروح* مصدوم*", "تخلیه"},
	"جان", "باخت* دادند دادن", "نفر تن", "شمار تعداد", "دهها صدها", ""},
    {S_INIT("hi"), {"मौत* मृत* मारे मरने मरे शव", "घायल* जख्मी* ज़ख्मी*"}, "जान जानें",
	"गंवा* गई चली", "लोगों लोग", "संख्या", "दर्जनों सैकड़ों", ""},
    {S_INIT("ur"), {"ہلاک* بحق شہید* اموات موت", "زخمی*"}, "جان", "گئی گئیں",
	"افراد", "تعداد", "", ""},
    {S_INIT("bn"), {"নিহত* মৃত্যু* মৃত* মারা", "আহত*"}, "প্রাণ", "হারি* গেছে", "জন",
	"সংখ্যা", "", ""},
    {S_INIT("id"),
	{"tewas meninggal mati kematian maut terbunuh", "luka* terluka cedera",
	    "mengungsi dievakuasi pengungsi", "hektar*", "hilang"},
	"nyawa", "kehilangan merenggut", "orang", "jumlah", "puluhan ratusan",
	"menjadi"},
    {S_INIT("ms"),
	{"maut terkorban meninggal mati kematian terbunuh", "cedera luka*",
	    "dipindahkan", "hektar*", "hilang"},
	"nyawa", "kehilangan meragut", "orang", "jumlah", "puluhan ratusan",
	"menjadi kepada"},
    {S_INIT("vi"), {"chết vong mạng", "thương"}, "", "", "người", "số", "", ""},
    {S_INIT("ko"),
	{"숨지* 숨졌* 숨진* 숨져* 사망* 희생*",
	    "다치* 다쳤* 다친* 다쳐* 부상* 중상* 경상*"},
	"목숨을", "잃*", "", "", "", ""},
    {S_INIT("zh"),
	{"死亡* 死者* 遇难* 遇難* 身亡* 丧生* 喪生* 罹难* 罹難*",
	    "受伤* 受傷* 负伤* 轻伤* 重伤*", "疏散* 转移* 轉移* 撤离* 撤離*",
	    "公顷* 公頃*", "失踪* 失蹤* 失联*"},
	"", "", "", "", "", ""},
    {S_INIT("ja"),
	{"死亡* 死者* 亡くな* 犠牲* 死去*", "けが* ケガ* 負傷* 重傷* 軽傷*",
	    "避難*", "ヘクタール*", "行方不明* 不明*"},
	"", "", "", "", "", ""},
    {S_INIT("th"), {"เสียชีวิต* ตาย* ศพ*", "บาดเจ็บ* เจ็บ*"}, "", "", "", "", "",
	""},
};

static const struct toll_words *words_for(struct str language)
{
	if (str_istarts(language, S("nb")) || str_istarts(language, S("nn")))
		language = S("no");
	for (size_t i = 0; i < sizeof(languages) / sizeof(*languages); i++)
		if (str_istarts(language, languages[i].language))
			return &languages[i];
	return NULL;
}

struct toll_scan toll_scan(struct str language)
{
	return (struct toll_scan){.words = words_for(language),
	    .days = date_words(language),
	    .nouns = str_istarts(language, S("de")),
	    .life = NOWHERE,
	    .lost = NOWHERE,
	    .up_to = NOWHERE};
}

/* ---- one word ---- */

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
		const char *lists[] = {
		    l->life, l->lost, l->people, l->number, l->some, l->to};
		for (int kind = 0; kind < TOLL_KINDS; kind++)
			if (l->victims[kind])
				add_beginnings(
				    &beginnings[i], l->victims[kind]);
		for (size_t k = 0; k < sizeof(lists) / sizeof(*lists); k++)
			add_beginnings(&beginnings[i], lists[k]);
	}
}

/* The word may be in a list of its language. */
static bool may_tell(const struct toll_words *l, const struct word *w)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct str word = w->folded;
	pthread_once(&once, learn_beginnings);
	unsigned bit = beginning(word.p[0], word.n > 1 ? word.p[1] : 0);
	return w->pair ||
	       beginnings[l - languages].of[bit / 64] >> bit % 64 & 1;
}

/* `text` begins with the word, and goes on. */
static bool is_one(const char *list, struct str word, struct str text)
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

static void victim(struct toll_scan *s, enum toll_kind kind, int place)
{
	if (s->n_victims == TOLL_MAX)
		return;
	s->victims[s->n_victims].place = place;
	s->victims[s->n_victims].clause = s->clause;
	s->victims[s->n_victims].cause = false;
	s->victims[s->n_victims++].kind = kind;
}

/* "One was held over the deaths": those before it are not the dead. */
static bool causes(struct str before)
{
	static const struct str over[] = {S_INIT(" over "),
	    S_INIT(" over the "), S_INIT(" for "), S_INIT(" for the "),
	    S_INIT(" wegen "), S_INIT(" por la "), S_INIT(" por las "),
	    S_INIT(" pela "), S_INIT(" pelas "), S_INIT(" pour la "),
	    S_INIT(" per la "), S_INIT(" za "), S_INIT(" за "), S_INIT(" för "),
	    S_INIT(" voor de ")};
	for (size_t i = 0; i < sizeof(over) / sizeof(*over); i++)
		if (str_ends(before, over[i]))
			return true;
	return false;
}

/* One of the phrases is in it, in any case; a bar parts them. */
static bool says(struct str sentence, const char *phrases)
{
	struct str list = str_of(phrases), phrase;
	while (str_split(&list, '|', &phrase))
		if (str_ifind(sentence, phrase) >= 0)
			return true;
	return false;
}

/* A race and a party are left too, but they are no home. */
static bool leaves_other(struct str word, struct str behind)
{
	return word_begins("|abandon|abband|opuści|", word) &&
	       !says(behind,
		   " casa| hogar| vivienda| domici| moradia| residê| lares|"
		   " case| abitazion| dom| mieszkan");
}

static bool see_victims(
    struct toll_scan *s, const struct word *w, struct str behind)
{
	const struct toll_words *l = s->words;
	struct str text = w->pair ? behind : w->folded;
	for (int kind = 0; kind < TOLL_KINDS; kind++)
		if (l->victims[kind] &&
		    is_one(l->victims[kind], w->folded, text) &&
		    !(kind == TOLL_MOVED && leaves_other(w->folded, behind))) {
			victim(s, kind, s->place);
			if (s->n_victims && kind == TOLL_DEAD)
				s->victims[s->n_victims - 1].cause |=
				    causes((struct str){s->begins,
					(size_t)(w->raw.p - s->begins)});
			s->number |= is_one(l->number, w->folded, text);
			return true;
		}
	bool life = is_one(l->life, w->folded, text);
	bool lost = is_one(l->lost, w->folded, text);
	if (life)
		s->life = s->place;
	if (lost)
		s->lost = s->place;
	return life || lost || is_one(l->people, w->folded, text);
}

/* "Flight 370", "route 66": what is counted nowhere. */
static bool numbers_things(struct str word)
{
	return word_listed(
	    " בכביש flight route highway road platform line unit "
	    "flug linie gleis vol ligne vuelo ruta voo rota "
	    "volo vlucht lijn linia lot рейс рейса рейсу linje "
	    "linka vonal zborul πτήση πτήσης כביש كيلومتر "
	    "no nr no. nr. age aged בת בן בגיל גיל ",
	    word);
}

/* "Died at 91", "dead at the age of 91", "mit 91 gestorben": how old. */
static bool old(
    const struct toll_scan *s, const struct word *w, struct str behind)
{
	static const struct str at[] = {S_INIT("died at "), S_INIT("dies at "),
	    S_INIT("dead at "), S_INIT("age of "), S_INIT("död vid "),
	    S_INIT("dog vid "), S_INIT("døde som "), S_INIT("ålder av ")};
	static const struct str mit[] = {
	    S_INIT(" gestorben"), S_INIT(" verstorben")};
	struct str before = {s->begins, (size_t)(w->raw.p - s->begins)};
	struct str rest = str_sub(behind, w->raw.n, behind.n);
	for (size_t i = 0; i < sizeof(at) / sizeof(*at); i++)
		if (before.n >= at[i].n &&
		    str_istarts(
			str_sub(before, before.n - at[i].n, before.n), at[i]))
			return true;
	for (size_t i = 0; i < sizeof(mit) / sizeof(*mit); i++)
		if (str_eq((struct str){s->before, s->n_before}, S("mit")) &&
		    str_istarts(rest, mit[i]))
			return true;
	return false;
}

/* The word before a number: "November 3"; but "am Samstag 23 Menschen". */
static bool numbers_it(const struct toll_scan *s)
{
	struct str before = {s->before, s->n_before};
	return numbers_things(before) ||
	       (date_word(s->days, before) && date_month(before));
}

/* "71 éves", "71 de ani": how old somebody was, where measures do not say. */
static bool years(struct str word)
{
	return word_listed(
	    " éve éves éven évesen let roku roky roků rokov rokmi rok ani anii "
	    "ετών χρόνια χρονών yaşında yaşındaki yaşlarında рік роки років "
	    "годин година години godina godine godinu godini ára tuổi năm "
	    "tahun عام عاما عامًا عاماً سنة سنوات שנים שנה سال ساله سالگی سالہ "
	    "वर्ष वर्षों वर्षीय साल বছর বছরের vuotta ",
	    word);
}

/* "Two-time", "71-letna", but not what Hungarian and Russian end a number
 * with: "12-en", "10-ти". */
static bool compound(struct str word)
{
	return word.p[-1] == '-' && utf8_len(word) >= COMPOUND_MIN;
}

/* "14:30" */
static bool hour(struct str number, struct str behind, bool first)
{
	size_t n = str_ascii(number);
	if (n + 1 < behind.n && behind.p[n] == ':' && ch_digit(behind.p[n + 1]))
		return true;
	return !first && number.p[-1] == ':' && ch_digit(number.p[-2]);
}

/* Where no space parts a number from its counter that must be one of people:
 * "5人", "22명". */
static bool counts_others(struct str behind)
{
	uint32_t c = ' ';
	utf8_next(behind, 0, &c);
	bool han = (c >= 0x3040 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
	return han && !utf8_among("人名位余餘多死伤傷명여인", c);
}

/* The bytes of its figures; Korean goes on with what they count. */
static size_t figures(struct str number)
{
	size_t n = str_ascii(number);
	return n ? n : number.n;
}

static bool and (struct str word)
{
	return word_listed(" and und et y e en i и і og och ja és a și şi και "
			   "ve dan và ",
	    word);
}

/* "34 e 41 anni": both are of what is told behind. */
static bool goes_on(const struct toll_scan *s)
{
	struct str before = {s->before, s->n_before};
	return s->n && s->place - s->numbers[s->n - 1].place == 2 + AND &&
	       and(before);
}

static void see_number(
    struct toll_scan *s, int count, struct str whom, bool tied)
{
	if (s->n == TOLL_MAX)
		return;
	s->numbers[s->n].count = count;
	s->numbers[s->n].place = s->place;
	s->numbers[s->n].whom = whom;
	s->numbers[s->n].clause = s->clause;
	s->numbers[s->n].people = false;
	s->numbers[s->n].on = goes_on(s);
	s->numbers[s->n].total = s->place - s->up_to <= TO_FAR;
	s->numbers[s->n++].tied = tied;
}

/* What is said of a number that is before or behind. */
static bool see_numbers(struct toll_scan *s, const struct word *w)
{
	const struct toll_words *l = s->words;
	if (is_one(l->some, w->folded, w->folded))
		see_number(s, TOLL_SOME, S(""), true);
	if (is_one(l->to, w->folded, w->folded))
		s->up_to = s->place;
	bool number = is_one(l->number, w->folded, w->folded);
	s->number |= number;
	return number;
}

void toll_number(struct toll_scan *s, int count)
{
	see_number(s, count, S(""), true);
}

/* "Of them", "davon": the number before it is a part. */
static bool of_them(struct str word)
{
	return word_listed(" of von davon d'entre d d’entre deles delas di van "
			   "hiervan z из з av af od ",
	    word);
}

/* "Two more bodies". */
static bool besides(struct str word)
{
	return word_listed(" more further additional others weitere andere "
			   "autres otros otras más altri altre outros outras "
			   "andere kolejne inne ytterligare fler flere ",
	    word);
}

/* The number before the word: it says of what. */
static void ties(struct toll_scan *s, const struct word *w, bool measures)
{
	if (!s->n || s->numbers[s->n - 1].place != s->place)
		return;
	s->numbers[s->n - 1].tied |= w->joined || w->pair;
	s->numbers[s->n - 1].people |=
	    is_one(s->words->people, w->folded, w->folded);
	const char *land = s->words->victims[TOLL_LAND];
	measures &= !land || !is_one(land, w->folded, w->folded);
	if (measures || date_word(s->days, w->folded) ||
	    !s->numbers[s->n - 1].tied || of_them(w->folded) ||
	    besides(w->folded) || years(w->folded) || whom_beasts(w->folded) ||
	    whom_things(w->folded) || compound(w->raw)) {
		s->n -= s->n > 1 && s->numbers[s->n - 1].on ? 2 : 1;
		return;
	}
	if (w->joined &&
	    (whom_side(w->folded) || (w->upper && !w->begins && !s->nouns)))
		s->numbers[s->n - 1].whom = w->raw;
}

/* "71 de ani" is "71 ani". */
static bool links(const struct toll_scan *s, const struct word *w)
{
	return s->n && s->numbers[s->n - 1].place == s->place && w->joined &&
	       str_eq(s->words->language, S("ro")) &&
	       str_eq(w->folded, S("de"));
}

/* "A second worker has died" counts two. */
static void see_nth(struct toll_scan *s, const struct word *w)
{
	struct str before = {s->before, s->n_before};
	int n = w->joined ? whom_nth(before) : 0;
	if (n && !s->nth && whom_somebody(w->folded)) {
		s->nth = n;
		s->nth_place = s->place;
	}
}

/* If it is said of somebody that died, and no other number is. */
static void nth_dead(const struct toll_scan *s, struct toll *out)
{
	for (size_t k = 0; k < s->n_victims && s->nth; k++)
		if (s->victims[k].kind == TOLL_DEAD && !s->victims[k].cause &&
		    abs(s->victims[k].place - s->nth_place) <= LIFE_FAR &&
		    !out->count[TOLL_DEAD])
			out->count[TOLL_DEAD] = s->nth;
}

/* "One person", "un mort": here it is no article. */
static void see_one(struct toll_scan *s, const struct word *w)
{
	struct str before = {s->before, s->n_before};
	bool one = str_eq(before, S("one")) && whom_somebody(w->folded);
	if (w->joined &&
	    word_listed(" one ein eine einen un une una um uma een één jedna "
			"jeden один одна jedan bir en ett yksi egy o ένας ένα "
			"един una ",
		before) &&
	    (one ||
		is_one(s->words->victims[TOLL_DEAD], w->folded, w->folded) ||
		is_one(s->words->victims[TOLL_HURT], w->folded, w->folded) ||
		word_listed(" person mensch personne persona pessoa persoon "
			    "osoba osobę człowiek человек людина kişi människa "
			    "menneske ihminen ember persoană άτομο άνθρωπος "
			    "човек ",
		    w->folded)))
		see_number(s, 1, S(""), true);
}

bool toll_word(struct toll_scan *s, const struct word *w, int count,
    bool measures, struct str behind)
{
	bool of_victims = false;
	if (!s->words || links(s, w))
		return false;
	if (!s->begins)
		s->begins = w->raw.p;
	ties(s, w, measures);
	see_one(s, w);
	see_nth(s, w);
	bool on = w->joined || w->pair || !s->place;
	s->place += (on ? 1 : APART) + (and(w->folded) ? AND : 0);
	s->clause += !on && w->raw.p[-1] == ' ' &&
		     (w->raw.p[-2] == ',' || w->raw.p[-2] == ';');
	if (count && !numbers_it(s) && !old(s, w, behind) &&
	    !hour(w->raw, behind, s->place == 1) &&
	    !counts_others(str_sub(behind, figures(w->raw), behind.n)))
		see_number(s, count, S(""), w->joined);
	if (!w->number && w->folded.n && may_tell(s->words, w)) {
		of_victims = see_victims(s, w, behind);
		if (!of_victims && !w->pair)
			of_victims = see_numbers(s, w);
	}
	s->n_before = w->folded.n < sizeof(s->before) ? w->folded.n : 0;
	memcpy(s->before, w->folded.p, s->n_before);
	return of_victims;
}

/* ---- a sentence ---- */

/* "Ten years ago a flood killed 90", "may kill 4,000 a year", "has killed 78
 * this year": not those alone that the report is of. */
static bool of_other_times(struct str sentence)
{
	static const char alone[] =
	    " years ago| year ago| decades ago| years before| years earlier|"
	    "last year|this year|so far in 20|since the |since january|"
	    "the war has|in diesem jahr|seit jahresbeginn|seit anfang|"
	    "seit beginn|seit dem|cette année|depuis le début|"
	    "depuis janvier|este año|en lo que va de|desde enero|desde el |"
	    "este ano|neste ano|desde o |desde janeiro|quest'anno|quest’anno|"
	    "dall'inizio|dall’inizio|da inizio anno|dit jaar|sinds |"
	    "w tym roku|od początku|начала года|этом году|початку року|"
	    "ього року|bu yıl |yılbaşından|hittills i år|så far i år|"
	    "hidtil i år|hittil i år|sedan årsskiftet|letos |od začátku|"
	    "od počátku|az idén|idén |anul acesta|de la începutul|φέτος|Φέτος|"
	    "από την αρχή|هذا العام|منذ |今年|올해|năm nay|từ đầu năm|"
	    "tahun ini|sejak |इस साल|this season|this winter|this summer|"
	    "dieser saison|diesem winter|diesem sommer|cette saison|cet hiver|"
	    "cet été|esta temporada|este invierno|este verano|este inverno|"
	    "este verão|questa stagione|quest'inverno|quest’inverno|"
	    "quest'estate|quest’estate|dit seizoen|deze winter|deze zomer|"
	    "tej zimy|tego lata|этой зимой|этим летом|цієї зими|цього літа|"
	    "could kill|may kill|might kill| to kill |would kill|"
	    "töten woll|töten wollte|zu töten|vor einem jahr|año "
	    "pasado|"
	    " anni fa| anno fa| anos atrás| jaar geleden| år sedan| år siden|"
	    " lat temu| rok temu| лет назад| года назад| років тому|"
	    " ani în urmă| yıl önce| évvel ezelőtt| vuotta sitten|年前|년 전";
	static const struct str both[][2] = {
	    {S_INIT("vor "), S_INIT(" jahren")},
	    {S_INIT("il y a "), S_INIT(" ans")},
	    {S_INIT("hace "), S_INIT(" años")},
	    {S_INIT("há "), S_INIT(" anos")},
	    {S_INIT("před "), S_INIT(" lety")},
	    {S_INIT("pred "), S_INIT(" rokmi")},
	    {S_INIT("πριν από "), S_INIT(" χρόνια")}};
	if (says(sentence, alone))
		return true;
	for (size_t i = 0; i < sizeof(both) / sizeof(*both); i++)
		if (str_ifind(sentence, both[i][0]) >= 0 &&
		    str_ifind(sentence, both[i][1]) >= 0)
			return true;
	return false;
}

bool toll_none(struct str sentence)
{
	static const char none[] =
	    "no one was hurt|no one was injured|no one was killed|"
	    "nobody was hurt|nobody was injured|nobody was killed|"
	    "no casualties|no injuries|no deaths|no victims|"
	    "without casualties|niemand verletzt|verletzt wurde niemand|"
	    "keine verletzten|keine toten|keine opfer|"
	    "sans faire de victime|sans faire de blessé|aucun blessé|"
	    "aucune victime|pas de victime|pas de blessé|sin víctimas|"
	    "sin dejar víctimas|sin causar víctimas|no hay víctimas|"
	    "no reportó víctimas|no hubo víctimas|sin heridos|"
	    "no hay heridos|sem vítimas|sem feridos|não há vítimas|"
	    "não houve vítimas|não há feridos|nessun ferito|"
	    "nessuna vittima|non ci sono feriti|non ci sono vittime|"
	    "geen gewonden|geen slachtoffers|niemand gewond|"
	    "nikt nie ucierpiał|nikt nie zginął|nie ma rannych|"
	    "nie ma ofiar|пострадавших нет|погибших нет|"
	    "без пострадавших|никто не пострадал|ніхто не постраждав|"
	    "inga skadade|ingen skadades|ingen personskada|"
	    "ingen kom til skade|ingen ble skadd|nikdo nebyl zraněn|"
	    "けが人はいない|死傷者なし|无人员伤亡|無人員傷亡|"
	    "没有人员伤亡|인명 피해는 없|ölen ya da yaralanan olmadı";
	return says(sentence, none);
}

/* "Also killed five attackers": besides those who were counted. */
bool toll_besides(struct str sentence)
{
	static const char also[] =
	    "also |auch |zudem |außerdem |aussi |également |también |"
	    "também |anche |inoltre |ook |również |także |też |также |тоже |"
	    "також |теж |také |též |tiež |också |även |også |myös |επίσης |"
	    "també |juga |separate |in another |einem weiteren |"
	    "einer weiteren |un autre |une autre |otro |otra |um outro |"
	    "em outro |uma outra |em outra |un altro |un'altra |un’altra |";
	struct str list = str_of(also), phrase;
	while (str_split(&list, '|', &phrase)) {
		ptrdiff_t at = phrase.n ? str_ifind(sentence, phrase) : -1;
		if (at == 0 || (at > 0 && sentence.p[at - 1] == ' '))
			return true;
	}
	return false;
}

/* Some were counted twice, or live; or more were found. */
static bool put_right(struct str sentence)
{
	static const char down[] =
	    " lowered | revised down| downward| corrected to |nach unten|"
	    "korrigiert|corrigé|corregid|corrigid|corretto a|gecorrigeerd|"
	    "skorygowan|скорректир|訂正|更正为|정정|à la baisse|"
	    " a la baja| al ribasso| em baixa|para baixo|naar beneden|"
	    " w dół|в сторону уменьшения|nedjuster|下方修正|下调|下修";
	return says(sentence, down);
}

/* "71 firefighters came, and a couple died": of the next clause, where it is
 * not said that these are people. In "six miners, he said, have died" a second
 * comma ends what stands between. */
static bool apart(const struct toll_scan *s, size_t number, size_t victim)
{
	return *s->words->people && !s->number && !s->numbers[number].people &&
	       s->numbers[number].count != TOLL_SOME &&
	       abs(s->numbers[number].clause - s->victims[victim].clause) == 1;
}

/* The nearest first: a number counts the victims of one kind. */
static bool nearest(const struct toll_scan *s, bool *used, struct toll *out)
{
	int near = INT_MAX;
	size_t number = 0, kind = 0;
	for (size_t i = 0; i < s->n; i++)
		for (size_t k = 0; k < s->n_victims && !used[i]; k++) {
			int far =
			    abs(s->numbers[i].place - s->victims[k].place);
			if (far >= near || out->count[s->victims[k].kind] ||
			    apart(s, i, k) ||
			    (s->victims[k].cause &&
				s->numbers[i].place < s->victims[k].place))
				continue;
			near = far;
			number = i;
			kind = s->victims[k].kind;
		}
	if (near == INT_MAX)
		return false;
	out->count[kind] = s->numbers[number].count;
	out->whom[kind] = s->numbers[number].whom;
	used[number] = true;
	return true;
}

/* "Twelve missing hikers were found dead": these are the dead, if no others
 * are. */
static void found_dead(const struct toll_scan *s, struct toll *out)
{
	for (size_t k = 1; k < s->n_victims && !out->count[TOLL_DEAD]; k++) {
		size_t dead = s->victims[k].kind == TOLL_DEAD ? k : k - 1;
		size_t lost = k + k - 1 - dead;
		int place = s->victims[lost].place;
		enum toll_kind kind = s->victims[lost].kind;
		if (s->victims[dead].kind != TOLL_DEAD ||
		    (kind != TOLL_LOST && kind != TOLL_MOVED) ||
		    s->victims[dead].clause != s->victims[lost].clause ||
		    s->victims[dead].cause)
			continue;
		for (size_t i = 0; i < s->n; i++)
			if (s->numbers[i].count == out->count[kind] &&
			    s->numbers[i].place < place &&
			    place - s->numbers[i].place <= 2) {
				out->count[TOLL_DEAD] = out->count[kind];
				out->whom[TOLL_DEAD] = out->whom[kind];
				out->count[kind] = 0;
				break;
			}
	}
}

/* Right before them or not far behind them. */
static bool of_them_died(
    const struct toll_scan *s, size_t number, size_t hurt, size_t dead)
{
	int n = s->numbers[number].place, h = s->victims[hurt].place;
	int d = s->victims[dead].place, last = n > h ? n : h;
	if (s->victims[hurt].kind != TOLL_HURT ||
	    s->victims[dead].kind != TOLL_DEAD || s->victims[dead].cause ||
	    s->victims[dead].clause != s->victims[hurt].clause ||
	    abs(n - h) != 1)
		return false;
	return (d == n - 1 && h == n + 1) || (d > last && d - last <= DIED_FAR);
}

/* "Seven have died, after three of the hurt did": these are among them; or all
 * that are counted, and no more are hurt. */
static void hurt_died(struct toll_scan *s, bool *used)
{
	for (size_t i = 0; i < s->n; i++)
		for (size_t h = 0; h < s->n_victims; h++)
			for (size_t d = 0; d < s->n_victims; d++) {
				if (!of_them_died(s, i, h, d))
					continue;
				used[i] = s->n > 1 && s->n_victims > 2;
				s->victims[h] = s->victims[--s->n_victims];
				return;
			}
}

/* Land is no victim but of fire. */
static bool burns(struct str sentence)
{
	static const char fire[] =
	    "fire|burn|blaze|brand|feuer|flamm|brenn|brann|incend|incênd|feu |"
	    "brûl|fuego|llamas|fogo|chama|quem|arde|arsi|bruci|vuur|ożar|spal|"
	    "spło|"
	    "ожар|ожеж|гор|вогн|огн|огън|ožár|ožiar|ožar|yangın|palo|tűz|"
	    "ωτιά|υρκαγ|άηκα|αίγ|حريق|حرائق|kebakaran|火";
	return says(sentence, fire);
}

/* "To three dead", or the first that the sentence tells of. */
static enum toll_kind kind_of_total(const struct toll_scan *s, size_t number)
{
	for (size_t k = 0; k < s->n_victims; k++)
		if (s->victims[k].place == s->numbers[number].place + 1)
			return s->victims[k].kind;
	return s->victims[0].kind;
}

/* "The number of dead rose to nine, three died in hospital." */
static void total(const struct toll_scan *s, bool *used, struct toll *out)
{
	for (size_t i = 0; i < s->n && s->number; i++) {
		if (!s->numbers[i].total)
			continue;
		out->count[kind_of_total(s, i)] = s->numbers[i].count;
		used[i] = true;
		return;
	}
}

struct toll toll_end(struct toll_scan *s, struct str sentence)
{
	struct toll t = {0};
	bool used[TOLL_MAX] = {false};
	if (abs(s->life - s->lost) <= LIFE_FAR && s->life != NOWHERE)
		victim(s, TOLL_DEAD, s->lost);
	/* Asked last, of few: it has many words to look for. */
	if (!s->n_victims || (!s->n && !s->nth) || of_other_times(sentence))
		return t;
	nth_dead(s, &t);
	if (!s->n)
		return t;
	hurt_died(s, used);
	total(s, used, &t);
	while (nearest(s, used, &t))
		;
	found_dead(s, &t);
	if (t.count[TOLL_LAND] && !burns(sentence))
		t.count[TOLL_LAND] = 0;
	t.corrected = s->number && put_right(sentence);
	return t;
}
