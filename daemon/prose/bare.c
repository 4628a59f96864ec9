/* SPDX-License-Identifier: MIT */
/* gazetted: a text without what means something on its own page alone. */
#include "prose/bare.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "prose/caps.h"
#include "prose/labels.h"
#include "prose/units.h"
#include "text/listed.h"
#include "text/words.h"

#define ROUND_MAX   40	/* bytes in brackets that may point at a picture */
#define CODE_MAX    60	/* bytes of code in a sentence */
#define YEAR_MAX    40	/* bytes in the brackets that a caption ends in */
#define LINK_MAX    400 /* bytes of a link of Markdown */
#define NOTE_MAX    3	/* digits of a note's number */
#define HEADING_MAX 32	/* bytes of "References:" */
#define NAME_MAX    40	/* bytes of a note's name */
#define STRESS_MAX  160 /* bytes that are stressed */
#define CODE_SIGNS  3	/* and more, one to so many words, are of code */
#define CODE_WORDS  5

/* "Foto", "pictured, left", "im Bild rechts": nothing but that. */
static bool pictured(struct str in)
{
	static const char shows[] =
	    " photo photos foto fotos pictured picture pictures bild bilder "
	    "archivfoto archivbild symbolfoto symbolbild photographed immagine "
	    "imagen imagem zdjęcie фото ";
	static const char where[] =
	    " left right above below centre center links rechts oben unten "
	    "mitte vorne hinten im auf dem l r file archive in the see the "
	    "gauche droite à au en sur la izquierda derecha sinistra destra "
	    "esquerda direita siehe vgl ";
	struct words w = words_of(in);
	struct word word;
	bool any = false;
	while (words_next(&w, &word)) {
		if (word_listed(shows, word.folded))
			any = true;
		else if (!word_listed(where, word.folded))
			return false;
	}
	return any;
}

/* Bytes at text[i..], a bracket or a comma within some, that point at a
 * picture: "(Foto)", and ", Foto" of "(30, Foto)". */
static size_t pointer(struct str text, size_t i)
{
	struct str in = str_sub(text, i + 1, i + 1 + ROUND_MAX);
	ptrdiff_t close = str_chr(in, ')');
	if (close <= 0 || !pictured(str_sub(in, 0, (size_t)close)))
		return 0;
	return (size_t)close + 1 + (text.p[i] == '(');
}

/* "[12]" between words, or behind one sentence, where "[11]" was, or "[1]": of
 * "[20] people" an editor has the number. `*last` is the last of them. */
static size_t note(struct str text, size_t i, size_t *last)
{
	size_t end = i + 1, number = 0;
	while (end < text.n && end <= i + 1 + NOTE_MAX && ch_digit(text.p[end]))
		number = 10 * number + (size_t)(text.p[end++] - '0');
	if (end == i + 1 || end > i + 1 + NOTE_MAX || end >= text.n ||
	    text.p[end++] != ']' || !number || number > *last + 1)
		return 0;
	*last = number > *last ? number : *last;
	bool before = i && strchr(" .,;:!?)", text.p[i - 1]);
	bool behind = end == text.n || strchr(" .,;:!?\n[", text.p[end]);
	return before && behind ? end - i : 0;
}

/* "[^clarification]", a note of Markdown. */
static size_t named_note(struct str text, size_t i)
{
	struct str in = str_sub(text, i, i + NAME_MAX);
	ptrdiff_t close = str_chr(in, ']');
	return str_starts(in, S("[^")) && close > 2 &&
		       str_chr(str_sub(in, 0, (size_t)close), ' ') < 0
		   ? (size_t)close + 1
		   : 0;
}

/* A link of Markdown, "[the bridge](/bridge)", where its words and all of it
 * end.
 */
static bool linked(
    struct str text, size_t i, size_t *out_close, size_t *out_end)
{
	struct str in = str_sub(text, i, i + LINK_MAX);
	ptrdiff_t close = str_find(in, S("](")), end;
	struct str words = str_sub(in, 1, close > 1 ? (size_t)close : 1), url;
	if (close <= 1 || str_chr(words, '[') >= 0 || str_chr(words, '\n') >= 0)
		return false;
	url = str_sub(in, (size_t)close + 2, in.n);
	end = str_chr(url, ')');
	url = str_sub(url, 0, end > 0 ? (size_t)end : 0);
	if (str_chr(url, ' ') >= 0 || str_chr(url, '\n') >= 0 ||
	    (str_chr(url, '/') < 0 && str_chr(url, '#') < 0))
		return false;
	*out_close = i + (size_t)close;
	*out_end = *out_close + 2 + (size_t)end + 1;
	return true;
}

/* Stars of Markdown around words, "*at last*": bytes of the first ones, and
 * where the others are. */
static size_t stressed(struct str text, size_t i, size_t *out_close)
{
	size_t n = 1 + (i + 1 < text.n && text.p[i + 1] == '*'), end = i + n;
	if ((i && !strchr(" \n\t(\"", text.p[i - 1])) || end >= text.n ||
	    strchr(" \n*", text.p[end]))
		return 0;
	while (
	    end < text.n && end - i < STRESS_MAX && !strchr("*\n", text.p[end]))
		end++;
	struct str close = str_sub(text, end, end + n);
	if (!str_eq(close, str_sub(text, i, i + n)) || text.p[end - 1] == ' ' ||
	    (end + n < text.n && !strchr(" .,;:!?)\"\n", text.p[end + n])))
		return 0;
	*out_close = end;
	return n;
}

/* The mark that closes code, or 0; two are a quotation mark, and one within a
 * word is an apostrophe. */
static size_t code(struct str text, size_t i)
{
	struct str in = str_sub(text, i + 1, i + 1 + CODE_MAX);
	ptrdiff_t close = str_chr(in, '`'), line = str_chr(in, '\n');
	return close > 0 && (line < 0 || line > close) &&
		       (i == 0 || strchr(" \n\t(\"", text.p[i - 1])) &&
		       !str_starts(str_sub(in, (size_t)close + 1, in.n), S("`"))
		   ? i + 1 + (size_t)close
		   : 0;
}

/* A bracket closes, a word behind a space had opened it, and a sentence begins
 * right there. */
static bool glued(struct str text, size_t i)
{
	size_t open = i, len;
	uint32_t c, next;
	while (open && i - open < YEAR_MAX && text.p[open] != '(')
		open--;
	if (!open || text.p[open] != '(' || text.p[open - 1] != ' ' ||
	    i + 2 >= text.n || !ch_alpha(text.p[i + 1]))
		return false;
	len = utf8_next(text, i + 1, &c);
	utf8_next(text, i + 1 + len, &next);
	return ch_lower((char)c) != (char)c &&
	       (next == ' ' || ch_alpha((char)next));
}

/* "References:" */
static bool is_sources(struct str line)
{
	static const char names[] =
	    " references sources bibliography footnotes endnotes quellen "
	    "literatur quellenangaben einzelnachweise fußnoten références "
	    "bibliographie referencias fuentes bibliografía referências fontes "
	    "riferimenti bibliografia bronnen källor kilder źródła источники "
	    "литература джерела 参考文献 參考文獻 脚注 ";
	while (line.n && strchr(":#*= ", line.p[line.n - 1]))
		line.n--;
	while (line.n && strchr("#*= ", line.p[0]))
		line = str_sub(line, 1, line.n);
	return word_listed(names, line);
}

/* Up to a heading of what it draws on. */
static struct str without_sources(struct str text)
{
	struct str rest = text, line;
	while (str_split(&rest, '\n', &line)) {
		struct str before = str_sub(text, 0, (size_t)(line.p - text.p));
		if (line.n <= HEADING_MAX && str_trim(before).n &&
		    is_sources(str_trim(line)))
			return str_trim(before);
	}
	return text;
}

struct str bare_text(struct arena *a, struct str text)
{
	text = without_sources(utf8_clip(text, SUMMARY_TEXT_MAX));
	struct buf b = buf_init(text.n + text.n / 2 + 1);
	size_t from = 0, skip, closes = 0, stars = 0, star = 0, last = 0;
	size_t link = 0, link_end = 0;
	for (size_t i = 0; i < text.n; i++) {
		const char *put = "";
		skip = 0;
		switch (text.p[i]) {
		case '(':
		case ',': skip = pointer(text, i); break;
		case '[':
			skip = note(text, i, &last);
			skip = skip ? skip : named_note(text, i);
			if (!skip && linked(text, i, &link, &link_end))
				skip = 1;
			break;
		case ']': skip = i == link && i ? link_end - i : 0; break;
		case '*':
			if (stars && i == star)
				skip = stars;
			else
				skip = stars = stressed(text, i, &star);
			break;
		case '`':
			skip = closes == i && i;
			if (!skip && (closes = code(text, i)) > 0)
				skip = 1;
			break;
		case ')':
			skip = glued(text, i);
			put = ")\n";
			break;
		default: break;
		}
		if (!skip)
			continue;
		bool word = text.p[i] == '(' ||
			    (text.p[i] == '[' && (skip > 1 || link <= i));
		size_t to = word && i && text.p[i - 1] == ' ' ? i - 1 : i;
		buf_adds(&b, str_sub(text, from, to > from ? to : from));
		buf_adds(&b, str_of(put));
		from = i + skip;
		i = from - 1;
	}
	if (from) {
		buf_adds(&b, str_sub(text, from, text.n));
		text = buf_dup(a, &b);
	}
	buf_free(&b);
	return text;
}

/* One line more behind others; `item` of a list, behind `before`. */
static void add_to_list(struct buf *b, struct str line, bool item, bool before)
{
	struct str all = buf_str(b);
	if (b->n && !units_ends_whole(all) && !str_ends(all, S(":")))
		buf_adds(b, item && !before ? S(":") : S(";"));
	if (b->n && line.n)
		buf_addc(b, ' ');
	buf_adds(b, line);
}

struct str bare_list(struct arena *a, struct str text)
{
	struct str rest = text, line, item, heading = S("");
	struct buf b = buf_init(2 * text.n + 2);
	bool any = false, before = false;
	while (str_split(&rest, '\n', &line)) {
		line = str_trim(line);
		if (!line.n)
			continue;
		bool is = labels_item(line, &item);
		any |= is;
		if (!is && !units_ends_whole(line)) {
			heading = line; /* one above it says nothing */
			continue;
		}
		if (heading.n)
			add_to_list(&b, heading, false, before);
		add_to_list(&b, item, is, before && !heading.n);
		heading = S("");
		before = is;
	}
	if (heading.n)
		add_to_list(&b, heading, false, before);
	text = any ? buf_dup(a, &b) : text;
	buf_free(&b);
	return text;
}

bool bare_note(struct str line)
{
	size_t i = 1;
	while (i < line.n && ch_digit(line.p[i]))
		i++;
	return i > 1 && i <= NOTE_MAX + 1 && line.p[0] == '[' &&
	       str_starts(str_sub(line, i, line.n), S("] "));
}

bool bare_moment(struct str line)
{
	bool round = str_starts(line, S("("));
	size_t i = round, hour = i;
	while (i < line.n && i < hour + 2 && ch_digit(line.p[i]))
		i++;
	size_t digits = i - hour;
	while (i + 2 < line.n && line.p[i] == ':' && ch_digit(line.p[i + 1]) &&
	       ch_digit(line.p[i + 2]))
		i += 3;
	return digits && i > hour + digits && i < line.n &&
	       (round ? line.p[i] == ')'
		      : digits == 1 && line.p[hour] == '0' && line.p[i] == ' ');
}

bool bare_editors(struct str t)
{
	ptrdiff_t open = str_chr(t, '['), close = str_chr(t, ']');
	return (open == 0 && (close < 0 || (size_t)close + 2 >= t.n)) ||
	       (open < 0 && close >= 0);
}

bool bare_code(struct str sentence, size_t words)
{
	size_t signs = 0, stops = 0; /* a list in words has those, too */
	static const struct str sure[] = {
	    S_INIT("<!--"), S_INIT("</"), S_INIT("=\"")};
	if (str_starts(sentence, S("//")))
		return true;
	for (size_t i = 0; i < sizeof(sure) / sizeof(*sure); i++)
		if (str_find(sentence, sure[i]) >= 0)
			return true;
	for (size_t i = 0; i < sentence.n; i++) {
		signs += sentence.p[i] && strchr("{}=\\|_", sentence.p[i]);
		stops += sentence.p[i] == ';';
	}
	signs += signs ? stops : 0;
	return signs >= CODE_SIGNS && signs * CODE_WORDS >= words;
}
