/* SPDX-License-Identifier: MIT */
/* gazetted: what is asked, and who answers for themselves. */
#include "prose/asking.h"

#include "prose/folded.h"
#include "prose/house.h"
#include "prose/speech.h"
#include "prose/walk.h"
#include "text/language_row.h"
#include "text/sentence.h"
#include "text/words.h"

#define QUESTION_MAX 200 /* bytes of what is asked in an interview */
#define PROMPT_MAX   350 /* with what is said before it is asked */

bool asking(struct str t)
{
	return str_ends(t, S("?")) || str_ends(t, S("？")) ||
	       str_ends(t, S("؟"));
}

/* "Our system needs hands, the union says": it speaks for that. */
static bool another_says(struct str sentence)
{
	struct folded low;
	fold_sentence(sentence, &low);
	return house_told(&low);
}

/* "Your Co-op hires", "We Buy Any Van is", "I-95 is closed": a name, but where
 * nouns have capitals. */
static bool begins_name(struct words rest, const struct word *word, bool nouns)
{
	struct word next;
	return word->begins && word->upper && !nouns &&
	       words_next(&rest, &next) && next.joined &&
	       (next.upper || ch_digit(next.raw.p[0])) && !next.begins;
}

/* Listed, or before its mark: "we" of "we're" and "we’ve". */
static bool listed(const char *words, struct str word)
{
	ptrdiff_t at = str_find(word, S("’"));
	at = at < 0 ? str_chr(word, '\'') : at;
	return word_listed(words, word) ||
	       (at > 0 && word_listed(words, str_sub(word, 0, (size_t)at)));
}

static bool aloud(struct str language, struct str sentence)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"), " we our ours i you your yours yourself "},
	    {S_INIT("de"), " wir uns unser unsere unserer unserem unseren "
			   "unseres ich mich mir du dich dir dein deine euch "},
	    {S_INIT("fr"), " nous notre nos vous votre vos je j'ai "},
	    {S_INIT("es"), " nosotros nosotras nuestro nuestra nuestros "
			   "nuestras usted ustedes vosotros "},
	    {S_INIT("it"), " noi nostro nostra nostri nostre voi vostro vostra "
			   "vostri vostre "},
	    {S_INIT("pt"), " nós nosso nossa nossos nossas você vocês "},
	    {S_INIT("nl"), " wij we ons onze ik mijn jij je jouw jullie uw "},
	    {S_INIT("sv"), " vi oss vår vårt våra jag du dig din ditt dina "},
	    {S_INIT("da"), " vi os vores jeg du dig din dit dine "},
	    {S_INIT("no"), " vi oss vår vårt våre jeg du deg din ditt dine "},
	    {S_INIT("pl"), " my nas nam nasz nasza nasze naszych wy was wam "
			   "wasz wasza "},
	    {S_INIT("cs"), " my nás nám náš naše našich vy vás vám váš vaše "},
	    {S_INIT("ru"), " мы нас нам наш наша наше наши вы вас вам ваш ваша "
			   "ваши "},
	    {S_INIT("uk"), " ми нас нам наш наша наше наші ви вас вам ваш ваша "
			   "ваші "},
	    {S_INIT("tr"), " biz bizim bizi bize siz sizin sizi size "}};
	struct words w = words_of(sentence);
	struct word word;
	int k = LANGUAGE_ROW(rows, language);
	if (k < 0 || speech_dash(sentence))
		return false;
	bool nouns = str_istarts(language, S("de"));
	while (words_next(&w, &word))
		if ((!word.upper || word.begins) &&
		    listed(rows[k].words, word.folded) &&
		    !begins_name(w, &word, nouns) &&
		    !walk_quoted(sentence, (size_t)(word.raw.p - sentence.p)))
			return true;
	return false;
}

bool asking_aloud(struct str language, struct str sentence)
{
	return aloud(language, sentence) && !another_says(sentence);
}

/* `outside` of quotations. */
static bool oneself(struct str language, struct str line, bool outside)
{
	static const struct language_list own[] = {
	    {S_INIT("en"), " i we my our me us "},
	    {S_INIT("de"),
		" ich wir mein meine meiner meinem meinen unser unsere "
		"unserer unserem unseren mich mir uns "},
	    {S_INIT("fr"), " je j nous mon ma mes notre nos "},
	    {S_INIT("es"), " yo nosotros mi mis nuestro nuestra nos me "},
	    {S_INIT("it"), " io noi mio mia nostro nostra mi ci "},
	    {S_INIT("pt"), " eu nós meu minha nosso nossa me "},
	    {S_INIT("nl"), " ik wij we mijn ons onze "},
	    {S_INIT("sv"), " jag vi min mitt vår mig oss "},
	    {S_INIT("da"), " jeg vi min mit vores mig os "},
	    {S_INIT("no"), " jeg vi min mitt vår meg oss "},
	    {S_INIT("pl"), " ja my mój moja mnie nasz nasza nas "},
	    {S_INIT("ru"), " я мы мой моя меня наш наша нас "},
	    {S_INIT("uk"), " я ми мій моя мене наш наша нас "},
	    {S_INIT("cs"), " já my můj moje mě mně nás nám naše jsem jsme "},
	    {S_INIT("hu"), " én mi engem nekem minket bennünket nekünk "},
	    {S_INIT("ro"), " eu noi meu mea nostru noastră mie nouă mă ne "},
	    {S_INIT("tr"), " ben biz benim bizim bana bize bizi beni "}};
	struct words w = words_of(line);
	struct word word;
	const char *words = LANGUAGE_LIST(own, language);
	while (*words && words_next(&w, &word))
		if (listed(words, word.folded) &&
		    !(outside &&
			walk_quoted(line, (size_t)(word.raw.p - line.p))))
			return true;
	return false;
}

bool asking_oneself(struct str language, struct str line)
{
	return oneself(language, line, false);
}

bool asking_unquoted(struct str language, struct str sentence)
{
	return aloud(language, sentence) || oneself(language, sentence, true);
}

/* German "sie" and "ihr", but not "Sie". */
static bool may_be_others(struct str language, const struct word *word)
{
	return str_istarts(language, S("de")) && !word->upper &&
	       word_listed(
		   " sie ihr ihre ihren ihrem ihrer ihnen ", word->folded);
}

/* Who is asked is spoken to. `unknown` is the answer in a language that we know
 * no words for that of, and where the verb alone may say so. */
static bool speaks_to(struct str language, struct str question, bool unknown)
{
	static const struct {
		struct str language;
		const char *words;
		bool drops;
	} you[] = {{S_INIT("en"),
		       " you you're you've you'd you'll your yours "
		       "yourself ",
		       false},
	    {S_INIT("de"),
		" sie ihr ihre ihren ihrem ihrer ihnen du dich dir dein deine "
		"deinen deinem deiner euch euer eure euren ",
		false},
	    {S_INIT("fr"), " vous votre vos tu te toi t ton ta tes ", false},
	    {S_INIT("nl"), " u uw je jij jou jouw jullie ", false},
	    {S_INIT("sv"), " du dig din ditt dina ni er ert era ", false},
	    {S_INIT("da"), " du dig din dit dine i jer jeres ", false},
	    {S_INIT("no"), " du deg din ditt dine dere deres ", false},
	    {S_INIT("es"), " usted ustedes tú te ti vos ", true},
	    {S_INIT("pt"), " você vocês te ti vós ", true},
	    {S_INIT("it"), " voi vi vostro vostra tu te ti tuo tua ", true},
	    {S_INIT("pl"), " pan pani pana panu panią państwo państwa ", true},
	    {S_INIT("cs"), " vy vás vám vámi váš vaše ", true},
	    {S_INIT("ru"), " вы вас вам вами ваш ваша ваше ваши ", true},
	    {S_INIT("uk"), " ви вас вам вами ваш ваша ваше ваші ", true},
	    {S_INIT("hu"), " ön önt önnek önök önöknek ", true},
	    {S_INIT("tr"), " siz sizi size sizin sizce ", true},
	    {S_INIT("ro"), " dumneavoastră dvs ", true}};
	struct words w = words_of(question);
	struct word word;
	int k = LANGUAGE_ROW(you, language);
	if (k < 0)
		return unknown;
	while (words_next(&w, &word))
		if (word_listed(you[k].words, word.folded) &&
		    (unknown || !may_be_others(language, &word)))
			return true;
	return unknown && you[k].drops;
}

bool asking_appeal(struct str language, struct str sentence)
{
	return asking_aloud(language, sentence) &&
	       asking_oneself(language, sentence) &&
	       speaks_to(language, sentence, false);
}

bool asking_another(struct str language, struct str question)
{
	return speaks_to(language, question, true);
}

bool asking_you(struct str language, struct str line)
{
	return line.n && line.n <= QUESTION_MAX && asking(line) &&
	       speaks_to(language, line, false);
}

bool asking_prompt(struct str language, struct str line)
{
	return line.n && line.n <= PROMPT_MAX && asking(line) &&
	       speaks_to(language, line, false);
}

bool asking_line(struct str line)
{
	struct str first;
	size_t at = 0;
	return line.n && line.n <= QUESTION_MAX && asking(line) &&
	       sentence_next(line, &at, &first) && first.n == line.n;
}

bool asking_call(struct str line)
{
	static const char wishes[] =
	    " want wanna looking interested ready curious ";
	static const char calls[] =
	    " get try join check sign start book buy see read subscribe apply "
	    "visit learn find click order download grab come watch listen ";
	struct str question, call, more;
	size_t at = 0, from;
	struct words w;
	struct word word;
	if (line.n > QUESTION_MAX || !sentence_next(line, &at, &question) ||
	    !asking(question))
		return false;
	w = words_of(question);
	if (!words_next(&w, &word) || !word_listed(wishes, word.folded))
		return false;
	from = at;
	if (!sentence_next(line, &from, &call) ||
	    sentence_next(line, &from, &more))
		return false;
	w = words_of(call);
	return words_next(&w, &word) && word_listed(calls, word.folded);
}
