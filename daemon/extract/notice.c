/* SPDX-License-Identifier: MIT */
/* gazetted: paragraphs that speak of the page, and not of the world. */
#include "extract/notice.h"

#include <stdint.h>

#define NOTICE_BYTES 1200 /* a longer paragraph is none */
#define CALL_BYTES   240  /* nor is a longer line a call to follow somebody */
#define SIGN_BYTES   8	  /* of the sign or two before such a call */

#define N(table) (sizeof(table) / sizeof(*(table)))

static const struct str consent[] = {
    S_INIT("use cookies"),
    S_INIT("uses cookies"),
    S_INIT("our cookie policy"),
    S_INIT("cookies and similar tech"),
    S_INIT("manage your cookie"),
    S_INIT("cookies, and process personal"),
    S_INIT("access information on a device"),
    S_INIT("verwenden cookies"),
    S_INIT("verwendet cookies"),
    S_INIT("nutzen cookies"),
    S_INIT("nutzt cookies"),
    S_INIT("setzen cookies"),
    S_INIT("utilisons des cookies"),
    S_INIT("utilise des cookies"),
    S_INIT("utilizamos cookies"),
    S_INIT("utiliza cookies"),
    S_INIT("usamos cookies"),
    S_INIT("usa cookies"),
    S_INIT("utilizziamo cookie"),
    S_INIT("utilizziamo i cookie"),
    S_INIT("utilizza cookie"),
    S_INIT("utilizza i cookie"),
    S_INIT("gebruiken cookies"),
    S_INIT("gebruikt cookies"),
    S_INIT("wykorzystuje pliki cookie"),
    S_INIT("używamy plików cookie"),
    S_INIT("używa plików cookie"),
    S_INIT("använder cookies"),
    S_INIT("bruger cookies"),
    S_INIT("bruker informasjonskapsler"),
    S_INIT("používáme cookies"),
    S_INIT("používá soubory cookie"),
    S_INIT("използва бисквитки"),
    S_INIT("используем файлы cookie"),
    S_INIT("использует файлы cookie"),
    S_INIT("використовуємо файли cookie"),
    S_INIT("використовує файли cookie"),
    S_INIT("çerez kullan"),
    S_INIT("クッキーを使用"),
    S_INIT("Cookieを使用"),
    S_INIT("使用 Cookie"),
    S_INIT("使用Cookie"),
};

static const struct str signup[] = {
    S_INIT("in your inbox"),
    S_INIT("to your inbox"),
    S_INIT("by signing up"),
    S_INIT("by subscribing"),
    S_INIT("you agree to our terms"),
    S_INIT("enter your email"),
    S_INIT("unsubscribe at any time"),
    S_INIT("our newsletter"),
    S_INIT("daily newsletter"),
    S_INIT("weekly newsletter"),
    S_INIT("free newsletter"),
    S_INIT("your donation"),
    S_INIT("support our journalism"),
    S_INIT("in ihr postfach"),
    S_INIT("in ihrem postfach"),
    S_INIT("mit ihrer anmeldung"),
    S_INIT("unseren newsletter"),
    S_INIT("unserem newsletter"),
    S_INIT("votre boîte mail"),
    S_INIT("en vous inscrivant"),
    S_INIT("notre newsletter"),
    S_INIT("nuestro boletín"),
    S_INIT("nuestra newsletter"),
    S_INIT("en tu correo"),
    S_INIT("en su correo"),
    S_INIT("nella tua casella"),
    S_INIT("nostra newsletter"),
    S_INIT("nossa newsletter"),
    S_INIT("no seu e-mail"),
    S_INIT("onze nieuwsbrief"),
    S_INIT("in je inbox"),
    S_INIT("naszego newslettera"),
    S_INIT("vårt nyhetsbrev"),
    S_INIT("vores nyhedsbrev"),
    S_INIT("нашу рассылку"),
    S_INIT("нашу розсилку"),
};

/* Where the page ends for those who do not pay. */
static const struct str paywall[] = {
    S_INIT("already a subscriber"),
    S_INIT("already a member"),
    S_INIT("subscribe to continue"),
    S_INIT("subscribe now for"),
    S_INIT("subscribe to read"),
    S_INIT("sign in to continue"),
    S_INIT("log in to continue"),
    S_INIT("register to continue"),
    S_INIT("to continue reading this"),
    S_INIT("subscribe to keep reading"),
    S_INIT("for unlimited access"),
    S_INIT("free articles left"),
    S_INIT("free articles remaining"),
    S_INIT("this article is for subscribers"),
    S_INIT("this article is exclusive to"),
    S_INIT("while we verify access"),
    S_INIT("bereits abonnent"),
    S_INIT("bereits abonniert"),
    S_INIT("um weiterzulesen"),
    S_INIT("jederzeit kündigen"),
    S_INIT("jederzeit kündbar"),
    S_INIT("réservé aux abonnés"),
    S_INIT("réservée aux abonnés"),
    S_INIT("de cet article à lire"),
    S_INIT("réservé à nos abonnés"),
    S_INIT("déjà abonné"),
    S_INIT("pour lire la suite"),
    S_INIT("para seguir leyendo"),
    S_INIT("para continuar leyendo"),
    S_INIT("ya eres suscriptor"),
    S_INIT("puedes utilizarla para identificarte"),
    S_INIT("para continuar lendo"),
    S_INIT("já é assinante"),
    S_INIT("exclusivo para assinantes"),
    S_INIT("sei già abbonato"),
    S_INIT("per continuare a leggere"),
    S_INIT("riservato agli abbonati"),
    S_INIT("al abonnee"),
    S_INIT("om verder te lezen"),
    S_INIT("czytaj dalej za"),
    S_INIT("dalsza część artykułu"),
    S_INIT("redan prenumerant"),
    S_INIT("для подписчиков"),
    S_INIT("для передплатників"),
    S_INIT("abone olarak okumaya"),
    S_INIT("有料会員限定"),
    S_INIT("会員限定記事"),
    S_INIT("付费阅读全文"),
};

/* Behind one of these nothing is told any more; at the front of a line. */
static const struct str edits[] = {
    S_INIT("file - in this"),
    S_INIT("file – in this"),
    S_INIT("file — in this"),
    S_INIT("a version of this article appear"),
    S_INIT("sie haben einen fehler"),
    S_INIT("haben sie einen fehler"),
    S_INIT("声明：该文观点"),
    S_INIT("声明:该文观点"),
    S_INIT("特别声明"),
    S_INIT("免责声明"),
    S_INIT("제보는 카카오톡"),
    S_INIT("comments are "),
    S_INIT("comments on this "),
    S_INIT("kommentare sind "),
    S_INIT("les commentaires sont "),
    S_INIT("los comentarios "),
    S_INIT("os comentários "),
    S_INIT("atenção: comentários"),
    S_INIT("ATENÇÃO: Comentários"),
    S_INIT("i commenti sono "),
    S_INIT("correction:"),
    S_INIT("correction :"),
    S_INIT("corrections:"),
    S_INIT("clarification:"),
    S_INIT("a correction was made"),
    S_INIT("an earlier version of this"),
    S_INIT("a previous version of this"),
    S_INIT("this article was first published"),
    S_INIT("this article was originally"),
    S_INIT("this article originally appeared"),
    S_INIT("this article first appeared"),
    S_INIT("this article was amended"),
    S_INIT("this article was updated"),
    S_INIT("this article has been updated"),
    S_INIT("this article has been amended"),
    S_INIT("this article has been corrected"),
    S_INIT("this story was first published"),
    S_INIT("this story was originally"),
    S_INIT("this story originally appeared"),
    S_INIT("this story first appeared"),
    S_INIT("this story was updated"),
    S_INIT("this story has been updated"),
    S_INIT("this story has been corrected"),
    S_INIT("this post was originally"),
    S_INIT("this post has been updated"),
    S_INIT("dieser artikel erschien zuerst"),
    S_INIT("dieser artikel ist zuerst"),
    S_INIT("dieser text erschien zuerst"),
    S_INIT("dieser beitrag erschien"),
    S_INIT("in einer früheren version dieses"),
    S_INIT("korrektur:"),
    S_INIT("korrekturhinweis:"),
    S_INIT("berichtigung:"),
    S_INIT("cet article a été modifié"),
    S_INIT("cet article a été mis à jour"),
    S_INIT("cet article a été publié"),
    S_INIT("une version antérieure de cet"),
    S_INIT("este artículo fue publicado"),
    S_INIT("este artículo se publicó"),
    S_INIT("una versión anterior de est"),
    S_INIT("corrección:"),
    S_INIT("correção:"),
    S_INIT("esta reportagem foi atualizada"),
    S_INIT("correzione:"),
    S_INIT("questo articolo è stato"),
    S_INIT("dit artikel verscheen eerder"),
    S_INIT("dit artikel is aangepast"),
    S_INIT("исправление:"),
    S_INIT("уточнение:"),
    S_INIT("виправлення:"),
    S_INIT("Исправление:"),
    S_INIT("Уточнение:"),
    S_INIT("Виправлення:"),
};

static const struct str contacts[] = {
    S_INIT("for media inquiries"),
    S_INIT("for press inquiries"),
    S_INIT("media contact"),
    S_INIT("press contact"),
    S_INIT("pressekontakt"),
    S_INIT("contact presse"),
    S_INIT("contacto de prensa"),
    S_INIT("for more information, please contact"),
    S_INIT("for further information, please contact"),
    S_INIT("for further information please contact"),
};

static const struct str rights[] = {
    S_INIT("all rights reserved"),
    S_INIT("alle rechte vorbehalten"),
    S_INIT("tous droits réservés"),
    S_INIT("todos los derechos reservados"),
    S_INIT("todos os direitos reservados"),
    S_INIT("tutti i diritti riservati"),
    S_INIT("alle rechten voorbehouden"),
    S_INIT("wszelkie prawa zastrzeżone"),
    S_INIT("все права защищены"),
    S_INIT("Все права защищены"),
    S_INIT("Усі права захищ"),
    S_INIT("無断転載"),
    S_INIT("무단 전재"),
    S_INIT("무단전재"),
    S_INIT("禁止转载"),
    S_INIT("不得转载"),
};

/* Where readers are wanted beside the page. */
static const struct str networks[] = {
    S_INIT("facebook"),
    S_INIT("whatsapp"),
    S_INIT("telegram"),
    S_INIT("instagram"),
    S_INIT("twitter"),
    S_INIT("google news"),
    S_INIT("google notícias"),
    S_INIT("youtube"),
    S_INIT("tiktok"),
    S_INIT("viber"),
    S_INIT("zalo"),
    S_INIT("вконтакте"),
    S_INIT("ВКонтакте"),
    S_INIT("дзен"),
    S_INIT("Дзен"),
    S_INIT("телеграм"),
    S_INIT("Телеграм"),
    S_INIT("फेसबुक"),
    S_INIT("व्हाट्सएप"),
    S_INIT("واتساب"),
    S_INIT("تلغرام"),
    S_INIT("فيسبوك"),
    S_INIT("微信"),
    S_INIT("微博"),
};

/* How they are asked, at the front of a line. */
static const struct str calls[] = {
    S_INIT("follow us"),
    S_INIT("follow our"),
    S_INIT("follow @"),
    S_INIT("join us"),
    S_INIT("join our"),
    S_INIT("join the"),
    S_INIT("subscribe"),
    S_INIT("like us"),
    S_INIT("find us"),
    S_INIT("read us"),
    S_INIT("folgen"),
    S_INIT("abonnieren"),
    S_INIT("besuchen sie uns"),
    S_INIT("suivez"),
    S_INIT("rejoignez"),
    S_INIT("abonnez"),
    S_INIT("retrouvez"),
    S_INIT("sigue"),
    S_INIT("síguenos"),
    S_INIT("suscríbete"),
    S_INIT("únete"),
    S_INIT("siga"),
    S_INIT("clique"),
    S_INIT("inscreva"),
    S_INIT("participe"),
    S_INIT("entre no"),
    S_INIT("segui"),
    S_INIT("iscriviti"),
    S_INIT("volg "),
    S_INIT("dołącz"),
    S_INIT("obserwuj"),
    S_INIT("śledź"),
    S_INIT("polub"),
    S_INIT("takip"),
    S_INIT("abone ol"),
    S_INIT("ikuti"),
    S_INIT("gabung"),
    S_INIT("theo dõi"),
    S_INIT("Читайте"),
    S_INIT("Подпис"),
    S_INIT("Следите"),
    S_INIT("Присоединяйтесь"),
    S_INIT("Підпис"),
    S_INIT("Стежте"),
    S_INIT("Долучайтесь"),
    S_INIT("تابع"),
    S_INIT("اشترك"),
    S_INIT("انضم"),
    S_INIT("हमें"),
    S_INIT("关注"),
    S_INIT("扫码"),
};

/* Which pairs of letters stand somewhere in a line, so that most phrases need
 * not be looked for: a bit for each pair, some of them shared. */
struct sieve {
	uint64_t bits[16];
};

static unsigned pair(const char *p)
{
	unsigned a = (unsigned char)ch_lower(p[0]);
	unsigned b = (unsigned char)ch_lower(p[1]);
	return (a * 37 + b) & 1023;
}

static void sieve_fill(struct sieve *f, struct str line)
{
	*f = (struct sieve){{0}};
	for (size_t i = 0; i + 1 < line.n; i++) {
		unsigned k = pair(line.p + i);
		f->bits[k / 64] |= UINT64_C(1) << k % 64;
	}
}

static bool may_hold(const struct sieve *f, struct str phrase)
{
	for (size_t i = 0; i + 1 < phrase.n; i++) {
		unsigned k = pair(phrase.p + i);
		if (!(f->bits[k / 64] >> k % 64 & 1))
			return false;
	}
	return true;
}

static bool holds(
    struct str line, const struct sieve *f, const struct str *phrases, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (may_hold(f, phrases[i]) && str_ifind(line, phrases[i]) >= 0)
			return true;
	return false;
}

static bool begins(struct str line, const struct str *phrases, size_t n)
{
	char first = line.n ? ch_lower(line.p[0]) : 0;
	for (size_t i = 0; i < n; i++)
		if (ch_lower(phrases[i].p[0]) == first &&
		    str_istarts(line, phrases[i]))
			return true;
	return false;
}

/* "Follow us on Telegram", whatever sign stands before it. */
static bool wants_followers(struct str line, const struct sieve *f)
{
	if (line.n > CALL_BYTES || !holds(line, f, networks, N(networks)))
		return false;
	ptrdiff_t word = str_chr(line, ' ');
	/* "Follow The Harbour Post on ...", not "Follow these steps" */
	if (str_starts(line, S("Follow ")) && line.n > 7 && line.p[7] >= 'A' &&
	    line.p[7] <= 'Z')
		return true;
	return begins(line, calls, N(calls)) ||
	       (word > 0 && word <= SIGN_BYTES && !ch_alnum(line.p[0]) &&
		   begins(str_sub(line, (size_t)word + 1, line.n), calls,
		       N(calls)));
}

enum notice notice_of(struct str line)
{
	struct sieve f;
	if (line.n > NOTICE_BYTES)
		return NOTICE_NONE;
	sieve_fill(&f, line);
	if (begins(line, edits, N(edits)) ||
	    begins(line, contacts, N(contacts)) ||
	    holds(line, &f, rights, N(rights)))
		return NOTICE_EDIT;
	if (holds(line, &f, consent, N(consent)))
		return NOTICE_CONSENT;
	return holds(line, &f, signup, N(signup)) ||
		       holds(line, &f, paywall, N(paywall)) ||
		       wants_followers(line, &f)
		   ? NOTICE_SIGNUP
		   : NOTICE_NONE;
}
