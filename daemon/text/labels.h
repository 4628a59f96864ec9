/* SPDX-License-Identifier: MIT */
/* gazetted: the labels under which charsets are declared. */
/*
 * Both tables are in order of their first column (bytes), lower case.
 * For charset.c alone; everybody else calls charset_canonical().
 */
#ifndef GZ_TEXT_LABELS_H
#define GZ_TEXT_LABELS_H

#include <stdbool.h>
#include <stddef.h>

struct charset_label {
	const char *label, *name;
};

struct charset_info {
	const char *name;  /* WHATWG's, lower case; ours where it has none */
	const char *iconv; /* what iconv calls the superset to decode with */
	int unit;	   /* bytes that a broken character is skipped by */
	bool pairs;	   /* lead and trail bytes: both belong to a bad one */
};

extern const struct charset_label charset_labels[];
extern const size_t charset_n_labels;
extern const struct charset_info charset_infos[];
extern const size_t charset_n_infos;

#endif
