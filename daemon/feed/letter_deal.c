/* SPDX-License-Identifier: MIT */
/* gazetted: letters on what their reader has with the sender. */
/*
 * An order, a bill, a parcel, an account: nobody else's business, though shops
 * send them by what sends their newsletters. They are built alike everywhere:
 *
 *	Your order #48291377 is on its way	the subject names the thing,
 *						as the reader's or by number
 *	Hi Ann,
 *	Order number: 48291377			facts: a label, and a number
 *	Total: 17.80 €				or an amount behind it
 *	IP address: 192.0.2.7			or where somebody logged in
 *	If this was not you, ...		or an alarm
 *
 * The subject alone is a headline's as well ("Orders for ships at a record"),
 * and prices alone are a shop's: it takes both, and where a list sends it out,
 * a fact that names one thing, for prices are in every offer.
 */
#include "base/arena.h"
#include "feed/letter_impl.h"

#define LABEL_MAX   40 /* bytes of what a fact is called */
#define VALUE_MAX   40 /* ... and of the fact */
#define REF_DIGITS  5  /* of a number that names one thing */
#define REF_WORDS   4  /* from the thing to its number */
#define YOURS_WORDS 3  /* from "your" to the thing */
#define FACTS_MANY  2
#define NAME_MIN    3	/* bytes of a name that is greeted */
#define GREETING    160 /* bytes of a letter in which that is done */

/* What one has with a sender, by the words' beginnings. */
static const struct str things[] = {S_INIT("order"), S_INIT("invoice"),
    S_INIT("receipt"), S_INIT("payment"), S_INIT("booking"),
    S_INIT("reservation"), S_INIT("parcel"), S_INIT("package"),
    S_INIT("shipment"), S_INIT("delivery"), S_INIT("refund"), S_INIT("account"),
    S_INIT("password"), S_INIT("sign-in"), S_INIT("login"), S_INIT("purchase"),
    S_INIT("card "), S_INIT("email address"), S_INIT("bestell"),
    S_INIT("auftrag"), S_INIT("rechnung"), S_INIT("quittung"),
    S_INIT("zahlung"), S_INIT("buchung"), S_INIT("reservierung"),
    S_INIT("paket"), S_INIT("sendung"), S_INIT("lieferung"),
    S_INIT("erstattung"), S_INIT("konto"), S_INIT("konta"), S_INIT("passwor"),
    S_INIT("kennwort"), S_INIT("anmeldung"), S_INIT("commande"),
    S_INIT("facture"), S_INIT("reçu"), S_INIT("paiement"),
    S_INIT("réservation"), S_INIT("colis"), S_INIT("expédition"),
    S_INIT("livraison"), S_INIT("remboursement"), S_INIT("compte"),
    S_INIT("mot de passe"), S_INIT("connexion"), S_INIT("achat"),
    S_INIT("pedido"), S_INIT("factura"), S_INIT("recibo"), S_INIT("pago"),
    S_INIT("reserva"), S_INIT("paquete"), S_INIT("envío"), S_INIT("entrega"),
    S_INIT("reembolso"), S_INIT("cuenta"), S_INIT("contraseña"),
    S_INIT("inicio de sesión"), S_INIT("compra"), S_INIT("ordine"),
    S_INIT("fattura"), S_INIT("ricevuta"), S_INIT("pagamento"),
    S_INIT("prenotazione"), S_INIT("pacco"), S_INIT("spedizione"),
    S_INIT("consegna"), S_INIT("rimborso"), S_INIT("accesso"),
    S_INIT("acquisto"), S_INIT("encomenda"), S_INIT("fatura"), S_INIT("conta"),
    S_INIT("senha"), S_INIT("início de sessão"), S_INIT("bestelling"),
    S_INIT("factuur"), S_INIT("betaling"), S_INIT("boeking"), S_INIT("pakket"),
    S_INIT("levering"), S_INIT("wachtwoord"), S_INIT("aanmelding"),
    S_INIT("beställning"), S_INIT("faktur"), S_INIT("betalning"),
    S_INIT("kvitto"), S_INIT("bokning"), S_INIT("leverans"), S_INIT("lösenord"),
    S_INIT("inlog"), S_INIT("ordre"), S_INIT("bestilling"),
    S_INIT("kvittering"), S_INIT("pakke"), S_INIT("adgangskode"),
    S_INIT("passord"), S_INIT("pålogging"), S_INIT("innlogging"),
    S_INIT("zamówieni"), S_INIT("płatnoś"), S_INIT("paczk"), S_INIT("przesyłk"),
    S_INIT("hasł"), S_INIT("logowani"), S_INIT("objednávk"), S_INIT("platb"),
    S_INIT("zásilk"), S_INIT("účet"), S_INIT("účt"), S_INIT("hesl"),
    S_INIT("přihlášení"), S_INIT("prihláseni"), S_INIT("comand"),
    S_INIT("plat"), S_INIT("colet"), S_INIT("cont"), S_INIT("parol"),
    S_INIT("autentificar"), S_INIT("заказ"), S_INIT("счет"), S_INIT("счёт"),
    S_INIT("оплат"), S_INIT("посылк"), S_INIT("доставк"), S_INIT("аккаунт"),
    S_INIT("учетн"), S_INIT("учётн"), S_INIT("парол"), S_INIT("вход"),
    S_INIT("замовлен"), S_INIT("рахун"), S_INIT("обліков"), S_INIT("вхід"),
    S_INIT("поръчк"), S_INIT("акаунт"), S_INIT("παραγγελί"), S_INIT("τιμολόγι"),
    S_INIT("πληρωμή"), S_INIT("αποστολή"), S_INIT("λογαριασμ"),
    S_INIT("σύνδεση")};

/* ... in languages that say whose it is in the word, or not at all. */
static const struct str own_things[] = {S_INIT("tilauksesi"), S_INIT("laskusi"),
    S_INIT("pakettisi"), S_INIT("tilisi"), S_INIT("tilillesi"),
    S_INIT("salasanasi"), S_INIT("maksusi"), S_INIT("varauksesi"),
    S_INIT("rendelésed"), S_INIT("rendelése"), S_INIT("fiókod"),
    S_INIT("fiókjába"), S_INIT("jelszav"), S_INIT("számlád"),
    S_INIT("számlája"), S_INIT("csomagod"), S_INIT("csomagja"),
    S_INIT("siparişini"), S_INIT("faturanı"), S_INIT("hesabını"),
    S_INIT("şifreni"), S_INIT("parolanı"), S_INIT("kargonu"),
    S_INIT("tellimus"), S_INIT("užsakym"), S_INIT("pasūtījum"), S_INIT("注文"),
    S_INIT("請求"), S_INIT("領収書"), S_INIT("お支払"), S_INIT("発送"),
    S_INIT("アカウント"), S_INIT("パスワード"), S_INIT("ログイン"),
    S_INIT("サインイン"), S_INIT("ご予約"), S_INIT("订单"), S_INIT("訂單"),
    S_INIT("发票"), S_INIT("付款"), S_INIT("包裹"), S_INIT("账户"),
    S_INIT("账号"), S_INIT("帳戶"), S_INIT("密码"), S_INIT("密碼"),
    S_INIT("登录"), S_INIT("登入"), S_INIT("주문"), S_INIT("결제"),
    S_INIT("영수증"), S_INIT("배송"), S_INIT("계정"), S_INIT("비밀번호"),
    S_INIT("로그인"), S_INIT("طلبك"), S_INIT("فاتورتك"), S_INIT("حسابك"),
    S_INIT("הזמנתך"), S_INIT("ההזמנה שלך"), S_INIT("החשבון שלך"),
    S_INIT("đơn hàng"), S_INIT("tài khoản"), S_INIT("คำสั่งซื้อ"),
    S_INIT("บัญชีของคุณ"), S_INIT("pesanan"), S_INIT("akun anda")};

static const char yours[] =
    " your dein deine deinem deinen deiner deines ihr ihre ihrem ihren ihrer"
    " votre vos ton ta tes tu tus su tuo tua tuoi seu sua teu je jouw uw"
    " din ditt dina dit dine deres twój twoje twoja twojego twoim twojej"
    " vaš vaše vaši vašeho vašej váš vašemu tvůj tvé tău dvs dumneavoastră"
    " ваш ваша ваше вашего вашем ваши вашу твой вашого вашому ваше вашата"
    " σας σου anda của bạn ";

static const struct str alarms[] = {S_INIT("if this wasn't you"),
    S_INIT("if this was not you"), S_INIT("if it wasn't you"),
    S_INIT("if it was not you"), S_INIT("if that wasn't you"),
    S_INIT("if you did not"), S_INIT("if you didn't"),
    S_INIT("if you don't recogni"), S_INIT("if you do not recogni"),
    S_INIT("wasn't you?"), S_INIT("warst du das nicht"),
    S_INIT("wenn du das nicht"), S_INIT("falls du das nicht"),
    S_INIT("falls sie das nicht"), S_INIT("wenn sie das nicht"),
    S_INIT("waren sie das nicht"), S_INIT("nicht von dir"),
    S_INIT("nicht von ihnen"), S_INIT("n'était pas vous"),
    S_INIT("n'est pas vous"), S_INIT("n'êtes pas à l'origine"),
    S_INIT("si no fuiste"), S_INIT("si no has sido"), S_INIT("no has sido tú"),
    S_INIT("si no fue usted"), S_INIT("se non eri tu"),
    S_INIT("se non sei stato"), S_INIT("se non sei stata"),
    S_INIT("se não foi você"), S_INIT("se não foste"),
    S_INIT("was jij dit niet"), S_INIT("als u dit niet"),
    S_INIT("als jij dit niet"), S_INIT("om det inte var du"),
    S_INIT("var det inte du"), S_INIT("hvis det ikke var d"),
    S_INIT("var det ikke d"), S_INIT("jos se et ollut sinä"),
    S_INIT("jos et itse"), S_INIT("jeśli to nie ty"),
    S_INIT("jeśli to nie był"), S_INIT("pokud jste to nebyl"),
    S_INIT("ha nem te"), S_INIT("ha nem ön"), S_INIT("dacă nu ai"),
    S_INIT("siz değilseniz"), S_INIT("это были не вы"), S_INIT("це були не ви"),
    S_INIT("δεν ήσασταν"), S_INIT("心当たり"), S_INIT("如果不是您"),
    S_INIT("如果不是你"), S_INIT("非本人"), S_INIT("본인이 아"),
    S_INIT("لم تكن أنت"), S_INIT("אם זה לא את")};

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

static bool holds_one(struct str low, const struct str *of, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_find(low, of[i]) >= 0)
			return true;
	return false;
}

/* ---- what names one thing ---- */

/* "48291377", "2026-0417", "JD014600003828": many digits, and no date. */
static bool is_reference(struct str s)
{
	size_t digits = 0, marks = 0, letters = 0;
	for (size_t i = 0; i < s.n; i++) {
		digits += ch_digit(s.p[i]);
		marks += s.p[i] == '-';
		letters += ch_alpha(s.p[i]);
		if (!ch_alnum(s.p[i]) && s.p[i] != '-')
			return false;
	}
	return digits >= REF_DIGITS && digits >= letters && marks < 2 + letters;
}

static bool is_address(struct str s)
{
	int parts = 0, value = 0, digits = 0;
	for (size_t i = 0; i <= s.n; i++) {
		if (i < s.n && ch_digit(s.p[i])) {
			value = value * 10 + (s.p[i] - '0');
			if (++digits > 3 || value > 255)
				return false;
		} else if (digits && (i == s.n || s.p[i] == '.')) {
			parts++;
			value = digits = 0;
		} else {
			return false;
		}
	}
	return parts == 4;
}

/* "17.80 €", "$49.00", "EUR 4,90" */
static bool is_amount(struct str s)
{
	static const struct str units[] = {S_INIT("€"), S_INIT("£"),
	    S_INIT("$"), S_INIT("¥"), S_INIT("₽"), S_INIT("₴"), S_INIT("₩"),
	    S_INIT("₹"), S_INIT("₺"), S_INIT("₪"), S_INIT("zł"), S_INIT("kr"),
	    S_INIT("kč"), S_INIT("ft"), S_INIT("lei"), S_INIT("eur"),
	    S_INIT("usd"), S_INIT("gbp"), S_INIT("chf"), S_INIT("円"),
	    S_INIT("元"), S_INIT("원"), S_INIT("руб"), S_INIT("грн")};
	bool digit = false;
	for (size_t i = 0; i < s.n; i++)
		digit |= ch_digit(s.p[i]);
	return digit && holds_one(s, units, COUNT(units));
}

/* ---- the facts ---- */

struct deal {
	size_t numbers, amounts; /* facts */
	bool address;		 /* of the network */
	bool thing, is_yours, numbered;
};

static void add_fact(struct deal *d, struct str value)
{
	struct str word;
	if (!value.n || value.n > VALUE_MAX)
		return;
	if (is_amount(value)) {
		d->amounts++;
		return;
	}
	for (struct str rest = value; str_split(&rest, ' ', &word);) {
		while (word.n && strchr("#(.,", *word.p))
			word = str_sub(word, 1, word.n);
		while (word.n && strchr(").,", word.p[word.n - 1]))
			word.n--;
		d->address |= is_address(word);
		d->numbers += is_reference(word);
	}
}

/* Where the colon of a label ends, and where it begins, from `at` on; n: there
 * is none. */
static size_t next_colon(struct str s, size_t at, size_t *out_begin)
{
	const struct str wide = S("：");
	for (; at < s.n; at++) {
		*out_begin = at;
		if (s.p[at] == ':')
			return at + 1;
		if (str_starts(str_sub(s, at, s.n), wide))
			return at + wide.n;
	}
	return s.n;
}

/* Up to where a sentence ends. */
static struct str sentence(struct str s)
{
	size_t n = 0;
	while (n < s.n &&
	       !(strchr(".!?,", s.p[n]) && (n + 1 == s.n || s.p[n + 1] == ' ')))
		n++;
	return str_trim(str_sub(s, 0, n));
}

/* The facts of a line: each has a label in front, which is short. */
static bool labelled(struct deal *d, struct str line)
{
	size_t from = 0, colon = 0;
	bool any = false;
	for (size_t i = 0; (i = next_colon(line, i, &colon)) < line.n;) {
		size_t label = colon - from;
		for (size_t k = from; k < colon; k++)
			if (strchr(".!?", line.p[k]))
				label = colon - k - 1;
		if (label && label <= LABEL_MAX) {
			add_fact(d, sentence(str_sub(line, i, line.n)));
			any = true;
		}
		from = i;
	}
	return any;
}

/* "Label: value", or a short line and the value on the next one. */
static void read_facts(struct deal *d, struct str low)
{
	struct str line, last = S("");
	while (str_split(&low, '\n', &line)) {
		line = str_trim(line);
		if (!labelled(d, line) && last.n && last.n <= LABEL_MAX)
			add_fact(d, line);
		last = line;
	}
}

/* Somewhere in running text, as "from the address 192.0.2.7". */
static void find_address(struct deal *d, struct str low)
{
	struct str line, word;
	while (!d->address && str_split(&low, '\n', &line))
		while (str_split(&line, ' ', &word)) {
			while (word.n && !ch_digit(*word.p))
				word = str_sub(word, 1, word.n);
			while (word.n && !ch_digit(word.p[word.n - 1]))
				word.n--;
			d->address |= is_address(word);
		}
}

/* ---- the words ---- */

static bool is_thing(struct str at, const struct str *of, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_starts(at, of[i]))
			return true;
	return false;
}

/* The things of a text, whose they are, and whether a number is theirs. */
static void read_things(struct deal *d, struct str low)
{
	struct str word, rest = low;
	int your = 0, named = 0; /* words until they count no more */
	if (holds_one(low, own_things, COUNT(own_things)))
		d->thing = d->is_yours = true;
	while (letter_next_word(&rest, '-', &word)) {
		struct str at = str_sub(low, (size_t)(word.p - low.p), low.n);
		bool yes = letter_listed(yours, word);
		if (named && is_reference(word))
			d->numbered = true;
		if (yes && named == REF_WORDS) /* "kontot ditt" */
			d->is_yours = true;
		your = yes ? YOURS_WORDS : your - (your > 0);
		named -= named > 0;
		if (!is_thing(at, things, COUNT(things)))
			continue;
		d->thing = true;
		d->is_yours |= your > 0;
		named = REF_WORDS;
	}
}

/* Does it begin with the reader's name? */
static bool greets(const struct asking *q, struct str low)
{
	struct str name =
	    letter_lower(q->a, mime_address_of(q->a, q->f, S("To")).name);
	struct str word, front = str_sub(low, 0, GREETING);
	while (letter_next_word(&name, 0, &word))
		if (word.n >= NAME_MIN && str_find(front, word) >= 0)
			return true;
	return false;
}

bool letter_deals(const struct asking *q, const struct letter_frame *w)
{
	struct str low = letter_lower(q->a, w->lines);
	struct deal d = {0}, body = {0};
	read_things(&d, letter_lower(q->a, q->subject));
	read_facts(&d, low);
	find_address(&d, low);
	read_things(&body, low);
	bool alarm = holds_one(low, alarms, COUNT(alarms));
	if (d.address && body.is_yours && (d.thing || !w->listed))
		return true;
	bool own = d.is_yours || d.numbered;
	if (!d.thing || !(own || (body.is_yours && !w->list)))
		return false;
	if (w->token || alarm || d.numbers || (d.numbered && d.amounts))
		return true;
	if (body.numbered && (own || d.amounts))
		return true;
	return !w->listed && own && (greets(q, low) || d.amounts >= FACTS_MANY);
}
