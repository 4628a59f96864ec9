/* SPDX-License-Identifier: MIT */
/* gazetted: texts of links by which somebody agrees. */
/*
 * "Confirm", "Ja, ich bin dabei", "Vahvista": one word is enough, in the forms
 * that ask or promise, since those that tell are a headline's ("Confirmed by
 * the court"). It says little: it is asked only of a link that may be made for
 * one reader, in a letter that has hardly another.
 */
#include "base/arena.h"
#include "base/utf8.h"
#include "feed/letter_impl.h"

#define BUTTON_ROOM 8 /* characters beside the verb of a mere button */

/* To confirm, activate, verify. */
static const char verbs[] =
    " confirm verify activate validate reconfirm"
    " bestätigen bestätige bestätigung aktivieren aktiviere verifizieren"
    " freischalten anmeldebestätigung"
    " confirmer confirmez confirme valider validez activer activez vérifier"
    " vérifiez"
    " confirmar confirma verificar verifica activar activa validar"
    " conferma confermo confermare attiva attivare verificare convalida"
    " verifique ativar ative validar"
    " bevestigen bevestig activeren activeer verifiëren verifieer"
    " potwierdź potwierdzam potwierdzić aktywuj aktywować zweryfikuj"
    " potvrdit potvrďte potvrdiť potvrzuji potvrdzujem potvrdi potvrdite"
    " potrdi potrdite ověřit overiť aktivovat aktivovať aktiviraj"
    " megerősít megerősítem megerősítés aktiválás aktiválom"
    " confirmă confirmați confirm activează activați"
    " onayla onaylıyorum onaylayın doğrula doğrulayın etkinleştir"
    " bekräfta verifiera aktivera bekræft bekræfte aktiver aktivér bekreft"
    " bekrefte staðfesta staðfestu"
    " vahvista vahvistan aktivoi kinnita kinnitan aktiveeri apstiprināt"
    " apstipriniet apstiprinu patvirtinti patvirtinkite patvirtinu"
    " подтвердить подтвердите подтверждаю активировать"
    " підтвердити підтвердіть підтверджую активувати"
    " потвърди потвърдете потвърждавам потврди потврдите"
    " επιβεβαίωση επιβεβαιώστε επιβεβαιώνω ενεργοποίηση"
    " konfirmasi konfirmasikan verifikasi aktifkan sahkan konfirmo"
    " berretsi cadarnhau dearbhaigh thibitisha kumpirmahin bevestig"
    " تأكيد أكد أؤكد تفعيل تأیید تایید אישור אשר אשרו לאשר מאשר"
    " पुष्टि सत्यापित নিশ্চিত დადასტურება հաստատել ";

/* ... in scripts without spaces, and of several words. */
static const struct str pieces[] = {S_INIT("確認する"), S_INIT("承認する"),
    S_INIT("認証する"), S_INIT("登録を完了"), S_INIT("有効化"), S_INIT("确认"),
    S_INIT("確認訂閱"), S_INIT("確認電子"), S_INIT("验证"), S_INIT("驗證"),
    S_INIT("激活"), S_INIT("啟用"), S_INIT("확인하기"), S_INIT("인증하기"),
    S_INIT("구독 확인"), S_INIT("이메일 확인"), S_INIT("이메일 인증"),
    S_INIT("ยืนยัน"), S_INIT("xác nhận"), S_INIT("xác minh"), S_INIT("kích hoạt"),
    S_INIT("opt in"), S_INIT("opt me in"), S_INIT("sign me up"),
    S_INIT("add me"), S_INIT("subscribe me")};

/* ... to anything, a meal as well. */
static const struct str wishes[] = {
    S_INIT("count me in"), S_INIT("i'm in"), S_INIT("let me in")};

/* At the front, before other words. */
static const char yes[] =
    " yes ja oui sí si sì sim tak ano áno igen evet kyllä jah jā taip да так"
    " ναι نعم بله כן हाँ ya ";

static const char no[] =
    " no nope nein non nee nei nej não nie ne ei nem hayır нет ні не όχι لا לא"
    " नहीं tidak không ";

/* Of the verbs, those that shops have for what they give. */
static const char offering[] =
    "activ|aktiv|attiv|ativ|ενεργοπ|актив|etkinleştir|激活|啟用|有効化"
    "|kích hoạt|تفعيل";

static const char accounts[] =
    "account|profile|konto|compte|cuenta|conta "
    "|conto|rekening|tilisi|käyttäjätil"
    "|účet|účt|fiók|contul|cont |hesab|аккаунт|учётн|учетн|обліков|λογαριασμ"
    "|アカウント|账户|账号|帳戶|帳號|계정|حساب|חשבון|tài khoản|akun";

/* What one does with what is to be read, seen or heard. */
static const char reading[] =
    " read reading watch listen lesen lies weiterlesen reinlesen hören lire "
    "lisez"
    " regarder écouter leer leyendo lee leggere leggi guarda ascolta ler leia"
    " lezen lees bekijk luister läsa läs læse læs lese lukea lue czytać czytaj"
    " číst čtěte čítať prečítať olvasom olvassa elolvasom citește citiți "
    "okumaya"
    " okuyun oku читать прочитать читати διαβάστε διάβασε قراءة اقرأ לקרוא "
    "קראו ";

/* The verb, and hardly more: "Confirm now". */
static enum letter_agrees by_verb(struct str text, struct str verb)
{
	bool mere = utf8_len(text) <= utf8_len(verb) + BUTTON_ROOM;
	return mere ? AGREES_MERELY : AGREES_VERB;
}

bool letter_declines(struct arena *a, struct str text)
{
	struct str low = letter_lower(a, text), word;
	return letter_next_word(&low, 0, &word) && letter_listed(no, word);
}

enum letter_agrees letter_agrees(struct arena *a, struct str text)
{
	struct str low = letter_lower(a, text), rest = low, word;
	size_t words = 0;
	bool agreed = false, more = false;
	for (size_t i = 0; i < sizeof(pieces) / sizeof(*pieces); i++)
		if (str_find(low, pieces[i]) >= 0)
			return by_verb(low, pieces[i]);
	for (size_t i = 0; i < sizeof(wishes) / sizeof(*wishes); i++)
		if (str_find(low, wishes[i]) >= 0)
			return AGREES_YES;
	while (letter_next_word(&rest, 0, &word)) {
		if (letter_listed(verbs, word))
			return by_verb(low, word);
		more = agreed; /* "Yes" and more */
		agreed |= !words++ && letter_listed(yes, word);
	}
	return more ? AGREES_YES : AGREES_NOT;
}

bool letter_activates(struct arena *a, struct str text)
{
	return letter_holds(letter_lower(a, text), offering);
}

bool letter_account_named(struct str low)
{
	return letter_holds(low, accounts);
}

bool letter_reads(struct arena *a, struct str text)
{
	struct str low = letter_lower(a, text), word;
	if (letter_in(low, "読む|読み始|阅读|閱讀|읽기|읽어"))
		return true;
	while (letter_next_word(&low, 0, &word))
		if (letter_listed(reading, word))
			return true;
	return false;
}
