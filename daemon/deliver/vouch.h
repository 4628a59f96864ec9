/* SPDX-License-Identifier: MIT */
/* gazetted: what the server that received a mail says of its sender. */
/*
 * It writes so into Authentication-Results (RFC 8601), in one field or in one
 * for each thing that it looked at. The first such field of a mail is its own;
 * those with another server's name are whoever wrote them.
 */
#ifndef GZ_DELIVER_VOUCH_H
#define GZ_DELIVER_VOUCH_H

#include "mime/field.h"

/* Does it say that the From line is forged: DMARC fails, or, where it says
 * nothing of that, SPF does and no signature is good? False where it says
 * nothing at all. */
bool vouch_denied(struct arena *a, const mime_fields *fields);

#endif
