/* SPDX-License-Identifier: MIT */
/* gazetted: tests of letters on what their reader has with the sender, and of
 * news that only have their words. */
#include "tap.h"
#include "try_letter.h"

#define LEAVE "List-Unsubscribe: <https://shop.example/out/7>\n"
#define LIST  "List-Id: <news.shop.example>\n" LEAVE
#define MORE                                                                   \
	"<p><a href='https://shop.example/news/a-long-slug-here'>Read more"    \
	"</a></p>"
#define FOOT                                                                   \
	"<p style='color:#999'>Shop Ltd, Quay 1, Port Town. <a "               \
	"href='https://shop.example/privacy'>Privacy</a> <a "                  \
	"href='https://shop.example/out/7'>Unsubscribe</a></p>"

struct row {
	const char *subject, *fields, *body;
};

/* Is it told of, and no article? */
static bool is_told(struct arena *a, const struct row *r)
{
	return try_told(a, arena_printf(a,
			       "From: Harbour <news@shop.example>\n"
			       "To: Ann Smith <ann@example.org>\n"
			       "Subject: %s\nMessage-ID: <1@h>\n%s"
			       "MIME-Version: 1.0\nContent-Type: text/html; "
			       "charset=utf-8\n\n%s",
			       r->subject, r->fields, r->body));
}

static void judge(const struct row *rows, size_t n, bool want)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++)
		ok(is_told(a, &rows[i]) == want, "%s", rows[i].subject);
	arena_free(&a);
}

static const struct row dealings[] = {
    {"Reset your password", LEAVE,
	"<p>Hi Ann,</p><p>Somebody asked to reset the password of your "
	"account. If it was you, choose a new one:</p><p><a "
	"href='https://shop.example/pw?t=a8Fk29Zq7xPqLm'>Choose a new "
	"password</a></p><p>If it was not you, ignore this "
	"mail.</p>" FOOT},
    {"Reset your password", LIST,
	"<p>Hi Ann,</p><p>Somebody asked to reset the password of your "
	"account. If it was you, choose a new one:</p><p><a "
	"href='https://shop.example/pw?t=a8Fk29Zq7xPqLm'>Choose a new "
	"password</a></p><p>If it was not you, ignore this "
	"mail.</p>" FOOT},
    {"Passwort zurücksetzen", LIST,
	"<p>Hallo Ann,</p><p>du hast angefragt, dein Passwort "
	"zurückzusetzen. Klicke dafür hier:</p><p><a "
	"href='https://shop.example/r/a8Fk29Zq7xPqLm'>Neues Passwort "
	"wählen</a></p><p>Der Link gilt eine Stunde.</p>" FOOT},
    {"Réinitialisation de votre mot de passe", LIST,
	"<p>Bonjour,</p><p>Vous avez demandé à réinitialiser votre mot "
	"de passe.</p><p><a "
	"href='https://shop.example/r/a8Fk29Zq7xPqLm'>Choisir un mot "
	"de passe</a></p>" FOOT},
    {"Restablece tu contraseña", LIST,
	"<p>Hola Ann:</p><p>Hemos recibido una solicitud para "
	"restablecer tu contraseña.</p><p><a "
	"href='https://shop.example/r/a8Fk29Zq7xPqLm'>Restablecer</a></"
	"p><p>Si no fuiste tú, no hagas nada.</p>" FOOT},
    {"Wachtwoord opnieuw instellen", LIST,
	"<p>Beste Ann,</p><p>Je hebt gevraagd je wachtwoord opnieuw in "
	"te stellen.</p><p><a "
	"href='https://shop.example/r/a8Fk29Zq7xPqLm'>Nieuw "
	"wachtwoord</a></p>" FOOT},
    {"パスワードの再設定", LIST,
	"<p>パスワードの再設定のご依頼を受け付けました。</p><p><a "
	"href='https://shop.example/r/a8Fk29Zq7xPqLm'>再設定する</a></"
	"p>" FOOT},
    {"Zresetuj hasło", LEAVE,
	"<p>Cześć,</p><p>Otrzymaliśmy prośbę o zresetowanie hasła do "
	"Twojego konta.</p><p><a "
	"href='https://shop.example/r/a8Fk29Zq7xPqLm'>Ustaw nowe "
	"hasło</a></p>" FOOT},
    {"New sign-in to your account", "",
	"<p>We noticed a new sign-in to your account.</p><p>Device: "
	"Firefox on Linux<br>Place: Port Town<br>Time: 28 November "
	"2026, 10:12 UTC<br>IP address: 192.0.2.7</p><p>If it was you, "
	"there is nothing to do. If not, <a "
	"href='https://shop.example/account/security'>secure your "
	"account</a>.</p>"},
    {"Security alert: new sign-in", LIST,
	"<p>We noticed a new sign-in to your account.</p><p>Device: "
	"Firefox on Linux<br>Place: Port Town<br>Time: 28 November "
	"2026, 10:12 UTC<br>IP address: 192.0.2.7</p><p>If it was you, "
	"there is nothing to do. If not, <a "
	"href='https://shop.example/account/security'>secure your "
	"account</a>.</p>" FOOT},
    {"Neue Anmeldung bei deinem Konto", "",
	"<p>Hallo Ann,</p><p>bei deinem Konto gab es eine neue "
	"Anmeldung.</p><p>Gerät: Firefox unter Linux<br>Ort: "
	"Hafenstadt<br>IP-Adresse: 192.0.2.7</p><p>Warst du das nicht? "
	"<a href='https://shop.example/konto'>Konto schützen</a></p>"},
    {"Nouvelle connexion à votre compte", "",
	"<p>Bonjour Ann,</p><p>Nous avons détecté une nouvelle "
	"connexion à votre compte depuis Firefox sous Linux, adresse "
	"IP 192.0.2.7.</p><p>Si ce n'était pas vous, <a "
	"href='https://shop.example/compte'>changez votre mot de "
	"passe</a>.</p>"},
    {"Nuevo inicio de sesión en tu cuenta", "",
	"<p>Hola Ann:</p><p>Se ha iniciado sesión en tu cuenta desde "
	"un dispositivo nuevo.</p><p>Dispositivo: Firefox en "
	"Linux<br>Dirección IP: 192.0.2.7</p><p>¿No has sido tú? <a "
	"href='https://shop.example/cuenta'>Protege tu cuenta</a></p>"},
    {"Nuovo accesso al tuo account", LEAVE,
	"<p>Ciao Ann,</p><p>abbiamo rilevato un nuovo accesso al tuo "
	"account.</p><p>Dispositivo: Firefox su Linux<br>Indirizzo IP: "
	"192.0.2.7</p><p>Se non eri tu, <a "
	"href='https://shop.example/conto'>proteggi il tuo "
	"account</a>.</p>"},
    {"Ny inloggning på ditt konto", "",
	"<p>Hej Ann,</p><p>Någon loggade in på ditt konto från en ny "
	"enhet.</p><p>Enhet: Firefox, Linux<br>IP-adress: "
	"192.0.2.7</p>"},
    {"Новый вход в аккаунт", "",
	"<p>Здравствуйте!</p><p>Выполнен вход в ваш аккаунт с нового "
	"устройства.</p><p>IP-адрес: 192.0.2.7</p><p>Если это были не "
	"вы, <a href='https://shop.example/x'>смените пароль</a>.</p>"},
    {"Your password was changed", "",
	"<p>Hi Ann,</p><p>the password of your account was changed on "
	"28 November 2026. If you did not do this, contact us at "
	"once.</p>"},
    {"Your email address was changed", LEAVE,
	"<p>Hi Ann,</p><p>The email address of your account is now "
	"ann@example.org. If you did not do this, write to "
	"us.</p>" FOOT},
    {"Your order #48291377 is confirmed", "",
	"<p>Hi Ann,</p><p>Thank you for your order. We will write "
	"again once it is on its way.</p><table><tr><td>Order "
	"number</td><td>#48291377</td></tr><tr><td>1 × Rope, 20 "
	"m</td><td>€ 12.90</td></tr><tr><td>Shipping</td><td>€ "
	"4.90</td></tr><tr><td>Total</td><td>€ "
	"17.80</td></tr></table><p>Delivery address: Ann Smith, Quay "
	"1, Port Town</p><p><a "
	"href='https://shop.example/orders/48291377'>View your "
	"order</a></p>"},
    {"Order confirmation #48291377", LEAVE,
	"<p>Hi Ann,</p><p>Thank you for your order. We will write "
	"again once it is on its way.</p><table><tr><td>Order "
	"number</td><td>#48291377</td></tr><tr><td>1 × Rope, 20 "
	"m</td><td>€ 12.90</td></tr><tr><td>Shipping</td><td>€ "
	"4.90</td></tr><tr><td>Total</td><td>€ "
	"17.80</td></tr></table><p>Delivery address: Ann Smith, Quay "
	"1, Port Town</p><p><a "
	"href='https://shop.example/orders/48291377'>View your "
	"order</a></p>" FOOT},
    {"Deine Bestellung 48291377", "",
	"<p>Hallo Ann,</p><p>vielen Dank für deine "
	"Bestellung.</p><p>Bestellnummer: 48291377</p><table><tr><td>1 "
	"× Seil, 20 m</td><td>12,90 "
	"€</td></tr><tr><td>Versand</td><td>4,90 "
	"€</td></tr><tr><td>Summe</td><td>17,80 "
	"€</td></tr></table><p>Lieferadresse: Ann Schmidt, Kai 1, "
	"Hafenstadt</p>"},
    {"Your parcel is on its way", "",
	"<p>Hi Ann,</p><p>Your order #48291377 has been "
	"shipped.</p><p>Tracking number: JD014600003828129377</p><p><a "
	"href='https://parcel.example/t?n=JD014600003828129377'>Track "
	"your parcel</a></p><p>Expected delivery: Tuesday</p>"},
    {"Dein Paket ist unterwegs", LEAVE,
	"<p>Hallo Ann,</p><p>deine Bestellung 48291377 wurde "
	"versandt.</p><p>Sendungsnummer: JD014600003828129377</p><p><a "
	"href='https://parcel.example/"
	"t?n=JD014600003828129377'>Sendung verfolgen</a></p>" FOOT},
    {"Confirmation de votre commande n° 48291377", "",
	"<p>Bonjour Ann,</p><p>Merci pour votre commande.</p><p>Numéro "
	"de commande : 48291377</p><table><tr><td>1 × Corde, 20 "
	"m</td><td>12,90 €</td></tr><tr><td>Total</td><td>17,80 "
	"€</td></tr></table><p>Adresse de livraison : Ann Dupont, 1 "
	"quai du Port</p>"},
    {"Tu pedido 48291377", "",
	"<p>Hola Ann:</p><p>Gracias por tu pedido.</p><p>Número de "
	"pedido: 48291377</p><table><tr><td>1 × Cuerda</td><td>12,90 "
	"€</td></tr><tr><td>Total</td><td>17,80 €</td></tr></table>"},
    {"Invoice 2026-0417", "",
	"<p>Dear Ann Smith,</p><p>please find your invoice "
	"below.</p><table><tr><td>Invoice "
	"number</td><td>2026-0417</td></tr><tr><td>Invoice "
	"date</td><td>28 November 2026</td></tr><tr><td>Amount "
	"due</td><td>$49.00</td></tr></table><p><a "
	"href='https://shop.example/invoices/2026-0417.pdf'>Download "
	"the invoice</a></p>"},
    {"Ihre Rechnung Nr. 2026-0417", "",
	"<p>Sehr geehrte Frau Schmidt,</p><p>anbei erhalten Sie Ihre "
	"Rechnung.</p><p>Rechnungsnummer: 2026-0417<br>Kundennummer: "
	"771204<br>Betrag: 49,00 €<br>Fällig am: 12.12.2026</p>"},
    {"Votre facture 2026-0417", "",
	"<p>Bonjour,</p><p>Veuillez trouver votre "
	"facture.</p><p>Numéro de facture : 2026-0417<br>Montant : "
	"49,00 €</p>"},
    {"Your receipt from Harbour", LEAVE,
	"<p>Receipt #2026-0417</p><table><tr><td>Amount "
	"paid</td><td>$49.00</td></tr><tr><td>Date paid</td><td>28 "
	"November 2026</td></tr><tr><td>Payment method</td><td>Visa "
	"4242</td></tr></table>" FOOT},
    {"Your payment failed", "",
	"<p>Hi Ann,</p><p>We could not charge your card ending in 4242 "
	"for your subscription of $5.00. Please update your payment "
	"details.</p><p><a "
	"href='https://shop.example/billing'>Update</a></p>"},
    {"Il tuo ordine 48291377", LEAVE,
	"<p>Ciao Ann,</p><p>grazie per il tuo ordine.</p><p>Numero "
	"ordine: 48291377</p><p>Totale: 17,80 €</p>" FOOT},
    {"Je bestelling is verzonden", LEAVE,
	"<p>Hoi Ann,</p><p>Je bestelling 48291377 is "
	"onderweg.</p>" FOOT},
    {"Tilauksesi on vahvistettu", "",
	"<p>Hei Ann,</p><p>Tilausnumero: 48291377</p><p>Yhteensä: "
	"17,80 €</p>"},
    {"Siparişiniz alındı", "",
	"<p>Merhaba Ann,</p><p>Sipariş numarası: "
	"48291377</p><p>Toplam: 178,00 TL</p>"},
    {"ご注文の確認", LEAVE,
	"<p>ご注文ありがとうございます。</p><p>注文番号：48291377</"
	"p><p>合計：1,780円</p>" FOOT},
    {"주문이 완료되었습니다", "",
	"<p>주문번호: 48291377</p><p>결제금액: 17,800원</p>"},
    {"A sua fatura de novembro", "",
	"<p>Olá Ann,</p><p>Número da fatura: 2026-0417</p><p>Valor: "
	"49,00 €</p>"},
    {"Faktura č. 2026041", "",
	"<p>Dobrý den,</p><p>v příloze zasíláme "
	"fakturu.</p><p>Variabilní symbol: 2026041</p><p>Částka: "
	"490,00 Kč</p>"},
    {"Booking confirmed: 3 nights at the Harbour", LEAVE,
	"<p>Thanks Ann!</p><p>Your booking is "
	"confirmed.</p><p>Confirmation number: "
	"4829137711</p><p>Check-in: 1 December 2026</p><p>Total: $ "
	"420.00</p>" FOOT},
    {"Νέα σύνδεση στον λογαριασμό σας", "",
	"<p>Εντοπίσαμε νέα σύνδεση στον λογαριασμό "
	"σας.</p><p>Διεύθυνση IP: 192.0.2.7</p>"},
    {"Novo início de sessão na sua conta", LIST,
	"<p>Olá,</p><p>Detectamos um novo acesso à sua conta. Se não "
	"foi você, altere a senha.</p>" FOOT},
    {"您的账户有新的登录", "",
	"<p>您的账户在新设备上登录。</p><p>IP：192.0.2.7</"
	"p><p>如果不是您本人操作，请修改密码。</p>"},
    {"Nyt login på din konto", LIST,
	"<p>Hej Ann</p><p>Der er logget ind på din konto fra en ny "
	"enhed. Hvis det ikke var dig, så skift adgangskode.</p>" FOOT},
    {"Your package will be delivered today", LEAVE,
	"<p>Tracking number: 1Z999AA10123456784</p><p>Delivery: today "
	"by 6 pm</p><p><a "
	"href='https://p.example/t'>Track</a></p>" FOOT},
    {"Refund for order 48291377", LIST,
	"<p>Hi Ann,</p><p>we have refunded € 12.90 to your "
	"card.</p><p>Refund number: R-48291377</p>" FOOT},
    {"Your subscription payment failed", LIST,
	"<p>Hi Ann, we could not take $5.00 for your account. Invoice: "
	"2026-0417.</p>" FOOT},
    {"Ваше замовлення 48291377 відправлено", "",
	"<p>Вітаємо!</p><p>Номер посилки: 20450012345678</p>"},
    {"Rendelésed visszaigazolása", "",
	"<p>Szia Ann!</p><p>Rendelésszám: 48291377</p><p>Összesen: 4 "
	"829 Ft</p>"},
    {"تم تأكيد طلبك", "",
	"<p>مرحبا Ann</p><p>رقم الطلب: 48291377</p><p>المجموع: 49.00 "
	"$</p>"},
    {"Ton colis est arrivé", LEAVE,
	"<p>Bonjour Ann,</p><p>Ton colis t'attend au point relais. Code de "
	"retrait : 482913</p>" FOOT},
    {"Kontoaktivität: Anmeldung von neuem Gerät", LEAVE,
	"<p>Hallo Ann,</p><p>dein Konto wurde auf einem neuen Gerät genutzt. "
	"Warst du das nicht? Dann ändere dein Passwort.</p>" FOOT},
    {"We received your payment", LIST,
	"<p>Hi Ann,</p><p>Thanks for your payment of $49.00.</p><p>Receipt "
	"number: 4829-1377</p>" FOOT},
    {"ご請求金額のお知らせ", "",
	"<p>Ann様</p><p>ご請求番号：2026-0417</p><p>ご請求金額：4,900円</p>"},
    {"Ваш заказ доставлен", LIST,
	"<p>Здравствуйте, Ann!</p><p>Заказ № 48291377 доставлен.</p><p>Итого: "
	"1780 руб.</p>" FOOT},
    {"Your order #48291377 has shipped", LIST,
	"<p>Hi Ann,</p><p>your order #48291377 is on its way.</p><p>Order "
	"number: 48291377<br>Total: € 17.80</p><h2>You may like</h2>"
	"<p><a href='https://shop.example/p/1'>Rope of hemp, "
	"twenty metres</a> € 9.90</p><p><a href='https://shop.example/p/2'>"
	"Lamp of brass for the cabin</a> € 9.90</p><p><a "
	"href='https://shop.example/p/3'>Net for crabs and lobsters</a> € "
	"9.90</p><p><a href='https://shop.example/p/4'>Wool jumper for sailors"
	"</a> € 9.90</p><p><a href='https://shop.example/p/5'>Boots for wet "
	"decks in blue</a> € 9.90</p>" FOOT},
    {"Deine Bestellung 48291380", LIST,
	"<p>Hallo Ann,</p><p>deine Bestellung 48291380 ist unterwegs.</p>" MORE
	    FOOT},
    {"Your statement is ready", LIST,
	"<p>Hi Ann,</p><p>Your November statement for account 48291377 is "
	"ready. Balance: £1,204.11</p>" MORE FOOT},
    {"Your appointment on Tuesday", LEAVE,
	"<p>Dear Ann,</p><p>your appointment is on Tuesday at 10:20. Patient "
	"number: 48291377</p>" FOOT},
    {"Your ticket for the concert", LEAVE,
	"<p>Hi Ann, here is your ticket. Ticket number: 48291377</p>" FOOT},
    {"Votre rendez-vous est confirmé", LIST,
	"<p>Votre rendez-vous avec le Dr. Exemple est confirmé.</p><p>"
	"Référence : 4829137</p>" FOOT},
    {"We've received your order 104829", LIST,
	"<p>Thanks, Ann.</p><p>Order 104829, placed 28 November</p>" FOOT},
    {"Bestellbestätigung", LIST,
	"<p>Hallo Ann, vielen Dank für deine Bestellung.</p><p>Bestellnr.: "
	"104829</p>" FOOT},
    {"Votre commande est expédiée", LIST,
	"<p>Votre commande est expédiée.</p><p>Commande n° 104829</p>" FOOT},
    {"Terminerinnerung", LIST,
	"<p>Guten Tag, wir erinnern an Ihren Termin am Dienstag.</p><p>"
	"Terminnummer: 482133</p>" FOOT},
    {"La tua spedizione è in consegna", LIST,
	"<p>Ciao Ann, la tua spedizione è in consegna.</p><p>Numero di "
	"spedizione: 48213377</p>" FOOT},
    {"Deine Rücksendung", LIST,
	"<p>Hallo Ann,</p><p>deine Rücksendung liegt nun bei "
	"uns.</p><p>Retourennummer: 7710482</p>" FOOT},
    {"Tu pago ha sido rechazado", LIST,
	"<p>Hola Ann, tu pago ha sido rechazado.</p><p>Factura "
	"2026-0981</p>" FOOT},
    {"Test results available", LEAVE,
	"<p>Dear Ann, your test results are available. Reference: "
	"48291377</p>" FOOT},
    {"Your contract ends soon", LIST,
	"<p>Dear Ann, your contract 48291377 ends on 31 December.</p>" FOOT},
    {"Order 302-4829137-7712045 was delivered", LIST,
	"<p>Your parcel was left at the door.</p><p>Order number: "
	"302-4829137-7712045</p>" FOOT},
    {"Your card was declined", "",
	"<p>Hi Ann,</p><p>The card ending in 4242 was declined. Update your "
	"payment details.</p>"},
};

/* What is one reader's tells where the words are not known. */
static const struct row few_words[] = {
    /* what a machine writes to one, of who may get in */
    {"[Forge] A new SSH key was added to your account", LEAVE,
	"<p>Hey Ann!</p><p>A new public key was added to your account: laptop, "
	"SHA256:Zx81kQpLw02mNd.</p><p>If you believe this was added in error, "
	"<a href='https://shop.example/settings/keys'>remove it</a>.</p>" FOOT},
    {"[Forge] A personal access token has been added",
	"Auto-Submitted: auto-generated\n",
	"<p>Hey asmith,</p><p>A personal access token was added to your "
	"account.</p><p>See <a "
	"href='https://shop.example/settings/tokens'>https://shop.example/"
	"settings/tokens</a>.</p>"},
    {"Security alert", LEAVE,
	"<p>A new sign-in on Linux</p><p>ann@example.org</p><p>There was a "
	"new sign-in to your account on a Linux device. If this was you, there "
	"is nothing to do.</p><p><a "
	"href='https://shop.example/activity'>Check activity</a></p>" FOOT},
    {"Packed and gone (HB-20931)", "",
	"<p>Hi Ann,</p><p>HB-20931 left the yard at noon: two ropes and a "
	"lamp.</p>"},
    {"See you on Monday 7 December at 9:40", LEAVE,
	"<p>Dear Ann Smith,</p><p>we have kept Monday 7 December, 9:40, for "
	"you. Your boat goes up first.</p>"},
    {"Berth 12 on Friday, 10:20", "",
	"<p>Hello Ann,</p><p>the crane is ours on Friday at 10:20.</p>"},
    {"Boat ferry, 4 December", LEAVE,
	"<p>Hi Ann,</p><p>your crossing: 7:12, deck B</p><p>K7WT9P</p><p><a "
	"href='https://shop.example/x/K7WT9P'>Show it at the "
	"gate</a></p>" FOOT},
    {"Mietfahrt beendet", LEAVE,
	"<p>Hallo Ann,</p><p>danke, dass du gefahren bist.</p><p>Dauer: 38 "
	"Minuten<br>Boot: 4177<br>Beleg: MF-2026-88120</p><p>Deine Fahrt: <a "
	"href='https://shop.example/f/88120'>ansehen</a></p>" FOOT},
    {"Votre croisière", LEAVE,
	"<p>Bonjour Ann,</p><p>Dossier : QKXPLM</p><p>Départ : 07:12</p><p><a "
	"href='https://shop.example/d/QKXPLM'>Tout voir</a></p>" FOOT},
    {"Il tuo posto barca", LEAVE,
	"<p>Ciao Ann,</p><p>molo 4, da sabato, ore 8:30.</p><p>TT-88120Q</p><p>"
	"<a href='https://shop.example/b/TT-88120Q'>Stampa</a></p>" FOOT},
    {"Gratulacje, lampa jest Twoja!", LEAVE,
	"<p>Cześć Ann,</p><p>zapłać do 4 grudnia.</p><p>4177120883</p><p><a "
	"href='https://shop.example/t/4177120883'>Zapłać</a></p>" FOOT},
    {"Wizyta w porcie", "",
	"<p>Dzień dobry,</p><p>dźwig: 9.12.2026, 14:15, brama 3.</p>"},
    {"Your invoice for the mooring", LEAVE,
	"<p>Hi Ann,</p><p>we have sent your invoice; it is due on "
	"Monday.</p>" FOOT},
    {"Your plan is renewed on 5 December", LEAVE,
	"<p>Hi Ann,</p><p>on 5 December we take £9.99 from the card ending "
	"4417.</p>" FOOT},
};

static void own(void)
{
	judge(few_words, sizeof(few_words) / sizeof(*few_words), true);
	judge(dealings, sizeof(dealings) / sizeof(*dealings), true);
}

static const struct row stories[] = {
    {"Lottozahlen vom Samstag", LIST,
	"<p>Die Gewinnzahlen der Ziehung lauten 3, 12, 19, 28, 33, 41. "
	"Superzahl: 7. Spiel 77: 4829131. Super 6: 482913.</p><p>Alle "
	"Angaben ohne Gewähr.</p>"},
    {"Winning ticket drawn", LIST,
	"<p>The winning raffle number is 482913. Come to the library "
	"with your ticket to collect the prize.</p>" FOOT},
    {"Our spring raffle: the numbers", "",
	"<p>These tickets won in the draw of our spring "
	"raffle:</p><ul><li>482913</li><li>771204</li><li>109332</li></"
	"ul><p>Prizes may be had at the office until Friday.</p>"},
    {"Résultats du tirage", LIST,
	"<p>Le numéro gagnant de la tombola est le 77120. Code du "
	"tirage : A 4829 1131.</p>" FOOT},
    {"Lotería de Navidad: el Gordo", LIST,
	"<p>El número premiado es el 72480, vendido en "
	"Logroño.</p>" FOOT},
    {"Estrazione del Lotto", LIST,
	"<p>Il biglietto vincente della lotteria porta il codice E "
	"419281. Complimenti al vincitore.</p>" FOOT},
    {"Rätt rad i Lotto och Joker", LIST,
	"<p>Jokernumret blev 4829131. Rätt rad: 3, 12, 19, 28, 33, 35, "
	"41.</p>" FOOT},
    {"Wyniki losowania", LIST,
	"<p>Zwycięski kod loterii to 482913. Nagrody czekają w "
	"biurze.</p>" FOOT},
    {"Ten per cent off this week", LIST,
	"<p>Use the code SPRING10 at the till until Friday.</p><p>New "
	"ropes and nets have come in, and the shop is open on "
	"Sunday.</p>" FOOT},
    {"Product recall", LIST,
	"<p>The maker calls back kettles with the code 482913 on their "
	"base. Bring them to any shop.</p><p>About 3,000 were sold "
	"since May.</p>" FOOT},
    {"How a new sign-in page cut fraud at banks", LIST,
	"<p>Three banks have shown a new sign-in page to their "
	"customers since May. Fraud went down by a third, says the "
	"report.</p><p><a "
	"href='https://shop.example/news/sign-in-page-cuts-fraud'>Read "
	"the report</a></p>" FOOT},
    {"Orders for ships at a record", LIST,
	"<p>The yards have orders for 482 ships. Deliveries will take "
	"until 2031, says the union.</p><p><a "
	"href='https://shop.example/news/orders-for-ships'>Read "
	"more</a></p>" FOOT},
    {"Late invoices hurt small firms", LIST,
	"<p>One invoice in four is paid late, a survey says. The "
	"ministry wants to fine who pays after sixty days.</p><p><a "
	"href='https://shop.example/news/late-invoices'>Read "
	"more</a></p>" FOOT},
    {"Password reset flaw found in routers", LIST,
	"<p>Researchers found that anybody can reset the password of a "
	"common router. Owners should update it.</p><p><a "
	"href='https://shop.example/news/router-flaw'>Read "
	"more</a></p>" FOOT},
    {"A new sign-in for buses", LIST,
	"<p>From Monday on, riders sign in with a card. The city wants "
	"to know how many people use which line, and to plan by "
	"it.</p><p><a href='https://shop.example/news/buses'>Read "
	"more</a></p>" FOOT},
    {"Five vacancies in the port", LIST,
	"<p>The port looks for five pilots. Reference number: "
	"48291377. Apply until Friday.</p><p><a "
	"href='https://shop.example/jobs/pilots'>The "
	"advertisement</a></p>" FOOT},
    {"Your donation helped", LIST,
	"<p>Dear friends, with your donations the lifeboat got a new "
	"engine. It cost € 48,291 and will run for twenty years. Thank "
	"you all.</p><p><a "
	"href='https://shop.example/news/lifeboat'>See it in the "
	"harbour</a></p>" FOOT},
    {"Orders ship free this week", LIST,
	"<p>All orders over € 30 ship free until Friday. New in the "
	"shop: ropes for € 12.90, nets for € 17.80, lamps for € "
	"49.00.</p><p><a href='https://shop.example/ropes'>Ropes</a> "
	"<a href='https://shop.example/nets'>Nets</a></p>" FOOT},
    {"Your bank account and you: what changes in 2027", LIST,
	"<p>From January on, banks must check the name of who gets a "
	"payment. Transfers arrive within ten seconds.</p><p>The law "
	"is in force since 2025.</p>" MORE FOOT},
    {"Your bank account and you", LEAVE,
	"<p>Hi Ann,</p><p>From January on, banks must check the name "
	"of who gets a payment.</p><p>What does that mean for your "
	"account? Transfers arrive within ten seconds, and nobody pays "
	"more than before.</p>" MORE FOOT},
    {"Is your password safe?", "",
	"<p>Dear readers,</p><p>every third password is on a list of "
	"the hundred most common ones, a study finds. Choose three "
	"words instead.</p>"},
    {"Free shipping on your order this week", LIST,
	"<p>New in the shop:</p><table><tr><td>Rope, 20 m</td><td>€ "
	"12.90</td></tr><tr><td>Net</td><td>€ "
	"17.80</td></tr><tr><td>Lamp</td><td>€ "
	"49.00</td></tr></table><p><a "
	"href='https://shop.example/shop'>To the shop</a></p>" FOOT},
    {"Ihr Paket voller Ideen", LIST,
	"<p>Im Dezember haben wir wieder viel vor:</p><p>Seil: 12,90 "
	"€</p><p>Netz: 17,80 €</p><p>Lampe: 49,00 €</p><p><a "
	"href='https://shop.example/laden'>Zum Laden</a></p>" FOOT},
    {"Events in December", LIST,
	"<p>Concert in the old hall</p><p>When: 4 December, "
	"20:00</p><p>Entry: € 5</p><p>Booking: 020 7946 "
	"0018</p><p>Your ticket is valid for the ferry.</p>" FOOT},
    {"Botnet hides behind cloud provider", LIST,
	"<p>Researchers found the botnet's servers at the address "
	"192.0.2.7 and at 198.51.100.9. Block both, and look at your "
	"account for logins.</p>" MORE FOOT},
    {"New malware steals sign-in cookies", LIST,
	"<p>The malware talks to 192.0.2.7. It copies the cookies of "
	"your account. Change your password.</p><p>Hash: "
	"8f3a9c2e77b1d0aa</p>" MORE FOOT},
    {"Release 4.2: new login page", LIST,
	"<p>Version 4.2 of the tool is out. It has a new login page "
	"and mends 48291 faults.</p><p>Checksum: "
	"48291377</p><p>Upgrade your account pages, too.</p>" FOOT},
    {"Parcel service on strike", LIST,
	"<p>The drivers of the parcel service are on strike since "
	"Monday. 482,913 parcels wait.</p>" MORE FOOT},
    {"Bestellung des neuen Richters", LIST,
	"<p>Der Senat hat den neuen Richter bestellt. Aktenzeichen: "
	"48291377. Das Amt beginnt im Januar.</p>" MORE FOOT},
    {"La facture énergétique des communes", LIST,
	"<p>La facture des communes monte à 4 829 131 euros. Le maire "
	"veut isoler les écoles.</p>" MORE FOOT},
    {"Order of service for Sunday", "",
	"<p>Dear all,</p><p>the order of service for Sunday: hymns "
	"123, 204, 331. Coffee after it in the hall.</p><p>Your "
	"vicar</p>"},
    {"Your gift in numbers", LIST,
	"<p>Dear friends, this year you gave € 48,291. Thanks. The "
	"books are open to all.</p><p>Donation account: DE02 1203 0000 "
	"0000 2020 51</p>" FOOT},
    {"Vereinskonto und Beiträge", LIST,
	"<p>Liebe Mitglieder,</p><p>bitte überweist euren Beitrag bis "
	"Ende März.</p><p>Konto: 48291377</p><p>Betrag: 49,00 "
	"€</p>" FOOT},
    {"Notfallnummern", LIST,
	"<p>Wasser: 482913</p><p>Strom: 771204</p><p>Gas: "
	"109332</p>" FOOT},
    {"Order books of yards fill up", "",
	"<p>Orders for ships rise, the union says. The order of the "
	"navy alone is worth € 482 million, the largest since "
	"1989.</p>" MORE},
    {"New books in the library", LEAVE,
	"<p>Call number: 482913</p><p>A book on ships by B. "
	"Writer.</p><p>Call number: 482914</p><p>A book on "
	"ropes.</p>" FOOT},
    {"And the winner is", "",
	"<p>The number drawn at the fair is</p><h1>482913</h1><p>If it "
	"is on your raffle ticket, come and have your prize.</p>"},
    {"Tombola de Noël", "",
	"<p>Numéros gagnants :</p><p>48291</p><p>77120</p>"},
    {"Nuevo inicio de sesión único para la universidad", LIST,
	"<p>La universidad tendrá un inicio de sesión único desde "
	"enero. Los alumnos usarán una sola cuenta.</p>" MORE FOOT},
    {"Zamówienia publiczne: co nowego", LIST,
	"<p>Urząd ogłosił przetarg. Numer: 48291377. Oferty do "
	"piątku.</p>" MORE FOOT},
    {"Новый вход в парк открыт", LIST,
	"<p>Новый вход в парк открыт со стороны порта. Ваш парк ждёт "
	"вас каждый день.</p>" FOOT},
    {"新しいアカウント制度について", LIST,
	"<p>"
	"図書館は四月から新しいアカウント制度を始めます。詳しくは窓口で"
	"。</p>" MORE FOOT},
    {"登录页面改版", LIST,
	"<p>图书馆网站的登录页面改版了。读者可以用手机借书。</p>" MORE FOOT},
    {"Your account of the storm", LIST,
	"<p>Ninety readers sent their account of the storm of 1987. "
	"Here is the best one.</p><p>It was dark, and the boats came "
	"in early. We tied them up with all ropes that we had, and "
	"waited for the morning.</p>" FOOT},
    {"Your payment options at the fair", LIST,
	"<p>Dear visitor, at the fair you may pay by card or cash. The order "
	"of events: music at 20:00, fire at 22:00.</p>" MORE FOOT},
    {"Account takeover: what to do", "",
	"<p>If you did not log in yourself, change the password at once, the "
	"office for security says. Every fourth account was attacked last "
	"year.</p>" MORE},
    {"Invoice fraud: police warn", LIST,
	"<p>False invoices of the register are under way. Account number on "
	"them: DE02120300000000202051. Amount: € 749.</p><p>Do not "
	"pay.</p>" FOOT},
    {"Minutes of 28 November", "",
	"<p>Present: 12</p><p>Account balance: € 4,829.00</p><p>Next meeting: "
	"5 January</p>"},
    {"Kleinanzeigen", LIST,
	"<p>Verkaufe Kajak, 200 €. Telefon: 0451 482913</p><p>Suche Wohnung, "
	"bis 800 €. Telefon: 0451 771204</p>" FOOT},
    {"Server status November", LIST,
	"<p>The server at 192.0.2.7 was down for two hours. Your account was "
	"not affected. Nothing to do.</p>" FOOT},
    {"20% off your order this weekend", LIST,
	"<p>Everything of wool, until Sunday.</p><p>Customer service: "
	"08005550199</p>"},
    {"20% off your order", LEAVE,
	"<h1>Autumn sale</h1><p>Everything of wool.</p><p><a "
	"href='https://shop.example/wool'>Shop now</a></p><p>Company number: "
	"04812345. VAT number: GB123456789</p>" FOOT},
    {"10 % auf deine Bestellung", LIST,
	"<p>Bis Sonntag.</p><p>Amtsgericht Hafenstadt: HRB "
	"123456<br>USt-IdNr.: DE123456789</p>" FOOT},
    {"Sconto del 15% sul tuo ordine", LEAVE,
	"<p>Fino a domenica.</p><p>P.IVA: 01234567890</p>" FOOT},
    {"-15 % sur votre commande", LIST,
	"<p>Jusqu'à dimanche.</p><p>SIRET : 81234567800012</p>" FOOT},
    {"Your contact for the fair", LIST,
	"<p>Cakes are welcome.</p><p>Contact: 5550188</p>" FOOT},
    {"Platform 9 reopens; your trains from December", LEAVE,
	"<p>Train: 12345</p><p>Enquiries: 03457484950</p>" FOOT},
    {"Protect your account: five tricks", LIST,
	"<p>If you did not order a parcel, do not pay for it. Report number: "
	"03001232040</p>" FOOT},
    {"Your order is worth more this week", LIST,
	"<p>Tea at half price until Sunday.</p><p><a "
	"href='https://shop.example/c/a8Fk29Zq7xPqLm'>Shop now</a></p>" FOOT},
    {"注文の多い料理店を読む会", LIST,
	"<p>十二月の会です。</p><p>電話：0355501234</p>" FOOT},
    {"Court order 24-56789 stops the bypass", LIST,
	"<p>The court has stopped the works.</p><p>Case number: "
	"24-56789</p><p>The county may appeal.</p>" FOOT},
    {"Executive order 14110: what it means", LEAVE,
	"<p>The executive order 14110 was signed on Monday.</p>" FOOT},
    {"Your booking rules for the winter", LIST,
	"<p>Courts may be booked two days ahead.</p><p>Booking: "
	"5550133<br>Fee: £6.00</p>" FOOT},
    {"[app] Your order has shipped: a wrong number is shown",
	LIST "List-Post: <mailto:dev@shop.example>\n",
	"<p>My test shop writes \"Your order #48291377 has shipped\".</p>"
	"<p>Order number: 48291377</p>"},
    {"Deine Bestellung wird günstiger", LIST,
	"<p>Die Jacken sind da. Ab 80 Euro wurde der Versand "
	"abgeschafft.</p><p>Bestellnummer im Katalog: 48291</p>" FOOT},
    {"Je rekening uitgelegd", LIST,
	"<p>De belasting werd bevestigd. Zo leest u uw rekening.</p><p>"
	"KvK-nummer: 12345678</p>" FOOT},
    {"Your case has been picked", LEAVE,
	"<p>Six reds for winter, ready and delivered free.</p><p>Order code "
	"48291</p>" FOOT},
    {"Váš účet a úroky", LIST,
	"<p>Snížení bylo potvrzeno. Co to znamená pro váš účet?</p><p>Číslo "
	"účtu sbírky: 2020514300</p>" FOOT},
    {"Your card could be declined abroad", LIST,
	"<p>Tell your bank, and keep a card ending in 0000 for tests of what "
	"they say.</p>" FOOT},
    {"Your parcel is delivered greener", LIST,
	"<p>Half of our vans are electric.</p><p>Tracking number formats have "
	"changed: JD014600003828 was the last old one.</p>" FOOT},
    {"Fraud watch: \"Your account has been locked\"", LIST,
	"<p>It reads: your account 48291377 has been locked. It is "
	"false.</p>" FOOT},
    {"Order 2026-0417 confirmed on appeal", LIST,
	"<p>The court has confirmed the order.</p><p>Case reference: "
	"2026-0417</p>" FOOT},
    {"Package 4.8.2913 has been shipped", LIST,
	"<p>Your package manager has it.</p><p>Ticket #48291 has been "
	"closed.</p>" FOOT},
    {"Your membership has been a privilege", LIST,
	"<p>Hi Ann,</p><p>the chair steps down. Membership has grown to "
	"12450.</p>" FOOT},
    {"Your order this week: more butter", "",
	"<p>Recipe number: 20417</p><p>Less flour.</p>" FOOT},
    {"ご注文ランキング", LIST,
	"<p>今月の人気商品。1位 ロープ 1,290円、2位 網 1,780円。</p>" FOOT},
};

/* What becomes of an account. */
static const struct row accounts[] = {
    {"Your account will be deleted", LIST,
	"<p>Hello Ann,</p><p>You have not signed in for a year. Your account "
	"will be deleted on 1 January unless you sign in.</p>" FOOT},
    {"Your account is suspended", LIST,
	"<p>Hello Ann,</p><p>Your account has been suspended because of a "
	"failed payment. Sign in to update your card.</p>" FOOT},
    {"Dein Konto wurde gesperrt", LIST,
	"<p>Hallo Ann,</p><p>wir haben dein Konto gesperrt. Setze dein "
	"Passwort zurück.</p>" FOOT},
    {"Your data in our breach", LIST,
	"<p>Hi Ann,</p><p>your address and your order history were in the data "
	"that was taken from us. Please change your password.</p>" FOOT},
    {"Suspicious sign-in blocked", LIST,
	"<p>Hi Ann,</p><p>we blocked a sign-in to your account from Port Town. "
	"If that was you, tell us.</p>" FOOT},
    {"Your trial ends tomorrow", LIST,
	"<p>Hi Ann,</p><p>your trial ends tomorrow. Add a card to keep your "
	"projects.</p>" FOOT},
    {"Votre compte", LIST,
	"<p>Bonjour Ann,</p><p>votre compte a été suspendu. Connectez-vous "
	"pour "
	"le rétablir.</p>" FOOT},
    {"Ditt konto", LIST,
	"<p>Hej Ann,</p><p>ditt konto har stängts av. Logga in för att öppna "
	"det.</p>" FOOT},
    {"Ваш аккаунт", LIST,
	"<p>Здравствуйте, Ann!</p><p>Ваш аккаунт заблокирован. Смените "
	"пароль.</p>" FOOT},
    {"お知らせ", LIST,
	"<p>Ann 様</p><p>お客様のアカウントは停止されました。ログインしてくださ"
	"い。</p>" FOOT},
};

static const struct row not_theirs[] = {
    {"Bank closes accounts", LIST,
	"<p>Hi Ann,</p><p>the bank closes nine thousand accounts this winter. "
	"Sign in once a year, it says, and yours stays.</p>" FOOT},
    {"Your account is blocked? How banks decide", LIST,
	"<p>Hi Ann,</p><p>your account is blocked, and nobody tells you why. "
	"Contact us with your story.</p>" FOOT},
    {"Your account may be next", LIST,
	"<p>Dear readers,</p><p>a network deletes accounts. Your account is "
	"deleted after a year unless you sign in.</p>" FOOT},
    {"Account of a winter", LIST,
	"<p>Hi Ann,</p><p>this account is of the moor. Your letters were read, "
	"and the road was blocked. Tell us of yours.</p>" FOOT},
    /* greeted, with a word for what one may have */
    {"Le rendez-vous des jardiniers", "",
	"<p>Bonjour Ann,</p><p>le rendez-vous des jardiniers a réuni quarante "
	"personnes. Le prochain aura lieu en mars.</p>"},
    {"Termine", "",
	"<p>Liebe Ann,</p><p>unsere Termine im Dezember:</p><p>3. Dezember, 19 "
	"Uhr: Vortrag<br>10. Dezember, 18 Uhr: Singen</p>"},
    {"Orders, bills and a new boat", "",
	"<p>Dear Ann,</p><p>it has been a year of bills. The boat was paid in "
	"May. If you would like to row, say so.</p>"},
    {"Zamówienie na dach", "",
	"<p>Cześć Ann,</p><p>rada zamówiła nowy dach. Rachunek zapłaci "
	"gmina.</p>"},
    {"Rendez-vous", "",
	"<p>Chère Ann,</p><p>rendez-vous dimanche à 10h30 au port pour la fête "
	"des voiles. Il y aura des crêpes.</p>"},
    {"Bookings", "",
	"<p>Dear Ann,</p><p>bookings at the hall are down. The band has "
	"Thursdays, and the rest is dust.</p>"},
};

/* ... and what many get has some of it, too. */
static const struct row many_get[] = {
    /* about things in general, or of who writes */
    {"[CERT-2026-0412] Password reset flaw in Gitpad", LEAVE,
	"<p>A flaw in Gitpad before 7.2 lets anyone reset the password of any "
	"account. Update now. If you did not request a reset but got a mail, "
	"change your password.</p><p><a "
	"href='https://shop.example/2026-0412'>Details</a></p>" FOOT},
    {"Advisory 2026-31: account takeover in Portalis", LEAVE,
	"<p>Portalis before 4.4 sends password reset links to an address that "
	"an attacker chooses. Your account may be taken over without a "
	"click.</p><p><a "
	"href='https://shop.example/l/a8Fk29Zq7xPqLm'>Details</a></p>" FOOT},
    {"[dunes/herons] Release v2.1.3",
	LIST "List-Post: <mailto:reply@shop.example>\n",
	"<p>Fixes the password reset loop.</p>" FOOT},
    {"My order of battle", "",
	"<p>Dear Ann,</p><p>my order of battle for the book is set. Chapter 1 "
	"has been delivered to the printer, and the invoice has been "
	"paid.</p><p>Ned</p>"},
    {"Ihr Konto wurde gesperrt? So erkennen Sie Betrug", LIST,
	"<p>Ihr Konto wurde gesperrt: So beginnen Nachrichten, die in dieser "
	"Woche viele bekommen.</p><p><a "
	"href='https://shop.example/l/a8Fk29Zq7xPqLm'>Zum "
	"Ratgeber</a></p>" FOOT},
    {"Gestor 8 : votre compte, vos clés, vos règles", LEAVE,
	"<p>Gestor 8 est là. Les clés se gèrent depuis une page, et les mots "
	"de passe oubliés se réinitialisent sans appeler.</p><p><a "
	"href='https://shop.example/l/a8Fk29Zq7xPqLm'>Les "
	"nouveautés</a></p>" FOOT},
    {"Ann, 20 % auf alle Tees – nur bis Sonntag", LEAVE,
	"<p>Liebe Ann Smith,</p><p>die Ernte ist da! Bis Sonntag sparen Sie "
	"20 % auf Ihre Bestellung.</p><p><a "
	"href='https://shop.example/tee?id=77'>Jetzt bestellen</a></p>" FOOT},
    {"Concert: Saturday 5 December, 20:00", LIST,
	"<p>Dear Ann Smith,</p><p>When: Saturday 5 December, 20:00<br>Where: "
	"Old Hall<br>Entry: £12.50</p>" FOOT},
    {"Walk on Saturday 5 December, 10:00", "",
	"<p>We meet on Saturday 5 December at 10:00 and walk to the mill.</p>"},
    {"Order No. 4471, and other rules", LEAVE,
	"<p>Order No. 4471 comes into force.</p><h2><a "
	"href='https://shop.example/o/4471?u=7f3a9c1e2b'>What order 4471 "
	"says</a></h2>"
	"<p>It limits noise.</p><h2><a "
	"href='https://shop.example/c/12-44710?u=7f3a9c1e2b'>"
	"Appeal in case 12-44710</a></h2><p>The court hears it.</p>" FOOT},
    /* a number that is in a URL alone, in a text without links */
    {"M 4.2 - 12 km N of the quay", LIST,
	"<pre>A quake of 4.2 was felt at 10:12 UTC.\n"
	"https://shop.example/event?eventid=7000123\n\nChange your "
	"subscription: https://shop.example/ens</pre>"},
    {"Boat for sale: 48291377", LIST,
	"<p>Hi Ann,</p><p>Length: 7 m<br>Built: 1998<br>Boat: "
	"48291377</p><p><a "
	"href='https://shop.example/o/48291377'>Look at it</a></p>" FOOT},
    {"Six ways to a smaller bill, and your account by the hour", LEAVE,
	"<p>Hello Ann Smith,</p><p>one degree less saves £61 a year, and your "
	"account shows it.</p>" FOOT},
    {"Rehearsal on 9 December, 19:30", "",
	"<p>Dear members,</p><p>we meet on 9 December at 19:30. The fee is "
	"£30; the account is 20417733, sort code 40-11-22.</p>"},
    {"Ann, your flights from 19.99 €", LEAVE,
	"<p>Hi Ann,</p><p>Lisbon: 19.99 €<br>Porto: 24.99 €<br>Rome: 39.99 "
	"€</p><p><a "
	"href='https://shop.example/e/Zk81pQ20vvXw7aLm'>Book</a></p>" FOOT},
    {"Your bank pays 48,291 customers back", LIST,
	"<p>Hi Ann,</p><p>48,291 customers paid twice; your bank has to pay "
	"them back.</p><p><a href='https://shop.example/n/the-bank-pays-back'>"
	"Who gets it</a></p>" FOOT},
};

static void news(void)
{
	judge(many_get, sizeof(many_get) / sizeof(*many_get), false);
	judge(stories, sizeof(stories) / sizeof(*stories), false);
}

static void accounts_told(void)
{
	judge(accounts, sizeof(accounts) / sizeof(*accounts), true);
	judge(not_theirs, sizeof(not_theirs) / sizeof(*not_theirs), false);
}

int main(void)
{
	TEST(own);
	TEST(news);
	TEST(accounts_told);
	return tap_done();
}
