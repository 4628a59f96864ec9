/* SPDX-License-Identifier: MIT */
/* gazetted: the small words that a language is known by. */
/*
 * For language.c alone.
 */
#ifndef GZ_TEXT_LANGUAGE_TABLE_H
#define GZ_TEXT_LANGUAGE_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

enum {
	L_AR,
	L_BE,
	L_BG,
	L_BN,
	L_CA,
	L_CS,
	L_DA,
	L_DE,
	L_EL,
	L_EN,
	L_ES,
	L_ET,
	L_FA,
	L_FI,
	L_FR,
	L_HE,
	L_HI,
	L_HR,
	L_HU,
	L_ID,
	L_IT,
	L_LT,
	L_LV,
	L_MK,
	L_NL,
	L_NO,
	L_PL,
	L_PT,
	L_RO,
	L_RU,
	L_SK,
	L_SR,
	L_SV,
	L_TR,
	L_UK,
	L_UR,
	L_VI,
	LANGS
};

/* Their tags (BCP 47), by number. */
extern const struct str language_codes[LANGS];

/* A word and the languages that have it, a bit each. */
struct small_word {
	struct str word;
	uint64_t langs;
};

/* In order of bytes, in lower case. */
extern const struct small_word language_words[];
extern const size_t language_n_words;

#endif
