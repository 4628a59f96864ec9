/* SPDX-License-Identifier: MIT */
/* gazetted: letters on what becomes of their reader's account. */
/*
 * "Your account will be deleted on 1 January unless you sign in." Nothing in
 * it is a number or a sum: that it is one reader's is said in the subject or
 * in the first sentences, where there are an account (or data, or a trial)
 * that is "yours" and its fate; and there is something to do about it. Who
 * writes on such for many does not call the reader, or leads to pages.
 */
#include "feed/letter_deal.h"

#define FRONT_MAX   300 /* bytes in which it says what it is about */
#define MENU_MAX    16	/* bytes of a label above the letter */
#define NEAR_WORDS  4	/* from "your" to it */
#define ACCOUNT_MAX 900 /* ... of such a letter */

static const char accounts[] =
    "account|sign-in|your data|personal data|order history|trial|profile"
    "|konto|ihre daten|deine daten|testphase|probezeit"
    "|compte|vos données|essai|cuenta|datos|prueba"
    "|conta|dados|período de teste|dati|prova|rekening|gegevens|proefperiode"
    "|uppgifter|provperiod|data|prøve|tili|tietosi|kokeilu|dane|okres próbny"
    "|účet|účt|údaj|zkušební|fiók|adatai|próbaidő|cont|datele|hesab|verileri"
    "|deneme|аккаунт|учетн|учётн|данные|пробн|обліков|акаунт|дані|λογαριασμ"
    "|アカウント|お客様の情報|账户|账号|帳戶|帳號|数据|계정|개인정보|حساب|"
    "חשבון";

static const char fates[] =
    "delet|suspend|locked|blocked|closed|close your|deactivat|disabl"
    "|restrict|breach|stolen|was taken|were taken|leak|expire|ends|ended"
    "|remov|turned off|switched off|gelöscht|gesperrt|geschlossen"
    "|deaktiviert|eingeschränkt|gestohlen|abgeflossen|entwendet|endet"
    "|ausgeschaltet|supprim|bloqué|verrouill|fermé|désactiv|volées|fuite"
    "|se termine|elimin|bloquead|cerrad|desactiv|robad|filtrad|caduca"
    "|termina|sospes|bloccat|chius|disattiv|cancellat|rubat|scade|excluíd"
    "|apagad|encerrad|roubad|vazad|expira|verwijderd|geblokkeerd"
    "|opgeschort|gesloten|gestolen|gelekt|verloopt|raderas|raderat|spärra"
    "|stängs|stängts|stulna|löper ut|slettes|slettet|spærret|sperret"
    "|lukkes|lukket|stjålet|udløber|utløper|poistetaan|lukittu|suljetaan"
    "|suljettu|varastet|päättyy|usunięt|zablokowan|zawieszon|zamknięt"
    "|skradzion|wygasa|smazán|zablokován|pozastaven|zrušen|odcizen|vyprší"
    "|törölj|törlés|zárolt|felfüggeszt|ellop|lejár|șters|blocat|furat"
    "|silin|askıya|kilitlen|kapatıl|çalın|удал|заблокирован|приостановлен"
    "|украден|утечк|истекает|видален|заблокован|призупинен|викраден"
    "|διαγραφ|ανασταλ|κλειδώ|削除|停止|ロック|流出|漏えい|删除|停用|锁定|冻结|"
    "泄露|刪除|鎖定|삭제|정지"
    "|잠금|잠겼|유출|حذف|تعليق|נמחק|הושעה|ננעל";

/* What is to be done about it. */
static const char todos[] =
    "sign in|log in|reset your|change your|update your|update it|verify"
    "|unless you|tell us|contact us|reply to|appeal|add a card"
    "|add your card|add a payment|renew|upgrade|review your|secure your"
    "|restore|anmeld|einlogg|setze dein|setzen sie|ändere|ändern sie"
    "|aktualisier|bestätig|melde dich|melden sie|wende dich|wenden sie"
    "|hinterleg|connectez|connecte-toi|réinitialis|changez|change ton"
    "|mettez à jour|répondez|ajoutez|inicia sesión|inicie sesión"
    "|restablec|cambia tu|cambie su|actualice|contacta|añad|accedi"
    "|reimposta|cambia la|cambi la|aggiorna|aggiorni|contatta"
    "|inicie sessão|faça login|redefin|altere|altera a|atualize|contacte"
    "|entre em contato|adicion|meld je aan|meldt u aan|inloggen|stel je"
    "|wijzig|werk je|neem contact|logga in|återställ|byt lösen|byt ditt"
    "|uppdatera|logg inn|logg på|nulstil|tilbakestill|skift|bytt|opdat"
    "|oppdat|kontakt|kirjaudu|vaihda|päivitä|ota yhteyttä|zaloguj"
    "|zresetuj|zmień|zaktualizuj|skontaktuj|přihlas|přihlás|obnov|změň"
    "|aktualiz|jelentkez|állítsa|változtas|frissíts|lépjen|vegye fel"
    "|autentific|conectați|conectează|resetați|schimbați|actualiz"
    "|giriş yap|oturum aç|sıfırla|değiştir|güncelle|iletişim|войди"
    "|смените|измените|обновите|свяжитесь|сбросьте|увійдіть|змініть"
    "|оновіть|зв'яжіться|συνδεθ|αλλάξτε|επικοινων|ログイン|サインイン|変更|"
    "再設定|ご連絡"
    "|登录|登入|更改|修改|重置|联系|로그인|변경|재설정|문의|سجل|تسجيل "
    "الدخول|غير كلمة|התחבר|שנה"
    "|שנו";

/* Is "your" near it: "your bank account", "kontot ditt"? */
static bool is_yours(struct str low)
{
	struct str word, rest = low;
	int your = 0, thing = 0;
	while (letter_next_word(&rest, '-', &word)) {
		size_t at = (size_t)(word.p - low.p);
		bool named = letter_starts(str_sub(low, at, low.n), accounts);
		your = letter_yours(word) ? NEAR_WORDS : your - (your > 0);
		thing = named ? NEAR_WORDS : thing - (thing > 0);
		if (your && thing)
			return true;
	}
	return letter_own_thing(low) && letter_in(low, accounts);
}

bool letter_account_opened(struct str low)
{
	static const char logins[] =
	    "login|log-in|zugangsdaten|anmeldedaten|identifiants|datos de "
	    "acceso"
	    "|credenziali|dados de acesso|inloggegevens|inloggningsuppgifter"
	    "|dane logowania|přihlašovací údaje|belépési adatai|реквизиты"
	    "|дані для входу";
	struct str one;
	while (letter_next_sentence(&low, &one))
		if (one.n > MENU_MAX &&
		    ((letter_says_yours(one) && letter_holds(one, logins)) ||
			is_yours(one)))
			return true;
	return false;
}

/* An account that is the reader's and its fate, in one sentence. */
static bool tells_fate(struct str low)
{
	struct str one;
	while (letter_next_sentence(&low, &one))
		if (letter_holds(one, fates) && is_yours(one))
			return true;
	return false;
}

bool letter_account(struct str subject, const struct letter_frame *w,
    struct str low, bool alarm)
{
	const struct own_marks *o = w->own;
	if (w->news || w->open || o->many || low.n > ACCOUNT_MAX ||
	    str_find(subject, S("?")) >= 0 || (w->listed && !o->called))
		return false;
	return (tells_fate(subject) ||
		   tells_fate(str_sub(low, 0, FRONT_MAX))) &&
	       (alarm || letter_holds(low, todos));
}
