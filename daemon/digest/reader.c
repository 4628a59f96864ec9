/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that speak to who reads the page. */
#include "digest/reader.h"

#include <string.h>

#include "base/utf8.h"
#include "digest/folded.h"
#include "digest/leaning.h"
#include "text/sentence.h"
#include "text/words.h"

/* Lower case. `words` address somebody wherever they stand, `orders` where a
 * sentence begins with them; in scripts without spaces `words` are phrases.
 * `pages` are of pages: words or parts of them. */
#define PHRASES_MAX 40
static const struct {
	struct str language;
	const char *words, *orders;
	const char *pages[PHRASES_MAX];
	const char *phrases[PHRASES_MAX];
} speech[] = {
    {S_INIT("en"),
	" you your yours you're you've you'll we we've our ours us please ",
	" sign log stay support become forward share click tap read see watch "
	"listen download get subscribe register join visit check enter refresh "
	"write send help donate follow discover explore find try ",
	{"newsletter", "subscri", "sign in", "sign up", "log in", "login",
	    "regist", "account ", "email", "e-mail", "inbox", "notification",
	    "cookie", "browser", "this page", "unsubscribe", "links", "link ",
	    "click", "comments", "spam", " member ", "membership",
	    "free articles", "journalism", " app ", " app.", "website",
	    "our site", "podcast", "full story", "this story", "our standards",
	    "letter to the editor", "this video"},
	{NULL}},
    {S_INIT("de"),
	" wir uns unser unsere unserem unseren unserer unseres du dich dir "
	"dein deine deinem deinen bitte ",
	" melden unterstützen lesen abonnieren registrieren klicken laden "
	"folgen teilen schreiben hören sehen hier jetzt mehr um mit ",
	{"newsletter", " abo ", " abo.", " abos", "abonn", "anmeld",
	    "registrier", "konto ", "e-mail", "cookie", "browser", " link",
	    "klick", "kommentar", " app ", " app.", "website", " seite ",
	    "podcast", "artikel", "inhalt", "diesen text", "journalismus",
	    "redaktion"},
	{NULL}},
    {S_INIT("fr"), " vous votre vos nous notre nos ",
	" inscrivez soutenez abonnez cliquez lisez partagez téléchargez "
	"retrouvez découvrez recevez écoutez regardez connectez ",
	{"newsletter", "abonn", "inscri", "connectez", "compte ", "mail",
	    "cookie", "navigateur", " lien", "clique", "commentaire",
	    "application", " site ", " site.", "podcast", "article", "contenu",
	    "vidéo", "journalisme", "rédaction", "notre page"},
	{NULL}},
    {S_INIT("es"),
	" tú tu tus te ti usted ustedes nosotros nuestro nuestra nuestros "
	"nuestras estás puedes puede ",
	" suscríbete suscríbase apoya apoye regístrate regístrese lee lea "
	"descarga descargue comparte comparta sigue siga haz haga recibe ",
	{"newsletter", "boletín", "suscri", "regístr", "sesión", "cuenta ",
	    "correo ", "cookie", "navegador", "enlace", "clic ", "comentarios",
	    "aplicación", "sitio web", " web ", "podcast", "este artículo",
	    "contenido", "este vídeo", "este video", "periodismo",
	    "seguir ley"},
	{NULL}},
    {S_INIT("it"),
	" tu tuo tua tuoi tue ti noi nostro nostra nostri nostre hai puoi ",
	" iscriviti abbonati sostieni leggi scarica condividi segui clicca "
	"accedi registrati ricevi scopri ",
	{"newsletter", "abbon", "iscri", "accedi", "account", "mail", "cookie",
	    "browser", " link", "clicca", "commenti", " app ", " app.",
	    " sito ", "podcast", "articolo", "contenut", "giornalismo",
	    "redazione"},
	{NULL}},
    {S_INIT("pt"), " você vocês nosso nossa nossos nossas ",
	" assine apoie inscreva cadastre leia baixe compartilhe siga clique "
	"receba faça acesse confira ",
	{"newsletter", "assin", "inscri", "cadastr", "login", "conta ",
	    "e-mail", "cookie", "navegador", " link", "clique", "comentários",
	    "aplicativo", " site ", " site.", "podcast", "artigo", "conteúdo",
	    "jornalismo", "redação"},
	{NULL}},
    {S_INIT("nl"), " je jouw jij u uw wij we ons onze ",
	" steun meld lees abonneer volg deel download klik ontvang bekijk ",
	{"nieuwsbrief", "abonn", "inlog", "log in", "log dan", "account",
	    "mail ", "e-mail", "cookie", "browser", " link", "klik", "reacties",
	    " app ", " app.", "website", " site ", "podcast", "artikel",
	    "journalistiek", "redactie"},
	{NULL}},
    {S_INIT("pl"),
	" ty ciebie twój twoja twoje twojej nasz nasza nasze naszą naszej "
	"naszego naszym masz możesz ",
	" zapisz wspieraj przeczytaj czytaj pobierz udostępnij kliknij zaloguj "
	"obserwuj otrzymuj wykup ",
	{"newsletter", "subskry", "prenumera", "zalogu", "konto ", "mail",
	    "cookie", "przeglądar", " link", "kliknij", "komentarz", "aplikacj",
	    "podcast", "artykuł", "dziennikarstw", "redakcj"},
	{NULL}},
    {S_INIT("ru"),
	" вы вас вам вами ваш ваша ваше ваши вашу мы нас нам наш наша наше "
	"наши нашем нашей нашего ",
	" подпишитесь оформите читайте скачайте поделитесь нажмите войдите "
	"зарегистрируйтесь получайте следите смотрите поддержите ",
	{"рассылк", "подписк", "подписчик", "войдите", "аккаунт", "почту ",
	    "cookie", "браузер", "ссылк", "нажм", "комментари", "приложени",
	    " сайт", "подкаст", "телеграм", "telegram", "журналистик",
	    "редакци", "ctrl"},
	{NULL}},
    {S_INIT("ja"), "", "",
	{"サイト", "会員", "登録", "メール", "アプリ", "ブラウザ", "javascript",
	    "クリック", "リンク", "この記事", "動画", "ページ", "購読"},
	{"当サイト", "当社の", "弊社", "ください", "いただけ", "いただく",
	    "いただき", "お客様", "皆様", "ご覧", "ご確認", "ご購読",
	    "ご利用"}},
    {S_INIT("zh"), "", "",
	{"网站", "页面", "订阅", "公众号", "微信", "客户端", "浏览器", "点击",
	    "链接", "二维码", "评论区", "账号", "下载", "删除", "平台"},
	{"您", "我们的", "本站", "本网", "本平台", "请在", "请点", "请联系",
	    "长按", "点击"}},
};

#define NONE (sizeof(speech) / sizeof(*speech))

static size_t of_language(struct str language)
{
	size_t i = 0;
	while (i < NONE && !str_istarts(language, speech[i].language))
		i++;
	return i;
}

static bool holds_one(
    const struct folded *low, const char *const list[static PHRASES_MAX])
{
	size_t n = 0;
	while (n < PHRASES_MAX && list[n])
		n++;
	return folded_holds(low, list, n);
}

static bool quotes(struct str t)
{
	uint32_t c;
	for (size_t i = 0; i < t.n;) {
		i += utf8_next(t, i, &c);
		if (utf8_among("\"“”„«»「『`", c))
			return true;
	}
	return str_find(t, S("'' ")) >= 0 || str_find(t, S(": '")) >= 0;
}

/* "Wir bitten Sie": with its capital amid a sentence it is the reader. */
static bool formal(struct str t)
{
	static const struct str words[] = {S_INIT(" Sie "), S_INIT(" Sie,"),
	    S_INIT(" Sie."), S_INIT(" Ihnen "), S_INIT(" Ihr "),
	    S_INIT(" Ihre "), S_INIT(" Ihren "), S_INIT(" Ihrem ")};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_find(t, words[i]) > 0)
			return true;
	return false;
}

/* Not where it is told who said so. */
static bool addresses(struct str language, const struct folded *low, size_t k)
{
	struct str rest = str_of(low->words), word;
	bool first = true, does = false;
	while (str_split(&rest, ' ', &word)) {
		while (word.n && strchr(".,!?:;", word.p[word.n - 1]))
			word.n--;
		if (word.n && leaning_says(language, word))
			return false;
		does |= word.n &&
			(word_listed(speech[k].words, word) ||
			    (first && word_listed(speech[k].orders, word)));
		first = false;
	}
	return does;
}

bool reader_addressed(struct str language, struct str t)
{
	size_t k = of_language(language);
	struct folded low;
	if (k == NONE || quotes(t))
		return false;
	fold_sentence(t, &low);
	return holds_one(&low, speech[k].phrases) ||
	       addresses(language, &low, k) ||
	       (str_istarts(language, S("de")) && formal(t));
}

bool reader_of_page(struct str language, const struct folded *low)
{
	size_t k = of_language(language);
	return k != NONE && holds_one(low, speech[k].pages);
}
