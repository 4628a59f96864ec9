/* SPDX-License-Identifier: MIT */
/* gazetted: what a digest wants to tell, and what not. */
#include "digest/filter.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "digest/caps.h"
#include "prose/units.h"
#include "text/language.h"
#include "text/regex.h"
#include "text/words.h"

#define FOLDED_BYTES 3 /* for one, at most: the mark, and a space around it */
#define HANGUL_BYTES 3 /* of a syllable */
#define END	     '\x01' /* of a sentence */

/* What an I with a dot leaves over it when it is folded: Turkish "İstanbul" is
 * "istanbul" to a rule, too; and since the capital of an i without a dot is the
 * one of any other, "ışık" is "IŞIK". */
#define DOT_ABOVE 0x307
#define DOTLESS_I 0x131

/* Greek has no accents on capitals: "δρόμος" is "ΔΡΟΜΟΣ". */
static uint32_t unaccented(uint32_t c)
{
	utf8proc_int32_t parts[4];
	bool greek = (c >= 0x370 && c <= 0x3ff) || (c >= 0x1f00 && c <= 0x1fff);
	if (!greek || utf8proc_decompose_char((utf8proc_int32_t)c, parts, 4,
			  UTF8PROC_DECOMPOSE, NULL) < 1)
		return c == DOTLESS_I ? 'i' : c;
	return (uint32_t)parts[0];
}

/* The text as utf8proc has it by `how`, which is ASCII where it was. */
static struct str mapped(struct arena *a, struct str s, utf8proc_option_t how)
{
	utf8proc_uint8_t *out = NULL;
	if (str_is_ascii(s))
		return s;
	utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)s.p,
	    (utf8proc_ssize_t)s.n, &out, UTF8PROC_STABLE | how);
	if (n >= 0) /* else it is not UTF-8 */
		s = str_dup(a, (struct str){(const char *)out, (size_t)n});
	free(out);
	return s;
}

/* One form of each letter, as accents may be apart from theirs or not. */
static struct str composed(struct arena *a, struct str s)
{
	return mapped(a, s, UTF8PROC_COMPOSE);
}

/* What the eye does not see parts no word, as a soft hyphen; but what parts a
 * Persian word from its ending does. */
#define ZERO_WIDTH_NON_JOINER 0x200C

/* Appends the character to what ends at `n`, or a space; returns the new end.
 */
static size_t fold(char *out, size_t n, uint32_t c)
{
	utf8proc_category_t k = c == UTF8_BAD
				    ? UTF8PROC_CATEGORY_CN
				    : utf8proc_category((utf8proc_int32_t)c);
	bool part = (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_ME) ||
		    k == UTF8PROC_CATEGORY_ND;
	if (k == UTF8PROC_CATEGORY_CF && c != ZERO_WIDTH_NON_JOINER)
		return n;
	if (part && c != DOT_ABOVE)
		n += utf8_encode(out + n, unaccented(c));
	if ((!part || words_unspaced(c)) && out[n - 1] != ' ')
		out[n++] = ' ';
	return n;
}

/* A mark is a word of its own. */
static size_t mark(char *out, size_t n, char c)
{
	if (out[n - 1] != ' ')
		out[n++] = ' ';
	out[n++] = c;
	out[n++] = ' ';
	return n;
}

/* "C++", "C#", ".NET": a mark that belongs to the word it stands at. */
static bool of_word(struct str s, size_t i)
{
	bool behind = i > 0 && ch_alnum(s.p[i - 1]);
	bool before = i + 1 < s.n && ch_alnum(s.p[i + 1]);
	if (s.p[i] == '+' && i > 0 && s.p[i - 1] == '+')
		return !before || ch_digit(s.p[i + 1]); /* "C++20" */
	if (s.p[i] == '+' || s.p[i] == '#')
		return behind && !before;
	return s.p[i] == '.' && before && !ch_digit(s.p[i + 1]) &&
	       (!i || strchr(" \t\n(\"'", s.p[i - 1]));
}

/* Between two sentences: "something new. York". Names that begin with a capital
 * ("St. Louis", "Yahoo! Finance") have stops of their own. */
static bool ends_sentence(struct str s, size_t i)
{
	size_t from = i, next = i + 1;
	while (from > 0 && (ch_alnum(s.p[from - 1]) || s.p[from - 1] < 0))
		from--;
	while (next < s.n && ch_space(s.p[next]))
		next++;
	return memchr(".!?", s.p[i], 3) && i - from > 2 && next > i + 1 &&
	       next < s.n && s.p[next] >= 'A' && s.p[next] <= 'Z' &&
	       s.p[from] >= 'a' && s.p[from] <= 'z';
}

/* The marks that count, before letters are folded: those of words stay, and
 * where a sentence ends no phrase goes on. */
static struct str marked(struct arena *a, struct str s)
{
	char *p = arena_memdup(a, s.p, s.n);
	for (size_t i = 0; i < s.n; i++)
		if (memchr("+#.!?", s.p[i], 5))
			p[i] = of_word(s, i)	     ? s.p[i]
			       : ends_sentence(s, i) ? END
						     : ' ';
	return (struct str){p, s.n};
}

/* Letters and digits as Unicode's full case folding has them, whatever form
 * they are written in; one space for whatever else, and one at each end: words
 * can be looked for as " word ". Letters of scripts without spaces are words
 * of their own, and so are the marks of "C++" and ".NET": whoever asks for C
 * finds C++, but not the other way round. */
static struct str folded(struct arena *a, struct str s)
{
	size_t n = 0;
	uint32_t c;
	s = mapped(a, marked(a, utf8_clip(s, FILTER_TEXT_MAX)),
	    UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
	char *out = arena_alloc(a, FOLDED_BYTES * s.n + 4);
	out[n++] = ' ';
	for (size_t i = 0; i < s.n;) {
		char x = s.p[i];
		if ((unsigned char)x >= 0x80) {
			i += utf8_next(s, i, &c);
			n = fold(out, n, c);
			continue;
		}
		if (ch_alnum(x))
			out[n++] = ch_lower(x);
		else if (x == END || memchr("+#.", x, 3))
			n = mark(out, n, x);
		else if (out[n - 1] != ' ')
			out[n++] = ' ';
		i++;
	}
	if (out[n - 1] != ' ')
		out[n++] = ' ';
	out[n] = 0;
	return (struct str){out, n};
}

/* A rule made ready. */
struct test {
	enum rule_kind kind;
	struct str rule;    /* as written */
	struct str text;    /* folded where words are looked for */
	struct regex *expr; /* in place of text */
	bool dead;	    /* no expression, or given up */
	int64_t steps, texts;
};

typedef VEC(struct test) tests;

struct side { /* the digest, or the reader */
	const char *whose;
	tests include, exclude;
	const struct wants *wants;
};

struct filter {
	struct arena *a;
	struct side side[2];
	VEC(struct str) given_up;
};

/* ---- making ---- */

static bool of_words(enum rule_kind k)
{
	return k != RULE_SOURCE && k != RULE_SECTION && k != RULE_LANGUAGE;
}

/* Korean hangs its particles on to a word: what two syllables or more begin is
 * that word, and the space behind it is none to look for. */
static struct str with_particles(struct str words)
{
	size_t end = words.n - 1, syllables = 0;
	uint32_t c;
	while (end >= HANGUL_BYTES && syllables < 2) {
		utf8_next(words, end - HANGUL_BYTES, &c);
		if (c < 0xAC00 || c > 0xD7A3)
			break;
		end -= HANGUL_BYTES;
		syllables++;
	}
	return str_sub(words, 0, words.n - (syllables == 2));
}

static void ready(struct arena *a, struct str rule, tests *out)
{
	struct rule r = rule_of(rule);
	struct test *t = vec_push(a, out);
	struct err e = ERR_INIT;
	*t = (struct test){.kind = r.kind, .rule = rule, .text = r.text};
	if (r.pattern)
		t->dead = regex_new(composed(a, r.text), &t->expr, &e) < 0;
	else if (of_words(r.kind))
		t->text = with_particles(folded(a, r.text));
}

struct filter *filter_new(
    const struct wants *digest, const struct wants *reader)
{
	struct arena *a = arena_new();
	struct filter *f = arena_new_of(a, struct filter);
	f->a = a;
	f->side[0] = (struct side){.whose = "", .wants = digest};
	f->side[1] = (struct side){.whose = "the reader's ", .wants = reader};
	for (struct side *s = f->side; s < f->side + 2; s++) {
		vec_each (&s->wants->include, r)
			ready(a, *r, &s->include);
		vec_each (&s->wants->exclude, r)
			ready(a, *r, &s->exclude);
	}
	return f;
}

static void free_all(tests *all)
{
	vec_each (all, t)
		regex_free(&t->expr);
}

void filter_free(struct filter **f)
{
	if (!*f)
		return;
	for (struct side *s = (*f)->side; s < (*f)->side + 2; s++) {
		free_all(&s->include);
		free_all(&s->exclude);
	}
	struct arena *a = (*f)->a;
	*f = NULL;
	arena_free(&a);
}

struct str filter_given_up(const struct filter *f, size_t i)
{
	return i < f->given_up.n ? f->given_up.v[i] : (struct str){NULL, 0};
}

/* ---- looking ---- */

/* What the rules look at, folded when the first asks. */
struct looked_at {
	struct filter *f;
	struct arena *a;
	const struct article *art;
	struct str section, language;
	struct str title, author, text;
};

/* The subtag of `n` letters of a tag: 4 its script, 2 its region. */
static struct str subtag(struct str tag, size_t n)
{
	struct str part = S("");
	(void)str_split(&tag, '-', &part);
	while (str_split(&tag, '-', &part))
		if (part.n == n && ch_alpha(part.p[0]))
			return part;
	return S("");
}

/* The script, which for Chinese the region tells too. */
static struct str script_of(struct str tag)
{
	static const struct {
		struct str region, script;
	} of[] = {{S_INIT("CN"), S_INIT("Hans")},
	    {S_INIT("SG"), S_INIT("Hans")}, {S_INIT("MY"), S_INIT("Hans")},
	    {S_INIT("TW"), S_INIT("Hant")}, {S_INIT("HK"), S_INIT("Hant")},
	    {S_INIT("MO"), S_INIT("Hant")}};
	struct str script = subtag(tag, 4), region = subtag(tag, 2);
	for (size_t i = 0; i < sizeof(of) / sizeof(*of) && !script.n; i++)
		if (language_code(tag) == language_code(S("zh")) &&
		    str_ieq(region, of[i].region))
			return of[i].script;
	return script;
}

/* Whether a text is in a language that is asked for, or, if not `surely`, may
 * be: "pt" asks for pt-BR too, as by RFC 4647; and what is known to be "pt"
 * and no more may be pt-BR. */
static bool speaks(struct str language, struct str asked, bool surely)
{
	uint16_t code = language_code(language);
	if (!code || code != language_code(asked))
		return str_ieq(language, asked);
	for (size_t n = 2; n <= 4; n += 2) {
		bool script = n == 4;
		struct str is =
		    script ? script_of(language) : subtag(language, n);
		struct str want = script ? script_of(asked) : subtag(asked, n);
		if (want.n && (is.n || surely) && !str_ieq(is, want))
			return false;
	}
	return true;
}

static bool has_words(struct looked_at *l, struct str *had, struct str where,
    const struct test *t)
{
	if (!had->p)
		*had = folded(l->a, where);
	return t->text.n > 1 && str_find(*had, t->text) >= 0;
}

static bool fits_expr(struct looked_at *l, struct str where, struct test *t)
{
	if (t->dead)
		return false;
	bool so = regex_fits(t->expr, composed(l->a, where)) == REGEX_FITS;
	t->steps += regex_steps(t->expr);
	if (t->steps > FILTER_STEPS_MAX + FILTER_STEPS_EACH * ++t->texts) {
		t->dead = true;
		*vec_push(l->f->a, &l->f->given_up) = t->rule;
	}
	return so;
}

static bool within(
    struct looked_at *l, struct str *had, struct str where, struct test *t)
{
	return t->expr || t->dead ? fits_expr(l, where, t)
				  : has_words(l, had, where, t);
}

/* No phrase goes on from one category to the next, and each has its own "^". */
static bool in_category(struct looked_at *l, struct test *t)
{
	struct str rest = l->art->categories, one;
	while (str_split(&rest, '\n', &one)) {
		struct str had = {NULL, 0};
		if (within(l, &had, one, t))
			return true;
	}
	return false;
}

static bool is(struct looked_at *l, struct str what, struct test *t)
{
	return t->expr || t->dead ? fits_expr(l, what, t)
				  : str_eq(t->text, what);
}

/* `surely`: what is left out is so for what is known of it. */
static bool fits(struct looked_at *l, struct test *t, bool surely)
{
	const struct article *art = l->art;
	switch (t->kind) {
	case RULE_SOURCE: return is(l, art->source_name, t);
	case RULE_SECTION: return is(l, l->section, t);
	case RULE_LANGUAGE:
		return t->expr ? is(l, l->language, t)
			       : speaks(l->language, t->text, surely);
	case RULE_AUTHOR: return within(l, &l->author, art->author, t);
	case RULE_CATEGORY: return in_category(l, t);
	case RULE_TITLE: return within(l, &l->title, art->title, t);
	case RULE_TEXT: break;
	}
	return within(l, &l->title, art->title, t) ||
	       within(l, &l->text, art->summary, t);
}

static struct str wrong_language(struct looked_at *l, struct side *s)
{
	struct str asked = {NULL, 0};
	vec_each (&s->wants->languages, one)
		asked = asked.n ? str_join(l->a, asked, S(", "), *one) : *one;
	return arena_printf(l->a, "left out: it is in %.*s; %slanguages = %.*s",
	    PRS(l->language), s->whose, PRS(asked));
}

static struct str judge(struct looked_at *l, struct side *s)
{
	bool right = !s->wants->languages.n || !l->language.n;
	vec_each (&s->wants->languages, asked)
		right |= speaks(l->language, *asked, false);
	if (!right)
		return wrong_language(l, s);
	vec_each (&s->exclude, t)
		if (fits(l, t, true))
			return arena_printf(l->a,
			    "left out: %sexclude \"%.*s\"", s->whose,
			    PRS(t->rule));
	vec_each (&s->include, t)
		if (fits(l, t, false))
			return (struct str){NULL, 0};
	return s->include.n
		   ? arena_printf(
			 l->a, "left out: no rule of %sinclude fits", s->whose)
		   : (struct str){NULL, 0};
}

/* Whether any rule asks for the language, which may have to be found out. */
static bool asks_language(const struct side *s)
{
	bool asks = s->wants->languages.n > 0;
	vec_each (&s->include, t)
		asks |= t->kind == RULE_LANGUAGE;
	vec_each (&s->exclude, t)
		asks |= t->kind == RULE_LANGUAGE;
	return asks;
}

struct str filter_why(struct filter *f, struct arena *a,
    const struct article *art, struct str section)
{
	struct looked_at l = {.f = f,
	    .a = a,
	    .art = art,
	    .section = section,
	    .language = art->language};
	if (!l.language.n &&
	    (asks_language(&f->side[0]) || asks_language(&f->side[1])))
		l.language = language_detect(art->summary);
	struct str why = judge(&l, &f->side[0]);
	return why.n ? why : judge(&l, &f->side[1]);
}
