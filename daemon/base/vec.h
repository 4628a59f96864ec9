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

#include <string.h>

#include "base/arena.h"

#define VEC(T)                                                                 \
	struct {                                                               \
		T *v;                                                          \
		size_t n, cap;                                                 \
	}

#define vec_grow(a, x)                                                         \
	do {                                                                   \
		size_t cap_ = (x)->cap ? (x)->cap * 2 : 8;                     \
		void *new_ = arena_calloc((a), cap_, sizeof(*(x)->v));         \
		if ((x)->n)                                                    \
			memcpy(new_, (x)->v, (x)->n * sizeof(*(x)->v));        \
		(x)->v = new_;                                                 \
		(x)->cap = cap_;                                               \
	} while (0)

/* A pointer to a new, zeroed last element. */
#define vec_push(a, x)                                                         \
	({                                                                     \
		if ((x)->n == (x)->cap)                                        \
			vec_grow((a), (x));                                    \
		&(x)->v[(x)->n++];                                             \
	})

#define vec_each(x, it)                                                        \
	for (__typeof__((x)->v + 0) it = (x)->v; it && it < (x)->v + (x)->n;   \
	     it++)

#endif
