/* SPDX-License-Identifier: MIT */
/* gazetted: passwords in a letter, as words. */
/*
 * Who opens an account for somebody says so in a friendly letter, often by what
 * sends newsletters; the one thing that tells it is that the secret is in it:
 *
 *	Password: fir-lamp-91		a word for one, a mark, and a value
 *	Ihre PIN lautet 7316.		... or a verb
 *	Password			... or, in a table, the next line
 *	fir-lamp-91
 *
 * The letter is then its reader's. Those who write about passwords have the
 * word as well, and many values, or a sentence behind it: "Password: admin is
 * still what routers answer to". So the value stands alone up to where its
 * clause ends, and is no word of a language; one that might be is believed
 * where "your" is said of it.
 *
 * What goes to many has such lines for all of them: of a meeting, a network for
 * guests, a gallery, a demo (letter_shared.c). There it is the reader's where
 * its sentence says "your", or beside their login; where they are called by
 * name, in a short letter that has but one and nothing that makes it shared; or
 * where the letter says hardly anything else.
 *
 * Or the word is in the subject, or in a sentence before, and what stands there
 * only points to it:
 *
 *	Subject: Your new password
 *	It is: Xk29fLq7
 *
 * The codes to get back in by stand in a row instead, or alone in their lines:
 *
 *	Your recovery codes:
 *	8819-2231
 *	7712-0041
 */
#include "base/arena.h"
#include "base/utf8.h"
#include "feed/letter_deal.h"

#define VALUE_MIN   4
#define VALUE_MAX   72 /* bytes */
#define BETWEEN	    48 /* bytes of what may stand between the word and its mark */
#define KEYS_MIN    2 /* codes to get back in by, in a row */
#define KEY_MIN	    6 /* bytes of one */
#define KEY_MAX	    40
#define PROSE_LONG  1500 /* bytes of a letter that has much to read */
#define SHORT_MAX   450	 /* characters of one that has not */
#define LITTLE_MAX  80	 /* characters beside it that are hardly any */
#define NAME_MIN    3	 /* bytes of a name */
#define LABEL_WORDS 4	 /* "Password for the harbour" */
#define HERE_MAX    32	 /* bytes of what points to one: "Here it is" */
#define SAID_MAX    200	 /* ... between the word for it and that */

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* In lower case; a word may end in them: "Initialpasswort". */
static const struct str parts[] = {S_INIT("password"), S_INIT("passphrase"),
    S_INIT("passcode"), S_INIT("passwort"), S_INIT("kennwort"),
    S_INIT("mot de passe"), S_INIT("contraseña"), S_INIT("contrasenya"),
    S_INIT("palavra-passe"), S_INIT("parola d'ordine"), S_INIT("wachtwoord"),
    S_INIT("lösenord"), S_INIT("adgangskode"), S_INIT("kodeord"),
    S_INIT("passord"), S_INIT("lykilorð"), S_INIT("salasana"), S_INIT("jelszó"),
    S_INIT("jelszava"), S_INIT("jelszavad"), S_INIT("hasło"), S_INIT("heslo"),
    S_INIT("geslo"), S_INIT("lozinka"), S_INIT("slaptažodis"), S_INIT("parool"),
    S_INIT("şifre"), S_INIT("şifreniz"), S_INIT("пароль"), S_INIT("парола"),
    S_INIT("лозинка"), S_INIT("κωδικός πρόσβασης"), S_INIT("συνθηματικό"),
    S_INIT("パスワード"), S_INIT("暗証番号"), S_INIT("密码"), S_INIT("密碼"),
    S_INIT("口令"), S_INIT("비밀번호"), S_INIT("암호"), S_INIT("كلمة المرور"),
    S_INIT("كلمة السر"), S_INIT("رمز عبور"), S_INIT("گذرواژه"), S_INIT("סיסמה"),
    S_INIT("סיסמא"), S_INIT("סיסמתך"), S_INIT("पासवर्ड"), S_INIT("mật khẩu"),
    S_INIT("kata sandi"), S_INIT("รหัสผ่าน"),
    /* keys */
    S_INIT("access key"), S_INIT("secret key"), S_INIT("api key"),
    S_INIT("access token"), S_INIT("api token"), S_INIT("license key"),
    S_INIT("licence key"), S_INIT("zugangsschlüssel"),
    S_INIT("lizenzschlüssel"), S_INIT("api-schlüssel"), S_INIT("clé d'accès"),
    S_INIT("clé api"), S_INIT("clé de licence"), S_INIT("clave de acceso"),
    S_INIT("clave secreta"), S_INIT("chiave di accesso"),
    S_INIT("chiave d'accesso"), S_INIT("chave de acesso"),
    S_INIT("toegangssleutel"), S_INIT("klucz dostępu"),
    S_INIT("přístupový klíč"), S_INIT("ключ доступа"), S_INIT("ключ доступу"),
    S_INIT("アクセスキー"), S_INIT("访问密钥"), S_INIT("액세스 키"),
    /* codes of a door; those of shops are "code" alone */
    S_INIT("access code"), S_INIT("door code"), S_INIT("entry code"),
    S_INIT("gate code"), S_INIT("zugangscode"), S_INIT("zutrittscode"),
    S_INIT("türcode"), S_INIT("code d'accès"), S_INIT("code de la porte"),
    S_INIT("código de acceso"), S_INIT("código de acesso"),
    S_INIT("codice di accesso"), S_INIT("codice d'accesso"),
    S_INIT("toegangscode"), S_INIT("deurcode"), S_INIT("kod dostępu"),
    S_INIT("přístupový kód"), S_INIT("prístupový kód"), S_INIT("belépési kód"),
    S_INIT("belépőkód"), S_INIT("cod de acces"), S_INIT("erişim kodu"),
    S_INIT("tilgangskode"), S_INIT("pääsykoodi"), S_INIT("код доступа"),
    S_INIT("код доступу"), S_INIT("アクセスコード"), S_INIT("访问码")};

/* ... and whole words. */
static const char words[] =
    " pin pin-code pincode pin-kod geheimzahl clave senha parola parolă parole"
    " пин пин-код пін-код ";

/* What is written beside it of whoever logs in. */
static const struct str logins[] = {S_INIT("username"), S_INIT("user name"),
    S_INIT("user:"), S_INIT("login"), S_INIT("benutzer"), S_INIT("anmeldename"),
    S_INIT("identifiant"), S_INIT("utilisateur"), S_INIT("usuario"),
    S_INIT("usuário"), S_INIT("utilizador"), S_INIT("utente"),
    S_INIT("gebruikersnaam"), S_INIT("användarnamn"), S_INIT("brugernavn"),
    S_INIT("brukernavn"), S_INIT("käyttäjä"), S_INIT("użytkownik"),
    S_INIT("uživatel"), S_INIT("používateľ"), S_INIT("felhasználó"),
    S_INIT("utilizator"), S_INIT("kullanıcı"), S_INIT("логин"), S_INIT("логін"),
    S_INIT("пользовател"), S_INIT("користувач"), S_INIT("потребител"),
    S_INIT("χρήστη"), S_INIT("ユーザー"), S_INIT("ログインid"),
    S_INIT("用户名"), S_INIT("帳號"), S_INIT("账号"), S_INIT("아이디"),
    S_INIT("사용자"), S_INIT("اسم المستخدم"), S_INIT("שם משתמש"),
    S_INIT("tên đăng nhập"), S_INIT("nama pengguna"), S_INIT("उपयोगकर्ता")};

/* "is" */
static const char verbs[] =
    " is ist lautet est es è é are is är er on to jest je este ialah adalah"
    " είναι là هو هي הוא היא है ";

/* Codes to get back in by. */
static const char recovery[] =
    "backup code|backup-code|back-up code|recovery code|recovery key"
    "|emergency code|rescue code|scratch code|one-time codes"
    "|wiederherstellungscode|wiederherstellungsschlüssel|backupcode"
    "|notfallcode|ersatzcode|sicherungscode"
    "|codes de secours|code de secours|codes de récupération"
    "|code de récupération|códigos de recuperación|código de recuperación"
    "|códigos de respaldo|códigos de seguridad|códigos de emergencia"
    "|codici di recupero|codice di recupero|codici di backup"
    "|codici di emergenza|códigos de recuperação|código de recuperação"
    "|códigos de backup|códigos de reserva|herstelcode|back-upcode|noodcode"
    "|reservecode|återställningskod|reservkod|gendannelseskod|sikkerhedskode"
    "|gjenopprettingskod|reservekode|palautuskoodi|varakoodi|kody zapasowe"
    "|kody odzyskiwania|kod odzyskiwania|kody awaryjne|záložní kód"
    "|obnovovací kód|kódy pro obnovení|záložné kód|helyreállítási kód"
    "|tartalék kód|biztonsági kód|coduri de recuperare|codurile tale de "
    "re|codurile de re|coduri de rezervă"
    "|kurtarma kod|yedek kod|коды восстановления|код восстановления"
    "|резервные коды|резервні коди|коди відновлення|κωδικοί ανάκτησης"
    "|εφεδρικοί κωδικοί|リカバリーコード|バックアップコード|復旧コード"
    "|回復コード|恢复代码|恢复码|备用代码|备用码|备份码|復原碼|備用碼"
    "|복구 코드|백업 코드|رموز الاسترداد|رموز احتياطية|קודי שחזור|קודי גיבוי";

/* Which are such in scripts without spaces. */
static const struct str glued[] = {
    S_INIT("は"), S_INIT("是"), S_INIT("为"), S_INIT("為"), S_INIT("는")};

static bool is_letter(uint32_t c)
{
	return c >= 0xC0 || (c < 0x80 && ch_alnum((char)c));
}

/* Does a letter stand at `at`? */
static bool letter_at(struct str s, size_t at)
{
	uint32_t c;
	if (at >= s.n)
		return false;
	utf8_next(s, at, &c);
	return is_letter(c) && !(c >= 0x2000 && c < 0x3040) && c != 0xFF1A;
}

/* Behind the next word for a secret in a line, or 0. In a script with spaces
 * nothing goes on there, or it is about many. */
static size_t behind_word(struct str low, size_t from)
{
	size_t best = 0;
	struct str rest = str_sub(low, from, low.n), word;
	for (size_t i = 0; i < COUNT(parts); i++) {
		ptrdiff_t at = str_find(rest, parts[i]);
		size_t end = from + (size_t)at + parts[i].n;
		bool joined = (unsigned char)*parts[i].p >= 0xE3;
		if (at >= 0 && (joined || !letter_at(low, end)) &&
		    (!best || end < best))
			best = end;
	}
	while (letter_next_word(&rest, '-', &word)) {
		size_t end = (size_t)(word.p + word.n - low.p);
		if (letter_listed(words, word) && (!best || end < best))
			best = end;
	}
	return best;
}

/* What stands between a word and its value. */
struct mark {
	size_t to;  /* where the value begins; 0: there is none */
	bool colon; /* or a sign like it: no sentence */
};

static struct mark mark_behind(struct str low, size_t from)
{
	static const struct str signs[] = {S_INIT(":"), S_INIT("："),
	    S_INIT("="), S_INIT(" – "), S_INIT(" — "), S_INIT(" - "),
	    S_INIT("|")};
	struct str near = str_sub(low, from, from + BETWEEN), rest = near, word;
	for (size_t i = 0; i < near.n; i++) {
		struct str at = str_sub(near, i, near.n);
		if (strchr(".!?;,", *at.p)) {
			rest = near = str_sub(near, 0, i);
			break;
		}
		for (size_t k = 0; k < COUNT(signs); k++)
			if (str_starts(at, signs[k]))
				return (struct mark){
				    from + i + signs[k].n, true};
	}
	for (size_t i = 0; i < COUNT(glued); i++)
		if (str_starts(near, glued[i]))
			return (struct mark){from + glued[i].n, true};
	while (letter_next_word(&rest, 0, &word))
		if (letter_listed(verbs, word))
			return (struct mark){
			    (size_t)(word.p + word.n - low.p), false};
	return (struct mark){from < low.n && low.p[from] == ' ' ? from + 1 : 0,
	    false}; /* "password fir91lamp" */
}

/* ---- the value ---- */

enum looks { LOOKS_NOT, LOOKS_WORD, LOOKS_SECRET };

/* "123456", "aaaa", "qwerty": those that stand in lists of the worst. */
static bool is_famous(struct str s)
{
	bool steps = s.n > 0, same = s.n > 0;
	for (size_t i = 1; i < s.n; i++) {
		steps &= s.p[i] == s.p[i - 1] + 1;
		same &= s.p[i] == s.p[i - 1];
	}
	return steps || same || str_istarts(s, S("qwert")) ||
	       str_istarts(s, S("password")) || str_istarts(s, S("passw0rd"));
}

static enum looks looks_of(struct str s)
{
	size_t digits = 0, letters = 0, others = 0;
	for (size_t i = 0; i < s.n; i++) {
		digits += ch_digit(s.p[i]);
		letters += ch_alpha(s.p[i]);
		others += (unsigned char)s.p[i] >= 0x80;
	}
	bool year =
	    s.n == 4 && (str_starts(s, S("19")) || str_starts(s, S("20")));
	if (s.n < VALUE_MIN || s.n > VALUE_MAX || others || year ||
	    str_find(s, S("://")) >= 0 || str_find(s, S("www.")) >= 0 ||
	    is_famous(s))
		return LOOKS_NOT;
	if (digits && letters)
		return LOOKS_SECRET;
	if (digits)
		return digits == s.n ? LOOKS_SECRET : LOOKS_NOT;
	return letters ? LOOKS_WORD : LOOKS_NOT;
}

/* The value at the front, and whether its clause ends there. */
static struct str value_of(struct str s, bool *out_ends)
{
	size_t n = 0;
	s = str_trim(s);
	while (s.n && strchr("\"'`*[(<", *s.p))
		s = str_sub(s, 1, s.n);
	while (n < s.n && !ch_space(s.p[n]) && (unsigned char)s.p[n] < 0x80)
		n++;
	struct str rest = str_trim(str_sub(s, n, s.n));
	struct str v = str_sub(s, 0, n);
	bool stop = v.n && strchr(".,;!)]>", v.p[v.n - 1]);
	while (v.n && strchr("\"'`*])>.,;!#", v.p[v.n - 1]))
		v.n--;
	*out_ends = !rest.n || stop || strchr("(|/", *rest.p) ||
		    (unsigned char)*rest.p >= 0xE3; /* "です" */
	return v;
}

/* ---- whose it is ---- */

/* What is known of the letter, and found in it. */
struct search {
	struct arena *a;
	struct str low;		/* all lines, the subject first */
	struct str name, local; /* the reader's; the front of the address */
	const struct own_marks *own;
	bool mass;	  /* it goes to many, or has much to read */
	struct str value; /* the first that was found; several differ from it */
	bool several, sure, maybe;
	bool told;	 /* one stands within a text: a story's */
	struct str here; /* one that is only pointed to */
	size_t said;	 /* where the last word for one ends; or the reader's
			  * login, beside which one stands */
	bool shared;
};

static bool names_login(struct str low)
{
	for (size_t i = 0; i < COUNT(logins); i++)
		if (str_find(low, logins[i]) >= 0)
			return true;
	return false;
}

static bool names_reader(const struct search *f, struct str low)
{
	struct str rest = f->name, word, one;
	if (f->local.n >= NAME_MIN && str_find(low, f->local) >= 0)
		return true;
	while (letter_next_word(&rest, '-', &one))
		for (struct str in = low; letter_next_word(&in, '-', &word);)
			if (one.n >= NAME_MIN && str_starts(word, one))
				return true;
	return false;
}

/* The sentence of a line that byte `at` is in. */
static struct str sentence_at(struct str line, size_t at)
{
	struct str one = line, rest = line;
	while (letter_next_sentence(&rest, &one))
		if ((size_t)(one.p - line.p) + one.n >= at)
			break;
	return one;
}

/* Is what `line` has at byte `at` said to be the reader's, where many read it?
 */
static bool is_theirs(const struct search *f, struct str line, size_t at)
{
	struct str near = letter_near(f->low, (size_t)(line.p - f->low.p) + at);
	return letter_says_yours(sentence_at(line, at)) ||
	       ((names_login(near) || str_find(near, S("user ")) >= 0) &&
		   names_reader(f, near));
}

/* It speaks to many, and to nobody by name. */
static bool is_for_many(const struct search *f)
{
	return f->own->many && !f->own->called;
}

/* ... and where that is not said: may it be? */
static bool may_be_theirs(const struct search *f, size_t at)
{
	struct str near = letter_near(f->low, at);
	if (is_for_many(f) || (letter_shared(near) && !f->own->called))
		return false;
	return !f->mass || letter_account_opened(str_sub(f->low, 0, at)) ||
	       (f->own->called &&
		   (utf8_len(f->low) <= SHORT_MAX || names_login(near)));
}

/* Does the letter say hardly more? */
static bool is_all(const struct search *f)
{
	const unsigned frame = WORDS_OWN | WORDS_BROWSER;
	struct str rest = f->low, one;
	size_t n = 0;
	str_split(&rest, '\n', &one); /* the subject */
	while (n <= LITTLE_MAX && letter_next_sentence(&rest, &one))
		if (!behind_word(one, 0) && !names_login(one) &&
		    !names_reader(f, one) && !(letter_words(f->a, one) & frame))
			n += utf8_len(str_trim(one));
	return n <= LITTLE_MAX;
}

/* ---- the letter ---- */

/* Is the word at byte `at` behind a text, and no label? */
static bool is_inside(struct str line, size_t at)
{
	struct str before = str_sub(line, 0, at), word;
	size_t n = 0;
	while (letter_next_word(&before, '-', &word))
		n++;
	return n > LABEL_WORDS;
}

static bool believed(
    const struct search *f, struct str value, bool colon, bool ends, bool yours)
{
	enum looks l = looks_of(value);
	bool mine = yours || !f->mass;
	if (l == LOOKS_SECRET)
		return ends ? colon || mine : yours;
	return l == LOOKS_WORD && colon && ends && mine;
}

static void search_line(struct search *f, struct str low, struct str next)
{
	bool user = str_find(low, S("user ")) >= 0, ends;
	size_t from = 0;
	while ((from = behind_word(low, from)) > 0) {
		struct mark m = mark_behind(low, from);
		struct str behind = str_trim(str_sub(low, m.to, low.n));
		bool alone = from == low.n || (m.to && !behind.n);
		if (!alone && !m.to)
			continue;
		bool yours = is_theirs(f, low, from) ||
			     (!f->mass && (user || letter_says_yours(low)));
		struct str v = value_of(alone ? next : behind, &ends);
		if (!believed(f, v, m.colon || alone, ends, yours))
			continue;
		size_t at = (size_t)(low.p - f->low.p) + from;
		f->several |= f->value.n && !str_eq(v, f->value);
		f->value = v;
		f->sure |= yours;
		f->told |= is_inside(low, from);
		f->shared |= letter_shared(letter_near(f->low, at));
		f->maybe |= may_be_theirs(f, at);
	}
}

/* Behind the colon of a few words, which is no URL's, or 0. */
static size_t behind_pointer(struct str one)
{
	static const struct str signs[] = {S_INIT(":"), S_INIT("：")};
	for (size_t i = 0; i < COUNT(signs); i++) {
		ptrdiff_t at = str_find(one, signs[i]);
		struct str rest = str_sub(one, (size_t)at + signs[i].n, one.n);
		if (at > 0 && at <= HERE_MAX && !str_starts(rest, S("//")))
			return one.n - rest.n;
	}
	return 0;
}

/* "Name: ann", whatever that is called. */
static bool is_login(const struct search *f, struct str one)
{
	size_t from = behind_pointer(one);
	return from && f->local.n >= NAME_MIN &&
	       str_eq(str_trim(str_sub(one, from, one.n)), f->local);
}

/* "It is: Xk29fLq7" behind a word for one, in a short letter to one. */
static void search_here(struct search *f, struct str low, struct str next)
{
	struct str one, rest = low;
	bool ends;
	while (letter_next_sentence(&rest, &one)) {
		size_t at = (size_t)(one.p - f->low.p);
		size_t from = behind_pointer(one);
		struct str behind = str_trim(str_sub(one, from, one.n));
		struct str v = value_of(behind.n ? behind : next, &ends);
		if (f->said && at - f->said <= SAID_MAX && from && ends &&
		    !behind_word(one, 0) && looks_of(v) == LOOKS_SECRET) {
			struct str was = f->here.n ? f->here : f->value;
			f->several |= was.n && !str_eq(v, was);
			f->here = v;
		}
		if (behind_word(one, 0) || is_login(f, one) ||
		    (names_login(one) && names_reader(f, one)))
			f->said = at + one.n;
	}
}

/* Is what was pointed to the reader's? */
static bool here_is_theirs(const struct search *f, struct str subject)
{
	bool yours = behind_word(subject, 0) && letter_says_yours(subject);
	return f->here.n && !f->several && !is_for_many(f) &&
	       (f->own->called || yours) && utf8_len(f->low) <= SHORT_MAX;
}

/* ---- codes to get back in by ---- */

/* "8819-2231", "k7fq-92mx", "48291377": no word, no date. */
static bool is_key(struct str s)
{
	size_t digits = 0, letters = 0, marks = 0;
	for (size_t i = 0; i < s.n; i++) {
		digits += ch_digit(s.p[i]);
		letters += ch_alpha(s.p[i]);
		marks += s.p[i] == '-';
	}
	struct str year = str_sub(s, 0, 2); /* or behind the last mark */
	if (marks == 2 && s.p[s.n > 5 ? s.n - 5 : 0] == '-')
		year = str_sub(s, s.n - 4, s.n - 2);
	bool date = !letters && marks &&
		    (str_eq(year, S("19")) || str_eq(year, S("20")));
	return digits > 1 && digits + letters + marks == s.n && !date &&
	       s.n >= KEY_MIN && s.n <= KEY_MAX;
}

/* "1." before one of them, "•" */
static bool is_mark(struct str s)
{
	bool plain = false;
	for (size_t i = 0; i < s.n; i++)
		plain |= ch_alpha(s.p[i]) || (unsigned char)s.p[i] >= 0xE3;
	return s.n <= VALUE_MIN && !plain;
}

/* Do enough of them stand one behind the other; `front`: and nothing before? */
static bool has_keys(struct str low, bool front)
{
	size_t row = 0;
	for (size_t i = 0; i < low.n; i++) {
		size_t from = i;
		while (i < low.n && !strchr(" \t\n,;|", low.p[i]))
			i++;
		struct str word = str_sub(low, from, i);
		bool key = is_key(word), other = word.n && !is_mark(word);
		if (!key && other && front)
			return false;
		row = key ? row + 1 : other ? 0 : row;
		if (row >= KEYS_MIN)
			return true;
	}
	return false;
}

/* ... and they are said to be the reader's, or what they are stands over them.
 */
static bool shows_keys(struct str subject, struct str low)
{
	struct str one, rest = low;
	bool yours = letter_in(subject, recovery) && letter_says_yours(subject);
	if (!letter_in(low, recovery) || !has_keys(low, false))
		return false;
	while (!yours && letter_next_sentence(&rest, &one)) {
		ptrdiff_t colon = str_find(one, S(":"));
		struct str behind =
		    colon < 0 ? rest
			      : str_sub(low,
				    (size_t)(one.p - low.p) + (size_t)colon + 1,
				    low.n);
		yours = letter_in(one, recovery) &&
			(letter_says_yours(one) || has_keys(behind, true));
	}
	return yours;
}

bool letter_password(const struct asking *q, struct str lines, bool listed,
    const struct own_marks *own)
{
	struct mailbox to = mime_address_of(q->a, q->f, S("To"));
	size_t at = (size_t)(str_chr(to.addr, '@') + 1);
	struct str subject = letter_lower(q->a, q->subject);
	struct str low = letter_lower(q->a,
	    arena_printf(q->a, "%.*s\n%.*s", PRS(q->subject), PRS(lines)));
	struct str rest = low, line, next;
	struct search f = {.a = q->a,
	    .low = low,
	    .own = own,
	    .name = letter_lower(q->a, to.name),
	    .local = str_lower(q->a, str_sub(to.addr, 0, at ? at - 1 : 0)),
	    .mass = listed || low.n >= PROSE_LONG};
	if (shows_keys(subject, low))
		return true;
	while (str_split(&rest, '\n', &line)) {
		struct str ahead = rest;
		if (!str_split(&ahead, '\n', &next))
			next = S("");
		search_line(&f, str_trim(line), str_trim(next));
		search_here(&f, str_trim(line), str_trim(next));
	}
	if (f.sure || !f.value.n)
		return f.sure || here_is_theirs(&f, subject);
	if (f.mass && (f.told || f.shared))
		return false;
	return (f.maybe && (!f.mass || !f.several)) ||
	       (!is_for_many(&f) && is_all(&f));
}
