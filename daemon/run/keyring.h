/* SPDX-License-Identifier: MIT */
/* gazetted: the DKIM keys of our domains. */
/*
 * A folder holds DOMAIN/SELECTOR.pem, as `gazetted dkim-key` writes them. Mail
 * is signed by all keys of its From's domain, or else of the nearest parent
 * that has a folder, which DMARC takes as aligned too. Read when a domain is
 * first asked for.
 */
#ifndef GZ_RUN_KEYRING_H
#define GZ_RUN_KEYRING_H

#include "base/err.h"
#include "base/str.h"

struct dkim;
struct keyring;

/* Returns new (free with keyring_free); an absent folder has no keys. */
struct keyring *keyring_new(struct str folder);
void keyring_free(struct keyring **k);

/* Who signs for `domain`, NULL where nobody does; lives as long as the
 * keyring. ERR_CONFIG, with what to do, where a key cannot be read, is none,
 * or may be read by others. Not to be called by two threads at once. */
int keyring_find(struct keyring *k, struct str domain, const struct dkim **out,
    struct err *e) MUST_CHECK;

#endif
