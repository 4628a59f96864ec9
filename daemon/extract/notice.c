/* SPDX-License-Identifier: MIT */
/* gazetted: paragraphs that speak of the page, and not of the world. */
#include "extract/notice.h"

#define NOTICE_BYTES 1200 /* a longer paragraph is none */

#define N(table) (sizeof(table) / sizeof(*(table)))

static const struct str consent[] = {
    S_INIT("use cookies"),
    S_INIT("uses cookies"),
    S_INIT("our cookie policy"),
    S_INIT("cookies and similar tech"),
    S_INIT("manage your cookie"),
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

/* Behind one of these nothing is told any more; at the front of a line. */
static const struct str edits[] = {
    S_INIT("file - in this"),
    S_INIT("file – in this"),
    S_INIT("file — in this"),
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
};

static bool holds(struct str line, const struct str *phrases, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_ifind(line, phrases[i]) >= 0)
			return true;
	return false;
}

enum notice notice_of(struct str line)
{
	if (line.n > NOTICE_BYTES)
		return NOTICE_NONE;
	for (size_t i = 0; i < N(edits); i++)
		if (str_istarts(line, edits[i]))
			return NOTICE_EDIT;
	for (size_t i = 0; i < N(contacts); i++)
		if (str_istarts(line, contacts[i]))
			return NOTICE_EDIT;
	if (holds(line, rights, N(rights)))
		return NOTICE_EDIT;
	if (holds(line, consent, N(consent)))
		return NOTICE_CONSENT;
	return holds(line, signup, N(signup)) ? NOTICE_SIGNUP : NOTICE_NONE;
}
