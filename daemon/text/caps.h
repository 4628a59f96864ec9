/* SPDX-License-Identifier: MIT */
/* gazetted: the ceilings of text/. */
#ifndef GZ_TEXT_CAPS_H
#define GZ_TEXT_CAPS_H

/* bytes of UTF-8 that one decoded document may have; the rest is cut off */
#define CHARSET_OUT_MAX ((size_t)64 << 20)

/* bytes of a charset's name; a longer label is unknown */
#define CHARSET_LABEL_MAX 64

/* charsets that there are */
#define CHARSETS_MAX 128

/* bytes at the front of a document that detection looks at */
#define CHARSET_DETECT_MAX ((size_t)256 << 10)

/* bytes of them, those that are not ASCII and their neighbours, that are
 * weighed under each candidate */
#define CHARSET_SAMPLE_MAX 8192

/* what makes a text UTF-8 whatever it is said to be: so many characters past
 * ASCII for each sequence that is none; and over a charset of pairs, of which
 * some are UTF-8 by accident, at least so many in all */
#define UTF8_GOOD_PER_BAD    2
#define UTF8_GOOD_OVER_PAIRS 8

/* bytes of a word that "did you mean" compares; longer ones match nothing */
#define SIMILAR_WORD_MAX 64

/* columns that wrapping accepts: RFC 5322's limit for a line, in effect */
#define WRAP_COLUMNS_MAX 990

/* code points of one grapheme cluster; text that piles up more marks than
 * this on one letter is cut into several clusters */
#define CLUSTER_MAX 64

/* bytes of a text whose language is asked for that are looked at */
#define LANGUAGE_SAMPLE_MAX ((size_t)16 << 10)

/* bytes of a language's tag (RFC 5646 section 4.4.1) */
#define LANGUAGE_TAG_MAX 35

/* bytes of a text that may be a date; a longer one is none */
#define DATE_TEXT_MAX 128

/* bytes of a line that may be furniture; a longer one is prose */
#define FURNITURE_LINE_MAX 200

/* of a regular expression: bytes, brackets in brackets, bytes of a text that
 * are looked at, items tried and memory used for one text */
#define REGEX_BYTES_MAX 1000
#define REGEX_DEPTH_MAX 50
#define REGEX_TEXT_MAX	((size_t)16 << 10)
#define REGEX_STEPS_MAX 200000
#define REGEX_HEAP_KIB	4096

/* bytes of a word's folded form; a longer word is known by these */
#define WORD_BYTES_MAX 64

/* words of two lines that are compared */
#define WORDS_SAME_MAX 64

#endif
