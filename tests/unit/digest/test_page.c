/* SPDX-License-Identifier: MIT */
/* gazetted: tests of pages that speak to their readers, or of themselves. */
#include "digest/page.h"

#include "digest/folded.h"
#include "digest/house.h"
#include "tap.h"

/* Who is spoken to, and of what: the page to its reader, in a sentence by
 * itself, and news that have the same words. */
static void page_and_reader(void)
{
	static const struct {
		const char *language, *page, *news;
	} rows[] = {
	    {"en", "If you want to send a letter of 90 words, click here.",
		"If you rent a mill in Orlin you pay 40 percent more."},
	    {"en", "Let us know what you make of it in the comments below.",
		"The paper will close the comments below its reports in May."},
	    {"en", "Stay up to date with our free weekly newsletter.",
		"Readers who clicked the link here lost 900 pounds each."},
	    {"en", "Market data is delayed by 15 minutes.",
		"Market data were delayed by 15 minutes after a fault."},
	    {"en", "This video is no longer available in your country.",
		"The video, which is no longer to be had, showed a raid."},
	    {"en", "Suarez, a singer, has left Facebook and Instagram.", NULL},
	    {"en", "Subscribe for free to receive new posts and more.",
		"The site will charge for new posts of its authors in May."},
	    {"en", "To receive new posts, consider becoming a subscriber.",
		"He considers becoming a subscriber of the new service."},
	    {"en", "Orlin Notes is a reader-supported publication.",
		"The library of Orlin is a publication's only supporter."},
	    {"en", "This content is for all and is not financial advice.",
		"She gave not financial advice but a warning to the town."},
	    {"en", "Become a member from $5 a month.",
		"Two towns become a member of the league in May."},
	    {"en", "Download the app from the App Store or Google Play.",
		"Download figures fell by half in the App Store in May."},
	    {"en", "Hear all of it wherever you get your podcasts.",
		"Podcasts cost you 5 dollars a month from May on."},
	    {"en", "Have a great weekend at home.",
		"Have a good reason or pay 90 pounds, the new rule says."},
	    {"de", "Ich wünsche Ihnen einen guten Tag.",
		"Bleiben Sie in den Häusern und halten Sie Fenster zu."},
	    {"fr", "Ce direct est terminé, merci de l'avoir suivi.",
		"Le direct entre Orlin et Vessa est terminé depuis mai."},
	    {"de", "Diese Inhalte stellen keine Anlageberatung dar.",
		"Das Institut darf keine Anlageberatung mehr anbieten."},
	    {"fr", "Recevez chaque matin l'essentiel de l'actualité.",
		"Le maire a perdu l'essentiel de son budget en mai."},
	    {"de", "Mehr über den Umbau der Brücke lesen Sie hier.",
		"Mehr als die Hälfte der Leser des Blattes ist über sechzig."},
	    {"de",
		"Schalten Sie bitte den Blocker aus, um diesen Artikel zu "
		"lesen.",
		"Weil sie zu jung sind, dürfen sie Instagram nicht nutzen."},
	    {"de", "Dieses Element enthält Daten von Example Video.",
		"Das Element Orlinium wurde erstmals in einem Stern gefunden."},
	    {"fr", "Activez les notifications pour suivre notre direct.",
		"Suivez les flèches : le parcours fait douze kilomètres."},
	    {"fr", "Ce contenu est bloqué faute de consentement aux cookies.",
		"Le contenu du coffre a été vendu douze millions en mai."},
	    {"es", "Puedes seguir a nuestro diario también en Facebook.",
		"Puedes ver el cometa desde el viernes en todo Orlin."},
	    {"es", "Queda prohibida la reproducción parcial de este texto.",
		"El tribunal prohibió la reproducción de la carta robada."},
	    {"ru", "Оставьте своё мнение об этом под текстом в комментариях.",
		"Комментарии министра о мосте возмутили жителей города."},
	    {"ru", "Перепечатка текстов возможна только с согласия редакции.",
		"Перепечатка книги стала самым большим событием этой осени."},
	    {"ja", "この記事への感想はこちらにお寄せください。",
		"市は住民に対し、十日までに意見を寄せるよう求めた。"},
	    {"zh", "如需转载本站内容请注明出处。",
		"转载该小说的三家网站被判赔偿二十万元。"},
	    {"zh", "更多图片与视频请关注本报公众号。",
		"更多居民要求市政府重新开放夜间急诊。"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct folded low;
		fold_sentence(str_of(rows[i].page), &low);
		is_int(house_says(&low), rows[i].news != NULL, rows[i].page);
		if (!rows[i].news)
			continue;
		fold_sentence(str_of(rows[i].news), &low);
		is_int(house_says(&low), false, rows[i].news);
	}
}

/* What pages say, whatever news are like. */
static void page_alone(void)
{
	static const char *const rows[] = {
	    "Correction, May 3: The bridge is 40 metres long.",
	    "Correction 5/3/26: The bridge is 40 metres long.",
	    "Subscribe to our pages for the full story.",
	    "Read the report here.",
	    "Join the conversation below.",
	    "Follow our live coverage of the count.",
	    "Share your thoughts on the bridge in the comments.",
	    "Discover our archive: all of its maps are free to read.",
	    "Support this show with a small gift.",
	    "Any reproduction of this article without permission is forbidden.",
	    "This content is not available in your region.",
	    "Some links on it are affiliate links.",
	    "Our climate coverage receives financial support from two trusts.",
	    "Dieser Beitrag enthält Affiliate-Links zu drei Läden.",
	    "Über dieses Thema berichtete die Orliner Schau um 17 Uhr.",
	    "Mit Ihrer Zustimmung wird der Inhalt von Example gezeigt.",
	    "Der Nachdruck der Beiträge ist nur mit Zustimmung des Verlags "
	    "erlaubt.",
	    "Retrouvez tous nos articles sur l'application.",
	    "Toute reproduction, même partielle, des contenus est interdite.",
	    "La lecture de ce récit est réservée aux abonnés.",
	    "Weitere Fotos sehen Sie in unserer Galerie.",
	    "Wir können Ihnen hier keine Cookies anzeigen.",
	    "Consulta aquí las calles cortadas.",
	    "Para seguir leyendo, inicia sesión.",
	    "Los comentarios están cerrados.",
	    "Scarica l'app di Orlin Notizie.",
	    "Per continuare a leggere scegli un abbonamento.",
	    "Om dit artikel te lezen heb je een account nodig.",
	    "Dziękujemy, że przeczytałeś ten tekst.",
	    "Jeśli chcesz wiedzieć więcej, zajrzyj na naszą stronę.",
	    "For at læse videre om broen skal du have et abonnement.",
	    "ここから先は有料の会員だけが読めます。",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct folded low;
		fold_sentence(str_of(rows[i]), &low);
		is_int(house_says(&low), true, rows[i]);
	}
}

/* Names and nouns like orders; orders that news tell of, or begin with; what
 * is forbidden or out of reach that is no page. */
static void news_alone(void)
{
	static const char *const rows[] = {
	    "Correction: prices of copper lost a tenth since the peak of May.",
	    "Clarification 9: states may keep their own courts.",
	    "Questo articolo 7 è stato modificato dalla Camera in maggio.",
	    "Dit artikel 12 is in mei door de Kamer gewijzigd.",
	    "Bitte den Strom nicht abstellen, mahnt die Redaktion des Amts.",
	    "Users can unsubscribe from calls at any time under a new law.",
	    "Support for the tram among readers of our report fell in May.",
	    "Visit by train and the new station will be the first thing here "
	    "to please.",
	    "Register to vote by Friday or stay at home, posters here warn.",
	    "Watch the north of the isle: the ice here for the first time "
	    "since 1904 bears a man.",
	    "Read through the deal and the discussion of ferries ends on page "
	    "nine.",
	    "Share price alerts cost the broker nine million.",
	    "Turn off the tap: the notice went up here on Monday at six.",
	    "This content will be no longer available to children under nine "
	    "from the first of May.",
	    "This video of the raid, which a baker made, is blocked in three "
	    "of the five states.",
	    "Copying of keys without permission is forbidden in this town.",
	    "Share prices were shown with 40 minutes delayed data on Friday.",
	    "Share prices reached screens 12 minutes late on Tuesday.",
	    "Schalten Sie ab: So warb Orlin auf Facebook für Ruhe.",
	    "Die Verbreitung dieser Inhalte ist ab Mai strafbar und verboten.",
	    "Jede Nutzung dieser Quelle ist ohne Genehmigung untersagt.",
	    "Dieses Video wurde nach einer Klage der Eltern des Jungen "
	    "blockiert und ist nicht mehr verfügbar.",
	    "Ramirez mène dans le sondage de mai.",
	    "Beziers, que Velez quitte, aura sa galerie en mai.",
	    "Suarez signe un abonnement de neuf ans.",
	    "Ce service de la mairie sera réservé aux moins de neuf ans à "
	    "partir du mois de mai.",
	    "Le bac de Vessa, réservé aux abonnés de la carte bleue, coûte "
	    "neuf francs.",
	    "Hier sehen Sie ab Mai keine Ampeln, so will es unser Rat.",
	    "Toute reproduction du loup est interdite dans ce parc.",
	    "Prohibida la venta de velas en este mercado desde mayo.",
	    "Este video fue bloqueado en mayo por un juez de Orlin tras la "
	    "queja de nueve vecinos.",
	    "Recibe el puerto de Orlin tres barcos para nuestra flota.",
	    "Participa en la cumbre de Vessa la redacción entera de Orlin.",
	    "Guarda lontano la squadra, e la nostra città sogna con lei.",
	    "Vietata la vendita di candele in questo mercato da maggio.",
	    "Steun voor onze vissers komt in mei.",
	    "Volg het spoor naar het noorden en de trein is ons te traag.",
	    "Kopiowanie kart bez zgody urzędu jest zabronione.",
	    "Контент для школ будет доступен только по паролю с первого мая.",
	    "Использование материалов следствия без разрешения запрещено.",
	    "本紙の調べで、無断の工事を禁止する条例の違反が分かった。",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct folded low;
		fold_sentence(str_of(rows[i]), &low);
		is_int(house_says(&low), false, rows[i]);
	}
}

int main(void)
{
	TEST(page_and_reader);
	TEST(page_alone);
	TEST(news_alone);
	return tap_done();
}
