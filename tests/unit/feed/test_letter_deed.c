/* SPDX-License-Identifier: MIT */
/* gazetted: tests of letters on what their reader did or has, in the frame of
 * a newsletter, and of news that begin as they do. */
#include "tap.h"
#include "try_letter.h"

struct row {
	const char *subject, *body;
	const char *to; /* or NULL: Ann Smith */
};

static bool is_told(struct arena *a, const struct row *r)
{
	return try_told(a,
	    arena_printf(a,
		"From: Harbour <news@shop.example>\nTo: %s <ann@example.org>\n"
		"Subject: %s\nMessage-ID: <1@h>\n"
		"List-Id: <news.shop.example>\n"
		"List-Unsubscribe: <https://shop.example/out/7>\n"
		"Content-Type: text/html; charset=utf-8\n\n%s"
		"<p><a href='https://shop.example/x/88120'>On</a></p><p>Shop "
		"Ltd, Quay 1. <a href='https://shop.example/privacy'>Privacy"
		"</a> <a href='https://shop.example/out/7'>Unsubscribe</a></p>",
		r->to ? r->to : "Ann Smith", r->subject, r->body));
}

static void judge(const struct row *rows, size_t n, bool want)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++)
		ok(is_told(a, &rows[i]) == want, "%s", rows[i].subject);
	arena_free(&a);
}

static const struct row theirs[] = {
    /* what others did to them */
    {"Bo answered your question",
	"<p>Hi Ann,</p><p>Bo wrote: \"Take a bigger one.\"</p>", NULL},
    {"You have a new follower",
	"<p>Hi Ann,</p><p>Bo Miller sees your pictures now.</p>", NULL},
    {"Bo hat auf deinen Beitrag geantwortet",
	"<p>Hallo Ann,</p><p>„Das ist ein Reiher.“</p>", NULL},
    {"Bo a commenté votre photo",
	"<p>Bonjour Ann,</p><p>« Quelle lumière ! »</p>", NULL},
    {"Bo ha commentato la tua foto", "<p>Ciao Ann,</p><p>«Che luce!»</p>",
	NULL},
    {"[Boats] [PM] Oars: yours?",
	"<p>Bo: is it for sale?</p><p><a "
	"href='https://shop.example/t/oars-for-sale/4600'>Visit</a></p>",
	NULL},
    /* what they did */
    {"You left something in your basket",
	"<p>Hi Ann,</p><p>One oar is still in it.</p>", NULL},
    {"How was your stay at the inn?",
	"<p>Dear Ann,</p><p>tell us; it takes two minutes.</p>", NULL},
    {"Happy birthday, Ann!", "<p>Hi Ann,</p><p>the first oar is on us.</p>",
	NULL},
    /* what is theirs, and what they did with it */
    {"Your energy use in March",
	"<p>Hi Ann,</p><p>You used 212 kWh, a little less than before.</p>",
	NULL},
    {"Ihr Stromverbrauch im März",
	"<p>Guten Tag Ann Smith,</p><p>im März haben Sie 212 kWh "
	"verbraucht.</p>",
	NULL},
    {"Votre consommation de mars",
	"<p>Bonjour Ann,</p><p>Vous avez consommé 212 kWh en mars.</p>", NULL},
    {"Tu cesta", "<p>Hola Ann:</p><p>Has dejado en ella un remo.</p>", NULL},
    {"Il tuo reso", "<p>Ciao Ann,</p><p>abbiamo ricevuto il tuo reso.</p>",
	NULL},
    {"Je reservering", "<p>Hallo Ann,</p><p>Het boek ligt voor je klaar.</p>",
	NULL},
    {"Twoja rezerwacja", "<p>Cześć Ann,</p><p>książka czeka na Ciebie.</p>",
	NULL},
    {"Ваша бронь", "<p>Здравствуйте, Ann!</p><p>Книга ждёт вас в зале.</p>",
	NULL},
    /* ... or the letter goes on with it, whatever it is */
    {"Your car is ready",
	"<p>Hi Ann,</p><p>Your car is ready and can be fetched until six.</p>",
	NULL},
    {"Ihr Kurs beginnt am Montag",
	"<p>Hallo Ann,</p><p>Ihr Kurs findet auf Bahn vier statt.</p>", NULL},
    {"Ваш автомобиль готов",
	"<p>Здравствуйте, Ann!</p><p>Вашему соседу отдать? Ваш автомобиль "
	"можно забрать.</p>",
	NULL},
    /* ... or what became of it */
    {"Ihre Bewerbung",
	"<p>Hallo Ann,</p><p>Ihre Bewerbung ist bei uns angekommen und wurde "
	"gelesen.</p>",
	NULL},
};

static const struct row news[] = {
    {"Your energy use is falling, says the ministry",
	"<p>Hi Ann,</p><p>Homes used less gas than a year ago. Half of it was "
	"the mild autumn.</p>",
	NULL},
    {"Your questions, answered",
	"<p>Hi Ann,</p><p>Last week you sent us 214 questions about heat. We "
	"asked three people who know.</p>",
	NULL},
    {"We received your letters about the bridge",
	"<p>Hi Ann,</p><p>Nine hundred of you wrote. Most are for it.</p>",
	NULL},
    {"You have a new mayor",
	"<p>Hi Ann,</p><p>She won by nine votes, and begins in May.</p>", NULL},
    {"Happy birthday, lighthouse!",
	"<p>Hi Ann,</p><p>it is a hundred years old.</p>", NULL},
    {"Ihr Kind und das Telefon",
	"<p>Hallo Ann,</p><p>Das wurde im März beraten. Haben Sie Fragen? Am "
	"Donnerstag gibt es einen Abend.</p>",
	NULL},
    {"Vos questions au maire",
	"<p>Bonjour Ann,</p><p>Vous avez été deux cents à écrire.</p>", NULL},
    {"Tu cuenta del banco, más cara",
	"<p>Hola Ann:</p><p>Desde enero suben las comisiones.</p>", NULL},
    {"Je kind en de telefoon",
	"<p>Hallo Ann,</p><p>Je hebt nog tot vrijdag om te schrijven.</p>",
	NULL},
    {"Your song of the year",
	"<p>Hi Ann,</p><p>you left us no doubt: it is the one of the tide.</p>",
	NULL},
    {"In China, your face opens doors",
	"<p>Hi Ann,</p><p>Your face can get you more than paper there.</p>",
	NULL},
    {"Your harbour and the sea",
	"<p>Hi Ann,</p><p>the wind turns, and your windows and the roof will "
	"feel it.</p>",
	NULL},
    /* others did it, or to others */
    {"Zapomniany kompozytor wraca na scenę",
	"<p>Cześć Ann,</p><p>Koncert jest w piątek.</p>", NULL},
    {"Vous avez oublié l'affaire du pont ?",
	"<p>Bonjour Ann,</p><p>Le juge, lui, y revient.</p>", NULL},
    {"Hai dimenticato il ponte?", "<p>Ciao Ann,</p><p>Il giudice ci torna.</p>",
	NULL},
    {"Statsministeren svarte på 40 spørsmål",
	"<p>Hei Ann,</p><p>Ni av dem var om havnen.</p>", NULL},
    {"La Corte ha commentato la riforma",
	"<p>Ciao Ann,</p><p>Nove giudici su undici sono contrari.</p>", NULL},
    {"Bakan yorum yaptı", "<p>Merhaba Ann,</p><p>Liman mayısta açılıyor.</p>",
	NULL},
    /* all have it */
    {"Your council has raised the tax",
	"<p>Hi Ann,</p><p>Your council has raised the tax by nine pounds.</p>",
	NULL},
    {"Ihre Stadt baut 400 Wohnungen",
	"<p>Hallo Ann,</p><p>Ihre Stadt baut am Hafen 400 Wohnungen.</p>",
	NULL},
    {"What your vote did",
	"<p>Hi Ann,</p><p>Your vote was one of nine thousand for it.</p>",
	NULL},
    {"Votre ville change de maire",
	"<p>Bonjour Ann,</p><p>Votre ville a voté dimanche.</p>", NULL},
    /* for the press */
    {"[PM] Neue Brücke über den Hafen", "<p>Am Montag wird sie eröffnet.</p>",
	NULL},
    {"[MP] La sesión del lunes", "<p>El puente se abre en mayo.</p>", NULL},
    /* nobody is called, or many are */
    {"Your energy use in March",
	"<p>You used 212 kWh, a little less than before.</p>", "Harbour"},
    {"How was your stay at home?",
	"<p>Dear readers,</p><p>we asked, and you wrote.</p>", NULL},
    /* there is more to read */
    {"You left something in your basket",
	"<p>Hi Ann,</p><p>Why shops write so: a story in nine parts.</p><p><a "
	"href='https://shop.example/why-shops-write-so'>Read more</a></p>",
	NULL},
};

static void told(void)
{
	judge(theirs, sizeof(theirs) / sizeof(*theirs), true);
}

static void kept(void)
{
	judge(news, sizeof(news) / sizeof(*news), false);
}

int main(void)
{
	TEST(told);
	TEST(kept);
	return tap_done();
}
