/* SPDX-License-Identifier: MIT */
/* gazetted: the page behind an article whose feed tells too little. */
#include "run/pages.h"

#include "base/arena.h"
#include "base/log.h"
#include "base/map.h"
#include "base/url.h"
#include "base/utf8.h"
#include "extract/extract.h"
#include "group/identity.h"
#include "html/totext.h"
#include "run/robots.h"
#include "store/pages.h"
#include "text/furniture.h"
#include "text/language.h"
#include "text/words.h"
#include "store/held.h"

#define PAGES_MAX   100	 /* asked for in the name of one document */
#define ASKS_MAX    6	 /* of one page, ever: once, after failures and edits */
#define SHORT_CHARS 40	 /* a shorter text is a label, no summary */
#define WHOLE_BYTES 6000 /* a longer text is whole, however it ends */
#define LINK_TEXT   16384 /* bytes of HTML that are read for the verdict */
#define TAIL_BYTES  600	  /* of HTML at its end, that are read first */
#define MIN_GAIN    120	  /* bytes by which a page outdoes a whole text */
#define SUMMARY_MAX 4000  /* bytes, as of a feed's */
#define HOPS_MAX    5	  /* redirects in a row */
#define TITLE_TEXT  16384 /* bytes, where a headline's words are looked for, */
#define TITLE_PART  0.25  /* and how many of them a page of it has */
#define GATE_BYTES  16	  /* of the longest word that names a wall */

#define AGAIN_SECONDS 3600	   /* between two readings of one page */
#define KEPT_SECONDS  (30 * 86400) /* what is known of a page that is let be */

/* ---- which articles want their page ---- */

static bool ends_cut(struct str s)
{
	static const struct str marks[] = {S_INIT("..."), S_INIT("\u2026"),
	    S_INIT("[...]"), S_INIT("[\u2026]"), S_INIT("(...)"),
	    S_INIT("[...]."), S_INIT("\u2026]"), S_INIT("\u2192"),
	    S_INIT("\u00bb")};
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_ends(s, marks[i]))
			return true;
	return false;
}

/* "... Read more" and its like, on a line of its own or behind the text. */
static bool ends_with_more(struct str text)
{
	ptrdiff_t nl = str_rchr(text, '\n');
	struct str last = str_trim(str_sub(text, (size_t)(nl + 1), text.n));
	return furniture_line(last) == FURNITURE_LINE ||
	       furniture_trim(text).n < text.n;
}

static bool cut_off(struct str text)
{
	return utf8_len(text) < SHORT_CHARS || ends_cut(text) ||
	       ends_with_more(text);
}

/* The last elements of a long text. How a text ends is nearly always to be
 * seen there, for a tenth of what all of it costs to read. */
static struct str tail_of(struct str html)
{
	struct str end = str_sub(html, html.n - TAIL_BYTES, html.n);
	ptrdiff_t tag = str_chr(end, '<');
	return tag < 0 ? html : str_sub(end, (size_t)tag, end.n);
}

/* `*out_cut` where the feed's text is no more than a beginning. */
static bool wants_page(struct arena *a, enum full_text policy,
    const struct article *art, bool *out_cut)
{
	struct html_text_opts opts = {.base_url = art->link};
	if (!url_is_web(art->link) || policy == FULL_NEVER)
		return false;
	*out_cut = false;
	if (art->content.n > LINK_TEXT)
		return policy == FULL_ALWAYS;
	struct str html = art->content, text;
	if (html.n > 2 * TAIL_BYTES)
		html = tail_of(html);
	text = str_trim(html_block_text(a, html, &opts).text);
	*out_cut = cut_off(text);
	if (*out_cut && html.n < art->content.n) { /* a closer look, then */
		text = str_trim(html_block_text(a, art->content, &opts).text);
		*out_cut = text.n < WHOLE_BYTES && cut_off(text);
	}
	return *out_cut || policy == FULL_ALWAYS;
}

int pages_told(struct poll *p, const struct job *j, int64_t article,
    const struct article *art, bool *out, struct err *e)
{
	struct store_page page;
	bool cut;
	*out = false;
	if (!wants_page(p->doc, j->src->full_text, art, &cut))
		return 0;
	if (store_page(p->r->store, p->doc, article, &page, e) < 0)
		return -1;
	*out = page.told;
	return 0;
}

/* ---- asking ---- */

/* What outlives the document: the article as it was committed, but for its
 * text, which stays where it is unless the page brings a better one; a
 * summary that is `cut` is not worth keeping beside that. */
static struct article *keep(
    struct arena *a, const struct article *art, bool cut)
{
	struct article *k = arena_memdup(a, art, sizeof(*art));
	k->link = str_dup(a, art->link);
	k->title = str_dup(a, art->title);
	k->author = str_dup(a, art->author);
	k->summary = cut ? (struct str){NULL, 0} : str_dup(a, art->summary);
	k->image = str_dup(a, art->image);
	k->language = str_dup(a, art->language);
	k->content = (struct str){NULL, 0};
	return k;
}

/* The bytes of text with which a page is better than what the feed says. One
 * that has less than a mere beginning is no article but a wall or an error. */
static size_t least_of(struct arena *a, const struct article *art, bool cut)
{
	struct html_text_opts opts = {.base_url = art->link};
	size_t said = str_trim(html_block_text(a, art->content, &opts).text).n;
	if (cut)
		return said > MIN_GAIN ? said : MIN_GAIN;
	return (said > art->summary.n ? said : art->summary.n) + MIN_GAIN;
}

/* Until a page that gave no answer is asked for again. */
static int64_t patience(const struct store_page *page, int64_t now)
{
	static const int hours[] = {1, 6, 24};
	size_t tries = sizeof(hours) / sizeof(*hours);
	return page->asks < (int64_t)tries ? now + 3600 * hours[page->asks]
					   : INSTANT_NONE;
}

/* Noted before it is asked for: whatever becomes of this run, it is asked for
 * again, until an answer settles it. */
static int ask(struct poll *p, const struct job *from,
    const struct article *art, bool cut, struct store_page *page,
    bool *out_asked, struct err *e)
{
	struct arena *a = from->batch->a;
	struct job *j = arena_new_of(a, struct job);
	*j = (struct job){.batch = from->batch,
	    .st = from->st,
	    .src = from->src,
	    .article = keep(a, art, cut),
	    .least = least_of(p->doc, art, cut)};
	j->article->id = page->article;
	j->at = j->article->link;
	j->seen.etag = str_dup(a, page->validators.etag);
	j->seen.last_modified = str_dup(a, page->validators.last_modified);
	j->seen.of = page->validators.of;
	page->again = patience(page, p->r->now);
	page->asks++;
	page->asked = p->r->now;
	if (store_page_keep(p->r->store, page, e) < 0)
		return -1;
	return robots_page(p, j, out_asked, e);
}

static int id_of(struct poll *p, const struct job *j, const struct ingest *in,
    int64_t *out, struct err *e)
{
	struct store_known known;
	*out = in->article;
	if (in->kind != INGEST_NEW)
		return 0;
	if (store_find(p->r->store, j->st->id, &in->art->keys, 1, &known, e) <
	    0)
		return -1;
	for (int k = 0; k < KEY_KINDS; k++)
		*out = *out ? *out : known.article[k];
	return 0;
}

/* Is it the page's turn? Not where it was asked for all too often, and one
 * that was only just read waits. */
static int turn(
    struct poll *p, struct store_page *page, bool *out_now, struct err *e)
{
	int64_t next = page->asked + AGAIN_SECONDS;
	*out_now = false;
	if (!page->article || page->asks >= ASKS_MAX)
		return 0;
	*out_now = !page->asks || next <= p->r->now;
	if (*out_now || page->again != INSTANT_NONE)
		return 0;
	page->again = next;
	return store_page_keep(p->r->store, page, e);
}

int pages_ask(struct poll *p, struct job *j, const struct ingest *items,
    size_t n, struct err *e)
{
	size_t asked = 0;
	if (j->src->full_text == FULL_NEVER)
		return 0;
	for (size_t i = n; i-- > 0 && asked < PAGES_MAX;) {
		const struct article *art = items[i].art;
		struct store_page page;
		int64_t id;
		bool cut, now, will = false;
		if ((items[i].kind != INGEST_NEW &&
			items[i].kind != INGEST_UPDATED) ||
		    items[i].until == HELD_UNTIL_TOLD ||
		    !wants_page(p->doc, j->src->full_text, art, &cut))
			continue;
		if (id_of(p, j, &items[i], &id, e) < 0 ||
		    store_page(p->r->store, p->doc, id, &page, e) < 0 ||
		    turn(p, &page, &now, e) < 0)
			return -1;
		if (now && ask(p, j, art, cut, &page, &will, e) < 0)
			return -1;
		asked += will;
	}
	return 0;
}

static int ask_again(
    struct poll *p, struct batch *b, struct store_page_due *d, struct err *e)
{
	struct article *art = &d->article;
	bool told = d->page.told; /* then the text here is the page's */
	const struct source *src = poll_source(p, b, art->source_name);
	const struct job from = {.batch = b, .src = src};
	bool cut = true, will;
	if (!src || (!told && !wants_page(p->doc, src->full_text, art, &cut)))
		return store_page_settled(p->r->store, d->page.article, e);
	if (told)
		art->content = (struct str){NULL, 0};
	return ask(p, &from, art, cut, &d->page, &will, e);
}

int pages_ask_again(struct poll *p, struct err *e)
{
	store_pages due = {0};
	int64_t now = p->r->now;
	if (store_pages_forget(p->r->store, now - KEPT_SECONDS, e) < 0 ||
	    store_pages_due(p->r->store, p->doc, now, LINK_TEXT + 1, PAGES_MAX,
		&due, e) < 0)
		return -1;
	if (!due.n)
		return 0;
	struct batch *b = poll_batch(p);
	vec_each (&due, d)
		if (ask_again(p, b, d, e) < 0)
			return -1;
	arena_clear(p->doc);
	poll_answered(p, b);
	return 0;
}

/* ---- the answer ---- */

static bool is_page(const struct document *doc)
{
	struct str t = doc->content_type;
	return !t.n || str_istarts(t, S("text/html")) ||
	       str_istarts(t, S("application/xhtml+xml"));
}

/* The page's paragraphs, parted as a feed's are. */
static struct str summary_of(struct arena *a, struct str text)
{
	struct buf b = buf_init(SUMMARY_MAX * 2);
	struct str line, rest = text;
	while (str_split(&rest, '\n', &line)) {
		if (!line.n)
			continue;
		if (b.n + line.n > SUMMARY_MAX && b.n)
			break;
		if (b.n)
			buf_adds(&b, S("\n\n"));
		buf_adds(&b, utf8_clip(line, SUMMARY_MAX));
	}
	struct str s = b.n ? buf_dup(a, &b) : (struct str){NULL, 0};
	buf_free(&b);
	return s;
}

/* The page's words, or why there are none. */
static const char *read_page(struct poll *p, const struct job *j,
    const struct fetch_result *res, struct extracted *out)
{
	const struct document *doc = &res->doc;
	struct extract_job job = {.url = doc->url,
	    .content_type = doc->content_type,
	    .robots = doc->robots,
	    .body = doc->body,
	    .now = p->r->now,
	    .article = j->src->more->article,
	    .remove = j->src->more->remove.v,
	    .removes = j->src->more->remove.n};
	if (res->err.kind != ERR_NONE)
		return res->err.msg;
	if (doc->unchanged)
		return "unchanged";
	if (!is_page(doc))
		return "no HTML page";
	extract_page(p->doc, &job, out);
	return NULL;
}

/* How much of the headline's words the page has: 1 where it has none to look
 * for. */
static double headline_part(
    struct arena *a, struct str title, const struct extracted *x)
{
	struct str said[] = {x->title, utf8_clip(x->text, TITLE_TEXT)};
	struct map *there = map_new(a);
	struct word word;
	size_t all = 0, has = 0;
	for (size_t i = 0; i < 2; i++) {
		struct words w = words_of(said[i]);
		while (words_next(&w, &word))
			map_put(there, str_dup(a, word.folded), there);
	}
	for (struct words w = words_of(title); words_next(&w, &word);) {
		if (language_small_word(word.folded, S("")))
			continue;
		all++;
		has += map_get(there, word.folded) != NULL;
	}
	return all ? (double)has / (double)all : 1;
}

/* A word of the path by which sites name what stands before their pages. */
static bool gate_word(struct str word)
{
	static const struct str gates[] = {S_INIT("consent"), S_INIT("cookie"),
	    S_INIT("cookies"), S_INIT("cookiewall"), S_INIT("gdpr"),
	    S_INIT("privacy"), S_INIT("login"), S_INIT("signin"),
	    S_INIT("auth"), S_INIT("sso"), S_INIT("register"),
	    S_INIT("registration"), S_INIT("subscribe"), S_INIT("captcha"),
	    S_INIT("challenge"), S_INIT("paywall"), S_INIT("error"),
	    S_INIT("404"), S_INIT("notfound")};
	for (size_t i = 0; i < sizeof(gates) / sizeof(*gates); i++)
		if (str_ieq(word, gates[i]))
			return true;
	return false;
}

/* "https://consent.example.org/", "/login", "/sign-in?return=..." */
static bool gate(struct str url)
{
	char word[GATE_BYTES + 1];
	size_t n = 0;
	for (size_t i = 0; i <= url.n; i++) {
		char c = i < url.n ? url.p[i] : '/';
		if (ch_alnum(c) && n <= GATE_BYTES)
			word[n++] = c;
		else if (ch_alnum(c) || c == '-' || c == '_')
			continue; /* too long, or one word in parts */
		else if (n <= GATE_BYTES && gate_word((struct str){word, n}))
			return true;
		else
			n = 0;
		if (c == '?' || c == '#')
			return false;
	}
	return false;
}

/* A redirect led to another page than the article's: to the front page, or to a
 * wall that asks for consent or a login and has none of the headline. */
static bool led_astray(struct arena *a, const struct article *art,
    const struct document *doc, const struct extracted *x)
{
	struct str from = url_canonical(a, art->link);
	struct str to = url_canonical(a, doc->url);
	if (str_eq(from, to))
		return false;
	if (!identity_page(to, S("")))
		return identity_page(from, S(""));
	return gate(to) && !gate(from) &&
	       headline_part(a, art->title, x) < TITLE_PART;
}

/* The address that the page gives itself, else the one it was found at, is
 * what the article is compared by from now on; others that lead to it there are
 * the same one. */
static int take_address(struct poll *p, const struct article *art,
    const struct extracted *x, struct err *e)
{
	struct article at = *art;
	struct str linked = url_canonical(p->doc, art->link);
	at.canonical = url_canonical(p->doc, x->url);
	if (str_eq(at.canonical, linked) ||
	    !identity_page(at.canonical, linked))
		return 0;
	at.keys = (struct article_keys){0};
	at.keys.set[KEY_URL] = true;
	at.keys.key[KEY_URL] = identity_url_key(at.canonical);
	log_debug("page article=%lld url=%s is at %.*s", (long long)art->id,
	    art->link.p, PRS(at.canonical));
	return store_page_address(p->r->store, &at, e);
}

/* The page's text into the article, where it is a better one with `least` bytes
 * or more; else why it is not. */
static const char *better(struct arena *a, const struct extracted *x,
    size_t least, struct article *art)
{
	if (x->paywalled)
		return "behind a paywall";
	if (x->reserved)
		return "not to be copied";
	if (x->text.n < least)
		return "no longer text";
	struct html_text_opts opts = {.base_url = art->link};
	art->content = x->html;
	if (!art->summary.n) /* with the marks of what is quoted */
		art->summary =
		    summary_of(a, html_block_text(a, x->html, &opts).text);
	if (!art->author.n && x->authors.n)
		art->author = x->authors.v[0];
	if (!art->image.n)
		art->image = x->image;
	return NULL;
}

/* Of those that failed only such are asked for again that the network or the
 * server is to blame for. */
static int failed(struct poll *p, const struct fetch_result *res,
    struct store_page *page, struct err *e)
{
	if (res->err.kind != ERR_RETRY)
		return store_page_settled(p->r->store, page->article, e);
	int64_t asked_for = p->r->now + res->retry_after;
	if (page->again == INSTANT_NONE || page->again >= asked_for)
		return 0;
	page->again = asked_for;
	return store_page_keep(p->r->store, page, e);
}

/* A redirect: what its host lets us read counts there. */
static int led_on(struct poll *p, struct job *j, struct str to, struct err *e)
{
	bool asked;
	j->hops++;
	j->at = str_dup(j->batch->a, to);
	return robots_page(p, j, &asked, e);
}

int pages_take(
    struct poll *p, struct job *j, struct fetch_result *res, struct err *e)
{
	struct article *art = j->article;
	struct store_page page;
	struct extracted x;
	if (res->led_to.n && j->hops < HOPS_MAX)
		return led_on(p, j, res->led_to, e);
	if (res->led_to.n)
		err_set(&res->err, ERR_RETRY, "more than %d redirects in a row",
		    HOPS_MAX);
	if (store_page(p->r->store, p->doc, art->id, &page, e) < 0)
		return -1;
	const char *left = read_page(p, j, res, &x);
	if (!left && j->hops && led_astray(p->doc, art, &res->doc, &x))
		left = "a redirect led to another page";
	if (!left) {
		if (take_address(p, art, &x, e) < 0)
			return -1;
		left = better(p->doc, &x, j->least, art);
	}
	if (left)
		log_debug("page article=%lld url=%s: %s", (long long)art->id,
		    art->link.p, left);
	if (res->err.kind != ERR_NONE)
		return failed(p, res, &page, e);
	page.validators = res->doc.validators;
	page.again = INSTANT_NONE;
	page.told |= !left;
	if (store_page_keep(p->r->store, &page, e) < 0)
		return -1;
	return left ? 0 : store_full_text(p->r->store, art, e);
}
