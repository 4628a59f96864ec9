/* SPDX-License-Identifier: MIT */
/* gazetted: what is told of a story where no sentence fits. */
#include "digest/tell.h"

#include "base/arena.h"
#include "tap.h"

static const struct {
	const char *what;
	int chars;
	struct str text, told;
} rows[] = {
    {"a teaser without a stop", 300, S_INIT("What we know so far"),
	S_INIT("What we know so far")},
    {"a sentence that is somewhat long", 60,
	S_INIT("The council of Orlin has voted for the bridge that its mayor "
	       "asked for last year. Works begin."),
	S_INIT("The council of Orlin has voted for the bridge that its mayor "
	       "asked for last year.")},
    {"one that is too long", 30,
	S_INIT("The council of Orlin has voted for the bridge that its mayor "
	       "asked for last year."),
	S_INIT("")},
    {"a piece of one", 30,
	S_INIT("The council of Orlin has voted for the bridge that its mayor"),
	S_INIT("")},
    {"the beginning of one", 300,
	S_INIT("The council of Orlin has voted for the bridge that…"),
	S_INIT("")},
    {"a long one, and the beginning of one", 60,
	S_INIT("The council of Orlin has voted for the bridge that its mayor "
	       "asked for last year. It costs…"),
	S_INIT("The council of Orlin has voted for the bridge that its mayor "
	       "asked for last year.")},
    {"the beginning of one, and that there is more", 300,
	S_INIT("The council of Orlin has voted for the bridge that [...]"),
	S_INIT("")},
    {"a whole one, and the beginning of one", 300,
	S_INIT("The council of Orlin has voted for the bridge. It costs…"),
	S_INIT("The council of Orlin has voted for the bridge.")},
    {"the headline over again", 300, S_INIT("Bridge of Orlin."), S_INIT("")},
    {"a dateline", 300,
	S_INIT("ORLIN (dpa/lno) - The council of Orlin has voted for a bridge. "
	       "Works begin in May, said its mayor."),
	S_INIT("The council of Orlin has voted for a bridge. Works begin in "
	       "May, said its mayor.")},
    {"whose report it was", 300,
	S_INIT("[Daily Post] The council of Orlin has voted for a bridge."),
	S_INIT("The council of Orlin has voted for a bridge.")},
    {"addresses and counts", 300,
	S_INIT("Article URL: https://example.org/x\n\nComments URL: "
	       "https://example.org/c\n\nPoints: 9\n\n# Comments: 2"),
	S_INIT("")},
    {"other figures", 300,
	S_INIT("Magnitude: 6.4\nMore: https://example.org/x"),
	S_INIT("Magnitude: 6.4")},
    {"who sent it", 300,
	S_INIT("submitted by /u/ann_example to r/orlin\n[link] [comments]"),
	S_INIT("")},
    {"and in one line", 300,
	S_INIT("submitted by /u/ann_example to r/orlin [link] [comments]"),
	S_INIT("")},
    {"a list of headlines", 300,
	S_INIT("1. Bridge of Orlin\u00a0\u00a0The Gazette\n"
	       "2. Orlin has a bridge\u00a0\u00a0The Herald"),
	S_INIT("")},
    {"a list of facts", 300,
	S_INIT("In short\n- Nine lanes\n- No tolls until May"),
	S_INIT("In short: Nine lanes; No tolls until May")},
    {"a heading above a heading", 300,
	S_INIT("What is new\n\nIn short\n- Nine lanes\n- No tolls"),
	S_INIT("In short: Nine lanes; No tolls")},
    {"a list of sentences", 300, S_INIT("- Nine lanes.\n- No tolls until May."),
	S_INIT("Nine lanes. No tolls until May.")},
    {"a picture that is not there", 300,
	S_INIT("The mayor (Foto) has asked Ann Example (30, pictured left) to "
	       "build a pier (of wood)."),
	S_INIT("The mayor has asked Ann Example (30) to build a pier (of "
	       "wood).")},
    {"code", 300,
	S_INIT("The toll of Orlin is counted by the `tolls` package since "
	       "May."),
	S_INIT("The toll of Orlin is counted by the tolls package since "
	       "May.")},
    {"two marks that are quotation marks", 300,
	S_INIT("The mayor says that it is ``the longest'' one in Orlin `yet."),
	S_INIT("The mayor says that it is ``the longest'' one in Orlin "
	       "`yet.")},
    {"a note's number", 300,
	S_INIT("The council of Orlin [1] has voted for a tunnel in May. [2]"),
	S_INIT("The council of Orlin has voted for a tunnel in May.")},
    {"a number that an editor has put", 300,
	S_INIT("\"There were [20] people on the pier of Orlin,\" Ann Example "
	       "told its council."),
	S_INIT("\"There were [20] people on the pier of Orlin,\" Ann Example "
	       "told its council.")},
    {"marks that are apostrophes", 300,
	S_INIT("В Орліні п`ять людей загинули, ще дев`ять поранені внаслідок "
	       "обвалу мосту."),
	S_INIT("В Орліні п`ять людей загинули, ще дев`ять поранені внаслідок "
	       "обвалу мосту.")},
    {"a note", 300,
	S_INIT("The council of Orlin has voted for a tunnel in May.\n[2] The "
	       "first vote was lost by a hair in Orlin."),
	S_INIT("The council of Orlin has voted for a tunnel in May.")},
    {"a caption that is glued to a text", 300,
	S_INIT("View of a Pier by Ann Example (1920)The council of Orlin has "
	       "voted for a tunnel in May."),
	S_INIT("The council of Orlin has voted for a tunnel in May.")},
    {"what Markdown stresses", 300,
	S_INIT("The *council* of Orlin has **at last** voted[^vote] for 5 * 3 "
	       "lanes of f*cking gold*."),
	S_INIT("The council of Orlin has at last voted for 5 * 3 lanes of "
	       "f*cking gold*.")},
    {"code and its comments", 300,
	S_INIT("The council of Orlin has voted for a tunnel.\nx = f(y); return "
	       "{ x }.\n// Compute once because it is so expensive."),
	S_INIT("The council of Orlin has voted for a tunnel.")},
    {"HTML that was escaped once too often", 300,
	S_INIT("<!-- on --><div class=\"m\"><p>Hello Orlin! The council has "
	       "voted for a tunnel."),
	S_INIT("The council has voted for a tunnel.")},
    {"names in angles", 300,
	S_INIT("The play <Orlin> is told of before <Vessa> and <Tarsk>."),
	S_INIT("The play <Orlin> is told of before <Vessa> and <Tarsk>.")},
    {"what it draws on", 300,
	S_INIT("The council of Orlin has voted for a tunnel.\n\nREFERENCES\n\n"
	       "The Tunnel, by Ann Example, was printed in Orlin in 1920."),
	S_INIT("The council of Orlin has voted for a tunnel.")},
    {"what its editors say", 300,
	S_INIT("[This talk was given in Orlin on Monday.] The council has "
	       "voted for a tunnel."),
	S_INIT("The council has voted for a tunnel.")},
    {"a name that begins small", 300,
	S_INIT("[dailyPost] The council of Orlin has voted for a bridge."),
	S_INIT("The council of Orlin has voted for a bridge.")},
    {"cut before a name", 300,
	S_INIT("The council of Orlin has voted for a tunnel. It was dug by a "
	       "doctor named Dr."),
	S_INIT("The council of Orlin has voted for a tunnel.")},
    {"places in a recording", 300,
	S_INIT("The council of Orlin has voted for a tunnel.\n(1:07) The "
	       "numbers are of the ministry of Orlin.\n0:16 The mayor of "
	       "Orlin is asked why it took so long."),
	S_INIT("The council of Orlin has voted for a tunnel.")},
    {"the headline in other words that say nothing", 300,
	S_INIT("The bridge that is in Orlin"), S_INIT("")},
    {"a list of changes", 300,
	S_INIT("What is new\n\n- fix: a crash by @ann in #12\n- dark mode by "
	       "@bob in #14\n\nAll changes: https://example.org/v2...v3"),
	S_INIT("")},
    {"tags below a teaser", 300,
	S_INIT("Ferry cancelled all day\n\n#orlin #ferry"),
	S_INIT("Ferry cancelled all day")},
    {"what a newsletter asks for", 300,
	S_INIT("Thanks for reading! Subscribe for free to receive new posts "
	       "and support my work."),
	S_INIT("")},
    {"one sentence, of the page", 300,
	S_INIT("This article is for subscribers only."), S_INIT("")},
    {"who wrote it", 300, S_INIT("By Ann Example"), S_INIT("")},
    {"a teaser above it", 300,
	S_INIT("Nine lanes and no tolls\n\nThis post is for paid subscribers"),
	S_INIT("Nine lanes and no tolls")},
    {"what leans on what is not told", 300,
	S_INIT("He added that it would rain on Monday."), S_INIT("")},
    {"an abstract", 300, S_INIT("Abstract: We count bees with small arrays."),
	S_INIT("We count bees with small arrays.")},
    {"the headline above what is told", 300,
	S_INIT("Bridge of Orlin\n\nNine lanes - and no tolls"),
	S_INIT("Nine lanes - and no tolls")},
    {"the headline with other marks", 300,
	S_INIT("\u201cBridge\u201d of Orlin!"), S_INIT("")},
    {"a part of the headline", 300, S_INIT("Orlin's Bridge"), S_INIT("")},
    {"the headline and more", 300, S_INIT("Bridge of Orlin and Tamm"),
	S_INIT("Bridge of Orlin and Tamm")},
    {"what kind of file it is", 300, S_INIT("[PDF]"), S_INIT("")},
    {"what announces a list that is not there", 300,
	S_INIT("Here are the results of the vote in Orlin:"), S_INIT("")},
    {"tags at its end", 300,
	S_INIT("The council of Orlin has voted for the bridge. #orlin #bridge "
	       "#council"),
	S_INIT("The council of Orlin has voted for the bridge.")},
    {"tags behind a teaser", 300,
	S_INIT("Nine lanes and no tolls #orlin #bridge"),
	S_INIT("Nine lanes and no tolls")},
    {"a tag that is a word of it", 300,
	S_INIT("All about the new bridge of #orlin"),
	S_INIT("All about the new bridge of #orlin")},
    {"a page's own sentence, and one that breaks off", 300,
	S_INIT("This is the second in a series of posts. In the first one I "
	       "looked at the bridges that are of"),
	S_INIT("")},
    {"a sentence, and one that breaks off", 300,
	S_INIT("It has nine lanes. In the first year there were no more than "
	       "two of"),
	S_INIT("It has nine lanes.")},
    {"a sentence, and a few words", 300,
	S_INIT("Read it here. Nine lanes and no tolls"),
	S_INIT("Read it here. Nine lanes and no tolls")},
    {"a heading, glued, that begins the sentence too", 300,
	S_INIT("Nine lane roads Nine lane roads are what the council wants."),
	S_INIT("Nine lane roads are what the council wants.")},
    {"a link of Markdown", 300,
	S_INIT("It has [nine lanes](/lanes/of-it/) and no tolls [1]."),
	S_INIT("It has nine lanes and no tolls.")},
    {"what programs put below a change", 300,
	S_INIT("It has nine lanes: a lot.\n\nSigned-off-by: Ann "
	       "<ann@example.org>\n"
	       "updated-lanes:\n- lane-name: ninth"),
	S_INIT("It has nine lanes: a lot.")},
    {"what is quoted, below whom", 300,
	S_INIT("ann-example:\n\n> Nine lanes,\n> and no tolls"),
	S_INIT("Nine lanes,\nand no tolls")},
    {"what is quoted, and said to it", 300,
	S_INIT("Ann Example:\n\n> Nine lanes,\n> and no tolls\n\nSo it is"),
	S_INIT("Ann Example:\n“Nine lanes,\nand no tolls”\nSo it is")},
    {"who sent it, glued", 300, S_INIT("submitted byann-example\n[link]"),
	S_INIT("")},
    {"its headline and its part, glued", 300,
	S_INIT("Bridge of Orlin Introduction ‘Nine lanes’ was the first plan "
	       "of the council."),
	S_INIT("‘Nine lanes’ was the first plan of the council.")},
    {"its headline, glued", 300,
	S_INIT("Bridge of Orlin The council has voted for nine lanes."),
	S_INIT("The council has voted for nine lanes.")},
    {"a sentence that begins as its headline does", 300,
	S_INIT("Bridge of Orlin Introduction costs nine million this year."),
	S_INIT("Bridge of Orlin Introduction costs nine million this year.")},
    {"and one that goes on with a name", 300,
	S_INIT("Bridge of Orlin Lakes is to have nine lanes."),
	S_INIT("Bridge of Orlin Lakes is to have nine lanes.")},
    {"nothing at all", 300, {NULL, 0}, S_INIT("")},
};

static void last_resort(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct article art = {.id = 1,
		    .title = S("Bridge of Orlin"),
		    .summary = rows[i].text,
		    .language = S("en")};
		struct story s = {.lead = &art};
		struct digest d = {
		    .summary_sentences = 3, .summary_chars = rows[i].chars};
		struct str none = S("");
		is_str(
		    tell_summary(a, &d, &s, &none), rows[i].told, rows[i].what);
	}
	arena_free(&a);
}

/* In the words of a headline that asks stands the answer. */
static void what_is_asked(void)
{
	struct arena *a = arena_new();
	struct article art = {.id = 1,
	    .title = S("Will Orlin get its bridge?"),
	    .summary = S("Orlin will not get its bridge."),
	    .language = S("en")};
	struct story s = {.lead = &art};
	struct digest d = {.summary_sentences = 3, .summary_chars = 300};
	struct str none = S("");
	is_str(tell_summary(a, &d, &s, &none), art.summary, "the answer");
	art.title = S("Orlin will get its bridge");
	is_str(tell_summary(a, &d, &s, &none), S(""), "the headline again");
	arena_free(&a);
}

/* A sentence of another event is none of the story's. */
static void only_what_is_sure(void)
{
	struct arena *a = arena_new();
	struct article arts[3] = {
	    {.id = 1, .title = S("Bridge of Orlin closed")},
	    {.id = 2, .title = S("Orlin closes its bridge")},
	    {.id = 3, .title = S("Bridge of Calder closed")}};
	const struct article *out[TELL_DOCS_MAX];
	struct story s = {.lead = &arts[0]};
	*vec_push(a, &s.also) = &arts[1];
	*vec_push(a, &s.also) = &arts[2];
	is_int((long long)tell_articles(&s, out), 3, "as far as is known");
	for (int i = 0; i < 3; i++)
		*vec_push(a, &s.clumps) =
		    (struct clump){arts[i].id, i == 2 ? 2 : 0};
	is_int((long long)tell_articles(&s, out), 2, "but for one");
	is_int(out[1]->id, 2, "the other is told from");
	arts[0].language = S("en-GB");
	arts[1].language = S("de");
	is_int((long long)tell_articles(&s, out), 1, "not in its language");
	arts[1].language = S("EN");
	is_int((long long)tell_articles(&s, out), 2, "in its language");
	s.lead = &arts[2];
	s.also.v[1] = &arts[0];
	is_int((long long)tell_articles(&s, out), 1, "and that one alone");
	arena_free(&a);
}

int main(void)
{
	TEST(last_resort);
	TEST(what_is_asked);
	TEST(only_what_is_sure);
	return tap_done();
}
