/* SPDX-License-Identifier: MIT */
/* gazetted: what a writer says beside what is told, and promises to tell. */
#include "prose/writer.h"

#include "prose/folded.h"
#include "prose/rules.h"

/* What a sentence that meets a rule does. */
enum {
	OWN = 1,  /* says what only a writer does, */
	HERE = 2, /* or where nothing is told behind a colon */
};

static const struct rule rules[] = {
    /* Whose pictures. */
    {OWN, {"photo by |photo: |photo d|photo de |image by |image: |"
	   "picture by |foto von |foto: |foto de |foto di |foto van |"
	   "bild von |bild: |imagen de |imagem de |immagine di |cover |header ",
	      " unsplash| pixabay| pexels|wikimedia commons"}},
    {OWN, {"cover image by|cover photo by|header image by|header photo by|"
	   "featured image by|featured image via|hero image by|"
	   "banner image by|titelbild von|image de couverture"}},
    {OWN, {"all images courtesy|all photos courtesy|all pictures courtesy|"
	   "images courtesy of|photos courtesy of|image courtesy of|"
	   "photo courtesy of|all images by |all photos by |all images via |"
	   "all photos via |alle fotos von |alle bilder von |toutes les photos "
	   "de |todas las fotos de "}},
    /* Where else it stands, and of what it is a part. */
    {OWN, {"cross-posted from|cross-posted at|cross-posted to|copied from my|"
	   "reposted from my|originally posted on|originally posted at|"
	   "originally published at|originally published on|"
	   "crossposted from|cross post from|cross-post from|"
	   "subscribe via rss|subscribe by rss|"
	   "subscribe by email|subscribe to my |this post is public|"
	   "this newsletter is free|this newsletter will always be"}},
    {OWN, {"this post is part of a|this article is part of a|"
	   "this essay is part of a|this interview is part of |"
	   "this tutorial is part of |dieser beitrag ist teil einer|"
	   "dieser artikel ist teil einer|ce billet fait partie d|"
	   "cet article fait partie d|este artículo forma parte de una|"
	   "questo articolo fa parte di una",
	      " series| reihe| serie| série"}},
    {OWN,
	{NULL, " is our series | is our weekly series| is our monthly series|"
	       " is our ongoing series| is our new series| is our regular | "
	       "is our weekly column| is our daily newsletter| is our weekly "
	       "newsletter| is a weekly newsletter by | is a newsletter "
	       "about | ist unsere serie| ist unsere kolumne| est notre série|"
	       " est notre rubrique| es nuestra serie| es nuestra sección| è "
	       "la nostra rubrica| è la nostra serie| is onze serie| is onze "
	       "rubriek"}},
    /* Who helped, and who pays. */
    {OWN, {"obrigado por compartilhar|obrigada por compartilhar|thanks for "
	   "sharing|thank you for sharing|gracias por compartir|merci de "
	   "partager|merci d'avoir lu|danke fürs teilen|danke fürs lesen|"
	   "grazie per la condivisione|grazie per aver letto|thanks for "
	   "reading|thank you for reading|gracias por leer|obrigado por ler"}},
    {OWN, {NULL,
	      "get spam|not spam you|won't spam|never spam|no spam|kein spam|"
	      "keinen spam|pas de spam|sin spam|niente spam|geen spam",
	      "i respect |we respect |your privacy|your email|your inbox|we "
	      "promise|i promise|unsubscribe|newsletter|abmelden|vos données|"
	      "tu correo|la tua email|je e-mail"}},
    {OWN, {"thanks to |big thanks to |thank you to |many thanks to |with "
	   "thanks to |"
	   "danke an |merci à |gracias a |grazie a |obrigado a ",
	      " for holding my | for helping me | for pointing me |"
	      " for letting me | for the heads| for spotting "
	      "this|"
	      " reading drafts| reading a draft| reading an early|"
	      " feedback on this post| feedback on this draft|"
	      " feedback on a draft| feedback on drafts| feedback on earlier|"
	      " reviewing this| comments on this| proofreading|"
	      "gegenlesen| relecture| relu "}},
    {OWN, {"this episode |this week's issue |this newsletter |this issue |"
	   "this post |this article |this video |"
	   "today's issue |this podcast |diese folge |diese ausgabe |"
	   "cet épisode |este episodio ",
	      " brought to you by| präsentiert von| unterstützt von|"
	      " sponsored by| sponsorisé par| patrocinado por"}},
    {OWN, {"if you missed |if you haven't read |if you have not read |"
	   "if you've missed |in case you missed ",
	      " find it| here| read it| check it| it's at| start with"}},
    {OWN, {NULL, " your inbox", "delivered|straight to|right to|directly"}},
    {OWN, {"show notes", " available| links| can be found| website"}},
    {OWN, {NULL, "views are my own|opinions are my own"}},
    {OWN, {NULL, "affiliate link|affiliate partner",
	      " we | i | our | my | may | this |partner"}},
    {OWN, {"this post |this review |this article |this essay |this piece |"
	   "this story |this interview ",
	      " was originally p| was originally written| originally appeared|"
	      " first appeared| was first published| courtesy of "}},
    {OWN, {"get |claim |you can get |you get |you'll get |use ",
	      "% off |free trial|discount code|promo code|coupon code"}},
    {OWN, {NULL, "% off |free trial|discount code|promo code|coupon code",
	      " you can get | you get | you'll get | with code |"
	      " with the code | use code | use the code | your first |"
	      " your next | your order"}},
    {OWN, {"this post |this article |this piece |this text |this essay |"
	   "this tutorial |dieser beitrag |dieser artikel |dieser text |"
	   "cet article |ce texte |este artículo |este texto |questo articolo |"
	   "este artigo |dit artikel |эта статья ",
	      " was adapted from| is adapted from| has been adapted from|"
	      " was translated from| was translated by| is a translation of|"
	      " was machine-translated| aus dem englischen übersetzt|"
	      " a été traduit| fue traducido| è stato tradotto|"
	      " foi traduzido| werd vertaald| переведена "}},
    {OWN, {"this is the |this is part |this is number |this is my |"
	   "dies ist der |dies ist teil |das ist der |ceci est l|"
	   "este es el |questo è il ",
	      " series of posts.| series of articles.| series of blog posts.|"
	      " in a series.| in my series.| in our series.| in this series.|"
	      " series on this blog| teil einer reihe.| teil meiner reihe.|"
	      " teil einer serie.| teil unserer serie.| teil meiner serie.|"
	      " d'une série d'articles.| de una serie de artículos.|"
	      " di una serie di articoli."}},
    /* What is behind a link, or was shown. */
    {OWN, {NULL, " please go read | please read my |want to read my |"
		 "you should read my |you should first read my |"
		 " a printer-friendly | my previous post for "}},
    {HERE, {"here is a |here's a |here is my |here's my |here is the |"
	    "here's the |here is an |here are some |hier ist ein |"
	    "hier ist das |voici une |aquí hay un |ecco un ",
	       " screencast| screenshot.| screenshot of| video of | gif of | "
	       "photo of |"
	       " photos of | picture of | pictures of | diagram of |"
	       " video showing| recording of| screenshot von| video von|"
	       " foto von| vidéo de | capture d'écran| vídeo de |"
	       " captura de pantalla| video di "}},
    {HERE, {"here's an |here's the |here's a |here is an |here is a ",
	       " link about | link to | link for "}},
    {OWN, {NULL, " let me know if you | let me know what you |"
		 " let us know if you | let us know what you |"
		 " let us know how you |"
		 "please fill out this form|please fill in this form|"
		 "please fill out the form|please fill in the form|"
		 "download it for offline|schedule a viewing|"
		 "make a viewing appointment"}},
    {OWN, {"my thanks to |our thanks to |thanks to |thank you to |"
	   "many thanks to |special thanks to |danke an |merci à |gracias a ",
	      " for sponsoring | for supporting this | fürs sponsoring|"
	      " sponsorise | por patrocinar"}},
    {OWN, {"we're publishing |we are publishing |we publish ",
	      " as emails| by email| as an email| as a newsletter"}},
    {OWN, {"please refer to the link|refer to the link|please see the link|"
	   "you need a web browser|you need a browser|to view it correctly|"
	   "to view this page|this page contains |this page requires "}},
    {OWN, {"the rest of this post|the rest of this article|"
	   "the full version of this|a longer version of this|"
	   "a version of this post|a version of this article|"
	   "for hints,|for details,|for more,|for the rest,",
	      " available on | available at | can be found| is on | see | "
	      "appeared "}},
    {OWN, {"you can get |you can find |you'll find |you can also find ",
	      " in our review| in our guide| in our full| in our story"}},
    {OWN, {"you can read more of |you can follow |follow him on|"
	   "follow her on|follow them on|read more of his|read more of her",
	      " blog| on twitter| on mastodon| on linkedin| on instagram|"
	      " on bluesky"}},
    {OWN, {"for more |for a more |for further |for background",
	      " check out | see the | see my | see our | read my |"
	      " read our "}},
    {OWN, {"see the list of |see the full list of "}},
    {OWN, {NULL, " bottom of this p| bottom of this article| end of this p|"
		 " end of this article| ende dieses beitrags|"
		 " ende dieses artikels| fin de cet article|"
		 " final de este artículo| fine di questo articolo"}},
    {OWN,
	{NULL,
	    " im folgenden text| in der folgenden preview| in der folgenden "
	    "übersicht| im folgenden test| im folgenden artikel| im folgenden "
	    "beitrag| in den folgenden zeilen| in the following article| in "
	    "the following post| in the following lines| in the rest of this "
	    "post| in the remainder of this| dans les lignes qui suivent| "
	    "dans la suite de cet article| en las siguientes líneas| nelle "
	    "prossime righe| nas próximas linhas| in de volgende regels",
	    "finde| erfahr|erfähr|lesen| lest "
	    "|zeig|schilder|möchte|werde|erklär|find "
	    "| read| see | learn |'ll |will |want|verrez|allons|vais|trouver"
	    "|vamos|veremos|encontrar|vedremo|troverete|lees|vind"}},
    {OWN, {NULL, " minutes to read", "this will take|this takes|it takes"}},
    {OWN, {"the above list|the above table|the above code|the above example|"
	   "the above diagram|the above chart|the above graph|"
	   "the above image|the above snippet|the above screenshot"}},
    {OWN, {"you can start |start watching|start your |start reading|"
	   "try it ",
	      " free trial"}},
    {OWN, {NULL, " leave a review ", " if you | please | appreciate"}},
    {OWN, {NULL, " i'd love to hear | here and here."}},
    {OWN, {NULL, " available here.| can be found here.| in a later post.|"
		 " in a future post.| in my next post.| in the next post."}},
    {OWN, {"hier ein überblick|hier eine übersicht|hier der überblick|"
	   "hier die übersicht|hier die antworten|hier die wichtigsten "}},
    {OWN, {"please wait while |bitte warten sie, |veuillez patienter|"
	   "por favor, espere |attendere prego"}},
    /* What stands elsewhere on its page. */
    {OWN,
	{NULL, " the above | the above.| the above,| obige | obigen | obiger |"
	       " obiges | oben genannt| oben gezeigt| ci-dessus|"
	       " arriba mencionad| mencionado arriba| di cui sopra|"
	       " acima mencionad| mencionado acima| bovenstaande |"
	       " ovanstående | ovenstående | ovennevnte | powyższ|"
	       "вышеуказанн|вышеописанн|вышеперечисл| výše uveden|"
	       " vyššie uveden"}},
    {OWN, {"the graph shows|the graph above|the graph below|"
	   "the chart shows|the chart above|the chart below|"
	   "the figure shows|the figure above|the figure below|"
	   "the diagram shows|the diagram above|the diagram below|"
	   "the plot shows|the plot above|the plot below|"
	   "the screenshot shows|the screenshot above|the screenshot below|"
	   "the snippet above|the snippet below|the code above|"
	   "the code below|the table above|the table below|"
	   "the image above|the image below|the picture above|"
	   "the picture below|the photo above|the photo below"}},
    {OWN, {"note: |nb: |n.b.: |hat tip to |hat tip: |h/t "}},
    /* Whom it is for. */
    {OWN, {"welcome to |welcome back to |willkommen zu |willkommen zur |"
	   "bienvenue dans |bienvenidos a |benvenuti ",
	      " issue | edition of| newsletter| ausgabe | numéro de|"
	      " número de| numero d| edición de"}},
    {OWN, {"you're on the free|you are on the free|"
	   "you're currently a free|you are currently a free"}},
    /* What those who like it may do. */
    {OWN, {"if you enjoyed |if you liked |if you like this|if you found this|"
	   "wenn dir |wenn euch |wenn ihnen |si cet |si ce |si vous avez aimé|"
	   "si te |se l'articolo |se ti è |se vi è |se você gostou|se gostou |"
	   "vond je |als je dit |jeśli podobał|jeśli spodobał|"
	   "если вам |если понрав|если статья",
	      " this| post| newsletter| beitrag| artikel| folge| podcast|"
	      " article| billet| artículo| texto| articolo| piaciut| wpis|"
	      " artykuł| tekst| статья| пост| выпуск",
	      " share| sharing| subscri| follow me| support me| support my|"
	      " tell a friend| buy me|teile|teil |folge mir|folgt mir|abonn|"
	      "unterstütz|partage|soutenez|compárt|suscríb|sígue|condivid|"
	      "iscriv|compartilh|inscreva|deel |volg |udostępn|подпис|"
	      "подел|поддерж"}},
    {OWN, {"you can |you could |please |consider |feel free |ihr könnt |"
	   "du kannst |vous pouvez |tu peux |puedes |podéis |puoi |potete |"
	   "você pode |je kunt |możesz |вы можете |n'hésitez pas |no dudes |"
	   "non esitate ",
	      " my work| on patreon| on ko-fi| follow me | subscribe to my|"
	      " auf patreon| auf steady| mir auf | sur patreon| sur tipeee|"
	      " me suivre| me soutenir| en patreon| seguirme| apoyarme|"
	      " su patreon| seguirmi| no patreon| op patreon| na patreon|"
	      " на patreon| на бусти| un commentaire| un comentario|"
	      " un commento| leave a comment| reach out to me| send me a"}},
    {OWN, {"buy me a coffee|reply to this post|reply to this email|"
	   "reply by email|email me at|drop me a line|hit reply|"
	   "just hit reply|send me an email|send me a message|"
	   "leave us a review|leave a review|rate us on|"
	   "follow me on |find me on |you can find me|folgt mir auf|folge mir "
	   "auf|folgt mir gern|folge mir gern|"
	   "ihr findet mich|suivez-moi|retrouvez-moi|sígueme |seguimi |"
	   "seguitemi |siga-me |volg mij |obserwuj mnie |deel het dan|"
	   "подписывайтесь на меня|поддержать автора|get in touch via |"
	   "get in touch by |get in touch on "}},
    {OWN, {"let me know |schreibt mir |schreib mir |dites-moi |déjame |"
	   "dejadme |fatemi sapere|fammi sapere|deixe sua |deixe seu |"
	   "laat me weten|daj znać|напишите мне|дайте знать",
	      " comment| kommentar| comentario| commenti| comentários|"
	      " reacties| komentarz| коммент| below| unten| ci-dessous|"
	      " abajo| by email| what you think"}},
    {OWN, {NULL, "サポートをお願いします|チャンネル登録|高評価をお願い|"
		 "一键三连|喜欢本文|欢迎点赞"}},
    /* What it promises that its reader will find, or has to do for that. */
    {OWN, {"keep reading to |read on to |continue reading to |"
	   "update: here's |update: here is |here are the slides |"
	   "watch this video and |you'd better register|"
	   "you had better register"}},
    {OWN, {"find out |learn |discover |read on |keep reading|"
	   "continue reading|scroll |see how |see what |see why |"
	   "see where |see who |see which |see the full |see all the |"
	   "see below|watch how |watch the video|watch our |"
	   "take a look at |have a look at |check out |tune in |"
	   "stay tuned",
	      " how | what | why | when | where | who | which | whether |"
	      " if | more | more.| all | everything| below| above| here.|"
	      " our | to see | for more| tuned| the full| the complete|"
	      " the latest| the best| a look | a list | a guide|"
	      " a roundup| some of the| five | seven | ten | your "}},
    {HERE, {"here's |here is |here are ",
	       " how | what | why | when | who | which | everything| all |"
	       " our | to see | the full| the complete| the latest| the best|"
	       " a look | a list | a guide| a roundup| some of the| five |"
	       " seven | ten | your "}},
    {OWN, {"read our |see our |check our |browse our |view our |"
	   "use our |you can read |you can find |you can see |"
	   "you can watch |you can listen |you can download |"
	   "you can view |you'll find |you will find ",
	      " more about | here| below| on our | website| online| explainer| "
	      "guide|"
	      " list | full | find out| stories| other "}},
    {OWN, {"in this guide|in this overview|in this roundup|"
	   "in this tutorial|in this video|in this episode|"
	   "in this list",
	      " you'll | you will | you can | find out"}},
    {OWN, {"sign up|sign in|log in|register |subscribe|drop us |"
	   "create an account",
	      " unlock| exclusive| unlimited| it's free| for free|"
	      " where you left| let us know| your favorite|"
	      " your favourite"}},
    {OWN, {"lesen sie, |lesen sie hier|lesen sie auch|lesen sie mehr|"
	   "lesen sie im |lies |lest |erfahren sie|erfahre |erfahrt |"
	   "hier erfahren sie|hier erfährst|hier erfahrt ihr|"
	   "hier lesen sie|hier finden sie|hier findest du|"
	   "hier findet ihr|wir verraten|wir zeigen ihnen|"
	   "wir zeigen dir|wir zeigen euch|wir zeigen, |"
	   "wir sagen ihnen|wir stellen ihnen|wir stellen euch|"
	   "entdecken sie|entdecke |entdeckt |finden sie heraus|"
	   "finde heraus|sehen sie, |sehen sie hier|schauen sie|"
	   "klicken sie|klicke |scrollen sie|wir haben für sie|"
	   "wir haben für euch|dann lies|dann lesen sie",
	      ", wie |, was |, warum |, wo |, wer |, welche|, ob |"
	      ", wann |, worauf | wie viel| alles | mehr| hier| unten|"
	      " die besten| die schönsten| die wichtigsten| alle |"
	      " tipps| unser| im video| weiter"}},
    {OWN, {"in diesem überblick|in dieser übersicht|"
	   "in diesem ratgeber|in diesem guide|in unserem überblick|"
	   "in unserem ratgeber|in unserer übersicht|"
	   "in unserem guide|in unserem vergleich",
	      " informationen| alles | tipps| erfährst| erfahren|"
	      " finden | finde | findest| lesen | zeigen | verraten|"
	      " erklären"}},
    {OWN, {"découvrez |voici comment|voici pourquoi|voici ce qu|"
	   "voici tout |voici les |voici nos|voici notre|"
	   "voici quelques|on vous explique|on vous dit|"
	   "on vous raconte|on vous dévoile|on vous donne|"
	   "on vous présente|on vous propose|nous vous expliquons|"
	   "nous vous proposons|nous vous présentons|"
	   "nous vous donnons|nous vous dévoilons|retrouvez |"
	   "lisez la suite|lisez notre|apprenez "}},
    {OWN, {"dans ce guide|dans ce dossier|dans cette vidéo|"
	   "dans ce tutoriel|dans cet épisode",
	      " vous "}},
    {OWN, {"descubre |descubra |conoce |conozca |aquí te |aquí le |"
	   "aquí les |aquí puedes|aquí encontrar|te contamos|"
	   "te explicamos|te decimos|te mostramos|te presentamos|"
	   "te dejamos|te damos|les contamos|les dejamos|entérate|"
	   "entérese|sigue leyendo|mira ",
	      " cómo | qué | por qué | cuál| cuánto| cuándo|"
	      " quién| dónde| todo | todos | toda | todas | los | las |"
	      " el | la | más | aquí| a continuación| nuestr"}},
    {OWN, {"en esta guía|en esta nota te|en este video|"
	   "en este vídeo|en esta lista",
	      " encontrar| te | podrás| conocer| aprender| descubr"}},
    {OWN, {"scopri |scoprite |scopriamo |vediamo |ecco come|ecco cosa|"
	   "ecco perché|ecco tutt|ecco qual|ecco chi|ecco quanto|"
	   "ecco dove|ecco quando|ecco le |ecco i |ecco gli |ecco il |"
	   "ecco la |ecco alcun|ti spieghiamo|vi spieghiamo|"
	   "vi raccontiamo|ti raccontiamo|ti mostriamo|vi mostriamo|"
	   "qui trovi|qui trovate|in questa guida|continua a leggere|"
	   "leggi qui|leggi come|leggi tutto|leggi di più",
	      " come | cosa | perché | qual| chi | quanto| dove |"
	      " quando| tutt| le | i | gli | il | la | insieme| più |"
	      " ti | trov| nostr"}},
    {OWN, {"saiba |veja |confira |descubra |conheça |entenda |"
	   "aprenda |neste guia|nesta lista|aqui você",
	      " como | o que | por que | qual| quem | quanto| onde |"
	      " quando | tudo | todos | todas | mais | abaixo| a seguir|"
	      " aqui| a lista| as fotos| você | nosso"}},
    {OWN, {"ontdek |lees |bekijk |kom erachter|dit moet je|"
	   "dit is alles|in dit overzicht|in deze gids|in deze lijst|"
	   "we leggen uit|wij leggen uit|we vertellen je|hier lees je|"
	   "hier vind je|hier vindt u|hier leest u|alles wat je ",
	      " hoe | hoeveel | wat | waarom | welke| wie | waar |"
	      " wanneer| alles| meer | alle | hier | onze | vind |"
	      " moet weten"}},
    {OWN, {"sprawdź|zobacz|dowiedz się|poznaj |przeczytaj|oto |"
	   "wyjaśniamy|podpowiadamy|radzimy|tłumaczymy|podajemy|"
	   "w tym poradniku",
	      " jak | co | kto | ile | gdzie | kiedy | dlaczego| wszystk|"
	      " któr| jaki| jaka| czy | szczegóły| więcej|"
	      " najważniejsz| dowiesz"}},
    {OWN, {"läs mer|läs om|les mer|les om|læs mere|læs om|"
	   "her er alt|här är allt|se hur|se hvordan|lär dig|"
	   "lær deg|lær dig|ta reda på|finn ut|find ud af|få svar|"
	   "vi förklarar|vi berättar|vi guidar|vi forklarer|"
	   "vi forteller|vi fortæller|vi guider",
	      " hur | hvordan | hvad | hva | vad | varför| hvorfor|"
	      " hvem | vem | vilka | hvilke| allt | alt | om | här|"
	      " her | dig | deg | du "}},
    {OWN, {"узнайте|узнай |читайте|"
	   "рассказываем|расскажем|"
	   "объясняем|разбираемся|"
	   "разбираем|смотрите|"
	   "в этой статье вы|"
	   "в этом материале|"
	   "в нашем материале|"
	   "в нашем обзоре|вот что|вот как|"
	   "вот все|вот всё|все, что нужно|"
	   "всё, что нужно",
	      ", как|, что |, почему|, сколько|"
	      ", кто |, где |, когда|, чем |, зачем|"
	      " все | всё | подробн| больше|"
	      " нужно знать| узнаете| рассказ|"
	      " обзор"}},
    {OWN, {"дізнайтеся|дізнайся|читайте|"
	   "розповідаємо|пояснюємо|"
	   "розбираємося|дивіться|ось що|"
	   "ось як|усе, що",
	      ", як|, що |, чому|, скільки|, хто |"
	      ", де |, коли| все | усе | докладн|"
	      " більше| варто знати|"
	      " потрібно знати"}},
    {OWN, {"zjistěte|přečtěte si|podívejte se|poradíme|"
	   "vysvětlujeme|prozradíme|zistite|prečítajte si|pozrite|"
	   "prezradíme",
	      ", jak|, co |, proč|, kdo |, kde |, kdy |, kter|, ako|"
	      ", čo |, prečo|, kto | vše| všetko| přehled| prehľad|"
	      " více| viac| tipy"}},
    {OWN, {"δείτε |μάθετε |διαβάστε |"
	   "ανακαλύψτε |mutatjuk|elmondjuk|olvassa el|"
	   "tudja meg|iată |află |aflați |vezi |vedeți |"
	   "descoperă |işte |simak |berikut |begini |yuk |ini dia |"
	   "dưới đây là|hãy cùng|cùng tìm hiểu|mời bạn",
	      " πώς | τι | ποι| γιατί| όλ|"
	      " αναλυτικά| περισσότερα| πόσο|"
	      ", hogyan|, mi |, mit|, miért|, mennyi| minden| cum | ce |"
	      " care | cât | unde | când | toate | lista| mai mult|"
	      " detaylar| merak edilen| gereken| ayrıntı| selengkapnya|"
	      " penjelasan| ulasan| daftar| cara | fakta| tìm hiểu|"
	      " khám phá| danh sách| những | tham khảo"}},
    {OWN, {"إليكم |إليك |تعرف على |تعرّف على |"
	   "اكتشف ",
	      " كل ما| أبرز| أهم| التفاصيل|"
	      " تفاصيل| قائمة| كيف| طريقة| أسعار|"
	      " موعد| مواعيد"}},
    {OWN, {NULL, "一起来看看|一起来看一看|小编为大家|"
		 "跟着小编|跟小编一起|快来看看|带你了解|"
		 "带您了解|一起来了解|一起來看看|帶你了解|"
		 "見ていきましょう|最後までご覧|"
		 "ぜひ最後まで|チェックしてみて|"
		 "参考にしてみて|参考にしてください|"
		 "参考になれば幸い|ぜひチェック|"
		 "お見逃しなく|알아보겠습니다|"
		 "살펴보겠습니다|알아볼까요|확인해 보세요|"
		 "확인해보세요|참고하세요|참고하시기|"
		 "आइए जानते|यहां जानें|"
		 "यहाँ जानें|जानें कैसे|"
		 "जानें क्या|आइए जानें"}},
    {OWN, {NULL, "everything you need to know|all you need to know|"
		 "what you need to know|what you should know|"
		 "tout ce qu'il faut savoir|todo lo que debes saber|"
		 "todo lo que necesitas saber|"
		 "tutto quello che c'è da sapere|"
		 "tutto quello che devi sapere|"
		 "tudo o que você precisa saber|alles wat je moet weten|"
		 "wszystko, co musisz wiedzieć|allt du behöver veta|"
		 "alt du skal vide|alt du trenger å vite|"
		 "все, что нужно знать|"
		 "всё, что нужно знать|"
		 "bilmeniz gereken her şey|haberimizin devam|"
		 "detaylar haberimizde|här är hela listan|se hela listan|"
		 "se hele listen|få overblikket|点击下方|點擊下方|"
		 "请点击链接"}},
    /* What it wants its reader to feel. */
    {OWN, {NULL, "you won't believe|you will not believe|"
		 "you'll never guess|you will never guess|will shock you|"
		 "will surprise you|will blow your mind|"
		 "will leave you speechless|everyone is talking about|"
		 "everybody is talking about|sie werden nicht glauben|"
		 "sie werden es nicht glauben|du wirst nicht glauben|"
		 "du wirst es nicht glauben|ihr werdet nicht glauben|"
		 "wird sie überraschen|wird dich überraschen|"
		 "vous n'allez pas en croire|vous n'allez pas croire|"
		 "vous ne devinerez jamais|vous ne croirez jamais|"
		 "va vous surprendre|va vous étonner|no vas a creer|"
		 "no te lo vas a creer|no lo vas a creer|no creerás|"
		 "te sorprenderá|te va a sorprender|"
		 "você não vai acreditar|vai te surpreender|"
		 "vai surpreender você|non crederai|non crederete|"
		 "non ci crederai|ti sorprenderà|vi sorprenderà|"
		 "je gelooft nooit|je gelooft niet|je raadt nooit|"
		 "zal je verbazen|nie uwierzysz|nie uwierzycie|"
		 "zaskoczy cię|вы не поверите|ты не поверишь|вас удивит|"
		 "вас шокирует|ви не повірите|inanamayacaksınız|"
		 "çok şaşıracaksınız|du kommer inte att tro|"
		 "du kommer inte tro|du vil ikke tro|"
		 "du kommer ikke til å tro|你绝对想不到|你不会相信|"
		 "你一定想不到"}},
    {OWN, {"click through|click on |let's take a |let us take a |"
	   "now, let's |now let's |let's dive in|let's get started|"
	   "we take a look |we took a look |we've put together |"
	   "we have put together |we've rounded up |"
	   "we have rounded up |klickt euch|klicken sie sich|"
	   "klick dich|bestellen sie jetzt|jetzt sichern|jetzt sparen|"
	   "jetzt zugreifen|sichern sie sich|sichere dir|"
	   "on fait le point|faisons le point|suivez le guide|"
	   "toutes les réponses à vos|profitez |poznaj "}},
    {OWN, {NULL, " to your bookmarks| to your favorites| to your favourites|"
		 " a tus favoritos| ai tuoi preferiti| à vos favoris|"
		 " zu deinen favoriten| aan je favorieten"}},
    /* others may have favourites, too */
    {OWN, {NULL,
	      " nos seus favoritos| aos seus favoritos| a sus favoritos|"
	      " zu ihren favoriten| do ulubionych",
	      "coloque|adicione|guarde|salve|añad|agreg|añád|füg|hinzu|"
	      "speicher|dodaj|zapisz"}},
    {OWN, {"make sure to |be sure to |don't forget to ",
	      " bookmark| this page| check back| subscribe| follow us|"
	      " comment| share "}},
    {OWN, {"wir haben die |wir haben alle |wir haben für |"
	   "wir stellen ",
	      " zusammengestellt| zusammengefasst| gesammelt|"
	      " im überblick| vor."}},
    {OWN, {NULL,
	      ", erfahren sie |, lesen sie |, sehen sie |, hören sie |"
	      ", verraten wir|, erklären wir|, zeigen wir|"
	      ", erfährst du|, erfahrt ihr|im video sehen sie|"
	      "im video erfahren sie|im video siehst",
	      " hier.| hier!| im video| im podcast| in unser| in diesem|"
	      " im überblick| im folgenden|, wie |, was |, warum "}},
    {OWN, {NULL, " im überblick.| auf einen blick.| op een rij.",
	      "alle |die wichtigsten |dit zijn |de belangrijkste "}},
    {OWN, {"estas son las |estos son los |esto es lo que |"
	   "esto es todo lo ",
	      " que debes| que tienes que| necesitas saber| cosas que|"
	      " claves| pasos"}},
    {OWN, {"di seguito |qui sotto |qui di seguito ", " trov| potete | puoi "}},
    {OWN, {"собрали |подготовили подборку|"
	   "přinášíme |prinášame |katso |lue ",
	      " главное| самое| для вас| лучшие|"
	      " přehled| prehľad| tästä| kaikki | miten| lisää"}},
    {OWN, {NULL,
	      ">>>| >>)| »»|(jump to |jump to the |skip to the |"
	      "spring zum |springen sie ",
	      " section|>>>|>>| abschnitt|»»| below"}},
    {OWN, {"we hope you |i hope you |we hope that you |wir hoffen, |"
	   "ich hoffe, |nous espérons que vous |esperamos que te |"
	   "speriamo che ",
	      " enjoy| as much fun| do too.| like | helpful| useful| find | "
	      "euch |"
	      " ihnen | dir | plaira| guste| piac"}},
    {OWN, {"this article |this post |this piece |dieser artikel |"
	   "dieser beitrag |cet article |este artículo |"
	   "questo articolo ",
	      " follows on from| is a follow-up| is a sequel|"
	      " is the second part| is the first part| folgt auf |"
	      " ist die fortsetzung| ist der zweite teil|"
	      " ist der erste teil| fait suite à| es la continuación|"
	      " è il seguito"}},
    {OWN, {"the below |the letter below|the following letter|"
	   "the text below|the following text",
	      " will be appearing| will appear| appears in| appeared in|"
	      " was published in"}},
    {OWN, {NULL, " können sie | finden sie | könnt ihr | kannst du ",
	      " nachlesen.| nachlesen!| auf der homepage|"
	      " auf der webseite des| auf der website des|"
	      " hier herunterladen"}},
    {OWN, {NULL,
	      " gibt euch einen | gibt ihnen einen | gibt dir einen |"
	      " geben wir euch einen | geben wir ihnen einen ",
	      "überblick|einblick|eindruck"}},
    {OWN, {"come and join |come join |join the party|join us for |"
	   "join in the |come along and ",
	      " party| fun| us | us!| chat"}},
    {OWN, {"check out their |check out the |check out this |"
	   "check out my |check out our |check it out|check them out|"
	   "give it a try|give it a go|try it out|try it yourself|"
	   "you should give it a |hit me up|"
	   "and now, without further ado|without further ado|"
	   "with that, to the "}},
    {OWN, {NULL, "please consider sharing|please consider support|"
		 "please consider subscrib|please share it with|"
		 "love to hear from you|love to hear your|"
		 "love to know what you|hear what you think|"
		 "feel free to reach out|würde mich über feedback|"
		 "freue mich über feedback|freue mich auf eure|"
		 "freuen uns über euer|freuen uns auf eure"}},
    {OWN, {"see |refer to |consult |siehe |voir |véase |vedi |zie ",
	      " for the full | for details| for more | for a full |"
	      " for a complete | for further | for instructions|"
	      " for updated | for examples.| for a list | für details| für "
	      "mehr| für weitere|"
	      " pour plus de| para más | per maggiori | voor meer "}},
};
static struct rulebook book = {
    .rules = rules, .n = sizeof(rules) / sizeof(*rules)};

bool writer_says(const struct folded *low)
{
	unsigned met = rules_met(&book, low);
	return met & OWN || (met & HERE && str_find(low->whole, S(": ")) < 0);
}
