/* SPDX-License-Identifier: MIT */
/* gazetted: the pieces of a text that a summary may be made of. */
#include "digest/units.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "digest/caps.h"
#include "text/furniture.h"
#include "text/language.h"
#include "text/sentence.h"
#include "text/words.h"

#define WORDS_MIN      5  /* fewer seldom say what happened */
#define DATELINE_MAX   60 /* bytes of "PARIS (Agency) - " */
#define DATELINE_LINES 4  /* where one may stand */
#define SMALL_SHARE    4  /* one in so many begins small: they are fragments */

/* First words, outside quotations, that point back. Lower case. */
static const struct {
	struct str language;
	const char *words;
} leaning[] = {
    {S_INIT("en"), " he she it they his her hers its their theirs him them "
		   "this that these those such but and or so yet then thus "
		   "however also meanwhile instead moreover nevertheless "
		   "otherwise therefore besides both another others "
		   "additionally furthermore similarly likewise hence "},
    {S_INIT("de"), " er sie es ihm ihr ihre ihren sein seine seinen dies "
		   "diese dieser dieses das aber und oder doch denn dann so "
		   "auch jedoch zudem außerdem dabei dafür dagegen damit "
		   "danach deshalb daher trotzdem dennoch allerdings "
		   "stattdessen beide "},
    {S_INIT("fr"), " il elle ils elles son sa ses leur leurs ce cet cette ces "
		   "celui celle ceux cela ça c mais et ou donc or ainsi "
		   "cependant pourtant toutefois aussi ensuite puis alors "
		   "néanmoins "},
    {S_INIT("es"), " él ella ellos ellas su sus este esta estos estas ese esa "
		   "esos esas esto eso pero y e o así también además sin "
		   "entonces luego mientras "},
    {S_INIT("it"), " lui lei egli ella essi loro suo sua suoi sue questo "
		   "questa questi queste quello quella ma e ed o però quindi "
		   "così inoltre anche tuttavia poi "},
    {S_INIT("pt"), " ele ela eles elas seu sua seus suas este esta isso isto "
		   "esse essa mas e ou porém então também além assim contudo "},
    {S_INIT("nl"), " hij zij ze het zijn haar hun dit dat deze die maar en of "
		   "dus toch ook daarna daarom bovendien echter toen "},
    {S_INIT("sv"), " han hon de den det hans hennes deras dess denna detta "
		   "dessa men och eller så också dock därefter därför "},
    {S_INIT("da"), " han hun de den det hans hendes deres dens dette denne "
		   "disse men og eller så også dog derefter derfor "},
    {S_INIT("no"), " han hun de den det hans hennes deres dette denne disse "
		   "men og eller så også likevel deretter derfor "},
    {S_INIT("pl"), " on ona ono oni one jego jej ich to ten ta te ale i lub "
		   "więc jednak także również potem dlatego natomiast "},
    {S_INIT("ru"), " он она оно они его её ее их это этот эта эти но и а или "
		   "так также однако затем поэтому кроме при "},
};

struct scan { /* one text on its way to units */
	struct arena *a;
	units *out;
	size_t doc, place, max;
	const char *leans; /* list of `leaning`, or NULL: all */
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

static bool leans(const struct scan *s, struct str word)
{
	if (s->leans)
		return word_listed(s->leans, word);
	for (size_t i = 0; i < sizeof(leaning) / sizeof(*leaning); i++)
		if (word_listed(leaning[i].words, word))
			return true;
	return false;
}

/* What one walk over a sentence finds. */
struct walk {
	uint32_t open;	    /* the mark of a quotation still open, or 0 */
	size_t words;	    /* all */
	struct str outside; /* the first word outside quotations */
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
			if (!w->outside.n && !w->open)
				w->outside = str_sub(t, word, i);
		}
		in = is;
		if (c != 0x201D || !opens(before, c, 0))
			balance(t, i, c, w);
		if (w->open && closes(w->open, c) &&
		    (w->open != '`' || c == '"' ||
			(i + 1 < t.n && t.p[i + 1] == '\'')))
			w->open = 0;
		else if (!w->open &&
			 opens(before, c, i + 1 < t.n ? t.p[i + 1] : 0))
			w->open = c;
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

/* Captions and credits: they name the picture, or who took it. */
static bool caption(struct str t)
{
	static const char *const begin[] = {"photo:", "photo by",
	    "photograph:", "photos:", "image:", "picture:", "pictured:",
	    "credit:", "caption:", "file photo", "video:", "watch:", "listen:",
	    "source:", "foto:", "bild:", "quelle:", "crédit", "crédito",
	    "image credit", "(photo", "[photo", "(image", "(picture", "©",
	    "copyright", "q:", "a:"};
	static const char *const inside[] = {"getty images", "file photo",
	    "scroll down for", "all rights reserved", "click here",
	    "photo credit", "photo shows", "image shows", "proof shows",
	    "handout photo", "handout picture", "appeared first on",
	    "sign up for", "subscribe to", "follow us on", " shown)",
	    "(pictured", "pictured)", "://", "www."};
	for (size_t i = 0; i < sizeof(begin) / sizeof(*begin); i++)
		if (str_istarts(t, str_of(begin[i])))
			return true;
	for (size_t i = 0; i < sizeof(inside) / sizeof(*inside); i++)
		if (str_ifind(t, str_of(inside[i])) >= 0)
			return true;
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

static const char *const dashes[] = {" - ", " – ", " — ", "—", " -- "};

/* "LONDON (Agency) - ", "(CNN) ": where and by whom, before the first
 * sentence. Only where the place stands in capitals or the agency in
 * brackets, and a line that is not the first has a dash too. Returns the bytes
 * to leave out. */
static size_t dateline(struct str t, bool first)
{
	struct str head = str_sub(t, 0, DATELINE_MAX);
	ptrdiff_t bracket = str_chr(head, ')');
	if (first && t.n && t.p[0] == '(' && bracket > 0 && bracket < 20) {
		size_t i = (size_t)bracket + 1;
		while (i < t.n && strchr(" -:", t.p[i]))
			i++;
		return i;
	}
	bool capitals = head.n > 2;
	for (size_t i = 0; capitals && i < 3; i++)
		capitals = head.p[i] >= 'A' && head.p[i] <= 'Z';
	for (size_t i = 0; i < sizeof(dashes) / sizeof(*dashes); i++) {
		ptrdiff_t at = str_find(head, str_of(dashes[i]));
		struct str place = str_trim(str_sub(head, 0, (size_t)at));
		if (at > 0 && place.n &&
		    (capitals || str_ends(place, S(")"))) &&
		    (ch_alpha(place.p[0]) ||
			(unsigned char)place.p[0] >= 0x80) &&
		    str_find(place, S(". ")) < 0)
			return (size_t)at + strlen(dashes[i]);
	}
	return 0;
}

/* Bytes of a dash at the beginning of the text: its place was cut off. */
static size_t left_dash(struct str t)
{
	for (size_t i = 0; i < sizeof(dashes) / sizeof(*dashes); i++) {
		struct str dash = str_trim(str_of(dashes[i]));
		if (dash.n > 1 && str_starts(t, dash))
			return dash.n;
	}
	return 0;
}

/* ---- a text ---- */

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
		   !caption(u->text) &&
		   furniture_line(u->text) == FURNITURE_NONE;
	u->tells = u->whole && w->words >= WORDS_MIN;
	u->depends = u->place > 0 && (!w->outside.n || leans(s, w->outside));
	*vec_push(s->a, s->out) = *u;
}

static void paragraph(struct scan *s, struct str line)
{
	struct unit u = {0};
	struct walk w = {0};
	struct str sentence;
	size_t at = 0, begin = 0;
	bool item = list_item(line);
	while (sentence_next(line, &at, &sentence)) {
		if (!u.sentences++)
			begin = (size_t)(sentence.p - line.p);
		u.text = str_sub(
		    line, begin, (size_t)(sentence.p - line.p) + sentence.n);
		walk(sentence, &w);
		if (w.open)
			continue;
		finish(s, &u, &w, item);
		u = (struct unit){0};
		w = (struct walk){0};
	}
	if (u.sentences)
		finish(s, &u, &w, item);
}

/* A dateline begins the story: what is above it are headings and the captions
 * of pictures. */
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

/* Where no line ends in a stop there are no stops to go by (some scripts have
 * none; a feed may give one phrase): then a single line is one whole. */
static void lone_line(units *out, size_t from)
{
	struct str t;
	if (out->n != from + 1)
		return;
	t = out->v[from].text;
	if (!str_ends(t, S("…")) && !str_ends(t, S("...")) &&
	    !str_ends(t, S("]")) && !caption(t) &&
	    furniture_line(t) == FURNITURE_NONE)
		out->v[from].tells = true;
}

void units_of(struct arena *a, struct str text, struct str language, size_t doc,
    size_t max, units *out)
{
	struct scan s = {.a = a, .out = out, .doc = doc, .max = max};
	size_t from = out->n, lines = 0;
	struct str line;
	text = str_trim(utf8_clip(text, SUMMARY_TEXT_MAX));
	if (language.n < 2)
		language = language_detect(text);
	for (size_t i = 0; i < sizeof(leaning) / sizeof(*leaning); i++)
		if (str_istarts(language, leaning[i].language))
			s.leans = leaning[i].words;
	while (str_split(&text, '\n', &line)) {
		line = str_trim(line);
		size_t head =
		    lines < DATELINE_LINES ? dateline(line, !lines) : 0;
		if (head && lines)
			story_begins(out, from);
		if (!head && !lines)
			head = left_dash(line);
		lines += line.n > 0;
		if (line.n)
			paragraph(&s, str_trim(str_sub(line, head, line.n)));
	}
	fragments(out, from);
	lone_line(out, from);
}
