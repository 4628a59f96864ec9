/* SPDX-License-Identifier: MIT */
/* gazetted: words of the closed classes. */
#include "text/closed.h"

#include <pthread.h>

#include "text/language.h"
#include "text/listed.h"
#include "text/sentence.h"

static const struct closed {
	struct str language;
	const char *words;
} lists[] = {
    {S_INIT("en"),
	" i me my myself we our ours ourselves you your yours yourself "
	"yourselves he him his himself she her hers herself it its "
	"itself they them their theirs themselves who whom whose what "
	"which this that these those someone somebody something anyone "
	"anybody anything everyone everybody everything nobody nothing "
	"none one ones each other others another both either neither "
	"such same am is are was were be been being do does did doing "
	"have has had having can could will would shall should might "
	"must ought cannot a an the of to in on at by for from with "
	"about above across after against along among around because "
	"before behind below beneath beside besides between beyond "
	"despite during except inside into near off onto out outside "
	"over per since through throughout till toward towards under "
	"underneath until up upon within without although though unless "
	"whereas whether while and or but nor if so than then as yet "
	"also always any all almost anyway enough ever every few here "
	"how however just less least many maybe more most much never no "
	"not now often once only perhaps quite rather several some "
	"sometimes somehow somewhere soon still there therefore thus too "
	"very when whenever where wherever why instead "},
    {S_INIT("de"),
	" ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch "
	"ihnen mein meine meinem meinen meiner dein deine deinem deinen "
	"deiner sein seine seinem seinen seiner seines ihre ihrem ihren "
	"ihrer ihres unser unsere unserem unseren unserer euer eure man "
	"jemand niemand etwas nichts alles alle allem allen aller jeder "
	"jede jedem jeden jedes kein keine keinem keinen keiner dieser "
	"diese dieses diesem diesen jener welche welcher welches was wer "
	"wen wem wessen wo wann warum wie wieso weshalb der die das den "
	"dem des dass ein eine einem einen einer eines bin bist ist sind "
	"seid war waren wäre wären gewesen habe hast hat habt haben "
	"hatte hatten hätte hätten gehabt werde wirst wird werden wurde "
	"wurden worden würde würden geworden kann kannst können konnte "
	"konnten könnte könnten muss musst müssen musste mussten müsste "
	"darf dürfen durfte soll sollen sollte sollten will wollen "
	"wollte wollten mag mögen möchte möchten an auf aus bei bis "
	"durch für gegen mit nach von zu ohne um ab außer gegenüber seit "
	"trotz während wegen vor hinter neben unter über zwischen am "
	"beim im ins vom zum zur in und oder aber denn sondern doch weil "
	"obwohl wenn als falls ob damit sodass bevor nachdem da dann "
	"daher deshalb also so sehr ganz auch nur noch nun jetzt schon "
	"immer wieder nie mehr mal hier dort dabei dafür dazu daran "
	"darauf daraus darin darum darüber davon davor zwar etwa eben "
	"selbst sogar bereits jedoch allerdings viel viele vielen wenig "
	"wenige einige einigen mehrere andere anderen anderer beide "
	"beiden nicht sich "},
    {S_INIT("fr"),
	" je tu il elle on nous vous ils elles me te se moi toi lui leur "
	"leurs eux y mon ma mes ton ta tes son sa ses notre nos votre "
	"vos celui celle ceux celles ceci cela ça ce cet cette ces quel "
	"quelle quels quelles quoi qui que dont où quand comment "
	"pourquoi combien lequel laquelle lesquels quelque quelques "
	"chaque chacun chacune tout toute tous toutes aucun aucune autre "
	"autres même mêmes plusieurs tel telle tels telles rien le la "
	"les un une des du de au aux et en à est ne pas suis es sommes "
	"êtes sont étais était étaient été être serait sera seront fut "
	"furent soit ai as a avons avez ont avais avait avaient eu avoir "
	"aurait aura auront ait peut peuvent pouvait pourrait pourraient "
	"doit doivent devait devrait dans chez contre depuis derrière "
	"dès devant durant entre envers hors jusque jusqu malgré outre "
	"parmi pendant sans selon sous sur vers avec par pour mais ou "
	"donc or ni car si comme lorsque lorsqu puisque puisqu afin "
	"ainsi alors après aussi assez avant beaucoup bien déjà encore "
	"enfin ici là jamais maintenant moins non parfois peu plus "
	"plutôt presque puis qu souvent surtout tant toujours très trop "},
    {S_INIT("es"),
	" yo tú él ella ello nosotros vosotros usted ustedes ellos ellas "
	"me te se nos os mí ti sí mi mis tu tus su sus nuestro nuestra "
	"nuestros nuestras este esta esto estos estas ese esa eso esos "
	"esas aquel aquella aquello aquellos aquellas que qué quien "
	"quién quienes cual cuál cuales cuyo cuya cuando cuándo donde "
	"dónde como cómo cuanto cuánto alguien algo alguno alguna "
	"algunos algunas algún nadie nada ninguno ninguna ningún cada "
	"todo toda todos todas otro otra otros otras mismo misma mismos "
	"mismas tal tales varios varias mucho mucha muchos muchas poco "
	"poca pocos pocas tanto tanta tantos tantas ambos el la los las "
	"lo le les un una unos unas al del de a en con por para soy eres "
	"es somos son era eras eran fui fue fueron ser sido siendo sea "
	"sean será serán sería serían estoy está estamos están estaba "
	"estaban estuvo estar esté estén he has ha hemos han había "
	"habían hay hubo haber haya hayan habrá habría puede pueden "
	"podía podrá podría podrían debe deben debía debería ante bajo "
	"contra desde durante entre hacia hasta mediante según sin sobre "
	"tras y e o u ni pero sino aunque porque pues si mientras ya "
	"también tampoco así aún aun ahora antes después luego entonces "
	"muy más menos casi siempre nunca jamás aquí allí ahí no solo "
	"sólo además "},
    {S_INIT("it"),
	" io tu lui lei noi voi loro mi ti ci vi si me te sé ne li lo la "
	"le gli il i un uno una mio mia miei mie tuo tua tuoi tue suo "
	"sua suoi sue nostro nostra nostri nostre vostro vostra vostri "
	"vostre questo questa questi queste quello quella quelli quelle "
	"quel quei quegli ciò che chi cui quale quali quanto quanta "
	"quanti quante dove quando come perché qualcuno qualcosa qualche "
	"nessuno nessuna niente nulla ogni ognuno tutto tutta tutti "
	"tutte altro altra altri altre stesso stessa stessi stesse tale "
	"tali molto molta molti molte poco pochi tanto tanti entrambi "
	"sono è siamo siete era erano ero fu furono essere sia siano "
	"sarà saranno sarebbe ho hai ha abbiamo avete hanno aveva "
	"avevano avere avrà avrebbe abbia può possono poteva potrebbe "
	"deve devono doveva dovrebbe a da di in con su per tra fra al "
	"allo alla ai agli alle dal dallo dalla dai dagli dalle nel "
	"nello nella nei negli nelle sul sullo sulla sui sugli sulle del "
	"dello della dei degli delle contro dentro dopo durante fino "
	"prima senza sopra sotto verso e ed o ma però anche ancora se "
	"mentre poiché quindi dunque così già mai ora poi più meno "
	"sempre solo soltanto qui lì là non né pure "},
    {S_INIT("pt"),
	" eu tu ele ela nós vós eles elas você vocês me te se nos lhe "
	"lhes mim ti meu minha meus minhas teu tua seu sua seus suas "
	"nosso nossa nossos nossas este esta isto estes estas esse essa "
	"isso esses essas aquele aquela aquilo aqueles aquelas quem qual "
	"quais que cujo cuja quando onde como quanto alguém algo algum "
	"alguma alguns algumas ninguém nada nenhum nenhuma cada todo "
	"toda todos todas tudo outro outra outros outras mesmo mesma "
	"mesmos mesmas tal tais muito muita muitos muitas pouco pouca "
	"poucos tanto vários várias ambos o a os as um uma uns umas sou "
	"és é somos são era eram fui foi foram ser sido sendo seja sejam "
	"será serão seria seriam estou está estamos estão estava estavam "
	"esteve estar esteja tenho tem têm temos tinha tinham teve ter "
	"há havia houve haver haja pode podem podia poderá poderia deve "
	"devem devia deveria ante após até com contra de desde durante "
	"em entre para perante por sem sob sobre ao aos à às do da dos "
	"das no na nas num numa pelo pela pelos pelas dele dela deles "
	"delas neste nesta nesse nessa nisso disso disto deste desta "
	"desse dessa e ou nem mas porém porque pois embora enquanto logo "
	"portanto já também assim ainda agora antes depois então mais "
	"menos quase sempre nunca jamais aqui ali lá não só apenas além "},
    {S_INIT("nl"),
	" ik jij je u hij zij ze wij we jullie mij me jou hem haar ons "
	"hun hen mijn jouw uw zijn onze dit dat deze die wat wie welke "
	"wiens waar wanneer waarom hoe iemand niemand iets niets alles "
	"alle allen elk elke ieder iedere geen ander andere anderen zelf "
	"zelfde veel vele weinig enkele sommige meer meest beide de het "
	"een ben bent is was waren geweest heb hebt heeft hebben had "
	"hadden gehad word wordt worden werd werden geworden kan kunt "
	"kunnen kon konden mag mogen mocht moet moeten moest moesten wil "
	"willen wilde zal zult zullen zou zouden aan achter bij binnen "
	"boven buiten door in langs met na naar naast om onder op over "
	"per rond sinds te tegen tot tussen uit van vanaf voor zonder en "
	"of maar want dus als dan toen omdat hoewel terwijl zodat tenzij "
	"indien nog al ook niet wel nooit altijd vaak soms hier daar er "
	"ervan erop daarom daarna nu zo zeer heel erg toch pas eens "},
    {S_INIT("sv"),
	" jag du han hon den det vi ni de dem dom mig dig sig honom "
	"henne oss er min mitt mina din ditt dina sin sitt sina hans "
	"hennes dess vår vårt våra deras denna detta dessa vilken vilket "
	"vilka vad vem vems var när varför hur någon något några ingen "
	"inget inga allt alla varje annan annat andra själv samma många "
	"mycket mer mest få båda en ett är varit vara blir blev blivit "
	"bli har hade haft ha kan kunde kunnat ska skall skulle vill "
	"ville måste fick bör borde av bakom bland efter enligt från för "
	"före genom hos i inom med mellan mot om på sedan till trots "
	"under upp ur ut utan utanför vid åt över och eller men så att "
	"som medan eftersom därför också även inte aldrig alltid bara "
	"redan nu då där här igen ju väl "},
    {S_INIT("da"),
	" jeg du han hun den det vi i de dem mig dig sig ham hende os "
	"jer min mit mine din dit dine sin sit sine hans hendes dens "
	"dets vores jeres deres denne dette disse hvilken hvilket hvilke "
	"hvad hvem hvis hvor hvornår hvorfor hvordan nogen noget nogle "
	"ingen intet alt alle hver hvert anden andet andre selv samme "
	"mange meget mere mest få begge en et er var været være bliver "
	"blev blevet blive har havde haft have kan kunne kunnet skal "
	"skulle vil ville må måtte bør burde af bag blandt efter ifølge "
	"fra for før gennem hos inden med mellem mod om på siden til "
	"trods under op ud uden ved over og eller men så at som da når "
	"mens fordi derfor også ikke aldrig altid kun allerede nu der "
	"her igen jo vel "},
    {S_INIT("no"),
	" jeg du han hun den det vi i de dem meg deg seg ham henne oss "
	"dere min mitt mine din ditt dine sin sitt sine hans hennes vår "
	"vårt våre deres denne dette disse hvilken hvilket hvilke hva "
	"hvem hvor når hvorfor hvordan noen noe ingen intet alt alle "
	"hver hvert annen annet andre selv samme mange mye mer mest få "
	"begge en ei et er var vært være blir ble blitt bli har hadde "
	"hatt ha kan kunne kunnet skal skulle vil ville må måtte bør "
	"burde av bak blant etter ifølge fra for før gjennom hos innen "
	"med mellom mot om på siden til tross under opp ut uten ved over "
	"og eller men så at som da mens fordi derfor også ikke aldri "
	"alltid bare allerede nå der her igjen jo vel "},
    {S_INIT("pl"),
	" ja ty on ona ono my wy oni one mnie mi mną ciebie tobie ci "
	"tobą jego jemu mu nim niego niemu ją jej nią niej nas nam nami "
	"was wam wami ich im nimi nich mój moja moje moi twój twoja swój "
	"swoja swoje swoim swoich swojej nasz nasza nasze wasz ten ta to "
	"te tego tej temu tym tą tę tych tymi tamten tamta który która "
	"które którzy którego której którym którą których którymi kto "
	"kogo komu kim co czego czemu czym jaki jaka jakie gdzie kiedy "
	"dlaczego jak ktoś coś nikt nic każdy każda każde wszystko "
	"wszyscy wszystkie wszystkich inny inna inne innych sam sama "
	"samo same kilka wiele wielu się siebie sobie sobą jestem jesteś "
	"jest jesteśmy są był była było byli były być będzie będą został "
	"została zostało zostały ma mają miał miała miało mieli może "
	"mogą mógł mogła można trzeba musi muszą powinien powinna bez "
	"dla do ku na nad o od po pod podczas poza przeciw przed przez "
	"przy u w we wobec z za ze między według wśród oraz i a ale lub "
	"albo czy więc bo ponieważ gdyż że żeby aby by gdy jeśli jeżeli "
	"choć chociaż jednak także też również nie tak już jeszcze tylko "
	"bardzo teraz tu tam wtedy zawsze nigdy często bardziej mniej "
	"więcej "},
    {S_INIT("cs"),
	" já ty on ona ono my vy oni ony mě mne mi mnou tě tebe ti tobě "
	"jeho jemu mu ho něj němu jím ji její jí nás nám námi vás vám "
	"vámi jich jim jimi nich nim můj moje moji tvůj svůj svoje své "
	"svou svého svých náš naše váš vaše ten ta to toho té tomu tom "
	"tím tu těch těm těmi tento tato toto tyto který která které "
	"kteří kterého kterou kterých kdo koho komu kým co čeho čemu čím "
	"jaký jaká jaké kde kdy proč jak někdo něco nikdo nic každý "
	"každá každé všechno všichni všech jiný jiná jiné sám sama "
	"několik mnoho se sebe sobě sebou si jsem jsi je jsme jste jsou "
	"byl byla bylo byli byly být bude budou má mají měl měla mělo "
	"měli může mohou mohl mohla lze musí musejí bez do k ke na nad o "
	"od po pod podle přes před při pro proti s u v ve z ze za mezi "
	"během a ale nebo či tedy protože že aby kdyby když pokud zda ač "
	"ačkoli však také i ne tak už již ještě jen pouze velmi teď nyní "
	"tady tam vždy nikdy často více méně "},
    {S_INIT("ru"),
	" я ты он она оно мы вы они меня мне мной тебя тебе тобой его "
	"ему им нем нём него нему ним её ее ей ею неё нее ней нас нам "
	"нами вас вам вами их ими них ними мой моя моё мое мои твой твоя "
	"свой своя своё свое свои своего своей своих своим свою наш наша "
	"наше наши ваш ваша ваше ваши этот эта это эти этого этой этому "
	"этим этом этих эту тот та то те того той тому тем том тех ту "
	"который которая которое которые которого которой которому "
	"которым котором которых которую кто кого кому кем что чего чему "
	"чем какой какая какое какие где когда почему зачем как кто-то "
	"что-то никто ничто ничего каждый каждая каждое все всё всех "
	"всем весь вся всего всей другой другая другое другие других сам "
	"сама само сами самый самая такой такая такое такие несколько "
	"много себя себе собой есть был была было были быть будет будут "
	"буду мог могла могли может могут можно нужно надо должен должна "
	"должны без для до из изо к ко на над о об обо от по под подо "
	"при про против с со у в во за между перед через после среди "
	"около из-за и а но или либо да же бы ли если потому поэтому "
	"чтобы хотя пока однако также тоже не ни нет уже ещё еще только "
	"лишь очень теперь сейчас здесь там тут тогда всегда никогда "
	"часто более менее больше меньше так "},
    {S_INIT("uk"),
	" я ти він вона воно ми ви вони мене мені мною тебе тобі тобою "
	"його йому ним нім нього неї її їй нею нас нам нами вас вам вами їх "
	"їм ними них мій моя моє мої твій твоя свій своя своє свої свого "
	"своєї своїх своїм свою наш наша наше наші ваш ваша ваше ваші "
	"цей ця це ці цього цієї цьому цим цих цю той та те ті того тієї "
	"тому тим тих ту який яка яке які якого якої якому яким яких яку "
	"хто кого кому ким що чого чому чим де коли як хтось щось ніхто "
	"ніщо нічого кожен кожна кожне все всі всіх всім усі весь вся "
	"всього інший інша інше інші інших сам сама само самі такий така "
	"таке такі кілька багато себе собі собою є був була було були "
	"бути буде будуть міг могла могли може можуть можна треба без "
	"для до із з зі к на над о об від по під при про проти у в за "
	"між перед через після серед біля і й а але або чи якщо бо "
	"оскільки щоб хоча поки однак проте також теж не ні вже ще лише "
	"тільки дуже тепер зараз тут там тоді завжди ніколи часто більше "
	"менше так "},
    {S_INIT("tr"),
	" ben sen o biz siz onlar beni bana benim seni sana senin onu "
	"ona onun bizi bize bizim sizi size sizin onları onlara onların "
	"bu şu bunu buna bunun bunlar şunlar kendi kendisi ne neden "
	"niçin nasıl nerede kim kimi kimin hangi kaç her herkes hiç "
	"kimse hep bazı birçok çok az bütün tüm diğer başka aynı bir ve "
	"ile veya ya da de ama fakat ancak çünkü eğer ki gibi kadar için "
	"göre karşı sonra önce beri doğru rağmen dolayı üzere olarak "
	"olan olduğu olduğunu oldu olacak olması oluyor var yok değil mi "
	"mı mu mü daha en pek sadece yalnızca bile artık şimdi burada "
	"orada böyle şöyle öyle zaman ise idi iken diye "},
    {S_INIT("hu"),
	" én te ő mi ti ők engem téged őt minket titeket őket nekem "
	"neked neki nekünk nektek nekik ez az ezt azt ennek annak erre "
	"arra ezek azok ezeket azokat aki amely ami akik amelyek ki mit "
	"kit hol hova mikor miért hogyan milyen melyik valaki valami "
	"senki semmi minden mindenki más másik maga saját sok kevés "
	"néhány több egyik a egy és vagy de hanem hogy ha mert mivel bár "
	"míg amikor mint is sem nem ne már még csak nagyon most itt ott "
	"akkor mindig soha vagyok van vagyunk vannak volt voltak lesz "
	"lesznek lenne lehet kell kellett tud tudja alatt által át ellen "
	"előtt fölött között mellett mögött után miatt nélkül óta "
	"szerint szemben számára iránt felé meg el fel le be vissza így "
	"úgy ezért azért pedig azonban ugyanis "},
    {S_INIT("fi"),
	" minä sinä hän me te he minun sinun hänen meidän teidän heidän "
	"minut sinut hänet meidät heidät minua sinua häntä meitä heitä "
	"minulle hänelle meille heille se ne sen sitä niiden niitä tämä "
	"tämän tätä nämä näiden tuo joka jonka jota jotka joiden mikä "
	"mitä minkä kuka ketä kenen missä mihin milloin miksi miten joku "
	"jokin jotain kukaan mikään jokainen kaikki kaikkien muu muut "
	"muita toinen itse sama moni monet paljon vähän useita ja tai "
	"sekä mutta vaan että jos koska kun kuin vaikka jotta myös ei en "
	"et emme ette eivät olen olet on olemme olette ovat oli olivat "
	"ollut olla olisi ole voi voivat voisi pitää pitäisi täytyy "
	"kanssa ilman ennen jälkeen alla alle yli kautta mukaan vastaan "
	"varten aikana välillä nyt sitten siellä täällä aina vielä jo "
	"vain hyvin enemmän niin näin kuitenkin "},
    {S_INIT("ro"),
	" eu tu el ea noi voi ei ele mă te îl îi o ne vă le mie ție lui "
	"său sa săi sale lor meu mea mei mele tău ta nostru noastră "
	"noștri noastre acest această acesta aceasta acești aceste acel "
	"acea acela aceea acei acele cine ce care căruia cărei căror "
	"unde când cum cât câți cineva ceva nimeni nimic fiecare tot "
	"toată toți toate alt altă alți alte altul același aceeași mulți "
	"multe mult puțin câteva un unei unui sunt ești este e suntem "
	"sunteți era erau fost fi fie va vor ar am ai a au avea aveau "
	"avut are pot poate putea trebuie de din la în pe cu pentru prin "
	"după fără sub peste între către despre împotriva înainte până "
	"și sau dar iar însă că să dacă deși deoarece nu mai foarte doar "
	"numai acum aici acolo atunci mereu niciodată încă deja astfel "},
};

/* Without apostrophes; in lower case already. */
static struct str before_apostrophe(struct str word)
{
	for (size_t i = 1; i < word.n; i++)
		if (word.p[i] == '\'' ||
		    str_starts(str_sub(word, i, word.n), S("\u2019")))
			return str_sub(word, 0, i);
	return word;
}

#define LISTS (sizeof(lists) / sizeof(*lists))

static struct word_marks marks[LISTS];
static uint16_t codes[LISTS];

static void mark(void)
{
	for (size_t i = 0; i < LISTS; i++) {
		word_marks_add(&marks[i], lists[i].words);
		codes[i] = language_code(lists[i].language);
	}
}

bool closed_word(struct str word, struct str language)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct str bare = before_apostrophe(word);
	uint16_t code = language_code(language);
	pthread_once(&once, mark);
	for (size_t i = 0; i < LISTS; i++)
		if (codes[i] == code)
			return word_listed_marked(
				   lists[i].words, &marks[i], bare) ||
			       (bare.n < word.n && str_ends(bare, S("n")) &&
				   str_ends(word, S("t")));
	return false;
}
