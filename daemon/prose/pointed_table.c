/* SPDX-License-Identifier: MIT */
/* gazetted: the words that point at what was told, from anywhere. */
#include "prose/pointed_table.h"

const struct pointer pointed_pointers[] = {
    {S_INIT("en"), BEFORE, " this these ", "",
	" sometimes often usually later sooner earlier soon before again "
	"better faster right here "
	"there "
	"case cases example context respect regard scenario situation chapter "
	"kind kinds sort sorts type types time times year years week weeks "
	"weekend month months morning afternoon evening night tonight season "
	"summer autumn fall spring winter decade century country world planet "
	"city "
	"town state place earth island moment point stage past coming last "
	"next early late latter holiday christmas easter term quarter way "
	"one ones happens happened means meant makes made shows showed gives "
	"gave puts brings brought takes took comes came goes went includes "
	"included leads follows seems looks sounds works worked allows leaves "
	"helps suggests requires applies could would should might will must "
	"cannot wasn isn doesn didn won also never always "
	"really actually certainly just being having ",
	""},
    {S_INIT("en"), BEFORE, " that ", "",
	" time year week weekend month morning afternoon evening night day "
	"date season summer point stage moment term regard respect sense way "
	"kind sort type case extent end effect could would should might will "
	"must suggest some many they there will seem make have come ",
	" of for from with about on by after before during since at into "
	"over under against behind through "},
    {S_INIT("de"), CAPITAL,
	" diese dieser dieses diesem diesen jene jener jenes jenem jenen "
	"besagte "
	"besagter besagtes besagtem besagten ",
	"",
	" jahr jahre jahres jahren woche wochen monat monats monate monaten "
	"tag tage tagen tages stunde stunden zeit zeiten saison sommer herbst "
	"winter frühjahr frühling wochenende wochenendes abend nacht morgen "
	"mittag nachmittag vormittag jahrzehnt jahrhundert mal welt erde land "
	"stadt region moment augenblick sinne weise form art stelle punkt "
	"planeten kontinent gesellschaft spielzeit legislaturperiode quartal "
	"reihe serie fall "
	"zusammenhang hintergrund hinsicht rahmen zweck grund gründen ",
	""},
    {S_INIT("fr"), BEFORE,
	" ce cet cette ces ledit ladite dudit lesdits lesdites desdits ", "",
	" après midi qui que dont sont sera fut serait était semaine semaines "
	"année mois "
	"matin soir nuit fois été automne hiver printemps jour jours saison "
	"week weekend moment siècle pays monde après-midi dernier "
	"dernière derniers dernières article ville île sens type genre sorte "
	"mardi titre cadre cas effet égard point stade heure heures soirée "
	"matinée journée façon manière même région ",
	""},
    {S_INIT("es"), BEFORE,
	" este esta estos estas ese esa esos esas dicho dicha dichos dichas "
	"aquel aquella ",
	"",
	" entonces época año años mes semana mañana tarde noche madrugada fin "
	"verano "
	"invierno otoño primavera temporada momento momentos día días siglo "
	"país mundo ciudad vez último última últimos últimas próximo próxima "
	"artículo tipo manera forma modo sentido caso punto lado marco "
	"contexto jornada tiempo mismo misma hora horas región fecha era "
	"será sido fueron están isla ",
	""},
    {S_INIT("pt"), BEFORE,
	" este esta estes estas esse essa esses essas deste desta destes "
	"destas desse dessa desses dessas neste nesta nestes nestas nesse "
	"nessa nesses nessas aquele aquela daquele daquela naquele naquela ",
	"",
	" época ano anos mês semana semanas manhã tarde noite madrugada fim "
	"verão "
	"inverno outono primavera temporada momento dia dias século país "
	"mundo cidade vez último última últimos últimas próximo próxima "
	"segunda terça quarta quinta sexta sábado domingo artigo tipo forma "
	"maneira modo sentido caso ponto lado contexto altura período tempo "
	"mesmo mesma hora horas região data será foram estão ",
	""},
    {S_INIT("it"), BEFORE,
	" questo questa questi queste quest tale tali quel quei quegli ", "",
	" epoca anno anni tempi mese settimana mattina mattinata mattino "
	"pomeriggio sera "
	"serata notte volta estate inverno autunno primavera stagione momento "
	"giorno giorni punto paese mondo città ultimo ultima ultimi ultime "
	"articolo weekend tipo modo senso caso genere motivo ragione "
	"proposito scopo fase periodo ore sono hanno erano sarà stato stata "
	"isola regione ",
	""},
    {S_INIT("nl"), BEFORE, " deze dit ", "",
	" week weken maand jaar ochtend middag avond nacht keer zomer herfst "
	"winter lente voorjaar najaar seizoen weekend moment dag dagen eeuw "
	"land wereld stad artikel manier wijze soort geval tijd periode "
	"betekent gebeurt gebeurde blijkt geldt gaat kunnen moet moeten zegt "
	"wordt werd worden heeft hebben waren komt kwam doet deed laat maakt "
	"maakte zorgt vindt staat stond leidt leidde levert kost lijkt regio "
	"plek ",
	""},
    {S_INIT("nl"), BEFORE, " die dat ", "",
	" manier wijze tijd tijden periode moment dag dagen week maand jaar "
	"jaren avond nacht ochtend middag soort geval zin gebied punt reden "
	"keer seizoen zomer winter toen kant plek land stad ",
	" van voor met door over na tegen bij op in uit zonder tijdens "
	"volgens "},
    {S_INIT("sv"), BEFORE, " denna dessa ", "",
	" helg vecka månad säsong sommar höst vinter gång dag dagar gången "
	"veckan skulle hade blev kommer kunde ",
	""},
    {S_INIT("da"), BEFORE, " denne disse ", "",
	" weekend efterår forår vinter uge måned sæson sommer gang dage tid "
	"skulle havde blev kommer "
	"kunne ",
	""},
    {S_INIT("no"), BEFORE, " denne disse ", "",
	" helgen helga høsten våren vinteren uken måneden sesongen sommeren "
	"gangen gang dagene tiden skulle "
	"hadde ble kommer kunne ",
	""},
    {S_INIT("pl"), BEFORE,
	" ta tej tę tą tych tymi ten te tamten tamta tamtego tamtej tamtym "
	"tamtych ",
	"",
	" dnia wieczoru wieczora ranka popołudnia poranka roku tydzień weekend "
	"sezon miesiąc razem pory chwili sam sama samej "
	"samym samych same kierunku sposób wieczór porze nocy jesieni wiosny "
	"zimy części kraju chwilę dni dniach godzinach latach rodzaju typu "
	"samego pierwszy drugi który która które ",
	""},
    {S_INIT("cs"), BEFORE,
	" tento tato toto tyto tohoto tomuto tomto tímto těchto těmito této "
	"tuto touto ",
	"",
	" podzim podzimu jaro jara týden rok roku roce měsíc víkend sezonu "
	"sezóna sezóně sezony zimu "
	"léto chvíli době dnech den večer způsob způsobem země zemi případě "
	"ohledu ",
	""},
    {S_INIT("sk"), BEFORE,
	" tento táto toto tieto tohto tomuto tomto týmto týchto týmito tejto "
	"túto touto ",
	"",
	" týždeň rok roku mesiac víkend sezónu sezóna sezóne zimu leto chvíli "
	"dobe dňoch deň večer spôsob spôsobom prípade ",
	""},
    {S_INIT("ru"), BEFORE, " этот эта эту эти этих этими этой ", "",
	" году года год неделе неделю неделя месяце месяц лето лета "
	"осень "
	"зиму зимы зимой осени осенью весны весной весну ночи ночью сезон "
	"сезоне раз ночь утро день дни дней "
	"вечер выходные момент время века веке слова словам страны стране "
	"город городе связи причине цели части точки сторону минуту ",
	""},
    {S_INIT("uk"), BEFORE, " цей ця цю ці цих цими цієї цій ", "",
	" року рік тиждень тижня тижні місяць місяця літо осінь осені зиму "
	"зими весну весни ночі "
	"сезон сезоні раз ніч ранок день дні днів вечір вихідні момент час "
	"країни країні зв'язку причини метою частині хвилину ",
	""},
    {S_INIT("bg"), BEFORE, " този тази тези ", "",
	" година месец седмица лято есен зима пролет сутрин вечер нощ път "
	"сезон ден дни уикенд момент начин страна град ",
	""},
    {S_INIT("hr"), BEFORE,
	" ovaj ovog ovoga ovom ovome ovim ova ove ovu ovoj ovih taj tog toga "
	"tom tih tim tu toj ",
	"",
	" noći proljeća proljeće vikenda jutra večeri tjedan tjedna vikend "
	"mjesec mjeseca godine godinu godini sezone "
	"ljeta ljeto zime zimu jeseni put trenutku trenutak dan dana danima "
	"tjednu način slučaju smislu vrijeme zemlji grad gradu ",
	""},
    {S_INIT("ro"), BEFORE,
	" acest această acestui acestei acestor aceste "
	"acești ",
	"",
	" săptămână săptămâni lună luni vară iarnă toamnă primăvară dată "
	"dimineață seară noapte moment caz sens mod sezon zile secol oraș "
	"context țări țară weekend ",
	""},
    {S_INIT("fi"), BEFORE,
	" tämän tätä tässä tästä tähän tällä tämä nämä näiden näitä näissä "
	"näistä näihin ",
	"",
	" viikolla viikon viikko vuoden vuonna vuosi vuotta päivän päivänä "
	"kerran kertaa kesänä kesän syksynä syksyn talvena talven keväänä "
	"kevään kuun kuussa kauden kaudella hetkellä hetken vuoksi takia "
	"jälkeen lisäksi mukaan myötä kautta mukaisesti mukainen johdosta "
	"kaltaiset kaltaisia osalta tarkoittaa merkitsee johtuu näkyy tapahtui "
	"oli olivat ovat olisi olla voisi voi vaatii edellyttää aiheutti "
	"maan maassa kaupungin asti saakka mennessä välillä ",
	""},
    {S_INIT("hu"), ARTICLE,
	" ez ezt ezek ezeket ennek ezeknek ebben ezekben erre ezekre ebből "
	"ezekből erről ezekről ettől ezektől ehhez ezekhez ezzel ezekkel ezen "
	"az azt azok azokat annak azoknak azon abban arra arról attól ahhoz "
	"azzal ",
	" a az ",
	" éjszakán éjszaka tavaszon reggelen estén délutánon délelőttön hét "
	"héten hetet év évben évet évad hónap hónapban nap napon nyár "
	"nyáron tél télen ősz ősszel hétvége hétvégén szezon szezonban alkalom "
	"alkalommal pillanat pillanatban ország országban város városban "
	"első második fajta típusú ",
	""},
    {S_INIT("el"), ARTICLE,
	" αυτός αυτή αυτό αυτόν αυτήν αυτού αυτής αυτοί αυτές αυτά αυτών "
	"αυτούς τούτη τούτο ",
	" ο η το οι τα τον την τη του της των τους τις ",
	" βράδυ νύχτα άνοιξη φθινόπωρο απόγευμα πρωί εβδομάδα χρονιά χρόνο "
	"μήνα στιγμή φορά σεζόν μέρα ημέρα περίοδο "
	"καλοκαίρι χειμώνα πόλη χώρα χώρας περίπτωση πλαίσιο σημείο τρόπο "
	"λόγο ώρα ",
	""},
    {S_INIT("tr"), BEFORE, " bu ", "",
	" sonbahar ilkbahar yıl yılın yıla yılki hafta haftanın haftaya "
	"haftaki ay ayın sabah "
	"akşam gece gün günü günün günlerde sezon sezonun kez kere kadar arada "
	"sırada nedenle yüzden kapsamda çerçevede sayede yana zamana yönde "
	"anlamda konuda durumda şekilde amaçla tür türden tarihten tarihe "
	"defa bahar yaz kış süreçte dönemde dönem noktada bağlamda yüzyılın "
	"ülkede ülkenin şehirde kentte olsa olan olduğunu oldu oluyor ",
	""},
    {S_INIT("hi"), BEFORE, " इस इन ", "",
	" साल वर्ष हफ्ते हफ़्ते सप्ताह महीने बार दौरान बीच तरह प्रकार समय वक्त वक़्त सीजन "
	"सीज़न मौके अवसर मामले कारण वजह सिलसिले देश शहर राज्य जगह दिन दिनों "
	"बाबत मौसम सत्र ",
	""},
    {S_INIT("ar"), BEFORE,
	" هذا هذه هذين هاتين تلك ذلك بهذا بهذه لهذا "
	"لهذه وهذا وهذه وتلك ",
	"ال",
	" الأسبوع العام الشهر الصيف الشتاء السنة اليوم المساء الصباح الموسم "
	"المرة العالم البلد الإطار السياق الصدد الوقت الحين الحد الشأن اللحظة "
	"الليلة القرن المجال السبب الغرض الجانب الفترة المدينة ",
	""},
    {S_INIT("he"), BEHIND, " הזה הזו הזאת האלה האלו הללו ", "ה",
	" השבוע השנה החודש היום הערב הקיץ החורף הפעם הזמן הרגע העונה הלילה "
	"הימים המקרה העיר המדינה ",
	""},
    {S_INIT("id"), BEHIND, " tersebut ", "",
	" saat waktu tahun hari minggu bulan kali masa malam ", ""},
    {S_INIT("ko"), BEFORE, " 이 ", "",
	" 날 달 주 해 때 지역 나라 도시 같은 밖에 중 가운데 시간 기간 시점 "
	"시각 "
	"경우 때문에 과정에서 자리에서 후 외에 ",
	""},
};

const struct pointer pointed_mentioned[] = {
    {S_INIT("en"), BEFORE, " said ", "", " ", " the "},
    {S_INIT("en"), BEFORE, " aforementioned aforesaid ", "", " ", ""},
    {S_INIT("de"), CAPITAL, " genannte genannten erwähnte erwähnten ", "",
	" gründe gründen art ", " der die das den dem des "},
    {S_INIT("es"), BEFORE,
	" citado citada citados citadas mencionado mencionada mencionados "
	"mencionadas referido referida referidos referidas susodicho "
	"susodicha ",
	"", " ", " el la los las del al "},
    {S_INIT("es"), BEFORE, " tales ", "", " fines efectos ", ""},
    {S_INIT("pt"), BEFORE,
	" citado citada citados citadas mencionado mencionada referido "
	"referida referidos referidas ",
	"", " ", " o a os as do da dos das no na ao "},
    {S_INIT("pt"), BEFORE, " tais ", "", " fins ", ""},
    {S_INIT("it"), BEFORE,
	" suddetto suddetta suddetti suddette predetto predetta "
	"summenzionato codesto codesta ",
	"", " ", ""},
    {S_INIT("fr"), BEFORE, " susdit susdite ", "", " ", ""},
    {S_INIT("nl"), BEFORE,
	" genoemde bedoelde voornoemde bovengenoemde desbetreffende ", "", " ",
	" de het van in "},
    {S_INIT("sv"), BEFORE, " nämnda ovannämnda ", "", " ", ""},
    {S_INIT("pl"), BEFORE,
	" wspomniany wspomniana wspomniane wspomnianego wspomnianej "
	"wspomnianym wspomnianą ów owa owe owego owej owym owych ",
	"", " czas czasu czasie ", ""},
    {S_INIT("cs"), BEFORE,
	" zmíněný zmíněná zmíněné zmíněného zmíněnou onen onoho ", "", " ", ""},
    {S_INIT("sk"), BEFORE, " spomínaný spomínaná spomínané spomínaného ", "",
	" ", ""},
    {S_INIT("ru"), BEFORE,
	" данный данная данного данной упомянутый упомянутая упомянутое "
	"упомянутого упомянутой упомянутые указанный указанная указанного "
	"указанной тот ",
	"",
	" момент момента времени час день год вечер случай факт самый срок "
	"период отрезок ",
	""},
    {S_INIT("uk"), BEFORE,
	" даний даного згаданий згадана згадане згаданого згаданої "
	"зазначений зазначена зазначеного той ",
	"", " момент час день рік вечір випадок факт самий період ", ""},
    {S_INIT("ro"), BEFORE,
	" respectivul respectiva respectivului respectivei acel acea acelui "
	"acelei ",
	"", " moment timp zi seară noapte an vreme perioadă ", ""},
    {S_INIT("fi"), BEFORE,
	" kyseinen kyseisen kyseistä kyseisessä kyseisestä kyseiseen "
	"kyseiset ",
	"", " päivänä vuonna ajankohtana ", ""},
    {S_INIT("hu"), BEFORE, " említett ", "", " ", " az "},
    {S_INIT("tr"), BEFORE, " konusu ", "",
	" oldu olan olduğu olabilir olamaz değil ", " söz "},
};

const struct pointer pointed_others[] = {
    {S_INIT("de"), CAPITAL,
	" weiterer weitere weiteres anderer andere anderes ", "",
	" person mann frau ", " ein eine "},
    {S_INIT("fr"), BEFORE, " autre ", "", " jour fois personne homme femme ",
	" un une "},
    {S_INIT("es"), BEFORE, " otro otra ", "", " vez día persona hombre mujer ",
	""},
    {S_INIT("it"), BEFORE, " altro altra ", "",
	" giorno volta persona uomo donna ", " un una "},
    {S_INIT("pt"), BEFORE, " outro outra ", "", " vez dia pessoa homem mulher ",
	""},
    {S_INIT("nl"), BEFORE, " ander andere ", "", " keer dag persoon man vrouw ",
	" een "},
    {S_INIT("sv"), BEFORE, " annan annat ", "", " gång dag person man kvinna ",
	" en ett "},
    {S_INIT("da"), BEFORE, " anden andet ", "", " gang dag person mand kvinde ",
	" en et "},
    {S_INIT("no"), BEFORE, " annen annet ", "", " gang dag person mann kvinne ",
	" en et ei "},
    {S_INIT("pl"), BEFORE,
	" kolejny kolejna kolejne kolejnym kolejną inny "
	"inna innym inną ",
	"", " raz dzień tydzień rok razem osoba osobę mężczyzna kobieta ", ""},
    {S_INIT("cs"), BEFORE, " dalším dalšími jiným ", "", " ", ""},
    {S_INIT("sk"), BEFORE, " ďalším ďalšími iným ", "", " ", ""},
    {S_INIT("ru"), BEFORE, " один одна одно одной одним ", "",
	" раз человек мужчина женщина ", " еще ещё "},
    {S_INIT("uk"), BEFORE, " один одна одне однією одним ", "",
	" раз людина чоловік жінка ", " ще "},
    {S_INIT("hu"), BEFORE, " másik ", "", " ", " egy "},
    {S_INIT("fi"), BEFORE, " toinen ", "", " kerta kerran ", ""},
    {S_INIT("el"), BEFORE, " άλλο άλλη άλλος ", "", " φορά ",
	" ένα ένας μια μία "},
    {S_INIT("ro"), BEFORE, " altă alt ", "", " dată zi ", " o un "},
    {S_INIT("tr"), BEFORE, " diğer başka ", "", " deyişle gün kez ", " bir "},
    {S_INIT("hi"), BEFORE, " और ", "", " बार ", " एक "},
    /* and what stands for a thing as often, further on */
    {S_INIT("es"), BEFORE, " tal ", "",
	" vez como cual punto grado suerte manera modo forma ", ""},
    {S_INIT("pt"), BEFORE, " tal dito dita ", "",
	" vez como qual ponto grau sorte maneira modo forma ", ""},
    {S_INIT("pl"), BEFORE, " tego temu tym tymi ", "",
	" roku lata tygodnia tygodniu miesiąca miesiącu sezonu sezonie "
	"weekendu dnia wieczoru typu rodzaju samego samym razem celu kraju "
	"miasta mieście czasie czasu wieczora ranka popołudnia ",
	""},
    {S_INIT("ru"), BEFORE, " этого этому этим этом ", "",
	" года году лета летом сезона сезоне месяца месяце утра утром вечера "
	"вечером дня рода города городе региона века мира времени сроку ",
	""},
    {S_INIT("uk"), BEFORE, " цього цьому цим ", "",
	" року році разу літа літом сезону сезоні місяця місяці тижня тижні "
	"ранку "
	"вечора дня роду міста місті регіону століття часу ",
	""},
    {S_INIT("id"), BEHIND, " lain ", "", " kali hari ", ""},
    {S_INIT("ko"), BEFORE, " 다른 ", "", " ", " 또 "},
};

const struct pointer pointed_alike[] = {
    {S_INIT("en"), BEFORE, " similar ", "",
	" vein way ways fashion manner size sizes lines time times age ages "
	"people thing things stuff one ones sales store stores ",
	""},
    {S_INIT("de"), CAPITAL,
	" ähnliche ähnlicher ähnliches ähnlichen ähnlichem ", "",
	" weise art form maße zeit ", ""},
    {S_INIT("fr"), BEHIND,
	" similaire similaires semblable semblables "
	"analogue analogues ",
	"", " façon manière taille ", ""},
    {S_INIT("fr"), BEFORE, " semblable semblables pareil pareille ", "",
	" façon manière ", ""},
    {S_INIT("es"), BEHIND,
	" similar similares parecido parecida parecidos parecidas "
	"semejante semejantes ",
	"", " manera forma modo línea tamaño son es ", ""},
    {S_INIT("es"), BEFORE, " similar similares parecido parecida ", "",
	" manera forma modo línea ", ""},
    {S_INIT("it"), BEHIND, " simile simili analogo analoga analoghi analoghe ",
	"", " modo maniera sono ", ""},
    {S_INIT("it"), BEFORE, " simile simili analogo analoga analoghe ", "",
	" modo maniera ", ""},
    {S_INIT("pt"), BEHIND,
	" semelhante semelhantes similar similares parecido parecida "
	"parecidos parecidas ",
	"", " maneira forma modo são ", ""},
    {S_INIT("nl"), BEFORE,
	" soortgelijk soortgelijke gelijkaardig "
	"gelijkaardige dergelijk dergelijke ",
	"", " manier wijze ", ""},
    {S_INIT("sv"), BEFORE, " liknande ", "", " sätt ", ""},
    {S_INIT("da"), BEFORE, " lignende tilsvarende ", "", " måde vis ", ""},
    {S_INIT("no"), BEFORE, " lignende tilsvarende ", "", " måte vis ", ""},
    {S_INIT("pl"), BEFORE, " podobny podobna podobne podobną podobnym ", "",
	" sposób ", ""},
    {S_INIT("cs"), BEFORE, " podobný podobná podobné podobnou podobným ", "",
	" způsobem ", ""},
    {S_INIT("sk"), BEFORE, " podobný podobná podobné podobnú podobným ", "",
	" spôsobom ", ""},
    {S_INIT("ru"), BEFORE,
	" аналогичный аналогичная аналогичное аналогичные аналогичную "
	"похожий похожая похожее похожие похожую ",
	"", " образом ", ""},
    {S_INIT("uk"), BEFORE,
	" аналогічний аналогічна аналогічне аналогічні аналогічну схожий "
	"схожа схоже схожі схожу подібний подібна подібне подібні ",
	"", " чином ", ""},
    {S_INIT("bg"), BEFORE, " подобен подобна подобно подобни ", "", " начин ",
	""},
    {S_INIT("ro"), BEHIND, " similar similară similare asemănătoare ", "",
	" mod ", ""},
    {S_INIT("ca"), BEHIND, " similar similars semblant semblants ", "",
	" manera ", ""},
    {S_INIT("hu"), BEFORE, " hasonló ", "", " módon ", ""},
    {S_INIT("fi"), BEFORE, " samanlainen samanlaisia ", "", " ", ""},
    {S_INIT("tr"), BEFORE, " benzer ", "", " şekilde ", ""},
};
