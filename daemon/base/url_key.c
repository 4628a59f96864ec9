/* SPDX-License-Identifier: MIT */
/* gazetted: URLs as keys, and without their trackers. */
/*
 * url_canonical() brings every address of one page to one text. What it
 * drops can name no page of its own, or so rarely that a merge is no loss:
 *
 *	scheme	  https
 *	host	  "www.", "m.", "mobile.", "touch.", "amp.", ".m.wik…", dots at
 *		  the end
 *	path	  "//", index pages, ";jsessionid", AMP's marks, "/" at the end
 *	query	  trackers, empty parts; sorted by name, equal names in order
 *	fragment  all but "#!…" and "#/…", by which scripts route
 *
 * Doing it twice changes nothing; a test holds it to that.
 */
#include "base/url.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/tracking.h"
#include "base/url_host.h"
#include "base/url_inner.h"
#include "base/vec.h"

#define PARAMS_MAX 256 /* a query with more is left in its order */
#define NUMBER_MIN 5   /* digits of an article's number */
#define UNWRAP_MAX 3   /* a counter's address of a cache's address … */

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* Bytes that stay percent-encoded, as decoding them would change what the
 * URL says: the part's own separators and what may never stand bare. */
#define KEEP_PATH  " \"#%/<>?\\^`{};"
#define KEEP_QUERY " \"#%&'+;<=>\\^`{}"

/* Percent-encoding in one form: upper-case digits, and only where needed. */
static struct str normal(struct arena *a, struct str s, const char *keep)
{
	static const char hex[] = "0123456789ABCDEF";
	char *d = arena_alloc(a, 3 * s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		bool esc = s.p[i] == '%' && s.n - i > 2 &&
			   ch_hex(s.p[i + 1]) >= 0 && ch_hex(s.p[i + 2]) >= 0;
		unsigned char c =
		    esc ? (unsigned char)(ch_hex(s.p[i + 1]) << 4 |
					  ch_hex(s.p[i + 2]))
			: (unsigned char)s.p[i];
		/* a bare '%' too, or it would join what is decoded behind it */
		if ((esc && (c < 0x21 || c > 0x7e || strchr(keep, c))) ||
		    (!esc && c == '%')) {
			d[n++] = '%';
			d[n++] = hex[c >> 4];
			d[n++] = hex[c & 15];
		} else {
			d[n++] = (char)c;
		}
		i += esc ? 2 : 0;
	}
	return (struct str){d, n};
}

/* Whether `rest` is "co.uk" and its like, so that the label before it was
 * the site's own name. */
static bool registry_like(struct str rest)
{
	static const struct str second[] = {S_INIT("ac"), S_INIT("co"),
	    S_INIT("com"), S_INIT("edu"), S_INIT("go"), S_INIT("gov"),
	    S_INIT("ne"), S_INIT("net"), S_INIT("or"), S_INIT("org")};
	ptrdiff_t dot = str_chr(rest, '.');
	if (dot < 0 || rest.n - (size_t)dot != 3)
		return false;
	for (size_t i = 0; i < COUNT(second); i++)
		if (str_eq(str_sub(rest, 0, (size_t)dot), second[i]))
			return true;
	return false;
}

static struct str key_host(struct arena *a, struct str h)
{
	static const struct str mark[] = {S_INIT("www."), S_INIT("m."),
	    S_INIT("mobile."), S_INIT("touch."), S_INIT("3g."), S_INIT("wap."),
	    S_INIT("amp.")};
	while (str_ends(h, S(".")) && h.n > 1)
		h.n--;
	while (str_starts(h, S(".")) && h.n > 1)
		h = str_sub(h, 1, h.n);
	if (url_host_is_address(h))
		return h;
	for (size_t i = 0; i < COUNT(mark); i++) {
		struct str rest = str_sub(h, mark[i].n, h.n);
		if (!str_starts(h, mark[i]) || str_chr(rest, '.') < 1 ||
		    registry_like(rest))
			continue;
		h = rest;
		i = (size_t)-1; /* "www.m.": from the first again */
	}
	ptrdiff_t at; /* en.m.wikipedia.org */
	while ((at = str_find(h, S(".m.wik"))) > 0)
		h = str_cat(a, str_sub(h, 0, (size_t)at),
		    str_sub(h, (size_t)at + 2, h.n));
	return h;
}

static bool is_index_page(struct str seg)
{
	static const struct str stem[] = {S_INIT("index."), S_INIT("default.")};
	static const struct str ext[] = {S_INIT("html"), S_INIT("htm"),
	    S_INIT("php"), S_INIT("asp"), S_INIT("aspx"), S_INIT("jsp"),
	    S_INIT("shtml"), S_INIT("xhtml"), S_INIT("cgi")};
	for (size_t i = 0; i < COUNT(stem); i++) {
		struct str end = str_sub(seg, stem[i].n, seg.n);
		if (!str_istarts(seg, stem[i]))
			continue;
		for (size_t k = 0; k < COUNT(ext); k++)
			if (str_ieq(end, ext[k]))
				return true;
	}
	return false;
}

/* A slug such as an article's: "/products/amp" is a page of its own, but
 * "/some-news-17/amp" is the AMP form of "/some-news-17". */
static bool slug_like(struct str path)
{
	struct str seg =
	    str_sub(path, (size_t)(str_rchr(path, '/') + 1), path.n);
	for (size_t i = 0; i < seg.n; i++)
		if (ch_digit(seg.p[i]) || seg.p[i] == '-' || seg.p[i] == '.')
			return true;
	return false;
}

/* "/news/amp/town-12345678": behind the mark is an article's number. */
static ptrdiff_t amp_within(struct str p)
{
	size_t digits = 0;
	while (digits < p.n && ch_digit(p.p[p.n - 1 - digits]))
		digits++;
	return digits >= NUMBER_MIN ? str_find(p, S("/amp/")) : -1;
}

static struct str without_amp(struct arena *a, struct str p)
{
	ptrdiff_t mid = amp_within(p);
	if (str_starts(p, S("/amp/")) && p.n > 5)
		p = str_sub(p, 4, p.n);
	else if (mid > 0)
		p = str_cat(a, str_sub(p, 0, (size_t)mid),
		    str_sub(p, (size_t)mid + 4, p.n));
	if (str_ends(p, S("/amp.html")) && slug_like(str_sub(p, 0, p.n - 9)))
		return str_sub(p, 0, p.n - 9);
	if (str_ends(p, S(".amphtml")) && p.n > 9)
		return str_sub(p, 0, p.n - 8);
	struct str cut = str_sub(p, 0, p.n >= 4 ? p.n - 4 : 0);
	if (str_ends(p, S("/amp")) && slug_like(cut))
		return cut;
	if (str_ends(p, S(".amp")) && cut.n && !str_ends(cut, S("/")))
		return cut;
	ptrdiff_t at = str_find(p, S(".amp.htm"));
	if (at > 0)
		return str_cat(a, str_sub(p, 0, (size_t)at),
		    str_sub(p, (size_t)at + 4, p.n));
	return p;
}

/* Cuts what stands at the end of a path until nothing more goes. */
static struct str without_tail(struct arena *a, struct str p)
{
	for (size_t before = p.n + 1; p.n < before;) {
		before = p.n;
		while (str_ends(p, S("/")))
			p.n--;
		size_t slash = (size_t)(str_rchr(p, '/') + 1);
		if (slash && is_index_page(str_sub(p, slash, p.n)))
			p.n = slash;
		p = without_amp(a, p);
	}
	return p;
}

static struct str key_path(struct arena *a, struct str path)
{
	struct str p = normal(a, path, KEEP_PATH);
	char *d = arena_alloc(a, p.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < p.n; i++)
		if (p.p[i] != '/' || !n || d[n - 1] != '/')
			d[n++] = p.p[i];
	p = (struct str){d, n};
	ptrdiff_t at = str_ifind(p, S(";jsessionid="));
	if (at >= 0)
		p.n = (size_t)at;
	return without_tail(a, p);
}

struct param {
	struct str name, value; /* in normal form */
	size_t order;
};

static int by_name(const void *x, const void *y)
{
	const struct param *p = x, *q = y;
	int c = str_cmp(p->name, q->name);
	return c ? c : (p->order > q->order) - (p->order < q->order);
}

/* A part of a query cut at its "=", and "&amp;" from a page that forgot to
 * decode it mended. */
static void cut_param(struct str part, struct str *name, struct str *value)
{
	ptrdiff_t eq = str_chr(part, '=');
	size_t end = eq < 0 ? part.n : (size_t)eq;
	*name = str_sub(part, 0, end);
	*value = eq < 0 ? S("") : str_sub(part, end + 1, part.n);
	while (str_istarts(*name, S("amp;")))
		*name = str_sub(*name, 4, name->n);
}

static bool is_tracker(struct arena *a, struct str host, struct str part)
{
	struct str name, value;
	cut_param(part, &name, &value);
	/* "%3Futm_source=": a second "?" that someone encoded */
	name = url_unescape(a, name);
	while (str_starts(name, S("?")))
		name = str_sub(name, 1, name.n);
	return tracking_param(host, name, url_unescape(a, value));
}

/* "?amp", "amp=1", "outputType=amp" ask for a form, not for a page. */
static bool asks_for_amp(struct str name, struct str value)
{
	static const struct str flags[] = {
	    S_INIT("amp"), S_INIT("isAmp"), S_INIT("is_amp")};
	static const struct str forms[] = {S_INIT("outputType"),
	    S_INIT("output"), S_INIT("type"), S_INIT("mode"), S_INIT("view"),
	    S_INIT("format"), S_INIT("layout"), S_INIT("template")};
	for (size_t i = 0; i < COUNT(flags); i++)
		if (str_ieq(name, flags[i]))
			return (!value.n && !i) || str_eq(value, S("1")) ||
			       str_ieq(value, S("true")) ||
			       str_ieq(value, S("yes"));
	if (!str_ieq(value, S("amp")) && !str_ieq(value, S("amp-type")))
		return false;
	for (size_t i = 0; i < COUNT(forms); i++)
		if (str_ieq(name, forms[i]))
			return true;
	return false;
}

/* '+' and "%20" are one in a query. */
static struct str key_value(struct arena *a, struct str s)
{
	struct str v = normal(a, s, KEEP_QUERY);
	char *d = arena_alloc(a, v.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < v.n; i++) {
		bool space = str_starts(str_sub(v, i, v.n), S("%20"));
		d[n++] = space ? '+' : v.p[i];
		i += space ? 2 : 0;
	}
	return (struct str){d, n};
}

static struct str key_query(struct arena *a, struct str host, struct str query)
{
	VEC(struct param) all = {0};
	struct str rest = query, part;
	while (str_split(&rest, '&', &part)) {
		struct param p = {.order = all.n};
		cut_param(part, &p.name, &p.value);
		if ((!p.name.n && !p.value.n) || is_tracker(a, host, part) ||
		    asks_for_amp(p.name, p.value))
			continue;
		p.name = key_value(a, p.name);
		p.value = key_value(a, p.value);
		*vec_push(a, &all) = p;
	}
	if (all.n && all.n <= PARAMS_MAX)
		qsort(all.v, all.n, sizeof(*all.v), by_name);
	struct buf b = buf_init(2 * URL_MAX_BYTES);
	vec_each (&all, p) {
		buf_addc(&b, b.n ? '&' : '?');
		buf_adds(&b, p->name);
		if (p->value.n)
			buf_addc(&b, '=');
		buf_adds(&b, p->value);
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

/* "#!/a" and "#/a" pick a page on sites that route by script. */
static struct str key_fragment(struct arena *a, struct str f)
{
	if (!f.n || (f.p[0] != '!' && f.p[0] != '/'))
		return S("");
	struct str bare = f;
	while (str_ends(bare, S("/")))
		bare.n--;
	if (!bare.n || str_eq(bare, S("!")))
		return S("");
	return str_cat(a, S("#"), normal(a, bare, KEEP_PATH));
}

static bool is_web(const struct url *u)
{
	return u->host.n &&
	       (str_eq(u->scheme, S("http")) || str_eq(u->scheme, S("https")));
}

struct str url_canonical(struct arena *a, struct str s)
{
	static const struct str none = {NULL, 0};
	struct url u;
	for (int i = 0; i < UNWRAP_MAX; i++) {
		if (!url_parse(a, s, &u) || !is_web(&u))
			return none;
		struct str inner = url_inner_amp(a, &u);
		if (!inner.p)
			inner = url_inner_target(a, &u);
		if (!inner.p)
			break;
		s = inner;
	}
	struct str host = key_host(a, u.host);
	bool standard = u.port < 0 || u.port == 80 || u.port == 443;
	struct str port = standard ? S("") : arena_printf(a, ":%d", u.port);
	struct str path = key_path(a, u.path);
	struct str query = key_query(a, host, u.query);
	struct str fragment = key_fragment(a, u.fragment);
	return str_join(a, S("https://"), host, port, path, query, fragment);
}

/* The parts of a query that track nobody, as they were. */
static struct str filtered(struct arena *a, struct str host, struct str query)
{
	struct buf b = buf_init(URL_MAX_BYTES);
	struct str rest = query, part;
	while (str_split(&rest, '&', &part)) {
		if (is_tracker(a, host, part))
			continue;
		if (b.n)
			buf_addc(&b, '&');
		buf_adds(&b, part);
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

struct str url_untracked(struct arena *a, struct str s)
{
	struct url u;
	s = str_trim(s);
	for (int i = 0; i < UNWRAP_MAX; i++) {
		if (!url_parse(a, s, &u) || !is_web(&u))
			return str_dup(a, s);
		struct str inner = url_inner_target(a, &u);
		if (!inner.p)
			break;
		s = str_trim(inner);
	}
	if (u.user.p) {
		u.user = (struct str){NULL, 0};
		s = url_text(a, &u);
	}
	ptrdiff_t hash = str_chr(s, '#');
	struct str frag = str_sub(s, hash < 0 ? s.n : (size_t)hash, s.n);
	struct str head = str_sub(s, 0, s.n - frag.n);
	/* "#xtor=RSS-1": the same game behind the hash */
	if (str_chr(frag, '=') > 0 &&
	    !filtered(a, u.host, str_sub(frag, 1, frag.n)).n)
		frag = S("");
	ptrdiff_t mark = str_chr(head, '?');
	if (mark < 0)
		return str_cat(a, head, frag);
	struct str query = str_sub(head, (size_t)mark + 1, head.n);
	struct str kept = filtered(a, u.host, query);
	head = str_sub(head, 0, (size_t)mark);
	if (!kept.n && query.n)
		return str_cat(a, head, frag);
	return arena_printf(
	    a, "%.*s?%.*s%.*s", PRS(head), PRS(kept), PRS(frag));
}
