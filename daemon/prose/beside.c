/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that stand beside the news. */
#include "prose/beside.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "prose/folded.h"
#include "prose/house.h"
#include "prose/rules.h"
#include "text/furniture.h"
#include "text/sentence.h"
#include "text/words.h"

#define ADDRESS_MAX    60  /* bytes of "All of it: www.example.org." */
#define BIO_NAME_MAX   40  /* bytes of a name */
#define BIO_WORDS      12  /* behind it, in which a post is told */
#define BIO_ROLE_MAX   30  /* bytes of " is a freelance journalist." */
#define INITIALS_MIN   2   /* of the writers of a work */
#define CREDIT_MAX     64  /* bytes of "(Ann Example/Gazette)" */
#define DATED_MAX      120 /* bytes of a byline with a date */
#define PUBLISHED_MAX  160 /* and with two, and how long it takes to read */
#define LABEL_MAX      40  /* bytes of "Ann Example:" */
#define LABEL_WORDS    3
#define LABELLED_WORDS 4 /* behind "Newsletter", that make a sentence */
#define LABELLED_CHARS 12
#define LIST_WORDS     5  /* names at least that make a list */
#define LINK_MAX       80 /* bytes between two dashes */
#define LINKS_MIN      4  /* dashes between them */
#define ROW_CELLS      3  /* of a line that is one of a table, */
#define ROW_CELL_MAX   80 /* bytes: more are prose */
#define LIFE_WORDS     2  /* before the years of somebody */
#define LIST_LONG      20 /* of those that it says what they are */
#define NAMES_SHARE    6  /* of so many words at most one is none */
#define WHEN_WORDS     2  /* small ones before a date: "am Montag, den 2.11." */

#define N(table) (sizeof(table) / sizeof(*(table)))

static bool cased(uint32_t c, utf8proc_category_t as)
{
	return c != UTF8_BAD && utf8proc_category((utf8proc_int32_t)c) == as;
}

static bool upper(uint32_t c)
{
	return cased(c, UTF8PROC_CATEGORY_LU);
}

/* What a sentence that meets a rule does. */
enum {
	CAPTION = 1, /* names a picture, or who took it */
	SIDES = 2,   /* where somebody is in one, */
	ACTS = 4,    /* where nobody says or does anything */
	LINE = 8,    /* may be a line for a picture, or the page */
	LIFE = 16,   /* may tell what a reporter is */
	CREDIT = 32, /* says whose a picture is */
	SPOKEN = 64, /* speaks to its reader, or of the house */
};

/* What reporters are. */
static const char roles[] =
    "reporter|correspondent|editor|journalist|columnist|writer|"
    "producer|contributor|freelancer|redakteur|korrespondent|"
    "journaliste|periodista|redactor|giornalista|jornalista|"
    "correspondant|corrispondente|corresponsal|verslaggever|"
    "redacteur|dziennikark|dziennikarz|redaktor|журналист|"
    "корреспондент|обозреватель";

static const struct rule rules[] = {
    {CAPTION, {"photo:|photo by|photograph:|photos:|image:|picture:|pictured:|"
	       "credit:|caption:|file photo:|file photo of|video:|watch:|"
	       "listen:|source:|foto:|bild:|quelle:|crédit :|crédit:|crédits :|"
	       "crédits:|crédit photo|crédits photo|crédito:|créditos:|"
	       "image credit|(photo|[photo|(image|(picture|©|copyright ©|"
	       "copyright (c)|copyright 20|图为|圖為|sur cette photo|"
	       "das bild zeigt|image source,|image caption,|file - |file – |"
	       "file — |q:|a:"}},
    {CAPTION,
	{NULL, "/getty images|/ getty images|via getty|(getty images|"
	       "getty images)|by getty images.|getty images/|getty images /|© "
	       "getty|"
	       "scroll down for|all rights reserved|click here to|"
	       "photo credit:|handout photo|handout picture|appeared first on|"
	       "follow us on|://| shown)|(pictured|pictured)|imagen de archivo|"
	       "foto de archivo|foto d'archivio|foto de arquivo|"
	       "imagem de arquivo|archiefbeeld|archieffoto|archivfoto|"
	       "(symbolbild|symbolbild)|symbolbild:|(symbolfoto|symbolfoto)|"
	       "photo d'illustration|zdjęcie ilustracyjne|"
	       "zdjęcie archiwalne|архивное фото|фото из архива|写真はイメージ|"
	       "資料写真|资料图"}},
    {CAPTION, {"submitted by ", "/u/"}}, {CAPTION, {"[link]|[comments]"}},
    {CAPTION, {"this ", "photo shows|image shows"}},
    {CAPTION, {"in this ", " photo"}}, {CAPTION, {"undated ", "photo shows"}},
    {SIDES,
	{NULL, "(left)|(right)|(second from|(third from|(centre)|(center)|"
	       ", left, with|, right, with|(links)|(rechts)|(mitte)|(l.)|(r.)|"
	       "(v.l.|(à gauche)|(à droite)|(au centre)|(izquierda)|(derecha)|"
	       "(a la izquierda)|(a la derecha)|(a sinistra)|(a destra)|"
	       "(al centro)|(à esquerda)|(à direita)|(z lewej)|(z prawej)|"
	       "(слева)|(справа)|(в центре)|（左）|（右）|（中央）|(左)|(右)"}},
    {ACTS,
	{NULL, " said| says| told| will | would | has | have | had | was |"
	       " were | sagt| wird | werden | hat | haben | ont | sera | dijo|"
	       " ha | han | hanno | foi | disse| zei | heeft | werd |сказал|"
	       "заявил|述べ|話し|した。|说"}},
    {LIFE, {NULL, roles}},
    {SPOKEN,
	{NULL, "you|our | us | we |more |sie | uns| wir |unter |mehr |"
	       "vous|nous|notre|plus d'|usted|nuestr|más |consult|puede|"
	       "vostr|nostr|maggiori|você|noss|mais |je |jij|ons|onze|meer|"
	       "nam|nas |nasz|więcej|register |visit |contact |tel"}},
    {LINE, {"image |getty images |foto de |aktualisiert|gepubliceerd|обновлено|"
	    "опубликовано|dieser beitrag zu|kommentare "}},
    {CREDIT, {"photo:|photo by|photos:|photo/|picture:|picture by|pictures:|"
	      "image:|image by|file photo|foto:|foto |fotos:|bild:|bilder:|"
	      "crédit :|crédit photo|crédits|crédito|credit:|credits:|фото:|"
	      "фото ©|фото /|fot.|kuva:|写真：|写真:|写真＝|写真は|图片来源|"
	      "图片：|图源|사진=|사진:|사진 =|صورة:|fotó:|©|(c)"}},
    {CREDIT, {"taken by |aufgenommen von |courtesy of |image courtesy|"
	      "picture courtesy|photo courtesy|quelle: |source: ",
		 "wikimedia|flickr|commons|unsplash|pixabay|pexels|getty|"
		 "shutterstock|istock|courtesy"}},
    {CREDIT, {NULL, "wikimedia commons|via flickr|(flickr)|cc by-sa|cc by 2|"
		    "cc by 3|cc by 4|cc-by"}}};

static struct rulebook book = {.rules = rules, .n = N(rules)};

static bool caption(unsigned met)
{
	return met & CAPTION || (met & SIDES && !(met & ACTS));
}

/* As a line of furniture, also behind the marks that stand before headings:
 * "【関連記事】", "▶ Read more". */
bool beside_line(struct str line)
{
	uint32_t c;
	size_t i = 0, len;
	for (; i < line.n; i += len) {
		len = utf8_next(line, i, &c);
		if (c != ' ' && !utf8_among("[【〔［▶►▸▷■□▼▽◆◇●○＞→", c))
			break;
	}
	return furniture_line(line) != FURNITURE_NONE ||
	       (i &&
		   furniture_line(str_sub(line, i, line.n)) != FURNITURE_NONE);
}

/* Words with capitals and small ones between them. */
static bool names(struct str t)
{
	struct str word;
	uint32_t c;
	while (str_split(&t, ' ', &word)) {
		utf8_next(word, 0, &c);
		if (word.n && words_letter(c) && !upper(c) &&
		    !word_listed(
			" and of for in at the dpa und y e et i en ", word))
			return false;
	}
	return true;
}

/* Of those that stand between names, and in brackets or before a colon, where
 * it is said what they are. */
static bool joins(struct str word, int brackets)
{
	static const char between[] =
	    " and or of for in at the with from not also plus und mit von der "
	    "die das den als sowie auch et avec de du des la le les y con del "
	    "los las e ed di da do dos das en met van het o ou oraz i z w ";
	char last = word.p[word.n - 1];
	while (word.n && strchr(".,;)", word.p[word.n - 1]))
		word.n--;
	return brackets || last == ':' || last == ')' ||
	       word_listed(between, word);
}

/* Nearly all of its words are names, and no verb is among them: a line-up, a
 * cast. In scripts that have no capitals and in texts that have nothing else,
 * none is. */
static bool list_of_names(struct str t)
{
	struct str word;
	size_t all = 0, named = 0, commas = 0, whats = 0;
	uint32_t c, second;
	int brackets = 0;
	bool comma = false;
	for (size_t i = 0; i < t.n && commas < 2; i++)
		commas += t.p[i] == ',' || t.p[i] == ';';
	if (commas < 2)
		return false;
	commas = 0;
	while (str_split(&t, ' ', &word)) {
		commas += word.n && strchr(",;", word.p[word.n - 1]);
		brackets += str_chr(word, '(') >= 0;
		struct str bare = word;
		while (bare.n && strchr("(\"'", bare.p[0]))
			bare = str_sub(bare, 1, bare.n);
		size_t len = bare.n ? utf8_next(bare, 0, &c) : 0;
		bool is = len && words_letter(c);
		if (is && !upper(c) && !joins(bare, brackets)) {
			if (!comma)
				return false;
			whats++; /* "Ann Example, historian" */
		}
		comma = word.n && strchr(",;", word.p[word.n - 1]);
		brackets -= brackets && str_chr(word, ')') >= 0;
		if (!is)
			continue;
		all++;
		second = 0;
		if (len < bare.n)
			utf8_next(bare, len, &second);
		named += upper(c) && !upper(second);
		all -= upper(c) && upper(second); /* of all capitals: neither */
	}
	return commas > 1 && named >= (whats ? LIST_LONG : LIST_WORDS) &&
	       (all - named) * NAMES_SHARE <= all;
}

/* "By Ann Example on Monday, November 2nd, 2026 at 11:08 a.m." */
static bool dated_byline(struct str t)
{
	struct str word;
	uint32_t c;
	bool clock = false;
	if (!str_starts(t, S("By ")) || t.n > DATED_MAX)
		return false;
	while (str_split(&t, ' ', &word)) {
		utf8_next(word, 0, &c);
		clock |= str_chr(word, ':') > 0 && ch_digit((char)c);
		if (word.n && words_letter(c) && !upper(c) &&
		    !word_listed(
			" and on at for in the a.m. p.m. am pm ", word))
			return false;
	}
	return clock;
}

/* "10h04", "10:04", "28/11/2026", "28.11.2026" */
static bool instant(struct str t)
{
	for (size_t i = 1; i + 2 < t.n; i++)
		if (strchr("h:/.", t.p[i]) && ch_digit(t.p[i - 1]) &&
		    ch_digit(t.p[i + 1]) && ch_digit(t.p[i + 2]))
			return true;
	return false;
}

/* "Anne Exemple et Bob Muster (avec l'AFP) " */
static bool writers(struct str t)
{
	static const char between[] =
	    " and for with et avec und mit y con e com i og och med en met "
	    "de der den di da van von dpa ";
	struct str word;
	uint32_t c, mark;
	while (str_split(&t, ' ', &word)) {
		size_t len = word.n ? utf8_next(word, 0, &c) : 0;
		if (!len || !words_letter(c) || upper(c) ||
		    word_listed(between, word))
			continue;
		len += len < word.n ? utf8_next(word, len, &mark) : 0;
		if (len >= word.n || !utf8_among("'’", mark))
			return false;
		utf8_next(word, len, &c);
		if (!upper(c))
			return false;
	}
	return true;
}

/* "le lundi 28/11/2026", "on Monday, November 2": and no object, which a
 * sentence has before it. */
static bool when_at_once(struct str t)
{
	struct str word;
	uint32_t c;
	int small = 0;
	while (small <= WHEN_WORDS && str_split(&t, ' ', &word)) {
		if (!word.n)
			continue;
		if (ch_digit(word.p[0]))
			return true;
		utf8_next(word, 0, &c);
		small += words_letter(c) && !upper(c);
	}
	return false;
}

/* "Par Anne Exemple Publié le 28/11/2026 à 10h04" */
static bool published_by(struct str t)
{
	static const struct str by[] = {S_INIT("By "), S_INIT("Par "),
	    S_INIT("Von "), S_INIT("Por "), S_INIT("Di "), S_INIT("Door "),
	    S_INIT("Av "), S_INIT("Af ")};
	static const struct str published[] = {S_INIT("published"),
	    S_INIT("updated"), S_INIT("publié le"), S_INIT("mis à jour"),
	    S_INIT("publicado"), S_INIT("actualizado"), S_INIT("atualizado"),
	    S_INIT("veröffentlicht am"), S_INIT("aktualisiert"),
	    S_INIT("pubblicato"), S_INIT("aggiornato"), S_INIT("gepubliceerd"),
	    S_INIT("bijgewerkt"), S_INIT("publicerad"), S_INIT("uppdaterad"),
	    S_INIT("publisert"), S_INIT("oppdatert")};
	uint32_t c;
	size_t from = 0, to = t.n, end = t.n;
	for (size_t i = 0; i < N(by) && !from; i++) {
		if (!str_starts(t, by[i]) || t.n == by[i].n)
			continue;
		utf8_next(t, by[i].n, &c);
		from = upper(c) ? by[i].n : 0;
	}
	for (size_t i = 0; i < N(published) && from; i++) {
		ptrdiff_t at = str_ifind(t, published[i]);
		if (at <= (ptrdiff_t)from || (size_t)at >= to)
			continue;
		to = (size_t)at;
		end = to + published[i].n;
	}
	return end < t.n && t.n <= PUBLISHED_MAX && instant(t) &&
	       writers(str_sub(t, from, to)) &&
	       when_at_once(str_sub(t, end, t.n));
}

/* "(Reporting by Ann Example; Editing by Bob Example)". */
static bool worked_on_it(struct str t)
{
	static const struct str begin[] = {S_INIT("reporting by "),
	    S_INIT("additional reporting by "), S_INIT("editing by "),
	    S_INIT("writing by "), S_INIT("edited by "),
	    S_INIT("with reporting by "),
	    S_INIT("with additional reporting by "),
	    S_INIT("das gespräch führte "), S_INIT("das interview führte "),
	    S_INIT("die fragen stellte "), S_INIT("propos recueillis par ")};
	static const struct str from[] = {S_INIT("mit material von "),
	    S_INIT("mit informationen von "),
	    S_INIT("with additional reporting from "),
	    S_INIT("met medewerking van "), S_INIT("con información de "),
	    S_INIT("com informações da "), S_INIT("com informações do "),
	    S_INIT("com informações de ")};
	uint32_t c;
	if (str_starts(t, S("(")))
		t = str_sub(t, 1, t.n);
	for (size_t i = 0; i < N(begin); i++)
		if (str_istarts(t, begin[i])) {
			utf8_next(t, begin[i].n, &c);
			return upper(c);
		}
	for (size_t i = 0; i < N(from); i++)
		if (str_istarts(t, from[i]))
			return names(str_sub(t, from[i].n, t.n)) &&
			       t.n < CREDIT_MAX;
	return false;
}

/* "By Ann Example, Staff Writer.", "Ann Example reports from Orlin." */
static bool byline(struct str t)
{
	static const struct str reports = S_INIT(" reports from ");
	ptrdiff_t at = str_find(t, reports);
	return (str_starts(t, S("By ")) && names(t)) || dated_byline(t) ||
	       published_by(t) || worked_on_it(t) ||
	       (at > 0 && names(str_sub(t, 0, (size_t)at)) &&
		   names(str_sub(t, (size_t)at + reports.n, t.n)));
}

static bool is_role(struct str word)
{
	struct str rest = str_of(roles), role;
	while (rest.n && str_split(&rest, '|', &role))
		if (str_istarts(word, role))
			return true;
	return false;
}

/* News of a reporter have figures, and what became of him. */
static bool tells_more(struct str t)
{
	static const char works[] =
	    " covers writes reports focuses specializes specialises lives "
	    "works has is ";
	ptrdiff_t who = str_find(t, S(" who "));
	struct str rest = who < 0 ? S("") : str_sub(t, (size_t)who + 5, t.n);
	struct str verb = S("");
	for (size_t i = 0; i < t.n; i++)
		if (ch_digit(t.p[i]))
			return true;
	return who > 0 && str_split(&rest, ' ', &verb) &&
	       !word_listed(works, verb);
}

/* "Ann Example is a senior reporter at the Gazette." */
static bool biography(struct str t)
{
	static const struct str is[] = {S_INIT(" is a "), S_INIT(" is an "),
	    S_INIT(" is the "), S_INIT(" ist "), S_INIT(" est "),
	    S_INIT(" es "), S_INIT(" è "), S_INIT(" é "),
	    S_INIT(" is verslaggever "), S_INIT(" is redacteur "),
	    S_INIT(" jest "), S_INIT(" — ")};
	static const char places[] =
	    " at for with covering covers based in on bei beim der des im "
	    "à au du de en del di presso da della dell' bij van działu "
	    "redakcji "
	    "отдела издания ";
	static const struct str happened[] = {S_INIT(" was "), S_INIT(" were "),
	    S_INIT(" has "), S_INIT(" had "), S_INIT(" wurde "),
	    S_INIT(" a été "), S_INIT(" fue "), S_INIT(" è stat"),
	    S_INIT(" foi "), S_INIT(" werd "), S_INIT(" został"),
	    S_INIT(" был ")};
	struct str front = str_sub(t, 0, BIO_NAME_MAX + S(" is the ").n);
	size_t end = SIZE_MAX;
	for (size_t i = 0; i < N(is); i++) {
		ptrdiff_t at = str_find(front, is[i]);
		if (at > 0 && (size_t)at < end)
			end = (size_t)at;
	}
	if (end > BIO_NAME_MAX)
		return false;
	struct str rest = str_sub(t, end, t.n), word;
	bool role = false, whose = false;
	for (size_t i = 0; i < N(happened); i++)
		if (str_find(t, happened[i]) > 0)
			return false;
	if (tells_more(t))
		return false;
	if (!names(str_sub(t, 0, end)))
		return false;
	for (int n = 0; n < BIO_WORDS && str_split(&rest, ' ', &word); n++) {
		if (role && word_listed(places, word))
			return true;
		role = is_role(word);
		whose |= str_ends(word, S("'s")) || str_ends(word, S("’s")) ||
			 word_listed(" our ", word);
	}
	/* "is the paper's editor.", "is a columnist." */
	return role && !rest.n && (whose || end + BIO_ROLE_MAX > t.n);
}

static bool is_address(struct str word)
{
	ptrdiff_t at = str_chr(word, '@');
	return (at > 0 &&
		   str_chr(str_sub(word, (size_t)at, word.n - 1), '.') > 1) ||
	       str_istarts(word, S("www."));
}

/* "Write to ann@example.org.", "www.example.org: all of it": at one end. At the
 * other of what is told, of nobody who reads it, a site stands for more. */
static bool address(struct str t, unsigned met)
{
	struct str word = {0}, rest = t;
	if (str_split(&rest, ' ', &word) && is_address(word))
		return true;
	while (str_split(&rest, ' ', &word))
		;
	return is_address(word) &&
	       (met & SPOKEN || t.n <= ADDRESS_MAX || str_chr(word, '@') > 0);
}

/* In scripts without spaces, of more than a few letters. */
static bool tells_unspaced(struct str t)
{
	static const char *const labels[] = {
	    "広告", "続きを", "シェア", "广告", "分享", "评论"};
	static const char *const of_pages[] = {"この記事", "読む", "お読み",
	    "こちら", "会員", "登録", "ご覧", "本文", "这篇", "朋友", "微信",
	    "微博", "下方", "点击", "我们", "关注", "二维码"};
	bool label = false;
	for (size_t i = 0; i < N(labels) && !label; i++)
		label = str_starts(t, str_of(labels[i]));
	for (size_t i = 0; i < N(of_pages) && label; i++)
		label = str_find(t, str_of(of_pages[i])) < 0;
	return label && utf8_len(t) >= LABELLED_CHARS;
}

/* "Veröffentlicht wurde der Bericht am Montag." */
static bool passive(struct str word, struct str next)
{
	return word_listed(" veröffentlicht aktualisiert gepubliceerd "
			   "publicerad publisert offentliggjort ",
		   word) &&
	       word_listed(" wurde wurden wird werden ist sind werd werden "
			   "wordt worden blev blir ble ",
		   next);
}

static bool begins_word(struct str word)
{
	uint32_t c = 0;
	if (word.n)
		utf8_next(word, 0, &c);
	return words_letter(c);
}

/* A word that labels what is behind it begins a sentence, too, where nothing in
 * that is of a page: "Newsletter platform Vessa has a new owner." */
static bool tells_of_label(struct str t)
{
	static const char labels[] =
	    " newsletter loading sponsored comments advertisement anzeige "
	    "anzeigen "
	    "werbung weiterlesen kommentare teilen publicité partager "
	    "commentaires publicidad compartir comentarios publicidade "
	    "compartilhar comentários pubblicità condividere commenti "
	    "advertentie reacties annons annonse kommentarer reklam reklama "
	    "reklamy komentarze sdílet mainos hirdetés реклама комментарии "
	    "iklan ";
	static const char of_pages[] =
	    " article articles story page post below above here inbox email "
	    "your our you sign subscribe continue continues closed content "
	    "artikel beitrag diesem diesen dieser dieses sie ihr ihre uns "
	    "unser unsere abonnieren bestellen anmelden hier unten "
	    "geschlossen cet cette l'article article ce vos votre nous abonner "
	    "inscription fermés suite este esta noticia artículo redes "
	    "cerrados "
	    "continúa notícia matéria redes esta artigo nas fechados questo "
	    "questa l'articolo iscriviti chiusi continua dit deze bericht "
	    "onderaan gesloten denna den här artikeln artiklen artikkelen "
	    "ten tego artykułu poniżej tento článek alatt этой статьи ниже "
	    "facebook whatsapp twitter instagram telegram x e-mail mail ";
	struct str rest = t, word = S("");
	int n = 0;
	if (tells_unspaced(t))
		return true;
	if (!str_split(&rest, ' ', &word))
		return false;
	struct str behind = rest, next = S("");
	if (str_split(&behind, ' ', &next) && passive(word, next))
		return true;
	if (!word_listed(labels, word))
		return false;
	for (; str_split(&rest, ' ', &word); n += word.n > 0) {
		while (word.n && strchr(".,:!", word.p[word.n - 1]))
			word.n--;
		if (word_listed(of_pages, word) ||
		    (!n && (!begins_word(word) ||
			       word_listed(" by von par por da door ", word))))
			return false;
	}
	return n >= LABELLED_WORDS;
}

/* A line's phrase that goes on behind a comma begins a sentence; and one for
 * a picture, or the page, where other than names and figures are behind it. */
static bool line_alone(struct str t, const struct folded *low, unsigned met)
{
	struct str rest = t, word;
	if (!beside_line(t) || house_goes_on(low) || house_told(low) ||
	    tells_of_label(t))
		return false;
	return !(met & LINE) || (str_split(&rest, ' ', &word) && names(rest));
}

/* "Example, A.B., Muster, C. and Ann, D. (2026), Bridges of Orlin.": a work. */
static bool reference(struct str t)
{
	struct str rest = t, word;
	size_t initials = 0;
	bool year = false;
	while (str_split(&rest, ' ', &word)) {
		initials += word.n > 2 && word.n % 2 && word.p[1] == '.' &&
			    word.p[0] >= 'A' && word.p[0] <= 'Z' &&
			    word.p[word.n - 1] == ',';
		year |= word.n > 5 && word.p[0] == '(' && ch_digit(word.p[1]) &&
			ch_digit(word.p[4]) && word.p[5] == ')';
	}
	return year && initials >= INITIALS_MIN;
}

bool beside_sentence(struct str t, const struct folded *low)
{
	unsigned met = rules_met(&book, low);
	return caption(met) || house_says(low) || byline(t) ||
	       address(t, met) || (met & LIFE && biography(t)) ||
	       list_of_names(t) || reference(t) || str_chr(t, '\t') >= 0 ||
	       line_alone(t, low, met);
}

/* "เผยแพร่: 12 พ.ค. 2569", in scripts whose sentences have no stops. */
static bool labelled(struct str t)
{
	static const char *const labels[] = {"เผยแพร่", "อัปเดต", "อัพเดท", "ภาพ",
	    "ภาพประกอบ", "ภาพจาก", "เครดิตภาพ", "ที่มา", "แหล่งที่มา", "แหล่งข่าว",
	    "ผู้เขียน", "เขียนโดย", "เรื่องโดย", "โดย", "ผู้สื่อข่าว", "แปลโดย", "แท็ก",
	    "หมวดหมู่", "ติดตาม", "ชมคลิป", "ขอบคุณ", "ខ្មែរ", "រូបភាព", "ប្រភព",
	    "ຮູບພາບ", "ແຫຼ່ງຂ່າວ"};
	ptrdiff_t colon = str_chr(utf8_clip(t, LABEL_MAX), ':');
	struct str head =
	    colon > 0 ? str_trim(str_sub(t, 0, (size_t)colon)) : S("");
	for (size_t i = 0; i < N(labels) && head.n; i++)
		if (str_eq(head, str_of(labels[i])))
			return true;
	return false;
}

bool beside_caption(struct str t)
{
	struct folded low;
	fold_sentence(t, &low);
	return labelled(t) || caption(rules_met(&book, &low));
}

/* "Ann Example/Gazette", "Ann Example via AP". */
static bool whose(struct str t)
{
	static const char *const agencies[] = {"AP", "AFP", "EPA", "dpa",
	    "Reuters", "Getty", "PA", "ANSA", "EFE", "PAP", "TASS", "ТАСС",
	    "AA", "TT", "NTB", "APA", "KEYSTONE", "Keystone", "imago", "IMAGO"};
	ptrdiff_t slash = str_chr(t, '/');
	bool agency = false;
	for (size_t i = 0; i < N(agencies); i++)
		agency |= str_ends(t, str_of(agencies[i]));
	return names(t) && str_find(t, S(". ")) < 0 &&
	       ((slash > 0 && (size_t)slash + 1 < t.n &&
		    !ch_digit(t.p[slash + 1])) ||
		   (agency && str_chr(t, ' ') > 0));
}

bool beside_credit(struct str t)
{
	struct folded low;
	t = str_trim(t);
	if (!t.n || t.n > CREDIT_MAX)
		return false;
	if (strchr("([", t.p[0]) && strchr(")]", t.p[t.n - 1]))
		t = str_trim(str_sub(t, 1, t.n - 1));
	fold_sentence(t, &low);
	return rules_met(&book, &low) & CREDIT || whose(t);
}

/* "Ann Example — Orlin Data — Kerra Foundation — Data Days 2013 — ...": names
 * and titles, but for a few, and no dashes of prose. */
static bool links(struct str line)
{
	static const struct str mark = S_INIT("— ");
	size_t n = 0, small = 0, from = 0;
	for (ptrdiff_t at = 0; at >= 0 && from < line.n; n++) {
		struct str rest = str_sub(line, from, line.n);
		small += !word_capital(rest) && !ch_digit(rest.p[0]);
		at = str_find(rest, mark);
		from += (size_t)at + mark.n;
	}
	return n > LINKS_MIN && line.n / n <= LINK_MAX && small * 4 <= n;
}

/* "74", "8%", "1.5": of a table's cell. */
static bool figure(struct str cell)
{
	if (!cell.n || !ch_digit(cell.p[0]))
		return false;
	for (size_t i = 0; i < cell.n; i++)
		if (!ch_digit(cell.p[i]) && !strchr(".,:%-", cell.p[i]))
			return false;
	return true;
}

bool beside_row(struct str line)
{
	struct str cells = line, cell;
	size_t n = 0, longest = 0, figures = 0, from;
	while (str_split(&cells, '\t', &cell)) {
		longest = cell.n > longest ? cell.n : longest;
		figures += figure(str_trim(cell));
		n++;
	}
	if ((n >= ROW_CELLS && (longest <= ROW_CELL_MAX || figures > 1)) ||
	    links(line))
		return true;
	/* "Orlin Bay (1-0): ", a name and what it has won, or "(NR)", if no
	 * more is known; "The mayor (1961-2019): ", one and its years */
	ptrdiff_t at = str_find(line, S("):"));
	ptrdiff_t open = str_chr(line, '(');
	if (at < 0 || open <= 0 || open > at)
		return false;
	struct str score = str_sub(line, (size_t)open + 1, (size_t)at);
	if (str_eq(score, S("NR")))
		return true;
	for (from = 0; from < score.n; from++)
		if (!ch_digit(score.p[from]) && score.p[from] != '-')
			return false;
	struct words name = words_of(str_sub(line, 0, (size_t)open));
	struct word w;
	bool all = true;
	for (n = 0; words_next(&name, &w); n++)
		all &= w.upper;
	return str_chr(score, '-') > 0 &&
	       (all || (n <= LIFE_WORDS && score.n == sizeof("1961-2019") - 1));
}

/* "Dear reader:": of whom it speaks to. */
static bool greets(struct str label)
{
	static const struct str words[] = {S_INIT("dear "), S_INIT("liebe "),
	    S_INIT("lieber "), S_INIT("liebes "), S_INIT("cher "),
	    S_INIT("chère "), S_INIT("chers "), S_INIT("querido "),
	    S_INIT("querida "), S_INIT("estimado "), S_INIT("estimada "),
	    S_INIT("prezado "), S_INIT("prezada "), S_INIT("caro "),
	    S_INIT("cara "), S_INIT("beste "), S_INIT("geachte "),
	    S_INIT("kära "), S_INIT("kjære "), S_INIT("kære ")};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_istarts(label, words[i]))
			return true;
	return false;
}

size_t beside_label(struct str line)
{
	struct str head = utf8_clip(line, LABEL_MAX), rest, word;
	ptrdiff_t colon = str_chr(head, ':');
	size_t n = 0;
	uint32_t c;
	if (colon <= 0 || (size_t)colon + 1 >= line.n ||
	    line.p[colon + 1] != ' ')
		return 0;
	rest = str_sub(head, 0, (size_t)colon);
	if (greets(rest))
		return 0;
	while (str_split(&rest, ' ', &word)) {
		utf8_next(word, 0, &c);
		if (!word.n || !upper(c) || ++n > LABEL_WORDS)
			return 0;
	}
	return (size_t)colon + 1;
}
