/* SPDX-License-Identifier: MIT */
/* gazetted: what the words of a letter say. */
/*
 * Phrases as newsletters have them, in lower case, with a plain apostrophe;
 * the text is brought to that. A phrase is found at the beginning of a word
 * only, unless its script has none.
 */
#include <utf8proc.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "feed/letter_impl.h"

/* To leave, or to change what is set. */
static const char own[] =
    "unsubscribe|opt out|opt-out|optout|update your preferences"
    "|update preferences|email preferences|mail preferences"
    "|manage preferences|manage your preferences|manage your subscription"
    "|manage subscription|manage your email|manage your account"
    "|subscription settings|subscription preferences|notification settings"
    "|email settings|change your preferences|change your email"
    "|update your profile|update profile|edit your profile|account settings"
    "|view your account|visit your account|access your account"
    "|go to your account|log in to your account|stop receiving"
    "|no longer wish to receive|change your address|safeunsubscribe"
    "|upgrade to paid|read in app|open in app|get the app|remove me"
    "|leave this list|leave the list|stop getting|stop these emails"
    "|subscriber options|preference cent|change how often|email frequency"
    "|abmelden|abbestellen|abmeldung|austragen|newsletter kündigen"
    "|einstellungen ändern|einstellungen verwalten|newsletter-einstellungen"
    "|profil bearbeiten|profil ändern|daten ändern|nicht mehr erhalten"
    "|nicht mehr bekommen|nicht mehr zu bekommen|nicht mehr zu erhalten"
    "|präferenzen|newsletter verwalten|mein konto|désabonne|desabonne"
    "|désinscri|gérer mes préférences|gérer vos préférences"
    "|modifier mes préférences|modifier vos préférences|plus recevoir"
    "|ne plus les recevoir|gérer mon abonnement|gérer votre abonnement"
    "|mon compte|darse de baja|darte de baja|darme de baja|date de baja"
    "|darnos de baja|cancelar suscripción|cancelar la suscripción"
    "|cancelar tu suscripción|anular suscripción|actualizar preferencias"
    "|gestionar preferencias|preferencias de correo|dejar de recibir"
    "|no deseas recibir|no desea recibir|no quieres recibir|desuscrib"
    "|cancelar mi suscripción|anular la suscripción|gestionar mi suscripción"
    "|annulla iscrizione|annulla l'iscrizione|disiscri|cancella iscrizione"
    "|cancellati|gestisci preferenze|gestisci le tue preferenze"
    "|aggiorna preferenze|non ricevere più|annullare l'iscrizione"
    "|cancellarti|non desideri ricevere|non vuoi più ricevere"
    "|gestisci iscrizione|cancelar inscrição|cancelar a inscrição"
    "|cancelar assinatura|cancelar subscrição|descadastr"
    "|atualizar preferências|gerenciar preferências|deixar de receber"
    "|não deseja receber|não deseja mais receber|não quer receber"
    "|não quer mais receber|uitschrijven|voorkeuren wijzigen"
    "|voorkeuren aanpassen|gegevens wijzigen|niet meer ontvangen|wypisz"
    "|wypisać|wypisanie|zarządzaj preferencjami|odhlásit|zrušit odběr"
    "|abonelikten çık|aboneliği iptal|listeden çık|avregistrera"
    "|avprenumerera|avsluta prenumeration|afmeld|frameld|meld deg av|avslutt"
    "|peruuta tilaus|peru tilaus|отписаться|отписк|отказаться от рассылки"
    "|отказаться от подписки|настройки рассылки|управление подпиской"
    "|відписатися|відмовитися від розсилки|απεγγραφή|διαγραφή|διαγραφη"
    "|απεγγραφη|dezabon|leiratkoz|отпиш|odjavi|hủy đăng ký|huỷ đăng ký"
    "|berhenti berlangganan|配信停止|購読解除|購読停止|登録解除|配信を停止"
    "|メール設定|退订|取消订阅|退訂|取消訂閱|管理订阅|수신거부|수신 거부"
    "|구독 취소|구독취소|구독 해지|إلغاء الاشتراك|הסרה מרשימת|להסרה"
    "|ביטול מנוי|отписване|откажи абонамента|odjava|одјава|одјави се"
    "|odhlásiť sa|odhlásiť odber|odhlášení odběru|atsisakyti prenumeratos"
    "|atsisakyti naujienlaiškio|atteikties no|atrakstīties"
    "|loobu uudiskirjast|loobu tellimusest|cancel·la la subscripció"
    "|cancel·lar la subscripció|donar-se de baixa|donar-me de baixa"
    "|cancelar a subscrición|darse de baixa|harpidetza utzi|harpidetza kendu"
    "|لغو اشتراک|لغو عضویت|সদস্যতা ত্যাগ|সাবস্ক্রিপশন বাতিল|ان سبسکرائب"
    "|berhenti melanggan|nyahlanggan|teken uit|afskrá|çabonohu|çregjistrohu"
    "|ապաբաժանորդագրվել|გამოწერის გაუქმება|abunəliyi ləğv"
    "|жазылудан бас тарту|குழுவிலக|jiondoe|anular a subscrição"
    "|anular subscrição|poistu listalta|peru uutiskirje|配信の解除|配信解除"
    "|ביטול הרשמה|הסר אותי|ngừng nhận|ยกเลิกการรับ|ยกเลิกการสมัคร|अनसब्सक्राइब"
    "|सदस्यता समाप्त|सदस्यता रद्द|don't want these";

/* The letter as a page. */
static const char browser[] =
    "view in browser|view in web browser|view in a browser"
    "|view in your browser|view this email in|view this e-mail in"
    "|view email in|view it in your browser|view this in|view online"
    "|view it online|read online|read in browser|read it online"
    "|read in your browser|open in browser|open in your browser"
    "|view as a web page|view as webpage|web version|webversion"
    "|online version|view on the web|read on the web|view on web"
    "|view this newsletter in|read this newsletter on|read this issue on"
    "|view this issue on|read this email in|read this email on"
    "|having trouble viewing|trouble reading this|view this letter in"
    "|view this letter on|read this letter in|read this letter on"
    "|view this message in|view this mail in|open this email in"
    "|see this email in|im browser|in ihrem browser|onlineversion"
    "|online-version|online ansehen|onlineansicht|online lesen|web-version"
    "|webansicht|nicht richtig dargestellt|nicht korrekt dargestellt"
    "|dans votre navigateur|dans le navigateur|version en ligne"
    "|voir en ligne|lire en ligne|version web|ne s'affiche pas correctement"
    "|en el navegador|en tu navegador|en su navegador|ver en línea"
    "|versión web|versión online|leer online|non visualizzi correttamente"
    "|nel browser|nel tuo browser|versione online|leggi online|versione web"
    "|no navegador|no seu navegador|versão online|ver online|versão web"
    "|in je browser|in uw browser|in de browser|online bekijken"
    "|bekijk online|deze brief online|deze nieuwsbrief online|webversie"
    "|w przeglądarce|v prohlížeči|tarayıcıda|i webbläsaren|i din webbläsare"
    "|i din browser|i browseren|i nettleseren|selaimessa|в браузере"
    "|у браузері|στο πρόγραμμα περιήγησης|στον browser|în browser|böngésző"
    "|в браузър|u pregledniku|trong trình duyệt|di browser|ブラウザで"
    "|ウェブで見る|web版|在浏览器中|在瀏覽器中|网页版|브라우저에서"
    "|웹에서 보기|في المتصفح|בדפדפן|bekijk in browser|se i browser"
    "|vis i nettleser|переглянути в браузері|відкрити в браузері|ब्राउज़र में"
    "|ดูในเบราว์เซอร์|zobraziť v prehliadači|odpri v brskalniku"
    "|poglej v brskalniku|žiūrėti naršyklėje|skatīt pārlūk|vaata brauseris"
    "|در مرورگر|veure al navegador|lihat dalam pelayar|u pregledaču"
    "|skoða í vafra";

/* To confirm a subscription. */
static const char confirm[] =
    "confirm your subscription|confirm subscription|confirm your email"
    "|confirm your e-mail|confirm email|confirm my subscription"
    "|confirm your address|confirm your registration|confirm your signup"
    "|confirm your sign up|confirm your sign-up|please confirm"
    "|subscription confirmation|confirmation required|confirmation needed"
    "|activate your subscription|verify your email|verify your e-mail"
    "|verify your address|verify email|complete your subscription"
    "|yes, subscribe me|request to subscribe|activate subscription"
    "|activate my subscription|opt-in confirmation|confirm opt-in"
    "|confirm follow|confirm i'm human|yes, add me|yes, sign me up"
    "|complete my registration|complete your registration"
    "|complete my subscription|finish signing up|anmeldung bestätigen"
    "|bestätigen sie ihre|bitte bestätigen|bestätige deine"
    "|bestätigung ihrer anmeldung|jetzt bestätigen|newsletter-anmeldung"
    "|anmeldung abschließen|bestätigung deiner|newsletter bestätigen"
    "|confirmer votre inscription|confirmez votre inscription"
    "|confirmer mon inscription|confirmez votre abonnement"
    "|confirmer votre abonnement|confirmez votre adresse"
    "|valider votre inscription|confirmation d'inscription"
    "|confirmez votre e-mail|confirmer l'abonnement|confirmer l'inscription"
    "|confirma tu suscripción|confirmar suscripción|confirme su suscripción"
    "|confirmar tu suscripción|confirma tu correo|confirmar correo"
    "|confirma tu registro|verifica tu correo|confirmación de suscripción"
    "|conferma la tua iscrizione|conferma iscrizione|conferma l'iscrizione"
    "|confermare l'iscrizione|conferma il tuo indirizzo"
    "|conferma la tua email|confirme sua inscrição|confirmar inscrição"
    "|confirme a sua subscrição|confirmar assinatura|confirme seu e-mail"
    "|confirmar subscrição|bevestig je inschrijving|bevestig uw inschrijving"
    "|bevestig je aanmelding|bevestig uw aanmelding|inschrijving bevestigen"
    "|aanmelding bevestigen|bevestig je e-mail|potwierdź subskrypcję"
    "|potwierdź zapis|potwierdź swój adres|potwierdź rejestrację|potvrďte"
    "|potvrdit odběr|potvrzení odběru|aboneliğinizi onayla|aboneliği onayla"
    "|bekräfta din prenumeration|bekräfta prenumeration|bekräfta din e-post"
    "|bekräfta din anmälan|bekräfta ditt abonnemang|bekræft din tilmelding"
    "|bekræft tilmelding|bekræft dit abonnement|bekræft abonnement"
    "|bekræft din e-mail|bekræft din mail|bekræft venligst dit abonnement"
    "|bekræft venligst din|bekreft påmelding|bekreft abonnement"
    "|bekreft ditt abonnement|bekreft din påmelding|stadfest abonnement"
    "|bekreft e-post|vahvista tilauksesi|vahvista tilaus|vahvista sähköposti"
    "|vahvista uutiskirje|подтвердите подписку|подтвердить подписку"
    "|подтверждение подписки|подтвердите адрес|подтвердите свой"
    "|подтвердите ваш|підтвердіть підписку|підтвердити підписку"
    "|επιβεβαιώστε την εγγραφή|επιβεβαίωση εγγραφής|登録を確認|登録の確認"
    "|メールアドレスの確認|メールアドレスを確認|購読の確認|本登録|确认订阅"
    "|確認訂閱|确认您的订阅|確認您的訂閱|验证您的邮箱|確認您的電子郵件"
    "|구독 확인|구독을 확인|이메일 인증|이메일 주소 확인|تأكيد الاشتراك"
    "|تأكيد اشتراك|تأكيد بريدك|אישור הרשמה|אשר את ההרשמה|אישור הרשמתך"
    "|erősítse meg feliratkoz|erősítsd meg feliratkoz"
    "|erősítse meg a feliratkoz|erősítsd meg a feliratkoz"
    "|feliratkozás megerősít|feliratkozásod megerősít"
    "|feliratkozásának megerősít|erősítse meg e-mail|erősítsd meg az e-mail"
    "|confirmă abon|confirmați abon|confirmaţi abon|confirmarea abon"
    "|confirmă înscrierea|confirmați înscrierea|confirmă adresa"
    "|confirmați adresa|اشتراک خود را تأیید|اشتراک خود را تایید|تأیید اشتراک"
    "|تایید اشتراک|ایمیل خود را تأیید|ایمیل خود را تایید|सदस्यता की पुष्टि"
    "|ईमेल की पुष्टि|ईमेल पते की पुष्टि|xác nhận đăng ký|xác nhận việc đăng ký"
    "|xác nhận email|xác nhận địa chỉ|ยืนยันการสมัคร|ยืนยันการรับข่าว"
    "|ยืนยันอีเมล|konfirmasi langganan|konfirmasi pendaftaran"
    "|konfirmasi email|konfirmasikan langganan|sahkan langganan"
    "|confirmeu la subscrip|confirma la subscrip"
    "|confirmeu la vostra subscrip|confirma la teva subscrip"
    "|confirmació de la subscrip|confirmeu l'adreça|потвърдете абонамент"
    "|потвърдете своя абонамент|потвърди абонамент|потвърждение на абонамент"
    "|потвърдете имейл|потврдете ја претплатата|потврдите претплату"
    "|potvrdite pretplatu|potvrda pretplate|potvrdi pretplatu"
    "|potvrdite prijavu|potvrdite svoju prijavu|potvrdite e-mail"
    "|potrdite naročnino|potrdite svojo naročnino|potrditev naročnine"
    "|potrdite prijavo|potvrdiť odber|potvrdenie odberu"
    "|patvirtinkite prenumerat|patvirtinkite savo prenumerat"
    "|prenumeratos patvirtinimas|patvirtinkite el. pašt|kinnitage tellimus"
    "|kinnita tellimus|kinnita oma tellimus|kinnitage oma tellimus"
    "|tellimuse kinnit|apstipriniet abonement|apstipriniet savu abonement"
    "|abonementa apstiprin|apstipriniet e-past|staðfestu áskrift"
    "|staðfesta áskrift";

/* A code, a password, a login. */
static const char secret[] =
    "verification code|confirmation code|code de confirmation"
    "|código de confirmación|código de confirmação|codice di conferma"
    "|bevestigingscode|kod potwierdzający|potvrzovací kód|onay kodu"
    "|확인 코드|确认码|確認碼|رمز التأكيد|קוד אישור|login code|log-in code"
    "|sign-in code|sign in code|security code|one-time code"
    "|one-time password|reset your password|password reset|magic link"
    "|log in to your|sign in to|your sign-in link|your login link"
    "|sign-in request|set your password|activate your account"
    "|confirm your account|anmeldecode|bestätigungscode"
    "|passwort zurücksetzen|sicherheitscode|code de vérification"
    "|réinitialiser votre mot de passe|code de connexion"
    "|código de verificación|restablecer tu contraseña|codice di verifica"
    "|reimposta la password|código de verificação|redefinir sua senha"
    "|verificatiecode|wachtwoord opnieuw|kod weryfikacyjny|doğrulama kodu"
    "|код подтверждения|認証コード|パスワードの再設定|验证码|驗證碼|인증번호"
    "|인증 코드|رمز التحقق|קוד אימות|beveiligingscode|inlogcode"
    "|código de seguridad|código de acceso|código de inicio"
    "|codice di sicurezza|codice di accesso|kod logowania|ověřovací kód"
    "|přihlašovací kód|overovací kód|verifieringskod|engångskod"
    "|bekræftelseskode|bekreftelseskode|engangskode|vahvistuskoodi"
    "|kertakäyttökoodi|ellenőrző kód|belépési kód|cod de verificare"
    "|codul de verificare|код для входа|код для входу|код підтвердження"
    "|проверочный код|код за потвърждение|κωδικός επαλήθευσης"
    "|κωδικός επιβεβαίωσης|verifikacijski kod|kontrolni kod"
    "|potvrditveno kodo|patvirtinimo kod|kinnituskood|apstiprinājuma kod"
    "|mã xác minh|mã xác nhận|รหัสยืนยัน|kode verifikasi|kod pengesahan"
    "|सत्यापन कोड|کد تأیید|کد تایید|確認コード|ワンタイムパスワード|校验码"
    "|動態密碼|verification pin|authentication code|access code"
    "|your one-time|temporary password|einmalcode|einmalpasswort|zugangscode"
    "|verifizierungscode|login-code|code d'accès|code à usage unique";

/* To send it on, or to show it to others. */
static const char share[] =
    "forward to a friend|forward this email|share on |tweet this|share this"
    "|weiterempfehlen|an freunde weiterleiten|transférer à un ami"
    "|reenviar a un amigo|inoltra a un amico";

/* The whole text of a link that only leads on. */
static const char more[] =
    "read more|learn more|more|continue reading|keep reading"
    "|read the full story|read full story|read the story|full story|read on"
    "|read article|read the article|read full article|read the full article"
    "|read now|find out more|see more|view more|details|more details"
    "|click here|here|link|read|read it|read post|read the post|watch now"
    "|listen now|watch|listen|get started|go|weiterlesen|mehr lesen"
    "|mehr erfahren|mehr|zum artikel|jetzt lesen|lesen sie mehr|hier"
    "|lire la suite|en savoir plus|lire plus|lire l'article|lire|leer más"
    "|seguir leyendo|más información|ver más|leggi tutto|leggi di più"
    "|continua a leggere|scopri di più|leia mais|ler mais|saiba mais"
    "|lees meer|lees verder|meer lezen|czytaj więcej|więcej|číst dále"
    "|devamını oku|läs mer|læs mere|les mer|lue lisää|читать далее|подробнее"
    "|читать|читати далі|cliquez ici|ici|klicken sie hier|hier klicken"
    "|pulsa aquí|haz clic aquí|aquí|clicca qui|qui|clique aqui|klik hier"
    "|kliknij tutaj|klicka här|нажмите здесь|здесь|点击这里|続きを読む"
    "|もっと見る|詳しくはこちら|こちら|阅读更多|阅读全文|閱讀更多|더 보기"
    "|자세히 보기|더 읽기|اقرأ المزيد|קרא עוד|המשך קריאה|go deeper"
    "|dive deeper|full article|the full article|read story|view article"
    "|view post|check it out|continue|read in full|see the full story|source"
    "|mehr dazu|mehr infos|mehr informationen|weiter|weiter lesen"
    "|hier weiterlesen|jetzt weiterlesen|artikel lesen|beitrag lesen"
    "|zum beitrag|zur meldung|zum bericht|zum video|jetzt ansehen|quelle"
    "|voir plus|la suite|plus d'infos|découvrir|lire l'article complet"
    "|leer noticia|leer la noticia|leer artículo|leer el artículo|lee más"
    "|sigue leyendo|leer nota completa|leggi l'articolo|continua"
    "|approfondisci|leia a matéria|continue lendo|leia na íntegra"
    "|lees het artikel|lees het hele artikel|dowiedz się więcej|číst více"
    "|více|citește mai mult|tovább olvasom|tovább|fortsätt läsa"
    "|читать дальше|читать полностью|детальніше|διαβάστε περισσότερα"
    "|selengkapnya|xem thêm|อ่านต่อ";

/* Without arrows, dots and brackets around it. */
static struct str bare(struct str s)
{
	static const struct str ends[] = {S_INIT("→"), S_INIT("»"), S_INIT("›"),
	    S_INIT("…"), S_INIT("▸"), S_INIT("►"), S_INIT("➜"), S_INIT("➔"),
	    S_INIT("·")};
	for (bool any = true; any;) {
		any = false;
		while (s.n && (ch_space(s.p[s.n - 1]) ||
				  strchr(">.:!)]", s.p[s.n - 1]))) {
			s.n--;
			any = true;
		}
		while (s.n && (ch_space(*s.p) || strchr("<([", *s.p))) {
			s = str_sub(s, 1, s.n);
			any = true;
		}
		for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
			if (str_ends(s, ends[i]))
				s.n -= ends[i].n;
			else if (str_starts(s, ends[i]))
				s = str_sub(s, ends[i].n, s.n);
			else
				continue;
			any = true;
		}
	}
	return s;
}

/* Is it all of one of them? */
static bool is_any(struct str text, const char *phrases)
{
	struct str list = str_of(phrases), one;
	while (str_split(&list, '|', &one))
		if (str_eq(text, one))
			return true;
	return false;
}

struct str letter_lower(struct arena *a, struct str s)
{
	if (str_is_ascii(s))
		return str_lower(a, s);
	struct buf b = buf_init(4 * s.n);
	uint32_t c;
	for (size_t i = 0; i < s.n;) {
		i += utf8_next(s, i, &c);
		if (c == 0x2019 || c == 0x2BC)
			buf_addc(&b, '\'');
		else if (c == 0xA0 || c == 0x202F)
			buf_addc(&b, ' ');
		else if (c != 0xAD && c != 0x200B && c != UTF8_BAD)
			utf8_put(&b,
			    (uint32_t)utf8proc_tolower((utf8proc_int32_t)c));
	}
	struct str low = buf_dup(a, &b);
	buf_free(&b);
	return low;
}

unsigned letter_words(struct arena *a, struct str text)
{
	static const struct {
		unsigned set;
		const char *phrases;
	} sets[] = {{WORDS_OWN, own}, {WORDS_BROWSER, browser},
	    {WORDS_CONFIRM, confirm}, {WORDS_SECRET, secret},
	    {WORDS_SHARE, share}};
	struct str low = str_squeeze(a, letter_lower(a, text));
	unsigned set = is_any(bare(low), more) ? WORDS_MORE : 0;
	for (size_t i = 0; i < sizeof(sets) / sizeof(*sets); i++)
		if (letter_holds(low, sets[i].phrases))
			set |= sets[i].set;
	return set;
}
