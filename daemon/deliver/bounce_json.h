/* SPDX-License-Identifier: MIT */
/* gazetted: bounces as JSON. */
#ifndef GZ_DELIVER_BOUNCE_JSON_H
#define GZ_DELIVER_BOUNCE_JSON_H

#include "deliver/bounce.h"

/* What Amazon's SES tells by its notification service, as mail: an object
 * with "bounce" or "complaint", or one whose "Message" is the text of such an
 * object. False where `text` is none of them. */
bool bounce_read_json(struct arena *a, struct str text, struct bounce *out);

#endif
