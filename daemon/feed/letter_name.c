/* SPDX-License-Identifier: MIT */
/* gazetted: what a letter's reader is called in it. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "feed/letter_impl.h"

#define GAP_MAX	     24 /* bytes between a greeting and a name */
#define CALLINGS_MAX 32

static bool has(const struct str *list, size_t n, struct str s)
{
	for (size_t i = 0; i < n; i++)
		if (str_ieq(list[i], s))
			return true;
	return false;
}

/* ---- how they are called ---- */

/* The bytes of the word that greets which the line begins with, or 0. Those
 * that end in a blank are a whole word, others may go on: "Querida". */
static size_t greeting_word(struct str line)
{
	static const struct str words[] = {S_INIT("hi"), S_INIT("hello"),
	    S_INIT("hey"), S_INIT("dear"), S_INIT("good morning"),
	    S_INIT("good afternoon"), S_INIT("good evening"),
	    S_INIT("good day"), S_INIT("greetings"), S_INIT("welcome"),
	    S_INIT("howdy"), S_INIT("hallo"), S_INIT("liebe"), S_INIT("lieber"),
	    S_INIT("guten tag"), S_INIT("guten morgen"), S_INIT("guten abend"),
	    S_INIT("moin"), S_INIT("servus"), S_INIT("gr\303\274\303\237 gott"),
	    S_INIT("sehr geehrte"), S_INIT("sehr geehrter"), S_INIT("bonjour"),
	    S_INIT("bonsoir"), S_INIT("cher"), S_INIT("ch\303\250re"),
	    S_INIT("Ch\303\250re"), S_INIT("salut"), S_INIT("coucou"),
	    S_INIT("hola"), S_INIT("querido"), S_INIT("querida"),
	    S_INIT("estimado"), S_INIT("estimada"),
	    S_INIT("buenos d\303\255as"), S_INIT("buenas tardes"),
	    S_INIT("ciao"), S_INIT("caro"), S_INIT("cara"), S_INIT("gentile"),
	    S_INIT("buongiorno"), S_INIT("buonasera"), S_INIT("ol\303\241"),
	    S_INIT("oi"), S_INIT("prezado"), S_INIT("prezada"),
	    S_INIT("bom dia"), S_INIT("caro"), S_INIT("beste"),
	    S_INIT("geachte"), S_INIT("dag"), S_INIT("hoi"),
	    S_INIT("goedemorgen"), S_INIT("hej"), S_INIT("hei"),
	    S_INIT("k\303\244ra"), S_INIT("k\303\246re"),
	    S_INIT("kj\303\246re"), S_INIT("god morgon"), S_INIT("godmorgen"),
	    S_INIT("moi"), S_INIT("terve"), S_INIT("hyv\303\244"),
	    S_INIT("ahoj"), S_INIT("dobr\303\275 den"),
	    S_INIT("v\303\241\305\276en\303\275"),
	    S_INIT("v\303\241\305\276en\303\241"),
	    S_INIT("cze\305\233\304\207"), S_INIT("dzie\305\204 dobry"),
	    S_INIT("drogi"), S_INIT("droga"), S_INIT("szanowny"),
	    S_INIT("szanowna"), S_INIT("witaj"), S_INIT("merhaba"),
	    S_INIT("sevgili"), S_INIT("say\304\261n"), S_INIT("szia"),
	    S_INIT("kedves"), S_INIT("bun\304\203"), S_INIT("drag\304\203"),
	    S_INIT("halo"), S_INIT("xin ch\303\240o"), S_INIT("Здравствуйте"),
	    S_INIT("Привет"), S_INIT("Добрый день"), S_INIT("Доброе утро"),
	    S_INIT("Уважаемый"), S_INIT("Уважаемая"), S_INIT("Дорогой"),
	    S_INIT("Дорогая"), S_INIT("Вітаємо"), S_INIT("Привіт"),
	    S_INIT("Доброго дня"), S_INIT("Шановний"), S_INIT("Шановна"),
	    S_INIT("Здравей"), S_INIT("Γεια σου"), S_INIT("Γεια σας"),
	    S_INIT("Αγαπητέ"), S_INIT("Αγαπητή"), S_INIT("مرحبا"),
	    S_INIT("عزيزي"), S_INIT("عزيزتي"), S_INIT("שלום"), S_INIT("היי"),
	    S_INIT("你好"), S_INIT("您好"), S_INIT("亲爱的"), S_INIT("尊敬的"),
	    S_INIT("親愛的"), S_INIT("こんにちは"), S_INIT("안녕하세요")};
	size_t best = 0;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		size_t n = words[i].n;
		bool whole =
		    n == line.n ||
		    (n < line.n && (!ch_alnum(line.p[n]) ||
				       (unsigned char)*words[i].p > 0xE0));
		if (n > best && str_istarts(line, words[i]) && whole)
			best = n;
	}
	return best;
}

/* Pictures that stand for words. */
static bool is_emoji(uint32_t c)
{
	return (c >= 0x2190 && c < 0x2E80) || c >= 0x1F000 || c == 0xFE0F;
}

/* Bytes of the mark that ends a greeting, with the emoji before it; 0 where
 * the name goes on, or a sentence does. */
static size_t behind_name(struct str s)
{
	static const struct str ends[] = {S_INIT(","), S_INIT("!"), S_INIT(":"),
	    S_INIT(". "), S_INIT("さん、"), S_INIT("さん"), S_INIT("様"),
	    S_INIT("さま"), S_INIT("，"), S_INIT("！"), S_INIT("："),
	    S_INIT("、"), S_INIT("님"), S_INIT("،"), S_INIT("您好："),
	    S_INIT("您好，"), S_INIT("您好！"), S_INIT("您好,"),
	    S_INIT("你好："), S_INIT("你好，"), S_INIT("你好！"),
	    S_INIT("你好,")};
	size_t i = 0;
	bool emoji = false;
	uint32_t c;
	while (i < s.n) {
		size_t n = utf8_next(s, i, &c);
		if (c != ' ' && c != 0xA0 && !is_emoji(c))
			break;
		emoji |= c != ' ' && c != 0xA0;
		i += n;
	}
	struct str rest = str_sub(s, i, s.n);
	for (size_t k = 0; k < sizeof(ends) / sizeof(*ends); k++)
		if (str_starts(rest, ends[k]))
			return i + ends[k].n;
	static const struct str dashes[] = {
	    S_INIT("–"), S_INIT("—"), S_INIT("- "), S_INIT("--")};
	for (size_t k = 0; i && k < sizeof(dashes) / sizeof(*dashes); k++)
		if (str_starts(rest, dashes[k]))
			return i + str_trim(dashes[k]).n;
	return emoji ? i : 0;
}

/* The end of a greeting by one of the names, found from `from` to
 * `from + gap`, or 0. */
static size_t called(
    const struct str *names, size_t n, struct str line, size_t from, size_t gap)
{
	for (size_t i = 0; i < n; i++) {
		struct str look = str_sub(line, from, from + gap + names[i].n);
		ptrdiff_t at = str_ifind(look, names[i]);
		size_t begin = from + (size_t)at, end = begin + names[i].n;
		if (at < 0 || (begin && ch_alnum(line.p[begin - 1])))
			continue;
		struct str rest = str_sub(line, end, line.n);
		size_t mark = behind_name(rest);
		if (mark || !str_trim(rest).n)
			return mark ? end + mark : line.n;
	}
	return 0;
}

static bool is_told(const struct reader *r, struct str name)
{
	return has(r->told.v, r->told.n, name);
}

/* "Annさん", "Ann 您好" */
static bool is_honoured(struct str line, struct str name)
{
	static const struct str words[] = {S_INIT("さん"), S_INIT("様"),
	    S_INIT("さま"), S_INIT("님"), S_INIT("您好"), S_INIT("你好")};
	struct str rest = str_trim(str_sub(line, name.n, line.n));
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_istarts(line, name) && str_starts(rest, words[i]))
			return true;
	return false;
}

size_t reader_greeting(const struct reader *r, struct str line, bool first)
{
	size_t front = 0, end = 0;
	while (front < line.n && ch_space(line.p[front]))
		front++;
	struct str rest = str_sub(line, front, line.n);
	size_t word = greeting_word(rest);
	if (word) {
		end = called(r->names.v, r->names.n, rest, word, GAP_MAX);
		if (!end)
			end = called(
			    r->callings.v, r->callings.n, rest, word, GAP_MAX);
	}
	for (size_t i = 0; !end && i < r->names.n; i++)
		if (!is_told(r, r->names.v[i]) &&
		    (first || str_chr(r->names.v[i], ' ') > 0 ||
			is_honoured(rest, r->names.v[i]))) {
			end = called(&r->names.v[i], 1, rest, 0, 0);
			if (end == r->names.v[i].n) /* nothing behind it */
				end = 0;
		}
	return end ? front + end : 0;
}

/* Is what is left of it the end of a sentence or a clause? */
static bool ends_call(struct str s)
{
	return s.n && strchr(".,!?;:", *s.p) && *s.p;
}

/* Cuts the name where it is called at or behind `*from`; false where it is
 * not. */
static bool uncall(
    struct arena *a, struct str name, struct str *text, size_t *from)
{
	ptrdiff_t at = str_ifind(str_sub(*text, *from, text->n), name);
	size_t begin = *from + (size_t)at, end = begin + name.n;
	if (at < 0)
		return false;
	*from = end;
	struct str rest = str_sub(*text, end, text->n);
	if (begin < 3 || !ends_call(rest) || text->p[begin - 1] != ' ')
		return true;
	if (text->p[begin - 2] == ',') /* "so, Ann Smith." */
		begin -= 2;
	else if (strchr(".!?", text->p[begin - 2]) && str_starts(rest, S(", ")))
		end += 2; /* "So. Ann Smith, you see." */
	else
		return true;
	*text = arena_printf(a, "%.*s%.*s", (int)begin, text->p,
	    (int)(text->n - end), text->p + end);
	*from = begin;
	return true;
}

struct str reader_uncalled(
    struct arena *a, const struct reader *r, struct str text)
{
	vec_each (&r->names, name) {
		size_t from = 0;
		int times = 0;
		while (!is_told(r, *name) && str_chr(*name, ' ') > 0 &&
		       times++ < CALLINGS_MAX && uncall(a, *name, &text, &from))
			;
	}
	return text;
}

/* ---- named in full ---- */

/* A mailbox's name need not be anybody's. */
bool reader_is_role(struct str name)
{
	static const struct str words[] = {S_INIT("news"), S_INIT("newsletter"),
	    S_INIT("newsletters"), S_INIT("digest"), S_INIT("daily"),
	    S_INIT("weekly"), S_INIT("mail"), S_INIT("mailing"),
	    S_INIT("inbox"), S_INIT("list"), S_INIT("team"), S_INIT("desk"),
	    S_INIT("reader"), S_INIT("readers"), S_INIT("subscriber"),
	    S_INIT("subscribers"), S_INIT("member"), S_INIT("members"),
	    S_INIT("customer"), S_INIT("customers"), S_INIT("recipient"),
	    S_INIT("recipients"), S_INIT("undisclosed")};
	struct str word;
	while (str_split(&name, ' ', &word))
		if (has(words, sizeof(words) / sizeof(*words), word))
			return true;
	return false;
}

static bool in_word(char c)
{
	return ch_alnum(c) || (unsigned char)c >= 0x80;
}

bool reader_named(const struct reader *r, struct str text)
{
	vec_each (&r->names, name) {
		ptrdiff_t at;
		if (str_chr(*name, ' ') <= 0 || reader_is_role(*name) ||
		    is_told(r, *name))
			continue;
		for (size_t from = 0;
		     (at = str_ifind(str_sub(text, from, text.n), *name)) >= 0;
		     from += (size_t)at + 1) {
			size_t begin = from + (size_t)at, end = begin + name->n;
			if ((!begin || !in_word(text.p[begin - 1])) &&
			    (end == text.n || !in_word(text.p[end])))
				return true;
		}
	}
	return false;
}

/* ---- subjects ---- */

/* Marks that stood between what was cut and the rest. */
static struct str tidy(struct str s)
{
	while (s.n && strchr(" ,:;-!", s.p[0]))
		s = str_sub(s, 1, s.n);
	while (s.n && strchr(" ,:;-", s.p[s.n - 1]))
		s.n--;
	return s;
}

static struct str without(struct arena *a, struct str s, struct str addr)
{
	struct buf b = buf_init(s.n);
	ptrdiff_t at;
	while ((at = reader_find_address(s, addr)) >= 0) {
		buf_adds(&b, str_sub(s, 0, (size_t)at));
		s = str_sub(s, (size_t)at + addr.n, s.n);
		/* "News for ann@example.org: ships" */
		if (b.n && b.p[b.n - 1] == ' ' && s.n && strchr(",:;.!", *s.p))
			buf_cut(&b, b.n - 1);
	}
	buf_adds(&b, s);
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return tidy(str_squeeze(a, out));
}

/* "Your ships are in, Ann!" */
static struct str uncalled_at_end(const struct reader *r, struct str s)
{
	struct str front = s;
	while (front.n && strchr(".!?", front.p[front.n - 1]))
		front.n--;
	vec_each (&r->names, x)
		if (front.n > x->n + 2 && !is_told(r, *x) &&
		    str_ieq(str_sub(front, front.n - x->n, front.n), *x) &&
		    str_ends(str_sub(front, 0, front.n - x->n), S(", ")))
			return str_sub(front, 0, front.n - x->n - 2);
	return s;
}

/* "News for ": bytes of the word at the end that says for whom, and of the
 * blanks around it; or 0. */
static size_t for_word(struct str front)
{
	static const struct str words[] = {S_INIT(" for "), S_INIT(" to "),
	    S_INIT(" für "), S_INIT(" an "), S_INIT(" pour "), S_INIT(" para "),
	    S_INIT(" per "), S_INIT(" voor "), S_INIT(" dla "),
	    S_INIT(" для ")};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_ends(front, words[i]))
			return words[i].n;
	return 0;
}

bool reader_says_for(struct str front)
{
	return for_word(front) > 0;
}

static struct str unnamed(struct arena *a, struct str s, struct str name)
{
	ptrdiff_t at = str_ifind(s, name);
	if (at <= 0)
		return s;
	struct str front = str_sub(s, 0, (size_t)at);
	front.n -= for_word(front);
	return tidy(str_squeeze(
	    a, str_cat(a, front, str_sub(s, (size_t)at + name.n, s.n))));
}

/* "Your order #48291377: what to do with it" */
static struct str unnumbered(struct arena *a, struct str s, struct str number)
{
	ptrdiff_t at = reader_find_piece(s, number);
	if (at < 0)
		return s;
	struct str front = str_sub(s, 0, (size_t)at);
	struct str rest = str_sub(s, (size_t)at + number.n, s.n);
	while (front.n && strchr("# ", front.p[front.n - 1]))
		front.n--;
	return tidy(str_squeeze(a, str_cat(a, front, rest)));
}

struct str reader_cut(struct arena *a, const struct reader *r, struct str s)
{
	vec_each (&r->numbers, x)
		s = unnumbered(a, s, *x);
	vec_each (&r->addresses, x)
		if (reader_find_address(s, *x) >= 0)
			s = without(a, s, *x);
	s = uncalled_at_end(r, s);
	vec_each (&r->names, x) /* "Ships for Ann Smith: three" */
		if (reader_named(r, s) && str_chr(*x, ' ') > 0 &&
		    !is_told(r, *x))
			s = unnamed(a, s, *x);
	size_t cut = reader_greeting(r, s, true);
	struct str rest = tidy(str_sub(s, cut, s.n));
	if (cut && !rest.n) /* "Good morning, Ann!" */
		rest = str_sub(s, 0, greeting_word(s));
	return cut && rest.n ? rest : s;
}
