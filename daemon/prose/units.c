/* SPDX-License-Identifier: MIT */
/* gazetted: the pieces of a text that a summary may be made of. */
#include "prose/units.h"

#include "base/utf8.h"
#include "prose/asking.h"
#include "prose/bare.h"
#include "prose/beside.h"
#include "prose/caps.h"
#include "prose/dateline.h"
#include "prose/facts.h"
#include "prose/folded.h"
#include "prose/house.h"
#include "prose/labels.h"
#include "prose/lean.h"
#include "prose/leaning.h"
#include "prose/promise.h"
#include "prose/repeated.h"
#include "prose/script.h"
#include "prose/speaker.h"
#include "prose/speech.h"
#include "prose/surname.h"
#include "prose/verbless.h"
#include "prose/visitor.h"
#include "prose/walk.h"
#include "text/closed.h"
#include "text/furniture.h"
#include "text/language.h"
#include "text/listed.h"
#include "text/sentence.h"
#include "text/words.h"

#define WORDS_MIN      5 /* fewer seldom say what happened, */
#define POST_WORDS     8 /* of a line that says more than of whom a picture is */
#define WORDS_MIN_BARE 4 /* where there are no articles */
#define DATELINE_LINES 4 /* where one may stand */
#define CELLS_MIN      3 /* "Guess: $18 Actual: $20 Result: ...": of a table */
#define CAPTION_MAX    3 /* sentences before a credit that are its caption */
#define SCRIPT_BYTES   2000 /* of a text, that show its script */
#define AGENDA_MIN     3    /* rows of its beginning: one is of a goal */
#define LABELS_MIN     2    /* lines with a speaker's name: an interview */
#define QUESTION_SHARE 5    /* on one line of so many */
#define PROMPTS_MIN    2    /* questions to somebody, and */
#define PROMPT_SHARE   12   /* on one line of so many */
#define STANDS_ABOVE   600  /* bytes of a text */
#define SMALL_SHARE    4 /* one in so many begins small: they are fragments */

struct scan { /* one text on its way to units */
	struct arena *a;
	units *out;
	size_t doc, place, max;
	struct str language;
	size_t lines, labels; /* that say something; that name a speaker */
	bool labelled;	      /* this one does, */
	bool asks;	      /* or ends in a question, or answers one */
	bool begun;	      /* a dateline: what is behind it is the first */
	size_t orphan;	   /* the first whole one that lost one before: n + 1 */
	size_t questions;  /* lines that ask */
	size_t prompts;	   /* lines that ask somebody, after words of theirs */
	size_t dialogue;   /* of `out`, where the first of them is: n + 1 */
	bool own;	   /* and somebody speaks for themselves */
	bool addressed;	   /* one asks somebody, or a sentence is before all */
	bool asked;	   /* the line above does */
	bool answers;	   /* the sentence before does, on this line */
	bool told;	   /* a whole sentence is before */
	bool stood;	   /* and its paragraph */
	bool promised;	   /* or one that promises */
	bool caption;	   /* this line has no verb */
	struct str about;  /* the line above */
	struct str below;  /* the lines that follow, */
	const char *until; /* and where a quotation ends that goes on there */
	const char *line;  /* its first byte */
	struct repeated again;
	struct str text; /* its beginning */
};

/* Without the brackets and quotation marks that close behind its end. */
static struct str unclosed(struct str t)
{
	static const char *const behind[] = {"\"", "'", ")", "”", "’", "»", "«",
	    "“", "」", "』", "｣", "）", "]", " "};
	for (size_t i = 0; i < sizeof(behind) / sizeof(*behind);) {
		struct str b = str_of(behind[i]);
		if (t.n > b.n && str_ends(t, b)) {
			t.n -= b.n;
			i = 0;
		} else {
			i++;
		}
	}
	return t;
}

bool units_ends_cut(struct str t)
{
	t = unclosed(t);
	return str_ends(t, S("..")) || str_ends(t, S("…")) || sentence_short(t);
}

bool units_ends_whole(struct str t)
{
	static const char *const ends[] = {".", "!", "?", "。", "！", "？",
	    "．", "।", "؟", "۔", "։", "።", "‽"};
	if (units_ends_cut(t))
		return false;
	t = unclosed(t);
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (str_ends(t, str_of(ends[i])))
			return true;
	return sentence_armenian(t);
}

/* "■ 駅から徒歩5分！": in Japanese what has such a mark is a heading, but for
 * one that goes on as a sentence does. */
static bool marked(struct str line)
{
	uint32_t c;
	utf8_next(line, 0, &c);
	return utf8_among("■◆◇□▼▽★☆", c) && str_find(line, S("。")) < 0 &&
	       str_find(line, S(". ")) < 0 && !str_ends(line, S("."));
}

static bool list_item(struct str line)
{
	size_t i = 0;
	while (i < line.n && ch_digit(line.p[i]))
		i++;
	if (i && i < 3 && str_starts(str_sub(line, i, line.n), S(". ")))
		return true;
	if (bare_note(line) || bare_moment(line) || marked(line))
		return true;
	if (str_starts(line, S("*")) && !str_starts(line, S("**")))
		return true; /* or a footnote */
	return str_starts(line, S("- ")) || str_starts(line, S("> ")) ||
	       str_starts(line, S("• ")) || str_starts(line, S("・")) ||
	       str_starts(line, S("※"));
}

/* ---- a text ---- */

/* "..., Moss said", "..., sagte Moss": the one word that names who spoke. */
static struct str speaker(
    const struct scan *s, const struct walk *w, struct str text)
{
	struct str none = {NULL, 0}, name = none;
	size_t names = 0, end;
	bool says = false;
	uint32_t c;
	for (size_t i = 0; w->quoted && i < w->said && i < SAID_MAX; i++) {
		utf8_next(w->outside[i], 0, &c);
		says |= speaker_says(s->language, w->outside[i]);
		bool named = words_upper(c) && !surname_title(w->outside[i]);
		names += named;
		name = named ? w->outside[i] : name;
		if (says && names)
			break;
	}
	if (!says || names != 1)
		return none;
	end = (size_t)(name.p - text.p) + name.n;
	if (end + 1 < text.n && text.p[end] == ' ') {
		utf8_next(text, end + 1, &c);
		name = words_upper(c) ? none : name; /* of two words */
	}
	return name;
}

/* The page's own words are none, nor what it promises to tell. What it is and
 * who writes for it stands behind what it tells, or it is that. */
static bool is_news(const struct scan *s, struct unit *u)
{
	struct folded low;
	fold_sentence(u->text, &low);
	bool introduced = s->told && visitor_introduced(&low);
	bool news = !introduced && !beside_sentence(u->text, &low);
	u->page = introduced || (!news && house_says(&low));
	u->promise = promise_says(s->language, &low, !s->told && !s->promised);
	return news && !u->promise;
}

/* Of languages that have no articles, or but one that is glued to its noun. */
static size_t words_min(struct str language)
{
	static const char bare[] =
	    " ru uk pl cs sk hr sr sl fi et lt lv tr ko he ar ";
	return word_listed(bare, str_sub(language, 0, 2)) ? WORDS_MIN_BARE
							  : WORDS_MIN;
}

/* "Nobody was hurt.": short, and says what happened. */
static bool of_victims(const struct scan *s, struct str text)
{
	struct facts f = {0};
	facts_add(s->a, &f, text, s->language);
	return facts_of_victims(&f);
}

/* Thai, Lao and Khmer put no stops. */
static bool stopless(struct str t)
{
	uint32_t c;
	utf8_next(t, 0, &c);
	return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1780 && c <= 0x17FF);
}

/* A post in another script than the text around it. */
static bool foreign(const struct scan *s, struct str text)
{
	return script_begins_other(text) && script_other(s->language, text) &&
	       !script_other(s->language, s->text);
}

/* "What we take from it (45 mins)." */
static bool timed(struct str t)
{
	int minutes;
	while (t.n && t.p[t.n - 1] == '.')
		t.n--;
	ptrdiff_t open = str_ends(t, S(")")) ? str_rchr(t, '(') : -1;
	return open > 0 && furniture_reading_time(
			       str_sub(t, (size_t)open + 1, t.n - 1), &minutes);
}

/* A row of an agenda: "Ann Example scored (89 min)" is one of none. */
static bool of_agenda(const struct scan *s, struct str text)
{
	struct str all = s->text, line;
	size_t rows = 0;
	if (!timed(text))
		return false;
	while (str_split(&all, '\n', &line))
		rows += timed(str_trim(line));
	return rows >= AGENDA_MIN;
}

/* Right behind what says of what the page tells, "here" is that. */
static bool of_promise(const struct scan *s, const struct walk *w)
{
	static const char here[] = " here hier ici aquí acá qui aqui her här "
				   "tu tutaj tady здесь тут ";
	const struct unit *last = s->out->n ? &s->out->v[s->out->n - 1] : NULL;
	struct words words;
	struct word word;
	if (!last || !last->promise || last->text.p < s->line || !w->said)
		return false;
	words = words_of(w->outside[0]);
	return words_next(&words, &word) && word_listed(here, word.folded);
}

static void finish(
    struct scan *s, struct unit *u, const struct walk *w, bool item)
{
	if (s->out->n >= s->max)
		return;
	u->doc = s->doc;
	u->place = s->place++;
	u->words = w->words;
	bool sentence = !item && !w->open && !w->stray && !w->brackets &&
			u->sentences <= SUMMARY_QUOTE_MAX &&
			w->colons < CELLS_MIN && units_ends_whole(u->text) &&
			w->letters + w->pairs > 2 * w->digits &&
			!walk_only_names(w) && !bare_editors(u->text) &&
			!bare_code(u->text, w->words) &&
			!of_agenda(s, u->text) && !foreign(s, u->text) &&
			!verbless_subject(s->language, u->text);
	u->whole = sentence && is_news(s, u);
	s->promised |= u->promise;
	u->tells = u->whole && !asking(u->text) &&
		   (w->words + w->numbers >= words_min(s->language) ||
		       of_victims(s, u->text));
	u->inside = s->until && u->text.p < s->until;
	u->whole &= !u->inside || u->text.p + u->text.n < s->until;
	u->tells &= u->whole;
	u->labelled = s->labelled;
	u->asks = s->asks;
	u->names = w->named;
	u->speaker = speaker(s, w, u->text);
	s->told |= u->doc > 0;
	enum lean_where where = s->told ? LEAN_TOLD : LEAN_NOTHING;
	bool leans = lean_back(where, w, u->text, &u->who) ||
		     (w->said && leaning_reason(s->language, w->outside[0]) &&
			 (s->answers || str_chr(u->text, ',') < 0)) ||
		     of_promise(s, w);
	bool first = !s->told;
	s->told |= u->whole || stopless(u->text);
	if (first && s->told && !w->quoted && lean_begins(w, u))
		s->orphan = s->out->n + 1;
	bool behind = (s->labelled && u->text.p != s->line) ||
		      lean_on(where, w, u->text, &u->who);
	u->stranger &= !behind;
	u->depends =
	    behind || ((u->place > 0 || u->doc > 0) && (u->depends || leans));
	*vec_push(s->a, s->out) = *u;
}

/* All of it is a quotation, and what comes next says whose. */
static bool wants_speaker(
    const struct scan *s, const struct walk *w, struct str line, size_t at)
{
	struct str next;
	return w->quoted && !w->said && sentence_next(line, &at, &next) &&
	       speech_by(s->language, next);
}

static void sentences(struct scan *s, struct str line, bool item)
{
	struct unit u = {0};
	struct walk w = {.language = s->language};
	struct str sentence;
	size_t at = 0, begin = 0;
	bool cut = false, doubt = false, speech = false, leans = false;
	while (sentence_next(line, &at, &sentence)) {
		cut |= doubt; /* and what was cut off is not whole either */
		doubt = sentence_in_doubt(line, at);
		cut |= doubt;
		if (!u.sentences++) {
			begin = (size_t)(sentence.p - line.p);
			speech = speech_dash(sentence) > 0;
		}
		u.text = str_sub(
		    line, begin, (size_t)(sentence.p - line.p) + sentence.n);
		walk_over(sentence, &w);
		if (w.open || wants_speaker(s, &w, line, at) ||
		    (speech && !speech_ends(s->language, sentence, &leans)))
			continue;
		u.depends = leans;
		finish(s, &u, &w, item || cut);
		s->answers = !w.quoted && str_ends(u.text, S("?"));
		cut = leans = false;
		u = (struct unit){0};
		w = (struct walk){.language = s->language};
	}
	if (u.sentences)
		finish(s, &u, &w, item || cut || speech);
	size_t on = w.open && units_ends_whole(line)
			? walk_goes_on(s->language, w.open, line, s->below)
			: 0;
	s->until = on ? s->below.p + on : s->until;
	s->answers = false;
}

/* A question, but none of the writer's: "Who am I?", "What do we know?" */
static bool asks_another(const struct scan *s, struct str line)
{
	return (asking_line(line) || asking_you(s->language, line)) &&
	       !asking_oneself(s->language, line);
}

/* One is asked, and answers: not a text that asks itself now and then, or
 * begins with what it asks nobody. */
static bool interviewed(const struct scan *s)
{
	return s->labels >= LABELS_MIN ||
	       (s->questions >= LABELS_MIN && s->addressed &&
		   s->questions * QUESTION_SHARE >= s->lines);
}

static void not_whole(units *out, size_t from)
{
	for (size_t i = from; i < out->n; i++)
		out->v[i].whole = out->v[i].tells = false;
}

/* But for sentences in scripts whose captions have no stop. */
static void above_dateline(units *out, size_t from)
{
	for (size_t i = from; i < out->n; i++)
		if (!str_ends(out->v[i].text, S("。")))
			out->v[i].whole = out->v[i].tells = false;
}

/* The end of what stands above a text, behind what it is about: "Ann Example
 * explains how." */
static void standfirst(struct scan *s, size_t from)
{
	struct unit *u = s->out->n > from ? &s->out->v[s->out->n - 1] : NULL;
	size_t whole = 0;
	if (s->stood || !u)
		return;
	for (size_t i = from; i < s->out->n; i++)
		whole += s->out->v[i].whole;
	s->stood = whole;
	if (u->whole && whole > 1 && s->below.n > STANDS_ABOVE &&
	    promise_named(s->language, u->text)) {
		u->promise = true;
		u->whole = u->tells = false;
	}
}

static void paragraph(struct scan *s, struct str line)
{
	size_t from = s->out->n, label = beside_label(line), n;
	bool house = s->told && house_about(s->about, line);
	bool answer = label > 0 && asking(s->about);
	if (!s->dialogue && asking_prompt(s->language, line))
		s->dialogue = from + 1;
	s->line = line.p;
	s->labelled =
	    (label > 0 && (s->labels >= LABELS_MIN || answer)) ||
	    (s->asked && interviewed(s) && asking_oneself(s->language, line));
	s->asks = answer || (asking(line) && surname_called(line));
	if (line.n)
		s->asked = asks_another(s, line);
	sentences(s, line,
	    list_item(line) || label == 2 || house || s->caption ||
		beside_row(line) || asking_call(line) ||
		(s->told && repeated_line(&s->again, line)));
	standfirst(s, from);
	if (line.n)
		s->about = line;
	n = s->out->n - from;
	if (s->lines > 1 && n > 1 && n <= CAPTION_MAX + 1 &&
	    beside_credit(s->out->v[s->out->n - 1].text))
		not_whole(s->out, from);
}

/* "(Reporting by Ann Example; Editing by Bob Example)", wherever it is glued to
 * a sentence: what is before and behind it are lines of their own. */
static bool cut_credit(
    struct str line, struct str *out_before, struct str *out_behind)
{
	static const struct str begin[] = {S_INIT("(reporting by "),
	    S_INIT("(additional reporting by "), S_INIT("(writing by "),
	    S_INIT("(editing by "), S_INIT("(compiled by "),
	    S_INIT("(reportage "), S_INIT("(reportage de "),
	    S_INIT("(bericht von "), S_INIT("(reporte de "),
	    S_INIT("(información de "), S_INIT("(reportagem de ")};
	for (size_t i = 0; i < sizeof(begin) / sizeof(*begin); i++) {
		ptrdiff_t at = str_ifind(line, begin[i]);
		ptrdiff_t end =
		    at < 0 ? -1
			   : str_chr(str_sub(line, (size_t)at, line.n), ')');
		if (end < 0)
			continue;
		*out_before = str_trim(str_sub(line, 0, (size_t)at));
		*out_behind =
		    str_trim(str_sub(line, (size_t)(at + end) + 1, line.n));
		return true;
	}
	return false;
}

/* What is before the first question to somebody is told, if anything is: behind
 * it one asks and the other answers. Where nobody speaks for themselves, nor
 * says a thing before the question, the reader is asked, "How much do you
 * pay?", and told. */
static void dialogue(const struct scan *s, size_t from)
{
	bool before = false;
	for (size_t i = from; s->dialogue && i + 1 < s->dialogue; i++)
		before |= s->out->v[i].tells && !s->out->v[i].depends;
	for (size_t i = s->dialogue - 1; before && i < s->out->n; i++)
		s->out->v[i].whole = s->out->v[i].tells = false;
}

/* Of an interview, or a table, what stands beside it is told: not what is asked
 * and answered, one by one. */
static void interview(const struct scan *s, size_t from)
{
	bool beside = false;
	if (s->own && s->prompts >= PROMPTS_MIN &&
	    s->prompts * PROMPT_SHARE >= s->lines)
		dialogue(s, from);
	for (size_t i = from; i < s->out->n; i++)
		beside |= s->out->v[i].tells && !s->out->v[i].labelled &&
			  !s->out->v[i].asks;
	for (size_t i = from; i < s->out->n && beside; i++)
		if (s->out->v[i].asks)
			s->out->v[i].whole = s->out->v[i].tells = false;
	if (!interviewed(s) || !beside)
		return;
	for (size_t i = from; i < s->out->n; i++) {
		struct unit *u = &s->out->v[i];
		if (u->labelled || str_ends(u->text, S("?")))
			u->whole = u->tells = false;
	}
}

/* Lines, and those of them that name who speaks, or ask. */
static void count_lines(struct scan *s, struct str text)
{
	struct str line;
	while (str_split(&text, '\n', &line)) {
		line = str_trim(line);
		s->lines += line.n > 0;
		s->labels += beside_label(line) > 0;
		repeated_add(&s->again, line);
		bool asks = asks_another(s, line);
		bool prompt = asking_prompt(s->language, line);
		s->prompts += prompt;
		s->own |= s->prompts &&
			  (asking(line) ? prompt && !asking_line(line)
					: asking_oneself(s->language, line));
		s->addressed |= asks ? asking_another(s->language, line)
				     : !s->questions && !asking(line) &&
					   units_ends_whole(line);
		s->questions += asks;
	}
}

/* "tl;dr - " */
static bool in_short(struct str text)
{
	return str_istarts(text, S("tl;dr")) || str_istarts(text, S("tldr"));
}

/* "curl is a tool", and no "wurde am Montag", "told reporters", "by Ann
 * Example": what a text begins with is called so, and is, has or can. */
static bool named_small(struct str language, struct str text)
{
	static const char verbs[] =
	    " is are was were has have had can could will ist sind war waren "
	    "hat haben kann können wird werden est sont était a ont peut es "
	    "son era tiene puede è sono ha può é são tem pode heeft kan är har "
	    "er jest są ma je jsou má ";
	struct str rest = text, name, verb;
	uint32_t first;
	if (!str_split(&rest, ' ', &name) || !str_split(&rest, ' ', &verb))
		return false;
	utf8_next(text, 0, &first);
	return words_lower(first) && word_listed(verbs, verb) &&
	       !closed_word(name, language) && !leaning_word(language, name);
}

/* Where sentences begin in capitals, one that does not is a piece of one, but
 * for the first. */
static void fragments(struct str language, units *out, size_t from)
{
	size_t small = 0;
	for (size_t i = from; i < out->n; i++)
		small += walk_small(out->v[i].text);
	if (small * SMALL_SHARE > out->n - from)
		return;
	for (size_t i = from; i < out->n; i++)
		if (walk_small(out->v[i].text) && !in_short(out->v[i].text) &&
		    (i > from || !named_small(language, out->v[i].text)))
			out->v[i].whole = out->v[i].tells = false;
}

/* Where no line ends in a stop there are no stops to go by: then a line is one
 * whole in scripts that have none, and elsewhere if it is alone, for a feed may
 * give one phrase. */
static void whole_lines(const struct scan *s, size_t from)
{
	units *out = s->out;
	for (size_t i = from; i < out->n; i++) {
		struct unit *u = &out->v[i];
		struct str t = u->text;
		if (u->words &&
		    (out->n == from + 1 ||
			(stopless(t) && u->words >= WORDS_MIN)) &&
		    !units_ends_cut(t) && !str_ends(t, S("]")) &&
		    !str_ends(t, S(":")) && !beside_caption(t) &&
		    !beside_line(t) && is_news(s, u))
			u->tells = true;
	}
}

/* A first unit that lost what was before it leans on that, unless there is no
 * other to tell. */
static void orphan(const struct scan *s, size_t from)
{
	bool other = false;
	for (size_t i = from; i < s->out->n; i++)
		other |= i + 1 != s->orphan && s->out->v[i].tells &&
			 !s->out->v[i].depends;
	if (s->orphan && other && !s->begun)
		s->out->v[s->orphan - 1].depends = true;
}

/* What is above the name of who posted it is theirs, up to a line that tells
 * something: "*at home pic.example/1" does not. */
static void posted(units *out, size_t post)
{
	for (size_t i = post; i < out->n; i++)
		out->v[i].inside = true;
}

/* Where the post would begin, if the line that begins at `line` is of one. */
static size_t post_from(const units *out, size_t line, size_t post)
{
	for (size_t i = line; i < out->n; i++)
		if (out->v[i].whole || out->v[i].words >= POST_WORDS)
			return line;
	return post;
}

/* What stands in a quotation that goes on over paragraphs is no fact, and who
 * says it is above: it is told where nothing else is, or it is most of what is
 * told and nothing is above, as in a statement. So is another's post. */
static void quotations(units *out, size_t from)
{
	size_t outside = 0, inside = 0;
	bool above = false;
	for (size_t i = from; i < out->n; i++) {
		const struct unit *u = &out->v[i];
		bool other = !u->inside && u->tells && !u->depends;
		above |= other && !inside;
		outside += other;
		inside += u->inside && u->tells;
	}
	for (size_t i = from; i < out->n && (above || outside > inside); i++)
		if (out->v[i].inside)
			out->v[i].whole = out->v[i].tells = false;
}

/* "example.org: How do you see that?" */
static bool labelled(struct str line)
{
	struct str word;
	return str_split(&line, ' ', &word) && str_ends(word, S(":"));
}

/* A line, and those that go on with it in small letters: text that was broken
 * by its width. */
static bool next_line(struct str *text, struct str *out)
{
	if (!str_split(text, '\n', out))
		return false;
	while (text->n && str_trim(*out).n && !units_ends_whole(*out)) {
		struct str rest = *text, more;
		if (!str_split(&rest, '\n', &more) || !str_trim(more).n ||
		    !walk_small(str_trim(more)) || labelled(str_trim(more)))
			break;
		out->n = (size_t)(more.p - out->p) + more.n;
		*text = rest;
	}
	return true;
}

/* The line that `rest` begins with, after blank ones. */
static struct str line_after(struct str rest)
{
	struct str line = {NULL, 0};
	while (str_split(&rest, '\n', &line))
		if (str_trim(line).n)
			return str_trim(line);
	return line;
}

/* Nothing happens in a line, but it is of what the next one tells. */
static bool caption(const struct scan *s, struct str line, struct str rest)
{
	return verbless(s->language, line) &&
	       verbless_told(line, line_after(rest));
}

void units_of(struct arena *a, struct str text, struct str language, size_t doc,
    size_t max, units *out)
{
	struct scan s = {.a = a, .out = out, .doc = doc, .max = max};
	size_t from = out->n, lines = 0, post = from;
	struct str line, before;
	text = str_trim(utf8_clip(text, SUMMARY_TEXT_MAX));
	const struct str all = text;
	if (language.n < 2)
		language = language_detect(text);
	language = language_as_listed(language);
	s.language = language;
	count_lines(&s, text);
	s.text = utf8_clip(text, SCRIPT_BYTES);
	while (next_line(&text, &line)) {
		line = labels_tags_cut(str_trim(line));
		size_t head = 0, above = (size_t)(line.p - all.p);
		bool sure = false;
		if (lines < DATELINE_LINES && !beside_line(line))
			head = dateline(
			    line, str_sub(all, above, all.n), !lines, &sure);
		/* a dateline begins the story: what is above it are headings
		 * and captions, where that is not twice what is below */
		if (sure && lines && above / 2 < line.n - head + text.n)
			above_dateline(out, from);
		s.begun |= sure || (head && !lines);
		if (!lines)
			head += dateline_cut(str_sub(line, head, line.n));
		head += dateline_day(str_sub(line, head, line.n));
		head += dateline_clock(str_sub(line, head, line.n));
		head += dateline_label(str_sub(line, head, line.n));
		lines += line.n > 0;
		line = str_trim(str_sub(line, head, line.n));
		s.below = text;
		while (cut_credit(line, &before, &line))
			paragraph(&s, before);
		s.caption = caption(&s, line, text);
		if (speech_post(line))
			posted(out, post);
		size_t read = out->n;
		paragraph(&s, line);
		post = post_from(out, read, post);
	}
	quotations(out, from);
	interview(&s, from);
	fragments(language, out, from);
	whole_lines(&s, from);
	orphan(&s, from);
}
