/* SPDX-License-Identifier: MIT */
/* gazetted: lines that stand beside an article and are none of it. */
#include "text/furniture.h"

#include <stdlib.h>
#include <utf8proc.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "text/caps.h"

#define PHRASE_MAX 64 /* bytes of a line that phrases are looked for in */

/* Three tables, each in order of bytes, in lower case. */

/* A short line that begins so. */
static const char *const begins[] = {
    "a lire aussi",
    "abone ol",
    "abonnez-vous",
    "actualizado",
    "add to favorites",
    "advertentie",
    "advertisement",
    "aktualisiert",
    "all rights reserved",
    "also read",
    "annons",
    "annonse",
    "anzeige",
    "article continues",
    "articoli correlati",
    "artikel drucken",
    "artikel teilen",
    "assine",
    "auch interessant",
    "ayrıca okuyun",
    "baca juga",
    "baca selengkapnya",
    "beitrag teilen",
    "bekijk ook",
    "bild:",
    "bildnachweis",
    "bildquelle",
    "bookmark",
    "bunları da",
    "by the same author",
    "categories:",
    "category:",
    "citește mai mult",
    "citește și",
    "citiţi şi",
    "click here",
    "comentarios",
    "commentaires",
    "comments (",
    "compartilhar",
    "compartilhe",
    "compartir",
    "condividi",
    "confira também",
    "contact us",
    "continua a leggere",
    "continue lendo",
    "continue reading",
    "continued below",
    "copyright ©",
    "correct this",
    "credit:",
    "crédit :",
    "crédit photo",
    "crédits :",
    "crédits photo",
    "czytaj dalej",
    "czytaj także",
    "czytaj też",
    "czytaj więcej",
    "deel dit",
    "del på",
    "dela på",
    "devamını oku",
    "diesen artikel",
    "diesen beitrag",
    "dieser beitrag",
    "dieser eintrag wurde",
    "don't miss",
    "don’t miss",
    "download our",
    "email this",
    "en savoir plus",
    "enable javascript",
    "etiquetas",
    "filed under",
    "first published",
    "folge uns",
    "folgen sie uns",
    "follow me on",
    "follow us",
    "fot.",
    "foto de",
    "foto:",
    "fotos:",
    "full story",
    "get our",
    "get the latest",
    "getty images",
    "go to comments",
    "have a tip",
    "hinterlasse",
    "hirdetés",
    "image ",
    "image credit",
    "image:",
    "inscreva-se",
    "inscrivez-vous",
    "iscriviti",
    "jaa ",
    "jetzt abonnieren",
    "join our",
    "jump to",
    "kapcsolódó",
    "kategorie:",
    "kategorien:",
    "kaynak:",
    "keep reading",
    "keywords:",
    "kommentar schreiben",
    "kommentare",
    "la suite après",
    "last modified",
    "last updated",
    "le puede interesar",
    "lea más",
    "lea también",
    "lea:",
    "learn more",
    "leave a comment",
    "leave a reply",
    "lee también",
    "lee:",
    "leer más",
    "leer también",
    "lees meer",
    "lees ook",
    "lees verder",
    "leggi anche",
    "leggi di più",
    "leggi tutto",
    "leia mais",
    "leia tambem",
    "leia também",
    "ler mais",
    "les mer",
    "les også",
    "lesen sie auch",
    "lesen sie dazu",
    "lesen sie hier",
    "lesen sie mehr",
    "lesezeit",
    "like us on",
    "lire aussi",
    "lire la suite",
    "lire plus",
    "lire également",
    "listen:",
    "loading",
    "lue lisää",
    "lue myös",
    "läs mer",
    "läs också",
    "läs även",
    "læs mere",
    "læs også",
    "mehr dazu",
    "mehr lesen",
    "mehr zu ",
    "mehr zum thema",
    "mehr:",
    "mis à jour",
    "more from",
    "more...",
    "more:",
    "more…",
    "mots-clés",
    "must read",
    "newsletter",
    "next:",
    "noticias relacionadas",
    "olvasd el",
    "open gallery",
    "originally published",
    "partager",
    "paylaş",
    "photo by",
    "photo credit",
    "photo:",
    "photos:",
    "picture:",
    "pin it",
    "please enable",
    "podziel się",
    "polecamy",
    "posted by",
    "posted in",
    "posted on",
    "potrebbe interessarti",
    "press enter",
    "previous:",
    "print this",
    "pročitajte",
    "pročitajte i",
    "przeczytaj",
    "pubblicità",
    "publicado",
    "publicidad",
    "publicidade",
    "publicité",
    "published on",
    "published:",
    "publié le",
    "přečtěte si",
    "quelle:",
    "read also",
    "read full",
    "read more",
    "read on ",
    "read the full",
    "read the rest",
    "read:",
    "reageer",
    "reklam",
    "reklama",
    "related article",
    "related post",
    "related stor",
    "related:",
    "report an error",
    "report this",
    "saiba mais",
    "schlagworte",
    "schlagwörter",
    "scroll down",
    "sdílet",
    "see all",
    "see also",
    "see more",
    "see:",
    "seguici",
    "seguir leyendo",
    "send us",
    "share article",
    "share on",
    "share this",
    "share via",
    "show all",
    "show more",
    "siehe auch",
    "siga o",
    "siga-nos",
    "sign up for",
    "sign up to",
    "simak juga",
    "skip to",
    "source:",
    "sponsored",
    "stand:",
    "stichworte",
    "story continues",
    "subscribe to",
    "suivez-nous",
    "support our",
    "support us",
    "sur le même",
    "suscríbase",
    "suscríbete",
    "síganos",
    "síguenos",
    "tagged",
    "tagi:",
    "tags:",
    "te puede interesar",
    "te recomendamos",
    "teilen auf",
    "temas relacionados",
    "themen:",
    "this article is",
    "this article was originally",
    "topic:",
    "topics:",
    "tweet this",
    "udostępnij",
    "updated on",
    "updated:",
    "vea también",
    "vedi anche",
    "veja mais",
    "veja também",
    "ver más",
    "ver también",
    "veröffentlicht",
    "vezi și",
    "view all",
    "view full",
    "view gallery",
    "view in",
    "view this post",
    "voir aussi",
    "von unserer redaktion",
    "watch now",
    "watch:",
    "weiterlesen",
    "werbung",
    "written by",
    "xem thêm",
    "your browser",
    "zobacz również",
    "zobacz także",
    "zobacz też",
    "zum artikel",
    "zum thema",
    "zur startseite",
    "zur übersicht",
    "zurück zur",
    "© ",
    "à lire :",
    "à lire aussi",
    "à voir aussi",
    "čtěte také",
    "číst dál",
    "đọc thêm",
    "źródło:",
    "διαβάστε επίσης",
    "διαβάστε περισσότερα",
    "вижте още",
    "джерело:",
    "дивіться також",
    "источник:",
    "комментарии",
    "поделиться",
    "подписывайтесь",
    "подпишитесь",
    "подробнее",
    "поділитися",
    "поширити",
    "прочетете",
    "підписуйтесь",
    "підписуйтеся",
    "реклама",
    "смотрите также",
    "теги:",
    "фото:",
    "читайте также",
    "читайте також",
    "читайте ще",
    "читати більше",
    "читати далі",
    "читать дал",
    "читать полностью",
    "читать также",
    "اقرأ أيضا",
    "اقرأ أيضًا",
    "اقرأ المزيد",
    "المصدر:",
    "شاهد أيضا",
    "बंद",
    "यह भी पढ़ें",
    "ये भी पढ़ें",
    "あわせて読みたい",
    "シェア",
    "來源：",
    "分享",
    "分享到",
    "広告",
    "延伸閱讀",
    "延伸阅读",
    "来源：",
    "查看全文",
    "相关新闻",
    "相关阅读",
    "相關新聞",
    "続きを",
    "责任编辑",
    "関連記事",
    "阅读全文",
    "공유하기",
    "관련 기사",
    "관련기사",
    "더보기",
};

/* A line that is nothing but this. */
static const char *const whole[] = {
    "* * *",
    "***",
    "---",
    "___",
    "ad",
    "ads",
    "advert",
    "anzeige",
    "auteur",
    "auteurs",
    "author",
    "authors",
    "autor",
    "autore",
    "autoren",
    "autores",
    "autori",
    "autorin",
    "autorzy",
    "back",
    "back to top",
    "by",
    "caption",
    "categories",
    "category",
    "cerrar",
    "chiudi",
    "close",
    "comentar",
    "comentários",
    "comment",
    "commenter",
    "commenti",
    "comments",
    "comparte",
    "condividi",
    "copy link",
    "credit",
    "delen",
    "di",
    "door",
    "drucken",
    "drukuj",
    "e-mail",
    "email",
    "facebook",
    "fechar",
    "fermer",
    "flipboard",
    "follow",
    "gallery",
    "highlights",
    "home",
    "image",
    "imprimer",
    "imprimir",
    "instagram",
    "kategorie",
    "komentarze",
    "kommentare",
    "like",
    "link copied",
    "linkedin",
    "listen",
    "loading",
    "log in",
    "login",
    "mehr",
    "menu",
    "merken",
    "more",
    "nach oben",
    "news",
    "newsletter",
    "next",
    "opinion",
    "par",
    "partager",
    "pause",
    "photo",
    "photos",
    "pinterest",
    "play",
    "pocket",
    "por",
    "prev",
    "previous",
    "print",
    "promoted",
    "published",
    "reacties",
    "reddit",
    "register",
    "related",
    "reply",
    "save",
    "schließen",
    "search",
    "share",
    "share this",
    "shares",
    "sign in",
    "sign up",
    "sluiten",
    "source",
    "sponsored",
    "stampa",
    "story highlights",
    "subscribe",
    "tags",
    "teilen",
    "telegram",
    "the bottom line ...",
    "top",
    "topics",
    "tweet",
    "twitter",
    "updated",
    "video",
    "von",
    "whatsapp",
    "yazar",
    "yazdır",
    "yorumlar",
    "zurück",
    "автор",
    "автори",
    "авторы",
    "друк",
    "закрыть",
    "категория",
    "категорія",
    "коментарі",
    "комментарии",
    "печать",
    "поделиться",
    "поділитися",
    "рубрика",
    "الكاتب",
    "تعليقات",
    "طباعة",
    "مشاركة",
    "作者",
    "分享",
    "打印",
    "編集者",
    "著者",
    "评论",
    "공유",
    "댓글",
    "인쇄",
};

/* A heading that begins so stands over what is not the article. */
static const char *const rest[] = {
    "about author",
    "about the author",
    "add a comment",
    "aktuelle artikel",
    "also on",
    "altri articoli",
    "around the web",
    "articles liés",
    "articles similaires",
    "articoli correlati",
    "artigos relacionados",
    "artículos relacionados",
    "auch interessant",
    "auch lesenswert",
    "baca juga",
    "benzer",
    "berita terkait",
    "bài liên quan",
    "citește și",
    "comentarios",
    "comentários",
    "comment on",
    "commentaires",
    "commenti",
    "comments",
    "czytaj także",
    "czytaj też",
    "dans la même",
    "das könnte",
    "deixe seu",
    "deixe um",
    "deja un comentario",
    "deja una respuesta",

    "diğer haberler",
    "don't miss",
    "editor's picks",
    "editors' picks",
    "empfehlungen",
    "empfohlene",
    "follow us",
    "from around the web",
    "from the web",
    "further reading",
    "gerelateerd",
    "get the newsletter",
    "hasonló",
    "have your say",
    "i più letti",
    "ihr kommentar",
    "ilgili haberler",
    "in this article",
    "join the conversation",
    "join the discussion",
    "kapcsolódó",
    "komentarze",
    "kommentar",
    "kommentare",
    "kommentarer",
    "laisser un commentaire",
    "lascia un",
    "latest articles",
    "latest news",
    "latest posts",
    "latest stories",
    "leave a comment",
    "leave a reply",
    "lees ook",
    "leggi anche",
    "leia mais",
    "leia também",
    "les derniers",
    "les også",
    "les plus lus",
    "lesen sie auch",
    "lesen sie mehr",
    "lire aussi",
    "lo más",
    "lue myös",
    "läs också",
    "mais lidas",
    "matérias relacionadas",
    "meer over",
    "meer van",
    "meest gelezen",
    "mehr artikel",
    "mehr aus",
    "mehr news",
    "mehr themen",
    "mehr von",
    "mehr zum thema",
    "meistgelesen",
    "mer från",
    "mest läst",
    "more from",
    "more great",
    "more in ",
    "more like this",
    "more news",
    "more on this",
    "more stories",
    "most popular",
    "most read",
    "más información",
    "más noticias",
    "najnowsze",
    "nejčtenější",
    "neueste",
    "newsletter",
    "next article",
    "noticias relacionadas",
    "notícias relacionadas",
    "plus d'articles",
    "podobne",
    "polecamy",
    "polecane",

    "post a comment",
    "posts relacionados",
    "potrebbe interessarti",
    "powiązane",
    "promoted stories",
    "quizás te",
    "reacties",
    "read next",
    "reader comments",
    "recent posts",
    "recommended",
    "recommended for you",
    "recommended stories",
    "related articles",
    "related content",
    "related coverage",
    "related links",
    "related news",
    "related posts",
    "related reading",
    "related stories",
    "related topics",
    "relaterat",

    "réagir",
    "schon gelesen",
    "schreibe einen",
    "schreiben sie",
    "see also",
    "share this",
    "share this article",
    "share this post",
    "share this story",
    "sign up",
    "související",
    "sponsored content",
    "sponsored stories",
    "stay connected",
    "subscribe",
    "suggested",
    "sur le même sujet",
    "sur le même thème",
    "tags",
    "también te",
    "te podría",
    "te puede interesar",
    "teilen",
    "tell us what you think",
    "the author",
    "ti potrebbe",
    "tin liên quan",
    "top stories",

    "ultime notizie",
    "unsere empfehlung",
    "up next",
    "veja mais",
    "veja também",
    "verwandte",
    "você pode gostar",
    "você também",
    "vous aimerez",
    "vous pourriez",
    "weitere artikel",
    "weitere beiträge",
    "weitere informationen",
    "weitere meldungen",
    "weitere nachrichten",
    "weitere themen",
    "weiterführende",
    "what do you think",
    "what to read next",
    "yorumlar",
    "you may also be interested",
    "you may also like",
    "you may like",
    "you might also like",
    "you might be interested",
    "you might like",
    "zobacz również",
    "zobacz także",
    "zobacz też",
    "zum autor",
    "zum thema",
    "zur startseite",
    "à découvrir",
    "à lire aussi",
    "à lire également",
    "ähnliche artikel",
    "ähnliche beiträge",
    "últimas noticias",
    "últimas notícias",
    "über den autor",
    "über die autorin",
    "čtěte také",
    "διαβάστε επίσης",
    "σχετικά",
    "σχόλια",
    "більше новин",
    "другие новости",
    "коментарі",
    "комментарии",
    "новости по теме",
    "останні новини",
    "по теме",
    "последние новости",
    "похожие",
    "похожие новости",
    "рекомендуем",
    "смотрите также",
    "схожі",
    "также по теме",
    "читайте также",
    "читайте також",
    "інші новини",
    "أخبار ذات",
    "اقرأ أيضا",
    "التعليقات",
    "ذات صلة",
    "مواضيع ذات",
    "あわせて読みたい",
    "おすすめ",
    "ランキング",
    "延伸閱讀",
    "延伸阅读",
    "推荐阅读",
    "最新記事",
    "热门",
    "猜你喜欢",
    "相关文章",
    "相关新闻",
    "相关阅读",
    "相關新聞",
    "评论",
    "関連記事",
    "관련 기사",
    "관련기사",
    "댓글",
    "많이 본",
    "추천",
};

#define N(table) (sizeof(table) / sizeof(*(table)))

/* The first PHRASE_MAX bytes in lower case, NUL-terminated. */
static size_t lower(struct str s, char out[PHRASE_MAX + 8])
{
	size_t n = 0;
	for (size_t i = 0, len; i < s.n && n < PHRASE_MAX; i += len) {
		uint32_t c = (unsigned char)s.p[i];
		len = 1;
		if (c < 0x80) {
			out[n++] = ch_lower((char)c);
			continue;
		}
		len = utf8_next(s, i, &c);
		if (c == UTF8_BAD)
			continue;
		n += (size_t)utf8proc_encode_char(
		    utf8proc_tolower((utf8proc_int32_t)c),
		    (utf8proc_uint8_t *)out + n);
	}
	out[n] = 0;
	return n;
}

/* Does a phrase of the table stand at the front of `line`? The phrases that
 * could are those between the line's first bytes and the line itself. */
static bool begins_with(
    const char *const *table, size_t n, const char *line, size_t len)
{
	size_t lo = 0, hi = n;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (strcmp(table[mid], line) <= 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	while (lo-- > 0 && table[lo][0] == line[0]) {
		size_t k = strlen(table[lo]);
		if (k > len || memcmp(table[lo], line, k) != 0)
			continue;
		/* whole words, where letters are parted by spaces */
		if (!ch_alpha(table[lo][k - 1]) || !ch_alpha(line[k]))
			return true;
	}
	return false;
}

static int by_text(const void *key, const void *item)
{
	return strcmp(key, *(const char *const *)item);
}

static bool appeared_first(struct str p)
{
	return str_istarts(p, S("the post ")) &&
	       str_ifind(p, S("appeared first on")) > 0;
}

/* Only brackets and dots. */
static bool ellipsis(struct str p)
{
	for (size_t i = 0; i < p.n; i++)
		if (!strchr("[](). >\xe2\x80\xa6", p.p[i]))
			return false;
	return true;
}

enum furniture furniture_line(struct str line)
{
	char low[PHRASE_MAX + 8];
	line = str_trim(line);
	if (!line.n || ellipsis(line))
		return FURNITURE_LINE;
	if (appeared_first(line))
		return FURNITURE_LINE;
	if (line.n > FURNITURE_LINE_MAX)
		return FURNITURE_NONE;
	size_t n = lower(line, low);
	if (n < PHRASE_MAX / 2 + 8 && begins_with(rest, N(rest), low, n))
		return FURNITURE_REST;
	if (begins_with(begins, N(begins), low, n))
		return FURNITURE_LINE;
	while (n && strchr(" :>.\xbb", low[n - 1]))
		low[--n] = 0;
	if (bsearch(low, whole, N(whole), sizeof(*whole), by_text))
		return FURNITURE_LINE;
	int minutes;
	return furniture_reading_time(line, &minutes) ? FURNITURE_LINE
						      : FURNITURE_NONE;
}

/* ---- reading time ---- */

/* Words that may stand beside the number; one of "minutes" must. */
bool furniture_reading_time(struct str line, int *out_minutes)
{
	static const char *const minutes[] = {"min", "mins", "minute",
	    "minutes", "minuten", "minuto", "minutos", "minuti", "minuty",
	    "minut", "minuter", "minutter", "minuuttia", "perc", "dakika", "dk",
	    "мин", "минута", "минуты", "минут", "хв", "хвилин", "хвилини",
	    "хвилина", "分", "分钟", "分鐘", "분", "دقيقة", "دقائق", "λεπτά",
	    "λεπτό", "menit", "phút"};
	static const char *const beside[] = {"read", "reading", "time", "to",
	    "estimated", "lesezeit", "lesedauer", "lektüre", "ca", "de", "di",
	    "lecture", "temps", "lectura", "tiempo", "lettura", "tempo",
	    "leitura", "leestijd", "lezen", "czytania", "czas", "läsning",
	    "lästid", "lesetid", "lukuaika", "čtení", "doba", "чтения", "на",
	    "чтение", "время", "читання", "час", "okuma", "süresi",
	    "okuma süresi", "で読めます", "阅读", "阅读时间", "閱讀",
	    "閱讀時間", "읽기", "القراءة", "قراءة", "مدة", "for", "ανάγνωσης",
	    "about", "approx", "baca", "waktu", "đọc", "a", "of", "min."};
	char low[PHRASE_MAX + 8];
	if (line.n > PHRASE_MAX)
		return false;
	struct str s = {low, lower(line, low)};
	long long number = -1;
	bool unit = false;
	for (size_t i = 0; i < s.n;) {
		if (strchr(" \t.:,~-()", s.p[i])) {
			i++;
			continue;
		}
		size_t from = i;
		bool digit = ch_digit(s.p[i]);
		while (i < s.n && !strchr(" \t.:,~-()", s.p[i]) &&
		       ch_digit(s.p[i]) == digit)
			i++;
		struct str w = str_sub(s, from, i);
		if (digit) {
			if (!str_to_int(w, 1, 600, &number))
				return false;
			continue;
		}
		bool known = false;
		for (size_t k = 0; k < N(minutes); k++)
			if (str_eq(w, str_of(minutes[k])))
				known = unit = true;
		for (size_t k = 0; k < N(beside) && !known; k++)
			known = str_eq(w, str_of(beside[k]));
		if (!known)
			return false;
	}
	if (!unit || number < 0)
		return false;
	*out_minutes = (int)number;
	return true;
}

/* ---- the end of a feed's text ---- */

static ptrdiff_t last_break(struct str s)
{
	for (size_t i = s.n; i >= 2; i--)
		if (s.p[i - 1] == '\n' && s.p[i - 2] == '\n')
			return (ptrdiff_t)i;
	return -1;
}

/* "... sentence. [...]" and "... Read more" at the end of a paragraph. */
static struct str trim_tail(struct str s)
{
	static const struct str tails[] = {S_INIT("[...]"), S_INIT("[\u2026]"),
	    S_INIT("Read more"), S_INIT("Read more..."),
	    S_INIT("Read more\u2026"), S_INIT("Continue reading"),
	    S_INIT("Continue reading..."), S_INIT("Continue reading\u2026"),
	    S_INIT("\u2192")};
	for (size_t i = 0; i < sizeof(tails) / sizeof(*tails); i++) {
		struct str cut = str_sub(s, 0, s.n - tails[i].n);
		if (s.n > tails[i].n && str_ends(s, tails[i]) &&
		    str_trim(cut).n)
			return trim_tail(str_trim(cut));
	}
	return s;
}

struct str furniture_trim(struct str text)
{
	struct str s = str_trim(text);
	ptrdiff_t at;
	while ((at = last_break(s)) > 0 &&
	       furniture_line(str_trim(str_sub(s, (size_t)at, s.n))) !=
		   FURNITURE_NONE)
		s = str_trim(str_sub(s, 0, (size_t)at));
	return trim_tail(s);
}
