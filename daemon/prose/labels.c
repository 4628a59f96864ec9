/* SPDX-License-Identifier: MIT */
/* gazetted: lines of a feed's text that only label it. */
#include "prose/labels.h"

#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "prose/beside.h"
#include "prose/folded.h"
#include "prose/units.h"
#include "prose/visitor.h"
#include "text/sentence.h"

#define LABEL_WORDS 3 /* of "Link to comments:" */

bool labels_item(struct str line, struct str *out)
{
	static const struct str marks[] = {
	    S_INIT("- "), S_INIT("* "), S_INIT("• ")};
	size_t n = 0;
	*out = line;
	while (n < line.n && ch_digit(line.p[n]))
		n++;
	if (n && str_starts(str_sub(line, n, line.n), S(". "))) {
		*out = str_trim(str_sub(line, n + 2, line.n));
		return true;
	}
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_starts(line, marks[i])) {
			*out = str_trim(str_sub(line, 2, line.n));
			return true;
		}
	return false;
}

static bool is_url(struct str word)
{
	return str_find(word, S("://")) > 0 || str_istarts(word, S("www."));
}

static bool is_number(struct str word)
{
	for (size_t i = 0; i < word.n; i++)
		if (!ch_digit(word.p[i]) && !strchr(".,", word.p[i]))
			return false;
	return word.n > 0;
}

/* "Article URL: https://...", "Points: 5". Figures of other things are news:
 * "Magnitude: 6.4". */
static bool labels_value(struct str line)
{
	static const char counted[] =
	    " points comments score votes upvotes replies views likes "
	    "kommentare commentaires comentarios ";
	ptrdiff_t colon = str_find(line, S(": "));
	struct str value, label, word = S("");
	int words = 0;
	if (colon <= 0)
		return is_url(line) && str_chr(line, ' ') < 0;
	value = str_trim(str_sub(line, (size_t)colon + 2, line.n));
	label = str_trim(str_sub(line, 0, (size_t)colon));
	if (str_chr(value, ' ') >= 0)
		return false;
	while (str_split(&label, ' ', &word))
		words++;
	return words <= LABEL_WORDS &&
	       (is_url(value) ||
		   (is_number(value) && word_listed(counted, word)));
}

/* "#orlin #ferry" */
static bool tags(struct str line)
{
	struct str word;
	while (str_split(&line, ' ', &word))
		if (word.n && (word.n < 2 || word.p[0] != '#'))
			return false;
	return true;
}

struct str labels_tags_cut(struct str line)
{
	struct str kept = line;
	size_t n = 0;
	for (ptrdiff_t at; (at = str_rchr(kept, ' ')) > 0; n++) {
		if (!tags(str_sub(kept, (size_t)at + 1, kept.n)))
			break;
		kept = str_trim(str_sub(kept, 0, (size_t)at));
	}
	return n > 1 || (n && units_ends_whole(kept)) ? kept : line;
}

static bool change(struct str item)
{
	return str_find(item, S(" by @")) > 0 &&
	       (str_find(item, S(" in #")) > 0 ||
		   str_find(item, S(" in http")) > 0);
}

/* But for the source behind it: "A headline - The Gazette". */
static struct str bare_title(struct str title)
{
	ptrdiff_t dash = -1, at = 0;
	for (struct str rest = title; at >= 0;) {
		at = str_find(rest, S(" - "));
		if (at >= 0) {
			dash = rest.p + at - title.p;
			rest = str_sub(rest, (size_t)at + 3, rest.n);
		}
	}
	return str_trim(dash > 0 ? str_sub(title, 0, (size_t)dash) : title);
}

/* All that it says is the page's, or says who wrote it. */
static bool beside(struct str line)
{
	struct folded low;
	struct str sentence;
	size_t at = 0;
	while (sentence_next(line, &at, &sentence)) {
		fold_sentence(sentence, &low);
		if (!beside_sentence(sentence, &low) &&
		    !visitor_introduced(&low))
			return false;
	}
	return at > 0;
}

/* "Signed-off-by: ann@example.org", "dependency-type: indirect": what programs
 * put below a change, for others. */
static bool trailer(struct str line)
{
	ptrdiff_t colon = str_chr(line, ':');
	struct str key = str_sub(line, 0, colon > 0 ? (size_t)colon : 0);
	struct str value = str_trim(str_sub(line, key.n + 1, line.n));
	for (size_t i = 0; i < key.n; i++)
		if (!ch_alpha(key.p[i]) && key.p[i] != '-')
			return false;
	return str_chr(key, '-') > 0 &&
	       (str_chr(value, ' ') < 0 || str_chr(value, '@') > 0);
}

/* "submitted byann": some that pass a forum on lose the spaces beside links. */
static bool sent_by(struct str line)
{
	static const struct str by = S_INIT("submitted by");
	struct str who = str_sub(line, by.n, line.n);
	return str_istarts(line, by) && who.n && str_chr(who, ' ') < 0;
}

/* A line without the marks that quote it in plain text. */
static struct str unquoted(struct str line)
{
	while (str_starts(line, S("> ")) || str_eq(line, S(">")))
		line = str_trim(str_sub(line, 1, line.n));
	return line;
}

static bool is_quoted(struct str line)
{
	return str_starts(line, S(">"));
}

/* It has marks of its own, around it. */
static bool in_marks(struct str line)
{
	static const struct str marks[][2] = {{S_INIT("“"), S_INIT("”")},
	    {S_INIT("\""), S_INIT("\"")}, {S_INIT("„"), S_INIT("“")},
	    {S_INIT("«"), S_INIT("»")}};
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_starts(line, marks[i][0]) &&
		    str_ends(line, marks[i][1]))
			return true;
	return false;
}

static bool any_quoted(struct str text, bool *out_all)
{
	struct str line;
	bool any = false;
	*out_all = true;
	while (str_split(&text, '\n', &line)) {
		any |= is_quoted(line);
		*out_all &= is_quoted(line) || !str_trim(line).n;
	}
	return any;
}

/* A quotation in one that has marks now. */
static void add_inner(struct buf *b, struct str line)
{
	for (size_t i = 0; i < line.n; i++) {
		struct str rest = str_sub(line, i, line.n);
		bool opens = str_starts(rest, S("“"));
		if (opens || str_starts(rest, S("”"))) {
			buf_adds(b, opens ? S("‘") : S("’"));
			i += S("“").n - 1;
		} else {
			buf_addc(b, line.p[i]);
		}
	}
}

struct str labels_quotes(struct arena *a, struct str text, bool *out_alone)
{
	struct str rest = text, line;
	struct buf b = buf_init(2 * text.n + 16);
	bool quoted = false, open = false, all;
	*out_alone = false;
	if (!any_quoted(text, &all))
		return text;
	if (!all && str_split(&rest, '\n', &line) && str_ends(line, S(":")) &&
	    str_chr(line, ' ') < 0)
		any_quoted(rest, &all);
	rest = all ? rest : text;
	while (str_split(&rest, '\n', &line)) {
		bool is = is_quoted(line);
		struct str bare = unquoted(str_trim(line));
		if (!bare.n)
			continue;
		if (open && !is)
			buf_adds(&b, S("”"));
		if (b.n)
			buf_addc(&b, '\n');
		if (is && !quoted)
			open = !all && !in_marks(bare);
		if (is && !quoted && open)
			buf_adds(&b, S("“"));
		quoted = is;
		open &= is;
		if (open)
			add_inner(&b, bare);
		else
			buf_adds(&b, bare);
	}
	if (open)
		buf_adds(&b, S("”"));
	*out_alone = all;
	text = buf_dup(a, &b);
	buf_free(&b);
	return text;
}

struct cutter {
	struct str title;
	bool headlines; /* the list at hand is of them */
	bool listed;	/* the line before was of a list */
};

static bool is_label(struct cutter *c, struct str line)
{
	struct str item;
	bool list = labels_item(line, &item);
	if (list && !c->listed)
		c->headlines = c->title.n && str_istarts(item, c->title);
	c->listed = list;
	return (list && (c->headlines || change(item) || trailer(item))) ||
	       trailer(line) || labels_value(item) || tags(line) ||
	       str_ieq(line, c->title) || beside_line(line) || sent_by(line) ||
	       beside_caption(line) || beside(line);
}

struct str labels_cut(struct arena *a, struct str text, struct str title)
{
	struct cutter c = {.title = bare_title(title)};
	struct str rest = text = str_trim(text), line;
	char *kept = arena_alloc(a, text.n + 1);
	size_t n = 0, heading = 0; /* behind what is no heading */
	bool cut = false;
	while (str_split(&rest, '\n', &line)) {
		line = str_trim(line);
		if (!line.n)
			continue;
		struct str bare = labels_tags_cut(line);
		cut |= bare.n < line.n;
		line = bare;
		bare = unquoted(line);
		if (!bare.n || is_label(&c, bare)) {
			cut = true;
			n = c.listed ? heading : n;
			continue;
		}
		heading = units_ends_whole(line) ? n + line.n + (n > 0) : n;
		if (n)
			kept[n++] = '\n';
		memcpy(kept + n, line.p, line.n);
		n += line.n;
	}
	return cut ? (struct str){kept, n} : text;
}
