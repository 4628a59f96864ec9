/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what a writer says beside it, or promises. */
#include "prose/writer.h"

#include "prose/folded.h"
#include "prose/house.h"
#include "tap.h"

static bool says(const char *sentence)
{
	struct folded low;
	fold_sentence(str_of(sentence), &low);
	return house_says(&low);
}

static void beside(void)
{
	static const char *const rows[] = {
	    "Image by Ann Example from Pixabay.",
	    "Den Bau schildern wir euch in der folgenden Übersicht.",
	    "Darum findet ihr im folgenden Text alle Brücken von Orlin.",
	    "Coloque nos seus favoritos e venha conferir a tabela de Orlin!",
	    "Dodaj stronę do ulubionych.",
	    "Aggiungi Orlin ai tuoi preferiti per non perdere nulla.",
	    "We have also provided our affiliate links with them.",
	    "This review was originally posted at the Orlin Review.",
	    "You can get 20% off all books until Monday.",
	    "Orlin Books has 20% off everything with code ORLIN.",
	    "The chart above counts the rows of each.",
	    "I do not fully subscribe to the above quote.",
	    "Der obige Satz ist mir zu lang.",
	    "The graph shows that rows are faster than columns.",
	    "Note: the call is optional.",
	    "All images courtesy Orlin Gallery.",
	    "Update: Here's the recording of the event.",
	    "Copied from my page since it was read a lot over there.",
	    "This post was brought to you by Vessa Hosting.",
	    "This interview is part of the Orlin Interview Series.",
	    "If you missed the first post you can find it here.",
	    "You'll get each edition delivered right to your inbox.",
	    "You can read more about lists in our Knowledge Base.",
	    "Keep reading to learn more, or download a copy!",
	    "Featured image via Wikimedia Commons, public domain.",
	    "Cross-posted from my blog at the Orlin Review.",
	    "Thanks to Ann Example for reading drafts of this.",
	    "If you enjoyed this post, consider sharing it with a friend.",
	    "You can support my work on Patreon or Ko-fi.",
	    "Buy me a coffee if you liked this post.",
	    "Reply to this post by email to tell me more.",
	    "This post is part of a series on compilers.",
	    "This episode is brought to you by Vessa Hosting.",
	    "Views are my own and not those of my employer.",
	    "Welcome to issue 112 of Orlin Weekly.",
	    "Foto von Anna Beispiel auf Unsplash.",
	    "Wenn dir der Beitrag gefallen hat, teile ihn gern.",
	    "Ihr könnt mich auf Patreon oder Steady unterstützen.",
	    "N'hésitez pas à laisser un commentaire ci-dessous.",
	    "Se l'articolo ti è piaciuto, condividilo con gli amici.",
	    "Se você gostou do texto, compartilhe com os amigos.",
	    "Jeśli podobał ci się ten wpis, udostępnij go dalej.",
	    "Если вам понравилась статья, поделитесь ею с друзьями.",
	    "Carry On is our series devoted to those who travel.",
	    "I respect your privacy and you won't get spam.",
	    "Here is a screencast.",
	    "For more advanced topics, check out the handbook of Orlin.",
	    "For more details, read our changelog.",
	    "See the list of long-standing issues.",
	    "Those who won are named towards the bottom of this piece.",
	    "This will take you about eight minutes to read.",
	    "The above list omits that it took longer.",
	    "You can start watching today with a free trial!",
	    "It would help a lot if you could leave a review at Example.",
	    "Quick announcement: I'll be in Orlin in April.",
	    "In eigener Sache: Der Verlag zieht um.",
	    "Please refer to the links above for more.",
	    "To view it correctly you need a web browser of this year.",
	    "The rest of this post is available on another site.",
	    "You can get more of it in our reviews of both phones.",
	    "You can read more of his writing on his blog.",
	    "If you have any thoughts on it I'd love to hear them.",
	    "Two examples of it are here and here.",
	    "Binary and sources are available here.",
	    "Answers to follow in a later post.",
	    "My thanks to Example for sponsoring this week's feed.",
	    "Try the new feature, and let us know what you think.",
	    "Here's an Example link about halfway into the episode.",
	    "When you're done, let me know if you like it.",
	    "To register, please fill out this form.",
	    "We're publishing these editions both here and as emails.",
	    "Hier ein Überblick (Stand 14. Januar 2026).",
	    "Thanks to Ann Example for holding my hand.",
	    "Here's a video of the demo.",
	    "This article was adapted from a talk of mine.",
	    "Dieser Beitrag wurde aus dem Englischen übersetzt.",
	    "This is the second in a series of posts.",
	    "First, for some background, please go read Bridges of Orlin.",
	    "Now, let's take a look at how we can do that.",
	    "See the current manual for updated examples.",
	    "Please wait while the video is loading...",
	    "Obrigado por compartilhar nosso conteúdo!",
	    "この記事が気に入ったらサポートをお願いします。",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(says(rows[i]), true, rows[i]);
}

static void news(void)
{
	static const char *const rows[] = {
	    "Park w Orlinie należy do ulubionych miejsc mieszkańców.",
	    "Die Buchmacher zählen Orlin zu ihren Favoriten.",
	    "Os eleitores deram nove votos aos seus favoritos em Orlin.",
	    "The above-ground railway of Orlin closes in May.",
	    "The table of the league shows Orlin in first place.",
	    "The picture is grim for all who live below the poverty line.",
	    "The image of a star that shows a ring was taken in Orlin.",
	    "Shares are 40% off their peak after Orlin missed its target.",
	    "Petrol is 12% off its high, which gives the budget some room.",
	    "Free trials of a drug begin as hospitals get new money.",
	    "The bank of Vessa took 20% off the price of its shares.",
	    "The image of the town has not suffered, its mayor says.",
	    "Thanks to a new pump the mine is dry for the first time.",
	    "If you liked the old tax you will love the new one.",
	    "You can support twelve columns of ships with one pier.",
	    "Photo booths in Orlin are banned from May.",
	    "Buy me a bridge, the mayor asked the state of Vessa.",
	    "Welcome to Orlin, the town that banned cars in May.",
	    "Show notes of the band were sold for 90,000 pounds.",
	    "Reply speeds of the model fell by half in version 3.",
	    "This post office is part of a chain that will close.",
	    "Unsplash was bought by a bank in Vessa for 90 million.",
	    "The image site Pixabay is blocked in Tarsk.",
	    "Patreon raises its fees for new pages in May.",
	    "The spam filter of Orlin lets no spam through, its maker says.",
	    "The second season is our best series yet, the director said.",
	    "If you found this coin in Orlin you may be rich.",
	    "This is the first in a series of strikes at the port.",
	    "The above average rain of May filled the lake of Orlin.",
	    "For more than a year the bridge of Orlin was closed.",
	    "The report takes experts 20 minutes to read, the mayor said.",
	    "Thanks to Ann Example for years of work the mill turns again.",
	    "Hier die Brücke, dort der Tunnel, und beides ist zu teuer.",
	    "This article was written for the other side, she said.",
	    "The film was adapted from a novel of the mayor.",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(says(rows[i]), false, rows[i]);
}

static void promised(void)
{
	static const char *const rows[] = {
	    "Find out how the new bridge will change your commute.",
	    "Here's everything you need to know about the new crossing.",
	    "You won't believe what happened next!",
	    "This is the story that everyone is talking about.",
	    "Vous n'allez pas en croire vos yeux.",
	    "Lo que encontraron en el sótano te sorprenderá.",
	    "Sie werden nicht glauben, was im Keller lag.",
	    "Here are the answers to ten questions that drivers ask.",
	    "Below we explain how the tolls work and who has to pay.",
	    "In this guide, you'll find out which lanes are open.",
	    "See the full list of closures below.",
	    "Watch the video above to see how the bridge was built.",
	    "Sign up, it unlocks exclusive maps of the bridge.",
	    "You can read the full report on the council's website.",
	    "Let's take a closer look at how the arch was built.",
	    "Lesen Sie, wie die neue Brücke den Verkehr verändert.",
	    "In diesem Überblick finden Leser alle Informationen zur Brücke.",
	    "Welche Straßen gesperrt sind, erfahren Sie in unserem Überblick.",
	    "Wir haben die wichtigsten Fragen zusammengestellt.",
	    "Découvrez comment le nouveau pont va changer vos trajets.",
	    "On vous explique tout sur le péage et ceux qui le paient.",
	    "Te explicamos cuánto costará el peaje y quién lo paga.",
	    "Descubre cómo el nuevo puente cambiará tus trayectos.",
	    "Ecco tutto quello che c'è da sapere sul nuovo ponte.",
	    "Saiba como a nova ponte vai mudar o seu trajeto.",
	    "Ontdek hoe de nieuwe brug jouw reis verandert.",
	    "Sprawdź, jak nowy most zmieni twoją drogę do pracy.",
	    "Läs mer om hur den nya bron förändrar din resa.",
	    "Рассказываем, сколько будет стоить проезд и кто платит.",
	    "Читайте також, як будували новий міст.",
	    "Podívejte se, jak most vznikal.",
	    "Iată cât va costa taxa de trecere.",
	    "İşte yeni köprü hakkında bilmeniz gereken her şey.",
	    "それでは橋の歴史を詳しく見ていきましょう。",
	    "下面就跟随小编一起来看看这座大桥吧。",
	    "새 다리의 통행료를 자세히 알아보겠습니다.",
	    "This conversation has been lightly edited and condensed.",
	    "In an emergency, call 911 or go to the nearest hospital.",
	    "This post is part of our archive and may be out of date.",
	    "Please note that product recipes and packaging may change.",
	    "Free shipping on all orders over 50 dollars.",
	    "Versandkostenfrei ab 50 Euro Bestellwert.",
	    "Check out their article about the bridges of the valley!",
	    "If you're getting value from this, please consider sharing it.",
	    "See the changelog for the full list of changes.",
	    "Alle Zeiten können Sie auf der Homepage des Hafens nachlesen.",
	    "Der Trailer gibt euch einen kurzen Überblick.",
	    "We hope you enjoyed this week's roundup of bridges!",
	    "Dieser Artikel folgt auf einen Beitrag über die Fähre.",
	    "Es zeigt ein Blick auf den Kader (Das passiert noch >>>).",
	    "The below letter will be appearing in the October issue.",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(says(rows[i]), true, rows[i]);
}

static void told(void)
{
	static const char *const rows[] = {
	    "Drivers who find out about the toll too late must pay a fine.",
	    "Find out what went wrong and fix it, the judge told the builders.",
	    "Here the river is at its widest and the current is strong.",
	    "Here is the rule: all who cross the bridge pay one crown.",
	    "Learning how the old bridge fell took engineers eleven months.",
	    "Watch towers on both banks will be torn down in the summer.",
	    "Below the bridge, divers found the remains of an older one.",
	    "You can see the bridge from the tower of the old church.",
	    "Order was restored in the town after a night of looting.",
	    "Free shipping on the Vessa ended with the war of 1902.",
	    "If you need a permit, the office opens at nine on weekdays.",
	    "The archive is part of the town hall and may be moved.",
	    "Hier erfahren Kinder in einem kleinen Museum alles über Brücken.",
	    "Erfahrene Bauleute hatten vor dem Hochwasser gewarnt.",
	    "Jetzt kaufen viele Bauern ihr Futter auf dem anderen Ufer.",
	    "Découvert en 1790, le premier pont avait été emporté.",
	    "Voici dix ans, la ville avait rejeté un projet semblable.",
	    "Leggi più severe proteggono da maggio le rive del fiume.",
	    "Poznań i Orlin podpisały umowę o budowie kolejnego mostu.",
	    "Her Majestät invigde bron i regn inför niotusen gäster.",
	    "Читатели библиотеки у моста собрали сто тысяч крон.",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(says(rows[i]), false, rows[i]);
}

int main(void)
{
	TEST(beside);
	TEST(news);
	TEST(promised);
	TEST(told);
	return tap_done();
}
