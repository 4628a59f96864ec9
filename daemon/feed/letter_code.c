/* SPDX-License-Identifier: MIT */
/* gazetted: codes in a letter, to be typed where somebody logs in. */
/*
 * A letter that brings a code shows it so that it is found at once:
 *
 *	482913				alone on its line, or in its cell
 *	482 913  X7K-9QD  G-482913	in groups as long as each other
 *	4 | 8 | 2 | 9 | 1 | 3		a cell for each digit
 *	Your code is 482913.		not far from a word that says what it is
 *
 * A year, a price, a date and a phone number are none. The words are those of
 * many languages: "code" is nearly the same in most of them.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/letter_impl.h"
#include "html/tag.h"

#define DIGITS_MIN 4
#define DIGITS_MAX 8
#define NUMBER_MIN 6  /* ... of one that nothing is said of */
#define MIXED_MIN  6  /* letters and digits */
#define MIXED_MAX  16 /* ... and what parts their groups */
#define BARE_MIN   8  /* letters alone, of which nothing is said either */
#define WORD_MIN   4  /* letters before a number: a word, for all */
#define LIST_MIN   3  /* that stand alone: a list, no code */
#define GROUP_MIN  3  /* characters in each of several */
#define NEAR_MAX   90 /* bytes between a code and the word for it */

/* ---- lines ---- */

static bool breaks(const struct html_node *n)
{
	return n->type == HTML_NODE_ELEMENT &&
	       (html_tag_block(n->tag) || n->tag == TAG_BR ||
		   n->tag == TAG_TD || n->tag == TAG_TH || n->tag == TAG_TR);
}

static void end_line(struct buf *b)
{
	if (b->n && b->p[b->n - 1] != '\n')
		buf_addc(b, '\n');
}

/* One space for all that is white, none at the front of a line. */
static void add_words(struct buf *b, struct str s)
{
	uint32_t c;
	for (size_t i = 0; i < s.n && !b->over;) {
		i += utf8_next(s, i, &c);
		bool space = c <= ' ' || c == 0xA0 || c == 0x202F;
		bool idle =
		    !b->n || b->p[b->n - 1] == ' ' || b->p[b->n - 1] == '\n';
		if (c == 0xAD || c == 0x200B || c == 0x200C || c == 0xFEFF)
			continue;
		if (!space)
			utf8_put(b, c);
		else if (!idle)
			buf_addc(b, ' ');
	}
}

struct str letter_lines(struct arena *a, struct html_node *root)
{
	struct buf b = buf_init(LETTER_LINES_MAX);
	struct html_node *n = root;
	while (n && !b.over) {
		bool hidden =
		    n->type == HTML_NODE_ELEMENT && html_tag_hidden(n->tag);
		if (n->type == HTML_NODE_TEXT)
			add_words(&b, n->name);
		if (breaks(n))
			end_line(&b);
		struct html_node *next =
		    hidden ? html_tree_skip(n, root) : html_tree_next(n, root);
		/* what ends before the next one begins */
		for (; n && n != root && next && n != next->parent;
		     n = n->parent)
			if (breaks(n))
				end_line(&b);
		n = next;
	}
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s.p ? s : S("");
}

/* ---- what a code looks like ---- */

struct shape {
	size_t digits, upper, lower, vowels;
	size_t turns; /* from digits to letters, or back */
	size_t groups, shortest, longest;
	char mark; /* between groups; '?' where they differ */
};

static void end_group(struct shape *h, size_t n)
{
	h->groups++;
	h->shortest = h->groups == 1 || n < h->shortest ? n : h->shortest;
	h->longest = n > h->longest ? n : h->longest;
}

/* False where it has anything in it that no code has. */
static bool shape_of(struct str s, struct shape *h)
{
	size_t run = 0;
	*h = (struct shape){0};
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (c == ' ' || c == '-') {
			end_group(h, run);
			run = 0;
			h->mark = !h->mark || h->mark == c ? c : '?';
			continue;
		}
		if (!ch_alnum(c))
			return false;
		h->turns += run && ch_digit(c) != ch_digit(s.p[i - 1]);
		run++;
		h->digits += ch_digit(c);
		h->vowels += strchr("aeiou", ch_lower(c)) != NULL;
		h->upper += ch_alpha(c) && c != ch_lower(c);
		h->lower += ch_alpha(c) && c == ch_lower(c);
	}
	end_group(h, run);
	return h->shortest > 0;
}

/* "1234", "000000": what stands for one where codes are written of. */
static bool is_pattern(struct str s)
{
	bool steps = true, same = true;
	for (size_t i = 1; i < s.n; i++) {
		steps &= s.p[i] == s.p[i - 1] + 1;
		same &= s.p[i] == s.p[i - 1];
	}
	return steps || same;
}

static bool is_year(struct str s)
{
	return s.n == 4 && (str_starts(s, S("19")) || str_starts(s, S("20")));
}

/* Groups as long as each other: dates are parted by dashes too. */
static bool even_groups(const struct shape *h)
{
	return h->shortest == h->longest &&
	       (h->groups == 2 ? h->shortest >= GROUP_MIN
			       : h->shortest >= 2 && h->mark == ' ');
}

/* "2026-0412", "CERT-2026-0412": a list's number. */
static bool counts_by_year(struct str s)
{
	struct str group;
	size_t parts = 0;
	bool year = false;
	while (str_split(&s, '-', &group)) {
		year |= is_year(group) && s.n;
		parts++;
	}
	return year && parts > 1;
}

/* `named`: a word beside it says that it is a code. */
static bool is_code(struct str s, bool named)
{
	struct shape h;
	if (counts_by_year(s))
		return false;
	if (s.n > 2 && ch_alpha(s.p[0]) && s.p[1] == '-') /* "G-482913" */
		s = str_sub(s, 2, s.n);
	if (s.n > MIXED_MAX || !shape_of(s, &h) || h.mark == '?')
		return false;
	size_t letters = h.upper + h.lower, n = letters + h.digits;
	if (!letters)
		return n >= DIGITS_MIN && n <= DIGITS_MAX && !is_year(s) &&
		       !is_pattern(s) && (h.groups == 1 || even_groups(&h));
	if (n < MIXED_MIN || h.mark == ' ')
		return false;
	if (h.groups > 1) /* "WDJB-MJHT" as well, and no "MUST-READ" */
		return h.shortest == h.longest && h.shortest >= GROUP_MIN &&
		       (h.lower ? h.turns > 1 : h.digits || !h.vowels);
	if (h.turns == 1 && letters >= WORD_MIN && ch_alpha(s.p[0]))
		return false; /* "SPRING10", of a shop */
	return h.digits && (h.turns > 1 || (named && !h.lower)) &&
	       (named || !h.lower || !h.upper || h.turns > 2);
}

/* Without the marks around it: "482913." */
static struct str inner(struct str s)
{
	while (s.n && strchr(".,:;!\"'*()[]<>|", s.p[s.n - 1]))
		s.n--;
	while (s.n && strchr("\"'*()[]<>:|", *s.p))
		s = str_sub(s, 1, s.n);
	return str_trim(s);
}

/* ---- the words for it ---- */

static bool in_word(char c)
{
	return ch_alnum(c) || (unsigned char)c >= 0x80;
}

/* Where the first word for a code stands in a line in lower case, or -1. Long
 * ones may be a part of another: "Anmeldecode". */
static ptrdiff_t code_word(struct str low)
{
	static const struct str parts[] = {S_INIT("code"), S_INIT("kode"),
	    S_INIT("kód"), S_INIT("kóði"), S_INIT("koodi"), S_INIT("código"),
	    S_INIT("codi "), S_INIT("codice"), S_INIT("código"), S_INIT("код"),
	    S_INIT("κωδικ"), S_INIT("コード"), S_INIT("確認番号"),
	    S_INIT("暗証番号"), S_INIT("验证码"), S_INIT("驗證碼"),
	    S_INIT("校验码"), S_INIT("验证代码"), S_INIT("代码"),
	    S_INIT("代碼"), S_INIT("코드"), S_INIT("인증번호"), S_INIT("رمز"),
	    S_INIT("كود"), S_INIT("کد "), S_INIT("کوڈ"), S_INIT("קוד"),
	    S_INIT("कोड"), S_INIT("কোড"), S_INIT("ओटीपी"), S_INIT("รหัส"),
	    S_INIT("password"), S_INIT("passwort"), S_INIT("kennwort"),
	    S_INIT("mot de passe"), S_INIT("contraseña"), S_INIT("contrasenya"),
	    S_INIT("wachtwoord"), S_INIT("lösenord"), S_INIT("passord"),
	    S_INIT("salasana"), S_INIT("jelszó"), S_INIT("hasło"),
	    S_INIT("heslo"), S_INIT("geslo"), S_INIT("lozinka"),
	    S_INIT("slaptažod"), S_INIT("parool"), S_INIT("пароль"),
	    S_INIT("парола"), S_INIT("パスワード"), S_INIT("密码"),
	    S_INIT("密碼"), S_INIT("비밀번호"), S_INIT("کلمه عبور"),
	    S_INIT("mật khẩu"), S_INIT("kata sandi"), S_INIT("şifre")};
	static const struct str words[] = {S_INIT("pin"), S_INIT("otp"),
	    S_INIT("tan"), S_INIT("mtan"), S_INIT("kod"), S_INIT("kodas"),
	    S_INIT("kods"), S_INIT("kods"), S_INIT("koda"), S_INIT("kodu"),
	    S_INIT("kodunuz"), S_INIT("kodą"), S_INIT("kodul"), S_INIT("codul"),
	    S_INIT("cod"), S_INIT("kood"), S_INIT("mã"), S_INIT("senha"),
	    S_INIT("parole"), S_INIT("parola")};
	static const struct str others[] = {S_INIT("zip code"),
	    S_INIT("postcode"), S_INIT("postal code"), S_INIT("code postal"),
	    S_INIT("código postal"), S_INIT("area code"), S_INIT("source code"),
	    S_INIT("building code"), S_INIT("penal code"), S_INIT("barcode"),
	    S_INIT("qr code"), S_INIT("qr-code"), S_INIT("unicode")};
	ptrdiff_t best = -1;
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		if (str_find(low, others[i]) >= 0)
			return -1;
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		ptrdiff_t at = str_find(low, parts[i]);
		if (at >= 0 && (best < 0 || at < best))
			best = at;
	}
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		ptrdiff_t at = str_find(low, words[i]);
		size_t end = (size_t)at + words[i].n;
		if (at >= 0 && (best < 0 || at < best) &&
		    (!at || !in_word(low.p[at - 1])) &&
		    (end >= low.n || !in_word(low.p[end])))
			best = at;
	}
	/* "engångskod", "verifieringskod": the word ends in it */
	for (size_t i = 3; best < 0 && i <= low.n; i++)
		if (str_eq(str_sub(low, i - 3, i), S("kod")) &&
		    (i == low.n || !in_word(low.p[i])))
			best = (ptrdiff_t)i - 3;
	return best;
}

/* May a code stand between these two? What belongs to a price, an address or
 * a larger number may not. */
static bool stands_free(struct str line, size_t from, size_t to)
{
	char before = from ? line.p[from - 1] : ' ';
	char after = to < line.n ? line.p[to] : ' ';
	char next = to + 1 < line.n ? line.p[to + 1] : ' ';
	bool more = (before == ' ' && from > 1 && ch_digit(line.p[from - 2])) ||
		    (after == ' ' && ch_digit(next)); /* a telephone's */
	return !more && !strchr("#$.,/:@=&_+", before) &&
	       !strchr("%/@=_", after) &&
	       !(strchr(".,:", after) && ch_digit(next));
}

/* Byte of a code in a line, or -1, with its length. Up to three words may be
 * one: "482 913". In scripts without spaces it follows letters at once. */
static ptrdiff_t code_in(struct str line, size_t from, size_t *out_n)
{
	for (size_t i = from, to; i < line.n; i = to + 1) {
		while (i < line.n && !ch_alnum(line.p[i]))
			i++;
		size_t end = to = i;
		for (int words = 0; words < 3 && end < line.n; words++) {
			while (end < line.n &&
			       (ch_alnum(line.p[end]) || line.p[end] == '-'))
				end++;
			to = words ? to : end;
			*out_n = end - i;
			if (stands_free(line, i, end) &&
			    is_code(str_sub(line, i, end), true))
				return (ptrdiff_t)i;
			if (end >= line.n || line.p[end] != ' ')
				break;
			end++;
		}
	}
	return -1;
}

static bool named_code_in(struct str line, struct str low)
{
	ptrdiff_t word = code_word(low), at;
	size_t from = 0, n;
	while (word >= 0 && (at = code_in(line, from, &n)) >= 0) {
		ptrdiff_t gap = at > word ? at - word : word - at;
		if (gap <= NEAR_MAX)
			return true;
		from = (size_t)at + n;
	}
	return false;
}

/* A number as long as most codes, whatever is said of it. */
static bool has_number(struct str line)
{
	size_t n;
	for (size_t from = 0; from < line.n;) {
		ptrdiff_t at = code_in(line, from, &n);
		struct shape h;
		if (at < 0)
			return false;
		if (shape_of(str_sub(line, (size_t)at, (size_t)at + n), &h) &&
		    h.digits >= NUMBER_MIN && !h.upper && !h.lower &&
		    h.groups <= 2)
			return true;
		from = (size_t)at + n;
	}
	return false;
}

/* "Use 019283 to sign in": what a number alone is for. */
static bool logs_in(struct str low)
{
	static const struct str words[] = {S_INIT("sign in"), S_INIT("sign-in"),
	    S_INIT("log in"), S_INIT("log-in"), S_INIT("login"),
	    S_INIT("anmeld"), S_INIT("einlogg"), S_INIT("connexion"),
	    S_INIT("connecter"), S_INIT("iniciar sesi"), S_INIT("acceder"),
	    S_INIT("accedere"), S_INIT("inloggen"), S_INIT("logga in"),
	    S_INIT("zalogow"), S_INIT("вход"), S_INIT("войти"),
	    S_INIT("ログイン"), S_INIT("登录"), S_INIT("登入"),
	    S_INIT("로그인")};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_find(low, words[i]) >= 0)
			return true;
	return false;
}

/* ---- the letter ---- */

static bool shows(struct str alone, size_t singles, bool secret)
{
	return is_code(alone, false) || singles >= DIGITS_MIN ||
	       (secret && is_code(alone, true));
}

/* A short number, one in steps, or letters alone ("BBC-NHS") may be anything's
 * where nothing in the letter speaks of a code. */
static bool is_faint(struct str alone, size_t singles)
{
	struct shape h;
	if (singles)
		return singles < NUMBER_MIN;
	if (!shape_of(alone, &h))
		return false;
	size_t letters = h.upper + h.lower;
	return (!letters && h.digits < NUMBER_MIN) ||
	       (!h.digits && letters < BARE_MIN);
}

/* Numbers that were drawn are for everybody who has a ticket. */
static bool of_draw(struct str low)
{
	static const struct str words[] = {S_INIT("lott"), S_INIT("loter"),
	    S_INIT("lotería"), S_INIT("loteri"), S_INIT("raffle"),
	    S_INIT("tombola"), S_INIT("jackpot"), S_INIT("winning number"),
	    S_INIT("winning ticket"), S_INIT("gewinnzahl"), S_INIT("losnummer"),
	    S_INIT("verlosung"), S_INIT("gagnant"), S_INIT("tirage"),
	    S_INIT("premiad"), S_INIT("sorteo"), S_INIT("sorteio"),
	    S_INIT("estrazione"), S_INIT("vincent"), S_INIT("trekking"),
	    S_INIT("dragning"), S_INIT("vinnande"), S_INIT("arvonta"),
	    S_INIT("losowani"), S_INIT("slosován"), S_INIT("sorsolás"),
	    S_INIT("çekiliş"), S_INIT("лотере"), S_INIT("розыгрыш"),
	    S_INIT("розіграш"), S_INIT("κλήρωση"), S_INIT("宝くじ"),
	    S_INIT("抽選"), S_INIT("抽奖"), S_INIT("彩票"), S_INIT("복권"),
	    S_INIT("추첨"), S_INIT("يانصيب"), S_INIT("הגרלה")};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_find(low, words[i]) >= 0)
			return true;
	return false;
}

unsigned letter_code(struct arena *a, struct str subject, struct str lines)
{
	unsigned found = 0;
	struct str text = str_cat(a, subject, str_cat(a, S("\n"), lines));
	struct str line;
	bool secret = false; /* the line before, or its like, spoke of one */
	size_t singles = 0;  /* lines of one digit, in a row */
	size_t several = 0;  /* different ones that stand alone */
	struct str last = S("");
	bool drawn = false; /* a draw's numbers */
	bool clear = false; /* what is shown is hardly anything else */
	while (!(found & CODE_SECRET) && str_split(&text, '\n', &line)) {
		struct str alone = inner(str_trim(line));
		if (!alone.n)
			continue;
		bool digit = alone.n == 1 && ch_digit(*alone.p);
		singles = digit ? singles + 1 : 0;
		struct str low = letter_lower(a, line);
		bool speaks = letter_words(a, line) & WORDS_SECRET;
		bool named = named_code_in(line, low);
		bool shown = shows(alone, singles, secret);
		several += shown && !digit && !str_eq(alone, last);
		last = shown ? alone : last;
		drawn = drawn || of_draw(low);
		if ((shown && secret) || (speaks && named))
			found |= CODE_SECRET | CODE_SHOWN;
		else if (shown || named)
			found |= CODE_SHOWN;
		clear |= named || (shown && !is_faint(alone, singles));
		if (has_number(line))
			found |= CODE_NUMBER;
		if (code_word(low) >= 0)
			found |= CODE_WORD;
		if (has_number(line) && logs_in(low))
			found |= CODE_WORD | CODE_LOGIN;
		if (!digit)
			secret =
			    speaks || (logs_in(low) && code_word(low) >= 0);
	}
	if (!clear && !(found & (CODE_WORD | CODE_SECRET)))
		found &= ~(unsigned)CODE_SHOWN;
	bool list = several >= LIST_MIN && !(found & CODE_WORD);
	if ((list || drawn) && !(found & (CODE_SECRET | CODE_LOGIN)))
		found &= ~(unsigned)(CODE_SHOWN | CODE_NUMBER);
	return found;
}
