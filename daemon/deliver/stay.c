/* SPDX-License-Identifier: MIT */
/* gazetted: whether a letter that speaks of leaving speaks against it. */
#include "deliver/stay.h"

#include <utf8proc.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "deliver/phrase.h"

/* All in lower case, with blanks where a word begins or ends; looked for in a
 * clause with one at each end. */

static const char *const leaves[] = {"unsubscri", "remove me", "take me off",
    "delist me", "delete me", "opt me out", "sign me off", "cancel my subscr",
    "abmeld", "abgemeld", "melden sie mich", "melde mich", "meldet mich",
    "abbestell", "austrag", "tragen sie mich", "tragt mich",
    "aus dem verteiler", "désabonn", "désinscri", "den de baja", "dar de baja",
    "darme de baja", "darse de baja", "cancelar", "cancelen", "anular",
    "disiscri", "cancellar", "cancellat", "descadastr", "remov", "cancelem",
    "afmeld", "afgemeld", "uitschrijv", "uitgeschrev", "schrijf mij", "opzegg",
    "wypis", "anulow", "odhlá", "odhlaš", "zrušit", "abonelikten",
    "aboneliğimi", "відпис", "отпис", "скасов", "إلغاء", "الغاء", "تلغ", "הסר",
    "להסיר", "תסיר", "לבטל", "תבטל", "停止", "解除", "退会", "취소", "해지",
    "거부", "退订", "退訂", "取消", NULL};

static const char *const denies[] = {" not ", " don't ", " dont ", " never ",
    " nicht ", " nie ", " niemals ", " pas ", " jamais ", " no me ",
    " no quiero ", " no deseo ", " no quer", " no nos ", " nunca ", " non ",
    " não ", " niet ", " nooit ", " ne ", " nechci ", " не ", " لا ", " عدم ",
    " אל ", " לא ", "しないで", "ないでくだ", "하지 마", "하지마", "말아",
    "지 않", "不要", "不想", "勿", "别", "別", NULL};

/* And with which a line that does begins. */
static const char *const nos[] = {" no ", " nope ", " nein ", " non ", " não ",
    " nee ", " geen ", " ne ", " hayır ", " ні ", " нет ", " لا ", " לא ",
    " いいえ", " いりません", " 아니", " 不", NULL};

/* Denies what is inside them. */
static const char *const against[] = {" neodhlaš", " neruš", " çıkarmayın",
    " çıkarma ", " çıkmak istemiyorum", " iptal etmeyin", " iptal etme ",
    " iptal etmek istemi", " ayrılmak istemiyorum", NULL};

static const char *const stays[] = {" keep me", " keep sending", " keep it com",
    " keep them com", " keep my sub", " stay subscr", " stay on ",
    " remain on ", " remain subscr", " remain a sub", " want to stay",
    " want to remain", " want to keep", " like to stay", " like to remain",
    " like to keep", " wish to stay", " wish to remain", " still want",
    " continue to rec", " continue rec", " continue sending",
    " behalten sie mich", " weiterhin erhalten", " weiter erhalten",
    " weiterhin bekommen", " weiter bekommen", " abonniert bleiben",
    " angemeldet bleiben", " dabei bleiben", " dabeibleiben", " gardez-moi",
    " garder mon abo", " rester abonn", " rester inscrit",
    " continuer à recevoir", " continuez à m'env", " seguir recibiendo",
    " quiero seguir", " mantener mi sus", " manténganme", " voglio restare",
    " voglio rimanere", " restare iscritt", " rimanere iscritt",
    " resto iscritt", " continuare a ricevere", " tenetemi",
    " continuar a receber", " continuar recebendo", " quero continuar",
    " manter a minha", " mantenham-me", " blijven ontvangen", " wil blijven",
    " ingeschreven blijven", " aangemeld blijven", " houd mij", " chcę zostać",
    " chcę nadal", " nadal otrzymywać", " dalej otrzymywać", " chci zůstat",
    " nadále dostávat", " dál dostávat", " almaya devam", " kalmak istiyorum",
    " залишіть мене", " залишитися", " надалі отримувати", " далі отримувати",
    "أريد البقاء", "أبقوني", "الاستمرار في", "השאירו אותי", "להישאר",
    "להמשיך לקבל", "続けてくだ", "継続", "残してくだ", "계속 받", "계속 보내",
    "유지하", "继续订阅", "繼續訂閱", "继续接收", "繼續接收", "继续发", NULL};

/* One cannot leave, has not been let, or wants no more. */
static const char *const tries[] = {" can't ", " cannot ", " still not",
    " noch nicht", " noch immer", " immer noch", " toujours", " encore ",
    " todavía", " aún ", " ancora ", " ainda ", " nog steeds", " wciąż",
    " nadal nie", " pořád", " stále", " hâlâ", " hala ", " досі", " ще не",
    " до сих пор", " ещё ", " еще ", "还没", "還沒", "まだ", "아직",
    " can not ", " couldn't ", " could not ", " able to", " unable",
    " impossible", " possible", " does not work", " doesn't work", " keeps ",
    " work ", " working ", " funktioniert ", " klappt ", " geklappt ",
    " marche ", " fonctionne ", " funciona ", " funziona ", " werkt ",
    " działa ", " funguje ", " працює ", " works", " have not ", " haben ",
    " noch ", " haven't ", " did not ", " didn't ", " no longer ", " any more ",
    " anymore ", " kann ", " konnte ", " mehr ", " arrive ", " peux ", " plus ",
    " puedo ", " pude ", " más ", " riesco ", " posso ", " più ", " consigo ",
    " mais ", " kan ", " lukt ", " meer ", " mogę ", " mogłem ", " mogłam ",
    " już ", " więcej ", " nemohu ", " nejde ", " už ", " můžu ", " можу ",
    " вдається ", " більше ", " أستطيع ", " أتمكن ", " מצליח", " יכול",
    "できない", "できま", "수 없", "不了", "无法", "無法", "不能", "再", NULL};

/* What stands between denies[] and leaves[] where it is that which is denied:
 * "I do not want these mails unsubscribe me". */
static const char *const things[] = {"mail", "messag", "newsletter", " these ",
    " this ", " those ", " them ", " it ", "correo", "wiadomo", "courrie",
    "nachricht", NULL};

/* Where a clause ends, as signs do. */
static const char *const joints[] = {" please ", " pls ", " and ", " but ",
    " so ", " therefore ", " - ", " -- ", " – ", " — ", "。", "！", "？", "，",
    "、", "،", "；", NULL};

/* With which clauses begin that say what would be. */
static const char *const ifs[] = {" if ", " unless ", " should you ",
    " until you ", " wenn ", " falls ", " sollten ", " solange ", " si ",
    " se ", " als ", " indien ", " jeśli ", " jeżeli ", " pokud ", " jestli ",
    " eğer ", " якщо ", " если ", " إذا ", " אם ", " もし", " 如果", " 若",
    " 만약", NULL};

#define SPOKEN_MAX 200 /* bytes of a sentence that may ask for something */
#define GAP_WORDS  3   /* between a word of leaving and what denies it */

static bool any(struct str s, const char *const *words)
{
	for (; *words; words++)
		if (str_find(s, str_of(*words)) >= 0)
			return true;
	return false;
}

/* Do two words stand so near that one is about the other? */
static bool near(struct str s, struct str x, struct str y)
{
	ptrdiff_t at = str_find(s, x), to = str_find(s, y);
	if (at < 0 || to < 0)
		return false;
	struct str gap = at < to ? str_sub(s, (size_t)at + x.n - 1, (size_t)to)
				 : str_sub(s, (size_t)to + y.n, (size_t)at + 1);
	return phrase_words(gap) <= GAP_WORDS && !any(gap, things);
}

static bool denied(struct str clause)
{
	for (size_t i = 0; denies[i]; i++)
		for (size_t k = 0; leaves[k]; k++)
			if (near(clause, str_of(denies[i]), str_of(leaves[k])))
				return true;
	return any(clause, against);
}

static bool clause_stays(struct str clause)
{
	for (size_t i = 0; ifs[i]; i++)
		if (str_starts(clause, str_of(ifs[i])))
			return false;
	if (any(clause, stays))
		return !any(clause, denies) &&
		       str_find(clause, S(" you keep ")) < 0;
	return !any(clause, tries) && denied(clause);
}

/* Bytes of what ends a clause there; 0: nothing does. */
static size_t ends_at(struct str s, size_t at)
{
	struct str rest = str_sub(s, at, s.n);
	if (strchr(".!?;:,\n\"()", rest.p[0]))
		return 1;
	for (size_t i = 0; joints[i]; i++) {
		struct str j = str_of(joints[i]);
		/* Its last blank begins the next. */
		if (str_starts(rest, j))
			return j.p[j.n - 1] == ' ' ? j.n - 1 : j.n;
	}
	return 0;
}

struct str text_flat(struct arena *a, struct str s)
{
	struct buf b = buf_init(2 * s.n + 8);
	buf_addc(&b, ' ');
	for (size_t i = 0, n; i < s.n; i += n) {
		uint32_t c;
		n = utf8_next(s, i, &c);
		if (c == '\n' && i + 1 < s.n && s.p[i + 1] >= 'a' &&
		    s.p[i + 1] <= 'z')
			c = ' ';
		utf8_put(&b, (uint32_t)utf8proc_tolower((utf8proc_int32_t)c));
	}
	buf_addc(&b, ' ');
	struct str all = buf_dup(a, &b);
	buf_free(&b);
	return all;
}

/* That what was said was not meant, or not for us, or is another's words. */
static const char *const wavers[] = {" kidding", " a joke", " joking", " jk ",
    " wait ", " wait, ", " wait! ", " wait. ", " never mind", " nevermind",
    " scratch that", " on second thought", " wrong newsletter", " wrong list",
    ", said", " said the ", " ein scherz", " nur spaß", " ein spaß",
    " ein witz", " doch nicht", " doch lieber", " falscher newsletter",
    " vergessen sie", " moment, ", ", sagte", " blague", " plaisante",
    " rigole", " plaisanterie", " finalement non", " mauvaise newsletter",
    " attendez, ", ", a dit", " broma", " bromeando", " espera, ", " esperen, ",
    " pensándolo", ", dijo", " scherzo", " scherzavo", " scherzando",
    " aspetta", " ripensandoci", ", ha detto", " brincadeira", " brincando",
    " espere, ", ", disse", " grapje", " wacht, ", " toch niet", ", zei ",
    " żart", " czekaj", " jednak nie", ", powiedział", " vtip", " žert",
    " počkej", ", řekl", " şaka", " bekle", ", dedi", " жарт", " зачекай",
    ", сказав", " шутк", " шучу", " подожд", ", сказал", "أمزح", "مزحة", "צוחק",
    "בצחוק", "בדיחה", "冗談", "농담", "开玩笑", "開玩笑", " skojar", " skämt",
    " vänta, ", ", sa ", " spøk", " tuller", " for sjov", " vitsi", " vicc",
    " glum", " αστεί", " шегувам", " šal", " đùa", " bercanda", NULL};

bool text_wavers(struct arena *a, struct str s)
{
	return any(text_flat(a, s), wavers);
}

bool text_stays(struct arena *a, struct str s)
{
	struct str all = text_flat(a, s);
	bool found = false;
	for (size_t i = 0, from = 0; i <= all.n && !found; i++) {
		size_t n = i < all.n ? ends_at(all, i) : 1;
		if (!n)
			continue;
		struct str clause = str_sub(all, from, i);
		found = clause_stays(
		    arena_printf(a, " %.*s ", PRS(str_trim(clause))));
		from = i + n;
		i = from - 1;
	}
	return found;
}

/* What is done to somebody, or to their subscription, and on what; both in one
 * sentence. */
static const char *const takes[] = {" remov", " delet", " take m", " taken off",
    " get m", " drop m", " opt me out", " want off", " want out", " entfern",
    " lösch", " streich", " nehm", " trag", " retir", " supprim", " enlev",
    " ôte", " radi", " borr", " elimin", " quit", " saqu", " rimoss", " rimuov",
    " toglie", " cancell", " remov", " apagu", " tirem", " sair da", " excluam",
    " verwijder", " haal", " schrap", " usun", " skreśl", " vyřa", " odstra",
    " smaž", " silin", " çıkar", " видал", " прибер", " вилуч", " удал",
    " убер", "احذف", "حذف", "أزل", "הסר", "מחק", "削除", "外して", "삭제",
    "빼 주", "删除", "刪除", "移除", NULL};
static const char *const lists[] = {" list", " mailing", " newsletter",
    " database", "opt me out", "want off", "want out", "verteiler", "adressat",
    " liste", " diffusion", " lista", " boletín", " dalla ", " lijst",
    " bestand", " listy", " listu", " bazy", " seznam", " databáz", " listen",
    "розсилк", "списк", "рассылк", "القائمة", "قائمت", "רשימ", "תפוצה",
    "リスト", "名簿", "メルマガ", "목록", "명단", "列表", "名单", "名單", NULL};

static const char *const ends[] = {" cancel", " terminat", " end my", " kündig",
    " beend", " stornier", " résili", " annul", " anul", " cancellar", " disdi",
    " disdett", " cancela", " encerr", " opzegg", " opgezegd", " stop",
    " rezygn", " zruš", " ukonč", " iptal", " sonland", " скасув", " припин",
    " отмен", "ألغ", "إلغاء", "לבטל", "ביטול", "停止", "解約", "解除", "やめ",
    "취소", "해지", "중단", "取消", "停止", NULL};
static const char *const subscriptions[] = {" my subscri", " my membership",
    "mein abo", "newsletter", "abonnement", " mon inscription", " mi suscri",
    " mi abono", " iscrizione", "l'iscrizione", "abbonament", " subscrição",
    " assinatura", " inscrição", "nieuwsbrief", "subskrypc", "prenumerat",
    " odběr", " zasílání", "aboneli", "підписк", "подписк", "اشتراكي", "המינוי",
    "メルマガ", "メール配信", "購読", "구독", "订阅", "訂閱", NULL};

static const char *const nomores[] = {" no longer", " any more", " anymore",
    " any longer", " no more", " nicht mehr", " keine", " kein ", " ne plus",
    " n'envoyez plus", " plus recevoir", " plus de mail", " no más", " ya no ",
    " más correos", " più ", " não ", " mais ", " niet meer", " geen ", " nie ",
    " więcej", " už ", " nechci", " istemiyorum", " більше", " больше", " لا ",
    " לא ", "もう", "今後", "不要", "더 이상", "不再", "不想再", "别再", "別再",
    NULL};
static const char *const gets[] = {" receiv", " get your", " get these",
    " your email", " your mail", " erhalten", " bekommen", " newsletter",
    " recevoir", " recibir", " ricever", " receber", " ontvangen",
    " otrzymywać", " dostawać", " wiadomości od", " dostávat", " zasíl",
    " e-posta", " mail almak", " отримувати", " получать", " листів", " رسائل",
    " לקבל", "送らない", "配信", "メール", "보내지", "메일", "收到", "发邮件",
    "發郵件", NULL};

/* Who asks "how" or of others means something else. */
static const char *const others[] = {" how ", " why ", " who ", " wie ",
    " warum ", " comment ", " pourquoi ", " cómo ", " come si ", " perché ",
    " como ", " hoe ", " jak ", " dlaczego ", " proč ", " nasıl ", " як ",
    " чому ", " they ", " he ", " she ", " him", " her ", " ihm", " ihn ",
    " er ", " ils ", " il ", " elle ", "怎么", NULL};

static bool sentence_leaves(struct str s)
{
	if (s.n > SPOKEN_MAX || str_find(s, S("?")) >= 0 || any(s, others))
		return false;
	if (any(s, nomores) && any(s, gets))
		return true;
	return !any(s, denies) && !any(s, against) &&
	       ((any(s, takes) && any(s, lists)) ||
		   (any(s, ends) && any(s, subscriptions)));
}

bool text_leaves(struct arena *a, struct str line)
{
	struct str rest = text_flat(a, line), s;
	while (phrase_next(&rest, &s))
		if (sentence_leaves(
			arena_printf(a, " %.*s ", PRS(str_trim(s)))))
			return true;
	return false;
}

bool text_denies(struct arena *a, struct str line)
{
	struct str all = text_flat(a, line);
	size_t end = 1;
	while (end < all.n && !ends_at(all, end))
		end++;
	struct str first = str_trim(str_sub(all, 0, end));
	first = arena_printf(a, " %.*s ", PRS(first));
	for (size_t i = 0; nos[i]; i++)
		if (str_starts(first, str_of(nos[i])))
			return true;
	return any(all, denies);
}

bool text_mentions(struct str flat)
{
	return any(flat, leaves) || (any(flat, takes) && any(flat, lists)) ||
	       (any(flat, ends) && any(flat, subscriptions)) ||
	       (any(flat, nomores) && any(flat, gets));
}
