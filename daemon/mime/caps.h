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

/* Of a message that is read: bytes, parts, how deep they are nested, fields
 * of one part, bytes of one field, lines of it whose blanks were lost on the
 * way, parameters of one field, addresses of one list, parts that are shown
 * as one text; what is beyond is not looked at. */
#define MIME_BYTES_MAX	    ((size_t)32 << 20)
#define MIME_PARTS_MAX	    1000
#define MIME_DEPTH_MAX	    32
#define MIME_FIELDS_MAX	    1000
#define MIME_FIELD_MAX	    65536
#define MIME_LOST_FOLDS_MAX 8
#define MIME_PARAMS_MAX	    64
#define MIME_ADDRESSES_MAX  1000
#define MIME_BODIES_MAX	    16

/* marks in one template */
#define MIME_MARKS_MAX 8192

/* keys that sign one message, its fields, and bytes of those they sign */
#define DKIM_KEYS_MAX	4
#define DKIM_FIELDS_MAX 64
#define MIME_SIGNED_MAX 65536

#endif
