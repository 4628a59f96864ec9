/* SPDX-License-Identifier: MIT */
/* gazetted: first sentences that have lost what was before them, and others
 * that only look so. */
#ifndef TEST_ORPHANS_H
#define TEST_ORPHANS_H

/* Texts are parted by '|'. */
static const struct {
	const char *language, *lost, *innocent;
} orphans[] = {
    {"en",
	"He added that the work would begin in spring.|"
	"She also told reporters that the tunnel would stay closed.|"
	"That was the view of three judges who heard the case.|"
	"The move comes a week after the bank raised its rates.|"
	"The decision follows months of talks with the unions.|"
	"They later said that nobody had been hurt in the blast.|"
	"The latter has denied all of the charges against him.|"
	"Both men deny having taken any of the money.|"
	"The incident happened shortly after nine on Monday.|"
	"He went on to say that wages would rise next year.|"
	"They have repeatedly denied any part in the fraud.|"
	"The announcement came hours before the polls closed.|"
	"His lawyer rejected the charge on Tuesday.|"
	"That came after weeks of protests in the square.|",
	"It is official: the bridge at Orlin will open in May.|"
	"This week the council of Orlin votes on the new bridge.|"
	"She is the first woman to lead the harbour, and Ann Example means to "
	"change it.|"
	"The decision of the court to close the port was met with anger.|"
	"The movement of sand along the coast has closed the port.|"
	"They came at night, three hundred geese, and settled in the park of "
	"Orlin.|"
	"That the bridge would fall was known to everybody in Orlin.|"
	"The former minister Ann Example was sentenced to two years.|"
	"Both sides in the strike at Orlin have agreed to talk.|"
	"The announcement of a new railway drew crowds to Vessa.|"
	"Their first record in ten years brings Orlin Quartet to Vessa.|"},
    {"de",
	"Er fügte hinzu, dass die Arbeiten im Frühjahr beginnen.|"
	"Dieser wies die Vorwürfe am Montag zurück.|"
	"Letzterer will nun vor Gericht ziehen.|"
	"Das teilte die Polizei am Montagmorgen mit.|"
	"Außerdem sagte sie, dass der Tunnel geschlossen bleibt.|"
	"Die Entscheidung kommt eine Woche nach dem Streik.|"
	"Zudem kündigte er an, die Steuern zu senken.|"
	"Sie betonte auch, dass niemand entlassen werde.|"
	"Dieser hatte zuvor seinen Rücktritt erklärt.|"
	"Der Vorfall ereignete sich gegen Mitternacht in Vessa.|"
	"Dies bestätigte ein Sprecher des Ministeriums am Abend.|"
	"Hinzu kommt, dass viele Lehrer krank sind.|",
	"Das Rathaus von Orlin bleibt bis Mai geschlossen.|"
	"Dieser Sommer war in Orlin der heißeste seit 1880.|"
	"Es ist amtlich: Die Brücke in Orlin öffnet im Mai.|"
	"Die Entscheidung des Gerichts, den Hafen zu schließen, stößt auf "
	"Kritik.|"
	"Sie ist die erste Frau an der Spitze des Hafens: Ann Example will ihn "
	"umbauen.|"
	"Ihre Stimme kennt in Orlin jeder: Ann Example liest die Nachrichten.|"
	"Der Vorfall im Zoo von Vessa beschäftigt die Staatsanwaltschaft.|"
	"Dieser Mann hat den Pokal nach Vessa geholt: Bob Example.|"},
    {"fr",
	"Il a ajouté que les travaux commenceraient au printemps.|"
	"Celle-ci a rejeté toutes les accusations lundi.|"
	"Ce dernier a fait appel du jugement mardi.|"
	"Cette décision intervient une semaine après la grève.|"
	"Elle a également indiqué que le tunnel resterait fermé.|"
	"C'est ce qu'a annoncé la préfecture lundi matin.|"
	"Selon lui, personne ne perdra son emploi à Vessa.|"
	"Elle a en outre précisé que l'école fermerait.|"
	"Ceux-ci réclament une hausse des salaires de 5 %.|"
	"L'annonce intervient au lendemain d'une grève.|",
	"C'est officiel : le pont d'Orlin ouvrira en mai.|"
	"Cette semaine, le conseil d'Orlin vote sur le pont.|"
	"La décision du tribunal de fermer le port suscite la colère.|"
	"Elle est la première femme à diriger le port : Ann Example veut le "
	"changer.|"
	"Il faudra attendre mai pour traverser le pont d'Orlin.|"
	"Ce vieux pont d'Orlin attire deux mille visiteurs par jour.|"
	"L'annonce d'une hausse des prix inquiète les habitants de Vessa.|"
	"Elles sont trois à briguer la mairie de Vessa dimanche.|"},
    {"es",
	"Añadió que las obras comenzarán en primavera.|"
	"Este último recurrió la sentencia el martes.|"
	"También señaló que el túnel seguirá cerrado.|"
	"La decisión llega una semana después de la huelga.|"
	"Así lo anunció la policía este lunes por la mañana.|"
	"Según dijo, nadie resultó herido en la explosión.|"
	"Asimismo, indicó que nadie perderá su empleo.|"
	"El incidente ocurrió cerca de la medianoche.|"
	"Esta última niega cualquier participación en el fraude.|"
	"Subrayó que el gobierno no subirá los impuestos.|",
	"Ya es oficial: el puente de Orlin abrirá en mayo.|"
	"Esta semana el concejo de Orlin vota sobre el puente.|"
	"La decisión del tribunal de cerrar el puerto desata la ira.|"
	"Es la primera mujer que dirige el puerto: Ana Ejemplo quiere "
	"cambiarlo.|"
	"Este puente de Orlin atrae a dos mil visitantes al día.|"
	"Dijo adiós a la política la alcaldesa de Orlin tras veinte años.|"
	"El anuncio de una nueva línea de tren llena la plaza de Vessa.|"
	"Ellas mandan en la cocina de Vessa desde hace treinta años.|"},
    {"it",
	"Ha aggiunto che i lavori cominceranno in primavera.|"
	"Quest'ultimo ha respinto tutte le accuse lunedì.|"
	"Ha inoltre spiegato che la galleria resterà chiusa.|"
	"La decisione arriva una settimana dopo lo sciopero.|"
	"Lo ha annunciato la polizia lunedì mattina.|"
	"Entrambi negano di aver preso il denaro.|"
	"Ha poi precisato che nessuno perderà il lavoro.|"
	"L'annuncio arriva dopo settimane di proteste.|"
	"Lui nega ogni coinvolgimento nella frode.|",
	"È ufficiale: il ponte di Orlin aprirà a maggio.|"
	"Questa settimana il consiglio di Orlin vota sul ponte.|"
	"La decisione del tribunale di chiudere il porto fa discutere.|"
	"È la prima donna a guidare il porto: Anna Esempio vuole cambiarlo.|"
	"Questo ponte di Orlin attira duemila visitatori al giorno.|"
	"L'annuncio di una nuova ferrovia riempie la piazza di Vessa.|"},
    {"pt",
	"Ele acrescentou que as obras começam na primavera.|"
	"Este último recorreu da sentença na terça-feira.|"
	"Acrescentou ainda que o túnel continuará fechado.|"
	"A decisão surge uma semana depois da greve.|"
	"A informação foi confirmada pela polícia na segunda-feira.|"
	"Segundo ela, ninguém ficou ferido na explosão.|"
	"Disse ainda que ninguém perderá o emprego.|"
	"O incidente ocorreu perto da meia-noite.|"
	"Ela também negou ter recebido dinheiro.|",
	"É oficial: a ponte de Orlin abre em maio.|"
	"Esta semana a câmara de Orlin vota sobre a ponte.|"
	"A decisão do tribunal de fechar o porto causou revolta.|"
	"Ela é a primeira mulher a dirigir o porto: Ana Exemplo quer mudá-lo.|"
	"A informação sobre os doentes de Orlin estava na internet.|"
	"O incidente no zoológico de Vessa fez três feridos.|"},
    {"nl",
	"Hij voegde eraan toe dat het werk in de lente begint.|"
	"Laatstgenoemde wees alle beschuldigingen maandag af.|"
	"Ook zei ze dat de tunnel gesloten blijft.|"
	"Het besluit komt een week na de staking.|"
	"Dat meldt de politie maandagochtend.|"
	"Hij benadrukte ook dat niemand ontslagen wordt.|"
	"Het incident gebeurde rond middernacht.|"
	"Volgens haar verliest niemand zijn baan.|",
	"Het is officieel: de brug van Orlin gaat in mei open.|"
	"Deze week stemt de raad van Orlin over de brug.|"
	"Het besluit van de rechter om de haven te sluiten wekt woede.|"
	"Ze is de eerste vrouw die de haven leidt: Anna Voorbeeld wil "
	"veranderen.|"
	"Het incident in de dierentuin van Vessa wordt onderzocht.|"},
    {"sv",
	"Hon tillade att arbetet börjar i vår.|"
	"Den senare avvisade alla anklagelser i måndags.|"
	"Beslutet kommer en vecka efter strejken.|"
	"Det uppger polisen på måndagsmorgonen.|"
	"Hon betonar också att ingen blir av med jobbet.|"
	"Enligt honom kommer skolan att stängas.|",
	"Det är klart: bron i Orlin öppnar i maj.|"
	"Den här veckan röstar rådet i Orlin om bron.|"
	"Beslutet att stänga hamnen i Orlin väcker ilska.|"
	"Hon är den första kvinnan som leder hamnen: Anna Exempel vill ändra "
	"den.|"
	"Hon vann guld för Vessa: Anna Exempel tackar laget.|"},
    {"da",
	"Han tilføjede, at arbejdet begynder til foråret.|"
	"Det oplyser politiet mandag morgen.|"
	"Beslutningen kommer en uge efter strejken.|"
	"Han understreger også, at ingen bliver fyret.|"
	"Det skriver avisen tirsdag aften.|",
	"Det er officielt: Broen i Orlin åbner i maj.|"
	"Denne uge stemmer rådet i Orlin om broen.|"
	"Beslutningen om at lukke havnen i Orlin vækker vrede.|"},
    {"no",
	"Hun la til at arbeidet begynner til våren.|"
	"Det opplyser politiet mandag morgen.|"
	"Avgjørelsen kommer en uke etter streiken.|"
	"Hun understreker også at ingen mister jobben.|"
	"Ifølge henne blir skolen stengt.|",
	"Det er offisielt: Broen i Orlin åpner i mai.|"
	"Denne uken stemmer rådet i Orlin om broen.|"
	"Avgjørelsen om å stenge havnen i Orlin vekker sinne.|"},
    {"pl",
	"Dodał, że prace rozpoczną się wiosną.|"
	"Ten ostatni odrzucił w poniedziałek wszystkie zarzuty.|"
	"Poinformowała o tym policja w poniedziałek rano.|"
	"Podkreśliła też, że tunel pozostanie zamknięty.|"
	"Decyzja zapadła tydzień po strajku.|"
	"Jej zdaniem nikt nie ucierpiał w wybuchu.|"
	"Zaznaczyła również, że nikt nie straci pracy.|"
	"Do zdarzenia doszło około północy.|"
	"Jak dodał, szkoła zostanie zamknięta.|",
	"To już oficjalne: most w Orlinie zostanie otwarty w maju.|"
	"W tym tygodniu rada Orlina głosuje w sprawie mostu.|"
	"Decyzja sądu o zamknięciu portu wywołała gniew.|"
	"Jest pierwszą kobietą na czele portu: Anna Przykład chce go zmienić.|"
	"Dodał jej odwagi sukces w wyborach: Anna Przykład wraca.|"
	"Do zdarzenia w zoo w Vessie doszło w sobotę.|"},
    {"cs",
	"Dodal, že práce začnou na jaře.|"
	"Posledně jmenovaný všechna obvinění odmítl.|"
	"Podle ní zůstane tunel zavřený.|"
	"Uvedla to policie v pondělí ráno.|"
	"Zdůraznila také, že nikdo nepřijde o práci.|"
	"K incidentu došlo kolem půlnoci.|",
	"Je to oficiální: most v Orlinu se otevře v květnu.|"
	"Tento týden hlasuje rada Orlinu o mostu.|"
	"Rozhodnutí soudu zavřít přístav vyvolalo hněv.|"
	"Podle policie zůstane tunel v Orlinu zavřený.|"
	"Zdůraznila to i premiérka Anna Příkladná v Orlinu.|"},
    {"ru",
	"Он добавил, что работы начнутся весной.|"
	"Последний отверг все обвинения в понедельник.|"
	"Об этом сообщила полиция в понедельник утром.|"
	"Также она отметила, что тоннель останется закрытым.|"
	"Решение было принято через неделю после забастовки.|"
	"По его словам, никто не пострадал.|"
	"Она также подчеркнула, что никого не уволят.|"
	"Инцидент произошел около полуночи.|"
	"Как он пояснил, школу закроют.|"
	"Соответствующее решение принял суд во вторник.|",
	"Это официально: мост в Орлине откроют в мае.|"
	"На этой неделе совет Орлина голосует по мосту.|"
	"Решение суда закрыть порт вызвало гнев жителей.|"
	"Последний день лета в Орлине стал самым жарким.|"
	"Она первая женщина во главе порта: Анна Пример хочет его изменить.|"
	"Инцидент в зоопарке Вессы расследует полиция.|"},
    {"uk",
	"Він додав, що роботи почнуться навесні.|"
	"Останній відкинув усі звинувачення в понеділок.|"
	"Про це повідомила поліція в понеділок уранці.|"
	"За її словами, тунель залишиться закритим.|"
	"Вона також підкреслила, що нікого не звільнять.|"
	"Як він пояснив, школу закриють.|",
	"Це офіційно: міст в Орліні відкриють у травні.|"
	"Цього тижня рада Орліна голосує щодо мосту.|"
	"Останній день літа в Орліні став найспекотнішим.|"
	"За словами мера, тунель в Орліні залишиться закритим.|"},
    {"tr",
	"Çalışmaların baharda başlayacağını da sözlerine ekledi.|"
	"Tünelin kapalı kalacağını belirtti.|"
	"Kimsenin yaralanmadığını söyledi.|"
	"O da suçlamaları pazartesi günü reddetti.|"
	"Fiyatların düşeceğini dediğini de aktardı.|"
	"Açıklamasında, köprünün mayısta açılacağını ifade etti.|"
	"Kimsenin işten çıkarılmayacağını vurguladı.|"
	"Okulun kapatılacağını da kaydetti.|"
	"Olayla ilgili soruşturmanın sürdüğünü dile getirdi.|"
	"Ayrıca ücretlerin artacağını ifade etti.|",
	"Orlin Belediye Başkanı, köprünün mayısta açılacağını söyledi.|"
	"Bakan Ayşe Örnek, tünelin kapalı kalacağını belirtti.|"
	"Polis, kimsenin yaralanmadığını açıkladı.|"
	"Bu hafta Orlin meclisi köprü için oy kullanıyor.|"
	"Artık resmi: Orlin köprüsü mayısta açılıyor.|"
	"Dünyaca ünlü şirket binlerce kişiyi işten çıkaracağını duyurdu.|"
	"Sendika, ücretlerin artacağını duyurdu.|"
	"Vessa'da öğretmenler ücretlerin artacağını söyledi.|"
	"Ünlü oyuncu Ali Örnek, okulun kapatılacağını açıkladı.|"},
    {"th",
	"เขากล่าวเพิ่มเติมว่างานจะเริ่มในฤดูใบไม้ผลิปีหน้า|"
	"เธอยังระบุว่าอุโมงค์จะปิดต่อไปอีกหลายเดือน|"
	"ทั้งนี้ ตำรวจยังไม่ทราบสาเหตุของเหตุระเบิดครั้งนี้|"
	"นอกจากนี้ยังกล่าวว่าไม่มีผู้ได้รับบาดเจ็บจากเหตุระเบิด|"
	"การตัดสินใจดังกล่าวมีขึ้นหนึ่งสัปดาห์หลังการนัดหยุดงาน|"
	"เขาย้ำว่าจะไม่มีใครถูกเลิกจ้างในปีนี้|"
	"เหตุการณ์ดังกล่าวเกิดขึ้นเมื่อเวลาประมาณเที่ยงคืน|"
	"นอกจากนี้เธอยังเปิดเผยว่าโรงเรียนจะปิดถาวร|",
	"เขาใหญ่เปิดให้นักท่องเที่ยวเข้าชมอีกครั้งในเดือนพฤษภาคม|"
	"นายกเทศมนตรีกล่าวว่าสะพานจะเปิดในเดือนพฤษภาคม|"
	"สัปดาห์นี้สภาเมืองออร์ลินจะลงมติเรื่องสะพานแห่งใหม่|"
	"แต่งตั้งผู้ว่าราชการจังหวัดคนใหม่เพื่อดูแลท่าเรือออร์ลิน|"
	"ตำรวจระบุว่าเหตุการณ์เกิดขึ้นเมื่อเวลาประมาณเที่ยงคืน|"
	"โดยสารรถไฟฟ้าฟรีในเมืองเวสซาตลอดสุดสัปดาห์นี้|"},
    {"ja",
	"彼は工事が春に始まると付け加えた。|"
	"また、トンネルの閉鎖を続ける方針も示した。|"
	"けが人はいないとしている。|"
	"今後も対策を続けると述べた。|"
	"同氏は容疑を否認している。|"
	"この決定はストライキの一週間後に行われた。|"
	"誰も解雇しないと強調した。|"
	"さらに、学校を閉鎖すると説明した。|"
	"同社は来年の賃上げも検討している。|",
	"オルリン市長は橋を五月に開くと述べた。|"
	"今週、オルリン市議会は橋について採決する。|"
	"警察によると、爆発によるけが人はいないという。|"
	"この夏の気温がオルリンで観測史上最高となった。|"
	"港で初の女性責任者となった例文花子さんが改革を目指す。|"
	"政府は対策を続けるとしている。|"
	"ベッサ市は学校を閉鎖すると説明した。|"
	"教育長が学校を閉鎖すると発表した。|"},
    {"ko",
	"그는 공사가 봄에 시작될 것이라고 덧붙였다.|"
	"이어 터널을 계속 폐쇄하겠다고 강조했다.|"
	"앞으로도 대책을 이어 가겠다고 말했다.|"
	"이번 결정은 파업 일주일 뒤에 나왔다.|"
	"그녀는 모든 혐의를 부인했다.|"
	"아무도 해고하지 않겠다고 강조했다.|"
	"그러면서 학교를 닫겠다고 설명했다.|"
	"이는 한 달간의 시위 끝에 나온 결정이다.|",
	"오를린 시장은 다리를 5월에 열겠다고 말했다.|"
	"이번 주 오를린 시의회가 다리를 놓고 표결한다.|"
	"경찰은 폭발로 다친 사람이 없다고 밝혔다.|"
	"이번 여름이 오를린에서 가장 더운 여름으로 기록됐다.|"
	"정부 관계자가 터널을 계속 폐쇄하겠다고 강조했다.|"
	"베사시는 학교를 닫겠다고 설명했다.|"
	"노조가 내년부터 파업하겠다고 밝혔다.|"},
    {"zh",
	"他补充说，工程将于明年春天开始。|"
	"她还表示，隧道将继续关闭。|"
	"后者周一否认了所有指控。|"
	"这一决定是在罢工一周后作出的。|"
	"此外，没有人在爆炸中受伤。|"
	"他强调，没有人会被解雇。|"
	"该公司还将在明年提高工资。|"
	"据她介绍，学校将会关闭。|",
	"奥林市长说，大桥将于五月开放。|"
	"本周奥林市议会将就大桥进行表决。|"
	"这个夏天是奥林有记录以来最热的夏天。|"
	"其他国家的游客今年大量涌入奥林。|"
	"他山之石公司周一在奥林宣布裁员三千人。|"
	"韦萨市政府表示，没有人会被解雇。|"
	"该来的还是来了：韦萨学校关闭。|"},
    {"hi",
	"उन्होंने कहा कि काम वसंत में शुरू होगा।|"
	"उन्होंने यह भी कहा कि सुरंग बंद रहेगी।|"
	"वहीं, पुलिस ने किसी के घायल होने से इनकार किया।|"
	"उनके मुताबिक कोई घायल नहीं हुआ है।|"
	"यह फैसला हड़ताल के एक हफ्ते बाद आया है।|"
	"उन्होंने आगे कहा कि किसी की नौकरी नहीं जाएगी।|"
	"यह घटना आधी रात के करीब हुई।|",
	"ओरलिन के मेयर ने कहा कि पुल मई में खुलेगा।|"
	"इस हफ्ते ओरलिन की परिषद पुल पर मतदान करेगी।|"
	"पुलिस ने बताया कि विस्फोट में कोई घायल नहीं हुआ।|"
	"यह आधिकारिक है: ओरलिन का पुल मई में खुलेगा।|"
	"इस साल वेसा में सबसे ज्यादा बारिश हुई।|"},
    {"ar",
	"وأضاف أن الأعمال ستبدأ في الربيع.|"
	"وأشارت إلى أن النفق سيبقى مغلقا.|"
	"وقال في تصريح صحفي إن أحدا لم يصب.|"
	"كما أكد أن الأسعار ستنخفض في الربيع.|"
	"ويأتي هذا القرار بعد أسبوع من الإضراب.|"
	"وكان قد نفى جميع التهم يوم الاثنين.|"
	"وأكد أن أحدا لن يفقد عمله.|"
	"وتابع قائلا إن المدرسة ستغلق.|"
	"وقد وقع الحادث قرابة منتصف الليل.|",
	"قال رئيس بلدية أورلين إن الجسر سيفتح في مايو.|"
	"أعلنت الشرطة أن أحدا لم يصب في الانفجار.|"
	"يصوت مجلس أورلين هذا الأسبوع على الجسر.|"
	"وزير المالية يعلن خفض الضرائب في أورلين.|"
	"وصل وفد من أورلين إلى العاصمة صباح الاثنين.|"
	"وزارة التعليم تعلن إغلاق مدرسة في فيسا.|"
	"أكد وزير المالية أن أحدا لن يفقد عمله.|"},
    {"fa",
	"وی افزود که کار در بهار آغاز می‌شود.|"
	"او همچنین گفت که تونل بسته می‌ماند.|"
	"این تصمیم یک هفته پس از اعتصاب گرفته شد.|"
	"به گفته وی کسی در انفجار زخمی نشده است.|"
	"وی تأکید کرد که کسی شغلش را از دست "
	"نمی‌دهد.|"
	"او ادامه داد: مدرسه بسته خواهد شد.|"
	"این حادثه حوالی نیمه شب رخ داد.|",
	"شهردار اورلین گفت که پل در اردیبهشت باز "
	"می‌شود.|"
	"این هفته شورای اورلین درباره پل رأی "
	"می‌دهد.|"
	"پلیس اعلام کرد که کسی در انفجار زخمی نشده است.|"},
    {"fi",
	"Hän lisäsi, että työt alkavat keväällä.|"
	"Hänen mukaansa tunneli pysyy suljettuna.|"
	"Päätös tuli viikko lakon jälkeen.|"
	"Asiasta kertoi poliisi maanantaiaamuna.|"
	"Hän korosti myös, ettei ketään irtisanota.|"
	"Tapaus sattui puolenyön aikaan.|",
	"Tällä viikolla Orlinin valtuusto äänestää sillasta.|"
	"Päätös sulkea Orlinin satama herätti vihaa.|"
	"Se on nyt virallista: Orlinin silta avataan toukokuussa.|"
	"Poliisin mukaan tunneli pysyy suljettuna Orlinissa.|"
	"Tapaus Vessan eläintarhassa on poliisin tutkinnassa.|"},
    {"hu",
	"Hozzátette: a munkálatok tavasszal kezdődnek.|"
	"Elmondta azt is, hogy az alagút zárva marad.|"
	"Szerinte senki sem sérült meg a robbanásban.|"
	"Utóbbi hétfőn minden vádat visszautasított.|"
	"A döntés egy héttel a sztrájk után született.|"
	"Hangsúlyozta: senki sem veszíti el az állását.|"
	"Az eset éjfél körül történt.|"
	"Kiemelte, hogy az iskola bezár.|",
	"Ezen a héten szavaz Orlin tanácsa a hídról.|"
	"A bíróság döntése a kikötő bezárásáról haragot keltett.|"
	"Hivatalos: májusban megnyílik az orlini híd.|"
	"Elmondta véleményét a hídról Orlin polgármestere.|"
	"Az eset megrázta Vessa lakóit: leégett az iskola.|"},
    {"ro",
	"El a adăugat că lucrările vor începe în primăvară.|"
	"A mai spus că tunelul va rămâne închis.|"
	"Acesta a respins luni toate acuzațiile.|"
	"Decizia vine la o săptămână după grevă.|"
	"A subliniat că nimeni nu își pierde slujba.|"
	"Incidentul a avut loc în jurul miezului nopții.|",
	"Este oficial: podul din Orlin se deschide în mai.|"
	"Săptămâna aceasta consiliul din Orlin votează asupra podului.|"
	"Decizia tribunalului de a închide portul a stârnit furie.|"
	"A murit actorul Ion Exemplu, la 90 de ani.|"
	"Incidentul de la grădina zoologică din Vessa este anchetat.|"},
    {"el",
	"Πρόσθεσε ότι τα έργα θα αρχίσουν την άνοιξη.|"
	"Ο τελευταίος απέρριψε όλες τις κατηγορίες τη Δευτέρα.|"
	"Όπως είπε, κανείς δεν τραυματίστηκε στην έκρηξη.|"
	"Τόνισε επίσης ότι κανείς δεν θα χάσει τη δουλειά του.|"
	"Το περιστατικό σημειώθηκε γύρω στα μεσάνυχτα.|",
	"Είναι επίσημο: η γέφυρα του Όρλιν ανοίγει τον Μάιο.|"
	"Αυτή την εβδομάδα το συμβούλιο του Όρλιν ψηφίζει για τη γέφυρα.|"
	"Ο τελευταίος μήνας ήταν ο θερμότερος στο Όρλιν.|"},
    {"he",
	"הוא הוסיף כי העבודות יתחילו באביב.|"
	"לדבריה, המנהרה תישאר סגורה.|"
	"עוד אמר כי איש לא נפצע בפיצוץ.|"
	"היא הדגישה כי איש לא יפוטר.|"
	"האירוע התרחש סמוך לחצות.|",
	"ראש עיריית אורלין אמר כי הגשר ייפתח במאי.|"
	"השבוע תצביע מועצת אורלין על הגשר.|"
	"זה רשמי: הגשר באורלין ייפתח במאי.|"},
    {"id",
	"Ia menambahkan bahwa pekerjaan dimulai pada musim semi.|"
	"Dia juga mengatakan terowongan akan tetap ditutup.|"
	"Keputusan itu diambil sepekan setelah pemogokan.|"
	"Menurutnya, tidak ada yang terluka dalam ledakan.|"
	"Ia menegaskan tidak ada yang kehilangan pekerjaan.|"
	"Peristiwa itu terjadi sekitar tengah malam.|",
	"Pekan ini dewan Orlin memberikan suara soal jembatan.|"
	"Keputusan pengadilan menutup pelabuhan memicu kemarahan.|"
	"Dia Contoh, wali kota Orlin, membuka jembatan baru.|"},
    {"vi",
	"Ông nói thêm rằng công việc sẽ bắt đầu vào mùa xuân.|"
	"Bà cũng cho biết đường hầm sẽ vẫn đóng cửa.|"
	"Quyết định này được đưa ra một tuần sau cuộc đình công.|"
	"Theo ông, không ai bị thương trong vụ nổ.|"
	"Ông nhấn mạnh không ai bị mất việc.|"
	"Vụ việc này xảy ra vào khoảng nửa đêm.|",
	"Ông Nguyễn Văn Ví Dụ nói cầu sẽ mở vào tháng năm.|"
	"Tuần này hội đồng Orlin bỏ phiếu về cây cầu.|"
	"Theo cảnh sát, không ai bị thương trong vụ nổ ở Orlin.|"
	"Ông chủ quán phở ở Vessa mời khách ăn miễn phí.|"},
    {"bg",
	"Той добави, че работата ще започне през пролетта.|"
	"По думите му никой не е пострадал.|",
	"Тази седмица съветът на Орлин гласува за моста.|"
	"Официално е: мостът в Орлин отваря през май.|"},
    {"hr",
	"Dodao je da će radovi početi u proljeće.|"
	"Potonji je u ponedjeljak odbacio sve optužbe.|",
	"Ovaj tjedan vijeće Orlina glasa o mostu.|"
	"Službeno je: most u Orlinu otvara se u svibnju.|"},
    {"sr",
	"Он је додао да ће радови почети на пролеће.|"
	"Он је рекао да тунел остаје затворен.|",
	"Ове недеље скупштина Орлина гласа о мосту.|"},
    {"sk",
	"Dodala, že práce sa začnú na jar.|"
	"Podľa neho nikto nebol zranený.|",
	"Tento týždeň hlasuje rada Orlinu o moste.|"},
    {"ca",
	"Va afegir que les obres començaran a la primavera.|"
	"Aquest últim ha rebutjat totes les acusacions.|",
	"Aquesta setmana el consell d'Orlin vota sobre el pont.|"
	"Va morir l'actriu Anna Exemple a Orlin.|"},
    {"et",
	"Ta lisas, et tööd algavad kevadel.|"
	"Tema sõnul jääb tunnel suletuks.|",
	"Sel nädalal hääletab Orlini volikogu silla üle.|"},
    {"lt",
	"Jis pridūrė, kad darbai prasidės pavasarį.|"
	"Jos teigimu, tunelis liks uždarytas.|",
	"Šią savaitę Orlino taryba balsuoja dėl tilto.|"},
    {"lv",
	"Viņš piebilda, ka darbi sāksies pavasarī.|"
	"Pēc viņas teiktā, tunelis paliks slēgts.|",
	"Šonedēļ Orlinas dome balso par tiltu.|"},
    {"mk", "Тој додаде дека работата ќе започне на пролет.|",
	"Оваа недела советот на Орлин гласа за мостот.|"},
    {"be", "Ён дадаў, што работы пачнуцца вясной.|",
	"На гэтым тыдні савет Орліна галасуе за мост.|"},
};

#endif
