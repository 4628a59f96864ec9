/* SPDX-License-Identifier: MIT */
/* gazetted: who takes up by name what another tells. */
#include "group/across.h"

#include "group/vector.h"

#define RARE	  0.85 /* of what a term says that no other report has */
#define RARE_MIN  3    /* such terms in common, the name among them */
#define KNOWN_MIN 3.98 /* nats of the rarest where three others are known */

bool across(const struct vector *x, const struct vector *y)
{
	double most = (double)(x->rarest > y->rarest ? x->rarest : y->rarest);
	double least = RARE * most * NAT;
	int rare = 0, names = 0, crossed = 0;
	if (most < KNOWN_MIN)
		return false;
	for (const struct vector_term *t = x->t; t < x->t + x->n; t++) {
		const struct vector_term *u =
		    t->says >= least ? vector_find(y, t->id) : NULL;
		if (!u || u->says < least)
			continue;
		bool name = t->kind == TERM_NAME || u->kind == TERM_NAME;
		rare++;
		names += name && !(t->titled && u->titled);
		crossed += t->kind != TERM_NUMBER && t->titled != u->titled;
	}
	return names && crossed && rare >= RARE_MIN;
}
