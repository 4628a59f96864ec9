/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what an older report may tell behind a later one. */
#include "base/arena.h"
#include "digest/summary.h"
#include "tap.h"

#define HOUR 3600

struct row {
	const char *language, *title, *text, *lead_title, *lead, *of;
	bool told;
};

/* What is sought, asked, on its way, or voted on, until it is over. */
static const struct row outcomes[] = {
    {"en", "Police search for man after Orlin stabbing",
	"A baker was stabbed in Orlin on Monday. Police are looking for a man "
	"in a green coat. The baker had closed his shop at six.",
	"Man arrested over Orlin stabbing",
	"A man of 34 was arrested in Halden over the stabbing of a baker in "
	"Orlin.",
	"looking for", false},
    {"en", "Police search for man after Orlin stabbing",
	"A baker was stabbed in Orlin on Monday. The baker Ben Example was "
	"looking for a partner, neighbours said.",
	"Man arrested over Orlin stabbing",
	"A man of 34 was arrested in Halden over the stabbing of a baker in "
	"Orlin.",
	"looking for a partner", true},
    {"en", "Mill on fire in Orlin",
	"A mill is on fire in Orlin. Four fire engines are on their way. The "
	"mill was built in 1904 by the Brell family.",
	"Orlin mill fire is out",
	"The fire at the mill in Orlin is out, the brigade said.",
	"on their way", false},
    {"en", "Mill on fire in Orlin",
	"A mill is on fire in Orlin. The Brell family was on its way to "
	"Halden at nine, neighbours said.",
	"Orlin mill fire is out",
	"The fire at the mill in Orlin is out, the brigade said.",
	"on its way to Halden", true},
    {"sv", "Kvarn brinner i Orlin",
	"En kvarn brinner i Orlin. Boende ombeds stänga alla fönster. Kvarnen "
	"byggdes av familjen Brell 1904.",
	"Branden i Orlin släckt", "Branden i en kvarn i Orlin är släckt.",
	"ombeds", false},
    {"en", "Council to vote on Orlin tram tonight",
	"The council of Orlin decides on the tram tonight. The vote is "
	"expected to be close. Work on the tram may take four years.",
	"Orlin council approves tram by two votes",
	"The council of Orlin approved the tram by 27 votes to 25 late on "
	"Friday.",
	"expected to be close", false},
    {"en", "Council to vote on Orlin tram tonight",
	"The council of Orlin decides on the tram tonight. The vote is "
	"expected to be close. Work on the tram may take four years.",
	"Orlin council approves tram by two votes",
	"The council of Orlin approved the tram by 27 votes to 25 late on "
	"Friday.",
	"may take four years", true},
    {"de", "Stadtrat Orlin entscheidet heute über Brücke",
	"Der Stadtrat Orlin entscheidet heute über die Brücke. Die Abstimmung "
	"dürfte knapp werden. Die Brücke soll 90 Millionen Euro kosten.",
	"Stadtrat Orlin beschließt Brücke mit zwei Stimmen Mehrheit",
	"Der Stadtrat Orlin hat die Brücke am Freitag beschlossen.", "knapp",
	false},
    {"de", "Stadtrat Orlin entscheidet heute über Brücke",
	"Der Stadtrat Orlin entscheidet heute über die Brücke. Die Abstimmung "
	"dürfte knapp werden. Die Brücke soll 90 Millionen Euro kosten.",
	"Stadtrat Orlin beschließt Brücke mit zwei Stimmen Mehrheit",
	"Der Stadtrat Orlin hat die Brücke am Freitag beschlossen.",
	"90 Millionen", true},
    {"en", "Girl of nine missing in Orlin",
	"A girl of nine is missing in Orlin. Drivers are asked to look into "
	"their garages. She was seen last by a brook.",
	"Missing girl of Orlin found safe",
	"The girl of nine who was missing in Orlin has been found safe.",
	"are asked", false},
    {"en", "Girl of nine missing in Orlin",
	"A girl of nine is missing in Orlin. Teachers of the school were "
	"asked on Monday about her brothers, the mayor said.",
	"Missing girl of Orlin found safe",
	"The girl of nine who was missing in Orlin has been found safe.",
	"her brothers", true},
    /* Where nothing came of it, it is as it was. */
    {"en", "Mill on fire in Orlin",
	"A mill is on fire in Orlin. Four fire engines are on their way. The "
	"mill was built in 1904 by the Brell family.",
	"Smoke over Orlin",
	"Thick smoke of a mill on Canal Road stands over Orlin.",
	"on their way", true},
};

static void tell(struct arena *a, const struct row *rows, size_t n)
{
	const int64_t when[] = {9 * HOUR, HOUR};
	struct summary_opts o = {.sentences = 5, .when = when};
	for (size_t i = 0; i < n; i++) {
		struct str language = str_of(rows[i].language);
		struct summary_doc docs[] = {
		    {str_of(rows[i].lead_title), str_of(rows[i].lead),
			language},
		    {str_of(rows[i].title), str_of(rows[i].text), language}};
		units u = {0};
		summary_choose(a, docs, 2, &o, &u);
		struct str is = summary_join(a, &u);
		ok((str_find(is, str_of(rows[i].of)) >= 0) == rows[i].told,
		    rows[i].of);
		if ((str_find(is, str_of(rows[i].of)) >= 0) != rows[i].told)
			is_str(is, S(""), rows[i].lead_title);
	}
}

static void outcome(void)
{
	struct arena *a = arena_new();
	tell(a, outcomes, sizeof(outcomes) / sizeof(*outcomes));
	arena_free(&a);
}

int main(void)
{
	TEST(outcome);
	return tap_done();
}
