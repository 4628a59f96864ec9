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

#define WORD_MAX 40 /* bytes of one that is looked up */

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
    S_INIT("add me"), S_INIT("subscribe me"), S_INIT("count me in"),
    S_INIT("i'm in"), S_INIT("let me in")};

/* At the front, before other words. */
static const char yes[] =
    " yes ja oui sí si sì sim tak ano áno igen evet kyllä jah jā taip да так"
    " ναι نعم بله כן हाँ ya ";

static bool listed(const char *words, struct str word)
{
	char key[WORD_MAX + 2];
	if (!word.n || word.n > WORD_MAX)
		return false;
	key[0] = key[word.n + 1] = ' ';
	memcpy(key + 1, word.p, word.n);
	return str_find(str_of(words), (struct str){key, word.n + 2}) >= 0;
}

static bool of_word(uint32_t c)
{
	return (c < 0x80 && ch_alnum((char)c)) ||
	       (c > 0xBF && !(c >= 0x2000 && c <= 0x2BFF) &&
		   !(c >= 0x3000 && c <= 0x303F) && c < 0x1F000);
}

enum letter_agrees letter_agrees(struct arena *a, struct str text)
{
	struct str low = letter_lower(a, text);
	size_t from = 0, words = 0;
	bool agreed = false, more = false;
	uint32_t c = 0;
	for (size_t i = 0; i < sizeof(pieces) / sizeof(*pieces); i++)
		if (str_find(low, pieces[i]) >= 0)
			return AGREES_VERB;
	for (size_t i = 0; i <= low.n;) {
		size_t n = i < low.n ? utf8_next(low, i, &c) : 1;
		bool in = i < low.n && of_word(c);
		struct str word = str_sub(low, from, i);
		i += n;
		if (in)
			continue;
		from = i;
		if (!word.n)
			continue;
		if (listed(verbs, word))
			return AGREES_VERB;
		more = agreed; /* "Yes" and more */
		agreed |= !words++ && listed(yes, word);
	}
	return more ? AGREES_YES : AGREES_NOT;
}
