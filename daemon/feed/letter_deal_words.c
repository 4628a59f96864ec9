/* SPDX-License-Identifier: MIT */
/* gazetted: the words of letters on what their reader has with the sender. */
/*
 * In lower case, as letter_lower() makes it. What is looked for by its
 * beginning has endings or is the front of a compound ("bestellnummer"); what
 * is short or begins other words stands whole in a list.
 */
#include "feed/letter_impl.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* What one has with a sender. */
static const char things[] =
    " items application loan transaction antrag rücksendung retoure schaden "
    "schadenmeldung demande solicitud richiesta aanvraag retour wniosek zwrot "
    "ansökan retur žádost replacement reading report boarding registration "
    "visit inspection "
    "e-statement flight trip stay warranty fahrkarte lieferung mahnung "
    "untersuchung flug reise zählerstand ablesung carte vol inscription viaje "
    "vuelo inscripción volo viaggio iscrizione viagem voo inscrição vlucht "
    "reis inschrijving uitschrijving meterstand resa flyg anmälan rejse "
    "tilmelding wizyty lot rejestracja kurier balíček balík order orders "
    "invoice invoices receipt payment payments booking"
    " bookings reservation parcel package shipment delivery refund"
    " account accounts password passwords sign-in login logins"
    " purchase card statement balance ticket tickets appointment"
    " contract policy claim results membership subscription return"
    " bill prescription e-ticket rechnung quittung zahlung buchung"
    " reservierung paket sendung lieferung erstattung konto passwort"
    " kennwort anmeldung kontoauszug auszug vertrag termin ticket"
    " tickets befund befunde karte versicherungsschein gutschrift"
    " abschlag mitgliedschaft bahnfahrt commande facture reçu"
    " paiement réservation colis expédition livraison remboursement"
    " compte connexion achat relevé contrat rendez-vous billet"
    " billets résultats carte pedido factura recibo pago reserva"
    " paquete envío entrega reembolso cuenta contraseña compra"
    " extracto contrato cita entrada entradas resultados tarjeta"
    " ordine fattura ricevuta pagamento prenotazione pacco"
    " spedizione consegna rimborso accesso acquisto conto contratto"
    " appuntamento biglietto referto carta bolletta encomenda fatura"
    " conta senha extrato consulta bilhete pagamento compra"
    " bestelling factuur betaling boeking pakket levering wachtwoord"
    " aanmelding rekening afspraak contract beställning faktura"
    " fakturan betalning kvitto bokning leverans lösenord kontot"
    " avtal biljett tid paketet ordre bestilling kvittering pakke"
    " pakken adgangskode passord pålogging innlogging konto kontoen"
    " faktura aftale billet timeavtale faktura faktury fakturę"
    " paczka paczkę konto konta umowa wizyta bilet účet účtu účtů"
    " faktura fakturu zásilka comanda comenzii comandă factura plata"
    " plată plății coletul colet contul contului cont faktúra"
    " objednávka účet ticketnummer ";

/* ... by their beginnings. */
static const struct str stems[] = {S_INIT("email address"), S_INIT("bestell"),
    S_INIT("auftrag"), S_INIT("rechnungs"), S_INIT("zahlungs"),
    S_INIT("buchungs"), S_INIT("sendungs"), S_INIT("liefer"),
    S_INIT("kontoaktiv"), S_INIT("passwor"), S_INIT("zugangsdat"),
    S_INIT("mot de passe"), S_INIT("inicio de sesión"),
    S_INIT("início de sessão"), S_INIT("bestelnummer"), S_INIT("ordernummer"),
    S_INIT("factuurnummer"), S_INIT("boekingsnummer"), S_INIT("beställning"),
    S_INIT("faktur"), S_INIT("inlog"), S_INIT("zamówieni"), S_INIT("płatnoś"),
    S_INIT("paczk"), S_INIT("przesyłk"), S_INIT("hasł"), S_INIT("logowani"),
    S_INIT("rezerwac"), S_INIT("objednávk"), S_INIT("platb"), S_INIT("zásilk"),
    S_INIT("rezervac"), S_INIT("hesl"), S_INIT("přihlášení"),
    S_INIT("prihláseni"), S_INIT("parol"), S_INIT("autentificar"),
    S_INIT("bestillings"), S_INIT("ordrenummer"), S_INIT("заказ"),
    S_INIT("счет"), S_INIT("счёт"), S_INIT("оплат"), S_INIT("посылк"),
    S_INIT("доставк"), S_INIT("аккаунт"), S_INIT("учетн"), S_INIT("учётн"),
    S_INIT("парол"), S_INIT("вход"), S_INIT("брон"), S_INIT("билет"),
    S_INIT("замовлен"), S_INIT("рахун"), S_INIT("обліков"), S_INIT("вхід"),
    S_INIT("посилк"), S_INIT("поръчк"), S_INIT("акаунт"), S_INIT("фактур"),
    S_INIT("παραγγελί"), S_INIT("τιμολόγι"), S_INIT("πληρωμή"),
    S_INIT("αποστολή"), S_INIT("λογαριασμ"), S_INIT("σύνδεση"),
    S_INIT("tilausnum"), S_INIT("tilaus"), S_INIT("rendelés"),
    S_INIT("számla")};

/* ... in languages that say whose it is in the word, or not at all. */
static const struct str own_things[] = {S_INIT("tilauksesi"), S_INIT("laskusi"),
    S_INIT("pakettisi"), S_INIT("tilisi"), S_INIT("tilillesi"),
    S_INIT("salasanasi"), S_INIT("maksusi"), S_INIT("varauksesi"),
    S_INIT("rendelésed"), S_INIT("rendelése"), S_INIT("fiókod"),
    S_INIT("fiókjába"), S_INIT("jelszav"), S_INIT("számlád"),
    S_INIT("számlája"), S_INIT("csomagod"), S_INIT("csomagja"),
    S_INIT("siparişini"), S_INIT("faturanı"), S_INIT("hesabını"),
    S_INIT("şifreni"), S_INIT("parolanı"), S_INIT("kargonu"),
    S_INIT("tellimus"), S_INIT("užsakym"), S_INIT("pasūtījum"), S_INIT("注文"),
    S_INIT("請求"), S_INIT("領収書"), S_INIT("お支払"), S_INIT("発送"),
    S_INIT("アカウント"), S_INIT("パスワード"), S_INIT("ログイン"),
    S_INIT("サインイン"), S_INIT("ご予約"), S_INIT("订单"), S_INIT("訂單"),
    S_INIT("发票"), S_INIT("付款"), S_INIT("包裹"), S_INIT("账户"),
    S_INIT("账号"), S_INIT("帳戶"), S_INIT("密码"), S_INIT("密碼"),
    S_INIT("登录"), S_INIT("登入"), S_INIT("주문"), S_INIT("결제"),
    S_INIT("영수증"), S_INIT("배송"), S_INIT("계정"), S_INIT("비밀번호"),
    S_INIT("로그인"), S_INIT("طلبك"), S_INIT("فاتورتك"), S_INIT("حسابك"),
    S_INIT("הזמנתך"), S_INIT("ההזמנה שלך"), S_INIT("החשבון שלך"),
    S_INIT("đơn hàng"), S_INIT("tài khoản"), S_INIT("คำสั่งซื้อ"),
    S_INIT("บัญชีของคุณ"), S_INIT("pesanan"), S_INIT("akun anda")};

static const char yours[] =
    " your dein deine deinem deinen deiner deines ihr ihre ihrem ihren ihrer"
    " votre vos ton ta tes tu tus su tuo tua tuoi seu sua teu je jouw uw"
    " din ditt dina dit dine deres twój twoje twoja twojego twoim twojej"
    " vaš vaše vaši vašeho vašej váš vašemu tvůj tvé tău dvs dumneavoastră"
    " my vostro vostra vostri erei euch euer eure eurer minha ваш ваша ваше "
    "вашего вашем ваши вашу твой вашого вашому ваше вашата"
    " σας σου anda của bạn ";

/* What one should do who did it not. */
static const struct str alarms[] = {S_INIT("if this wasn't you"),
    S_INIT("if this was not you"), S_INIT("if it wasn't you"),
    S_INIT("if it was not you"), S_INIT("if that wasn't you"),
    S_INIT("was not you,"), S_INIT("wasn't you?"),
    S_INIT("if you did not do this"), S_INIT("if you didn't do this"),
    S_INIT("if you did not request"), S_INIT("if you didn't request"),
    S_INIT("if you did not make this"), S_INIT("if you didn't make this"),
    S_INIT("didn't ask for this"), S_INIT("did not ask for this"),
    S_INIT("if you don't recognize this"),
    S_INIT("if you don't recognise this"),
    S_INIT("if you do not recognize this"),
    S_INIT("if you do not recognise this"), S_INIT("warst du das nicht"),
    S_INIT("wenn du das nicht warst"), S_INIT("falls du das nicht"),
    S_INIT("falls sie das nicht"), S_INIT("wenn sie das nicht waren"),
    S_INIT("waren sie das nicht"), S_INIT("nicht von dir angefordert"),
    S_INIT("nicht von ihnen angefordert"), S_INIT("n'était pas vous"),
    S_INIT("n'est pas vous"), S_INIT("n'êtes pas à l'origine"),
    S_INIT("si no fuiste"), S_INIT("si no has sido"), S_INIT("no has sido tú"),
    S_INIT("si no fue usted"), S_INIT("se non eri tu"),
    S_INIT("se non sei stato tu"), S_INIT("se non sei stata tu"),
    S_INIT("se não foi você"), S_INIT("se não foste tu"),
    S_INIT("was jij dit niet"), S_INIT("als u dit niet was"),
    S_INIT("als jij dit niet"), S_INIT("om det inte var du"),
    S_INIT("var det inte du"), S_INIT("hvis det ikke var d"),
    S_INIT("var det ikke d"), S_INIT("jos se et ollut sinä"),
    S_INIT("jos et itse"), S_INIT("jeśli to nie ty"),
    S_INIT("jeśli to nie był"), S_INIT("pokud jste to nebyl"),
    S_INIT("ha nem te voltál"), S_INIT("ha nem ön"),
    S_INIT("dacă nu ai fost tu"), S_INIT("siz değilseniz"),
    S_INIT("это были не вы"), S_INIT("це були не ви"), S_INIT("δεν ήσασταν"),
    S_INIT("心当たり"), S_INIT("如果不是您"), S_INIT("如果不是你"),
    S_INIT("非本人"), S_INIT("본인이 아"), S_INIT("لم تكن أنت"),
    S_INIT("אם זה לא את")};

/* What has become of it. */
static const struct str states[] = {S_INIT("successful"),
    S_INIT("unsuccessful"), S_INIT("expired"), S_INIT("is below"),
    S_INIT("has changed"), S_INIT("waiting for you"), S_INIT("erfolgreich"),
    S_INIT("abgelaufen"), S_INIT("réussi"), S_INIT("expiré"),
    S_INIT("realizado"), S_INIT("caducad"), S_INIT("riuscit"), S_INIT("scadut"),
    S_INIT("gelukt"), S_INIT("verlopen"), S_INIT("lyckades"),
    S_INIT("powiodła"), S_INIT("успешн"), S_INIT("heading your way"),
    S_INIT("handed"), S_INIT("delayed"), S_INIT("we've sent"),
    S_INIT("we have sent"), S_INIT("was sent"), S_INIT("out with"),
    S_INIT("could not deliver"), S_INIT("couldn't deliver"), S_INIT("reminder"),
    S_INIT("remind you"), S_INIT("results are in"), S_INIT("still open"),
    S_INIT("noch offen"), S_INIT("offene"), S_INIT("kommt heute"),
    S_INIT("kommt morgen"), S_INIT("erinnern"), S_INIT("erinnerung"),
    S_INIT("freigegeben"), S_INIT("kam an"), S_INIT("llega hoy"),
    S_INIT("llega mañana"), S_INIT("recordatorio"), S_INIT("rappel"),
    S_INIT("vous rappelons"), S_INIT("promemoria"), S_INIT("in consegna"),
    S_INIT("lembrete"), S_INIT("aprovad"), S_INIT("herinner"),
    S_INIT("przypom"), S_INIT("påminn"), S_INIT("påmind"), S_INIT("muistut"),
    S_INIT("připom"), S_INIT("emlékeztet"), S_INIT("hatırlat"),
    S_INIT("напомин"), S_INIT("нагад"), S_INIT("υπενθύμ"), S_INIT("リマインド"),
    S_INIT("提醒"), S_INIT("finns att"), S_INIT("att hämta"),
    S_INIT("ждет вас"), S_INIT("ждёт вас"), S_INIT("ждет вас"),
    S_INIT("wird heute"), S_INIT("wird morgen"), S_INIT("will arrive"),
    S_INIT("is coming"), S_INIT("arrives"), S_INIT("comes today"),
    S_INIT("déposé"), S_INIT("livraison prévue"), S_INIT("chega hoje"),
    S_INIT("komt vandaag"), S_INIT("przygotowan"), S_INIT("kommer idag"),
    S_INIT("dorazí"), S_INIT("připraven"), S_INIT("è in ritardo"),
    S_INIT("retard"), S_INIT("retras"), S_INIT("vertraagd"),
    S_INIT("verspätet"), S_INIT("forsinke"), S_INIT("försen"), S_INIT("opóźni"),
    S_INIT("zpožd"), S_INIT("задерж"), S_INIT("затрим"), S_INIT("shipped"),
    S_INIT("dispatched"), S_INIT("delivered"), S_INIT("on its way"),
    S_INIT("on the way"), S_INIT("out for delivery"), S_INIT("confirmed"),
    S_INIT("confirmation"), S_INIT("thank you for your order"),
    S_INIT("thanks for your order"), S_INIT("thank you for your purchase"),
    S_INIT("thanks for your purchase"), S_INIT("thank you for your payment"),
    S_INIT("thanks for your payment"), S_INIT("thanks for your booking"),
    S_INIT("thank you for booking"), S_INIT("we received"),
    S_INIT("we have received"), S_INIT("we've received"),
    S_INIT("has been received"), S_INIT("was received"),
    S_INIT("received your"), S_INIT("we have refunded"),
    S_INIT("we've refunded"), S_INIT("refunded"), S_INIT("has been"),
    S_INIT("ready"), S_INIT("available"), S_INIT("attached"), S_INIT("due"),
    S_INIT("overdue"), S_INIT("failed"), S_INIT("declined"),
    S_INIT("could not charge"), S_INIT("could not take"),
    S_INIT("couldn't charge"), S_INIT("cancelled"), S_INIT("canceled"),
    S_INIT("is complete"), S_INIT("was changed"), S_INIT("was updated"),
    S_INIT("here is your"), S_INIT("here are your"), S_INIT("ends on"),
    S_INIT("expires on"), S_INIT("renews on"), S_INIT("will renew"),
    S_INIT("has arrived"), S_INIT("will be delivered"), S_INIT("arriving"),
    S_INIT("ready for"), S_INIT("is on"), S_INIT("was placed"),
    S_INIT("is booked"), S_INIT("find your"), S_INIT("you paid"),
    S_INIT("we charged"), S_INIT("you ordered"), S_INIT("versandt"),
    S_INIT("verschickt"), S_INIT("unterwegs"), S_INIT("zugestellt"),
    S_INIT("bestätigt"), S_INIT("bestätigung"), S_INIT("vielen dank für"),
    S_INIT("danke für deine"), S_INIT("danke für ihre"), S_INIT("eingegangen"),
    S_INIT("erhalten"), S_INIT("liegt bereit"), S_INIT("steht bereit"),
    S_INIT("ist da"), S_INIT("ist fertig"), S_INIT("wurde"),
    S_INIT("fehlgeschlagen"), S_INIT("abgelehnt"), S_INIT("storniert"),
    S_INIT("anbei"), S_INIT("fällig"), S_INIT("endet am"), S_INIT("läuft aus"),
    S_INIT("verlängert sich"), S_INIT("hier ist"), S_INIT("hier sind"),
    S_INIT("findet am"), S_INIT("am montag"), S_INIT("am dienstag"),
    S_INIT("am mittwoch"), S_INIT("am donnerstag"), S_INIT("am freitag"),
    S_INIT("abholbereit"), S_INIT("geliefert"), S_INIT("expédié"),
    S_INIT("en route"), S_INIT("livré"), S_INIT("confirmé"),
    S_INIT("confirmation"), S_INIT("merci pour"), S_INIT("merci de votre"),
    S_INIT("nous avons reçu"), S_INIT("avons bien reçu"),
    S_INIT("est disponible"), S_INIT("sont disponibles"), S_INIT("est prêt"),
    S_INIT("est arrivé"), S_INIT("a été"), S_INIT("échoué"), S_INIT("refusé"),
    S_INIT("annulé"), S_INIT("veuillez trouver"), S_INIT("voici votre"),
    S_INIT("voici vos"), S_INIT("prend fin"), S_INIT("arrive à échéance"),
    S_INIT("arrivera"), S_INIT("enviado"), S_INIT("en camino"),
    S_INIT("entregado"), S_INIT("confirmad"), S_INIT("confirmación"),
    S_INIT("gracias por tu"), S_INIT("gracias por su"),
    S_INIT("hemos recibido"), S_INIT("está disponible"),
    S_INIT("están disponibles"), S_INIT("está listo"), S_INIT("está lista"),
    S_INIT("ha llegado"), S_INIT("ha sido"), S_INIT("rechazad"),
    S_INIT("cancelad"), S_INIT("aquí tienes"), S_INIT("adjunt"),
    S_INIT("vence el"), S_INIT("termina el"), S_INIT("se ha"),
    S_INIT("spedito"), S_INIT("in arrivo"), S_INIT("in viaggio"),
    S_INIT("consegnato"), S_INIT("confermat"), S_INIT("conferma"),
    S_INIT("grazie per il tuo"), S_INIT("grazie per la tua"),
    S_INIT("grazie per l"), S_INIT("abbiamo ricevuto"), S_INIT("è disponibile"),
    S_INIT("sono disponibili"), S_INIT("è pronto"), S_INIT("è pronta"),
    S_INIT("è arrivat"), S_INIT("è stat"), S_INIT("non riuscit"),
    S_INIT("rifiutat"), S_INIT("annullat"), S_INIT("ecco il tuo"),
    S_INIT("ecco la tua"), S_INIT("in allegato"), S_INIT("scade il"),
    S_INIT("a caminho"), S_INIT("entregue"), S_INIT("obrigado"),
    S_INIT("obrigada"), S_INIT("recebemos"), S_INIT("está pronto"),
    S_INIT("foi"), S_INIT("falhou"), S_INIT("recusad"), S_INIT("aqui está"),
    S_INIT("segue em anexo"), S_INIT("vence em"), S_INIT("verzonden"),
    S_INIT("onderweg"), S_INIT("bezorgd"), S_INIT("bevestigd"),
    S_INIT("bevestiging"), S_INIT("bedankt voor"), S_INIT("dank voor"),
    S_INIT("we hebben je"), S_INIT("wij hebben uw"), S_INIT("ontvangen"),
    S_INIT("staat klaar"), S_INIT("staan klaar"), S_INIT("is klaar"),
    S_INIT("is mislukt"), S_INIT("geweigerd"), S_INIT("geannuleerd"),
    S_INIT("hierbij"), S_INIT("loopt af"), S_INIT("verloopt op"),
    S_INIT("werd"), S_INIT("skickad"), S_INIT("skickats"), S_INIT("på väg"),
    S_INIT("levererad"), S_INIT("bekräft"), S_INIT("tack för din"),
    S_INIT("tack för ditt"), S_INIT("vi har tagit emot"),
    S_INIT("finns att hämta"), S_INIT("är klar"), S_INIT("misslyckades"),
    S_INIT("nekades"), S_INIT("har kommit"), S_INIT("förfaller"),
    S_INIT("går ut den"), S_INIT("är bokad"), S_INIT("sendt"), S_INIT("på vej"),
    S_INIT("på vei"), S_INIT("leveret"), S_INIT("levert"), S_INIT("bekræft"),
    S_INIT("bekreft"), S_INIT("tak for din"), S_INIT("takk for"),
    S_INIT("vi har modtaget"), S_INIT("vi har mottatt"), S_INIT("er klar"),
    S_INIT("mislykkedes"), S_INIT("afvist"), S_INIT("er ankommet"),
    S_INIT("forfalder"), S_INIT("udløber den"), S_INIT("lähetetty"),
    S_INIT("matkalla"), S_INIT("toimitettu"), S_INIT("vahvist"),
    S_INIT("kiitos tilaukse"), S_INIT("on valmis"), S_INIT("on saapunut"),
    S_INIT("epäonnistui"), S_INIT("erääntyy"), S_INIT("wysłan"),
    S_INIT("w drodze"), S_INIT("dostarczon"), S_INIT("potwierdz"),
    S_INIT("dziękujemy za"), S_INIT("otrzymaliśmy"), S_INIT("jest gotow"),
    S_INIT("czeka na"), S_INIT("nie powiodł"), S_INIT("odrzucon"),
    S_INIT("anulowan"), S_INIT("w załączeniu"), S_INIT("termin płatności"),
    S_INIT("wygasa"), S_INIT("została"), S_INIT("został"), S_INIT("odeslán"),
    S_INIT("odeslan"), S_INIT("na cestě"), S_INIT("doručen"),
    S_INIT("potvrzen"), S_INIT("děkujeme za"), S_INIT("obdrželi jsme"),
    S_INIT("je připraven"), S_INIT("čeká na"), S_INIT("se nezdařil"),
    S_INIT("zamítnut"), S_INIT("zrušen"), S_INIT("zasíláme"),
    S_INIT("splatnost"), S_INIT("byla"), S_INIT("byl "), S_INIT("odoslan"),
    S_INIT("na ceste"), S_INIT("ďakujeme za"), S_INIT("prijali sme"),
    S_INIT("bola"), S_INIT("bol "), S_INIT("expediat"), S_INIT("a fost"),
    S_INIT("pe drum"), S_INIT("livrat"), S_INIT("confirmat"),
    S_INIT("mulțumim pentru"), S_INIT("am primit"), S_INIT("este gata"),
    S_INIT("vă așteaptă"), S_INIT("te așteaptă"), S_INIT("eșuat"),
    S_INIT("respins"), S_INIT("anulat"), S_INIT("scadent"), S_INIT("feladtuk"),
    S_INIT("úton"), S_INIT("kézbesít"), S_INIT("visszaigazol"),
    S_INIT("köszönjük"), S_INIT("megkaptuk"), S_INIT("átvehető"),
    S_INIT("elkészült"), S_INIT("sikertelen"), S_INIT("lejár"),
    S_INIT("esedékes"), S_INIT("kargoya verildi"), S_INIT("yolda"),
    S_INIT("teslim edildi"), S_INIT("onaylandı"), S_INIT("alındı"),
    S_INIT("teşekkür"), S_INIT("hazır"), S_INIT("başarısız"),
    S_INIT("reddedildi"), S_INIT("iptal edildi"), S_INIT("ödeme tarihi"),
    S_INIT("отправлен"), S_INIT("в пути"), S_INIT("доставлен"),
    S_INIT("подтвержд"), S_INIT("спасибо за"), S_INIT("благодарим за"),
    S_INIT("мы получили"), S_INIT("получен"), S_INIT("готов"),
    S_INIT("ожидает"), S_INIT("не прошл"), S_INIT("отклон"), S_INIT("отмен"),
    S_INIT("оформлен"), S_INIT("принят"), S_INIT("истекает"), S_INIT("оплачен"),
    S_INIT("відправлен"), S_INIT("в дорозі"), S_INIT("підтвердж"),
    S_INIT("дякуємо за"), S_INIT("отримали"), S_INIT("чекає"),
    S_INIT("відхилен"), S_INIT("скасован"), S_INIT("оформлен"),
    S_INIT("прийнят"), S_INIT("изпратен"), S_INIT("на път"), S_INIT("потвърд"),
    S_INIT("благодарим"), S_INIT("получихме"), S_INIT("пристигна"),
    S_INIT("отказан"), S_INIT("приет"), S_INIT("στάλθηκε"), S_INIT("απεστάλη"),
    S_INIT("καθ' οδόν"), S_INIT("παραδόθηκε"), S_INIT("επιβεβαί"),
    S_INIT("ευχαριστούμε"), S_INIT("λάβαμε"), S_INIT("είναι έτοιμ"),
    S_INIT("απέτυχε"), S_INIT("ακυρώθηκε"), S_INIT("λήγει"),
    S_INIT("ありがとうございます"), S_INIT("発送しました"),
    S_INIT("発送いたしました"), S_INIT("発送完了"), S_INIT("お届け"),
    S_INIT("完了"), S_INIT("確認"), S_INIT("確定"), S_INIT("お知らせ"),
    S_INIT("受け付け"), S_INIT("承りました"), S_INIT("到着"),
    S_INIT("できませんでした"), S_INIT("已发货"), S_INIT("已發貨"),
    S_INIT("已发出"), S_INIT("已送达"), S_INIT("已完成"), S_INIT("已确认"),
    S_INIT("已確認"), S_INIT("感谢您"), S_INIT("感謝您"), S_INIT("已收到"),
    S_INIT("已支付"), S_INIT("已付款"), S_INIT("失败"), S_INIT("失敗"),
    S_INIT("已取消"), S_INIT("已出"), S_INIT("已到"), S_INIT("완료"),
    S_INIT("발송"), S_INIT("출발"), S_INIT("도착"), S_INIT("감사합니다"),
    S_INIT("확인"), S_INIT("접수"), S_INIT("실패"), S_INIT("취소"),
    S_INIT("تم "), S_INIT("شكرا"), S_INIT("في الطريق"), S_INIT("נשלח"),
    S_INIT("התקבל"), S_INIT("אושר"), S_INIT("תודה"), S_INIT("đã được"),
    S_INIT("đang giao"), S_INIT("xác nhận"), S_INIT("cảm ơn"),
    S_INIT("จัดส่งแล้ว"), S_INIT("ยืนยัน"), S_INIT("ขอบคุณ"), S_INIT("telah"),
    S_INIT("dikirim"), S_INIT("terima kasih")};

/* Somebody wants back in, or was let in, or a key was changed. */
static const struct str resets[] = {S_INIT("reset your password"),
    S_INIT("password reset"), S_INIT("reset password"),
    S_INIT("reset of your password"), S_INIT("new sign-in"),
    S_INIT("new login"), S_INIT("new log-in"), S_INIT("new device"),
    S_INIT("was signed in"), S_INIT("signed in to your"),
    S_INIT("password was changed"), S_INIT("password has been changed"),
    S_INIT("password changed"), S_INIT("email address was changed"),
    S_INIT("email address has been changed"), S_INIT("unusual sign-in"),
    S_INIT("unusual activity"), S_INIT("security alert"),
    S_INIT("log in to your account from"), S_INIT("zurücksetz"),
    S_INIT("zurückzusetzen"), S_INIT("neue anmeldung"), S_INIT("neuem gerät"),
    S_INIT("neuen gerät"), S_INIT("passwort geändert"),
    S_INIT("passwort wurde geändert"), S_INIT("kennwort wurde geändert"),
    S_INIT("réinitialis"), S_INIT("nouvelle connexion"),
    S_INIT("nouvel appareil"), S_INIT("mot de passe a été modifié"),
    S_INIT("restablec"), S_INIT("nuevo inicio de sesión"),
    S_INIT("nuevo dispositivo"), S_INIT("contraseña ha sido"),
    S_INIT("reimposta"), S_INIT("nuovo accesso"), S_INIT("nuovo dispositivo"),
    S_INIT("password è stata"), S_INIT("redefin"),
    S_INIT("novo início de sessão"), S_INIT("novo acesso"),
    S_INIT("novo dispositivo"), S_INIT("senha foi"), S_INIT("opnieuw inste"),
    S_INIT("opnieuw in te stellen"), S_INIT("nieuwe aanmelding"),
    S_INIT("nieuw apparaat"), S_INIT("wachtwoord is gewijzigd"),
    S_INIT("återställ"), S_INIT("ny inloggning"), S_INIT("ny enhet"),
    S_INIT("lösenordet har"), S_INIT("nulstil"), S_INIT("nyt login"),
    S_INIT("ny pålogging"), S_INIT("ny innlogging"), S_INIT("tilbakestill"),
    S_INIT("adgangskode er"), S_INIT("palauta salasana"),
    S_INIT("uusi kirjautuminen"), S_INIT("zresetuj"),
    S_INIT("resetowanie hasła"), S_INIT("nowe logowanie"), S_INIT("obnov"),
    S_INIT("nové přihlášení"), S_INIT("nové prihlásenie"), S_INIT("resetar"),
    S_INIT("autentificare nouă"), S_INIT("visszaállít"),
    S_INIT("új bejelentkezés"), S_INIT("sıfırla"), S_INIT("yeni giriş"),
    S_INIT("сброс"), S_INIT("восстановлен"), S_INIT("новый вход"),
    S_INIT("нового устройства"), S_INIT("скидан"), S_INIT("відновлен"),
    S_INIT("новий вхід"), S_INIT("нова сесия"), S_INIT("ново влизане"),
    S_INIT("επαναφορά"), S_INIT("νέα σύνδεση"), S_INIT("再設定"),
    S_INIT("新しいログイン"), S_INIT("新しいサインイン"), S_INIT("新しい端末"),
    S_INIT("重置"), S_INIT("新的登录"), S_INIT("新设备"), S_INIT("新的登入"),
    S_INIT("新裝置"), S_INIT("재설정"), S_INIT("새로운 로그인"),
    S_INIT("새 기기"), S_INIT("إعادة تعيين"), S_INIT("تسجيل دخول جديد"),
    S_INIT("איפוס"), S_INIT("התחברות חדשה")};

/* A label with one of them is followed by what names one thing. */
static const char counts[] =
    " number n no nr nº n° num ref reference id code # nummer nr. kenn"
    " kennung referenz aktenzeichen zeichen numéro numero référence"
    " número referencia referência localizador codice riferimento"
    " nummer kenmerk nummeret numer numeru nr číslo symbol kód"
    " numărul număr numarası numara numarasi no szám száma номер №"
    " код αριθμός κωδικός رقم מספר mã số nomor tracking pnr ";

/* ... as a compound's end, or where words are not parted. */
static const struct str counts_in[] = {S_INIT("nummer"), S_INIT("numero"),
    S_INIT("номер"), S_INIT("nr."), S_INIT("numéro"), S_INIT("num "),
    S_INIT("száma"), S_INIT("szám"), S_INIT("番号"), S_INIT("編號"),
    S_INIT("编号"), S_INIT("单号"), S_INIT("單號"), S_INIT("번호"),
    S_INIT("код"), S_INIT("№"), S_INIT("#")};

/* What such a label names besides things. */
static const char kept[] =
    " collection transaction application loan retourennummer schadennummer "
    "antragsnummer vorgangsnr terminnummer kollinummer sendungsnr bestellnr "
    "rechnungsnr kundennr "
    "trek-nummer трек-номер трек lab consignment registration booking "
    "buchungscode auftragsnr numero-ordine kolli paketnummer tracking "
    "kontonummer referenz référence referencia referência "
    "riferimento "
    "referentienummer shipment confirmation reservation patient reference"
    " customer member policy case-file pickup retrait suivi"
    " seguimiento spedizione tracciamento kundennummer kunden"
    " vorgangsnummer vorgang patientennummer sendungsnummer"
    " trackingnummer bestellnummer rechnungsnummer auftragsnummer"
    " buchungsnummer ticketnummer vertragsnummer bonnummer"
    " klantnummer ordernummer factuurnummer boekingsnummer"
    " ordrenummer fakturanummer bestillingsnummer bokningsnummer"
    " kundnummer kundenummer kundennr localizador localizzatore"
    " envio envío símbolo variabilní variabilný variable przesyłki"
    " zamówienia objednávky zásilky zásielky comenzii coletului"
    " megrendelés sipariş kargo takip заказа посылки замовлення"
    " посилки поръчката накладной παραγγελίας αποστολής الطلب הזמנה"
    " đơn pesanan resi tilausnumero rendelésszám abholcode abhol ";

/* ... in words that are not parted. */
static const struct str kept_in[] = {S_INIT("注文番号"), S_INIT("お客様番号"),
    S_INIT("会員番号"), S_INIT("口座番号"), S_INIT("予約番号"),
    S_INIT("請求番号"), S_INIT("追跡番号"), S_INIT("伝票番号"),
    S_INIT("お問い合わせ番号"), S_INIT("订单"), S_INIT("訂單"), S_INIT("快递"),
    S_INIT("快遞"), S_INIT("운송장"), S_INIT("주문"), S_INIT("예약"),
    S_INIT("送り状")};

/* What labels an amount that one has to pay, or has paid. */
static const struct str sums[] = {S_INIT("total"), S_INIT("amount due"),
    S_INIT("amount paid"), S_INIT("amount charged"), S_INIT("balance"),
    S_INIT("you paid"), S_INIT("paid"), S_INIT("summe"), S_INIT("gesamt"),
    S_INIT("betrag"), S_INIT("zu zahlen"), S_INIT("saldo"), S_INIT("montant"),
    S_INIT("solde"), S_INIT("importe"), S_INIT("suma"), S_INIT("totale"),
    S_INIT("importo"), S_INIT("saldo"), S_INIT("valor"), S_INIT("te betalen"),
    S_INIT("bedrag"), S_INIT("totaal"), S_INIT("att betala"), S_INIT("summa"),
    S_INIT("belopp"), S_INIT("beløb"), S_INIT("beløp"), S_INIT("i alt"),
    S_INIT("yhteensä"), S_INIT("razem"), S_INIT("kwota"), S_INIT("do zapłaty"),
    S_INIT("celkem"), S_INIT("částka"), S_INIT("spolu"), S_INIT("suma"),
    S_INIT("de plată"), S_INIT("összesen"), S_INIT("fizetendő"),
    S_INIT("toplam"), S_INIT("tutar"), S_INIT("итого"), S_INIT("сумма"),
    S_INIT("к оплате"), S_INIT("разом"), S_INIT("сума"), S_INIT("до сплати"),
    S_INIT("общо"), S_INIT("σύνολο"), S_INIT("ποσό"), S_INIT("合計"),
    S_INIT("金額"), S_INIT("总计"), S_INIT("總計"), S_INIT("合计"),
    S_INIT("金额"), S_INIT("金額"), S_INIT("결제금액"), S_INIT("합계"),
    S_INIT("المجموع"), S_INIT("סה")};

/* What stands before the last digits of an account or a card. */
static const struct str endings[] = {S_INIT("ending "), S_INIT("card ending"),
    S_INIT("ending:"), S_INIT("ending in"), S_INIT("ending with"),
    S_INIT("ends in"), S_INIT("endet auf"), S_INIT("endend auf"),
    S_INIT("endziffern"), S_INIT("endnummer"), S_INIT("se terminant par"),
    S_INIT("finissant par"), S_INIT("terminada en"), S_INIT("terminado en"),
    S_INIT("acaba en"), S_INIT("che termina"), S_INIT("terminante"),
    S_INIT("terminado em"), S_INIT("final"), S_INIT("eindigend op"),
    S_INIT("eindigt op"), S_INIT("slutar på"), S_INIT("som slutter på"),
    S_INIT("päättyy"), S_INIT("kończąc"), S_INIT("końcówk"), S_INIT("končíc"),
    S_INIT("terminat în"), S_INIT("végződő"), S_INIT("ile biten"),
    S_INIT("оканчива"), S_INIT("заканчива"), S_INIT("закінчу"), S_INIT("••"),
    S_INIT("**"), S_INIT("xxxx"), S_INIT("末尾"), S_INIT("尾号"),
    S_INIT("끝자리"), S_INIT("visa"), S_INIT("mastercard")};

static bool holds_one(struct str low, const struct str *of, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t from = 0; from < low.n;) {
			ptrdiff_t at =
			    str_find(str_sub(low, from, low.n), of[i]);
			if (at < 0)
				break;
			from += (size_t)at;
			if (!from || !ch_alnum(low.p[from - 1]) ||
			    !ch_alnum(low.p[from]))
				return true;
			from++;
		}
	return false;
}

bool letter_thing(struct str at, struct str word)
{
	if (letter_listed(things, word))
		return true;
	for (size_t i = 0; i < COUNT(stems); i++)
		if (str_starts(at, stems[i]))
			return true;
	return false;
}

bool letter_own_thing(struct str low)
{
	return holds_one(low, own_things, COUNT(own_things));
}

bool letter_yours(struct str word)
{
	return letter_listed(yours, word);
}

bool letter_counts(struct str word)
{
	return letter_listed(counts, word);
}

bool letter_alarms(struct str low)
{
	return holds_one(low, alarms, COUNT(alarms));
}

bool letter_states(struct str low)
{
	return holds_one(low, states, COUNT(states));
}

bool letter_resets(struct str low)
{
	return holds_one(low, resets, COUNT(resets));
}

bool letter_names_sum(struct str label)
{
	return holds_one(label, sums, COUNT(sums));
}

bool letter_names_end(struct str low)
{
	return holds_one(low, endings, COUNT(endings));
}

/* Somewhere, not only at a word's beginning. */
static bool has_one(struct str low, const struct str *of, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_find(low, of[i]) >= 0)
			return true;
	return false;
}

enum letter_label letter_label(struct str label)
{
	bool counted = has_one(label, counts_in, COUNT(counts_in));
	bool named = has_one(label, kept_in, COUNT(kept_in));
	bool last = false; /* "tracking number formats have changed" is none */
	struct str word, rest = label;
	while (letter_next_word(&rest, '-', &word)) {
		struct str at =
		    str_sub(label, (size_t)(word.p - label.p), label.n);
		bool of = letter_listed(kept, word) || letter_thing(at, word);
		last = of || letter_counts(word) ||
		       has_one(word, counts_in, COUNT(counts_in)) ||
		       has_one(word, kept_in, COUNT(kept_in));
		counted |= letter_counts(word);
		named |= of;
	}
	return !named || !last ? LABEL_OTHER
	       : counted       ? LABEL_NUMBER
			       : LABEL_THING;
}
