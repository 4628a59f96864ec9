/* SPDX-License-Identifier: MIT */
/* gazetted: words that lean on the sentence before. */
#include "digest/leaning.h"

#include "base/utf8.h"
#include "text/sentence.h"
#include "text/words.h"

/* Lower case. In scripts without spaces a word is all up to the next mark, so
 * there it is one that begins so. */
static const struct {
	struct str language;
	const char *words;
} leaning[] = {
    {S_INIT("en"), " he she it they his her hers its their theirs him them "
		   "this that these those such but and or so yet then thus "
		   "however also meanwhile instead moreover nevertheless "
		   "otherwise therefore besides both another others "
		   "additionally furthermore similarly likewise hence "},
    {S_INIT("de"), " er sie es ihm ihr ihre ihren sein seine seinen seiner "
		   "seinem ihrer ihrem dies "
		   "diese dieser dieses das aber und oder doch denn dann so "
		   "auch jedoch zudem außerdem dabei dafür dagegen damit "
		   "danach deshalb daher trotzdem dennoch allerdings "
		   "stattdessen beide "},
    {S_INIT("fr"), " il elle ils elles son sa ses leur leurs ce cet cette ces "
		   "celui celle ceux cela ça c mais et ou donc or ainsi "
		   "cependant pourtant toutefois aussi ensuite puis alors "
		   "néanmoins "},
    {S_INIT("es"), " él ella ellos ellas su sus este esta estos estas ese esa "
		   "esos esas esto eso pero y e o así también además sin "
		   "entonces luego mientras "},
    {S_INIT("it"), " lui lei egli ella essi loro suo sua suoi sue questo "
		   "questa questi queste quello quella ma e ed o però quindi "
		   "così inoltre anche tuttavia poi "},
    {S_INIT("pt"), " ele ela eles elas seu sua seus suas este esta isso isto "
		   "esse essa mas e ou porém então também além assim contudo "},
    {S_INIT("nl"), " hij zij ze het zijn haar hun dit dat deze die maar en of "
		   "dus toch ook daarna daarom bovendien echter toen "},
    {S_INIT("sv"), " han hon de den det hans hennes deras dess denna detta "
		   "dessa men och eller så också dock därefter därför "},
    {S_INIT("da"), " han hun de den det hans hendes deres dens dette denne "
		   "disse men og eller så også dog derefter derfor "},
    {S_INIT("no"), " han hun de den det hans hennes deres dette denne disse "
		   "men og eller så også likevel deretter derfor "},
    {S_INIT("pl"), " on ona ono oni one jego jej ich to ten ta te ale i lub "
		   "więc jednak także również potem dlatego natomiast "},
    {S_INIT("ru"), " он она оно они его её ее их это этот эта эти но и а или "
		   "так также однако затем поэтому кроме при "},
    {S_INIT("uk"), " він вона воно вони його її їх це цей ця ці але та і а або "
		   "так також однак потім тому крім при "},
    {S_INIT("bg"), " той тя то те неговият нейният това този тази тези но и "
		   "или така също обаче след "},
    {S_INIT("cs"), " on ona ono oni jeho její jejich to ten ta tento tato toto "
		   "tyto ale a nebo však také proto potom "},
    {S_INIT("sk"), " on ona ono oni jeho jej ich to ten tá tento táto toto "
		   "tieto ale a alebo však tiež preto potom "},
    {S_INIT("hr"), " on ona ono oni njegov njezin njihov to ovo ovaj ova ali i "
		   "ili međutim također takođe zatim zato "},
    {S_INIT("ro"), " el ea ei ele acesta aceasta acest această acestea dar "
		   "însă și sau totuși astfel apoi "},
    {S_INIT("hu"), " ő ők ez ezt ezek ezzel de és vagy azonban emellett ezért "
		   "majd "},
    {S_INIT("fi"), " hän he se ne hänen heidän tämä nämä mutta ja myös lisäksi "
		   "kuitenkin sitten siksi "},
    {S_INIT("tr"), " o onlar onun bu bunun bunlar şu ancak ama fakat ve ayrıca "
		   "böylece ise "},
    {S_INIT("el"), " αυτός αυτή αυτό αυτοί αλλά και όμως επίσης ωστόσο "},
    {S_INIT("ca"), " ell ella ells elles això aquest aquesta però i també "
		   "després "},
    {S_INIT("id"), " dia ia mereka ini itu hal tetapi tapi namun dan selain "
		   "kemudian "},
    {S_INIT("vi"), " họ nó này đó nhưng và tuy "},
    {S_INIT("ar"), " هو هي هم هذا هذه ذلك لكن ولكن كما وأضاف وأضافت وتابع "
		   "وأردف "},
    {S_INIT("fa"), " او وی آنها این آن اما ولی همچنین "},
    {S_INIT("he"), " הוא היא הם הן זה זאת אבל אך גם לדבריו לדבריה עוד כך "},
    {S_INIT("hi"), " उन्होंने वह वे यह ये इस इसके उनके लेकिन और हालांकि "},
    {S_INIT("ko"),
	" 그는 그녀는 그가 그의 그들은 이는 이에 이어 그러나 하지만 또 "
	"또한 그러면서 "},
    {S_INIT("ja"),
	" 彼 これ それ この その そこ しかし だが ただ また 一方 さらに そして "
	"なお 同社 同氏 同日 同省 両社 両氏 "},
    {S_INIT("zh"),
	" 他 她 它 这 這 该 該 此 其 但 而 不过 不過 因此 同时 同時 另外 然而 "
	"随后 隨後 并 並 "},
};

#define COUNT (sizeof(leaning) / sizeof(*leaning))

/* Of languages that put them beside a comma, behind a phrase. */
static const struct {
	struct str language;
	const char *words;
} pronouns[] = {
    {S_INIT("en"), " he she they him her them his their "},
    {S_INIT("fr"), " il elle ils elles lui eux "},
    {S_INIT("es"), " él ella ellos ellas "},
    {S_INIT("it"), " lui lei loro "},
    {S_INIT("pt"), " ele ela eles elas "},
};

static bool listed(const char *words, struct str word)
{
	struct str list = str_of(words), w;
	uint32_t c;
	utf8_next(word, 0, &c);
	if (!words_unspaced(c))
		return word_listed(words, word);
	while (str_split(&list, ' ', &w))
		if (w.n && str_starts(word, w))
			return true;
	return false;
}

bool leaning_word(struct str language, struct str word)
{
	bool any = false;
	if (!word.n)
		return false;
	for (size_t i = 0; i < COUNT; i++)
		if (str_istarts(language, leaning[i].language))
			return listed(leaning[i].words, word);
	for (size_t i = 0; i < COUNT && !any; i++)
		any = listed(leaning[i].words, word);
	return any;
}

bool leaning_pronoun(struct str language, struct str word)
{
	for (size_t i = 0; i < sizeof(pronouns) / sizeof(*pronouns); i++)
		if (str_istarts(language, pronouns[i].language))
			return listed(pronouns[i].words, word);
	return false;
}

/* How a speaker is told who was named before: openers begin such a sentence
 * ("In London he said"); own ones are in "in his view". Where a language leaves
 * the pronoun away there are none. */
static const struct {
	struct str language;
	const char *openers, *pronouns, *verbs, *own, *that;
} speaking[] = {
    {S_INIT("en"),
	" in at on from after before during since until by late early later "
	"yesterday today tonight last speaking ",
	" he she they ",
	" said says told added explained wrote noted argued claimed insisted "
	"warned stressed tweeted posted ",
	" his her their ", ""},
    {S_INIT("de"),
	" in im am an auf bei beim nach vor zuvor später gestern heute "
	"während zum zur gegenüber dazu dort mit ",
	" er sie ",
	" sagte sagt erklärte erklärt betonte meinte schrieb teilte warnte "
	"kündigte forderte ergänzte ",
	"", ""},
    {S_INIT("nl"), " in op aan bij na voor gisteren vandaag tijdens later ",
	" hij ze zij ", " zei zegt schreef vertelde benadrukte ", "", ""},
    {S_INIT("sv"), " i på vid efter före under senare ", " han hon de ",
	" sade sa säger skrev berättade ", "", ""},
    {S_INIT("da"), " i på ved efter før under senere ", " han hun de ",
	" sagde siger skrev fortalte ", "", ""},
    {S_INIT("no"), " i på ved etter før under senere ", " han hun de ",
	" sa sier skrev fortalte ", "", ""},
    {S_INIT("fr"), " selon comme ", " il elle ils elles ",
	" dit déclaré expliqué affirmé ajouté précisé ",
	" son sa ses leur leurs ", ""},
    {S_INIT("es"), " según como ", "",
	" dijo explicó afirmó añadió agregó señaló indicó aseguró declaró "
	"precisó detalló informó recordó ",
	" su sus ", " que también además "},
    {S_INIT("pt"), " segundo conforme como ", "",
	" disse explicou afirmou acrescentou declarou informou destacou ",
	" seu sua seus suas ", " que também ainda "},
    {S_INIT("it"), " secondo come ", "",
	" ha detto spiegato affermato aggiunto dichiarato sottolineato ",
	" suo sua suoi sue ", " che anche inoltre "},
};

static bool says_it(size_t k, struct str word)
{
	return word_listed(speaking[k].verbs, word);
}

static bool pronoun(size_t k, struct str word)
{
	return word_listed(speaking[k].pronouns, word);
}

/* "Am Abend sagte sie", "Según explicó, ...". */
static bool opened(size_t k, const struct lead_in *w)
{
	if (!word_listed(speaking[k].openers, w->words[0]))
		return false;
	for (size_t i = 1; i + 1 < w->n; i++)
		if ((says_it(k, w->words[i]) && pronoun(k, w->words[i + 1])) ||
		    (pronoun(k, w->words[i]) && says_it(k, w->words[i + 1])))
			return true;
	for (size_t i = 1; i < w->n && i < 4 && !*speaking[k].pronouns; i++)
		if (says_it(k, w->words[i]) && w->comma[i])
			return true;
	return false;
}

/* "A su juicio, ...". */
static bool of_view(size_t k, const struct lead_in *w)
{
	for (size_t i = 1; i + 1 < w->n && i < 3; i++)
		if (word_listed(speaking[k].own, w->words[i]) &&
		    w->comma[i + 1] && !w->comma[i] && !w->comma[i - 1])
			return true;
	return false;
}

bool leaning_speaker(struct str language, const struct lead_in *w)
{
	for (size_t k = 0; k < sizeof(speaking) / sizeof(*speaking); k++)
		if (str_istarts(language, speaking[k].language))
			return w->n > 1 && (opened(k, w) || of_view(k, w) ||
					       (says_it(k, w->words[0]) &&
						   word_listed(speaking[k].that,
						       w->words[1])));
	return false;
}
