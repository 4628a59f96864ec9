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

#define PHRASE(set, s)                                                         \
	{                                                                      \
		S_INIT(s), set                                                 \
	}
#define OWN(s)	   PHRASE(WORDS_OWN, s)
#define BROWSER(s) PHRASE(WORDS_BROWSER, s)
#define CONFIRM(s) PHRASE(WORDS_CONFIRM, s)
#define SECRET(s)  PHRASE(WORDS_SECRET, s)
#define SHARE(s)   PHRASE(WORDS_SHARE, s)

static const struct {
	struct str s;
	unsigned set;
} phrases[] = {
    /* English */
    OWN("unsubscribe"),
    OWN("opt out"),
    OWN("opt-out"),
    OWN("optout"),
    OWN("update your preferences"),
    OWN("update preferences"),
    OWN("email preferences"),
    OWN("e-mail preferences"),
    OWN("mail preferences"),
    OWN("manage preferences"),
    OWN("manage your preferences"),
    OWN("manage your subscription"),
    OWN("manage subscription"),
    OWN("manage your email"),
    OWN("manage your account"),
    OWN("subscription settings"),
    OWN("subscription preferences"),
    OWN("notification settings"),
    OWN("email settings"),
    OWN("change your preferences"),
    OWN("change your email"),
    OWN("update your profile"),
    OWN("update profile"),
    OWN("edit your profile"),
    OWN("your account"),
    OWN("stop receiving"),
    OWN("no longer wish to receive"),
    OWN("change your address"),
    OWN("safe unsubscribe"),
    OWN("safeunsubscribe"),
    OWN("upgrade to paid"),
    OWN("read in app"),
    OWN("open in app"),
    OWN("get the app"),
    OWN("remove me"),
    OWN("leave this list"),
    OWN("leave the list"),
    OWN("stop getting"),
    OWN("stop these emails"),
    OWN("subscriber options"),
    OWN("preference cent"),
    OWN("change how often"),
    OWN("email frequency"),
    BROWSER("view in browser"),
    BROWSER("view in your browser"),
    BROWSER("view this email in"),
    BROWSER("view this e-mail in"),
    BROWSER("view email in"),
    BROWSER("view it in your browser"),
    BROWSER("view this in"),
    BROWSER("view online"),
    BROWSER("view it online"),
    BROWSER("read online"),
    BROWSER("read in browser"),
    BROWSER("read it online"),
    BROWSER("read in your browser"),
    BROWSER("open in browser"),
    BROWSER("open in your browser"),
    BROWSER("view as a web page"),
    BROWSER("view as webpage"),
    BROWSER("view web version"),
    BROWSER("web version"),
    BROWSER("webversion"),
    BROWSER("online version"),
    BROWSER("view on the web"),
    BROWSER("read on the web"),
    BROWSER("view on web"),
    BROWSER("view this newsletter in"),
    BROWSER("having trouble viewing"),
    BROWSER("trouble reading this"),
    CONFIRM("confirm your subscription"),
    CONFIRM("confirm subscription"),
    CONFIRM("confirm your email"),
    CONFIRM("confirm your e-mail"),
    CONFIRM("confirm email"),
    CONFIRM("confirm my subscription"),
    CONFIRM("confirm your address"),
    CONFIRM("confirm your registration"),
    CONFIRM("confirm your signup"),
    CONFIRM("confirm your sign up"),
    CONFIRM("confirm your sign-up"),
    CONFIRM("please confirm"),
    CONFIRM("subscription confirmation"),
    CONFIRM("confirmation required"),
    CONFIRM("confirmation needed"),
    CONFIRM("activate your subscription"),
    CONFIRM("verify your email"),
    CONFIRM("verify your e-mail"),
    CONFIRM("verify your address"),
    CONFIRM("verify email"),
    CONFIRM("complete your subscription"),
    CONFIRM("yes, subscribe me"),
    CONFIRM("request to subscribe"),

    SECRET("verification code"),
    SECRET("login code"),
    SECRET("log-in code"),
    SECRET("sign-in code"),
    SECRET("sign in code"),
    SECRET("security code"),
    SECRET("one-time code"),
    SECRET("one-time password"),
    SECRET("reset your password"),
    SECRET("password reset"),
    SECRET("magic link"),
    SECRET("log in to your"),
    SECRET("sign in to"),
    SECRET("your sign-in link"),
    SECRET("your login link"),
    SECRET("activate your account"),
    SECRET("confirm your account"),
    SHARE("forward to a friend"),
    SHARE("forward this email"),
    SHARE("share on "),
    SHARE("tweet this"),
    SHARE("share this"),
    /* German */
    OWN("abmelden"),
    OWN("abbestellen"),
    OWN("abmeldung"),
    OWN("austragen"),
    OWN("newsletter kündigen"),
    OWN("einstellungen ändern"),
    OWN("einstellungen verwalten"),
    OWN("newsletter-einstellungen"),
    OWN("profil bearbeiten"),
    OWN("profil ändern"),
    OWN("daten ändern"),
    OWN("nicht mehr erhalten"),
    OWN("nicht mehr bekommen"),
    OWN("nicht mehr zu bekommen"),
    OWN("nicht mehr zu erhalten"),
    OWN("präferenzen"),
    OWN("newsletter verwalten"),
    OWN("mein konto"),
    BROWSER("im browser"),
    BROWSER("in ihrem browser"),
    BROWSER("onlineversion"),
    BROWSER("online-version"),
    BROWSER("online ansehen"),
    BROWSER("onlineansicht"),
    BROWSER("online lesen"),
    BROWSER("web-version"),
    BROWSER("webansicht"),
    BROWSER("nicht richtig dargestellt"),
    BROWSER("nicht korrekt dargestellt"),
    CONFIRM("anmeldung bestätigen"),
    CONFIRM("bestätigen sie ihre"),
    CONFIRM("bitte bestätigen"),
    CONFIRM("bestätige deine"),
    CONFIRM("bestätigung ihrer anmeldung"),
    CONFIRM("jetzt bestätigen"),
    CONFIRM("newsletter-anmeldung"),
    CONFIRM("anmeldung abschließen"),
    CONFIRM("bestätigung deiner"),
    CONFIRM("newsletter bestätigen"),
    SECRET("anmeldecode"),
    SECRET("bestätigungscode"),
    SECRET("passwort zurücksetzen"),
    SECRET("sicherheitscode"),
    SHARE("weiterempfehlen"),
    SHARE("an freunde weiterleiten"),
    /* French */
    OWN("se désabonner"),
    OWN("désabonne"),
    OWN("desabonne"),
    OWN("se désinscrire"),
    OWN("désinscri"),
    OWN("me désinscrire"),
    OWN("gérer mes préférences"),
    OWN("gérer vos préférences"),
    OWN("modifier mes préférences"),
    OWN("modifier vos préférences"),
    OWN("ne plus recevoir"),
    OWN("plus recevoir"),
    OWN("ne plus les recevoir"),
    OWN("gérer mon abonnement"),
    OWN("gérer votre abonnement"),
    OWN("mon compte"),
    BROWSER("dans votre navigateur"),
    BROWSER("dans le navigateur"),
    BROWSER("version en ligne"),
    BROWSER("voir en ligne"),
    BROWSER("lire en ligne"),
    BROWSER("version web"),
    BROWSER("ne s'affiche pas correctement"),
    CONFIRM("confirmer votre inscription"),
    CONFIRM("confirmez votre inscription"),
    CONFIRM("confirmer mon inscription"),
    CONFIRM("confirmez votre abonnement"),
    CONFIRM("confirmer votre abonnement"),
    CONFIRM("confirmez votre adresse"),
    CONFIRM("valider votre inscription"),
    CONFIRM("confirmation d'inscription"),
    CONFIRM("confirmez votre e-mail"),
    CONFIRM("confirmer l'abonnement"),
    CONFIRM("confirmer l'inscription"),
    SECRET("code de vérification"),
    SECRET("réinitialiser votre mot de passe"),
    SECRET("code de connexion"),
    SHARE("transférer à un ami"),
    /* Spanish */
    OWN("darse de baja"),
    OWN("darme de baja"),
    OWN("date de baja"),
    OWN("cancelar suscripción"),
    OWN("cancelar la suscripción"),
    OWN("cancelar tu suscripción"),
    OWN("anular suscripción"),
    OWN("actualizar preferencias"),
    OWN("gestionar preferencias"),
    OWN("preferencias de correo"),
    OWN("dejar de recibir"),
    OWN("no deseas recibir"),
    OWN("no desea recibir"),
    OWN("no quieres recibir"),
    OWN("desuscrib"),
    OWN("cancelar mi suscripción"),
    OWN("anular la suscripción"),
    OWN("gestionar mi suscripción"),
    BROWSER("en el navegador"),
    BROWSER("en tu navegador"),
    BROWSER("en su navegador"),
    BROWSER("ver en línea"),
    BROWSER("versión web"),
    BROWSER("versión online"),
    BROWSER("leer online"),
    CONFIRM("confirma tu suscripción"),
    CONFIRM("confirmar suscripción"),
    CONFIRM("confirme su suscripción"),
    CONFIRM("confirmar tu suscripción"),
    CONFIRM("confirma tu correo"),
    CONFIRM("confirmar correo"),
    CONFIRM("confirma tu registro"),
    CONFIRM("verifica tu correo"),
    CONFIRM("confirmación de suscripción"),
    SECRET("código de verificación"),
    SECRET("restablecer tu contraseña"),
    SHARE("reenviar a un amigo"),
    /* Italian */
    OWN("annulla iscrizione"),
    OWN("annulla l'iscrizione"),
    OWN("disiscri"),
    OWN("cancella iscrizione"),
    OWN("cancellati"),
    OWN("gestisci preferenze"),
    OWN("gestisci le tue preferenze"),
    OWN("aggiorna preferenze"),
    OWN("non ricevere più"),
    OWN("annullare l'iscrizione"),
    OWN("cancellarti"),
    OWN("non desideri ricevere"),
    OWN("non vuoi più ricevere"),
    OWN("gestisci iscrizione"),
    BROWSER("non visualizzi correttamente"),
    BROWSER("nel browser"),
    BROWSER("nel tuo browser"),
    BROWSER("versione online"),
    BROWSER("leggi online"),
    BROWSER("versione web"),
    CONFIRM("conferma la tua iscrizione"),
    CONFIRM("conferma iscrizione"),
    CONFIRM("conferma l'iscrizione"),
    CONFIRM("confermare l'iscrizione"),
    CONFIRM("conferma il tuo indirizzo"),
    CONFIRM("conferma la tua email"),
    SECRET("codice di verifica"),
    SECRET("reimposta la password"),
    SHARE("inoltra a un amico"),
    /* Portuguese */
    OWN("cancelar inscrição"),
    OWN("cancelar a inscrição"),
    OWN("cancelar assinatura"),
    OWN("cancelar subscrição"),
    OWN("descadastr"),
    OWN("atualizar preferências"),
    OWN("gerenciar preferências"),
    OWN("deixar de receber"),
    OWN("não deseja receber"),
    OWN("não deseja mais receber"),
    OWN("não quer receber"),
    OWN("não quer mais receber"),
    BROWSER("no navegador"),
    BROWSER("no seu navegador"),
    BROWSER("versão online"),
    BROWSER("ver online"),
    BROWSER("versão web"),
    CONFIRM("confirme sua inscrição"),
    CONFIRM("confirmar inscrição"),
    CONFIRM("confirme a sua subscrição"),
    CONFIRM("confirmar assinatura"),
    CONFIRM("confirme seu e-mail"),
    CONFIRM("confirmar subscrição"),
    SECRET("código de verificação"),
    SECRET("redefinir sua senha"),
    /* Dutch */
    OWN("uitschrijven"),
    OWN("afmelden"),
    OWN("afmelding"),
    OWN("voorkeuren wijzigen"),
    OWN("voorkeuren aanpassen"),
    OWN("gegevens wijzigen"),
    OWN("niet meer ontvangen"),
    BROWSER("in je browser"),
    BROWSER("in uw browser"),
    BROWSER("in de browser"),
    BROWSER("online bekijken"),
    BROWSER("bekijk online"),
    BROWSER("webversie"),
    CONFIRM("bevestig je inschrijving"),
    CONFIRM("bevestig uw inschrijving"),
    CONFIRM("bevestig je aanmelding"),
    CONFIRM("bevestig uw aanmelding"),
    CONFIRM("inschrijving bevestigen"),
    CONFIRM("aanmelding bevestigen"),
    CONFIRM("bevestig je e-mail"),
    SECRET("verificatiecode"),
    SECRET("wachtwoord opnieuw"),
    /* Polish, Czech, Turkish, Nordic */
    OWN("wypisz"),
    OWN("wypisać"),
    OWN("wypisanie"),
    OWN("rezygn"),
    OWN("zrezygnuj"),
    OWN("zarządzaj preferencjami"),
    BROWSER("w przeglądarce"),
    CONFIRM("potwierdź subskrypcję"),
    CONFIRM("potwierdź zapis"),
    CONFIRM("potwierdź swój adres"),
    CONFIRM("potwierdź rejestrację"),
    SECRET("kod weryfikacyjny"),
    OWN("odhlásit"),
    OWN("zrušit odběr"),
    BROWSER("v prohlížeči"),
    CONFIRM("potvrďte"),
    CONFIRM("potvrdit odběr"),
    CONFIRM("potvrzení odběru"),
    OWN("abonelikten çık"),
    OWN("aboneliği iptal"),
    OWN("listeden çık"),
    BROWSER("tarayıcıda"),
    CONFIRM("aboneliğinizi onayla"),
    CONFIRM("aboneliği onayla"),
    SECRET("doğrulama kodu"),
    OWN("avregistrera"),
    OWN("avprenumerera"),
    OWN("avsluta prenumeration"),
    BROWSER("i webbläsaren"),
    BROWSER("i din webbläsare"),
    CONFIRM("bekräfta din prenumeration"),
    CONFIRM("bekräfta prenumeration"),
    CONFIRM("bekräfta din e-post"),
    CONFIRM("bekräfta din anmälan"),
    OWN("afmeld"),
    OWN("frameld"),
    BROWSER("i din browser"),
    BROWSER("i browseren"),
    CONFIRM("bekræft din tilmelding"),
    CONFIRM("bekræft tilmelding"),
    OWN("meld deg av"),
    OWN("avslutt"),
    BROWSER("i nettleseren"),
    CONFIRM("bekreft påmelding"),
    CONFIRM("bekreft abonnement"),
    CONFIRM("bekreft e-post"),
    OWN("peruuta tilaus"),
    OWN("peru tilaus"),
    BROWSER("selaimessa"),
    CONFIRM("vahvista tilauksesi"),
    CONFIRM("vahvista tilaus"),
    CONFIRM("vahvista sähköposti"),
    /* Russian, Ukrainian, Greek */
    OWN("отписаться"),
    OWN("отписк"),
    OWN("отказаться от рассылки"),
    OWN("отказаться от подписки"),
    OWN("настройки рассылки"),
    OWN("управление подпиской"),
    BROWSER("в браузере"),
    CONFIRM("подтвердите подписку"),
    CONFIRM("подтвердить подписку"),
    CONFIRM("подтверждение подписки"),
    CONFIRM("подтвердите адрес"),
    CONFIRM("подтвердите свой"),
    CONFIRM("подтвердите ваш"),
    SECRET("код подтверждения"),
    OWN("відписатися"),
    OWN("відмовитися від розсилки"),
    BROWSER("у браузері"),
    CONFIRM("підтвердіть підписку"),
    CONFIRM("підтвердити підписку"),
    OWN("απεγγραφή"),
    OWN("διαγραφή"),
    OWN("διαγραφη"),
    OWN("απεγγραφη"),
    BROWSER("στο πρόγραμμα περιήγησης"),
    BROWSER("στον browser"),
    CONFIRM("επιβεβαιώστε την εγγραφή"),
    CONFIRM("επιβεβαίωση εγγραφής"),
    /* Romanian, Hungarian, Bulgarian, Croatian, Vietnamese, Indonesian */
    OWN("dezabon"),
    OWN("leiratkoz"),
    OWN("отпиш"),
    OWN("odjavi"),
    OWN("hủy đăng ký"),
    OWN("huỷ đăng ký"),
    OWN("berhenti berlangganan"),
    BROWSER("în browser"),
    BROWSER("böngésző"),
    BROWSER("в браузър"),
    BROWSER("u pregledniku"),
    BROWSER("trong trình duyệt"),
    BROWSER("di browser"),
    /* Japanese, Chinese, Korean, Arabic, Hebrew */
    OWN("配信停止"),
    OWN("購読解除"),
    OWN("購読停止"),
    OWN("登録解除"),
    OWN("配信を停止"),
    OWN("メール設定"),
    BROWSER("ブラウザで"),
    BROWSER("ウェブで見る"),
    BROWSER("web版"),
    CONFIRM("登録を確認"),
    CONFIRM("登録の確認"),
    CONFIRM("メールアドレスの確認"),
    CONFIRM("メールアドレスを確認"),
    CONFIRM("購読の確認"),
    CONFIRM("本登録"),
    SECRET("認証コード"),
    SECRET("パスワードの再設定"),
    OWN("退订"),
    OWN("取消订阅"),
    OWN("退訂"),
    OWN("取消訂閱"),
    OWN("管理订阅"),
    BROWSER("在浏览器中"),
    BROWSER("在瀏覽器中"),
    BROWSER("网页版"),
    CONFIRM("确认订阅"),
    CONFIRM("確認訂閱"),
    CONFIRM("确认您的订阅"),
    CONFIRM("確認您的訂閱"),
    CONFIRM("验证您的邮箱"),
    CONFIRM("確認您的電子郵件"),
    SECRET("验证码"),
    SECRET("驗證碼"),
    OWN("수신거부"),
    OWN("수신 거부"),
    OWN("구독 취소"),
    OWN("구독취소"),
    OWN("구독 해지"),
    BROWSER("브라우저에서"),
    BROWSER("웹에서 보기"),
    CONFIRM("구독 확인"),
    CONFIRM("구독을 확인"),
    CONFIRM("이메일 인증"),
    CONFIRM("이메일 주소 확인"),
    SECRET("인증번호"),
    SECRET("인증 코드"),
    OWN("إلغاء الاشتراك"),
    BROWSER("في المتصفح"),
    CONFIRM("تأكيد الاشتراك"),
    CONFIRM("تأكيد اشتراك"),
    CONFIRM("تأكيد بريدك"),
    SECRET("رمز التحقق"),
    OWN("הסרה מרשימת"),
    OWN("להסרה"),
    OWN("ביטול מנוי"),
    BROWSER("בדפדפן"),
    CONFIRM("אישור הרשמה"),
    CONFIRM("אשר את ההרשמה"),
    CONFIRM("אישור הרשמתך"),
    SECRET("קוד אימות"),
};

/* The whole text of a link that only leads on. */
static const struct str more[] = {S_INIT("read more"), S_INIT("learn more"),
    S_INIT("more"), S_INIT("continue reading"), S_INIT("keep reading"),
    S_INIT("read the full story"), S_INIT("read full story"),
    S_INIT("read the story"), S_INIT("full story"), S_INIT("read on"),
    S_INIT("read article"), S_INIT("read the article"),
    S_INIT("read full article"), S_INIT("read the full article"),
    S_INIT("read now"), S_INIT("find out more"), S_INIT("see more"),
    S_INIT("view more"), S_INIT("details"), S_INIT("more details"),
    S_INIT("click here"), S_INIT("here"), S_INIT("link"), S_INIT("read"),
    S_INIT("read it"), S_INIT("read post"), S_INIT("read the post"),
    S_INIT("watch now"), S_INIT("listen now"), S_INIT("watch"),
    S_INIT("listen"), S_INIT("get started"), S_INIT("go"),
    S_INIT("weiterlesen"), S_INIT("mehr lesen"), S_INIT("mehr erfahren"),
    S_INIT("mehr"), S_INIT("zum artikel"), S_INIT("jetzt lesen"),
    S_INIT("lesen sie mehr"), S_INIT("hier"), S_INIT("lire la suite"),
    S_INIT("en savoir plus"), S_INIT("lire plus"), S_INIT("lire l'article"),
    S_INIT("lire"), S_INIT("leer más"), S_INIT("seguir leyendo"),
    S_INIT("más información"), S_INIT("ver más"), S_INIT("leggi tutto"),
    S_INIT("leggi di più"), S_INIT("continua a leggere"),
    S_INIT("scopri di più"), S_INIT("leia mais"), S_INIT("ler mais"),
    S_INIT("saiba mais"), S_INIT("lees meer"), S_INIT("lees verder"),
    S_INIT("meer lezen"), S_INIT("czytaj więcej"), S_INIT("więcej"),
    S_INIT("číst dále"), S_INIT("devamını oku"), S_INIT("läs mer"),
    S_INIT("læs mere"), S_INIT("les mer"), S_INIT("lue lisää"),
    S_INIT("читать далее"), S_INIT("подробнее"), S_INIT("читать"),
    S_INIT("читати далі"), S_INIT("cliquez ici"), S_INIT("ici"),
    S_INIT("klicken sie hier"), S_INIT("hier klicken"), S_INIT("pulsa aquí"),
    S_INIT("haz clic aquí"), S_INIT("aquí"), S_INIT("clicca qui"),
    S_INIT("qui"), S_INIT("clique aqui"), S_INIT("klik hier"),
    S_INIT("kliknij tutaj"), S_INIT("klicka här"), S_INIT("нажмите здесь"),
    S_INIT("здесь"), S_INIT("点击这里"), S_INIT("続きを読む"),
    S_INIT("もっと見る"), S_INIT("詳しくはこちら"), S_INIT("こちら"),
    S_INIT("阅读更多"), S_INIT("阅读全文"), S_INIT("閱讀更多"),
    S_INIT("더 보기"), S_INIT("자세히 보기"), S_INIT("더 읽기"),
    S_INIT("اقرأ المزيد"), S_INIT("קרא עוד"), S_INIT("המשך קריאה")};

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

/* At the beginning of a word: one in Latin letters does not begin inside
 * another. */
static bool at_word(struct str text, size_t at)
{
	return !at || !ch_alnum(text.p[at]) || !ch_alnum(text.p[at - 1]);
}

static bool holds(struct str text, struct str phrase)
{
	for (size_t from = 0;;) {
		ptrdiff_t at = str_find(str_sub(text, from, text.n), phrase);
		if (at < 0)
			return false;
		if (at_word(text, from + (size_t)at))
			return true;
		from += (size_t)at + 1;
	}
}

/* In lower case, as the phrases are. */
static struct str lowered(struct arena *a, struct str s)
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
	struct str low = str_squeeze(a, lowered(a, text));
	struct str alone = bare(low);
	unsigned set = 0;
	for (size_t i = 0; i < sizeof(phrases) / sizeof(*phrases); i++)
		if (!(set & phrases[i].set) && holds(low, phrases[i].s))
			set |= phrases[i].set;
	for (size_t i = 0; i < sizeof(more) / sizeof(*more); i++)
		if (str_eq(alone, more[i]))
			set |= WORDS_MORE;
	return set;
}
