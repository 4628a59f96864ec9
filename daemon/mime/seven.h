/* SPDX-License-Identifier: MIT */
/* gazetted: text of mail in any charset, UTF-7 too. */
/*
 * UTF-7 (RFC 2152) writes all scripts in ASCII, markup too. Browsers do not
 * read it, since what looks like harmless text could become a script; so it is
 * no charset for pages and feeds (text/charset.h), and is read here only where
 * a mail declares it. It is never guessed.
 */
#ifndef GZ_MIME_SEVEN_H
#define GZ_MIME_SEVEN_H

#include "base/str.h"

struct arena;

/* `bytes` of the charset that the mail declares (absent: none) as valid UTF-8:
 * charset_to_utf8() with that hint, and UTF-7, which bytes of eight bits are
 * not. */
struct str mime_to_utf8(struct arena *a, struct str bytes, struct str declared);

#endif
