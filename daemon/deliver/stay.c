/* SPDX-License-Identifier: MIT */
/* gazetted: whether a letter that speaks of leaving speaks against it. */
#include "deliver/stay.h"

#include "base/buf.h"
#include "base/utf8.h"

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
    " não ", " niet ", " nooit ", " ne ", " nechci ", " не ", " لا ", " אל ",
    " לא ", "しないで", "ないでくだ", "하지 마", "하지마", "말아", "지 않",
    "不要", "不想", "勿", "别", "別", NULL};

/* And with which a line that does begins. */
static const char *const nos[] = {" no ", " nope ", " nein ", " non ", " não ",
    " nee ", " geen ", " ne ", " hayır ", " ні ", " нет ", " لا ", " לא ",
    " いいえ", " いりません", " 아니", " 不", NULL};

/* Denies what is inside them. */
static const char *const against[] = {" neodhlaš", " neruš", " çıkarmayın",
    " çıkarma ", " çıkmak istemiyorum", " iptal etmeyin", " iptal etme ",
    " ayrılmak istemiyorum", NULL};

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
static const char *const tries[] = {" can't ", " cannot ", " can not ",
    " couldn't ", " could not ", " able to", " unable", " impossible",
    " possible", " does not work", " doesn't work", " keeps ", " work ",
    " working ", " funktioniert ", " klappt ", " geklappt ", " marche ",
    " fonctionne ", " funciona ", " funziona ", " werkt ", " działa ",
    " funguje ", " працює ", " works", " have not ", " haben ", " noch ",
    " haven't ", " did not ", " didn't ", " no longer ", " any more ",
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

#define GAP_WORDS 3 /* between a word of leaving and what denies it */

static bool any(struct str s, const char *const *words)
{
	for (; *words; words++)
		if (str_find(s, str_of(*words)) >= 0)
			return true;
	return false;
}

static size_t words_of(struct str s)
{
	struct str word;
	size_t n = 0;
	while (str_split(&s, ' ', &word))
		n += word.n > 0;
	return n;
}

/* Do two words stand so near that one is about the other? */
static bool near(struct str s, struct str x, struct str y)
{
	ptrdiff_t at = str_find(s, x), to = str_find(s, y);
	if (at < 0 || to < 0)
		return false;
	struct str gap = at < to ? str_sub(s, (size_t)at + x.n - 1, (size_t)to)
				 : str_sub(s, (size_t)to + y.n, (size_t)at + 1);
	return words_of(gap) <= GAP_WORDS && !any(gap, things);
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
	if (any(clause, stays))
		return !any(clause, denies) &&
		       str_find(clause, S(" you keep ")) < 0;
	return !any(clause, tries) && denied(clause);
}

/* Of the scripts whose first letters may be written in a capital. */
static uint32_t lower(uint32_t c)
{
	if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ||
	    (c >= 0x410 && c <= 0x42F))
		return c + 0x20;
	return c >= 0x400 && c <= 0x40F ? c + 0x50 : c;
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

/* In small letters, with a blank at each end, and for each end of a line that
 * its sentence goes over. */
static struct str flat(struct arena *a, struct str s)
{
	struct buf b = buf_init(2 * s.n + 8);
	buf_addc(&b, ' ');
	for (size_t i = 0, n; i < s.n; i += n) {
		uint32_t c;
		n = utf8_next(s, i, &c);
		if (c == '\n' && i + 1 < s.n && s.p[i + 1] >= 'a' &&
		    s.p[i + 1] <= 'z')
			c = ' ';
		utf8_put(&b, lower(c));
	}
	buf_addc(&b, ' ');
	struct str all = buf_dup(a, &b);
	buf_free(&b);
	return all;
}

bool text_stays(struct arena *a, struct str s)
{
	struct str all = flat(a, s);
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

bool text_denies(struct arena *a, struct str line)
{
	struct str all = flat(a, line);
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
