/* SPDX-License-Identifier: MIT */
/* gazetted: what in a letter is of one reader alone, in whatever words. */
/*
 * Who writes to one about one thing names it, and says so more than once:
 *
 *	Subject: On its way (QB-20931)		a number, a time of day or a
 *	QB-20931 goes to Ann Smith		sum in the subject and the text
 *	https://shop.example/o/QB-20931		or in the text and a link's
 *						address
 *	Dear Ann Smith,				the reader, in full
 *	https://shop.example/s?k=Xk29fLq7Pz0a	a place that nobody else may see
 *
 * Who writes to many speaks to them ("Dear members"), leads to pages with a
 * name that people read, and has several times, dates and prices.
 */
#include "base/arena.h"
#include "base/map.h"
#include "base/utf8.h"
#include "feed/letter_deal.h"

#define THINGS_MAX 100 /* that are looked for in links */
#define DIGITS_MIN 5   /* of a number that names one thing */
#define MIXED_MIN  5   /* characters of a name in capitals and digits */
#define WORD_MIN   4   /* capitals of a word */
#define CAPS_MIN   6   /* ... in capitals alone */
#define NAME_MAX   40  /* characters of either */
#define CALL_WORDS 6   /* of a clause that calls somebody */
#define HEAD_MAX   120 /* bytes in which somebody is called */
#define FACT_MAX   40  /* bytes of a label, and of what it says */
#define NAME_MIN   3   /* bytes of a name */

/* Those that are called are many. */
static const char many[] =
    " all everyone everybody members readers friends parents neighbours"
    " neighbors colleagues subscribers customers residents supporters families"
    " journalists editors"
    " alle mitglieder leser leserinnen eltern freunde freundinnen nachbarn"
    " kollegen kolleginnen kunden kundinnen abonnenten"
    " chers chères tous toutes amis lecteurs adhérents abonnés parents"
    " queridos queridas estimados estimadas amigos amigas socios vecinos"
    " familias lectores todos todas"
    " cari care amici amiche lettori soci tutti gentili"
    " caros caras leitores sócios"
    " leden lezers vrienden ouders allemaal iedereen"
    " medlemmar vänner läsare medlemmer venner lesere læsere jäsenet ystävät"
    " kochani drodzy państwo czytelnicy przyjaciele"
    " milí vážení drazí dragi barátaink tagjaink olvasóink mindenki"
    " друзья уважаемые дорогие коллеги читатели друзі шановні"
    " φίλοι αγαπητοί みなさま 皆様 皆さま 各位 여러분 ";

/* ---- names of things ---- */

/* "48291377", "QB-20931", "6A20917734411", "L/2041/26", "QKXPLM" */
static bool names_thing(struct str s)
{
	size_t digits = 0, caps = 0, small = 0, marks = 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		digits += ch_digit(c);
		caps += ch_alpha(c) && c != ch_lower(c);
		small += ch_alpha(c) && c == ch_lower(c);
		marks += !ch_alnum(c);
	}
	if (s.n > NAME_MAX || small || (marks > 1 && !caps) ||
	    str_chr(s, ',') >= 0 || str_chr(s, '.') >= 0)
		return false;
	if (!digits)
		return caps >= CAPS_MIN && !marks;
	if (!caps)
		return digits >= DIGITS_MIN;
	if (digits < 3 && marks && caps >= WORD_MIN)
		return false; /* "COVID-19" */
	return digits + caps >= (digits > 1 ? MIXED_MIN : CAPS_MIN);
}

/* "10:20", "14h30", "9.20": an hour, and minutes behind it. */
static bool is_time(struct str s)
{
	size_t i = 0;
	while (i < s.n && ch_digit(s.p[i]))
		i++;
	if (i == 0 || i > 2 || i + 3 != s.n || !strchr(":.h", s.p[i]))
		return false;
	return s.p[i + 1] <= '5' && ch_digit(s.p[i + 1]) &&
	       ch_digit(s.p[i + 2]) && (i < 2 || *s.p <= '2');
}

/* "3", before "December" */
static bool is_day(struct str s)
{
	long long v;
	return s.n <= 2 && str_to_int(s, 1, 31, &v);
}

static struct str date_of(struct arena *a, struct str day, struct str word)
{
	struct str low = letter_lower(a, word);
	return utf8_len(low) >= 3
		   ? arena_printf(a, "%.*s %.*s", PRS(day), PRS(low))
		   : S("-");
}

/* "48,17", "1.204.10": money to the penny. */
static bool is_sum(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ch_digit(s.p[i]) && !strchr(".,", s.p[i]))
			return false;
	return s.n > 3 && ch_digit(s.p[0]) && !ch_digit(s.p[s.n - 3]) &&
	       ch_digit(s.p[s.n - 1]) && ch_digit(s.p[s.n - 2]);
}

static bool in_name(char c)
{
	return ch_alnum(c) || (unsigned char)c >= 0x80;
}

/* Cuts the next word off, with what a number may have in it. */
static bool next_name(struct str *rest, struct str *out)
{
	size_t from = 0, to;
	while (from < rest->n && !in_name(rest->p[from]))
		from++;
	for (to = from; to < rest->n; to++)
		if (!in_name(rest->p[to]) && !strchr("-/.,:", rest->p[to]))
			break;
	size_t end = to;
	while (end > from && !in_name(rest->p[end - 1]))
		end--;
	*out = str_sub(*rest, from, end);
	*rest = str_sub(*rest, to, rest->n);
	return end > from;
}

/* ---- whom it speaks to ---- */

/* Is "Ann Smith" there, or "Frau Schmidt" at the front? */
static bool is_full(struct str name, struct str low)
{
	struct str word, last = S(""), rest = name;
	size_t n = 0;
	while (letter_next_word(&rest, '-', &word)) {
		last = word;
		n++;
	}
	return n > 1 && last.n >= NAME_MIN &&
	       (str_find(low, name) >= 0 ||
		   str_find(str_sub(low, 0, HEAD_MAX), last) >= 0);
}

/* Does it stand there, at the beginning of a word? */
static bool begins_in(struct str low, struct str name)
{
	for (ptrdiff_t at; (at = str_find(low, name)) >= 0;) {
		if (!at || !ch_alnum(low.p[at - 1]))
			return true;
		low = str_sub(low, (size_t)at + 1, low.n);
	}
	return false;
}

/* Does a clause end there, but for "10:20"? */
static bool ends_clause(struct str s, size_t at)
{
	return strchr(",!.\n", s.p[at]) ||
	       (s.p[at] == ':' && (at + 1 == s.n || !ch_digit(s.p[at + 1])));
}

/* Cuts the next clause off that may call somebody, "Dear members,"; what ends
 * in a full stop is left out, it tells something. */
static bool next_clause(struct str *rest, struct str *out)
{
	while (rest->n) {
		size_t n = 0;
		while (n < rest->n && !ends_clause(*rest, n))
			n++;
		bool tells = n < rest->n && rest->p[n] == '.';
		*out = str_sub(*rest, 0, n);
		*rest = str_sub(*rest, n + 1, rest->n);
		if (!tells && out->n)
			return true;
	}
	return false;
}

static bool is_short(struct str clause)
{
	struct str word;
	size_t n = 0;
	while (letter_next_word(&clause, 0, &word))
		n++;
	return n <= CALL_WORDS;
}

static bool calls_many(struct str clause)
{
	struct str word;
	while (letter_next_word(&clause, 0, &word))
		if (letter_listed(many, word))
			return true;
	return false;
}

static void look_whom(
    const struct asking *q, struct str low, struct own_marks *out)
{
	struct mailbox to = mime_address_of(q->a, q->f, S("To"));
	struct str name = letter_lower(q->a, to.name), word;
	struct str head = str_sub(low, 0, HEAD_MAX), rest = name;
	if (!name.n)
		rest = str_lower(q->a,
		    str_sub(to.addr, 0, (size_t)(str_chr(to.addr, '@') + 1)));
	out->full = is_full(name, low);
	while (letter_next_word(&rest, 0, &word))
		out->called |= word.n >= NAME_MIN && begins_in(head, word);
	out->many |= letter_in(head, "みなさま|皆様|皆さま|各位|여러분");
	while (next_clause(&head, &rest))
		out->many |= is_short(rest) && calls_many(rest);
}

/* ---- the letter ---- */

static void look_at_text(
    const struct asking *q, struct str lines, struct own_marks *out)
{
	struct map *headed = map_new(q->a), *times = map_new(q->a);
	struct str rest = q->subject, word, last = S("");
	while (next_name(&rest, &word)) {
		map_put(headed, word, q->a);
		if (is_day(last))
			map_put(headed, date_of(q->a, last, word), q->a);
		last = word;
	}
	last = S("");
	while (next_name(&lines, &word)) {
		bool there = map_get(headed, word) != NULL;
		out->date |=
		    is_day(last) && map_get(headed, date_of(q->a, last, word));
		last = word;
		if (is_time(word)) {
			map_put(times, word, q->a);
			out->time |= there;
		} else if (is_sum(word)) {
			out->sum |= there;
		} else if (names_thing(word)) {
			out->number |= there;
			if (out->things.n < THINGS_MAX)
				*vec_push(q->a, &out->things) = word;
		}
	}
	out->times = map_len(times);
}

/* "Room: 12, sea view", or a label and what it says in two cells. */
static size_t count_facts(struct str lines)
{
	size_t n = 0, label;
	struct str line, last = S("");
	while (str_split(&lines, '\n', &line)) {
		bool digit = false;
		line = str_trim(line);
		ptrdiff_t colon = str_find(line, S(":"));
		for (size_t i = 0; i < line.n; i++)
			digit |= ch_digit(line.p[i]);
		label = colon > 0 ? (size_t)colon : last.n;
		bool cell = colon < 0 && last.n && line.n <= FACT_MAX;
		bool fact = colon > 0 && line.n <= 2 * FACT_MAX;
		n += digit && label <= FACT_MAX && (fact || cell);
		last = digit ? S("") : line;
	}
	return n;
}

/* "MR-2026-88120" as a whole, or by its last number. */
static bool in_link(struct str url, struct str thing)
{
	size_t from = thing.n;
	if (str_ifind(url, thing) >= 0)
		return true;
	while (from && ch_digit(thing.p[from - 1]))
		from--;
	return thing.n - from >= DIGITS_MIN &&
	       str_find(url, str_sub(thing, from, thing.n)) >= 0;
}

void letter_own(const struct asking *q, struct str lines,
    const struct str *urls, size_t n_urls, struct own_marks *out)
{
	*out = (struct own_marks){0};
	look_at_text(q, lines, out);
	look_whom(q, letter_lower(q->a, lines), out);
	for (size_t i = 0; i < n_urls; i++)
		vec_each (&out->things, s)
			out->linked |= in_link(urls[i], *s);
	out->facts = count_facts(lines);
}
