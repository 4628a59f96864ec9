/* SPDX-License-Identifier: MIT */
/* gazetted: typed arrays that grow in an arena. */
/*
 * VEC(T) declares an anonymous struct {T *v; size_t n, cap;}; zero is empty.
 * Old storage stays in the arena until that goes, which doubles the memory
 * at worst. Counts from outside are capped by whoever pushes.
 *
 *	VEC(struct str) names = {0};
 *	*vec_push(a, &names) = name;
 *	vec_each(&names, s)
 *		use(*s);
 */
#ifndef GZ_BASE_VEC_H
#define GZ_BASE_VEC_H

#include "base/arena.h"

#define VEC(T)                                                                 \
	struct {                                                               \
		T *v;                                                          \
		size_t n, cap;                                                 \
	}

#define vec_grow(a, x)                                                         \
	do {                                                                   \
		(x)->cap = (x)->cap ? (x)->cap * 2 : 8;                        \
		(x)->v = arena_regrow(                                         \
		    (a), (x)->v, (x)->n, (x)->cap, sizeof(*(x)->v));           \
	} while (0)

/* A pointer to a new, zeroed last element. */
#define vec_push(a, x)                                                         \
	({                                                                     \
		if ((x)->n == (x)->cap)                                        \
			vec_grow((a), (x));                                    \
		&(x)->v[(x)->n++];                                             \
	})

/* Room for `more` elements, where their number is known: what growing leaves
 * behind stays in the arena. */
#define vec_reserve(a, x, more)                                                \
	do {                                                                   \
		size_t vec_need = (x)->n + (more);                             \
		if ((x)->cap < vec_need) {                                     \
			(x)->v = arena_regrow(                                 \
			    (a), (x)->v, (x)->n, vec_need, sizeof(*(x)->v));   \
			(x)->cap = vec_need;                                   \
		}                                                              \
	} while (0)

#define vec_each(x, it)                                                        \
	for (__typeof__((x)->v + 0) it = (x)->v; it && it < (x)->v + (x)->n;   \
	     it++)

#endif
