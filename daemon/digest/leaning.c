/* SPDX-License-Identifier: MIT */
/* gazetted: words that lean on the sentence before. */
#include "digest/leaning.h"

#include "base/utf8.h"
#include "digest/subject.h"
#include "text/language_row.h"
#include "text/sentence.h"
#include "text/words.h"

#define VERB_MIN   4 /* letters */
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
    "またたび うちわ その日暮らし 他叫 她叫 เธอคน แต่ละ แต่ง แต่แรก แต่เดิม ";

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
	    {S_INIT("de"), " darunter darüber daneben dahinter "},
	    {S_INIT("nl"), " daaronder daarboven daarnaast eronder erbij "},
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
