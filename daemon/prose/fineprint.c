/* SPDX-License-Identifier: MIT */
/* gazetted: the fine print of a page. */
#include "prose/fineprint.h"

#include "base/utf8.h"
#include "prose/folded.h"
#include "prose/rules.h"

#define BARE_MAX 60 /* characters of "This video is no longer available." */

/* What a sentence that meets a rule does. */
enum {
	OWN = 1,     /* says what only the house does */
	BARE = 2,    /* or what it says in a few words */
	LATE = 4,    /* tells that prices are late, */
	MINUTES = 8, /* by so many; */
	PAST = 16,   /* but of something that is over */
};

static const struct rule rules[] = {
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
    {OWN, {"mit ihrer zustimmung |con tu consentimiento|avec votre accord",
	      " inhalt|contenid|contenu"}},
    /* When the page ends, or goes on. */
    {OWN, {"we are pausing |we're pausing |we are closing |we're closing |"
	   "we are ending |we're ending |we are wrapping up|"
	   "we're wrapping up|that's it for |that is all for |that's all for |"
	   "we will be pausing |we'll be pausing |this is where we |"
	   "wir beenden |wir schließen |damit endet |nous refermons |"
	   "nous clôturons |cerramos |chiudiamo |encerramos |we sluiten |"
	   "kończymy |мы завершаем |мы заканчиваем ",
	      " live| coverage| blog|ticker| direct| diretta| directo|"
	      " cobertura| relacj| трансляц|онлайн"}},
    {OWN, {"thanks for |thank you for |we are logging off|we're logging off|"
	   "i am logging off|i'm logging off|wir verabschieden uns|"
	   "danke fürs |danke für ihr |merci de nous avoir|merci d'avoir|"
	   "gracias por ",
	      " live| following| joining us| reading| for the night|"
	      " for the day| for today| lesen| mitlesen| interesse| suivi|"
	      " seguirnos| leernos"}},
    {BARE, {"sportliche grüße|viele grüße|liebe grüße|herzliche grüße|"
	    "beste grüße|mit freundlichen grüßen|best regards|kind regards|"
	    "warm regards|bien cordialement|saludos cordiales|"
	    "cordiali saluti|met vriendelijke groet|z poważaniem",
	       " team| redaktion| euer | eure | ihr | ihre | your | votre "}},
    {OWN, {"contact |reach out to ", " at www.| at http|.com or |@"}},
    {OWN,
	{NULL,
	    "kommentare verfassen zu|kommentar verfassen zu|"
	    "kommentieren zu können|"
	    "um zu kommentieren|um mitzudiskutieren|mitdiskutieren zu können|"
	    "kommentar abgeben|pour commenter|pour réagir|para comentar|"
	    "para opinar|per commentare|per lasciare un commento|"
	    "para deixar um comentário|om te reageren|om een reactie|"
	    "aby komentować|żeby komentować|aby dodać komentarz|"
	    "för att kommentera|for at kommentere|for å kommentere|"
	    "чтобы комментировать|чтобы оставить комментарий|"
	    "щоб коментувати|щоб залишити коментар",
	    "bitte einloggen|bitte anmelden|bitte registrieren|"
	    "sie sich einloggen|sie sich anmelden|sie sich registrieren|"
	    "melden sie sich|loggen sie sich|registrieren sie sich|"
	    "du dich einloggen|du dich anmelden|sie eingeloggt|sie angemeldet|"
	    "du eingeloggt|du angemeldet|logge dich|melde dich|"
	    "connectez-vous|vous connecter|vous identifier|inscrivez-vous|"
	    "debes iniciar sesión|debe iniciar sesión|inicia sesión|inicie "
	    "sesión|"
	    "regístrat|accedi |devi accedere|registrati |je inloggen|"
	    "u inloggen|je aanmelden|ingelogd zijn|meld je aan|zaloguj|"
	    "musisz się zalog|musisz być zalog|du logga in|du vara inloggad|"
	    "du logge ind|du logge inn|du være logget|авторизуйтесь|"
	    "необходимо авториз|войдите|увійдіть"}},
    /* Under which terms what it shows may be used. */
    {OWN, {NULL,
	      "described below|stated below|set out below|given below|"
	      "unten beschrieb|unten genannt|unten angegeben|décrite ci-|"
	      "indiquée ci-|descrita abajo|descrita más abajo|"
	      "indicada abajo|riportata sotto|descritta sotto|"
	      "indicata sotto|descrita abaixo|indicada abaixo|"
	      "hieronder beschreven|hieronder vermeld|opisanej poniżej|"
	      "podanej poniżej|описанной ниже|указанной ниже",
	      " license| licence| lizenz| licencia| licenza| licença|"
	      " licentie| licencj| лицензи"}},
    {OWN, {NULL,
	      "prior written|vorheriger schriftlicher|vorherige schriftliche|"
	      "vorherigen schriftlichen|écrite préalable|écrit préalable|"
	      "previa por escrito|previo por escrito|preventiva scritta|"
	      "scritta preventiva|prévia por escrito|"
	      "voorafgaande schriftelijke|uprzedniej pisemnej",
	      " our | unser| notre | nuestr| nostr| noss| onze | nasz"}},
    /* A calculator of prices. */
    {OWN,
	{"berechnen sie |berechne |calculate |calculez |calculad |calcule su |"
	 "calcula tu |calcola la |calcola il |calcolate |bereken |"
	 "oblicz |beräkna |beregn |рассчитайте ",
	    "vergleich| compare| comparez| compara| confronta| vergelijk|"
	    " porównaj| jämför| sammenlign| сравните",
	    " kosten| prämie| rate | raten | zins| kredit| cost| premium|"
	    " loan| price| coût| prix| prime | tarif| crédit| coste|"
	    " precio| cuota| préstamo| cost| rata | prestito| prezz| custo|"
	    " preço| premie| prijs| koszt| składk| kostnad| pris| стоимост"}},
    {OWN, {"to continue reading|to keep reading|to read the rest|"
	   "to read the full",
	      " trial| sign up| register| create | join | become a |"
	      " subscri| log in| sign in"}},
    {OWN, {"hello, and welcome|hi, and welcome|welcome to another |"
	   "welcome to this week's |welcome to the latest |welcome back to |"
	   "willkommen zu einer neuen|willkommen zur neuen|"
	   "herzlich willkommen zu |bienvenue dans ce nouveau|"
	   "bienvenue dans cette|bienvenidos a una nueva|"
	   "benvenuti a una nuova|benvenuti in una nuova|"
	   "bem-vindos a mais"}},
    {OWN, {"enjoy your visit|enjoy your stay |enjoy browsing|"
	   "have fun browsing|viel spaß beim stöbern|viel spaß auf |"
	   "viel vergnügen beim stöbern|viel vergnügen auf |"
	   "schön, dass sie |schön, dass du |wir freuen uns über ihren besuch|"
	   "wir freuen uns auf ihren besuch auf |"
	   "nous vous souhaitons une bonne visite|gracias por visitar |"
	   "disfruta de tu visita|disfrute de su visita|"
	   "grazie per aver visitato |buona navigazione |"
	   "obrigado por visitar |obrigado pela visita|"
	   "thank you for visiting |thanks for visiting |"
	   "danke für ihren besuch|danke für deinen besuch|"
	   "bedankt voor uw bezoek|zapraszamy do odwiedz|"
	   "dziękujemy za odwiedz|tack för ditt besök|tak for besøget|"
	   "спасибо, что посетили|спасибо за посещение|приятного просмотра",
	      " visit|brows| site| website| webseite| homepage| seite|"
	      " stöbern| shop| blog| gallery| galerie| besuch| visite| sitio|"
	      " página| sito| visita| navigazione| bezoek| stron| besök|"
	      " besøg| сайт|просмотр"}},
    {OWN, {"siehe infobox|siehe kasten|siehe infokasten|see box |see the box |"
	   "see boxes |voir encadré|voir l'encadré|ver recuadro|"
	   "véase el recuadro|vedi riquadro|vedi box|ver caixa|zie kader|"
	   "zie het kader|zobacz ramk|se faktaruta|se faktaboks|se fakta"}},
    {OWN, {NULL, "der infobox|die infobox|infobox zu |in the info box|in the "
		 "infobox|"
		 "info-kasten zu |infokasten zu |in the box below|"
		 "in the box above|dans l'encadré ci|en el recuadro de|"
		 "nel riquadro qui|no quadro abaixo|in het kader hier|"
		 "w ramce poniżej|w ramce obok"}},
    /* What a site asks for before it lets anybody in, and what it is seen
     * with. */
    {OWN, {"das passwort muss|ihr passwort muss|dein passwort muss|"
	   "password must|your password must|passwords must|le mot de passe "
	   "doit|votre mot de passe doit|la contraseña debe|tu contraseña debe|"
	   "la password deve|a senha deve|het wachtwoord moet|hasło musi|"
	   "пароль должен",
	      " zeichen| characters| caractères| caracteres| caratteri|"
	      " tekens| znak| символ"}},
    {OWN, {"zu dieser e-mail-adresse|ich akzeptiere die |ich habe die |i "
	   "accept the |i have read |i agree to |j'accepte les |acepto los |"
	   "acepto las |accetto i |accetto le |li e aceito |aceito os |ik ga "
	   "akkoord|akceptuję |я принимаю |я согласен",
	      "-konto vorhanden|nutzungsbedingungen|datenschutzerkl|terms |"
	      "privacy policy|conditions|términos|política de priv|termini|"
	      "informativa|termos|voorwaarden|regulamin|условия|обработк"}},
    {OWN, {NULL,
	      "veralteten browser|browser ist veraltet|outdated browser|"
	      "browser is out of date|browser is not supported|unsupported "
	      "browser|navigateur obsolète|navigateur n'est pas|navegador "
	      "obsoleto|navegador no es|browser obsoleto|browser non è|"
	      "verouderde browser|przestarzał|устаревший браузер|"
	      "устаревшую версию",
	      " your | you | ihr | sie | du | vous| votre |"
	      " tu | su | tuo | il suo | je | uw | twoj| вы | ваш"}},
    {OWN, {NULL, "cookie",
	      " auf unserer | auf unseren | your experience|"
	      " ihre erfahrung| tu experiencia| votre expérience|"
	      " la tua esperienza| sua experiência| on our site| on our "
	      "website| on our domain|"
	      " sur notre site| en nuestro sitio| en nuestra web| sul nostro "
	      "sito| no nosso site| op onze site| op onze website| na naszej "
	      "stronie| на нашем сайте"}},
    {OWN, {NULL,
	      "commission|provision|comisión|commissione|comissão|commissie|"
	      "prowizj",
	      "über diese links|über unsere links|über einen dieser links|"
	      "through our links|via our links|using our links|through these "
	      "links|via these links|par nos liens|via nos liens|"
	      "nuestros enlaces|nostri link|nossos "
	      "links|onze links|deze links|nasze linki|tych linków"}},
    {OWN, {NULL, "make both advertising|make advertising and content|ads more "
		 "relevant to you|how to opt-out|how to opt out here|to "
		 "opt-out here"}},
    {OWN, {"opinions expressed |views expressed |the opinions expressed |the "
	   "views expressed |any opinions expressed |any views expressed ",
	      " their own| are those of | necessarily | my own| his own| her "
	      "own| the author"}},
    {OWN, {"use of |any use |unauthorized use |reproduction |redistribution |"
	   "republication |duplication ",
	      " prohibited| not allowed| not permitted| forbidden",
	      " proper consent| express written| on this site|"
	      " on this website| this material"}},
    {OWN, {"гиперссылка |адрес редакции|адреса редакції|"
	   "зарегистрировано роскомнадзор|зарегистрирован роскомнадзор|"
	   "учредитель: |учредитель — |главный редактор: |"
	   "признаны террористическими и |признаны экстремистскими и |"
	   "организации, запрещ|anschrift der redaktion|postanschrift: |"
	   "dirección de la redacción|marchio e contenuto",
	      ": |запрещ|должна |обязательн|роскомнадзор|г. |редакци|: «|"
	      "questo sito|ul. |straße|calle "}},
    {OWN,
	{NULL,
	    "this article is more than |this story is more than |dieser "
	    "artikel ist älter als |dieser beitrag ist älter als |dieser "
	    "artikel ist mehr als |cet article a plus de |este artículo tiene "
	    "más de |questo articolo ha più di |dit artikel is meer dan ",
	    " old| months ago| jahre| monate| ans| años| anni| jaar"}},
    {OWN, {NULL,
	      "affiliate relationship|affiliate partner|affiliate program|"
	      "amazon associate|amazon-partner|partnerprogramm von|programme "
	      "d'affiliation|programa de afiliados|programma di affiliazione",
	      " may receive| may earn| we earn| i earn| verdiene ich| "
	      "verdienen wir| erhalten wir| percentage| commission| provision| "
	      "comisi| commission"}},
    {OWN,
	{NULL,
	    "benachrichtigungen zu schicken|benachrichtigungen zu senden|send "
	    "you notifications|show notifications|enviarte notificaciones|"
	    "vous envoyer des notifications|inviarti notifiche",
	    "erlauben|allow|permit|autoris|consent"}},
    {OWN,
	{"by submitting |by providing |by entering your |by clicking |by "
	 "subscribing |mit dem absenden |durch das absenden |mit dem klick |"
	 "en soumettant |en cliquant |al enviar |al hacer clic |inviando |"
	 "cliccando |ao enviar |ao clicar ",
	    " you agree|you're agreeing|you are agreeing|you consent| stimmen "
	    "sie | stimmst du |vous acceptez| aceptas | acepta | accetti | "
	    "você concorda"}},
    {OWN, {NULL, "affiliate-links|affiliate links|provisions-links",
	      "gekennzeichnet|markiert|sternchen|are marked|is marked|marked "
	      "with|asterisk"}},
    {OWN, {"stand des artikels|stand dieses artikels|submit your letter to "
	   "the editor|send your letter to the editor|letters to the editor "
	   "should|send letters to the editor|submit letters to the editor"}},
    /* What was done to an interview, or an old page; whom to call; what
     * shops say. */
    {OWN, {NULL,
	      "interview|conversation|transcript|q&a|gespräch|entretien|"
	      "entrevista|intervista",
	      " edited for | edited and condensed| condensed and edited|"
	      " condensed for| lightly edited|redaktionell bearbeitet|"
	      "gekürzt und bearbeitet|édité et condensé|"
	      "condensé et édité|édité pour|editada por razones|"
	      "editada y condensada|editada para mayor|condensata per"}},
    {OWN, {"this post is part of |this article is part of |"
	   "this story is part of |this post is from |"
	   "this article is from |this is an archive|"
	   "this is an old post",
	      " archive| archive.| archives| out of date| outdated"}},
    {OWN, {"in an emergency|in emergencies|in case of emergency|"
	   "if you are in |if you're in |if you or |if you are having|"
	   "if you need |if you are struggling|anyone in |for help|"
	   "for support|call or text|wenn sie |wenn du |"
	   "wenn ihre gedanken|sollten sie |si vous avez des|"
	   "si vous ou|si usted|si necesitas|se você|se hai bisogno|"
	   "als je ",
	      " call 911| call or text| text 988| 988 |helpline|lifeline|"
	      "crisis line|crisis text|hotline| 116 123|telefonseelsorge|"
	      "0800 111|0800/111| 3114|teléfono 024|samaritans|"
	      "telefono amico| no cvv"}},
    {OWN, {"please note|bitte beachten|always read the label|"
	   "maßgeblich sind|veuillez noter|tenga en cuenta|"
	   "si prega di notare",
	      "packaging|recipe|ingredients| label|verpackung|rezeptur|"
	      "zutaten|nährwert|emballage|ingrédients|envase|"
	      "ingredientes|confezione|ingredienti"}},
    {OWN, {"free shipping|free delivery|free returns|add to cart|"
	   "add to basket|add to bag|order now|buy now|shop now|"
	   "pre-order now",
	      " orders| purchases| over $| over £| over €| now| today|"
	      " worldwide| delivered| get "}},
    {OWN, {"versandkostenfrei|kostenloser versand|"
	   "kostenlose lieferung|in den warenkorb|jetzt kaufen und|"
	   "jetzt bestellen|jetzt online bestellen|"
	   "jetzt den newsletter|sofort lieferbar|livraison gratuite|"
	   "livraison offerte|ajouter au panier|frais de port offerts|"
	   "envío gratis|envío gratuito|añadir al carrito|"
	   "agregar al carrito|compra ahora|spedizione gratuita|"
	   "aggiungi al carrello|acquista ora|gratis verzending|"
	   "gratis bezorging|in winkelwagen|in winkelmand|bestel nu|"
	   "frete grátis|adicionar ao carrinho|compre agora|"
	   "darmowa dostawa|dodaj do koszyka|kup teraz|fri frakt|"
	   "lägg i varukorg|köp nu|"
	   "бесплатная доставка|"
	   "добавить в корзину"}},
    {OWN, {"das interview wurde|das gespräch wurde|"
	   "dieses interview wurde|dieses gespräch wurde|"
	   "l'entretien a été|cet entretien a été|"
	   "la entrevista ha sido|la entrevista fue|"
	   "this interview was|the interview has been|"
	   "this conversation was|this conversation has been",
	      " gekürzt| bearbeitet| verdichtet| édité| condensé|"
	      " editad| condensad| edited| condensed| translated|"
	      " übersetzt"}},
    {OWN, {"anyone |those affected|betroffene ",
	      " can call| can contact| should call| should contact|"
	      " können sich",
	      "helpline|hotline|0800|samaritans|telefonseelsorge| 988"}},
    {OWN, {"orders placed|orders over|all orders|bestellungen bis|"
	   "bestellungen ab|commandes passées|pedidos realizados",
	      "same day| free | ship| delivery| versand| gratis| livr|"
	      " envío"}},
    {OWN, {"product images|images are for illustration|"
	   "produktabbildungen|die produktabbildungen|abbildung ähnlich|"
	   "abbildungen ähnlich|les photos des produits|"
	   "las imágenes de los productos"}},
    /* Thanks, privacy, prices. */
    {OWN, {"thanks to @|thank you to @|special thanks to @|"
	   "share it with a friend|share this with a friend|"
	   "forward this to a friend|forward it to a friend|tell a friend|"
	   "prices were correct at|prices correct at|prices are correct at|"
	   "prices and availability|alle preise inkl|preise inklusive|"
	   "preise können inzwischen|hosted on acast"}},
    {OWN, {"see |visit |learn more |read more |find out more ",
	      "/privacy|adchoices|ad choices|your ad choices|"
	      "/legal |/listener"}},
    {OWN, {NULL, "enter your email address|enter your e-mail address|"
		 "geben sie ihre e-mail|entrez votre adresse e-mail|"
		 "introduce tu correo electr|inserisci la tua email|"
		 "vul je e-mailadres"}},
    /* What a writer did for the answer that is not there. */
    {OWN,
	{NULL, "been contacted for comment|was contacted for comment|"
	       "were contacted for comment|been approached for comment|"
	       "was approached for comment|were approached for comment|"
	       "contacted for a comment|"
	       "respond to a request for comment|"
	       "respond to requests for comment|"
	       "respond to our request for comment|"
	       "wurde um stellungnahme gebeten|wurden um stellungnahme gebeten|"
	       "antwortete nicht auf eine anfrage|"
	       "contacté par nos soins|n'a pas répondu à nos"}},
    {OWN, {NULL, "prohibida la redistribución|prohibida su reproducción|"
		 "prohibida la reproducción|proibida a reprodução|"
		 "reproduction interdite|vietata la riproduzione|"
		 "무단 전재|무단전재|재배포 금지"}},
    /* This page, and what becomes of such. */
    {OWN, {"this article |this story |this page |this post |this podcast|"
	   "some links|certain links|links in this|links on this|our newsroom |"
	   "our journalists |our readers ",
	      " affiliate| commission| no longer available| not available in|"
	      " only available to| available to subscribers| for subscribers|"
	      " for paid subscribers| for paying subscribers|"
	      " for members| first appeared| first published|"
	      " originally appeared| originally published| in our print|"
	      " was produced with| is free to read| part of our "}},
    {OWN,
	{"dieser artikel |dieser beitrag |dieser text |unsere leser |"
	 "die mit einem stern|die mit * |alle mit * |mit einem sternchen|"
	 "unsere autorin |unser autor ",
	    " affiliate| provision| kostenpflichtig| für abonnenten|"
	    " nur mit abo| teil unserer| zuerst | gedruckten| redakteur|"
	    " freier journalist| verlosen| verschenken| nicht mehr verfügbar"}},
    {OWN, {"cet article est |cet article a |cet article n'|"
	   "cet article contient|cet article fait|ce texte est |"
	   "les liens présents|nos lecteurs |nos abonnés ",
	      " n'est plus disponible| n'est pas disponible|"
	      " n'est pas accessible| réservé| affilié| commission|"
	      " initialement| première fois| notre édition| aux abonnés|"
	      " partie de notre| offrir cet article"}},
    {OWN, {"este artículo se |este artículo es |esta noticia se |"
	   "esta noticia es |los enlaces que",
	      " exclusivo| no está disponible| ya no está disp| afiliad|"
	      " comisión| suscriptores| edición impresa| originalmente|"
	      " parte de nuestr"}},
    {OWN, {"questo articolo è |este artigo é |dit artikel is |"
	   "den här artikeln är |denne artikel er ",
	      " riservat| affilia| exclusivo| assinantes| abonnees|"
	      " prenumerant| abonnenter"}},
    {OWN, {"этот текст |этот материал |материал подготовлен|"
	   "материал опубликован|статья доступна",
	      " доступен только| доступна только| недоступен| недоступно в|"
	      " не доступ| подписчик| при поддержке| партнёр| партнер|"
	      " печатн"}},
    {OWN,
	{"本文|本页|本頁|部分链接", "首发|首發|原载|原載|印刷版|推广|推廣|佣金|"
				    "版权归|版權歸"}},
    {OWN, {NULL,
	      "affiliate-link|affiliate link|affiliatelink|provisions-link|"
	      "liens affiliés|liens d'affiliation|enlaces de afiliad|"
	      "link affiliat|link di affiliaz|links de afiliad|linki afiliac",
	      "this |some |our |may |dieser |diesem |unser|einige|cet |nos |"
	      "certains |este |algunos |nuestr|questo |alcuni |nostr|alguns |"
	      "nosso|dit |deze |onze |tego |tym |ten "}},
    {BARE, {"this video |this audio |this content |dieses video |"
	    "dieser inhalt |dieses angebot |dieser dienst |der inhalt ist |"
	    "dieses element |externer inhalt|ce contenu |ce service |"
	    "cette vidéo |cette page |este contenido |este servicio |"
	    "este vídeo |este video |esta página |questo contenuto |"
	    "questo video |este conteúdo |deze inhoud |deze video is |"
	    "ta treść |det här innehållet |detta innehåll |dette indhold|"
	    "dette innholdet |этот контент |это видео |этот ролик |本視頻|"
	    "本视频|该内容|该视频|本内容",
	       " no longer available| not available in| only available to|"
	       " for subscribers| for members| is blocked| cannot be |"
	       " verfügbar| enthält daten| für abonnenten| datenschutz|"
	       " cookies| blockiert| nicht geladen| deaktivier| bloqué|"
	       " n'est plus | n'est pas | réservé| aux abonnés| exclusivo|"
	       " no está disponible| ya no está disp| suscriptores| bloquead|"
	       " non è più disp| non è disp| riservat| não está disp|"
	       " assinantes| niet beschikbaar| niet meer beschikbaar|"
	       " abonnees| niedostępn| prenumerator| inte tillgänglig|"
	       " prenumerant| ikke tilgæng| abonnenter| недоступ| не доступ|"
	       " доступен только| доступно только| cookie|广告|无法播放|"
	       "無法播放|仅限订阅|仅供订阅|仅对会员|仅供会员|仅限会员"}},
    /* Who may copy it. */
    {OWN, {"文章|以上|本文|言论|觀點|观点", "不代表|不构成",
	      "立场|立場|观点|觀點|建议"}},
    {OWN, {"転載|無断|本紙の|当サイト", "禁じ|禁止|ご遠慮",
	      "転載|複製|複写|掲載|引用"}},
    {OWN, {"reproduction of |any reproduction|republication |copying |"
	   "no part of |all content |the contents of this|unauthorised |"
	   "unauthorized |material may not",
	      "without written|without prior|without permission|prohibited|"
	      "forbidden|not permitted|may be reproduced|"
	      "protected by copyright",
	      "this article|this page|this site|this website|this content|"
	      "this material|these material|this text|this publication|"
	      "our content|the publisher|reproduced"}},
    {OWN, {"die vervielfältigung|vervielfältigung |die verbreitung|"
	   "der nachdruck|nachdruck|jede verwendung|jede nutzung|"
	   "die weiterverbreitung|die nutzung dieses|alle inhalte",
	      "zustimmung|genehmigung|erlaubnis|untersagt|verboten|"
	      "nicht gestattet",
	      "auszugsweise| der inhalte| artikel| beiträge| des verlags|"
	      " der redaktion| dieser website| dieser seite| dieses text"}},
    {OWN, {"toute reproduction|la reproduction|reproduction |"
	   "toute utilisation|tous les contenus|toute republication|"
	   "queda prohibid|prohibida |prohibido |se prohíbe |"
	   "la reproducción|todos los contenidos|è vietata|è vietato|"
	   "vietata |la riproduzione|riproduzione |é proibida|proibida |"
	   "a reprodução|todo o conteúdo",
	      " interdit|sans autorisation|soumise à|reproducci|riproduzione|"
	      "reprodução",
	      " de cet article| de ce site| de ce contenu| de ce texte|"
	      " des contenus| des articles|partielle | du site |"
	      " este artículo| este texto| este contenido| estos contenidos|"
	      " los contenidos| este sitio| esta página| esta web|"
	      "total o parcial| parcial de| dei contenuti| dei testi|"
	      " degli articoli| di questo articolo| di questo sito|"
	      "anche parziale| deste conteúdo| do conteúdo| deste artigo|"
	      " deste texto| deste site"}},
    {OWN, {"overname |niets uit deze|reproductie |alle inhoud|kopiowanie |"
	   "przedruk |rozpowszechnianie |zabrania się|eftertryck|"
	   "återgivning|kopiering |eftertryk|gengivelse |перепечатка |"
	   "при цитировании|при перепечатке|копирование |"
	   "использование материалов|воспроизведение |передрук |"
	   "при цитуванні|копіювання |використання матеріалів",
	      "toestemming|verboden|gereproduceerd|zgody|zabronion|zakazan|"
	      "förbjud|tillstånd|forbudt|tilladelse|tillatelse|только с |"
	      "разреш|ссылк|запрещ|обязательн|согласи|дозвол|посиланн|заборон",
	      " dit artikel| deze site| artikel| inhoud| uitgave| artykuł|"
	      " tekst| materiałów| treści| wydawcy| redakcji| denna artikel|"
	      " innehåll| indhold| innhold| сайта| сайт| текст| стат| редакц|"
	      " ссылк| посиланн| издани| видання"}},
    {OWN, {"ohne zustimmung|ohne genehmigung|ohne schriftliche|without the |"
	   "without our |без письменн|без согласия|без разрешения|"
	   "sans l'autorisation|sans autorisation|sin la autorización|"
	   "sin autorización|senza l'autorizzazione|sem autorização",
	      "nachdruck|vervielfältig|verbreit|reproduc|copied|copying|"
	      "копирован|перепечат|reproduction|riprod",
	      " dieser seite| dieser website| dieses text| inhalte|unserer|"
	      " this site| this page| this article| this content| our |"
	      " publisher| редакц| сайта| de ce site| de ce contenu|"
	      " de cet article| este contenido| los contenidos| questo|"
	      " deste conteúdo"}},
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
	       " por un |из-за|昨日|周二|因| on monday| on tuesday|"
	       " on wednesday| on thursday| on friday| am montag| lundi|"
	       " el lunes| lunedì| maandag"}},
    /* Whose views these are, and who answers for what. */
    {OWN, {NULL,
	      "views expressed|opinions expressed|opinion expressed|"
	      "die meinung de|die meinungen|gastbeiträge|kommentare geben|"
	      "les opinions|les propos tenus|cette tribune|les points de vue|"
	      "las opiniones|los artículos de opinión|le opinioni|as opiniões|"
	      "meningen|opinie |мнение автор|мнение редакции |мнения автор|"
	      "точка зрения автор",
	      "author's own|authors' own|not necessarily|"
	      "nicht unbedingt|nicht notwendig|meinung der redaktion|"
	      "n'engagent que|ne reflètent pas|no reflejan|responsabilidad de|"
	      "exclusiva de su autor|no necesariamente|non riflettono|"
	      "não refletem|niet noodzakelijk|niekoniecznie|не совпада|"
	      "может не|не отража"}},
    {OWN, {"we are not responsible|редакция не несёт |редакция не несет |"
	   "редакция не отвечает|für den inhalt externer|"
	   "für die inhalte externer|für den inhalt verlinkter|"
	   "no nos hacemos responsables|nous ne sommes pas responsables|"
	   "die redaktion behält sich|la rédaction se réserve|"
	   "la redacción se reserva|de redactie behoudt zich"}},
    {OWN, {NULL,
	      "not financial advice|not investment advice|not legal advice|"
	      "not medical advice|financial or investment advice|"
	      "keine anlageberatung|keine anlageempfehlung|"
	      "ne constitue pas un conseil|ne constituent pas un conseil|"
	      "no constituye asesor|no constituye una recomend|"
	      "non costituisce consulenza|não constitui aconselh|"
	      "não constitui recomend|geen beleggingsadvies|"
	      "nie stanowi porady|не является инвестиционн",
	      "content|article|information|material|inhalt|artikel|contenu|"
	      "contenido|contenuto|conteúdo|inhoud|treść|материал|статья"}},
    /* Who is registered as what, and whom a law has named wherever they are. */
    {OWN, {"зарегистрировано федеральной|сетевое издание |"
	   "свидетельство о регистрации|средство массовой информации |"
	   "все права на материалы|все права на любые|"
	   "учредитель |учредители |регистрационный номер|"
	   "свідоцтво про реєстрацію",
	      "надзору|роскомнадзор|эл №|эл no|принадлежат|охраняются|"
	      "зарегистрирован|главный редактор|реєстр"}},
    {OWN, {"признаны террористическими|признаны экстремистскими|"
	   "организации, признанные|организация признана|"
	   "организация запрещена|* организация|*организация|"
	   "данное сообщение (материал)|настоящий материал|"
	   "meta признана|принадлежит meta|компания meta",
	      " запрещен| запрещён|иностранн| агент"}},
    {OWN, {NULL,
	      "größter sorgfalt|grösster sorgfalt|aller sorgfalt|"
	      "größtmöglicher sorgfalt|le plus grand soin|máxima diligencia|"
	      "massima cura|massima attenzione|de grootste zorg|"
	      "the greatest care|the utmost care|największą starannością",
	      "gestellten informationen|unserer website|dieser website|"
	      "unserer webseite|dieser webseite|unserer seiten|inhalte dieser|"
	      "inhalte unserer|ce site|este sitio|esta web|questo sito|"
	      "deze website|deze site|this website|this site|our website|"
	      "tej stronie"}},
    /* Who paid for it. */
    {OWN, {"this is a sponsored |this is a paid |this is sponsored|"
	   "dies ist eine anzeige|dieser beitrag ist eine anzeige|"
	   "ceci est un contenu sponsorisé|contenido patrocinado por|"
	   "questo è un contenuto sponsorizzato"}},
    {OWN, {NULL, " coverage receives| reporting receives| journalism receives",
	      "support"}},
    {OWN, {NULL, "receives support from several private|"
		 "receives support from multiple private|is solely responsible "
		 "for all content|"
		 "does not work for, consult|"
		 "keine cookies anzeigen"}},
};

static struct rulebook book = {
    .rules = rules, .n = sizeof(rules) / sizeof(*rules)};

bool fineprint_says(const struct folded *low)
{
	unsigned met = rules_met(&book, low);
	if (met & OWN)
		return true;
	if (met & LATE && met & MINUTES && !(met & PAST))
		return true;
	return met & BARE && utf8_len(low->whole) <= BARE_MAX;
}
