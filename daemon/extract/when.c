/* SPDX-License-Identifier: MIT */
/* gazetted: when it was published. */
/*
 * In order of trust: the JSON-LD, <meta>, microdata, <time> and boxes named
 * for dates (those nearest the headline first), the URL's folders, a date in
 * a line near the headline, then <meta> that date something, and at last the
 * date of the last change, which is no earlier.
 */
#include "extract/meta.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "extract/words.h"
#include "text/date.h"
#include "text/date_names.h"
#include "text/furniture.h"

#define OLDEST	   INT64_C(631152000) /* 1990: pages are younger */
#define NEAR	   25  /* blocks after the headline that are looked at */
#define LINE_UNITS 160 /* longer ones are prose, which tells of other days */
#define TOKENS_MAX 9   /* words that a date is made of */
#define DATE_BYTES 8   /* a shorter one has no day */

static bool plausible(const struct meta *m, int64_t t)
{
	return t >= OLDEST && t < m->latest;
}

/* "2025", "1998" or a date of three numbers: what only has a time, or a
 * number in it, is no date. */
static bool has_year(struct str s)
{
	size_t run = 0, groups = 0;
	for (size_t i = 0; i <= s.n; i++) {
		if (i < s.n && ch_digit(s.p[i])) {
			run++;
			continue;
		}
		struct str d = str_sub(s, i - run, i);
		if ((run == 4 || run == 8) &&
		    (str_starts(d, S("19")) || str_starts(d, S("20")) ||
			str_starts(d, S("25"))) && /* Thailand's */
		    !(i < s.n && s.p[i] == ':'))
			return true;
		if (run >= 10)
			return true;
		groups +=
		    (run == 1 || run == 2) && i < s.n && strchr("./-", s.p[i]);
		run = 0;
	}
	return groups >= 2;
}

static bool parse(const struct meta *m, struct str s, struct date *out)
{
	struct date d;
	if (!has_year(s) || !date_read(s, m->day_first, &d) ||
	    !plausible(m, d.at))
		return false;
	*out = d;
	return true;
}

/* ---- a date somewhere in a line ---- */

struct word {
	size_t from, to;
	bool digit, month;
};

static size_t words_of(struct str s, struct word *w, size_t max)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n && n < max;) {
		if (strchr(" \t|()[]\"", s.p[i])) {
			i++;
			continue;
		}
		w[n].from = i;
		w[n].digit = w[n].month = false;
		while (i < s.n && !strchr(" \t|()[]\"", s.p[i])) {
			w[n].digit |= ch_digit(s.p[i]);
			i++;
		}
		w[n++].to = i;
	}
	return n;
}

/* The longest run of words, the leftmost of them, that is a date with a day.
 * A run that begins and ends with a word of letters may still be one ("Mon,
 * 5 May 2025 at 10:00 EST"). */
static bool find_in_line(const struct meta *m, struct str s, struct date *out)
{
	struct word w[24];
	size_t n = words_of(s, w, 24);
	for (size_t from = 0; from < n; from++) {
		size_t most = from + TOKENS_MAX < n ? from + TOKENS_MAX : n;
		for (size_t to = most; to > from; to--) {
			struct str part =
			    str_sub(s, w[from].from, w[to - 1].to);
			bool digit = false;
			for (size_t k = from; k < to; k++)
				digit |= w[k].digit;
			if (!digit || part.n < DATE_BYTES || part.n > 60)
				continue;
			while (part.n && strchr(".,;:-", part.p[part.n - 1]))
				part.n--;
			if (parse(m, part, out))
				return true;
		}
	}
	return false;
}

static bool read_date(const struct meta *m, struct str s, struct date *out)
{
	s = str_trim(s);
	if (!s.n || s.n > 200)
		return false;
	return parse(m, s, out) || find_in_line(m, s, out);
}

bool when_read(struct str line, bool day_first, struct date *out)
{
	const struct meta any = {.latest = INSTANT_MAX, .day_first = day_first};
	return line.n <= 200 && read_date(&any, line, out);
}

bool when_in_line(struct str line)
{
	struct date d;
	return when_read(line, false, &d);
}

/* ---- a line of parts ---- */

struct parts {
	struct str *v;
	size_t n;
};

static bool is_date(struct str s)
{
	struct date d;
	s = str_trim(s);
	return s.n >= DATE_BYTES && has_year(s) && date_read(s, true, &d);
}

/* Cuts `s` at the marks; a part that is no date, by `then`. */
static void cut_at(struct parts *p, struct str s, const struct str *marks,
    const struct str *then)
{
	while (s.n && p->n < WHEN_PARTS_MAX) {
		size_t end = s.n, len = 0;
		for (const struct str *m = marks; m->n; m++) {
			ptrdiff_t at = str_find(s, *m);
			if (at >= 0 && (size_t)at < end) {
				end = (size_t)at;
				len = m->n;
			}
		}
		struct str part = str_trim(str_sub(s, 0, end));
		if (then && !is_date(part))
			cut_at(p, part, then, NULL);
		else if (part.n)
			p->v[p->n++] = part;
		s = str_sub(s, end + len, s.n);
	}
}

size_t when_parts(struct str line, struct str out[WHEN_PARTS_MAX])
{
	static const struct str bars[] = {
	    S_INIT("|"), S_INIT("·"), S_INIT("•"), S_INIT("｜"), {NULL, 0}};
	static const struct str dashes[] = {
	    S_INIT(" – "), S_INIT(" - "), S_INIT(" — "), {NULL, 0}};
	struct parts p = {out, 0};
	cut_at(&p, line, bars, dashes);
	return p.n;
}

bool when_in_parts(struct str line)
{
	struct str part[WHEN_PARTS_MAX];
	int minutes;
	size_t n = line.n <= 200 ? when_parts(line, part) : 0;
	for (size_t i = 0; n > 1 && i < n; i++)
		if (is_date(part[i]) ||
		    furniture_reading_time(part[i], &minutes))
			return true;
	return false;
}

/* ---- where it may stand ---- */

static bool from_ld(const struct meta *m, struct str key, struct date *out)
{
	return read_date(m, ld_text(&m->ld, ld_get(&m->ld, m->art, key)), out);
}

/* Any object of the JSON-LD that has the key. */
static bool from_any_ld(const struct meta *m, struct str key, struct date *out)
{
	for (uint32_t i = 0; i < m->ld.v.n; i++)
		if (str_eq(m->ld.v.v[i].key, key) &&
		    read_date(m, m->ld.v.v[i].text, out))
			return true;
	return false;
}

static struct str said_by(const struct meta *m, uint32_t i)
{
	const struct page *p = m->p;
	const struct node *n = &p->node[i];
	static const struct str attrs[] = {S_INIT("content"),
	    S_INIT("datetime"), S_INIT("data-datetime"), S_INIT("data-date"),
	    S_INIT("data-timestamp"), S_INIT("data-time"), S_INIT("title")};
	for (size_t k = 0; k < sizeof(attrs) / sizeof(*attrs); k++) {
		struct str v = page_attr(n, attrs[k]);
		struct date t;
		if (v.n && read_date(m, v, &t))
			return v;
	}
	return page_text(p, i, 200);
}

static bool from_itemprop(
    const struct meta *m, struct str prop, struct date *out)
{
	const struct page *p = m->p;
	for (uint32_t i = 0; i < p->nodes; i++)
		if (p->node[i].attrs &&
		    (str_ieq(page_attr(&p->node[i], S("itemprop")), prop) ||
			str_ieq(page_attr(&p->node[i], S("property")), prop)) &&
		    read_date(m, said_by(m, i), out))
			return true;
	return false;
}

/* Boxes that cannot date the article. */
static bool elsewhere(const struct page *p, uint32_t i, uint32_t box)
{
	for (uint32_t n = i; n != PAGE_NONE; n = p->node[n].parent) {
		if (p->node[n].tag == TAG_BODY || p->node[n].tag == TAG_MAIN)
			break; /* named after the whole page */
		if ((p->node[n].words &
			(W_COMMENT | W_RELATED | W_SIDE | W_NAV | W_FOOT)) ||
		    p->node[n].tag == TAG_ASIDE || p->node[n].tag == TAG_NAV ||
		    p->node[n].tag == TAG_FOOTER)
			return true;
		if (n == box)
			break;
	}
	return false;
}

static bool holds_time(const struct page *p, uint32_t box)
{
	for (uint32_t i = box + 1; i < p->node[box].end; i++)
		if (p->node[i].tag == TAG_TIME)
			return true;
	return false;
}

struct seen {
	uint32_t distance;
	struct date when;
};

/* <time> and boxes named for dates: the one nearest the headline, those
 * before it less near. `updated` asks for those that tell of changes. */
static bool from_boxes(const struct meta *m, const struct body *body,
    bool updated, struct date *out)
{
	const struct page *p = m->p;
	uint32_t head = p->h1 != PAGE_NONE	 ? p->h1
			: body->box != PAGE_NONE ? body->box
						 : 0;
	struct seen best = {UINT32_MAX, {.at = INSTANT_NONE}};
	int tries = 0;
	for (uint32_t i = 0; i < p->nodes && tries < 400; i++) {
		const struct node *n = &p->node[i];
		bool date = n->tag == TAG_TIME || (n->words & W_DATE);
		if (n->is_text || n->tag == TAG_BODY || n->tag == TAG_HTML ||
		    n->end - i > 60 ||
		    !(updated ? (n->words & W_UPDATED) != 0
			      : date && !(n->words & W_UPDATED)))
			continue;
		if (n->tag != TAG_TIME && holds_time(p, i))
			continue; /* which says it better */
		uint32_t far = i > head ? i - head : (head - i) * 3;
		if (far >= best.distance || elsewhere(p, i, body->box))
			continue;
		tries++;
		struct date t;
		if (read_date(m, said_by(m, i), &t))
			best = (struct seen){far, t};
	}
	if (best.when.at == INSTANT_NONE)
		return false;
	*out = best.when;
	return true;
}

/* Up to three numbers that stand at `p`, with one mark between two of them or
 * none; returns how many bytes they take. `len` is 0 where there is none. */
static size_t numbers(struct str s, const int most[3], int v[3], int len[3])
{
	size_t k = 0;
	for (int d = 0; d < 3; d++) {
		v[d] = len[d] = 0;
		while (k < s.n && len[d] < most[d] && ch_digit(s.p[k])) {
			v[d] = v[d] * 10 + (s.p[k++] - '0');
			len[d]++;
		}
		if (d < 2 && k < s.n && strchr("/-_.", s.p[k]))
			k++;
	}
	return k;
}

/* "/2025/02/12/", "/2025-02-12-", "/20250212/", "/12-02-2025" in the path. */
static bool from_url(const struct meta *m, struct str url, struct date *out)
{
	static const int ymd[] = {4, 2, 2}, dmy[] = {2, 2, 4};
	for (size_t i = 0; i + 8 < url.n; i++) {
		struct str rest = str_sub(url, i + 1, url.n);
		int v[3], n[3];
		if (ch_digit(url.p[i]) || !ch_digit(rest.p[0]))
			continue;
		size_t len = numbers(rest, ymd, v, n);
		bool day_first = n[0] != 4 || v[0] < 1990 || v[0] > 2099;
		if (day_first) {
			len = numbers(rest, dmy, v, n);
			int year = v[2];
			v[2] = v[0];
			v[0] = year;
			if (n[2] != 4 || len != 10 || rest.p[2] == '/')
				continue;
		}
		bool apart = len > (size_t)(n[0] + n[1] + n[2]);
		if (n[1] != 2 || !n[2] || (!apart && n[2] != 2) ||
		    (len < rest.n && ch_digit(rest.p[len])) || v[0] < 1990 ||
		    v[0] > 2099 || v[1] < 1 || v[1] > 12 || v[2] < 1 ||
		    v[2] > days_in_month(v[0], v[1]))
			continue;
		struct civil c = {.year = v[0], .month = v[1], .day = v[2]};
		*out = (struct date){.at = civil_to_instant(&c)};
		return plausible(m, out->at);
	}
	return false;
}

/* "2024<tab>3" is a row of numbers, no date; "Date<tab>4 March" is one. */
static bool is_row(const struct block *b)
{
	size_t i = 0;
	while (i < b->text.n && ch_digit(b->text.p[i]))
		i++;
	return i && i < b->text.n && b->text.p[i] == '\t';
}

/* A line's date; else that of a piece of it, where no blank parts the two:
 * <span>4 March 2025</span><span>2 min read</span>. A year is none. */
static bool from_line(
    const struct meta *m, const struct block *b, struct date *out)
{
	const struct node *node = m->p->node;
	if (is_row(b))
		return false;
	if (read_date(m, b->text, out))
		return true;
	for (uint32_t i = b->from; b->node != PAGE_NONE && i < b->to; i++)
		if (node[i].is_text && str_trim(node[i].text).n >= DATE_BYTES &&
		    !(node[node[i].parent].words & W_UPDATED) &&
		    read_date(m, node[i].text, out))
			return true;
	return false;
}

/* Short lines around the headline. */
static bool from_lines(
    const struct meta *m, const struct body *body, struct date *out)
{
	const struct page *p = m->p;
	uint32_t from = p->h1 != PAGE_NONE ? p->node[p->h1].b0 : body->b0;
	uint32_t to = from + NEAR < p->blocks ? from + NEAR : p->blocks;
	for (uint32_t i = from > 4 ? from - 4 : 0; i < to; i++)
		if (p->block[i].units < LINE_UNITS && !p->block[i].ends &&
		    from_line(m, &p->block[i], out))
			return true;
	for (uint32_t i = body->b1 > 6 ? body->b1 - 6 : 0;
	     i < p->blocks && i < body->b1 + 8; i++)
		if (p->block[i].units < LINE_UNITS && !is_row(&p->block[i]) &&
		    read_date(m, p->block[i].text, out))
			return true;
	return false;
}

/* ---- the orders of trust ---- */

static bool published(
    struct meta *m, const struct body *body, struct str url, struct date *out)
{
	return from_ld(m, S("datePublished"), out) ||
	       read_date(m, m->said[META_PUBLISHED], out) ||
	       from_itemprop(m, S("datePublished"), out) ||
	       from_any_ld(m, S("datePublished"), out) ||
	       from_ld(m, S("dateCreated"), out) ||
	       from_any_ld(m, S("uploadDate"), out) ||
	       from_boxes(m, body, false, out) || from_url(m, url, out) ||
	       from_lines(m, body, out) ||
	       read_date(m, m->said[META_DATE], out);
}

static bool modified(struct meta *m, const struct body *body, struct date *out)
{
	return from_ld(m, S("dateModified"), out) ||
	       read_date(m, m->said[META_MODIFIED], out) ||
	       from_itemprop(m, S("dateModified"), out) ||
	       from_any_ld(m, S("dateModified"), out) ||
	       from_boxes(m, body, true, out);
}

/* The page shows 16:41 in one place and 16:41 of some zone in another: it is
 * the same, and the zone is its own. */
static void take_zone(struct meta *m, const struct body *body, struct date *d)
{
	struct date other;
	if (d->zoned || d->at == INSTANT_NONE || d->at % 86400 == 0)
		return;
	for (int way = 0; way < 5; way++) {
		bool found =
		    way == 0   ? from_ld(m, S("datePublished"), &other)
		    : way == 1 ? read_date(m, m->said[META_PUBLISHED], &other)
		    : way == 2 ? read_date(m, m->said[META_DATE], &other)
		    : way == 3 ? from_boxes(m, body, false, &other)
			       : from_lines(m, body, &other);
		if (found && other.zoned &&
		    (other.at + other.offset) / 60 == d->at / 60) {
			*d = other;
			return;
		}
	}
}

void meta_dates(struct meta *m, const struct body *body, struct extracted *out)
{
	struct date changed = {.at = INSTANT_NONE}, first = changed;
	m->day_first = out->language.n && !str_ieq(out->language, S("en")) &&
		       !str_ieq(out->language, S("en-us"));
	if (modified(m, body, &changed))
		out->modified = changed.at;
	if (!published(m, body, m->base.n ? m->base : out->url, &first))
		first = changed;
	take_zone(m, body, &first);
	out->published = first.at;
	if (first.at == INSTANT_NONE)
		return;
	struct str iso = instant_iso(m->p->a, first.at + first.offset);
	out->date = str_sub(iso, 0, 10);
}
