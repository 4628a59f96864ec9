/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that a word in their midst joins to one before. */
#include "prose/joined.h"

#include <pthread.h>

#include "text/listed.h"

#define LIST(t) (sizeof(t) / sizeof(*(t)))
#define NEAR	3 /* words behind "and" that it may still join */

/*
 * joints	join two sentences, or clauses; two words by '/'
 * there	do so, unless a clause behind a comma says what: "dafür, dass"
 * of		behind a joint, with which it is none: "además de"
 * them		somebody who does not act in the clause
 * clause	begin one, so that words behind are of two
 * both		join what is like: "and"
 * only, but	"not only", "but": without the second the first waits for it
 */
static const struct row {
	struct str language;
	const char *joints, *there, *of, *them, *clause, *both, *only, *but;
} rows[] = {
    {S_INIT("en"),
	" nevertheless nonetheless therefore however hence thus instead "
	"consequently accordingly likewise ",
	"", " of far as to ", " him them ",
	" who which that whose whom when where while if as because since "
	"after before until although though what how why than whether but "
	"or to say says said fear fears hope hopes think believe ",
	" and ", " not/only not/just not/merely ", " but| also|too"},
    {S_INIT("de"),
	" allerdings jedoch aber dennoch trotzdem hingegen indes "
	"indessen gleichwohl deshalb deswegen daher somit folglich "
	"demnach demzufolge hierbei hierfür hiermit hierzu hieran hieraus "
	"dadurch stattdessen ebenfalls gleichfalls zudem außerdem obendrein "
	"das/anders jedenfalls nämlich vielmehr überdies "
	"infolgedessen demgegenüber andererseits freilich ",
	" dafür dabei dazu daran darauf davon damit darüber dagegen "
	"insofern insoweit ",
	" ", " ihn ihm ihnen ",
	" wer was wie wo wenn weil dass ob als da während nachdem bevor "
	"obwohl sobald solange um oder sowie bis ",
	" und ", " nicht/nur nicht/allein nicht/bloß ", "sondern| auch|;"},
    {S_INIT("fr"),
	" cependant pourtant toutefois néanmoins donc en/revanche "
	"par/ailleurs en/outre par/conséquent ainsi d/ailleurs en/effet "
	"du/coup ",
	"", " que même de ",
	" l/a l/ont l/avait l/avaient l/aurait lui/a lui/ont lui/avait "
	"leur/a leur/ont leur/avait ",
	" qui que qu dont où quand lorsque lorsqu si comme parce puisque "
	"alors après avant bien ce ou pour celui celle ceux celles ",
	" et ", " non/seulement pas/seulement ", "mais| aussi|;"},
    {S_INIT("es"),
	" sin/embargo no/obstante en/cambio además asimismo por/tanto "
	"por/ello por/eso por/consiguiente entonces igualmente en/efecto "
	"en/consecuencia ",
	"", " de que ", " lo/ha lo/han lo/había los/ha los/han la/ha la/han ",
	" que quien quienes cuando donde si como porque aunque mientras "
	"cuyo cuya lo al o para ",
	" y e ", " no/solo no/sólo no/solamente ", "sino|también|;"},
    {S_INIT("it"),
	" invece però tuttavia quindi dunque inoltre pertanto perciò infatti "
	"comunque altresì ",
	"", " di che ",
	" lo/ha lo/hanno lo/aveva la/ha la/hanno l/ha l/hanno l/aveva li/ha "
	"li/hanno le/ha gli/ha gli/hanno ",
	" che chi cui quando dove se come perché mentre poiché quanto dopo "
	"o per ",
	" e ed ", " non/solo non/soltanto ", " ma |anche|;"},
    {S_INIT("pt"),
	" no/entanto porém contudo todavia portanto além/disso entretanto "
	"por/isso por/conseguinte aliás com/efeito ",
	"", " de que ", " lhe lhes disso disto nisso nisto ",
	" que quem quando onde se como porque embora enquanto cujo cuja ao "
	"ou para ",
	" e ", " não/só não/apenas não/somente ", " mas |também|;"},
    {S_INIT("nl"),
	" echter daarom daarentegen bovendien evenwel niettemin desondanks "
	"dus eveneens hierdoor hiermee hierbij daardoor derhalve "
	"desalniettemin namelijk immers trouwens vandaar ",
	" daarmee daarbij daarover daarvoor daartegen ", " ", " hem hen ",
	" wie wat die dat als toen omdat terwijl of nadat voordat hoewel "
	"om waar zodra dan ",
	" en ", " niet/alleen niet/enkel ", " maar | ook|;"},
    {S_INIT("sv"),
	" dock däremot dessutom därför emellertid därmed likväl följaktligen "
	"nämligen ",
	"", " att ", " honom henne ",
	" som när om att där vad hur medan eftersom sedan innan än eller "
	"för ",
	" och ", " inte/bara inte/endast ", " utan |också|även|;"},
    {S_INIT("da"),
	" imidlertid derimod desuden derfor dog dermed endvidere nemlig ", "",
	" at ", " ham hende ",
	" som der når hvis at hvor hvad hvordan mens fordi siden efter før "
	"end eller for ",
	" og ", " ikke/kun ikke/bare ikke/blot ", " men |også|;"},
    {S_INIT("no"), " imidlertid derimot dessuten derfor likevel dermed nemlig ",
	"", " at ", " ham henne ",
	" som når hvis at hvor hva hvordan mens fordi siden etter før enn "
	"eller for da ",
	" og ", " ikke/bare ikke/kun ", " men |også|;"},
    {S_INIT("pl"),
	" jednak jednakże natomiast zaś ponadto zatem wobec/tego mimo/to "
	"tymczasem bowiem przecież zresztą ",
	" dlatego ", " ", " go mu nim niego niemu nich nimi ",
	" który która które którzy którego którą gdy kiedy jeśli jeżeli że "
	"żeby co kto jak ponieważ bo choć podczas niż lub albo czy aby ",
	" i oraz ", " nie/tylko ", " ale |lecz|także|też|;"},
    {S_INIT("cs"), " však ovšem nicméně tedy naopak přesto totiž ", " proto ",
	" ", " ho mu něj něho němu nich nimi ",
	" který která které kteří kterého když pokud že aby co kdo jak "
	"protože zatímco než nebo či kde ",
	" a i ", " nejen ", " ale |i |také|;"},
    {S_INIT("sk"), " však ovšem preto teda naopak napriek/tomu totiž ", "", " ",
	" ho mu neho nemu nich nimi ",
	" ktorý ktorá ktoré ktorí ktorého keď ak že aby čo kto ako pretože "
	"kým než alebo či kde ",
	" a i ", " nielen ", " ale |aj |;"},
    {S_INIT("ru"),
	" однако поэтому впрочем притом при/этом тем/не "
	"следовательно ведь ",
	"", " ", " ему ей им ним нему него неё нее них ними нём нем ",
	" который которая которое которые которого когда если что чтобы кто "
	"как потому так пока чем или где то ",
	" и ", " не/только ", " но |;|— "},
    {S_INIT("uk"), " однак проте натомість отже при/цьому тим/не ", "", " ",
	" йому їй ним нього неї них ними ",
	" який яка яке які якого коли якщо що щоб хто як бо поки ніж або "
	"чи де то ",
	" і й та ", " не/лише не/тільки ", " а |але|;|— "},
    {S_INIT("hu"), " azonban viszont ugyanakkor ezért emiatt tehát mégis ", "",
	" ", " őt őket neki nekik vele velük ",
	" aki akik amely amelyek ami amikor ha hogy mert míg mint vagy ahol "
	"mielőtt miután ",
	" és ", " nemcsak nem/csak nem/csupán ", "hanem| is|;"},
    {S_INIT("fi"), " kuitenkin kuitenkaan siksi silti sen/sijaan näin/ollen ",
	"", " ", " hänet häntä hänelle häneltä heidät heille ",
	" joka jotka jonka kun jos että koska vaikka mitä kuka kuin tai "
	"missä ",
	" ja ", " ei/vain ei/ainoastaan ", " vaan |myös|;"},
    {S_INIT("ro"), " însă totuși așadar deci prin/urmare ", "", " de că ",
	" l/a l/au i/a i/au ",
	" care cine când dacă că să ce cum unde deoarece fiindcă deși în "
	"pe lui sau celui ",
	" și ", " nu/doar nu/numai ", " ci | și |;"},
    {S_INIT("tr"), " ise ", "", " ", " onu ona ondan onunla ",
	" diye ki için ve ile veya olan eden ", " ve ile ", "", ""},
    {S_INIT("el"), " όμως ωστόσο συνεπώς εντούτοις επομένως ", "", " ", "",
	" που ότι όταν αν πως ενώ όπως γιατί επειδή ή ", " και ", " όχι/μόνο ",
	" αλλά|;"},
    {S_INIT("bg"), " обаче затова следователно ", "", " ", "",
	" който която което които когато ако че като кой какво или където ",
	" и ", " не/само ", " но |а |;"},
    {S_INIT("hr"), " međutim stoga ipak zato ", "", " što ",
	" ga mu njemu njima ",
	" koji koja koje kojeg kad kada ako da što tko kako jer dok nego "
	"ili gdje ",
	" i ", " ne/samo ", " već | nego | i |;"},
};

/* "Lo detuvo": a word that may be an article, how the verb behind it ends, and
 * what a sentence begins with that tells whom. */
static const struct {
	struct str language;
	const char *whom, *did, *to;
} acts[] = {
    {S_INIT("es"), " lo los la las ", "|ó|aron|ieron|uvo|izo|ijo|uso|",
	" a al "},
    {S_INIT("it"), " lo la li le ", "|ò|arono|irono|", " a al "},
    {S_INIT("pt"), " o a os as ", "|ou|iu|endeu|ondeu|aram|eram|iram|", " "},
};

/* Who acts in the clause, where no word for "that" is left away: "В футболке
 * сборной он провел". Not behind `led`, "com ele": who that is may act there,
 * too. */
static const struct {
	struct str language;
	const char *they, *led;
} actors[] = {
    {S_INIT("es"), " él ella ellos ellas ",
	" a ante con contra de en entre para por sin sobre según hacia "},
    {S_INIT("pt"), " ele ela eles elas ",
	" a ante até com contra de em entre para por sem sobre segundo "},
    {S_INIT("ro"), " el ea ei ele ",
	" a ale al cu de din la pe pentru prin fără spre lui ca "},
    {S_INIT("pl"), " on ona oni ", " "},
    {S_INIT("cs"), " on ona oni ", " "},
    {S_INIT("sk"), " on ona oni ", " "},
    {S_INIT("hr"), " on ona oni ", " "},
    {S_INIT("ru"), " он она они ", " "},
    {S_INIT("uk"), " він вона вони ", " "},
    {S_INIT("bg"), " той тя те ", " "},
    {S_INIT("hu"), " ő ők ", " "},
    {S_INIT("fi"), " hän he ", " "},
};

/* Words of a row that join, and those behind "not": few of a sentence are one.
 */
static struct word_marks known[LIST(rows)];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	for (size_t i = 0; i < LIST(rows); i++) {
		const char *const lists[] = {
		    rows[i].joints, rows[i].there, rows[i].them, rows[i].only};
		for (size_t k = 0; k < LIST(lists); k++)
			word_marks_add(&known[i], lists[k]);
		for (size_t k = 0; k < LIST(acts); k++)
			if (str_eq(rows[i].language, acts[k].language))
				word_marks_add(&known[i], acts[k].whom);
		for (size_t k = 0; k < LIST(actors); k++)
			if (str_eq(rows[i].language, actors[k].language))
				word_marks_add(&known[i], actors[k].they);
	}
}

/* How many words from the i-th on are one of the list: one, or two that a '/'
 * joins; or 0. */
static size_t among(const char *list, const struct lead_in *w, size_t i)
{
	char two[64];
	if (word_listed(list, w->words[i]))
		return 1;
	if (i + 1 >= w->n || w->comma[i] ||
	    w->words[i].n + w->words[i + 1].n + 2 > sizeof(two))
		return 0;
	size_t n = 0;
	for (size_t k = 0; k < w->words[i].n; k++)
		two[n++] = w->words[i].p[k];
	two[n++] = '/';
	for (size_t k = 0; k < w->words[i + 1].n; k++)
		two[n++] = w->words[i + 1].p[k];
	return word_listed(list, (struct str){two, n}) ? 2 : 0;
}

/* "Not only the bridge will be new.", and nothing else. */
static bool half(const struct row *r, const struct lead_in *w, struct str t)
{
	struct str needles = str_of(r->but), but;
	if (!among(r->only, w, 0))
		return false;
	while (str_split(&needles, '|', &but))
		if (str_ifind(t, but) >= 0)
			return false;
	return true;
}

/* The i-th word is one of the list, or is not known. */
static bool may_be(const char *list, const struct lead_in *w, size_t i)
{
	return i >= w->n ? list[1] && w->n == LEAD_IN_MAX
			 : word_listed(list, w->words[i]);
}

/* A clause behind a comma says what: "dafür geworben, dass", "dazu aufgerufen,
 * den Platz zu räumen". A comma may stand for one where we know no words. */
static bool says_what(const struct row *r, struct str rest)
{
	struct str needles =
	    S(", dass|, als |, ob |, wie |, was |, wenn |, warum |"
	      ", weil |, um | zu |nzu|fzu|szu|rzu|bzu|tzu");
	struct str what;
	if (str_chr(rest, ',') < 0 || !str_eq(r->language, S("de")))
		return str_chr(rest, ',') >= 0;
	while (str_split(&needles, '|', &what))
		if (str_find(rest, what) >= 0)
			return true;
	return false;
}

/* Of how many words the i-th and next are that join the sentence, or 0. */
static size_t joint_at(
    const struct row *r, const struct lead_in *w, size_t i, struct str t)
{
	size_t n = among(r->joints, w, i);
	if (n) /* "además de la tasa" */
		return !w->comma[i + n - 1] && may_be(r->of, w, i + n) ? 0 : n;
	size_t end = (size_t)(w->words[i].p - t.p) + w->words[i].n;
	return word_listed(r->there, w->words[i]) &&
	       !says_what(r, str_sub(t, end, t.n));
}

/* "..., sin embargo, ..." behind the i-th word. */
static bool joint_apart(
    const struct row *r, const struct lead_in *w, size_t i, struct str t)
{
	size_t n = i + 1 < w->n ? joint_at(r, w, i + 1, t) : 0;
	return n && (i + n >= w->n || w->comma[i + n]);
}

/* "Lo detuvo", but not "A Iris la detuvo". */
static bool acted_on(const struct row *r, const struct lead_in *w, size_t i)
{
	for (size_t k = 0; k < LIST(acts); k++)
		if (str_eq(r->language, acts[k].language))
			return i + 1 < w->n &&
			       word_listed(acts[k].whom, w->words[i]) &&
			       word_ends(acts[k].did, w->words[i + 1]) &&
			       !word_listed(acts[k].to, w->words[0]);
	return false;
}

/* "Vessa l'a emporté", "ce l'ha fatta", "onu aşkın kişi": a phrase in which
 * "it" is nothing. "Il sindaco lo ha deciso: il ponte chiude" says what, and
 * "L-a demis pe șef" whom. */
static bool of_none(const struct row *r, const struct lead_in *w, size_t i,
    size_t n, struct str t)
{
	static const char phrases[] =
	    " emporté emportée échappé fatta spuntata "
	    "aşkın geçkin bulan geçen ";
	static const char it[] = " l lo ";
	size_t at = (size_t)(w->words[i].p - t.p);
	bool whom = false;
	for (size_t k = i + n; k < w->n; k++)
		whom |= word_listed(" pe ", w->words[k]);
	return (i + n < w->n && word_listed(phrases, w->words[i + n])) ||
	       (i + n + 1 < w->n &&
		   word_listed(" todo ", w->words[i + n + 1])) ||
	       (word_listed(it, w->words[i]) &&
		   (str_find(str_sub(t, at, t.n), S(": ")) >= 0 ||
		       str_find(str_sub(t, at, t.n), S(" : ")) >= 0)) ||
	       (whom && str_eq(r->language, S("ro")));
}

/* But not "lui-même", "Ihnen", "unions backing him", "took the dog with him":
 * who is acted on by what stands before may be who acts elsewhere in the
 * clause. */
static bool them_at(
    const struct row *r, const struct lead_in *w, size_t i, struct str t)
{
	static const char self[] = " même stesso selbst ";
	static const char beside[] = " with behind of between around ";
	size_t n = among(r->them, w, i);
	if (n &&
	    (of_none(r, w, i, n, t) || word_listed(beside, w->words[i - 1])))
		return false;
	if (word_capital(w->words[i]) || word_ends("|ing|", w->words[i - 1]) ||
	    word_ends("|ing|", w->words[0]))
		return false;
	return n ? i + n >= w->n || !word_listed(self, w->words[i + n])
		 : acted_on(r, w, i);
}

static bool they_at(const struct row *r, const struct lead_in *w, size_t i)
{
	struct str before = w->words[i - 1]; /* a number may be between */
	for (size_t k = 0; k < LIST(actors); k++)
		if (str_eq(r->language, actors[k].language))
			return word_listed(actors[k].they, w->words[i]) &&
			       !word_capital(w->words[i]) &&
			       !(word_listed(actors[k].led, before) &&
				   w->words[i].p == before.p + before.n + 1);
	return false;
}

/* The i-th word joins the sentence; `both` is where an "and" stands before it,
 * or 0. */
static bool joins(const struct row *r, const struct lead_in *w, size_t i,
    size_t both, struct str t, bool *out_who)
{
	if (!both && (them_at(r, w, i, t) || they_at(r, w, i)))
		return *out_who = true;
	return (!both || i > both + NEAR) && joint_at(r, w, i, t);
}

/* One of its words may join it. */
static bool may_join(const struct row *r, const struct lead_in *w)
{
	pthread_once(&once, load);
	for (size_t i = 1; i < w->n; i++)
		if (word_marked(&known[r - rows], w->words[i]))
			return true;
	return word_listed(r->only, w->words[0]);
}

bool joined(
    struct str language, const struct lead_in *w, struct str t, bool *out_who)
{
	const struct row *r = rows;
	size_t both = 0;
	while (r < rows + LIST(rows) && !str_istarts(language, r->language))
		r++;
	if (r == rows + LIST(rows) || w->n < 2 || !may_join(r, w))
		return false;
	if (half(r, w, t))
		return true;
	for (size_t i = 0; i < w->n; i++) {
		if (i && joins(r, w, i, both, t, out_who))
			return true;
		if (word_listed(r->clause, w->words[i]))
			return false;
		if (word_listed(r->both, w->words[i]))
			both = i;
		if (w->comma[i])
			return i && joint_apart(r, w, i, t);
	}
	return false;
}
