/* SPDX-License-Identifier: MIT */
/* gazetted: tests of which letters are kept back, by what sends them: the words
 * of a trade, of offers and of circulars are news; what one reader is asked or
 * told is not, whoever carries it. */
#include "base/arena.h"
#include "feed/letter.h"
#include "tap.h"

#define UNSUB                                                                  \
	"List-Unsubscribe: <https://mail.harbour.example/u/Zx81kQpLabc99>\n"
#define LIST "List-Id: <weekly.harbour.example>\n" UNSUB
#define POST LIST "List-Post: <mailto:rowers@lists.harbour.example>\n"
#define SES  "Feedback-ID: ::1.eu-west-1.x=:carrier\n"
#define LINK(text)                                                             \
	"<p><a href='https://mail.harbour.example/c/"                          \
	"uR8xY2zL5mN7pQ4Zx81kQpLabc99'>" text "</a></p>"
#define FOOT                                                                   \
	"<p>You get this because you signed up at our door.<br><a "            \
	"href='https://mail.harbour.example/u/Zx81kQpLabc99'>Unsubscribe</"    \
	"a></p>"
#define P                                                                      \
	"<p>The harbour opens a third basin on Monday, after two years of "    \
	"work and a dispute on noise that went through three courts.</p>"

struct row {
	const char *subject, *fields, *body;
};

static void judge(const struct row *rows, size_t n, bool kept)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++) {
		const struct row *r = &rows[i];
		struct letters_told told = {0};
		struct letter one = {
		    .bytes = arena_printf(a,
			"From: Harbour <news@harbour.example>\n"
			"To: Ann Smith <ann@example.org>\n"
			"Subject: %s\nMessage-ID: <1@h>\n%s"
			"MIME-Version: 1.0\nContent-Type: text/%s; "
			"charset=utf-8\n\n%s",
			r->subject, r->fields,
			strchr(r->body, '<') ? "html" : "plain", r->body),
		    .arrived = 1700000000};
		letters list = {.v = &one, .n = 1, .cap = 1};
		const struct letter_opts opts = {.split = false};
		struct feed f;
		feed_letters(a, &list, &opts, &f, &told);
		is_int((long long)f.entries.n, !kept,
		    arena_printf(a, "%s: %.50s", r->subject, r->body).p);
	}
	arena_free(&a);
}

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* Whose trade letters and logins are. */
static void trade(void)
{
	static const struct row news[] = {
	    {"Please confirm your email: what ten thousand did", UNSUB,
		P LINK("The whole count") FOOT},
	    {"Verify your address? Why harbours no longer ask", LIST,
		P LINK("How it went") FOOT},
	    {"Bitte bestätigen Sie Ihre Anmeldung: was Gerichte sagen", UNSUB,
		P LINK("Zum Urteil") FOOT},
	    {"Reset your password less often", UNSUB,
		P LINK("Read what changed") FOOT},
	    {"How you log in to your berth account", UNSUB,
		P LINK("Read the notice") FOOT},
	    {"[rowers] Please confirm: who rows on Sunday", POST,
		"Please confirm here on the list if you come. The boats are "
		"at https://www.harbour.example/boats\n"},
	};
	static const struct row asks[] = {
	    {"Please confirm your email: Harbour Weekly", UNSUB,
		"<p>One click, and you are in.</p>" LINK("Go on") FOOT},
	    {"Please confirm your email: it takes a second or two", UNSUB,
		"<p>Please confirm your email address below.</p>" LINK(
		    "This way") FOOT},
	    {"Please confirm your subscription: one step is left", LIST,
		"<p>Hello.</p>" LINK("Yes, subscribe me") FOOT},
	    {"Reset your password", UNSUB,
		"<p>Hi Ann,</p><p>Somebody asked for this.</p>" LINK(
		    "Reset your password") FOOT},
	};
	judge(news, COUNT(news), false);
	judge(asks, COUNT(asks), true);
}

static void offers(void)
{
	static const struct row news[] = {
	    {"Activate your winter prices", UNSUB,
		"<p>Ropes, lamps and oil cost a third less until Sunday for "
		"whoever has our card.</p>" LINK("Activate now") FOOT},
	    {"Jetzt aktivieren: Hafenrundfahrt frei", LIST,
		"<p>Im Dezember fahren alle mit unserer Karte "
		"umsonst.</p>" LINK("Jetzt aktivieren") FOOT},
	    {"Welcome to the first issue", UNSUB,
		"<p>Each Monday we write on cranes, ropes and those who use "
		"them. Today: how a crane is painted.</p>" LINK("Start reading")
		    FOOT},
	    {"Un clic pour monter à bord !", UNSUB,
		"<p>Le billet de la saison est en vente lundi à dix heures : "
		"quarante voyages pour le prix de vingt, jusqu'à "
		"Pâques.</p>" LINK("Je veux mon billet") FOOT},
	    {"Are you with us?", UNSUB,
		"<p>On Saturday we clean the north beach, and last year we "
		"were "
		"two hundred. There is soup afterwards, and gloves for "
		"all.</p>" LINK("I'm in") FOOT},
	    {"Bist du dabei?", UNSUB,
		"<p>Am Samstag räumen wir den Nordstrand auf, im letzten Jahr "
		"waren wir zweihundert. Danach gibt es Suppe und Kaffee für "
		"jeden.</p>" LINK("Ja, ich bin dabei") FOOT},
	    {"Book your berth before Easter", LIST,
		"<p>Dear Ann Smith,</p><p>Berths are half price until 20 "
		"March. "
		"The office is open from 9:00 to 17:30.</p>" LINK(
		    "Book your berth") FOOT},
	    {"What we read in winter", UNSUB,
		"<p>Dear Ann,</p><p>Membership number: 330914</p>" P LINK(
		    "The last smokehouse on the coast") P
		"<a href='https://mail.harbour.example/c/"
		"aR8xY2zL5mN7pQ4Zx81kQpLabc99'>Why winter butter is white</a>" P
		"<a href='https://mail.harbour.example/c/"
		"bR8xY2zL5mN7pQ4Zx81kQpLabc99'>A cheese that sings at night</"
		"a>" FOOT},
	};
	static const struct row asks[] = {
	    {"One more thing", UNSUB,
		"<p>Your account is nearly ready.</p>" LINK("Activate now")
		    FOOT},
	    {"Noch ein Klick", UNSUB,
		"<p>Mit einem Klick ist die Anmeldung zum Rundbrief "
		"fertig.</p>" LINK("Jetzt aktivieren") FOOT},
	    {"One click", UNSUB,
		"<p>Somebody asked to put this address on our mailing list; if "
		"that was you, then say so, and the first letter comes on "
		"Monday.</p>" LINK("Yes, it was me") FOOT},
	    {"Ihre Buchung", UNSUB,
		"<p>Guten Tag Ann Smith,</p><p>Ihre Buchung 48291377 ist "
		"bestätigt: 3. Dezember, 10:20 Uhr.</p>" FOOT},
	};
	judge(news, COUNT(news), false);
	judge(asks, COUNT(asks), true);
}

/* Who carries a letter says nothing of how many get it. */
static void carried(void)
{
	static const char bill[] = "Order ID: KX8P1V7QWR\nDocument: 330914771\n"
				   "Berth, monthly, €12.99\nRenews 23 March\n";
	static const struct row own[] = {
	    {"Your invoice from the harbour", SES, bill},
	    {"Your invoice from the harbour", "X-SG-EID: abcdefg\n", bill},
	    {"Your invoice from the harbour", "X-Mailgun-Sid: WyI0\n", bill},
	    {"Your invoice from the harbour", "X-MC-User: 8a1b2c\n", bill},
	    {"Your result in seamanship", SES,
		"Dear Ann,\n\nMark: 68. Candidate number 330914. Appeals by "
		"10 March.\n"},
	    {"Pass fast", SES,
		"<p>Agħfas hawn biex tidħol.</p>" LINK("Ikkonferma")},
	};
	judge(own, COUNT(own), true);
}

/* A number and a sum, and somebody who is called by name. */
static void bills(void)
{
	static const struct row own[] = {
	    {"Elkészült a havi kimutatás", "",
		"Tisztelt Ann Smith!\n\nA 33091477-es számla márciusi "
		"kimutatása elérhető. Egyenleg: 214 300 Ft.\n"},
	    {"Du hast bezahlt", SES,
		"Hallo Ann Smith,\n\ndu hast 31,40 € an die Hafenkasse "
		"gesendet.\nTransaktionscode 4KX33091LP772041Y\n"},
	    {"Zure eskaera bidean da", "",
		"Kaixo Ann,\n\nEskaera zenbakia: 33091477\nGuztira: 31,40 €\n"},
	    {"თქვენი შეკვეთა გზაშია", "",
		"გამარჯობა Ann,\n\nშეკვეთის ნომერი: 33091477\nჯამი: 31.40 "
		"₾\n"},
	    {"Agizo lako limetumwa", "",
		"Habari Ann,\n\nNambari ya agizo: 33091477\nJumla: KSh "
		"3,140\n"},
	    {"Porosia juaj është nisur", "",
		"Përshëndetje Ann,\n\nNumri i porosisë: 33091477\nTotali: 3 "
		"140 "
		"lekë\n"},
	};
	static const struct row news[] = {
	    {"The crane is painted", "",
		"Dear friends,\n\nThe paint cost 3,140 €. Lot 33091477 was the "
		"bluest.\n"},
	    {"Kaia irekita dago", "",
		"Kaixo Ann,\n\nSarrera 12 € da. Tel. 0171 5550133, IBAN "
		"DE02120300000000202051\n"},
	    {"Kaia irekita dago", UNSUB,
		"Kaixo Ann,\n\nSarrera 12 € da, 33091477 lagunek ikusi dute "
		"kaia.\n"},
	    {"The COVID-19 years in the port", UNSUB,
		"<p>Dear Ann Smith,</p><p>COVID-19 closed the port for your "
		"ferry and for your letters.</p>" LINK("All of it") FOOT},
	};
	judge(own, COUNT(own), true);
	judge(news, COUNT(news), false);
}

/* The number in a page's address is the page's, and how a letter is left is not
 * what it tells. */
static void pages(void)
{
	static const struct row news[] = {
	    {"Low water on Sunday", UNSUB,
		"The basin is dry for six hours.\n\nRead it: "
		"https://harbour.example/?p=10233\n\nManage your subscription: "
		"https://harbour.example/manage\n"},
	    {"Low water on Sunday", "",
		"The basin is dry for six hours.\n\nRead it: "
		"https://harbour.example/?p=10233\n\nManage your subscription: "
		"https://harbour.example/manage\n"},
	    {"Notice of works, Ring Street", LIST,
		"Ring Street is closed from Monday on.\nDetails: "
		"https://harbour.example/notice?id=20261\n\nTo change your "
		"subscription go to https://harbour.example/s\n"},
	    {"Shock felt at 10:12", LIST,
		"It was felt at 10:12, off the pier.\n"
		"https://harbour.example/#event7000123\n\nChange your "
		"subscription:\nhttps://harbour.example/s\n"},
	    {"Sperrung der Ringstraße", "",
		"Die Ringstraße ist gesperrt.\n"
		"https://harbour.example/amt?nr=20261\n\nIhr Abonnement "
		"verwalten: https://harbour.example/s\n"},
	    {"Basse mer dimanche", "",
		"Le bassin sera à sec.\nhttps://harbour.example/?p=10233\n\n"
		"Gérer votre abonnement : https://harbour.example/s\n"},
	    {"Laag water op zondag", "",
		"Het bassin staat droog.\nhttps://harbour.example/?p=10233\n\n"
		"Beheer uw abonnement: https://harbour.example/s\n"},
	};
	static const struct row own[] = {
	    {"Your subscription has been renewed", LIST,
		"Hello Ann,\nwe have renewed your subscription. Paid: 17.80 €\n"
		"Receipt: https://harbour.example/r?id=48291377\n"},
	    {"Your parcel is on its way", UNSUB,
		"Your parcel is on its way to you.\n"
		"https://harbour.example/t/482913770\n\nManage your "
		"subscription: https://harbour.example/s\n"},
	    {"Je bestelling is onderweg", LIST,
		"Hallo Ann,\nje bestelling 48291377 is verzonden.\n"
		"https://harbour.example/o?n=48291377\n"},
	    {"Din ordre er på vej", UNSUB,
		"Hej Ann,\ndin ordre 48291377 er sendt.\n"
		"https://harbour.example/o?n=48291377\n"},
	};
	judge(news, COUNT(news), false);
	judge(own, COUNT(own), true);
}

/* Their subjects are a headline's as well: what tells is that the letter is to
 * one, says that again, and that there is nothing to be read elsewhere. */
static void places(void)
{
	static const struct row own[] = {
	    {"Your school place is confirmed", LIST,
		"<p>Dear Ann Smith,</p><p>We are pleased to confirm the place "
		"for Tom from September. Please return the form.</p>" FOOT},
	    {"Ihr Platz im Hort ist bestätigt", LIST,
		"<p>Liebe Frau Smith,</p><p>wir bestätigen den Platz für Tom "
		"ab August. Den Vertrag brauchen wir bis Montag.</p>" FOOT},
	    {"Tu plaza está confirmada", LIST,
		"<p>Estimada Ann:</p><p>Nos complace confirmar la plaza de Tom "
		"en primero.</p>" FOOT},
	    {"Votre place est confirmée", LIST,
		"<p>Chère Ann,</p><p>Nous confirmons la place de Tom en "
		"cours préparatoire.</p>" FOOT},
	    {"Ann, you are on the rota for Saturday", LIST,
		"<p>Hi Ann,</p><p>You are on the rota for Saturday, from nine "
		"to twelve. The code is 4471.</p>" FOOT},
	};
	static const struct row news[] = {
	    {"Your school place is confirmed", LIST,
		"<p>That line reached 3,100 families on Monday. For 212 others "
		"there was none: no place was confirmed in the east.</p>" FOOT},
	    {"Your school place is confirmed", LIST,
		"<p>Hi Ann,</p><p>That line reached 3,100 families on Monday. "
		"For 212 no place was confirmed.</p><p><a "
		"href='https://harbour.example/who-has-no-place'>Who has "
		"none</a></p>" FOOT},
	    {"Your council raises the tax", LIST,
		"<p>Hi Ann,</p><p>The council raises the tax by nine "
		"pounds.</p>" FOOT},
	    {"Your refund may be late", LIST,
		"<p>Hi Ann,</p><p>The tax office has 400 fewer people, and "
		"most will wait until May.</p>" FOOT},
	};
	judge(own, COUNT(own), true);
	judge(news, COUNT(news), false);
}

/* Short letters that call their reader: what is of one, and what all get so. */
static void to_one(void)
{
	static const struct row own[] = {
	    {"You're in!", UNSUB,
		"<p>Hi Ann,</p><p>Thanks for joining. Your card will be "
		"charged £4.99 a month.</p>" FOOT},
	    {"Ditt kvitto", UNSUB,
		"<p>Hej Ann,</p><p>vi har fått 50 kr.</p>" FOOT},
	    {"Je inloglink", UNSUB,
		"<p>Hoi Ann,</p><p>hij werkt een kwartier.</p><p><a "
		"href='https://harbour.example/m/Xk29fLq7Pz0aXk29'>Open</a>"
		"</p>" FOOT},
	    {"Table booked", UNSUB,
		"<p>Hi Ann,</p><p>See you on 3 December at 19:30. Reference "
		"KX8P1V.</p>" FOOT},
	    {"Un pacco in viaggio", UNSUB,
		"<p>Ciao Ann,</p><p>arriva domani alle 10:20.</p><p><a "
		"href='https://harbour.example/t/48291377'>Dove</a></p>" FOOT},
	    {"Elternsprechtag: Ihr Termin", LIST,
		"<p>Liebe Frau Smith,</p><p>Ihr Gespräch mit Frau Reed ist um "
		"17:40 Uhr in Raum 12.</p>" FOOT},
	    {"Trip payment received", LIST,
		"<p>Dear Ann Smith,</p><p>We have £45.00 for the trip. Receipt "
		"2026-0417.</p>" FOOT},
	    {"Tom fehlt heute", LIST,
		"<p>Liebe Frau Smith,</p><p>Tom fehlt heute im Unterricht. "
		"Bitte melden Sie sich.</p>" FOOT},
	    {"La tua iscrizione è confermata", LIST,
		"<p>Gentile Ann Smith,</p><p>c'è posto per Tom in prima, dal "
		"mese di settembre.</p>" FOOT},
	    {"Tom's report is ready", LIST,
		"<p>Dear Ann Smith,</p><p>Tom's autumn report is ready for "
		"you.</p><p><a "
		"href='https://harbour.example/r/88120?k=Xk29fLq7Pz0a'>Open"
		"</a></p>" FOOT},
	    {"Tu cuota", LIST,
		"<p>Hola Ann:</p><p>El 15 de enero cargaremos 96,00 € en tu "
		"cuenta.</p>" FOOT},
	    {"Faktura za listopad", UNSUB,
		"<p>Dzień dobry, Ann Smith,</p><p>faktura nr 2026/1188 na "
		"kwotę 124,90 zł.</p>" FOOT},
	    {"Someone replied", UNSUB,
		"<p>Hi Ann,</p><p>Bo answered your comment: no.</p><p><a "
		"href='https://harbour.example/c/48291377'>See "
		"it</a></p>" FOOT},
	    {"It is you?", LIST,
		"<p>Use this code to sign in:</p><p>482913</p>" FOOT},
	    {"Boat booking", LIST,
		"<p>Hi Ann,</p><p>The double scull on Saturday, from nine to "
		"eleven. Lock code: 4471</p>" FOOT},
	    {"Your receipt is here",
		UNSUB "List-Post: <https://harbour.example/p/the-post>\n",
		"<p>Hi Ann,</p><p>Your receipt is for £50.00.</p>" FOOT},
	};
	static const struct row news[] = {
	    {"Your week in Port Town", LIST,
		"<p>Hi Ann,</p><p>Your week begins with rain, and at the end "
		"of it the tall ships come.</p>" FOOT},
	    {"Your favourite ropes are back", UNSUB,
		"<p>Hi Ann,</p><p>Your favourite ropes are back in blue, and "
		"are made a street away.</p>" LINK("See them") FOOT},
	    {"Tu jardín en diciembre", UNSUB,
		"<p>Hola Ann:</p><p>Tu jardín duerme. Deja las hojas, y da de "
		"comer a los pájaros.</p>" FOOT},
	    {"La tua settimana al porto", UNSUB,
		"<p>Ciao Ann,</p><p>mercoledì il mercato si sposta in via "
		"Roma.</p>" FOOT},
	    {"We are closed on Monday", UNSUB,
		"<p>Hi Ann,</p><p>The floor gets new boards. Your coffee is at "
		"the kiosk, from 8:00 on.</p>" FOOT},
	    {"Konzert im Bootshaus", LIST,
		"<p>Hallo Ann,</p><p>am 3. Dezember um 19:30 Uhr spielt die "
		"Kapelle. Eintritt 5 €.</p>" FOOT},
	    {"Mitgliederversammlung am 3. Dezember", LIST,
		"<p>Liebe Frau Smith,</p><p>die Mitgliederversammlung ist am "
		"3. "
		"Dezember um 19:30 Uhr.</p>" FOOT},
	    {"The card that nobody wanted", LIST,
		"<p>Dear Ann Smith,</p><p>The town card costs £20, and nine "
		"people have it.</p>" FOOT},
	    {"Menu of the week", UNSUB,
		"<p>Hi Ann,</p><p>Your choice: pea soup £4.20, herring £6.50, "
		"dumplings £5.80.</p>" FOOT},
	};
	judge(own, COUNT(own), true);
	judge(news, COUNT(news), false);
}

/* What lets in whoever has it, and nothing else to follow. */
static void given(void)
{
#define FEED "https://feeds.harbour.example/private/3f8a9b7c6d5e/rss"
	static const struct row own[] = {
	    {"Your private feed", LIST,
		"<p>Add it to your player:</p><p><a href='" FEED "'>Set it "
		"up</a></p>" FOOT},
	    {"Ссылка для входа", UNSUB,
		"<p>С возвращением!</p><p><a "
		"href='https://harbour.example/members/?token="
		"Xk29fLq7Pz0aXk29fLq7Pz0a&action=signin'>Сюда</a></p>" FOOT},
	    {"Ihr Anmeldelink", UNSUB,
		"<p>Willkommen zurück!</p><p><a "
		"href='https://harbour.example/members/?token="
		"Xk29fLq7Pz0aXk29fLq7Pz0a&action=signin'>Hinein</a></p><p>Er "
		"gilt einen Tag.</p>" FOOT},
	    {"Boat care: welcome", "",
		"<p>Hello Ann Smith,</p><p>We begin at seven.</p><p><a "
		"href='https://us02web.zoom.us/w/88211773321?tk="
		"Xk29fLq7Pz0aXk29fLq7Pz0a'>Come in</a></p>"},
	};
	static const struct row news[] = {
	    {"Episode 42: the light", LIST,
		"<p>The last keeper took the clock with him, and nobody asked "
		"for it back.</p><p><a href='" FEED
		"'>Private feed</a></p>" FOOT},
	    {"Your week on the quay", LIST,
		P "<p>See <a href='https://harbour.example/the-crane-is-blue'>"
		  "the crane</a>, or the <a href='" FEED
		  "'>feed</a>.</p>" FOOT},
	};
	judge(own, COUNT(own), true);
	judge(news, COUNT(news), false);
}

int main(void)
{
	TEST(places);
	TEST(to_one);
	TEST(given);
	TEST(trade);
	TEST(offers);
	TEST(carried);
	TEST(bills);
	TEST(pages);
	return tap_done();
}
