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

int main(void)
{
	TEST(page_and_reader);
	return tap_done();
}
