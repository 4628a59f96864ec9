/* SPDX-License-Identifier: MIT */
/* gazetted: words that lean on the sentence before. */
#include "digest/leaning.h"

#include "base/utf8.h"
#include "text/sentence.h"
#include "text/words.h"

#define VERB_MIN 4 /* letters */

/* Lower case. In scripts without spaces a word is all up to the next mark, so
 * there it is one that begins so. */
static const struct {
	struct str language;
	const char *words;
} leaning[] = {
    {S_INIT("en"),
	" he she it they his her hers its their theirs him them "
	"this that these those such but and or so yet then thus "
	"however also meanwhile instead moreover nevertheless "
	"otherwise therefore besides both another others which "
	"additionally furthermore similarly likewise hence neither "},
    {S_INIT("de"),
	" er sie es ihm ihr ihre ihren sein seine seinen seiner "
	"seinem ihrer ihrem dies "
	"diese dieser dieses das aber und oder doch denn dann so "
	"auch jedoch zudem außerdem dabei dafür dagegen damit "
	"danach deshalb daher trotzdem dennoch allerdings "
	"stattdessen dadurch beide dessen deren dort darüber davon darauf "
	"dazu daran darin darum damals hierzu hierbei dorthin "
	"daraufhin letzterer letztere ersterer ebenso zugleich "
	"gleichzeitig anschließend ferner ihm ihn ihnen wobei "
	"weshalb weswegen woraufhin wodurch womit worauf "
	"hinzu letzteres ersteres letzteren ersteren "},
    {S_INIT("fr"), " il elle ils elles son sa ses leur leurs ce cet cette ces "
		   "celui celle ceux cela ça c mais et ou donc or ainsi "
		   "cependant pourtant toutefois aussi ensuite puis alors "
		   "néanmoins "
		   "y lequel laquelle lesquels lesquelles "},
    {S_INIT("es"),
	" él ella ellos ellas su sus este esta estos estas ese esa "
	"esos esas esto eso aquel aquella aquellos aquellas aquello ello "
	"pero y e o así también además sin entonces luego mientras "
	"ambos ambas asimismo allí ahí tampoco "},
    {S_INIT("it"),
	" lui lei egli ella essi quest quell loro suo sua suoi sue questo "
	"questa questi queste quello quella ma e ed o però quindi "
	"così inoltre anche tuttavia poi "
	"entrambi entrambe ne "},
    {S_INIT("pt"), " ele ela eles elas seu sua seus suas este esta isso isto "
		   "esse essa mas e ou porém então também além assim contudo "
		   "ambos ambas lá ali "},
    {S_INIT("nl"),
	" hij zij ze het zijn haar hun dit dat deze die maar en of "
	"dus toch ook daarna daarom bovendien echter toen daar daarmee "
	"bijvoorbeeld daarbij daarop daardoor hierdoor hiermee hierbij "
	"beiden beide allebei zelf "},
    {S_INIT("sv"), " han hon de den det hans hennes deras dess denna detta "
		   "dessa men och eller så också dock därefter därför där dit "
		   "därmed dessutom samtidigt "
		   "båda "},
    {S_INIT("da"), " han hun de den det hans hendes deres dens dette denne "
		   "disse men og eller så også dog derefter derfor dermed "
		   "desuden samtidig "
		   "begge "},
    {S_INIT("no"),
	" han hun de den det hans hennes deres dette denne disse "
	"men og eller så også likevel deretter derfor dermed dessuten "
	"samtidig "
	"begge "},
    {S_INIT("pl"),
	" on ona ono oni one jego jej ich to ten ta te ale i lub "
	"więc jednak także również potem dlatego natomiast tam wtedy "
	"ponadto jednocześnie "
	"obaj obie oboje obydwaj obydwie tamten tamta "},
    {S_INIT("ru"),
	" он она оно они его её ее их это этот эта эти но и а или ведь "
	"так также например однако затем поэтому кроме там тогда "
	"последний последняя последние "
	"оба обе "},
    {S_INIT("uk"), " він вона воно вони його її їх це цей ця ці але та і а або "
		   "так також однак потім тому крім "
		   "обидва обидві обоє "},
    {S_INIT("bg"), " той тя то те неговият нейният това този тази тези но и "
		   "или така също обаче "},
    {S_INIT("cs"), " on ona ono oni jeho její jejich to ten ta tento tato toto "
		   "tyto ale a nebo však také proto potom "
		   "oba obě "},
    {S_INIT("sk"), " on ona ono oni jeho jej ich to ten tá tento táto toto "
		   "tieto ale a alebo však tiež preto potom "
		   "obaja obe "},
    {S_INIT("hr"), " on ona ono oni njegov njezin njihov to ovo ovaj ova ali i "
		   "ili međutim također takođe zatim zato "},
    {S_INIT("ro"), " el ea ei ele acesta aceasta acest această acestea dar "
		   "însă și sau totuși astfel apoi "},
    {S_INIT("hu"), " ő ők ez ezt ezek ezzel közülük köztük mindketten de és "
		   "vagy azonban emellett ezért "
		   "majd "},
    {S_INIT("fi"), " hän he se ne heistä molemmat hänen heidän tämä nämä mutta "
		   "ja myös lisäksi "
		   "kuitenkin sitten siksi "},
    {S_INIT("tr"), " o onlar onun bu bunun bunlar şu ancak ama fakat ve ayrıca "
		   "böylece ise ona ondan onu bunu buna bundan kendisi "},
    {S_INIT("el"), " αυτός αυτή αυτό αυτοί αλλά και όμως επίσης ωστόσο "},
    {S_INIT("ca"), " ell ella ells elles això aquest aquesta però i també "
		   "després "},
    {S_INIT("id"), " dia ia mereka ini itu hal tetapi tapi namun dan selain "
		   "kemudian "},
    {S_INIT("vi"), " họ nó này đó nhưng và tuy "},
    {S_INIT("ar"), " هو هي هم هذا هذه ذلك لكن ولكن كما وأضاف وأضافت وتابع "
		   "وأردف وهذا وهذه "},
    {S_INIT("fa"), " او وی آنها این آن اما ولی همچنین "},
    {S_INIT("he"), " הוא היא הם הן זה זאת אבל אך גם לדבריו לדבריה עוד כך "},
    {S_INIT("hi"), " उन्होंने वह वे यह ये इस इसके उनके लेकिन और हालांकि "},
    {S_INIT("et"), " ta tema nad nemad see need tema nende aga kuid ent samuti "
		   "lisaks seejärel "},
    {S_INIT("lt"), " jis ji jie jos jo jų tai šis ši šie bet tačiau taip "
		   "be vėliau todėl "},
    {S_INIT("lv"), " viņš viņa viņi viņas tas tā tie šis šī bet tomēr arī "
		   "turklāt tāpēc pēc "},
    {S_INIT("be"), " ён яна яно яны яго яе іх гэта гэты гэтая але і таксама "
		   "аднак потым таму "},
    {S_INIT("mk"), " тој таа тоа тие негов нејзин овој оваа ова но и исто "
		   "сепак потоа затоа "},
    {S_INIT("sr"), " он она оно они његов њен њихов то ово овај ова али и "
		   "или међутим такође затим зато on ona ono oni njegov njen "
		   "njihov to ovo ovaj ova ali i ili međutim takođe zatim "
		   "zato "},
    {S_INIT("th"),
	" เขากล่าว เขาบอก เขายัง เขาได้ เขาถูก เขาเป็น เขาจะ เขามี เขาไม่ เขาเชื่อ "
	"เธอ พวกเขา ทั้งนี้ นอกจากนี้ นอกจากนั้น อย่างไรก็ตาม อย่างไรก็ดี "
	"ขณะเดียวกัน ในขณะเดียวกัน ดังนั้น ต่อมา จากนั้น หลังจากนั้น ก่อนหน้านี้ "
	"ซึ่ง และ แต่ว่า แต่เขา แต่ก็ โดยเขา โดยเธอ เหตุการณ์นี้ เรื่องนี้ "},
    {S_INIT("ko"), " 한편 앞서 따라서 아울러 반면 이와 그는 그녀는 그가 그의 "
		   "그들은 이는 이에 이어 그러나 하지만 또 "
		   "또한 그러면서 "},
    {S_INIT("ja"),
	" 彼 これ それ この その そこ しかし だが ただ また 一方 さらに そして "
	"なお 例えば 同社 同氏 同日 同省 両社 両氏 同市 同町 同県 同署 同庁 "
	"同行 "
	"同店 調べによると "
	"男性は 女性は 男は 女は 男児は 女児は いずれも 前者 後者 両者 うち "},
    {S_INIT("zh"),
	" 他 她 它 这 這 该 該 此 其 但 而 据他 據他 据她 據她 对此 對此 为此 "
	"為此 之后 之後 不过 不過 因此 同时 同時 另外 然而 "
	"随后 隨後 并 並 例如 比如 后者 後者 与此同时 與此同時 两人均 两人都 "
	"兩人均 兩人都 "},
};

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
	"later ",
	""},
    {S_INIT("de"),
	" in mit nach für bei von vor auf an zu laut ohne gegen "
	"durch über unter neben wegen aus ",
	" ihm ihn ihnen dessen deren seinen seiner seinem ihren ihrer ihrem "
	"letzterem letzteren "},
    {S_INIT("de"), " der die den dem ", " jährige jährigen "},
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
    {S_INIT("it"), " secondo per con dopo senza contro di in da a oltre ",
	" lui lei loro ciò questo questa quello quella essi esse questi "},
    {S_INIT("it"), " lo la li le gli ne ci vi ",
	" ha hanno ho aveva avevano avrebbe è sono fa dice disse rivela "
	"rivelano conferma confermano sostiene spiega riferisce riferiscono "
	"riporta annuncia rende comunica comunicano afferma dicono "},
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
	" це цього цьому цим цю ці його неї неї них ним ній їх тому того "
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

/* Where the object stands behind the verb: "Zapowiedziała to radna". */
static const struct {
	struct str language;
	const char *objects;
} objects[] = {
    {S_INIT("pl"), " to go ją je mu jej im ich tego temu one oni "},
    {S_INIT("cs"), " to ho ji je mu jí jim je toho tomu "},
    {S_INIT("sk"), " to ho ju ich mu jej im toho tomu "},
    {S_INIT("hr"), " to ga ju ih mu joj im "},
    {S_INIT("ru"), " это его её ее их ему ей им этого этому "},
    {S_INIT("uk"), " це його її їх йому їй їм цього цьому "},
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
    {S_INIT("ro"), " el ea ei ele "},
};

bool leaning_listed(const char *words, struct str word)
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

/* What begins so, and does not lean, in scripts without spaces. */
static const char other_words[] =
    " 该来 该不该 其他 其它 其余 其實 其实 他国 他國 他乡 他山 这个夏天 "
    "这个冬天 这个春天 "
    "这个秋天 この夏 この冬 この春 この秋 この週末 この一年 ただし書 "
    "またたび うちわ その日暮らし ";

bool leaning_word(struct str language, struct str word)
{
	bool any = false;
	uint32_t c;
	if (!word.n)
		return false;
	utf8_next(word, 0, &c);
	if (words_unspaced(c) && leaning_listed(other_words, word))
		return false;
	for (size_t i = 0; i < COUNT; i++)
		if (str_istarts(language, leaning[i].language))
			return leaning_listed(leaning[i].words, word);
	for (size_t i = 0; i < COUNT && !any; i++)
		any = leaning_listed(leaning[i].words, word);
	return any;
}

/* Small words are no verbs, and a verb alone stands before its object. */
static bool object_second(struct str language, const struct lead_in *w)
{
	for (size_t i = 0; i < sizeof(objects) / sizeof(*objects); i++)
		if (str_istarts(language, objects[i].language))
			return utf8_len(w->words[0]) >= VERB_MIN &&
			       !w->comma[0] &&
			       word_listed(objects[i].objects, w->words[1]);
	return false;
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

static bool subject_second(size_t k, const struct lead_in *w)
{
	for (size_t i = 1; i < w->n; i++) {
		if (w->comma[i - 1])
			return false;
		bool small = w->words[i].p[0] >= 'a'; /* "Sie" is the reader */
		if (small && word_listed(inverted[k].pronouns, w->words[i]))
			return !word_listed(
			    inverted[k].conjunctions, w->words[i - 1]);
	}
	return false;
}

bool leaning_pair(struct str language, const struct lead_in *w)
{
	if (w->n < 2)
		return false;
	if (w->n > 2 && str_istarts(language, S("en")) &&
	    word_listed(" the ", w->words[0]) &&
	    word_listed(" year ", w->words[1]) &&
	    word_listed(" old ", w->words[2]))
		return true; /* "The 61-year-old" */
	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++)
		if (str_istarts(language, pairs[i].language) &&
		    word_listed(pairs[i].first, w->words[0]) &&
		    (*pairs[i].second
			    ? !w->comma[0] &&
				  word_listed(pairs[i].second, w->words[1])
			    : w->comma[0]))
			return true;
	for (size_t k = 0; k < sizeof(inverted) / sizeof(*inverted); k++)
		if (str_istarts(language, inverted[k].language))
			return subject_second(k, w);
	return object_second(language, w);
}

/* What joins a sentence to the one before from its midst. */
static const struct {
	struct str language;
	const char *words;
} joints[] = {
    {S_INIT("en"),
	" however therefore though too meanwhile instead nevertheless "},
    {S_INIT("de"), " jedoch hingegen dagegen allerdings indes "},
    {S_INIT("fr"), " cependant toutefois pourtant "},
    {S_INIT("es"), " embargo obstante "},
    {S_INIT("it"), " tuttavia però invece "},
    {S_INIT("pt"), " porém entretanto contudo entanto "},
    {S_INIT("nl"), " echter daarentegen "},
    {S_INIT("ru"), " однако впрочем "},
    {S_INIT("pl"), " jednak natomiast "},
};

bool leaning_joint(struct str language, struct str word)
{
	for (size_t i = 0; i < sizeof(joints) / sizeof(*joints); i++)
		if (str_istarts(language, joints[i].language))
			return word_listed(joints[i].words, word);
	return false;
}

bool leaning_pronoun(struct str language, struct str word)
{
	for (size_t i = 0; i < sizeof(pronouns) / sizeof(*pronouns); i++)
		if (str_istarts(language, pronouns[i].language))
			return leaning_listed(pronouns[i].words, word);
	return false;
}
