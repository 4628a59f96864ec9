/* SPDX-License-Identifier: MIT */
/* gazetted: the words that stand beside articles. */
/*
 * Each table is in order of bytes, in lower case. For furniture.c alone.
 */
#ifndef GZ_TEXT_FURNITURE_TABLE_H
#define GZ_TEXT_FURNITURE_TABLE_H

#include <stddef.h>

/* A short line that begins so. */
extern const char *const furniture_begins[];
extern const size_t furniture_n_begins;

/* A line that is nothing but this. */
extern const char *const furniture_whole[];
extern const size_t furniture_n_whole;

/* A heading that begins so: what stands behind it goes too. */
extern const char *const furniture_rest[];
extern const size_t furniture_n_rest;

#endif
