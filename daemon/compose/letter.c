/* SPDX-License-Identifier: MIT */
/* gazetted: a stored rendering to one subscriber's message. */
/*
 * What is stored is a line of our own before the message's template:
 *
 *	gazetted-letter 3 UNSUBSCRIBE-ADDRESS UNSUBSCRIBE-URL DOMAIN\n
 *	From: ...\r\n
 *	\x01H\x02\r\n
 *	...
 *
 * so that nothing a personal header is made of can change with the config
 * between an edition's freeze and a message that is sent again. A "*" in the
 * address is where its token goes, and behind the URL; "-" is none, and
 * where both are, there is no List-Unsubscribe. Letters of versions 1 and 2
 * have no URL, those of 1 their token in the subject.
 */
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/hash.h"
#include "base/token.h"
#include "compose/compose.h"
#include "compose/scene.h"
#include "html/escape.h"
#include "mime/dkim.h"
#include "mime/encode.h"
#include "mime/header.h"
#include "mime/splice.h"

#define TOKEN_BYTES  10 /* 80 bits of HMAC */
#define HEADERS_MAX  16384
#define VALUE_MAX    4096
#define PERSONAL_MAX ((size_t)1 << 20) /* what all marks of a part become */

struct letter {
	struct str unsubscribe, web; /* absent: no such way out */
	struct str domain;
	bool old; /* of version 1 */
	struct str message;
	struct splice *splice;
	const struct dkim *dkim; /* NULL: unsigned */
	struct dkim_start *start;
};

/* The next word of the line; "-" is absent. */
static bool word(struct str *line, struct str *out)
{
	bool any = str_split(line, ' ', out);
	if (any && str_eq(*out, S("-")))
		*out = (struct str){NULL, 0};
	return any;
}

int letter_open(
    struct arena *a, struct str message, struct letter **out, struct err *e)
{
	struct letter *l = arena_new_of(a, struct letter);
	struct str rest = message, line, magic, version;
	long long v;
	*l = (struct letter){0};
	if (!str_split(&rest, '\n', &line) || !word(&line, &magic) ||
	    !str_eq(magic, S("gazetted-letter")) || !word(&line, &version) ||
	    !str_to_int(version, 1, 3, &v) || !word(&line, &l->unsubscribe) ||
	    (v > 2 && !word(&line, &l->web)) || !word(&line, &l->domain))
		return err_set(e, ERR_FATAL,
		    "a stored edition is damaged or from a newer version");
	l->message = rest;
	l->old = v == 1;
	if (splice_find(a, rest, &l->splice, e) < 0)
		return -1;
	*out = l;
	return 0;
}

struct str letter_domain(const struct letter *l)
{
	return l->domain;
}

void letter_sign_by(struct arena *a, struct letter *l, const struct dkim *k)
{
	l->dkim = k;
	l->start = NULL;
	if (k)
		l->start =
		    dkim_start(a, splice_body_start(l->message, l->splice));
}

/* Unforgeable, and bound to its purpose, digest and address. */
static struct str token(struct arena *a, struct str secret, const char *purpose,
    const struct delivery *d, bool with_slot)
{
	unsigned char mac[TOKEN_BYTES];
	struct str data =
	    arena_printf(a, "%s\n%.*s\n%.*s\n%lld", purpose, PRS(d->digest),
		PRS(d->address), with_slot ? (long long)d->slot : 0LL);
	hash_mac(secret, data, mac, sizeof(mac));
	return hash_hex(a, mac, sizeof(mac));
}

static void percent(struct buf *b, struct str address)
{
	for (size_t i = 0; i < address.n; i++) {
		char c = address.p[i];
		if (ch_alnum(c) || strchr("-._~@+", c))
			buf_addc(b, c);
		else
			buf_addf(b, "%%%02X", (unsigned char)c);
	}
}

static struct token_key key_of(const struct delivery *d, struct str secret)
{
	return d->key ? *d->key : (struct token_key){1, secret};
}

/* "mailto:..." with everything but unreserved characters encoded. */
static struct str mailto(struct arena *a, const struct letter *l,
    struct str secret, const struct delivery *d)
{
	struct token_key key = key_of(d, secret);
	struct str about = token_leave_subject(a, d->digest, d->address);
	struct str to = token_address(
	    a, l->unsubscribe, &key, TOKEN_LEAVE, d->subscriber, about);
	struct buf b = buf_init(VALUE_MAX);
	if (!l->unsubscribe.n)
		return l->unsubscribe;
	buf_addf(&b, "mailto:");
	percent(&b, to);
	buf_addf(&b, "?subject=unsubscribe");
	if (l->old) {
		buf_addf(&b, "%%20%.*s%%20%s", PRS(d->digest),
		    token(a, secret, "unsubscribe", d, false).p);
	} else if (to.p == l->unsubscribe.p) {
		buf_addf(&b, "%%20");
		token_write(&b, &key, TOKEN_LEAVE, d->subscriber, about);
	}
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

static struct str escaped(struct arena *a, struct str s)
{
	struct buf b = buf_init(8 * VALUE_MAX);
	html_escape(&b, s);
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

/* Where one click on the web leaves, for as long as there are our keys. */
static struct str web(struct arena *a, const struct letter *l,
    struct str secret, const struct delivery *d)
{
	struct token_key key = key_of(d, secret);
	struct buf b = buf_init(VALUE_MAX);
	if (!l->web.n)
		return l->web;
	buf_adds(&b, l->web);
	token_write(&b, &key, TOKEN_LEAVE, d->subscriber,
	    token_leave_subject(a, d->digest, d->address));
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

/* RFC 2369, and RFC 8058 where there is a page: for one click its header and
 * one https address, which programs take the first of. */
static void ways_out(
    struct arena *a, struct buf *b, struct str web, struct str mail)
{
	struct err never = ERR_INIT; /* all is ASCII and short by its making */
	struct str parts[2];
	size_t n = 0;
	if (web.n)
		parts[n++] = arena_printf(a, "<%.*s>", PRS(web));
	if (mail.n)
		parts[n++] = arena_printf(a, "<%.*s>", PRS(mail));
	if (n &&
	    mime_header_raw(b, "List-Unsubscribe", parts, n, ", ", &never) < 0)
		abort();
	if (web.n)
		buf_adds(b, S("List-Unsubscribe-Post: "
			      "List-Unsubscribe=One-Click\r\n"));
}

static struct str headers(struct arena *a, const struct letter *l,
    struct str secret, const struct delivery *d, struct str url,
    struct str unsub)
{
	struct buf b = buf_init(HEADERS_MAX);
	struct str date = instant_rfc5322(a, d->date, d->offset);
	mime_address(&b, "To", d->name, d->address);
	buf_addf(&b, "Date: %.*s\r\n", PRS(date));
	buf_addf(&b, "Message-ID: <%.*s.%lld.%s@%.*s>\r\n", PRS(d->digest),
	    (long long)d->slot, token(a, secret, "message-id", d, true).p,
	    PRS(l->domain));
	ways_out(a, &b, url, unsub);
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

static int sign(struct buf *out, size_t at, const struct letter *l,
    int64_t date, struct err *e)
{
	struct buf sig = buf_init(HEADERS_MAX);
	struct str message = str_sub(buf_str(out), at, out->n);
	int rc = dkim_sign(&sig, l->dkim, l->start, message, date, e);
	if (rc == 0)
		buf_insert(out, at, buf_str(&sig));
	buf_free(&sig);
	return rc;
}

static void personal(struct arena *a, const struct letter *l, struct str secret,
    const struct delivery *d, struct str values[SPLICE_LETTERS])
{
	struct str mail = mailto(a, l, secret, d);
	struct str url = web(a, l, secret, d);
	struct str way = url.n ? url : mail;
	values[MARK_HEADERS] = headers(a, l, secret, d, url, mail);
	values[MARK_UNSUB_TEXT] = way;
	values[MARK_UNSUB_HTML] = escaped(a, way);
	values[MARK_TO_TEXT] = d->address;
	values[MARK_TO_HTML] = escaped(a, d->address);
}

int letter_write(struct arena *a, struct buf *out, const struct letter *l,
    struct str secret, const struct delivery *d, struct err *e)
{
	size_t at = out->n;
	struct str values[SPLICE_LETTERS] = {{0}};
	personal(a, l, secret, d, values);
	splice_write(out, l->message, l->splice, values);
	return l->dkim && !out->over ? sign(out, at, l, d->date, e) : 0;
}

struct str letter_part(struct arena *a, const struct letter *l,
    struct str secret, const struct delivery *d, struct str part)
{
	struct str values[SPLICE_LETTERS] = {{0}};
	struct buf b = buf_init(2 * part.n + PERSONAL_MAX);
	personal(a, l, secret, d, values);
	for (size_t i = 0; i < part.n; i++) {
		if (!mime_mark_at(part, i)) {
			buf_addc(&b, part.p[i]);
			continue;
		}
		buf_adds(&b, values[(unsigned char)part.p[i + 1]]);
		i += 2;
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}
