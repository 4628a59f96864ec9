/* SPDX-License-Identifier: MIT */
/* gazetted: what stands at the end of a feed's text and is no text. */
#include "feed/furniture.h"

#define FURNITURE_MAX 200 /* bytes: a longer paragraph is prose */

/* Beginnings, in lower case; a whole short paragraph that begins so goes.
 * Letters beyond ASCII are compared as they are, so both cases are here. */
static const struct str leads[] = {
    S_INIT("read more"),
    S_INIT("read the full"),
    S_INIT("read the rest"),
    S_INIT("read full"),
    S_INIT("read on "),
    S_INIT("continue reading"),
    S_INIT("keep reading"),
    S_INIT("click here"),
    S_INIT("view this post"),
    S_INIT("learn more"),
    S_INIT("more..."),
    S_INIT("more\u2026"),
    S_INIT("full story"),
    S_INIT("see all"),
    S_INIT("share this"),
    S_INIT("comments"),
    S_INIT("leave a comment"),
    S_INIT("source:"),
    S_INIT("weiterlesen"),
    S_INIT("mehr lesen"),
    S_INIT("zum artikel"),
    S_INIT("lire la suite"),
    S_INIT("lire plus"),
    S_INIT("en savoir plus"),
    S_INIT("leer m\u00e1s"),
    S_INIT("seguir leyendo"),
    S_INIT("leggi tutto"),
    S_INIT("continua a leggere"),
    S_INIT("leia mais"),
    S_INIT("ler mais"),
    S_INIT("continue lendo"),
    S_INIT("lees verder"),
    S_INIT("lees meer"),
    S_INIT("czytaj wi\u0119cej"),
    S_INIT("czytaj dalej"),
    S_INIT("l\u00e4s mer"),
    S_INIT("les mer"),
    S_INIT("l\u00e6s mere"),
    S_INIT("lue lis\u00e4\u00e4"),
    S_INIT("\u010d\u00edst d\u00e1l"),
    S_INIT("\u0427\u0438\u0442\u0430\u0442\u0438 \u0434\u0430\u043b\u0456"),
    S_INIT("\u0427\u0438\u0442\u0430\u0442\u0438 \u0431\u0456\u043b\u044c"),
    S_INIT("\u0427\u0438\u0442\u0430\u0442\u044c \u0434\u0430\u043b"),
    S_INIT("devam\u0131n\u0131 oku"),
    S_INIT("\u7d9a\u304d\u3092"),
    S_INIT("\u9605\u8bfb\u5168\u6587"),
    S_INIT("\u67e5\u770b\u5168\u6587"),
};

static bool appeared_first(struct str p)
{
	return str_istarts(p, S("the post ")) &&
	       str_ifind(p, S("appeared first on")) > 0;
}

/* Only brackets and dots. */
static bool ellipsis(struct str p)
{
	for (size_t i = 0; i < p.n; i++)
		if (!strchr("[](). >\xe2\x80\xa6", p.p[i]))
			return false;
	return true;
}

static bool is_furniture(struct str p)
{
	if (appeared_first(p))
		return true;
	if (p.n > FURNITURE_MAX)
		return false;
	for (size_t i = 0; i < sizeof(leads) / sizeof(*leads); i++)
		if (str_istarts(p, leads[i]))
			return true;
	return ellipsis(p);
}

static ptrdiff_t last_break(struct str s)
{
	for (size_t i = s.n; i >= 2; i--)
		if (s.p[i - 1] == '\n' && s.p[i - 2] == '\n')
			return (ptrdiff_t)i;
	return -1;
}

/* "... sentence. [...]" and "... Read more" at the end of a paragraph. */
static struct str trim_tail(struct str s)
{
	static const struct str tails[] = {S_INIT("[...]"), S_INIT("[\u2026]"),
	    S_INIT("Read more"), S_INIT("Read more..."),
	    S_INIT("Read more\u2026"), S_INIT("Continue reading"),
	    S_INIT("Continue reading..."), S_INIT("Continue reading\u2026"),
	    S_INIT("\u2192")};
	for (size_t i = 0; i < sizeof(tails) / sizeof(*tails); i++) {
		struct str cut = str_sub(s, 0, s.n - tails[i].n);
		if (s.n > tails[i].n && str_ends(s, tails[i]) &&
		    str_trim(cut).n)
			return trim_tail(str_trim(cut));
	}
	return s;
}

struct str furniture_trim(struct str text)
{
	struct str s = str_trim(text);
	ptrdiff_t at;
	while ((at = last_break(s)) > 0 &&
	       is_furniture(str_trim(str_sub(s, (size_t)at, s.n))))
		s = str_trim(str_sub(s, 0, (size_t)at));
	return trim_tail(s);
}
