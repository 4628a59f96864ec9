/* SPDX-License-Identifier: MIT */
/* gazetted: somebody told of as known, where an ending or nothing says so. */
#include "prose/person.h"

#include "base/utf8.h"
#include "prose/subject.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/words.h"

#define ARTICLE_LEN 2 /* letters of an article behind a noun: "-en", "-ul" */
#define STEM_MIN    3 /* and of the noun at least */

/*
 * the		articles, if it has any before the noun
 * people	who, as it stands there
 * not		behind it these say which one, or it is another word's
 * verbs	behind it there must be one of these, or a word that ends as one
 *		of `endings`; both empty: anything, for what says which one is
 *		before the noun
 */
static const struct persons {
	struct str language;
	const char *the, *people, *not, *verbs, *endings;
} persons[] = {
    {S_INIT("sv"), "",
	" föraren ägaren polismannen mannen kvinnan offret passageraren "
	"piloten gärningsmannen läkaren patienten läraren eleven författaren "
	"forskaren advokaten hyresvärden hyresgästen kunden säljaren köparen "
	"spelaren tränaren chefen chauffören cyklisten brottsoffret "
	"målsäganden vittnet åklagaren förundersökningsledaren ",
	" som i på till från för bakom av med och är ", "", ""},
    {S_INIT("da"), "",
	" føreren ejeren betjenten manden kvinden offeret passageren piloten "
	"gerningsmanden lægen patienten læreren eleven forfatteren forskeren "
	"advokaten udlejeren lejeren kunden sælgeren køberen træneren chefen "
	"chaufføren bilisten cyklisten vidnet ",
	" der som i på til fra for bag af med og er ", "", ""},
    {S_INIT("no"), "",
	" sjåføren føreren eieren betjenten mannen kvinnen offeret passasjeren "
	"piloten gjerningsmannen legen pasienten læreren eleven forfatteren "
	"forskeren advokaten utleieren leietakeren kunden selgeren kjøperen "
	"treneren sjefen bilisten syklisten vitnet ",
	" som i på til fra for bak av med og er ", "", ""},
    {S_INIT("fi"), "",
	" kuljettaja kuljettajaa kuljettajan syytetty syytettyä omistaja "
	"poliisimies matkustaja matkustajaa lentäjä lääkäri potilas potilaan "
	"opettaja oppilas tutkija asianajaja vuokranantaja vuokralainen "
	"asiakas myyjä ostaja valmentaja ampuja hyökkääjä todistaja kirjailija "
	"pyöräilijä pariskunta pariskunnan autoilija kuski ",
	" ja joka jonka on ", "", ""},
    {S_INIT("pl"), "",
	" kierowca kierowcę oskarżony oskarżona właściciel właścicielka "
	"policjant policjantka pasażer pasażerka pilot sprawca napastnik "
	"podejrzany podejrzana lekarz pacjent pacjentka nauczyciel "
	"nauczycielka uczeń autor autorka badacz naukowiec adwokat klient "
	"sprzedawca kupujący trener rowerzysta rowerzystka motocyklista "
	"małżeństwo para ",
	"",
	" nie jest był była został została ma miał miała się już też chce mówi "
	"twierdzi przyznaje zapewnia może musi będzie ",
	""},
    {S_INIT("cs"), "",
	" řidič řidička obžalovaný obžalovaná majitel majitelka policista "
	"policistka cestující pilot pachatel útočník podezřelý podezřelá lékař "
	"pacient pacientka učitel učitelka žák autor autorka vědec advokát "
	"zákazník prodejce kupující trenér cyklista cyklistka motorkář střelec "
	"manželé ",
	"",
	" je byl byla byli se má měl měla nemá není chce říká tvrdí popírá "
	"vypověděl už také může musí bude ",
	"|l|la|"},
    {S_INIT("sk"), "",
	" vodič vodička obžalovaný obžalovaná majiteľ majiteľka policajt "
	"policajtka cestujúci pilot páchateľ útočník podozrivý podozrivá lekár "
	"pacient učiteľ učiteľka žiak autor autorka vedec advokát zákazník "
	"predajca tréner cyklista strelec manželia ",
	"",
	" je bol bola boli sa má mal mala nemá nie chce hovorí tvrdí popiera "
	"už tiež môže musí bude ",
	"|l|la|"},
    {S_INIT("ru"), "",
	" мужчину женщину водитель водителя обвиняемый обвиняемая подсудимый "
	"подсудимая "
	"владелец владелица полицейский полицейская пассажир пассажирка пилот "
	"нападавший подозреваемый подозреваемая задержанный врач пациент "
	"пациентка учитель учительница школьник автор исследователь адвокат "
	"клиент продавец покупатель тренер велосипедист мотоциклист стрелок "
	"супруги пара хозяин хозяйка ",
	"",
	" не был была были уже также может хочет вину свою с в на во "
	"скончался ",
	"|л|ла|ли|лся|лась|лись|ет|ит|ут|ют|ят|ен|ена|ены|ан|ана|ны|ается|"
	"яется|"},
    {S_INIT("uk"), "",
	" чоловіка жінку водій водія обвинувачений обвинувачена підсудний "
	"підсудна власник "
	"власниця поліцейський поліцейського пасажир пасажирка пілот нападник "
	"підозрюваний підозрювана затриманий лікар пацієнт вчитель вчителька "
	"школяр автор дослідник адвокат клієнт продавець покупець тренер "
	"велосипедист мотоцикліст стрілець подружжя ",
	"", " не був була були вже також може хоче в у на ",
	"|в|ла|ли|вся|лася|ся|є|ить|ить|уть|ють|но|то|"},
    {S_INIT("bg"), "",
	" шофьорът водачът обвиняемият обвиняемата подсъдимият собственикът "
	"собственичката полицаят пътникът пилотът нападателят заподозреният "
	"лекарят пациентът пациентката учителят учителката ученикът авторът "
	"изследователят адвокатът клиентът продавачът купувачът треньорът "
	"велосипедистът стрелецът двойката ",
	" на от който която в с и ", "", ""},
    {S_INIT("hr"), "",
	" vozač vozačica optuženik optuženica vlasnik vlasnica policajac "
	"putnik pilot počinitelj napadač osumnjičenik osumnjičeni liječnik "
	"pacijent učitelj učenik autor znanstvenik odvjetnik klijent prodavač "
	"kupac trener biciklist supružnici ",
	"", " je su se nije ne ima nema želi kaže tvrdi ", "|ao|io|la|"},
    {S_INIT("ro"), "",
	" șoferul șoferița proprietarul proprietara inculpatul inculpata "
	"polițistul pasagerul pilotul agresorul suspectul suspecta medicul "
	"pacientul pacienta profesorul profesoara elevul autorul autoarea "
	"cercetătorul avocatul clientul vânzătorul cumpărătorul antrenorul "
	"biciclistul atacatorul ",
	" de din al unui unei care și cu la pentru lui în ", "", ""},
    {S_INIT("hu"), " a az ",
	" sofőr sofőrt vádlott vádlottat tulajdonos tulajdonost rendőr rendőrt "
	"utas utast pilóta pilótát elkövető elkövetőt támadó támadót "
	"gyanúsított gyanúsítottat orvos beteg tanár tanuló szerző kutató "
	"ügyvéd ügyfél eladó vevő edző kerékpáros kerékpárost motoros motorost "
	"lövöldöző házaspár házaspárt pár vezető ",
	" aki akit és is ", "", ""},
    {S_INIT("el"), " ο η τον την το ",
	" οδηγός οδηγό κατηγορούμενος κατηγορούμενη ιδιοκτήτης ιδιοκτήτρια "
	"αστυνομικός επιβάτης επιβάτη πιλότος δράστης δράστη ύποπτος ύποπτη "
	"γιατρός ασθενής δάσκαλος δασκάλα μαθητής μαθήτρια συγγραφέας "
	"ερευνητής ερευνήτρια δικηγόρος πελάτης πωλητής αγοραστής προπονητής "
	"ποδηλάτης ζευγάρι συλληφθείς ",
	" του της των που από και στο στη στην με ", "", ""},
    {S_INIT("tr"), "",
	" sürücü şoför sanık memur mağdur yolcu saldırgan şüpheli doktor "
	""
	"öğretmen öğrenci yazar araştırmacı avukat müşteri satıcı alıcı "
	"antrenör bisikletli motosikletli tanık kazazede ",
	" ve ile veya olan ", "", ""},
    {S_INIT("hi"), "",
	" चालक ड्राइवर आरोपी आरोपियों पीड़ित पीड़िता मालिक हमलावर "
	""
	"दंपति कोच मृतक ",
	"", " को ने की का के से पर भी फरार नशे मौके अभी ", ""},
    {S_INIT("id"), "",
	" sopir pengemudi terdakwa pemilik pilot pelaku "
	"tersangka "
	"pasangan korban ",
	"", " tidak sudah telah kini juga akan langsung kemudian masih ", ""},
};

/* A passive or an active verb, by how it begins. */
static const char verbs_id[] = "|di|meng|mem|men|ber|ter|";

static bool verb(
    const struct persons *p, struct str language, const struct word *w)
{
	if (!*p->verbs && !*p->endings)
		return true;
	if (word_listed(p->verbs, w->folded) ||
	    word_ends(p->endings, w->folded))
		return true;
	if (str_eq(p->language, S("id")))
		return word_begins(verbs_id, w->folded);
	return subject_verb(language, w->folded);
}

/* "Sürücü kursu", a school for drivers: the noun is of the next. */
static bool compound(struct str language, const struct word *w)
{
	return str_istarts(language, S("tr")) &&
	       word_ends("|ı|i|u|ü|", w->folded);
}

/* "Mannen" was "en man". */
static struct str without_article(struct str language, struct str noun)
{
	static const char glued_to[] = " sv da no ro bg ";
	size_t letters = utf8_len(noun), end = 0;
	uint32_t c;
	if (!word_listed(glued_to, str_sub(language, 0, 2)) ||
	    letters < ARTICLE_LEN + STEM_MIN)
		return noun;
	for (letters -= ARTICLE_LEN; letters--;)
		end += utf8_next(noun, end, &c);
	return str_sub(noun, 0, end);
}

static struct str begins(
    const struct persons *p, struct str language, struct str sentence)
{
	struct words w = words_of(sentence);
	struct word word;
	struct str none = {NULL, 0}, noun;
	if (!words_next(&w, &word) || word.raw.p != sentence.p)
		return none;
	if (*p->the &&
	    (!word_listed(p->the, word.folded) || !words_next(&w, &word)))
		return none;
	noun = word.raw;
	bool office = str_eq(p->language, S("tr")) &&
		      word_listed(" polis ev iş otobüs ", word.folded);
	if (office && words_next(&w, &word) &&
	    word_listed(" memuru sahibi sahibesi şoförü ", word.folded))
		noun.n = (size_t)(word.raw.p - noun.p) + word.raw.n;
	else if (office || !word_listed(p->people, word.folded))
		return none;
	if (!words_next(&w, &word))
		return none;
	bool next = word.raw.p == noun.p + noun.n + 1;
	return next && !word.upper && !word.number &&
		       !word_listed(p->not, word.folded) &&
		       !(compound(language, &word) && !office) &&
		       verb(p, language, &word)
		   ? without_article(language, noun)
		   : none;
}

/* Where words are not parted by spaces, or are of two: the noun, and what
 * stands right behind. */
static const struct {
	struct str language;
	const char *people, *behind;
} glued[] = {
    {S_INIT("ja"),
	"運転手|被告|容疑者|所有者|警官|警察官|操縦士|犯人|"
	"夫婦|遺族|被害者|目撃者|運転していた男|"
	"2人目|3人目|2人|２人|3人|３人|２人目|二人目|もう一つの問題|"
	"もう一つの理由|"
	"もう１つの問題",
	"は|が|も|を"},
    {S_INIT("ko"),
	"운전자|운전기사|피고인|피의자|용의자|주인|경찰관|조종사|범인|"
	""
	"변호인|부부|유족|피해자|목격자|가해자|"
	"두 번째|세 번째",
	"는|은|가|이|를|을"},
    {S_INIT("zh"),
	"司机|司機|被告|嫌疑人|嫌犯|车主|車主|凶手|兇手|伤者|傷者|"
	"受害者|死者|目击者|夫妇|夫婦|第二人|第三人|第二名|第二个|第二個",
	"两|兩|一|几|因|被|在|否认|否認|表示|称|稱|说|說|已|当场|當場|随后|"
	"隨後|没有|沒有|"
	"受|送|经|經|将|將|也|事后|逃|则|對|对|從|从"},
    {S_INIT("vi"),
	"Tài xế|Bị cáo|Nghi phạm|Nạn nhân|Chủ xe|Phi công|Hung thủ|"
	"Người thứ hai|Nạn nhân thứ hai|Cả hai|Cả ba",
	" được| bị| đã| khai| phủ| không| bỏ| cho| nói| đang| sẽ| cũng| tử"},
    {S_INIT("ar"),
	"نقل السائق|ونقل السائق|وينفي المتهم|ينفي المتهم|ونفى المتهم|"
	"نفى المتهم|واعترف المتهم|اعترف المتهم|وأنكر المتهم|وكان السائق|"
	"وقال السائق|قال السائق|وفر السائق|فر السائق|وتوفي السائق|"
	"توفي السائق|وقال المتهم|وكان المتهم|وقال الشاهد|وتوفي المصاب",
	" "},
};

/* Without the verb before it, and the article: "قال السائق". */
static struct str last_word(struct str noun)
{
	static const struct str al = S_INIT(" ال");
	ptrdiff_t at = str_find(noun, al);
	return at < 0 ? noun : str_sub(noun, (size_t)at + al.n, noun.n);
}

static struct str glued_of(int k, struct str sentence)
{
	struct str list = str_of(glued[k].people), noun, marks, mark;
	while (str_split(&list, '|', &noun)) {
		if (!str_starts(sentence, noun))
			continue;
		struct str rest = str_sub(sentence, noun.n, sentence.n);
		for (marks = str_of(glued[k].behind);
		     str_split(&marks, '|', &mark);)
			if (str_starts(rest, mark))
				return last_word(str_sub(sentence, 0, noun.n));
	}
	return (struct str){NULL, 0};
}

struct str person_of(struct str language, struct str sentence)
{
	int k = LANGUAGE_ROW(glued, language);
	if (k >= 0)
		return glued_of(k, sentence);
	k = LANGUAGE_ROW(persons, language);
	return k < 0 ? (struct str){NULL, 0}
		     : begins(&persons[k], language, sentence);
}

/*
 * words	somebody without a name
 * endings	of such words: "45-årig"
 * parts	what is in a text that tells of such, where words are not parted
 *		by spaces or are several
 */
static const struct {
	struct str language;
	const char *words, *endings, *parts;
} nameless[] = {
    {S_INIT("en"),
	" man woman boy girl teenager motorist driver cyclist motorcyclist "
	"gunman gunmen gunwoman attacker suspect couple passenger pedestrian "
	"robber burglar thief pensioner student tourist father mother ",
	"", "year-old"},
    {S_INIT("de"),
	" mann frau junge mädchen jugendlicher jugendliche autofahrer "
	"autofahrerin fahrer fahrerin radfahrer radfahrerin motorradfahrer "
	"lenker fußgänger fußgängerin täter schütze tatverdächtiger "
	"tatverdächtige verdächtiger verdächtige paar ehepaar rentner "
	"rentnerin räuber einbrecher schüler schülerin ",
	"|jährige|jähriger|jährigen|", ""},
    {S_INIT("fr"),
	" homme femme garçon fille adolescent adolescente automobiliste "
	"conducteur conductrice motard cycliste passager passagère piéton "
	"couple suspect suspecte tireur assaillant retraité retraitée ",
	"", ""},
    {S_INIT("es"),
	" hombre mujer joven niño niña conductor conductora ciclista "
	"motorista peatón pareja sospechoso sospechosa vecino vecina "
	"atacante turista ",
	"", ""},
    {S_INIT("it"),
	" uomo donna ragazzo ragazza automobilista conducente ciclista "
	"motociclista pedone coppia sospettato pensionato pensionata giovane ",
	"|enne|", ""},
    {S_INIT("pt"),
	" homem mulher jovem rapaz rapariga menino menina condutor condutora "
	"motorista ciclista motociclista peão pedestre casal suspeito "
	"suspeita ",
	"", ""},
    {S_INIT("nl"),
	" man vrouw jongen meisje automobilist bestuurder fietser "
	"motorrijder voetganger stel echtpaar verdachte schutter ",
	"|jarige|", ""},
    {S_INIT("sv"),
	" man kvinna pojke flicka tonåring bilist förare cyklist fotgängare "
	"offer ",
	"|årig|årige|åriga|åring|åringen|", ""},
    {S_INIT("da"),
	" mand kvinde dreng pige teenager bilist fører cyklist fodgænger ",
	"|årig|årige|", ""},
    {S_INIT("no"),
	" mann kvinne gutt jente tenåring bilist fører sjåfør syklist "
	"fotgjenger ",
	"|årig|åring|åringen|", ""},
    {S_INIT("fi"),
	" mies miehen miestä nainen naisen naista poika pojan tyttö tytön "
	"autoilija autoilijan kuljettaja pyöräilijä jalankulkija "
	"pariskunta ",
	"|vuotias|vuotiaan|", ""},
    {S_INIT("pl"),
	" mężczyzna mężczyzny mężczyznę kobieta kobiety kobietę chłopiec "
	"dziewczyna nastolatek nastolatka kierowca kierowcy kierowcę "
	"rowerzysta rowerzysty motocyklista pieszy pieszego podejrzany "
	"latek latka ",
	"|latek|latka|", ""},
    {S_INIT("cs"),
	" muž muže mužem žena ženu ženy chlapec dívka řidič řidiče řidičem "
	"cyklista cyklistu motorkář chodec chodce ",
	"|letý|letá|letého|letou|", ""},
    {S_INIT("sk"),
	" muž muža žena ženu chlapec dievča vodič vodiča cyklista chodec ",
	"|ročný|ročná|ročného|ročnú|", ""},
    {S_INIT("ru"),
	" мужчина мужчину мужчины женщина женщину подросток подростка "
	"водитель водителя водителем велосипедист пешеход пешехода житель "
	"жителя жительница парень девушка девушку пенсионер пенсионерка ",
	"|летний|летняя|летнего|летнюю|", ""},
    {S_INIT("uk"),
	" чоловік чоловіка жінка жінку підліток водій водія водієм "
	"велосипедист пішохід житель мешканець мешканка хлопець дівчина "
	"пенсіонер ",
	"|річний|річна|річного|річну|", ""},
    {S_INIT("bg"), " мъж жена момче момиче шофьор водач пешеходец колоездач ",
	"|годишен|годишна|годишният|", ""},
    {S_INIT("hr"),
	" muškarac muškarca žena ženu mladić djevojka vozač vozača biciklist "
	"pješak ",
	"|godišnji|godišnja|godišnjak|godišnjakinja|", ""},
    {S_INIT("ro"),
	" bărbat femeie tânăr tânără băiat fată șofer biciclist pieton cuplu ",
	"", ""},
    {S_INIT("hu"),
	" férfi férfit nő nőt fiú lány autós autóst sofőr sofőrt kerékpáros "
	"kerékpárost gyalogos gyalogost házaspár ",
	"", ""},
    {S_INIT("el"),
	" άνδρας άντρας άνδρα γυναίκα νεαρός νεαρή οδηγός οδηγό ποδηλάτης "
	"πεζός ζευγάρι ",
	"|χρονος|χρονη|χρονου|", ""},
    {S_INIT("tr"),
	" adam adamı kadın kadını genç sürücü sürücüsü şoför şoförü bisikletli "
	"yaya ",
	"", ""},
    {S_INIT("hi"), " व्यक्ति युवक युवती महिला पुरुष आदमी लड़का लड़की चालक ", "", ""},
    {S_INIT("id"),
	" pria wanita perempuan lelaki pemuda remaja sopir pengemudi "
	"pengendara ",
	"", ""},
    {S_INIT("ja"), "", "", "男性|女性|の男|の女|少年|少女|容疑者|運転手"},
    {S_INIT("ko"), "", "", "남성|여성|남자|여자|운전자|운전기사"},
    {S_INIT("zh"), "", "", "男子|女子|男性|女性|司机|司機"},
    {S_INIT("vi"), "", "", "người đàn ông|phụ nữ|thanh niên|tài xế"},
    {S_INIT("ar"), " رجل رجلا امرأة سائق سائقا شاب شابا فتاة ", "", ""},
};

bool person_told(struct str language, struct str text)
{
	struct words w = words_of(text);
	struct word word;
	int k = LANGUAGE_ROW(nameless, language);
	if (k < 0)
		return false;
	struct str parts = str_of(nameless[k].parts), part;
	while (str_split(&parts, '|', &part))
		if (part.n && str_find(text, part) >= 0)
			return true;
	while (*nameless[k].words && words_next(&w, &word))
		if (word_listed(nameless[k].words, word.folded) ||
		    word_ends(nameless[k].endings, word.folded))
			return true;
	return false;
}
