/* SPDX-License-Identifier: MIT */
/* gazetted: tests of letters that welcome who has just subscribed, and of news
 * that welcome others. */
#include "tap.h"
#include "try_letter.h"

struct row {
	bool told;
	const char *subject, *body;
};

static bool is_told(struct arena *a, const struct row *r)
{
	return try_told(a,
	    arena_printf(a,
		"From: Harbour <news@quay.example>\nTo: ann@example.org\n"
		"Subject: %s\nMessage-ID: <1@h>\n"
		"List-Unsubscribe: <https://quay.example/out/7>\n"
		"Content-Type: text/html; charset=utf-8\n\n%s"
		"<p><a href='https://quay.example/x/88120'>Home</a></p><p>"
		"Quay 1. <a href='https://quay.example/out/7'>Unsubscribe</a>"
		"</p>",
		r->subject, r->body));
}

#define STORY(n)                                                               \
	"<h2><a href='https://quay.example/the-tram-is-here-" n "'>A tram at " \
	"last, number " n "</a></h2><p>It goes every nine minutes.</p>"

static void welcomes(void)
{
	static const struct row rows[] = {
	    {true, "Welcome to Harbour Weekly!",
		"<p>Thank you for subscribing. You will get a letter each "
		"Friday.</p>"},
	    {true, "🎉 Welcome aboard",
		"<p>Thanks for joining! I write twice a month.</p>"},
	    {true, "You've subscribed to Quay Notes",
		"<p>Thanks for subscribing. The first one comes soon.</p>"},
	    {true, "Willkommen beim Hafenblatt",
		"<p>Vielen Dank für Ihre Anmeldung. Es kommt am Freitag.</p>"},
	    {true, "Bienvenue !",
		"<p>Merci pour votre inscription à la lettre.</p>"},
	    {true, "¡Bienvenida!", "<p>Gracias por suscribirte.</p>"},
	    {true, "Добро пожаловать!", "<p>Спасибо за подписку.</p>"},
	    {true, "ようこそ", "<p>ご登録ありがとうございます。</p>"},
	    {true, "You have been unsubscribed",
		"<p>No more letters will come.</p>"},
	    /* others are welcome, or there is something to read */
	    {false, "Welcome to winter",
		"<p>The first frost came on Tuesday, and the quay is "
		"white.</p>"},
	    {false, "New members welcome: the choir begins",
		"<p>Thank you for joining us in May. New voices are "
		"sought.</p>"},
	    {true, "Welcome to the quay",
		"<p>Thank you for joining our mailing list.</p>"},
	    {true, "Willkommen beim Hafen",
		"<p>Danke für die Anmeldung zum Newsletter.</p>"},
	    {true, "Bienvenue au port",
		"<p>Vous êtes désormais inscrit à la lettre.</p>"},
	    {true, "Benvenuti al porto",
		"<p>Grazie per l'iscrizione alla newsletter.</p>"},
	    {false, "Welcome to spring",
		"<p>Thank you for joining Sunday's walk. We were ninety.</p>"},
	    {false, "Willkommen im Advent: Basar am Samstag",
		"<p>Für die Anmeldung zum Lauf genügt ein Anruf.</p>"},
	    {false, "Bienvenue à Lille",
		"<p>Vous êtes désormais la neuvième ville du pays.</p>"},
	    {false, "Benvenuti a scuola",
		"<p>Per l'iscrizione c'è tempo fino a venerdì.</p>"},
	    {false, "Willkommen, Winter", "<p>Der erste Frost kam.</p>"},
	    {false, "Bienvenue aux cygnes", "<p>Ils sont neuf.</p>"},
	    {false, "Welcome to our spring issue",
		"<p>Thank you for subscribing.</p>" STORY("1") STORY("2")
		    STORY("3")},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		ok(is_told(a, &rows[i]) == rows[i].told, "%s", rows[i].subject);
	arena_free(&a);
}

int main(void)
{
	TEST(welcomes);
	return tap_done();
}
