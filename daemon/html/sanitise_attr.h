/* SPDX-License-Identifier: MIT */
/* gazetted: which attributes survive the sanitiser, and how. */
#ifndef GZ_HTML_SANITISE_ATTR_H
#define GZ_HTML_SANITISE_ATTR_H

#include <stdbool.h>

#include "base/buf.h"
#include "html/sanitise.h"
#include "html/token.h"

/* Appends the allowed attributes of `k`, each as ` name="value"`, for the
 * element `tag` that it is written as. False where an <img> is not worth
 * having (no usable src, one pixel) or an <a> leads nowhere; `out` may then
 * hold a part of them. */
bool sanitise_attrs(struct arena *a, struct buf *out, enum html_tag tag,
    const struct html_token *k, const struct sanitise_opts *opts);

#endif
