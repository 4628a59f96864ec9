/* SPDX-License-Identifier: MIT */
/* gazetted: what somebody wants, by their words. */
#include "deliver/wish.h"

#include <string.h>

#include "deliver/answer.h"
#include "deliver/caps.h"
#include "deliver/farewell.h"
#include "deliver/own.h"
#include "deliver/phrase.h"
#include "deliver/plea.h"
#include "deliver/stay.h"
#include "deliver/subject.h"
#include "mime/address.h"

static bool starts_any(struct str s, const char *const *words)
{
	for (; *words; words++)
		if (str_istarts(s, str_of(*words)))
			return true;
	return false;
}

/* Bytes of a word that a name may follow after a space: "stop press" and "join
 * us" are what mails are about. */
#define NAMED_MIN 5

/* The name behind the longest of the words that it begins with. */
static struct str named(
    struct str s, const char *const *words, struct str *out_word)
{
	struct str name = {NULL, 0};
	for (size_t longest = 0; *words; words++) {
		struct str w = str_of(*words);
		if (w.n <= longest || s.n <= w.n || !str_istarts(s, w) ||
		    !strchr(w.n < NAMED_MIN ? ".-" : " .-", s.p[w.n]))
			continue;
		name = plea_plain(str_sub(s, w.n + 1, s.n));
		longest = w.n;
		*out_word = w;
	}
	return name.n <= ERRAND_NAME_MAX ? name : (struct str){NULL, 0};
}

/* The first address in it; *out_rest: what stands before it, or where that is
 * nothing, behind. Absent: there is none. */
static struct str address_in(
    const struct wish *w, struct str s, struct str *out_rest)
{
	static const char parts[] = " \t\n<>()[],;:\"";
	struct err ignored = ERR_INIT;
	for (size_t i = 0, end; i < s.n; i = end + 1) {
		for (end = i; end < s.n && !strchr(parts, s.p[end]);)
			end++;
		struct str word = str_sub(s, i, end);
		while (word.n && strchr(".!?'", word.p[word.n - 1]))
			word.n--;
		if (str_chr(word, '@') < 0)
			continue;
		struct str addr = mime_addr_wire(w->a, word, &ignored);
		if (!addr.n)
			continue;
		struct str rest = plea_plain(str_sub(s, 0, i));
		*out_rest = rest.n ? rest : plea_plain(str_sub(s, end, s.n));
		return addr;
	}
	return (struct str){NULL, 0};
}

static void forget(struct errand *er)
{
	er->kind = ERRAND_NONE;
	er->digest = er->whom = (struct str){NULL, 0};
	er->aside = er->loose = er->doubt = false;
}

/* Verbs in two parts, with what it is about between them. */
static bool is_parted(struct wish *w, struct str s)
{
	static const char *const parts[][2] = {{"melden sie mich", "ab"},
	    {"melde mich", "ab"}, {"meldet mich", "ab"},
	    {"tragen sie mich", "aus"}, {"tragt mich", "aus"},
	    {"nehmen sie mich", "verteiler"}, {"nehmt mich", "verteiler"},
	    {"bestelle ich", "ab"}, {"meld mij", "af"}, {"meld me", "af"},
	    {"schrijf mij", "uit"}, {"schrijf me", "uit"}};
	s = plea_plain(s);
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		struct str from = str_of(parts[i][0]), to = str_of(parts[i][1]);
		if (s.n < from.n + to.n + 2 || s.n > PARTED_MAX ||
		    !str_istarts(s, from) ||
		    !str_ieq(str_sub(s, s.n - to.n, s.n), to) ||
		    s.p[s.n - to.n - 1] != ' ' || text_denies(w->a, s))
			continue;
		w->er->digest = plea_plain(str_sub(s, from.n, s.n - to.n));
		w->er->aside = w->er->digest.n > 0;
		return true;
	}
	return false;
}

static bool wants_out(struct wish *w, struct str s)
{
	return plea_is(s, plea_leave) || plea_is(s, plea_alone) ||
	       is_parted(w, s) || farewell_of(w->a, s) == FAREWELL_SURE;
}

/* "Keine Newsletter mehr erhalten" says that none came, as well. */
static bool reports(struct str s)
{
	static const char *const ends[] = {
	    " erhalten", " bekommen", " ontvangen", " today", NULL};
	struct str bare = plea_bare(s);
	for (size_t i = 0; ends[i]; i++)
		if (str_ends(bare, str_of(ends[i])))
			return !plea_asks(s);
	return false;
}

/* "unsubscribe" is looked for first: in some languages one word begins with
 * the other. */
static bool say(struct wish *w, struct str s)
{
	struct errand *er = w->er;
	if (wants_out(w, s)) {
		er->kind = ERRAND_LEAVE;
		er->doubt = reports(s);
	} else if (plea_is(s, plea_join))
		er->kind = ERRAND_JOIN;
	return er->kind != ERRAND_NONE;
}

/* Does it begin with the title of something, or what somebody said? */
static bool is_quoted(struct str s)
{
	return str_starts(s, S("\"")) || str_starts(s, S("\u201c")) ||
	       str_starts(s, S("\u201e"));
}

/* With a name behind the word, which may be a list's. */
static bool say_named(struct wish *w, struct str s)
{
	struct errand *er = w->er;
	bool quoted = is_quoted(s);
	s = plea_plain(s);
	struct str word = {NULL, 0}, ignored;
	struct str leave = named(s, plea_leave, &word);
	struct str join = named(s, plea_join, &ignored);
	er->digest = leave.n ? leave : join;
	if (!er->digest.n || quoted) {
		er->digest = (struct str){NULL, 0};
		return false;
	}
	er->kind = leave.n ? ERRAND_LEAVE : ERRAND_JOIN;
	er->doubt = er->aside = false;
	er->loose = leave.n && plea_is(word, plea_title);
	struct str rest, whom = address_in(w, er->digest, &rest);
	/* Nobody joins for another. */
	if (whom.n && (leave.n || str_ieq(whom, er->from))) {
		er->whom = whom;
		er->digest = rest;
	}
	return true;
}

static bool by_address(struct wish *w)
{
	vec_each (&w->tags, s)
		if (say(w, *s) || say_named(w, *s))
			return true;
	return false;
}

/* Thanks, a name, or nothing: what is behind a wish and changes nothing of
 * it. */
static bool is_aside(struct str s)
{
	s = plea_bare(s);
	return !s.n || plea_is(s, plea_after) || plea_is_name(plea_plain(s)) ||
	       (s.n <= ASIDE_MAX && !phrase_asks(s) &&
		   (starts_any(s, plea_thanks) || starts_any(s, plea_closing) ||
		       starts_any(s, plea_device)));
}

/* What stands behind a wish may be whose it is, or of what. */
static void set_aside(struct wish *w, struct str behind)
{
	struct str name = plea_plain(behind);
	if (w->er->kind == ERRAND_LEAVE && !w->er->digest.n &&
	    name.n <= ERRAND_NAME_MAX) {
		w->er->digest = name;
		w->er->aside = name.n > 0;
	}
}

/* Is it more than a word that may be the title of something: with courtesy, or
 * with what is to be left? */
static bool is_full(struct str s)
{
	struct str core = plea_plain(s);
	return core.n < plea_bare(s).n || str_chr(core, ' ') >= 0;
}

/* "Not!" */
static bool takes_back(struct str behind)
{
	return plea_is(plea_bare(behind), plea_no);
}

/* A wish, whatever is joined to it: that is clear where it is a sentence by
 * itself, or says whom or what it is about. "Remove. The link is dead." may be
 * about anything. */
static bool is_clear(struct str first, struct str behind, enum phrase_end end)
{
	if (phrase_asks(behind) || takes_back(behind) || plea_is_title(first))
		return false;
	return end == PHRASE_STOP || plea_plain(first).n < plea_bare(first).n ||
	       (end == PHRASE_JOINT && is_full(first));
}

static bool names_other(const struct wish *w, struct str s)
{
	struct str ignored, addr = address_in(w, s, &ignored);
	return addr.n && !str_ieq(addr, w->er->from);
}

/* "Unsubscribe! was my first thought" */
static bool goes_on(struct str s, struct str behind)
{
	char c = plea_bare(s).p[0];
	behind = plea_bare(behind);
	return behind.n && ch_lower(behind.p[0]) == behind.p[0] &&
	       ch_lower(c) != c && (unsigned char)behind.p[0] < 0x80;
}

static bool say_clause(struct wish *w, struct str s)
{
	struct str first = s, behind;
	int end = PHRASE_STOP;
	for (; end < PHRASE_ENDS; end++) {
		first = phrase_clause(first, (enum phrase_end)end);
		if (first.n < s.n && wants_out(w, first))
			break;
	}
	behind = str_sub(s, first.n, s.n);
	if (end == PHRASE_ENDS || is_quoted(s) || names_other(w, behind) ||
	    (end == PHRASE_STOP ? !is_full(first) && goes_on(s, behind)
				: plea_is_title(first)))
		return false;
	w->er->kind = ERRAND_LEAVE;
	w->er->doubt =
	    !is_clear(first, behind, (enum phrase_end)end) || reports(first);
	if (end != PHRASE_JOINT)
		set_aside(w, behind);
	return true;
}

/* As say() does, also of a clause with others behind it. */
static bool say_at_all(struct wish *w, struct str s)
{
	struct str first = phrase_sentence(s);
	if (say(w, s))
		return true;
	struct str behind = str_sub(s, first.n, s.n);
	if (plea_plain(first).n >= NAMED_MIN && !phrase_asks(behind) &&
	    (plea_asks(first) || is_aside(behind)) && say(w, first)) {
		set_aside(w, behind);
		return true;
	}
	return say_clause(w, s);
}

/* A digest's name is in one sentence with the word. */
static bool say_name(struct wish *w, struct str s)
{
	struct str first = phrase_sentence(s);
	return (first.n && say_named(w, first)) || say_named(w, s);
}

/* What that says by itself, whoever they are. */
static enum errand_answer answer_alone(const struct wish *w, struct str own)
{
	struct str from = w->er->from;
	struct str local = str_sub(from, 0, (size_t)str_rchr(from, '@'));
	return answer_of(w->a, own_answer(w->a, own),
	    arena_printf(w->a, "%.*s %.*s", PRS(w->er->name), PRS(local)));
}

/* Stands below a word that is said of much else what may belong to it, and is
 * no signature? */
static bool may_go_on(const struct wish *w, struct str s, struct str line)
{
	struct str below = str_sub(s, (size_t)(line.p - s.p) + line.n, s.n);
	return w->er->kind == ERRAND_LEAVE && plea_is_title(line) &&
	       !is_aside(below) && answer_alone(w, below) > ANSWER_THANKS;
}

/* In the first line, or in all of the first paragraph, of what somebody wrote;
 * behind greetings, too. */
static bool hear_in(
    struct wish *w, struct str s, bool (*says)(struct wish *w, struct str s))
{
	for (int i = 0; s.n && i <= GREETINGS_MAX; i++) {
		struct str line = phrase_line(s);
		struct str all = phrase_paragraph(w->a, s);
		bool alone = !phrase_asks(str_sub(all, line.n, all.n));
		bool first = alone && says(w, line);
		bool on = first && may_go_on(w, s, line);
		if (first && !w->er->doubt && !on)
			return true;
		forget(w->er);
		if ((!on || all.n > line.n) && says(w, all))
			return true;
		if (first && says(w, line)) {
			w->er->doubt |= on;
			return true;
		}
		if (!phrase_cut_greeting(&s))
			break;
	}
	return false;
}

static bool hear(struct wish *w, bool (*says)(struct wish *w, struct str s))
{
	struct str s = w->own;
	return hear_in(w, own_lines(s, HEARD_LINES), says) ||
	       hear_in(w, own_lines(own_behind_quote(s), HEARD_LINES), says);
}

/* Behind other sentences, where it is one by itself, or what the law has words
 * for. */
static bool hear_later(struct wish *w)
{
	struct str own = own_lines(w->own, HEARD_LINES), s;
	struct str all = str_lower(w->a, own);
	bool found = false;
	if (text_is_automatic(all))
		return false;
	for (size_t i = 0; plea_law[i]; i++)
		found |= str_find(all, str_of(plea_law[i])) >= 0;
	for (ptrdiff_t at = 0; own.n && at >= 0;) {
		at = str_find(own, S("\n\n"));
		size_t n = at < 0 ? own.n : (size_t)at;
		struct str rest = phrase_paragraph(w->a, str_sub(own, 0, n));
		own = str_sub(own, at < 0 ? own.n : n + 2, own.n);
		found |= text_leaves(w->a, rest);
		while (phrase_next(&rest, &s))
			found |= is_full(s) &&
				 (plea_is(s, plea_leave) ||
				     farewell_of(w->a, s) != FAREWELL_NONE);
	}
	if (found) {
		w->er->kind = ERRAND_LEAVE;
		w->er->doubt = true;
	}
	return found;
}

/* May the subject alone say it? Not that of what is sent on; of an answer, or
 * where it may be a title, only with nothing else in the mail. */
static bool may_say(const struct wish *w)
{
	struct str s = w->own;
	if (w->forwards)
		return false;
	return (!w->marked && !plea_is_title(w->bare)) ||
	       (is_aside(own_lines(s, HEARD_LINES)) &&
		   is_aside(own_lines(own_behind_quote(s), HEARD_LINES)));
}

bool wish_unheard(const struct wish *w)
{
	struct str own = own_answer(w->a, w->own);
	struct str low = text_flat(w->a, own);
	bool first;
	bool away = text_is_away(low) ||
		    subject_is_automatic(str_lower(w->a, w->bare), &first);
	if (away && !text_mentions(low))
		return false;
	return own.n || (!w->marked && w->bare.n);
}

bool wish_confirms(const struct wish *w)
{
	bool first;
	struct str own = w->own;
	if (text_is_automatic(str_lower(w->a, own_lines(own, AWAY_LINES))))
		return false;
	if (w->marked)
		return !subject_is_automatic(
			   str_lower(w->a, w->bare), &first) ||
		       !first;
	enum errand_answer said = answer_alone(w, own.n ? own : w->bare);
	return said == ANSWER_YES || said == ANSWER_AGREE;
}

/* A wish to leave may also be said in all the forms of one that nobody asked
 * for. */
enum errand_answer wish_answer(struct wish *w)
{
	enum errand_answer said = answer_alone(w, w->own);
	struct str own = own_lines(w->own, HEARD_LINES);
	if (said != ANSWER_OTHER)
		return said;
	bool leaves = (hear(w, say_at_all) || hear(w, say_name)) &&
		      w->er->kind == ERRAND_LEAVE && !w->er->loose &&
		      !(w->er->doubt && phrase_asks(own)) &&
		      !text_wavers(w->a, own);
	forget(w->er);
	return leaves ? ANSWER_LEAVE : ANSWER_OTHER;
}

/* In the address or the subject; where the text was `heard` to say it, though
 * not clearly, only if it is clear there. */
static bool elsewhere(struct wish *w, bool heard)
{
	struct errand *er = w->er, was = *er;
	forget(er);
	bool found =
	    by_address(w) ||
	    (may_say(w) && (say_at_all(w, w->bare) || say_named(w, w->bare)));
	if (!heard ||
	    (found && er->kind == ERRAND_LEAVE && !er->doubt && !er->digest.n))
		return found;
	*er = was;
	return false;
}

void wish_hear(struct wish *w)
{
	struct errand *er = w->er;
	struct str ignored, own = own_lines(w->own, HEARD_LINES);
	bool heard = hear(w, say_at_all);
	if ((!heard || er->doubt) && elsewhere(w, heard))
		heard = false;
	else if (!heard)
		heard = hear(w, say_name) || hear_later(w);
	if (er->kind != ERRAND_LEAVE)
		return;
	if (text_stays(w->a, own) || (!heard && text_stays(w->a, w->bare))) {
		bool both = heard && !er->doubt;
		if (!both)
			forget(er);
		er->doubt = both;
		er->against = !both;
		if (!both)
			return;
	}
	er->doubt |= heard && text_wavers(w->a, own);
	if (!er->whom.n) {
		er->beside = address_in(w, own, &ignored);
		if (str_ieq(er->beside, er->from))
			er->beside = (struct str){NULL, 0};
	}
}
