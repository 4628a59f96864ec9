/* SPDX-License-Identifier: MIT */
/* gazetted: what the operator ruled on which articles are one story. */
#ifndef GZ_MODEL_RULING_H
#define GZ_MODEL_RULING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/vec.h"

struct ruling {
	int64_t x, y; /* article ids; y = 0: all others */
	bool apart;   /* never in one story; else always */
	int64_t at;   /* unix seconds */
};

typedef VEC(struct ruling) rulings;

#endif
