/* SPDX-License-Identifier: MIT */
/* gazetted: the words of letters on what their reader has with the sender. */
/*
 * In lower case, as letter_lower() makes it. What is looked for by its
 * beginning has endings or is the front of a compound ("bestellnummer"); what
 * is short or begins other words stands whole in a list.
 */
#include "feed/letter_deal.h"

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
static const char stems[] =
    "email address|bestell|auftrag|rechnungs|zahlungs|buchungs|sendungs"
    "|liefer|kontoaktiv|passwor|zugangsdat|mot de passe|inicio de sesión"
    "|início de sessão|bestelnummer|ordernummer|factuurnummer"
    "|boekingsnummer|beställning|faktur|inlog|zamówieni|płatnoś|paczk"
    "|przesyłk|hasł|logowani|rezerwac|wizyt|wizyc|objednávk|platb|zásilk"
    "|rezervac|hesl|přihlášení|prihláseni|parol|autentificar|bestillings"
    "|ordrenummer|заказ|счет|счёт|оплат|посылк|доставк|аккаунт|учетн"
    "|учётн|парол|вход|брон|билет|замовлен|рахун|обліков|вхід|посилк"
    "|поръчк|акаунт|фактур|παραγγελί|τιμολόγι|πληρωμή|αποστολή|λογαριασμ"
    "|σύνδεση|tilaus|rendelés|számla";

/* ... in languages that say whose it is in the word, or not at all. */
static const char own_things[] =
    "tilauksesi|laskusi|pakettisi|tilisi|tilillesi|salasanasi|maksusi"
    "|varauksesi|rendelése|fiókod|fiókjába|jelszav|számlád|számlája"
    "|csomagod|csomagja|siparişini|faturanı|hesabını|şifreni|parolanı"
    "|kargonu|tellimus|užsakym|pasūtījum|注文|請求|領収書|お支払|発送|"
    "アカウント|パスワード"
    "|ログイン|サインイン|ご予約|订单|訂單|发票|付款|包裹|账户|账号|帳戶|密码|"
    "密碼|登录|登入|주문|결제|영수증|배송|계정"
    "|비밀번호|로그인|طلبك|فاتورتك|حسابك|הזמנתך|ההזמנה שלך|החשבון שלך|đơn hàng"
    "|tài khoản|คำสั่งซื้อ|บัญชีของคุณ|pesanan|akun anda";

static const char yours[] =
    " your dein deine deinem deinen deiner deines ihr ihre ihrem ihren ihrer"
    " votre vos ton ta tes tu tus su tuo tua tuoi seu sua teu je jouw uw"
    " din ditt dina dit dine deres twój twoje twoja twojego twoim twojej"
    " vaš vaše vaši vašeho vašej váš vašemu tvůj tvé tău dvs dumneavoastră"
    " vostro vostra vostri erei euch euer eure eurer minha ваш ваша ваше "
    "вашего вашем ваши вашу твой вашого вашому ваше вашата"
    " σας σου anda của bạn ";

static const char mine[] =
    " my our mein meine meinem meinen unser unsere mon ma mes notre nos mi mis"
    " nuestro nuestra mio mia miei nostro nostra meu minha nosso nossa mijn ons"
    " onze min mitt mina vår vårt mój moja moje nasz nasza můj má náš naše"
    " мой моя мое наш наша мій моя benim bizim 私の 我的 ";

/* What one should do who did it not. */
static const char alarms[] =
    "if this wasn't you|if this was not you|if it wasn't you"
    "|if it was not you|if that wasn't you|was not you,|wasn't you?"
    "|if this was you|if that was you|if it was you|added in error|not you? "
    "secure"
    "|wenn du das warst|wenn sie das waren|falls du das warst"
    "|si c'était vous|si c'est vous|si fuiste tú|si has sido tú"
    "|se sei stato tu|se eri tu|se foi você|als jij dit was|als u dit was"
    "|jeśli to ty|pokud jste to byl|bu sizseniz|если это были вы"
    "|якщо це були ви|如果是您|本人による|본인이라면|إذا كنت أنت|אם זה היית"
    "|if you did not do this|if you didn't do this|if you did not request"
    "|if you didn't request|if you did not make this"
    "|if you didn't make this|didn't ask for this|did not ask for this"
    "|if you don't recognize this|if you don't recognise this"
    "|if you do not recognize this|if you do not recognise this"
    "|warst du das nicht|wenn du das nicht warst|falls du das nicht"
    "|falls sie das nicht|wenn sie das nicht waren|waren sie das nicht"
    "|nicht von dir angefordert|nicht von ihnen angefordert"
    "|n'était pas vous|n'est pas vous|n'êtes pas à l'origine|si no fuiste"
    "|si no has sido|no has sido tú|si no fue usted|se non eri tu"
    "|se non sei stato tu|se non sei stata tu|se não foi você"
    "|se não foste tu|was jij dit niet|als u dit niet was"
    "|als jij dit niet|om det inte var du|var det inte du"
    "|hvis det ikke var d|var det ikke d|jos se et ollut sinä|jos et itse"
    "|jeśli to nie ty|jeśli to nie był|pokud jste to nebyl"
    "|ha nem te voltál|ha nem ön|dacă nu ai fost tu|siz değilseniz"
    "|это были не вы|це були не ви|δεν "
    "ήσασταν|心当たり|如果不是您|如果不是你|非本人|본인이 아"
    "|لم تكن أنت|אם זה לא את";

/* What has become of it. */
static const char states[] =
    "successful|unsuccessful|expired|is below|has changed|waiting for you"
    "|erfolgreich|abgelaufen|réussi|expiré|realizado|caducad|riuscit"
    "|scadut|gelukt|verlopen|lyckades|powiodła|успешн|heading your way"
    "|handed|delayed|we've sent|we have sent|was sent|out with"
    "|could not deliver|couldn't deliver|reminder|remind you"
    "|results are in|still open|noch offen|offene|kommt heute"
    "|kommt morgen|erinnern|erinnerung|freigegeben|kam an|llega hoy"
    "|llega mañana|recordatorio|rappel|promemoria|in consegna|lembrete"
    "|aprovad|herinner|przypom|påminn|påmind|muistut|připom|emlékeztet"
    "|hatırlat|напомин|нагад|υπενθύμ|リマインド|提醒|finns att|att hämta"
    "|ждет вас|ждёт вас|wird heute|wird morgen|will arrive|is coming"
    "|arrives|comes today|déposé|livraison prévue|chega hoje|komt vandaag"
    "|przygotowan|kommer idag|dorazí|připraven|è in ritardo|retard|retras"
    "|vertraagd|verspätet|forsinke|försen|opóźni|zpožd|задерж|затрим"
    "|shipped|dispatched|delivered|on its way|on the way|out for delivery"
    "|confirmed|thank you for your order|thanks for your order"
    "|thank you for your purchase|thanks for your purchase"
    "|thank you for your payment|thanks for your payment"
    "|thanks for your booking|thank you for booking|we received"
    "|we have received|we've received|was received|received your|refunded"
    "|has been|ready|available|attached|is due|are due|was due|now due|due "
    "on|due by|due in|due date|overdue|failed|declined"
    "|could not charge|could not take|couldn't charge|cancelled|canceled"
    "|is complete|was changed|was updated|here is your|here are your"
    "|ends on|expires on|renews on|will renew|has arrived|arriving|is on"
    "|was placed|is booked|find your|you paid|we charged|you ordered"
    "|versandt|verschickt|unterwegs|zugestellt|bestätigt|bestätigung"
    "|vielen dank für|danke für deine|danke für ihre|eingegangen|erhalten"
    "|liegt bereit|steht bereit|ist da|ist fertig|wurde|fehlgeschlagen"
    "|abgelehnt|storniert|anbei|fällig|endet am|läuft aus|verlängert sich"
    "|hier ist|hier sind|findet am|am montag|am dienstag|am mittwoch"
    "|am donnerstag|am freitag|abholbereit|geliefert|expédié|en route"
    "|livré|confirmé|merci pour|merci de votre|nous avons reçu"
    "|avons bien reçu|est disponible|sont disponibles|est prêt|est arrivé"
    "|a été|échoué|refusé|annulé|veuillez trouver|voici votre|voici vos"
    "|prend fin|arrive à échéance|arrivera|enviado|en camino|entregado"
    "|confirmad|confirmación|gracias por tu|gracias por su|hemos recibido"
    "|está disponible|están disponibles|está listo|está lista|ha llegado"
    "|ha sido|rechazad|cancelad|aquí tienes|adjunt|vence el|termina el"
    "|se ha|spedito|in arrivo|in viaggio|consegnato|conferma"
    "|grazie per il tuo|grazie per l|abbiamo ricevuto|è disponibile"
    "|sono disponibili|è pronto|è pronta|è arrivat|è stat|rifiutat"
    "|annullat|ecco il tuo|ecco la tua|in allegato|scade il|a caminho"
    "|entregue|obrigado|obrigada|recebemos|está pronto|foi|falhou|recusad"
    "|aqui está|segue em anexo|vence em|verzonden|onderweg|bezorgd"
    "|bevestigd|bevestiging|bedankt voor|dank voor|we hebben je"
    "|wij hebben uw|ontvangen|staat klaar|staan klaar|is klaar|is mislukt"
    "|geweigerd|geannuleerd|hierbij|loopt af|verloopt op|werd|skickad"
    "|skickats|på väg|levererad|bekräft|tack för din|tack för ditt"
    "|vi har tagit emot|är klar|misslyckades|nekades|har kommit|förfaller"
    "|går ut den|är bokad|sendt|på vej|på vei|leveret|levert|bekræft"
    "|bekreft|tak for din|takk for|vi har modtaget|vi har mottatt|er klar"
    "|mislykkedes|afvist|er ankommet|forfalder|udløber den|lähetetty"
    "|matkalla|toimitettu|vahvist|kiitos tilaukse|on valmis|on saapunut"
    "|epäonnistui|erääntyy|wysłan|w drodze|dostarczon|potwierdz"
    "|dziękujemy za|otrzymaliśmy|jest gotow|czeka na|nie powiodł|odrzucon"
    "|anulowan|w załączeniu|termin płatności|wygasa|został|odeslán"
    "|odeslan|na cestě|doručen|potvrzen|děkujeme za|obdrželi jsme|čeká na"
    "|se nezdařil|zamítnut|zrušen|zasíláme|splatnost|byla|byl |odoslan"
    "|na ceste|ďakujeme za|prijali sme|bola|bol |expediat|a fost|pe drum"
    "|livrat|confirmat|mulțumim pentru|am primit|este gata|vă așteaptă"
    "|te așteaptă|eșuat|respins|anulat|scadent|feladtuk|úton|kézbesít"
    "|visszaigazol|köszönjük|megkaptuk|átvehető|elkészült|sikertelen"
    "|lejár|esedékes|kargoya verildi|yolda|teslim edildi|onaylandı|alındı"
    "|teşekkür|hazır|başarısız|reddedildi|iptal edildi|ödeme tarihi"
    "|отправлен|в пути|доставлен|подтвержд|спасибо за|мы получили|получен"
    "|готов|ожидает|не прошл|отклон|отмен|оформлен|принят|истекает"
    "|оплачен|відправлен|в дорозі|підтвердж|дякуємо за|отримали|чекає"
    "|відхилен|скасован|прийнят|изпратен|на път|потвърд|благодарим"
    "|получихме|пристигна|отказан|приет|στάλθηκε|απεστάλη|καθ' οδόν"
    "|παραδόθηκε|επιβεβαί|ευχαριστούμε|λάβαμε|είναι έτοιμ|απέτυχε"
    "|ακυρώθηκε|λήγει|ありがとうございます|発送しました|発送いたしました|"
    "お届け|完了|確認|確定|お知らせ|受け付け"
    "|承りました|到着|できませんでした|已发货|已發貨|已发出|已送达|已完成|"
    "已确认|感谢您|感謝您|已收到|已支付|已付款|失败|失敗"
    "|已取消|已出|已到|완료|발송|출발|도착|감사합니다|확인|접수|실패|취소|تم "
    "|شكرا|في الطريق|נשלח"
    "|התקבל|אושר|תודה|đã được|đang giao|xác nhận|cảm ơn|จัดส่งแล้ว|ยืนยัน"
    "|ขอบคุณ|telah|dikirim|terima kasih";

/* Somebody wants back in, or was let in, or a key was changed. */
static const char resets[] =
    "reset your password|password reset|reset password"
    "|reset of your password|new sign-in|new login|new log-in|new device"
    "|was signed in|signed in to your|password was changed"
    "|password has been changed|password changed"
    "|email address was changed|email address has been changed"
    "|unusual sign-in|unusual activity|security alert"
    "|log in to your account from|zurücksetz|zurückzusetzen"
    "|neue anmeldung|neuem gerät|neuen gerät|passwort geändert"
    "|passwort wurde geändert|kennwort wurde geändert|réinitialis"
    "|nouvelle connexion|nouvel appareil|mot de passe a été modifié"
    "|restablec|nuevo inicio de sesión|nuevo dispositivo"
    "|contraseña ha sido|reimposta|nuovo accesso|nuovo dispositivo"
    "|password è stata|redefin|novo início de sessão|novo acesso"
    "|novo dispositivo|senha foi|opnieuw inste|opnieuw in te stellen"
    "|nieuwe aanmelding|nieuw apparaat|wachtwoord is gewijzigd|återställ"
    "|ny inloggning|ny enhet|lösenordet har|nulstil|nyt login"
    "|ny pålogging|ny innlogging|tilbakestill|adgangskode er"
    "|palauta salasana|uusi kirjautuminen|zresetuj|resetowanie hasła"
    "|nowe logowanie|obnov|nové přihlášení|nové prihlásenie|resetar"
    "|autentificare nouă|visszaállít|új bejelentkezés|sıfırla|yeni giriş"
    "|сброс|восстановлен|новый вход|нового устройства|скидан|відновлен"
    "|новий вхід|нова сесия|ново влизане|επαναφορά|νέα σύνδεση|再設定"
    "|新しいログイン|新しいサインイン|新しい端末|重置|新的登录|新设备|新的登入|"
    "新裝置|재설정|새로운 로그인|새 기기"
    "|إعادة تعيين|تسجيل دخول جديد|איפוס|התחברות חדשה"
    /* a key that opens it */
    "|ssh key|ssh-key|public key was|access token|api key was|new passkey"
    "|passkey was|two-factor|2-step|ssh-schlüssel|zugangstoken"
    "|neuer passkey|zwei-faktor|clé ssh|jeton d'accès|deux facteurs"
    "|clave ssh|llave ssh|token de acceso|dos factores|dos pasos"
    "|chiave ssh|token di accesso|due fattori|chave ssh"
    "|token de acesso|dois fatores|ssh-sleutel|toegangstoken|tweestaps"
    "|ssh-nyckel|ssh-nøgle|ssh-nøkkel|klucz ssh|token dostępu"
    "|dwuetapow|klíč ssh|ssh klíč|přístupový token|dvoufázov"
    "|ssh anahtarı|iki adımlı|ssh-ключ|ключ ssh|токен доступа"
    "|токен доступу|двухфактор|двофактор|sshキー|アクセストークン|二段階認証"
    "|ssh 密钥|ssh密钥|访问令牌|两步验证|ssh 키|액세스 토큰|2단계 인증"
    "|مفتاح ssh|مفتاح ‏ssh|מפתח ssh";

/* A label with one of them is followed by what names one thing. */
static const char counts[] =
    " number n no nr nº n° num ref reference id code # nummer nr. kenn"
    " kennung referenz aktenzeichen zeichen numéro numero référence"
    " número referencia referência localizador codice riferimento"
    " nummer kenmerk nummeret numer numeru nr číslo symbol kód"
    " numărul număr numarası numara numarasi no szám száma номер №"
    " код αριθμός κωδικός رقم מספר mã số nomor tracking pnr ";

/* ... as a compound's end, or where words are not parted. */
static const char counts_in[] = "nummer|numero|номер|nr.|numéro|num "
				"|szám|番号|編號|编号|单号|單號|번호|код|№|#";

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
static const char kept_in[] =
    "注文番号|お客様番号|会員番号|口座番号|予約番号|請求番号|追跡番号|伝票番号|"
    "お問い合わせ番号|订单|訂單|快递|快遞|운송장|주문"
    "|예약|送り状";

/* What labels an amount that one has to pay, or has paid. */
static const char sums[] =
    "total|amount due|amount charged|balance|paid|summe|gesamt|betrag"
    "|zu zahlen|saldo|montant|solde|importe|suma|importo|valor|te betalen"
    "|bedrag|totaal|att betala|summa|belopp|beløb|beløp|i alt|yhteensä"
    "|razem|kwota|do zapłaty|celkem|částka|spolu|de plată|összesen"
    "|fizetendő|toplam|tutar|итого|сумма|к оплате|разом|сума|до сплати"
    "|общо|σύνολο|ποσό|合計|金額|总计|總計|合计|金额|결제금액|합계|المجموع|סה";

/* What stands before the last digits of an account or a card. */
static const char endings[] =
    "ending |card ending|ending:|ends in|endet auf|endend auf|endziffern"
    "|endnummer|se terminant par|finissant par|terminada en|terminado en"
    "|acaba en|che termina|terminante|terminado em|final|eindigend op"
    "|eindigt op|slutar på|som slutter på|päättyy|kończąc|końcówk|končíc"
    "|terminat în|végződő|ile biten|оканчива|заканчива|закінчу|••|**|xxxx"
    "|末尾|尾号|끝자리|visa|mastercard";

bool letter_thing(struct str at, struct str word)
{
	return letter_listed(things, word) || letter_starts(at, stems);
}

bool letter_own_thing(struct str low)
{
	return letter_holds(low, own_things);
}

bool letter_yours(struct str word)
{
	return letter_listed(yours, word);
}

bool letter_says_yours(struct str low)
{
	struct str word;
	while (letter_next_word(&low, 0, &word))
		if (letter_yours(word))
			return true;
	return false;
}

bool letter_mine(struct str word)
{
	return letter_listed(mine, word);
}

bool letter_counts(struct str word)
{
	return letter_listed(counts, word);
}

bool letter_alarms(struct str low)
{
	return letter_holds(low, alarms);
}

bool letter_states(struct str low)
{
	return letter_holds(low, states);
}

bool letter_resets(struct str low)
{
	return letter_holds(low, resets);
}

bool letter_names_sum(struct str label)
{
	return letter_holds(label, sums);
}

bool letter_names_end(struct str low)
{
	return letter_holds(low, endings);
}

enum letter_label letter_label(struct str label)
{
	bool counted = letter_in(label, counts_in);
	bool named = letter_in(label, kept_in);
	bool last = false; /* "tracking number formats have changed" is none */
	struct str word, rest = label;
	while (letter_next_word(&rest, '-', &word)) {
		struct str at =
		    str_sub(label, (size_t)(word.p - label.p), label.n);
		bool of = letter_listed(kept, word) || letter_thing(at, word);
		last = of || letter_counts(word) ||
		       letter_in(word, counts_in) || letter_in(word, kept_in);
		counted |= letter_counts(word);
		named |= of;
	}
	return !named || !last ? LABEL_OTHER
	       : counted       ? LABEL_NUMBER
			       : LABEL_THING;
}
