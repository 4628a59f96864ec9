/* SPDX-License-Identifier: MIT */
/* gazetted: what one walk over a sentence finds. */
#include "prose/walk.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "prose/indirect.h"
#include "text/listed.h"
#include "text/words.h"

#define NAMES_MIN   4	 /* words with capitals that are no sentence */
#define QUOTE_BYTES 3000 /* of further paragraphs that one quotation has */

static bool letter(uint32_t c)
{
	if (c < 0x80)
		return ch_alpha((char)c);
	utf8proc_category_t k = c == UTF8_BAD
				    ? UTF8PROC_CATEGORY_CN
				    : utf8proc_category((utf8proc_int32_t)c);
	return (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO) ||
	       k == UTF8PROC_CATEGORY_MN || k == UTF8PROC_CATEGORY_MC;
}

/* The quotation marks after which `c` closes what `open` opened. */
static bool closes(uint32_t open, uint32_t c)
{
	switch (open) {
	case '"': return c == '"' || c == 0x201D;
	case '`': return c == '\'' || c == '"';
	case 0x201C: return c == 0x201D || c == '"';
	case 0x201D: return c == 0x201D;
	case 0x201E: return c == 0x201C || c == 0x201D || c == '"';
	case 0xAB: return c == 0xBB;
	case 0xBB: return c == 0xAB;
	case 0x203A: return c == 0x2039;
	case 0x2039: return c == 0x203A;
	case 0x201A: return c == 0x2018 || c == 0x2019;
	case 0x300C: return c == 0x300D;
	case 0x300E: return c == 0x300F;
	case 0xFF62: return c == 0xFF63;
	default: return false;
	}
}

bool walk_opens(uint32_t before, uint32_t c, char next)
{
	switch (c) {
	case '"': return before < '0' || before > '9';
	case '`': return next == '`';
	case 0x201D: return before == ' ' || before == 0;
	case 0x201C:
	case 0x201E:
	case 0xAB:
	case 0xBB:
	case 0x203A:
	case 0x2039:
	case 0x201A:
	case 0x300C:
	case 0x300E:
	case 0xFF62: return true;
	default: return false;
	}
}

/* Brackets, and quotation marks that close what is elsewhere. "1)" and "a)"
 * number what follows. Japanese and Chinese ones may be closed by a narrow one:
 * "株式会社（本社：オルリン)". */
static void balance(struct str t, size_t i, uint32_t c, struct walk *w)
{
	if (c == 0xFF08) {
		w->wide++;
		return;
	}
	if (c == 0xFF09 && !w->wide && w->brackets)
		c = ')';
	if ((c == 0xFF09 || c == ')') && w->wide) {
		w->wide--;
		return;
	}
	if (c != '(' && c != ')' && c != 0x201D)
		return;
	bool mark = i == 0 || ch_digit(t.p[i - 1]) ||
		    strchr(":;", t.p[i - 1]) ||
		    (ch_alpha(t.p[i - 1]) && (i == 1 || t.p[i - 2] == ' '));
	if (c == '(')
		w->brackets++;
	else if (c == ')' && w->brackets)
		w->brackets--;
	else if ((c == ')' && !mark) || (c == 0x201D && !w->open))
		w->stray = true;
}

/* A comma, or what stands in its place. */
static bool parts(uint32_t c)
{
	return c == ',' || c == ':' || c == 0x60C || c == 0x3001 || c == 0xFF0C;
}

/* "XIV", a number. */
static bool roman(struct str word)
{
	for (size_t i = 0; i < word.n; i++)
		if (!strchr("IVXLC", word.p[i]))
			return false;
	return word.n > 1;
}

/* "Die Stadt", and nothing else yet. */
static bool subject_before(const struct walk *w)
{
	return w->said == 2 && !w->comma && word_capital(w->before) &&
	       word_listed(" der die das ein eine sein seine ihr ihre dieser "
			   "diese dieses kein keine ",
		   w->outside[0]);
}

/* `behind` is the character that ends it. */
static void outside(struct walk *w, struct str word, uint32_t behind)
{
	static const char places[] =
	    " in at of from to near for on de du à en del di da do em na no "
	    "von "
	    "aus nach im am bei van uit te från till fra til i w we na z ze do "
	    "v ve ze u iz od в во на из до у за із ";
	uint32_t c;
	utf8_next(word, 0, &c);
	if (w->said < SAID_MAX) {
		w->outside[w->said] = word;
		w->beside[w->said] = !w->named && (w->comma || behind == ',');
	}
	if (w->lead.n < LEAD_IN_MAX) {
		w->lead.words[w->lead.n] = word;
		w->lead.comma[w->lead.n++] = parts(behind);
	}
	w->later |= w->comma && !indirect_clause(w->outside[0]);
	w->comma = false;
	w->hyphen |= !w->said && behind == '-';
	w->reported |=
	    !w->later &&
	    (indirect_verb(w->language, word) ||
		(subject_before(w) && indirect_of(w->language, word)));
	bool name =
	    (w->said++ > 0 || w->quoted) && words_upper(c) && !roman(word);
	w->named |= name;
	w->full_name |= name && w->last;
	/* every German noun has a capital */
	w->renamed |= w->broken && words_upper(c) &&
		      (w->last || !str_istarts(w->language, S("de"))) &&
		      !word_listed(places, w->before);
	w->before = word;
	w->last = name && behind == ' ' &&
		  !word_listed(" millionen milliarden tausend ", word);
	w->broken |= w->mark && !indirect_that(word);
	w->mark = false;
}

static void see_case(struct walk *w, struct str word)
{
	uint32_t c;
	size_t len = utf8_next(word, 0, &c);
	w->small |= !words_upper(c) && len < word.n; /* "e.V." */
	if (len < word.n)
		utf8_next(word, len, &c);
	w->mixed |= len < word.n && !words_upper(c);
}

bool walk_only_names(const struct walk *w)
{
	return w->words >= NAMES_MIN && !w->small && !w->pairs && w->mixed;
}

/* A quotation behind one is what it is of, as any noun. */
static const char articles[] =
    " the this that der die das den dem des dieser diese dieses le la l ce cet "
    "cette el los las este esta il lo gli questo questa os as o het de deze "
    "det dette detta ";

void walk_over(struct str t, struct walk *w)
{
	uint32_t before = 0, c;
	size_t word = 0, pairs = 0, len;
	bool in = false, glued = false;
	for (size_t i = 0; i <= t.n; i += len, before = c) {
		if (in && i < t.n && ch_alnum(t.p[i])) { /* most are that */
			c = (unsigned char)t.p[i];
			len = 1;
			w->letters += ch_alpha((char)c);
			w->digits += ch_digit((char)c);
			continue;
		}
		c = ' ';
		len = i < t.n ? utf8_next(t, i, &c) : 1;
		bool is = letter(c) || (in && c >= '0' && c <= '9');
		w->letters += letter(c);
		bool digit = c >= '0' && c <= '9';
		w->numbers += digit && !in && before == ' ';
		w->digits += digit;
		pairs += words_unspaced(c);
		if (is && !in) {
			word = i;
			/* "1950er" */
			glued = before >= '0' && before <= '9' &&
				!words_unspaced(c);
		}
		if (!is && in) {
			w->words++;
			see_case(w, str_sub(t, word, i));
			struct str whole = str_sub(t, word, i);
			bool noun = w->titled &&
				    (word_capital(whole) ||
					!str_istarts(w->language, S("de")));
			if ((!w->open || noun) && !glued)
				outside(w, whole, c);
			w->titled &= w->open && !noun;
		}
		bool within = before >= '0' && before <= '9' && i + 1 < t.n &&
			      ch_digit(t.p[i + 1]); /* "2,4", "18:30" */
		w->comma |= c == ',' && !w->open;
		w->colon |= c == ':' && !w->open && !within;
		w->colons += c == ':' && !w->open && !w->brackets &&
			     i + 1 < t.n && t.p[i + 1] == ' ';
		w->mark |= !w->open && !within &&
			   (parts(c) || c == ';' || c == 0x2013 || c == 0x2014);
		in = is;
		if (c != 0x201D || !walk_opens(before, c, 0))
			balance(t, i, c, w);
		if (w->open && closes(w->open, c) &&
		    (w->open != '`' || c == '"' ||
			(i + 1 < t.n && t.p[i + 1] == '\'')))
			w->open = 0;
		else if (!w->open &&
			 walk_opens(before, c, i + 1 < t.n ? t.p[i + 1] : 0)) {
			w->open = c;
			w->quoted |= !w->said;
			w->titled = w->said == 1 && !w->comma && !w->mark &&
				    word_listed(articles, w->outside[0]);
		}
	}
	w->words += pairs / 2;
	w->pairs += pairs;
}

/* The mark that is open behind `c`, where `open` was before it, or 0. */
static uint32_t open_behind(
    uint32_t open, uint32_t before, uint32_t c, char next)
{
	if (open)
		return closes(open, c) ? 0 : open;
	return walk_opens(before, c, next) ? c : 0;
}

bool walk_quoted(struct str t, size_t at)
{
	uint32_t before = 0, c, open = 0;
	for (size_t i = 0; i < at && i < t.n; before = c) {
		i += utf8_next(t, i, &c);
		open = open_behind(open, before, c, i < t.n ? t.p[i] : 0);
	}
	return open != 0;
}

struct str walk_quotation(struct str t)
{
	uint32_t before = 0, c, open = 0;
	size_t i = 0;
	for (; i < t.n && (open || !i); before = c) {
		i += utf8_next(t, i, &c);
		open = open_behind(open, before, c, i < t.n ? t.p[i] : 0);
	}
	return str_sub(t, 0, i);
}

/* By the space before and behind it, where a mark opens as it closes. */
static bool begins(uint32_t open, uint32_t before, uint32_t c, char next)
{
	bool apart =
	    !before || before == ' ' || before == '\n' || before == '(';
	if (c == '"' || c == 0x201D)
		return apart && next != ' ' && next != '\n';
	return c == open;
}

/* The last of such marks in a line stands before a word, behind none. */
static bool opened_apart(uint32_t open, struct str line)
{
	uint32_t before = 0, c;
	bool apart = false;
	for (size_t i = 0; i < line.n; before = c) {
		i += utf8_next(line, i, &c);
		if (c == open)
			apart = (!before || before == ' ' || before == '(') &&
				i < line.n && line.p[i] != ' ';
	}
	return apart;
}

size_t walk_goes_on(
    struct str language, uint32_t open, struct str line, struct str below)
{
	uint32_t before = 0, c;
	if (!open || !opened_apart(open, line) ||
	    (open == 0xBB && !word_listed(" de da ", str_sub(language, 0, 2))))
		return 0;
	below = utf8_clip(below, QUOTE_BYTES);
	for (size_t i = 0; i < below.n; before = c) {
		i += utf8_next(below, i, &c);
		if (begins(open, before, c, i < below.n ? below.p[i] : 0))
			return 0;
		if (closes(open, c))
			return i;
	}
	return 0;
}

bool walk_small(struct str t)
{
	uint32_t c;
	bool first = true;
	for (size_t i = 0; i < t.n;) {
		i += utf8_next(t, i, &c);
		utf8proc_category_t k =
		    c == UTF8_BAD ? UTF8PROC_CATEGORY_CN
				  : utf8proc_category((utf8proc_int32_t)c);
		bool small = k == UTF8PROC_CATEGORY_LL;
		if (first && !small && (letter(c) || ch_digit((char)c)))
			return false;
		if (!first && !small)
			return !letter(c);
		first &= !small;
	}
	return !first;
}

bool walk_uncased(struct str t)
{
	uint32_t c;
	utf8_next(t, 0, &c);
	return c != UTF8_BAD &&
	       utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LO;
}
