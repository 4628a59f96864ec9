/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what a headline says that its article is. */
#include "text/genre.h"

#include "tap.h"

static void labels(void)
{
	static const struct {
		const char *language, *title;
		bool aside;
	} rows[] = {
	    {"en", "Opinion: A harbour is no museum", true},
	    {"en", "OPINION | A harbour is no museum", true},
	    {"en", "A harbour is no museum | Opinion", true},
	    {"en", "A harbour is no museum (analysis)", true},
	    {"en-GB", "News Analysis: What the harbour costs", true},
	    {"en", "[Editorial] The harbour and the law", true},
	    {"en", "Analysis by Ivo Lund: the harbour's price", true},
	    {"", "Kommentar: Der Hafen ist kein Museum", true},
	    {"de", "Kommentar zum Hafen: Er ist kein Museum", true},
	    {"de", "Der Hafen ist kein Museum – Leitartikel", true},
	    {"fr", "ÉDITORIAL. Le port n'est pas un musée", true},
	    {"fr", "Éditorial : le port n'est pas un musée", true},
	    {"es", "Opinión | El puerto no es un museo", true},
	    {"ru", "Мнение: порт не музей", true},
	    {"ja", "【社説】港は博物館ではない", true},
	    {"ja", "社説：港は博物館ではない", true},
	    {"ko", "[사설] 항구는 박물관이 아니다", true},
	    {"zh", "社论：港口不是博物馆", true},
	    {"ar", "رأي: الميناء ليس متحفا", true},
	    {"en", "Opinion", false},
	    {"en", "Opinion:", false},
	    {"en", "", false},
	    {"en", ":", false},
	    {"en", "Opinion polls: Lund leads", false},
	    {"en", "Analysis of blood clears guard: court", false},
	    {"en", "No comment: Lund leaves the hall", false},
	    {"en", "LIVE: Lund speaks of the harbour", false},
	    {"en", "Lund denies opinion was his - report", false},
	    {"en", "Orlin harbour: what we know", false},
	    {"de", "Column: The harbour is no museum", false},
	    {"de", "Analyse von Messdaten: Der Hafen verlandet", false},
	    {"de", "Analyse zur Miete: In Orlin steigt sie am meisten", false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		ok(genre_aside(str_of(rows[i].title),
		       str_of(rows[i].language)) == rows[i].aside,
		    rows[i].title);
}

int main(void)
{
	TEST(labels);
	return tap_done();
}
