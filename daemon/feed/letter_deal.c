/* SPDX-License-Identifier: MIT */
/* gazetted: letters on what their reader has with the sender. */
/*
 * An order, a bill, a parcel, an account: nobody else's business, though shops
 * send them by what sends their newsletters. They are built alike everywhere:
 *
 *	Your order #48291377 is on its way	the subject names the thing,
 *						as the reader's or by number
 *	Hi Ann,
 *	we have shipped your order.		what has become of it
 *	Order number: 48291377			what names it, behind a label
 *	Total: 17.80 €				that says so; what it costs
 *	IP address: 192.0.2.7			or where somebody logged in
 *	If this was not you, ...		or an alarm
 *
 * Each of these alone is a newsletter's as well: "20% off your order", the
 * numbers of an imprint, prices, advice on passwords. Where a letter may be
 * left, or is a list's, it takes all three, at its front: whose thing it is,
 * what has become of it, and what names it. What stands below them, as goods
 * that go with it, changes nothing.
 *
 * Most have less, or words that are not known here. These are weighed: what is
 * of one reader alone (letter_own.c) and what the words say speak for it, what
 * is made for many against it. It takes more where the letter may be left, and
 * more again where it is a list's. None is told of in which nobody is spoken to
 * of something that is theirs: a concert has a date and a price as well.
 */
#include "base/arena.h"
#include "base/utf8.h"
#include "feed/letter_deal.h"

#define LABEL_MAX    40	  /* bytes of what a fact is called */
#define VALUE_MAX    40	  /* ... and of the fact */
#define REF_DIGITS   5	  /* of a number that names one thing */
#define REF_MARKED   4	  /* ... behind a "#" or its label */
#define DIGITS_MANY  9	  /* of one in three groups */
#define REF_WORDS    4	  /* from the thing to its number */
#define YOURS_WORDS  3	  /* from "your" to the thing */
#define VALUE_WORDS  2	  /* of a fact in which its number stands */
#define FRONT_MAX    400  /* ... in which it says what it is about */
#define FACTS_MAX    1200 /* ... in which the facts stand */
#define FACTS_SOME   3	  /* facts that are a form's */
#define TIMES_FEW    2	  /* times of day of one thing */
#define TIMES_MANY   4	  /* ... of a programme */
#define PAGES_MANY   2 /* links to what everybody may read: more say no more */
#define PLAIN_MANY   3 /* ... to what nobody's name is on */
#define WEIGHT	     3 /* of a letter that comes by itself ... */
#define WEIGHT_LEAVE 4 /* ... that may be left */
#define WEIGHT_LIST  5 /* ... or is a list's */
#define CARD_MAX     160 /* bytes of one that is little but a time */
#define SHORT_MAX    600 /* bytes of a letter that has little to read */

/* ---- what names one thing ---- */

/* "48291377", "2026-0417", "JD014600003828": many digits, and no date. */
static bool is_reference(struct str s, size_t min)
{
	size_t digits = 0, marks = 0, letters = 0;
	for (size_t i = 0; i < s.n; i++) {
		digits += ch_digit(s.p[i]);
		marks += s.p[i] == '-' || s.p[i] == '/';
		letters += ch_alpha(s.p[i]);
		if (!ch_alnum(s.p[i]) && s.p[i] != '-' && s.p[i] != '/')
			return false;
	}
	bool year = digits == 4 && !letters &&
		    (str_starts(s, S("19")) || str_starts(s, S("20")));
	return digits >= min && digits >= letters && !year &&
	       (marks < 2 + letters || digits >= DIGITS_MANY);
}

/* "qk7plx", behind a label. */
static bool is_mixed(struct str s)
{
	size_t digits = 0, letters = 0;
	for (size_t i = 0; i < s.n; i++) {
		digits += ch_digit(s.p[i]);
		letters += ch_alpha(s.p[i]);
	}
	return digits && letters && digits + letters == s.n &&
	       s.n >= REF_DIGITS;
}

static bool is_address(struct str s)
{
	int parts = 0, value = 0, digits = 0;
	for (size_t i = 0; i <= s.n; i++) {
		if (i < s.n && ch_digit(s.p[i])) {
			value = value * 10 + (s.p[i] - '0');
			if (++digits > 3 || value > 255)
				return false;
		} else if (digits && (i == s.n || s.p[i] == '.')) {
			parts++;
			value = digits = 0;
		} else {
			return false;
		}
	}
	return parts == 4;
}

static bool has_unit(struct str s)
{
	static const struct str units[] = {S_INIT("€"), S_INIT("£"),
	    S_INIT("$"), S_INIT("¥"), S_INIT("₽"), S_INIT("₴"), S_INIT("₩"),
	    S_INIT("₹"), S_INIT("₺"), S_INIT("₪"), S_INIT("zł"), S_INIT("kr"),
	    S_INIT("kč"), S_INIT("ft"), S_INIT("lei"), S_INIT("eur"),
	    S_INIT("usd"), S_INIT("gbp"), S_INIT("chf"), S_INIT("円"),
	    S_INIT("元"), S_INIT("원"), S_INIT("руб"), S_INIT("грн")};
	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++)
		if (str_find(s, units[i]) >= 0)
			return true;
	return false;
}

/* "17.80 €", "$49.00", "EUR 4,90" */
static bool is_amount(struct str s)
{
	bool digit = false;
	for (size_t i = 0; i < s.n; i++)
		digit |= ch_digit(s.p[i]);
	return digit && has_unit(s);
}

size_t letter_count_amounts(struct str low)
{
	struct str word, last = S("");
	size_t n = 0;
	while (str_split(&low, ' ', &word)) {
		n += is_amount(word) ||
		     (has_unit(word) && last.n && ch_digit(last.p[last.n - 1]));
		last = word;
	}
	return n;
}

/* ---- the facts ---- */

struct facts {
	bool number;  /* behind a label that names what it is of */
	bool sum;     /* to pay, or paid */
	bool address; /* of the network */
};

/* A word without what stands around it. */
static struct str bare(struct str word)
{
	while (word.n && strchr("#(.,", *word.p))
		word = str_sub(word, 1, word.n);
	while (word.n && strchr(").,;", word.p[word.n - 1]))
		word.n--;
	return word;
}

/* "Invoice: 2026-0417"; not "Booking: 5550133", which is a telephone's. */
static bool names_itself(struct str value)
{
	struct str word = bare(value);
	bool mark = str_chr(word, '-') > 0;
	for (size_t i = 0; i < word.n; i++)
		mark |= ch_alpha(word.p[i]);
	return mark && is_reference(word, REF_DIGITS);
}

static void add_fact(struct facts *f, struct str label, struct str value)
{
	struct str word;
	if (!value.n || value.n > VALUE_MAX)
		return;
	if (is_amount(value)) {
		f->sum |= letter_names_sum(label);
		return;
	}
	enum letter_label kind = letter_label(label);
	if (kind == LABEL_THING)
		f->number |= names_itself(value);
	if (kind != LABEL_NUMBER)
		return;
	for (int i = 0; i < VALUE_WORDS && str_split(&value, ' ', &word); i++)
		f->number |= is_reference(bare(word), REF_MARKED) ||
			     is_mixed(bare(word));
}

/* Where the colon of a label ends, and where it begins, from `at` on; n: there
 * is none. */
static size_t next_colon(struct str s, size_t at, size_t *out_begin)
{
	const struct str wide = S("：");
	for (; at < s.n; at++) {
		*out_begin = at;
		if (s.p[at] == ':')
			return at + 1;
		if (str_starts(str_sub(s, at, s.n), wide))
			return at + wide.n;
	}
	return s.n;
}

/* Up to where a sentence ends, or past what a fact may have. */
static struct str sentence(struct str s)
{
	size_t n = 0;
	s = str_sub(s, 0, 2 * VALUE_MAX);
	while (n < s.n &&
	       !(strchr(".!?,", s.p[n]) && (n + 1 == s.n || s.p[n + 1] == ' ')))
		n++;
	return str_trim(str_sub(s, 0, n));
}

/* The facts of a line: each has a label in front, which is short. */
static bool labelled(struct facts *f, struct str line)
{
	size_t from = 0, colon = 0;
	bool any = false;
	for (size_t i = 0; (i = next_colon(line, i, &colon)) < line.n;) {
		size_t begin = from;
		for (size_t k = from; k < colon; k++)
			if (strchr(".!?", line.p[k]) && ch_space(line.p[k + 1]))
				begin = k + 1;
		if (begin < colon && colon - begin <= LABEL_MAX) {
			add_fact(f, str_sub(line, begin, colon),
			    sentence(str_sub(line, i, line.n)));
			any = true;
		}
		from = i;
	}
	return any;
}

/* "Label: value", or a short line and the value on the next one. */
static void read_facts(struct facts *f, struct str low)
{
	struct str line, last = S("");
	while (str_split(&low, '\n', &line)) {
		line = str_trim(line);
		if (!labelled(f, line) && last.n && last.n <= LABEL_MAX)
			add_fact(f, last, line);
		last = line;
	}
}

/* Somewhere in running text, as "from the address 192.0.2.7". */
static void find_address(struct facts *f, struct str low)
{
	struct str line, word;
	while (!f->address && str_split(&low, '\n', &line))
		while (str_split(&line, ' ', &word)) {
			while (word.n && !ch_digit(*word.p))
				word = str_sub(word, 1, word.n);
			while (word.n && !ch_digit(word.p[word.n - 1]))
				word.n--;
			f->address |= is_address(word);
		}
}

/* ---- the words ---- */

struct theme {
	bool thing, is_yours;
	bool numbered; /* "order 48291377" */
	bool next;     /* ... with nothing between them */
	bool named;    /* "order #48291377", "your order 48291377" */
	bool state;    /* "your order has been shipped", in one sentence */
};

/* Where a text is about a thing. */
struct place {
	int your, near; /* words until they count no more */
	bool owned;	/* the thing that is near is the reader's */
	bool marked;	/* by a "number" behind it */
};

static void take_number(
    struct theme *t, const struct place *p, struct str gap, struct str word)
{
	bool mark =
	    p->marked || str_chr(gap, '#') >= 0 || str_find(gap, S("№")) >= 0;
	if (!p->near || !is_reference(word, mark ? REF_MARKED : REF_DIGITS))
		return;
	t->numbered = true;
	t->next |= p->near == REF_WORDS;
	t->named |= mark || p->owned;
}

/* The things of a sentence, whose they are, and whether a number is theirs. */
static void read_things(struct theme *t, struct str low)
{
	struct str word, rest = low;
	struct place p = {0};
	const char *last = low.p;
	t->thing = t->is_yours = letter_own_thing(low);
	while (letter_next_word(&rest, '-', &word)) {
		struct str at = str_sub(low, (size_t)(word.p - low.p), low.n);
		struct str gap = {last, (size_t)(word.p - last)};
		bool yes = letter_yours(word);
		take_number(t, &p, gap, word);
		last = word.p + word.n;
		p.marked = p.near && (p.marked || letter_counts(word));
		t->is_yours |= yes && p.near == REF_WORDS; /* "kontot ditt" */
		p.your = yes ? YOURS_WORDS : p.your - (p.your > 0);
		p.near -= p.near > 0;
		if (!letter_thing(at, word))
			continue;
		t->thing = true;
		p.owned = p.your > 0 || (p.owned && p.near);
		t->is_yours |= p.owned;
		p.near = REF_WORDS;
	}
}

/* What the sentences of a text say. */
static void read_theme(struct theme *t, struct str low)
{
	struct str one;
	while (letter_next_sentence(&low, &one)) {
		struct theme s = {0};
		read_things(&s, one);
		t->thing |= s.thing;
		t->is_yours |= s.is_yours;
		t->numbered |= s.numbered;
		/* "Invoice 2026-0417", and no more */
		t->named |= s.named || (s.next && one.n <= LABEL_MAX);
		t->state |= s.is_yours && letter_states(one) &&
			    str_chr(one, '%') < 0; /* an offer's */
	}
}

void letter_learn_numbers(struct arena *a, struct reader *r, struct str text)
{
	struct str one, word;
	while (letter_next_sentence(&text, &one)) {
		struct theme t = {0};
		struct str rest = one;
		read_things(&t, letter_lower(a, one));
		while (t.is_yours && t.named && str_split(&rest, ' ', &word))
			if (is_reference(bare(word), REF_DIGITS))
				reader_learn_number(a, r, bare(word));
	}
}

/* "Your account is blocked? How banks decide": a headline's. */
static bool wonders(struct str subject)
{
	struct theme t = {0};
	ptrdiff_t at = str_find(subject, S("? "));
	if (at < 0)
		return false;
	read_things(&t, str_sub(subject, 0, (size_t)at));
	return t.is_yours;
}

/* Of what frauds write: "Beware of \"your parcel is held\"". */
static bool quotes_own(struct str subject)
{
	static const struct str marks[] = {
	    S_INIT("\""), S_INIT("“"), S_INIT("„"), S_INIT("«"), S_INIT("「")};
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		struct theme t = {0};
		ptrdiff_t at = str_find(subject, marks[i]);
		if (at < 0)
			continue;
		read_things(&t, str_sub(subject, (size_t)at, subject.n));
		if (t.is_yours)
			return true;
	}
	return false;
}

/* "your card ending in 4242", or a line of little else: "Visa •••• 4242" */
static bool ends_in_digits(struct str low, bool any)
{
	struct str one, word;
	while (letter_next_sentence(&low, &one)) {
		struct theme t = {0};
		long long v;
		if (!letter_names_end(one))
			continue;
		read_things(&t, one);
		while ((any || t.is_yours || one.n <= LABEL_MAX) &&
		       letter_next_word(&one, 0, &word))
			if (word.n == 4 && str_to_int(word, 0, 9999, &v))
				return true;
	}
	return false;
}

/* ---- the judgement ---- */

struct deal {
	struct facts facts;
	struct theme subject, front, all;
	bool headed; /* the subject says what has become of one by number */
	bool reset, alarm, ends, ending;
	bool asks;     /* the subject is of a reset */
	bool mine;     /* ... or of a thing of who writes */
	bool yours;    /* the subject says "your" ... */
	bool speaks;   /* ... or the front */
	bool quotes;   /* the subject: it is what another says ... */
	bool headline; /* ... or goes on to what is told */
};

static void read_deal(struct deal *d, struct str subject, struct str low)
{
	struct str front = str_sub(low, 0, FRONT_MAX);
	struct str facts = str_sub(low, 0, FACTS_MAX), word, first = subject;
	read_theme(&d->subject, subject);
	read_theme(&d->front, front);
	d->headed =
	    d->subject.state || (d->subject.numbered && d->front.is_yours &&
				    letter_states(subject));
	read_theme(&d->all, facts);
	read_facts(&d->facts, facts);
	find_address(&d->facts, facts);
	d->quotes = quotes_own(subject) || wonders(subject);
	d->speaks = letter_says_yours(front);
	d->yours = letter_says_yours(subject);
	d->asks = letter_resets(subject);
	d->reset = d->asks || letter_resets(front);
	d->mine = letter_next_word(&first, 0, &word) && letter_mine(word);
	d->alarm = letter_alarms(facts);
	d->ends = ends_in_digits(facts, false);
	d->ending = ends_in_digits(facts, true);
}

/* Somebody logged in, or a key was changed or may be: of the reader, whom the
 * subject or a name or an address tells where it goes to many. */
static bool is_of_access(const struct deal *d, const struct letter_frame *w)
{
	bool token = w->token && (!w->listed || d->asks);
	bool one = !w->listed || d->yours || w->own->called ||
		   d->facts.address || token;
	return d->reset && one && (d->subject.is_yours || d->front.is_yours) &&
	       (d->facts.address || d->alarm || w->machine || token) &&
	       !(w->news && w->listed);
}

/* Words for what has become of it may be unknown: it is the reader's at once in
 * the subject and at the front, which greets by name. */
static bool is_sure(const struct deal *d, const struct letter_frame *w)
{
	bool called = d->subject.is_yours && d->front.is_yours &&
		      d->facts.number && w->own->called;
	bool state = d->headed || d->front.state || called ||
		     (d->subject.is_yours && d->facts.sum);
	return state && !d->facts.address && !d->quotes &&
	       (d->facts.number || d->subject.named || d->all.named || d->ends);
}

/* ---- all of it together ---- */

/* Is somebody spoken to of what is theirs? */
static bool is_spoken(const struct deal *d, const struct letter_frame *w)
{
	const struct own_marks *o = w->own;
	bool one = d->subject.numbered || d->all.numbered || d->facts.number;
	if (d->yours || d->speaks || d->alarm || d->ending)
		return true;
	if (w->listed)
		return one && (o->called || o->linked || d->facts.sum);
	return one || o->called || o->number || o->linked || d->subject.thing;
}

/* Is there anything of theirs? A name is in newsletters and circulars, too, and
 * so is a word for such a thing. */
static bool has_own(const struct deal *d, const struct letter_frame *w)
{
	const struct own_marks *o = w->own;
	bool theirs = d->yours || d->front.is_yours;
	bool told = d->headed || (d->front.state && d->subject.thing);
	bool alarm = d->alarm && (!w->listed || d->yours || o->called);
	bool card = w->lines.n <= CARD_MAX && o->times == 1 && o->facts;
	if (!w->listed &&
	    (o->sum || w->token || (theirs && (o->called || o->times)) ||
		(d->subject.thing && card)))
		return true;
	return o->number || o->linked || o->time || o->date || told ||
	       (d->yours && o->times && (!w->listed || d->all.numbered)) ||
	       d->facts.number || d->facts.address ||
	       (d->facts.sum && (theirs || d->subject.thing)) || alarm ||
	       d->ending;
}

static int weight_for(const struct deal *d, const struct letter_frame *w)
{
	const struct own_marks *o = w->own;
	bool few = o->times > 0 && o->times <= TIMES_FEW;
	bool shut = !w->open && !w->news;
	/* what a list has, by its numbers */
	bool linked = o->linked && (!w->listed || o->called || d->yours ||
				       d->front.is_yours);
	int n = 2 * (o->number || linked) + o->time + o->date;
	n += 2 * d->facts.number + d->facts.sum + (o->facts >= FACTS_SOME);
	n += d->yours + d->front.is_yours;
	n += d->subject.named + (d->subject.named || d->all.named);
	n += d->headed + d->front.state;
	n += 2 * d->alarm + d->reset + d->facts.address + 2 * d->ending;
	n += o->called + (o->full && (!w->listed || d->yours)) + few;
	n += (linked || (w->token && !w->listed)) && shut;
	if (!w->listed)
		n += o->time + o->sum + (w->lines.n <= SHORT_MAX) +
		     (d->subject.thing && !d->yours);
	return n;
}

static int weight_against(const struct deal *d, const struct letter_frame *w)
{
	const struct own_marks *o = w->own;
	int pages = w->open < PAGES_MANY ? (int)w->open : PAGES_MANY;
	return 3 * pages + 2 * (w->plain >= PLAIN_MANY) + 2 * w->news +
	       4 * o->many + 2 * (o->times >= TIMES_MANY) + 2 * d->quotes +
	       2 * d->mine + 2 * (w->listed && d->headline);
}

static bool outweighs(const struct deal *d, const struct letter_frame *w)
{
	int want = w->list ? WEIGHT_LIST : w->listed ? WEIGHT_LEAVE : WEIGHT;
	return has_own(d, w) && is_spoken(d, w) &&
	       weight_for(d, w) - weight_against(d, w) >= want;
}

/* "ann" of "Ann Smith" */
static struct str first_name(const struct asking *q)
{
	struct mailbox to = mime_address_of(q->a, q->f, S("To"));
	struct str low = letter_lower(q->a, to.name), word = S("");
	letter_next_word(&low, '-', &word);
	return word;
}

/* "Parents' evening: your slot" is no headline, and of what stands behind. */
static bool is_headed(struct str *subject)
{
	ptrdiff_t at = str_find(*subject, S(": "));
	struct str word, rest = str_sub(*subject, (size_t)(at + 2), subject->n);
	struct str behind = str_trim(rest);
	if (at < 0 || !letter_next_word(&rest, 0, &word) || !letter_yours(word))
		return false;
	*subject = behind;
	return true;
}

bool letter_deals(const struct asking *q, const struct letter_frame *w)
{
	struct deal d = {0};
	if (w->post)
		return false;
	struct str subject = letter_lower(q->a, q->subject);
	struct str low = letter_lower(q->a, w->lines);
	read_deal(&d, subject, letter_lower(q->a, w->matter));
	d.headline = letter_headline(q) && !is_headed(&subject);
	if (w->listed && w->stories && !d.subject.thing &&
	    !d.subject.is_yours && !d.front.state && !d.facts.sum)
		return false; /* a member's number above them */
	return letter_private(subject, w, low) ||
	       letter_welcome(subject, w, low) ||
	       (!d.quotes && letter_account(subject, w, low,
				 d.alarm || letter_resets(subject))) ||
	       is_of_access(&d, w) || is_sure(&d, w) || outweighs(&d, w) ||
	       (!d.quotes && letter_alone(q, w, low, first_name(q))) ||
	       (!d.quotes && !d.mine &&
		   (letter_bill(w, low) ||
		       (!d.headline && (letter_to_one(q->a, subject, w, low) ||
					   letter_deed(q->a, subject, w, low,
					       first_name(q))))));
}
