/* SPDX-License-Identifier: MIT */
/* gazetted: the verbs of languages that leave a subject away. */
#include "prose/subject_table.h"

#include "text/language_row.h"

static const struct dropping dropping[] = {
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

const struct dropping *subject_dropping(struct str language)
{
	int k = LANGUAGE_ROW(dropping, language);
	return k < 0 ? NULL : &dropping[k];
}
