/* SPDX-License-Identifier: MIT */
/* gazetted: what a site says to whoever visits it. */
#include "prose/visitor.h"

#include "base/utf8.h"
#include "prose/folded.h"
#include "prose/rules.h"
#include "text/words.h"

enum {
	TOLD = 1,
	IS = 2,
	ASIDE = 4,
	CLOSES = 8 /* a letter, with a name behind a comma */
};

static const struct rule rules[] = {
    /* Below a field. */
    {TOLD,
	{NULL, "email address will not be published|e-mail address will not be|"
	       "e-mail-adresse wird nicht veröff|e-mail-adresse wird nicht "
	       "angez|adresse e-mail ne sera pas pub|adresse de messagerie ne "
	       "sera pas|correo electrónico no será pub|indirizzo email non "
	       "sarà pub|indirizzo e-mail non sarà pub|endereço de e-mail não "
	       "será|endereço de email não será|e-mailadres wordt niet gepub|"
	       "e-mailadres zal niet|adres e-mail nie zostanie op|"
	       "адрес email не будет|адрес e-mail не будет|e-mail не будет оп|"
	       "електронна адреса не буде|e-postadress kommer inte|"
	       "e-mailadresse vil ikke|e-postadressen din vil ikke|"
	       "sähköpostiosoitettasi ei|e-mailová adresa nebude|"
	       "e-mailová adresa nebude|e-mail-címet nem|adresa ta de email nu|"
	       "e-posta adresiniz yayın|e-posta hesabınız yayın|"
	       "メールアドレスが公開されること|邮箱地址不会被公开|"
	       "電子郵件地址不會|이메일은 공개되지|لن يتم نشر عنوان بريدك|"
	       "ηλ. διεύθυνση σας δεν"}},
    {TOLD,
	{"required fields |erforderliche felder |pflichtfelder |les champs "
	 "obligatoires |los campos obligatorios |campos obrigatórios |i campi "
	 "obbligatori |verplichte velden |vereiste velden |wymagane pola |"
	 "обязательные поля |обов'язкові поля |obligatoriska fält |"
	 "obligatoriske felter |vyžadované informace |zorunlu alanlar |"
	 "gerekli alanlar |a kötelező mezők|câmpurile obligatorii ",
	    "marked|markiert|gekennzeichnet|indiqués|marcad|contrassegn|"
	    "gemarkeerd|oznaczon|помечены|отмечены|позначен|märkt|markeret|"
	    "merket|označen|işaretlen|jelöl"}},
    /* What it is. */
    {IS,
	{NULL,
	    " is the leading | is the largest | is the premier | is a leading |"
	    " is the number one | is your source | is your one-stop |"
	    " is your go-to | ist das größte | ist das führende |"
	    " ist das reichweiten| ist die führende | ist die größte |"
	    " est le premier | est le principal | est le site |"
	    " es el diario líder| es el principal | es el primer |"
	    " es un diario | es un medio | è il primo | è il principale |"
	    " è la principale | è un quotidiano | è una testata |"
	    " é o maior | é o principal | jest największym | jest wiodącym |"
	    " is de grootste | is het grootste | — крупнейш| — ведущ|"
	    " — первый ",
	    "news site| news portal|news source|for news, |media house|online "
	    "newspaper|digital news|news website|nachrichtenportal|"
	    "nachrichtenseite|newsportal|onlinemagazin|online-magazin|"
	    "site d'information|média en ligne|journal en ligne|"
	    "diario líder|diario digital|medio digital|portal de noticias|"
	    "quotidiano online|testata online|giornale online|"
	    "testata giornalistica|portal de notícias|portalem inform|"
	    "serwisem inform|nieuwssite|nieuwsportaal|новостной портал|"
	    "информационный портал|интернет-издание"}},
    /* Who writes for it. */
    {IS, {NULL,
	     " is the author of | is an author of | ist autorin | ist autor |"
	     " ist freie journalistin | ist freier journalist | ist freie "
	     "autorin | ist freier autor | is a freelance |, jahrgang |"
	     " est l'auteur | est l'autrice | es autor | es autora |"
	     " è autore | è autrice | é autor | é autora ",
	     " lives in | lives with | lebt in | lebt und | wohnt in |"
	     " based in | vit à | vive en | vive a | vive em | mora em |"
	     " schreibt für | writes about "}},
    {IS, {NULL,
	     " covers | writes about | reports on | schreibt über | couvre |"
	     " escribe sobre ",
	     " and lives in | and is based in | lebt in | et vit à |"
	     " y vive en "}},
    {IS, {NULL,
	     " och skriver om | og skriver om | a píše o | e escreve sobre |"
	     " y escribe sobre | e scrive di | i pisze o | en schrijft over |"
	     " and writes about | und schreibt über | et écrit sur |"
	     ", пишет о | і пише про | ja kirjoittaa ",
	     " reporter| repórter| redaktor| redaktør| redaktör| redakteur|"
	     " redacteur| journalist| dziennikar| periodista| giornalist|"
	     " jornalist| novinář| toimittaja| журналист| журналіст|"
	     " редактор| kolumnist| columnist| staff writer"}},
    /* By the way, of whom the news is about. */
    {ASIDE,
	{NULL,
	    " which is | which was | which has been | that was | that were |"
	    " that has been | that have been | who is | who was | who were |"
	    " who has been |, das ist |"
	    " qui est | qui a été | que es | que fue | che è | che fu | que é |"
	    " que foi | który jest | która jest | które jest "}},
    /* That there is more of it. */
    {TOLD, {"join thousands of |join over |join more than ",
	       "newsletter|letter| readers| subscribers|mailing"}},
    {TOLD, {"follow the author|follow him on|follow her on|follow me on|"
	    "follow them on",
	       "twitter|instagram|facebook|bluesky|mastodon|linkedin"}},
    {TOLD, {"this content is available |this article is available |"
	    "this story is available ",
	       "subscribers|members|registered"}},
    {TOLD, {"we have updated our |we've updated our |we updated our |"
	    "we are updating our ",
	       "privacy policy|terms of |cookie"}},
    {TOLD, {"stay up to date with |stay up-to-date with |keep up to date with ",
	       " our | news| the latest|everything"}},
    {TOLD, {"in unserer bildergalerie |in der bildergalerie |den ganzen text "
	    "lesen |den ganzen artikel lesen |den vollständigen artikel |den "
	    "vollständigen text |den kompletten artikel ",
	       " sie | du | ihr | im |abo"}},
    {TOLD, {"herzlich willkommen auf |willkommen auf unserer |willkommen auf "
	    "meiner |willkommen auf der ",
	       "seite|webseite|website|homepage|internetauftritt|blog"}},
    {TOLD, {"schön, dass sie da sind|schön, dass du da bist|schön, dass ihr da|"
	    "verantwortlich für den inhalt|wir freuen uns auf ihren besuch|"
	    "wir freuen uns auf deinen besuch|wir freuen uns auf euren besuch|"
	    "hier geht es zur anmeldung|hier geht es zum |hier geht's zu|"
	    "materiał chroniony prawem|kopiowanie bez zgody|"
	    "материал опубликован в газете|статья опубликована в газете|"
	    "опубликовано в газете|vea la galería|mira la galería|"
	    "mire la galería|guarda la galleria|guarda la gallery|"
	    "veja a galeria|confira a galeria|bekijk hier de foto|"
	    "découvrez notre galerie"}},
    {TOLD, {"check back ", " for more| for updates| for regular | for the "
			   "latest | for our | soon| often| regularly| later"}},
    {TOLD, {"weitere informationen |weitere infos |mehr informationen |"
	    "genauere informationen |nähere informationen |"
	    "genauere infos |nähere infos |"
	    "mehr infos |einzelheiten |details ",
	       " erhalten sie | erhältst du | finden sie | findest du | finden "
	       "sich | gibt es auf| gibt es unter| gibt es im internet|"
	       " entnehmen sie ",
	       "website|webseite|homepage|internet|unter |tabelle|link| hier|"
	       ".de|flyer|auf der seite"}},
    {TOLD,
	{"pour en savoir plus, |pour plus d'informations, |para más "
	 "información, |para saber más, |per maggiori informazioni |"
	 "per saperne di più |para mais informações, |para saber mais, |"
	 "voor meer informatie |meer informatie vind|więcej informacji |"
	 "více informací |läs mer |mer information finns |læs mere |"
	 "mere information |les mer |подробнее на сайте|подробности на сайте",
	    "consult|rendez-vous|visit|cliqu|clic|acesse|acess|ga naar|website|"
	    "site |stron|najdete|www|webbplats| på | na | op "}},
    /* Whose views and pictures it has, and who may copy it. */
    {TOLD,
	{NULL,
	    "a opinião do jornal|åsikterna är skribentens|skribentens egna "
	    "åsikter|може не збігатися з позицією редакції|может не совпадать "
	    "с позицией|yazarın görüşleri kendisine|nem feltétlenül egyezik|"
	    "nemusí vyjadřovat názor|fotó: illusztráció|"
	    "материал носит информационный|материал носит исключительно "
	    "информ"}},
    {TOLD, {"publikování bez souhlasu|kopírování bez souhlasu|preluarea "
	    "textului |preluarea informațiilor |фото из открытых источников|"
	    "please credit the photographer|credit the photographer",
	       "redakc|zakázáno|citarea|sursei|источник|picture|image|photo"}},
    /* What becomes of it, and where it was printed. */
    {TOLD, {"diese meldung wird |dieser artikel wird |dieser text stammt |"
	    "dieser beitrag stammt |dieses video könnte |diese videos könnten |"
	    "a cikk folytatása |artikel ini telah tayang |berita ini telah "
	    "tayang ",
	       "laufend aktualisiert|fortlaufend aktualisiert|ständig "
	       "aktualisiert|printausgabe|print-ausgabe|interessieren|"
	       "előfizető| di "}},
    {TOLD,
	{NULL,
	    "einen neueren browser|ihren browser aktualisier|deinen browser "
	    "aktualisier|aktualisieren sie ihren browser|aktualisiere deinen "
	    "browser|update your browser|upgrade your browser|a newer browser|"
	    "a more recent browser|mettez à jour votre navigateur|mettre à "
	    "jour votre navigateur|actualiza tu navegador|actualice su "
	    "navegador|aggiorna il tuo browser|aggiornare il browser|atualize "
	    "o seu navegador|atualize seu navegador|update je browser|update "
	    "uw browser|zaktualizuj przeglądarkę|zaktualizuj swoją "
	    "przeglądarkę|обновите браузер|обновите ваш браузер|"
	    "tarayıcınızı güncel|uppdatera din webbläsare|opdater din browser",
	    "erlebnis|experience|herunter|download|site|seite|anzeig|display|"
	    "view|expérience|experiencia|sitio|sito|pagina|página|ervaring|"
	    "stron|сайт|site|sida|side|nutzen|bitte|please"}},
    /* Who writes a letter ends it. */
    {TOLD,
	{"sportliche grüße, |sportliche grüsse, |mit freundlichen grüßen|mit "
	 "freundlichen grüssen|freundliche grüße, |herzliche grüße, |liebe "
	 "grüße, |viele grüße, |beste grüße, |schöne grüße, |mit herzlichen "
	 "grüßen|mit besten grüßen|mit sportlichen grüßen|herzlichst, |best "
	 "regards, |kind regards, |warm regards, |yours sincerely, |sincerely "
	 "yours, |yours faithfully, |yours truly, |best wishes, |many thanks, "
	 "your |cordialement, |bien cordialement|bien à vous|sincères "
	 "salutations|meilleures salutations|un cordial saludo|saludos "
	 "cordiales|atentamente, |cordiali saluti|distinti "
	 "saluti|atenciosamente, |met vriendelijke groet|hartelijke groet|med "
	 "vänliga hälsningar|vänliga hälsningar|med venlig hilsen|med vennlig "
	 "hilsen|z poważaniem|saygılarımızla, "}},
    {CLOSES,
	{"un saludo, |um abraço, |s pozdravem, |с уважением, |з повагою, "}},
    /* Wishes for who came, and what to do here. */
    {TOLD, {"enjoy your visit|enjoy your stay|have a nice stay|thank you for "
	    "visiting|thanks for visiting|thanks for stopping by|welcome to "
	    "our website|welcome to our site|welcome to my website|welcome to "
	    "my site|welcome to our web|viel spaß beim stöbern|viel spaß auf "
	    "unserer|vielen dank für ihren besuch|danke für deinen "
	    "besuch|merci de votre visite|merci de visiter|bonne visite "
	    "!|bonne visite!|bonne visite sur |gracias por visitar|gracias por "
	    "tu visita|grazie per aver visitato|grazie della visita|buona "
	    "visita!|buona visita sul |obrigado pela visita|obrigado por "
	    "visitar|bedankt voor uw bezoek|bedankt voor je bezoek|tack för "
	    "ditt besök|tak for besøget|takk for besøket|dziękujemy za "
	    "odwiedz|zapraszamy na naszą stronę|děkujeme za návštěvu|спасибо "
	    "за посещение|добро пожаловать на наш|ласкаво просимо на наш"}},
    {TOLD, {NULL,
	       " hinterlasse | hinterlasst | hinterlassen sie | hinterlass | "
	       "schreib einen | laissez un | dejad un | dejen un | lasciate un "
	       "| deixe um | zostaw | lämna en | skriv en | legg igjen en | "
	       "zanech | оставьте | оставляйте | залишайте ",
	       "kommentar|commentaire|comentario|commento|comentário|reactie|"
	       "komentarz|komentář|коммент|комент"}},
    {TOLD, {"laisse un |deja un |lascia un |laat een |schreibt einen ",
	       "kommentar|commentaire|comentario|commento|reactie"}},
    {TOLD, {"fülle jetzt |füllen sie |fülle |füllt ",
	       "bogen aus|formular aus|formular und"}},
    {TOLD, {"jetzt mitmachen|mach mit bei |machen sie mit bei |macht mit bei "
	    "|bewirb dich |bewerben sie sich |bewerbt euch ",
	       " jetzt| unser"}},
    {TOLD, {"sollten sie |falls sie |wenn sie |bei fragen |haben sie |sollten "
	    "ihnen |solltest du |falls du |wenn du |habt ihr |solltet ihr |si "
	    "vous avez |pour toute question|si tienes |si tiene |se hai |se "
	    "avete |per qualsiasi |se tiver |heeft u |heb je |har du |har ni "
	    "|masz |если у вас |якщо у вас ",
	       " bitte bei uns | sie sich an uns| kontaktieren sie uns| dich "
	       "an uns| melde dich bei uns| melde dich bei mir| kontaktiere | "
	       "in ihrem profil | im profil | contactez-nous| nous "
	       "contáct| escríben| contattaci| contattateci| scrivici| "
	       "scriveteci| entre em contato conosco| contact met ons| contact "
	       "op met ons| kontakta oss| kontakt oss| kontakt os| skontaktuj "
	       "się z nami| napisz do nas| свяжитесь с нами| пишите нам| "
	       "пишите на | звертайтеся до нас| пишіть нам| пишіть на "}},
    {TOLD, {"dazu benötigen wir |hierfür benötigen wir |dafür benötigen wir "
	    "|hierzu benötigen wir ",
	       " angaben| daten| unterlagen| von ihnen| von dir"}},
    {TOLD, {"kommen sie |komm |kommt |schauen sie |schau |schaut ",
	       " vorbei.| vorbei!| vorbei und | an unserem stand| an unseren "
	       "stand| zu uns.| zu uns!"}},
    {TOLD,
	{"besuchen sie uns|besuche uns |besucht uns |besuch uns |come and see "
	 "us|come visit us|visit us |venez nous |rendez-nous visite|visítanos "
	 "|visítenos |venite a trovarci|vieni a trovarci|visite-nos |bezoek "
	 "ons |kom langs |besök oss |besøg os |besøk oss |odwiedź nas "
	 "|zapraszamy do |navštivte nás |приходите |заходите ",
	    " uns | stand| halle | booth| hall | nous | visite| nuestro| "
	    "nuestra| nosso| nossa| onze | vår | vores | nasz| náš | naš| к "
	    "нам| наш"}},
    {TOLD, {"at ", ", we provide |, we offer you|, we offer a wide|, we offer "
		   "a range|, we help you|, we help our|, we believe in |, we "
		   "believe our |, we believe every|, we specialize |, we "
		   "specialise |, we strive |, we're committed |, we are "
		   "committed |, we pride |, we're dedicated |, we are "
		   "dedicated |, we're proud of |, our mission is "}},
    {TOLD,
	{NULL,
	    " gibt es auf meine| gibt es auf unsere| finden sie auf meine| "
	    "finden sie auf unsere| findet ihr auf meine| findet ihr auf "
	    "unsere| findest du auf meine| findest du auf unsere| finden sich "
	    "auf unsere| finden sich auf meine| can be found on my | can be "
	    "found on our | are on my website| is on my website| sur mon site| "
	    "sur notre site| en mi web| en nuestra web| sul mio sito| sul "
	    "nostro sito| no meu site| no nosso site| op mijn website| op onze "
	    "website| på min hemsida| på vår hemsida| på min hjemmeside| på "
	    "vores hjemmeside| på vår nettside| na mojej stronie| na naszej "
	    "stronie| на моем сайте| на моём сайте| на нашем сайте",
	    "seite|homepage|website|profil|blog|site| "
	    "web|sito|hemsida|hjemmeside|nettside|stronie|сайте"}},
    {TOLD, {NULL,
	       " bei uns gibt es | bei uns finden sie | bei uns findest du | "
	       "bei uns findet ihr | gibt es bei uns ",
	       "vorschläge|ideen|tipps|auswahl|angebote|produkte|hilfe"}},
    {TOLD, {"голосуйте |читайте |смотрите |выбирайте |читайте, ",
	       "на последней странице|на следующей странице|внизу страницы|в "
	       "конце страницы"}},
    /* Fields, shops, pages that are not there. */
    {TOLD, {NULL, "alamat email anda tidak akan|email của bạn sẽ không được "
		  "hiển|ईमेल पता प्रकाशित नहीं"}},
    {TOLD,
	{"item added to your |added to your basket|added to your cart|the item "
	 "was added |der artikel wurde in den warenkorb|das produkt wurde in "
	 "den warenkorb|sorry, this page |sorry, the page |this page could not "
	 "be found|the page you are looking|the page you requested|die seite "
	 "wurde nicht gefunden|die angeforderte seite|diese seite existiert "
	 "nicht|cette page n'existe|esta página no existe|questa pagina non "
	 "esiste|no comments have been|noch keine kommentare|loggen sie sich "
	 "ein|bitte loggen sie sich|melden sie sich an, um|click to share "
	 "this|click to email this|we use your data to |forward-looking "
	 "statements |media contact for this|für rückfragen steht|für "
	 "rückfragen stehen|bei rückfragen wenden|alle preise verstehen "
	 "sich|alle preise inkl|tous les prix s'entendent|tous les prix sont "
	 "ttc|todos los precios incluyen|tutti i prezzi si intendono|alle "
	 "prijzen zijn incl|wszystkie ceny zawierają"}},
    {TOLD,
	{"bizi sosyal medyada |fotoğraf galerisi |foto galeri |haberin tamamı ",
	    "takip|tıkla"}},
    {TOLD, {"podívejte se na foto|prohlédněte si foto|εγγραφείτε στο "
	    "|εγγραφείτε στην "
	    "|詳しくは公式サイト|詳細は公式サイト|点击查看更多|點擊查看更多|"
	    "기사 제보는|제보는 이메일|पूरी खबर पढ़ने"}},
};

static struct rulebook book = {
    .rules = rules, .n = sizeof(rules) / sizeof(*rules)};

/* "С уважением, Анна Пример." */
static bool signs(struct str whole)
{
	ptrdiff_t comma = str_find(whole, S(", "));
	uint32_t c = 0;
	if (comma >= 0 && (size_t)comma + 2 < whole.n)
		utf8_next(whole, (size_t)comma + 2, &c);
	return words_upper(c);
}

bool visitor_told(const struct folded *low)
{
	unsigned met = rules_met(&book, low);
	return met & TOLD || (met & CLOSES && signs(low->whole));
}

bool visitor_introduced(const struct folded *low)
{
	unsigned met = rules_met(&book, low);
	return met & IS && !(met & ASIDE);
}
