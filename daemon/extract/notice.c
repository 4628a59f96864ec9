/* SPDX-License-Identifier: MIT */
/* gazetted: paragraphs that speak of the page, and not of the world. */
#include "extract/notice.h"

#include <stdint.h>
#include <string.h>

#define NOTICE_BYTES 1200 /* a longer paragraph is none */
#define CALL_BYTES   240  /* nor is a longer line a call to follow somebody */
#define DONE_BYTES   80	  /* in which it is said what was done to a text */
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

/* Cookies of the very page, or that the reader may refuse. */
static const struct pair {
	const char *one, *other;
} cookies = {"cookie",
    "unserer website|unsere website|unserer webseite|unseren webseiten|"
    "unserer internetseite|our website|our site|this website uses|"
    "on this website|ce site|notre site|nuestro sitio|este sitio|"
    "nosso site|este site|nostro sito|questo sito|onze website|"
    "deze website|naszej stronie|ta strona|vår webbplats|"
    "den här webbplatsen|vores hjemmeside|denne hjemmeside|vårt nettsted|"
    "dette nettstedet|sie können cookies jederzeit|"
    "du kannst cookies jederzeit"};

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
    S_INIT("newsletter aus der region"),
    S_INIT("unseren täglichen newsletter"),
    S_INIT("unserem täglichen newsletter"),
    S_INIT("abonner à nos newsletters"),
    S_INIT("recevez chaque matin"),
    S_INIT("suscríbete a nuestr"),
    S_INIT("iscriviti alla newsletter"),
    S_INIT("contains affiliate links"),
    S_INIT("contact our newsroom"),
    S_INIT("contact the newsroom"),
    S_INIT("contactez la rédaction"),
    S_INIT("contactez notre rédaction"),
    S_INIT("schreiben sie der redaktion"),
    S_INIT("schreiben sie uns an"),
    S_INIT("escribe a la redacción"),
    S_INIT("escríbenos a"),
    S_INIT("fale com a redação"),
    S_INIT("scrivi alla redazione"),
    S_INIT("mail onze redactie"),
    S_INIT("tip de redactie"),
    S_INIT("napisz do redakcji"),
    S_INIT("napisz do nas"),
    S_INIT("tipsa redaktionen"),
    S_INIT("tips redaksjonen"),
    S_INIT("nasz newsletter"),
    S_INIT("by submitting your information"),
    S_INIT("by providing your email"),
    S_INIT("agreeing to receive emails"),
    S_INIT("agreeing to receive communications"),
    S_INIT("agree to receive emails"),
    S_INIT("agree to receive communications"),
    S_INIT("submit your letter"),
    S_INIT("send us your letter"),
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
    S_INIT("getting your trinity audio"),
    S_INIT("comments are "),
    S_INIT("comments on this "),
    S_INIT("kommentare sind "),
    S_INIT("les commentaires sont "),
    S_INIT("los comentarios "),
    S_INIT("os comentários "),
    S_INIT("atenção: comentários"),
    S_INIT("ATENÇÃO: Comentários"),
    S_INIT("i commenti sono "),
    S_INIT("we are logging off"),
    S_INIT("thanks for following our live blog"),
    S_INIT("thanks for following our live coverage"),
    S_INIT("thank you for following our live blog"),
    S_INIT("thank you for following our live coverage"),
    S_INIT("this live blog is now closed"),
    S_INIT("this live blog has now closed"),
    S_INIT("we are closing this live"),
    S_INIT("we're closing this live"),
    S_INIT("we’re closing this live"),
    S_INIT("dieser liveblog ist beendet"),
    S_INIT("dieser liveticker ist beendet"),
    S_INIT("ce direct est terminé"),
    S_INIT("fin de ce direct"),
    S_INIT("correction:"),
    S_INIT("correction :"),
    S_INIT("corrections:"),
    S_INIT("clarification:"),
    S_INIT("a correction was made"),
    S_INIT("an earlier version of this"),
    S_INIT("a previous version of this"),
    S_INIT("in einer früheren version dieses"),
    S_INIT("korrektur:"),
    S_INIT("korrekturhinweis:"),
    S_INIT("berichtigung:"),
    S_INIT("une version antérieure de cet"),
    S_INIT("una versión anterior de est"),
    S_INIT("corrección:"),
    S_INIT("correção:"),
    S_INIT("correzione:"),
    S_INIT("исправление:"),
    S_INIT("уточнение:"),
    S_INIT("виправлення:"),
    S_INIT("Исправление:"),
    S_INIT("Материал обновл"),
    S_INIT("Материал дополнен"),
    S_INIT("Матеріал оновл"),
    S_INIT("Матеріал доповнен"),
    S_INIT("Статья обновл"),
    S_INIT("Стаття оновл"),
    S_INIT("Новость обновл"),
    S_INIT("Новость дополн"),
    S_INIT("Новина оновл"),
    S_INIT("Новина доповн"),
    S_INIT("artykuł został zaktualiz"),
    S_INIT("artikeln har uppdaterats"),
    S_INIT("artikeln är uppdaterad"),
    S_INIT("artikkelen er oppdatert"),
    S_INIT("článek aktualiz"),
    S_INIT("a cikk frissült"),
    S_INIT("articolul a fost actualizat"),
    S_INIT("Το άρθρο ενημερώθηκε"),
    S_INIT("Το κείμενο ενημερώθηκε"),
    S_INIT("bài viết được cập nhật"),
    S_INIT("Уточнение:"),
    S_INIT("Виправлення:"),
};

/* What a text is called in itself, and what was done to it: "This story was
 * updated", "Cet article a été corrigé". Words are parted by bars. What a bill,
 * an article of a law or a piece of music is called, too, may be said to be up
 * to date alone: those are changed, published and first seen in the news. */
static const struct {
	const char *text, *done;
} edited[] = {
    {"this article |this story ",
	"was updated|been updated|was amended|been amended|was corrected|"
	"been corrected|was edited|been edited|was originally published|"
	"was originally posted|originally appeared|first appeared|"
	"first published"},
    {"this post |this piece ",
	"was updated|been updated|was originally published|"
	"originally appeared|first appeared|first published"},
    {"dieser artikel |diese meldung ",
	"erschien|ist zuerst|aktualisiert|korrigiert|überarbeitet"},
    {"dieser text |dieser beitrag ",
	"erschien zuerst|ist zuerst|zuerst erschienen|aktualisiert"},
    {"cet article ",
	"a été modifié|mis à jour|a été publié|a été corrigé|actualisé"},
    {"ce texte |cette dépêche ", "mis à jour|mise à jour|actualisé"},
    {"este artículo |esta noticia |esta nota ",
	"fue publicad|se publicó|actualizad|corregid"},
    {"esta reportagem |esta matéria |esta notícia ",
	"atualizad|foi corrigid|foi publicad|foi alterad"},
    {"este artigo |este texto |esta información ", "atualizad|actualizad"},
    {"questo articolo ", "aggiornat|corrett|pubblicat|modificat"},
    {"questa notizia ", "aggiornat|corretta"},
    {"dit artikel ", "verscheen|aangepast|bijgewerkt|gewijzigd|gecorrigeerd"},
    {"dit bericht |dit verhaal ", "aangepast|bijgewerkt|gecorrigeerd"},
    {"den här artikeln |denna artikel |denne artikel |denne artikkelen |"
     "denne saken ",
	"har uppdaterats|är uppdaterad|har rättats|er opdateret|er rettet|"
	"er oppdatert|er korrigert|ble oppdatert|ble publisert først"},
    {"ten artykuł |ten tekst ", "został zaktualiz|ukazał się"},
    {"tento článek |tento text ", "aktualiz"},
    {"ez a cikk ", "frissült|frissítettük|javítottuk"},
    {"acest articol ", "a fost actualizat|a fost corectat"},
    {"bu haber |bu yazı |bu makale ", "güncellen|düzeltil"},
    {"artikel ini |berita ini ", "diperbarui|dikoreksi|telah tayang"},
    {"bài viết này ", "được cập nhật|đã được sửa"},
    {"Эта статья |Этот материал ", "обновл"},
    {"Ця стаття |Цей матеріал ", "оновл"},
    {"この記事は|本記事は",
	"更新しま|更新されま|訂正しま|訂正されま|修正しま|修正されま"},
    {"本文|这篇文章|此文", "已更新|首发于|最初发表"},
    {"이 기사는", "업데이트|수정|정정"},
    {"هذا المقال|هذا الخبر", "تحديث|تصحيح"},
};

/* What is said of none but a page where two of its things meet: money, and
 * links; a source, and who ranks it; keys, and what is to be marked. */
static const struct pair pairs[] = {
    {"we may earn a commission|we may earn commission|we may get a commission|"
     "may earn us a commission|site may earn a commission|"
     "eine provision|recevoir une commission|toucher une commission|"
     "percevoir une commission|recevons une commission|"
     "touchons une commission|percevons une commission|"
     "recibir una comisión|recibimos una comisión|ganar una comisión|"
     "obtener una comisión|llevarnos una comisión|receber uma comissão|"
     "recebemos uma comissão|ganhar uma comissão|ganhamos uma comissão|"
     "ricevere una commissione|riceviamo una commissione|"
     "guadagnare una commissione|ottenere una commissione|prowizję|"
     "een commissie",
	" links|-links| link | link.| link,|affiliate|enlaces|liens |"
	"linki|linków"},
    {"preferred source|bevorzugte quelle|source préférée|fuente preferida|"
     "fonte preferita|fonte preferida|preferowane źródło",
	"google"},
    {"no spam|get spam|never spam|not spam|won't spam|won’t spam|don't spam|"
     "don’t spam|zero spam|kein spam|keinen spam|pas de spam|jamais de spam|"
     "sin spam|nada de spam|niente spam|sem spam|geen spam|bez spamu|"
     "żadnego spamu|ingen spam|ei roskapostia|spam yok|никакого спама|"
     "без спама|без спаму|fără spam|nincs spam",
	"newsletter|inbox|privacy|subscri|unsub|sign up|e-mail|email|mailing|"
	"postfach|abonn|abmeld|inscri|boletín|iscriv|nyhetsbrev|nyhedsbrev|"
	"odběr|hírlevél|bülten|рассыл|подпис|підпис|почт"},
    {"em seu email|em seu e-mail|no seu email|no seu e-mail",
	"receba|inscrev|inscriç|cadastr|assin|newsletter"},
    {"unterstützen sie uns|unterstütze uns|soutenez-nous|apóyanos|"
     "apoye-nos|sostienici|steun ons|wesprzyj nas|wspieraj nas|stöd oss|"
     "støtt oss|støt os|поддержите нас|підтримайте нас",
	"donat|patreon|paypal|spende|journalismus|monatlich|un don|donación|"
	"doação|donazione|donatie|darowizn|podatku|gåva|bidrag|пожертв"},
    {"ctrl+enter|ctrl + enter",
	"выдел|виділ|select the|select it|highlight|zaznacz|ошибк|помилк"},
};

/* What is said of the page itself, alike, and in the news, too: it is a notice
 * at the edges of a text alone. */
static const struct pair sayings[] = {
    {"affiliate-link|affiliate link|affiliatelink|liens affiliés|"
     "lien affilié|enlaces de afiliad|links de afiliad|link di affiliazione|"
     "linki afiliacyjne|affiliatelänk|партнёрские ссылки|партнерские ссылки",
	"enthält|gekennzeichnet|may contain|contains affiliate|article contain|"
	"post contain|story contain|page contain|site "
	"contain|contient|contiene|contém|bevat|zawiera|"
	"innehåller|содерж"},
    {"opinions expressed in|opinions expressed by|opinions expressed are|"
     "opinions expressed here|views expressed in|views expressed are|"
     "views expressed here|views expressed by the author|"
     "views and opinions expressed|views and opinions of|"
     "meinung des autors|meinungen der autoren|opinions exprimées|"
     "opiniones expresadas|opiniões expressas|opinioni espresse|"
     "мнение автора|мнение редакции",
	"are their own|are those of|not necessarily|are solely|are my own|"
	"nicht unbedingt|nicht zwingend|n'engagent que|ne reflètent pas|"
	"no reflejan|no representan|responsabilidad|não refletem|não "
	"representam|"
	"non riflettono|non rappresentano|может не совпадать"},
    {"your browser is|your browser does|using an outdated browser|veralteten "
     "browser|"
     "browser ist veraltet|ihr browser|dein browser|euer browser|"
     "votre navigateur est|votre navigateur ne|su navegador no |tu navegador "
     "no |"
     "seu navegador não |"
     "tuo browser|je browser is|twoja przeglądarka|din webbläsare|"
     "ваш браузер",
	"out of date|outdated|no longer support|not support|upgrade|"
	"veraltet|nicht mehr unterstützt|nicht "
	"unterstützt|aktualisier|obsolète|"
	"mettre à jour|actualiz|desactualiz|atualiz|aggiorn|verouderd|"
	"nieaktualn|przestarzał|föråldrad|устарел|обновите"},
    {"more than|älter als|a plus d|tiene más de|tem mais de|ha più di|"
     "meer dan",
	"this article is more than|this story is more than|"
	"dieser artikel ist älter als|dieser beitrag ist älter als|"
	"cet article a plus d|este artículo tiene más de|"
	"este artigo tem mais de|questo articolo ha più di|"
	"dit artikel is meer dan"},
    {"copyright|urheberrecht|droit d'auteur|derechos de autor|"
     "direitos autorais|diritto d'autore",
	"nicht kopiert werden|garnicht kopiert|may not be copied|"
	"may not be reproduced|may not be republished|"
	"ne peuvent être reprodui|no pueden ser reproducid|"
	"não podem ser reproduzid|non possono essere riprodot"},
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

/* What the law wants said of a publication: who is answerable for it, where it
 * was entered, who may copy it, whom the state has forbidden. At the front of a
 * line, with a colon right behind it or with what tells it from news of such
 * people and things. */
static const struct {
	const char *begins, *holds;
} imprint[] = {
    {"angaben gemäß §|verantwortlich gemäß §|inhaltlich verantwortlich|"
     "verantwortlich im sinne|verantwortlich für den inhalt",
	"§|tmg|mstv|rstv|pressegesetz|presserecht"},
    {"testata giornalistica|testata registrata|registrazione tribunale|"
     "registrazione al tribunale|reg. trib|iscrizione al r.o.c",
	"n. |n.|nr|:|tribunale"},
    {"direttore responsabile|directeur de la publication|"
     "directeur de publication|diretor responsável|director responsável|"
     "director responsable",
	NULL},
    {"commission paritaire|depósito legal|registo na erc", "n.º|nº|n°"},
    {"wydawca serwisu|wydawca|redaktor naczelny|šéfredaktor|vydavatel|"
     "felelős kiadó|felelős szerkesztő|imtiyaz sahibi|sorumlu yazı işleri|"
     "ansvarig utgivare|ansvarlig redaktør|ansvarshavende|"
     "vastaava päätoimittaja|Κωδικός Μ.Η.Τ|redaktor naczelny serwisu|"
     "redaktor naczelny portalu|Учредитель|Учредитель и издатель|"
     "Учредитель сетевого издания|Главный редактор|"
     "Главный редактор сетевого издания|Главный редактор сайта|"
     "Редакция СМИ|Адрес редакции",
	NULL},
    {"Сетевое издание|Зарегистрировано|Свидетельство о регистрации",
	"№|Роскомнадзор|по надзору|ФС77|ФС 77|Учредитель:|редактор:"},
    {"Для читателей:", "запрещ|экстремист|террорист"},
    {"Признаны террористическими|Признаны экстремистскими|"
     "Организации, запрещ|В России признаны",
	"запрещены:|запрещены организации «|запрещены организации:|"
	"в России:|в РФ:|Российской Федерации:"},
    {"Использование материалов|Использование любых материалов|"
     "При использовании материалов|Перепечатка|Все права на материалы|"
     "Использование информации",
	"сайт|ссылк|разрешени|правообладател"},
    {"Використання матеріалів|При використанні матеріалів|"
     "Використання будь-яких|Передрук",
	"сайт|посиланн|дозвол"},
    {"Απαγορεύεται η αναδημοσίευση", ""},
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
    S_INIT("minden jog fenntartva"),
    S_INIT("tüm hakları saklıdır"),
    S_INIT("všechna práva vyhrazena"),
    S_INIT("toate drepturile rezervate"),
    S_INIT("med ensamrätt"),
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
    S_INIT("wiadomościach google"),
    S_INIT("wiadomości google"),
    S_INIT("google haberler"),
    S_INIT("google ニュース"),
    S_INIT("google 뉴스"),
    S_INIT("linkedin"),
    S_INIT("snapchat"),
    S_INIT("bluesky"),
    S_INIT("mastodon"),
    S_INIT("threads"),
    S_INIT("our channel"),
    S_INIT("unserem kanal"),
    S_INIT("unseren kanal"),
    S_INIT("notre chaîne"),
    S_INIT("nuestro canal"),
    S_INIT("nosso canal"),
    S_INIT("nostro canale"),
    S_INIT("ons kanaal"),
    S_INIT("nasz kanał"),
    S_INIT("naszym kanale"),
    S_INIT("наш канал"),
    S_INIT("нашем канале"),
    S_INIT("нашому каналі"),
    S_INIT("kanalımız"),
    S_INIT("saluran kami"),
    S_INIT("kênh của"),
    S_INIT("قناتنا"),
    S_INIT("tin tức trên"),
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
    S_INIT("folge uns"),
    S_INIT("bleiben sie auf dem"),
    S_INIT("bleiben sie informiert"),
    S_INIT("suivre notre"),
    S_INIT("suivre nos"),
    S_INIT("sois le premier"),
    S_INIT("sois la première"),
    S_INIT("síganos"),
    S_INIT("siganos"),
    S_INIT("acompanhe"),
    S_INIT("seguici"),
    S_INIT("resta aggiornat"),
    S_INIT("resta sempre"),
    S_INIT("resta in contatto"),
    S_INIT("blijf op de hoogte"),
    S_INIT("följ "),
    S_INIT("følg "),
    S_INIT("seuraa "),
    S_INIT("bądź na bieżąco"),
    S_INIT("sledujte"),
    S_INIT("kövess"),
    S_INIT("urmărește"),
    S_INIT("urmăriți"),
    S_INIT("urmăreşte"),
    S_INIT("urmăriţi"),
    S_INIT("pratite"),
    S_INIT("Слідкуйте"),
    S_INIT("Ακολουθήστε"),
    S_INIT("ติดตาม"),
    S_INIT("フォロー"),
    S_INIT("팔로우"),
    S_INIT("クリック"),
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

/* Does one of the words parted by bars stand at the front of `line`? */
static bool begins_any(struct str line, const char *words)
{
	struct str rest = str_of(words), word;
	while (rest.n && str_split(&rest, '|', &word))
		if (str_istarts(line, word))
			return true;
	return false;
}

/* Or anywhere in it? */
static bool holds_any(struct str line, const struct sieve *f, const char *words)
{
	struct str rest = str_of(words), word;
	while (rest.n && str_split(&rest, '|', &word))
		if (may_hold(f, word) && str_ifind(line, word) >= 0)
			return true;
	return false;
}

static bool was_edited(struct str line, const struct sieve *f)
{
	for (size_t i = 0; i < N(edited); i++)
		if (begins_any(line, edited[i].text) &&
		    holds_any(str_sub(line, 0, DONE_BYTES), f, edited[i].done))
			return true;
	return false;
}

/* Does it begin with one of `words`, and a colon? */
static bool labelled(struct str line, const char *words)
{
	struct str rest = str_of(words), word;
	while (rest.n && str_split(&rest, '|', &word))
		if (str_istarts(line, word) &&
		    str_starts(str_trim(str_sub(line, word.n, line.n)), S(":")))
			return true;
	return false;
}

static bool is_imprint(struct str line, const struct sieve *f)
{
	for (size_t i = 0; i < N(imprint); i++) {
		const char *begin = imprint[i].begins, *held = imprint[i].holds;
		if (labelled(line, begin) ||
		    (held && begins_any(line, begin) &&
			(!*held || holds_any(line, f, held))))
			return true;
	}
	return false;
}

/* "(Corrects 10th paragraph to show whose it is)", "(Adds details, quotes)" */
static bool is_bracketed(struct str line)
{
	static const char does[] =
	    "(corrects |(adds |(updates |(recasts |(repeats |(refiles |"
	    "(berichtigt |(korrigiert |(corrige |(actualiza |(atualiza |"
	    "(aggiorna |(corregge ";
	return str_ends(line, S(")")) &&
	       str_chr(line, ')') + 1 == (ptrdiff_t)line.n &&
	       begins_any(line, does);
}

static bool pairs_up(
    struct str line, const struct sieve *f, const struct pair *of, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (holds_any(line, f, of[i].one) &&
		    holds_any(line, f, of[i].other))
			return true;
	return false;
}

/* "You do not want to miss anything? Follow us": what is behind that. */
static struct str behind_question(struct str line)
{
	for (size_t i = 0; i + 1 < line.n; i++)
		if (strchr("?!", line.p[i]) && line.p[i + 1] == ' ')
			return str_trim(str_sub(line, i + 1, line.n));
	return line;
}

/* "Follow us on Telegram", whatever sign stands before it. */
static bool wants_followers(struct str line, const struct sieve *f)
{
	if (line.n > CALL_BYTES || !holds(line, f, networks, N(networks)))
		return false;
	line = behind_question(line);
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
	if (begins(line, edits, N(edits)) || was_edited(line, &f) ||
	    is_bracketed(line) || begins(line, contacts, N(contacts)) ||
	    is_imprint(line, &f) || holds(line, &f, rights, N(rights)) ||
	    pairs_up(line, &f, sayings, N(sayings)))
		return NOTICE_EDIT;
	if (holds(line, &f, consent, N(consent)) ||
	    pairs_up(line, &f, &cookies, 1))
		return NOTICE_CONSENT;
	return holds(line, &f, signup, N(signup)) ||
		       holds(line, &f, paywall, N(paywall)) ||
		       pairs_up(line, &f, pairs, N(pairs)) ||
		       wants_followers(line, &f)
		   ? NOTICE_SIGNUP
		   : NOTICE_NONE;
}
