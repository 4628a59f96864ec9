/* SPDX-License-Identifier: MIT */
/* gazetted: mail addresses. */
/*
 * What goes to a server as an envelope or into a header passes here first.
 * An address is local-part@domain after RFC 5321; the domain may be
 * international and is brought to punycode. The local part is ASCII, or, for
 * recipients, UTF-8 after RFC 6531, which only servers with SMTPUTF8 take.
 *Sentences in errors name the address and what is wrong with it, for the
 *operator.
 *
 *	struct str wire = mime_addr_ascii(a, S("ann@Bücher.example"), e);
 *	-> "ann@xn--bcher-kva.example"
 */
#ifndef GZ_MIME_ADDRESS_H
#define GZ_MIME_ADDRESS_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

struct arena;

struct mailbox {
	struct str name; /* display name, UTF-8, unquoted; may be empty */
	struct str addr; /* as mime_addr_ascii() gives it */
};

/* May it be sent to? False with ERR_REJECT and a sentence where not. */
bool mime_addr_ok(struct str addr, struct err *e) MUST_CHECK;

/* The address as the wire needs it: the domain in punycode and lower case,
 * the local part as it is; new in the arena. Absent, with ERR_REJECT, where
 * mime_addr_ok() would refuse it. */
struct str mime_addr_ascii(struct arena *a, struct str addr, struct err *e);

/* The same for a recipient, whose local part may be UTF-8. */
struct str mime_addr_wire(struct arena *a, struct str addr, struct err *e);
bool mime_addr_wire_ok(struct str addr, struct err *e) MUST_CHECK;

/* Reads `Name <a@b>`, `"Name, quoted" <a@b>`, `<a@b>` or `a@b`: one mailbox,
 * as operators write it in a config or a list. Encoded words are not decoded.
 * ERR_REJECT where it is none or the address is refused. */
int mime_parse_mailbox(struct arena *a, struct str s, struct mailbox *out,
    struct err *e) MUST_CHECK;

#endif
