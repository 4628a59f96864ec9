/* SPDX-License-Identifier: MIT */
/* gazetted: sentences whose subject is left away. */
/*
 *	Rodio se | Nació | Fue detenido | No ha querido     a finite verb first,
 *	   |          \        |       /                    as its ending tells
 *	   en Sevilla | el niño Juan | dos hombres | hablar
 *	   |            |              |             an infinitive: of nobody
 *	   |            an article, a number, a name: the subject, behind verbs
 *	   |            of what happens of itself, and behind the passive;
 *	   |            behind others it is rather what is done
 *	   a preposition or a conjunction: the subject is not here
 */
#include "digest/subject.h"

#include "base/utf8.h"
#include "text/language_row.h"
#include "text/sentence.h"

#define LIST(t) (sizeof(t) / sizeof(*(t)))

#define NAME_WITHIN 3 /* words from the verb */

/*
 * verbs	finite ones, in full
 * endings	of finite verbs; `none` are words that end so and are none
 * happens	verbs of what happens of itself begin so: to die, to arrive, to
 *		rise. Their subject stands behind them. Where there are none of
 *		these the subject is seldom left away: only what is led is
 *		looked at
 * be, have	auxiliaries; `participles` end so, and behind "have" those that
 *		are `irregular`. What is behind "be" is passive, or happens
 * ages		behind a verb: "Tiene 43 años"
 * led		no subject is right behind these
 * articles	begin one, but not before `days`
 * unfit	no subject ends so: an infinitive, or of another case
 */
static const struct dropping {
	struct str language;
	const char *verbs, *endings, *none, *happens;
	const char *be, *have, *participles, *irregular, *ages;
	const char *led, *articles, *days, *unfit;
} dropping[] = {
    {S_INIT("es"),
	" hizo quiso vino trajo dio tuvo quería podía sabía vivía quiere tiene "
	"tenía tienen fue era es mide miden pesa pesan cuesta cuestan viaja "
	"viajan vive viven trabaja trabajan contiene contienen protege ofrece "
	"recibe reciben venden pide piden buscan esperan quieren "
	"apunta apuntan exige exigen reclama reclaman advierte advierten "
	"denuncia denuncian confía confían asegura aseguran afirma afirman "
	"sostiene sostienen insiste insisten cree creen considera consideran "
	"mantiene mantienen lleva llevan acusa acusan sigue "
	"siguen permanece permanecen intenta intentan pretende pretenden deja "
	"dejan encuentra encuentran halla hallan enfrenta enfrentan dedica "
	"dedican declara declaran niega niegan queja quejan ",
	"|ó|ará|erá|irá|arán|erán|irán|aron|ieron|aban|aba|uvo|puso|dujo|"
	"jeron|",
	" alaba sílaba será serán estará estarán ",
	"|mur|muer|falleci|lleg|naci|ocurri|sucedi|comenz|empez|termin|acab|"
	"finaliz|"
	"conclu|sub|baj|cay|creci|aument|disminuy|desapareci|apareci|surgi|"
	"estall|explot|volvi|regres|entr|sali|pas|qued|falt|exist|arranc|venc|"
	"abri|cerr|gan|perdi|registr|celebr|confí|apunt|",
	" fue fueron ser era eran será serán es son estaba estaban está están "
	"sigue siguen permanece permanecen ",
	" ha han había habían ", "|ado|ada|ados|adas|ido|ida|idos|idas|",
	"|to|ta|tos|tas|cho|cha|", " años ",
	" junto cerca en por con de a al del tras desde hasta para según ante "
	"bajo sin "
	"entre contra durante mediante sobre hacia como que si cuando porque "
	"y también además ayer hoy ahora actualmente quien así allí ",
	" el la los las un una unos unas este esta ",
	" lunes martes miércoles jueves viernes sábado domingo día pasado mes "
	"año ",
	"|ar|er|ir|arse|erse|irse|arlo|arla|erlo|irlo|"},
    {S_INIT("ca"), " va van era és té tenia volia ", "|ava|aven|", " ",
	"|mor|arrib|néixer|començ|acab|pass|caure|puj|baix|", " és són era ",
	" va van ha han havia ", "|ar|er|ir|re|at|ada|it|ida|ut|uda|", "",
	" anys ",
	" a al en amb de del per des fins segons sense entre contra que si "
	"quan perquè i també ahir avui com ",
	" el la els les l un una uns unes ",
	" dilluns dimarts dimecres dijous divendres dissabte diumenge dia mes "
	"any ",
	"|ar|er|ir|"},
    {S_INIT("pt"),
	" fez teve quis pôs veio esteve pôde trouxe soube quer tem tinha "
	"tinham era é foi mede medem pesa pesam custa custam vive vivem "
	"trabalha trabalham protege contém oferece recebe recebem pede pedem "
	"vendem leva transporta viaja querem aponta apontam exige exigem "
	"cobra cobram alerta alertam denuncia denunciam confia confiam afirma "
	"afirmam sustenta sustentam insiste insistem acredita acreditam "
	"considera consideram mantém mantêm acusa acusam deixa "
	"deixam encontra encontram está "
	"estão segue seguem permanece permanecem tenta tentam pretende "
	"pretendem ",
	"|ou|ará|erá|irá|eu|iu|aram|eram|iram|ava|avam|uziu|",
	" será estará ou sou vou estou dou museu seu meu teu eu céu europeu "
	"liceu troféu "
	"réu judeu ateu breu pneu oitava escrava coliseu ateneu jubileu ",
	"|morre|faleceu|cheg|nasc|ocorr|acontec|começ|termin|acab|sub|desce|"
	"ca|cresc|aument|diminu|aparec|desaparec|surg|estour|explod|volt|"
	"entr|sa|pass|fic|falt|exist|abri|fech|ganh|perd|confia|apont|",
	" foi foram ser era eram será serão é são estava estavam está estão "
	"segue seguem permanece permanecem ",
	" tem têm tinha tinham ",
	"|ado|ada|ados|adas|ido|ida|idos|idas|reso|resa|resos|resas|", "|to|",
	" anos ",
	" junto perto em com de ao à do da no na nos nas após por pelo pela "
	"para desde "
	"até segundo ante sob sem entre contra durante sobre como que se "
	"quando porque e também ainda ontem hoje agora atualmente quem assim "
	"lá ",
	" o a os as um uma este esta ",
	" segunda terça quarta quinta sexta sábado domingo dia mês ano ",
	"|ar|er|ir|or|"},
    {S_INIT("it"),
	" vuole voleva fu furono nacque scrisse visse disse prese mise vinse "
	"decise divenne venne ebbe fece diede ha aveva era è "
	"misura pesa pesano costa costano vive vivono lavora lavorano contiene "
	"protegge offre riceve ricevono chiede chiedono cercano vendono "
	"imparano corre corrono beve viaggia pagano possiede vogliono "
	"punta puntano esige esigono denuncia denunciano confida sostiene "
	"sostengono trova trovano dovrà dovranno insiste insistono crede "
	"credono mantiene "
	"accusa accusano resta restano lascia lasciano rimane rimangono tenta "
	"tentano intende "
	"intendono ",
	"|ò|erà|irà|arà|ranno|avano|evano|ivano|arono|erono|irono|ava|eva|rì|"
	"nì|tì|cì|uì|",
	" sarà saranno però può ciò comò falò lava ottava brava java leva neva "
	"eva ",
	"|mor|arriv|nacque|accad|success|cominci|inizi|termin|fin|sal|scend|"
	"cad|crebbe|aument|diminu|appar|scompar|scoppi|esplo|torn|entr|usc|"
	"pass|rest|manc|esist|apr|chius|punt|confid|",
	" è sono era erano fu furono sarà saranno essere resta restano rimane "
	"rimangono ",
	" ha hanno aveva avevano avrà avrebbe ",
	"|ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|",
	"|to|ta|ti|te|so|sa|si|se|", " anni ",
	" accanto vicino in con da di per a al alla tra fra su dopo durante "
	"secondo presso "
	"verso contro senza entro del dal nel sul della nella che se quando "
	"perché e anche ieri oggi ora adesso attualmente come dove chi così ",
	" il lo la i gli le l un uno una ",
	" lunedì martedì mercoledì giovedì venerdì sabato domenica giorno "
	"scorso scorsa mese anno ",
	"|are|ere|ire|arlo|arla|erlo|ver|sser|"},
    {S_INIT("ro"),
	" avea aveau spunea spuneau era erau voia voiau putea puteau știa "
	"lucra "
	"lucrau trăia locuia cer riscă locuiește locuiesc susține susțin "
	"lucrează vrea așteaptă speră încearcă acuză ",
	" ", " ",
	"|mur|veni|începu|crescu|scăzu|apăru|sosi|avu|izbucni|intra|căzu|"
	"rămas|dispăru|începe|avea loc|fi "
	"|veni|apărea|deceda|pleca|ajuns|ieși|trecu|fost|",
	" este sunt ", " a au va ar vor avea ",
	"|at|it|ut|ât|ns|rs|cs|es|is|os|us|as|pt|rt|", "", " ani ",
	" în la cu de din după prin pentru pe până spre fără între contra că "
	"să ca dacă când pentru și ieri azi cum unde ",
	"", "", ""},
    {S_INIT("pl"),
	" chce chcą był byli kosztuje kosztują waży ważą mierzy liczy "
	"pracuje mieszka uczy dostanie dostaje odpowie odpowiedzą chodzi trafi "
	"trafią usłyszy usłyszą spędzi mieszkają pracują przebywa przebywają "
	"czekają liczą "
	"protestują apelują wzywają rozważają eksperymentują planują próbują "
	"zarzucają oskarżają żądają walczą szukają ",
	"|ał|ił|ył|ął|ósł|zł|ekł|mógł|biegł|iał|iła|ała|yła|ęła|eli|"
	"ali|ili|"
	"yli|",
	" dział udział wydział oddział przedział kapitał materiał sygnał kanał "
	"trybunał finał półfinał ćwierćfinał generał kryminał potencjał szał "
	"był była byli chwała skała cała mała biała siła szkoła czyli "
	"jeśli ali mali bali arsenał personał krochmal tyły pył "
	"metal minerał festiwal ",
	"|zmar|zgin|umar|dosz|rusz|wybuch|powsta|min|spad|wzr|rozpocz|zacz|"
	"pojawi|trwa|pad|nadszed|wróci|zdarzy|odby|sta|wyda|zosta|skończ|"
	"zakończ|ukaza|przyby|przyszed|wpłyn|zjawi|brak|wesz|wszed|wygra|"
	"przegra|upłyn|ubieg|obowiązu|działa|mija|narasta|panuj|powstaj|"
	"istniej|pozosta|występuj|zbliża|kończ|znika|zaczyna|spada|wzrasta|"
	"pojawia|wraca|",
	" został została zostali był była byli ", " ",
	"|any|ana|ani|ane|ony|ona|eni|one|ęty|ęta|ęci|ęte|", "", " lata lat ",
	" w we na po przez do z ze za od o przy dla pod nad u i by że żeby "
	"aby jako gdy kiedy wczoraj dziś już też także również ",
	"", "", "|ać|ić|yć|eć|ąć|em|ami|ą|ę|ego|owi|emu|om|ów|ych|"},
    {S_INIT("cs"),
	" chce chtějí byl byla byli má mají váží vaří žije měří stojí pracuje "
	"učí dostane požadují plánují doufají protestují vyzývají obviňují "
	"čekají žijí "
	"žádají bydlí bydleli žádá ",
	"|al|il|ěl|yl|nul|řel|šel|žel|edl|adl|ohl|ekl|esl|ala|ila|"
	"ěla|yla|nula|"
	"edla|ali|ili|ěli|yli|",
	" festival karneval interval byl byla byli automobil mobil profil "
	"fosil exil skála vila škola síla jestli zdali mandala ",
	"|zem|zahyn|um|přib|dosl|doš|zača|začal|skonč|vzrost|vzn|objevi|trva|"
	"pad|přiš|přijel|vráti|nasta|sta|odpadl|chyb|vyhrá|vyhrál|klesl|"
	"stoupl|ubyl|probíha|pokračuj|zůstáva|plat|rost|přibýv|začína|"
	"klesa|klesaj|stoup|ubýv|vznik|mizí|končí|",
	" byl byla byli ", " ", "|en|ena|eni|án|ána|áni|", "", " let ",
	" v ve na po do z ze za od o při pro pod nad u k ke s se i a aby že "
	"jako když včera už také ",
	"", "", "|at|it|ět|ovat|em|ami|ou|ého|ovi|emu|ům|ů|ých|"},
    {S_INIT("sk"), " chce bol bola boli ",
	"|al|il|mrel|hcel|idel|edel|yl|nul|šiel|iedol|ohol|iesol|ala|ila|ela|"
	"yla|nula|iedla|ali|"
	"ili|eli|yli|",
	" festival karneval interval bol bola boli automobil mobil profil "
	"exil skala škola sila vila hotel model panel kostol titul diel ",
	"|zomr|zahyn|umr|prib|doš|zača|skonč|vzrást|vzn|objavi|trva|pad|priš|"
	"vráti|nasta|sta|chýb|vyhra|klesl|stúp|ubud|",
	" bol bola boli ", " ", "|ný|ná|ní|tý|tá|tí|", "", " rokov ",
	" v vo na po do z zo za od o pri pre pod nad u k ku s so i a aby že "
	"ako keď včera už aj ",
	"", "", "|ať|iť|ieť|ovať|om|ami|ou|ého|"},
    {S_INIT("hr"), " ima imaju želi žele radi rade živi bio bila ",
	"|ao|io|eo|ala|ila|ela|ali|ili|eli|",
	" radio dio studio video kao iako cio veselo skala sila vila bio "
	"bila bili kapela ",
	"|umr|preminu|poč|poginu|stig|pa|izbi|doš|nasta|porast|", " ", " ", "",
	"", " godina ",
	" u na po za do iz od s sa bez o pri pod nad k i da kako kao kada "
	"jučer već također ",
	"", "", "|ati|iti|jeti|"},
    {S_INIT("sr"), " ", "|ао|ио|ео|ала|ила|ела|али|или|ели|",
	" радио део студио видео као иако цео весело скала сила вила био "
	"била били капела или али ",
	"|умр|премину|поч|погину|стиг|па|изби|дош|наста|пораст|", " ", " ", "",
	"", " година ",
	" у на по за до из од с са без о при под над к и да како као када "
	"јуче већ такође ",
	"", "", "|ати|ити|ети|"},
    {S_INIT("el"),
	" ήταν είναι είχε έχει θέλει κατηγορείται κατηγορούνται νοσηλεύεται "
	"νοσηλεύονται κρατείται κρατούνται βρίσκεται βρίσκονται ζητά ζητεί "
	"ζητούν ζει ζουν "
	"εργάζεται εργάζονται διαμένει αρνείται αρνούνται υποστηρίζει "
	"υποστηρίζουν καταγγέλλει καταγγέλλουν επιμένει ελπίζει ελπίζουν "
	"σκοπεύει αντιμετωπίζει ",
	"|σε|ξε|ψε|ηκε|ελε|γε|ανε|θηκαν|ούσαν|σαν|", " όταν ",
	"|βρίσκ|πέθαν|έφτασ|έφθασ|έπεσ|άρχισ|ξεκίνησ|ξέσπασ|αυξήθηκ|μειώθηκ|"
	"σημειώθηκ|",
	" ", " έχει είχε έχουν είχαν θα ", "|ει|", "", " ετών χρονών ",
	" σε στο στη στην στον στις στα στους με από για ως προς χωρίς μετά "
	"πριν "
	"κατά να ότι πως όταν και που χθες σήμερα επίσης τον την τους του της "
	"των ",
	" ο η οι το τα ένας μια μία ένα ", " ", " "},
    {S_INIT("ru"),
	" получил получила получили является "
	"являются остается остаётся остаются обвиняется работает работал "
	"работала работали шла шел "
	"шёл шли потратил потратила купил купила купили продал продала нашел "
	"нашёл нашла нашли платит платят имеет живет живёт хочет хотят учит ",
	"|лся|лась|ил|ила|овал|овала|ывал|ывала|ает|яет|ует|",
	" сила могила горилла кобыла правила ил нил крокодил был была тыл "
	"михаил даниил людмила следует бывает хватает существует действует "
	"отсутствует светает дует ",
	"", " был была ", " ", "|ан|ана|аны|ен|ена|ены|", "", " лет ",
	" перед над против через в во на по до с за от о из у для под при как "
	"вчера также и что ",
	"", "", "|ать|ить|еть|у|ю|ом|ем|ами|ями|ах|ях|ов|ого|"},
    {S_INIT("uk"),
	" отримав отримала отримали працює працював працювала хоче хочуть "
	"купив купила знайшов знайшла платить має живе вчить ",
	"|вся|лася|лась|ила|ував|увала|ає|яє|ує|",
	" сила могила мотив актив колектив норматив локомотив архів "
	"існує діє буває триває бракує минає ",
	"", " був була ", " ", "|ано|ено|", "", " років ",
	" перед над проти через в у на по до з із за від о для під при як "
	"вчора також і й що ",
	"", "", "|ати|ити|у|ю|ом|ем|ами|ями|ах|ях|ів|ого|"},
    {S_INIT("ar"),
	" وطالب وطالبت طالب طالبت وحث وحثت حث حثت وواجه "
	"ويواجه وتواجه يواجه تواجه ودعا ودعت دعا دعت "
	"وأصيب وأصيبت "
	"واتهم واتهمت وتعهد وتعهدت ورفض ورفضت ",
	"", " ", "", " ", " ", " ", "", "",
	" على إلى كل جميع كافة المجتمع السلطات الحكومة "
	"الجميع عقوبة تهمة تهما بأن بفتح بإجراء بالسجن بتهمة بجروح بإصابات "
	"بضرورة بوقف بتعزيز بالإفراج بمحاسبة بجائزة الاتهامات الإدلاء "
	"التعليق أن ",
	" ", " ", ""},
};

/* Numbers before a subject, and what they measure besides. */
static const char counts[] =
    " dos tres cuatro cinco seis siete ocho nueve diez once doce veinte "
    "treinta "
    "varios varias decenas cientos miles numerosos numerosas "
    "due tre quattro cinque sei sette otto nove dieci undici dodici venti "
    "trenta alcuni alcune diversi diverse decine centinaia migliaia numerosi "
    "numerose circa oltre "
    "dois duas três quatro sete oito nove dez doze vinte trinta vários várias "
    "dezenas centenas milhares ";
static const char spans[] =
    " días horas semanas meses años minutos veces giorni ore "
    "settimane mesi anni minuti volte dias anos vezes ani luni "
    "zile ore săptămâni lat lata dni godzin miesięcy tygodni let "
    "dní hodin měsíců rokov mesiacov godina dana sati mjeseci лет "
    "дней часов недель месяцев років днів годин χρόνια ώρες μέρες "
    "ημέρες μήνες λεπτά εβδομάδες ";

/* Before a verb, or right behind it, and part of it: "No quiso", "Urodził
 * się". */
/* Verbs that measure what was named before: "Kosztuje 780 milionów". */
static const char measures[] =
    " mide pesa cuesta tiene misura costa mede custa tem kosztuje waży mierzy "
    "liczy ma váží měří stojí má весит стоит насчитывает важить коштує має "
    "cântărește costă ima stoji teži тежи струва κοστίζει ζυγίζει έχει ";
static const char negations[] = " no non não nie ne nu δεν не ";
static const char nominatives[] = " ο η οι ένας "; /* no object has these */
static const char passives[] = "|ηκε|ηκαν|θησαν|"; /* in one word */
static const char themselves[] = " se si s și ";
static const char clitics[] = " se si się su je sa се је су ";

/* A number stands before the i-th word: "Sono arrivati 300 migranti". */
static bool counted(const struct lead_in *w, size_t i)
{
	const char *p = w->words[i - 1].p + w->words[i - 1].n;
	const char *from = p;
	while (p < w->words[i].p && !ch_digit(*p))
		p++;
	return p < w->words[i].p && p - from <= 2;
}

static bool day(const struct dropping *d, const struct lead_in *w, size_t i)
{
	return word_listed(d->days, w->words[i]) || counted(w, i);
}

static bool is_finite(const struct dropping *d, struct str word)
{
	return word_listed(d->verbs, word) ||
	       (word_ends(d->endings, word) && !word_listed(d->none, word));
}

/* What it happens to follows: "Zmieniają się też ceny", and what acts as well,
 * "Odpowie za to także burmistrz". */
static const char also[] =
    " też także również już dziś wczoraj také už včera aj tiež već jučer "
    "također већ јуче такође ";

/* Where a subject stands behind the verb, whose last word is `v`, or 0: "Ha
 * muerto el actor", "Fue detenido ayer Bo Prueba", "Han sido detenidos tres
 * hombres", before another verb does. Without articles a name that is not near
 * may be that of what is before it; an article behind a number begins anew. */
static size_t subject_at(
    const struct dropping *d, const struct lead_in *w, size_t v)
{
	static const char all[] = " tutti tutte todos todas ";
	bool led = false; /* by a preposition, with an article or a name */
	for (size_t i = v + 1; i < w->n; i++) {
		struct str word = w->words[i], before = w->words[i - 1];
		bool name = word_capital(word), number = counted(w, i);
		bool article = word_listed(d->articles, word);
		if (article && word_listed(nominatives, word))
			return i;
		bool past = number && article; /* "a 12 i morti" */
		led =
		    !past && (word_listed(d->led, before) ||
				 (led && (word_listed(d->articles, before) ||
					     word_listed(all, before) ||
					     (name && word_capital(before)))));
		if (word_listed(" que che că że aby by ότι να ", word))
			return 0;
		if (!past && word_listed(d->led, word))
			continue;
		if (!name && (is_finite(d, word) ||
				 (*d->articles && word_ends(d->unfit, word))))
			return 0;
		if (i > v + 1 && !*d->articles && word_listed(also, before) &&
		    !word_ends(d->unfit, word))
			return i;
		if (led)
			continue;
		if (name && (*d->articles || i < v + NAME_WITHIN))
			return i;
		if (article && (i + 1 == w->n || !day(d, w, i + 1)))
			return i;
		size_t noun = i + !number; /* that is counted */
		if ((number || word_listed(counts, word)) &&
		    !(noun < w->n && word_listed(spans, w->words[noun])))
			return i;
	}
	return 0;
}

/* Participles of "be" that stand before another's: "È stato fermato". */
static const char been[] = " sido stato stata stati state estado fost ";

/* A verb in front: its last word, and what kind of verb it is. */
struct front {
	size_t last;
	bool found, passive, happens, copula;
};

/* "Ha promesso", "Fue detenido", "Si è dimesso": the participle is at `i`. */
static bool compound(const struct dropping *d, const struct lead_in *w,
    size_t i, struct front *out)
{
	bool itself = i > 1 && word_listed(themselves, w->words[i - 2]);
	out->passive = word_listed(d->be, w->words[i - 1]);
	if (w->comma[i - 1] ||
	    !(out->passive || word_listed(d->have, w->words[i - 1])))
		return false;
	bool twice = i + 1 < w->n && word_listed(been, w->words[i]);
	out->passive |= twice;
	i += twice;
	out->last = i;
	out->happens = word_begins(d->happens, w->words[i]);
	if (str_eq(d->language, S("ro")) &&
	    word_listed(" va vor ar ", w->words[i - 1]))
		return word_ends("|a|e|i|", w->words[i]); /* "Va costa" */
	return !word_capital(w->words[i]) &&
	       (word_ends(d->participles, w->words[i]) ||
		   ((!out->passive || out->happens || twice || itself) &&
		       word_ends(d->irregular, w->words[i])));
}

/* "No descarta que", "Non vuole pagare": what else can stand there. */
static bool denied(const struct dropping *d, const struct lead_in *w, size_t i)
{
	static const char others[] = " hay es son é è sono se si há todo todos "
				     "toda todas solo sólo só solamente tutti "
				     "tutte basta ";
	return i && i + 1 < w->n && !word_capital(w->words[i]) &&
	       !word_listed(others, w->words[i]) &&
	       (word_listed(
		    " que che că że že aby by ότι να ", w->words[i + 1]) ||
		   (*d->articles && word_ends(d->unfit, w->words[i + 1])));
}

static const char may[] =
    " possono può potranno potrà devono deve dovranno dovrà pueden puede "
    "podrán podrá deben debe deberán deberá podem pode poderão poderá devem "
    "deve deverão deverá ";

static const char slavic_may[] =
    " ma mają może mogą musi muszą będzie będą má mají může mohou musí bude "
    "budou môže môžu majú může ";

/* Whose subject stands before them, though they have a clitic: "Domagają się
 * podwyżek". */
static const char wants[] =
    " domaga domagają skarży skarżą obawia obawiają stara starają spodziewa "
    "spodziewają zgadza zgadzają opowiada opowiadają ";

static struct front front_of(const struct dropping *d, const struct lead_in *w)
{
	size_t i = word_listed(negations, w->words[0]);
	bool itself = !i && word_listed(themselves, w->words[0]);
	i += itself;
	struct front f = {.found = false};
	if (i + 1 >= w->n)
		return f;
	/* "Possono essere acquistati" */
	i += i + 3 < w->n && word_listed(may, w->words[i]) &&
	     word_listed(" essere ser ", w->words[i + 1]);
	f.found = compound(d, w, i + 1, &f);
	f.passive |= itself; /* "Si è spento l'attore" */
	if (f.found)
		return f;
	struct str verb = w->words[i];
	f = (struct front){.last = i,
	    .copula = word_listed(d->be, verb),
	    .happens = itself || word_begins(d->happens, verb) ||
		       word_ends(passives, verb),
	    .found = is_finite(d, verb) || (!itself && denied(d, w, i))};
	/* "Mają powstać dwa mosty" */
	if (f.found && !w->comma[i] && word_listed(slavic_may, verb) &&
	    word_begins(d->happens, w->words[i + 1])) {
		f.last++;
		f.happens = true;
	}
	if (!w->comma[i] && word_listed(clitics, w->words[i + 1])) {
		f.last++; /* also the passive: "Rozpoczął się mecz" */
		f.happens = !word_listed(wants, verb);
		f.found |= !f.happens;
	}
	return f;
}

/* "Es necesario que", "È possibile pagare": nobody is left away. */
static bool impersonal(
    const struct dropping *d, const struct lead_in *w, size_t next)
{
	return next + 1 < w->n &&
	       (word_listed(" que che că że ", w->words[next + 1]) ||
		   word_ends(d->unfit, w->words[next + 1]));
}

static bool name_behind(const struct lead_in *w, size_t i)
{
	for (; i < w->n; i++)
		if (word_capital(w->words[i]))
			return true;
	return false;
}

/* What stands behind the verb is no preposition: the subject, or an object. */
static enum subject bare(const struct dropping *d, const struct lead_in *w,
    const struct front *f, size_t next)
{
	bool article = word_listed(d->articles, w->words[next]);
	if (f->copula && !article &&
	    (impersonal(d, w, next) ||
		(*d->articles && subject_at(d, w, next))))
		return SUBJECT_TOLD; /* "Sigue abierta la investigación" */
	if (!*d->happens)
		return !f->passive && !f->copula &&
			       word_ends(d->unfit, w->words[next]) &&
			       !name_behind(w, next)
			   ? SUBJECT_LOST
			   : SUBJECT_TOLD;
	if (f->passive)
		return !*d->articles || subject_at(d, w, next - 1)
			   ? SUBJECT_TOLD
			   : SUBJECT_LEFT;
	if (f->happens || (f->copula && article) ||
	    (word_listed(nominatives, w->words[next]) && !f->copula))
		return SUBJECT_TOLD;
	if (word_ends(d->unfit, w->words[next]))
		return SUBJECT_LOST;
	if (!article && *d->articles && subject_at(d, w, next))
		return SUBJECT_TOLD; /* "Sigue abierta la investigación" */
	/* "Ganó el Madrid", "Ha perso la vita un uomo" */
	if (article && ((next + 1 < w->n && word_capital(w->words[next + 1])) ||
			   subject_at(d, w, next + 1)))
		return SUBJECT_TOLD;
	return SUBJECT_LEFT;
}

/* "Pasó 19 horas", "Znalazł 1200 monet": of one, and what is behind are many,
 * so they are not who does it. But "Zahynul 1 člověk". */
static bool counts_objects(
    const struct dropping *d, const struct lead_in *w, size_t next)
{
	static const char singular[] = "|ó|ò|ou|eu|iu|ł|ła|al|il|el|dl|nul|ala|"
				       "ila|ela|dla|nula|л|ла|ув|ав|"
				       "ив|";
	const char *p = w->words[next - 1].p + w->words[next - 1].n;
	if (!counted(w, next) || !is_finite(d, w->words[next - 1]) ||
	    !word_ends(singular, w->words[next - 1]))
		return false;
	while (!ch_digit(*p))
		p++;
	return (*p != '1' || ch_digit(p[1])) && !name_behind(w, next);
}

/* A name that may be the subject: "Rafał", but not "Toruniowi". */
static bool named(const struct dropping *d, struct str word)
{
	return word_capital(word) &&
	       (*d->articles || !word_ends("|owi|emu|ovi|ami|ego|ého|", word));
}

static const struct dropping *dropping_of(struct str language)
{
	int k = LANGUAGE_ROW(dropping, language);
	return k < 0 ? NULL : &dropping[k];
}

bool subject_verb(struct str language, struct str word)
{
	const struct dropping *d = dropping_of(language);
	return d && (is_finite(d, word) || word_listed(d->be, word) ||
			word_listed(d->have, word));
}

/* "Ya ha pedido perdón": what may stand before such a verb. */
static const char already[] =
    " ya già já deja już už уже вже ήδη ja aún ancora ainda ";

static struct lead_in behind_first(const struct lead_in *w)
{
	struct lead_in rest = {.n = w->n - 1};
	for (size_t i = 0; i < rest.n; i++) {
		rest.words[i] = w->words[i + 1];
		rest.comma[i] = w->comma[i + 1];
	}
	return rest;
}

enum subject subject_of(struct str language, const struct lead_in *w)
{
	const struct dropping *d = dropping_of(language);

	if (!d || w->n < 2)
		return SUBJECT_TOLD;
	struct lead_in rest;
	if (word_listed(already, w->words[0]) && !w->comma[0] && w->n > 2) {
		rest = behind_first(w);
		w = &rest;
	}
	if (word_listed(measures, w->words[0]) && counted(w, 1))
		return SUBJECT_LOST;
	struct front f = front_of(d, w);
	size_t next = f.last + 1;
	if (!f.found || next >= w->n || named(d, w->words[next]) ||
	    is_finite(d, w->words[next]))
		return SUBJECT_TOLD; /* "Rafał zdobył" */
	if (word_listed(d->ages, w->words[next]) || counts_objects(d, w, next))
		return SUBJECT_LOST;
	if (!word_listed(d->led, w->words[next]))
		return w->comma[f.last] ? SUBJECT_TOLD : bare(d, w, &f, next);
	bool own = f.passive || f.happens || f.copula; /* it may be far */
	if (f.copula && word_listed(" que che că ότι πως ", w->words[next]))
		return SUBJECT_TOLD; /* "Resta che" */
	size_t at = subject_at(d, w, f.last);
	/* the last word that we see: of a subject, or a day */
	bool unsure = at + 1 == w->n && word_listed(d->articles, w->words[at]);
	own |= at && (word_listed(nominatives, w->words[at]) ||
			 word_listed(also, w->words[at - 1]));
	if (at && !unsure)
		return own || f.copula ? SUBJECT_TOLD : SUBJECT_LEFT;
	if (own && word_listed(also, w->words[next]) && !*d->articles)
		return SUBJECT_TOLD;
	return f.copula || (own && (unsure || !*d->articles)) ? SUBJECT_LEFT
							      : SUBJECT_LOST;
}
