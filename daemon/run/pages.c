/* SPDX-License-Identifier: MIT */
/* gazetted: the page behind an article whose feed tells too little. */
#include "run/pages.h"

#include "base/arena.h"
#include "base/log.h"
#include "base/url.h"
#include "base/utf8.h"
#include "extract/extract.h"
#include "html/totext.h"
#include "run/robots.h"
#include "text/furniture.h"

#define PAGES_MAX   100	  /* asked for in the name of one document */
#define SHORT_CHARS 40	  /* a shorter text is a label, no summary */
#define WHOLE_BYTES 6000  /* a longer text is whole, however it ends */
#define LINK_TEXT   16384 /* bytes of HTML that are read for the verdict */
#define TAIL_BYTES  600	  /* of HTML at its end, that are read first */
#define MIN_GAIN    120	  /* bytes by which the page's text must be longer */
#define SUMMARY_MAX 4000  /* bytes, as of a feed's */

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

bool pages_wanted(
    struct arena *a, enum full_text policy, const struct article *art)
{
	bool cut;
	return wants_page(a, policy, art, &cut);
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
	k->content = (struct str){NULL, art->content.n};
	return k;
}

static int ask(struct poll *p, const struct job *j, struct article *art,
    int64_t id, bool *out_asked, struct err *e)
{
	struct job *page = arena_new_of(j->batch->a, struct job);
	*page = (struct job){
	    .batch = j->batch, .st = j->st, .src = j->src, .article = art};
	art->id = id;
	return robots_page(p, page, out_asked, e);
}

int pages_ask(struct poll *p, struct job *j, const struct ingest *items,
    size_t n, struct err *e)
{
	size_t asked = 0;
	if (j->src->full_text == FULL_NEVER)
		return 0;
	for (size_t i = n; i-- > 0 && asked < PAGES_MAX;) {
		const struct article *art = items[i].art;
		struct store_known known;
		int64_t id = 0;
		bool cut;
		if (items[i].kind != INGEST_NEW ||
		    !wants_page(p->doc, j->src->full_text, art, &cut))
			continue;
		if (store_find(
			p->r->store, j->st->id, &art->keys, 1, &known, e) < 0)
			return -1;
		for (int k = 0; k < KEY_KINDS; k++)
			id = id ? id : known.article[k];
		bool will = false;
		if (id &&
		    ask(p, j, keep(j->batch->a, art, cut), id, &will, e) < 0)
			return -1;
		asked += will;
	}
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

int pages_take(
    struct poll *p, struct job *j, struct fetch_result *res, struct err *e)
{
	struct article *art = j->article;
	struct extracted x;
	if (res->err.kind != ERR_NONE || !is_page(&res->doc)) {
		log_debug("page article=%lld url=%s: %s", (long long)art->id,
		    art->link.p,
		    res->err.kind != ERR_NONE ? res->err.msg : "no HTML page");
		return 0;
	}
	struct extract_job job = {.url = res->doc.url,
	    .content_type = res->doc.content_type,
	    .body = res->doc.body,
	    .now = p->r->now,
	    .article = j->src->article,
	    .remove = j->src->remove.v,
	    .removes = j->src->remove.n};
	extract_page(p->doc, &job, &x);
	const char *left = x.paywalled	? "behind a paywall"
			   : x.reserved ? "not to be copied"
			   : x.text.n < art->summary.n + MIN_GAIN
			       ? "no longer text"
			       : NULL;
	if (left) {
		log_debug("page article=%lld url=%s: %s", (long long)art->id,
		    art->link.p, left);
		return 0;
	}
	art->content = x.html;
	if (!art->summary.n)
		art->summary = summary_of(p->doc, x.text);
	if (!art->author.n && x.authors.n)
		art->author = x.authors.v[0];
	if (!art->image.n)
		art->image = x.image;
	return store_full_text(p->r->store, art, e);
}
