/* SPDX-License-Identifier: MIT */
/* gazetted: a caption and whose the picture is. */
/*
 * The credit stands at the caption's end: in brackets, behind a word or a sign
 * for it, or behind a bar. Without such a word only what looks like a name
 * counts, and in brackets only behind a whole sentence: "Ann Example (left)".
 */
#include "extract/byline.h"
#include "extract/picture.h"

static const struct str credit_words[] = {S_INIT("source"), S_INIT("sources"),
    S_INIT("photo"), S_INIT("photos"), S_INIT("photo by"), S_INIT("photos by"),
    S_INIT("photograph"), S_INIT("photograph by"), S_INIT("photography by"),
    S_INIT("photographer"), S_INIT("photo credit"), S_INIT("photo source"),
    S_INIT("photo illustration"), S_INIT("image credit"),
    S_INIT("image credits"), S_INIT("photo credits"), S_INIT("image source"),
    S_INIT("image"), S_INIT("images"), S_INIT("credit"), S_INIT("credits"),
    S_INIT("picture"), S_INIT("picture by"), S_INIT("picture credit"),
    S_INIT("pic"), S_INIT("video"), S_INIT("screenshot"),
    S_INIT("illustration"), S_INIT("illustration by"), S_INIT("image by"),
    S_INIT("graphic"), S_INIT("copyright"), S_INIT("via"), S_INIT("courtesy"),
    S_INIT("courtesy of"), S_INIT("foto"), S_INIT("fotos"), S_INIT("foto di"),
    S_INIT("foto de"), S_INIT("foto von"), S_INIT("bild"), S_INIT("bilder"),
    S_INIT("quelle"), S_INIT("bildquelle"), S_INIT("bildnachweis"),
    S_INIT("abb."), S_INIT("abbildung"), S_INIT("grafik"), S_INIT("crédit"),
    S_INIT("crédit photo"), S_INIT("crédits"), S_INIT("crédits photo"),
    S_INIT("photo de"), S_INIT("crédito"), S_INIT("créditos"),
    S_INIT("crédito foto"), S_INIT("fuente"), S_INIT("fonte"), S_INIT("imagen"),
    S_INIT("imagem"), S_INIT("imagen de"), S_INIT("fotografía"),
    S_INIT("fotografia"), S_INIT("bron"), S_INIT("beeld"), S_INIT("fot."),
    S_INIT("zdjęcie"), S_INIT("źródło"), S_INIT("Źródło"), S_INIT("zdroj"),
    S_INIT("kilde"), S_INIT("källa"), S_INIT("kuva"), S_INIT("fotó"),
    S_INIT("forrás"), S_INIT("kaynak"), S_INIT("fotoğraf"),
    S_INIT("fotoğraflar"), S_INIT("sursa"), S_INIT("sursă foto"), S_INIT("ảnh"),
    S_INIT("Ảnh"), S_INIT("nguồn"), S_INIT("фото"), S_INIT("Фото"),
    S_INIT("джерело"), S_INIT("Джерело"), S_INIT("источник"),
    S_INIT("Источник"), S_INIT("източник"), S_INIT("Източник"), S_INIT("lähde"),
    S_INIT("מקור"), S_INIT("иллюстрация"), S_INIT("Иллюстрация"),
    S_INIT("снимка"), S_INIT("Снимка"), S_INIT("φωτογραφία"),
    S_INIT("Φωτογραφία"), S_INIT("πηγή"), S_INIT("Πηγή"), S_INIT("צילום"),
    S_INIT("写真"), S_INIT("写真提供"), S_INIT("画像"), S_INIT("提供"),
    S_INIT("撮影"), S_INIT("出典"), S_INIT("图片来源"), S_INIT("图源"),
    S_INIT("图"), S_INIT("摄影"), S_INIT("圖片來源"), S_INIT("來源"),
    S_INIT("来源"), S_INIT("사진"), S_INIT("사진 제공"), S_INIT("출처"),
    S_INIT("المصدر"), S_INIT("مصدر الصورة"), S_INIT("صورة"), S_INIT("تصوير"),
    S_INIT("عکس"), S_INIT("फोटो"), S_INIT("तस्वीर"), S_INIT("फ़ोटो"),
    S_INIT("स्रोत"), S_INIT("ภาพ"), S_INIT("ที่มา"), S_INIT("ขอบคุณภาพ"),
    S_INIT("เครดิตภาพ"), S_INIT("ภาพจาก"), S_INIT("ছবি"), S_INIT("sumber"),
    S_INIT("תמונה")};

#define N_WORDS (sizeof(credit_words) / sizeof(*credit_words))

#define NAME_BYTES  60 /* a credit without a word that says so is short */
#define NAME_WORDS  6
#define MARK_BYTES  160 /* a credit behind a mark is no longer */
#define LABEL_BYTES 24	/* of the longest mark */
#define TEXT_BYTES  20	/* a shorter caption is none */

/* "fot. X" and "photo by X" need no colon. */
static bool alone(struct str word)
{
	return str_ends(word, S(".")) || str_ends(word, S(" by")) ||
	       str_ends(word, S(" courtesy of"));
}

/* The length of "Source: ", "© " and the like at the front, or 0. `colon`:
 * the word must have one behind it. */
static size_t credit_mark(struct str s, bool colon)
{
	static const struct str signs[] = {S_INIT("©"), S_INIT("(c)"),
	    S_INIT("ⓒ"), S_INIT("📷"), S_INIT("📸")};
	for (size_t i = 0; i < sizeof(signs) / sizeof(*signs); i++)
		if (str_istarts(s, signs[i]))
			return signs[i].n;
	size_t best = 0;
	char first = s.n ? ch_lower(s.p[0]) : 0; /* as in the table */
	for (size_t i = 0; i < N_WORDS; i++) {
		struct str w = credit_words[i];
		if (w.p[0] != first || s.n <= w.n || !str_istarts(s, w))
			continue;
		struct str rest = page_trim(str_sub(s, w.n, s.n));
		size_t skip = (size_t)(rest.p - s.p);
		bool comma =
		    rest.n && rest.p[0] == ',' && str_eq(w, S("image source"));
		if (comma || (rest.n && strchr(":/", rest.p[0])))
			skip++;
		else if (str_starts(rest, S("=")))
			skip++;
		else if (str_starts(rest, S("...")))
			skip += 3;
		else if (str_starts(rest, S("：")))
			skip += 3;
		else if (str_starts(rest, S("©")))
			skip += 2;
		else if (colon ? !alone(w) : !ch_space(s.p[w.n]))
			continue;
		if (skip > best)
			best = skip;
	}
	return best;
}

bool credit_marked(struct str s)
{
	return credit_mark(s, true) > 0;
}

struct str credit_clean(struct str s)
{
	static const char edges[] = "[]|/-,;:.";
	size_t mark;
	s = page_trim(s);
	if (str_starts(s, S("(")) && str_ends(s, S(")")) &&
	    str_rchr(s, '(') == 0)
		s = page_trim(str_sub(s, 1, s.n - 1));
	while (s.n && (mark = credit_mark(s, true)) > 0)
		s = page_trim(str_sub(s, mark, s.n));
	while (s.n && ((strchr(edges, s.p[0]) || s.p[0] == ')') ||
			  (s.p[0] == '(' && str_chr(s, ')') < 0)))
		s = page_trim(str_sub(s, 1, s.n));
	while (s.n && strchr(edges, s.p[s.n - 1]))
		s = page_trim(str_sub(s, 0, s.n - 1));
	if (s.n && s.p[s.n - 1] == ')' && str_chr(s, '(') < 0)
		s = page_trim(str_sub(s, 0, s.n - 1));
	if (str_ends(s, S("）")) && str_find(s, S("（")) < 0)
		s = page_trim(str_sub(s, 0, s.n - 3));
	return s;
}

/* A caption without what opened the credit behind it. */
static struct str without_tail(struct str s)
{
	s = page_trim(s);
	for (;;) {
		if (s.n && strchr("|/-([", s.p[s.n - 1]))
			s.n--;
		else if (str_ends(s, S("（")) || str_ends(s, S("–")) ||
			 str_ends(s, S("—")))
			s.n -= 3;
		else
			return s;
		s = page_trim(s);
	}
}

bool credit_follows(struct str s)
{
	struct block b = {.text = s};
	page_measure(&b);
	return b.ends;
}

/* "Reuters", "Ole Hansen/Harbour Press": no sentence, no number, no word
 * like "left" that stands in brackets of its own. */
bool credit_like(struct str s)
{
	size_t words = 1;
	if (!s.n || s.n > NAME_BYTES || (s.p[0] >= 'a' && s.p[0] <= 'z'))
		return false;
	for (size_t i = 0; i < s.n; i++) {
		if (ch_digit(s.p[i]))
			return false;
		words +=
		    s.p[i] == ' ' && i + 1 < s.n && !strchr("/-|", s.p[i + 1]);
	}
	return words <= NAME_WORDS && !credit_follows(s);
}

struct agency_name {
	struct str name;
	enum agency kind;
};

/* The longest of the names that a line ends with, those of a few letters as
 * they are written. */
static const struct agency_name *agency_at_end(struct str s)
{
	static const struct agency_name names[] = {
	    {S_INIT("Getty Images"), AGENCY_PICTURES},
	    {S_INIT("Getty"), AGENCY_PICTURES},
	    {S_INIT("AP Photo"), AGENCY_PICTURES},
	    {S_INIT("PA Media"), AGENCY_PICTURES},
	    {S_INIT("PA Images"), AGENCY_PICTURES},
	    {S_INIT("EPA-EFE"), AGENCY_PICTURES},
	    {S_INIT("EPA"), AGENCY_PICTURES},
	    {S_INIT("Shutterstock"), AGENCY_PICTURES},
	    {S_INIT("iStock"), AGENCY_PICTURES},
	    {S_INIT("Alamy"), AGENCY_PICTURES},
	    {S_INIT("Alamy Stock Photo"), AGENCY_PICTURES},
	    {S_INIT("Unsplash"), AGENCY_PICTURES},
	    {S_INIT("Pixabay"), AGENCY_PICTURES},
	    {S_INIT("Pexels"), AGENCY_PICTURES},
	    {S_INIT("Adobe Stock"), AGENCY_PICTURES},
	    {S_INIT("Flickr"), AGENCY_PICTURES},
	    {S_INIT("Wikimedia Commons"), AGENCY_PICTURES},
	    {S_INIT("NurPhoto"), AGENCY_PICTURES},
	    {S_INIT("SIPA"), AGENCY_PICTURES},
	    {S_INIT("imago images"), AGENCY_PICTURES},
	    {S_INIT("IMAGO"), AGENCY_PICTURES},
	    {S_INIT("picture alliance"), AGENCY_PICTURES},
	    {S_INIT("Wikipedia"), AGENCY_REPORTS},
	    {S_INIT("Reuters"), AGENCY_REPORTS},
	    {S_INIT("REUTERS"), AGENCY_REPORTS},
	    {S_INIT("AP"), AGENCY_REPORTS},
	    {S_INIT("AFP"), AGENCY_REPORTS},
	    {S_INIT("dpa"), AGENCY_REPORTS},
	    {S_INIT("EFE"), AGENCY_REPORTS},
	    {S_INIT("ANSA"), AGENCY_REPORTS},
	    {S_INIT("PAP"), AGENCY_REPORTS},
	    {S_INIT("TASS"), AGENCY_REPORTS},
	    {S_INIT("Xinhua"), AGENCY_REPORTS},
	    {S_INIT("Kyodo"), AGENCY_REPORTS},
	    {S_INIT("Yonhap"), AGENCY_REPORTS},
	    {S_INIT("PA"), AGENCY_REPORTS},
	    {S_INIT("Bloomberg"), AGENCY_REPORTS},
	    {S_INIT("NASA"), AGENCY_REPORTS},
	    {S_INIT("ESA"), AGENCY_REPORTS},
	    {S_INIT("Ukrinform"), AGENCY_REPORTS},
	    {S_INIT("Anadolu"), AGENCY_REPORTS},
	    {S_INIT("新华社"), AGENCY_REPORTS},
	    {S_INIT("共同通信"), AGENCY_REPORTS},
	    {S_INIT("共同"), AGENCY_REPORTS},
	    {S_INIT("時事"), AGENCY_REPORTS},
	    {S_INIT("ロイター"), AGENCY_REPORTS},
	    {S_INIT("연합뉴스"), AGENCY_REPORTS},
	    {S_INIT("رويترز"), AGENCY_REPORTS},
	    {S_INIT("ТАСС"), AGENCY_REPORTS},
	    {S_INIT("РИА Новости"), AGENCY_REPORTS},
	    {S_INIT("Укринформ"), AGENCY_REPORTS},
	    {S_INIT("Укрінформ"), AGENCY_REPORTS},
	};
	const struct agency_name *best = NULL;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct str n = names[i].name;
		if (s.n < n.n || (best && n.n <= best->name.n))
			continue;
		struct str tail = str_sub(s, s.n - n.n, s.n);
		bool same = n.n > 3 ? str_ieq(tail, n) : str_eq(tail, n);
		bool edge = s.n == n.n || strchr(" /,.", s.p[s.n - n.n - 1]) ||
			    (unsigned char)n.p[0] >= 0xe0; /* no spaces */
		if (same && edge)
			best = &names[i];
	}
	return best;
}

bool credit_bare(struct str text, struct str *caption, struct str *credit)
{
	const struct agency_name *at = agency_at_end(text);
	struct str before =
	    page_trim(str_sub(text, 0, at ? text.n - at->name.n : 0));
	ptrdiff_t bar = str_rchr(text, '/'); /* "... / Ann Example" */
	struct str name = page_trim(str_sub(text, (size_t)(bar + 1), text.n));
	bool one = name.n && str_chr(name, ' ') < 0 &&
		   (unsigned char)name.p[0] >= 0xe3; /* CJK */
	if (bar > TEXT_BYTES && text.p[bar - 1] == ' ' && name.n < NAME_BYTES &&
	    (one || byline_like_name(name))) {
		*caption = page_trim(str_sub(text, 0, (size_t)bar));
		*credit = name;
		return true;
	}
	struct str word =
	    str_sub(before, (size_t)(str_rchr(before, ' ') + 1), before.n);
	bool leads = word.n && word.n < 4 && word.p[0] >= 'a' &&
		     word.p[0] <= 'z'; /* "at Wikipedia", "by AFP" */
	if (before.n < TEXT_BYTES || credit_follows(before) || leads ||
	    text.p[text.n - at->name.n - 1] != ' ')
		return false;
	*caption = without_tail(before);
	*credit = str_sub(text, text.n - at->name.n, text.n);
	return true;
}

static bool ends_with_agency(struct str s)
{
	return agency_at_end(s) != NULL;
}

enum agency credit_agency(struct str line)
{
	const struct agency_name *at = agency_at_end(line);
	if (line.n > NAME_BYTES)
		return AGENCY_NONE;
	size_t head = at ? line.n - at->name.n : 0;
	struct str before = str_sub(line, 0, head);
	/* "Ann Example/Getty Images", not "a photographer of Getty Images" */
	if (at &&
	    (!head || line.p[head - 1] == '/' || str_ends(before, S("/ ")) ||
		str_ends(before, S(" via "))))
		return at->kind;
	ptrdiff_t slash = str_chr(line, '/'); /* "REUTERS/Ann Example" */
	struct str first =
	    page_trim(str_sub(line, 0, slash > 0 ? (size_t)slash : 0));
	at = agency_at_end(first);
	return at && at->name.n == first.n ? at->kind : AGENCY_NONE;
}

/* "... text. (Source: X)", "... text. (X)". */
static bool in_brackets(
    struct str text, struct str *caption, struct str *credit)
{
	struct str s = text, in;
	while (str_ends(s, S(".")) || str_ends(s, S("。")))
		s.n -= str_ends(s, S(".")) ? 1 : 3;
	bool wide = str_ends(s, S("）"));
	if (!wide && !str_ends(s, S(")")) && !str_ends(s, S("]")))
		return false;
	ptrdiff_t open = str_rchr(s, str_ends(s, S("]")) ? '[' : '(');
	if (wide)
		for (ptrdiff_t at, from = open = -1;
		     (at = str_find(
			  str_sub(s, (size_t)(from + 1), s.n), S("（"))) >= 0;)
			open = from = from + 1 + at;
	if (open < 0)
		return false;
	size_t mark_n = wide ? 3 : 1;
	in = page_trim(str_sub(s, (size_t)open + mark_n, s.n - mark_n));
	struct str before = page_trim(str_sub(s, 0, (size_t)open));
	ptrdiff_t dot = str_rchr(in, '.'); /* "Old photo. Source: X" */
	struct str last = page_trim(str_sub(in, (size_t)(dot + 1), in.n));
	if (dot > 0 && credit_mark(last, false))
		in = last;
	size_t k = credit_mark(in, false);
	bool square = str_ends(s, S("]")) && credit_like(in); /* not "left" */
	bool known = square || credit_agency(in) != AGENCY_NONE ||
		     (!credit_follows(before) && byline_is_organisation(in));
	if (!k && !(credit_follows(before) && credit_like(in)) &&
	    !(known && before.n >= TEXT_BYTES))
		return false;
	*caption = before;
	*credit = credit_clean(str_sub(in, k, in.n));
	return true;
}

/* "... text. Photo: X", "... text. © X". */
static bool behind_mark(
    struct str text, struct str *caption, struct str *credit)
{
	size_t at = text.n, end = 0;
	for (size_t i = text.n; i-- > 0 && text.n - i <= MARK_BYTES;) {
		bool edge = i == 0 || ch_space(text.p[i - 1]) ||
			    strchr(".|(/", text.p[i - 1]) ||
			    (unsigned char)text.p[i - 1] >= 0x80;
		if (end && i + LABEL_BYTES < at)
			break;
		if (!edge)
			continue;
		size_t k = credit_mark(str_sub(text, i, text.n), true);
		/* "Photo credit:" begins before "credit:" does */
		if (k && (!end || i + k == end)) {
			at = i;
			end = i + k;
		}
	}
	if (!end)
		return false;
	struct str c = credit_clean(str_sub(text, end, text.n));
	if (at == 0 && c.n > NAME_BYTES && credit_follows(text)) {
		*caption = page_trim(str_sub(text, end, text.n));
		return false; /* "Image: what it shows." */
	}
	*caption = without_tail(str_sub(text, 0, at));
	*credit = c;
	return true;
}

/* "...。新华社发", "...。记者 王某 摄": as Chinese papers have it. */
static bool behind_stop(
    struct str text, struct str *caption, struct str *credit)
{
	ptrdiff_t at = -1, next;
	struct str tail = text;
	if (!str_ends(text, S("发")) && !str_ends(text, S("摄")))
		return false;
	while ((next = str_find(tail, S("。"))) >= 0) {
		at = (tail.p - text.p) + next + 3;
		tail = str_sub(text, (size_t)at, text.n);
	}
	tail = page_trim(str_sub(tail, 0, tail.n - 3));
	const struct agency_name *of = agency_at_end(tail);
	if (at < 0 && of) {
		at = (ptrdiff_t)(tail.n - of->name.n);
		tail = of->name;
	}
	if (at <= 0 || !tail.n || tail.n > NAME_BYTES)
		return false;
	*caption = str_sub(text, 0, (size_t)at);
	*credit = tail;
	return true;
}

/* "...＝2025年3月2日、山田某撮影", "...＝ロイター": as Japanese papers have it.
 */
static bool behind_equals(
    struct str text, struct str *caption, struct str *credit)
{
	bool taken = str_ends(text, S("撮影"));
	struct str s = str_sub(text, 0, text.n - (taken ? 6 : 0));
	size_t at = 0;
	if (!taken && str_find(s, S("＝")) < 0)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		struct str rest = str_sub(s, i, s.n);
		if (str_starts(rest, S("＝")) ||
		    (taken && (str_starts(rest, S("、")) ||
				  str_starts(rest, S("　")))))
			at = i;
	}
	struct str tail = page_trim(str_sub(s, at + 3, s.n));
	if (at < TEXT_BYTES || !tail.n || tail.n > NAME_BYTES ||
	    !credit_like(tail) ||
	    (!taken && credit_agency(tail) == AGENCY_NONE))
		return false;
	*caption = str_sub(text, 0, at);
	*credit = tail;
	return true;
}

/* "... text | X", and behind a whole sentence also "... text. / X",
 * "... text. Ann Example/X", "... text. Reuters". */
static void behind_bar(struct str text, struct str *caption, struct str *credit)
{
	ptrdiff_t bar = str_rchr(text, '|');
	size_t at = bar > 0 ? (size_t)bar : 0;
	bool sure = at >= TEXT_BYTES;
	for (size_t i = text.n; !sure && i-- > TEXT_BYTES;) {
		struct str head = str_sub(text, 0, i);
		if (text.n - i > NAME_BYTES || !credit_follows(head) ||
		    text.p[i - 1] == ' ')
			continue;
		struct str tail = page_trim(str_sub(text, i, text.n));
		at = i;
		sure = str_starts(tail, S("/")) || str_starts(tail, S("—")) ||
		       str_starts(tail, S("– ")) || str_chr(tail, '/') > 0 ||
		       ends_with_agency(tail);
		break;
	}
	struct str tail = credit_clean(str_sub(text, at, text.n));
	if (str_starts(tail, S("—")) || str_starts(tail, S("–")))
		tail = page_trim(str_sub(tail, 3, tail.n));
	if (!sure || !credit_like(tail))
		return;
	*caption = without_tail(str_sub(text, 0, at));
	*credit = tail;
}

/* Most lines have none of the marks. */
static bool may_have_credit(struct str s)
{
	s = str_sub(s, s.n > MARK_BYTES ? s.n - MARK_BYTES : 0, s.n);
	if (ends_with_agency(s) || str_find(s, S("Fot. ")) >= 0 ||
	    str_find(s, S(" by ")) >= 0 || str_find(s, S("mage source, ")) >= 0)
		return true;
	for (size_t i = 0; i < s.n; i++)
		if (strchr(":/|)]=", s.p[i]) || (unsigned char)s.p[i] >= 0x80)
			return true;
	return false;
}

void picture_split(struct str text, struct str *caption, struct str *credit)
{
	*caption = text;
	*credit = (struct str){NULL, 0};
	if (!may_have_credit(text))
		return;
	if (behind_stop(text, caption, credit) ||
	    behind_equals(text, caption, credit))
		return;
	if (!in_brackets(text, caption, credit) &&
	    !behind_mark(text, caption, credit)) {
		behind_bar(text, caption, credit);
		return;
	}
	size_t label = credit_mark(*caption, true);
	struct str rest = page_trim(str_sub(*caption, label, caption->n));
	if (label && rest.n >= TEXT_BYTES)
		*caption = rest; /* "Image: what it shows. Credit: whose" */
}
