/* SPDX-License-Identifier: MIT */
/* gazetted: where sentences end. */
/*
 * A candidate is a run of stops with the closing quotes and brackets behind
 * it. It is judged by three things: the token before the stop, the run
 * itself, and the first letter of what follows:
 *
 *	... Prof.  ”  ⎵ “Müller came
 *	     |  |  |  |  ^ next letter: capital
 *	     |  |  |  space: needed after "." "!" "?"
 *	     |  |  closers belong to the sentence
 *	     |  run
 *	     token: an abbreviation, so no end
 */
#include "text/sentence.h"

#include <utf8proc.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "text/abbreviation.h"
#include "text/date_names.h"
#include "text/initial.h"
#include "text/ordinal.h"
#include "text/token.h"
#include "text/width.h"
#include "text/words.h"

/* After these a name or a number follows: never an end. Lower case, without
 * the last stop. */
static const char titles[] =
    " rt pt ee n° rs кв пл dir amm párrf lun mr mrs ms dr prof rev hon gen col "
    "maj "
    "capt "
    "lt sgt cpt cmdr adm gov sen "
    "rep pres st ste mt messrs mmes mlle mme msgr fr sr. dipl ing dr.med "
    "vs v cf eg e.g i.e ie viz al approx ca ca. circa no nos nr vol art abs "
    "fig figs pp p pg ch sec par op ed eds resp bzw z.b d.h u.a z z.t sog "
    "evtl evt ggf inkl exkl bspw usf vgl s.o hr hrn fr frl mag lic stud kath "
    "ev "
    "geb gest verh str hl nat tsd mio mrd d.o.o lhstv labg bgm "
    "sra srta dra ud uds vd vds d dña pág págs núm tel av avda "
    "sigg sig.ra dott dott.ssa avv geom on ecc. pag cfr art. gen. "
    "dhr mevr mw bijv o.a d.w.z nl blz t.a.v zgn "
    "bl.a t.ex f.eks fx hhv jf mht pga pkt kl nr. sml s.k tlf vedr "
    "т.е т.к т.н г гг ул д стр рис см акад проф доц тов гр инж ср напр "
    "тыс обл р св н.э чл "
    "ul św tzw np ks abp bp płk mjr kpt hab inż mgr wg woj godz "
    "ass arch "
    "napr tzv tj mgr mudr rndr judr phdr bc csc "
    "डॉ डा प्रो पं श्री ॲड अॅड ડૉ ડો પ્રો શ્રી ডা ডঃ মোঃ মোসা মোছা মোহা ਡਾ ਪ੍ਰੋ "
    "டாக்டர் திரு திருமதி டா డా ప్రొ శ్రీ ಡಾ ಪ್ರೊ ಶ್ರೀ ഡോ പ്രൊഫ ശ്രീ ";

/* Those that are abbreviations in capitals alone, as written. */
static const char capitals[] = " MM Mij TP Tp TS GS ThS Ths PGS ";

/* That is one before a name, and a coin behind a number. */
static const char fort[] = "Ft";

/* And those that are before a number, or before what parts a law. */
static const char before_numbers[] =
    " ok cca ung aprox janv févr avr juil déc ene abr dic genn febbr env ст ";
static const char before_laws[] = " gem lt i.s.v i.v.m ";
static const char of_laws[] = " art abs nr ziff ";
static const char streets[] = " cad sok mah bulv ";

/* Those of `titles` that are words as well: in lower case they are, unless a
 * number follows. */
static const char words_too[] =
    " on no art maj op mag dir ud vd av sen hon par vol ass sec fig ";

/* These may stand at an end; then the next word must be a likely beginning. */
static const char perhaps[] =
    " inc co corp ltd pty llc plc jr sr esq bros etc u.s u.k u.n e.u d.c u.s.a "
    "u.s.s.r ph.d m.d b.a m.a a.m p.m am pm dept univ assn ave blvd rd est "
    "usw etc. ecc n.chr v.chr a.d b.c s.a s.l s.p.a gmbh "
    "т.д т.п др пр руб долл млн млрд osv m.m m.v m.fl enz etcétera ee.uu ";

static const char months[] =
    " jan feb mar apr jun jul aug sep sept oct nov dec "
    "januar februar märz mai juni juli august september oktober november "
    "dezember jänner marts maj januari februari maart mei augustus "
    "january february march april may june july october december "
    "jahrhundert jahrhunderts jahrhunderte klasse "
    /* and what is counted so as often */
    "quartal halbjahr weltkrieg bundesliga liga halbzeit spieltag fc fsv ffc ";

/* Days and zones that stand behind "9 p.m.". */
static const char after_hours[] =
    " monday tuesday wednesday thursday friday saturday sunday mon tue wed thu "
    "fri sat sun et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet "
    "cest eet ist jst hkt aest aedt local eastern central pacific ";

static const char starters[] =
    " the a an he she it we they you i this that these those there here what "
    "some many most several few all both each every millions thousands "
    "hundreds dozens "
    "when where who why how but and or so if in on at for from to as my his "
    "her our their its no not yes however at after before with once now "
    "der die das ein eine er sie es wir ihr ich und aber wenn in im am "
    "el la los las un una y pero en se il lo gli le i e ma "
    "он она оно мы вы они я это но и а в на об о по при как для после также "
    "ранее однако det den de han hun vi jeg og men ";

/* Names that end in a mark: "Yahoo! Finance". */
static const char marked[] = " yahoo jeopardy joomla kahoot wham e ";

#define NAMED_AROUND 2000 /* bytes in which a name is looked for again */

#define DAY_MAX 40 /* bytes behind the number of a date */

static const char stops[] = ".!?…‼⁇⁈⁉";
static const char hard_stops[] = "。！？｡．؟۔।॥።፧፨‽";
static const char closers[] = "\"'”’»›)]}」』）】〉》｣“";
static const char openers[] = "\"'“‘„«‹([{¿¡「『（【〈《-–—•*";

static bool letter_at(struct str s, size_t i)
{
	uint32_t c;
	utf8_next(s, i, &c);
	return words_letter(c);
}

static uint32_t first_of(struct str s)
{
	uint32_t c;
	utf8_next(s, 0, &c);
	return c;
}

/* bytes that a quotation may have and still be kept in one sentence */
#define QUOTATION_MAX 600

/* A candidate: sentence text[start..], stop run [run, run_end), closers up to
 * end, then the next word. */
struct stop {
	struct str text, token, next_word;
	size_t start, run, run_end, end;
	uint32_t first_stop, next; /* next: first letter or digit after it */
	uint32_t begin;		   /* first character of the sentence */
	bool alone;	    /* the run stands by itself, as in tokenised text */
	bool space, opened; /* opened: a quote or dash stands first */
	bool bracket;
	bool wide; /* a stop of scripts in which “ opens, always */
};

static struct str token_of(const struct stop *k)
{
	size_t i = k->run;
	uint32_t c;
	while (i > k->start && k->run - i < TOKEN_MAX) {
		if (ch_alnum(k->text.p[i - 1])) {
			i--;
			continue;
		}
		size_t prev = utf8_prev(k->text, i);
		utf8_next(k->text, prev, &c);
		if (token_space(k->text, prev) ||
		    utf8_among("([{\"'“‘„«-–—/", c))
			break;
		i = prev;
	}
	return str_sub(k->text, i, k->run);
}

static void look_ahead(struct stop *k)
{
	struct str t = k->text;
	size_t i = k->end, len;
	uint32_t c = 0;
	while (i < t.n && (len = token_space(t, i)) && t.p[i] != '\n') {
		i += len;
		k->space = true;
	}
	if (i >= t.n || t.p[i] == '\n') {
		k->next = 0;
		return;
	}
	while (i < t.n) {
		len = utf8_next(t, i, &c);
		if (!utf8_among(openers, c) && !token_space(t, i))
			break;
		k->opened = k->opened || c != '(';
		k->bracket = k->bracket || c == '(';
		i += len;
	}
	k->next = i < t.n ? c : 0;
	size_t from = i;
	while (i < t.n && i - from < TOKEN_MAX && !token_space(t, i) &&
	       !strchr(".,;:!?", t.p[i]))
		i++;
	k->next_word = str_sub(t, from, i);
}

/* "1." or "a)" or "IV." at the start of a sentence numbers what follows. */
static bool numbering(const struct stop *k)
{
	struct str head = str_trim(str_sub(k->text, k->start, k->run));
	if (str_starts(head, S("•")))
		head = str_trim(str_sub(head, 3, head.n));
	if (!str_eq(head, k->token))
		return false;
	if (token_number(head) || (head.n == 1 && ch_alpha(head.p[0])))
		return true;
	for (size_t i = 0; i < head.n; i++)
		if (!strchr("IVX.0123456789", head.p[i]))
			return false;
	return head.n > 0 && head.n <= 6;
}

/* One letter, or letters each with a stop: "J", "H.W". */
static bool initials(struct str token)
{
	uint32_t c;
	size_t letters = 0, run = 0;
	for (size_t i = 0; i < token.n;) {
		i += utf8_next(token, i, &c);
		run = c == '.' ? 0 : run + 1;
		letters += c != '.';
		if (run > 1 || (c != '.' && !words_letter(c)))
			return false;
	}
	return letters > 0;
}

/* "km/h" is no initial. */
static bool after_slash(const struct stop *k)
{
	return k->token.p > k->text.p && k->token.p[-1] == '/';
}

static bool ordinal_stop(const struct stop *k)
{
	size_t from = (size_t)(k->token.p - k->text.p);
	return words_upper(k->next) &&
	       ordinal_among(k->text, k->start, from, k->run) &&
	       !word_listed(starters, k->next_word);
}

/* ---- full stops ---- */

/* An article is glued to the token, "l'avv. Rossi": what is behind it. */
static struct str without_elision(const struct stop *k)
{
	static const char articles[] =
	    " l d dell all dall nell sull un c qu gl ";
	struct str t = k->text, token = k->token, mark = S("’");
	size_t at = (size_t)(token.p - t.p);
	ptrdiff_t in = str_find(token, mark);
	if (in > 0 && word_listed(articles, str_sub(token, 0, (size_t)in)))
		return str_sub(token, (size_t)in + mark.n, token.n);
	if (at > k->start && t.p[at - 1] == '\'' &&
	    word_listed(articles, token_before(t, k->start, at - 1)))
		return token;
	return S("");
}

/* "Hauptstr. 12", "Storgt. 5" */
static bool street(struct str token)
{
	return (token.n > 5 && str_ends(token, S("str"))) ||
	       (token.n > 4 && word_capital(token) && str_ends(token, S("gt")));
}

static struct str before_token(const struct stop *k)
{
	return token_before(
	    k->text, k->start, (size_t)(k->token.p - k->text.p));
}

/* The token, and what stands before it. */
static struct str with_before(const struct stop *k)
{
	struct str before = before_token(k);
	return before.n
		   ? str_sub(k->text, (size_t)(before.p - k->text.p), k->run)
		   : k->token;
}

/* "St. Louis and Ft. Worth", not "It costs 500 Ft." */
static bool fort_of(const struct stop *k)
{
	struct str before = before_token(k);
	return str_eq(k->token, str_of(fort)) &&
	       !(before.n && ch_digit(before.p[before.n - 1]));
}

/* Abbreviations that others are words of. */
static bool abbreviated(const struct stop *k)
{
	struct str token = k->token, bare = without_elision(k);
	char key[8];
	size_t n = token.n < 5 ? token.n : 5;
	if (word_listed(titles, bare) &&
	    (word_listed(" on ", bare) || !word_listed(words_too, bare) ||
		ch_digit((char)(k->next & 0x7F))))
		return true;
	memcpy(key, " ", 1);
	memcpy(key + 1, token.p, n);
	key[n + 1] = ' ';
	return fort_of(k) ||
	       (token.n == n &&
		   str_find(str_of(capitals), (struct str){key, n + 2}) >= 0) ||
	       ((word_listed(before_numbers, token) || street(token)) &&
		   ch_digit((char)(k->next & 0x7F))) ||
	       (word_listed(before_laws, token) &&
		   (word_listed(of_laws, k->next_word) || k->next == 0xA7)) ||
	       (word_listed(streets, token) && str_ieq(k->next_word, S("no")));
}

/* "am Mi. 5. Februar", "on Wed. 5 February", "w pon. 5.2.": a day of the week,
 * where its date follows. Some are words as well. */
static bool day_stop(const struct stop *k)
{
	static const char days[] =
	    " mo di mi do fr sa so mon tue tues wed thu thur thurs fri sat sun "
	    "lun mar mer jeu ven sam dim mié jue vie sáb dom pon wt śr czw pt "
	    "sob ndz niedz пн вт ср чт пт сб вс нд ma wo vr za zo gio seg ter "
	    "qua qui sex ";
	static const char in_capitals[] = " do so sat sun ";
	struct str rest = str_trim(str_sub(k->text, k->run_end, k->text.n));
	struct word word;
	size_t n = 0;
	while (n < rest.n && n < 3 && ch_digit(rest.p[n]))
		n++;
	if (!n || n > 2 || !word_listed(days, k->token) ||
	    (!word_capital(k->token) && word_listed(in_capitals, k->token)))
		return false;
	if (n < rest.n && rest.p[n] == '.')
		return true;
	struct words w = words_of(utf8_clip(str_sub(rest, n, rest.n), DAY_MAX));
	return words_next(&w, &word) &&
	       (!word_listed(" de ", word.folded) || words_next(&w, &word)) &&
	       date_month(word.folded) > 0;
}

/* "в 2014 г. Он": a year's end, where the next word is a likely beginning. Not
 * of "Дом, 1898 г.". */
static bool year_ends(const struct stop *k)
{
	struct str t = k->text, year, before;
	if (!word_listed(" г гг ", k->token))
		return false;
	year = token_before(t, k->start, (size_t)(k->token.p - t.p));
	before = token_before(t, k->start, (size_t)(year.p - t.p));
	return year.n >= 4 && token_number(str_sub(year, year.n - 4, year.n)) &&
	       before.n && !str_ends(before, S(",")) && words_upper(k->next) &&
	       word_listed(starters, k->next_word);
}

/* "Dr. med.", "Prof. dr. ir.": a small short word between a title and a name
 * is of that title. */
static bool of_title(const struct stop *k)
{
	static const char before[] =
	    " dr prof mag dipl gen asp ing drs mgr med phil rer jur ";
	struct str t = k->text, token = k->token, title;
	uint32_t c;
	utf8_next(token, 0, &c);
	if (token.n < 2 || token.n > 6 || !words_lower(c) ||
	    !words_upper(k->next))
		return false;
	title = token_before(t, k->start, (size_t)(token.p - t.p));
	return str_ends(title, S(".")) &&
	       word_listed(before, str_sub(title, 0, title.n - 1));
}

static bool roman(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!strchr("IVXLC", s.p[i]))
			return false;
	return s.n > 0;
}

/* What stands behind a number, and then no name: "8.30 h. Todos", "30 кв. м.
 * Это", "z XIX w. Jest", "и т. п. Всё". */
static bool counted_ends(const struct stop *k)
{
	struct str before, token = k->token;
	if (!words_upper(k->next) || k->next_word.n < 2)
		return false;
	if (word_listed(" т.п т.д ", token))
		return true;
	before = before_token(k);
	if (word_listed(" п д ", token))
		return str_eq(before, S("т."));
	if (word_listed(" w в вв ", token))
		return roman(before);
	return word_listed(" h u м ч см кг км ", token) &&
	       words_lower(first_of(token)) && before.n &&
	       (ch_digit(before.p[before.n - 1]) ||
		   word_listed(" кв. куб. ", before));
}

static enum abbreviation of_language(const struct stop *k)
{
	size_t from = k->run > ORDINAL_AROUND ? k->run - ORDINAL_AROUND : 0;
	return words_upper(k->next) || ch_digit((char)(k->next & 0x7F))
		   ? abbreviation_of(k->token, k->next_word,
			 str_sub(k->text, from, k->run + ORDINAL_AROUND))
		   : ABBREVIATION_NONE;
}

static bool full_stop_ends(const struct stop *k)
{
	struct str token = k->token;
	uint32_t c = 0;
	if (numbering(k) || abbreviated(k) || ordinal_stop(k) || of_title(k) ||
	    day_stop(k) || initial_syllable(token) ||
	    ordinal_range(k->text, k->start, k->run))
		return false;
	enum abbreviation kind = of_language(k);
	if (year_ends(k) || counted_ends(k) || kind == ABBREVIATION_ENDS)
		return true;
	if (kind != ABBREVIATION_NONE)
		return false;
	if (word_listed(" a.m p.m ", token))
		return words_upper(k->next) &&
		       !word_listed(titles, k->next_word) &&
		       !word_listed(months, k->next_word) &&
		       !word_listed(after_hours, k->next_word);
	if (str_eq(token, S("EST"))) /* the hour of New York */
		return true;
	if (word_listed(perhaps, token))
		return words_upper(k->next) &&
		       (word_listed(starters, k->next_word) ||
			   (k->opened && !k->bracket));
	if (word_listed(titles, token))
		return word_listed(words_too, token) && ch_alpha(token.p[0]) &&
		       token.p[0] == ch_lower(token.p[0]) &&
		       words_upper(k->next);
	if (token_number(token) && token.n <= 2 &&
	    word_listed(months, k->next_word))
		return false;
	if (word_listed(months, token) && token.n <= 4 &&
	    ch_digit((char)k->next))
		return false;
	if (initials(token) && !after_slash(k)) {
		utf8_next(token, 0, &c);
		bool one = utf8_len(token) == 1;
		if (one && c == 'I' && word_listed(starters, k->next_word))
			return true;
		return !one && words_upper(k->next) &&
		       word_listed(starters, k->next_word);
	}
	return true;
}

/* ---- lists within a line: "1) this 2) that", "a. this b. that" ---- */

#define ITEM_MAX 300 /* bytes of an item */

struct marker {
	int value;	   /* 1.. */
	bool digits;	   /* else small letters: capitals are initials */
	bool dot, bracket; /* what stands behind */
	size_t end;	   /* of it, before the space */
};

static bool marker_at(struct str t, size_t i, struct marker *m)
{
	*m = (struct marker){0};
	if (i + 2 >= t.n)
		return false;
	if (t.p[i] >= 'a' && t.p[i] <= 'z') {
		m->value = t.p[i++] - 'a' + 1;
	} else {
		m->digits = true;
		for (int k = 0; k < 2 && i < t.n && ch_digit(t.p[i]); k++)
			m->value = 10 * m->value + (t.p[i++] - '0');
	}
	if (i < t.n && t.p[i] == '.')
		m->dot = true, i++;
	if (i < t.n && t.p[i] == ')')
		m->bracket = true, i++;
	m->end = i;
	return m->value && (m->dot || m->bracket) && i < t.n && t.p[i] == ' ';
}

static bool follows(const struct marker *m, struct str t, size_t i)
{
	struct marker n;
	return marker_at(t, i, &n) && n.value == m->value + 1 &&
	       n.digits == m->digits && n.dot == m->dot &&
	       n.bracket == m->bracket;
}

/* A date, "1. May", is no item. */
static bool dated(const struct marker *m, struct str t)
{
	return m->digits && word_listed(months, token_at(t, m->end + 1));
}

/* What looks like an item at `i` is "in die 2. Liga". */
static bool counted(struct str t, size_t start, size_t i)
{
	struct marker m;
	bool number = marker_at(t, i, &m) && m.digits && m.dot && !m.bracket;
	return number && ordinal_among(t, start, i, m.end - 1) &&
	       !word_listed(starters, token_at(t, m.end + 1));
}

/* The marker of an item at `i` that has another behind it: where that one's
 * space is. Else 0. */
static size_t item_end(struct str t, size_t i)
{
	struct marker m;
	if (!marker_at(t, i, &m) || dated(&m, t))
		return 0;
	for (size_t at = m.end + 1; at + 1 < t.n && at - i < ITEM_MAX; at++) {
		if (t.p[at] == '\n')
			return 0;
		if (t.p[at] == ' ' && follows(&m, t, at + 1) &&
		    !counted(t, i, at + 1))
			return at;
	}
	return 0;
}

/* ---- what a stop is ---- */

/* "RandomBytes": a capital behind a small letter. */
static bool camel(struct str word)
{
	for (size_t i = 1; i < word.n; i++)
		if (word.p[i] >= 'A' && word.p[i] <= 'Z' &&
		    word.p[i - 1] >= 'a' && word.p[i - 1] <= 'z')
			return true;
	return false;
}

/* Sentences whose space was lost: "the end.The next". A word of small letters
 * or a number before, no part of an address, and a whole word behind. */
static bool glued(const struct stop *k)
{
	struct str t = k->text, token = k->token, next = k->next_word;
	size_t smalls = 0, digits = 0;
	for (size_t i = 0; i < token.n; i++) {
		smalls += (token.p[i] >= 'a' && token.p[i] <= 'z') ||
			  (token.p[i] & 0x80);
		digits += ch_digit(token.p[i]);
	}
	bool word = smalls >= 3 && smalls + 1 >= token.n && !digits;
	bool number = digits >= 3 && ch_digit(token.p[token.n - 1]);
	if (!(word || number) || word_listed(titles, token) ||
	    k->run_end - k->run != 1 || k->end != k->run_end || after_slash(k))
		return false;
	for (size_t i = 0; i < next.n; i++)
		if (strchr("/@_=&", next.p[i]))
			return false;
	size_t behind = (size_t)(next.p - t.p) + next.n;
	if (behind < t.n && strchr("/@:(_", t.p[behind]))
		return false;
	if (camel(next) || (behind + 1 < t.n && t.p[behind] == '.' &&
			       ch_alnum(t.p[behind + 1])))
		return false; /* "crypto.RandomBytes", "Orlin.Maps.Roads" */
	return words_upper(k->next) && next.n >= 2 && next.p[1] >= 'a' &&
	       next.p[1] <= 'z' &&
	       (next.n > (word ? 2 : 3) || word_listed(titles, next) ||
		   word_listed(starters, next));
}

/* What stands in brackets behind a quotation: "Quoted." (Source) is one
 * sentence, "Said!" (She was the cat.) are two where the first is nothing but
 * the quotation. */
static bool aside(const struct stop *k)
{
	struct str rest = str_sub(k->text, k->end, k->text.n);
	ptrdiff_t close = str_chr(utf8_clip(rest, QUOTATION_MAX), ')');
	return close > 0 && strchr(".!?", rest.p[close - 1]) &&
	       utf8_among("\"“„", k->begin) && words_upper(k->next);
}

/* "gegen FRISCH AUF! Göppingen": an exclamation that stands twice between the
 * same two names is of the name. */
static bool named_twice(const struct stop *k)
{
	size_t from = (size_t)(k->token.p - k->text.p);
	size_t to = (size_t)(k->next_word.p - k->text.p) + k->next_word.n;
	struct str name = str_sub(k->text, from, to), near;
	if (k->first_stop != '!' || from == k->start ||
	    !word_capital(k->token) || !words_upper(k->next) ||
	    str_ieq(k->token, k->next_word))
		return false;
	near = str_sub(
	    k->text, from > NAMED_AROUND ? from - NAMED_AROUND : 0, from);
	return str_find(near, name) >= 0 ||
	       str_find(str_sub(k->text, to, to + NAMED_AROUND), name) >= 0;
}

static bool ends_here(const struct stop *k)
{
	if (k->next == 0) /* nothing more, or a line's end */
		return true;
	if (k->first_stop == 0x6D4 && initial_row(with_before(k), k->next_word))
		return false;
	if (utf8_among(hard_stops, k->first_stop)) {
		bool quoted = k->end > k->run_end;
		return !(quoted && utf8_among("とってのはがをに，、", k->next));
	}
	if (k->alone && k->space && k->run_end - k->run == 1 &&
	    (k->first_stop == '.' ||
		(words_lower(k->begin) && k->end == k->run_end)))
		return true;
	if (!k->space)
		return glued(k);
	if (words_lower(k->next))
		return k->space && k->end < k->text.n &&
		       item_end(k->text, k->end + 1) > 0;
	if (!words_letter(k->next) && !ch_digit((char)(k->next & 0x7F)) &&
	    !k->opened && k->next < 0x80)
		return false;
	if (k->bracket && k->end > k->run_end)
		return aside(k);
	if (k->first_stop == '.' && k->run_end - k->run == 1)
		return full_stop_ends(k);
	if (k->first_stop < 0x80 && k->end == k->run + 1 && !k->opened)
		return word_listed(starters, k->next_word) ||
		       !(word_listed(marked, k->token) || named_twice(k));
	return true;
}

/* An Armenian sentence ends in something that is often typed as a colon. */
static bool armenian_stop(struct str t, size_t i, uint32_t c)
{
	uint32_t before;
	if (c == 0x589)
		return true;
	if (c != ':' || i == 0)
		return false;
	utf8_next(t, utf8_prev(t, i), &before);
	return before >= 0x531 && before <= 0x587;
}

bool sentence_armenian(struct str text)
{
	return text.n && armenian_stop(text, text.n - 1,
			     (unsigned char)text.p[text.n - 1]);
}

/* A Greek question ends in what is typed as a semicolon. */
static bool greek_stop(struct str t, size_t i)
{
	uint32_t before;
	if (i == 0)
		return false;
	utf8_next(t, utf8_prev(t, i), &before);
	return (before >= 0x370 && before <= 0x3FF) ||
	       (before >= 0x1F00 && before <= 0x1FFF);
}

/* Bytes of a closing quotation mark that stands apart: the French way, and
 * that of tokenised text. */
static size_t closer_apart(const struct stop *k, size_t i)
{
	struct str rest = str_sub(k->text, i, k->text.n);
	size_t space = rest.n ? token_space(rest, 0) : 0;
	size_t len = 0;
	rest = str_sub(rest, space, rest.n);
	if (str_starts(rest, S("»")))
		len = 2;
	else if (k->alone && str_starts(rest, S("''")))
		len = 2;
	if (!space || !len || (len < rest.n && letter_at(rest, len)))
		return 0;
	return space + len;
}

/* Dots with a space before each, behind a first: ". . ." leaves something
 * out, and with a fourth a sentence ends there as well. */
static size_t spaced_dots(struct str t, size_t i, size_t *out_dots)
{
	size_t dots = 0;
	while (i + 1 < t.n && t.p[i] == ' ' && t.p[i + 1] == '.' &&
	       (i + 2 == t.n || ch_space(t.p[i + 2]))) {
		i += 2;
		dots++;
	}
	*out_dots = dots;
	return i;
}

/* Bytes of the numbers of notes that stand behind a stop: "it is so.11 12 The
 * next". Not behind a number or an abbreviation. */
static size_t notes(const struct stop *k, size_t i)
{
	size_t at = i, digits = 0;
	char before = k->run ? k->text.p[k->run - 1] : '0';
	if (ch_digit(before) || (ch_alpha(before) && k->token.n < 3))
		return 0;
	while (at < k->text.n && digits < 3 &&
	       (ch_digit(k->text.p[at]) ||
		   (digits && k->text.p[at] == ' ' && at + 1 < k->text.n &&
		       ch_digit(k->text.p[at + 1])))) {
		digits = ch_digit(k->text.p[at]) ? digits + 1 : 0;
		at++;
	}
	return digits && at < k->text.n && k->text.p[at] == ' ' ? at - i : 0;
}

/* The mark that closes what `c` opens, or 0. */
static uint32_t closing(uint32_t c)
{
	switch (c) {
	case '"': return '"';
	case '\'': return '\'';
	case '(': return ')';
	case 0x2018: return 0x2019;
	case 0x201C: return 0x201D;
	case 0x201E: return 0x201C;
	case 0x300A: return 0x300B;
	default: return 0;
	}
}

/* A straight mark may open at the beginning of a word, and behind a dash. */
static bool straight_opens(struct str t, size_t i)
{
	if (i == 0 || token_space(t, utf8_prev(t, i)) || t.p[i - 1] == '(')
		return true;
	return t.p[i] == '"' && str_ends(str_sub(t, 0, i), S("--"));
}

/* Whether the single mark at `i` closes: no letter follows an apostrophe that
 * does, and as a straight one is so often something else it must have its
 * stop or comma before it. */
static bool single_closes(struct str t, size_t i, size_t len)
{
	if (i + len < t.n && letter_at(t, i + len))
		return false;
	return t.p[i] != '\'' || (i && strchr(".,!?", t.p[i - 1]));
}

/* A quotation, the title of a work or a bracket opens at `i` and closes within
 * QUOTATION_MAX bytes of the same line: where the run of stops before the
 * closing mark begins, at which alone the sentence can end. Else 0. */
static size_t quotation(struct str t, size_t i)
{
	uint32_t open, c;
	size_t at = i + utf8_next(t, i, &open), run = 0, len;
	uint32_t close = closing(open);
	bool single = close == '\'' || close == 0x2019;
	if (!close || at >= t.n || token_space(t, at) ||
	    (open == close && !straight_opens(t, i)))
		return 0;
	for (; at < t.n && at - i < QUOTATION_MAX; at += len) {
		len = utf8_next(t, at, &c);
		if (c == '\n')
			return 0;
		if ((c == close && (!single || single_closes(t, at, len))) ||
		    (open == 0x201E && c == 0x201D))
			return run ? run : at;
		if (!utf8_among(stops, c) && !utf8_among(hard_stops, c))
			run = 0;
		else if (!run)
			run = at;
	}
	return 0;
}

/* Speech that breaks off: "I thought--" The door opened. */
static bool breaks_off(struct str t, size_t i, uint32_t c, size_t len)
{
	struct str before = str_sub(t, 0, i);
	size_t at = i + len, from;
	if ((c != '"' && c != 0x201D) || at >= t.n || t.p[at] != ' ' ||
	    !(str_ends(before, S("--")) || str_ends(before, S("—"))))
		return false;
	for (from = ++at;
	     at < t.n && at - from < TOKEN_MAX && ch_alpha(t.p[at]);)
		at++;
	struct str word = str_sub(t, from, at);
	return word.n && word.p[0] != ch_lower(word.p[0]) &&
	       word_listed(starters, word);
}

/* A line that was broken by its width: it is long, ends in no stop, and the
 * next goes on in small letters. */
static bool goes_on(struct str t, size_t start, size_t i)
{
	size_t next = i + 1, words = 0, from = i;
	uint32_t c;
	while (from > start && t.p[from - 1] != '\n' && i - from < TOKEN_MAX)
		words += t.p[--from] == ' ';
	struct str line = str_trim(str_sub(t, from, i));
	while (next < t.n && t.p[next] == ' ')
		next++;
	if (words < 3 || !line.n || strchr(".!?:;", line.p[line.n - 1]) ||
	    next >= t.n)
		return false;
	utf8_next(t, next, &c);
	while (next < t.n && !ch_space(t.p[next]))
		next++;
	return words_lower(c) && t.p[next - 1] != ':';
}

static bool may_stop(struct str t, size_t i, uint32_t c)
{
	if (c == ':')
		return armenian_stop(t, i, c);
	if (c == ';')
		return greek_stop(t, i);
	if (c < 0x80)
		return c == '.' || c == '!' || c == '?';
	return c == 0x589 || utf8_among(stops, c) || utf8_among(hard_stops, c);
}

/* Fills in the stop whose run begins at k->run: how far it goes, and what is
 * before and behind it. Returns where to go on, and says in *out_end whether
 * the sentence ends there. */
static size_t weigh(struct stop *k, bool *out_end)
{
	struct str t = k->text;
	size_t i = k->run, len, dots = 0;
	uint32_t c;
	for (; i < t.n; i += len) {
		len = utf8_next(t, i, &c);
		if (!utf8_among(stops, c) && !utf8_among(hard_stops, c) &&
		    i != k->run)
			break;
		k->wide = c >= 0x3000;
	}
	k->alone = k->run > k->start && token_space(t, utf8_prev(t, k->run));
	if (k->first_stop == '.' && i == k->run + 1)
		i = spaced_dots(t, i, &dots);
	for (k->run_end = i; i < t.n; i += len) {
		len = utf8_next(t, i, &c);
		if (!utf8_among(closers, c) || (c == 0x201C && k->wide))
			break;
	}
	i += closer_apart(k, i);
	utf8_next(t, k->start, &k->begin);
	k->token = token_of(k);
	if (k->first_stop == '.' && k->run_end == k->run + 1)
		i += notes(k, i);
	k->end = i;
	look_ahead(k);
	*out_end = !(k->alone && dots == 2) && ends_here(k);
	return i;
}

/* Behind a quotation that opens at `i`, or behind its mark; `*looked` is up to
 * where there is no need to look for others. */
static size_t skip_quotation(struct str t, size_t i, size_t len, size_t *looked)
{
	size_t to = quotation(t, i);
	char mark = t.p[i];
	*looked = to ? to : i + (mark == '\'' ? 1 : QUOTATION_MAX);
	/* a straight mark that closes opens nothing */
	if (to && (mark == '"' || mark == '\''))
		*looked = to + 8;
	return to > i ? to : i + len;
}

/* The end of the sentence that begins at `start`, which is no white space. */
static size_t end_of(struct str t, size_t start)
{
	size_t i = start, len, looked = 0; /* for quotations, up to here */
	size_t item = item_end(t, start);
	uint32_t c;
	bool end;
	while (i < t.n && (t.p[i] != '\n' || goes_on(t, start, i))) {
		if (!item && ch_alnum(t.p[i])) {
			i++;
			continue;
		}
		len = utf8_next(t, i, &c);
		if (item && i >= item)
			return item;
		if (i >= looked && closing(c)) {
			i = skip_quotation(t, i, len, &looked);
			continue;
		}
		if (breaks_off(t, i, c, len))
			return i + len;
		if (!may_stop(t, i, c)) {
			i += len;
			continue;
		}
		struct stop k = {
		    .text = t, .start = start, .run = i, .first_stop = c};
		i = weigh(&k, &end);
		if (end && !(item && i < item && numbering(&k)))
			return i;
	}
	return i;
}

bool sentence_next(struct str text, size_t *at, struct str *out)
{
	size_t i = *at, len;
	while (i < text.n && (len = token_space(text, i)))
		i += len;
	if (i >= text.n)
		return false;
	*at = end_of(text, i);
	*out = str_trim(str_sub(text, i, *at));
	return true;
}

bool sentence_in_doubt(struct str text, size_t end)
{
	size_t from = end ? end - 1 : 0, i = end, len;
	bool last;
	uint32_t c = 0;
	struct str word;
	if (end < 2 || end >= text.n || text.p[end - 1] != '.')
		return false;
	while (from && ch_alnum(text.p[from - 1]))
		from--;
	word = str_sub(text, from, end - 1);
	bool few = ordinal_number(word);
	if (!from || !(few || abbreviation_like(word)) ||
	    !token_space(text, utf8_prev(text, from)))
		return false;
	while (i < text.n && (len = token_space(text, i)) && text.p[i] != '\n')
		i += len;
	utf8_next(text, i, &c);
	if (few && c < 0x80 && ch_digit((char)c))
		return true; /* "a 6. 1 - magnitude earthquake": tokenised */
	if (!words_upper(c) || word_listed(starters, token_at(text, i)))
		return false;
	return few ? ordinal_tongue(text, from, end, &last) > 0 || last
		   : from < 2 || !ch_digit(text.p[from - 2]);
}

bool sentence_short(struct str text)
{
	static const char names[] =
	    " Mr Mrs Ms Dr Prof Rev Hon Gen Col Maj Capt Lt Sgt Cmdr Gov Sen "
	    "Mme Mlle Msgr Hr Fr Sra Dra Sig Dott Avv Dhr Mevr ";
	if (!str_ends(text, S(".")))
		return false;
	struct str word = token_before(text, 0, text.n);
	char key[8];
	if (word.n < 3 || word.n + 1 > sizeof(key) - 1)
		return false;
	key[0] = ' ';
	memcpy(key + 1, word.p, word.n - 1);
	key[word.n] = ' ';
	return str_find(str_of(names), (struct str){key, word.n + 1}) >= 0;
}

/* The byte after `max` clusters. */
static size_t clusters(struct str s, size_t max)
{
	size_t i = 0;
	while (i < s.n && max--)
		i += text_cluster(s, i);
	return i;
}

struct str text_cut(struct arena *a, struct str text, size_t max_chars)
{
	struct str s;
	text = str_trim(text);
	size_t room = clusters(text, max_chars), at = 0, end = 0;
	if (room >= text.n || !max_chars)
		return str_sub(text, 0, room);
	while (sentence_next(text, &at, &s) && at <= room)
		end = at;
	if (end && end >= clusters(text, max_chars / 3 + !!(max_chars % 3)))
		return str_trim(str_sub(text, 0, end));
	size_t cut = clusters(text, max_chars - 1);
	/* back to a word's end, unless that costs half (unspaced scripts) */
	for (size_t i = cut; i > cut / 2; i--)
		if (token_space(text, i)) {
			cut = i;
			break;
		}
	s = str_trim(str_sub(text, 0, cut));
	while (s.n && strchr(",;:-", s.p[s.n - 1]))
		s = str_trim(str_sub(s, 0, s.n - 1));
	return str_cat(a, s, S("…"));
}
