/* SPDX-License-Identifier: MIT */
/* gazetted: letters in one form. */
/*
 * "é" is one character, or "e" and an accent behind it; a Korean syllable is
 * one, or its two or three letters. Both look the same, and files and systems
 * that keep them apart (macOS names, some editors) mix with all others. Texts
 * are compared by bytes, so they are brought into the one form first (Unicode's
 * NFC).
 *
 *	text = accents_joined(a, text);
 */
#ifndef GZ_TEXT_ACCENT_H
#define GZ_TEXT_ACCENT_H

#include "base/str.h"

struct arena;

/* `s` itself where nothing stands apart in it that is often written as one, as
 * in nearly all texts, and where it is not UTF-8; else a copy in the arena.
 * For plain text: marks of markup may have accents of their own. */
struct str accents_joined(struct arena *a, struct str s);

#endif
