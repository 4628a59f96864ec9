/* SPDX-License-Identifier: MIT */
/* gazetted: what a headline says that somebody did, or was done to them. */
#include "text/act_table.h"

/* As in mood_words.c: each is the beginning of a word, and of those behind it;
 * one that ends with a space is the whole of it. */
static const struct act_words all[] = {
    {"en", false,
	{"ban |bans |banned |banning |bars |barred "
	 "|prohibit|outlaw|forbid|forbade ",
	    "disqualif|expel|stripped of|strips |suspended for|suspended "
	    "over|suspended after|suspends |suspend |suspension|banned "
	    "for|banned over|banned after|banned until|life ban|year ban|match "
	    "ban|month ban|game ban|sent off |red card|thrown out of|kicked "
	    "out|kicks out|dropped from|excluded |excludes |disbar|struck off "
	    "|struck from",
	    "bankrupt|insolven|administration |administrators "
	    "|receivership|liquidat|chapter 11 |wound up |goes bust |gone bust "
	    "|went bust |goes under |went under |collapses owing",
	    "fined |fines |a fine |fine of|fine for|fine over|ordered to "
	    "pay|must pay|to pay damages|awarded damages|penalised |penalized "
	    "|compensation",
	    "recalled |recalls |recall |recalling |pulled from shelves|pulls "
	    "from shelves|off the shelves|withdrawn from sale",
	    "buys |buy |bought |acquire|acquisition|takeover|takes over|taken "
	    "over|took over|merge|merging |buyout|buy out |sold to|sells |sale "
	    "of|snaps up",
	    "appoint|named as|named new|names new|sworn in |new head of|new "
	    "chief|new boss|new manager|new coach|takes charge|takes office|to "
	    "succeed|succeeds |successor|nominated |nominates |inaugurated "
	    "|hired |hires |promoted to",
	    "lifts off |lift off |lifted off |liftoff |blasts off |launches "
	    "|launched |launch |lands on|landed on|touches down|touched "
	    "down|touchdown|splash|docks |docked |in orbit|into orbit|goes "
	    "live|went live|enters service|opens to|opened to",
	    "collapse|bursts |burst |explod|explosion|gives way|gave way|given "
	    "way|falls down|fell down|fallen down|caves in|caved in|cave "
	    "in|comes down |came down |sinks |sank |sunk |breaks up|broke "
	    "up|breaks apart|breaches |breached ",
	    "sues |sue |sued |suing |lawsuit|files suit|legal action|takes to "
	    "court|taken to court|to court over|files complaint|lodges "
	    "complaint|lodges appeal|files appeal|appeals against|appeals "
	    "to|class action|goes to court",
	    "raid |raids |raided |searched by|police search|searches "
	    "home|searches offices|home searched|offices searched|swoop",
	    "admits |admitted |admit |confess|pleads guilty|owns up|owned "
	    "up|apolog|says sorry|comes clean|came clean|concedes |conceded ",
	    "hurt |injur|wounded |hospital|operated on|surgery|undergoes|in "
	    "intensive care|breaks leg|breaks arm|concuss|stretchered|coma ",
	    "tests positive|tested positive|positive test|failed test|fails "
	    "test|failed drugs test|fails drugs test|failed "
	    "doping|doping|infected |contracts |outbreak|infection",
	    "escape|flees |fled |broke out of|breaks out of|on the "
	    "loose|absconds |absconded |jailbreak|got away",
	    "overturn|quash|annul|veto|strikes down|struck down|blocks "
	    "|blocked |overrul|invalidat|voids |voided |halts |halted "
	    "by|repeal|revok|thrown out by|throws out",
	    "deport|extradit|sent back to|handed over to|expelled from the "
	    "country|repatriat",
	    "closed |closes |close its|close for|to close|shut |shuts "
	    "|shutting |shutdown |sealed off |shutters |closure|cordoned off",
	    "strike |strikes |on strike|walk out |walks out |walked out "
	    "|walkout |down tools|downs tools|industrial action|picket",
	    "retire |retires |retired |retirement |ends career|ends her "
	    "career|ends his career|hangs up|bows out|calls time on|calls it a "
	    "day|calls it quits",
	    "stolen |steal|stole |robbed "
	    "|robbery|robbers|theft|thieves|burgl|heist|looted |hacked |hack "
	    "|hackers |data breach|leaked |leak of",
	    "married |marries |marry |wedding|weds |engagement|gives "
	    "birth|gave birth|divorc|pregnan|expecting |splits "
	    "from|separat|gets engaged|got engaged|announce engagement",
	    "awarded |award |awards |wins prize|prize |honoured |honored "
	    "|honours |medal |medals |knighted |crowned |hall of "
	    "fame|laureate|oscar|trophy",
	    "identified |identifies |identity of|named by police|named as "
	    "victim|victim named|dna ",
	    "rise |rises |rose |risen |rising |higher |gain |gains |gained "
	    "|climb|increase|soar|rally|rallies |record high|grows |grew "
	    "|growth |advance|raises |raised |dearer |up |grow |jumps |jumped "
	    "|surges |surged ",
	    "fall |falls |fell |fallen |falling |down |lower |losses "
	    "|drop|decline|decrease|plunge|slump|tumble|record "
	    "low|retreat|eases |cheaper |slides |slid |slips |slipped |shrinks "
	    "|loses |lost "}},
    {"de", false,
	{"verbot|verbiet|untersag",
	    "disqualif|ausgeschlossen|ausschluss|schließt aus|schliesst "
	    "aus|schließen aus|aberkannt|aberkennung|entzieht "
	    "titel|entzogen|gesperrt für|für vier spiele|spiele sperre|spiele "
	    "gesperrt|monate gesperrt|jahre gesperrt|jahr gesperrt|lebenslang "
	    "gesperrt|dopingsperre|sperre |sperren für|suspendier|rote "
	    "karte|vom platz|fliegt aus|rausgeworfen|wirft "
	    "raus|hinausgeworfen|verbannt",
	    "insolven|pleite|bankrott|konkurs|zahlungsunfähig|schutzschirm|"
	    "liquid",
	    "geldstrafe|bußgeld|geldbuße|bussgeld|muss zahlen|zahlen "
	    "muss|schadenersatz|schadensersatz|strafe "
	    "zahlen|millionenstrafe|schmerzensgeld",
	    "ruft zurück|rufen zurück|zurückgerufen|rückruf|aus den "
	    "regalen|aus dem verkauf|aus dem handel",
	    "kauft|gekauft|aufgekauft|kauf "
	    "von|verkauft|übernimmt|übernahme|übernommen|fusion|schluckt|"
	    "zusammenschluss|schließen sich zusammen|schliessen sich "
	    "zusammen|geschluckt",
	    "ernannt|ernennt|ernennung|berufen|beruft|vereidigt|neuer "
	    "chef|neue chefin|wird neue|nachfolger|tritt nachfolge|zum "
	    "chef|zur chefin|ins amt|befördert|neuer trainer|neue trainerin",
	    "abgehoben|hebt ab|gestartet |startet |gelandet|landet "
	    "|landung|angedockt|dockt an|im orbit|in der umlaufbahn|in "
	    "betrieb|geht an den start|eröffnet |eingeweiht|vom stapel",
	    "eingestürzt|einsturz|stürzt ein|stürzte "
	    "ein|gebrochen|geborsten|birst|bruch|explodier|explosion|gesunken|"
	    "versunken|zusammengebrochen|umgestürzt|geplatzt|damm bricht|deich "
	    "bricht|wehr bricht|brücke bricht|bricht zusammen|bricht ein",
	    "klagt |verklag|klage |reicht klage|klagen |zieht vor "
	    "gericht|beschwerde|legt berufung|berufung ein|revision "
	    "ein|strafanzeige|zeigt an|anzeige gegen|erstattet anzeige",
	    "razzia|durchsuch|hausdurchsuch|beschlagnahm|polizeieinsatz bei",
	    "gesteh|gestand|geständ|gibt zu|zugegeben|räumt "
	    "ein|eingeräumt|entschuldig|bittet um verzeihung|um entschuldigung",
	    "verletzt|verletzung|im krankenhaus|in klinik|in die klinik|ins "
	    "krankenhaus|klinik ein|operiert|im "
	    "koma|intensivstation|schwerverletzt|erkrankt",
	    "positiv getestet|positiver test|positive probe|positive "
	    "dopingprobe|doping|infizier|ausbruch der|erreger|nachgewiesen",
	    "entkommen|entkam|entflohen|geflohen|flieht|ausgebroch|bricht "
	    "aus|ausbruch aus|entlaufen|ausgebüxt|büxt "
	    "aus|entwischt|türmt|abgehauen|auf freiem fuß|ausgerissen",
	    "kippt |gekippt|hebt auf|annullier|für "
	    "nichtig|nichtig|unwirksam|veto|stoppt |blockier|für "
	    "ungültig|kassiert |verfassungswidrig|rechtswidrig|untersagt "
	    "den|außer kraft|widerrufen",
	    "abgeschoben|abschiebung|schiebt "
	    "ab|ausgeliefert|auslieferung|liefert "
	    "aus|ausgewiesen|zurückgeschickt",
	    "geschlossen |schließt |schließen |schließung|schliesst|macht "
	    "zu|zugesperrt|gesperrt |sperrung|stillgelegt|macht dicht|machen "
	    "dicht",
	    "streik|legen arbeit nieder|arbeit nieder|ausstand|warnstreik",
	    "karriereende|beendet karriere|beendet laufbahn|hört auf |in "
	    "rente|in den ruhestand|ruhestand|pensionier|tritt ab|abschied "
	    "vom|hängt an den nagel",
	    "gestohlen|stiehlt|stehlen|geklaut|raub|beraubt|diebstahl|diebe "
	    "|einbruch|einbrecher|entwendet|gehackt|hackerangriff|datenleck|"
	    "cyberangriff|geplündert|erbeut",
	    "heirat|hochzeit|verlobt|schwanger|mutter geworden|vater "
	    "geworden|geboren|geschieden|scheidung|getrennt|trennung|trennen "
	    "sich|nachwuchs|geburt ",
	    "ausgezeichnet|auszeichnung|erhält "
	    "preis|geehrt|gekürt|medaille|gewürdigt|preisgekrönt|oscar|"
	    "preisträger|bekommt preis|nobelpreis|friedenspreis",
	    "identifizier|identität|dna ",
	    "steigt |steigen |stieg |stiegen |gestiegen |steigend|im plus "
	    "|plus |höher |legt zu|legen zu|legte zu|zugelegt|klettert|gewinnt "
	    "|gewinne |anstieg|zunahme|teurer |erhöht |erhöhen |wächst "
	    "|gewachsen |rekordhoch",
	    "fällt |fallen |fiel |fielen |gefallen |fallend|im minus |minus "
	    "|niedriger |tiefer |sinkt |sinken |sank |gesunken |gibt "
	    "nach|geben nach|gab nach|nachgegeben|verliert |verlieren |verlor "
	    "|verluste |verloren |rückgang|abnahme|billiger |senkt |senken "
	    "|gesenkt |schrumpf|rutscht|stürzt ab|rekordtief"}},
    {"fr", false,
	{"interdi|proscri|prohib|bannit |bannis",
	    "disqualif|exclu |exclus "
	    "|exclue|exclusion|radié|radiation|déchu|destitué de|suspendu "
	    "pour|suspendue pour|suspendu quatre|suspension|suspendu "
	    "deux|suspendu trois|suspendu un|suspendu six|matchs de "
	    "suspension|carton rouge|expulsé du|banni|privé de son "
	    "titre|retirer son titre|mis à l'écart|écarté",
	    "faillite|liquidation|redressement judiciaire|cessation de "
	    "paiement|dépôt de bilan|dépose le bilan|déposé le "
	    "bilan|insolvab|banqueroute",
	    "amende|condamné à payer|condamnée à payer|devra payer|doit "
	    "payer|dommages et intérêts|indemnis",
	    "rappelle |rappel |rappelé|rappels |retiré de la vente|retirés de "
	    "la vente|retrait de la vente|retire de la vente",
	    "rachèt|rachat|racheté|acquiert|acquisition|fusion|absorb|vendu "
	    "à|vend |cédé|cession|s'offre |reprise de|reprend les",
	    "nommé|nomme |nomination|investi |investie |prend la tête|prend "
	    "ses fonctions|prête serment|succède|promu|désigné|nouveau "
	    "patron|nouvelle patronne|nouveau directeur|nouvelle "
	    "directrice|nouveau président|intronis|succession",
	    "décoll|lance |lancé |lancée |lancement|atterri|se pose |s'est "
	    "posé|arrimé|en orbite|mis en service|mise en "
	    "service|inaugur|amerri",
	    "effondr|s'effondre|s'est "
	    "effondré|s'écroule|écroul|explos|rompu|rupture|cède |a cédé|coulé "
	    "|coule |naufrage|sombré",
	    "porte plainte|plainte |poursuit en justice|poursuivi en "
	    "justice|poursuivie en justice|attaque en justice|assign|saisit la "
	    "justice|saisit le tribunal|fait appel|interjette|en "
	    "justice|action collective|recours |pourvoi",
	    "perquisition|descente de police|saisie |saisies ",
	    "avou|aveux|reconnaît|reconnu|admet |excuse|s'excuse|demande "
	    "pardon|plaide coupable|mea culpa",
	    "blessé|blesse |blessure|hôpital|hospitalis|opéré|urgence "
	    "absolue|dans le coma|réanimation",
	    "contrôlé positif|contrôlée positive|contrôle positif|testé "
	    "positif|testée positive|test positif|dopage|dopé|infecté|contamin",
	    "s'échapp|échapp|s'évad|évad|enfui|fugue|prend la fuite|pris la "
	    "fuite|se fait la malle|dans la nature",
	    "invalid|cass|veto|bloque |bloqué |retoqu|censur|annulé par|annule "
	    "|abrog|révoqu|suspend le décret",
	    "expulsé de|expulse |expulsion|extradé|extradition|extrade "
	    "|renvoyé dans|reconduit",
	    "fermé |fermée |fermés |fermées |ferment |fermeture|baisse le "
	    "rideau|fermera |ferme ses|ferme la|ferme le|ferme son|ferme sa",
	    "grève|gréviste|débray|cesse le travail|cessent le travail|arrêt "
	    "de travail",
	    "prend sa retraite|fin de carrière|met fin à sa carrière|met un "
	    "terme à sa carrière|raccroche|fait ses adieux|tire sa "
	    "révérence|part à la retraite|part en retraite",
	    "volé |volée |volés |volées "
	    "|dérob|cambriol|braqu|pirat|cyberattaque|fuite de "
	    "données|pillé|vol de bijoux|vol de données|vol à main",
	    "mariage|marié|épous|fiancé|fiançailles|enceinte|accouch|naissance|"
	    "donne naissance|divorc|sépar|se marie",
	    "récompens|décoré|médaill|honoré|distingué|lauréat|sacré |sacrée "
	    "|consacr|oscar|césar |prix nobel|reçoit le prix|remporte le "
	    "prix|prix littéraire|prix goncourt|reçoit un prix",
	    "identifié|identité|adn ",
	    "hausse|monte |grimpe|progress|augment|bondit|en hausse|gagne "
	    "|gagnent |croît |croissance|plus haut|relève |s'envole",
	    "baisse|recul|chute|chuté|perd |perdent "
	    "|diminu|dégringol|plonge|en baisse|plus bas|fléch"}},
    {"es", false,
	{"prohíb|prohib|veda |vedad",
	    "descalific|expuls|sancion|suspendido por|inhabilit|tarjeta "
	    "roja|despoj|excluid|apartad|retiran el título|retira el "
	    "título|vetad|partidos de sanción",
	    "quiebra|quebr|bancarrota|concurso de "
	    "acreedores|insolven|liquidaci|suspensión de pagos",
	    "multa|deberá pagar|debe pagar|tendrá que pagar|indemniz|condenado "
	    "a pagar|condenada a pagar",
	    "retirad|retira del mercado|retiran del mercado|llama a "
	    "revisión|retira sus|retira un|retira lote|retira los|retira las",
	    "compra|adquier|adquis|fusion|absorb|vend|opa |se hace con|compró",
	    "nombrad|nombra |nombran |nombramiento|designad|designa |jura el "
	    "cargo|toma posesión|asume |investid|nuevo jefe|nueva jefa|nuevo "
	    "director|nueva directora|nuevo entrenador|sucede "
	    "|relevo|ascendid|ficha ",
	    "despeg|lanza |lanzad|lanzamiento|aterriz|se posa |en "
	    "órbita|acopl|entra en servicio|inaugur|ameriz|abre sus puertas",
	    "derrumb|desplom|colaps|se "
	    "hunde|hundid|hundimiento|explot|explosi|revienta|reventó|rompe "
	    "|se rompe|rotura|naufrag|se viene abajo|cae el puente|estall",
	    "demanda |demandad|querell|recurre |apela |lleva a los "
	    "tribunales|acude a la justicia|recurso de|denuncia ante",
	    "redada|allan|incauta|registran la|registran el|registro en "
	    "casa|registros en",
	    "admite |confies|confes|reconoce|reconoció|se "
	    "disculpa|disculpa|pide perdón|perdón |se declara culpable",
	    "herid|lesion|hospital|operad|operan |quirófano|en coma|uci "
	    "|ingresad",
	    "da positivo|dio positivo|dopaje|contagi|infectad|brote |positivo "
	    "en|positivo por",
	    "escap|se fuga|fuga |fugad|huye|huido|huyó|anda suelt",
	    "anul|tumba|revoc|veta |veto |invalid|deja sin "
	    "efecto|inconstitucional|deroga|paraliza|bloquea",
	    "deport|extradit|expulsado del país|devuelto a|entregado a|repatri",
	    "cerrad|cierra|cierre|clausur", "huelga|se planta",
	    "se retira|retirada |jubil|cuelga las botas|pone fin a su "
	    "carrera|dice adiós|se despide|adiós al|cuelga ",
	    "robad|roba |roban |robo |robó "
	    "|atrac|hurt|sustra|hacke|ciberataque|filtración|saque",
	    "se casa|casad|boda|embaraz|da a luz|dio a luz|nace "
	    "|nacimiento|divorci|separa |separación",
	    "galardon|condecor|medalla|homenaje|óscar|oscar|premio|premiad",
	    "identifica|identidad|adn ",
	    "sube |suben |subió |subida |alza |aumenta|aumento |crece |creció "
	    "|crecen |gana un|avanza|repunta|se dispara|al alza|encarece",
	    "baja |bajan |bajó |bajada |cae |caen |cayó |caída "
	    "|desciend|descenso|retroced|pierde |pierden |perdió "
	    "|disminuy|reduce|a la baja|se desploma|abarat"}},
    {"it", false,
	{"proib|divieto|bandi |bandisc|bandit|vieta",
	    "squalific|espuls|sospeso per|sospesa "
	    "per|radiat|radiazione|cartellino rosso|revocato il "
	    "titolo|cacciat|estromess|turni di|privato del|privata del|escluso "
	    "dal|esclusa dal|esclusi dal",
	    "fallit|fallimento|bancarotta|insolven|liquidazione|concordato|"
	    "amministrazione straordinaria|fallisce",
	    "multa|sanzion|ammenda|dovrà pagare|deve pagare|risarci|condannato "
	    "a pagare",
	    "richiam|ritirat|ritira dal|ritiro dal",
	    "compra|acquis|rileva |rilevat|fusione|si fondono|fondono|vende "
	    "|vendut|ceduto|ceduta|cessione|incorpor|scalata|opa ",
	    "nominat|nomina |nomine|insedia|giura |designat|nuovo capo|nuova "
	    "capo|nuovo direttore|nuova direttrice|nuovo "
	    "presidente|subentr|succede |promoss|nuovo allenatore|assume "
	    "l'incarico|eletto a capo",
	    "decoll|lanciat|lancia |lancio |atterr|in orbita|agganciat|entra "
	    "in servizio|in funzione|inaugur|ammarat|varata ",
	    "croll|cede |cediment|esplo|scoppi|affond|rompe |rotto "
	    "|rottura|spezza|cade il ponte|collass|ha ceduto",
	    "fa causa|querel|ricorso|ricorre|appello|porta in tribunale|cita "
	    "in giudizio|azione legale|esposto |in causa|denunciat|sporge "
	    "denuncia",
	    "perquisi|blitz|retata|sequestr",
	    "ammette|ammiss|ammesso|confess|si scusa|scuse|chiede scusa|chiede "
	    "perdono|patteggia|si dichiara colpevole",
	    "ferit|ferisc|infortun|ospedale|ricover|operat|in "
	    "coma|rianimazione",
	    "doping|dopat|contagi|infett|focolaio|positivo al|positiva "
	    "al|positivi al|positivo ai",
	    "fugg|scapp|in libertà|dileguat|evade |evaso|evasi ",
	    "annull|boccia|revoca |veto "
	    "|blocca|illegittim|incostituzional|invalid|abrog|cassa |cancella "
	    "la",
	    "espulso dal paese|espulsa dal "
	    "paese|estrad|rimpatri|deport|consegnat",
	    "chius|chiude|chiudono|sigilli|serrata",
	    "scioper|incrociano le braccia",
	    "si ritira|ritiro dalle|addio al|dice addio|in pensione|lascia il "
	    "calcio|fine carriera|chiude la carriera|appende",
	    "rubat|ruba |rubano |furto|rapina|ladri|svaligi|hacker|attacco "
	    "informatico|trafugat|saccheggi",
	    "sposa|nozze|matrimonio|incinta|partor|nascita|divorzi|separaz|si "
	    "lasciano|fidanzat|è nato|è nata|nasce ",
	    "medaglia|onorificenza|onorat|riconoscimento|insignit|oscar|"
	    "premiat|premio ",
	    "identificat|identità|dna ",
	    "sale |salgono |salito |salita |rialzo |aumenta|aumento |cresce "
	    "|crescono |cresciut|guadagna|balzo |in rialzo|vola |rincar",
	    "scende |scendono |sceso |discesa |ribasso |cala |calano |calo "
	    "|calat|perde |perdono |perso |diminui|in ribasso|flessione|giù "}},
    {"pt", false,
	{"proíb|proib",
	    "desclassific|desqualific|expuls|suspenso por|suspensa por|cartão "
	    "vermelho|excluíd|irradi|banid|perde o título|perde "
	    "título|cassad|afastado da",
	    "falência|falid|insolv|recuperação "
	    "judicial|bancarrota|liquidação|faliu ",
	    "multa|coima|terá de pagar|terá que pagar|deve "
	    "pagar|indeniz|indemniz|condenado a pagar",
	    "recall|recolh|retira do mercado|chama de volta",
	    "compra|adquir|aquisi|fusão|absorv|vende |vendid|venda |opa "
	    "|fundem|fundir",
	    "nomead|nomeia|nomeação|empossad|toma posse|designad|assume |novo "
	    "chefe|nova chefe|novo diretor|nova diretora|novo presidente|nova "
	    "presidente|novo técnico|novo treinador|sucede |promovid|contratad",
	    "descol|decol|lançad|lança |lançamento|aterr|pousa|pousou|em "
	    "órbita|acopl|entra em serviço|em operação|inaugur",
	    "desab|ruiu|rui "
	    "|desmoron|colaps|explod|explos|rompe|rompiment|afund|naufrag|cede "
	    "|cedeu|caiu a ponte",
	    "processa|processo contra|ação judicial|queixa |recorre|recurso "
	    "|apela |leva a tribunal|aciona",
	    "busca e apreensão|rusga|buscas |apreend",
	    "admite|admitiu|confess|reconhece|desculpa|pede perdão|assume "
	    "culpa|assume a culpa",
	    "ferid|ferimento|lesion|lesão|hospital|internad|operad|cirurgia|em "
	    "coma|uti ",
	    "testa positivo|testou "
	    "positivo|doping|dopagem|infetad|infectad|contamin|surto|positivo "
	    "para|positivo em|positivo no",
	    "foge|fugiu|escap|evad|à solta|fuga|fugit|fugir",
	    "anul|derruba|revog|veta |veto "
	    "|bloque|inconstitucional|invalid|suspende a lei|chumb",
	    "deport|extradit|expulso do país|repatri|entregue a",
	    "fechad|fecha |fecham |encerra "
	    "|encerrad|interdit|fechamento|encerramento",
	    "greve|paralis",
	    "aposent|reforma-se|pendura as|encerra carreira|encerra a "
	    "carreira|fim de carreira|despede-se|adeus ao|põe fim à carreira",
	    "roubad|rouba |roubam "
	    "|roubo|furt|assalt|ladrões|hacke|ciberataque|vazamento|vazad|"
	    "pirate|saque",
	    "casa com|casa-se|casam|casou|grávid|gravid|dá à luz|deu à "
	    "luz|nasce|nascimento|divórcio|divorci|separa|noiv",
	    "prémio|prêmio|premiad|galardo|medalha|condecor|homenage|óscar|"
	    "oscar",
	    "identifica|identidade|dna |adn ",
	    "sobe |sobem |subiu |subida |alta |aumenta|aumento |cresce "
	    "|cresceu |avança|dispara|em alta|encarece",
	    "cai |caem |caiu |queda |desce |descem |desceu |descida |baixa "
	    "|recua |recuou |perde |perdem |diminui|encolhe|em baixa|barat"}},
    {"nl", false,
	{"verbied|verbod",
	    "gediskwalific|diskwalific|geroyeerd|royeert|uit partij "
	    "gezet|uitgesloten|sluit uit|geschorst|schorst|schorsing|rode "
	    "kaart|titel kwijt|titel ontnomen|titel afgenomen|uit de race|uit "
	    "wedstrijd|uitgezet",
	    "failliet|faillissement|surseance|bankroet|insolvent|"
	    "schuldsanering",
	    "boete|beboet|moet betalen|schadevergoeding|dwangsom",
	    "roept terug|terugroep|teruggeroepen|haalt terug|uit de "
	    "schappen|uit de handel|terughaal",
	    "koopt|gekocht|neemt "
	    "over|overname|overgenomen|fuseer|fuseren|fusie|verkoopt|verkocht|"
	    "lijft in",
	    "benoem|aangesteld|beëdigd|nieuwe baas|nieuwe directeur|nieuwe "
	    "trainer|nieuwe voorzitter|volgt op|opvolger|opvolgster|treedt "
	    "aan|wordt directeur|wordt voorzitter|wordt "
	    "hoofd|bevorderd|geïnstalleerd",
	    "gelanceerd|lanceert|lancering|opgestegen|stijgt op|geland|landt "
	    "|landing|in een baan|aangekoppeld|in gebruik|geopend |opent |te "
	    "water gelaten",
	    "ingestort|stort in|instort|bezweken|bezwijkt|doorgebroken|breekt "
	    "door|explod|explosie|ontplof|gezonken|zinkt |gebarsten|barst "
	    "|gesprongen|dijkbreuk",
	    "klaagt aan|aanklacht|rechtszaak|stapt naar de rechter|naar de "
	    "rechter|daagt |gedaagd|kort geding|hoger beroep|klacht "
	    "in|aangifte|in beroep",
	    "inval|huiszoeking|doorzoek|doorzocht|in beslag",
	    "bekent|bekend dat|geeft toe|toegegeven|gaf toe|excuses|biedt "
	    "excuses|verontschuldig|sorry ",
	    "gewond|verwond|blessure|geblesseerd|ziekenhuis|geopereerd|in "
	    "coma|intensive care",
	    "positief getest|test positief|positieve "
	    "test|doping|besmet|uitbraak van",
	    "ontsnap|gevlucht|vlucht uit|ontkom|uitgebroken|uitbraak uit|op "
	    "vrije voeten|losgebroken|weggelopen",
	    "vernietig|streep door|veto|blokkeert|geblokkeerd|nietig|draait "
	    "terug|teruggedraaid|onwettig|schorst besluit|verworpen",
	    "uitgezet naar|uitzetting|uitgeleverd|uitlevering|levert "
	    "uit|gedeporteerd|het land uit",
	    "sluit |sluiten |gesloten |sluiting|afgesloten|gaat dicht|gaan "
	    "dicht|moet dicht",
	    "staking|staakt |staken |gestaakt|legt werk neer|leggen werk neer",
	    "met pensioen|stopt met|zet punt achter|beëindigt carrière|einde "
	    "carrière|zwaait af|neemt afscheid|hangt aan de wilgen",
	    "gestolen|steelt|stelen|diefstal|dieven|overval|beroofd|inbraak|"
	    "inbrekers|ingebroken|gehackt|hackers|datalek|cyberaanval|buit",
	    "getrouwd|bruiloft|huwelijk|verloofd|zwanger|bevallen|geboren|"
	    "geboorte|gescheiden|uit elkaar|trouwt|trouwen|scheidt |scheiden "
	    "|scheiding",
	    "onderscheiden|bekroond|medaille|geëerd|lintje|oscar|gehuldigd|"
	    "krijgt prijs|wint prijs|nobelprijs",
	    "geïdentificeerd|identificeer|identiteit|dna ",
	    "stijgt |stijgen |steeg |gestegen |stijging|hoger |omhoog |plus "
	    "|wint terrein|groeit |gegroeid |toename|duurder ",
	    "daalt |dalen |daalde |gedaald |daling|lager |omlaag |min "
	    "|verlies|krimpt |gekrompen|afname|zakt |kelder|goedkoper "}},
    {"sv", false,
	{"förbud|förbjud",
	    "diskad|diskas|diskats|diskval|uteslut|avstängd i|avstängd "
	    "för|stängs av|avstängning|rött kort|utvisad|fråntas|fråntagen|av "
	    "med titel|blir av med titel|petad|petas|portas|portad",
	    "konkurs|insolven|likvid|betalningsinställ|rekonstruktion",
	    "böter|bötfäll|bötes|vite |skadestånd|tvingas betala|måste "
	    "betala|sanktionsavgift",
	    "återkall|drar in |dras in ",
	    "köper|köpt|köps|köp av|uppköp|förvärv|fusion|slås ihop|slår "
	    "ihop|går samman|säljs |sålt|såld|säljer|tar över",
	    "utses|utsedd|utsett|utnämn|ny chef|ny vd|ny tränare|ny "
	    "ordförande|blir chef|blir vd|efterträd|tillträd|svurit|svärs "
	    "in|anställs|befordr",
	    "lyfte |lyft |uppskjutning|skjuts upp i|skickas upp|landat|landar "
	    "|landning|i omloppsbana|dockat|tas i drift|tas i "
	    "bruk|invigs|invigd|invigt|öppnar för|har lyft|lyfter från",
	    "rasat|rasar|ras "
	    "|kollaps|brast|brustit|brister|exploder|explosion|sjönk|sjunkit|"
	    "sjunker|störtat in|störtar in|sprack|sprängts",
	    "stäm|överklag|drar inför|till domstol|polisanmäl",
	    "razzia|husrannsak|tillslag|beslag",
	    "erkänn|medger|medgett|ber om ursäkt|bett om ursäkt|ursäkt|bekänn",
	    "skadad|skadas|skadat|sjukhus|opereras|opererad|koma |intensivvård",
	    "testat positivt|testar positivt|positivt test|positivt "
	    "dopnings|dopning|dopad|smittad|smittats|utbrott",
	    "rymt|rymmer|rymde|rymning|flyr |på rymmen|smet |smitit|på fri "
	    "fot|har flytt|flydde",
	    "upphäv|ogiltig|river upp|rivs upp|veto|stoppas av|stoppar "
	    "|blocker|olaglig|underkän",
	    "utvisas|utvisad till|utvisning|utläm|deporter|avvisas",
	    "stängs |stänger |stängd |stängt |stängning|läggs ner|lägger "
	    "ner|nedlägg|spärras av",
	    "strejk|lägger ner arbetet|lägger ned arbetet",
	    "lägger av|avslutar karriär|avslutar sin karriär|går i "
	    "pension|pension|lägger skorna",
	    "stulen|stulna|stulit|stjäl|stals "
	    "|stöld|rån|tjuv|inbrott|hackad|hackats|dataintrång|plundr|"
	    "dataläcka",
	    "bröllop|förlov|gravid|fött|föder|född "
	    "|skilj|skilsmässa|separer|gifter sig|gift sig",
	    "prisas|belön|medalj|hedras|utmärk|oscar|får pris|fick "
	    "pris|pristag",
	    "identifier|identitet|dna ",
	    "stiger |steg |stigit |uppgång|ökar |ökade |ökat |högre |upp |plus "
	    "|klättrar|växer |dyrare ",
	    "faller |föll |fallit |nedgång|minskar |minskade |minskat |lägre "
	    "|ned |ner |minus |tappar |krymper |billigare |backar "}},
    {"da", false,
	{"forbud|forbyd",
	    "diskval|udeluk|ekskluder|smidt ud|smides "
	    "ud|frataget|fratages|karantæne|rødt kort|udvist "
	    "af|suspender|bortvist",
	    "konkurs|insolven|likvid|betalingsstands|rekonstruktion|krak ",
	    "bøde|erstatning|skal betale|må betale",
	    "tilbagekald|kalder tilbage|trækker tilbage fra|kaldt tilbage",
	    "køber|købt|køb af|opkøb|overtag|fusion|slår sig sammen|lægges "
	    "sammen|sælger|solgt|sælges",
	    "udnævn|udpeg|ny direktør|ny chef|ny træner|ny formand|bliver "
	    "direktør|bliver chef|efterfølger|afløser|tiltræd|ansat "
	    "som|indsat ",
	    "opsend|lettet|sendt op|landet |lander |landing|i kredsløb|taget i "
	    "brug|tages i brug|indviet|indvies|åbnet for|søsat",
	    "styrtet sammen|styrter sammen|kollaps|brast |bristet|bryder "
	    "sammen|eksploder|eksplosion|sank |sunket|synker|sprunget",
	    "sagsøg|stævn|anker|anket|klager til|politianmeld|lægger sag "
	    "an|meldt til politiet|anmeldt til politiet",
	    "razzia|ransag|beslaglæg",
	    "tilstå|indrøm|erkend|undskyld|siger undskyld|beklager",
	    "kvæst|såret|skadet|hospital|opereret|koma |sygehus",
	    "testet positiv|tester positiv|positiv test|positiv "
	    "prøve|doping|smittet|udbrud",
	    "undslip|undsluppet|flygt|stukket af|stikker af|undveg|undvig|på "
	    "fri fod|sluppet løs",
	    "omstød|underkend|annuller|veto|ugyldig|blokerer|stoppet "
	    "af|stopper |ulovlig|ophæver",
	    "udvist til|udvises|udvisning|udlever|deporter|sendt hjem",
	    "lukket|lukker|lukning|lukkes|afspærret",
	    "strejk|nedlægger arbejdet|nedlagt arbejdet",
	    "stopper karrieren|indstiller karrieren|går på "
	    "pension|pension|lægger støvlerne|karrierestop|takker af",
	    "stjålet|stjæl|tyveri|røver|røvet|indbrud|hacket|hackere|"
	    "hackerangreb|datalæk|plyndr|tyvene",
	    "bryllup|forlov|gravid|født |føder|fødsel|skils|går fra "
	    "hinanden|giftet|gifter sig|gift med",
	    "hædre|medalje|belønnet|oscar|hyldet|får pris|fik pris|vinder pris",
	    "identific|identitet|dna ",
	    "stiger |steg |steget |stigning|øger |øges |højere |op |plus "
	    "|vokser |dyrere ",
	    "fald|mindske|lavere |ned |minus |taber |daler |krymper "
	    "|billigere "}},
    {"no", false,
	{"forbud|forby",
	    "disk |disket|diskes|diskval|utesteng|eksklud|kastet ut|kastes "
	    "ut|fratatt|fratas|mister tittel|rødt "
	    "kort|utvist|suspender|karantene",
	    "konkurs|insolven|slått "
	    "konkurs|gjeldsforhandl|betalingsinnstill|avvikl",
	    "bot |bøter|bøtelagt|gebyr|erstatning|må betale",
	    "tilbakekall|kaller tilbake|trekker tilbake fra|kalt "
	    "tilbake|trukket fra",
	    "kjøper|kjøpt|kjøp av|oppkjøp|overta|fusjon|slår seg sammen|slås "
	    "sammen|selger|solgt|selges",
	    "utnevn|utpekt|ny sjef|ny direktør|ny trener|ny leder|blir "
	    "sjef|blir direktør|blir leder|etterfølg|tiltre|ansatt "
	    "som|innsatt ",
	    "skutt opp|oppskyt|lettet|landet |lander |landing|i bane|tatt i "
	    "bruk|åpnet for|åpner for|sjøsatt",
	    "kollaps|raste |rast |raser |brast "
	    "|bristet|eksploder|eksplosjon|sank |sunket|synker|styrtet "
	    "sammen|røk ",
	    "saksøk|stevn|anker|anket|søksmål|politianmeld",
	    "razzia|ransak|aksjon mot|beslagl",
	    "tilstå|innrøm|erkjenn|beklager|unnskyld|ber om unnskyldning",
	    "skadet|skadd|såret|sykehus|operert|koma ",
	    "testet positivt|tester positivt|positiv test|positiv "
	    "prøve|doping|smittet|utbrudd",
	    "rømt|rømmer|rømning|flykt|stukket av|stakk av|på frifot|sluppet "
	    "løs",
	    "opphev|ugyldig|annuller|veto|omgjør|stanset av|stanser "
	    "|blokker|ulovlig|underkjen",
	    "utvist til|utvises|utlever|deporter|sendt ut av|uttransport",
	    "stengt|stenger|stenges|lukket|nedlagt|legges ned|legger ned",
	    "streik",
	    "legger opp|la opp |lagt opp|gir seg |går av med "
	    "pensjon|pensjon|avslutter karrieren|takker av",
	    "stjålet|stjeler|tyver|ran "
	    "|ranet|innbrudd|hacket|hackere|dataangrep|datainnbrudd|plyndr|"
	    "datalekkasje",
	    "bryllup|forlov|gravid|født "
	    "|føder|fødsel|skilles|skilsmisse|giftet|gifter seg|gift med",
	    "hedre|medalje|belønnet|oscar|hyllet|kåret|får pris|fikk "
	    "pris|vinner pris",
	    "identifis|identitet|dna ",
	    "stiger |steg |steget |stigning|øker |økte |økt |høyere |opp "
	    "|pluss |vokser |dyrere ",
	    "faller |falt |fall |nedgang|minker |redusert|lavere |ned |minus "
	    "|taper |krymper |billigere "}},
    {"fi", false,
	{"kielt|kiell",
	    "hylättiin|hylätty |hylkäsi suorit|hylkäys|erotet|erotti "
	    "|kilpailukiel|pelikiel|punainen kortti|suljettiin pois|menetti "
	    "tittel|viedään mitali|toimintakiel|diskattiin|diskval",
	    "konkurs|maksukyvyt|velkasaneer|selvitystila",
	    "sakko|sakot|korvauks|joutuu maksamaan|maksettava|seuraamusmaksu",
	    "takaisinve|vetää takaisin|vetää pois|poistetaan myynnistä|veti "
	    "takaisin",
	    "ostaa |osti |ostett|yritysosto|osto |fuusio|sulaut|yhdisty|myi "
	    "|myyt|myy |yrityskaup",
	    "nimitet|nimitti|nimity|uusi johtaja|uusi päävalmentaja|uudeksi "
	    "johtaja|johtajaksi|valmentajaksi|seuraajaksi|vannoi "
	    "virkavalan|astui virkaan",
	    "laukais|nousi "
	    "ilmaan|laskeutu|kiertorad|telakoitu|käyttöön|avattiin "
	    "yleisölle|vihittiin",
	    "romah|sortu|murtu|räjäh|uponn|upposi|vajosi|petti ",
	    "haasta|haaste|valitt|valitu|oikeuteen|kantel|tutkintapyyn|"
	    "rikosilmoitus",
	    "ratsia|kotietsin|takavarik",
	    "tunnust|myönsi |myöntä|pyysi anteeksi|pyytää "
	    "anteeksi|anteeksi|pahoittel",
	    "loukkaan|haavoit|vammau|sairaala|koomas|teho-osasto",
	    "doping|tartun|epidemia|positiivinen test|positiivisen "
	    "test|positiivinen doping|positiivisen näyt|antoi positiivisen",
	    "karka|pakeni|paennut|pakoon|karku|vapaalla jalalla|pako ",
	    "kumosi |kumot|kumoa|veto|mitätö|esti |pysäyt|lainvast",
	    "karkot|luovut|käännytet|palautettiin",
	    "suljet|sulkee |sulki |sulkeminen|lakkautet",
	    "lakko|lakot|työnseis|ulosmarss",
	    "lopettaa ura|lopetti ura|eläkkeel|jää eläkkeelle|päättää "
	    "uransa|päätti uransa",
	    "varast|varka|ryöst|murto|murtau|tietomur|hakker|tietovuo|"
	    "kyberhyök",
	    "naimisi|häät |avioit|vihittiin avio|kihla|raska|vauva|erosi "
	    "puoliso|avioero|eroavat|synnytti|sai lapsen",
	    "palkin|palkit|mitali|kunniamerk|oscar",
	    "tunniste|henkilöllisyys|dna ",
	    "nousee |nousi |nousivat |nousu|kasvaa |kasvoi "
	    "|kasvu|korkeamm|plussalla|kallistu",
	    "laskee |laski |laskivat "
	    "|lasku|väheni|vähene|pienen|matalamm|miinuksella|halpen|putosi|"
	    "putoaa|supistu"}},
    {"pl", false,
	{"zakaz|zabron|zabrania",
	    "zdyskwalif|dyskwalif|wyklucz|wyrzuc|usunięty z|usunięta "
	    "z|zawieszon|odebrano tytuł|odebrał tytuł|stracił "
	    "tytuł|pozbawion|czerwona kartka|czerwoną kartk|skreślon",
	    "bankru|niewypłacaln|upadł|plajt|likwidac|restruktur",
	    "grzywn|kara finans|karę finans|mandat|musi zapłacić|zapłaci "
	    "|odszkodow|ukaran",
	    "wycofuje z|wycofan|wycofał z|wzywa do serwisu",
	    "kupił|kupuj|przejm|przejęc|przejął|przejęt|fuzj|sprzeda|wykup|"
	    "łączą się|połączą się",
	    "mianow|powołan|powołał|powołuje|zaprzysięż|nowy szef|nowa "
	    "szef|nowy prezes|nowa prezes|nowy trener|nowym prezes|nowym "
	    "szef|nową szef|nowym trener|obejm|objął|objęł|następc",
	    "wystartow|startuje |wystrzel|wylądow|ląduje|na "
	    "orbi|zacumow|uruchom|otwarto|zwodowan",
	    "zawal|runął|runę|pękł|pęka|eksplod|wybuch|zaton|przerwał|runie",
	    "pozyw|pozew|pozwał|skarży|zaskarż|do sądu|apelac|odwołuje "
	    "się|zażalen|zawiadomienie|skarg",
	    "przeszuk|nalot",
	    "przeprosi|przeprasz|wyzna|skruch|przyznał się|przyznała "
	    "się|przyznaje się",
	    "rann|ranion|obraż|kontuzj|szpital|operac|śpiącz|poszkodow",
	    "pozytywny wynik|pozytywny test|wynik "
	    "pozytywny|doping|zakaż|ognisko ",
	    "uciek|ucieczk|zbieg|na wolności|wymknął|wymknęł",
	    "uchyli|uchyla|unieważn|zablokow|niezgodn|niekonstytuc|cofnął|"
	    "cofnięt|obali|weto|zawetow",
	    "deport|ekstrad|wydalon|wydany do|odesłan|wydano", "zamyka|zamkn",
	    "strajk",
	    "emerytur|kończy karier|zakończył karier|zakończyła karier|koniec "
	    "kariery|żegna się|zawiesza buty",
	    "skradz|ukradz|ukradł|kradzież|złodziej|okradz|włama|zhakow|"
	    "hakerzy|hakersk|zrabow|wyciek danych",
	    "ślub|wyszła za|ożenił|zaręcz|w ciąży|urodzi|rozwod|rozwód|rozsta",
	    "nagrod|odznacz|medal|uhonor|laureat|wyróżn|oscar",
	    "zidentyfik|tożsamoś|dna ",
	    "rośnie |rosną |wzrósł |wzrosł|wzrost|w "
	    "górę|drożej|zyskuj|zyskał|podwyż|skok ",
	    "spada |spadają |spadł|spadek|spadk|maleje |w dół|taniej|tracą "
	    "|traci |stracił|obniż|zniżk"}},
    {"cs", false,
	{"zakáz|zákaz|zakaz",
	    "diskval|vylouč|vyhoštěn z|přišel o titul|přišla o "
	    "titul|distanc|zákaz startu|zákaz činnosti|červenou "
	    "kart|suspend|vyřazen|vyškrt|odebral titul|odebrán titul",
	    "úpad|bankrot|insolv|krach|likvidac|konkurz",
	    "pokut|musí zaplatit|zaplatí |odškodn",
	    "stahuje|stáhl|stažen|svolává",
	    "koupí|kupuje|koupil|převz|převezm|akviz|fúz|slouč|prodá|prodal|"
	    "prodej|pohlt|spojí se",
	    "jmenov|jmenuje|nový šéf|nová šéf|nový ředitel|novým ředitel|novou "
	    "ředitel|novým šéf|nový trenér|novým trenér|nástupc|ujal|složil "
	    "slib|povýšen",
	    "odstart|startuje |vzlét|přistál|přistán|na "
	    "oběžn|vypustil|vypušt|do provozu|otevřel|slavnostně",
	    "zřít|spadl|protrh|prask|explod|výbuch|vybouchl|potop|propad|"
	    "zbortil",
	    "žaluj|žalob|zažalov|odvolal se|k soudu|stížnost|trestní oznámení",
	    "prohlíd|domovní|zásah u|zabavil|razie|razii",
	    "přizna|doznal|omluv|omlouv|lituje",
	    "zraně|zranil|poraně|nemocnic|operac|operov|kómat",
	    "doping|nakaz|nákaz|ohnisko|pozitivní test|pozitivně test",
	    "utek|uprch|unikl|útěk|zdrhl|na svobodě",
	    "veto|zneplatn|protiústav|zablokov|zrušil soud|soud zrušil|anul",
	    "deport|vyhošt|vydán do|vydali|vydání|vyhostil",
	    "zavřel|zavřen|zavírá|uzavřel|uzavřen|uzavír", "stávk",
	    "končí kariér|ukončil kariér|ukončila kariér|konec kariéry|do "
	    "důchodu|důchod|loučí se",
	    "ukrad|krád|zloděj|vykrad|vyloupil|loupež|hacker|hackl|únik "
	    "dat|kyberútok|odcizen",
	    "svatb|oženil|vdala|zasnoub|těhot|porodil|narodil|rozvod|rozved|"
	    "rozešl|miminko",
	    "medail|vyznamen|pocta|laureát|oscar|oceněn|cenu za|získal "
	    "cenu|získala cenu",
	    "identifik|totožn|dna ",
	    "roste |rostou |vzrost|růst|stoup|zdražuj|zdraží|posílil|výš ",
	    "klesá |klesl|pokles|snižuj|sníž|zlevň|oslabil|níž "}},
    {"ru", false,
	{"запрет|запрещ",
	    "дисквалиф|отстран|лишен|лишён|лишил|лишат|удален с|удалён "
	    "с|красную карт|снят с|сняли с|изгна|исключен|исключён|исключили "
	    "из|исключил из",
	    "банкрот|несостоятельн|ликвидац|разорил",
	    "штраф|оштраф|обязали выплатить|обязан выплатить|взыск|компенсац",
	    "отзыва|отозвал партию|отозваны|изъят|изыма",
	    "купил|покупа|приобр|куплен|покупк|поглощ|слиян|объедин|прода",
	    "назнач|вступил в должность|вступила в "
	    "должность|присяг|возглав|преемник|новый глава|новым глав|новый "
	    "тренер|новым тренер|новый директор|новым директор|утвержден на",
	    "запустил|запущ|запуск|стартовал|взлет|приземл|на "
	    "орбит|пристык|стыков|открыли|спущен",
	    "обруш|рухн|прорва|прорыв|взорв|взрыв|затон|лопн",
	    "подал в суд|подала в суд|подали в суд|иск |иска |иски "
	    "|судится|обжал|апелляц|жалоб|в суд на",
	    "обыск|рейд|изъял|выемк",
	    "извин|сознал|раская|покаял|признал вину|признала "
	    "вину|признался|призналась|признались|признание",
	    "ранен|ранил|травм|пострада|больниц|госпитал|операц|коме |реаним",
	    "допинг|заразил|заражен|вспышк|инфициро|положительный "
	    "тест|положительная проба|положительный результат|положительную "
	    "пробу",
	    "сбеж|бежал|побег|скрылся|убежал|на свободе|удрал",
	    "аннулир|вето|заблокир|признал незаконн|признан "
	    "незаконн|незаконн|неконституц|недействит|отменил",
	    "депорт|экстрад|выдворен|выслан", "закрыл|закрыт|закрыв|закроют",
	    "забаст|бастуют|бастова",
	    "завершил карьеру|завершила карьеру|завершает карьеру|на "
	    "пенсию|закончил карьеру|попрощал",
	    "украд|украл|похищ|похитил|кража|кражу|ограб|взлом|хакер|угнал|"
	    "утечка данных|утечку данных",
	    "женил|вышла "
	    "замуж|свадьб|помолв|беремен|родил|рожден|развод|расстал|развелся|"
	    "развелась|развелись",
	    "наград|награжд|премии|премию|медал|орден|лауреат|удостоен|оскар",
	    "опознан|опознал|днк |личность установ",
	    "растет |растёт |растут |вырос|рост |росту |повыс|подорож|выше "
	    "|увелич|подня",
	    "падает |падают |упал|падени|сниж|сниз|подешев|ниже "
	    "|уменьш|сократ|потеря|опуст"}},
    {"uk", false,
	{"заборон",
	    "дискваліф|відсторон|позбав|вилучен|червону карт|усунут|виключили "
	    "з|виключен",
	    "банкрут|неплатоспром|ліквідац", "штраф|оштраф|стягн|компенсац",
	    "відклик|вилуча",
	    "купив|купила|купує|придба|куплен|поглин|злитт|об'єдн|об’єдн|прода",
	    "признач|склав присяг|склала присяг|очолив|очолила|наступник|новий "
	    "керівник|новим керівник|новий тренер|новий директор|обійняв",
	    "запустив|запустил|запущ|запуск|стартув|злетів|приземл|на "
	    "орбіт|пристик|відкрили",
	    "обвал|завали|рухнув|прорва|вибух|затон|луснув|впав міст",
	    "подав до суду|подала до суду|позов|позива|оскарж|апеляц|скарг",
	    "обшук|рейд", "зізна|вибач|перепрош|визнав провину|визнала провину",
	    "поранен|травм|постражда|лікарн|госпітал|операц|комі |реанім",
	    "допінг|заразив|інфік|спалах|позитивний тест|позитивний результат",
	    "втік|втекл|втеч|утік|на волі",
	    "анул|вето|заблок|незаконн|неконституц|недійсн|скасував",
	    "депорт|екстрад|видворен|вислан", "закри|зачин", "страйк",
	    "завершив кар|завершила кар|на пенсію|закінчив кар",
	    "вкрад|викрад|крадіж|пограб|зламал|хакер|витік даних",
	    "одруж|вийшла заміж|весілл|заруч|вагітн|народи|розлуч",
	    "нагород|медал|орден|лауреат|відзнач|оскара |оскар |премію|премії",
	    "опізна|впізна|особу встанов|ідентиф|днк ",
	    "зростає |зростають |зріс |зросл|зростан|підвищ|подорож|вище "
	    "|збільш|підня",
	    "падає |падають |упав |впав |впал|падінн|зниж|зниз|подешев|нижче "
	    "|зменш|скорот|втрат"}},
    {"ro", false,
	{"interzi|interdi",
	    "descalific|exclus|exclude|suspendat|cartonaș roșu|retras "
	    "titlul|eliminat din",
	    "faliment|insolven|lichidare",
	    "amend|despăgub|trebuie să plătească",
	    "recheam|rechemat|retras de la vânzare|retrage de pe",
	    "cumpăr|achizi|preia |preluat|fuziun|fuzion|vinde |vândut",
	    "numit|numeș|depus jurământul|învestit|noul șef|noul director|noul "
	    "antrenor|succesor",
	    "lansat|lanseaz|lansare|decolat|aterizat|pe orbită|inaugurat",
	    "prăbuș|surpat|explod|explozi|rupt|scufundat|cedat",
	    "dă în judecată|dat în judecată|contest|plângere|recurs",
	    "perchezi|descinder|razie",
	    "recunos|recunoaș|mărturisi|cere scuze|scuze",
	    "rănit|accidentat|spital|operat|comă",
	    "dopaj|infectat|focar|testat pozitiv|pozitiv la",
	    "evadat|evadează|fugit|fuge |scăpat",
	    "anulează|invalid|veto|neconstitu|abrog|blocheaz",
	    "deport|extrăd|expulzat", "închis|închid", "grev",
	    "se retrage|retragere|pension|încheie cariera|își încheie",
	    "furat|fur |furt|jefuit|jaf|hoți|hack|spargere",
	    "căsăt|nuntă|logod|însărcinat|născut|divorț|despărț",
	    "medali|distins|decorat|oscar|premiu|premiat",
	    "identificat|identitate|adn ",
	    "crește |cresc |crescut |creștere|urcă |urcat|majorat|scumpe",
	    "scade |scad |scăzut|scădere|coboară|coborât|redus|ieftin"}},
    {"hu", false,
	{"betilt|megtilt|tiltás|tilos",
	    "kizár|diszkval|eltilt|kiállít|piros lap|megfoszt|felfüggeszt",
	    "csőd|fizetésképtelen|felszámol|becsőd",
	    "bírság|megbírság|pénzbünt|kártérít", "visszahív|kivon",
	    "megvesz|megvett|megvásár|felvásár|összeolvad|egyesül|elad",
	    "kinevez|beiktat|új vezető|új igazgató|új edző|utód|letette az "
	    "esküt|megbíz",
	    "felbocs|felszáll|leszáll|landol|pályára|elindul|elstart|felavat|"
	    "átad",
	    "összeoml|összedől|leszakad|átszakad|felrobban|robban|elsüllyed|"
	    "beomlott|leomlott",
	    "beperel|pert ind|perel|fellebbez|feljelent|bírósághoz",
	    "razzia|házkutat|rajtaüt",
	    "beismer|bevall|elismer|bocsánatot|elnézést",
	    "megsérül|sérült|kórház|megműt|kómá",
	    "dopping|fertőz|pozitív teszt|pozitív lett|pozitív dopp",
	    "megszök|szökött|kiszabadult a|elszök|elmenekül",
	    "megsemmisít|hatályon "
	    "kívül|vétó|érvénytelen|blokkol|alkotmányellenes",
	    "kitoloncol|kiutasít|kiadatás", "bezár|lezár|zárva", "sztrájk",
	    "visszavonul|nyugdíj|befejezi pálya",
	    "ellop|lopás|kirabol|rablás|betör|feltört|hekker|adatlopás",
	    "házas|esküv|eljegy|terhes|megszül|született|elvált|válás",
	    "kitüntet|érem|érme|oscar|díjaz|díjat nyer",
	    "azonosít|személyazonos|dns ",
	    "emelked|nőtt |növek|drágul|erősöd|nő |feljebb",
	    "csökken|esett |esik |gyengül|olcsóbb|visszaes|lejjebb"}},
    {"tr", false,
	{"yasak",
	    "diskalif|ihraç|men edildi|men cez|kırmızı kart|unvanı "
	    "alındı|unvanı geri|kadro dışı|uzaklaştır",
	    "iflas|konkordato|tasfiye",
	    "para cezası|ceza kesildi|cezası kes|tazminat|ödeyecek",
	    "geri çağır|toplatıl|geri topla|piyasadan çek",
	    "satın al|devral|birleş|satıl|sattı |devred",
	    "atandı|atadı|atama|getirildi |yemin etti|göreve başla|yeni "
	    "başkan|yeni müdür|yeni teknik|halefi|koltuğuna",
	    "fırlatıl|fırlattı|havaland|iniş yaptı|yörünge|hizmete gir|açıldı "
	    "|kenetlen",
	    "çöktü|çöken|çökme|yıkıl|patla|infilak|battı|batan|koptu|göçtü",
	    "dava aç|davalık|mahkemeye|şikayet|suç "
	    "duyurusu|temyiz|istinaf|itiraz",
	    "baskın|arama yap|operasyon|el kondu|el koydu",
	    "itiraf|özür|pişman",
	    "yaralan|yaralı|hastane|sakatlan|ameliyat|yoğun bakım|koma",
	    "doping|bulaş|enfekte|salgın|pozitif çıktı|testi pozitif",
	    "kaçtı|firar|kaçan|kaçış",
	    "iptal etti|bozdu|bozul|veto|durdur|geçersiz|engelle",
	    "sınır dışı|iade ed|geri gönder", "kapatıl|kapandı|kapattı|kapalı",
	    "grev|iş bıraktı",
	    "emekli|kariyerini nokta|veda et|futbolu bırak|jübile|sporu bırak",
	    "çalındı|çaldı|hırsız|soygun|soydu|gasp|hack|sızdır|sızınt",
	    "evlen|düğün|nişan|hamile|doğurdu|doğum yap|boşan|ayrıl|bebe",
	    "ödül|madalya|oscar|layık", "kimliği|teşhis|dna ",
	    "yüksel|arttı |artış|artıyor |zam |çıktı |kazandır|yukarı",
	    "düş|geril|azal|kaybet|indirim|ucuz|aşağı"}},
    {"el", false,
	{"απαγορ",
	    "αποκλε|αποβολ|αποβλήθ|διαγράφ|διαγραφ|αφαιρ|τιμωρ|κόκκινη "
	    "κάρτα|ακυρώθηκε η συμμετοχή",
	    "χρεοκοπ|πτώχευσ|πτωχ|εκκαθάρ|χρεωκοπ",
	    "πρόστιμ|αποζημ|να πληρώσει", "ανακαλ|ανάκλησ|αποσύρ|απόσυρσ",
	    "εξαγορ|αγόρασ|αγοράζ|συγχων|πωλήθ|πούλησ|πουλά|πουλήθηκ",
	    "διορίστ|διορισ|ορκίστ|νέος επικεφ|νέα επικεφ|νέος πρόεδρ|νέος "
	    "προπον|διάδοχ|ανέλαβ|ορίστηκ",
	    "εκτοξ|απογει|προσγει|προσεδαφ|σε τροχιά|εγκαινι|σε λειτουργία",
	    "κατέρρ|κατάρρευσ|καταρρέ|έσπασ|εξερρ|έκρηξ|εκρήξ|βυθίσ|βούλιαξ|"
	    "έπεσε η γέφυρα",
	    "μήνυσ|μηνύ|αγωγή|προσφυγ|προσφεύγ|έφεσ|στα δικαστήρια",
	    "έφοδ|έρευνα σε|κατάσχ", "ομολόγ|ομολογ|παραδέχ|συγγνώμη|ζητά συγγ",
	    "τραυματ|νοσοκομ|νοσηλ|χειρουργ|κώμα",
	    "ντόπινγκ|μολύνθ|κρούσμα|θετικός στον|θετική στον|βρέθηκε θετικ",
	    "απέδρασ|απόδρασ|διέφυγ|δραπέτ|το έσκασ",
	    "ακύρωσε|βέτο|μπλοκάρ|αντισυνταγ|ανέτρεψ|άκυρ", "απελάθ|απέλασ",
	    "κλείν|έκλεισ|κλεισ", "απεργ|στάση εργασίας",
	    "συνταξ|τέλος καριέρας|κρεμάει",
	    "έκλεψ|κλοπ|κλάπ|ληστ|διάρρηξ|χάκερ|διαρροή",
	    "παντρ|γάμο|αρραβών|έγκυ|γέννησ|διαζύγ|χώρισ",
	    "βραβ|μετάλλ|τιμήθ|όσκαρ", "ταυτοπο|ταυτότητ|dna ",
	    "άνοδ|ανεβαίν|ανέβηκ|αύξησ|αυξήθ|αυξάν|κέρδη",
	    "πτώσ|πέφτ|έπεσ|μείωσ|μειώθ|μειών|απώλει|υποχώρ"}},
    {"id", false,
	{"melarang|dilarang|larang",
	    "didiskualifikasi|diskualifikasi|dikeluarkan |dipecat dari "
	    "partai|dicoret|skorsing|diskors|kartu merah|gelar dicabut|dicabut "
	    "gelar",
	    "bangkrut|pailit|likuidasi", "denda|didenda|ganti rugi",
	    "tarik dari|ditarik dari|penarikan",
	    "membeli |beli "
	    "|dibeli|akuisisi|mengakuisisi|diakuisisi|merger|dijual|menjual",
	    "ditunjuk|dilantik|diangkat|menunjuk|melantik",
	    "meluncur|diluncur|lepas landas|mendarat|orbit|diresmikan",
	    "runtuh|ambruk|roboh|jebol|meledak|ledakan|tenggelam|ambrol",
	    "menggugat|gugat|digugat|banding|kasasi",
	    "geledah|digeledah|menggeledah|penggeledahan|gerebek|digerebek",
	    "minta maaf|meminta maaf|maaf |akui |mengaku |mengakui ",
	    "terluka|luka |cedera|rumah sakit|dioperasi|dirawat|koma ",
	    "doping|terinfeksi|tertular|wabah|dinyatakan positif|positif "
	    "doping|tes positif",
	    "kabur|melarikan diri|lari dari|lepas dari",
	    "batalkan|membatalkan|veto|blokir|tidak sah",
	    "dideportasi|deportasi|diekstradisi|ekstradisi|dipulangkan",
	    "ditutup|tutup |menutup|penutupan|disegel", "mogok",
	    "pensiun|gantung sepatu|gantung raket",
	    "dicuri|curi "
	    "|mencuri|pencuri|rampok|dirampok|perampok|maling|diretas|peretas|"
	    "data bocor|kebocoran data",
	    "menikah|nikah |pernikahan|tunangan|hamil|melahirkan|lahir |cerai",
	    "penghargaan|medali|dianugerahi|hadiah|oscar",
	    "teridentifikasi|identitas|diidentifikasi|dna ",
	    "naik |kenaikan|meningkat|menguat|melonjak|tumbuh ",
	    "turun |penurunan|menurun|melemah|anjlok|merosot"}},
    {"vi", false,
	{"cấm ",
	    "bị loại |truất quyền|tước |khai trừ|thẻ đỏ|treo giò|đình chỉ ",
	    "phá sản |vỡ nợ ", "phạt tiền|bị phạt |xử phạt|bồi thường ",
	    "thu hồi ", "mua lại|thâu tóm|sáp nhập|bán cho|bán lại",
	    "bổ nhiệm|nhậm chức|tuyên thệ|được bầu làm|tân giám đốc|kế nhiệm",
	    "phóng thành công|cất cánh|hạ cánh|quỹ đạo|khánh thành|khai "
	    "trương|phóng vệ tinh|phóng tên lửa",
	    "sập |đổ sập|vỡ đê|nổ |chìm |sạt lở",
	    "khởi kiện|kháng cáo|kháng nghị|bị kiện|kiện ra tòa",
	    "khám xét|đột kích",
	    "thú nhận|thừa nhận|nhận tội|xin lỗi|khai nhận",
	    "bị thương|chấn thương|nhập viện|bệnh viện|phẫu thuật|hôn mê",
	    "dương tính|doping|ổ dịch|lây nhiễm|nhiễm bệnh",
	    "trốn thoát|bỏ trốn|tẩu thoát|vượt ngục|sổng ",
	    "hủy án|bác bỏ|phủ quyết|vô hiệu", "trục xuất|dẫn độ", "đóng cửa ",
	    "đình công ", "giải nghệ|nghỉ hưu",
	    "trộm |cướp |đánh cắp|tin tặc|rò rỉ dữ liệu",
	    "kết hôn|đám cưới|cưới |đính hôn|mang thai|sinh con|ly hôn",
	    "giải thưởng|huy chương|trao giải|vinh danh",
	    "danh tính|xác định được", "tăng ", "giảm "}},
    {"ar", false,
	{"حظر|يحظر|تحظر|منع|يمنع|تمنع",
	    "استبعاد|استبعد|طرد|إيقاف اللاعب|بطاقة حمراء|تجريد|شطب|فصل من",
	    "إفلاس|أفلس|تصفية|إعسار", "غرامة|تغريم|غرم|تعويض",
	    "سحب من|استدعاء سيارات|تستدعي",
	    "شراء|اشترى|اشترت|تشتري|يشتري|استحواذ|استحوذ|تستحوذ|اندماج|دمج|بيع "
	    "|باع",
	    "تعيين|يعين|تعين|تنصيب|اليمين|خلفا",
	    "إطلاق صاروخ|إقلاع|أقلع|انطلاق|المدار|تدشين|افتتاح",
	    "انهيار|انهار|انفجار|انفجر|غرق|تحطم",
	    "دعوى|يقاضي|تقاضي|قاضى|طعن|استئناف الحكم|شكوى",
	    "مداهمة|داهم|تداهم|تفتيش", "اعتراف|اعترف|يعترف|اعتذر|يعتذر|اعتذار",
	    "إصابة|أصيب|جرح|جريح|مستشفى|المستشفى|جراحة",
	    "منشطات|عدوى|تفشي|عينة إيجابية|نتيجة إيجابية",
	    "هروب|هرب|فرار|فر من", "إبطال|أبطل|نقض|فيتو|يلغي|تلغي|عدم دستورية",
	    "ترحيل", "إغلاق|أغلق|تغلق|يغلق", "إضراب|أضرب",
	    "اعتزال|اعتزل|يعتزل|تقاعد", "سرق|سطو|نهب|اختراق|تسريب",
	    "زواج|تزوج|زفاف|خطوبة|أنجب|ولادة|طلاق",
	    "جائزة|ميدالية|تكريم|وسام|أوسكار", "هوية",
	    "ارتفع|ارتفاع|يرتفع|ترتفع|صعد|زيادة",
	    "انخفض|انخفاض|ينخفض|تنخفض|تراجع|هبط|هبوط|خسر"}},
    {"fa", false,
	{"ممنوع", "محروم|اخراج از|رد صلاحیت|کارت قرمز|سلب", "ورشکست",
	    "جریمه|غرامت", "فراخوان", "خرید|ادغام|فروخت", "منصوب|انتصاب|سوگند",
	    "پرتاب|فرود|مدار|افتتاح", "فروریخت|ریزش|انفجار|غرق|شکست سد",
	    "شکایت|تجدیدنظر", "تفتیش|یورش", "اعتراف|عذرخواهی",
	    "زخمی|مصدوم|بیمارستان|مجروح", "دوپینگ|مبتلا|مثبت شد", "فرار|گریخت",
	    "ابطال|وتو|باطل", "اخراج به|استرداد|دیپورت", "تعطیل|بسته", "اعتصاب",
	    "بازنشست|خداحافظی", "دزدی|سرقت|هک شد|هکر", "ازدواج|طلاق|باردار",
	    "جایزه|مدال", "شناسایی|هویت|تأیید هویت", "افزایش|رشد ",
	    "کاهش|افت "}},
    {"he", false,
	{"אסר |נאסר|אוסר|איסור", "נפסל|פסילה|הורחק|סולק|הושעה|כרטיס אדום|נשלל",
	    "פשיטת רגל|חדלות פירעון|פשט את הרגל|קרס |פירוק", "נקנס|קנס|פיצוי",
	    "ריקול|קריאה חוזרת|אוספת|נאסף",
	    "רכש|רוכש|נרכש|מיזוג|נמכר|מכר |מכרה |מכרו ",
	    "מונה|מינוי|נשבע|הושבע|מחליף", "שוגר|שיגור|המריא|נחת|מסלול|נחנך",
	    "התמוטט|קריסה|קרסה|התפוצצ|פיצוץ", "תובע|תבע|תביעה|עתירה|ערעור|ערער",
	    "פשט על|פשיטה|חיפוש ב", "הודה|הודתה|מודה|התנצל|מתנצל",
	    "נפצע|פצוע|בית חולים|אושפז|נותח", "סימום|נדבק|נמצא חיובי",
	    "ברח|נמלט|בריחה", "ביטל|פסל |וטו|בטל ", "גורש|הוסגר|הסגרה",
	    "נסגר|סגר |סגירה|סוגר", "שביתה|שובת", "פרישה|פורש|פרש ",
	    "נגנב|גניבה|שוד|נשדד|האקר|דליפ|נפרצ|פריצ",
	    "התחתן|חתונה|התארס|בהריון|ילדה |התגרש|גירוש",
	    "פרס |זכה בפרס|מדליה|אוסקר", "זוהה|זיהוי|אושרה זהות",
	    "עלה |עלתה |עלו |עלייה|מתייקר|התחזק",
	    "ירד |ירדה |ירדו |ירידה|צנח|נחלש"}},
    {"hi", false,
	{"प्रतिबंध|बैन |पाबंदी|पर रोक|रोक लग",
	    "अयोग्य|निष्कासित|निलंबित|निलंबन|बाहर किया|छीना |छीन लि", "दिवालिया",
	    "जुर्माना|मुआवजा", "वापस मंगा|रिकॉल", "खरीद|ख़रीद|अधिग्रहण|विलय|बेचा |बेच ",
	    "नियुक्त|शपथ|कमान |उत्तराधिकारी",
	    "प्रक्षेप|लॉन्च|उड़ान भर|उतरा |उतरी |कक्षा में|उद्घाटन",
	    "ढह|गिरा पुल|टूट|विस्फोट|धमाका|डूब", "मुकदमा|याचिका|अपील|कोर्ट पहुंच",
	    "छापा|छापे|तलाशी", "कबूल|स्वीकार|माफी|माफ़ी", "घायल|चोट|अस्पताल|सर्जरी",
	    "पॉजिटिव|संक्रमित|डोप", "फरार|भाग गया|भाग निकल|भागा |भागे ",
	    "पलट|निरस्त|वीटो|खारिज", "निर्वासित|प्रत्यर्पण|डिपोर्ट", "बंद ", "हड़ताल",
	    "संन्यास|रिटायर|सेवानिवृत्त", "चोरी|लूट|डकैती|हैक",
	    "शादी|विवाह|सगाई|गर्भवती|जन्म|तलाक", "पुरस्कार|पदक|सम्मान", "पहचान",
	    "बढ़|तेजी|उछाल|चढ़|महंगा", "घट|कमी|लुढ़क|सस्ता|गिरावट|गिरा |गिरे "}},
    {"ja", true,
	{"禁止|禁ず", "失格|除名|剥奪|出場停止|追放|退場|資格停止|除外",
	    "破産|倒産|民事再生|破綻|会社更生", "罰金|課徴金|賠償|過料|反則金",
	    "リコール|自主回収|製品回収|商品回収",
	    "買収|合併|統合|売却|完全子会社",
	    "就任|任命|起用|後任|新社長|昇格|新監督|指名",
	    "打ち上げ|着陸|着水|軌道|離陸|発射|ドッキング|開業|稼働",
	    "崩落|倒壊|崩壊|決壊|爆発|沈没|破裂|陥没",
	    "提訴|訴え|控訴|上告|告訴|告発|仮処分",
	    "家宅捜索|強制捜査|立ち入り検査",
	    "認め|自供|謝罪|陳謝|おわび|お詫び|自首",
	    "けが|負傷|重傷|軽傷|入院|手術|重体|骨折|搬送",
	    "陽性|ドーピング|感染", "脱走|脱獄|逃げ|逃走",
	    "取り消し|無効|破棄|差し止め|違憲|拒否権|覆",
	    "強制送還|引き渡|国外退去", "閉鎖|休校|閉店|休業|閉館|休館",
	    "ストライキ|スト突入|スト入り", "引退|退役|定年",
	    "盗ま|盗難|窃盗|強盗|ハッキング|不正アクセス|流出|情報漏|漏えい|"
	    "漏洩",
	    "結婚|婚約|妊娠|出産|誕生|離婚|挙式",
	    "受賞|表彰|授与|叙勲|賞を|メダル", "身元|特定",
	    "上昇|値上|続伸|反発|増加|増え|高値|急騰|引き上げ|押し上げ",
	    "下落|値下|続落|反落|減少|減り|減っ|安値|急落|低下|引き下げ|"
	    "押し下げ"}},
    {"zh", true,
	{"禁止|禁用|禁令|封禁|查禁",
	    "取消资格|取消資格|取消比赛资格|除名|开除|開除|禁赛|禁賽|罚下|罰下|"
	    "剥夺|剝奪|逐出|红牌|紅牌|停赛|停賽",
	    "破产|破產|倒闭|倒閉|清盘|清盤|资不抵债",
	    "罚款|罰款|被罚|被罰|赔偿|賠償|罚金|罰金", "召回|下架",
	    "收购|收購|并购|併購|合并|合併|出售|买下|買下",
	    "任命|就任|上任|就职|就職|宣誓|接任|出任|委任|履新",
	    "升空|发射|發射|着陆|著陸|降落|入轨|对接|開通|开通|投入运营|启用|"
	    "啟用",
	    "塌|决口|決口|溃|爆炸|沉没|沉沒|断裂|斷裂",
	    "起诉索赔|提告|诉讼|訴訟|上诉|上訴|控告|告上法庭|状告|申诉",
	    "突袭|突襲|搜查|查抄", "承认|承認|认罪|認罪|道歉|致歉|坦白|自首",
	    "受伤|受傷|重伤|重傷|送医|送醫|住院|手术|手術|伤者|輕傷|轻伤|骨折",
	    "阳性|陽性|兴奋剂|禁药|禁藥|感染|确诊|確診",
	    "逃脱|逃脫|越狱|越獄|逃走|出逃|逃离",
	    "推翻|撤销|撤銷|否决|否決|无效|無效|违宪|違憲|叫停",
	    "驱逐|驅逐|引渡|遣返|递解",
	    "关闭|關閉|停课|停課|停业|停業|封闭|封閉|关停", "罢工|罷工",
	    "退役|退休|挂靴|掛靴|告别赛场",
	    "被盗|被盜|失窃|盗窃|竊|抢劫|搶劫|黑客|駭客|泄露|洩露|泄漏|外洩",
	    "结婚|結婚|大婚|订婚|訂婚|怀孕|懷孕|产子|產子|诞下|誕下|离婚|離婚|"
	    "分手",
	    "获奖|獲獎|奖项|獎項|颁奖|頒獎|授予|奖牌|獎牌|表彰", "身份",
	    "上涨|上漲|收涨|收漲|上升|走高|增长|增長|大涨|大漲|攀升|涨价|漲價",
	    "下跌|收跌|下降|走低|减少|減少|大跌|下挫|降价|降價|下滑"}},
    {"ko", true,
	{"금지",
	    "실격|제명|박탈|출장정지|출전 정지|출전정지|퇴장|자격 "
	    "정지|자격정지|영구 추방|축출",
	    "파산|부도|도산|법정관리|기업회생|회생절차",
	    "벌금|과징금|배상|과태료", "리콜|회수", "인수|합병|매각|사들",
	    "임명|취임|선임|후임|내정|발탁",
	    "발사|이륙|착륙|궤도|도킹|개통|개장",
	    "붕괴|무너|폭발|침몰|파열|터져", "소송|고소|고발|항소|상고|제소",
	    "압수수색|급습", "시인|자백|사과|인정|자수",
	    "부상|다쳐|다친|중상|경상|입원|수술|병원|중태",
	    "양성|도핑|감염|확진", "탈출|탈옥|달아나",
	    "무효|파기|위헌|거부권|뒤집|제동", "추방|송환|범죄인 인도",
	    "폐쇄|휴교|폐업|휴업|폐점|문 닫", "파업", "은퇴|정년",
	    "도난|절도|강도|훔쳐|훔친|해킹|유출|털려",
	    "결혼|약혼|임신|출산|득남|득녀|이혼|결별",
	    "수상|표창|훈장|메달|시상", "신원",
	    "상승|올라|올랐|증가|급등|인상|오름",
	    "하락|내려|내렸|감소|급락|인하|내림"}},
    {"th", true,
	{"ห้าม|แบน", "ตัดสิทธิ์|ขับออก|ริบ|ไล่ออกจากสนาม|ใบแดง|พักงาน", "ล้มละลาย",
	    "ค่าปรับ|ชดใช้|ถูกปรับ|สั่งปรับ", "เรียกคืน", "ซื้อกิจการ|เข้าซื้อ|ควบรวม|ขายกิจการ",
	    "แต่งตั้ง|สาบานตน|รับตำแหน่ง", "ปล่อยจรวด|ทะยาน|ลงจอด|วงโคจร|เปิดตัว",
	    "ถล่ม|พัง|ระเบิด|จม|ทรุด", "ฟ้อง|อุทธรณ์|ยื่นคำร้อง", "บุกค้น|ตรวจค้น|บุกจับ",
	    "สารภาพ|ยอมรับ|ขอโทษ|ขออภัย", "โรงพยาบาล|ผ่าตัด|เจ็บ", "ผลบวก|โด๊ป|ติดเชื้อ",
	    "แหกคุก|หลบหนี|หนีออก", "เพิกถอน|วีโต้|โมฆะ|กลับคำ", "เนรเทศ|ส่งผู้ร้าย|ส่งกลับ",
	    "สั่งปิด|ปิดโรงเรียน|ปิดชั่วคราว|ปิดกิจการ", "นัดหยุดงาน|สไตรค์",
	    "เกษียณ|แขวนสตั๊ด|เลิกเล่น", "ขโมย|ปล้น|โจร|แฮก|ข้อมูลรั่วไหล",
	    "แต่งงาน|หมั้น|ตั้งครรภ์|คลอด|หย่า", "รางวัล|เหรียญ", "ระบุตัว",
	    "เพิ่ม|พุ่ง|สูงขึ้น|ปรับขึ้น", "ลดลง|ร่วง|ตก|ปรับลด"}},
};

const struct act_words *act_words_of(struct str language)
{
	size_t n = sizeof(all) / sizeof(*all);
	if (str_istarts(language, S("nb")) || str_istarts(language, S("nn")))
		language = S("no");
	for (size_t i = 0; i < n; i++)
		if (str_istarts(language, str_of(all[i].language)))
			return &all[i];
	return NULL;
}
