/* SPDX-License-Identifier: MIT */
/* gazetted: what somebody says to a letter that asks them something. */
#include "deliver/answer.h"

#include <string.h>

#include "deliver/caps.h"
#include "deliver/farewell.h"
#include "deliver/phrase.h"
#include "deliver/plea.h"
#include "deliver/stay.h"

/* All in small letters, as text_flat() makes them. */

/* That they see, or agree: a yes to who asks, but none to who tells. */
static const char *const agrees[] = {"ok", "okay", "confirm", "confirmed",
    "i confirm", "i confirm this", "i agree", "agreed", "sure", "of course",
    "yes it was me", "it was me", "i confirm my subscription",
    "confirm my subscription", "confirm subscription", "bestätigen",
    "bestätigt", "ich bestätige", "bestätige", "hiermit bestätige ich",
    "ich bestätige das", "ich bestätige mein abonnement", "einverstanden",
    "gerne", "gern", "das war ich", "natürlich", "je confirme", "confirmer",
    "confirmé", "d'accord", "bien sûr", "volontiers", "c'était moi",
    "c'est bien moi", "je confirme mon abonnement",
    "je confirme mon inscription", "confirmo", "confirmar", "confirmado",
    "claro", "por supuesto", "de acuerdo", "fui yo", "confirmo mi suscripción",
    "confermo", "conferma", "confermato", "certo", "d'accordo", "volentieri",
    "sono stato io", "sono stata io", "confermo l'iscrizione", "fui eu",
    "confirmo a subscrição", "confirmo a inscrição", "confirmo a assinatura",
    "bevestig", "bevestigen", "bevestigd", "ik bevestig", "akkoord", "graag",
    "dat was ik", "tak", "potwierdzam", "zgadzam się", "zgoda", "to ja",
    "potvrzuji", "potvrzuju", "souhlasím", "onaylıyorum", "kabul ediyorum",
    "tamam", "підтверджую", "згоден", "згодна", "подтверждаю", "согласен",
    "согласна", "أؤكد", "موافق", "מאשר", "מאשרת", "אישור", "確認",
    "確認しました", "確認します", "承認", "承認します", "了解", "확인",
    "확인합니다", "동의합니다", "确认", "確認訂閱", "确认订阅", "同意", "好",
    "好的", "bekräftar", "jag bekräftar", "bekræfter", "jeg bekræfter",
    "bekrefter", "jeg bekrefter", "vahvistan", "megerősítem",
    "confirm abonarea", "επιβεβαιώνω", "потвърждавам", "potvrđujem",
    "potrjujem", "potvrdzujem", "xác nhận", "tôi xác nhận", "saya konfirmasi",
    "konfirmasi", NULL};

/* That it was not they who asked for it. */
static const char *const not_me[] = {" not me", " wasn't me", " wasnt me",
    " did not ask for that", " didn't ask for that", " did not ask for it",
    " didn't ask for it", " did not request", " didn't request",
    " never requested", " never asked for that", " did not leave",
    " never left ", "i did not unsubscribe", "i didn't unsubscribe",
    " ich nicht", " nicht ich", " nicht verlangt", " nicht gewünscht",
    " nicht veranlasst", " pas moi", " pas demandé ça", " pas demandé cela",
    " no fui yo", " yo no fui", " no he sido yo", " no lo he pedido",
    " non sono stato", " non sono stata", " non l'ho chiesto", " não fui eu",
    " não pedi isso", " não pedi isto", " ik niet", " niet door mij",
    " to nie ja", " nie ja ", " nebyl jsem to", " nebyla jsem to",
    " to jsem nebyl", " to jsem nebyla", " ben değil", " ben istemedim",
    " це не я", " це був не я", " це була не я", " это не я", " это был не я",
    " это была не я", "لست أنا", "لم أطلب ذلك", "זה לא אני", "לא אני",
    "私ではありません", "私ではない", "제가 아닙니다", "제가 아니", "不是我",
    " inte jag", " ikke mig", " ikke meg", " ikke jeg", " en minä", " nem én",
    " nu eu", " nu am fost eu", " δεν ήμουν εγώ", " не бях аз", " nisam ja",
    " không phải tôi", " bukan saya", NULL};

/* That leaving was a mistake, and that they want it again. */
static const char *const regrets[] = {" changed my mind", " by mistake",
    " a mistake", " my mistake", " by accident", " accidental", " put me back",
    " sign me up again", " sign me back", " add me again", " add me back",
    " take me back", " resubscribe", " re-subscribe", " subscribe me again",
    " want it back", " want to come back", " want to be back", " keep me",
    " do not remove me", " don't remove me", " do not unsubscribe",
    " don't unsubscribe", " send it again", " anders überlegt", " ein versehen",
    " aus versehen", " versehentlich", " ein irrtum", " irrtümlich",
    " missverständnis", " wieder anmelden", " wieder aufnehmen",
    " wieder haben", " wieder bekommen", " wieder erhalten", " nicht abmelden",
    " changé d'avis", " une erreur", " par erreur", " réabonne",
    " me réabonner", " réinscri", " un error", " por error",
    " cambiado de opinión", " cambiado de idea", " volver a recibir",
    " un errore", " per errore", " per sbaglio", " uno sbaglio",
    " cambiato idea", " reiscriv", " engano", " por engano", " por erro",
    " um erro", " mudei de ideia", " voltar a receber", " een vergissing",
    " per ongeluk", " een fout", " per abuis", " me bedacht", " weer aanmelden",
    " weer ontvangen", " pomyłk", " omyłk", " zmieniłem zdanie",
    " zmieniłam zdanie", " zapisz mnie ponownie", " omyl", " rozmyslel",
    " rozmyslela", " znovu přihlásit", " yanlışlıkla", " yanlış oldu",
    " fikrimi değiştir", " помилк", " помилково", " передума", " ошибк",
    " ошибочно", "بالخطأ", "عن طريق الخطأ", "خطأ مني", "غيرت رأيي", "בטעות",
    "טעות", "שיניתי את דעתי", "間違", "誤って", "再開", "戻して", "실수",
    "다시 구독", "마음이 바뀌", "误操作", "搞错了", "按错", "弄错", "誤操作",
    "重新订阅", "重新訂閱", "恢复订阅", "改变主意", " av misstag",
    " ett misstag", " ved en feil", " ved en fejl", " en fejl", " en feil",
    " ångrat mig", " vahingossa", " erehdy", " véletlen", " tévedés",
    " din greșeală", " o greșeală", " κατά λάθος", " по погрешка", " greškom",
    " pomotoma", " nhầm", " tidak sengaja", " keliru", NULL};

/* What makes of it the contrary, before it in its clause, or anywhere. */
static const char *const negates[] = {" not ", "n't ", " dont ", " never ",
    " no ", " nicht ", " nie ", " niemals ", " kein ", " keine ", " ne ",
    " pas ", " jamais ", " nunca ", " non ", " mai ", " não ", " niet ",
    " nooit ", " geen ", " nigdy ", " nikdy ", " не ", " ни ", " ні ", " لا ",
    " ليس ", " אל ", " לא ", "不要", "不是", "别", "別", "勿", " inte ",
    " ikke ", " aldrig ", " aldri ", " ei ", " älä ", " nem ", " nu ", " δεν ",
    " μην ", " đừng ", " không ", " jangan ", " bukan ", NULL};
static const char *const negated[] = {"ないで", "ではない", "ではありません",
    "지 마", "지마", "아닙니다", " değil", " istemiyorum", NULL};

/* That it is their joining that was one, or a letter of ours. */
static const char *const joined[] = {" subscribe ", " subscribed ", " sign up ",
    " signed up ", " signed me ", " join ", " joined ", " got on ",
    " you sent ", " newsletter is ", " angemeldet ", " abonniert ",
    " eingetragen ", " abonné ", " abonnée ", " inscrit ", " inscrite ",
    " suscribí", " suscrib", " suscrito ", " suscrita ", " apuntado ",
    " iscritto ", " iscritta ", " inscrevi ", " inscrito ", " inscrita ",
    " aangemeld ", " ingeschreven ", " zapisał", " přihlás", " abone oldu",
    " підписав", " підписал", " подписал", "登録した", "登録しました", "订阅了",
    "訂閱了", "가입", NULL};

/* That they want no mail at all, in words that a plea may stand beside. */
static const char *const rejects[] = {" alone", " in ruhe", " tranquille",
    " en paz", " in pace", " em paz", " met rust", " spam", " stop ",
    " no more", " off your", " off the", " out of", " never again", " erase",
    " delete my", " lösch", " me off ", " me out ", " me unsub", " me removed ",
    " stay off ", " stay out ", " stay away ", " stay unsub", " stay removed ",
    " remain off ", " remain out ", " remain unsub", " abgemeldet bleib",
    " draußen bleib", " rester désabonn", " rester désinscri", " dado de baja",
    " restare disiscri", " restare fuori", " ficar fora", " afgemeld blijven",
    " uitgeschreven blijven", NULL};

/* What is said out of courtesy, and is no answer. */
static const char *const courtesies[] = {"please", "pls", "hi", "hello", "hey",
    "dear all", "good morning", "good day", "good afternoon", "good evening",
    "sorry", "looking forward", "i look forward to it", "bitte", "hallo",
    "guten tag", "guten morgen", "guten abend", "entschuldigung", "pardon",
    "ich freue mich", "ich freue mich darauf", "bonjour", "bonsoir", "svp",
    "s'il vous plaît", "désolé", "désolée", "hola", "buenos días",
    "buenas tardes", "por favor", "perdón", "lo siento", "buongiorno", "salve",
    "ciao", "per favore", "scusate", "olá", "bom dia", "boa tarde", "desculpe",
    "goedendag", "dag", "alstublieft", "aub", "sorry hoor", "dzień dobry",
    "witam", "proszę", "przepraszam", "dobrý den", "prosím", "promiňte",
    "merhaba", "lütfen", "özür dilerim", "добрий день", "вітаю", "будь ласка",
    "вибачте", "здравствуйте", "добрый день", "пожалуйста", "извините", "مرحبا",
    "السلام عليكم", "من فضلك", "שלום", "בבקשה", "סליחה", "こんにちは",
    "お願いします", "よろしくお願いします", "よろしくお願いいたします",
    "すみません", "안녕하세요", "부탁드립니다", "죄송합니다", "您好", "你好",
    "谢谢", "謝謝", "抱歉", "hej", "hei", "moi", "me", "again", "now", "tack",
    "takk", "kiitos", "hvala", "terima kasih", "cảm ơn", "ευχαριστώ",
    "mulțumesc", "köszönöm", "ďakujem", "благодаря", NULL};

static bool any(struct str s, const char *const *words)
{
	for (; *words; words++)
		if (str_find(s, str_of(*words)) >= 0)
			return true;
	return false;
}

static bool starts_any(struct str s, const char *const *words)
{
	for (; *words; words++)
		if (str_istarts(s, str_of(*words)))
			return true;
	return false;
}

/* ---- what is signed ---- */

static bool has_part(struct str name, struct str word)
{
	for (size_t i = 0, end; i < name.n; i = end + 1) {
		for (end = i; end < name.n && !strchr(" .,_+-@", name.p[end]);)
			end++;
		if (end > i && str_ieq(str_sub(name, i, end), word))
			return true;
	}
	return false;
}

/* Is each word of the line a part of the sender's name, or the first one, and
 * the others are as names are? */
static bool is_sender(struct str line, struct str name)
{
	struct str rest = plea_bare(line), word;
	size_t all = 0, found = 0;
	bool first = false;
	while (str_split(&rest, ' ', &word)) {
		word = plea_bare(word);
		all += word.n > 0;
		found += word.n && has_part(name, word);
		first |= all == 1 && found == 1;
	}
	return first && all <= SIGNED_WORDS &&
	       (found == all || plea_is_name(plea_bare(line)));
}

/* "Best regards," with nothing else on the line. */
static bool is_closing(struct str line)
{
	struct str s = plea_bare(line);
	return (str_ieq(s, S("best")) || starts_any(s, plea_closing)) &&
	       str_chr(s, ',') < 0 && str_chr(s, '.') < 0 &&
	       phrase_words(s) <= SIGNED_WORDS;
}

/* Without the signature: from a line on that closes a letter and has others
 * below it, that is the sender's name, or that a program wrote. */
static struct str unsigned_part(struct str own, struct str name)
{
	struct str rest = own, line;
	while (rest.n && str_split(&rest, '\n', &line)) {
		struct str s = str_trim(line);
		if ((is_closing(s) && str_trim(rest).n) ||
		    starts_any(s, plea_device) || is_sender(s, name))
			return str_trim(
			    str_sub(own, 0, (size_t)(line.p - own.p)));
	}
	return own;
}

/* ---- clauses ---- */

struct said {
	struct arena *a;
	struct str name;
	size_t yes, agrees, joins, leaves, titles, courtesy, others;
	bool no; /* begins with one */
};

static bool is_courtesy(struct str s)
{
	return plea_is(s, courtesies) ||
	       (phrase_words(s) <= THANKS_WORDS &&
		   starts_any(s, plea_thanks)) ||
	       is_closing(s);
}

/* What stands alone on the last line, below a yes. */
static bool is_nickname(const struct said *n, struct str clause, bool last)
{
	return last && n->yes && !n->others && phrase_words(clause) == 1 &&
	       plea_is_name(clause);
}

static bool is_first(const struct said *n)
{
	return !(
	    n->yes + n->agrees + n->joins + n->leaves + n->titles + n->others);
}

static void count(struct said *n, struct str clause, bool last)
{
	struct str s = str_trim(text_flat(n->a, plea_bare(clause)));
	if (!s.n)
		return;
	n->no |= is_first(n) && plea_is(s, plea_no);
	if (plea_is(s, plea_yes))
		n->yes++;
	else if (plea_is(s, agrees))
		n->agrees++;
	else if (plea_is_title(s))
		n->titles++;
	else if (plea_is(s, plea_leave) ||
		 farewell_of(n->a, s) == FAREWELL_SURE)
		n->leaves++;
	else if (plea_is(s, plea_join))
		n->joins++;
	else if (is_courtesy(s) || is_sender(s, n->name) ||
		 is_nickname(n, plea_bare(clause), last))
		n->courtesy++;
	else
		n->others++;
}

/* Parts a text where signs and lines end. */
static void count_all(struct said *n, struct str s)
{
	for (size_t from = 0, i = 0; i <= s.n; i++) {
		size_t end =
		    i < s.n ? phrase_clause_sign(str_sub(s, i, s.n)) : 1;
		if (!end)
			continue;
		count(n, str_sub(s, from, i),
		    i == s.n && from > 0 && s.p[from - 1] == '\n');
		from = i + end;
		i = from - 1;
	}
}

/* Does that part of it? "Keep me subscribed" does not. */
static bool says_joined(struct str s, size_t from, size_t to)
{
	for (size_t i = 0; joined[i]; i++) {
		ptrdiff_t at =
		    str_find(str_sub(s, from, to), str_of(joined[i]));
		if (at >= 0 &&
		    !str_ends(str_sub(s, 0, from + (size_t)at), S(" keep me")))
			return true;
	}
	return false;
}

/* Is what stands there of it denied, or said of something else? Of its clause
 * what is before it has the blank that it begins with. */
static bool is_turned(struct str s, size_t at, size_t n)
{
	size_t from = at;
	while (from && !strchr(",;:()", s.p[from - 1]))
		from--;
	struct str before = str_sub(s, from, at + 1);
	struct str behind = str_sub(s, at + n - 1, s.n);
	return any(before, negates) || any(behind, negated) ||
	       says_joined(s, from, at + 1) || says_joined(s, at + n - 1, s.n);
}

enum regret { NO_REGRET, REGRETS, TURNED };

static enum regret regret_in(struct str s)
{
	enum regret found = NO_REGRET;
	for (size_t i = 0; regrets[i]; i++) {
		struct str w = str_of(regrets[i]);
		ptrdiff_t at = str_find(s, w);
		if (at < 0)
			continue;
		if (is_turned(s, (size_t)at, w.n))
			return TURNED;
		found = REGRETS;
	}
	return found;
}

/* Does a sentence that asks for nothing say so, or ask politely, and none the
 * contrary? */
static enum regret regret_of(struct arena *a, struct str flat)
{
	struct str rest = flat, s;
	enum regret found = NO_REGRET, r;
	while (found != TURNED && phrase_next(&rest, &s))
		if (!phrase_asks(plea_plain(s)) &&
		    (r = regret_in(arena_printf(a, " %.*s ", PRS(s)))))
			found = r;
	return found;
}

static bool is_plea(const struct said *n, struct str flat, struct str own)
{
	if (n->leaves || n->titles || any(flat, rejects))
		return false;
	enum regret r = regret_of(n->a, flat);
	return r == REGRETS ||
	       (r == NO_REGRET && !phrase_asks(own) && text_stays(n->a, own));
}

enum errand_answer answer_of(struct arena *a, struct str own, struct str name)
{
	struct said n = {.a = a, .name = text_flat(a, name)};
	struct str said = unsigned_part(own, name);
	struct str flat = text_flat(a, said);
	bool asks = phrase_asks(said);
	count_all(&n, said);
	if (is_first(&n))
		return n.courtesy ? ANSWER_THANKS : ANSWER_EMPTY;
	if (is_plea(&n, flat, said))
		return ANSWER_STAY;
	if (n.leaves + n.titles && !asks && !n.joins && !n.no &&
	    !(n.titles && n.others) && !text_wavers(a, said))
		return ANSWER_LEAVE;
	if (!asks && !any(flat, rejects) && !any(flat, joined) &&
	    str_find(flat, S(" newsletter")) < 0 && any(flat, not_me))
		return ANSWER_NOT_ME;
	if (n.no)
		return ANSWER_NO;
	if (asks || n.others || n.leaves || n.titles)
		return ANSWER_OTHER;
	if (n.joins)
		return ANSWER_JOIN;
	return n.yes ? ANSWER_YES : ANSWER_AGREE;
}
