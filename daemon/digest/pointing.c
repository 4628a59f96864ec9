/* SPDX-License-Identifier: MIT */
/* gazetted: what points back from the midst of a sentence. */
#include "digest/pointing.h"

#include "digest/leaning.h"
#include "text/date_names.h"
#include "text/sentence.h"

#define DAY_MAX 20 /* bytes of the name of a day or month */
#define BETWEEN 2  /* adjectives before the noun, where those have capitals */

/* What points; and behind it, what is here and now, or no thing. */
static const struct {
	struct str language;
	const char *these, *here;
} pointers[] = {
    {S_INIT("en"), " this these ",
	" is was are were has have had will would can could may might should "
	"means time year week weekend month morning afternoon evening night "
	"day days season summer autumn fall winter spring decade century "
	"quarter country world city town state page article story post past "
	"coming last next and or to in on at as by for of not isn't wasn't "
	"way weeks months years one ones happens happened term moment "
	"christmas "},
    {S_INIT("de"), " diese dieser dieses diesem diesen ",
	" jahr jahre jahres jahren woche wochen monat monats monate monaten "
	"tag tage tagen tages stunde stunden zeit zeiten saison sommer herbst "
	"winter frühjahr frühling wochenende abend nacht morgen mittag "
	"nachmittag vormittag jahrzehnt jahrhundert mal welt erde land stadt "
	"moment augenblick artikel text beitrag ausgabe seite sinne weise "
	"gesellschaft spielzeit legislaturperiode quartal "},
    {S_INIT("fr"), " ce cet cette ces ",
	" qui que qu dont n est sont sera fut à semaine année mois matin soir "
	"nuit fois été automne hiver printemps jour jours saison week-end "
	"weekend moment siècle pays monde après-midi dernier dernière derniers "
	"dernières article ville "},
    {S_INIT("es"), " este esta estos estas dicho dicha dichos dichas ",
	" año años mes semana mañana tarde noche fin verano invierno otoño "
	"primavera temporada momento día días siglo país mundo ciudad vez "
	"último última últimos últimas es fue era ha será en por a de próximo "
	"próxima artículo "},
    {S_INIT("it"), " questo questa questi queste ",
	" anno mese settimana mattina mattino pomeriggio sera notte volta "
	"estate inverno autunno primavera stagione momento giorno giorni punto "
	"paese mondo città è era ha sarà sono di in a non ultimo ultima ultimi "
	"ultime articolo weekend "},
    {S_INIT("nl"), " deze dit ",
	" week maand jaar ochtend middag avond nacht keer zomer herfst winter "
	"lente voorjaar najaar seizoen weekend moment dag dagen eeuw land "
	"wereld stad is was wordt werd heeft had zijn waren in van op voor "
	"artikel zaterdag "},
};

/* The thing that stands behind word `i`, or none before a comma. */
static struct str thing(const struct lead_in *w, size_t i, bool nouns)
{
	struct str none = {NULL, 0};
	size_t end = nouns ? i + BETWEEN + 1 : i + 1;
	for (size_t k = i + 1; k < w->n && k <= end; k++) {
		if (w->comma[k - 1])
			return none;
		if (!nouns || word_capital(w->words[k]))
			return w->words[k];
	}
	return none;
}

/* "Monday", "lunedì": their first letters are those of the alphabet. */
static bool when(struct str language, struct str word)
{
	char low[DAY_MAX];
	if (!word.n || word.n > sizeof(low))
		return false;
	for (size_t i = 0; i < word.n; i++)
		low[i] = ch_lower(word.p[i]);
	return date_word(date_words(language), (struct str){low, word.n});
}

bool pointing_back(struct str language, const struct lead_in *w)
{
	size_t k = 0, count = sizeof(pointers) / sizeof(*pointers);
	bool nouns = str_istarts(language, S("de"));
	while (k < count && !str_istarts(language, pointers[k].language))
		k++;
	if (k == count)
		return false;
	for (size_t i = 1; i < w->n && !w->comma[i - 1]; i++) {
		if (!word_listed(pointers[k].these, w->words[i]))
			continue;
		struct str what = thing(w, i, nouns);
		return what.n && !word_listed(pointers[k].here, what) &&
		       !when(language, what);
	}
	return false;
}
