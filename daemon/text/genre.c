/* SPDX-License-Identifier: MIT */
/* gazetted: what a headline says of its article, that it is no report. */
#include "text/genre.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "text/listed.h"

#define LABEL_BYTES 64 /* of the longest label, and some more */

struct genre_row {
	const char *languages, *labels;
};

/* Each label between bars. One that ends with a space has something behind it:
 * "Kommentar zum Haushalt". Only what means nothing else as a label: there are
 * reviews, profiles and talks that are the news, and "Analyse von Messdaten"
 * may be who found it out. */
/* clang-format off */
static const struct genre_row rows[] = {
    {" ar ", "|رأي|آراء|مقال رأي|مقال|تحليل|تعليق|افتتاحية|كلمة العدد|"},
    {" bg mk ", "|мнение|анализ|коментар|редакционно|уводник|"},
    {" ca ", "|opinió|anàlisi|editorial|tribuna|"},
    {" cs sk ",
	"|komentář|komentár|názor|analýza|glosa|sloupek|úvodník|editorial|"},
    {" da no nb nn sv ",
	"|analyse|analys|kommentar|kronikk|kronik|krönika|ledare|leder|"
	"lederartikel|debatt|debat|meninger|klumme|opinion|replik|insändare|"
	"kommentar om |"},
    {" de ",
	"|kommentar|gastkommentar|pro und contra|leitartikel|meinung|"
	"meinungsbeitrag|gastbeitrag|kolumne|glosse|analyse|essay|standpunkt|"
	"leserbriefe|faktencheck|erklärt|kommentar zu |kommentar zum |"
	"kommentar zur |kommentar von |kolumne von |"},
    {" el ", "|άποψη|γνώμη|ανάλυση|σχόλιο|άρθρο γνώμης|"},
    {" en ",
	"|opinion|analysis|news analysis|commentary|comment|editorial|"
	"editorials|op-ed|column|guest column|guest essay|essay|viewpoint|"
	"perspective|letters|letters to the editor|explainer|explained|"
	"fact check|fact-check|opinion by |analysis by |comment by |"},
    {" es ",
	"|opinión|análisis|editorial|columna|tribuna|tribuna abierta|"
	"columna de opinión|comentario|artículo de opinión|"
	"cartas al director|verificación|"},
    {" fa ", "|تحلیل|یادداشت|سرمقاله|دیدگاه|نظر|"},
    {" fi ", "|kommentti|analyysi|kolumni|pääkirjoitus|mielipide|näkökulma|"},
    {" fr ",
	"|opinion|opinions|édito|éditorial|l'édito|l’édito|tribune|analyse|"
	"chronique|commentaire|décryptage|point de vue|billet|"
	"courrier des lecteurs|"},
    {" he ", "|דעה|פרשנות|ניתוח|מאמר מערכת|טור|"},
    {" hi ", "|संपादकीय|विश्लेषण|राय|"},
    {" hr sr bs sl ",
	"|komentar|analiza|mišljenje|mnenje|kolumna|uvodnik|анализа|"
	"коментар|"},
    {" hu ", "|vélemény|elemzés|kommentár|publicisztika|"},
    {" id ms ", "|opini|analisis|tajuk rencana|editorial|kolom|"},
    {" it ",
	"|opinione|l'opinione|l’opinione|analisi|l'analisi|l’analisi|"
	"editoriale|l'editoriale|l’editoriale|il commento|commento|"},
    {" ja ", "|社説|主張|論説|コラム|解説|オピニオン|論点|"},
    {" ko ", "|사설|칼럼|시론|기고|논평|오피니언|분석|해설|"},
    {" lt lv et ",
	"|nuomonė|komentaras|analizė|viedoklis|komentārs|analīze|arvamus|"
	"kommentaar|analüüs|juhtkiri|"},
    {" nl ", "|opinie|commentaar|column|analyse|essay|"},
    {" pl ", "|komentarz|opinia|analiza|felieton|"},
    {" pt ",
	"|opinião|análise|editorial|coluna|artigo de opinião|comentário|"},
    {" ro ", "|opinie|analiză|editorial|comentariu|"},
    {" ru ", "|мнение|анализ|аналитика|колонка|комментарий|передовица|"},
    {" tr ", "|yorum|analiz|görüş|köşe yazısı|"},
    {" uk ", "|думка|аналіз|коментар|колонка|"},
    {" vi ", "|bình luận|góc nhìn|phân tích|xã luận|"},
    {" zh ", "|社论|社論|社评|社評|评论|評論|观点|觀點|分析|时评|時評|专栏|專欄|"},
};

/* What a label ends with in front of a headline, and begins with behind it. */
static const struct str ends[] = {S_INIT(":"), S_INIT("："), S_INIT("|"),
    S_INIT("｜"), S_INIT("丨"), S_INIT("]"), S_INIT("】"), S_INIT(")"),
    S_INIT("）"), S_INIT("」"), S_INIT("』"), S_INIT(". "), S_INIT(" - "),
    S_INIT(" – "), S_INIT(" — "), S_INIT(" / ")};
static const struct str begins[] = {S_INIT(" | "), S_INIT("｜"), S_INIT(" - "),
    S_INIT(" – "), S_INIT(" — "), S_INIT("("), S_INIT("（"), S_INIT("["),
    S_INIT("【")};
static const struct str brackets[] = {S_INIT("["), S_INIT("【"), S_INIT("("),
    S_INIT("（"), S_INIT("「"), S_INIT("『"), S_INIT("]"), S_INIT("】"),
    S_INIT(")"), S_INIT("）")};
/* clang-format on */
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* In lower case, without the brackets around it. */
static struct str fold(struct str label, char d[static LABEL_BYTES])
{
	size_t n = 0;
	uint32_t c;
	label = str_trim(label);
	for (size_t i = 0; i < COUNT(brackets); i++) {
		if (str_starts(label, brackets[i]))
			label = str_sub(label, brackets[i].n, label.n);
		if (str_ends(label, brackets[i]))
			label = str_sub(label, 0, label.n - brackets[i].n);
	}
	label = str_trim(label);
	for (size_t i = 0; i < label.n && n + 4 < LABEL_BYTES;) {
		i += utf8_next(label, i, &c);
		if (c != UTF8_BAD)
			n += utf8_encode(d + n,
			    (uint32_t)utf8proc_tolower((utf8proc_int32_t)c));
	}
	return (struct str){d, n};
}

static bool among(struct str labels, struct str label)
{
	struct str one;
	while (str_split(&labels, '|', &one))
		if (one.n && (str_ends(one, S(" ")) ? str_starts(label, one)
						    : str_eq(label, one)))
			return true;
	return false;
}

static bool is_label(struct str text, struct str language)
{
	char d[LABEL_BYTES];
	struct str label = fold(text, d);
	for (size_t i = 0; label.n && i < COUNT(rows); i++)
		if ((language.n < 2 ||
			word_listed(rows[i].languages, language)) &&
		    among(str_of(rows[i].labels), label))
			return true;
	return false;
}

/* No mark stands there: as of most bytes of most headlines. */
static inline bool plain(struct str s, size_t i)
{
	char c = s.p[i] == ' ' && i + 1 < s.n ? s.p[i + 1] : s.p[i];
	return ch_alpha(c);
}

/* The first of `marks` that stands at byte `i`, or NULL. */
static const struct str *mark_at(
    struct str s, size_t i, const struct str *marks, size_t n)
{
	const char *p = s.p + i;
	size_t left = s.n - i;
	for (size_t k = 0; k < n; k++)
		if (*p == *marks[k].p &&
		    str_starts((struct str){p, left}, marks[k]))
			return &marks[k];
	return NULL;
}

static bool in_front(struct str title, struct str language)
{
	const struct str *mark = NULL;
	size_t i = 1; /* not the bracket that opens */
	while (
	    i < title.n && i < LABEL_BYTES &&
	    (plain(title, i) || !(mark = mark_at(title, i, ends, COUNT(ends)))))
		i++;
	return mark && str_trim(str_sub(title, i + mark->n, title.n)).n &&
	       is_label(str_sub(title, 0, i), language);
}

static bool at_end(struct str title, struct str language)
{
	const struct str *mark = NULL;
	size_t least = title.n > LABEL_BYTES ? title.n - LABEL_BYTES : 1;
	size_t i = title.n;
	while (i > least &&
	       (plain(title, i - 1) ||
		   !(mark = mark_at(title, i - 1, begins, COUNT(begins)))))
		i--;
	return mark &&
	       is_label(str_sub(title, i - 1 + mark->n, title.n), language);
}

bool genre_aside(struct str title, struct str language)
{
	struct str own = str_sub(language, 0, 2);
	title = str_trim(title);
	return in_front(title, own) || at_end(title, own);
}
