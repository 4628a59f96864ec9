/* SPDX-License-Identifier: MIT */
/* gazetted: header fields read: parameters and addresses. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "mime/caps.h"
#include "mime/field.h"
#include "mime/seven.h"

/* Behind the comment that begins at `i`, nested ones too; `out` gets what is
 * in it, or is NULL. */
static size_t comment(struct str s, size_t i, struct buf *out)
{
	int depth = 0;
	for (; i < s.n; i++) {
		char c = s.p[i];
		if (c == '\\' && i + 1 < s.n)
			c = s.p[++i];
		else if (c == '(' && depth++ == 0)
			continue;
		else if (c == ')' && --depth == 0)
			return i + 1;
		if (out)
			buf_addc(out, c);
	}
	return i;
}

/* Behind the quoted string that begins at `i`; it ends with the text where
 * its quote never does. */
static size_t quoted(struct str s, size_t i, struct buf *out)
{
	for (i++; i < s.n && s.p[i] != '"'; i++) {
		if (s.p[i] == '\\' && i + 1 < s.n)
			i++;
		buf_addc(out, s.p[i]);
	}
	return i < s.n ? i + 1 : i;
}

static size_t blanks(struct str s, size_t i)
{
	while (i < s.n && ch_space(s.p[i]))
		i++;
	return i;
}

/* ---- parameters ---- */

static bool ends_name(char c)
{
	return ch_space(c) || c == '=' || c == ';' || c == '(' || c == '"';
}

/* Does a parameter begin at `i`, whose semicolon was forgotten? */
static bool begins_param(struct str s, size_t i)
{
	size_t from = i;
	while (i < s.n && (ch_alnum(s.p[i]) || s.p[i] == '-' || s.p[i] == '*'))
		i++;
	return i > from && i < s.n && s.p[i] == '=' && i + 1 < s.n &&
	       !ch_space(s.p[i + 1]);
}

/* A value at `i`, quoted or not; behind it. A file's name may have blanks and
 * brackets in it. */
static size_t value_at(struct str s, size_t i, bool loose, struct buf *out)
{
	if (i < s.n && s.p[i] == '"') {
		i = quoted(s, i, out);
		while (i < s.n && s.p[i] != ';' && !ch_space(s.p[i]))
			i++;
		return i;
	}
	for (; i < s.n && s.p[i] != ';'; i++) {
		if (ch_space(s.p[i]) && begins_param(s, blanks(s, i)))
			break;
		if (s.p[i] == '(' && !loose)
			break;
		buf_addc(out, s.p[i]);
	}
	while (out->n && ch_space(out->p[out->n - 1]))
		buf_cut(out, out->n - 1);
	return i;
}

/* A parameter as it stands, or a section of one (RFC 2231 section 3). */
struct section {
	struct str name, value;
	int number;    /* -1: the whole */
	bool extended; /* percent signs */
};
typedef VEC(struct section) sections;

static struct section section_of(
    struct arena *a, struct str name, struct str value)
{
	struct section x = {.value = value, .number = -1};
	long long number;
	if (str_ends(name, S("*"))) {
		x.extended = true;
		name.n--;
	}
	ptrdiff_t star = str_chr(name, '*');
	if (star > 0 && str_to_int(str_sub(name, (size_t)star + 1, name.n), 0,
			    MIME_PARAMS_MAX, &number)) {
		x.number = (int)number;
		name.n = (size_t)star;
	}
	x.name = str_lower(a, name);
	return x;
}

static void read_sections(
    struct arena *a, struct str s, size_t i, sections *out)
{
	struct buf v = buf_init(MIME_FIELD_MAX);
	while (i < s.n && out->n < MIME_PARAMS_MAX) {
		size_t from = i;
		while (i < s.n && !ends_name(s.p[i]))
			i++;
		struct str name = str_sub(s, from, i);
		i = blanks(s, i);
		if (i >= s.n || s.p[i] != '=') {
			i = i < s.n && s.p[i] == '(' ? comment(s, i, NULL)
			    : i == from		     ? i + 1
						     : i;
			continue;
		}
		buf_clear(&v);
		i = value_at(
		    s, blanks(s, i + 1), str_ifind(name, S("name")) >= 0, &v);
		if (name.n)
			*vec_push(a, out) = section_of(a, name, buf_dup(a, &v));
	}
	buf_free(&v);
}

static void add_unescaped(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		int hi = i + 2 < s.n ? ch_hex(s.p[i + 1]) : -1;
		int lo = i + 2 < s.n ? ch_hex(s.p[i + 2]) : -1;
		bool coded = s.p[i] == '%' && hi >= 0 && lo >= 0;
		buf_addc(b, coded ? (char)(hi * 16 + lo) : s.p[i]);
		i += coded ? 2 : 0;
	}
}

/* Cuts the charset and language off an extended value's front. */
static struct str charset_cut(struct str *value)
{
	ptrdiff_t first = str_chr(*value, '\'');
	struct str rest = str_sub(*value, (size_t)(first + 1), value->n);
	ptrdiff_t second = first < 0 ? -1 : str_chr(rest, '\'');
	if (second < 0)
		return (struct str){NULL, 0};
	struct str charset = str_sub(*value, 0, (size_t)first);
	*value = str_sub(rest, (size_t)second + 1, rest.n);
	return charset;
}

static const struct section *section_number(
    const sections *all, struct str name, int number, bool extended)
{
	vec_each (all, x)
		if (x->number == number && (!extended || x->extended) &&
		    str_eq(x->name, name))
			return x;
	return NULL;
}

static struct str joined(
    struct arena *a, const sections *all, const struct section *first)
{
	struct buf b = buf_init(MIME_FIELD_MAX);
	struct str charset = {NULL, 0};
	for (int k = first->number; first; k++) {
		struct str v = first->value;
		if (first->extended && k <= 0)
			charset = charset_cut(&v);
		if (first->extended)
			add_unescaped(&b, v);
		else
			buf_adds(&b, v);
		first = k < 0 ? NULL
			      : section_number(all, first->name, k + 1, false);
	}
	struct str bytes = buf_dup(a, &b);
	buf_free(&b);
	return charset.n ? mime_to_utf8(a, bytes, charset)
			 : mime_words(a, bytes);
}

/* The best of what is said of one name: one extended value, sections, a plain
 * value (RFC 6266 section 4.3). */
static const struct section *best_of(const sections *all, struct str name)
{
	const struct section *x = section_number(all, name, -1, true);
	if (!x)
		x = section_number(all, name, 0, false);
	return x ? x : section_number(all, name, -1, false);
}

struct str mime_param_of(const mime_params *p, struct str name)
{
	vec_each (p, x)
		if (str_eq(x->name, name))
			return x->value;
	return (struct str){NULL, 0};
}

struct str mime_value(struct arena *a, struct str raw, mime_params *out)
{
	struct str s = mime_unfold(a, raw);
	struct buf v = buf_init(MIME_FIELD_MAX);
	sections all = {0};
	size_t i = 0;
	while (i < s.n && s.p[i] != ';' &&
	       !(ch_space(s.p[i]) && begins_param(s, blanks(s, i)))) {
		if (s.p[i] == '(')
			i = comment(s, i, NULL);
		else
			buf_addc(&v, s.p[i++]);
	}
	struct str value = str_dup(a, str_trim(buf_str(&v)));
	buf_free(&v);
	read_sections(a, s, i, &all);
	vec_each (&all, x) {
		const struct section *best = best_of(&all, x->name);
		if (best && !mime_param_of(out, x->name).p)
			*vec_push(a, out) = (struct mime_param){
			    .name = x->name, .value = joined(a, &all, best)};
	}
	return value.p ? value : S("");
}

/* ---- addresses ---- */

struct listing {
	struct arena *a;
	mailboxes *out;
	struct buf phrase; /* words outside of angle brackets */
	struct buf note;   /* the last comment: a name, where there is none */
	struct str angle;  /* what was in them; absent: none yet */
	bool addressed;	   /* an "@" is in the phrase */
};

static struct str without_blanks(struct arena *a, struct str s)
{
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		if (!ch_space(s.p[i]))
			d[n++] = s.p[i];
	return utf8_mend(a, (struct str){d, n});
}

static void list_clear(struct listing *l)
{
	buf_clear(&l->phrase);
	buf_clear(&l->note);
	l->angle = (struct str){NULL, 0};
	l->addressed = false;
}

static void list_push(struct listing *l, struct str name, struct str addr)
{
	if ((!name.n && !addr.n) || l->out->n == MIME_ADDRESSES_MAX)
		return;
	*vec_push(l->a, l->out) = (struct mailbox){
	    .name = mime_words(l->a, name), .addr = without_blanks(l->a, addr)};
}

static void list_flush(struct listing *l)
{
	struct str phrase = str_trim(buf_str(&l->phrase));
	struct str note = str_trim(buf_str(&l->note));
	if (l->angle.p) {
		list_push(l, phrase.n ? phrase : note, l->angle);
	} else if (l->addressed) {
		ptrdiff_t comma = str_rchr(phrase, ',');
		list_push(l,
		    str_trim(str_sub(phrase, 0, comma < 0 ? 0 : (size_t)comma)),
		    S(""));
		list_push(
		    l, note, str_sub(phrase, (size_t)(comma + 1), phrase.n));
	} else {
		list_push(l, phrase.n ? phrase : note, S(""));
	}
	list_clear(l);
}

/* Behind the address in angle brackets at `i`; an old route is cut off. */
static size_t angle(struct listing *l, struct str s, size_t i)
{
	struct str rest = str_sub(s, i + 1, s.n);
	ptrdiff_t end = str_chr(rest, '>');
	size_t n = end < 0 ? rest.n : (size_t)end;
	struct str addr = str_trim(str_sub(rest, 0, n));
	ptrdiff_t route = str_starts(addr, S("@")) ? str_chr(addr, ':') : -1;
	l->angle = str_sub(addr, (size_t)(route + 1), addr.n);
	if (!l->angle.p)
		l->angle = S("");
	return i + 1 + n + (end >= 0);
}

static size_t list_step(struct listing *l, struct str s, size_t i)
{
	char c = s.p[i];
	if (c == '"')
		return quoted(s, i, &l->phrase);
	if (c == '(') {
		buf_clear(&l->note);
		return comment(s, i, &l->note);
	}
	if (c == '<')
		return angle(l, s, i);
	if (c == ':' && !l->addressed && !l->angle.p) {
		list_clear(l); /* a group's name */
	} else if (c == ';' || (c == ',' && (l->angle.p || l->addressed))) {
		list_flush(l);
	} else if (!l->angle.p && (c != ',' || l->phrase.n)) {
		/* A comma before any address is one of the name: "Smith, Ann
		 * <ann@example.org>". */
		l->addressed |= c == '@';
		buf_addc(&l->phrase, c);
	}
	return i + 1;
}

void mime_addresses(struct arena *a, struct str raw, mailboxes *out)
{
	struct str s = mime_unfold(a, raw);
	struct listing l = {.a = a,
	    .out = out,
	    .phrase = buf_init(MIME_FIELD_MAX),
	    .note = buf_init(MIME_FIELD_MAX)};
	for (size_t i = 0; i < s.n;)
		i = list_step(&l, s, i);
	list_flush(&l);
	buf_free(&l.phrase);
	buf_free(&l.note);
}

struct mailbox mime_address_of(
    struct arena *a, const mime_fields *f, struct str name)
{
	mailboxes all = {0};
	mime_addresses(a, mime_raw(f, name), &all);
	return all.n ? all.v[0] : (struct mailbox){.name = {NULL, 0}};
}
