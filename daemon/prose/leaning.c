/* SPDX-License-Identifier: MIT */
/* gazetted: words that lean on the sentence before. */
#include "prose/leaning.h"

#include "base/utf8.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/words.h"

#define MARK_BYTES 3 /* of a comma in Chinese and Japanese */

/* Lower case. In scripts without spaces a word is all up to the next mark, so
 * there it is one that begins so, or with a comma the whole of it. `lost`:
 * hardly a text begins so, for it only answers what was said, or names by what
 * it is what had its name before. */
static const struct {
	struct str language;
	const char *lost, *words;
} leaning[] = {
    {S_INIT("en"),
	" but yet however nevertheless moreover therefore furthermore "
	"additionally likewise similarly hence thus meanwhile otherwise "
	"nonetheless consequently accordingly thereafter subsequently "
	"conversely ",
	" he she it they his her hers its their theirs him them this that "
	"these those instead such and or so then also besides both another "
	"others which neither "},
    {S_INIT("de"),
	" letzterer letztere ersterer letzteres aber doch dennoch trotzdem "
	"jedoch allerdings stattdessen zudem außerdem deshalb daher "
	"daraufhin ferner dagegen danach anschließend letzteren ersteren "
	"woraufhin nichtsdestotrotz gleichwohl indes indessen hingegen "
	"vielmehr folglich somit demzufolge mithin überdies obendrein "
	"sodann derweil unterdessen denn ",
	" er sie es ihm ihr ihre ihren sein seine seinen seiner seinem "
	"ihrer ihrem dies diese dieser dieses das und oder dann so "
	"auch dabei dafür damit dadurch beide dessen deren dort darüber "
	"davon darauf dazu daran darin darum damals hierzu hierbei dorthin "
	"ebenso zugleich gleichzeitig ihn ihnen wobei worauf hinzu "
	"ersteres weshalb weswegen womit wodurch zuvor vorher hierfür "
	"hierdurch hiermit hiervon hierauf hierunter hieran jene jener "
	"derartige derartiger derartiges jenes jenem jenen besagter besagte "
	"besagtes besagten besagtem "},
    {S_INIT("fr"),
	" mais pourtant cependant toutefois néanmoins donc ensuite puis "
	"auparavant parallèlement inversement entretemps ",
	" il elle ils elles son sa ses leur leurs ce cet cette ces celui "
	"celle ceux cela ça c et ou or ainsi aussi alors y lequel laquelle "
	"lesquels lesquelles lui eux "},
    {S_INIT("es"), " pero asimismo tampoco entretanto porque ",
	" él ella ellos ellas su sus este esta estos estas ese esa esos "
	"esas esto eso aquel aquella aquellos aquellas aquello ello y e o "
	"así también además sin entonces luego mientras ambos ambas allí "
	"ahí "},
    {S_INIT("it"),
	" eppure anzi ma tuttavia però inoltre quindi ciononostante nondimeno "
	"perciò "
	"pertanto dunque intanto viceversa successivamente ",
	" lui lei egli ella essi quest quell quel quei quegli loro suo sua "
	"suoi sue questo "
	"questa questi queste quello quella e ed o così anche poi entrambi "
	"entrambe ne ciò allora "},
    {S_INIT("pt"), " mas porém contudo portanto entretanto porque ",
	" ele ela eles elas seu sua seus suas este esta isso isto esse essa "
	"esses essas aquele aquela aqueles aquelas "
	"e ou então também além assim ambos ambas lá ali "},
    {S_INIT("nl"),
	" laatstgenoemde eerstgenoemde maar echter toch daarom bovendien "
	"daarna niettemin desalniettemin vervolgens tevens derhalve "
	"bijgevolg ondertussen intussen hierna daarentegen nochtans "
	"evenwel sindsdien tegelijkertijd want ",
	" hij zij ze het zijn haar hun dit dat deze die en of dus ook toen "
	"daar daarmee bijvoorbeeld daarbij daarop daardoor hierdoor "
	"hiermee hierbij beiden beide allebei zelf eerder destijds "
	"toentertijd hem hen "},
    {S_INIT("sv"),
	" men dock därför dessutom därefter därmed ändå likväl dessförinnan "
	"däremot följaktligen sålunda emellertid istället ",
	" han hon de den det hans hennes deras dess denna detta dessa och "
	"eller så också där dit samtidigt båda honom henne dem bägge sådana "},
    {S_INIT("da"),
	" men dog derfor desuden derefter dermed alligevel derimod herefter "
	"dernæst således imidlertid endvidere ",
	" han hun de den det hans hendes deres dens dette denne disse og "
	"eller så også samtidig begge ham hende dem sådanne "},
    {S_INIT("no"),
	" men likevel derfor dessuten deretter dermed derimot således "
	"imidlertid ",
	" han hun de den det hans hennes deres dette denne disse og eller "
	"så også samtidig begge ham henne dem slike "},
    {S_INIT("pl"),
	" ale jednak lecz dlatego ponadto natomiast niemniej tymczasem "
	"następnie zatem toteż ",
	" on ona ono oni one jego jej ich to ten ta te i lub więc także "
	"również potem tam wtedy jednocześnie obaj obie oboje obydwaj "
	"obydwie tamten tamta wcześniej później wówczas jemu im niego mu "
	"nim nią nimi tamtego tamtej taki taka takie tacy pozostali pozostałe "
	"poprzedni poprzednia poprzednie "},
    {S_INIT("ru"),
	" зато впрочем причем причём притом но однако поэтому следовательно "
	"впоследствии ",
	" он она оно они его её ее их это этот эта эти и а или ведь так "
	"также например затем кроме там тогда последний последняя "
	"последние оба обе ранее позднее позже ему ей им ими последнему такой "
	"такая такое такие подобный подобная подобные остальные предыдущий "
	"предыдущая предыдущее прежний прежняя "},
    {S_INIT("uk"), " зате втім але однак проте тому отже відтак тож натомість ",
	" він вона воно вони його її їх це цей ця ці та і а або так також "
	"потім крім обидва обидві обоє раніше пізніше згодом тоді йому їй "
	"їм ними такий така таке такі подібні їхній їхня їхнє їхні решта "
	"попередній попередня попереднє "},
    {S_INIT("bg"), " но обаче следователно впоследствии ",
	" той тя то те неговият нейният това този тази тези и или така също "
	"тогава двамата двете неговата нейната неговото нейното техният "
	"тяхната неговите нейните техните "},
    {S_INIT("cs"), " ale avšak proto přesto nicméně tudíž ",
	" on ona ono oni jeho její jejich to ten ta tento tato toto tyto a "
	"nebo však také potom oba obě tehdy pak předtím jemu jim jimi "
	"tehdejší takový taková takové takoví ostatní zbylí předchozí "},
    {S_INIT("sk"), " ale avšak preto ",
	" on ona ono oni jeho jej ich to ten tá tento táto toto tieto a "
	"alebo však tiež potom obaja obe vtedy predtým jemu im nimi taký taká "
	"také takí "},
    {S_INIT("hr"), " ali međutim potonji potonja ipak stoga potom ",
	" on ona ono oni njegov njezin njihov to ovo ovaj ova i ili također "
	"takođe zatim zato tada njemu njoj njima njega obojica obje oba "
	"njezina njegova njihova njezino njegovo njihovo njezini njegovi "
	"njihovi takav takva takvo takvi prethodni prethodna "},
    {S_INIT("ro"), " însă totuși acesta aceasta aceștia acestea ulterior ",
	" el ea ei ele acest această dar și sau astfel apoi atunci anterior "
	"amândoi amândouă ambii ambele lui "},
    {S_INIT("hu"),
	" viszont azonban ugyanakkor utóbbi utóbbit ezért emellett mégis "
	"mindazonáltal ezáltal ezután azóta időközben ehelyett ráadásul ",
	" ő ők ez ezt ezek ezzel közülük köztük mindketten de és vagy majd "
	"akkor így neki nekik tőle tőlük róla róluk nála vele velük hozzá "
	"érte nélküle nélkülük általa belőle benne rá rajta mindkettő "
	"ebből ezekből erről elődje elődjét utódja utódját felesége feleségét "
	"férje férjét anyja apja fia lánya testvére nővére bátyja öccse húga "
	"ügyvédje szóvivője edzője szülei gyermekei társa társai barátja "
	"barátai családja csapata "},
    {S_INIT("fi"), " mutta siksi lisäksi kuitenkin silti siispä siten täten ",
	" hän he se ne heistä molemmat hänen heidän tämä nämä ja myös "
	"sitten näin tuolloin silloin hänelle hänestä häneltä häntä "
	"hänessä häneen hänellä heille heiltä heidät hänet niille niistä "
	"niitä siihen siitä sille sitä siinä sillä tästä tähän tätä "
	"kaksikko kumpikin molemmilla "},
    {S_INIT("tr"),
	" oysa halbuki nitekim ancak fakat ayrıca böylece böylelikle "
	"dolayısıyla üstelik kendisi ",
	" o onlar onun bu bunun bunlar şu ama ve ise ona ondan onu bunu "
	"buna bundan onlara onları onlardan onsuz onunla onlarla kendisine "
	"kendisinden bunlardan ikisi ikili kardeşi eşi babası annesi oğlu kızı "
	"ağabeyi ablası avukatı selefi halefi rakibi arkadaşı ortağı ailesi "
	"menajeri çocukları "},
    {S_INIT("el"),
	" άλλωστε όμως ωστόσο συνεπώς εντούτοις παρόλα επομένως έκτοτε "
	"αντιθέτως ",
	" αυτός αυτή αυτό αυτοί αλλά και επίσης έτσι αυτόν αυτήν αυτούς "
	"τότε αμφότεροι "},
    {S_INIT("ca"), " però tanmateix ",
	" ell ella ells elles això aquest aquesta i també després tots dos "
	"ambdós ambdues "},
    {S_INIT("id"), " tetapi namun akibatnya ",
	" dia ia mereka ini itu hal tapi dan selain kemudian keduanya "},
    {S_INIT("vi"), " nhưng ", " họ nó này đó và tuy "},
    {S_INIT("ar"),
	" وأضاف وأضافت وتابع وتابعت وأردف وأردفت لكن ولكن وهو وهي وهم وهما "
	"لكنه لكنها لكنهم ولكنه ولكنها ولكنهم بذلك وبذلك ولهذا ولذا لذا ",
	" هو هي هم هذا هذه ذلك كما وهذا وهذه منه منها منهم فيه فيها عنه "
	"عنها عليه عليها إليه إليها معه معها بعده بعدها قبله قبلها دونه "
	"دونها بينهم بينهما كلاهما كلتاهما لديه لديها بسببه بسببها بفضله "
	"بفضلها له لها لهم به بها ومنه ومنها ومنهم وفيه وفيها وعنه وعليه "
	"وإليه ومعه وبعده وبعدها وقبله وبينهم وكلاهما ولديه ولديها وبسببه "
	"وبسببها وبفضله وله ولها ولهم وبه وبها وذلك وتلك تلك أولئك "},
    {S_INIT("fa"), " اما ولی ", " او وی آنها این آن همچنین آن "},
    {S_INIT("he"), " אבל אך והוא והיא והם ולכן אולם ואולם ואילו לפיכך בינתיים ",
	" הוא היא הם הן זה זאת גם לדבריו לדבריה עוד כך לו לה להם בו בה אותו "
	"אותה בלעדיו בלעדיה בזכותו בזכותה בגללו בגללה עליו עליה אליו אליה "
	"אצלו איתו איתה לפניו אחריו אחריה ביניהם מהם בהם שניהם שתיהן "
	"שלושתם כולם רובם חלקם אלה אלו "},
    {S_INIT("hi"), " लेकिन हालांकि वहीं इसलिए लिहाजा ",
	" उन्होंने वह वे यह ये इस इसके उनके और उसे उन्हें उसने उनसे उससे "
	"उनमें उसमें उनपर इनमें इसमें उन्हीं उसी इन्हें इसे इनका उनका उनकी "
	"दोनों तीनों उस उसका उसकी उसके "},
    {S_INIT("et"), " aga kuid samuti siiski seetõttu sellepärast seega ",
	" ta tema nad nemad see need nende ent lisaks seejärel talle temalt "
	"teda temast neist nendest mõlemad "},
    {S_INIT("lt"), " bet tačiau todėl taigi ",
	" jis ji jie jos jo jų tai šis ši šie taip vėliau jam jai jiems "
	"joms juo abu abi abudu "},
    {S_INIT("lv"), " bet tomēr tāpēc turklāt tādēļ tikmēr ",
	" viņš viņa viņi viņas tas tā tie šis šī arī viņam viņai viņiem "
	"viņām abi abas "},
    {S_INIT("be"), " але аднак ",
	" ён яна яно яны яго яе іх гэта гэты гэтая і таксама потым таму яму "
	"ёй ім абодва "},
    {S_INIT("mk"), " но сепак затоа ",
	" тој таа тоа тие негов нејзин овој оваа ова и исто потоа двајцата "
	"двете "},
    {S_INIT("sr"),
	" али међутим ali međutim ипак стога потом ipak stoga potom ",
	" он она оно они његов њен њихов то ово овај ова и или такође затим "
	"зато on ona ono oni njegov njen njihov to ovo ovaj ova i ili "
	"takođe zatim zato њему њој њима обојица оба њега "},
    {S_INIT("th"),
	" ทั้งนี้ นอกจากนี้ นอกจากนั้น อย่างไรก็ตาม อย่างไรก็ดี ขณะเดียวกัน "
	"ในขณะเดียวกัน ดังนั้น ต่อมา จากนั้น หลังจากนั้น ซึ่ง "
	"เหตุการณ์ดังกล่าว เรื่องดังกล่าว ",
	" แต่ เขากล่าว เขาบอก เขายัง เขาได้ เขาถูก เขาเป็น เขาจะ เขามี เขาไม่ "
	"เขาเชื่อ เธอ พวกเขา ก่อนหน้านี้ และ แต่ว่า แต่เขา แต่ก็ โดยเขา "
	"โดยเธอ เหตุการณ์นี้ เรื่องนี้ มัน อันที่จริง ที่จริงแล้ว กล่าวโดยสรุป กล่าวอีกนัยหนึ่ง "
	"ตัวอย่างเช่น ในที่สุด ท้ายที่สุด ไม่นานหลังจากนั้น มิฉะนั้น ในทางกลับกัน เช่นเดียวกัน วันนั้น "
	"ปีนั้น คืนนั้น ที่นั่น "},
    {S_INIT("ko"),
	" 여기에 그러나 하지만 그는 그녀는 그들은 이에 이어 한편 아울러 따라서 "
	"반면 "
	"그의 그녀의 그들의 또한 이들은 그럼에도 이로써 "
	"그러므로 그래서 그런데 그러자 그렇지만 더욱이 게다가 이처럼 그때 "
	"이튿날 ",
	" 앞서 이와 그가 이는 또 그러면서 이날 이를 이들 당시 이후 그에게 "
	"그녀에게 그를 그녀를 그들에게 그중 둘은 그들이 "
	"이들이 그녀가 이 그 다음으로 "},
    {S_INIT("ja"),
	" 理由の一つ 原因の一つ 残りは 他と違い こうした例 こうしたケース "
	"このような これについて これを受け これに対し これにより これに伴 "
	"また しかし "
	"だが 同社 同氏 同日 同市 同町 同県 同署 同庁 "
	"同行 同店 同省 同党 彼は この決定 この判断 この発表 この発言 この問題 "
	"後者 前者 両者 その後 そのため それ さらに "
	"そして このため その結果 こうした中 こうして したがって 従って "
	"ところが すると ゆえに 加えて 同時に その際 その上 "
	"そのうえ その一方 とはいえ にもかかわらず 彼ら 彼女 同委 同局 同校 "
	"同大 同団体 同国 同容疑者 同病院 同法人 "
	"同センター 同機構 同協会 同組織 同紙 同誌 同課 同州 同区 同村 同年 "
	"同月 ",
	" 彼 これ この その そこ ただ 一方 なお 例えば 両社 両氏 調べによると "
	"男性は 女性は 男は 女は 男児は 女児は "
	"いずれも うち 当時 二人は 二人が そうした 翌日 翌朝 翌年 翌月 前日に "
	"前日は 前日の ほかの二 ほかの三 ほかの四 残る二 残る三 実際、 つまり "
	"要するに とりわけ さもなければ いずれにせよ ちなみに しかも むしろ "
	"なぜなら だから けれども やがて 結局 おかげで どちらも 次に、 "
	"続いて、 "},
    {S_INIT("zh"),
	" 原因之一 其中一个原因 其余部分 其餘部分 在那里， 在那裡， 这类 這類 "
	"此类 此類 与其他 與其他 另一个问题 另一個問題 另一个原因 另一個原因 "
	"另一名 对于这 對於這 "
	"这番 這番 这样的说法 但 然而 不过 不過 这一 這一 这项 "
	"這項 此举 此舉 上述 后者 後者 前者 对此 "
	"對此 此外 另外 随后 隨後 与此同时 與此同時 据此 據此 他 她 该 該 其 "
	"因此 为此 為此 尽管如此 儘管如此 即便如此 "
	"即使如此 因而 从而 從而 所以 故此 于是 於是 由此 至此 此前 此后 此後 "
	"那时 那時 当时 當時 相反 反之 除此之外 ",
	" 它 这 這 此 而 据他 據他 据她 據她 之后 之後 同时 同時 并 並 例如 "
	"比如 两人均 两人都 兩人均 兩人都 没有他 "
	"没有她 沒有他 沒有她 对他 对她 對他 對她 与他 与她 與他 和他 和她 "
	"由他 由她 被他 给他 给她 为他 为她 像他 二人 "
	"双方 雙方 两者 兩者 前一天 第二天 次日 翌日 当天 當天 当晚 當晚 "
	"前一年 第二年 另外两 另外兩 另外三 事实上 事實上 实际上 實際上 "
	"简而言之 換句話說 换句话说 特别是 尤其是 最终， 后来 後來 不久之后 "
	"那天 否则 否則 无论如何 無論如何 甚至 反而 可是 然后 然後 接着 总之 "
	"總之 其实 可见 届时 接下来 接下來 据了解 據了解 目前仍在 目前正在接受 "
	"被判处 "
	"被判處 被判刑 曾于 曾於 曾在 曾任 消息一出 消息传出 消息傳出 "
	"消息公布 用这 用這 被捕时 被捕時 已向 已被 已于 已於 涉事 案件仍 "
	"案件正在 案件还 案件還 现居 "
	"現居 "},
};

#define COUNT (sizeof(leaning) / sizeof(*leaning))

/* Of languages that put them beside a comma, behind a phrase. */
static const struct language_list pronouns[] = {
    {S_INIT("en"), " he she they him her them his their "},
    {S_INIT("fr"), " il elle ils elles lui eux "},
    {S_INIT("es"), " él ella ellos ellas "},
    {S_INIT("it"), " lui lei loro "},
    {S_INIT("pt"), " ele ela eles elas "},
    {S_INIT("ro"), " el ea ei ele "},
    {S_INIT("ca"), " ell ella ells elles "},
    {S_INIT("pl"), " on ona oni "},
    {S_INIT("cs"), " on ona oni "},
    {S_INIT("sk"), " on ona oni "},
    {S_INIT("hr"), " on ona oni "},
    {S_INIT("hu"), " ő ők "},
    {S_INIT("el"), " αυτός αυτοί "},
};

bool leaning_listed(const char *words, struct str word)
{
	struct str list = str_of(words), w;
	uint32_t c;
	utf8_next(word, 0, &c);
	if (!words_unspaced(c))
		return word_listed(words, word);
	while (str_split(&list, ' ', &w)) {
		bool alone = str_ends(w, S("、")) || str_ends(w, S("，"));
		if (alone ? str_eq(word, str_sub(w, 0, w.n - MARK_BYTES))
			  : w.n && str_starts(word, w))
			return true;
	}
	return false;
}

/* What begins so, and does not lean, in scripts without spaces. */
static const char other_words[] =
    " 该来 该不该 其他 其它 其余 其實 其实 他国 他國 他乡 他山 这个夏天 "
    "这个冬天 这个春天 "
    "这个秋天 この夏 この冬 この春 この秋 この週末 この一年 ただし書 "
    "またたび これまで うちわ その日暮らし 他叫 她叫 เธอคน แต่ละ แต่ง แต่แรก "
    "แต่เดิม ";

static bool leans(size_t k, struct str word)
{
	return leaning_listed(leaning[k].lost, word) ||
	       leaning_listed(leaning[k].words, word);
}

bool leaning_word(struct str language, struct str word)
{
	bool any = false;
	uint32_t c;
	if (!word.n)
		return false;
	utf8_next(word, 0, &c);
	if (words_unspaced(c) && leaning_listed(other_words, word))
		return false;
	int k = LANGUAGE_ROW(leaning, language);
	if (k >= 0)
		return leans((size_t)k, word);
	for (size_t i = 0; i < COUNT && !any; i++)
		any = leans(i, word);
	return any;
}

bool leaning_lost(struct str language, struct str word)
{
	int i = LANGUAGE_ROW(leaning, language);
	return i >= 0 && leaning_listed(leaning[i].lost, word) &&
	       !leaning_listed(other_words, word);
}

/* What joins a sentence to the one before from its midst. */
static const struct language_list joints[] = {
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
	return word_listed(LANGUAGE_LIST(joints, language), word);
}

bool leaning_reason(struct str language, struct str word)
{
	static const struct language_list why[] = {
	    {S_INIT("en"), " because "},
	    {S_INIT("de"), " weil "},
	    {S_INIT("fr"), " parce "},
	    {S_INIT("nl"), " omdat "},
	    {S_INIT("sv"), " eftersom därför "},
	    {S_INIT("da"), " fordi "},
	    {S_INIT("no"), " fordi "},
	    {S_INIT("it"), " perché "},
	    {S_INIT("pl"), " bo ponieważ "},
	    {S_INIT("ru"), " потому "},
	    {S_INIT("uk"), " бо тому "},
	};
	return word_listed(LANGUAGE_LIST(why, language), word);
}

bool leaning_pronoun(struct str language, struct str word)
{
	return leaning_listed(LANGUAGE_LIST(pronouns, language), word);
}
