/* SPDX-License-Identifier: MIT */
/* gazetted: what a publication says of itself, and asks of its readers. */
#include "digest/house.h"

#include <string.h>

#include "base/str.h"
#include "digest/folded.h"
#include "digest/page.h"
#include "digest/rules.h"

#define LABEL_MAX 40 /* bytes of "Clarification, Nov. 3" */
#define NOTE_MAX  60 /* and of "With material from the agencies." */

#define N(table) (sizeof(table) / sizeof(*(table)))

/* What a sentence that meets a rule does. */
enum {
	PAGE = 1,   /* speaks of the page, */
	OTHER = 2,  /* or of a text that is another */
	READER = 4, /* asks its reader */
	OWN = 8,    /* says what only the house does */
	NOTE = 16,  /* dates the page */
	TOLD = 32,  /* tells what somebody says */
};

static const struct rule rules[] = {
    /* The text that it stands in, and what is done to texts. */
    {PAGE,
	{"this article|this story|this post|this report|this live page|"
	 "this live blog|this blog|this page|this interview|"
	 "the interview was|the headline of this|this version of",
	    " was amended| was updated| was corrected| was edited|"
	    " was changed| was originally| was first published| was produced|"
	    " was translated| was supported by| was funded by| been updated|"
	    " been amended| been corrected| been changed| been edited|"
	    " been condensed| is closed| now closed| edited for| affiliate|"
	    " appeared in| appeared on| amended to| changed to"}},
    {PAGE, {"ce direct |notre direct |dieser liveticker|dieser liveblog|"
	    "unser liveticker|unser liveblog|este directo |nuestro directo |"
	    "questa diretta |la nostra diretta |dit liveblog|ons liveblog|"
	    "den här liverapporten|ta relacja ",
	       " terminé| clos| beendet| geschlossen| terminado| finalizado|"
	       " concluso| conclusa| terminata| afgesloten| gesloten|"
	       " avslutad| zakończon"}},
    {PAGE, {"an earlier version of th|a previous version of th|"
	    "a version of th",
	       "is article|is story|is report|is post|is column|is piece|"
	       "is headline"}},
    {PAGE, {"this is a developing|this is a breaking", " story| news"}},
    {PAGE, {"dieser artikel|dieser text|dieser beitrag|dieses interview",
	       " aktualisiert| korrigiert| überarbeitet| zuerst | erschien |"
	       " erschienen| ist am | wurde am "}},
    {PAGE, {"in einer früheren version|in einer früheren fassung|"
	    "in einer vorigen version",
	       " artikels| textes| beitrags| berichts"}},
    {PAGE, {"cet article|cette interview",
	       " a été modifi| a été mis| a été corrig| a été actualis|"
	       " initialement | a été publié | est paru"}},
    {PAGE, {"une version précédente de|une première version de",
	       " cet article| ce texte"}},
    {PAGE, {"este artículo|esta entrevista|esta noticia",
	       " actualiz| fue correg| sido correg| fue modific| sido modific|"
	       " fue publicad| sido publicad| se publicó"}},
    {PAGE, {"una versión anterior de", " este artículo| esta noticia"}},
    {PAGE, {"este artigo|esta matéria|esta reportagem",
	       " atualiz| foi corrig| foi public| foi alterad| foi modific"}},
    {PAGE, {"uma versão anterior dest", " artigo|a matéria"}},
    {PAGE, {"questo articolo", " aggiorn| stato corrett| stato modific| stato "
			       "pubblic| stato riv"}},
    {PAGE, {"una versione precedente di quest", " articolo"}},
    {PAGE, {"dit artikel|dit interview",
	       " bijgewerkt| aangepast| gewijzigd| gecorrigeerd| verscheen "}},
    {PAGE, {"in een eerdere versie van dit|een eerdere versie van dit",
	       " artikel| bericht| stuk"}},
    {PAGE, {"den här artikeln|denna artikel|denne artikel|denne artikkelen|"
	    "denne saken",
	       " rättats| uppdaterats| rettet| opdateret| oppdatert"}},
    {PAGE, {"tämä artikkeli", " päivitetty| korjattu"}},
    {PAGE, {"ten artykuł", " zaktualiz| poprawion| opublikowan| zmienion"}},
    {PAGE, {"w wcześniejszej wersji|we wcześniejszej wersji",
	       " artykułu| tekstu"}},
    {PAGE, {"tento článek|tento článok", " aktualiz| oprav"}},
    {PAGE, {"ez a cikk", " frissült| javít"}},
    {PAGE, {"bu makale|bu haber", " güncellen| düzelt"}},
    {PAGE,
	{"эта статья|этот материал|данный материал",
	    " исправлен| изменен| изменён| обновлен| обновлён| опубликован"}},
    {PAGE, {"в предыдущей версии", " статьи| материала| текста"}},
    {PAGE, {"ця стаття|цей матеріал", " виправлен| оновлен| змінен"}},
    {PAGE,
	{"本文",
	    "更新|本文转载|本文轉載|本文系|本文来自|本文作者|本文首发|不代表"}},
    {PAGE, {"この記事は|この記事に",
	       "更新さ|更新し|訂正し|訂正さ|掲載さ|公開さ|有料"}},
    /* But an article of a law, or a report that somebody else wrote, has
     * other things done to it. */
    {OTHER, {"this article of|this report of|this story of|dieser artikel de|"
	     "dieser text de|cet article de |cet article du |este artículo de|"
	     "este artigo d|questo articolo de|dit artikel van|"
	     "эта статья закона|эта статья кодекса|эта статья конституции|"
	     "ten artykuł k|ten artykuł ustawy"}},
    /* What publishing software puts below a text in a feed: "The post X
     * appeared first on Y." */
    {OWN, {"the post |the entry |der beitrag |l'article |la entrada |"
	   "o post |o artigo |l'articolo |het bericht |inlägget |indlægget |"
	   "innlegget |artykuł |příspěvek |príspevok |artikkeli |запись |"
	   "сообщение |публікація ",
	      " appeared first on | first appeared | was first published |"
	      " erschien zuerst | est apparu en premier | se publicó primero |"
	      " apareceu primeiro | proviene da | verscheen eerst |"
	      " dök först upp | blev først udgivet | dukket først opp |"
	      " pochodzi z serwisu | nejdříve se objevil | zobrazený najskôr |"
	      " впервые появил| вперше з'явил"}},
    /* What a reader is told to do, first of all, and that it is for the
     * page. */
    {READER, {"for more information|for further information|more information ",
		 " see | visit| call | contact| go to| click"}},
    {READER, {"weitere informationen|mehr informationen",
		 " hier| unter | finden sie"}},
    {READER, {"jetzt |hier ", " newsletter abonn| newsletter an"}},
    {READER,
	{"подпишитесь|подписывайтесь|следите за нами|скачайте|поделитесь|"
	 "слушайте|читайте|оформите|чтобы оставить комментарий|"
	 "присоединяйтесь",
	    " рассылк| наш подкаст| нашем подкаст| приложение| наш telegram|"
	    " нашем telegram| в telegram| наш канал| нашем канале| на нас |"
	    " этой стать| статьей| статьёй| подписк| войдите"}},
    {READER, {"підписуйтесь|підписуйтеся|слухайте", " наш| на нас| розсилк"}},
    {READER,
	{"关注我们|欢迎关注|扫码关注|请关注|欢迎订阅|扫描二维码|下载我们|"
	 "长按|点击此处|请在浏览器|扫码",
	    "公众号|关注我们|微信|新闻简报|我们的|二维码关注|扫码关注|本页面|"
	    "客户端"}},
    /* Phrases that nobody else says. */
    {OWN, {"(corrects |(corrected |(adds |(updates |(updated |(recasts |"
	   "(refiles |last updated|originally published|"
	   "zuletzt aktualisiert|article mis à jour|we use cookies|© |"
	   "抱歉，您的浏览器|by signing up, you|by signing up you|"
	   "dieses video ist nicht|ce contenu n'est pas|este vídeo no está|"
	   "this video is not|this video is unavailable|"
	   "esta noticia se actualiz|view this email|"
	   "thank you for signing up"}},
    {OWN,
	{NULL, "contributed to this report|contributed to this story|"
	       "contributed to this article|contributed reporting|"
	       "cookies help us deliver|all quotes delayed|"
	       "an diesem artikel mitgearbeitet|mitarbeit an diesem|"
	       "trug zu diesem|a contribué à cet article|"
	       "ont contribué à cet article|ha contribuito a questo articolo|"
	       "contribuyó a este art|contribuyó a esta inf|"
	       "bijgedragen aan dit artikel|bidrog till artikeln|"
	       "cookies helfen uns|les cookies nous permettent|"
	       "riproduzione riservata|tous droits réservés|"
	       "todos los derechos reservados|todos os direitos reservados|"
	       "tutti i diritti riservati|alle rechte vorbehalten|"
	       "alle rechten voorbehouden|wszelkie prawa zastrzeżone|"
	       "все права защищены|無断転載を禁|無断複製を禁|著作権は当社|"
	       "keinen artikel verpassen|receiving this email because|"
	       "enable javascript|turn on javascript|your browser does not|"
	       ""
	       "exclusivo para suscriptores|"
	       "riservato agli abbonati|exclusivo para assinantes|"
	       "alleen voor abonnees|tylko dla prenumeratorów|"
	       "доступен только "
	       "подписчик|有料会員限定です|有料会員限定の記事|有料会員限定記事|"
	       "続きをお読みいただけま|"
	       "続きを読むに|メールマガジンに登録してください|"
	       "ニュースレターに登録してください|フォローしてください|"
	       "はこちら。|はこちらから|当サイトでは|ページをご覧ください|"
	       "ご意見・ご感想"}},
    /* Two phrases that only the house says together. */
    {OWN,
	{NULL, "cookie",
	    " you agree to|you accept the use|this site uses|this website uses|"
	    "our website uses|wir verwenden|verwenden wir|wir nutzen|"
	    "diese website nutzt|diese website verwendet|nous utilisons|"
	    "vous acceptez l|utilizamos|acepta el uso|utilizziamo|"
	    "questo sito utilizza|este site usa|você concorda|"
	    "gebruiken cookies|deze website gebruikt|używamy|мы используем|"
	    "вы соглашаетесь|本网站使用|我们使用"}},
    {OWN, {NULL, "privacy policy|terms of use",
	      "you agree to our|you agree to the"}},
    {OWN, {NULL,
	      "réservé aux abonnés|réservée aux abonnés|"
	      "réservé à nos abonnés|réservée à nos abonnés",
	      "article|la suite|contenu|contribution|lecture|commentaire"}},
    {OWN, {NULL, "unsubscribe at any time|unsubscribe by"}},
    {OWN, {NULL, "subscribers", "unlimited access"}},
    {OWN, {NULL, "already a subscriber", "log in"}},
    {OWN, {NULL, "views expressed|opinions expressed", "of the author"}},
    {OWN, {NULL, "commission", "links on this|through links"}},
    {OWN, {NULL, "not responsible for", "external sites"}},
    {OWN, {NULL, "may not be published", "redistributed"}},
    {OWN, {NULL, "newsletter",
	      "jederzeit abbestellen|jederzeit wieder abbestellen"}},
    {OWN, {NULL, "diese e-mail", "weil sie sich"}},
    {OWN, {NULL, "fehler korrigiert", "entschuldig"}},
    {OWN, {NULL, "il vous reste", "cet article à lire"}},
    {OWN, {NULL, "opinions exprimées", "auteur"}},
    {OWN, {NULL, "opiniones expresadas|opinioni espresse|opiniões expressas",
	      "autor"}},
    {OWN, {NULL, "meningen", "van de auteur"}},
    {OWN, {NULL, "opinie wyrażone", "autor"}},
    {OWN, {NULL, "zrezygnować", "subskrypcji"}},
    {OWN, {NULL, "cancelar a inscrição", "você pode"}},
    {OWN, {NULL, "annullare l'iscrizione", "puoi"}},
    {OWN, {NULL, "vous désinscrire", "à tout moment"}},
    {OWN, {NULL, "darte de baja", "en cualquier momento"}},
    {OWN, {NULL, "afmelden", "op elk moment"}},
    {OWN, {NULL, "мнение автора", "редакции"}},
    {OWN, {NULL, "отписаться", "в любой момент"}},
    {OWN, {NULL, "版权所有|未经授权", "不得转载"}},
    {OWN, {NULL, "未經授權", "不得轉載"}},
    /* "Published on 3 March.", "With material from the agencies.": no more
     * than that, for news may go on behind it. */
    {NOTE, {"published on|updated on|updated at|aktualisiert am|"
	    "mis à jour le|publié le|actualizado el|actualizado a las|"
	    "publicado el|atualizado em|publicado em|aggiornato il|"
	    "pubblicato il|bijgewerkt op|gepubliceerd op|zaktualizowano|"
	    "aktualizováno|avec afp"}},
    /* Somebody says something. */
    {TOLD,
	{NULL,
	    " said| says| told| explain| argue| complain| concluded| recalled| "
	    "promised| found.| warn| announc| decid| ruled| urge| demand|"
	    " admitt| advis| asked| claimed| banned| sentenced|\"|“|„|«|"
	    " sagte| sagt | erklärt| warnt| kündigt| ford| teilte| rief|"
	    " rät | bat | laut | zeigt eine | betont| mahnt| a déclaré| a "
	    "résumé| a précisé| a dit| a annoncé| annonce | avertit| prévient|"
	    " conseille| alerte | a lancé| a écrit| selon | dénonce| dijo|"
	    " dice| anunció| advirti| advierte| avisa| pidió| según |"
	    " ha detto| disse| dice| avverte| secondo | annuncia| afirm|"
	    " segundo | anuncia| decidi| alerta | zei | zegt| eist | aldus | "
	    "meldt|"
	    " waarschuw| volgens| powiedzia| apeluj| według | ostrzega| mówi| "
	    "twierdz|"
	    " poinformowa| сказал|потребовал|призвал|по словам|заявил| "
	    "предупре| сообщи| утвержда|と述べ|によると|が分かった|"
	    "と発表|呼びかけ|と語|「|说|表示|宣布|警告|称，"}}};

static struct rulebook book = {.rules = rules, .n = N(rules)};

/* "Correction: markets fell ...": what comes with a rise, and goes on in small
 * letters as no note in English does. */
static bool goes_on_small(const struct folded *low, const char *label)
{
	ptrdiff_t colon = str_find(low->whole, S(": "));
	struct str rest = str_sub(low->whole, (size_t)colon + 2, low->whole.n);
	return colon > 0 && rest.n && ch_alpha(rest.p[0]) &&
	       ch_lower(rest.p[0]) == rest.p[0] &&
	       (!strcmp(label, "correction") ||
		   !strcmp(label, "clarification"));
}

/* "Article 7": of a law, by its number. */
static bool numbered(const struct folded *low)
{
	struct str rest = str_of(low->words), word = S("");
	for (int i = 0; i < 3 && str_split(&rest, ' ', &word); i++)
		;
	return word.n && ch_digit(word.p[0]);
}

/* Behind a colon, or a comma and a colon, stands what is corrected:
 * "Correction, Nov. 3: ...", "Editor's note: ...". */
static bool labelled(const struct folded *low)
{
	static const char *const labels[] = {"editor's note", "editors' note",
	    "editor's notes", "correction", "clarification",
	    "hinweis der redaktion", "anmerkung der redaktion", "anm. d. red",
	    "transparenzhinweis", "korrektur", "richtigstellung",
	    "berichtigung", "note de la rédaction", "ndlr", "erratum",
	    "rectificatif", "correctif", "mise à jour", "nota de la redacción",
	    "nota del editor", "fe de errores", "corrección", "rectificación",
	    "nota da redação", "nota do editor", "errata", "correção",
	    "nota della redazione", "nota del direttore", "correzione",
	    "rettifica", "noot van de redactie", "correctie", "rectificatie",
	    "rättelse", "fotnot", "rettelse", "oikaisu", "juttua korjattu",
	    "od redakcji", "sprostowanie", "korekta", "poznámka redakce",
	    "poznámka redakcie", "szerkesztői megjegyzés", "editörün notu",
	    "от редакции", "исправление", "уточнение", "від редакції",
	    "από τη σύνταξη", "编者按", "編者按", "编者注", "編者注", "编注",
	    "更正", "勘误", "訂正", "お断り", "おわび", "お詫び", "편집자 주",
	    "편집자주", "ملاحظة المحرر", "ملاحظة من المحرر", "הערת המערכת",
	    "संपादक की टिप्पणी"};
	const char *colon = strchr(low->words, ':');
	const char *wide = strstr(low->words, "：");
	colon = !colon || (wide && wide < colon) ? wide : colon;
	if (!colon || colon - low->words >= LABEL_MAX)
		return false;
	for (size_t i = 0; i < N(labels); i++) {
		size_t n = strlen(labels[i]);
		if (strncmp(low->words, labels[i], n) != 0)
			continue;
		const char *at = low->words + n;
		at += *at == ' ' && at + 1 == colon;
		if (at == colon)
			return !goes_on_small(low, labels[i]);
		size_t digits = strspn(at + 1, "0123456789") + 1;
		if (*at == ',' ||
		    (at + digits != colon &&
			strcspn(at, "0123456789") < (size_t)(colon - at)))
			return true;
	}
	return false;
}

bool house_goes_on(const struct folded *low)
{
	const char *at = low->words;
	while ((at = strstr(at, ", ")) && ch_digit(at[2]))
		at++;
	return at;
}

bool house_told(const struct folded *low)
{
	return rules_met(&book, low) & TOLD;
}

bool house_says(const struct folded *low)
{
	unsigned met = rules_met(&book, low);
	if (labelled(low))
		return true;
	if (met & TOLD)
		return false;
	if (met & PAGE && !(met & OTHER) && !numbered(low))
		return true;
	if (met & OWN || page_says(low))
		return true;
	if (met & READER && !low->words[strcspn(low->words, "0123456789")])
		return true; /* a figure is told, not asked for */
	return met & NOTE && strlen(low->words) <= NOTE_MAX &&
	       !house_goes_on(low);
}
