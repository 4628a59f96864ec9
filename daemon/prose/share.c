/* SPDX-License-Identifier: MIT */
/* gazetted: what is a part of something told, or like it. */
#include "prose/share.h"

#include "text/language_row.h"
#include "text/sentence.h"

/* Openings of up to OPENING_MAX words, in lower case, without apostrophes; and
 * what behind them says of what they are. */
static const struct {
	struct str language;
	const char *openings, *of;
} rows[] = {
    {S_INIT("en"),
	"|the rest|the remainder|one reason is|one reason was|one of the "
	"reasons is|one of the reasons was|one cause is|one cause was|among "
	"the "
	"reasons is|among the reasons are|the main reason is|the main reason "
	"was|in both cases|in either case|in all three cases|in each "
	"case|unlike the others|unlike others|like the others|unlike the "
	"rest|a third was|a third is|a fourth was|a second was|when asked "
	"about|when asked whether|when asked if|when asked why|when asked "
	"how|one exception is|one exception was|the exception is|the exception "
	"was|one problem is|one problem was|",
	" of for why that behind to in "},
    {S_INIT("de"),
	"|der rest|die übrigen|das übrige|ein grund|einer der gründe|eine "
	"ursache|ein anlass|in beiden fällen|in allen fällen|in allen drei "
	"fällen|in einem fall|anders als die anderen|im unterschied zu den "
	"anderen|ein dritter|eine dritte|ein drittes|ein zweiter|eine "
	"zweite|ein vierter|solche fälle|solche|solch ein|solch eine|eine "
	"ausnahme|ob das|ob dies|",
	" der des von für zur zum mehr dafür warum weshalb aus bei teil hälfte "
	"person "
	"reihe "},
    {S_INIT("fr"),
	"|le reste|les autres|une des raisons|l une des raisons|une "
	"raison|une cause|dans les deux cas|dans les trois "
	"cas|contrairement aux autres|à la différence des autres|un "
	"troisième|une troisième|un quatrième|là|de tels cas|de tels|de "
	"telles|c est là|une exception|un exemple|",
	" de du des d pour à est où "},
    {S_INIT("es"),
	"|el resto|los demás|una de las razones|una razón|uno de los "
	"motivos|una de las causas|en ambos casos|en los dos casos|en todos "
	"los casos|a diferencia de los otros|a diferencia de los demás|a "
	"diferencia de otros|un tercero|una tercera|tales|semejantes|dicho "
	"esto|una excepción|un ejemplo|",
	" de del para por que como fuentes "},
    {S_INIT("it"),
	"|il resto|gli altri|uno dei motivi|una delle ragioni|un "
	"motivo|una delle cause|in entrambi i casi|in tutti e due i casi|in "
	"tutti i casi|a differenza degli altri|diversamente dagli altri|un "
	"terzo è|una terza|lì|là|casi del genere|casi simili|tali|fatto "
	"sta|un eccezione|un esempio|",
	" di del della dei delle per che d dove "},
    {S_INIT("pt"),
	"|o restante|o resto|os demais|uma das razões|um dos motivos|uma "
	"razão|uma das causas|em ambos os casos|nos dois casos|em todos os "
	"casos|ao contrário dos outros|diferente dos outros|ao contrário dos "
	"demais|um terceiro|uma terceira|tais|enquanto isso|lá|uma exceção|um "
	"exemplo|",
	" de do da dos das para que por como onde "},
    {S_INIT("nl"),
	"|de rest|de overige|een van de redenen|een reden|een van de "
	"oorzaken|in beide gevallen|in alle gevallen|anders dan de "
	"anderen|anders dan anderen|in tegenstelling tot de anderen|een derde "
	"werd|een derde is|zulke|dergelijke|zulke gevallen|een "
	"uitzondering|een voorbeeld|",
	" van voor om waarom "},
    {S_INIT("sv"),
	"|resten|de övriga|en av orsakerna|en orsak|ett skäl|ett av skälen|i "
	"båda fallen|i alla fallen|till skillnad från de andra|till skillnad "
	"från andra|en tredje|ett tredje|ett undantag|ett exempel|",
	" av för till att "},
    {S_INIT("da"),
	"|resten|de øvrige|en af årsagerne|en årsag|en grund|en af grundene|i "
	"begge tilfælde|i alle tilfælde|i modsætning til de andre|til forskel "
	"fra de andre|en tredje|et tredje|en undtagelse|et eksempel|",
	" af for til at "},
    {S_INIT("no"),
	"|resten|de øvrige|en av årsakene|en årsak|en grunn|en av grunnene|i "
	"begge tilfellene|i begge tilfeller|i alle tilfeller|i motsetning til "
	"de andre|til forskjell fra de andre|en tredje|et tredje|et unntak|et "
	"eksempel|",
	" av for til at "},
    {S_INIT("pl"),
	"|reszta|pozostałe|jednym z powodów|jednym z nich|jedną z przyczyn|w "
	"obu przypadkach|w obydwu przypadkach|we wszystkich przypadkach|w "
	"przeciwieństwie do innych|w odróżnieniu od innych|w przeciwieństwie "
	"do pozostałych|wyjątkiem jest|",
	" świata kraju z dla tego "},
    {S_INIT("cs"),
	"|zbytek|jedním z důvodů|jednou z příčin|v obou případech|ve všech "
	"případech|na rozdíl od ostatních|na rozdíl od jiných|tam|výjimkou je|",
	" světa země pro proč kde kam "},
    {S_INIT("sk"),
	"|zvyšok|jedným z dôvodov|jednou z príčin|v oboch prípadoch|vo "
	"všetkých prípadoch|na rozdiel od ostatných|na rozdiel od iných|",
	" sveta krajiny pre prečo "},
    {S_INIT("ru"),
	"|остальное|одна из причин|одной из причин|в обоих случаях|во всех "
	"случаях|в отличие от других|в отличие от остальных|исключением стал|"
	"исключением стала|",
	" для по почему из "},
    {S_INIT("uk"),
	"|решту|одна з причин|однією з причин|в обох випадках|у обох "
	"випадках|в усіх випадках|на відміну від інших|на відміну від решти|",
	" для чому країни світу "},
    {S_INIT("tr"),
	"|nedenlerden biri|bunun nedeni|geri kalanı|geri kalanlar|kalanlar|her "
	"iki olayda|her iki olayda da|her iki durumda|her iki durumda "
	"da|diğerlerinden farklı olarak|diğerlerinin aksine|orada|üçüncüsü|"
	"ikincisi|dördüncüsü|üçü de|dördü de|beşi de|hepsi|sahibi|hiçbiri|",
	" "},
    {S_INIT("hu"),
	"|az egyik ok|ennek oka|a többi|a többit|a többiek|mindkét "
	"esetben|minden esetben|a többitől eltérően|a többiekkel "
	"ellentétben|ott|a harmadikat|a harmadik|mind a ketten|mind a "
	"hárman|mind a négyen|mindhárman|mindnégyen|az ilyen|az ilyesmi|"
	"a tulajdonosa|a tulajdonosuk|egyiküknek|csak egyiküknek|csak "
	"egyikük|",
	" arra amiért ahol "},
    {S_INIT("fi"),
	"|yksi syy|yksi syistä|loput|loppuja|muut|molemmissa "
	"tapauksissa|kaikissa tapauksissa|toisin kuin muut|toisin kuin "
	"muilla|siellä|tällaiset|tällaisia|tällaista|tällainen|sellaiset|sen "
	"omistaja|",
	" siihen miksi missä "},
    {S_INIT("el"),
	"|ένας από τους λόγους|ένας λόγος|μία από τις αιτίες|τα "
	"υπόλοιπα|οι υπόλοιποι|οι υπόλοιπες|και στις δύο περιπτώσεις|σε "
	"όλες τις περιπτώσεις|σε αντίθεση με τους άλλους|σε αντίθεση με "
	"τα άλλα|εκεί|τέτοιες|τέτοια|τέτοιοι|τέτοιου|",
	" για που του της των "},
    {S_INIT("ro"),
	"|restul|ceilalți|celelalte|unul dintre motive|una dintre cauze|în "
	"ambele cazuri|în toate cazurile|spre deosebire de ceilalți|spre "
	"deosebire de celelalte|acolo|astfel de|asemenea|",
	" de din pentru lumii țării unde "},
    {S_INIT("hr"),
	"|ostatak|jedan od razloga|u oba slučaja|u svim slučajevima|za razliku "
	"od ostalih|za razliku od drugih|ondje|tamo|takvi|takve|",
	" za svijeta zemlje gdje "},
    {S_INIT("bg"),
	"|останалото|останалите|една от причините|и в двата случая|във всички "
	"случаи|за разлика от другите|за разлика от останалите|там|такива|",
	" за на където "},
    {S_INIT("ar"),
	"|ومن بين الأسباب|ومن الأسباب|أما الباقي|أما البقية|أما الباقون|وفي "
	"الحالتين|في الحالتين|وفي كلتا الحالتين|وعلى عكس الآخرين|على عكس "
	"الآخرين|وعلى عكس غيرها|ومثل هذه|ومثل هذا|مثل هذه|وقالت للصحفيين|"
	"وقال للصحفيين|وأضاف للصحفيين|ولم يصب أي من|",
	" من "},
    {S_INIT("he"),
	"|אחת הסיבות|השאר|היתר|בשני המקרים|בכל המקרים|בניגוד לאחרים|שם|מקרים "
	"כאלה|",
	" של "},
    {S_INIT("hi"),
	"|एक कारण|एक वजह|बाकी|शेष|दोनों मामलों में|दूसरों के "
	"विपरीत|वहां|वहाँ|ऐसे|ऐसी|ऐसा|",
	" देश दुनिया "},
    {S_INIT("id"),
	"|salah satu alasan|salah satu alasannya|sisanya|dalam kedua "
	"kasus|dalam semua kasus|tidak seperti yang lain|kasus seperti "
	"ini|kasus semacam ini|",
	" untuk mengapa "},
    {S_INIT("vi"),
	"|một trong những lý do|một lý do|phần còn lại|số còn lại|trong cả hai "
	"trường hợp|không giống những|ở đó|tại đó|những trường hợp như|",
	" khiến của để "},
    {S_INIT("ko"),
	"|이유 중 하나는|한 가지 이유는|나머지는|나머지|두 경우 모두|다른 "
	"도시와 "
	"달리|다른 이들과 달리|이런|이러한|그런|그러한|",
	" "},
};

bool share_begins(
    struct str language, const struct lead_in *w, struct opening *o)
{
	int k = LANGUAGE_ROW(rows, language);
	if (k < 0)
		return false;
	size_t n = opening_among(o, rows[k].openings);
	return n && !(n < w->n && !w->comma[n - 1] &&
			word_listed(rows[k].of, w->words[n]));
}
