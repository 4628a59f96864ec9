/* SPDX-License-Identifier: MIT */
/* gazetted: what a later report makes of an earlier one. */
#include "summary/turn.h"

#include "base/arena.h"
#include "summary/hearsay.h"
#include "summary/plight.h"
#include "summary/signs.h"
#include "summary/stand.h"
#include "summary/upshot.h"
#include "prose/toll_said.h"
#include "text/date_names.h"
#include "text/listed.h"
#include "text/moods.h"
#include "text/sentence.h"
#include "text/words.h"

#define OPENING	     2	  /* sentences of a text that say what it is of */
#define SETTLES_LATE 7200 /* seconds, by which more is known */
#define BESIDE	     3	  /* words around what says that it is called off, */
#define NAMES	     2	  /* that say what it is of, where no word does */
#define SHORT	     3	  /* but for those of so many bytes */
#define ACTOR	     3	  /* first words of a headline: who does it, */
#define ACTOR_MIN    4	  /* of so many bytes */
#define SUBJECT	     2	  /* first words of a sentence: "the vote" */

/* Outcomes by their places in mood_words.h. */
enum { DIED, CAUGHT, SAFE, FOUND, OVER, JUDGED, DECIDED, LEFT, OFF, CHARGED };
#define KIND(k)	 ((unsigned)MOOD_DONE << (k))
#define OUTCOME	 ((KIND(OUTCOMES) - KIND(0)) | MOOD_WON)
#define ADDS	 (KIND(DIED) | KIND(CAUGHT) | KIND(CHARGED))
#define CRIMES	 (KIND(CAUGHT) | KIND(CHARGED) | KIND(JUDGED))
#define BY_DAYS	 (MOOD_OPEN | MOOD_DENIED | MOOD_STILL)
#define OUTRIGHT (ADDS | KIND(SAFE) | KIND(JUDGED) | KIND(LEFT))

struct turn_report turn_read(
    struct str title, struct str text, struct str language, int64_t when)
{
	return (struct turn_report){.title = title,
	    .text = text,
	    .language = language,
	    .when = when,
	    .headline = hearsay_moods(title, language)};
}

/* What a sentence says for sure. */
static unsigned sure(unsigned moods)
{
	return moods & (MOOD_OPEN | MOOD_DENIED) ? 0 : moods & OUTCOME;
}

unsigned turn_outcomes(unsigned moods)
{
	return sure(moods);
}

bool turn_dies(unsigned kinds)
{
	return kinds & KIND(DIED);
}

bool turn_once(unsigned kinds)
{
	return kinds & (KIND(JUDGED) | KIND(LEFT) | KIND(OFF) | MOOD_WON);
}

bool turn_deadly(const struct turn_report *r)
{
	return sure(r->headline) & KIND(DIED);
}

static bool any_listed(struct str text, const char *list)
{
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word))
		if (word_listed(list, word.folded))
			return true;
	return false;
}

/* What was denied is so, or what was said to come will. */
static bool confirms(struct str headline)
{
	static const char words[] =
	    " confirms confirm confirmed bestätigt bestätigen confirme "
	    "confirment confirmé confirma confirman confirmó confirmam "
	    "confirmou conferma confermano confermato bevestigt bevestigen "
	    "bekräftar bekräftat bekræfter bekræftet bekrefter bekreftet "
	    "potwierdza potwierdził подтвердил подтвердила подтвердили "
	    "підтвердив підтвердила підтвердили potvrdil potvrdila vahvisti "
	    "doğruladı confirmă megerősítette επιβεβαίωσε ";
	return any_listed(headline, words);
}

/* It counts dead where the other tells of a death. */
static bool more_dead(
    struct arena *a, const struct turn_report *x, const struct turn_report *y)
{
	struct facts f = {0}, g = {0};
	if (!turn_deadly(x) || !turn_deadly(y))
		return false;
	facts_add(a, &f, x->title, x->language);
	facts_add(a, &g, y->title, y->language);
	return g.toll.count[TOLL_DEAD] > 1 && !f.toll.count[TOLL_DEAD] &&
	       facts_one_event(&f, &g, &f, &g);
}

static const char today[] =
    " tonight today heute aujourd'hui soir hoy oggi stasera hoje vandaag "
    "vanavond idag ikväll dag dziś сегодня сьогодні dnes bugün tänään ma azi "
    "σήμερα ";

/* It names a day or an hour to come. */
static bool soon(struct str text, struct str language)
{
	static const char days[] =
	    " tomorrow morgen demain mañana domani amanhã imorgon imorgen "
	    "jutro завтра zítra yarın huomenna holnap mâine αύριο ";
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word))
		if (date_day_of_week(word.folded) ||
		    date_word(date_words(language), word.folded) ||
		    word_listed(today, word.folded) ||
		    word_listed(days, word.folded))
			return true;
	return false;
}

static void see_begun(
    struct arena *a, struct turn_report *r, struct str sentence)
{
	const int *count = r->begins.toll.count;
	facts_add(a, &r->begins, sentence, r->language);
	r->victims |= count[TOLL_DEAD] || count[TOLL_HURT] || count[TOLL_LOST];
}

static void read_text(struct arena *a, struct turn_report *r)
{
	struct str sentence;
	size_t at = 0;
	if (r->read)
		return;
	r->read = true;
	r->sure = sure(r->headline);
	r->soon = soon(r->title, r->language);
	for (int i = 0; i < OPENING && sentence_next(r->text, &at, &sentence);
	     i++) {
		unsigned is = moods_in(sentence, r->language, false);
		if (!i) {
			r->first = is;
		}
		if (!i && (is & MOOD_OPEN) && r->soon)
			r->sure = 0; /* "The verdict is today" */
		r->sure |= is & MOOD_STILL ? 0 : sure(is);
		if (r->soon && ((r->headline | r->first) & MOOD_OPEN))
			r->sure &= ~(unsigned)MOOD_WON; /* "is uncertain" */
		r->any |= is;
		see_begun(a, r, sentence);
		if (i)
			continue;
		see_begun(a, r, r->title);
		r->is_of = r->begins.all.n;
	}
	if (r->is_of)
		return;
	see_begun(a, r, r->title);
	r->is_of = r->begins.all.n;
}

bool turn_killed(struct arena *a, struct turn_report *r)
{
	read_text(a, r);
	return turn_deadly(r) && (sure(r->first) & KIND(DIED));
}

bool turn_tells_death(struct arena *a, struct turn_report *r)
{
	read_text(a, r);
	return (r->headline | r->any) & KIND(DIED);
}

/* "A second worker has died". */
static bool another(struct str headline)
{
	static const char second[] =
	    " second third fourth fifth zweiter zweite zweites zweiten dritter "
	    "drittes dritte dritten vierter vierte viertes deuxième troisième "
	    "quatrième segundo segunda tercer tercera cuarto cuarta terceiro "
	    "terceira quarto quarta seconda terzo terza tweede derde vierde "
	    "andra tredje fjärde anden fjerde druga drugi trzecia trzeci "
	    "czwarta czwarty второй вторая третий третья четвертый другий "
	    "друга третя druhý druhá třetí ikinci üçüncü dördüncü toinen "
	    "kolmas második harmadik δεύτερος τρίτος ";
	return any_listed(headline, second);
}

static bool one_more_dead(
    const struct turn_report *x, const struct turn_report *y)
{
	return turn_deadly(y) && another(y->title) && !another(x->title);
}

/* The words of the headline around the one that says so, up to a comma. */
static struct str beside(
    const struct turn_report *y, unsigned kind, bool *out_colon)
{
	static const char why[] =
	    " as after ahead amid before because due wegen nach vor après "
	    "avant "
	    "raison por tras ante debido per dopo após devido wegens vanwege "
	    "na voor efter inför före etter før po przed kvůli před "
	    "из-за после через перед після ";
	const struct mood_words *by = mood_words_of(y->language);
	struct words w = words_of(y->title);
	struct word word;
	const char *at[BESIDE + 2] = {0};
	const char *from = NULL, *to = NULL;
	int behind = -1;
	*out_colon = false;
	if (!by || by->raw)
		return y->title;
	while (behind < BESIDE && words_next(&w, &word)) {
		struct str raw = word.raw;
		bool parted = !word.joined && from;
		*out_colon = behind >= 0 && parted;
		if (*out_colon ||
		    (behind >= 0 && word_listed(why, word.folded)))
			break;
		bool counts = parted || !from || word.folded.n > SHORT;
		for (int i = BESIDE + 1; i > 0 && counts; i--)
			at[i] = parted ? NULL : at[i - 1];
		at[0] = counts ? raw.p : at[0];
		to = raw.p + raw.n;
		from = from ? from : raw.p;
		if (behind >= 0) {
			if (!behind && word.number && kind == KIND(OFF))
				from = raw.p; /* "Strike cancels 40 flights" */
			behind += counts;
			continue;
		}
		const char *one = at[1] ? at[1] : at[0];
		unsigned is = moods_in(
		    (struct str){one, (size_t)(to - one)}, y->language, false);
		if (!(is & kind))
			continue;
		behind = 0;
		for (int i = 0; i <= BESIDE + 1 && at[i]; i++)
			from = at[i];
	}
	return behind < 0 ? y->title : (struct str){from, (size_t)(to - from)};
}

/* What is beside such a word is what the earlier report is of: "Strike called
 * off", but not "Trains cancelled" below a storm; in a word, or so many names.
 */
static bool about(struct arena *a, const struct turn_report *x,
    const struct turn_report *y, unsigned kind, int names)
{
	struct facts off = {0};
	bool german = str_istarts(x->language, S("de")), colon;
	if (!kind)
		return false;
	facts_add(a, &off, beside(y, kind, &colon), y->language);
	if (off.all.n <= 1 + (size_t)colon) /* "U-turn: the pool stays open" */
		facts_add(a, &off, y->title, y->language);
	vec_each (&x->begins.all, f) {
		if (kind == KIND(OFF) && f >= x->begins.all.v + x->is_of)
			break;
		if (f->day || !facts_has(&off, f) || date_day_of_week(f->word))
			continue;
		if (f->weight == 1 || f->common || german)
			return true;
		names--;
	}
	return names <= 0;
}

static bool planned(
    struct arena *a, const struct turn_report *x, struct turn_report *y)
{
	read_text(a, y);
	return ((x->headline | x->first | y->first) & MOOD_OPEN) || x->soon;
}

/* A word that the first ones of a headline are, as far as it is bent. */
static bool leads_with(struct str title, struct str folded)
{
	struct words w = words_of(title);
	struct word word;
	for (int i = 0; i < ACTOR && words_next(&w, &word); i++)
		if (word.folded.n >= ACTOR_MIN && folded.n >= ACTOR_MIN &&
		    (str_starts(word.folded, folded) ||
			str_starts(folded, word.folded)))
			return true;
	return false;
}

/* Who was to do something has done it: both headlines begin with it, and not
 * with somebody whom the other's pleases or not. */
static bool same_actor(const struct turn_report *x, const struct turn_report *y)
{
	struct words v = words_of(x->title), w = words_of(y->title);
	struct word a, b;
	return words_next(&v, &a) && words_next(&w, &b) &&
	       (leads_with(x->title, b.folded) ||
		   leads_with(y->title, a.folded));
}

bool turn_of_today(const struct turn_report *r)
{
	struct str first;
	size_t at = 0;
	return any_listed(r->title, today) ||
	       (sentence_next(r->text, &at, &first) &&
		   any_listed(first, today));
}

/* It may be or goes on by the headline, and is of a day to come; or it is
 * denied, and the other confirms it. */
static bool unsettled(const struct turn_report *x, const struct turn_report *y)
{
	unsigned is = x->headline | x->first;
	if (confirms(y->title))
		return x->headline & (MOOD_OPEN | MOOD_STILL | MOOD_DENIED);
	return (is & (MOOD_OPEN | MOOD_STILL)) && same_actor(x, y) &&
	       ((x->soon && (is & MOOD_STILL)) || turn_of_today(x));
}

/* Hearsay, by its headline or how its text begins. */
static bool only_said(const struct turn_report *r)
{
	struct str first;
	size_t at = 0;
	return hearsay(r->title, r->language) ||
	       (sentence_next(r->text, &at, &first) &&
		   hearsay(first, r->language));
}

static bool settled(struct arena *a, struct turn_report *r)
{
	read_text(a, r);
	return confirms(r->title) || (!r->soon && !stand_aside(r) &&
					 !((r->headline | r->first) & BY_DAYS));
}

static unsigned sure_of_text(struct arena *a, struct turn_report *r)
{
	read_text(a, r);
	return sure(r->first);
}

/* The text below a headline that says "again" begins with what is over, and
 * that is what the earlier report is of: not "The mayor is back, her holiday is
 * over". */
static unsigned over_below(
    struct arena *a, const struct turn_report *x, struct turn_report *y)
{
	unsigned is = sure_of_text(a, y) & KIND(OVER) & ~x->sure;
	struct turn_report below = *y;
	size_t at = 0;
	return is && sentence_next(y->text, &at, &below.title) &&
		       about(a, x, &below, is, NAMES)
		   ? is
		   : 0;
}

/* Something is over that goes on or was off, or that the earlier report is of;
 * but a road that is open again is no answer where somebody is missing: only a
 * search that is over. */
static bool over(struct arena *a, const struct turn_report *x,
    const struct turn_report *y, unsigned is)
{
	if (!(y->headline & MOOD_STILL) &&
	    plight_lost(x->title, x->text, x->language))
		return false;
	return (is & (MOOD_STILL | KIND(OFF))) ||
	       about(a, x, y, KIND(OVER), NAMES);
}

/* Of what a headline says to have become of something, what the earlier report
 * had left open: who is "fired up" was not asked to leave, and a "guilty
 * pleasure" was in no court. */
static unsigned answers(struct arena *a, const struct turn_report *x,
    const struct turn_report *y, unsigned kinds)
{
	unsigned is = x->headline | x->any, by = 0;
	unsigned crime = is & CRIMES;
	if (!crime && (kinds & CRIMES))
		crime = plight_crime(x->title, x->text, x->language);
	bool still = is & MOOD_STILL;
	bool open = ((x->headline | x->first) & MOOD_OPEN) || x->soon;
	bool victims = x->victims || (is & KIND(DIED));
	if (still || victims || (is & MOOD_DENIED) ||
	    ((kinds & KIND(DIED)) &&
		plight_hurt(x->title, x->text, x->language)))
		by |= KIND(DIED);
	if (still || victims || crime)
		by |= KIND(CAUGHT);
	if (still || crime ||
	    (about(a, x, y, kinds & KIND(SAFE), NAMES) &&
		plight_mishap(x->title, x->text, x->language)))
		by |= KIND(SAFE);
	if ((still || crime) && about(a, x, y, kinds & KIND(FOUND), NAMES))
		by |= KIND(FOUND);
	if (crime || victims)
		by |= KIND(JUDGED) | KIND(CHARGED);
	if ((kinds & KIND(OVER)) && over(a, x, y, is))
		by |= KIND(OVER);
	if (about(a, x, y, kinds & KIND(OFF), NAMES))
		by |= KIND(OFF);
	if ((open || still) &&
	    about(a, x, y, kinds & MOOD_WON, still ? 1 : NAMES))
		by |= MOOD_WON;
	if ((open || still) && about(a, x, y, kinds & KIND(DECIDED), NAMES))
		by |= KIND(DECIDED);
	if (crime || (is & KIND(LEFT)) ||
	    about(a, x, y, kinds & KIND(LEFT), NAMES))
		by |= KIND(LEFT);
	return kinds & by;
}

/* Somebody who was to come to what the earlier report is of does not:
 * "Headliner cancels", and the festival goes on. */
static bool one_of_many(const struct turn_report *x, struct turn_report *y)
{
	static const char who[] =
	    " headliner headliners singer rapper band appearance gig slot "
	    "sänger sängerin rapperin auftritt chanteur chanteuse rappeur "
	    "prestation cantante cantautor rapero actuación esibizione "
	    "cantor cantora apresentação atuação zanger zangeres optreden "
	    "sångare sångerska framträdande sanger sangerinde opptreden "
	    "piosenkarka piosenkarz wokalista występ zpěvák zpěvačka "
	    "vystoupení певец певица выступление співак співачка виступ "
	    "laulaja énekes énekesnő fellépés şarkıcı cântăreț cântăreața ";
	struct words w = words_of(y->title);
	struct word word;
	bool any = false, one = false;
	if (any_listed(x->title, who) || any_listed(x->text, who))
		return false;
	while (words_next(&w, &word)) {
		if (one && leads_with(x->title, word.folded))
			return false; /* it is of them: "Singer Ann Example" */
		one = word_listed(who, word.folded);
		any |= one;
	}
	return any;
}

/* A headline that names the day of a result has none: "Result on Sunday". */
static bool no_result(struct arena *a, struct turn_report *y)
{
	static const char result[] =
	    " result results ergebnis ergebnisse résultat résultats resultado "
	    "resultados risultato risultati uitslag valresultat valgresultat "
	    "wyniki výsledek výsledky výsledok итоги результат результаты "
	    "результати підсумки sonuç sonuçlar eredmény rezultat rezultate "
	    "rezultatele vaalitulos αποτελέσματα резултат резултати ";
	if (!any_listed(y->title, result) || !soon(y->title, y->language))
		return false;
	read_text(a, y);
	return !(y->first & MOOD_WON) || (y->first & (MOOD_OPEN | MOOD_STILL));
}

/* Who votes, or a thing that is voted on, stands before the word that says no:
 * either is in the other's headline, or votes on anything. "Doctors reject"
 * what members of a parliament are to vote on. */
static bool votes_no(
    const struct turn_report *x, const struct turn_report *y, const char *no)
{
	static const char voters[] =
	    " voters electorate parliament parliamentarians mps lawmakers "
	    "senate senators commons lords volk stimmvolk stimmbürger wähler "
	    "parlament bundestag bundesrat nationalrat ständerat senat "
	    "électeurs députés sénateurs sénat parlement assemblée electores "
	    "congreso diputados senado parlamento eleitores deputados elettori "
	    "camera deputati senato kiezers kamer raad riksdagen folketinget "
	    "stortinget sejm posłowie radni poslanci sněmovna senát госдума "
	    "депутаты парламент рада meclis milletvekilleri camera deputații "
	    "eduskunta valtuusto országgyűlés ";
	struct words w = words_of(y->title);
	struct word word;
	bool of = false;
	while (words_next(&w, &word) && !word_listed(no, word.folded)) {
		struct words v = words_of(x->title);
		struct word other;
		of = word.joined && of; /* "Pension bill: youth rejects it" */
		of |= word_listed(voters, word.folded);
		while (word.folded.n >= ACTOR_MIN && words_next(&v, &other))
			of |= other.folded.n >= ACTOR_MIN &&
			      (str_starts(word.folded, other.folded) ||
				  str_starts(other.folded, word.folded));
	}
	return of;
}

/* What was to be voted on is rejected. */
static bool rejects(
    struct arena *a, struct turn_report *x, const struct turn_report *y)
{
	static const char no[] =
	    " reject rejects rejected lehnt abgelehnt lehnen verwirft "
	    "verworfen "
	    "rejette rejettent rejeté rejetée rechaza rechazan rechazó "
	    "rechazada rechazado respinge respingono respinto respinta rejeita "
	    "rejeitam rejeitou rejeitada rejeitado verwerpt verwerpen "
	    "verworpen "
	    "avslår avslog avvisar afviser forkaster odrzuca odrzucił "
	    "odrzuciła "
	    "odrzuciło odrzucili zamítl zamítla zamítli zamietol zamietla "
	    "отклонил отклонила отклонили відхилив відхилила відхилили "
	    "reddetti reddedildi respins resping elutasította hylkäsi ";
	static const char vote[] =
	    " vote votes voting decide decides stimmt stimmen abstimmung "
	    "entscheidet entscheiden abstimmen vota votan votará votam votano "
	    "votent prononce prononcent stemt stemmen beslist röstar röstning "
	    "stemmer głosuje głosowanie zagłosuje hlasuje hlasovat hlasování "
	    "голосует проголосует голосование голосує проголосує oylama "
	    "oylayacak votează szavaz szavaznak äänestää ";
	struct facts title = {0};
	int n = 0;
	if (!any_listed(y->title, no) || any_listed(x->title, no) ||
	    !(any_listed(x->title, vote) || any_listed(x->text, vote)) ||
	    !votes_no(x, y, no))
		return false;
	facts_add(a, &title, y->title, y->language);
	read_text(a, x);
	vec_each (&x->begins.all, f)
		n += !f->day && facts_has(&title, f);
	return n >= NAMES;
}

static enum turn settles(struct arena *a, struct turn_report *x,
    struct turn_report *y, unsigned *out_kinds)
{
	enum upshot upshot = upshot_of(a, x, y);
	if (upshot == UPSHOT_RUNS) {
		*out_kinds = KIND(OVER);
		return TURN_CLOSES;
	}
	return upshot || (unsettled(x, y) && settled(a, y)) ||
		       stand_settles(a, x, y)
		   ? TURN_SETTLES
		   : TURN_NONE;
}

static enum turn made_of(struct arena *a, struct turn_report *x,
    struct turn_report *y, unsigned *out_kinds)
{
	unsigned now = sure(y->headline), kinds;
	*out_kinds = 0;
	if (!x->when || !y->when || y->when <= x->when)
		return TURN_NONE;
	if ((now & MOOD_WON) && no_result(a, y))
		now &= ~(unsigned)MOOD_WON;
	if (rejects(a, x, y)) {
		*out_kinds = MOOD_WON;
		return TURN_CLOSES;
	}
	bool later = y->when - x->when >= SETTLES_LATE;
	bool dead = one_more_dead(x, y) || more_dead(a, x, y);
	if (!(now & ~sure(x->headline)) && !later && !dead)
		return TURN_NONE;
	read_text(a, x);
	kinds = now & ~x->sure;
	kinds = kinds ? answers(a, x, y, kinds) : 0;
	if ((kinds & KIND(OFF)) && one_of_many(x, y))
		kinds &= ~KIND(OFF);
	if (later && signs_again(y->title))
		kinds |= over_below(a, x, y);
	*out_kinds = kinds;
	if ((kinds & KIND(OFF)) && planned(a, x, y) &&
	    about(a, x, y, kinds & KIND(OFF), NAMES))
		return TURN_CALLS_OFF;
	if (kinds & ~ADDS & ~KIND(OFF))
		return TURN_CLOSES;
	if (kinds)
		return TURN_GOES_ON;
	if (dead)
		return TURN_GOES_ON;
	read_text(a, x);
	read_text(a, y);
	return later ? settles(a, x, y, out_kinds) : TURN_NONE;
}

enum turn turn_of(struct arena *a, struct turn_report *x, struct turn_report *y,
    unsigned *out_kinds)
{
	enum turn turn = made_of(a, x, y, out_kinds);
	if (turn == TURN_NONE || !only_said(y))
		return turn;
	read_text(a, x);
	read_text(a, y);
	if (upshot_of(a, x, y) == UPSHOT_DENIED)
		return turn;
	*out_kinds = 0;
	return TURN_NONE;
}

bool turn_decides(unsigned kinds)
{
	return kinds & MOOD_WON;
}

bool turn_decided(unsigned moods)
{
	return moods & (KIND(DECIDED) | MOOD_WON);
}

bool turn_leaves(unsigned kinds)
{
	return kinds & KIND(LEFT);
}

bool turn_none_yet(struct str sentence, unsigned is)
{
	static const char yet[] =
	    "so far|as yet|at this stage|bisher|bislang|zunächst|"
	    "ersten erkenntnissen|ersten angaben|pour l'instant|"
	    "pour l’instant|pour le moment|à ce stade|por ahora|"
	    "por el momento|de momento|por enquanto|até ao momento|"
	    "até o momento|para já|al momento|finora|per ora|tot nu toe|"
	    "vooralsnog|hittills|i nuläget|foreløbig|foreløpig|na razie|"
	    "dotychczas|wstępn|zatím|zatiaľ|doteraz|предварительн|"
	    "на данный момент|попередн|наразі|за предварителни|toistaiseksi|"
	    "egyelőre|deocamdată|până în prezent|şimdilik|şu ana kadar|"
	    "şu an için|προς το παρόν|sejauh ini|hingga kini|現時点|今のところ|"
	    "情報は|目前|暂无|暫無|현재까지|아직|확인되지 않";
	return (is & MOOD_DENIED) && toll_says(sentence, yet);
}

bool turn_unknown(struct str sentence)
{
	static const char unknown[] =
	    "not known|unknown|unclear|unbekannt|unklar|on ignore|inconnu|"
	    "se desconoce|se ignora|non si conosc|non si sa|"
	    "desconhecid|desconhece|onbekend|onduidelijk|okänt|oklart|ukendt|"
	    "uklart|uvist|ukjent|uvisst|nie wiadomo|nieznan|není známo|"
	    "není jasné|neznám|nie je jasné|nie je známe|неизвестн|неясно|"
	    "невідом|незрозуміло|ei tiedetä|epäselvä|nem tudni|nem ismert|"
	    "ismeretlen|nu se știe|necunoscut|bilinmiyor|belirsiz|άγνωστ|"
	    "不明|未明|아직|불명";
	return toll_says(sentence, unknown);
}

bool turn_off(unsigned moods)
{
	return sure(moods) & KIND(OFF);
}

bool turn_over(unsigned moods)
{
	return sure(moods) & (KIND(OVER) | KIND(SAFE) | KIND(FOUND));
}

bool turn_eases(unsigned kinds)
{
	return kinds && !(kinds & ~(KIND(OVER) | KIND(SAFE) | KIND(FOUND)));
}

bool turn_begins(unsigned kinds)
{
	return kinds == KIND(DECIDED);
}

bool turn_of_vote(struct str sentence)
{
	static const char vote[] =
	    " vote ballot decision verdict abstimmung entscheidung votum vote "
	    "scrutin décision votación decisión votação decisão votazione voto "
	    "decisione stemming besluit omröstningen omröstning beslutet "
	    "afstemningen avstemningen beslutningen äänestys päätös głosowanie "
	    "decyzja hlasování hlasovanie rozhodnutí rozhodnutie голосование "
	    "решение голосування рішення гласуването решението votul decizia "
	    "szavazás döntés oylama karar ψηφοφορία απόφαση ";
	struct words w = words_of(sentence);
	struct word word;
	for (int i = 0; i < SUBJECT && words_next(&w, &word); i++)
		if (word_listed(vote, word.folded))
			return true;
	return false;
}

bool turn_stale(enum turn turn, unsigned kinds, unsigned is)
{
	if (turn == TURN_NONE || turn == TURN_CALLS_OFF)
		return turn == TURN_CALLS_OFF;
	if ((is & (MOOD_OPEN | MOOD_STILL)) ||
	    ((is & MOOD_DENIED) && (turn != TURN_GOES_ON || (is & kinds))))
		return true;
	return ((kinds & KIND(OVER)) && (is & KIND(OFF))) ||
	       ((kinds & KIND(SAFE)) && (is & KIND(CAUGHT))) ||
	       ((kinds & KIND(OFF)) && (is & KIND(DECIDED)));
}
