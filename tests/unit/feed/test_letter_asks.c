/* SPDX-License-Identifier: MIT */
/* gazetted: tests of letters that ask for somebody, and of news that do not. */
#include "base/arena.h"
#include "base/buf.h"
#include "feed/letter.h"
#include "tap.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

#define LIST                                                                   \
	"List-Id: <weekly.harbour.example>\n"                                  \
	"List-Unsubscribe: <https://harbour.example/out/7>\n"
#define A(url, text) "<a href=\"" url "\">" text "</a>"
#define OWN(path)    "https://harbour.example/" path
#define STYLE                                                                  \
	"<html><head><title>x</title><style>"                                  \
	"@media only screen and (max-width:600px){table.container{width:100%"  \
	"!important;padding:0!important}td.cell{display:block!important}}"     \
	"</style></head><body>"
#define TERMS                                                                  \
	"<p>" A("https://harbour.example/terms", "Terms") " " A(               \
	    "https://harbour.example/privacy",                                 \
	    "Privacy policy") " " A("https://facebook.com/harbour",            \
	    "Facebook") "</p><p>Harbour Ltd, "                                 \
			"Quay 1, Port Town</p>"

struct row {
	char want; /* confirm, secret, news; x: confirm or secret */
	const char *subject, *fields, *body;
};

static char judged(
    struct arena *a, const struct row *r, struct letter_notice *n)
{
	struct letters_told told = {0};
	struct letter one = {
	    .bytes = arena_printf(a,
		"From: Harbour <news@harbour.example>\n"
		"To: Ann Smith <ann@example.org>\n"
		"Subject: %s\nMessage-ID: <1@h>\n%s"
		"MIME-Version: 1.0\nContent-Type: text/%s; "
		"charset=utf-8\n\n%s",
		r->subject, r->fields,
		str_chr(str_of(r->body), '<') >= 0 ? "html" : "plain", r->body),
	    .arrived = 1700000000};
	letters list = {.v = &one, .n = 1, .cap = 1};
	const struct letter_opts opts = {.split = false};
	struct feed f;
	feed_letters(a, &list, &opts, &f, &told);
	if (told.notices.n)
		*n = told.notices.v[0];
	return f.entries.n		     ? 'n'
	       : !told.notices.n	     ? '?'
	       : n->matter == LETTER_CONFIRM ? 'c'
					     : 's';
}

static void judge(const struct row *rows, size_t n)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++) {
		struct letter_notice told = {0};
		char got = judged(a, &rows[i], &told);
		bool asks = got == 'c' || got == 's';
		ok(got == rows[i].want || (rows[i].want == 'x' && asks),
		    "%s: %.60s: %c", rows[i].subject, rows[i].body, got);
	}
	arena_free(&a);
}

/* A code is the reader's alone, in whatever words it comes. */
static void codes(void)
{
	static const struct row rows[] = {
	    {'s', "Harbour", "",
		"Your verification code is 482913. It is valid for ten "
		"minutes."},
	    {'s', "Harbour", "", "482913 is your login code\n"},
	    {'s', "Harbour", "",
		"<p>Votre code de connexion\xc2\xa0: 482913</p>"},
	    {'s', "Harbour", "", "Ihr Anmeldecode lautet 482913"},
	    {'s', "Anmeldung", "",
		STYLE
		"<table><tr><td>Guten Tag</td></tr><tr><td "
		"style=\"font-size:32px\"><b>482 913</b></td></tr><tr><td>Er "
		"gilt zehn Minuten.</td></tr></table>" TERMS},
	    {'s', "Hola", "", "<p>Tu código es <strong>4829</strong>.</p>"},
	    {'s', "Accesso", "",
		"<h2>Il tuo codice</h2><div>X7K-9QD</div><p>Scade tra "
		"poco.</p>"},
	    {'s', "Logga in", "",
		"<p>Din engångskod är 48 29 13</p><p>Dela den inte.</p>"},
	    {'s', "Belépés", "", "A belépési kódja: 482913"},
	    {'s', "Autentificare", "", "Codul dvs. este 482913."},
	    {'s', "Вход", "", "Ваш код для входа: 4829"},
	    {'s', "Вхід", "", "<p>Код: <span>482913</span></p>"},
	    {'s', "ログイン", "",
		"認証のためのコードは482913です。10分以内に入力してください。"},
	    {'s', "登录", "", "您的验证码为482913，请勿告诉他人。"},
	    {'s', "로그인", "", "인증번호는 482913 입니다."},
	    {'s', "تسجيل الدخول", "", "رمز التحقق الخاص بك هو 482913"},
	    {'s', "התחברות", "", "<div>הקוד שלך</div><div>482913</div>"},
	    {'s', "लॉग इन", "", "आपका सत्यापन कोड 482913 है।"},
	    {'s', "Đăng nhập", "", "Mã xác minh của bạn là 482913"},
	    {'s', "เข้าสู่ระบบ", "", "รหัสยืนยันของคุณคือ 482913"},
	    {'s', "Σύνδεση", "", "Ο κωδικός σας είναι 482913."},
	    {'s', "482913 – kód pro přihlášení", "", "Platí deset minut."},
	    /* a cell for each digit */
	    {'s', "Hello", "",
		"<table><tr><td>4</td><td>8</td><td>2</td><td>9</td><td>1</td>"
		"<td>3</td></tr></table>"},
	    /* no word for it at all */
	    {'s', "Hello", "", "<p>Here you are.</p><h1>WDJB-MJHT</h1>"},
	    {'s', "Hello", "", "<p>Here you are:</p><h1>k3j9dq2x</h1>"},
	    /* below long terms, and of a sender whose letters all say how to
	     * leave */
	    {'s', "Harbour", LIST,
		"<p>Your verification code is 482913.</p>" TERMS},
	    {'s', "Harbour", LIST, "<p>Your login code</p><p>482913</p>" TERMS},
	    {'s', "Your new password", "",
		"<p>Your temporary password is k3J9dQ2x</p>"},
	    /* hardly anything but a number */
	    {'s', "2FA", "", "Use 019283 to sign in.\n\nDo not share."},
	    {'s', "Innskráning", "", "Kóðinn þinn er 884192"},
	    {'s', "Hello", "",
		"Your one-time password is\n\n    q7Zk-92Lm-aa31\n"},
	    {'s', "Your harbour code", LIST, "Copy: 884192"},
	    {'s', "Pieteikšanās", "", "Jūsu kods: 884192"},
	    {'s', "Prijava", "", "Vaša koda: 884192"},
	    {'s', "Masuk", "", "Kode OTP Anda: 884192"},
	    {'s', "Giriş", "", "Giriş kodunuz: 884192"},
	    {'s', "ورود", "", "کد ورود شما: 884192"},
	    /* numbers that are none */
	    {'n', "Tables", "",
		"<p>Team A 1203 points</p><p>Team B 998 points</p>"},
	    {'n', "ISBN", "", "<p>ISBN 978-3-16-148410-0</p>"},
	    {'n', "MUST-READ", "", "<p>MUST-READ</p><p>Ships came.</p>"},
	    {'n', "Prices", LIST, "<p>1200</p><p>Ropes are dear.</p>"},
	    {'n', "Lots", "", "<p>3 12 19 28 33 41</p>"},
	    {'n', "Harbour", LIST, "Berth 10115 is free again."},
	    {'n', "2026", "", "<h1>2026</h1><p>A year of ships.</p>"},
	    {'n', "Ships", "", "The code of the sea has 14 chapters."},
	    {'n', "Ships", "", "Ships in 2026: 4,829 of them, or 12.500 t."},
	    {'n', "Ships", "",
		"<p>The source code of the crane is out.</p><p>It has 48291 "
		"lines.</p>"},
	    {'n', "Ships", "", "<p>29-11-2026</p><p>Ships came.</p>"},
	    {'n', "Ships", "", "<p>Call 555 0199 or 020 7946 0018.</p>"},
	    {'n', "Security code for lifts passed by council", "",
		"<p>It was a long debate. " A(
		    "https://site.example/a", "Read on") "</p>"},
	    {'n', "Ships", LIST, "<p>Use the code ROPE20 for ropes.</p>" TERMS},
	    {'s', "Harbour confirmation code: 7QK-2MX", LIST,
		"<p>Your confirmation code is below.</p><p>7QK-2MX</p>"},
	    {'n', "[CERT-2026-0412] Password reset in Gitpad", LIST,
		"<p>A flaw lets anyone do it.</p>" A(
		    "https://site.example/2026-0412", "Details")},
	    {'n', "Your code for Friday", "",
		"<p>Use the code SPRING2026 at the till.</p>"},
	    {'n', "Fees and berths", "",
		"<p>Dear members, the account is 20417733, sort code "
		"40-11-22.</p>"},
	    {'n', "A song and a word", "",
		"<p>Write to 0172 1010 951 and say the password.</p>"},
	    {'n', "Password 123456 still leads", LIST,
		"<p>The password 123456 has 24 million users.</p><p>" A(
		    "https://site.example/n/all-the-passwords",
		    "The list") "</p>" TERMS},
	    {'n', "Who tells of ships", "",
		"<p>They heard it there:</p><p>BBC-NHS</p><p>and here.</p>"},
	    {'n', "Ships of the month", "",
		"<table><tr><td>4177</td><td>went out</td></tr></table>"},
	    {'n', "Four steps", "",
		"<p>1</p><p>2</p><p>3</p><p>4</p><p>And you row.</p>"},
	    {'n', "Rope 8.4 is out", LIST,
		"<p>Issue #40177: mails to reset a password were "
		"late.</p>" TERMS},
	};
	judge(rows, COUNT(rows));
}

/* One thing to do, and a token in its address. */
static void links(void)
{
#define TOKEN OWN("c/SECRETtoken99")
	static const struct row rows[] = {
	    {'c', "Erősítse meg feliratkozását", "",
		"<p>" A(TOKEN, "Megerősítem") "</p>"},
	    {'c', "Hello", "", "<p>Hello,</p>" A(TOKEN, "Tovább")},
	    {'c', "Még egy lépés", LIST,
		"<p>Szia,</p><p>ezt a címet írták be nálunk.</p>" A(
		    TOKEN, "Kérem a leveleket") "<p>" A(OWN("x/SECRETtoken99"),
		    "Nem kérem") "</p><p>" A(OWN("unsubscribe/SECRETtoken99"),
		    "Unsubscribe") "</p>"},
	    {'n', "Még egy lépés", LIST,
		"<p>Szia,</p><p>ezt írták nálunk.</p>" A(OWN("c/read99"),
		    "Kérem a leveleket") "<p>" A(OWN("unsubscribe/"
						     "SECRETtoken99"),
		    "Unsubscribe") "</p>"},
	    {'c', "Fast geschafft!", "",
		"<p>Nur noch ein Klick.</p>" A(
		    TOKEN, "Ja, ich möchte den Newsletter") TERMS},
	    {'c', "Ti siamo quasi", "",
		STYLE "<p>Ciao,</p>" A(TOKEN, "Eccomi") "<p>Oppure copia: " A(
		    TOKEN, TOKEN) "</p>" TERMS},
	    /* yes and no */
	    {'c', "Tere", "",
		A(OWN("y?k=8f3a9c2e77b1d0aa"), "Jah") " " A(
		    OWN("n?k=8f3a9c2e77b1d0aa"), "Ei")},
	    {'c', "Sveiki", "",
		"Nospiediet: https://harbour.example/e/a8Fk29Zq7xPq\n"},
	    {'c', "Labas", "",
		"https://harbour.example/p/"
		"3f2b8c1e-9d4a-4c55-8a11-0c9e5f1a7b2d"},
	    /* elsewhere, but the address says what it is for */
	    {'c', "Tervetuloa", "",
		A("https://mail.service.example/optin/48291377", "OK")},
	    {'c', "Salam", "",
		A("https://mail.service.example/confirm?id=48291377", "بله")},
	    {'c', "One last click", "",
		A("https://lists.service.example/subscribe/confirm?u=abc&id="
		  "77a1",
		    "I want it")},
	    /* behind a redirect that tells, and one that does not */
	    {'c', "Dobrodošli", "",
		A("https://click.service.example/r?u=https%3A%2F%2Fharbour."
		  "example%2Fc%2FSECRETtoken99",
		    "Da")},
	    {'c', "Dobrodošli", "",
		A("https://click.service.example/c/eJxljkEKwjAQRU8Ty5iZZJIs",
		    "Da")},
	    /* a picture of a button */
	    {'c', "สวัสดี", "",
		"<a href=\"" TOKEN "\"><img src=\"https://h.example/b.png\" "
		"alt=\"ตกลง\"></a>"},
	    /* words, where there is no token */
	    {'c', "Confirmeu la subscripció", "", A(OWN("7"), "Confirma")},
	    {'c', "Xác nhận đăng ký của bạn", "", "Nhấn vào đây."},
	    {'c', "Konfirmasi langganan Anda", "", "Klik."},
	    {'c', "Patvirtinkite prenumeratą", LIST, A(OWN("7"), "Gerai")},
	    {'c', "Kinnitage tellimus", LIST, A(OWN("7"), "OK")},
	    {'c', "Apstipriniet abonementu", LIST, "."},
	    {'c', "Potvrdite pretplatu", LIST, "."},
	    {'c', "Potvrďte odber", LIST, "."},
	    {'c', "Potrdite naročnino", LIST, "."},
	    {'c', "Потвърдете абонамента си", LIST, "."},
	    {'c', "Confirmă abonarea", LIST, "."},
	    {'c', "اشتراک خود را تأیید کنید", LIST, "."},
	    {'c', "अपनी सदस्यता की पुष्टि करें", LIST, "."},
	    {'c', "โปรดยืนยันการสมัครรับข่าวสาร", LIST, "."},
	    /* a style sheet is no text */
	    {'c', "Harbour", LIST,
		STYLE
		"<style>" STYLE STYLE STYLE STYLE STYLE STYLE STYLE STYLE
		"</style><p>" A(OWN("7"), "Confirm your subscription") "</p>"},
	    /* by an answer */
	    {'c', "Ihre Bestätigung wird benötigt",
		"Reply-To: weekly-confirm+5c1b0f8f0e7d6c5b4a39281706f5e4d3"
		"@harbour.example\n" LIST,
		"Antworten Sie."},
	    {'c', "Hello",
		"Reply-To: weekly-sc.1700000000.abcdef-ann=example.org"
		"@harbour.example\n",
		"Please answer."},
	    /* a login, a reset, an invitation */
	    {'x', "Anmelden", "", A(OWN("login?t=a8Fk29Zq7xPq"), "Anmelden")},
	    {'x', "Parola", "", A(OWN("reset/48291377"), "Değiştir")},
	    {'x', "Zaproszenie", "", A(OWN("i/a8Fk29Zq7xPq"), "Wchodzę")},
	};
	judge(rows, COUNT(rows));
#undef TOKEN
}

#define P                                                                      \
	"<p>The harbour opens a third basin on Monday, the port authority "    \
	"said, after two years of work and a long dispute on noise.</p>"
#define S1                                                                     \
	"<h2>" A(                                                              \
	    OWN("news/third-basin"), "Third basin opens on Monday") "</h2>" P
#define S2                                                                     \
	"<h2>" A(OWN("news/twelve-ships"),                                     \
	    "Twelve ships wait in the bay") "</h2>" P
#define S3                                                                     \
	"<h2>" A(OWN("news/cheap-nets"),                                       \
	    "Nets are cheap as never before") "</h2>" P
#define MANY                                                                   \
	S1 S2 S3 "<h2>" A(OWN("news/dear-ropes"),                              \
	    "Ropes are dear as "                                               \
	    "ever") "</h2><h2>" A(OWN("news/calm-sea"),                        \
	    "The sea is calm this "                                            \
	    "week") "</h2><h2>" A(OWN("news/new-crane"),                       \
	    "A new crane for the "                                             \
	    "old quay") "</h2>"

/* And what only looks so. */
static void news(void)
{
	static const struct row rows[] = {
	    {'n', "Please confirm the minister, says the senate", LIST, MANY},
	    {'n', "Please confirm the minister, says the senate", "", MANY},
	    {'n', "Please confirm the minister, says the senate", "",
		P A("https://site.example/a", "Read on")},
	    {'n', "Bitte bestätigen: Gericht fragt Zeugen", LIST, S1 S2},
	    {'n', "Confirm your subscription: how banks fool us", LIST, MANY},
	    {'n', "The harbour this week", "", S1},
	    {'n', "The harbour this week", "", S1 S2 S3},
	    {'n', "Third basin", "",
		P A(OWN("2026/11/third-basin-opens"), "Weiterlesen")},
	    {'n', "Third basin", "", P A(OWN("?p=48291"), "Read more")},
	    {'n', "Third basin", "",
		P A(OWN("news/48291377"), "Lire la suite")},
	    {'n', "Minutes", "",
		P A(OWN("files/8f3a9c2e77b1d0aa.pdf"),
		    "Minutes of the meeting")},
	    {'n', "A film", "",
		P A("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "Watch")},
	    /* tokens that count clicks, in a list's letter */
	    {'n', "Harbour", LIST,
		P A("https://click.service.example/c/eJxljkEKwjAQRU8Ty5iZZJIs",
		    "Read more") TERMS},
	    {'n', "Harbour", LIST, P A(OWN("c/SECRETtoken99"), "Read more")},
	    {'n', "Sadam", "", S1 A(OWN("x/a8Fk29Zq7xPq"), "Ei soovi enam")},
	    {'n', "Harbour", "",
		P A(OWN("news/third-basin?utm_source=mail&utm_campaign="
			"Weekly12Nov2026a"),
		    "Third basin")},
	    {'n', "Harbour", "",
		A("https://t.harbour.example/c/aB3dE5fG7hJ9kL1mN2pQ4r",
		    "Third basin opens on Monday")
		    A("https://t.harbour.example/c/bB3dE5fG7hJ9kL1mN2pQ4r",
			"Ships wait in it")},
	    {'n', "Confirmation hearings begin", LIST, S1},
	    {'n', "La confirmation du ministre", LIST, S1 S2},
	    {'n', "Kinnitus: sadam avatakse", LIST, S1 S2},
	    {'n', "Password managers compared", LIST, S1 S2},
	    {'n', "Ověřeno: co je nového v přístavu", LIST, S1},
	    {'n', "来週の港", LIST,
		"<p>港が開きます。</p>" A(OWN("news/1"), "続きを読む")},
	    {'n', "Порт открыт", "",
		P A(OWN("novosti/port-otkryt-2026"), "Читать далее")},
	    {'n', "Liman açıldı", LIST, S1 S3 TERMS},
	    {'n', "Harbour, plain", LIST,
		"THIRD BASIN OPENS\nIt opens on Monday.\n"
		"https://harbour.example/news/third-basin\n\nTWELVE "
		"SHIPS\nThey "
		"wait.\nhttps://harbour.example/news/twelve-ships\n"},
	    {'n', "Harbour, without a link", "", P P P},
	    {'n', "Welcome to issue 482913", LIST, S1 S2},
	    {'n', "How to verify a photo: a guide", LIST,
		P A(OWN("verify/a-photo-in-four-steps"), "The guide")},
	};
	judge(rows, COUNT(rows));
}

/* Short stories, and small numbers: what no list's field vouches for. */
static void small_news(void)
{
#define CLICK OWN("c/AbC12xYz98Qk")
#define BULK  "Precedence: bulk\n"
#define ID    "List-Id: <a.harbour.example>\n"
	static const struct row rows[] = {
	    {'n', "Third basin", "", P A(CLICK, "Read the story")},
	    {'n', "Third basin", "",
		P A(OWN("ls/click?upn=u001AbC12xYz98QkdF34"), "Da")
		    A(OWN("unsub/AbC12xYz98Qk"), "Unsubscribe")},
	    {'n', "Third basin", BULK, P A(CLICK, "Da")},
	    {'n', "Third basin", "Feedback-ID: 1:2:3:x\n", P A(CLICK, "Da")},
	    {'n', "Third basin", "", P P P A(CLICK, "Da")},
	    {'n', "Third basin", "",
		P A(CLICK, "Third basin opens after a long dispute")},
	    {'n', "Third basin", "",
		P A(OWN("p/5f8d0d55b54764421b7156c9"), "Da")},
	    {'n', "Third basin", "",
		"The harbour opens a third basin on Monday, the port "
		"authority said, after two years of work and a long dispute on "
		"noise.\n\n" OWN(
		    "a/3f2b8c1e-9d4a-4c55-8a11-0c9e5f1a7b2d") "\n"},
	    {'c', "Third basin", "", "<p>One click.</p>" A(CLICK, "Da")},
	    /* hardly a word, but two headings */
	    {'n', "항구 소식",
		"List-Unsubscribe: <" OWN("out?u=8f3a91c2d4") ">\n",
		"<h2>" A(OWN("crane?u=8f3a91c2d4"),
		    "크레인") "</h2><p>아흐레."
			      "</p><h2>" A(OWN("ferry?u=8f3a91c2d4"),
				  "여객선") "</h2><p>매시."
					    "</p>" A(OWN("out?u=8f3a91c2d4"),
						"수신거부")},
	    /* numbers with a name or a unit */
	    {'n', "Water", "", "Level at the bridge: 482913 mm"},
	    {'n', "Release", "", "Version 20261129 is out."},
	    {'n', "Quake", "", "Magnitude 5.4 at 142235 UTC, depth 10 km."},
	    {'n', "Disk", "", "482913 blocks free"},
	    {'n', "Lottery", BULK, "482913"},
	    {'s', "Harbour", "", "482913"},
	    {'s', "Harbour", BULK, "Your verification code is 482913"},
	    {'n', "Harbour log", LIST,
		"Wind from the west.\nRegistration code of the new tug: "
		"482913\n"},
	    {'s', "Sign-in", "Feedback-ID: 1:2:3:x\n",
		"<p>Use 482 913 to sign in to Harbour Weekly.</p><p>Do not "
		"share it.</p>"},
	    {'s', "Sign-in", LIST, "Use 482-913 to sign in."},
	    /* headlines that have the words */
	    {'n', "Bộ xác nhận địa chỉ mới của cảng", ID,
		P P P P A(OWN("a"), "Đọc")},
	    {'n', "Bộ xác nhận địa chỉ mới của cảng", "",
		P P P P A(OWN("a"), "Đọc")},
	    {'n', "Konfirmasi email palsu menyebar", ID,
		P P P P A(OWN("a"), "Baca")},
	    {'n', "News", ID,
		P P P P A(OWN("a"), "Metro changes access code for lifts")},
	    {'n', "The access code: a review", "",
		P P P P A(OWN("review"), "Our review")},
	    {'n', "El código de acceso de la ciudad", "",
		P P P P A(OWN("a"), "Leer")},
	    {'c', "Please confirm your subscription", "",
		P P P P A(CLICK, "Da")},
	    {'c', "Hello", ID, P P P P A(OWN("a"), "Confirm subscription")},
	};
	judge(rows, COUNT(rows));
#undef CLICK
#undef BULK
#undef ID
}

/* Who sends for others puts List-Unsubscribe into all that they send. */
static void listed(void)
{
#define UNSUB "List-Unsubscribe: <https://mail.service.example/u/7a1>\n"
#define SENT  UNSUB "Feedback-ID: 1:2:3:x\nPrecedence: bulk\n"
#define BLIND "https://click.service.example/c/eJxljkEKwjAQRU8Ty5iZZJIs"
#define LEAVE                                                                  \
	"<p>" A("https://mail.service.example/unsubscribe/7a1", "Leave") "</"  \
									 "p>"
	static const struct row rows[] = {
	    {'c', "Harbour Weekly", LIST SENT,
		"<p>Almost there.</p>" A(BLIND, "Yes, I want it") TERMS},
	    {'c', "Harbour Weekly", LIST SENT,
		"<p>Noch ein Klick.</p>" A(BLIND, "Jetzt bestätigen") LEAVE},
	    {'c', "Még egy lépés", LIST, A(BLIND, "Megerősítem") TERMS},
	    {'c', "Vielä yksi askel", LIST SENT,
		"<p>Kiitos!</p>" A(OWN("c/AbC12xYz98Qk"), "Vahvista") LEAVE},
	    {'c', "あと一歩です", LIST, A(BLIND, "確認する")},
	    {'c', "마지막 단계", LIST SENT, A(BLIND, "구독 확인하기") LEAVE},
	    {'c', "خطوة أخيرة", LIST SENT, A(BLIND, "تأكيد الاشتراك") LEAVE},
	    {'c', "Harbour Weekly", LIST SENT,
		"<p>Hi!</p>" A("https://us1.lists.example/subscribe/confirm?"
			       "u=77a1c9&amp;id=48f2b1c0de&amp;e=9af3",
		    "Click here so that we know that you are you") LEAVE},
	    {'c', "Harbour Weekly", LIST SENT,
		A("https://eu.service.example/x/AbC12xYz98Qk", "Confirm")
		    LEAVE},
	    /* among pictures without a text, or as one with it */
	    {'c', "Harbour Weekly", LIST SENT,
		A(BLIND "1", "<img alt=\"Logo\">") A(BLIND "2", "<img>")
		    A(BLIND "3", "<img>") A(BLIND "4", "<img>")
			A(BLIND, "Vahvista") LEAVE},
	    {'c', "Harbour Weekly", LIST SENT,
		A(BLIND, "<img alt=\"Confirm my subscription\">") LEAVE},
	    /* as a button, and below it to be copied */
	    {'c', "Harbour Weekly", LIST SENT,
		A(BLIND, "Confirm") "<p>Or copy this:</p>" A(BLIND, BLIND)
		    LEAVE},
	    {'c', "Harbour Weekly", LIST SENT,
		"Bitte klicken Sie, um Ihr Abonnement zu bestätigen:\n\n" OWN(
		    "c/AbC12xYz98Qk") "\n"},
	    /* in no known words: there is no list, and no way to leave it */
	    {'c', "Sveiki", UNSUB, A(OWN("c/AbC12xYz98Qk"), "Gerai") TERMS},
	    /* a newsletter of one link is none of them */
	    {'n', "Third basin", LIST SENT,
		P A(BLIND, "Third basin opens") LEAVE},
	    {'n', "Third basin", LIST, P A(BLIND, "Da")},
	    {'n', "Third basin", LIST SENT,
		A(BLIND "1", "<img alt=\"Third basin\">") P A(BLIND, "<img>")
		    LEAVE},
	    {'n', "Third basin", LIST, P A(OWN("c/AbC12xYz98Qk"), "Da") LEAVE},
	    {'n', "Third basin", LIST, A(OWN("third-basin"), "Da")},
	    {'n', "Third basin", UNSUB, P A(OWN("third-basin"), "Da")},
	    {'n', "Third basin", UNSUB,
		"<p>It opens.</p>" A(OWN("c/AbC12xYz98Qk"), "Da") LEAVE},
	    {'n', "Court confirms ban", LIST,
		P A(BLIND, "Open the story") LEAVE},
	    {'n', "Court confirms ban", LIST,
		P A(BLIND, "Confirmed by the court") LEAVE},
	    {'n', "Gericht bestätigt Verbot", LIST SENT,
		P A(BLIND, "Gericht bestätigt Verbot") LEAVE},
	    {'n', "Ja, der Hafen kommt", LIST SENT,
		P A(BLIND, "Ja, der Hafen kommt doch") LEAVE},
	    {'n', "How to confirm a rumour", LIST SENT,
		P P P P A(BLIND, "Open") LEAVE},
	    {'n', "How to confirm a rumour", LIST,
		P A(OWN("guides/confirm/48291"),
		    "How to confirm a rumour in six steps") S1 LEAVE},
	    /* what a list sends out, with a way to leave it, and where there
	     * is something to read, may have a link that agrees to that */
	    {'n', "Court confirms sentence against mayor", UNSUB,
		"<p>The court has confirmed the three years.</p>" A(
		    BLIND, "Court confirms sentence")},
	    {'n', "Activate your garden: five plants", LIST,
		P A(BLIND, "Activate your garden") LEAVE},
	    {'n', "Verify before you share: a guide", LIST,
		P A(BLIND, "Verify before you share") LEAVE},
	    {'n', "Third basin opens on Friday", LIST,
		"<p>Come to the opening of the third basin on Friday at six. "
		"There is soup.</p>" A(BLIND, "I'm in") LEAVE},
	    {'n', "Sign me up for a cleaner harbour", SENT,
		P A(BLIND, "Count me in") LEAVE},
	    {'n', "Der Hafen feiert", LIST,
		P A(BLIND, "Ja, ich komme gern") LEAVE},
	    /* a poll */
	    {'n', "Should the crane stay?", LIST,
		A(BLIND "1", "Yes, it should") A(BLIND "2", "No, take it down")
		    LEAVE},
	    /* and yet these ask */
	    {'c', "Harbour Weekly", LIST SENT, P A(BLIND, "Confirm now") LEAVE},
	    {'c', "Harbour Weekly", LIST SENT,
		P A(BLIND, "Jetzt bestätigen") LEAVE},
	    {'c', "Harbour Weekly", LIST SENT,
		"<p>Thank you. Please confirm that you want our letters, for "
		"somebody else may have given us your address.</p>" A(
		    BLIND, "Yes, I want them") LEAVE},
	    {'c', "Harbour Weekly", SENT, P A(BLIND, "Yes, I want it")},
	    {'c', "One more step", SENT,
		"<p>Thanks for signing up to Harbour Weekly! One more step "
		"and you are in.</p>" A(BLIND, "Complete my registration")
		    LEAVE},
	    {'c', "Welcome! Please confirm", LIST,
		A(BLIND, "Confirm") MANY LEAVE},
	    {'c', "Confirm and you are in", LIST,
		"<p>One click.</p>" A(BLIND, "Confirm") LEAVE},
	};
	judge(rows, COUNT(rows));
}

#define OUT "https://harbour.example/u/Zx81kQpL"
#define WAY_OUT                                                                \
	"List-Id: <weekly.harbour.example>\nList-Unsubscribe: <" OUT ">\n"
#define BLUE "The crane is blue now, and it took nine days."
#define FOOT "\n\nUnsubscribe: " OUT "\n"

/* By words that are each a newsletter's, too. */
static void invited(void)
{
	static const struct row invites[] = {
	    {'c', "Almost there", LIST SENT,
		"<p>Just making sure that it is you.</p>" A(
		    BLIND, "Start my letters") LEAVE},
	    {'c', "A quick check", LIST SENT,
		"<p>Robots sign up, too, so we ask everybody once.</p>" A(
		    BLIND, "I'm not a robot") LEAVE},
	    {'c', "Do you still want to hear from us?", LIST SENT,
		"<p>Or we will take you off the list on Friday.</p>" A(
		    BLIND, "Keep me on the list") LEAVE},
	    {'c', "Confirm your new address", LIST SENT,
		"<p>You asked us to write to this address from now on.</p>" A(
		    BLIND, "Use this address") LEAVE},
	    {'c', "Confirm that you want to unsubscribe", LIST SENT,
		"<p>Somebody asked for that.</p>" A(BLIND, "Yes, remove me")},
	    {'c', "Bitte noch einmal klicken", LIST SENT,
		"<p>Du hast dich für den Hafenbrief eingetragen.</p>" A(
		    BLIND, "Eintragung abschließen") LEAVE},
	    {'c', "Plus qu'une étape", LIST SENT,
		"<p>Cliquez ci-dessous.</p>" A(
		    BLIND, "Terminer mon inscription") LEAVE},
	    {'c', "¡Ya casi está!", LIST SENT,
		A(BLIND, "Completar registro") LEAVE},
	    {'c', "Ci siamo quasi", LIST SENT,
		A(BLIND, "Completa l'iscrizione") LEAVE},
	    {'c', "Quase lá", LIST SENT,
		A(BLIND, "Concluir a inscrição") LEAVE},
	    {'c', "Bijna klaar!", LIST SENT,
		A(BLIND, "Aanmelding afronden") LEAVE},
	    {'c', "Jeszcze tylko jeden krok", LIST SENT,
		A(BLIND, "Dokończ zapis") LEAVE},
	    {'c', "Poslední krok", LIST SENT,
		A(BLIND, "Dokončit přihlášení") LEAVE},
	    {'c', "Son bir adım", LIST SENT, A(BLIND, "Kaydı tamamla") LEAVE},
	    {'c', "Майже готово", LIST SENT,
		A(BLIND, "Завершити підписку") LEAVE},
	    {'c', "あと少しです", LIST SENT, A(BLIND, "登録を続ける") LEAVE},
	    {'c', "只差一步", LIST SENT, A(BLIND, "完成订阅") LEAVE},
	    {'c', "거의 다 됐습니다", LIST SENT,
		A(BLIND, "가입 완료하기") LEAVE},
	    {'c', "خطوة واحدة", LIST SENT, A(BLIND, "إكمال الاشتراك") LEAVE},
	    {'c', "צעד אחד נשאר", LIST SENT, A(BLIND, "להשלים הרשמה") LEAVE},
	    {'c', "Your seat is waiting", LIST SENT,
		"<p>One tap, and you are on the list.</p>" A(
		    BLIND, "Join the list") LEAVE},
	    {'c', "Confirmez que c'est bien vous", LIST SENT,
		"<p>Quelqu'un a saisi votre adresse.</p>" A(
		    BLIND, "C'est bien moi") LEAVE},
	    {'n', "Almost there: the kiln is warm", LIST SENT,
		P A(BLIND, "See the pictures") LEAVE},
	    {'n', "One more step: a guide to long runs", LIST SENT,
		P A(BLIND, "Get the plan") LEAVE},
	    {'n', "A film about a wall", LIST SENT,
		"<p>Nine minutes, and no words.</p>" A(BLIND, "Watch it")
		    LEAVE},
	    {'n', "A film about a wall", UNSUB,
		"<p>Nine minutes, no words. A man builds a wall, and at the "
		"end it stands.</p>" A(OWN("l/AbC12xYz98Qk"), "Watch it")
		    A(OWN("unsubscribe/AbC12xYz98Qk"), "Leave")},
	    {'n', "Radio Sur", LIST SENT,
		"<p>Diez canciones, un voto.</p>" A(BLIND, "Quiero votar")
		    LEAVE},
	    {'c', "One more step", WAY_OUT,
		"Thanks for joining! Please tap the link below so that we know "
		"who you are.\n\nYes, it's me: "
		"https://harbour.example/c/kQ81pLaaZ9" FOOT},
	    /* a word of theirs in news, and the list's own way out */
	    {'n', "Crane", WAY_OUT, "Guests are welcome. " BLUE FOOT},
	    {'n', "Crane", WAY_OUT, "The bishop confirmed it. " BLUE FOOT},
	    {'n', "Crane", WAY_OUT, "They finish on Friday. " BLUE FOOT},
	    {'n', "The next step", WAY_OUT, "The rail is next. " BLUE FOOT},
	    {'n', "Kran", WAY_OUT,
		"Gäste sind willkommen. Er ist blau.\n\nAbmelden: " OUT "\n"},
	    {'n', "Grue", WAY_OUT,
		"Bienvenue au port.\n\nSe désabonner : " OUT "\n"},
	    {'n', "Crane", WAY_OUT,
		"<p>Guests are welcome. " BLUE "</p><p>" A(OUT, OUT) "</p>"},
	    {'n', "Crane", LIST,
		"Guests are welcome. " BLUE
		"\n\nUnsubscribe: https://harbour.example/u/Zx81kQpL\n"},
	    {'n', "Registration", WAY_OUT,
		"Registration for the regatta has closed. The course is almost "
		"done, and the buoys are out. " BLUE
		"\nhttps://harbour.example/c/kQ81pLaaZ9" FOOT},
	    {'n', "Almost done", LIST SENT,
		"<p>Hi all,</p><p>The boat house is almost done.</p>" A(
		    BLIND, "Take me to the photos") LEAVE},
	    {'n', "Bijna klaar: de boot ligt in de verf", LIST SENT,
		P A(BLIND, "Bekijk de foto's") LEAVE},
	};
	judge(invites, COUNT(invites));
#undef UNSUB
#undef SENT
#undef BLIND
#undef LEAVE
}

/* The link that confirms is told, and not that to the terms. */
static void told_with(void)
{
	struct arena *a = arena_new();
	struct letter_notice told = {0};
	const struct row r = {'c', "Fast geschafft!", "",
	    TERMS A(OWN("c/SECRETtoken99"), "Ja, gern")};
	is_int(judged(a, &r, &told), 'c', "asks");
	is_str(told.link, S("https://harbour.example/c/SECRETtoken99"),
	    "the link that confirms");
	const struct row out = {'c', "Please confirm your subscription",
	    WAY_OUT, "Answer this letter." FOOT};
	told = (struct letter_notice){0};
	is_int(judged(a, &out, &told), 'c', "asks by an answer");
	is_str(told.link, S(""), "the way out is no link that confirms");
	arena_free(&a);
}

/* Where what has become of an order is "confirmed" in the same word. */
static void nordic(void)
{
	static const struct row rows[] = {
	    {'c', "Bekræft dit abonnement", "",
		"Klik her for at bekræfte:\n" OWN("c/Zx81kQpLabc99") "\n"},
	    {'c', "Bekræft venligst dit abonnement", "",
		"<p>Følg linket.</p>" A(OWN("c/Zx81kQpLabc99"), "Bekræft")},
	    {'c', "Bekræft din e-mail", "",
		"Klik på linket:\n" OWN("c/Zx81kQpLabc99") "\n"},
	    {'c', "Bekreft ditt abonnement", "",
		"Klikk her for å bekrefte:\n" OWN("c/Zx81kQpLabc99") "\n"},
	    {'c', "Bekreft din påmelding", "",
		"Klikk her:\n" OWN("c/Zx81kQpLabc99") "\n"},
	    {'c', "Stadfest abonnementet ditt", LIST,
		"Klikk her:\n" OWN("c/Zx81kQpLabc99") "\n"},
	    {'c', "Bekräfta ditt abonnemang", "",
		"Klicka här:\n" OWN("c/Zx81kQpLabc99") "\n"},
	    {'c', "Vahvista uutiskirjeen tilaus", "",
		"Paina tästä:\n" OWN("c/Zx81kQpLabc99") "\n"},
	    {'s', "Din ordre er bekræftet", "",
		"Hej Ann,\nvi har bekræftet din ordre 48291377.\n"},
	    {'s', "Bestillingen din er bekreftet", "",
		"Hei Ann,\nvi har bekreftet din bestilling 48291377.\n"},
	    {'n', "Havnen bekræfter: abonnementet bliver dyrere", LIST,
		"Færgen bliver dyrere fra januar, bekræfter havnen.\n"
		"https://harbour.example/dyrere-faerge\n"},
	};
	judge(rows, COUNT(rows));
}

int main(void)
{
	TEST(codes);
	TEST(links);
	TEST(news);
	TEST(small_news);
	TEST(listed);
	TEST(invited);
	TEST(told_with);
	TEST(nordic);
	return tap_done();
}
