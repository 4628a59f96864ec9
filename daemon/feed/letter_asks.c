/* SPDX-License-Identifier: MIT */
/* gazetted: letters that ask for somebody and are no news. */
/*
 * Some say so in words (letter_words.c). Most languages' words are not known
 * here, so the rest is known by what such letters have in common: they come
 * one by one and not by a list (no List-Id, List-Unsubscribe or List-Post),
 * they are short, and there is one thing to do with them:
 *
 *	type a code		letter_code.c
 *	follow a link		to the sender's own place, or one that says
 *				"confirm" in its address, with a token in it
 *	answer			to an address with a token in it
 *
 * Words are believed in a short letter. In a longer one a subject may be a
 * headline that has them, so something to do must stand by it: a button that
 * says so, or a link with a token. A letter without words has to be really
 * bare: nothing in it says that it goes to many, and nothing is to be read.
 *
 * Those who send for others put List-Unsubscribe into all that they send, also
 * into what asks whether one wants to be on the list. There it takes more: the
 * text of the one link agrees to something (letter_yes.c), or its address is
 * one to confirm by; or there is no List-Id, and in the letter no way to leave.
 * Where there are both, and more to read than a line, a text that agrees may
 * be a poll's or a headline's: it must be a mere "Confirm", or the letter ask
 * for that in its own words.
 *
 * Many of these confirm nothing in so many words: "Almost there! [Start my
 * letters]". They are short, and their one link tells nobody where it leads;
 * what they say together is no newsletter's (letter_invites.c).
 *
 * The other way, whoever has five stories to tell is no such letter, whatever
 * its subject asks of a minister; nor is one of few that lead to pages that
 * everybody may read.
 */
#include "base/arena.h"
#include "base/map.h"
#include "base/url.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/letter_deal.h"
#include "feed/letter_impl.h"
#include "feed/letter_line.h"
#include "feed/letter_place.h"
#include "feed/letter_url.h"
#include "html/tag.h"

#define ASKS_LINKS_MAX	8   /* of a letter that asks for something */
#define LOGIN_LINKS_MAX 3   /* ... of one that only wants somebody to log in */
#define BARE_LINKS_MAX	3   /* ... of one that does so without known words */
#define TOKENS_MAX	2   /* "yes" and "no" */
#define ITEMS_NEWS	5   /* links with a headline: surely news */
#define ITEMS_FEW	3   /* that one may read more of */
#define ITEMS_SOME	2   /* ... unless there is something to confirm */
#define TITLE_MIN	20  /* bytes of a text that is no button's */
#define TITLE_MAX	80  /* characters of one that may still be a button's */
#define BUTTON_MAX	32  /* characters of a text that may be a button's */
#define PROSE_MIN	100 /* characters beside a link to read more of */
#define TOLD_MIN	40  /* bytes of a text that tells something */
#define SPARSE_MAX	64  /* characters of a letter that says nothing */
#define NUMBER_MIN	6   /* digits of one that an address ends in */
#define ALONE_MAX	900 /* bytes of a letter to one about one thing */
#define REPEAT_MIN	10  /* bytes of a text that a subject may have */

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* What a letter has in it. */
struct plea {
	struct str lines, matter;
	bool listed, brief, bare, tiny; /* the shorter the later */
	size_t own;			/* characters outside of its links */
	unsigned words;			/* of its links */
	unsigned buttons;		/* ... of those that may be buttons */
	size_t links, content; /* of the web; without the letter's frame */
	size_t items, tokens, blind, stories; /* items without a token */
	size_t ids;		   /* tokens that may name an article */
	size_t things;		   /* links whose keys name things of a kind */
	size_t labelled;	   /* ... or that a word before a colon names */
	size_t heads;		   /* texts longer than a button's */
	size_t titles;		   /* links that are headings: several tell */
	size_t named;		   /* of `content`, those that have a text */
	size_t others;		   /* of these, none to agree by */
	bool says;		   /* an address says "confirm" */
	enum letter_agrees agrees; /* a text of one that may be the reader's */
	bool declines;		   /* ... and that of another */
	bool bids;		   /* what is no link's text says to confirm */
	struct str before;	   /* the text in front of the first of them */
	bool repeats;		   /* a text is of the subject's words */
	bool claims;		   /* an address says "confirm", with a token */
	bool numbered;		   /* an address ends in a number ... */
	enum letter_key key;	   /* ... or has one that names nothing */
	bool yours;		   /* the subject says that */
	bool framed; /* there is a link to leave, or the letter as a page */
	bool leaves; /* ... which itself says so, or by its address */
	bool reads;  /* "read more" */
	bool calls_to_read;   /* ... in other words, as "Start reading" */
	bool activates;	      /* the text to agree by is an offer's, too */
	VEC(struct str) urls; /* of `content` */
	VEC(struct str) keys; /* of the links to leave by */
	struct str out;	      /* List-Unsubscribe */
	struct own_marks marks;
	size_t open, plain; /* ... to pages named for all, or by a word */
	size_t opaque;	    /* ... to what nobody can tell */
	size_t enters;	    /* ... that log somebody in by a key */
	size_t given;	    /* ... that let in whoever has them */
	struct str labels;  /* of `content`, in one */
	struct str best;
	int rank;
	bool only; /* `best` is all there is */
};

/* ---- what there is ---- */

/* The text of a link by which something is read, not done. */
static bool reads(struct arena *a, unsigned words, struct str text)
{
	static const struct str verbs[] = {S_INIT("read"), S_INIT("more"),
	    S_INIT("story"), S_INIT("article"), S_INIT("les"), S_INIT("mehr"),
	    S_INIT("artikel"), S_INIT("beitrag"), S_INIT("lire"),
	    S_INIT("suite"), S_INIT("savoir"), S_INIT("plus"), S_INIT("leer"),
	    S_INIT("leyendo"), S_INIT("más"), S_INIT("legg"), S_INIT("leia"),
	    S_INIT("ler"), S_INIT("mais"), S_INIT("lees"), S_INIT("meer"),
	    S_INIT("więcej"), S_INIT("číst"), S_INIT("více"), S_INIT("oku"),
	    S_INIT("läs"), S_INIT("læs"), S_INIT("lue"), S_INIT("чита"),
	    S_INIT("подробнее"), S_INIT("детальн"), S_INIT("続き"),
	    S_INIT("もっと"), S_INIT("阅读"), S_INIT("閱讀"), S_INIT("더"),
	    S_INIT("자세히"), S_INIT("اقرأ"), S_INIT("קר")};
	struct str low = letter_lower(a, text);
	for (size_t i = 0; words & WORDS_MORE && i < COUNT(verbs); i++)
		if (str_find(low, verbs[i]) >= 0)
			return true;
	return false;
}

/* The link that confirms: by its words, by its address, or as the only one. */
static void prefer(struct plea *p, struct str url, int kind, unsigned words)
{
	int rank = words & WORDS_CONFIRM ? 4
		   : kind >= PLACE_ID	 ? 3
		   : kind >= PLACE_SAYS	 ? 2
					 : 1;
	if (str_ifind(url, S("unsubscribe")) >= 0)
		rank = 0;
	if (rank > p->rank) {
		p->rank = rank;
		p->best = url;
	}
}

/* A headline that begins with "Yes" has the subject in it. */
static enum letter_agrees agrees_to(
    const struct asking *q, struct str text, bool repeats)
{
	enum letter_agrees how = letter_agrees(q->a, text);
	bool headline = q->subject.n && str_ifind(text, q->subject) >= 0;
	return (how == AGREES_YES && headline) ||
		       (repeats && how != AGREES_MERELY)
		   ? AGREES_NOT
		   : how;
}

/* Several of its words, and it goes on: in a letter of one who sends many. */
static bool repeats_subject(
    const struct asking *q, const struct plea *p, struct str text)
{
	return p->listed && text.n >= REPEAT_MIN && str_chr(text, ' ') > 0 &&
	       text.n < q->subject.n && str_ifind(q->subject, text) >= 0;
}

/* What its picture says. */
static struct str alt_of(const struct html_node *link)
{
	for (const struct html_node *n = link; n; n = html_tree_next(n, link))
		if (html_node_is(n, TAG_IMG))
			return str_trim(html_node_attr(n, S("alt")));
	return S("");
}

/* The tokens by which somebody leaves. */
static void add_keys(const struct asking *q, struct plea *p, struct str url)
{
	for (size_t i = 0, from = 0; i <= url.n; i++) {
		if (i < url.n && !strchr("/?&=;#<>, ", url.p[i]))
			continue;
		struct str one = str_sub(url, from, i);
		from = i + 1;
		if (letter_drawn(one) && !letter_slug(one))
			*vec_push(q->a, &p->keys) = one;
	}
}

/* What the letter wants is to be done by the same token. */
static bool shares_key(const struct plea *p)
{
	vec_each (&p->urls, url)
		vec_each (&p->keys, key)
			if (str_find(*url, *key) >= 0)
				return true;
	return false;
}

/* The line in front of a link, which says where its bare URL leads. */
static struct str line_before(const struct html_node *link)
{
	const struct html_node *n = link->prev;
	while (n && html_node_is(n, TAG_BR))
		n = n->prev;
	if (!n || n->type != HTML_NODE_TEXT)
		return S("");
	struct str all = str_trim(n->name);
	return str_trim(str_sub(all, (size_t)(str_rchr(all, '\n') + 1), all.n));
}

/* Is it the list's own way out, or said to be one? */
static bool leads_out(const struct asking *q, const struct plea *p,
    struct str url, const struct html_node *link)
{
	struct str whole = arena_printf(q->a, "<%.*s>", PRS(url));
	if (str_find(p->out, whole) >= 0)
		return true;
	if (!url_is_web(letter_node_text(q->a, link)))
		return false;
	struct str line = line_before(link);
	unsigned words = letter_words(q->a, line);
	bool leaves = words & WORDS_OWN || letter_talk(q->a, line) != TALK_NOT;
	return leaves && !(words & WORDS_CONFIRM);
}

/* "/t/48291377" */
static bool ends_in_number(struct str url)
{
	size_t n = url.n;
	while (n && ch_digit(url.p[n - 1]))
		n--;
	return url.n - n >= NUMBER_MIN && n && strchr("/=-", url.p[n - 1]);
}

/* "Map:", unless that is what the letter is about: "Your login", "Login:". */
static bool names_thing(const struct asking *q, struct str label, bool url_text)
{
	ptrdiff_t colon = str_chr(label, ':');
	struct str word =
	    str_sub(label, 0, colon < 0 ? label.n : (size_t)colon);
	return url_text && line_is_label(label) &&
	       str_ifind(q->subject, str_trim(word)) < 0;
}

static void add_link(const struct asking *q, struct plea *p, struct map *seen,
    struct str url, const struct html_node *link)
{
	struct str text = letter_node_text(q->a, link), alt = alt_of(link);
	unsigned words = letter_words(q->a, text);
	bool known = map_put(seen, url, p) != NULL;
	bool url_text = url_is_web(text);
	size_t n = utf8_len(text);
	p->words |= words;
	p->own -= n < p->own ? n : p->own;
	if (n <= BUTTON_MAX)
		p->buttons |= words;
	int kind = letter_place(q, url);
	bool out = leads_out(q, p, url, link);
	if (!out)
		prefer(p, url, kind, words);
	if (known)
		return;
	p->links++;
	if (out || words & (WORDS_OWN | WORDS_SHARE | WORDS_BROWSER) ||
	    letter_link_foot(q->a, text, url) || letter_link_own(q->a, url)) {
		p->leaves |= words & (WORDS_OWN | WORDS_BROWSER) ||
			     letter_link_own(q->a, url);
		p->framed |= out || p->leaves;
		add_keys(q, p, url);
		return;
	}
	bool claims = kind == PLACE_CLAIM;
	bool may = kind > PLACE_PLAIN && !url_text &&
		   n <= (claims ? TITLE_MAX : BUTTON_MAX);
	bool repeats = repeats_subject(q, p, text);
	enum letter_agrees agrees =
	    may ? agrees_to(q, text.n ? text : alt, repeats) : AGREES_NOT;
	p->agrees = agrees > p->agrees ? agrees : p->agrees;
	p->activates |= agrees && letter_activates(q->a, text.n ? text : alt);
	p->declines |= letter_declines(q->a, text);
	p->repeats |= repeats;
	p->claims |= claims;
	p->named += text.n || agrees != AGREES_NOT;
	p->others += text.n && !agrees && !claims && !url_text;
	p->content++;
	p->enters += letter_place_enters(url);
	p->given += letter_link_given(q->a, url) || letter_place_enters(url);
	p->numbered |= ends_in_number(url);
	*vec_push(q->a, &p->urls) = url;
	p->open += kind == PLACE_PLAIN && letter_place_named(q, url);
	p->plain += kind == PLACE_PLAIN && !letter_place_named(q, url);
	p->opaque += kind == PLACE_DRAWN || kind >= PLACE_BLIND;
	struct str label = url_text ? line_before(link) : text.n ? text : alt;
	p->labels = arena_printf(q->a, "%.*s %.*s", PRS(p->labels), PRS(label));
	p->labelled += names_thing(q, label, url_text);
	p->tokens += kind >= PLACE_ID;
	p->ids += kind == PLACE_ID;
	p->blind += kind == PLACE_BLIND;
	p->says |= kind == PLACE_SAYS;
	p->reads |= reads(q->a, words, text);
	p->calls_to_read |= letter_reads(q->a, text);
	bool item = !url_text && !agrees && !claims && text.n >= TITLE_MIN;
	p->items += item;
	p->things += letter_leads_to_thing(q->a, url);
	if (kind != PLACE_BLIND && (url_text || n <= BUTTON_MAX) &&
	    letter_unnamed_key(q->a, url) > p->key)
		p->key = letter_unnamed_key(q->a, url);
	p->heads += item && n > BUTTON_MAX;
	p->titles += letter_in_heading(link);
	p->stories += item && kind < PLACE_BLIND;
}

static bool is_of_list(const struct asking *q)
{
	struct str rank = str_trim(mime_raw(q->f, S("Precedence")));
	return mime_raw(q->f, S("List-Id")).n ||
	       mime_raw(q->f, S("List-Post")).n || str_ieq(rank, S("bulk")) ||
	       str_ieq(rank, S("list"));
}

static bool is_listed(const struct asking *q)
{
	return is_of_list(q) || mime_raw(q->f, S("List-Unsubscribe")).n;
}

static bool has_field(const struct asking *q, const struct str *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (mime_raw(q->f, names[i]).n)
			return true;
	return false;
}

/* Fields that name what was sent to many at once. */
static bool is_campaign(const struct asking *q)
{
	static const struct str names[] = {S_INIT("X-Campaign"),
	    S_INIT("X-CampaignID"), S_INIT("X-Campaign-ID"),
	    S_INIT("X-Mailer-LID"), S_INIT("X-Newsletter-ID")};
	return has_field(q, names, COUNT(names));
}

/* Many write there, and each of them writes to all. */
static bool is_posted(const struct asking *q)
{
	return str_ifind(mime_raw(q->f, S("List-Post")), S("<mailto:")) >= 0;
}

/* ... and of those who carry the mail of others, bills as well. */
static bool is_carried(const struct asking *q)
{
	static const struct str names[] = {S_INIT("Feedback-ID"),
	    S_INIT("X-Mailgun-Sid"), S_INIT("X-Mailgun-Tag"),
	    S_INIT("X-MC-User"), S_INIT("X-SG-EID")};
	return has_field(q, names, COUNT(names));
}

/* ... that is no link's. */
static void read_text(const struct asking *q, struct plea *p, struct str text)
{
	p->bids = p->bids || letter_agrees(q->a, text) >= AGREES_VERB;
	if (!p->named && str_trim(text).n)
		p->before = arena_printf(
		    q->a, "%.*s%.*s\n", PRS(p->before), PRS(str_trim(text)));
}

static void read_plea(const struct asking *q, struct plea *p)
{
	struct map *seen = map_new(q->a);
	*p = (struct plea){.listed = is_listed(q),
	    .yours = letter_says_yours(letter_lower(q->a, q->subject))};
	p->lines = letter_lines(q->a, q->root);
	p->out = mime_unfold(q->a, mime_raw(q->f, S("List-Unsubscribe")));
	add_keys(q, p, p->out);
	size_t n = utf8_len(p->lines);
	p->brief = n <= LETTER_ASKS_MAX && p->lines.n < LETTER_LINES_MAX;
	p->own = n;
	p->tiny = n <= LETTER_TINY_MAX;
	struct html_node *at = q->root;
	while (at && map_len(seen) < LETTER_LINKS_MAX) {
		struct str url = str_trim(html_node_attr(at, S("href")));
		bool link =
		    html_node_is(at, TAG_A) || html_node_is(at, TAG_AREA);
		bool hidden =
		    at->type == HTML_NODE_ELEMENT && html_tag_hidden(at->tag);
		if (link && url_is_web(url))
			add_link(q, p, seen, url, at);
		if (at->type == HTML_NODE_TEXT && p->brief && !hidden)
			read_text(q, p, at->name);
		at = link || hidden ? html_tree_skip(at, q->root)
				    : html_tree_next(at, q->root);
	}
	p->only = map_len(seen) == 1;
	p->matter = letter_matter(q->a, p->lines, p->listed || p->framed);
	letter_own(q, p->matter, p->urls.v, p->urls.n, &p->marks);
	p->bare = p->brief && p->own <= LETTER_BARE_MAX;
}

/* ---- the judgement ---- */

/* Mailman's "confirm 5c1b0f...", which is answered by mail. */
static bool is_challenge(struct str subject)
{
	ptrdiff_t at = str_ifind(subject, S("confirm "));
	if (at != 0)
		return false;
	struct str code = str_sub(subject, 8, subject.n);
	for (size_t i = 0; i < code.n; i++)
		if (ch_hex(code.p[i]) < 0)
			return false;
	return code.n >= 20;
}

/* An answer is the confirmation, whatever it says: "harbour-confirm+5c1b0f@"
 * of Mailman, "harbour-sc.1700000000.abc-ann=example.org@" of ezmlm. */
static bool wants_answer(const struct asking *q)
{
	static const struct str names[] = {S_INIT("From"), S_INIT("Reply-To")};
	static const struct str marks[] = {
	    S_INIT("confirm+"), S_INIT("confirm-"), S_INIT("-sc.")};
	for (size_t i = 0; i < COUNT(names); i++) {
		struct str addr = mime_address_of(q->a, q->f, names[i]).addr;
		for (size_t k = 0; k < COUNT(marks); k++)
			if (str_ifind(addr, marks[k]) >= 0 &&
			    (letter_place_keyed(addr) || k == 2))
				return true;
	}
	return false;
}

/* What a list's software writes to one member and not to the list, as a welcome
 * or the reminder of a password: it says so, or is from the address that is
 * written to for that, of a digest too, which goes to the list. */
static bool is_of_membership(const struct asking *q)
{
	static const struct str ends[] = {S_INIT("-request"), S_INIT("-owner")};
	struct str from = mime_address_of(q->a, q->f, S("From")).addr;
	struct str to = mime_address_of(q->a, q->f, S("To")).addr;
	ptrdiff_t at = str_rchr(from, '@'), to_at = str_rchr(to, '@');
	if (str_ieq(
		str_trim(mime_raw(q->f, S("X-List-Administrivia"))), S("yes")))
		return true;
	struct str local = str_sub(from, 0, at < 0 ? 0 : (size_t)at);
	struct str list = str_sub(to, 0, to_at < 0 ? 0 : (size_t)to_at);
	for (size_t i = 0; list.n && i < COUNT(ends); i++)
		if (local.n > ends[i].n &&
		    str_ieq(str_sub(local, local.n - ends[i].n, local.n),
			ends[i]) &&
		    !str_ieq(list, str_sub(local, 0, local.n - ends[i].n)))
			return true;
	return false;
}

static bool has_token(const struct plea *p)
{
	return p->tokens > 0 && p->tokens <= TOKENS_MAX;
}

/* There is one thing to do, and it is no reading. Where a redirect leads is not
 * known: it is that where it is all there is. */
static bool wants_click(const struct plea *p)
{
	if (p->stories || p->reads || p->repeats || p->items >= ITEMS_SOME ||
	    p->content > BARE_LINKS_MAX || p->titles > 1)
		return false;
	if ((p->own >= PROSE_MIN && (p->ids || p->heads)) ||
	    p->things == p->content)
		return false;
	return has_token(p) || (p->blind == 1 && p->content == 1);
}

/* It tells of something, to nobody and without a word on joining, and where
 * more of that is: "Map: ...". */
static bool tells_where(const struct asking *q, const struct plea *p)
{
	return p->content && p->labelled == p->content && !p->marks.called &&
	       p->before.n >= TOLD_MIN &&
	       !letter_speaks(letter_lower(q->a, p->lines)) &&
	       !letter_invites(q->a, q->subject, S(""), p->labels) &&
	       !letter_invites(q->a, p->lines, S(""), S(""));
}

/* It comes by a list that one may leave in it, and there is something to read:
 * more than the text of a link must say that it asks. */
static bool is_sent_out(const struct asking *q, const struct plea *p)
{
	return (is_of_list(q) || is_campaign(q)) && p->framed &&
	       p->own > SPARSE_MAX;
}

/* It may be left, and there is something to read in front of its link. */
static bool tells_first(const struct plea *p)
{
	return p->framed && p->listed && utf8_len(p->before) >= PROSE_MIN;
}

/* ... which is of a list, an address or a subscription. */
static bool speaks_of_list(const struct asking *q, const struct plea *p)
{
	return letter_invites(q->a, q->subject, p->before, S("")) &
	       INVITES_JOINS;
}

/* An offer is activated, too, unless that is said of an account. */
static bool offers(const struct asking *q, const struct plea *p)
{
	return p->activates && p->listed && p->framed &&
	       !speaks_of_list(q, p) &&
	       !letter_account_named(letter_lower(q->a, q->subject)) &&
	       !letter_account_named(letter_lower(q->a, p->before));
}

/* The one link agrees to something, whatever the letter's frame says. */
static bool wants_yes(const struct asking *q, const struct plea *p)
{
	if (!p->brief || p->named > BARE_LINKS_MAX || p->others > 1 ||
	    p->items || p->reads)
		return false;
	if (!p->claims && offers(q, p))
		return false;
	if (p->agrees == AGREES_MERELY || p->claims)
		return true;
	if (p->agrees == AGREES_YES && p->declines && p->listed)
		return false; /* a poll */
	bool out = is_sent_out(q, p) || tells_first(p);
	if (p->agrees && (!out || p->bids || speaks_of_list(q, p)))
		return true;
	bool one = p->content == 1 && !p->others && (p->tokens || p->blind);
	bool headed = letter_agrees(q->a, q->subject) >= AGREES_VERB;
	return one && p->bare && !p->repeats && (p->bids || (headed && !out));
}

/* There is nothing to read, and one thing to do, by a link that tells nobody
 * where it leads: to join, in what words ever. Those who send for others lead
 * to all that they send so, so the words must say that it is no reading; or the
 * letter has hardly any, and the link the key by which one leaves. */
static bool wants_start(const struct asking *q, const struct plea *p)
{
	if (!p->bare || !p->opaque || p->reads || p->calls_to_read ||
	    p->repeats || p->heads || p->titles > 1 || is_posted(q))
		return false;
	if (offers(q, p) || (tells_first(p) && !speaks_of_list(q, p)))
		return false;
	unsigned says = letter_invites(q->a, q->subject, p->lines, p->labels);
	if (p->marks.many && !(says & INVITES_JOINS))
		return false;
	unsigned others = says & ~(unsigned)INVITES_ACTS;
	const unsigned all = INVITES_NEARLY | INVITES_JOINS | INVITES_CLICKS;
	if (p->content == 1 &&
	    (others == all || (others && says & INVITES_ACTS)))
		return true;
	return has_token(p) && p->tokens == p->content && shares_key(p) &&
	       (says & (INVITES_NEARLY | INVITES_ACTS) || p->own <= SPARSE_MAX);
}

/* To be taken off, which is what a list's own link does. */
static bool wants_leave(const struct asking *q, const struct plea *p)
{
	return p->bare && !p->content && p->links &&
	       p->links <= LOGIN_LINKS_MAX &&
	       letter_agrees(q->a, q->subject) >= AGREES_VERB &&
	       letter_words(q->a, q->subject) & WORDS_OWN;
}

/* The letter goes to many, by what its frame says. */
static bool is_for_many(const struct asking *q, const struct plea *p)
{
	bool carried = is_carried(q) && p->own >= PROSE_MIN && !p->marks.called;
	return is_of_list(q) || is_campaign(q) || p->framed || carried ||
	       (p->listed && p->own >= PROSE_MIN &&
		   !(p->content == 1 && p->tokens == 1)) ||
	       p->words & WORDS_OWN || letter_words(q->a, p->lines) & WORDS_OWN;
}

/* The words of its subject are a headline's. */
static bool tells_news(const struct plea *p)
{
	const unsigned wanted = WORDS_CONFIRM | WORDS_SECRET;
	if (p->buttons & wanted || has_token(p))
		return false;
	return p->reads || p->items >= ITEMS_SOME || (p->listed && p->open);
}

/* Is there something to do that a subject may be about? */
static bool backs(const struct plea *p, unsigned word)
{
	bool does = has_token(p) || p->blind || p->says;
	bool theirs = p->marks.called || p->yours;
	if (p->buttons & word)
		return true;
	if (word == WORDS_SECRET && p->listed && !does &&
	    (p->content || !theirs))
		return false; /* a flaw in it, say */
	if (p->bare)
		return true;
	if (word == WORDS_CONFIRM && !p->listed && !p->content)
		return true; /* by an answer */
	bool few = p->brief && p->content <= BARE_LINKS_MAX;
	return !p->listed && few && does;
}

/* The words of its subject may be a headline's of those whose trade these are:
 * it may be left, and something stands behind a mark, or is to be read. Then it
 * takes a button that has them, or the text in front of that. */
static unsigned words_of_subject(const struct asking *q, const struct plea *p)
{
	unsigned words = letter_words(q->a, q->subject);
	bool many = p->marks.many && !p->marks.called && p->listed;
	if (many && !p->content)
		words &= ~(unsigned)WORDS_SECRET; /* what all may use */
	if (!p->listed || !p->framed)
		return words;
	if (p->calls_to_read)
		return words & p->buttons;
	if (letter_headline(q))
		return words & (p->buttons | letter_words(q->a, p->before));
	return words;
}

static unsigned by_words(const struct asking *q, const struct plea *p)
{
	unsigned subject = words_of_subject(q, p);
	unsigned links = p->bare && !p->listed ? p->words : p->buttons;
	bool news = tells_news(p);
	if (subject & WORDS_CONFIRM && !news && backs(p, WORDS_CONFIRM))
		return WORDS_CONFIRM;
	if (!p->brief || p->links > ASKS_LINKS_MAX)
		return 0;
	if (p->links > LOGIN_LINKS_MAX)
		links &= ~(unsigned)WORDS_SECRET;
	if (subject & WORDS_SECRET && !news && backs(p, WORDS_SECRET))
		links |= WORDS_SECRET;
	return links & (WORDS_CONFIRM | WORDS_SECRET);
}

static unsigned by_code(const struct asking *q, const struct plea *p)
{
	if (p->marks.many)
		return 0;
	struct str lines =
	    p->listed ? letter_unshared(q->a, p->lines) : p->lines;
	unsigned code = letter_code(q->a, q->subject, lines);
	bool few = p->brief && p->content <= BARE_LINKS_MAX && !p->open;
	if (code & CODE_SECRET && (!p->listed || few))
		return WORDS_SECRET;
	if (code & CODE_SHOWN && !p->listed && few)
		return WORDS_SECRET;
	if (code & CODE_SHOWN && p->marks.called && p->brief && !p->content)
		return WORDS_SECRET;
	/* a list's letter may have both among its news */
	unsigned matter =
	    is_of_list(q) ? letter_code(q->a, q->subject, S("")) : code;
	bool tiny = p->tiny && !p->content && code & CODE_NUMBER;
	bool meant = matter & CODE_WORD || code & CODE_LOGIN;
	return tiny && meant ? WORDS_SECRET : 0;
}

/* RFC 3834 */
static bool is_generated(const struct asking *q)
{
	return str_istarts(
	    str_trim(mime_raw(q->f, S("Auto-Submitted"))), S("auto-generated"));
}

/* To one address, and that is not who writes. */
static bool has_one_reader(const struct asking *q)
{
	mailboxes to = {0};
	mime_addresses(q->a, mime_raw(q->f, S("To")), &to);
	struct str from = mime_address_of(q->a, q->f, S("From")).addr;
	return to.n == 1 && !str_trim(mime_raw(q->f, S("Cc"))).n &&
	       str_chr(to.v[0].addr, '@') > 0 && !str_ieq(to.v[0].addr, from);
}

/* Nobody can leave it, and there is nothing that others may read. */
static bool is_alone(const struct asking *q, const struct plea *p)
{
	bool left =
	    p->leaves || (p->words | letter_words(q->a, p->lines)) & WORDS_OWN;
	return !p->listed && !left && !is_campaign(q) && !p->marks.many &&
	       !p->open && !p->reads && !p->calls_to_read &&
	       p->items < ITEMS_SOME && p->content <= BARE_LINKS_MAX &&
	       p->lines.n <= ALONE_MAX && has_one_reader(q);
}

/* Hardly more than one link with a key, which is no list's, and no reading. */
static bool is_card(const struct asking *q, const struct plea *p)
{
	return p->bare && p->content == 1 && p->key && !is_of_list(q) &&
	       !is_campaign(q) && !p->calls_to_read && !(p->words & WORDS_MORE);
}

/* On what its reader has with the sender. */
static unsigned by_deal(const struct asking *q, const struct plea *p)
{
	bool few = p->content <= BARE_LINKS_MAX;
	const struct letter_frame w = {.lines = p->lines,
	    .matter = p->matter,
	    .listed = p->listed,
	    .list = is_of_list(q) || is_campaign(q),
	    .open = p->open,
	    .plain = p->plain,
	    .links = p->content,
	    .own = &p->marks,
	    .post = is_posted(q),
	    .numbered = p->numbered,
	    .alone = is_alone(q, p),
	    .card = is_card(q, p),
	    .machine = !p->listed && is_generated(q),
	    .token = few && has_token(p) && !p->stories,
	    .news = p->reads || p->stories >= ITEMS_SOME,
	    .stories = p->content >= ITEMS_FEW &&
		       (p->reads || p->items >= ITEMS_SOME)};
	return letter_deals(q, &w) ? WORDS_DEAL : 0;
}

/* What it asks, if anything, and why that is thought. */
static unsigned because(const char **out, const char *why, unsigned asked)
{
	if (asked)
		*out = why;
	return asked;
}

/* An address in its text lets in whoever has it. */
static bool says_given(const struct asking *q, const struct plea *p)
{
	struct str rest = p->lines, url;
	while (letter_next_url(&rest, &url))
		if (letter_link_given(q->a, url))
			return true;
	return false;
}

/* Something in it leaves no doubt. */
static unsigned at_once(
    const struct asking *q, const struct plea *p, const char **why)
{
	if (is_challenge(q->subject) || wants_answer(q))
		return because(why, "an answer to it confirms", WORDS_CONFIRM);
	if (letter_password(q, p->lines, p->listed, &p->marks))
		return because(
		    why, "there is a password or a key in it", WORDS_SECRET);
	if (p->bare && p->given == p->content &&
	    (p->given || says_given(q, p)) &&
	    (p->yours || p->marks.called || p->enters))
		return because(
		    why, "its link lets in whoever has it", WORDS_SECRET);
	if (is_of_membership(q))
		return because(why, "a list's software wrote it to one member",
		    by_words(q, p) & WORDS_CONFIRM ? WORDS_CONFIRM
						   : WORDS_DEAL);
	if (p->agrees == AGREES_MERELY &&
	    letter_words(q->a, q->subject) & WORDS_CONFIRM)
		return because(why, /* with a first issue below */
		    "its subject and a link of it ask to confirm",
		    WORDS_CONFIRM);
	return 0;
}

static unsigned about_dealings(
    const struct asking *q, const struct plea *p, const char **why)
{
	return because(why,
	    "it says what has become of something that is its reader's",
	    by_deal(q, p));
}

static unsigned judged(
    const struct asking *q, const struct plea *p, const char **why)
{
	unsigned asked = at_once(q, p, why);
	if (asked)
		return asked;
	if (p->items >= ITEMS_NEWS &&
	    (p->listed || !(p->words & WORDS_CONFIRM)))
		return about_dealings(q, p, why); /* with other goods below */
	bool post = is_posted(q);
	asked = because(why, "its words ask for that",
	    by_words(q, p) & ~(post ? (unsigned)WORDS_CONFIRM : 0U));
	if (!(asked & WORDS_CONFIRM))
		asked |= because(why, "it shows a code", by_code(q, p));
	if (!asked)
		asked = about_dealings(q, p, why);
	if (!asked && !post &&
	    (wants_yes(q, p) || wants_start(q, p) || wants_leave(q, p) ||
		(p->bare && wants_click(p) && !tells_where(q, p) &&
		    !is_for_many(q, p))))
		asked = because(why, "it is short and wants one link followed",
		    WORDS_CONFIRM);
	if (!asked && p->bare && p->key == KEY_DRAWN && p->content == 1 &&
	    is_alone(q, p) && !is_for_many(q, p) && !tells_where(q, p))
		asked = because(why,
		    "it is short, by no list, and its link has a key",
		    WORDS_DEAL);
	return asked;
}

unsigned letter_asks(
    const struct asking *q, struct str *out_link, const char **out_why)
{
	struct plea p;
	*out_link = (struct str){NULL, 0};
	read_plea(q, &p);
	if (p.rank > 1 || p.only)
		*out_link = p.best;
	return judged(q, &p, out_why);
}
