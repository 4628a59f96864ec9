/* SPDX-License-Identifier: MIT */
/* gazetted: what a machine wrote of an article, made fit to be told. */
#include "digest/machine.h"

#include <string.h>
#include <utf8proc.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "digest/aside.h"
#include "prose/caps.h"
#include "prose/folded.h"
#include "prose/rules.h"
#include "html/totext.h"
#include "text/language.h"
#include "text/width.h"
#include "text/words.h"

#define NOTE_DIGITS 2 /* of a source: "[12]" */
#define INTRO_MAX                                                              \
	120	    /* bytes in which a model is still clearing its throat     \
		     */
#define MARK_MAX 32 /* bytes of "<|assistant|>" */
#define DEL	 0x7f
#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* Behind "</think>", where models that think aloud begin their answer; nothing
 * where they did not come to the end of it. */
static struct str answer_alone(struct str s)
{
	static const struct {
		struct str begin, end;
	} thoughts[] = {{S_INIT("<think>"), S_INIT("</think>")},
	    {S_INIT("<thinking>"), S_INIT("</thinking>")},
	    {S_INIT("<thought>"), S_INIT("</thought>")},
	    {S_INIT("<reasoning>"), S_INIT("</reasoning>")}};
	for (size_t i = 0; i < COUNT(thoughts); i++) {
		ptrdiff_t at;
		while ((at = str_ifind(s, thoughts[i].end)) >= 0)
			s = str_sub(s, (size_t)at + thoughts[i].end.n, s.n);
		at = str_ifind(s, thoughts[i].begin);
		s = at < 0 ? s : str_sub(s, 0, (size_t)at);
	}
	return s;
}

/* What marks turns in a chat, and ends up in the answers of models that are
 * run with the wrong template: "<|im_end|>", "[/INST]", "</s>". */
static size_t template_mark(struct str s)
{
	static const struct str marks[] = {S_INIT("[INST]"), S_INIT("[/INST]"),
	    S_INIT("<s>"), S_INIT("</s>"), S_INIT("<<SYS>>"),
	    S_INIT("<</SYS>>"), S_INIT("<start_of_turn>"),
	    S_INIT("<end_of_turn>")};
	for (size_t i = 0; i < COUNT(marks); i++)
		if (str_starts(s, marks[i]))
			return marks[i].n;
	ptrdiff_t end = str_starts(s, S("<|"))
			    ? str_find(str_sub(s, 0, MARK_MAX), S("|>"))
			    : -1;
	return end < 0 ? 0 : (size_t)end + 2;
}

static struct str without_marks(struct arena *a, struct str s)
{
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0, mark;
	for (size_t i = 0; i < s.n;) {
		mark = strchr("<[", s.p[i]) ? template_mark(str_sub(s, i, s.n))
					    : 0;
		if (mark)
			d[n++] = '\n';
		else
			d[n++] = s.p[i];
		i += mark ? mark : 1;
	}
	return (struct str){d, n};
}

/* The bytes of a terminal's sequence: colours, titles of windows. One that is
 * not ended ends with its line. */
static size_t escape(struct str s)
{
	size_t i = 2;
	if (s.n < 2)
		return s.n;
	if (s.p[1] == '[') {
		while (i < s.n && s.p[i] >= ' ' && s.p[i] < '@')
			i++;
		return i < s.n && s.p[i] >= '@' && s.p[i] != DEL ? i + 1 : i;
	}
	if (memchr("()*+#%", s.p[1], 6)) /* which letters are meant */
		return s.n > 2 && s.p[2] > ' ' && s.p[2] < DEL ? 3 : 2;
	if (s.p[1] < '0' || s.p[1] >= DEL)
		return 1; /* it begins none */
	if (!memchr("]P_^X", s.p[1], 5))
		return i;
	while (i < s.n && !memchr("\a\n\033", s.p[i], 3))
		i++;
	if (i < s.n && s.p[i] == '\a')
		return i + 1;
	return str_starts(str_sub(s, i, s.n), S("\033\\")) ? i + 2 : i;
}

static struct str without_escapes(struct arena *a, struct str s)
{
	char *d;
	size_t n = 0;
	if (str_chr(s, '\033') < 0)
		return s;
	d = arena_alloc(a, s.n + 1);
	for (size_t i = 0; i < s.n;) {
		if (s.p[i] == '\033')
			i += escape(str_sub(s, i, s.n));
		else
			d[n++] = s.p[i++];
	}
	return (struct str){d, n};
}

/* The whole answer in quotation marks, and nothing else in such. */
static struct str unquoted(struct str s)
{
	static const struct str marks[][2] = {{S_INIT("\""), S_INIT("\"")},
	    {S_INIT("“"), S_INIT("”")}, {S_INIT("„"), S_INIT("“")},
	    {S_INIT("«"), S_INIT("»")}, {S_INIT("「"), S_INIT("」")},
	    {S_INIT("'"), S_INIT("'")}, {S_INIT("‘"), S_INIT("’")}};
	s = str_trim(s);
	for (size_t i = 0; i < COUNT(marks); i++) {
		struct str open = marks[i][0], close = marks[i][1];
		if (!str_starts(s, open) || !str_ends(s, close) ||
		    s.n < open.n + close.n)
			continue;
		struct str inner = str_sub(s, open.n, s.n - close.n);
		if (str_find(inner, open) < 0 && str_find(inner, close) < 0)
			return str_trim(inner);
	}
	return s;
}

/* It hands the summary over, and names it: "Here is a summary", "Below is the
 * summary you asked for", "Es folgt die Zusammenfassung". */
static bool hands_over(struct str s)
{
	static const struct str words[] = {S_INIT("here is"), S_INIT("here's"),
	    S_INIT("here are"), S_INIT("below is"), S_INIT("below you"),
	    S_INIT("the following is"), S_INIT("this is a summar"),
	    S_INIT("this is the summar"), S_INIT("i have summar"),
	    S_INIT("i've summar"), S_INIT("hier"), S_INIT("es folgt"),
	    S_INIT("im folgenden"), S_INIT("nachfolgend"), S_INIT("unten "),
	    S_INIT("dies ist"), S_INIT("voici"), S_INIT("ci-dessous"),
	    S_INIT("aquí"), S_INIT("a continuación"), S_INIT("este es el"),
	    S_INIT("aqui"), S_INIT("abaixo"), S_INIT("segue"),
	    S_INIT("a seguir"), S_INIT("ecco"), S_INIT("di seguito"),
	    S_INIT("hieronder"), S_INIT("här är"), S_INIT("nedan"),
	    S_INIT("oto "), S_INIT("poniżej"), S_INIT("вот "), S_INIT("ниже "),
	    S_INIT("以下"), S_INIT("下面"), S_INIT("这是"), S_INIT("こちら")};
	static const struct str what[] = {S_INIT("summar"),
	    S_INIT("zusammenfass"), S_INIT("résum"), S_INIT("resum"),
	    S_INIT("riassunt"), S_INIT("sintesi"), S_INIT("samenvat"),
	    S_INIT("sammanfattning"), S_INIT("streszczeni"),
	    S_INIT("podsumowani"), S_INIT("изложени"), S_INIT("резюме"),
	    S_INIT("摘要"), S_INIT("总结"), S_INIT("概要"), S_INIT("要約")};
	for (size_t i = 0; i < COUNT(what); i++)
		if (str_ifind(s, what[i]) >= 0)
			return folded_starts(s, words, COUNT(words));
	return false;
}

/* "Sure", and the bytes of it: how it says yes. */
static size_t agrees(struct str s)
{
	static const struct str words[] = {S_INIT("sure thing"), S_INIT("sure"),
	    S_INIT("certainly"), S_INIT("of course"), S_INIT("absolutely"),
	    S_INIT("okay"), S_INIT("ok"), S_INIT("great"), S_INIT("gerne"),
	    S_INIT("natürlich"), S_INIT("klar"), S_INIT("selbstverständlich"),
	    S_INIT("bien sûr"), S_INIT("volontiers"), S_INIT("certainement"),
	    S_INIT("claro que sí"), S_INIT("claro"), S_INIT("por supuesto"),
	    S_INIT("desde luego"), S_INIT("certo"), S_INIT("certamente"),
	    S_INIT("com certeza"), S_INIT("natuurlijk"), S_INIT("uiteraard"),
	    S_INIT("självklart"), S_INIT("oczywiście"), S_INIT("jasne"),
	    S_INIT("конечно"), S_INIT("хорошо"), S_INIT("もちろんです"),
	    S_INIT("はい"), S_INIT("承知しました"), S_INIT("当然可以"),
	    S_INIT("当然"), S_INIT("好的")};
	static const struct str stops[] = {S_INIT("!"), S_INIT(" !"),
	    S_INIT("."), S_INIT(","), S_INIT(":"), S_INIT("！"), S_INIT("。"),
	    S_INIT("，"), S_INIT("、"), S_INIT(" -"), S_INIT(" –"),
	    S_INIT(" —")};
	size_t mark = str_starts(s, S("¡")) ? S("¡").n : 0;
	struct str bare = str_sub(s, mark, s.n);
	struct folded low;
	fold_sentence(bare, &low);
	for (size_t i = 0; i < COUNT(words); i++) {
		struct str rest = str_sub(bare, words[i].n, bare.n);
		if (!str_starts(str_of(low.s), words[i]))
			continue;
		for (size_t k = 0; k < COUNT(stops); k++)
			if (str_starts(rest, stops[k]))
				return mark + words[i].n + stops[k].n;
	}
	return 0;
}

/* A sentence before the answer: it agrees and says no more, or hands over. */
static bool preamble(struct str s)
{
	struct str rest = str_trim(str_sub(s, agrees(s), s.n));
	return !rest.n || (s.n <= INTRO_MAX && hands_over(rest));
}

/* "Summary: ...", "Here is a summary of the article: ..." */
static bool intro(struct str s)
{
	static const struct str names[] = {S_INIT("summary"), S_INIT("text:"),
	    S_INIT("body:"), S_INIT("content:"), S_INIT("article:"),
	    S_INIT("in summary"), S_INIT("tl;dr"), S_INIT("answer"),
	    S_INIT("response"), S_INIT("output"), S_INIT("antwort"),
	    S_INIT("réponse"), S_INIT("respuesta"), S_INIT("resposta"),
	    S_INIT("risposta"), S_INIT("回答"), S_INIT("zusammenfassung"),
	    S_INIT("résumé"), S_INIT("resumen"), S_INIT("resumo"),
	    S_INIT("riassunto"), S_INIT("samenvatting"),
	    S_INIT("sammanfattning"), S_INIT("streszczenie"), S_INIT("краткое"),
	    S_INIT("резюме"), S_INIT("摘要"), S_INIT("总结"), S_INIT("要約")};
	return folded_starts(s, names, COUNT(names)) ||
	       hands_over(str_trim(str_sub(s, agrees(s), s.n)));
}

/* "Summary executions go on: twelve ...": no title of the answer, since a small
 * letter is behind the colon and more than one word before it. */
static bool goes_on(struct str head, struct str rest)
{
	ptrdiff_t space = str_chr(head, ' '), colon = str_chr(head, ':');
	uint32_t c = 0;
	utf8_next(rest, 0, &c);
	return space >= 0 && space < colon && c != UTF8_BAD &&
	       utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LL;
}

static struct str without_intro(struct str line)
{
	struct str head = utf8_clip(line, INTRO_MAX);
	while (head.n && strchr("*#_ ", head.p[0]))
		head = str_sub(head, 1, head.n);
	ptrdiff_t colon = str_find(line, S(":")),
		  wide = str_find(line, S("："));
	size_t end = colon >= 0	 ? (size_t)colon + 1
		     : wide >= 0 ? (size_t)wide + S("：").n
				 : 0;
	if (!end || end > INTRO_MAX || !intro(head))
		return line;
	struct str rest = str_trim(str_sub(line, end, line.n));
	return goes_on(head, rest) ? line : rest;
}

/* "evil.example/login", "https://...": no summary needs one, and a mail program
 * makes it a link. */
static bool has_address(struct str sentence)
{
	struct str word, s = sentence;
	while (str_split(&s, ' ', &word)) {
		ptrdiff_t slash = str_chr(word, '/'), dot = str_chr(word, '.');
		bool path =
		    dot > 0 && slash > dot + 2 && ch_alpha(word.p[slash - 1]);
		if (path || str_find(word, S("://")) >= 0 ||
		    str_ifind(word, S("www.")) >= 0)
			return true;
	}
	return false;
}

/* Control characters, and those that turn the direction of what follows. */
static bool invisible(uint32_t c)
{
	utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
	bool joins = c == 0x200C || c == 0x200D; /* letters of some scripts */
	return k == UTF8PROC_CATEGORY_CC || k == UTF8PROC_CATEGORY_CO ||
	       k == UTF8PROC_CATEGORY_CN ||
	       (k == UTF8PROC_CATEGORY_CF && !joins);
}

/* "[text](address)": the text, and in *out_n how long it all is. */
static struct str link_text(struct str s, size_t *out_n)
{
	ptrdiff_t end = str_find(s, S("](")), close = -1;
	struct str text = end < 0 ? S("") : str_sub(s, 1, (size_t)end);
	if (end > 0 && str_chr(text, '[') < 0)
		close = str_chr(str_sub(s, (size_t)end, s.n), ')');
	*out_n = close < 0 ? 0 : (size_t)(end + close) + 1;
	return text;
}

/* "[1]", a source that it was not given: the bytes of it, or 0. In the mail it
 * would be the number of a link. */
static size_t note_mark(struct str s)
{
	size_t i = 1;
	while (i < s.n && i <= NOTE_DIGITS && ch_digit(s.p[i]))
		i++;
	return i > 1 && i < s.n && s.p[i] == ']' ? i + 1 : 0;
}

/* One line without Markdown's marks and invisible characters. */
static void plain_line(struct buf *b, struct str s)
{
	uint32_t c;
	size_t link;
	s = str_trim(s);
	while (s.n && strchr("#>", s.p[0]))
		s = str_trim(str_sub(s, 1, s.n));
	for (size_t i = 0; i < s.n;) {
		size_t len = utf8_next(s, i, &c);
		bool twice = i + 1 < s.n && s.p[i] == s.p[i + 1];
		struct str text =
		    c == '[' ? link_text(str_sub(s, i, s.n), &link) : S("");
		if (c == '[' && link) {
			buf_adds(b, text);
			len = link;
		} else if (c == '[' && note_mark(str_sub(s, i, s.n)))
			len = note_mark(str_sub(s, i, s.n));
		else if ((c == '*' || c == '_') && twice)
			len = 2;
		else if (c == '\t')
			buf_addc(b, ' ');
		else if (c != '`' && c != UTF8_BAD && c != 0xFFFD &&
			 !invisible(c))
			buf_add(b, s.p + i, len);
		i += len;
	}
}

/* Behind the mark of a list's item: "1. ", "2) ", "- ", "• ". */
static struct str item_alone(struct str line)
{
	static const struct str bullets[] = {S_INIT("- "), S_INIT("* "),
	    S_INIT("+ "), S_INIT("• "), S_INIT("– ")};
	size_t i = 0;
	while (i < line.n && i < 2 && ch_digit(line.p[i]))
		i++;
	if (i && i + 1 < line.n && strchr(".)", line.p[i]) &&
	    line.p[i + 1] == ' ')
		return str_trim(str_sub(line, i + 1, line.n));
	for (i = 0; i < COUNT(bullets); i++)
		if (str_starts(line, bullets[i]))
			return str_trim(str_sub(line, bullets[i].n, line.n));
	return line;
}

/* A page of HTML, and no text with a tag or two. */
static bool opens_page(struct str s)
{
	s = str_trim(s);
	return str_istarts(s, S("<!doctype")) || str_istarts(s, S("<html"));
}

/* The answer as plain lines. Those that end in a colon introduce something. */
static struct str plain(struct arena *a, struct str answer)
{
	struct buf b = buf_init(2 * SUMMARY_TEXT_MAX);
	struct str line, s = utf8_clip(answer, SUMMARY_TEXT_MAX);
	s = answer_alone(without_escapes(a, s));
	if (opens_page(s))
		s = html_block_text(a, s, &(struct html_text_opts){0}).text;
	s = unquoted(without_marks(a, s));
	while (str_split(&s, '\n', &line)) {
		if (html_looks_like(line))
			line = html_inline_text(a, line);
		line = without_intro(item_alone(str_trim(line)));
		if (!line.n || str_ends(line, S(":")))
			continue;
		plain_line(&b, line);
		buf_addc(&b, '\n');
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

static bool said_already(const units *told, struct str sentence)
{
	vec_each (told, u)
		if (str_eq(u->text, sentence))
			return true;
	return false;
}

/* A question to whoever asked is at the end; one that somebody asks is in a
 * quotation, or is not the last that is told. */
static void without_question(units *all)
{
	while (all->n && str_ends(all->v[all->n - 1].text, S("?")))
		all->n--;
}

/* In another language than the article is said to be in, and surely. */
static bool another_language(struct str text, struct str language)
{
	return language.n && language_of(text, language).p != language.p;
}

struct str machine_summary(struct arena *a, struct str answer,
    const struct machine_asked *asked, const struct summary_opts *o,
    const char **out_why)
{
	units all = {0}, told = {0};
	size_t sentences = 0;
	bool follows = false; /* what the next may lean on was told */
	*out_why = "nothing of the answer may be told";
	struct str prompt = str_squeeze(a, asked->prompt);
	units_of(a, plain(a, utf8_mend(a, answer)), asked->language, 0,
	    SUMMARY_UNITS_MAX, &all);
	if (aside_refuses(&all))
		return (struct str){NULL, 0};
	without_question(&all);
	vec_each (&all, u) {
		if (!told.n && words_within(u->text, asked->title)) {
			follows = true;
			continue;
		}
		follows = u->whole && !aside_of_itself(u->text) &&
			  !has_address(u->text) &&
			  !(told.n == 0 && preamble(u->text)) &&
			  str_find(prompt, str_squeeze(a, u->text)) < 0 &&
			  (follows || !u->depends) &&
			  !said_already(&told, u->text);
		if (!follows)
			continue;
		sentences += u->sentences;
		*vec_push(a, &told) = *u;
		if ((o->sentences && sentences > o->sentences) ||
		    (o->chars &&
			text_clusters(summary_join(a, &told)) > o->chars)) {
			told.n--;
			break;
		}
	}
	struct str text = summary_join(a, &told);
	if (told.n && another_language(text, asked->language)) {
		*out_why = "the answer is in another language than the article";
		told.n = 0;
	}
	return told.n ? text : (struct str){NULL, 0};
}
