/* SPDX-License-Identifier: MIT */
/* gazetted: what several reports of a story count and say of one thing. */
#include "summary/counts.h"

#include "base/arena.h"
#include "summary/chooser.h"
#include "summary/plight.h"
#include "prose/folded.h"
#include "prose/house.h"
#include "summary/tally.h"
#include "prose/toll_said.h"
#include "summary/turn.h"
#include "summary/upshot.h"
#include "prose/whom.h"
#include "text/moods.h"

#define SAID_MAX       0.6   /* of the facts, by other reports together */
#define OUTCOME_SAME   0.25  /* where they tell the same to have come of it */
#define NONE_YET       7200  /* seconds, for which nothing may be known */
#define MOVED_ON       10800 /* seconds, in which a story does */
#define RECOUNT_PLACES 2     /* of a report, that tell its main thing */
#define RECOUNT_DEEP   20    /* of it, in which older counts are looked for */
#define WORDS_FEW      3     /* that an event is told with once more */
#define MAIN_MIN       20    /* bytes of what is told before that */
#define OWN_MIN	       3     /* weight of what is news of its own */
#define ANSWERED       0.3   /* of the facts, of what is over by now */
#define REPORT_PLACES  3     /* that tell which event it is of */
#define PAIRS_ONE      0.2   /* of pairs of letters, of one event in a story */

#define MOODS_KNOWN (1U << 31)

static struct facts *facts_of(struct chooser *c, struct piece *p)
{
	if (!p->facts.all.n)
		facts_add(
		    c->a, &p->facts, p->u->text, c->docs[p->u->doc].language);
	return &p->facts;
}

static unsigned moods_of_piece(struct chooser *c, struct piece *p)
{
	if (!p->moods)
		p->moods =
		    MOODS_KNOWN |
		    moods_in(p->u->text, c->docs[p->u->doc].language, false);
	return p->moods;
}

bool counts_more(struct chooser *c, struct piece *p)
{
	if (!p->u->doc || p->u->place >= RECOUNT_PLACES)
		return false;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (q->taken && q->u->doc != p->u->doc &&
		    facts_same(facts_of(c, p), facts_of(c, q)) &&
		    facts_more(facts_of(c, p), facts_of(c, q)))
			return true;
	}
	return false;
}

static bool begins_report(const struct piece *p)
{
	return p->u->place < RECOUNT_PLACES && p->u->tells && !p->u->depends;
}

/* What is counted in what was taken, read again once something was. */
static const struct facts *facts_taken(struct chooser *c)
{
	if (c->told_known)
		return &c->told;
	c->told = (struct facts){0};
	c->told_dead = c->told_hurt = false;
	c->told_known = true;
	for (size_t i = 0; i < c->n; i++) {
		const struct unit *u = c->pieces[i].u;
		if (!c->pieces[i].taken)
			continue;
		facts_add(c->a, &c->told, u->text, c->docs[u->doc].language);
		c->told_dead |= c->told.toll.count[TOLL_DEAD] > 0;
		c->told_hurt |= c->told.toll.count[TOLL_HURT] > 0 ||
				c->told.toll.hospital; /* "two remain there" */
	}
	return &c->told;
}

/* It has a share that is of another thing than those that were taken. */
static bool shares_anew(struct chooser *c, struct piece *p)
{
	const struct facts *f = facts_of(c, p);
	if (!facts_share(f) || facts_amount_told(f, facts_taken(c)))
		return false;
	if (facts_share_anew(f, facts_taken(c)))
		return true;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (q->taken && !facts_share_of_other(f, facts_of(c, q)))
			return false;
	}
	return true;
}

static const struct facts *report_of(struct chooser *c, size_t doc);

/* Of one storm, at another place. */
static bool elsewhere(struct chooser *c, struct piece *p, struct piece *q)
{
	struct str p_title = c->docs[p->u->doc].title;
	struct str q_title = c->docs[q->u->doc].title;
	const struct facts *x = facts_of(c, p), *y = facts_of(c, q);
	return facts_elsewhere(
		   x, y, p_title, q_title, report_of(c, q->u->doc)) ||
	       facts_elsewhere(y, x, q_title, p_title, report_of(c, p->u->doc));
}

/* So are all that were taken and count any. */
static bool elsewhere_than_told(struct chooser *c, struct piece *p)
{
	bool any = false;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (!q->taken || !facts_of_victims(facts_of(c, q)))
			continue;
		if (q->u->doc == p->u->doc || !elsewhere(c, p, q))
			return false;
		any = true;
	}
	return any;
}

/* What became of things by what was taken. */
static unsigned outcomes_taken(struct chooser *c)
{
	unsigned known = 0;
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].taken)
			known |= moods_of_piece(c, &c->pieces[i]);
	return turn_outcomes(known & ~(unsigned)(MOOD_OPEN | MOOD_DENIED));
}

bool counts_other(struct chooser *c, struct piece *p)
{
	if (shares_anew(c, p))
		return true;
	if (p->ends &&
	    (turn_outcomes(moods_of_piece(c, p)) & ~outcomes_taken(c)))
		return true;
	const int *count = facts_of(c, p)->toll.count;
	if (!begins_report(p))
		return false;
	facts_taken(c);
	if (!c->told_dead) /* "who died was a woman" counts nobody */
		return count[TOLL_DEAD] > turn_dies(outcomes_taken(c)) ||
		       (count[TOLL_HURT] > 0 && !c->told_hurt);
	return count[TOLL_DEAD] > 0 && elsewhere_than_told(c, p);
}

/* Its headline's and of how it begins: which event it is of. */
static const struct facts *report_of(struct chooser *c, size_t doc)
{
	struct facts *f = &c->reports[doc];
	if (f->all.n)
		return f;
	facts_add(c->a, f, c->docs[doc].title, c->docs[doc].language);
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].u->doc == doc &&
		    c->pieces[i].u->place < REPORT_PLACES)
			facts_add(c->a, f, c->pieces[i].u->text,
			    c->docs[doc].language);
	return f;
}

/* What `q` tells, or the sentence that it leans on: how a report begins. NULL
 * if it does not. */
static struct piece *begun_by(struct piece *q)
{
	if (begins_report(q))
		return q;
	return q->u->depends && q->u->tells && q->u->place == 1 &&
		       begins_report(q - 1)
		   ? q - 1
		   : NULL;
}

static bool older(const struct chooser *c, size_t x, size_t y)
{
	return c->when && c->when[x] && c->when[x] < c->when[y];
}

/* The sentence that a report begins with; NULL if that is told nowhere. */
static struct piece *first_of(struct chooser *c, size_t doc)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].u->doc == doc && !c->pieces[i].u->place)
			return &c->pieces[i];
	return NULL;
}

/* By itself, or by the sentence that its report begins with: right behind that
 * "twelve are in hospital" names nothing else. */
static bool one_event(struct chooser *c, struct piece *p, struct piece *q)
{
	const struct facts *x_report = report_of(c, p->u->doc);
	const struct facts *y_report = report_of(c, q->u->doc);
	const struct facts *x = facts_of(c, p), *y = facts_of(c, q);
	struct piece *first = first_of(c, p->u->doc);
	if (facts_one_event(x, y, x_report, y_report))
		return true;
	if (!first || !p->u->place || p->u->place >= REPORT_PLACES ||
	    toll_besides(p->u->text) || !facts_names_in(x, y_report))
		return false;
	return facts_one_event(facts_of(c, first), y, x_report, y_report) ||
	       (x->pairs &&
		   facts_shared(facts_of(c, first), y_report) >= PAIRS_ONE);
}

/* `q` is of a later hour, and may be told in its place. */
static bool later(struct chooser *c, struct piece *p, struct piece *q)
{
	if (q->u->doc == p->u->doc || !begun_by(q))
		return false;
	const struct facts *x = facts_of(c, p), *y = facts_of(c, q);
	if (facts_outdated(x, y))
		return !elsewhere(c, p, q) && one_event(c, p, q);
	return facts_recounted(x, y) && !older(c, q->u->doc, p->u->doc) &&
	       facts_named(x, report_of(c, q->u->doc)) &&
	       !whom_estimated(p->u->text) && !whom_estimated(q->u->text);
}

/* The lead's headline counts more than another report begins with, and what
 * that names in its own headline is in the lead. */
static bool below_headline(
    struct chooser *c, struct piece *p, const struct facts *headline)
{
	struct facts own = {0};
	const struct summary_doc *doc = &c->docs[p->u->doc];
	if (!p->u->doc || !facts_outdated(facts_of(c, p), headline))
		return false;
	facts_add(c->a, &own, doc->title, doc->language);
	return facts_headline_names_in(facts_of(c, p), &own, report_of(c, 0));
}

void counts_last(struct chooser *c, size_t chars)
{
	struct facts headline = {0};
	facts_add(c->a, &headline, c->docs[0].title, c->docs[0].language);
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i], *last = NULL;
		if (!begins_report(p) || whom_some(p->u->text))
			continue;
		p->said = below_headline(c, p, &headline);
		for (size_t k = 0; k < c->n; k++) {
			struct piece *q = &c->pieces[k];
			if (later(c, p, q) && chooser_chars(q) <= chars &&
			    (!last || later(c, last, q)))
				last = q;
		}
		if (!last)
			continue;
		last->heir = true;
		p->said = true;
		p->last = last;
		p->later = begun_by(last);
		p->later->heir = true;
		if (p->later->u->place > p->u->place &&
		    begins_report(p->later - 1))
			p->later[-1].heir = true; /* says what happened */
	}
}

static bool counts_any(struct chooser *c, struct piece *q)
{
	const struct toll *t = &facts_of(c, q)->toll;
	for (int k = 0; k < TOLL_KINDS; k++)
		if (t->count[k])
			return true;
	return false;
}

/* What `y` begins with counts victims; of a piece, with a count that is of a
 * later hour. */
static bool counted_by(struct chooser *c, struct piece *p, size_t y)
{
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (q->u->doc == y && begun_by(q) && counts_any(c, q) &&
		    (!p || later(c, p, q)))
			return true;
	}
	return false;
}

/* How many dead a report's headline or how it begins counts. */
static int dead_of(struct chooser *c, size_t doc)
{
	struct facts title = {0};
	facts_add(c->a, &title, c->docs[doc].title, c->docs[doc].language);
	int dead = title.toll.count[TOLL_DEAD];
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (q->u->doc == doc && begun_by(q) &&
		    facts_of(c, q)->toll.count[TOLL_DEAD] > dead)
			dead = facts_of(c, q)->toll.count[TOLL_DEAD];
	}
	return dead;
}

/* "A worker has died", as `x` begins, is one of the two whom `y`, a later
 * report, counts, if it says no name. */
static bool one_of_dead(struct chooser *c, struct piece *p, size_t y)
{
	const struct facts *f = facts_of(c, p);
	struct piece *first = first_of(c, y);
	return p->u->place < RECOUNT_PLACES && !f->toll.count[TOLL_DEAD] &&
	       turn_dies(turn_outcomes(moods_of_piece(c, p))) && first &&
	       facts_names_in(f, report_of(c, y)) && one_event(c, p, first) &&
	       !toll_besides(p->u->text) && !toll_of_other_times(p->u->text);
}

/* Sentences of `x` that `y`, a later report, counts otherwise; whether it
 * begins with one. */
static bool recount(struct chooser *c, size_t x, size_t y)
{
	bool begins = false, dead;
	if (!counted_by(c, NULL, y))
		return false;
	dead = dead_of(c, y) > 1 && dead_of(c, x) < 2;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		if (p->u->doc != x || !p->u->tells ||
		    p->u->place >= RECOUNT_DEEP || whom_some(p->u->text) ||
		    !(counted_by(c, p, y) || (dead && one_of_dead(c, p, y))))
			continue;
		begins |= begins_report(p);
		p->said = true;
	}
	return begins;
}

static const struct tallies *tallies_of(struct chooser *c, struct piece *p)
{
	if (!p->tallies)
		p->tallies =
		    tallies_read(c->a, p->u->text, c->docs[p->u->doc].language);
	return p->tallies;
}

/* A sentence of `y`, a later report, counts more of the same things than this,
 * and for nobody else; or how it begins does so otherwise, hours later. */
static bool tallied(struct chooser *c, struct piece *p, size_t y)
{
	if (!p->u->tells || p->u->place >= RECOUNT_DEEP ||
	    whom_some(p->u->text) || toll_besides(p->u->text) ||
	    !facts_names_in(facts_of(c, p), report_of(c, y)))
		return false;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		bool by_now = !p->u->place && !q->u->place &&
			      c->when[y] - c->when[p->u->doc] >= NONE_YET;
		if (q->u->doc == y && q->u->tells &&
		    q->u->place < REPORT_PLACES &&
		    (tallies_more(tallies_of(c, p), tallies_of(c, q)) ||
			(by_now && tallies_otherwise(tallies_of(c, p),
				       tallies_of(c, q),
				       moods_of_piece(c, q) & MOOD_STILL))) &&
		    !facts_names_apart(facts_of(c, p), facts_of(c, q)))
			return true;
	}
	return false;
}

/* It is what somebody says. */
static bool told_by_some(const struct piece *p)
{
	struct folded low;
	fold_sentence(p->u->text, &low);
	return house_told(&low);
}

/* A sentence of `y`, a later report, says that what this tells of is over: "The
 * road is closed", "The road is open again". */
static bool answered(struct chooser *c, struct piece *p, size_t y)
{
	if (!(moods_of_piece(c, p) & MOOD_STILL) &&
	    !turn_off(moods_of_piece(c, p)))
		return false;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (q->u->doc == y && q->u->tells &&
		    q->u->place < REPORT_PLACES &&
		    turn_over(moods_of_piece(c, q)) &&
		    !(moods_of_piece(c, q) & MOOD_STILL) &&
		    facts_shared(facts_of(c, p), facts_of(c, q)) >= ANSWERED)
			return true;
	}
	return false;
}

/* What was planned is called off, by what `y` makes of another report; so what
 * older ones say of what is to come is stale, too, and where that is the half
 * of one, all of it. */
static void called_off(struct chooser *c, size_t y)
{
	for (size_t from = 0, to; from < c->n; from = to) {
		struct piece *p = &c->pieces[from];
		size_t doc = p->u->doc, all = 0, open = 0;
		for (to = from; to < c->n && c->pieces[to].u->doc == doc; to++)
			if (c->pieces[to].u->tells && older(c, doc, y)) {
				struct piece *q = &c->pieces[to];
				bool is = moods_of_piece(c, q) & MOOD_OPEN;
				q->said |= is;
				open += is;
				all++;
			}
		for (; from < to && open && 2 * open >= all; from++)
			c->pieces[from].said = true;
	}
}

/* Why it came to be is not known, and the later report does not tell either:
 * that a fire is out answers nothing of that. */
static bool cause_open(struct str sentence, const struct turn_report *y)
{
	return turn_unknown(sentence) && plight_cause(sentence) &&
	       !plight_cause(y->text) && !plight_cause(y->title);
}

/* What `y`, a later report, makes of `x`; sentences of it that say how things
 * were are not told. */
static void overtake(
    struct chooser *c, struct turn_report *reports, size_t x, size_t y)
{
	unsigned kinds;
	enum turn turn = turn_of(c->a, &reports[x], &reports[y], &kinds);
	if (recount(c, x, y) && turn == TURN_NONE)
		turn = TURN_GOES_ON;
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].u->doc == x &&
		    ((c->pieces[i].u->place && answered(c, &c->pieces[i], y)) ||
			(x && tallied(c, &c->pieces[i], y))))
			c->pieces[i].said = true;
	if (turn == TURN_NONE)
		return;
	if (turn == TURN_CALLS_OFF)
		called_off(c, y);
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		if (p->u->doc == x && p->u->tells && !p->said &&
		    !(p->u->place && turn_begins(kinds) &&
			!turn_of_vote(p->u->text)))
			p->said =
			    (turn_stale(turn, kinds, moods_of_piece(c, p)) ||
				turn_unknown(p->u->text) ||
				upshot_corrects(
				    &reports[y], &facts_of(c, p)->toll) ||
				(turn_leaves(kinds) && p->u->place &&
				    told_by_some(p)) ||
				(turn_decides(kinds) &&
				    facts_share(facts_of(c, p)))) &&
			    !cause_open(p->u->text, &reports[y]);
		if (!x && p->u->doc == y && begins_report(p))
			p->heir = true; /* the lead could not be that */
		if (p->u->doc == y && !p->u->place && turn_eases(kinds))
			p->ends = true;
	}
}

/* What there was not as yet, when a report came that is older than another by
 * hours. */
static void none_yet(struct chooser *c, size_t n)
{
	int64_t last = 0;
	for (size_t i = 0; i < n; i++)
		last = c->when[i] > last ? c->when[i] : last;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		int64_t when = c->when[p->u->doc];
		if (p->u->place && p->u->tells && when &&
		    last - when >= NONE_YET)
			p->said |=
			    turn_none_yet(p->u->text, moods_of_piece(c, p));
	}
}

void counts_overtake(struct chooser *c, size_t n)
{
	struct turn_report *reports =
	    arena_calloc(c->a, n + 1, sizeof(*reports));
	for (size_t i = 0; i < n; i++)
		reports[i] = turn_read(c->docs[i].title, c->docs[i].text,
		    c->docs[i].language, c->when[i]);
	for (size_t x = 0; x < n; x++)
		for (size_t y = 0; y < n; y++)
			if (older(c, x, y))
				overtake(c, reports, x, y);
	none_yet(c, n);
}

/* It has a figure that no other report has. */
static bool has_figure_anew(struct chooser *c, struct piece *p)
{
	struct facts all = {0};
	if (!facts_figure_anew(facts_of(c, p), &all))
		return false;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (q->u->doc != p->u->doc)
			facts_add(c->a, &all, q->u->text,
			    c->docs[q->u->doc].language);
	}
	return facts_figure_anew(facts_of(c, p), &all);
}

bool counts_moved_on(struct chooser *c, struct piece *p)
{
	if (!c->when || p->u->place || !begins_report(p))
		return false;
	for (size_t i = 0; i < c->n; i++) {
		size_t doc = c->pieces[i].u->doc;
		if (c->pieces[i].taken && doc != p->u->doc &&
		    (!c->when[doc] ||
			c->when[p->u->doc] - c->when[doc] < MOVED_ON))
			return false;
	}
	if (!p->figure)
		p->figure = has_figure_anew(c, p) ? 1 : -1;
	return p->figure > 0;
}

/* What a later report, that was told from, counts otherwise. */
static bool counted_later(struct chooser *c, struct piece *p, size_t doc)
{
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (q->taken && q->u->doc == doc &&
		    facts_state_otherwise(facts_of(c, p), facts_of(c, q)))
			return true;
	}
	return false;
}

/* It has the very count that is of an earlier hour than one that was told, or
 * is of that hour itself. */
static bool overtaken(struct chooser *c, struct piece *p)
{
	for (size_t i = 0; i < c->n; i++) {
		struct piece *old = &c->pieces[i];
		if (!old->last || !old->last->taken || old == p)
			continue;
		if (facts_same_count(facts_of(c, p), facts_of(c, old)) &&
		    facts_outdated(facts_of(c, p), facts_of(c, old->last)))
			return true;
		if (old->u->doc == p->u->doc &&
		    counted_later(c, p, old->last->u->doc))
			return true;
	}
	return false;
}

/* Of what a sentence says first: "A union asks for more pay after the law has
 * passed". */
static unsigned moods_of_main(struct chooser *c, struct piece *p)
{
	static const struct str behind[] = {S_INIT(" after "),
	    S_INIT(" following "), S_INIT(", nachdem "), S_INIT(" après "),
	    S_INIT(" tras "), S_INIT(" después de "), S_INIT(" dopo "),
	    S_INIT(" após "), S_INIT(" depois de "), S_INIT(" nadat "),
	    S_INIT(" nu de "), S_INIT(" nu het "), S_INIT(" sedan "),
	    S_INIT(" efter att "), S_INIT(" efter at "), S_INIT(" etter at "),
	    S_INIT(" po tym, jak "), S_INIT(" poté, co "),
	    S_INIT(" potom, ako "), S_INIT(" после "), S_INIT(" після "),
	    S_INIT(" sen jälkeen")};
	struct str text = p->u->text;
	for (size_t i = 0; i < sizeof(behind) / sizeof(*behind); i++) {
		ptrdiff_t at = str_ifind(text, behind[i]);
		if (at >= MAIN_MIN)
			text = str_sub(text, 0, (size_t)at);
	}
	return text.n == p->u->text.n
		   ? moods_of_piece(c, p)
		   : moods_in(text, c->docs[p->u->doc].language, false);
}

/* Another report begins with it, and with nothing else that became of a thing
 * than what was told: its main thing, in other words. */
static bool same_outcome(struct chooser *c, struct piece *p)
{
	unsigned told = 0, is;
	struct facts all = {0};
	if (p->u->place)
		return false;
	is = turn_outcomes(moods_of_main(c, p));
	for (size_t i = 0; is && i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (!q->taken || q->u->doc == p->u->doc)
			continue;
		facts_add(c->a, &all, q->u->text, c->docs[q->u->doc].language);
		if (!q->u->place)
			told |= turn_outcomes(moods_of_piece(c, q));
	}
	return is && !(is & ~told) &&
	       (turn_once(is) ||
		   facts_shared(facts_of(c, p), &all) >= OUTCOME_SAME);
}

/* It names and counts nothing that was not told, nor says what became of it:
 * the event once more, as each report begins with it. */
static bool nothing_new(
    struct chooser *c, struct piece *p, const struct facts *told)
{
	return !(turn_outcomes(moods_of_piece(c, p)) & ~outcomes_taken(c)) &&
	       facts_words_anew(facts_of(c, p), told) <= WORDS_FEW;
}

bool counts_own_news(struct chooser *c, struct piece *p)
{
	struct facts own = {0}, theirs = {0};
	const struct summary_doc *doc = &c->docs[p->u->doc];
	if (!p->u->doc || p->u->place || older(c, p->u->doc, 0))
		return false;
	facts_add(c->a, &own, doc->title, doc->language);
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].taken && c->pieces[i].u->place == 0)
			facts_add(c->a, &theirs,
			    c->docs[c->pieces[i].u->doc].title, doc->language);
	facts_add(c->a, &theirs, c->docs[0].title, doc->language);
	return facts_weight_anew(
		   facts_of(c, p), &own, facts_taken(c), &theirs) >= OWN_MIN;
}

bool counts_said(struct chooser *c, struct piece *p)
{
	struct facts all = {0};
	bool same = false;
	if (overtaken(c, p))
		return true;
	if (counts_more(c, p) || counts_other(c, p))
		return false;
	if (same_outcome(c, p) && !counts_own_news(c, p))
		return true;
	if (counts_moved_on(c, p))
		return false;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *q = &c->pieces[i];
		if (!q->taken || q->u->doc == p->u->doc)
			continue;
		same |= facts_same(facts_of(c, p), facts_of(c, q)) ||
			facts_toll_told(facts_of(c, p), facts_of(c, q));
		facts_add(c->a, &all, q->u->text, c->docs[q->u->doc].language);
	}
	if (same && !counts_own_news(c, p))
		return true;
	if (facts_shared(facts_of(c, p), &all) >= SAID_MAX)
		return true;
	if (p->u->doc)
		facts_add(c->a, &all, c->docs[0].title, c->docs[0].language);
	if (p->u->doc && c->told_any && !p->heir &&
	    (facts_retold(facts_of(c, p), &all) ||
		(!p->u->place && nothing_new(c, p, &all))))
		return true;
	return !p->heir &&
	       facts_figures_told(facts_of(c, p), &all, !p->u->place);
}
