/* SPDX-License-Identifier: MIT */
/* gazetted: text of mail in any charset, those of seven bits too. */
/*
 * UTF-7 (RFC 2152) and HZ (RFC 1843) write other scripts in ASCII. Browsers
 * read neither, since what looks like harmless text could become a script; so
 * they are no charsets for pages and feeds (text/charset.h), and are read here
 * only where a mail declares them. They are never guessed.
 */
#ifndef GZ_MIME_SEVEN_H
#define GZ_MIME_SEVEN_H

#include "base/str.h"

struct arena;

/* `bytes` of the charset that the mail declares (absent: none) as valid UTF-8:
 * charset_to_utf8() with that hint, and UTF-7 and HZ. Bytes of eight bits are
 * of neither. */
struct str mime_to_utf8(struct arena *a, struct str bytes, struct str declared);

#endif
