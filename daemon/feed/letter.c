/* SPDX-License-Identifier: MIT */
/* gazetted: letters to a feed. */
#include "feed/letter.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/url.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/letter_deal.h"
#include "feed/letter_impl.h"
#include "feed/letter_url.h"
#include "html/escape.h"
#include "html/serialise.h"
#include "text/date.h"

#define RETOLD_WORDS 12 /* of a text that is no formula */
#define ITEMS_MIN    2	/* fewer, with a link, are no list: it is one article */

struct letter_job {
	struct arena *a;
	struct letter *letter;
	const struct letter_opts *opts;
	struct mime m;
	struct bundle bundle;
	const mime_fields *f;
	struct reader reader;
	struct link_judge judge;
	struct html_tree tree;
	struct str page; /* the letter's own, for everybody; or absent */
	struct str from; /* for people */
	struct str subject;
	struct feed *out;
	struct letters_told *told;
	int depth;	   /* letters that it is in */
	size_t *left;	   /* that may still be brought */
	struct map *items; /* of all letters at hand: link and text */
};

static struct str field(const struct letter_job *j, const char *name)
{
	return mime_text(j->a, j->f, str_of(name));
}

/* ---- what is no news ---- */

/* RFC 3834, and what came before it. Newsletters say "auto-generated", some of
 * them. */
static bool is_automatic(const struct letter_job *j)
{
	const struct mime_part *p = &j->m.parts.v[0];
	struct str from =
	    str_lower(j->a, mime_address_of(j->a, j->f, S("From")).addr);
	return str_istarts(field(j, "Auto-Submitted"), S("auto-replied")) ||
	       str_ieq(field(j, "Precedence"), S("auto_reply")) ||
	       field(j, "X-Autoreply").n || field(j, "X-Autorespond").n ||
	       field(j, "X-Failed-Recipients").n ||
	       str_starts(p->type, S("multipart/report")) ||
	       str_starts(from, S("mailer-daemon@")) ||
	       str_starts(from, S("postmaster@"));
}

/* For a terminal: a stranger's words may hold what steers one. */
static struct str printable(struct arena *a, struct str s)
{
	struct buf b = buf_init(4 * s.n + 4);
	uint32_t c;
	for (size_t i = 0; i < s.n;) {
		i += utf8_next(s, i, &c);
		bool steers = c < 0x20 || (c >= 0x7f && c < 0xa0);
		utf8_put(&b, steers ? ' ' : c);
	}
	struct str out = str_squeeze(a, buf_str(&b));
	buf_free(&b);
	return out;
}

const char *letter_matter_words(enum letter_matter m)
{
	static const char *const words[] = {[LETTER_NEWS] = "news",
	    [LETTER_CONFIRM] = "a subscription to confirm",
	    [LETTER_LOGIN] = "a login or code",
	    [LETTER_CIPHER] = "an encrypted letter",
	    [LETTER_FILES] = "a letter of nothing but attachments",
	    [LETTER_DEAL] = "an order, a bill, an appointment or an account",
	    [LETTER_DATE] = "an invitation",
	    [LETTER_REST] = "more letters than are read of one"};
	return words[m];
}

/* Message-ID, or a digest of the letter where it has none. */
static struct str id_of(const struct letter_job *j)
{
	struct str id = mime_unfold(j->a, mime_raw(j->f, S("Message-ID")));
	if (id.n)
		return id;
	struct key128 k = hash_key(&j->letter->bytes, 1);
	return hash_hex(j->a, k.b, sizeof(k.b));
}

static void notice(struct letter_job *j, enum letter_matter m, struct str link,
    const char *why)
{
	struct letters_told *t = j->told;
	j->letter->told = true;
	if (t->notices.n < LETTER_NOTICES_MAX)
		*vec_push(j->a, &t->notices) = (struct letter_notice){
		    .from = printable(j->a, j->from),
		    .subject = printable(j->a, j->subject),
		    .matter = m,
		    .link = printable(j->a, m == LETTER_CONFIRM ? link : S("")),
		    .id = printable(j->a, id_of(j)),
		    .place = j->letter->id,
		    .why = why};
	else
		t->unnamed++;
}

/* ---- entries ---- */

static int64_t date_of(const struct letter_job *j)
{
	int64_t t;
	struct str date = mime_unfold(j->a, mime_raw(j->f, S("Date")));
	return date_parse(date, &t) ? t : j->letter->arrived;
}

static struct str as_html(struct arena *a, struct str text)
{
	struct buf b = buf_init(8 * text.n + 1);
	html_escape_text(&b, text);
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

static struct entry *add_entry(struct letter_job *j)
{
	struct entry *en = vec_push(j->a, &j->out->entries);
	en->published = date_of(j);
	en->updated = en->created = en->inferred = INSTANT_NONE;
	en->language = field(j, "Content-Language");
	if (j->from.n)
		*vec_push(j->a, &en->categories) = j->from;
	return en;
}

static void one_entry(struct letter_job *j)
{
	struct entry *en = add_entry(j);
	struct buf b = buf_init(2 * LETTER_BODY_MAX);
	letter_unlink(j->tree.document);
	html_serialise(
	    &b, j->tree.body ? j->tree.body : j->tree.document, false);
	en->letter = true;
	en->id = id_of(j);
	en->link = j->page;
	en->title = as_html(j->a, reader_cut(j->a, &j->reader, j->subject));
	en->author = j->from;
	en->content = buf_dup(j->a, &b);
	buf_free(&b);
}

/* Finds out where the items' redirects lead; what is not told is cut. */
static void resolve(struct letter_job *j, items *all)
{
	struct str *urls = arena_calloc(j->a, all->n + 1, sizeof(*urls));
	struct item **of = arena_calloc(j->a, all->n + 1, sizeof(*of));
	size_t n = 0;
	vec_each (all, it)
		if (letter_link_blind(j->a, it->url)) {
			urls[n] = it->url;
			of[n++] = it;
		}
	if (n)
		j->opts->resolve(j->opts->ctx, j->a, urls, n);
	j->judge.blind = false;
	for (size_t i = 0; i < n; i++) {
		struct str url = {NULL, 0};
		if (urls[i].n &&
		    letter_link(&j->judge, urls[i], 0, &url) != LINK_KEEP)
			url = (struct str){NULL, 0};
		of[i]->url = url;
	}
}

/* What is only called as who sends the letter leads to their own page. */
static void drop_senders(const struct letter_job *j, items *all)
{
	size_t n = 0;
	vec_each (all, it)
		if (!it->title.n || !str_istarts(j->from, it->title))
			all->v[n++] = *it;
	all->n = n;
}

static bool is_long(struct str text)
{
	struct str word;
	size_t n = 0;
	while (n < RETOLD_WORDS && letter_next_word(&text, 0, &word))
		n++;
	return n == RETOLD_WORDS;
}

/* Has a later letter its text at its link, below whatever headline? */
static bool is_retold(const struct letter_job *j, const struct item *it)
{
	struct str url = url_canonical(j->a, it->url);
	return url.n && is_long(it->blurb) &&
	       map_put(j->items,
		   arena_printf(j->a, "%.*s %.*s", PRS(url), PRS(it->blurb)),
		   j->items);
}

/* An item is known by its link, wherever it comes again; without one by its
 * place in the letter. */
static void split_entries(struct letter_job *j, const items *all)
{
	vec_each (all, it) {
		if (is_retold(j, it))
			continue;
		struct entry *en = add_entry(j);
		en->link = it->url;
		if (!it->url.n)
			en->id = arena_printf(
			    j->a, "%.*s#%td", PRS(id_of(j)), it - all->v);
		en->title = as_html(j->a, it->title);
		en->summary = it->blurb;
		en->image = it->image;
	}
}

/* ---- a letter ---- */

/* What its fields name is the reader's, whatever it is called in the text. */
static struct map *own_urls(struct letter_job *j)
{
	static const char *const names[] = {
	    "List-Unsubscribe", "List-Help", "List-Subscribe", "List-Owner"};
	struct map *own = map_new(j->a);
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct str s =
		    mime_unfold(j->a, mime_raw(j->f, str_of(names[i])));
		struct str one;
		while (str_split(&s, '>', &one)) {
			ptrdiff_t at = str_chr(one, '<');
			struct str url = str_sub(one, (size_t)at + 1, one.n);
			if (at < 0)
				continue;
			map_put(own, url, j);
			if (i == 0 && url_is_web(url))
				reader_learn(j->a, &j->reader, url);
		}
	}
	return own;
}

/* Whose hosts know the reader: theirs who wrote the letter, and who sent it
 * for them. */
static struct map *sent_by(const struct letter_job *j)
{
	static const char *const names[] = {"From", "Sender", "Return-Path"};
	struct map *owners = map_new(j->a);
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct str addr =
		    mime_address_of(j->a, j->f, str_of(names[i])).addr;
		if (addr.n)
			map_put(owners, letter_owner_of_address(j->a, addr),
			    owners);
	}
	return owners;
}

static struct str named(struct mailbox m)
{
	ptrdiff_t at = str_rchr(m.addr, '@');
	if (m.name.n && str_chr(m.name, '@') < 0)
		return m.name;
	return at < 0 ? m.addr : str_sub(m.addr, (size_t)at + 1, m.addr.n);
}

static struct str sender(const struct letter_job *j)
{
	return named(mime_address_of(j->a, j->f, S("From")));
}

/* "<https://h.example/a>", and no more than that. */
static struct str url_of(const struct letter_job *j, const char *name)
{
	struct str at =
	    str_trim(mime_unfold(j->a, mime_raw(j->f, str_of(name))));
	if (str_starts(at, S("<")) && str_ends(at, S(">")))
		at = str_sub(at, 1, at.n - 1);
	return str_chr(at, '>') < 0 ? at : (struct str){NULL, 0};
}

/* Where it stands for everybody (RFC 5064), unless that too is the reader's;
 * Substack says in List-Post where one may write below it. Others say there
 * where to write to all, at one page for every letter. */
static struct str archived(const struct letter_job *j)
{
	struct str at = url_of(j, "Archived-At"), url = {NULL, 0};
	struct url u;
	if (!at.n && url_parse(j->a, url_of(j, "List-Post"), &u) &&
	    str_starts(u.path, S("/p/")) && letter_has_name(u.path))
		at = url_of(j, "List-Post");
	if (letter_link(&j->judge, at, 0, &url) != LINK_KEEP)
		return (struct str){NULL, 0};
	return url;
}

/* The body, and what it says of itself. */
static void read_body(struct letter_job *j)
{
	struct str html = letter_body_html(j->a, &j->m);
	if (j->bundle.letters.n)
		html = letter_sections(j->a, &j->bundle, html, &j->reader);
	html_tree_parse(
	    j->a, str_sub(html, 0, LETTER_BODY_MAX), NULL, &j->tree);
	struct mailbox from;
	j->subject = field(j, "Subject");
	j->from = sender(j);
	if (letter_forwarded(
		j->a, j->tree.document, &j->reader, &j->subject, &from))
		j->from = named(from);
}

static bool is_in(struct str host, struct str domain)
{
	return str_ieq(host, domain) ||
	       (host.n > domain.n && host.p[host.n - domain.n - 1] == '.' &&
		   str_ieq(str_sub(host, host.n - domain.n, host.n), domain));
}

/* "Shop's letter <news.shop.example>" */
static struct str list_name(const struct letter_job *j)
{
	struct str id = mime_unfold(j->a, mime_raw(j->f, S("List-Id")));
	ptrdiff_t from = str_rchr(id, '<');
	id = str_sub(id, (size_t)(from + 1), id.n);
	ptrdiff_t to = str_chr(id, '>');
	return str_trim(str_sub(id, 0, to < 0 ? id.n : (size_t)to));
}

/* The operator has said what this sender's or list's are. */
static bool is_news(const struct letter_job *j)
{
	struct str from = mime_address_of(j->a, j->f, S("From")).addr;
	struct str host =
	    str_sub(from, (size_t)(str_rchr(from, '@') + 1), from.n);
	for (size_t i = 0; i < j->opts->n_news; i++) {
		struct str of = j->opts->news[i];
		if (str_ieq(from, of) || is_in(host, of) ||
		    str_ieq(list_name(j), of))
			return true;
	}
	return false;
}

/* ... or what this one is. */
static bool is_asked_for(const struct letter_job *j)
{
	struct str id = printable(j->a, id_of(j));
	for (size_t i = 0; i < j->opts->n_asked; i++)
		if (str_eq(id, j->opts->asked[i]))
			return true;
	return false;
}

/* Nothing of it can be read, or only by a calendar. */
static void notice_seal(struct letter_job *j, enum letter_seal seal)
{
	static const struct {
		enum letter_matter matter;
		const char *why;
	} of[] = {[SEAL_CIPHER] = {LETTER_CIPHER, "it is encrypted"},
	    [SEAL_FILES] = {LETTER_FILES, "there is nothing to read in it"},
	    [SEAL_DATE] = {LETTER_DATE, "a calendar's request is in it"}};
	notice(j, of[seal].matter, S(""), of[seal].why);
}

/* Is it for somebody's eyes? */
static bool is_told(struct letter_job *j)
{
	struct html_node *root = j->tree.document;
	const struct asking q = {j->a, j->f, j->subject, root};
	struct str link = {NULL, 0};
	const char *why = "";
	if (is_asked_for(j))
		return false;
	enum letter_seal seal = letter_sealed(j->a, &j->m, root);
	unsigned asked = seal || is_news(j) ? 0 : letter_asks(&q, &link, &why);
	if (seal)
		notice_seal(j, seal);
	if (asked)
		notice(j,
		    asked & WORDS_CONFIRM  ? LETTER_CONFIRM
		    : asked & WORDS_SECRET ? LETTER_LOGIN
					   : LETTER_DEAL,
		    link, why);
	return seal || asked;
}

static void one_letter(struct letter_job *j);

/* A digest's post is its list's. */
static struct str posted(const struct letter_job *j, struct str bytes)
{
	static const char *const names[] = {"List-Id", "List-Post"};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct str v =
		    mime_unfold(j->a, mime_raw(j->f, str_of(names[i])));
		if (v.n)
			bytes = arena_printf(j->a, "%s: %.*s\n%.*s", names[i],
			    PRS(v), PRS(bytes));
	}
	return bytes;
}

/* It is told of beside what is read of it. */
static void notice_rest(struct letter_job *j)
{
	j->subject = field(j, "Subject");
	j->from = sender(j);
	notice(j, LETTER_REST, S(""), "those beyond them are in no digest");
}

/* The letters that it brings stand for it, if they do. */
static bool take_brought(struct letter_job *j)
{
	struct str html = letter_body_html(j->a, &j->m);
	struct html_tree own;
	letter_bundle(j->a, &j->m, *j->left, &j->bundle);
	if (j->bundle.more && !is_asked_for(j))
		notice_rest(j);
	if (!j->bundle.letters.n)
		return false;
	html_tree_parse(j->a, str_sub(html, 0, LETTER_BODY_MAX), NULL, &own);
	if (j->depth == LETTER_DEPTH_MAX ||
	    !letter_bundle_stands(
		&j->bundle, j->opts->split, letter_lines(j->a, own.document)))
		return false;
	*j->left -= j->bundle.letters.n;
	for (size_t i = j->bundle.letters.n; i-- > 0;) {
		struct letter one = *j->letter;
		struct letter_job k = {.a = j->a,
		    .letter = &one,
		    .opts = j->opts,
		    .out = j->out,
		    .told = j->told,
		    .depth = j->depth + 1,
		    .left = j->left,
		    .items = j->items};
		one.bytes = j->bundle.letters.v[i];
		if (j->bundle.digest)
			one.bytes = posted(j, one.bytes);
		reader_of(j->a, j->f, j->opts->login, &k.reader);
		one_letter(&k);
		j->letter->told |= one.told;
	}
	return true;
}

static void one_letter(struct letter_job *j)
{
	items all = {0};
	mime_parse(j->a, j->letter->bytes, &j->m);
	j->f = mime_fields_of(&j->m);
	if (is_automatic(j)) {
		j->told->automatic++;
		return;
	}
	if (take_brought(j))
		return;
	read_body(j);
	if (is_told(j))
		return;
	struct html_node *root = j->tree.document;
	reader_of(j->a, j->f, j->opts->login, &j->reader);
	j->judge =
	    (struct link_judge){.a = j->a, .r = &j->reader, .own = own_urls(j)};
	j->judge.blind = j->opts->split && j->opts->resolve;
	j->judge.cut = map_new(j->a);
	j->judge.keyed = map_new(j->a);
	j->judge.owners = sent_by(j);
	letter_frame_own(&j->judge, &j->reader, root);
	letter_learn(j->a, &j->reader, root);
	reader_learn_told(j->a, &j->reader, j->subject, root, j->judge.own);
	letter_learn_numbers(j->a, &j->reader, j->subject);
	letter_learn_numbers(j->a, &j->reader, letter_lines(j->a, root));
	letter_learn_labelled(j->a, &j->reader, root);
	letter_clean(&j->judge, root, &j->page);
	if (j->opts->split)
		letter_split(j->a, root, &all);
	drop_senders(j, &all);
	size_t linked = 0;
	vec_each (&all, it)
		linked += it->url.n > 0;
	bool list = linked >= ITEMS_MIN;
	if (list && j->judge.blind) {
		resolve(j, &all);
	} else if (j->judge.blind) { /* read anew: its redirects go */
		j->judge.blind = false;
		read_body(j);
		letter_clean(&j->judge, j->tree.document, &j->page);
	}
	if (list) {
		split_entries(j, &all);
		return;
	}
	if (archived(j).n)
		j->page = archived(j);
	one_entry(j);
}

void feed_letters(struct arena *a, letters *list,
    const struct letter_opts *opts, struct feed *out,
    struct letters_told *out_told)
{
	*out = (struct feed){.format = S("letters"),
	    .encoding = S("utf-8"),
	    .updated = INSTANT_NONE,
	    .published = INSTANT_NONE,
	    .ttl = -1};
	struct map *seen = map_new(a);
	for (size_t i = list->n; i-- > 0;) {
		size_t left = LETTER_BROUGHT_MAX;
		struct letter_job j = {.a = a,
		    .left = &left,
		    .items = seen,
		    .letter = &list->v[i],
		    .opts = opts,
		    .out = out,
		    .told = out_told};
		one_letter(&j);
	}
}

bool feed_is_letter(struct str bytes)
{
	static const char *const names[] = {
	    "From:", "Subject:", "Message-ID:", "Received:", "Return-Path:"};
	struct str front = str_sub(bytes, 0, LETTER_BODY_MAX), line;
	bool known = false;
	for (int n = 0; n < 200 && str_split(&front, '\n', &line); n++) {
		if (!str_trim(line).n)
			return known;
		for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
			known |= str_istarts(line, str_of(names[i]));
		if (!known && n > 20)
			return false;
	}
	return known;
}
