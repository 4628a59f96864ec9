/* SPDX-License-Identifier: MIT */
/* gazetted: the words by which a sentence says that a thing may be, is not, or
 * is done. */
#include "text/mood_words.h"

/* Each is the beginning of a word, and of those behind it; one that ends with a
 * space is the whole of it. Without spaces it is found anywhere, and "\n" is a
 * headline's end. */
static const struct mood_words all[] = {
    {"en", false,
	"may |might |could |would |should |will |set to |due to be |is to |"
	"are to |was to |were to |about to |to vote|to decide|to rule|"
	"close to |nears |nearing |on the brink|on the verge|threat|warn|fear|"
	"expect|likely |doubt|possibl|plan |plans |planned |planning |propos|"
	"recommend|pressure to |in talks|consider|weighs |weighing |mull|seek|"
	"hope|want|urge|call for|calls for|whether |if |prepar|unclear ",
	"not |no |never |nobody |none |neither |nor |cannot |can't |"
	"won't |don't |doesn't |didn't |isn't |aren't |wasn't |weren't |"
	"hasn't |haven't |hadn't |couldn't |wouldn't |denies |denied |deny |"
	"refus|reject|fail |fails |failed |failing |rules out|ruled out",
	"without ",
	{"dead |dies |die |died |killed |kills |death|body |bodies |"
	 "lifeless ",
	    "arrest|custody |caught |captur|detain|behind bars |seized ",
	    "rescu|saved |safe |freed |released from|released after|alive |"
	    "reunited ",
	    "found |discover|recover|located ",
	    "ended |ends |is over |was over |at an end |fixed "
	    "|restor|resolv|repair|extinguish|put out |is out |under control "
	    "|contained |false alarm|brings back |brought back |lifted |lifts "
	    "|reopen|resum|averted |back to normal ",
	    "convict|guilty |sentenc|jailed |acquit|cleared ",
	    "approv|passes |passed |adopt|signs |signed |agree|deal |"
	    "votes to|voted to|ratif",
	    "resign|quits |quit |steps down |stepped down |sacked |fired "
	    "over|fired after|fired as |fired for |"
	    "dismiss|ousted |stands down |stood down ",
	    "u turn |backtrack|reverses |climbs down|called off |calls off "
	    "|cancel|scrapp|suspend|abandon|withdraw|withdrew |pulls out "
	    "|pulled out |postpon|walks away |walked away |ends talks|ended "
	    "talks",
	    "charged with|charged over|indict|in court |before magistrates "
	    "|stand trial|on trial "},
	"queue|tailback|delays |trying to |tries to |attempt|missing "
	"|search|still |continu|ongoing "
	"|under way |"
	"underway |at large |on the run |manhunt |hunting |hunt for|"
	"trapped |stranded |concerned for |appeal|so far |as yet "
	"|awaiting|remain |"
	"remains |unaccounted |is closed |are closed |cut off |"
	"without power |hostage|is being |are being |polls |voting |"
	"turnout |tonight |later today |burning |raging |"
	"out of control |battling |told to |evacuat|stay away|"
	"rising |currently ",
	"elected |re-elected |wins |won |beat |beats |victory |"
	"defeat|votes against|vote against|voted against|result |"
	"results |knock out |knocked out |knocks out |reach the final|through "
	"to"},
    {"de", false,
	"könnt|kann |können |soll|will |wollen |droh|möglich|vor dem aus |vor "
	"dem rücktritt |"
	"kurz vor |vor entscheid|vor zinsentscheid|erwartet |"
	"befürcht|warn|plant |planen |geplant|prüf|erwäg|"
	"fordert |fordern |vorschl|empf|stimmt über|stimmen über|"
	"entscheidet |entscheiden |ringt |ringen |hofft |hoffen |"
	"ob |falls |kündig|angekündigt |ruft |rufen |unter druck |nahe |wohl |"
	"vermutlich |angeblich ",
	"nicht |kein|nie |niemand|weder |verweiger|lehnt |abgelehnt |"
	"dementier|bestreite|scheiter|gescheitert ",
	"ohne ",
	{"tot |tote|tod |todes|stirbt |starb |gestorben |verstorben|"
	 "getötet |leblos|leiche|ums leben|kam um |kamen um |kommt um |"
	 "tödlich",
	    "gefasst |festgenommen|festnahme|verhaft|in haft |gestellt |"
	    "geschnappt |hinter gittern |ergriffen |untersuchungshaft ",
	    "gerettet|befreit|geborgen|freigelassen|ist frei |"
	    "wohlbehalten|lebend |lebt |in sicherheit |rettet ",
	    "gefunden|entdeckt|aufgefunden|wieder da |aufgetaucht |"
	    "findet |finden ",
	    "beendet|behoben |vorbei |zu ende |endet |gelöscht |unter "
	    "kontrolle |aufgehoben|wieder frei |wieder offen |wieder geöffnet "
	    "|wiedereröffnet |repariert|entschärft|entwarnung "
	    "|abgewendet|fehlalarm|wieder strom |erloschen ",
	    "verurteilt|freigesprochen|freispruch |schuldig|lebenslang|"
	    "jahre haft |jahren haft |bewährung",
	    "beschlossen|beschließt |verabschiedet |billigt |gebilligt |"
	    "stimmt zu |zugestimmt |einigung |geeinigt |einigen sich |"
	    "unterzeichn|genehmigt ",
	    "zurückgetreten |tritt zurück |rücktritt |entlassen |"
	    "gefeuert |abgesetzt ",
	    "rückzieher |kehrtwende |rudert zurück|abgesagt|fällt aus |fallen "
	    "aus |abgebrochen |eingestellt "
	    "|gestoppt |aufgegeben |gibt auf |geben auf "
	    "|zurückgezogen |verzicht|verschoben ",
	    "angeklagt|anklage|vor gericht "},
	"stau |staut|versuch|erwarten |vermisst|such|weiter |weiterhin |noch "
	"|dauert "
	"|dauern |"
	"andauer|läuft |laufen |derzeit |aktuell |momentan |flucht |"
	"flüchtig|fahnd|eingeschlossen|gesperrt |unterbrochen |"
	"evakuier|müssen |muss |ohne strom |geisel|brennt |steigt |"
	"steigen |bisher |wahllokale |stimmabgabe ",
	"gewählt |wiedergewählt |gewinnt |gewann |siegt |sieg |"
	"wahlsieg|stimmt gegen|stimmen gegen|ergebnis |schlägt |besiegt "
	"|gewonnen |zieht ins |scheidet aus "},
    {"fr", false,
	"devra |devront |pourrai|devrai|doit |doivent |menac|risqu|peut "
	"|peuvent |"
	"possible|probabl|proche d|proches d|sur le départ|au bord d|envisag|"
	"prévoi|prévu|propos|recommand|appel|vote sur|votent |se prononc|"
	"négoci|discut|espèr|veut |veulent |craint|crainte|avertit |"
	"sous pression|requier|requis|réclam|attendu",
	"ne |n |n'|pas |aucun|jamais |ni |refus|rejet|dément|échoue à |échoué "
	"à |échec |a échoué |ont échoué ",
	"sans ",
	{"mort |morts |morte |mortes |meurt |meurent |décéd|décès |tué|"
	 "corps |sans vie |mortel",
	    "arrêté |arrêtée |arrêtés |arrêtées |arrestation|interpell|"
	    "captur|garde à vue |écrou|attrapé|incarcér",
	    "sauvé|secouru|libéré|remis en liberté|remise en "
	    "liberté|relâché|sain et sauf|saine et sauve|"
	    "sains et saufs|saines et sauves|vivant",
	    "retrouvé|découvert|localisé|repéré",
	    "terminé|fin de |fin d'|fin des |prend "
	    "fin|maîtrisé|éteint|réparé|rétabli|résolu|levé |levée "
	    "|rouvr|réouv|rouvert|repris|reprend|sous "
	    "contrôle|circonscrit|retour à la normale|désamorcé|fausse alerte",
	    "condamné|acquitt|relax|coupable|perpétuité|ans de prison",
	    "adopté|adopte |approuv|voté |vote |signe |signé|accord |"
	    "validé|valide |promulgu",
	    "démission|limogé|quitte le gouv|quitte son poste |quitte ses "
	    "fonctions |quitte la direction |licenci|destitu",
	    "marche arrière |volte face |fait machine arrière|annulé|lève son "
	    "préavis|lèvent leur préavis|préavis "
	    "levé|suspend|abandonne |abandonnent |renonc|reporté|retiré",
	    "mis en examen|mise en examen|inculp|jugé"},
	"bouchon|tente |tentent |essai|disparu|recherch|toujours |encore |en "
	"cours|se "
	"poursui|"
	"poursuiv|continu|en fuite|cavale|traqu|piégé|bloqué|coupé|"
	"fermé|évacu|privés d|otage|retranché|brûle |bureaux de vote|"
	"participation |à ce stade|pour l'instant|actuellement|"
	"se prépar|demande aux|alerte ",
	"élu |élue |élus |réélu|remporte|vainqueur|victoire |battu |"
	"s'impose|résultat|vote contre|votent contre|élimine |se "
	"qualifie|s'est qualifié|qualifié pour"},
    {"es", false,
	"solicita|podrí|puede |pueden |podrá|deberí|va a |van a |amenaz|cerca "
	"de un|"
	"al borde|a punto de |posible|probable|prevé|previst|propon|recomiend|"
	"estudia|vota |votan |votará|negoci|espera|quiere|teme|advierte|"
	"pide |piden |bajo presión|planea",
	"no |nunca |jamás |ningun|ningún |nadie |ni |niega|rechaz|fracas|"
	"tampoco ",
	"sin ",
	{"muert|muere|murió |murier|fallec|mata |matan |sin vida |cadáver|"
	 "cuerpo |mortal",
	    "deten|arrest|captur|preso |presa |presos |encarcel|"
	    "en prisión ",
	    "rescat|salvad|a salvo |con vida |liberad|libera |ileso|"
	    "sano y salvo|sana y salva|sanos y salvos|vivo |viva |vivos ",
	    "hallan |halla |hallad|encontrad|encuentra|localiz|aparece |"
	    "aparecen |recuper",
	    "termina|falsa alarma|fin de |fin del "
	    "|extingui|apaga|controlad|bajo control "
	    "|repara|restablec|resuelt|levanta|reabr|reanud|estabiliza|sofoca|"
	    "acaba ",
	    "condena|absuel|culpable|cadena perpetua |años de cárcel |"
	    "años de prisión |sentenciad",
	    "aprueba|aprob|firma |firman |firmad|firmó |acuerdo |"
	    "acuerdan |ratific|adopta",
	    "dimit|dimisi|renunci|destitu|cesad|cese |despid|"
	    "deja el cargo ",
	    "marcha atrás |da marcha|cancel|suspend|desconvoc|abandona "
	    "|abandonan "
	    "|renunci|aplaza|retira ",
	    "imputad|acusad|juicio |procesad"},
	"retenciones |colas "
	"|intenta|desaparecid|busca|buscan|búsqueda|sigue|siguen|continú|aún |"
	"todavía |en curso|prófug|en fuga|atrapad|rehén|rehen|"
	"retenid|retiene|cortad|cerrad|evacu|sin luz|arde |activo |"
	"mantien|urnas |votación |participación |por ahora|"
	"de momento|alerta |dificulta|esperan|negocia",
	"gana |ganó |ganador|electo |electa |elegid|reelegid|vence |"
	"venció |victoria |derrota |triunf|resultado|se impone|elimina "
	"|eliminó |se clasifica"},
    {"it", false,
	"potrebbe|potrà|può |possono |dovrebbe|sarà |saranno |minacci|rischi|"
	"vicin|a un passo|possibil|probabil|previst|propon|raccomand|valut|"
	"vota |votano |trattativ|negozia|vuole |vogliono |teme|timor|avvert|"
	"chied|sotto pressione|verso ",
	"non |no |mai |nessun|né |nega |negano |rifiut|respin|fallit", "senza ",
	{"mort|muore |muoiono |morì |uccis|senza vita |cadavere|corpo |"
	 "decedut|decesso |vittim",
	    "arrest|cattura|fermat|preso |presa |presi |in manette |"
	    "in carcere |ammanett",
	    "salvat|salvo |salva |salvi |soccors|liberat|vivo |viva |"
	    "vivi |illes|rilasciat",
	    "trovat|ritrovat|rinvenut|scopert|individuat",
	    "finit|falso allarme|finisce |fine "
	    "|terminat|spent|domat|ripristin|riparat|risolt|riapert|riapr|"
	    "sotto controllo |ripres|cessat|disinnescat|rientrat",
	    "condannat|assolt|colpevole|ergastolo |anni di carcere |"
	    "anni di reclusione ",
	    "approva|firma |firmat|accordo |intesa |via libera |varat|"
	    "ratificat|adottat",
	    "dimett|dimess|dimission|licenziat|esonerat|rimoss|"
	    "lascia l'incarico ",
	    "dietrofront |marcia indietro |ci "
	    "ripensa|annullat|sospes|revocat|abbandona "
	    "|rinunci|rinviat|ritirat",
	    "indagat|imputat|rinviat a giudizio"},
	"code |coda |si teme|tenta|tentano |cercano "
	"di|dispers|scompars|ricerc|cerca|ancora "
	"|continua|in corso|"
	"in fuga|latitant|intrappolat|bloccat|chius|evacuat|"
	"senza corrente|ostagg|divampa|urne |seggi |affluenza|"
	"finora |al momento |allerta |prosegu",
	"vince |vinto |vittoria |eletto |eletta |rielett|sconfi|"
	"trionf|risultat|si impone|elimina |si qualifica"},
    {"pt", false,
	"pode |podem |poderá|poderia|deve |devem |deverá|deveria|vai |vão |"
	"ameaç|perto de um|à beira|prestes a |possíve|prováve|previst|propõ|"
	"recomend|estuda |vota |votam |votará|negoci|espera|quer |querem |"
	"teme|alerta|pede |pedem |sob pressão|planeja|planeia",
	"não |nunca |jamais |nenhum|ninguém |nem |nega |negam |rejeit|"
	"recus|fracass",
	"sem ",
	{"morre|morte |mortes |morto|morta|mata |matam |corpo |"
	 "sem vida |óbito|falece|fatal",
	    "preso |presa |presos |prende |prendem |prisão |detid|captur",
	    "resgat|salv|com vida |libert|solto |soltos |ileso|ilesa|"
	    "sãos e salvos |são e salvo |sã e salva ",
	    "encontrad|encontra |encontram |acha |achad|localiz|descobr|"
	    "descobert",
	    "termina|falso alarme|fim d|encerrad|extint|apagad|controlad|sob "
	    "controlo |sob "
	    "controle "
	    "|repar|restabelec|restaurad|resolvid|levantad|reabr|reabert|retom|"
	    "debelad|dominad",
	    "condenad|condena |absolv|culpad|anos de prisão |"
	    "anos de cadeia ",
	    "aprova|assina|acordo |ratific|sancion|promulg",
	    "demit|demissão |renunci|exoner|afastad|destitu|deixa o cargo ",
	    "volta atrás|recua |cancel|suspens|suspend|abandona "
	    "|desist|adiad|adia ",
	    "acusad|indiciad|julgamento "},
	"tenta|tentam |desaparecid|busca|procur|ainda |continua|segue |em "
	"curso|"
	"foragid|em fuga|refé|retid|cortad|fechad|evacuad|sem luz|"
	"sem energia|lavra |ativas |arde|urnas |votação |seções |mesas de "
	"voto|eleitores |"
	"por enquanto|por controlar|alerta |obriga",
	"vence |venceu |vitória |eleito |eleita |reeleit|derrot|"
	"ganhou |resultado|elimina |eliminou |se classifica"},
    {"nl", false,
	"kan |kunnen |zou |zouden |zal |zullen |wil |willen |moet |moeten |"
	"mogelijk|dreig|bijna |dicht bij|op het punt|verwacht|waarschuw|vrees|"
	"vrezen|plan |plannen |overweeg|overwegen|voorstel|stemt over|"
	"stemmen over|onderhandel|hoop|hopen|onder druk",
	"niet |geen |nooit |niemand |noch |weiger|ontken|verwerp|"
	"mislukt",
	"zonder ",
	{"dood|dode |doden |overled|omgekomen |gestorven |sterft |"
	 "sterven |levenloos |levenloze |lichaam ",
	    "opgepakt |aangehouden |arrest|gearresteerd |gepakt |"
	    "vastgezet |gevangen ",
	    "gered |redt |bevrijd|in leven |levend |ongedeerd |"
	    "vrijgelaten |veilig |in veiligheid ",
	    "gevonden |terecht |ontdekt |teruggevonden |opgedoken ",
	    "voorbij |afgelopen |geblust |verholpen |hersteld |opgelost "
	    "|opgeheven |weer open |rijden weer|vals alarm|loos "
	    "alarm|heropen|weer stroom |hervat |beëindigd "
	    "|onder controle |ten einde |gerepareerd |einde |bezworen ",
	    "veroordeeld |vrijgesproken |schuldig |jaar cel |celstraf |"
	    "levenslang ",
	    "goedgekeurd |aangenomen |akkoord |stemt in |ingestemd |"
	    "ondertekend |tekent ",
	    "stapt op |opgestapt |afgetreden |treedt af |ontslag|ontslaat ",
	    "komt terug op|draait terug|afgelast |geschrapt |gestopt "
	    "|ingetrokken |uitgesteld |ziet af "
	    "van",
	    "aangeklaagd |voor de rechter"},
	"file |files |probeert |proberen |poging|vermist|zoek|nog |steeds "
	"|blijft |blijven "
	"|gaande |bezig |"
	"voortvluchtig|klopjacht|afgesloten |gesloten |geëvacueerd|"
	"ontruimd|zonder stroom|gijzel|brandt |stembureau|stembus|"
	"mogen stemmen|tot nu toe|momenteel |gestrand|duurt ",
	"wint |gewonnen |gekozen |verkozen |herkozen |verslaat |"
	"stemt tegen|stemmen tegen|stemt voor|uitslag |zege |uitgeschakeld "
	"|schakelt |door naar"},
    {"sv", false,
	"kan |kunde |kommer att |ska |skulle |vill |måste |bör |hot|riskera|"
	"nära |möjlig|trolig|väntas |varna|befara|planera|föresl|rekommend|"
	"röstar |förhandl|hoppas |överväg|under press",
	"inte |ej |ingen |inga |inget |aldrig |neka|vägra|avvisa|"
	"misslyck",
	"utan ",
	{"död|dör |dog |omkom|avlid|livlös|kropp",
	    "gripen |gripna |gripits |greps |griper |anhåll|häkta|fångad|"
	    "fångats",
	    "räddad|räddats |räddas |räddar |undsatt|frigiv|frisläpp|"
	    "i livet |vid liv |välbehåll|oskadd",
	    "hittad|hittats |hittar |påträff|upptäck|funnen |återfunn",
	    "släckt|släcks |är över |avslut|slut |åtgärdad|åtgärdat|löst |hävd "
	    "|hävs |fungerar igen|åter i drift|i drift igen|falskt "
	    "larm|återöppn|öppnar igen |under kontroll |återställ|lagad "
	    "|lagat |reparer",
	    "döms |dömd|dömt |frias |friad |friat |skyldig|års fängelse |"
	    "livstid",
	    "godkän|röstade ja|antog |antagit |antar |klubba|överens |"
	    "undertecknat |undertecknar |avtal ",
	    "avgår |avgick |avgått |sparka|får sparken |lämnar sin ",
	    "backar |tar tillbaka|inställd|inställt|ställs in "
	    "|avblås|avbryt|skjuts upp "
	    "|uppskjut|drar tillbaka ",
	    "åtal|häktad|inför rätta "},
	"försök|saknad|saknas|sök|letar|fortfarande |ännu |fortsätt|pågå|"
	"på flykt|jagas|instängd|avspärr|avstäng|stängd|evakuer|"
	"strömlös|utan ström|gisslan|brinner |vallokal|valdeltagande|"
	"hittills |uppmanas",
	"vinner |vann |seger |valdes |vald till|omvald|besegra|"
	"röstade nej|sade nej|säger nej|sa nej|röstade ja|valresultat|slår "
	"|slog ut"},
    {"da", false,
	"kan |kunne |vil |ville |skal |skulle |måske |truer|truet |trus|tæt på "
	"|mulig|"
	"ventes |venter at|advar|frygt|planlæg|foresl|anbefal|stemmer "
	"|forhandl|"
	"håber |overvej|under pres",
	"ikke |ingen |intet |aldrig |nægt|afvis|mislyk", "uden ",
	{"død|dør |omkom|livløs|dræbt", "anhold|fanget |fængsl|pågreb",
	    "redde|befri|i live |uskadt |uskadte |løslad|god behold ",
	    "fundet |fundne |finder |opdag|lokalis",
	    "slukket |slut |overstået |afsluttet |ophævet |genåbn|under "
	    "kontrol |løst |repareret |genoptag|forbi |udbedret ",
	    "dømt |dømmes |frikend|skyldig|års fængsel |livstid",
	    "vedtag|godkend|stemte for|aftale |enige |underskr",
	    "går af |gået af |trækker sig |trak sig |fyret |fyrer |fratræd",
	    "trækker tilbage|bakker ud|aflyst |afblæst |udsat |udskudt "
	    "|indstillet ",
	    ""},
	"forsøger |savnet|savnes|leder efter|eftersøg|fortsat |stadig |endnu |"
	"fortsætter|i gang |på flugt|spærret|lukket|evakuer|"
	"uden strøm|gids|brænder |valgsted|stemmeprocent|hidtil |"
	"mistanke|afvent",
	"vinder |vandt |sejr |valgt |genvalgt |stemte nej|stemte ja|"
	"valgresultat"},
    {"no", false,
	"kan |kunne |vil |ville |skal |skulle |kanskje |truer|truet |trus|nær "
	"|mulig|"
	"ventes |venter at|advar|frykt|planlegg|foresl|anbefal|stemmer "
	"|forhandl|"
	"håper |vurder|under press",
	"ikke |ingen |aldri |nekt|avvis|mislyk", "uten ",
	{"død|dør |omkom|livløs|drept ", "pågrep|arrest|fanget |tatt |fengsl",
	    "redde|frigitt |løslat|i live |uskadd|god behold |berget ",
	    "funnet |finner |oppdage",
	    "slukket |slutt |er over |avsluttet |opphevet |gjenåpn|under "
	    "kontroll |løst |reparert |gjenoppta|utbedret |forbi |som normalt "
	    "|av grunnen ",
	    "dømt |dømmes |frikjen|skyldig|års fengsel |forvaring ",
	    "vedta|godkjen|stemte for|avtale |enige |signer",
	    "går av |gikk av |gått av |trekker seg |trakk seg |sparket ",
	    "snur |trekker tilbake|avlyst |avblåst |utsatt |innstilt |avbrutt ",
	    ""},
	"prøver å|forsøker |savnet|savnes|leter |leting|søk|fortsatt |ennå "
	"|pågår|"
	"fortsetter|på flukt|innesperret|sperret|stengt|evakuer|"
	"uten strøm|gissel|gisler|brenner |valglokal|valgdeltakelse|"
	"så langt|er på vei",
	"vinner |vant |seier |valgt |gjenvalgt |stemte nei|stemte ja|"
	"valgresultat"},
    {"fi", false,
	"voi |voivat |voisi|saattaa|uhkaa|lähellä |mahdolli|odote|varoit|pelä|"
	"suunnit|ehdot|suosit|äänestää |neuvott|harkits|toivo|aikoo |jos ",
	"ei |eivät |eikä |koskaan |kiistä|hylkä|hylätt|epäonn", "ilman ",
	{"kuol|surma|menehty|ruumi|eloton |elottoma",
	    "pidät|kiinni |vangit|napat",
	    "pelast|vapaut|elossa |turvassa |vahingoittumat",
	    "löyty|löyde|löysi ",
	    "päätty|päättyi |ohi |sammu|korjat|kunnossa |purett|hallinnassa "
	    "|loppu|avattu |avataan ",
	    "tuomi|syyllis|vanke|elinkauti",
	    "hyväksy|sopu |sopuun |sopimu|allekirjoit",
	    "eroaa |erosi |irtisan|potkut ", "peru", "syyte|syyttee|käräj"},
	"yrittä|kateissa |kadon|etsi|etsin|yhä |edelleen |jatku|vielä |"
	"loukussa|suljettu|evakuoi|ilman sähköä|panttivan|"
	"äänestyspaik|toistaiseksi|parhaillaan",
	"voitti |voittaa |voitto |valittiin |valittu |vaalitulos"},
    {"pl", false,
	"zaplanow|może|mogą |mógł|mogł|będzie |będą |grozi|groź|blisk|możliw|"
	"prawdopodob|oczekiw|ostrzeg|obaw|planuj|propon|rekomend|głosuj|"
	"zagłosuj|negocj|rozważa|chce |chcą |pod presją|żąda|domaga|ogłosi "
	"|zapadnie "
	"|orzeknie |zdecyduje |jeśli |czy ",
	"nie |nigdy |nikt |żad|odmaw|odrzuc|zaprzecz|ani ", "bez ",
	{"zmarł|zginęł|zginął |śmier|martw|zwłok|ciało |zabit|śmiert",
	    "zatrzyman|zatrzymał|areszt|złapan|schwytan|ujęt|"
	    "w rękach policji ",
	    "uratowa|ocala|uwolni|żyje |żyją |cały i zdrow|cała i zdrow|"
	    "cali i zdrow|bezpieczn",
	    "odnalezi|odnaleź|odnalazł|znalezion|odkryt",
	    "zakończ|fałszyw|koniec "
	    "|ugasz|usunięt|napraw|zniesi|otwart|wznow|opanowan|przywróc",
	    "skazan|uniewinni|winny |winna |lat więzienia |dożywoc|wyrok ",
	    "uchwali|przyjął |przyjęł|przyjęt|zatwierdz|podpisa|"
	    "porozumieni",
	    "rezygn|dymisj|odwołan|zwolnion|ustąpi",
	    "wycofuj|odwoła|wycofa|przełoż", "zarzut|oskarż"},
	"próbuj|usiłuj|zagin|poszuk|szuka|nadal |wciąż |trwa|jeszcze |ukrywa|"
	"uwięzi|zamknięt|ewaku|bez prądu|zakładnik|płonie |lokale |"
	"frekwencj|dotychczas|na razie|pracują ",
	"wygra|zwycię|wybran|pokona|wyniki "},
    {"cs", false,
	"může|mohou |mohl|bude |budou |hroz|blízko |možn|pravděpodob|očekáv|"
	"varuj|obáv|obav|plánuj|navrh|doporuč|hlasuj|rozhodne |jedná |zvažuj|"
	"chce |chtějí |pod tlakem|žádá|požaduj|zda ",
	"není |nejsou |nebyl|nebud|nemá |nikdy |nikdo |žádn|odmít|popř|"
	"nedošl|ne ",
	"bez ",
	{"zemřel|mrtv|zahynul|smrt|tělo |usmrt|zabit",
	    "zatče|zatkl|zadrže|dopad|chycen|zajat|ve vazbě ",
	    "zachrán|osvobo|propuště|naživu |živá |živý |živého |"
	    "v pořádku |v bezpečí ",
	    "nalezen|našel |našla |našli |nalezl|objeven",
	    "skonč|konec |uhaš|uhas|oprav|obnov|pod kontrolou |ukonč",
	    "odsouz|zproš|vinen |vinna |let vězení |doživot",
	    "schvál|přijal|podeps|dohod",
	    "rezign|demisi|končí v čele|odstoup|odvolán|vyhoz",
	    "zruš|odvolal|odložen|přerušen", ""},
	"snaží |pokouš|pohřeš|hled|pátr|stále |dosud |pokrač|probíh|zatím |"
	"na útěku|uvězn|uzavřen|zavřen|evaku|bez proudu|rukojm|hoří |"
	"volební místn|účast ",
	"vyhrál|zvítězil|vítěz|zvolen|porazil|výsledk"},
    {"ru", false,
	"запланир|может|могут |мог |могла |могло |могли |будет |будут |должен "
	"|должн|"
	"грозит|угрож|близк|возможн|вероятн|ожида|предупре|опаса|планиру|"
	"предлож|предлаг|рекоменд|голосу|проголосует|решит |обсужда|переговор|"
	"намерен|хочет |хотят |готов|если |ли |под "
	"давлением|требу|просит|просят",
	"не |нет |никто |ни |никогда |отказ|отверг|опроверг", "без ",
	{"погиб|умер|скончал|мёртв|мертв|тело |тела |убит|смерт|гибел|"
	 "признаков жизни ",
	    "задерж|арест|пойма|схвач|под стражей |под стражу ",
	    "спас|освобо|живым |живой |живыми |жива |живы |невредим|"
	    "отпущен",
	    "найден|нашли |нашёл |нашел |нашла |обнаруж",
	    "заверш|закончил|окончен|потуш|ликвидир|устран|восстанов|возобнов|"
	    "снят |сняты |сняли |прекра|локализ|под контрол",
	    "осужд|приговор|оправда|виновн|лет колонии |пожизнен",
	    "принял|одобр|утверд|подпис|соглаш|ратифи",
	    "отставк|уволен|уволил|покинул", "отмен|отлож|перенес|отозва",
	    "обвин|предъявл"},
	"пытаю|пытает|пропал|пропавш|без вести|ищут|поиск|разыскива|продолж|"
	"до сих пор|пока |скрыва|в розыске|под завал|перекрыт|закрыт|"
	"эваку|без света|обесточ|заложник|горит |явка |ведутся|"
	"ведется|ведётся",
	"победил|победа |победу |избран|выигра|обыгра|итоги |"
	"результат"},
    {"uk", false,
	"заплан|може|можуть |буде |будуть |загрожу|близьк|можлив|ймовірн|очіку|"
	"попередж|побою|плану|пропону|рекоменд|голосу|проголосує |вирішить |"
	"переговор|намір|хоче |хочуть |готов|якщо |чи |під тиском",
	"не |немає |ніхто |ні |ніколи |відмов|відхил|спросту", "без ",
	{"загин|помер|мертв|тіло |тіла |вбит|смерт",
	    "затрим|арешт|спійм|впійм|під варт",
	    "врятов|урятов|звільн|живим |живою |жива |живі |неушкодж",
	    "знайд|знайшл|знайшов |виявл",
	    "заверш|закінч|погас|загас|ліквід|усун|віднов|зняли |знято "
	    "|припин|локаліз",
	    "засудж|вирок|виправда|винн|довічн",
	    "ухвал|прийня|схвал|затверд|підпис|угод",
	    "відставк|відставц|звільнен|звільнил", "скасов|відклад|перенес",
	    ""},
	"намага|зник|шукають |пошук|розшук|досі |триває|тривають|продовж|"
	"поки |перехову|під завал|перекрит|закрит|евак|знеструм|"
	"заручник|горить |явка ",
	"переміг|перемогл|перемог|обран|виграв|виграл|результат|"
	"підсумк"},
    {"ro", false,
	"poate |pot |ar |va |vor |amenin|aproape de un|posibil|probabil|"
	"așteapt|averti|teme|planu|propun|recomand|votează |negoci|speră |"
	"vrea |dacă |sub presiune",
	"nu |nici|nimeni |neagă |refuz|respin", "fără ",
	{"mort |morți |moartă |moare |moartea |murit |decedat|ucis|"
	 "fără viață |trup",
	    "arest|reținut|prins |prinși |prinsă |capturat|după gratii ",
	    "salvat|eliberat|în viață |teafăr |teafără |teferi |nevătămat",
	    "găsit|descoperit|localizat|recuperat",
	    "încheiat|terminat|stins |stinsă "
	    "|remediat|reparat|ridicat|redeschis|reluat|sub control "
	    "|restabil|sfârșit",
	    "condamnat|achitat|vinovat|ani de închisoare ",
	    "aprobat|aprobă |adoptat|adoptă |semnat|semnează |acord |votat",
	    "demis|demisi|concediat", "anulat|suspendat|amânat", ""},
	"încearcă|dispăru|dat dispărut|caut|încă |continu|în curs|fugar|"
	"blocat|închis|evacua|fără curent|ostatic|arde |urne|"
	"prezența la vot|deocamdată",
	"ales |aleasă |reales|câștig|victori|învins|rezultat"},
    {"hu", false,
	"lehet|talán |fog |fognak |fenyeget|közel |várhat|figyelmeztet|terv|"
	"javas|szavaz|tárgyal|fontol|remél|akar|ha |nyomás alatt",
	"nem |nincs |sem |soha |senki|elutasít|tagad|cáfol", "nélkül",
	{"meghal|halott|elhuny|életét veszt|holttest|halál|megöl",
	    "elfog|letartózt|őrizet|elkapt|bilincs",
	    "megment|kiment|kiszabad|szabadon |életben |élve |épségben ",
	    "megtalál|előkerül|rábukkan|megvan ",
	    "véget ér|vége "
	    "|eloltott|megjavít|helyreáll|elhárít|megszűn|feloldott|újranyit|"
	    "újraind|befejez",
	    "elítél|felment|bűnös|börtön|életfogyt",
	    "elfogad|megszavaz|jóváhagy|aláír|megállapod|megegyez",
	    "lemond|menesztett|kirúgt|felmond", "lefúj|elmarad|elhalaszt", ""},
	"próbál|eltűnt|keres|még |továbbra |folytat|folyik|szökés|rekedt|"
	"lezár|zárva|evakuál|kitelepít|áram nélkül|túsz|ég |"
	"szavazóhelyiség|részvétel|egyelőre",
	"nyert|győz|megválaszt|legyőz|eredmény"},
    {"tr", false,
	"olası|muhtemel|bekleni|tehdit|uyar|plan|öner|oyla|görüş|düşün|eğer ",
	"değil|yok |asla |redded|reddett|yalanla", "",
	{"öldü|ölü|hayatını kaybet|can verdi |yaşamını yitir|cesed|"
	 "cansız ",
	    "yakaland|yakalan|tutukland|gözaltı|kıskıvrak ",
	    "kurtarıl|kurtuld|serbest |sağ bulun|sağ olarak |sağ salim ",
	    "bulundu |bulunan |ortaya çık",
	    "söndürül|sona er|bitti |giderild|onarıld|kaldırıld|yeniden "
	    "aç|kontrol alt|tamamland|çözüld",
	    "mahkum |mahkûm |hapis |beraat |suçlu |müebbet ",
	    "kabul ed|kabul et|onayla|imzala|anlaşma|anlaştı",
	    "istifa |istifası |görevden al|kovul", "iptal |ertelen",
	    "dava |yargılan|iddianame"},
	"katılıyor|çalışan |kayıp |aranıyor|arama |hâlâ |hala |sürüyor|devam "
	"ed|firar|"
	"mahsur|göçük altında|enkaz altında|kapalı|tahliye|rehin|"
	"yanıyor|sandık|oy verme|çalışıl|bekliyor",
	"kazandı |seçildi |yendi |galip |zafer |sonuç"},
    {"el", false,
	"μπορεί|ίσως |θα |απειλ|κοντά σε|πιθαν|αναμέν|προειδοπ|φόβ|σχεδιάζ|"
	"προτείν|συνιστ|ψηφίζ|διαπραγμ|εξετάζ|ελπίζ|αν |υπό πίεση",
	"δεν |όχι |μην |κανέν|κανείς |ποτέ |αρνείται |απορρ|διαψεύδ", "χωρίς ",
	{"νεκρ|πέθαν|σκοτώθ|έχασε τη ζωή|έχασαν τη ζωή|θάνατ|πτώμα |"
	 "σορός |σορό ",
	    "συνελήφθ|σύλληψ|συλλήψ|συλλαμβάν|πιάστηκ|προφυλακ",
	    "διασώθ|σώθηκ|απελευθερ|ζωνταν|σώος |σώα |σώοι ",
	    "βρέθηκ|εντοπίστηκ|εντόπισ|ανακαλύφθ",
	    "έληξ|τέλος "
	    "|τελείωσ|σβήστηκ|έσβησ|κατασβέστ|αποκαταστάθ|αποκατάστασ|άρθηκ|"
	    "υπό έλεγχο |τερματ|επισκευάστ",
	    "καταδικάστ|αθωώθ|ένοχ|κάθειρξ|ισόβια ",
	    "εγκρίθ|ενέκριν|ψηφίστηκ|υπερψηφ|υπέγραψ|συμφων",
	    "παραιτήθ|παραίτησ|απολύθ|αποχώρησ|αποπέμφθ",
	    "ακυρώθ|αναστολ|ακύρωσ|αναβλήθ|αναβολ", ""},
	"εκκεν|επιχειρ|δυσκολεύ|αγνοούμεν|αναζητ|έρευνες |ακόμη |ακόμα "
	"|συνεχίζ|σε εξέλιξη|"
	"διαφεύγ|εγκλωβ|κλειστ|εκκέν|όμηρ|καίει |κάλπες|συμμετοχή ",
	"εξελέγη|εκλέχθηκ|νίκη|νίκησ|κέρδισ|αποτελέσμ"},
    {"id", false,
	"akan |bisa |dapat |mungkin |terancam|ancam|mengancam|hampir |rencana|"
	"berencana|usul|rekomend|memperingat|khawatir|negosiasi|"
	"mempertimbang|jika |siap |minta",
	"tidak |bukan |belum |tak |tolak|menolak|bantah|membantah|"
	"gagal",
	"tanpa ",
	{"tewas |meninggal |mati |jenazah |jasad |mayat ",
	    "ditangkap |tangkap |ditahan |dibekuk |diringkus |tertangkap ",
	    "selamat |diselamatkan |dibebaskan |bebas ", "ditemukan |temukan ",
	    "padam |dipadamkan |berakhir |selesai |pulih |dibuka kembali "
	    "|dicabut |teratasi |diperbaiki |usai ",
	    "divonis |vonis |dihukum |bersalah |dipenjara ",
	    "disahkan |sahkan |menyetujui |setujui |disetujui |teken |"
	    "sepakat ",
	    "mundur |dipecat |mengundurkan |dicopot ",
	    "dibatalkan |batal |ditunda ", ""},
	"hilang |mencari |pencarian |masih |terus |sedang |buron|"
	"terjebak|ditutup |mengungsi|dievakuasi|padam listrik|"
	"sandera|tps |sementara ",
	"menang|terpilih |juara |kalahkan |hasil "},
    {"vi", false,
	"có thể|sẽ |sắp |dọa |dự kiến|lo ngại|cảnh báo|đề xuất|kế hoạch|"
	"đàm phán|nếu ",
	"không |chưa |chẳng |phủ nhận|từ chối", "",
	{"chết |tử vong |thiệt mạng |qua đời |thi thể ",
	    "bắt giữ |bị bắt |bắt được |tạm giam |tạm giữ ",
	    "cứu |được cứu |giải cứu |sống sót |được thả |an toàn ",
	    "tìm thấy |phát hiện |tìm được ",
	    "kết thúc |dập tắt |khôi phục |khắc phục |chấm dứt |mở lại |dỡ bỏ "
	    "|khống chế ",
	    "tuyên án |kết án |lĩnh án |trắng án |có tội ",
	    "thông qua |phê chuẩn |ký kết |thỏa thuận ",
	    "từ chức |sa thải |cách chức |miễn nhiệm ", "hủy ", ""},
	"mất tích |tìm kiếm |vẫn |đang |tiếp tục |bỏ trốn |mắc kẹt |"
	"sơ tán |phong tỏa |con tin ",
	"đắc cử |chiến thắng |thắng |vô địch "},
    {"ar", false,
	"قد |ربما |يمكن|يهدد|تهدد|على "
	"وشك|يقترب|تقترب|قريب|مهدد|محتمل|متوقع|يتوقع|"
	"يحذر|تحذر|مخاوف|يعتزم|تعتزم|يدرس|تدرس|يقترح|يوصي|توصي|يصوت|تصوت|"
	"تجري|سوف ",
	"لا |لم |لن |ليس|غير |ينفي|تنفي|نفى|رفض|يرفض|ترفض|فشل", "دون |بدون ",
	{"مقتل|قتل|وفاة|توفي|مصرع|جثة|جثمان|لقي |مات ",
	    "اعتقال|اعتقل|القبض|توقيف|أوقف|ضبط|احتجاز",
	    "إنقاذ|أنقذ|إطلاق سراح|الإفراج|أفرج|تحرير|نجاة|نجا |"
	    "على قيد الحياة|سالم",
	    "العثور|عثر",
	    "انتهاء|انته|إنهاء|إخماد|أخمد|السيطرة على|إصلاح|استئناف|إعادة "
	    "فتح|رفع |عودة|استعادة",
	    "إدانة|أدان|الحكم |حكم |حكمت|بالسجن|براءة|تبرئة",
	    "إقرار|أقر|يقر |تقر |وافق|الموافقة|توقيع|وقع |اتفاق|يصادق|صادق",
	    "استقال|إقالة|أقال|تنحي|تنحى|عزل ", "إلغاء|تعليق", ""},
	"مفقود|فقدان|البحث |لا يزال|لا تزال|ما زال|يتواصل|تتواصل|"
	"مستمر|جار|فار |محاصر|عالق|مغلق|إجلاء|رهائن|رهينة|"
	"صناديق الاقتراع",
	"فوز|فاز|انتخاب|نتائج|يفوز|تفوز"},
    {"fa", false,
	"ممکن|شاید|خواهد|احتمال|تهدید|نزدیک|در آستانه|هشدار|برنامه|پیشنهاد|"
	"مذاکر|بررسی|اگر |باید ",
	"نه |نیست|هیچ|تکذیب|نشد|نکرد", "بدون ",
	{"کشته|درگذشت|جان باخت|مرگ|جسد|فوت", "دستگیر|بازداشت|گرفتار",
	    "نجات|آزاد|زنده|سالم", "پیدا |یافت|کشف",
	    "پایان|خاموش|مهار|رفع |برطرف|بازگشایی|ازسرگیری|تعمیر|وصل ",
	    "محکوم|تبرئه|حبس|مجرم", "تصویب|تأیید|تایید|امضا|توافق",
	    "استعفا|برکنار|عزل|اخراج", "لغو", ""},
	"", ""},
    {"he", false, "עשוי|עלול|יכול|צפוי|מאיים|קרוב ל|אפשר|שוקל|אם |האם ",
	"לא |אין |מכחיש|דוחה|סירב", "בלי |ללא ",
	{"נהרג|מת |מתה |מתו |גופה |גופת|נפטר", "נעצר|נתפס|מעצר|נלכד",
	    "חולץ |חולצ|ניצל|שוחרר|בחיים |בריא ושלם ", "נמצא|אותר|התגל",
	    "הסתיים |הסתיימה |נגמר|כובתה |כובה |תוקן |תוקנה |הוסר|נפתח "
	    "מחדש|חודש |סוף ",
	    "הורשע|זוכה |נידון |נידונ|אשם |מאסר ", "אושר|אישר|נחתם |הסכם ",
	    "התפטר|פוטר|הודח|מתפטר", "בוטל", ""},
	"", ""},
    {"hi", false,
	"सकता |सकते |सकती |संभावना|आशंका|धमकी|करीब |तैयार|योजना|विचार|"
	"चेतावनी|मांग|अगर |होगा |होगी |होंगे ",
	"नहीं |इनकार|इंकार|खारिज|ठुकरा", "बिना ",
	{"मौत |मृत|मारे गए |मारा गया |निधन |शव |जान गई ",
	    "गिरफ्तार|पकड़|हिरासत|दबोच",
	    "बचाया |बचाए |बचा लि|सुरक्षित |रिहा |जिंदा |ज़िंदा |मुक्त ",
	    "मिला |मिली |मिले |बरामद |खोज",
	    "खत्म |समाप्त |बुझ|काबू |बहाल |ठीक |फिर से खुल|फिर खुल",
	    "दोषी |सजा |सज़ा |बरी |उम्रकैद ",
	    "मंजूर|मंज़ूर|पारित |हस्ताक्षर |समझौता |मुहर ", "इस्तीफा |इस्तीफ़ा |बर्खास्त ",
	    "रद्द |स्थगित ", ""},
	"लापता |तलाश |जारी |अब तक |फरार |फंसे ", "जीत|निर्वाचित "},
    {"ja", true,
	"おそれ|恐れ|可能性|かもしれ|見通し|見込み|方針|予定|検討|近い|近づ|"
	"間近|目前|目指|求め|協議|懸念|警戒|予想|予測|意向|調整|か\n|へ\n|も\n",
	"ない|ません|なし|ならず|至らず|できず|せず|見送|否定|拒否|否決|断念",
	"",
	{"死亡|死去|遺体|死者|亡くな|心肺停止", "逮捕|確保|拘束|捕獲|検挙",
	    "救助|救出|無事|生存|解放|釈放|保護", "発見|見つか|見つけ",
	    "復旧|鎮火|消し止め|終了|終結|解除|再開|解消|収束|開通",
	    "有罪|無罪|判決|懲役|実刑|死刑",
	    "可決|成立|承認|合意|署名|採択|閣議決定",
	    "辞任|辞職|解任|更迭|退任|辞意", "中止|撤回|延期",
	    "起訴|送検|初公判"},
	"行方不明|捜索|続い|続け|逃走|行方を追|閉じ込め|通行止め|避難|停電|"
	"断水|人質|立てこもり|燃え|投票が始|"
	"投票率|見合わせ|呼びかけ",
	"当選|勝利|優勝|再選"},
    {"zh", true,
	"可能|或将|或將|将|將|拟|擬|接近|有望|考虑|考慮|计划|計劃|威胁|威脅|"
	"预计|預計|建议|建議|要求|警告|谈判|談判|磋商|审议|審議|表决|表決|"
	"是否|聆讯|聆訊|如果|恐怕",
	"没有|沒有|尚未|未能|并未|並未|不会|不會|不能|不再|无法|無法|否认|"
	"否認|无人|無人|未造成|拒绝|拒絕|失败|失敗|从未",
	"",
	{"遇难|遇難|死亡|身亡|丧生|喪生|去世|逝世|遗体|遺體|罹难|罹難",
	    "被捕|抓获|抓獲|落网|落網|逮捕|拘留|归案|歸案",
	    "获救|獲救|救出|脱险|脫險|获释|獲釋|生还|生還|脱困|脫困",
	    "找到|寻获|尋獲|发现|發現",
	    "结束|結束|扑灭|撲滅|恢复|恢復|解除|修复|修復|排除|重开|重開|"
	    "控制住|终止|終止",
	    "获刑|獲刑|判处|判處|无罪|無罪|定罪|判刑|有罪|宣判",
	    "通过|通過|批准|签署|簽署|达成|達成|获批|獲批",
	    "辞职|辭職|下台|下臺|免职|免職|被撤|卸任|请辞|請辭",
	    "取消|放弃|放棄|推迟|推遲|延期|改期|撤回",
	    "起诉|起訴|被控|受审|受審|刑拘|公诉"},
	"失联|失聯|失踪|失蹤|搜救|搜寻|搜索|仍|正在|继续|繼續|持续|持續|在逃|"
	"追捕|被困|封闭|封閉|关闭|轉移|"
	"转移|撤离|撤離|停电|人质|燃烧|投票率|抢险|搶險|目前",
	"当选|當選|胜选|获胜|獲勝|击败|擊敗|夺冠|奪冠|连任|連任"},
    {"ko", true,
	"가능성|우려|예정|전망|임박|검토|추진|방침|계획|촉구|요구|협상|협의|"
	"경고|수 있|될까|듯",
	"않|못했|못한|없|아니|거부|부인|무산|불발", "",
	{"사망|숨져|숨졌|숨진|시신|별세|숨지", "체포|검거|붙잡|구속|덜미|포획",
	    "구조|구출|석방|무사|생존|풀려", "발견|찾았",
	    "복구|진화|종료|해제|재개|해결|마무리|정상화|완진",
	    "유죄|무죄|선고|징역|실형|집행유예",
	    "가결|통과|의결|승인|합의|타결|서명",
	    "사임|사퇴|해임|경질|퇴진|사직", "취소|철회|연기", "기소|송치"},
	"실종|수색|아직|계속|여전히|도주|추적|갇혀|고립|통제|대피|정전|인질|"
	"타고 있|투표율|진행 중",
	"당선|승리|우승|꺾고|재선"},
    {"th", true, "อาจ|จะ|เตรียม|ใกล้|คาด|เสี่ยง|หวั่น|ขู่|พิจารณา", "ไม่|ปฏิเสธ", "ไร้",
	{"เสียชีวิต|ตาย|ศพ|ดับ", "จับ|รวบ|ควบคุมตัว", "ช่วย|รอด|ปล่อยตัว|ปลอดภัย", "พบ",
	    "สิ้นสุด|ยุติ|คลี่คลาย|เปิดใช้|ควบคุมเพลิง", "ตัดสิน|จำคุก|ยกฟ้อง",
	    "อนุมัติ|ผ่าน|ลงนาม|เห็นชอบ", "ลาออก|ปลด|ไล่ออก|พ้นตำแหน่ง", "ยกเลิก", ""},
	"สูญหาย|ค้นหา|ยังคง|กำลัง|หลบหนี|ติดอยู่|อพยพ", "ชนะ|ได้รับเลือก"},
};

const struct mood_words *mood_words_of(struct str language)
{
	size_t n = sizeof(all) / sizeof(*all);
	if (str_istarts(language, S("nb")) || str_istarts(language, S("nn")))
		language = S("no");
	for (size_t i = 0; i < n; i++)
		if (str_istarts(language, str_of(all[i].language)))
			return &all[i];
	return NULL;
}
