/* SPDX-License-Identifier: MIT */
/* gazetted: where a text comes to its point. */
#include "summary/point.h"

#include "base/arena.h"
#include "base/map.h"
#include "prose/asking.h"
#include "summary/choice.h"
#include "summary/chooser.h"
#include "summary/foil.h"
#include "text/date_names.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/words.h"

#define TOP	    16	 /* sentences, and */
#define TOP_SHARE   0.67 /* of a text: what is below is a detail */
#define ASKED_LEAST 2	 /* of the headline's words, and */
#define ASKED_SHARE 0.5	 /* of those that the text has, are asked again */
#define QUOTE_MIN   10	 /* bytes */

/* What a sentence begins with that says what was found, or is new. */
static const struct language_list finds[] = {
    {S_INIT("en"),
	"Here we show|Here, we show|Here we report|Here, we report|"
	"Here we present|Here, we present|Here we describe|Here, we describe|"
	"Here we demonstrate|Here, we demonstrate|Here we perform|"
	"Here, we perform|Here we use|Here, we use|In this study, we |"
	"In this paper, we |In this work, we |In this paper we |"
	"In this study we |In this work we |We show that |We found that |"
	"We find that |We demonstrate |We show |"
	"Our results show|"
	"Our results demonstrate|Our findings |"
	"Today, we're |Today, we’re |Today we're |Today we’re |Today, we are |"
	"Today we are |Today, we filed|Today, I'm |Today, I’m |"
	"Today I'm |Today I’m |In a new study|In a newly "},
    {S_INIT("de"), "Hier zeigen wir|In dieser Arbeit |In dieser Studie |"
		   "Wir zeigen, |Heute stellen wir |Heute freuen wir |"
		   "In einer neuen Studie"},
    {S_INIT("fr"), "Nous montrons |Ici, nous |Dans cette étude, nous |"
		   "Aujourd'hui, nous |Aujourd’hui, nous |"
		   "Dans une nouvelle étude"},
    {S_INIT("es"), "Aquí mostramos |Mostramos que |En este estudio, |"
		   "En este trabajo, |Hoy anunciamos|En un nuevo estudio"},
    {S_INIT("pt"), "Aqui mostramos |Mostramos que |Neste estudo, |"
		   "Neste trabalho, |Hoje anunciamos|Em um novo estudo"},
    {S_INIT("it"), "Qui mostriamo |Mostriamo che |In questo studio |"
		   "In questo lavoro |Oggi annunciamo|In un nuovo studio"},
    {S_INIT("nl"), "Hier laten we zien|In deze studie |In een nieuwe studie"},
    {S_INIT("sv"), "Här visar vi|I denna studie |I en ny studie"},
    {S_INIT("da"), "Her viser vi|I dette studie |I et nyt studie"},
    {S_INIT("no"), "Her viser vi|I denne studien |I en ny studie"},
    {S_INIT("pl"), "W tej pracy |W niniejszej pracy |W nowym badaniu"},
    {S_INIT("ru"), "В этой работе |В данной работе |Мы показали|Мы показываем"},
};

/* What it begins with that sums up, or says what a study came to. */
static const struct language_list sums[] = {
    {S_INIT("en"),
	"The verdict:|Verdict:|The bottom line:|Bottom line:|"
	"The bottom line is|Our ruling|The takeaway|The short version|"
	"The upshot|The good news is|The study found|The study shows|"
	"The survey found|The survey shows|The report found|The team found|"
	"The analysis found|The researchers found|Researchers found|"
	"They found that|Results showed|The results show|The findings "},
    {S_INIT("de"),
	"Fazit:|Unser Fazit:|Mein Fazit:|Das Fazit:|Kurzum|Unterm Strich|"
	"Die gute Nachricht|Das Urteil:|Das Ergebnis:|Das Ergebnis ist|"
	"Die Studie zeigt|Die Studie ergab|Die Umfrage zeigt|"
	"Die Umfrage ergab|Die Auswertung zeigt|Die Auswertung ergab|"
	"Die Untersuchung zeigt|Die Untersuchung ergab|Die Analyse zeigt|"
	"Die Ergebnisse zeigen|Die Forscher fanden|Die Forschenden fanden"},
    {S_INIT("fr"), "En bref|En résumé|Bilan :|Bilan :|Verdict :|Verdict :|"
		   "La bonne nouvelle|Résultat :|Résultat :|"
		   "L'étude montre|L’étude montre|Les résultats montrent|"
		   "Les chercheurs ont constaté|Les chercheurs ont découvert"},
    {S_INIT("es"), "En resumen|En síntesis|La buena noticia|El resultado:|"
		   "El estudio muestra|El estudio reveló|El informe revela|"
		   "Los resultados muestran|Los investigadores descubrieron|"
		   "Los investigadores encontraron"},
    {S_INIT("pt"),
	"Em resumo|Em síntese|A boa notícia|O resultado:|"
	"O estudo mostra|O estudo mostrou|Os resultados mostram|"
	"Os pesquisadores descobriram|Os investigadores descobriram"},
    {S_INIT("it"), "In sintesi|In breve|La buona notizia|Il risultato:|"
		   "Lo studio mostra|Lo studio ha mostrato|"
		   "I risultati mostrano|I ricercatori hanno scoperto"},
    {S_INIT("nl"), "Kortom|Conclusie:|Het goede nieuws|Het resultaat:|"
		   "Uit het onderzoek blijkt|De resultaten tonen|"
		   "De onderzoekers ontdekten"},
    {S_INIT("sv"), "Kort sagt|Slutsatsen|Resultatet:|Studien visar|"
		   "Resultaten visar|Forskarna fann"},
    {S_INIT("da"), "Kort sagt|Konklusionen|Resultatet:|Studiet viser|"
		   "Resultaterne viser|Forskerne fandt"},
    {S_INIT("no"), "Kort sagt|Konklusjonen|Resultatet:|Studien viser|"
		   "Resultatene viser|Forskerne fant"},
    {S_INIT("pl"), "Krótko mówiąc|Wniosek:|Wynik:|Badanie wykazało|"
		   "Wyniki pokazują|Badacze odkryli"},
    {S_INIT("cs"), "Stručně řečeno|Závěr:|Výsledek:|Studie ukázala|"
		   "Výsledky ukazují|Vědci zjistili"},
    {S_INIT("ru"), "Вывод:|Результат:|Исследование показало|"
		   "Результаты показывают|Учёные выяснили|Ученые выяснили"},
    {S_INIT("uk"), "Висновок:|Результат:|Дослідження показало|"
		   "Результати показують|Вчені з'ясували|Вчені з’ясували"},
};

/* What it begins with where it is otherwise than what was told above. */
static const struct language_list turns[] = {
    {S_INIT("en"),
	"It turns out |But it turns out |As it turns out|It turned out that |"
	"But it turned out that |As it turned out|Turns out |Now, |But now |"
	"But now, |Now a |Now an |Now the |Now it |Now research|Now new |"
	"Now scientists |Now researchers |But a new |But new |"
	"But recent |Recently, though|Recently, however|Until now.|"
	"That is about to |This is all chang"},
    {S_INIT("de"),
	"Nun hat |Nun haben |Nun ist |Nun sind |Nun wird |Nun werden |Nun aber "
	"|Jetzt hat |Jetzt haben |Jetzt ist |Jetzt sind |Jetzt wird |"
	"Jetzt werden |Jetzt aber |Doch nun |Doch jetzt |Aber nun |Aber jetzt |"
	"Es stellte sich heraus|Es stellt sich heraus|Es zeigte sich|"
	"Dabei zeigte sich|Nun zeigt |Jetzt zeigt |Eine neue Studie |"
	"Doch eine neue |Leider ohne Erfolg"},
    {S_INIT("fr"), "Il s'avère |Il s’avère |Désormais|Mais désormais|"
		   "Mais aujourd'hui|Mais aujourd’hui|Mais une nouvelle étude|"
		   "Or, une |Maintenant, |Mais maintenant"},
    {S_INIT("es"), "Resulta que |Ahora, |Pero ahora|Ahora, sin embargo|"
		   "Pero un nuevo |Pero una nueva |Ahora un |Ahora una "},
    {S_INIT("pt"), "Acontece que |Agora, |Mas agora|Mas um novo |"
		   "Mas uma nova |Agora um |Agora uma "},
    {S_INIT("it"), "Si scopre che |Ora, |Ora però |Ma ora |Ma adesso |"
		   "Adesso |Ora un |Ora una |Ora il |Ora la |Ma un nuovo |"
		   "Ma una nuova "},
    {S_INIT("nl"), "Het blijkt |Nu blijkt |Maar nu |Nu heeft |Nu hebben |"
		   "Nu is |Maar een nieuw"},
    {S_INIT("sv"), "Det visar sig |Det visade sig |Men nu |Nu har |Nu ska |"
		   "Nu är |Men en ny "},
    {S_INIT("da"), "Det viser sig |Det viste sig |Men nu |Nu har |Nu er |"
		   "Men en ny |Men et nyt "},
    {S_INIT("no"), "Det viser seg |Det viste seg |Men nå |Nå har |Nå er |"
		   "Men en ny |Men et nytt "},
    {S_INIT("pl"), "Okazuje się|Okazało się|Teraz |Ale teraz |Jednak teraz "},
    {S_INIT("cs"), "Ukazuje se|Ukázalo se|Nyní |Ale nyní |Teď |Ale teď "},
    {S_INIT("ru"), "Оказалось|Оказывается|Выяснилось|Теперь |Но теперь |"
		   "Однако теперь "},
    {S_INIT("uk"), "Виявилося|Виявляється|З'ясувалося|З’ясувалося|Тепер |"
		   "Але тепер "},
    {S_INIT("fi"), "Nyt |Mutta nyt "},
    {S_INIT("hu"), "Kiderült|Most azonban |De most "},
};

/* What answers a question. "Yes" is no beginning of "Yesterday". */
static const struct language_list answers[] = {
    {S_INIT("en"), "The answer |The short answer|Short "
		   "answer|Yes,|Yes.|Yes!|Yes |No,|No.|Nope"},
    {S_INIT("de"), "Die Antwort |Die kurze Antwort |Kurze "
		   "Antwort|Ja,|Ja.|Ja!|Ja |Nein,|Nein.|Nein!|Nein "},
    {S_INIT("fr"), "La réponse |Oui,|Oui.|Oui!|Oui |Non,|Non."},
    {S_INIT("es"), "La respuesta |Sí,|Sí.|Sí!|Sí |No,|No."},
    {S_INIT("pt"), "A resposta |Sim,|Sim.|Sim!|Sim |Não,|Não."},
    {S_INIT("it"), "La risposta |Sì,|Sì.|Sì!|Sì |No,|No."},
    {S_INIT("nl"),
	"Het antwoord |Het korte antwoord|Ja,|Ja.|Ja!|Ja |Nee,|Nee.|Nee!|Nee "},
    {S_INIT("sv"), "Svaret |Ja,|Ja.|Ja!|Ja |Nej,|Nej.|Nej!|Nej "},
    {S_INIT("da"), "Svaret |Ja,|Ja.|Ja!|Ja |Nej,|Nej.|Nej!|Nej "},
    {S_INIT("no"), "Svaret |Ja,|Ja.|Ja!|Ja |Nei,|Nei.|Nei!|Nei "},
    {S_INIT("pl"), "Odpowiedź |Tak,|Tak.|Tak!|Nie,|Nie."},
    {S_INIT("cs"), "Odpověď |Ano,|Ano.|Ano!|Ne,|Ne."},
    {S_INIT("ru"), "Ответ |Да,|Да.|Нет,|Нет."},
    {S_INIT("uk"), "Відповідь |Так,|Так.|Ні,|Ні."},
};

static bool begins(
    const struct language_list *rows, size_t n, struct str lang, struct str s)
{
	struct str list = str_of(language_list(rows, n, lang)), one;
	while (str_split(&list, '|', &one))
		if (one.n && str_starts(s, one))
			return true;
	return false;
}
#define BEGINS(rows, lang, s)                                                  \
	begins((rows), sizeof(rows) / sizeof(*(rows)), (lang), (s))

/* A digit, or what joins two. */
static bool in_figure(struct str s, size_t i)
{
	return ch_digit(s.p[i]) ||
	       (i > 0 && i + 1 < s.n && (s.p[i] == '.' || s.p[i] == ',') &&
		   ch_digit(s.p[i - 1]) && ch_digit(s.p[i + 1]));
}

/* The next figure from `*at` on, empty at the end. */
static struct str figure_next(struct str s, size_t *at)
{
	size_t from;
	while (*at < s.n && !ch_digit(s.p[*at]))
		++*at;
	from = *at;
	while (*at < s.n && in_figure(s, *at))
		++*at;
	return str_sub(s, from, *at);
}

/* It stands alone, of two digits at least, and is no year: "COVID-19" is a
 * name, and "der 10. Spieltag" the tenth. */
static bool telling(struct str s, struct str figure)
{
	size_t from = (size_t)(figure.p - s.p), to = from + figure.n;
	bool alone =
	    from > 0 && (ch_space(s.p[from - 1]) || s.p[from - 1] == '$' ||
			    (unsigned char)s.p[from - 1] >= 0x80);
	return alone && figure.n > 1 && figure.p[0] != '0' &&
	       !(to < s.n && ch_alpha(s.p[to])) &&
	       !str_starts(str_sub(s, to, s.n), S(". ")) &&
	       !(figure.n == 4 && (str_starts(figure, S("19")) ||
				      str_starts(figure, S("20"))));
}

static bool has_figure(struct str s, struct str figure)
{
	struct str one;
	for (size_t at = 0; (one = figure_next(s, &at)).n;)
		if (str_eq(one, figure))
			return true;
	return false;
}

/* Inside of quotes of any kind, where it is of three words or more; or empty.
 */
static struct str quoted(struct str s)
{
	static const struct {
		struct str open, close;
	} marks[] = {
	    {S_INIT("\""), S_INIT("\"")},
	    {S_INIT("“"), S_INIT("”")},
	    {S_INIT("„"), S_INIT("“")},
	    {S_INIT("«"), S_INIT("»")},
	    {S_INIT("‘"), S_INIT("’")},
	};
	for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++) {
		ptrdiff_t from = str_find(s, marks[k].open), to;
		if (from < 0)
			continue;
		struct str in = str_sub(s, (size_t)from + marks[k].open.n, s.n);
		to = str_find(in, marks[k].close);
		in = str_trim(str_sub(in, 0, to < 0 ? 0 : (size_t)to));
		ptrdiff_t space = str_chr(in, ' ');
		if (in.n >= QUOTE_MIN && space >= 0 &&
		    str_rchr(in, ' ') > space)
			return in;
	}
	return S("");
}

/* Of one report, while it is looked for. */
struct point {
	bool *was; /* taken */
	size_t titled, top;
	struct piece *first; /* must be told as well, or NULL */
};

/* How many of the headline's words are told. */
static size_t titled(const struct chooser *c)
{
	size_t n = 0;
	for (size_t i = 0; i < map_len(c->terms); i++) {
		const struct term *t = map_value(c->terms, i);
		n += t->title && t->told;
	}
	return n;
}

static struct piece *first_of(struct chooser *c, const struct point *m)
{
	size_t first = 0;
	while (!m->was[first])
		first++;
	return &c->pieces[first];
}

/* It is told, and so many of the headline's words; or all is as it was. */
static bool tried(struct chooser *c, const struct summary_opts *o,
    const struct point *m, struct piece *p, size_t least)
{
	if (choice_with(c, o, p) && titled(c) >= least &&
	    (!m->first || m->first->taken))
		return true;
	choice_restore(c, m->was);
	return false;
}

/* The question is told before its answer. */
static bool answered(struct chooser *c, const struct summary_opts *o,
    const struct point *m, struct piece *q, struct piece *p)
{
	struct piece asked = *q, answer = *p;
	struct unit asks = *q->u, says = *p->u;
	q->before = NULL;
	p->before = q;
	q->u->tells = p->u->tells = true;
	q->u->depends = p->u->depends = false;
	if (tried(c, o, m, p, 0))
		return true;
	*q->u = asks;
	*p->u = says;
	q->before = asked.before;
	p->before = answer.before;
	return false;
}

/* It has most of the headline's words. */
static bool asks_it(const struct chooser *c, const struct piece *p)
{
	size_t of = 0, all = 0;
	for (size_t i = 0; i < map_len(c->terms); i++) {
		const struct term *t = map_value(c->terms, i);
		all += t->title && t->units;
	}
	vec_each (&p->terms, t)
		of += (*t)->title;
	return of >= ASKED_LEAST && (double)of >= ASKED_SHARE * (double)all;
}

/* It is of the question, or of what was so until now, and no answer: "That is
 * what many ask", "For years nobody knew". */
static bool no_answer(struct str language, struct str sentence)
{
	static const char of_asking[] =
	    " question questions ask asks asked frage fragen fragt gefragt "
	    "demande demandent pregunta preguntan pergunta perguntas domanda "
	    "domande chiede chiedono vraag vragen fråga frågan frågar spørsmål "
	    "spørsmålet spør spørgsmål spørgsmålet spørger pytanie pytają "
	    "otázka ptají вопрос вопросом спрашивают питання питають ";
	struct words w = words_of(sentence);
	struct word word;
	while (words_next(&w, &word))
		if (word_listed(of_asking, word.folded))
			return true;
	return foil_grants(language, sentence);
}

static bool answer(
    struct chooser *c, const struct summary_opts *o, const struct point *m)
{
	struct str title = c->docs[0].title, language = c->docs[0].language;
	bool asks = str_ends(title, S("?")) || str_find(title, S("? ")) >= 0;
	for (size_t i = 0; i + 1 < m->top; i++) {
		struct piece *q = &c->pieces[i], *p = q + 1;
		if (!asking(q->u->text) || !asks_it(c, q))
			continue;
		return !p->taken && p->u->whole && !asking(p->u->text) &&
		       (BEGINS(answers, language, p->u->text) ||
			   (asks && !str_ends(p->u->text, S("!")) &&
			       !no_answer(language, p->u->text))) &&
		       answered(c, o, m, q, p);
	}
	return false;
}

/* "1,400" and "1400". */
static bool same_digits(struct str x, struct str y)
{
	size_t i = 0, k = 0;
	for (;; i++, k++) {
		while (i < x.n && !ch_digit(x.p[i]))
			i++;
		while (k < y.n && !ch_digit(y.p[k]))
			k++;
		if (i == x.n || k == y.n)
			return i == x.n && k == y.n;
		if (x.p[i] != y.p[k])
			return false;
	}
}

/* What a sentence has that of. */
static struct fact counted(
    struct chooser *c, struct str sentence, struct str figure)
{
	struct facts f = {0};
	facts_add(c->a, &f, sentence, c->docs[0].language);
	vec_each (&f.all, x)
		if (x->exact && same_digits(x->word, figure))
			return *x;
	return (struct fact){0};
}

/* It is the same figure: a share in both, or of what is measured or not in
 * both, beside another word of the headline. "Man, 65": "65 miles an hour". */
static bool same_figure(
    struct chooser *c, const struct piece *p, struct str figure)
{
	struct fact x = counted(c, c->docs[0].title, figure),
		    y = counted(c, p->u->text, figure);
	bool titled = false;
	vec_each (&p->terms, t)
		titled |= (*t)->title && !same_digits((*t)->key, figure);
	return x.share == y.share &&
	       (x.share || (x.measured == y.measured && titled));
}

/* No sentence that is taken has it, and one of the others. */
static bool with_text(struct chooser *c, const struct summary_opts *o,
    const struct point *m, struct str s, bool figure)
{
	struct piece *first = NULL;
	for (size_t i = 0; i < c->n; i++) {
		struct piece *p = &c->pieces[i];
		if (figure ? !has_figure(p->u->text, s)
			   : str_ifind(p->u->text, s) < 0)
			continue;
		if (p->taken)
			return false;
		if (!first && i < m->top && p->u->tells && !p->u->page &&
		    (!figure || same_figure(c, p, s)))
			first = p;
	}
	return first && tried(c, o, m, first, m->titled - (m->titled > 0));
}

/* What it begins with has some of the headline's words: no scene. */
static struct piece *begins_with_news(struct chooser *c, const struct point *m)
{
	struct piece *first = first_of(c, m);
	size_t n = 0;
	vec_each (&first->terms, t)
		n += (*t)->title;
	return n >= ASKED_LEAST ? first : NULL;
}

static bool of_headline(
    struct chooser *c, const struct summary_opts *o, struct point *m)
{
	struct str title = c->docs[0].title, quote = quoted(title), figure;
	m->first = quote.n ? begins_with_news(c, m) : NULL;
	if (quote.n && with_text(c, o, m, quote, false))
		return true;
	m->first = NULL;
	for (size_t at = 0; (figure = figure_next(title, &at)).n;)
		if (telling(title, figure) && with_text(c, o, m, figure, true))
			return true;
	return false;
}

/* What a report that names its day begins with is its news: no scene, and not
 * what was so until now. "He may". */
static bool dated(struct str language, struct str sentence)
{
	static const char near[] =
	    " today yesterday tonight heute gestern aujourd'hui hoy ayer hoje "
	    "ontem oggi ieri vandaag gisteren idag igår dziś dzisiaj wczoraj "
	    "dnes včera сегодня вчера сьогодні вчора tänään eilen bugün dün "
	    "tegnap ";
	const char *days = date_words(language);
	bool small = !str_istarts(language, S("en"));
	struct words w = words_of(sentence);
	struct word word;
	while (words_next(&w, &word))
		if (word_listed(near, word.folded) ||
		    (date_word(days, word.folded) &&
			(small || word_capital(word.raw))))
			return true;
	return false;
}

/* How a sentence says that it has the point. */
enum mark { MARK_NONE, MARK_FINDS, MARK_SUMS, MARK_TURNS };

static enum mark mark_of(struct str language, struct str s, bool news)
{
	if (BEGINS(finds, language, s))
		return MARK_FINDS;
	if (!news && BEGINS(sums, language, s))
		return MARK_SUMS;
	return !news && BEGINS(turns, language, s) &&
		       !asking_oneself(language, s)
		   ? MARK_TURNS /* not "Now, I hadn't read it" */
		   : MARK_NONE;
}

static bool marked(
    struct chooser *c, const struct summary_opts *o, struct point *m)
{
	struct str language = c->docs[0].language;
	struct piece *first = first_of(c, m);
	bool news = dated(language, first->u->text);
	size_t last = 0;
	for (size_t i = 0; i < c->n; i++)
		last = c->pieces[i].taken ? i : last;
	for (size_t i = last + 1; i < m->top; i++) {
		struct piece *p = &c->pieces[i], *before = p->before;
		bool depends = p->u->depends;
		enum mark mark = p->u->tells
				     ? mark_of(language, p->u->text, news)
				     : MARK_NONE;
		if (mark == MARK_NONE)
			continue;
		m->first = mark == MARK_FINDS ? NULL : first;
		if (mark != MARK_TURNS)
			p->before = NULL;
		p->u->depends = depends && (p->before || p->u->who);
		if (tried(c, o, m, p, 0))
			return true;
		p->u->depends = depends;
		p->before = before;
	}
	return false;
}

void point_cover(struct chooser *c, const struct summary_opts *o)
{
	struct point m = {.titled = titled(c)};
	if (!c->told_any)
		return;
	m.top = (size_t)(TOP_SHARE * (double)c->n);
	m.top = m.top > TOP ? TOP : m.top;
	m.was = arena_calloc(c->a, c->n + 1, sizeof(*m.was));
	for (size_t i = 0; i < c->n; i++)
		m.was[i] = c->pieces[i].taken;
	if (!answer(c, o, &m) && !of_headline(c, o, &m))
		marked(c, o, &m);
}
