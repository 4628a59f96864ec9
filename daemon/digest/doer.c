/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that say when somebody did something, and not who. */
#include "digest/doer.h"

#include "text/date_names.h"
#include "text/listed.h"
#include "text/words.h"

#define LIST(t) (sizeof(t) / sizeof(*(t)))

/*
 * led	begin a time: "en 2015", of which the number is no word here
 * time	ends one, beside days and months
 * has	stands before the verb: "ha", "s'est"
 * did	what only people do
 * the	begins a subject behind that, or another clause
 * got	takes what is right behind it, which ends so as no subject does;
 *	where endings tell nothing: " "
 */
static const struct row {
	struct str language;
	const char *led, *time, *has, *did, *the, *got, *ends;
} rows[] = {
    {S_INIT("es"), " en el la durante desde hasta a tras hace por con ",
	" año años día días semana semanas mes meses tarde mañana noche "
	"entonces ",
	" ha se había también ",
	" fundó trabajó negó estudió vive vivió volvió regresó publicó "
	"dirigió cursó emigró debutó fichó ejerció fundado trabajado "
	"negado estudiado vivido vuelto publicado dirigido admitió confesó "
	"dimitió renunció reunió entrevistó compareció ganó obtuvo recibió "
	"jugó marcó consiguió viajó ",
	" el la los las que ", " visitó acusó ", ""},
    {S_INIT("it"), " nel nell nella dal da per il l la a in dopo ",
	" passato anno anni giorno giorni settimana settimane mese mesi "
	"mattina "
	"sera notte allora ",
	" ha è si aveva era anche ",
	" fondato lavorato negato studiato vive vissuto pubblicato diretto "
	"tornato tornata debuttato ammesso confessato insegnato fondò lavorò "
	"negò studiò visse tornò pubblicò diresse giocato ",
	" il lo la i gli le l che ", " incontrato visitato accusato ", ""},
    {S_INIT("pt"), " em no na o a com durante desde até há por após ",
	" ano anos dia dias semana semanas mês meses feira tarde manhã noite "
	"então ",
	" se tinha também ",
	" fundou trabalhou negou estudou vive viveu voltou regressou "
	"publicou dirigiu emigrou estreou lecionou admitiu "
	"confessou renunciou reuniu ganhou conquistou recebeu jogou marcou ",
	" o a os as que ", " visitou acusou ", ""},
    {S_INIT("pl"), " w we od przez do po przed ",
	" roku rok lat lata latach latami dni tygodni miesięcy tygodniu "
	"miesiącu ",
	" nie się ",
	" założył założyła pracował pracowała zaprzeczył zaprzeczyła "
	"studiował studiowała mieszka mieszkał mieszkała wrócił wróciła "
	"ukończył ukończyła objął objęła przyznał przyznała zrezygnował "
	"zrezygnowała zadebiutował zadebiutowała ",
	" że ",
	" otrzymał otrzymała zdobył zdobyła rozegrał rozegrała strzelił "
	"strzeliła wygrał wygrała stracił straciła podpisał podpisała ",
	"|ę|ów|ych|ego|ami|"},
    {S_INIT("cs"), " v ve od po do před ",
	" roce roku let lety dní dny týdnů měsíců ", " se ",
	" založil založila pracoval pracovala popřel popřela studoval "
	"studovala žije žil žila vrátil vrátila vystudoval vystudovala "
	"rezignoval rezignovala debutoval debutovala ",
	" že ",
	" získal získala dobyl dobyla odehrál odehrála vyhrál vyhrála "
	"vstřelil vstřelila podepsal podepsala ",
	"|u|ů|ých|ého|ami|finále|"},
    {S_INIT("ru"), " в во с до после через ",
	" году год года лет годы годах дней недель месяцев ", " не ",
	" основал основала работал работала отрицал отрицала учился училась "
	"живет живёт жил жила вернулся вернулась окончил окончила возглавил "
	"возглавила дебютировал дебютировала признался призналась ",
	" что ",
	" получил получила завоевал завоевала провел провёл провела выиграл "
	"выиграла подписал подписала ",
	"|у|ю|ов|ей|ого|ами|"},
    {S_INIT("ro"), " în la din de după până timp ",
	" ani an zile luni săptămâni ", " a s ",
	" fondat lucrat negat studiat trăiește publicat condus revenit "
	"demisionat debutat recunoscut întâlnit ",
	" că ", " primit câștigat vizitat acuzat ", ""},
    {S_INIT("hu"), " ", " évig éven évet hónapig ben ban ", " nem ",
	" tanított dolgozott alapított élt vezetett tagadta tagadott "
	"játszott végzett lemondott ",
	" hogy ", " ", ""},
    {S_INIT("el"), " στην στη στο στον στις στους το τη την από μετά ",
	" χρόνια έτος χρονών ετών μήνες ημέρες ", " δεν ",
	" συναντήθηκε εργάστηκε σπούδασε έζησε επέστρεψε ίδρυσε "
	"παραδέχτηκε υπηρέτησε έπαιξε ζει εργάζεται αρνήθηκε ",
	" ο η οι το ότι να ", " πήρε κέρδισε έλαβε επισκέφθηκε ", ""},
};

static bool time_word(const struct row *r, struct str raw)
{
	struct words w = words_of(raw);
	struct word word;
	return word_listed(r->time, raw) || word_listed(r->led, raw) ||
	       (words_next(&w, &word) &&
		   date_word(date_words(r->language), word.folded));
}

/* "En Madrid", "V ligovém poháru": all before the word at `end`. A name behind
 * another word is no place, but who does it: "V poháru Orlin". */
static bool place(const struct row *r, const struct lead_in *w, size_t end)
{
	static const char which[] = "|ém|ým|ých|ym|ych|ой|ом|";
	size_t at = 1;
	if (!word_listed(r->led, w->words[0]) || w->comma[0])
		return false;
	at += word_listed(r->led, w->words[at]); /* an article */
	at += at + 2 == end && word_ends(which, w->words[at]);
	return at + 1 == end;
}

/* Who does it stands far behind: "recibió un premio Ann Prueba", "recibió su
 * premio la nadadora". */
static bool behind(const struct row *r, const struct lead_in *w, size_t i)
{
	static const char led[] =
	    " ante bajo según hacia contro presso verso secondo perante até "
	    "pela "
	    "pelo pelos pelas dai alle agli sul sulla nel nella de del con por "
	    "para sobre entre sin contra como y e o ou toda "
	    "todo todos todas di del per con su tra fra come che tutto tutta "
	    "tutti tutte com no na nos nas sem mais más più ";
	for (; i < w->n; i++)
		if (word_listed(" ο η οι ", w->words[i]) ||
		    (word_listed(r->the, w->words[i]) &&
			w->words[i].p ==
			    w->words[i - 1].p + w->words[i - 1].n + 1 &&
			!word_listed(led, w->words[i - 1]) &&
			!word_listed(r->led, w->words[i - 1])) ||
		    (word_capital(w->words[i]) && i + 1 < w->n &&
			word_capital(w->words[i + 1])))
			return true;
	return false;
}

/* What is right behind the verb at `i` is no subject. */
static bool alone(const struct row *r, const struct lead_in *w, size_t i)
{
	struct str next = w->words[i + 1];
	if (word_listed(r->got, w->words[i]))
		return !*r->ends || word_ends(r->ends, next);
	return !word_capital(next) && !word_listed(r->the, next) &&
	       !behind(r, w, i + 2);
}

bool doer_left(struct str language, const struct lead_in *w)
{
	const struct row *r = rows;
	size_t i = 1;
	while (r < rows + LIST(rows) && !str_istarts(language, r->language))
		r++;
	if (r == rows + LIST(rows) || w->n < 3)
		return false;
	while (i < w->n && !word_listed(r->did, w->words[i]) &&
	       !word_listed(r->got, w->words[i]))
		i++;
	if (i + 1 >= w->n || w->comma[i] || !alone(r, w, i))
		return false;
	size_t before = i - 1;
	while (before > 0 && word_listed(r->has, w->words[before]))
		before--;
	return !w->comma[before] &&
	       (time_word(r, w->words[before]) || place(r, w, before + 1));
}
