/* SPDX-License-Identifier: MIT */
/* gazetted: what points back from the midst of a sentence. */
#include "prose/pointing.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "prose/leaning.h"
#include "text/words.h"
#include "text/date_names.h"
#include "text/language.h"
#include "text/language_row.h"
#include "text/sentence.h"

#define DAY_MAX	   24 /* bytes of the name of a day or month */
#define LED_MAX	   5  /* letters of a preposition */
#define THING_MIN  4  /* letters of a noun */
#define THING_STEM 5  /* of them, that are in it in every case */
#define BETWEEN	   2 /* adjectives before the noun, where those have capitals */

/* What points; and behind it, what is here and now, or no thing. */
static const struct {
	struct str language;
	const char *these, *here;
} pointers[] = {
    {S_INIT("en"), " this these those ",
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
    {S_INIT("ar"), " هذا هذه تلك ذلك هؤلاء ",
	" الأسبوع العام الشهر الصيف الشتاء السنة اليوم المساء الصباح الموسم "
	"المرة العالم البلد أن ما هو هي "},
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

/* "While some invoked it", "Mehrere wurden verletzt": of whom was told. What
 * many say or think is of all people, and "some armed men" are told of here. */
static bool some_of_them(struct str language, const struct lead_in *w)
{
	static const struct {
		struct str language;
		const char *some, *verbs;
	} rows[] = {
	    {S_INIT("en"),
		" some most many several few others none all two three four "
		"five six half ",
		" had were was have has are did would could will "},
	    {S_INIT("de"),
		" einige manche mehrere viele andere alle zwei drei vier fünf "
		"wenige keiner niemand ",
		" wurden waren hatten sind haben konnten mussten wollten "
		"sollten "},
	    {S_INIT("fr"),
		" certains certaines plusieurs beaucoup deux trois quatre "
		"aucun aucune tous toutes ",
		" ont sont étaient avaient seront auront n "},
	    {S_INIT("es"),
		" algunos algunas varios varias muchos muchas otros otras dos "
		"tres cuatro todos todas ninguno ninguna ",
		" fueron han son estaban habían eran están "},
	    {S_INIT("it"),
		" alcuni alcune molti molte altri altre due tre quattro tutti "
		"tutte nessuno ",
		" sono hanno erano avevano furono "},
	    {S_INIT("pt"),
		" alguns algumas vários várias muitos muitas outros outras "
		"dois duas três quatro todos todas nenhum ",
		" foram são têm estavam tinham eram estão "},
	    {S_INIT("nl"),
		" sommigen velen enkelen anderen twee drie vier vijf allen ",
		" zijn waren hebben hadden werden worden "},
	};
	static const char object[] =
	    " a an the that whether to it its their his her them him ";
	size_t i = w->n > 1 && !w->comma[0] &&
		   word_listed(" while although though ", w->words[0]);
	int k = LANGUAGE_ROW(rows, language);
	if (k < 0)
		return false;
	if (i + 1 >= w->n || w->comma[i] ||
	    !word_listed(rows[k].some, w->words[i]))
		return false;
	return word_listed(rows[k].verbs, w->words[i + 1]) ||
	       (!k && i + 2 < w->n && !w->comma[i + 1] &&
		   word_ends("|ed|", w->words[i + 1]) &&
		   word_listed(object, w->words[i + 2]));
}

/* "Many couples fight about it at home": nothing is before that it might be. */
static bool about_it(const struct lead_in *w)
{
	static const char led[] = " about of for with from against over behind "
				  "on at to into ";
	static const char things[] =
	    " a an the this that these those his her its their our my your "
	    "no any every each some what who which why how to and or as if "
	    "when than is ";
	for (size_t i = 1; i + 1 < w->n && !w->comma[i - 1]; i++) {
		if (word_listed(things, w->words[i]) ||
		    word_listed(things, w->words[0]))
			return false;
		if (word_listed(led, w->words[i]) && !w->comma[i])
			return word_listed(" it ", w->words[i + 1]);
		if (word_capital(w->words[i]))
			return false;
	}
	return false;
}

bool pointing_back(struct str language, const struct lead_in *w)
{
	if (some_of_them(language, w))
		return true;
	int k = LANGUAGE_ROW(pointers, language);
	bool nouns = str_istarts(language, S("de"));
	if (k < 0)
		return false;
	for (size_t i = 1; i < w->n && !w->comma[i - 1]; i++) {
		if (!word_listed(pointers[k].these, w->words[i]))
			continue;
		struct str what = thing(w, i, nouns);
		if (word_listed(" those ", w->words[i]) &&
		    (!str_ends(what, S("s")) || what.n < THING_MIN))
			continue; /* "those hurt" */
		if (word_listed(" those ", w->words[i]) && i + 2 < w->n &&
		    word_listed(" that who which whose ", w->words[i + 2]))
			continue; /* "those towns that have none" */
		return what.n && !word_listed(pointers[k].here, what) &&
		       !when(language, what);
	}
	return false;
}

bool pointing_object(struct str language, const struct lead_in *w)
{
	static const struct {
		struct str language;
		const char *objects, *parts;
	} rows[] = {
	    {S_INIT("de"), " ihn ihm ihnen ",
		" und oder aber wie als zu dass "},
	    {S_INIT("nl"), " hem ", " en of maar die dat om te als dan "},
	    {S_INIT("sv"), " honom henne ", " och eller men som att än "},
	    {S_INIT("da"), " ham hende ", " og eller men som der at end "},
	    {S_INIT("no"), " ham henne ", " og eller men som at enn "},
	    {S_INIT("pl"), " go mu ", " i oraz a ale lub kto co "},
	    {S_INIT("cs"), " ho mu ", " a i ale nebo kdo co "},
	    {S_INIT("sk"), " ho mu ", " a i ale alebo kto čo "},
	    {S_INIT("fi"), " häntä hänet hänelle heidät heitä heille ",
		" ja tai että joka "},
	    {S_INIT("ru"), " него неё нее нём нему ", " и а но или что себя "},
	    {S_INIT("uk"), " нього неї ньому ", " і й та а але або що себе "},
	    {S_INIT("en"), " him ",
		" to and or but that as who which said says told say if when "
		"because while after before where "},
	};
	int k = LANGUAGE_ROW(rows, language);
	if (str_istarts(language, S("en")) && about_it(w))
		return true;
	size_t at = 1;
	while (k >= 0 && at < w->n && !w->comma[at - 1] &&
	       !word_listed(rows[k].objects, w->words[at]))
		at++;
	if (k < 0 || at >= w->n || w->comma[at - 1] ||
	    /* "Die ihm vorgeworfenen Taten" */
	    (at == 1 && word_listed(" der die das den de ", w->words[0])))
		return false;
	for (size_t i = 1; i < at; i++)
		if (word_listed(rows[k].parts, w->words[i]))
			return false; /* of a clause that has a subject */
	return true;
}

static const char demonstratives[] =
    " this these that those such dieser diese dieses diesen diesem solche "
    "ce cet cette ces este esta estos estas ese esa esos esas aquel aquella "
    "esse essa esses essas questo questa questi queste quel quella quello "
    "quei quelle quest quell deze dit die dat denna detta dessa denne dette "
    "disse ten ta te tento tato toto tyto этот эта это эти цей ця це ці този "
    "тази тези ovaj ova ovo овај ова ово acest acesta această aceasta ez "
    "ezek bu şu αυτός αυτή αυτό αυτοί यह ये इस इन उस هذا هذه تلك ذلك این آن "
    "see need šis ši šī aquest aquesta 이 그 이번 ";

/* Of the text itself, or what is shown in it. */
static const char itself[] =
    " article post page story blog site series video podcast newsletter book "
    "essay review tutorial guide issue edition episode interview photo photos "
    "picture pictures image images map chart report paper study document "
    "release version update holiday blogpost posts project session talk recipe "
    "transcript section movie film clip angle "
    "artikel beitrag text folge ausgabe seite serie buch billet livre épisode "
    "vidéo artículo episodio libro vídeo puntata articolo libro artigo livro "
    "aflevering boek artikeln avsnitt wpis artykuł odcinek статья статье "
    "выпуск makale yazı bölüm ";

bool pointing_here(struct str language, struct str what)
{
	if (word_listed(itself, what) || when(language, what))
		return true;
	int k = LANGUAGE_ROW(pointers, language);
	return k >= 0 && word_listed(pointers[k].here, what);
}

/* "这项工程", "この工場は": the two letters behind, of scripts without spaces.
 */
static enum pointed unspaced(struct str word, struct str *out_thing)
{
	static const struct str these[] = {S_INIT("この"), S_INIT("その"),
	    S_INIT("これらの"), S_INIT("这项"), S_INIT("這項"), S_INIT("这座"),
	    S_INIT("這座"), S_INIT("这家"), S_INIT("這家"), S_INIT("这个"),
	    S_INIT("這個"), S_INIT("这些"), S_INIT("這些"), S_INIT("这条"),
	    S_INIT("這條"), S_INIT("这种"), S_INIT("這種"), S_INIT("该")};
	uint32_t c;
	for (size_t i = 0; i < sizeof(these) / sizeof(*these); i++) {
		size_t at = these[i].n, end = at;
		if (!str_starts(word, these[i]))
			continue;
		for (int n = 0; n < 2 && end < word.n; n++)
			end += utf8_next(word, end, &c);
		*out_thing = str_sub(word, at, end);
		return end > at ? POINTED_AT : POINTED_NONE;
	}
	return POINTED_NONE;
}

/* "This is a guest post": it says what it is. */
static bool presents(struct str language, const struct lead_in *w)
{
	return w->n > 2 && str_istarts(language, S("en")) &&
	       word_listed(" this these ", w->words[0]) &&
	       word_listed(" is are was ", w->words[1]) &&
	       word_listed(" a an my our your just not some part the why how "
			   "what where ",
		   w->words[2]);
}

enum pointed pointing_first(
    struct str language, const struct lead_in *w, struct str *out_thing)
{
	static const char of[] =
	    " of de du des d del della dello dell di do da dos das der van von "
	    "av z från ";
	size_t i = 0;
	if (!w->n)
		return POINTED_NONE;
	if (w->n > 2 && !w->comma[0] && utf8_len(w->words[0]) <= LED_MAX &&
	    word_listed(demonstratives, w->words[1]))
		i++; /* "In dieser Summe" */
	else if (!word_listed(demonstratives, w->words[0]))
		return unspaced(w->words[0], out_thing);
	i++;
	if (presents(language, w))
		return POINTED_HERE;
	if (str_istarts(language, S("el")) && w->n > 2)
		i++; /* "Αυτή η απόφαση" */
	if (str_istarts(language, S("de")))
		while (
		    i + 1 < w->n && !w->comma[i] && !word_capital(w->words[i]))
			i++;
	if (i >= w->n || w->comma[i - 1])
		return POINTED_NONE;
	struct str what = w->words[i];
	for (size_t k = i + 1; k < w->n && k < i + 3 && !w->comma[k - 1]; k++)
		if (word_listed(of, w->words[k])) /* "Ce vieux pont d'Orlin" */
			return POINTED_HERE;
	if (utf8_len(what) < THING_MIN || language_small_word(what, language))
		return POINTED_NONE;
	bool more = i + 1 < w->n && !w->comma[i] &&
		    utf8_len(w->words[i + 1]) >= THING_MIN &&
		    !language_small_word(w->words[i + 1], language);
	if (pointing_here(language, what) ||
	    (more && pointing_here(language, w->words[i + 1])))
		return POINTED_HERE;
	*out_thing = what;
	return POINTED_AT;
}

bool pointing_headline(struct arena *a, struct str headline, struct str thing)
{
	size_t end = 0, n = 0;
	uint32_t c;
	while (end < thing.n && n++ < THING_STEM)
		end += utf8_next(thing, end, &c);
	thing = str_lower(a, str_sub(thing, 0, end));
	return end && str_find(str_lower(a, headline), thing) >= 0;
}

bool pointing_there(struct str language, struct str sentence)
{
	static const struct language_list rows[] = {
	    {S_INIT("de"), " dort dorthin dorther "}, {S_INIT("fr"), " là "},
	    {S_INIT("es"), " allí ahí allá "}, {S_INIT("it"), " lì là ivi "},
	    {S_INIT("pt"), " lá ali aí "}, {S_INIT("nl"), " daar daarheen "},
	    {S_INIT("pl"), " tam stamtąd "}, {S_INIT("cs"), " tam odtud "},
	    {S_INIT("sk"), " tam odtiaľ "}, {S_INIT("ru"), " там туда оттуда "},
	    {S_INIT("uk"), " там туди звідти "}, {S_INIT("bg"), " там "},
	    {S_INIT("tr"), " orada oraya oradan "},
	    {S_INIT("fi"), " siellä sinne sieltä "}, {S_INIT("hu"), " ott "},
	    {S_INIT("ro"), " acolo "}, {S_INIT("el"), " εκεί "}};
	struct words w = words_of(sentence);
	struct word word;
	const char *words = LANGUAGE_LIST(rows, language);
	while (*words && words_next(&w, &word))
		if (word_listed(words, word.folded))
			return true;
	return false;
}
