/* SPDX-License-Identifier: MIT */
/* gazetted: somebody told of as known, where an ending or nothing says so. */
#include "digest/person.h"

#include "base/utf8.h"
#include "digest/subject.h"
#include "text/listed.h"
#include "text/words.h"

#define LIST(t) (sizeof(t) / sizeof(*(t)))

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
	" водитель водителя обвиняемый обвиняемая подсудимый подсудимая "
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
	" водій водія обвинувачений обвинувачена підсудний підсудна власник "
	"власниця поліцейський поліцейського пасажир пасажирка пілот нападник "
	"підозрюваний підозрювана затриманий лікар пацієнт вчитель вчителька "
	"школяр автор дослідник адвокат клієнт продавець покупець тренер "
	"велосипедист мотоцикліст стрілець подружжя ",
	"", " не був була були вже також може хоче з в у на ",
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
	" sürücü şoför sanık memur mağdur yolcu pilot saldırgan şüpheli doktor "
	"hasta "
	"öğretmen öğrenci yazar araştırmacı avukat müşteri satıcı alıcı "
	"antrenör bisikletli motosikletli çift tanık kazazede ",
	" ve ile veya olan ", "", ""},
    {S_INIT("hi"), "",
	" चालक ड्राइवर आरोपी आरोपियों पीड़ित पीड़िता मालिक यात्री पायलट हमलावर "
	"डॉक्टर "
	"मरीज मरीज़ शिक्षक छात्र लेखक वकील ग्राहक दंपति कोच मृतक ",
	"", " को ने की का के से पर भी फरार नशे मौके अभी ", ""},
    {S_INIT("id"), "",
	" sopir pengemudi terdakwa pemilik penumpang pilot pelaku "
	"tersangka dokter pasien guru siswa penulis peneliti pengacara "
	"pelanggan penjual pembeli pelatih pasangan korban ",
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
	       word_ends("|sı|si|su|sü|ları|leri|nı|ni|", w->folded);
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
		       !compound(language, &word) && verb(p, language, &word)
		   ? noun
		   : none;
}

/* Where words are not parted by spaces, or are of two: the noun, and what
 * stands right behind. */
static const struct {
	struct str language;
	const char *people, *behind;
} glued[] = {
    {S_INIT("ja"),
	"運転手|被告|容疑者|所有者|警官|警察官|乗客|操縦士|犯人|医師|患者|教師|"
	"生徒|作家|著者|研究者|弁護士|夫婦|遺族|被害者|目撃者|運転していた男|"
	"2人目|3人目|2人|２人|3人|３人|２人目|二人目|もう一つの問題|"
	"もう一つの理由|"
	"もう１つの問題",
	"は|が|も|を"},
    {S_INIT("ko"),
	"운전자|운전기사|피고인|피의자|용의자|주인|경찰관|승객|조종사|범인|"
	"의사|"
	"환자|교사|학생|작가|저자|연구자|변호인|부부|유족|피해자|목격자|가해자|"
	"두 번째|세 번째",
	"는|은|가|이|를|을"},
    {S_INIT("zh"),
	"司机|司機|被告|嫌疑人|嫌犯|车主|車主|乘客|凶手|兇手|伤者|傷者|患者|"
	"受害者|死者|作者|目击者|夫妇|夫婦|第二人|第三人|第二名|第二个|第二個",
	"两|兩|一|几|因|被|在|否认|否認|表示|称|稱|说|說|已|当场|當場|随后|"
	"隨後|没有|沒有|"
	"受|送|经|經|将|將|也|事后|逃|则|對|对|從|从"},
    {S_INIT("vi"),
	"Tài xế|Bị cáo|Nghi phạm|Nạn nhân|Chủ xe|Phi công|Hung thủ|Bác sĩ|"
	"Bệnh nhân|Luật sư|Người thứ hai|Nạn nhân thứ hai|Cả hai|Cả ba",
	" được| bị| đã| khai| phủ| không| bỏ| cho| nói| đang| sẽ| cũng| tử"},
    {S_INIT("ar"),
	"نقل السائق|ونقل السائق|وينفي المتهم|ينفي المتهم|ونفى المتهم|"
	"نفى المتهم|واعترف المتهم|اعترف المتهم|وأنكر المتهم|وكان السائق|"
	"وقال السائق|قال السائق|وفر السائق|فر السائق|وتوفي السائق|"
	"توفي السائق|وقال المتهم|وكان المتهم|وقال الشاهد|وتوفي المصاب",
	" "},
};

static struct str glued_of(size_t k, struct str sentence)
{
	struct str list = str_of(glued[k].people), noun, marks, mark;
	while (str_split(&list, '|', &noun)) {
		if (!str_starts(sentence, noun))
			continue;
		struct str rest = str_sub(sentence, noun.n, sentence.n);
		for (marks = str_of(glued[k].behind);
		     str_split(&marks, '|', &mark);)
			if (str_starts(rest, mark))
				return str_sub(sentence, 0, noun.n);
	}
	return (struct str){NULL, 0};
}

struct str person_of(struct str language, struct str sentence)
{
	for (size_t k = 0; k < LIST(glued); k++)
		if (str_istarts(language, glued[k].language))
			return glued_of(k, sentence);
	for (size_t k = 0; k < LIST(persons); k++)
		if (str_istarts(language, persons[k].language))
			return begins(&persons[k], language, sentence);
	return (struct str){NULL, 0};
}
