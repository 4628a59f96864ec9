/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what is cut off a feed's text. */
#include "text/furniture.h"

#include "tap.h"

static const struct {
	const char *in, *want;
} rows[] = {
    {"One.\n\nTwo.", "One.\n\nTwo."},
    {"One.\n\nRead more\u2026", "One."},
    {"One.\n\nREAD MORE", "One."},
    {"One.\n\nThe post X appeared first on Y.", "One."},
    {"One.\n\n[\u2026]\n\nContinue reading X \u2192", "One."},
    {"One sentence. [...]", "One sentence."},
    {"One sentence. Read more...", "One sentence."},
    {"One.\n\nWeiterlesen", "One."},
    {"One sentence. | mehr", "One sentence."},
    {"One sentence. [mehr]", "One sentence."},
    {"Une phrase. Lire la suite", "Une phrase."},
    {"Una frase. Leer más...", "Una frase."},
    {"Een zin... lees verder", "Een zin..."},
    {"Ein Satz, der ... mehr", "Ein Satz, der ..."},
    {"一つの文。...続きを読む", "一つの文。"},
    {"一つの...続きを読む", "一つの..."},
    {"One.\n\n\u0427\u0438\u0442\u0430\u0442\u0438 \u0434\u0430\u043b\u0456",
	"One."},
    {"One.\n\nChia sẻ", "One."},
    /* never the whole text, never prose */
    {"Read more", "Read more"},
    {"The play is by Ann E. More", "The play is by Ann E. More"},
    {"One sentence. More of it.", "One sentence. More of it."},
    {"Read more books: that is the advice.",
	"Read more books: that is the advice."},
    {"The post office closes.\n\nThe post office opens.",
	"The post office closes.\n\nThe post office opens."},
    {"", ""},
};

static void trims(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(furniture_trim(str_of(rows[i].in)), str_of(rows[i].want),
		    rows[i].in);
}

static void only(void)
{
	static const struct {
		const char *text;
		bool only;
	} of[] = {
	    {"The post Fire in Corby appeared first on Arden County News.",
		true},
	    {"Fire in Corby", true},
	    {"Continue reading Fire in Corby \u2026", true},
	    {"Read more...", true},
	    {"Weiterlesen \u00bb", true},
	    {"", false},
	    {"Aktualisiert: drei Tote", false},
	    {"Last updated 14:00. Two are dead.", false},
	    {"Image of a van released", false},
	    {"Read more: two are dead", false},
	    {"The post Fire in Corby appeared first on Arden News. Two are "
	     "dead.",
		false},
	    {"Fire in Corby: two dead", false},
	};
	for (size_t i = 0; i < sizeof(of) / sizeof(*of); i++)
		ok(furniture_only(str_of(of[i].text), S("Fire in Corby")) ==
			of[i].only,
		    "%s", of[i].text);
}

static void lines(void)
{
	static const struct {
		const char *line;
		enum furniture want;
	} of[] = {
	    {"Ten tekst przeczytasz w 2 minuty", FURNITURE_LINE},
	    {"S'inscrire", FURNITURE_LINE},
	    {"Posted: Thursday, April 21, 2022.", FURNITURE_LINE},
	    {"Posted workers in Orlin", FURNITURE_NONE},
	    {"เรื่องที่เกี่ยวข้อง", FURNITURE_REST},
	    {"Annons", FURNITURE_LINE},
	    {"Annonsörer i Orlin", FURNITURE_NONE},
	};
	for (size_t i = 0; i < sizeof(of) / sizeof(*of); i++)
		is_int(
		    furniture_line(str_of(of[i].line)), of[i].want, of[i].line);
}

int main(void)
{
	TEST(lines);
	TEST(trims);
	TEST(only);
	return tap_done();
}
