/* SPDX-License-Identifier: MIT */
/* gazetted: what a publication says of itself, and asks of its readers. */
#include "digest/house.h"

#include <string.h>

#include "digest/folded.h"

#define LABEL_MAX 40 /* bytes of "Clarification, Nov. 3" */

#define N(table) (sizeof(table) / sizeof(*(table)))

/* What the page says of itself: which of its versions it is, what belongs to
 * it, who helped. */
static bool of_the_page(const struct folded *low)
{
	static const char *const begin[] = {"editor's note", "editors' note",
	    "editor's notes", "correction:", "clarification:", "this live page",
	    "this live blog", "this blog is", "this page is", "this article",
	    "this post was", "this story was", "this story has been",
	    "this report was", "this is a developing", "this is a breaking",
	    "this interview has been", "an earlier version",
	    "a previous version", "check back", "we use cookies", "ad-free",
	    "the interview was", "hinweis der redaktion",
	    "anmerkung der redaktion", "anm. d. red", "dieser artikel",
	    "dieser text", "dieser beitrag", "dieses interview",
	    "in einer früheren version", "in einer früheren fassung",
	    "korrektur:", "mit material de", "mit material von",
	    "das gespräch führte", "das interview führte", "die fragen stellte",
	    "redaktion:", "note de la rédaction", "ndlr", "cet article",
	    "cette interview", "propos recueillis", "erratum", "rectificatif",
	    "avec afp", "nota de la redacción", "nota del editor",
	    "este artículo", "esta entrevista", "fe de errores",
	    "con información de", "nota da redação", "nota do editor",
	    "este artigo", "esta matéria", "esta reportagem foi",
	    "errata:", "com informações d", "nota della redazione",
	    "nota del direttore", "questo articolo", "errata corrige",
	    "noot van de redactie", "dit artikel", "dit interview",
	    "correctie:", "den här artikeln", "denna artikel", "rättelse",
	    "fotnot:", "denne artikel", "denne artikkelen", "denne saken",
	    "rettelse", "tämä artikkeli", "juttua korjattu", "oikaisu",
	    "od redakcji", "sprostowanie", "ten artykuł", "poznámka redakce",
	    "tento článek", "poznámka redakcie", "tento článok",
	    "szerkesztői megjegyzés", "ez a cikk", "editörün notu", "bu makale",
	    "bu haber ilk", "от редакции", "эта статья", "этот материал",
	    "данный материал", "від редакції", "ця стаття", "цей матеріал",
	    "από τη σύνταξη", "编者按", "編者按", "本文", "更正：", "訂正",
	    "お断り", "この記事は", "この記事に", "편집자 주", "편집자주",
	    "이 기사는", "ملاحظة المحرر", "ملاحظة من المحرر", "הערת המערכת",
	    "संपादक की टिप्पणी", "(corrects ", "(corrected ", "(adds ",
	    "(updates ", "(updated ", "(recasts ", "(refiles ", "last updated",
	    "updated on", "updated at", "published on", "originally published",
	    "transparenzhinweis", "a version of this article",
	    "dieses video ist", "ce contenu n'est", "este vídeo no",
	    "this video is not", "this video is un", "esta noticia se actualiz",
	    "hinweis:", "anmerkung:", "uwaga:", "примечание:", "注：", "编注",
	    "编者注", "編者注", "おわび", "お詫び", "※", "声明：", "聲明：",
	    "版权所有", "版權所有", "© ", "zuletzt aktualisiert",
	    "aktualisiert am", "article mis à jour", "mis à jour le",
	    "publié le", "actualizado el", "actualizado a las", "publicado el",
	    "atualizado em", "publicado em", "aggiornato il", "pubblicato il",
	    "bijgewerkt op", "gepubliceerd op", "uppdaterad ", "publicerad ",
	    "oppdatert ", "opdateret ", "päivitetty ", "zaktualizowano",
	    "aktualizacja:", "aktualizováno", "обновлено ", "опубликовано "};
	static const char *const inside[] = {"contributed to this report",
	    "contributed to this story", "contributed to this article",
	    "contributed reporting", "cookies help us", "all quotes delayed",
	    "affiliate links", "affiliate link", "has been corrected",
	    "an diesem artikel mitgearbeitet", "mitarbeit an diesem",
	    "trug zu diesem", "a contribué à cet article",
	    "ont contribué à cet article", "ha contribuito a questo",
	    "contribuyó a est", "ha contribuido a est", "contribuiu para est",
	    "bijgedragen aan dit artikel", "bidrog till artikeln",
	    "cookies helfen uns", "les cookies nous", "las cookies nos",
	    "i cookie ci", "una versión anterior de est",
	    "una versione precedente di quest", "uma versão anterior dest",
	    "eerdere versie van dit", "не является инвестиционной",
	    "nie stanowi porady", "inte är rådgivning", "está em atualização",
	    "notizia in aggiornamento", "материал обновляется", "不代表本",
	    "不代表平台", "edited for length", "riproduzione riservata",
	    "tous droits réservés", "todos los derechos reservados",
	    "todos os direitos reservados", "tutti i diritti riservati",
	    "alle rechte vorbehalten", "alle rechten voorbehouden",
	    "wszelkie prawa zastrzeżone", "все права защищены", "無断転載",
	    "無断複製", "不得转载", "不得轉載", "未经授权", "本文转载",
	    "转载自", "订正します", "訂正します", "著作権は当社",
	    "クッキーを使用", "cookieを使用", "投資を勧", "投資勧誘"};
	return folded_begins(low, begin, N(begin)) ||
	       folded_holds(low, inside, N(inside));
}

/* What publishing software puts below a text in a feed: "The post X appeared
 * first on Y." */
static bool reissued(const struct folded *low)
{
	static const char *const begin[] = {"the post ", "the entry ",
	    "der beitrag ", "l'article ", "la entrada ", "o post ", "o artigo ",
	    "l'articolo ", "het bericht ", "inlägget ", "indlægget ",
	    "innlegget ", "artykuł ", "příspěvek ", "príspevok ", "artikkeli ",
	    "запись ", "сообщение ", "публікація "};
	static const char *const inside[] = {" appeared first on ",
	    " first appeared ", " was first published ", " erschien zuerst ",
	    " est apparu en premier ", " se publicó primero ",
	    " apareceu primeiro ", " proviene da ", " verscheen eerst ",
	    " dök först upp ", " blev først udgivet ", " dukket først opp ",
	    " pochodzi z serwisu ", " nejdříve se objevil ",
	    " zobrazený najskôr ", " впервые появил", " вперше з'явил"};
	return folded_begins(low, begin, N(begin)) &&
	       folded_holds(low, inside, N(inside));
}

/* What it asks of its reader. */
static bool to_the_reader(const struct folded *low)
{
	static const char *const begin[] = {"join ", "sign up", "submit your ",
	    "for more information", "for further information",
	    "more information ", "weitere informationen", "mehr informationen",
	    "pour plus d'information", "para más información",
	    "para mais informações", "per maggiori informazioni",
	    "voor meer informatie", "mer information ", "więcej informacji",
	    "tell us", "got a tip", "have a tip", "get in touch", "share your",
	    "contact our", "do you have a", "email us", "write to us",
	    "listen to the", "watch the full", "you can read",
	    "read: ", "hören sie", "sehen sie hier", "schreiben sie uns",
	    "abonnieren sie", "folgen sie", "dann abonnieren", "écoutez",
	    "retrouvez", "écrivez-nous", "abonnez-vous", "escuche", "escucha ",
	    "suscríb", "escríbanos", "siga-nos", "ouça", "assine", "ascolta ",
	    "iscriviti", "scrivici", "luister", "beluister", "abonneer",
	    "lyssna på", "prenumerera", "hør ", "lyt til", "kuuntele", "tilaa ",
	    "posłuchaj", "napisz do", "subskrybuj", "poslechněte",
	    "napište nám", "vypočujte", "hallgassa meg", "iratkozzon",
	    "abone ol", "bizi takip", "слушайте", "подписывайтесь",
	    "подпишитесь", "слухайте", "підписуйтесь", "підписуйтеся",
	    "关注我们", "欢迎关注", "扫码关注", "请关注", "欢迎分享",
	    "欢迎订阅", "扫描二维码", "下载我们的", "ご意見", "구독하세요",
	    "thank you for signing up", "view this email", "enter your email",
	    "by signing up", "have your say", "to comment on this", "follow us",
	    "share this ", "volg ons", "seguici", "síguenos", "folgt uns",
	    "suivez-nous", "obserwuj nas", "polub nas", "следите за нами",
	    "поделитесь этой", "поделитесь стат", "udostępnij ten",
	    "condividi ", "diskutieren sie mit", "deel dit "};
	static const char *const inside[] = {"our podcast", "our newsletter",
	    "our full coverage", "our newsroom", "our app ", "our app.",
	    "our latest episode", "episode of our", "our whatsapp",
	    "our telegram", "unseren podcast", "unserem podcast",
	    "unseren newsletter", "unseren kanal", "keinen artikel verpassen",
	    "notre podcast", "notre newsletter", "notre infolettre",
	    "nuestro podcast", "nuestra newsletter", "nuestro boletín",
	    "nuestro canal", "nosso podcast", "nossa newsletter", "nosso canal",
	    "nostro podcast", "nostra newsletter", "nostro canale",
	    "onze podcast", "onze nieuwsbrief", "vår podd", "vårt nyhetsbrev",
	    "vores podcast", "vores nyhedsbrev", "vår podkast", "nasz podcast",
	    "naszego podcastu", "nasz newsletter", "наш telegram",
	    "нашем telegram", "наш телеграм", "наш подкаст", "näytä lisää",
	    "uutiskirje", "your inbox", "receiving this email",
	    "subscribers only", "already a subscriber", "enable javascript",
	    "turn on javascript", "your browser does not", "externe inhalte",
	    "externen inhalt", "jederzeit abbestellen",
	    "jederzeit wieder abbestellen", "votre boîte mail",
	    "votre boîte de réception", "vous désinscrire", "vous désabonner",
	    "réservé aux abonnés", "réservée aux abonnés", "darte de baja",
	    "tu correo electrónico", "exclusivo para suscriptores",
	    "solo para suscriptores", "tua casella", "tua email",
	    "annullare l'iscrizione", "riservato agli abbonati",
	    "no seu e-mail", "cancelar a inscrição",
	    "exclusivo para assinantes", "je mailbox", "je inbox",
	    "alleen voor abonnees", "swoją skrzynkę", "tylko dla subskrybentów",
	    "tylko dla prenumeratorów", "доступен только подписчик",
	    "有料会員限定", "会員登録すると", "続きをお読み", "続きを読むに",
	    "メールマガジンに登録", "ニュースレターの登録",
	    "ニュースレターに登録", "フォローしてください", "はこちら。",
	    "はこちらから", "取消订阅", "我们的公众号", "新闻简报", "仅限会员"};
	return folded_begins(low, begin, N(begin)) ||
	       folded_holds(low, inside, N(inside));
}

/* Two phrases that only the house says together. */
static bool together(const struct folded *low)
{
	static const struct two_phrases both[] = {{"cookie", " you agree"},
	    {"cookie", "you accept"}, {"cookie", "you need to accept"},
	    {"cookie", "we use"}, {"cookie", "this site"},
	    {"cookie", "this website"}, {"cookie", "our site"},
	    {"cookie", "our website"}, {"cookie", "your experience"},
	    {"cookie", "wir verwenden"}, {"cookie", "verwenden wir"},
	    {"cookie", "wir nutzen"}, {"cookie", "diese website"},
	    {"cookie", "diese seite"}, {"cookie", "stimmen sie"},
	    {"cookie", "nous utilisons"}, {"cookie", "ce site"},
	    {"cookie", "vous acceptez"}, {"cookie", "vous devez accepter"},
	    {"cookie", "votre navigation"}, {"cookie", "utilizamos"},
	    {"cookie", "usamos"}, {"cookie", "este sitio"},
	    {"cookie", "esta web"}, {"cookie", "acepta el uso"},
	    {"cookie", "utilizziamo"}, {"cookie", "questo sito"},
	    {"cookie", "accetti"}, {"cookie", "este site"},
	    {"cookie", "você concorda"}, {"cookie", "gebruiken cookies"},
	    {"cookie", "deze website"}, {"cookie", "deze site"},
	    {"cookie", "accepteer "}, {"cookie", "używamy"},
	    {"cookie", "ta strona"}, {"cookie", "ta witryna"},
	    {"cookie", "zgadzasz się"}, {"cookie", "мы используем"},
	    {"cookie", "этот сайт"}, {"cookie", "наш сайт"},
	    {"cookie", "вы соглашаетесь"}, {"cookie", "本网站"},
	    {"cookie", "我们使用"}, {"cookie", "当サイト"},
	    {"privacy policy", "you agree"}, {"terms of use", "you agree"},
	    {"subscribers", "unlimited access"}, {"for subscribers", "log in"},
	    {"views expressed", "author"}, {"views expressed", "those of"},
	    {"opinions expressed", "author"},
	    {"opinions expressed", "those of"}, {"commission", "links on"},
	    {"commission", "through links"},
	    {"not responsible for", "external"},
	    {"may not be", "redistributed"}, {"may not be", "republished"},
	    {"does not constitute", "advice"}, {"headline of this", "changed"},
	    {"headline of this", "amended"},
	    {"mit der anmeldung", "datenschutz"}, {"newsletter", "abonnieren."},
	    {"newsletter", "melden sie sich"},
	    {"diese e-mail", "weil sie sich"},
	    {"für abonnenten", "melden sie sich"},
	    {"fehler korrigiert", "entschuldig"}, {"provision", "affiliate"},
	    {"il vous reste", "à lire"}, {"version précédente de", "article"},
	    {"version antérieure de", "article"},
	    {"opinions exprimées", "article"}, {"n'engage", "auteur"},
	    {"opiniones expresadas", "autor"}, {"opinioni espresse", "autor"},
	    {"opiniões expressas", "autor"}, {"não reflete", "opinião d"},
	    {"meningen", "van de auteur"}, {"opinie wyrażone", "autor"},
	    {"wcześniejszej wersji", "artykułu"},
	    {"wcześniejszej wersji", "tekstu"}, {"zrezygnować", "subskrypcji"},
	    {"мнение автора", "редакции"}, {"мнение редакции", "автор"},
	    {"предыдущей версии", "статьи"}, {"предыдущей версии", "материала"},
	    {"отписаться", "в любой момент"}, {"статья была", "изменена"},
	    {"afmelden", "op elk moment"}, {"早前版本", "本文"}};
	static const struct two_phrases first[] = {{"follow ", "facebook"},
	    {"follow ", "instagram"}, {"follow ", "twitter"},
	    {"follow ", "whatsapp"}, {"download ", " app"},
	    {"laden sie ", " app"}, {"téléchargez ", "application"},
	    {"descarga ", "aplicación"}, {"scarica ", " app"},
	    {"baixe ", "aplicativo"}, {"siga ", "facebook"},
	    {"siga ", "instagram"}, {"download onze ", "app"},
	    {"pobierz ", "aplikacj"}, {"скачайте ", "приложение"},
	    {"jetzt ", "newsletter"}, {"recevez ", "newsletter"},
	    {"recevez ", "boîte"}, {"recibe ", "correo"},
	    {"ricevi ", "casella"}, {"receba ", "e-mail"},
	    {"ontvang ", "mailbox"}, {"получайте ", "почт"},
	    {"partagez ", "article"}, {"comparte ", "noticia"},
	    {"comparte ", "artículo"}, {"compartilhe ", "notícia"},
	    {"下载", "应用"}};
	return folded_holds_both(low, both, N(both)) ||
	       folded_begins_and_holds(low, first, N(first));
}

/* "Clarification, Nov. 3: ...", "Corrección: ...". */
static bool correction(const struct folded *low)
{
	static const char *const labels[] = {"correction", "clarification",
	    "korrektur", "richtigstellung", "berichtigung", "rectificatif",
	    "correctif", "mise à jour", "corrección", "rectificación",
	    "correzione", "rettifica", "correção", "correctie", "rectificatie",
	    "sprostowanie", "korekta", "исправление", "уточнение", "訂正",
	    "更正", "勘误"};
	const char *colon = strchr(low->words, ':');
	const char *wide = strstr(low->words, "：");
	colon = !colon || (wide && wide < colon) ? wide : colon;
	return colon && colon - low->words < LABEL_MAX &&
	       folded_begins(low, labels, N(labels));
}

bool house_says(const struct folded *low)
{
	return of_the_page(low) || reissued(low) || to_the_reader(low) ||
	       together(low) || correction(low);
}
