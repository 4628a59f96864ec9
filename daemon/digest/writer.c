/* SPDX-License-Identifier: MIT */
/* gazetted: what the writer of a blog, or of letters, says beside it. */
#include "digest/writer.h"

#include "digest/folded.h"
#include "digest/rules.h"

enum { OWN = 1 };

static const struct rule rules[] = {
    /* Whose pictures. */
    {OWN, {"photo by |photo: |photo d|photo de |image by |image: |"
	   "picture by |foto von |foto: |foto de |foto di |foto van |"
	   "bild von |bild: |imagen de |imagem de |immagine di |cover |header ",
	      " unsplash| pixabay| pexels|wikimedia commons"}},
    {OWN, {"cover image by|cover photo by|header image by|header photo by|"
	   "featured image by|featured image via|hero image by|"
	   "banner image by|titelbild von|image de couverture"}},
    /* Where else it stands, and of what it is a part. */
    {OWN, {"cross-posted from|cross-posted at|cross-posted to|"
	   "crossposted from|subscribe via rss|subscribe by rss|"
	   "subscribe by email|subscribe to my |this post is public|"
	   "this newsletter is free|this newsletter will always be"}},
    {OWN, {"this post is part of a|this article is part of a|"
	   "this essay is part of a|dieser beitrag ist teil einer|"
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
	      " reading drafts| reading a draft| reading an early|"
	      " feedback on this post| feedback on this draft|"
	      " feedback on a draft| feedback on drafts| feedback on earlier|"
	      " reviewing this| comments on this| proofreading|"
	      "gegenlesen| relecture| relu "}},
    {OWN, {"this episode |this week's issue |this newsletter |this issue |"
	   "today's issue |this podcast |diese folge |diese ausgabe |"
	   "cet épisode |este episodio ",
	      " brought to you by| präsentiert von| unterstützt von|"
	      " sponsored by| sponsorisé par| patrocinado por"}},
    {OWN, {"show notes", " available| links| can be found| website"}},
    {OWN, {NULL, "views are my own|opinions are my own"}},
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
};
static struct rulebook book = {
    .rules = rules, .n = sizeof(rules) / sizeof(*rules)};

bool writer_says(const struct folded *low)
{
	return rules_met(&book, low) & OWN;
}
