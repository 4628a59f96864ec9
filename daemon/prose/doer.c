/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that say when somebody did something, and not who. */
#include "prose/doer.h"

#include "prose/speaker.h"
#include "text/date_names.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/words.h"

/*
 * led	begin a time or a place: "en 2015", of which the number is no word here
 * time	ends one, beside days and months
 * has	stands before the verb: "ha"
 * did	what only people do
 * made	likewise, and "a" thing behind it is what they made
 * got	or "the" thing is what they got; where endings tell, any
 * one	"a"
 * done	before what is done, behind any of the verbs: "su", "all"
 * the	articles, and what else stands before a noun
 * of	stand before where, when and whose
 * ends	of a word that is not who does it
 */
static const struct row {
	struct str language;
	const char *led, *time, *has, *did, *made, *got, *one, *done, *the, *of,
	    *ends;
} rows[] = {
    {S_INIT("es"), " en el la durante desde hasta a tras hace por con ",
	" año años día días semana semanas mes meses tarde mañana noche "
	"entonces ",
	" ha se había también ",
	" trabajó estudió vive vivió regresó emigró debutó fichó ejerció "
	"trabajado estudiado vivido negó negado reunió entrevistó compareció "
	"ganó obtuvo recibió jugó marcó consiguió viajó ",
	" fundó publicó dirigió cursó fundado publicado dirigido ",
	" visitó acusó ", " un una ", " su sus todo toda todos todas ",
	" el la los las un una primer primera segundo segunda tercer tercera "
	"último última nuevo nueva ",
	" en de del al a ante con contra como por para sin desde hasta tras ",
	"|"},
    {S_INIT("it"), " durante nel nell nella dal da per il l la a in dopo ",
	" passato anno anni giorno giorni settimana settimane mese mesi "
	"mattina sera notte allora ",
	" ha si aveva anche ",
	" lavorato negato studiato vive vissuto debuttato insegnato lavorò "
	"negò studiò visse giocato ",
	" fondato pubblicato diretto fondò pubblicò diresse ",
	" incontrato visitato accusato ", " un uno una ",
	" tutto tutta tutti tutte ",
	" il lo la i gli le l un uno una primo prima suo sua ",
	" di del dello della dei degli delle dell in nel nello nella nei "
	"nelle nell a al allo alla ai alle all da dal dalla per con come su "
	"sul sulla davanti ",
	"|"},
    {S_INIT("pt"), " em no na o a com durante desde até há por após ",
	" ano anos dia dias semana semanas mês meses feira tarde manhã noite "
	"então ",
	" se tinha também ",
	" trabalhou negou estudou vive viveu regressou emigrou estreou "
	"lecionou reuniu ganhou conquistou recebeu jogou marcou ",
	" fundou publicou dirigiu ", " visitou acusou ", " um uma ",
	" seu sua seus suas todo toda todos todas ",
	" o a os as um uma primeiro primeira ",
	" em no na nos nas de do da dos das ao à a por pelo pela para com "
	"como sem desde até após perante ",
	"|"},
    {S_INIT("pl"), " w we od przez do po przed podczas trakcie ",
	" roku rok lat lata latach latami dni tygodni miesięcy tygodniu "
	"miesiącu ",
	" nie się ",
	" założył założyła pracował pracowała zaprzeczył zaprzeczyła "
	"studiował studiowała mieszka mieszkał mieszkała wrócił wróciła "
	"ukończył ukończyła objął objęła przyznał przyznała zrezygnował "
	"zrezygnowała zadebiutował zadebiutowała otrzymał otrzymała zdobył "
	"zdobyła rozegrał rozegrała strzelił strzeliła wygrał wygrała "
	"stracił straciła podpisał podpisała ",
	" ", " ", " ", " swój swoją swoje wszystkie wszystkim ", " ",
	" w we z ze na do od po przed przez za o u dla jako miasta roku "
	"kraju świata ",
	"|ę|ów|ych|ego|ami|"},
    {S_INIT("cs"), " v ve od po do před během ",
	" roce roku let lety dní dny týdnů měsíců ", " se ",
	" založil založila pracoval pracovala popřel popřela studoval "
	"studovala žije žil žila vrátil vrátila vystudoval vystudovala "
	"rezignoval rezignovala debutoval debutovala získal získala dobyl "
	"dobyla odehrál odehrála vyhrál vyhrála vstřelil vstřelila podepsal "
	"podepsala ",
	" ", " ", " ", " svůj svou své všechna všechny ", " ",
	" v ve z ze s se na do od po před přes za o u pro jako města roku "
	"světa ",
	"|u|ů|ých|ého|ami|finále|"},
    {S_INIT("ru"), " в во с до после через ходе суде ",
	" году год года лет годы годах дней недель месяцев ", " не ",
	" основал основала работал работала отрицал отрицала учился училась "
	"живет живёт жил жила вернулся вернулась окончил окончила возглавил "
	"возглавила дебютировал дебютировала признался призналась получил "
	"получила завоевал завоевала провел провёл провела выиграл выиграла "
	"подписал подписала ",
	" ", " ", " ", " свой свою все всё ", " ",
	" в во на с со из от до по под о об у к за для при через города года "
	"мира ",
	"|у|ю|ов|ей|ого|ами|"},
    {S_INIT("ro"), " în timpul la din de după până timp ",
	" ani an zile luni săptămâni ", " a s ",
	" lucrat negat studiat trăiește revenit demisionat debutat "
	"recunoscut întâlnit ",
	" fondat publicat condus ", " primit câștigat vizitat acuzat ",
	" o un ", " toate toți ", " ",
	" în din de la cu pe pentru fără până ca după ", "|"},
    {S_INIT("hu"), " ", " évig éven évet hónapig ben ban ", " nem ",
	" tanított dolgozott alapított élt vezetett tagadta tagadott "
	"játszott végzett lemondott ",
	" ", " ", " ", " ", " a az egy ", " ",
	"|i|t|ban|ben|ba|be|ból|ből|on|en|ön|nál|nél|ról|ről|tól|től|"},
    {S_INIT("el"), " στην στη στο στον στις στους το τη την από μετά ",
	" χρόνια έτος χρονών ετών μήνες ημέρες ", " δεν ",
	" συναντήθηκε εργάστηκε σπούδασε έζησε επέστρεψε ίδρυσε "
	"παραδέχτηκε υπηρέτησε έπαιξε ζει εργάζεται αρνήθηκε πήρε κέρδισε "
	"έλαβε επισκέφθηκε ",
	" ", " ", " ", " όλα όλες όλους ", " ",
	" σε στην στη στο στον στις στους στα με από για προς κατά μετά ως "
	"χωρίς του της των τον την τη το τις τα τους ",
	"|"},
};

/* "Reconoce que", "Przyznaje, że": a verb of now, which ends so, before a word
 * for "that"; `none` end so, too. Where the ending tells too little the verbs
 * are named. */
static const struct claim {
	struct str language;
	const char *that, *ends, *verbs, *none;
} claims[] = {
    {S_INIT("es"), " que ", "|e|a|en|an|", " ",
	" para ahora hasta antes desde aunque siempre fuera sea cosa cosas "
	"nada una la mientras hace parece consta basta conviene sobre dudo se "
	"resulta sucede ocurre pasa importa dicen cuentan nadie gente parte "
	"menos falta quiere en de cada toda primera esta esa ella donde "
	"historia lástima puede cabe urge "},
    {S_INIT("pt"), " que ", "|e|a|em|am|", " ",
	" para agora até antes desde embora ainda sempre seja coisa nada uma "
	"a parece consta basta convém sobre se resulta acontece importa dizem "
	"gente parte pena mesmo onde falta de em cada toda primeira esta essa "
	"ela quem bem sem pode cabe urge "},
    {S_INIT("it"), " che ", "|e|a|ono|ano|", " ",
	" anche ora prima senza basta pare sembra accade succede capita resta "
	"bisogna cosa gente dove benché come fa tale quale una nella alla "
	"parte sono è se de quelle quella volta sia persone nonostante "
	"occorre risulta avviene emerge serve conviene può cerca "},
    {S_INIT("ro"), " că ", "|ște|ează|", " spune susține admite neagă crede ",
	" iată este "},
    {S_INIT("pl"), " że iż ", "|je|a|dzi|zi|wi|", " ",
	" prawda szkoda nadzieja obawa kwestia pewnie zgadza bywa "},
    {S_INIT("cs"), " že ", "|vá|uje|rdí|", " říká věří ", " bývá "},
    {S_INIT("sk"), " že ", "|áva|uje|rdí|", " hovorí verí ", " býva "},
    {S_INIT("ru"), " что ", "|ает|яет|ует|", " говорит верит твердит ",
	" следует бывает радует "},
    {S_INIT("uk"), " що ", "|ає|яє|ує|", " говорить вірить твердить ",
	" буває слідує "},
    {S_INIT("el"), " ότι πως ", "|ζει|νει|εί|ούν|",
	" παραδέχεται αρνείται ισχυρίζεται υπόσχεται λέει πιστεύει ",
	" αξίζει συμβαίνει ισχύει μπορεί αρκεί "},
    {S_INIT("hu"), " hogy ", "", " ", " "},
};

static const struct claim *claim_of(struct str language)
{
	int k = LANGUAGE_ROW(claims, language);
	return k < 0 ? NULL : &claims[k];
}

/* A clause behind the word at `i` says what: "that", "di aver". */
static bool clause_at(const struct claim *c, const struct lead_in *w, size_t i)
{
	static const char have[] = " aver avere essere voler non ";
	return i + 1 < w->n &&
	       (word_listed(c->that, w->words[i + 1]) ||
		   (i + 2 < w->n && word_listed(" di ", w->words[i + 1]) &&
		       word_listed(have, w->words[i + 2])));
}

/* "Reconoce que", and "Ammette di aver"; but not "Francia, que preside", where
 * a comma stands before "that" in no such sentence. */
static bool claimed(const struct claim *c, const struct lead_in *w)
{
	static const char no_comma[] = " es pt it ro ";
	static const char mine[] = "|ía|aba|ava|eva|iva|"; /* "I knew" */
	return clause_at(c, w, 0) &&
	       !(w->comma[0] && word_listed(no_comma, c->language)) &&
	       !word_listed(c->none, w->words[0]) &&
	       !word_ends(mine, w->words[0]) &&
	       (word_ends(c->ends, w->words[0]) ||
		   word_listed(c->verbs, w->words[0]));
}

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
	if (!word_listed(r->led, w->words[0]) || w->comma[0] ||
	    (r->the[1] && word_listed(r->the, w->words[0])))
		return false;
	at += word_listed(r->led, w->words[at]); /* an article */
	at += at + 2 == end && word_ends(which, w->words[at]);
	return at + 1 == end;
}

/* "volvió a llover": nobody did. */
static bool infinitive(struct str word)
{
	return word_ends("|ar|er|ir|are|ere|ire|", word);
}

/* Of what stands in a clause behind the verb, no word may be who did it: each
 * stands behind one that says where, when or whose, or is what was done. A name
 * may stand behind such a word as well: "в порту Орлина". */
static bool nobody(const struct row *r, const char *done, struct str clause)
{
	struct words w = words_of(clause);
	struct word word;
	bool first = true, bound = false, held = false;
	for (; words_next(&w, &word); first = false) {
		if (!first && !word.joined)
			return true; /* another clause */
		bool begins = word_listed(r->of, word.folded) ||
			      (first && (word_listed(r->done, word.folded) ||
					    word_listed(done, word.folded)));
		bool the =
		    (bound || !r->of[1]) && word_listed(r->the, word.folded);
		bool ends = word_ends(r->ends, word.folded) ||
			    (bound && !infinitive(word.folded));
		if (!begins && !the && !ends && !(held && word.upper))
			return false;
		held = !begins && !the && ends;
		bound = begins || the;
	}
	return !first;
}

/* What "a" or "the" behind the verb is of, if not who did it; "se publicó un
 * libro" is what was. */
static const char *done_by(const struct row *r, struct str verb, bool self)
{
	if (word_listed(r->got, verb))
		return r->the[1] ? r->the : r->one;
	return word_listed(r->made, verb) && !self ? r->one : " ";
}

static bool did(const struct row *r, const struct claim *c,
    const struct lead_in *w, size_t i)
{
	return word_listed(r->did, w->words[i]) ||
	       word_listed(r->made, w->words[i]) ||
	       word_listed(r->got, w->words[i]) ||
	       (c && clause_at(c, w, i) &&
		   speaker_says(r->language, w->words[i]));
}

bool doer_left(
    struct str language, const struct lead_in *w, struct str sentence)
{
	const struct claim *c = claim_of(language);
	int k = LANGUAGE_ROW(rows, language);
	size_t i = 1;
	bool self = false;
	if (w->n < 3)
		return false;
	if (c && claimed(c, w))
		return true;
	if (k < 0)
		return false;
	const struct row *r = &rows[k];
	while (i < w->n && !did(r, c, w, i))
		i++;
	bool says = c && clause_at(c, w, i);
	if (i >= w->n || (w->comma[i] && !says))
		return false;
	size_t before = i - 1;
	while (before > 0 && word_listed(r->has, w->words[before]))
		self |= word_listed(" se si s ", w->words[before--]);
	size_t end = (size_t)(w->words[i].p - sentence.p) + w->words[i].n;
	return (says || !w->comma[before]) &&
	       (time_word(r, w->words[before]) || place(r, w, before + 1)) &&
	       (says || nobody(r, done_by(r, w->words[i], self),
			    str_sub(sentence, end, sentence.n)));
}
