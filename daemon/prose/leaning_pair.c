/* SPDX-License-Identifier: MIT */
/* gazetted: the first words of a sentence that lean together. */
#include "base/utf8.h"
#include "prose/leaning.h"
#include "prose/subject.h"
#include "text/language_row.h"
#include "text/sentence.h"

#define VERB_MIN 4 /* letters */

/* Two words that a sentence begins with and that lean together: "in it", "lo
 * ha", "об этом"; where `second` is empty, the first beside a comma: "There,".
 */
static const struct {
	struct str language;
	const char *first, *second;
} pairs[] = {
    {S_INIT("en"),
	" in of by at on with to from for after before since until among "
	"between under over near unlike besides despite as without along "
	"against behind beyond around through inside outside during because "
	"following ",
	" it that them these him such then "},
    {S_INIT("en"), " for ", " example instance "},
    {S_INIT("de"), " z ", " b "},
    {S_INIT("de"), " zum ", " beispiel "},
    {S_INIT("de"), " im ", " gegenzug gegensatz übrigen "},
    {S_INIT("fr"), " par ", " exemple contre ailleurs "},
    {S_INIT("fr"), " en ", " revanche outre effet conséquence "},
    {S_INIT("es"), " por ", " ejemplo "},
    {S_INIT("es"), " en ", " cambio consecuencia "},
    {S_INIT("it"), " per ad ", " esempio "},
    {S_INIT("pt"), " por ", " exemplo "},
    {S_INIT("sv"), " till t ", " exempel ex "},
    {S_INIT("pl"), " na ", " przykład "},
    {S_INIT("en"), " the ", " latter latter's pair duo trio "},
    {S_INIT("en"),
	" yes no still there here elsewhere afterwards afterward earlier "
	"later indeed rather ultimately equally next finally secondly thirdly "
	"unsurprisingly eventually then anyhow ",
	""},
    {S_INIT("de"), " ja nein ", ""},
    {S_INIT("fr"), " oui non ", ""},
    {S_INIT("es"), " sí no ", ""},
    {S_INIT("it"), " sì no ", ""},
    {S_INIT("pt"), " sim não ", ""},
    {S_INIT("nl"), " ja nee ", ""},
    {S_INIT("sv"), " ja nej ", ""},
    {S_INIT("da"), " ja nej ", ""},
    {S_INIT("no"), " ja nei ", ""},
    {S_INIT("pl"), " tak nie ", ""},
    {S_INIT("ru"), " да нет ", ""},
    {S_INIT("uk"), " так ні ", ""},
    {S_INIT("de"),
	" in mit nach für bei von vor auf an zu laut ohne gegen "
	"durch über unter neben wegen aus ",
	" ihm ihn ihnen dessen deren seinen seiner seinem ihren ihrer ihrem "
	"letzterem letzteren "},
    {S_INIT("fr"), " le la ",
	" premier première second seconde dernier dernière "},
    {S_INIT("fr"),
	" selon parmi pour avec après chez avant sans par de à contre "
	"outre malgré depuis dans ",
	" lui elle eux elles cela ça celui celle ceux celles ce cet cette "
	"ces "},
    {S_INIT("es"), " según para con por tras de en a sin contra ante ",
	" él ella ellos ellas ello eso esto este ese esta esa "},
    {S_INIT("es"), " lo le les ",
	" ha han había habían trasladaron detuvieron encontraron llevaron "
	"hizo dijo dice hace confirmó anunció explicó "
	"aseguró afirmó siguió siguieron acompañó acompañan acompaña "},
    {S_INIT("pt"), " segundo para com por após de em a sem contra além ",
	" ele ela eles elas isso isto disso disto este esse esta essa "},
    {S_INIT("pt"), " na naquela nessa nesta à em por no naquele nesse neste ",
	" ocasião época oportunidade seguida fim ocasiao momento altura "
	"sequência "},
    {S_INIT("pt"), " nele nela neles nelas dele dela deles delas lá ali ", ""},
    {S_INIT("fr"), " un une de ", " tel telle tels telles "},
    {S_INIT("de"), " ein eine einen einem einer ",
	" solcher solche solches solchen solchem derartiger derartige "
	"derartiges derartigen "},
    {S_INIT("de"), " da ",
	" war waren ist sind hatte hatten hat haben wurde wurden wird werden "
	"wusste wussten konnte konnten kann kam kamen ging gingen blieb "
	"bleibt half hilft musste mussten muss lag stand sollte sollten "
	"wollte wollten sagte dachte griff rief brach begann "},
    {S_INIT("es"), " un una ", " tal semejante "},
    {S_INIT("it"), " un una ", " tale simile "},
    {S_INIT("pt"), " um uma ", " tal semelhante "},
    {S_INIT("nl"), " zo ", " n "},
    {S_INIT("sv"), " en ett ", " sådan sådant liknande "},
    {S_INIT("da"), " en et ", " sådan sådant lignende "},
    {S_INIT("da"), " sådan sådant ", " en et "},
    {S_INIT("en"), " the ", " other others remaining previous "},
    {S_INIT("de"), " die der das den ", " anderen andere übrigen vorherige "},
    {S_INIT("fr"), " les l ", " autres autre "},
    {S_INIT("es"), " los las el la ", " otros otras otro otra demás "},
    {S_INIT("it"), " gli le l ", " altri altre altro altra "},
    {S_INIT("pt"), " os as o a ", " outros outras outro outra demais "},
    {S_INIT("nl"), " de ", " andere anderen overige vorige "},
    {S_INIT("hu"), " az a ", " előző többi korábbi "},
    {S_INIT("en"), " some many most several all none few ",
	" have has had are were was will would can could also still "},
    {S_INIT("de"), " einige manche viele mehrere wenige ",
	" haben hatten sind waren werden wurden wollen sollen können konnten "
	"mussten müssen sagen sagten "},
    {S_INIT("fr"), " certains certaines beaucoup plusieurs ",
	" ont sont avaient étaient vont "},
    {S_INIT("es"), " algunos algunas muchos muchas varios ",
	" han son están fueron habían eran "},
    {S_INIT("it"), " alcuni alcune molti molte ", " hanno sono erano avevano "},
    {S_INIT("pt"), " alguns algumas muitos muitas ",
	" têm são estão foram eram tinham "},
    {S_INIT("nl"), " sommige sommigen velen enkele ",
	" hebben hadden zijn waren willen worden werden "},
    {S_INIT("sv"), " några många ", " har hade är var vill "},
    {S_INIT("vi"), " cô ông bà anh chị cậu họ ",
	" đã sẽ đang cũng còn vẫn không được bị mất có là nói cho từng phải "
	"muốn "},
    {S_INIT("no"), " en et ", " slik slikt lignende "},
    {S_INIT("it"), " secondo per con dopo senza contro di in da a oltre ",
	" lui lei loro ciò questo questa quello quella essi esse questi "},
    {S_INIT("it"), " lo la li le gli ne ci vi ",
	" ha hanno ho aveva avevano avrebbe è sono fa dice disse rivela "
	"rivelano conferma confermano sostiene spiega riferisce riferiscono "
	"riporta annuncia rende comunica comunicano afferma dicono "},
    {S_INIT("it"), " il la i gli le l ", " suo sua suoi sue loro "},
    {S_INIT("pt"), " o a os as ", " seu sua seus suas "},
    {S_INIT("ca"), " el la els les ", " seu seva seus seves "},
    {S_INIT("fr"), " tous toutes ", " deux trois "},
    {S_INIT("ca"), " tots totes ", " dos dues tres "},
    {S_INIT("tr"), " her ", " ikisi "},
    {S_INIT("hu"), " azt ",
	" tervezi mondja mondta állítja állította írta ígéri ígérte kéri "
	"kérte reméli várja gondolja hiszi szeretné javasolja "},
    {S_INIT("el"), " χωρίς για με από μετά πριν κατά σε προς χάρη ",
	" αυτόν αυτήν αυτό αυτούς αυτές αυτά αυτού αυτής εκείνον εκείνη "
	"εκείνο "},
    {S_INIT("ro"), " datorită grație ", " lui ei lor "},
    {S_INIT("ro"), " fără cu pentru de după potrivit la prin despre ",
	" el ea ei ele acesta aceasta aceștia acestea asta "},
    {S_INIT("fi"), " ilman ", " häntä heitä sitä niitä "},
    {S_INIT("he"), " באותה באותו ", " עת זמן תקופה יום שנה "},
    {S_INIT("ar"), " ومن من دون وبدون بدون ", " دونه دونها دونهم "},
    {S_INIT("ar"), " وفي في ", " تلك ذلك "},
    {S_INIT("nl"), " volgens onder met voor na van bij zonder tegen in ",
	" hem haar hen hun dat die deze dit "},
    {S_INIT("sv"), " enligt bland med för efter till av från utan i på ",
	" honom henne dem det detta den denna dessa "},
    {S_INIT("da"), " ifølge blandt med for efter til af fra uden i på ",
	" ham hende dem det dette den denne disse "},
    {S_INIT("no"), " ifølge blant med for etter til av fra uten i på ",
	" ham henne dem det dette den denne disse "},
    {S_INIT("ru"),
	" об о в на при после для по до с со от из к у без за "
	"перед кроме ",
	" этом этого этому этим этот эту эти этих него неё нее них ним ней "
	"ними нем нём его её ее их том того тем "},
    {S_INIT("uk"), " про в у на при після для по до з зі від за без крім ",
	" це цього цьому цим цю ці його нього ньому неї них ним ній їх тому "
	"того "
	"тим "},
    {S_INIT("pl"),
	" o w na przy po dla do z ze od bez za przed oprócz według "
	"zdaniem wraz ",
	" tym tego temu ten tę te tych niego niej nich nim nią jego jej ich "},
    {S_INIT("bg"), " след при освен за от по без с ",
	" това този тази тези тях него нея тогава "},
    {S_INIT("cs"), " o v na při po pro do z ze od bez za před kromě podle k ",
	" tom toho tomu tím ten tu ty těch něj něho ní nich ním jeho její "
	"jejich něm "},
    {S_INIT("sk"), " o v na pri po pre do z zo od bez za pred okrem podľa k ",
	" tom toho tomu tým ten tú tie tých neho nej nich ním jeho jej ich "
	"ňom "},
    {S_INIT("hr"), " o u na pri po za do iz od bez prije osim prema ",
	" tome toga tomu tim njega nje njih njim njemu njoj to "},
};

/* Where the object stands behind the verb, "Zapowiedziała to radna", or whose
 * somebody is behind them: "Predecesorul său", "Адвокатът му". */
static const struct language_list objects[] = {
    {S_INIT("pl"), " to go ją je mu jej im ich tego temu one oni "},
    {S_INIT("cs"), " to ho ji je mu jí jim je toho tomu "},
    {S_INIT("sk"), " to ho ju ich mu jej im toho tomu "},
    {S_INIT("hr"), " to ga ju ih mu joj im "},
    {S_INIT("ru"), " это его её ее их ему ей им этого этому "},
    {S_INIT("uk"), " це його її їх йому їй їм цього цьому "},
    {S_INIT("ro"), " său sa săi sale "},
    {S_INIT("no"), " deres hans hennes "},
    {S_INIT("bg"), " му им ѝ й го я "},
    {S_INIT("mk"), " му им ѝ го ја "},
};

/* Small words are no verbs, and a verb alone stands before its object. */
static bool object_second(struct str language, const struct lead_in *w)
{
	int i = LANGUAGE_ROW(objects, language);
	return i >= 0 && utf8_len(w->words[0]) >= VERB_MIN && !w->comma[0] &&
	       word_listed(objects[i].words, w->words[1]);
}

/* Where the verb is the second part of a sentence, a pronoun right behind it is
 * its subject: "Am Freitag trafen sie", "Daarna vertrok hij". Behind one of
 * `conjunctions` it is that of a clause. */
static const struct {
	struct str language;
	const char *pronouns, *conjunctions;
} inverted[] = {
    {S_INIT("de"), " er sie ",
	" dass daß ob weil wenn als da und oder aber denn damit obwohl nachdem "
	"bevor während wie bis für gegen ohne um durch über auf an in "},
    {S_INIT("nl"), " hij zij ze ",
	" dat of omdat als en maar want toen terwijl nadat voordat die wat hoe "
	"zodat tot voor "},
    {S_INIT("sv"), " han hon ",
	" att om när som och men för eftersom sedan innan medan än av till i "
	"på "
	"med från mot vid efter under mellan bland "},
    {S_INIT("da"), " han hun ",
	" at om når som og men for fordi da mens end der af til i på med fra "
	"mod ved efter under mellem blandt "},
    {S_INIT("no"), " han hun ",
	" at om når som og men for fordi da mens enn av til i på med fra mot "
	"ved etter under mellom blant "},
};

static bool subject_second(struct str language, const struct lead_in *w)
{
	int k = LANGUAGE_ROW(inverted, language);
	for (size_t i = 1; k >= 0 && i < w->n; i++) {
		if (w->comma[i - 1])
			return false;
		bool small = w->words[i].p[0] >= 'a'; /* "Sie" is the reader */
		if (small && word_listed(inverted[k].pronouns, w->words[i]))
			return !word_listed(
			    inverted[k].conjunctions, w->words[i - 1]);
	}
	return false;
}

/* Behind the i-th word stands no noun up to a comma or the end; or, where that
 * is not known, two words of which none is an adjective of one. */
static bool no_noun_behind(const struct lead_in *w, size_t i)
{
	bool adjective = false;
	size_t k = i;
	for (; k + 1 < w->n && !w->comma[k]; k++) {
		if (word_capital(w->words[k + 1]))
			return false;
		adjective |=
		    word_ends("|e|en|", w->words[k + 1]) &&
		    !word_listed(" werden worden haben ", w->words[k + 1]);
	}
	return w->n < LEAD_IN_MAX || w->comma[k] || (k > i + 1 && !adjective);
}

/* "Erreichen lässt sich diese durch": what takes no noun behind it, for a small
 * word that none is part of follows, stands for one, and none is before it. Nor
 * is one that could be meant in "In einer Serie soll diese vorgestellt werden",
 * where it does what the verb before it says. */
static bool this_second(struct str language, const struct lead_in *w)
{
	static const char led[] =
	    " in im am an auf bei beim mit nach seit vor zu zum zur ab für "
	    "unter aus laut ";
	static const char verbs[] =
	    " soll sollen sollte sollten wird werden wurde wurden ist sind "
	    "war waren hat haben hatte hatten kann können konnte konnten muss "
	    "müssen musste mussten will wollen wollte wollten darf dürfen ";
	bool noun = false;
	if (!str_istarts(language, S("de")))
		return false;
	for (size_t i = 1; i + 1 < w->n && !w->comma[i - 1]; i++) {
		noun |= word_capital(w->words[i]);
		if (!word_listed(
			" diese dieser dieses dies diesen ", w->words[i]))
			continue;
		if (noun)
			return word_listed(led, w->words[0]) &&
			       word_listed(verbs, w->words[i - 1]) &&
			       no_noun_behind(w, i);
		return !w->comma[i] &&
		       word_listed(" durch mit in im auf für von vom zu bei "
				   "beim nach über unter an am aus um gegen "
				   "nicht auch erst nur ",
			   w->words[i + 1]);
	}
	return false;
}

bool leaning_beside(struct str language, const struct lead_in *w)
{
	static const struct language_list rows[] = {
	    {S_INIT("de"), " darunter darüber daneben dahinter fort hinzu "
			   "weiter "},
	    {S_INIT("nl"), " daaronder daarboven daarnaast eronder erbij "
			   "verder toe "},
	};
	int k = LANGUAGE_ROW(rows, language);
	return k >= 0 && w->n > 1 && !w->comma[w->n - 2] &&
	       word_listed(rows[k].words, w->words[w->n - 1]);
}

/* "In einem Trailer wird dafür geworben", "Het land wil daarmee": what the word
 * stands for was told, where no clause or infinitive of the sentence tells it
 * behind a comma, nor what is before "and". */
static bool pronominal(struct str language, const struct lead_in *w)
{
	static const struct language_list rows[] = {
	    {S_INIT("de"),
		" dafür damit daran davon dazu dagegen dabei dadurch darauf "
		"darin darüber hierfür hiermit hierzu hierbei "},
	    {S_INIT("nl"),
		" daarvoor daarmee daaraan daarvan daartoe daarbij daardoor "
		"daarop daarin daarover hiervoor hiermee hierbij hierdoor "},
	};
	int k = LANGUAGE_ROW(rows, language);
	if (k < 0)
		return false;
	size_t at = 0;
	for (size_t i = 1; i < w->n; i++) {
		if (w->comma[i - 1] ||
		    word_listed(" und oder aber sondern wie en of "
				"maar als zu te ",
			w->words[i]))
			return false;
		if (word_listed(rows[k].words, w->words[i]))
			at = i;
	}
	return at && !w->comma[w->n - 1];
}

/* "You shouldn't just believe them": nobody is before whom it could mean. */
static bool told_of_them(struct str language, const struct lead_in *w)
{
	static const char small[] =
	    " you we i one people nobody everyone everybody let should would "
	    "could can must may might will do did don shouldn wouldn couldn "
	    "can't won didn t d ll not never just only always still even also "
	    "simply really have has had to want try ";
	size_t i = 0;
	if (!str_istarts(language, S("en")) ||
	    !word_listed(" you we i one people nobody everyone everybody let "
			 "don ",
		w->words[0]))
		return false;
	while (i < w->n && word_listed(small, w->words[i]) && !w->comma[i])
		i++;
	static const char know[] =
	    " know think believe hear heard told said say "
	    "understand see saw ";
	return i + 1 < w->n && !w->comma[i] &&
	       (word_listed(" them him ", w->words[i + 1]) ||
		   (word_listed(know, w->words[i]) &&
		       word_listed(" they he she ", w->words[i + 1])));
}

/* Greek puts a second accent on a word that has its owner behind it: "Ο
 * προκάτοχός του". */
static bool owned(struct str language, const struct lead_in *w)
{
	uint32_t c;
	size_t accents = 0;
	if (!str_istarts(language, S("el")) || w->n < 3 || w->comma[1] ||
	    !word_listed(" του της τους ", w->words[2]))
		return false;
	if (w->n > 3 && subject_verb(language, w->words[3]))
		return true; /* "Το καΐκι του έχει" */
	for (size_t i = 0, n; i < w->words[1].n; i += n) {
		n = utf8_next(w->words[1], i, &c);
		accents += word_listed(
		    " ά έ ή ί ό ύ ώ ΐ ΰ ", str_sub(w->words[1], i, i + n));
	}
	return accents > 1;
}

bool leaning_aged(struct str language, const struct lead_in *w)
{
	static const struct {
		struct str language;
		const char *the, *aged;
	} ages[] = {
	    {S_INIT("de"), " der die den dem ", " jährige jährigen "},
	    {S_INIT("nl"), " de ", " jarige "},
	    {S_INIT("da"), " den ", " årige "},
	    {S_INIT("sv"), "", " åringen åringens "},
	    {S_INIT("no"), "", " åringen åringens "},
	    {S_INIT("fi"), "", " vuotias "},
	    {S_INIT("pl"), "", " latek latka "},
	};
	if (w->n < 3)
		return false;
	int k = LANGUAGE_ROW(ages, language);
	if (k >= 0) {
		size_t i = *ages[k].the != 0;
		return (!i || word_listed(ages[k].the, w->words[0])) &&
		       word_listed(ages[k].aged, w->words[i]) &&
		       !word_capital(w->words[i + 1]);
	}
	return str_istarts(language, S("en")) &&
	       word_listed(" the ", w->words[0]) &&
	       word_listed(" year ", w->words[1]) &&
	       word_listed(" old ", w->words[2]);
}

/* An answer or an afterthought, by its comma: "Well, not so many", "Although,
 * now that I say it". But "Although it rained". */
static bool answers(struct str language, const struct lead_in *w)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"), " well although though anyway anyhow ok okay "},
	    {S_INIT("de"), " tja nun naja also obwohl wobei "},
	    {S_INIT("fr"), " bon bref ben "},
	    {S_INIT("es"), " bueno pues aunque "},
	    {S_INIT("it"), " beh bene insomma "},
	    {S_INIT("pt"), " bem pois enfim "},
	    {S_INIT("nl"), " nou tja hoewel "},
	    {S_INIT("sv"), " nåja tja "},
	    {S_INIT("pl"), " cóż no "},
	    {S_INIT("ru"), " ну впрочем хотя "},
	};
	return w->comma[0] &&
	       word_listed(LANGUAGE_LIST(rows, language), w->words[0]);
}

/* "О том, что будет снег": of what is told behind the comma. */
static bool about_what(struct str language, const struct lead_in *w)
{
	return w->n > 2 && w->comma[1] && str_istarts(language, S("ru")) &&
	       word_listed(" том то тому тем того ", w->words[1]);
}

/* "Im Gegensatz zum Vorjahr": of what it is stands behind it. */
static bool pair_of(const struct lead_in *w)
{
	return w->n > 3 && !w->comma[1] &&
	       word_listed(" gegensatz conséquence consecuencia contraste ",
		   w->words[1]) &&
	       word_listed(" zu zum zur de du des d del con ", w->words[2]) &&
	       !word_listed(
		   " ihm ihr ihnen diesem dieser diesen dazu cela ça quoi "
		   "ce ello eso esto él ella ",
		   w->words[3]);
}

bool leaning_pair(struct str language, const struct lead_in *w)
{
	if (w->n < 2 || about_what(language, w) || pair_of(w))
		return false;
	if (leaning_aged(language, w) || answers(language, w))
		return true;
	char tag[2] = {ch_lower(language.n > 1 ? language.p[0] : 0),
	    ch_lower(language.n > 1 ? language.p[1] : 0)};
	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++)
		if (pairs[i].language.p[0] == tag[0] &&
		    pairs[i].language.p[1] == tag[1] &&
		    word_listed(pairs[i].first, w->words[0]) &&
		    (*pairs[i].second
			    ? !w->comma[0] &&
				  word_listed(pairs[i].second, w->words[1])
			    : w->comma[0]))
			return true;
	return subject_second(language, w) || this_second(language, w) ||
	       pronominal(language, w) || owned(language, w) ||
	       object_second(language, w) || told_of_them(language, w);
}
