/* SPDX-License-Identifier: MIT */
/* gazetted: lines that say of an article who, when and where, and no more. */
#include "extract/stamp.h"

#include <utf8proc.h>

#include "base/utf8.h"
#include "extract/byline.h"
#include "extract/label.h"
#include "extract/meta.h"
#include "text/date_names.h"

#define STAMP_BYTES  200 /* a longer line is none */
#define WORD_BYTES   24	 /* of the longest word that is looked up */
#define NAMES_MIN    5	 /* words of a line of nothing but names */
#define NAMES_MAX    7	 /* of one with a bar in it */
#define NAMES_BYTES  140
#define CREDITS_MIN  2
#define CREDIT_BYTES 300
#define HEAD_BYTES   60 /* of a name before a text */
#define DAY_BYTES    40 /* of a day behind one */

/* What stands between names and days, and says nothing. */
static const char beside[] =
    " at on by in of and the with for from to am pm a.m p.m ago min mins "
    "minute minutes hour hours hr hrs day days week weeks month months read "
    "updated published posted last edited first inputs staff est gmt ist imago "
    "dpa "
    "von vom um der die den das und uhr vor stunden stunde minuten tagen tag "
    "aktualisiert veröffentlicht zuletzt im e.v "
    "par le la les à et du mis mise jour publié il y a heures heure modifié "
    "por el los las de del en hace horas minutos publicado actualizado "
    "escrito em às as do da e há atualizado "
    "di il alle ore fa minuti pubblicato aggiornato scritto "
    "door op om van uur geleden minuten gepubliceerd bijgewerkt "
    "av af kl och og för sedan siden timmar timer minuter minutter "
    "publicerad uppdaterad publisert oppdatert opdateret "
    "przez w o godz r opublikowano dodano aktualizacja temu godzin minut "
    "v dne hod г года р в о год назад тому minutes saat önce tarafından ";

static bool is_beside(struct str word)
{
	char low[WORD_BYTES + 2];
	size_t n = 0;
	if (!word.n || word.n > WORD_BYTES)
		return false;
	low[n++] = ' ';
	for (size_t i = 0; i < word.n; i++)
		low[n++] = ch_lower(word.p[i]);
	struct str w = {low, n};
	for (struct str rest = str_of(beside);;) {
		ptrdiff_t at = str_find(rest, w);
		if (at < 0)
			break;
		rest = str_sub(rest, (size_t)at + n, rest.n);
		if (str_starts(rest, S(" ")))
			return true;
	}
	w = str_sub(w, 1, n);
	return date_month(w) > 0 || date_day_of_week(w);
}

/* How the first letter of a word is written. */
enum first { FIRST_NONE, FIRST_SMALL, FIRST_CAPITAL, FIRST_OTHER };

static enum first first_of(struct str word)
{
	uint32_t c = 0;
	if (!word.n)
		return FIRST_NONE;
	utf8_next(word, 0, &c);
	if (c == UTF8_BAD)
		return FIRST_NONE;
	switch (utf8proc_category((utf8proc_int32_t)c)) {
	case UTF8PROC_CATEGORY_LL: return FIRST_SMALL;
	case UTF8PROC_CATEGORY_LU:
	case UTF8PROC_CATEGORY_LT: return FIRST_CAPITAL;
	case UTF8PROC_CATEGORY_LO:
	case UTF8PROC_CATEGORY_LM: return FIRST_OTHER;
	default: return FIRST_NONE;
	}
}

/* The next word of a line without the marks around it; absent at its end. */
static struct str next_word(struct str *rest)
{
	struct str word;
	while (str_split(rest, ' ', &word)) {
		while (word.n && strchr("(),.;:|[]\"-/", word.p[0]))
			word = str_sub(word, 1, word.n);
		while (word.n && strchr("(),.;:|[]\"/", word.p[word.n - 1]))
			word.n--;
		if (word.n)
			return word;
	}
	return (struct str){NULL, 0};
}

struct count {
	uint32_t words, own, capitals; /* own: small ones that say something */
	bool other;		       /* in a script of one case */
};

static struct count count(struct str line)
{
	struct count c = {0};
	for (struct str w; (w = next_word(&line)).n;) {
		enum first f = first_of(w);
		c.words++;
		c.capitals += f == FIRST_CAPITAL;
		c.own += f == FIRST_SMALL && !is_beside(w);
		c.other |= f == FIRST_OTHER;
	}
	return c;
}

/* "12 minutes ago", "vor 5 Stunden", "il y a 2 heures" */
static bool is_ago(struct str line)
{
	static const struct str before[] = {S_INIT("vor "), S_INIT("hace "),
	    S_INIT("il y a "), S_INIT("há "), S_INIT("för ")};
	static const struct str behind[] = {S_INIT(" ago"), S_INIT(" geleden"),
	    S_INIT(" fa"), S_INIT(" temu"), S_INIT(" назад"), S_INIT(" тому"),
	    S_INIT(" önce"), S_INIT(" siden"), S_INIT(" sedan")};
	bool digit = false;
	for (size_t i = 0; i < line.n; i++)
		digit |= ch_digit(line.p[i]);
	for (size_t i = 0; digit && i < sizeof(before) / sizeof(*before); i++) {
		ptrdiff_t at = str_ifind(line, before[i]);
		size_t to = (size_t)at + before[i].n;
		if (at >= 0 && to < line.n && ch_digit(line.p[to]))
			return true;
	}
	for (size_t i = 0; digit && i < sizeof(behind) / sizeof(*behind); i++)
		if (str_find(line, behind[i]) > 0)
			return true;
	return false;
}

bool stamp_is(struct str line)
{
	struct count c;
	if (line.n > STAMP_BYTES)
		return false;
	c = count(line);
	return c.words > 1 && !c.other && !c.own &&
	       (when_in_line(line) || is_ago(line));
}

/* "Ann Example | The Post", "... Foundation e.V.": a headline, too, may be all
 * of capitals, and has neither. */
static bool is_parted(struct str line, uint32_t words)
{
	return str_find(line, S(" e.V")) > 0 ||
	       str_find(line, S(" e. V")) > 0 ||
	       (str_find(line, S(" | ")) > 0 && words <= NAMES_MAX);
}

bool stamp_is_names(struct str line)
{
	struct count c;
	if (line.n > NAMES_BYTES)
		return false;
	c = count(line);
	return c.words >= NAMES_MIN && !c.other && !c.own &&
	       c.capitals * 3 >= c.words * 2 && is_parted(line, c.words);
}

bool stamp_is_credits(struct str line)
{
	static const struct str bys[] = {S_INIT(" by "), S_INIT(" von "),
	    S_INIT(" par "), S_INIT(" por "), S_INIT(" door "), S_INIT(" av "),
	    S_INIT(" af ")};
	size_t found = 0, first = line.n;
	if (line.n > CREDIT_BYTES)
		return false;
	for (size_t i = 1; i < line.n; i++)
		for (size_t k = 0;
		     line.p[i] == ' ' && k < sizeof(bys) / sizeof(*bys); k++) {
			struct str name = str_sub(line, i + bys[k].n, line.n);
			struct str head = str_sub(line, 0, i);
			head = str_sub(
			    head, (size_t)(str_rchr(head, ' ') + 1), head.n);
			if (!str_starts(str_sub(line, i, line.n), bys[k]) ||
			    first_of(name) != FIRST_CAPITAL ||
			    first_of(head) != FIRST_CAPITAL)
				continue;
			found++;
			first = first < i ? first : i;
		}
	return found >= CREDITS_MIN &&
	       str_chr(str_sub(line, 0, first), ' ') < 0;
}

struct str stamp_behind_name(struct str text)
{
	struct str value, head = str_sub(text, 0, HEAD_BYTES);
	ptrdiff_t at = str_find(head, S(": "));
	if (at <= 0)
		return text;
	head = str_sub(head, 0, (size_t)at);
	struct str rest = page_trim(str_sub(text, (size_t)at + 2, text.n));
	return label_of(head, &value) == LABEL_AUTHOR &&
		       byline_all_names(value) &&
		       first_of(rest) == FIRST_CAPITAL
		   ? rest
		   : text;
}

struct str stamp_before_day(struct str text)
{
	size_t from = text.n > DAY_BYTES ? text.n - DAY_BYTES : 1;
	for (size_t i = from; i + 1 < text.n; i++)
		if (strchr(".?!", text.p[i]) &&
		    first_of(str_sub(text, i + 1, text.n)) == FIRST_CAPITAL &&
		    stamp_is(str_sub(text, i + 1, text.n)))
			return str_sub(text, 0, i + 1);
	return text;
}
