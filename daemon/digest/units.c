/* SPDX-License-Identifier: MIT */
/* gazetted: the pieces of a text that a summary may be made of. */
#include "digest/units.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "digest/caps.h"
#include "digest/dateline.h"
#include "digest/leaning.h"
#include "text/furniture.h"
#include "text/language.h"
#include "text/sentence.h"
#include "text/words.h"

#define WORDS_MIN      5 /* fewer seldom say what happened */
#define DATELINE_LINES 4 /* where one may stand */
#define SAID_MAX       4 /* "...", he has said: words that name nobody */
#define SMALL_SHARE    4 /* one in so many begins small: they are fragments */

struct scan { /* one text on its way to units */
	struct arena *a;
	units *out;
	size_t doc, place, max;
	struct str language;
};

/* ---- quotations ---- */

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

static bool upper(uint32_t c)
{
	return c != UTF8_BAD &&
	       utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LU;
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
	case 0x300C: return c == 0x300D;
	case 0x300E: return c == 0x300F;
	default: return false;
	}
}

/* `before` is the character before. A mark behind a digit is an inch, and ”
 * opens only in the languages that have it on both sides. Two ` or ' are one
 * mark of tokenised text. */
static bool opens(uint32_t before, uint32_t c, char next)
{
	switch (c) {
	case '"': return before < '0' || before > '9';
	case '`': return next == '`';
	case 0x201D: return before == ' ' || before == 0;
	case 0x201C:
	case 0x201E:
	case 0xAB:
	case 0xBB:
	case 0x300C:
	case 0x300E: return true;
	default: return false;
	}
}

/* What one walk over a sentence finds. */
struct walk {
	uint32_t open; /* the mark of a quotation still open, or 0 */
	size_t words;  /* all */
	struct str outside[SAID_MAX]; /* the first words outside quotations */
	bool beside[SAID_MAX];	      /* a comma, and no name is before it */
	size_t said;		      /* and how many there are */
	bool comma;		      /* since the last word */
	struct lead_in lead;
	bool quoted, named; /* begins in one; a capital outside of them */
	size_t letters, digits;
	int brackets; /* open */
	bool stray;   /* something closes that did not open */
};

/* Brackets, and quotation marks that close what is elsewhere. "1)" and "a)"
 * number what follows. */
static void balance(struct str t, size_t i, uint32_t c, struct walk *w)
{
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

/* `behind` is the character that ends it. */
static void outside(struct walk *w, struct str word, uint32_t behind)
{
	uint32_t c;
	utf8_next(word, 0, &c);
	if (w->said < SAID_MAX) {
		w->outside[w->said] = word;
		w->beside[w->said] = !w->named && (w->comma || behind == ',');
	}
	if (w->lead.n < LEAD_IN_MAX) {
		w->lead.words[w->lead.n] = word;
		w->lead.comma[w->lead.n++] = behind == ',';
	}
	w->comma = false;
	w->named |= w->said++ > 0 || w->quoted ? upper(c) : false;
}

static void walk(struct str t, struct walk *w)
{
	uint32_t before = 0, c;
	size_t word = 0, pairs = 0, len;
	bool in = false;
	for (size_t i = 0; i <= t.n; i += len, before = c) {
		c = ' ';
		len = i < t.n ? utf8_next(t, i, &c) : 1;
		bool is = letter(c) || (in && c >= '0' && c <= '9');
		w->letters += letter(c);
		w->digits += c >= '0' && c <= '9';
		pairs += words_unspaced(c);
		if (is && !in)
			word = i;
		if (!is && in) {
			w->words++;
			if (!w->open)
				outside(w, str_sub(t, word, i), c);
		}
		w->comma |= c == ',' && !w->open;
		in = is;
		if (c != 0x201D || !opens(before, c, 0))
			balance(t, i, c, w);
		if (w->open && closes(w->open, c) &&
		    (w->open != '`' || c == '"' ||
			(i + 1 < t.n && t.p[i + 1] == '\'')))
			w->open = 0;
		else if (!w->open &&
			 opens(before, c, i + 1 < t.n ? t.p[i + 1] : 0)) {
			w->open = c;
			w->quoted |= !w->said;
		}
	}
	w->words += pairs / 2;
}

/* Its first letter is a small one, of a word that is not written so: "eBay"
 * is. */
static bool begins_small(struct str t)
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

/* ---- judging ---- */

bool units_ends_whole(struct str t)
{
	static const char *const ends[] = {".", "!", "?", "。", "！", "？",
	    "．", "।", "؟", "۔", "։", "።", "‽"};
	static const char *const behind[] = {"\"", "'", ")", "”", "’", "»", "«",
	    "“", "」", "』", "）", "]", " "};
	for (size_t i = 0; i < sizeof(behind) / sizeof(*behind);) {
		struct str b = str_of(behind[i]);
		if (t.n > b.n && str_ends(t, b)) {
			t.n -= b.n;
			i = 0;
		} else {
			i++;
		}
	}
	if (str_ends(t, S("..")) || str_ends(t, S("…")))
		return false; /* cut off, or trailing off */
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (str_ends(t, str_of(ends[i])))
			return true;
	return false;
}

#define BIO_NAME_MAX  40   /* bytes of a name */
#define BIO_WORDS     12   /* behind it, in which a post is told */
#define CAPTION_BYTES 1023 /* of a unit that are looked at */

/* Captions and credits: they name the picture, or who took it. */
static bool caption(struct str t)
{
	static const char *const begin[] = {"photo:", "photo by",
	    "photograph:", "photos:", "image:", "picture:", "pictured:",
	    "credit:", "caption:", "file photo", "video:", "watch:", "listen:",
	    "source:", "foto:", "bild:", "quelle:", "crédit", "crédito",
	    "image credit", "(photo", "[photo", "(image", "(picture", "©",
	    "copyright", "q:", "a:", "reporting by", "(reporting by",
	    "additional reporting", "(additional reporting", "editing by",
	    "(editing by", "writing by", "(writing by"};
	static const char *const inside[] = {"getty images", "file photo",
	    "scroll down for", "all rights reserved", "click here",
	    "photo credit", "photo shows", "image shows", "proof shows",
	    "handout photo", "handout picture", "appeared first on",
	    "sign up for", "subscribe to", "follow us on", " shown)",
	    "(pictured", "pictured)", "://", "www."};
	char low[CAPTION_BYTES + 1]; /* folded once for all of them */
	size_t n = t.n < CAPTION_BYTES ? t.n : CAPTION_BYTES;
	for (size_t i = 0; i < n; i++)
		low[i] = ch_lower(t.p[i]);
	low[n] = 0;
	for (size_t i = 0; i < sizeof(begin) / sizeof(*begin); i++)
		if (strncmp(low, begin[i], strlen(begin[i])) == 0)
			return true;
	for (size_t i = 0; i < sizeof(inside) / sizeof(*inside); i++)
		if (strstr(low, inside[i]))
			return true;
	return false;
}

/* As a line of furniture, also behind the marks that stand before headings:
 * "【関連記事】", "▶ Read more". */
static bool furniture(struct str line)
{
	uint32_t c;
	size_t i = 0, len;
	for (; i < line.n; i += len) {
		len = utf8_next(line, i, &c);
		if (c != ' ' && !utf8_among("[【〔［▶►▸▷■□▼▽◆◇●○＞→", c))
			break;
	}
	return furniture_line(line) != FURNITURE_NONE ||
	       (i &&
		   furniture_line(str_sub(line, i, line.n)) != FURNITURE_NONE);
}

/* Words with capitals and small ones between them. */
static bool names(struct str t)
{
	struct str word;
	uint32_t c;
	while (str_split(&t, ' ', &word)) {
		utf8_next(word, 0, &c);
		if (word.n && letter(c) && !upper(c) &&
		    !word_listed(" and of for in at the ", word))
			return false;
	}
	return true;
}

/* "By Ann Example, Staff Writer.", "Ann Example reports from Orlin." */
static bool byline(struct str t)
{
	static const struct str reports = S_INIT(" reports from ");
	ptrdiff_t at = str_find(t, reports);
	return (str_starts(t, S("By ")) && names(t)) ||
	       (at > 0 && names(str_sub(t, 0, (size_t)at)) &&
		   names(str_sub(t, (size_t)at + reports.n, t.n)));
}

/* "Ann Example is a senior reporter at the Gazette." */
static bool biography(struct str t)
{
	static const struct str is[] = {S_INIT(" is a "), S_INIT(" is an "),
	    S_INIT(" is the "), S_INIT(" ist "), S_INIT(" est "),
	    S_INIT(" es "), S_INIT(" è "), S_INIT(" é ")};
	static const char *const roles[] = {"reporter", "correspondent",
	    "editor", "journalist", "columnist", "writer", "producer",
	    "contributor", "freelancer", "redakteur", "korrespondent",
	    "journaliste", "periodista", "redactor", "giornalista",
	    "jornalista", "correspondant", "corrispondente", "corresponsal"};
	static const char places[] =
	    " at for with covering covers based in on who bei beim der des im "
	    "à au du de en del di presso da ";
	size_t end = SIZE_MAX;
	for (size_t i = 0; i < sizeof(is) / sizeof(*is); i++) {
		ptrdiff_t at = str_find(t, is[i]);
		if (at > 0 && (size_t)at < end)
			end = (size_t)at;
	}
	if (end > BIO_NAME_MAX)
		return false;
	struct str rest = str_sub(t, end, t.n), word;
	bool role = false;
	if (!names(str_sub(t, 0, end)))
		return false;
	for (int n = 0; n < BIO_WORDS && str_split(&rest, ' ', &word); n++) {
		if (role && word_listed(places, word))
			return true;
		for (size_t i = 0; i < sizeof(roles) / sizeof(*roles); i++)
			role |= str_istarts(word, str_of(roles[i]));
	}
	return false;
}

static bool list_item(struct str line)
{
	size_t i = 0;
	while (i < line.n && ch_digit(line.p[i]))
		i++;
	if (i && i < 3 && str_starts(str_sub(line, i, line.n), S(". ")))
		return true;
	if (str_starts(line, S("*")) && !str_starts(line, S("**")))
		return true; /* or a footnote */
	return str_starts(line, S("- ")) || str_starts(line, S("> ")) ||
	       str_starts(line, S("• "));
}

/* ---- a text ---- */

/* By its first word; by "she" behind a few words and a comma; behind a
 * quotation by one of those that say who spoke,
 * "sagte er", "a-t-il dit", or since they are few and name nobody, "ha
 * añadido". */
static bool leans_back(const struct scan *s, const struct walk *w)
{
	for (size_t i = 0; i < w->said && i < (w->quoted ? SAID_MAX : 1); i++)
		if (leaning_word(s->language, w->outside[i]))
			return true;
	for (size_t i = 0; i < w->said && i < SAID_MAX && !w->quoted; i++)
		if (w->beside[i] && leaning_pronoun(s->language, w->outside[i]))
			return true;
	if (!w->quoted && leaning_speaker(s->language, &w->lead))
		return true;
	return !w->said || (w->quoted && !w->named && w->said <= SAID_MAX);
}

static void finish(
    struct scan *s, struct unit *u, const struct walk *w, bool item)
{
	if (s->out->n >= s->max)
		return;
	u->doc = s->doc;
	u->place = s->place++;
	u->words = w->words;
	u->whole = !item && !w->open && !w->stray && !w->brackets &&
		   u->sentences <= SUMMARY_QUOTE_MAX &&
		   units_ends_whole(u->text) && w->letters > 2 * w->digits &&
		   !caption(u->text) && !byline(u->text) &&
		   !biography(u->text) && !furniture(u->text);
	u->tells = u->whole && w->words >= WORDS_MIN;
	u->depends = (u->place > 0 || u->doc > 0) && leans_back(s, w);
	*vec_push(s->a, s->out) = *u;
}

static void paragraph(struct scan *s, struct str line)
{
	struct unit u = {0};
	struct walk w = {0};
	struct str sentence;
	size_t at = 0, begin = 0;
	bool item = list_item(line), cut = false, doubt = false;
	while (sentence_next(line, &at, &sentence)) {
		cut |= doubt; /* and what was cut off is not whole either */
		doubt = sentence_in_doubt(line, at);
		cut |= doubt;
		if (!u.sentences++)
			begin = (size_t)(sentence.p - line.p);
		u.text = str_sub(
		    line, begin, (size_t)(sentence.p - line.p) + sentence.n);
		walk(sentence, &w);
		if (w.open)
			continue;
		finish(s, &u, &w, item || cut);
		cut = false;
		u = (struct unit){0};
		w = (struct walk){0};
	}
	if (u.sentences)
		finish(s, &u, &w, item || cut);
}

/* "(Reporting by Ann Example; Editing by Bob Example)", wherever it is glued to
 * a sentence: what is before and behind it are lines of their own. */
static bool cut_credit(
    struct str line, struct str *out_before, struct str *out_behind)
{
	static const struct str begin[] = {S_INIT("(reporting by "),
	    S_INIT("(additional reporting by "), S_INIT("(writing by "),
	    S_INIT("(editing by "), S_INIT("(compiled by "),
	    S_INIT("(reportage "), S_INIT("(reportage de "),
	    S_INIT("(bericht von "), S_INIT("(reporte de "),
	    S_INIT("(información de "), S_INIT("(reportagem de ")};
	for (size_t i = 0; i < sizeof(begin) / sizeof(*begin); i++) {
		ptrdiff_t at = str_ifind(line, begin[i]);
		ptrdiff_t end =
		    at < 0 ? -1
			   : str_chr(str_sub(line, (size_t)at, line.n), ')');
		if (end < 0)
			continue;
		*out_before = str_trim(str_sub(line, 0, (size_t)at));
		*out_behind =
		    str_trim(str_sub(line, (size_t)(at + end) + 1, line.n));
		return true;
	}
	return false;
}

/* A dateline begins the story: what is above it are headings and the captions
 * of pictures, where that is not twice what is below. */
static void story_begins(units *out, size_t from)
{
	for (size_t i = from; i < out->n; i++)
		out->v[i].whole = out->v[i].tells = false;
}

/* Where sentences begin in capitals, one that does not is a piece of one. */
static void fragments(units *out, size_t from)
{
	size_t small = 0;
	for (size_t i = from; i < out->n; i++)
		small += begins_small(out->v[i].text);
	if (small * SMALL_SHARE > out->n - from)
		return;
	for (size_t i = from; i < out->n; i++)
		if (begins_small(out->v[i].text))
			out->v[i].whole = out->v[i].tells = false;
}

/* Thai, Lao and Khmer put no stops. */
static bool stopless(struct str t)
{
	uint32_t c;
	utf8_next(t, 0, &c);
	return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1780 && c <= 0x17FF);
}

/* Where no line ends in a stop there are no stops to go by: then a line is one
 * whole in scripts that have none, and elsewhere if it is alone, for a feed may
 * give one phrase. */
static void whole_lines(units *out, size_t from)
{
	for (size_t i = from; i < out->n; i++) {
		struct unit *u = &out->v[i];
		struct str t = u->text;
		if ((out->n == from + 1 ||
			(stopless(t) && u->words >= WORDS_MIN)) &&
		    !str_ends(t, S("…")) && !str_ends(t, S("...")) &&
		    !str_ends(t, S("]")) && !caption(t) && !furniture(t))
			u->tells = true;
	}
}

void units_of(struct arena *a, struct str text, struct str language, size_t doc,
    size_t max, units *out)
{
	struct scan s = {.a = a, .out = out, .doc = doc, .max = max};
	size_t from = out->n, lines = 0;
	struct str line, before;
	text = str_trim(utf8_clip(text, SUMMARY_TEXT_MAX));
	const char *top = text.p;
	if (language.n < 2)
		language = language_detect(text);
	s.language = language;
	while (str_split(&text, '\n', &line)) {
		line = str_trim(line);
		size_t head = 0;
		if (lines < DATELINE_LINES && !furniture(line))
			head = dateline(line);
		size_t above = (size_t)(line.p - top);
		if (head && lines && above / 2 < line.n - head + text.n)
			story_begins(out, from);
		if (!lines)
			head += dateline_cut(str_sub(line, head, line.n));
		lines += line.n > 0;
		line = str_trim(str_sub(line, head, line.n));
		while (cut_credit(line, &before, &line))
			paragraph(&s, before);
		paragraph(&s, line);
	}
	fragments(out, from);
	whole_lines(out, from);
}
