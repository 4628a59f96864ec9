/* SPDX-License-Identifier: MIT */
/* gazetted: whether what was to come should be there by now. */
#include "summary/due.h"

#include "base/buf.h"
#include "base/clock.h"
#include "base/utf8.h"
#include "prose/speaker.h"
#include "summary/turn.h"
#include "text/date_names.h"
#include "text/listed.h"
#include "text/moods.h"
#include "text/sentence.h"
#include "text/words.h"

#define LOOKED_AT 2048 /* bytes of a sentence */
#define DAYS	  7

/* Each row's from Sunday on, by how they begin. */
static const char *const days[] = {
    "sunday|monday|tuesday|wednesday|thursday|friday|saturday",
    "sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag",
    "zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag",
    "söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag",
    "søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag",
    "dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi",
    "domingo|lunes|martes|miércoles|jueves|viernes|sábado",
    "domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato",
    "domingo|segunda|terça|quarta|quinta|sexta|sábado",
    "niedziel|ponied|wtor|środ|czwart|piąt|sobo",
    "neděl|ponděl|úter|střed|čtvrt|pát|sobot",
    "nede|pondel|utor|stred|štvrt|piat|sobot",
    "воскресен|понедельн|вторн|сред|четверг|пятн|суббот",
    "неділ|понеділ|вівт|серед|четвер|п|субот",
    "sunnuntai|maanantai|tiistai|keskiviik|torstai|perjantai|lauantai",
    "pazar|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi",
    "vasárnap|hétf|kedd|szerd|csütört|péntek|szombat",
    "dumin|luni|marț|miercuri|joi|vineri|sâmb"};

/* A word names the day of the week. */
static bool names_day(struct str word, int weekday)
{
	if (!date_names_day(word))
		return false;
	for (size_t i = 0; i < sizeof(days) / sizeof(*days); i++) {
		struct str rest = str_of(days[i]), day;
		size_t longest = 0;
		int is = -1;
		for (int k = 0; k < DAYS && str_split(&rest, '|', &day); k++)
			if (day.n > longest && str_starts(word, day)) {
				longest = day.n;
				is = k;
			}
		if (is == weekday)
			return true;
	}
	return false;
}

static bool names_day_in(struct str text, int weekday)
{
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word))
		if (names_day(word.folded, weekday))
			return true;
	return false;
}

/* That is not the day of what is to come: "said on Thursday it would close". */
static bool somebody_says(struct str text, struct str language)
{
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word))
		if (speaker_says(language, word.folded))
			return true;
	return false;
}

bool due_by(const struct turn_report *x, const struct turn_report *y)
{
	struct str first = S("");
	size_t at = 0;
	int weekday = instant_to_civil(y->when).weekday;
	sentence_next(x->text, &at, &first);
	struct turn_report headline = {.title = x->title};
	if (turn_of_today(&headline) || names_day_in(x->title, weekday))
		return true;
	return (turn_of_today(x) || names_day_in(first, weekday)) &&
	       !somebody_says(first, x->language);
}

bool due_after_all(const struct turn_report *y)
{
	static const char words[] =
	    "after all |doch |finalement |al final |finalmente |alla fine |"
	    "dopotutto |afinal |toch |ändå |trots allt |alligevel |likevel |"
	    "jednak |nakonec |přece jen |nakoniec |predsa |все таки |всё таки |"
	    "все же |всё же |все ж |таки |sittenkin |sittenkään |mégis |mégsem "
	    "|"
	    "totuși |până la urmă |τελικά ";
	struct buf text = buf_init(LOOKED_AT);
	struct words w = words_of(utf8_clip(y->title, LOOKED_AT / 2));
	struct word word;
	while (words_next(&w, &word))
		moods_fold(&text, word.folded);
	bool is = moods_has(buf_str(&text), words, false);
	buf_free(&text);
	return is;
}
