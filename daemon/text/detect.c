/* SPDX-License-Identifier: MIT */
/* gazetted: which charset is this. */
/*
 * The certain signs come first: marks, UTF-8 that holds, ISO 2022 escapes,
 * where the NULs are. For the legacy charsets the bytes are decoded under
 * each candidate and what they would spell is weighed, character by
 * character: a frequent letter counts for it, a symbol inside a word, a
 * capital after a small letter or a rare ideograph against it. The mean
 * weight a byte wins. That is crude beside trained models, but has no tables
 * that nobody can check.
 */
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "text/caps.h"
#include "text/charset.h"
#include "text/shift.h"

/* Bytes past ASCII at which the more common charset has half its start. */
#define HEAD_BYTES 64

#define PAIRS_BYTES 2048 /* that are looked at as UTF-16 */

/* When a text that is said to be in Latin-1 is not: of so many bytes past
 * ASCII, by what they weigh as such (texts in Latin scripts 30 and more, in
 * others up to 19) and in the charset that they fit best (33 and more). */
#define LATIN_BYTES_MIN	 16
#define LATIN_WEIGHT_MIN 20
#define OTHER_WEIGHT_MIN 30
#define LETTERS_MIN	 4 /* other bytes: signs are hardly as many */

/* ... or when it is in a Latin script of another charset: by so many bytes, if
 * under that its letters are all but those of one language (40), and under
 * Latin-1 one in twenty or more is not. */
#define ALPHABET_BYTES_MIN  48
#define ALPHABET_WEIGHT_MIN 37
#define MISFITS_MIN	    20

enum prev { P_SPACE, P_LOWER, P_UPPER, P_OTHER };

/* The letters past ASCII of languages in Latin script, small ones. A text is
 * in one language: a charset under which its letters are those of none was
 * not the one it was written in. */
static const char *const alphabets[] = {
    "éèàçêùôîâûëïœæüÿ",	    /* French */
    "äöüß",		    /* German */
    "áéíóúñü",		    /* Spanish, Irish */
    "áàâãçéêíóôõú",	    /* Portuguese */
    "àèéìòù",		    /* Italian */
    "àçèéíïòóúü",	    /* Catalan */
    "åäöé",		    /* Swedish, Finnish */
    "æøåéòôóâ",		    /* Danish, Norwegian */
    "áéíóúýðþæö",	    /* Icelandic, Faroese */
    "éëïöüèêáó",	    /* Dutch */
    "áéíóöőúüű",	    /* Hungarian */
    "ąćęłńóśźż",	    /* Polish */
    "áčďéěíňóřšťúůýž",	    /* Czech */
    "áäčďéíĺľňóôŕšťúýž",    /* Slovak */
    "čćđšž",		    /* Croatian, Slovene */
    "ăâîşţ",		    /* Romanian */
    "ăâîșț",		    /* Romanian, as it should be */
    "äöüõšž",		    /* Estonian */
    "āčēģīķļņšūž",	    /* Latvian */
    "ąčęėįšųūž",	    /* Lithuanian */
    "çğıöşüâî",		    /* Turkish */
    "çë",		    /* Albanian */
    "ĉĝĥĵŝŭ",		    /* Esperanto */
    "ċġħż",		    /* Maltese */
    "ăâđêôơưàáãèéìíòóõùúý", /* Vietnamese */
};
#define ALPHABETS (sizeof(alphabets) / sizeof(*alphabets))
#define LATIN_END 0x21C /* behind the last letter of them */

static const char cyr_common[] = "оеаинтсрвлкмдпу";
static const char greek_common[] = "αοιετσνηυρπκμλςόάίέήύώ";
static const char cyr_rare[] = "ъэфщцё";
static const char cyr_extra[] = "іїєґІЇЄўЎј";
static const char han_common[] =
    "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以"
    "生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想"
    "看文无开手十用主行方又如前所本见经头面公同三已老从动两长"
    "這來國個說們為時會過學對後裡麼沒於還發開見經頭從動長問無與實業電話書"
    "年月日本人大会国中出事者社行前新時分自上場合学生見間思先";
static const char hangul_common[] =
    "이다는의에을고하가사로지한기을를은도리자인어대나시서그아있해정수전부일장"
    "보안것주여면원만과으라제상선구동경오성";

bool charset_common_han(uint32_t cp)
{
	return utf8_among(han_common, cp);
}

static bool is_upper(uint32_t c)
{
	if (c < 0x100)
		return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE);
	if (c < 0x180) /* two runs where the odd ones are the capitals */
		return (c >= 0x139 && c <= 0x148) || c >= 0x179 ? c & 1
								: !(c & 1);
	return c == 0x1A0 || c == 0x1AF || (c >= 0x391 && c <= 0x3A9) ||
	       (c >= 0x400 && c <= 0x42F);
}

static bool is_lower(uint32_t c)
{
	if (c < 0x100)
		return (c >= 'a' && c <= 'z') || c >= 0xDF;
	return (c < 0x180 && !is_upper(c)) || c == 0x1A1 || c == 0x1B0 ||
	       (c >= 0x3AC && c <= 0x3CE) || (c >= 0x430 && c <= 0x45F);
}

/* How a letter's case sits with what stands before it: tenths. */
static int case_weight(enum prev prev, uint32_t c, int good)
{
	if (is_upper(c))
		return prev == P_LOWER ? -50 : prev == P_UPPER ? 10 : good;
	return prev == P_UPPER ? good - 5 : good;
}

static int cyrillic(enum prev prev, uint32_t c)
{
	if (utf8_among(cyr_extra, c))
		return case_weight(prev, c, 15);
	if ((c < 0x410 || c > 0x44F) && c != 0x451 && c != 0x401)
		return -30;
	uint32_t low = c >= 0x410 && c <= 0x42F ? c + 32 : c;
	int good = utf8_among(cyr_common, low) ? 50
		   : utf8_among(cyr_rare, low) ? 10
					       : 35;
	return case_weight(prev, c, good);
}

static int asian(enum prev prev, uint32_t c, bool korean)
{
	if (c >= 0x3041 && c <= 0x30FC)
		return c < 0x3097 ? 60 : 45;
	if (c >= 0xAC00 && c <= 0xD7A3)
		return utf8_among(hangul_common, c) ? 60
		       : prev == P_LOWER	    ? -30
						    : 25;
	if (c >= 0x4E00 && c <= 0x9FFF) {
		if (utf8_among(han_common, c))
			return korean ? 10 : 60;
		return prev == P_LOWER ? -30 : korean ? -10 : 18;
	}
	if ((c >= 0x3001 && c <= 0x3011) || (c >= 0xFF01 && c <= 0xFF5E))
		return 50;
	if (c >= 0xFF61 && c <= 0xFF9F)
		return -10; /* half-width kana: what stray bytes become */
	return c == 0x3000 ? 30 : -40;
}

/* Marks that stand at a word's edge in good text. */
static int symbol(enum prev prev, uint32_t c, bool word_after)
{
	bool inside = (prev == P_LOWER || prev == P_UPPER) && word_after;
	if (c == 0x2019 || c == 0xA0 || (c >= 0x2013 && c <= 0x2014))
		return 30;
	if (c == 0x2018 || c == 0x201C || c == 0x201D || c == 0x201E ||
	    c == 0x2026 || c == 0xAB || c == 0xBB || c == 0x20AC || c == 0xA9 ||
	    c == 0xB0 || c == 0xB7)
		return inside ? -20 : 30;
	if (c < 0xA0 || (c >= 0x2500 && c < 0x25A0))
		return -60; /* controls, box drawing */
	return inside ? -40 : 0;
}

static int greek(enum prev prev, uint32_t c, uint32_t after)
{
	/* the final sigma is where Russian has its most frequent consonant */
	if (c == 0x3C2 && is_lower(after))
		return -40;
	uint32_t low = c >= 0x391 && c <= 0x3A9 ? c + 32 : c;
	return case_weight(prev, c, utf8_among(greek_common, low) ? 50 : 35);
}

/* Letters of scripts that have one charset page to themselves; beside an
 * ASCII letter they are accents of a Latin one, read wrongly. */
static int other_script(enum prev prev, uint32_t c, uint32_t after, bool mixed)
{
	if (mixed)
		return -30;
	if (c >= 0x386 && c <= 0x3CE)
		return greek(prev, c, after);
	if (c >= 0x400 && c < 0x460)
		return cyrillic(prev, c);
	if (c >= 0x5D0 && c <= 0x5EA)
		return 50;
	return c >= 0xE01 ? 35 : 38; /* Thai; Arabic */
}

/* Which of the alphabets have a letter: a bit each. */
struct latin {
	uint32_t in[LATIN_END];
	int count[ALPHABETS];
	int letters;
};

static void latin_begin(struct latin *l)
{
	*l = (struct latin){0};
	for (size_t k = 0; k < ALPHABETS; k++) {
		struct str s = str_of(alphabets[k]);
		uint32_t c;
		for (size_t i = 0; i < s.n;) {
			i += utf8_next(s, i, &c);
			l->in[c] |= (uint32_t)1 << k;
		}
	}
}

static bool is_latin(uint32_t c)
{
	return c >= 0xC0 && c < LATIN_END && c != 0xD7 && c != 0xF7;
}

static uint32_t latin_small(uint32_t c)
{
	if (c == 0x130 || c == 0x178)
		return c == 0x130 ? 'i' : 0xFF;
	if (!is_upper(c) && c < 0x180)
		return c;
	if (c < 0x100)
		return c + 32;
	return c < 0x180 || c == 0x1A0 || c == 0x1AF || !(c & 1) ? c + 1 : c;
}

static void latin_count(struct latin *l, uint32_t c)
{
	uint32_t in = l->in[latin_small(c)];
	l->letters++;
	for (size_t k = 0; in; k++, in >>= 1)
		l->count[k] += in & 1;
}

/* How many of its letters the likeliest language has. */
static int latin_most(const struct latin *l)
{
	int best = 0;
	for (size_t k = 0; k < ALPHABETS; k++)
		if (l->count[k] > best)
			best = l->count[k];
	return best;
}

/* What its letters are worth: those of the likeliest language count for it,
 * those that this does not have against. */
static long latin_weight(const struct latin *l)
{
	int best = latin_most(l);
	return 40L * best - 30L * (l->letters - best);
}

/* Tenths of a point for one character that is not ASCII. */
static int weigh(
    enum prev prev, uint32_t c, uint32_t after, bool mixed, bool korean)
{
	bool word_after = is_lower(after) || is_upper(after);
	if (c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF))
		return -150;
	if (is_latin(c)) /* latin_weight() has the letter itself */
		return case_weight(prev, c, 0);
	if (c >= 0x1EA0 && c <= 0x1EF9) /* Vietnamese */
		return 40;
	if (c >= 0x300 && c < 0x340) /* its tones by themselves */
		return prev == P_LOWER || prev == P_UPPER ? 40 : -60;
	if ((c >= 0x386 && c < 0x460) || (c >= 0x5D0 && c <= 0x5EA) ||
	    (c >= 0x621 && c <= 0x64A) || (c >= 0xE01 && c <= 0xE5B))
		return other_script(prev, c, after, mixed);
	if (c >= 0x3000)
		return asian(prev, c, korean);
	return symbol(prev, c, word_after);
}

static double mean_weight(struct str text, size_t high_bytes, bool korean)
{
	struct latin latin;
	enum prev prev = P_SPACE;
	bool foreign = false; /* what stands before is no Latin letter */
	long sum = 0;
	char before = 0;
	latin_begin(&latin);
	for (size_t i = 0; i < text.n;) {
		uint32_t c, after = ' ';
		i += utf8_next(text, i, &c);
		if (i < text.n)
			utf8_next(text, i, &after);
		if (c >= 0x80) {
			bool mixed = ch_alpha(before) ||
				     (after < 0x80 && ch_alpha((char)after));
			int w = weigh(prev, c, after, mixed, korean);
			sum += c >= 0x3000 && w > 0 ? 2 * w : w;
			if (is_latin(c) && foreign)
				sum -= 60;
			else if (is_latin(c))
				latin_count(&latin, c);
		}
		before = c < 0x80 ? (char)c : 0;
		foreign = c >= 0x386 && c < 0xE5C;
		prev = c == ' '	     ? P_SPACE
		       : is_lower(c) ? P_LOWER
		       : is_upper(c) ? P_UPPER
				     : P_OTHER;
	}
	sum += latin_weight(&latin);
	return (double)sum / (double)high_bytes;
}

/* The bytes past ASCII with what stands around them, the rest as a space. */
static struct str sample_of(struct arena *a, struct str b, size_t *out_high)
{
	struct buf s = buf_init(CHARSET_SAMPLE_MAX);
	size_t since = SIZE_MAX / 2, high = 0;
	for (size_t i = 0; i < b.n && s.n + 2 < s.max; i++, since++) {
		bool now = (unsigned char)b.p[i] >= 0x80;
		bool next = i + 1 < b.n && (unsigned char)b.p[i + 1] >= 0x80;
		if (now) {
			since = 0;
			high++;
		}
		if (since <= 2 || next)
			buf_addc(&s, ch_space(b.p[i]) ? ' ' : b.p[i]);
		else if (s.n && s.p[s.n - 1] != ' ')
			buf_addc(&s, ' ');
	}
	struct str out = buf_dup(a, &s);
	buf_free(&s);
	*out_high = high;
	return out;
}

static double weight_as(
    struct arena *a, struct str sample, struct str name, size_t high)
{
	return mean_weight(
	    charset_decode(a, sample, name), high, str_eq(name, S("euc-kr")));
}

static struct str by_weight(struct str bytes, double *out_weight)
{
	/* `head` in tenths: what the world uses more has a start, which counts
	 * for the less the more there is to go by */
	static const struct {
		struct str name;
		int head;
	} among_these[] = {
	    {S_INIT("windows-1252"), 6},
	    {S_INIT("windows-1251"), 2},
	    {S_INIT("koi8-r"), 1},
	    {S_INIT("koi8-u"), 0},
	    {S_INIT("windows-1250"), 2},
	    {S_INIT("iso-8859-2"), 0},
	    {S_INIT("shift_jis"), 0},
	    {S_INIT("euc-jp"), 0},
	    {S_INIT("gb18030"), 0},
	    {S_INIT("big5"), 0},
	    {S_INIT("euc-kr"), 0},
	    {S_INIT("windows-1253"), 0},
	    {S_INIT("windows-1255"), 0},
	    {S_INIT("windows-1256"), -5},
	    {S_INIT("windows-874"), -5},
	    {S_INIT("windows-1254"), -4},
	    {S_INIT("windows-1257"), -4},
	    {S_INIT("windows-1258"), -4},
	    {S_INIT("ibm866"), -2},
	    {S_INIT("iso-8859-4"), -6},
	    {S_INIT("iso-8859-5"), -2},
	    {S_INIT("iso-8859-6"), -2},
	    {S_INIT("iso-8859-7"), 0},
	    {S_INIT("iso-8859-15"), -6},
	    {S_INIT("iso-8859-16"), -8},
	    {S_INIT("x-mac-cyrillic"), -2},
	    {S_INIT("cp850"), -8},
	    {S_INIT("cp852"), -8},
	    {S_INIT("cp855"), -4},
	    {S_INIT("cp857"), -8},
	    {S_INIT("cp869"), -4},
	};
	struct arena *a = arena_new();
	size_t high;
	struct str sample = sample_of(a, bytes, &high);
	double best = -1e9;
	struct str name = S("windows-1252");
	for (size_t i = 0;
	     high && i < sizeof(among_these) / sizeof(*among_these); i++) {
		struct str n = among_these[i].name;
		double w = weight_as(a, sample, n, high) +
			   among_these[i].head * HEAD_BYTES /
			       (double)(HEAD_BYTES + high);
		if (w > best) {
			best = w;
			name = n;
		}
	}
	*out_weight = best;
	arena_free(&a);
	return name;
}

static bool in_word(struct str s, size_t i)
{
	return i < s.n && ((unsigned char)s.p[i] >= 0x80 || ch_alpha(s.p[i]));
}

/* Do the bytes past ASCII make words, as letters do? Prices, paragraphs and
 * lists have few signs, by themselves mostly, or at the end of a word, as
 * marks of trade are. */
static bool makes_words(struct str s)
{
	bool had[256] = {false};
	size_t high = 0, joined = 0, inner = 0, letters = 0;
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (c < 0x80)
			continue;
		high++;
		joined += (i && in_word(s, i - 1)) || in_word(s, i + 1);
		inner += in_word(s, i + 1);
		letters += !had[c];
		had[c] = true;
	}
	return letters >= LETTERS_MIN && joined * 4 >= high * 3 &&
	       inner * 3 >= high;
}

/* Are the letters of a text, read as Latin-1, those of several languages? */
static bool misfits(struct str text)
{
	struct latin l;
	latin_begin(&l);
	for (size_t i = 0; i < text.n;) {
		uint32_t c;
		i += utf8_next(text, i, &c);
		if (is_latin(c))
			latin_count(&l, c);
	}
	return (l.letters - latin_most(&l)) * MISFITS_MIN >= l.letters;
}

bool charset_no_latin(struct str bytes)
{
	static const struct str name = S_INIT("windows-1252");
	struct arena *a = arena_new();
	size_t high;
	struct str b = str_sub(bytes, 0, CHARSET_DETECT_MAX);
	struct str sample = sample_of(a, b, &high);
	double best = 0, is = weight_as(a, sample, name, high);
	bool none = false;
	if (high >= LATIN_BYTES_MIN && makes_words(sample) &&
	    is < ALPHABET_WEIGHT_MIN) {
		bool other = !str_eq(by_weight(b, &best), name);
		none = (is < LATIN_WEIGHT_MIN && best >= OTHER_WEIGHT_MIN) ||
		       (other && high >= ALPHABET_BYTES_MIN &&
			   best >= ALPHABET_WEIGHT_MIN &&
			   misfits(charset_decode(a, sample, name)));
	}
	arena_free(&a);
	return none;
}

/* UTF-16 and UTF-32 of anything with markup or spaces in it have NULs at one
 * place of every two or four. */
static struct str by_nuls(struct str b)
{
	size_t at[4] = {0}, n = b.n < 4096 ? b.n & ~(size_t)3 : 4096;
	for (size_t i = 0; i < n; i++)
		at[i & 3] += b.p[i] == 0;
	size_t all = n / 4;
	if (all < 1 || at[0] + at[1] + at[2] + at[3] < all / 4 + 1)
		return (struct str){0};
	if (at[0] == all && 2 * at[1] > all && at[3] < all / 4 + 1)
		return S("utf-32be");
	if (at[3] == all && 2 * at[2] > all && at[0] < all / 4 + 1)
		return S("utf-32le");
	if (at[0] + at[2] > 4 * (at[1] + at[3]))
		return S("utf-16be");
	if (at[1] + at[3] > 4 * (at[0] + at[2]))
		return S("utf-16le");
	return (struct str){0};
}

/* EBCDIC has its space where ASCII has "@", and no control that text has. */
static struct str by_ebcdic(struct str b)
{
	size_t at = 0, space = 0, roman = 0, high = 0;
	for (size_t i = 0; i < b.n; i++) {
		unsigned char c = (unsigned char)b.p[i];
		at += c == '@';
		space += ch_space(b.p[i]) && c != 0x0B && c != 0x0C;
		roman += (c >= 0x81 && c <= 0x89) || (c >= 0x91 && c <= 0x99) ||
			 (c >= 0xA2 && c <= 0xA9);
		high += c > 0x40;
	}
	if (at < b.n / 12 + 1 || space > b.n / 50)
		return (struct str){0};
	/* The Hebrew page has its letters between the capitals' places. */
	return 2 * roman > high ? S("cp037") : S("cp424");
}

/* UTF-16 of Chinese, Japanese or Korean may have no NUL at all. Read the
 * wrong way round, or were it something else, it would make no such text. */
static struct str by_pairs(struct str b)
{
	static const struct str names[] = {
	    S_INIT("utf-16le"), S_INIT("utf-16be")};
	struct str s = str_sub(b, 0, PAIRS_BYTES);
	for (size_t k = 0; s.n >= 8 && s.n % 2 == 0 && k < 2; k++) {
		size_t common = 0, rare = 0;
		for (size_t i = 0; i + 1 < s.n; i += 2) {
			uint32_t hi = (unsigned char)s.p[i + (k == 0)];
			uint32_t c = hi << 8 | (unsigned char)s.p[i + (k != 0)];
			bool kana = c >= 0x3001 && c <= 0x30FC;
			if (kana || utf8_among(han_common, c) ||
			    utf8_among(hangul_common, c))
				common++;
			else if (c < 0x3000 || c > 0xFF5E ||
				 (c > 0xD7A3 && c < 0xFF01))
				rare++;
		}
		if (common > s.n / 10 && rare < s.n / 20)
			return names[k];
	}
	return (struct str){0};
}

struct str charset_detect(struct str bytes)
{
	struct charset_hint bom = charset_sniff_bom(bytes);
	struct str b = str_sub(bytes, 0, CHARSET_DETECT_MAX);
	if (bom.bom)
		return bom.name;
	if (!b.n)
		return S("utf-8");
	struct str name =
	    memchr(b.p, 0, b.n) ? by_nuls(b) : shift_detect(bytes);
	if (name.p)
		return name;
	/* the cut may have gone through a character */
	if (b.n < bytes.n)
		b = utf8_clip(bytes, b.n);
	if (utf8_valid(b) || charset_nearly_utf8(b))
		return S("utf-8");
	name = by_ebcdic(b);
	if (!name.p)
		name = by_pairs(b);
	double weight;
	return name.p ? name : by_weight(b, &weight);
}
