/* SPDX-License-Identifier: MIT */
/* gazetted: what a letter marks as an advertisement. */
/*
 * The mark stands above what it is for, alone or with the name of who pays:
 * "Sponsored", "Anzeige", "Presented by Ropes & Co"; or in front of the
 * headline or behind it: "Ad: Ropes", "Ropes (Anzeige)". Only a short text of
 * nothing but such words is one, since ads are also what news are about.
 */
#include "base/arena.h"
#include "feed/letter_impl.h"

#define LABEL_MAX 60 /* bytes of a mark with a name */
#define ALONE_MAX 40 /* ... without one */

/* One of them makes a text a mark ... */
static const char marks[] =
    " ad ads advert adverts advertisement advertisements advertising"
    " advertorial sponsor sponsors sponsored sponsoring"
    " anzeige anzeigen werbung gesponsert gesponserte gesponserter"
    " publicité sponsorisé sponsorisée publireportage"
    " publicidad patrocinado patrocinada patrocinador patrocinadores anuncio"
    " pubblicità sponsorizzato sponsorizzata publicidade patrocínio"
    " advertentie advertenties gesponsord reklama sponsorowane reklám hirdetés"
    " reklam sponsorlu annons sponsrat sponsrad annonse sponset mainos"
    " kaupallinen reklaam реклама спонсор διαφήμιση iklan 広告 pr スポンサー"
    " 广告 廣告 赞助 광고 إعلان إعلانات פרסומת โฆษณา ";

/* ... where these are all the others. */
static const char filling[] =
    " a an the our of this today's week's issue content post message story"
    " stories paid promotion partner partners from by classified classifieds"
    " inhalt beitrag unser unsere bezahlte bezahlter partnerinhalt"
    " contenu article partenaire notre contenido nuestro contenuto"
    " materiał artykuł på ad ";

/* In front of a name. */
static const struct str fronts[] = {S_INIT("sponsored by "),
    S_INIT("sponsor: "), S_INIT("our sponsor: "), S_INIT("presented by "),
    S_INIT("brought to you by "), S_INIT("in partnership with "),
    S_INIT("together with "), S_INIT("a message from "),
    S_INIT("a word from our sponsor"), S_INIT("this issue is sponsored by "),
    S_INIT("this issue is brought to you by "), S_INIT("gesponsert von "),
    S_INIT("präsentiert von "), S_INIT("anzeige von "),
    S_INIT("en partenariat avec "), S_INIT("présenté par "),
    S_INIT("sponsorisé par "), S_INIT("patrocinado por "),
    S_INIT("presentado por "), S_INIT("en colaboración con "),
    S_INIT("offerto da "), S_INIT("sponsorizzato da "),
    S_INIT("oferecido por "), S_INIT("aangeboden door "),
    S_INIT("gesponsord door "), S_INIT("partner wydania: "),
    S_INIT("i samarbete med "), S_INIT("sponsras av ")};

bool letter_ad(struct arena *a, struct str text)
{
	text = str_trim(text);
	if (!text.n || text.n > LABEL_MAX)
		return false;
	struct str low = letter_lower(a, text);
	for (size_t i = 0; i < sizeof(fronts) / sizeof(*fronts); i++)
		if (str_starts(low, fronts[i]))
			return true;
	return text.n <= ALONE_MAX &&
	       letter_only_listed(low, '\'', marks, filling);
}

bool letter_ad_headline(struct arena *a, struct str title)
{
	struct str end = str_sub(title, title.n - (title.n > 0), title.n);
	ptrdiff_t colon = str_chr(title, ':');
	ptrdiff_t open = str_rchr(title, '(');
	if (str_eq(end, S("]")))
		open = str_rchr(title, '[');
	if (colon > 0 && letter_ad(a, str_sub(title, 0, (size_t)colon)))
		return true;
	if (str_starts(title, S("[")) && str_chr(title, ']') > 0 &&
	    letter_ad(a, str_sub(title, 1, (size_t)str_chr(title, ']'))))
		return true;
	return open > 0 && strchr(")]", title.p[title.n - 1]) &&
	       letter_ad(a, str_sub(title, (size_t)open + 1, title.n - 1));
}
