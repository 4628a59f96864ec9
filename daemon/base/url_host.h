/* SPDX-License-Identifier: MIT */
/* gazetted: the host of a URL, brought to one form. */
/*
 * Shared by url.c and url_key.c; everybody else uses base/url.h.
 *
 *	url_host(a, S("B\xC3\xBC" "cher.example"), &h);  h:
 *xn--bcher-kva.example url_host(a, S("0x7f.1"), &h);		  h: 127.0.0.1
 */
#ifndef GZ_BASE_URL_HOST_H
#define GZ_BASE_URL_HOST_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

#define URL_HOST_MAX 255 /* bytes; DNS knows no longer name */

/* The host of an http-like URL as browsers read it: percent-escapes decoded,
 * lower-cased, other scripts in punycode (UTS 46, nontransitional), IPv4 in
 * any notation as four decimals, IPv6 shortened in brackets. False where it
 * is empty or no host. */
bool url_host(struct arena *a, struct str raw, struct str *out);

/* Four decimals or brackets. */
bool url_host_is_address(struct str host);

/* `s` with its %XX escapes decoded, in the arena; may hold any byte. */
struct str url_unescape(struct arena *a, struct str s);

#endif
