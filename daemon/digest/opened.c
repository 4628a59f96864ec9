/* SPDX-License-Identifier: MIT */
/* gazetted: words that sentences begin with to take up what was said. */
#include "digest/opened.h"

#include <pthread.h>
#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "text/language_row.h"

#define LIST(t)	   (sizeof(t) / sizeof(*(t)))
#define KNOWN_BITS 8192 /* of the openings of a language */

/* Openings of up to OPENING_MAX words, in lower case, without apostrophes. */
static const struct language_list openings[] = {
    {S_INIT("en"),
	"|one of the men|one of the women|two of the men|two of the women|"
	"three of the men|all of the men|several of the men|"
	"the suspect s|the victim s|"
	"the following morning|the following night|"
	"the following evening|the following week|"
	"the following month|the next morning|the next evening|"
	"the next night|the next week|what followed was|"
	"what followed were|what happened next|same goes|same for|"
	"same with|the year after that|the day after that|"
	"the week after that|chief among them|chief among these|"
	"foremost among them|first among them|"
	"in the same|on the same|from the same|every time "
	"this|each time this|upon reflection|on reflection|in fact|after "
	"all|in other words|by comparison|in short|in the "
	"end|at first|more importantly|worse still|what is more|what s more|on "
	"top of that|to make matters worse|either way|in any case|in any "
	"event|at any rate|all in all|not surprisingly|in the same way|by the "
	"same token|ever since then|soon after|soon afterwards|shortly "
	"afterwards|moments later|last but not least|above all|in "
	"particular|as expected|as a consequence|by now|"
	"neither of|"
	"the previous day|the previous year|the previous month|the previous "
	"week|the previous night|"
	"instead|this decision|this move|this announcement|this ruling|"
	"this incident|this measure|these measures|these remarks|"
	"these comments|at the time|at that time|as a result|by contrast|"
	"in contrast|in turn|in response|in addition|not so|"
	"the same applies|the same goes|the same is|the next day|"
	"the following day|the following year|the same day|that day|"
	"days later|weeks later|hours later|minutes later|months later|"
	"years later|the two men|the two women|the two sides|for its part|"
	"by then|until then|since then|from there|even so|all of this|"
	"none of this|only then|even then|one such|following this|to do so|"
	"in doing so|doing so|doing that|even now|later that day|"
	"later that night|later that evening|later that week|"
	"later that month|nor did|nor does|nor do|nor is|nor was|nor has|"
	"nor have|despite this|despite that|the same thing|here is what|"
	"neither of the|asked about|asked whether|asked if|asked why|"
	"he went on to|she went on to|they went on to|that came after|"
	"that came hours|that came days|that came as|this came after|"
	"the latter|the former two|that was the view of|"
	"that is the view of|that is according to|this is according to|"
	"this comes after|that comes after|this follows|that follows|"
	"both men|both women|both were|both have|both deny|neither man|"
	"the pair|the duo|the trio|for his part|for her part|"
	"for this reason|for that reason|because of this|because of that|"
	"in spite of this|in spite of that|all the same|on the contrary|"
	"on the other hand|at the same time|after that|before that|"
	"this means|in that case|in this way|that way|to that end|"
	"to this end|that is why|this is why|in the meantime|by that time|"
	"in the process|only later|only afterwards|thanks to him|"
	"thanks to her|thanks to them|"},
    {S_INIT("de"),
	"|zusammen mit ihm|zusammen mit ihnen|gemeinsam mit ihm|"
	"gemeinsam mit ihnen|"
	"gegen sie wird|gegen sie wurde|gegen sie läuft|gegen sie laufen|"
	"gegen sie ermittelt|"
	"für die tat|von dort|"
	"am nächsten morgen|am nächsten abend|am folgenden tag|"
	"am folgenden morgen|am folgenden abend|am morgen darauf|"
	"am abend darauf|in der nacht darauf|was folgte|was folgt|"
	"es folgte|es folgten|am einfachsten geht das|"
	"am besten geht das|möglich macht das|möglich macht dies|"
	"möglich wurde das|möglich wird das|gerade letzteres|"
	"gerade letztere|besonders letzteres|besonders letztere|"
	"vor allem letzteres|vor allem letztere|gerade diese sind|"
	"besonders diese sind|vor allem diese sind|besonders diese|"
	"das machte|das macht|das brachte|das führte|"
	"das bedeutete|das löste|das ließ|das freut|das freute|"
	"das liegt|das lag|das dürfte|das hatte|das hat|das war|"
	"das wird|das wurde|"
	"im selben|in derselben|in demselben|im gleichen|in der gleichen|am "
	"selben|zur selben|bei derselben|tatsächlich|in der "
	"tat|schließlich|mit anderen worten|kurz "
	"gesagt|immerhin|jedenfalls|sonst|ansonsten|andernfalls|übrigens|"
	"beispielsweise|insbesondere|infolge "
	"dessen|demgegenüber|währenddessen|seither|seitdem|bis dahin|wenig "
	"später|kurz zuvor|nicht "
	"zuletzt|zweitens|drittens|umgekehrt|ebenfalls|gleichfalls|trotz "
	"allem|letztlich|am ende|nach dem plan|laut dem plan|"
	"keiner der beiden|keine der beiden|einer der beiden|eine der "
	"beiden|keines der beiden|eines der beiden|"
	"am tag zuvor|am tag davor|im jahr zuvor|im jahr davor|am abend "
	"zuvor|ein jahr zuvor|einen tag zuvor|tags zuvor|tags darauf|im monat "
	"zuvor|vor allem weil|vermutlich weil|wohl weil|wahrscheinlich weil|"
	"diese entscheidung|dieser schritt|dieser vorfall|diese maßnahme|"
	"dieses urteil|diese ankündigung|diese vorwürfe|dem widersprach|"
	"dem widersprechen|dem schloss sich|dafür spricht|dagegen wehrt|"
	"erst dann|bereits am vortag|am vortag|grund dafür|der grund dafür|"
	"grund hierfür|am selben tag|am gleichen tag|am nächsten tag|"
	"am tag darauf|einen tag später|kurz darauf|kurz danach|"
	"seinerseits|die beiden|den beiden|hinzu kommt|hinzu kommen|"
	"hinzu kam|so auch|das gleiche gilt|das gilt auch|gleiches gilt|"
	"die gleiche quelle|als folge|in der folge|als reaktion darauf|"
	"infolgedessen|deswegen|aus diesem grund|wegen dieser|"
	"infolge dieser|auf die frage|darunter|noch am selben|"
	"ähnlich äußerte|ähnlich äußerten|demnach|hintergrund ist|"
	"hintergrund sind|hintergrund war|grund ist|grund sind|grund war|"
	"laut dem bericht|bisher wurden|bislang wurden|insgesamt wurden|"
	"das teilte|das teilten|das berichtet|das berichtete|das berichten|"
	"das meldet|das meldete|das sagte|das sagten|das bestätigte|"
	"das bestätigten|das geht aus|das ergab|das erklärte|das erfuhr|"
	"das kündigte|dies teilte|dies berichtet|dies geht aus|"
	"darüber berichtet|dies bestätigte|dies bestätigten|dies erklärte|"
	"dies meldet|ungeachtet dessen|abgesehen davon|unabhängig davon|"
	"im anschluss daran|vor diesem hintergrund|aus diesen gründen|"
	"ein weiterer grund|ein grund dafür|im gegenteil|andererseits|"
	"zum anderen|auf diese weise|zu diesem zweck|"
	"in diesem zusammenhang|in diesem fall|zu dieser zeit|"
	"zu jener zeit|zu diesem zeitpunkt|zum damaligen zeitpunkt|"
	"dank ihm|dank ihr|dank ihnen|"},
    {S_INIT("fr"),
	"|lui même|elle même|eux mêmes|à ses côtés|"
	"l intéressé|l intéressée|les intéressés|"
	"le lendemain matin|le lendemain soir|la nuit suivante|"
	"le soir suivant|la semaine suivante|s ensuivit|"
	"s en est suivi|s en est suivie|s ensuivirent|"
	"dans le même|dans la même|au même|à la même|le même jour|le même "
	"soir|en fait|de fait|en réalité|au final|finalement|enfin|en bref|en "
	"somme|somme toute|après tout|certes|du reste|au demeurant|en l "
	"occurrence|en particulier|d ailleurs|depuis lors|dès lors|ce jour "
	"là|cette année là|cette nuit là|plus tard|a "
	"contrario|sinon|autrement|de toute façon|en tout cas|tout de "
	"même|quand même|en retour|en échange|premièrement|deuxièmement|d "
	"abord|pour cela|d autres suivront|"
	"aucun des deux|aucune des deux|l un des deux|l une des deux|"
	"l année précédente|le mois précédent|la semaine précédente|le jour "
	"précédent|surtout parce qu|surtout parce que|sans doute parce "
	"que|notamment parce que|"
	"ce jugement|cet incident|ces accusations|ces propos|ce drame|"
	"une décision que|une décision qui|une annonce qui|une mesure que|"
	"la même source|de même source|de même|le même jour|d où|"
	"interrogé sur ce|interrogée sur ce|interrogés sur ce|tous deux|"
	"toutes deux|les deux hommes|les deux femmes|une première|"
	"le lendemain|à ses yeux|de son côté|de leur côté|à l époque|"
	"un jour plus tard|dans la foulée|résultat|en réponse|"
	"à la suite de cela|à la suite de quoi|pour cette raison|au total|"
	"interrogé sur|interrogée sur|interrogés sur|pour autant|"
	"tous trois|tous les trois|ce dernier|cette dernière|ces derniers|"
	"ces dernières|celui ci|celle ci|ceux ci|celles ci|c est pourquoi|"
	"c est ce qu|c est ce que|pour sa part|cette décision|"
	"cette annonce|cette mesure|cette déclaration|malgré cela|"
	"malgré ça|en conséquence|par conséquent|de plus|de ce fait|"
	"c est pour cela|c est pour cette raison|à ce moment là|"
	"à cette époque|à cette occasion|dans ce contexte|dans ce cadre|"
	"dans ces conditions|dans ce cas|en même temps|dans le même temps|"
	"au contraire|entre temps|par la suite|la veille|pour ce faire|"
	"ce faisant|à l inverse|quoi qu il en soit|du coup|qui plus est|"
	"autrement dit|d autre part|à son tour|lors de cette|lors de ce|"
	"lors de cet|toutes les deux|tous les deux|grâce à lui|"
	"grâce à elle|grâce à eux|"},
    {S_INIT("es"),
	"|junto a él|junto a ella|junto a ellos|junto con él|junto con ella|"
	"cuenta con|cuentan con|"
	"al respecto|"
	"a la mañana siguiente|a la noche siguiente|"
	"a la semana siguiente|le siguió|le siguieron|siguió una|"
	"siguió un|"
	"en el mismo|en la misma|al mismo|a la misma|de hecho|en efecto|en "
	"realidad|en resumen|en definitiva|al fin y al "
	"cabo|después de todo|en concreto|en particular|por "
	"último|finalmente|al final|en primer lugar|en segundo lugar|acto "
	"seguido|más tarde|poco antes|desde ese día|aquella noche|esa noche|de "
	"lo contrario|en todo caso|en cualquier caso|de todos modos|de todas "
	"formas|ahora bien|encima|a cambio|a partir de entonces|la anterior|el "
	"anterior|los anteriores|"
	"ninguno de los dos|ninguna de las dos|uno de los dos|una de las dos|"
	"el día anterior|el año anterior|el mes anterior|la semana "
	"anterior|la noche anterior|el día antes|sobre todo porque|quizá "
	"porque|en parte porque|"
	"esta medida|este incidente|estas declaraciones|estos hechos|"
	"esto se|a juicio de este|esto ocurre|esto sucede|de ahí que|"
	"de ahí la|de ahí el|el mismo día|al día siguiente|los dos hombres|"
	"en ese momento|por ello|por eso|un día después|como resultado|"
	"a raíz de ello|la misma fuente|lo mismo ocurre|en respuesta|"
	"como consecuencia|por este motivo|por esta razón|preguntado por|"
	"preguntada por|preguntado sobre|preguntada sobre|pese a ello|"
	"pese a eso|a pesar de ello|a pesar de eso|en total|no obstante|"
	"este último|esta última|estos últimos|estas últimas|así lo|así la|"
	"por su parte|esta decisión|este anuncio|aun así|aún así|"
	"sin embargo|tras ello|tras esto|tras eso|con ello|de este modo|"
	"de esta forma|de esta manera|de ese modo|de esa forma|"
	"por lo tanto|por tanto|por consiguiente|a su vez|mientras tanto|"
	"entre tanto|al mismo tiempo|por otra parte|por otro lado|"
	"en cambio|en este contexto|en este sentido|en ese sentido|"
	"en este caso|en ese caso|en aquel momento|en aquella ocasión|"
	"por entonces|hasta entonces|desde entonces|poco después|"
	"días después|horas después|a continuación|de igual forma|"
	"de igual manera|del mismo modo|para ello|en aquella época|"
	"en esa época|en esa ocasión|gracias a él|gracias a ella|"
	"gracias a ellos|"},
    {S_INIT("it"),
	"|nemmeno lui|neanche lui|nemmeno lei|neanche lei|con quei|con quel|"
	"con quelle|"
	"insieme a lui|insieme a lei|insieme a loro|accanto a lui|"
	"conta su|contano su|"
	"la mattina dopo|la mattina seguente|la sera dopo|"
	"la sera seguente|il mattino dopo|la notte seguente|"
	"la settimana dopo|ne seguì|ne seguirono|ne è seguita|"
	"ne è seguito|"
	"nello stesso|nella stessa|allo stesso|alla stessa|infatti|di "
	"fatto|in effetti|in realtà|in sintesi|dopotutto|del "
	"resto|in particolare|infine|alla fine|innanzitutto|in primo luogo|in "
	"secondo luogo|più tardi|quel giorno|quell anno|quella notte|quella "
	"sera|altrimenti|in ogni caso|comunque|ad ogni modo|per "
	"giunta|oltretutto|peraltro|in cambio|a partire da allora|semmai|"
	"nessuno dei due|nessuna delle due|uno dei due|una delle due|"
	"il giorno prima|l anno prima|il mese prima|la settimana prima|la "
	"sera prima|il giorno precedente|l anno precedente|soprattutto "
	"perché|forse perché|in parte perché|"
	"questa decisione|questo annuncio|queste parole|questo episodio|"
	"la notizia è|a dare la notizia|dal canto suo|dal canto loro|"
	"di qui la|di qui il|di qui l|da qui la|da qui il|il giorno dopo|"
	"il giorno successivo|le due donne|lo stesso vale|nel frattempo|"
	"di conseguenza|all epoca|a quel punto|la stessa fonte|in seguito|"
	"in risposta|a causa di ciò|per questo motivo|alla domanda|"
	"nonostante ciò|nonostante questo|per farlo|in totale|quest ultimo|"
	"quest ultima|questi ultimi|queste ultime|così ha|lo ha|lo hanno|"
	"a darne notizia|entrambi negano|malgrado ciò|per questa ragione|"
	"per tale motivo|per tale ragione|in tal modo|in questo modo|"
	"a tal fine|al contempo|nel contempo|nello stesso tempo|"
	"allo stesso tempo|d altra parte|d altro canto|al contrario|"
	"in quel momento|in quell occasione|in quella occasione|da allora|"
	"fino ad allora|in precedenza|a sua volta|a loro volta|"
	"in questo contesto|in tale contesto|in questo caso|in tal caso|"
	"allo stesso modo|ciò significa|ciò vuol dire|in quell epoca|"
	"grazie a lui|grazie a lei|grazie a loro|"},
    {S_INIT("pt"),
	"|junto com ele|junto com ela|ao lado dele|ao lado dela|"
	"conta com|contam com|"
	"na avaliação dele|na avaliação dela|na opinião dele|na opinião dela|"
	"na visão dele|na visão dela|"
	"na manhã seguinte|na noite seguinte|na semana seguinte|"
	"seguiu se|seguiram se|"
	"no mesmo|na mesma|ao mesmo|à mesma|de facto|de fato|com efeito|na "
	"verdade|na realidade|em suma|em "
	"resumo|afinal|em particular|por último|finalmente|no final|em "
	"primeiro lugar|em segundo lugar|logo depois|mais tarde|pouco "
	"antes|nesse dia|naquele dia|nesse ano|naquele ano|naquela noite|nessa "
	"noite|caso contrário|em todo caso|em qualquer caso|de qualquer "
	"forma|aliás|em troca|a partir daí|daí|todavia|não obstante|a "
	"anterior|o anterior|os anteriores|"
	"no dia anterior|no ano anterior|um dia antes|na véspera|sobretudo "
	"porque|talvez porque|"
	"esta medida|essa medida|este incidente|estas declarações|"
	"por sua vez|no dia seguinte|no mesmo dia|os dois homens|daí que|"
	"por isso|como resultado|a mesma fonte|o mesmo vale|"
	"em consequência|em resposta|por este motivo|por esse motivo|"
	"questionado sobre|questionada sobre|perguntado sobre|"
	"perguntada sobre|apesar disso|apesar disto|no entanto|ao todo|"
	"no total|este último|esta última|estes últimos|estas últimas|"
	"esta decisão|essa decisão|o anúncio foi|a informação foi|"
	"a informação é|ainda assim|mesmo assim|com isso|com isto|"
	"desse modo|deste modo|dessa forma|desta forma|dessa maneira|"
	"desta maneira|por conseguinte|por essa razão|por esta razão|"
	"ao mesmo tempo|por outro lado|em contrapartida|pelo contrário|"
	"neste contexto|nesse contexto|nesse sentido|neste sentido|"
	"nesse caso|à época|até então|desde então|pouco depois|dias depois|"
	"de igual modo|da mesma forma|para isso|para tal|além disso|"
	"além disto|graças a ele|graças a ela|graças a eles|"},
    {S_INIT("nl"),
	"|samen met hem|samen met haar|samen met hen|"
	"wel blijft|wel is|wel zijn|wel heeft|wel moet|wel kan|wel wordt|"
	"de volgende ochtend|de volgende avond|de volgende nacht|"
	"de ochtend daarop|de avond daarop|wat volgde|"
	"in hetzelfde|in dezelfde|op dezelfde|op hetzelfde|tijdens "
	"dezelfde|inderdaad|in feite|immers|kortom|met andere woorden|met "
	"name|tenslotte|ten slotte|uiteindelijk|ten eerste|ten tweede|kort "
	"daarna|kort daarvoor|die dag|dat jaar|die nacht|die avond|in elk "
	"geval|hoe dan ook|trouwens|overigens|in "
	"ruil|daartegenover|daarvoor|daarnaast|verder|aldus|zodoende|evenzo|"
	"anderen|"
	"geen van beide|geen van beiden|een van beide|een van beiden|geen van "
	"de twee|"
	"de dag ervoor|het jaar ervoor|de dag erna|de dag daarvoor|het jaar "
	"daarvoor|het jaar daarop|vooral omdat|misschien omdat|"
	"dit besluit|deze beslissing|dit incident|de volgende dag|"
	"dezelfde dag|een dag later|in reactie daarop|op dat moment|"
	"het tweetal|de twee mannen|als gevolg daarvan|hetzelfde geldt|"
	"reden daarvoor|wel wil|wel is|wel moet|wel kan|om die reden|"
	"gevraagd naar|desondanks|hiervoor|in totaal|volgens het rapport|"
	"deze laatste|de laatste twee|dat meldt|dat meldde|dat melden|"
	"dat zegt|dat zei|dat zeggen|dat blijkt|dat schrijft|dat bevestigt|"
	"dat laat|dat heeft de|dat maakte|als gevolg hiervan|om deze reden|"
	"om die redenen|in plaats daarvan|aan de andere kant|"
	"daar staat tegenover|op die manier|op deze manier|tot die tijd|"
	"tot dan toe|in die tijd|in dat geval|dankzij hem|dankzij haar|"
	"dankzij hen|"},
    {S_INIT("sv"),
	"|nästa morgon|nästa dag|följande dag|följande morgon|"
	"morgonen därpå|kvällen därpå|vad som följde|"
	"det som följde|"
	"i själva verket|kort sagt|med andra ord|exempelvis|slutligen|till "
	"slut|kort därefter|strax efter|det året|annars|i alla fall|hur som "
	"helst|för övrigt|i gengäld|i utbyte|vidare|likaså|trots allt|på så "
	"vis|dagen därpå|"
	"dagen innan|året innan|året därpå|året efter|kvällen innan|främst "
	"för att|kanske för att|"
	"dagen efter|samma dag|de båda|de två männen|till följd av detta|"
	"till följd av det|som svar|sedan dess|av den anledningen|"
	"den senare|det senare|de senare|det uppger|det säger|det skriver|"
	"det meddelar|det rapporterar|det framgår|det bekräftar|"
	"trots detta|i stället|å andra sidan|under tiden|på så sätt|"
	"på det sättet|av det skälet|innan dess|fram till dess|"
	"vid den tiden|på den tiden|tack vare honom|tack vare henne|"
	"tack vare dem|"},
    {S_INIT("da"),
	"|næste morgen|næste dag|den følgende dag|"
	"den følgende morgen|morgenen efter|det der fulgte|"
	"faktisk|i virkeligheden|kort sagt|med andre ord|for "
	"eksempel|endelig|til sidst|kort efter|det år|ellers|i hvert fald|i "
	"øvrigt|til gengæld|videre|ligeledes|trods alt|dengang|derved|"
	"dagen før|året før|året efter|især fordi|måske fordi|"
	"dagen efter|samme dag|de to mænd|som følge heraf|"
	"som følge af dette|som svar|af den grund|sidstnævnte|det oplyser|"
	"det siger|det skriver|det meddeler|det fremgår|det bekræfter|"
	"det fortæller|trods dette|i stedet|på den anden side|"
	"i mellemtiden|på den måde|inden da|indtil da|på det tidspunkt|"
	"siden da|på den tid|takket være ham|takket være hende|"},
    {S_INIT("no"),
	"|neste morgen|neste dag|den følgende dagen|morgenen etter|"
	"det som fulgte|"
	"faktisk|i virkeligheten|kort sagt|med andre ord|for eksempel|til "
	"slutt|kort tid etter|det året|ellers|i hvert fall|for øvrig|til "
	"gjengjeld|videre|likeledes|tross alt|"
	"dagen før|året før|året etter|især fordi|kanskje fordi|"
	"dagen etter|samme dag|de to mennene|som følge av dette|som svar|"
	"av den grunn|sistnevnte|det opplyser|det sier|det skriver|"
	"det melder|det fremgår|det bekrefter|det forteller|"
	"til tross for dette|i stedet|på den annen side|i mellomtiden|"
	"på den måten|innen da|inntil da|den gang|på det tidspunktet|"
	"siden da|på den tiden|takket være ham|takket være henne|"},
    {S_INIT("pl"),
	"|razem z nim|razem z nią|wraz z nim|wraz z nią|wraz z nimi|"
	"obecnie jego|obecnie jej|obecnie ich|teraz jego|teraz jej|"
	"następnego ranka|następnego wieczoru|następnej nocy|"
	"nazajutrz|najprościej zrobić to|najłatwiej zrobić to|"
	"nie wszyscy zgadzają się z tym|"
	"w rzeczywistości|faktycznie|istotnie|krótko mówiąc|innymi "
	"słowy|wreszcie|w końcu|ostatecznie|po pierwsze|po drugie|wkrótce "
	"potem|niedługo potem|tego dnia|tego roku|w przeciwnym razie|w każdym "
	"razie|tak czy inaczej|zresztą|nadto|co więcej|co gorsza|w zamian|za "
	"to|stąd|odtąd|podobnie|mianowicie|przecież|bowiem|jednakże|"
	"rok wcześniej|dzień wcześniej|miesiąc wcześniej|tydzień "
	"wcześniej|rok później|głównie dlatego|być może dlatego|"
	"o zdarzeniu poinformował|o zdarzeniu poinformowała|"
	"o wypadku poinformował|o wypadku poinformowała|następnego dnia|"
	"tego samego dnia|dzień później|w rezultacie|w efekcie|z kolei|"
	"w związku z tym|ten ostatni|ta ostatnia|z tego powodu|"
	"to samo dotyczy|ze swojej strony|w odpowiedzi|w wyniku tego|"
	"wskutek tego|na skutek tego|w następstwie tego|zapytany o|"
	"zapytana o|pytany o|pytana o|łącznie|w sumie|aby to|żeby to|"
	"tym samym|wszyscy trzej|ci ostatni|te ostatnie|poinformował o tym|"
	"poinformowała o tym|poinformowali o tym|o tym poinformował|"
	"o tym poinformowała|o sprawie poinformował|"
	"o sprawie poinformowała|taką decyzję|mimo to|pomimo to|mimo tego|"
	"pomimo tego|wobec tego|w takim razie|dzięki temu|przez to|"
	"z drugiej strony|w międzyczasie|do tego czasu|od tamtej pory|"
	"od tego czasu|w tym czasie|w tym celu|w ten sposób|tak więc|"
	"poza tym|oprócz tego|w tamtym czasie|w tym samym czasie|"
	"dzięki niemu|dzięki niej|dzięki nim|"},
    {S_INIT("cs"),
	"|spolu s ním|spolu s ní|spolu s nimi|společně s ním|společně s ní|"
	"nachází se ve vazbě|je ve vazbě|"
	"nyní jeho|nyní její|nyní jejich|teď jeho|teď její|"
	"druhý den|druhý den ráno|následující ráno|"
	"následující noc|příští ráno|"
	"ve skutečnosti|vskutku|zkrátka|jinými slovy|například|nakonec|za "
	"prvé|za druhé|krátce poté|krátce předtím|toho dne|toho roku|té "
	"noci|jinak|v každém případě|tak či onak|ostatně|mimochodem|co "
	"víc|výměnou|zato|odtud|od té chvíle|podobně|totiž|přece|stejně tak|"
	"den předtím|rok předtím|o rok dříve|o den dříve|o rok později|o den "
	"později|"
	"následující den|téhož dne|v důsledku toho|poslední z nich|"
	"v reakci na to|kvůli tomu|z tohoto důvodu|zároveň|naopak|navíc|"
	"kromě toho|mezitím|poté|následně|posledně jmenovaný|"
	"posledně jmenovaná|uvedl to|uvedla to|uvedly to|řekl to|řekla to|"
	"informoval o tom|informovala o tom|informovaly o tom|oznámil to|"
	"oznámila to|potvrdil to|potvrdila to|navzdory tomu|díky tomu|"
	"vzhledem k tomu|na druhou stranu|v té době|do té doby|od té doby|"
	"v tom případě|tímto způsobem|za tím účelem|díky němu|díky ní|"
	"díky nim|"},
    {S_INIT("sk"),
	"|nasledujúci deň|v dôsledku toho|v reakcii na to|kvôli tomu|"
	"z tohto dôvodu|zároveň|naopak|navyše|okrem toho|medzitým|následne|"
	"uviedol to|uviedla to|informoval o tom|informovala o tom|"
	"informovali o tom|oznámil to|oznámila to|potvrdil to|potvrdila to|"
	"napriek tomu|vďaka tomu|vzhľadom na to|na druhej strane|"
	"v tom čase|v tej dobe|odvtedy|dovtedy|týmto spôsobom|vďaka nemu|"
	"vďaka nej|vďaka nim|"},
    {S_INIT("hu"),
	"|vele együtt|velük együtt|"
	"azt is elmondta|azt is közölte|azt is mondta|azt is hangsúlyozta|"
	"másnap reggel|másnap este|"
	"valójában|ugyanis|tehát|más "
	"szóval|például|végül|egyrészt|másrészt|nem sokkal később|abban az "
	"évben|azon az "
	"éjszakán|különben|egyébként|mindenesetre|sőt|cserébe|hasonlóképpen|"
	"hiszen|ennélfogva|"
	"egy évvel korábban|egy nappal korábban|egy évvel később|egy nappal "
	"később|előző nap|másnap|"
	"úgy véli|azt mondta|azt írta|azt állítja|azt közölte|ezt a|ezt az|"
	"ezzel|ennek|emiatt|erre|ugyanakkor|eközben|továbbá|ezen felül|"
	"ezzel szemben|erről|az előbbi|az utóbbi|ennek ellenére|"
	"ennek következtében|ennek eredményeként|ezt követően|"
	"ezt megelőzően|"},
    {S_INIT("ro"),
	"|împreună cu el|împreună cu ea|alături de el|"
	"se află în arest la|se află în arest de|se află în arest preventiv|"
	"a doua zi dimineața|în dimineața următoare|"
	"dimineața următoare|"
	"de fapt|într adevăr|pe scurt|cu alte cuvinte|de exemplu|în cele din "
	"urmă|în final|în primul rând|în al doilea rând|mai târziu|la scurt "
	"timp|în acea zi|în acel an|în acea noapte|altfel|în caz contrar|în "
	"orice caz|oricum|de altfel|acolo|la fel|deci|așadar|"
	"cu un an înainte|cu o zi înainte|un an mai târziu|o zi mai târziu|a "
	"doua zi|"
	"în urma acestuia|în urma acesteia|în urma acestora|ca urmare|"
	"din acest motiv|ca răspuns|de aceea|de asemenea|totodată|"
	"prin urmare|în plus|în acest context|în același timp|"
	"pe de altă parte|între timp|acesta din urmă|aceasta din urmă|"
	"cu toate acestea|cu toate astea|în ciuda acestui fapt|"
	"din această cauză|drept urmare|în consecință|în schimb|"
	"la acel moment|la momentul respectiv|până atunci|de atunci|"
	"după aceea|în acest fel|"},
    {S_INIT("fi"),
	"|hänkään|hänkin|hekin|hekään|"
	"syynä on|syynä oli|syynä ovat|"
	"seuraavana aamuna|seuraavana iltana|seuraavana yönä|"
	"vain yhdellä heistä|vain yksi heistä|yksi heistä|"
	"osa heistä|"
	"itse asiassa|todellisuudessa|toisin "
	"sanoen|esimerkiksi|lopulta|lopuksi|ensinnäkin|toiseksi|pian sen "
	"jälkeen|sinä päivänä|sinä vuonna|muuten|joka "
	"tapauksessa|vastineeksi|samoin|nimittäin|sitä paitsi|"
	"vuotta aiemmin|päivää aiemmin|edellisenä päivänä|vuotta "
	"myöhemmin|seuraavana päivänä|"
	"tämän vuoksi|siitä huolimatta|samalla|sen sijaan|tämän takia|"
	"toisaalta|sen seurauksena|tämän seurauksena|asiasta kertoi|"
	"asiasta kertoo|asiasta uutisoi|asiasta tiedotti|asiasta tiedottaa|"
	"jälkimmäinen|tästä huolimatta|tästä syystä|siitä syystä|"
	"sitä vastoin|samaan aikaan|tällä välin|sillä välin|sen jälkeen|"
	"tämän jälkeen|sitä ennen|siihen asti|"},
    {S_INIT("el"),
	"|ούτε αυτός|ούτε αυτή|ούτε αυτοί|"
	"το επόμενο πρωί|"
	"το επόμενο βράδυ|την επομένη|"
	"την επόμενη|"
	"στην πραγματικότητα|πράγματι|με άλλα λόγια|για "
	"παράδειγμα|τελικά|διαφορετικά|πρώτον|δεύτερον|λίγο αργότερα|εκείνη "
	"την "
	"ημέρα|εκείνη τη νύχτα|αλλιώς|σε κάθε περίπτωση|επιπροσθέτως|σε "
	"αντάλλαγμα|ομοίως|διότι|μάλιστα|δηλαδή|"
	"την προηγούμενη ημέρα|την προηγούμενη μέρα|την επόμενη ημέρα|την "
	"επόμενη μέρα|έναν χρόνο νωρίτερα|έναν χρόνο αργότερα|"
	"γι αυτό|για αυτό|ο ίδιος|η ίδια|οι ίδιοι|παράλληλα|επιπλέον|ακόμη|"
	"στη συνέχεια|στο μεταξύ|από την πλευρά του|από την πλευρά της|"
	"εξάλλου|παρ όλα αυτά|παρά ταύτα|για τον λόγο αυτό|"
	"για το λόγο αυτό|εξαιτίας αυτού|εν τω μεταξύ|από τότε|μέχρι τότε|"
	"μετά από αυτό|με αυτόν τον τρόπο|από την άλλη|και οι δύο|"
	"και οι δυο|εκείνη την εποχή|"},
    {S_INIT("tr"),
	"|onunla birlikte|onlarla birlikte|"
	"ertesi sabah|ertesi akşam|ertesi gece|sadece biri|"
	"yalnızca biri|içlerinden biri|aralarından biri|"
	"bunlardan biri|"
	"aslında|kısacası|başka bir "
	"deyişle|örneğin|sonunda|nihayet|ikincisi|kısa süre sonra|aksi "
	"halde|aksi takdirde|her halükarda|zaten|hatta|karşılığında|benzer "
	"şekilde|çünkü|ardından|o gün|o gece|"
	"bir gün önce|ertesi gün|ertesi yıl|bir gün sonra|"
	"öte yandan|bunun yanı sıra|diğer yandan|açıklamada|konuşmasında|"
	"yaralılar|şüpheliler|zanlı|zanlılar|aynı zamanda|o da|o ise|"
	"bunun üzerine|bu karar|bu nedenle|bu yüzden|bu sebeple|bunun için|"
	"buna göre|buna karşın|buna rağmen|bununla birlikte|bu sayede|"
	"bu gelişme|yine de|bundan dolayı|bu sırada|bu arada|o sırada|"
	"o zaman|o dönemde|o tarihte|bunun yerine|tam tersine|"
	"bununla beraber|bu şekilde|bu amaçla|bu kapsamda|bu çerçevede|"
	"bu durumda|"},
    {S_INIT("bg"),
	"|всъщност|наистина|накратко|с други думи|например|накрая|второ|скоро "
	"след това|в този ден|иначе|във всеки случай|впрочем|нещо повече|в "
	"замяна|защото|все пак|"
	"ден по рано|година по рано|на следващия ден|година по късно|"
	"освен това|в същото време|от своя страна|междувременно|затова|"
	"поради това|това съобщи|това съобщиха|това каза|това заяви|"
	"това обяви|последният отхвърли|въпреки това|дотогава|оттогава|"
	"преди това|след това|по този начин|от друга страна|вместо това|"
	"едновременно с това|"},
    {S_INIT("hr"),
	"|zapravo|doista|ukratko|drugim riječima|primjerice|na "
	"primjer|naposljetku|na kraju|ubrzo potom|toga dana|tog dana|te "
	"noći|te godine|inače|u svakom "
	"slučaju|uostalom|štoviše|zauzvrat|jer|dakle|naime|"
	"dan ranije|godinu ranije|dan prije|godinu kasnije|sljedećeg dana|"
	"zbog toga|osim toga|istodobno|s druge strane|u međuvremenu|"
	"nakon toga|stoga|to je rekao|to je rekla|to je objavio|"
	"to je objavila|unatoč tome|usprkos tome|do tada|od tada|"
	"prije toga|na taj način|pored toga|zahvaljujući njemu|"
	"zahvaljujući njoj|"},
    {S_INIT("ca"),
	"|per això|a més|tanmateix|d altra banda|d aquesta manera|"
	"per la seva banda|aquest últim|aquesta última|aquests últims|"
	"així ho|tot i això|malgrat això|per tant|en conseqüència|"
	"d aquesta forma|així doncs|al mateix temps|des de llavors|"
	"a continuació|en canvi|al contrari|"},
    {S_INIT("id"),
	"|bersamanya|bersama mereka|bersama dia|"
	"di antaranya|di antara mereka|kini tinggal|"
	"diketahui|"
	"korban kedua|orang kedua|keesokan paginya|"
	"masalah lain adalah|"
	"faktanya|sebenarnya|singkatnya|dengan kata "
	"lain|misalnya|contohnya|akhirnya|tak lama kemudian|jika "
	"tidak|bagaimanapun|lagi pula|bahkan|sebagai imbalan|di sana|begitu "
	"pula|sebaliknya|padahal|lalu|"
	"sehari sebelumnya|sehari kemudian|keesokan harinya|setahun "
	"sebelumnya|setahun kemudian|"
	"oleh karena itu|oleh sebab itu|karena itu|sementara itu|"
	"di sisi lain|dengan demikian|akibatnya|meskipun demikian|"
	"meski demikian|walaupun demikian|walau begitu|meski begitu|"
	"namun demikian|dengan begitu|sebagai akibatnya|untuk itu|"
	"maka dari itu|saat itu|kala itu|ketika itu|sejak itu|"
	"sejak saat itu|setelah itu|sesudah itu|selain itu|di samping itu|"},
    {S_INIT("vi"),
	"|cùng với ông|cùng với bà|cùng với anh|"
	"hiện sống|hiện đang sống|trong số đó|trong số này|"
	"được biết|vụ việc|"
	"sáng hôm sau|tối hôm sau|một vấn đề khác là|"
	"một lý do khác là|"
	"thực tế|thực ra|tóm lại|nói cách khác|chẳng hạn|ví dụ|cuối "
	"cùng|không lâu sau|hôm đó|ngày hôm đó|năm đó|đêm đó|nếu không|dù "
	"sao|hơn nữa|thậm chí|đổi lại|tương tự|bởi vì|rồi|"
	"ngày hôm sau|hôm sau|một ngày sau|một năm sau|một ngày trước đó|"
	"vì vậy|vì thế|do đó|ngoài ra|bên cạnh đó|trong khi đó|đồng thời|"
	"người này|nạn nhân|sau đó|trước đó|tuy nhiên|tuy vậy|mặc dù vậy|"
	"dù vậy|bởi vậy|do vậy|nhờ đó|nhờ vậy|khi đó|lúc đó|lúc ấy|"
	"kể từ đó|từ đó|thay vào đó|ngược lại|mặt khác|"},
    {S_INIT("ar"),
	"|وبهذا المال|بهذا المال|وعثر بحوزته|عثر بحوزته|"
	"وكان يعمل|كان يعمل|وكانت تعمل|كانت تعمل|وكان يعيش|"
	"وكانت تعيش|وكان يقيم|وكان يحاول|وكانت تحاول|ومن بينهم|"
	"من بينهم|ومن بينها|"
	"وتم نقله|وتم نقلها|وتم نقلهم|وتم توقيفه|وتم اعتقاله|تم نقله|"
	"ومن المشاكل الأخرى|"
	"ومن الأسباب الأخرى|"
	"ومن الأمثلة الأخرى|"
	"وعثر على الثاني|أفرج عن كليهما|"
	"وأفرج عن كليهما|ويعمل منذ|"
	"ويعيش منذ|ويقيم منذ|ويشغل منذ|"
	"وفي صباح اليوم التالي|"
	"في صباح اليوم التالي|"
	"في الواقع|وفي الواقع|في الحقيقة|باختصار|بعبارة أخرى|على سبيل "
	"المثال|فعلى سبيل المثال|وأخيرا|ثانيا|وبعد فترة قصيرة|في ذلك اليوم|وفي "
	"ذلك اليوم|وإلا|على أي حال|وهناك|كذلك|وكذلك|لأن|غير أن|إلا "
	"أن|ثم|وبدوره|وبالتالي|إذن|"
	"في اليوم التالي|وفي اليوم التالي|في اليوم السابق|وفي اليوم السابق|في "
	"العام التالي|وفي العام التالي|"
	"ومع ذلك|ومع هذا|ورغم ذلك|وفي السياق ذاته|وفي هذا السياق|"
	"وفي سياق متصل|وفي الإطار ذاته|وفي هذا الإطار|من جهته|من جهتها|"
	"من جانبه|من جانبها|بدوره|بدورها|لذلك|ولذلك|في المقابل|وفي المقابل|"
	"في الوقت نفسه|إلى ذلك|وكان قد|وكانت قد|ويأتي هذا|يأتي هذا|"
	"وجاء هذا|جاء هذا|ويأتي ذلك|يأتي ذلك|وجاء ذلك|جاء ذلك|وتأتي هذه|"
	"تأتي هذه|كما أكد أن|كما أشار|كما أشارت|كما أوضح|كما شدد|ويعني ذلك|"
	"ويعني هذا|يعني ذلك|وهذا يعني|رغم ذلك|على الرغم من ذلك|"
	"وعلى الرغم من ذلك|مع ذلك|نتيجة لذلك|ونتيجة لذلك|بناء على ذلك|"
	"وبناء على ذلك|ومن ثم|ومن هنا|في غضون ذلك|وفي غضون ذلك|بعد ذلك|"
	"وبعد ذلك|قبل ذلك|وقبل ذلك|منذ ذلك|ومنذ ذلك|في ذلك الوقت|"
	"وفي ذلك الوقت|إضافة إلى ذلك|بالإضافة إلى ذلك|علاوة على ذلك|"
	"فضلا عن ذلك|على العكس|وفي تلك|في تلك|"},
    {S_INIT("he"),
	"|למעשה|אכן|בקיצור|במילים אחרות|למשל|לדוגמה|לבסוף|בסופו של "
	"דבר|שנית|זמן קצר אחר כך|באותו לילה|אחרת|בכל מקרה|אגב|יתרה "
	"מזאת|בתמורה|כמו כן|יתר על כן|נוסף לכך|"
	"יום קודם לכן|למחרת|ביום שלמחרת|שנה קודם לכן|שנה לאחר מכן|"
	"לכן|בנוסף|מנגד|עם זאת|לעומת זאת|בתוך כך|במקביל|בעקבות זאת|עוד אמר|"
	"עוד אמרה|עוד הוסיף|עוד הוסיפה|עוד ציין|לפי דבריו|לפי דבריה|"
	"לפי דבריהם|למרות זאת|חרף זאת|אף על פי כן|בשל כך|בגלל זה|עקב כך|"
	"על כן|כתוצאה מכך|משום כך|עד אז|לפני כן|קודם לכן|לאחר מכן|אחר כך|"
	"מצד שני|במקום זאת|נוסף על כך|בדרך זו|לשם כך|באותה עת|באותו זמן|"
	"באותה תקופה|"},
    {S_INIT("hi"),
	"|बाद में|"
	"दूसरा दो घंटे|"
	"अगली सुबह|अगली रात|"
	"दोनों को|"
	"दरअसल|वास्तव में|असल में|संक्षेप में|दूसरे शब्दों में|उदाहरण के "
	"लिए|मसलन|आख़िरकार|आखिरकार|अंत में|कुछ देर बाद|वरना|नहीं तो|किसी भी हाल में|यही "
	"नहीं|इतना ही नहीं|बदले में|तब|इसी तरह|क्योंकि|हालाँकि|फिर|मगर|"
	"अगले दिन|उसके अगले दिन|अगले साल|एक दिन पहले|"
	"इसलिए|इससे|इस बीच|वहीं|साथ ही|उनका|उनकी|उनके|यह फैसला|यह फ़ैसला|"
	"यह निर्णय|यह घोषणा|यह कदम|यह कार्रवाई|यह घटना|इसके बाद|इसके अलावा|"
	"इस दौरान|इसके बावजूद|इस वजह से|इसी वजह से|इस कारण|उस समय|उस वक्त|"
	"इससे पहले|इसके पहले|उसके बाद|तब से|तब तक|दूसरी ओर|दूसरी तरफ|"
	"इसके विपरीत|इसके बजाय|इस तरह|इस प्रकार|इसके लिए|इसके साथ|इसी बीच|"
	"फिर भी|उस साल|उस दिन|उस वर्ष|"},
    {S_INIT("fa"),
	"|در واقع|در حقیقت|به طور خلاصه|به عبارت دیگر|برای مثال|به عنوان "
	"مثال|سرانجام|در نهایت|اندکی بعد|در آن روز|در آن سال|آن شب|در غیر این "
	"صورت|به هر حال|در عوض|در آنجا|زیرا|لیکن|سپس|بنابراین|"
	"روز بعد|یک روز پیش|سال بعد|یک سال بعد|"
	"از این رو|از سوی دیگر|در همین حال|به همین دلیل|علاوه بر این|"
	"با این حال|این تصمیم|این خبر|این حادثه|این اتفاق|این اقدام|"
	"این در حالی|با وجود این|به این ترتیب|بدین ترتیب|در آن زمان|"
	"پیش از این|پس از آن|پیش از آن|از آن زمان|در عین حال|به جای آن|"},
    {S_INIT("ru"),
	"|при себе у него|при себе он|"
	"вместе с ним|вместе с ней|вместе с нею|вместе с ними|рядом с ним|"
	"рядом с ней|"
	"находится под|находятся под|находится в розыске|"
	"сам он|сама она|сами они|из них|"
	"за это время|на место происшествия|на месте происшествия|с его слов|"
	"с ее слов|с её слов|с их слов|уточняется|"
	"на следующее утро|"
	"следующим утром|"
	"следующей ночью|наутро|"
	"назавтра|"
	"проще всего сделать это|"
	"проще всего это сделать|"
	"на самом деле|действительно|по сути|короче|иными словами|другими "
	"словами|в частности|наконец|в итоге|в конце концов|во первых|во "
	"вторых|вскоре после этого|в тот день|в тот год|в ту ночь|иначе|в "
	"противном случае|в любом случае|кстати|мало "
	"того|взамен|отсюда|аналогично|впоследствии|"
	"годом ранее|днем ранее|днём ранее|годом позже|днем позже|днём "
	"позже|за день до этого|за год до этого|"
	"о случившемся|о произошедшем|об инциденте сообщили|"
	"об инциденте сообщил|об инциденте сообщила|на следующий день|"
	"в тот же день|в результате|в ответ|кроме того|в свою очередь|"
	"вместе с тем|то же самое|из за этого|на вопрос о|на вопрос|"
	"несмотря на это|таким образом|всего задержаны|всего погибли|"
	"всего пострадали|все трое|отметим|напомним|заметим|"
	"об этом сообщил|об этом сообщила|об этом сообщили|"
	"об этом сообщает|об этом говорится|об этом рассказал|"
	"об этом рассказала|об этом заявил|об этом заявила|об этом пишет|"
	"соответствующее|соответствующий|соответствующая|тем не менее|"
	"тем самым|тем временем|вопреки этому|благодаря этому|"
	"вследствие этого|в связи с этим|при этом|между тем|"
	"с другой стороны|вместо этого|до этого|после этого|с тех пор|"
	"до тех пор|в то время|в это время|в тот момент|для этого|"
	"помимо этого|к тому же|более того|речь идет о том|речь идёт о том|"
	"благодаря ему|благодаря ей|благодаря им|"},
    {S_INIT("uk"),
	"|при собі мав|при собі мала|при собі він|"
	"разом з ним|разом з нею|разом із ним|разом із нею|разом з ними|"
	"сам він|сама вона|з них|"
	"за цей час|на місце події|на місці події|з його слів|з її слів|"
	"з їхніх слів|"
	"насправді|дійсно|по суті|іншими "
	"словами|наприклад|зокрема|нарешті|зрештою|врешті|по перше|по "
	"друге|невдовзі після цього|того дня|того року|тієї ночі|інакше|у будь "
	"якому разі|до речі|більше того|звідси|адже|опісля|затим|"
	"роком раніше|роком пізніше|за день до цього|за рік до цього|"
	"наступного дня|того ж дня|в результаті|у відповідь|своєю чергою|"
	"через це|водночас|унаслідок цього|внаслідок цього|"
	"про це повідомив|про це повідомила|про це повідомили|"
	"про це повідомляє|про це йдеться|про це розповів|про це розповіла|"
	"про це заявив|про це заявила|про це пише|тим не менш|попри це|"
	"незважаючи на це|таким чином|завдяки цьому|у зв язку з цим|"
	"при цьому|тим часом|з іншого боку|замість цього|до цього|"
	"після цього|на той час|у той час|для цього|крім того|окрім того|"
	"до того ж|йдеться про те|завдяки йому|завдяки їй|завдяки їм|"},
    {S_INIT("be"),
	"|пра гэта паведаміў|пра гэта паведаміла|пра гэта паведамляе|"
	"нягледзячы на гэта|тым не менш|такім чынам|тым часам|пасля гэтага|"
	"да гэтага|акрамя таго|замест гэтага|"},
    {S_INIT("ko"),
	"|더구나|그건|그게|그것은|그것이|그것도|그러니|그런데다가|그런데다|"
	"즉|요컨대|예를 들어|마지막으로|얼마 뒤|그해|그렇지 "
	"않으면|어쨌든|심지어|오히려|그곳에서|그곳은|거기서|마찬가지로|"
	"왜냐하면|그래도|그러다|결국|덕분에|반대로|다만|실제로|"
	"다음 날|다음날|그날|전날|이듬해|"
	"이 사고로|이 사고는|이 사건으로|이 사건은|이 화재로|이로 "
	"인해|이번 사고로|이번 결정은|이번 조치는|이번 발표는|"
	"이번 발언은|이 결정은|이 조치는|이 같은|이러한|이는|이 "
	"때문에|이 과정에서|이 가운데|이 밖에|이 외에|그 결과|"
	"그 후|그 뒤|그 대신|그 사이|그 때문에|이와 함께|이와 "
	"관련해|이와 관련|그 덕분에|이 남성은|이 여성은|"
	"두 사람은|이 남성이|이 여성이|그 자리에서|그 과정에서|"},
    {S_INIT("mk"),
	"|и покрај тоа|поради тоа|во меѓувреме|на тој начин|освен тоа|"
	"по тоа|пред тоа|од друга страна|"},
    {S_INIT("sr"),
	"|упркос томе|у међувремену|до тада|од тада|пре тога|након тога|"
	"после тога|на тај начин|осим тога|поред тога|због тога|"
	"са друге стране|uprkos tome|u međuvremenu|do tada|od tada|"
	"pre toga|nakon toga|posle toga|na taj način|osim toga|pored toga|"
	"zbog toga|sa druge strane|"},
    {S_INIT("et"),
	"|sellest hoolimata|samal ajal|sellest ajast|pärast seda|enne seda|"
	"selle asemel|teisest küljest|selle tõttu|selle tulemusena|"},
    {S_INIT("lt"),
	"|nepaisant to|vis dėlto|dėl to|tuo metu|tuo tarpu|nuo tada|po to|"
	"prieš tai|vietoj to|kita vertus|be to|tokiu būdu|"},
    {S_INIT("lv"),
	"|neskatoties uz to|līdz ar to|kopš tā laika|pēc tam|pirms tam|"
	"tā vietā|no otras puses|tādā veidā|"},
};

static size_t folded(struct str word, char *out, size_t room)
{
	size_t n = 0;
	uint32_t c;
	for (size_t i = 0; i < word.n && n + 5 < room;) {
		i += utf8_next(word, i, &c);
		if (!c || c == UTF8_BAD)
			return n;
		if (c < 0x80)
			out[n++] = ch_lower((char)c);
		else
			n += (size_t)utf8proc_encode_char(
			    utf8proc_tolower((utf8proc_int32_t)c),
			    (utf8proc_uint8_t *)out + n);
	}
	return n;
}

void opening_read(const struct lead_in *w, struct opening *o)
{
	size_t at = 0;
	o->s[at++] = '|';
	o->s[at] = 0;
	for (o->n = 0; o->n < w->n && o->n < OPENING_MAX; o->n++) {
		size_t n = folded(w->words[o->n], o->s + at, OPENING_ROOM - at);
		if (!n || at + n + 8 > OPENING_ROOM)
			return;
		at += n;
		o->ends[o->n] = at;
		o->s[at++] = ' ';
	}
}

size_t opening_among(struct opening *o, const char *list)
{
	size_t first = o->n ? o->ends[0] : 0;
	char mark = o->s[first];
	o->s[first] = 0;
	list = strstr(list, o->s); /* seldom more than the first word is */
	o->s[first] = mark;
	for (size_t i = 0; list && i < o->n; i++) {
		char behind[2] = {o->s[o->ends[i]], o->s[o->ends[i] + 1]};
		memcpy(o->s + o->ends[i], "|", 2);
		bool is = strstr(list, o->s) != NULL;
		memcpy(o->s + o->ends[i], behind, 2);
		if (is)
			return i + 1;
	}
	return 0;
}

/* Which openings there may be, by a bit for each: most sentences begin with
 * none, and the lists are long. */
static uint64_t known[LIST(openings)][KNOWN_BITS / 64];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static uint32_t hash(uint32_t h, const char *p, const char *end)
{
	while (p < end)
		h = (h ^ (unsigned char)*p++) * 16777619u;
	return h;
}

static void load(void)
{
	for (size_t i = 0; i < LIST(openings); i++) {
		struct str all = str_of(openings[i].words), s;
		while (str_split(&all, '|', &s)) {
			uint32_t h = hash(0, s.p, s.p + s.n) % KNOWN_BITS;
			known[i][h / 64] |= (uint64_t)1 << h % 64;
		}
	}
}

static bool may_be(int k, const struct opening *o)
{
	uint32_t h = 0;
	const char *from = o->s + 1;
	pthread_once(&once, load);
	for (size_t i = 0; i < o->n; i++) {
		h = hash(h, from, o->s + o->ends[i]);
		from = o->s + o->ends[i];
		uint32_t bit = h % KNOWN_BITS;
		if (known[k][bit / 64] >> bit % 64 & 1)
			return true;
	}
	return false;
}

bool opened_known(struct str language, struct opening *o, size_t *out_words)
{
	int i = LANGUAGE_ROW(openings, language);
	if (i < 0)
		return false;
	*out_words = may_be(i, o) ? opening_among(o, openings[i].words) : 0;
	return true;
}
