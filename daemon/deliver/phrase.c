/* SPDX-License-Identifier: MIT */
/* gazetted: the first things that somebody says in a letter. */
#include "deliver/phrase.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "text/width.h"

/* Of a greeting or a closing: "Sehr geehrte Damen und Herren". Where words are
 * not parted, columns tell. */
#define FEW_WORDS      6
#define FEW_COLUMNS    40
#define FIELD_NAME_MAX 24 /* bytes of "Answer to" */
#define FIELD_WORDS    2
#define BARE_WORDS     3 /* of a greeting that ends with no sign */

static const char *const stops[] = {".", "!", "。", "！", NULL};
static const char *const commas[] = {",", "，", "、", "،", NULL};
static const char *const asks[] = {"?", "？", "؟", NULL};

/* What joins a reason, a threat or another wish to a wish. */
static const char *const joints[] = {" - ", " – ", " — ", " (", "; ", " and ",
    " or ", " but ", " because ", " as ", " since ", " before ", " i ", " i'm ",
    " i've ", " this is ", " under ", " pursuant ", " according ",
    " in accordance ", " und ", " oder ", " sonst ", " aber ", " weil ",
    " denn ", " ich ", " gemäß ", " gem. ", " laut ", " et ", " ou ", " sinon ",
    " car ", " mais ", " parce ", " je ", " conformément ", " selon ", " y ",
    " o ", " porque ", " ya ", " pues ", " pero ", " según ", " conforme ",
    " e ", " perché ", " ma ", " ai sensi ", " secondo ", " pois ", " mas ",
    " nos termos ", " en ", " omdat ", " anders ", " maar ", " volgens ",
    " krachtens ", " oraz ", " lub ", " albo ", " bo ", " ponieważ ", " ale ",
    " zgodnie ", " na podstawie ", " a ", " nebo ", " protože ", " jinak ",
    " ale ", " podle ", " dle ", " ve ", " veya ", " yoksa ", " çünkü ",
    " ama ", " та ", " і ", " й ", " або ", " бо ", " інакше ", " але ",
    " згідно ", " и ", " или ", " потому ", " иначе ", " но ", " согласно ",
    " لأن ", " وإلا ", " כי ", " אחרת ", NULL};
static const char *const colons[] = {":", "：", NULL};

/* With which greetings begin: those that end with no sign on a line before
 * others, or with a colon, as does what mail programs write over a quotation.
 */
static const char *const hellos[] = {"hi", "hello", "hey", "dear", "gentlemen",
    "ladies", "hallo", "guten", "liebe", "liebes", "sehr", "estimado",
    "estimada", "estimados", "estimadas", "prezado", "prezada", "prezados",
    "prezadas", "caro", "cari", "gentile", "gentili", "monsieur", "madame",
    "bonjour", "bonsoir", "salut", "hola", "buenos", "buenas", "ciao", "salve",
    "buongiorno", "olá", "oi", "bom", "boa", "dag", "goedendag", "beste",
    "geachte", "cześć", "witam", "dzień", "dobrý", "ahoj", "merhaba", "selam",
    "привіт", "Привіт", "добрий", "Добрий", "доброго", "Доброго", "вітаю",
    "Вітаю", "مرحبا", "السلام", "שלום", "您好", "你好", "こんにちは",
    "안녕하세요", NULL};

/* ---- forms ---- */

size_t phrase_words(struct str s)
{
	struct str word;
	size_t n = 0;
	while (str_split(&s, ' ', &word))
		n += word.n > 0;
	return n;
}

static bool few(struct str s)
{
	return phrase_words(s) <= FEW_WORDS && text_width(s) <= FEW_COLUMNS;
}

/* Dates, addresses and fields are of a mail that is quoted. */
static bool may_greet(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (ch_digit(s.p[i]) || strchr(":@<", s.p[i]))
			return false;
	return few(s);
}

/* Where the first of the signs stands that ends something: one of ASCII with a
 * blank or nothing behind it. -1: there is none; *out_end: what is behind. */
static ptrdiff_t sign_at(
    struct str s, const char *const *signs, size_t *out_end)
{
	for (size_t i = 0; i < s.n; i++)
		for (size_t k = 0; signs[k]; k++) {
			struct str sign = str_of(signs[k]);
			size_t end = i + sign.n;
			if (!str_starts(str_sub(s, i, s.n), sign) ||
			    (sign.n == 1 && end < s.n && s.p[end] != ' ' &&
				(unsigned char)s.p[end] < 0x80))
				continue;
			*out_end = end;
			return (ptrdiff_t)i;
		}
	return -1;
}

static ptrdiff_t joint_at(struct str s)
{
	ptrdiff_t first = -1;
	for (size_t i = 0; joints[i]; i++) {
		ptrdiff_t at = str_ifind(s, str_of(joints[i]));
		if (at > 0 && (first < 0 || at < first))
			first = at;
	}
	return first;
}

static bool ends_with(struct str s, const char *const *signs)
{
	for (; *signs; signs++)
		if (str_ends(s, str_of(*signs)))
			return true;
	return false;
}

static bool says_hello(struct str line)
{
	struct str word;
	if (!str_split(&line, ' ', &word))
		return false;
	for (size_t i = 0; hellos[i]; i++)
		if (str_ieq(word, str_of(hellos[i])))
			return true;
	return false;
}

/* ---- pieces ---- */

static bool is_blank(uint32_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xa0 ||
	       (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 ||
	       c == 0x202f || c == 0x205f || c == 0x3000;
}

/* Of no width, or of direction alone. */
static bool shows_nothing(uint32_t c)
{
	return c == 0xad || (c >= 0x200b && c <= 0x200f) ||
	       (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) ||
	       c == 0xfeff;
}

struct str phrase_clean(struct arena *a, struct str s)
{
	struct buf b = buf_init(s.n + 1);
	bool gap = false, begun = false;
	for (size_t i = 0, n; i < s.n; i += n) {
		uint32_t c;
		n = utf8_next(s, i, &c);
		if (c == '\n') {
			buf_addc(&b, '\n');
			gap = begun = false;
		} else if (is_blank(c)) {
			gap = true;
		} else if (!shows_nothing(c)) {
			if (gap && begun)
				buf_addc(&b, ' ');
			if (c == 0x2019) /* as phones write "don't" */
				buf_addc(&b, '\'');
			else
				buf_add(&b, s.p + i, n);
			gap = false;
			begun = true;
		}
	}
	struct str clean = buf_dup(a, &b);
	buf_free(&b);
	return clean;
}

/* "From: News", with a mark that is no address. */
static bool is_field(struct str s)
{
	ptrdiff_t colon = str_chr(s, ':');
	struct str name = str_sub(s, 0, (size_t)(colon < 0 ? 0 : colon));
	return name.n > 0 && name.n <= FIELD_NAME_MAX &&
	       phrase_words(name) <= FIELD_WORDS &&
	       str_trim(name).n == name.n && (size_t)colon + 1 < s.n &&
	       s.p[colon + 1] == ' ';
}

bool phrase_quotes(struct str line, struct str next)
{
	bool digit = false;
	for (size_t i = 0; i < line.n; i++)
		digit |= ch_digit(line.p[i]);
	if (ends_with(line, colons))
		return digit || str_chr(line, '@') >= 0;
	return is_field(line) && is_field(next);
}

/* What is behind the first line that is not empty. */
static struct str after(struct str s, struct str line)
{
	return str_sub(s, (size_t)(line.p + line.n - s.p), s.n);
}

struct str phrase_line(struct str s)
{
	struct str line = {s.p, 0};
	while (!line.n && str_split(&s, '\n', &line))
		line = str_trim(line);
	return line;
}

/* "Hello" alone has an empty line behind it, or is one of the words. */
static bool is_bare(struct str line, struct str rest)
{
	struct str next = {NULL, 0};
	str_split(&rest, '\n', &next); /* of its own line */
	str_split(&rest, '\n', &next);
	return phrase_words(line) <= BARE_WORDS && may_greet(line) &&
	       (!str_trim(next).n || says_hello(line));
}

bool phrase_cut_greeting(struct str *s)
{
	struct str line = phrase_line(*s), rest = after(*s, line);
	size_t end = line.n, comma;
	ptrdiff_t at = sign_at(line, stops, &end);
	ptrdiff_t first = sign_at(line, commas, &comma);
	if (first >= 0 && (at < 0 || first < at)) {
		at = first;
		end = comma;
	}
	if (!line.n)
		return false;
	bool colon = ends_with(line, colons) && few(line) && says_hello(line);
	if (at >= 0 ? !may_greet(str_sub(line, 0, (size_t)at))
		    : !colon && !is_bare(line, rest))
		return false;
	*s = str_sub(*s, (size_t)(line.p + end - s->p), s->n);
	return true;
}

struct str phrase_paragraph(struct arena *a, struct str s)
{
	struct str line = phrase_line(s), rest = after(s, line);
	struct str next, all = line;
	str_split(&rest, '\n', &next); /* its own end */
	while (str_split(&rest, '\n', &next)) {
		next = str_trim(next);
		if (!next.n)
			break;
		all = str_cat(a, str_cat(a, all, S(" ")), next);
	}
	return all;
}

struct str phrase_sentence(struct str line)
{
	size_t end, stop_end;
	ptrdiff_t at = sign_at(line, commas, &end);
	ptrdiff_t stop = sign_at(line, stops, &stop_end);
	struct str rest = {NULL, 0};
	if (at >= 0)
		rest = str_trim(str_sub(line, end, line.n));
	/* "Unsubscribe, how does that work?" asks for something else. */
	if (at >= 0 && (stop < 0 || at < stop) && few(rest) &&
	    !str_ends(rest, S("?")))
		return str_sub(line, 0, (size_t)at);
	if (stop >= 0)
		return str_sub(line, 0, (size_t)stop);
	return (struct str){NULL, 0};
}

struct str phrase_clause(struct str line, enum phrase_end end)
{
	size_t ignored;
	ptrdiff_t at =
	    end == PHRASE_JOINT
		? joint_at(line)
		: sign_at(line, end == PHRASE_STOP ? stops : commas, &ignored);
	return str_sub(line, 0, at < 0 ? line.n : (size_t)at);
}

size_t phrase_clause_sign(struct str s)
{
	static const char *const wide[] = {
	    "。", "！", "？", "，", "、", "،", "؟", "；", NULL};
	if (s.n && strchr(".!?,;:()\n", s.p[0]))
		return 1;
	for (size_t i = 0; wide[i]; i++)
		if (str_starts(s, str_of(wide[i])))
			return strlen(wide[i]);
	return str_starts(s, S(" - ")) ? 2 : 0;
}

bool phrase_asks(struct str s)
{
	for (size_t i = 0; asks[i]; i++)
		if (str_find(s, str_of(asks[i])) >= 0)
			return true;
	return false;
}

bool phrase_next(struct str *line, struct str *out)
{
	size_t end = line->n, asked;
	ptrdiff_t at = sign_at(*line, stops, &end);
	ptrdiff_t ask = sign_at(*line, asks, &asked);
	size_t n = at < 0 ? line->n : (size_t)at;
	if (ask >= 0 && (size_t)ask < n)
		n = end = asked;
	*out = str_sub(*line, 0, n);
	*line = str_trim(
	    str_sub(*line, at < 0 && ask < 0 ? line->n : end, line->n));
	return out->n || line->n;
}
