/* SPDX-License-Identifier: MIT */
/* gazetted: bytes in any charset to UTF-8. */
/*
 * What comes out is always valid UTF-8, whatever went in: a sequence that the
 * charset does not know becomes U+FFFD. Names are the WHATWG Encoding
 * standard's in lower case, which reads iso-8859-1 and ascii as windows-1252,
 * gb2312 as gbk, ks_c_5601-1987 as euc-kr; charsets that it does not have
 * (utf-32, cp437, ...) go by iconv's names. What browsers replace by one
 * U+FFFD for fear of scripts (iso-2022-kr, hz-gb-2312) is read: nothing is
 * executed here. utf-7 is no charset here: mime/seven.h.
 *
 *	struct str hints[] = {http_charset, xml_declaration};
 *	struct str name;
 *	struct str text = charset_to_utf8(a, bytes, hints, 2, &name);
 *
 * Nothing here has state; all of it may run in several threads.
 */
#ifndef GZ_TEXT_CHARSET_H
#define GZ_TEXT_CHARSET_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct arena;

struct charset_hint {
	struct str name; /* absent: no mark */
	size_t bom;	 /* bytes that the mark takes */
};

/* The name for a declared label, in any case and with white space or quotes
 * around it; absent where no such charset is known. The result is static. */
struct str charset_canonical(struct str label);

/* The byte order mark at the front (UTF-8, UTF-16, UTF-32). */
struct charset_hint charset_sniff_bom(struct str bytes);

/* Decodes `bytes` from the charset `name` (a result of charset_canonical();
 * any other is read as windows-1252) into valid UTF-8. Returns `bytes`
 * itself (borrowed) where nothing had to change, else new in the arena. A
 * byte order mark is decoded like any character. Output beyond
 * CHARSET_OUT_MAX is cut off at a character. */
struct str charset_decode(struct arena *a, struct str bytes, struct str name);

/* As above; `*out_bad` counts the U+FFFD that had to be put in. */
struct str charset_decode_count(
    struct arena *a, struct str bytes, struct str name, size_t *out_bad);

/* Are nearly all bytes past ASCII UTF-8, and is there one that is? */
bool charset_nearly_utf8(struct str bytes);

/* Do the bytes say by themselves that they are not in the charset `name`? They
 * do where nearly all of them past ASCII are UTF-8, which text in another
 * charset never is by accident (servers add "iso-8859-1" to everything), and
 * where text that has no NULs is said to be UTF-16, and where the text has the
 * marks of a charset that shifts between sets (text/shift.h) and is said to be
 * in none that does, and what is said to be Latin-1 and is charset_no_latin().
 */
bool charset_refuted(struct str bytes, struct str name);

/* The byte that windows-1252 has for a character (a C1 control is itself), -1
 * where it has none. */
int charset_byte_1252(uint32_t cp);

/* A name by content alone: marks of byte order, or of ISO 2022 and HZ between
 * their sets, valid UTF-8 (ASCII too, and with a few bytes of something else
 * in it), NUL patterns of UTF-16 and UTF-32, else the likeliest of the
 * legacy charsets by what the bytes would spell; windows-1252 where nothing
 * speaks for another. Looks at the first CHARSET_DETECT_MAX bytes. */
struct str charset_detect(struct str bytes);

/* Are the bytes no text in a Latin script, read as windows-1252, but one in
 * some other charset? They are what "iso-8859-1" was written above by habit. */
bool charset_no_latin(struct str bytes);

/* Is it one of the ideographs that Chinese and Japanese use most? */
bool charset_common_han(uint32_t cp);

/* The whole rule: a byte order mark wins; then the first of the `n` hints (in
 * order of trust; absent, unknown and refuted ones are skipped) under which the
 * bytes decode cleanly; a hint that does not is a mistake, and what
 * charset_detect() says is believed if that reads cleaner. The mark is
 * stripped. UTF-8 with a few bytes of windows-1252 in it has these as they
 * were meant, and U+FFFD for the halves of characters.
 * `*out_name` (may be NULL) is the charset that was used. */
struct str charset_to_utf8(struct arena *a, struct str bytes,
    const struct str *hints, size_t n, struct str *out_name);

#endif
