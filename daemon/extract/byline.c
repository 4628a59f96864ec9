/* SPDX-License-Identifier: MIT */
/* gazetted: lines that say who wrote it. */
#include "extract/byline.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "extract/label.h"
#include "extract/meta.h"
#include "text/date_names.h"

#define LINE_BYTES  200 /* a longer line is no byline */
#define NAME_WORDS  4
#define JOINT_BYTES 24 /* of the longest word between names */
#define CJK_NAME    15 /* bytes of a name of five signs */

static const struct str none = {NULL, 0};

struct str byline_value(struct str s)
{
	struct str name;
	return label_of(s, &name) == LABEL_AUTHOR && name.n ? name : s;
}

size_t byline_joint(struct str s, size_t i)
{
	static const struct str joints[] = {S_INIT(" and "), S_INIT(" und "),
	    S_INIT(" And "), S_INIT(" AND "), S_INIT(" & "), S_INIT(" et "),
	    S_INIT(" y "), S_INIT(" e "), S_INIT(" en "), S_INIT(" och "),
	    S_INIT(" og "), S_INIT(" i "), S_INIT(" ja "), S_INIT(" \u0438 "),
	    S_INIT(" \u0442\u0430 "), S_INIT(" ve "), S_INIT(" with "),
	    S_INIT(" | "), S_INIT("\u3001"), S_INIT(" \u2022 "),
	    S_INIT(" im Gespräch mit "), S_INIT(" in conversation with ")};
	char c = s.p[i];
	if (c == ',' || c == ';' || c == '|')
		return 1;
	if (c != ' ' && c != '\xe3')
		return 0;
	struct str rest = str_sub(s, i, i + JOINT_BYTES);
	for (size_t k = 0; k < sizeof(joints) / sizeof(*joints); k++)
		if (str_starts(rest, joints[k]))
			return joints[k].n;
	return 0;
}

bool byline_is_role(struct str s)
{
	static const struct str roles[] = {S_INIT("reporter"), S_INIT("editor"),
	    S_INIT("correspondent"), S_INIT("writer"), S_INIT("contributor"),
	    S_INIT("columnist"), S_INIT("journalist"), S_INIT("producer"),
	    S_INIT("staff"), S_INIT("team"), S_INIT("desk"),
	    S_INIT("redakteur"), S_INIT("redakteurin"), S_INIT("korrespondent"),
	    S_INIT("korrespondentin"), S_INIT("redaktion"),
	    S_INIT("r\u00e9daction"), S_INIT("journaliste"),
	    S_INIT("redacci\u00f3n"), S_INIT("periodista"), S_INIT("redazione"),
	    S_INIT("giornalista"), S_INIT("redacteur"), S_INIT("dziennikarz"),
	    S_INIT("redakcja"), S_INIT("корреспондент"), S_INIT("кореспондент"),
	    S_INIT("журналист"), S_INIT("журналіст"), S_INIT("редактор"),
	    S_INIT("muhabir"), S_INIT("corresponsal"), S_INIT("redactora"),
	    S_INIT("redactor"), S_INIT("columnista"), S_INIT("colaborador"),
	    S_INIT("colaboradora"), S_INIT("correspondente"),
	    S_INIT("rep\u00f3rter"), S_INIT("jornalista"), S_INIT("inviato"),
	    S_INIT("inviata"), S_INIT("corrispondente"),
	    S_INIT("correspondant"), S_INIT("correspondante"),
	    S_INIT("chroniqueur"), S_INIT("journalistin"), S_INIT("reporterin"),
	    S_INIT("autorin"), S_INIT("verslaggever"), S_INIT("redakt\u00f8r"),
	    S_INIT("toimittaja"), S_INIT("reporterka"), S_INIT("обозреватель"),
	    S_INIT("кореспондентка"), S_INIT("журналістка"), S_INIT("оглядач"),
	    S_INIT("analyst"), S_INIT("critic"), S_INIT("chief"),
	    S_INIT("fellow"), S_INIT("presenter"), S_INIT("freelance"),
	    S_INIT("intern"), S_INIT("bureau"), S_INIT("기자"),
	    S_INIT("특파원"), S_INIT("記者"), S_INIT("记者")};
	struct str word;
	while (str_split(&s, ' ', &word)) {
		while (word.n && strchr(",;.", word.p[word.n - 1]))
			word.n--;
		for (size_t i = 0; i < sizeof(roles) / sizeof(*roles); i++)
			if (str_ieq(word, roles[i]))
				return true;
	}
	return false;
}

bool byline_is_picture(struct str s)
{
	static const struct str words[] = {S_INIT("photo"), S_INIT("foto"),
	    S_INIT("illustrat"), S_INIT("image"), S_INIT("picture"),
	    S_INIT("graphic"), S_INIT("video"), S_INIT("bild"), S_INIT("фото"),
	    S_INIT("Фото"), S_INIT("camera"), S_INIT("drawing")};
	struct str word;
	while (str_split(&s, ' ', &word))
		for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
			if (str_istarts(word, words[i]))
				return true;
	return false;
}

bool byline_is_organisation(struct str s)
{
	static const struct str words[] = {S_INIT("e.V"), S_INIT("e.V."),
	    S_INIT("GmbH"), S_INIT("AG"), S_INIT("Inc"), S_INIT("Inc."),
	    S_INIT("Ltd"), S_INIT("LLC"), S_INIT("Verlag"), S_INIT("Magazin"),
	    S_INIT("Magazine"), S_INIT("Stiftung"), S_INIT("Foundation"),
	    S_INIT("Universität"), S_INIT("University"), S_INIT("Institut"),
	    S_INIT("Institute"), S_INIT("Media"), S_INIT("News"),
	    S_INIT("Verein"), S_INIT("Council"), S_INIT("Ministry"),
	    S_INIT("Team"), S_INIT("Times"), S_INIT("Post"), S_INIT("Press"),
	    S_INIT("Gazette"), S_INIT("Herald"), S_INIT("Tribune"),
	    S_INIT("Journal"), S_INIT("Chronicle"), S_INIT("Agency"),
	    S_INIT("Zeitung"), S_INIT("Newsroom"), S_INIT("Network"),
	    S_INIT("Online"), S_INIT("Radio"), S_INIT("TV")};
	struct str word;
	bool one = str_chr(s, ' ') < 0;
	if (one && str_chr(s, '.') > 0)
		return true;
	while (!one && str_split(&s, ' ', &word))
		for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
			if (str_eq(word, words[i]))
				return true;
	return false;
}

bool byline_like_name(struct str s)
{
	struct str word;
	int words = 0;
	bool small = false;
	for (size_t i = 0; i < s.n; i++)
		if (strchr("()[]{}<>=\"!?:*#", s.p[i]))
			return false;
	while (str_split(&s, ' ', &word)) {
		small = word.n && word.p[0] >= 'a' && word.p[0] <= 'z';
		if (!word.n || (small && word.n > 3) || ++words > NAME_WORDS)
			return false;
	}
	return words >= 2 && !small;
}

bool byline_all_names(struct str s)
{
	size_t from = 0;
	for (size_t i = 0, n; i < s.n; i += n ? n : 1) {
		n = byline_joint(s, i);
		if (n && !byline_like_name(str_trim(str_sub(s, from, i))))
			return false;
		from = n ? i + n : from;
	}
	return byline_like_name(str_trim(str_sub(s, from, s.n)));
}

/* A name in letters that are written without spaces: two to ten of them. */
static bool cjk_name(struct str s)
{
	size_t letters = 0;
	for (size_t i = 0, n; i < s.n; i += n) {
		uint32_t c;
		n = utf8_next(s, i, &c);
		bool letter = (c >= 0x30a0 && c <= 0x30ff) ||
			      (c >= 0x3400 && c <= 0x9fff) ||
			      (c >= 0xac00 && c <= 0xd7a3);
		if (!letter && c != ' ' && c != 0x3000)
			return false;
		letters += letter;
	}
	return letters >= 2 && letters <= 10;
}

/* "Ann": behind "By" one word may do. */
static bool one_word(struct str s)
{
	return s.n >= 3 && s.p[0] >= 'A' && s.p[0] <= 'Z' &&
	       str_chr(s, ' ') < 0 && !byline_is_role(s);
}

/* "Ann Example, Bob Sample" of "Ann Example, Bob Sample, dpa"; absent where
 * not even the first is a name. */
static struct str names_at_front(struct str s)
{
	size_t from = 0, good = 0;
	for (size_t i = 0, n; i <= s.n; i += n ? n : 1) {
		n = i < s.n ? byline_joint(s, i) : 1;
		struct str name = str_trim(str_sub(s, from, i));
		if (!n)
			continue;
		if (!byline_like_name(name) && !cjk_name(name))
			break;
		good = i;
		from = i + n;
	}
	return one_word(s) ? s : str_sub(s, 0, good);
}

/* "Ann Example March" of "Ann Example March 4". */
static struct str without_month(struct arena *a, struct str s)
{
	ptrdiff_t space = str_rchr(s, ' ');
	struct str last = str_sub(s, (size_t)(space + 1), s.n);
	return space > 0 && date_month(str_lower(a, last)) > 0
		   ? page_trim(str_sub(s, 0, (size_t)space))
		   : s;
}

/* The length of a bar, a dot or a dash at `i`, 0 where there is none. */
static size_t bar(struct str s, size_t i)
{
	static const struct str bars[] = {
	    S_INIT("|"), S_INIT("·"), S_INIT("•"), S_INIT("–"), S_INIT("—")};
	for (size_t k = 0; k < sizeof(bars) / sizeof(*bars); k++)
		if (str_starts(str_sub(s, i, s.n), bars[k]))
			return bars[k].n;
	return 0;
}

/* Bars, dashes and commas at either end. */
static struct str without_marks(struct str s)
{
	size_t n;
	s = page_trim(s);
	while (s.n && (strchr(",;-/:", s.p[0]) || bar(s, 0))) {
		n = bar(s, 0);
		s = page_trim(str_sub(s, n ? n : 1, s.n));
	}
	while (s.n && strchr(",;-/", s.p[s.n - 1]))
		s = page_trim(str_sub(s, 0, s.n - 1));
	return s;
}

/* " Photos: Ben Sample", " Illustration von Ben Sample" */
static bool takes_pictures(struct str s)
{
	struct str word;
	s = page_trim(s);
	return str_split(&s, ' ', &word) && s.n && byline_is_picture(word);
}

/* "Ann Example | 4 Mar 2025" up to what is no name any more. */
static struct str name_alone(struct arena *a, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (ch_digit(s.p[i]) || strchr("/(", s.p[i]) || bar(s, i) ||
		    (s.p[i] == ' ' && takes_pictures(str_sub(s, i, s.n)))) {
			s = without_month(a, page_trim(str_sub(s, 0, i)));
			break;
		}
	return without_marks(s);
}

bool byline_is(struct arena *a, struct str line)
{
	struct str value;
	return label_of(line, &value) == LABEL_AUTHOR &&
	       names_at_front(name_alone(a, value)).n;
}

/* "4 Mar 2025 | 13:10 | Ann Example", "25.10.2022 - Ann Example - 2 min read":
 * the first part behind the date that is a name. */
static struct str behind_date(struct str line)
{
	size_t from = 0;
	bool dated = false;
	for (size_t i = 0, k; i <= line.n; i += k ? k : 1) {
		k = i < line.n ? bar(line, i) : 1;
		if (!k && str_starts(str_sub(line, i, line.n), S(" - ")))
			k = 3;
		if (!k)
			continue;
		struct str part = page_trim(str_sub(line, from, i));
		if (dated && !str_has_digit(part) && byline_all_names(part))
			return part;
		dated |= when_in_line(str_sub(line, 0, i));
		from = i + k;
	}
	return none;
}

struct str byline_names(struct arena *a, struct str line)
{
	struct str name;
	if (line.n > LINE_BYTES)
		return none;
	if (label_of(line, &name) == LABEL_AUTHOR)
		return names_at_front(name_alone(a, name));
	name = name_alone(a, line);
	if (!name.n || name.n == line.n ||
	    !when_in_line(str_sub(line, name.n, line.n)))
		name = behind_date(line);
	return byline_all_names(name) ? name : none;
}

/* Does an element say by itself what somebody does? */
static bool role_apart(const struct page *p, const struct block *b)
{
	for (uint32_t i = b->from; b->node != PAGE_NONE && i < b->to; i++)
		if (p->node[i].is_text && p->node[i].text.n < LINE_BYTES &&
		    p->node[i].text.n < b->text.n / 2 &&
		    byline_is_role(page_trim(p->node[i].text)))
			return true;
	return false;
}

/* <span>Authors</span><span>Ann Example</span><span>Ben Sample</span>: names
 * that nothing but their elements parts; absent where they are not two. */
static struct str names_apart(const struct page *p, const struct block *b)
{
	struct str value, all = none;
	bool labelled = false, two = false;
	for (uint32_t i = b->from; b->node != PAGE_NONE && i < b->to; i++) {
		struct str s = without_marks(page_trim(p->node[i].text));
		if (!p->node[i].is_text || !s.n)
			continue;
		if (!labelled) {
			if (label_of(s, &value) != LABEL_AUTHOR || value.n)
				return none;
			labelled = true;
		} else if (byline_like_name(s) && !byline_is_role(s)) {
			two = all.n > 0;
			all = two ? arena_printf(
					p->a, "%.*s, %.*s", PRS(all), PRS(s))
				  : s;
		} else {
			break;
		}
	}
	return two ? all : none;
}

/* Without a byte of ASCII, as a name in Chinese. */
static bool is_wide(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] < 0x80)
			return false;
	return true;
}

/* "2025-03-04 18:30 来源：某报 作者：王某": who, amid a line of Chinese. */
static struct str byline_within(struct str line)
{
	static const struct str words[] = {S_INIT("作者："), S_INIT("作者:"),
	    S_INIT("记者："), S_INIT("記者：")};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		ptrdiff_t at = str_find(line, words[i]);
		if (at < 0)
			continue;
		struct str name, rest = page_trim(str_sub(
				     line, (size_t)at + words[i].n, line.n));
		ptrdiff_t wide = str_find(rest, S("\u3000"));
		str_split(&rest, ' ', &name);
		if (wide >= 0 && (size_t)wide < name.n)
			name = str_sub(name, 0, (size_t)wide);
		return name.n >= 6 && name.n <= CJK_NAME && is_wide(name)
			   ? name
			   : none;
	}
	return none;
}

struct str byline_of_block(const struct page *p, const struct block *b)
{
	struct str value, found = none;
	if (b->text.n <= LINE_BYTES)
		found = names_apart(p, b);
	if (found.n)
		return found;
	found = byline_names(p->a, b->text);
	if (!found.n && b->text.n <= LINE_BYTES)
		found = byline_within(b->text);
	if (label_of_block(p, b, &value) == LABEL_AUTHOR && !role_apart(p, b)) {
		value = names_at_front(name_alone(p->a, value));
		if (value.n)
			return value;
	}
	if (found.n || b->node == PAGE_NONE || b->text.n > LINE_BYTES)
		return found;
	bool labelled = false;
	struct str before = none; /* a name, if what stands behind is a role */
	for (uint32_t i = b->from; i < b->to; i++) {
		if (!p->node[i].is_text)
			continue;
		struct str s = without_marks(page_trim(p->node[i].text));
		bool here = label_of(s, &value) == LABEL_AUTHOR;
		if (!s.n)
			continue;
		struct str name =
		    names_at_front(name_alone(p->a, here ? value : s));
		if ((here || labelled) && name.n)
			return name;
		if (before.n && byline_is_role(s))
			return before;
		before = byline_like_name(s) && !byline_is_role(s) ? s : none;
		labelled = here && !value.n;
	}
	return none;
}
