/* SPDX-License-Identifier: MIT */
/* gazetted: where the links of a letter lead, by their addresses. */
#ifndef GZ_FEED_LETTER_PLACE_H
#define GZ_FEED_LETTER_PLACE_H

#include "feed/letter_impl.h"

/* In the order of how sure it is that only one may go there. */
enum letter_place {
	PLACE_PLAIN,
	PLACE_DRAWN, /* a token, which may be anything's, at another host */
	PLACE_SAYS,  /* it has a verb */
	PLACE_BLIND,
	PLACE_ID,
	PLACE_TOKEN,
	PLACE_CLAIM, /* with a verb to confirm by */
};
enum letter_place letter_place(const struct asking *q, struct str href);

/* Has its path a name that people read: "/2026/peas-before-christmas"? */
bool letter_place_named(const struct asking *q, struct str href);

/* Does it log somebody in, by a key in it? */
bool letter_place_enters(struct str href);

/* Is a piece of an address, also of one of mail, a key? */
bool letter_place_keyed(struct str s);

/* "third-basin", "how_to_mend_a_net_2026": words that people read. */
bool letter_slug(struct str s);

/* A name that a machine drew: letters and digits that take turns or have two
 * cases, hex, letters of both cases. */
bool letter_drawn(struct str s);

#endif
