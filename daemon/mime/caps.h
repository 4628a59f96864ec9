/* SPDX-License-Identifier: MIT */
/* gazetted: the ceilings of mime/. */
#ifndef GZ_MIME_CAPS_H
#define GZ_MIME_CAPS_H

#include <stddef.h>

/* columns of an encoded body line, its "=" counted (RFC 2045 section 6.7) */
#define MIME_BODY_LINE 76

/* columns that header lines are folded to: RFC 2047 section 2 asks for 76
 * where there are encoded words, RFC 5322 for 78 elsewhere */
#define MIME_HEADER_LINE 76

/* bytes of a line without its CRLF that no server has to accept more of */
#define MIME_LINE_MAX 998

/* columns of one encoded word */
#define MIME_WORD_MAX 75

/* bytes of a header's value; the rest is cut off at a character */
#define MIME_VALUE_MAX 8192

/* RFC 5321 section 4.5.3.1 */
#define MIME_LOCAL_MAX	64
#define MIME_DOMAIN_MAX 255
#define MIME_ADDR_MAX	254
#define MIME_LABEL_MAX	63

/* marks in one template */
#define MIME_MARKS_MAX 8192

/* keys that sign one message, and bytes of the fields they sign */
#define DKIM_KEYS_MAX	4
#define MIME_SIGNED_MAX 65536

#endif
