/* SPDX-License-Identifier: MIT */
/* gazetted: the words by which a sentence says that a thing may be, or is not.
 */
#include "group/mood_words.h"

/* Each is the beginning of a word, and of those behind it; one that ends with a
 * space is the whole of it. Without spaces it is found anywhere, and "\n" is a
 * headline's end. */
static const struct mood_words all[] = {
    {"en", false,
	"may |might |could |would |should |will |set to |due to be |is to |"
	"are to |was to |were to |about to |to vote|to decide|to rule|"
	"close to |nears |nearing |on the brink|on the verge|threat|warn|fear|"
	"expect|likely |possibl|plan |plans |planned |planning |propos|"
	"recommend|pressure to |in talks|consider|weighs |weighing |mull|seek|"
	"hope|want|urge|call for|calls for|whether |if |prepar|unclear ",
	"not |no |never |without |nobody |none |neither |nor |cannot |can't |"
	"won't |don't |doesn't |didn't |isn't |aren't |wasn't |weren't |"
	"hasn't |haven't |hadn't |couldn't |wouldn't |denies |denied |deny |"
	"refus|reject|fail|rules out|ruled out"},
    {"de", false,
	"könnt|kann |können |soll|will |wollen |droh|möglich|vor dem aus |"
	"kurz vor |erwartet |befürcht|warn|plant |planen |geplant|prüf|erwäg|"
	"fordert |fordern |vorschl|empf|stimmt über|stimmen über|"
	"entscheidet |entscheiden |ringt |ringen |hofft |hoffen |"
	"ob |falls |kündig|angekündigt |ruft |rufen |unter druck |nahe |wohl |"
	"vermutlich |angeblich ",
	"nicht |kein|nie |niemand|ohne |weder |verweiger|lehnt |abgelehnt |"
	"dementier|bestreite|scheiter|gescheitert "},
    {"fr", false,
	"pourrai|devrai|doit |doivent |menac|risqu|peut |peuvent |"
	"possible|probabl|proche d|proches d|sur le départ|au bord d|envisag|"
	"prévoi|prévu|propos|recommand|appel|vote sur|votent |se prononc|"
	"négoci|discut|espèr|veut |veulent |craint|crainte|avertit |"
	"sous pression|attendu",
	"ne |n |n' |pas |aucun|jamais |sans |ni |refus|rejet|dément|échou"},
    {"es", false,
	"podrí|puede |pueden |podrá|deberí|va a |van a |amenaz|cerca de un|"
	"al borde|a punto de |posible|probable|prevé|previst|propon|recomiend|"
	"estudia|vota |votan |votará|negoci|espera|quiere|teme|advierte|"
	"pide |piden |bajo presión|planea",
	"no |sin |nunca |jamás |ningun|ningún |nadie |ni |niega|rechaz|fracas|"
	"tampoco "},
    {"it", false,
	"potrebbe|potrà|può |possono |dovrebbe|sarà |saranno |minacci|rischi|"
	"vicin|a un passo|possibil|probabil|previst|propon|raccomand|valut|"
	"vota |votano |trattativ|negozia|vuole |vogliono |teme|timor|avvert|"
	"chied|sotto pressione|verso ",
	"non |no |senza |mai |nessun|né |nega |negano |rifiut|respin|fallit"},
    {"pt", false,
	"pode |podem |poderá|poderia|deve |devem |deverá|deveria|vai |vão |"
	"ameaç|perto de um|à beira|prestes a |possíve|prováve|previst|propõ|"
	"recomend|estuda |vota |votam |votará|negoci|espera|quer |querem |"
	"teme|alerta|pede |pedem |sob pressão|planeja|planeia",
	"não |sem |nunca |jamais |nenhum|ninguém |nem |nega |negam |rejeit|"
	"recus|fracass"},
    {"nl", false,
	"kan |kunnen |zou |zouden |zal |zullen |wil |willen |moet |moeten |"
	"mogelijk|dreig|bijna |dicht bij|op het punt|verwacht|waarschuw|vrees|"
	"vrezen|plan |plannen |overweeg|overwegen|voorstel|stemt over|"
	"stemmen over|onderhandel|hoop|hopen|onder druk",
	"niet |geen |nooit |zonder |niemand |noch |weiger|ontken|verwerp|"
	"mislukt"},
    {"sv", false,
	"kan |kunde |kommer att |ska |skulle |vill |måste |bör |hot|riskera|"
	"nära |möjlig|trolig|väntas |varna|befara|planera|föresl|rekommend|"
	"röstar om|förhandl|hoppas |överväg|under press",
	"inte |ej |ingen |inga |inget |aldrig |utan |neka|vägra|avvisa|"
	"misslyck"},
    {"da", false,
	"kan |kunne |vil |ville |skal |skulle |måske |tru|tæt på |mulig|"
	"ventes |advar|frygt|planlæg|foresl|anbefal|stemmer om|forhandl|"
	"håber |overvej|under pres",
	"ikke |ingen |intet |aldrig |uden |nægt|afvis|mislyk"},
    {"no", false,
	"kan |kunne |vil |ville |skal |skulle |kanskje |tru|nær |mulig|"
	"ventes |advar|frykt|planlegg|foresl|anbefal|stemmer over|forhandl|"
	"håper |vurder|under press",
	"ikke |ingen |aldri |uten |nekt|avvis|mislyk"},
    {"fi", false,
	"voi |voivat |voisi|saattaa|uhkaa|lähellä |mahdolli|odote|varoit|pelä|"
	"suunnit|ehdot|suosit|äänestää |neuvott|harkits|toivo|aikoo |jos ",
	"ei |eivät |eikä |ilman |koskaan |kiistä|hylkä|hylätt|epäonn"},
    {"pl", false,
	"może|mogą |mógł|mogł|będzie |będą |grozi|groź|blisk|możliw|"
	"prawdopodob|oczekiw|ostrzeg|obaw|planuj|propon|rekomend|głosuj|"
	"zagłosuj|negocj|rozważa|chce |chcą |pod presją|jeśli |czy ",
	"nie |bez |nigdy |nikt |żad|odmaw|odrzuc|zaprzecz|ani "},
    {"cs", false,
	"může|mohou |mohl|bude |budou |hroz|blízko |možn|pravděpodob|očekáv|"
	"varuj|obáv|obav|plánuj|navrh|doporuč|hlasuj|rozhodne |jedná |zvažuj|"
	"chce |chtějí |pod tlakem|zda ",
	"není |nejsou |nebyl|nebud|nemá |bez |nikdy |nikdo |žádn|odmít|popř|"
	"nedošl|ne "},
    {"ru", false,
	"может|могут |мог |могла |могло |могли |будет |будут |должен |должн|"
	"грозит|угрож|близк|возможн|вероятн|ожида|предупре|опаса|планиру|"
	"предлож|предлаг|рекоменд|голосу|проголосует|решит |обсужда|переговор|"
	"намерен|хочет |хотят |готов|если |ли |под давлением",
	"не |нет |без |никто |ни |никогда |отказ|отверг|опроверг"},
    {"uk", false,
	"може|можуть |буде |будуть |загрожу|близьк|можлив|ймовірн|очіку|"
	"попередж|побою|плану|пропону|рекоменд|голосу|проголосує |вирішить |"
	"переговор|намір|хоче |хочуть |готов|якщо |чи |під тиском",
	"не |немає |без |ніхто |ні |ніколи |відмов|відхил|спросту"},
    {"ro", false,
	"poate |pot |ar |va |vor |amenin|aproape de un|posibil|probabil|"
	"așteapt|averti|teme|planu|propun|recomand|votează |negoci|speră |"
	"vrea |dacă |sub presiune",
	"nu |fără |nici|nimeni |neagă |refuz|respin"},
    {"hu", false,
	"lehet|talán |fog |fognak |fenyeget|közel |várhat|figyelmeztet|terv|"
	"javas|szavaz|tárgyal|fontol|remél|akar|ha |nyomás alatt",
	"nem |nincs |sem |nélkül|soha |senki|elutasít|tagad|cáfol"},
    {"tr", false,
	"olası|muhtemel|bekleni|tehdit|uyar|plan|öner|oyla|görüş|düşün|eğer ",
	"değil|yok |asla |redded|reddett|yalanla"},
    {"el", false,
	"μπορεί|ίσως |θα |απειλ|κοντά σε|πιθαν|αναμέν|προειδοπ|φόβ|σχεδιάζ|"
	"προτείν|συνιστ|ψηφίζ|διαπραγμ|εξετάζ|ελπίζ|αν |υπό πίεση",
	"δεν |όχι |μην |χωρίς |κανέν|κανείς |ποτέ |αρνείται |απορρ|διαψεύδ"},
    {"id", false,
	"akan |bisa |dapat |mungkin |terancam|ancam|mengancam|hampir |rencana|"
	"berencana|usul|rekomend|memperingat|khawatir|negosiasi|"
	"mempertimbang|jika |siap |minta",
	"tidak |bukan |belum |tanpa |tak |tolak|menolak|bantah|membantah|"
	"gagal"},
    {"vi", false,
	"có thể|sẽ |sắp |dọa |dự kiến|lo ngại|cảnh báo|đề xuất|kế hoạch|"
	"đàm phán|nếu ",
	"không |chưa |chẳng |phủ nhận|từ chối"},
    {"ar", false,
	"قد |ربما |يمكن|يهدد|تهدد|على "
	"وشك|يقترب|تقترب|قريب|مهدد|محتمل|متوقع|يتوقع|"
	"يحذر|تحذر|مخاوف|يعتزم|تعتزم|يدرس|تدرس|يقترح|يوصي|توصي|يصوت|تصوت|"
	"تجري|سوف ",
	"لا |لم |لن |ليس|دون |غير |بدون |ينفي|تنفي|نفى|رفض|يرفض|ترفض|فشل"},
    {"fa", false,
	"ممکن|شاید|خواهد|احتمال|تهدید|نزدیک|در آستانه|هشدار|برنامه|پیشنهاد|"
	"مذاکر|بررسی|اگر |باید ",
	"نه |نیست|بدون |هیچ|تکذیب|نشد|نکرد"},
    {"he", false, "עשוי|עלול|יכול|צפוי|מאיים|קרוב ל|אפשר|שוקל|אם |האם ",
	"לא |אין |בלי |ללא |מכחיש|דוחה|סירב"},
    {"hi", false,
	"सकता |सकते |सकती |संभावना|आशंका|धमकी|करीब |तैयार|योजना|विचार|"
	"चेतावनी|मांग|अगर |होगा |होगी |होंगे ",
	"नहीं |बिना |इनकार|इंकार|खारिज|ठुकरा"},
    {"ja", true,
	"おそれ|恐れ|可能性|かもしれ|見通し|見込み|方針|予定|検討|近い|近づ|"
	"間近|目前|目指|求め|協議|懸念|警戒|予想|予測|意向|調整|か\n|へ\n|も\n",
	"ない|ません|なし|ならず|至らず|できず|せず|見送|否定|拒否|否決|断念"},
    {"zh", true,
	"可能|或将|或將|将|將|拟|擬|接近|有望|考虑|考慮|计划|計劃|威胁|威脅|"
	"预计|預計|建议|建議|要求|警告|谈判|談判|磋商|审议|審議|表决|表決|"
	"是否|聆讯|聆訊|如果|恐怕",
	"没有|沒有|尚未|未能|并未|並未|不会|不會|不能|不再|无法|無法|否认|"
	"否認|拒绝|拒絕|失败|失敗|从未"},
    {"ko", true,
	"가능성|우려|예정|전망|임박|검토|추진|방침|계획|촉구|요구|협상|협의|"
	"경고|수 있|될까|듯",
	"않|못했|못한|없|아니|거부|부인|무산|불발"},
    {"th", true, "อาจ|จะ|เตรียม|ใกล้|คาด|เสี่ยง|หวั่น|ขู่|พิจารณา", "ไม่|ปฏิเสธ|ไร้"},
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
