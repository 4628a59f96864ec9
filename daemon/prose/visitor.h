/* SPDX-License-Identifier: MIT */
/* gazetted: what a site says to whoever visits it. */
/*
 * That an address is not shown and which fields are required, that it is the
 * leading site of its kind, who writes for it and where she lives, where there
 * is more: "Your email address will not be published", "La Gaceta es el diario
 * líder", "Weitere Informationen erhalten Sie auf ...".
 */
#ifndef GZ_PROSE_VISITOR_H
#define GZ_PROSE_VISITOR_H

#include <stdbool.h>

struct folded;

/* Of a sentence in which nobody is quoted. */
bool visitor_told(const struct folded *sentence);

/* It says what the site is, or who its writer: "Ann Example covers the harbour
 * and lives in Orlin". A text that begins so is about them. */
bool visitor_introduced(const struct folded *sentence);

#endif
