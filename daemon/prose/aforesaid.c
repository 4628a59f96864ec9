/* SPDX-License-Identifier: MIT */
/* gazetted: a pronoun in a sentence that has nothing for it to stand for. */
#include "prose/aforesaid.h"

#include "base/utf8.h"
#include "prose/speaker.h"
#include "text/closed.h"
#include "text/date_names.h"
#include "text/language.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/words.h"

#define WORDS_MAX    14 /* of a sentence, or a clause of it stands before */
#define WORD_MAX     3	/* bytes of "es", "to": it names nobody */
#define EARLY	     2	/* words before a comma that name nothing */
#define CLAUSE_BYTES 70 /* of a first clause */
#define WAY_MAX	     9	/* words, up to the end of "the best way to do this" */

/*
 * led, that	stand together at its end: "agrees with that"
 * alone	are both in one word
 * joins	a clause, before them
 * way, do	"the easiest way ... do this": the second in one word, or two
 *		that are joined by '_' */
static const struct {
	struct str language;
	const char *led, *that, *alone, *joins, *way, *done;
} rows[] = {
    {S_INIT("en"), " with to of for about from on ", " that this it them ", "",
	" and but or if when because that which who what as while so than "
	"where ",
	" way ways reason trick ",
	" do_this do_that do_it do_so achieve_this achieve_that doing_this "
	"doing_that doing_so doing_it fix_this fix_it "},
    {S_INIT("de"), " mit für gegen ohne ", " ihm ihnen diesem dem ", "",
	" und aber oder wenn weil dass was wer wie als ",
	" weg möglichkeit methode art ", " das_zu dies_zu es_zu "},
    {S_INIT("fr"), " à avec de pour contre ", " cela ça ", "",
	" et mais ou si quand que qui ce comme ", " façon manière moyen ",
	" le_faire cela_est faire_cela faire_ça y_parvenir "},
    {S_INIT("es"), " con de en para por contra a ", " ello eso esto ellos ", "",
	" y pero o si cuando que quien como lo ", " forma manera modo ",
	" hacerlo hacer_esto hacer_eso lograrlo conseguirlo "},
    {S_INIT("it"), " con di in per contro a su ", " ciò questo loro ", "",
	" e ma o se quando che chi come ", " modo maniera metodo ",
	" farlo fare_questo fare_ciò ottenerlo "},
    {S_INIT("pt"), " com de em para por contra ", " isso isto eles ",
	" disso disto nisso nisto ", " e mas ou se quando que quem como ",
	" forma maneira modo jeito ",
	" fazê_lo fazer_isso fazer_isto consegui_lo "},
    {S_INIT("nl"), " met ", " hem hen ", " daarmee daarover daartegen ",
	" en maar of als dat die wat zoals ", " manier wijze ",
	" dit_te dat_te het_te "},
    {S_INIT("sv"), " om med av till på för ", " det detta dem ", "",
	" och men eller när att som vad ", " sättet sätt ",
	" göra_detta göra_det "},
    {S_INIT("da"), " i om med af til på for ", " det dette dem ", "",
	" og men eller hvis når at som der hvad ", " måde måden ",
	" gøre_dette gøre_det "},
    {S_INIT("no"), " i om med av til på for ", " det dette dem ", "",
	" og men eller hvis når at som hva å ", " måte måten ",
	" gjøre_dette gjøre_det "},
    {S_INIT("pl"), " z o na do od w po za ", " tym to tego nim nią nimi nich ",
	"", " i ale lub albo gdy jeśli że który która które co a bo ",
	" sposób sposobem ", " zrobić_to to_zrobić "},
    {S_INIT("ro"), " cu de pentru la contra ", " asta acest acesta aceasta ",
	"", " și dar sau dacă când că care ce ", " mod modalitate modul ",
	" face_asta face_acest "},
    {S_INIT("el"), " με για σε από ", " αυτό αυτά αυτόν αυτούς ", "",
	" και αλλά ή αν όταν ότι που πως ", " τρόπος ",
	" γίνει_αυτό κάνει_αυτό "},
    {S_INIT("fi"), "", "", " siitä siihen sitä heistä siinä ",
	" ja mutta tai jos kun että joka jotka mitä ", " tapa ",
	" tehdä_tämä tehdä_se "},
    {S_INIT("hu"), "", "", " ezzel erről ehhez ebbe ezt erre azzal ",
	" és de vagy ha amikor hogy aki ami amely ", " módja ", " "},
    {S_INIT("tr"), "", "", " buna bunu bundan bununla ondan onu ona ",
	" ve ama ", " yolu ", " "},
};

/* Where the verb stands last: "bunu kabul etmiyor". */
static bool last_but_one(struct str language)
{
	return str_istarts(language, S("tr"));
}

static bool pair_in(const char *list, struct str first, struct str second)
{
	struct str all = str_of(list), item;
	while (str_split(&all, ' ', &item)) {
		ptrdiff_t at = str_chr(item, '_');
		if (at > 0 && str_ieq(str_sub(item, 0, (size_t)at), first) &&
		    str_ieq(str_sub(item, (size_t)at + 1, item.n), second))
			return true;
	}
	return false;
}

/* A mark stands between two words, or behind the last. */
static bool marked(struct str t, struct str word)
{
	size_t end = (size_t)(word.p - t.p) + word.n;
	return end < t.n && t.p[end] != ' ' && t.p[end] != '-' &&
	       t.p[end] != '\'' &&
	       !str_starts(str_sub(t, end, t.n), S("\u2019"));
}

/* "The king's brother, he": of whom it is told in the next clause. */
static bool beside_subject(struct str language, struct str t)
{
	static const char times[] =
	    " day days week weeks month months year years hour hours moment "
	    "minute minutes night morning evening decade time after before "
	    "since when while as until once and who which that whose where "
	    "said says was were is are has had will would ";
	struct words w = words_of(t);
	struct word word;
	if (!str_istarts(language, S("en")) || !words_next(&w, &word) ||
	    !word_listed(" the a an ", word.folded))
		return false;
	for (int i = 0; i < WORDS_MAX && words_next(&w, &word); i++) {
		if (word_listed(times, word.folded))
			return false;
		if (marked(t, word.raw))
			return t.p[(word.raw.p - t.p) +
				   (ptrdiff_t)word.raw.n] == ',' &&
			       words_next(&w, &word) && !word.upper &&
			       word_listed(" he she ", word.folded);
	}
	return false;
}

/* A clause ends in it, or a number or a day says when. `*out_last` is its last
 * word. */
static bool part_before(struct str language, struct str t, struct str *out_last)
{
	const char *dates = date_words(language);
	struct words w = words_of(t);
	struct word word;
	for (size_t i = 0; i < t.n; i++)
		if (ch_digit(t.p[i]) || t.p[i] == ',' || t.p[i] == ':')
			return true;
	while (words_next(&w, &word)) {
		if (date_word(dates, word.folded))
			return true;
		*out_last = word.raw;
	}
	return false;
}

/* "said that night trains": a clause begins behind it. */
static bool says_that(struct str language, struct str word)
{
	static const char verbs[] =
	    " find finds found show shows showed shown believe believes "
	    "believed think thinks thought know knows knew fear fears feared "
	    "hope hopes hoped mean means meant ensure ensures feel feels felt "
	    "learn learned learnt is was so sure ";
	return speaker_says(language, word) || word_listed(verbs, word);
}

/* What is behind the night says which it was, "aquel día en que", or makes
 * another word of it: "said that night trains", "die dag en nacht werken". */
static bool night_goes_on(struct str language, struct str t, struct words w,
    struct str night, struct str before)
{
	static const char which[] = " when als che que cui dem denen der ";
	struct word next;
	if (marked(t, night))
		return str_istarts(language, S("de")) &&
		       t.p[(size_t)(night.p - t.p) + night.n] == ',';
	if (!words_next(&w, &next))
		return false;
	if (str_istarts(language, S("nl")))
		return word_listed(" en aan ", next.folded);
	if (str_istarts(language, S("en")) && next.joined && !next.upper &&
	    !language_small_word(next.folded, language) &&
	    !closed_word(next.folded, language) &&
	    !word_ends("|ed|", next.folded))
		return says_that(language, before);
	if (word_listed(which, next.folded))
		return true;
	return word_listed(" en em in an ", next.folded) &&
	       words_next(&w, &next) && word_listed(which, next.folded);
}

/* "What they wrote down that night": likewise, and in two words. */
static bool that_night(struct str language, struct str t)
{
	static const struct {
		struct str language;
		const char *that, *night;
	} nights[] = {
	    {S_INIT("en"), " that | those ",
		" night day days evening morning afternoon weekend "},
	    {S_INIT("de"), " jener | jenem | jenen ",
		" nacht abend tag tagen morgen "},
	    {S_INIT("fr"), " jour-| nuit-| soir-| matin-| époque-", " là "},
	    {S_INIT("es"), " ese | esa | aquel | aquella | aquellos ",
		" día días noche tarde "},
	    {S_INIT("it"), " quel | quella | quei ",
		" giorno giorni notte sera "},
	    {S_INIT("pt"), " naquele | naquela | naqueles | nesse | nessa ",
		" dia dias noite tarde "},
	    {S_INIT("nl"), " die ", " dag nacht avond "},
	};
	struct str head = utf8_clip(t, CLAUSE_BYTES), all, that, last = head;
	struct word word;
	int k = LANGUAGE_ROW(nights, language);
	if (k < 0)
		return false;
	all = str_of(nights[k].that);
	while (str_split(&all, '|', &that)) {
		ptrdiff_t at = str_find(head, that);
		struct words w = words_of(
		    at < 0 ? S("") : str_sub(t, (size_t)at + that.n, t.n));
		if (words_next(&w, &word) &&
		    word_listed(nights[k].night, word.folded) &&
		    !part_before(
			language, str_sub(head, 0, (size_t)at), &last) &&
		    !night_goes_on(language, t, w, word.raw, last))
			return true;
	}
	return false;
}

/* "Abgestimmt wurde damals": when it was told, and not in the first clause.
 * "Der damals regierende" says when by whom; "Moss war damals die jüngste", who
 * was it. */
static bool at_that_time(struct str language, struct str t)
{
	static const struct language_list times[] = {
	    {S_INIT("de"), " damals seinerzeit "},
	    {S_INIT("nl"), " destijds toentertijd "},
	    {S_INIT("pl"), " wówczas wtedy "},
	    {S_INIT("cs"), " tehdy "},
	    {S_INIT("ru"), " тогда "},
	    {S_INIT("uk"), " тоді "},
	    {S_INIT("hu"), " akkoriban "},
	    {S_INIT("fi"), " tuolloin silloin "},
	};
	static const char articles[] = " der die das den dem des ein eine "
				       "einen einem einer de het een wie "
				       "als kdy kdo kto kiedy gdy kun jolloin ";
	static const char was[] = " war waren was była był byla byl была был "
				  "була був oli ";
	struct words w = words_of(t);
	struct word word;
	struct str last = {NULL, 0};
	bool named = false;
	int k = LANGUAGE_ROW(times, language);
	for (int i = 0; k >= 0 && i < WAY_MAX; i++) {
		if (!words_next(&w, &word) || word.number)
			return false;
		named |= !i && word.raw.n > WORD_MAX &&
			 !word_listed(articles, word.folded);
		if (i && word_listed(times[k].words, word.folded))
			return !marked(t, word.raw) &&
			       !word_listed(articles, last) &&
			       !(named && word_listed(was, last));
		if (marked(t, word.raw))
			return false;
		last = word.raw;
	}
	return false;
}

/* "Tíz éve dolgozik a kikötőben": who does is left away, where no name is. */
static bool for_years(struct str language, struct str t)
{
	struct words w = words_of(t);
	struct word word;
	bool years = false, works = false;
	if (!str_istarts(language, S("hu")))
		return false;
	for (int i = 0; i < WORDS_MAX && words_next(&w, &word); i++) {
		if (i && word.upper &&
		    !word_ends("|ban|ben|ba|be|ra|re|on|en|ön|", word.raw))
			return false;
		works |= years && i < EARLY + 2 &&
			 word_listed(" dolgozik él lakik tanít vezeti játszik "
				     "szolgál dolgozott élt ",
			     word.folded);
		years |= i < EARLY + 1 &&
			 word_listed(" éve évig hónapja ", word.folded);
	}
	return works;
}

bool aforesaid(struct str language, struct str t)
{
	size_t n = 0;
	bool way = false;
	struct words w = words_of(t);
	struct word word;
	struct str last = {NULL, 0}, other = {NULL, 0};
	int k = LANGUAGE_ROW(rows, language);
	if (beside_subject(language, t) || at_that_time(language, t) ||
	    that_night(language, t) || for_years(language, t))
		return true;
	if (k < 0)
		return false;
	while (words_next(&w, &word) && n++ < WORDS_MAX) {
		if (way && n <= WAY_MAX &&
		    (word_listed(rows[k].done, word.folded) ||
			(last.n && pair_in(rows[k].done, last, word.raw))))
			return true;
		way |= word_listed(rows[k].way, word.folded) && n <= WAY_MAX;
		if (word.number || word_listed(rows[k].joins, last))
			return false;
		other = last;
		last = word.raw;
		if (n > EARLY && marked(t, word.raw) &&
		    last.p + last.n < t.p + t.n - 1)
			return false; /* a clause, or a name */
	}
	if (n > WORDS_MAX || !last.n)
		return false;
	struct str at = last_but_one(language) ? other : last;
	return word_listed(rows[k].alone, at) ||
	       (other.n && word_listed(rows[k].led, other) &&
		   word_listed(rows[k].that, last));
}
