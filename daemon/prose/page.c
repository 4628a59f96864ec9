/* SPDX-License-Identifier: MIT */
/* gazetted: a page that speaks to its reader, or of itself. */
#include "prose/page.h"

#include <string.h>

#include "prose/elsewhere.h"
#include "prose/fineprint.h"
#include "prose/folded.h"
#include "prose/house.h"
#include "prose/rules.h"
#include "prose/visitor.h"
#include "prose/writer.h"
#include "text/sentence.h"

#define SHORT_MAX  60 /* bytes of "Con información de la agencia Ejemplo." */
#define NEAR_WORDS 4  /* of an order and what it is about */

/* What a sentence that meets a rule does. */
enum {
	ASKS = 1 << 0,	  /* asks its reader for something, */
	NEAR = 1 << 1,	  /* if it is in its first words */
	OWN = 1 << 2,	  /* says what only the house does */
	SHORT = 1 << 3,	  /* tells whose words it has, if that is all */
	YOU = 1 << 4,	  /* speaks to its reader */
	THIS = 1 << 5,	  /* of this page, or a thing of the house, */
	NOUN = 1 << 6,	  /* or such as pages have; */
	READERS = 1 << 7, /* or speaks of subscribers */
	OURS = 1 << 8,	  /* calls something its own, or yours */
	FRAME = 1 << 9,	  /* but it begins to tell of a matter */
};

/* What a reader is told to do, first of all. */
#define EN                                                                     \
	"sign in|sign up|log in|register |subscribe|please |share |tell us|"   \
	"let us know|send us|write to us|email us|leave a comment|"            \
	"leave your |comment |join |follow |click |tap |scroll |download |"    \
	"listen |watch |read |get |receive |stay |keep up|create |become |"    \
	"support |donate |discuss |vote |take part|take our|enter |check |"    \
	"don't miss|never miss|save |try our|turn on|discover |explore |"      \
	"browse |find |visit |contact |submit |report an error|email the|"     \
	"got a tip|have a tip|for more |ask our "
#define ES                                                                       \
	"deja tu |deja un comentario|déjanos|haz clic|pulsa |pincha |"          \
	"inicia sesión|accede a tu |accede gratis|suscríb|regístr|síguenos|" \
	"sigue nuestr|escríb|descarga nuestr|descarga la app|comparte est|"     \
	"participa en |opina en|cuéntanos|envíanos|recibe |apúntate |"        \
	"consulta nuestr|vota en nuestr|únete|apoya nuestr|escucha nuestr|"     \
	"consulta aquí|lee aquí|recuerda que puedes "
#define IT                                                                     \
	"accedi|registrati|iscriviti|abbonati |seguici|scrivici|scarica |"     \
	"condividi |ascolta |ricevi |sostieni |leggi anche|leggi tutt|"        \
	"leggi l'|clicca|commenta |lascia un commento|lascia il tuo|guarda |"  \
	"scopri |dicci|partecipa al nostro|unisciti|resta aggiornat|"          \
	"attiva le notifiche"
#define PT                                                                     \
	"assine|siga |baixe |compartilhe|ouça |receba |inscreva-se|"          \
	"faça login|apoie |cadastre-se|clique |comente |deixe seu|"           \
	"deixe sua|participe |acesse |leia |veja |confira |envie |conte "
#define NL                                                                     \
	"meld je|meld u|volg |abonneer|beluister|luister |download |"          \
	"ontvang |deel dit |deel je |lees |steun |log in|klik |reageer|"       \
	"schrijf je|schrijf u|stuur |bekijk |maak een |praat mee|stem mee|"    \
	"blijf "
#define PL                                                                         \
	"zapisz się|subskrybuj|obserwuj |polub |pobierz |posłuchaj |napisz |"    \
	"udostępnij |zaloguj się|załóż konto|wspieraj |otrzymuj |kliknij |"   \
	"skomentuj |podziel się|dołącz |zobacz |przeczytaj |czytaj |sprawdź |" \
	"oglądaj |zagłosuj |bądź |oceń "
#define NORDIC                                                                 \
	"prenumerera|lyssna |följ |klicka |logga in|registrera dig|"          \
	"skriv till oss|dela |läs |ladda ner|tipsa |klik |log ind|logg inn|"  \
	"følg |tilmeld dig|meld deg|abonner|skriv til |del artik|læs |les |" \
	"last ned|hent |lyt |lytt |registrer deg"

static const struct rule rules[] = {
    /* What to do with a page, said first of all, and a thing of it. */
    {ASKS, {EN, " newsletter| our podcast| our app| our website| our site|"
		" app store or | google play or | app store and google|"
		" receive new posts|"
		" our journalism| local journalism| our full coverage| this "
		"article| this story|"
		" this page| this post| full article| your inbox|"
		" free account| an account to|comments below|comment below|"
		"under the article|below the article|the form below|"
		"the link below|links below|click here|tap here|keep reading|"
		"continue reading|follow us| the full story| and help us "}},
    {NEAR, {EN, " our newsroom| our work| our report| our coverage| our live|"
		" our channel| our readers| our members| our print|"
		" our archive| our free| our homepage| our poll| our quiz|"
		" full gallery| the gallery| your account| your thoughts| your "
		"email|"
		" the comments| here.| here to | here for | other readers|"
		" the conversation| the discussion| read on| newsdesk|"
		" the newsroom| us on | alerts"}},
    {ASKS, {"tell us|let us know|share your|leave a comment|leave your ",
	       " in the comments|the comments section| your story| by email"}},
    {OWN, {"support the show at|support the show on|support this show|"
	   "support us at|support us on|this is a subscriber|"
	   "be the first to comment|comments are closed|become a member|"
	   "become a subscriber|become a supporter|become a patron|"
	   "werden sie mitglied|devenez membre|hazte socio|diventa socio|"
	   "word lid|tap to unmute|to receive new posts"}},
    {OWN, {NULL, " is a reader-supported publication|"
		 "you get your podcasts|you listen to podcasts|"
		 "on apple podcasts, spotify|überall, wo es podcasts gibt|"
		 "sur toutes les plateformes de podcast"}},
    {ASKS,
	{"weitere |mehr |hier |an dieser stelle |alle |den vollständigen |"
	 "das komplette |die ganze ",
	    " finden sie | lesen sie | hören sie | sehen sie | erfahren sie ",
	    " hier| artikel| beitrag| nachrichten| meldungen| zum thema|"
	    " inhalt| interview| video| ausgabe| in unser| auf unser| unseren "
	    "| unter "}},
    {ASKS, {ES, " boletín| newsletter| nuestro canal| nuestros canales| "
		"nuestra web| nuestra app| nuestro podcast| nuestro pódcast| "
		"este artículo| esta noticia| esta página| tu correo| su "
		"correo| seguir leyendo| en facebook| en instagram| en "
		"twitter| en whatsapp| en telegram"}},
    {NEAR, {ES, " nuestr| comentario| aquí| enlace| galería| alertas| podcast| "
		"redacción"}},
    {ASKS, {IT, " newsletter| nostro canale| nostri canali| nostro sito| "
		"nostra app| questo articolo| questa notizia| questa pagina| "
		"su facebook| su instagram| su whatsapp| su telegram| su "
		"twitter| tua casella| tua email| continuare a leggere"}},
    {NEAR, {IT, " nostr| commenti| commento| qui| account| abbonamento| "
		"podcast| galleria| redazione| l'app "}},
    {ASKS, {PT, " newsletter| nosso canal| nosso site| nosso aplicativo| este "
		"artigo| esta matéria| esta notícia| esta página| no facebook| "
		"no instagram| no whatsapp| no telegram| no twitter| seu "
		"e-mail| seu email| aqui embaixo| sua opinião| suas opiniões| "
		"dúvidas e | nosso ebook| nosso e-book| continuar lendo"}},
    {NEAR, {PT, " noss| comentário| aqui| abaixo| redação| podcast| galeria| "
		"assinatura"}},
    {ASKS, {NL, " nieuwsbrief| onze site| onze app| ons kanaal| dit artikel| "
		"dit bericht| deze pagina| op facebook| op instagram| "
		"whatsapp| mailbox| inbox| verder te lezen| verder lezen"}},
    {NEAR, {NL, " onze | ons | reacties| hieronder| hier.| hier voor| hier om| "
		"account | podcast| redactie"}},
    {ASKS,
	{PL,
	    " newsletter| nasz kanał| nasz profil| naszą aplikacj| nas na | do "
	    "nas na | ten artykuł| czytać dalej| bezpłatną aplikacj| skrzynk"}},
    {NEAR, {PL, " nasz| do nas| z nami| komentarz| poniżej| tutaj| konto| "
		"podcast| redakcj| galeri"}},
    {ASKS, {NORDIC, " nyhetsbrev| nyhedsbrev| os på| oss på| artikeln| "
		    "artiklen| artikkelen| på facebook| på instagram"}},
    {NEAR, {NORDIC, " vår | våra | vores | våre | oss | här.| her.| kommentar| "
		    "konto| podd| podcast| redaktion"}},
    {ASKS, {"tilaa |kuuntele |kirjaudu |rekisteröidy |seuraa meitä|"
	    "seuraa podcast|lue myös|lue lisää|klikkaa |jaa artikkeli|"
	    "osallistu keskusteluun|lataa |lähetä ",
	       " uutiskir|podcast| tästä| meitä| sovellukse| keskustelu|"
	       " artikkeli| toimituks|lue lisää"}},
    {ASKS, {"přihlaste se|odebírejte|sledujte |stáhněte|sdílejte|klikněte|"
	    "napište nám|přečtěte|poslechněte|diskutujte|registrujte|"
	    "prihláste sa|odoberajte|stiahnite|zdieľajte|kliknite|"
	    "napíšte nám|prečítajte",
	       " newsletter| náš | naš| nás na| nám | zde| tu.| článek| článok|"
	       " diskus| komentář| účet| podcast| redakc"}},
    {ASKS, {"更多|欢迎在|欢迎|歡迎|订阅|訂閱|登录|登錄|登入|点击|點擊|扫描|"
	    "掃描|扫码|掃碼|长按|關注|关注|下载|下載|如有|"
	    "如需|请关注|请点击|请扫|请登录|请下载|请联系|想了解|想知道",
	       "公众号|公眾號|客户端|本文|本报|本報|本站|本页|評論區|评论区|"
	       "留言|下方|文末|读者群|电子报|電子報|新闻简报|"
	       "全部图片|阅读原文|编辑部|編輯部|本网|我们的|我們的|最新资讯|"
	       "更多新闻|注明出处|註明出處|注明来源"}},
    {ASKS, {"続きを|この記事|最新ニュース|最新情報|ご意見|ご感想|コメントは|"
	    "ニュースレター|メルマガ|公式line|無料会員|"
	    "有料会員|会員登録すると|会員登録して|あわせて読|関連記事",
	       "お寄せください|でも配信し|ご覧ください|ご登録|登録してください|"
	       "こちら|ログイン|お読みいただけ|会員登録|フォロー"}},
    {ASKS, {NULL, "구독하|구독을 |클릭하|로그인하|댓글|제보해|팔로우",
	       "세요|주십시오|바랍니다"}},
    {ASKS,
	{NULL,
	    "tıklayın|abone olun|takip edin|üye olun|giriş yapın|yorum yapın|"
	    "kanalımıza katılın|grubumuza katılın",
	    "whatsapp|telegram|haber|bülten|hesab|burada|buraya|uygulama|sayfa|"
	    "makale|yorum|"
	    "kanal"}},
    {ASKS, {"اشترك|تابعونا|تابعنا|انقر|سجل |سجّل|حمّل|שתפו|הירשמו|עקבו|לחצו",
	       "النشرة|قناتنا|هنا|حسابك|صفحتنا|تطبيق|ניוזלטר|שלנו|כאן|אחרינו"}},
    /* A reader who is spoken to, and, or with a verb that orders, what stands
     * on a page: this one, or its things. */
    {YOU,
	{NULL, ", use the |, click|, email us|, fill in| vous | vos | votre |"
	       "vous | te | tu | tus | ti | usted |вы |вас |вам "
	       "|ваш|您|你|请|請|参与|"
	       "參與|分享|投票|收藏|转发|轉發|留言|注册|註冊|免费阅读| ti | "
	       "tua | tuo | você |"
	       " seu e-mail| sua conta| jij | uw | twój| twoj|als je |je kunt |"
	       "kun je |możesz |chcesz |puoi |quieres |puedes "}},
    {THIS,
	{NULL, "this article|this story|this page|this post|these articles|"
	       " our newsletter| our podcast| our app| our website| our site|"
	       "the comments section|den beitrag anhören|dieser artikel|"
	       "diesen artikel|dieses artikels|diesem artikel|diesen beitrag|"
	       "dieser beitrag |unseren newsletter|unsere website|"
	       "unserer website|unsere app |unseren podcast| cet article|"
	       "cette page|ces articles|notre newsletter|notre site|"
	       "notre application|notre podcast|este artículo|esta noticia|"
	       "esta página|estos artículos|nuestra web|nuestro boletín|"
	       "nuestra app|эту статью|этой стать|эта статья|статью целиком|"
	       "этот материал|этого материала|нашу рассылк|нашем сайте|"
	       "questo articolo|quest'articolo|questa notizia|questa pagina|"
	       "nostra newsletter|este artigo|esta matéria|esta notícia|"
	       "dit artikel|dit bericht|deze pagina|onze nieuwsbrief|"
	       "naszą stronę|naszej stronie|ten artykuł|tego artykułu|ten "
	       "tekst |den här artikeln|"
	       "denna artikel|denne artikel|denne artikkelen|denne saken|本文|"
	       "这篇文章|這篇文章|本站投票|阅读全文|閱讀全文|diesen "
	       "text|本页|本頁|本站|この記事"}},
    {ASKS, {"diskutier|schreib uns|folgt uns|folge uns|abonniere|melde dich|"
	    "bitte ",
	       " newsletter| diesen artikel| dieses thema| kommentar| hier.|"
	       " uns auf| an uns|schreib uns|folge uns|folgt uns| redaktion|"
	       " podcast"}},
    {ASKS, {"все новости |больше новостей|полную версию|полный текст|"
	    "подробности |подробнее |усі новини ",
	       " в нашем| на нашем|читайте|смотрите| по ссылке| в telegram|"
	       " в телеграм| нашому"}},
    {FRAME, {"support for |support from |support among |support in |"
	     "share price|visit by |visits by |contact with |contact was |"
	     "find of |vote count|steun voor |steun van |steun aan "}},
    {FRAME, {"in this article|in this post|in this story|in diesem artikel|"
	     "in diesem beitrag|dans cet article|en este artículo|"
	     "в этой стать|in questo articolo|neste artigo|in dit artikel|"
	     "w tym artykule|本文将|本文介绍"}},
    {OWN, {NULL,
	      "on this page|of this page|this website| de cette page|"
	      "sur cette page|sur ce site|de ce site|auf dieser seite|"
	      "auf dieser website|dieser website|de esta página|en esta página|"
	      "de esta web|en esta web|на этой странице|этого "
	      "сайта|本页|本頁|本网站|"
	      "本網站|di questa pagina|in questa pagina|desta página|nesta "
	      "página|"
	      "op deze pagina|op deze site|na tej stronie",
	      "image|photo|link|content|material|cookie|bild|foto|inhalt|"
	      "contenu|contenid|фото|материал|ссылк|图片|圖片|内容|內容|链接|"
	      "視頻|视频|"
	      "immagini|conteúdo|beelden|zdjęci|treści"}},
    {READERS,
	{NULL,
	    "subscribers|our members|abonnent|abonnés|suscriptores|подписчик|"
	    "会员|會員|订户|訂戶|assinantes|abbonati|abonnees|prenumerator"}},
    {OURS,
	{NULL, " notre | nos | vos | votre | unser| unsere| наш| нашем| нашу|"
	       " нашему| нашим"}},
    {OWN, {NULL,
	      "leave a reply|leave a comment|post a comment|"
	      "laisser un commentaire|poster un commentaire|"
	      "dejar un comentario|kommentar hinterlassen|kommentar schreiben|"
	      "kommentare schreiben|оставить комментарий|оставлять комментарии|"
	      "发表评论|發表評論|コメントを投稿|lasciare un commento|deixar um "
	      "comentário|"
	      "reactie te plaatsen|dodać komentarz",
	      "log in|logged in|sign in|signed in|must |need to|anmelden|"
	      "angemeldet|connect|iniciar|registr|войти|войдите|авториз|登录|"
	      "登入|"
	      "accedere|login|inloggen|zaloguj|ログイン"}},
    {NOUN,
	{NULL, "newsletter|kommentar|unser team|unseren kanal|unserem kanal|"
	       "unsere redaktion|schreiben sie uns|leserinnen und lesern|"
	       "anderen lesern|dieses video|push-|postfach| hier.| hier auf |"
	       " ici.| ici pour |cette vidéo|l'essentiel de l'actu|toute "
	       "l'actualité|sondage|vos questions|umfrage|"
	       "опрос|votre avis|dites-nous|écrivez-nous|galerie|votre boîte|"
	       "lettre d'information|l'application| sur whatsapp| sur facebook|"
	       " sur instagram|la suite|галере| здесь| по ссылке|мессенджер|"
	       "подкаст|вконтакте| нам в |пишите нам|напишите нам|свое мнение|"
	       "своё мнение|розсилк|комент| наш канал| нашому|notification|"
	       "benachrichtigung|merkliste|werbeblocker|adblocker|leserbrief|"
	       "an die redaktion|probeabo|digitalabo|kommentarfeld|"
	       "kommentarbereich|commentaire|podcast|notre direct|un compte |"
	       "votre compte|abonnement|la rédaction|nos réseaux|infolettre|"
	       "подписк|рассылк|комментари| канал| наш чат| нашем чате|лайк|"
	       "аккаунт| сайт|редакци|уведомлени|приложени|telegram|телеграм|"
	       "facebook|instagram|whatsapp|评论|公众号|登录|订阅|客户端"}},
    {ASKS, {"comenta |comparte |activa |lee |escucha |guarda |valora |"
	    "imprime |consulta |conoce |descubre |hazte |deja |opina |"
	    "participa |vota |apoya |envía |sigue |recibe |descarga |regala ",
	       " este artículo| esta noticia| esta página| nuestras redes|"
	       " las notificaciones| nuestro periodismo| nuestra comunidad|"
	       " tu opinión| nuestro canal| nuestra app| nuestra aplicación"}},
    {ASKS, {"more |for more |mehr |weitere |más |plus d|pour plus |"
	    "больше новостей|больше материал|подробнее |подробности |更多|più |"
	    "maggiori |mais |meer |więcej |mer om|mere om",
	       " our website| our site| our edition| our print| our app|"
	       " our newsletter| our channel| our pages|unserer ausgabe|"
	       "unserer website|unserem |notre édition|notre site|"
	       "notre application|nuestra edición|nuestra web|nuestro canal|"
	       "нашем сайте|нашем канале|本报|本網|本网|本站| nostro sito| "
	       "nosso site|"
	       " onze site|naszej stronie"}},
    {ASKS, {"请先|請先|请登录|请注册|请关注|请扫|请下载|请点击|请订阅|请转发|"
	    "读者来信|来信请|投稿请|爆料请",
	       "登录|登錄|评论|注册|关注|二维码|订阅|下载|编辑部|本报|链接"}},
    {OWN, {"our readers can|our readers may|readers can win|"
	   "unsere leser können|unsere leser |nos lecteurs peuvent|"
	   "nuestros lectores pueden|наши читатели могут",
	      " win| ticket| below|gewinnen|verlos|gagner|ganar|выиграть|"
	      "получить"}},
    /* A reader who is spoken to, or of, and what nothing but a page has. */
    {ASKS,
	{"if you |have you |you can |you may |you are |you're |to read |"
	 "to view |to watch |to listen |to hear |to see |to comment|"
	 "to continue|want to |would you|readers can|readers may|"
	 "subscribers can|subscribers may|members can|members may",
	    " newsletter|click here|tap here| our app| our website| our site|"
	    " our coverage| our journalism| our work| our reporters|"
	    " our reporting| our newsroom| our podcast| our channel|"
	    " this article| this story| this page| reading a free|"
	    "comments below|comment below|in the comments|the link below|"
	    "the form below|below to |please log in|please sign in|log in or|"
	    "sign in or|create a free account|email us|contact us|us at "}},
    {ASKS, {"si quieres |si quiere |si tienes |si desea |puedes |quieres |"
	    "para leer |para ver |para seguir leyendo|para acceder|"
	    "para comentar",
	       " newsletter| nuestro boletín| este artículo| esta noticia|"
	       " esta página| aquí.|haz clic|haga clic| nuestro diario|"
	       " nuestra web| nuestro canal| nuestra app| nuestra aplicación|"
	       " nuestra redacción| nuestros reporter|escríbenos| con nosotros|"
	       "inicia sesión|regístrate|suscríbete| los comentarios"}},
    /* How much may be read; hallo and thanks. */
    {OWN,
	{"you have |you've |sie haben noch|il vous reste|te quedan|"
	 "le quedan|hai ancora|у вас осталось|je hebt nog|você ainda tem",
	    "free articles this|articles left|article left|articles remaining|"
	    ""
	    "kostenlose artikel|artikel übrig|article à lire|"
	    "artículos gratis|artículos gratuitos|articoli gratuiti|бесплатн|"
	    "gratis artikelen|matérias grátis"}},
    {OWN, {"good morning and welcome|good afternoon and welcome|"
	   "good evening and welcome|hello and welcome|welcome to our|"
	   "that's all from |thanks for reading|thanks for joining|"
	   "thank you for reading|thank you for joining|"
	   "thank you for your support|merci de votre confiance|"
	   "merci de nous|merci d'avoir|danke fürs lesen|vielen dank fürs|"
	   "gracias por leer|gracias por seguir|спасибо, что читаете|"
	   "спасибо, что вы|dziękujemy, że przeczyt|dziękujemy za przeczyt|"
	   "bonjour et bienvenue|"
	   "guten morgen und willkommen|buenos días y "
	   "bienvenid|感谢您的|感謝您的"}},
    {OWN, {"your support |your subscription|votre abonnement|votre soutien|"
	   "ihr abo |ihre unterstützung|tu suscripción|tu apoyo|"
	   "ваша подписка|ваша поддержка",
	      " journalism| possible| presse | presse.| journalismus| möglich|"
	      " periodismo| posible| журналист| незави"}},
    {OWN, {"here are |here is |here's |we'd like to hear|we want to hear|"
	   "we would like to hear|wir freuen uns auf ihre|vos réactions",
	      " you may like| you might like| more stories from |"
	      " more stories you| more stories like| hear from you|"
	      " kommentare| zuschrift| nous intéress"}},
    /* What is behind it is for those who pay. */
    {OWN, {"for at læse |for å lese |för att läsa |om dit artikel |"
	   "om verder te lezen|om dit verhaal |aby przeczytać |"
	   "aby czytać dalej|pour lire la suite|pour lire cet|"
	   "para leer este|para seguir leyendo|per leggere quest|"
	   "per continuare a leggere|um weiterzulesen|um diesen artikel |"
	   "to read this |to continue reading|чтобы прочитать эт|"
	   "чтобы читать дальше|zum weiterlesen ",
	      "abonne|abonament|prenum|subskry|abbon|suscri|abo |abo.|"
	      "subscri|log in|log ind|logga in|logg inn|konto|account|подпис|"
	      "melden sie|inicia sesión|regístr"}},
    {OWN, {"ここから先は|この先は|続きは", "会員|購読|登録"}},
    {OWN, {"über dieses thema berichtet|dieses thema im programm",
	      " uhr|programm"}},
    {OWN, {"los comentarios están cerrados|vorgelesen von |"
	   "kommentare zu diesem |die kommentarfunktion |"
	   "les commentaires sont fermés"}},
    /* Who wrote it. */
    {OWN, {"sign up now|subscribe now|register now|join now or|"
	   "jetzt registrieren|jetzt abonnieren|abonnez-vous maintenant|"
	   "suscríbete ahora|abbonati ora|assine agora|abonneer je nu"}},
    /* What it costs to read on. */
    {OWN, {"you can |get |for just |for only |du kan |få |sie können |"
	   "für nur |erhalten sie |testen sie |vous pouvez |profitez |"
	   "puedes |por solo |puoi |a partire da |você pode |je kunt |"
	   "du kan få ",
	      "digital access|full access|unlimited access|"
	      "digital adgang|fuld adgang|digitalt abonnement|"
	      "digital tilgang|full tilgang|digital tillgång|"
	      "obegränsad tillgång|digitalabo|vollen zugriff|"
	      "alle artikel|accès illimité|acceso ilimitado|"
	      "accesso illimitato|acesso ilimitado|onbeperkt toegang",
	      " kr.| kr | pr. måned| per måned| a month| per month|"
	      " a week| im monat| pro monat| euro| par mois| al mes|"
	      " al mese| por mês| per maand| i månaden|€|$|£"}},
    {OWN, {"if you already |if you don't have |if you do not have |"
	   "wenn sie bereits |wenn sie noch kein |si vous êtes déjà |"
	   "si vous n'avez pas |si ya |si no tienes |se sei già |"
	   "se non hai |se já |als je al |als je nog geen |jeśli masz już |"
	   "jeśli nie masz |om du redan |om du inte |hvis du ikke har |"
	   "hvis du allerede |если вы уже |если у вас нет ",
	      " a subscription| a subscriber| an account| abo | abo,|"
	      " abonn| abonné| suscri| abbonat| abbonament| assinante|"
	      " assinatura| abonnement| prenumer| subskry| konto|"
	      " подписк| подписан| аккаунт"}},
    {OWN, {"all times ", " local| gmt| bst| elsewhere time| utc"}},
    {OWN, {"this content is provided by|this content was provided by|"
	   "this content is produced by|this content was produced by|"
	   "dieser inhalt stammt von|ce contenu est fourni|"
	   "thanks for signing up|thank you for signing up|"
	   "sie können den artikel |sie können diesen artikel |"
	   "alle angaben ohne gewähr|angaben ohne gewähr|"
	   "mit ihrem abo unterst|mit deinem abo unterst|"
	   "материал подготовлен по|denne artikkelen er over|"
	   "si continúas leyendo en este|jeśli chcesz być na bieżąco|"
	   "bądź na bieżąco|es redactor |es redactora |"
	   "licenciado en periodismo|licenciada en periodismo|"
	   "per restare sempre aggiornat|per essere sempre aggiornat|"
	   "denne artikel er over|den här artikeln är över"}},
    {OWN, {"if you or someone you know|if you or anyone you know|"
	   "if you have been affected by",
	      " call | contact| helpline| lifeline| support| visit"}},
    {OWN,
	{"you are reading |you're reading ", " edition| newsletter| briefing"}},
    {OWN, {NULL, "ctrl+enter|ctrl + enter"}},
    {ASKS, {"vous pouvez partager|vous pouvez retrouver|"
	    "vous pouvez également",
	       "icône| application| site| articles"}},
    {ASKS, {"puedes seguir a |sigue toda la |sigue la información|"
	    "siga toda la |per restare aggiornat|per rimanere aggiornat",
	       " en facebook| en x.| en twitter| en instagram|"
	       " en whatsapp| en telegram| whatsapp| telegram| newsletter"}},
    {OWN, {"bu içerik ", " aboneler içindir| abonelere özel"}},
    {OWN, {"det här är en artikel|detta är en artikel|dette er en artikel|"
	   "dette er en artikkel",
	      " prenumerant| abonnent"}},
    {ASKS, {"iratkozzon fel|iratkozz fel|kövessen minket|kövess minket",
	       " hírlev| facebook| csatorn"}},
    {ASKS, {"abonează-te|abonați-vă|urmărește-ne|urmăriți-ne|"
	    "urmărește canalul",
	       "newsletter| canal| facebook| whatsapp| știri"}},
    {ASKS, {"εγγραφείτε|ακολουθήστε |ακολουθήστε μας",
	       "newsletter|google news|facebook|viber|κανάλι"}},
    {ASKS, {"اشترك |تابعونا |انضم ", "نشرتنا|واتساب|تلغرام|تليغرام|تيليغرام"}},
    {OWN, {NULL, "यहां क्लिक करें|यहाँ क्लिक करें|चैनल से जुड़|हमें फॉलो करें"}},
    {ASKS, {"ikuti saluran|ikuti kami|ikuti berita|dapatkan berita|"
	    "dapatkan update",
	       " kami| whatsapp| telegram| google news"}},
    {ASKS, {"đăng ký nhận|theo dõi chúng tôi|đăng ký kênh|mời bạn đọc",
	       " bản tin| chúng tôi| facebook| youtube| zalo"}},
    {SHORT, {"ich wünsche ihnen |wir wünschen ihnen |bleiben sie gesund|"
	     "have a great |have a good |have a nice |see you tomorrow|"
	     "see you next week|bonne lecture|bonne journée|"
	     "excellente journée|à demain|que tengan |buena lectura|"
	     "buona lettura|buona giornata|boa leitura|fijne dag|"
	     "veel leesplezier|ha en fin dag|trevlig läsning|god læselyst|"
	     "miłego dnia|miłej lektury|хорошего дня|приятного чтения"}},
    {SHORT, {"con información de la agencia|con información de las agencias|"
	     "con información de agencias|avec l'afp|avec agences|"
	     "avec reuters|with files from|mit material der agenturen|"
	     "mit agenturmaterial|по материалам агент|com agências|"
	     "con agencias"}},
};

static struct rulebook book = {
    .rules = rules, .n = sizeof(rules) / sizeof(*rules)};

/* "Schalten Sie", "Activez", "Оформите": by its form, where a language has one
 * for orders to those whom one does not know. In French names have it, too. */
static bool is_order(struct str clause)
{
	static const char french[] =
	    " abonnez acceptez accédez activez ajoutez appelez autorisez "
	    "choisissez cliquez commentez complétez connectez consultez "
	    "contactez continuez créez désactivez découvrez dites donnez "
	    "entrez envoyez essayez faites gérez identifiez inscrivez "
	    "installez jouez laissez lisez notez partagez participez "
	    "posez postez prenez profitez racontez recevez regardez "
	    "rejoignez remplissez retrouvez réagissez répondez signalez "
	    "soutenez suivez tapez testez téléchargez témoignez visionnez "
	    "visitez votez écoutez écrivez ";
	static const char *const ends[] = {"йте", "ите", "ьте", "йтесь",
	    "итесь", "ьтесь", "іть", "іться", "йтеся"};
	struct str word = S(""), next = S("");
	(void)str_split(&clause, ' ', &word);
	(void)str_split(&clause, ' ', &next);
	if (str_eq(next, S("Sie"))) /* "sie" are others */
		return str_ends(word, S("en"));
	ptrdiff_t hyphen = str_chr(word, '-'); /* "écrivez-nous" */
	word = hyphen > 0 ? str_sub(word, 0, (size_t)hyphen) : word;
	if (word_listed(french, word))
		return true;
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (str_ends(word, str_of(ends[i])))
			return true;
	return false;
}

/* One of its clauses is. */
static bool orders(struct str sentence)
{
	ptrdiff_t comma;
	while (!is_order(sentence)) {
		comma = str_find(sentence, S(", "));
		if (comma < 0)
			return false;
		sentence = str_sub(sentence, (size_t)comma + 2, sentence.n);
	}
	return true;
}

/* German, whose capital tells the reader from others. */
static bool formal(struct str sentence)
{
	static const char *const words[] = {" Sie ", " Sie,", " Ihnen ",
	    " Ihr ", " Ihre ", " Ihren ", " Ihrer "};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_find(sentence, str_of(words[i])) > 0)
			return true;
	return false;
}

/* What is asked for stands right behind the order: "Join the discussion", but
 * "Follow the river and the discussion turns to water". */
static bool asks_near(struct str part)
{
	struct folded low;
	struct str rest = part, word;
	for (int n = 0; n < NEAR_WORDS && str_split(&rest, ' ', &word);)
		n += word.n > 0;
	part.n -= rest.n;
	fold_sentence(part, &low);
	return rules_met(&book, &low) & NEAR;
}

static bool asks(struct str part, unsigned met)
{
	if (met & ASKS || (met & NEAR && asks_near(part)))
		return true;
	if (met & (THIS | NOUN) && orders(part))
		return true;
	return met & OURS && is_order(part);
}

/* An order and what it asks for, on one side of a colon: behind one stands what
 * an order that is told of, "Save water: ...", is about. */
static bool asks_in_part(const struct folded *low, unsigned met)
{
	struct folded part;
	ptrdiff_t colon = str_find(low->whole, S(": "));
	if (colon < 0)
		return asks(low->whole, met);
	fold_sentence(str_sub(low->whole, 0, (size_t)colon), &part);
	if (asks(part.whole, rules_met(&book, &part)))
		return true;
	fold_sentence(
	    str_sub(low->whole, (size_t)colon + 2, low->whole.n), &part);
	return asks(part.whole, rules_met(&book, &part));
}

bool page_says(const struct folded *low)
{
	unsigned met = rules_met(&book, low);
	if (met & FRAME)
		return false;
	if (met & THIS && (met & (YOU | READERS) || formal(low->whole)))
		return true;
	if (met & OWN || fineprint_says(low) || writer_says(low) ||
	    elsewhere_says(low) || visitor_told(low))
		return true;
	if (met & (ASKS | NEAR | THIS | NOUN | OURS) && asks_in_part(low, met))
		return true;
	return met & SHORT && strlen(low->words) <= SHORT_MAX &&
	       !house_goes_on(low);
}
