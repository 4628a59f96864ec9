/* SPDX-License-Identifier: MIT */
/* gazetted: the words that tell what somebody says who is not named. */
#include "prose/speaker_table.h"

#include "text/language_row.h"

static const struct speaking speaking[] = {
    {S_INIT("en"),
	" in at on from after before during since until by late early "
	"later yesterday today tonight last speaking asked also "
	"additionally ",
	" he she they ",
	" said says told added explained wrote noted argued claimed "
	"insisted warned stressed tweeted posted replied confirmed denied "
	"asked denies deny announced announces promised vowed admitted "
	"acknowledged pointed argues claims insists warns stresses "
	"emphasised emphasized underlined recalled reiterated repeated "
	"reported declared maintained concluded remarked explains notes "
	"adds tells believes thinks rejected rejects accused ",
	" his her their ", ""},
    {S_INIT("de"),
	" in im am an auf bei beim nach vor zuvor später gestern heute "
	"während zum zur gegenüber dazu dort mit außerdem zudem auch dabei "
	"zugleich ferner weiter ebenso anschließend daraufhin danach "
	"später ",
	" er sie ",
	" sagte sagt erklärte erklärt betonte meinte schrieb teilte warnte "
	"kündigte forderte ergänzte fügte bestätigte sprach gesagt erklärt "
	"bestritt räumte versicherte verwies wies hob unterstrich "
	"behauptete kritisierte räumt versichert hebt betont warnt fordert "
	"kündigt fügt ergänzt meint bezeichnete nannte lobte dementierte "
	"erläuterte mahnte verlangte begründete äußerte erinnerte schloss "
	"dankte drohte beklagte bedauerte versprach informiert informierte "
	"erläutert rät riet empfiehlt empfahl mahnt fasst fasste berichtet "
	"berichtete erzählt erzählte schildert schilderte bilanziert "
	"resümiert resümierte unterstreicht bekräftigt bekräftigte ",
	"", ""},
    {S_INIT("nl"),
	" in op aan bij na voor gisteren vandaag tijdens later ook "
	"daarnaast bovendien verder eerder ",
	" hij ze zij ",
	" zei zegt schreef vertelde benadrukte voegde sprak gezegd "
	"benadrukt vertelt liet ontkende ontkent bevestigde waarschuwde "
	"verklaarde stelde noemde meldde beloofde erkende legde wees "
	"herhaalde vindt denkt ",
	"", ""},
    {S_INIT("sv"),
	" i på vid efter före under senare också dessutom vidare tidigare ",
	" han hon de ",
	" sade sa säger skrev berättade tillade tillägger uppger betonade "
	"betonar hävdar hävdade förnekar förnekade menar menade förklarade "
	"förklarar varnade varnar bekräftade berättar konstaterar "
	"konstaterade påpekar påpekade lovade tror nekar ",
	"", ""},
    {S_INIT("da"),
	" i på ved efter før under senere også desuden videre tidligere ",
	" han hun de ",
	" sagde siger skrev fortalte tilføjede tilføjer oplyser "
	"understreger understregede mener mente forklarede forklarer "
	"fortæller nægter nægtede advarede bekræfter bekræftede "
	"konstaterer påpeger lover oplyste erklærede ",
	"", ""},
    {S_INIT("no"),
	" i på ved etter før under senere også dessuten videre tidligere ",
	" han hun de ",
	" sa sier skrev fortalte la legger opplyser understreker "
	"understreket mener mente forklarte forklarer forteller nekter "
	"nektet advarte bekrefter bekreftet konstaterer påpeker lover "
	"opplyste tror hevder ",
	"", ""},
    {S_INIT("fr"), " selon comme ", " il elle ils elles ",
	" dit déclaré expliqué affirmé ajouté précisé indiqué assuré "
	"souligné parlé répondu rappelé nié dénoncé estimé annoncé "
	"confirmé martelé averti insisté reconnu promis réaffirmé conclu "
	"raconté écrit dément nie explique affirme ajoute précise indique "
	"assure souligne rappelle estime regrette dénonce poursuit conclut "
	"raconte insiste réclame ",
	" son sa ses leur leurs ", ""},
    {S_INIT("fi"), "", " hän he ",
	" sanoo sanoi lisäsi lisää kertoo kertoi toteaa totesi arvioi "
	"sanovat korosti korostaa painotti painottaa muistutti kiisti "
	"kiistää vahvisti vakuutti selitti huomautti ilmoitti varoitti "
	"uskoo kirjoitti myönsi väitti jatkoi lupasi lupaa ",
	"", ""},
    {S_INIT("ru"), " также при кроме ранее позднее позже затем как ",
	" он она они ",
	" сказал сказала сказали добавил добавила добавили заявил заявила "
	"заявили отметил отметила подчеркнул подчеркнула назвал назвала "
	"пояснил пояснила пояснили объяснил объяснила рассказал рассказала "
	"рассказали уточнил уточнила уточнили сообщил сообщила сообщили "
	"напомнил напомнила предупредил предупредила указал указала "
	"признал признала опроверг опровергла отрицает подтвердил "
	"подтвердила считает уверен уверена выразил выразила призвал "
	"призвала пообещал пообещала написал написала отметили подчеркнули ",
	"", " что "},
    {S_INIT("uk"), " також при крім раніше пізніше згодом як ",
	" він вона вони ",
	" сказав сказала сказали додав додала додали заявив заявила "
	"зазначив зазначила підкреслив підкреслила пояснив пояснила "
	"розповів розповіла уточнив уточнила повідомив повідомила нагадав "
	"нагадала попередив попередила вказав вказала визнав визнала "
	"спростував заперечує підтвердив підтвердила вважає переконаний "
	"закликав закликала пообіцяв написав написала наголосив наголосила "
	"заявили зауважив зауважила ",
	"", " що "},
    {S_INIT("es"), " según como ", "",
	" dijo explicó afirmó añadió agregó señaló indicó aseguró declaró "
	"precisó detalló informó recordó habló subrayó subraya sostuvo "
	"sostiene advirtió admitió reconoció negó niega confirmó anunció "
	"insistió recalcó comentó contó respondió prometió expresó "
	"manifestó apuntó matizó defendió reiteró destacó denunció "
	"consideró relató añade explica asegura afirma señala dijeron "
	"explicaron añadieron indicaron señalaron aseguraron afirmaron ",
	" su sus ", " que también además "},
    {S_INIT("pt"), " segundo conforme como ", "",
	" disse explicou afirmou acrescentou declarou informou destacou "
	"falou contou sublinhou sublinha ressaltou frisou reiterou negou "
	"nega confirmou anunciou garantiu advertiu admitiu reconheceu "
	"defendeu lembrou comentou respondeu prometeu enfatizou revelou "
	"alertou relatou escreveu disseram afirmaram explicaram diz afirma "
	"explica referiu salientou indicou realçou ",
	" seu sua seus suas ", " que também ainda "},
    {S_INIT("it"), " secondo come ", "",
	" ha detto spiegato affermato aggiunto dichiarato sottolineato "
	"parlato disse precisato ribadito ricordato evidenziato negato "
	"nega confermato annunciato ammesso avvertito concluso osservato "
	"commentato raccontato risposto promesso insistito assicurato "
	"rivelato denunciato scritto sostenuto precisa ribadisce ricorda "
	"spiega afferma aggiunge sottolinea dice sostiene spiegò affermò "
	"aggiunse dichiarò ",
	" suo sua suoi sue ", " che anche inoltre "},
    {S_INIT("pl"), " jak ", "",
	" dodał dodała dodali powiedział powiedziała powiedzieli zapewnił "
	"zapewniła zapewnili podkreślił podkreśliła podkreślili zaznaczył "
	"zaznaczyła wyjaśnił wyjaśniła wyjaśnili poinformował "
	"poinformowała przyznał przyznała stwierdził stwierdziła ocenił "
	"oceniła zapowiedział zapowiedziała przekazał przekazała zwrócił "
	"mówi dodaje podkreśla wyjaśnia zapewnia twierdzi tłumaczy "
	"przypomniał przypomniała tłumaczył uważa podał podała podali "
	"zaprzeczył zaprzeczyła zaprzecza potwierdził potwierdziła "
	"ostrzegł ostrzegła oświadczył oświadczyła oświadczyli "
	"zadeklarował zadeklarowała ogłosił ogłosiła obiecał obiecała "
	"napisał napisała opowiadał opowiadała argumentował wskazał "
	"wskazała wskazali sprecyzował zauważył zauważyła uznał uznała "
	"skomentował ",
	"", " że iż też także również jednak przy "},
    {S_INIT("cs"), " jak ", "",
	" dodal dodala dodali řekl řekla řekli uvedl uvedla uvedli "
	"zdůraznil zdůraznila vysvětlil vysvětlila upozornil upozornila "
	"potvrdil potvrdila sdělil sdělila připomněl připomněla prohlásil "
	"prohlásila oznámil oznámila popřel popřela varoval varovala "
	"slíbil slíbila uznal uznala podotkl podotkla poznamenal "
	"poznamenala doplnil doplnila zopakoval napsal napsala míní tvrdí "
	"tvrdil tvrdila konstatoval konstatovala informoval informovala "
	"přiznal přiznala přiznali přiznává ",
	"", " že také však "},
    {S_INIT("sk"), " ako ", "",
	" dodal dodala dodali povedal povedala uviedol uviedla zdôraznil "
	"zdôraznila vysvetlil vysvetlila upozornil upozornila potvrdil "
	"potvrdila vyhlásil vyhlásila oznámil oznámila poprel poprela "
	"varoval varovala sľúbil sľúbila priznal priznala podotkol "
	"podotkla poznamenal poznamenala doplnil doplnila tvrdí tvrdil "
	"tvrdila konštatoval konštatovala ",
	"", " že tiež však "},
    {S_INIT("hr"), " kako također ", "",
	" dodao dodala dodali rekao rekla rekli kazao kazala istaknuo "
	"istaknula naglasio naglasila objasnio objasnila poručio poručila "
	"izjavio izjavila najavio najavila potvrdio potvrdila upozorio "
	"upozorila zanijekao napomenuo napomenula pojasnio pojasnila "
	"zaključio zaključila ustvrdio ustvrdila obećao naveo navela ",
	"", " je su kako da i "},
    {S_INIT("ro"), "", "",
	" a adăugat adăugat spus declarat precizat subliniat explicat "
	"afirmat anunțat menționat confirmat negat avertizat promis "
	"insistat recunoscut susținut transmis arătat reamintit scris "
	"completat punctat ",
	"", " că adăugat spus declarat precizat subliniat explicat "},
    {S_INIT("bg"), " също ", " той тя те ",
	" добави добавиха каза казаха заяви подчерта обясни съобщи допълни "
	"посочи подчертаха обясниха отбеляза потвърди отрече предупреди "
	"призна обеща напомни коментира написа уточни заключи разказа "
	"разясни ",
	"", " че още "},
    {S_INIT("el"), " όπως ", "",
	" πρόσθεσε είπε δήλωσε τόνισε υπογράμμισε ανέφερε σημείωσε εξήγησε "
	"τονίζει επισήμανε διευκρίνισε διαβεβαίωσε αρνήθηκε παραδέχτηκε "
	"παραδέχθηκε "
	"προειδοποίησε υποσχέθηκε κατέληξε υποστήριξε σχολίασε επέμεινε "
	"λέει αναφέρει πρόσθεσαν είπαν δήλωσαν ",
	"", " ότι πως επίσης "},
    {S_INIT("ar"), "", "",
	" أضاف وأضاف وأضافت تابع وتابع وتابعت وأردف وأردفت أوضح أوضحت أكدت "
	"أشارت قالت ذكرت نفى ونفى أوضح وأوضح وأوضحت أشار وأشار وأشارت قال "
	"وقال وقالت أكد وأكد وأكدت ذكر وذكر وذكرت لفت ولفت شدد وشدد كشف "
	"وكشف اعتبر واعتبر رأى ورأى شددت وشددت كشفت وكشفت لفتت ولفتت حذر "
	"وحذر وحذرت نفت ونفت بين وبين وبينت تعهد وتعهد دعا ودعا صرح وصرح "
	"وصرحت اعتبرت واعتبرت نوه ونوه أعلن وأعلن وأعلنت اعترف واعترف واعترفت "
	"أقر وأقر ",
	"",
	" أن إن أنه أنها بأن بأنه بأنها إلى على في خلال عبر قائلا قائلة أيضا "},
    {S_INIT("hu"), "", "",
	" hozzátette elmondta közölte hangsúlyozta kijelentette kifejtette "
	"megjegyezte hozzátették elmondták közölték szólt írta kiemelte "
	"hozzáfűzte megerősítette cáfolta elismerte megígérte "
	"figyelmeztetett emlékeztetett állította kijelentették kiemelték "
	"leszögezte aláhúzta rámutatott tagadta tagadja bejelentette véli "
	"szerint beszélt ",
	"", " hogy azt is "},
    {S_INIT("id"), "", " ia dia mereka ",
	" berkata menyebut menambahkan mengatakan menyatakan menjelaskan "
	"menegaskan menuturkan membantah memastikan mengungkapkan mengaku "
	"memperingatkan berjanji meminta mengklaim menilai mengimbau "
	"menekankan memaparkan menyebutkan ",
	"", ""},
    {S_INIT("vi"), "", " ông bà anh chị họ ",
	" nói cho khẳng nhấn thêm tuyên giải cảnh phủ xác thừa ", "", ""},
    {S_INIT("hi"), "", " उन्होंने उसने इन्होंने वह वे ",
	" कहा बताया जोड़ा दावा आरोप स्पष्ट बोले बोलीं चेतावनी इनकार खारिज "
	"लिखा माना ",
	"", ""},
    {S_INIT("fa"), "", " او وی آنها ایشان ",
	" گفت گفته گفتند افزود افزوده تاکید تأکید تصریح اظهار بیان ادامه "
	"خاطرنشان یادآور اعلام نوشت رد تکذیب هشدار افزودند خواستار پذیرفت ",
	"", " که "},
    {S_INIT("ca"), " segons com ", " ell ella ells elles ",
	" afegir afegit dir dit explicar explicat afirmar afirmat "
	"assegurar assegurat assenyalar assenyalat subratllar subratllat "
	"negar negat confirmar confirmat anunciar anunciat recordar "
	"recordat advertir advertit remarcar remarcat ",
	"", " que també "},
    {S_INIT("et"), "", " ta tema nad nemad ",
	" lisas ütles sõnas rääkis selgitas märkis kinnitas teatas lisasid "
	"ütlesid rõhutas eitas hoiatas lubas kirjutas tunnistas leidis "
	"usub jätkas ",
	"", ""},
    {S_INIT("lt"), "", " jis ji jie jos ",
	" pridūrė sakė teigė pasakė kalbėjo paaiškino pažymėjo pabrėžė "
	"tvirtino rašė pareiškė paneigė neigia patvirtino perspėjo "
	"pažadėjo priminė akcentavo aiškino mano sako ",
	"", " kad "},
    {S_INIT("lv"), "", " viņš viņa viņi viņas ",
	" piebilda sacīja teica norādīja skaidroja uzsvēra paziņoja pauda "
	"stāstīja atzina noliedza apstiprināja brīdināja solīja atgādināja "
	"uzskata saka skaidro ",
	"", " ka "},
    {S_INIT("be"), " таксама ", " ён яна яны ",
	" дадаў дадала дадалі сказаў сказала сказалі адзначыў адзначыла "
	"заявіў заявіла падкрэсліў падкрэсліла паведаміў паведаміла "
	"растлумачыў растлумачыла распавёў распавяла патлумачыў удакладніў "
	"пацвердзіў лічыць ",
	"", " што "},
    {S_INIT("mk"), " исто ", " тој таа тие ",
	" додаде додадоа рече рекоа изјави посочи истакна нагласи објасни "
	"кажа потенцира потврди негираше предупреди вели најави ",
	"", " дека "},
    {S_INIT("sr"), "", " он она они on ona oni ",
	" додао додала додали рекао рекла рекли казао казала истакао "
	"истакла навео навела нагласио нагласила изјавио изјавила dodao "
	"dodala dodali rekao rekla rekli kazao kazala istakao istakla "
	"naveo navela naglasio naglasila izjavio izjavila потврдио "
	"потврдила негирао негирала упозорио упозорила објаснио објаснила "
	"поручио поручила најавио најавила objasnio objasnila potvrdio "
	"potvrdila upozorio upozorila poručio poručila najavio najavila ",
	"", " је да су je da su "},
    {S_INIT("he"), "", " הוא היא הם ",
	" הוסיף הוסיפה הוסיפו אמר אמרה אמרו ציין ציינה הדגיש הדגישה הבהיר "
	"הבהירה הסביר הסבירה טען טענה סיפר סיפרה הכחיש הכחישה אישר אישרה "
	"הודיע הודיעה כתב כתבה הדגישו טענו הודה הודתה הודו ",
	"", ""},
};

static const struct language_list views[] = {
    {S_INIT("en"), "|according to him|according to her|according to them|"},
    {S_INIT("de"),
	"|nach seiner einschätzung|nach ihrer einschätzung|nach seinen "
	"angaben|nach ihren angaben|nach seinen worten|nach ihren "
	"worten|seiner einschätzung nach|ihrer einschätzung nach|"
	"ihm zufolge|ihr zufolge|ihnen zufolge|laut ihm|laut ihr|"
	"seinen angaben zufolge|ihren angaben zufolge|"
	"seiner meinung nach|"
	"ihrer meinung nach|seiner ansicht nach|"
	"ihrer ansicht nach|"},
    {S_INIT("fr"),
	"|selon ses dires|selon ses propos|à l en croire|à les en croire|"
	"selon lui|selon elle|selon eux|selon elles|d après lui|"
	"d après elle|d après eux|"},
    {S_INIT("es"), "|de acuerdo con él|de acuerdo con ella|a su entender|según "
		   "sus palabras|"
		   "según él|según ella|según ellos|según ellas|a su juicio|"
		   "en su opinión|"},
    {S_INIT("it"), "|secondo lui|secondo lei|secondo loro|a suo avviso|"
		   "a suo dire|a loro avviso|"},
    {S_INIT("pt"), "|segundo ele|segundo ela|segundo eles|segundo elas|"
		   "para ele|para ela|de acordo com ele|de acordo com ela|"},
    {S_INIT("nl"), "|naar eigen zeggen|"
		   "volgens hem|volgens haar|volgens hen|volgens hun|"},
    {S_INIT("sv"), "|enligt honom|enligt henne|enligt dem|"},
    {S_INIT("da"), "|ifølge ham|ifølge hende|ifølge dem|"},
    {S_INIT("no"), "|ifølge ham|ifølge henne|ifølge dem|"},
    {S_INIT("pl"), "|jego zdaniem|jej zdaniem|ich zdaniem|według niego|"
		   "według niej|według nich|w jego opinii|w jej opinii|"
		   "w jego ocenie|w jej ocenie|"},
    {S_INIT("cs"), "|podle něj|podle něho|podle ní|podle nich|"
		   "podle jeho slov|podle jejích slov|podle jejich slov|"},
    {S_INIT("sk"), "|podľa neho|podľa nej|podľa nich|podľa jeho slov|"
		   "podľa jej slov|podľa ich slov|"},
    {S_INIT("hr"), "|prema njegovim riječima|prema njezinim riječima|"
		   "prema njihovim riječima|po njemu|po njoj|"},
    {S_INIT("sr"), "|према његовим речима|према њеним речима|"
		   "према њиховим речима|према њему|према њој|"
		   "prema njegovim rečima|prema njenim rečima|"},
    {S_INIT("bg"), "|според него|според нея|според тях|по думите му|"
		   "по думите ѝ|по думите й|по думите им|по неговите думи|"},
    {S_INIT("mk"), "|според него|според неа|според нив|"},
    {S_INIT("ru"),
	"|по их мнению|по его утверждению|по её утверждению|по ее утверждению|"
	"по его словам|по ее словам|по её словам|по их словам|"
	"по его мнению|по ее мнению|по её мнению|"
	"по его данным|"
	"по ее данным|по её данным|по их данным|по его версии|"},
    {S_INIT("uk"), "|за його словами|за її словами|за їхніми словами|"
		   "на його думку|на її думку|"},
    {S_INIT("be"), "|паводле яго|паводле яе|паводле іх|паводле яго слоў|"
		   "паводле яе слоў|"},
    {S_INIT("ro"), "|potrivit acestuia|potrivit acesteia|potrivit acestora|"
		   "potrivit lui|potrivit ei|potrivit lor|în opinia sa|"},
    {S_INIT("ca"), "|segons ell|segons ella|segons ells|segons elles|"},
    {S_INIT("hu"), "|szerinte|szerintük|"},
    {S_INIT("fi"), "|hänen mukaansa|heidän mukaansa|hänen mielestään|"},
    {S_INIT("et"), "|tema sõnul|nende sõnul|ta sõnul|tema hinnangul|"},
    {S_INIT("lt"), "|jo teigimu|jos teigimu|jų teigimu|anot jo|anot jos|"
		   "pasak jo|pasak jos|jo nuomone|jos nuomone|jo žodžiais|"
		   "jos žodžiais|"},
    {S_INIT("lv"), "|pēc viņa teiktā|pēc viņas teiktā|pēc viņu teiktā|"
		   "pēc viņa domām|pēc viņas domām|viņaprāt|"},
    {S_INIT("el"), "|σύμφωνα με τον ίδιο|σύμφωνα με την ίδια|"
		   "σύμφωνα με αυτόν|κατά τον ίδιο|κατά την ίδια|"},
    {S_INIT("tr"), "|ona göre|onlara göre|kendisine göre|"},
    {S_INIT("id"), "|menurut dia|menurutnya|menurut mereka|"},
    {S_INIT("vi"), "|theo ông|theo bà|theo anh|theo chị|"},
    {S_INIT("ar"), "|وبحسبه|وبحسب قوله|بحسب قوله|وفقا له|وفقا لها|"},
    {S_INIT("fa"), "|به گفته او|به گفته وی|به گفته ایشان|به گفته آنها|"
		   "به اعتقاد وی|به اعتقاد او|"},
    {S_INIT("he"), "|לדבריו|לדבריה|לדבריהם|לטענתו|לטענתה|"},
    {S_INIT("hi"), "|उनके मुताबिक|उनके अनुसार|उसके मुताबिक|उसके अनुसार|"},
};

static const struct language_list unspaced[] = {
    {S_INIT("th"),
	" เขาปฏิเสธ เธอปฏิเสธ พวกเขาปฏิเสธ เขายอมรับ เธอยอมรับ "
	"เขากล่าว เขาบอก เขาระบุ เขาเสริม เขาเปิดเผย เขาชี้ เขาย้ำ เขายืนยัน "
	"เขายังกล่าว เขายังบอก เขายังระบุ เขายังเสริม เขายังเปิดเผย เขายังชี้ "
	"เขายังย้ำ เธอกล่าว เธอบอก เธอระบุ เธอเสริม เธอเปิดเผย เธอชี้ เธอย้ำ เธอยืนยัน "
	"เธอยังกล่าว "
	"เธอยังบอก เธอยังระบุ เธอยังเสริม พวกเขากล่าว พวกเขาบอก พวกเขาระบุ "
	"นอกจากนี้ยังกล่าว นอกจากนี้เขา นอกจากนี้เธอ ทั้งยังกล่าว พร้อมกล่าว "
	"พร้อมระบุ และกล่าวว่า โดยกล่าวว่า โดยระบุว่า ซึ่งกล่าวว่า กล่าวเพิ่มเติมว่า "
	"กล่าวอีกว่า กล่าวต่อว่า ระบุเพิ่มเติมว่า "},
    {S_INIT("zh"),
	" 他否认 他否認 她否认 她否認 他拒绝 她拒绝 他承认 她承认 "
	"他呼吁 她呼吁 据其 據其 他说 他說 她说 她說 他们说 他們說 她们说 他还 "
	"他還 她还 她還 他补充 "
	"他補充 她补充 她補充 他表示 她表示 他强调 他強調 她强调 她強調 他指出 "
	"她指出 他称 他稱 她称 她稱 他告诉 他告訴 她告诉 她告訴 他认为 他認為 "
	"她认为 她認為 他介绍 她介绍 据他 據他 据她 據她 在他看来 在她看来 "
	"他透露 她透露 他解释 她解释 "},
    {S_INIT("ja"),
	" 彼によると 彼女によると 彼によれば 彼女によれば 同氏によると "
	"同氏によれば "},
};

const struct speaking *speaker_words(struct str language)
{
	int k = LANGUAGE_ROW(speaking, language);
	return k < 0 ? NULL : &speaking[k];
}

const char *speaker_views(struct str language)
{
	return LANGUAGE_LIST(views, language);
}

const char *speaker_unspaced(struct str language)
{
	return LANGUAGE_LIST(unspaced, language);
}
