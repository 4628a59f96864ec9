/* SPDX-License-Identifier: MIT */
/* gazetted: a page that speaks to its reader, or of itself. */
#include "digest/page.h"

#include <string.h>

#include "digest/folded.h"
#include "digest/house.h"
#include "digest/rules.h"
#include "text/sentence.h"

#define SHORT_MAX 60 /* bytes of "Con información de la agencia Ejemplo." */

/* What a sentence that meets a rule does. */
enum {
	ASKS = 1 << 0,	   /* asks its reader for something */
	OWN = 1 << 1,	   /* says what only the house does */
	PAGE = 1 << 2,	   /* speaks of what is on the page */
	BIO = 1 << 3,	   /* tells who wrote it, */
	SHORT = 1 << 4,	   /* or whose words it has, if that is all */
	YOU = 1 << 5,	   /* speaks to its reader */
	THIS = 1 << 6,	   /* of this page, or a thing of the house, */
	NOUN = 1 << 7,	   /* or such as pages have; */
	READERS = 1 << 13, /* or speaks of subscribers */
	OURS = 1 << 14,	   /* calls something its own, or yours */
	FRAME = 1 << 8,	   /* but it begins to tell of a matter */
	FOREIGN = 1 << 9,  /* is not French */
	LATE = 1 << 10,	   /* tells that prices are late, */
	MINUTES = 1 << 11, /* by so many; */
	PAST = 1 << 12,	   /* but of something that is over */
};

static const struct rule rules[] = {
    /* What to do with a page, said first of all, and a thing of it. */
    {ASKS, {"sign in|sign up|log in|register |subscribe|please |share |"
	    "tell us|let us know|send us|write to us|email us|"
	    "leave a comment|leave your |comment |join |follow |click |tap |"
	    "scroll |download |listen |watch |read |get |receive |stay |"
	    "keep up|create |become |support |donate |discuss |vote |"
	    "take part|take our|enter |check |don't miss|never miss|save |"
	    "try our|turn on|discover |explore |browse |find |visit |"
	    "contact |submit |report an error|email the|got a tip|have a tip|"
	    "for more ",
	       " newsletter| our podcast| our app| our website| our site|"
	       " our journalism| our work| our report| our newsroom|"
	       " our coverage| our full coverage| our live| our channel|"
	       " our readers| our members| our print| our archive| our free|"
	       " our homepage| our poll| our quiz| this article| this story|"
	       " this page| this post| full article| full gallery| the gallery|"
	       " your inbox| your account| free account| an account to|"
	       " your thoughts| in the comments| comments below| comment below|"
	       "the comments section|under the article|below the article|"
	       "the form below|the link below|links below|click here|tap here|"
	       " here.| here to | here for | other readers| the conversation|"
	       " the discussion| read on|keep reading|continue reading|"
	       " newsdesk| the newsroom|follow us|us on | alerts"}},
    {ASKS,
	{"weitere |mehr |hier |an dieser stelle |alle |den vollständigen |"
	 "das komplette |die ganze ",
	    " finden sie | lesen sie | hören sie | sehen sie | erfahren sie ",
	    " hier| artikel| beitrag| nachrichten| meldungen| zum thema|"
	    " inhalt| interview| video| ausgabe| unser| unter "}},
    {ASKS, {"deja tu |deja un comentario|déjanos|haz clic|pulsa |pincha |"
	    "inicia sesión|accede a tu |accede gratis|suscríb|regístr|"
	    "síguenos|sigue nuestr|escríb|descarga nuestr|descarga la app|"
	    "comparte est|participa en |opina en|cuéntanos|envíanos|recibe |"
	    "consulta nuestr|vota en nuestr|únete|apoya nuestr|"
	    "escucha nuestr",
	       " boletín| newsletter| nuestr| este artículo| esta noticia|"
	       " esta página| comentario| aquí| enlace| galería| alertas|"
	       " tu correo| su correo| seguir leyendo| en facebook|"
	       " en instagram| en twitter| en whatsapp| en telegram| podcast|"
	       " redacción"}},
    {ASKS, {"accedi|registrati|iscriviti|abbonati |seguici|scrivici|scarica |"
	    "condividi |ascolta |ricevi |sostieni |leggi anche|leggi tutt|"
	    "leggi l'|clicca|commenta |lascia un commento|lascia il tuo|"
	    "guarda |scopri |dicci|partecipa al nostro|unisciti|"
	    "resta aggiornat|attiva le notifiche",
	       " newsletter| nostr| questo articolo| questa notizia|"
	       " questa pagina| commenti| commento| qui| su facebook|"
	       " su instagram| su whatsapp| su telegram| su twitter| account|"
	       " abbonamento| podcast| galleria| tua casella| tua email|"
	       " continuare a leggere| redazione"}},
    {ASKS,
	{"assine|siga |baixe |compartilhe|ouça |receba |inscreva-se|"
	 "faça login|apoie |cadastre-se|clique |comente |deixe seu|"
	 "deixe sua|participe |acesse |leia |veja |confira |envie |conte ",
	    " newsletter| noss| este artigo| esta matéria| esta notícia|"
	    " esta página| comentário| aqui| abaixo| no facebook|"
	    " no instagram| no whatsapp| no telegram| no twitter| seu e-mail|"
	    " redação| podcast| galeria| assinatura| continuar lendo"}},
    {ASKS, {"meld je|meld u|volg |abonneer|beluister|luister |download |"
	    "ontvang |deel dit |deel je |lees |steun |log in|klik |reageer|"
	    "schrijf je|schrijf u|stuur |bekijk |maak een |praat mee|"
	    "stem mee|blijf ",
	       " nieuwsbrief| onze | ons | dit artikel| dit bericht|"
	       " deze pagina| reacties| hieronder| hier.| hier voor| hier om|"
	       " account | op facebook| op instagram| whatsapp| podcast|"
	       " redactie| inbox| mailbox| verder te lezen| verder lezen"}},
    {ASKS, {"zapisz się|subskrybuj|obserwuj |polub |pobierz |posłuchaj |"
	    "napisz |udostępnij |zaloguj się|załóż konto|wspieraj |otrzymuj |"
	    "kliknij |skomentuj |podziel się|dołącz |zobacz |przeczytaj |"
	    "czytaj |sprawdź |oglądaj |zagłosuj |bądź ",
	       " newsletter| nasz| nas na| do nas| z nami| ten artykuł|"
	       " komentarz| poniżej| tutaj| konto| bezpłatną aplikacj| podcast|"
	       " redakcj| galeri| czytać dalej| skrzynk"}},
    {ASKS, {"prenumerera|lyssna |följ |klicka |logga in|registrera dig|"
	    "skriv till oss|dela |läs |ladda ner|tipsa |klik |log ind|"
	    "logg inn|følg |tilmeld dig|meld deg|abonner|skriv til |"
	    "del artik|læs |les |last ned|hent |lyt |lytt |registrer deg",
	       " nyhetsbrev| nyhedsbrev| vår | våra | vores | våre | oss |"
	       " os på| här.| her.| artikeln| artiklen| artikkelen| kommentar|"
	       " konto| podd| podcast| redaktion| på facebook| på instagram"}},
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
	    "有料会員|会員登録|あわせて読|関連記事",
	       "お寄せください|でも配信し|ご覧ください|ご登録|登録してください|"
	       "こちら|ログイン|お読みいただけ|会員登録|フォロー"}},
    {ASKS, {NULL, "구독하|클릭하|로그인하|댓글|제보해|팔로우",
	       "세요|주십시오|바랍니다"}},
    {ASKS,
	{NULL,
	    "tıklayın|abone olun|takip edin|üye olun|giriş yapın|yorum yapın",
	    "haber|bülten|hesab|burada|buraya|uygulama|sayfa|makale|yorum|"
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
	       "ten artykuł|tego artykułu|ten tekst |den här artikeln|"
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
    {FRAME, {"in this article|in this post|in this story|in diesem artikel|"
	     "in diesem beitrag|dans cet article|en este artículo|"
	     "в этой стать|in questo articolo|neste artigo|in dit artikel|"
	     "w tym artykule|本文将|本文介绍"}},
    {FOREIGN,
	{NULL, " el | los | del | con | por | his | her | the | and | of "}},
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
	       " ici.| ici pour |cette vidéo|sondage|vos questions|umfrage|"
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
    {OWN, {"you have |you've |sie haben noch|il vous reste|te quedan|"
	   "le quedan|hai ancora|у вас осталось|je hebt nog|você ainda tem",
	      "free article|articles left|article left|articles remaining|"
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
	   "спасибо, что вы|bonjour et bienvenue|"
	   "guten morgen und willkommen|buenos días y "
	   "bienvenid|感谢您的|感謝您的"}},
    {OWN, {"your support |your subscription|votre abonnement|votre soutien|"
	   "ihr abo |ihre unterstützung|tu suscripción|tu apoyo|"
	   "ваша подписка|ваша поддержка",
	      " journalism| possible| presse | presse.| journalismus| möglich|"
	      " periodismo| posible| журналист| незави"}},
    {OWN, {"here are |here is |here's |we'd like to hear|we want to hear|"
	   "we would like to hear|wir freuen uns auf ihre|vos réactions",
	      " you may like| you might like| more stories| hear from you|"
	      " kommentare| zuschrift| nous intéress"}},
    /* Consent. */
    {OWN, {NULL,
	      "stimmen sie |willigen sie|akzeptieren sie|zustimmen|"
	      "vous n'avez pas accepté|vous acceptez|aceptas |accetti |aceita |"
	      "ga je akkoord|gaat u akkoord|akceptujesz|вы соглашаетесь|"
	      "вы принимаете|you agree to",
	      "datenschutzerkl|nutzungsbedingungen|verwendung von cookies|"
	      "les cookies|nos conditions|politique de confid|"
	      "política de privacidad|condiciones de uso|informativa|"
	      "termos de uso|privacybeleid|voorwaarden|politykę prywatności|"
	      "regulamin|политик|условия"}},
    /* This page, and what becomes of such. */
    {PAGE, {"this article |this story |this video |this audio |this content |"
	    "this page |this post |this podcast|some links|certain links|"
	    "links in this|links on this|links to |our newsroom |"
	    "our journalists |our readers |we may ",
	       " affiliate| commission| no longer available| not available in|"
	       " only available to| available to subscribers| for subscribers|"
	       " for members| first appeared| first published|"
	       " originally appeared| originally published| in our print|"
	       " was produced with| is blocked| cannot be displayed|"
	       " cannot be played| is free to read| part of our "}},
    {PAGE, {"dieses video |dieser inhalt |dieses angebot |dieser dienst |"
	    "der inhalt ist |dieses element |dieser artikel ist |"
	    "dieser artikel wurde |dieser artikel erschien |"
	    "dieser beitrag ist |dieser beitrag wurde |dieser text |"
	    "die mit einem stern|die mit * |alle mit * |mit einem sternchen|"
	    "externer inhalt|unsere leser |unsere autorin |unser autor ",
	       " nicht mehr verfügbar| nicht verfügbar| enthält daten|"
	       " affiliate| provision| kostenpflichtig| für abonnenten|"
	       " nur mit abo| teil unserer| datenschutz| cookies| zuerst |"
	       " gedruckten| im programm | gesendet| blockiert| nicht geladen|"
	       " deaktivier| redakteur| freier journalist| verlosen|"
	       " verschenken"}},
    {PAGE, {"cet article est |cet article a |cet article n'|"
	    "cet article contient|cet article fait|ce contenu |ce service |"
	    "cette vidéo est |cette vidéo n'|cette page |certains liens|"
	    "les liens présents|les liens de|ce texte est |nos lecteurs |"
	    "nos abonnés ",
	       " bloqué| cookies| n'est plus disponible| n'est pas disponible|"
	       " n'est pas accessible| réservé| affilié| commission|"
	       " initialement| première fois| notre édition| aux abonnés|"
	       " partie de notre| offrir cet article"}},
    {PAGE, {"este contenido |este servicio |este vídeo |este video |"
	    "este artículo se |este artículo es |esta noticia se |"
	    "esta noticia es |esta página |algunos enlaces|los enlaces de|"
	    "los enlaces que",
	       " exclusivo| no está disponible| ya no está disp| afiliad|"
	       " comisión| suscriptores| edición impresa| originalmente|"
	       " bloquead| cookies| parte de nuestr"}},
    {PAGE, {"questo contenuto |questo video |questo articolo è |alcuni link|"
	    "este conteúdo |este vídeo |alguns links|deze inhoud |"
	    "deze video is |sommige links|ta treść |niektóre linki|"
	    "det här innehållet |detta innehåll |dette indhold|"
	    "dette innholdet ",
	       " non è più disp| non è disp| riservat| commission| affilia|"
	       " não está disp| exclusivo| assinantes| comissão|"
	       " niet beschikbaar| niet meer beschikbaar| abonnees| commissie|"
	       " niedostępn| prenumerator| prowizj| inte tillgänglig|"
	       " prenumerant| ikke tilgæng| abonnenter"}},
    {PAGE,
	{"этот текст |этот материал |этот контент |это видео |этот ролик |"
	 "видео |контент |материал доступен|материал подготовлен|"
	 "материал опубликован|статья доступна|некоторые ссылки|ссылки в ",
	    " доступен только| доступна только| недоступен| недоступно в|"
	    " не доступ| подписчик| при поддержке| партнёр| партнер| комисси|"
	    " печатн| cookie"}},
    {PAGE, {"本文|本页|本頁|部分链接|本視頻|本视频|该内容|该视频|本内容",
	       "首发|首發|原载|原載|印刷版|推广|推廣|佣金|广告|无法播放|"
	       "無法播放|仅限订阅|仅供订阅|仅对会员|仅供会员|仅限会员|"
	       "版权归|版權歸"}},
    {OWN, {"文章|以上|本文|言论|觀點|观点", "不代表|不构成",
	      "立场|立場|观点|觀點|建议"}},
    {OWN, {"転載|無断|本紙の|当サイト", "禁じ|禁止|ご遠慮"}},
    /* Who may copy it. */
    {OWN, {"reproduction of |any reproduction|republication |copying |"
	   "no part of |all content |the contents of this|unauthorised |"
	   "unauthorized |material may not",
	      "without written|without prior|without permission|prohibited|"
	      "forbidden|not permitted|may be reproduced|"
	      "protected by copyright",
	      " this | page| site| website| content| material"}},
    {OWN, {"die vervielfältigung|vervielfältigung |die verbreitung|"
	   "der nachdruck|nachdruck|jede verwendung|jede nutzung|"
	   "die weiterverbreitung|die nutzung dieses|alle inhalte",
	      "zustimmung|genehmigung|erlaubnis|untersagt|verboten|"
	      "nicht gestattet",
	      " dieses | dieser |auszugsweise| inhalte| beiträge| des verlags|"
	      " der redaktion"}},
    {OWN, {"toute reproduction|la reproduction|reproduction |"
	   "toute utilisation|tous les contenus|toute republication|"
	   "queda prohibid|prohibida |prohibido |se prohíbe |"
	   "la reproducción|todos los contenidos|è vietata|è vietato|"
	   "vietata |la riproduzione|riproduzione |é proibida|proibida |"
	   "a reprodução|todo o conteúdo",
	      " interdit|sans autorisation|soumise à|reproducci|distribuci|"
	      "autorización| permiso|riproduzione|autorizzazione| vietata|"
	      "reprodução|autorização",
	      " de cet| de ce | des contenus|partielle| du site| este |"
	      " contenido|parcial| sitio| contenut| articol| sito|parzial|"
	      " conteúd| artigo| texto"}},
    {OWN, {"overname |niets uit deze|reproductie |alle inhoud|kopiowanie |"
	   "przedruk |rozpowszechnianie |zabrania się|eftertryck|"
	   "återgivning|kopiering |eftertryk|gengivelse |перепечатка |"
	   "при цитировании|при перепечатке|копирование |"
	   "использование материалов|воспроизведение |передрук |"
	   "при цитуванні|копіювання |використання матеріалів",
	      "toestemming|verboden|gereproduceerd|zgody|zabronion|zakazan|"
	      "förbjud|tillstånd|forbudt|tilladelse|tillatelse|только с |"
	      "разреш|ссылк|запрещ|обязательн|согласи|дозвол|посиланн|заборон",
	      " dit | deze | artikel| inhoud| site| artykuł| tekst| materiał|"
	      " treści| stron| denna| innehåll| indhold| innhold| material|"
	      " материал| сайт| текст| статт| стать| матеріал"}},
    {OWN, {"ohne zustimmung|ohne genehmigung|ohne schriftliche|without the |"
	   "without our |без письменн|без согласия|без разрешения|"
	   "sans l'autorisation|sans autorisation|sin la autorización|"
	   "sin autorización|senza l'autorizzazione|sem autorização",
	      "nachdruck|vervielfältig|verbreit|reproduc|copied|copying|"
	      "копирован|перепечат|reproduction|riprod",
	      " dieser | dieses |unserer| this | our |материал|сайта| de ce |"
	      " de cet|contenid| este | questo| conteúdo"}},
    {OWN, {"les contenus de ce|tous les contenus|todos los contenidos|"
	   "los contenidos de est|alle inhalte|die inhalte dieser|"
	   "all content|the content of this|все материалы|i contenuti di|"
	   "todo o conteúdo",
	      "protégé|protegid|geschützt|protected|защищен|protetti"}},
    {OWN,
	{"转载|轉載|未经|未經|如需转载|引用本", "注明|註明|不得|禁止|授权|授權",
	    "本网|本網|本站|本报|本報|本文|来源|來源|出处|出處|链接"}},
    {OWN, {NULL, "무단 전재|무단전재", "금지"}},
    /* Prices that are shown late; those that were, or are for a reason, are
     * news. */
    {LATE,
	{NULL,
	    "market data|quotes|stock prices|share prices|kursangaben|"
	    "kursverlauf|kursdaten|kurse |les cours |cours |cotations|"
	    "données boursières|données de marché|cotizaciones|"
	    "datos bursátiles|datos de mercado|quotazioni|dati di mercato|"
	    "cotações|koersen|beursdata|notowania|котировк|данные о торгах",
	    "delayed|minutes behind|verzöger|zeitversetzt|différé|retard|"
	    "ritard|differit|retras|atras|vertraagd|vertraging|opóźni|задерж|"
	    "minutes late"}},
    {MINUTES, {NULL, "minut|минут|分"}},
    {LATE, {"行情|股价|股價|报价|報價|株価", "延迟|延遲|遅れ",
	       "至少|不少于|显示|顯示|表示"}},
    {PAST,
	{NULL, " were | was | had |wurde| waren | hatte|ont été| a été | ont |"
	       "étaient|ieron |aron | fue |estuvieron|sono stat|furono|foram|"
	       "eram | werden door| waren |zijn geweest|były |zostały|были |"
	       "была |лись |лась | after a | because |wegen |à cause| por una |"
	       " por un |из-за|昨日|周二|因"}},
    /* Whose views these are, and who answers for what. */
    {OWN, {NULL,
	      "views expressed|opinions expressed|opinion expressed|"
	      "die meinung de|die meinungen|gastbeiträge|kommentare geben|"
	      "les opinions|les propos tenus|cette tribune|les points de vue|"
	      "las opiniones|los artículos de opinión|le opinioni|as opiniões|"
	      "meningen|opinie |мнение автор|мнение редакции |мнения автор|"
	      "точка зрения автор",
	      "author's own|authors' own|not necessarily|not those of|"
	      "nicht unbedingt|nicht notwendig|meinung der redaktion|"
	      "n'engagent que|ne reflètent pas|no reflejan|responsabilidad de|"
	      "exclusiva de su autor|no necesariamente|non riflettono|"
	      "não refletem|niet noodzakelijk|niekoniecznie|не совпада|"
	      "может не|не отража"}},
    {OWN, {"we are not responsible|редакция не несёт |редакция не несет |"
	   "редакция не отвечает|für den inhalt externer|"
	   "für die inhalte externer|für den inhalt verlinkter|"
	   "no nos hacemos responsables|nous ne sommes pas responsables"}},
    /* Who wrote it. */
    {BIO, {NULL,
	      " covers | writes about | reports on | schreibt über | couvre |"
	      " escribe sobre ",
	      " and lives in | and is based in | lebt in | et vit à |"
	      " y vive en "}},
    {SHORT, {"con información de la agencia|con información de las agencias|"
	     "con información de agencias|avec l'afp|avec agences|"
	     "avec reuters|with files from|mit material der agenturen|"
	     "mit agenturmaterial|по материалам агент|com agências|"
	     "con agencias"}},
};

static struct rulebook book = {
    .rules = rules, .n = sizeof(rules) / sizeof(*rules)};

/* "Schalten Sie", "Activez", "Оформите": by its form, where a language has one
 * for orders to those whom one does not know. */
static bool is_order(struct str clause, bool foreign)
{
	static const char *const ends[] = {"йте", "ите", "ьте", "йтесь",
	    "итесь", "ьтесь", "іть", "іться", "йтеся"};
	struct str word = S(""), next = S("");
	(void)str_split(&clause, ' ', &word);
	(void)str_split(&clause, ' ', &next);
	if (str_eq(next, S("Sie"))) /* "sie" are others */
		return str_ends(word, S("en"));
	ptrdiff_t hyphen = str_chr(word, '-'); /* "écrivez-nous" */
	word = hyphen > 0 ? str_sub(word, 0, (size_t)hyphen) : word;
	if (str_ends(word, S("ez"))) /* names end so, too */
		return !foreign &&
		       !word_listed(" chez assez nez rendez ", word);
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (str_ends(word, str_of(ends[i])))
			return true;
	return false;
}

/* One of its clauses is. */
static bool orders(struct str sentence, bool foreign)
{
	ptrdiff_t comma;
	while (!is_order(sentence, foreign)) {
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

bool page_says(const struct folded *low)
{
	unsigned met = rules_met(&book, low);
	if (met & FRAME)
		return false;
	if (met & THIS && (met & (YOU | READERS) || formal(low->whole)))
		return true;
	if (met & (THIS | NOUN) && orders(low->whole, met & FOREIGN))
		return true;
	if (met & OURS && is_order(low->whole, met & FOREIGN))
		return true;
	if (met & (ASKS | OWN | PAGE | BIO))
		return true;
	if (met & LATE && met & MINUTES && !(met & PAST))
		return true;
	return met & SHORT && strlen(low->words) <= SHORT_MAX &&
	       !house_goes_on(low);
}
