/* SPDX-License-Identifier: MIT */
/* gazetted: letters on what their reader did or has, in a newsletter's frame.
 */
/*
 *	Your car is ready			the subject says what is theirs,
 *	Hi Ann, your car can be fetched now	and the first sentences go on
 *						with that
 *	Your energy use in October		... or with what they did, or
 *	Hi Ann, you used 212 kWh		what one does with such
 *	Cy answered your question		or it says what was done by
 *	You left something in your basket	others, or by them
 *
 *	Your school place is confirmed		"... the place for Tom", where
 *						nothing is to be read elsewhere
 *
 * Shops, clubs and clinics send these by what sends their newsletters. There
 * is no number, no sum and no page of one's own in many; but they call their
 * reader, are short, and have nothing for all to read. Those who write on such
 * for many ("Your questions, answered") have that, or go on with the world.
 */
#include "base/utf8.h"
#include "feed/letter_deal.h"

#define DEED_MAX   900 /* bytes of such a letter */
#define SHORT_MAX  550 /* ... of one that has hardly more */
#define FRONT_MAX  400 /* ... in which it says what it is about */
#define NEAR_WORDS 3   /* from "your" to what is theirs */

/* What is done to one, or by one; subjects have it. */
static const char deeds[] =
    "answered your|replied to you|commented on your|liked your|likes your"
    "|reacted to your|mentioned you|tagged you|follows you|followed you"
    "|is following you|sent you a|viewed your|looked at your"
    "|visited your profile|wants to connect|wants to be your friend"
    "|wrote to you|left you a|endorsed you|new message for you"
    "|hat dir geantwortet|hat ihnen geantwortet|hat auf deine"
    "|hat auf ihre|gefällt dein|folgt dir|folgt ihnen|hat dein profil"
    "|hat ihr profil|neue nachricht von|neue nachricht zu"
    "|neue nachricht für|a répondu à votre|a répondu à ta|vous a répondu"
    "|a commenté votre|a commenté ta|a aimé votre|a aimé ta|vous suit"
    "|te suit|vous a envoyé|t'a envoyé|vous a mentionné|t'a mentionné"
    "|a consulté votre profil|vous avez un nouveau message"
    "|tu as un nouveau message|vous avez un nouvel abonné"
    "|ha respondido a tu|ha respondido a su|te ha respondido"
    "|ha comentado tu|le gusta tu|te sigue|te ha enviado|le ha enviado"
    "|te ha mencionado|ha visto tu perfil|ti ha risposto"
    "|ha commentato il tuo|ha commentato la tua|ti segue|ti ha inviato"
    "|ti ha menzionato|ha visto il tuo profilo|respondeu à sua"
    "|respondeu a sua|respondeu ao seu|comentou a sua|comentou o seu"
    "|curtiu sua|curtiu seu|segue você|enviou uma mensagem|mencionou você"
    "|viu o seu perfil|viu seu perfil|heeft je geantwoord"
    "|heeft gereageerd op je|heeft gereageerd op jouw|vindt je|volgt je"
    "|volgt jou|heeft je een|heeft u een|bekeek je profiel"
    "|har svarat på din|har svarat på ditt|svarade på din"
    "|kommenterade din|kommenterade ditt|gillar din|gillar ditt"
    "|följer dig|har skickat dig|nämnde dig|du har ett nytt meddelande"
    "|har svaret på din|svarede på din|svarte på din|svarte på ditt"
    "|kommenterede din|følger dig|følger deg|har sendt dig|har sendt deg"
    "|du har en ny besked|du har en ny melding|odpowiedział na tw"
    "|odpowiedziała na tw|skomentował tw|skomentowała tw|polubił tw"
    "|polubiła tw|obserwuje cię|wysłał ci|wysłała ci|masz nową wiadomość"
    "|odpověděl na v|odpověděla na v|odpověděl na tv|vás sleduje"
    "|vám poslal|ответил на ваш|ответила на ваш|прокомментировал ваш"
    "|прокомментировала ваш|подписался на вас|подписалась на вас"
    "|отправил вам|отправила вам|у вас новое сообщение"
    "|вам пришло сообщение|відповів на ваш|відповіла на ваш|надіслав вам"
    "|надіслала вам|gönderinize yorum yaptı|fotoğrafınıza yorum yaptı"
    "|sizi takip|size bir mesaj|yeni bir mesajınız|yeni mesajınız"
    "|you left something|you left this|you left these|in your basket"
    "|in your cart|how was your stay|how was your visit|how was your trip"
    "|how was your ride|how was your order|how was your meal"
    "|how was your flight|how was your experience|how was your purchase"
    "|how was your delivery|review your stay|review your order"
    "|review your purchase|you are on the waiting|you're on the wait"
    "|you are registered|you're registered|in deinem warenkorb"
    "|in ihrem warenkorb|wie war dein|wie war ihr|wie hat ihnen"
    "|wie hat dir|bewerten sie ihr|dans votre panier|dans ton panier"
    "|vous avez oublié quelque chose|tu as oublié quelque chose"
    "|comment s'est passé|comment s'est déroulé|évaluez votre|en tu cesta"
    "|en tu carrito|en su cesta|en su carrito|te has dejado algo"
    "|cómo fue tu|cómo ha sido tu|valora tu|valore su|nel tuo carrello"
    "|nel suo carrello|hai dimenticato qualcosa|hai lasciato qualcosa"
    "|com'è andato il tuo|com'è andata la tua|com'è stato il tuo"
    "|valuta il tuo|valuta la tua|recensisci il tuo|no seu carrinho"
    "|no teu carrinho|você esqueceu algo|como foi sua|como foi seu"
    "|como foi a sua|avalie seu|avalie sua|avalie o seu|avalie a sua"
    "|in je winkelwagen|in uw winkelwagen|in je winkelmand|hoe was je"
    "|hoe was uw|beoordeel je|beoordeel uw|i din varukorg|i din kundvagn"
    "|hur var din|hur var ditt|betygsätt din|betygsätt ditt|i din kurv"
    "|hvordan var din|hvordan var ditt|bedøm din|ostoskorissasi"
    "|w twoim koszyku|zapomniałeś|zapomniałaś|jak oceniasz|oceń tw"
    "|oceń sw|ve vašem košíku|zapomněli jste něco|ohodnoťte|a kosarad"
    "|kosarában|în coșul tău|в вашей корзине|вы что-то забыли"
    "|у вашому "
    "кошику|sepetinizde|sepetinde|カートに商品|買い忘れ|お忘れ物|"
    "ご利用はいかが|购物车里"
    "|购物车中|장바구니에|rate your stay|rate your trip|rate your order"
    "|rate your ride|rate your purchase|rate your delivery"
    "|bewerte deinen einkauf|bewerte deine bestellung|notez votre achat"
    "|notez votre commande|hat dir eine nachricht"
    "|hat ihnen eine nachricht|hat dich erwähnt|hat dich eingeladen"
    "|you have a new message|you have a new follower"
    "|you have a new friend|you have a new match"
    "|you have a new notification|you have a new comment"
    "|you have a new subscriber|you have a new connection"
    "|you have a new reply|you have a new review|you have a new request"
    "|you've got a new message|you've got a new follower"
    "|you've got a new match|you've got a new comment"
    "|you've got a new reply|you have new messages|you have new followers"
    "|you have new notifications|you have new matches"
    "|you have new comments|you have unread messages"
    "|you have unread notifications|du hast eine neue nachricht"
    "|du hast eine neue anfrage|du hast eine neue antwort"
    "|du hast eine neue freundschaftsanfrage|du hast neue nachrichten"
    "|du hast neue benachrichtigungen|du hast neue follower"
    "|sie haben eine neue nachricht|sie haben eine neue anfrage"
    "|sie haben eine neue antwort|sie haben neue nachrichten"
    "|tienes un nuevo mensaje|tienes un nuevo seguidor"
    "|tienes un nuevo comentario|tienes una nueva notificación"
    "|tienes una nueva solicitud|tienes una nueva respuesta"
    "|tiene un nuevo mensaje|hai un nuovo messaggio|hai un nuovo follower"
    "|hai un nuovo commento|hai una nuova notifica"
    "|hai una nuova richiesta|hai una nuova risposta"
    "|você tem uma nova mensagem|você tem uma nova notificação"
    "|você tem um novo seguidor|você tem um novo comentário"
    "|je hebt een nieuw bericht|je hebt een nieuwe volger"
    "|je hebt een nieuwe reactie|u heeft een nieuw bericht"
    "|du har fået en besked|du har fået en ny besked|máte novou zprávu"
    "|máte nový komentář|máte nový vzkaz|у вас новый подписчик"
    "|у вас новый отклик|у вас нове повідомлення|ha risposto al tuo"
    "|ha risposto alla tua|you were outbid|you've been outbid"
    "|you have been outbid|sie wurden überboten|du wurdest überboten"
    "|vous avez été surenchéri|han superado tu puja"
    "|la tua offerta è stata superata|je bent overboden|u bent overboden"
    "|twoja oferta została przebita|du har blivit överbjuden"
    "|ваша ставка перебита|invited you to|vous a invité|t'a invité"
    "|te ha invitado|ti ha invitato|convidou você|heeft je uitgenodigd"
    "|har bjudit in dig|har inviteret dig|har invitert deg|zaprosił cię"
    "|zaprosiła cię|vás pozval|вас пригласил|запросив вас"
    "|we missed you at|you missed your|sie haben ihren termin"
    "|accepted your|hat deine anfrage|hat ihre anfrage|a accepté votre"
    "|ha aceptado tu|ha accettato la tua|aceitou sua|heeft je verzoek";

/* What one has besides what letter_thing() knows; behind "your". */
static const char goods[] =
    "usage|energy use|electricity use|water use|consumption|application"
    "|refund|review|basket|cart|bonus balance|listing|advert|album|permit"
    "|child|daughter|pupil|test result|lab result|books|loan|reservation"
    "|appointment|waiting list|place on|mooring|workout|screen time|meter"
    "|giving|prescription|verbrauch|stromverbrauch|gasverbrauch"
    "|wasserverbrauch|bewerbung|erstattung|rückerstattung|bewertung"
    "|warenkorb|punkte|profil|anzeige|inserat|sohn|tochter|laborwert"
    "|befund|bücher|ausleihe|aufenthalt|fahrt|warteliste|aktivität"
    "|kontostand|parkausweis|rezept|guthaben|consommation|candidature"
    "|remboursement|panier|solde|enfant|fille|résultat|livres|emprunts"
    "|séjour|trajet|liste d'attente|activité|ordonnance|rendez-vous"
    "|consumo|candidatura|reembolso|reseña|cesta|carrito|puntos|saldo"
    "|anuncio|hijo|hija|resultado|libros|estancia|viaje|lista de espera"
    "|actividad|receta|rimborso|carrello|punti|annuncio|figlio|figlia"
    "|referto|libri|prestiti|soggiorno|corsa|lista d'attesa|attività"
    "|ricetta|consumi|pontos|avaliação|carrinho|anúncio|filho|filha"
    "|livros|empréstimos|estadia|estada|corrida|atividade|receita"
    "|devolução|consulta|verbruik|energieverbruik|sollicitatie"
    "|terugbetaling|beoordeling|winkelwagen|winkelmand|punten|tegoed|zoon"
    "|dochter|uitslag|boeken|verblijf|wachtlijst|activiteit|recept"
    "|abonnement|retour|förbrukning|elförbrukning|ansökan|återbetalning"
    "|recension|varukorg|poäng|annons|barn|provsvar|vistelse|plats i kön"
    "|aktivitet|tid hos|forbrug|elforbrug|ansøgning|søknad|refusion"
    "|anmeldelse|kurv|point|poeng|prøvesvar|ophold|opphold|venteliste"
    "|zużycie|zgłoszenie|aplikacj|podanie|zwrot|koszyk|punkty|ogłoszenie"
    "|dziecko|córka|wynik|książki|wypożyczen|pobyt|przejazd|lista oczekuj"
    "|aktywność|paczka|spotřeba|žádost|vrácení|recenze|košík|zůstatek"
    "|inzerát|dítě|dcera|výsled|knihy|výpůjčk|jízda|aktivita|расход"
    "|потреблен|заявк|отклик|возврат|отзыв|корзин|баллы|баллов|бонус"
    "|баланс|объявлен|ребен|ребён|анализ|результат|книг|поездк|очеред"
    "|активност|рецепт|витрат|споживан|поверненн|відгук|кошик|бали"
    "|оголошен|дитин|аналіз|книж|поїздк|запис|annonce|weekly activity"
    "|photo album|photos from|pledge|donation|insurance|table for"
    "|library card|pickup|vormerkung|spende|versicherung|zählerstand"
    "|tisch am|anfrage|gebot|teilnahme|meldung|assurance"
    "|relevé de compteur|table de|table du|enchère|retrait|donación"
    "|seguro|mesa del|puja|préstamo|suscripción|renovación|donazione"
    "|assicurazione|tavolo|offerta n|prestito|abbonamento|rinnovo|doação"
    "|assinatura|reservering|schenking|verzekering|tafel|aanvraag|donatie"
    "|rezerwacj|darowizn|ubezpieczeni|stolik|licznik|zapytani|bokning"
    "|gåva|försäkring|mätar|reservasjon|gave|forsikring|rezervac"
    "|pojištění|бронь|бронир|пожертвован|страхов|столик|счётчик|счетчик"
    "|внесок|бронюван|request for";

/* ... whole words. */
static const char short_goods[] =
    " bid bod bord cita dar don fils hold holds kind lån mesa post"
    " resa reso ride rit seat sleep son stay steps syn trip tur ";

/* ... in languages that say in the word whose it is. */
static const char own_goods[] =
    "kulutuksesi|hakemuksesi|palautuksesi|arviosi|pisteesi|profiilisi"
    "|kysymyksesi|ilmoituksesi|lapsesi|tuloksesi|lainasi|varauksesi"
    "|aikasi|fogyasztásod|fogyasztása|jelentkezése|pontjai|profilod"
    "|kérdése|gyermeke|leleted|foglalásod|foglalása|időpontod|időpontja"
    "|tüketiminiz|başvurunuz|iadeniz|puanlarınız|puanınız|profiliniz"
    "|sorunuz|ilanınız|çocuğunuz|sonucunuz|randevunuz|rezervasyonunuz"
    "|paketiniz|ポイント残高|保有ポイント|ご利用明細|ご利用料金|ご予約|お荷物|"
    "お申し込み|您的积分|您的積分|您的申请"
    "|您的申請|您的包裹|您的预约|您的預約|您的用电|회원님의 "
    "포인트|고객님의|포인트 소멸";

/* What is said of these: that one did something with them, or has to, or what
 * is done with them for one. */
static const char says[] =
    "you used|you left|you stayed|you walked|you slept|you bought"
    "|you ordered|you applied|you booked|you earned|you borrowed"
    "|you have borrowed|you have earned|you are number|you're number"
    "|you appeared|you have not used|you haven't used"
    "|thank you for applying|thanks for applying"
    "|thank you for your application|thank you for your order"
    "|thank you for your purchase|thank you for your payment"
    "|thank you for your booking|thank you for your review"
    "|thank you for your registration|thanks for your order"
    "|thanks for your purchase|thanks for your review|we have refunded"
    "|we've refunded|will refund|reserved for you|kept for you"
    "|waiting for you|will be charged|will be debited|was marked"
    "|were marked|only you can|was viewed|were viewed|log in to read it"
    "|log in to see it|für sie reserviert|für dich reserviert"
    "|für sie bereit|für dich bereit|vielen dank für ihre bewerbung"
    "|danke für deine bewerbung|vielen dank für ihre bestellung"
    "|leider haben wir uns|wird ihnen erstattet|haben wir ihnen erstattet"
    "|punkte verfallen|davon verfallen|punkte auf ihrer|auf ihrer karte"
    "|auf deiner karte|kann abgeholt werden|ab sofort abholbereit"
    "|ihre wartenummer|wird von ihrem konto|von ihrem konto abgebucht"
    "|il vous reste|il te reste|vous attend|t'attend"
    "|nous vous avons remboursé|nous avons bien reçu votre"
    "|nous avons reçu votre|nous reviendrons vers vous|a été noté"
    "|sera prélevé|votre carte se termin|te quedan|le quedan|te espera"
    "|le espera|te la guardamos|te lo guardamos|hemos recibido tu"
    "|hemos recibido su|te hemos devuelto|se cargará en|puntos caducan"
    "|ti aspetta|abbiamo ricevuto il tuo|abbiamo ricevuto la tua"
    "|ti abbiamo rimborsato|sulla tua carta|punti scadono|scadono il"
    "|verrà addebitat|recebemos seu|recebemos sua|recebemos a sua"
    "|recebemos o seu|esperando por você|pontos expiram|será debitado"
    "|terug zijn|terugbrengen|we hebben je aanvraag"
    "|we hebben je sollicitatie|we hebben je retour|van rekening"
    "|punten vervallen|wordt afgeschreven|finns att hämta|du kan hämta"
    "|hos ombudet|vi har tagit emot din|poäng går ut|dras från|kan hentes"
    "|vi har modtaget din|vi har mottatt din|trækkes den|trækkes fra"
    "|point udløber|noudettavissa|olemme vastaanottaneet|sinulla on"
    "|czeka na ciebie|czeka na panią|czeka na pana|czeka w"
    "|otrzymaliśmy tw|kod odbioru|w koszyku masz|punkty wygas|čeká na vás"
    "|obdrželi jsme vaš|k vyzvednutí|byla dnes předána|вы записаны"
    "|вы оставили|ждёт вас|ждет вас|ждут вас|мы получили ваш|баллы сгорят"
    "|код получения|в пункте выдачи|на вас чекає|ви записані"
    "|ми отримали ваш|чекає у відділенні|megkaptuk|átvehető|várja önt"
    "|pontjai lejár|sizi bekliyor|teslim almak|takip numarası|randevunuz"
    "|失効します|ポイントは|ポイントです|お届け予定|お預かり|已收到您的|"
    "即将过期|预计|포인트가 소멸|도착 예정"
    "|are due on|is due on|items are due|ready for you|at the desk until"
    "|we expect you|did not come to your|missed your appointment"
    "|send us the reading|send us your reading|your receipt number"
    "|renews by itself|renews automatically|we charged your"
    "|we have charged|ends on|ends today|liegt bis|liegt für sie"
    "|liegt für dich|wir erwarten sie|wir erwarten dich|teilen sie uns"
    "|teilen sie bitte|bei uns eingegangen|verlängert sich|prend fin le"
    "|se renouvelle|transmettez-nous|la esperamos|termina el|se renueva"
    "|la aspettiamo|ti aspettiamo|scade il|si rinnova|voor je klaar"
    "|voor u klaar|we verwachten u|we verwachten je|wordt verlengd"
    "|loopt af op|czekają na ciebie|oczekujemy|kończy się|hämta till"
    "|väntar på dig|förnyas|venter på deg|venter på dig|fornyes"
    "|čekají na vás|očekáváme vás|končí|ждём вас|ждем вас|заканчивается"
    "|чекаємо на вас|закінчується|expires in|expires on|expire in"
    "|expire on|is approved|we have received your|we've received your"
    "|we received your|läuft ab|läuft in|wurde genehmigt|ist genehmigt"
    "|expire le|expire dans|caduca el|caduca en|vence el|scade tra"
    "|expira em|vence em|verloopt op|verloopt over|går ut den|wygasa"
    "|vyprší|истекает|we are sorry|tut uns leid|nous sommes désolés"
    "|lo sentimos|ci dispiace|lamentamos|het spijt ons|vi beklagar"
    "|vi beklager|przepraszamy|omlouváme se|приносим извинения"
    "|просимо вибачення";

/* "you have", and what one does with such: in one sentence. */
static const char you_have[] =
    "haben sie|sie haben|hast du|du hast|vous avez|tu as|has "
    "|usted ha|hai |você|heb je|je hebt|u heeft|hebt u|heeft u|du har"
    "|har du|har ni|olet|вы |ви |jste|jsi";
static const char done[] =
    "verbraucht|bestellt|gekauft|ausgeliehen|gesammelt|gebucht|beworben"
    "|liegen lassen|liegenlassen|zurückgelassen|consommé|commandé|acheté"
    "|emprunté|cumulé|réservé|postulé|laissé|oublié|consumido|gastado"
    "|pedido|comprado|reservado|prestado|acumulado|dejado|olvidado"
    "|solicitado|consumato|ordinato|acquistato|comprato|prenotato"
    "|accumulato|lasciato|dimenticato|consumiu|gastou|pediu|comprou"
    "|reservou|acumulou|deixou|esqueceu|verbruikt|besteld|gekocht|geleend"
    "|gespaard|geboekt|gesolliciteerd|laten liggen|förbrukat|beställt"
    "|köpt|lånat|bokat|samlat|glömt|brugt|forbrugt|bestilt|købt|kjøpt"
    "|lånt|booket|optjent|glemt|tilannut|ostanut|varannut|unohtanut"
    "|использовали|израсходовали|заказали|купили|забронировали|накопили"
    "|оставили|забыли|використали|замовили|накопичили|забули|spotřebovali"
    "|objednali|koupili|půjčili|nasbírali|zapomněli";

/* Congratulations, with a name. */
static const char wishes[] =
    "happy birthday|alles gute zum geburtstag|zum geburtstag alles gute"
    "|joyeux anniversaire|bon anniversaire|feliz cumpleaños"
    "|buon compleanno|feliz aniversário|parabéns|gefeliciteerd"
    "|fijne verjaardag|grattis på födelsedagen|tillykke med fødselsdagen"
    "|gratulerer med dagen|hyvää syntymäpäivää|wszystkiego najlepszego"
    "|všechno nejlepší|boldog születésnapot|la mulți ani"
    "|с днём рождения|с днем рождения|з днем народження|doğum gün"
    "|お誕生日おめでとう|生日快乐|생일 축하";

/* Is something the reader's in the text? */
static bool names_goods(struct str low)
{
	struct str word, rest = low;
	int your = 0, good = 0;
	while (letter_next_word(&rest, '-', &word)) {
		struct str at = str_sub(low, (size_t)(word.p - low.p), low.n);
		bool named = letter_starts(at, goods) ||
			     letter_listed(short_goods, word) ||
			     letter_thing(at, word);
		your = letter_yours(word) ? NEAR_WORDS : your - (your > 0);
		good = named ? NEAR_WORDS : good - (good > 0);
		if (your && named)
			return true;
		if (letter_yours(word) && good) /* "kontot ditt" */
			return true;
	}
	return letter_holds(low, own_goods) || letter_own_thing(low);
}

/* Does a sentence say what they did, or what became of it? */
static bool tells_deed(struct str low)
{
	struct str one;
	while (letter_next_sentence(&low, &one))
		if ((letter_holds(one, you_have) && letter_holds(one, done)) ||
		    (names_goods(one) && letter_states(one) &&
			str_chr(one, '%') < 0))
			return true;
	return false;
}

bool letter_private(
    struct str subject, const struct letter_frame *w, struct str low)
{
	ptrdiff_t at = str_chr(subject, ']');
	return at > 0 && !w->news && !w->stories && low.n <= SHORT_MAX &&
	       letter_starts(
		   str_trim(str_sub(subject, (size_t)at + 1, subject.n)),
		   "[pm]|[dm]|[pn]|[mp]|[лс]|[private]");
}

bool letter_deed(struct arena *a, struct str subject,
    const struct letter_frame *w, struct str low, struct str name)
{
	const struct own_marks *o = w->own;
	struct str front = str_sub(low, 0, FRONT_MAX);
	if (w->news || w->open || o->many || !o->called || low.n > DEED_MAX)
		return false;
	if (low.n <= SHORT_MAX &&
	    (letter_has_proof(w, subject, front) || o->full || o->times == 1) &&
	    (letter_goes_on(a, subject, front) ||
		((!w->links || w->token) &&
		    letter_says_again(a, subject, low, name))))
		return true;
	if (letter_holds(subject, deeds) ||
	    (!w->list && w->numbered && letter_holds(front, deeds)))
		return true;
	if (letter_holds(subject, wishes))
		return name.n && str_find(subject, name) >= 0;
	return names_goods(subject) &&
	       (letter_holds(front, says) || tells_deed(front));
}
