/* SPDX-License-Identifier: MIT */
/* gazetted: numbers that a letter's reader has with its sender. */
/*
 *	Your membership number: 118822		before the first item: a number
 *	Kundennr. 48291377 · 1.204 Punkte	behind what says whose it is,
 *	Bezero zenbakia: 48291377		or behind a label, at once,
 *	Ann Smith | Gold | No. 882 117 733	or beside the reader's name
 *
 * Amounts have other marks, and words behind them; numbers to call begin with
 * a nought. Accounts at a bank go wherever they stand, if their sum is right,
 *and the text says that something is taken from them: to others one gives.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "feed/letter_block.h"
#include "feed/letter_deal.h"

#define DIGITS_MIN  5
#define UNNAMED_MIN 7	/* ... behind a label that is not known */
#define LABEL_MAX   48	/* bytes of a label */
#define LABEL_MOST  4	/* words of one that is not known */
#define BESIDE_MAX  120 /* bytes of a line that has a name and a number */
#define FIRST_MAX   80	/* bytes of a letter before its reader's numbers */
#define IBAN_MIN    15	/* characters of one */
#define IBAN_MAX    34
#define REFERS_MAX  240 /* bytes of a text that speaks of a link to share */
#define HEADED_MIN  20	/* bytes of a link's text that is an item's */

static const char counts[] =
    "number|nummer|numéro|numer|číslo|număr|szám|numar|nr|no.|n°|nº|n.º"
    "|num.|núm|номер|№|番号|番號|编号|編號|번호|رقم|מספר|αριθμ|codice|código| "
    "id";

/* More than one is nobody's own; nor is what many call. */
static const char many[] =
    "numbers|nummern|numéros|números|numeri|numery|number of|members|customers"
    "|patients|subscribers|clientes|socios|sócios|clienti|adhérents|abonnés"
    "|hotline|service";

static const char holders[] =
    "member|reader|customer|client|account|supporter|subscri|card|loyalty"
    "|donor|passenger|flyer|patient|mitglied|konto|abonr|abo-|abonn"
    "|leserkonto|leserausweis|versichert|teilnehmer|adhérent|carte|compte"
    "|sociétaire|socio|socia|tarjeta|cuenta|afiliad|suscript|tessera"
    "|conto|sócio|cartão|assinante|klant|lidn|lidm|rekening|kaart|kund"
    "|medlem|kortn|jäsen|asiakas|klient|konta|członk|zákazn|účtu|člen"
    "|ügyfél|tagság|müşteri|üye|kart|клиент|карт|счет|счёт|абонент|клієнт"
    "|рахун|πελάτη|μέλους";

/* These are others', too: no sentence goes on behind the number, or "your"
 * stands before it. */
static const char deeds[] = "contract|policy|vertrag";

/* ... in scripts that do not part words. */
static const char holders_in[] =
    "会員|お客様|顧客|회원|고객|会员|客户|會員|客戶";

/* Those of senders, and of what is to be called or given to. */
static const char senders[] =
    "tel|phone|fon|fax|mobil|hotline|call|iban|bic|vat|ust|hrb|kvk|siret|siren"
    "|charity|company|registered|isbn|issn|isin|wkn|spend|donat|don |gift"
    "|zip|plz|post|vote|visit|copies|sold|dead|death|case|population";

/* Digits from `at` on, and how far that goes: in groups, with one blank or dash
 * between them. */
static size_t count_digits(struct str s, size_t at, size_t *out_end)
{
	size_t n = 0, i = at;
	while (i < s.n && ch_digit(s.p[i])) {
		while (i < s.n && ch_digit(s.p[i])) {
			i++;
			n++;
		}
		*out_end = i;
		if (i + 1 < s.n && strchr(" -", s.p[i]) && ch_digit(s.p[i + 1]))
			i++;
	}
	return n;
}

/* "2026-11-23", "2026-2027", "10-12 14-18": of years and what is shorter. */
static bool is_date(struct str s)
{
	for (size_t i = 0, to; i < s.n; i = to + 1) {
		for (to = i; to < s.n && ch_digit(s.p[to]);)
			to++;
		struct str part = str_sub(s, i, to);
		bool year = part.n == 4 && (str_starts(part, S("19")) ||
					       str_starts(part, S("20")));
		if (part.n > 2 && !year)
			return false;
	}
	return true;
}

/* Long, in one, and no "20261123": others are called, or count. */
static bool is_unnamed(struct str s)
{
	bool day =
	    s.n == 8 && (str_starts(s, S("19")) || str_starts(s, S("20")));
	return s.n >= UNNAMED_MIN && str_chr(s, ' ') < 0 &&
	       str_chr(s, '-') < 0 && !day;
}

/* What stands behind a number that ends a line or a clause. */
static bool ends(struct str behind)
{
	struct str s = str_trim(behind);
	return !s.n || strchr(",.;|()!", *s.p) || str_starts(s, S("·")) ||
	       str_starts(s, S("–")) || str_starts(s, S("—"));
}

/* The clause before the number. */
static struct str label_of(struct str line, size_t at)
{
	static const struct str marks[] = {
	    S_INIT("|"), S_INIT("·"), S_INIT("—"), S_INIT("! "), S_INIT(", ")};
	struct str s = str_sub(line, 0, at);
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		ptrdiff_t k;
		while ((k = str_find(s, marks[i])) >= 0)
			s = str_sub(s, (size_t)k + marks[i].n, s.n);
	}
	for (size_t i = 0; i + 2 < s.n; i++) /* but not that of "Nr. 7" */
		if (s.p[i] == '.' && s.p[i + 1] == ' ' &&
		    str_trim(str_sub(s, i + 2, s.n)).n) {
			s = str_sub(s, i + 2, s.n);
			i = 0;
		}
	return str_trim(s);
}

/* As many as name a number, and say that it is one. */
static struct str last_words(struct str low)
{
	struct str rest = low, word;
	size_t from[LABEL_MOST] = {0}, n = 0;
	while (letter_next_word(&rest, '\'', &word))
		from[n++ % LABEL_MOST] = (size_t)(word.p - low.p);
	size_t first = n < LABEL_MOST ? 0 : from[n % LABEL_MOST];
	return str_sub(low, first, low.n);
}

static size_t count_words(struct str s)
{
	struct str word;
	size_t n = 0;
	while (letter_next_word(&s, '-', &word))
		n++;
	return n;
}

struct labels {
	struct arena *a;
	struct reader *r;
	size_t seen; /* bytes of text so far */
	bool items;  /* they have begun */
};

/* Does the label say that the number is its reader's? `last`: nothing goes on
 * behind it. */
static bool says_whose(
    const struct labels *l, struct str label, struct str number, bool last)
{
	struct str low = letter_lower(l->a, label);
	bool nought = *number.p == '0';
	if (!label.n || label.n > LABEL_MAX ||
	    (nought && letter_in(low, "tel|fon|phone|hotline|service|call")))
		return false;
	struct str near = last_words(low);
	bool deed = letter_holds(near, deeds) &&
		    ((last && count_words(low) <= LABEL_MOST) ||
			letter_says_yours(near));
	if (letter_in(near, counts) && !letter_in(near, many) &&
	    (deed || letter_holds(near, holders) ||
		letter_in(near, holders_in)))
		return true;
	bool colon = str_ends(label, S(":")) || str_ends(label, S("："));
	return colon && last && !nought && is_unnamed(number) &&
	       l->seen < FIRST_MAX && count_words(low) <= LABEL_MOST &&
	       !str_has_digit(low) && !letter_holds(low, senders) &&
	       !letter_in(low, "code|pin|pass");
}

static void look_at_line(const struct labels *l, struct str line)
{
	bool beside = line.n <= BESIDE_MAX && reader_named(l->r, line);
	size_t end = 0;
	for (size_t i = 0; i<line.n; i = end> i ? end : i + 1) {
		if (!ch_digit(line.p[i]) ||
		    (i && (ch_alnum(line.p[i - 1]) ||
			      strchr("+.,/:", line.p[i - 1]))) ||
		    count_digits(line, i, &end) < DIGITS_MIN)
			continue;
		struct str number = str_sub(line, i, end);
		struct str behind = str_sub(line, end, line.n);
		struct str label = label_of(line, i);
		bool sum = behind.n > 1 && strchr(".,", *behind.p) &&
			   ch_digit(behind.p[1]);
		if (!sum && !is_date(number) &&
		    ((beside && ends(behind)) ||
			says_whose(l, label, number, ends(behind))))
			reader_learn_number(l->a, l->r, number);
	}
}

/* A heading, or a link that names an article, is an item's. */
static void look_at_block(void *ctx, struct block *b)
{
	struct labels *l = ctx;
	struct str rest = b->text, line;
	vec_each (&b->links, x)
		l->items |= (b->heading && x->url.n) ||
			    (x->label.n >= HEADED_MIN &&
				letter_names_article(l->a, x->url));
	while (!l->items && str_split(&rest, '\n', &line))
		look_at_line(l, str_trim(line));
	l->seen += b->text.n;
}

static void part(void *ctx, bool rule)
{
	(void)ctx;
	(void)rule;
}

void letter_learn_labelled(
    struct arena *a, struct reader *r, struct html_node *root)
{
	struct labels l = {.a = a, .r = r};
	const struct block_taker taker = {&l, look_at_block, part};
	letter_blocks(a, root, &taker);
}

/* ---- what one has brought ---- */

/* "Member since 3 March 2024": two words and a month, and none that goes on
 * behind a year, as in "Member since 1973, Denmark ...". */
static bool tells_since(struct str low)
{
	static const char since[] =
	    "member since|subscriber since|subscribed since|mitglied seit"
	    "|abonniert seit|membre depuis|abonné depuis|miembro desde"
	    "|suscriptor desde|membro dal|iscritto dal|membro desde|lid sinds"
	    "|abonnee sinds|medlem sedan|medlem siden";
	struct str word;
	size_t words = 0;
	bool year = false;
	if (low.n > LABEL_MAX || !letter_starts(low, since))
		return false;
	while (letter_next_word(&low, 0, &word)) {
		bool says = word.n > 2 && !ch_digit(*word.p);
		if (says && (year || ++words > 3))
			return false;
		year |= word.n == 4 && ch_digit(*word.p);
	}
	return true;
}

bool letter_refers(struct arena *a, struct str text)
{
	static const char phrases[] =
	    "your referral link|your referral code|your unique referral"
	    "|your share link|dein empfehlungslink|ihr empfehlungslink"
	    "|votre lien de parrainage|ton lien de parrainage"
	    "|tu enlace de referido|su enlace de referido"
	    "|il tuo link di invito|twój link polecający"
	    "|seu link de indicação"
	    /* to buy by */
	    "|your personal code|your personal discount|your personal coupon"
	    "|your unique code|your unique discount|ihr persönlicher code"
	    "|dein persönlicher code|ihr persönlicher gutschein"
	    "|dein persönlicher gutschein|ihr persönlicher rabatt"
	    "|dein persönlicher rabatt|votre code personnel|ton code personnel"
	    "|tu código personal|su código personal|il tuo codice personale"
	    "|jouw persoonlijke code|uw persoonlijke code|twój osobisty kod"
	    "|din personliga kod|din personlige kode|ваш личный код"
	    "|ваш персональный код|ваш персональный промокод";
	/* ... if it stands there, and does not come by mail */
	static const char links[] =
	    "your unique link|your personal link|share your link"
	    "|dein persönlicher link|ihr persönlicher link|tu enlace personal"
	    "|il tuo link personale|uw persoonlijke link";
	struct str low = letter_lower(a, str_trim(text));
	bool leads = str_ends(low, S(":")) ||
		     (low.n <= LABEL_MAX && !str_ends(low, S(".")));
	bool counted =
	    letter_starts(low, "you have referred|you've referred") ||
	    (letter_starts(low, "you have|you've|you currently have") &&
		letter_in(str_sub(low, 0, LABEL_MAX), " referral"));
	if (tells_since(low)) /* where a member is told of in rows */
		return true;
	if (text.n <= REFERS_MAX && letter_says_yours(low) &&
	    letter_code(a, S(""), text) & CODE_SHOWN)
		return true; /* "Your code: KX8P-1V9Q" */
	return text.n <= REFERS_MAX && (counted || letter_in(low, phrases) ||
					   (leads && letter_in(low, links)));
}

/* ---- accounts at a bank ---- */

/* Of letters and digits: is 1 left of it, the first four put last, by 97? */
static bool is_iban(const char *c, size_t n)
{
	unsigned rest = 0;
	for (size_t i = 0; i < n; i++) {
		char x = c[(i + 4) % n];
		unsigned v = ch_digit(x) ? (unsigned)(x - '0')
					 : (unsigned)(ch_lower(x) - 'a') + 10;
		rest = (rest * (v > 9 ? 100 : 10) + v) % 97;
	}
	return n >= IBAN_MIN && rest == 1;
}

static bool is_capital(char c)
{
	return ch_alpha(c) && c != ch_lower(c);
}

/* Where the account ends that begins at `i`, or 0. */
static size_t iban_end(struct str s, size_t i)
{
	char c[IBAN_MAX];
	size_t n = 0, end = 0;
	if (i + IBAN_MIN > s.n || !is_capital(s.p[i]) ||
	    !is_capital(s.p[i + 1]) || !ch_digit(s.p[i + 2]) ||
	    !ch_digit(s.p[i + 3]) || (i && ch_alnum(s.p[i - 1])))
		return 0;
	for (; i < s.n && n < IBAN_MAX; i++) {
		bool blank = s.p[i] == ' ' && n && i + 1 < s.n;
		if (!blank && !ch_digit(s.p[i]) && !is_capital(s.p[i]))
			break;
		if (blank)
			continue;
		c[n++] = s.p[i];
		bool whole = i + 1 == s.n || !ch_alnum(s.p[i + 1]);
		if (whole && is_iban(c, n))
			end = i + 1;
	}
	return end;
}

/* Is money taken there, or the account the reader's? */
static bool takes(struct arena *a, struct str s)
{
	static const char words[] =
	    "from|debit|your account|your bank|your iban|refund|lastschrift"
	    "|abbuch|abgebucht|einzieh|eingezogen|einzug|ziehen|mandat|ihr "
	    "konto"
	    "|ihrem konto|ihres kontos|dein konto|deinem konto|ihre iban"
	    "|deine iban|prélev|votre compte|votre iban|remboursement|domicili"
	    "|su cuenta|tu cuenta|cargo en|addebit|suo conto|tuo conto|sua "
	    "conta"
	    "|débito|uw rekening|je rekening|jouw rekening|uw iban|schrijven"
	    "|afgeschreven|incasso|z konta|twoje konto|twojego|obciąż|inkas"
	    "|z účtu|z vašeho|autogiro|ditt konto|din konto|från ";
	return letter_holds(letter_lower(a, s), words);
}

struct str letter_without_accounts(struct arena *a, struct str s)
{
	if (!takes(a, s))
		return s;
	struct buf b = buf_init(s.n + 1);
	size_t from = 0;
	for (size_t i = 0, end; i < s.n; i++) {
		if (!(end = iban_end(s, i)))
			continue;
		buf_adds(&b, str_sub(s, from, i));
		from = end;
		i = end - 1;
	}
	if (from) {
		buf_adds(&b, str_sub(s, from, s.n));
		s = buf_dup(a, &b);
	}
	buf_free(&b);
	return s.p ? s : S("");
}
