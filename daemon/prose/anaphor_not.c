/* SPDX-License-Identifier: MIT */
/* gazetted: first words that lean elsewhere, but not in this sentence. */
#include "base/utf8.h"
#include "prose/anaphor.h"
#include "prose/dummy.h"
#include "prose/indirect.h"
#include "prose/subject.h"
#include "text/language_row.h"
#include "text/sentence.h"

#define LIST(t) (sizeof(t) / sizeof(*(t)))

/* Words that lean, but not before these: "This year", "W tym roku", "Her
 * Majesty". */
static const struct {
	struct str language;
	const char *these, *not_before;
} exempt[] = {
    {S_INIT("en"), " this ",
	" year week month morning evening afternoon summer spring autumn "
	"winter weekend season "},
    {S_INIT("en"), " her his their ",
	" majesty majesties royal holiness highness excellency honour "},
    {S_INIT("en"), " those ", " who "},
    {S_INIT("fr"), " celui celle ceux celles ", " qui que dont "},
    {S_INIT("es"), " aquel aquella aquellos aquellas ", " que quien quienes "},
    {S_INIT("pt"), " aquele aquela aqueles aquelas ",
	" que quem de do da dos "},
    {S_INIT("it"), " quelli quelle quel quei ", " che "},
    {S_INIT("de"), " jene jener jenes ", " die der das den dem deren dessen "},
    {S_INIT("it"), " ci vi ", " sono è era erano saranno sarà furono fu "},
    {S_INIT("en"), " other ", " day night week side half end hand "},
    {S_INIT("fr"), " autre ", " jour soir "},
    {S_INIT("es"), " otro otra ", " día noche "},
    {S_INIT("it"), " altro altra ", " giorno sera "},
    {S_INIT("pt"), " outro outra ", " dia noite "},
    {S_INIT("en"), " so ", " many much few great "},
    {S_INIT("en"), " such ", " is was "},
    {S_INIT("de"), " ihre seine ", " majestät hoheit exzellenz heiligkeit "},
    {S_INIT("de"), " diese dieses diesen diesem dieser ",
	" woche jahr monat sommer winter herbst frühjahr saison "},
    {S_INIT("fr"), " sa son ", " majesté altesse sainteté excellence "},
    {S_INIT("fr"), " cette ce ",
	" année semaine week mois matin soir été hiver saison "},
    {S_INIT("de"), " es ", " gibt gab regnet regnete schneit schneite "},
    {S_INIT("nl"), " het ", " regent regende sneeuwt sneeuwde "},
    {S_INIT("nl"), " zij ", " aan "},
    {S_INIT("en"), " it ", " rained snowed "},
    {S_INIT("en"), " instead ", " of "},

    {S_INIT("sv"), " det ", " finns fanns regnade snöade "},
    {S_INIT("no"), " det ", " finnes regnet snødde "},
    {S_INIT("da"), " det ", " regnede sneede "},
    {S_INIT("es"), " este esta su ",
	" año semana mes mañana tarde noche lunes martes miércoles jueves "
	"viernes sábado domingo verano invierno otoño temporada majestad "},
    {S_INIT("it"), " questa questo sua ",
	" settimana anno mese mattina sera estate stagione maestà santità "},
    {S_INIT("pt"), " este esta ", " ano semana mês manhã tarde noite "},
    {S_INIT("nl"), " dit deze ",
	" jaar week maand ochtend middag weekend seizoen zomer "},
    {S_INIT("sv"), " den det detta denna ", " veckan året månaden hösten här "},
    {S_INIT("da"), " den dette denne ", " uge år måned sommer "},
    {S_INIT("no"), " den dette denne ", " uken året måneden sommeren "},
    {S_INIT("pl"), " tym tego ten ta tę ",
	" roku tygodniu miesiącu sezonie razem rok tydzień weekend "},
    {S_INIT("cs"), " tomto tento tuto ",
	" roce týdnu měsíci rok týden sezoně víkend "},
    {S_INIT("sk"), " tento tohto tomto túto ",
	" týždeň rok roku mesiac roka týždňa mesiaci víkend sezóne "},
    {S_INIT("hr"), " ovaj ovog ove ", " tjedan tjedna vikend mjesec godine "},
    {S_INIT("sr"), " ове ова овог ", " недеље недеља године месеца викенда "},
    {S_INIT("bg"), " тази този това ",
	" седмица година месец лято зима есен пролет сутрин вечер "},
    {S_INIT("mk"), " оваа овој ", " недела година месец лето викенд "},
    {S_INIT("be"), " гэты гэтага гэтым ", " год годзе тыдзень тыдні месяц "},
    {S_INIT("ca"), " aquest aquesta ",
	" setmana any mes matí tarda nit estiu hivern temporada "},
    {S_INIT("el"), " αυτή αυτό ", " την το τη "},
    {S_INIT("hu"), " ezen ez ", " héten évben hónapban nyáron "},
    {S_INIT("ro"), " această acest ", " săptămână an lună vară iarnă "},
    {S_INIT("fi"), " tällä tänä ", " viikolla vuonna keväänä kesänä syksynä "},
    {S_INIT("et"), " see sel ", " aasta nädal nädalal kuu "},
    {S_INIT("hi"), " इस ", " हफ्ते सप्ताह साल वर्ष महीने बार "},
    {S_INIT("ar"), " هذا هذه ", " الأسبوع العام الشهر الصيف السنة "},
    {S_INIT("fa"), " این ", " هفته ماه سال "},
    {S_INIT("ru"), " этом этот этой эту этого ",
	" году год неделе неделю месяце лет сезоне веке "},
    {S_INIT("uk"), " цього цьому цей ", " року тижня місяця році сезоні "},
    {S_INIT("ko"), " 이번 ", " 주 주말 달 해 여름 겨울 가을 봄 시즌 "},
    {S_INIT("tr"), " bu ", " yıl hafta ay sabah akşam "},
};

/* "Das" and "het" are articles, but before a verb. */
static bool article(struct str language, const struct lead_in *w)
{
	static const char verbs_de[] =
	    " ist hat war sind wird wurde soll sollte hatte habe sei will "
	    "teilte sagte berichtet berichtete meldet meldete geht gilt gab "
	    "sieht zeigt zeigen bedeutet macht kann könnte würde ergab liegt "
	    "erklärte bestätigte kündigte schreibt schrieb entspricht "
	    "entschied "
	    "führt führte hieß heißt kam kostet kritisierte forderte beschloss "
	    "waren haben fordert sorgt lässt reicht muss müsse dürfte sagt "
	    "erklärt betonte gelang klingt lehnt lehnte wäre hätte ";
	static const char verbs_nl[] =
	    " is was gaat zou wordt werd heeft had zijn kan moet blijft lijkt "
	    "blijkt betreft duurt komt ging kost gaf geeft zal waren leidde "
	    "leidt ";
	bool de =
	    str_istarts(language, S("de")) && word_listed(" das ", w->words[0]);
	bool nl =
	    str_istarts(language, S("nl")) && word_listed(" het ", w->words[0]);
	if (w->n < 2 || w->comma[0] || !(de || nl))
		return false;
	if (nl || word_capital(w->words[1]))
		return !word_listed(verbs_nl, w->words[1]);
	return w->n > 2 && word_capital(w->words[2]) &&
	       !word_listed(verbs_de, w->words[1]);
}

/* "This year", "In this year". */
static bool exempted(size_t k, const struct lead_in *w)
{
	for (size_t i = 0; i + 1 < w->n && i < 2; i++)
		if (word_listed(exempt[k].these, w->words[i]) &&
		    word_listed(exempt[k].not_before, w->words[i + 1]))
			return true;
	return false;
}

/* "Damit die Züge fahren, will", "Dort, wo früher": the word joins what comes
 * to the clause that begins with it, or stands for it. */
static bool clause_ahead(struct str language, const struct lead_in *w)
{
	static const char ahead[] =
	    " dort dorthin da daran darauf daraus dafür dagegen damit danach "
	    "davon davor dazu darum darin darüber deshalb dadurch ";
	static const char nominal[] =
	    " der die das den dem des ein eine einen einem einer kein keine "
	    "keinen sich man es er sie wir ich ihr auch nicht mehr möglichst "
	    "alle jeder jede jedes diese dieser dieses ihre seine ";
	if (!str_istarts(language, S("de")))
		return false;
	if (w->comma[0])
		return word_listed(ahead, w->words[0]) &&
		       indirect_clause(w->words[1]);
	if (!word_listed(" damit ", w->words[0]) || w->comma[1] ||
	    !(word_capital(w->words[1]) || word_listed(nominal, w->words[1])))
		return false;
	for (size_t i = 1; i < w->n; i++)
		if (w->comma[i])
			return true;
	return w->n == LEAD_IN_MAX;
}

/* "Además de Grecia", "Кроме Греции": besides what is said at once. */
static bool besides(struct str language, const struct lead_in *w)
{
	static const struct {
		struct str language;
		const char *words, *of, *back;
	} rows[] = {
	    {S_INIT("es"), " además aparte ", " de del ",
		" esto eso ello él ella ellos ellas lo "},
	    {S_INIT("pt"), " além ", " de do da dos das ", " isso isto "},
	    {S_INIT("ru"), " кроме ", "", " того этого него неё нее них "},
	    {S_INIT("uk"), " крім ", "", " того цього нього неї них "},
	    {S_INIT("id"), " selain ", "", " itu ini dia mereka "},
	};
	int i = LANGUAGE_ROW(rows, language);
	if (i < 0)
		return false;
	size_t at = 1 + (*rows[i].of != 0);
	return at < w->n && !w->comma[0] &&
	       word_listed(rows[i].words, w->words[0]) &&
	       (at == 1 || word_listed(rows[i].of, w->words[1])) &&
	       !word_listed(rows[i].back, w->words[at]);
}

/* As adjectives end behind an article, and hardly a verb does. */
static bool nordic_ending(struct str word)
{
	static const char endings[] =
	    "|ske|ive|ale|elle|lige|dige|bare|somme|løse|ære|ende|"
	    "ska|iva|ala|ella|liga|diga|bara|samma|lösa|ära|ande|";
	return word.n > 4 && word_ends(endings, word);
}

/* "Den svenska regeringen", "De fleste", "På den andre siden": articles before
 * an adjective; "Den som parkerar", "Den person som vann", of whom it tells at
 * once. */
static bool nordic_article(struct str language, const struct lead_in *w)
{
	static const char adjectives[] =
	    " nye store største første fleste tidligere lille andre gamle "
	    "danske norske svenske amerikanske tyske britiske ukrainske "
	    "kinesiske israelske franske nya stora största första flesta "
	    "tidigare lilla andra gamla ";
	if (!str_istarts(language, S("sv")) &&
	    !str_istarts(language, S("da")) && !str_istarts(language, S("no")))
		return false;
	size_t i = !word_listed(" den det de ", w->words[0]);
	if (i + 1 >= w->n || !word_listed(" den det de ", w->words[i]) ||
	    (i && w->comma[0]))
		return false;
	if (word_listed(" som der ", w->words[i + 1]))
		return w->comma[i] || word_listed(" som ", w->words[i + 1]);
	if (i + 2 < w->n && !w->comma[i] && !word_capital(w->words[i + 1]) &&
	    (word_listed(" som ", w->words[i + 2]) ||
		(w->comma[i + 1] && word_listed(" der ", w->words[i + 2]))))
		return true; /* "Den person som vann" */
	return !w->comma[i] && (word_listed(adjectives, w->words[i + 1]) ||
				   nordic_ending(w->words[i + 1]));
}

/* "Both France and Germany back it": who both are is said. */
static bool both_named(struct str language, const struct lead_in *w)
{
	static const char verbs[] =
	    " were are was is have had has will would can could may said say "
	    "says face faced deny denied died remain remained also of the "
	    "these those ";
	if (!str_istarts(language, S("en")) ||
	    !word_listed(" both ", w->words[0]) || w->comma[0] ||
	    word_listed(verbs, w->words[1]))
		return false;
	for (size_t i = 2; i < w->n && i < 6 && !w->comma[i - 1]; i++)
		if (word_listed(" and ", w->words[i]))
			return true;
	return false;
}

bool anaphor_not(struct str language, const struct lead_in *w)
{
	if (w->n < 2)
		return false;
	for (size_t i = 0; i < LIST(exempt); i++)
		if (str_istarts(language, exempt[i].language) && exempted(i, w))
			return true;
	if (str_istarts(language, S("fr")) && word_capital(w->words[1]) &&
	    word_listed(" elle ", w->words[0]))
		return true; /* a name */
	return dummy_anywhere(language, w) || article(language, w) ||
	       clause_ahead(language, w) || besides(language, w) ||
	       nordic_article(language, w) || both_named(language, w);
}
