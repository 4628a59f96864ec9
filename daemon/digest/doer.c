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
 */
static const struct row {
	struct str language;
	const char *led, *time, *has, *did, *the;
} rows[] = {
    {S_INIT("es"), " en el durante desde hasta a tras hace por ",
	" año años día días semana semanas mes meses tarde mañana noche "
	"entonces ",
	" ha se había también ",
	" fundó trabajó negó estudió vive vivió volvió regresó publicó "
	"dirigió cursó emigró debutó fichó ejerció fundado trabajado "
	"negado estudiado vivido vuelto publicado dirigido admitió confesó "
	"dimitió renunció ",
	" el la los las que "},
    {S_INIT("it"), " nel nell nella dal da per il l a in dopo ",
	" anno anni giorno giorni settimana settimane mese mesi mattina "
	"sera notte allora ",
	" ha è si aveva era anche ",
	" fondato lavorato negato studiato vive vissuto pubblicato diretto "
	"tornato tornata debuttato ammesso confessato insegnato fondò lavorò "
	"negò studiò visse tornò pubblicò diresse ",
	" il lo la i gli le l che "},
    {S_INIT("pt"), " em no na durante desde até há por após ",
	" ano anos dia dias semana semanas mês meses feira tarde manhã noite "
	"então ",
	" se tinha também ",
	" fundou trabalhou negou estudou vive viveu voltou regressou "
	"publicou dirigiu emigrou estreou lecionou admitiu "
	"confessou renunciou ",
	" o a os as que "},
    {S_INIT("pl"), " w we od przez do po przed ",
	" roku rok lat lata latach latami dni tygodni miesięcy tygodniu "
	"miesiącu ",
	" nie się ",
	" założył założyła pracował pracowała zaprzeczył zaprzeczyła "
	"studiował studiowała mieszka mieszkał mieszkała wrócił wróciła "
	"ukończył ukończyła objął objęła przyznał przyznała zrezygnował "
	"zrezygnowała zadebiutował zadebiutowała ",
	" że "},
    {S_INIT("cs"), " v ve od po do před ",
	" roce roku let lety dní dny týdnů měsíců ", " se ",
	" založil založila pracoval pracovala popřel popřela studoval "
	"studovala žije žil žila vrátil vrátila vystudoval vystudovala "
	"rezignoval rezignovala debutoval debutovala ",
	" že "},
    {S_INIT("ru"), " в во с до после через ",
	" году год года лет годы годах дней недель месяцев ", " не ",
	" основал основала работал работала отрицал отрицала учился училась "
	"живет живёт жил жила вернулся вернулась окончил окончила возглавил "
	"возглавила дебютировал дебютировала признался призналась ",
	" что "},
    {S_INIT("ro"), " în din de după până timp ", " ani an zile luni săptămâni ",
	" a s ",
	" fondat lucrat negat studiat trăiește publicat condus revenit "
	"demisionat debutat recunoscut ",
	" că "},
    {S_INIT("hu"), " ", " évig éven évet hónapig ben ban ", " nem ",
	" tanított dolgozott alapított élt vezetett tagadta tagadott "
	"játszott végzett lemondott ",
	" hogy "},
};

static bool time_word(const struct row *r, struct str raw)
{
	struct words w = words_of(raw);
	struct word word;
	return word_listed(r->time, raw) || word_listed(r->led, raw) ||
	       (words_next(&w, &word) &&
		   date_word(date_words(r->language), word.folded));
}

bool doer_left(struct str language, const struct lead_in *w)
{
	const struct row *r = rows;
	size_t i = 1;
	while (r < rows + LIST(rows) && !str_istarts(language, r->language))
		r++;
	if (r == rows + LIST(rows) || w->n < 3)
		return false;
	while (i < w->n && !word_listed(r->did, w->words[i]))
		i++;
	if (i + 1 >= w->n || w->comma[i] || word_capital(w->words[i + 1]) ||
	    word_listed(r->the, w->words[i + 1]))
		return false;
	size_t before = i - 1;
	while (before > 0 && word_listed(r->has, w->words[before]))
		before--;
	return time_word(r, w->words[before]);
}
