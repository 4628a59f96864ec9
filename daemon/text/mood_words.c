/* SPDX-License-Identifier: MIT */
/* gazetted: the words by which a sentence says that a thing may be, is not, or
 * is done. */
#include "text/mood_words.h"

#include "text/language.h"

/* Each is the beginning of a word, and of those behind it; one that ends with a
 * space is the whole of it. Without spaces it is found anywhere, and "\n" is a
 * headline's end. */
static const struct mood_words all[] = {
    {"en", false,
	"may |might |could |would |should |will |set to |due to be |is to |"
	"are to |was to |were to |about to |to vote|to decide|to rule|"
	"close to |nears |nearing |on the brink|on the verge|threat|warn|fear|"
	"expect |expects |expected |expecting |likely |doubt|possibl|plan |"
	"plans |planned |planning |propos|recommend|pressure to |in talks|"
	"consider|weighs |weighing |mull|seek|hope|want|urge|call for|"
	"calls for|whether |if |prepar|unclear |undecided |calls to |call to "
	"|faces |"
	"facing ",
	"not |no |never |nobody |none |neither |nor |cannot |can't |won't |"
	"don't |doesn't |didn't |isn't |aren't |wasn't |weren't |hasn't |"
	"haven't |hadn't |couldn't |wouldn't |denies |denied |deny |refus|"
	"reject|fail |fails |failed |failing |rules out|ruled out",
	"without ",
	{"lost his life|lost her life|loses life |loses his life|loses her "
	 "life|claims two lives|claims three lives|lose their lives|lost their "
	 "lives|claims "
	 "life|fatal |fatally |perish|dead |dies |die |died |killed |kills "
	 "|death|body |bodies |"
	 "lifeless ",
	    "surrenders |surrendered to |hands himself in|hands herself "
	    "in|handed himself in|handed herself in|turns himself in|turned "
	    "himself in|gives himself up|gave himself up|recaptur|held over "
	    "|held after |held on suspicion|held for "
	    "questioning|held in connection|nabbed |arrest|custody |caught "
	    "|captur|detain|behind bars |seized |"
	    "remanded ",
	    "rescu|saved |safe |freed |released from|released "
	    "after|alive |"
	    "reunited |safely |unharmed ",
	    "found |turns up alive |turns up safe |turned up alive |turned up "
	    "safe |discover|recover|located ",
	    "ended |ends |is over |was over |at an end |fixed |restor|resolv|"
	    "repair|doused |extinguish|put out |is out |under control "
	    "|contained |"
	    "defused |made safe |false alarm|brings back |brought back |lifted "
	    "|lifts |reopen|"
	    "resum|averted |back to normal |return home|returned home|"
	    "returning home|allowed home|allowed back |running again |"
	    "all clear |power back |back in service |back in operation |"
	    "back up and running ",
	    "years in prison|years in jail|to prison |to jail |walks free "
	    "|walked free |convict|guilty |sentenc|jailed |acquit|cleared ",
	    "green light|given go ahead|gives go ahead|lawmakers pass |mps "
	    "pass |senators pass |accept |accepts |accepted |approv|passes "
	    "|passed |adopt|signs |signed "
	    "|agree|deal |votes to|"
	    "voted to|ratif",
	    "forced out of office |resign|quits |quit |steps down "
	    "|stepped down |sacked |fired over|"
	    "fired after|fired as |fired for |dismiss|ousted |stands down |"
	    "stood down |steps aside |stepped aside |stepping down |"
	    "standing down |leaves post |removed from office ",
	    "u turn |backtrack|reverses |climbs down|called off |calls off |"
	    "cancel|scrapp|suspend|abandon|withdraw|withdrew |pulls out |"
	    "pulled out |postpon|walks away |walked away |ends talks|"
	    "ended talks|shelved |shelves |ditched |ditches |"
	    "rained off |calls it off |called it off |pushed back |"
	    "delayed to |delayed until ",
	    "charged with|charged over|indict|in court |before magistrates |"
	    "stand trial|on trial "},
	"are looking for |is looking for |are seeking |is seeking |are asked "
	"|is asked |are urged "
	"|is urged |are warned |are advised |are on their way |is on its way "
	"|are on the way |is on the way |queue|tailback|delays |trying to "
	"|tries to |attempt|missing |search|"
	"still |continu|ongoing |under way |underway |at large |on the run |"
	"manhunt |hunting |hunt for|trapped |stranded |concerned for |appeal|"
	"so far |as yet |awaiting|remain |remains |unaccounted |is closed |"
	"are closed |cut off |without power |hostage|is being |are being |"
	"polls |voting |turnout |tonight |later today |burning |raging |"
	"out of control |battling |told to |evacuat|stay away|rising |"
	"currently |are at the scene |is at the scene |are on the scene |"
	"are fighting |are tackling |are working |working to |hamper|hinder|"
	"weather warning|amber warning|red warning|critical condition|"
	"life threatening|fighting for life|fighting for his life|"
	"fighting for her life|fugitive|escaped prison|escaped from prison|"
	"escaped from jail",
	"elected |edge past |edges past |see off |sees off |overcomes "
	"|thrash|trounce|re elected |wins |won |beat |beats |victory |defeat|"
	"votes against|vote against|voted against|result |results |knock out |"
	"knocked out |knocks out |reach the final|through to|votes down |"
	"voted down |vote down |throws out |thrown out ",
	"",
	"will not go ahead |won't go ahead |not going ahead |"
	"will not take place |won't take place |will no longer go ahead |"
	"will no longer take place "},
    {"de", false,
	"könnt|kann |können |soll|will |wollen |droh|möglich|vor dem aus |"
	"vor dem rücktritt |kurz vor |vor entscheid|vor zinsentscheid|"
	"erwartet |befürcht|warnt |warnen |warnung|warnte |gewarnt |plant |"
	"planen |geplant|prüf|erwäg|fordert |fordern |vorschl|empf|"
	"stimmt über|stimmen über|entscheidet |entscheiden |ringt |ringen |"
	"hofft |hoffen |ob der |ob die |ob das |ob den |ob er |ob sie |ob es |"
	"ob ein|ob sich |ob man |ob und |falls |kündig|angekündigt |ruft |"
	"rufen |unter druck |nahe an |nahe am |wohl |vermutlich |angeblich |"
	"rücktrittsforderung",
	"nicht |kein|nie |niemand|weder |verweiger|lehnt |abgelehnt |"
	"dementier|bestreite|scheiter|gescheitert ",
	"ohne ",
	{"tot |tote|tod |todes|sterben |erliegt |erlegen |stirbt |starb "
	 "|gestorben |verstorben|"
	 "getötet |leblos|leiche|ums leben|kam um |kamen um |kommt um |"
	 "tödlich|erschlagen |ertrunken |ertrinkt |erschossen |erstochen ",
	    "eingefangen |stellt sich der polizei |sich der polizei gestellt "
	    "|in gewahrsam |u haft |nimmt verdächtig|nimmt tatverdächtig|nimmt "
	    "mutmaßlich|fasst täter |fasst verdächtig|fasst mutmaßlich|gefasst "
	    "|festgenommen|festnahme|verhaft|in haft |gestellt |"
	    "geschnappt |hinter gittern |ergriffen |untersuchungshaft |u haft ",
	    "gerettet|befreit|geborgen|freigelassen|ist frei |wohlbehalten|"
	    "lebend |lebt |in sicherheit |rettet ",
	    "gefunden|entdeckt|aufgefunden|wieder da |aufgetaucht |findet |"
	    "finden ",
	    "beendet|feuer ist aus |brand ist aus |behoben |vorbei |zu ende "
	    "|endet |gelöscht |"
	    "unter kontrolle |aufgehoben|wieder frei |wieder offen |"
	    "wieder geöffnet |wiedereröffnet |repariert|unschädlich "
	    "|entschärft|"
	    "entwarnung |abgewendet|fehlalarm|wieder strom |erloschen |"
	    "wieder normal|normalbetrieb |rollt wieder |rollen wieder |"
	    "fahren wieder |fährt wieder |wieder befahrbar |"
	    "wieder passierbar |freigegeben |wieder in betrieb |gebannt |"
	    "wieder am netz |zurück in ihre |zurück in ihren |"
	    "zurück nach hause |kehren zurück |wieder zu hause |"
	    "wieder zuhause ",
	    "ins gefängnis |hinter gitter |gericht spricht |jahre gefängnis "
	    "|verurteilt|freigesprochen|freispruch |schuldig|lebenslang|"
	    "jahre haft |jahren haft |bewährung|haftstrafe |geldstrafe |"
	    "freiheitsstrafe ",
	    "beschlossen|beschließt |segnet haushalt|segnet etat|segnet "
	    "budget|verabschiedet |billigt |gebilligt "
	    "|"
	    "stimmt zu |zugestimmt |einigung |geeinigt |einigen sich |"
	    "unterzeichn|genehmigt |einigt sich |einigten sich |grünes licht |"
	    "stimmt für |stimmen für ",
	    "zurückgetreten |tritt zurück |rücktritt |entlassen |nimmt seinen "
	    "hut |nimmt ihren hut |gefeuert |"
	    "abgesetzt |legt amt nieder |legt sein amt nieder |"
	    "legt ihr amt nieder |wirft hin |muss gehen |abberufen ",
	    "rückzieher |kehrtwende |rudert zurück|abgesagt|fällt aus |"
	    "fallen aus |abgebrochen |eingestellt |gestoppt |aufgegeben |"
	    "gibt auf |geben auf |zurückgezogen |verzicht|verschoben |"
	    "verschiebt |verschieben |vertagt |vertagen |storniert |platzt |"
	    "geplatzt |entfällt |entfallen |gekippt |gecancelt |vom tisch |"
	    "sagt ab |sagen ab ",
	    "angeklagt|anklage|vor gericht "},
	"steht still |stehen still |dürfte |dürften |sind unterwegs |ist "
	"unterwegs |sind auf dem weg |ist "
	"auf dem weg "
	"|sind gebeten |werden gebeten |wird gebeten |stau "
	"|staut|versuch|erwarten |vermisst|such|weiter |weiterhin |noch |"
	"dauert |dauern |andauer|läuft |laufen |derzeit |aktuell |momentan |"
	"flucht |flüchtig|fahnd|eingeschlossen|gesperrt |unterbrochen |"
	"evakuier|müssen |muss |ohne strom |geisel|brennt |steigt |steigen |"
	"bisher |wahllokale |stimmabgabe |im einsatz |sind vor ort |"
	"ist vor ort |kämpfen |kämpft |aufgefordert |bislang |zurzeit |"
	"erschwer|behindert d|behindern d|unwetterwarnung|unwetterwarnungen |"
	"lebensgefahr |lebensgefährlich|kritischem zustand",
	"gewählt |wiedergewählt |gewinnt |gewann |siegt |sieg |wahlsieg|"
	"stimmt gegen|stimmen gegen|ergebnis |schlägt |bezwingt |bezwang "
	"|besiegte |besiegt |gewonnen |"
	"zieht ins |scheidet aus |wird oberbürgermeister|wird bürgermeister|"
	"wird präsident|wird ministerpräsident|wird kanzler",
	"",
	"findet nicht statt |finden nicht statt |nicht stattfinden |"
	"findet doch nicht statt |kommt nicht zustande "},
    {"fr", false,
	"devra |devront |pourrai|devrai|doit |doivent |menac|risqu|peut |"
	"peuvent |possible|probabl|proche d'un|proche de l accord|"
	"proches d'un|sur le départ|au bord d|envisag|prévoi|prévu|propos|"
	"recommand|appel|vote sur|votent |se prononc|négoci|discut|espèr|"
	"veut |veulent |craint|crainte|avertit |sous pression|requier|requis|"
	"réclam|attendu",
	"ne |n |pas |aucun|jamais |ni |refus|rejet|dément|échoue à |"
	"échoué à |échec |a échoué |ont échoué ",
	"sans ",
	{"mort |morts |morte |mortes |meurt |meurent |perd la vie |perdent la "
	 "vie |perdu la vie |décéd|décès |tué|"
	 "corps |sans vie |mortel",
	    "se rend à la police |se constitue prisonnier |s est rendu à la "
	    "police |arrêté |arrêtée |arrêtés |arrêtées |arrestation|sous les "
	    "verrous "
	    "|interpell|captur|"
	    "garde à vue |écrou|attrapé|incarcér|appréhendé|en détention ",
	    "sauvé|secouru|libéré|remis en liberté|remise en liberté|relâché|"
	    "sain et sauf|saine et sauve|sains et saufs|saines et sauves|"
	    "vivant|indemne|hors de danger ",
	    "retrouvé|découvert|localisé|repéré",
	    "terminé|feu est fixé |incendie est fixé |feu fixé |incendie fixé "
	    "|fin de |fin d |fin des |prend fin|maîtrisé|éteint|réparé|"
	    "rétabli|résolu|levé |levée |rouvr|réouv|rouvert|repris|reprend|"
	    "sous contrôle|circonscrit|retour à la normale|est neutralis|"
	    "a été neutralis|bombe neutralis|obus neutralis|engin neutralis|"
	    "explosif neutralis|neutralisent la bombe|neutralisé la bombe|"
	    "désamorcé|"
	    "fausse alerte|regagn|de retour chez |rentrent chez |"
	    "remis en service |remise en service |remis en circulation ",
	    "condamné|écope |écopent "
	    "|blanchi |blanchie |blanchis "
	    "|acquitt|relax|coupable|perpétuité|ans de prison|"
	    "prison ferme |sursis ",
	    "acceptent |acceptée |obtiennent |adopté|adopte |approuv|voté "
	    "|vote |signe |signé|accord |validé|"
	    "valide |feu vert |promulgu",
	    "démission|jette l éponge |rend son tablier |limogé|quitte le "
	    "gouv|quitte son poste |"
	    "quitte ses fonctions |quitte la direction |licenci|destitu|"
	    "limoge |évincé|révoqué|quitte la présidence |quitte la tête ",
	    "marche arrière |volte face |fait machine arrière|annulé|"
	    "lève son préavis|lèvent leur préavis|préavis levé|suspend|"
	    "repouss|abandonne |abandonnent |renonc|reporté|reporte "
	    "|retiré|annule |annulent |"
	    "annulation |ajourn|déprogramm",
	    "mis en examen|mise en examen|inculp|jugé|mises en examen"},
	"cherche un |cherche une |cherchent un |cherchent une |cherchent à "
	"|sont en route |est en route |est invité|sont invité|sont appelés à "
	"|bouchon|tente |tentent |essai|disparu|recherch|toujours |encore |"
	"en cours|se poursui|poursuiv|continu|en fuite|cavale|traqu|piégé|"
	"bloqué|coupé|fermé|évacu|privés d|otage|retranché|brûle |"
	"bureaux de vote|participation |à ce stade|pour l instant|"
	"actuellement|se prépar|demande aux|alerte |sont mobilisé|"
	"est mobilisé|sont engagé|sont déployé|est déployé|sont sur place|"
	"est sur place|luttent |combattent |à pied d |restent |"
	"est interromp|sont interromp|compliqu|entrav|ralentiss|"
	"vigilance orange |vigilance rouge |pronostic vital|urgence absolue|"
	"état critique|évadé",
	"élu |élue |élus |réélu|remporte|vainqueur|victoire |battu |s impose|"
	"résultat|vote contre|votent contre|élimine |se qualifie|"
	"s est qualifié|qualifié pour",
	"",
	"n aura pas lieu |n auront pas lieu |n aura finalement pas lieu |"
	"n a pas lieu |ne se tiendra pas "},
    {"es", false,
	"solicita|podrí|puede |pueden |podrá|deberí|va a |van a |amenaz|"
	"cerca de un|al borde|a punto de |posible|probable|prevé|previst|"
	"propon|recomiend|estudia|vota |votan |votará|negoci|espera|quiere|"
	"teme|advierte|pide |piden |bajo presión|planea",
	"no |nunca |jamás |ningun|ningún |nadie |ni |niega|rechaz|fracas|"
	"tampoco ",
	"sin ",
	{"muert|muere|murió |murier|pierde la vida |pierden la vida |perdió la "
	 "vida |perdieron la vida |se cobra la vida|se cobra dos vidas|se "
	 "cobra tres vidas|fallec|mata |matan |sin "
	 "vida |cadáver|"
	 "cuerpo |mortal",
	    "se entrega a la |se entregó a la |deten|arrest|detienen |detiene "
	    "a |detiene al |apresa|captur|preso "
	    "|presa |presos "
	    "|encarcel|en prisión ",
	    "rescat|salvad|a salvo |con vida |liberad|libera |ileso|"
	    "sano y salvo|sana y salva|sanos y salvos|vivo |viva |vivos ",
	    "hallan |halla |hallad|encontrad|encuentra|localiz|aparece |"
	    "aparecen |recuper",
	    "termina|falsa alarma|fin de |fin del |extingui|apaga|controlad|"
	    "desactivan |desactivó |bajo control "
	    "|repara|restablec|resuelt|levanta|reabr|reanud|"
	    "estabiliza|sofoca|acaba |vuelven a sus casas|"
	    "regresan a sus casas|vuelven a casa |regresan a casa |normalidad|"
	    "normaliz|reapert|reabiert|vuelve la luz |recuperan la luz ",
	    "condena|absuel|culpable|cadena perpetua |años de cárcel |"
	    "años de prisión |sentenciad",
	    "aceptan |aceptada |aprueba|aprob|firma |firman |firmad|firmó "
	    "|acuerdo |acuerdan |"
	    "luz verde |ratific|adopta",
	    "dimit|dimisi|renunci|destitu|cesad|cese |despid|deja el cargo |"
	    "deja la presidencia |deja el puesto |deja la alcaldía ",
	    "marcha atrás |da marcha|cancel|suspend|desconvoc|abandona |"
	    "abandonan |renunci|aplaza|retira |suspens|anula |anulad|anulan |"
	    "pospone|pospuest|posterg",
	    "imputad|acusad|juicio |procesad"},
	"paralizad|en camino |se pide |piden a |se ruega |se recomienda "
	"|retenciones |colas |intenta|desaparecid|busca|buscan|búsqueda|sigue|"
	"siguen|continú|aún |todavía |en curso|prófug|en fuga|atrapad|rehén|"
	"rehen|retenid|retiene|cortad|cerrad|evacu|sin luz|arde |activo |"
	"mantien|urnas |votación |participación |por ahora|de momento|alerta |"
	"dificulta|esperan|negocia|combaten |combate |trabajan |luchan |"
	"permanec|aviso naranja |aviso rojo |alerta naranja |alerta roja |"
	"estado crítico|estado grave|fugado |fugados ",
	"gana |ganó |ganador|electo |electa |elegid|reelegid|vence |venció |"
	"victoria |derrota |golea |golean |goleó |triunf|resultado|se "
	"impone|elimina |eliminó |"
	"se clasifica",
	"", "no se celebrará |no se celebrarán |no tendrá lugar "},
    {"it", false,
	"potrebbe|potrà|può |possono |dovrebbe|sarà |saranno |minacci|rischi|"
	"vicini all accordo|vicino all accordo|vicina all accordo|"
	"vicini a un |vicino a un |vicina a un |a un passo|possibil|probabil|"
	"previst|propon|raccomand|valut|vota |votano |trattativ|negozia|"
	"vuole |vogliono |teme|timor|avvert|chied|sotto pressione|verso |"
	"chiest|invoca|attesa la |attesa oggi |attesa per la |attesa per il ",
	"non |no |mai |nessun|né |nega |negano |rifiut|respin|fallit", "senza ",
	{"mort|muore |muoiono |morì |uccis|senza vita |cadavere|corpo |"
	 "perde la vita |perdono la vita |perso la vita |decedut|decesso "
	 "|vittim",
	    "arrest|cattura|fermat|preso |presa |presi |in manette |"
	    "si costituisce |si è costituit|in carcere |ammanett",
	    "salvat|salvo |salva |salvi |soccors|liberat|vivo |viva |vivi |"
	    "illes|rilasciat|in salvo ",
	    "trovat|ritrovat|rinvenut|scopert|individuat",
	    "finit|falso allarme|finisce |fine |terminat|spent|domat|"
	    "ripristin|riparat|risolt|riapert|riapr|sotto controllo |ripres|"
	    "cessat|disinnescat|rientrat|alla normalità |tornano a casa |"
	    "rientrano a casa |rientrano nelle |riattivat|torna la luce |"
	    "torna la corrente ",
	    "condannat|prosciol|assolt|colpevole|ergastolo |anni di carcere |"
	    "anni di reclusione ",
	    "accettano |accettata |approva|firma |firmat|accordo |intesa |via "
	    "libera |varat|"
	    "sì della camera |sì del senato |ok della camera |ok del senato "
	    "|ratificat|adottat",
	    "dimett|dimess|dimission|licenziat|esonerat|rimoss|"
	    "lascia l incarico |lascia la guida |lascia la presidenza |"
	    "sfiduciat",
	    "dietrofront |marcia indietro |ci ripensa|annullat|sospes|revocat|"
	    "abbandona |rinunci|posticip|rinviat|ritirat|annulla|slitta|rinvia "
	    "|"
	    "rinviano |cancellat|sospend|disdett",
	    "indagat|imputat|rinviat a giudizio"},
	"sono in arrivo |è in arrivo |sono in viaggio |si invita |si invitano "
	"|si raccomanda |si prega |code |coda |si teme|tenta|tentano |cercano "
	"di|dispers|scompars|"
	"ricerc|cerca|ancora |continua|in corso|in fuga|latitant|intrappolat|"
	"bloccat|chius|evacuat|senza corrente|ostagg|divampa|urne |seggi |"
	"affluenza|finora |al momento |allerta |prosegu|al lavoro |"
	"sono sul posto |è sul posto |stanno |ostacol|rallent|"
	"in gravi condizioni|pericolo di vita|in fin di vita|caccia all uomo |"
	"evaso |evasi |evasa ",
	"vince |vinto |vittoria |eletto |eletta |rielett|sconfi|batte |battono "
	"|trionf|"
	"risultat|si impone|elimina |si qualifica|boccia |bocciat|bocciano ",
	"", "non si farà |non si terrà |non si svolgerà |non avrà luogo "},
    {"pt", false,
	"pode |podem |poderá|poderia|deve |devem |deverá|deveria|vai |vão |"
	"ameaç|perto de um|à beira|prestes a |possíve|prováve|previst|propõ|"
	"recomend|estuda |vota |votam |votará|negoci|espera|quer |querem |"
	"teme|alerta|pede |pedem |sob pressão|planeja|planeia",
	"não |nunca |jamais |nenhum|ninguém |nem |nega |negam |rejeit|recus|"
	"fracass",
	"sem ",
	{"morre|morte |mortes |morto|morta|mata |matam |corpo |sem vida |"
	 "óbito|perde a vida |perdem a vida |perdeu a vida |perderam a vida "
	 "|falece|fatal",
	    "entrega se à |entregou se à |se entrega à |se entregou à |preso "
	    "|presa |presos |prende |prendem |prisão |detid|detém "
	    "suspeit|detém homem|detém mulher|detém dois|detém três|detém "
	    "alegad|detêm suspeit|captur",
	    "resgat|salv|com vida |libert|solto |soltos |ileso|ilesa|"
	    "sãos e salvos |são e salvo |sã e salva ",
	    "encontrad|encontra |encontram |acha |achad|localiz|descobr|"
	    "descobert",
	    "termina|falso alarme|fim d|encerrad|extint|apagad|controlad|"
	    "sob controlo |sob controle |repar|restabelec|restaurad|resolvid|"
	    "rescaldo |levantad|reabr|reabert|retom|debelad|dominad|regressam "
	    "a casa |"
	    "regressaram a casa |voltam para casa |voltam a casa |"
	    "voltaram para casa |ao normal |normaliz|reabriu ",
	    "condenad|condena |absolv|culpad|anos de prisão |anos de cadeia ",
	    "aceitam |aceite por |aprova|assina|acordo |ratific|sancion|luz "
	    "verde |promulg",
	    "demit|demissão |renunci|exoner|afastad|destitu|deixa o cargo |"
	    "deixa a presidência |deixa o governo |pede demissão ",
	    "volta atrás|recua |cancel|suspens|suspend|abandona |desist|adiad|"
	    "adia |desmarcad|adiament",
	    "acusad|indiciad|julgamento "},
	"paralisad|estão a caminho |está a caminho |dirigem se |pede se "
	"|recomenda se "
	"|tenta|tentam |desaparecid|busca|procur|ainda |continua|segue |"
	"em curso|foragid|em fuga|refé|retid|cortad|fechad|evacuad|sem luz|"
	"sem energia|lavra |ativas |arde |ardem |urnas |votação |seções |"
	"mesas de voto|eleitores |por enquanto|por controlar|alerta |obriga|"
	"combatem |é combatido |está a ser |estão a ser |permanece|estão no |"
	"dificulta|estado grave|estado crítico",
	"bate o |bate a |bateu o |bateu a |nos pênaltis |nos penáltis |"
	"vence |venceu |vitória |eleito |eleita |reeleit|derrot|ganhou |"
	"resultado|elimina |eliminou |se classifica|chumba |chumbad",
	"",
	"não se realizará |não se realiza |não vai realizar se |"
	"não vai acontecer |não acontecerá "},
    {"nl", false,
	"kan |kunnen |zou |zouden |zal |zullen |wil |willen |moet |moeten |"
	"mogelijk|dreig|bijna |dicht bij|op het punt|verwacht |verwachten |"
	"waarschuw|vrees|vrezen|plan |plannen |overweeg|overwegen|voorstel|"
	"stemt over|stemmen over|onderhandel|hoop|hopen|onder druk",
	"niet |geen |nooit |niemand |noch |weiger|ontken|verwerp|mislukt",
	"zonder ",
	{"dood|dode |doden |om het leven |komt om bij |komt om door |kwam om "
	 "bij |kwamen om bij |komen om bij |overled|omgekomen |gestorven "
	 "|sterft |sterven |"
	 "levenloos |levenloze |lichaam ",
	    "geeft zichzelf aan |heeft zichzelf aangegeven |meldt zich bij "
	    "politie |meldt zich bij de politie |weer gevangen |houdt "
	    "verdachte |houden verdachte |opgepakt |aangehouden "
	    "|arrest|gearresteerd |gepakt |vastgezet |"
	    "gevangen ",
	    "gered |redt |bevrijd|in leven |levend |ongedeerd |vrijgelaten |"
	    "veilig |in veiligheid ",
	    "gevonden |terecht |ontdekt |teruggevonden |opgedoken ",
	    "voorbij |afgelopen |geblust |verholpen |hersteld |opgelost |"
	    "opgeheven |weer open |rijden weer|onschadelijk |vals alarm|loos "
	    "alarm|heropen|"
	    "weer stroom |hervat |beëindigd |onder controle |ten einde |"
	    "gerepareerd |einde |bezworen |weer naar huis |weer thuis |"
	    "terug naar huis |weer vrij |vrijgegeven |weer normaal |"
	    "weer begaanbaar |weer in gebruik |code oranje ingetrokken |"
	    "code rood ingetrokken |code geel ingetrokken |"
	    "waarschuwing ingetrokken |trekt code oranje in|"
	    "heeft code oranje ingetrokken",
	    "veroordeeld |vrijgesproken |schuldig |jaar cel |celstraf |"
	    "levenslang |taakstraf |vrijspraak ",
	    "accepteren |stemmen in met |goedgekeurd |aangenomen |akkoord "
	    "|stemt in |ingestemd |"
	    "ondertekend |tekent ",
	    "stapt op |opgestapt |afgetreden |treedt af |ontslag|ontslaat |"
	    "legt functie neer |weggestuurd |uit functie ",
	    "komt terug op|draait terug|afgelast |geschrapt |gestopt |"
	    "ingetrokken |uitgesteld |ziet af van|annuleert |geannuleerd "
	    "|gecanceld |"
	    "afgeblazen |opgeschort |van de baan ",
	    "aangeklaagd |voor de rechter"},
	"ligt stil |liggen stil |staat stil |staan stil |is onderweg |zijn "
	"onderweg |wordt gevraagd |worden gevraagd |wordt "
	"verzocht |worden verzocht |file |files |probeert |proberen "
	"|poging|vermist|zoek|nog |steeds |"
	"blijft |blijven |gaande |bezig |voortvluchtig|klopjacht|afgesloten |"
	"gesloten |geëvacueerd|ontruimd|zonder stroom|gijzel|brandt |"
	"stembureau|stembus|mogen stemmen|tot nu toe|momenteel |gestrand|"
	"duurt |is ter plaatse |zijn ter plaatse |bestrijd|opgeroepen |"
	"bemoeilijk|code oranje |code rood |levensgevaar|kritieke toestand|"
	"ontsnapt",
	"wint |gewonnen |gekozen |verkozen |herkozen |verslaat |stemt tegen|"
	"stemmen tegen|stemt voor|uitslag |zege |uitgeschakeld |schakelt |"
	"door naar",
	"",
	"gaat niet door |gaan niet door |niet doorgaan |gaat toch niet door |"
	"gaat dit jaar niet door "},
    {"sv", false,
	"kan |kunde |kommer att |ska |skulle |vill |måste |bör |hot |hotar |"
	"hotas |hotad|hotet |riskera|nära en |nära ett |nära att |möjlig|"
	"trolig|väntas |varna|befara|planera|föresl|rekommend|röstar |"
	"förhandl|hoppas |överväg|under press",
	"inte |ej |ingen |inga |inget |aldrig |neka|vägra|avvisa|misslyck",
	"utan ",
	{"död|dör |dog |miste livet |mister livet |mist livet "
	 "|omkom|avlid|livlös|kropp",
	    "infångad|anmälde sig själv |överlämnade sig |gripen |gripna "
	    "|gripits |greps |griper |anhåll|häkta|fångad|"
	    "fångats",
	    "räddad|räddats |räddas |räddar |undsatt|frigiv|frisläpp|i livet |"
	    "vid liv |välbehåll|oskadd",
	    "hittad|hittats |hittar |påträff|upptäck|funnen |återfunn",
	    "släckt|släcks |är över |avslut|slut |åtgärdad|åtgärdat|löst |"
	    "hävd |hävs |fungerar igen|åter i drift|i drift igen|falskt larm|"
	    "oskadlig|återöppn|öppnar igen |under kontroll |återställ|lagad "
	    "|lagat |"
	    "reparer|rullar igen |i gång igen |igång igen |tillbaka hem |"
	    "återvända hem |"
	    "faran är över |faran över |öppen igen |som vanligt igen ",
	    "döms |dömd|dömt |frias |friad |friat |skyldig|års fängelse |"
	    "livstid|fälls |fälld |fällts ",
	    "säger ja till |sade ja till |godkän|röstade ja|antog |antagit "
	    "|antar |klubba|överens |"
	    "undertecknat |undertecknar |avtal ",
	    "avgår |avgick |avgått |sparka|får sparken |lämnar sin |"
	    "lämnar posten |lämnar uppdraget |entledig",
	    "backar |tar tillbaka|inställd|inställt|ställs in |avblås|avbryt|"
	    "skjuts upp |uppskjut|drar tillbaka |inställda |inställs |"
	    "ställer in |skjuter upp ",
	    "åtal|häktad|inför rätta "},
	"efterlys|står still |är på väg |ombeds "
	"|försök|saknad|saknas|sök|letar|fortfarande |ännu "
	"|fortsätt|pågå|"
	"på flykt|jagas|instängd|avspärr|avstäng|stängd|evakuer|strömlös|"
	"utan ström|gisslan|brinner |vallokal|valdeltagande|hittills |"
	"uppmanas|är på plats |finns på plats |kämpar |bekämpar |försvår|"
	"orange varning|röd varning|livshotande |livsfara|rymt |rymling",
	"vinner |vann |seger |valdes |vald till|omvald|besegra|röstade nej|"
	"sade nej|säger nej|sa nej|röstade ja|valresultat|slår |slog ut",
	"", "blir inte av |genomförs inte |äger inte rum "},
    {"da", false,
	"kan |kunne |vil |ville |skal |skulle |måske |truer|truet |trus|"
	"tæt på en |tæt på et |tæt på at |mulig|ventes |venter at|advar|frygt|"
	"planlæg|foresl|anbefal|stemmer |forhandl|håber |overvej|under pres",
	"ikke |ingen |intet |aldrig |nægt|afvis|mislyk", "uden ",
	{"død|dør |omkom|livløs|dræbt",
	    "anhold|fanget |fængsl|pågreb|varetægts",
	    "redde|befri|i live |uskadt |uskadte |løslad|god behold |"
	    "i sikkerhed ",
	    "fundet |fundne |finder |opdag|lokalis",
	    "slukket |slut |overstået |afsluttet |ophævet |uskadelig|genåbn|"
	    "under kontrol |løst |repareret |genoptag|forbi |udbedret |"
	    "kører igen |hjem igen |vende hjem |vendt hjem |åben igen |"
	    "åbnet igen |faren ovre |faren er ovre ",
	    "dømt |dømmes |frikend|skyldig|års fængsel |livstid",
	    "vedtag|godkend|stemte for|aftale |enige |underskr",
	    "går af |gået af |trækker sig |trak sig |fyret |fyrer |fratræd",
	    "trækker tilbage|bakker ud|aflyst |afblæst |udsat |udskudt |"
	    "indstillet |aflyser |aflyses |udskyder |udskydes |dropper |"
	    "droppet ",
	    "tiltalt |tiltales |sigtet |sigtes |for retten "},
	"er på vej |opfordres |opfordrer |bedes |forsøger |efterlys|ligger "
	"stille |holder stille |savnet|savnes|leder "
	"efter|eftersøg|fortsat |stadig |endnu |"
	"fortsætter|i gang |på flugt|spærret|lukket|evakuer|uden strøm|gids|"
	"brænder |valgsted|stemmeprocent|hidtil |mistanke|afvent|"
	"er på stedet |kæmper |bekæmper |vanskeliggør|livsfarlig|livstruende ",
	"vinder |vandt |sejr |valgt |genvalgt |stemte nej|stemte ja|"
	"valgresultat",
	"", "bliver ikke til noget |gennemføres ikke |finder ikke sted "},
    {"no", false,
	"kan |kunne |vil |ville |skal |skulle |kanskje |truer|truet |trus|"
	"nær en |nær et |nær å |mulig|ventes |venter at|advar|frykt|planlegg|"
	"foresl|anbefal|stemmer |forhandl|håper |vurder|under press",
	"ikke |ingen |aldri |nekt|avvis|mislyk", "uten ",
	{"død|dør |omkom|livløs|drept ",
	    "pågrep|arrest|fanget |tatt |fengsl|varetekt",
	    "redde|frigitt |løslat|i live |uskadd|god behold |berget |"
	    "i sikkerhet ",
	    "funnet |finner |oppdage",
	    "slukket |slutt |er over |avsluttet |opphevet |uskadelig|gjenåpn|"
	    "under kontroll |løst |reparert |gjenoppta|utbedret |forbi |"
	    "som normalt |av grunnen |går igjen |hjem igjen |vende hjem |"
	    "vendt hjem |åpen igjen |åpnet igjen |faren over |faren er over ",
	    "dømt |dømmes |frikjen|skyldig|års fengsel |forvaring ",
	    "vedta|godkjen|stemte for|avtale |enige |signer",
	    "går av |gikk av |gått av |trekker seg |trakk seg |sparket ",
	    "snur |trekker tilbake|avlyst |avblåst |utsatt |innstilt |"
	    "avbrutt |avlyser |avlyses |utsetter |utsettes |dropper |droppet |"
	    "kansell",
	    "tiltalt |tiltales |siktet |siktes |for retten "},
	"oppfordres |oppfordrer |bes om |prøver å|forsøker "
	"|etterlys|står stille |savnet|savnes|leter |leting|søk|fortsatt |ennå "
	"|"
	"pågår|fortsetter|på flukt|innesperret|sperret|stengt|evakuer|"
	"uten strøm|gissel|gisler|brenner |valglokal|valgdeltakelse|så langt|"
	"er på vei|er på stedet |kjemper |jobber med |vanskeliggjør|"
	"livstruende |kritisk tilstand",
	"vinner |vant |seier |valgt |gjenvalgt |stemte nei|stemte ja|"
	"valgresultat",
	"", "blir ikke noe av |blir det ikke noe av |gjennomføres ikke "},
    {"fi", false,
	"voi |voivat |voisi|saattaa|uhkaa|mahdolli|odote|varoit|pelä|suunnit|"
	"ehdot|suosit|äänestää |neuvott|harkits|toivo|aikoo |jos ",
	"ei |eivät |eikä |koskaan |kiistä|hylkä|hylätt|epäonn", "ilman ",
	{"kuol|surma|menehty|ruumi|eloton |elottoma",
	    "pidät|otettu kiinni |ottanut kiinni |otti kiinni |"
	    "saatiin kiinni |jäi kiinni |kiinniotet|vangit|napat",
	    "pelast|vapaut|elossa |turvassa |vahingoittumat",
	    "löyty|löyde|löysi ",
	    "irrotett|saatiin irti |päätty|päättyi |ohi |sammui "
	    "|sammunut|sammutettu|sammutettiin|"
	    "saatiin sammu|korjat|kunnossa |purett|hallinnassa |loppu|avattu |"
	    "avataan |palautu|normaali|palaa kotei|palasivat kotei|vaara ohi ",
	    "tuomi|syyllis|vanke|elinkauti",
	    "hyväksy|sopu |sopuun |sopimu|allekirjoit",
	    "eroaa |erosi |irtisan|potkut |luopuu teht|jättää teht|"
	    "erotettiin |erotettu ",
	    "perut|peruu|perui |perumi|lykät|lykkä", "syyte|syyttee|käräj"},
	"ovat matkalla |on matkalla |kehotetaan |pyydetään |yrittä|kateissa "
	"|kadon|etsi|etsin|yhä |edelleen |jatku|vielä |"
	"loukussa|suljettu|evakuoi|ilman sähköä|panttivan|äänestyspaik|"
	"toistaiseksi|parhaillaan|paikalla on |on paikalla |poikki |sammutus|"
	"raivaus|pelastustyöt |hengenvaaralli|kriittisessä",
	"voitti |voittaa |voitto |valittiin |valittu |vaalitulos", "",
	"ei järjestetä |ei toteudu "},
    {"pl", false,
	"zaplanow|może|mogą |mógł|mogł|będzie |będą |grozi|groź|blisk|możliw|"
	"prawdopodob|oczekiw|ostrzeg|obaw|planuj|propon|rekomend|głosuj|"
	"zagłosuj|negocj|rozważa|chce |chcą |pod presją|żąda|domaga|ogłosi |"
	"zapadnie |orzeknie |zdecyduje |jeśli |czy ",
	"nie |nigdy |nikt |żad|odmaw|odrzuc|zaprzecz|ani ", "bez ",
	{"zmarł|zginęł|zginął |śmier|martw|zwłok|ciało |zabit|śmiert",
	    "zatrzyman|zatrzymał|areszt|złapan|schwytan|ujęt|w rękach policji ",
	    "uratowa|ocala|uwolni|żyje |żyją |cały i zdrow|cała i zdrow|"
	    "cali i zdrow|bezpieczn|wydobyci żywi|wydobyty żywy|wydobyto "
	    "żyw",
	    "odnalezi|odnaleź|odnalazł|znalezion|odkryt",
	    "zakończ|fałszyw|koniec |ugasz|usunięt|naprawion|naprawił|"
	    "naprawil|zniesi|unieszkodliw|otwart|wznow|opanowan|przywróc|"
	    "przejezdn|"
	    "odblokow|wracają do domów|wrócili do domów|zażegnan",
	    "skazan|uniewinni|winny |winna |lat więzienia |dożywoc|wyrok ",
	    "uchwali|przyjął |przyjęł|przyjęt|zatwierdz|podpisa|porozumieni",
	    "odchodzi ze stanowiska |odchodzi z rządu "
	    "|rezygn|dymisj|odwołan|zwolnion|ustąpi",
	    "wycofuj|odwoła|wycofa|przełoż|zawiesz|anulow|wstrzyma|odracz|"
	    "odroczon",
	    "zarzut|oskarż"},
	"są w drodze |jest w drodze |jadą na miejsce |są proszeni |apeluje "
	"|apelują |próbuj|usiłuj|zagin|poszuk|szuka|nadal |wciąż |trwa|jeszcze "
	"|ukrywa|"
	"uwięzi|zamknięt|ewaku|bez prądu|zakładnik|płonie |lokale |frekwencj|"
	"dotychczas|na razie|pracują |zablokowan|nieprzejezdn|walczą |walczy |"
	"gaszą |są na miejscu |na miejscu pracuj|na miejscu są |utrudnienia |"
	"utrudniaj|utrudnia |stanie krytycznym|stanie ciężkim|ciężkim stanie|"
	"zbieg |zbiega |uciekł z więzien|uciekł z areszt",
	"wygra|zwycię|wybran|pokona|wyniki ", "nie żyje |nie żyją ",
	"nie odbędzie się |nie odbędą się |się nie odbędzie |się nie odbędą "},
    {"cs", false,
	"může|mohou |mohl|bude |budou |hroz|blízko dohod|možn|pravděpodob|"
	"očekáv|varuj|obáv|obav|plánuj|navrh|doporuč|hlasuj|rozhodne |jedná |"
	"jednají o |zvažuj|chce |chtějí |pod "
	"tlakem|žádá|požaduj|zda ",
	"není |nejsou |nebyl|nebud|nemá |nikdy |nikdo |žádn|odmít|popř|nedošl|"
	"ne ",
	"bez ",
	{"zemřel|mrtv|zahynul|smrt|tělo |usmrt|zabit|nežije |podlehl",
	    "odchyce|přihlásil se policii |sám se přihlásil "
	    "|zatče|zatkl|zadrže|dopad|chycen|zajat|ve vazbě |do vazby ",
	    "zachrán|osvobo|propuště|naživu |živá |živý |živého |v pořádku |"
	    "v bezpečí |přežil",
	    "nalezen|našel |našla |našli |nalezl|objeven",
	    "skonč|konec |uhaš|uhas|opraven|opravil|obnov|pod kontrolou |"
	    "ukonč|průjezdn|zprovoz|zažehn|vracejí domů|vrátili domů|"
	    "vrací domů|zneškodn|otevřen",
	    "odsouz|zproš|vinen |vinna |let vězení |doživot",
	    "schvál|přijal|podeps|dohod",
	    "rezign|demisi|končí v čele|odstoup|odvolán|vyhoz",
	    "krachl|zkrachoval|ztroskot|zruš|ruší "
	    "|pozastav|odvolal|odložen|přerušen|se nekoná "
	    "|neuskuteční|neproběhne |"
	    "odkládá|odložil",
	    "obvin|obžal|stíhán|před soudem "},
	"jsou na cestě |je na cestě |míří na místo |vyzývá |vyzývají |snaží "
	"|pokouš|pohřeš|hled|pátr|stále |dosud |pokrač|probíh|zatím |"
	"na útěku|uvězn|uzavřen|zavřen|evaku|bez proudu|rukojm|hoří |"
	"volební místn|účast |zasahuj|jsou na místě |na místě jsou |bojuj|"
	"neprůjezdn|zablokov|komplikuj|ztěžuj|kritickém stavu|vážném stavu",
	"vyhrál|zvítězil|vítěz|zvolen|porazil|výsledk", "", ""},
    {"sk", false,
	"môže|môžu |mohol|mohla|bude |budú |hroz|možn|pravdepodob|očakáv|"
	"varuj|obáv|plánuj|navrh|odporúč|hlasuj|rozhodne |rokuj|zvažuj|chce |"
	"chcú |pod tlakom|žiada |žiadajú |požaduj|či ",
	"nie |nebol|nebud|nemá |nikdy |nikto |žiadn|odmiet|popiera|poprel|"
	"nedošl",
	"bez ",
	{"zomrel|mŕtv|zahynul|smrť|smrti |telo |usmrt|zabit|podľahl",
	    "odchyte|zatkl|zadrž|dolap|chyten|vo väzbe |do väzby ",
	    "zachrán|oslobod|prepust|nažive |živá |živý |živého |v poriadku |"
	    "v bezpečí |prežil",
	    "našli |našiel |našla |nájden|objav",
	    "skonč|zneškodn|koniec |uhas|opraven|opravil|obnov|pod kontrolou "
	    "|ukonč|"
	    "zlikvid|prejazdn|vracajú domov|vrátili domov",
	    "odsúd|vinný |vinná |rokov väzenia|doživot",
	    "schvál|prijal|podpís|dohod", "rezign|demisi|odstúp|odvolan",
	    "zruš|odložen|odložil|preruš|neuskutoč", "obvin|obžal|pred súdom "},
	"sú na ceste |je na ceste |smerujú na miesto |vyzýva |vyzývajú |snaží "
	"|pokúš|nezvest|hľad|pátr|stále |doteraz|pokrač|prebieh|zatiaľ |"
	"na úteku|uväzn|uzavret|zatvoren|evaku|bez prúdu|rukojemn|horí |"
	"účasť |zasahuj|sú na mieste |neprejazdn|kritickom stave|vážnom stave",
	"vyhral|zvíťaz|víťaz|zvolen|porazil|výsled", "", ""},
    {"ru", false,
	"запланир|может|могут |мог |могла |могло |могли |будет |будут |"
	"должен |должн|грозит|угрож|близк|возможн|вероятн|ожидае|ожидаю|"
	"ожидал|предупре|опаса|планиру|предлож|предлаг|рекоменд|голосу|"
	"проголосует|решит |обсужда|переговор|намерен|хочет |хотят |готов|"
	"если |ли |под давлением|требу|просит|просят|запросил|рассмотрит ",
	"не |нет |никто |ни |никогда |отказ|отверг|опроверг", "без ",
	{"погиб|умер|унесло жизн|унес жизн|унесла жизн|унесли "
	 "жизн|скончал|мёртв|мертв|тело |тела |убит|смерт|гибел|"
	 "признаков жизни ",
	    "задерж|арест|пойма|схвач|под стражей |под стражу ",
	    "спас|освобо|живым |живой |живыми |жива |живы |невредим|отпущен",
	    "найден|нашли |нашёл |нашел |нашла |обнаруж",
	    "заверш|закончил|окончен|обезвреж|обезвред|потуш|ликвидир|устран|"
	    "восстанов|возобнов|"
	    "снят |сняты |сняли |прекра|локализ|под контрол|"
	    "возвращаются домой|вернулись домой|в штатн|движение открыт|"
	    "вернули свет|свет вернули|вернулся свет",
	    "осужд|приговор|оправда|виновн|лет колонии |пожизнен",
	    "договорил|принял|одобр|утверд|подпис|соглаш|ратифи",
	    "отставк|уволен|уволил|покинул",
	    "отмен|отлож|перенес|отозва|приостанов", "обвин|предъявл"},
	"к месту вылет|на место вылет|к месту выех|на место выех|к месту "
	"направл|на место направл|просят |призывают "
	"|пытаю|пытает|пропал|пропавш|без вести|ищут|поиск|разыскива|продолж|"
	"до сих пор|пока |скрыва|в розыске|под завал|перекрыт|закрыт|эваку|"
	"без света|обесточ|заложник|горит |явка |ведутся|ведется|ведётся|"
	"работают |тушат |борются |на месте работ|осложня|затрудня|"
	"в тяжёлом состоян|в тяжелом состоян|в критическ|сбежа",
	"победил|победа |победу |избран|выигра|обыгра|итоги |результат", "",
	"не состоится |не состоятся "},
    {"uk", false,
	"заплан|може|можуть |буде |будуть |загрожу|близьк|можлив|ймовірн|"
	"очікує|очікую|очікувал|попередж|побою|плану|пропону|рекоменд|голосу|"
	"проголосує |вирішить |переговор|намір|хоче |хочуть |готов|якщо |чи |"
	"під тиском|запросив|запросила|розгляне ",
	"не |немає |ніхто |ні |ніколи |відмов|відхил|спросту", "без ",
	{"загин|помер|мертв|тіло |тіла |вбит|смерт",
	    "затрим|арешт|спійм|впійм|під варт",
	    "врятов|урятов|звільн|живим |живою |жива |живі |неушкодж",
	    "знайд|знайшл|знайшов |виявл",
	    "заверш|закінч|погас|загас|ліквід|усун|віднов|зняли |знято |"
	    "знешкод|припин|локаліз|повертаються додому|повернулися додому|у "
	    "штатн|"
	    "повернули світло |світло повернули |повернулося світло ",
	    "засудж|вирок|виправда|винн|довічн",
	    "ухвал|прийня|схвал|затверд|підпис|угод",
	    "відставк|відставц|звільнен|звільнил",
	    "скасов|відклад|перенес|призупин", "підозру |обвинува|судитим"},
	"на місце виїх|на місце виліт|на місце прямую|просять |закликають "
	"|намага|зник|шукають |пошук|розшук|досі |триває|тривають|продовж|"
	"поки |перехову|під завал|перекрит|закрит|евак|знеструм|заручник|"
	"горить |явка |працюють |гасять |борються |ускладню|у важкому стані|"
	"в критичн|у критичн|втік |втекли ",
	"переміг|перемогл|перемог|обран|виграв|виграл|результат|підсумк", "",
	"не відбудеться |не відбудуться "},
    {"bg", false,
	"може |могат |ще |заплаш|възможн|вероятн|очаква|предупре|опасен|"
	"планира|предлаг|предлож|препоръч|гласува|преговор|обсъжд|иска |"
	"искат |под натиск|ако |дали ",
	"не |няма |никой |нито |никога |отказ|отхвърл|опроверг", "без ",
	{"загин|почин|мъртв|смърт|тяло |тялото |убит",
	    "арест|задърж|залов|зад решетк",
	    "спас|освобод|жив |жива |живи |невредим", "намер|откри",
	    "приключ|край на|угас|потуш|овладя|възстанов|отстран|под контрол|"
	    "прибраха се|върнаха се",
	    "осъд|оправда|виновен |виновна |присъд|доживот",
	    "прие |приеха |приет|одобр|подпис|споразум|ратифи",
	    "оставка |уволн|напусна поста ", "отмен|отлож|отпад",
	    "обвин|подсъдим"},
	"пътуват към |призовава|изчезнал|издирв|търс|все още |още "
	"|продълж|блокиран|затворен|евакуир|"
	"без ток|заложн|гори |избирателна активност |към момента |"
	"са на място |затрудня|в тежко състояние|в критично",
	"спечели|победи|избран|победа |резултат", "",
	"няма да се състои |няма да се проведе "},
    {"ro", false,
	"poate |pot |ar |va |vor |amenin|aproape de un|posibil|probabil|"
	"așteapt|averti|teme|planu|propun|recomand|votează |negoci|speră |"
	"vrea |dacă |sub presiune",
	"nu |n a |n au |n am |nici|nimeni |neagă |refuz|respin", "fără ",
	{"mort |morți |moartă |moare |moartea |murit |decedat|ucis|"
	 "fără viață |trup",
	    "arest|reținut|prins |prinși |prinsă |capturat|după gratii ",
	    "salvat|eliberat|în viață |teafăr |teafără |teferi |nevătămat",
	    "găsit|descoperit|localizat|recuperat",
	    "încheiat|terminat|stins |stinsă |remediat|reparat|ridicat|"
	    "dezamors|redeschis|reluat|sub control |restabil|sfârșit|întorc "
	    "acas|"
	    "întors acas|revenit la normal|revine la normal|deblocat",
	    "condamnat|achitat|vinovat|ani de închisoare ",
	    "aprobat|aprobă |adoptat|adoptă |semnat|semnează |acord |votat",
	    "demis|demisi|concediat|revocat",
	    "anulat|anuleaz|suspend|amâna|amână",
	    "trimis în judecată|trimiși în judecată|pus sub acuzare|inculpat"},
	"sunt în drum |este în drum |sunt rugaţi |sunt rugați "
	"|încearcă|dispăru|dat dispărut|caut|încă |continu|în curs|fugar|"
	"blocat|închis|evacua|fără curent|ostatic|arde |urne|prezența la vot|"
	"deocamdată|intervin|se află la fața|se luptă |îngreun|stare critică|"
	"stare gravă",
	"ales |aleasă |reales|câștig|victori|învins|rezultat", "",
	"nu va avea loc |nu mai are loc "},
    {"hu", false,
	"lehet|talán |fog |fognak |fenyeget|közel |várhat|figyelmeztet|terv|"
	"javas|szavaz|tárgyal|fontol|remél|akar|ha |nyomás alatt",
	"nem |nincs |sem |soha |senki|elutasít|tagad|cáfol", "nélkül",
	{"meghal|halott|holtan |elhuny|életüket veszt|életét "
	 "veszt|holttest|halál|megöl",
	    "elfog|letartózt|őrizet|elkapt|bilincs",
	    "megment|kiment|kiszabad|szabadon |életben |élve |épségben ",
	    "megtalál|előkerül|rábukkan|megvan ",
	    "véget ér|vége "
	    "|hatástalanít|eloltott|megjavít|helyreáll|elhárít|megszűn|"
	    "feloldott|újranyit|újraind|befejez|hazatér|újra jár|"
	    "újra közleked|helyreállt",
	    "évet kapott |elítél|felment|bűnös|börtön|életfogyt",
	    "elfogad|megszavaz|jóváhagy|aláír|megállapod|megegyez",
	    "lemond|menesztett|kirúgt|felmond",
	    "lefúj|elmarad|elhalaszt|felfüggeszt|visszavon",
	    "vádemel|vádat emel|bíróság elé "},
	"úton vannak |úton van |a helyszínre tart|kérik "
	"|próbál|eltűnt|keres|még |továbbra |folytat|folyik|szökés|rekedt|"
	"lezár|zárva|evakuál|kitelepít|áram nélkül|túsz|ég |szavazóhelyiség|"
	"részvétel|egyelőre|a helyszínen dolgoz|küzd|oltják |nehezít|"
	"életveszély|válságos",
	"nyert|győz|megválaszt|legyőz|eredmény", "",
	"nem tartják meg |nem rendezik meg "},
    {"tr", false,
	"olası|muhtemel|bekleni|tehdit|uyar|plan|öner|oyla|görüş|düşün|eğer ",
	"değil|yok |asla |redded|reddett|yalanla|edilmed|edilmey|edilmem|"
	"olmadı|olmamış|alınmad|alınmay|verilmed|verilmey|kapatılmad|"
	"kapatılmay|kapanmad|çalınmad|bulunmad|yapılmad|"
	"yasaklanmad|yaralanmad|satılmad|atanmad|tutuklanmad|cezalandırılmad|"
	"hiçbir|kimse ",
	"",
	{"öldü|ölü|yaşama veda |hayatını kaybet|can verdi |yaşamını "
	 "yitir|cesed|cansız ",
	    "yakaland|yakalan|tutukland|gözaltı|kıskıvrak ",
	    "kurtarıl|kurtuld|serbest |sağ bulun|sağ olarak |sağ salim ",
	    "bulundu |bulunan |ortaya çık",
	    "söndürül|sona er|bitti |giderild|onarıld|kaldırıld|yeniden aç|"
	    "kontrol alt|tamamland|çözüld|normale dön|yeniden başla|"
	    "tekrar başla|evlerine dön|trafiğe açıl|dindi |elektrik verildi ",
	    "mahkum |mahkûm |hapis |beraat |suçlu |müebbet ",
	    "kabul ed|kabul et|onayla|imzala|anlaşma|anlaştı",
	    "istifa |istifası |görevden al|kovul",
	    "iptal |ertele|yapılmayacak |gerçekleştirilmeyecek |askıya al|"
	    "vazgeç",
	    "dava |yargılan|iddianame"},
	"yola çıktı |uyarılıyor |katılıyor|çalışan |kayıp "
	"|aranıyor|arama |hâlâ |hala |sürüyor|"
	"devam ed|firar|mahsur|göçük altında|enkaz altında|kapalı|tahliye|"
	"rehin|yanıyor|sandık|oy verme|çalışıl|bekliyor|müdahale ed|"
	"mücadele ed|güçleştir|zorlaştır|hayati tehlike",
	"kazandı |seçildi |yendi |galip |zafer |sonuç", "", ""},
    {"el", false,
	"μπορεί|ίσως |θα |απειλ|κοντά σε συμφων|πιθαν|αναμέν|προειδοπ|φόβ|"
	"σχεδιάζ|προτείν|συνιστ|ψηφίζ|διαπραγμ|εξετάζ|ελπίζ|αν |υπό πίεση",
	"δεν |όχι |μην |κανέν|κανείς |ποτέ |αρνείται |απορρ|διαψεύδ", "χωρίς ",
	{"νεκρ|πέθαν|σκοτώθ|έχασε τη ζωή|έχασαν τη ζωή|θάνατ|πτώμα |σορός |"
	 "σορό ",
	    "συνελήφθ|σύλληψ|συλλήψ|συλλαμβάν|πιάστηκ|προφυλακ",
	    "διασώθ|σώθηκ|απελευθερ|ζωνταν|σώος |σώα |σώοι ",
	    "βρέθηκ|εντοπίστηκ|εντόπισ|ανακαλύφθ",
	    "έληξ|τέλος |τελείωσ|σβήστηκ|έσβησ|κατασβέστ|αποκαταστάθ|"
	    "αποκατάστασ|άρθηκ|υπό έλεγχο |τερματ|επισκευάστ|"
	    "εξουδετερώ|επιστρέφουν στα σπίτια|επέστρεψαν στα "
	    "σπίτια|επανήλθ|ξανάνοιξ|"
	    "κανονικά τα |κανονικά οι ",
	    "καταδικάστ|αθωώθ|ένοχ|κάθειρξ|ισόβια ",
	    "εγκρίθ|ενέκριν|ψηφίστηκ|υπερψηφ|υπέγραψ|συμφων",
	    "παραιτήθ|παραίτησ|απολύθ|αποχώρησ|αποπέμφθ",
	    "ακυρώθ|ακυρών|αναστολ|αναστέλλ|ανέστειλ|ανεστάλ|ακύρωσ|αναβλήθ|"
	    "αναβάλλ|αναβολ|ματαιώ",
	    "δίωξη |κατηγορούμεν|παραπέμπ"},
	"σπεύδουν |σπεύδει |καλούνται "
	"|εκκεν|επιχειρ|δυσκολεύ|αγνοούμεν|αναζητ|έρευνες |ακόμη |ακόμα |"
	"συνεχίζ|σε εξέλιξη|διαφεύγ|εγκλωβ|κλειστ|εκκέν|όμηρ|καίει |κάλπες|"
	"συμμετοχή |δίνουν μάχη|βρίσκονται στο σημείο ",
	"εξελέγη|εκλέχθηκ|νίκη|νίκησ|κέρδισ|αποτελέσμ", "",
	"δεν θα γίνει |δεν θα πραγματοποιηθ|δεν θα διεξαχθ"},
    {"id", false,
	"akan |bisa |dapat |mungkin |terancam|ancam|mengancam|hampir |rencana|"
	"berencana|usul|rekomend|memperingat|khawatir|negosiasi|mempertimbang|"
	"jika |siap |minta",
	"tidak |bukan |belum |tak |tolak|menolak|bantah|membantah|gagal",
	"tanpa ",
	{"tewas |meninggal |mati |jenazah |jasad |mayat ",
	    "ditangkap |tangkap |ditahan |dibekuk |diringkus |tertangkap ",
	    "selamat |diselamatkan |dibebaskan |bebas ", "ditemukan |temukan ",
	    "padam |dipadamkan |berakhir |selesai |pulih |dibuka kembali |"
	    "dicabut |teratasi |diperbaiki |usai |kembali normal |"
	    "kembali beroperasi |kembali dibuka |kembali ke rumah",
	    "divonis |vonis |dihukum |bersalah |dipenjara ",
	    "disahkan |sahkan |menyetujui |setujui |disetujui |teken |sepakat ",
	    "mundur |dipecat |mengundurkan |dicopot ",
	    "dibatalkan |membatalkan |batal |ditunda |menunda ",
	    "didakwa |terdakwa |disidang "},
	"hilang |mencari |pencarian |masih |terus |sedang |buron|terjebak|"
	"ditutup |mengungsi|dievakuasi|padam listrik|sandera|tps |sementara |"
	"berjibaku ",
	"menang|terpilih |juara |kalahkan |hasil ", "", "tidak jadi "},
    {"vi", false,
	"có thể|sẽ |sắp |dọa |dự kiến|lo ngại|cảnh báo|đề xuất|kế hoạch|"
	"đàm phán|nếu ",
	"không |chưa |chẳng |phủ nhận|từ chối", "",
	{"chết |tử vong |thiệt mạng |qua đời |thi thể ",
	    "bắt giữ |bị bắt |bắt được |tạm giam |tạm giữ ",
	    "cứu |được cứu |giải cứu |sống sót |được thả |an toàn ",
	    "tìm thấy |phát hiện |tìm được ",
	    "kết thúc |dập tắt |khôi phục |khắc phục |chấm dứt |mở lại |"
	    "dỡ bỏ |khống chế |trở lại bình thường |hoạt động trở lại |"
	    "thông xe ",
	    "tuyên án |kết án |lĩnh án |trắng án |có tội ",
	    "thông qua |phê chuẩn |ký kết |thỏa thuận ",
	    "từ chức |sa thải |cách chức |miễn nhiệm ", "hủy |hoãn ",
	    "khởi tố |truy tố |hầu tòa "},
	"mất tích |tìm kiếm |vẫn |đang |tiếp tục |bỏ trốn |mắc kẹt |sơ tán |"
	"phong tỏa |con tin ",
	"đắc cử |chiến thắng |thắng |vô địch ", "", "không diễn ra "},
    {"ar", false,
	"قد |ربما |يمكن|يهدد|تهدد|على وشك|يقترب|تقترب|قريب|مهدد|محتمل|متوقع|"
	"يتوقع|يحذر|تحذر|مخاوف|يعتزم|تعتزم|يدرس|تدرس|يقترح|يوصي|توصي|يصوت|"
	"تصوت|تجري|سوف ",
	"لا |لم |لن |ولا |ولم |ولن |فلم |ليس|غير "
	"|ينفي|تنفي|نفى|رفض|يرفض|ترفض|فشل",
	"دون |بدون ",
	{"مقتل|قتل|وفاة|توفي|مصرع|جثة|جثمان|لقي |مات ",
	    "اعتقال|اعتقل|القبض|توقيف|أوقف|ضبط|احتجاز",
	    "إنقاذ|أنقذ|إطلاق سراح|الإفراج|أفرج|تحرير|نجاة|نجا |"
	    "على قيد الحياة|سالم",
	    "العثور|عثر",
	    "انتهاء|انته|إنهاء|إخماد|أخمد|السيطرة على|إصلاح|استئناف|إعادة فتح|"
	    "رفع |عودة|استعادة",
	    "إدانة|أدان|الحكم |حكم |حكمت|السجن المؤبد|السجن "
	    "لمدة|بالسجن|براءة|تبرئة",
	    "إقرار|أقر|يقر |تقر |يوافق على|توافق على|وافق|الموافقة|توقيع|وقع "
	    "|اتفاق|يصادق|صادق",
	    "استقال|إقالة|أقال|تنحي|تنحى|عزل ",
	    "إلغاء|تعليق|تأجيل|ألغي|ألغت|يلغي|تلغي", "اتهام|محاكمة|يحاكم"},
	"مفقود|فقدان|البحث |لا يزال|لا تزال|ما زال|يتواصل|تتواصل|مستمر|جار|"
	"فار |محاصر|عالق|مغلق|إجلاء|رهائن|رهينة|صناديق الاقتراع|تعمل على|"
	"يعمل على|تكافح|يكافح",
	"فوز|فاز|انتخاب|نتائج|يفوز|تفوز", "",
	"لن يقام |لن تقام |لن يعقد |لن تعقد "},
    {"fa", false,
	"ممکن|شاید|خواهد|احتمال|تهدید|نزدیک|در آستانه|هشدار|برنامه|پیشنهاد|"
	"مذاکر|بررسی|اگر |باید ",
	"نه |نیست|هیچ|تکذیب|نشد|نکرد|نمی|نخواهد|نبود|نداشت|ندارد", "بدون ",
	{"کشته|درگذشت|جان باخت|مرگ|جسد|فوت", "دستگیر|بازداشت|گرفتار",
	    "نجات|آزاد|زنده|سالم", "پیدا |یافت|کشف",
	    "پایان|خاموش|مهار|رفع |برطرف|بازگشایی|ازسرگیری|تعمیر|وصل ",
	    "محکوم|تبرئه|حبس|مجرم", "تصویب|تأیید|تایید|امضا|توافق",
	    "استعفا|برکنار|عزل|اخراج", "لغو", ""},
	"مفقود|جستجو|ادامه|همچنان|هنوز|فراری|محاصره|تخلیه|گروگان", "", "", ""},
    {"he", false, "עשוי|עלול|יכול|צפוי|מאיים|קרוב ל|אפשר|שוקל|אם |האם ",
	"לא |ולא |שלא |אין |מכחיש|דוחה|סירב", "בלי |ללא ",
	{"נהרג|מת |מתה |מתו |גופה |גופת|נפטר", "נעצר|נתפס|מעצר|נלכד",
	    "חולץ |חולצ|ניצל|שוחרר|בחיים |בריא ושלם ", "נמצא|אותר|התגל",
	    "הסתיים |הסתיימה |נגמר|כובתה |כובה |תוקן |תוקנה |הוסר|נפתח מחדש|"
	    "חודש |סוף ",
	    "הורשע|זוכה |נידון |נידונ|אשם |מאסר ", "אושר|אישר|נחתם |הסכם ",
	    "התפטר|פוטר|הודח|מתפטר", "בוטל|נדחה |נדחתה |מבוטל",
	    "כתב אישום |הואשם|לדין "},
	"נעדר|חיפוש|מחפש|עדיין |נמשך |נמשכת |נמשכים |ממשיכ|לכוד|חסום |חסומ|"
	"סגור |סגורה |בני ערובה |בוער|קלפי",
	"ניצח|נבחר|תוצאות ", "", "לא יתקיים |לא תתקיים |לא ייערך "},
    {"hi", false,
	"सकता |सकते |सकती |संभावना|आशंका|धमकी|करीब |तैयार|योजना|विचार|चेतावनी|"
	"मांग|अगर |होगा |होगी |होंगे ",
	"नहीं |इनकार|इंकार|खारिज|ठुकरा", "बिना ",
	{"मौत |मृत|मारे गए |मारा गया |निधन |शव |जान गई ",
	    "गिरफ्तार|पकड़|हिरासत|दबोच",
	    "बचाया |बचाए |बचा लि|सुरक्षित |रिहा |जिंदा |ज़िंदा |मुक्त ",
	    "मिला |मिली |मिले |बरामद |खोज",
	    "खत्म |समाप्त |बुझ|काबू |बहाल |ठीक |फिर से खुल|फिर खुल|फिर शुरू |"
	    "दोबारा शुरू |सामान्य हु",
	    "दोषी |सजा |सज़ा |बरी |उम्रकैद ",
	    "मंजूर|मंज़ूर|पारित |हस्ताक्षर |समझौता |मुहर ", "इस्तीफा |इस्तीफ़ा |बर्खास्त ",
	    "रद्द |स्थगित |टला |टली ", "आरोपपत्र |चार्जशीट "},
	"लापता |तलाश |जारी |अब तक |फरार |फंसे |अभी भी |अब भी ", "जीत|निर्वाचित ",
	"", ""},
    {"ja", true,
	"おそれ|恐れ|可能性|かもしれ|見通し|見込み|方針|予定|検討|近い|近づ|"
	"間近|目前|目指|求め|協議|懸念|警戒|予想|予測|意向|"
	"調整|か\n|へ\n|も\n",
	"ない|ません|なし|ならず|至らず|できず|せず|見送|否定|拒否|否決|断念",
	"",
	{"死亡|死去|遺体|死者|亡くな|心肺停止", "逮捕|確保|拘束|捕獲|検挙",
	    "救助|救出|無事|生存|解放|釈放|保護", "発見|見つか|見つけ",
	    "復旧|鎮火|消し止め|終了|終結|解除|再開|解消|収束|開通|平常運転|"
	    "平常通り|通過",
	    "有罪|無罪|判決|懲役|実刑|死刑",
	    "可決|成立|承認|合意|署名|採択|閣議決定",
	    "辞任|辞職|解任|更迭|退任|辞意", "中止|撤回|延期|取りやめ|取り止め",
	    "起訴|送検|初公判"},
	"現場に向か|現場へ向か|行方不明|捜索|続い|続け|逃走|行方を追|閉じ込め|"
	"通行止め|避難|停電|"
	"断水|人質|立てこもり|燃え|投票が始|投票率|見合わせ|"
	"呼びかけ|消火活動|作業に当た|救助活動|重体|意識不明",
	"当選|勝利|優勝|再選", "", "開催しない|開催せず|実施しない"},
    {"zh", true,
	"可能|或将|或將|将|將|拟|擬|接近|有望|考虑|考慮|计划|計劃|威胁|威脅|"
	"预计|預計|建议|建議|要求|警告|谈判|談判|磋商|"
	"审议|審議|表决|表決|是否|聆讯|聆訊|如果|恐怕",
	"没有|沒有|尚未|未能|并未|並未|不会|不會|不能|不再|无法|無法|否认|否認|"
	"无人|無人|未造成|拒绝|拒絕|失败|失敗|从未|從未|未被|没被|沒被|未遭|"
	"没遭|"
	"沒遭|未曾|未获|未獲|从没|從沒|并非|並非|不被",
	"",
	{"遇难|遇難|死亡|身亡|丧生|喪生|去世|逝世|遗体|遺體|罹难|罹難",
	    "被捕|抓获|抓獲|被抓|擒获|擒獲|落网|落網|逮捕|拘留|归案|歸案",
	    "获救|獲救|救出|脱险|脫險|获释|獲釋|生还|生還|脱困|脫困",
	    "找到|寻获|尋獲|发现|發現",
	    "结束|結束|扑灭|撲滅|恢复|恢復|解除|修复|修復|排除|重开|重開|"
	    "控制住|终止|終止|通车|通車|得到控制",
	    "被判|获刑|獲刑|判处|判處|无罪|無罪|定罪|判刑|有罪|宣判",
	    "通过|通過|批准|签署|簽署|达成|達成|获批|獲批",
	    "辞职|辭職|下台|下臺|免职|免職|被撤|卸任|请辞|請辭",
	    "取消|放弃|放棄|推迟|推遲|延期|改期|撤回|停办|停辦|叫停",
	    "起诉|起訴|被控告|被控涉|被控犯|被控以|被控谋|被控謀|被控杀|被控殺|"
	    "被控诈|被控詐|被控非|被控强|被控贪|被控受|受审|"
	    "受審|刑拘|公诉"},
	"失联|失聯|失踪|失蹤|搜救|搜寻|搜索|仍|正在|继续|繼續|持续|持續|在逃|"
	"追捕|被困|封闭|封閉|关闭|轉移|转移|撤离|撤離|"
	"停电|人质|燃烧|投票率|抢险|搶險|目前|生命垂危|病危|越狱|越獄",
	"当选|當選|胜选|获胜|獲勝|战胜|戰勝|险胜|險勝|力克|大胜|大勝|击败|擊敗|"
	"夺冠|奪冠|连任|連任",
	"", "不再举行|不會舉行|不会举行|不再舉行"},
    {"ko", true,
	"가능성|우려|예정|전망|임박|검토|추진|방침|계획|촉구|요구|협상|협의|"
	"경고|수 있|될까|듯",
	"않|못했|못한|없|아니|거부|부인|무산|불발| 안 ", "",
	{"사망|목숨 잃|목숨을 잃|숨져|숨졌|숨진|시신|별세|숨지",
	    "체포|검거|붙잡|구속|덜미|포획", "구조|구출|석방|무사|생존|풀려",
	    "발견|찾았",
	    "복구|진화|종료|해제|재개|해결|마무리|정상화|완진|정상 운행",
	    "유죄|무죄|선고|징역|실형|집행유예",
	    "가결|통과|의결|승인|합의|타결|서명",
	    "자리에서 물러나|자리서 물러나|장관 물러나|사장 물러나|대표 "
	    "물러나|사임|사퇴|해임|경질|퇴진|사직",
	    "취소|철회|연기하|연기돼|연기됐|연기된|연기키로|무기한 연기",
	    "기소|송치"},
	"향하고|실종|수색|아직|계속|여전히|도주|추적|갇혀|고립|통제|대피|"
	"정전|인질|"
	"타고 있|투표율|진행 중|작업 중|진화 중|벌이고|"
	"위독|중태",
	"당선|승리|우승|꺾고|재선", "", "열리지 않|개최하지 않"},
    {"th", true, "อาจ|จะ|เตรียม|ใกล้|คาด|เสี่ยง|หวั่น|ขู่|พิจารณา", "ไม่|ปฏิเสธ", "ไร้",
	{"เสียชีวิต|ตาย|ศพ|ดับ", "จับ|รวบ|ควบคุมตัว", "ช่วย|รอด|ปล่อยตัว|ปลอดภัย", "พบ",
	    "สิ้นสุด|ยุติ|คลี่คลาย|เปิดใช้|ควบคุมเพลิง", "ตัดสิน|จำคุก|ยกฟ้อง",
	    "อนุมัติ|ผ่าน|ลงนาม|เห็นชอบ", "ลาออก|ปลด|ไล่ออก|พ้นตำแหน่ง", "ยกเลิก", ""},
	"สูญหาย|ค้นหา|ยังคง|กำลัง|หลบหนี|ติดอยู่|อพยพ", "ชนะ|ได้รับเลือก", "", ""},
};

const struct mood_words *mood_words_of(struct str language)
{
	size_t n = sizeof(all) / sizeof(*all);
	language = language_as_listed(language);
	for (size_t i = 0; i < n; i++)
		if (str_istarts(language, str_of(all[i].language)))
			return &all[i];
	return NULL;
}
