/* SPDX-License-Identifier: MIT */
/* gazetted: tests of letters that hold a password, and of news about such. */
#include "base/arena.h"
#include "feed/letter.h"
#include "tap.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

#define LIST                                                                   \
	"List-Id: <weekly.harbour.example>\n"                                  \
	"List-Unsubscribe: <https://harbour.example/out/7>\n"
#define TO "To: Ann Smith <ann@example.org>\n"
#define LONG                                                                   \
	"The crane was built in 1931 and has been painted four times since. "  \
	"Whoever worked in it had to climb ninety steps, and had no "          \
	"light.\n\n"

#define LEAVE "List-Unsubscribe: <https://harbour.example/out/7>\n"
#define POST  LIST "List-Post: <mailto:rowers@lists.harbour.example>\n"

#define KEYS "8819-2231\n7712-0041\n6620-1934\n"

struct row {
	bool news;
	const char *subject, *fields, *body;
};

static void judge(const struct row *rows, size_t n)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++) {
		const struct row *r = &rows[i];
		struct letters_told told = {0};
		bool from = str_starts(str_of(r->fields), S("From"));
		struct letter one = {
		    .bytes = arena_printf(a,
			"%sSubject: %s\nMessage-ID: <1@h>\n%s"
			"MIME-Version: 1.0\nContent-Type: text/%s; "
			"charset=utf-8\n\n%s",
			from ? "" : "From: Harbour <news@harbour.example>\n" TO,
			r->subject, r->fields,
			strchr(r->body, '<') ? "html" : "plain", r->body),
		    .arrived = 1700000000};
		letters list = {.v = &one, .n = 1, .cap = 1};
		const struct letter_opts opts = {.split = false};
		struct feed f;
		feed_letters(a, &list, &opts, &f, &told);
		is_int((long long)f.entries.n, r->news,
		    arena_printf(a, "%s: %.50s", r->subject, r->body).p);
	}
	arena_free(&a);
}

/* Whatever else it says, and by whatever it is sent. */
static void told(void)
{
	static const struct row rows[] = {
	    /* where the subject has the word, or a sentence before */
	    {0, "Your new password", LIST,
		"<p>Hi Ann,</p><p>You asked for one.</p><p>It is: "
		"Xk29fLq7</p><p>Change it soon.</p>"},
	    {0, "Votre nouveau mot de passe", LEAVE,
		"<p>Bonjour,</p><p>Le voici : Zk81mPq4</p>"},
	    {0, "Ihr neues Passwort", LIST, "Hier ist es:\n\nZk81mPq4\n"},
	    {0, "新しいパスワード", LEAVE,
		"<p>Ann 様</p><p>こちらです：Zk81mPq4</p>"},
	    {0, "Here it is", LIST,
		"<p>Hi Ann,</p><p>you asked for a password. Here it is:</p>"
		"<p><b>fir-lamp-91x</b></p>"},
	    {0, "Log in", LIST,
		"<p>User: ann</p><p>Enter this, Ann: Xk29fLq7</p>"},
	    {0, "Welcome to the forum, ann_s", LIST,
		"Your account is open. User name: ann_s, password: "
		"fir-lamp-91."},
	    {0, "Welcome", LIST, "Password: fir-lamp-91\n"},
	    {0, "Scores", LIST,
		"It is there: user ann, password heron9lake. Keep it to you."},
	    {0, "Welcome", "", "Your password is Fir91lamp\n"},
	    {0, "Welcome", LIST, "Your password is fir91lamp and ends soon."},
	    {0, "Welcome", "", "Password: ubokesor\n"},
	    {0, "Welcome", LIST, "Login: ann\nPassword: ubokesor\n"},
	    {0, "Welcome", LIST,
		"<table><tr><td>Password</td><td>fir-lamp-91</td></tr></"
		"table>"},
	    {0, "Welcome", LIST, "Password (for the harbour): fir-lamp-91\n"},
	    {0, "Before you come", "", "Wifi password: otter-lamp-22. Bye."},
	    {0, "Keys", LIST, "Access key: CMK4f9sQ22xLm8\n"},
	    {0, "Keys", "", "Your API token is cmk_4f9sQ22x.\n"},
	    {0, "Before you come", LIST, "Door code: 4471#\n"},
	    {0, "Ihr Zugang", LIST, "Ihre PIN lautet 7316. Bis bald!"},
	    {0, "Willkommen", LIST,
		"Benutzername: ann_s, Passwort: kiefer-lampe-91."},
	    {0, "Willkommen", LIST, "Dein Initialkennwort: kiefer-lampe-91"},
	    {0, "Bienvenue", LIST, "Mot de passe : chaise-verte-27."},
	    {0, "Hola", LIST, "Usuario: ann_s. Contraseña: nube-roja-63."},
	    {0, "Ciao", LIST, "La sua password è vento40barca."},
	    {0, "Olá", LIST, "Senha: vento-barco-40"},
	    {0, "Welkom", LIST, "Je wachtwoord: fiets-blauw-77"},
	    {0, "Hej", LIST, "Lösenord: sten-lampa-12"},
	    {0, "Hei", LIST, "Adgangskode: sten-lampe-12"},
	    {0, "Hei", LIST, "Salasana: kivi-lamppu-12"},
	    {0, "Witaj", LIST, "Login: ann, hasło: lampa-kot-19."},
	    {0, "Vítejte", LIST, "Heslo: lampa-kos-19"},
	    {0, "Üdv", LIST, "Jelszó: lampa-kos-19"},
	    {0, "Bun venit", LIST, "Parola: lampa-nor-19"},
	    {0, "Merhaba", LIST, "Şifreniz: lamba-kedi-19"},
	    {0, "Здравствуйте", LIST, "Ваш пароль: lampa-kot-19"},
	    {0, "Γεια", LIST, "Κωδικός πρόσβασης: lampa-19-kot"},
	    {0, "登録のお知らせ", LIST, "パスワード：kumo-isu-84"},
	    {0, "登録のお知らせ", LIST, "パスワードはkumo84isuです。"},
	    {0, "欢迎", LIST, "您的密码是 kumo84isu"},
	    {0, "환영합니다", LIST, "비밀번호: kumo-isu-84"},
	    {0, "مرحبا", LIST, "كلمة المرور: kumo-isu-84"},
	    {0, "שלום", LIST, "סיסמה: kumo-isu-84"},
	    /* codes to get back in by */
	    {0, "Backup codes", LIST,
		"Hi Ann,\n\nHere are your backup codes:\n\n" KEYS},
	    {0, "Two-factor login", LIST,
		"Your recovery codes: 8819-2231, 7712-0041, 6620-1934\n"},
	    {0, "Your recovery codes", LIST,
		"Keep these recovery codes. Each works once.\n\n"
		"k7fq-92mx\np0aa-3vv9\n"},
	    {0, "Hallo", LIST,
		"Hier sind deine Wiederherstellungscodes:\n\n" KEYS},
	    {0, "Bonjour", LIST, "Voici vos codes de secours :\n\n" KEYS},
	    {0, "Hola", LIST, "Tus códigos de recuperación:\n\n" KEYS},
	    {0, "Ciao", LIST, "I tuoi codici di recupero:\n\n" KEYS},
	    {0, "Olá", LIST, "Os seus códigos de recuperação:\n\n" KEYS},
	    {0, "Hoi", LIST, "Je herstelcodes:\n\n" KEYS},
	    {0, "Hej", LIST, "Dina återställningskoder:\n\n" KEYS},
	    {0, "Hei", LIST, "Palautuskoodisi:\n\n" KEYS},
	    {0, "Cześć", LIST, "Twoje kody zapasowe:\n\n" KEYS},
	    {0, "Ahoj", LIST, "Vaše záložní kódy:\n\n" KEYS},
	    {0, "Szia", LIST, "A helyreállítási kódok:\n\n" KEYS},
	    {0, "Salut", LIST, "Codurile tale de recuperare:\n\n" KEYS},
	    {0, "Merhaba", LIST, "Kurtarma kodların:\n\n" KEYS},
	    {0, "Привет", LIST, "Ваши резервные коды:\n\n" KEYS},
	    {0, "Вітаємо", LIST, "Ваші резервні коди:\n\n" KEYS},
	    {0, "お知らせ", LIST, "リカバリーコードはこちら：\n\n" KEYS},
	    {0, "您好", LIST, "您的恢复代码：\n\n" KEYS},
	    {0, "안내", LIST, "복구 코드:\n\n" KEYS},
	};
	judge(rows, COUNT(rows));
}

static void news(void)
{
	static const struct row rows[] = {
	    {1, "Door code of the town hall broken", LIST,
		"<p>Two students opened the door in four minutes. The code was "
		"1234. The town changes 200 locks.</p>"},
	    {1, "Zugangscode geknackt", LIST,
		"<p>Zwei Studierende haben das Schloss geöffnet. Der Code war "
		"1234. Die Stadt wechselt 200 Schlösser.</p>"},
	    {1, "Your new password is a sentence", LIST,
		"<p>For years it was eight signs. One of them: Xk29fLq7. Now "
		"it is four words. Here they are: fir-lamp-91-crane</p>"},
	    {1, "Passwords of the year", LIST,
		"<p>Change yours.</p><p>The first: dragon1</p><p>The next: "
		"monkey7</p>"},
	    {1, "The ten worst passwords", LIST,
		"The ten worst passwords: 123456, qwerty, dragon, "
		"letmein.\n\n" LONG},
	    {1, "Routers", LIST,
		LONG "Password: admin is still what one router in ten answers "
		     "to.\n"},
	    {1, "Password: what changes in 2027", LIST,
		"Password: the agency asks for no change any more.\n\n" LONG},
	    {1, "Mot de passe : ce qui change", LIST,
		"Mot de passe : long, et jamais deux fois.\n\n" LONG},
	    {1, "Passwörter", LIST, "Passwörter: 123456 führt weiter.\n" LONG},
	    {1, "Password", LIST, "Your password is important to us.\n" LONG},
	    {1, "harbour 2.1", LIST,
		"* password: optional\n* API token: hidden in logs\n" LONG},
	    {1, "La clave del año", LIST, "La clave: remar juntos.\n" LONG},
	    {1, "Ten percent off", LIST, "Code: ROPE-2210 until Sunday.\n"},
	    {1, "Notes", LIST,
		"Das Passwort bekommt ihr in der Probe, nicht per Mail.\n"},
	    {1, "パスワード", LIST, "パスワード：長い文がよい。\n"},
	    {1, "PIN", LIST, "PIN: 40000 cards were copied in Port Town.\n"},
	    {1, "Figures", LIST, "A password 12345678 is no password.\n" LONG},
	    {1, "Figures", LIST, "Passwords leaked: 412000.\n" LONG},
	    {1, "Backup codes: why to print them", LIST,
		"Print your backup codes. Call 555-0199 or 555-0144.\n"},
	    {1, "Recovery codes: a workshop", LIST,
		"Recovery codes: a workshop. 555-0199, 555-0144\n"},
	    {1, "Backup codes", LIST,
		"Your backup codes belong on paper. 3-12-2026, 10-12-2026.\n"},
	};
	judge(rows, COUNT(rows));
}

/* What whoever reads the letter may use, or it is a story's. */
static void shared(void)
{
	static const struct row rows[] = {
	    {1, "The harbour in December", LIST,
		LONG LONG LONG "The talk is online.\nMeeting ID: 912 4410 "
			       "7765\nPasscode: 330914\n\nBring your own "
			       "lamp to the quay.\n"},
	    /* whoever opened an account for nobody by name, and a footer that
	     * only leads to it */
	    {0, "Your new account", LIST,
		"Thank you for joining the harbour society. Your login is "
		"ready.\n\nPassword: otter77lamp\n\n" LONG},
	    {1, "The film of the talk", LIST,
		"Here is the film of the talk on fog for all who missed it, "
		"with fifty minutes of horns.\n\nPassword: fogbound24\n\n" LONG
		"\nYou can change this in your account at any time.\n"},
	    {1, "A talk on cranes", LEAVE,
		"Dear Ann Smith,\n\n" LONG
		"<table><tr><td>Meeting-ID</td><td>912 4410 7765</td></tr>"
		"<tr><td>Kenncode</td><td>330914</td></tr></table>"},
	    {1, "A talk on cranes", LEAVE,
		"Hi Ann,\n\n" LONG
		"Toplantı kimliği: 912 4410 7765, parola: vinc1931.\n"},
	    {1, "A talk on cranes", "",
		"Dear members,\n\nWe meet on Friday at 19:30 in the shed and "
		"on the screen, and the crane's last driver is there.\n"
		"Meeting ID: 912 4410 7765, passcode: 330914.\n"},
	    {1, "The reading room is open", LEAVE,
		"Hi Ann,\n\nThere are forty seats and a stove, and the "
		"newspapers of five towns. WLAN: Lesesaal, Passwort: "
		"stuhl1931.\n"},
	    {1, "Figures of the quarter", LIST,
		"The port tells its figures on Thursday. A call for "
		"shareholders follows at 15:00.\nDial-in: +44 20 7946 "
		"0111\nAccess code: 330914#\n"},
	    {1, "cranectl 2.0", LEAVE,
		"Hi Ann,\n\n" LONG "Login: demo\nPassword: crane2026\n"},
	    {1, "Pictures of the painting", LIST,
		"The pictures of nine days on the crane are there, and you "
		"may print them at home.\nPassword: ladder31\n\nOn Friday "
		"the ladder goes back to the yard.\n"},
	    {1, "How the port was robbed", LEAVE,
		"Hi Ann,\n\n" LONG "The key lay on a shelf for years. The "
		"password: crane1931. A driver had written it on the wall.\n"},
	    {1, "[rowers] The old terminal", POST,
		"For those who ask each spring:\n\nUser: root\nPassword: "
		"oar4all\n\nPlease do not change it, or the clock stops, and "
		"the gate with it, as in 2019 when nobody got in.\n"},
	    {1, "Strong ones and weak ones", LEAVE,
		"Hi Ann,\n\nWeak password: crane1931. Strong password: "
		"ninety-steps-up-91. The longer one wins, says the "
		"locksmith.\n"},
	    /* a story of a thousand words, by nobody's list */
	    {1, "How the port was robbed", "",
		LONG LONG LONG LONG LONG LONG LONG LONG LONG LONG LONG LONG
		"The password: crane1931. A driver wrote it on a wall.\n"},
	    /* ... and what is the reader's all the same */
	    {0, "The harbour in December", LIST,
		LONG LONG LONG "Your password for the archive: "
			       "ladder-31-oar.\n"},
	    {0, "The harbour in December", LIST,
		LONG LONG LONG "User: ann@example.org\nPassword: "
			       "ladder-31-oar\n"},
	    {0, "The archive is open", LEAVE,
		"Dear Ann,\n\nThe archive of the port is open from today, and "
		"we are glad to have readers like this. You find in it what "
		"the drivers wrote.\nPassword: ladder-31-oar\n"},
	    {0, "Zoom", "",
		"Hi Ann,\n\nZoom is set up for the office from Monday on, and "
		"everything that was said about the old rooms is history. "
		"Password: ladder-31-oar\n"},
	};
	judge(rows, COUNT(rows));
}

/* What a list's software writes to a member. */
static void membership(void)
{
	static const struct row rows[] = {
	    {0, "Welcome to the list", LIST "X-List-Administrivia: yes\n",
		"You may write to it now. It is about boats.\n"},
	    {0, "Welcome to the \"Rowers\" list",
		"From: rowers-request@harbour.example\n" TO LIST,
		"To change your options you must know your password. It "
		"is:\n\n  ojuvwapa\n"},
	    {0, "memberships reminder",
		"From: mailman-owner@harbour.example\n" TO LIST,
		"Passwords for ann@example.org:\n\nrowers   ojuvwapa\n"},
	    {1, "Welcome", LIST "X-List-Administrivia: no\n",
		"The new crane is painted. It is blue.\n"},
	    {1, "Rowers digest",
		"From: rowers-request@harbour.example\n"
		"To: rowers@harbour.example\n" LIST,
		"The new crane is painted. It is blue.\n"},
	};
	judge(rows, COUNT(rows));
}

int main(void)
{
	TEST(told);
	TEST(news);
	TEST(shared);
	TEST(membership);
	return tap_done();
}
