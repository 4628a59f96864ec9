/* SPDX-License-Identifier: MIT */
/* gazetted: mail signed with DKIM. */
/*
 * The relaxed form (RFC 6376, 3.4.2 and 3.4.4) is made piece by piece, and a
 * piece that is in it already, as nearly all of our quoted-printable is, goes
 * to the hash as it stands. SHA-256 is used by its plain struct and not by
 * EVP, because copying that is what lets messages share a body's start.
 */
#define OPENSSL_API_COMPAT 10100 /* SHA256_Init and so on */
#include "mime/dkim.h"

#include <assert.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "mime/caps.h"
#include "mime/encode.h"

#define RSA_BITS      2048
#define RSA_BITS_MIN  1024 /* RFC 8301, 3.2 */
#define RSA_BITS_MAX  8192
#define SIGNATURE_MAX (RSA_BITS_MAX / 8)
#define DER_MAX	      2048 /* its public half */
#define FIELD_MAX     4096
#define NAMES_MAX     1024

struct key {
	struct str selector;
	enum dkim_kind kind;
	EVP_PKEY *pkey;
};

struct dkim {
	struct arena *a;
	struct str domain;
	size_t n;
	struct key keys[DKIM_KEYS_MAX];
};

struct dkim_start {
	SHA256_CTX sha;
	size_t n; /* bytes of the body that are in it */
};

/* Signed once more than they occur: a second one would show or do something
 * else than what was signed. */
static const struct str oversigned[] = {S_INIT("from"), S_INIT("to"),
    S_INIT("cc"), S_INIT("subject"), S_INIT("date"), S_INIT("message-id"),
    S_INIT("reply-to"), S_INIT("mime-version"), S_INIT("content-type"),
    S_INIT("list-unsubscribe"), S_INIT("list-unsubscribe-post")};
/* Signed where they are. */
static const struct str also[] = {S_INIT("sender"), S_INIT("list-id"),
    S_INIT("content-transfer-encoding"), S_INIT("content-language"),
    S_INIT("auto-submitted"), S_INIT("feedback-id"), S_INIT("precedence")};

/* ---- keys ---- */

struct dkim *dkim_new(struct str domain)
{
	struct dkim *k = calloc(1, sizeof(*k));
	if (!k)
		abort();
	k->a = arena_new();
	k->domain = str_dup(k->a, domain);
	return k;
}

void dkim_free(struct dkim **k)
{
	if (!*k)
		return;
	for (size_t i = 0; i < (*k)->n; i++)
		EVP_PKEY_free((*k)->keys[i].pkey);
	arena_free(&(*k)->a);
	free(*k);
	*k = NULL;
}

int dkim_add(struct dkim *k, struct str selector, struct str pem, struct err *e)
{
	if (k->n == DKIM_KEYS_MAX)
		return err_set(e, ERR_CONFIG, "more than %d DKIM keys for %.*s",
		    DKIM_KEYS_MAX, PRS(k->domain));
	BIO *bio = BIO_new_mem_buf(pem.p, (int)pem.n);
	EVP_PKEY *pkey =
	    bio ? PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL) : NULL;
	BIO_free(bio);
	if (!pkey)
		return err_set(e, ERR_CONFIG,
		    "not a private key in PEM without a passphrase");
	int id = EVP_PKEY_get_base_id(pkey), bits = EVP_PKEY_get_bits(pkey);
	const char *fault = NULL;
	if (id != EVP_PKEY_RSA && id != EVP_PKEY_ED25519)
		fault = "neither an RSA nor an Ed25519 key";
	else if (id == EVP_PKEY_RSA && bits > RSA_BITS_MAX)
		fault = "an RSA key of more than 8,192 bits";
	else if (id == EVP_PKEY_RSA && bits < RSA_BITS_MIN)
		fault = "an RSA key of less than 1,024 bits";
	if (fault) {
		EVP_PKEY_free(pkey);
		return err_set(e, ERR_CONFIG, "%s", fault);
	}
	k->keys[k->n++] = (struct key){str_dup(k->a, selector),
	    id == EVP_PKEY_RSA ? DKIM_RSA : DKIM_ED25519, pkey};
	return 0;
}

struct str dkim_domain(const struct dkim *k)
{
	return k->domain;
}

size_t dkim_keys(const struct dkim *k)
{
	return k->n;
}

struct str dkim_selector(const struct dkim *k, size_t i)
{
	return k->keys[i].selector;
}

void dkim_record(struct buf *out, const struct dkim *k, size_t i)
{
	const struct key *key = &k->keys[i];
	unsigned char raw[32], der[DER_MAX], *p = der;
	size_t n = sizeof(raw);
	if (key->kind == DKIM_ED25519) {
		if (!EVP_PKEY_get_raw_public_key(key->pkey, raw, &n))
			abort();
		buf_adds(out, S("v=DKIM1; k=ed25519; p="));
		mime_base64_inline(out, (struct str){(char *)raw, n});
		return;
	}
	int len = i2d_PUBKEY(key->pkey, NULL);
	if (len <= 0 || len > DER_MAX || i2d_PUBKEY(key->pkey, &p) != len)
		abort();
	buf_adds(out, S("v=DKIM1; k=rsa; p="));
	mime_base64_inline(out, (struct str){(char *)der, (size_t)len});
}

int dkim_generate(struct buf *out, enum dkim_kind kind, struct err *e)
{
	EVP_PKEY *pkey = NULL;
	EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_id(
	    kind == DKIM_RSA ? EVP_PKEY_RSA : EVP_PKEY_ED25519, NULL);
	BIO *bio = BIO_new(BIO_s_mem());
	char *p;
	bool good = ctx && bio && EVP_PKEY_keygen_init(ctx) > 0;
	if (good && kind == DKIM_RSA)
		good = EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, RSA_BITS) > 0;
	good = good && EVP_PKEY_keygen(ctx, &pkey) > 0 &&
	       PEM_write_bio_PKCS8PrivateKey(
		   bio, pkey, NULL, NULL, 0, NULL, NULL) > 0;
	if (good) {
		long n = BIO_ctrl(bio, BIO_CTRL_INFO, 0, &p);
		buf_add(out, p, (size_t)n);
	}
	BIO_free(bio);
	EVP_PKEY_free(pkey);
	EVP_PKEY_CTX_free(ctx);
	if (!good)
		return err_set(e, ERR_FATAL, "libcrypto made no key");
	return 0;
}

/* ---- the body ---- */

static uint64_t word(const char *p)
{
	uint64_t w;
	memcpy(&w, p, sizeof(w));
	return w;
}

/* Whether any byte of `w` is zero. */
static bool has_zero(uint64_t w)
{
	return (w - 0x0101010101010101u) & ~w & 0x8080808080808080u;
}

/* How many bytes stand before the first that the relaxed form changes within
 * lines: a tab, or a space before a space, a CR or the end. Eight at a time
 * where there is none. */
static size_t plain_bytes(struct str s)
{
	const uint64_t tabs = 0x0909090909090909u;
	const uint64_t spaces = 0x2020202020202020u;
	const uint64_t crs = 0x0D0D0D0D0D0D0D0Du;
	size_t i = 0;
	for (; s.p[0] != '\t' && i + 9 <= s.n; i += 8) {
		uint64_t now = word(s.p + i), next = word(s.p + i + 1);
		uint64_t sp = now ^ spaces;
		if (has_zero(next ^ tabs) || has_zero(sp | (next ^ spaces)) ||
		    has_zero(sp | (next ^ crs)))
			break;
	}
	for (; i < s.n; i++)
		if (s.p[i] == '\t' ||
		    (s.p[i] == ' ' &&
			(i + 1 == s.n || strchr(" \t\r", s.p[i + 1]))))
			break;
	return i;
}

/* Without the empty lines at its end, lines of blanks included; what is left
 * ends in CRLF or is empty. */
static struct str trim_end(struct str s)
{
	size_t n = s.n, end = 0;
	while (n && strchr(" \t\r\n", s.p[n - 1]) && s.p[n - 1])
		n--;
	if (!n)
		return str_sub(s, 0, 0);
	ptrdiff_t cr = str_find(str_sub(s, n, s.n), S("\r\n"));
	end = cr < 0 ? s.n : n + (size_t)cr + 2;
	return str_sub(s, 0, end);
}

/* Runs of blanks become one space, and go before a line's end. */
static void add_body(SHA256_CTX *sha, struct str s)
{
	while (s.n) {
		size_t n = plain_bytes(s);
		SHA256_Update(sha, s.p, n);
		if (n == s.n)
			return;
		while (n < s.n && (s.p[n] == ' ' || s.p[n] == '\t'))
			n++;
		if (n < s.n && s.p[n] != '\r' && s.p[n] != '\n')
			SHA256_Update(sha, " ", 1);
		s = str_sub(s, n, s.n);
	}
}

struct dkim_start *dkim_start(struct arena *a, struct str body_start)
{
	struct dkim_start *st = arena_new_of(a, struct dkim_start);
	/* The blank lines at its end may be the body's last: left out. */
	size_t n = body_start.n;
	while (n && ch_space(body_start.p[n - 1]))
		n--;
	ptrdiff_t nl = str_rchr(str_sub(body_start, 0, n), '\n');
	st->n = nl < 0 ? 0 : (size_t)nl + 1;
	SHA256_Init(&st->sha);
	add_body(&st->sha, str_sub(body_start, 0, st->n));
	return st;
}

void dkim_body_hash(
    struct buf *out, const struct dkim_start *start, struct str body)
{
	unsigned char md[SHA256_DIGEST_LENGTH];
	SHA256_CTX sha;
	size_t from = 0;
	if (start) {
		sha = start->sha;
		from = start->n;
	} else {
		SHA256_Init(&sha);
	}
	struct str rest = trim_end(str_sub(body, from, body.n));
	/* Blank to its end, behind a start that left such lines out. */
	add_body(&sha, rest);
	if (rest.n && !str_ends(rest, S("\r\n")))
		SHA256_Update(&sha, "\r\n", 2);
	SHA256_Final(md, &sha);
	mime_base64_inline(out, (struct str){(char *)md, sizeof(md)});
}

/* ---- the headers ---- */

/* A message's fields, each with the lines it is folded into. */
struct fields {
	size_t n;
	struct str v[DKIM_FIELDS_MAX];
};

static void split_fields(struct str h, struct fields *out)
{
	out->n = 0;
	for (size_t i = 0, from = 0; i < h.n; from = i) {
		do {
			ptrdiff_t nl = str_chr(str_sub(h, i, h.n), '\n');
			i = nl < 0 ? h.n : i + (size_t)nl + 1;
		} while (i < h.n && (h.p[i] == ' ' || h.p[i] == '\t'));
		assert(out->n < DKIM_FIELDS_MAX); /* we wrote them */
		out->v[out->n++] = str_sub(h, from, i);
	}
}

static bool is_field(struct str f, struct str name)
{
	size_t i = name.n;
	if (!str_istarts(f, name))
		return false;
	while (i < f.n && (f.p[i] == ' ' || f.p[i] == '\t'))
		i++;
	return i < f.n && f.p[i] == ':';
}

static size_t occurs(const struct fields *h, struct str name)
{
	size_t n = 0;
	for (size_t i = 0; i < h->n; i++)
		n += is_field(h->v[i], name);
	return n;
}

/* The field that comes `nth` from below (1: the last one); or NULL. */
static const struct str *find_field(
    const struct fields *h, struct str name, size_t nth)
{
	for (size_t i = h->n; i-- > 0;)
		if (is_field(h->v[i], name) && --nth == 0)
			return &h->v[i];
	return NULL;
}

/* RFC 6376, 3.4.2, without the line end. */
static void relax_field(struct buf *out, struct str f)
{
	ptrdiff_t colon = str_chr(f, ':');
	struct str name = str_trim(str_sub(f, 0, (size_t)colon));
	struct str value = str_trim(str_sub(f, (size_t)colon + 1, f.n));
	for (size_t i = 0; i < name.n; i++)
		buf_addc(out, ch_lower(name.p[i]));
	buf_addc(out, ':');
	bool blank = false;
	for (size_t i = 0; i < value.n; i++) {
		char c = value.p[i];
		if (c == '\r' || c == '\n')
			continue;
		if (c == ' ' || c == '\t') {
			blank = true;
			continue;
		}
		if (blank)
			buf_addc(out, ' ');
		blank = false;
		buf_addc(out, c);
	}
}

/* The lines that are signed, in the order of `names`. */
static void signed_fields(
    struct buf *out, const struct fields *h, struct str names)
{
	struct str rest = names, name;
	while (str_split(&rest, ':', &name)) {
		struct str before =
			       str_sub(names, 0, (size_t)(name.p - names.p)),
			   earlier;
		size_t nth = 1;
		name = str_trim(name);
		while (str_split(&before, ':', &earlier))
			nth += str_ieq(str_trim(earlier), name);
		const struct str *f = name.n ? find_field(h, name, nth) : NULL;
		if (!f)
			continue;
		relax_field(out, *f);
		buf_adds(out, S("\r\n"));
	}
}

static bool sign(
    const struct key *key, struct str data, unsigned char *out, size_t *out_n)
{
	unsigned char md[SHA256_DIGEST_LENGTH];
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();
	bool good;
	if (key->kind == DKIM_RSA) {
		good = ctx &&
		       EVP_DigestSignInit(
			   ctx, NULL, EVP_sha256(), NULL, key->pkey) > 0 &&
		       EVP_DigestSign(ctx, out, out_n,
			   (const unsigned char *)data.p, data.n) > 0;
	} else { /* Ed25519 signs the SHA-256 (RFC 8463, 3) */
		SHA256((const unsigned char *)data.p, data.n, md);
		good =
		    ctx &&
		    EVP_DigestSignInit(ctx, NULL, NULL, NULL, key->pkey) > 0 &&
		    EVP_DigestSign(ctx, out, out_n, md, sizeof(md)) > 0;
	}
	EVP_MD_CTX_free(ctx);
	return good;
}

static int seal(struct buf *out, const struct dkim *k, size_t i,
    const struct fields *headers, struct str names, struct str field,
    struct err *e)
{
	unsigned char sig[SIGNATURE_MAX];
	size_t n = sizeof(sig);
	struct buf data = buf_init(MIME_SIGNED_MAX);
	signed_fields(&data, headers, names);
	relax_field(&data, field);
	bool good = !data.over && sign(&k->keys[i], buf_str(&data), sig, &n);
	buf_free(&data);
	if (!good)
		return err_set(e, ERR_FATAL,
		    "libcrypto cannot sign with DKIM key %.*s of %.*s",
		    PRS(k->keys[i].selector), PRS(k->domain));
	mime_base64_inline(out, (struct str){(char *)sig, n});
	return 0;
}

int dkim_seal(struct buf *out, const struct dkim *k, size_t i,
    struct str headers, struct str names, struct str field, struct err *e)
{
	struct fields h;
	split_fields(headers, &h);
	return seal(out, k, i, &h, names, field, e);
}

static void add_name(struct buf *names, struct str name, size_t times)
{
	for (size_t i = 0; i < times; i++)
		buf_addf(names, "%s%.*s", names->n ? ":" : "", PRS(name));
}

static void names_of(struct buf *names, const struct fields *h)
{
	for (size_t i = 0; i < sizeof(oversigned) / sizeof(*oversigned); i++)
		add_name(names, oversigned[i], occurs(h, oversigned[i]) + 1);
	for (size_t i = 0; i < sizeof(also) / sizeof(*also); i++)
		add_name(names, also[i], occurs(h, also[i]));
}

/* A list or base64 on lines of 72: after a colon, or anywhere. */
static void fold(struct buf *out, struct str s, bool at_colons)
{
	size_t column = 78; /* begins on a line of its own */
	while (s.n) {
		ptrdiff_t colon = at_colons ? str_chr(s, ':') : -1;
		size_t n = at_colons ? (colon < 0 ? s.n : (size_t)colon + 1)
				     : (s.n < 72 ? s.n : 72);
		if (column + n > 76) {
			buf_adds(out, S("\r\n\t"));
			column = 1;
		}
		buf_add(out, s.p, n);
		column += n;
		s = str_sub(s, n, s.n);
	}
}

int dkim_sign(struct buf *out, const struct dkim *k,
    const struct dkim_start *start, struct str message, int64_t date,
    struct err *e)
{
	ptrdiff_t end = str_find(message, S("\r\n\r\n"));
	size_t head = end < 0 ? message.n : (size_t)end + 2;
	struct fields h;
	struct buf names = buf_init(NAMES_MAX), hash = buf_init(64);
	struct buf field = buf_init(FIELD_MAX), b = buf_init(FIELD_MAX);
	int rc = 0;
	split_fields(str_sub(message, 0, head), &h);
	names_of(&names, &h);
	dkim_body_hash(&hash, start, str_sub(message, head + 2, message.n));
	for (size_t i = 0; rc == 0 && i < k->n; i++) {
		const struct key *key = &k->keys[i];
		buf_clear(&field);
		buf_clear(&b);
		buf_addf(&field,
		    "DKIM-Signature: v=1; a=%s; c=relaxed/relaxed; d=%.*s;"
		    "\r\n\ts=%.*s; t=%lld;\r\n\tbh=%.*s;\r\n\th=",
		    key->kind == DKIM_RSA ? "rsa-sha256" : "ed25519-sha256",
		    PRS(k->domain), PRS(key->selector), (long long)date,
		    PRS(buf_str(&hash)));
		fold(&field, buf_str(&names), true);
		buf_adds(&field, S(";\r\n\tb="));
		rc = seal(&b, k, i, &h, buf_str(&names), buf_str(&field), e);
		fold(&field, buf_str(&b), false);
		buf_adds(&field, S("\r\n"));
		if (rc == 0)
			buf_adds(out, buf_str(&field));
	}
	buf_free(&names);
	buf_free(&hash);
	buf_free(&field);
	buf_free(&b);
	return rc;
}
