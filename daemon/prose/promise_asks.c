/* SPDX-License-Identifier: MIT */
/* gazetted: questions that a sentence names, and does not answer. */
/*
 * A German clause that asks has its verb last, so a sentence that is nothing
 * else begins with what asks, goes on behind each comma with such a word, and
 * ends in a verb:
 *
 *	Warum das so ist, ob es gut ist und was nun zu tun ist.
 *
 * "Wie" compares, too, "Wie jedes Jahr wird gefeiert": behind it stands who
 * does something, or how much, and no verb but the last. Elsewhere a sentence
 *is known that asks twice, "how it is done and why", with nothing else behind a
 * comma, and no word that says what is thought of that. Dutch and Swedish have
 * a main clause without a comma there, so in them no sentence is.
 */
#include "prose/promise.h"

#include "text/language_row.h"
#include "text/listed.h"
#include "text/words.h"

#define WORDS_MIN    5	 /* of a German sentence: "Wie immer." says no more */
#define FORM_MAX     3	 /* words of ", eine Übersicht." */
#define NAME_WORDS   2	 /* before the verb */
#define SENTENCE_MAX 400 /* bytes that are looked at */

static bool within(struct str list, struct str t)
{
	struct str one;
	while (list.n && str_split(&list, '|', &one))
		if (one.n && str_ifind(t, one) >= 0)
			return true;
	return false;
}

static bool begins(struct str list, struct str t)
{
	struct str one;
	while (list.n && str_split(&list, '|', &one))
		if (one.n && str_istarts(t, one))
			return true;
	return false;
}

/* ---- German ---- */

static const char asks_de[] =
    " warum wieso weshalb wann wie was wo wer welche welcher welches welchen "
    "welchem wodurch wofür worauf woran worin worum wovon wozu wohin "
    "woher wen wem ob ";

/* Without ", eine FAQ." at its end. */
static struct str without_form(struct str t)
{
	ptrdiff_t comma = str_rchr(t, ',');
	if (comma < 0)
		return t;
	struct str form = str_trim(str_sub(t, (size_t)comma + 1, t.n)), rest;
	struct str word;
	int n = 0;
	if (!str_starts(form, S("ein")))
		return t;
	rest = form;
	while (str_split(&rest, ' ', &word))
		n += word.n > 0;
	return n <= FORM_MAX ? str_sub(t, 0, (size_t)comma) : t;
}

/* What a clause that asks how may go on with. */
static bool of_how(const struct word *word)
{
	return word->upper ||
	       word_listed(
		   " du sie ihr wir ich man er es das die der den dem dein "
		   "deine dir euch uns sich ein eine einer einem einen ihre "
		   "unser unsere viel viele gut stark lange oft hoch groß "
		   "schnell sicher weit sehr teuer wichtig gefährlich ",
		   word->folded);
}

static bool helps(struct str word)
{
	return word_listed(
	    " ist sind war waren hat haben hatte hatten wird werden wurde "
	    "wurden kann können muss müssen soll sollen darf dürfen will "
	    "wollen bleibt gilt ",
	    word);
}

/* The last word may be a verb that has a subject: no noun, no participle. */
static bool verb_de(const struct word *word)
{
	static const char others[] =
	    " nicht nichts mehr weit bereit seit zeit jetzt sonst gut heute "
	    "oben unten gestern morgen zusammen dagegen hingegen daneben ";
	struct str w = word->folded;
	return !word->upper && !str_starts(w, S("ge")) &&
	       (str_ends(w, S("t")) || str_ends(w, S("en")) ||
		   str_ends(w, S("st")) || str_ends(w, S("rn")) ||
		   str_ends(w, S("ln")) || helps(w)) &&
	       !word_listed(others, w);
}

/* A word that stands between what asks and its verb. */
static bool goes_on(struct str t, const struct word *last,
    const struct word *word, bool last_helps)
{
	bool comma = *(last->raw.p + last->raw.n) == ',';
	if (word->raw.p - last->raw.p > (ptrdiff_t)t.n)
		return false;
	if (comma)
		return word_listed(asks_de, word->folded);
	return !last_helps || word_listed(" und oder sowie zu ", word->folded);
}

/* "Unklar ist: Wer ...": what is before the colon says so. */
static bool answered(struct str head)
{
	struct words w = words_of(head);
	struct word word;
	while (words_next(&w, &word))
		if (helps(word.folded) ||
		    word_listed(
			" unklar offen fraglich ungeklärt blieb ", word.folded))
			return true;
	return false;
}

static bool asks_in_german(struct str t)
{
	struct words w;
	struct word first, last, word;
	size_t n = 1;
	ptrdiff_t colon = str_find(t, S(": "));
	if (colon > 0 && answered(str_sub(t, 0, (size_t)colon)))
		return false;
	t = colon > 0 ? str_sub(t, (size_t)colon + 2, t.n) : t;
	t = without_form(str_sub(t, 0, t.n - 1));
	w = words_of(t);
	if (!words_next(&w, &first) || first.raw.p != t.p || !first.upper ||
	    !word_listed(asks_de, first.folded))
		return false;
	bool how = str_eq(first.folded, S("wie"));
	bool helped = false;
	last = first;
	for (; words_next(&w, &word); n++) {
		if (how && n == 1 && !of_how(&word))
			return false;
		if (n > 1 && !goes_on(t, &last, &word, helped))
			return false;
		helped = n > 0 && helps(word.folded);
		last = word;
	}
	return n >= WORDS_MIN && last.raw.p + last.raw.n == t.p + t.n &&
	       verb_de(&last);
}

/* ---- others ---- */

static const struct {
	struct str language;
	const char *sure;  /* asks */
	const char *begin; /* may ask, */
	const char *again; /* and does with this */
	const char *but;   /* unless that is said of it */
} rows[] = {
    {S_INIT("en"),
	"how to |what you need to know|what to know about|what we "
	"know about|all you need to know",
	"how |why |what |where |who ",
	" and how | and why | and what | and where | and who | and whether |, "
	"why | and when ",
	" remain| unclear| unknown| is | are | will | was not | depend|\"|“|;|"
	":|, said| says | can | matters most| has puzzled| has become| has "
	"been | was settled| was decided| could not | declined "},
    {S_INIT("fr"),
	"ce que l'on sait|ce qu'il faut savoir|ce qu'on sait|ce que nous "
	"savons",
	"pourquoi |comment |combien ",
	" et comment | et pourquoi | et combien | et ce qu| et quand | et où ",
	" reste | demeure| est le | est la | sont |: «|? |, c'est| est un "
	"myst| est un secret| l'a dit"
	"| divise | devra | préoccupe "},
    {S_INIT("es"), "lo que se sabe|lo que debes|qué se sabe",
	"cómo |por qué |qué ",
	" y por qué | y cómo | y qué | y quién | y cuándo | y cuánto | y "
	"dónde ",
	" son | es la | es el | sigue siendo| no se sabe| se desconoce| es un "
	"misterio|, dijo| lo | "
	"se investiga| depende | aún | todavía | será "},
    {S_INIT("pt"), "o que se sabe|o que você precisa|o que sabemos",
	"por que |como ", " e por que | e o que | e como | e quem | e quando ",
	" são | é a | é o | permanece| não | é um mistério| é incert|, disse| "
	"será | foi apur| "
	"vai apur| vai esclar"},
    {S_INIT("it"), "cosa sappiamo|che cosa sappiamo|quello che sappiamo",
	"come |perché |cosa ",
	" e perché | e come | e cosa | e che cosa | e chi | e quanto ",
	" è il | è la | resta | rimane | non si sa| non è chiar| ha detto| lo "
	"dir| lo "
	"stabil| dovrà | è ancora "},
    {S_INIT("da"), "", "hvordan |hvorfor |hvad |hvem ",
	" og hvordan | og hvorfor | og hvad | og hvem | og hvornår ",
	" uklart| uvist| ved ingen| undersøges| siger| afgøres"},
    {S_INIT("no"), "", "hvordan |hvorfor |hva |hvem ",
	" og hvordan | og hvorfor | og hva | og hvem | og når ",
	" uklart| uvisst| vet | undersøkes| sier| etterforskes| avgjøres"},
    {S_INIT("pl"), "co wiemy o |co warto wiedzieć",
	"jak |co |kto |gdzie |dlaczego ",
	" i dlaczego | i co | i jak | i kto | i kiedy ",
	" nie wiadomo| jest tajemnicą| powiedział| wyjaśnia| pozostaje|co "
	"piąt|co roku|co najmniej"},
    {S_INIT("cs"), "", "proč |jak |co |kdo |kde ",
	" a proč | a co | a jak | a kdo | a kdy ",
	" není jasné| není známo| zůstává| řekl"},
    {S_INIT("ru"), "", "зачем |как |почему |что |кто |где ",
	" и почему | и что | и как | и кто | и зачем | и когда ",
	" неизвест| неясн| остает| остаёт| непонятн| сказал| сообщ| рассказал| "
	"пояснил| отмет| заяв"},
    {S_INIT("uk"), "", "навіщо |як |чому |що |хто |де ",
	" і чому | і що | і як | і хто | та чому | та що | та як ",
	" невідом| незрозуміл| залиша| сказа| повідом| розпові"},
};

/* Behind each comma it asks, too; else the main clause stands there: "Who did
 * it and why, the police will not say." */
static bool only_asks(const char *begin, const char *again, struct str t)
{
	ptrdiff_t comma;
	while ((comma = str_find(t, S(", "))) >= 0) {
		struct str behind = str_sub(t, (size_t)comma + 1, t.n);
		t = str_trim(behind);
		if (!begins(str_of(begin), t) && !begins(str_of(again), behind))
			return false;
	}
	return true;
}

bool promise_asks(struct str language, struct str t)
{
	/* of a phrase that is the subject of one */
	static const char tells[] =
	    " has | have | was | were | comes | came | divides | sont | é | è ";
	int k;
	bool stop = str_ends(t, S(".")) || str_ends(t, S("!"));
	if (!stop || t.n > SENTENCE_MAX)
		return false;
	if (str_istarts(language, S("de")))
		return asks_in_german(t);
	k = LANGUAGE_ROW(rows, language);
	if (k < 0 || within(str_of(rows[k].but), t) ||
	    !only_asks(rows[k].begin, rows[k].again, t))
		return false;
	if (begins(str_of(rows[k].sure), t))
		return !within(str_of(tells), t);
	return begins(str_of(rows[k].begin), t) &&
	       within(str_of(rows[k].again), t);
}

/* ---- who tells how ---- */

static const struct {
	struct str language;
	const char *verbs, *asks;
} telling[] = {
    {S_INIT("en"), " explains shows reveals tells describes discusses ",
	" how why what "},
    {S_INIT("de"),
	" erklärt erläutert zeigt verrät erzählt schildert "
	"berichtet beschreibt ",
	asks_de},
    {S_INIT("fr"), " explique raconte décrit montre détaille décrypte ",
	" comment pourquoi ce combien "},
    {S_INIT("es"), " explica cuenta describe revela detalla ",
	" cómo qué por cuál cuáles "},
    {S_INIT("pt"), " explica conta descreve revela detalha ",
	" como o por quais "},
    {S_INIT("it"), " spiega racconta svela descrive illustra ",
	" come perché cosa quali "},
    {S_INIT("nl"), " vertelt beschrijft onthult toont ",
	" hoe waarom wat welke "},
    {S_INIT("sv"), " berättar förklarar visar beskriver ",
	" hur varför vad vilka "},
    {S_INIT("da"), " fortæller forklarer viser beskriver ",
	" hvordan hvorfor hvad hvilke "},
    {S_INIT("no"), " forteller forklarer viser beskriver ",
	" hvordan hvorfor hva hvilke "},
    {S_INIT("pl"), " wyjaśnia opowiada tłumaczy radzi pokazuje ",
	" jak dlaczego co jakie czy "},
    {S_INIT("ru"), " объясняет рассказывает показывает разбирает ",
	" как почему что зачем какие кто "},
    {S_INIT("uk"), " пояснює розповідає показує ",
	" як чому що навіщо які хто "},
};

/* "A Study shows what" is no name. */
static bool an_article(struct str word)
{
	return word_listed(" a an the ein eine der die das une un la le les el "
			   "los una il lo i uma o os een de het en ett et den "
			   "det diese dieser dieses unsere unser ",
	    word);
}

bool promise_telling(struct str language, struct str folded)
{
	int k = LANGUAGE_ROW(telling, language);
	return k >= 0 && word_listed(telling[k].verbs, folded);
}

bool promise_named(struct str language, struct str sentence)
{
	int k = LANGUAGE_ROW(telling, language);
	struct words w = words_of(sentence);
	struct word word;
	size_t names = 0;
	bool told = false;
	if (k < 0 || sentence.n > SENTENCE_MAX ||
	    str_find(sentence, S("\"")) >= 0)
		return false;
	while (words_next(&w, &word)) {
		if (told)
			return word_listed(telling[k].asks, word.folded);
		told = names >= NAME_WORDS &&
		       word_listed(telling[k].verbs, word.folded);
		names = word.upper && !(word.begins && an_article(word.folded))
			    ? names + 1
			    : 0;
	}
	return false;
}
