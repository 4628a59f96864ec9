/* SPDX-License-Identifier: MIT */
/* gazetted: what a headline says that somebody did, or was done to them. */
#include "text/act_table.h"

#include "text/language.h"

/* As in mood_words.c: each is the beginning of a word, and of those behind it;
 * one that ends with a space is the whole of it. */
static const struct act_words all[] = {
    {"en", false,
	{"ban |bans |banned |banning |barred |prohibit|outlaw|forbid|forbade "
	 "|bars ",
	    "disqualif|expel|stripped of|strips |suspended for|suspended "
	    "over|suspended after|suspends |suspend |suspension|banned "
	    "for|banned over|banned after|banned until|life ban|year ban|match "
	    "ban|month ban|game ban|sent off |red card|thrown out of|kicked "
	    "out|kicks out|dropped from|disbar|struck off |struck from",
	    "bankrupt|insolven|administrators |receivership|liquidat|chapter "
	    "11 |wound up |goes bust |gone bust |went bust |goes under |went "
	    "under |collapses owing|into administration|in administration",
	    "fined |fines |a fine |fine of|fine for|fine over|ordered to "
	    "pay|must pay|to pay damages|awarded damages|penalised |penalized "
	    "|compensation",
	    "recalled |recalls |pulled from shelves|pulls from shelves|off the "
	    "shelves|withdrawn from sale|recall of|product recall|food recall",
	    "buys |buy |bought |acquire|acquisition|takeover|takes over|taken "
	    "over|took over|merge|merging |buyout|buy out |sold to|sells "
	    "|snaps up",
	    "named as|named new|names new|sworn in |new head of|new chief|new "
	    "boss|new manager|new coach|takes charge|takes office|succeeds "
	    "|successor|nominated |nominates |inaugurated |hired |hires "
	    "|promoted to|appoints |appointed |appointment of|appointment as",
	    "lifts off |lift off |lifted off |liftoff |blasts off |lands "
	    "on|landed on|touches down|touched down|touchdown|docks |docked "
	    "|in orbit|into orbit|goes live|went live|enters service|rocket "
	    "launch|launches into|launched into|launches from|launched "
	    "from|launched at|satellite launch|launches satellite|launched "
	    "satellite|launches rocket|launched rocket|rocket launches|rocket "
	    "launched|splashes down|splashed down|splashdown",
	    "collapse|bursts |burst |explod|explosion|gives way|gave way|given "
	    "way|falls down|fell down|fallen down|caves in|caved in|cave "
	    "in|sinks |sank |sunk |breaks up|broke up|breaks apart|breaches "
	    "|breached ",
	    "sues |sue |sued |suing |lawsuit|files suit|legal action|takes to "
	    "court|taken to court|to court over|files complaint|lodges "
	    "complaint|lodges appeal|files appeal|appeals against|class "
	    "action|goes to court",
	    "raided |searched by|police search|searches home|searches "
	    "offices|home searched|offices searched|police raid|raids "
	    "home|raids house|raids office|police swoop|raid on home|raid on "
	    "house|raid on office",
	    "admits |admit |confess|pleads guilty|owns up|owned up|apolog|says "
	    "sorry|comes clean|came clean|concedes |conceded |has "
	    "admitted|have admitted|had admitted|admitted that|admitted to "
	    "killing|admitted having|admitted killing|admitted "
	    "stealing|admitted taking",
	    "hurt |injur|wounded |operated on|surgery|undergoes|in intensive "
	    "care|breaks leg|breaks arm|concuss|stretchered|coma |hospital "
	    "|hospitals |hospitalis|hospitaliz",
	    "tests positive|tested positive|positive test|failed test|fails "
	    "test|failed drugs test|fails drugs test|failed "
	    "doping|doping|infected |contracts |outbreak|infection",
	    "flees |fled |broke out of|breaks out of|on the loose|absconds "
	    "|absconded |jailbreak|escapes from|escaped from|escape from|has "
	    "escaped|have escaped|inmate escape|prisoner escape|zoo "
	    "escape|prison escape",
	    "overturn|quash|annul|veto|strikes down|struck "
	    "down|overrul|invalidat|voids |voided |repeal|revok|thrown out "
	    "by|throws out|court blocks|judge blocks|blocks law|blocks "
	    "bill|blocks merger|blocks takeover|blocks deal|blocked by "
	    "court|blocked by judge|court halts|judge halts",
	    "deport|extradit|sent back to|handed over to|expelled from the "
	    "country|repatriat",
	    "closed |closes |close its|close for|to close|shut |shuts "
	    "|shutting |shutdown |sealed off |shutters |closure|cordoned off",
	    "on strike|walk out |walks out |walked out |walkout |down "
	    "tools|downs tools|industrial action|picket|strike over|strikes "
	    "over|strike action|strike vote|strike begins|general strike|rail "
	    "strike|train strike|bus strike|to strike|teachers strike|nurses "
	    "strike|doctors strike|pilots strike|drivers strike|workers strike",
	    "retire |retires |retired |retirement |ends career|ends her "
	    "career|ends his career|hangs up|bows out|calls time on|calls it a "
	    "day|calls it quits",
	    "stolen |steal|stole |robbed "
	    "|robbery|robbers|theft|thieves|burgl|heist|looted |hacked |hack "
	    "|hackers |data breach|leaked data|data leak|data leaked",
	    "married |marries |marry |wedding|weds |gives birth|gave "
	    "birth|divorc|pregnan|splits from|gets engaged|got "
	    "engaged|announce engagement|engagement ring|announce their "
	    "engagement|expecting a baby|expecting baby|expecting "
	    "her|expecting their|separated from",
	    "awarded |award |awards |wins prize|prize |honoured |honored "
	    "|honours |medal |medals |knighted |hall of "
	    "fame|laureate|oscar|trophy",
	    "identified |identifies |identity of|named by police|named as "
	    "victim|victim named|dna ",
	    "rise |rises |rose |risen |rising |higher |gain |gains |gained "
	    "|increase|soar|record high|grows |grew |growth |dearer |grow "
	    "|jumps |jumped |surges |surged |climbs |climbed ",
	    "fall |falls |fell |fallen |falling |lower |losses "
	    "|decline|decrease|plunge|slump|tumble|record low|retreat|eases "
	    "|cheaper |slides |slid |slips |slipped |shrinks |drops "
	    "|dropped "},
	"behind |air "},
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
	    "ernannt|ernennt|ernennung|berufen|vereidigt|neuer chef|neue "
	    "chefin|wird neue|nachfolger|tritt nachfolge|zum chef|zur "
	    "chefin|ins amt|neuer trainer|neue trainerin",
	    "abgehoben|hebt ab|gelandet|angedockt|dockt an|im orbit|in der "
	    "umlaufbahn|in betrieb|eröffnet |eingeweiht|vom "
	    "stapel|raketenstart|sonde landet|kapsel "
	    "landet|mondlandung|marslandung|landung auf",
	    "eingestürzt|einsturz|stürzt ein|stürzte "
	    "ein|gebrochen|geborsten|birst|explodier|explosion|gesunken|"
	    "versunken|zusammengebrochen|umgestürzt|geplatzt|damm bricht|deich "
	    "bricht|wehr bricht|brücke bricht|bricht zusammen|bricht "
	    "ein|dammbruch|deichbruch|rohrbruch|wasserrohrbruch",
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
	    "entkommen|entkam|entflohen|geflohen|flieht|ausbruch "
	    "aus|entlaufen|ausgebüxt|büxt aus|entwischt|türmt|abgehauen|auf "
	    "freiem fuß|ausgerissen|bricht aus gefängnis|bricht aus "
	    "haft|gefängnis ausgebroch|haft ausgebroch|gehege ausgebroch",
	    "gekippt|hebt auf|annullier|für nichtig|nichtig|unwirksam|veto|für "
	    "ungültig|verfassungswidrig|rechtswidrig|untersagt den|außer "
	    "kraft|widerrufen|gericht kippt|gericht stoppt|gericht "
	    "kassiert|richter kippen|richter stoppen",
	    "abgeschoben|abschiebung|schiebt "
	    "ab|ausgeliefert|auslieferung|liefert "
	    "aus|ausgewiesen|zurückgeschickt",
	    "geschlossen |schließung|macht zu|zugesperrt|gesperrt "
	    "|sperrung|stillgelegt|macht dicht|machen dicht|muss "
	    "schließen|müssen schließen|schließt filiale|schließt "
	    "werk|schließt laden|schließt seine|schließt ihre|schließt für",
	    "streik|legen arbeit nieder|arbeit nieder|ausstand|warnstreik",
	    "karriereende|beendet karriere|beendet laufbahn|hört auf |in "
	    "rente|in den ruhestand|ruhestand|pensionier|tritt ab|abschied "
	    "vom|hängt an den nagel",
	    "gestohlen|stiehlt|stehlen|geklaut|beraubt|diebstahl|diebe "
	    "|einbruch|einbrecher|entwendet|gehackt|hackerangriff|datenleck|"
	    "cyberangriff|geplündert|erbeut|raub |raubt "
	    "|raubüberfall|räuber|ausgeraubt",
	    "heirat|hochzeit|verlobt|schwanger|mutter geworden|vater "
	    "geworden|geboren|geschieden|scheidung|getrennt|trennung|trennen "
	    "sich|geburt ",
	    "ausgezeichnet|auszeichnung|erhält "
	    "preis|geehrt|medaille|gewürdigt|preisgekrönt|oscar|preisträger|"
	    "bekommt preis|nobelpreis|friedenspreis",
	    "identifizier|identität|dna ",
	    "steigt |steigen |stieg |stiegen |gestiegen |steigend|im plus "
	    "|höher |legt zu|legen zu|legte "
	    "zu|zugelegt|klettert|anstieg|zunahme|teurer |erhöht |erhöhen "
	    "|wächst |gewachsen |rekordhoch",
	    "fällt |fallen |fiel |fielen |gefallen |fallend|im minus "
	    "|niedriger |tiefer |sinkt |sinken |sank |gesunken |gibt "
	    "nach|geben nach|gab nach|nachgegeben|rückgang|abnahme|billiger "
	    "|senkt |senken |gesenkt |schrumpf|rutscht|stürzt ab|rekordtief"},
	""},
    {"fr", false,
	{"interdi|proscri|prohib|bannit |bannis",
	    "disqualif|exclu |exclus "
	    "|exclue|exclusion|radié|radiation|déchu|destitué de|suspendu "
	    "pour|suspendue pour|suspendu quatre|suspension|suspendu "
	    "deux|suspendu trois|suspendu un|suspendu six|matchs de "
	    "suspension|carton rouge|expulsé du|banni|privé de son "
	    "titre|retirer son titre|mis à l écart|écarté",
	    "faillite|liquidation|redressement judiciaire|cessation de "
	    "paiement|dépôt de bilan|dépose le bilan|déposé le "
	    "bilan|insolvab|banqueroute",
	    "condamné à payer|condamnée à payer|devra payer|doit "
	    "payer|dommages et intérêts|indemnis|amende |amendes ",
	    "retiré de la vente|retirés de la vente|retrait de la vente|retire "
	    "de la vente|rappel de |rappels de |rappelle des|rappelle "
	    "ses|rappelle son|rappelle sa|rappelle un lot|rappelle un "
	    "produit|rappelés|rappelées|est rappelé|rappel produit",
	    "rachèt|rachat|racheté|acquiert|acquisition|fusion|absorb|vendu "
	    "à|vend |cédé|cession|s offre ",
	    "nommé|nomme |nomination|prend la tête|prend ses fonctions|prête "
	    "serment|succède|promu|désigné|nouveau patron|nouvelle "
	    "patronne|nouveau directeur|nouvelle directrice|nouveau "
	    "président|intronis",
	    "décoll|atterri|s est posé|arrimé|en orbite|mis en service|mise en "
	    "service|inaugur|amerri|se pose sur|lancement de la "
	    "fusée|lancement du satellite|lancement réussi|lancé dans "
	    "l espace|lancée dans l espace",
	    "effondr|écroul|explos|rompu|rupture|cède |a cédé|coulé "
	    "|coule |naufrage|sombré",
	    "porte plainte|plainte |poursuit en justice|poursuivi en "
	    "justice|poursuivie en justice|attaque en justice|saisit la "
	    "justice|saisit le tribunal|fait appel|interjette|en "
	    "justice|action collective|recours |pourvoi|assigne |assigne "
	    "en|assigné en justice|assignée en justice|assignation en",
	    "perquisition|descente de police|saisie |saisies ",
	    "avou|aveux|reconnaît|admet |excuse|demande pardon|plaide "
	    "coupable|mea culpa|a reconnu les|a reconnu avoir|a reconnu "
	    "être|reconnu les faits",
	    "blessé|blesse |blessure|hôpital|hospitalis|opéré|urgence "
	    "absolue|dans le coma|réanimation",
	    "contrôlé positif|contrôlée positive|contrôle positif|testé "
	    "positif|testée positive|test positif|dopage|dopé|infecté|contamin",
	    "s échapp|s est échapp|se sont échapp|évad|enfui|fugue|prend la "
	    "fuite|pris la fuite|se "
	    "fait la malle|dans la nature|échappé d|échappée d|échappés "
	    "d|échappées d",
	    "invalid|veto|retoqu|annulé par|annule |abrog|révoqu|suspend le "
	    "décret|casse la|casse le|cassé la|cassé le|cassation|censuré "
	    "par|censure la loi|constitutionnel censure|justice bloque|juge "
	    "bloque",
	    "expulsé de|expulse |expulsion|extradé|extradition|extrade "
	    "|renvoyé dans|reconduit",
	    "fermé |fermée |fermés |fermées |ferment |fermeture|baisse le "
	    "rideau|fermera |ferme ses|ferme définitivement|ferme "
	    "temporairement",
	    "grève|gréviste|débray|cesse le travail|cessent le travail|arrêt "
	    "de travail",
	    "prend sa retraite|fin de carrière|met fin à sa carrière|met un "
	    "terme à sa carrière|raccroche|fait ses adieux|tire sa "
	    "révérence|part à la retraite|part en retraite",
	    "volé |volée |volés |volées "
	    "|dérob|cambriol|braqu|pirat|cyberattaque|fuite de "
	    "données|pillé|vol de bijoux|vol de données|vol à main",
	    "mariage|marié|épous|fiancé|fiançailles|enceinte|accouch|naissance|"
	    "donne naissance|divorc|se marie|se sépare|se séparent",
	    "récompens|décoré|médaill|honoré|distingué|lauréat|oscar|césar "
	    "|prix nobel|reçoit le prix|remporte le prix|prix littéraire|prix "
	    "goncourt|reçoit un prix",
	    "identifié|identité|adn ",
	    "hausse|monte |progress|augment|bondit|en hausse|croît "
	    "|croissance|plus haut|relève |s envole|grimpe |grimpent ",
	    "baisse|recul|chute|chuté|diminu|dégringol|en baisse|plus "
	    "bas|fléch|plonge |plongent "},
	""},
    {"es", false,
	{"prohíb|prohib|veda |vedad",
	    "descalific|expuls|sancion|suspendido por|inhabilit|tarjeta "
	    "roja|despoj|excluid|retiran el título|retira el "
	    "título|vetad|partidos de sanción|apartado de|apartada de",
	    "quiebra|bancarrota|concurso de "
	    "acreedores|insolven|liquidaci|suspensión de pagos|quebró|ha "
	    "quebrado",
	    "multa|deberá pagar|debe pagar|tendrá que pagar|indemniz|condenado "
	    "a pagar|condenada a pagar",
	    "retira del mercado|retiran del mercado|llama a revisión|retira "
	    "sus|retira un|retira lote|retira los|retira las|retirado del "
	    "mercado|retirada del mercado|retirados del mercado|retiradas del "
	    "mercado|retirada de un lote",
	    "compra|adquier|adquis|fusion|absorb|opa |se hace con|compró|vende "
	    "|venden |vendid|vendió|venta a",
	    "nombrad|nombra |nombran |nombramiento|designad|designa |jura el "
	    "cargo|toma posesión|investid|nuevo jefe|nueva jefa|nuevo "
	    "director|nueva directora|nuevo entrenador|ascendid|asume el "
	    "cargo|asume la presidencia|asume la dirección|asume el "
	    "mando|asume como|ficha a |ficha por",
	    "despeg|aterriz|se posa |en órbita|acopl|entra en "
	    "servicio|inaugur|ameriz|abre sus puertas|lanzamiento del "
	    "cohete|lanzamiento del satélite|lanzado al espacio|lanzada al "
	    "espacio",
	    "derrumb|desplom|colaps|se "
	    "hunde|hundid|hundimiento|explot|explosi|revienta|reventó|se "
	    "rompe|naufrag|se viene abajo|cae el puente|estall",
	    "demandad|querell|recurre |apela |lleva a los tribunales|acude a "
	    "la justicia|recurso de|denuncia ante|demanda a |demanda "
	    "contra|demanda judicial|presenta una demanda|presenta "
	    "demanda|interpone",
	    "redada|allan|incauta|registran la|registran el|registro en "
	    "casa|registros en",
	    "admite |confies|confes|se disculpa|disculpa|pide perdón|perdón "
	    "|se declara culpable|reconoce que|reconoce haber|reconoció "
	    "haber|reconoce los hechos|reconoce el crimen|reconoció los hechos",
	    "herid|lesion|hospital|quirófano|en coma|uci |ingresad|operado "
	    "|operada |operados |operadas ",
	    "da positivo|dio positivo|dopaje|contagi|infectad|brote |positivo "
	    "en|positivo por",
	    "se fuga|fugad|huye|huido|huyó|anda suelt|escapa |escapan |escapó "
	    "|escaparon |escapado |se escap|se fugó|fuga de la cárcel|fuga de "
	    "presos|fuga de prisión|fuga del zoo",
	    "anul|revoc|veta |veto |invalid|deja sin "
	    "efecto|inconstitucional|deroga|tumba la ley|tumba la norma|juez "
	    "paraliza|tribunal paraliza|justicia paraliza|juez bloquea",
	    "extradit|expulsado del país|devuelto a|entregado "
	    "a|repatri|deporta |deportad|deportan |deportac",
	    "cerrad|cierra|cierre|clausur", "huelga",
	    "cuelga las botas|pone fin a su carrera|dice adiós|se "
	    "despide|adiós al|cuelga |se retira del fútbol|se retira del "
	    "tenis|anuncia su retirada|se jubila",
	    "robad|roba |roban |robo |robó "
	    "|hurt|sustra|hacke|ciberataque|atraca |atraco|atracan "
	    "|atracador|filtración de datos|saqueo|saquea",
	    "se casa|casad|boda|embaraz|da a luz|dio a luz|nace "
	    "|nacimiento|divorci|se separa |se separan",
	    "galardon|condecor|medalla|homenaje|óscar|oscar|premiad|premio "
	    "nobel|recibe el premio|gana el premio|premios a",
	    "identifica|identidad|adn ",
	    "sube |suben |subió |subida |alza |aumenta|aumento |crece |creció "
	    "|crecen |repunta|se dispara|al alza|encarece",
	    "baja |bajan |bajó |bajada |cae |caen |cayó |caída "
	    "|desciend|descenso|retroced|disminuy|a la baja|se "
	    "desploma|abarat"},
	""},
    {"it", false,
	{"proib|divieto|vieta|al bando",
	    "squalific|espuls|sospeso per|sospesa "
	    "per|radiat|radiazione|cartellino rosso|revocato il "
	    "titolo|cacciat|estromess|privato del|privata del|escluso "
	    "dal|esclusa dal|esclusi dal|turni di squalifica|turni di stop",
	    "fallimento|bancarotta|insolven|liquidazione|concordato|"
	    "amministrazione straordinaria|fallisce|è fallita|è "
	    "fallito|azienda fallita",
	    "multa|sanzion|ammenda|dovrà pagare|deve pagare|risarci|condannato "
	    "a pagare",
	    "ritira dal|ritiro dal|richiamat|richiamo |ritirati dal|ritirato "
	    "dal|ritirata dal|ritirate dal|ritira un lotto|richiama un "
	    "lotto|richiama lo|richiama gli|richiama i |richiama le ",
	    "compra|fusione|si fondono|fondono|vende "
	    "|vendut|ceduto|ceduta|cessione|incorpor|scalata|opa |acquista "
	    "|acquistat|acquisizione|acquisisce",
	    "nominat|nomina |nomine|insedia|giura |designat|nuovo capo|nuova "
	    "capo|nuovo direttore|nuova direttrice|nuovo "
	    "presidente|subentr|nuovo allenatore|assume l incarico|eletto a "
	    "capo",
	    "decoll|atterr|in orbita|agganciat|entra in servizio|in "
	    "funzione|inaugur|ammarat|varata |lancio del razzo|lancio del "
	    "satellite|lanciato in orbita|lanciato nello spazio",
	    "croll|cediment|scoppi|affond|cade il ponte|collass|ha "
	    "ceduto|esplod|esplos",
	    "fa causa|querel|ricorso|porta in tribunale|cita in "
	    "giudizio|azione legale|esposto |denunciat|sporge denuncia|in "
	    "appello",
	    "perquisi|blitz|retata|sequestr",
	    "ammette|confess|si scusa|scuse|chiede scusa|chiede "
	    "perdono|patteggia|si dichiara colpevole|ha ammesso|ammessi i",
	    "ferit|ferisc|infortun|ospedale|ricover|in "
	    "coma|rianimazione|operato al|operata al|operato d|operata d",
	    "doping|dopat|contagi|infett|focolaio|positivo al|positiva "
	    "al|positivi al|positivo ai",
	    "fugg|scapp|in libertà|dileguat|evade |evaso|evasi ",
	    "annull|revoca |veto "
	    "|illegittim|incostituzional|invalid|abrog|cancella la|tar "
	    "blocca|giudice blocca|tribunale blocca",
	    "espulso dal paese|espulsa dal "
	    "paese|estrad|rimpatri|deport|consegnat",
	    "chius|chiude|chiudono|sigilli|serrata",
	    "scioper|incrociano le braccia",
	    "si ritira|ritiro dalle|addio al|dice addio|in pensione|lascia il "
	    "calcio|fine carriera|chiude la carriera|appende",
	    "rubat|ruba |rubano |furto|rapina|ladri|svaligi|hacker|attacco "
	    "informatico|trafugat|saccheggi",
	    "sposa|nozze|matrimonio|incinta|partor|nascita|divorzi|separaz|si "
	    "lasciano|fidanzat|è nato|è nata",
	    "medaglia|onorificenza|onorat|riconoscimento|insignit|oscar|"
	    "premiat|premio ",
	    "identificat|identità|dna ",
	    "sale |salgono |salito |salita |rialzo |aumenta|aumento |cresce "
	    "|crescono |cresciut|balzo |in rialzo|rincar",
	    "scende |scendono |sceso |discesa |ribasso |cala |calano |calo "
	    "|calat|diminui|in ribasso|flessione"},
	""},
    {"pt", false,
	{"proíb|proib",
	    "desclassific|desqualific|expuls|suspenso por|suspensa por|cartão "
	    "vermelho|excluíd|irradi|banid|perde o título|perde "
	    "título|cassad|afastado da",
	    "falência|falid|insolv|recuperação "
	    "judicial|bancarrota|liquidação|faliu ",
	    "multa|coima|terá de pagar|terá que pagar|deve "
	    "pagar|indeniz|indemniz|condenado a pagar",
	    "recall|retira do mercado|chama de volta|recolhidos do "
	    "mercado|recolhido do mercado|recolhida do mercado|recolhe "
	    "lote|recolhimento de",
	    "compra|adquir|aquisi|fusão|absorv|vende |vendid|venda |opa "
	    "|fundem|fundir",
	    "nomead|nomeia|nomeação|empossad|toma posse|designad|novo "
	    "chefe|nova chefe|novo diretor|nova diretora|novo presidente|nova "
	    "presidente|novo técnico|novo treinador|sucede "
	    "|promovid|contratad|assume o cargo|assume a presidência|assume a "
	    "direção|assume como|assume o comando",
	    "descol|decol|aterr|pousa|pousou|em órbita|acopl|entra em "
	    "serviço|em operação|inaugur|lançamento do foguete|lançamento do "
	    "satélite|lançado ao espaço",
	    "ruiu|rui "
	    "|desmoron|colaps|explod|explos|rompiment|afund|naufrag|cede "
	    "|cedeu|caiu a ponte|desaba |desabou|desabam|desabamento",
	    "processa|processo contra|ação judicial|queixa |recorre|recurso "
	    "|apela |leva a tribunal",
	    "busca e apreensão|rusga|apreend",
	    "admite|admitiu|confess|reconhece|desculpa|pede perdão|assume "
	    "culpa|assume a culpa",
	    "ferid|ferimento|lesion|lesão|hospital|internad|cirurgia|em "
	    "coma|uti |operado |operada ",
	    "testa positivo|testou "
	    "positivo|doping|dopagem|infetad|infectad|contamin|surto|positivo "
	    "para|positivo em|positivo no",
	    "foge|fugiu|escap|evad|à solta|fugit|fugir|fuga da prisão|fuga do "
	    "zoo",
	    "anul|revog|veta |veto |inconstitucional|invalid|suspende a "
	    "lei|chumb|derruba veto|derruba lei|justiça derruba|tribunal "
	    "derruba|justiça bloqueia",
	    "extradit|expulso do país|repatri|entregue a|deporta "
	    "|deportad|deportac|deportam",
	    "fechad|fecha |fecham |encerra "
	    "|encerrad|interdit|fechamento|encerramento",
	    "greve|paralis",
	    "reforma se|pendura as|encerra carreira|encerra a carreira|fim de "
	    "carreira|despede se|adeus ao|põe fim à carreira|aposenta se|se "
	    "aposenta|anuncia aposentadoria",
	    "roubad|rouba |roubam "
	    "|roubo|furt|assalt|ladrões|hacke|ciberataque|vazamento|vazad|"
	    "pirate|saqueia|saquead|saques",
	    "casou|grávid|gravid|dá à luz|deu à "
	    "luz|nasce|nascimento|divórcio|divorci|noiv|casou com|se casa |se "
	    "casam|se separa|separam se",
	    "prémio|prêmio|premiad|galardo|medalha|condecor|homenage|óscar|"
	    "oscar",
	    "identifica|identidade|dna |adn ",
	    "sobe |sobem |subiu |subida |aumenta|aumento |cresce |cresceu "
	    "|dispara|em alta|encarece",
	    "cai |caem |caiu |queda |desce |descem |desceu |descida |baixa "
	    "|recua |recuou |diminui|encolhe|em baixa|barat"},
	""},
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
	    "|landing|in een baan|aangekoppeld|in gebruik|te water "
	    "gelaten|officieel geopend",
	    "ingestort|stort in|instort|bezweken|bezwijkt|doorgebroken|breekt "
	    "door|explod|explosie|ontplof|gezonken|zinkt |gebarsten|barst "
	    "|gesprongen|dijkbreuk",
	    "klaagt aan|aanklacht|rechtszaak|stapt naar de rechter|naar de "
	    "rechter|daagt |gedaagd|kort geding|hoger beroep|klacht "
	    "in|aangifte|in beroep",
	    "inval|huiszoeking|doorzoek|doorzocht|in beslag",
	    "bekent|geeft toe|toegegeven|gaf toe|excuses|biedt "
	    "excuses|verontschuldig|sorry ",
	    "gewond|verwond|blessure|geblesseerd|ziekenhuis|geopereerd|in "
	    "coma|intensive care",
	    "positief getest|test positief|positieve "
	    "test|doping|besmet|uitbraak van",
	    "ontsnap|gevlucht|vlucht uit|ontkom|uitgebroken|uitbraak uit|op "
	    "vrije voeten|losgebroken|weggelopen",
	    "streep door|veto|nietig|draait "
	    "terug|teruggedraaid|onwettig|schorst besluit|verworpen|rechter "
	    "vernietigt|vernietigt besluit|vernietigt vonnis|vernietigt "
	    "vergunning|rechter blokkeert|raad van state vernietigt",
	    "uitgezet naar|uitzetting|uitgeleverd|uitlevering|levert "
	    "uit|gedeporteerd|het land uit",
	    "sluit |sluiten |gesloten |sluiting|afgesloten|gaan "
	    "dicht|dicht ",
	    "staking|staken |legt werk neer|leggen werk neer",
	    "met pensioen|stopt met|zet punt achter|beëindigt carrière|einde "
	    "carrière|zwaait af|neemt afscheid|hangt aan de wilgen",
	    "gestolen|steelt|stelen|diefstal|dieven|overval|beroofd|inbraak|"
	    "inbrekers|ingebroken|gehackt|hackers|datalek|cyberaanval|buit "
	    "|buitgemaakt",
	    "getrouwd|bruiloft|huwelijk|verloofd|zwanger|bevallen|geboren|"
	    "geboorte|gescheiden|uit elkaar|trouwt|trouwen|scheidt |scheiden "
	    "|scheiding",
	    "onderscheiden|bekroond|medaille|geëerd|lintje|oscar|gehuldigd|"
	    "krijgt prijs|wint prijs|nobelprijs",
	    "geïdentificeerd|identificeer|identiteit|dna ",
	    "stijgt |stijgen |steeg |gestegen |stijging|omhoog |groeit "
	    "|gegroeid |toename|duurder |hoger ",
	    "daalt |dalen |daalde |gedaald |daling|omlaag |krimpt "
	    "|gekrompen|afname|zakt |kelder|goedkoper |lager "},
	""},
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
	    "lyfte |uppskjutning|skjuts upp i|skickas upp|landat|landar "
	    "|landning|i omloppsbana|dockat|tas i drift|tas i "
	    "bruk|invigs|invigd|invigt|öppnar för|har lyft|lyfter från",
	    "rasat|rasar|ras "
	    "|kollaps|brast|brustit|brister|exploder|explosion|sjönk|sjunkit|"
	    "sjunker|störtat in|störtar in|sprack|sprängts",
	    "överklag|drar inför|till domstol|polisanmäl|stäms |stämd |stämt "
	    "|stämning mot|stämmer staten|stämmer bolag",
	    "razzia|husrannsak|tillslag|beslag",
	    "erkänn|medger|medgett|ber om ursäkt|bett om ursäkt|ursäkt|bekänn",
	    "skadad|skadas|skadat|sjukhus|opereras|opererad|koma |intensivvård",
	    "testat positivt|testar positivt|positivt test|positivt "
	    "dopnings|dopning|dopad|smittad|smittats|utbrott",
	    "rymt|rymmer|rymde|rymning|flyr |på rymmen|smet |smitit|på fri fot",
	    "upphäv|ogiltig|river upp|rivs upp|veto|olaglig|underkän",
	    "utvisas|utvisad till|utvisning|utläm|deporter|avvisas",
	    "stängs |stänger |stängd |stängt |stängning|läggs ner|lägger "
	    "ner|nedlägg|spärras av",
	    "strejk|lägger ner arbetet|lägger ned arbetet",
	    "lägger av|avslutar karriär|avslutar sin karriär|går i "
	    "pension|lägger skorna|gått i pension",
	    "stulen|stulna|stulit|stjäl|stals "
	    "|stöld|rån|tjuv|inbrott|hackad|hackats|dataintrång|plundr|"
	    "dataläcka",
	    "bröllop|förlov|gravid|fött|föder|född "
	    "|skilj|skilsmässa|separer|gifter sig|gift sig",
	    "prisas|belön|medalj|hedras|utmärk|oscar|får pris|fick "
	    "pris|pristag",
	    "identifier|identitet|dna ",
	    "stiger |steg |stigit |uppgång|ökar |ökade |ökat |högre "
	    "|klättrar|växer |dyrare ",
	    "faller |föll |fallit |nedgång|minskar |minskade |minskat |lägre "
	    "|krymper |billigare |backar "},
	""},
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
	    "direktør|bliver chef|efterfølger|afløser|tiltræd|ansat som",
	    "opsend|sendt op|landing|i kredsløb|taget i brug|tages i "
	    "brug|indviet|indvies|åbnet for|søsat|lettet fra|landet på "
	    "månen|lander på",
	    "styrtet sammen|styrter sammen|kollaps|brast |bristet|bryder "
	    "sammen|eksploder|eksplosion|sank |sunket|synker|sprunget",
	    "sagsøg|stævn|anket|klager til|politianmeld|lægger sag an|meldt "
	    "til politiet|anmeldt til politiet|anker dom",
	    "razzia|ransag|beslaglæg",
	    "tilstå|indrøm|erkend|undskyld|siger undskyld|beklager",
	    "kvæst|såret|skadet|hospital|opereret|koma |sygehus",
	    "testet positiv|tester positiv|positiv test|positiv "
	    "prøve|doping|smittet|udbrud",
	    "undslip|undsluppet|stukket af|stikker af|undveg|undvig|på fri "
	    "fod|sluppet løs|flygtet |flygter |på flugt",
	    "omstød|underkend|annuller|veto|ugyldig|ulovlig|ophæver|domstol "
	    "stopper",
	    "udvist til|udvises|udvisning|udlever|deporter|sendt hjem",
	    "lukket|lukker|lukning|lukkes|afspærret",
	    "strejk|nedlægger arbejdet|nedlagt arbejdet",
	    "stopper karrieren|indstiller karrieren|går på pension|lægger "
	    "støvlerne|karrierestop|takker af|gået på pension",
	    "stjålet|stjæl|tyveri|røver|røvet|indbrud|hacket|hackere|"
	    "hackerangreb|datalæk|plyndr|tyvene",
	    "bryllup|forlov|gravid|født |føder|fødsel|skils|går fra "
	    "hinanden|giftet|gifter sig|gift med",
	    "hædre|medalje|belønnet|oscar|hyldet|får pris|fik pris|vinder pris",
	    "identific|identitet|dna ",
	    "stiger |steg |steget |stigning|øger |øges |højere |vokser "
	    "|dyrere ",
	    "fald|mindske|lavere |daler |krymper |billigere "},
	""},
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
	    "sjef|blir direktør|blir leder|etterfølg|tiltre|ansatt som",
	    "skutt opp|oppskyt|landing|i bane|tatt i bruk|åpnet for|åpner "
	    "for|sjøsatt|lettet fra|landet på månen|lander på",
	    "kollaps|raste |rast |brast |bristet|eksploder|eksplosjon|sank "
	    "|sunket|synker|styrtet sammen",
	    "saksøk|stevn|anket|søksmål|politianmeld|anker dom",
	    "razzia|ransak|aksjon mot|beslagl",
	    "tilstå|innrøm|erkjenn|beklager|unnskyld|ber om unnskyldning",
	    "skadet|skadd|såret|sykehus|operert|koma ",
	    "testet positivt|tester positivt|positiv test|positiv "
	    "prøve|doping|smittet|utbrudd",
	    "rømt|rømmer|rømning|stukket av|stakk av|på frifot|sluppet "
	    "løs|flyktet |flykter |på flukt",
	    "opphev|ugyldig|annuller|veto|omgjør|ulovlig|underkjen|domstol "
	    "stanser",
	    "utvist til|utvises|utlever|deporter|sendt ut av|uttransport",
	    "stengt|stenger|stenges|lukket|nedlagt|legges ned|legger ned",
	    "streik",
	    "legger opp|la opp |lagt opp|gir seg |går av med pensjon|avslutter "
	    "karrieren|takker av|gått av med pensjon",
	    "stjålet|stjeler|tyver|ran "
	    "|ranet|innbrudd|hacket|hackere|dataangrep|datainnbrudd|plyndr|"
	    "datalekkasje",
	    "bryllup|forlov|gravid|født "
	    "|føder|fødsel|skilles|skilsmisse|giftet|gifter seg|gift med",
	    "hedre|medalje|belønnet|oscar|hyllet|får pris|fikk pris|vinner "
	    "pris",
	    "identifis|identitet|dna ",
	    "stiger |steg |steget |stigning|øker |økte |økt |høyere |vokser "
	    "|dyrere ",
	    "faller |falt |fall |nedgang|minker |redusert|lavere |krymper "
	    "|billigere "},
	""},
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
	    "oikeuteen|kantel|tutkintapyyn|rikosilmoitus|haastaa "
	    "oikeuteen|haastoi oikeuteen|valittaa |valitti |valitus|valituks",
	    "ratsia|kotietsin|takavarik",
	    "tunnust|myönsi |pyysi anteeksi|pyytää anteeksi|anteeksi|pahoittel",
	    "loukkaan|haavoit|vammau|sairaala|koomas|teho osasto",
	    "doping|tartun|epidemia|positiivinen test|positiivisen "
	    "test|positiivinen doping|positiivisen näyt|antoi positiivisen",
	    "karka|pakeni|paennut|pakoon|karku|vapaalla jalalla|pako ",
	    "kumosi |kumot|kumoa|veto|mitätö|lainvast",
	    "karkot|käännytet|luovutettiin |luovutettu ",
	    "suljet|sulkee |sulki |sulkeminen|lakkaut",
	    "lakko|lakot|työnseis|ulosmarss",
	    "lopettaa ura|lopetti ura|eläkkeel|jää eläkkeelle|päättää "
	    "uransa|päätti uransa",
	    "varast|varka|ryöst|murto|murtau|tietomur|hakker|tietovuo|"
	    "kyberhyök",
	    "naimisi|häät |avioit|vihittiin avio|kihla|erosi "
	    "puoliso|avioero|eroavat|synnytti|sai lapsen|raskaana",
	    "palkin|palkit|mitali|kunniamerk|oscar",
	    "tunniste|henkilöllisyys|dna ",
	    "nousee |nousi |nousivat |nousu|kasvaa |kasvoi "
	    "|kasvu|korkeamm|plussalla|kallistu",
	    "laskee |laski |laskivat "
	    "|lasku|väheni|vähene|matalamm|miinuksella|halpen|putosi|putoaa|"
	    "supistu"},
	""},
    {"pl", false,
	{"zakaz|zabron|zabrania",
	    "zdyskwalif|dyskwalif|wyklucz|wyrzuc|usunięty z|usunięta "
	    "z|zawieszon|odebrano tytuł|odebrał tytuł|stracił "
	    "tytuł|pozbawion|czerwona kartka|czerwoną kartk|skreślon",
	    "bankru|niewypłacaln|plajt|likwidac|restruktur|upadłoś",
	    "grzywn|kara finans|karę finans|musi zapłacić|zapłaci "
	    "|odszkodow|ukaran|mandatem|mandat karny|mandat za",
	    "wycofuje z|wycofan|wycofał z|wzywa do serwisu",
	    "kupił|kupuj|przejm|przejęc|przejął|przejęt|fuzj|sprzeda|wykup|"
	    "łączą się|połączą się",
	    "mianow|powołan|powołał|powołuje|zaprzysięż|nowy szef|nowa "
	    "szef|nowy prezes|nowa prezes|nowy trener|nowym prezes|nowym "
	    "szef|nową szef|nowym trener|następc|obejmie stanowisko|objął "
	    "stanowisko|objęła stanowisko|objął urząd|objęła urząd",
	    "wystrzel|wylądow|ląduje|na "
	    "orbi|zacumow|uruchom|otwarto|zwodowan|rakieta "
	    "wystartował|wystartowała rakieta",
	    "zawal|runął|runę|pękł|pęka|eksplod|wybuch|zaton|runie",
	    "pozyw|pozew|pozwał|skarży|zaskarż|do sądu|apelac|odwołuje "
	    "się|zażalen|zawiadomienie|skarg",
	    "przeszuk|nalot polic",
	    "przeprosi|przeprasz|wyzna|skruch|przyznał się|przyznała "
	    "się|przyznaje się",
	    "rann|ranion|obraż|kontuzj|szpital|śpiącz|poszkodow|operowan|"
	    "przeszedł operac|przeszła operac",
	    "pozytywny wynik|pozytywny test|wynik "
	    "pozytywny|doping|zakaż|ognisko ",
	    "uciek|ucieczk|zbieg|na wolności|wymknął|wymknęł",
	    "uchyli|uchyla|unieważn|zablokow|niezgodn|niekonstytuc|cofnął|"
	    "cofnięt|obali|weto|zawetow",
	    "deport|ekstrad|wydalon|wydany do|odesłan", "zamyka|zamkn|likwiduj",
	    "strajk",
	    "emerytur|kończy karier|zakończył karier|zakończyła karier|koniec "
	    "kariery|żegna się|zawiesza buty",
	    "skradz|ukradz|ukradł|kradzież|złodziej|okradz|włama|zhakow|"
	    "hakerzy|hakersk|zrabow|wyciek danych",
	    "ślub|wyszła za|ożenił|zaręcz|w ciąży|urodzi|rozwod|rozwód|rozsta",
	    "nagrod|odznacz|medal|uhonor|laureat|wyróżn|oscar",
	    "zidentyfik|tożsamoś|dna ",
	    "rośnie |rosną |wzrósł |wzrosł|wzrost|w górę|drożej|podwyż",
	    "spada |spadają |spadł|spadek|spadk|maleje |w "
	    "dół|taniej|obniż|zniżk"},
	""},
    {"cs", false,
	{"zakáz|zákaz|zakaz",
	    "diskval|vylouč|vyhoštěn z|přišel o titul|přišla o "
	    "titul|distanc|zákaz startu|zákaz činnosti|červenou "
	    "kart|suspend|vyřazen|vyškrt|odebral titul|odebrán titul",
	    "úpad|bankrot|insolv|krach|likvidac|konkurz",
	    "pokut|musí zaplatit|zaplatí |odškodn",
	    "svolává|stahuje z prodeje|stahuje z trhu|stáhl z prodeje|stáhl z "
	    "trhu|stažen z prodeje|stahuje výrob|stahuje jogur|stahuje potrav",
	    "koupí|kupuje|koupil|převz|převezm|akviz|fúz|slouč|prodá|prodal|"
	    "pohlt|spojí se|prodej ",
	    "jmenov|nový šéf|nová šéf|nový ředitel|novým ředitel|novou "
	    "ředitel|novým šéf|nový trenér|novým trenér|nástupc|složil "
	    "slib|povýšen|ujal se funkce|ujala se funkce",
	    "vzlét|přistál|přistán|na oběžn|do provozu|raketa "
	    "odstart|odstartovala raketa",
	    "zřít|protrh|prask|explod|výbuch|vybouchl|potop|zbortil",
	    "žaluj|žalob|zažalov|odvolal se|k soudu|stížnost|trestní oznámení",
	    "prohlíd|domovní|zabavil|razie|razii",
	    "přizna|doznal|omluv|omlouv|lituje",
	    "zraně|zranil|poraně|nemocnic|operov|kómat|po operaci",
	    "doping|nakaz|nákaz|ohnisko|pozitivní test|pozitivně test",
	    "utek|unikl|útěk|zdrhl|na svobodě|uprchl |uprchla |uprchli ",
	    "veto|zneplatn|protiústav|zablokov|zrušil soud|soud zrušil|anul",
	    "deport|vyhošt|vydán do|vyhostil",
	    "zavřel|zavřen|zavírá|uzavřel|uzavřen|uzavír", "stávk",
	    "končí kariér|ukončil kariér|ukončila kariér|konec kariéry|do "
	    "důchodu|loučí se",
	    "ukrad|krád|zloděj|vykrad|vyloupil|loupež|hacker|hackl|únik "
	    "dat|kyberútok|odcizen",
	    "svatb|oženil|vdala|zasnoub|těhot|porodil|narodil|rozvod|rozved|"
	    "rozešl",
	    "medail|vyznamen|pocta|laureát|oscar|oceněn|cenu za|získal "
	    "cenu|získala cenu",
	    "identifik|totožn|dna ",
	    "roste |rostou |vzrost|růst|stoup|zdražuj|zdraží|posílil|výš ",
	    "klesá |klesl|pokles|snižuj|sníž|zlevň|oslabil|níž "},
	""},
    {"ru", false,
	{"запрет|запрещ",
	    "дисквалиф|отстран|лишил|лишат|удален с|удалён с|красную карт|снят "
	    "с|сняли с|изгна|исключен|исключён|исключили из|исключил из|лишен "
	    "|лишён |лишена |лишены ",
	    "банкрот|несостоятельн|ликвидац|разорил",
	    "штраф|оштраф|обязали выплатить|обязан выплатить|взыск|компенсац",
	    "отзыва|отозвал партию|отозваны|изъят из продаж|изъяты из "
	    "продаж|изымают из продаж",
	    "купил|покупа|приобр|куплен|покупк|поглощ|слиян|прода|объединятся|"
	    "объединяются|объединились",
	    "назнач|вступил в должность|вступила в "
	    "должность|присяг|возглав|преемник|новый глава|новым глав|новый "
	    "тренер|новым тренер|новый директор|новым директор|утвержден на",
	    "запустил|запущ|запуск|стартовал|взлет|приземл|на "
	    "орбит|пристык|стыков|спущен",
	    "обруш|рухн|прорва|прорыв|взорв|взрыв|затон|лопн",
	    "подал в суд|подала в суд|подали в суд|иск |иска |иски "
	    "|судится|обжал|апелляц|жалоб|в суд на",
	    "обыск|рейд|изъял|выемк",
	    "извин|сознал|раская|покаял|признал вину|признала "
	    "вину|признался|призналась|признались|признание",
	    "ранен|ранил|травм|пострада|больниц|госпитал|коме |реаним|операцию "
	    "на|перенес операц|перенёс операц|перенесла операц|прооперир",
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
	    "замуж|свадьб|помолв|беремен|родил|развод|расстал|развелся|"
	    "развелась|развелись",
	    "наград|награжд|премии|премию|медал|орден|лауреат|удостоен|оскар",
	    "опознан|опознал|днк |личность установ",
	    "растет |растёт |растут |вырос|рост |росту |повыс|подорож|выше "
	    "|увелич",
	    "падает |падают |упал|падени|сниж|сниз|подешев|ниже "
	    "|уменьш|сократ|опуст"},
	""},
    {"uk", false,
	{"заборон",
	    "дискваліф|відсторон|червону карт|усунут|виключили "
	    "з|виключен|позбавлен |позбавлений|позбавили|позбавив |позбавлена",
	    "банкрут|неплатоспром|ліквідац", "штраф|оштраф|стягн|компенсац",
	    "відклик|вилучають з продаж|вилучено з продаж",
	    "купив|купила|купує|придба|куплен|поглин|злитт|прода|об єднаються|"
	    "об єднуються|об єдналися",
	    "признач|склав присяг|склала присяг|очолив|очолила|наступник|новий "
	    "керівник|новим керівник|новий тренер|новий директор|обійняв",
	    "запустив|запустил|запущ|запуск|стартув|злетів|приземл|на "
	    "орбіт|пристик",
	    "обвал|завали|рухнув|прорва|вибух|затон|луснув|впав міст",
	    "подав до суду|подала до суду|позов|позива|оскарж|апеляц|скарг",
	    "обшук|рейд", "зізна|вибач|перепрош|визнав провину|визнала провину",
	    "поранен|травм|постражда|лікарн|госпітал|комі |реанім|операцію "
	    "на|переніс операц|перенесла операц|прооперова",
	    "допінг|заразив|інфік|спалах|позитивний тест|позитивний результат",
	    "втік|втекл|втеч|утік|на волі",
	    "анул|вето|заблок|незаконн|неконституц|недійсн|скасував",
	    "депорт|екстрад|видворен|вислан", "закри|зачин", "страйк",
	    "завершив кар|завершила кар|на пенсію|закінчив кар",
	    "вкрад|викрад|крадіж|пограб|зламал|хакер|витік даних",
	    "одруж|вийшла заміж|весілл|заруч|вагітн|розлуч|народила "
	    "|народився|народилас",
	    "нагород|медал|орден|лауреат|відзнач|оскара |оскар |премію|премії",
	    "опізна|впізна|особу встанов|ідентиф|днк ",
	    "зростає |зростають |зріс |зросл|зростан|підвищ|подорож|вище "
	    "|збільш",
	    "падає |падають |упав |впав |впал|падінн|зниж|зниз|подешев|нижче "
	    "|зменш|скорот"},
	""},
    {"ro", false,
	{"interzi|interdi",
	    "descalific|exclus|exclude|suspendat|cartonaș roșu|retras "
	    "titlul|eliminat din",
	    "faliment|insolven|lichidare",
	    "despăgub|trebuie să plătească|amendă|amenda |amendat|amenzi",
	    "recheam|rechemat|retras de la vânzare|retrage de pe",
	    "cumpăr|achizi|preia |preluat|fuziun|fuzion|vinde |vândut",
	    "numit|numeș|depus jurământul|învestit|noul șef|noul director|noul "
	    "antrenor|succesor",
	    "lansat|lanseaz|lansare|decolat|aterizat|pe orbită|inaugurat",
	    "prăbuș|surpat|explod|explozi|rupt|scufundat|cedat",
	    "dă în judecată|dat în judecată|contest|plângere|recurs",
	    "perchezi|descinder|razie",
	    "recunos|recunoaș|mărturisi|cere scuze|scuze",
	    "rănit|accidentat|spital|comă|operat de|operată de|operat la",
	    "dopaj|infectat|focar|testat pozitiv|pozitiv la",
	    "evadat|evadează|fugit|fuge |scăpat",
	    "anulează|invalid|veto|neconstitu|abrog", "deport|extrăd|expulzat",
	    "închid|închis |închisă |închise |închiși |închidere", "grev",
	    "se retrage|retragere|încheie cariera|își "
	    "încheie|pensionează|pensionat ",
	    "furat|fur |furt|jefuit|jaf|hoți|hack|spargere",
	    "căsăt|nuntă|logod|însărcinat|născut|divorț|despărț",
	    "medali|distins|decorat|oscar|premiu|premiat",
	    "identificat|identitate|adn ",
	    "crește |cresc |crescut |creștere|urcă |urcat|majorat|scumpe",
	    "scade |scad |scăzut|scădere|coboară|coborât|redus|ieftin"},
	""},
    {"hu", false,
	{"betilt|megtilt|tiltás|tilos",
	    "kizár|diszkval|eltilt|piros lap|megfoszt|felfüggeszt",
	    "csőd|fizetésképtelen|felszámol|becsőd",
	    "bírság|megbírság|pénzbünt|kártérít",
	    "visszahív|kivonja a forgal|kivonják a forgal",
	    "megvesz|megvett|megvásár|felvásár|összeolvad|egyesülnek|egyesülés|"
	    "eladta|eladják",
	    "kinevez|beiktat|új vezető|új igazgató|új edző|utód|letette az "
	    "esküt",
	    "felbocs|felszáll|leszáll|landol|elstart|felavat|pályára állít",
	    "összeoml|összedől|leszakad|átszakad|felrobban|robban|elsüllyed|"
	    "beomlott|leomlott",
	    "beperel|pert ind|perel|fellebbez|feljelent|bírósághoz",
	    "razzia|házkutat|rajtaüt", "beismer|bevall|bocsánatot|elnézést",
	    "megsérül|sérült|kórház|megműt|kómá",
	    "dopping|fertőz|pozitív teszt|pozitív lett|pozitív dopp",
	    "megszök|szökött|kiszabadult a|elszök|elmenekül",
	    "megsemmisít|hatályon kívül|vétó|érvénytelen|alkotmányellenes",
	    "kitoloncol|kiutasít|kiadatás",
	    "bezár|lezár|zárva|megszűn|megszünt", "sztrájk",
	    "visszavonul|befejezi pálya|nyugdíjba",
	    "ellop|lopás|kirabol|rablás|betör|feltört|hekker|adatlopás",
	    "esküv|eljegy|terhes|megszül|született|elvált|válás|összeházasod|"
	    "házasságot kö|megházasod",
	    "kitüntet|oscar|díjaz|díjat nyer|aranyérm|ezüstérm|bronzérm|érmet ",
	    "azonosít|személyazonos|dns ",
	    "emelked|nőtt |növek|drágul|erősöd|feljebb",
	    "csökken|esett |esik |gyengül|olcsóbb|visszaes|lejjebb"},
	""},
    {"tr", false,
	{"yasak",
	    "diskalif|ihraç|men edildi|men cez|kırmızı kart|unvanı "
	    "alındı|unvanı geri|kadro dışı|uzaklaştır",
	    "iflas|konkordato|tasfiye",
	    "para cezası|ceza kesildi|cezası kes|tazminat|ödeyecek",
	    "geri çağır|toplatıl|geri topla|piyasadan çek",
	    "satın al|devral|satıl|sattı "
	    "|devred|birleşiyor|birleşme|birleşecek",
	    "atandı|atadı|atama|yemin etti|göreve başla|yeni başkan|yeni "
	    "müdür|yeni teknik|halefi|koltuğuna|göreve getiril|başına "
	    "getiril|görevine getiril",
	    "fırlatıl|fırlattı|havaland|iniş yaptı|yörünge|hizmete "
	    "gir|kenetlen|hizmete açıl|kapılarını aç|ziyarete açıl",
	    "çöktü|çöken|çökme|yıkıl|patla|infilak|battı|batan|koptu|göçtü",
	    "dava aç|davalık|şikayet|suç "
	    "duyurusu|temyiz|istinaf|itiraz|mahkemeye başvur|mahkemeye "
	    "ver|mahkemeye taşı",
	    "baskın|arama yap|operasyon|el kondu|el koydu",
	    "itiraf|özür|pişman",
	    "yaralan|yaralı|hastane|sakatlan|ameliyat|yoğun bakım|komada "
	    "|komaya ",
	    "doping|bulaş|enfekte|salgın|pozitif çıktı|testi pozitif",
	    "kaçtı|firar|kaçan|kaçış",
	    "iptal etti|veto|geçersiz|kararı bozdu|kararını bozdu|kararı "
	    "bozul|yürütmesi durdur|yürütmeyi durdur",
	    "sınır dışı|iade ed|geri gönder", "kapatıl|kapandı|kapattı|kapalı",
	    "grev|iş bıraktı",
	    "kariyerini nokta|veda et|futbolu bırak|jübile|sporu bırak|emekli "
	    "oldu|emekliye ayrıl|emekli olu",
	    "çalındı|çaldı|hırsız|soygun|soydu|gasp|hack|veri sızıntı|verileri "
	    "sızd",
	    "evlen|düğün|hamile|doğurdu|doğum yap|boşan|nişanlan",
	    "ödül|madalya|oscar|layık",
	    "teşhis|dna |kimliği belirlen|kimliği tespit|kimliği "
	    "ortaya|kimlikleri belirlen",
	    "yüksel|arttı |artış|artıyor |zam |yukarı",
	    "azal|indirim|ucuz|aşağı|düştü|düşüş|düşür|düşüyor|geriled|"
	    "geriliyor"},
	""},
    {"el", false,
	{"απαγορ",
	    "αποβολ|αποβλήθ|διαγράφ|διαγραφ|κόκκινη κάρτα|ακυρώθηκε η "
	    "συμμετοχή|αποκλείστηκε από|αποκλεισμός από|αφαιρέθηκε ο "
	    "τίτλος|τιμωρήθηκε με",
	    "χρεοκοπ|πτώχευσ|πτωχ|εκκαθάρ|χρεωκοπ",
	    "πρόστιμ|αποζημ|να πληρώσει",
	    "ανάκλησ|αποσύρ|απόσυρσ|ανακαλεί|ανακαλούν|ανακλήθ",
	    "εξαγορ|αγόρασ|αγοράζ|συγχων|πωλήθ|πούλησ|πουλά|πουλήθηκ",
	    "διορίστ|διορισ|ορκίστ|νέος επικεφ|νέα επικεφ|νέος πρόεδρ|νέος "
	    "προπον|διάδοχ|ανέλαβε καθήκοντα|ανέλαβε την ηγεσία|ανέλαβε "
	    "πρόεδρος",
	    "εκτοξ|απογει|προσγει|προσεδαφ|σε τροχιά|εγκαινι|σε λειτουργία",
	    "κατέρρ|κατάρρευσ|καταρρέ|έσπασ|εξερρ|έκρηξ|εκρήξ|βυθίσ|βούλιαξ|"
	    "έπεσε η γέφυρα",
	    "μήνυσ|μηνύ|αγωγή|προσφεύγ|έφεσ|στα δικαστήρια|προσφυγή "
	    "|προσφυγές ",
	    "έφοδ|κατάσχ", "ομολόγ|ομολογ|παραδέχ|συγγνώμη|ζητά συγγ",
	    "τραυματ|νοσοκομ|νοσηλ|χειρουργ|κώμα",
	    "ντόπινγκ|μολύνθ|κρούσμα|θετικός στον|θετική στον|βρέθηκε θετικ",
	    "απέδρασ|απόδρασ|διέφυγ|δραπέτ|το έσκασ",
	    "ακύρωσε|βέτο|αντισυνταγ|ανέτρεψ|άκυρ", "απελάθ|απέλασ",
	    "κλείν|έκλεισ|κλεισ", "απεργ|στάση εργασίας",
	    "τέλος καριέρας|κρεμάει|συνταξιοδ|σε σύνταξη|στη σύνταξη",
	    "έκλεψ|κλοπ|κλάπ|ληστ|διάρρηξ|χάκερ|διαρροή δεδομ|διαρροή "
	    "στοιχ|διαρροή προσωπ",
	    "παντρ|γάμο|αρραβών|έγκυ|γέννησ|διαζύγ|χώρισ",
	    "βραβ|μετάλλ|τιμήθ|όσκαρ", "ταυτοπο|ταυτότητ|dna ",
	    "άνοδ|ανεβαίν|ανέβηκ|αύξησ|αυξήθ|αυξάν|κέρδη",
	    "πτώσ|πέφτ|έπεσ|μείωσ|μειώθ|μειών|απώλει|υποχώρ"},
	""},
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
	    "menggugat|gugat|digugat|kasasi|banding ",
	    "geledah|digeledah|menggeledah|penggeledahan|gerebek|digerebek",
	    "minta maaf|meminta maaf|maaf |akui |mengaku |mengakui ",
	    "terluka|luka |cedera|rumah sakit|dirawat|koma |dioperasi ",
	    "doping|terinfeksi|tertular|wabah|dinyatakan positif|positif "
	    "doping|tes positif",
	    "kabur|melarikan diri|lari dari|lepas dari",
	    "batalkan|membatalkan|veto|blokir|tidak sah",
	    "dideportasi|deportasi|diekstradisi|ekstradisi|dipulangkan",
	    "ditutup|menutup|penutupan|disegel", "mogok",
	    "gantung sepatu|gantung raket|pensiun ",
	    "dicuri|curi "
	    "|mencuri|pencuri|rampok|dirampok|perampok|maling|diretas|peretas|"
	    "data bocor|kebocoran data",
	    "menikah|nikah |pernikahan|tunangan|hamil|melahirkan|lahir |cerai",
	    "penghargaan|medali|dianugerahi|hadiah|oscar",
	    "teridentifikasi|identitas|diidentifikasi|dna ",
	    "naik |kenaikan|meningkat|menguat|melonjak|tumbuh ",
	    "turun |penurunan|menurun|melemah|anjlok|merosot"},
	""},
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
	    "danh tính|xác định được", "tăng ", "giảm "},
	""},
    {"ar", false,
	{"حظر|يحظر|تحظر|منع|يمنع|تمنع",
	    "استبعاد|استبعد|طرد|إيقاف اللاعب|بطاقة حمراء|تجريد|شطب|فصل من",
	    "إفلاس|أفلس|إعسار|تصفية الشركة", "غرامة|تغريم|غرم|تعويض",
	    "سحب من|استدعاء سيارات|تستدعي سيارات",
	    "شراء|اشترى|اشترت|تشتري|يشتري|استحواذ|استحوذ|تستحوذ|اندماج|دمج|بيع "
	    "|باع",
	    "تعيين|يعين|تعين|تنصيب|اليمين|خلفا",
	    "إطلاق صاروخ|إقلاع|أقلع|المدار|تدشين|افتتاح",
	    "انهيار|انهار|انفجار|انفجر|تحطم|غرق سفينة|غرق مركب|غرق قارب|غرق "
	    "عبارة",
	    "دعوى|يقاضي|تقاضي|قاضى|استئناف الحكم|شكوى|طعن على الحكم|طعن في "
	    "الحكم|يطعن في",
	    "مداهمة|داهم|تداهم|تفتيش", "اعتراف|اعترف|يعترف|اعتذر|يعتذر|اعتذار",
	    "إصابة|أصيب|جرح|جريح|مستشفى|المستشفى|جراحة",
	    "منشطات|عدوى|تفشي|عينة إيجابية|نتيجة إيجابية",
	    "هروب|هرب|فرار|فر من", "إبطال|أبطل|نقض|فيتو|يلغي|تلغي|عدم دستورية",
	    "ترحيل", "إغلاق|أغلق|تغلق|يغلق", "إضراب|أضرب",
	    "اعتزال|اعتزل|يعتزل|تقاعد",
	    "سرق|سطو|نهب|اختراق بيانات|تسريب بيانات|قرصنة",
	    "زواج|تزوج|زفاف|خطوبة|أنجب|ولادة|طلاق",
	    "جائزة|ميدالية|تكريم|وسام|أوسكار",
	    "تحديد هوية|كشف هوية|الكشف عن هوية",
	    "ارتفع|ارتفاع|يرتفع|ترتفع|صعد|زيادة",
	    "انخفض|انخفاض|ينخفض|تنخفض|تراجع|هبط|هبوط|خسر"},
	""},
    {"fa", false,
	{"ممنوع", "محروم|اخراج از|رد صلاحیت|کارت قرمز|سلب", "ورشکست",
	    "جریمه|غرامت", "فراخوان خودرو|فراخوان محصول", "خرید|ادغام|فروخت",
	    "منصوب|انتصاب|سوگند", "پرتاب|فرود|افتتاح|در مدار|به مدار",
	    "فروریخت|ریزش|انفجار|شکست سد|غرق کشتی|غرق شدن کشتی",
	    "شکایت|تجدیدنظر", "تفتیش|یورش", "اعتراف|عذرخواهی",
	    "زخمی|مصدوم|بیمارستان|مجروح", "دوپینگ|مبتلا|مثبت شد", "فرار|گریخت",
	    "ابطال|وتو|باطل", "اخراج به|استرداد|دیپورت",
	    "تعطیل شد|بسته شد|تعطیل ", "اعتصاب",
	    "خداحافظی|بازنشسته شد|بازنشسته می", "دزدی|سرقت|هک شد|هکر",
	    "ازدواج|طلاق|باردار", "جایزه|مدال", "شناسایی|هویت|تأیید هویت",
	    "افزایش|رشد ", "کاهش|افت "},
	""},
    {"he", false,
	{"אסר |נאסר|אוסר|איסור", "נפסל|פסילה|הורחק|סולק|הושעה|כרטיס אדום|נשלל",
	    "פשיטת רגל|חדלות פירעון|פשט את הרגל|קרס |פירוק", "נקנס|קנס|פיצוי",
	    "ריקול|קריאה חוזרת", "רכש|רוכש|נרכש|מיזוג|נמכר|מכר |מכרה |מכרו ",
	    "מונה|מינוי|נשבע|הושבע|מחליף",
	    "שוגר|שיגור|המריא|נחת|נחנך|נכנס למסלול|נכנסה למסלול",
	    "התמוטט|קריסה|קרסה|התפוצצ|פיצוץ", "תובע|תבע|תביעה|עתירה|ערעור|ערער",
	    "פשט על|פשיטה|חיפוש בבית|חיפוש במשרד|חיפושים בבית",
	    "הודה|הודתה|מודה|התנצל|מתנצל", "נפצע|פצוע|בית חולים|אושפז|נותח",
	    "סימום|נדבק|נמצא חיובי", "ברח|נמלט|בריחה", "ביטל|וטו|בטל ",
	    "גורש|הוסגר|הסגרה", "נסגר|סגר |סגירה|סוגר", "שביתה|שובת",
	    "פרישה|פורש|פרש ", "נגנב|גניבה|שוד|נשדד|האקר|דליפ|נפרצ|פריצ",
	    "התחתן|חתונה|התארס|בהריון|התגרש|גירושי",
	    "זכה בפרס|מדליה|אוסקר|זכתה בפרס|פרס נובל|פרס ישראל|פרס ביטחון",
	    "זוהה|זיהוי|אושרה זהות", "עלה |עלתה |עלו |עלייה|מתייקר|התחזק",
	    "ירד |ירדה |ירדו |ירידה|צנח|נחלש"},
	""},
    {"hi", false,
	{"प्रतिबंध|बैन |पाबंदी|पर रोक|रोक लग",
	    "अयोग्य|निष्कासित|निलंबित|निलंबन|बाहर किया|खिताब छीन", "दिवालिया",
	    "जुर्माना|मुआवजा", "वापस मंगा|रिकॉल", "खरीद|ख़रीद|अधिग्रहण|विलय|बेचा |बेच ",
	    "नियुक्त|शपथ|कमान |उत्तराधिकारी",
	    "प्रक्षेप|लॉन्च|उड़ान भर|कक्षा में|उद्घाटन|चांद पर उतर|चंद्रमा पर उतर|शुक्र पर "
	    "उतर|मंगल पर उतर",
	    "ढह|गिरा पुल|विस्फोट|धमाका|पुल टूट|बांध टूट|नाव डूब|जहाज डूब",
	    "मुकदमा|याचिका|कोर्ट पहुंच|खिलाफ अपील|कोर्ट में अपील", "छापा|छापे|तलाशी",
	    "कबूल|माफी|माफ़ी|गुनाह स्वीकार|अपराध स्वीकार", "घायल|चोट|अस्पताल|सर्जरी",
	    "पॉजिटिव|संक्रमित|डोप", "फरार|भाग गया|भाग निकल|भागा |भागे ",
	    "निरस्त|वीटो|खारिज|फैसला पलट|फैसले को पलट", "निर्वासित|प्रत्यर्पण|डिपोर्ट",
	    "बंद ", "हड़ताल", "संन्यास|रिटायर|सेवानिवृत्त", "चोरी|लूट|डकैती|हैक",
	    "शादी|विवाह|सगाई|गर्भवती|तलाक|जन्म दिया|को जन्म", "पुरस्कार|पदक|सम्मान",
	    "पहचान", "बढ़|तेजी|उछाल|चढ़|महंगा",
	    "कमी|लुढ़क|सस्ता|गिरावट|गिरा |गिरे |घटा |घटी |घटे |घटकर "},
	""},
    {"ja", true,
	{"禁止|禁ず", "失格|除名|剥奪|出場停止|追放|退場|資格停止|除外",
	    "破産|倒産|民事再生|破綻|会社更生", "罰金|課徴金|賠償|過料|反則金",
	    "リコール|自主回収|製品回収|商品回収",
	    "買収|合併|統合|売却|完全子会社",
	    "就任|任命|起用|後任|新社長|昇格|新監督|後任に指名",
	    "打ち上げ|着陸|着水|軌道|離陸|発射|ドッキング|開業|稼働",
	    "崩落|倒壊|崩壊|決壊|爆発|沈没|破裂|陥没",
	    "提訴|控訴|上告|告訴|告発|仮処分|訴訟",
	    "家宅捜索|強制捜査|立ち入り検査",
	    "自供|謝罪|陳謝|おわび|お詫び|自首|容疑を認め|罪を認め|"
	    "起訴内容を認め|不正を認め|事実を認め|過失を認め|非を認め",
	    "けが|負傷|重傷|軽傷|入院|手術|重体|骨折|搬送",
	    "陽性|ドーピング|感染", "脱走|脱獄|逃げ|逃走",
	    "取り消し|無効|破棄|差し止め|違憲|拒否権|覆す|覆し",
	    "強制送還|引き渡|国外退去", "閉鎖|休校|閉店|休業|閉館|休館",
	    "ストライキ|スト突入|スト入り", "引退|退役",
	    "盗ま|盗難|窃盗|強盗|ハッキング|不正アクセス|情報流出|データ流出|"
	    "情報が流出|データが流出|情報漏えい|情報漏洩|情報漏れ",
	    "結婚|婚約|妊娠|出産|離婚|挙式|第1子誕生|長男誕生|長女誕生",
	    "受賞|表彰|授与|叙勲|賞を|メダル", "身元|特定",
	    "上昇|値上|続伸|増加|増え|高値|急騰|引き上げ|押し上げ",
	    "下落|値下|続落|反落|減少|減り|減っ|安値|急落|低下|引き下げ|"
	    "押し下げ"},
	""},
    {"zh", true,
	{"禁止|禁用|禁令|封禁|查禁",
	    "取消资格|取消資格|取消比赛资格|除名|开除|開除|禁赛|禁賽|罚下|罰下|"
	    "剥夺|剝奪|逐出|红牌|紅牌|停赛|停賽",
	    "破产|破產|倒闭|倒閉|清盘|清盤|资不抵债",
	    "罚款|罰款|被罚|被罰|赔偿|賠償|罚金|罰金", "召回|下架",
	    "收购|收購|并购|併購|合并|合併|出售|买下|買下",
	    "任命|就任|上任|就职|就職|宣誓|接任|出任|委任|履新",
	    "升空|发射|發射|着陆|著陸|降落|入轨|開通|开通|投入运营|启用|啟用|"
	    "交会对接|对接成功",
	    "塌|决口|決口|爆炸|沉没|沉沒|断裂|斷裂|溃坝|溃堤|溃决|潰壩|潰堤",
	    "起诉索赔|提告|诉讼|訴訟|上诉|上訴|控告|告上法庭|状告|申诉",
	    "搜查|查抄|警方突袭|警方突襲|警察突袭",
	    "承认|承認|认罪|認罪|道歉|致歉|坦白|自首",
	    "受伤|受傷|重伤|重傷|送医|送醫|住院|手术|手術|伤者|輕傷|轻伤|骨折",
	    "阳性|陽性|兴奋剂|禁药|禁藥|感染|确诊|確診",
	    "逃脱|逃脫|越狱|越獄|逃走|出逃",
	    "推翻|撤销|撤銷|否决|否決|违宪|違憲|叫停|判无效|判決無效|裁定无效|"
	    "宣告无效|宣告無效|判决无效",
	    "驱逐|驅逐|引渡|遣返|递解",
	    "关闭|關閉|停课|停課|停业|停業|封闭|封閉|关停", "罢工|罷工",
	    "挂靴|掛靴|告别赛场|宣布退役|宣佈退役|正式退役|宣布退休|宣佈退休|"
	    "正式退休",
	    "被盗|被盜|失窃|盗窃|竊|抢劫|搶劫|黑客|駭客|信息泄露|数据泄露|"
	    "数据泄漏|資料外洩|個資外洩|资料外泄|信息泄漏|信息被泄露",
	    "结婚|結婚|大婚|订婚|訂婚|怀孕|懷孕|产子|產子|诞下|誕下|离婚|離婚|"
	    "分手",
	    "获奖|獲獎|奖项|獎項|颁奖|頒獎|授予|奖牌|獎牌|表彰",
	    "确认身份|確認身份|身份确认|身份確認|查明身份|身份曝光|身份查明|"
	    "身份确定|身份公布",
	    "上涨|上漲|收涨|收漲|上升|走高|增长|增長|大涨|大漲|攀升|涨价|漲價",
	    "下跌|收跌|下降|走低|减少|減少|大跌|下挫|降价|降價|下滑"},
	"未|不|没|沒|无|無|免|防"},
    {"ko", true,
	{"금지",
	    "실격|제명|박탈|출장정지|출전 정지|출전정지|퇴장|자격 "
	    "정지|자격정지|영구 추방|축출",
	    "파산|부도|도산|법정관리|기업회생|회생절차",
	    "벌금|과징금|배상|과태료",
	    "리콜|자진 회수|자진회수|제품 회수|전량 회수",
	    "인수|합병|매각|사들", "임명|취임|선임|후임|내정|발탁",
	    "발사|이륙|착륙|궤도|도킹|개통|개장",
	    "붕괴|무너|폭발|침몰|파열|폭탄 터져|둑 터져|수도관 터져",
	    "소송|고소|고발|항소|상고|제소", "압수수색|급습",
	    "자백|시인했|시인해|사과했|사과문|공식 사과|대국민 사과|혐의 "
	    "인정|범행 인정|잘못 인정|혐의를 인정|자수했|자수해",
	    "다쳐|다친|중상|입원|수술|병원|중태|명 "
	    "부상|부상자|부상을|경상자|부상당",
	    "도핑|감염|확진|양성 판정|양성 반응|양성 확진|양성반응|양성판정",
	    "탈출|탈옥|달아나", "무효|파기|위헌|거부권|뒤집",
	    "추방|송환|범죄인 인도", "폐쇄|휴교|폐업|휴업|폐점|문 닫", "파업",
	    "은퇴",
	    "도난|절도|강도|훔쳐|훔친|해킹|털려|정보 유출|정보유출|자료 "
	    "유출|데이터 유출|정보가 유출|데이터가 유출",
	    "결혼|약혼|임신|출산|득남|득녀|이혼|결별",
	    "표창|훈장|메달|시상|수상자|수상했|상 수상", "신원",
	    "상승|증가|급등|가격 인상|요금 인상|금리 인상",
	    "하락|감소|급락|가격 인하|요금 인하|금리 인하"},
	""},
    {"th", true,
	{"ห้าม|แบน", "ตัดสิทธิ์|ขับออก|ริบ|ไล่ออกจากสนาม|ใบแดง|พักงาน", "ล้มละลาย",
	    "ค่าปรับ|ชดใช้|ถูกปรับ|สั่งปรับ", "เรียกคืน", "ซื้อกิจการ|เข้าซื้อ|ควบรวม|ขายกิจการ",
	    "แต่งตั้ง|สาบานตน|รับตำแหน่ง", "ปล่อยจรวด|ทะยาน|ลงจอด|วงโคจร|เปิดตัว",
	    "ถล่ม|พัง|ระเบิด|ทรุด|เรือจม|เรือล่ม", "ฟ้อง|อุทธรณ์|ยื่นคำร้อง",
	    "บุกค้น|ตรวจค้น|บุกจับ", "สารภาพ|ยอมรับ|ขอโทษ|ขออภัย",
	    "โรงพยาบาล|ผ่าตัด|เจ็บ", "ผลบวก|โด๊ป|ติดเชื้อ", "แหกคุก|หลบหนี|หนีออก",
	    "เพิกถอน|วีโต้|โมฆะ|กลับคำ", "เนรเทศ|ส่งผู้ร้าย|ส่งกลับ",
	    "สั่งปิด|ปิดโรงเรียน|ปิดชั่วคราว|ปิดกิจการ", "นัดหยุดงาน|สไตรค์",
	    "เกษียณ|แขวนสตั๊ด|เลิกเล่น", "ขโมย|ปล้น|โจร|แฮก|ข้อมูลรั่วไหล",
	    "แต่งงาน|หมั้น|ตั้งครรภ์|คลอด|หย่า", "รางวัล|เหรียญ", "ระบุตัว",
	    "เพิ่ม|พุ่ง|สูงขึ้น|ปรับขึ้น", "ลดลง|ร่วง|ตก|ปรับลด"},
	""},
};

const struct act_words *act_words_of(struct str language)
{
	size_t n = sizeof(all) / sizeof(*all);
	language = language_as_listed(language);
	for (size_t i = 0; i < n; i++)
		if (str_istarts(language, str_of(all[i].language)))
			return &all[i];
	return NULL;
}
