/* SPDX-License-Identifier: MIT */
/* gazetted: sentences behind a gap. */
/*
 * Behind `lead` and what is not told, those of `lost` lean on that, and those
 * of `whole` on nothing. A '|' parts them.
 */
static const struct {
	const char *language, *lead, *lost, *whole;
} gaps[] = {
    {"en", "The town of Vessa opened a bridge on Monday.",
	"Another problem is the price of steel in Orlin.|"
	"The driver was taken to hospital with a broken leg.|"
	"Both were released on bail late on Tuesday night.|"
	"Therefore the council of Orlin has closed the road.|"
	"The younger brother of the Queen of Orlin, he now faces a trial.|"
	"Same goes for the ferries between Orlin and Kerra.|"
	"The easiest way to do this is to take the ferry from Orlin.|"
	"The second was found under the bridge two hours later.|"
	"Mr Example said the bridge would be closed for a year.|"
	"Not everyone in Orlin agrees with that.|"
	"The following morning divers found a boat near Orlin.|"
	"What followed was a dispute that lasted nine years.|"
	"The couple moved to Orlin in the spring of 2019.|"
	"The boy was found alive near Orlin on Tuesday.|"
	"Neither has commented on the report so far.|"
	"The officer was suspended from duty on Tuesday.|"
	"The accused denies all charges brought in Orlin.|"
	"Only one of them has a licence from Orlin.|"
	"That made Orlin the largest port of the country.",
	"The mayor of Orlin wants to close the ferry.|"
	"The government has cut the tax on diesel in Orlin.|"
	"The prime minister will travel to Orlin on Tuesday.|"
	"Both Orlin and Kerra want to join the union.|"
	"The police have arrested a man in Orlin."},
    {"de", "Die Stadt Vessa hat am Montag eine Brücke eröffnet.",
	"Ein weiteres Problem ist der Preis für Stahl in Orlin.|"
	"Der Fahrer kam mit einem gebrochenen Bein ins Krankenhaus.|"
	"Beide kamen am Dienstag gegen Kaution wieder frei.|"
	"Daher hat der Rat von Orlin die Straße gesperrt.|"
	"Gerade letzteres sorgt in Orlin seit Jahren für Streit.|"
	"Die zweite wurde zwei Stunden später unter der Brücke gefunden.|"
	"Die Kollegin begann das Gespräch mit einer Liste von Wünschen.|"
	"Der Angeklagte bestreitet alle Vorwürfe aus Orlin.|"
	"Nicht alle in Orlin sind damit einverstanden.|"
	"Am nächsten Morgen fanden Taucher ein Boot vor Orlin.|"
	"Das machte Orlin zum größten Hafen des Landes.|"
	"Herr Example sagte, die Brücke bleibe ein Jahr gesperrt.|"
	"Nur einer von ihnen hat einen Schein aus Orlin.|"
	"Der Beamte wurde am Dienstag vom Dienst suspendiert.|"
	"Am einfachsten geht das mit der Fähre aus Orlin.|"
	"Die Autofahrerin blieb bei dem Unfall in Orlin unverletzt.|"
	"Was folgte, war ein Streit, der neun Jahre dauerte.|"
	"Besonders diese sind in Orlin sehr beliebt.",
	"Die Bürgermeisterin von Orlin will die Fähre schließen.|"
	"Die Regierung hat die Steuer auf Diesel in Orlin gesenkt.|"
	"Die Polizei hat in Orlin einen Mann festgenommen.|"
	"Weitere 200 Menschen wurden bei einem Unglück in Orlin verletzt."},
    {"fr", "La ville de Vessa a ouvert un pont lundi.",
	"Un autre problème est le prix de l’acier à Orlin.|"
	"Le conducteur a été transporté à l’hôpital avec une jambe cassée.|"
	"Tous deux ont été remis en liberté mardi soir.|"
	"C’est pourquoi la mairie d’Orlin a fermé la route.|"
	"Le second a été retrouvé deux heures plus tard sous le pont.|"
	"Le philosophe dénonce un recul de la décision politique.|"
	"L’accusé nie toutes les charges retenues à Orlin.|"
	"Tout le monde à Orlin n’est pas de cet avis.|"
	"Le lendemain matin, des plongeurs ont trouvé un bateau.|"
	"M. Example a déclaré que le pont resterait fermé un an.|"
	"Un seul d’entre eux possède un permis délivré à Orlin.|"
	"L’agent a été suspendu de ses fonctions mardi.|"
	"La façon la plus simple de le faire est de prendre le ferry.|"
	"S’ensuivit une querelle qui dura neuf ans.|"
	"L’automobiliste est sortie indemne de l’accident d’Orlin.",
	"La maire d’Orlin veut fermer le ferry.|"
	"Le gouvernement a baissé la taxe sur le diesel à Orlin.|"
	"La police a arrêté un homme à Orlin."},
    {"es", "La ciudad de Vessa abrió un puente el lunes.",
	"Otro problema es el precio del acero en Orlin.|"
	"El conductor fue trasladado al hospital con una pierna rota.|"
	"Ambos quedaron en libertad el martes por la noche.|"
	"Por eso el ayuntamiento de Orlin cerró la carretera.|"
	"El segundo fue hallado dos horas después bajo el puente.|"
	"El acusado niega todos los cargos presentados en Orlin.|"
	"No todos en Orlin están de acuerdo con ello.|"
	"A la mañana siguiente, unos buzos hallaron un barco.|"
	"Llegó a Orlin en 2019 con su familia y abrió un bar.|"
	"Nació en Orlin y estudió derecho en Kerra.|"
	"Solo uno de ellos tiene licencia expedida en Orlin.|"
	"El agente fue suspendido de sus funciones el martes.|"
	"La forma más sencilla de hacerlo es tomar el ferry.|"
	"Le siguió una disputa que duró nueve años.|"
	"Trabaja desde hace diez años en el puerto de Orlin.",
	"La alcaldesa de Orlin quiere cerrar el ferry.|"
	"El Gobierno bajó el impuesto al diésel en Orlin.|"
	"La policía detuvo a un hombre en Orlin.|"
	"Murió en Orlin el actor Bob Example a los 90 años."},
    {"it", "La città di Vessa ha aperto un ponte lunedì.",
	"Un altro problema è il prezzo dell’acciaio a Orlin.|"
	"Il conducente è stato portato in ospedale con una gamba rotta.|"
	"Entrambi sono stati rilasciati martedì sera.|"
	"Per questo il comune di Orlin ha chiuso la strada.|"
	"Il secondo è stato trovato due ore dopo sotto il ponte.|"
	"L’imputato nega tutte le accuse mosse a Orlin.|"
	"Non tutti a Orlin sono d’accordo con questo.|"
	"La mattina dopo alcuni sub hanno trovato una barca.|"
	"È arrivato a Orlin nel 2019 con la famiglia.|"
	"Lavora da dieci anni nel porto di Orlin.|"
	"Solo uno di loro ha una licenza di Orlin.|"
	"L’agente è stato sospeso dal servizio martedì.|"
	"Il modo più semplice per farlo è prendere il traghetto.|"
	"Ne seguì una lite che durò nove anni.",
	"La sindaca di Orlin vuole chiudere il traghetto.|"
	"Il governo ha tagliato la tassa sul gasolio a Orlin.|"
	"La polizia ha arrestato un uomo a Orlin.|"
	"È morto a Orlin l’attore Bob Example, aveva 90 anni."},
    {"pt", "A cidade de Vessa abriu uma ponte na segunda-feira.",
	"Outro problema é o preço do aço em Orlin.|"
	"O motorista foi levado ao hospital com uma perna quebrada.|"
	"Ambos foram soltos na noite de terça-feira.|"
	"Por isso a prefeitura de Orlin fechou a estrada.|"
	"O segundo foi achado duas horas depois sob a ponte.|"
	"O acusado nega todas as acusações feitas em Orlin.|"
	"Nem todos em Orlin concordam com isso.|"
	"Na manhã seguinte, mergulhadores acharam um barco.|"
	"Trabalha há dez anos no porto de Orlin.|"
	"Só um deles tem licença emitida em Orlin.|"
	"A maneira mais simples de fazer isso é pegar a balsa.",
	"A prefeita de Orlin quer fechar a balsa.|"
	"O governo baixou o imposto sobre o diesel em Orlin.|"
	"A polícia prendeu um homem em Orlin."},
    {"nl", "De stad Vessa heeft maandag een brug geopend.",
	"Een ander probleem is de prijs van staal in Orlin.|"
	"De bestuurder is met een gebroken been naar het ziekenhuis gebracht.|"
	"Beiden kwamen dinsdagavond op borgtocht vrij.|"
	"Daarom heeft de gemeente Orlin de weg afgesloten.|"
	"De tweede werd twee uur later onder de brug gevonden.|"
	"De verdachte ontkent alle aanklachten uit Orlin.|"
	"Niet iedereen in Orlin is het daarmee eens.|"
	"De volgende ochtend vonden duikers een boot bij Orlin.|"
	"Slechts een van hen heeft een vergunning van Orlin.|"
	"De agent is dinsdag op non-actief gesteld.|"
	"De makkelijkste manier om dit te doen is de veerboot nemen.",
	"De burgemeester van Orlin wil de veerboot sluiten.|"
	"De regering heeft de belasting op diesel in Orlin verlaagd.|"
	"De politie heeft in Orlin een man aangehouden."},
    {"sv", "Staden Vessa öppnade en bro i måndags.",
	"Ett annat problem är priset på stål i Orlin.|"
	"Föraren fördes till sjukhus med ett brutet ben.|"
	"Båda släpptes mot borgen sent på tisdagen.|"
	"Därför har kommunen Orlin stängt vägen.|"
	"Den andra hittades två timmar senare under bron.|"
	"Den åtalade nekar till alla anklagelser från Orlin.|"
	"Alla i Orlin håller inte med om det.|"
	"Nästa morgon hittade dykare en båt vid Orlin.|"
	"Bara en av dem har tillstånd från Orlin.|"
	"Polismannen stängdes av från tjänst i tisdags.|"
	"Det enklaste sättet att göra detta är att ta färjan.|"
	"Ägaren säger att han vill bygga om huset.",
	"Borgmästaren i Orlin vill stänga färjan.|"
	"Regeringen har sänkt skatten på diesel i Orlin.|"
	"Polisen har gripit en man i Orlin.|"
	"Statsministern reser till Orlin i dag."},
    {"da", "Byen Vessa åbnede en bro i mandags.",
	"Et andet problem er prisen på stål i Orlin.|"
	"Føreren blev kørt på hospitalet med et brækket ben.|"
	"Begge blev løsladt mod kaution sent tirsdag.|"
	"Derfor har kommunen i Orlin lukket vejen.|"
	"Den anden blev fundet to timer senere under broen.|"
	"Den tiltalte nægter alle anklager fra Orlin.|"
	"Ikke alle i Orlin er enige i det.|"
	"Næste morgen fandt dykkere en båd ved Orlin.|"
	"Kun en af dem har tilladelse fra Orlin.|"
	"Betjenten blev suspenderet fra tjeneste i tirsdags.|"
	"Ejeren siger, at huset skal bygges om.",
	"Borgmesteren i Orlin vil lukke færgen.|"
	"Regeringen har sænket afgiften på diesel i Orlin.|"
	"Politiet har anholdt en mand i Orlin.|"
	"Statsministeren rejser til Orlin i dag."},
    {"no", "Byen Vessa åpnet en bro på mandag.",
	"Et annet problem er prisen på stål i Orlin.|"
	"Sjåføren ble kjørt til sykehus med et brukket bein.|"
	"Begge ble løslatt mot kausjon sent på tirsdag.|"
	"Derfor har kommunen i Orlin stengt veien.|"
	"Den andre ble funnet to timer senere under broen.|"
	"Den tiltalte nekter for alle anklager fra Orlin.|"
	"Ikke alle i Orlin er enige i det.|"
	"Neste morgen fant dykkere en båt ved Orlin.|"
	"Bare en av dem har tillatelse fra Orlin.|"
	"Eieren sier at huset skal bygges om.",
	"Ordføreren i Orlin vil stenge fergen.|"
	"Regjeringen har senket avgiften på diesel i Orlin.|"
	"Politiet har pågrepet en mann i Orlin.|"
	"Statsministeren reiser til Orlin i dag."},
    {"pl", "Miasto Vessa otworzyło w poniedziałek most.",
	"Kolejnym problemem jest cena stali w Orlinie.|"
	"Kierowca trafił do szpitala ze złamaną nogą.|"
	"Obaj wyszli na wolność za kaucją we wtorek wieczorem.|"
	"Dlatego rada Orlina zamknęła drogę do portu.|"
	"Drugi został znaleziony dwie godziny później pod mostem.|"
	"Oskarżony nie przyznaje się do zarzutów w Orlinie.|"
	"Nie wszyscy w Orlinie zgadzają się z tym.|"
	"Następnego ranka nurkowie znaleźli łódź pod Orlinem.|"
	"Tylko jeden z nich ma licencję wydaną w Orlinie.|"
	"Policjant został we wtorek zawieszony w służbie.|"
	"Przyjechał do Orlina w 2019 roku z rodziną.|"
	"Właściciel mówi, że chce przebudować dom w Orlinie.|"
	"Najprościej zrobić to, płynąc promem z Orlina.",
	"Burmistrz Orlina chce zamknąć prom.|"
	"Rząd obniżył podatek od oleju w Orlinie.|"
	"Policja zatrzymała mężczyznę w Orlinie.|"
	"Premier poleci we wtorek do Orlina."},
    {"cs", "Město Vessa otevřelo v pondělí most.",
	"Dalším problémem je cena oceli v Orlinu.|"
	"Řidič skončil v nemocnici se zlomenou nohou.|"
	"Oba byli v úterý večer propuštěni na kauci.|"
	"Proto rada Orlina uzavřela silnici do přístavu.|"
	"Druhý byl nalezen o dvě hodiny později pod mostem.|"
	"Obžalovaný popírá všechna obvinění z Orlinu.|"
	"Druhý den ráno našli potápěči loď u Orlina.|"
	"Jen jeden z nich má licenci z Orlinu.|"
	"Policista byl v úterý postaven mimo službu.|"
	"Majitel říká, že chce dům v Orlinu přestavět.",
	"Starosta Orlinu chce zavřít přívoz.|"
	"Vláda snížila daň z nafty v Orlinu.|"
	"Policie zadržela v Orlinu muže.|"
	"Premiér poletí v úterý do Orlinu."},
    {"ru", "Город Весса открыл мост в понедельник.",
	"Еще одна проблема — цена на сталь в Орлине.|"
	"Водитель доставлен в больницу с переломом ноги.|"
	"Оба вышли под залог поздно вечером во вторник.|"
	"Поэтому совет Орлина закрыл дорогу в порт.|"
	"Второй был найден через два часа под мостом.|"
	"Обвиняемый отрицает все обвинения в Орлине.|"
	"На следующее утро водолазы нашли лодку у Орлина.|"
	"Только один из них имеет лицензию Орлина.|"
	"Полицейский во вторник отстранен от службы.|"
	"Владелец говорит, что хочет перестроить дом.|"
	"Работает в порту Орлина уже десять лет.",
	"Мэр Орлина хочет закрыть паром.|"
	"Правительство снизило налог на дизель в Орлине.|"
	"Полиция задержала мужчину в Орлине.|"
	"Премьер-министр во вторник полетит в Орлин."},
    {"uk", "Місто Весса відкрило міст у понеділок.",
	"Ще одна проблема — ціна на сталь в Орліні.|"
	"Водія доставили до лікарні з переломом ноги.|"
	"Обидва вийшли під заставу пізно ввечері.|"
	"Тому рада Орліна закрила дорогу в порт.|"
	"Другий був знайдений через дві години під мостом.|"
	"Обвинувачений заперечує все в Орліні.|"
	"Лише один із них має ліцензію Орліна.|"
	"Поліцейського у вівторок відсторонили від служби.",
	"Мер Орліна хоче закрити пором.|"
	"Уряд знизив податок на дизель в Орліні.|"
	"Поліція затримала чоловіка в Орліні."},
    {"tr", "Vessa kenti pazartesi günü bir köprü açtı.",
	"Bir diğer sorun Orlin’deki çelik fiyatı.|"
	"Sürücü kırık bir bacakla hastaneye kaldırıldı.|"
	"İkisi de salı gecesi kefaletle serbest bırakıldı.|"
	"Bu yüzden Orlin belediyesi yolu kapattı.|"
	"İkincisi iki saat sonra köprünün altında bulundu.|"
	"Orlin’de herkes buna katılmıyor.|"
	"Ertesi sabah dalgıçlar Orlin açıklarında bir tekne buldu.|"
	"Sadece biri Orlin’den alınmış ruhsata sahip.|"
	"Haberin devamı için tıklayın ve Orlin’i izleyin.",
	"Orlin belediye başkanı feribotu kapatmak istiyor.|"
	"Hükümet Orlin’de dizel vergisini düşürdü.|"
	"Polis Orlin’de bir adamı gözaltına aldı.|"
	"Başbakan salı günü Orlin’e gidecek."},
    {"hu", "Vessa városa hétfőn hidat avatott.",
	"Egy másik probléma az acél ára Orlinban.|"
	"A sofőrt törött lábbal vitték kórházba.|"
	"Ezért Orlin tanácsa lezárta az utat.|"
	"A másodikat két órával később találták meg a híd alatt.|"
	"A vádlott tagadja az összes orlini vádat.|"
	"Orlinban nem mindenki ért egyet ezzel.|"
	"Másnap reggel búvárok találtak egy csónakot.|"
	"A tulajdonos azt mondja, átépíti a házat.|"
	"A rendőrt kedden felfüggesztették.",
	"Orlin polgármestere bezárná a kompot.|"
	"A kormány csökkentette a gázolaj adóját Orlinban.|"
	"A rendőrség őrizetbe vett egy férfit Orlinban.|"
	"A miniszterelnök kedden Orlinba utazik."},
    {"fi", "Vessan kaupunki avasi maanantaina sillan.",
	"Toinen ongelma on teräksen hinta Orlinissa.|"
	"Kuljettaja vietiin sairaalaan jalka murtuneena.|"
	"Molemmat vapautettiin takuita vastaan tiistaina.|"
	"Siksi Orlinin kaupunki sulki tien satamaan.|"
	"Toinen löytyi kaksi tuntia myöhemmin sillan alta.|"
	"Syytetty kiistää kaikki syytteet Orlinissa.|"
	"Kaikki Orlinissa eivät ole samaa mieltä siitä.|"
	"Seuraavana aamuna sukeltajat löysivät veneen.|"
	"Vain yhdellä heistä on lupa Orlinista.|"
	"Poliisimies pidätettiin virantoimituksesta tiistaina.|"
	"Omistaja sanoo haluavansa rakentaa talon uudelleen.",
	"Orlinin pormestari haluaa sulkea lossin.|"
	"Hallitus laski dieselveroa Orlinissa.|"
	"Poliisi otti kiinni miehen Orlinissa.|"
	"Pääministeri matkustaa tiistaina Orliniin."},
    {"el", "Η πόλη Βέσα άνοιξε τη Δευτέρα μια γέφυρα.",
	"Ένα άλλο πρόβλημα είναι η τιμή του χάλυβα στο Όρλιν.|"
	"Ο οδηγός μεταφέρθηκε στο νοσοκομείο με σπασμένο πόδι.|"
	"Και οι δύο αφέθηκαν ελεύθεροι την Τρίτη.|"
	"Γι’ αυτό ο δήμος του Όρλιν έκλεισε τον δρόμο.|"
	"Ο δεύτερος βρέθηκε δύο ώρες αργότερα κάτω από τη γέφυρα.|"
	"Ο κατηγορούμενος αρνείται όλες τις κατηγορίες.|"
	"Δεν συμφωνούν όλοι στο Όρλιν με αυτό.|"
	"Το επόμενο πρωί δύτες βρήκαν μια βάρκα.|"
	"Γεννήθηκε στο Όρλιν και σπούδασε νομικά.|"
	"Ο ιδιοκτήτης λέει ότι θέλει να ξαναχτίσει το σπίτι.",
	"Ο δήμαρχος του Όρλιν θέλει να κλείσει το πορθμείο.|"
	"Η κυβέρνηση μείωσε τον φόρο στο ντίζελ στο Όρλιν.|"
	"Η αστυνομία συνέλαβε έναν άνδρα στο Όρλιν."},
    {"ro", "Orașul Vessa a deschis luni un pod.",
	"O altă problemă este prețul oțelului la Orlin.|"
	"Șoferul a fost dus la spital cu un picior rupt.|"
	"Amândoi au fost eliberați marți seara.|"
	"De aceea primăria din Orlin a închis drumul.|"
	"Al doilea a fost găsit două ore mai târziu sub pod.|"
	"Inculpatul neagă toate acuzațiile din Orlin.|"
	"Nu toți din Orlin sunt de acord cu asta.|"
	"Doar unul dintre ei are licență din Orlin.|"
	"Proprietarul spune că vrea să refacă casa.",
	"Primarul din Orlin vrea să închidă bacul.|"
	"Guvernul a redus taxa pe motorină la Orlin.|"
	"Poliția a reținut un bărbat la Orlin."},
    {"ar", "افتتحت مدينة فيسا جسرا يوم الاثنين.",
	"ومن المشاكل الأخرى سعر الفولاذ في أورلين.|"
	"نقل السائق إلى المستشفى بكسر في الساق.|"
	"أفرج عن كليهما بكفالة مساء الثلاثاء.|"
	"ولهذا أغلق مجلس أورلين الطريق إلى الميناء.|"
	"وينفي المتهم جميع التهم الموجهة إليه في أورلين.|"
	"وعثر على الثاني بعد ساعتين تحت الجسر.|"
	"ويعمل منذ عشر سنوات في ميناء أورلين.",
	"يريد رئيس بلدية أورلين إغلاق العبارة.|"
	"خفضت الحكومة الضريبة على الديزل في أورلين.|"
	"اعتقلت الشرطة رجلا في أورلين."},
    {"hi", "वेसा शहर ने सोमवार को एक पुल खोला।",
	"एक और समस्या ओरलिन में स्टील की कीमत है।|"
	"चालक को टूटे पैर के साथ अस्पताल ले जाया गया।|"
	"दोनों को मंगलवार रात जमानत पर छोड़ दिया गया।|"
	"इसलिए ओरलिन परिषद ने सड़क बंद कर दी।|"
	"दूसरा दो घंटे बाद पुल के नीचे मिला।|"
	"आरोपी ने ओरलिन में सभी आरोपों से इनकार किया।|"
	"ताजा खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें।|"
	"पूरी खबर पढ़ने के लिए यहां क्लिक करें और जुड़े रहें।|"
	"हमें फेसबुक और ट्विटर पर फॉलो करें।",
	"ओरलिन के महापौर फेरी बंद करना चाहते हैं।|"
	"सरकार ने ओरलिन में डीजल पर कर घटाया।|"
	"पुलिस ने ओरलिन में एक व्यक्ति को गिरफ्तार किया।"},
    {"ja", "ヴェッサ市は月曜日に橋を開通させた。",
	"もう一つの問題はオルリンの鋼材価格だ。|"
	"運転手は足を骨折して病院に運ばれた。|"
	"2人は火曜日の夜に保釈された。|"
	"そのためオルリン市は道路を閉鎖した。|"
	"2人目は2時間後に橋の下で発見された。|"
	"被告は全ての罪を否認している。",
	"オルリン市長は渡し船の廃止を望んでいる。|"
	"政府はオルリンの軽油税を引き下げた。|"
	"警察はオルリンで男を逮捕した。"},
    {"zh", "维萨市周一开通了一座大桥。",
	"另一个问题是奥林的钢材价格。|"
	"司机因腿部骨折被送往医院。|"
	"因此，奥林市议会关闭了道路。|"
	"第二人两小时后在桥下被发现。|"
	"被告否认所有指控。|"
	"这一决定让奥林成为最大港口。",
	"奥林市长希望关闭渡轮。|"
	"政府下调了奥林的柴油税。|"
	"警方在奥林逮捕了一名男子。"},
    {"ko", "베사시는 월요일에 다리를 개통했다.",
	"또 다른 문제는 오를린의 철강 가격이다.|"
	"운전자는 다리가 부러져 병원으로 옮겨졌다.|"
	"두 사람은 화요일 밤 보석으로 풀려났다.|"
	"그래서 오를린 시의회는 도로를 폐쇄했다.|"
	"두 번째는 두 시간 뒤 다리 밑에서 발견됐다.|"
	"피고인은 모든 혐의를 부인하고 있다.",
	"오를린 시장은 나룻배를 없애려 한다.|"
	"정부는 오를린의 경유세를 내렸다.|"
	"경찰은 오를린에서 남성을 체포했다."},
    {"id", "Kota Vessa membuka jembatan pada hari Senin.",
	"Masalah lain adalah harga baja di Orlin.|"
	"Sopir dibawa ke rumah sakit dengan kaki patah.|"
	"Keduanya dibebaskan dengan jaminan pada Selasa malam.|"
	"Karena itu dewan Orlin menutup jalan ke pelabuhan.|"
	"Korban kedua ditemukan dua jam kemudian di bawah jembatan.|"
	"Terdakwa membantah semua tuduhan di Orlin.|"
	"Ikuti saluran WhatsApp kami untuk berita terbaru.",
	"Wali kota Orlin ingin menutup feri.|"
	"Pemerintah menurunkan pajak solar di Orlin.|"
	"Polisi menangkap seorang pria di Orlin."},
    {"vi", "Thành phố Vessa đã khánh thành cây cầu hôm thứ Hai.",
	"Một vấn đề khác là giá thép ở Orlin.|"
	"Tài xế được đưa vào bệnh viện với một chân gãy.|"
	"Cả hai được tại ngoại vào tối thứ Ba.|"
	"Vì vậy hội đồng Orlin đã đóng đường.|"
	"Người thứ hai được tìm thấy hai giờ sau dưới cầu.|"
	"Bị cáo phủ nhận mọi cáo buộc ở Orlin.",
	"Thị trưởng Orlin muốn đóng cửa phà.|"
	"Chính phủ giảm thuế dầu diesel ở Orlin.|"
	"Cảnh sát bắt một người đàn ông ở Orlin."},
};
