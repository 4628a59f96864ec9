/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that tell what somebody says who is not named. */
#ifndef GZ_PROSE_SPEAKER_H
#define GZ_PROSE_SPEAKER_H

#include "prose/leaning.h"

/* A word of those that tell who spoke: "säger". */
bool speaker_says(struct str language, struct str word);

/* Whether the word stands for a person, wherever it is: "he", "er". */
bool speaker_person(struct str language, struct str word);

/* And as the subject of a sentence: "she", not "her". */
bool speaker_subject(struct str language, struct str word);

/* It begins with one that stands for a single person, or with what is theirs:
 * "He", "Sie war", "His father". */
bool speaker_one(struct str language, const struct lead_in *w);

/* The sentence begins by telling what somebody says who is named before: "She
 * also added", "Dodał, że", "In London he said", "Am Abend sagte sie", "Según
 * explicó, ...", "A su juicio, ...", "По его словам". Even a text does not
 * begin so. */
bool speaker_unnamed(struct str language, const struct lead_in *w);

/* Behind a quotation, or before it, stands only that nobody named said it: "he
 * said", "a-t-elle dit", "dodał", "他说". */
bool speaker_only(struct str language, const struct lead_in *w);

#endif
