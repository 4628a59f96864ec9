/* SPDX-License-Identifier: MIT */
/* gazetted: links of a letter that are its frame and no news. */
/*
 * Every newsletter ends with much the same links: terms, an imprint, whom to
 * write to, where else to follow. They are known
 *
 *	by words	where a short text has no other words than such, in any
 *			order: "Our privacy policy & terms", "Kontakt"; one
 *			word more, and it may be news
 *	by the place	that is a profile on a network or an app in a store, or
 *			whose path ends in such a word
 */
#include "base/arena.h"
#include "base/url.h"
#include "base/url_host.h"
#include "feed/letter_impl.h"

#define LABEL_MAX    80 /* bytes of a text that is looked at word by word */
#define LABEL_SHORT  40 /* ... that is believed what its address says */
#define SEGMENTS_MAX 3	/* of a path: deeper ones are articles */

/* One of them makes a text part of the frame ... */
static const char frame[] =
    /* English, and what others took from it */
    " privacy cookie cookies terms imprint disclaimer contact advertise"
    " advertising faq faqs careers jobs gdpr ccpa accessibility sitemap"
    " copyright legal help support feedback about website homepage app apps"
    " preferences forward sponsor sponsorship donate merch refer referral"
    " archive archives issues download follow subscribe"
    " facebook twitter linkedin instagram youtube tiktok mastodon bluesky"
    " threads pinterest whatsapp telegram discord reddit xing patreon"
    " substack beehiiv mailchimp mailjet sendinblue brevo"
    /* German */
    " datenschutz datenschutzerklärung datenschutzhinweise"
    " datenschutzbestimmungen impressum agb nutzungsbedingungen kontakt"
    " haftungsausschluss mediadaten werben barrierefreiheit newsletterarchiv"
    " cookie-einstellungen stellenangebote karriere folgen"
    /* French, Spanish, Italian, Portuguese, Romanian */
    " confidentialité mentions cgu cgv contactez contactez-nous publicité"
    " accessibilité recrutement suivez suivez-nous"
    " privacidad aviso contacto contáctanos contáctenos publicidad síguenos"
    " informativa contatti contattaci pubblicità seguici"
    " privacidade termos contato fale anuncie siga"
    " confidențialitate confidentialitate termeni contactați"
    /* Dutch, Polish, Czech, Hungarian, Turkish */
    " privacybeleid privacyverklaring voorwaarden adverteren colofon"
    " cookiebeleid vacatures volg"
    " prywatności regulamin reklama kontakty"
    " soukromí podmínky ochrana"
    " adatvédelem adatvédelmi impresszum kapcsolat"
    " gizlilik iletişim künye"
    /* Swedish, Danish, Norwegian, Finnish */
    " integritetspolicy villkor kontakta annonsera"
    " privatlivspolitik persondatapolitik vilkår handelsbetingelser"
    " personvern personvernerklæring"
    " tietosuoja tietosuojaseloste käyttöehdot yhteystiedot evästeet"
    /* Russian, Ukrainian, Bulgarian, Greek */
    " конфиденциальности контакты реклама обратная"
    " конфіденційності поверителност контакти"
    " απορρήτου επικοινωνία επικοινωνήστε όροι"
    /* Indonesian, Vietnamese, Arabic, Hebrew */
    " privasi kontak riêng الخصوصية اتصل פרטיות שימוש ";

/* ... where these are all the others. */
static const char filling[] =
    " and or of the our your us we on in to for at with by from a an this my"
    " policy policies statement notice use service services conditions"
    " settings page team center centre like join visit find read see view more"
    " get become newsletter newsletters email mail all past previous do not"
    " sell share personal information data friend friends x com now them"
    " powered made sent marketing"
    " und der die das den dem unser unsere unserer uns zur zum auf bei sie uns"
    " dir hinweise erklärung bestimmungen über mit"
    " de la le les du des et sur nous notre nos votre vos d l politique"
    " générales utilisation légales vie privée données protection"
    " política y las los el del en nuestra nuestro uso términos condiciones"
    " sulla il di e note legali noi su politica termini condizioni"
    " da do dos das o a os as em uso nossa conosco nos"
    " met ons op het een en onze polityka i na nas z nami"
    " osobních údajů zásady och om oss på og os i"
    " politika ve bizi politikası nyilatkozat"
    " политика в на мы нас о условия использования связь наш"
    " політика умови"
    " πολιτική χρήσης μαζί μας kebijakan kami quyền tư chính sách"
    " سياسة بنا שלנו מדיניות תנאי צור קשר ";

/* Whole texts, of scripts without spaces. */
static const struct str texts[] = {S_INIT("プライバシーポリシー"),
    S_INIT("個人情報保護方針"), S_INIT("利用規約"), S_INIT("お問い合わせ"),
    S_INIT("お問い合わせはこちら"), S_INIT("特定商取引法に基づく表記"),
    S_INIT("運営会社"), S_INIT("会社概要"), S_INIT("広告掲載について"),
    S_INIT("隐私政策"), S_INIT("隐私权政策"), S_INIT("使用条款"),
    S_INIT("服务条款"), S_INIT("联系我们"), S_INIT("关于我们"),
    S_INIT("隱私權政策"), S_INIT("隱私政策"), S_INIT("服務條款"),
    S_INIT("聯絡我們"), S_INIT("關於我們"), S_INIT("개인정보처리방침"),
    S_INIT("개인정보 처리방침"), S_INIT("이용약관"), S_INIT("문의하기"),
    S_INIT("회사소개"), S_INIT("นโยบายความเป็นส่วนตัว"), S_INIT("ติดต่อเรา")};

/* The last piece of a path, without ".html". */
static const char paths[] =
    " privacy privacy-policy privacypolicy privacy-notice privacy-statement"
    " cookies cookie-policy terms terms-of-use terms-of-service tos"
    " terms-and-conditions legal legal-notice disclaimer imprint impressum"
    " datenschutz datenschutzerklaerung agb kontakt contact contact-us about"
    " about-us advertise advertising advertise-with-us careers jobs mediakit"
    " media-kit mentions-legales politique-de-confidentialite aviso-legal"
    " politica-de-privacidad privacidad informativa-privacy privacybeleid"
    " colofon polityka-prywatnosci regulamin integritetspolicy personvern"
    " tietosuoja gizlilik privacidade accessibility faq help support sponsor"
    " sponsors newsletters archive archives subscribe subscription signup"
    " sign-up feedback survey surveys refer referral referrals donate"
    " preferences settings unsubscribe membership become-a-member support-us"
    " rate upgrade ";

static bool by_text(struct str low)
{
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		if (str_eq(low, texts[i]))
			return true;
	return false;
}

/* Pieces of a path, and the last of them that is not empty; or what is asked
 * about an issue, whose number stands behind it. */
static size_t segments(struct str path, struct str *out_last)
{
	static const char asked[] = " survey surveys rate feedback poll ";
	size_t n = 0;
	struct str one;
	long long number;
	*out_last = S("");
	while (str_split(&path, '/', &one)) {
		if (!one.n)
			continue;
		n++;
		if (!letter_listed(asked, *out_last) ||
		    !str_to_int(one, 0, INT64_MAX, &number))
			*out_last = one;
	}
	return n;
}

static bool is_profile(struct str host, size_t depth, struct str first)
{
	static const char networks[] =
	    " facebook.com twitter.com x.com instagram.com linkedin.com"
	    " youtube.com tiktok.com pinterest.com threads.net threads.com t.me"
	    " xing.com bsky.app discord.gg discord.com whatsapp.com ";
	static const char stores[] =
	    " apps.apple.com itunes.apple.com play.google.com maps.google.com"
	    " maps.apple.com ";
	static const char providers[] =
	    " mailchimp.com beehiiv.com substack.com ghost.org kit.com"
	    " buttondown.com buttondown.email mailerlite.com brevo.com"
	    " getrevue.co ";
	static const char under[] =
	    " company in channel c user profile pages invite school ";
	if (str_starts(host, S("www.")))
		host = str_sub(host, 4, host.n);
	if (letter_listed(stores, host) ||
	    (!depth && letter_listed(providers, host)))
		return true;
	return letter_listed(networks, host) &&
	       (depth <= 1 || (depth == 2 && letter_listed(under, first)));
}

static bool by_place(struct arena *a, struct str url)
{
	struct url u;
	struct str last, first;
	if (!url_parse(a, url, &u))
		return false;
	size_t depth = segments(u.path, &last);
	struct str rest = str_sub(u.path, 1, u.path.n);
	if (!str_split(&rest, '/', &first))
		first = S("");
	ptrdiff_t dot = str_chr(last, '.');
	last = str_lower(a, str_sub(last, 0, dot < 0 ? last.n : (size_t)dot));
	if ((!u.query.n || !depth) && is_profile(u.host, depth, first))
		return true;
	return depth > 0 && depth <= SEGMENTS_MAX && letter_listed(paths, last);
}

/* Its text is the name of the place: "example.org". */
static bool by_name(struct arena *a, struct str low, struct str url)
{
	struct str site = url_site(a, url);
	return site.n &&
	       (str_eq(low, site) || str_eq(low, str_cat(a, S("www."), site)));
}

bool letter_link_foot(struct arena *a, struct str label, struct str url)
{
	if (label.n > LABEL_MAX)
		return false;
	struct str low = letter_lower(a, label);
	return letter_only_listed(low, '-', frame, filling) || by_text(low) ||
	       by_name(a, low, url) ||
	       (label.n <= LABEL_SHORT && by_place(a, url));
}
