/* SPDX-License-Identifier: MIT */
/* gazetted: tests of facts that are told twice. */
#include "prose/facts.h"

#include "base/arena.h"
#include "tap.h"

static void twice(void)
{
	static const struct {
		const char *language, *x, *y;
		bool same;
	} rows[] = {
	    {"fr",
		"La SNCF prévoit un TGV sur deux vendredi en raison d'une "
		"grève lancée par SUD-Rail, qui réclame des hausses de "
		"salaire.",
		"Les cheminots sont appelés à cesser le travail vendredi par "
		"SUD-Rail, pour les salaires.",
		true},
	    {"fr", "Une réunion avec la direction est prévue jeudi soir.",
		"Une dernière réunion aura lieu jeudi.", true},
	    {"fr", "Une réunion avec la direction est prévue jeudi soir.",
		"Les billets peuvent être échangés sans frais.", false},
	    {"pl",
		"Ruch na trasie do Wrocławia wstrzymano co najmniej do "
		"wieczora, przewoźnik uruchomił autobusy.",
		"Między Opolem a Wrocławiem kursują autobusy, kolejarze "
		"otworzą jeden tor wieczorem.",
		true},
	    {"tr",
		"Malatya Valisi Seddar Yavuz can kaybı olmadığını, bazı "
		"binalarda çatlaklar oluştuğunu söyledi.",
		"Vali Seddar Yavuz can kaybı bulunmadığını, ekiplerin binaları "
		"incelediğini belirtti.",
		true},
	    {"es",
		"Protección Civil no reportó víctimas, aunque hay grietas en "
		"viviendas de Pinotepa.",
		"El gobernador Salomón Jara dijo que no hay víctimas y que "
		"Protección Civil revisa hospitales.",
		true},
	    {"es", "Protección Civil no reportó víctimas en Pinotepa.",
		"El gobernador suspendió las clases en la costa hasta nuevo "
		"aviso.",
		false},
	    {"ja",
		"プロ野球の阪神タイガースは2日、藤川球児監督が来季も指揮を"
		"執ると発表した。",
		"阪神の粟井社長は2日、藤川球児監督の来季続投を正式に明らか"
		"にした。",
		true},
	    {"ja", "プロ野球の阪神タイガースは2日、監督の続投を発表した。",
		"球団は打線の補強を進める方針で、外国人野手の獲得を目指す。",
		false},
	    {"zh",
		"中国地震台网测定，四川雅安市芦山县发生5.2级地震，震感明显。",
		"四川雅安芦山县2日上午发生5.2级地震，芦山学校停课一天。", true},
	    {"zh", "四川雅安市芦山县发生5.2级地震，成都震感明显。",
		"消防救援总队派出60人赶赴当地，学校停课一天。", false},
	    {"en", "The fire in Orlin killed 12 people on Monday.",
		"Mayor Ann Example has promised a new law by spring.", false},
	    {"en", "Two workers were killed when a fire destroyed a mill.",
		"Two people lost their lives in the inferno at the mill.",
		true},
	    {"en", "The crew of 22 was rescued by helicopter.",
		"All twenty-two sailors were flown to safety.", true},
	    {"en", "The tanker has leaked 20,000 tonnes of oil.",
		"Some twenty thousand tonnes of crude have spilled.", true},
	    {"en", "Two villages were cut off.", "Two men were arrested.",
		false},
	    {"de", "Die Feuerwehr rettete zwölf Kinder aus der Schule.",
		"Die Feuerwehr brachte 12 Kinder ins Freie.", true},
	    {"fr", "Le pont de Montbrel a été emporté, douze maisons aussi.",
		"À Montbrel, 12 habitations et un pont ont disparu.", true},
	    {"pl", "W pożarze fabryki zginęło dwóch robotników.",
		"Życie straciło 2 robotników.", true},
	    {"ru", "Двое рабочих погибли при пожаре на фабрике.",
		"Жертвами стали 2 рабочих.", true},
	    {"zh", "奥林市一家造纸厂周一晚发生火灾，造成两名工人死亡。",
		"周一夜间，奥林造纸厂起火，两名员工遇难。", true},
	    {"en", "", "", false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct str language = str_of(rows[i].language);
		struct facts x = {0}, y = {0};
		facts_add(a, &x, str_of(rows[i].x), language);
		facts_add(a, &y, str_of(rows[i].y), language);
		is_int(facts_same(&x, &y), rows[i].same, rows[i].y);
		is_int(facts_same(&y, &x), rows[i].same, rows[i].x);
		arena_free(&a);
	}
}

/* Figures that were told, of another report. */
static void figures(void)
{
	static const struct {
		const char *language, *told, *again;
		bool first, so;
	} rows[] = {
	    {"en", "The tax on wine rises to 2.75 per cent in May.",
		"Drinkers will pay 2.75 percent, the treasury said.", false,
		true},
	    {"en", "Prices fell to 1.3 percent from 1.9 percent.",
		"A rate of 1.3 percent was expected, and 1.6 next year.", false,
		false},
	    {"de",
		"Der Rat hebt die Steuer um einen Viertelpunkt auf 2,75 "
		"Prozent.",
		"Um 0,25 Punkte auf 2,75 Prozent steigt in Orlin die Abgabe.",
		true, true},
	    {"de",
		"Der Rat hebt die Steuer um einen Viertelpunkt auf 2,75 "
		"Prozent.",
		"Um 0,25 Punkte auf 2,75 Prozent steigt in Orlin die Abgabe.",
		false, false},
	    {"fr", "Le conseil a voté le budget par 31 voix contre 24.",
		"Les élus l'ont approuvé : 31 pour et 24 contre.", false, true},
	    {"ru", "Совет снизил налог до 12 процентов.",
		"Налог теперь составит 12 процентов, решили в Орлине.", true,
		true},
	    {"ru", "Совет снизил налог до 12 процентов.",
		"Магазины ждали 12 процентов ещё весной.", false, false},
	    {"en", "A wolf has killed 14 sheep in Ostham.",
		"After 14 deaths Karl Moss wants the wolf of Ostham shot.",
		true, false},
	    {"en", "The mill was built in 1904.",
		"In 1904 the town had a mayor for the first time.", true,
		false},
	    {"en", "Three people died on Monday in Orlin.",
		"Three of the mills stood still for a day.", true, false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct str language = str_of(rows[i].language);
		struct facts x = {0}, told = {0};
		facts_add(a, &told, str_of(rows[i].told), language);
		facts_add(a, &x, str_of(rows[i].again), language);
		is_int(facts_figures_told(&x, &told, rows[i].first), rows[i].so,
		    rows[i].again);
		arena_free(&a);
	}
}

/* More words of one number than a number has. */
/* More of the same. */
static void recounted(void)
{
	static const struct {
		const char *x, *y;
		bool more;
	} rows[] = {
	    {"A blast in Orlin killed two people on Monday.",
		"Five people have died in the blast in Orlin.", true},
	    {"A blast in Orlin killed 12 people on Monday.",
		"The toll of the blast in Orlin has risen to 45.", true},
	    {"A blast in Orlin killed two people on Monday.",
		"Two people have died in the blast in Orlin.", false},
	    {"A blast in Orlin killed two people on Monday.",
		"Two people died at 11 o'clock in the blast in Orlin.", false},
	    {"Drivers in Orlin strike until 22 o'clock on Friday.",
		"Drivers in Orlin have called a strike of 68 hours.", false},
	    {"The tax in Orlin rises by 22 percent in May.",
		"A tax in Orlin is going up, 68 percent of people oppose it.",
		false},
	    {"A blast in Orlin killed two people in 2026.",
		"Two people died of the blast, the first since 2019.", false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct facts x = {0}, y = {0};
		facts_add(a, &x, str_of(rows[i].x), S("en"));
		facts_add(a, &y, str_of(rows[i].y), S("en"));
		is_int(facts_more(&y, &x), rows[i].more, rows[i].y);
		is_int(facts_more(&x, &y), false, rows[i].x);
		arena_free(&a);
	}
}

/* How many dead and hurt a sentence tells of. */
static void victims(void)
{
	static const struct {
		const char *language, *sentence;
		int dead, hurt;
	} rows[] = {
	    {"en", "At least nine people died when a ferry caught fire.", 9, 0},
	    {"en", "The crash killed 3 people and injured 20 on Friday.", 3,
		20},
	    {"en", "One person died and 20 were injured near Orlin.", 1, 20},
	    {"fr", "Un mort et douze blessés dans un accident.", 1, 12},
	    {"de", "Sechs Mitarbeiter erlitten Rauchvergiftungen.", 0, 6},
	    {"en", "A dozen people were hurt, most of them by smoke.", 0,
		TOLL_SOME},
	    {"en", "Eighteen people were killed and 30 injured in the crush.",
		18, 30},
	    {"en", "A second worker has died after the fall of a crane.", 2, 0},
	    {"fr", "Un troisième ouvrier est mort à l'hôpital.", 3, 0},
	    {"ru", "В больнице умер второй рабочий.", 2, 0},
	    {"en", "A second storm has killed one person in Orlin.", 1, 0},
	    {"en", "Its update kills 40 functions of the app.", 0, 0},
	    {"en", "One man died and three people were hurt.", 1, 3},
	    {"es", "Siete personas han muerto, tras fallecer tres heridos.", 7,
		0},
	    {"de", "Drei Verletzte sind gestorben.", 3, 0},
	    {"fr", "Le blessé est mort, ce qui porte le bilan à trois morts.",
		3, 0},
	    {"en", "The toll rose to 1,200, with 30 villages cut off.", 1200,
		0},
	    {"en", "Six people drowned when a boat turned over.", 6, 0},
	    {"en", "Five people lost their lives, 12 were hurt.", 5, 12},
	    {"en", "Ann Example, 34, died when the boat overturned.", 0, 0},
	    {"en", "A 34-year-old man died on November 3 in Orlin.", 0, 0},
	    {"en", "It is the first death in the mine since 1987.", 0, 0},
	    {"en", "Fourteen people were hurt, and nobody was missed.", 0, 14},
	    {"en", "All aboard flight 370 were killed.", 0, 0},
	    {"en", "The number of dead rose to nine: three died on Monday.", 9,
		0},
	    {"en", "Rescuers have recovered 21 bodies from the mud.", 21, 0},
	    {"en", "At least 78 people have died in the Channel this year.", 0,
		0},
	    {"fr", "Depuis le début de l'hiver, 19 personnes sont mortes.", 0,
		0},
	    {"ru", "С начала года при пожарах погибли 97 человек.", 0, 0},
	    {"zh", "今年以来火灾已致52人死亡。", 0, 0},
	    {"en", "Rescuers have recovered two more bodies.", 0, 0},
	    {"ru", "Число жертв возросло до девяти: трое скончались ночью.", 9,
		0},
	    {"es",
		"Un total de 18 personas sufrieron heridas en la colisión "
		"de dos trenes.",
		0, 18},
	    {"de", "Die Zahl der Toten ist auf sieben gestiegen.", 7, 0},
	    {"de", "Die Flut hat elf Menschen das Leben gekostet.", 11, 0},
	    {"de",
		"Am Samstag sind 23 Menschen verletzt worden, drei davon "
		"schwer.",
		0, 23},
	    {"de", "Am 23. November starben in Orlin vier Menschen.", 4, 0},
	    {"es", "Al menos 12 muertos dejó el sismo de 5,8 grados.", 12, 0},
	    {"es", "Trece personas perdieron la vida en el incendio.", 13, 0},
	    {"fr", "L'incendie a fait onze morts et 40 blessés.", 11, 40},
	    {"fr", "Dix personnes ont péri dans l'explosion.", 10, 0},
	    {"nl", "Er zijn vier mensen om het leven gekomen.", 4, 0},
	    {"pl", "Do pięciu wzrosła liczba ofiar wypadku.", 5, 0},
	    {"ru", "Погибли 12 человек, 40 ранены.", 12, 40},
	    {"uk", "Кількість загиблих зросла до п'яти.", 5, 0},
	    {"tr", "Kazada 4 kişi hayatını kaybetti, 12 kişi yaralandı.", 4,
		12},
	    {"tr", "Can kaybı 7'ye yükseldi.", 7, 0},
	    {"sv", "Fyra människor har dött i lavinen.", 4, 0},
	    {"fi", "Kolme ihmistä kuoli turmassa.", 3, 0},
	    {"cs", "Počet obětí stoupl na pět.", 5, 0},
	    {"ro", "Șase oameni și-au pierdut viața.", 6, 0},
	    {"el", "Έξι άνθρωποι έχασαν τη ζωή τους.", 6, 0},
	    {"bg", "Броят на загиналите нарасна до трима.", 3, 0},
	    {"sr", "Broj poginulih porastao je na šest.", 6, 0},
	    {"ar", "ارتفع عدد الضحايا إلى 13 قتيلا.", 13, 0},
	    {"he", "מספר ההרוגים עלה לשבעה.", 7, 0},
	    {"hi", "मरने वालों की संख्या बढ़कर 10 हो गई है।", 10, 0},
	    {"id", "Sebanyak 14 orang tewas pada Minggu.", 14, 0},
	    {"vi", "Vụ sạt lở đã làm 5 người chết.", 5, 0},
	    {"th", "น้ำท่วมทำให้มีผู้เสียชีวิต 4 ราย", 4, 0},
	    {"ko", "29일 공장에서 불이 나 6명이 숨졌다.", 6, 0},
	    {"ja", "29日の土砂崩れで3人が死亡した。", 3, 0},
	    {"zh", "周六发生山体滑坡，已造成8人遇难。", 8, 0},
	    {"en", "Twelve missing hikers were found dead.", 12, 0},
	    {"de", "Drei Obdachlose wurden bei einem Brand getötet.", 3, 0},
	    {"es", "Hallan muertos a los 5 desaparecidos.", 5, 0},
	    {"en", "Police arrested one person over the killing.", 0, 0},
	    {"en", "Singer of Orlin dies at 91", 0, 0},
	    {"en", "Singer Dead at the Age of 84", 0, 0},
	    {"en", "Death toll in Orlin at 84", 84, 0},
	    {"de", "Sänger mit 91 gestorben", 0, 0},
	    {"sv", "Sångare död vid 91", 0, 0},
	    {"de", "Unfall mit 4 Toten", 4, 0},
	    {"en", "A blast in Orlin killed two and injured nine others.", 2,
		9},
	    {"de", "Zwei Menschen starben, drei weitere wurden verletzt.", 2,
		3},
	    {"en", "Two others have died and nine were hurt.", 0, 9},
	    {"en", "Nine others were hurt, police said.", 0, 0},
	    {"en", "The second woman to lead Orlin has died.", 0, 0},
	    {"es", "Muere la segunda mujer en dirigir el banco.", 0, 0},
	    {"es", "Una segunda mujer ha muerto en Orlin.", 2, 0},
	    {"fr", "La deuxième femme à diriger Orlin est morte.", 0, 0},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct facts f = {0};
		facts_add(
		    a, &f, str_of(rows[i].sentence), str_of(rows[i].language));
		is_int(f.toll.count[TOLL_DEAD], rows[i].dead, rows[i].sentence);
		is_int(f.toll.count[TOLL_HURT], rows[i].hurt, rows[i].sentence);
		arena_free(&a);
	}
}

/* Those that left their homes, and land that burned. */
static void moved(void)
{
	static const struct {
		const char *language, *sentence;
		int moved, land;
	} rows[] = {
	    {"es", "Unas 2.500 personas han tenido que abandonar sus casas.",
		2500, 0},
	    {"pl", "Około 400 osób ewakuowano w nocy.", 400, 0},
	    {"en",
		"The fire has burned 4,200 hectares, and 300 were evacuated.",
		300, 4200},
	    {"zh", "附近1800多名居民被疏散。", 1800, 0},
	    {"es", "Doce diputados abandonaron el partido.", 0, 0},
	    {"es", "Hasta el lugar se han desplazado 12 bomberos.", 0, 0},
	    {"en", "The farm of 400 acres was sold.", 0, 0},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct facts f = {0};
		facts_add(
		    a, &f, str_of(rows[i].sentence), str_of(rows[i].language));
		is_int(
		    f.toll.count[TOLL_MOVED], rows[i].moved, rows[i].sentence);
		is_int(f.toll.count[TOLL_LAND], rows[i].land, rows[i].sentence);
		arena_free(&a);
	}
}

/* Of an earlier hour. */
static const struct {
	const char *language, *x, *y;
	bool so;
} tolls[] = {
    {"en", "A quake struck Orlin on Monday, killing at least 12 people.",
	"The death toll from the quake in Orlin has risen to 45.", true},
    {"de", "Verletzt wurde in Orlin nach ersten Angaben niemand.",
	"Zwei Feuerwehrleute sind in Orlin leicht verletzt worden.", true},
    {"en", "Three crew members of the ferry were arrested in Orlin.",
	"The ferry that sank off Orlin killed 212 people.", false},
    {"en", "A quake killed 12 people in Vessa on Monday.",
	"The death toll from the quake in Orlin has risen to 45.", false},
    {"en", "A drone killed two soldiers near Orlin on Monday.",
	"The army said nine rebels were killed near Orlin.", false},
    {"en", "A drone killed two soldiers near Orlin on Monday.",
	"The army said nine soldiers were killed near Orlin.", true},
    {"en", "A drone killed two soldiers near Orlin on Monday.",
	"Nine people have died in Orlin, the army said.", true},
    {"en", "Seven workers were killed in a mine near Orlin.",
	"Nine miners were killed near Orlin, their union said.", true},
    {"en", "A flood in Orlin killed 4 people on Monday, the mayor said.",
	"Ten years ago a flood killed 90 people in Orlin.", false},
    {"en", "A bus crash near Orlin killed 12 people.",
	"At least 15 people, including three children, were killed "
	"when "
	"a bus crashed near Orlin.",
	true},
    {"fr", "Un accident de car a fait 12 morts lundi à Orlin.",
	"Quinze personnes, dont trois enfants, sont mortes à Orlin.", true},
    {"cs", "Při požáru v Orlinu zemřeli v pondělí dva lidé.",
	"V Orlinu zasahovalo 71 hasičů, zemřeli tam manželé.", false},
    {"it", "Una valanga ha ucciso due alpinisti sul monte Orlin.",
	"I morti della valanga sul monte Orlin avevano 34 e 41 anni.", false},
    {"en", "A pupil killed two classmates in Orlin on Monday.",
	"The pupil had planned to kill 20 people in Orlin.", false},
    {"de", "Bei einer Lawine in Orlin starben drei Menschen.",
	"In Orlin starben in dieser Saison 14 Menschen.", false},
    {"en", "A flood in Orlin killed 4 people on Monday.",
	"The flood in Orlin also killed nine people at a camp.", false},
    {"es", "Un ataque en Orlin dejó cinco policías muertos.",
	"En el ataque en Orlin murieron ocho atacantes.", false},
    {"en", "Two teachers were killed in the attack in Orlin.",
	"Five children were killed in the attack in Orlin.", false},
    {"en", "A flood in Orlin killed 4 people on Monday.",
	"The flood in Orlin killed 2,300 cattle, farmers said.", false},
    {"en", "The two-time champion of Orlin died on Monday.",
	"The champion of Orlin dies at age 84.", false},
    {"en", "Two people died when a house in Orlin fell down.",
	"A six-storey house killed its owner in Orlin.", false},
    {"en", "A blast in Orlin hurt three people on Monday.",
	"The blast in Orlin at 14:30 hurt a boy.", false},
    {"hu", "Két ember meghalt hétfőn egy balesetben Orlinban.",
	"Meghalt egy 71 éves nő az orlini balesetben.", false},
    {"hu", "Két ember meghalt hétfőn egy balesetben Orlinban.",
	"A halottak száma Orlinban 12-re emelkedett.", true},
    {"cs", "Dva lidé zemřeli v pondělí při nehodě v Orlinu.",
	"Při nehodě v Orlinu zemřela žena ve věku 71 let.", false},
    {"ro", "Doi oameni au murit luni într-un accident la Orlin.",
	"O femeie de 71 de ani a murit în accidentul de la Orlin.", false},
    {"ro", "Doi oameni au murit luni într-un accident la Orlin.",
	"Cel puțin 71 de oameni au murit în accidentul de la Orlin.", true},
    {"el", "Δύο άνθρωποι σκοτώθηκαν τη Δευτέρα στην Ορλίνα.",
	"Στην Ορλίνα σκοτώθηκε γυναίκα ηλικίας 71 ετών.", false},
    {"fi", "Kaksi ihmistä kuoli maanantaina Orlinissa.",
	"Orlinissa kuoli 71-vuotias nainen.", false},
    {"he", "2 בני אדם נהרגו ביום שני בתאונה באורלין.",
	"אישה בת 71 נהרגה בתאונה באורלין.", false},
    {"hi", "सोमवार को ओरलिन में 2 लोगों की मौत हो गई।",
	"ओरलिन में 71 वर्षीय महिला की मौत हुई।", false},
    {"en", "Heat killed 4 people in Orlin on Monday, the mayor said.",
	"Heat could kill 90 people a year in Orlin.", false},
    {"en",
	"A school bus plunged into a ravine near Orlin, killing 12 "
	"people.",
	"Nineteen have died after a school bus fell into a ravine in "
	"Mirrowland.",
	true},
    {"en", "A bus crash near Orlin injured 12 people.",
	"Fifteen people were hurt in the bus crash near Orlin.", true},
    {"en", "The quake in Orlin killed 35 people, officials said.",
	"Officials lowered the number of people killed in Orlin to 28.", true},
    {"pt", "Morreram 17 pessoas no descarrilamento em Orlin.",
	"O número de mortos em Orlin foi corrigido para 16.", true},
    {"de", "In Orlin sind 17 Menschen gestorben.",
	"Die Zahl der Toten in Orlin wurde auf 19 korrigiert.", true},
    {"en", "A boat sank off Orlin and dozens are feared dead.",
	"Twelve people died off Orlin, the coast guard said.", true},
    {"es", "Un terremoto de magnitud 6,2 sacudió Orlin, sin víctimas.",
	"El terremoto en Orlin dejó un muerto y 12 heridos.", true},
    {"ja", "青葉市で震度6弱の地震があり、12人がけがをした。",
	"青葉市で発生した震度6弱の地震で、負傷者は31人に増えた。", true},
    {"fr",
	"Six personnes ont été tuées dans l'explosion d'une usine "
	"chimique près de Vessa.",
	"Dix personnes ont péri dans l'explosion de l'usine chimique "
	"d'Orlin.",
	true},
    {"de",
	"Im Norden haben neun Menschen durch die Flut das Leben "
	"verloren.",
	"Die Flut hat elf Menschen das Leben gekostet.", true},
    {"ar", "قتل 9 أشخاص في انهيار مبنى سكني بالإسكندرية.",
	"ارتفع عدد ضحايا انهيار مبنى بالإسكندرية إلى 13 قتيلا.", true},
    {"ko", "경기 화성의 한 공장에서 불이 나 6명이 숨졌다.",
	"경기 화성 공장 화재로 숨진 사람이 9명으로 늘었다.", true},
    {"hi", "भागलपुर में नाव पलटने से 7 लोगों की मौत हो गई।",
	"भागलपुर नाव हादसे में मरने वालों की संख्या 10 हो गई है।", true},
};

static void outdated(void)
{
	for (size_t i = 0; i < sizeof(tolls) / sizeof(*tolls); i++) {
		struct arena *a = arena_new();
		struct str language = str_of(tolls[i].language);
		struct facts x = {0}, y = {0};
		facts_add(a, &x, str_of(tolls[i].x), language);
		facts_add(a, &y, str_of(tolls[i].y), language);
		is_int(
		    facts_outdated(&x, &y) && facts_one_event(&x, &y, &x, &y),
		    tolls[i].so, tolls[i].x);
		is_int(
		    facts_outdated(&y, &x) && facts_one_event(&y, &x, &y, &x),
		    false, tolls[i].y);
		arena_free(&a);
	}
}

/* The same victims, in words that have nothing else to tell. */
static void same_toll(void)
{
	static const struct {
		const char *language, *told, *x;
		bool so;
	} rows[] = {
	    {"de", "Die Zahl der Todesopfer der Flut ist auf elf gestiegen.",
		"Die Flut hat elf Menschen das Leben gekostet.", true},
	    {"en", "Six people drowned when a ferry sank off Vessa.",
		"The sinking off Vessa killed six people.", true},
	    {"en", "Six people drowned when a ferry sank off Vessa.",
		"The captain of the ferry on which six people died had no "
		"licence, the coast guard of Vessa said on Monday.",
		false},
	    {"en", "Six people drowned when a ferry sank off Vessa.",
		"Six people were killed off Vessa and 30 were hurt.", false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct str language = str_of(rows[i].language);
		struct facts x = {0}, told = {0};
		facts_add(a, &told, str_of(rows[i].told), language);
		facts_add(a, &x, str_of(rows[i].x), language);
		is_int(facts_toll_told(&x, &told), rows[i].so, rows[i].x);
		arena_free(&a);
	}
}

/* More of the very same things. */
static void counted_later(void)
{
	static const struct {
		const char *language, *x, *y;
		bool so;
	} rows[] = {
	    {"en", "Snow forced Orlin airport to cancel 120 flights on Sunday.",
		"More than 310 flights were cancelled at Orlin airport because "
		"of snow.",
		true},
	    {"en", "Bronn will cut 700 jobs at its plants in Orlin by spring.",
		"Velda will cut 3,000 jobs at its plants in Orlin by spring.",
		false},
	    {"en", "A storm left 120 homes in Orlin without roofs.",
		"The storm of 1953 left 310 homes in Orlin without roofs.",
		false},
	    {"en", "A blast in Orlin hurt 12 people on Sunday.",
		"A blast in Orlin hurt 30 people on Sunday.", false},
	    {"fr", "Renault rappelle 40 000 voitures en Europe pour un défaut.",
		"Renault rappelle 52 000 voitures en Europe, et non 40 000.",
		true},
	    {"ko", "강원 강릉에서 토요일 산불이 나 주민 1,200명이 대피했다.",
		"강릉 산불로 대피한 주민이 2,000명을 넘었다고 강원도가 밝혔다.",
		true},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct str language = str_of(rows[i].language);
		struct facts x = {0}, y = {0};
		facts_add(a, &x, str_of(rows[i].x), language);
		facts_add(a, &y, str_of(rows[i].y), language);
		is_int(facts_recounted(&x, &y) && facts_named(&x, &y),
		    rows[i].so, rows[i].x);
		is_int(facts_recounted(&y, &x) && facts_named(&y, &x), false,
		    rows[i].y);
		arena_free(&a);
	}
}

static void endless(void)
{
	static const char *const words[] = {"hundred", "thousand"};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		struct str word = str_of(words[i]), text = word;
		struct facts f = {0};
		for (int n = 0; n < 40; n++)
			text = str_cat(a, str_cat(a, text, S("-")), word);
		facts_add(a, &f, text, S("en"));
		bool counts = f.all.n > 0;
		vec_each (&f.all, x)
			counts &= ch_digit(x->word.p[0]);
		ok(counts, words[i]);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(twice);
	TEST(figures);
	TEST(recounted);
	TEST(victims);
	TEST(moved);
	TEST(outdated);
	TEST(same_toll);
	TEST(counted_later);
	TEST(endless);
	return tap_done();
}
