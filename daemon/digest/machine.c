/* SPDX-License-Identifier: MIT */
/* gazetted: what a machine wrote of an article, made fit to be told. */
#include "digest/machine.h"

#include <string.h>
#include <utf8proc.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "digest/caps.h"
#include "digest/folded.h"
#include "digest/rules.h"
#include "html/totext.h"
#include "text/language.h"
#include "text/width.h"

#define INTRO_MAX                                                              \
	120	    /* bytes in which a model is still clearing its throat     \
		     */
#define MARK_MAX 32 /* bytes of "<|assistant|>" */
#define REFUSAL_PLACES                                                         \
	2 /* sentences in which one says that there is no more                 \
	   */
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

static bool any_starts(struct str s, const struct str *words, size_t n)
{
	struct folded low;
	fold_sentence(s, &low);
	for (size_t i = 0; i < n; i++)
		if (str_starts(str_of(low.s), words[i]))
			return true;
	return false;
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
			return any_starts(s, words, COUNT(words));
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
	return any_starts(s, names, COUNT(names)) ||
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

/* The machine speaks of itself, or of what it cannot do with a text, wherever
 * in a sentence. */
enum { REFUSAL = 1, QUOTED = 2 };
static const struct rule refusals[] = {
    {REFUSAL,
	{NULL,
	    "i cannot|i can't|i can not|i'm unable|i am unable|i'm not able|"
	    "i am not able|i won't be able|ich kann |kann ich |"
	    "ich bin nicht in der lage|je ne peux|je ne suis pas en mesure|"
	    "no puedo|não posso|non posso|ik kan |kan ik |jag kan inte|"
	    "kan jag inte|nie mogę|я не могу|我无法|我不能|できません|"
	    "할 수 없습니다",
	    "summar|article|the text|content|request|help with|assist|provide|"
	    "zusammenfass|artikel|anfrage|résum|demande|contenu|resum|riass|"
	    "solicitud|samenvat|sammanfatt|streszcz|статью|текст|запрос|"
	    "пересказ|摘要|总结|要約|요약"}},
    {REFUSAL,
	{NULL, "i am an ai|i'm an ai|as an ai |as a language model|"
	       "as a large language model|ich bin eine ki|als ki-|"
	       "als sprachmodell|je suis une ia|en tant que modèle de|"
	       "como modelo de l|como um modelo de l|come modello linguistico|"
	       "als taalmodel|som språkmodell|jako model językowy|"
	       "как языковая модель|作为语言模型|作为一个语言模型|作为人工智能|"
	       "言語モデルとして"}},
    {QUOTED, {NULL, "\"|“|„|«|「"}},
};
static struct rulebook refusal_book = {.rules = refusals, .n = COUNT(refusals)};

static bool speaks_of_itself(struct str sentence)
{
	struct folded low;
	fold_sentence(sentence, &low);
	return rules_met(&refusal_book, &low) == REFUSAL;
}

/* It will not, or cannot; what follows explains that. */
static bool refuses(struct str sentence)
{
	static const struct str words[] = {S_INIT("i'm sorry"),
	    S_INIT("i am sorry"), S_INIT("sorry,"), S_INIT("i apologize"),
	    S_INIT("i cannot"), S_INIT("i can't"), S_INIT("i'm unable"),
	    S_INIT("i am unable"), S_INIT("i won't"),
	    S_INIT("unfortunately, i"), S_INIT("as an ai"),
	    S_INIT("as a language model"), S_INIT("as a large language model"),
	    S_INIT("als ki-"), S_INIT("als sprachmodell"),
	    S_INIT("es tut mir leid"), S_INIT("ich kann nicht"),
	    S_INIT("ich kann diese"), S_INIT("leider kann ich"),
	    S_INIT("en tant que modèle"), S_INIT("je suis désolé"),
	    S_INIT("je ne peux pas"), S_INIT("désolé,"),
	    S_INIT("como modelo de lenguaje"), S_INIT("lo siento"),
	    S_INIT("no puedo"), S_INIT("desculpe"), S_INIT("sinto muito"),
	    S_INIT("não posso"), S_INIT("mi dispiace"), S_INIT("non posso"),
	    S_INIT("het spijt me"), S_INIT("ik kan niet"),
	    S_INIT("jag kan inte"), S_INIT("tyvärr kan jag"),
	    S_INIT("przepraszam"), S_INIT("niestety nie mogę"),
	    S_INIT("извините"), S_INIT("к сожалению, я"), S_INIT("我无法"),
	    S_INIT("抱歉"), S_INIT("很抱歉"), S_INIT("对不起"),
	    S_INIT("申し訳"), S_INIT("죄송")};
	return any_starts(sentence, words, COUNT(words)) ||
	       speaks_of_itself(sentence);
}

/* It does so at once, or behind what it calls the text. */
static bool refused(const units *all)
{
	for (size_t i = 0; i < all->n && i < REFUSAL_PLACES; i++)
		if (speaks_of_itself(all->v[i].text))
			return true;
	return all->n && refuses(all->v[0].text);
}

/* What it says of itself, or to whoever asked. */
static bool of_itself(struct str sentence)
{
	static const struct str words[] = {S_INIT("let me know if"),
	    S_INIT("i hope this"), S_INIT("i hope that helps"),
	    S_INIT("hope this helps"), S_INIT("note: this summary"),
	    S_INIT("ich hoffe, d"), S_INIT("ich hoffe das"),
	    S_INIT("j'espère que c"), S_INIT("espero que est"),
	    S_INIT("espero que isso"), S_INIT("spero che quest"),
	    S_INIT("ik hoop dat d"), S_INIT("hoppas detta"),
	    S_INIT("mam nadzieję, że to"), S_INIT("mam nadzieję, że ta"),
	    S_INIT("надеюсь, это"), S_INIT("希望这"), S_INIT("希望以上"),
	    S_INIT("お役に立て"), S_INIT("以上が"),
	    S_INIT("diese zusammenfassung"), S_INIT("ce résumé"),
	    S_INIT("este resumen"), S_INIT("este resumo"),
	    S_INIT("questo riassunto"), S_INIT("deze samenvatting"),
	    S_INIT("to streszczenie"), S_INIT("это резюме"),
	    S_INIT("lass mich wissen"), S_INIT("laat het me weten"),
	    S_INIT("fammi sapere"), S_INIT("avísame"), S_INIT("avise-me"),
	    S_INIT("daj mi znać"), S_INIT("дайте знать"),
	    S_INIT("the user wants"), S_INIT("okay, let's"),
	    S_INIT("here is a summary"), S_INIT("here's a summary"),
	    S_INIT("this summary"), S_INIT("the provided text"),
	    S_INIT("the provided article"), S_INIT("would you like"),
	    S_INIT("do you want me"), S_INIT("do you need"),
	    S_INIT("want me to"), S_INIT("shall i"), S_INIT("should i"),
	    S_INIT("if you'd like"), S_INIT("if you want"), S_INIT("feel free"),
	    S_INIT("please let me"), S_INIT("i can also"), S_INIT("word count"),
	    S_INIT("character count"), S_INIT("(word count"), S_INIT("length:"),
	    S_INIT("wörter:"), S_INIT("wortzahl"), S_INIT("anzahl der wörter"),
	    S_INIT("nombre de mots"), S_INIT("número de palabras"),
	    S_INIT("title:"), S_INIT("headline:"), S_INIT("titel:"),
	    S_INIT("titre :"), S_INIT("título:"), S_INIT("titolo:"),
	    S_INIT("überschrift:"), S_INIT("标题："), S_INIT("möchten sie"),
	    S_INIT("möchtest du"), S_INIT("soll ich"),
	    S_INIT("lassen sie mich wissen"), S_INIT("souhaitez-vous"),
	    S_INIT("voulez-vous"), S_INIT("n'hésitez pas"), S_INIT("¿quiere"),
	    S_INIT("¿desea"), S_INIT("¿te gustaría"), S_INIT("¿le gustaría"),
	    S_INIT("gostaria que"), S_INIT("você gostaria"), S_INIT("vuoi che"),
	    S_INIT("wil je dat"), S_INIT("wilt u"), S_INIT("vill du att"),
	    S_INIT("czy chcesz"), S_INIT("хотите, чтобы"), S_INIT("如果您"),
	    S_INIT("如果你"), S_INIT("字数"), S_INIT("您是否")};
	return any_starts(sentence, words, COUNT(words)) || refuses(sentence);
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
		} else if ((c == '*' || c == '_') && twice)
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
	struct str line, s = answer_alone(utf8_clip(answer, SUMMARY_TEXT_MAX));
	if (opens_page(s))
		s = html_block_text(a, s, &(struct html_text_opts){0}).text;
	s = without_marks(a, s);
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
    struct str prompt, struct str language, const struct summary_opts *o)
{
	units all = {0}, told = {0};
	size_t sentences = 0;
	bool follows = true; /* what the next may lean on was told */
	prompt = str_squeeze(a, prompt);
	units_of(a, plain(a, utf8_mend(a, answer)), language, 0,
	    SUMMARY_UNITS_MAX, &all);
	if (refused(&all))
		return (struct str){NULL, 0};
	without_question(&all);
	vec_each (&all, u) {
		follows = u->whole && !of_itself(u->text) &&
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
	return told.n && !another_language(text, language)
		   ? text
		   : (struct str){NULL, 0};
}
