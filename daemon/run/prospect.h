/* SPDX-License-Identifier: MIT */
/* gazetted: the editions that an article waits for. */
#ifndef GZ_RUN_PROSPECT_H
#define GZ_RUN_PROSPECT_H

#include "base/err.h"
#include "base/vec.h"
#include "conf/conf.h"
#include "store/store.h"

struct prospect {
	struct str digest, filter; /* of the readers, absent: none */
	int64_t due, readers;
	int rank; /* 0: left out, or it is not looked at yet */
	struct str why;
	int stories, wanted; /* too few: of so many; else 0 */
};
typedef VEC(struct prospect) prospects;

/* What would become of article `x`, if the editions were made now that are yet
 * to be and have it before them; the first PROSPECTS_MAX. Writes nothing and
 * asks nobody. In the arena. */
#define PROSPECTS_MAX 20
int prospects_of(const struct conf *conf, struct arena *a,
    const struct store_explain *x, prospects *out, struct err *e) MUST_CHECK;

#endif
