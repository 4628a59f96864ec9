/* SPDX-License-Identifier: MIT */
/* gazetted: mail signed with DKIM. */
/*
 * Signatures after RFC 6376 with rsa-sha256 (RFC 8301) and ed25519-sha256
 * (RFC 8463), relaxed/relaxed, without l=. Every header field that matters to
 * a reader or a mailbox provider is signed, and most are signed once more than
 * they occur, so that nobody can add another one. t= is the message's own
 * date, and both algorithms are deterministic: the same message and key give
 * the same bytes.
 *
 *	struct dkim *k = dkim_new(S("example.org"));
 *	if (dkim_add(k, S("2026a"), pem, e) < 0) ...
 *	if (dkim_sign(&sig, k, NULL, message, date, e) < 0) ...
 *	dkim_free(&k);
 *
 * A struct dkim is const once its keys are in it, for any number of threads.
 */
#ifndef GZ_MIME_DKIM_H
#define GZ_MIME_DKIM_H

#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"

struct arena;
struct dkim;
struct dkim_start;

enum dkim_kind { DKIM_RSA, DKIM_ED25519 };

/* A signer for d=`domain` without keys yet. Returns new (free with
 * dkim_free). */
struct dkim *dkim_new(struct str domain);
void dkim_free(struct dkim **k);

/* One more key: a private key in PEM, RSA of at least 1,024 bits or Ed25519.
 * ERR_CONFIG where it is none of these, or there are DKIM_KEYS_MAX. */
int dkim_add(struct dkim *k, struct str selector, struct str pem,
    struct err *e) MUST_CHECK;

/* d=, how many keys sign, and the i-th one's selector. */
struct str dkim_domain(const struct dkim *k);
size_t dkim_keys(const struct dkim *k);
struct str dkim_selector(const struct dkim *k, size_t i);

/* Appends the TXT value of the i-th public key, to publish at
 * SELECTOR._domainkey.DOMAIN. */
void dkim_record(struct buf *out, const struct dkim *k, size_t i);

/* Makes a private key and appends it in PEM (PKCS #8). RSA has 2,048 bits. */
int dkim_generate(
    struct buf *out, enum dkim_kind kind, struct err *e) MUST_CHECK;

/* The hash over the start of a body that many messages share, up to a line's
 * end, so that it is made once. Lives in the arena; const afterwards. */
struct dkim_start *dkim_start(struct arena *a, struct str body_start);

/* Appends a DKIM-Signature field for each key. `message` is complete, CRLF;
 * its body begins with what `start` (or NULL) was made of. `date` in seconds.
 * ERR_FATAL where libcrypto fails. */
int dkim_sign(struct buf *out, const struct dkim *k,
    const struct dkim_start *start, struct str message, int64_t date,
    struct err *e) MUST_CHECK;

/* ---- the steps, for tests against the RFCs' examples ---- */

/* Appends base64 of the SHA-256 of the body in relaxed form. */
void dkim_body_hash(
    struct buf *out, const struct dkim_start *start, struct str body);

/* Appends base64 of the signature by key number `i` over the fields of
 * `headers` that `names` ("from:to:...") lists, then `field`, a complete
 * DKIM-Signature field with an empty b= and no line end. */
int dkim_seal(struct buf *out, const struct dkim *k, size_t i,
    struct str headers, struct str names, struct str field,
    struct err *e) MUST_CHECK;

#endif
