/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the same again on another day, or with another score. */
#include "group/afresh.h"

#include "group/fresh.h"
#include "tap.h"

struct row {
	const char *title, *text, *told;
	bool is;
};

static bool ask(const struct row *r,
    bool (*what)(const struct prepared *, const struct known *))
{
	struct prepared art = {
	    .title = str_of(r->title), .text = str_of(r->text)};
	struct prepared told = {.title = S(""), .text = str_of(r->told)};
	const struct prepared *read = &told;
	struct known k = {.read = &read, .n = 1};
	return what(&art, &k);
}

static const struct row scores[] = {
    {"Rovers lose 0-2", "", "Rovers won 2-1.", true},
    {"Rovers lose", "It was 0:2 at Halden.", "Rovers won 2:1.", true},
    {"Halden lose 1-2", "", "Rovers won 2-1.", false},
    {"Rovers win 2–1", "", "Rovers won 2-1.", false},
    {"Rovers win 2-1", "", "Rovers won.", false},
    {"Rovers win 2-1", "On 2026-11-28, 19:05.", "They won 2-1.", false},
    {"Rovers win 2-1", "At 10:20:30 or 11-12-26.", "They won 2-1.", false},
    {"Rovers win 2-1", "It was 1.5-2.5 degrees.", "They won 2-1.", false},
    {"Rovers win 2-1", "Season 2025-26, COVID-19.", "They won 2-1.", false},
    {"Rovers win 2-1", "A 16-year-old scored.", "They won 2-1.", false},
    {"Rovers win 2-1", "It was 1-0 after an hour.", "They won 2-1.", false},
    {"Marnau gewinnt 2:1 (1:0)", "", "Marnau gewann 2:1.", false},
    {"Rovers win", "It was 1-0, then 2-1.", "They won 2-1.", false},
    {"Rovers win 2-1", "It was 1-0 at the break.", "It is 1-0.", true},
};

static void other_scores(void)
{
	for (size_t i = 0; i < sizeof(scores) / sizeof(*scores); i++)
		ok(ask(&scores[i], afresh_score) == scores[i].is, "%s %s",
		    scores[i].title, scores[i].text);
}

static const struct row days[] = {
    {"Trains stand on Tuesday, too", "They stood on Tuesday.",
	"Trains stood on Monday.", true},
    {"Trains stand on Monday", "They stood on Monday.",
	"Trains stood on Monday.", false},
    {"Trains stand on Tuesday, too", "They stood.", "Trains stood on Monday.",
	false},
    {"Trains stand on Tuesday", "They stood on Tuesday.", "Trains stood still.",
	false},
    {"Züge stehen am Montag still", "Am Montag standen sie.",
	"Seit Montagmorgen stehen Züge.", false},
    {"W środę znów strajk", "W środę stoją.", "We wtorek stały.", true},
    {"Strajk od wtorku", "Stoją od wtorku.", "We wtorek stały.", false},
    {"Поезда стоят и в субботу", "В субботу стоят.", "В среду стояли.", true},
    {"青木列车周二停运", "周二停运。", "周一停运。", false},
    {"Hundreds march in Orlin", "They march.", "They met on Monday.", false},
    {"Segunda morte em Orlim", "É a segunda.", "Foi na sexta-feira.", false},
    {"Greve na terça-feira", "Param na terça-feira.", "Parou na sexta-feira.",
	true},
    {"פצוע שני באורלין", "זה הפצוע שני.", "זה היה ביום שלישי.", false},
    {"רכבות עומדות ביום שני", "ביום שני.", "זה היה ביום שלישי.", true},
};

static void other_days(void)
{
	for (size_t i = 0; i < sizeof(days) / sizeof(*days); i++)
		ok(ask(&days[i], afresh_day) == days[i].is, "%s",
		    days[i].title);
}

int main(void)
{
	TEST(other_scores);
	TEST(other_days);
	return tap_done();
}
