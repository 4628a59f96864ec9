/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that the next one turns against. */
#include "summary/foil.h"

#include "summary/chooser.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/words.h"

#define WITHIN	    6	/* first words, of which one may be "however", */
#define NOW_WITHIN  4	/* or "now" */
#define TURN_MIN    8	/* words: "But that is another story." is none */
#define TITLED	    2	/* words of the headline that are its news */
#define WAITS_MAX   8	/* words, of which one says that something changes, */
#define WAITS_END   32	/* in so many bytes at its end */
#define SHORT_BYTES 160 /* that so few words have at most */

/*
 * first	begin a turn
 * comma	do so before a comma: "Still, ..."
 * within	also stand further in it
 */
static const struct {
	struct str language;
	const char *first, *comma, *within;
} rows[] = {
    {S_INIT("en"), " but yet ", " still instead ",
	" however nevertheless nonetheless "},
    {S_INIT("de"), " doch aber dennoch trotzdem ", "",
	" jedoch allerdings hingegen indes indessen gleichwohl "},
    {S_INIT("fr"), " mais ", " or ",
	" pourtant cependant toutefois néanmoins "},
    {S_INIT("es"), " pero ", "", ""},
    {S_INIT("pt"), " mas ", "", " porém contudo todavia "},
    {S_INIT("it"), " ma eppure ", "", " però tuttavia "},
    {S_INIT("nl"), " maar toch ", "", " echter niettemin "},
    {S_INIT("sv"), " men ", "", " dock emellertid "},
    {S_INIT("da"), " men ", "", " imidlertid "},
    {S_INIT("no"), " men ", "", " imidlertid "},
    {S_INIT("pl"), " ale lecz ", "", " jednak jednakże "},
    {S_INIT("cs"), " ale ", "", " však ovšem nicméně "},
    {S_INIT("sk"), " ale ", "", " však ovšem "},
    {S_INIT("ru"), " но зато ", "", " однако "},
    {S_INIT("uk"), " але проте ", "", " однак "},
    {S_INIT("hu"), " de ám ", "", " azonban viszont "},
    {S_INIT("fi"), " mutta ", "", " kuitenkin "},
    {S_INIT("ro"), " dar ", "", " însă totuși "},
    {S_INIT("tr"), " ama fakat ancak ", "", ""},
    {S_INIT("el"), " αλλά όμως ωστόσο ", "", ""},
    {S_INIT("ar"), " لكن ولكن ", "", ""},
};

/* Of two words; and where words are not parted, what a turn begins with. */
static const struct language_list openings[] = {
    {S_INIT("en"), "In reality|In practice,|The reality is|The truth is"},
    {S_INIT("de"),
	"In Wahrheit|In Wirklichkeit|In der Praxis|Tatsächlich aber"},
    {S_INIT("es"), "Sin embargo|No obstante|Ahora bien|En realidad"},
    {S_INIT("pt"), "No entanto|Ainda assim|Na realidade|Na verdade"},
    {S_INIT("fr"), "En revanche|En réalité|Dans les faits"},
    {S_INIT("it"), "Ciò nonostante|In realtà"},
    {S_INIT("nl"), "In werkelijkheid|In de praktijk"},
    {S_INIT("sv"), "I själva verket|I verkligheten|I praktiken"},
    {S_INIT("da"), "I virkeligheden|I praksis"},
    {S_INIT("no"), "I virkeligheten|I praksis"},
    {S_INIT("pl"), "Mimo to|W rzeczywistości|W praktyce"},
    {S_INIT("cs"), "Ve skutečnosti|V praxi"},
    {S_INIT("fi"), "Todellisuudessa|Käytännössä"},
    {S_INIT("hu"), "Valójában|A valóságban"},
    {S_INIT("ru"), "Тем не менее|На самом деле|В действительности"},
    {S_INIT("uk"), "Тим не менш|Насправді"},
    {S_INIT("ja"), "しかし|だが|ところが|けれども|とはいえ|ただし"},
    {S_INIT("zh"), "但|然而|不过|不過|可是"},
    {S_INIT("ko"), "하지만|그러나|그런데"},
};

/* What is granted, and what was so until now: its turn is what the text says.
 */
static const struct {
	struct str language;
	const char *granted, *before;
} grants[] = {
    {S_INIT("en"),
	"of course |to be sure|admittedly|granted,|sure,|"
	"to be honest|in theory,",
	"once there |for years|for decades|until now|until recently|so far,|"
	" supposed to | was meant to | were meant to | before.|"
	" get the impression |you might think|you would think|you'd think|"
	"you’d think|one might think|at first glance|at first sight|on paper,|"
	"on the face of it|conventional wisdom|common wisdom|"
	"long thought |long believed |it was thought | told for years|"
	" thought for years| believed for years| long thought | long "
	"believed "},
    {S_INIT("de"),
	" zwar |ohne zweifel|natürlich |sicherlich |gewiss,|zugegeben|"
	"ehrlich gesagt",
	" bislang | bisher | eigentlich |jahrelang|einst |"
	"auf den ersten blick|auf dem papier |man könnte meinen|"
	"man möchte meinen|man sollte meinen|in der theorie|theoretisch |"
	"lange glaubte|lange galt|lange dachte|"
	"früher war|früher gab|früher hat"},
    {S_INIT("fr"), "certes|bien sûr|à vrai dire|en théorie",
	"jusqu'ici|jusqu’ici|jusqu'à présent|jusqu’à présent|"
	"pendant des années|autrefois|À première vue|à première vue|"
	"de prime abord|sur le papier|on pourrait croire|on pourrait penser|"
	"longtemps,"},
    {S_INIT("es"), "es cierto |por supuesto|en teoría|si bien |a decir verdad",
	"hasta ahora|durante años|a primera vista|sobre el papel|"
	"uno podría pensar|se podría pensar|durante mucho tiempo"},
    {S_INIT("pt"), "É verdade |É claro|claro,|em teoria",
	"até agora|durante anos|À primeira vista|no papel,|"
	"durante muito tempo"},
    {S_INIT("it"), "certo,|è vero |in teoria",
	"finora |fino a ieri|per anni|"
	"a prima vista|sulla carta|si potrebbe pensare|a lungo si "},
    {S_INIT("nl"), " weliswaar |natuurlijk ",
	"tot nu toe |jarenlang |"
	"op het eerste gezicht|op papier |je zou denken|in theorie|lang werd "},
    {S_INIT("sv"), " visserligen |visst ",
	"hittills |vid första anblick|"
	"på pappret |man kan tro|man skulle kunna tro|i teorin|länge trodde"},
    {S_INIT("da"), " ganske vist |naturligvis ",
	"hidtil |ved første øjekast|"
	"på papiret |man skulle tro|i teorien|længe troede"},
    {S_INIT("no"), " riktignok |selvsagt ",
	"hittil |ved første øyekast|"
	"på papiret |man skulle tro|i teorien|lenge trodde"},
    {S_INIT("fi"), "toki |tietysti ",
	"tähän asti |tähän saakka |"
	"ensi silmäyksellä|ensi näkemältä|paperilla |pitkään luultiin"},
    {S_INIT("hu"), "persze|természetesen ",
	"eddig |első pillantásra|"
	"első ránézésre|elméletileg|papíron |sokáig "},
    {S_INIT("pl"), "owszem|wprawdzie|oczywiście",
	"dotychczas|do tej pory|przez lata|na pierwszy rzut oka|na papierze|"
	"mogłoby się wydawać|wydawałoby się|teoretycznie"},
    {S_INIT("cs"), " sice |samozřejmě|jistě,",
	"dosud |na první pohled|na papíře|"
	"mohlo by se zdát|zdálo by se|teoreticky|dlouho se "},
    {S_INIT("ru"), "Конечно,|Конечно же|Разумеется",
	"Раньше |До сих пор|Прежде |На первый взгляд|Казалось бы|На бумаге |"
	"Теоретически|Долгое время "},
    {S_INIT("uk"), "Звичайно,|Звичайно ж|Звісно",
	"Раніше |Досі |"
	"На перший погляд|Здавалося б|На папері |Теоретично|Довгий час "},
    {S_INIT("ja"), "もちろん|たしかに|確かに", "これまで"},
    {S_INIT("zh"), "当然|當然|诚然|誠然", "原本|此前"},
};

/* What it announces stands in the next: by any sentence, which has the cue too,
 * and by a short one. */
static const struct {
	struct str language, cue;
	const char *any, *shortly;
} waits[] = {
    {S_INIT("en"), S_INIT("here"),
	" here's how | here’s how | here is how | here's what | here’s what |"
	" here is what | here's why | here’s why | here is why ",
	" to change.| soon change.| may change.| could change.| will change.|"
	" is simple."},
    {S_INIT("de"), S_INIT(""), "",
	" sich ändern.| ändert sich nun.| nun anders.| jetzt anders.|"
	" ist einfach.| ist simpel."},
    {S_INIT("fr"), S_INIT("voici"),
	" voici comment | voici pourquoi | voici ce ",
	" va changer.| pourrait changer.| devrait changer.| est simple."},
    {S_INIT("es"), S_INIT("es como "), " así es como ",
	" va a cambiar.| podría cambiar.| a cambiar.| es simple.| es "
	"sencillo.| es sencilla."},
    {S_INIT("it"), S_INIT("ecco "), " ecco come | ecco cosa | ecco perché ",
	" per cambiare.| potrebbe cambiare.| cambierà.| è semplice."},
    {S_INIT("pt"), S_INIT("a como "), " saiba como | veja como ",
	" vai mudar.| pode mudar."},
    {S_INIT("nl"), S_INIT(""), "", " gaat veranderen.| zal veranderen."},
    {S_INIT("pl"), S_INIT("oto "), " oto jak | oto co ",
	" się zmienić.| się zmieni."},
    {S_INIT("sv"), S_INIT(""), "", " ändras.| ändra på."},
    {S_INIT("ru"), S_INIT("от "),
	" вот как | вот что | вот почему |Вот как |"
	"Вот что |Вот почему ",
	" измениться.| изменится."},
};

/* One of two sides; the other stands in the next, if not in itself: or it is
 * the side of a thing, "D'un côté de la rivière". */
static const struct {
	struct str language;
	const char *side, *other;
} sides[] = {
    {S_INIT("en"), " on the one hand", " other hand| on the other"},
    {S_INIT("de"), " zum einen | einerseits ", "zum anderen|andererseits"},
    {S_INIT("fr"), " d'une part| d’une part| d'un côté| d’un côté",
	" autre part|'autre|’autre|un côté de |un côté du "},
    {S_INIT("es"), " por un lado| por una parte",
	" otro| otra|un lado de |una parte de |una parte del "},
    {S_INIT("pt"), " por um lado", " por outro|um lado da |um lado do "},
    {S_INIT("it"), " da un lato| da una parte",
	"altro|altra|un lato del|una parte del"},
    {S_INIT("nl"), " enerzijds | aan de ene kant",
	"anderzijds|andere|kant van"},
    {S_INIT("sv"), " å ena sidan", " å andra"},
    {S_INIT("da"), " på den ene side", " på den anden"},
    {S_INIT("no"), " på den ene siden", " på den andre"},
    {S_INIT("pl"), " z jednej strony",
	" z drugiej|strony rzeki|strony drogi|strony ulicy|strony jezdni|"
	"strony mostu|strony placu|strony budynku|strony domu|strony granicy|"
	"strony torów|strony boiska"},
    {S_INIT("cs"), " na jednu stranu",
	" na druh|stranu řeky|stranu silnice|stranu ulice|stranu mostu|"
	"stranu náměstí|stranu hřiště|stranu hranice"},
    {S_INIT("ru"), " с одной стороны,|С одной стороны,", " с другой"},
    {S_INIT("uk"), " з одного боку,|З одного боку,", " з іншого"},
};

/* "Now it is": what is so in place of what was. */
static const char now[] =
    " now today nun jetzt heute mittlerweile inzwischen maintenant "
    "aujourd'hui désormais ahora hoy agora hoje ora adesso oggi nu "
    "tegenwoordig teraz dziś nyní dnes теперь сейчас сегодня тепер зараз "
    "сьогодні ";

/* It begins with one, or has one that begins with a space: the rest of that is
 * looked for first, since a space is everywhere. */
static bool any_of(struct str needles, struct str sentence)
{
	struct str one;
	while (str_split(&needles, '|', &one)) {
		bool within = str_starts(one, S(" "));
		struct str word = str_sub(one, within, one.n);
		if (one.n && (within ? str_ifind(sentence, word) >= 0 &&
					   (str_istarts(sentence, word) ||
					       str_ifind(sentence, one) >= 0)
				     : str_istarts(sentence, word)))
			return true;
	}
	return false;
}

static bool within(struct str needles, struct str sentence)
{
	struct str one;
	while (str_split(&needles, '|', &one))
		if (one.n && str_ifind(sentence, one) >= 0)
			return true;
	return false;
}

/* But "und zwar" says what. */
static bool granted(struct str language, struct str sentence)
{
	int k = LANGUAGE_ROW(grants, language);
	return k >= 0 && any_of(str_of(grants[k].granted), sentence) &&
	       str_find(sentence, S("und zwar ")) < 0;
}

static bool brief(struct str sentence)
{
	struct words w = words_of(sentence);
	struct word word;
	size_t n = 0;
	while (n <= WAITS_MAX && words_next(&w, &word))
		n++;
	return n <= WAITS_MAX;
}

/* "Bislang unbekannte Täter", "Eddig soha nem látott árvíz": of what kind
 * somebody is, and no more. */
static const struct str kinds = S_INIT(
    "bislang unbekannt|bisher unbekannt|bislang ungekannt|bisher ungekannt|"
    "bislang unveröffentlicht|bisher unveröffentlicht|"
    "finora sconosciut|finora ignot|finora inedit|hasta ahora desconocid|"
    "até agora desconhecid|até agora inédit|tot nu toe onbekend|"
    "hittills okän|hidtil ukend|hittil ukjen|tähän asti tuntem|"
    "eddig ismeretlen|eddig soha|eddig nem látott|eddig példátlan|"
    "dotychczas nieznan|do tej pory nieznan|dosud neznám|"
    "До сих пор неизвестн|Прежде неизвестн|Раньше неизвестн|"
    "Досі невідом|Раніше невідом");

bool foil_grants(struct str language, struct str sentence)
{
	int k = LANGUAGE_ROW(grants, language);
	return granted(language, sentence) ||
	       (k >= 0 && any_of(str_of(grants[k].before), sentence) &&
		   !within(kinds, sentence));
}

/* "On the one hand, ...", and no other. */
static bool one_sided(struct str language, struct str sentence)
{
	int k = LANGUAGE_ROW(sides, language);
	return k >= 0 && any_of(str_of(sides[k].side), sentence) &&
	       !within(str_of(sides[k].other), sentence);
}

bool foil_waits(struct str language, struct str sentence)
{
	int k = LANGUAGE_ROW(waits, language);
	size_t from = sentence.n > WAITS_END ? sentence.n - WAITS_END : 0;
	struct str end = str_sub(sentence, from, sentence.n);
	if (one_sided(language, sentence))
		return true;
	if (k < 0)
		return false;
	return (str_ifind(sentence, waits[k].cue) >= 0 &&
		   any_of(str_of(waits[k].any), sentence)) ||
	       (sentence.n < SHORT_BYTES &&
		   any_of(str_of(waits[k].shortly), end) && brief(sentence));
}

/* The i-th word turns, of a row of the table. */
static bool turns_at(int k, int i, bool comma, struct str word)
{
	return word_listed(rows[k].within, word) ||
	       (!i && (word_listed(rows[k].first, word) ||
			  (comma && word_listed(rows[k].comma, word))));
}

/* "The pier, however, is shut": the next word does so, between commas. */
static bool turns_apart(int k, struct words w)
{
	struct word word, next;
	return words_next(&w, &word) &&
	       word_listed(rows[k].within, word.folded) &&
	       words_next(&w, &next) && *(word.raw.p + word.raw.n) == ',';
}

bool foil_turns(struct str language, struct str sentence)
{
	int k = LANGUAGE_ROW(rows, language);
	struct words w = words_of(sentence);
	struct word word;
	if (any_of(str_of(LANGUAGE_LIST(openings, language)), sentence))
		return true;
	for (int i = 0; k >= 0 && i < WITHIN && words_next(&w, &word); i++) {
		size_t end = (size_t)(word.raw.p - sentence.p) + word.raw.n;
		bool comma = end < sentence.n && sentence.p[end] == ',';
		if (!i && word.raw.p != sentence.p)
			return false;
		if (turns_at(k, i, comma, word.folded))
			return true;
		if (comma)
			return turns_apart(k, w);
	}
	return false;
}

/* It turns itself: "It is late, but it will open." */
static bool balanced(struct str language, struct str sentence)
{
	int k = LANGUAGE_ROW(rows, language);
	struct words w = words_of(sentence);
	struct word word;
	for (int i = 0; k >= 0 && words_next(&w, &word); i++)
		if (i && (word_listed(rows[k].within, word.folded) ||
			     word_listed(rows[k].first, word.folded)))
			return true;
	return false;
}

static bool is_now(struct str sentence)
{
	struct words w = words_of(sentence);
	struct word word;
	for (int i = 0; i < NOW_WITHIN && words_next(&w, &word); i++)
		if (word_listed(now, word.folded))
			return true;
	return false;
}

/* The next sentence, which turns or does not, is its turn: a figure is a fact
 * whatever is said of it next. */
static bool foils(
    struct str language, struct str sentence, struct str next, bool turns)
{
	return (turns || is_now(next)) && !balanced(language, sentence) &&
	       (foil_grants(language, sentence) ||
		   (turns && !str_has_digit(sentence)));
}

/* It counts something: whatever comes, it was so until now. */
static bool counts(struct chooser *c, const struct piece *p)
{
	struct facts f = {0};
	if (str_has_digit(p->u->text))
		return true;
	facts_add(c->a, &f, p->u->text, c->docs[p->u->doc].language);
	return facts_of_victims(&f);
}

/* It is news by itself: what the text begins with, or what the headline says,
 * and of what was so until now a count: "So far ten people are missing". */
static bool news(struct chooser *c, const struct piece *p)
{
	struct str language = c->docs[p->u->doc].language;
	size_t titled = 0;
	const struct piece *q = c->pieces;
	vec_each (&p->terms, t)
		titled += (*t)->title;
	while (q < p && !q->u->tells)
		q++;
	return (q == p || titled >= TITLED) && !granted(language, p->u->text) &&
	       (!foil_grants(language, p->u->text) || counts(c, p));
}

/* It can be told behind the other: "he" is named there, or before. */
static bool answers(const struct unit *u, const struct unit *next)
{
	return next->tells && (!next->who || u->names || u->depends);
}

static bool follows(const struct unit *u, const struct unit *next)
{
	return next->words >= TURN_MIN && answers(u, next);
}

/* The pieces behind one. */
struct behind {
	struct piece *next;  /* of its text, or NULL, */
	bool turns;	     /* and it turns against it */
	struct piece *below; /* opens the paragraph below, and turns, or NULL */
};

/* What it is told with: the next, or what opens the paragraph below, which
 * turns against all that this one grants. */
static struct piece *turn_of(
    struct str language, struct piece *p, const struct behind *b)
{
	if (b->next && follows(p->u, b->next->u) &&
	    foils(language, p->u->text, b->next->u->text, b->turns))
		return b->next;
	return b->below && follows(p->u, b->below->u) &&
		       foil_grants(language, p->u->text) &&
		       !balanced(language, p->u->text)
		   ? b->below
		   : NULL;
}

static void pair(struct chooser *c, struct piece *p, const struct behind *b)
{
	struct str language = c->docs[p->u->doc].language;
	if (foil_waits(language, p->u->text)) {
		p->u->tells = b->next && answers(p->u, b->next->u);
		p->turn = p->u->tells ? b->next : NULL;
	} else {
		p->turn = turn_of(language, p, b);
		p->alone = p->turn && news(c, p);
		p->u->tells = p->turn || !granted(language, p->u->text) ||
			      balanced(language, p->u->text);
	}
}

void foil_pair(struct chooser *c)
{
	struct behind b = {0};
	for (size_t i = c->n; i > 0; i--) {
		struct piece *p = &c->pieces[i - 1];
		bool last = i == c->n || p[1].u->doc != p->u->doc;
		b.next = last ? NULL : p + 1;
		b.turns =
		    b.next && b.next->u->tells &&
		    foil_turns(c->docs[p->u->doc].language, b.next->u->text);
		if (last || !chooser_one_line(p->u, b.next->u))
			b.below = b.turns ? b.next : NULL;
		if (p->u->tells)
			pair(c, p, &b);
	}
}
