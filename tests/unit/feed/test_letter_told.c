/* SPDX-License-Identifier: MIT */
/* gazetted: tests of names that are a letter's reader's, and news. */
#include "base/arena.h"
#include "feed/letter.h"
#include "tap.h"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))
#define P(s)	 "<p>" s "</p>"
#define H(s, at) "<h2><a href=\"https://h.example/" at "\">" s "</a></h2>"

/* "title|content" of what a letter to somebody becomes. */
static struct str read_by(
    struct arena *a, const char *to, const char *subject, const char *body)
{
	struct letter one = {
	    .bytes = arena_printf(a,
		"From: Quay Weekly <news@h.example>\nTo: %s\nSubject: %s\n"
		"Message-ID: <1@h>\nContent-Type: text/html; charset=utf-8\n\n"
		"%s",
		to, subject, body)};
	letters list = {.v = &one, .n = 1, .cap = 1};
	const struct letter_opts opts = {0};
	struct letters_told told = {0};
	struct feed f;
	feed_letters(a, &list, &opts, &f, &told);
	if (f.entries.n != 1)
		return S("(no entry)");
	return arena_printf(a, "%.*s|%.*s", PRS(f.entries.v[0].title),
	    PRS(f.entries.v[0].content));
}

struct row {
	const char *to, *subject, *body;
	const char *want; /* all of it; NULL: as it came */
};

static void judge(const struct row *rows, size_t n)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++) {
		const struct row *x = &rows[i];
		struct str got = read_by(a, x->to, x->subject, x->body);
		struct str as_is =
		    arena_printf(a, "%s|%s", x->subject, x->body);
		is_str(got, x->want ? str_of(x->want) : as_is, x->body);
	}
	arena_free(&a);
}

#define SHIPS P("Ships came in from the west, and went out to the east.")
#define CLUB  "Ruderclub Elbe <vorstand@club.example>"
#define ROSE  "Rose Tanner <r.t@example.org>"

/* A mailbox is called as what is in the news. */
static void tells(void)
{
	static const struct row rows[] = {
	    {CLUB, "Sport", P("Ruderclub Elbe hat gewonnen. Alle kamen."),
		NULL},
	    {CLUB, "Sport",
		P("Die Stadt ehrt Ruderclub Elbe.") P("Ruderclub Elbe zahlt."),
		NULL},
	    {CLUB, "Sport", H("Ruderclub Elbe baut neu", "2026/bau-am-ufer"),
		NULL},
	    {CLUB, "Sport", H("Neubau am Ufer", "ruderclub-elbe/neubau"), NULL},
	    {CLUB, "Ruderclub Elbe: das Jahr", P("Ruderclub Elbe wird 90."),
		NULL},
	    {"Ann Smith <ann@example.org>", "Boats",
		H("A boat, by Ann Smith", "by/ann-smith/boat")
		    P("It floats, Ann Smith says."),
		NULL},
	    {ROSE, "Rose Tanner: a life in dyes",
		P("Rose Tanner made red. Few knew Rose Tanner then."), NULL},
	};
	judge(rows, COUNT(rows));
}

/* A first name is a word like others. */
static void is_word(void)
{
	static const struct row rows[] = {
	    {"May West <may@example.org>", "May in the garden",
		P("May, the month of weeds, is here."), NULL},
	    {"May West <may@example.org>", "May, at last",
		P("May, at last: the garden opens."), NULL},
	    {"Mark <mark@example.org>", "The quay",
		P("The quay was closed for nine days in November.")
		    P("Mark, a diver, was there."),
		NULL},
	    {"Florence Hill <f@example.org>", "The quay",
		H("Hello Florence, says Rome", "2026/a-bridge-for-two")
		    P("In Florence it rains."),
		NULL},
	};
	judge(rows, COUNT(rows));
}

/* ... and is the reader's where it calls, or says for whom. */
static void is_theirs(void)
{
	static const struct row rows[] = {
	    {CLUB, "Sport", P("Made for Ruderclub Elbe alone.") SHIPS,
		"Sport|" SHIPS},
	    {CLUB, "Sport",
		P("Hallo Ruderclub Elbe, es geht los.")
		    P("Ruderclub Elbe hat gewonnen."),
		"Sport|<p>es geht los.</p><p>Ruderclub Elbe hat gewonnen.</p>"},
	    {CLUB, "Sport", P("Ruderclub Elbe 48151623") SHIPS, "Sport|" SHIPS},
	    {"May West <may@example.org>", "May, boats again",
		P("May, here they are, nine of them.") SHIPS,
		"boats again|<p>here they are, nine of them.</p>" SHIPS},
	    {"Ann Smith <ann@example.org>", "Boats",
		P("This mail goes out to Ann Smith.") SHIPS, "Boats|" SHIPS},
	    {"Ann Smith <ann@example.org>", "Boats",
		P("Ann Smith") SHIPS P(
		    "This was meant for Ann Smith (Rower at Quay Ltd)."),
		"Boats|" SHIPS},
	};
	judge(rows, COUNT(rows));
}

int main(void)
{
	TEST(tells);
	TEST(is_word);
	TEST(is_theirs);
	return tap_done();
}
