/* SPDX-License-Identifier: MIT */
/* gazetted: whose fault a refusal is, answer by answer. */
#include "deliver/taste.h"

#include <stdio.h>

#include "base/arena.h"
#include "tap.h"

#define UNKNOWN "550 5.1.1 unknown"
#define POLICY	"550 5.7.1 not from you"
#define LIMIT	"550 5.4.5 Daily user sending limit exceeded"

/* Of a row's letters each is one reader's answer: '.' taken, 'n' unknown, 'w'
 * unknown in words of its own, 'N' as 'n' for one who had that before,
 * 'm' where another relay can be asked, 'O' for one who had it from another
 * relay, 'L' for one in doubt who was put off since, 'p' not wanted, 'P' not
 * wanted again, 'l' told of a limit of ours, 'b' not wanted, nor was the last
 * issue, 'c' content that is not wanted. What comes of it: '.', 'R'efused,
 * 'd'oubted, 'B'ehind, put 'o'ff, 'r'eturned, 's'purned; '!' behind one: the
 * relay refuses us; '$' at the end: it did so to whoever was asked. */
static const struct {
	const char *name;
	int64_t taken, elsewhere, noes; /* before */
	bool promised;
	const char *said, *wanted;
} rows[] = {
    {"one of three", 0, 0, 0, false, ".n.", ".R."},
    {"the first", 0, 0, 0, false, "n..N", "B..R"},
    {"the only one", 0, 0, 0, false, "nN", "BR"},
    {"all", 0, 0, 0, false, "nnnnNN", "BBdddd"},
    {"those of another relay are counted", 0, 0, 0, false, "nnO", "BBd"},
    {"all, in other words", 0, 0, 0, false, "nwwwN", "BBBdR"},
    {"a third", 22, 0, 9, false, "n.nN", "d.dd"},
    {"less", 25, 0, 9, false, "n.nN", "R.RR"},
    {"few of a third", 10, 0, 3, false, "nnn.", "RRR."},
    {"none, and another relay took many", 0, 10, 0, false, "n", "d"},
    {"none, and another relay took few", 0, 9, 0, false, "n", "B"},
    {"promised, and few by now", 40, 0, 3, true, "Nn", "dR"},
    {"promised, and put off since", 40, 0, 3, true, "Ln", "dR"},
    {"not promised, and few by now", 40, 0, 4, false, "Nn", "RR"},
    {"others got through, and another relay is there", 9, 0, 0, false, ".mn",
	".BR"},
    {"one is not wanted", 0, 0, 0, false, ".p.", ".o."},
    {"the first is not", 0, 0, 0, false, "p.P", "r.o"},
    {"nobody is", 0, 0, 0, false, "ppp", "rrr!$"},
    {"the only one is not", 0, 0, 0, false, "pP", "ro$"},
    {"the only one was not", 0, 0, 0, false, "P", "o"},
    {"three side by side, asked again", 0, 0, 0, false, "PPP.b", "ooo.o"},
    {"three who did not want the last issue", 0, 0, 0, false, "bbb.", "ooo."},
    {"more than ever got through", 0, 0, 0, false, "..ppp", "..oor!"},
    {"as many as got through", 0, 0, 0, false, "...ppp", "...ooo"},
    {"others did, in another run", 30, 0, 0, false, "pppp", "oooo"},
    {"a limit of ours, told of one", 0, 0, 0, false, "..l.", "..o."},
    {"of all that come then", 0, 0, 0, false, ".....lll", ".....oor!"},
    {"of some here and there", 0, 0, 0, false, "...ll.ll.", "...oo.oo."},
    {"of all, in another run", 30, 0, 0, false, "lll", "oor!"},
    {"of all", 0, 0, 0, false, "lll", "rrr!$"},
    {"content, where others get through", 0, 0, 0, false, ".c", ".s"},
    {"content, where nobody does", 0, 0, 0, false, "ccc", "rrr!$"},
};

static enum outbox_verb verb_of(char c)
{
	return c == '.'			   ? OUTBOX_SENT
	       : c == 'c'		   ? OUTBOX_BARRED
	       : strchr("pPbl", c) != NULL ? OUTBOX_UNWELCOME
					   : OUTBOX_REFUSED;
}

static char letter_of(enum outbox_verb v)
{
	static const char letters[] = {[OUTBOX_SENT] = '.',
	    [OUTBOX_REFUSED] = 'R',
	    [OUTBOX_DOUBTED] = 'd',
	    [OUTBOX_BEHIND] = 'B',
	    [OUTBOX_BROKE] = 'o',
	    [OUTBOX_RETURN] = 'r',
	    [OUTBOX_SPURNED] = 's'};
	return letters[v];
}

static struct delivery reader(char c, bool promised)
{
	struct delivery d = {.id = 1,
	    .edition = 7,
	    .digest = S("daily"),
	    .address = S("ann@example.org"),
	    .date = 1795416000};
	d.promised = promised && (c == 'N' || c == 'L');
	if (c == 'N' || c == 'O') {
		d.reply = S(UNKNOWN);
		d.noes = 1;
		d.noes_by = c == 'O' ? S("b") : S("a");
	}
	if (c == 'P')
		d.reply = S(POLICY);
	d.behind = c == 'b';
	return d;
}

static void answers(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct taste *t = taste_new(a, S("a"));
		struct issue_taste before = {.issue = 7,
		    .taken = rows[i].taken,
		    .elsewhere = rows[i].elsewhere};
		struct edition_taste none = {0};
		struct delivery d = reader('.', false);
		char got[64] = "";
		size_t n = 0;
		if (rows[i].noes)
			shapes_of(&before.noes, S(UNKNOWN), d.address)->n =
			    rows[i].noes;
		taste_learn_issue(t, &d, &before);
		taste_learn_edition(t, &d, &none);
		for (const char *c = rows[i].said; *c; c++) {
			struct str reply = strchr("pPbc", *c) ? S(POLICY)
					   : *c == 'l'	      ? S(LIMIT)
					   : *c == 'w' ? S("550 5.1.1 closed")
						       : S(UNKNOWN);
			d = reader(*c, rows[i].promised);
			struct taste_ruling r =
			    taste_rule(t, &d, verb_of(*c), reply, *c == 'm');
			got[n++] = letter_of(r.verb);
			if (r.stops)
				got[n++] = '!';
		}
		if (taste_refuses_us(t))
			got[n++] = '$';
		is_str(str_of(got), str_of(rows[i].wanted), rows[i].name);
		arena_free(&a);
	}
}

/* What was taken before somebody was refused counts, and is not counted twice
 * where the state has it. */
static void before_asking(void)
{
	struct arena *a = arena_new();
	struct taste *t = taste_new(a, S("a"));
	struct delivery d = reader('.', false);
	struct issue_taste state = {.issue = 7, .taken = 20};
	int refused = 0;
	for (int i = 0; i < 30; i++)
		taste_rule(t, &d, OUTBOX_SENT, S("250 ok"), false);
	ok(!taste_knows_issue(t, &d), "it is asked");
	taste_learn_issue(t, &d, &state);
	ok(taste_knows_issue(t, &d), "once");
	while (taste_rule(t, &d, OUTBOX_REFUSED, S(UNKNOWN), false).verb ==
	       OUTBOX_REFUSED)
		refused++;
	is_int(refused, 12, "thirteen of 43 are more than 30 per cent");
	arena_free(&a);
}

/* A relay whose every answer is worded anew is told apart no more. */
static void many_shapes(void)
{
	struct shapes s = {0};
	char words[64];
	for (int i = 0; i < 100; i++) {
		snprintf(words, sizeof(words), "550 %c%c no", 'a' + i % 26,
		    'a' + i / 26);
		shapes_of(&s, str_of(words), S("ann@example.org"))->n++;
	}
	is_int((long long)s.n, SHAPES_MAX, "so many");
	is_int(s.v[SHAPES_MAX - 1].n, 100 - SHAPES_MAX + 1, "and the rest");
}

int main(void)
{
	TEST(answers);
	TEST(before_asking);
	TEST(many_shapes);
	return tap_done();
}
